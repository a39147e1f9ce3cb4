### Lo que se dice mientras se hace un archivo, o se lee uno que llegó. $what es el nombre del archivo.

button-cancel-work = Cancelar

working-under-way = Estoy trabajando en <b>{ $what }</b>.
working-step = Estoy trabajando en <b>{ $what }</b>: paso { $step } de { $steps }.

# Una línea, en lugar de lo de arriba.
working-ended-done = ✓ <b>{ $what }</b>: aquí está.
working-ended-cancelled = <b>{ $what }</b>: trabajo cancelado.
working-ended-interrupted = <b>{ $what }</b>: hubo una interrupción. Pídalo de nuevo, por favor.
working-ended-failed = <b>{ $what }</b>: algo salió mal, y no es culpa suya. Pídalo de nuevo, por favor.
working-lost = Hubo una interrupción, y esto quedó sin hacer. Pídalo de nuevo, por favor.

# Avisos breves, 200 caracteres como máximo.
working-still = Todavía trabajo en { $what }.
working-enough = Todavía trabajo en lo que pidió antes. Pídalo de nuevo cuando esté listo.
working-many = En este momento se están preparando muchos archivos. Pídalo de nuevo en un minuto.
