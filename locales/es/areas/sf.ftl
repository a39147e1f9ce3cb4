### Fuerza de ventas y personal de primera línea: los textos de flows/areas/sf.yaml, en el mismo orden.

area-sf = Fuerza de ventas y personal de primera línea
    .short = Ventas y campo
    .mandate = Explica, verifica, presta y cobra con honestidad y respeto, en persona, por teléfono o por medio de un corresponsal.

sf-ability-to-repay-checked = En cada crédito, ¿se calculan los ingresos del cliente y los gastos de su hogar con datos verificados?
    .title = Ingresos y gastos verificados
    .why = Un crédito basado en suposiciones le quita a la familia el dinero de la comida o de la escuela para pagar.
    .meets = En cada crédito, ambos se verifican en el lugar, por teléfono o con datos, y se anotan.
    .partly = Se hace solo en algunos créditos, solo con los ingresos, o con cifras estándar o copiadas del último crédito.
    .not = No se verifica ninguno de los dos, y en su lugar se usan los bienes en garantía, el grupo, un puntaje o el historial.
    .evidence = Cinco expedientes comparados con una visita o llamada al cliente.
    .fix = Anote los ingresos y gastos reales en cada crédito y haga que la jefatura compruebe uno de cada diez. Listo cuando los expedientes comprobados coincidan con la realidad.
    .relies-on-hr-targets-realistic = una verificación real toma tiempo que las metas deben permitir
    .relies-on-pr-debt-limit-in-rules = el resultado se compara con el límite

sf-analysis-decides = Cuando las cifras muestran que el cliente no puede pagar, ¿se rechaza o se reduce el crédito?
    .title = Decisiones según las cifras
    .why = Una verificación que nunca cambia la decisión no sirve, y la deuda la carga el cliente.
    .meets = Así es en al menos nueve de cada diez casos, los demás llevan una segunda firma, y cada caso se registra con su motivo.
    .partly = Así es en más de la mitad de los casos, pero en menos de nueve de cada diez, o sin la segunda firma o el registro.
    .not = Así es en la mitad de los casos o menos, o se cambian a menudo las cifras hasta que el crédito cuadre.
    .evidence = Lista de créditos rechazados o reducidos con sus motivos.
    .fix = Registre cada rechazo o reducción con su motivo y coméntelo cada semana sin buscar culpables. Listo cuando cada oficina tenga esa lista.
    .relies-on-hr-bonus-rewards-quality = el personal rechaza créditos solo si eso no le cuesta el bono

sf-other-debts-checked = Antes de prestar, ¿verificamos cuánto debe ya el cliente a otros?
    .title = Deudas con otros verificadas
    .why = El tercer o cuarto crédito es el que quiebra a una familia.
    .meets = En cada crédito se le pregunta al cliente y, donde hay buró de crédito, se lee su informe.
    .partly = Se hace solo en algunos créditos, o solo una de las dos cosas aunque hay buró.
    .not = No se pregunta por otras deudas ni se verifican.
    .evidence = Informe del buró o nota de otras deudas en diez expedientes.
    .fix = Agregue al formato de crédito una línea obligatoria para otras deudas y el resultado del buró. Listo cuando ningún crédito se apruebe sin ella.
    .relies-on-it-credit-report-correct = muchos burós dan informes solo a las entidades que reportan bien
    .relies-on-lg-data-consent-clause = consultar el buró exige el consentimiento del cliente donde la ley lo pide

sf-cost-explained = Antes de firmar o aceptar, ¿se le dice a cada cliente, en palabras sencillas, el total por pagar con comisiones?
    .title = Total por pagar antes de firmar
    .why = Quien solo conoce la cuota descubre demasiado tarde lo que el crédito le quita de verdad.
    .meets = A cada cliente se le dice el total en dinero de su propio crédito, con comisiones, y la mayoría de los consultados puede repetirlo.
    .partly = El total se dice solo a algunos clientes o en algunos canales, deja fuera comisiones, o la mitad o menos de los clientes consultados puede repetirlo.
    .not = A los clientes solo se les dice la tasa o la cuota, o nada.
    .evidence = Observe tres ventas; pregunte a tres clientes cuánto pagarán en total.
    .fix = Use en cada venta la hoja resumen de una página con las cifras del propio cliente. Listo cuando tres clientes elegidos al azar puedan decir el total.
    .relies-on-pm-key-facts-current = el personal solo puede explicar lo que dice la hoja resumen
    .relies-on-hr-training-before-field = explicar costos en palabras sencillas requiere práctica

sf-copy-in-hand = ¿Recibe cada cliente una copia completa de lo que firmó o aceptó, con el plan de pagos?
    .title = Copia del contrato al cliente
    .why = Sin una copia, el cliente no puede probar lo acordado ni planear los pagos.
    .meets = Cada cliente la recibe el mismo día, con el plan y sin campos en blanco, en papel o en un archivo que puede guardar.
    .partly = Solo algunos clientes la reciben, o llega después, solo si la piden, con campos en blanco o sin el plan.
    .not = Los clientes no reciben ninguna copia que puedan guardar.
    .evidence = Pida a cinco clientes que muestren su copia.
    .fix = Entregue una copia completa antes de desembolsar. Listo cuando cinco clientes de cinco puedan mostrar la suya.
    .relies-on-lg-plain-contract = una copia ayuda solo si el cliente puede leerla

sf-no-pressure = ¿Pueden los clientes decir que no a una oferta, o tomarse tiempo para decidir, sin que se les presione?
    .title = Ventas sin presión
    .why = El cliente presionado firma créditos o productos adicionales que no quiere y no puede soportar.
    .meets = Una regla prohíbe presionar, también en grupos y aplicaciones, el personal ofrece tiempo para decidir, y los clientes consultados lo confirman.
    .partly = Solo a veces se presiona, por ejemplo a fin de mes, o nunca, pero ninguna regla lo prohíbe.
    .not = Presionar es normal, con visitas repetidas, ofertas de última oportunidad o sin tiempo para decidir.
    .evidence = Pregunte a cinco clientes recientes y observe una venta cerca de fin de mes.
    .fix = Haga la lista de conductas de venta que no se permiten y dé al menos un día para decidir en el primer crédito. Listo cuando diez clientes llamados lo confirmen.
    .relies-on-hr-bonus-rewards-quality = el personal presiona cuando su propio pago depende del volumen

sf-collections-respectful = Al cobrar pagos atrasados, ¿evitan todos, personal y cobradores, las amenazas, los gritos y la humillación pública?
    .title = Cobranza respetuosa
    .why = La humillación y las amenazas hacen que los clientes dejen su casa y causan a las familias un daño duradero.
    .meets = Reglas escritas sobre horas, lugares y palabras cubren a toda persona que cobra, y los clientes en mora consultados no señalan ninguna infracción.
    .partly = Las infracciones son raras y se sancionan, o no las hay, pero faltan reglas o dejan fuera a grupos o empresas externas de cobranza.
    .not = Las amenazas, los gritos o la humillación son comunes, o a quien lo hace no le pasa nada.
    .evidence = Reglas de cobranza; llamadas a diez clientes en mora; quejas sobre la cobranza.
    .fix = Escriba en una página qué debe y qué nunca debe hacer quien cobra, y practíquelo con todos. Listo cuando las llamadas a diez clientes en mora no revelen infracciones.
    .relies-on-em-code-approved = las reglas de cobranza se basan en la lista de actos prohibidos
    .relies-on-hr-misconduct-sanctioned = las reglas se respetan cuando las infracciones tienen consecuencias

sf-hardship-offered = Cuando una enfermedad o pérdida impide pagar, ¿se ofrece un nuevo plan de pagos antes de retirar bienes?
    .title = Nuevo plan ante dificultades
    .why = Una enfermedad o una cosecha perdida no es mala fe, y quitar las herramientas hace imposible pagar.
    .meets = Reglas escritas dicen quién puede recibirlo, el personal lo ofrece sin que se lo pidan, y retirar bienes es solo el último paso.
    .partly = Es posible, pero sin reglas escritas, solo si el cliente lo pide o no en todas las sucursales.
    .not = No hay un nuevo plan posible, o por lo común se retiran bienes primero.
    .evidence = Reglas para nuevos planes de pagos; expedientes de cinco clientes en mora.
    .fix = Escriba quién puede tener un nuevo plan y capacite al personal para ofrecerlo en la primera visita. Listo cuando los expedientes de diez clientes en mora muestren la oferta.
    .relies-on-rm-rescheduling-not-hiding = Riesgos fija cómo se cuentan los nuevos planes para que ayuden y no oculten
    .relies-on-pm = las condiciones del producto deben permitir un nuevo plan

sf-client-data-private = ¿Mantiene el personal en reserva las deudas y papeles de los clientes ante otros, como vecinos, parientes u otros clientes?
    .title = Papeles y deudas en reserva
    .why = Cuando otros saben quién debe qué, el cliente pierde respeto, compradores y a veces su seguridad.
    .meets = Papeles y pantallas están bajo llave o cubiertos, los celulares personales no guardan datos de clientes, y solo el cliente y sus garantes saben de la deuda.
    .partly = Nadie cuenta deudas a propósito a personas ajenas, pero hay papeles a la vista, se oyen conversaciones o hay datos de clientes en celulares personales.
    .not = Las deudas se cuentan a propósito a personas ajenas, se ponen en una cartelera o se publican donde otros clientes las leen.
    .evidence = Recorra una sucursal; mire carteleras, escritorios y grupos de chat.
    .fix = Quite las listas públicas y pase los datos de clientes de los chats personales al sistema. Listo cuando una visita sorpresa no encuentre ninguno.
    .relies-on-it-lost-device-safe = el personal necesita equipos seguros para dejar de usar celulares personales
    .relies-on-hr-confidentiality-signed = el compromiso firmado hace personal ese deber

sf-complaint-route-told = ¿Le dice el personal de primera línea a cada cliente nuevo cómo quejarse, también del propio personal?
    .title = Clientes nuevos y cómo quejarse
    .why = El cliente teme perder el próximo crédito y calla si no oye que quejarse es seguro.
    .meets = Es parte de cada primera venta, se entrega un número de contacto, y al menos cuatro de cada cinco clientes nuevos consultados lo saben.
    .partly = Solo lo hace parte del personal, no se entrega un número, o menos de cuatro de cada cinco lo saben.
    .not = No se les dice a los clientes nuevos.
    .evidence = Pregunte a cinco clientes nuevos cómo se quejarían.
    .fix = Agregue una frase y una tarjeta con el número a cada primera venta. Listo cuando cuatro de cada cinco clientes nuevos lo sepan.
    .relies-on-cc-complainant-protected = el personal puede prometer seguridad solo si es real
