### Gerencia general: los textos de flows/areas/em.yaml, en el mismo orden.

area-em = Gerencia general
    .short = Gerencia
    .mandate = Fija las reglas, da a cada área sus deberes y responde por el trato que reciben los clientes.

em-growth-targets-safe = Antes de fijar metas de crecimiento, ¿la gerencia verifica que los clientes de la zona puedan asumir más deuda?
    .title = Deuda y metas de crecimiento
    .why = Las metas que los clientes de la zona no pueden soportar empujan al personal a prestar a quien ya está en apuros.
    .meets = Las metas de cada región se fijan tras un análisis escrito del endeudamiento, las otras entidades que prestan y el personal que hay allí.
    .partly = Se mira el endeudamiento, pero no por región, no por escrito, o sin las otras entidades que prestan o el personal.
    .not = No se mira el endeudamiento; las metas salen de la ganancia, de las cifras del año pasado o de lo que piden los inversionistas.
    .evidence = Plan de negocios y el análisis escrito de cada región en que se basan las metas.
    .fix = Agregue al proceso de metas una página por región sobre endeudamiento, otras entidades que prestan y personal. Listo cuando el próximo plan muestre al menos una meta cambiada o confirmada por ello.
    .relies-on-rm-market-debt-watch = unas metas prudentes necesitan cifras actuales del endeudamiento

em-debt-stress-response = Cuando más clientes de una región caen en problemas de deuda, ¿la gerencia cambia allí la forma de prestar?
    .title = Respuesta al mayor endeudamiento
    .why = Si la única respuesta es cobrar con más dureza, las familias en apuros venden aquello de lo que viven.
    .meets = Hay niveles de alerta escritos y, si se alcanzó alguno, los límites o metas de allí se cambiaron en tres meses o menos.
    .partly = Se cambió la forma de prestar, pero después de más de tres meses o sin niveles escritos; o no hay niveles escritos, pero los problemas no han crecido.
    .not = Los problemas crecieron y se siguió prestando igual, o nadie los vigila.
    .evidence = Niveles de alerta, actas de la gerencia, circulares que cambian límites o metas.
    .fix = Fije tres niveles de alerta y la acción que activa cada uno. Listo cuando la gerencia los haya firmado y Riesgos informe sobre ellos cada trimestre.
    .relies-on-rm-late-loans-by-cause = los niveles de alerta se leen en los créditos en mora y sus causas

em-full-price-rule = ¿Hay una regla, para todo producto y canal, de informar al cliente el precio completo antes de que acepte?
    .title = Precio completo antes de firmar
    .why = Quien se entera de las comisiones después de firmar paga más de lo previsto y ya no puede decir que no.
    .meets = Una regla escrita cubre todos los productos y canales, incluidos aplicaciones y corresponsales, y todas las ventas observadas la siguieron.
    .partly = Hay una regla, pero no está escrita, deja fuera algunos productos o canales, o algunas ventas no la siguieron.
    .not = No hay regla; cada sucursal o aliado decide.
    .evidence = La regla o circular; observe una venta en sucursal, una de un corresponsal y una por teléfono.
    .fix = Emita una circular: nadie firma ni pulsa «Aceptar» antes de ver el precio completo. Listo cuando verificaciones sorpresa en tres sucursales y en cada canal lo confirmen.
    .relies-on-pm-key-facts-current = el personal solo puede mostrar el precio completo con una hoja resumen al día
    .relies-on-fn-full-cost-calculated = la cifra que se muestra debe estar bien calculada

em-pricing-policy = ¿Hay una política de precios aprobada que mire tanto lo que el cliente puede pagar como lo que debemos ganar?
    .title = Política de precios asequibles
    .why = Sin ella, los precios suben hasta donde el cliente aguante, y los más pobres pagan nuestras ineficiencias.
    .meets = La aprobó la junta directiva, dice cómo se verifica que el precio sea asequible, y los precios se revisaron según ella en el último año.
    .partly = Hay una política, pero no está aprobada, no dice nada sobre precios asequibles, o los precios no se revisaron en el último año.
    .not = No hay política escrita; los precios se fijan caso por caso o se copian de otros.
    .evidence = Política de precios y acta de la última revisión de precios.
    .fix = Redacte una política de precios de dos páginas que diga cómo se verifica que sean asequibles y quién puede fijarlos. Listo cuando esté aprobada y se use en un producto.
    .relies-on-fn-price-build-up = la política necesita saber qué costos cubre el precio

em-named-owner = ¿Hay una persona de la alta gerencia nombrada por escrito como responsable de la protección al cliente en todas las áreas?
    .title = Responsable de protección al cliente
    .why = Cuando todos son responsables nadie actúa, y los clientes sufren el mismo problema en cada sucursal.
    .meets = Una persona de la alta gerencia (depende de quien dirige la institución) tiene el encargo por escrito, y la mayoría del personal consultado sabe quién es.
    .partly = Lo hace alguien de la alta gerencia, pero no está por escrito, se reparte entre varias personas, o la mitad o menos del personal consultado sabe quién es.
    .not = No lo hace nadie de la alta gerencia; queda en manos de un empleado de menor rango o de nadie.
    .evidence = Descripción del puesto o carta de nombramiento; pregunte a tres empleados quién es.
    .fix = Nombre por escrito a una persona de la alta gerencia y anúncielo a todo el personal. Listo cuando conste en la descripción del puesto y cada sucursal sepa el nombre.

em-department-duties = ¿Tiene cada área por escrito sus propios deberes de protección al cliente?
    .title = Deberes escritos por área
    .why = Sin deberes escritos, el trabajo se pierde entre las áreas y al cliente lo mandan de un escritorio a otro.
    .meets = Cada área tiene sus deberes por escrito, revisados en los últimos dos años, y su responsable puede nombrar tres.
    .partly = Algunas áreas no los tienen, algunas listas tienen más de dos años, o algún responsable no puede nombrar tres deberes.
    .not = Ninguna área tiene los suyos; la protección al cliente figura solo en una política o proyecto general, o en ninguna parte.
    .evidence = Planes de área, descripciones de puesto o procedimientos que nombren los deberes.
    .fix = Pida a cada responsable de área que escriba de cinco a diez deberes y haga que se aprueben. Listo cuando todas las áreas tengan una lista firmada con fecha de revisión.
    .relies-on-hr-appraisal-client-treatment = los deberes pesan solo si cuentan en la evaluación de desempeño

em-code-approved = ¿La junta directiva o la alta gerencia aprobó un código de conducta que diga qué nunca se debe hacer a un cliente?
    .title = Código de conducta aprobado
    .why = Donde no se detalla lo prohibido, los gritos, las amenazas y los sobornos pasan por trabajo normal.
    .meets = Un código aprobado nombra cada acto prohibido y obliga también a corresponsales y empresas de cobranza, si los usamos.
    .partly = Hay un código aprobado, pero solo habla de valores, nombra pocos actos prohibidos o deja fuera a corresponsales o empresas de cobranza.
    .not = No hay código, o solo un borrador que nunca se aprobó.
    .evidence = El código firmado, su fecha y la lista de actos prohibidos.
    .fix = Escriba una página con los actos prohibidos hacia los clientes y pida a la junta directiva que la apruebe. Listo cuando esté aprobada, fechada y enviada a todo el personal, los corresponsales y las empresas de cobranza.
    .relies-on-lg = el área legal coteja el código con la ley laboral para que las sanciones valgan

em-privacy-policy = ¿Hay una política escrita y aprobada sobre quién puede ver, usar y compartir los datos de los clientes?
    .title = Reglas de privacidad de datos
    .why = Sin ella, números de teléfono y deudas llegan a parientes, empleadores o vendedores, y eso ya no se puede deshacer.
    .meets = Una política aprobada y revisada en los últimos dos años cubre papeles, aplicaciones y aliados, y nombra las sanciones.
    .partly = Hay una política, pero no está aprobada, no se revisó en dos años, o deja fuera papeles, aplicaciones, aliados o sanciones.
    .not = No hay política escrita.
    .evidence = La política y su fecha de aprobación; pregunte a un empleado qué prohíbe.
    .fix = Redacte una política que cubra papeles, sistemas, celulares y aliados, y haga que se apruebe. Listo cuando tenga fecha y la haya firmado cada responsable de área.
    .relies-on-lg-law-changes-tracked = el área legal dice qué exige hoy la ley de protección de datos

em-board-client-report = Al menos una vez al año, ¿la junta directiva discute un informe escrito sobre el trato a los clientes?
    .title = Informe a la junta sobre clientes
    .why = Una junta que solo ve ganancia y crecimiento es la última en saber que se daña a los clientes.
    .meets = En los últimos 12 meses la junta discutió un informe escrito sobre quejas, endeudamiento de los clientes y faltas del personal.
    .partly = La junta discutió solo uno o dos de estos temas, se enteró de ellos sin un informe, o recibió un informe y no lo discutió.
    .not = En los últimos 12 meses la junta no recibió un informe sobre estos temas ni se enteró de ellos.
    .evidence = Actas de la junta y el propio informe.
    .fix = Ponga en la próxima agenda de la junta un informe sobre el trato a los clientes, con quejas, endeudamiento y faltas del personal. Listo cuando el acta recoja las decisiones tomadas.
    .relies-on-cc-causes-reported = la junta sabe qué dicen los clientes solo si se analizan las quejas
    .relies-on-rm-market-debt-watch = las cifras del endeudamiento de los clientes vienen de Riesgos

em-board-decides = La última vez que la junta discutió el trato a los clientes, ¿decidió quién hace qué y para cuándo?
    .title = Decisiones sobre trato a clientes
    .why = Un informe del que solo se toma nota no cambia nada, y los clientes que hablaron no ven resultados.
    .meets = El acta nombra al menos una acción con persona y fecha, y la reunión siguiente, si ya tuvo lugar, la verificó.
    .partly = Se acordó una acción, pero sin persona o sin fecha, o la reunión siguiente no la verificó.
    .not = No se acordó ninguna acción, o la junta no discutió el tema en absoluto.
    .evidence = Actas de esa reunión y de la siguiente.
    .fix = Cierre cada discusión sobre el trato a los clientes con al menos una acción, una persona y una fecha. Listo cuando la próxima acta dé cuenta de ella.
    .relies-on-cc-causes-reported = para decidir bien hacen falta las causas de las quejas, no solo su número
