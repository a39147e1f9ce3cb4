### Tecnologías de la información y la comunicación (TIC): los textos de flows/areas/it.yaml, en el mismo orden.

area-it = Tecnologías de la información y la comunicación (TIC)
    .short = TIC
    .mandate = Mantiene seguros y correctos los datos de los clientes, y pone en los sistemas los límites y alertas que los protegen.

it-credit-report-correct = ¿Son correctos los datos de clientes que damos al buró de crédito o a otras entidades?
    .title = Datos correctos al buró de crédito
    .why = Un dato errado cierra la puerta a un buen cliente, y uno que falta deja que la próxima entidad lo sobrecargue.
    .meets = Se verifican antes de cada envío mensual, y los errores que encuentran los clientes se corrigen en 30 días o en el plazo legal.
    .partly = Se verifican y se envían, pero menos de una vez al mes, incompletos o con correcciones más lentas.
    .not = Se envían sin verificar, o no se envían aunque hay un buró.
    .evidence = Últimos informes de envío, lista de errores y dos correcciones.
    .fix = Verifique una muestra de 30 registros antes de cada envío y fije un plazo para corregir. Listo cuando los errores se mantengan por debajo de uno en cien.
    .relies-on-sf = los datos son tan buenos como lo que anota el personal de primera línea
    .relies-on-lg-data-consent-clause = compartir datos exige consentimiento o una base legal

it-debt-limit-blocked = ¿Detiene el sistema un crédito que supera el límite de deuda del cliente?
    .title = Freno en el límite de deuda
    .why = En un día de mucho trabajo y con metas por cumplir, solo un bloqueo evita que se olvide el límite.
    .meets = Detiene el crédito, las excepciones necesitan una segunda persona y se informan cada mes.
    .partly = Solo avisa y una sola persona puede seguir, o las excepciones no se informan.
    .not = El sistema no verifica el límite.
    .evidence = Intente un crédito de prueba por encima del límite; lista de excepciones.
    .fix = Ponga el límite en el paso de aprobación, con una segunda persona para las excepciones. Listo cuando se detenga un crédito de prueba por encima del límite.
    .relies-on-pr-debt-limit-in-rules = un límite solo se puede poner en el sistema cuando está fijado

it-balance-on-demand = ¿Pueden los clientes consultar su propio saldo cuando lo necesiten y sin costo?
    .title = Consulta gratuita del saldo
    .why = Quien no puede consultarlo no nota los errores o robos hasta que son grandes.
    .meets = Todo cliente puede, sin costo y sin ir a la sucursal, y la cifra es del mismo día.
    .partly = Solo pueden algunos clientes, solo en la sucursal, solo pagando, o la cifra es de hace días.
    .not = La única forma es preguntar al oficial de crédito o al corresponsal.
    .evidence = Pruébelo como cliente en cada canal y compare con el sistema.
    .fix = Ofrezca una forma gratuita de ver el saldo y los últimos pagos. Listo cuando una prueba en tres lugares o canales dé la cifra correcta.
    .relies-on-fn-receipt-every-payment = el saldo es correcto solo si cada pago se registra en el momento

it-failed-payments-fixed = Cuando falla un pago digital, ¿se le devuelve o acredita el dinero al cliente en el plazo prometido?
    .title = Solución de pagos digitales fallidos
    .why = Para un cliente pobre, una transferencia perdida significa quedarse mañana sin mercancía o pagar un cargo por mora.
    .meets = Las fallas se detectan sin que haya queja, al menos nueve de cada diez se resuelven en el plazo prometido, y ninguna causa cargos por mora.
    .partly = Al menos la mitad se resuelve en ese plazo, o solo tras una queja, no se promete plazo, o se cobró un cargo por mora y se devolvió.
    .not = Menos de la mitad se resuelve en ese plazo, o los clientes pagan cargos por mora por ellas y no se les devuelven.
    .evidence = Lista de pagos fallidos con fechas del último trimestre.
    .fix = Concilie a diario con el aliado de pagos y revierta las fallas sin que lo pidan. Listo cuando nueve de cada diez se resuelvan en el plazo prometido.
    .relies-on-fn = Finanzas liquida los montos con el aliado
    .relies-on-lg-collectors-bound = los plazos del aliado deben constar en su contrato

it-access-by-role = ¿Puede cada empleado ver solo los datos de clientes que necesita para su puesto?
    .title = Acceso a datos según el puesto
    .why = Si todo el mundo ve todo, los saldos y deudas se venden, se cuentan o se usan para presionar.
    .meets = El acceso sigue una lista escrita de puestos, que se comparó con los accesos reales en los últimos 12 meses.
    .partly = Hay accesos por puesto, pero parte del personal tiene más de lo debido, o la lista no se comparó en los últimos 12 meses.
    .not = La mayoría del personal puede ver los datos de todos los clientes.
    .evidence = Lista de puestos y una prueba con dos cuentas de usuario comunes.
    .fix = Haga la lista de quién necesita qué y quite lo demás. Listo cuando una cuenta de prueba de cada puesto vea solo lo que dice la lista.
    .relies-on-em-privacy-policy = la política aprobada decide quién puede ver qué
    .relies-on-hr = Recursos humanos dice a TIC quién ocupa cada puesto

it-own-login = ¿Trabaja cada persona, incluidos los corresponsales, con un usuario personal que nunca se comparte?
    .title = Un usuario por persona
    .why = Con usuarios compartidos se puede sacar dinero y datos de los clientes sin que se sepa quién fue.
    .meets = Cada persona tiene un usuario personal, y los casos de uso compartido se buscan y se frenan.
    .partly = La mayoría lo tiene, pero algunas oficinas o corresponsales comparten usuarios, o nadie busca esos casos.
    .not = La mayoría de las oficinas comparte usuarios.
    .evidence = Lista de usuarios comparada con la lista de personal; observe una sucursal a la hora de apertura.
    .fix = Cierre las cuentas compartidas y dé a cada persona, incluidos los corresponsales, una propia. Listo cuando la lista de usuarios coincida con la de personal.
    .relies-on-hr-confidentiality-signed = con el compromiso firmado, cada persona responde por su propio acceso

it-look-ups-traced = ¿Puede TIC averiguar después quién abrió o cambió el expediente de un cliente?
    .title = Registro de accesos a expedientes
    .why = Sin registro, el cliente cuyos datos se usaron mal nunca podrá obtener justicia.
    .meets = Se registran tanto las consultas como los cambios, se guardan al menos un año, y se da seguimiento a los usos inusuales.
    .partly = Solo se registran los cambios, los registros se guardan menos de un año, o nadie los revisa.
    .not = No se registra nada.
    .evidence = El registro de accesos al expediente de un cliente en el último mes.
    .fix = Active el registro de consultas y cambios y revise diez expedientes al mes. Listo cuando la primera revisión esté firmada.
    .relies-on-rm = Riesgos examina los casos extraños que muestra el registro

it-access-removed = ¿Se cierra el acceso el mismo día en que un empleado o corresponsal se va o cambia de puesto?
    .title = Cierre de acceso a quien se va
    .why = Con accesos abiertos, quien ya no trabaja aquí puede llevarse listas de clientes, cobrar pagos o cambiar saldos.
    .meets = A cada una de las últimas diez personas que se fueron, incluidos corresponsales, se le cerró el mismo día, y se hace una comparación mensual.
    .partly = Al menos a ocho de las diez se les cerró en una semana o menos, pero no a todas el mismo día, o sin comparación mensual.
    .not = A tres o más de las diez les quedó abierto más de una semana.
    .evidence = Fechas de salida y de cierre de las últimas diez personas que se fueron.
    .fix = Ponga el cierre del acceso como un paso del formato de salida que Recursos humanos debe enviar el mismo día. Listo cuando se cierre a tiempo a diez personas seguidas.
    .relies-on-hr = Recursos humanos debe avisar a TIC el mismo día en que alguien se va

it-lost-device-safe = Si se pierde un celular, tableta o portátil de campo, ¿quedan los datos de clientes fuera del alcance de otros?
    .title = Equipos perdidos, datos a salvo
    .why = Una sola tableta robada puede exponer miles de nombres, fotos y deudas.
    .meets = Todos los equipos están bloqueados, cifrados y se pueden borrar a distancia, y los celulares personales no guardan datos de clientes.
    .partly = Todos están bloqueados, pero algunos no están cifrados, no se pueden borrar o son celulares personales con datos de clientes.
    .not = Algunos equipos o celulares personales con datos de clientes se abren sin clave.
    .evidence = Lista de equipos con su configuración y una prueba de borrado de un equipo.
    .fix = Active bloqueo, cifrado y borrado a distancia en todos los equipos y prohíba los datos de clientes en celulares personales. Listo cuando funcione una prueba de borrado.
    .relies-on-fn-protection-budget = los equipos seguros hay que pagarlos

it-restore-tested = En el último año, ¿probó TIC que las cuentas de clientes se pueden recuperar desde la copia de seguridad?
    .title = Copias de seguridad probadas
    .why = Si se pierden los registros, los clientes no pueden probar sus ahorros ni lo que ya pagaron.
    .meets = Hay copia de seguridad cada día hábil, una está en otro lugar, y una prueba completa en los últimos 12 meses funcionó.
    .partly = Hay copia de seguridad cada día hábil, pero ninguna prueba completa funcionó en ese tiempo, o todas las copias están en un mismo lugar.
    .not = Las copias se hacen con menos frecuencia, o no se hacen.
    .evidence = Informe de la prueba con fecha y resultado.
    .fix = Recupere los datos de una sucursal en un equipo de prueba. Listo cuando los saldos coincidan y la prueba quede programada cada año.
    .relies-on-rm = Riesgos decide cuánta pérdida de datos se puede aceptar
