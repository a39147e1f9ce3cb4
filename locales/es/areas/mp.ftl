### Mercadeo y promoción: los textos de flows/areas/mp.yaml, en el mismo orden.

area-mp = Mercadeo y promoción
    .short = Mercadeo
    .mandate = Dice en público la verdad sobre los productos, y usa los datos e imágenes de los clientes solo con su consentimiento.

mp-no-debt-pushing = ¿Evitamos enviar ofertas de crédito a clientes en mora, en su límite de deuda o que ya dijeron que no?
    .title = Clientes fuera de las ofertas
    .why = Una oferta tentadora en mal momento convierte un pago atrasado en una deuda que no deja de crecer.
    .meets = Los tres grupos se quitan de cada lista de campaña antes del envío, y esto queda registrado.
    .partly = Solo se quitan uno o dos de los tres grupos, o no queda registrado.
    .not = No se quita ninguno de los tres grupos; las ofertas van a todo el mundo.
    .evidence = La última lista de campaña y la regla con que se armó.
    .fix = Ponga las tres exclusiones en el procedimiento de campañas. Listo cuando la próxima lista muestre cuántos clientes se quitaron.
    .relies-on-pr-debt-limit-in-rules = las reglas del producto dicen cuándo un cliente está en el límite
    .relies-on-it-debt-limit-blocked = el sistema sabe qué clientes están en su límite

mp-full-cost-in-ads = Cuando un anuncio menciona una tasa o una cuota, ¿muestra también el costo total?
    .title = Costo total en los anuncios
    .why = Una tasa mensual baja parece barata mientras el cliente paga el doble a lo largo del año.
    .meets = Todos los anuncios vigentes que mencionan un precio muestran el costo total tan grande como la tasa, o lo dicen con igual claridad.
    .partly = El costo total se muestra, pero más pequeño, dicho más rápido o solo después, o algunos anuncios lo omiten.
    .not = Ningún anuncio que menciona un precio muestra el costo total.
    .evidence = Todos los volantes, publicaciones, mensajes y textos de radio vigentes.
    .fix = Retire los anuncios con precio y sin costo total y publíquelos de nuevo. Listo cuando cada anuncio vigente muestre ambos con igual peso.
    .relies-on-fn-full-cost-calculated = la cifra del anuncio viene de Finanzas

mp-no-false-promises = ¿Están nuestros anuncios libres de promesas que no podemos cumplir, como aprobación para todo el mundo?
    .title = Promesas honestas en los anuncios
    .why = La gente confía en esas promesas, deja otras opciones y paga comisiones a cambio de nada.
    .meets = Todos los textos vigentes se revisaron con una lista escrita de frases prohibidas, y ninguno usa una.
    .partly = Se revisaron textos, pero no todos o sin lista escrita, o uno todavía promete demasiado.
    .not = Nadie los ha revisado, o varios prometen lo que no es cierto, como «inmediato», «gratis» o «garantizado».
    .evidence = Anuncios y mensajes vigentes, leídos junto a la lista de frases prohibidas.
    .fix = Escriba una lista de diez frases prohibidas y revise todos los textos vigentes. Listo cuando no quede ninguna y las agencias de publicidad hayan firmado la lista.
    .relies-on-pm = Gestión de productos confirma lo que el producto ofrece de verdad

mp-language-and-format = ¿Pueden entender la información de nuestros productos los clientes que hablan otros idiomas o no saben leer?
    .title = Información que todos entienden
    .why = El cliente que no puede leer el texto depende de lo que le diga un solo empleado.
    .meets = Se cubre cada idioma que usa uno de cada diez clientes o más, con imágenes, audio o explicación oral para quienes no saben leer.
    .partly = Falta una de las dos cosas: un idioma que usa uno de cada diez clientes o más, o ayuda para quienes no saben leer.
    .not = Faltan las dos; solo hay texto, y un idioma así queda fuera.
    .evidence = Materiales disponibles; pida a tres clientes que leen poco que los expliquen.
    .fix = Produzca la información del producto principal en el siguiente idioma más hablado y con imágenes. Listo cuando tres clientes puedan explicarla.
    .relies-on-sf = el personal de primera línea sabe qué idiomas e imágenes entienden los clientes
    .relies-on-lg = las traducciones deben conservar el sentido legal

mp-checked-before-release = Antes de publicarse, ¿revisan cada anuncio quienes conocen el producto y la ley?
    .title = Anuncios revisados antes de salir
    .why = Un precio errado en un mensaje masivo engaña a miles en un minuto.
    .meets = Hay una revisión firmada de cada pieza, incluidos carteles locales y publicaciones de corresponsales.
    .partly = Solo se revisan algunas piezas, solo por el producto o solo por la ley, o sin firma.
    .not = No se revisa nada; Mercadeo o la sucursal publica por su cuenta.
    .evidence = Hojas de revisión de las últimas cinco piezas, una de ellas local.
    .fix = Empiece una revisión de una página con dos firmas para cada pieza. Listo cuando las últimas diez piezas la tengan.
    .relies-on-lg-law-changes-tracked = quien revisa necesita conocer las reglas de publicidad vigentes

mp-checker-can-stop = ¿Puede la persona que revisa los anuncios impedir que uno se publique?
    .title = Poder para frenar un anuncio
    .why = Una revisión que la presión de ventas puede pasar por alto no protege a nadie.
    .meets = Una regla escrita dice que nada se publica sin el sí de quien revisa, y las últimas cinco piezas lo tenían.
    .partly = Por lo común se sigue la opinión de quien revisa, pero ninguna regla escrita lo exige o hubo excepciones.
    .not = Quien revisa ve las piezas demasiado tarde para cambiarlas, o por lo común no se le hace caso.
    .evidence = El procedimiento y la respuesta de quien revisa para las últimas cinco piezas.
    .fix = Ponga en el procedimiento que nada se publica sin el sí de quien revisa. Listo cuando esté aprobado y las próximas cinco piezas hayan tenido ese sí.
    .relies-on-em-full-price-rule = quien revisa necesita una regla de la gerencia en que apoyarse

mp-prices-public = ¿Puede cualquier persona ver nuestros precios completos y vigentes en cada sucursal y canal sin preguntar?
    .title = Precios completos a la vista
    .why = A quien tiene que preguntar el precio, muchas veces le cuentan solo la parte buena.
    .meets = Los precios vigentes con todas las comisiones están a la vista en cada sucursal y en cada canal que tenemos.
    .partly = Los precios están a la vista, pero no en cada sucursal o canal, desactualizados o sin todas las comisiones.
    .not = Los precios se dan solo si se piden o después de presentar la solicitud.
    .evidence = Visite una sucursal y abra el sitio o la aplicación como si no fuera cliente.
    .fix = Ponga a la vista la tabla completa de precios en cada sucursal y canal. Listo cuando un visitante la encuentre sin ayuda en cada uno.
    .relies-on-pm-key-facts-current = lo que se pone a la vista viene de las hojas resumen vigentes

mp-consent-for-images = ¿Usamos la foto, el nombre o la historia de un cliente solo con permiso escrito?
    .title = Permiso para fotos e historias
    .why = Aparecer como prestatario pobre puede avergonzar a una familia o atraerle ladrones y parientes.
    .meets = De cada imagen e historia se guarda un permiso escrito, en el idioma del cliente, y se puede retirar.
    .partly = Al menos la mitad tiene permiso, pero no todas, o fue solo de palabra, en otro idioma o no se puede retirar.
    .not = Menos de la mitad de las imágenes e historias tiene algún permiso.
    .evidence = Permisos de cinco imágenes o publicaciones vigentes.
    .fix = Retire lo que no tiene permiso y use desde ahora un formato de una página. Listo cuando cada pieza vigente tenga un formato firmado.
    .relies-on-lg-data-consent-clause = el formato para imágenes parte del texto de consentimiento que escribe el área legal

mp-easy-opt-out = ¿Pueden los clientes detener nuestros mensajes publicitarios con un solo paso sencillo?
    .title = Baja de mensajes publicitarios
    .why = Las ofertas no deseadas cansan, y algunos clientes ceden y se endeudan.
    .meets = Un paso gratuito funciona en cada canal, y las ofertas cesan en siete días o menos.
    .partly = Funciona solo en algunos canales, cuesta dinero, tarda más de siete días o hay que repetirlo.
    .not = No hay forma de hacerlo, o no funciona.
    .evidence = Pruébelo como cliente en cada canal.
    .fix = Agregue a cada mensaje un paso gratuito para darse de baja. Listo cuando una prueba en cada canal detenga los mensajes en siete días o menos.
    .relies-on-it = la baja debe llegar a todos los sistemas que envían mensajes

mp-complaint-route-shown = ¿Se muestra cómo quejarse en cada sucursal y canal, por ejemplo en carteles, comprobantes o la aplicación?
    .title = Cómo quejarse, a la vista
    .why = El cliente que solo ve ofertas supone que no hay dónde quejarse.
    .meets = En cada sucursal y canal se muestra cómo quejarse, con un número o una dirección que funciona.
    .partly = Se muestra solo en algunas sucursales o canales, o algunos muestran un número o una dirección que ya no se usa.
    .not = No se muestra, o no funciona ningún número ni dirección de los que se muestran.
    .evidence = Pared de la sucursal, volante, comprobante o aplicación, y una llamada de prueba al número.
    .fix = Ponga el número de quejas en cada volante, comprobante y pantalla. Listo cuando funcione una llamada de prueba al número de cada uno.
    .relies-on-cc-two-ways-to-complain = solo se pueden anunciar canales que funcionan
