### Investigación y desarrollo de productos: los textos de flows/areas/pr.yaml, en el mismo orden.

area-pr = Investigación y desarrollo de productos
    .short = I+D de productos
    .mandate = Diseña productos según lo que los clientes necesitan, pueden pagar y pueden entender, y los prueba antes del lanzamiento.

pr-clients-asked-first = Antes de diseñar el último producto nuevo o modificado, ¿se preguntó a los propios clientes qué necesitan?
    .title = Clientes consultados al diseñar
    .why = Los productos diseñados sin los clientes los dejan con créditos o planes de ahorro que no encajan en su vida.
    .meets = Antes del diseño se preguntó al menos a diez clientes de distintos tipos, y lo que dijeron está por escrito.
    .partly = Se preguntó a clientes antes del diseño, pero a menos de diez, de un solo tipo o sin notas.
    .not = No se preguntó a ningún cliente antes del diseño, aunque se haya preguntado al personal.
    .evidence = Notas del estudio, lista de personas consultadas y el documento de diseño que las usa.
    .fix = Haga tres charlas en grupo con distintos tipos de clientes antes del próximo cambio. Listo cuando un resumen de dos páginas acompañe el diseño.
    .relies-on-sf = el personal de primera línea sabe a qué clientes preguntar y los invita

pr-instalments-match-income = ¿Se puede ajustar el plan de pagos a las épocas en que el cliente gana dinero?
    .title = Planes de pagos según ingresos
    .why = Agricultores y comerciantes que pagan cada semana con ingresos de temporada se endeudan en otra parte para pagarnos.
    .meets = Para cada tipo principal de ingreso de nuestros clientes existe un plan de pagos adecuado, y se ofrece.
    .partly = Hay varios planes, pero ninguno se ajusta a un grupo grande, como agricultores o jornaleros, o el personal rara vez los ofrece.
    .not = Hay un solo plan fijo para todo el mundo.
    .evidence = Condiciones del producto; compare tres planes de pagos con las épocas en que esos clientes ganan.
    .fix = Agregue un plan de pagos para el grupo más grande con ingresos irregulares. Listo cuando esté en las condiciones del producto y se ofrezca en todas las sucursales.
    .relies-on-it = el sistema debe poder manejar planes de pagos irregulares

pr-pilot-before-launch = ¿Se probó el último producto nuevo con un grupo pequeño de clientes antes de ofrecerlo a todos?
    .title = Prueba piloto antes de lanzar
    .why = Los errores que dañarían a cincuenta clientes en una prueba piloto dañan a miles tras un lanzamiento completo.
    .meets = Se hizo una prueba piloto con preguntas escritas, y sus resultados escritos decidieron si lanzar, cambiar o detener.
    .partly = Hubo una prueba piloto, pero sin preguntas o resultados escritos, o el lanzamiento se decidió antes de que terminara.
    .not = No hubo prueba piloto; el producto se ofreció a todos los clientes de una vez.
    .evidence = Plan de la prueba piloto, resultados y la decisión de lanzar.
    .fix = Incluya en el procedimiento de lanzamiento una prueba piloto con decisión escrita de lanzar, cambiar o detener. Listo cuando el próximo producto haya pasado por ella.
    .relies-on-sf = el personal de primera línea hace la prueba piloto e informa lo que dicen los clientes
    .relies-on-lg = el área legal aprueba las condiciones antes de que firmen clientes reales

pr-terms-understood = Durante la prueba piloto, ¿se pidió a los clientes explicar con sus palabras el precio y los cargos por mora?
    .title = Precio entendido en el piloto
    .why = Un producto que el cliente no puede explicar no lo puede comparar ni rechazar, y los cobros por atraso lo toman por sorpresa.
    .meets = Se pidió una explicación al menos a diez clientes, y lo que entendieron mal se volvió a redactar.
    .partly = Se pidió a menos, lo que entendieron mal quedó igual, o solo se les preguntó si habían entendido.
    .not = Nadie verificó qué entendieron los clientes.
    .evidence = Notas de la prueba piloto y el texto de antes y de después.
    .fix = Pida a diez clientes que expliquen el precio y los cargos por mora y vuelva a redactar lo que entiendan mal. Listo cuando ocho de diez lo expliquen bien.
    .relies-on-mp-language-and-format = hay que probar con los textos que los clientes verán de verdad

pr-nobody-shut-out = Al diseñar un producto, ¿verifica alguien quién podría quedar fuera, como las personas que no saben leer?
    .title = Revisión de quién queda fuera
    .why = Quien no puede leer ni viajar, o no tiene celular propio, queda fuera o depende de otros que pueden engañarlo.
    .meets = Una revisión escrita cubre lectura, idioma, discapacidad, sexo, distancia y celular, con una respuesta para cada punto.
    .partly = Solo se revisan algunos de estos puntos, o nada queda por escrito.
    .not = Nadie verifica quién podría quedar fuera.
    .evidence = Documento de diseño o lista de verificación del último producto.
    .fix = Agregue al procedimiento de diseño una página que pregunte quién podría quedar fuera. Listo cuando esté llena para el próximo producto, con acciones.

pr-debt-limit-in-rules = ¿Limitan las reglas de cada producto de crédito qué parte del ingreso, tras los gastos del hogar, puede irse en cuotas?
    .title = Límite de deuda en las reglas
    .why = Sin un límite, basta una mala semana para que el cliente se salte comidas o se endeude para pagar.
    .meets = Cada producto de crédito tiene un límite escrito que cuenta todas las deudas del hogar, y cada excepción lleva una segunda firma.
    .partly = Hay un límite, pero deja fuera algunos productos, otras deudas o los gastos del hogar, o a las excepciones les falta la segunda firma.
    .not = Solo se limita el monto del crédito, o no se limita nada.
    .evidence = Reglas del producto y una muestra de créditos aprobados.
    .fix = Fije qué parte del ingreso, tras los gastos del hogar, puede irse en cuotas como máximo, contando todas las deudas. Listo cuando esté en cada producto de crédito y en el formato de análisis.
    .relies-on-rm-late-loans-by-cause = el límite adecuado se aprende de los créditos que salieron mal

pr-cost-affordable = Antes del lanzamiento, ¿examina alguien si los clientes típicos pueden pagar el costo total del producto?
    .title = Costo total al alcance del cliente
    .why = Comisiones que parecen pequeñas una por una pueden llevarse toda la ganancia de un negocio pequeño.
    .meets = El documento de lanzamiento muestra el costo total en dinero para tres clientes típicos y dice por qué pueden pagarlo.
    .partly = El costo está calculado, pero para menos clientes, solo como tasa, o sin decir si pueden pagarlo.
    .not = No se calcula el costo para los clientes; solo lo que ganamos con el producto.
    .evidence = Documento de lanzamiento con ejemplos en dinero.
    .fix = Agregue al documento de lanzamiento tres ejemplos en dinero, cada uno con la razón por la que el cliente puede pagarlo. Listo cuando ningún producto se apruebe sin ellos.
    .relies-on-fn-full-cost-calculated = Finanzas entrega el costo total correcto

pr-no-essential-collateral = ¿Prohíben las reglas tomar como garantía lo que una familia necesita para vivir o para ganarse la vida?
    .title = Lo esencial nunca en garantía
    .why = Quien pierde la estufa, la cama o la máquina de coser pierde los medios para recuperarse.
    .meets = Una lista escrita nombra lo que nunca se puede tomar, y ningún expediente revisado muestra esos bienes.
    .partly = La regla se conoce, pero no está escrita, o algunos expedientes revisados muestran esos bienes.
    .not = No hay esa regla; se puede tomar cualquier cosa de valor.
    .evidence = Reglas del producto y lista de garantías en diez expedientes de crédito.
    .fix = Escriba la lista de lo que nunca se toma como garantía. Listo cuando esté en las reglas de los productos y en la capacitación del personal.
    .relies-on-lg-seizure-lawful = la regla protege a las familias solo si nunca se retiran bienes en el acto

pr-only-needed-data = ¿Pide cada formulario o aplicación solo los datos del cliente que el servicio necesita de verdad?
    .title = Solo los datos necesarios
    .why = Los datos que no necesitamos, como contactos o fotos del celular, pueden filtrarse o usarse para humillar a los clientes.
    .meets = Cada pregunta y cada permiso de la aplicación tiene una razón escrita, y lo que no la tenía se eliminó.
    .partly = Se verificó y ninguna aplicación lee de más, pero algunas razones no están escritas o aún se hace una pregunta innecesaria.
    .not = Nadie lo ha verificado, o una aplicación lee contactos, mensajes o fotos que el servicio no necesita.
    .evidence = Formularios y permisos de la aplicación con la razón de cada uno.
    .fix = Haga la lista de todo lo que se pide y tache lo que no tiene razón. Listo cuando los formularios y permisos de la aplicación coincidan con la lista.
    .relies-on-it = TIC debe quitar los campos y permisos tachados
    .relies-on-lg-data-consent-clause = lo que recogemos debe coincidir con lo que los clientes aceptaron

pr-complaints-used = La última vez que se diseñó o cambió un producto, ¿se usaron las quejas de los clientes?
    .title = Quejas usadas al diseñar
    .why = Si las quejas de los clientes nunca llegan a quienes diseñan, el producto siguiente repite el mismo daño.
    .meets = El documento de diseño enumera las quejas principales y dice, para cada una, qué se cambió o por qué no.
    .partly = Se miraron las quejas, pero el documento no las enumera o no dice qué se hizo.
    .not = No se miraron las quejas.
    .evidence = Documento de diseño y resumen de quejas del mismo período.
    .fix = Antes de cada diseño, pida a Atención al cliente las cinco quejas principales y responda cada una. Listo cuando las respuestas estén en el documento de diseño.
    .relies-on-cc-causes-reported = quienes diseñan necesitan las quejas ordenadas por causa y producto
