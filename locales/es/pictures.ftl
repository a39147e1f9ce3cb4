### Imágenes de la institución, de cómo dependen las áreas unas de otras y de lo que dice la gente.

picture-institution = Dónde estamos
picture-all-areas = Todas las áreas
# Encabezados de columnas estrechas, escritos hacia arriba: 14 caracteres como máximo.
picture-score = Puntaje
picture-confidence = Confianza
picture-assessed = Evaluadas
picture-assessed-of = { $assessed } de { $areas }

# Las áreas de un área operativa que son demasiadas para nombrarlas.
picture-departments = { $area } ({ $count })

picture-scale = Puntaje, en porcentaje
# Los puntajes de un color.
picture-range = { $low }–{ $high }
picture-few = Signos pequeños: menos de { $enough } respuestas valoradas, por eso sin puntaje:
picture-rank = Mirar aquí primero
picture-open = Recibe respuestas ahora
picture-gap = Aún sin evaluar
picture-none = No se pregunta nada

picture-nothing = Todavía no se ha evaluado nada.
picture-missing = { $area }: { $missing } de { $count } áreas aún sin evaluar
picture-uncovered = Ninguna de sus áreas cubre: { $areas }

picture-relations = Quién depende de quién
picture-links = Vínculos
picture-red = Hoy en rojo
picture-read-table = Lea a lo largo de una fila: el área depende de las que están sobre los números.
picture-read-neighbours = El apoyo va en el sentido de las flechas: cuanto más gruesas, más apoyo.
# Al pie de la tabla, de cada área: todos los vínculos que llevan a ella, y cuántos de ellos están en rojo.
picture-links-to = Vínculos a ella
picture-red-to = Hoy en rojo
picture-relies-on =
    { $links ->
        [0] No depende de nadie
        [one] Depende de: { $links } vínculo
       *[other] Depende de: { $links } vínculos
    }
picture-supports =
    { $links ->
        [0] Nadie depende de ella
        [one] Apoya a: { $links } vínculo
       *[other] Apoya a: { $links } vínculos
    }
picture-tie = Vínculos
picture-tie-red = Vínculos en rojo, del total: lo que se necesita no se cumple del todo
picture-too-few = Muy pocas respuestas para un puntaje

picture-people =
    { $count ->
        [one] persona
       *[other] personas
    }
# Si la gente dice lo mismo: al lado de cada responsabilidad, y debajo de cuántas hay así.
picture-agreement-agree = hay acuerdo
picture-agreement-split = divididas
picture-agreement-unknown = nadie sabe
picture-agreement-silent = sin respuestas
# Delante de la respuesta que cuenta para todos, y delante de las de cada lado donde ambos difieren.
picture-settled = Fijada para todos
picture-frontline = Primera línea
picture-directing = Jefaturas
