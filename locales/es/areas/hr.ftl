### Recursos humanos: los textos de flows/areas/hr.yaml, en el mismo orden.

area-hr = Recursos humanos
    .short = Recursos humanos
    .mandate = Contrata, capacita, paga y sanciona de modo que lo que el puesto premie sea tratar bien a los clientes.

hr-bonus-rewards-quality = ¿El sistema de bonos premia los créditos sanos y el buen servicio al menos tanto como el número de créditos?
    .title = Calidad en el sistema de bonos
    .why = Si solo paga el volumen, el personal presta a quien no puede pagar y tapa los problemas con créditos nuevos.
    .meets = La calidad (créditos sanos, buen servicio) es al menos la mitad del bono, y un solo crédito en mora no lo quita todo.
    .partly = La calidad cuenta, pero menos de la mitad, solo por los créditos en mora, o un solo crédito en mora quita todo el bono.
    .not = La calidad no cuenta; solo se premia el número o el monto de los créditos, o lo cobrado.
    .evidence = Reglas del bono y dos cálculos recientes.
    .fix = Suba el peso de la calidad al menos a la mitad y ponga un tope al premio por volumen. Listo cuando las nuevas reglas estén firmadas y se hayan pagado una vez.
    .relies-on-rm-late-loans-by-cause = la calidad de los créditos de cada empleado viene de Riesgos
    .relies-on-em-growth-targets-safe = los bonos siguen las metas que fija la gerencia
    .relies-on-fn = Finanzas presupuesta bonos que no dependen solo del volumen

hr-targets-realistic = Con su carga de trabajo y sus metas, ¿puede el personal de primera línea hacer todas las verificaciones y visitas?
    .title = Carga que permite verificar todo
    .why = El personal sobrecargado se salta la visita, copia cifras y pierde la paciencia con los clientes.
    .meets = Se respetan límites escritos de clientes por empleado, y más de la mitad del personal consultado puede hacer todas las verificaciones y visitas.
    .partly = Más de la mitad puede hacer todas las verificaciones y visitas, pero no hay límite escrito o se supera en algunas sucursales o meses.
    .not = La mitad o más del personal consultado dice que no puede hacer todas las verificaciones y visitas.
    .evidence = Número de clientes por empleado y una breve encuesta anónima al personal.
    .fix = Fije un máximo de clientes por empleado para cada tipo de crédito y reasigne clientes donde se supere. Listo cuando nadie lo supere durante tres meses.
    .relies-on-em-growth-targets-safe = las metas de cada empleado salen de las metas de crecimiento
    .relies-on-fn = Finanzas debe presupuestar personal suficiente para el límite de clientes por empleado

hr-code-of-conduct-signed = ¿Ha firmado todo el personal el código de conducta hacia los clientes?
    .title = Código de conducta firmado
    .why = Quien nunca leyó las reglas trata a los clientes como lo hace su jefatura, y no se le pueden pedir cuentas.
    .meets = En cada expediente hay una copia firmada del código vigente, incluidos corresponsales y personal temporal.
    .partly = Ha firmado al menos la mitad, pero falta parte del personal o de los corresponsales, o firmaron una versión anterior.
    .not = Ha firmado menos de la mitad, o no hay nada que firmar.
    .evidence = Copias firmadas en diez expedientes de personal elegidos al azar.
    .fix = Reúna las firmas que faltan en una sesión breve que explique el código. Listo cuando cada expediente tenga una copia vigente y firmada.
    .relies-on-em-code-approved = debe haber un código aprobado antes de que alguien pueda firmarlo

hr-misconduct-sanctioned = Cuando un empleado maltrata a un cliente, ¿se aplica de verdad la sanción escrita?
    .title = Sanciones por maltrato a clientes
    .why = Si se perdona a quien vende mucho, todos aprenden que el abuso conviene y los clientes quedan sin protección.
    .meets = Hay sanciones escritas para cada tipo de falta, y se aplicaron en todo caso comprobado de los últimos dos años, si lo hubo.
    .partly = Algunas faltas no tienen sanción escrita, o se sancionó más de la mitad de los casos comprobados, pero no todos según lo escrito.
    .not = La mitad o más de los casos comprobados quedó sin sanción, o no hay ninguna sanción escrita y no ha surgido ningún caso.
    .evidence = Lista de sanciones y registro de casos con su resultado.
    .fix = Escriba una tabla de faltas y sanciones y aplíquela al próximo caso comprobado. Listo cuando la tabla esté publicada y cada caso muestre su resultado.
    .relies-on-lg = el área legal asegura que las sanciones valgan ante la ley laboral
    .relies-on-cc-serious-cases-fast = los casos salen a la luz por las quejas

hr-past-conduct-checked = Antes de contratar a quien tratará con clientes, ¿preguntamos a sus empleadores anteriores cómo los trataba?
    .title = Conducta anterior verificada
    .why = Quien fue despedido por engañar o maltratar a clientes pasa a otra entidad y vuelve a hacerlo.
    .meets = Se pregunta en cada contratación de quien ya tuvo un empleo, y la respuesta se guarda en el expediente.
    .partly = Se pregunta solo para algunos puestos, sin una pregunta sobre los clientes, o la respuesta no se guarda.
    .not = No se pregunta a los empleadores anteriores.
    .evidence = Notas de las respuestas en cinco expedientes recientes de contratación.
    .fix = Agregue a cada contratación una llamada a un empleador anterior, con una pregunta sobre el trato a los clientes. Listo cuando la nota sea obligatoria antes de firmar el contrato.

hr-training-before-field = ¿Se capacita al personal nuevo en protección al cliente antes de que atienda clientes por su cuenta?
    .title = Capacitación antes de atender
    .why = El personal sin capacitar da precios errados, presta de más y copia malos hábitos de cobranza.
    .meets = Toda persona que visita o llama a clientes se capacita antes, con práctica de situaciones reales, y queda registrado.
    .partly = Hay capacitación, pero algunos la reciben después o nunca, no incluye práctica o no queda registrada.
    .not = No hay esa capacitación; el personal nuevo aprende de sus colegas.
    .evidence = Plan de capacitación y fechas comparadas con el primer contacto con clientes de cinco empleados nuevos.
    .fix = Ponga, antes del primer cliente, medio día de práctica sobre precio, verificación de deudas, respeto, datos y quejas. Listo cuando nadie empiece sin ella.
    .relies-on-pm-key-facts-current = la capacitación usa las hojas resumen vigentes
    .relies-on-cc = las quejas reales son los mejores casos para capacitar
    .relies-on-fn-protection-budget = la capacitación antes del primer cliente necesita dinero propio

hr-training-tested = Tras la capacitación en protección al cliente, ¿se pone a prueba cómo actuaría el personal ante un cliente?
    .title = Prueba después de capacitar
    .why = Asistir a un curso no es lo mismo que saber qué decirle a un cliente que no puede pagar.
    .meets = Cada empleado hace una prueba con casos o juego de roles y repite lo que no aprobó.
    .partly = Hay prueba, pero no para todo el personal, solo sobre definiciones, o no aprobar no tiene efecto.
    .not = No hay prueba; solo se registra la asistencia.
    .evidence = Prueba con resultados; observe un juego de roles.
    .fix = Agregue al final de la capacitación cinco casos breves con clientes y un puntaje mínimo. Listo cuando los resultados estén archivados y se repita lo no aprobado.

hr-appraisal-client-treatment = ¿La evaluación de desempeño anual de quienes tratan con clientes, y de sus jefaturas, incluye el trato a los clientes?
    .title = Trato a clientes en el desempeño
    .why = Lo que no está en la evaluación de desempeño se hace al final, y los clientes lo notan.
    .meets = Es parte fija para el personal y las jefaturas, con base en quejas, auditorías o llamadas a clientes.
    .partly = Se incluye, pero sin esos hechos, o solo para el personal o solo para las jefaturas.
    .not = No se incluye, o no hay evaluación de desempeño.
    .evidence = Formato de evaluación de desempeño y cinco ya llenados.
    .fix = Agregue al formato una línea con puntaje sobre el trato a los clientes, basada en hechos. Listo cuando la próxima evaluación de desempeño la use en todos los niveles.
    .relies-on-cc-causes-reported = las quejas por sucursal son uno de los hechos que se usan

hr-safe-reporting = ¿Puede un empleado denunciar a un colega que maltrata a clientes ante alguien que no sea su jefatura directa?
    .title = Canal seguro para denunciar
    .why = Los colegas son los primeros en ver el abuso; si hablar les cuesta el puesto, el cliente queda sin protección.
    .meets = Hay un canal confidencial, la mayoría del personal consultado sabe nombrarlo, y alguien de fuera de la sucursal da seguimiento.
    .partly = Hay un canal, pero no es confidencial, la mitad o menos del personal consultado sabe nombrarlo, o solo la sucursal da seguimiento.
    .not = No hay ningún canal así; las denuncias van solo a la jefatura directa.
    .evidence = El procedimiento, el número de denuncias y lo que dice el personal en una encuesta anónima.
    .fix = Abra un canal confidencial que no pase por la jefatura y anúncielo. Listo cuando el personal sepa nombrarlo y se haya dado seguimiento a las primeras denuncias.
    .relies-on-em-named-owner = las denuncias necesitan que actúe alguien de la alta gerencia, fuera de la sucursal

hr-confidentiality-signed = ¿Firmó toda persona que puede ver datos de clientes un compromiso de confidencialidad?
    .title = Compromiso de confidencialidad
    .why = Hablar de quién debe qué puede destruir en un día el buen nombre de una familia.
    .meets = Han firmado todo el personal, los practicantes y los contratistas con acceso, y se nombran las sanciones.
    .partly = Ha firmado al menos la mitad, pero faltan algunos empleados, practicantes o contratistas, o no se nombra ninguna sanción.
    .not = Ha firmado menos de la mitad, o no hay nada que firmar.
    .evidence = Compromisos firmados en diez expedientes, incluidos contratistas.
    .fix = Haga firmar a quien tenga acceso una página que nombre las sanciones. Listo cuando la lista de firmas coincida con la lista de permisos de acceso.
    .relies-on-em-privacy-policy = el compromiso remite a las reglas de privacidad aprobadas
    .relies-on-it-access-by-role = TIC sabe quién tiene acceso y, por tanto, quién debe firmar
