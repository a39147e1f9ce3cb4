### Gestión de productos: los textos de flows/areas/pm.yaml, en el mismo orden.

area-pm = Gestión de productos
    .short = Gestión productos
    .mandate = Observa cómo les va a los clientes con los productos tras el lanzamiento y corrige condiciones, comisiones y formas de distribución que los dañan.

pm-extras-optional = ¿Puede un cliente tomar un crédito sin productos adicionales, como seguros, salvo que la ley los exija?
    .title = Libertad de rechazar adicionales
    .why = Los adicionales forzados encarecen el crédito, y muchos clientes ni siquiera saben que tienen un seguro.
    .meets = Cada producto adicional tiene su línea de precio, y quien lo rechaza recibe el mismo crédito igual de rápido.
    .partly = Se pueden rechazar, pero no todos tienen su línea de precio, o rechazarlos vuelve el crédito más lento o más caro.
    .not = Se exige un producto adicional aunque ninguna ley lo pida, o no se dice a los clientes que pueden rechazarlo.
    .evidence = Formulario de solicitud; pregunte a cinco clientes qué pagan y si podían decir que no.
    .fix = Ponga cada producto adicional en una línea propia con precio y casilla de sí o no. Listo cuando los clientes puedan rechazarlo y el formulario esté en uso.
    .relies-on-sf-no-pressure = la elección es real solo si el personal no presiona

pm-insurance-claims-paid = Cuando un cliente o su familia pide la indemnización de un seguro que vendimos, ¿se resuelve en el plazo prometido?
    .title = Indemnizaciones resueltas a tiempo
    .why = La familia que perdió a quien la sostenía sigue pagando el crédito mientras la indemnización no llega.
    .meets = Hay un plazo escrito, se da seguimiento a las solicitudes, y al menos nueve de cada diez del último año se resolvieron dentro de él.
    .partly = Se da seguimiento a las solicitudes, pero no hay plazo escrito o menos de nueve de cada diez se resolvieron dentro de él.
    .not = Nadie da seguimiento a las solicitudes una vez que pasan a la aseguradora.
    .evidence = Lista de solicitudes de indemnización con fechas de los últimos 12 meses.
    .fix = Lleve una lista de solicitudes con fechas y llame cada semana a la aseguradora por las atrasadas. Listo cuando la lista esté completa y las atrasadas lleguen a la gerencia.
    .relies-on-lg-collectors-bound = los plazos de la aseguradora deben constar en su contrato

pm-satisfaction-asked = En el último año, ¿se preguntó a los clientes, también a los que se fueron, qué opinan de nuestros productos?
    .title = Opinión de los clientes
    .why = El cliente descontento rara vez se queja: se va o deja de pagar, y nunca sabemos por qué.
    .meets = En los últimos 12 meses se preguntó al menos a 50 clientes, actuales y exclientes, y los resultados se separan por producto.
    .partly = Se preguntó a menos, solo a clientes actuales o solo a exclientes, o los resultados no se separan por producto.
    .not = No se preguntó a ningún cliente en los últimos 12 meses.
    .evidence = Notas de encuestas o llamadas con fecha y número de personas consultadas.
    .fix = Llame a 50 clientes actuales y 20 exclientes con cinco preguntas breves. Listo cuando los resultados se hayan compartido con todas las áreas.
    .relies-on-cc = Atención al cliente ayuda con las llamadas y compara las respuestas con las quejas

pm-feedback-acted-on = En el último año, ¿produjo lo que dijeron los clientes al menos un cambio en un producto o en la forma de ofrecerlo?
    .title = Cambios a partir de opiniones
    .why = Preguntar sin cambiar nada enseña a los clientes que hablar no sirve.
    .meets = Se hizo al menos un cambio, y se les contó a los clientes.
    .partly = Se decidió un cambio, pero aún no se hizo, o no se les contó a los clientes.
    .not = No se decidió ningún cambio.
    .evidence = La decisión, el cambio y el mensaje a los clientes.
    .fix = Tome el pedido más frecuente, cambie una cosa en tres meses y cuénteselo a los clientes. Listo cuando el cambio esté en marcha y anunciado.
    .relies-on-pr-clients-asked-first = los cambios grandes exigen rediseñar con los clientes

pm-fresh-check-on-repeat = Antes de un crédito recurrente o de mayor monto, ¿se verifica de nuevo la capacidad de pago del cliente?
    .title = Créditos recurrentes verificados
    .why = Los créditos que crecen de forma automática llevan a buenos clientes a deudas que no pueden soportar.
    .meets = En cada crédito recurrente, también los digitales, se verifican ingresos y deudas con cifras recogidas para ese crédito.
    .partly = Se verifica solo por encima de cierto monto, solo los ingresos o solo las deudas, o con cifras de un crédito anterior.
    .not = No se verifica; basta con un buen historial de pagos.
    .evidence = Expedientes o registros de decisión de cinco créditos recurrentes.
    .fix = Exija cifras nuevas de ingresos y deudas en cada crédito recurrente. Listo cuando ninguno se pueda aprobar sin ellas.
    .relies-on-sf-ability-to-repay-checked = la nueva verificación se hace en la primera línea
    .relies-on-rm-scoring-reviewed = los créditos recurrentes automáticos dependen de un puntaje de crédito confiable

pm-key-facts-current = ¿Hay para cada producto una hoja resumen al día, de una página, con precio y condiciones?
    .title = Hoja resumen de cada producto
    .why = Sin ella, cada empleado dice un precio distinto y el cliente no puede comparar ofertas.
    .meets = Cada producto tiene una, coincide hoy con el sistema, y los clientes la reciben en cada sucursal y canal.
    .partly = Algunos productos no la tienen, algunas muestran precios viejos, o algunos clientes no la reciben.
    .not = No hay hojas resumen, solo contratos o volantes.
    .evidence = Hojas resumen disponibles en una sucursal o en la aplicación, comparadas con la tabla de precios del sistema.
    .fix = Haga una página por producto con costo total, cuotas y todas las comisiones y cargos por mora. Listo cuando se retiren las versiones viejas y cada sucursal y canal use las nuevas.
    .relies-on-fn-full-cost-calculated = el costo total de la hoja viene de Finanzas
    .relies-on-lg-plain-contract = la hoja y el contrato deben decir lo mismo

pm-changes-announced = ¿Se avisa a los clientes de un cambio de precio o condiciones antes de que empiece?
    .title = Aviso previo de cambios
    .why = Quien descubre un cargo más alto el día del pago no tiene tiempo de planear ni de irse.
    .meets = Cada cliente afectado recibe un mensaje antes del cambio, con la anticipación que pide la ley, o 30 días antes si la ley no fija plazo.
    .partly = Se avisa antes del cambio, pero con menos anticipación, no a todos, o solo con carteles o en línea.
    .not = No se avisa antes del cambio; los clientes lo notan al pagar.
    .evidence = El aviso, su fecha y cómo se envió, en el último cambio.
    .fix = Fije un plazo de aviso y la forma de llegar a cada cliente. Listo cuando el próximo cambio tenga prueba del aviso a cada cliente afectado.
    .relies-on-it = los mensajes a cada cliente afectado salen del sistema

pm-fees-reviewed = En el último año, ¿se revisó si cada comisión y cada cargo por mora se justifica?
    .title = Revisión anual de comisiones
    .why = Las comisiones viejas se acumulan y nadie recuerda por qué los clientes las pagan.
    .meets = Una revisión con fecha nombra el costo o servicio detrás de cada comisión y cargo por mora, y los que no tenían ninguno se eliminaron.
    .partly = Solo se revisaron algunas comisiones, o se siguen cobrando algunas sin costo ni servicio detrás.
    .not = No hubo revisión en los últimos 12 meses.
    .evidence = Lista de comisiones con sus razones y la decisión.
    .fix = Haga la lista de comisiones y cargos por mora con el costo o servicio detrás de cada uno y elimine los que no tienen ninguno. Listo cuando la nueva tabla de precios esté en el sistema.
    .relies-on-fn-price-build-up = una comisión solo se puede juzgar frente al costo que cubre

pm-early-repayment-fair = Cuando un cliente paga su crédito por anticipado, ¿dejamos de cobrar intereses desde ese día?
    .title = Intereses en el pago anticipado
    .why = Cobrar por el tiempo posterior al pago castiga a quien va bien y lo mantiene endeudado.
    .meets = Los intereses cesan ese día en todas partes, y si hay una comisión, cubre solo el costo de cerrar y se informó antes de firmar.
    .partly = Se cobra parte de los intereses restantes, hay una comisión más alta o no informada, o depende de la sucursal.
    .not = Se cobran todos los intereses, sea cual sea la fecha.
    .evidence = Condiciones del producto y el cálculo en dos pagos anticipados.
    .fix = Cambie las condiciones para que los intereses cesen el día del pago. Listo cuando el sistema lo calcule y los clientes lo sepan.
    .relies-on-it = el sistema debe calcular el monto del pago anticipado

pm-refusals-checked = Al menos una vez al año, ¿se mira si las solicitudes rechazadas muestran patrones injustos, como por sexo, edad o lugar?
    .title = Justicia en los rechazos
    .why = Los rechazos injustos empujan a la gente a prestamistas informales y no se ven caso por caso.
    .meets = Los rechazos se cuentan por grupo al menos una vez al año, y cada diferencia grande se examinó y quedó en una nota.
    .partly = Los rechazos se cuentan, pero no por grupo o no cada año, o las diferencias no se examinaron.
    .not = Los rechazos no se cuentan.
    .evidence = Tabla de rechazos por grupo y la nota sobre lo que se encontró.
    .fix = Registre el motivo de cada rechazo y compare los grupos una vez al año. Listo cuando la primera tabla se haya discutido con Ventas.
    .relies-on-it = el sistema debe registrar los rechazos y sus motivos
    .relies-on-rm-scoring-reviewed = un puntaje puede rechazar a todo un grupo sin que nadie lo note
