### رسوم المؤسسة، وكيف تعتمد الأقسام بعضها على بعض، وماذا يقول العاملون.

picture-institution = أين نقف
picture-all-areas = كل الأقسام
# عناوين أعمدة ضيقة تُكتب إلى أعلى: 14 حرفًا لكل منها على الأكثر.
picture-score = الدرجة
picture-confidence = الموثوقية
picture-assessed = مجالات مقيَّمة
picture-assessed-of = { $assessed } من { $areas }

# أقسام مجال أكثر من أن تُسمّى.
picture-departments = { $area } ({ $count })

picture-scale = الدرجة، بالمئة
# درجات اللون الواحد.
picture-range = من { $low } إلى { $high }
picture-few = علامات صغيرة: الإجابات المقيَّمة أقل من { $enough }، فلا درجة:
picture-rank = يُنظر هنا أولًا
picture-open = الإجابة جارية الآن
picture-gap = بلا تقييم بعد
picture-none = لا سؤال عنه

picture-nothing = لا شيء مقيَّم بعد.
picture-missing = { $area }، الأقسام التي بلا تقييم بعد: { $missing } من { $count }
picture-uncovered = لا قسم لديكم يغطي: { $areas }

picture-relations = من يعتمد على من
picture-links = الصلات
picture-red = أحمر الآن
picture-read-table = القراءة على طول الصف: القسم يعتمد على الأقسام المكتوبة فوق الأرقام.
picture-read-neighbours = الدعم يسير مع الأسهم، وكلما زاد زادت سماكة السهم.
# أسفل الجدول، لكل قسم: كل الصلات التي تقود إليه، وكم منها أحمر.
picture-links-to = الصلات به
picture-red-to = الأحمر منها
picture-relies-on =
    { $links ->
        [0] لا يعتمد على أحد
        [one] يعتمد على: صلة واحدة
        [two] يعتمد على: صلتين
        [few] يعتمد على: { $links } صلات
        [many] يعتمد على: { $links } صلة
       *[other] يعتمد على: { $links } صلة
    }
picture-supports =
    { $links ->
        [0] لا أحد يعتمد عليه
        [one] يدعم: صلة واحدة
        [two] يدعم: صلتين
        [few] يدعم: { $links } صلات
        [many] يدعم: { $links } صلة
       *[other] يدعم: { $links } صلة
    }
picture-tie = الصلات
picture-tie-red = الصلات الحمراء من الكل: ما يُعتمد عليه غير مستوفى تمامًا
picture-too-few = الإجابات أقل من أن تكفي لدرجة

picture-people =
    { $count ->
        [zero] لا أحد
        [one] شخص
        [two] شخصان
        [few] أشخاص
        [many] شخصًا
       *[other] شخص
    }
# هل تتفق الإجابات: بجانب كل مسؤولية، وتحت عددها.
picture-agreement-agree = اتفاق
picture-agreement-split = اختلاف
picture-agreement-unknown = لا أحد يعرف
picture-agreement-silent = لا إجابات
# قبل الإجابة المحسوبة للجميع، وقبل إجابتي الجانبين حيث تختلفان.
picture-settled = حُسم للجميع
picture-frontline = الخط الأمامي
picture-directing = الإدارة
