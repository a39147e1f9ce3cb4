### ما يقال عند إعداد ملف أو قراءة ملف وصل. $what اسم الملف.

button-cancel-work = إلغاء

working-under-way = قيد الإعداد: <b>{ $what }</b>.
working-step = قيد الإعداد: <b>{ $what }</b>، الخطوة { $step } من { $steps }.

# سطر واحد بدلًا مما سبق.
working-ended-done = ✓ <b>{ $what }</b>: ها هو.
working-ended-cancelled = <b>{ $what }</b>: أُلغي.
working-ended-interrupted = <b>{ $what }</b>: انقطع عملي. يُرجى طلبه من جديد.
working-ended-failed = <b>{ $what }</b>: حدث خلل، وليس منك. يُرجى طلبه من جديد.
working-lost = انقطع عملي ولم ينتج شيء. يُرجى الطلب من جديد.

# إشعارات عابرة: 200 حرف على الأكثر.
working-still = ما زلت أعمل على: { $what }.
working-enough = ما زلت أعمل على طلبك السابق. يُرجى الطلب من جديد حين ينتهي.
working-many = يُعدّ الآن عدد كبير من الملفات. يُرجى الطلب من جديد بعد دقيقة.
