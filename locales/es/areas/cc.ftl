### Quejas y atención al cliente: los textos de flows/areas/cc.yaml, en el mismo orden.

area-cc = Quejas y atención al cliente
    .short = Atención clientes
    .mandate = Escucha a cada cliente, resuelve las quejas con justicia y a tiempo, y le dice a la institución qué debe cambiar.

cc-serious-cases-fast = ¿Las quejas por violencia, robo, soborno o exigencias sexuales llegan a la alta gerencia en dos días o menos?
    .title = Aviso rápido de quejas graves
    .why = Cada día de demora permite que la misma persona dañe a otro cliente.
    .meets = Hay una lista escrita de casos graves, y todos los de los últimos 12 meses llegaron a la alta gerencia en dos días o menos.
    .partly = Llegan a la alta gerencia, pero sin una lista escrita, o algunos después de dos días.
    .not = Se tratan como cualquier otra queja, o algunas nunca llegan a la alta gerencia.
    .evidence = Lista de casos graves con fechas.
    .fix = Escriba la lista y el plazo de dos días, y nombre a quién se llama. Listo cuando un caso de prueba llegue a tiempo a la alta gerencia.
    .relies-on-em-named-owner = el caso debe recibirlo una persona designada de la alta gerencia

cc-two-ways-to-complain = ¿Tienen los clientes al menos dos formas de quejarse que funcionen, una de ellas sin pasar por su oficial de crédito?
    .title = Dos formas de quejarse
    .why = Si el único camino pasa por la persona que causó el problema, nadie se queja.
    .meets = Funcionan dos o más formas gratuitas, una por teléfono o en persona sin el oficial de crédito, y al probar cada una hay respuesta.
    .partly = Solo una funciona; la otra falta, cuesta dinero, muchas veces nadie la atiende o es apenas un buzón de sugerencias.
    .not = Los clientes solo pueden quejarse por medio de su oficial de crédito, el corresponsal o quien lidera el grupo.
    .evidence = Pruebe cada forma como si fuera cliente; número de quejas por canal.
    .fix = Abra una línea gratuita que se atienda fuera de las sucursales. Listo cuando cinco llamadas de prueba de cinco se atiendan y se registren.
    .relies-on-fn-protection-budget = una línea con personas capacitadas cuesta dinero
    .relies-on-it = el teléfono, la aplicación y los mensajes deben funcionar

cc-clients-know-how = Al preguntarles, ¿al menos siete de cada diez clientes saben decir cómo presentar una queja?
    .title = Clientes que saben cómo quejarse
    .why = Una forma de quejarse que los clientes no conocen no protege a nadie.
    .meets = En una verificación de los últimos 12 meses, al menos siete de cada diez supieron nombrar una forma.
    .partly = En esa verificación supieron al menos cuatro pero menos de siete de cada diez, o la última tiene más de 12 meses.
    .not = En esa verificación supieron menos de cuatro de cada diez, o nunca se hizo una.
    .evidence = Respuestas de al menos 20 clientes de distintos lugares.
    .fix = Pregunte a 20 clientes este mes y repita después de informarles. Listo cuando siete de cada diez sepan nombrar una forma.
    .relies-on-sf-complaint-route-told = la mayoría de los clientes se entera por el personal de primera línea
    .relies-on-mp-complaint-route-shown = los demás se enteran por carteles, volantes y pantallas

cc-every-complaint-logged = ¿Se anota cada queja, incluso la que se dice de palabra en una sucursal, en un registro único y con número?
    .title = Un registro para toda queja
    .why = Las quejas que no se anotan se olvidan, y los abusos que se repiten quedan ocultos.
    .meets = Todas las sucursales y canales anotan en un solo registro, y el cliente recibe el número.
    .partly = Faltan algunas sucursales, canales o grupos, hay varios registros, o los clientes no reciben número.
    .not = No hay registro, o solo se anotan unas pocas quejas graves.
    .evidence = El registro del mes pasado comparado con lo que recuerdan dos sucursales.
    .fix = Abra un registro compartido y exija a las sucursales anotar las quejas el mismo día. Listo cuando dos revisiones en sucursales no encuentren faltantes.
    .relies-on-it = un registro para todas las sucursales necesita una herramienta compartida

cc-answered-on-time = ¿Se responden las quejas dentro del plazo prometido a los clientes?
    .title = Quejas respondidas a tiempo
    .why = Un cobro indebido o un dato errado en el buró de crédito hace más daño cada semana.
    .meets = Hay un plazo publicado, y lo cumplieron al menos nueve de cada diez quejas del último trimestre.
    .partly = Hay un plazo, pero lo cumplieron menos de nueve de cada diez (al menos la mitad), o no se informó a los clientes.
    .not = No hay plazo, o lo cumplió menos de la mitad.
    .evidence = Fechas en el registro del último trimestre.
    .fix = Publique un plazo, por ejemplo 10 días hábiles, y haga cada semana la lista de casos atrasados. Listo cuando nueve de cada diez lo cumplan durante un trimestre.
    .relies-on-em = las demás áreas responden a tiempo solo si la gerencia lo exige

cc-independent-handler = ¿Las quejas sobre un empleado las examina alguien distinto de ese empleado y de su jefatura directa?
    .title = Examen independiente de quejas
    .why = Nadie es buen juez de una queja en su contra.
    .meets = Siempre es así, también en las sucursales pequeñas, y quien examina puede ver expedientes y hacer preguntas al personal.
    .partly = En la mayoría de los casos, pero no en las sucursales pequeñas, o quien examina no puede ver expedientes o hacer preguntas al personal.
    .not = En la mayoría de los casos decide el propio empleado o su jefatura directa.
    .evidence = Cinco quejas sobre el personal y quién las examinó.
    .fix = Envíe toda queja sobre el personal a alguien de fuera de la sucursal. Listo cuando los próximos cinco casos lo muestren.
    .relies-on-hr = Recursos humanos obliga al personal a responder a quien examina la queja
    .relies-on-rm = auditoría puede tomar los casos que afectan a gerentes de sucursal

cc-answer-with-reason = ¿Cada cliente que se quejó recibe una respuesta con el motivo, en palabras que entiende?
    .title = Respuesta con el motivo
    .why = Un simple no, o el silencio, le dice al cliente que su palabra no cuenta.
    .meets = Cada cliente recibe por carta, mensaje o llamada una respuesta con el motivo y el paso siguiente, y queda registrada.
    .partly = La mayoría recibe respuesta, pero a algunos no se les da el motivo, o no queda registrada.
    .not = La mayoría no se entera de nada si no pregunta.
    .evidence = Diez casos cerrados con su respuesta.
    .fix = Use un formato breve de respuesta con decisión, motivo y paso siguiente. Listo cuando diez casos cerrados seguidos lo tengan.
    .relies-on-lg = el área legal ayuda cuando la respuesta toca el contrato

cc-second-look = Si un cliente no acepta la respuesta, ¿puede alguien de mayor rango revisar el caso otra vez?
    .title = Segunda revisión de la queja
    .why = La primera respuesta a veces es errada, y sin un segundo paso el cliente se rinde.
    .meets = Toda respuesta ofrece un segundo paso con plazo propio, a cargo de alguien de mayor rango.
    .partly = Es posible, pero no se ofrece en cada respuesta o no tiene plazo.
    .not = La primera respuesta es definitiva.
    .evidence = Formato de respuesta y un caso que pasó a la segunda revisión.
    .fix = Nombre a una persona de mayor rango para la segunda revisión y agregue este paso al formato de respuesta. Listo cuando el formato esté en uso y se haya revisado un caso real o de prueba.
    .relies-on-em-named-owner = la segunda revisión necesita a una persona designada de la alta gerencia

cc-causes-reported = ¿Recibe cada área, al menos cada trimestre, sus quejas ordenadas por causa y producto?
    .title = Informe de causas de quejas
    .why = Resolver caso por caso deja la causa en su lugar para el próximo cliente.
    .meets = Cada área recibe sus causas y tendencias cada trimestre y responde qué va a cambiar.
    .partly = Los informes son menos frecuentes, dan solo números, dejan fuera a algunas áreas o no reciben respuesta.
    .not = No hubo ningún informe así en los últimos 12 meses.
    .evidence = Los dos últimos informes y las respuestas de las áreas.
    .fix = Ordene por causa las últimas 50 quejas y envíe a cada área su parte. Listo cuando cada una haya respondido con un cambio.
    .relies-on-it = para ordenarlas hacen falta códigos en el registro

cc-complainant-protected = Cuando un cliente se queja, ¿está protegido de represalias como perder un crédito o quedar expuesto?
    .title = Protección de quien se queja
    .why = El miedo a perder el próximo crédito es la razón principal por la que los clientes callan.
    .meets = El nombre no se revela al personal implicado, salvo que el cliente acepte, y se verifica cómo lo tratan después.
    .partly = En la mayoría de los casos el nombre no se les revela, o nadie verifica el trato posterior.
    .not = El personal suele enterarse de quién se quejó, o un caso de represalias no tuvo consecuencias.
    .evidence = Procedimiento, acceso al registro y llamadas a tres clientes que se quejaron.
    .fix = Oculte los nombres a las sucursales y llame a cada cliente a los tres meses. Listo cuando las llamadas no muestren ningún caso de represalias.
    .relies-on-it-access-by-role = los nombres solo se pueden ocultar con permisos de acceso
    .relies-on-hr-misconduct-sanctioned = las represalias deben sancionarse como una falta
