### المتابعة: جولات لا تسأل إلا عمّا يستحق السؤال من جديد، وما صار بالقسم منذئذ.

## الأزرار (32 حرفًا على الأكثر)

button-still-so = ما زال كذلك: { $answer }
button-better = ▲ أفضل…
button-better-so = ▲ أفضل: { $answer }
button-worse = ▼ أسوأ…
button-worse-so = ▼ أسوأ: { $answer }
button-begin-again = كل شيء من جديد ({ $count })
button-draft-follow-up = متابعة ({ $count })
button-draft-everything = كل شيء ({ $count })

## البطاقة

card-earlier-own = <b>إجابتك في { $day }:</b> { $answer }
card-earlier-agreed = <b>إجابة قسمك في { $day }:</b> { $answer }
toward-better = كيف الحال الآن؟ أفضل من قبل يعني:
toward-worse = كيف الحال الآن؟ أسوأ من قبل يعني:

## قبل السؤال الأول

intro-follow-up = <b>متابعة للجولة التي أُغلقت في { $day }.</b> عدد أسئلتها { $count } من { $all }: ما لم يكن على ما يرام، وما مضى عليه وقت أو تغير ما حوله، وبعضها عشوائيًا للتحقق. أما البقية فتبقى إجاباتها.
intro-follow-up-time = { $count ->
    [zero] <b>المدة:</b> لا أسئلة.
    [one] <b>المدة:</b> سؤال واحد، أقل من دقيقة. وحيث سبق أن أجبت، تكفي ضغطة تقول إنه ما زال كذلك.
    [two] <b>المدة:</b> سؤالان، نحو { $minutes ->
        [zero] دقيقة
        [one] دقيقة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. وحيث سبق أن أجبت، تكفي ضغطة تقول إنه ما زال كذلك.
    [few] <b>المدة:</b> { $count } أسئلة، نحو { $minutes ->
        [zero] دقيقة
        [one] دقيقة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. وحيث سبق أن أجبت، تكفي ضغطة تقول إنه ما زال كذلك.
    [many] <b>المدة:</b> { $count } سؤالًا، نحو { $minutes ->
        [zero] دقيقة
        [one] دقيقة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. وحيث سبق أن أجبت، تكفي ضغطة تقول إنه ما زال كذلك.
   *[other] <b>المدة:</b> { $count } سؤال، نحو { $minutes ->
        [zero] دقيقة
        [one] دقيقة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. وحيث سبق أن أجبت، تكفي ضغطة تقول إنه ما زال كذلك.
}

## إعداد الجولة

draft-follows = <b>ما يُسأل عنه:</b> متابعة للجولة التي أُغلقت في { $day }. الأسئلة { $count } من { $all }، نحو { $minutes ->
    [zero] دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}:
draft-follows-several = <b>ما يُسأل عنه:</b> متابعة لجولات سابقة. الأسئلة { $count } من { $all }، نحو { $minutes ->
    [zero] دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
} على الأكثر للقسم:
draft-asks-all = <b>ما يُسأل عنه:</b> كل شيء من جديد، وعدد الأسئلة { $all }
draft-others-keep = أما البقية فتبقى إجاباتها.
why-asked-failed = • ليس على ما يرام أو غير معروف أو فيه اختلاف: { $count }
why-asked-unseen = • لم يجب عنه أحد: { $count }
why-asked-old = • مضى عليه أكثر من سنة: { $count }
why-asked-moved = • يعتمد على ما تغير منذئذ: { $count }
why-asked-check = • عشوائيًا، للتحقق: { $count }
why-asked-together = • مرتبط بهذه: { $count }
draft-asked-all = يُسأل عن كل شيء في: { $departments }. لا جولة سابقة يمكن متابعتها.

## ما يبقى من قبل

summary-carried = { $count ->
    [zero] لا مسؤولية بقيت دون سؤال هذه المرة.
    [one] مسؤولية واحدة لم يُسأل عنها هذه المرة: تبقى كما أجبت من قبل.
    [two] مسؤوليتان لم يُسأل عنهما هذه المرة: تبقيان كما أجبت من قبل.
    [few] { $count } مسؤوليات لم يُسأل عنها هذه المرة: تبقى كما أجبت من قبل.
    [many] { $count } مسؤولية لم يُسأل عنها هذه المرة: تبقى كما أجبت من قبل.
   *[other] { $count } مسؤولية لم يُسأل عنها هذه المرة: تبقى كما أجبت من قبل.
}
people-carried = { $count ->
    [zero] لا مسؤولية بقيت كما كانت من قبل.
    [one] مسؤولية واحدة لم يُسأل عنها أو لم يُجب عنها هذه المرة، وتبقى كما كانت.
    [two] مسؤوليتان لم يُسأل عنهما أو لم يُجب عنهما هذه المرة، وتبقيان كما كانتا.
    [few] { $count } مسؤوليات لم يُسأل عنها أو لم يُجب عنها هذه المرة، وتبقى كما كانت.
    [many] { $count } مسؤولية لم يُسأل عنها أو لم يُجب عنها هذه المرة، وتبقى كما كانت.
   *[other] { $count } مسؤولية لم يُسأل عنها أو لم يُجب عنها هذه المرة، وتبقى كما كانت.
}
review-carried = { $count ->
    [zero] لا سؤال متروك هذه المرة.
    [one] سؤال واحد غير مطروح هذه المرة: تبقى إجابته كما كانت.
    [two] سؤالان غير مطروحين هذه المرة: تبقى إجابتاهما كما كانتا.
    [few] { $count } أسئلة غير مطروحة هذه المرة: تبقى إجاباتها كما كانت.
    [many] { $count } سؤالًا غير مطروحة هذه المرة: تبقى إجاباتها كما كانت.
   *[other] { $count } سؤال غير مطروحة هذه المرة: تبقى إجاباتها كما كانت.
}
tally-since = من { $day }

## ما صار به

turn-slipped = <b>▼ تراجعت</b> ({ $count })
turn-improved = <b>▲ تحسّنت</b> ({ $count })
turn-otherwise = <b>≠ تغيّرت</b> ({ $count })
turn-same = <b>= كما هي</b> ({ $count })
turn-count-slipped = تراجعت ▼{"\u00A0"}{ $count }
turn-count-improved = تحسّنت ▲{"\u00A0"}{ $count }
turn-count-otherwise = تغيّرت ≠{"\u00A0"}{ $count }
turn-count-same = كما هي ={"\u00A0"}{ $count }
turn-count-carried = لم يُسأل عنها من جديد: { $count }
changes-alike-slipped = • { $title }: { $state } كما كانت، وصار فيها اختلاف
changes-alike-improved = • { $title }: { $state } كما كانت، وصار عليها اتفاق
changes-stays = • { $title }: { $state }
change-count-carried = { $count ->
    [zero] لا شيء بقي كما كان من قبل.
    [one] واحدة لم يُسأل عنها أو لم يُجب عنها هذه المرة، وتبقى كما كانت.
    [two] اثنتان لم يُسأل عنهما أو لم يُجب عنهما هذه المرة، وتبقيان كما كانتا.
    [few] { $count } مسؤوليات لم يُسأل عنها أو لم يُجب عنها هذه المرة، وتبقى كما كانت.
    [many] { $count } مسؤولية لم يُسأل عنها أو لم يُجب عنها هذه المرة، وتبقى كما كانت.
   *[other] { $count } مسؤولية لم يُسأل عنها أو لم يُجب عنها هذه المرة، وتبقى كما كانت.
}
button-changes-picture = رسم قبل وبعد
changes-picture-caption = { $department }، قبل وبعد

## ما صار بالمؤسسة

institution-changes = <b>منذ الجولات السابقة:</b> { $changes }
institution-changes-section = ما الذي تغير
institution-changes-none = لم يُقيَّم أي قسم مرتين بالطريقة نفسها بعد، فلا شيء يُقارن.
institution-changes-line = <b>{ $department }</b>، منذ { $day }:
    { $changes }
button-institution-changes = ما الذي تغير
institution-changes-caption = { $institution }، قبل وبعد

## رسم قبل وبعد

picture-before = قبل
picture-from-before = { $agreement }، من قبل
picture-now = الآن
picture-turn-slipped = تراجعت
picture-turn-improved = تحسّنت
picture-turn-otherwise = تغيّرت
picture-turn-same = كما هي
picture-turn-carried = لم يُسأل عنها من جديد
picture-since = { $institution } · من { $before } إلى { $day }
