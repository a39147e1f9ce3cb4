### Las respuestas de flows/scales.yaml: el botón, su signo y la respuesta completa.

practice-meets = Sí
    .sign = ✓
    .full = Cumple

practice-partly = En parte
    .sign = ◐
    .full = Cumple parcialmente

practice-not = No
    .sign = ✗
    .full = No cumple

practice-out = No aplica
    .sign = –
    .full = No aplica

practice-unknown = No lo sé
    .sign = ?
    .full = Aún no se sabe
