### Finanzas: los textos de flows/areas/fn.yaml, en el mismo orden.

area-fn = Finanzas
    .short = Finanzas
    .mandate = Calcula lo que los clientes pagan en realidad, vela por precios y cargos justos y resguarda el dinero de los clientes.

fn-client-money-safe = ¿El dinero de los ahorros o billeteras de los clientes se guarda de modo que a cada uno se le pueda pagar cuando toca?
    .title = Dinero de los clientes a salvo
    .why = Quien no puede sacar sus ahorros en una emergencia pierde la confianza y quizá su negocio.
    .meets = Se guarda aparte o respaldado como pide la ley, se verifica cada mes y siempre se paga cuando toca.
    .partly = Se guarda aparte o respaldado como pide la ley, pero no se verifica cada mes, o algunos pagos se atrasan.
    .not = No se guarda aparte ni respaldado como pide la ley, o se negó su dinero a algún cliente.
    .evidence = Conciliación mensual y lista de pagos atrasados.
    .fix = Concilie cada mes el dinero de los clientes con el banco e informe la diferencia. Listo cuando tres meses seguidos no muestren diferencia.
    .relies-on-lg-law-changes-tracked = la ley dice cómo debe guardarse el dinero de los clientes

fn-bad-loans-recognised = ¿Los créditos que los clientes no pueden pagar se cuentan a tiempo como malos, en vez de reemplazarse con otros nuevos?
    .title = Créditos malos contados a tiempo
    .why = Los créditos malos tapados con créditos nuevos dejan al cliente endeudado y ocultan que se prestó mal.
    .meets = Se aplican reglas escritas cada mes, y la última auditoría lo confirmó.
    .partly = Hay reglas escritas, pero se aplican tarde, con excepciones o sin confirmación de una auditoría.
    .not = No hay reglas escritas, o los créditos en mora se reemplazan a menudo con otros nuevos.
    .evidence = Reglas de provisiones, tabla mensual y carta de auditoría.
    .fix = Aplique la tabla de provisiones cada mes y haga una lista de los créditos en mora reemplazados. Listo cuando la auditoría acepte tres meses seguidos.
    .relies-on-rm-rescheduling-not-hiding = Riesgos informa qué créditos se reemplazaron o reprogramaron

fn-full-cost-calculated = ¿Calculó Finanzas la tasa de costo anual total (APR) de cada producto de crédito, con todas las comisiones?
    .title = Costo anual total calculado (APR)
    .why = Si ni siquiera sabemos el precio real, nadie puede decírselo al cliente ni juzgar si es justo.
    .meets = Cada producto tiene una cifra de los últimos 12 meses que cuenta todas las comisiones, el ahorro obligatorio y los seguros.
    .partly = Solo algunos productos la tienen, o deja fuera comisiones, ahorro o seguros, o tiene más de 12 meses.
    .not = Ningún producto la tiene; solo se conoce la tasa de interés anunciada.
    .evidence = Hojas de cálculo con fecha, de cada producto.
    .fix = Calcule la tasa de costo anual total de cada producto con una sola hoja acordada. Listo cuando todos los productos tengan una cifra con fecha que use Gestión de productos.
    .relies-on-pm-fees-reviewed = la revisión anual de comisiones da la lista completa de las que hay que contar

fn-prices-compared = Al menos una vez al año, ¿comparamos nuestros precios completos con los de entidades similares?
    .title = Precios comparados con otros
    .why = El cliente que no puede comparar depende de que notemos cuándo nos volvimos demasiado caros.
    .meets = En los últimos 12 meses se hizo una comparación con fecha de precios completos y, donde costamos más, está escrito el motivo o un plan.
    .partly = Hubo una comparación en los últimos 12 meses, pero solo de tasas de interés, o sin motivo ni plan donde costamos más.
    .not = No hubo comparación en los últimos 12 meses.
    .evidence = Tabla comparativa y conclusión.
    .fix = Compare la tasa de costo anual total del producto principal con la de tres entidades similares. Listo cuando la tabla y una conclusión hayan llegado a la gerencia.
    .relies-on-mp = Mercadeo reúne los precios públicos de la competencia

fn-price-build-up = ¿Puede Finanzas mostrar de qué se compone cada precio: costo del dinero, operación, pérdidas y ganancia?
    .title = Desglose de los precios
    .why = Sin esto, los clientes pagan ineficiencias y pérdidas altas, y nadie ve dónde podrían bajar los precios.
    .meets = Cada producto principal tiene un desglose de los últimos 12 meses, y la gerencia lo usó en la última decisión de precios.
    .partly = Hay uno, pero de toda la institución o solo de algunos productos, de hace más de 12 meses, o no se usó.
    .not = No hay desglose.
    .evidence = Hoja de desglose y la decisión en que se usó.
    .fix = Desglose en cuatro partes el precio del producto más grande. Listo cuando todos los productos principales lo tengan y sea parte de la revisión anual de precios.
    .relies-on-rm-late-loans-by-cause = la parte de pérdidas del precio viene de Riesgos
    .relies-on-it = los costos por producto salen del sistema

fn-late-charges-capped = ¿Hay un límite a lo que se le puede cobrar a un cliente en mora en cargos e intereses adicionales?
    .title = Límite a los cobros por atraso
    .why = Sin límite, un pequeño atraso crece hasta ser una deuda mayor que el crédito.
    .meets = Un tope escrito cubre todos los cobros por atraso juntos, en todos los productos, y el sistema deja de cobrar al llegar a él.
    .partly = Hay un tope, pero no en el sistema, no en todos los productos, o no para ambas cosas, cargos por mora e intereses adicionales.
    .not = No hay tope, y los cobros crecen mientras dura el atraso.
    .evidence = Tabla de precios y dos créditos con mora antigua en el sistema.
    .fix = Fije un tope para todos los cobros por atraso juntos y póngalo en el sistema. Listo cuando una prueba con el crédito de mora más antigua se detenga en el tope.
    .relies-on-it = el sistema debe dejar de cobrar al llegar al tope
    .relies-on-lg-price-rules-followed = el tope no puede superar lo que permite la ley

fn-penalty-income-watched = ¿Informa Finanzas cada trimestre cuánto ganamos con cargos por mora y comisiones por pagos fallidos?
    .title = Informe de ingresos por mora
    .why = Si suben los ingresos por mora, los clientes están en apuros y hemos empezado a vivir de eso.
    .meets = Estos ingresos se informan cada trimestre por producto y región, y se explican los aumentos.
    .partly = Se informan, pero con menos frecuencia, solo en total o sin explicar los aumentos.
    .not = No se muestran aparte de los demás ingresos.
    .evidence = Los dos últimos informes trimestrales.
    .fix = Muestre los ingresos por mora en una línea propia, por producto y región, en el informe trimestral. Listo cuando dos informes seguidos la incluyan con un comentario.

fn-overcharges-refunded = Cuando vemos que se cobró de más a los clientes, ¿devolvemos el dinero sin esperar a que lo pidan?
    .title = Devolución de cobros de más
    .why = Los clientes rara vez notan los errores pequeños, y quedarse con su dinero es quitárselo.
    .meets = Una regla escrita fija un plazo, y dentro de él se devolvió el dinero a todos los clientes afectados por el último error conocido.
    .partly = Se devuelve sin que lo pidan, pero no hay regla, se hace tarde o algunos quedan fuera.
    .not = Solo se devuelve a quien se queja, o a nadie.
    .evidence = Lista de errores hallados y devoluciones del último año.
    .fix = Escriba una regla para devolver el dinero a cada cliente afectado en un plazo de 30 días. Listo cuando se haya devuelto a todos lo cobrado de más en el último error conocido.
    .relies-on-cc-causes-reported = las quejas revelan errores que afectan a muchos clientes

fn-receipt-every-payment = ¿Recibe cada cliente, en el momento, un comprobante o mensaje oficial por cada pago?
    .title = Comprobante de cada pago
    .why = El dinero que se paga sin prueba puede robarse, y el cliente tiene que pagar dos veces.
    .meets = Quien paga recibe en el momento un comprobante numerado o un mensaje, también en grupos, en campo, con corresponsales y por teléfono.
    .partly = La mayoría lo recibe, pero no en grupos, en campo o con corresponsales, o llega más tarde.
    .not = La mayoría no recibe nada que pruebe su propio pago.
    .evidence = Compare diez comprobantes de clientes con el sistema.
    .fix = Entregue comprobantes numerados o mensajes automáticos por los pagos en campo y con corresponsales. Listo cuando diez pagos verificados coincidan todos con el sistema.
    .relies-on-it = el sistema emite el comprobante o mensaje en el momento del pago
    .relies-on-sf = el personal de primera línea debe entregar el comprobante

fn-protection-budget = ¿El presupuesto de este año reserva dinero para la protección al cliente?
    .title = Presupuesto de protección al cliente
    .why = Los deberes sin dinero se quedan en el papel, y el cliente encuentra personal sin capacitar y teléfonos que nadie contesta.
    .meets = La capacitación, la atención de quejas y la seguridad de los datos tienen cada una su partida, y el dinero se está usando.
    .partly = Solo una o dos de las tres tienen partida, o el dinero se recorta o no se usa.
    .not = Ninguna de las tres tiene partida.
    .evidence = El presupuesto y lo gastado hasta la fecha.
    .fix = Agregue una partida para cada una: capacitación, atención de quejas y seguridad de los datos. Listo cuando el presupuesto esté aprobado y se informe el gasto del semestre.
    .relies-on-em-department-duties = el presupuesto sigue los deberes que recibió cada área
