<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboveTabs</name>
    <message>
        <source>Agree anew</source>
        <translation>الاتفاق من جديد</translation>
    </message>
    <message>
        <source>Decided and logged</source>
        <translation>تم القرار وتسجيله</translation>
    </message>
    <message>
        <source>It needs a new version</source>
        <translation>يحتاج إلى نسخة جديدة</translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation>ما زال ساريًا</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>ترك كل شيء كما هو</translation>
    </message>
    <message>
        <source>Make it a minor&apos;s record</source>
        <translation>جعله سجل قاصر</translation>
    </message>
    <message>
        <source>Make it an adult&apos;s record and agree anew</source>
        <translation>جعله ملف شخص بالغ والاتفاق من جديد</translation>
    </message>
    <message>
        <source>Take them out of the calendar</source>
        <translation>إزالتها من التقويم</translation>
    </message>
    <message>
        <source>{what}: {who}</source>
        <translation>{what}: {who}</translation>
    </message>
</context>
<context>
    <name>AcceptanceForm</name>
    <message>
        <source>An interpreter, a relative; parted by commas.</source>
        <translation>مترجم أو قريب؛ تفصل بينهم فواصل.</translation>
    </message>
    <message>
        <source>At another moment, in no session of the record</source>
        <translation>في وقت آخر، خارج جلسات الملف</translation>
    </message>
    <message>
        <source>Date of the reply</source>
        <translation>تاريخ الرد</translation>
    </message>
    <message>
        <source>For example WhatsApp, e-mail or a letter.</source>
        <translation>مثل واتساب أو البريد الإلكتروني أو رسالة ورقية.</translation>
    </message>
    <message>
        <source>How it was agreed</source>
        <translation>كيف تم الاتفاق</translation>
    </message>
    <message>
        <source>In which session</source>
        <translation>في أي جلسة</translation>
    </message>
    <message>
        <source>Kept encrypted in the vault, and looked at there.</source>
        <translation>تُحفظ مشفّرة في الخزنة، ويُطّلع عليها هناك.</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>صورة ممسوحة للورقة الموقّعة</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>The words of the reply</source>
        <translation>نص الرد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where the reply came</source>
        <translation>كيف وصل الرد</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation>من كان حاضرًا أيضًا</translation>
    </message>
    <message>
        <source>Who said yes</source>
        <translation>من وافق</translation>
    </message>
    <message>
        <source>{who} has agreed</source>
        <translation>موافقة {who}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Client</source>
        <translation>ال&amp;مراجع</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>مل&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Agreement templates</source>
        <translation>قوالب الاتفاقات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>فحص الخزنة</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>End therapy…</source>
        <translation>إنهاء العلاج…</translation>
    </message>
    <message>
        <source>Export session summary…</source>
        <translation>تصدير ملخص الجلسات…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Find a command or a client…</source>
        <translation>البحث عن أمر أو مراجع…</translation>
    </message>
    <message>
        <source>Formats and phrases</source>
        <translation>النماذج والعبارات الجاهزة</translation>
    </message>
    <message>
        <source>Give a measure</source>
        <translation>تقديم مقياس</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>إخفاء الأسماء</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Lock and empty the clipboard</source>
        <translation>قفل وتفريغ الحافظة</translation>
    </message>
    <message>
        <source>Lock and quit</source>
        <translation>قفل وإنهاء</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <source>Log a check-in</source>
        <translation>تسجيل متابعة</translation>
    </message>
    <message>
        <source>Make an agreement</source>
        <translation>عقد اتفاق</translation>
    </message>
    <message>
        <source>Measures of the desk</source>
        <translation>مقاييس البرنامج</translation>
    </message>
    <message>
        <source>Merge with another record…</source>
        <translation>دمج مع سجل آخر…</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>الانتقال إلى حاسوب جديد</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>عيادتي</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>مراجع جديد</translation>
    </message>
    <message>
        <source>New in this view</source>
        <translation>جديد في هذا القسم</translation>
    </message>
    <message>
        <source>Next part of the record</source>
        <translation>الجزء التالي من الملف</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>فتح خزنة أخرى…</translation>
    </message>
    <message>
        <source>Open the safety plan</source>
        <translation>فتح خطة الأمان</translation>
    </message>
    <message>
        <source>Prepare the next session</source>
        <translation>تحضير الجلسة القادمة</translation>
    </message>
    <message>
        <source>Prepare the session</source>
        <translation>تحضير الجلسة</translation>
    </message>
    <message>
        <source>Previous part of the record</source>
        <translation>الجزء السابق من الملف</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>المواد المساعدة</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>حفظ الآن</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search in this record</source>
        <translation>البحث في هذا الملف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Size: {size} %</source>
        <translation>الحجم: {size} %</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Supervision and CPD</source>
        <translation>الإشراف والتطوير المهني</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Tasks of this client</source>
        <translation>مهام هذا المراجع</translation>
    </message>
    <message>
        <source>Tomorrow’s reminders</source>
        <translation>تذكيرات الغد</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>الحجم المعتاد</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>WhatsApp on this computer</source>
        <translation>واتساب على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Write on WhatsApp…</source>
        <translation>الكتابة على واتساب…</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Adding {name}</source>
        <translation>تتم إضافة {name}</translation>
    </message>
    <message numerus="yes">
        <source>Adding {name}; %n more to come</source>
        <translation>
            <numerusform>تتم إضافة {name}؛ لا ملف آخر بعده</numerusform>
            <numerusform>تتم إضافة {name}؛ وبقي ملف واحد بعده</numerusform>
            <numerusform>تتم إضافة {name}؛ وبقي ملفان بعده</numerusform>
            <numerusform>تتم إضافة {name}؛ وبقيت %Ln ملفات بعده</numerusform>
            <numerusform>تتم إضافة {name}؛ وبقي %Ln ملفًا بعده</numerusform>
            <numerusform>تتم إضافة {name}؛ وبقي %Ln ملف بعده</numerusform>
        </translation>
    </message>
    <message>
        <source>File without a name</source>
        <translation>ملف بلا اسم</translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message numerus="yes">
        <source>%n file(s) kept</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف</numerusform>
            <numerusform>حُفظ ملف واحد</numerusform>
            <numerusform>حُفظ ملفان</numerusform>
            <numerusform>حُفظت %Ln ملفات</numerusform>
            <numerusform>حُفظ %Ln ملفًا</numerusform>
            <numerusform>حُفظ %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) filed</source>
        <translation>
            <numerusform>لم تُحفظ أي رسالة</numerusform>
            <numerusform>حُفظت رسالة واحدة في الملف</numerusform>
            <numerusform>حُفظت رسالتان في الملف</numerusform>
            <numerusform>حُفظت %Ln رسائل في الملف</numerusform>
            <numerusform>حُفظت %Ln رسالة في الملف</numerusform>
            <numerusform>حُفظت %Ln رسالة في الملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Shred the file</source>
        <translation>إتلاف الملف</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>The file it came from still lies where it was, not encrypted, and a copy may be in your mail or on the phone.</source>
        <translation>الملف الأصلي ما زال في مكانه دون تشفير، وقد تكون منه نسخة في بريدك أو على الهاتف.</translation>
    </message>
    <message>
        <source>The file was overwritten and deleted. On an SSD, in a synced folder or in a backup an older copy can remain: nothing here can reach that. A disk encrypted as a whole protects it.</source>
        <translation>كُتب فوق الملف ثم حُذف. قد تبقى نسخة أقدم على قرص SSD أو في مجلد متزامن أو في نسخة احتياطية، ولا شيء هنا يصل إليها. ويحميها قرص مشفّر بكامله.</translation>
    </message>
    <message>
        <source>Your agreement: delete the chat from the phone by {day}. A task will say so.</source>
        <translation>اتفاقكما: حذف المحادثة من الهاتف حتى {day}. وستذكّرك بذلك مهمة.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
</context>
<context>
    <name>Agreeing</name>
    <message>
        <source>Accept and seal</source>
        <translation>قبول وختم</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Held as it was on {day}. Nothing changes these words now.</source>
        <translation>مثبّت كما كان في {day}. لا شيء يغيّر هذه الكلمات الآن.</translation>
    </message>
    <message>
        <source>Read and agree</source>
        <translation>القراءة والموافقة</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ كملف PDF…</translation>
    </message>
</context>
<context>
    <name>AgreementReader</name>
    <message>
        <source>Agreement withdrawn</source>
        <translation>سُحب الاتفاق</translation>
    </message>
    <message>
        <source>Agreement, version {number}</source>
        <translation>الاتفاق، النسخة {number}</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>كل النسخ</translation>
    </message>
    <message>
        <source>Continue the draft</source>
        <translation>متابعة المسودة</translation>
    </message>
    <message>
        <source>It is time to read this again together. A new version keeps what still fits.</source>
        <translation>حان وقت قراءة هذا معًا من جديد. النسخة الجديدة تحتفظ بما زال مناسبًا.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>نسخة جديدة</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ كملف PDF…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Details changed since. What was agreed still holds, word for word. Made anew, these clauses would read differently: {titles}.</source>
        <translation>تغيّرت بيانات منذ ذلك الحين. ما اتُّفق عليه ما زال ساريًا حرفيًا. لو صيغت هذه البنود من جديد لجاءت مختلفة: {titles}.</translation>
    </message>
    <message>
        <source>Has agreed now…</source>
        <translation>وافق الآن…</translation>
    </message>
    <message>
        <source>It has ended. Its rules still hold the desk back until you agree on a new version.</source>
        <translation>انتهى هذا الاتفاق. وما زالت قواعده تقيّد البرنامج إلى أن تتفقا على نسخة جديدة.</translation>
    </message>
    <message>
        <source>Make a template of it</source>
        <translation>إنشاء قالب منه</translation>
    </message>
    <message>
        <source>More with this agreement</source>
        <translation>المزيد عن هذا الاتفاق</translation>
    </message>
    <message>
        <source>Only a goodbye and danger open a chat now, each with a reason.</source>
        <translation>لا يفتح المحادثة الآن إلا الوداع أو الخطر، ولكلٍّ منهما سبب يُكتب.</translation>
    </message>
    <message>
        <source>Sign now…</source>
        <translation>التوقيع الآن…</translation>
    </message>
    <message>
        <source>Signature noted</source>
        <translation>سُجّل التوقيع</translation>
    </message>
    <message>
        <source>Still to sign: {who}.</source>
        <translation>بقي توقيع: {who}.</translation>
    </message>
    <message>
        <source>These words are not those that were sealed. Keep a backup and ask for help.</source>
        <translation>هذه ليست الكلمات التي خُتمت. احتفظ بنسخة احتياطية واطلب المساعدة.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>ما اتُّفق عليه</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
</context>
<context>
    <name>AgreementsPage</name>
    <message numerus="yes">
        <source>%n in force</source>
        <translation>
            <numerusform>لا اتفاق ساريًا</numerusform>
            <numerusform>اتفاق واحد سارٍ</numerusform>
            <numerusform>اتفاقان ساريان</numerusform>
            <numerusform>%Ln اتفاقات سارية</numerusform>
            <numerusform>%Ln اتفاقًا ساريًا</numerusform>
            <numerusform>%Ln اتفاق سارٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>واحد للمراجعة</numerusform>
            <numerusform>اثنان للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Current clients only</source>
        <translation>المراجعون الحاليون فقط</translation>
    </message>
    <message>
        <source>No clients here.</source>
        <translation>لا مراجعين هنا.</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>القوالب…</translation>
    </message>
    <message>
        <source>Which agreements are listed</source>
        <translation>أي الاتفاقات يُعرض</translation>
    </message>
    <message>
        <source>{in_force} · {others}</source>
        <translation>{in_force} · {others}</translation>
    </message>
    <message>
        <source>{state} ({count})</source>
        <translation>{state} ({count})</translation>
    </message>
</context>
<context>
    <name>AgreementsTab</name>
    <message>
        <source>A draft is waiting, saved as it was left.</source>
        <translation>هناك مسودة تنتظر، محفوظة كما تُركت.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>Agreement accepted and sealed</source>
        <translation>قُبل الاتفاق وخُتم</translation>
    </message>
    <message>
        <source>Agreement saved as PDF</source>
        <translation>حُفظ الاتفاق كملف PDF</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>أُلغيت التغييرات</translation>
    </message>
    <message>
        <source>Continue the draft</source>
        <translation>متابعة المسودة</translation>
    </message>
    <message>
        <source>Draft put into the bin</source>
        <translation>وُضعت المسودة في سلة المحذوفات</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>اتفاق جديد…</translation>
    </message>
    <message>
        <source>No agreement yet. It says what WhatsApp is for, when you answer, and what it is not for; the desk then follows it.</source>
        <translation>لا اتفاق بعد. يذكر الاتفاق لأي شيء يُستعمل واتساب، ومتى تردّ، وما لا يصلح له؛ ثم يلتزم به البرنامج.</translation>
    </message>
    <message>
        <source>Papers to hand over</source>
        <translation>أوراق للتسليم</translation>
    </message>
    <message>
        <source>Template made, without names and free text of this client</source>
        <translation>أُنشئ القالب، دون أسماء هذا المراجع ونصوصه الحرة</translation>
    </message>
    <message>
        <source>Template made. Look its own clauses over for names of this client</source>
        <translation>أُنشئ القالب. راجع بنوده الخاصة بحثًا عن أسماء هذا المراجع</translation>
    </message>
    <message>
        <source>{title} (mine)</source>
        <translation>{title} (خاص بي)</translation>
    </message>
</context>
<context>
    <name>AnswersField</name>
    <message>
        <source>Answer {number}</source>
        <translation>الإجابة {number}</translation>
    </message>
    <message>
        <source>Answer {number}: {choices}.</source>
        <translation>الإجابة {number}: {choices}.</translation>
    </message>
    <message>
        <source>a number from {low} to {high}, or blank</source>
        <translation>رقم من {low} إلى {high}، أو تُترك فارغة</translation>
    </message>
    <message>
        <source>no choice</source>
        <translation>لا اختيار</translation>
    </message>
    <message>
        <source>one of {numbers}, or blank</source>
        <translation>واحد من {numbers}، أو تُترك فارغة</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>Compare it with what the other laptop shows under Move to a new laptop:</source>
        <translation>قارنها بما يعرضه الحاسوب الآخر في «الانتقال إلى حاسوب جديد»:</translation>
    </message>
    <message>
        <source>Damage was found</source>
        <translation>عُثر على تلف</translation>
    </message>
    <message>
        <source>If the numbers are the same, go on here, and retire the vault on the other laptop. If they are not, copy it there once more. Later, look once at Backups: their folder may be another one on this laptop.</source>
        <translation>إن تطابقت الأرقام فتابع هنا، وأحِل الخزنة على الحاسوب الآخر إلى التقاعد. وإن لم تتطابق فانسخها هناك مرة أخرى. وألقِ لاحقًا نظرة على النسخ الاحتياطية: فقد يكون مجلدها مختلفًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>فتح الخزنة</translation>
    </message>
    <message>
        <source>Restored and checked: everything is whole</source>
        <translation>استُعيدت وفُحصت: كل شيء سليم</translation>
    </message>
    <message>
        <source>Restored, not checked to the end</source>
        <translation>استُعيدت، ولم يكتمل فحصها</translation>
    </message>
    <message>
        <source>Your practice is here</source>
        <translation>عيادتك هنا</translation>
    </message>
</context>
<context>
    <name>Arrive</name>
    <message>
        <source>From another laptop</source>
        <translation>من حاسوب آخر</translation>
    </message>
    <message>
        <source>On the other laptop, open Move to a new laptop (in Backups) and copy your practice to a drive. Then bring the drive here, with your passphrase or your recovery kit.</source>
        <translation>على الحاسوب الآخر، افتح «الانتقال إلى حاسوب جديد» (في النسخ الاحتياطية) وانسخ عيادتك إلى قرص. ثم أحضر القرص إلى هنا، ومعه عبارة المرور أو ورقة الاسترداد.</translation>
    </message>
</context>
<context>
    <name>ArriveStep</name>
    <message>
        <source>2. Open it on the new laptop</source>
        <translation>2. افتحها على الحاسوب الجديد</translation>
    </message>
    <message>
        <source>Switch on the encryption of its disk first, and install Therapist Desk. On its first page choose “I have a vault on another laptop”, then the file on the drive. It is restored and checked there.</source>
        <translation>فعّل أولًا تشفير قرصه، وثبّت Therapist Desk. واختر في الصفحة الأولى «لديّ خزنة على حاسوب آخر»، ثم الملف الذي على القرص. فيُستعاد هناك ويُفحص.</translation>
    </message>
    <message>
        <source>The new laptop should show the same as this copy:</source>
        <translation>ينبغي أن يعرض الحاسوب الجديد ما في هذه النسخة نفسه:</translation>
    </message>
</context>
<context>
    <name>AskingCard</name>
    <message>
        <source>Ask with a set of questions</source>
        <translation>السؤال بمجموعة أسئلة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>There are no such words in {wanted} yet; these are in {language}.</source>
        <translation>لا توجد هذه الكلمات باللغة {wanted} بعد؛ هذه باللغة {language}.</translation>
    </message>
    <message>
        <source>Write it on WhatsApp…</source>
        <translation>كتابتها على واتساب…</translation>
    </message>
    <message>
        <source>Written in: {language}</source>
        <translation>مكتوبة باللغة: {language}</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Backup: {day}</source>
        <translation>نسخة احتياطية: {day}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Check the backup: {day}</source>
        <translation>فحص النسخة الاحتياطية: {day}</translation>
    </message>
    <message>
        <source>Restore the backup: {day}</source>
        <translation>استعادة النسخة الاحتياطية: {day}</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>استعادة هذه النسخة…</translation>
    </message>
    <message>
        <source>{size} · checked when it was made</source>
        <translation>{size} · فُحصت عند أخذها</translation>
    </message>
    <message>
        <source>{size} · not a whole backup; it is left as it is</source>
        <translation>{size} · ليست نسخة احتياطية كاملة؛ تُترك كما هي</translation>
    </message>
    <message>
        <source>{size} · of another vault</source>
        <translation>{size} · من خزنة أخرى</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>A new laptop</source>
        <translation>حاسوب جديد</translation>
    </message>
    <message>
        <source>A place for the restored vault: a new folder is made in it</source>
        <translation>مكان للخزنة المستعادة: يُنشأ فيه مجلد جديد</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Backup made and checked.</source>
        <translation>أُخذت النسخة الاحتياطية وفُحصت.</translation>
    </message>
    <message>
        <source>Backup made and checked. Older ones were removed to stay within the room you gave them: {number}.</source>
        <translation>أُخذت النسخة الاحتياطية وفُحصت. وأُزيلت نسخ أقدم للبقاء ضمن المساحة التي خصصتها: {number}.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Last made: {at}</source>
        <translation>آخر نسخة: {at}</translation>
    </message>
    <message>
        <source>Make a backup first.</source>
        <translation>خذ نسخة احتياطية أولًا.</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>الانتقال إلى حاسوب جديد</translation>
    </message>
    <message>
        <source>No backup lies in this folder yet.</source>
        <translation>لا نسخة احتياطية في هذا المجلد بعد.</translation>
    </message>
    <message>
        <source>None was made yet.</source>
        <translation>لم تؤخذ أي نسخة بعد.</translation>
    </message>
    <message>
        <source>Restored and checked: {folder}. Lock this vault, then open that one, to look at it.</source>
        <translation>استُعيدت وفُحصت: {folder}. للاطلاع عليها اقفل هذه الخزنة ثم افتح تلك.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>أُوقفت. ولم يبقَ منها شيء.</translation>
    </message>
    <message>
        <source>Takes your practice there on a drive, step by step.</source>
        <translation>ينقل عيادتك إليه على قرص، خطوة خطوة.</translation>
    </message>
    <message>
        <source>The desk makes one a day by itself, when it is quiet or when you close it. Each is encrypted: your passphrase or your recovery kit opens it. Keep one on a drive in another place too: a copy on this computer is lost with it.</source>
        <translation>يأخذ البرنامج نسخة كل يوم من تلقاء نفسه، عند الهدوء أو عند إغلاقه. وكل نسخة مشفّرة: تفتحها عبارة مرورك أو ورقة الاسترداد. احتفظ بواحدة على قرص في مكان آخر أيضًا: فالنسخة التي على هذا الحاسوب تضيع معه.</translation>
    </message>
    <message>
        <source>The drive or folder for the backup</source>
        <translation>القرص أو المجلد للنسخة الاحتياطية</translation>
    </message>
    <message>
        <source>This backup is whole, byte for byte.</source>
        <translation>هذه النسخة الاحتياطية سليمة كاملة، بايتًا بايتًا.</translation>
    </message>
    <message>
        <source>To a USB drive…</source>
        <translation>إلى قرص USB…</translation>
    </message>
    <message>
        <source>Try your recovery kit</source>
        <translation>جرّب ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>أين تُحفظ</translation>
    </message>
    <message>
        <source>Your recovery kit works: it alone brought back all {rows} entries of the last backup. What was tried is cleared away.</source>
        <translation>ورقة الاسترداد تعمل: فقد أعادت وحدها كل مداخل آخر نسخة احتياطية، وعددها {rows}. وأُزيل ما أُنشئ للتجربة.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>BesideText</name>
    <message>
        <source>The agreement in two languages</source>
        <translation>الاتفاق بلغتين</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Agreement template</source>
        <translation>قالب اتفاق</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Client or name</source>
        <translation>المراجع أو الاسم</translation>
    </message>
    <message>
        <source>Client, merged into another record</source>
        <translation>مراجع دُمج في ملف آخر</translation>
    </message>
    <message>
        <source>Draft agreement</source>
        <translation>مسودة اتفاق</translation>
    </message>
    <message>
        <source>Draft note</source>
        <translation>مسودة ملاحظة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Incident in a group</source>
        <translation>واقعة في مجموعة</translation>
    </message>
    <message>
        <source>Loaded measure</source>
        <translation>مقياس محمّل</translation>
    </message>
    <message>
        <source>Medical entry</source>
        <translation>مدخل طبي</translation>
    </message>
    <message>
        <source>Member of a group</source>
        <translation>عضو في مجموعة</translation>
    </message>
    <message>
        <source>Member or relation</source>
        <translation>عضو أو صلة</translation>
    </message>
    <message>
        <source>Message of your own</source>
        <translation>رسالة من رسائلك</translation>
    </message>
    <message>
        <source>Message or call</source>
        <translation>رسالة أو مكالمة</translation>
    </message>
    <message>
        <source>Note format</source>
        <translation>نموذج ملاحظة</translation>
    </message>
    <message>
        <source>Nothing here is lost, and nothing is deleted by itself.</source>
        <translation>لا يضيع شيء هنا، ولا يُحذف شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>عبارة جاهزة</translation>
    </message>
    <message>
        <source>Process note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Put here</source>
        <translation>تاريخ الوضع هنا</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>مجموعة أسئلة</translation>
    </message>
    <message>
        <source>Rating of a goal</source>
        <translation>تقييم هدف</translation>
    </message>
    <message>
        <source>Readiness check</source>
        <translation>فحص جاهزية</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>مادة مساعدة</translation>
    </message>
    <message>
        <source>Resource given</source>
        <translation>مادة مساعدة مُسلَّمة</translation>
    </message>
    <message>
        <source>Rhythm of check-ins</source>
        <translation>وتيرة متابعات</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>درجة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Supervision and CPD</source>
        <translation>الإشراف والتطوير المهني</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Taken back out of the bin</source>
        <translation>استُعيد من سلة المحذوفات</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete waits here until you want it back.</source>
        <translation>السلة فارغة. ما تحذفه ينتظر هنا إلى أن تريد استعادته.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What is in the bin</source>
        <translation>ما في سلة المحذوفات</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>day off</source>
        <translation>يوم عطلة</translation>
    </message>
    <message>
        <source>free</source>
        <translation>متاح</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>After</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>تصدير التقويم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Print this week</source>
        <translation>طباعة هذا الأسبوع</translation>
    </message>
    <message>
        <source>This appointment repeats. Which ones are taken out of the calendar?</source>
        <translation>هذا الموعد متكرر. أيّ المواعيد تُزال من التقويم؟</translation>
    </message>
    <message>
        <source>This appointment repeats. Which ones change?</source>
        <translation>هذا الموعد متكرر. أيّ المواعيد تتغير؟</translation>
    </message>
    <message>
        <source>This appointment repeats. Which ones move?</source>
        <translation>هذا الموعد متكرر. أيّ المواعيد تُنقل؟</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow’s reminders</source>
        <translation>تذكيرات الغد</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
</context>
<context>
    <name>CallLinks</name>
    <message>
        <source>Call links kept</source>
        <translation>حُفظت روابط المكالمات</translation>
    </message>
    <message>
        <source>In WhatsApp: Calls, then “Create call link”.</source>
        <translation>في واتساب: المكالمات، ثم «إنشاء رابط مكالمة».</translation>
    </message>
    <message>
        <source>Join the video call</source>
        <translation>الانضمام إلى مكالمة الفيديو</translation>
    </message>
    <message>
        <source>Join the voice call</source>
        <translation>الانضمام إلى المكالمة الصوتية</translation>
    </message>
    <message>
        <source>Keep these links</source>
        <translation>حفظ هذه الروابط</translation>
    </message>
    <message>
        <source>Link for video calls</source>
        <translation>رابط مكالمات الفيديو</translation>
    </message>
    <message>
        <source>Link for voice calls</source>
        <translation>رابط المكالمات الصوتية</translation>
    </message>
    <message>
        <source>The link could not be opened.</source>
        <translation>تعذّر فتح الرابط.</translation>
    </message>
    <message>
        <source>Whoever has such a link can join the call. It opens in the browser, which keeps it in its history. Templates put it into a message.</source>
        <translation>كل من لديه هذا الرابط يستطيع الانضمام إلى المكالمة. يُفتح في المتصفح الذي يحتفظ به في سجلّه. وتضعه القوالب في الرسالة.</translation>
    </message>
    <message>
        <source>Your call links</source>
        <translation>روابط مكالماتك</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>As a chart</source>
        <translation>كرسم</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>لا قيم</numerusform>
            <numerusform>قيمة واحدة</numerusform>
            <numerusform>قيمتان</numerusform>
            <numerusform>%Ln قيم</numerusform>
            <numerusform>%Ln قيمة</numerusform>
            <numerusform>%Ln قيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>كرسم</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>المدة المعروضة</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>آخر 365 يومًا</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <source>Nothing in this stretch of time.</source>
        <translation>لا شيء في هذه الفترة.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart} كجدول</translation>
    </message>
    <message>
        <source>{series}: {counted}, between {least} and {most}, last {last}.</source>
        <translation>{series}: {counted}، بين {least} و{most}، والأخيرة {last}.</translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message numerus="yes">
        <source>%n member(s) have not agreed: the desk asks before it opens the chat.</source>
        <translation>
            <numerusform>وافق كل الأعضاء.</numerusform>
            <numerusform>عضو واحد لم يوافق: يسأل البرنامج قبل فتح المحادثة.</numerusform>
            <numerusform>عضوان لم يوافقا: يسأل البرنامج قبل فتح المحادثة.</numerusform>
            <numerusform>%Ln أعضاء لم يوافقوا: يسأل البرنامج قبل فتح المحادثة.</numerusform>
            <numerusform>%Ln عضوًا لم يوافقوا: يسأل البرنامج قبل فتح المحادثة.</numerusform>
            <numerusform>%Ln عضو لم يوافقوا: يسأل البرنامج قبل فتح المحادثة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement of the group</source>
        <translation>اتفاق المجموعة</translation>
    </message>
    <message>
        <source>Copy the rules</source>
        <translation>نسخ القواعد</translation>
    </message>
    <message>
        <source>From the agreement with the group.</source>
        <translation>من الاتفاق مع المجموعة.</translation>
    </message>
    <message>
        <source>In WhatsApp: group info, invite via link, copy link.</source>
        <translation>في واتساب: معلومات المجموعة، الدعوة عبر رابط، نسخ الرابط.</translation>
    </message>
    <message>
        <source>Invitation saved</source>
        <translation>حُفظت الدعوة</translation>
    </message>
    <message>
        <source>Invitation to the chat</source>
        <translation>الدعوة إلى المحادثة</translation>
    </message>
    <message>
        <source>No agreement with the group yet: these are the clauses as they are offered.</source>
        <translation>لا اتفاق مع المجموعة بعد: هذه هي البنود كما تُقترح.</translation>
    </message>
    <message>
        <source>Rules copied</source>
        <translation>نُسخت القواعد</translation>
    </message>
    <message>
        <source>Rules of the group</source>
        <translation>قواعد المجموعة</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>حفظ الدعوة</translation>
    </message>
    <message>
        <source>The message page shows the guard first; the text goes by the clipboard.</source>
        <translation>تعرض صفحة الرسالة الحارس أولًا؛ وينتقل النص عبر الحافظة.</translation>
    </message>
    <message>
        <source>Write to the group…</source>
        <translation>الكتابة إلى المجموعة…</translation>
    </message>
</context>
<context>
    <name>ChatsTab</name>
    <message numerus="yes">
        <source>%n file(s) kept</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف</numerusform>
            <numerusform>حُفظ ملف واحد</numerusform>
            <numerusform>حُفظ ملفان</numerusform>
            <numerusform>حُفظت %Ln ملفات</numerusform>
            <numerusform>حُفظ %Ln ملفًا</numerusform>
            <numerusform>حُفظ %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) filed</source>
        <translation>
            <numerusform>لم تُحفظ أي رسالة</numerusform>
            <numerusform>حُفظت رسالة واحدة في الملف</numerusform>
            <numerusform>حُفظت رسالتان في الملف</numerusform>
            <numerusform>حُفظت %Ln رسائل في الملف</numerusform>
            <numerusform>حُفظت %Ln رسالة في الملف</numerusform>
            <numerusform>حُفظت %Ln رسالة في الملف</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Bring to the session</source>
        <translation>للحديث عنها في الجلسة</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Chats from WhatsApp (*.txt *.zip)</source>
        <translation>محادثات من واتساب (*.txt *.zip)</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>اختر رسالة أولًا.</translation>
    </message>
    <message>
        <source>Choose the messages you want to summarise first.</source>
        <translation>اختر أولًا الرسائل التي تريد تلخيصها.</translation>
    </message>
    <message>
        <source>Deleted from the phone</source>
        <translation>حُذفت من الهاتف</translation>
    </message>
    <message>
        <source>Filed chats</source>
        <translation>المحادثات المحفوظة في الملف</translation>
    </message>
    <message>
        <source>Find in the chats</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>Import a chat</source>
        <translation>استيراد محادثة</translation>
    </message>
    <message>
        <source>Import a chat…</source>
        <translation>استيراد محادثة…</translation>
    </message>
    <message>
        <source>Let the messages go?</source>
        <translation>هل تريد حذف الرسائل؟</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>Make a check-in</source>
        <translation>إنشاء متابعة منها</translation>
    </message>
    <message>
        <source>Messages of this client</source>
        <translation>رسائل هذا المراجع</translation>
    </message>
    <message>
        <source>No chats yet. Drop the file that WhatsApp exported here, or choose it. Nothing is kept before you have seen it.</source>
        <translation>لا محادثات بعد. أفلت هنا الملف الذي صدّره واتساب، أو اختره. لا يُحفظ شيء قبل أن تراه.</translation>
    </message>
    <message>
        <source>No file of this message is kept here.</source>
        <translation>لا ملف محفوظًا هنا لهذه الرسالة.</translation>
    </message>
    <message>
        <source>No longer to be brought to the session</source>
        <translation>لم تعد للحديث عنها في الجلسة</translation>
    </message>
    <message>
        <source>One chat is on its way still. Wait until it is done.</source>
        <translation>محادثة واحدة ما زالت في الطريق. انتظر حتى تكتمل.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Summarise…</source>
        <translation>تلخيص…</translation>
    </message>
    <message>
        <source>The chat is on the phone still</source>
        <translation>المحادثة ما زالت على الهاتف</translation>
    </message>
    <message>
        <source>The messages of this chat are taken out of the record and can&apos;t be brought back, but for backups made before. Summaries, check-ins and notes stay.</source>
        <translation>تُزال رسائل هذه المحادثة من الملف ولا يمكن استعادتها إلا من نسخ احتياطية سابقة. وتبقى الملخصات والمتابعات والملاحظات.</translation>
    </message>
    <message>
        <source>To be brought to the session</source>
        <translation>للحديث عنها في الجلسة</translation>
    </message>
</context>
<context>
    <name>CheckInReader</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Also</source>
        <translation>كذلك</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>استدراك</translation>
    </message>
    <message>
        <source>As written {when}</source>
        <translation>كما كُتبت {when}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Followed up {when}</source>
        <translation>تمت متابعتها {when}</translation>
    </message>
    <message>
        <source>More about this check-in</source>
        <translation>المزيد عن هذه المتابعة</translation>
    </message>
    <message>
        <source>Put this check-in into the bin</source>
        <translation>وضع هذه المتابعة في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation>الخطر: {level}</translation>
    </message>
    <message>
        <source>Risk: {level}. {reason} ({done})</source>
        <translation>الخطر: {level}. {reason} ({done})</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>الموضوعات</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>عمّ تدور</translation>
    </message>
    <message>
        <source>What protects</source>
        <translation>ما يحمي</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>ما سار جيدًا</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>ما فعلتَه</translation>
    </message>
    <message>
        <source>When you did it</source>
        <translation>متى فعلتَه</translation>
    </message>
    <message>
        <source>Whom you consulted</source>
        <translation>من استشرتَه</translation>
    </message>
    <message>
        <source>Why it was amended</source>
        <translation>سبب الاستدراك</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>سبب هذا المستوى</translation>
    </message>
    <message>
        <source>Written for the wrong client…</source>
        <translation>كُتبت للمراجع الخطأ…</translation>
    </message>
    <message>
        <source>began: {who}</source>
        <translation>البادئ: {who}</translation>
    </message>
    <message>
        <source>chat deleted {when}</source>
        <translation>حُذفت المحادثة {when}</translation>
    </message>
    <message>
        <source>fee: {sum}</source>
        <translation>الأتعاب: {sum}</translation>
    </message>
    <message>
        <source>homework: {state}</source>
        <translation>الواجب: {state}</translation>
    </message>
    <message>
        <source>medicine as planned: {state}</source>
        <translation>الدواء حسب الخطة: {state}</translation>
    </message>
    <message>
        <source>not part of the clinical record</source>
        <translation>ليس جزءًا من السجل العلاجي</translation>
    </message>
    <message>
        <source>outside agreed hours</source>
        <translation>خارج الأوقات المتفق عليها</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخططة</translation>
    </message>
    <message>
        <source>signed {when}</source>
        <translation>وُقّعت {when}</translation>
    </message>
    <message>
        <source>urge about: {what}</source>
        <translation>رغبة ملحّة في: {what}</translation>
    </message>
    <message>
        <source>written down {when}</source>
        <translation>دُوّنت {when}</translation>
    </message>
</context>
<context>
    <name>CheckInsPage</name>
    <message>
        <source>Check-ins</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Latest check-ins</source>
        <translation>أحدث المتابعات</translation>
    </message>
    <message>
        <source>No check-ins yet. Choose a client to log the first one.</source>
        <translation>لا متابعات بعد. اختر مراجعًا لتسجيل الأولى.</translation>
    </message>
    <message>
        <source>What came in between sessions</source>
        <translation>ما وصل بين الجلسات</translation>
    </message>
    <message>
        <source>risk: {level}</source>
        <translation>الخطر: {level}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
</context>
<context>
    <name>CheckInsTab</name>
    <message>
        <source>A check-in waits here that was not saved.</source>
        <translation>هنا متابعة تنتظر ولم تُحفظ.</translation>
    </message>
    <message>
        <source>Check-in discarded</source>
        <translation>أُلغي ما كُتب في المتابعة</translation>
    </message>
    <message>
        <source>Check-in put into the bin</source>
        <translation>وُضعت المتابعة في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Check-in saved</source>
        <translation>حُفظت المتابعة</translation>
    </message>
    <message>
        <source>Check-in signed; it can only be amended now</source>
        <translation>وُقّعت المتابعة؛ ولا يمكن الآن إلا الاستدراك عليها</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Check-ins of this client</source>
        <translation>متابعات هذا المراجع</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>المتابعة بها</translation>
    </message>
    <message>
        <source>Log a check-in</source>
        <translation>تسجيل متابعة</translation>
    </message>
    <message>
        <source>No check-ins yet. Paste a reply, and its numbers become ratings.</source>
        <translation>لا متابعات بعد. الصق ردًّا فتصبح أرقامه تقييمات.</translation>
    </message>
    <message>
        <source>Plan and ask</source>
        <translation>التخطيط والسؤال</translation>
    </message>
    <message>
        <source>Printed and logged</source>
        <translation>طُبع وسُجِّل</translation>
    </message>
    <message>
        <source>Ratings saved as PDF</source>
        <translation>حُفظت التقييمات كملف PDF</translation>
    </message>
    <message>
        <source>What it said before and an open follow-up go along.</source>
        <translation>ينتقل معها ما كان مكتوبًا من قبل وأي متابعة خطر مفتوحة.</translation>
    </message>
    <message>
        <source>risk: {level}</source>
        <translation>الخطر: {level}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
</context>
<context>
    <name>CheckUp</name>
    <message>
        <source>A must.</source>
        <translation>ضروري.</translation>
    </message>
    <message>
        <source>Check-up kept</source>
        <translation>حُفظ الفحص</translation>
    </message>
    <message>
        <source>Keep this check-up</source>
        <translation>حفظ هذا الفحص</translation>
    </message>
    <message>
        <source>No check-up yet. It takes three minutes.</source>
        <translation>لا فحص بعد. يستغرق ثلاث دقائق.</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>لم يُنظر فيه</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Still to do: {list}</source>
        <translation>ما زال مطلوبًا: {list}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{when}: {met} of {all} answered with yes</source>
        <translation>{when}: {met} من {all} أُجيب عنها بنعم</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Empty: until one of you ends it.</source>
        <translation>فارغ: إلى أن ينهيه أحدكما.</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>From the details: {words}</source>
        <translation>من التفاصيل: {words}</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>The client lives alone</source>
        <translation>المراجع يعيش وحده</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>أيها</translation>
    </message>
</context>
<context>
    <name>ChoosePassphrase</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Use anyway</source>
        <translation>استخدامها على أي حال</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>استخدام هذه الكلمات</translation>
    </message>
</context>
<context>
    <name>ClauseTicks</name>
    <message>
        <source>{count} of {all} that fit</source>
        <translation>{count} من {all} مناسبة</translation>
    </message>
    <message>
        <source>{words} · left out: {titles}</source>
        <translation>{words} · متروكة: {titles}</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Access needs</source>
        <translation>احتياجات خاصة للوصول</translation>
    </message>
    <message>
        <source>Another country has other emergency numbers; agreements ask for them.</source>
        <translation>للبلدان الأخرى أرقام طوارئ أخرى؛ والاتفاقات تسأل عنها.</translation>
    </message>
    <message>
        <source>Begin numbers from abroad with + and the country code.</source>
        <translation>ابدأ الأرقام الأجنبية بعلامة + ورمز البلد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Comes first on the list</source>
        <translation>يأتي أولًا في القائمة</translation>
    </message>
    <message>
        <source>Country the client lives in</source>
        <translation>البلد الذي يعيش فيه المراجع</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>تجاهله</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>جهة الاتصال في الطوارئ</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>طبيب الأسرة</translation>
    </message>
    <message>
        <source>Hours of the client</source>
        <translation>أوقات المراجع</translation>
    </message>
    <message>
        <source>Hours of the client, in their time zone</source>
        <translation>أوقات المراجع، بتوقيت منطقته</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>كيف يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>في الطوارئ</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Is an adult from age</source>
        <translation>بالغ ابتداءً من عمر</translation>
    </message>
    <message>
        <source>It differs by country and treatment: please look it up.</source>
        <translation>يختلف ذلك حسب البلد والعلاج: يُرجى التحقق منه.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>May be written to at certain hours only</source>
        <translation>تجوز مراسلته في ساعات معينة فقط</translation>
    </message>
    <message>
        <source>May consent alone from age</source>
        <translation>يمكنه الموافقة وحده ابتداءً من عمر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>الاسم أو اسم مستعار</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>أقرب الأقارب</translation>
    </message>
    <message>
        <source>On these birthdays the desk asks; it changes nothing by itself.</source>
        <translation>في أعياد الميلاد هذه يسأل البرنامج، ولا يغيّر شيئًا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Parents and guardians</source>
        <translation>الوالدان والأوصياء</translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation>مفصولة بفواصل</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>Record of</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>الإحالة</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>صلة القرابة</translation>
    </message>
    <message>
        <source>Safe word</source>
        <translation>كلمة الأمان</translation>
    </message>
    <message>
        <source>Save client</source>
        <translation>حفظ المراجع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>هاتف جهة الاتصال</translation>
    </message>
    <message>
        <source>Therapy ended on</source>
        <translation>تاريخ انتهاء العلاج</translation>
    </message>
    <message>
        <source>These stand on top of the client&apos;s page, always.</source>
        <translation>تظهر هذه دائمًا في أعلى صفحة المراجع.</translation>
    </message>
    <message>
        <source>This is a pseudonym</source>
        <translation>هذا اسم مستعار</translation>
    </message>
    <message>
        <source>This was typed earlier and is not saved yet.</source>
        <translation>كُتب هذا سابقًا ولم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Times wished for</source>
        <translation>الأوقات المرغوبة</translation>
    </message>
    <message>
        <source>Usual address</source>
        <translation>العنوان المعتاد</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>ينتظر منذ</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What presses</source>
        <translation>ما هو ملحّ</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>ما يجب مراعاته</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where my practice is</source>
        <translation>حيث عيادتي</translation>
    </message>
    <message>
        <source>Where that stands</source>
        <translation>أين ورد ذلك</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who sent them</source>
        <translation>من أحاله</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>من هم</translation>
    </message>
</context>
<context>
    <name>ClientView</name>
    <message>
        <source>Begin therapy</source>
        <translation>بدء العلاج</translation>
    </message>
    <message>
        <source>End therapy…</source>
        <translation>إنهاء العلاج…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Group chat…</source>
        <translation>محادثة المجموعة…</translation>
    </message>
    <message>
        <source>Merge with another record…</source>
        <translation>دمج مع سجل آخر…</translation>
    </message>
    <message>
        <source>More about this client</source>
        <translation>المزيد عن هذا المراجع</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>أجزاء الملف</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>Put this client into the bin</source>
        <translation>وضع هذا المراجع في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Safe word: {word}</source>
        <translation>كلمة الأمان: {word}</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>خطة الأمان</translation>
    </message>
    <message>
        <source>What to mind: {hints}</source>
        <translation>ما يجب مراعاته: {hints}</translation>
    </message>
    <message>
        <source>WhatsApp…</source>
        <translation>واتساب…</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>All clients</source>
        <translation>كل المراجعين</translation>
    </message>
    <message>
        <source>Choose a client to see the record.</source>
        <translation>اختر مراجعًا لعرض ملفه.</translation>
    </message>
    <message>
        <source>Client added</source>
        <translation>أُضيف المراجع</translation>
    </message>
    <message>
        <source>Client put into the bin</source>
        <translation>وُضع المراجع في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Current clients</source>
        <translation>المراجعون الحاليون</translation>
    </message>
    <message>
        <source>Moved from the waiting list into therapy</source>
        <translation>نُقل من قائمة الانتظار إلى العلاج</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>مراجع جديد</translation>
    </message>
    <message>
        <source>No clients here yet.</source>
        <translation>لا مراجعين هنا بعد.</translation>
    </message>
    <message>
        <source>Which clients are listed</source>
        <translation>أي المراجعين يُعرض</translation>
    </message>
    <message>
        <source>{name}, {status}</source>
        <translation>{name}، {status}</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Came in</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>النسخة الأحدث</translation>
    </message>
    <message>
        <source>No clause, rule or option changed.</source>
        <translation>لم يتغيّر بند ولا قاعدة ولا خيار.</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>النسخة الأقدم</translation>
    </message>
    <message>
        <source>Version {number} ({state})</source>
        <translation>النسخة {number} ({state})</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>What changed from</source>
        <translation>ما تغيّر من</translation>
    </message>
    <message>
        <source>new: {after}</source>
        <translation>جديد: {after}</translation>
    </message>
    <message>
        <source>no longer: {before}</source>
        <translation>لم يعد: {before}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>was: {before}
now: {after}</source>
        <translation>كان: {before}
الآن: {after}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Came in: {titles}</source>
        <translation>أُضيف: {titles}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Draft, version {number}</source>
        <translation>مسودة، النسخة {number}</translation>
    </message>
    <message>
        <source>Here it is chosen.</source>
        <translation>هنا يُختار.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>It counts once you both agreed on it.</source>
        <translation>يسري حين تتفقان عليه.</translation>
    </message>
    <message>
        <source>It is meant for {who}, number ending {end}</source>
        <translation>الرسالة موجهة إلى {who}، رقم ينتهي بـ {end}</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>اتفاق جديد</translation>
    </message>
    <message>
        <source>No link can start a call: the chat opens, and you press the call button there.</source>
        <translation>لا رابط يبدأ مكالمة: تُفتح المحادثة، وهناك تضغط زر الاتصال.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Put this draft into the bin</source>
        <translation>وضع هذه المسودة في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Read and agree…</source>
        <translation>القراءة والموافقة…</translation>
    </message>
    <message>
        <source>Saved as you choose</source>
        <translation>يُحفظ أثناء اختيارك</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Still to fill in: {names}</source>
        <translation>بقي ملء: {names}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>That paper is not open any more; nothing changed.</source>
        <translation>لم تعد هذه الورقة مفتوحة؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no place yet for: {titles}. Another choice or paper may bring it.</source>
        <translation>لا مكان بعد لـ: {titles}. قد يأتي به اختيار آخر أو ورقة أخرى.</translation>
    </message>
    <message>
        <source>There is no such text in {wanted} yet; this one is in {language}.</source>
        <translation>لا يوجد نص كهذا باللغة {wanted} بعد؛ هذا باللغة {language}.</translation>
    </message>
    <message>
        <source>This paper can&apos;t allow that. Another one may.</source>
        <translation>لا يمكن لهذه الورقة أن تسمح بذلك. وقد تسمح به ورقة أخرى.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>Why you open it all the same</source>
        <translation>لماذا تفتحها رغم ذلك</translation>
    </message>
    <message>
        <source>Write, or choose a text above</source>
        <translation>اكتب، أو اختر نصًّا من الأعلى</translation>
    </message>
    <message>
        <source>Written in: {language}</source>
        <translation>مكتوبة باللغة: {language}</translation>
    </message>
    <message>
        <source>{said} (needs a native reader)</source>
        <translation>{said} (بانتظار قارئ لغته الأم هي هذه اللغة)</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Type {word} to confirm</source>
        <translation>اكتب {word} للتأكيد</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Change this entry</source>
        <translation>تغيير هذا القيد</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>How long it took you</source>
        <translation>كم استغرق</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>بكلمات قليلة</translation>
    </message>
    <message>
        <source>Keep in the log</source>
        <translation>حفظ في السجل</translation>
    </message>
    <message>
        <source>Log a message or call</source>
        <translation>تسجيل رسالة أو مكالمة</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Put this entry into the bin</source>
        <translation>نقل هذا القيد إلى السلة</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>ContactRules</name>
    <message>
        <source>Agreed, but a signature is missing: {rules}</source>
        <translation>متفق عليه، لكن ينقص توقيع: {rules}</translation>
    </message>
    <message>
        <source>Agreed: {rules}</source>
        <translation>متفق عليه: {rules}</translation>
    </message>
    <message>
        <source>No agreement about contact is in force.</source>
        <translation>لا اتفاق ساريًا بشأن التواصل.</translation>
    </message>
    <message>
        <source>The agreement has ended; its rules still hold: {rules}</source>
        <translation>انتهى الاتفاق، وما زالت قواعده سارية: {rules}</translation>
    </message>
</context>
<context>
    <name>CopyStep</name>
    <message>
        <source>1. Copy your practice to a drive</source>
        <translation>1. انسخ عيادتك إلى قرص</translation>
    </message>
    <message>
        <source>Choose the drive…</source>
        <translation>اختر القرص…</translation>
    </message>
    <message>
        <source>Copied {when}. The file on the drive is {name}.</source>
        <translation>نُسخت {when}. والملف على القرص هو {name}.</translation>
    </message>
    <message>
        <source>Copy it again…</source>
        <translation>انسخها مرة أخرى…</translation>
    </message>
    <message>
        <source>Everything goes into one encrypted file, which is checked at once. You need to bring two things to the new laptop: this drive, and your passphrase or your recovery kit.</source>
        <translation>يوضع كل شيء في ملف مشفّر واحد يُفحص على الفور. وعليك أن تحضر إلى الحاسوب الجديد شيئين: هذا القرص، وعبارة المرور أو ورقة الاسترداد.</translation>
    </message>
    <message>
        <source>Something was written here after the copy, and is not on the drive. Copy it again before you go on.</source>
        <translation>كُتب هنا شيء بعد النسخ، وليس على القرص. انسخها مرة أخرى قبل أن تتابع.</translation>
    </message>
</context>
<context>
    <name>CountryLines</name>
    <message>
        <source>Add a line</source>
        <translation>إضافة خط</translation>
    </message>
    <message>
        <source>Crisis line removed</source>
        <translation>أُزيل خط الأزمات</translation>
    </message>
    <message>
        <source>I have looked and know of no crisis line in {country}</source>
        <translation>بحثتُ ولا أعرف خط أزمات في {country}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n doubtful number(s)</source>
        <translation>
            <numerusform>لا أرقام مشكوك فيها</numerusform>
            <numerusform>إظهار رقم واحد مشكوك فيه</numerusform>
            <numerusform>إظهار رقمين مشكوك فيهما</numerusform>
            <numerusform>إظهار %Ln أرقام مشكوك فيها</numerusform>
            <numerusform>إظهار %Ln رقمًا مشكوكًا فيه</numerusform>
            <numerusform>إظهار %Ln رقم مشكوك فيه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CpdForm</name>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Change this entry</source>
        <translation>تغيير هذا القيد</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
    <message>
        <source>No names of clients: this log is for your register and yourself.</source>
        <translation>دون أسماء مراجعين: هذا السجل لهيئتك المهنية ولك.</translation>
    </message>
    <message>
        <source>No, save it so</source>
        <translation>لا، احفظه هكذا</translation>
    </message>
    <message>
        <source>Put this entry into the bin</source>
        <translation>نقل هذا القيد إلى السلة</translation>
    </message>
    <message>
        <source>This log is meant to be shown to others. Does it name a client?</source>
        <translation>هذا السجل مُعدّ ليُعرض على آخرين. هل يذكر اسم مراجع؟</translation>
    </message>
    <message>
        <source>This seems to name a client: {name}.</source>
        <translation>يبدو أن هنا اسم مراجع: {name}.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What I take away</source>
        <translation>ما أستفيده منه</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>ما كان</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
</context>
<context>
    <name>CpdPage</name>
    <message>
        <source>Add an entry</source>
        <translation>إضافة قيد</translation>
    </message>
    <message>
        <source>An entry waits here that was not saved.</source>
        <translation>هنا قيد ينتظر ولم يُحفظ.</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>أُلغيت التغييرات</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>قيود السجل</translation>
    </message>
    <message>
        <source>Entry put into the bin</source>
        <translation>نُقل القيد إلى السلة</translation>
    </message>
    <message>
        <source>Entry saved</source>
        <translation>حُفظ القيد</translation>
    </message>
    <message>
        <source>For your register and yourself. It names no client.</source>
        <translation>لهيئتك المهنية ولك. لا يذكر اسم أي مراجع.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>المتابعة بها</translation>
    </message>
    <message>
        <source>Log saved as CSV</source>
        <translation>حُفظ السجل كملف CSV</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Nothing logged yet. Hours of supervision and training add up here by year.</source>
        <translation>لا شيء مسجّل بعد. هنا تُجمع ساعات الإشراف والتدريب سنة بسنة.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ كملف CSV…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Supervision and CPD</source>
        <translation>الإشراف والتطوير المهني</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What I take away</source>
        <translation>ما أستفيده منه</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>ما كان</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{year}: supervision {supervision}, CPD {cpd}</source>
        <translation>{year}: الإشراف {supervision}، التطوير المهني {cpd}</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>التفاصيل التقنية</translation>
    </message>
    <message>
        <source>The desk met something it was not built for. What was saved is safe. Nothing is sent anywhere; the details below hold no client data and help whoever mends this.</source>
        <translation>صادف البرنامج ما لم يُعدّ له. ما حُفظ في أمان. لا يُرسل شيء إلى أي مكان؛ والتفاصيل أدناه لا تحوي بيانات مراجعين وتساعد من يصلح الخلل.</translation>
    </message>
</context>
<context>
    <name>CreateVault</name>
    <message>
        <source>1  Where</source>
        <translation>1  المكان</translation>
    </message>
    <message>
        <source>2  Passphrase</source>
        <translation>2  عبارة المرور</translation>
    </message>
    <message>
        <source>3  Recovery kit</source>
        <translation>3  ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>Create my vault</source>
        <translation>إنشاء خزنتي</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>جارٍ صنع المفاتيح…</translation>
    </message>
    <message>
        <source>Making your vault…</source>
        <translation>جارٍ إنشاء خزنتك…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>CrisisField</name>
    <message>
        <source>Add country</source>
        <translation>إضافة بلد</translation>
    </message>
    <message>
        <source>Another country clients live in</source>
        <translation>بلد آخر يعيش فيه مراجعون</translation>
    </message>
    <message>
        <source>Choose your country above; the crisis lines known there are then listed here.</source>
        <translation>اختر بلدك أعلاه؛ فتُسرد هنا خطوط الأزمات المعروفة فيه.</translation>
    </message>
    <message>
        <source>Clients in another country?</source>
        <translation>مراجعون في بلد آخر؟</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>الاختيار من تقويم</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>الاختيار من تقويم (Alt+سهم لأسفل)</translation>
    </message>
    <message>
        <source>This is not a date. Write it like {example}.</source>
        <translation>هذا ليس تاريخًا. اكتبه هكذا: {example}.</translation>
    </message>
</context>
<context>
    <name>DealBar</name>
    <message>
        <source>Back to what is to do</source>
        <translation>إعادة إلى المطلوب</translation>
    </message>
    <message>
        <source>Choose a day to come.</source>
        <translation>اختر يومًا قادمًا.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>It comes back when something about it changes</source>
        <translation>تعود حين يتغيّر شيء يخصّها</translation>
    </message>
    <message>
        <source>Or put off until</source>
        <translation>أو تأجيل حتى</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>وضع جانبًا</translation>
    </message>
    <message>
        <source>Until next week</source>
        <translation>حتى الأسبوع القادم</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
</context>
<context>
    <name>Dealing</name>
    <message>
        <source>Back among what is to do</source>
        <translation>عادت إلى المطلوب</translation>
    </message>
    <message>
        <source>Put off: {day}</source>
        <translation>أُجّلت: {day}</translation>
    </message>
    <message>
        <source>Set aside until something changes</source>
        <translation>وُضعت جانبًا حتى يتغيّر شيء</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>أُنجزت المهمة</translation>
    </message>
    <message>
        <source>Task put into the bin</source>
        <translation>نُقلت المهمة إلى سلة المحذوفات</translation>
    </message>
</context>
<context>
    <name>DecisionsCard</name>
    <message>
        <source>is {age} now</source>
        <translation>بلغ {age} الآن</translation>
    </message>
    <message>
        <source>number changed, agreement names the old one</source>
        <translation>تغيّر الرقم، والاتفاق يذكر القديم</translation>
    </message>
</context>
<context>
    <name>Departing</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>ملفات التقويم (*.ics)</translation>
    </message>
    <message>
        <source>Calendar saved and logged</source>
        <translation>حُفظ التقويم وسُجّل</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>تصدير التقويم</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>نفسي</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>Times of meetings, {first} to {last}</source>
        <translation>أوقات اللقاءات، من {first} إلى {last}</translation>
    </message>
    <message>
        <source>To have the week on paper</source>
        <translation>ليكون الأسبوع على ورق</translation>
    </message>
    <message>
        <source>Week printed</source>
        <translation>طُبع الأسبوع</translation>
    </message>
</context>
<context>
    <name>Departures</name>
    <message>
        <source>A WhatsApp link was opened</source>
        <translation>فُتح رابط واتساب</translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation>أُخذت نسخة احتياطية</translation>
    </message>
    <message>
        <source>A copy was made for a new laptop</source>
        <translation>أُخذت نسخة لحاسوب جديد</translation>
    </message>
    <message>
        <source>A file was saved outside the vault</source>
        <translation>حُفظ ملف خارج الخزنة</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Damage was found</source>
        <translation>عُثر على تلف</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>Nothing has left this vault yet. Links, exports and backups appear here.</source>
        <translation>لم يغادر شيء هذه الخزنة بعد. تظهر هنا الروابط والتصديرات والنسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Something was printed</source>
        <translation>طُبع شيء</translation>
    </message>
    <message>
        <source>The log fits together, from its first event to its last</source>
        <translation>السجل مترابط من أول حدث إلى آخره</translation>
    </message>
    <message>
        <source>The log is being verified…</source>
        <translation>جارٍ التحقق من السجل…</translation>
    </message>
    <message>
        <source>The vault was last changed {when}. If you worked later than that, an older copy was put in its place.</source>
        <translation>آخر تغيير في الخزنة {when}. إن كنت قد عملت بعد ذلك فقد وُضعت نسخة أقدم مكانها.</translation>
    </message>
    <message>
        <source>Verify the log again</source>
        <translation>التحقق من السجل مرة أخرى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What left the desk</source>
        <translation>ما غادر البرنامج</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>{how}: {what}</source>
        <translation>{how}: {what}</translation>
    </message>
</context>
<context>
    <name>DepthCard</name>
    <message>
        <source>Much has gone to and fro within a day.</source>
        <translation>جرى تبادل رسائل كثيرة في يوم واحد.</translation>
    </message>
    <message>
        <source>Open the safety plan</source>
        <translation>فتح خطة الأمان</translation>
    </message>
    <message>
        <source>Perhaps not in writing</source>
        <translation>ربما ليس كتابةً</translation>
    </message>
    <message>
        <source>Plan a longer session</source>
        <translation>التخطيط لجلسة أطول</translation>
    </message>
    <message>
        <source>Show the number to call</source>
        <translation>إظهار رقم الاتصال</translation>
    </message>
    <message>
        <source>Someone may be in danger: speak with each other.</source>
        <translation>قد يكون أحد في خطر: تحدثا معًا.</translation>
    </message>
    <message>
        <source>This is long for a message.</source>
        <translation>هذا طويل بالنسبة إلى رسالة.</translation>
    </message>
    <message>
        <source>This week&apos;s agreed number of messages has been reached.</source>
        <translation>بلغ عدد رسائل هذا الأسبوع الحد المتفق عليه.</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Client saved</source>
        <translation>حُفظ المراجع</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>البيانات</translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>لا تغييرات.</numerusform>
            <numerusform>تغيير واحد.</numerusform>
            <numerusform>تغييران.</numerusform>
            <numerusform>%Ln تغييرات.</numerusform>
            <numerusform>%Ln تغييرًا.</numerusform>
            <numerusform>%Ln تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>{section}: added “{text}”.</source>
        <translation>{section}: أُضيف «{text}».</translation>
    </message>
    <message>
        <source>{section}: taken out “{text}”.</source>
        <translation>{section}: حُذف «{text}».</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Another meeting is at that time too.</source>
        <translation>هناك لقاء آخر في هذا الوقت أيضًا.</translation>
    </message>
    <message>
        <source>Another meeting is at that time: {days}.</source>
        <translation>هناك لقاء آخر في هذا الوقت: {days}.</translation>
    </message>
    <message>
        <source>Appointment planned</source>
        <translation>خُطّط الموعد</translation>
    </message>
    <message>
        <source>By the date of birth this client is {age}, with an adult&apos;s record.</source>
        <translation>بحسب تاريخ الميلاد عمر هذا المراجع {age}، وملفه ملف شخص بالغ.</translation>
    </message>
    <message>
        <source>It comes again on days off, first on {days}.</source>
        <translation>يتكرر في أيام عطلة، أولها {days}.</translation>
    </message>
    <message>
        <source>It comes again on days off: {days}.</source>
        <translation>يتكرر في أيام عطلة: {days}.</translation>
    </message>
    <message>
        <source>It lasts {hours} hours.</source>
        <translation>مدته بالساعات: {hours}.</translation>
    </message>
    <message>
        <source>Now on {day}, {time}</source>
        <translation>الآن في {day}، {time}</translation>
    </message>
    <message>
        <source>Other meetings are at that time, the first on {days}.</source>
        <translation>هناك لقاءات أخرى في هذه الأوقات، أولها في {days}.</translation>
    </message>
    <message>
        <source>Session: {attendance}</source>
        <translation>الجلسة: {attendance}</translation>
    </message>
    <message>
        <source>Taken out of the calendar</source>
        <translation>أُزيل من التقويم</translation>
    </message>
    <message>
        <source>Therapy with this client has ended.</source>
        <translation>انتهى العلاج مع هذا المراجع.</translation>
    </message>
    <message>
        <source>This is outside your usual hours.</source>
        <translation>هذا خارج أوقاتك المعتادة.</translation>
    </message>
    <message>
        <source>You have a day off then.</source>
        <translation>لديك يوم عطلة حينها.</translation>
    </message>
    <message>
        <source>{moved}. {beside}</source>
        <translation>{moved}. {beside}</translation>
    </message>
</context>
<context>
    <name>DraftsCard</name>
    <message>
        <source>kept until {when}</source>
        <translation>محفوظة حتى {when}</translation>
    </message>
</context>
<context>
    <name>DrillBox</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Once a month, see that the paper in your drawer really opens your vault: the last backup is restored with it beside the vault, counted, and cleared away.</source>
        <translation>تحقّق مرة في الشهر من أن الورقة التي في درجك تفتح خزنتك حقًا: تُستعاد بها آخر نسخة احتياطية بجانب الخزنة، وتُعدّ مداخلها، ثم تُزال.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>The 24 words of the kit</source>
        <translation>كلمات الورقة الأربع والعشرون</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّبها</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Nothing fits what is chosen for the list.</source>
        <translation>لا شيء يطابق ما اختير للقائمة.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message numerus="yes">
        <source>%n agreement(s) in force</source>
        <translation>
            <numerusform>لا اتفاق ساريًا</numerusform>
            <numerusform>اتفاق واحد سارٍ</numerusform>
            <numerusform>اتفاقان ساريان</numerusform>
            <numerusform>%Ln اتفاقات سارية</numerusform>
            <numerusform>%Ln اتفاقًا ساريًا</numerusform>
            <numerusform>%Ln اتفاق سارٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filed chat(s), part of the record and its period</source>
        <translation>
            <numerusform>لا محادثات محفوظة</numerusform>
            <numerusform>محادثة واحدة محفوظة، جزء من الملف ومدة حفظه</numerusform>
            <numerusform>محادثتان محفوظتان، جزء من الملف ومدة حفظه</numerusform>
            <numerusform>%Ln محادثات محفوظة، جزء من الملف ومدة حفظه</numerusform>
            <numerusform>%Ln محادثة محفوظة، جزء من الملف ومدة حفظه</numerusform>
            <numerusform>%Ln محادثة محفوظة، جزء من الملف ومدة حفظه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to sign</source>
        <translation>
            <numerusform>لا ملاحظات للتوقيع</numerusform>
            <numerusform>ملاحظة واحدة للتوقيع</numerusform>
            <numerusform>ملاحظتان للتوقيع</numerusform>
            <numerusform>%Ln ملاحظات للتوقيع</numerusform>
            <numerusform>%Ln ملاحظة للتوقيع</numerusform>
            <numerusform>%Ln ملاحظة للتوقيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>لا مهام مفتوحة</numerusform>
            <numerusform>مهمة واحدة مفتوحة</numerusform>
            <numerusform>مهمتان مفتوحتان</numerusform>
            <numerusform>%Ln مهام مفتوحة</numerusform>
            <numerusform>%Ln مهمة مفتوحة</numerusform>
            <numerusform>%Ln مهمة مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) left; they wait here as long as you need.</source>
        <translation>
            <numerusform>لم تبق خطوات.</numerusform>
            <numerusform>بقيت خطوة واحدة؛ تنتظر هنا ما دمت تحتاج.</numerusform>
            <numerusform>بقيت خطوتان؛ تنتظران هنا ما دمت تحتاج.</numerusform>
            <numerusform>بقيت %Ln خطوات؛ تنتظر هنا ما دمت تحتاج.</numerusform>
            <numerusform>بقيت %Ln خطوة؛ تنتظر هنا ما دمت تحتاج.</numerusform>
            <numerusform>بقيت %Ln خطوة؛ تنتظر هنا ما دمت تحتاج.</numerusform>
        </translation>
    </message>
    <message>
        <source>A last message was sent. Tick it, or say goodbye in person.</source>
        <translation>أُرسلت رسالة أخيرة. ضع علامة عليها، أو ليكن الوداع وجهًا لوجه.</translation>
    </message>
    <message>
        <source>A last message, if you agreed on one. The guard is asked as ever.</source>
        <translation>رسالة أخيرة، إن اتفقتما عليها. ويُسأل الحارس كالمعتاد.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقات</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>العودة إلى المراجع</translation>
    </message>
    <message>
        <source>Begin therapy again</source>
        <translation>بدء العلاج من جديد</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Correct the day</source>
        <translation>تصحيح اليوم</translation>
    </message>
    <message>
        <source>Delete the chat on both phones</source>
        <translation>حذف المحادثة من الهاتفين</translation>
    </message>
    <message>
        <source>Deleted here, and the client was told</source>
        <translation>حُذفت هنا، وأُبلغ المراجع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>End therapy</source>
        <translation>إنهاء العلاج</translation>
    </message>
    <message>
        <source>Every step is done.</source>
        <translation>تمت كل الخطوات.</translation>
    </message>
    <message>
        <source>How long the record is kept</source>
        <translation>مدة حفظ الملف</translation>
    </message>
    <message>
        <source>Imported chats</source>
        <translation>المحادثات المستوردة</translation>
    </message>
    <message>
        <source>In therapy again; no period runs</source>
        <translation>في العلاج من جديد؛ لا مدة حفظ جارية</translation>
    </message>
    <message>
        <source>Kept until {day}; confirmed {on} by {who}. A task comes then.</source>
        <translation>يُحفظ حتى {day}؛ أكّده {who} في {on}. وعندها تأتي مهمة.</translation>
    </message>
    <message>
        <source>Kept with the record</source>
        <translation>محفوظة مع الملف</translation>
    </message>
    <message>
        <source>Last note and signature</source>
        <translation>الملاحظة الأخيرة والتوقيع</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>لم يُقرَّر</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself. A complaint or a claim stops the period.</source>
        <translation>لا يُحذف شيء من تلقاء نفسه. والشكوى أو المطالبة توقف المدة.</translation>
    </message>
    <message>
        <source>Nothing open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
    <message>
        <source>Nothing to do, or it may stand so</source>
        <translation>لا شيء مطلوب، أو يمكن أن يبقى هكذا</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>المهام المفتوحة</translation>
    </message>
    <message>
        <source>Period kept; a task comes when it is over</source>
        <translation>حُفظت المدة؛ وتأتي مهمة حين تنقضي</translation>
    </message>
    <message>
        <source>Put this into a message…</source>
        <translation>وضع هذا في رسالة…</translation>
    </message>
    <message>
        <source>Say first on which day therapy ended. The steps can be done any time.</source>
        <translation>حدّد أولًا في أي يوم انتهى العلاج. أما الخطوات فيمكن إنجازها في أي وقت.</translation>
    </message>
    <message>
        <source>Say goodbye</source>
        <translation>الوداع</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Therapy ended on</source>
        <translation>تاريخ انتهاء العلاج</translation>
    </message>
    <message>
        <source>Therapy has ended</source>
        <translation>انتهى العلاج</translation>
    </message>
    <message>
        <source>Therapy has ended; the steps wait</source>
        <translation>انتهى العلاج؛ والخطوات تنتظر</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>لا يوجد شيء منها</translation>
    </message>
    <message>
        <source>To be destroyed, or destroyed</source>
        <translation>للإتلاف، أو أُتلفت</translation>
    </message>
    <message>
        <source>What becomes of imported chats</source>
        <translation>مصير المحادثات المستوردة</translation>
    </message>
    <message>
        <source>Write a last message…</source>
        <translation>كتابة رسالة أخيرة…</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Opened with: {style}</source>
        <translation>فُتحت بواسطة: {style}</translation>
    </message>
    <message>
        <source>What the guard said at that moment</source>
        <translation>ما نبّه إليه الحارس في تلك اللحظة</translation>
    </message>
    <message>
        <source>Your reason: {reason}</source>
        <translation>سببك: {reason}</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Clauses and their versions: {list}</source>
        <translation>البنود ونسخها: {list}</translation>
    </message>
    <message>
        <source>How this was agreed</source>
        <translation>كيف اتُّفق على هذا</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>اللغة: {language}</translation>
    </message>
    <message>
        <source>Open the paper of {who}</source>
        <translation>فتح ورقة {who}</translation>
    </message>
    <message>
        <source>Open the signed paper</source>
        <translation>فتح الورقة الموقّعة</translation>
    </message>
    <message>
        <source>SHA-256 of the words: {whole}</source>
        <translation>بصمة SHA-256 للكلمات: {whole}</translation>
    </message>
    <message>
        <source>Sealed: SHA-256 {start}…</source>
        <translation>مختوم: SHA-256 {start}…</translation>
    </message>
    <message>
        <source>Template: {title}, version {version}</source>
        <translation>القالب: {title}، النسخة {version}</translation>
    </message>
    <message>
        <source>What exactly was sealed</source>
        <translation>ما الذي خُتم بالضبط</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>A colleague</source>
        <translation>زميل أو زميلة</translation>
    </message>
    <message>
        <source>An insurer</source>
        <translation>شركة تأمين</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>العودة إلى المراجع</translation>
    </message>
    <message>
        <source>Choose at least one note.</source>
        <translation>اختر ملاحظة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Each starts with the least they need; you may choose otherwise below.</source>
        <translation>يبدأ كلٌّ منها بأقل ما يحتاج إليه؛ ويمكنك أن تختار غير ذلك أدناه.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export a session summary</source>
        <translation>تصدير ملخص الجلسات</translation>
    </message>
    <message>
        <source>File number only</source>
        <translation>رقم الملف فقط</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Initials and file number</source>
        <translation>الأحرف الأولى ورقم الملف</translation>
    </message>
    <message>
        <source>Name and file number</source>
        <translation>الاسم ورقم الملف</translation>
    </message>
    <message>
        <source>Names inside the notes stay as they were written.</source>
        <translation>الأسماء داخل الملاحظات تبقى كما كُتبت.</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>ملف PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Process notes and supervision notes are never part of a summary.</source>
        <translation>الملاحظات الخاصة وملاحظات الإشراف ليست أبدًا جزءًا من الملخص.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Save the session summary</source>
        <translation>حفظ ملخص الجلسات</translation>
    </message>
    <message>
        <source>Save without a password?</source>
        <translation>هل تريد الحفظ دون كلمة مرور؟</translation>
    </message>
    <message>
        <source>Save without password</source>
        <translation>حفظ دون كلمة مرور</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}. It stands in the disclosure log.</source>
        <translation>حُفظ باسم {name} في {folder}. وهو مذكور في سجل الإفصاح.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Session summary saved</source>
        <translation>حُفظ ملخص الجلسات</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>The client appears by</source>
        <translation>يظهر المراجع بـ</translation>
    </message>
    <message>
        <source>This client has no notes that could be exported yet.</source>
        <translation>لا ملاحظات لهذا المراجع يمكن تصديرها بعد.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>What is saved is what you see. Each export is kept in the log.</source>
        <translation>ما يُحفظ هو ما تراه. وكل تصدير يُدوَّن في السجل.</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>أي الملاحظات</translation>
    </message>
    <message>
        <source>Which sections</source>
        <translation>أي الأقسام</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>من يقرؤه</translation>
    </message>
    <message>
        <source>Whoever gets this file can read it: on this computer, in a mail, on a stick. With a password it stays closed.</source>
        <translation>يستطيع كل من يحصل على هذا الملف أن يقرأه: على هذا الحاسوب، أو في البريد، أو على ذاكرة USB. ومع كلمة مرور يبقى مغلقًا.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>such as: the client asked for it</source>
        <translation>مثل: طلبه المراجع</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Days from today</source>
        <translation>الأيام من اليوم</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>تصدير التقويم</translation>
    </message>
    <message>
        <source>For a client stands</source>
        <translation>يُشار إلى المراجع بـ</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>نفسي</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>شهر واحد</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>أسبوع واحد</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>حفظ الملف…</translation>
    </message>
    <message>
        <source>The file holds times and what stands for a client, no names and no notes. Outside the desk it is not encrypted. It is logged.</source>
        <translation>يحوي الملف الأوقات وما يشير إلى المراجع، دون أسماء ولا ملاحظات. وهو غير مشفّر خارج البرنامج. ويُسجَّل التصدير.</translation>
    </message>
    <message>
        <source>The file number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>ثلاثة أشهر</translation>
    </message>
    <message>
        <source>To see my hours in my own calendar</source>
        <translation>لأرى أوقاتي في تقويمي الخاص</translation>
    </message>
</context>
<context>
    <name>ExportsPage</name>
    <message>
        <source>A SHA-256 is the fingerprint of one file: a file with another one is not what you saved.</source>
        <translation>قيمة SHA-256 هي بصمة ملف واحد: فالملف الذي له بصمة أخرى ليس ما حفظتَه.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>نسخ SHA-256</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>التصديرات</translation>
    </message>
    <message>
        <source>Exports, latest first</source>
        <translation>التصديرات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Nothing has left the desk yet. What you export of a client is listed here.</source>
        <translation>لم يغادر شيء البرنامج بعد. ما تصدّره عن مراجع يُدرج هنا.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>محمي</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 copied</source>
        <translation>نُسخ SHA-256</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>To {name} ({recipient})</source>
        <translation>إلى {name} ({recipient})</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What left the desk, for whom and why. Nothing here can be changed.</source>
        <translation>ما غادر البرنامج، ولمن ولماذا. لا يمكن تغيير شيء هنا.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>client</source>
        <translation>مراجع</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>زميل أو زميلة</translation>
    </message>
    <message>
        <source>insurer</source>
        <translation>شركة تأمين</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>own calendar</source>
        <translation>التقويم الخاص</translation>
    </message>
    <message>
        <source>password</source>
        <translation>كلمة مرور</translation>
    </message>
    <message>
        <source>process notes</source>
        <translation>ملاحظات خاصة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{format}, password: {protected}</source>
        <translation>{format}، كلمة مرور: {protected}</translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>By whom</source>
        <translation>ممّن</translation>
    </message>
    <message>
        <source>Change this entry</source>
        <translation>تغيير هذا القيد</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Coded in</source>
        <translation>نظام الترميز</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>الجرعة</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>كيف يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>المزيد عن هذا القيد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
    <message>
        <source>Put this entry into the bin</source>
        <translation>نقل هذا القيد إلى السلة</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>رد الفعل</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Written for the wrong client…</source>
        <translation>كُتب للمراجع الخطأ…</translation>
    </message>
</context>
<context>
    <name>FeeField</name>
    <message>
        <source>Write the fee as a number, such as 25 or 12.50.</source>
        <translation>اكتب الأتعاب رقمًا، مثل 25 أو 12.50.</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>A large file is opened only when you ask for it.</source>
        <translation>لا يُفتح الملف الكبير إلا عندما تطلب ذلك.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>تُعرض البداية فقط.</translation>
    </message>
    <message>
        <source>Picture of the file</source>
        <translation>صورة الملف</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>اعرضه</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>نص الملف</translation>
    </message>
    <message>
        <source>The file does not say how its letters are encoded; this is a guess.</source>
        <translation>لا يذكر الملف كيف رُمّزت حروفه؛ هذا تخمين.</translation>
    </message>
    <message>
        <source>There is no preview for this kind of file.</source>
        <translation>لا توجد معاينة لهذا النوع من الملفات.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password or damaged, so it can&apos;t be shown.</source>
        <translation>ملف PDF هذا مقفل بكلمة مرور أو تالف، فلا يمكن عرضه.</translation>
    </message>
    <message>
        <source>This can&apos;t be shown.</source>
        <translation>لا يمكن عرض هذا.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown: its format is not known, or it is damaged.</source>
        <translation>لا يمكن عرض هذه الصورة: صيغتها غير معروفة، أو هي تالفة.</translation>
    </message>
    <message>
        <source>Too large to be shown here. Export it to open it in another program.</source>
        <translation>أكبر من أن يُعرض هنا. صدّره لتفتحه في برنامج آخر.</translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <source>Belongs to</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>File renamed</source>
        <translation>أُعيدت تسمية الملف</translation>
    </message>
    <message>
        <source>Kept what the file belongs to</source>
        <translation>حُفظ ما يتبعه الملف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No session or note</source>
        <translation>لا جلسة ولا ملاحظة</translation>
    </message>
    <message>
        <source>Put this file into the bin</source>
        <translation>ضع هذا الملف في سلة المحذوفات</translation>
    </message>
    <message>
        <source>added {day}</source>
        <translation>أُضيف {day}</translation>
    </message>
</context>
<context>
    <name>FiledList</name>
    <message numerus="yes">
        <source>%n message(s), {span}</source>
        <translation>
            <numerusform>لا رسائل، {span}</numerusform>
            <numerusform>رسالة واحدة، {span}</numerusform>
            <numerusform>رسالتان، {span}</numerusform>
            <numerusform>%Ln رسائل، {span}</numerusform>
            <numerusform>%Ln رسالة، {span}</numerusform>
            <numerusform>%Ln رسالة، {span}</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted from the phone</source>
        <translation>حُذفت من الهاتف</translation>
    </message>
    <message>
        <source>Let the messages go…</source>
        <translation>حذف الرسائل…</translation>
    </message>
    <message>
        <source>Still on the phone</source>
        <translation>ما زالت على الهاتف</translation>
    </message>
    <message>
        <source>let go on {day}</source>
        <translation>حُذفت في {day}</translation>
    </message>
    <message>
        <source>to be deleted from the phone by {day}</source>
        <translation>تُحذف من الهاتف حتى {day}</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>لم يُضف أي ملف</numerusform>
            <numerusform>أُضيف ملف واحد</numerusform>
            <numerusform>أُضيف ملفان</numerusform>
            <numerusform>أُضيفت %Ln ملفات</numerusform>
            <numerusform>أُضيف %Ln ملفًا</numerusform>
            <numerusform>أُضيف %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>أضف ملفًا…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>File exported</source>
        <translation>صُدّر الملف</translation>
    </message>
    <message>
        <source>File put into the bin</source>
        <translation>وُضع الملف في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files of this client</source>
        <translation>ملفات هذا المراجع</translation>
    </message>
    <message>
        <source>Let go to add them to this client.</source>
        <translation>أفلتها لتُضاف إلى هذا المراجع.</translation>
    </message>
    <message>
        <source>No files yet. Drop files here, paste a picture, or add a letter or scan: it is kept encrypted in the vault, as it is.</source>
        <translation>لا ملفات بعد. أفلت ملفات هنا، أو الصق صورة، أو أضف رسالة أو صورة ممسوحة: تُحفظ مشفّرة في الخزنة كما هي.</translation>
    </message>
    <message>
        <source>Or drop files here.</source>
        <translation>أو أفلت الملفات هنا.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Pasted picture {when}.png</source>
        <translation>صورة ملصقة {when}.png</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}. It stands in the disclosure log.</source>
        <translation>حُفظ باسم {name} في {folder}. وهو مذكور في سجل الإفصاح.</translation>
    </message>
    <message>
        <source>Scans…</source>
        <translation>الممسوحات…</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the file that was on its way stays.</source>
        <translation>أُوقفت. ولم يبق شيء من الملف الذي كان في الطريق.</translation>
    </message>
    <message>
        <source>The file is in the vault now. The one you took it from still lies where it was, not encrypted: delete it there, also from the desktop&apos;s own bin.</source>
        <translation>الملف الآن في الخزنة. أما الأصل الذي أخذته منه فما زال في مكانه دون تشفير: احذفه هناك، ومن سلة محذوفات سطح المكتب أيضًا.</translation>
    </message>
    <message>
        <source>There is no picture or file on the clipboard.</source>
        <translation>لا توجد صورة ولا ملف في الحافظة.</translation>
    </message>
    <message>
        <source>belongs to a session or note</source>
        <translation>يتبع جلسة أو ملاحظة</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close finding</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Find in this note</source>
        <translation>البحث في هذه الملاحظة</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>الموضع التالي (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>الموضع السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Write “{words}”</source>
        <translation>كتابة «{words}»</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Follow up by {day}</source>
        <translation>المتابعة حتى {day}</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>تمت المتابعة</translation>
    </message>
    <message>
        <source>Follow-up is done</source>
        <translation>تمت المتابعة</translation>
    </message>
    <message>
        <source>Follow-up overdue since {day}</source>
        <translation>المتابعة متأخرة منذ {day}</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما نتج عنها</translation>
    </message>
</context>
<context>
    <name>FollowUpsCard</name>
    <message>
        <source>Risk follow-ups</source>
        <translation>متابعة المخاطر</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard clears in {seconds} s</source>
        <translation>تُفرَّغ الحافظة بعد {seconds} ث</translation>
    </message>
    <message>
        <source>Encrypted on this computer</source>
        <translation>مشفّر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Find in this note (Ctrl+F)</source>
        <translation>البحث في هذه الملاحظة (Ctrl+F)</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>لغة التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Locks in {time}</source>
        <translation>يُقفل بعد {time}</translation>
    </message>
    <message>
        <source>No spelling</source>
        <translation>دون تدقيق إملائي</translation>
    </message>
    <message>
        <source>Only the text (F11)</source>
        <translation>النص فقط (F11)</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>العبارات الجاهزة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Put a phrase in at the cursor (Ctrl+Space)</source>
        <translation>إدراج عبارة جاهزة عند المؤشر (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>FormatsPart</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>لا أقسام</numerusform>
            <numerusform>قسم واحد</numerusform>
            <numerusform>قسمان</numerusform>
            <numerusform>%Ln أقسام</numerusform>
            <numerusform>%Ln قسمًا</numerusform>
            <numerusform>%Ln قسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin with a copy of a format</source>
        <translation>البدء بنسخة من نموذج</translation>
    </message>
    <message>
        <source>Copy one…</source>
        <translation>نسخ نموذج…</translation>
    </message>
    <message>
        <source>Format offered again</source>
        <translation>النموذج متاح من جديد</translation>
    </message>
    <message>
        <source>Format put into the bin</source>
        <translation>وُضع النموذج في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Format retired; its notes keep it</source>
        <translation>لم يعد النموذج متاحًا؛ وملاحظاته تحتفظ به</translation>
    </message>
    <message>
        <source>Format saved</source>
        <translation>حُفظ النموذج</translation>
    </message>
    <message>
        <source>Format saved; notes written so far keep their headings</source>
        <translation>حُفظ النموذج؛ والملاحظات المكتوبة حتى الآن تحتفظ بعناوينها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New format</source>
        <translation>نموذج جديد</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>إتاحته من جديد</translation>
    </message>
    <message>
        <source>Own formats</source>
        <translation>نماذج خاصة</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>إيقاف إتاحته</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>What a section begins with may hold {fields}</source>
        <translation>ما يبدأ به القسم يمكن أن يحوي {fields}</translation>
    </message>
    <message>
        <source>Your own formats stand beside the ones that come with the desk.</source>
        <translation>نماذجك الخاصة تظهر إلى جانب المرفقة بالبرنامج.</translation>
    </message>
    <message>
        <source>{sections} · retired</source>
        <translation>{sections} · لم يعد متاحًا</translation>
    </message>
    <message>
        <source>{title} (mine)</source>
        <translation>{title} (خاص بي)</translation>
    </message>
</context>
<context>
    <name>FoundByTyping</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر واحدًا من القائمة.</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Agreement</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Incident in a group</source>
        <translation>واقعة في مجموعة</translation>
    </message>
    <message>
        <source>Medical entry</source>
        <translation>مدخل طبي</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Member of a group</source>
        <translation>عضو في مجموعة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>مجموعة أسئلة</translation>
    </message>
    <message>
        <source>Resource given</source>
        <translation>مادة مساعدة مُسلَّمة</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>خطة الأمان</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>درجة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
</context>
<context>
    <name>GapsCard</name>
    <message numerus="yes">
        <source>%n place(s) still empty</source>
        <translation>
            <numerusform>لا مواضع فارغة</numerusform>
            <numerusform>موضع واحد ما زال فارغًا</numerusform>
            <numerusform>موضعان ما زالا فارغين</numerusform>
            <numerusform>%Ln مواضع ما زالت فارغة</numerusform>
            <numerusform>%Ln موضعًا ما زال فارغًا</numerusform>
            <numerusform>%Ln موضع ما زال فارغًا</numerusform>
        </translation>
    </message>
    <message>
        <source>{where}:</source>
        <translation>{where}:</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Open process notes</source>
        <translation>فتح الملاحظات الخاصة</translation>
    </message>
    <message>
        <source>Process notes are closed</source>
        <translation>الملاحظات الخاصة مقفلة</translation>
    </message>
    <message>
        <source>You set that your passphrase opens them each time.</source>
        <translation>اخترتَ أن تفتحها عبارة المرور في كل مرة.</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>All measures…</source>
        <translation>كل المقاييس…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give a measure</source>
        <translation>تقديم مقياس</translation>
    </message>
    <message>
        <source>Hand over the screen</source>
        <translation>تسليم الشاشة</translation>
    </message>
    <message>
        <source>Handed over, the screen shows the questions only. Your passphrase leads back to the record. The desk can&apos;t close other programs: close them before.</source>
        <translation>عند التسليم تعرض الشاشة الأسئلة فقط. وعبارة مرورك تعيدك إلى الملف. لا يستطيع البرنامج إغلاق برامج أخرى: أغلقها قبل ذلك.</translation>
    </message>
    <message>
        <source>Keep the paper under Files</source>
        <translation>حفظ الورقة ضمن الملفات</translation>
    </message>
    <message>
        <source>Licence and sources</source>
        <translation>الترخيص والمصادر</translation>
    </message>
    <message>
        <source>Scores of different scorings are never held beside each other.</source>
        <translation>لا تُقارن أبدًا درجات من طرق حساب مختلفة.</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>طريقة الحساب</translation>
    </message>
    <message>
        <source>Type answers from paper</source>
        <translation>كتابة الإجابات من الورق</translation>
    </message>
    <message>
        <source>Type the total only</source>
        <translation>كتابة المجموع فقط</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>أي مقياس</translation>
    </message>
</context>
<context>
    <name>GlanceBar</name>
    <message numerus="yes">
        <source>%n note(s) to sign</source>
        <translation>
            <numerusform>لا ملاحظات للتوقيع</numerusform>
            <numerusform>ملاحظة واحدة للتوقيع</numerusform>
            <numerusform>ملاحظتان للتوقيع</numerusform>
            <numerusform>%Ln ملاحظات للتوقيع</numerusform>
            <numerusform>%Ln ملاحظة للتوقيع</numerusform>
            <numerusform>%Ln ملاحظة للتوقيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) to do</source>
        <translation>
            <numerusform>لا مهام مطلوبة</numerusform>
            <numerusform>مهمة واحدة مطلوبة</numerusform>
            <numerusform>مهمتان مطلوبتان</numerusform>
            <numerusform>%Ln مهام مطلوبة</numerusform>
            <numerusform>%Ln مهمة مطلوبة</numerusform>
            <numerusform>%Ln مهمة مطلوبة</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement: {state}</source>
        <translation>الاتفاق: {state}</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>لمحة</translation>
    </message>
    <message>
        <source>Check-in did not come ({day})</source>
        <translation>لم تصل المتابعة ({day})</translation>
    </message>
    <message>
        <source>Check-in due ({day})</source>
        <translation>متابعة مستحقة ({day})</translation>
    </message>
    <message>
        <source>Next session {day}, {time}</source>
        <translation>الجلسة القادمة {day}، {time}</translation>
    </message>
    <message>
        <source>No session planned</source>
        <translation>لا جلسة مخططة</translation>
    </message>
    <message>
        <source>Risk follow-up by {day}</source>
        <translation>متابعة الخطر حتى {day}</translation>
    </message>
    <message>
        <source>Risk follow-up overdue since {day}</source>
        <translation>متابعة الخطر متأخرة منذ {day}</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message numerus="yes">
        <source>%n rating(s).</source>
        <translation>
            <numerusform>لا تقييمات.</numerusform>
            <numerusform>تقييم واحد.</numerusform>
            <numerusform>تقييمان.</numerusform>
            <numerusform>%Ln تقييمات.</numerusform>
            <numerusform>%Ln تقييمًا.</numerusform>
            <numerusform>%Ln تقييم.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 is what you both expected by now (goal attainment scaling).</source>
        <translation>0 هو ما توقعتماه معًا حتى الآن (مقياس تحقيق الأهداف).</translation>
    </message>
    <message>
        <source>First: {step} ({day}).</source>
        <translation>أولًا: {step} ({day}).</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>الهدف {number}</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>إلى أي مدى</translation>
    </message>
    <message>
        <source>How far are we?</source>
        <translation>إلى أين وصلنا؟</translation>
    </message>
    <message>
        <source>Keep this rating</source>
        <translation>الاحتفاظ بهذا التقييم</translation>
    </message>
    <message>
        <source>Last: {step} ({day}).</source>
        <translation>أخيرًا: {step} ({day}).</translation>
    </message>
    <message>
        <source>Notes about it</source>
        <translation>ملاحظات عنه</translation>
    </message>
    <message>
        <source>On</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Progress over time</source>
        <translation>التقدّم عبر الزمن</translation>
    </message>
    <message>
        <source>Put the last rating into the bin</source>
        <translation>وضع التقييم الأخير في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Steps on the way</source>
        <translation>خطوات على الطريق</translation>
    </message>
    <message>
        <source>What we do for it</source>
        <translation>ما نفعله من أجله</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>{number}. {goal}</source>
        <translation>{number}. {goal}</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>الهدف {number}</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>واحد في كل سطر.</translation>
    </message>
    <message>
        <source>One a line; each so that both can tell when it is done.</source>
        <translation>واحدة في كل سطر؛ وكلٌّ منها بحيث يعرف كلاكما متى تمت.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Steps on the way</source>
        <translation>خطوات على الطريق</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>إزالة من الخطة</translation>
    </message>
    <message>
        <source>What we do for it</source>
        <translation>ما نفعله من أجله</translation>
    </message>
    <message>
        <source>What will be different, in the client&apos;s own words where you can.</source>
        <translation>ما الذي سيكون مختلفًا، بكلمات المراجع نفسه ما أمكن.</translation>
    </message>
</context>
<context>
    <name>GoalsField</name>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Goals of this note: {goals}</source>
        <translation>أهداف هذه الملاحظة: {goals}</translation>
    </message>
    <message>
        <source>This note speaks of no goal of the plan yet.</source>
        <translation>لا تتحدث هذه الملاحظة عن أي هدف من الخطة بعد.</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>A group is a record of its own. Add a client, choose “Group” as the kind, and it is here.</source>
        <translation>للمجموعة ملف خاص بها. أضف مراجعًا واختر «مجموعة» نوعًا له، فتظهر هنا.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>إضافة مراجع</translation>
    </message>
    <message>
        <source>Chat and rules</source>
        <translation>المحادثة والقواعد</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Parts of the group</source>
        <translation>أجزاء المجموعة</translation>
    </message>
    <message>
        <source>The desk keeps who agreed, and no word of the chat.</source>
        <translation>يحفظ البرنامج من وافق، ولا يحفظ كلمة من المحادثة.</translation>
    </message>
</context>
<context>
    <name>GuardPanel</name>
    <message>
        <source>Not open within the next two weeks.</source>
        <translation>غير مفتوح خلال الأسبوعين القادمين.</translation>
    </message>
    <message>
        <source>Keep it as a draft</source>
        <translation>الاحتفاظ بها مسودةً</translation>
    </message>
    <message>
        <source>Keep it until {when}</source>
        <translation>حفظ حتى {when}</translation>
    </message>
    <message>
        <source>Open from {here} here; {there} where the client is</source>
        <translation>مفتوح من {here} هنا؛ {there} حيث يوجد المراجع</translation>
    </message>
    <message>
        <source>Open from {when}</source>
        <translation>مفتوح من {when}</translation>
    </message>
    <message numerus="yes">
        <source>Opened outside the hours: %n time(s)</source>
        <translation>
            <numerusform>لم يُفتح خارج الأوقات</numerusform>
            <numerusform>فُتح خارج الأوقات: مرة واحدة</numerusform>
            <numerusform>فُتح خارج الأوقات: مرتين</numerusform>
            <numerusform>فُتح خارج الأوقات: %Ln مرات</numerusform>
            <numerusform>فُتح خارج الأوقات: %Ln مرة</numerusform>
            <numerusform>فُتح خارج الأوقات: %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare a new version</source>
        <translation>تحضير نسخة جديدة</translation>
    </message>
    <message>
        <source>Reach the client in the way named here instead.</source>
        <translation>تواصل مع المراجع بدلًا من ذلك بالطريقة المذكورة هنا.</translation>
    </message>
    <message>
        <source>Read first what stands below.</source>
        <translation>اقرأ أولًا ما هو أدناه.</translation>
    </message>
    <message>
        <source>This is what you agreed on.</source>
        <translation>هذا ما اتفقتما عليه.</translation>
    </message>
    <message numerus="yes">
        <source>This week: %n message(s)</source>
        <translation>
            <numerusform>هذا الأسبوع: لا رسائل</numerusform>
            <numerusform>هذا الأسبوع: رسالة واحدة</numerusform>
            <numerusform>هذا الأسبوع: رسالتان</numerusform>
            <numerusform>هذا الأسبوع: %Ln رسائل</numerusform>
            <numerusform>هذا الأسبوع: %Ln رسالة</numerusform>
            <numerusform>هذا الأسبوع: %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>This week: {count} of {most} agreed messages</source>
        <translation>هذا الأسبوع: {count} من {most} رسائل متفق عليها</translation>
    </message>
    <message>
        <source>Write the reason under the message; it is kept in the log.</source>
        <translation>اكتب السبب تحت الرسالة؛ ويُحفظ في السجل.</translation>
    </message>
    <message>
        <source>clause “{title}”</source>
        <translation>البند «{title}»</translation>
    </message>
    <message>
        <source>missing clause: “{title}”</source>
        <translation>البند الناقص: «{title}»</translation>
    </message>
    <message>
        <source>{end} stands with {who} too</source>
        <translation>{end} موجود أيضًا لدى {who}</translation>
    </message>
</context>
<context>
    <name>GuardiansField</name>
    <message>
        <source>Another guardian</source>
        <translation>وصي آخر</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Back to the agreement</source>
        <translation>العودة إلى الاتفاق</translation>
    </message>
    <message>
        <source>Check kept: {result}</source>
        <translation>حُفظ الفحص: {result}</translation>
    </message>
    <message>
        <source>Check put into the bin</source>
        <translation>وُضع الفحص في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Digital readiness check</source>
        <translation>فحص الجاهزية الرقمية</translation>
    </message>
    <message>
        <source>Etiquette card</source>
        <translation>بطاقة آداب التواصل</translation>
    </message>
    <message>
        <source>No agreement is in force, so the paper says only what holds without one.</source>
        <translation>لا اتفاق ساريًا، لذلك تذكر الورقة فقط ما يسري من دونه.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>Paper saved</source>
        <translation>حُفظت الورقة</translation>
    </message>
    <message>
        <source>Papers to hand over</source>
        <translation>أوراق للتسليم</translation>
    </message>
    <message>
        <source>Printed and logged</source>
        <translation>طُبع وسُجّل</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Risk sheet: everyday words</source>
        <translation>ورقة المخاطر: كلمات يومية</translation>
    </message>
    <message>
        <source>Risk sheet: in full</source>
        <translation>ورقة المخاطر: كاملة</translation>
    </message>
    <message>
        <source>Risk sheet: very easy words</source>
        <translation>ورقة المخاطر: كلمات سهلة جدًا</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ كملف PDF…</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>حفظ الورقة</translation>
    </message>
    <message>
        <source>The last check, without the client’s name.</source>
        <translation>الفحص الأخير، دون اسم المراجع.</translation>
    </message>
    <message>
        <source>The paper as it will be</source>
        <translation>الورقة كما ستكون</translation>
    </message>
    <message>
        <source>Written from the rules of version {number}, without the client’s name.</source>
        <translation>كُتبت من قواعد النسخة {number}، من دون اسم المراجع.</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>للتسليم</translation>
    </message>
    <message>
        <source>Video-call readiness card</source>
        <translation>بطاقة الاستعداد لمكالمات الفيديو</translation>
    </message>
    <message>
        <source>Written from the draft; nothing of it is agreed yet.</source>
        <translation>كُتبت من المسودة؛ لم يُتفق على شيء منها بعد.</translation>
    </message>
</context>
<context>
    <name>HandoutLanguage</name>
    <message>
        <source>Language of the paper</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>This paper is in English, and the client’s language here is {language}. Read it together, or say it in your own words.</source>
        <translation>هذه الورقة بالإنجليزية، ولغة المراجع هنا {language}. اقرآها معًا أو قلها بكلماتك.</translation>
    </message>
    <message>
        <source>This translation still needs a native reader; the paper says so too.</source>
        <translation>ما زالت هذه الترجمة بحاجة إلى قارئ من أهل اللغة، والورقة تذكر ذلك أيضًا.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>1. Say who you are</source>
        <translation>1. عرّف بنفسك</translation>
    </message>
    <message>
        <source>2. Add a client</source>
        <translation>2. أضف مراجعًا</translation>
    </message>
    <message>
        <source>3. Make an agreement</source>
        <translation>3. اعقد اتفاقًا</translation>
    </message>
    <message>
        <source>4. Write, check in, take notes</source>
        <translation>4. اكتب وتابع ودوّن الملاحظات</translation>
    </message>
    <message>
        <source>A disk can fail. The desk makes an encrypted backup a day; put one on a stick or another disk every week, under View, Backups.</source>
        <translation>قد يتعطل القرص. يُنشئ البرنامج نسخة احتياطية مشفّرة كل يوم؛ ضع واحدة كل أسبوع على ذاكرة USB أو قرص آخر، من عرض ثم النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>A name or a pseudonym is enough. With a phone number that has WhatsApp, the desk can open the right chat. Note what to mind, such as a shared phone.</source>
        <translation>يكفي اسم أو اسم مستعار. ومع رقم هاتف عليه واتساب يستطيع البرنامج فتح المحادثة الصحيحة. دوّن ما يجب مراعاته، مثل هاتف مشترك.</translation>
    </message>
    <message>
        <source>Agree on what you write about, on which channel and at what hours, and when you answer. From then on the desk reminds you of it before each message.</source>
        <translation>اتفقا على ما تكتبان عنه، وعبر أي قناة، وفي أي أوقات، ومتى تردّ. ومن ذلك الحين يذكّرك به البرنامج قبل كل رسالة.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Check-ins and Agreements</source>
        <translation>المتابعات والاتفاقات</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>التصديرات</translation>
    </message>
    <message>
        <source>Fill in My practice: your name, licence, phone and hours. Agreements and exports take their letterhead and crisis lines from there.</source>
        <translation>املأ «عيادتي»: اسمك وترخيصك وهاتفك وأوقاتك. فمنها تأخذ الاتفاقات والتصديرات ترويستها وخطوط الأزمات.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>How a chat is opened</source>
        <translation>كيف تُفتح المحادثة</translation>
    </message>
    <message>
        <source>If the passphrase is lost</source>
        <translation>إن فُقدت عبارة المرور</translation>
    </message>
    <message>
        <source>In a crisis</source>
        <translation>في الأزمات</translation>
    </message>
    <message>
        <source>It never sends anything, reads no chat, has no account and uses no network. It can&apos;t know whether you pressed send: it asks you, in one key, and logs the answer.</source>
        <translation>لا يرسل البرنامج شيئًا أبدًا، ولا يقرأ محادثة، ولا حساب له ولا يستعمل شبكة. ولا يمكنه أن يعرف هل ضغطت إرسال: لذلك يسألك، بمفتاح واحد، ويسجّل الجواب.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L) saves what you typed and closes the vault. The desk does it by itself after a while without a key or a click, when the computer goes to sleep and when its screen is locked. If somebody comes in: Ctrl+Shift+L also empties the clipboard, and works while a question is open.</source>
        <translation>«قفل الآن» (Ctrl+L) يحفظ ما كتبته ويغلق الخزنة. ويفعل البرنامج ذلك من تلقاء نفسه بعد مدة دون ضغطة أو نقرة، وعند دخول الحاسوب في السكون، وعند قفل شاشته. وإن دخل أحد: فإن Ctrl+Shift+L يفرّغ الحافظة أيضًا، ويعمل حتى وهناك سؤال مفتوح.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Notes save themselves while you type. Sign one and it can&apos;t be changed any more; an addendum can still be added.</source>
        <translation>تُحفظ الملاحظات من تلقاء نفسها أثناء الكتابة. إن وقّعت ملاحظة فلا يمكن تغييرها بعد ذلك؛ ويمكن دائمًا إلحاق إضافة بها.</translation>
    </message>
    <message>
        <source>One client at a time: notes, check-ins, agreements, messages, details and process notes. Process notes stay apart: no search or export finds them.</source>
        <translation>مراجع واحد في كل مرة: ملاحظات ومتابعات واتفاقات ورسائل وبيانات وملاحظات خاصة. تبقى الملاحظات الخاصة منفصلة: لا يجدها بحث ولا تصدير.</translation>
    </message>
    <message>
        <source>Press Ctrl+K and type what you want to do, such as “exp” or a client&apos;s name. Ctrl+Z takes back what was just deleted. Ctrl+F looks through every client, note, agreement, check-in and message.</source>
        <translation>اضغط Ctrl+K واكتب ما تريد فعله، مثل «تصد» أو اسم مراجع. ويعيد Ctrl+Z ما حُذف للتو. ويبحث Ctrl+F في كل المراجعين والملاحظات والاتفاقات والمتابعات والرسائل.</translation>
    </message>
    <message>
        <source>Take out the recovery kit</source>
        <translation>أخرج ورقة الاسترداد</translation>
    </message>
    <message>
        <source>The 24 words you printed or saved when you made the vault open it in place of the passphrase. Nothing in the record is lost.</source>
        <translation>الكلمات الأربع والعشرون التي طبعتها أو حفظتها عند إنشاء الخزنة تفتحها بدلًا من عبارة المرور. ولا يضيع شيء من الملفات.</translation>
    </message>
    <message>
        <source>The chat itself lies on the phones and with WhatsApp, and isn&apos;t protected by your vault. Write there only what you have agreed on.</source>
        <translation>المحادثة نفسها موجودة على الهاتفين ولدى واتساب، ولا تحميها خزنتك. اكتب هناك فقط ما اتفقتما عليه.</translation>
    </message>
    <message>
        <source>The day&apos;s sessions, and what waits to be finished.</source>
        <translation>جلسات اليوم، وما ينتظر الإنجاز.</translation>
    </message>
    <message>
        <source>The desk asks your computer to open the chat of that number, in the app or in the browser. Your text waits on the clipboard, which is emptied again soon. You paste it, read it once more and press send in WhatsApp.</source>
        <translation>يطلب البرنامج من حاسوبك فتح محادثة ذلك الرقم في التطبيق أو في المتصفح. وينتظر نصك في الحافظة التي تُفرَّغ بعد قليل. الصقه واقرأه مرة أخرى ثم اضغط إرسال في واتساب.</translation>
    </message>
    <message>
        <source>The desk is no emergency service and watches nobody. If a client is in danger, call the emergency number of the place where the client is.</source>
        <translation>البرنامج ليس خدمة طوارئ ولا يراقب أحدًا. إن كان المراجع في خطر فاتصل برقم الطوارئ في المكان الذي يوجد فيه المراجع.</translation>
    </message>
    <message>
        <source>The disclosure log: each file that left the desk, for whom and why. A new one is begun from the client&apos;s page.</source>
        <translation>سجل الإفصاح: كل ملف غادر البرنامج، ولمن ولماذا. ويبدأ تصدير جديد من صفحة المراجع.</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>The first days, on one page. It needs no internet.</source>
        <translation>الأيام الأولى في صفحة واحدة. لا تحتاج إلى إنترنت.</translation>
    </message>
    <message>
        <source>The same records across all clients, newest or most urgent first.</source>
        <translation>السجلات نفسها لكل المراجعين، الأحدث أو الأكثر إلحاحًا أولًا.</translation>
    </message>
    <message>
        <source>There is no back door, and no one who could open it for you. Keep the kit on paper in a safe place, apart from the computer.</source>
        <translation>لا باب خلفيًا، ولا أحد يستطيع فتحها لك. احتفظ بالورقة في مكان آمن بعيدًا عن الحاسوب.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What each page does</source>
        <translation>ما تفعله كل صفحة</translation>
    </message>
    <message>
        <source>What it never does</source>
        <translation>ما لا يفعله أبدًا</translation>
    </message>
    <message>
        <source>What stays with WhatsApp</source>
        <translation>ما يبقى لدى واتساب</translation>
    </message>
    <message>
        <source>What was deleted, until you restore it. It never empties itself.</source>
        <translation>ما حُذف، إلى أن تستعيده. لا تفرغ السلة من تلقاء نفسها أبدًا.</translation>
    </message>
    <message>
        <source>WhatsApp, and what the desk never does</source>
        <translation>واتساب، وما لا يفعله البرنامج أبدًا</translation>
    </message>
    <message>
        <source>When you are stuck</source>
        <translation>حين لا تعرف كيف تتابع</translation>
    </message>
    <message>
        <source>Where your records lie</source>
        <translation>أين توجد ملفاتك</translation>
    </message>
    <message>
        <source>Without both, the record is lost</source>
        <translation>من دون كليهما تضيع الملفات</translation>
    </message>
    <message>
        <source>Your vault is the folder {folder}. Everything in it is encrypted; without your passphrase or recovery kit nobody can read it, not even who made the desk.</source>
        <translation>خزنتك هي المجلد {folder}. كل ما فيها مشفّر؛ ومن دون عبارة مرورك أو ورقة الاسترداد لا يستطيع أحد قراءتها، ولا حتى من صنع البرنامج.</translation>
    </message>
</context>
<context>
    <name>HolidaysField</name>
    <message>
        <source>Add days</source>
        <translation>إضافة أيام</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>أول يوم غياب</translation>
    </message>
    <message>
        <source>Last day away; empty for a single day</source>
        <translation>آخر يوم غياب؛ اتركه فارغًا ليوم واحد</translation>
    </message>
    <message>
        <source>Remove {days}</source>
        <translation>إزالة {days}</translation>
    </message>
    <message>
        <source>The last day lies before the first, or more than a year after it.</source>
        <translation>اليوم الأخير يسبق الأول، أو يأتي بعده بأكثر من سنة.</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>اكتب اليوم الأول.</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>%n line(s) before the first message are left out.</source>
        <translation>
            <numerusform>لا أسطر قبل الرسالة الأولى.</numerusform>
            <numerusform>استُبعد سطر واحد قبل الرسالة الأولى.</numerusform>
            <numerusform>استُبعد سطران قبل الرسالة الأولى.</numerusform>
            <numerusform>استُبعدت %Ln أسطر قبل الرسالة الأولى.</numerusform>
            <numerusform>استُبعد %Ln سطرًا قبل الرسالة الأولى.</numerusform>
            <numerusform>استُبعد %Ln سطر قبل الرسالة الأولى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in this file</source>
        <translation>
            <numerusform>لا رسائل في هذا الملف</numerusform>
            <numerusform>رسالة واحدة في هذا الملف</numerusform>
            <numerusform>رسالتان في هذا الملف</numerusform>
            <numerusform>%Ln رسائل في هذا الملف</numerusform>
            <numerusform>%Ln رسالة في هذا الملف</numerusform>
            <numerusform>%Ln رسالة في هذا الملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be filed.</source>
        <translation>
            <numerusform>لن تُحفظ أي رسالة.</numerusform>
            <numerusform>ستُحفظ رسالة واحدة.</numerusform>
            <numerusform>ستُحفظ رسالتان.</numerusform>
            <numerusform>ستُحفظ %Ln رسائل.</numerusform>
            <numerusform>ستُحفظ %Ln رسالة.</numerusform>
            <numerusform>ستُحفظ %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are filed already and stay as they are.</source>
        <translation>
            <numerusform>لم تُحفظ أي منها من قبل.</numerusform>
            <numerusform>واحدة منها محفوظة من قبل وتبقى كما هي.</numerusform>
            <numerusform>اثنتان منها محفوظتان من قبل وتبقيان كما هما.</numerusform>
            <numerusform>%Ln منها محفوظة من قبل وتبقى كما هي.</numerusform>
            <numerusform>%Ln منها محفوظة من قبل وتبقى كما هي.</numerusform>
            <numerusform>%Ln منها محفوظة من قبل وتبقى كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>File the chat</source>
        <translation>حفظ المحادثة في الملف</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>I looked: this is my client&apos;s chat</source>
        <translation>نظرتُ فيها: هذه محادثة مراجعي</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s) of the zip too, encrypted</source>
        <translation>
            <numerusform>لا ملفات أخرى في zip</numerusform>
            <numerusform>حفظ ملف واحد من zip أيضًا، مشفّرًا</numerusform>
            <numerusform>حفظ ملفين من zip أيضًا، مشفّرين</numerusform>
            <numerusform>حفظ %Ln ملفات من zip أيضًا، مشفّرة</numerusform>
            <numerusform>حفظ %Ln ملفًا من zip أيضًا، مشفّرة</numerusform>
            <numerusform>حفظ %Ln ملف من zip أيضًا، مشفّرة</numerusform>
        </translation>
    </message>
    <message>
        <source>No agreement in force says that chats are kept.</source>
        <translation>لا اتفاق ساريًا ينص على حفظ المحادثات.</translation>
    </message>
    <message>
        <source>Nothing between {first} and {last}: was another phone used then?</source>
        <translation>لا شيء بين {first} و{last}: هل استُعمل هاتف آخر حينها؟</translation>
    </message>
    <message>
        <source>Only some days</source>
        <translation>بعض الأيام فقط</translation>
    </message>
    <message>
        <source>Preview of the chat</source>
        <translation>معاينة المحادثة</translation>
    </message>
    <message>
        <source>Say who is who: what they wrote then shows here.</source>
        <translation>حدّد من هو من، وعندها يظهر هنا ما كتبوه.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of this chat was kept.</source>
        <translation>أُوقف. ولم يُحفظ شيء من هذه المحادثة.</translation>
    </message>
    <message>
        <source>The file does not say it. Times are kept as the phone showed them.</source>
        <translation>الملف لا يذكر ذلك. تُحفظ الأوقات كما عرضها الهاتف.</translation>
    </message>
    <message>
        <source>Time zone of the phone</source>
        <translation>المنطقة الزمنية للهاتف</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>WhatsApp exports no more messages than these, and leaves out older ones without a word. What is missing may be on the phone still.</source>
        <translation>لا يصدّر واتساب رسائل أكثر من هذه، ويترك الأقدم دون تنبيه. وما ينقص قد يكون على الهاتف بعد.</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>من هو من</translation>
    </message>
    <message>
        <source>Why is it filed all the same?</source>
        <translation>لماذا تُحفظ رغم ذلك؟</translation>
    </message>
    <message>
        <source>Your agreement says that you copy important messages, not the whole chat.</source>
        <translation>ينص اتفاقكما على أن تنسخ الرسائل المهمة، لا المحادثة كلها.</translation>
    </message>
    <message>
        <source>Your agreement says that you write a summary and do not keep the chat itself.</source>
        <translation>ينص اتفاقكما على أن تكتب ملخصًا وألا تحفظ المحادثة نفسها.</translation>
    </message>
    <message>
        <source>“{name}” belongs to the record of {other}. Is this the right client?</source>
        <translation>«{name}» ينتمي إلى ملف {other}. هل هذا هو المراجع الصحيح؟</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>واقعة جديدة</translation>
    </message>
    <message>
        <source>Only what you need to know later. Do not copy messages of members here.</source>
        <translation>فقط ما تحتاج إلى معرفته لاحقًا. لا تنسخ رسائل الأعضاء هنا.</translation>
    </message>
    <message>
        <source>Put this incident into the bin</source>
        <translation>وضع هذه الواقعة في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>This incident</source>
        <translation>هذه الواقعة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما فُعل</translation>
    </message>
</context>
<context>
    <name>IncidentsPanel</name>
    <message>
        <source>An incident waits here that was not saved.</source>
        <translation>هنا واقعة تنتظر ولم تُحفظ.</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>أُلغيت التغييرات</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>المتابعة بها</translation>
    </message>
    <message>
        <source>Incident put into the bin</source>
        <translation>وُضعت الواقعة في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Incident saved</source>
        <translation>حُفظت الواقعة</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <source>Note an incident</source>
        <translation>تدوين واقعة</translation>
    </message>
    <message>
        <source>Nothing is noted. May it stay so.</source>
        <translation>لا شيء مدوَّن. عسى أن يبقى كذلك.</translation>
    </message>
</context>
<context>
    <name>KeepKit</name>
    <message>
        <source>Code, for when the vault’s header files are lost: {code}</source>
        <translation>رمز لحالة فقدان ملفات ترويسة الخزنة: {code}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>حفظ PDF…</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>حفظ ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Saved: {path}. Move it to a drive you lock away, then delete it here.</source>
        <translation>حُفظت: {path}. انقلها إلى قرص تحفظه في مكان مقفل، ثم احذفها من هنا.</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch it at once.</source>
        <translation>أُرسلت إلى الطابعة. خذها فورًا.</translation>
    </message>
    <message>
        <source>The passphrase changed, so this is a new kit. Destroy what you kept of the earlier one.</source>
        <translation>تغيّرت عبارة المرور، فهذه ورقة جديدة. أتلف ما احتفظت به من السابقة.</translation>
    </message>
    <message>
        <source>Type two of them back</source>
        <translation>اكتب اثنتين منها</translation>
    </message>
    <message>
        <source>Without your passphrase or these 24 words nobody can open your vault, also not we. They are shown only now: save or print them, or copy them by hand, and keep them away from this computer.</source>
        <translation>من دون عبارة المرور أو هذه الكلمات الأربع والعشرين لا يستطيع أحد فتح خزنتك، ولا نحن. لا تظهر إلا الآن: احفظها أو اطبعها أو انسخها بيدك، وأبقها بعيدًا عن هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>KeepText</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>احتفظ به</translation>
    </message>
    <message>
        <source>Keep this text…</source>
        <translation>احتفظ بهذا النص…</translation>
    </message>
    <message>
        <source>Name of the text</source>
        <translation>اسم النص</translation>
    </message>
    <message>
        <source>Offered for other clients too, so take names out first</source>
        <translation>يُعرض لمراجعين آخرين أيضًا، فأزل الأسماء أولًا</translation>
    </message>
</context>
<context>
    <name>KeepUntil</name>
    <message>
        <source>Another time…</source>
        <translation>وقت آخر…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>حفظ حتى</translation>
    </message>
    <message>
        <source>Keep until…</source>
        <translation>حفظ حتى…</translation>
    </message>
    <message>
        <source>Kept until {when}: its time has come.</source>
        <translation>كانت محفوظة حتى {when}: حان وقتها.</translation>
    </message>
    <message>
        <source>Kept until {when}; it comes back as a task. Nothing is sent by itself.</source>
        <translation>محفوظة حتى {when}، ثم تعود كمهمة. لا يُرسل شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>لم يعد ذلك لازمًا</translation>
    </message>
    <message>
        <source>Say on which day it should come back.</source>
        <translation>حدّد اليوم الذي تعود فيه.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>It comes back at no time; the draft stays here</source>
        <translation>لن تعود من تلقاء نفسها؛ تبقى المسودة هنا</translation>
    </message>
    <message>
        <source>Kept until {when}; it comes back as a task then</source>
        <translation>محفوظة حتى {when}، ثم تعود كمهمة</translation>
    </message>
</context>
<context>
    <name>KeysFlow</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>جارٍ تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>جارٍ فحص عبارة المرور…</translation>
    </message>
    <message>
        <source>Close and re-key</source>
        <translation>إغلاق وإعادة التشفير</translation>
    </message>
    <message>
        <source>For when somebody may know your passphrase or have seen your kit, and may have a copy of the vault. Everything is copied under a new key; you choose a new passphrase and get a new kit. The vault closes for it.</source>
        <translation>لحالة أن يكون أحد قد عرف عبارة مرورك أو رأى ورقتك، وربما لديه نسخة من الخزنة. يُنسخ كل شيء بمفتاح جديد؛ فتختار عبارة مرور جديدة وتحصل على ورقة جديدة. وتُغلق الخزنة من أجل ذلك.</translation>
    </message>
    <message>
        <source>Make a new recovery kit</source>
        <translation>إنشاء ورقة استرداد جديدة</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>جارٍ صنع المفاتيح…</translation>
    </message>
    <message>
        <source>Making the kit count…</source>
        <translation>جارٍ اعتماد الورقة…</translation>
    </message>
    <message>
        <source>Making the kit…</source>
        <translation>جارٍ إنشاء الورقة…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Re-key after a leak</source>
        <translation>مفتاح جديد بعد تسرّب</translation>
    </message>
    <message>
        <source>The new kit replaces the old one. Its paper still holds the key of this vault for whoever has its words and its code: destroy it, and if somebody may have seen it, re-key instead.</source>
        <translation>تحل الورقة الجديدة محل القديمة. وورقة القديمة ما زالت تحمل مفتاح هذه الخزنة لمن لديه كلماتها ورمزها: أتلفها، وإن كان أحد قد رآها فأعد التشفير بمفتاح جديد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The recovery kit stays good. Backups made before still open with the old passphrase.</source>
        <translation>تبقى ورقة الاسترداد صالحة. والنسخ الاحتياطية السابقة ما زالت تُفتح بعبارة المرور القديمة.</translation>
    </message>
    <message>
        <source>Use this kit</source>
        <translation>استخدام هذه الورقة</translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation>عبارة مرورك الحالية</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%Ln أسئلة</numerusform>
            <numerusform>%Ln سؤالًا</numerusform>
            <numerusform>%Ln سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer</source>
        <translation>
            <numerusform>لا أسئلة بلا إجابة</numerusform>
            <numerusform>سؤال واحد بلا إجابة</numerusform>
            <numerusform>سؤالان بلا إجابة</numerusform>
            <numerusform>%Ln أسئلة بلا إجابة</numerusform>
            <numerusform>%Ln سؤالًا بلا إجابة</numerusform>
            <numerusform>%Ln سؤال بلا إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>العودة إلى الأسئلة</translation>
    </message>
    <message>
        <source>Back to the record</source>
        <translation>العودة إلى الملف</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>For your therapist</source>
        <translation>لمعالجك</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>إلقاء نظرة عليها</translation>
    </message>
    <message>
        <source>Please tell your therapist: the answers can&apos;t be kept yet.</source>
        <translation>يُرجى إخبار معالجك: لا يمكن حفظ الإجابات بعد.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Take the time you need. You can go back, and you can skip a question.</source>
        <translation>خذ ما تحتاج من الوقت. يمكنك الرجوع، ويمكنك تخطي أي سؤال.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا لك</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>كان هذا السؤال الأخير</translation>
    </message>
    <message>
        <source>The passphrase of the desk leads back to the record.</source>
        <translation>عبارة مرور البرنامج تعيد إلى الملف.</translation>
    </message>
    <message>
        <source>What you answer is for your therapist only.</source>
        <translation>ما تجيب به لمعالجك وحده.</translation>
    </message>
    <message>
        <source>You answered everything.</source>
        <translation>أجبت عن كل شيء.</translation>
    </message>
    <message>
        <source>You may leave it so, or look at them once more.</source>
        <translation>يمكنك تركها هكذا، أو النظر فيها مرة أخرى.</translation>
    </message>
    <message>
        <source>Your answers are kept. Please give the screen back now.</source>
        <translation>حُفظت إجاباتك. يُرجى إعادة الشاشة الآن.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
</context>
<context>
    <name>LateForm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>For example WhatsApp, e-mail or a letter.</source>
        <translation>مثل واتساب أو البريد الإلكتروني أو رسالة ورقية.</translation>
    </message>
    <message>
        <source>How it was agreed</source>
        <translation>كيف تم الاتفاق</translation>
    </message>
    <message>
        <source>In which session</source>
        <translation>في أي جلسة</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Kept encrypted in the vault, and looked at there.</source>
        <translation>تُحفظ مشفّرة في الخزنة، ويُطّلع عليها هناك.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>في أي يوم</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>صورة ممسوحة للورقة الموقّعة</translation>
    </message>
    <message>
        <source>Sign on the screen…</source>
        <translation>التوقيع على الشاشة…</translation>
    </message>
    <message>
        <source>The words of the reply</source>
        <translation>نص الرد</translation>
    </message>
    <message>
        <source>Where the reply came</source>
        <translation>كيف وصل الرد</translation>
    </message>
    <message>
        <source>Who has agreed now</source>
        <translation>من وافق الآن</translation>
    </message>
    <message>
        <source>Who said yes</source>
        <translation>من وافق</translation>
    </message>
</context>
<context>
    <name>LateSigning</name>
    <message>
        <source>Signed in another way…</source>
        <translation>وقّع بطريقة أخرى…</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A colleague</source>
        <translation>زميل أو زميلة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>An insurer</source>
        <translation>شركة تأمين</translation>
    </message>
    <message>
        <source>Each export is kept in the disclosure log.</source>
        <translation>كل تصدير يُدوَّن في سجل الإفصاح.</translation>
    </message>
    <message>
        <source>Export this file</source>
        <translation>تصدير هذا الملف</translation>
    </message>
    <message>
        <source>File “{name}” ({kind}, {size})</source>
        <translation>الملف «{name}» ({kind}، {size})</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Outside the vault the file is not encrypted: whoever gets it can read it. It stays there until you delete it.</source>
        <translation>خارج الخزنة لا يكون الملف مشفّرًا: يستطيع قراءته كل من يحصل عليه. ويبقى هناك حتى تحذفه.</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>حفظ نسخة من الملف</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>من يقرؤه</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>تتم كتابة الملف</translation>
    </message>
    <message>
        <source>such as: the client asked for it</source>
        <translation>مثل: طلبه المراجع</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>All of this client’s process notes</source>
        <translation>كل الملاحظات الخاصة بهذا المراجع</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>التفويض</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>العودة إلى الملاحظات</translation>
    </message>
    <message>
        <source>Export process notes</source>
        <translation>تصدير الملاحظات الخاصة</translation>
    </message>
    <message>
        <source>Export them</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>For what purpose</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>In the US most need one for psychotherapy notes alone.</source>
        <translation>في الولايات المتحدة يحتاج معظمهم إلى تفويض خاص بملاحظات العلاج النفسي وحدها.</translation>
    </message>
    <message>
        <source>Let process notes leave the desk?</source>
        <translation>هل تخرج الملاحظات الخاصة من البرنامج؟</translation>
    </message>
    <message>
        <source>Name the authorisation for psychotherapy notes.</source>
        <translation>اذكر التفويض الخاص بملاحظات العلاج النفسي.</translation>
    </message>
    <message>
        <source>Notes: {count}. For: {name}. Purpose: {purpose}.

They are kept apart from the record, and most who ask for a record have no right to them.</source>
        <translation>الملاحظات: {count}. إلى: {name}. الغرض: {purpose}.

هي محفوظة بمعزل عن الملف، ومعظم من يطلبون الملف لا حق لهم فيها.</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>ملف PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Process notes exported and logged</source>
        <translation>صُدّرت الملاحظات الخاصة وسُجّل ذلك</translation>
    </message>
    <message>
        <source>Process notes: {count}</source>
        <translation>ملاحظات خاصة: {count}</translation>
    </message>
    <message>
        <source>Save the process notes</source>
        <translation>حفظ الملاحظات الخاصة</translation>
    </message>
    <message>
        <source>The file has no password.</source>
        <translation>لا كلمة مرور للملف.</translation>
    </message>
    <message>
        <source>The note that is open</source>
        <translation>الملاحظة المفتوحة</translation>
    </message>
    <message>
        <source>They are in no summary and no other export. This one is logged by itself.</source>
        <translation>ليست في أي ملخص ولا في أي تصدير آخر. وهذا التصدير يُسجَّل على حدة.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>ما الذي يخرج</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>من يستلمها</translation>
    </message>
    <message>
        <source>such as: form signed on 3 May</source>
        <translation>مثل: نموذج وُقّع في 3 مايو</translation>
    </message>
</context>
<context>
    <name>LetterheadPreview</name>
    <message>
        <source>Preview of the letterhead</source>
        <translation>معاينة الترويسة</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>{series}, {told}</source>
        <translation>{series}، {told}</translation>
    </message>
    <message>
        <source>{when}: {words}</source>
        <translation>{when}: {words}</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Confirmed {day}</source>
        <translation>تم تأكيده {day}</translation>
    </message>
    <message>
        <source>Current sources agree on it · not confirmed</source>
        <translation>تتفق عليه مصادر حديثة · لم يُؤكَّد</translation>
    </message>
    <message>
        <source>Doubtful source · not confirmed</source>
        <translation>مصدر مشكوك فيه · لم يُؤكَّد</translation>
    </message>
    <message>
        <source>Few or older sources name it · not confirmed</source>
        <translation>تذكره مصادر قليلة أو قديمة · لم يُؤكَّد</translation>
    </message>
    <message>
        <source>Hours, such as 24/7</source>
        <translation>الأوقات، مثل 24/7</translation>
    </message>
    <message>
        <source>I have dialled or checked this</source>
        <translation>اتصلتُ به أو تحققتُ منه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the crisis line</source>
        <translation>اسم خط الأزمات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number of the crisis line, as it is dialled</source>
        <translation>رقم خط الأزمات كما يُطلب</translation>
    </message>
    <message>
        <source>Remove this crisis line</source>
        <translation>إزالة خط الأزمات هذا</translation>
    </message>
    <message>
        <source>When the crisis line answers</source>
        <translation>متى يردّ خط الأزمات</translation>
    </message>
    <message>
        <source>Your own · not confirmed</source>
        <translation>خاص بك · لم يُؤكَّد</translation>
    </message>
</context>
<context>
    <name>LinkTestPage</name>
    <message>
        <source>A browser opens web pages.</source>
        <translation>يوجد متصفح يفتح صفحات الويب.</translation>
    </message>
    <message>
        <source>A page of Meta that leads to the app or to the web.</source>
        <translation>صفحة من ميتا تقود إلى التطبيق أو إلى الويب.</translation>
    </message>
    <message>
        <source>A program on this computer takes WhatsApp links.</source>
        <translation>يوجد على هذا الحاسوب برنامج يفتح روابط واتساب.</translation>
    </message>
    <message>
        <source>Chats open with {here} here, as set in Settings.</source>
        <translation>تُفتح المحادثات هنا بواسطة {here}، كما في الإعدادات.</translation>
    </message>
    <message>
        <source>Forget what was tried</source>
        <translation>نسيان ما جُرّب</translation>
    </message>
    <message>
        <source>It opens empty, and nothing is sent. Close it again after.</source>
        <translation>تُفتح فارغة ولا يُرسل شيء. أغلقها بعد ذلك.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>No browser was found.</source>
        <translation>لم يُعثر على متصفح.</translation>
    </message>
    <message>
        <source>No program on this computer takes WhatsApp links.</source>
        <translation>لا يوجد على هذا الحاسوب برنامج يفتح روابط واتساب.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer before you press send.</source>
        <translation>لا شيء يغادر هذا الحاسوب قبل أن تضغط إرسال.</translation>
    </message>
    <message>
        <source>One test chat to yourself</source>
        <translation>محادثة تجريبية مع نفسك</translation>
    </message>
    <message>
        <source>Only used for the test; it is not kept here.</source>
        <translation>للتجربة فقط؛ لا يُحفظ هنا.</translation>
    </message>
    <message>
        <source>Remembered for this computer alone, beside the vault.</source>
        <translation>يُحفظ لهذا الحاسوب وحده، بجانب الخزنة.</translation>
    </message>
    <message>
        <source>The browser’s history and Meta’s servers see the number.</source>
        <translation>يرى سجل المتصفح وخوادم ميتا الرقم.</translation>
    </message>
    <message>
        <source>The system did not take the link.</source>
        <translation>لم يقبل النظام الرابط.</translation>
    </message>
    <message>
        <source>What was tried here is forgotten</source>
        <translation>نُسي ما جُرّب هنا</translation>
    </message>
    <message>
        <source>WhatsApp on this computer</source>
        <translation>واتساب على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Your own WhatsApp number</source>
        <translation>رقمك أنت على واتساب</translation>
    </message>
    <message>
        <source>{wanted} opens no chat here, so this computer opens chats with {here}.</source>
        <translation>لا يفتح {wanted} محادثة هنا، لذا يفتح هذا الحاسوب المحادثات بواسطة {here}.</translation>
    </message>
</context>
<context>
    <name>LockScreenCard</name>
    <message>
        <source>A stranger can read of: {what}.</source>
        <translation>يمكن لغريب أن يقرأ عن: {what}.</translation>
    </message>
    <message>
        <source>A stranger learns that you wrote, and no more.</source>
        <translation>يعرف الغريب أنك كتبت، لا أكثر.</translation>
    </message>
    <message>
        <source>Android phone</source>
        <translation>هاتف أندرويد</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>نوع الهاتف</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>On the lock screen</source>
        <translation>على شاشة القفل</translation>
    </message>
    <message>
        <source>Others may read this phone: they can see all of it.</source>
        <translation>قد يقرأ آخرون هذا الهاتف: يمكنهم رؤية كل شيء.</translation>
    </message>
    <message>
        <source>The rest is seen once the phone is unlocked.</source>
        <translation>تظهر البقية بعد فتح قفل الهاتف.</translation>
    </message>
    <message>
        <source>Your name alone tells of: {what}.</source>
        <translation>اسمك وحده يكشف: {what}.</translation>
    </message>
    <message>
        <source>Your name is the one the client saved you under.</source>
        <translation>يظهر اسمك كما حفظه المراجع.</translation>
    </message>
    <message>
        <source>Your name, as saved there</source>
        <translation>اسمك كما هو محفوظ هناك</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>LogFields</name>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Answered “{questions}”.</source>
        <translation>أجاب عن «{questions}».</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>قابل للفوترة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Follow up by</source>
        <translation>متابعة الخطر حتى</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>الواجب</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>No set of questions</source>
        <translation>بلا مجموعة أسئلة</translation>
    </message>
    <message>
        <source>None of the planned ones</source>
        <translation>لا شيء مما خُطّط</translation>
    </message>
    <message>
        <source>Questions it answers</source>
        <translation>الأسئلة التي تجيب عنها</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Replied with ratings.</source>
        <translation>ردّ بتقييمات.</translation>
    </message>
    <message>
        <source>Reply of the client</source>
        <translation>رد المراجع</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>This check-in was planned</source>
        <translation>كانت هذه المتابعة مخططة</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>عمّ تدور</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>ما فعلتَه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Which planned check-in it answers</source>
        <translation>أي متابعة مخططة تجيب عنها</translation>
    </message>
    <message>
        <source>Who began</source>
        <translation>من بدأ</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>سبب هذا المستوى</translation>
    </message>
    <message>
        <source>Why you amend it</source>
        <translation>سبب استدراكك</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>وقتك</translation>
    </message>
    <message>
        <source>{day} · {questions}</source>
        <translation>{day} · {questions}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{level}: act at once</source>
        <translation>{level}: تصرّف فورًا</translation>
    </message>
    <message>
        <source>{level}: {rule}, that is by {day}</source>
        <translation>{level}: {rule}، أي حتى {day}</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>Any outcome</source>
        <translation>أي نتيجة</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>أي غرض</translation>
    </message>
    <message>
        <source>Any way</source>
        <translation>أي وسيلة</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>كلا الاتجاهين</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>ممّن</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما الذي حدث لها</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأي غرض</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>Amend this check-in</source>
        <translation>الاستدراك على هذه المتابعة</translation>
    </message>
    <message>
        <source>Change this check-in</source>
        <translation>تغيير هذه المتابعة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Log a check-in</source>
        <translation>تسجيل متابعة</translation>
    </message>
    <message>
        <source>Not saved yet · kept as you left it</source>
        <translation>لم تُحفظ بعد · باقية كما تركتها</translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation>حفظ المتابعة</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>Choose a measure</source>
        <translation>اختر مقياسًا</translation>
    </message>
    <message>
        <source>Cut-off: {line}</source>
        <translation>القيمة الفاصلة: {line}</translation>
    </message>
    <message>
        <source>Licence and sources</source>
        <translation>الترخيص والمصادر</translation>
    </message>
    <message>
        <source>Load a measure…</source>
        <translation>تحميل مقياس…</translation>
    </message>
    <message>
        <source>Measure loaded</source>
        <translation>حُمّل المقياس</translation>
    </message>
    <message>
        <source>Measure removed</source>
        <translation>أُزيل المقياس</translation>
    </message>
    <message>
        <source>Measures (*.json)</source>
        <translation>مقاييس (*.json)</translation>
    </message>
    <message>
        <source>Measures of the desk</source>
        <translation>مقاييس البرنامج</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>إتاحته</translation>
    </message>
    <message>
        <source>Offer {name}</source>
        <translation>إتاحة {name}</translation>
    </message>
    <message>
        <source>Ranges: {ranges}</source>
        <translation>النطاقات: {ranges}</translation>
    </message>
    <message>
        <source>Reliable change: {points} points</source>
        <translation>التغيّر الموثوق بالنقاط: {points}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>What their owners allow decides what the desk shows. A measure you have the licence for can be loaded from a file; it is kept in your vault.</source>
        <translation>ما يسمح به أصحاب المقاييس يحدد ما يعرضه البرنامج. يمكن تحميل مقياس تملك ترخيصه من ملف؛ ويُحفظ في خزنتك.</translation>
    </message>
    <message>
        <source>{what}. Source: {source}</source>
        <translation>{what}. المصدر: {source}</translation>
    </message>
</context>
<context>
    <name>MeasuresTab</name>
    <message>
        <source>Answers to {name} wait here that were not saved.</source>
        <translation>هنا إجابات عن {name} تنتظر ولم تُحفظ.</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>أُلغيت التغييرات</translation>
    </message>
    <message>
        <source>Give a measure</source>
        <translation>تقديم مقياس</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>المتابعة بها</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>One of them wants a talk.</source>
        <translation>إحداها تستدعي حديثًا.</translation>
    </message>
    <message>
        <source>Printed and logged</source>
        <translation>طُبع وسُجِّل</translation>
    </message>
    <message>
        <source>Score put into the bin</source>
        <translation>وُضعت الدرجة في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Score saved</source>
        <translation>حُفظت الدرجة</translation>
    </message>
    <message>
        <source>Scores of this client</source>
        <translation>درجات هذا المراجع</translation>
    </message>
    <message>
        <source>Scores saved as PDF</source>
        <translation>حُفظت النتائج بصيغة PDF</translation>
    </message>
    <message>
        <source>What a questionnaire came to stands here, with its range and its change.</source>
        <translation>هنا نتيجة كل استبيان مع نطاقها وتغيّرها.</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>دُوّنت</translation>
    </message>
    <message>
        <source>wants a talk</source>
        <translation>تستدعي حديثًا</translation>
    </message>
</context>
<context>
    <name>MedicalTab</name>
    <message numerus="yes">
        <source>%n code(s) loaded</source>
        <translation>
            <numerusform>لم يُحمَّل أي رمز</numerusform>
            <numerusform>حُمّل رمز واحد</numerusform>
            <numerusform>حُمّل رمزان</numerusform>
            <numerusform>حُمّلت %Ln رموز</numerusform>
            <numerusform>حُمّل %Ln رمزًا</numerusform>
            <numerusform>حُمّل %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>A CSV file you have: code, title. The desk ships none.</source>
        <translation>ملف CSV لديك: الرمز، العنوان. لا يأتي البرنامج بقائمة منها.</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>إضافة قيد</translation>
    </message>
    <message>
        <source>An entry waits here that was not saved.</source>
        <translation>هنا قيد ينتظر ولم يُحفظ.</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>أُلغيت التغييرات</translation>
    </message>
    <message>
        <source>Choose a list of codes</source>
        <translation>اختيار قائمة رموز</translation>
    </message>
    <message>
        <source>Diagnoses, medication and allergies stand here, if you need them on file.</source>
        <translation>هنا التشخيصات والأدوية والحساسيات، إن احتجت إلى حفظها.</translation>
    </message>
    <message>
        <source>Entry put into the bin</source>
        <translation>نُقل القيد إلى السلة</translation>
    </message>
    <message>
        <source>Entry saved</source>
        <translation>حُفظ القيد</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>المتابعة بها</translation>
    </message>
    <message>
        <source>Load my {system} list…</source>
        <translation>تحميل قائمتي لـ {system}…</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>المعلومات الطبية</translation>
    </message>
    <message>
        <source>Medical entries of this client</source>
        <translation>القيود الطبية لهذا المراجع</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>جداول (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Text taken out</source>
        <translation>حُذف النص</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>منتهٍ</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>A fee is due</source>
        <translation>تُستحق أتعاب</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>For the client: {time}</source>
        <translation>عند المراجع: {time}</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>فتح ملف المراجع</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>Take out of the calendar</source>
        <translation>إزالة من التقويم</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>كتابة الملاحظة</translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message>
        <source>Agreed to the rules on</source>
        <translation>تاريخ الموافقة على القواعد</translation>
    </message>
    <message>
        <source>Helps to keep the rules</source>
        <translation>يساعد على حفظ القواعد</translation>
    </message>
    <message>
        <source>How they agreed</source>
        <translation>كيف كانت الموافقة</translation>
    </message>
    <message>
        <source>Left the group on</source>
        <translation>تاريخ مغادرة المجموعة</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>مشرف المجموعة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>عضو جديد</translation>
    </message>
    <message>
        <source>Number in the group</source>
        <translation>الرقم في المجموعة</translation>
    </message>
    <message>
        <source>Put this member into the bin</source>
        <translation>وضع هذا العضو في سلة المحذوفات</translation>
    </message>
    <message>
        <source>This member</source>
        <translation>هذا العضو</translation>
    </message>
    <message>
        <source>such as: signed at the first meeting</source>
        <translation>مثل: وُقّع في اللقاء الأول</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>A member waits here that was not saved.</source>
        <translation>هنا عضو ينتظر ولم يُحفظ.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>أُلغيت التغييرات</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>المتابعة بها</translation>
    </message>
    <message>
        <source>Last compared: {day}</source>
        <translation>آخر مقارنة: {day}</translation>
    </message>
    <message>
        <source>Member put into the bin</source>
        <translation>وُضع العضو في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Member saved</source>
        <translation>حُفظ العضو</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Nobody is in this group yet.</source>
        <translation>لا أحد في هذه المجموعة بعد.</translation>
    </message>
    <message>
        <source>agreed {day}</source>
        <translation>وافق {day}</translation>
    </message>
    <message>
        <source>has not agreed</source>
        <translation>لم يوافق</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>غادر {day}</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>مشرف المجموعة</translation>
    </message>
    <message>
        <source>{agreed} of {all} have agreed to the rules of the chat.</source>
        <translation>وافق {agreed} من {all} على قواعد المحادثة.</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفظ</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>ادمجهما</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>دمج سجلّين</translation>
    </message>
    <message>
        <source>Moves to this record: {entries}.</source>
        <translation>ينتقل إلى هذا السجل: {entries}.</translation>
    </message>
    <message>
        <source>Nothing but the details stands in the other record.</source>
        <translation>ليس في السجل الآخر سوى البيانات.</translation>
    </message>
    <message>
        <source>Sessions are counted anew by date. Signed notes keep their text and signature. Of two agreements, plans or safety plans in force the later one counts, the other is kept as an earlier version. The emptied record goes to the bin; taking it out there undoes the merge.</source>
        <translation>تُرقَّم الجلسات من جديد حسب التاريخ. وتحتفظ الملاحظات الموقّعة بنصها وتوقيعها. ومن بين اتفاقين أو خطتين أو خطتي أمان ساريتين يُعتدّ بالأحدث، ويُحفظ الآخر نسخةً سابقة. ويُوضع السجل المُفرَغ في سلة المحذوفات؛ وإخراجه منها يلغي الدمج.</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>الآخر</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>السجل الآخر</translation>
    </message>
    <message>
        <source>The other&apos;s</source>
        <translation>من الآخر</translation>
    </message>
    <message>
        <source>The record of the same person that was entered a second time</source>
        <translation>سجل الشخص نفسه الذي أُدخل مرة ثانية</translation>
    </message>
    <message>
        <source>The two records are one now</source>
        <translation>أصبح السجلان سجلًا واحدًا</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>هذا السجل</translation>
    </message>
    <message>
        <source>This record&apos;s</source>
        <translation>من هذا السجل</translation>
    </message>
    <message>
        <source>Which is kept: {detail}</source>
        <translation>أيهما يبقى: {detail}</translation>
    </message>
    <message>
        <source>{name} ({code}) stays. Everything of the other record moves here.</source>
        <translation>يبقى {name} ({code}). وينتقل إليه كل ما في السجل الآخر.</translation>
    </message>
    <message>
        <source>– nothing –</source>
        <translation>– لا شيء –</translation>
    </message>
</context>
<context>
    <name>MessagesPart</name>
    <message>
        <source>A stranger could learn something from: {words}</source>
        <translation>قد يفهم غريب شيئًا من: {words}</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>Begin with a text that comes with the desk</source>
        <translation>البدء بنص مرفق بالبرنامج</translation>
    </message>
    <message>
        <source>Begin with…</source>
        <translation>البدء بـ…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضلة</translation>
    </message>
    <message>
        <source>Favourite: offered first</source>
        <translation>مفضلة: تُعرض أولًا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Message put into the bin</source>
        <translation>نُقلت الرسالة إلى السلة</translation>
    </message>
    <message>
        <source>Message saved</source>
        <translation>حُفظت الرسالة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Messages you send often, offered first when you write.</source>
        <translation>رسائل ترسلها كثيرًا، تُعرض أولًا عند الكتابة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Put in what is filled in by itself</source>
        <translation>إدراج ما يُملأ تلقائيًا</translation>
    </message>
    <message>
        <source>Put in…</source>
        <translation>إدراج…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأي غرض</translation>
    </message>
</context>
<context>
    <name>MessagesTab</name>
    <message>
        <source>Change this entry</source>
        <translation>تغيير هذا القيد</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>أُلغيت التغييرات</translation>
    </message>
    <message>
        <source>Entry put into the bin</source>
        <translation>نُقل القيد إلى السلة</translation>
    </message>
    <message>
        <source>Kept in the log</source>
        <translation>حُفظ في السجل</translation>
    </message>
    <message>
        <source>Log a message or call</source>
        <translation>تسجيل رسالة أو مكالمة</translation>
    </message>
    <message>
        <source>Logged: {outcome}</source>
        <translation>سُجّل: {outcome}</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Messages with this client</source>
        <translation>الرسائل مع هذا المراجع</translation>
    </message>
    <message>
        <source>No messages yet. What you open from here is kept with what was agreed.</source>
        <translation>لا رسائل بعد. ما تفتحه من هنا يُحفظ مع ما اتُّفق عليه.</translation>
    </message>
    <message>
        <source>Opened: {when}</source>
        <translation>فُتحت: {when}</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>كتابة…</translation>
    </message>
</context>
<context>
    <name>MisfiledPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>It goes to the other record as it is. You can take this back.</source>
        <translation>ينتقل إلى الملف الآخر كما هو. ويمكنك التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move it to the right client</source>
        <translation>نقله إلى المراجع الصحيح</translation>
    </message>
    <message>
        <source>Moved to {name}</source>
        <translation>نُقل إلى {name}</translation>
    </message>
    <message>
        <source>Nothing brings it back. That something was written, when, and your reason stay. Backups made before today still hold the text.</source>
        <translation>لا شيء يعيده. ويبقى أن شيئًا كُتب، ومتى، وسببك. النسخ الاحتياطية السابقة لليوم ما زالت تحوي النص.</translation>
    </message>
    <message>
        <source>Or take the text out</source>
        <translation>أو حذف النص</translation>
    </message>
    <message>
        <source>TAKE OUT</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Take it out…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Take this text out for good?</source>
        <translation>حذف هذا النص نهائيًا؟</translation>
    </message>
    <message>
        <source>The text goes for good, from here and from the search.</source>
        <translation>يُحذف النص نهائيًا، من هنا ومن البحث.</translation>
    </message>
    <message>
        <source>The text was taken out</source>
        <translation>حُذف النص</translation>
    </message>
    <message>
        <source>The text was taken out on {day}: {reason}</source>
        <translation>حُذف النص في {day}: {reason}</translation>
    </message>
    <message>
        <source>This stays here. Name nobody and repeat nothing of the text.</source>
        <translation>يبقى هذا هنا. لا تذكر أحدًا ولا تكرر شيئًا من النص.</translation>
    </message>
    <message>
        <source>Tick at least one version.</source>
        <translation>اختر نسخة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Which versions</source>
        <translation>أي النسخ</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>لمن هو؟</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Written for the wrong client</source>
        <translation>كُتب للمراجع الخطأ</translation>
    </message>
    <message>
        <source>such as: written for the wrong client</source>
        <translation>مثل: كُتب للمراجع الخطأ</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>MonthBoard</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>لا لقاءات</numerusform>
            <numerusform>لقاء واحد</numerusform>
            <numerusform>لقاءان</numerusform>
            <numerusform>%Ln لقاءات</numerusform>
            <numerusform>%Ln لقاءً</numerusform>
            <numerusform>%Ln لقاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>يوم عطلة</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>يوم عطلة</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>A few words, with commas between.</source>
        <translation>بضع كلمات تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>About the contact itself</source>
        <translation>عن التواصل نفسه</translation>
    </message>
    <message>
        <source>Chat deleted from the phone</source>
        <translation>حُذفت المحادثة من الهاتف</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الأتعاب</translation>
    </message>
    <message>
        <source>Medicine as planned</source>
        <translation>الدواء حسب الخطة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Part of the clinical record</source>
        <translation>جزء من السجل العلاجي</translation>
    </message>
    <message>
        <source>The original is kept among the files</source>
        <translation>الأصل محفوظ ضمن الملفات</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>الموضوعات</translation>
    </message>
    <message>
        <source>Themes, medicine, urges, boundaries, fee and what became of the chat</source>
        <translation>الموضوعات والدواء والرغبات الملحّة والحدود والأتعاب ومصير المحادثة</translation>
    </message>
    <message>
        <source>Thoughts about the process belong into the process notes, which are never exported.</source>
        <translation>مكان الأفكار عن سير العلاج هو الملاحظات الخاصة، وهي لا تُصدَّر أبدًا.</translation>
    </message>
    <message>
        <source>Until your first reply</source>
        <translation>حتى ردّك الأول</translation>
    </message>
    <message>
        <source>Urge about</source>
        <translation>الرغبة الملحّة في</translation>
    </message>
    <message>
        <source>What protects</source>
        <translation>ما يحمي</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>ما سار جيدًا</translation>
    </message>
    <message>
        <source>When you did it</source>
        <translation>متى فعلتَه</translation>
    </message>
    <message>
        <source>Whom you consulted</source>
        <translation>من استشرتَه</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Copied and checked. Now open it on the new laptop.</source>
        <translation>نُسخت وفُحصت. افتحها الآن على الحاسوب الجديد.</translation>
    </message>
    <message>
        <source>Draft moved to {name}</source>
        <translation>نُقلت المسودة إلى {name}</translation>
    </message>
    <message>
        <source>For a note begun with the wrong client. It goes to the other record with its earlier versions; a planned session stays where it is.</source>
        <translation>لملاحظة بدأت مع المراجع الخطأ. تنتقل إلى الملف الآخر مع نسخها السابقة؛ أما الجلسة المخططة فتبقى في مكانها.</translation>
    </message>
    <message>
        <source>Four steps, with as much time between them as you like: the desk remembers where you are. Until the third, this laptop stays as it is.</source>
        <translation>أربع خطوات، وبينها ما شئت من الوقت: فالبرنامج يتذكر أين وصلت. وحتى الخطوة الثالثة يبقى هذا الحاسوب كما هو.</translation>
    </message>
    <message>
        <source>It is in use again.</source>
        <translation>عادت إلى الاستعمال.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move this draft</source>
        <translation>نقل هذه المسودة</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>الانتقال إلى حاسوب جديد</translation>
    </message>
    <message>
        <source>Retire all the same</source>
        <translation>أحِلها إلى التقاعد مع ذلك</translation>
    </message>
    <message>
        <source>Something is only here</source>
        <translation>ثمة شيء هنا فقط</translation>
    </message>
    <message>
        <source>Something was written in this vault after the copy was made, and is not on the new laptop. Retire it only if you have written that there as well.</source>
        <translation>كُتب في هذه الخزنة شيء بعد أخذ النسخة، وليس على الحاسوب الجديد. لا تُحِلها إلى التقاعد إلا إن كتبته هناك أيضًا.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>أُوقفت. ولم يبقَ منها شيء.</translation>
    </message>
    <message>
        <source>The drive for the new laptop</source>
        <translation>القرص المخصص للحاسوب الجديد</translation>
    </message>
    <message>
        <source>This vault is retired. Nothing was deleted.</source>
        <translation>هذه الخزنة متقاعدة. ولم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Whose note is it?</source>
        <translation>لمن هذه الملاحظة؟</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Came in: {titles}</source>
        <translation>أُضيف: {titles}</translation>
    </message>
    <message>
        <source>Went out: {titles}</source>
        <translation>حُذف: {titles}</translation>
    </message>
</context>
<context>
    <name>Narrowed</name>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>Which kinds of record are listed</source>
        <translation>أي أنواع السجلات يُعرض</translation>
    </message>
    <message>
        <source>Which tag the clients listed have</source>
        <translation>الوسم الذي يحمله المراجعون المعروضون</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Also write for…</source>
        <translation>الكتابة أيضًا لـ…</translation>
    </message>
    <message>
        <source>Carry forward</source>
        <translation>نقل من السابقة</translation>
    </message>
    <message>
        <source>Draft · not saved yet</source>
        <translation>مسودة · لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Draft · saved {time}</source>
        <translation>مسودة · حُفظت {time}</translation>
    </message>
    <message>
        <source>Draft · saving …</source>
        <translation>مسودة · جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Earlier versions of this draft</source>
        <translation>نسخ سابقة من هذه المسودة</translation>
    </message>
    <message>
        <source>Format of the note</source>
        <translation>نموذج الملاحظة</translation>
    </message>
    <message>
        <source>More about this draft</source>
        <translation>المزيد عن هذه المسودة</translation>
    </message>
    <message>
        <source>Move to another client…</source>
        <translation>النقل إلى مراجع آخر…</translation>
    </message>
    <message>
        <source>Put text of the last note into the empty sections</source>
        <translation>وضع نص الملاحظة السابقة في الأقسام الفارغة</translation>
    </message>
    <message>
        <source>Put this draft into the bin</source>
        <translation>وضع هذه المسودة في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Sign all the same</source>
        <translation>التوقيع رغم ذلك</translation>
    </message>
    <message>
        <source>Still empty: {parts}. Once signed, the note stays as it is.</source>
        <translation>ما زال فارغًا: {parts}. بعد التوقيع تبقى الملاحظة كما هي.</translation>
    </message>
    <message>
        <source>Take text out…</source>
        <translation>حذف نص…</translation>
    </message>
    <message>
        <source>The session stands in another record; its time is changed there.</source>
        <translation>الجلسة في ملف آخر، ويُغيَّر وقتها هناك.</translation>
    </message>
    <message>
        <source>The times are those of {place}.</source>
        <translation>الأوقات بحسب توقيت {place}.</translation>
    </message>
    <message numerus="yes">
        <source>This draft is %n day(s) old. Sign it once it says what you want to keep.</source>
        <translation>
            <numerusform>هذه المسودة من اليوم. وقّعها حين تقول ما تريد حفظه.</numerusform>
            <numerusform>مضى على هذه المسودة يوم واحد. وقّعها حين تقول ما تريد حفظه.</numerusform>
            <numerusform>مضى على هذه المسودة يومان. وقّعها حين تقول ما تريد حفظه.</numerusform>
            <numerusform>مضت على هذه المسودة %Ln أيام. وقّعها حين تقول ما تريد حفظه.</numerusform>
            <numerusform>مضى على هذه المسودة %Ln يومًا. وقّعها حين تقول ما تريد حفظه.</numerusform>
            <numerusform>مضى على هذه المسودة %Ln يوم. وقّعها حين تقول ما تريد حفظه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>{label} *</source>
        <translation>{label} *</translation>
    </message>
</context>
<context>
    <name>NoteFiles</name>
    <message>
        <source>Files:</source>
        <translation>الملفات:</translation>
    </message>
</context>
<context>
    <name>NoteHistory</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>لم تُضف كلمات</numerusform>
            <numerusform>أُضيفت كلمة</numerusform>
            <numerusform>أُضيفت كلمتان</numerusform>
            <numerusform>أُضيفت %Ln كلمات</numerusform>
            <numerusform>أُضيفت %Ln كلمة</numerusform>
            <numerusform>أُضيفت %Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) taken out</source>
        <translation>
            <numerusform>لم تُحذف كلمات</numerusform>
            <numerusform>حُذفت كلمة</numerusform>
            <numerusform>حُذفت كلمتان</numerusform>
            <numerusform>حُذفت %Ln كلمات</numerusform>
            <numerusform>حُذفت %Ln كلمة</numerusform>
            <numerusform>حُذفت %Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>Earlier version taken back</source>
        <translation>استُعيدت نسخة سابقة</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>نسخ سابقة</translation>
    </message>
    <message>
        <source>Earlier versions forgotten</source>
        <translation>نُسيت النسخ السابقة</translation>
    </message>
    <message>
        <source>Every save is kept until you sign. Then only the signed text stays.</source>
        <translation>يُحتفظ بكل حفظ حتى توقّع. بعدها يبقى النص الموقّع وحده.</translation>
    </message>
    <message>
        <source>Every single save</source>
        <translation>كل حفظ على حدة</translation>
    </message>
    <message>
        <source>For text that should never have stood here. The draft stays as it is now; nothing brings the versions before it back.</source>
        <translation>لنص ما كان ينبغي أن يوجد هنا أبدًا. تبقى المسودة كما هي الآن؛ ولا شيء يعيد النسخ التي سبقتها.</translation>
    </message>
    <message>
        <source>Forget all earlier versions?</source>
        <translation>نسيان كل النسخ السابقة؟</translation>
    </message>
    <message>
        <source>Forget earlier versions…</source>
        <translation>نسيان النسخ السابقة…</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>From {older} to {newer}</source>
        <translation>من {older} إلى {newer}</translation>
    </message>
    <message>
        <source>Take this version back</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>The version before it</source>
        <translation>النسخة التي قبلها</translation>
    </message>
    <message>
        <source>Versions, latest first</source>
        <translation>النسخ، الأحدث أولًا</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>NotePaper</name>
    <message>
        <source>Not signed</source>
        <translation>غير موقّعة</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>حُذف النص</translation>
    </message>
    <message>
        <source>Redacted on {when} because: {reason}</source>
        <translation>حُذف في {when} لأن: {reason}</translation>
    </message>
    <message>
        <source>Taken out: {sections}</source>
        <translation>ما حُذف: {sections}</translation>
    </message>
    <message>
        <source>The hash is of the text as it was signed, so it no longer fits.</source>
        <translation>البصمة هي بصمة النص كما وُقّع، لذلك لم تعد مطابقة.</translation>
    </message>
</context>
<context>
    <name>NoteReader</name>
    <message>
        <source>Add to this note</source>
        <translation>إضافة إلى هذه الملاحظة</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Addendum: new since then. Late entry: known then, not written. Correction: an error.</source>
        <translation>إضافة: جديد منذ ذلك الحين. تدوين متأخر: كان معروفًا ولم يُكتب. تصحيح: خطأ.</translation>
    </message>
    <message>
        <source>Also write for…</source>
        <translation>الكتابة أيضًا لـ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>تدوين متأخر</translation>
    </message>
    <message>
        <source>More about this note</source>
        <translation>المزيد عن هذه الملاحظة</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>حُذف النص</translation>
    </message>
    <message>
        <source>Sign and add</source>
        <translation>توقيع وإضافة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّعة</translation>
    </message>
    <message>
        <source>Signed by {name}, {when} · SHA-256 {start}…</source>
        <translation>وقّعها {name}، {when} · SHA-256 {start}…</translation>
    </message>
    <message>
        <source>Take text out…</source>
        <translation>حذف نص…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>What you add</source>
        <translation>ما تضيفه</translation>
    </message>
    <message>
        <source>Why you add it</source>
        <translation>سبب الإضافة</translation>
    </message>
    <message numerus="yes">
        <source>Written %n day(s) after the session</source>
        <translation>
            <numerusform>كُتبت في يوم الجلسة</numerusform>
            <numerusform>كُتبت بعد الجلسة بيوم واحد</numerusform>
            <numerusform>كُتبت بعد الجلسة بيومين</numerusform>
            <numerusform>كُتبت بعد الجلسة بـ %Ln أيام</numerusform>
            <numerusform>كُتبت بعد الجلسة بـ %Ln يومًا</numerusform>
            <numerusform>كُتبت بعد الجلسة بـ %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesChoice</name>
    <message>
        <source>All signed</source>
        <translation>كل الموقّعة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Notes to include</source>
        <translation>الملاحظات المراد إدراجها</translation>
    </message>
    <message>
        <source>{note} · draft</source>
        <translation>{note} · مسودة</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message numerus="yes">
        <source>%n section(s) carried forward</source>
        <translation>
            <numerusform>لم يُنقل أي قسم</numerusform>
            <numerusform>نُقل قسم واحد</numerusform>
            <numerusform>نُقل قسمان</numerusform>
            <numerusform>نُقلت %Ln أقسام</numerusform>
            <numerusform>نُقل %Ln قسمًا</numerusform>
            <numerusform>نُقل %Ln قسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the note</source>
        <translation>أُضيف إلى الملاحظة</translation>
    </message>
    <message>
        <source>Draft put into the bin</source>
        <translation>وُضعت المسودة في سلة المحذوفات</translation>
    </message>
    <message>
        <source>New draft · saved as you type</source>
        <translation>مسودة جديدة · تُحفظ أثناء الكتابة</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>No notes yet. The first one takes two key presses.</source>
        <translation>لا ملاحظات بعد. تكفي ضغطتان لبدء الأولى.</translation>
    </message>
    <message>
        <source>Note signed</source>
        <translation>وُقّعت الملاحظة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Notes of this client</source>
        <translation>ملاحظات هذا المراجع</translation>
    </message>
    <message>
        <source>The last note has no other text for this section</source>
        <translation>لا نص آخر في الملاحظة الأخيرة لهذا القسم</translation>
    </message>
    <message>
        <source>The last note has no text that fits an empty section here</source>
        <translation>لا نص في الملاحظة الأخيرة يناسب قسمًا فارغًا هنا</translation>
    </message>
    <message>
        <source>There is no earlier note to carry text from</source>
        <translation>لا توجد ملاحظة سابقة يُنقل منها نص</translation>
    </message>
    <message>
        <source>This section was carried forward</source>
        <translation>نُقل نص هذا القسم من الملاحظة السابقة</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>حُذف النص</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقّعة</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
</context>
<context>
    <name>OpenDesk</name>
    <message>
        <source>The desk stays open: something typed could not be saved yet.</source>
        <translation>يبقى البرنامج مفتوحًا: هناك ما كُتب ولم يمكن حفظه بعد.</translation>
    </message>
    <message>
        <source>The vault&apos;s header was damaged, so its copy was used and the damage mended. Nothing is lost; make a backup soon.</source>
        <translation>كانت ترويسة الخزنة تالفة، فاستُخدمت نسختها وأُصلح التلف. لم يضع شيء؛ خذ نسخة احتياطية قريبًا.</translation>
    </message>
    <message>
        <source>This vault is retired. What is written here does not reach your desk, which is now here: {place}</source>
        <translation>هذه الخزنة متقاعدة. وما يُكتب هنا لا يصل إلى مكتبك، وهو الآن هنا: {place}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The chat is open in WhatsApp.</source>
        <translation>المحادثة مفتوحة في واتساب.</translation>
    </message>
    <message>
        <source>The number is {number}.</source>
        <translation>الرقم هو {number}.</translation>
    </message>
    <message>
        <source>The text is on the clipboard for {seconds} s: paste it with Ctrl+V.</source>
        <translation>النص في الحافظة لمدة {seconds} ث: الصقه بـ Ctrl+V.</translation>
    </message>
    <message>
        <source>The text is too long for a link.</source>
        <translation>النص أطول من أن يتسع له رابط.</translation>
    </message>
</context>
<context>
    <name>OrderQuestion</name>
    <message>
        <source>How are the dates of this chat meant?</source>
        <translation>كيف تُقرأ تواريخ هذه المحادثة؟</translation>
    </message>
    <message>
        <source>They can be read in more than one way, and nothing in the chat says which is right. Look at the first and the last day: you know which one can be true.</source>
        <translation>يمكن قراءتها بأكثر من طريقة، ولا شيء في المحادثة يدل على الصحيحة. انظر إلى اليوم الأول واليوم الأخير: أنت تعرف أيّهما يمكن أن يكون صحيحًا.</translation>
    </message>
    <message>
        <source>{answer} (more likely)</source>
        <translation>{answer} (الأرجح)</translation>
    </message>
    <message>
        <source>{order}: {span}</source>
        <translation>{order}: {span}</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>تم الاتصال</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>How long it took you</source>
        <translation>كم استغرق منك</translation>
    </message>
    <message>
        <source>Keep what I sent</source>
        <translation>الاحتفاظ بما أرسلتُه</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>لا مكالمة</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>S called, N no call, Escape later</source>
        <translation>S تم الاتصال، N لا مكالمة، Escape لاحقًا</translation>
    </message>
    <message>
        <source>S sent, C changed, N not sent, Escape later</source>
        <translation>المفاتيح: S أُرسلت، C عُدّلت، N لم تُرسل، Esc لاحقًا</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Sent, changed</source>
        <translation>أُرسلت معدّلة</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>ماذا صار بها؟</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>ما أرسلتَه</translation>
    </message>
    <message>
        <source>{key}  {words}</source>
        <translation>{key}  {words}</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>لا مداخل</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%Ln مداخل</numerusform>
            <numerusform>%Ln مدخلًا</numerusform>
            <numerusform>%Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>لا شيء من هذا النوع بعد.</translation>
    </message>
    <message>
        <source>Nothing yet. Sessions, notes and messages will stand here by month.</source>
        <translation>لا شيء بعد. ستظهر هنا الجلسات والملاحظات والرسائل حسب الشهر.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What happened, by month</source>
        <translation>ما حدث، حسب الشهر</translation>
    </message>
    <message>
        <source>Which entries are listed</source>
        <translation>أي المداخل يُعرض</translation>
    </message>
</context>
<context>
    <name>OwnClauses</name>
    <message>
        <source>Clause taken out</source>
        <translation>حُذف البند</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>It also allows</source>
        <translation>ويسمح أيضًا بـ</translation>
    </message>
    <message>
        <source>Kept as you type. The name stands in lists only; the client reads this.</source>
        <translation>يُحفظ أثناء الكتابة. يظهر الاسم في القوائم فقط؛ أما هذا فيقرؤه المراجع.</translation>
    </message>
    <message>
        <source>Name of the clause</source>
        <translation>اسم البند</translation>
    </message>
    <message>
        <source>None yet. They stand beside the clauses that come with the desk.</source>
        <translation>لا شيء بعد. تظهر إلى جانب البنود المرفقة بالبرنامج.</translation>
    </message>
    <message>
        <source>Nothing, unless you tick it: the desk can&apos;t read it out of your words.</source>
        <translation>لا شيء ما لم تضع علامة: لا يستطيع البرنامج استخلاصه من كلماتك.</translation>
    </message>
    <message>
        <source>Put in a name, a number or an option</source>
        <translation>إدراج اسم أو رقم أو خيار</translation>
    </message>
    <message>
        <source>Put in…</source>
        <translation>إدراج…</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>موضعه تحت</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>What the client reads</source>
        <translation>ما يقرؤه المراجع</translation>
    </message>
    <message>
        <source>What we agree besides</source>
        <translation>ما نتفق عليه أيضًا</translation>
    </message>
    <message>
        <source>Write a clause…</source>
        <translation>كتابة بند…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Client: {name}</source>
        <translation>المراجع: {name}</translation>
    </message>
    <message>
        <source>Commands and clients</source>
        <translation>الأوامر والمراجعون</translation>
    </message>
    <message>
        <source>Find a command or a client</source>
        <translation>البحث عن أمر أو مراجع</translation>
    </message>
    <message>
        <source>No command or client with these letters.</source>
        <translation>لا أمر ولا مراجع بهذه الحروف.</translation>
    </message>
    <message>
        <source>What do you want to do? Or type a client…</source>
        <translation>ماذا تريد أن تفعل؟ أو اكتب اسم مراجع…</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation>↑ ↓ اختيار · Enter تنفيذ · Esc إغلاق</translation>
    </message>
</context>
<context>
    <name>PaperBeside</name>
    <message>
        <source>Language next to it</source>
        <translation>اللغة المجاورة</translation>
    </message>
    <message>
        <source>Next to {language}</source>
        <translation>بجانب {language}</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>لغة واحدة</translation>
    </message>
</context>
<context>
    <name>PaperLanguage</name>
    <message>
        <source>Awaiting a native reader</source>
        <translation>بانتظار قارئ لغته الأم هي هذه اللغة</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>Let these stand in English</source>
        <translation>إبقاء هذه البنود بالإنجليزية</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>اختر طابعة…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Protect the file with a password</source>
        <translation>حماية الملف بكلمة مرور</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ كملف PDF</translation>
    </message>
    <message>
        <source>Tell it by phone, never in the message that carries the file.</source>
        <translation>أخبره بها هاتفيًا، لا في الرسالة التي تحمل الملف أبدًا.</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>من يستلمها</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
</context>
<context>
    <name>PaperSheets</name>
    <message>
        <source>Show more pages</source>
        <translation>عرض صفحات أخرى</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>Text of the agreement</source>
        <translation>نص الاتفاق</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Changes discarded</source>
        <translation>أُلغيت التغييرات</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>وضع في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>This was typed and not saved yet.</source>
        <translation>كُتب هذا ولم يُحفظ بعد.</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Into the note</source>
        <translation>إلى الملاحظة</translation>
    </message>
    <message>
        <source>{part}: into the note</source>
        <translation>{part}: إلى الملاحظة</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide {what}</source>
        <translation>إخفاء {what}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>إظهار {what}</translation>
    </message>
</context>
<context>
    <name>PassphraseGate</name>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
</context>
<context>
    <name>PeopleBox</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>من هو {name}؟</translation>
    </message>
</context>
<context>
    <name>PhonesField</name>
    <message>
        <source>Another number</source>
        <translation>رقم آخر</translation>
    </message>
</context>
<context>
    <name>PhraseMenu</name>
    <message>
        <source>No phrases yet</source>
        <translation>لا عبارات جاهزة بعد</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>العبارات الجاهزة</translation>
    </message>
    <message>
        <source>Write and change phrases…</source>
        <translation>كتابة العبارات الجاهزة وتغييرها…</translation>
    </message>
</context>
<context>
    <name>PhrasesPart</name>
    <message>
        <source>Date of the session</source>
        <translation>تاريخ الجلسة</translation>
    </message>
    <message>
        <source>First name of the client</source>
        <translation>الاسم الأول للمراجع</translation>
    </message>
    <message>
        <source>In a note, type them and press Ctrl+Space.</source>
        <translation>في الملاحظة اكتبها ثم اضغط Ctrl+Space.</translation>
    </message>
    <message>
        <source>Initials of the client</source>
        <translation>الأحرف الأولى للمراجع</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>اسم المراجع</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>عبارة جاهزة جديدة</translation>
    </message>
    <message>
        <source>Number of the session</source>
        <translation>رقم الجلسة</translation>
    </message>
    <message>
        <source>Phrase put into the bin</source>
        <translation>وُضعت العبارة الجاهزة في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Phrase saved</source>
        <translation>حُفظت العبارة الجاهزة</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>العبارات الجاهزة</translation>
    </message>
    <message>
        <source>Pronouns of the client</source>
        <translation>ضمائر المراجع</translation>
    </message>
    <message>
        <source>Put in what is filled in by itself</source>
        <translation>إدراج ما يُملأ تلقائيًا</translation>
    </message>
    <message>
        <source>Put in…</source>
        <translation>إدراج…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text you write often. In a note, type its letters and Ctrl+Space.</source>
        <translation>نص تكتبه كثيرًا. في الملاحظة اكتب اختصاره ثم Ctrl+Space.</translation>
    </message>
    <message>
        <source>Time of the session</source>
        <translation>وقت الجلسة</translation>
    </message>
    <message>
        <source>Today’s date</source>
        <translation>تاريخ اليوم</translation>
    </message>
    <message>
        <source>What you put in with the button is filled in for each client and session.</source>
        <translation>ما تُدرجه بالزر يُملأ لكل مراجع وكل جلسة.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>Add a goal</source>
        <translation>إضافة هدف</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>تغيير الخطة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>خطة جديدة</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>المراجعة التالية</translation>
    </message>
    <message>
        <source>Reviewed with the client today</source>
        <translation>رُوجعت مع المراجع اليوم</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>حفظ الخطة</translation>
    </message>
    <message>
        <source>Saving makes a new version; what stood before stays readable.</source>
        <translation>الحفظ ينشئ نسخة جديدة؛ وما كان قبلها يبقى مقروءًا.</translation>
    </message>
    <message>
        <source>The desk reminds you on this day.</source>
        <translation>يذكّرك البرنامج في هذا اليوم.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>A fee is due</source>
        <translation>تُستحق أتعاب</translation>
    </message>
    <message>
        <source>After a number of meetings</source>
        <translation>بعد عدد من اللقاءات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>By the clock of {place}</source>
        <translation>بتوقيت {place}</translation>
    </message>
    <message>
        <source>Change the appointment</source>
        <translation>تغيير الموعد</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Ends the next day, {day}: {hours} h {minutes} min in all.</source>
        <translation>ينتهي في اليوم التالي، {day}: {hours} س {minutes} د في المجموع.</translation>
    </message>
    <message>
        <source>Ends the next day.</source>
        <translation>ينتهي في اليوم التالي.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>How many in all</source>
        <translation>العدد الكلي</translation>
    </message>
    <message>
        <source>How you meet</source>
        <translation>طريقة اللقاء</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>موعد جديد</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>في يوم محدد</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>حفظ على أي حال</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Without end, until you end it</source>
        <translation>دون نهاية، حتى تنهيه</translation>
    </message>
</context>
<context>
    <name>PlanReader</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لم يتغيّر شيء</numerusform>
            <numerusform>تغيّر واحد</numerusform>
            <numerusform>تغيّر اثنان</numerusform>
            <numerusform>تغيّرت %Ln</numerusform>
            <numerusform>تغيّر %Ln</numerusform>
            <numerusform>تغيّر %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>لا أهداف</numerusform>
            <numerusform>هدف واحد</numerusform>
            <numerusform>هدفان</numerusform>
            <numerusform>%Ln أهداف</numerusform>
            <numerusform>%Ln هدفًا</numerusform>
            <numerusform>%Ln هدف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new goal(s)</source>
        <translation>
            <numerusform>لا أهداف جديدة</numerusform>
            <numerusform>هدف جديد واحد</numerusform>
            <numerusform>هدفان جديدان</numerusform>
            <numerusform>%Ln أهداف جديدة</numerusform>
            <numerusform>%Ln هدفًا جديدًا</numerusform>
            <numerusform>%Ln هدف جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>كل النسخ</translation>
    </message>
    <message>
        <source>Change or review</source>
        <translation>تغيير أو مراجعة</translation>
    </message>
    <message>
        <source>Copy of the plan</source>
        <translation>نسخة من الخطة</translation>
    </message>
    <message>
        <source>More about this plan</source>
        <translation>المزيد عن هذه الخطة</translation>
    </message>
    <message>
        <source>Next review: {day}</source>
        <translation>المراجعة التالية: {day}</translation>
    </message>
    <message>
        <source>Plan, version {number}</source>
        <translation>خطة، النسخة {number}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Review due: {day}</source>
        <translation>موعد المراجعة: {day}</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ كملف PDF…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>حفظ الخطة</translation>
    </message>
    <message>
        <source>Show the plan as it stands</source>
        <translation>عرض الخطة كما هي الآن</translation>
    </message>
    <message>
        <source>This is how the plan stood then. A newer version took its place.</source>
        <translation>هكذا كانت الخطة حينها. وقد حلّت محلها نسخة أحدث.</translation>
    </message>
    <message>
        <source>Version {number} · {day}</source>
        <translation>النسخة {number} · {day}</translation>
    </message>
    <message>
        <source>Write a plan</source>
        <translation>كتابة خطة</translation>
    </message>
    <message>
        <source>Written for the wrong client…</source>
        <translation>كُتبت للمراجع الخطأ…</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>رُوجعت</translation>
    </message>
    <message>
        <source>reviewed together {day}</source>
        <translation>رُوجعت معًا {day}</translation>
    </message>
    <message>
        <source>text taken out</source>
        <translation>حُذف النص</translation>
    </message>
    <message>
        <source>written {day}</source>
        <translation>كُتبت {day}</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Changes to the plan wait here that were not saved.</source>
        <translation>هنا تغييرات على الخطة تنتظر ولم تُحفظ.</translation>
    </message>
    <message>
        <source>It becomes the plan there. Ratings of its goals go along; notes stay here.</source>
        <translation>تصبح هي الخطة هناك. وتنتقل معها تقييمات أهدافها؛ أما الملاحظات فتبقى هنا.</translation>
    </message>
    <message>
        <source>No plan yet. It says what you both work towards, and when you look again.</source>
        <translation>لا خطة بعد. تذكر الخطة ما تعملان من أجله معًا، ومتى تنظران فيه من جديد.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Plan saved</source>
        <translation>حُفظت الخطة</translation>
    </message>
    <message>
        <source>Plan saved as PDF</source>
        <translation>حُفظت الخطة كملف PDF</translation>
    </message>
    <message>
        <source>Printed and logged</source>
        <translation>طُبع وسُجّل</translation>
    </message>
    <message>
        <source>Rating kept</source>
        <translation>حُفظ التقييم</translation>
    </message>
    <message>
        <source>Rating put into the bin</source>
        <translation>وُضع التقييم في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Version {number} · {day}</source>
        <translation>النسخة {number} · {day}</translation>
    </message>
    <message>
        <source>Write a plan</source>
        <translation>كتابة خطة</translation>
    </message>
</context>
<context>
    <name>PlannedCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln غيرها</numerusform>
            <numerusform>%Ln غيرها</numerusform>
            <numerusform>%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned, and not there yet</source>
        <translation>مخطط ولم يصل بعد</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>An appointment waits here that was not saved.</source>
        <translation>هنا موعد ينتظر ولم يُحفظ.</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>أُلغيت التغييرات</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>المتابعة بها</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>A wrong number is worse than none. Papers name only lines that you have dialled or checked yourself.</source>
        <translation>الرقم الخطأ أسوأ من لا رقم. لا تذكر الأوراق إلا الخطوط التي اتصلتَ بها أو تحققت منها بنفسك.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Agreements say that clients may complain there.</source>
        <translation>تذكر الاتفاقات أن للمراجعين أن يقدّموا الشكوى هناك.</translation>
    </message>
    <message>
        <source>Backup colleague</source>
        <translation>الزميل البديل</translation>
    </message>
    <message>
        <source>Clinical executor</source>
        <translation>منفّذ الوصية المهنية</translation>
    </message>
    <message>
        <source>Country you practise in</source>
        <translation>البلد الذي تعمل فيه</translation>
    </message>
    <message>
        <source>Crisis lines</source>
        <translation>خطوط الأزمات</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>أيام الغياب</translation>
    </message>
    <message>
        <source>Devices and language</source>
        <translation>الأجهزة واللغة</translation>
    </message>
    <message>
        <source>Devices you use for messages</source>
        <translation>الأجهزة التي تستعملها للرسائل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>رقم الطوارئ</translation>
    </message>
    <message>
        <source>Hours in a usual week</source>
        <translation>الأوقات في أسبوع معتاد</translation>
    </message>
    <message>
        <source>How clients reach you</source>
        <translation>كيف يصل إليك المراجعون</translation>
    </message>
    <message>
        <source>In a crisis</source>
        <translation>في الأزمات</translation>
    </message>
    <message>
        <source>Language you work in</source>
        <translation>اللغة التي تعمل بها</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Lines under your name</source>
        <translation>الأسطر تحت اسمك</translation>
    </message>
    <message>
        <source>Name of your practice</source>
        <translation>اسم عيادتك</translation>
    </message>
    <message>
        <source>Numbers as you dial them at home, or beginning with + and the country.</source>
        <translation>الأرقام كما تطلبها في بلدك، أو بادئة بعلامة + ورمز البلد.</translation>
    </message>
    <message>
        <source>One below the other, such as your title, address and phone.</source>
        <translation>واحدًا تحت الآخر، مثل لقبك وعنوانك وهاتفك.</translation>
    </message>
    <message>
        <source>Phone for urgent calls</source>
        <translation>هاتف للمكالمات العاجلة</translation>
    </message>
    <message>
        <source>Proposed for the clause that names them.</source>
        <translation>يُقترح للبند الذي يذكرها.</translation>
    </message>
    <message>
        <source>Registration or licence number</source>
        <translation>رقم القيد أو الترخيص</translation>
    </message>
    <message>
        <source>Regulator or professional body</source>
        <translation>الجهة التنظيمية أو الهيئة المهنية</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>الولاية أو المنطقة</translation>
    </message>
    <message>
        <source>Suggested from this computer: {list}. Check it; it counts once saved.</source>
        <translation>مقترح من هذا الحاسوب: {list}. تحقق منه؛ ويُعتمد بعد الحفظ.</translation>
    </message>
    <message>
        <source>The colleague named in your clinical will.</source>
        <translation>الزميل المذكور في وصيتك المهنية.</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>هاتف جهة الاتصال</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>رقم واتساب</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>أثناء غيابك</translation>
    </message>
    <message>
        <source>Where and when you work</source>
        <translation>أين ومتى تعمل</translation>
    </message>
    <message>
        <source>Where you can be called when writing is too slow.</source>
        <translation>حيث يمكن الاتصال بك حين تكون الكتابة أبطأ من اللازم.</translation>
    </message>
    <message>
        <source>Who clients can turn to, and who takes care of your files if you cannot.</source>
        <translation>من يلجأ إليه المراجعون، ومن يعتني بملفاتك إن لم تستطع.</translation>
    </message>
    <message>
        <source>Who you are on agreements and papers.</source>
        <translation>كيف تظهر في الاتفاقات والأوراق.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Your hours are proposed in every agreement, where they can still be changed.</source>
        <translation>تُقترح أوقاتك في كل اتفاق، ويمكن تغييرها فيه.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>one work phone and one locked laptop</source>
        <translation>هاتف عمل واحد وحاسوب محمول واحد مقفل</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Agreements still need: {list}</source>
        <translation>ما زالت الاتفاقات تحتاج إلى: {list}</translation>
    </message>
    <message>
        <source>All of it is saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>تجاهله</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>عيادتي</translation>
    </message>
    <message>
        <source>My practice saved</source>
        <translation>حُفظت بيانات عيادتي</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Sections of this page</source>
        <translation>أقسام هذه الصفحة</translation>
    </message>
    <message>
        <source>This was typed before the desk was locked, and is not saved yet.</source>
        <translation>كُتب هذا قبل قفل البرنامج ولم يُحفظ بعد.</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message numerus="yes">
        <source>%n more in the record</source>
        <translation>
            <numerusform>لا مزيد في الملف</numerusform>
            <numerusform>مدخل آخر في الملف</numerusform>
            <numerusform>مدخلان آخران في الملف</numerusform>
            <numerusform>%Ln مداخل أخرى في الملف</numerusform>
            <numerusform>%Ln مدخلًا آخر في الملف</numerusform>
            <numerusform>%Ln مدخل آخر في الملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement and risk</source>
        <translation>الاتفاق والخطر</translation>
    </message>
    <message>
        <source>Agreement: {standing}</source>
        <translation>الاتفاق: {standing}</translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation>قبل الجلسة</translation>
    </message>
    <message>
        <source>Begin the note</source>
        <translation>بدء الملاحظة</translation>
    </message>
    <message>
        <source>From an hour before the session</source>
        <translation>ابتداءً من ساعة قبل الجلسة</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>No risk was noted.</source>
        <translation>لم يُسجَّل أي خطر.</translation>
    </message>
    <message>
        <source>No session is planned</source>
        <translation>لا جلسة مخطَّطة</translation>
    </message>
    <message>
        <source>Nothing came in.</source>
        <translation>لم يصل شيء.</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>فتح ملف المراجع</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>فتح الملاحظة</translation>
    </message>
    <message>
        <source>Safety plan of {day}</source>
        <translation>خطة الأمان بتاريخ {day}</translation>
    </message>
    <message>
        <source>Scores and moods</source>
        <translation>الدرجات والمزاج</translation>
    </message>
    <message>
        <source>Since the last session</source>
        <translation>منذ الجلسة الماضية</translation>
    </message>
    <message>
        <source>The last note says nothing of what comes next.</source>
        <translation>لا تذكر الملاحظة الأخيرة ما سيأتي.</translation>
    </message>
    <message>
        <source>The last one was {day}.</source>
        <translation>كانت الأخيرة {day}.</translation>
    </message>
    <message>
        <source>There is no earlier note.</source>
        <translation>لا توجد ملاحظة سابقة.</translation>
    </message>
    <message>
        <source>What to mind: {hints}</source>
        <translation>ما يجب مراعاته: {hints}</translation>
    </message>
    <message>
        <source>What was planned</source>
        <translation>ما كان مخطَّطًا</translation>
    </message>
    <message>
        <source>follow up {day}</source>
        <translation>متابعة {day}</translation>
    </message>
    <message>
        <source>for the client: {time}</source>
        <translation>عند المراجع: {time}</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>الجلسة {number}</translation>
    </message>
    <message>
        <source>{form} of {day}</source>
        <translation>{form}، {day}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>*The preview ends here; the note goes on.*</source>
        <translation>*تنتهي المعاينة هنا؛ وللملاحظة بقية.*</translation>
    </message>
    <message>
        <source>Laying out the paper…</source>
        <translation>جارٍ إعداد الورقة…</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>الصفحات: {count}</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>معاينة الملاحظة</translation>
    </message>
    <message>
        <source>Preview: {words}</source>
        <translation>معاينة: {words}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped. Choose fewer notes, or change anything to try again.</source>
        <translation>أُوقفت. اختر ملاحظات أقل، أو غيّر أي شيء للمحاولة من جديد.</translation>
    </message>
    <message>
        <source>This can&apos;t be shown.</source>
        <translation>لا يمكن عرض هذا.</translation>
    </message>
</context>
<context>
    <name>ProcessNotesTab</name>
    <message>
        <source>Belongs in the record instead: {list}.</source>
        <translation>مكانه في الملف لا هنا: {list}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>More about this process note</source>
        <translation>المزيد عن هذه الملاحظة الخاصة</translation>
    </message>
    <message>
        <source>New process note</source>
        <translation>ملاحظة خاصة جديدة</translation>
    </message>
    <message>
        <source>New · saved as you type</source>
        <translation>جديدة · تُحفظ أثناء الكتابة</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Process note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Process note put into the bin</source>
        <translation>وُضعت الملاحظة الخاصة في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Process notes</source>
        <translation>ملاحظات خاصة</translation>
    </message>
    <message>
        <source>Process notes of this client</source>
        <translation>الملاحظات الخاصة بهذا المراجع</translation>
    </message>
    <message>
        <source>Put this process note into the bin</source>
        <translation>وضع هذه الملاحظة الخاصة في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>حُذف النص</translation>
    </message>
    <message>
        <source>Redacted on {when} because: {reason}</source>
        <translation>حُذف في {when} لأن: {reason}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Take text out…</source>
        <translation>حذف نص…</translation>
    </message>
    <message>
        <source>Thoughts for yourself, kept apart from the record and from every export.</source>
        <translation>أفكار لك وحدك، محفوظة بمعزل عن الملف وعن كل تصدير.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Write what helps you think. It stays apart from the record.</source>
        <translation>اكتب ما يعينك على التفكير. يبقى بمعزل عن الملف.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Checking. You can go on writing.</source>
        <translation>جارٍ الفحص. يمكنك متابعة الكتابة.</translation>
    </message>
    <message>
        <source>Copying. You can go on writing.</source>
        <translation>جارٍ النسخ. يمكنك متابعة الكتابة.</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>جارٍ التحضير …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Restoring. You can go on writing.</source>
        <translation>جارٍ الاستعادة. يمكنك متابعة الكتابة.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>A link you open is handed to WhatsApp or to the browser, with the number and, only if you switched that on, the text. Files you export or back up lie where you put them. Both stand under “What left the desk”.</source>
        <translation>الرابط الذي تفتحه يُسلَّم إلى واتساب أو إلى المتصفح، ومعه الرقم، والنص أيضًا إن فعّلت ذلك فقط. والملفات التي تصدّرها أو تنسخها احتياطيًا موجودة حيث وضعتها. وكلاهما مذكور ضمن «ما غادر البرنامج».</translation>
    </message>
    <message>
        <source>Ask the computer</source>
        <translation>اسأل الحاسوب</translation>
    </message>
    <message>
        <source>In a terminal type “ss -tupn” while the desk is open: no line names it. “unshare -rn therapist-desk” starts it in a place that has no network at all, and it works the same.</source>
        <translation>اكتب في الطرفية «ss -tupn» والبرنامج مفتوح: لا يذكره أي سطر. والأمر «unshare -rn therapist-desk» يشغّله في مكان بلا شبكة إطلاقًا، فيعمل كالمعتاد.</translation>
    </message>
    <message>
        <source>Its source is open. No part of it loads a network module, and every change is tested for that. You can ask anyone you trust to read it.</source>
        <translation>شيفرته المصدرية مفتوحة. لا يحمّل أي جزء منها وحدة شبكة، وكل تغيير يُختبر من أجل ذلك. ويمكنك أن تطلب ممّن تثق به أن يقرأها.</translation>
    </message>
    <message>
        <source>Look into the program</source>
        <translation>انظر داخل البرنامج</translation>
    </message>
    <message>
        <source>Open Activity Monitor, page Network, while the desk is open: bytes sent and received stay at zero.</source>
        <translation>افتح «مراقب النشاط»، صفحة «الشبكة»، والبرنامج مفتوح: تبقى البايتات المرسلة والمستلمة صفرًا.</translation>
    </message>
    <message>
        <source>Open Resource Monitor, page Network, while the desk is open: it is not in the list of programs with network activity.</source>
        <translation>افتح «مراقب الموارد»، صفحة «الشبكة»، والبرنامج مفتوح: فهو ليس في قائمة البرامج ذات النشاط الشبكي.</translation>
    </message>
    <message>
        <source>Switch the network off</source>
        <translation>أوقف الشبكة</translation>
    </message>
    <message>
        <source>Turn Wi-Fi off and pull the cable. Everything in the desk goes on working; only WhatsApp itself, once a link has opened it, needs the network.</source>
        <translation>أوقف Wi-Fi وافصل الكابل. يواصل كل شيء في البرنامج عمله؛ ولا يحتاج إلى الشبكة إلا واتساب نفسه بعد أن يفتحه رابط.</translation>
    </message>
    <message>
        <source>What does leave</source>
        <translation>ما الذي يخرج</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Easy to guess: a few more words help</source>
        <translation>سهلة التخمين: تفيد بضع كلمات أخرى</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>صعبة التخمين</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Protect the file with a password</source>
        <translation>حماية الملف بكلمة مرور</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation>اقتراح ست كلمات</translation>
    </message>
    <message>
        <source>The file is encrypted (AES-256): nobody opens it without the password, and nobody can recover it. Tell it to the recipient by another way. An encrypted file can&apos;t be PDF/A, the form for archives.</source>
        <translation>الملف مشفّر (AES-256): لا يفتحه أحد دون كلمة المرور، ولا يستطيع أحد استعادتها. أبلغ المستلم بها بطريقة أخرى. والملف المشفّر لا يمكن أن يكون PDF/A، وهي صيغة الأرشفة.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>الشيء نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور مختلفتان.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>المفتاح {number}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>This does not apply to me</source>
        <translation>هذا لا ينطبق عليّ</translation>
    </message>
</context>
<context>
    <name>QuestionSetsPart</name>
    <message>
        <source>A few short questions to send between sessions. Each answer goes into the check-in.</source>
        <translation>بضعة أسئلة قصيرة تُرسل بين الجلسات. وكل إجابة تدخل في المتابعة.</translation>
    </message>
    <message>
        <source>Begin with a copy of a set</source>
        <translation>البدء بنسخة من مجموعة أسئلة</translation>
    </message>
    <message>
        <source>Copy one…</source>
        <translation>نسخ مجموعة…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Line after them</source>
        <translation>سطر بعدها</translation>
    </message>
    <message>
        <source>Line before the questions</source>
        <translation>سطر قبل الأسئلة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Nothing on self-harm: nobody may be there to read the answer.</source>
        <translation>لا شيء عن إيذاء النفس: فقد لا يكون هناك من يقرأ الإجابة.</translation>
    </message>
    <message>
        <source>Question set put into the bin</source>
        <translation>وُضعت مجموعة الأسئلة في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Question set saved</source>
        <translation>حُفظت مجموعة الأسئلة</translation>
    </message>
    <message>
        <source>Question sets</source>
        <translation>مجموعات الأسئلة</translation>
    </message>
    <message>
        <source>Questions, at most five</source>
        <translation>الأسئلة، خمسة على الأكثر</translation>
    </message>
</context>
<context>
    <name>QuestionsField</name>
    <message>
        <source>A few words</source>
        <translation>بضع كلمات</translation>
    </message>
    <message>
        <source>A time of day</source>
        <translation>ساعة من اليوم</translation>
    </message>
    <message>
        <source>Answer to question {number}</source>
        <translation>إجابة السؤال {number}</translation>
    </message>
    <message>
        <source>Number: {rating}</source>
        <translation>رقم: {rating}</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>السؤال {number}</translation>
    </message>
    <message>
        <source>Yes, no or not sure</source>
        <translation>نعم أو لا أو لست متأكدًا</translation>
    </message>
    <message>
        <source>Yes, partly or no</source>
        <translation>نعم أو جزئيًا أو لا</translation>
    </message>
</context>
<context>
    <name>QuickUnlockSetting</name>
    <message>
        <source>Asking the keychain…</source>
        <translation>جارٍ سؤال حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Not available: this computer has no keychain that the desk trusts. Those are Secret Service (GNOME, KDE), macOS Keychain, Windows Credential Locker and KWallet.</source>
        <translation>غير متاح: ليس في هذا الحاسوب حلقة مفاتيح يثق بها البرنامج. وهي: Secret Service (GNOME, KDE) وmacOS Keychain وWindows Credential Locker وKWallet.</translation>
    </message>
    <message>
        <source>Not for a rehearsal: its passphrase is no secret.</source>
        <translation>ليس للتدريب: فعبارة مروره ليست سرًّا.</translation>
    </message>
    <message>
        <source>Off. The key would be kept in: {keychain}.</source>
        <translation>متوقف. سيُحفظ المفتاح في: {keychain}.</translation>
    </message>
    <message>
        <source>On. The key is in: {keychain}.</source>
        <translation>مفعّل. المفتاح محفوظ في: {keychain}.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Switch on…</source>
        <translation>تفعيل…</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>A backup of today’s work is made. The desk closes when it is done.</source>
        <translation>تؤخذ نسخة احتياطية من عمل اليوم. ويُغلق البرنامج عند انتهائها.</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>إغلاق دون نسخة احتياطية</translation>
    </message>
    <message>
        <source>Closes now; the backup is made another time.</source>
        <translation>يُغلق الآن؛ وتؤخذ النسخة الاحتياطية في وقت آخر.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>جارٍ الإغلاق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>جارٍ أخذ نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>RatingField</name>
    <message>
        <source>A number from {least} to {most}.</source>
        <translation>رقم من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <translation>عدد صحيح من {least} إلى {most}.</translation>
    </message>
</context>
<context>
    <name>RatingsChart</name>
    <message>
        <source>Client</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>كيف يُقرأ</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Ratings between sessions</source>
        <translation>التقييمات بين الجلسات</translation>
    </message>
    <message>
        <source>Ratings over time</source>
        <translation>التقييمات عبر الزمن</translation>
    </message>
    <message>
        <source>Save the ratings</source>
        <translation>حفظ التقييمات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>to look at together</source>
        <translation>للنظر فيه معًا</translation>
    </message>
</context>
<context>
    <name>RatingsField</name>
    <message>
        <source>More ratings</source>
        <translation>تقييمات أخرى</translation>
    </message>
</context>
<context>
    <name>ReachBar</name>
    <message>
        <source>All to come</source>
        <translation>كل المواعيد القادمة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>هذا فقط</translation>
    </message>
    <message>
        <source>This and later ones</source>
        <translation>هذا وما بعده</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Clauses that speak of it: {list}.</source>
        <translation>بنود تتناول ذلك: {list}.</translation>
    </message>
    <message>
        <source>Digital readiness check</source>
        <translation>فحص الجاهزية الرقمية</translation>
    </message>
    <message>
        <source>Do it again…</source>
        <translation>إجراؤه مرة أخرى…</translation>
    </message>
    <message>
        <source>Do it together…</source>
        <translation>إجراؤه معًا…</translation>
    </message>
    <message>
        <source>Go on with the check…</source>
        <translation>متابعة الفحص…</translation>
    </message>
    <message>
        <source>New version of the agreement</source>
        <translation>نسخة جديدة من الاتفاق</translation>
    </message>
    <message>
        <source>Put these clauses into a new version</source>
        <translation>ضع هذه البنود في نسخة جديدة</translation>
    </message>
    <message>
        <source>Put this check into the bin</source>
        <translation>وضع هذا الفحص في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Twenty questions about the phone and who is near it. They show whether WhatsApp is a safe way now, and what to agree on.</source>
        <translation>عشرون سؤالًا عن الهاتف ومن هو قريب منه. تبيّن هل واتساب طريقة آمنة الآن، وعلى ماذا ينبغي الاتفاق.</translation>
    </message>
    <message>
        <source>{day}: {result}</source>
        <translation>{day}: {result}</translation>
    </message>
</context>
<context>
    <name>ReadinessForm</name>
    <message>
        <source>Digital readiness check</source>
        <translation>فحص الجاهزية الرقمية</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>المتابعة لاحقًا</translation>
    </message>
    <message>
        <source>Keep this check</source>
        <translation>حفظ هذا الفحص</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>للتذكّر</translation>
    </message>
    <message>
        <source>What you agreed to do, and by when.</source>
        <translation>ما اتفقتما على فعله، وحتى متى.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Filing the chat</source>
        <translation>تُحفظ المحادثة في الملف</translation>
    </message>
    <message>
        <source>Reading the chat</source>
        <translation>تُقرأ المحادثة</translation>
    </message>
    <message>
        <source>Taking the chat out of the record</source>
        <translation>تُزال المحادثة من الملف</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Source: {source}</source>
        <translation>المصدر: {source}</translation>
    </message>
</context>
<context>
    <name>RecentVaults</name>
    <message>
        <source>Kept in step by {service}, which could tear this vault apart or bring an old one back. Lock it and move its folder elsewhere.</source>
        <translation>يزامنها {service}، وقد يمزق ذلك هذه الخزنة أو يعيد نسخة قديمة منها. اقفلها وانقل مجلدها إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Open the vault {name}</source>
        <translation>فتح الخزنة {name}</translation>
    </message>
    <message>
        <source>Vaults opened last</source>
        <translation>آخر الخزنات المفتوحة</translation>
    </message>
</context>
<context>
    <name>RecipientCard</name>
    <message>
        <source>A safe word is agreed</source>
        <translation>هناك كلمة أمان متفق عليها</translation>
    </message>
    <message>
        <source>Call only, never write</source>
        <translation>اتصال هاتفي فقط، لا رسائل</translation>
    </message>
    <message>
        <source>It is {time} where the client is ({place})</source>
        <translation>الساعة {time} حيث يوجد المراجع ({place})</translation>
    </message>
    <message>
        <source>Last contact: {when}</source>
        <translation>آخر تواصل: {when}</translation>
    </message>
    <message>
        <source>Never name therapy</source>
        <translation>عدم ذكر العلاج أبدًا</translation>
    </message>
    <message>
        <source>Next session: {when}, by the client’s clock</source>
        <translation>الجلسة القادمة: {when}، بتوقيت المراجع</translation>
    </message>
    <message>
        <source>No contact over WhatsApp so far</source>
        <translation>لا تواصل عبر واتساب حتى الآن</translation>
    </message>
    <message>
        <source>Others may read this phone</source>
        <translation>قد يقرأ آخرون هذا الهاتف</translation>
    </message>
    <message>
        <source>Safe word: {word}</source>
        <translation>كلمة الأمان: {word}</translation>
    </message>
    <message>
        <source>This goes to</source>
        <translation>هذه موجهة إلى</translation>
    </message>
    <message>
        <source>This goes to {who}, number ending {end}</source>
        <translation>هذه موجهة إلى {who}، الرقم المنتهي بـ {end}</translation>
    </message>
    <message>
        <source>group chat</source>
        <translation>محادثة المجموعة</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>لا رقم</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Loading …</source>
        <translation>جارٍ التحميل…</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Looking whether the kit opens the vault…</source>
        <translation>جارٍ التحقق من أن الورقة تفتح الخزنة…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Open with the recovery kit</source>
        <translation>الفتح بورقة الاسترداد</translation>
    </message>
    <message>
        <source>Setting the new passphrase…</source>
        <translation>جارٍ تعيين عبارة المرور الجديدة…</translation>
    </message>
</context>
<context>
    <name>RedactPage</name>
    <message>
        <source>It goes from the note, its earlier versions and the search, and nothing brings it back. That there was a note, its times, its hash and your reason stay. Backups made before today still hold the text.</source>
        <translation>يُحذف من الملاحظة ونسخها السابقة والبحث، ولا شيء يعيده. ويبقى أن ملاحظة كانت هنا، وأوقاتها وبصمتها وسببك. النسخ الاحتياطية السابقة لليوم ما زالت تحوي النص.</translation>
    </message>
    <message>
        <source>Only for text that belongs to another person&apos;s record. For an error, add a correction instead.</source>
        <translation>فقط لنص يخص ملف شخص آخر. أما الخطأ فأضف له تصحيحًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>TAKE OUT</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Take it out…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Take text out of this note</source>
        <translation>حذف نص من هذه الملاحظة</translation>
    </message>
    <message>
        <source>Take this text out for good?</source>
        <translation>حذف هذا النص نهائيًا؟</translation>
    </message>
    <message>
        <source>The text was taken out</source>
        <translation>حُذف النص</translation>
    </message>
    <message>
        <source>This stays on the note. Name nobody and repeat nothing of the text.</source>
        <translation>يبقى هذا على الملاحظة. لا تذكر أحدًا ولا تكرر شيئًا من النص.</translation>
    </message>
    <message>
        <source>Tick at least one part that is to be taken out.</source>
        <translation>اختر جزءًا واحدًا على الأقل لحذفه.</translation>
    </message>
    <message>
        <source>Which parts</source>
        <translation>أي أجزاء</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>such as: written into the wrong record</source>
        <translation>مثل: كُتب في الملف الخطأ</translation>
    </message>
    <message>
        <source>{kind} of {day}</source>
        <translation>{kind} بتاريخ {day}</translation>
    </message>
</context>
<context>
    <name>Rekeying</name>
    <message>
        <source>Backups and copies made before today still open with the old passphrase and the old kit, and show what the vault held then. Destroy those you do not need, and the old kit. Make a new backup soon.</source>
        <translation>النسخ الاحتياطية وغيرها من النسخ المأخوذة قبل اليوم ما زالت تُفتح بعبارة المرور القديمة والورقة القديمة، وتُظهر ما كانت الخزنة تحويه حينها. أتلف ما لا تحتاج إليه منها، والورقة القديمة. وخذ نسخة احتياطية جديدة قريبًا.</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>جارٍ فحص النسخة…</translation>
    </message>
    <message>
        <source>Copying everything under a new key…</source>
        <translation>جارٍ نسخ كل شيء بمفتاح جديد…</translation>
    </message>
    <message>
        <source>How much is copied</source>
        <translation>مقدار ما نُسخ</translation>
    </message>
    <message>
        <source>New keys for your vault</source>
        <translation>مفاتيح جديدة لخزنتك</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>فتح الخزنة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed: your present keys open the vault.</source>
        <translation>أُوقفت. لم يتغيّر شيء: مفاتيحك الحالية تفتح الخزنة.</translation>
    </message>
    <message>
        <source>The keys were not changed.</source>
        <translation>لم تتغيّر المفاتيح.</translation>
    </message>
    <message>
        <source>The vault has a new key. Your new passphrase and your new kit open it.</source>
        <translation>للخزنة مفتاح جديد. تفتحها عبارة مرورك الجديدة وورقتك الجديدة.</translation>
    </message>
</context>
<context>
    <name>RelationsPanel</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تمت الإضافة</translation>
    </message>
    <message>
        <source>For someone who has no record of their own.</source>
        <translation>لمن ليس له ملف خاص.</translation>
    </message>
    <message>
        <source>Open the record of {who}</source>
        <translation>فتح ملف {who}</translation>
    </message>
    <message>
        <source>Or a name</source>
        <translation>أو اسم</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>وُضع في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Related clients</source>
        <translation>مراجعون ذوو صلة</translation>
    </message>
    <message>
        <source>Save this record first; then add who takes part.</source>
        <translation>احفظ هذا الملف أولاً، ثم أضف المشاركين.</translation>
    </message>
    <message>
        <source>Take away: {what}, {who}</source>
        <translation>إزالة: {what}، {who}</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>Which client</source>
        <translation>أي مراجع</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>{what}: {who}</source>
        <translation>{what}: {who}</translation>
    </message>
</context>
<context>
    <name>ReminderDesk</name>
    <message>
        <source>Leave for later</source>
        <translation>ترك لوقت لاحق</translation>
    </message>
    <message>
        <source>Logged: {outcome}. Change it?</source>
        <translation>سُجّل: {outcome}. هل تغيّره؟</translation>
    </message>
    <message>
        <source>Opened: {when}</source>
        <translation>فُتحت: {when}</translation>
    </message>
    <message>
        <source>Remind again…</source>
        <translation>التذكير مرة أخرى…</translation>
    </message>
</context>
<context>
    <name>ReminderForm</name>
    <message>
        <source>It is meant for {who}, number ending {end}</source>
        <translation>هي موجهة إلى {who}، الرقم المنتهي بـ {end}</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Why you open it all the same</source>
        <translation>لماذا تفتحها رغم ذلك</translation>
    </message>
    <message>
        <source>Written to {when}; remind anyway</source>
        <translation>كُتب إليه {when}؛ التذكير رغم ذلك</translation>
    </message>
</context>
<context>
    <name>ReminderLists</name>
    <message>
        <source>Left out</source>
        <translation>مستبعدون</translation>
    </message>
    <message>
        <source>Nobody can be reminded from here.</source>
        <translation>لا يمكن تذكير أحد من هنا.</translation>
    </message>
    <message>
        <source>To remind</source>
        <translation>للتذكير</translation>
    </message>
    <message>
        <source>already written to</source>
        <translation>كُتب إليه</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>shown beside</source>
        <translation>معروض بجانبه</translation>
    </message>
    <message>
        <source>{outcome}, {time}</source>
        <translation>{outcome}، {time}</translation>
    </message>
    <message>
        <source>{time}  {name}</source>
        <translation>{time}  {name}</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message numerus="yes">
        <source>%n to remind</source>
        <translation>
            <numerusform>لا أحد للتذكير</numerusform>
            <numerusform>واحد للتذكير</numerusform>
            <numerusform>اثنان للتذكير</numerusform>
            <numerusform>%Ln للتذكير</numerusform>
            <numerusform>%Ln للتذكير</numerusform>
            <numerusform>%Ln للتذكير</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow’s reminders</source>
        <translation>تذكيرات الغد</translation>
    </message>
    <message>
        <source>{sent} of {all} reminded</source>
        <translation>ذُكّر {sent} من {all}</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Done: there is nobody left to remind.</source>
        <translation>تم: لم يبق من يُذكَّر.</translation>
    </message>
    <message>
        <source>Logged: {outcome}</source>
        <translation>سُجّل: {outcome}</translation>
    </message>
    <message>
        <source>No meetings are planned for this day.</source>
        <translation>لا مواعيد مخططة لهذا اليوم.</translation>
    </message>
    <message>
        <source>Nobody can be reminded from here; the list says why.</source>
        <translation>لا يمكن تذكير أحد من هنا؛ القائمة تذكر السبب.</translation>
    </message>
    <message>
        <source>Number confirmed with the client</source>
        <translation>تم تأكيد الرقم مع المراجع</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Reminders: {day}</source>
        <translation>التذكيرات: {day}</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>The link could not be opened, so nothing was sent; the log says so.</source>
        <translation>تعذّر فتح الرابط فلم يُرسل شيء؛ والسجل يذكر ذلك.</translation>
    </message>
    <message>
        <source>To the calendar</source>
        <translation>إلى التقويم</translation>
    </message>
    <message>
        <source>{sent} of {all} reminded</source>
        <translation>ذُكّر {sent} من {all}</translation>
    </message>
</context>
<context>
    <name>RemoveStep</name>
    <message>
        <source>4. When you need the old laptop no more</source>
        <translation>4. حين لا تحتاج إلى الحاسوب القديم</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>مجلد الخزنة</translation>
    </message>
    <message>
        <source>To give the laptop away: see that its disk is encrypted (FileVault, BitLocker, LUKS), then erase all of it with the system’s own reset. That throws away the disk’s key, and with it everything: the vault, its backups, and papers you saved outside it, which the vault does not protect.</source>
        <translation>إن أردت التخلي عن الحاسوب: تأكد أن قرصه مشفّر (FileVault أو BitLocker أو LUKS)، ثم امحُ كل ما عليه بأداة إعادة الضبط في النظام نفسه. فهذا يتخلص من مفتاح القرص، ومعه كل شيء: الخزنة ونسخها الاحتياطية، والأوراق التي حفظتها خارجها ولا تحميها الخزنة.</translation>
    </message>
    <message>
        <source>To keep the laptop: delete the vault’s folder yourself. A deleted file can often be brought back, more so from a disk that is not encrypted. What comes back of a vault is encrypted still, and opens only with your passphrase or your kit, so keep those safe.</source>
        <translation>إن أردت الاحتفاظ بالحاسوب: احذف مجلد الخزنة بنفسك. فالملف المحذوف يمكن استرجاعه في كثير من الأحيان، ولا سيما من قرص غير مشفّر. وما يُسترجع من خزنة يبقى مشفّرًا، ولا يُفتح إلا بعبارة المرور أو بورقة الاسترداد، فاحفظهما في أمان.</translation>
    </message>
    <message>
        <source>Wait a week or two first, until there is a backup made on the new laptop.</source>
        <translation>انتظر أولًا أسبوعًا أو أسبوعين، حتى تُؤخذ نسخة احتياطية على الحاسوب الجديد.</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>May answer more than one question, so put it where it belongs: {pieces}</source>
        <translation>قد يجيب عن أكثر من سؤال، فضعه في مكانه: {pieces}</translation>
    </message>
    <message>
        <source>Not read as a rating: {pieces}</source>
        <translation>لم يُقرأ كتقييم: {pieces}</translation>
    </message>
    <message>
        <source>Not read as an answer: {pieces}</source>
        <translation>لم يُقرأ كإجابة: {pieces}</translation>
    </message>
    <message>
        <source>Paste the reply or type: mood 4 sleep 3</source>
        <translation>الصق الرد أو اكتب: مزاج 4 نوم 3</translation>
    </message>
    <message>
        <source>Put it into the summary</source>
        <translation>نقله إلى الملخص</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
</context>
<context>
    <name>ResourceForm</name>
    <message>
        <source> months</source>
        <translation> شهر</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Bringing the file into the vault</source>
        <translation>يُنقل الملف إلى الخزنة</translation>
    </message>
    <message>
        <source>Change this entry</source>
        <translation>تغيير هذا القيد</translation>
    </message>
    <message>
        <source>Check again after</source>
        <translation>التحقق من جديد بعد</translation>
    </message>
    <message>
        <source>Choose a file for the library</source>
        <translation>اختيار ملف للمكتبة</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>آخر تحقق</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>لا ملف</translation>
    </message>
    <message>
        <source>Plain and short. It may be read on a lock screen.</source>
        <translation>بسيط وقصير. فقد يُقرأ على شاشة القفل.</translation>
    </message>
    <message>
        <source>Reading level</source>
        <translation>مستوى القراءة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Text for a message</source>
        <translation>نص لرسالة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>who wrote it, where it is from</source>
        <translation>من كتبها، ومن أين هي</translation>
    </message>
</context>
<context>
    <name>ResourceReader</name>
    <message>
        <source>A message is noted here once you say that it was sent.</source>
        <translation>تُدوَّن الرسالة هنا حين تقول إنها أُرسلت.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>تم التحقق اليوم</translation>
    </message>
    <message>
        <source>Checked {day}</source>
        <translation>تم التحقق {day}</translation>
    </message>
    <message>
        <source>Choose a client first.</source>
        <translation>اختر مراجعًا أولًا.</translation>
    </message>
    <message>
        <source>Does it still hold? Look at the link, the numbers and the words once more.</source>
        <translation>هل ما زالت صالحة؟ انظر مرة أخرى إلى الرابط والأرقام والكلمات.</translation>
    </message>
    <message>
        <source>File saved</source>
        <translation>حُفظ الملف</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>تسليمها إلى</translation>
    </message>
    <message>
        <source>Given in a session</source>
        <translation>سُلّمت في جلسة</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>سُلّمت إلى</translation>
    </message>
    <message>
        <source>Nobody has been given this yet.</source>
        <translation>لم تُسلَّم إلى أحد بعد.</translation>
    </message>
    <message>
        <source>Noted as checked today</source>
        <translation>دُوّن التحقق منها اليوم</translation>
    </message>
    <message>
        <source>Noted as given in a session</source>
        <translation>دُوّن تسليمها في جلسة</translation>
    </message>
    <message>
        <source>Put this entry into the bin</source>
        <translation>نقل هذا القيد إلى السلة</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>حفظ الملف…</translation>
    </message>
    <message>
        <source>WhatsApp…</source>
        <translation>واتساب…</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>تتم كتابة الملف</translation>
    </message>
</context>
<context>
    <name>ResourcesPage</name>
    <message numerus="yes">
        <source>%n entry(s) added</source>
        <translation>
            <numerusform>لم تُضف أي مادة</numerusform>
            <numerusform>أُضيفت مادة واحدة</numerusform>
            <numerusform>أُضيفت مادتان</numerusform>
            <numerusform>أُضيفت %Ln مواد</numerusform>
            <numerusform>أُضيفت %Ln مادة</numerusform>
            <numerusform>أُضيفت %Ln مادة</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>إضافة قيد</translation>
    </message>
    <message>
        <source>Add the desk&apos;s own</source>
        <translation>إضافة مواد البرنامج</translation>
    </message>
    <message>
        <source>An entry waits here that was not saved.</source>
        <translation>هنا قيد ينتظر ولم يُحفظ.</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>أُلغيت التغييرات</translation>
    </message>
    <message>
        <source>Entries of the library</source>
        <translation>مواد المكتبة</translation>
    </message>
    <message>
        <source>Entry put into the bin</source>
        <translation>نُقل القيد إلى السلة</translation>
    </message>
    <message>
        <source>Entry saved</source>
        <translation>حُفظ القيد</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>المتابعة بها</translation>
    </message>
    <message>
        <source>Kept in the vault, given with a note of whom and when.</source>
        <translation>تُحفظ في الخزنة، وتُسلَّم مع تدوين لمن ومتى.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>المواد المساعدة</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>They are here already, or in the bin</source>
        <translation>هي هنا بالفعل، أو في سلة المحذوفات</translation>
    </message>
    <message>
        <source>What you give to clients lies here: leaflets, worksheets, exercises, links.</source>
        <translation>هنا ما تعطيه للمراجعين: نشرات وأوراق عمل وتمارين وروابط.</translation>
    </message>
    <message>
        <source>Which entries are listed</source>
        <translation>أي المداخل يُعرض</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>للتحقق منها</translation>
    </message>
</context>
<context>
    <name>RestoreBackup</name>
    <message>
        <source>A vault that lies in this folder already is kept aside there, under a name with today’s date.</source>
        <translation>إن كانت في هذا المجلد خزنة فإنها تُحفظ جانبًا فيه، باسم يحمل تاريخ اليوم.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Backups (*.tdeskbackup)</source>
        <translation>نسخ احتياطية (*.tdeskbackup)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Checking everything…</source>
        <translation>يُفحص كل شيء…</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>اختيار النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Passphrase of that day, or the 24 words of the kit</source>
        <translation>عبارة المرور في ذلك اليوم، أو كلمات الورقة الأربع والعشرون</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>استعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>تجري الاستعادة…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقفت. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The backup to restore</source>
        <translation>النسخة الاحتياطية المراد استعادتها</translation>
    </message>
    <message>
        <source>The folder for the restored vault</source>
        <translation>مجلد الخزنة المستعادة</translation>
    </message>
</context>
<context>
    <name>RestoreChoice</name>
    <message>
        <source>Beside this one: a second vault in a folder you choose, to look at it. This vault stays as it is.</source>
        <translation>إلى جانب هذه: خزنة ثانية في مجلد تختاره، للاطلاع عليها. وتبقى هذه الخزنة كما هي.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>In place of this vault: the desk locks and asks for the passphrase of that day, or the kit. The vault as it is now is kept aside in its folder; nothing is lost.</source>
        <translation>مكان هذه الخزنة: يُقفل البرنامج ويسأل عن عبارة المرور في ذلك اليوم أو عن الورقة. وتُحفظ الخزنة بحالها الآن جانبًا في مجلدها؛ فلا يضيع شيء.</translation>
    </message>
    <message>
        <source>Lock, and restore it here</source>
        <translation>القفل ثم الاستعادة هنا</translation>
    </message>
    <message>
        <source>Restore it beside this one…</source>
        <translation>الاستعادة إلى جانب هذه…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
</context>
<context>
    <name>RetentionPart</name>
    <message numerus="yes">
        <source>%n year(s) from: {start}. Source: {source}.</source>
        <translation>
            <numerusform>لا سنوات من: {start}. المصدر: {source}.</numerusform>
            <numerusform>سنة واحدة من: {start}. المصدر: {source}.</numerusform>
            <numerusform>سنتان من: {start}. المصدر: {source}.</numerusform>
            <numerusform>%Ln سنوات من: {start}. المصدر: {source}.</numerusform>
            <numerusform>%Ln سنة من: {start}. المصدر: {source}.</numerusform>
            <numerusform>%Ln سنة من: {start}. المصدر: {source}.</numerusform>
        </translation>
    </message>
    <message>
        <source>About minors the rule says: {text}</source>
        <translation>تقول القاعدة عن القاصرين: {text}</translation>
    </message>
    <message>
        <source>Another place, not in this list</source>
        <translation>مكان آخر ليس في هذه القائمة</translation>
    </message>
    <message>
        <source>Ask your professional body and your insurer.</source>
        <translation>اسأل هيئتك المهنية وشركة تأمينك.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n year(s).</source>
        <translation>
            <numerusform>ولا سنة.</numerusform>
            <numerusform>سنة واحدة على الأكثر.</numerusform>
            <numerusform>سنتان على الأكثر.</numerusform>
            <numerusform>%Ln سنوات على الأكثر.</numerusform>
            <numerusform>%Ln سنة على الأكثر.</numerusform>
            <numerusform>%Ln سنة على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>أكّده</translation>
    </message>
    <message>
        <source>For couples, families and groups the longest rule of any member counts.</source>
        <translation>للأزواج والعائلات والمجموعات يُعتدّ بأطول قاعدة لأي عضو.</translation>
    </message>
    <message>
        <source>How sure this is: {sure} ({basis}). Confirm it where you work.</source>
        <translation>درجة اليقين: {sure} ({basis}). تأكّد منها حيث تعمل.</translation>
    </message>
    <message>
        <source>Keep this period</source>
        <translation>اعتماد هذه المدة</translation>
    </message>
    <message>
        <source>May be destroyed from</source>
        <translation>يجوز إتلافه ابتداءً من</translation>
    </message>
    <message>
        <source>No birthday is known, so the day above counts from the end alone.</source>
        <translation>تاريخ الميلاد غير معروف، لذلك يُحسب اليوم أعلاه من الانتهاء وحده.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>not looked up: please check it</source>
        <translation>لم يُبحث عنها: يُرجى التحقق منها</translation>
    </message>
    <message>
        <source>partly supported</source>
        <translation>مدعومة جزئيًا</translation>
    </message>
    <message>
        <source>such as: my professional body, in writing</source>
        <translation>مثل: هيئتي المهنية، كتابةً</translation>
    </message>
    <message>
        <source>well supported</source>
        <translation>مدعومة جيدًا</translation>
    </message>
</context>
<context>
    <name>RetireStep</name>
    <message>
        <source>3. Retire this vault</source>
        <translation>3. أحِل هذه الخزنة إلى التقاعد</translation>
    </message>
    <message>
        <source>It opens</source>
        <translation>تُفتح</translation>
    </message>
    <message>
        <source>Retire this vault</source>
        <translation>إحالة هذه الخزنة إلى التقاعد</translation>
    </message>
    <message>
        <source>Retired {when}. The desk is now here: {place}</source>
        <translation>أُحيلت إلى التقاعد {when}. والمكتب الآن هنا: {place}</translation>
    </message>
    <message>
        <source>So that nobody writes a note in the wrong place: this vault will say at every opening that you moved, and when. It can still be opened to be read, and nothing is deleted.</source>
        <translation>حتى لا يكتب أحد ملاحظة في المكان الخطأ: ستخبر هذه الخزنة عند كل فتح بأنك انتقلت ومتى. ويبقى فتحها للقراءة ممكنًا، ولا يُحذف شيء.</translation>
    </message>
    <message>
        <source>The new laptop opens my vault and shows the same numbers</source>
        <translation>الحاسوب الجديد يفتح خزنتي ويعرض الأرقام نفسها</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>استعمالها من جديد</translation>
    </message>
    <message>
        <source>Where your desk is now</source>
        <translation>أين مكتبك الآن</translation>
    </message>
    <message>
        <source>for example: the new grey laptop</source>
        <translation>مثلًا: الحاسوب الرمادي الجديد</translation>
    </message>
</context>
<context>
    <name>RetiredVault</name>
    <message>
        <source>Everything up to then is still in it and can be read. What is written here from now on does not reach the other laptop.</source>
        <translation>كل ما كان حتى ذلك الحين ما زال فيها ويمكن قراءته. أما ما يُكتب هنا من الآن فلا يصل إلى الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>Lock it again</source>
        <translation>قفلها من جديد</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>فتحها مع ذلك</translation>
    </message>
    <message>
        <source>This vault is retired</source>
        <translation>هذه الخزنة متقاعدة</translation>
    </message>
    <message>
        <source>Your desk moved on {when}. It is now here: {place}</source>
        <translation>انتقل مكتبك {when}. وهو الآن هنا: {place}</translation>
    </message>
</context>
<context>
    <name>RhythmForm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change this rhythm</source>
        <translation>تغيير هذه الوتيرة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>I ask</source>
        <translation>أنا أسأل</translation>
    </message>
    <message>
        <source>None any more from</source>
        <translation>تتوقف ابتداءً من</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في أيام</translation>
    </message>
    <message>
        <source>Plan check-ins</source>
        <translation>تخطيط المتابعات</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Save rhythm</source>
        <translation>حفظ الوتيرة</translation>
    </message>
    <message>
        <source>The client writes unasked</source>
        <translation>المراجع يكتب دون سؤال</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who begins</source>
        <translation>من يبدأ</translation>
    </message>
    <message>
        <source>Without a tick it comes on the weekday of the first day.</source>
        <translation>من دون علامة تأتي في يوم الأسبوع الذي يقع فيه اليوم الأول.</translation>
    </message>
</context>
<context>
    <name>RhythmsPane</name>
    <message>
        <source>Ask now…</source>
        <translation>السؤال الآن…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>None are planned.</source>
        <translation>لا شيء مخطط.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Plan check-ins</source>
        <translation>تخطيط المتابعات</translation>
    </message>
    <message>
        <source>Planned check-ins</source>
        <translation>المتابعات المخططة</translation>
    </message>
    <message>
        <source>Put this rhythm into the bin</source>
        <translation>وضع هذه الوتيرة في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Rhythm ended</source>
        <translation>انتهت الوتيرة</translation>
    </message>
    <message>
        <source>Rhythm goes on</source>
        <translation>الوتيرة مستمرة</translation>
    </message>
    <message>
        <source>Rhythm paused</source>
        <translation>أُوقفت الوتيرة مؤقتًا</translation>
    </message>
    <message>
        <source>Rhythm put into the bin</source>
        <translation>وُضعت الوتيرة في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Rhythm saved</source>
        <translation>حُفظت الوتيرة</translation>
    </message>
</context>
<context>
    <name>RiskGuide</name>
    <message>
        <source>Open the safety plan</source>
        <translation>فتح خطة الأمان</translation>
    </message>
    <message>
        <source>Signs: {signs}.</source>
        <translation>العلامات: {signs}.</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>بمن تتصل</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
</context>
<context>
    <name>RosterView</name>
    <message numerus="yes">
        <source>%n of the list agreed to the rules.</source>
        <translation>
            <numerusform>لم يوافق أحد في القائمة على القواعد.</numerusform>
            <numerusform>واحد في القائمة وافق على القواعد.</numerusform>
            <numerusform>اثنان في القائمة وافقا على القواعد.</numerusform>
            <numerusform>%Ln في القائمة وافقوا على القواعد.</numerusform>
            <numerusform>%Ln في القائمة وافقوا على القواعد.</numerusform>
            <numerusform>%Ln في القائمة وافقوا على القواعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add as a member…</source>
        <translation>إضافته عضوًا…</translation>
    </message>
    <message>
        <source>Agreed, but not in the chat</source>
        <translation>وافق، لكنه ليس في المحادثة</translation>
    </message>
    <message>
        <source>All right: everyone in the list has agreed.</source>
        <translation>كل شيء على ما يرام: كل من في القائمة وافق.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare with the chat</source>
        <translation>مقارنة مع المحادثة</translation>
    </message>
    <message>
        <source>In WhatsApp, open the group and its info page, mark the members and copy them. The desk compares them and forgets the list.</source>
        <translation>في واتساب افتح المجموعة وصفحة معلوماتها، وحدّد الأعضاء وانسخهم. يقارنهم البرنامج ثم ينسى القائمة.</translation>
    </message>
    <message>
        <source>In the chat, but has not agreed</source>
        <translation>في المحادثة، لكنه لم يوافق</translation>
    </message>
    <message>
        <source>In the chat, but not known to the desk</source>
        <translation>في المحادثة، لكن البرنامج لا يعرفه</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <translation>هل هذا هو الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Lines that may be a person, or what somebody says of themselves</source>
        <translation>أسطر قد تكون شخصًا، أو ما يقوله أحد عن نفسه</translation>
    </message>
    <message>
        <source>List of members as WhatsApp shows it</source>
        <translation>قائمة الأعضاء كما يعرضها واتساب</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Note the consent…</source>
        <translation>تدوين الموافقة…</translation>
    </message>
    <message>
        <source>Paste the list of members here</source>
        <translation>الصق قائمة الأعضاء هنا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>the number fits, the name is another one</source>
        <translation>الرقم مطابق، والاسم اسم آخر</translation>
    </message>
    <message>
        <source>the number is not the one you know</source>
        <translation>الرقم ليس الذي تعرفه</translation>
    </message>
    <message>
        <source>there is only a name to go by; it may be somebody else</source>
        <translation>لا يوجد سوى اسم للتعرّف، وقد يكون شخصًا آخر</translation>
    </message>
    <message>
        <source>this member stands in the list already</source>
        <translation>هذا العضو موجود في القائمة بالفعل</translation>
    </message>
    <message>
        <source>two members have this number</source>
        <translation>لعضوين هذا الرقم نفسه</translation>
    </message>
    <message>
        <source>{seen} (here: {member})</source>
        <translation>{seen} (هنا: {member})</translation>
    </message>
    <message>
        <source>{seen} = {member}? ({why})</source>
        <translation>{seen} = {member}؟ ({why})</translation>
    </message>
</context>
<context>
    <name>SafetyPlanForm</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>In the client&apos;s own words. Leave out what does not fit.</source>
        <translation>بكلمات المراجع نفسه. اترك ما لا يناسب.</translation>
    </message>
    <message>
        <source>Save safety plan</source>
        <translation>حفظ خطة الأمان</translation>
    </message>
</context>
<context>
    <name>SafetyPlanPage</name>
    <message>
        <source>Back to the client</source>
        <translation>العودة إلى المراجع</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Changes to the safety plan wait here that were not saved.</source>
        <translation>هنا تغييرات على خطة الأمان تنتظر ولم تُحفظ.</translation>
    </message>
    <message>
        <source>Copy for the client</source>
        <translation>نسخة للمراجع</translation>
    </message>
    <message>
        <source>It becomes the safety plan there.</source>
        <translation>تصبح هي خطة الأمان هناك.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>More about this safety plan</source>
        <translation>المزيد عن خطة الأمان هذه</translation>
    </message>
    <message>
        <source>Paper in {language}</source>
        <translation>ورقة باللغة {language}</translation>
    </message>
    <message>
        <source>Printed and logged</source>
        <translation>طُبع وسُجّل</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>خطة الأمان</translation>
    </message>
    <message>
        <source>Safety plan saved</source>
        <translation>حُفظت خطة الأمان</translation>
    </message>
    <message>
        <source>Safety plan saved as PDF</source>
        <translation>حُفظت خطة الأمان كملف PDF</translation>
    </message>
    <message>
        <source>Safety plan, version {number}</source>
        <translation>خطة أمان، النسخة {number}</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ كملف PDF…</translation>
    </message>
    <message>
        <source>Save the safety plan</source>
        <translation>حفظ خطة الأمان</translation>
    </message>
    <message>
        <source>Version {number}, written {day}</source>
        <translation>النسخة {number}، كُتبت {day}</translation>
    </message>
    <message>
        <source>Written for the wrong client…</source>
        <translation>كُتبت للمراجع الخطأ…</translation>
    </message>
</context>
<context>
    <name>SafetyPlanReader</name>
    <message>
        <source>All versions</source>
        <translation>كل النسخ</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Confirm one in My practice</source>
        <translation>أكّد واحدًا في «عيادتي»</translation>
    </message>
    <message>
        <source>Emergency number: {number}</source>
        <translation>رقم الطوارئ: {number}</translation>
    </message>
    <message>
        <source>No crisis line is confirmed for where the client lives.</source>
        <translation>لا خط أزمات مؤكَّدًا حيث يعيش المراجع.</translation>
    </message>
    <message>
        <source>No safety plan yet. Written together in a calm hour, it says what helps in a hard one.</source>
        <translation>لا خطة أمان بعد. تُكتب معًا في ساعة هادئة، وتذكر ما يعين في ساعة صعبة.</translation>
    </message>
    <message>
        <source>Show the safety plan as it stands</source>
        <translation>عرض خطة الأمان كما هي الآن</translation>
    </message>
    <message>
        <source>This is how the safety plan stood then. A newer one took its place.</source>
        <translation>هكذا كانت خطة الأمان حينها. وقد حلّت محلها خطة أحدث.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>Version {number}, written {day}</source>
        <translation>النسخة {number}، كُتبت {day}</translation>
    </message>
    <message>
        <source>Who may be told</source>
        <translation>من يجوز إخباره</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>بمن يُتصل</translation>
    </message>
    <message>
        <source>Write the safety plan</source>
        <translation>كتابة خطة الأمان</translation>
    </message>
    <message>
        <source>nothing agreed is in force</source>
        <translation>لا اتفاق نافذ بشأن ذلك</translation>
    </message>
    <message>
        <source>{day} · text taken out</source>
        <translation>{day} · حُذف النص</translation>
    </message>
    <message>
        <source>{number}. {heading}</source>
        <translation>{number}. {heading}</translation>
    </message>
    <message>
        <source>{words} (agreed {day})</source>
        <translation>{words} (اتُّفق عليه في {day})</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Agreement, version {number}</source>
        <translation>الاتفاق، النسخة {number}</translation>
    </message>
    <message>
        <source>Copy of what was agreed</source>
        <translation>نسخة مما اتُّفق عليه</translation>
    </message>
    <message>
        <source>Save the agreement</source>
        <translation>حفظ الاتفاق</translation>
    </message>
    <message>
        <source>To read and sign</source>
        <translation>للقراءة والتوقيع</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>Add a file…</source>
        <translation>أضف ملفًا…</translation>
    </message>
    <message>
        <source>Add the signed paper</source>
        <translation>إضافة الورقة الموقّعة</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>تتم إضافة {name}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>No scan: the paper is kept elsewhere</source>
        <translation>لا صورة ممسوحة: الورقة محفوظة في مكان آخر</translation>
    </message>
    <message>
        <source>Scans and pictures (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>ممسوحات وصور (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Add the chosen files</source>
        <translation>أضف الملفات المختارة</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Choose the folder your scanner or phone puts files into. The desk looks there only when you ask.</source>
        <translation>اختر المجلد الذي يضع فيه الماسح الضوئي أو الهاتف ملفاته. لا ينظر البرنامج فيه إلا حين تطلب ذلك.</translation>
    </message>
    <message>
        <source>Files in the scan folder</source>
        <translation>ملفات مجلد المسح الضوئي</translation>
    </message>
    <message>
        <source>Files marked “in the vault” are kept already. Delete them in the folder: there they are not encrypted.</source>
        <translation>الملفات التي عليها «في الخزنة» محفوظة بالفعل. احذفها من المجلد: فهي هناك غير مشفّرة.</translation>
    </message>
    <message>
        <source>From the scan folder</source>
        <translation>من مجلد المسح الضوئي</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Tick what belongs to this client. The files stay in the folder as they are.</source>
        <translation>ضع علامة على ما يخص هذا المراجع. تبقى الملفات في المجلد كما هي.</translation>
    </message>
    <message>
        <source>Where do scans arrive?</source>
        <translation>أين تصل الملفات الممسوحة؟</translation>
    </message>
    <message>
        <source>in the vault</source>
        <translation>في الخزنة</translation>
    </message>
</context>
<context>
    <name>ScoreForm</name>
    <message>
        <source>Amend: {name}</source>
        <translation>استدراك: {name}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>القيمة الفاصلة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>From {low} to {high}</source>
        <translation>من {low} إلى {high}</translation>
    </message>
    <message>
        <source>Hand over the screen</source>
        <translation>تسليم الشاشة</translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation>لا يُحتسب</translation>
    </message>
    <message>
        <source>Question {number} applies to this client</source>
        <translation>السؤال {number} ينطبق على هذا المراجع</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>طريقة الحساب</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Type each answer&apos;s number: the next one follows by itself. Space or the minus key leaves one blank, and a blank is never a zero.</source>
        <translation>اكتب رقم كل إجابة: وتأتي التالية من تلقاء نفسها. مفتاح المسافة أو الناقص يترك الإجابة فارغة، والفارغة ليست صفرًا أبدًا.</translation>
    </message>
    <message>
        <source>Type the total as it stands on the paper.</source>
        <translation>اكتب المجموع كما هو على الورقة.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Why it is amended</source>
        <translation>سبب الاستدراك</translation>
    </message>
</context>
<context>
    <name>ScoreReader</name>
    <message>
        <source>Amend</source>
        <translation>استدراك</translation>
    </message>
    <message>
        <source>Log a check-in with its risk level</source>
        <translation>تسجيل متابعة مع مستوى الخطر</translation>
    </message>
    <message>
        <source>Put this score into the bin</source>
        <translation>وضع هذه الدرجة في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Talked about {when}</source>
        <translation>جرى الحديث عنها {when}</translation>
    </message>
    <message>
        <source>The answers as given</source>
        <translation>الإجابات كما أُعطيت</translation>
    </message>
    <message>
        <source>This measure is not on the desk any more; its scores stay as they were.</source>
        <translation>لم يعد هذا المقياس في البرنامج؛ وتبقى درجاته كما كانت.</translation>
    </message>
    <message>
        <source>We talked about it</source>
        <translation>تحدثنا عنها</translation>
    </message>
    <message>
        <source>What was said about the answer</source>
        <translation>ما قيل عن الإجابة</translation>
    </message>
    <message>
        <source>What was said and agreed</source>
        <translation>ما قيل وما اتُّفق عليه</translation>
    </message>
    <message>
        <source>Why it was amended</source>
        <translation>سبب الاستدراك</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+F)</source>
        <translation>البحث في كل شيء (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in this record</source>
        <translation>البحث في هذا الملف</translation>
    </message>
    <message>
        <source>Search in this record (Ctrl+Shift+F)</source>
        <translation>البحث في هذا الملف (Ctrl+Shift+F)</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>الأنسب أولًا</translation>
    </message>
    <message>
        <source>In all records</source>
        <translation>في كل الملفات</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters or another word.</source>
        <translation>لم يُعثر على شيء. جرّب حروفًا أقل أو كلمة أخرى.</translation>
    </message>
    <message>
        <source>Only in the record of {who}</source>
        <translation>في ملف {who} فقط</translation>
    </message>
    <message>
        <source>Order of what was found</source>
        <translation>ترتيب النتائج</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Type a name or a word. Clients, notes, check-ins, messages, agreements, files, plans and medical entries are searched; process notes never are.</source>
        <translation>اكتب اسمًا أو كلمة. يشمل البحث المراجعين والملاحظات والمتابعات والرسائل والاتفاقات والملفات والخطط والقيود الطبية؛ ولا يشمل الملاحظات الخاصة أبدًا.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>مكان البحث</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>Every note should have it</source>
        <translation>ينبغي أن يكون في كل ملاحظة</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Move section {number} down</source>
        <translation>نقل القسم {number} إلى الأسفل</translation>
    </message>
    <message>
        <source>Move section {number} up</source>
        <translation>نقل القسم {number} إلى الأعلى</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>القسم {number}</translation>
    </message>
    <message>
        <source>Take section {number} out</source>
        <translation>حذف القسم {number}</translation>
    </message>
    <message>
        <source>What belongs in it</source>
        <translation>ما يُكتب فيه</translation>
    </message>
    <message>
        <source>What it begins with</source>
        <translation>ما يبدأ به</translation>
    </message>
</context>
<context>
    <name>SectionField</name>
    <message>
        <source>Carry this section forward</source>
        <translation>نقل هذا القسم من الملاحظة السابقة</translation>
    </message>
</context>
<context>
    <name>SectionsChoice</name>
    <message>
        <source>Added since: addenda, late entries, corrections</source>
        <translation>ما أُضيف منذ ذلك الحين: إضافات وتدوينات متأخرة وتصحيحات</translation>
    </message>
    <message>
        <source>Chart of the ratings between sessions in this time</source>
        <translation>مخطط التقييمات بين الجلسات في هذه الفترة</translation>
    </message>
    <message>
        <source>Medical entries that hold now: diagnoses, medication, allergies</source>
        <translation>القيود الطبية السارية الآن: التشخيصات والأدوية والحساسيات</translation>
    </message>
    <message>
        <source>Scores of measures in this time</source>
        <translation>درجات المقاييس في هذه الفترة</translation>
    </message>
</context>
<context>
    <name>SectionsField</name>
    <message>
        <source>Add a section</source>
        <translation>إضافة قسم</translation>
    </message>
</context>
<context>
    <name>SectionsTree</name>
    <message>
        <source>Add a clause that the shipped template does not have</source>
        <translation>إضافة بند ليس في القالب المرفق</translation>
    </message>
    <message>
        <source>Add a clause…</source>
        <translation>إضافة بند…</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>قسم جديد</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Sections and clauses</source>
        <translation>الأقسام والبنود</translation>
    </message>
    <message>
        <source>Space ticks, Alt with an arrow moves, F2 renames a section.</source>
        <translation>المسافة تضع العلامة، وAlt مع سهم ينقل، وF2 يعيد تسمية القسم.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>{clause} (always)</source>
        <translation>{clause} (دائمًا)</translation>
    </message>
</context>
<context>
    <name>SendRow</name>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>How to open the chat</source>
        <translation>كيف تُفتح المحادثة</translation>
    </message>
    <message>
        <source>No WhatsApp app answers on this computer. Choose another way:</source>
        <translation>لا يستجيب تطبيق واتساب على هذا الحاسوب. اختر طريقة أخرى:</translation>
    </message>
    <message>
        <source>Nothing is opened; the entry in the log is made all the same.</source>
        <translation>لا يُفتح شيء؛ ومع ذلك يُدوَّن القيد في السجل.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer before you press send in WhatsApp.</source>
        <translation>لا شيء يغادر هذا الحاسوب قبل أن تضغط إرسال في واتساب.</translation>
    </message>
    <message>
        <source>Open WhatsApp</source>
        <translation>فتح واتساب</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>الفتح بواسطة</translation>
    </message>
    <message>
        <source>The browser’s history and Meta’s servers get to see the number.</source>
        <translation>يطّلع سجل المتصفح وخوادم ميتا على الرقم.</translation>
    </message>
    <message>
        <source>Your text goes inside the link: Meta’s servers and the browser’s history get to see it before you press send. Settings can keep it on the clipboard instead.</source>
        <translation>يوضع نصك داخل الرابط: فتطّلع عليه خوادم ميتا وسجل المتصفح قبل أن تضغط إرسال. ويمكن من الإعدادات إبقاؤه في الحافظة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Your text goes inside the link: other programs on this computer can read it for a moment. Settings can keep it on the clipboard instead.</source>
        <translation>يوضع نصك داخل الرابط: فتستطيع برامج أخرى على هذا الحاسوب قراءته للحظة. ويمكن من الإعدادات إبقاؤه في الحافظة بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>SessionFiles</name>
    <message>
        <source>Files:</source>
        <translation>الملفات:</translation>
    </message>
</context>
<context>
    <name>SessionLine</name>
    <message>
        <source>Date of the session</source>
        <translation>تاريخ الجلسة</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>كيف التقيتما</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>حضوريًا</translation>
    </message>
    <message>
        <source>No. </source>
        <translation>رقم </translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>Session number</source>
        <translation>رقم الجلسة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>مكالمة فيديو</translation>
    </message>
    <message>
        <source>WhatsApp call</source>
        <translation>مكالمة واتساب</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>A new laptop</source>
        <translation>حاسوب جديد</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>After so many minutes without a key or a click, the vault is locked.</source>
        <translation>بعد هذا العدد من الدقائق دون ضغطة أو نقرة تُقفل الخزنة.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Ask before process notes open</source>
        <translation>السؤال قبل فتح الملاحظات الخاصة</translation>
    </message>
    <message>
        <source>Changes count at once.</source>
        <translation>تسري التغييرات فورًا.</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>فحص الخزنة</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>نسخ الإصدارات</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>التلف</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>مجلد الخزنة</translation>
    </message>
    <message>
        <source>For clients without notes; otherwise the last note’s is used again.</source>
        <translation>لمن ليس له ملاحظات؛ وإلا يُستخدم نموذج آخر ملاحظة.</translation>
    </message>
    <message>
        <source>Format of a new note</source>
        <translation>نموذج الملاحظة الجديدة</translation>
    </message>
    <message>
        <source>Formats and phrases</source>
        <translation>النماذج والعبارات الجاهزة</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>إخفاء الأسماء</translation>
    </message>
    <message>
        <source>How large words and controls are, 80 to 200 %.</source>
        <translation>حجم الكلمات وعناصر التحكم، من 80 إلى 200 %.</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>اللغة والمنطقة</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Let the window appear in screen shots</source>
        <translation>إظهار النافذة في لقطات الشاشة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>فاتح أو داكن، أو كما في النظام.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Lock when nothing happens</source>
        <translation>القفل عند عدم النشاط</translation>
    </message>
    <message>
        <source>Looks whether everything in the vault is as it was saved.</source>
        <translation>ينظر هل كل ما في الخزنة كما حُفظ.</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>الانتقال إلى حاسوب جديد</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>عيادتي</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا إعداد يحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>لا شيء ينزلق أو يتلاشى.</translation>
    </message>
    <message>
        <source>Off, screen shots and shared screens show an empty place instead of it.</source>
        <translation>عند إيقافه تُظهر لقطات الشاشة والشاشات المشتركة مكانًا فارغًا بدل النافذة.</translation>
    </message>
    <message>
        <source>Off, you paste the text yourself. On, other programs of this computer can read it while the link opens; with Web or wa.me it also goes to Meta’s servers before you press send, and stays in the history of the browser, its sync and its extensions.</source>
        <translation>عند الإيقاف تلصق النص بنفسك. وعند التفعيل تستطيع برامج أخرى على هذا الحاسوب قراءته أثناء فتح الرابط؛ ومع الويب أو wa.me يصل أيضًا إلى خوادم ميتا قبل أن تضغط إرسال، ويبقى في سجل المتصفح ومزامنته وإضافاته.</translation>
    </message>
    <message>
        <source>Open chats with</source>
        <translation>فتح المحادثات بواسطة</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Opens another one instead of this, one at a time.</source>
        <translation>يفتح خزنة أخرى بدلًا من هذه، واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>Opens the vault with one press while you are logged in to this computer. Then so can whoever sits at it, and programs that run as you. Your passphrase still opens it, and always will.</source>
        <translation>يفتح الخزنة بضغطة واحدة ما دمت مسجّل الدخول إلى هذا الحاسوب. وعندئذ يستطيع ذلك أيضًا من يجلس إليه، والبرامج التي تعمل باسمك. وتبقى عبارة مرورك تفتحها دائمًا.</translation>
    </message>
    <message>
        <source>Passphrase and kit</source>
        <translation>عبارة المرور والورقة</translation>
    </message>
    <message>
        <source>Put the text into the link</source>
        <translation>وضع النص في الرابط</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation>فتح القفل السريع</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Screen shots</source>
        <translation>لقطات الشاشة</translation>
    </message>
    <message>
        <source>Sections of notes, text you write often, and words you spell.</source>
        <translation>أقسام الملاحظات، ونصوص تكتبها كثيرًا، وكلمات تهجئها بطريقتك.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Several vaults</source>
        <translation>عدة خزنات</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Shows initials for names, for when others can see the screen. What you type or export yourself stays as it is.</source>
        <translation>يُظهر الأحرف الأولى بدل الأسماء، حين يستطيع آخرون رؤية الشاشة. وما تكتبه أو تصدّره بنفسك يبقى كما هو.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Takes your practice there on a drive, step by step.</source>
        <translation>ينقل عيادتك إليه على قرص، خطوة خطوة.</translation>
    </message>
    <message>
        <source>The app tells nobody but WhatsApp. Web and wa.me go through the browser: the number stands in its history and is seen by Meta.</source>
        <translation>لا يخبر التطبيق أحدًا سوى واتساب. أما الويب وwa.me فيمران عبر المتصفح: فيبقى الرقم في سجلّه وتراه ميتا.</translation>
    </message>
    <message>
        <source>The folder can’t be opened from here</source>
        <translation>لا يمكن فتح المجلد من هنا</translation>
    </message>
    <message>
        <source>This system can’t keep a window out of screen shots and shared screens. Hide names, and lock the desk before you share your screen.</source>
        <translation>لا يستطيع هذا النظام إبقاء نافذة خارج لقطات الشاشة والشاشات المشتركة. أخفِ الأسماء، واقفل البرنامج قبل مشاركة شاشتك.</translation>
    </message>
    <message>
        <source>Tries the ways to open a chat with your own number, and call links.</source>
        <translation>يجرّب طرق فتح محادثة برقمك أنت، وروابط المكالمات.</translation>
    </message>
    <message>
        <source>Used from the next unlock on. Dates and numbers follow it.</source>
        <translation>تُستخدم ابتداءً من فتح القفل التالي. وتتبعها التواريخ والأرقام.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Versions copied</source>
        <translation>نُسخت الإصدارات</translation>
    </message>
    <message>
        <source>What is copied in the desk is taken away again after {seconds} seconds, and at once when it locks.</source>
        <translation>ما يُنسخ في البرنامج يُزال من جديد بعد {seconds} ثانية، وفورًا عند القفل.</translation>
    </message>
    <message>
        <source>What opens the vault</source>
        <translation>ما يفتح الخزنة</translation>
    </message>
    <message>
        <source>What runs here, for a report of a fault. It says nothing of any client.</source>
        <translation>ما يعمل هنا، للإبلاغ عن عطل. لا يذكر شيئًا عن أي مراجع.</translation>
    </message>
    <message>
        <source>What works on this computer</source>
        <translation>ما يعمل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>واتساب</translation>
    </message>
    <message>
        <source>WhatsApp Web</source>
        <translation>واتساب ويب</translation>
    </message>
    <message>
        <source>WhatsApp app</source>
        <translation>تطبيق واتساب</translation>
    </message>
    <message>
        <source>WhatsApp on this computer</source>
        <translation>واتساب على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Your passphrase opens them, each time you come to them.</source>
        <translation>تفتحها عبارة مرورك في كل مرة تأتي إليها.</translation>
    </message>
    <message>
        <source>Your passphrase, or the 24 words of your recovery kit. Without one of them nobody can, not even the makers of this desk.</source>
        <translation>عبارة المرور، أو الكلمات الأربع والعشرون في ورقة الاسترداد. من دون إحداهما لا يستطيع أحد، ولا حتى صانعو هذا البرنامج.</translation>
    </message>
    <message>
        <source>Your vaults</source>
        <translation>خزناتك</translation>
    </message>
    <message>
        <source>wa.me page</source>
        <translation>صفحة wa.me</translation>
    </message>
    <message>
        <source>{folder} – what lies there is encrypted.</source>
        <translation>{folder} – ما فيه مشفّر.</translation>
    </message>
    <message>
        <source>{language} (needs a native reader)</source>
        <translation>{language} (بحاجة إلى مراجعة)</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message numerus="yes">
        <source>%n draft(s) begun in other records</source>
        <translation>
            <numerusform>لم تبدأ مسودات في ملفات أخرى</numerusform>
            <numerusform>بدأت مسودة واحدة في ملف آخر</numerusform>
            <numerusform>بدأت مسودتان في ملفين آخرين</numerusform>
            <numerusform>بدأت %Ln مسودات في ملفات أخرى</numerusform>
            <numerusform>بدأت %Ln مسودة في ملفات أخرى</numerusform>
            <numerusform>بدأت %Ln مسودة في ملفات أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Also write for…</source>
        <translation>الكتابة أيضًا لـ…</translation>
    </message>
    <message>
        <source>Begin their drafts</source>
        <translation>بدء المسودات</translation>
    </message>
    <message>
        <source>Copy these parts</source>
        <translation>نسخ هذه الأجزاء</translation>
    </message>
    <message>
        <source>For a session with several people. Each gets a draft in their own record; nobody&apos;s record shows the others.</source>
        <translation>لجلسة مع عدة أشخاص. لكلٍّ منهم مسودة في ملفه الخاص؛ ولا يُظهر ملف أحد الآخرين.</translation>
    </message>
    <message>
        <source>Only what may stand in every record. Leave all open to begin empty.</source>
        <translation>فقط ما يجوز أن يكون في كل ملف. اترك الكل دون علامة للبدء فارغًا.</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation>من كان حاضرًا أيضًا</translation>
    </message>
</context>
<context>
    <name>SharedNumbers</name>
    <message>
        <source>The number ending {end} stands with {who} too. Before a chat with it opens, you are asked whom you mean.</source>
        <translation>الرقم المنتهي بـ {end} موجود أيضًا لدى {who}. قبل فتح محادثة به تُسأل عمن تقصد.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Agreement</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقات</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>التصديرات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>المعلومات الطبية</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>عيادتي</translation>
    </message>
    <message>
        <source>Names are hidden</source>
        <translation>الأسماء مخفية</translation>
    </message>
    <message>
        <source>Names are shown</source>
        <translation>الأسماء ظاهرة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Process notes</source>
        <translation>ملاحظات خاصة</translation>
    </message>
    <message>
        <source>Rehearsal: everyone here is invented</source>
        <translation>تدريب: كل من هنا من نسج الخيال</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تمت الاستعادة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>A part of the record: the first to the tenth</source>
        <translation>جزء من الملف: من الأول إلى العاشر</translation>
    </message>
    <message>
        <source>After WhatsApp: sent, changed, not sent</source>
        <translation>بعد واتساب: أُرسلت، عُدّلت، لم تُرسل</translation>
    </message>
    <message>
        <source>Carry this section forward from the last note</source>
        <translation>نقل هذا القسم من الملاحظة الأخيرة</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>اختيار تاريخ</translation>
    </message>
    <message>
        <source>Close a message, empty the search</source>
        <translation>إغلاق رسالة، إفراغ البحث</translation>
    </message>
    <message>
        <source>Everything on the desk can be done without a mouse.</source>
        <translation>يمكن فعل كل شيء دون فأرة.</translation>
    </message>
    <message>
        <source>Find in this note; a second time, in the vault</source>
        <translation>البحث في هذه الملاحظة؛ وفي المرة الثانية في الخزنة</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>الأول والأخير</translation>
    </message>
    <message>
        <source>Go on to the next input, out of a text too</source>
        <translation>إلى الحقل التالي، ومن داخل النص أيضًا</translation>
    </message>
    <message>
        <source>In a note</source>
        <translation>في الملاحظة</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>في القوائم</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Next and previous place found</source>
        <translation>الموضع التالي والسابق مما عُثر عليه</translation>
    </message>
    <message>
        <source>Next unknown word, and words like it</source>
        <translation>الكلمة التالية غير المعروفة، وكلمات تشبهها</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>في الصفحة</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>النص فقط</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>فتح القوائم</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>فتح المختار</translation>
    </message>
    <message>
        <source>Preview, and back to writing</source>
        <translation>المعاينة، ثم العودة إلى الكتابة</translation>
    </message>
    <message>
        <source>Put in a phrase: its letters, then this key</source>
        <translation>إدراج عبارة جاهزة: اختصارها ثم هذا المفتاح</translation>
    </message>
    <message>
        <source>Put what is chosen into the bin</source>
        <translation>ضع المحدد في سلة المحذوفات</translation>
    </message>
    <message>
        <source>The filled button: sign, save, open the chat</source>
        <translation>الزر الملوّن: توقيع، حفظ، فتح المحادثة</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>إلى أعلى وأسفل</translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>Back to the note</source>
        <translation>العودة إلى الملاحظة</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Sign again…</source>
        <translation>التوقيع من جديد…</translation>
    </message>
    <message>
        <source>Sign here, or type the name.</source>
        <translation>وقّع هنا، أو اكتب الاسم.</translation>
    </message>
    <message>
        <source>Sign: {who}</source>
        <translation>توقيع: {who}</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>توقيع…</translation>
    </message>
</context>
<context>
    <name>SignatureView</name>
    <message>
        <source>Drawn signature: {who}</source>
        <translation>توقيع مرسوم: {who}</translation>
    </message>
    <message>
        <source>“{name}”, typed as a signature</source>
        <translation>«{name}»، كُتب توقيعًا</translation>
    </message>
</context>
<context>
    <name>SigningSheet</name>
    <message numerus="yes">
        <source>%n stroke(s) drawn.</source>
        <translation>
            <numerusform>لم يُرسم شيء.</numerusform>
            <numerusform>رُسم خط واحد.</numerusform>
            <numerusform>رُسم خطان.</numerusform>
            <numerusform>رُسمت %Ln خطوط.</numerusform>
            <numerusform>رُسم %Ln خطًا.</numerusform>
            <numerusform>رُسم %Ln خط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Can’t or won’t draw? Type the name instead</source>
        <translation>الرسم غير ممكن أو غير مرغوب فيه؟ اكتب الاسم بدلًا منه</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Sheet for the signature of {who}</source>
        <translation>ورقة توقيع {who}</translation>
    </message>
    <message>
        <source>Sign on the sheet, or type the name below it.</source>
        <translation>وقّع على الورقة، أو اكتب الاسم تحتها.</translation>
    </message>
    <message>
        <source>Signature: {who}</source>
        <translation>التوقيع: {who}</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>التراجع عن الخط الأخير</translation>
    </message>
    <message>
        <source>With a finger, a pen or the mouse. What was read stays as it is.</source>
        <translation>بالإصبع أو القلم أو الفأرة. ويبقى ما قُرئ كما هو.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Add “{word}” to my words</source>
        <translation>إضافة «{word}» إلى كلماتي</translation>
    </message>
    <message>
        <source>Looking for words like this one …</source>
        <translation>جارٍ البحث عن كلمات تشبه هذه …</translation>
    </message>
    <message>
        <source>No word is like this one</source>
        <translation>لا كلمة تشبه هذه</translation>
    </message>
    <message>
        <source>This computer has no dictionary for {language}, so spelling is not looked at.</source>
        <translation>ليس في هذا الحاسوب قاموس للغة {language}، لذلك لا يُدقَّق الإملاء.</translation>
    </message>
    <message>
        <source>Words like this one</source>
        <translation>كلمات تشبه هذه</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>No vault lies in this folder. Choose the one that holds vault.hdr.</source>
        <translation>لا خزنة في هذا المجلد. اختر المجلد الذي فيه vault.hdr.</translation>
    </message>
    <message>
        <source>The backup is restored and checked.</source>
        <translation>استُعيدت النسخة الاحتياطية وفُحصت.</translation>
    </message>
    <message>
        <source>The backup is restored and checked. The vault that was there is kept in {folder}.</source>
        <translation>استُعيدت النسخة الاحتياطية وفُحصت. والخزنة التي كانت هناك محفوظة في {folder}.</translation>
    </message>
    <message>
        <source>The folder of your vault</source>
        <translation>مجلد خزنتك</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>Fair</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Several words that do not belong together are best.</source>
        <translation>أفضلها عدة كلمات لا صلة بينها.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>ضعيفة جدًا</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>قرونًا</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>some days</source>
        <translation>بضعة أيام</translation>
    </message>
    <message>
        <source>some hours</source>
        <translation>بضع ساعات</translation>
    </message>
    <message>
        <source>some minutes</source>
        <translation>بضع دقائق</translation>
    </message>
    <message>
        <source>some months</source>
        <translation>بضعة أشهر</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>{grade}. A thief with many fast computers would need {time}.</source>
        <translation>{grade}. يحتاج لص لديه حواسيب سريعة كثيرة إلى {time}.</translation>
    </message>
</context>
<context>
    <name>SummaryForm</name>
    <message numerus="yes">
        <source>A summary of %n message(s), for the contact log</source>
        <translation>
            <numerusform>لا رسائل لتلخيصها</numerusform>
            <numerusform>ملخص رسالة واحدة، لسجل التواصل</numerusform>
            <numerusform>ملخص رسالتين، لسجل التواصل</numerusform>
            <numerusform>ملخص %Ln رسائل، لسجل التواصل</numerusform>
            <numerusform>ملخص %Ln رسالة، لسجل التواصل</numerusform>
            <numerusform>ملخص %Ln رسالة، لسجل التواصل</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep the summary</source>
        <translation>حفظ الملخص</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Summary kept in the contact log</source>
        <translation>حُفظ الملخص في سجل التواصل</translation>
    </message>
    <message>
        <source>What it was about, in a few words</source>
        <translation>عمّ كانت، ببضع كلمات</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More parts</source>
        <translation>أجزاء أخرى</translation>
    </message>
</context>
<context>
    <name>TakingOutPage</name>
    <message>
        <source>Back to the notes</source>
        <translation>العودة إلى الملاحظات</translation>
    </message>
    <message>
        <source>Nothing brings it back. That there was a note and your reason stay. Backups made before today still hold the text.</source>
        <translation>لا شيء يعيده. ويبقى أن ملاحظة كانت هنا وسببك. النسخ الاحتياطية السابقة لليوم ما زالت تحوي النص.</translation>
    </message>
    <message>
        <source>Only for text that belongs to another person.</source>
        <translation>فقط لنص يخص شخصًا آخر.</translation>
    </message>
    <message>
        <source>TAKE OUT</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Take it out…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Take the text out of this process note</source>
        <translation>حذف نص هذه الملاحظة الخاصة</translation>
    </message>
    <message>
        <source>Take this text out for good?</source>
        <translation>حذف هذا النص نهائيًا؟</translation>
    </message>
    <message>
        <source>The text was taken out</source>
        <translation>حُذف النص</translation>
    </message>
    <message>
        <source>This stays on the note. Name nobody and repeat nothing of the text.</source>
        <translation>يبقى هذا على الملاحظة. لا تذكر أحدًا ولا تكرر شيئًا من النص.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>such as: written with the wrong client</source>
        <translation>مثل: كُتب عند المراجع الخطأ</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>Agreement templates of your own</source>
        <translation>قوالب اتفاقات خاصة بك</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقات</translation>
    </message>
    <message>
        <source>Chats filed</source>
        <translation>محادثات محفوظة في الملفات</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Endings of therapy</source>
        <translation>حالات انتهاء العلاج</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Incidents in groups</source>
        <translation>وقائع في المجموعات</translation>
    </message>
    <message>
        <source>Last written in</source>
        <translation>آخر كتابة</translation>
    </message>
    <message>
        <source>Measures you loaded</source>
        <translation>مقاييس حمّلتها</translation>
    </message>
    <message>
        <source>Medical entries</source>
        <translation>المدخلات الطبية</translation>
    </message>
    <message>
        <source>Members of groups with their consent</source>
        <translation>أعضاء المجموعات مع موافقاتهم</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Messages of your own</source>
        <translation>رسائلك الخاصة</translation>
    </message>
    <message>
        <source>Note formats of your own</source>
        <translation>نماذج ملاحظات خاصة بك</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>العبارات الجاهزة</translation>
    </message>
    <message>
        <source>Planned meetings and series</source>
        <translation>المواعيد المخطط لها وسلاسلها</translation>
    </message>
    <message>
        <source>Plans, each version</source>
        <translation>الخطط، كل نسخة</translation>
    </message>
    <message>
        <source>Process notes</source>
        <translation>ملاحظات خاصة</translation>
    </message>
    <message>
        <source>Question sets of your own</source>
        <translation>مجموعات أسئلة خاصة بك</translation>
    </message>
    <message>
        <source>Ratings of goals</source>
        <translation>تقييمات الأهداف</translation>
    </message>
    <message>
        <source>Readiness checks</source>
        <translation>فحوص الجاهزية</translation>
    </message>
    <message>
        <source>Relations between clients</source>
        <translation>الصلات بين المراجعين</translation>
    </message>
    <message>
        <source>Resources given to clients</source>
        <translation>مواد سُلّمت للمراجعين</translation>
    </message>
    <message>
        <source>Resources of the library</source>
        <translation>مواد المكتبة</translation>
    </message>
    <message>
        <source>Rhythms of check-ins</source>
        <translation>وتيرات المتابعات</translation>
    </message>
    <message>
        <source>Safety plans, each version</source>
        <translation>خطط الأمان، كل نسخة</translation>
    </message>
    <message>
        <source>Scores of measures, each version</source>
        <translation>درجات المقاييس، كل نسخة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Supervision and CPD</source>
        <translation>الإشراف والتطوير المهني</translation>
    </message>
    <message>
        <source>Tasks of your own</source>
        <translation>مهام خاصة بك</translation>
    </message>
    <message>
        <source>nothing was written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>By when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>Change this task</source>
        <translation>تغيير هذه المهمة</translation>
    </message>
    <message>
        <source>Empty for something of the practice</source>
        <translation>اتركه فارغًا لما يخصّ العيادة</translation>
    </message>
    <message>
        <source>For which client</source>
        <translation>لأي مراجع</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>مهمة جديدة</translation>
    </message>
    <message>
        <source>Put this task into the bin</source>
        <translation>نقل هذه المهمة إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>ما المطلوب</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>More about: {task}</source>
        <translation>المزيد عن: {task}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>وضع جانبًا</translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>حتى يوم…</translation>
    </message>
    <message>
        <source>Until next week</source>
        <translation>حتى الأسبوع القادم</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln غيرها</numerusform>
            <numerusform>%Ln غيرها</numerusform>
            <numerusform>%Ln غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>A task waits here that was not saved.</source>
        <translation>توجد هنا مهمة لم تُحفظ.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>كل المراجعين</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>أُلغيت التغييرات</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>المتابعة بها</translation>
    </message>
    <message>
        <source>In the list: Space done, T tomorrow, W next week, Enter opens</source>
        <translation>في القائمة: المسافة تمّ، T غدًا، W الأسبوع القادم، Enter فتح</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>مهمة جديدة</translation>
    </message>
    <message>
        <source>Nothing is waiting here. Tasks write themselves from the record.</source>
        <translation>لا شيء ينتظر هنا. تُكتب المهام تلقائيًا من السجل.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Task saved</source>
        <translation>حُفظت المهمة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>The practice</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Which tasks are listed</source>
        <translation>المهام المعروضة</translation>
    </message>
    <message>
        <source>Whose tasks are listed</source>
        <translation>لمن المهام المعروضة</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Agreement templates</source>
        <translation>قوالب الاتفاقات</translation>
    </message>
    <message>
        <source>Who signs, and the clauses no paper can do without, come from the desk.</source>
        <translation>من يوقّع، والبنود التي لا تستغني عنها أي ورقة، يحددها البرنامج.</translation>
    </message>
</context>
<context>
    <name>TemplatesPart</name>
    <message>
        <source>Begin with a copy of a shipped template</source>
        <translation>البدء بنسخة من قالب مرفق</translation>
    </message>
    <message>
        <source>Bring back an earlier version</source>
        <translation>استعادة نسخة سابقة</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>نسخ سابقة</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Names, free text and dates are not kept here: they are one client&apos;s.</source>
        <translation>لا تُحفظ هنا الأسماء والنصوص الحرة والتواريخ: فهي تخص مراجعًا واحدًا.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>قالب جديد</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>Options to begin with</source>
        <translation>خيارات للبداية</translation>
    </message>
    <message>
        <source>Own clauses</source>
        <translation>بنود خاصة</translation>
    </message>
    <message>
        <source>Own templates</source>
        <translation>قوالب خاصة</translation>
    </message>
    <message>
        <source>Sections and clauses</source>
        <translation>الأقسام والبنود</translation>
    </message>
    <message>
        <source>Template put into the bin</source>
        <translation>وُضع القالب في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>حُفظ القالب</translation>
    </message>
    <message>
        <source>Template saved as a new version; agreements made so far keep theirs</source>
        <translation>حُفظ القالب نسخةً جديدة؛ والاتفاقات المعقودة حتى الآن تحتفظ بنسختها</translation>
    </message>
    <message>
        <source>Templates of your own stand beside the ones that come with the desk. Begin with one of those, or with an agreement you made.</source>
        <translation>قوالبك الخاصة تظهر إلى جانب المرفقة بالبرنامج. ابدأ بأحدها، أو باتفاق عقدتَه.</translation>
    </message>
    <message>
        <source>Version {number} · from {base}</source>
        <translation>النسخة {number} · من {base}</translation>
    </message>
    <message>
        <source>Version {number}: {title}</source>
        <translation>النسخة {number}: {title}</translation>
    </message>
    <message>
        <source>{title} (mine)</source>
        <translation>{title} (خاص بي)</translation>
    </message>
</context>
<context>
    <name>TextKeeping</name>
    <message>
        <source>Kept among your texts: {title}</source>
        <translation>حُفظ بين نصوصك: {title}</translation>
    </message>
</context>
<context>
    <name>TimeBoard</name>
    <message>
        <source>Day off</source>
        <translation>يوم عطلة</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Good afternoon</source>
        <translation>طاب نهارك</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>مساء الخير</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>صباح الخير</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>مراجع جديد</translation>
    </message>
    <message>
        <source>No sessions today.</source>
        <translation>لا جلسات اليوم.</translation>
    </message>
    <message>
        <source>Prepare the next session</source>
        <translation>تحضير الجلسة القادمة</translation>
    </message>
    <message>
        <source>next: prepare</source>
        <translation>التالية: تحضير</translation>
    </message>
    <message>
        <source>note begun</source>
        <translation>بدأت الملاحظة</translation>
    </message>
    <message>
        <source>note missing</source>
        <translation>الملاحظة ناقصة</translation>
    </message>
    <message>
        <source>note signed</source>
        <translation>الملاحظة موقّعة</translation>
    </message>
    <message>
        <source>prepare</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>{time} ({theirs})</source>
        <translation>{time} ({theirs})</translation>
    </message>
    <message>
        <source>Sessions today</source>
        <translation>جلسات اليوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Your desk is ready. Begin with the first client.</source>
        <translation>كل شيء جاهز. ابدأ بأول مراجع.</translation>
    </message>
    <message>
        <source>{time}  {name}</source>
        <translation>{time}  {name}</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Did the chat with your own number open?</source>
        <translation>هل فُتحت المحادثة مع رقمك أنت؟</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Try: {way}</source>
        <translation>تجربة: {way}</translation>
    </message>
    <message>
        <source>Yes, my own chat</source>
        <translation>نعم، محادثتي أنا</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>لم تُجرَّب بعد</translation>
    </message>
    <message>
        <source>opens no chat here, tried {day}</source>
        <translation>لا تفتح محادثة هنا، جُرّبت {day}</translation>
    </message>
    <message>
        <source>works here, tried {day}</source>
        <translation>تعمل هنا، جُرّبت {day}</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Nothing was written over. Copy the vault&apos;s folder as it is before anything else, then restore your last backup.</source>
        <translation>لم يُكتب فوق شيء. انسخ مجلد الخزنة كما هو قبل أي شيء آخر، ثم استعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>الحفظ مرة أخرى</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>ما حُفظ من قبل آمن.</translation>
    </message>
    <message>
        <source>What you typed still stands on its page, and everything saved before is safe. Leave the desk open, make room or plug the disk in again, then save again.</source>
        <translation>ما كتبته ما زال في صفحته، وكل ما حُفظ من قبل آمن. اترك البرنامج مفتوحًا، ووفّر مساحة أو أعد وصل القرص، ثم احفظ مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>Device check-up</source>
        <translation>فحص الأجهزة</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>لا شبكة</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>أجزاء هذه الصفحة</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>What left the desk</source>
        <translation>ما غادر البرنامج</translation>
    </message>
    <message>
        <source>What you need not believe, because you can look.</source>
        <translation>ما لا تحتاج إلى تصديقه، لأنك تستطيع أن تنظر.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Create a new vault</source>
        <translation>إنشاء خزنة جديدة</translation>
    </message>
    <message>
        <source>Each try takes a moment on purpose: that is what keeps a thief from guessing.</source>
        <translation>تستغرق كل محاولة لحظة عن قصد: هذا ما يمنع اللص من التخمين.</translation>
    </message>
    <message>
        <source>Locked after a while without activity.</source>
        <translation>قُفلت بعد مدة دون نشاط.</translation>
    </message>
    <message>
        <source>Locked because the computer was asleep.</source>
        <translation>قُفلت لأن الحاسوب كان في وضع السكون.</translation>
    </message>
    <message>
        <source>Locked when the desk was closed.</source>
        <translation>قُفلت عند إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Locked when the screen was locked.</source>
        <translation>قُفلت عند قفل الشاشة.</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>فتح خزنة أخرى…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation>فتح القفل السريع</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>استعادة من نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Several wrong passphrases. Seconds until the next try: {seconds}.</source>
        <translation>عدة عبارات مرور خاطئة. الثواني حتى المحاولة التالية: {seconds}.</translation>
    </message>
    <message>
        <source>The other vault is locked.</source>
        <translation>الخزنة الأخرى مقفلة.</translation>
    </message>
    <message>
        <source>The vault was closed for its new keys.</source>
        <translation>أُغلقت الخزنة من أجل مفاتيحها الجديدة.</translation>
    </message>
    <message>
        <source>The vault was closed to restore a backup.</source>
        <translation>أُغلقت الخزنة لاستعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The vault&apos;s header is damaged, so its copy is used. Nothing is lost; unlocking mends it.</source>
        <translation>ترويسة الخزنة تالفة، لذلك تُستخدم نسختها. لم يضع شيء؛ وفتح القفل يصلحها.</translation>
    </message>
    <message>
        <source>This is a rehearsal. Its passphrase is: {words}</source>
        <translation>هذا تدريب. عبارة مروره: {words}</translation>
    </message>
    <message>
        <source>This vault lies in a folder kept in step by {service}, which could tear it apart or bring an old one back. Lock it and move the folder elsewhere.</source>
        <translation>هذه الخزنة في مجلد يزامنه {service}، وقد يمزقها ذلك أو يعيد نسخة قديمة منها. اقفلها وانقل المجلد إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Unlock your vault</source>
        <translation>فتح قفل خزنتك</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ فتح القفل…</translation>
    </message>
    <message>
        <source>Use recovery kit…</source>
        <translation>استخدام ورقة الاسترداد…</translation>
    </message>
    <message>
        <source>What was typed is saved.</source>
        <translation>ما كُتب محفوظ.</translation>
    </message>
    <message>
        <source>You locked the vault.</source>
        <translation>قفلت الخزنة.</translation>
    </message>
</context>
<context>
    <name>VaultKeysPage</name>
    <message>
        <source>24 words on paper for when the passphrase is forgotten, and a code for when the vault’s header is lost. A new kit replaces the old one.</source>
        <translation>أربع وعشرون كلمة على ورق لحالة نسيان عبارة المرور، ورمز لحالة فقدان ترويسة الخزنة. وتحل الورقة الجديدة محل القديمة.</translation>
    </message>
    <message>
        <source>A rehearsal keeps its known passphrase, so its keys are not changed. You can do it in a vault of your own.</source>
        <translation>يحتفظ التدريب بعبارة مروره المعروفة، لذلك لا تُغيَّر مفاتيحه. يمكنك فعل ذلك في خزنة خاصة بك.</translation>
    </message>
    <message>
        <source>After a leak</source>
        <translation>بعد تسرّب</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>New recovery kit…</source>
        <translation>ورقة استرداد جديدة…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase and recovery kit</source>
        <translation>عبارة المرور وورقة الاسترداد</translation>
    </message>
    <message>
        <source>Re-key after a leak…</source>
        <translation>مفتاح جديد بعد تسرّب…</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Somebody may know your passphrase or kit, and may have a copy of the vault. A new key shuts them out of everything from then on. What an old copy or an old backup holds, they can still read.</source>
        <translation>ربما عرف أحد عبارة مرورك أو ورقتك، وربما لديه نسخة من الخزنة. المفتاح الجديد يمنعه من كل ما يأتي بعد ذلك. أما ما تحويه نسخة قديمة أو نسخة احتياطية قديمة فيبقى قادرًا على قراءته.</translation>
    </message>
    <message>
        <source>The new kit counts. Destroy the old one.</source>
        <translation>الورقة الجديدة هي السارية. أتلف القديمة.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault; the old one no longer does.</source>
        <translation>عبارة المرور الجديدة تفتح الخزنة؛ والقديمة لم تعد تفتحها.</translation>
    </message>
    <message>
        <source>What you type each time. Another one, and the old one opens nothing.</source>
        <translation>ما تكتبه في كل مرة. وإن غيّرتها لم تعد القديمة تفتح شيئًا.</translation>
    </message>
</context>
<context>
    <name>VaultsPage</name>
    <message>
        <source>No other vault was opened on this computer lately.</source>
        <translation>لم تُفتح خزنة أخرى على هذا الحاسوب مؤخرًا.</translation>
    </message>
    <message>
        <source>No vault lies in this folder. Choose the one that holds vault.hdr.</source>
        <translation>لا خزنة في هذا المجلد. اختر المجلد الذي فيه vault.hdr.</translation>
    </message>
    <message>
        <source>One is open at a time. Opening another locks this one; what is typed is saved first. A new one is made on the page that asks for the passphrase.</source>
        <translation>واحدة فقط تكون مفتوحة. وفتح غيرها يقفل هذه؛ ويُحفظ ما كُتب أولًا. أما الخزنة الجديدة فتُنشأ من الصفحة التي تسأل عن عبارة المرور.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>فتح أخرى…</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>المفتوحة الآن</translation>
    </message>
    <message>
        <source>The folder of your vault</source>
        <translation>مجلد خزنتك</translation>
    </message>
    <message>
        <source>This vault lies in a folder kept in step by {service}, which could tear it apart or bring an old one back. Lock it and move its folder elsewhere; its backups may stay.</source>
        <translation>هذه الخزنة في مجلد يزامنه {service}، وقد يمزقها ذلك أو يعيد نسخة قديمة منها. اقفلها وانقل مجلدها إلى مكان آخر؛ أما نسخها الاحتياطية فيمكن أن تبقى.</translation>
    </message>
    <message>
        <source>Your vaults</source>
        <translation>خزناتك</translation>
    </message>
</context>
<context>
    <name>VerificationPage</name>
    <message numerus="yes">
        <source>%n invented entries of this rehearsal have no seal to be compared with.</source>
        <translation>
            <numerusform>%Ln مدخل مختلق في هذا التدريب ليس له ختم يُقارن به.</numerusform>
            <numerusform>%Ln مدخل مختلق في هذا التدريب ليس له ختم يُقارن به.</numerusform>
            <numerusform>%Ln مدخلان مختلقان في هذا التدريب ليس لهما ختم يُقارنان به.</numerusform>
            <numerusform>%Ln مداخل مختلقة في هذا التدريب ليس لها ختم تُقارن به.</numerusform>
            <numerusform>%Ln مدخلًا مختلقًا في هذا التدريب ليس لها ختم تُقارن به.</numerusform>
            <numerusform>%Ln مدخل مختلق في هذا التدريب ليس لها ختم تُقارن به.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>فحص الخزنة</translation>
    </message>
    <message>
        <source>Checked: {when}</source>
        <translation>فُحصت: {when}</translation>
    </message>
    <message>
        <source>Compare every entry, too</source>
        <translation>مقارنة كل مدخل أيضًا</translation>
    </message>
    <message>
        <source>Damage was found</source>
        <translation>عُثر على تلف</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Every entry compared: {when}</source>
        <translation>قورن كل مدخل: {when}</translation>
    </message>
    <message>
        <source>Everything that was looked at is as it was saved.</source>
        <translation>كل ما جرى النظر فيه كما حُفظ.</translation>
    </message>
    <message>
        <source>Finds also an old piece of the vault put back, and a save torn when the power went. Takes longer: some seconds for each year of practice.</source>
        <translation>يكشف أيضًا جزءًا قديمًا من الخزنة أُعيد إليها، وحفظًا انقطع عند انقطاع الكهرباء. يستغرق وقتًا أطول: بضع ثوانٍ لكل سنة من العمل.</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation>مقدار ما فُحص</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <source>Looks whether everything is as it was saved. You can go on working meanwhile; nothing is changed, whatever it finds.</source>
        <translation>ينظر هل كل شيء كما حُفظ. يمكنك متابعة العمل في أثناء ذلك؛ ولا يتغيّر شيء مهما وجد.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم تُفحص بعد</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>أُوقف الفحص</translation>
    </message>
    <message>
        <source>The desk checks by itself once a day, when nothing else is to be done.</source>
        <translation>يفحص البرنامج من تلقاء نفسه مرة في اليوم، حين لا يكون هناك عمل آخر.</translation>
    </message>
    <message>
        <source>The vault is healthy</source>
        <translation>الخزنة سليمة</translation>
    </message>
    <message>
        <source>What the last check came to</source>
        <translation>نتيجة آخر فحص</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Cipher library</source>
        <translation>مكتبة التشفير</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Opens WhatsApp links</source>
        <translation>ما يفتح روابط واتساب</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>none that the desk trusts</source>
        <translation>لا شيء يثق به البرنامج</translation>
    </message>
    <message>
        <source>nothing; use WhatsApp Web</source>
        <translation>لا شيء؛ استخدم واتساب ويب</translation>
    </message>
</context>
<context>
    <name>VersionsTab</name>
    <message>
        <source>Changes discarded</source>
        <translation>أُلغيت التغييرات</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>المتابعة بها</translation>
    </message>
</context>
<context>
    <name>VolumeBar</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened outside hours</source>
        <translation>
            <numerusform>لم يُفتح شيء خارج الأوقات</numerusform>
            <numerusform>واحدة فُتحت خارج الأوقات</numerusform>
            <numerusform>اثنتان فُتحتا خارج الأوقات</numerusform>
            <numerusform>%Ln فُتحت خارج الأوقات</numerusform>
            <numerusform>%Ln فُتحت خارج الأوقات</numerusform>
            <numerusform>%Ln فُتحت خارج الأوقات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>لم يُرسل شيء</numerusform>
            <numerusform>أُرسلت واحدة</numerusform>
            <numerusform>أُرسلت اثنتان</numerusform>
            <numerusform>أُرسلت %Ln</numerusform>
            <numerusform>أُرسلت %Ln</numerusform>
            <numerusform>أُرسلت %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Last week: {count}</source>
        <translation>الأسبوع الماضي: {count}</translation>
    </message>
    <message>
        <source>This week: {count}</source>
        <translation>هذا الأسبوع: {count}</translation>
    </message>
    <message>
        <source>This week: {count} of {most} agreed messages</source>
        <translation>هذا الأسبوع: {count} من {most} رسائل متفق عليها</translation>
    </message>
    <message>
        <source>{count} of {most} agreed minutes</source>
        <translation>{count} من {most} دقيقة متفق عليها</translation>
    </message>
</context>
<context>
    <name>WeekHoursField</name>
    <message>
        <source>Copy the first filled day to Monday to Friday</source>
        <translation>نسخ أول يوم مملوء إلى الأيام من الاثنين إلى الجمعة</translation>
    </message>
    <message>
        <source>Hours such as 09:00-12:30, 14:00-18:00</source>
        <translation>أوقات مثل 09:00-12:30، 14:00-18:00</translation>
    </message>
    <message>
        <source>Same hours on all weekdays</source>
        <translation>الأوقات نفسها في كل أيام العمل</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>{day}: write hours like 09:00-12:30, 14:00-18:00.</source>
        <translation>{day}: اكتب الأوقات هكذا 09:00-12:30، 14:00-18:00.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Client notes, agreements and check-ins, encrypted on this computer. No account, no cloud.</source>
        <translation>ملاحظات واتفاقات ومتابعات، مشفّرة على هذا الحاسوب. لا حساب ولا سحابة.</translation>
    </message>
    <message>
        <source>Create my vault</source>
        <translation>إنشاء خزنتي</translation>
    </message>
    <message>
        <source>I have a vault on another laptop…</source>
        <translation>لديّ خزنة على حاسوب آخر…</translation>
    </message>
    <message>
        <source>Inventing clients…</source>
        <translation>جارٍ ابتكار مراجعين…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Look around with sample clients</source>
        <translation>جولة مع مراجعين من نسج الخيال</translation>
    </message>
    <message>
        <source>Open an existing vault…</source>
        <translation>فتح خزنة موجودة…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>استعادة من نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Therapist Desk</source>
        <translation>Therapist Desk</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا بك</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>A folder for your vault</source>
        <translation>مجلد لخزنتك</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Not in a folder that a cloud service copies. A drive that is always there, such as the computer&apos;s own, is best.</source>
        <translation>ليس في مجلد تنسخه خدمة سحابية. الأفضل قرص موجود دائمًا، مثل قرص الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>Your vault is a folder of encrypted files on this computer. The suggested place is a good one.</source>
        <translation>خزنتك مجلد من الملفات المشفّرة على هذا الحاسوب. والمكان المقترح مناسب.</translation>
    </message>
</context>
<context>
    <name>WhereTheyGo</name>
    <message>
        <source> MB</source>
        <translation> ميغابايت</translation>
    </message>
    <message>
        <source>A folder that another program keeps in the cloud is fine for backups.</source>
        <translation>المجلد الذي يحفظه برنامج آخر في السحابة مناسب للنسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Beside the vault</source>
        <translation>بجانب الخزنة</translation>
    </message>
    <message>
        <source>Kept are the last of seven days, four weeks and twelve months, as far as the room goes. The newest is never removed.</source>
        <translation>تُحفظ آخر نسخة من كل من سبعة أيام وأربعة أسابيع واثني عشر شهرًا، بقدر ما تتسع المساحة. ولا تُزال الأحدث أبدًا.</translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation>مساحة النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>The folder for backups</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>WhomToCall</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Backup colleague</source>
        <translation>الزميل البديل</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation>خط الأزمات</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>جهة الاتصال في الطوارئ</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>رقم الطوارئ</translation>
    </message>
    <message>
        <source>none confirmed in My practice</source>
        <translation>لا شيء مؤكَّد في «عيادتي»</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>غير مدوَّن في الملف</translation>
    </message>
</context>
<context>
    <name>Withdrawing</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>End this agreement</source>
        <translation>إنهاء هذا الاتفاق</translation>
    </message>
    <message>
        <source>For example: wrote STOP; said so in the session.</source>
        <translation>مثل: كتب STOP؛ أو قال ذلك في الجلسة.</translation>
    </message>
    <message>
        <source>From then on no chat, call or group opens from here; only a goodbye and danger do, each with a reason.</source>
        <translation>من ذلك الحين لا تُفتح من هنا محادثة ولا مكالمة ولا مجموعة؛ إلا للوداع أو الخطر، ولكلٍّ منهما سبب يُكتب.</translation>
    </message>
    <message>
        <source>How it was told</source>
        <translation>كيف أُبلغ ذلك</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>What you agreed for this</source>
        <translation>ما اتفقتما عليه لهذه الحالة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who ended it</source>
        <translation>من أنهاه</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
</context>
<context>
    <name>WordBack</name>
    <message>
        <source>Word {number}</source>
        <translation>الكلمة {number}</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ صحيح</translation>
    </message>
    <message>
        <source>✗ another word</source>
        <translation>✗ كلمة أخرى</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These words give something away (%n)</source>
        <translation>
            <numerusform>لا كلمات تكشف شيئًا</numerusform>
            <numerusform>هذه الكلمة تكشف شيئًا (%Ln)</numerusform>
            <numerusform>هاتان الكلمتان تكشفان شيئًا (%Ln)</numerusform>
            <numerusform>هذه الكلمات تكشف شيئًا (%Ln)</numerusform>
            <numerusform>هذه الكلمات تكشف شيئًا (%Ln)</numerusform>
            <numerusform>هذه الكلمات تكشف شيئًا (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} takes the first</source>
        <translation>{key} يأخذ الأول</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Not a word of the list</source>
        <translation>ليست من كلمات القائمة</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>الكلمة {number}</translation>
    </message>
    <message>
        <source>{count} of 24 words</source>
        <translation>{count} من 24 كلمة</translation>
    </message>
    <message>
        <source>✓ The 24 words belong together.</source>
        <translation>✓ الكلمات الأربع والعشرون متوافقة معًا.</translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>My words, one on each line</source>
        <translation>كلماتي، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Words the spelling passes over, one on each line. They stay in the vault and reach no word list of this computer.</source>
        <translation>كلمات يتجاوزها التدقيق الإملائي، واحدة في كل سطر. تبقى في الخزنة ولا تصل إلى أي قائمة كلمات في هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Back to the client</source>
        <translation>العودة إلى المراجع</translation>
    </message>
    <message>
        <source>Contact log</source>
        <translation>سجل التواصل</translation>
    </message>
    <message>
        <source>Kept among the openings still to be answered</source>
        <translation>باقية بين ما فُتح ولم تُذكر نتيجته</translation>
    </message>
    <message>
        <source>Kept as a draft; it waits here</source>
        <translation>حُفظت مسودةً؛ تنتظر هنا</translation>
    </message>
    <message>
        <source>Logged: {outcome}</source>
        <translation>سُجّل: {outcome}</translation>
    </message>
    <message>
        <source>My texts</source>
        <translation>نصوصي</translation>
    </message>
    <message>
        <source>Neutral words put in</source>
        <translation>وُضعت كلمات محايدة</translation>
    </message>
    <message>
        <source>Number confirmed with the client</source>
        <translation>تم تأكيد الرقم مع المراجع</translation>
    </message>
    <message>
        <source>Opened: {when}</source>
        <translation>فُتحت: {when}</translation>
    </message>
    <message>
        <source>Text replaced by “{title}”</source>
        <translation>حلّ محل النص «{title}»</translation>
    </message>
    <message>
        <source>The clipboard is empty again. Copy the text once more if you need it.</source>
        <translation>الحافظة فارغة من جديد. انسخ النص مرة أخرى إن احتجت إليه.</translation>
    </message>
    <message>
        <source>The link could not be opened, so nothing was sent; the log says so.</source>
        <translation>تعذّر فتح الرابط فلم يُرسل شيء؛ والسجل يذكر ذلك.</translation>
    </message>
    <message>
        <source>Write on WhatsApp</source>
        <translation>الكتابة على واتساب</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>What can be done here</source>
        <translation>ما يمكن فعله هنا</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Formats and phrases</source>
        <translation>النماذج والعبارات الجاهزة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>كلماتي</translation>
    </message>
    <message>
        <source>Own formats</source>
        <translation>نماذج خاصة</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>أجزاء هذه الصفحة</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>العبارات الجاهزة</translation>
    </message>
    <message>
        <source>Question sets</source>
        <translation>مجموعات الأسئلة</translation>
    </message>
    <message>
        <source>What you write with. It stays in the vault, like your notes.</source>
        <translation>ما تكتب به. يبقى في الخزنة مثل ملاحظاتك.</translation>
    </message>
</context>
<context>
    <name>WritingTools</name>
    <message>
        <source>Added to my words</source>
        <translation>أُضيفت إلى كلماتي</translation>
    </message>
    <message>
        <source>No unknown word from here on</source>
        <translation>لا كلمة غير معروفة بعد هذا الموضع</translation>
    </message>
    <message>
        <source>Only the text. Esc or F11 brings the rest back.</source>
        <translation>النص فقط. Esc أو F11 يعيد الباقي.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Put in a phrase…</source>
        <translation>إدراج عبارة جاهزة…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Required.</source>
        <translation>مطلوب.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <source>{label} *</source>
        <translation>{label} *</translation>
    </message>
</context>
<context>
    <name>_FollowUp</name>
    <message>
        <source>Done…</source>
        <translation>تم…</translation>
    </message>
    <message>
        <source>Follow-up of {name} is done</source>
        <translation>تمت المتابعة مع {name}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>متأخرة منذ {day}</translation>
    </message>
</context>
<context>
    <name>_Guardian</name>
    <message>
        <source>Has custody and may consent</source>
        <translation>له حق الحضانة ويمكنه الموافقة</translation>
    </message>
    <message>
        <source>Must sign the agreement</source>
        <translation>يجب أن يوقّع الاتفاق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the guardian</source>
        <translation>اسم الوصي</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Phone of the guardian</source>
        <translation>هاتف الوصي</translation>
    </message>
    <message>
        <source>Relation of the guardian</source>
        <translation>صلة الوصي</translation>
    </message>
    <message>
        <source>Relation, such as mother</source>
        <translation>الصلة، مثل الأم</translation>
    </message>
    <message>
        <source>Remove this guardian</source>
        <translation>إزالة هذا الوصي</translation>
    </message>
    <message>
        <source>What the guardian may be told</source>
        <translation>ما يجوز إخبار الوصي به</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Label of the number</source>
        <translation>وصف الرقم</translation>
    </message>
    <message>
        <source>Label, such as mobile</source>
        <translation>وصف، مثل: جوال</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>حذف هذا الرقم</translation>
    </message>
    <message>
        <source>This could be {first} or {second}. Write the one you mean with + and the country code.</source>
        <translation>قد يكون هذا {first} أو {second}. اكتب المقصود مع + ورمز البلد.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>واتساب</translation>
    </message>
</context>
<context>
    <name>_Own</name>
    <message>
        <source>Suggest six words instead</source>
        <translation>اقتراح ست كلمات بدلًا منها</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>الشيء نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>This is not the same as above. Type it once more.</source>
        <translation>هذا لا يطابق ما كُتب أعلاه. اكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
</context>
<context>
    <name>_Suggested</name>
    <message>
        <source>Choose my own instead</source>
        <translation>اختيار عبارتي بنفسي</translation>
    </message>
    <message>
        <source>Suggest six others</source>
        <translation>اقتراح ست كلمات أخرى</translation>
    </message>
    <message>
        <source>Suggested passphrase</source>
        <translation>عبارة المرور المقترحة</translation>
    </message>
    <message>
        <source>Write them on paper until you know them, and keep that paper away from the computer. A thief with many fast computers would need centuries to guess them.</source>
        <translation>اكتبها على ورق إلى أن تحفظها، وأبقِ الورقة بعيدًا عن الحاسوب. يحتاج لص لديه حواسيب سريعة كثيرة إلى قرون لتخمينها.</translation>
    </message>
    <message>
        <source>You will type this each time you open the vault. Six random words are easier to keep in mind than they look: make a small story of them.</source>
        <translation>ستكتبها كلما فتحت الخزنة. ست كلمات عشوائية أسهل حفظًا مما تبدو: اصنع منها قصة قصيرة.</translation>
    </message>
</context>
<context>
    <name>_TypedKit</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>The vault’s header may be damaged or missing, so the code below the words is needed too. Spaces and small letters do no harm.</source>
        <translation>ربما تكون ترويسة الخزنة تالفة أو مفقودة، لذلك يلزم أيضًا الرمز الذي تحت الكلمات. ولا تضر المسافات ولا الأحرف الصغيرة.</translation>
    </message>
    <message>
        <source>Type the 24 words from your kit; after a few letters each is completed. Then you choose a new passphrase. The kit stays good.</source>
        <translation>اكتب الكلمات الأربع والعشرين من ورقتك؛ وتُكمَل كل كلمة بعد بضعة أحرف. ثم تختار عبارة مرور جديدة. وتبقى الورقة صالحة.</translation>
    </message>
</context>
<context>
    <name>agreements</name>
    <message numerus="yes">
        <source>%n message(s) a week</source>
        <translation>
            <numerusform>لا رسائل في الأسبوع</numerusform>
            <numerusform>رسالة واحدة في الأسبوع</numerusform>
            <numerusform>رسالتان في الأسبوع</numerusform>
            <numerusform>%Ln رسائل في الأسبوع</numerusform>
            <numerusform>%Ln رسالة في الأسبوع</numerusform>
            <numerusform>%Ln رسالة في الأسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of reading a week</source>
        <translation>
            <numerusform>لا قراءة في الأسبوع</numerusform>
            <numerusform>دقيقة قراءة واحدة في الأسبوع</numerusform>
            <numerusform>دقيقتا قراءة في الأسبوع</numerusform>
            <numerusform>%Ln دقائق قراءة في الأسبوع</numerusform>
            <numerusform>%Ln دقيقة قراءة في الأسبوع</numerusform>
            <numerusform>%Ln دقيقة قراءة في الأسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>A person the client trusts</source>
        <translation>شخص يثق به المراجع</translation>
    </message>
    <message>
        <source>Agreed by message after reading</source>
        <translation>موافقة برسالة بعد القراءة</translation>
    </message>
    <message>
        <source>Agreed by {who} on {day}: {method}</source>
        <translation>وافق {who} في {day}: {method}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>بنود</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Crawford (1989): made for school years 1 to 6; anything above only says “hard”.</source>
        <translation>معادلة Crawford (1989): وُضعت للصفوف من 1 إلى 6؛ وما فوقها لا يقول إلا «صعب».</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Emergency number where the client lives</source>
        <translation>رقم الطوارئ حيث يعيش المراجع</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Essential: what one can&apos;t do without</source>
        <translation>أساسي: ما لا يُستغنى عنه</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت مدته</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>ملء</translation>
    </message>
    <message>
        <source>Flesch-Kincaid (1975): years of school its sentences ask for, good to half a grade. It counts lengths of words and sentences; whether they are clear, a person has to say.</source>
        <translation>معادلة Flesch-Kincaid (1975): سنوات الدراسة التي تتطلبها الجمل، بدقة نصف صف. تَعدّ أطوال الكلمات والجمل؛ أما هل هي واضحة فيحكم عليه إنسان.</translation>
    </message>
    <message>
        <source>Fourth Viennese formula (Bamberger and Vanecek 1984): school years from 4 to 15. Long compound words make it look harder than it is.</source>
        <translation>معادلة فيينا الرابعة (Bamberger وVanecek 1984): سنوات الدراسة من 4 إلى 15. والكلمات المركبة الطويلة تجعل النص يبدو أصعب مما هو.</translation>
    </message>
    <message>
        <source>Full: every clause that fits</source>
        <translation>كامل: كل بند مناسب</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>In English, as you decided: {names}.</source>
        <translation>بالإنجليزية، كما قررت: {names}.</translation>
    </message>
    <message>
        <source>In My practice</source>
        <translation>في «عيادتي»</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>In the client&apos;s details</source>
        <translation>في بيانات المراجع</translation>
    </message>
    <message>
        <source>In the session of {moment}</source>
        <translation>في جلسة {moment}</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Names of all who take part</source>
        <translation>أسماء كل المشاركين</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>لا اتفاق</translation>
    </message>
    <message>
        <source>No school grade is published for this language; the minutes are an estimate.</source>
        <translation>لا مستوى دراسي منشورًا لهذه اللغة؛ والدقائق تقدير.</translation>
    </message>
    <message>
        <source>No translation yet, so these clauses would be in English: {names}.</source>
        <translation>لا ترجمة بعد، ولذلك ستكون هذه البنود بالإنجليزية: {names}.</translation>
    </message>
    <message>
        <source>Open My practice</source>
        <translation>فتح «عيادتي»</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>فتح البيانات</translation>
    </message>
    <message>
        <source>Own clauses</source>
        <translation>بنود خاصة</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>أحد الوالدين أو الوصي</translation>
    </message>
    <message>
        <source>Present: {names}</source>
        <translation>الحاضرون: {names}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>Read aloud and agreed in a session</source>
        <translation>قراءة بصوت مسموع وموافقة في جلسة</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>مستبدَل</translation>
    </message>
    <message>
        <source>Reply by {channel} on {day}: “{words}”</source>
        <translation>رد عبر {channel} في {day}: «{words}»</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>حان موعد المراجعة</translation>
    </message>
    <message>
        <source>Second client</source>
        <translation>المراجع الثاني</translation>
    </message>
    <message>
        <source>Signature missing</source>
        <translation>ينقصه توقيع</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>توقيع على الورق</translation>
    </message>
    <message>
        <source>Signed on screen</source>
        <translation>توقيع على الشاشة</translation>
    </message>
    <message>
        <source>Signed paper: {name}</source>
        <translation>الورقة الموقّعة: {name}</translation>
    </message>
    <message>
        <source>Signed paper: {name}, SHA-256 {whole}</source>
        <translation>الورقة الموقّعة: {name}، SHA-256 {whole}</translation>
    </message>
    <message>
        <source>The client reads and accepts these words; what the desk does stays the same.</source>
        <translation>هذه هي الكلمات التي يقرؤها المراجع ويوافق عليها؛ وما يفعله البرنامج يبقى كما هو.</translation>
    </message>
    <message>
        <source>The client&apos;s language is {language}. This paper is not there in it yet, so it is in English: read it together, with an interpreter if need be.</source>
        <translation>لغة المراجع هي {language}. هذه الورقة ليست متوفرة بها بعد، ولذلك هي بالإنجليزية: اقرآها معًا، مع مترجم إن لزم.</translation>
    </message>
    <message>
        <source>The client&apos;s language is {language}: this paper is there in it too.</source>
        <translation>لغة المراجع هي {language}: هذه الورقة متوفرة بها أيضًا.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>عبر</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>Who helps the client with the phone</source>
        <translation>من يساعد المراجع في استعمال الهاتف</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Withdrawn by the client on {day}: {how}</source>
        <translation>سحبه المراجع في {day}: {how}</translation>
    </message>
    <message>
        <source>Withdrawn by the therapist on {day}: {how}</source>
        <translation>سحبه المعالج في {day}: {how}</translation>
    </message>
    <message>
        <source>Withdrawn on {day}: {how}</source>
        <translation>سُحب في {day}: {how}</translation>
    </message>
    <message>
        <source>Young person</source>
        <translation>اليافع</translation>
    </message>
    <message>
        <source>at most {length} each</source>
        <translation>كلٌّ منها {length} على الأكثر</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>sending worksheets</source>
        <translation>إرسال أوراق عمل</translation>
    </message>
    <message>
        <source>short check-ins</source>
        <translation>متابعات قصيرة</translation>
    </message>
    <message>
        <source>short guidance</source>
        <translation>إرشادات قصيرة</translation>
    </message>
    <message>
        <source>times and bookings</source>
        <translation>المواعيد والحجوزات</translation>
    </message>
    <message>
        <source>voice and video calls</source>
        <translation>مكالمات صوتية ومكالمات فيديو</translation>
    </message>
    <message numerus="yes">
        <source>within %n working hour(s)</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>خلال ساعة عمل واحدة</numerusform>
            <numerusform>خلال ساعتي عمل</numerusform>
            <numerusform>خلال %Ln ساعات عمل</numerusform>
            <numerusform>خلال %Ln ساعة عمل</numerusform>
            <numerusform>خلال %Ln ساعة عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} ({zone})</source>
        <translation>{hours} ({zone})</translation>
    </message>
    <message>
        <source>{language}: this translation is awaiting a native reader.</source>
        <translation>{language}: هذه الترجمة بانتظار قارئ لغته الأم هي هذه اللغة.</translation>
    </message>
    <message>
        <source>{method} on {day}, by {name}</source>
        <translation>{method} في {day}، {name}</translation>
    </message>
    <message>
        <source>{minutes} minutes to read together · {words} characters</source>
        <translation>القراءة معًا بالدقائق: {minutes} · الأحرف: {words}</translation>
    </message>
    <message>
        <source>{minutes} minutes to read together · {words} words</source>
        <translation>القراءة معًا بالدقائق: {minutes} · الكلمات: {words}</translation>
    </message>
    <message>
        <source>{role} ({names})</source>
        <translation>{role} ({names})</translation>
    </message>
    <message>
        <source>{size} · reading grade {grade}</source>
        <translation>{size} · مستوى القراءة {grade}</translation>
    </message>
    <message>
        <source>{yes} · noted on {moment}</source>
        <translation>{yes} · سُجّل في {moment}</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>Archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>Not what its name says. By its name: {claimed}. By its content: {found}. It is kept as it is; don&apos;t open it outside if you did not expect it.</source>
        <translation>ليس كما يقول اسمه. بحسب الاسم: {claimed}. وبحسب المحتوى: {found}. يُحفظ كما هو؛ لا تفتحه في الخارج إن لم تكن تتوقعه.</translation>
    </message>
    <message>
        <source>Note of {day}</source>
        <translation>ملاحظة بتاريخ {day}</translation>
    </message>
    <message>
        <source>Office document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>Session on {day}</source>
        <translation>جلسة بتاريخ {day}</translation>
    </message>
    <message>
        <source>Session {number}, {day}</source>
        <translation>الجلسة {number}، {day}</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message numerus="yes">
        <source>%n time(s) in all</source>
        <translation>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان في المجموع</numerusform>
            <numerusform>%Ln مرات في المجموع</numerusform>
            <numerusform>%Ln مرة في المجموع</numerusform>
            <numerusform>%Ln مرة في المجموع</numerusform>
        </translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>يوم عطلة</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>كل أربعة أسابيع</translation>
    </message>
    <message>
        <source>Every month, on this weekday</source>
        <translation>كل شهر، في هذا اليوم من الأسبوع</translation>
    </message>
    <message>
        <source>Every three weeks</source>
        <translation>كل ثلاثة أسابيع</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>كل أسبوعين</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>تغيّب</translation>
    </message>
    <message>
        <source>Nothing planned.</source>
        <translation>لا شيء مخطط.</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>مكالمة فيديو</translation>
    </message>
    <message>
        <source>WhatsApp call</source>
        <translation>مكالمة واتساب</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>دون أتعاب</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>الجلسة {number}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>دون نهاية</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>chats</name>
    <message>
        <source>A file that was not exported</source>
        <translation>ملف لم يُصدَّر</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>رسالة محذوفة</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>ملف: {name}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>My client</source>
        <translation>مراجعي</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>استطلاع</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Somebody else, to be kept</source>
        <translation>شخص آخر، يُحتفظ به</translation>
    </message>
    <message>
        <source>The day stands first</source>
        <translation>اليوم أولًا</translation>
    </message>
    <message>
        <source>The month stands first</source>
        <translation>الشهر أولًا</translation>
    </message>
    <message>
        <source>The year stands first</source>
        <translation>السنة أولًا</translation>
    </message>
    <message>
        <source>filed already</source>
        <translation>محفوظة من قبل</translation>
    </message>
    <message>
        <source>to be brought to the session</source>
        <translation>للحديث عنها في الجلسة</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>checkins</name>
    <message>
        <source>A child or vulnerable adult</source>
        <translation>طفل أو بالغ يحتاج إلى حماية</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Alcohol or drugs</source>
        <translation>الكحول أو المخدرات</translation>
    </message>
    <message>
        <source>Anger</source>
        <translation>الغضب</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>ليلًا</translation>
    </message>
    <message>
        <source>Booked an extra session</source>
        <translation>حجز جلسة إضافية</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>كلا الاتجاهين</translation>
    </message>
    <message>
        <source>Called emergency services</source>
        <translation>الاتصال بالطوارئ</translation>
    </message>
    <message>
        <source>Called the client</source>
        <translation>الاتصال بالمراجع</translation>
    </message>
    <message>
        <source>Called the emergency contact</source>
        <translation>الاتصال بجهة الاتصال في الطوارئ</translation>
    </message>
    <message>
        <source>Check-in without questions</source>
        <translation>متابعة دون أسئلة</translation>
    </message>
    <message>
        <source>Checking or rituals</source>
        <translation>التحقق المتكرر أو الطقوس</translation>
    </message>
    <message>
        <source>Consulted my supervisor</source>
        <translation>استشارة المشرف</translation>
    </message>
    <message>
        <source>Contact with someone</source>
        <translation>التواصل مع شخص ما</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Every two days</source>
        <translation>كل يومين</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>الطعام</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>من المراجع</translation>
    </message>
    <message>
        <source>Gaming or gambling</source>
        <translation>ألعاب الفيديو أو القمار</translation>
    </message>
    <message>
        <source>Gave a crisis line</source>
        <translation>إعطاء رقم خط أزمات</translation>
    </message>
    <message>
        <source>Group chat</source>
        <translation>محادثة جماعية</translation>
    </message>
    <message>
        <source>Harm from others</source>
        <translation>أذى من الآخرين</translation>
    </message>
    <message>
        <source>Harm to others</source>
        <translation>أذى للآخرين</translation>
    </message>
    <message>
        <source>I ask</source>
        <translation>أنا أسأل</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Included in the fee</source>
        <translation>مشمول في الأتعاب</translation>
    </message>
    <message>
        <source>Like a friend</source>
        <translation>كما بين الأصدقاء</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>طبي</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>None prescribed</source>
        <translation>لا دواء موصوفًا</translation>
    </message>
    <message>
        <source>None was set</source>
        <translation>لم يُعطَ واجب</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل عنه</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>لم يُنجز</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Not spoken of</source>
        <translation>لم يُتحدث عنه</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>أُنجز جزئيًا</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>Psychosis or mania</source>
        <translation>ذهان أو هوس</translation>
    </message>
    <message>
        <source>Replied in writing</source>
        <translation>الرد كتابةً</translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation>الخطر: {level}</translation>
    </message>
    <message>
        <source>Self-harm</source>
        <translation>إيذاء النفس</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>الجلسة {number}</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Suicide</source>
        <translation>الانتحار</translation>
    </message>
    <message>
        <source>Text message (SMS)</source>
        <translation>رسالة نصية (SMS)</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>The client writes unasked</source>
        <translation>المراجع يكتب دون سؤال</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>إلى المراجع</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>طويلة جدًا</translation>
    </message>
    <message>
        <source>Very many messages</source>
        <translation>رسائل كثيرة جدًا</translation>
    </message>
    <message>
        <source>Went through the safety plan</source>
        <translation>المرور معًا على خطة الأمان</translation>
    </message>
    <message>
        <source>WhatsApp call</source>
        <translation>مكالمة واتساب</translation>
    </message>
    <message>
        <source>WhatsApp message</source>
        <translation>رسالة واتساب</translation>
    </message>
    <message>
        <source>WhatsApp video call</source>
        <translation>مكالمة فيديو على واتساب</translation>
    </message>
    <message>
        <source>WhatsApp voice note</source>
        <translation>رسالة صوتية على واتساب</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>asked, no answer yet ({day})</source>
        <translation>طُلبت، ولا رد بعد ({day})</translation>
    </message>
    <message>
        <source>came ({day})</source>
        <translation>وصلت ({day})</translation>
    </message>
    <message>
        <source>did not come ({day})</source>
        <translation>لم تصل ({day})</translation>
    </message>
    <message>
        <source>due ({day})</source>
        <translation>مستحقة ({day})</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>انتهت {day}</translation>
    </message>
    <message>
        <source>h</source>
        <translation>س</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation>التالية {day}</translation>
    </message>
    <message>
        <source>none to come</source>
        <translation>لا متابعات قادمة</translation>
    </message>
    <message>
        <source>not asked for ({day})</source>
        <translation>لم تُطلب ({day})</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>paused until {day}</source>
        <translation>متوقفة مؤقتًا حتى {day}</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>حتى {most}</translation>
    </message>
    <message>
        <source>{most} is best</source>
        <translation>{most} هو الأفضل</translation>
    </message>
    <message>
        <source>{most} is hardest</source>
        <translation>{most} هو الأصعب</translation>
    </message>
</context>
<context>
    <name>clients</name>
    <message>
        <source>A safe word is agreed</source>
        <translation>هناك كلمة أمان متفق عليها</translation>
    </message>
    <message>
        <source>A short monthly summary</source>
        <translation>ملخص شهري قصير</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>بالغ</translation>
    </message>
    <message>
        <source>By the date of birth {who} is {age}, and this is an adult&apos;s record. A minor&apos;s record has guardians and says from which age one may consent.</source>
        <translation>بحسب تاريخ الميلاد عمر {who} هو {age}، وهذا سجل شخص بالغ. سجل القاصر يذكر الأوصياء والسن التي تجوز الموافقة ابتداءً منها.</translation>
    </message>
    <message>
        <source>Call only, never write</source>
        <translation>اتصال هاتفي فقط، لا رسائل</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>طفل</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>زوجان</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>استفسار</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>عائلة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>قاصر</translation>
    </message>
    <message>
        <source>Never name therapy</source>
        <translation>عدم ذكر العلاج أبدًا</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>أحد الوالدين</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شريك</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>أحال</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>أحاله</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>قريب</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>أخ أو أخت</translation>
    </message>
    <message>
        <source>Someone else may read this phone</source>
        <translation>قد يقرأ شخص آخر هذا الهاتف</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>يشارك في</translation>
    </message>
    <message>
        <source>Therapy with {who} has ended, and appointments are still in the calendar. The next one is on {day}.</source>
        <translation>انتهى العلاج مع {who} وما زالت هناك مواعيد في التقويم. أقربها يوم {day}.</translation>
    </message>
    <message>
        <source>Times and safety only</source>
        <translation>المواعيد والسلامة فقط</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>بانتظار القرار</translation>
    </message>
    <message>
        <source>Version {version} of the agreement with {who} names the number {number}, which is not among the numbers any more. Does it still hold?</source>
        <translation>النسخة {version} من الاتفاق مع {who} تذكر الرقم {number} الذي لم يعد بين الأرقام. هل ما زال ساريًا؟</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Waiting since {day}</source>
        <translation>ينتظر منذ {day}</translation>
    </message>
    <message>
        <source>What local law lets them see</source>
        <translation>ما يسمح القانون المحلي برؤيته</translation>
    </message>
    <message>
        <source>{kind} {code}</source>
        <translation>{kind} {code}</translation>
    </message>
    <message>
        <source>{waiting}, comes first</source>
        <translation>{waiting}، يأتي أولًا</translation>
    </message>
    <message>
        <source>{who} is {age} now and may consent alone. Agree with them anew what guardians hear. Nothing was changed; please decide.</source>
        <translation>بلغ {who} {age} الآن ويمكنه الموافقة وحده. اتفق معه من جديد على ما يُخبَر به الأوصياء. لم يتغيّر شيء؛ يُرجى القرار.</translation>
    </message>
    <message>
        <source>{who} is {age} now, an adult. Agreements need to be made anew, and parents or guardians may not be told any more. Nothing was changed; please decide.</source>
        <translation>بلغ {who} {age} الآن وأصبح بالغًا. يلزم عقد الاتفاقات من جديد، ولا يجوز إخبار الوالدين أو الأوصياء بعد الآن. لم يتغيّر شيء؛ يُرجى القرار.</translation>
    </message>
</context>
<context>
    <name>cpd</name>
    <message>
        <source>CPD</source>
        <translation>التطوير المهني</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>إشراف</translation>
    </message>
</context>
<context>
    <name>ending</name>
    <message>
        <source>File first what belongs to the record, then delete the chat from your phone and its backup.</source>
        <translation>احفظ أولًا ما يخص السجل، ثم احذف المحادثة من هاتفك ومن نسخته الاحتياطية.</translation>
    </message>
    <message>
        <source>The client is told in {language} (needs a native reader):</source>
        <translation>يُبلَّغ المراجع بلغة {language} (بحاجة إلى قارئ من أهل اللغة):</translation>
    </message>
    <message>
        <source>The client is told in {language}:</source>
        <translation>يُبلَّغ المراجع بلغة {language}:</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A chat of one of the two is still being filed. Try again in a moment.</source>
        <translation>محادثة لأحدهما ما زالت تُحفظ في الملف. حاول من جديد بعد لحظة.</translation>
    </message>
    <message>
        <source>A check-in can&apos;t have happened in the future.</source>
        <translation>لا يمكن أن تكون المتابعة قد حدثت في المستقبل.</translation>
    </message>
    <message>
        <source>A check-in waits here that was not saved. Finish or discard it first.</source>
        <translation>هنا متابعة تنتظر ولم تُحفظ. أنهِها أو تجاهلها أولًا.</translation>
    </message>
    <message>
        <source>A check-in with risk can&apos;t be put into the bin.</source>
        <translation>لا يمكن وضع متابعة فيها خطر في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>A check-in with risk stays as it was written. Amend it instead.</source>
        <translation>المتابعة التي فيها خطر تبقى كما كُتبت. أضف استدراكًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>A clause can stand in one section only.</source>
        <translation>لا يمكن أن يكون البند إلا في قسم واحد.</translation>
    </message>
    <message>
        <source>A client has no {field} like this.</source>
        <translation>ليس للمراجع حقل {field} بهذا الشكل.</translation>
    </message>
    <message>
        <source>A client has this number. Write to clients from their own page.</source>
        <translation>هذا رقم أحد المراجعين. اكتب إلى المراجعين من صفحاتهم.</translation>
    </message>
    <message>
        <source>A client needs a name or a pseudonym.</source>
        <translation>يحتاج المراجع إلى اسم أو اسم مستعار.</translation>
    </message>
    <message>
        <source>A count must lie between 0 and {most}.</source>
        <translation>يجب أن يكون العدد بين 0 و{most}.</translation>
    </message>
    <message>
        <source>A crisis line needs a name and a number.</source>
        <translation>يحتاج خط الأزمات إلى اسم ورقم.</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>تكفي بضع كلمات.</translation>
    </message>
    <message>
        <source>A format can have 30 sections at most.</source>
        <translation>للنموذج 30 قسمًا على الأكثر.</translation>
    </message>
    <message>
        <source>A format needs a name.</source>
        <translation>يحتاج النموذج إلى اسم.</translation>
    </message>
    <message>
        <source>A format needs at least one section.</source>
        <translation>يحتاج النموذج إلى قسم واحد على الأقل.</translation>
    </message>
    <message>
        <source>A goal can&apos;t be rated for a day to come.</source>
        <translation>لا يمكن تقييم هدف ليوم قادم.</translation>
    </message>
    <message>
        <source>A guardian needs a name.</source>
        <translation>يحتاج الوصي إلى اسم.</translation>
    </message>
    <message>
        <source>A joint record can&apos;t be merged with one person&apos;s: what was said together would stand in the record of one.</source>
        <translation>لا يمكن دمج ملف مشترك مع ملف شخص واحد: فما قيل معًا سيصبح في ملف أحدهما.</translation>
    </message>
    <message>
        <source>A link begins with https:// and goes on without a space.</source>
        <translation>يبدأ الرابط بـ https:// ويستمر دون مسافة.</translation>
    </message>
    <message>
        <source>A member is one person, not another couple, family or group.</source>
        <translation>العضو شخص واحد، لا زوجان ولا عائلة ولا مجموعة.</translation>
    </message>
    <message>
        <source>A message can&apos;t be longer than {most} characters.</source>
        <translation>لا يمكن أن تزيد الرسالة على {most} حرف.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters.</source>
        <translation>الاسم {most} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A new way to open the vault failed its check; nothing was changed.</source>
        <translation>لم تجتز طريقة جديدة لفتح الخزنة فحصها؛ ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A newer database lies beside the vault and may be a later state of it. Move that file elsewhere first; nothing was changed.</source>
        <translation>توجد بجانب الخزنة قاعدة بيانات أحدث، وقد تكون حالة لاحقة لها. انقل ذلك الملف إلى مكان آخر أولًا؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A newer version of Therapist Desk made this backup. Install that version to use it; nothing was changed.</source>
        <translation>أخذ هذه النسخة الاحتياطية إصدار أحدث من Therapist Desk. ثبّت ذلك الإصدار لاستخدامها؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A newer version of Therapist Desk made this vault. Install that version to open it; nothing was changed.</source>
        <translation>أُنشئت هذه الخزنة بإصدار أحدث من Therapist Desk. ثبّت ذلك الإصدار لفتحها؛ ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A paper holds at most {most} own clauses.</source>
        <translation>تتسع الورقة لـ {most} من البنود الخاصة على الأكثر.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters; a few words are easiest.</source>
        <translation>تحتاج عبارة المرور إلى {least} أحرف على الأقل؛ وأسهلها بضع كلمات.</translation>
    </message>
    <message>
        <source>A password has at most {most} characters.</source>
        <translation>كلمة المرور {most} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A phrase needs a few letters that stand for it.</source>
        <translation>تحتاج العبارة الجاهزة إلى بضعة أحرف تدل عليها.</translation>
    </message>
    <message>
        <source>A practice has no {field}.</source>
        <translation>ليس للعيادة حقل {field}.</translation>
    </message>
    <message>
        <source>A question has at most {most} characters.</source>
        <translation>السؤال {most} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A recovery key has {needed} words; here are {typed}.</source>
        <translation>مفتاح الاسترداد {needed} كلمة؛ وهنا {typed}.</translation>
    </message>
    <message>
        <source>A risk follow-up can&apos;t be put off. Say what came of it instead.</source>
        <translation>لا يمكن تأجيل متابعة الخطر. اكتب بدلًا من ذلك ما نتج عنها.</translation>
    </message>
    <message>
        <source>A section is too long. Please shorten it.</source>
        <translation>أحد الأقسام طويل جدًا. يُرجى اختصاره.</translation>
    </message>
    <message>
        <source>A session can&apos;t be longer than a day.</source>
        <translation>لا يمكن أن تزيد الجلسة على يوم.</translation>
    </message>
    <message>
        <source>A session ends after it starts.</source>
        <translation>تنتهي الجلسة بعد بدايتها.</translation>
    </message>
    <message>
        <source>A set has at most {most} questions.</source>
        <translation>تتسع المجموعة لـ {most} من الأسئلة على الأكثر.</translation>
    </message>
    <message>
        <source>A signed check-in can&apos;t be put into the bin.</source>
        <translation>لا يمكن وضع متابعة موقّعة في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>A signed check-in stays as it was written. Amend it instead.</source>
        <translation>المتابعة الموقّعة تبقى كما كُتبت. أضف استدراكًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>A signed note can&apos;t be changed. Add an addendum, a late entry or a correction instead.</source>
        <translation>لا يمكن تغيير ملاحظة موقّعة. أضف إضافة أو تدوينًا متأخرًا أو تصحيحًا.</translation>
    </message>
    <message>
        <source>A signed note can&apos;t be put into the bin.</source>
        <translation>لا يمكن وضع ملاحظة موقّعة في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>A signed note has no earlier versions any more.</source>
        <translation>لا نسخ سابقة لملاحظة موقّعة.</translation>
    </message>
    <message>
        <source>A task has at most {most} characters.</source>
        <translation>لا تتجاوز المهمة {most} حرفًا.</translation>
    </message>
    <message>
        <source>A text for a message has at most {most} characters.</source>
        <translation>نص الرسالة {most} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A text has at most {most} characters.</source>
        <translation>النص {most} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A title has at most {most} characters.</source>
        <translation>العنوان {most} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A vault has at most {most} ways to open it.</source>
        <translation>للخزنة {most} طرق لفتحها على الأكثر.</translation>
    </message>
    <message>
        <source>An ICD-10 code looks like F41.0 or Z63.</source>
        <translation>رمز ICD-10 يبدو هكذا: F41.0 أو Z63.</translation>
    </message>
    <message>
        <source>An ICD-11 code looks like 6B01 or 6A70.1.</source>
        <translation>رمز ICD-11 يبدو هكذا: 6B01 أو 6A70.1.</translation>
    </message>
    <message>
        <source>An agreement was signed on this paper, so it stays with it.</source>
        <translation>وُقّع اتفاق على هذه الورقة، لذلك تبقى معه.</translation>
    </message>
    <message>
        <source>An amendment names the note it belongs to.</source>
        <translation>يذكر الاستدراك الملاحظة التي يتبعها.</translation>
    </message>
    <message>
        <source>An appointment can&apos;t be longer than a day.</source>
        <translation>لا يمكن أن يزيد الموعد على يوم.</translation>
    </message>
    <message>
        <source>An appointment ends after it starts.</source>
        <translation>ينتهي الموعد بعد بدايته.</translation>
    </message>
    <message>
        <source>Another client has this number. Tick that it is meant for this one.</source>
        <translation>لدى مراجع آخر هذا الرقم. ضع علامة تؤكد أن الرسالة لهذا المراجع.</translation>
    </message>
    <message>
        <source>Another message to this client waits to be sent. Send or clear it first.</source>
        <translation>هناك رسالة أخرى إلى هذا المراجع تنتظر الإرسال. أرسلها أو أزلها أولًا.</translation>
    </message>
    <message>
        <source>Another version of this measure is loaded. Remove it first.</source>
        <translation>هناك نسخة أخرى محمّلة من هذا المقياس. أزلها أولًا.</translation>
    </message>
    <message>
        <source>Answer every question first; “not yet” is an answer too.</source>
        <translation>أجب أولًا عن كل سؤال؛ و«ليس بعد» إجابة أيضًا.</translation>
    </message>
    <message>
        <source>Answer this one too; “not sure” is an answer.</source>
        <translation>أجب عن هذا أيضًا؛ و«لست متأكدًا» إجابة.</translation>
    </message>
    <message>
        <source>Answer {item} is none of the choices. Leave it blank if it can&apos;t be read.</source>
        <translation>الإجابة {item} ليست من الاختيارات. اتركها فارغة إن تعذّرت قراءتها.</translation>
    </message>
    <message>
        <source>Between two meetings there are 1 to {most}.</source>
        <translation>بين لقاءين من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>Both have the same kind of entry half typed. Save or discard one of them first.</source>
        <translation>في كليهما قيد من النوع نفسه لم تكتمل كتابته. احفظ أحدهما أو تجاهله أولًا.</translation>
    </message>
    <message>
        <source>Changes to this were typed and not saved. Save or discard them first.</source>
        <translation>كُتبت هنا تغييرات لم تُحفظ. احفظها أو تجاهلها أولًا.</translation>
    </message>
    <message>
        <source>Choose 1 to {most} meetings.</source>
        <translation>اختر من 1 إلى {most} لقاءات.</translation>
    </message>
    <message>
        <source>Choose a client from the list.</source>
        <translation>اختر مراجعًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose a client, or write a name.</source>
        <translation>اختر مراجعًا أو اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>اختر بلدًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose a day to come.</source>
        <translation>اختر يومًا قادمًا.</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>اختر رسالة أولًا.</translation>
    </message>
    <message>
        <source>Choose a passphrase; without one anybody could open the vault.</source>
        <translation>اختر عبارة مرور؛ فمن دونها يستطيع أي أحد فتح الخزنة.</translation>
    </message>
    <message>
        <source>Choose a password, or untick the protection.</source>
        <translation>اختر كلمة مرور، أو ألغِ علامة الحماية.</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>اختر وقتًا قادمًا.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>اختر منطقة زمنية من القائمة.</translation>
    </message>
    <message>
        <source>Choose at least one part that is to be taken out.</source>
        <translation>اختر جزءًا واحدًا على الأقل لحذفه.</translation>
    </message>
    <message>
        <source>Choose at least one version.</source>
        <translation>اختر نسخة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Choose for whom else you write about this session.</source>
        <translation>اختر لمن تكتب أيضًا عن هذه الجلسة.</translation>
    </message>
    <message>
        <source>Choose from when the record may be destroyed.</source>
        <translation>اختر متى يجوز إتلاف الملف.</translation>
    </message>
    <message>
        <source>Choose how it was agreed.</source>
        <translation>اختر كيف تم الاتفاق.</translation>
    </message>
    <message>
        <source>Choose one of the five steps.</source>
        <translation>اختر واحدة من الدرجات الخمس.</translation>
    </message>
    <message>
        <source>Choose someone else: this is the same record.</source>
        <translation>اختر شخصًا آخر: هذا هو الملف نفسه.</translation>
    </message>
    <message>
        <source>Choose the country of this number, or begin it with + and the country.</source>
        <translation>اختر بلد هذا الرقم، أو ابدأه بعلامة + ورمز البلد.</translation>
    </message>
    <message>
        <source>Choose today or a day that has been.</source>
        <translation>اختر اليوم أو يومًا مضى.</translation>
    </message>
    <message>
        <source>Copy your practice to a drive first.</source>
        <translation>انسخ عيادتك إلى قرص أولًا.</translation>
    </message>
    <message>
        <source>Every message of it is filed already.</source>
        <translation>كل رسائلها محفوظة من قبل.</translation>
    </message>
    <message>
        <source>Every section needs a heading.</source>
        <translation>يحتاج كل قسم إلى عنوان.</translation>
    </message>
    <message>
        <source>Fill in your name under My practice first; a signature needs it.</source>
        <translation>املأ اسمك في «عيادتي» أولًا؛ فالتوقيع يحتاج إليه.</translation>
    </message>
    <message>
        <source>Give every section a heading.</source>
        <translation>أعطِ كل قسم عنوانًا.</translation>
    </message>
    <message>
        <source>Give it a short name, to find it by.</source>
        <translation>أعطها اسمًا قصيرًا تجدها به.</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>أعطِها عنوانًا.</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>أعط الملف اسمًا.</translation>
    </message>
    <message>
        <source>Give the set a name.</source>
        <translation>أعطِ المجموعة اسمًا.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>أعطِ القالب اسمًا.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from the root of the disk.</source>
        <translation>اكتب مسار المجلد كاملًا، من جذر القرص.</translation>
    </message>
    <message>
        <source>It can&apos;t end before it began.</source>
        <translation>لا يمكن أن ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>Keep the words that said yes; the rest belongs into a file.</source>
        <translation>احتفظ بكلمات الموافقة؛ أما الباقي فمكانه في ملف.</translation>
    </message>
    <message>
        <source>Line {line} has a word beside the time that the desk doesn&apos;t know, so it can&apos;t tell morning from evening.</source>
        <translation>في السطر {line} كلمة بجانب الوقت لا يعرفها البرنامج، فلا يستطيع التمييز بين الصباح والمساء.</translation>
    </message>
    <message>
        <source>Log it once it has taken place.</source>
        <translation>سجّلها بعد أن تحدث.</translation>
    </message>
    <message>
        <source>Minutes can&apos;t be fewer than none.</source>
        <translation>لا يمكن أن تكون الدقائق أقل من صفر.</translation>
    </message>
    <message>
        <source>Minutes lie between 0 and 1440.</source>
        <translation>الدقائق بين 0 و1440.</translation>
    </message>
    <message>
        <source>Minutes lie between 1 and {most}.</source>
        <translation>الدقائق بين 1 و{most}.</translation>
    </message>
    <message>
        <source>Months lie between 1 and {most}.</source>
        <translation>الأشهر بين 1 و{most}.</translation>
    </message>
    <message>
        <source>No clause has the option {option}.</source>
        <translation>لا بند فيه الخيار {option}.</translation>
    </message>
    <message>
        <source>No codes were found in this file. Each line needs a code, a comma and its title.</source>
        <translation>لم يُعثر على رموز في هذا الملف. يحتاج كل سطر إلى رمز وفاصلة وعنوانه.</translation>
    </message>
    <message>
        <source>No name and no number stands in this. Paste the list of members.</source>
        <translation>لا اسم هنا ولا رقم. الصق قائمة الأعضاء.</translation>
    </message>
    <message>
        <source>No vault lies in this folder. Check its name, and that its drive is connected.</source>
        <translation>لا توجد خزنة في هذا المجلد. تحقّق من اسمه ومن أن وحدة التخزين موصولة.</translation>
    </message>
    <message>
        <source>Nobody has agreed on a day to come.</source>
        <translation>لم يوافق أحد في يوم لم يأت بعد.</translation>
    </message>
    <message>
        <source>Nobody has looked at it on a day to come.</source>
        <translation>لم ينظر فيها أحد في يوم لم يأت بعد.</translation>
    </message>
    <message>
        <source>Nobody waits from a day to come.</source>
        <translation>لا ينتظر أحد منذ يوم لم يأت بعد.</translation>
    </message>
    <message>
        <source>Note it once it has happened.</source>
        <translation>دوّنها بعد أن تحدث.</translation>
    </message>
    <message>
        <source>Note it once they have left.</source>
        <translation>دوّن ذلك بعد المغادرة.</translation>
    </message>
    <message>
        <source>Notes were written in this format. Retire it instead: they keep it, new ones don&apos;t offer it.</source>
        <translation>كُتبت ملاحظات بهذا النموذج. أوقف إتاحته بدلًا من ذلك: فهي تحتفظ به، ولا يُتاح للجديدة.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder.</source>
        <translation>لا يمكن كتابة شيء في هذا المجلد.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another.</source>
        <translation>لا يمكن كتابة شيء في هذا المجلد. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>لم يُجب عن شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing is known that could fill in {names}.</source>
        <translation>لا يُعرف ما يمكن أن يملأ {names}.</translation>
    </message>
    <message>
        <source>One of the two is in the bin. Take it out first.</source>
        <translation>أحدهما في سلة المحذوفات. أخرجه منها أولًا.</translation>
    </message>
    <message>
        <source>Only a client whose therapy ended has an end date.</source>
        <translation>تاريخ الانتهاء لمراجع انتهى علاجه فقط.</translation>
    </message>
    <message>
        <source>Only a couple, family or group has members.</source>
        <translation>الأعضاء للزوجين أو العائلة أو المجموعة فقط.</translation>
    </message>
    <message>
        <source>Only a draft can be accepted.</source>
        <translation>لا يمكن قبول إلا مسودة.</translation>
    </message>
    <message>
        <source>Only a link opened from here has an outcome.</source>
        <translation>النتيجة لرابط فُتح من هنا فقط.</translation>
    </message>
    <message>
        <source>Only an accepted agreement can be signed.</source>
        <translation>لا يمكن توقيع إلا اتفاق مقبول.</translation>
    </message>
    <message>
        <source>Only an accepted agreement holds.</source>
        <translation>لا يسري إلا اتفاق مقبول.</translation>
    </message>
    <message>
        <source>Only an accepted agreement is replaced.</source>
        <translation>لا يُستبدل إلا اتفاق مقبول.</translation>
    </message>
    <message>
        <source>Only an accepted agreement is reviewed.</source>
        <translation>لا يُراجَع إلا اتفاق مقبول.</translation>
    </message>
    <message>
        <source>Only an accepted agreement is withdrawn.</source>
        <translation>لا يُسحب إلا اتفاق مقبول.</translation>
    </message>
    <message>
        <source>Opening times name a day that is no weekday.</source>
        <translation>تذكر أوقات العمل يومًا ليس من أيام الأسبوع.</translation>
    </message>
    <message>
        <source>Parts of the vault&apos;s database were changed or went bad on the disk. Nothing was changed now; restore a backup beside it, and trust this disk no more.</source>
        <translation>تغيّرت أجزاء من قاعدة بيانات الخزنة أو فسدت على القرص. لم يتغيّر شيء الآن؛ استعد نسخة احتياطية بجانبها، ولا تثق بهذا القرص بعد اليوم.</translation>
    </message>
    <message>
        <source>Paste the invitation link of the group.</source>
        <translation>الصق رابط الدعوة إلى المجموعة.</translation>
    </message>
    <message>
        <source>Paste the link.</source>
        <translation>الصق الرابط.</translation>
    </message>
    <message>
        <source>Please write something here.</source>
        <translation>يُرجى كتابة شيء هنا.</translation>
    </message>
    <message>
        <source>Quick unlock is off for this vault.</source>
        <translation>فتح القفل السريع متوقف لهذه الخزنة.</translation>
    </message>
    <message>
        <source>Say first on which day therapy ended.</source>
        <translation>حدّد أولًا في أي يوم انتهى العلاج.</translation>
    </message>
    <message>
        <source>Say first what becomes of imported chats.</source>
        <translation>حدّد أولًا مصير المحادثات المستوردة.</translation>
    </message>
    <message>
        <source>Say how they agreed: signed, in the meeting, by message.</source>
        <translation>اذكر كيف كانت الموافقة: بالتوقيع، أو في اللقاء، أو برسالة.</translation>
    </message>
    <message>
        <source>Say in a few words why this leaves the desk.</source>
        <translation>اذكر ببضع كلمات لماذا يخرج هذا من البرنامج.</translation>
    </message>
    <message>
        <source>Say in a few words why this text is taken out.</source>
        <translation>قل بكلمات قليلة لماذا يُحذف هذا النص.</translation>
    </message>
    <message>
        <source>Say in a few words why you add this to a signed note.</source>
        <translation>اذكر في بضع كلمات سبب إضافة هذا إلى ملاحظة موقّعة.</translation>
    </message>
    <message>
        <source>Say in which country this crisis line works.</source>
        <translation>حدّد في أي بلد يعمل خط الأزمات هذا.</translation>
    </message>
    <message>
        <source>Say what you did about the risk.</source>
        <translation>اذكر ما فعلته بشأن الخطر.</translation>
    </message>
    <message>
        <source>Say which of these people is your client.</source>
        <translation>حدّد أيّ هؤلاء الأشخاص مراجعك.</translation>
    </message>
    <message>
        <source>Say which rating the number is.</source>
        <translation>حدّد أيّ تقييم هذا الرقم.</translation>
    </message>
    <message>
        <source>Say who receives this; the disclosure log needs it.</source>
        <translation>اذكر من يستلم هذا؛ فسجل الإفصاح يحتاج إليه.</translation>
    </message>
    <message>
        <source>Session numbers count from 1.</source>
        <translation>تبدأ أرقام الجلسات من 1.</translation>
    </message>
    <message>
        <source>Set a date to follow this up.</source>
        <translation>حدّد تاريخًا لمتابعة هذا.</translation>
    </message>
    <message>
        <source>Settings, or what was typed and not finished, are not as they were left. Nothing was changed now; restore a backup beside it and compare.</source>
        <translation>الإعدادات، أو ما كُتب ولم يكتمل، ليست كما تُركت. لم يُغيَّر شيء الآن؛ استعِد نسخة احتياطية بجانبها وقارِن.</translation>
    </message>
    <message>
        <source>Several wrong passphrases. Wait a moment before the next try.</source>
        <translation>عدة عبارات مرور خاطئة. انتظر لحظة قبل المحاولة التالية.</translation>
    </message>
    <message>
        <source>Some entries are in the vault that this desk never saved. Nothing was changed now; restore a backup beside it and compare.</source>
        <translation>في الخزنة مداخل لم يحفظها هذا البرنامج قط. لم يتغيّر شيء الآن؛ استعد نسخة احتياطية بجانبها وقارن.</translation>
    </message>
    <message>
        <source>Some entries are not as they were saved last. Nothing was changed now; restore a backup beside it and compare.</source>
        <translation>بعض المداخل ليست كما حُفظت آخر مرة. لم يتغيّر شيء الآن؛ استعد نسخة احتياطية بجانبها وقارن.</translation>
    </message>
    <message>
        <source>Some entries in the vault point to others that are not there. Nothing was changed; look for them in a backup restored beside it.</source>
        <translation>بعض المداخل في الخزنة تشير إلى أخرى غير موجودة. لم يتغيّر شيء؛ ابحث عنها في نسخة احتياطية تستعيدها بجانبها.</translation>
    </message>
    <message>
        <source>Some entries that were saved are missing. Nothing was changed now; look for them in a backup restored beside it.</source>
        <translation>بعض المداخل التي حُفظت مفقودة. لم يتغيّر شيء الآن؛ ابحث عنها في نسخة احتياطية تستعيدها بجانبها.</translation>
    </message>
    <message>
        <source>Some files that were attached are not as they were kept, or parts of them are missing. Nothing was changed now; look for them in a backup restored beside it.</source>
        <translation>بعض الملفات المرفقة ليست كما حُفظت، أو تنقصها أجزاء. لم يتغيّر شيء الآن؛ ابحث عنها في نسخة احتياطية مستعادة إلى جانبها.</translation>
    </message>
    <message>
        <source>Some places are still empty: {names}.</source>
        <translation>ما زالت مواضع فارغة: {names}.</translation>
    </message>
    <message>
        <source>Somebody with this name is in the group. Add something that tells them apart.</source>
        <translation>في المجموعة شخص بهذا الاسم. أضف ما يميّز بينهما.</translation>
    </message>
    <message>
        <source>Something stands behind the end of the vault&apos;s database: a save was torn when the computer stopped, or it was added. Nothing was changed; restore a backup beside it.</source>
        <translation>يوجد شيء بعد نهاية قاعدة بيانات الخزنة: إما حفظ انقطع عند توقف الحاسوب، أو شيء أُضيف. لم يتغيّر شيء؛ استعد نسخة احتياطية بجانبها.</translation>
    </message>
    <message>
        <source>Something typed about one of the two is not saved yet. Save or discard it first.</source>
        <translation>هناك ما كُتب عن أحدهما ولم يُحفظ بعد. احفظه أو تجاهله أولًا.</translation>
    </message>
    <message>
        <source>Something was written here after the copy was made. It is not on the new laptop. Make the copy again.</source>
        <translation>كُتب هنا شيء بعد أخذ النسخة. وليس على الحاسوب الجديد. خذ النسخة مرة أخرى.</translation>
    </message>
    <message>
        <source>Something was written since, so this can&apos;t be taken back. Move it once more instead.</source>
        <translation>كُتب شيء منذ ذلك الحين، لذلك لا يمكن التراجع عن هذا. انقله مرة أخرى بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Still to be filled in: {names}.</source>
        <translation>بقي ملء: {names}.</translation>
    </message>
    <message>
        <source>Take 20 letters at most: it is meant to be short.</source>
        <translation>استعمل 20 حرفًا على الأكثر: فالمقصود أن يكون قصيرًا.</translation>
    </message>
    <message>
        <source>The backup did not bring everything back. Make a new one soon.</source>
        <translation>لم تُعِد النسخة الاحتياطية كل شيء. خذ نسخة جديدة قريبًا.</translation>
    </message>
    <message>
        <source>The backup&apos;s folder can&apos;t be reached. Nothing was changed; check that its drive is connected and may be written to.</source>
        <translation>لا يمكن الوصول إلى مجلد النسخة الاحتياطية. لم يتغيّر شيء؛ تحقّق من أن القرص موصول ومن أن الكتابة عليه مسموحة.</translation>
    </message>
    <message>
        <source>The backup&apos;s folder can&apos;t be written to. Nothing was changed; check that its drive is connected and may be written to.</source>
        <translation>لا يمكن الكتابة في مجلد النسخة الاحتياطية. لم يتغيّر شيء؛ تحقّق من أن القرص موصول ومن أن الكتابة عليه مسموحة.</translation>
    </message>
    <message>
        <source>The bytes of this file are not as they were kept. Nothing was changed; check the vault, and look for the file in a backup restored beside it.</source>
        <translation>بايتات هذا الملف ليست كما حُفظت. لم يتغيّر شيء؛ افحص الخزنة، وابحث عن الملف في نسخة احتياطية مستعادة إلى جانبها.</translation>
    </message>
    <message>
        <source>The change is made, but the second copy of the vault&apos;s header could not be written.</source>
        <translation>تم التغيير، لكن تعذّرت كتابة النسخة الثانية من ترويسة الخزنة.</translation>
    </message>
    <message>
        <source>The clocks go forward that night, and this time is left out. Choose another one.</source>
        <translation>تُقدَّم الساعة في تلك الليلة، وهذا الوقت غير موجود. اختر وقتًا آخر.</translation>
    </message>
    <message>
        <source>The copy did not pass its check and was thrown away. Check the vault, then the drive of the backup.</source>
        <translation>لم تجتز النسخة فحصها فأُتلفت. افحص الخزنة، ثم قرص النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The copy does not hold what the vault held. It was thrown away.</source>
        <translation>لا تحوي النسخة ما كانت الخزنة تحويه، فأُتلفت.</translation>
    </message>
    <message>
        <source>The dates in this chat are of a calendar that the desk can&apos;t read.</source>
        <translation>التواريخ في هذه المحادثة وفق تقويم لا يستطيع البرنامج قراءته.</translation>
    </message>
    <message>
        <source>The dates in this chat don&apos;t fit together: some have the day first, others the month.</source>
        <translation>التواريخ في هذه المحادثة غير متّسقة: بعضها يبدأ باليوم وبعضها بالشهر.</translation>
    </message>
    <message>
        <source>The desk comes with a measure of this id already. Give the file an id of its own, such as {id}.</source>
        <translation>في البرنامج مقياس بهذا المعرّف. أعطِ الملف معرّفًا خاصًا به، مثل {id}.</translation>
    </message>
    <message>
        <source>The desk does not know this rating.</source>
        <translation>لا يعرف البرنامج هذا التقييم.</translation>
    </message>
    <message>
        <source>The disk did not keep the new header; the old one stands.</source>
        <translation>لم يحفظ القرص الترويسة الجديدة؛ وتبقى القديمة سارية.</translation>
    </message>
    <message>
        <source>The disk did not take the writing. Check that the drive is still there.</source>
        <translation>لم يقبل القرص الكتابة. تأكد من أنه ما زال موصولًا.</translation>
    </message>
    <message>
        <source>The disk is full. Make room or choose another folder.</source>
        <translation>القرص ممتلئ. أفسح مكانًا أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: make room, then it is saved.</source>
        <translation>القرص ممتلئ. لم يضِع شيء: أفسح مكانًا ثم يُحفظ.</translation>
    </message>
    <message>
        <source>The end date is before the day of the agreement.</source>
        <translation>تاريخ الانتهاء يسبق يوم الاتفاق.</translation>
    </message>
    <message>
        <source>The end of the vault&apos;s database is missing. Nothing was changed; put the whole file back or restore a backup beside it.</source>
        <translation>نهاية قاعدة بيانات الخزنة مفقودة. لم يتغيّر شيء؛ أعد الملف كاملًا أو استعد نسخة احتياطية بجانبها.</translation>
    </message>
    <message>
        <source>The export could not be logged, so its file was taken away again.</source>
        <translation>تعذّر تسجيل التصدير، لذلك حُذف ملفه من جديد.</translation>
    </message>
    <message>
        <source>The export was not logged, and its file could not be removed. Delete it by hand.</source>
        <translation>لم يُسجَّل التصدير، وتعذّرت إزالة ملفه. احذفه بنفسك.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder or name.</source>
        <translation>تعذّرت كتابة الملف. اختر مجلدًا أو اسمًا آخر.</translation>
    </message>
    <message>
        <source>The file from before is not in the vault any more.</source>
        <translation>الملف السابق لم يعد في الخزنة.</translation>
    </message>
    <message>
        <source>The follow-up can&apos;t lie before the check-in.</source>
        <translation>لا يمكن أن تسبق متابعةُ الخطر المتابعةَ نفسها.</translation>
    </message>
    <message>
        <source>The follow-up was done after the check-in, and not in the future.</source>
        <translation>تمت متابعة الخطر بعد المتابعة، لا في المستقبل.</translation>
    </message>
    <message>
        <source>The items of this measure can&apos;t be typed in here, only its total.</source>
        <translation>لا يمكن إدخال بنود هذا المقياس هنا، بل مجموعه فقط.</translation>
    </message>
    <message>
        <source>The key in this computer&apos;s keychain no longer opens the vault.</source>
        <translation>المفتاح الذي في حلقة مفاتيح هذا الحاسوب لم يعد يفتح الخزنة.</translation>
    </message>
    <message>
        <source>The key in this computer&apos;s keychain no longer opens this vault. Your passphrase does; quick unlock can be switched on again in Settings.</source>
        <translation>المفتاح الذي في حلقة مفاتيح هذا الحاسوب لم يعد يفتح هذه الخزنة. عبارة مرورك تفتحها؛ ويمكن تفعيل فتح القفل السريع من جديد في الإعدادات.</translation>
    </message>
    <message>
        <source>The keychain that holds the key of this vault is not here.</source>
        <translation>حلقة المفاتيح التي فيها مفتاح هذه الخزنة ليست هنا.</translation>
    </message>
    <message>
        <source>The keys of this vault were changed meanwhile. Begin again.</source>
        <translation>تغيّرت مفاتيح هذه الخزنة في هذه الأثناء. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>The letters in this file can&apos;t be read.</source>
        <translation>لا يمكن قراءة حروف هذا الملف.</translation>
    </message>
    <message>
        <source>The log of what happened in this vault was changed or is torn. Nothing was changed now; restore a backup beside it and compare.</source>
        <translation>سجل ما جرى في هذه الخزنة غُيّر أو انقطع. لم يتغيّر شيء الآن؛ استعد نسخة احتياطية بجانبها وقارن.</translation>
    </message>
    <message>
        <source>The moment must lie between 1970 and 9998.</source>
        <translation>يجب أن يكون الوقت بين 1970 و9998.</translation>
    </message>
    <message>
        <source>The moment needs its time zone.</source>
        <translation>يحتاج الوقت إلى منطقته الزمنية.</translation>
    </message>
    <message>
        <source>The new copy of the vault could not be written; the disk may be full. Nothing was changed: the vault opens as before.</source>
        <translation>تعذّرت كتابة النسخة الجديدة من الخزنة؛ ربما امتلأ القرص. لم يتغيّر شيء: تُفتح الخزنة كما كانت.</translation>
    </message>
    <message>
        <source>The new copy of the vault is not what the old one is. Nothing was changed; check the vault for damage first.</source>
        <translation>النسخة الجديدة من الخزنة لا تطابق القديمة. لم يتغيّر شيء؛ افحص الخزنة بحثًا عن تلف أولًا.</translation>
    </message>
    <message>
        <source>The next review can&apos;t lie in the past.</source>
        <translation>لا يمكن أن تكون المراجعة التالية في الماضي.</translation>
    </message>
    <message>
        <source>The pause ends after it begins.</source>
        <translation>ينتهي الإيقاف المؤقت بعد بدايته.</translation>
    </message>
    <message>
        <source>The practice is not written as it should be.</source>
        <translation>العيادة غير مكتوبة كما ينبغي.</translation>
    </message>
    <message>
        <source>The record of what happened in this vault does not fit together. Nothing was changed; check the vault for damage first.</source>
        <translation>سجل ما جرى في هذه الخزنة غير متسق. لم يتغيّر شيء؛ افحص الخزنة بحثًا عن تلف أولًا.</translation>
    </message>
    <message>
        <source>The record this was merged into was merged again since. Take that back first.</source>
        <translation>الملف الذي دُمج فيه هذا دُمج من جديد منذ ذلك الحين. تراجع عن ذلك أولًا.</translation>
    </message>
    <message>
        <source>The repeat ends before the first meeting.</source>
        <translation>ينتهي التكرار قبل اللقاء الأول.</translation>
    </message>
    <message>
        <source>The reply can&apos;t be later than the day it was agreed.</source>
        <translation>لا يمكن أن يكون الرد بعد يوم الاتفاق.</translation>
    </message>
    <message>
        <source>The same guardian stands here twice.</source>
        <translation>الوصي نفسه مذكور مرتين.</translation>
    </message>
    <message>
        <source>The same phone number stands here twice.</source>
        <translation>رقم الهاتف نفسه مكتوب هنا مرتين.</translation>
    </message>
    <message>
        <source>The sample clients need a little room in the folder for temporary files, and nothing can be written there. Make room, then try again.</source>
        <translation>يحتاج المراجعون الخياليون إلى قليل من المساحة في مجلد الملفات المؤقتة، ولا يمكن الكتابة هناك. أفسح مكانًا ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The scan folder can&apos;t be read. Is its drive connected?</source>
        <translation>لا يمكن قراءة مجلد المسح الضوئي. هل قرصه متصل؟</translation>
    </message>
    <message>
        <source>The search index is not as it was left, so a search may miss an entry; the entries are all there. Nothing was changed now; to be sure, restore a backup beside it and compare.</source>
        <translation>فهرس البحث ليس كما تُرك، فقد يفوت البحثَ قيد؛ القيود كلها موجودة. لم يُغيَّر شيء الآن؛ وللتأكد استعِد نسخة احتياطية بجانبها وقارِن.</translation>
    </message>
    <message>
        <source>The text holds a character that no message can carry.</source>
        <translation>في النص حرف لا يمكن لأي رسالة أن تحمله.</translation>
    </message>
    <message>
        <source>The text is too long for a link. Copy it and open the chat without it.</source>
        <translation>النص أطول من أن يتسع له رابط. انسخه وافتح المحادثة من دونه.</translation>
    </message>
    <message>
        <source>The text of this note was taken out. Write a new one.</source>
        <translation>حُذف نص هذه الملاحظة. اكتب ملاحظة جديدة.</translation>
    </message>
    <message>
        <source>The total of this measure lies between {low} and {high}.</source>
        <translation>مجموع هذا المقياس بين {low} و{high}.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first.</source>
        <translation>الخزنة مقفلة. افتح قفلها أولًا.</translation>
    </message>
    <message>
        <source>The vault&apos;s database can&apos;t be read. Check its permissions.</source>
        <translation>لا يمكن قراءة قاعدة بيانات الخزنة. تحقق من أذوناتها.</translation>
    </message>
    <message>
        <source>The vault&apos;s database does not fit together inside. Nothing was changed; restore a backup beside it.</source>
        <translation>قاعدة بيانات الخزنة غير متسقة داخليًّا. لم يتغيّر شيء؛ استعد نسخة احتياطية بجانبها.</translation>
    </message>
    <message>
        <source>The vault&apos;s database file is empty. Restore a backup beside it.</source>
        <translation>ملف قاعدة بيانات الخزنة فارغ. استعد نسخة احتياطية إلى جانبه.</translation>
    </message>
    <message>
        <source>The vault&apos;s database file is missing. Nothing was created in its place; put the file back or restore a backup.</source>
        <translation>ملف قاعدة بيانات الخزنة مفقود. لم يُنشأ شيء مكانه؛ أعد الملف إلى مكانه أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is damaged. Nothing was changed; restore a backup beside it.</source>
        <translation>قاعدة بيانات الخزنة تالفة. لم يتغيّر شيء؛ استعد نسخة احتياطية إلى جانبها.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is older than it was when the vault was last open, so what was written since is missing. Nothing was changed; put the newer file back or restore a backup.</source>
        <translation>قاعدة بيانات الخزنة أقدم مما كانت عليه عند آخر فتح لها، فما كُتب منذ ذلك الحين مفقود. لم يتغيّر شيء؛ أعد الملف الأحدث أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is shorter than it was, so the end of it is missing. Nothing was changed; put the whole file back or restore a backup.</source>
        <translation>قاعدة بيانات الخزنة أقصر مما كانت، فنهايتها مفقودة. لم يتغيّر شيء؛ أعد الملف كاملًا أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder can&apos;t be written to. Check its permissions.</source>
        <translation>لا يمكن الكتابة في مجلد الخزنة. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder can&apos;t be written to. Nothing was changed; check that its drive is connected and may be written to.</source>
        <translation>لا يمكن الكتابة في مجلد الخزنة. لم يتغيّر شيء؛ تحقّق من أن القرص موصول ومن أن الكتابة عليه مسموحة.</translation>
    </message>
    <message>
        <source>The vault&apos;s header and its copy are both missing or damaged. Keep this folder as it is; a backup or the recovery kit is needed to open it.</source>
        <translation>ترويسة الخزنة ونسختها مفقودتان أو تالفتان. أبقِ هذا المجلد كما هو؛ يلزم لفتحه نسخة احتياطية أو ورقة الاسترداد.</translation>
    </message>
    <message>
        <source>The vault&apos;s header can&apos;t be read. Lock the vault and open it again.</source>
        <translation>لا يمكن قراءة ترويسة الخزنة. اقفل الخزنة وافتحها من جديد.</translation>
    </message>
    <message>
        <source>The vault&apos;s header cannot be written: the disk may be full, or the folder read-only.</source>
        <translation>لا يمكن كتابة ترويسة الخزنة: ربما امتلأ القرص، أو المجلد للقراءة فقط.</translation>
    </message>
    <message>
        <source>The vault&apos;s header is damaged.</source>
        <translation>ترويسة الخزنة تالفة.</translation>
    </message>
    <message>
        <source>The vault&apos;s header was changed by something else than this app.</source>
        <translation>غيّر ترويسةَ الخزنة شيء غير هذا التطبيق.</translation>
    </message>
    <message>
        <source>The words and the code belong together, but to another vault than this database.</source>
        <translation>الكلمات والرمز متوافقان، لكنهما لخزنة غير التي لها قاعدة البيانات هذه.</translation>
    </message>
    <message>
        <source>There can&apos;t be fewer than no messages.</source>
        <translation>لا يمكن أن تكون الرسائل أقل من صفر.</translation>
    </message>
    <message>
        <source>There is a file of this name. Choose a folder for the vault.</source>
        <translation>يوجد ملف بهذا الاسم. اختر مجلدًا للخزنة.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already. Open it instead.</source>
        <translation>في هذا المجلد خزنة بالفعل. افتحها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is no WhatsApp chat in this zip file.</source>
        <translation>لا توجد محادثة واتساب في ملف zip هذا.</translation>
    </message>
    <message>
        <source>There is no backup here yet. Make one first.</source>
        <translation>لا نسخة احتياطية هنا بعد. خذ واحدة أولًا.</translation>
    </message>
    <message>
        <source>There is no measure of that name here.</source>
        <translation>لا يوجد هنا مقياس بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no meeting in these days.</source>
        <translation>لا لقاء في هذه الأيام.</translation>
    </message>
    <message>
        <source>There is not enough room for the backup. Nothing was changed; make room, or choose another folder.</source>
        <translation>لا تكفي المساحة للنسخة الاحتياطية. لم يتغيّر شيء؛ وفّر مساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for this file. Nothing was changed; make room first.</source>
        <translation>لا مكان كافيًا على القرص لهذا الملف. لم يتغيّر شيء؛ أفسح مكانًا أولًا.</translation>
    </message>
    <message>
        <source>There is not enough room to restore the backup here. Nothing was changed; make room, or choose another folder.</source>
        <translation>لا تكفي المساحة لاستعادة النسخة الاحتياطية هنا. لم يتغيّر شيء؛ وفّر مساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is nothing to sign yet: every section is empty.</source>
        <translation>لا شيء للتوقيع بعد: كل الأقسام فارغة.</translation>
    </message>
    <message>
        <source>These are two kinds of joint record. Only the same kind is merged.</source>
        <translation>هذان نوعان من الملفات المشتركة. لا يُدمج إلا النوع نفسه.</translation>
    </message>
    <message>
        <source>These letters stand for another phrase already.</source>
        <translation>تدل هذه الأحرف على عبارة جاهزة أخرى بالفعل.</translation>
    </message>
    <message>
        <source>These questions are not there any more.</source>
        <translation>لم تعد هذه الأسئلة موجودة.</translation>
    </message>
    <message>
        <source>These recovery words are well formed, but do not open this vault.</source>
        <translation>كلمات الاستعادة هذه سليمة الصيغة، لكنها لا تفتح هذه الخزنة.</translation>
    </message>
    <message>
        <source>These two are entered as related, so they are two people. Take that out first.</source>
        <translation>أُدخل الاثنان على أنهما ذوا صلة، فهما شخصان. أزل ذلك أولًا.</translation>
    </message>
    <message>
        <source>These words do not belong together: two may be swapped, or one misread for another.</source>
        <translation>هذه الكلمات لا ينتمي بعضها إلى بعض: ربما تبادلت اثنتان موضعيهما، أو قُرئت واحدة على أنها أخرى.</translation>
    </message>
    <message>
        <source>These words do not open this backup. It opens with the kit that counted when it was made; if you have made a new kit since, make a new backup first.</source>
        <translation>هذه الكلمات لا تفتح هذه النسخة الاحتياطية. تفتحها الورقة التي كانت معتمدة حين أُخذت؛ وإن صنعت ورقة جديدة منذ ذلك الحين فخذ نسخة احتياطية جديدة أولًا.</translation>
    </message>
    <message>
        <source>This WhatsApp link does not lead to a group.</source>
        <translation>رابط واتساب هذا لا يقود إلى مجموعة.</translation>
    </message>
    <message>
        <source>This agreement needs no such signature.</source>
        <translation>لا يحتاج هذا الاتفاق إلى توقيع كهذا.</translation>
    </message>
    <message>
        <source>This backup can&apos;t be read. Check its drive and permissions.</source>
        <translation>لا يمكن قراءة هذه النسخة الاحتياطية. تحقّق من قرصها وأذوناتها.</translation>
    </message>
    <message>
        <source>This backup is not there. Is its drive connected?</source>
        <translation>هذه النسخة الاحتياطية ليست موجودة. هل قرصها موصول؟</translation>
    </message>
    <message>
        <source>This backup was changed by something else than this app.</source>
        <translation>غُيّرت هذه النسخة الاحتياطية بغير هذا البرنامج.</translation>
    </message>
    <message>
        <source>This belongs to another client.</source>
        <translation>هذا يخص مراجعًا آخر.</translation>
    </message>
    <message>
        <source>This birthday is more than {years} years ago. Please check the year.</source>
        <translation>مضى على تاريخ الميلاد هذا أكثر من {years} سنة. يُرجى التحقق من السنة.</translation>
    </message>
    <message>
        <source>This birthday is still to come. Please check the year.</source>
        <translation>تاريخ الميلاد هذا لم يأتِ بعد. يُرجى التحقق من السنة.</translation>
    </message>
    <message>
        <source>This can&apos;t be chosen here.</source>
        <translation>لا يمكن اختيار هذا هنا.</translation>
    </message>
    <message>
        <source>This can&apos;t lie in the future.</source>
        <translation>لا يمكن أن يكون هذا في المستقبل.</translation>
    </message>
    <message>
        <source>This chat is larger than the desk can read.</source>
        <translation>هذه المحادثة أكبر مما يستطيع البرنامج قراءته.</translation>
    </message>
    <message>
        <source>This check-in can be changed; there is no need to amend it.</source>
        <translation>يمكن تغيير هذه المتابعة؛ ولا حاجة إلى استدراك.</translation>
    </message>
    <message>
        <source>This check-in is signed already.</source>
        <translation>هذه المتابعة موقّعة بالفعل.</translation>
    </message>
    <message>
        <source>This check-in is signed, so it stays in this record. Take its text out instead.</source>
        <translation>هذه المتابعة موقّعة، لذلك تبقى في هذا الملف. احذف نصها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This check-in was amended meanwhile. Open it again first.</source>
        <translation>أُضيف استدراك إلى هذه المتابعة في الأثناء. افتحها من جديد أولًا.</translation>
    </message>
    <message>
        <source>This client was reminded. Tick that you want to do it again.</source>
        <translation>جرى التذكير. ضع علامة إن أردت تكراره.</translation>
    </message>
    <message>
        <source>This computer does not let you read the vault&apos;s folder.</source>
        <translation>لا يسمح لك هذا الحاسوب بقراءة مجلد الخزنة.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the desk trusts.</source>
        <translation>ليس في هذا الحاسوب حلقة مفاتيح يثق بها البرنامج.</translation>
    </message>
    <message>
        <source>This computer has not the {megabytes} MB of free memory that opening the vault takes; close some programs and try again.</source>
        <translation>لا يملك هذا الحاسوب {megabytes} ميغابايت من الذاكرة الحرة اللازمة لفتح الخزنة؛ أغلق بعض البرامج وحاول ثانية.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not forget what it was told to.</source>
        <translation>لم تمحُ حلقة مفاتيح هذا الحاسوب ما طُلب منها محوه.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not keep what it was given.</source>
        <translation>لم تحفظ حلقة مفاتيح هذا الحاسوب ما أُعطيت.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not answer.</source>
        <translation>حلقة مفاتيح هذا الحاسوب لا تستجيب.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked. Unlock it there first.</source>
        <translation>حلقة مفاتيح هذا الحاسوب مقفلة. افتح قفلها هناك أولًا.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain no longer has the key of this vault. Your passphrase opens it; quick unlock can be switched on again in Settings.</source>
        <translation>لم يعد مفتاح هذه الخزنة في حلقة مفاتيح هذا الحاسوب. عبارة مرورك تفتحها؛ ويمكن تفعيل فتح القفل السريع من جديد في الإعدادات.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain was never set up. Set it up, or go on by passphrase.</source>
        <translation>لم تُعدّ حلقة مفاتيح هذا الحاسوب قط. أعدّها، أو تابع بعبارة المرور.</translation>
    </message>
    <message>
        <source>This copy of a vault can only be looked at.</source>
        <translation>لا يمكن إلا الاطلاع على نسخة الخزنة هذه.</translation>
    </message>
    <message>
        <source>This copy of the desk has no SQLCipher. Install the desk again.</source>
        <translation>هذه النسخة من البرنامج بلا SQLCipher. ثبّت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>This copy of the desk has too old an SQLite. Install the desk again.</source>
        <translation>في هذه النسخة من البرنامج إصدار قديم جدًا من SQLite. ثبّت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>This database belongs to another vault. Put the right file back.</source>
        <translation>قاعدة البيانات هذه تخص خزنة أخرى. أعد الملف الصحيح إلى مكانه.</translation>
    </message>
    <message>
        <source>This database is not encrypted, so it is not a vault of this desk.</source>
        <translation>قاعدة البيانات هذه غير مشفّرة، فهي ليست خزنة لهذا البرنامج.</translation>
    </message>
    <message>
        <source>This drawing goes beyond its sheet. Clear it and sign again.</source>
        <translation>يتجاوز هذا الرسم ورقته. امسحه ووقّع من جديد.</translation>
    </message>
    <message>
        <source>This drawing is too long for a signature. Clear it and sign again.</source>
        <translation>هذا الرسم أطول من أن يكون توقيعًا. امسحه ووقّع من جديد.</translation>
    </message>
    <message>
        <source>This entry is in the bin.</source>
        <translation>هذا القيد في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>This entry is not there any more.</source>
        <translation>لم يعد هذا القيد موجودًا.</translation>
    </message>
    <message>
        <source>This file can&apos;t be deleted. Check its permissions.</source>
        <translation>لا يمكن حذف هذا الملف. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened.</source>
        <translation>لا يمكن فتح هذا الملف.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read to its end. Is its drive still there?</source>
        <translation>لا يمكن قراءة هذا الملف إلى آخره. هل ما زال قرصه متصلًا؟</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read. Check its permissions.</source>
        <translation>لا يمكن قراءة هذا الملف. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read. Choose another one.</source>
        <translation>لا يمكن قراءة هذا الملف. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This file did not come in whole. Add it again.</source>
        <translation>لم يصل هذا الملف كاملًا. أضفه من جديد.</translation>
    </message>
    <message>
        <source>This file is empty, so there is nothing to keep.</source>
        <translation>هذا الملف فارغ، فلا شيء فيه يُحفظ.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>This file is in the bin. Take it back out first.</source>
        <translation>هذا الملف في سلة المحذوفات. أخرجه منها أولًا.</translation>
    </message>
    <message>
        <source>This file is larger than a list of codes can be.</source>
        <translation>هذا الملف أكبر من أن يكون قائمة رموز.</translation>
    </message>
    <message>
        <source>This file is larger than {most} MB, the most the vault takes. Make it smaller or split it.</source>
        <translation>هذا الملف أكبر من {most} م.ب، وهو أقصى ما تقبله الخزنة. صغّره أو قسّمه.</translation>
    </message>
    <message>
        <source>This file is no JSON that can be read.</source>
        <translation>هذا الملف ليس JSON يمكن قراءته.</translation>
    </message>
    <message>
        <source>This file is no JSON: line {line}.</source>
        <translation>هذا الملف ليس JSON: السطر {line}.</translation>
    </message>
    <message>
        <source>This file is no measure for the desk.</source>
        <translation>هذا الملف ليس مقياسًا يصلح للبرنامج.</translation>
    </message>
    <message>
        <source>This file is no text in UTF-8.</source>
        <translation>هذا الملف ليس نصًّا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This file is not a table the desk can read. Choose another one.</source>
        <translation>هذا الملف ليس جدولًا يستطيع البرنامج قراءته. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This file is not in the zip file any more.</source>
        <translation>لم يعد هذا الملف في ملف zip.</translation>
    </message>
    <message>
        <source>This file is not the one that was chosen.</source>
        <translation>هذا الملف ليس الذي اختير.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>لم يعد هذا الملف موجودًا.</translation>
    </message>
    <message>
        <source>This file is too large to be a measure.</source>
        <translation>هذا الملف أكبر من أن يكون مقياسًا.</translation>
    </message>
    <message>
        <source>This file name is too long. Choose a shorter one.</source>
        <translation>اسم الملف هذا طويل جدًا. اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>This folder is kept in step by {service}, which could tear the vault apart or bring an old one back. Choose another; backups may go there.</source>
        <translation>يزامن {service} هذا المجلد، وقد يمزق ذلك الخزنة أو يعيد نسخة قديمة منها. اختر مجلدًا آخر؛ ويمكن وضع النسخ الاحتياطية هناك.</translation>
    </message>
    <message>
        <source>This folder is not empty. Choose a new one for the vault.</source>
        <translation>هذا المجلد ليس فارغًا. اختر مجلدًا جديدًا للخزنة.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>هذا المجلد غير موجود. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>This has at most {most} characters.</source>
        <translation>هذا {most} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>This holds signs that can&apos;t be printed.</source>
        <translation>في هذا علامات لا يمكن طباعتها.</translation>
    </message>
    <message>
        <source>This is a card to hand out, not an agreement.</source>
        <translation>هذه بطاقة للتسليم، لا اتفاق.</translation>
    </message>
    <message>
        <source>This is a folder. Give the file a name inside it.</source>
        <translation>هذا مجلد. أعطِ الملف اسمًا داخله.</translation>
    </message>
    <message>
        <source>This is a folder. Open it and choose the files inside.</source>
        <translation>هذا مجلد. افتحه واختر الملفات التي فيه.</translation>
    </message>
    <message>
        <source>This is before it was agreed.</source>
        <translation>هذا يسبق الاتفاق عليه.</translation>
    </message>
    <message>
        <source>This is earlier than the rule you chose allows.</source>
        <translation>هذا أبكر مما تسمح به القاعدة التي اخترتها.</translation>
    </message>
    <message>
        <source>This is longer than {most} characters.</source>
        <translation>هذا أطول من {most} حرف.</translation>
    </message>
    <message>
        <source>This is no call link. Make one in WhatsApp under Calls, and paste it whole.</source>
        <translation>هذا ليس رابط مكالمة. أنشئ واحدًا في واتساب ضمن المكالمات والصقه كاملًا.</translation>
    </message>
    <message>
        <source>This is no file that could be kept.</source>
        <translation>هذا ليس ملفًا يمكن حفظه.</translation>
    </message>
    <message>
        <source>This is no invitation to a WhatsApp group.</source>
        <translation>هذه ليست دعوة إلى مجموعة واتساب.</translation>
    </message>
    <message>
        <source>This is no phone number of the chosen country.</source>
        <translation>هذا ليس رقم هاتف في البلد المختار.</translation>
    </message>
    <message>
        <source>This is not a chat exported from WhatsApp.</source>
        <translation>هذه ليست محادثة مُصدَّرة من واتساب.</translation>
    </message>
    <message>
        <source>This is not a whole backup: it is cut, changed, or another kind of file. Take another one, or copy it from its drive again.</source>
        <translation>هذه ليست نسخة احتياطية كاملة: فهي مبتورة أو معدّلة أو ملف من نوع آخر. خذ غيرها، أو انسخها من قرصها مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not a whole recovery code: it has {length} letters and digits, and {typed} were typed. Check it against the paper.</source>
        <translation>هذا ليس رمز استعادة كاملًا: فيه {length} حرفًا ورقمًا، وقد كُتب {typed}. قارنه بالورقة.</translation>
    </message>
    <message>
        <source>This is not the file that was read any more, so it was left alone.</source>
        <translation>لم يعد هذا هو الملف الذي قُرئ، لذلك تُرك كما هو.</translation>
    </message>
    <message>
        <source>This is not the present passphrase. Nothing was changed.</source>
        <translation>هذه ليست عبارة المرور الحالية. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This is still to come. Say when it was.</source>
        <translation>هذا وقت لم يأت بعد. حدّد متى كان.</translation>
    </message>
    <message>
        <source>This is too long for a remark.</source>
        <translation>هذا أطول من أن يكون تعليقًا.</translation>
    </message>
    <message>
        <source>This kit is for another database than lies in this folder. After a re-key only the newest kit opens the vault.</source>
        <translation>هذه الورقة لقاعدة بيانات غير التي في هذا المجلد. بعد إعادة التشفير بمفتاح جديد لا تفتح الخزنة إلا أحدث ورقة.</translation>
    </message>
    <message>
        <source>This link starts a call of the other kind.</source>
        <translation>هذا الرابط لمكالمة من النوع الآخر.</translation>
    </message>
    <message>
        <source>This list has more codes than there are. Choose another file.</source>
        <translation>في هذه القائمة رموز أكثر مما يوجد. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This may be another client&apos;s chat. Look at it, and say that it is not.</source>
        <translation>قد تكون هذه محادثة مراجع آخر. انظر فيها، وأكّد أنها ليست كذلك.</translation>
    </message>
    <message>
        <source>This measure can&apos;t be used. {where}: {what}.</source>
        <translation>لا يمكن استعمال هذا المقياس. {where}: {what}.</translation>
    </message>
    <message>
        <source>This measure has no scoring of that name.</source>
        <translation>لا توجد لهذا المقياس طريقة حساب بهذا الاسم.</translation>
    </message>
    <message>
        <source>This measure has no such published cut-off.</source>
        <translation>لا توجد لهذا المقياس قيمة فاصلة منشورة كهذه.</translation>
    </message>
    <message>
        <source>This measure has no total.</source>
        <translation>ليس لهذا المقياس مجموع.</translation>
    </message>
    <message>
        <source>This measure is here already with the same version and another content.</source>
        <translation>هذا المقياس موجود هنا بالنسخة نفسها وبمحتوى آخر.</translation>
    </message>
    <message>
        <source>This meeting is still to come.</source>
        <translation>هذا اللقاء لم يحن بعد.</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>لم تعد هذه الرسالة موجودة.</translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation>هذا الوقت لم يأت بعد.</translation>
    </message>
    <message>
        <source>This name is longer than 120 characters. Please shorten it.</source>
        <translation>هذا الاسم أطول من 120 حرفًا. يُرجى اختصاره.</translation>
    </message>
    <message>
        <source>This name is longer than 200 characters. Please shorten it.</source>
        <translation>هذا الاسم أطول من 200 حرف. يُرجى اختصاره.</translation>
    </message>
    <message>
        <source>This names the client. Take the name out: the text is offered for others too.</source>
        <translation>هذا يذكر اسم المراجع. أزل الاسم: فالنص يُعرض لآخرين أيضًا.</translation>
    </message>
    <message>
        <source>This note is longer than 20 MB. Split it into two notes.</source>
        <translation>هذه الملاحظة أكبر من 20 م.ب. قسّمها إلى ملاحظتين.</translation>
    </message>
    <message>
        <source>This note is signed already.</source>
        <translation>هذه الملاحظة موقّعة بالفعل.</translation>
    </message>
    <message>
        <source>This note is signed, so it stays in this record. Take its text out instead.</source>
        <translation>هذه الملاحظة موقّعة، لذلك تبقى في هذا الملف. احذف نصها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This note is still a draft; change it directly.</source>
        <translation>هذه الملاحظة ما زالت مسودة؛ غيّرها مباشرة.</translation>
    </message>
    <message>
        <source>This one goes by itself once it is done.</source>
        <translation>تختفي هذه من تلقاء نفسها حين تُنجز.</translation>
    </message>
    <message>
        <source>This paper has no place for that clause.</source>
        <translation>لا مكان في هذه الورقة لذلك البند.</translation>
    </message>
    <message>
        <source>This paper has nothing to put in for {field}.</source>
        <translation>ليس في هذه الورقة ما يوضع مكان {field}.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>عبارة المرور هذه لا تفتح الخزنة.</translation>
    </message>
    <message>
        <source>This place can only be read. Choose another folder.</source>
        <translation>هذا المكان للقراءة فقط. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>This recovery code is from a newer version of Therapist Desk.</source>
        <translation>رمز الاستعادة هذا من إصدار أحدث من Therapist Desk.</translation>
    </message>
    <message>
        <source>This recovery kit was replaced by a newer one. Use the newer one.</source>
        <translation>استُبدلت بورقة الاسترداد هذه ورقة أحدث. استخدم الأحدث.</translation>
    </message>
    <message>
        <source>This rehearsal is filled already. Make a new one.</source>
        <translation>هذا التدريب مملوء بالفعل. أنشئ واحدًا جديدًا.</translation>
    </message>
    <message>
        <source>This repeat is not written as it should be.</source>
        <translation>هذا التكرار غير مكتوب كما ينبغي.</translation>
    </message>
    <message>
        <source>This score was amended meanwhile. Open it again first.</source>
        <translation>أُضيف استدراك إلى هذه الدرجة في الأثناء. افتحها من جديد أولًا.</translation>
    </message>
    <message>
        <source>This session has a note. Change its time in the note.</source>
        <translation>لهذه الجلسة ملاحظة. غيّر وقتها في الملاحظة.</translation>
    </message>
    <message>
        <source>This session is part of the record. Say instead that it was cancelled.</source>
        <translation>هذه الجلسة جزء من السجل. سجّل بدلًا من ذلك أنها أُلغيت.</translation>
    </message>
    <message>
        <source>This signature is empty.</source>
        <translation>هذا التوقيع فارغ.</translation>
    </message>
    <message>
        <source>This signature is not missing.</source>
        <translation>هذا التوقيع ليس ناقصًا.</translation>
    </message>
    <message>
        <source>This stands here already.</source>
        <translation>هذا موجود هنا بالفعل.</translation>
    </message>
    <message>
        <source>This text is longer than 20,000 characters. Please shorten it.</source>
        <translation>هذا النص أطول من 20,000 حرف. يُرجى اختصاره.</translation>
    </message>
    <message>
        <source>This time zone is not known. Choose one from the list.</source>
        <translation>هذه المنطقة الزمنية غير معروفة. اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>This vault can&apos;t be written to: the folder is missing, read-only or not yours.</source>
        <translation>لا يمكن الكتابة في هذه الخزنة: المجلد مفقود أو للقراءة فقط أو ليس لك.</translation>
    </message>
    <message>
        <source>This vault can&apos;t be written to: the folder or the disk is read-only.</source>
        <translation>لا يمكن الكتابة في هذه الخزنة: المجلد أو القرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>This vault has no recovery key yet.</source>
        <translation>ليس لهذه الخزنة مفتاح استعادة بعد.</translation>
    </message>
    <message>
        <source>This vault has only one way in, so nothing may be saved in it. Restore a backup.</source>
        <translation>ليس لهذه الخزنة إلا طريقة فتح واحدة، لذلك لا يجوز حفظ شيء فيها. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This vault holds tables or rules the desk did not make, so it was not opened. Restore a backup beside it.</source>
        <translation>في هذه الخزنة جداول أو قواعد لم يصنعها البرنامج، لذلك لم تُفتح. استعد نسخة احتياطية إلى جانبها.</translation>
    </message>
    <message>
        <source>This vault is a real one. Invented clients go only into a rehearsal.</source>
        <translation>هذه خزنة حقيقية. أما المراجعون المتخيَّلون فمكانهم في التدريب فقط.</translation>
    </message>
    <message>
        <source>This vault is open in another window of Therapist Desk. Use that one, or close it first.</source>
        <translation>هذه الخزنة مفتوحة في نافذة أخرى من Therapist Desk. استخدمها، أو أغلقها أولًا.</translation>
    </message>
    <message>
        <source>This vault is open in another window. Close it there first.</source>
        <translation>هذه الخزنة مفتوحة في نافذة أخرى. أغلقها هناك أولًا.</translation>
    </message>
    <message>
        <source>This version is not there any more.</source>
        <translation>لم تعد هذه النسخة موجودة.</translation>
    </message>
    <message>
        <source>This was replaced: the vault opens with the newer one.</source>
        <translation>استُبدلت هذه: الأحدث منها هي التي تفتح الخزنة.</translation>
    </message>
    <message>
        <source>This zip file has a password. Please unpack it first and choose the chat in it.</source>
        <translation>ملف zip هذا محميّ بكلمة مرور. يُرجى فكّه أولًا ثم اختيار المحادثة التي فيه.</translation>
    </message>
    <message>
        <source>This zip file is damaged. Please export the chat again.</source>
        <translation>ملف zip هذا تالف. يُرجى تصدير المحادثة مرة أخرى.</translation>
    </message>
    <message>
        <source>This zip file is not as WhatsApp makes them, and reading it could do harm.</source>
        <translation>ملف zip هذا ليس كما يصنعه واتساب، وقد تكون قراءته ضارّة.</translation>
    </message>
    <message>
        <source>Two questions ask for the same rating.</source>
        <translation>يسأل سؤالان عن التقييم نفسه.</translation>
    </message>
    <message>
        <source>Two sections have the same heading.</source>
        <translation>لقسمين العنوان نفسه.</translation>
    </message>
    <message>
        <source>Type a phone number.</source>
        <translation>اكتب رقم هاتف.</translation>
    </message>
    <message>
        <source>Type the total.</source>
        <translation>اكتب المجموع.</translation>
    </message>
    <message>
        <source>Use letters, digits, - and _ only, without a space.</source>
        <translation>استعمل الحروف والأرقام و- و_ فقط، دون مسافة.</translation>
    </message>
    <message>
        <source>Use only a–z, A–Z, digits, spaces and plain signs; other PDF readers may not understand more.</source>
        <translation>استعمل فقط a–z وA–Z والأرقام والمسافات والعلامات البسيطة؛ فقد لا تفهم برامج PDF أخرى أكثر من ذلك.</translation>
    </message>
    <message>
        <source>What was agreed can&apos;t be changed. Make a new version instead.</source>
        <translation>لا يمكن تغيير ما اتُّفق عليه. أنشئ نسخة جديدة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>What was opened from here stays as it was; only its outcome is told.</source>
        <translation>ما فُتح من هنا يبقى كما كان؛ تُذكر نتيجته فقط.</translation>
    </message>
    <message>
        <source>What was opened from here stays in the log.</source>
        <translation>ما فُتح من هنا يبقى في السجل.</translation>
    </message>
    <message>
        <source>What was written last is missing from the vault&apos;s database. Nothing was changed; put the newer file back or restore a backup beside it.</source>
        <translation>آخر ما كُتب مفقود من قاعدة بيانات الخزنة. لم يتغيّر شيء؛ أعد الملف الأحدث أو استعد نسخة احتياطية بجانبها.</translation>
    </message>
    <message>
        <source>Where there is a risk, write what was done about it.</source>
        <translation>حيث يوجد خطر، اكتب ما فُعل بشأنه.</translation>
    </message>
    <message>
        <source>Whoever agreed signs here, or has their name typed.</source>
        <translation>من وافق يوقّع هنا، أو يُكتب اسمه.</translation>
    </message>
    <message>
        <source>Word {place} is not a recovery word; check its spelling.</source>
        <translation>الكلمة {place} ليست من كلمات الاسترداد؛ تحقق من إملائها.</translation>
    </message>
    <message>
        <source>Write a name, or the one the group sees.</source>
        <translation>اكتب اسمًا، أو الاسم الذي تراه المجموعة.</translation>
    </message>
    <message>
        <source>Write at least one goal.</source>
        <translation>اكتب هدفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Write at least one part of the safety plan.</source>
        <translation>اكتب جزءًا واحدًا على الأقل من خطة الأمان.</translation>
    </message>
    <message>
        <source>Write at least one question.</source>
        <translation>اكتب سؤالًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Write how it was withdrawn, for example by message.</source>
        <translation>اكتب كيف سُحب، مثلًا برسالة.</translation>
    </message>
    <message>
        <source>Write in a few words what happened.</source>
        <translation>اكتب ببضع كلمات ما حدث.</translation>
    </message>
    <message>
        <source>Write in a few words what is to be done.</source>
        <translation>اكتب بكلمات قليلة ما المطلوب.</translation>
    </message>
    <message>
        <source>Write in a few words what it was about.</source>
        <translation>اكتب ببضع كلمات عمّ كان ذلك.</translation>
    </message>
    <message>
        <source>Write in a few words what this goal is.</source>
        <translation>اكتب ببضع كلمات ما هو هذا الهدف.</translation>
    </message>
    <message>
        <source>Write one line on what this check-in was about.</source>
        <translation>اكتب سطرًا واحدًا عن موضوع هذه المتابعة.</translation>
    </message>
    <message>
        <source>Write opening times as 09:00-17:00, with hours from 00 to 23.</source>
        <translation>اكتب أوقات العمل هكذا 09:00-17:00، والساعات من 00 إلى 23.</translation>
    </message>
    <message>
        <source>Write or paste the words of the reply.</source>
        <translation>اكتب كلمات الرد أو الصقها.</translation>
    </message>
    <message>
        <source>Write the code, or choose no code.</source>
        <translation>اكتب الرمز، أو اختر «لا رمز».</translation>
    </message>
    <message>
        <source>Write the e-mail address with one @ and no space.</source>
        <translation>اكتب عنوان البريد الإلكتروني بعلامة @ واحدة ودون مسافات.</translation>
    </message>
    <message>
        <source>Write the emergency number as it is dialled.</source>
        <translation>اكتب رقم الطوارئ كما يُطلب.</translation>
    </message>
    <message>
        <source>Write the fee as a number, such as 25 or 12.50.</source>
        <translation>اكتب الأتعاب رقمًا، مثل 25 أو 12.50.</translation>
    </message>
    <message>
        <source>Write the message first; then it can be kept for later.</source>
        <translation>اكتب الرسالة أولًا؛ ثم يمكن حفظها لوقت لاحق.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>اكتب السؤال.</translation>
    </message>
    <message>
        <source>Write the safe word you agreed on, or untick it.</source>
        <translation>اكتب كلمة الأمان المتفق عليها، أو ألغِ اختيارها.</translation>
    </message>
    <message>
        <source>Write the text of the message.</source>
        <translation>اكتب نص الرسالة.</translation>
    </message>
    <message>
        <source>Write the text these letters stand for.</source>
        <translation>اكتب النص الذي تدل عليه هذه الأحرف.</translation>
    </message>
    <message>
        <source>Write what came of it.</source>
        <translation>اكتب ما نتج عنها.</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>اكتب ما هو.</translation>
    </message>
    <message>
        <source>Write what was said about it.</source>
        <translation>اكتب ما قيل عن ذلك.</translation>
    </message>
    <message>
        <source>Write what was said about the answer first.</source>
        <translation>اكتب أولًا ما قيل عن الإجابة.</translation>
    </message>
    <message>
        <source>Write what you want to add.</source>
        <translation>اكتب ما تريد إضافته.</translation>
    </message>
    <message>
        <source>Write where the reply came: WhatsApp, e-mail, a letter.</source>
        <translation>اكتب كيف وصل الرد: واتساب أو بريد إلكتروني أو رسالة ورقية.</translation>
    </message>
    <message>
        <source>Write where your desk is now, for example: the new grey laptop.</source>
        <translation>اكتب أين مكتبك الآن، مثلًا: الحاسوب الرمادي الجديد.</translation>
    </message>
    <message>
        <source>Write who agreed.</source>
        <translation>اكتب من وافق.</translation>
    </message>
    <message>
        <source>Write who confirmed this period: you, a lawyer, your body.</source>
        <translation>اكتب من أكّد هذه المدة: أنت أو محامٍ أو هيئتك المهنية.</translation>
    </message>
    <message>
        <source>Write why it is amended.</source>
        <translation>اكتب سبب الاستدراك.</translation>
    </message>
    <message>
        <source>Write why this chat is filed all the same.</source>
        <translation>اكتب لماذا تُحفظ هذه المحادثة رغم ذلك.</translation>
    </message>
    <message>
        <source>Write why you amend it.</source>
        <translation>اكتب سبب استدراكك.</translation>
    </message>
    <message>
        <source>Write why you open it all the same.</source>
        <translation>اكتب لماذا تفتحها رغم ذلك.</translation>
    </message>
    <message>
        <source>Write why you set this risk level.</source>
        <translation>اكتب لماذا حددت مستوى الخطر هذا.</translation>
    </message>
    <message>
        <source>Write your name: every agreement needs it.</source>
        <translation>اكتب اسمك: فكل اتفاق يحتاج إليه.</translation>
    </message>
    <message>
        <source>You have confirmed a crisis line there, so there is one.</source>
        <translation>أكّدتَ خط أزمات هناك، فهو إذن موجود.</translation>
    </message>
    <message>
        <source>You have no permission to write here. Choose another folder.</source>
        <translation>لا إذن لك بالكتابة هنا. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Your share of the disk is full. Make room or choose another folder.</source>
        <translation>حصتك من القرص ممتلئة. أفسح مكانًا أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>choose a number from {least} to {most}.</source>
        <translation>اختر رقمًا من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>please leave out the signs {{ and }}.</source>
        <translation>يُرجى ترك العلامتين {{ و }}.</translation>
    </message>
    <message>
        <source>this can&apos;t be chosen here.</source>
        <translation>لا يمكن اختيار هذا هنا.</translation>
    </message>
    <message>
        <source>this holds signs that can&apos;t be printed.</source>
        <translation>في هذا علامات لا يمكن طباعتها.</translation>
    </message>
    <message>
        <source>this is longer than {most} characters.</source>
        <translation>هذا أطول من {most} حرف.</translation>
    </message>
    <message>
        <source>this is not among the choices.</source>
        <translation>هذا ليس من الاختيارات.</translation>
    </message>
    <message>
        <source>write dates as 2026-12-24.</source>
        <translation>اكتب التواريخ هكذا 2026-12-24.</translation>
    </message>
    <message>
        <source>{field} is not written as it should be.</source>
        <translation>{field} غير مكتوب كما ينبغي.</translation>
    </message>
    <message>
        <source>{option}: {problem}</source>
        <translation>{option}: {problem}</translation>
    </message>
    <message>
        <source>{rating} is a number from {least} to {most}.</source>
        <translation>{rating} رقم من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>{rating} is a whole number from {least} to {most}.</source>
        <translation>{rating} عدد صحيح من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>“{clause}” can&apos;t be left out.</source>
        <translation>لا يمكن ترك «{clause}».</translation>
    </message>
    <message>
        <source>“{clause}” stands only when it is chosen above.</source>
        <translation>لا يوجد «{clause}» إلا حين يُختار أعلاه.</translation>
    </message>
</context>
<context>
    <name>guard</name>
    <message>
        <source>Another client has the same number.</source>
        <translation>لمراجع آخر الرقم نفسه.</translation>
    </message>
    <message>
        <source>Check whose number it is</source>
        <translation>التحقق من صاحب الرقم</translation>
    </message>
    <message>
        <source>Choose another purpose</source>
        <translation>اختيار غرض آخر</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>اختيار طريقة أخرى</translation>
    </message>
    <message>
        <source>Confirm the number</source>
        <translation>تأكيد الرقم</translation>
    </message>
    <message>
        <source>For this client&apos;s safety, nothing may be written: call only.</source>
        <translation>من أجل سلامة هذا المراجع لا تجوز كتابة شيء: اتصال هاتفي فقط.</translation>
    </message>
    <message>
        <source>Go through the agreement</source>
        <translation>قراءة الاتفاق معًا</translation>
    </message>
    <message>
        <source>It is outside the hours at which this client wants to be reached.</source>
        <translation>هذا خارج الأوقات التي يريد هذا المراجع أن يُتواصل معه فيها.</translation>
    </message>
    <message>
        <source>It is outside the hours you agreed on.</source>
        <translation>هذا خارج الأوقات التي اتفقتما عليها.</translation>
    </message>
    <message>
        <source>Keep it for the next open hour</source>
        <translation>الاحتفاظ بها حتى ذلك الحين</translation>
    </message>
    <message>
        <source>Make an agreement</source>
        <translation>عقد اتفاق</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>فتح ملف المراجع</translation>
    </message>
    <message>
        <source>Plan a session instead</source>
        <translation>التخطيط لجلسة بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Renew the agreement</source>
        <translation>تجديد الاتفاق</translation>
    </message>
    <message>
        <source>Review the agreement</source>
        <translation>مراجعة الاتفاق</translation>
    </message>
    <message>
        <source>Show other ways to reach the client</source>
        <translation>إظهار طرق أخرى للتواصل مع المراجع</translation>
    </message>
    <message>
        <source>Show the number to call</source>
        <translation>إظهار رقم الاتصال</translation>
    </message>
    <message>
        <source>Show who has not agreed</source>
        <translation>إظهار من لم يوافق</translation>
    </message>
    <message>
        <source>Show who has to sign</source>
        <translation>إظهار من عليه أن يوقّع</translation>
    </message>
    <message>
        <source>Someone in this group has not agreed to it.</source>
        <translation>في هذه المجموعة من لم يوافق عليها.</translation>
    </message>
    <message>
        <source>Someone who must agree has not signed yet.</source>
        <translation>أحد من تلزم موافقتهم لم يوقّع بعد.</translation>
    </message>
    <message>
        <source>The agreement has passed its end date.</source>
        <translation>تجاوز الاتفاق تاريخ انتهائه.</translation>
    </message>
    <message>
        <source>The agreement is due for review.</source>
        <translation>حان موعد مراجعة الاتفاق.</translation>
    </message>
    <message>
        <source>The agreement is still a draft; the client has not accepted it.</source>
        <translation>الاتفاق ما زال مسودة؛ لم يقبله المراجع.</translation>
    </message>
    <message>
        <source>The agreement on using WhatsApp has been withdrawn.</source>
        <translation>سُحبت الاتفاقية الخاصة باستخدام واتساب.</translation>
    </message>
    <message>
        <source>The agreement should have been reviewed more than 30 days ago.</source>
        <translation>كان ينبغي أن يُراجَع الاتفاق قبل أكثر من 30 يومًا.</translation>
    </message>
    <message>
        <source>The number has changed since the client last confirmed it.</source>
        <translation>تغيّر الرقم منذ أن أكّده المراجع آخر مرة.</translation>
    </message>
    <message>
        <source>Therapy with this client has ended.</source>
        <translation>انتهى العلاج مع هذا المراجع.</translation>
    </message>
    <message>
        <source>There is no agreement with this client on using WhatsApp.</source>
        <translation>لا اتفاق مع هذا المراجع على استعمال واتساب.</translation>
    </message>
    <message>
        <source>This client does not use WhatsApp, or has no number here.</source>
        <translation>هذا المراجع لا يستعمل واتساب، أو لا رقم له هنا.</translation>
    </message>
    <message>
        <source>This is a first contact: keep to finding a time, and make an agreement then.</source>
        <translation>هذا تواصل أول: اقتصر على إيجاد موعد، واعقدا اتفاقًا حينها.</translation>
    </message>
    <message>
        <source>This way of contact was not agreed.</source>
        <translation>لم يُتفق على طريقة التواصل هذه.</translation>
    </message>
    <message>
        <source>This week&apos;s agreed number of messages has been reached.</source>
        <translation>بلغ عدد رسائل هذا الأسبوع الحد المتفق عليه.</translation>
    </message>
    <message>
        <source>WhatsApp was not agreed for this purpose.</source>
        <translation>لم يُتفق على واتساب لهذا الغرض.</translation>
    </message>
</context>
<context>
    <name>hours</name>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>{days}, {times}</source>
        <translation>{days}، {times}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{times} the next day</source>
        <translation>{times} في اليوم التالي</translation>
    </message>
</context>
<context>
    <name>measures</name>
    <message numerus="yes">
        <source>%n answer(s) of the highest kind</source>
        <translation>
            <numerusform>لا إجابات من الدرجة العليا</numerusform>
            <numerusform>إجابة واحدة من الدرجة العليا</numerusform>
            <numerusform>إجابتان من الدرجة العليا</numerusform>
            <numerusform>%Ln إجابات من الدرجة العليا</numerusform>
            <numerusform>%Ln إجابة من الدرجة العليا</numerusform>
            <numerusform>%Ln إجابة من الدرجة العليا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left blank, no total</source>
        <translation>
            <numerusform>لا إجابات فارغة</numerusform>
            <numerusform>إجابة واحدة فارغة، لا مجموع</numerusform>
            <numerusform>إجابتان فارغتان، لا مجموع</numerusform>
            <numerusform>%Ln إجابات فارغة، لا مجموع</numerusform>
            <numerusform>%Ln إجابة فارغة، لا مجموع</numerusform>
            <numerusform>%Ln إجابة فارغة، لا مجموع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>لا درجات</numerusform>
            <numerusform>درجة واحدة</numerusform>
            <numerusform>درجتان</numerusform>
            <numerusform>%Ln درجات</numerusform>
            <numerusform>%Ln درجة</numerusform>
            <numerusform>%Ln درجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Above the cut-off of this screen ({value})</source>
        <translation>أعلى من القيمة الفاصلة لهذا الفرز ({value})</translation>
    </message>
    <message>
        <source>Answer {item} ({short}): {answer}</source>
        <translation>الإجابة {item} ({short}): {answer}</translation>
    </message>
    <message>
        <source>Answered on the screen</source>
        <translation>أُجيب على الشاشة</translation>
    </message>
    <message>
        <source>Answers typed in from paper</source>
        <translation>إجابات كُتبت من الورق</translation>
    </message>
    <message>
        <source>As kept {when}</source>
        <translation>كما حُفظت {when}</translation>
    </message>
    <message>
        <source>At or above the cut-off of this screen ({value})</source>
        <translation>عند القيمة الفاصلة لهذا الفرز أو أعلى منها ({value})</translation>
    </message>
    <message>
        <source>At or below the cut-off of this screen ({value})</source>
        <translation>عند القيمة الفاصلة لهذا الفرز أو أدنى منها ({value})</translation>
    </message>
    <message>
        <source>Below the cut-off of this screen ({value})</source>
        <translation>أدنى من القيمة الفاصلة لهذا الفرز ({value})</translation>
    </message>
    <message>
        <source>Change {since}: {amount}</source>
        <translation>التغيّر {since}: {amount}</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Count of symptoms: the fuller pattern of the screen</source>
        <translation>عدد الأعراض: النمط الأكمل للفرز</translation>
    </message>
    <message>
        <source>Count of symptoms: the lesser pattern of the screen</source>
        <translation>عدد الأعراض: النمط الأقل للفرز</translation>
    </message>
    <message>
        <source>Left blank: {items}. A blank is not zero, so there is no total.</source>
        <translation>تُركت فارغة: {items}. الفارغة ليست صفرًا، لذلك لا مجموع.</translation>
    </message>
    <message>
        <source>Left blank: {items}. The others make up for it.</source>
        <translation>تُركت فارغة: {items}. وتعوّض عنها البقية.</translation>
    </message>
    <message>
        <source>Loaded by you</source>
        <translation>حمّلتَه أنت</translation>
    </message>
    <message>
        <source>No figure says from where a change is reliable.</source>
        <translation>لا رقم يحدد من أين يصير التغيّر موثوقًا.</translation>
    </message>
    <message>
        <source>No reliable change (below {points} points)</source>
        <translation>لا تغيّر موثوقًا (بالنقاط: أقل من {points})</translation>
    </message>
    <message>
        <source>Not on a screen: keep the paper under Files</source>
        <translation>ليس على الشاشة: احفظ الورقة ضمن الملفات</translation>
    </message>
    <message>
        <source>Not valid: an answer is none of the choices</source>
        <translation>غير صالح: إجابة ليست من الاختيارات</translation>
    </message>
    <message>
        <source>Nothing is shown of a form that is not valid.</source>
        <translation>لا يُعرض شيء من نموذج غير صالح.</translation>
    </message>
    <message>
        <source>Outside the range of recovery then, within it now</source>
        <translation>كان خارج نطاق التعافي، وهو الآن داخله</translation>
    </message>
    <message>
        <source>Outside the range of recovery then, within it now: reliable recovery</source>
        <translation>كان خارج نطاق التعافي، وهو الآن داخله: تعافٍ موثوق</translation>
    </message>
    <message>
        <source>Outside the range of recovery, then and now</source>
        <translation>خارج نطاق التعافي، حينها والآن</translation>
    </message>
    <message>
        <source>Save the scores</source>
        <translation>حفظ النتائج</translation>
    </message>
    <message>
        <source>Screening and monitoring only. A score is no diagnosis.</source>
        <translation>للفحص والمتابعة فقط. النتيجة ليست تشخيصًا.</translation>
    </message>
    <message>
        <source>Was within the range of recovery then already</source>
        <translation>كان داخل نطاق التعافي حينها بالفعل</translation>
    </message>
    <message>
        <source>Range: {band}</source>
        <translation>النطاق: {band}</translation>
    </message>
    <message>
        <source>Reliable improvement ({points} points or more)</source>
        <translation>تحسّن موثوق (بالنقاط: {points} أو أكثر)</translation>
    </message>
    <message>
        <source>Reliable worsening ({points} points or more)</source>
        <translation>تدهور موثوق (بالنقاط: {points} أو أكثر)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Scores of {name}</source>
        <translation>درجات {name}</translation>
    </message>
    <message>
        <source>The lines: {lines}.</source>
        <translation>الخطوط: {lines}.</translation>
    </message>
    <message>
        <source>Total typed in</source>
        <translation>كُتب المجموع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>With its text</source>
        <translation>مع نصه</translation>
    </message>
    <message>
        <source>With its text, unchanged, once switched on</source>
        <translation>مع نصه دون تغيير، بعد تفعيله</translation>
    </message>
    <message>
        <source>Without its text: the answers&apos; numbers</source>
        <translation>دون نصه: أرقام الإجابات</translation>
    </message>
    <message>
        <source>Without its text: the total only</source>
        <translation>دون نصه: المجموع فقط</translation>
    </message>
    <message>
        <source>scoring {scoring}</source>
        <translation>طريقة الحساب {scoring}</translation>
    </message>
    <message>
        <source>to look at together</source>
        <translation>للاطلاع عليها معًا</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>النسخة {version}</translation>
    </message>
    <message>
        <source>{counted} since {since}: between {least} and {most}, last {value} on {last}.</source>
        <translation>{counted} منذ {since}: بين {least} و{most}، والأخيرة {value} في {last}.</translation>
    </message>
    <message>
        <source>{name} over time</source>
        <translation>{name} عبر الزمن</translation>
    </message>
    <message>
        <source>{part}, enough of its symptoms</source>
        <translation>{part}، أعراضه كافية</translation>
    </message>
    <message>
        <source>{part}, past its cut-off</source>
        <translation>{part}، تجاوز قيمته الفاصلة</translation>
    </message>
    <message>
        <source>{total} of {most}</source>
        <translation>{total} من {most}</translation>
    </message>
</context>
<context>
    <name>medical</name>
    <message>
        <source>Allergy</source>
        <translation>حساسية</translation>
    </message>
    <message>
        <source>Condition after</source>
        <translation>حالة ما بعد</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>تشخيص</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>دواء</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>لا رمز</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>أحاله</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>مشتبه به</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>لا اتفاقات</numerusform>
            <numerusform>اتفاق واحد</numerusform>
            <numerusform>اتفاقان</numerusform>
            <numerusform>%Ln اتفاقات</numerusform>
            <numerusform>%Ln اتفاقًا</numerusform>
            <numerusform>%Ln اتفاق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>لا مواعيد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%Ln مواعيد</numerusform>
            <numerusform>%Ln موعدًا</numerusform>
            <numerusform>%Ln موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s)</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%Ln محادثات</numerusform>
            <numerusform>%Ln محادثة</numerusform>
            <numerusform>%Ln محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>لا متابعات</numerusform>
            <numerusform>متابعة واحدة</numerusform>
            <numerusform>متابعتان</numerusform>
            <numerusform>%Ln متابعات</numerusform>
            <numerusform>%Ln متابعة</numerusform>
            <numerusform>%Ln متابعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the export log</source>
        <translation>
            <numerusform>لا قيود في سجل التصدير</numerusform>
            <numerusform>قيد واحد في سجل التصدير</numerusform>
            <numerusform>قيدان في سجل التصدير</numerusform>
            <numerusform>%Ln قيود في سجل التصدير</numerusform>
            <numerusform>%Ln قيدًا في سجل التصدير</numerusform>
            <numerusform>%Ln قيد في سجل التصدير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>لا وقائع</numerusform>
            <numerusform>واقعة واحدة</numerusform>
            <numerusform>واقعتان</numerusform>
            <numerusform>%Ln وقائع</numerusform>
            <numerusform>%Ln واقعة</numerusform>
            <numerusform>%Ln واقعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medical entry(s)</source>
        <translation>
            <numerusform>لا قيود طبية</numerusform>
            <numerusform>قيد طبي واحد</numerusform>
            <numerusform>قيدان طبيان</numerusform>
            <numerusform>%Ln قيود طبية</numerusform>
            <numerusform>%Ln قيدًا طبيًا</numerusform>
            <numerusform>%Ln قيد طبي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of the group</source>
        <translation>
            <numerusform>لا أعضاء في المجموعة</numerusform>
            <numerusform>عضو واحد في المجموعة</numerusform>
            <numerusform>عضوان في المجموعة</numerusform>
            <numerusform>%Ln أعضاء في المجموعة</numerusform>
            <numerusform>%Ln عضوًا في المجموعة</numerusform>
            <numerusform>%Ln عضو في المجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process note(s)</source>
        <translation>
            <numerusform>لا ملاحظات خاصة</numerusform>
            <numerusform>ملاحظة خاصة واحدة</numerusform>
            <numerusform>ملاحظتان خاصتان</numerusform>
            <numerusform>%Ln ملاحظات خاصة</numerusform>
            <numerusform>%Ln ملاحظة خاصة</numerusform>
            <numerusform>%Ln ملاحظة خاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readiness check(s)</source>
        <translation>
            <numerusform>لا فحوص جاهزية</numerusform>
            <numerusform>فحص جاهزية واحد</numerusform>
            <numerusform>فحصا جاهزية</numerusform>
            <numerusform>%Ln فحوص جاهزية</numerusform>
            <numerusform>%Ln فحص جاهزية</numerusform>
            <numerusform>%Ln فحص جاهزية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>لا صلات</numerusform>
            <numerusform>صلة واحدة</numerusform>
            <numerusform>صلتان</numerusform>
            <numerusform>%Ln صلات</numerusform>
            <numerusform>%Ln صلة</numerusform>
            <numerusform>%Ln صلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) given</source>
        <translation>
            <numerusform>لا مواد مُسلَّمة</numerusform>
            <numerusform>مادة واحدة مُسلَّمة</numerusform>
            <numerusform>مادتان مُسلَّمتان</numerusform>
            <numerusform>%Ln مواد مُسلَّمة</numerusform>
            <numerusform>%Ln مادة مُسلَّمة</numerusform>
            <numerusform>%Ln مادة مُسلَّمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>لا درجات</numerusform>
            <numerusform>درجة واحدة</numerusform>
            <numerusform>درجتان</numerusform>
            <numerusform>%Ln درجات</numerusform>
            <numerusform>%Ln درجة</numerusform>
            <numerusform>%Ln درجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of the plan</source>
        <translation>
            <numerusform>لا نسخ من الخطة</numerusform>
            <numerusform>نسخة واحدة من الخطة</numerusform>
            <numerusform>نسختان من الخطة</numerusform>
            <numerusform>%Ln نسخ من الخطة</numerusform>
            <numerusform>%Ln نسخة من الخطة</numerusform>
            <numerusform>%Ln نسخة من الخطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of the safety plan</source>
        <translation>
            <numerusform>لا نسخ من خطة الأمان</numerusform>
            <numerusform>نسخة واحدة من خطة الأمان</numerusform>
            <numerusform>نسختان من خطة الأمان</numerusform>
            <numerusform>%Ln نسخ من خطة الأمان</numerusform>
            <numerusform>%Ln نسخة من خطة الأمان</numerusform>
            <numerusform>%Ln نسخة من خطة الأمان</numerusform>
        </translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>احتياجات خاصة للوصول</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>جهة الاتصال في الطوارئ</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>طبيب الأسرة</translation>
    </message>
    <message>
        <source>Hours for messages</source>
        <translation>أوقات الرسائل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>أقرب الأقارب</translation>
    </message>
    <message>
        <source>Parents and guardians</source>
        <translation>الوالدان والأوصياء</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>الإحالة</translation>
    </message>
    <message>
        <source>Safety hints</source>
        <translation>تنبيهات السلامة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>What to mind in contact</source>
        <translation>ما يجب مراعاته في التواصل</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Arranging a call</source>
        <translation>الترتيب لمكالمة</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Copy number and text</source>
        <translation>نسخ الرقم والنص</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>إنهاء العلاج</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>من المراجع</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Group chat</source>
        <translation>محادثة جماعية</translation>
    </message>
    <message>
        <source>May be opened</source>
        <translation>يجوز فتحها</translation>
    </message>
    <message>
        <source>Messages begun</source>
        <translation>رسائل بدأتها</translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation>يلزم سبب</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>ليس من هنا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Reason needed</source>
        <translation>السبب مطلوب</translation>
    </message>
    <message>
        <source>Safety: someone is in danger</source>
        <translation>السلامة: أحد في خطر</translation>
    </message>
    <message>
        <source>Short check-in</source>
        <translation>متابعة قصيرة</translation>
    </message>
    <message>
        <source>Short guidance</source>
        <translation>إرشاد قصير</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Times and bookings</source>
        <translation>المواعيد والحجوزات</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>إلى المراجع</translation>
    </message>
    <message>
        <source>What became of these?</source>
        <translation>ماذا صار بهذه؟</translation>
    </message>
    <message>
        <source>WhatsApp Web</source>
        <translation>واتساب ويب</translation>
    </message>
    <message>
        <source>WhatsApp app</source>
        <translation>تطبيق واتساب</translation>
    </message>
    <message>
        <source>WhatsApp call</source>
        <translation>مكالمة واتساب</translation>
    </message>
    <message>
        <source>Worksheet or link</source>
        <translation>ورقة عمل أو رابط</translation>
    </message>
    <message>
        <source>a full name with a time</source>
        <translation>اسم كامل مع وقت</translation>
    </message>
    <message>
        <source>a link that tells who opens it</source>
        <translation>رابط يكشف من يفتحه</translation>
    </message>
    <message>
        <source>a long message</source>
        <translation>رسالة طويلة</translation>
    </message>
    <message>
        <source>a medicine</source>
        <translation>دواء</translation>
    </message>
    <message>
        <source>a person’s name</source>
        <translation>اسم شخص</translation>
    </message>
    <message>
        <source>a result</source>
        <translation>نتيجة</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>called</source>
        <translation>تم الاتصال</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>خطر</translation>
    </message>
    <message>
        <source>health or therapy</source>
        <translation>الصحة أو العلاج</translation>
    </message>
    <message>
        <source>no call</source>
        <translation>لا مكالمة</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>opened, outcome not told yet</source>
        <translation>فُتحت، والنتيجة لم تُذكر بعد</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>sent, changed</source>
        <translation>أُرسلت معدّلة</translation>
    </message>
    <message>
        <source>wa.me page</source>
        <translation>صفحة wa.me</translation>
    </message>
    <message>
        <source>what someone suffers from</source>
        <translation>ما يعاني منه شخص</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
</context>
<context>
    <name>note_formats</name>
    <message>
        <source>&apos;None seen&apos; or what, with reason.</source>
        <translation>«لم يُلحظ شيء» أو ما لوحظ، مع السبب.</translation>
    </message>
    <message>
        <source>Access and communication needs</source>
        <translation>احتياجات الوصول والتواصل</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Advice and learning</source>
        <translation>النصح والتعلّم</translation>
    </message>
    <message>
        <source>After assessment; review each 3 months or as rules say</source>
        <translation>بعد التقييم؛ يُراجع كل 3 أشهر أو بحسب القواعد</translation>
    </message>
    <message>
        <source>Agreed? What they would add.</source>
        <translation>هل وافق؟ وما الذي يودّ إضافته.</translation>
    </message>
    <message>
        <source>And where mine is.</source>
        <translation>وأين نسختي.</translation>
    </message>
    <message>
        <source>And why.</source>
        <translation>ولماذا.</translation>
    </message>
    <message>
        <source>Any missed session</source>
        <translation>كل جلسة فائتة</translation>
    </message>
    <message>
        <source>Any sign of risk; whenever a risk item is positive</source>
        <translation>أي علامة خطر؛ وكلما كان بند الخطر إيجابيًا</translation>
    </message>
    <message>
        <source>Any worry? Reason.</source>
        <translation>هل من قلق؟ مع السبب.</translation>
    </message>
    <message>
        <source>Appearance, speech, mood, thought, perception, cognition, insight.</source>
        <translation>المظهر والكلام والمزاج والتفكير والإدراك والمعرفة والاستبصار.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>BIRP</source>
        <translation>BIRP</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>السلوك</translation>
    </message>
    <message>
        <source>Between-session contact summary</source>
        <translation>ملخص تواصل بين الجلسات</translation>
    </message>
    <message>
        <source>Calling it &apos;the Stanley-Brown form&apos;</source>
        <translation>تسميتها «نموذج ستانلي وبراون»</translation>
    </message>
    <message>
        <source>Cases by code</source>
        <translation>الحالات بالرمز</translation>
    </message>
    <message>
        <source>Charged or not.</source>
        <translation>احتُسبت أم لا.</translation>
    </message>
    <message>
        <source>Children, partner, violence.</source>
        <translation>الأطفال والشريك والعنف.</translation>
    </message>
    <message>
        <source>Client&apos;s response and progress on the goal.</source>
        <translation>استجابة المراجع وتقدّمه نحو الهدف.</translation>
    </message>
    <message>
        <source>Client&apos;s view</source>
        <translation>رأي المراجع</translation>
    </message>
    <message>
        <source>Clinical judgement</source>
        <translation>الحكم المهني</translation>
    </message>
    <message>
        <source>Closing / discharge summary</source>
        <translation>ملخص الإنهاء</translation>
    </message>
    <message>
        <source>Consents and agreements</source>
        <translation>الموافقات والاتفاقيات</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>الاستشارة</translation>
    </message>
    <message>
        <source>Contact tried</source>
        <translation>محاولات التواصل</translation>
    </message>
    <message>
        <source>Content and climate without naming members.</source>
        <translation>المحتوى والأجواء دون تسمية الأعضاء.</translation>
    </message>
    <message>
        <source>Content, how often, how strong; ask directly.</source>
        <translation>المضمون والتكرار والشدة؛ اسأل مباشرة.</translation>
    </message>
    <message>
        <source>Couple / family note</source>
        <translation>ملاحظة زوجية / أسرية</translation>
    </message>
    <message>
        <source>Current state, open risks.</source>
        <translation>الحالة الراهنة والأخطار القائمة.</translation>
    </message>
    <message>
        <source>DAP</source>
        <translation>DAP</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>المعطيات</translation>
    </message>
    <message>
        <source>Date and time.</source>
        <translation>التاريخ والوقت.</translation>
    </message>
    <message>
        <source>Date, supervisor, minutes</source>
        <translation>التاريخ والمشرف والدقائق</translation>
    </message>
    <message>
        <source>Date.</source>
        <translation>التاريخ.</translation>
    </message>
    <message>
        <source>Developmental and trauma history</source>
        <translation>تاريخ النمو والصدمات</translation>
    </message>
    <message>
        <source>Diagnosis, medication, start/stop times, modality, test results, plan, progress: those belong to the record</source>
        <translation>التشخيص والأدوية وأوقات البدء والانتهاء والأسلوب ونتائج الاختبارات والخطة والتقدّم: مكانها السجل</translation>
    </message>
    <message>
        <source>Each person and who is the client of record.</source>
        <translation>كل شخص، ومن هو المراجع صاحب السجل.</translation>
    </message>
    <message>
        <source>End of therapy</source>
        <translation>نهاية العلاج</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Every clinical message or call</source>
        <translation>كل رسالة أو مكالمة علاجية</translation>
    </message>
    <message>
        <source>Family and social</source>
        <translation>الأسرة والمحيط</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الأجر</translation>
    </message>
    <message>
        <source>First 1–3 sessions</source>
        <translation>الجلسات 1–3 الأولى</translation>
    </message>
    <message>
        <source>First and last date, sessions, missed.</source>
        <translation>أول تاريخ وآخره، والجلسات، والفائت منها.</translation>
    </message>
    <message>
        <source>First plan</source>
        <translation>الخطة الأولى</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>For logs.</source>
        <translation>للسجلات المهنية.</translation>
    </message>
    <message>
        <source>Formulation</source>
        <translation>صياغة الحالة</translation>
    </message>
    <message>
        <source>Free narrative</source>
        <translation>سرد حر</translation>
    </message>
    <message>
        <source>Frequency, fee, next steps.</source>
        <translation>التكرار والأجر والخطوات التالية.</translation>
    </message>
    <message>
        <source>GIRP</source>
        <translation>GIRP</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Goals met, scores first to last.</source>
        <translation>الأهداف المتحققة، والدرجات من الأولى إلى الأخيرة.</translation>
    </message>
    <message>
        <source>Group name, date, number present, leader(s), theme.</source>
        <translation>اسم المجموعة والتاريخ وعدد الحاضرين والقائد أو القادة والموضوع.</translation>
    </message>
    <message>
        <source>Group note</source>
        <translation>ملاحظة مجموعة</translation>
    </message>
    <message>
        <source>Group process</source>
        <translation>سير المجموعة</translation>
    </message>
    <message>
        <source>Group session</source>
        <translation>جلسة المجموعة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ السابق</translation>
    </message>
    <message>
        <source>How it fits together; diagnosis only if qualified.</source>
        <translation>كيف تترابط الأمور؛ والتشخيص للمؤهل وحده.</translation>
    </message>
    <message>
        <source>How the client responded to it.</source>
        <translation>كيف استجاب المراجع لذلك.</translation>
    </message>
    <message>
        <source>How we measure</source>
        <translation>كيف نقيس</translation>
    </message>
    <message>
        <source>In my own words.</source>
        <translation>بكلماتي أنا.</translation>
    </message>
    <message>
        <source>Individual entry</source>
        <translation>المدخل الفردي</translation>
    </message>
    <message>
        <source>Intake / assessment</source>
        <translation>الاستقبال / التقييم</translation>
    </message>
    <message>
        <source>Intent and plan</source>
        <translation>النية والخطة</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>التفاعل</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>التدخّل</translation>
    </message>
    <message>
        <source>Intervention-heavy and community work</source>
        <translation>العمل الكثير التدخّلات والعمل المجتمعي</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>التدخّلات</translation>
    </message>
    <message>
        <source>Interventions to come, homework, referrals, date of next contact.</source>
        <translation>التدخّلات المقبلة والواجبات والإحالات وتاريخ التواصل التالي.</translation>
    </message>
    <message>
        <source>Joint work</source>
        <translation>عمل مشترك</translation>
    </message>
    <message>
        <source>Language, disability, phone use, readiness result.</source>
        <translation>اللغة والإعاقة واستخدام الهاتف ونتيجة الجاهزية.</translation>
    </message>
    <message>
        <source>Level and reason.</source>
        <translation>الدرجة والسبب.</translation>
    </message>
    <message>
        <source>Loss, alcohol, pain, isolation, agitation, access to means.</source>
        <translation>الفقد والكحول والألم والعزلة والتهيّج وتوافر الوسائل.</translation>
    </message>
    <message>
        <source>Made together; reviewed after each risk event</source>
        <translation>توضع معًا؛ وتُراجع بعد كل حادث خطر</translation>
    </message>
    <message>
        <source>Making my place safer</source>
        <translation>جعل مكاني أكثر أمانًا</translation>
    </message>
    <message>
        <source>Meaning of the data, progress, risk.</source>
        <translation>معنى المعطيات والتقدّم والخطر.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>Medical or insurer settings, shared care</source>
        <translation>بيئات طبية أو تأمينية، ورعاية مشتركة</translation>
    </message>
    <message>
        <source>Mental health, treatment, medical, medication, substance use.</source>
        <translation>الصحة النفسية والعلاجات والجانب الطبي والأدوية وتعاطي المواد.</translation>
    </message>
    <message>
        <source>Mental state</source>
        <translation>الحالة العقلية</translation>
    </message>
    <message>
        <source>Method, who does what, how often.</source>
        <translation>الطريقة، ومن يفعل ماذا، وكم مرة.</translation>
    </message>
    <message>
        <source>Methods and themes without raw detail.</source>
        <translation>الطرق والموضوعات دون تفاصيل خام.</translation>
    </message>
    <message>
        <source>Missed or cancelled session</source>
        <translation>جلسة فائتة أو ملغاة</translation>
    </message>
    <message>
        <source>Missed, late cancel, by whom, how told.</source>
        <translation>فائتة أو ملغاة متأخرًا، ومِن قِبل مَن، وكيف أُبلغ بها.</translation>
    </message>
    <message>
        <source>My reasons to stay</source>
        <translation>أسباب بقائي</translation>
    </message>
    <message>
        <source>My warning signs</source>
        <translation>علامات الإنذار لديّ</translation>
    </message>
    <message>
        <source>Name, phone; they know they are on my list.</source>
        <translation>الاسم والهاتف؛ وهم يعلمون أنهم في قائمتي.</translation>
    </message>
    <message>
        <source>Name, place, phone.</source>
        <translation>الاسم والمكان والهاتف.</translation>
    </message>
    <message>
        <source>Names of other members in a client&apos;s file</source>
        <translation>أسماء أعضاء آخرين في ملف مراجع</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>السرد</translation>
    </message>
    <message>
        <source>Next contact and tasks.</source>
        <translation>التواصل التالي والمهام.</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>المراجعة التالية</translation>
    </message>
    <message>
        <source>Next step on this goal.</source>
        <translation>الخطوة التالية نحو هذا الهدف.</translation>
    </message>
    <message>
        <source>Next steps and homework.</source>
        <translation>الخطوات التالية والواجبات.</translation>
    </message>
    <message>
        <source>Next steps.</source>
        <translation>الخطوات التالية.</translation>
    </message>
    <message>
        <source>Next theme and tasks.</source>
        <translation>الموضوع التالي والمهام.</translation>
    </message>
    <message>
        <source>No names.</source>
        <translation>دون أسماء.</translation>
    </message>
    <message>
        <source>Numbered, in plain words.</source>
        <translation>مرقّمة وبكلمات بسيطة.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>الموضوعي</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>الأهداف الفرعية</translation>
    </message>
    <message>
        <source>One group entry, separate individual entries in each file</source>
        <translation>مدخل واحد للمجموعة، ومداخل فردية منفصلة في كل ملف</translation>
    </message>
    <message>
        <source>One or two lines.</source>
        <translation>سطر أو سطران.</translation>
    </message>
    <message>
        <source>One per member: participation, response, risk, plan; no other member&apos;s name.</source>
        <translation>مدخل لكل عضو: المشاركة والاستجابة والخطر والخطة؛ دون اسم عضو آخر.</translation>
    </message>
    <message>
        <source>Only what is needed now.</source>
        <translation>ما يلزم الآن فقط.</translation>
    </message>
    <message>
        <source>Onset, course, triggers, what helps.</source>
        <translation>البداية والمسار والمثيرات وما يساعد.</translation>
    </message>
    <message>
        <source>Opinions inside Objective</source>
        <translation>الآراء ضمن الموضوعي</translation>
    </message>
    <message>
        <source>Optional; kept apart from the record</source>
        <translation>اختيارية؛ تُحفظ بمعزل عن السجل</translation>
    </message>
    <message>
        <source>Options not taken</source>
        <translation>خيارات لم تُتخذ</translation>
    </message>
    <message>
        <source>Own impressions, hypotheses, counter-transference, details of the talk.</source>
        <translation>الانطباعات والفرضيات الذاتية والطرح المقابل وتفاصيل الحديث.</translation>
    </message>
    <message>
        <source>Own professional log; outside client files</source>
        <translation>سجل مهني خاص؛ خارج ملفات المراجعين</translation>
    </message>
    <message>
        <source>PIE</source>
        <translation>PIE</translation>
    </message>
    <message>
        <source>Past attempts and self-harm</source>
        <translation>محاولات سابقة وإيذاء النفس</translation>
    </message>
    <message>
        <source>Patterns seen.</source>
        <translation>الأنماط الملحوظة.</translation>
    </message>
    <message>
        <source>People I can ask for help</source>
        <translation>أشخاص أستطيع طلب العون منهم</translation>
    </message>
    <message>
        <source>People and places that help me think of other things</source>
        <translation>أشخاص وأماكن تعينني على التفكير في أمور أخرى</translation>
    </message>
    <message>
        <source>People, reasons to live, skills, faith, treatment.</source>
        <translation>الناس وأسباب الحياة والمهارات والإيمان والعلاج.</translation>
    </message>
    <message>
        <source>Period and number of contacts</source>
        <translation>الفترة وعدد مرات التواصل</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Plan, means, time, rehearsal.</source>
        <translation>الخطة والوسيلة والوقت والتجربة المسبقة.</translation>
    </message>
    <message>
        <source>Planned, moved, stopped, referred.</source>
        <translation>مخطط له، انتقال، توقف، إحالة.</translation>
    </message>
    <message>
        <source>Presenting behaviour, mood and statements.</source>
        <translation>السلوك الظاهر والمزاج والأقوال.</translation>
    </message>
    <message>
        <source>Presenting problem</source>
        <translation>المشكلة الحاضرة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Process note (psychotherapy note)</source>
        <translation>ملاحظة مسار (خاصة بالمعالج)</translation>
    </message>
    <message>
        <source>Professionals and crisis lines</source>
        <translation>المختصون وخطوط الأزمات</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Protective factors</source>
        <translation>عوامل الحماية</translation>
    </message>
    <message>
        <source>Psychodynamic and relational work</source>
        <translation>العمل الدينامي والعلائقي</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Reason for ending</source>
        <translation>سبب الإنهاء</translation>
    </message>
    <message>
        <source>Reason for starting</source>
        <translation>سبب البدء</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Referral and reason</source>
        <translation>الإحالة والسبب</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>التأمل</translation>
    </message>
    <message>
        <source>Relapse plan, referrals, how to return.</source>
        <translation>خطة الانتكاس والإحالات وكيفية العودة.</translation>
    </message>
    <message>
        <source>Relationships, work, housing, culture, faith, supports.</source>
        <translation>العلاقات والعمل والسكن والثقافة والإيمان ومصادر الدعم.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Retention date, chat closed and deleted, agreements ended.</source>
        <translation>تاريخ انتهاء الحفظ، وإغلاق المحادثة وحذفها، وإنهاء الاتفاقيات.</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>تاريخ المراجعة</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Risk and protection</source>
        <translation>الخطر والحماية</translation>
    </message>
    <message>
        <source>Risk assessment (narrative)</source>
        <translation>تقييم الخطر (سردي)</translation>
    </message>
    <message>
        <source>Risk factors</source>
        <translation>عوامل الخطر</translation>
    </message>
    <message>
        <source>Risk to or from others</source>
        <translation>الخطر على الآخرين أو منهم</translation>
    </message>
    <message>
        <source>Risk today</source>
        <translation>الخطر اليوم</translation>
    </message>
    <message>
        <source>Risk view</source>
        <translation>النظر في الخطر</translation>
    </message>
    <message>
        <source>SOAP</source>
        <translation>SOAP</translation>
    </message>
    <message>
        <source>Safety check</source>
        <translation>التحقق من السلامة</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>خطة الأمان</translation>
    </message>
    <message>
        <source>Scale or sign and target.</source>
        <translation>المقياس أو العلامة والغاية.</translation>
    </message>
    <message>
        <source>Scores at baseline.</source>
        <translation>الدرجات عند البداية.</translation>
    </message>
    <message>
        <source>Shared themes, neutral.</source>
        <translation>الموضوعات المشتركة بحياد.</translation>
    </message>
    <message>
        <source>Short, problem-oriented</source>
        <translation>قصير ومتمحور حول المشكلة</translation>
    </message>
    <message>
        <source>Small things that take my mind off it.</source>
        <translation>أشياء صغيرة تصرف ذهني عنه.</translation>
    </message>
    <message>
        <source>Small, measurable, with date.</source>
        <translation>صغيرة وقابلة للقياس وذات تاريخ.</translation>
    </message>
    <message>
        <source>Solo talk therapy, quick</source>
        <translation>علاج فردي بالكلام، سريع</translation>
    </message>
    <message>
        <source>Status and risk at end</source>
        <translation>الحالة والخطر عند النهاية</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>نقاط القوة</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>الذاتي</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Supervision note</source>
        <translation>ملاحظة إشراف</translation>
    </message>
    <message>
        <source>Tasks, next session, individual contacts.</source>
        <translation>المهام والجلسة التالية واللقاءات الفردية.</translation>
    </message>
    <message>
        <source>The problem worked on, as in the plan.</source>
        <translation>المشكلة التي عُمل عليها كما في الخطة.</translation>
    </message>
    <message>
        <source>The treatment-plan goal worked on today.</source>
        <translation>هدف خطة العلاج الذي عُمل عليه اليوم.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>الموضوعات</translation>
    </message>
    <message>
        <source>Themes, process in neutral words, agreed steps. Keep raw reflections in the process note.</source>
        <translation>الموضوعات، والمسار بكلمات محايدة، والخطوات المتفق عليها. أبقِ التأملات الخام في ملاحظة المسار.</translation>
    </message>
    <message>
        <source>Therapist, doctor, crisis line, emergency number.</source>
        <translation>المعالج والطبيب وخط الأزمات ورقم الطوارئ.</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>الأفكار</translation>
    </message>
    <message>
        <source>Thoughts, feelings, actions that tell me it is starting.</source>
        <translation>أفكار ومشاعر وأفعال تنبئني بأنه بدأ.</translation>
    </message>
    <message>
        <source>Treatment plan</source>
        <translation>خطة العلاج</translation>
    </message>
    <message>
        <source>Use the risk form; write the result here.</source>
        <translation>استخدم نموذج الخطر؛ واكتب النتيجة هنا.</translation>
    </message>
    <message>
        <source>Violence, control, children.</source>
        <translation>العنف والسيطرة والأطفال.</translation>
    </message>
    <message>
        <source>What I can do alone</source>
        <translation>ما أستطيع فعله وحدي</translation>
    </message>
    <message>
        <source>What changed; is more needed?</source>
        <translation>ما الذي تغيّر؛ وهل يلزم المزيد؟</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What led to this assessment.</source>
        <translation>ما أدى إلى هذا التقييم.</translation>
    </message>
    <message>
        <source>What the client is good at and hopes for.</source>
        <translation>ما يجيده المراجع وما يأمله.</translation>
    </message>
    <message>
        <source>What the client reports, in short quotes or plain words.</source>
        <translation>ما يقوله المراجع، باقتباسات قصيرة أو كلمات بسيطة.</translation>
    </message>
    <message>
        <source>What the client wants to be different.</source>
        <translation>ما يريد المراجع أن يتغيّر.</translation>
    </message>
    <message>
        <source>What was done, by whom, when; means safety.</source>
        <translation>ما فُعل، ومَن فعله، ومتى؛ وتأمين الوسائل.</translation>
    </message>
    <message>
        <source>What was said and seen, together; interventions used.</source>
        <translation>ما قيل وما لوحظ معًا؛ والتدخّلات المستخدمة.</translation>
    </message>
    <message>
        <source>What was said, neutral words.</source>
        <translation>ما قيل بكلمات محايدة.</translation>
    </message>
    <message>
        <source>What we move, lock or give to someone.</source>
        <translation>ما ننقله أو نقفل عليه أو نعطيه لأحد.</translation>
    </message>
    <message>
        <source>What you brought.</source>
        <translation>ما طرحته.</translation>
    </message>
    <message>
        <source>What you did about it.</source>
        <translation>ما فعلته حيالها.</translation>
    </message>
    <message>
        <source>What you did and when.</source>
        <translation>ما فعلته ومتى.</translation>
    </message>
    <message>
        <source>What you did, named method.</source>
        <translation>ما فعلته، مع تسمية الطريقة.</translation>
    </message>
    <message>
        <source>What you did.</source>
        <translation>ما فعلته.</translation>
    </message>
    <message>
        <source>What you saw or measured: appearance, affect, behaviour, scores.</source>
        <translation>ما رأيته أو قسته: المظهر والوجدان والسلوك والدرجات.</translation>
    </message>
    <message>
        <source>What you take away.</source>
        <translation>ما خرجت به.</translation>
    </message>
    <message>
        <source>When and how, with result.</source>
        <translation>متى وكيف، مع النتيجة.</translation>
    </message>
    <message>
        <source>When notes must point to the plan</source>
        <translation>حين يجب أن تشير الملاحظات إلى الخطة</translation>
    </message>
    <message>
        <source>When the plan is read again.</source>
        <translation>متى تُقرأ الخطة من جديد.</translation>
    </message>
    <message>
        <source>When, what, what happened after.</source>
        <translation>متى، وماذا، وما حدث بعدها.</translation>
    </message>
    <message>
        <source>Which were explained, signed, version, date.</source>
        <translation>ما شُرح منها وما وُقّع، والإصدار والتاريخ.</translation>
    </message>
    <message>
        <source>Who has a copy</source>
        <translation>من لديه نسخة</translation>
    </message>
    <message>
        <source>Who sent the client and why now, in the client&apos;s words.</source>
        <translation>من أحال المراجع ولماذا الآن، بكلماته.</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>من حضر</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>لماذا الآن</translation>
    </message>
    <message>
        <source>With dates; if it changes care, write one line in the client file.</source>
        <translation>مع التواريخ؛ وإن غيّرت الرعاية فاكتب سطرًا في ملف المراجع.</translation>
    </message>
    <message>
        <source>With whom, what was advised.</source>
        <translation>مع من، وبماذا نصح.</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>العمل المنجز</translation>
    </message>
    <message>
        <source>Your clinical view: progress on goals, formulation, risk, change since last time.</source>
        <translation>رأيك المهني: التقدّم نحو الأهداف وصياغة الحالة والخطر والتغيّر منذ المرة السابقة.</translation>
    </message>
    <message>
        <source>Your view with reasons; no score decides.</source>
        <translation>رأيك مع الأسباب؛ فلا درجة تحسم.</translation>
    </message>
    <message>
        <source>any summary of diagnosis, functional status, treatment plan, symptoms, prognosis, progress to date</source>
        <translation>أي ملخص للتشخيص أو الأداء الوظيفي أو خطة العلاج أو الأعراض أو المآل أو التقدّم حتى الآن</translation>
    </message>
    <message>
        <source>medication prescription and monitoring</source>
        <translation>وصف الأدوية ومتابعتها</translation>
    </message>
    <message>
        <source>modalities and frequencies of treatment</source>
        <translation>أساليب العلاج وتكراره</translation>
    </message>
    <message>
        <source>results of clinical tests</source>
        <translation>نتائج الاختبارات السريرية</translation>
    </message>
    <message>
        <source>session start and stop times</source>
        <translation>أوقات بدء الجلسة وانتهائها</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>As expected</source>
        <translation>كما هو متوقع</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>إلى أي مدى</translation>
    </message>
    <message>
        <source>Left for now</source>
        <translation>متروك الآن</translation>
    </message>
    <message>
        <source>Less than expected</source>
        <translation>أقل من المتوقع</translation>
    </message>
    <message>
        <source>More than expected</source>
        <translation>أكثر من المتوقع</translation>
    </message>
    <message>
        <source>Much less than expected</source>
        <translation>أقل بكثير من المتوقع</translation>
    </message>
    <message>
        <source>Much more than expected</source>
        <translation>أكثر بكثير من المتوقع</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>المراجعة التالية</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation>تاريخ التقييم</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Reviewed together</source>
        <translation>رُوجعت معًا</translation>
    </message>
    <message>
        <source>Steps on the way</source>
        <translation>خطوات على الطريق</translation>
    </message>
    <message>
        <source>What we do for it</source>
        <translation>ما نفعله من أجله</translation>
    </message>
    <message>
        <source>Worked on</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتبت</translation>
    </message>
</context>
<context>
    <name>preparing</name>
    <message>
        <source>No more sessions today</source>
        <translation>لا مزيد من الجلسات اليوم</translation>
    </message>
    <message>
        <source>To bring up: you wrote: {text}</source>
        <translation>للطرح: كتبتَ: {text}</translation>
    </message>
    <message>
        <source>To bring up: {text}</source>
        <translation>للطرح: {text}</translation>
    </message>
    <message>
        <source>Wrote: {text}</source>
        <translation>كتب: {text}</translation>
    </message>
    <message>
        <source>You wrote: {text}</source>
        <translation>كتبتَ: {text}</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>لم يُقيَّم بعد</translation>
    </message>
    <message>
        <source>{level} ({day}): {reason}</source>
        <translation>{level} ({day}): {reason}</translation>
    </message>
</context>
<context>
    <name>process_paper</name>
    <message>
        <source>Authorisation</source>
        <translation>التفويض</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Confidential. Only for the recipient named on page 1.</source>
        <translation>سري. للمستلم المذكور في الصفحة 1 فقط.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Process notes</source>
        <translation>ملاحظات خاصة</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Redacted on {day} because: {reason}</source>
        <translation>حُذف في {day} لأن: {reason}</translation>
    </message>
    <message>
        <source>These are the therapist&apos;s own reflections, kept apart from the record. They are no part of it, and whoever receives them may use them for the purpose named only.</source>
        <translation>هذه تأملات المعالج نفسه، محفوظة بمعزل عن الملف. ليست جزءًا منه، ولا يجوز لمن يستلمها أن يستعملها إلا للغرض المذكور.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>A missing answer here is acted on: call by the agreed time.</source>
        <translation>غياب الإجابة هنا له إجراء: الاتصال حتى الوقت المتفق عليه.</translation>
    </message>
    <message>
        <source>Do not use for self-harm urges unless someone reads the answer within the agreed hours.</source>
        <translation>لا تستعملها للرغبة في إيذاء النفس إلا إن كان هناك من يقرأ الإجابة خلال الأوقات المتفق عليها.</translation>
    </message>
    <message>
        <source>Do not use if there is fear or violence at home.</source>
        <translation>لا تستعملها إن كان في البيت خوف أو عنف.</translation>
    </message>
    <message>
        <source>Never give dose advice. Chest pain, fainting, rash or confusion: tell the person to call a doctor or the emergency number.</source>
        <translation>لا تُعطِ نصيحة في الجرعة أبدًا. عند ألم في الصدر أو إغماء أو طفح أو تشوش: قل للشخص أن يتصل بطبيب أو برقم الطوارئ.</translation>
    </message>
    <message>
        <source>Open round: members see answers. Never ask for scores, risk or private facts in a group.</source>
        <translation>جولة مفتوحة: يرى الأعضاء الإجابات. لا تطلب في مجموعة أبدًا درجات أو معلومات عن الخطر أو أمورًا خاصة.</translation>
    </message>
    <message>
        <source>Own wording on purpose: the Session Rating Scale is licensed and must not be imitated.</source>
        <translation>صياغة خاصة عن قصد: فمقياس Session Rating Scale مرخّص ولا تجوز محاكاته.</translation>
    </message>
    <message>
        <source>addiction, eating, anger</source>
        <translation>الإدمان والأكل والغضب</translation>
    </message>
    <message>
        <source>after a planned step</source>
        <translation>بعد خطوة مخططة</translation>
    </message>
    <message>
        <source>after a session; our own questions, not the ORS/SRS</source>
        <translation>بعد الجلسة؛ أسئلتنا نحن، لا ORS/SRS</translation>
    </message>
    <message>
        <source>after therapy ends, if agreed</source>
        <translation>بعد انتهاء العلاج، إن اتُّفق على ذلك</translation>
    </message>
    <message>
        <source>agreed days</source>
        <translation>في الأيام المتفق عليها</translation>
    </message>
    <message>
        <source>agreed days only</source>
        <translation>في الأيام المتفق عليها فقط</translation>
    </message>
    <message>
        <source>agreed follow-up after a crisis</source>
        <translation>متابعة متفق عليها بعد أزمة</translation>
    </message>
    <message>
        <source>anxiety, exposure</source>
        <translation>القلق والتعرّض</translation>
    </message>
    <message>
        <source>before or after a meeting</source>
        <translation>قبل اللقاء أو بعده</translation>
    </message>
    <message>
        <source>behavioural work</source>
        <translation>العمل السلوكي</translation>
    </message>
    <message>
        <source>call planned if answer is no, not sure or missing</source>
        <translation>اتصال مخطط إن كانت الإجابة لا أو لست متأكدًا أو لم تصل</translation>
    </message>
    <message>
        <source>couples</source>
        <translation>الأزواج</translation>
    </message>
    <message>
        <source>depression, pain, mobility</source>
        <translation>الاكتئاب والألم والحركة</translation>
    </message>
    <message>
        <source>general</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>midweek, to each person</source>
        <translation>في منتصف الأسبوع، لكل شخص</translation>
    </message>
    <message>
        <source>mobility, agoraphobia</source>
        <translation>الحركة ورهاب الساحات</translation>
    </message>
    <message>
        <source>mornings for one or two weeks</source>
        <translation>صباحًا لأسبوع أو أسبوعين</translation>
    </message>
    <message>
        <source>on dates fixed in the safety plan</source>
        <translation>في تواريخ محددة في خطة الأمان</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>once a day or less</source>
        <translation>مرة في اليوم أو أقل</translation>
    </message>
    <message>
        <source>once between sessions</source>
        <translation>مرة بين الجلسات</translation>
    </message>
    <message>
        <source>safety plan if self-harm is the urge</source>
        <translation>خطة أمان إن كانت الرغبة في إيذاء النفس</translation>
    </message>
    <message>
        <source>same or next day</source>
        <translation>في اليوم نفسه أو التالي</translation>
    </message>
    <message>
        <source>signed agreement</source>
        <translation>اتفاق موقّع</translation>
    </message>
    <message>
        <source>sleep work</source>
        <translation>العمل على النوم</translation>
    </message>
    <message>
        <source>the day before the session</source>
        <translation>في اليوم السابق للجلسة</translation>
    </message>
    <message>
        <source>therapist is on duty when it is sent</source>
        <translation>يكون المعالج في الخدمة حين تُرسل</translation>
    </message>
    <message>
        <source>therapist reads the same working day</source>
        <translation>يقرؤها المعالج في يوم العمل نفسه</translation>
    </message>
    <message>
        <source>twice a week</source>
        <translation>مرتين في الأسبوع</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>أسبوعيًا</translation>
    </message>
    <message>
        <source>when a doctor has prescribed</source>
        <translation>حين يصفه طبيب</translation>
    </message>
    <message>
        <source>young people, with guardian consent</source>
        <translation>اليافعون، بموافقة الوصي</translation>
    </message>
</context>
<context>
    <name>ratings</name>
    <message>
        <source>Closeness</source>
        <translation>القرب</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>قلق</translation>
    </message>
    <message>
        <source>Distress</source>
        <translation>الضيق</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>Fear after the step</source>
        <translation>الخوف بعد الخطوة</translation>
    </message>
    <message>
        <source>Fear before the step</source>
        <translation>الخوف قبل الخطوة</translation>
    </message>
    <message>
        <source>Felt heard</source>
        <translation>الشعور بالإصغاء</translation>
    </message>
    <message>
        <source>How much homework helped</source>
        <translation>مدى فائدة الواجب</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>None seen</source>
        <translation>لا خطر ظاهر</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>الألم</translation>
    </message>
    <message>
        <source>Rested</source>
        <translation>الراحة</translation>
    </message>
    <message>
        <source>Session was useful</source>
        <translation>فائدة الجلسة</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>النوم</translation>
    </message>
    <message>
        <source>Sleep quality</source>
        <translation>جودة النوم</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>التوتر</translation>
    </message>
    <message>
        <source>Time to fall asleep</source>
        <translation>مدة الدخول في النوم</translation>
    </message>
    <message>
        <source>Times awake at night</source>
        <translation>مرات الاستيقاظ ليلًا</translation>
    </message>
    <message>
        <source>Urge</source>
        <translation>الرغبة الملحّة</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مراقبة</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation>الرفاه</translation>
    </message>
    <message>
        <source>agree on the next contact</source>
        <translation>الاتفاق على التواصل التالي</translation>
    </message>
    <message>
        <source>ask about it in the next contact</source>
        <translation>السؤال عن ذلك في التواصل التالي</translation>
    </message>
    <message>
        <source>ask directly about thoughts, plan, means, time, and what stops the person</source>
        <translation>السؤال مباشرة عن الأفكار والخطة والوسيلة والوقت، وعمّا يمنع الشخص</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>call now, keep talking</source>
        <translation>الاتصال الآن ومواصلة الحديث</translation>
    </message>
    <message>
        <source>call, do not only text</source>
        <translation>الاتصال هاتفيًا، لا الاكتفاء بالكتابة</translation>
    </message>
    <message>
        <source>hopeless words, more use of alcohol or drugs, stops answering after a hard time, new loss</source>
        <translation>كلمات يائسة، أو زيادة في استعمال الكحول أو المخدرات، أو انقطاع عن الرد بعد وقت صعب، أو فقد جديد</translation>
    </message>
    <message>
        <source>if no answer in 2 tries or {{minutes}} minutes: emergency contact, then emergency services with the address on file</source>
        <translation>إن لم يصل رد بعد محاولتين أو {{minutes}} دقيقة: جهة الاتصال في الطوارئ، ثم خدمات الطوارئ مع العنوان المدوَّن في الملف</translation>
    </message>
    <message>
        <source>inform or consult supervisor</source>
        <translation>إبلاغ المشرف أو استشارته</translation>
    </message>
    <message>
        <source>log</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>log in full</source>
        <translation>التسجيل كاملًا</translation>
    </message>
    <message>
        <source>log times minute by minute</source>
        <translation>تسجيل الأوقات دقيقة بدقيقة</translation>
    </message>
    <message>
        <source>log with reason</source>
        <translation>التسجيل مع السبب</translation>
    </message>
    <message>
        <source>next working day</source>
        <translation>يوم العمل التالي</translation>
    </message>
    <message>
        <source>no sign of risk</source>
        <translation>لا علامة على الخطر</translation>
    </message>
    <message>
        <source>open the safety plan together</source>
        <translation>فتح خطة الأمان معًا</translation>
    </message>
    <message>
        <source>plan, intent, means at hand, a goodbye, an act already done, threat to another person, child in danger, confusion</source>
        <translation>خطة، أو نية، أو وسيلة في المتناول، أو وداع، أو فعل وقع، أو تهديد لشخص آخر، أو طفل في خطر، أو تشوش</translation>
    </message>
    <message>
        <source>same working day, as soon as read</source>
        <translation>يوم العمل نفسه، فور القراءة</translation>
    </message>
    <message>
        <source>set a follow-up date</source>
        <translation>تحديد تاريخ للمتابعة</translation>
    </message>
    <message>
        <source>stay reachable until someone is with the person</source>
        <translation>البقاء متاحًا إلى أن يكون أحد مع الشخص</translation>
    </message>
    <message>
        <source>supervisor the same day, review within 72 hours</source>
        <translation>المشرف في اليوم نفسه، والمراجعة خلال 72 ساعة</translation>
    </message>
    <message>
        <source>tell the client what you share, if safe</source>
        <translation>إخبار المراجع بما تشاركه، إن كان ذلك آمنًا</translation>
    </message>
    <message>
        <source>thoughts of death or self-harm without a plan; recent self-harm; fear of someone at home; PHQ-9 item 9 or CORE-10 item 6 above &apos;not at all&apos;</source>
        <translation>أفكار عن الموت أو إيذاء النفس دون خطة؛ إيذاء نفس حديث؛ خوف من شخص في البيت؛ البند 9 من PHQ-9 أو البند 6 من CORE-10 أعلى من «لا مطلقًا»</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>A cloud copy may be readable by others.</source>
        <translation>قد يستطيع آخرون قراءة نسخة سحابية.</translation>
    </message>
    <message>
        <source>A forgotten computer may still show our chat.</source>
        <translation>قد يظل حاسوب منسي يعرض محادثتنا.</translation>
    </message>
    <message>
        <source>A message can go to the wrong person.</source>
        <translation>قد تذهب رسالة إلى الشخص الخطأ.</translation>
    </message>
    <message>
        <source>A part of our chat could be read by others.</source>
        <translation>قد يقرأ آخرون جزءًا من محادثتنا.</translation>
    </message>
    <message>
        <source>A readable cloud copy breaks the agreement.</source>
        <translation>النسخة السحابية المقروءة تخالف الاتفاق.</translation>
    </message>
    <message>
        <source>A shared phone is not a private room.</source>
        <translation>الهاتف المشترك ليس غرفة خاصة.</translation>
    </message>
    <message>
        <source>Are WhatsApp cloud backups off or end-to-end encrypted?</source>
        <translation>هل النسخ الاحتياطي السحابي لواتساب متوقف أو مشفّر تشفيرًا تامًّا بين الأطراف؟</translation>
    </message>
    <message>
        <source>Are auto-replies set for nights and holidays?</source>
        <translation>هل ضُبطت ردود تلقائية لليالي والعطلات؟</translation>
    </message>
    <message>
        <source>Are contacts saved by code, and not synced to a shared or family cloud?</source>
        <translation>هل جهات الاتصال محفوظة برموز، وغير متزامنة مع سحابة مشتركة أو عائلية؟</translation>
    </message>
    <message>
        <source>Are message previews hidden on your lock screen?</source>
        <translation>هل معاينات الرسائل مخفية على شاشة القفل لديك؟</translation>
    </message>
    <message>
        <source>Are photos from WhatsApp kept out of your photo gallery?</source>
        <translation>هل تبقى صور واتساب خارج معرض الصور لديك؟</translation>
    </message>
    <message>
        <source>Are you the only person who uses this phone?</source>
        <translation>هل أنت الشخص الوحيد الذي يستعمل هذا الهاتف؟</translation>
    </message>
    <message>
        <source>Ask and keep the answer.</source>
        <translation>اسأل واحتفظ بالجواب.</translation>
    </message>
    <message>
        <source>Calls and messages wait until we have it.</source>
        <translation>تنتظر المكالمات والرسائل إلى أن يكون لدينا.</translation>
    </message>
    <message>
        <source>Calls can stop, and costs can hurt.</source>
        <translation>قد تنقطع المكالمات، وقد تثقل التكاليف.</translation>
    </message>
    <message>
        <source>Can you open WhatsApp, find our chat and send a message without help?</source>
        <translation>هل يمكنك فتح واتساب والعثور على محادثتنا وإرسال رسالة دون مساعدة؟</translation>
    </message>
    <message>
        <source>Can you read and hear on your phone with ease?</source>
        <translation>هل تستطيع القراءة والسمع على هاتفك بسهولة؟</translation>
    </message>
    <message>
        <source>Can you tell a real message from me from a fake one?</source>
        <translation>هل يمكنك تمييز رسالة حقيقية مني من رسالة مزيفة؟</translation>
    </message>
    <message>
        <source>Check the phone settings today.</source>
        <translation>افحص إعدادات الهاتف اليوم.</translation>
    </message>
    <message>
        <source>Clients need to know at once that nobody reads.</source>
        <translation>يحتاج المراجعون إلى أن يعرفوا فورًا أن لا أحد يقرأ.</translation>
    </message>
    <message>
        <source>Compare the number with the one in our agreement. I never ask for money or codes.</source>
        <translation>قارن الرقم بالرقم الذي في اتفاقنا. أنا لا أطلب مالًا أو رموزًا أبدًا.</translation>
    </message>
    <message>
        <source>Could anyone force you to show them your phone?</source>
        <translation>هل يمكن لأحد أن يجبرك على أن تريه هاتفك؟</translation>
    </message>
    <message>
        <source>Cover may exclude it.</source>
        <translation>قد يستثنيها التأمين.</translation>
    </message>
    <message>
        <source>Do messages between sessions usually help you and not make you more anxious?</source>
        <translation>هل تساعدك الرسائل بين الجلسات عادةً ولا تزيدك قلقًا؟</translation>
    </message>
    <message>
        <source>Do not use WhatsApp. Make a safer plan.</source>
        <translation>لا تستعملا واتساب. ضعا خطة أكثر أمانًا.</translation>
    </message>
    <message>
        <source>Do you know how to delete a message you sent by mistake?</source>
        <translation>هل تعرف كيف تحذف رسالة أرسلتها بالخطأ؟</translation>
    </message>
    <message>
        <source>Do you know if your chats are backed up, and where?</source>
        <translation>هل تعرف ما إذا كانت محادثاتك تُنسخ احتياطيًا، وأين؟</translation>
    </message>
    <message>
        <source>Do you know what the ticks mean?</source>
        <translation>هل تعرف ما تعنيه علامات الصح؟</translation>
    </message>
    <message>
        <source>Does your insurance and professional body allow messaging with clients?</source>
        <translation>هل يسمح تأمينك وهيئتك المهنية بمراسلة المراجعين؟</translation>
    </message>
    <message>
        <source>Employers may be able to see work phones.</source>
        <translation>قد يستطيع أصحاب العمل الاطلاع على هواتف العمل.</translation>
    </message>
    <message>
        <source>Fill in the escalation card for each client.</source>
        <translation>املأ بطاقة التصعيد لكل مراجع.</translation>
    </message>
    <message>
        <source>For some people this is dangerous.</source>
        <translation>هذا خطير لبعض الناس.</translation>
    </message>
    <message>
        <source>For some people waiting for an answer is painful.</source>
        <translation>انتظار الرد مؤلم لبعض الناس.</translation>
    </message>
    <message>
        <source>Have I an emergency contact and your usual address?</source>
        <translation>هل لديّ جهة اتصال في الطوارئ وعنوانك المعتاد؟</translation>
    </message>
    <message>
        <source>Have you a quiet place for calls?</source>
        <translation>هل لديك مكان هادئ للمكالمات؟</translation>
    </message>
    <message>
        <source>Have you looked at your linked devices in the last month?</source>
        <translation>هل نظرت إلى أجهزتك المرتبطة في الشهر الأخير؟</translation>
    </message>
    <message>
        <source>Help with it now, or note a plan.</source>
        <translation>ساعد في ذلك الآن، أو دوّن خطة.</translation>
    </message>
    <message>
        <source>Hold the message, tap &apos;Delete&apos;, then &apos;Delete for everyone&apos;. Try it with a test message.</source>
        <translation>اضغط مطولًا على الرسالة، ثم «حذف»، ثم «حذف لدى الجميع». جرّب ذلك برسالة تجريبية.</translation>
    </message>
    <message>
        <source>I can send help only if I know where you are.</source>
        <translation>لا أستطيع إرسال المساعدة إلا إذا عرفت أين أنت.</translation>
    </message>
    <message>
        <source>If not, agree on another way.</source>
        <translation>وإلا فاتفقا على طريقة أخرى.</translation>
    </message>
    <message>
        <source>If writing is hard, worry and mistakes grow.</source>
        <translation>إن كانت الكتابة صعبة زاد القلق وزادت الأخطاء.</translation>
    </message>
    <message>
        <source>If you share it, we use neutral words, a locked chat, or another way.</source>
        <translation>إن كان مشتركًا نستعمل كلمات محايدة، أو محادثة مقفلة، أو طريقة أخرى.</translation>
    </message>
    <message>
        <source>In a crisis it is hard to search.</source>
        <translation>في الأزمة يصعب البحث.</translation>
    </message>
    <message>
        <source>In notification settings choose &apos;hide content&apos; or &apos;show only when unlocked&apos; for WhatsApp.</source>
        <translation>في إعدادات الإشعارات اختر «إخفاء المحتوى» أو «الإظهار عند فتح القفل فقط» لواتساب.</translation>
    </message>
    <message>
        <source>Is a crisis number saved in your phone?</source>
        <translation>هل رقم خط الأزمات محفوظ في هاتفك؟</translation>
    </message>
    <message>
        <source>Is the lawful basis and risk check (DPIA or HIPAA risk analysis) written down?</source>
        <translation>هل الأساس القانوني وفحص المخاطر (تقييم الأثر DPIA أو تحليل المخاطر وفق HIPAA) مدوَّنان؟</translation>
    </message>
    <message>
        <source>Is the phone encrypted, locked in one minute, with previews off?</source>
        <translation>هل الهاتف مشفّر، ويُقفل خلال دقيقة، والمعاينات متوقفة؟</translation>
    </message>
    <message>
        <source>Is the phone private, and not owned by work or school?</source>
        <translation>هل الهاتف خاص، وليس ملكًا للعمل أو المدرسة؟</translation>
    </message>
    <message>
        <source>Is there a code, finger or face lock on your phone?</source>
        <translation>هل على هاتفك قفل برمز أو إصبع أو وجه؟</translation>
    </message>
    <message>
        <source>Is there a plan when a risk message comes (numbers, contacts, supervisor)?</source>
        <translation>هل توجد خطة حين تصل رسالة فيها خطر (أرقام، جهات اتصال، مشرف)؟</translation>
    </message>
    <message>
        <source>Is there a separate work number or a WhatsApp Business profile?</source>
        <translation>هل يوجد رقم عمل منفصل أو ملف على واتساب للأعمال؟</translation>
    </message>
    <message>
        <source>Is two-step verification on in WhatsApp?</source>
        <translation>هل التحقق بخطوتين مفعّل في واتساب؟</translation>
    </message>
    <message>
        <source>Is your internet and phone credit enough most days?</source>
        <translation>هل يكفيك الإنترنت ورصيد الهاتف في معظم الأيام؟</translation>
    </message>
    <message>
        <source>Is your phone software and WhatsApp up to date?</source>
        <translation>هل برامج هاتفك وواتساب محدّثة؟</translation>
    </message>
    <message>
        <source>It holds special-category data.</source>
        <translation>فيها بيانات من الفئات الخاصة.</translation>
    </message>
    <message>
        <source>It stops someone from taking your account.</source>
        <translation>يمنع أن يستولي أحد على حسابك.</translation>
    </message>
    <message>
        <source>Keep a one-page note; review each year.</source>
        <translation>احتفظ بملاحظة من صفحة واحدة؛ وراجعها كل سنة.</translation>
    </message>
    <message>
        <source>Make text bigger, use voice notes or captions, or ask for phone calls.</source>
        <translation>كبّر النص، أو استعمل الرسائل الصوتية أو النصوص المرافقة، أو اطلب مكالمات هاتفية.</translation>
    </message>
    <message>
        <source>Minutes matter.</source>
        <translation>كل دقيقة مهمة.</translation>
    </message>
    <message>
        <source>Old software has holes that thieves use.</source>
        <translation>في البرامج القديمة ثغرات يستغلها اللصوص.</translation>
    </message>
    <message>
        <source>One grey tick is sent, two grey ticks are delivered, blue ticks are opened. Blue does not mean answered.</source>
        <translation>علامة رمادية واحدة تعني أُرسلت، وعلامتان رماديتان تعنيان وصلت، والعلامتان الزرقاوان تعنيان فُتحت. الأزرق لا يعني أنه رُدّ عليها.</translation>
    </message>
    <message>
        <source>Open the app store and update WhatsApp. Turn on automatic updates.</source>
        <translation>افتح متجر التطبيقات وحدّث واتساب. وفعّل التحديث التلقائي.</translation>
    </message>
    <message>
        <source>Others could hear you.</source>
        <translation>قد يسمعك آخرون.</translation>
    </message>
    <message>
        <source>People can feel ignored when ticks are blue.</source>
        <translation>قد يشعر الناس بالتجاهل حين تكون العلامات زرقاء.</translation>
    </message>
    <message>
        <source>Plan calls where there is Wi-Fi. Agree on a plan for broken calls.</source>
        <translation>خطّط للمكالمات حيث توجد شبكة Wi-Fi. واتفقا على خطة إن انقطعت المكالمة.</translation>
    </message>
    <message>
        <source>Private and work contacts mix and leak.</source>
        <translation>تختلط جهات الاتصال الخاصة وجهات العمل وتتسرب.</translation>
    </message>
    <message>
        <source>Save initials or codes; switch off contact sync.</source>
        <translation>احفظ الأحرف الأولى أو رموزًا؛ وأوقف مزامنة جهات الاتصال.</translation>
    </message>
    <message>
        <source>Save the crisis line and the emergency number now, while we are together.</source>
        <translation>احفظ رقم خط الأزمات ورقم الطوارئ الآن ونحن معًا.</translation>
    </message>
    <message>
        <source>Send me one test message together in the session. If it is hard, choose phone calls.</source>
        <translation>أرسل إليّ رسالة تجريبية واحدة معًا في الجلسة. وإن صعب ذلك فاختر المكالمات الهاتفية.</translation>
    </message>
    <message>
        <source>Set a screen lock today in the phone settings under &apos;Security&apos;.</source>
        <translation>اضبط قفل الشاشة اليوم في إعدادات الهاتف ضمن «الأمان».</translation>
    </message>
    <message>
        <source>Set the away message.</source>
        <translation>اضبط رسالة الغياب.</translation>
    </message>
    <message>
        <source>Settings, Chats, Chat backup.</source>
        <translation>الإعدادات، الدردشات، النسخ الاحتياطي للدردشات.</translation>
    </message>
    <message>
        <source>Small text or bad sound makes mistakes.</source>
        <translation>النص الصغير أو الصوت السيئ يسبب أخطاء.</translation>
    </message>
    <message>
        <source>Talk with me alone about this. We will use calls from a safe place or no messages at all.</source>
        <translation>تحدث معي على انفراد عن هذا. سنستعمل مكالمات من مكان آمن أو لا رسائل إطلاقًا.</translation>
    </message>
    <message>
        <source>Tell me a name, a number and your address. Tell me if it changes.</source>
        <translation>أخبرني باسم ورقم وبعنوانك. وأخبرني إن تغيّر ذلك.</translation>
    </message>
    <message>
        <source>The address book shows who is a client.</source>
        <translation>دفتر العناوين يكشف من هو مراجع.</translation>
    </message>
    <message>
        <source>Thieves copy names and photos and ask for codes or money.</source>
        <translation>ينسخ اللصوص الأسماء والصور ويطلبون رموزًا أو مالًا.</translation>
    </message>
    <message>
        <source>Try a car that is parked, a walk, a bathroom with water running, or headphones.</source>
        <translation>جرّب سيارة متوقفة، أو المشي، أو حمّامًا والماء جارٍ، أو سماعات.</translation>
    </message>
    <message>
        <source>Try it for four weeks and look at it again together.</source>
        <translation>جرّبا ذلك أربعة أسابيع ثم انظرا فيه معًا من جديد.</translation>
    </message>
    <message>
        <source>Turn off &apos;Media visibility&apos; (Android) or &apos;Save to Photos&apos; (iPhone).</source>
        <translation>أوقف «ظهور الوسائط» (Android) أو «الحفظ في الصور» (iPhone).</translation>
    </message>
    <message>
        <source>Until then, send short and neutral messages only.</source>
        <translation>حتى ذلك الحين، أرسل رسائل قصيرة ومحايدة فقط.</translation>
    </message>
    <message>
        <source>Until then, use phone calls.</source>
        <translation>حتى ذلك الحين، استعمل المكالمات الهاتفية.</translation>
    </message>
    <message>
        <source>Until then, write about times and bookings only.</source>
        <translation>حتى ذلك الحين، اكتب عن المواعيد والحجوزات فقط.</translation>
    </message>
    <message>
        <source>Use a second SIM or a work phone.</source>
        <translation>استعمل شريحة SIM ثانية أو هاتف عمل.</translation>
    </message>
    <message>
        <source>Use your own phone, or do not send private things.</source>
        <translation>استعمل هاتفك أنت، أو لا ترسل أمورًا خاصة.</translation>
    </message>
    <message>
        <source>We start when it is saved.</source>
        <translation>نبدأ حين يُحفظ.</translation>
    </message>
    <message>
        <source>WhatsApp, Settings, Account, Two-step verification: choose a PIN that you will remember and add your email.</source>
        <translation>واتساب، الإعدادات، الحساب، التحقق بخطوتين: اختر رمز PIN ستتذكره وأضف بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>WhatsApp, Settings, Chats, Chat backup: switch on the encrypted backup or switch the backup off.</source>
        <translation>واتساب، الإعدادات، الدردشات، النسخ الاحتياطي للدردشات: فعّل النسخ الاحتياطي المشفّر أو أوقف النسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>WhatsApp, Settings, Linked devices: log out the ones you do not know.</source>
        <translation>واتساب، الإعدادات، الأجهزة المرتبطة: سجّل الخروج من الأجهزة التي لا تعرفها.</translation>
    </message>
    <message>
        <source>Without a lock, anyone can read our chat.</source>
        <translation>من دون قفل يستطيع أي أحد قراءة محادثتنا.</translation>
    </message>
    <message>
        <source>Worksheets or pictures may show up in front of others.</source>
        <translation>قد تظهر أوراق العمل أو الصور أمام آخرين.</translation>
    </message>
    <message>
        <source>You must show your thinking.</source>
        <translation>عليك أن تبيّن كيف فكرت في ذلك.</translation>
    </message>
</context>
<context>
    <name>readiness check</name>
    <message>
        <source>Agree on times and bookings alone until what is open is done, or wait.</source>
        <translation>اتفقا على المواعيد والحجوزات وحدها إلى أن يُنجز ما بقي، أو انتظرا.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Digital readiness check</source>
        <translation>فحص الجاهزية الرقمية</translation>
    </message>
    <message>
        <source>Do not use WhatsApp. Talk about it alone with the client and agree on a safer way.</source>
        <translation>لا تستعملا واتساب. تحدث عن ذلك مع المراجع على انفراد واتفقا على طريقة أكثر أمانًا.</translation>
    </message>
    <message>
        <source>Does it do good?</source>
        <translation>هل ينفع؟</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>If it gets hard</source>
        <translation>حين تشتدّ الصعوبة</translation>
    </message>
    <message>
        <source>No, or not yet</source>
        <translation>لا، أو ليس بعد</translation>
    </message>
    <message>
        <source>Not now: use another way</source>
        <translation>ليس الآن: استعملا طريقة أخرى</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>لست متأكدًا</translation>
    </message>
    <message>
        <source>Nothing stands in the way. Look again when the agreement is reviewed.</source>
        <translation>لا شيء يمنع. انظرا من جديد عند مراجعة الاتفاق.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Reading, hearing, reaching</source>
        <translation>القراءة والسمع والوصول</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Ready with help</source>
        <translation>جاهز مع مساعدة</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>ما زال مطلوبًا</translation>
    </message>
    <message>
        <source>The phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Times and bookings only</source>
        <translation>المواعيد والحجوزات فقط</translation>
    </message>
    <message>
        <source>Using WhatsApp</source>
        <translation>استعمال واتساب</translation>
    </message>
    <message>
        <source>Who is near</source>
        <translation>من هو قريب</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>You can write. Do what is still open together, and note it in the agreement.</source>
        <translation>يمكنكما الكتابة. أنجزا معًا ما بقي، ودوّناه في الاتفاق.</translation>
    </message>
    <message>
        <source>{clause} (in the agreement)</source>
        <translation>{clause} (في الاتفاق)</translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>Demanding</source>
        <translation>صعب القراءة</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>سهل القراءة</translation>
    </message>
    <message>
        <source>Everyday language</source>
        <translation>لغة يومية</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>نشرة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>ورقة عمل</translation>
    </message>
    <message>
        <source>by WhatsApp</source>
        <translation>عبر واتساب</translation>
    </message>
    <message>
        <source>in a session</source>
        <translation>في جلسة</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>بطريقة أخرى</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>10 years after turning 18</source>
        <translation>10 سنوات بعد بلوغ 18</translation>
    </message>
    <message>
        <source>12 for minors in some rules</source>
        <translation>12 للقاصرين في بعض القواعد</translation>
    </message>
    <message>
        <source>20 years where harm claims are possible</source>
        <translation>20 سنة حيث يمكن أن تُرفع مطالبات بالضرر</translation>
    </message>
    <message>
        <source>22 years for children under 2</source>
        <translation>22 سنة للأطفال دون الثانية</translation>
    </message>
    <message>
        <source>3 years after 18th birthday or 6 years after last service, whichever is later</source>
        <translation>3 سنوات بعد بلوغ 18 أو 6 سنوات بعد آخر خدمة، أيهما أبعد</translation>
    </message>
    <message>
        <source>5 years after last service; later for under-14s</source>
        <translation>5 سنوات بعد آخر خدمة؛ وأبعد لمن دون 14</translation>
    </message>
    <message>
        <source>7 from end or from 18</source>
        <translation>7 من النهاية أو من سن 18</translation>
    </message>
    <message>
        <source>7 years after the client turns 18</source>
        <translation>7 سنوات بعد بلوغ العميل 18</translation>
    </message>
    <message>
        <source>7 years or 3 years after majority, whichever is later</source>
        <translation>7 سنوات أو 3 سنوات بعد سن الرشد، أيهما أبعد</translation>
    </message>
    <message>
        <source>9 for some records</source>
        <translation>9 لبعض السجلات</translation>
    </message>
    <message>
        <source>APS Code of Ethics B.2.2; health-records acts in NSW, VIC, ACT</source>
        <translation>ميثاق أخلاقيات APS البند B.2.2؛ قوانين السجلات الصحية في NSW وVIC وACT</translation>
    </message>
    <message>
        <source>Applies to registered care providers; others: contract/GDPR</source>
        <translation>يسري على مقدمي الرعاية المسجلين؛ غيرهم: العقد/GDPR</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>الأرجنتين</translation>
    </message>
    <message>
        <source>As long as needed for care</source>
        <translation>ما دامت الرعاية تحتاج إليه</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>النمسا</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>Brazil (CFP)</source>
        <translation>البرازيل (CFP)</translation>
    </message>
    <message>
        <source>CRPO figure itself from memory</source>
        <translation>رقم CRPO نفسه من الذاكرة</translation>
    </message>
    <message>
        <source>Canada – British Columbia</source>
        <translation>كندا – كولومبيا البريطانية</translation>
    </message>
    <message>
        <source>Canada – Ontario (CPO; CRPO similar)</source>
        <translation>كندا – أونتاريو (CPO؛ وCRPO مشابه)</translation>
    </message>
    <message>
        <source>Canada – Quebec (OPQ)</source>
        <translation>كندا – كيبيك (OPQ)</translation>
    </message>
    <message>
        <source>Canada – other</source>
        <translation>كندا – غيرها</translation>
    </message>
    <message>
        <source>Catalonia: 15 years</source>
        <translation>كتالونيا: 15 سنة</translation>
    </message>
    <message>
        <source>Client Data Act</source>
        <translation>قانون بيانات العملاء</translation>
    </message>
    <message>
        <source>Counsellors often use 5–7</source>
        <translation>كثيرًا ما يعتمد المرشدون 5–7</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>التشيك</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>الدنمارك</translation>
    </message>
    <message>
        <source>EU – principle only</source>
        <translation>الاتحاد الأوروبي – المبدأ فقط</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>فنلندا</translation>
    </message>
    <message>
        <source>France – liberal psychologist</source>
        <translation>فرنسا – أخصائي نفسي حر</translation>
    </message>
    <message>
        <source>GDPR art. 5(1)(e) storage limitation</source>
        <translation>‏GDPR المادة 5(1)(هـ)، تحديد مدة التخزين</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>اليونان</translation>
    </message>
    <message>
        <source>HIPAA sets no retention period for clinical records (HPSO, seen); 6 years is for HIPAA paperwork (memory)</source>
        <translation>لا تحدد HIPAA مدة حفظ للسجلات السريرية (HPSO، اطُّلع عليه)؛ أما 6 سنوات فلأوراق HIPAA (من الذاكرة)</translation>
    </message>
    <message>
        <source>HPCSA booklet 9</source>
        <translation>كتيب HPCSA رقم 9</translation>
    </message>
    <message>
        <source>HSE rules are longer for mental health (20 y)</source>
        <translation>قواعد HSE أطول في الصحة النفسية (20 سنة)</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>هونغ كونغ</translation>
    </message>
    <message>
        <source>Hospitals: 20 years</source>
        <translation>المستشفيات: 20 سنة</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>إسرائيل</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>إيطاليا</translation>
    </message>
    <message>
        <source>Later changes must show original and date (§ 630f (1)). Claims may run 30 years (§ 199 BGB).</source>
        <translation>يجب أن تُظهر التغييرات اللاحقة الأصل والتاريخ (‎§ 630f (1)). قد تمتد المطالبات 30 سنة (‎§ 199 BGB).</translation>
    </message>
    <message>
        <source>Law 26.529</source>
        <translation>القانون 26.529</translation>
    </message>
    <message>
        <source>Many cantons moved to 20 years after 2020</source>
        <translation>انتقلت كانتونات كثيرة إلى 20 سنة بعد 2020</translation>
    </message>
    <message>
        <source>Maximum 50 years</source>
        <translation>50 سنة على الأكثر</translation>
    </message>
    <message>
        <source>Medical records: 20 years</source>
        <translation>السجلات الطبية: 20 سنة</translation>
    </message>
    <message>
        <source>Mentally incapacitated clients: lifetime</source>
        <translation>العملاء فاقدو الأهلية العقلية: مدى الحياة</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>المكسيك</translation>
    </message>
    <message>
        <source>NIP code: other files 1 year or as long as needed (seen)</source>
        <translation>ميثاق NIP: الملفات الأخرى سنة واحدة أو ما دامت الحاجة (اطُّلع عليه)</translation>
    </message>
    <message>
        <source>NOM-004-SSA3-2012</source>
        <translation>‎NOM-004-SSA3-2012</translation>
    </message>
    <message>
        <source>Netherlands – treatment (WGBO)</source>
        <translation>هولندا – العلاج (WGBO)</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>نيوزيلندا</translation>
    </message>
    <message>
        <source>No number in GDPR: choose, justify, write down, tell the client, delete</source>
        <translation>لا رقم في GDPR: اختر وعلّل ودوّن وأخبر العميل ثم احذف</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>النرويج</translation>
    </message>
    <message>
        <source>Patient Data Act</source>
        <translation>قانون بيانات المرضى</translation>
    </message>
    <message>
        <source>Patient Rights rules</source>
        <translation>قواعد حقوق المرضى</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>بولندا</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>البرتغال</translation>
    </message>
    <message>
        <source>Private practitioners: check Kanta duties</source>
        <translation>الممارسون في القطاع الخاص: تحقق من واجبات Kanta</translation>
    </message>
    <message>
        <source>Psychologists: some rules 10</source>
        <translation>علم النفس: بعض القواعد 10</translation>
    </message>
    <message>
        <source>Resolução CFP 001/2009</source>
        <translation>‎Resolução CFP 001/2009</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>Some colleges: 16 years from last entry or from age 19</source>
        <translation>بعض الهيئات: 16 سنة من آخر تدوين أو من سن 19</translation>
    </message>
    <message>
        <source>South Africa (HPCSA)</source>
        <translation>جنوب أفريقيا (HPCSA)</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>State rules differ by licence: ask the board</source>
        <translation>تختلف قواعد الولاية بحسب الترخيص: اسأل الهيئة</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>السويد</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>UK GDPR: no longer than necessary; tell clients the period. Some keep 6 years (limitation).</source>
        <translation>‏UK GDPR: ليس أطول من اللازم؛ أخبر العملاء بالمدة. بعضهم يحفظ 6 سنوات (التقادم).</translation>
    </message>
    <message>
        <source>USA – APA guideline (no state rule)</source>
        <translation>الولايات المتحدة – إرشادات APA (لا قاعدة للولاية)</translation>
    </message>
    <message>
        <source>USA – Arizona</source>
        <translation>الولايات المتحدة – أريزونا</translation>
    </message>
    <message>
        <source>USA – California (LMFT, LPCC, LCSW, psychologist)</source>
        <translation>الولايات المتحدة – كاليفورنيا (LMFT وLPCC وLCSW وعلم النفس)</translation>
    </message>
    <message>
        <source>USA – Colorado</source>
        <translation>الولايات المتحدة – كولورادو</translation>
    </message>
    <message>
        <source>USA – Florida</source>
        <translation>الولايات المتحدة – فلوريدا</translation>
    </message>
    <message>
        <source>USA – Illinois</source>
        <translation>الولايات المتحدة – إلينوي</translation>
    </message>
    <message>
        <source>USA – Massachusetts</source>
        <translation>الولايات المتحدة – ماساتشوستس</translation>
    </message>
    <message>
        <source>USA – New York</source>
        <translation>الولايات المتحدة – نيويورك</translation>
    </message>
    <message>
        <source>USA – Ohio</source>
        <translation>الولايات المتحدة – أوهايو</translation>
    </message>
    <message>
        <source>USA – Pennsylvania</source>
        <translation>الولايات المتحدة – بنسلفانيا</translation>
    </message>
    <message>
        <source>USA – Texas</source>
        <translation>الولايات المتحدة – تكساس</translation>
    </message>
    <message>
        <source>USA – Virginia</source>
        <translation>الولايات المتحدة – فرجينيا</translation>
    </message>
    <message>
        <source>USA – Washington</source>
        <translation>الولايات المتحدة – واشنطن</translation>
    </message>
    <message>
        <source>United Kingdom – private practice</source>
        <translation>المملكة المتحدة – عيادة خاصة</translation>
    </message>
    <message>
        <source>cantonal health law</source>
        <translation>قانون الصحة في الكانتون</translation>
    </message>
    <message>
        <source>cautious default</source>
        <translation>قيمة افتراضية حذرة</translation>
    </message>
    <message>
        <source>civil limitation / CNIL advice</source>
        <translation>التقادم المدني / نصيحة CNIL</translation>
    </message>
    <message>
        <source>college standard 9.4</source>
        <translation>معيار الهيئة المهنية 9.4</translation>
    </message>
    <message>
        <source>college/association standard</source>
        <translation>معيار الهيئة أو الرابطة المهنية</translation>
    </message>
    <message>
        <source>date the file became dormant</source>
        <translation>اليوم الذي صار فيه الملف خاملًا</translation>
    </message>
    <message>
        <source>death (or 120 y from birth)</source>
        <translation>الوفاة (أو 120 سنة من الولادة)</translation>
    </message>
    <message>
        <source>end of each care episode</source>
        <translation>نهاية كل مرحلة رعاية</translation>
    </message>
    <message>
        <source>end of last session</source>
        <translation>نهاية آخر جلسة</translation>
    </message>
    <message>
        <source>end of service</source>
        <translation>نهاية الخدمة</translation>
    </message>
    <message>
        <source>end of therapy</source>
        <translation>نهاية العلاج</translation>
    </message>
    <message>
        <source>end of treatment</source>
        <translation>نهاية المعالجة</translation>
    </message>
    <message>
        <source>end of year of last entry</source>
        <translation>نهاية سنة آخر تدوين</translation>
    </message>
    <message>
        <source>health personnel record rules</source>
        <translation>قواعد سجلات العاملين الصحيين</translation>
    </message>
    <message>
        <source>health records decree</source>
        <translation>مرسوم السجلات الصحية</translation>
    </message>
    <message>
        <source>health-care licence rules</source>
        <translation>قواعد تراخيص الرعاية الصحية</translation>
    </message>
    <message>
        <source>insurer and professional advice</source>
        <translation>نصيحة شركة التأمين والجهة المهنية</translation>
    </message>
    <message>
        <source>last clinical act</source>
        <translation>آخر إجراء سريري</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>آخر تواصل</translation>
    </message>
    <message>
        <source>last entry</source>
        <translation>آخر تدوين</translation>
    </message>
    <message>
        <source>last service</source>
        <translation>آخر خدمة</translation>
    </message>
    <message>
        <source>last treatment</source>
        <translation>آخر معالجة</translation>
    </message>
    <message>
        <source>last visit (private)</source>
        <translation>آخر زيارة (خاصة)</translation>
    </message>
    <message>
        <source>law (Psychotherapy Act / health records)</source>
        <translation>قانون (قانون العلاج النفسي / السجلات الصحية)</translation>
    </message>
    <message>
        <source>law 41/2002 art. 17</source>
        <translation>القانون 41/2002 المادة 17</translation>
    </message>
    <message>
        <source>law: Health (Retention of Health Information) Regulations 1996</source>
        <translation>قانون: Health (Retention of Health Information) Regulations 1996</translation>
    </message>
    <message>
        <source>law: Quality of Practice Act 2019</source>
        <translation>قانون: قانون جودة الممارسة 2019</translation>
    </message>
    <message>
        <source>law: art. 7:454 BW</source>
        <translation>قانون: ‎art. 7:454 BW</translation>
    </message>
    <message>
        <source>law: § 630f (3) BGB</source>
        <translation>قانون: ‎§ 630f (3) BGB</translation>
    </message>
    <message>
        <source>medical code</source>
        <translation>ميثاق الطب</translation>
    </message>
    <message>
        <source>medical council rules; Mental Healthcare Act 2017</source>
        <translation>قواعد المجلس الطبي؛ Mental Healthcare Act 2017</translation>
    </message>
    <message>
        <source>not looked up</source>
        <translation>لم يُبحث عنه</translation>
    </message>
    <message>
        <source>order on authorised psychologists</source>
        <translation>لائحة الأخصائيين النفسيين المرخصين</translation>
    </message>
    <message>
        <source>patient rights act (care providers)</source>
        <translation>قانون حقوق المرضى (مقدمو الرعاية)</translation>
    </message>
    <message>
        <source>professional code</source>
        <translation>ميثاق مهني</translation>
    </message>
    <message>
        <source>professional guidance</source>
        <translation>توجيه مهني</translation>
    </message>
    <message>
        <source>professional guideline</source>
        <translation>إرشادات مهنية</translation>
    </message>
    <message>
        <source>professional/insurer advice</source>
        <translation>نصيحة الجهة المهنية أو شركة التأمين</translation>
    </message>
    <message>
        <source>psychologists&apos; code art. 17</source>
        <translation>ميثاق الأخصائيين النفسيين المادة 17</translation>
    </message>
    <message>
        <source>regulation of the order</source>
        <translation>لائحة النقابة</translation>
    </message>
    <message>
        <source>same; longer possible</source>
        <translation>مثله؛ وقد تطول</translation>
    </message>
    <message>
        <source>state board rule</source>
        <translation>قاعدة هيئة الولاية</translation>
    </message>
    <message>
        <source>state law</source>
        <translation>قانون الولاية</translation>
    </message>
    <message>
        <source>until 24 in some rules</source>
        <translation>حتى 24 في بعض القواعد</translation>
    </message>
    <message>
        <source>until 28 for care records of minors</source>
        <translation>حتى 28 لسجلات رعاية القاصرين</translation>
    </message>
    <message>
        <source>until age 21</source>
        <translation>حتى سن 21</translation>
    </message>
    <message>
        <source>until age 22 for minors</source>
        <translation>للقاصرين حتى سن 22</translation>
    </message>
    <message>
        <source>until age 25</source>
        <translation>حتى سن 25</translation>
    </message>
    <message>
        <source>until age 25 (26 if 17 at end)</source>
        <translation>حتى سن 25 (أو 26 إن كان 17 عند النهاية)</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>يختلف</translation>
    </message>
    <message>
        <source>varies by board</source>
        <translation>يختلف بحسب الهيئة</translation>
    </message>
    <message>
        <source>varies by board (5–10)</source>
        <translation>يختلف بحسب الهيئة (5–10)</translation>
    </message>
    <message>
        <source>varies by licence (5–8)</source>
        <translation>يختلف بحسب الترخيص (5–8)</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them draft(s)</source>
        <translation>
            <numerusform>لا مسودات منها</numerusform>
            <numerusform>واحدة منها مسودة</numerusform>
            <numerusform>اثنتان منها مسودتان</numerusform>
            <numerusform>%Ln منها مسودات</numerusform>
            <numerusform>%Ln منها مسودة</numerusform>
            <numerusform>%Ln منها مسودة</numerusform>
        </translation>
    </message>
    <message>
        <source>Added since: addenda, late entries, corrections</source>
        <translation>ما أُضيف منذ ذلك الحين: إضافات وتدوينات متأخرة وتصحيحات</translation>
    </message>
    <message numerus="yes">
        <source>Added to this note later and left out here: %n.</source>
        <translation>
            <numerusform>لا إضافات لاحقة متروكة هنا.</numerusform>
            <numerusform>أُضيفت لاحقًا إلى هذه الملاحظة وتُركت هنا: إضافة واحدة.</numerusform>
            <numerusform>أُضيفت لاحقًا إلى هذه الملاحظة وتُركت هنا: إضافتان.</numerusform>
            <numerusform>أُضيفت لاحقًا إلى هذه الملاحظة وتُركت هنا: %Ln إضافات.</numerusform>
            <numerusform>أُضيفت لاحقًا إلى هذه الملاحظة وتُركت هنا: %Ln إضافة.</numerusform>
            <numerusform>أُضيفت لاحقًا إلى هذه الملاحظة وتُركت هنا: %Ln إضافة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>حساسية</translation>
    </message>
    <message>
        <source>As the client gave them. Where the line breaks, nobody knows.</source>
        <translation>كما أعطاها المراجع. حيث ينقطع الخط لا أحد يعلم.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Confidential. Only for the recipient named on page 1.</source>
        <translation>سري. للمستلم المذكور في الصفحة 1 فقط.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>DRAFT, NOT SIGNED. This text can still change.</source>
        <translation>مسودة غير موقّعة. ما زال يمكن أن يتغيّر هذا النص.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Diagnoses, medication, allergies, referrer</source>
        <translation>التشخيصات والأدوية والحساسيات والجهة المحيلة</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>تشخيص</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>الملف {number}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>حضوريًا</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>تدوين متأخر</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>دواء</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>تغيّب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Nothing is written under the headings chosen.</source>
        <translation>لا شيء مكتوب تحت العناوين المختارة.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>تاريخ الإعداد</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Ratings between sessions</source>
        <translation>التقييمات بين الجلسات</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>التدوين</translation>
    </message>
    <message>
        <source>Redacted on {day} because: {reason}</source>
        <translation>حُذف في {day} لأن: {reason}</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>أحاله</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Scores of measures</source>
        <translation>درجات المقاييس</translation>
    </message>
    <message>
        <source>Screening and monitoring only. A score is no diagnosis.</source>
        <translation>للفرز والمتابعة فقط. الدرجة ليست تشخيصًا.</translation>
    </message>
    <message>
        <source>Session summary</source>
        <translation>ملخص الجلسات</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>الجلسة {number}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Signed by {name}, {day}, {time}</source>
        <translation>وقّعها {name}، {day}، {time}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>This paper holds what was chosen for this purpose; it is not the whole record. A SHA-256 value covers a whole signed note, of which parts may be printed here.</source>
        <translation>تحوي هذه الورقة ما اختير لهذا الغرض؛ وليست الملف كله. وقيمة SHA-256 تشمل الملاحظة الموقّعة كاملة، وقد تُطبع هنا أجزاء منها.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>مكالمة فيديو</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What we worked on, and what comes next.</source>
        <translation>ما عملنا عليه، وما يأتي بعده.</translation>
    </message>
    <message>
        <source>WhatsApp call</source>
        <translation>مكالمة واتساب</translation>
    </message>
    <message>
        <source>condition after</source>
        <translation>حالة ما بعد</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>draft, not signed</source>
        <translation>مسودة، غير موقّعة</translation>
    </message>
    <message>
        <source>no text of the notes</source>
        <translation>دون نص الملاحظات</translation>
    </message>
    <message>
        <source>no total</source>
        <translation>لا مجموع</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>sections: {names}</source>
        <translation>الأقسام: {names}</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقّعة</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>مشتبه به</translation>
    </message>
    <message numerus="yes">
        <source>written %n day(s) later</source>
        <translation>
            <numerusform>كُتبت في اليوم نفسه</numerusform>
            <numerusform>كُتبت بعد يوم واحد</numerusform>
            <numerusform>كُتبت بعد يومين</numerusform>
            <numerusform>كُتبت بعد %Ln أيام</numerusform>
            <numerusform>كُتبت بعد %Ln يومًا</numerusform>
            <numerusform>كُتبت بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, by {name}</source>
        <translation>{day}، {name}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>Ask for the check-in: {questions}</source>
        <translation>طلب المتابعة: {questions}</translation>
    </message>
    <message>
        <source>Ask for the planned check-in</source>
        <translation>طلب المتابعة المخططة</translation>
    </message>
    <message>
        <source>Decide: is {age} now</source>
        <translation>القرار: صار العمر {age}</translation>
    </message>
    <message>
        <source>Decide: the agreement names a number that is gone</source>
        <translation>القرار: يذكر الاتفاق رقمًا لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Decide: the record may be destroyed now</source>
        <translation>القرار: يجوز إتلاف الملف الآن</translation>
    </message>
    <message>
        <source>Delete the chat from your phone, as agreed</source>
        <translation>حذف المحادثة من هاتفك كما اتفقتما</translation>
    </message>
    <message>
        <source>Done or set aside</source>
        <translation>تمّ أو وُضع جانبًا</translation>
    </message>
    <message>
        <source>Follow up the risk ({level})</source>
        <translation>متابعة الخطر ({level})</translation>
    </message>
    <message>
        <source>It goes once a backup is made.</source>
        <translation>تختفي حين تُصنع نسخة احتياطية.</translation>
    </message>
    <message>
        <source>It goes once a new version is accepted, or the agreement has ended.</source>
        <translation>تختفي حين تُقبل نسخة جديدة أو ينتهي الاتفاق.</translation>
    </message>
    <message>
        <source>It goes once that check-in is logged, or the next one is due.</source>
        <translation>تختفي حين تُسجَّل تلك المتابعة أو تُستحق التالية.</translation>
    </message>
    <message>
        <source>It goes once the message was sent, or its words are gone.</source>
        <translation>تختفي حين تُرسل الرسالة أو تُحذف كلماتها.</translation>
    </message>
    <message>
        <source>It goes once the note is signed.</source>
        <translation>تختفي حين تُوقَّع الملاحظة.</translation>
    </message>
    <message>
        <source>It goes once the plan was reviewed and has a new day.</source>
        <translation>تختفي حين تُراجع الخطة ويُحدَّد يوم جديد.</translation>
    </message>
    <message>
        <source>It goes once you have asked, or the check-in is logged.</source>
        <translation>تختفي حين تسأل، أو تُسجَّل المتابعة.</translation>
    </message>
    <message>
        <source>It goes once you have decided, on the client&apos;s page.</source>
        <translation>تختفي حين تقرّر في صفحة المراجع.</translation>
    </message>
    <message>
        <source>It goes once you have looked at it, in the library.</source>
        <translation>تختفي حين تنظر فيها، في المكتبة.</translation>
    </message>
    <message>
        <source>It goes once you have tried the kit.</source>
        <translation>تختفي حين تجرّب ورقة الاسترداد.</translation>
    </message>
    <message>
        <source>It goes once you say, beside the chat, that it is deleted.</source>
        <translation>تختفي حين تقول، بجانب المحادثة، إنها حُذفت.</translation>
    </message>
    <message>
        <source>It goes with the next check-in or message from the client that you log.</source>
        <translation>تختفي مع المتابعة أو الرسالة التالية التي تسجّلها.</translation>
    </message>
    <message>
        <source>It stays here, first of all, until you write what came of it.</source>
        <translation>تبقى هنا في المقدمة حتى تكتب ما نتج عنها.</translation>
    </message>
    <message>
        <source>It stays here, first of all, until you write what was said about it.</source>
        <translation>تبقى هنا في المقدمة حتى تكتب ما قيل عنها.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Look at the agreement again</source>
        <translation>مراجعة الاتفاق</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>صنع نسخة احتياطية</translation>
    </message>
    <message>
        <source>Make the call you kept for later</source>
        <translation>إجراء المكالمة المحفوظة لوقت لاحق</translation>
    </message>
    <message>
        <source>No answer to the check-in you sent ({day})</source>
        <translation>لا ردّ على المتابعة التي أرسلتها ({day})</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself. Keep the record longer, or decide what becomes of it.</source>
        <translation>لا يُحذف شيء من تلقاء نفسه. احتفظ بالملف مدة أطول، أو قرّر مصيره.</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>مراجعة الخطة</translation>
    </message>
    <message>
        <source>See whether this still holds: {title}</source>
        <translation>التحقق مما إذا كانت ما زالت صالحة: {title}</translation>
    </message>
    <message>
        <source>Send the message you kept for later</source>
        <translation>إرسال الرسالة المحفوظة لوقت لاحق</translation>
    </message>
    <message>
        <source>Sign the note ({form}, {day})</source>
        <translation>توقيع الملاحظة ({form}، {day})</translation>
    </message>
    <message>
        <source>Talk about an answer in {measure}</source>
        <translation>الحديث عن إجابة في {measure}</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>The planned check-in did not come ({day})</source>
        <translation>لم تصل المتابعة المخططة ({day})</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Try your recovery kit</source>
        <translation>تجربة ورقة الاسترداد</translation>
    </message>
    <message>
        <source>again {day}</source>
        <translation>مجددًا {day}</translation>
    </message>
    <message>
        <source>agreed: call if planned</source>
        <translation>متفق عليه: اتصال إن كان مخططًا</translation>
    </message>
    <message>
        <source>agreed: next session</source>
        <translation>متفق عليه: الجلسة القادمة</translation>
    </message>
    <message>
        <source>agreed: one reminder</source>
        <translation>متفق عليه: تذكير واحد</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>وُضع جانبًا</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>{told} · {agreed}</source>
        <translation>{told} · {agreed}</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Agreement, version {number}</source>
        <translation>اتفاق، النسخة {number}</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>اتفاقات</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>حساسية</translation>
    </message>
    <message>
        <source>Chat filed</source>
        <translation>حُفظت محادثة</translation>
    </message>
    <message>
        <source>Chat filed, its messages let go since</source>
        <translation>حُفظت محادثة ثم حُذفت رسائلها</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Check-in, follow-up open</source>
        <translation>متابعة، ومتابعة الخطر مفتوحة</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>تشخيص</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ملفات</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>Medical entries</source>
        <translation>مدخلات طبية</translation>
    </message>
    <message>
        <source>Medical entry</source>
        <translation>مدخل طبي</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>دواء</translation>
    </message>
    <message>
        <source>Message from the client</source>
        <translation>رسالة من المراجع</translation>
    </message>
    <message>
        <source>Message to the client</source>
        <translation>رسالة إلى المراجع</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>رسائل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Plan, version {number}</source>
        <translation>خطة، النسخة {number}</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>خطط</translation>
    </message>
    <message>
        <source>Resource given</source>
        <translation>مادة مساعدة مُسلَّمة</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>مواد مساعدة</translation>
    </message>
    <message>
        <source>Safety plan, version {number}</source>
        <translation>خطة أمان، النسخة {number}</translation>
    </message>
    <message>
        <source>Safety plans</source>
        <translation>خطط الأمان</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>الجلسة {number}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>جلسات</translation>
    </message>
    <message>
        <source>Text taken out</source>
        <translation>حُذف النص</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>{name}, an answer wants a talk</source>
        <translation>{name}، إجابة تستدعي حديثًا</translation>
    </message>
    <message>
        <source>{what} (draft)</source>
        <translation>{what} (مسودة)</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>times are those of {ours}; this computer shows those of {computer}</source>
        <translation>الأوقات بتوقيت {ours}؛ وهذا الحاسوب يعرض توقيت {computer}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{day}, {time} {place}</source>
        <translation>{day}، {time} {place}</translation>
    </message>
    <message>
        <source>{time} {place}</source>
        <translation>{time} {place}</translation>
    </message>
    <message>
        <source>{when} ({place})</source>
        <translation>{when} ({place})</translation>
    </message>
</context>
</TS>
