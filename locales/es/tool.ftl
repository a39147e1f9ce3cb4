### La herramienta para llevar, y qué le parece a la gente.

command-tool = toda la herramienta en un archivo, y diapositivas para enseñarla

button-tool-paper = Toda la herramienta (PDF)
button-tool-trainings = Para capacitar (PPTX)
button-tool-training-all = Para todas las áreas
button-to-tool = ‹ Volver a la herramienta
button-no-remark = Sin comentario
button-drop-remark = Retirar el comentario

get-tool-title = <b>La herramienta, para llevar</b>
get-tool-what = Las { $areas } áreas operativas con sus { $responsibilities } responsabilidades: cómo se ve lo bueno, por dónde empezar y quién depende de quién. Para imprimir, compartir y enseñar.
get-tool-how-is-it = <b>¿Qué le parece?</b> Un toque ayuda a mejorarla.
get-tool-your-rating = <b>Su valoración:</b> { $stars }
get-tool-your-remark = <b>Su comentario:</b> { $remark }
get-tool-stars = { $stars ->
    [1] ★☆☆☆☆ Mala
    [2] ★★☆☆☆ Regular
    [3] ★★★☆☆ Buena
    [4] ★★★★☆ Muy buena
   *[other] ★★★★★ Excelente
}

get-tool-training-title = <b>Diapositivas para una capacitación</b>
get-tool-training-which = Dos sesiones con notas para quien habla: los principios con casos, y después las preguntas de la propia área con ejercicios. ¿Para quién es?
get-tool-training-all = todas las áreas

# Lo que se está haciendo, y las líneas debajo de los archivos.
get-tool-paper-work = toda la herramienta
get-tool-training-work = diapositivas para una capacitación: { $whose }
get-tool-paper-caption = Toda la herramienta. Imprímala y compártala como quiera.
get-tool-training-caption = Diapositivas para una capacitación: { $whose }. Las notas dicen cómo conducirla.

get-tool-thanks = <b>¡Gracias!</b> Le dio { $stars }.
get-tool-ask-remark = ¿Quiere decir por qué? Escríbalo en un mensaje de hasta { $most } caracteres. Quien administra este bot lo lee con el nombre de su institución, sin el suyo.
get-tool-remark-kept = ¡Gracias! Lo que escribió se guarda como su comentario sobre la herramienta.
get-tool-remark-dropped = Su comentario ya no se guarda.
# También aviso breve: 200 caracteres como máximo.
get-tool-remark-too-long = Aún sin guardar: un comentario tiene hasta { $most } caracteres, y este tiene { $length }. Escríbalo de nuevo, más corto.
