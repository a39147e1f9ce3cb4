### La presentación para la junta: lo que muestran las diapositivas y lo que quien habla lee debajo. En `.points` y `.notes`
### cada línea es un párrafo. En una diapositiva caben unas 60 palabras; en las notas hay espacio.

board-title = Protección al cliente: dónde estamos y qué va primero
    .lead = Lo que dicen nuestras propias áreas, qué corregir primero y qué se le pide decidir a la junta.
    .notes =
        Diga enseguida para qué es la reunión: no para juzgar a las áreas, sino para decidir qué va primero.
        Todas las cifras salen de respuestas que dio nuestra propia gente sobre su propio trabajo. Es más benévola de lo que sería alguien de fuera, y sabe lo que alguien de fuera no sabría.
# Al pie de cada diapositiva.
board-footer = { $institution } · protección al cliente · { $day }

board-about = Qué está viendo
    .points =
        Cada área respondió qué hace hoy para tratar bien a los clientes: cumple, cumple en parte o no cumple.
        Lo que se valora pertenece a uno o dos de los siete principios de protección al cliente.
        Donde respondieron varias personas, cuenta la respuesta del medio; de dos, la más baja.
        Nadie vio las respuestas de los demás antes de que se cerrara la ronda.
    .why = Por qué importa
    .why-text =
        Los clientes nos confían su dinero, sus datos y su buen nombre. La mayor parte del daño viene de formularios, metas y costumbres que nadie miró.
        Un punto débil de un área suele sentirse en otra. Por eso las miramos todas juntas.
    .notes =
        Sea breve aquí. Un ejemplo dice más que el método: tome una responsabilidad que todos en la sala conozcan y lea en voz alta sus tres respuestas.
        Si alguien pregunta qué tan fiable es esto: la confianza junto a cada puntaje dice cuánto de ello sabía la gente.

## Lo que ocupa el lugar de diapositivas que quedarían vacías

board-principles = Los siete principios
    .notes =
        Lea en voz alta dos o tres, no todos. Pregunte: ¿en cuál dirían nuestros clientes que somos mejores?
        Las diapositivas siguientes usan los nombres cortos de los principios.

board-method = Cómo se calculan las cifras
    .notes =
        Nadie tiene que recordarlo. Está aquí para que nadie tenga que creer una cifra a ciegas.
        Un puntaje no califica a las personas. Dice cuánto de lo que se pregunta ya existe.

## Dónde estamos

board-stand = Dónde estamos
    .score = Puntaje: lo logrado de lo posible
    .confidence = Confianza: cuánto de ello sabía la gente
    .areas = Áreas operativas evaluadas
    .findings = Por corregir o por conversar
    .as-of = Respuestas hasta el { $day }. Los puntajes difieren según lo que se pregunta: compare con la próxima ronda más que con otros.
    .nothing = Aún no se ha evaluado nada. No hay cifras, y eso es lo primero que hay que cambiar.
    .good = Lo que está bien y debe seguir
    .open = Lo que hay que tener presente
    .notes =
        Diga el puntaje y la confianza juntos, nunca el puntaje solo.
        Empiece por lo que está bien: quien solo oye brechas deja de responder con honestidad.
        Las áreas sin cifras no están bien ni mal. Todavía no lo sabemos.
# Una responsabilidad que se cumple, y dónde.
board-strength = { $title } ({ $department })
board-critical = { $count ->
    [0] Ninguno de los hallazgos es crítico.
    [one] Uno de los hallazgos es crítico: por él los clientes pueden perder dinero, seguridad, privacidad o dignidad.
   *[other] { $count } de los hallazgos son críticos: por ellos los clientes pueden perder dinero, seguridad, privacidad o dignidad.
}
board-unknown = { $count ->
    [one] En una responsabilidad, nadie sabe la respuesta.
   *[other] En { $count } responsabilidades, nadie sabe la respuesta.
}
board-not-assessed = Sin evaluar, y en ninguna cifra: { $departments }.
board-all-assessed = Todas nuestras áreas están evaluadas.

# Una parte de un total pequeño, como 2/3.
board-part = { $part }/{ $whole }

# `.ranked` nombra lo que está entre lo primero por mirar.
board-grid = Áreas y principios
    .lead = Puntajes en porcentaje; más oscuro es peor. «2/3»: dos de tres se cumplen, muy pocas para un puntaje. Vacío: no se pregunta nada.
    .department = Área
    .overall = Puntaje
    .confidence = Confianza
    .all = Todas las áreas
    .gap = Aún sin evaluar
    .ranked = { $rank }. { $name }
    .notes =
        Antes de hablar, dé medio minuto para mirar.
        Lea en voz alta una fila y una columna, para que todos puedan leer el resto. Los números delante de un nombre marcan lo que veremos primero, en la diapositiva siguiente.
        Una fila gris es un área que todavía no ha respondido. No es un cero.

board-priorities = Dónde mirar primero
    .lead = Las áreas y los principios que conviene mirar antes que los demás. Las razones son números que cualquiera puede comprobar.
    .department = Área
    .principle = Principio
    .score = Puntaje
    .why = Por qué va primero
    .notes =
        El lugar de un área es la suma de los números que tiene al lado: puntos perdidos, responsabilidades críticas que no se cumplen, cuántas otras dependen de lo que falta y en cuántas su gente no está de acuerdo.
        Los principios se ordenan por su puntaje y, a igual puntaje, por su peso. No cuenta cuántas brechas tiene un principio, porque algunos tocan muchas más responsabilidades que otros.
        Hable antes con las personas responsables de estas áreas. Nadie debería enterarse aquí por primera vez.

# `.frontline` y `.count` dicen qué respondió la gente: según su lugar, o cuántas personas dieron una respuesta.
board-views = Dónde la gente lo ve distinto
    .lead = Donde la regla dice que sí y la práctica dice que no, alguien se sorprende. Escuche primero a quienes tratan con los clientes.
    .gaps = Entre áreas
    .gap = { $policy } y { $practice }: { $meaning }
    .responsibility = Responsabilidad
    .department = Área
    .said = Qué dice la gente
    .frontline = Quienes hacen el trabajo: { $frontline }. Quienes lo dirigen: { $directing }.
    .count = { $answer }: { $count }
    .notes =
        Esta es la parte que ninguna auditoría muestra. Casi siempre ambos lados tienen razón: hay una regla, y no llega.
        No pregunte quién dijo qué. Pregunte en qué punto del camino se pierde la regla.
board-views-more = { $count ->
    [one] Hay una más que no se muestra.
   *[other] Hay { $count } más que no se muestran.
}

board-links = Cómo dependen nuestras áreas unas de otras
    .lead = A lo largo de una fila: cuántas cosas necesita un área de las demás. «2/3»: dos de tres no se cumplen del todo.
    .department = Depende de
    .total = En total
    .notes =
        Busque columnas con mucho rojo: lo que falta ahí frena a varias áreas más. El trabajo en esa área es el que más ayuda.
        Un área que aún no ha respondido no muestra rojo. Eso no significa que todo esté bien.
        Las referencias cruzadas vienen del contenido de la herramienta. Dicen qué necesita una responsabilidad, no quién falló.

## La estrategia

board-wave = { $number ->
    [1] Primera ola: lo que otros esperan
    [2] Segunda ola
   *[other] Tercera ola
}
    .lead = { $count ->
        [one] Un hallazgo
       *[other] { $count } hallazgos
    }; críticos entre ellos: { $critical }
    .number = N.º
    .responsibility = Qué corregir
    .department = Área
    .why = Por qué va aquí
    .notes =
        El orden sigue una sola regla: lo que otros necesitan va antes que ellos; luego, lo crítico; luego, lo que se hace pronto.
        Toda esta ola, con las razones de cada lugar:
# Un hallazgo en las notas de quien habla.
board-wave-line = { $number }. { $title } ({ $department }): { $reasons }
board-wave-more = { $count ->
    [one] Y uno más, en las notas bajo esta diapositiva
   *[other] Y { $count } más, en las notas bajo esta diapositiva
}

board-effect = Qué cambiaría la primera ola
    .lead = Si se corrigiera toda la primera ola y nada más cambiara.
    .today = Puntaje hoy
    .after = Puntaje tras la primera ola
    .unlocked = Hallazgos que entonces ya no esperan nada
    .principle = Principio
    .department = Área
    .before = Hoy
    .then = Después
    .notes =
        Esto es aritmética, no una promesa. Muestra hacia dónde lleva una decisión antes de tomarla.
        La confianza queda igual, porque habla de las respuestas que hay.

board-next = Qué le pedimos decidir a la junta
    .adopt = Aprobar el orden: la primera ola primero, y nada de las otras antes.
    .owners = Nombrar a una persona para cada hallazgo de la primera ola, con fecha.
    .keep = Mantener lo que está bien, y decírselo a quienes lo hacen.
    .settle = { $count ->
        [one] Hacer que se fije, con una razón, la única pregunta en la que no hay acuerdo.
       *[other] Hacer que se fijen, con razones, las { $count } preguntas en las que no hay acuerdo.
    }
    .assess = Hacer que respondan antes de la próxima reunión de la junta: { $departments }.
    .again = Volver a mirar en seis a doce meses, y comparar.
    .notes =
        Lea las decisiones una por una y tome cada una antes de pasar a la siguiente. Anote en el acta los nombres y las fechas.
        Cierre con lo que sabrán todos los que respondieron: qué resultó de ello, y cuándo.
