### Área legal: los textos de flows/areas/lg.yaml, en el mismo orden.

area-lg = Área legal
    .short = Legal
    .mandate = Hace contratos justos y legibles, vela por que cumplamos las leyes de protección al consumidor y obliga a los aliados a las mismas reglas.

lg-plain-contract = ¿Están nuestros contratos escritos de modo que los clientes que los firman los entiendan?
    .title = Contratos que el cliente entiende
    .why = Lo que el cliente no entiende no lo puede rechazar, y después puede usarse en su contra.
    .meets = La primera página da las condiciones principales en palabras sencillas y en los idiomas de los clientes, y la mayoría de los consultados pudo explicarlas.
    .partly = Los contratos se simplificaron, pero no todos, no en todos los idiomas principales, o no se probaron con clientes o estos no pudieron explicarlos.
    .not = Los contratos están solo en lenguaje legal o en letra pequeña.
    .evidence = Los contratos en uso; pida a tres clientes que expliquen las condiciones principales.
    .fix = Reescriba el contrato de crédito principal con todas las condiciones clave en una página sencilla. Listo cuando tres clientes puedan explicarla y esté en uso.
    .relies-on-mp-language-and-format = Mercadeo sabe qué idiomas y formatos entienden los clientes

lg-guarantor-informed = Antes de firmar, ¿se informa a cada garante o miembro del grupo cuánto podría tener que pagar y cuándo?
    .title = Garantes que saben lo que arriesgan
    .why = Quien firma por hacer un favor puede terminar pagando una deuda que nunca entendió.
    .meets = Cada uno recibe una explicación escrita con el monto máximo, la escucha en su propio idioma y la firma.
    .partly = Solo algunos la reciben, o es solo de palabra, se da solo al grupo en conjunto o no menciona el monto máximo.
    .not = Firman sin explicación.
    .evidence = Formatos de garantes en cinco expedientes; pregunte a dos garantes.
    .fix = Introduzca una hoja de una página para garantes con el monto máximo por pagar. Listo cuando ningún crédito se desembolse sin ella.
    .relies-on-sf = el personal de primera línea explica la hoja antes de la firma

lg-law-changes-tracked = Cuando cambia una ley de consumo, crédito o datos, ¿indica el área legal a cada área qué debe cambiar?
    .title = Aviso de cambios en la ley
    .why = Los clientes pierden derechos nuevos cuando nuestros formatos y costumbres siguen igual.
    .meets = Una lista con fechas muestra las leyes, los cambios y las áreas avisadas, y estas hicieron los cambios a tiempo.
    .partly = Se avisa a las áreas, pero sin lista, tarde o no a todas.
    .not = Nadie sigue los cambios, o no se avisa a las áreas.
    .evidence = La lista y la prueba de dos cambios hechos.
    .fix = Empiece una lista de leyes de una página, con una persona y la fecha de la próxima revisión. Listo cuando cada área haya confirmado sus cambios.
    .relies-on-em-department-duties = cada área necesita a alguien que se ocupe de los cambios

lg-price-rules-followed = En el último año, ¿confirmó el área legal que todas nuestras tasas, comisiones y formas de informar precios cumplen la ley?
    .title = Revisión legal de precios
    .why = Donde no se respeta un tope legal de precios o una regla de información, el cliente paga lo que no debe.
    .meets = Cada producto se revisó por escrito en los últimos 12 meses, y todas las fallas están corregidas.
    .partly = Solo algunos productos se revisaron en ese tiempo, o quedan fallas por corregir.
    .not = No hubo revisión en los últimos 12 meses.
    .evidence = La revisión escrita y la prueba de las correcciones.
    .fix = Compare en una hoja la tabla de precios de cada producto con la ley. Listo cuando cada línea tenga un sí o una fecha de corrección.
    .relies-on-fn-full-cost-calculated = el área legal compara el costo calculado con los topes legales
    .relies-on-pm-fees-reviewed = la revisión necesita la lista completa de comisiones

lg-no-unfair-clauses = ¿Están los contratos libres de cláusulas que quiten derechos al cliente, como el derecho a quejarse?
    .title = Sin cláusulas abusivas
    .why = Una cláusula que hace renunciar al derecho a quejarse, o que nos deja cambiar el precio por nuestra cuenta, deja indefenso al cliente.
    .meets = Todos los contratos se revisaron en los últimos dos años con una lista de cláusulas abusivas, y no queda ninguna.
    .partly = Solo se revisaron algunos contratos, la revisión tiene más de dos años, o se dejó alguna cláusula abusiva.
    .not = Nunca se revisaron los contratos para buscar esas cláusulas.
    .evidence = Lista de revisión y contratos de antes y de después.
    .fix = Busque en cada contrato las cláusulas que quitan derechos o nos dejan cambiar las condiciones por nuestra cuenta, y elimínelas. Listo cuando las versiones nuevas se usen en todas partes.

lg-seizure-lawful = ¿Se retiran bienes de un cliente solo después de cumplir cada paso de un procedimiento legal escrito?
    .title = Retiro legal de bienes
    .why = Los bienes quitados por la fuerza o por miedo son para el cliente un robo, y muchas veces no se recuperan.
    .meets = En todos los casos se siguió un procedimiento escrito con aviso, plazo para ponerse al día y todos los pasos legales.
    .partly = Hay un procedimiento, pero en algunos casos hubo pasos tardíos o faltantes, o hubo una sola infracción y se reparó.
    .not = No hay procedimiento, o fuera de él se retiran o se entregan bienes bajo presión y nada se repara.
    .evidence = Procedimiento y expedientes de los últimos cinco casos.
    .fix = Suspenda todo retiro de bienes sin la firma del área legal y escriba los pasos. Listo cuando cada caso de los últimos tres meses tenga esa firma.
    .relies-on-sf-hardship-offered = solo se pueden retirar bienes después de ofrecer otro plan

lg-surplus-returned = Cuando se venden bienes de un cliente, ¿se le devuelve todo lo que supera la deuda?
    .title = Devolución del remanente
    .why = Hay clientes que pierden una tienda o una vaca por una deuda que es la décima parte de su valor.
    .meets = El remanente siempre se paga con un estado de cuenta, alguien independiente fija el valor, y el personal no puede comprar.
    .partly = El remanente se paga, pero solo si se pide o sin estado de cuenta, o el valor lo fijamos nosotros, o el personal puede comprar.
    .not = Nos quedamos con el remanente, o nadie calcula cuánto es.
    .evidence = Expedientes de las últimas tres ventas con valor, precio y pago.
    .fix = Use un tasador independiente, prohíba la venta al personal y envíe a cada cliente un estado de cuenta. Listo cuando el expediente de la próxima venta muestre las tres cosas.
    .relies-on-fn = Finanzas paga el remanente al cliente y lo registra

lg-collectors-bound = ¿Obligan los contratos a corresponsales, cobradores, aseguradoras y empresas de pago a cumplir nuestras reglas de trato, con sanciones?
    .title = Aliados sujetos a nuestras reglas
    .why = Para el cliente no hay diferencia entre nosotros y un aliado que lo engaña o amenaza.
    .meets = Todos los contratos incluyen conducta, datos, quejas, plazos y sanciones contractuales, y estas se aplicaron a las infracciones conocidas.
    .partly = A algunos contratos les falta algo de esto, o una infracción conocida quedó sin sanción.
    .not = Ningún contrato incluye nuestras reglas de trato a los clientes.
    .evidence = Contratos con los cinco aliados más importantes.
    .fix = Agregue a cada contrato de aliado un anexo de una página con reglas de trato, plazos y sanciones contractuales. Listo cuando lo hayan firmado todos los aliados que tratan con clientes.
    .relies-on-em-code-approved = el anexo es el código llevado al contrato
    .relies-on-rm = Riesgos verifica que los aliados lo cumplan

lg-data-consent-clause = ¿Aceptan los clientes, en un texto aparte y sencillo, cómo se usan y comparten sus datos?
    .title = Consentimiento aparte para datos
    .why = Un consentimiento escondido en la letra pequeña significa que el cliente nunca eligió de verdad.
    .meets = Un texto breve y aparte nombra los usos, los aliados y el buró de crédito, y el cliente puede negarse a lo que no es necesario.
    .partly = Se pide consentimiento, pero solo dentro del contrato, o hay que aceptar todos los usos juntos.
    .not = No se pide consentimiento.
    .evidence = Texto del consentimiento en papel y en la aplicación.
    .fix = Escriba media página sencilla de consentimiento con una opción para cada uso adicional. Listo cuando se firme o se marque aparte del contrato.
    .relies-on-it = el sistema debe guardar qué aceptó cada cliente

lg-outside-help-named = ¿Nombra el contrato un organismo externo donde el cliente pueda quejarse, como el ente regulador o un mediador?
    .title = Organismo externo para quejas
    .why = Cuando nos equivocamos y no lo admitimos, el cliente necesita a alguien que no seamos nosotros.
    .meets = El nombre y el contacto correctos están en el contrato y en toda respuesta escrita a una queja.
    .partly = Están solo en uno de los dos, o desactualizados.
    .not = No están en ninguno.
    .evidence = Contrato y una respuesta a una queja como muestra.
    .fix = Agregue a ambos el contacto del ente regulador, el defensor del cliente o el mediador del gremio. Listo cuando ambos estén en uso y se haya probado el contacto.
    .relies-on-cc-answer-with-reason = el contacto también debe estar en la respuesta que recibe el cliente
