### عدة مؤسسات في بوت واحد: في أي منها يكون الشخص، والتنقل بينها.

command-switch = العمل في مؤسسة أخرى من مؤسساتي

switch-heading = <i>{ $institution }</i>

switch-text = هذه مؤسساتك. التي عليها العلامة هي المستخدمة: فيها تعمل الأوامر. أما أزرار الرسائل السابقة فتعمل حيث تنتمي.
switch-only = مؤسستك الوحيدة هي <b>{ $institution }</b>، فلا شيء يُنتقل إليه.
switch-line = { $institution }
switch-new = مؤسسة جديدة
switch-archived = مؤرشفة، فلا أحد يعمل فيها الآن: { $institutions }
switch-done = المستخدمة الآن: { $institution }
switch-admitted = المؤسسة المستخدمة ما زالت غيرها. الأمر /switch ينقل إلى هذه.
switch-joined = هذه المؤسسة هي المستخدمة الآن. الأمر /switch يعيد إلى غيرها.
institution-archived = هذه المؤسسة مؤرشفة هنا: { $institution }، فلا أحد يعمل فيها الآن. لم يُفقد شيء. يُرجى سؤال مشغّل هذا البوت.
