### خيارات flows/scales.yaml: الزر وعلامته والإجابة كاملة.

practice-meets = نعم
    .sign = ✓
    .full = المتطلب مستوفى

practice-partly = جزئيًا
    .sign = ◐
    .full = المتطلب مستوفى جزئيًا

practice-not = لا
    .sign = ✗
    .full = المتطلب غير مستوفى

practice-out = لا ينطبق
    .sign = –
    .full = لا ينطبق علينا

practice-unknown = لا أعرف
    .sign = ؟
    .full = غير معروف بعد
