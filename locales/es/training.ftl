### La presentación de la capacitación: lo que muestran las diapositivas y lo que quien capacita lee debajo. En `.points`,
### `.questions` y `.notes` cada línea es un párrafo. En una diapositiva caben unas 60 palabras; en las notas hay espacio.

deck-title = La protección al cliente en nuestro trabajo
    .lead = Una capacitación en dos sesiones: qué pueden esperar los clientes de nosotros y qué hace nuestra propia área al respecto.
    .notes =
        Salude a la gente en la puerta y aprenda sus nombres. Empiece a tiempo, aunque falten algunos.
        Diga en una frase por qué está aquí, como lo diría en su casa. Por ejemplo: «Prestamos dinero a gente que no puede pagar nuestros errores».
deck-for-area = Para { $area }
deck-edition = Edición { $version } · { $day }
deck-minutes = { $minutes } min
deck-session = Sesión { $number }
deck-exercise = Ejercicio
deck-agree = Primero, un acuerdo
deck-discuss = Para conversar
deck-duration = Minutos

deck-trainer = Para quien capacita: antes de empezar
    .points =
        Para 8 a 20 personas: quienes tratan con los clientes y quienes deciden, en una misma sala.
        La sesión 1 dura { $first } minutos; la sesión 2, { $second }. Hágalas en un solo día con una pausa larga, o con una semana entre ambas.
        Lleve impresos los capítulos de las áreas presentes, papel, lapiceros y una pared donde pegar cosas.
        Siente a la gente en tríos, sin mesas de por medio.
        Oculte esta diapositiva antes de mostrar las demás.
    .task =
        Lo que aquí se cuente de colegas y clientes se queda aquí.
        Ningún nombre real de cliente, tampoco en las buenas historias.
    .notes =
        Las notas bajo cada diapositiva dicen qué preguntar, qué esperar y dónde se atasca la gente. Los minutos son una guía: antes que la conversación que sigue a un caso, recorte un caso.
        Si solo tiene la mitad del tiempo, conserve esto: dos de los siete casos, responder a solas, comparar, el primer paso.
        No tiene que saber todas las respuestas. Cuando no sepa, pregunte quién en la sala sabe.

deck-schedule = Las dos sesiones de un vistazo
    .notes =
        Muéstrela solo un minuto. Diga cuándo son las pausas y a qué hora se puede ir la gente.
        Pregunte: «¿Qué haría que este tiempo valga la pena para ustedes?». Anote dos o tres respuestas y vuelva a ellas al final.

## Sesión 1

deck-first = Siete principios, siete clientes
    .lead = Qué puede esperar un cliente de nosotros, y cómo sale mal en buenas instituciones
    .notes =
        En esta sesión todavía nada trata de la propia institución. Eso llega solo, y antes de lo que usted cree.
        Las personas de los casos son inventadas. Cambie nombres, cultivos y montos para que pudieran vivir a la vuelta de la esquina.

deck-why = El otro lado del mostrador
    .points =
        Una clienta nos trae sus planes, sus ahorros y el buen nombre de su familia.
        No puede leer nuestro contrato como nosotros, ni irse mañana a otra parte.
        La mayor parte del daño no la hace gente mala. Viene de formularios, metas y costumbres que nadie miró.
        Por eso miramos: con calma, área por área.
    .task =
        Piensen en un día en que ustedes eran clientes y los trataron mal: en un banco, una oficina, un hospital.
        En parejas, tres minutos cada quien: ¿qué pasó, y qué lo habría arreglado?
    .notes =
        Empiece por el ejercicio y después muestre los puntos. Cuente primero una pequeña historia suya; así los demás se animan.
        Recoja solo las respuestas a «¿qué lo habría arreglado?». Oirá: alguien que escuche, el precio dicho con claridad, una disculpa. Deje la lista en la pared: son los siete principios en palabras de todos los días.
        No deje que se vuelva una charla sobre malos empleados. Pregunte: «¿Qué hizo fácil que los trataran así?».

deck-principles = Los siete principios
    .principle = Principio
    .meaning = Qué puede esperar un cliente
    .notes =
        Pida a siete personas que lean en voz alta una línea cada una. Después de cada línea, pregunte: «¿Cuál de nuestras historias de hace un momento va aquí?».
        No explique mucho. De eso se encargan los casos.

deck-case-product-design = Las cabras de Rosa
    .story = Rosa siembra maíz y lo vende una vez al año, en julio. Su crédito tiene doce cuotas iguales; la primera se paga a los treinta días. Para las cinco primeras le pide prestado a una vecina y vende dos cabras. En julio puede pagar sin problema, pero ya no tiene cabras. Su expediente dice: «Buena clienta, siempre puntual». Cuando le ofrecen un crédito más grande, no vuelve.
    .questions =
        ¿Qué salió mal, si cada cuota se pagó a tiempo?
        ¿Quién de nosotros podía haberlo visto, y cuándo?
        ¿Cuál de nuestros productos tiene un plan de pagos que no le queda a quien lo toma?
    .notes =
        Deje que los tríos conversen cinco minutos y después recoja.
        Qué hacer ver: pagar a tiempo no es lo mismo que estar bien. La falla está en el producto: nadie preguntó cuándo entra el dinero. El expediente cuenta los días de atraso y nada más. Nadie le preguntó a Rosa por qué se fue.
        Áreas que aparecen: Investigación de productos, Gestión de productos, la primera línea, Riesgos. Escríbalas en la pared; las necesitará en «Una brecha, muchas áreas».
        Si el grupo dice «Ella debió avisarnos», pregunte: «¿En qué parte de nuestro formulario lo habría escrito?».

deck-case-over-indebtedness = El tercer crédito de Daniel
    .story = Daniel maneja un mototaxi y les paga a dos entidades. A la oficial de crédito le faltan dos créditos para su bono. Le pregunta cuánto gana en un buen día y lo multiplica por treinta. No le pregunta cuánto debe. A los tres meses él se atrasa, y ella le da un crédito más grande para que el anterior parezca pagado. Al cabo de un año, el mototaxi se vende.
    .questions =
        ¿En qué momentos alguien pudo haber parado esto?
        ¿Qué llevó a la oficial a actuar así?
        ¿Qué le habría preguntado a Daniel nuestro propio formulario?
    .notes =
        Qué hacer ver: al menos cuatro momentos. La solicitud, la aprobación, la regla del bono, el crédito nuevo que ocultó el anterior.
        El grupo culpará a la oficial. Reconozca que actuó mal y pregunte: «Si ella se va, ¿qué hace quien la reemplace?». La respuesta es el bono, el formulario, la aprobación.
        Alguien dirá que los clientes mienten sobre sus otras deudas. Pregunte qué se verifica cuando no mienten.

deck-case-transparency = Lo que firmó la señora Quispe
    .story = El cartel dice: dos por ciento al mes. La señora Quispe firma en una oficina llena. El contrato está en un idioma que lee despacio. Le descuentan una comisión, una prima de seguro y un depósito obligatorio, y se lleva a casa nueve décimas partes del crédito. Su vecino le pregunta cuánto cuesta. Ella no sabe. El oficial, al que le preguntan lo mismo, tampoco.
    .questions =
        ¿Qué debió saber ella, y en qué momento?
        ¿Por qué el oficial no pudo decirlo?
        Pregunten a quien tienen al lado: ¿cuánto cuesta, en total, nuestro crédito más común?
    .notes =
        La tercera pregunta es el corazón del caso. Dé un minuto y pida que anoten una cifra antes de que alguien hable. Las cifras no van a coincidir; no las corrija, deje que se vea la diferencia.
        Qué hacer ver: el precio tiene que saberse adentro antes de poder decirse afuera. Finanzas lo calcula, Gestión de productos lo pone en una hoja, la primera línea lo dice antes de la firma, Mercadeo no imprime otra cosa.
        «Todo está en el contrato» es la defensa de siempre. Pregunte quién en la sala ha leído el suyo.

deck-case-responsible-pricing = El cobro que nadie decidió
    .story = José paga con cuatro días de atraso. Le cobran un cargo por mora, luego intereses adicionales y luego intereses sobre el cargo. A los dos meses debe más en cobros que en cuotas. Pregunta cómo puede ser. Finanzas dice que lo hace el sistema. TIC dice que así lo pidieron. Gestión de productos dice que siempre fue así. Cada año el ingreso por cobros por atraso crece un poco, y la junta está contenta.
    .questions =
        ¿Quién decidió este precio?
        ¿Cuál sería un límite justo, y quién debería fijarlo?
        ¿En cuáles de nuestras cifras veríamos que esto pasa?
    .notes =
        Qué hacer ver: un precio sin responsable no hace más que subir. Una buena respuesta a la segunda pregunta es un solo límite para todos los cobros por atraso, integrado en el sistema.
        El ingreso por mora es una señal de alerta, no un éxito. Pregunte si tiene un renglón propio en sus informes.
        Puede que las jefaturas digan que sin esos cargos nadie paga. Pregunte qué parte de los clientes en mora podría pagar y no quiere. La mayoría de los grupos calcula demasiado alto.

deck-case-fair-treatment = Un miércoles en el mercado
    .story = Fátima no pagó dos cuotas cuando se enfermó su hijo. En día de mercado llegan dos hombres a su puesto y dicen a gritos lo que debe. Se llevan su balanza «hasta que pague». Ella paga con el dinero de su hermana. En el registro dice: «Cobrado en su totalidad». Los hombres trabajan para una empresa de cobranza cuyo contrato tiene una página sobre comisiones y nada sobre cómo comportarse.
    .questions =
        ¿Qué le hicieron a Fátima que ninguna deuda justifica?
        ¿Quién podía haberlo sabido, y por qué nadie preguntó?
        ¿Qué no pueden hacer nunca nuestros cobradores, y dónde está escrito?
    .notes =
        Este caso conmueve. Dele tiempo y deje que haya silencio.
        Qué hacer ver: la humillación en público, quitarle la herramienta con la que gana su dinero y una oficina que solo cuenta lo cobrado. La conducta de una empresa de cobranza es nuestra conducta.
        En la tercera pregunta, pida el documento, no la opinión. Si dos personas nombran documentos distintos, ya encontró algo.

deck-case-privacy = La lista en el chat del grupo
    .story = La líder de un grupo fotografía la lista de integrantes con sus deudas y la envía al chat, «para animarnos unos a otros». El patrón de Samuel es primo de una integrante; esa misma noche ya lo sabe. Al pedir su crédito, Samuel había firmado que sus datos pueden usarse «según se necesite». En la sucursal todos pueden abrir esa lista, con una sola contraseña, en un papel al lado de la pantalla.
    .questions =
        ¿En qué puntos salieron los datos de las manos debidas?
        ¿Qué había aceptado Samuel?
        ¿Quién en nuestra sucursal puede ver las deudas de un cliente, y quién de ellos lo necesita?
    .notes =
        Qué hacer ver: la líder tenía buena intención. Los datos se escapan más por costumbres que por ladrones. Consentir en todo es no consentir en nada.
        Para la última pregunta dibuje dos círculos en la pared: «puede ver» y «necesita ver». Pida que nombren puestos y ubíquelos. La distancia entre los círculos es el trabajo por hacer.
        La gente de TIC puede sentirse acusada. Pregúntele qué pedido de acceso le habría gustado rechazar.

deck-case-complaints = El buzón junto al escritorio
    .story = A Lucía le cobraron dos veces el mismo pago. El buzón de sugerencias está junto al escritorio de quien le cobró. Llama al número de su comprobante; nadie contesta. Se lo cuenta a otro oficial, que le dice que se va a revisar. No se anota nada. Medio año después está con otra entidad. El informe anual dice: «Ninguna queja».
    .questions =
        ¿En cuántos lugares se perdió su queja?
        ¿Qué nos dice «ninguna queja»?
        Si Lucía viniera un lunes con nosotros, ¿qué habría pasado hasta el viernes?
    .notes =
        Qué hacer ver: al menos cuatro lugares. Un buzón que nadie se atreve a usar, un número que nadie contesta, un oficial que no anota, un informe que le cree al silencio.
        Pocas quejas quiere decir que pocas llegan. Pregunte cuántas personas en la sala se han quejado de algo este año, y cuántas lo hicieron por escrito.
        Recorra la tercera pregunta con puestos reales: ¿quién abre, quién decide, quién le devuelve la llamada?

deck-links = Una brecha, muchas áreas
    .lead = De esto dependen más que de cualquier otra cosa: «{ $title }» ({ $area })
    .relying = Quién depende
    .reason = Para qué
    .task =
        Tomen un caso. Escriban en una hoja cada área que pudo haber cambiado el final y pongan las hojas en el piso.
        Dibujen flechas: ¿quién necesita qué, y de quién? ¿Por dónde empezarían?
    .notes =
        La tabla sale de nuestro contenido: es la responsabilidad de la que más dependen las demás. Lea dos o tres líneas en voz alta, no más.
        Después, al piso: en tríos, diez minutos. Que la gente esté de pie. Donde se juntan muchas flechas es donde más ayuda el trabajo; esa es toda la idea de las referencias cruzadas.
        La gente empieza por su propia área, o por la que le molesta. Pregunte: «Si esa área hiciera mañana su parte, ¿podrían ustedes hacer la suya?».

deck-promise = Lo que me llevo
    .points =
        Una cosa que hasta hoy no había visto.
        Una pregunta que haré en mi propia área esta semana.
        Una persona de otra área con la que voy a hablar.
    .task = Escriba cada quien las tres frases para sí, en silencio, cinco minutos. Quien quiera lee una en voz alta. Guarden la hoja: la sesión 2 empieza con ella.
    .notes =
        No recoja las hojas ni comente lo que se lee.
        Si la sesión 2 es otro día, diga cuándo y dónde, y pida a cada persona un documento que muestre cómo trata su área a los clientes: un formulario, un contrato, una carta, un informe.

## Sesión 2

deck-second = Nuestras propias preguntas
    .lead = ¿Qué hace hoy nuestra área, y qué va primero?
    .notes =
        Empiece con las hojas de la sesión 1: ¿quién hizo su pregunta, y qué le respondieron? Bastan dos o tres voces.
        Diga con claridad qué pasará con los resultados de hoy y quién los verá. Si no puede decirlo, averígüelo antes de empezar.

deck-scale = Cómo respondemos
    .rule = Si encajan dos líneas, cuenta la más baja
    .rule-text = Si falta una sola condición, la respuesta es «En parte», aunque lo demás sea excelente.
    .notes =
        Explique las cinco respuestas con sus propias palabras. La que le cuesta a la gente es «No lo sé»: vale mucho, porque muestra dónde nadie mira.
        «No aplica» es solo para lo que no tenemos. No es para lo que no nos gusta.

deck-practice = Valoramos una entre todos
    .question = ¿Puede todo cliente lograr que se le corrija un cobro equivocado sin tener que rogar?
    .meets = Una regla escrita fija un plazo, todos en el mostrador la conocen, y los últimos cinco casos lo cumplieron.
    .partly = Se hace, pero no hay regla escrita, o algunos casos tardaron más.
    .not = Depende de quién atienda, o la mayoría de los clientes se da por vencida.
    .story = En una institución la regla dice diez días. Cuatro de los últimos cinco casos se resolvieron en una semana. En el quinto, el cliente esperó un mes, porque la única persona que puede corregir cobros estaba de vacaciones. Dos de los tres cajeros conocen la regla.
    .task = Escriban su respuesta en una hoja. Nadie habla. Después muestren todos sus hojas a la vez.
    .notes =
        La respuesta es «En parte»: un caso se atrasó y un cajero no sabía. Muchos dirán «Sí, casi». Casi es «En parte»; esa es la regla de la línea más baja.
        Después pregunte: «¿Qué tendría que cambiar para que sea sí?». Alguien que reemplace en vacaciones, y unas palabras con el tercer cajero. Acaban de encontrar un primer paso. Hágalo notar.
        Si todos coinciden de inmediato, hágalo más difícil: el caso atrasado era una queja sobre el primo de un gerente. ¿Cambia la respuesta? No cambia.

deck-areas = Once áreas operativas y las nuestras
    .lead = ¿De cuáles de estas responde cada quien?
    .area = Área operativa
    .count = Preguntas
    .example = Una que es crítica
    .notes =
        Pida que cada persona busque su propia área. Algunas cubren dos áreas operativas; hay áreas operativas que no son de nadie. Anótelas: ya son hallazgos.
        Después, que cada grupo tome del capítulo impreso tres responsabilidades suyas: una que le da orgullo, una que le preocupa, una de la que nadie habla desde hace un año.

deck-questions = Las preguntas de nuestra área
    .lead = Elijan tres: una que les da orgullo, una que les preocupa, una de la que nadie habla desde hace un año
    .title = Responsabilidad
    .importance = Importancia
    .audience = Quién puede decirlo
    .notes =
        Lea en voz alta solo los títulos. Después, que cada grupo elija sus tres, cinco minutos. Varios grupos pueden elegir las mismas.
        Cuide que cada grupo tenga al menos una crítica.

deck-alone = Primero a solas
    .points =
        Cada quien responde las tres preguntas en papel, sin hablar.
        Respondan como estaban las cosas el mes pasado, no como deberían estar.
        Anoten al lado qué lo muestra: un documento, una cifra, un nombre a quien preguntar.
        ¿No hay evidencia? Miren otra vez la línea siguiente hacia abajo.
        «No lo sé» es una respuesta honesta.
    .task = Tres preguntas, tres respuestas, una línea de evidencia para cada una. Quince minutos, en silencio.
    .notes =
        El silencio es la idea: quien habla primero decide por los demás. Las jefaturas responden al final y muestran al final.
        Camine entre los grupos. Si alguien escribe una historia larga, pregunte: «¿Cuál de las tres líneas es?».
        Quien termine antes anota quién en la casa daría otra respuesta, y por qué.

deck-compare = Después en grupo
    .points =
        Pongan las hojas una junto a otra, pregunta por pregunta.
        Todas iguales: bien. ¿Hay evidencia, o solo costumbre?
        Distintas: ¿quién está más cerca del cliente? Escuchen primero a esa persona.
        Nadie sabe: ¿quién debería? Anoten un nombre.
        Acuerden una respuesta, con su razón. Dejen las otras en la hoja.
    .task = En su grupo: una hoja por pregunta, con las respuestas, la acordada y la razón. Veinte minutos.
    .notes =
        La diferencia es lo más útil que verá hoy. No apure el acuerdo, y nunca tome la del medio porque es fácil.
        Si el personal dice «No» y la jefatura dice «Sí», casi siempre ambos tienen razón: hay una regla, y no llega. Pregunte en qué punto del camino se pierde.
        Fíjese si calla la persona con menos rango. Pregúntele primero, y por hechos: «¿Qué pasó la última vez?».

deck-step = El primer paso
    .points =
        Pequeño: se puede empezar el lunes.
        Nuestro: nadie tiene que autorizarlo antes.
        Con responsable: una persona, con nombre.
        Con fecha: un día, no «pronto».
        Visible: ¿en qué lo notará un cliente?
    .task = Tomen su respuesta más urgente. Escriban el primer paso en una sola frase: quién hace qué y para qué día, y qué mostrará que está hecho. Después pidan a otro grupo que le busque todos los defectos.
    .notes =
        El capítulo impreso tiene un primer paso para cada responsabilidad. Deje que los grupos escriban el suyo antes de mirar; muchas veces es mejor, porque conocen el lugar.
        Devuelva «sensibilizar», «asegurar» y «mejorar la comunicación». Pregunte: «Si yo estuviera ahí, ¿qué vería?».
        Capacitar rara vez es el primer paso. Un formulario cambiado, un límite fijo o un nombre en una lista casi siempre van antes.

deck-related = A quién necesitamos y quién nos necesita
    .area = Área
    .relies = Depende sobre todo de
    .supports = Apoya sobre todo a
    .we-rely = Dependemos de ella en
    .they-rely = Depende de nosotros en
    .things = { $count ->
        [0] –
        [one] una cosa
       *[other] { $count } cosas
    }
    .task = Para su primer paso: ¿qué área tiene que darles algo? Vayan ahora a preguntarle a alguien de ella. Si no está en la sala, anoten a quién van a llamar, y cuándo.
    .notes =
        La tabla cuenta las referencias cruzadas entre responsabilidades; el capítulo impreso nombra cada una, con su página.
        Deje que la gente se levante y vaya hasta la otra área. Cinco minutos de conversación aquí ahorran un mes de cartas.
        Si dos áreas se esperan una a la otra, escriba ambos nombres en la pared. Antes de que acabe el día, acuerden quién va primero.

deck-plan = Nuestro plan en una página
    .responsibility = Qué corregimos
    .step = Primer paso
    .owner = Quién
    .due = Para cuándo
    .need = A quién necesitamos
    .seen = Qué lo mostrará
    .notes =
        Llénelo en la pantalla, con las palabras de los grupos. Tres líneas bastan; cinco son demasiadas.
        Lea cada línea en voz alta y pregunte a su responsable: «¿Es usted, y puede hacerlo?». Si esa persona no está en la sala, la línea no vale.
        Tómele una foto y envíela a todos antes de que lleguen a su casa.

deck-after = Qué pasa ahora
    .points =
        Cada persona responde a solas, en el chat, todas las preguntas, en unos minutos.
        El área recibe su resumen: qué corregir primero, y con quién.
        En cuatro semanas nos vemos otra vez media hora: ¿qué está hecho, qué está trabado?
        En seis a doce meses respondemos de nuevo y comparamos.
    .task = Una palabra de cada quien: ¿cómo se va?
    .notes =
        Vuelva a lo que la gente dijo que haría valer la pena este tiempo. ¿Se logró?
        Diga el día de la próxima reunión antes de que la gente se levante.
        Agradezca a quienes dijeron cosas incómodas. Gracias a ellos el día sirvió.
