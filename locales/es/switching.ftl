### Varias instituciones en un bot: en cuáles está una persona, y cómo cambia de una a otra.

command-switch = trabajar en otra de mis instituciones

switch-heading = <i>{ $institution }</i>

switch-text = Usted pertenece a estas instituciones. La marcada está en uso: allí actúan los comandos. Los botones de mensajes anteriores siguen actuando en la suya.
switch-only = Usted pertenece solo a <b>{ $institution }</b>, así que no hay a dónde cambiar.
switch-line = { $institution }
switch-new = Institución nueva
switch-archived = Archivadas, así que ahora nadie puede trabajar en ellas: { $institutions }
switch-done = En uso: { $institution }
switch-admitted = Sigue en uso otra institución. Con /switch pasa a esta.
switch-joined = Ahora está en uso esta institución. Con /switch vuelve a otra.
institution-archived = La institución { $institution } está archivada aquí, así que ahora nadie puede trabajar en ella. No se perdió nada. Pregunte a quien administra este bot.
