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
        <source>This week: %n message(s)</source>
        <translation>
            <numerusform>This week: %n message</numerusform>
            <numerusform>This week: %n messages</numerusform>
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
    <name>MessagesTab</name>
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
    <name>MoodChart</name>
    <message numerus="yes">
        <source>%n mood(s)</source>
        <translation>
            <numerusform>%n mood</numerusform>
            <numerusform>%n moods</numerusform>
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
</TS>
