### Gestión de riesgos: los textos de flows/areas/rm.yaml, en el mismo orden.

area-rm = Gestión de riesgos
    .short = Riesgos
    .mandate = Ve venir el daño a los clientes y verifica, con la gestión de riesgos y la auditoría interna, que se sigan las reglas.

rm-market-debt-watch = Al menos dos veces al año, ¿informa Riesgos qué tan endeudados están los clientes en cada zona donde prestamos?
    .title = Endeudamiento por zona
    .why = Las crisis de deuda se forman en pueblos y barrios mucho antes de verse en nuestras cifras totales.
    .meets = Dos veces en los últimos 12 meses, la gerencia discutió un informe escrito por zona, con datos del buró, de la competencia o de campo.
    .partly = Hubo un informe, pero solo una vez, solo de todo el país, o la gerencia no lo discutió.
    .not = No hubo ningún informe así en los últimos 12 meses.
    .evidence = Los dos últimos informes y las actas que los mencionan.
    .fix = Haga una tabla de una página por zona con entidades que prestan, créditos por cliente y créditos en mora. Listo cuando la gerencia la haya discutido dos veces.
    .relies-on-it-credit-report-correct = las cifras del buró de una zona son correctas solo si incluyen nuestros créditos
    .relies-on-sf = el personal de primera línea es el primero en ver nuevas entidades y créditos múltiples

rm-late-loans-by-cause = ¿Se examinan los créditos en mora por producto, sucursal y empleado para saber por qué los clientes no pueden pagar?
    .title = Causas de los créditos en mora
    .why = Si solo se vigila el total, un mal producto o un empleado que presiona a los clientes puede hacer daño durante años.
    .meets = Hay cifras mensuales por producto, sucursal y empleado, con causas halladas al hablar con los clientes.
    .partly = Las cifras son menos frecuentes o dejan fuera una de las tres, o nadie pregunta la causa a los clientes.
    .not = Solo se vigila el total de créditos en mora, o ni siquiera eso.
    .evidence = Informe mensual y notas sobre las causas.
    .fix = Llame a diez clientes en mora del peor producto y anote las causas. Listo cuando las causas sean parte del informe mensual.
    .relies-on-it = las cifras por empleado y producto salen del sistema

rm-rescheduling-not-hiding = ¿Se cuentan e informan los créditos reprogramados y refinanciados aparte de los normales?
    .title = Reprogramaciones en informe aparte
    .why = Los créditos nuevos que pagan los viejos ocultan a clientes en apuros hasta que es tarde para ayudar.
    .meets = Todos están marcados en el sistema y se informan cada mes, y un límite fijado activa una revisión.
    .partly = Se cuentan, pero no todos, no cada mes o sin un límite fijado.
    .not = No están marcados, así que parecen créditos normales.
    .evidence = Marca en el sistema y el informe mensual.
    .fix = Marque cada crédito reprogramado o refinanciado, fije un límite e informe la proporción cada mes. Listo cuando el informe cubra todas las sucursales.
    .relies-on-it = el sistema debe poder marcar estos créditos

rm-audit-checks-ability = ¿Comprueba la auditoría interna si los créditos de su muestra están dentro de la capacidad de pago de los clientes?
    .title = Capacidad de pago auditada
    .why = Un expediente completo puede contener un crédito que arruina a una familia.
    .meets = Cada auditoría de sucursal recalcula ingresos, deudas y cuotas de una muestra, pregunta a algunos clientes e informa los créditos demasiado grandes.
    .partly = Se hace solo en algunas auditorías, o solo con los papeles del expediente.
    .not = No se recalcula nada, y la auditoría verifica solo que estén los papeles, las firmas y el efectivo.
    .evidence = Programa de auditoría y dos informes.
    .fix = Agregue a cada auditoría de sucursal el recálculo de diez créditos, tres de ellos con el cliente. Listo cuando dos informes muestren los resultados.
    .relies-on-pr-debt-limit-in-rules = la auditoría necesita un límite claro con que comparar
    .relies-on-em = la auditoría necesita el respaldo de la junta directiva para mirar más allá de los papeles

rm-scoring-reviewed = ¿Se revisa al menos una vez al año si los puntajes o algoritmos que deciden créditos dan resultados injustos o dañinos?
    .title = Revisión anual de puntajes
    .why = Un puntaje errado presta de más a miles de personas, o deja fuera a todo un grupo, y nadie lo ve.
    .meets = En los últimos 12 meses se compararon por escrito los rechazos y problemas de pago por grupo, y se corrigió lo encontrado.
    .partly = Se revisó, pero solo por nuestras pérdidas, no por grupo, hace más tiempo o sin corregir lo encontrado.
    .not = No se ha revisado desde que se introdujo.
    .evidence = La última revisión y los cambios hechos.
    .fix = Compare los rechazos y problemas de pago por sexo, edad y zona en un año de decisiones. Listo cuando el resultado y los cambios estén por escrito.
    .relies-on-it = los datos de las decisiones deben guardarse de forma que se puedan analizar
    .relies-on-pr = las reglas del producto fijan qué puede usar el puntaje

rm-audit-visits-clients = En cada auditoría de sucursal, ¿habla la auditoría interna con clientes sin su oficial de crédito presente?
    .title = Auditoría que habla con clientes
    .why = Los papeles no muestran sobornos, amenazas o firmas falsas; los clientes sí, cuando se sienten seguros.
    .meets = Cada vez se visita o llama a una muestra, con clientes en mora y exclientes, sin el oficial de crédito y con preguntas fijas.
    .partly = Se hace solo en algunas auditorías, sin clientes en mora o exclientes, sin preguntas fijas o con el oficial de crédito presente.
    .not = La auditoría no habla con clientes.
    .evidence = Programa de auditoría, lista de clientes con quienes se habló y sus respuestas.
    .fix = Visite o llame a diez clientes en cada auditoría de sucursal, con ocho preguntas fijas. Listo cuando dos informes contengan las respuestas.
    .relies-on-cc-every-complaint-logged = las quejas pasadas le dicen a la auditoría dónde mirar

rm-findings-fixed = ¿Se corrigen en la fecha acordada los hallazgos de auditoría sobre el trato a los clientes?
    .title = Hallazgos corregidos a tiempo
    .why = El daño conocido que queda abierto es un daño que decidimos aceptar.
    .meets = Cada hallazgo tiene persona y fecha, y al menos nueve de cada diez que vencían en los últimos 12 meses se cerraron a tiempo y con prueba.
    .partly = Se da seguimiento a los hallazgos, pero menos de nueve de cada diez se cerraron a tiempo, o algunos sin prueba.
    .not = No se da seguimiento a los hallazgos.
    .evidence = Lista de hallazgos con fechas y pruebas.
    .fix = Haga la lista de hallazgos abiertos, cada uno con persona y fecha, y revísela cada mes. Listo cuando nueve de cada diez que vencen se cierren a tiempo.
    .relies-on-em-named-owner = alguien de la alta gerencia debe exigir a las sucursales que cierren los hallazgos

rm-fraud-against-clients = ¿Buscamos activamente fraudes contra clientes, como créditos falsos a su nombre, ahorros robados o cobros inventados?
    .title = Búsqueda de fraude a clientes
    .why = Hay clientes que pagan créditos que nunca recibieron y pueden tardar años en saberlo.
    .meets = Al menos cada trimestre se hacen verificaciones, como confirmar saldos con los clientes, y a los afectados se les devuelve el dinero.
    .partly = Las verificaciones se hacen con menos frecuencia o solo en algunas sucursales, o a algunos afectados no se les devuelve el dinero.
    .not = No hay verificaciones, y los casos se atienden solo cuando alguien los denuncia.
    .evidence = Plan de verificaciones, resultados y devoluciones a clientes.
    .fix = Confirme saldos con 50 clientes cada trimestre por medio de alguien de fuera de la sucursal. Listo cuando se completen dos rondas y se hayan saldado las diferencias.
    .relies-on-fn-receipt-every-payment = los comprobantes son la prueba con que comparar
    .relies-on-hr-safe-reporting = la mayoría de los fraudes los notan primero los colegas

rm-data-leak-plan = ¿Hay un plan, practicado en el último año, para cuando se pierden o roban datos de clientes?
    .title = Plan ante datos perdidos o robados
    .why = El cliente a quien no se avisa no puede proteger su dinero ni su nombre.
    .meets = Un plan escrito dice quién hace qué y cuándo se avisa a los clientes, y se practicó o se usó en los últimos 12 meses.
    .partly = Hay un plan escrito, pero no se practicó en ese tiempo o no incluye avisar a los clientes.
    .not = No hay plan escrito.
    .evidence = El plan y la nota del ejercicio o de un caso real.
    .fix = Escriba un plan de dos páginas y ensaye un caso, como una tableta robada. Listo cuando se corrijan las fallas que mostró el ejercicio.
    .relies-on-it-look-ups-traced = el registro de accesos muestra qué expedientes se abrieron
    .relies-on-cc = Atención al cliente informa y ayuda a los clientes afectados

rm-complaints-sampled = ¿Revisa la auditoría una muestra de quejas cerradas preguntando a los clientes si de verdad se resolvieron?
    .title = Quejas cerradas en la auditoría
    .why = A veces se cierran quejas para que las cifras se vean bien mientras el cliente sigue esperando.
    .meets = Se pregunta a los clientes al menos dos veces al año, y los resultados se informan fuera de Atención al cliente.
    .partly = Se pregunta con menos frecuencia, los resultados se quedan en Atención al cliente, o solo se revisan los papeles.
    .not = No se revisan las quejas cerradas.
    .evidence = Lista de la muestra, respuestas de los clientes y el informe.
    .fix = Llame cada semestre a diez clientes con quejas cerradas. Listo cuando el primer resultado haya llegado a la gerencia.
    .relies-on-cc-every-complaint-logged = una muestra necesita un registro completo
