### Several institutions in one bot: which one a person is in, and switching between them.

command-switch = work in another of my institutions

switch-heading = <i>{ $institution }</i>

switch-text = You belong to these institutions. The marked one is in use: commands act there. Buttons of earlier messages still act where they belong.
switch-only = You belong to <b>{ $institution }</b> alone, so there is nothing to switch to.
switch-line = { $institution }
switch-new = New institution
switch-archived = Archived, so that nobody can work there now: { $institutions }
switch-done = In use: { $institution }
switch-admitted = Another institution is still the one in use. /switch takes you to this one.
switch-joined = This institution is now the one in use. /switch takes you back to another.
institution-archived = { $institution } is archived here, so nobody can work in it now. Nothing is lost. Please ask whoever runs this bot.
