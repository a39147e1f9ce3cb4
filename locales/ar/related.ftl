### من يعتمد على من، وكيف الحال هناك. الصلة حمراء حيث لا يكون ما يُعتمد عليه مستوفى تمامًا.

command-related = أي قسم يعتمد على أي قسم

button-related-picture = الرسم
button-related-links = كل صلة وسببها ›
button-related-all = ‹ كل الأقسام

related-section = من يعتمد على من
related-as-of = الحال كما كانت في { $day }، من جولات مغلقة.
related-nothing-known = الحال غير معروفة بعد، إذ لم تُغلق أي جولة.
related-red = <i>أحمر: ما يُعتمد عليه مستوفى جزئيًا (◐) أو غير مستوفى (✗).</i>

# يلي عدد الصلات.
related-some-red = { $red ->
    [0] {""}
   *[other] {" "}(الأحمر منها: { $red })
}

## كل الأقسام

# الصلات بغيره، وكم منها أحمر، وصلات غيره به.
related-line = • <b>{ $name }</b>: { $links ->
    [0] لا يعتمد على غيره
    [one] يعتمد على غيره في صلة واحدة
    [two] يعتمد على غيره في صلتين
    [few] يعتمد على غيره في { $links } صلات
    [many] يعتمد على غيره في { $links } صلة
   *[other] يعتمد على غيره في { $links } صلة
}{ related-some-red }، { $back ->
    [0] ولا يعتمد غيره عليه
    [one] ويعتمد غيره عليه في صلة واحدة
    [two] ويعتمد غيره عليه في صلتين
    [few] ويعتمد غيره عليه في { $back } صلات
    [many] ويعتمد غيره عليه في { $back } صلة
   *[other] ويعتمد غيره عليه في { $back } صلة
}

## قسم واحد

related-stands = <b>كيف حاله:</b> { $figure }
related-relies-on-all = <b>{ $links ->
    [0] لا يعتمد على غيره
    [one] يعتمد على غيره في صلة واحدة
    [two] يعتمد على غيره في صلتين
    [few] يعتمد على غيره في { $links } صلات
    [many] يعتمد على غيره في { $links } صلة
   *[other] يعتمد على غيره في { $links } صلة
}</b>{ related-some-red }
related-supports-all = <b>{ $links ->
    [0] لا يعتمد غيره عليه
    [one] يعتمد غيره عليه في صلة واحدة
    [two] يعتمد غيره عليه في صلتين
    [few] يعتمد غيره عليه في { $links } صلات
    [many] يعتمد غيره عليه في { $links } صلة
   *[other] يعتمد غيره عليه في { $links } صلة
}</b>{ related-some-red }
# قسم وعدد الصلات به؛ و$state حال القسم.
related-neighbour = • { $department }: { $links }{ related-some-red }، <i>{ $state }</i>

## كل صلة لقسم واحد

related-relies-on = <b>يعتمد على: { $department }</b>، { $links ->
    [zero] بلا صلات
    [one] صلة واحدة
    [two] صلتان
    [few] { $links } صلات
    [many] { $links } صلة
   *[other] { $links } صلة
}{ related-some-red }
related-supports = <b>يعتمد عليه: { $department }</b>، { $links ->
    [zero] بلا صلات
    [one] صلة واحدة
    [two] صلتان
    [few] { $links } صلات
    [many] { $links } صلة
   *[other] { $links } صلة
}{ related-some-red }
# صلة واحدة من طرف إلى طرف. $why عبارة تقول لماذا يعتمد أحدهما على الآخر.
related-relies-on-link = • { $relied }: { $why }. <i>من أجل: { $relying }</i>
related-supports-link = • { $relying }: { $why }. <i>تحتاج إلى: { $relied }</i>
related-end = { $title } ({ $state })
related-whole = القسم كله

related-picture-caption = { $whose }: من يعتمد على من
