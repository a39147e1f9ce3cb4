### Espejos: qué significa que el lado de la norma diga que sí y el lado de la práctica diga que no.

mirror-em-full-price-rule--sf-cost-explained = La gerencia confía en una regla que no llega a la venta, y los clientes firman sin saber cuánto pagarán en total.
mirror-em-code-approved--lg-collectors-bound = Se dice que el código obliga a corresponsales y empresas de cobranza, pero sus contratos les permiten tratar a los clientes según sus propias reglas.
mirror-em-growth-targets-safe--rm-market-debt-watch = Se dice que las metas de crecimiento respetan el endeudamiento de los clientes, pero nadie produce las cifras por zona que harían falta.
mirror-em-growth-targets-safe--hr-targets-realistic = Se cree que las metas corresponden al personal que tenemos, pero a gran parte de la primera línea no le alcanza el tiempo para todas las verificaciones y visitas.
mirror-em-pricing-policy--pm-fees-reviewed = Se dice que los precios se revisan pensando en los clientes, pero nadie miró las comisiones y los cargos por mora que pagan.
mirror-em-privacy-policy--it-access-by-role = La política dice quién puede ver los datos de los clientes, pero los sistemas dejan que la mayor parte del personal los vea todos.
mirror-pr-debt-limit-in-rules--sf-other-debts-checked = El límite debería contar todas las deudas del hogar, pero nadie pregunta ni verifica cuánto debe el cliente a otros.
mirror-pr-complaints-used--cc-causes-reported = Se dice que los productos responden a las quejas de los clientes, pero ningún área recibe las quejas ordenadas por causa y producto.
mirror-pr-nobody-shut-out--mp-language-and-format = Se dice que los productos están abiertos a quienes no saben leer, pero solo reciben texto, y no en todos los idiomas principales.
mirror-pm-fresh-check-on-repeat--sf-ability-to-repay-checked = Se cree que los créditos recurrentes se basan en cifras nuevas, pero en la primera línea nadie calcula cuánto puede pagar el cliente.
mirror-pm-extras-optional--sf-no-pressure = Según las condiciones, los productos adicionales son opcionales, pero en la venta se presiona a los clientes, que en realidad no son libres de rechazarlos.
mirror-hr-confidentiality-signed--sf-client-data-private = Todo el personal prometió mantener en reserva los datos de los clientes, pero las deudas se siguen contando a personas ajenas o se publican donde otros las ven.
mirror-mp-full-cost-in-ads--fn-full-cost-calculated = Los anuncios muestran un costo total que Finanzas nunca calculó, así que la cifra en la que confían los clientes puede estar equivocada.
mirror-mp-complaint-route-shown--cc-two-ways-to-complain = Carteles y volantes prometen una forma de quejarse, pero las quejas todavía pasan por la misma persona que quizá las causó.
mirror-sf-complaint-route-told--cc-clients-know-how = El personal cree que cada cliente nuevo se entera de cómo quejarse, pero pocos clientes lo saben, o nadie les ha preguntado.
mirror-fn-bad-loans-recognised--rm-rescheduling-not-hiding = Se cree que la contabilidad muestra todos los créditos malos, pero los que solo reemplazan a otros en mora parecen créditos normales.
mirror-rm-complaints-sampled--cc-every-complaint-logged = Auditoría cree que su muestra revela cómo terminan las quejas, pero sin un registro la mayoría nunca puede salir en la muestra.
mirror-rm-scoring-reviewed--pm-refusals-checked = Se dice que el puntaje de crédito trata con justicia a todos los grupos, pero nadie cuenta los rechazos, así que nadie puede saberlo.
mirror-lg-data-consent-clause--mp-easy-opt-out = A los clientes se les dice que pueden negarse a otros usos de sus datos, pero no tienen una forma que funcione de detener nuestros mensajes publicitarios.
mirror-it-debt-limit-blocked--sf-analysis-decides = Se cree que el sistema frena los créditos demasiado grandes, pero igual se otorgan, o se cambian las cifras hasta que cuadren.
mirror-it-access-by-role--cc-complainant-protected = Se dice que el personal solo ve los datos que necesita, pero suele enterarse de qué cliente se quejó, o las represalias no tienen consecuencias.
