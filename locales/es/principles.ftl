### Los Principios de Protección al Cliente, en el orden de flows/principles.yaml.

principle-product-design = Diseño y distribución apropiada de productos
    .short = Diseño de producto
    .meaning = Los productos y la forma de ofrecerlos se ajustan a los clientes que los usan y no les hacen daño.

principle-over-indebtedness = Prevención del sobreendeudamiento
    .short = Sobreendeudamiento
    .meaning = A nadie se le presta más de lo que puede pagar sin recortar la comida, la escuela, la salud o sus medios de trabajo.

principle-transparency = Transparencia
    .short = Transparencia
    .meaning = Los clientes conocen a tiempo el precio completo y las condiciones, en palabras y en un idioma que entienden, antes de decidir.

principle-responsible-pricing = Precios responsables
    .short = Precios justos
    .meaning = Los precios están al alcance de los clientes, no llevan cargos injustos y permiten que la institución se sostenga.

principle-fair-treatment = Trato justo y respetuoso de los clientes
    .short = Trato justo
    .meaning = Se trata a los clientes con dignidad y sin discriminación, y el abuso y la corrupción se descubren y se frenan.

principle-privacy = Privacidad de los datos de los clientes
    .short = Privacidad
    .meaning = Lo que los clientes nos cuentan se guarda con seguridad y se usa solo para lo que aceptaron o lo que permite la ley.

principle-complaints = Mecanismos para la resolución de quejas
    .short = Manejo de quejas
    .meaning = Los clientes pueden quejarse con facilidad, reciben a tiempo una respuesta justa, y lo que dicen mejora el servicio.
