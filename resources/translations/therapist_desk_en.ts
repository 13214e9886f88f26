<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Adding</name>
    <message numerus="yes">
        <source>Adding {name}; %n more to come</source>
        <translation>
            <numerusform>Adding {name}; %n more to come</numerusform>
            <numerusform>Adding {name}; %n more to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message numerus="yes">
        <source>%n file(s) kept</source>
        <translation>
            <numerusform>%n file kept</numerusform>
            <numerusform>%n files kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) filed</source>
        <translation>
            <numerusform>%n message filed</numerusform>
            <numerusform>%n messages filed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementsPage</name>
    <message numerus="yes">
        <source>%n in force</source>
        <translation>
            <numerusform>%n in force</numerusform>
            <numerusform>%n in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message numerus="yes">
        <source>%n member(s) have not agreed: the desk asks before it opens the chat.</source>
        <translation>
            <numerusform>%n member has not agreed: the desk asks before it opens the chat.</numerusform>
            <numerusform>%n members have not agreed: the desk asks before it opens the chat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatsTab</name>
    <message numerus="yes">
        <source>%n file(s) kept</source>
        <translation>
            <numerusform>%n file kept</numerusform>
            <numerusform>%n files kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) filed</source>
        <translation>
            <numerusform>%n message filed</numerusform>
            <numerusform>%n messages filed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckInReader</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountryLines</name>
    <message numerus="yes">
        <source>Show %n doubtful number(s)</source>
        <translation>
            <numerusform>Show %n doubtful number</numerusform>
            <numerusform>Show %n doubtful numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n change.</numerusform>
            <numerusform>%n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message numerus="yes">
        <source>%n agreement(s) in force</source>
        <translation>
            <numerusform>%n agreement in force</numerusform>
            <numerusform>%n agreements in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filed chat(s), part of the record and its period</source>
        <translation>
            <numerusform>%n filed chat, part of the record and its period</numerusform>
            <numerusform>%n filed chats, part of the record and its period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to sign</source>
        <translation>
            <numerusform>%n note to sign</numerusform>
            <numerusform>%n notes to sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n open task</numerusform>
            <numerusform>%n open tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) left; they wait here as long as you need.</source>
        <translation>
            <numerusform>%n step left; it waits here as long as you need.</numerusform>
            <numerusform>%n steps left; they wait here as long as you need.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiledList</name>
    <message numerus="yes">
        <source>%n message(s), {span}</source>
        <translation>
            <numerusform>%n message, {span}</numerusform>
            <numerusform>%n messages, {span}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n file added</numerusform>
            <numerusform>%n files added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatsPart</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapsCard</name>
    <message numerus="yes">
        <source>%n place(s) still empty</source>
        <translation>
            <numerusform>%n place still empty</numerusform>
            <numerusform>%n places still empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlanceBar</name>
    <message numerus="yes">
        <source>%n note(s) to sign</source>
        <translation>
            <numerusform>%n note to sign</numerusform>
            <numerusform>%n notes to sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) to do</source>
        <translation>
            <numerusform>%n task to do</numerusform>
            <numerusform>%n tasks to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message numerus="yes">
        <source>%n rating(s).</source>
        <translation>
            <numerusform>%n rating.</numerusform>
            <numerusform>%n ratings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardPanel</name>
    <message numerus="yes">
        <source>Opened outside the hours: %n time(s)</source>
        <translation>
            <numerusform>Opened outside the hours: %n time</numerusform>
            <numerusform>Opened outside the hours: %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This week: %n message(s)</source>
        <translation>
            <numerusform>This week: %n message</numerusform>
            <numerusform>This week: %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>%n line(s) before the first message are left out.</source>
        <translation>
            <numerusform>%n line before the first message is left out.</numerusform>
            <numerusform>%n lines before the first message are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in this file</source>
        <translation>
            <numerusform>%n message in this file</numerusform>
            <numerusform>%n messages in this file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be filed.</source>
        <translation>
            <numerusform>%n message will be filed.</numerusform>
            <numerusform>%n messages will be filed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are filed already and stay as they are.</source>
        <translation>
            <numerusform>%n more is filed already and stays as it is.</numerusform>
            <numerusform>%n more are filed already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s) of the zip too, encrypted</source>
        <translation>
            <numerusform>Keep %n file of the zip too, encrypted</numerusform>
            <numerusform>Keep %n files of the zip too, encrypted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer</source>
        <translation>
            <numerusform>%n question without an answer</numerusform>
            <numerusform>%n questions without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MedicalTab</name>
    <message numerus="yes">
        <source>%n code(s) loaded</source>
        <translation>
            <numerusform>%n code loaded</numerusform>
            <numerusform>%n codes loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthBoard</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message numerus="yes">
        <source>This draft is %n day(s) old. Sign it once it says what you want to keep.</source>
        <translation>
            <numerusform>This draft is %n day old. Sign it once it says what you want to keep.</numerusform>
            <numerusform>This draft is %n days old. Sign it once it says what you want to keep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteHistory</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n word added</numerusform>
            <numerusform>%n words added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) taken out</source>
        <translation>
            <numerusform>%n word taken out</numerusform>
            <numerusform>%n words taken out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteReader</name>
    <message numerus="yes">
        <source>Written %n day(s) after the session</source>
        <translation>
            <numerusform>Written %n day after the session</numerusform>
            <numerusform>Written %n days after the session</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message numerus="yes">
        <source>%n section(s) carried forward</source>
        <translation>
            <numerusform>%n section carried forward</numerusform>
            <numerusform>%n sections carried forward</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleBox</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReader</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new goal(s)</source>
        <translation>
            <numerusform>%n new goal</numerusform>
            <numerusform>%n new goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannedCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message numerus="yes">
        <source>%n more in the record</source>
        <translation>
            <numerusform>%n more in the record</numerusform>
            <numerusform>%n more in the record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message numerus="yes">
        <source>%n to remind</source>
        <translation>
            <numerusform>%n to remind</numerusform>
            <numerusform>%n to remind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResourcesPage</name>
    <message numerus="yes">
        <source>%n entry(s) added</source>
        <translation>
            <numerusform>%n entry added</numerusform>
            <numerusform>%n entries added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionPart</name>
    <message numerus="yes">
        <source>%n year(s) from: {start}. Source: {source}.</source>
        <translation>
            <numerusform>%n year from: {start}. Source: {source}.</numerusform>
            <numerusform>%n years from: {start}. Source: {source}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n year(s).</source>
        <translation>
            <numerusform>At most %n year.</numerusform>
            <numerusform>At most %n years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterView</name>
    <message numerus="yes">
        <source>%n of the list agreed to the rules.</source>
        <translation>
            <numerusform>%n of the list agreed to the rules.</numerusform>
            <numerusform>%n of the list agreed to the rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message numerus="yes">
        <source>%n draft(s) begun in other records</source>
        <translation>
            <numerusform>%n draft begun in another record</numerusform>
            <numerusform>%n drafts begun in other records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SigningSheet</name>
    <message numerus="yes">
        <source>%n stroke(s) drawn.</source>
        <translation>
            <numerusform>%n stroke drawn.</numerusform>
            <numerusform>%n strokes drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryForm</name>
    <message numerus="yes">
        <source>A summary of %n message(s), for the contact log</source>
        <translation>
            <numerusform>A summary of %n message, for the contact log</numerusform>
            <numerusform>A summary of %n messages, for the contact log</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerificationPage</name>
    <message numerus="yes">
        <source>%n invented entries of this rehearsal have no seal to be compared with.</source>
        <translation>
            <numerusform>%n invented entry of this rehearsal has no seal to be compared with.</numerusform>
            <numerusform>%n invented entries of this rehearsal have no seal to be compared with.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolumeBar</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened outside hours</source>
        <translation>
            <numerusform>%n opened outside hours</numerusform>
            <numerusform>%n opened outside hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>And %n more</numerusform>
            <numerusform>And %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These words give something away (%n)</source>
        <translation>
            <numerusform>These words give something away (%n)</numerusform>
            <numerusform>These words give something away (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agreements</name>
    <message numerus="yes">
        <source>%n message(s) a week</source>
        <translation>
            <numerusform>%n message a week</numerusform>
            <numerusform>%n messages a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of reading a week</source>
        <translation>
            <numerusform>%n minute of reading a week</numerusform>
            <numerusform>%n minutes of reading a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n working hour(s)</source>
        <translation>
            <numerusform>within %n working hour</numerusform>
            <numerusform>within %n working hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message numerus="yes">
        <source>%n time(s) in all</source>
        <translation>
            <numerusform>%n time in all</numerusform>
            <numerusform>%n times in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>measures</name>
    <message numerus="yes">
        <source>%n answer(s) of the highest kind</source>
        <translation>
            <numerusform>%n answer of the highest kind</numerusform>
            <numerusform>%n answers of the highest kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left blank, no total</source>
        <translation>
            <numerusform>%n left blank, no total</numerusform>
            <numerusform>%n left blank, no total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s)</source>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the export log</source>
        <translation>
            <numerusform>%n entry of the export log</numerusform>
            <numerusform>%n entries of the export log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medical entry(s)</source>
        <translation>
            <numerusform>%n medical entry</numerusform>
            <numerusform>%n medical entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of the group</source>
        <translation>
            <numerusform>%n member of the group</numerusform>
            <numerusform>%n members of the group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process note(s)</source>
        <translation>
            <numerusform>%n process note</numerusform>
            <numerusform>%n process notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readiness check(s)</source>
        <translation>
            <numerusform>%n readiness check</numerusform>
            <numerusform>%n readiness checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) given</source>
        <translation>
            <numerusform>%n resource given</numerusform>
            <numerusform>%n resources given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of the plan</source>
        <translation>
            <numerusform>%n version of the plan</numerusform>
            <numerusform>%n versions of the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of the safety plan</source>
        <translation>
            <numerusform>%n version of the safety plan</numerusform>
            <numerusform>%n versions of the safety plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them draft(s)</source>
        <translation>
            <numerusform>%n of them draft</numerusform>
            <numerusform>%n of them drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added to this note later and left out here: %n.</source>
        <translation>
            <numerusform>Added to this note later and left out here: %n.</numerusform>
            <numerusform>Added to this note later and left out here: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written %n day(s) later</source>
        <translation>
            <numerusform>written %n day later</numerusform>
            <numerusform>written %n days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
</TS>
