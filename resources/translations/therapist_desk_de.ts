<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboveTabs</name>
    <message>
        <source>Agree anew</source>
        <translation>Neu vereinbaren</translation>
    </message>
    <message>
        <source>Decided and logged</source>
        <translation>Entschieden und protokolliert</translation>
    </message>
    <message>
        <source>It needs a new version</source>
        <translation>Sie braucht eine neue Fassung</translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation>Sie gilt weiter</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Alles so lassen</translation>
    </message>
    <message>
        <source>Make it a minor&apos;s record</source>
        <translation>Zur Akte Minderjähriger machen</translation>
    </message>
    <message>
        <source>Make it an adult&apos;s record and agree anew</source>
        <translation>Zur Akte einer Erwachsenen machen und neu vereinbaren</translation>
    </message>
    <message>
        <source>Take them out of the calendar</source>
        <translation>Aus dem Kalender nehmen</translation>
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
        <translation>Dolmetschende, Angehörige; durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>At another moment, in no session of the record</source>
        <translation>Zu einer anderen Zeit, in keiner Sitzung der Akte</translation>
    </message>
    <message>
        <source>Date of the reply</source>
        <translation>Datum der Antwort</translation>
    </message>
    <message>
        <source>For example WhatsApp, e-mail or a letter.</source>
        <translation>Zum Beispiel WhatsApp, E-Mail oder ein Brief.</translation>
    </message>
    <message>
        <source>How it was agreed</source>
        <translation>Wie vereinbart wurde</translation>
    </message>
    <message>
        <source>In which session</source>
        <translation>In welcher Sitzung</translation>
    </message>
    <message>
        <source>Kept encrypted in the vault, and looked at there.</source>
        <translation>Verschlüsselt im Tresor verwahrt und nur dort angesehen.</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>Scan des unterschriebenen Papiers</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>The words of the reply</source>
        <translation>Wortlaut der Antwort</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where the reply came</source>
        <translation>Auf welchem Weg die Antwort kam</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation>Wer noch dabei war</translation>
    </message>
    <message>
        <source>Who said yes</source>
        <translation>Wer zugestimmt hat</translation>
    </message>
    <message>
        <source>{who} has agreed</source>
        <translation>{who} hat zugestimmt</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Klient:in</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Agreement templates</source>
        <translation>Vorlagen für Vereinbarungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Tresor prüfen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient:in</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>End therapy…</source>
        <translation>Therapie beenden …</translation>
    </message>
    <message>
        <source>Export session summary…</source>
        <translation>Zusammenfassung exportieren …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Find a command or a client…</source>
        <translation>Befehl oder Klient:in finden …</translation>
    </message>
    <message>
        <source>Formats and phrases</source>
        <translation>Formate und Textbausteine</translation>
    </message>
    <message>
        <source>Give a measure</source>
        <translation>Fragebogen vorlegen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Lock and empty the clipboard</source>
        <translation>Sperren und Zwischenablage leeren</translation>
    </message>
    <message>
        <source>Lock and quit</source>
        <translation>Sperren und beenden</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Log a check-in</source>
        <translation>Check-in eintragen</translation>
    </message>
    <message>
        <source>Make an agreement</source>
        <translation>Vereinbarung treffen</translation>
    </message>
    <message>
        <source>Measures of the desk</source>
        <translation>Fragebögen des Programms</translation>
    </message>
    <message>
        <source>Merge with another record…</source>
        <translation>Mit einer anderen Akte zusammenführen …</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>Umzug auf einen neuen Laptop</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>Meine Praxis</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neue Klient:in</translation>
    </message>
    <message>
        <source>New in this view</source>
        <translation>Neu in dieser Ansicht</translation>
    </message>
    <message>
        <source>Next part of the record</source>
        <translation>Nächster Teil der Akte</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>Anderen Tresor öffnen …</translation>
    </message>
    <message>
        <source>Open the safety plan</source>
        <translation>Sicherheitsplan öffnen</translation>
    </message>
    <message>
        <source>Prepare the next session</source>
        <translation>Nächste Sitzung vorbereiten</translation>
    </message>
    <message>
        <source>Prepare the session</source>
        <translation>Sitzung vorbereiten</translation>
    </message>
    <message>
        <source>Previous part of the record</source>
        <translation>Voriger Teil der Akte</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search in this record</source>
        <translation>In dieser Akte suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Size: {size} %</source>
        <translation>Größe: {size} %</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Supervision and CPD</source>
        <translation>Supervision und Fortbildung</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Tasks of this client</source>
        <translation>Aufgaben dieser Klient:in</translation>
    </message>
    <message>
        <source>Tomorrow’s reminders</source>
        <translation>Erinnerungen für morgen</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Gewöhnliche Größe</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>WhatsApp on this computer</source>
        <translation>WhatsApp auf diesem Computer</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Write on WhatsApp…</source>
        <translation>Auf WhatsApp schreiben …</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Adding {name}</source>
        <translation>{name} wird aufgenommen</translation>
    </message>
    <message numerus="yes">
        <source>Adding {name}; %n more to come</source>
        <translation>
            <numerusform>{name} wird aufgenommen; %n weitere folgt</numerusform>
            <numerusform>{name} wird aufgenommen; %n weitere folgen</numerusform>
        </translation>
    </message>
    <message>
        <source>File without a name</source>
        <translation>Datei ohne Namen</translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message numerus="yes">
        <source>%n file(s) kept</source>
        <translation>
            <numerusform>%n Datei behalten</numerusform>
            <numerusform>%n Dateien behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) filed</source>
        <translation>
            <numerusform>%n Nachricht abgelegt</numerusform>
            <numerusform>%n Nachrichten abgelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Shred the file</source>
        <translation>Datei vernichten</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>The file it came from still lies where it was, not encrypted, and a copy may be in your mail or on the phone.</source>
        <translation>Die Datei, aus der er kam, liegt noch unverschlüsselt da, wo sie war; eine Kopie kann in Ihrer Mail oder auf dem Handy sein.</translation>
    </message>
    <message>
        <source>The file was overwritten and deleted. On an SSD, in a synced folder or in a backup an older copy can remain: nothing here can reach that. A disk encrypted as a whole protects it.</source>
        <translation>Die Datei wurde überschrieben und gelöscht. Auf einer SSD, in einem synchronisierten Ordner oder in einer Sicherung kann eine ältere Kopie bleiben: Von hier aus ist sie nicht zu erreichen. Eine ganz verschlüsselte Festplatte schützt sie.</translation>
    </message>
    <message>
        <source>Your agreement: delete the chat from the phone by {day}. A task will say so.</source>
        <translation>Ihre Vereinbarung: den Chat bis {day} vom Handy löschen. Eine Aufgabe erinnert daran.</translation>
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
        <translation>Annehmen und versiegeln</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Held as it was on {day}. Nothing changes these words now.</source>
        <translation>Festgehalten, wie es am {day} war. Diese Worte ändert jetzt nichts mehr.</translation>
    </message>
    <message>
        <source>Read and agree</source>
        <translation>Lesen und zustimmen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
</context>
<context>
    <name>AgreementReader</name>
    <message>
        <source>Agreement withdrawn</source>
        <translation>Vereinbarung widerrufen</translation>
    </message>
    <message>
        <source>Agreement, version {number}</source>
        <translation>Vereinbarung, Fassung {number}</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle Fassungen</translation>
    </message>
    <message>
        <source>Continue the draft</source>
        <translation>Entwurf fortsetzen</translation>
    </message>
    <message>
        <source>It is time to read this again together. A new version keeps what still fits.</source>
        <translation>Es ist Zeit, dies wieder gemeinsam zu lesen. Eine neue Fassung behält, was noch passt.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Details changed since. What was agreed still holds, word for word. Made anew, these clauses would read differently: {titles}.</source>
        <translation>Seither haben sich Angaben geändert. Was vereinbart wurde, gilt weiter, Wort für Wort. Neu aufgesetzt würden diese Klauseln anders lauten: {titles}.</translation>
    </message>
    <message>
        <source>Has agreed now…</source>
        <translation>Hat jetzt zugestimmt …</translation>
    </message>
    <message>
        <source>It has ended. Its rules still hold the desk back until you agree on a new version.</source>
        <translation>Sie ist abgelaufen. Ihre Regeln halten das Programm weiter zurück, bis Sie eine neue Fassung vereinbaren.</translation>
    </message>
    <message>
        <source>Make a template of it</source>
        <translation>Daraus eine Vorlage machen</translation>
    </message>
    <message>
        <source>More with this agreement</source>
        <translation>Mehr mit dieser Vereinbarung</translation>
    </message>
    <message>
        <source>Only a goodbye and danger open a chat now, each with a reason.</source>
        <translation>Nur ein Abschied und Gefahr öffnen jetzt noch einen Chat, jeweils mit Begründung.</translation>
    </message>
    <message>
        <source>Sign now…</source>
        <translation>Jetzt unterschreiben …</translation>
    </message>
    <message>
        <source>Signature noted</source>
        <translation>Unterschrift vermerkt</translation>
    </message>
    <message>
        <source>Still to sign: {who}.</source>
        <translation>Es fehlt noch die Unterschrift von: {who}.</translation>
    </message>
    <message>
        <source>These words are not those that were sealed. Keep a backup and ask for help.</source>
        <translation>Diese Worte sind nicht die versiegelten. Behalten Sie eine Sicherung und bitten Sie um Hilfe.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Was vereinbart wurde</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Widerrufen …</translation>
    </message>
</context>
<context>
    <name>AgreementsPage</name>
    <message numerus="yes">
        <source>%n in force</source>
        <translation>
            <numerusform>%n gilt</numerusform>
            <numerusform>%n gelten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n zum Ansehen</numerusform>
            <numerusform>%n zum Ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Current clients only</source>
        <translation>Nur laufende Therapien</translation>
    </message>
    <message>
        <source>No clients here.</source>
        <translation>Hier ist niemand.</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Vorlagen …</translation>
    </message>
    <message>
        <source>Which agreements are listed</source>
        <translation>Welche Vereinbarungen aufgeführt sind</translation>
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
        <translation>Ein Entwurf wartet, so wie er verlassen wurde.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Agreement accepted and sealed</source>
        <translation>Vereinbarung angenommen und versiegelt</translation>
    </message>
    <message>
        <source>Agreement saved as PDF</source>
        <translation>Vereinbarung als PDF gespeichert</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Änderungen verworfen</translation>
    </message>
    <message>
        <source>Continue the draft</source>
        <translation>Entwurf fortsetzen</translation>
    </message>
    <message>
        <source>Draft put into the bin</source>
        <translation>Entwurf in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>Neue Vereinbarung …</translation>
    </message>
    <message>
        <source>No agreement yet. It says what WhatsApp is for, when you answer, and what it is not for; the desk then follows it.</source>
        <translation>Noch keine Vereinbarung. Sie sagt, wozu WhatsApp dient, wann Sie antworten und wozu es nicht dient; danach richtet sich das Programm.</translation>
    </message>
    <message>
        <source>Papers to hand over</source>
        <translation>Papiere zum Mitgeben</translation>
    </message>
    <message>
        <source>Template made, without names and free text of this client</source>
        <translation>Vorlage angelegt, ohne Namen und freien Text dieser Person</translation>
    </message>
    <message>
        <source>Template made. Look its own clauses over for names of this client</source>
        <translation>Vorlage angelegt. Bitte die eigenen Klauseln auf Namen dieser Person durchsehen</translation>
    </message>
    <message>
        <source>{title} (mine)</source>
        <translation>{title} (eigene)</translation>
    </message>
</context>
<context>
    <name>AnswersField</name>
    <message>
        <source>Answer {number}</source>
        <translation>Antwort {number}</translation>
    </message>
    <message>
        <source>Answer {number}: {choices}.</source>
        <translation>Antwort {number}: {choices}.</translation>
    </message>
    <message>
        <source>a number from {low} to {high}, or blank</source>
        <translation>eine Zahl von {low} bis {high} oder leer</translation>
    </message>
    <message>
        <source>no choice</source>
        <translation>keine Auswahl</translation>
    </message>
    <message>
        <source>one of {numbers}, or blank</source>
        <translation>eine von {numbers} oder leer</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>Compare it with what the other laptop shows under Move to a new laptop:</source>
        <translation>Vergleichen Sie mit dem, was der andere Laptop unter „Umzug auf einen neuen Laptop“ zeigt:</translation>
    </message>
    <message>
        <source>Damage was found</source>
        <translation>Es wurden Schäden gefunden</translation>
    </message>
    <message>
        <source>If the numbers are the same, go on here, and retire the vault on the other laptop. If they are not, copy it there once more. Later, look once at Backups: their folder may be another one on this laptop.</source>
        <translation>Sind die Zahlen gleich, machen Sie hier weiter und legen Sie den Tresor auf dem anderen Laptop still. Wenn nicht, kopieren Sie ihn dort noch einmal. Sehen Sie später einmal bei den Sicherungen nach: Ihr Ordner kann auf diesem Laptop ein anderer sein.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Den Tresor öffnen</translation>
    </message>
    <message>
        <source>Restored and checked: everything is whole</source>
        <translation>Wiederhergestellt und geprüft: Alles ist heil</translation>
    </message>
    <message>
        <source>Restored, not checked to the end</source>
        <translation>Wiederhergestellt, nicht zu Ende geprüft</translation>
    </message>
    <message>
        <source>Your practice is here</source>
        <translation>Ihre Praxis ist da</translation>
    </message>
</context>
<context>
    <name>Arrive</name>
    <message>
        <source>From another laptop</source>
        <translation>Von einem anderen Laptop</translation>
    </message>
    <message>
        <source>On the other laptop, open Move to a new laptop (in Backups) and copy your practice to a drive. Then bring the drive here, with your passphrase or your recovery kit.</source>
        <translation>Öffnen Sie auf dem anderen Laptop „Umzug auf einen neuen Laptop“ (bei den Sicherungen) und kopieren Sie Ihre Praxis auf ein Laufwerk. Bringen Sie dann das Laufwerk hierher, dazu Ihre Passphrase oder Ihr Wiederherstellungsblatt.</translation>
    </message>
</context>
<context>
    <name>ArriveStep</name>
    <message>
        <source>2. Open it on the new laptop</source>
        <translation>2. Auf dem neuen Laptop öffnen</translation>
    </message>
    <message>
        <source>Switch on the encryption of its disk first, and install Therapist Desk. On its first page choose “I have a vault on another laptop”, then the file on the drive. It is restored and checked there.</source>
        <translation>Schalten Sie dort zuerst die Verschlüsselung der Festplatte ein, und installieren Sie Therapist Desk. Wählen Sie auf der ersten Seite „Ich habe einen Tresor auf einem anderen Laptop“, dann die Datei auf dem Laufwerk. Sie wird dort wiederhergestellt und geprüft.</translation>
    </message>
    <message>
        <source>The new laptop should show the same as this copy:</source>
        <translation>Der neue Laptop sollte dasselbe zeigen wie diese Kopie:</translation>
    </message>
</context>
<context>
    <name>AskingCard</name>
    <message>
        <source>Ask with a set of questions</source>
        <translation>Mit Fragen nachfragen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>There are no such words in {wanted} yet; these are in {language}.</source>
        <translation>Auf {wanted} gibt es das noch nicht; dieser Text ist auf {language}.</translation>
    </message>
    <message>
        <source>Write it on WhatsApp…</source>
        <translation>Auf WhatsApp schreiben …</translation>
    </message>
    <message>
        <source>Written in: {language}</source>
        <translation>Geschrieben auf: {language}</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Backup: {day}</source>
        <translation>Sicherung: {day}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check the backup: {day}</source>
        <translation>Die Sicherung prüfen: {day}</translation>
    </message>
    <message>
        <source>Restore the backup: {day}</source>
        <translation>Die Sicherung wiederherstellen: {day}</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>Diese Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>{size} · checked when it was made</source>
        <translation>{size} · beim Anlegen geprüft</translation>
    </message>
    <message>
        <source>{size} · not a whole backup; it is left as it is</source>
        <translation>{size} · keine ganze Sicherung; sie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>{size} · of another vault</source>
        <translation>{size} · von einem anderen Tresor</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>A new laptop</source>
        <translation>Ein neuer Laptop</translation>
    </message>
    <message>
        <source>A place for the restored vault: a new folder is made in it</source>
        <translation>Ein Ort für den wiederhergestellten Tresor: Darin wird ein neuer Ordner angelegt</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backup made and checked.</source>
        <translation>Sicherung gemacht und geprüft.</translation>
    </message>
    <message>
        <source>Backup made and checked. Older ones were removed to stay within the room you gave them: {number}.</source>
        <translation>Sicherung gemacht und geprüft. Ältere wurden entfernt, damit der vorgesehene Platz reicht: {number}.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Last made: {at}</source>
        <translation>Zuletzt gemacht: {at}</translation>
    </message>
    <message>
        <source>Make a backup first.</source>
        <translation>Machen Sie zuerst eine Sicherung.</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>Umzug auf einen neuen Laptop</translation>
    </message>
    <message>
        <source>No backup lies in this folder yet.</source>
        <translation>In diesem Ordner liegt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>None was made yet.</source>
        <translation>Es wurde noch keine gemacht.</translation>
    </message>
    <message>
        <source>Restored and checked: {folder}. Lock this vault, then open that one, to look at it.</source>
        <translation>Wiederhergestellt und geprüft: {folder}. Um ihn anzusehen, sperren Sie diesen Tresor und öffnen dann jenen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Angehalten. Nichts ist zurückgeblieben.</translation>
    </message>
    <message>
        <source>Takes your practice there on a drive, step by step.</source>
        <translation>Bringt Ihre Praxis auf einem Laufwerk dorthin, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>The desk makes one a day by itself, when it is quiet or when you close it. Each is encrypted: your passphrase or your recovery kit opens it. Keep one on a drive in another place too: a copy on this computer is lost with it.</source>
        <translation>Das Programm macht von selbst eine am Tag, wenn gerade Ruhe ist oder wenn Sie es schließen. Jede ist verschlüsselt: Ihre Passphrase oder Ihr Wiederherstellungsblatt öffnet sie. Bewahren Sie auch eine auf einem Laufwerk an einem anderen Ort auf: Eine Kopie auf diesem Computer geht mit ihm verloren.</translation>
    </message>
    <message>
        <source>The drive or folder for the backup</source>
        <translation>Das Laufwerk oder der Ordner für die Sicherung</translation>
    </message>
    <message>
        <source>This backup is whole, byte for byte.</source>
        <translation>Diese Sicherung ist ganz, Byte für Byte.</translation>
    </message>
    <message>
        <source>To a USB drive…</source>
        <translation>Auf einen USB-Stick …</translation>
    </message>
    <message>
        <source>Try your recovery kit</source>
        <translation>Ihr Wiederherstellungsblatt ausprobieren</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Wohin sie kommen</translation>
    </message>
    <message>
        <source>Your recovery kit works: it alone brought back all {rows} entries of the last backup. What was tried is cleared away.</source>
        <translation>Ihr Wiederherstellungsblatt funktioniert: Es allein hat alle {rows} Einträge der letzten Sicherung zurückgebracht. Was dafür angelegt wurde, ist wieder weggeräumt.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BesideText</name>
    <message>
        <source>The agreement in two languages</source>
        <translation>Die Vereinbarung in zwei Sprachen</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Agreement template</source>
        <translation>Vorlage für Vereinbarungen</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient:in</translation>
    </message>
    <message>
        <source>Client or name</source>
        <translation>Klient:in oder Name</translation>
    </message>
    <message>
        <source>Client, merged into another record</source>
        <translation>Akte, mit einer anderen zusammengeführt</translation>
    </message>
    <message>
        <source>Draft agreement</source>
        <translation>Entwurf einer Vereinbarung</translation>
    </message>
    <message>
        <source>Draft note</source>
        <translation>Entwurf einer Notiz</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Incident in a group</source>
        <translation>Vorfall in einer Gruppe</translation>
    </message>
    <message>
        <source>Loaded measure</source>
        <translation>Geladener Fragebogen</translation>
    </message>
    <message>
        <source>Medical entry</source>
        <translation>Medizinischer Eintrag</translation>
    </message>
    <message>
        <source>Member of a group</source>
        <translation>Mitglied einer Gruppe</translation>
    </message>
    <message>
        <source>Member or relation</source>
        <translation>Mitglied oder Beziehung</translation>
    </message>
    <message>
        <source>Message of your own</source>
        <translation>Eigene Nachricht</translation>
    </message>
    <message>
        <source>Message or call</source>
        <translation>Nachricht oder Anruf</translation>
    </message>
    <message>
        <source>Note format</source>
        <translation>Notizformat</translation>
    </message>
    <message>
        <source>Nothing here is lost, and nothing is deleted by itself.</source>
        <translation>Hier geht nichts verloren, und nichts wird von selbst gelöscht.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Textbaustein</translation>
    </message>
    <message>
        <source>Process note</source>
        <translation>Prozessnotiz</translation>
    </message>
    <message>
        <source>Put here</source>
        <translation>Hineingelegt</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Fragenreihe</translation>
    </message>
    <message>
        <source>Rating of a goal</source>
        <translation>Einschätzung eines Ziels</translation>
    </message>
    <message>
        <source>Readiness check</source>
        <translation>Digitaler Bereitschafts-Check</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Resource given</source>
        <translation>Material weitergegeben</translation>
    </message>
    <message>
        <source>Rhythm of check-ins</source>
        <translation>Rhythmus von Check-ins</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Supervision and CPD</source>
        <translation>Supervision und Fortbildung</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Taken back out of the bin</source>
        <translation>Aus dem Papierkorb zurückgeholt</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete waits here until you want it back.</source>
        <translation>Der Papierkorb ist leer. Was Sie löschen, wartet hier, bis Sie es zurückhaben möchten.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is in the bin</source>
        <translation>Was im Papierkorb liegt</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>day off</source>
        <translation>freier Tag</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Print this week</source>
        <translation>Diese Woche drucken</translation>
    </message>
    <message>
        <source>This appointment repeats. Which ones are taken out of the calendar?</source>
        <translation>Dieser Termin wiederholt sich. Welche werden aus dem Kalender genommen?</translation>
    </message>
    <message>
        <source>This appointment repeats. Which ones change?</source>
        <translation>Dieser Termin wiederholt sich. Welche ändern sich?</translation>
    </message>
    <message>
        <source>This appointment repeats. Which ones move?</source>
        <translation>Dieser Termin wiederholt sich. Welche werden verschoben?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow’s reminders</source>
        <translation>Erinnerungen für morgen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
</context>
<context>
    <name>CallLinks</name>
    <message>
        <source>Call links kept</source>
        <translation>Anruf-Links behalten</translation>
    </message>
    <message>
        <source>In WhatsApp: Calls, then “Create call link”.</source>
        <translation>In WhatsApp: Anrufe, dann „Anruf-Link erstellen“.</translation>
    </message>
    <message>
        <source>Join the video call</source>
        <translation>Am Videoanruf teilnehmen</translation>
    </message>
    <message>
        <source>Join the voice call</source>
        <translation>Am Sprachanruf teilnehmen</translation>
    </message>
    <message>
        <source>Keep these links</source>
        <translation>Diese Links behalten</translation>
    </message>
    <message>
        <source>Link for video calls</source>
        <translation>Link für Videoanrufe</translation>
    </message>
    <message>
        <source>Link for voice calls</source>
        <translation>Link für Sprachanrufe</translation>
    </message>
    <message>
        <source>The link could not be opened.</source>
        <translation>Der Link ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Whoever has such a link can join the call. It opens in the browser, which keeps it in its history. Templates put it into a message.</source>
        <translation>Wer einen solchen Link hat, kann am Anruf teilnehmen. Er öffnet sich im Browser, der ihn im Verlauf behält. Vorlagen setzen ihn in eine Nachricht ein.</translation>
    </message>
    <message>
        <source>Your call links</source>
        <translation>Ihre Anruf-Links</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>As a chart</source>
        <translation>Als Diagramm</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Als Bild</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Nothing in this stretch of time.</source>
        <translation>Nichts in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart} als Tabelle</translation>
    </message>
    <message>
        <source>{series}: {counted}, between {least} and {most}, last {last}.</source>
        <translation>{series}: {counted}, zwischen {least} und {most}, zuletzt {last}.</translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message numerus="yes">
        <source>%n member(s) have not agreed: the desk asks before it opens the chat.</source>
        <translation>
            <numerusform>%n Mitglied hat nicht zugestimmt: Das Programm fragt, bevor es den Chat öffnet.</numerusform>
            <numerusform>%n Mitglieder haben nicht zugestimmt: Das Programm fragt, bevor es den Chat öffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement of the group</source>
        <translation>Vereinbarung der Gruppe</translation>
    </message>
    <message>
        <source>Copy the rules</source>
        <translation>Regeln kopieren</translation>
    </message>
    <message>
        <source>From the agreement with the group.</source>
        <translation>Aus der Vereinbarung mit der Gruppe.</translation>
    </message>
    <message>
        <source>In WhatsApp: group info, invite via link, copy link.</source>
        <translation>In WhatsApp: Gruppeninfo, Einladung per Link, Link kopieren.</translation>
    </message>
    <message>
        <source>Invitation saved</source>
        <translation>Einladung gespeichert</translation>
    </message>
    <message>
        <source>Invitation to the chat</source>
        <translation>Einladung zum Chat</translation>
    </message>
    <message>
        <source>No agreement with the group yet: these are the clauses as they are offered.</source>
        <translation>Noch keine Vereinbarung mit der Gruppe: Dies sind die Klauseln, wie sie angeboten werden.</translation>
    </message>
    <message>
        <source>Rules copied</source>
        <translation>Regeln kopiert</translation>
    </message>
    <message>
        <source>Rules of the group</source>
        <translation>Regeln der Gruppe</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Einladung speichern</translation>
    </message>
    <message>
        <source>The message page shows the guard first; the text goes by the clipboard.</source>
        <translation>Auf der Seite für Nachrichten wird zuerst geprüft; der Text geht über die Zwischenablage.</translation>
    </message>
    <message>
        <source>Write to the group…</source>
        <translation>An die Gruppe schreiben …</translation>
    </message>
</context>
<context>
    <name>ChatsTab</name>
    <message numerus="yes">
        <source>%n file(s) kept</source>
        <translation>
            <numerusform>%n Datei behalten</numerusform>
            <numerusform>%n Dateien behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) filed</source>
        <translation>
            <numerusform>%n Nachricht abgelegt</numerusform>
            <numerusform>%n Nachrichten abgelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Bring to the session</source>
        <translation>In die Sitzung mitnehmen</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Chats from WhatsApp (*.txt *.zip)</source>
        <translation>Chats aus WhatsApp (*.txt *.zip)</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>Wählen Sie zuerst eine Nachricht.</translation>
    </message>
    <message>
        <source>Choose the messages you want to summarise first.</source>
        <translation>Wählen Sie zuerst die Nachrichten, die Sie zusammenfassen möchten.</translation>
    </message>
    <message>
        <source>Deleted from the phone</source>
        <translation>Vom Handy gelöscht</translation>
    </message>
    <message>
        <source>Filed chats</source>
        <translation>Abgelegte Chats</translation>
    </message>
    <message>
        <source>Find in the chats</source>
        <translation>In den Chats suchen</translation>
    </message>
    <message>
        <source>Import a chat</source>
        <translation>Chat importieren</translation>
    </message>
    <message>
        <source>Import a chat…</source>
        <translation>Chat importieren …</translation>
    </message>
    <message>
        <source>Let the messages go?</source>
        <translation>Die Nachrichten aufgeben?</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Make a check-in</source>
        <translation>Check-in daraus machen</translation>
    </message>
    <message>
        <source>Messages of this client</source>
        <translation>Nachrichten aus den Chats</translation>
    </message>
    <message>
        <source>No chats yet. Drop the file that WhatsApp exported here, or choose it. Nothing is kept before you have seen it.</source>
        <translation>Noch keine Chats. Ziehen Sie die von WhatsApp exportierte Datei hierher oder wählen Sie sie aus. Nichts wird aufbewahrt, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>No file of this message is kept here.</source>
        <translation>Von dieser Nachricht ist hier keine Datei aufbewahrt.</translation>
    </message>
    <message>
        <source>No longer to be brought to the session</source>
        <translation>Nicht mehr für die Sitzung vorgemerkt</translation>
    </message>
    <message>
        <source>One chat is on its way still. Wait until it is done.</source>
        <translation>Ein Chat ist noch unterwegs. Warten Sie, bis er fertig ist.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Summarise…</source>
        <translation>Zusammenfassen …</translation>
    </message>
    <message>
        <source>The chat is on the phone still</source>
        <translation>Der Chat ist noch auf dem Handy</translation>
    </message>
    <message>
        <source>The messages of this chat are taken out of the record and can&apos;t be brought back, but for backups made before. Summaries, check-ins and notes stay.</source>
        <translation>Die Nachrichten dieses Chats werden aus der Akte genommen und sind, außer in früheren Sicherungen, nicht zurückzuholen. Zusammenfassungen, Check-ins und Notizen bleiben.</translation>
    </message>
    <message>
        <source>To be brought to the session</source>
        <translation>Für die Sitzung vorgemerkt</translation>
    </message>
</context>
<context>
    <name>CheckInReader</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Nachtragen</translation>
    </message>
    <message>
        <source>As written {when}</source>
        <translation>Wie geschrieben am {when}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Followed up {when}</source>
        <translation>Nachgefasst {when}</translation>
    </message>
    <message>
        <source>More about this check-in</source>
        <translation>Mehr zu diesem Check-in</translation>
    </message>
    <message>
        <source>Put this check-in into the bin</source>
        <translation>Diesen Check-in in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation>Risiko: {level}</translation>
    </message>
    <message>
        <source>Risk: {level}. {reason} ({done})</source>
        <translation>Risiko: {level}. {reason} ({done})</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What protects</source>
        <translation>Was schützt</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Was gut lief</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was Sie getan haben</translation>
    </message>
    <message>
        <source>When you did it</source>
        <translation>Wann Sie es getan haben</translation>
    </message>
    <message>
        <source>Whom you consulted</source>
        <translation>Wen Sie zu Rate zogen</translation>
    </message>
    <message>
        <source>Why it was amended</source>
        <translation>Warum nachgetragen wurde</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>Warum diese Stufe</translation>
    </message>
    <message>
        <source>Written for the wrong client…</source>
        <translation>Für die falsche Person geschrieben …</translation>
    </message>
    <message>
        <source>began: {who}</source>
        <translation>begonnen: {who}</translation>
    </message>
    <message>
        <source>chat deleted {when}</source>
        <translation>Chat gelöscht {when}</translation>
    </message>
    <message>
        <source>fee: {sum}</source>
        <translation>Honorar: {sum}</translation>
    </message>
    <message>
        <source>homework: {state}</source>
        <translation>Hausaufgabe: {state}</translation>
    </message>
    <message>
        <source>medicine as planned: {state}</source>
        <translation>Medikament wie geplant: {state}</translation>
    </message>
    <message>
        <source>not part of the clinical record</source>
        <translation>nicht Teil der Akte</translation>
    </message>
    <message>
        <source>outside agreed hours</source>
        <translation>außerhalb der vereinbarten Zeiten</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>signed {when}</source>
        <translation>unterschrieben {when}</translation>
    </message>
    <message>
        <source>urge about: {what}</source>
        <translation>Drang: {what}</translation>
    </message>
    <message>
        <source>written down {when}</source>
        <translation>aufgeschrieben {when}</translation>
    </message>
</context>
<context>
    <name>CheckInsPage</name>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klient:innen</translation>
    </message>
    <message>
        <source>Latest check-ins</source>
        <translation>Letzte Check-ins</translation>
    </message>
    <message>
        <source>No check-ins yet. Choose a client to log the first one.</source>
        <translation>Noch keine Check-ins. Wählen Sie eine Klient:in, um den ersten einzutragen.</translation>
    </message>
    <message>
        <source>What came in between sessions</source>
        <translation>Was zwischen den Sitzungen kam</translation>
    </message>
    <message>
        <source>risk: {level}</source>
        <translation>Risiko: {level}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>CheckInsTab</name>
    <message>
        <source>A check-in waits here that was not saved.</source>
        <translation>Hier wartet ein Check-in, der nicht gespeichert wurde.</translation>
    </message>
    <message>
        <source>Check-in discarded</source>
        <translation>Check-in verworfen</translation>
    </message>
    <message>
        <source>Check-in put into the bin</source>
        <translation>Check-in in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Check-in saved</source>
        <translation>Check-in gespeichert</translation>
    </message>
    <message>
        <source>Check-in signed; it can only be amended now</source>
        <translation>Check-in unterschrieben; er lässt sich nur noch ergänzen</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Check-ins of this client</source>
        <translation>Check-ins dieser Klient:in</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Log a check-in</source>
        <translation>Check-in eintragen</translation>
    </message>
    <message>
        <source>No check-ins yet. Paste a reply, and its numbers become ratings.</source>
        <translation>Noch keine Check-ins. Fügen Sie eine Antwort ein, und ihre Zahlen werden zu Werten.</translation>
    </message>
    <message>
        <source>Plan and ask</source>
        <translation>Planen und fragen</translation>
    </message>
    <message>
        <source>Printed and logged</source>
        <translation>Gedruckt und vermerkt</translation>
    </message>
    <message>
        <source>Ratings saved as PDF</source>
        <translation>Werte als PDF gespeichert</translation>
    </message>
    <message>
        <source>What it said before and an open follow-up go along.</source>
        <translation>Frühere Fassungen und ein offenes Nachfassen kommen mit.</translation>
    </message>
    <message>
        <source>risk: {level}</source>
        <translation>Risiko: {level}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>CheckUp</name>
    <message>
        <source>A must.</source>
        <translation>Ein Muss.</translation>
    </message>
    <message>
        <source>Check-up kept</source>
        <translation>Prüfung festgehalten</translation>
    </message>
    <message>
        <source>Keep this check-up</source>
        <translation>Diese Prüfung festhalten</translation>
    </message>
    <message>
        <source>No check-up yet. It takes three minutes.</source>
        <translation>Noch keine Prüfung. Sie dauert drei Minuten.</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht angesehen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Still to do: {list}</source>
        <translation>Noch zu tun: {list}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{when}: {met} of {all} answered with yes</source>
        <translation>{when}: {met} von {all} mit Ja beantwortet</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Empty: until one of you ends it.</source>
        <translation>Leer: bis eine Seite sie beendet.</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>From the details: {words}</source>
        <translation>Aus den Angaben: {words}</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Sprache des Papiers</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The client lives alone</source>
        <translation>Die Klient:in lebt allein</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Das Papier</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welches</translation>
    </message>
</context>
<context>
    <name>ChoosePassphrase</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Use anyway</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Diese Wörter verwenden</translation>
    </message>
</context>
<context>
    <name>ClauseTicks</name>
    <message>
        <source>{count} of {all} that fit</source>
        <translation>{count} von {all}, die passen</translation>
    </message>
    <message>
        <source>{words} · left out: {titles}</source>
        <translation>{words} · weggelassen: {titles}</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Access needs</source>
        <translation>Barrieren und Hilfen</translation>
    </message>
    <message>
        <source>Another country has other emergency numbers; agreements ask for them.</source>
        <translation>Andere Länder haben andere Notrufnummern; Vereinbarungen fragen danach.</translation>
    </message>
    <message>
        <source>Begin numbers from abroad with + and the country code.</source>
        <translation>Beginnen Sie Nummern aus dem Ausland mit + und der Landesvorwahl.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Comes first on the list</source>
        <translation>Steht zuoberst auf der Liste</translation>
    </message>
    <message>
        <source>Country the client lives in</source>
        <translation>Land, in dem die Klient:in lebt</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Notfallkontakt</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>Hausarztpraxis</translation>
    </message>
    <message>
        <source>Hours of the client</source>
        <translation>Zeiten der Klient:in</translation>
    </message>
    <message>
        <source>Hours of the client, in their time zone</source>
        <translation>Zeiten der Klient:in, in ihrer Zeitzone</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Wie Sie sie erreichen</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Im Notfall</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Is an adult from age</source>
        <translation>Ist volljährig ab</translation>
    </message>
    <message>
        <source>It differs by country and treatment: please look it up.</source>
        <translation>Das ist je nach Land und Behandlung verschieden: Bitte schlagen Sie es nach.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>May be written to at certain hours only</source>
        <translation>Darf nur zu bestimmten Zeiten angeschrieben werden</translation>
    </message>
    <message>
        <source>May consent alone from age</source>
        <translation>Darf allein einwilligen ab</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>Name oder Pseudonym</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>Nächste Angehörige</translation>
    </message>
    <message>
        <source>On these birthdays the desk asks; it changes nothing by itself.</source>
        <translation>An diesen Geburtstagen fragt das Programm; von selbst ändert es nichts.</translation>
    </message>
    <message>
        <source>Parents and guardians</source>
        <translation>Eltern und Sorgeberechtigte</translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Record of</source>
        <translation>Akte für</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Safe word</source>
        <translation>Sicheres Wort</translation>
    </message>
    <message>
        <source>Save client</source>
        <translation>Klient:in speichern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Deren Telefon</translation>
    </message>
    <message>
        <source>Therapy ended on</source>
        <translation>Therapie beendet am</translation>
    </message>
    <message>
        <source>These stand on top of the client&apos;s page, always.</source>
        <translation>Dies steht immer oben auf der Seite der Klient:in.</translation>
    </message>
    <message>
        <source>This is a pseudonym</source>
        <translation>Das ist ein Pseudonym</translation>
    </message>
    <message>
        <source>This was typed earlier and is not saved yet.</source>
        <translation>Dies wurde früher geschrieben und ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Times wished for</source>
        <translation>Gewünschte Zeiten</translation>
    </message>
    <message>
        <source>Usual address</source>
        <translation>Übliche Anschrift</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>What presses</source>
        <translation>Was drängt</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>Was zu beachten ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where my practice is</source>
        <translation>Wo meine Praxis ist</translation>
    </message>
    <message>
        <source>Where that stands</source>
        <translation>Wo das steht</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who sent them</source>
        <translation>Wer geschickt hat</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Wer sie sind</translation>
    </message>
</context>
<context>
    <name>ClientView</name>
    <message>
        <source>Begin therapy</source>
        <translation>Therapie beginnen</translation>
    </message>
    <message>
        <source>End therapy…</source>
        <translation>Therapie beenden …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Group chat…</source>
        <translation>Gruppenchat …</translation>
    </message>
    <message>
        <source>Merge with another record…</source>
        <translation>Mit einer anderen Akte zusammenführen …</translation>
    </message>
    <message>
        <source>More about this client</source>
        <translation>Mehr zu dieser Akte</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Teile der Akte</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Put this client into the bin</source>
        <translation>Diese Klient:in in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Safe word: {word}</source>
        <translation>Sicheres Wort: {word}</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Sicherheitsplan</translation>
    </message>
    <message>
        <source>What to mind: {hints}</source>
        <translation>Zu beachten: {hints}</translation>
    </message>
    <message>
        <source>WhatsApp…</source>
        <translation>WhatsApp …</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>All clients</source>
        <translation>Alle Klient:innen</translation>
    </message>
    <message>
        <source>Choose a client to see the record.</source>
        <translation>Wählen Sie eine Klient:in, um die Akte zu sehen.</translation>
    </message>
    <message>
        <source>Client added</source>
        <translation>Klient:in hinzugefügt</translation>
    </message>
    <message>
        <source>Client put into the bin</source>
        <translation>Klient:in in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klient:innen</translation>
    </message>
    <message>
        <source>Current clients</source>
        <translation>Laufende Therapien</translation>
    </message>
    <message>
        <source>Moved from the waiting list into therapy</source>
        <translation>Von der Warteliste in die Therapie übernommen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neue Klient:in</translation>
    </message>
    <message>
        <source>No clients here yet.</source>
        <translation>Hier sind noch keine Klient:innen.</translation>
    </message>
    <message>
        <source>Which clients are listed</source>
        <translation>Welche Klient:innen aufgeführt sind</translation>
    </message>
    <message>
        <source>{name}, {status}</source>
        <translation>{name}, {status}</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Came in</source>
        <translation>Neu dazu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Fassung</translation>
    </message>
    <message>
        <source>No clause, rule or option changed.</source>
        <translation>Keine Klausel, Regel oder Option hat sich geändert.</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ältere Fassung</translation>
    </message>
    <message>
        <source>Version {number} ({state})</source>
        <translation>Fassung {number} ({state})</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>What changed from</source>
        <translation>Was sich geändert hat von</translation>
    </message>
    <message>
        <source>new: {after}</source>
        <translation>neu: {after}</translation>
    </message>
    <message>
        <source>no longer: {before}</source>
        <translation>nicht mehr: {before}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>was: {before}
now: {after}</source>
        <translation>bisher: {before}
jetzt: {after}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Came in: {titles}</source>
        <translation>Neu dazu: {titles}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Draft, version {number}</source>
        <translation>Entwurf, Fassung {number}</translation>
    </message>
    <message>
        <source>Here it is chosen.</source>
        <translation>Hier wird es gewählt.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>It counts once you both agreed on it.</source>
        <translation>Es gilt, sobald Sie beide es vereinbart haben.</translation>
    </message>
    <message>
        <source>It is meant for {who}, number ending {end}</source>
        <translation>Es ist für {who}, Nummer endet auf {end}</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Neue Vereinbarung</translation>
    </message>
    <message>
        <source>No link can start a call: the chat opens, and you press the call button there.</source>
        <translation>Kein Link kann einen Anruf beginnen: Der Chat öffnet sich, und dort drücken Sie die Anruftaste.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Put this draft into the bin</source>
        <translation>Diesen Entwurf in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Read and agree…</source>
        <translation>Lesen und zustimmen …</translation>
    </message>
    <message>
        <source>Saved as you choose</source>
        <translation>Wird beim Wählen gespeichert</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Still to fill in: {names}</source>
        <translation>Noch auszufüllen: {names}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>That paper is not open any more; nothing changed.</source>
        <translation>Dieses Papier ist nicht mehr offen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no place yet for: {titles}. Another choice or paper may bring it.</source>
        <translation>Noch kein Platz für: {titles}. Eine andere Auswahl oder ein anderes Papier kann es mitbringen.</translation>
    </message>
    <message>
        <source>There is no such text in {wanted} yet; this one is in {language}.</source>
        <translation>Diesen Text gibt es noch nicht auf {wanted}; dieser hier ist auf {language}.</translation>
    </message>
    <message>
        <source>This paper can&apos;t allow that. Another one may.</source>
        <translation>Dieses Papier kann das nicht erlauben. Ein anderes vielleicht.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>Why you open it all the same</source>
        <translation>Warum Sie trotzdem öffnen</translation>
    </message>
    <message>
        <source>Write, or choose a text above</source>
        <translation>Schreiben Sie, oder wählen Sie oben einen Text</translation>
    </message>
    <message>
        <source>Written in: {language}</source>
        <translation>Geschrieben auf: {language}</translation>
    </message>
    <message>
        <source>{said} (needs a native reader)</source>
        <translation>{said} (muttersprachlich noch nicht geprüft)</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type {word} to confirm</source>
        <translation>Zum Bestätigen {word} eingeben</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Change this entry</source>
        <translation>Diesen Eintrag ändern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How long it took you</source>
        <translation>Wie lange es dauerte</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>Keep in the log</source>
        <translation>Ins Protokoll</translation>
    </message>
    <message>
        <source>Log a message or call</source>
        <translation>Nachricht oder Anruf eintragen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Put this entry into the bin</source>
        <translation>Diesen Eintrag in den Papierkorb legen</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>ContactRules</name>
    <message>
        <source>Agreed, but a signature is missing: {rules}</source>
        <translation>Vereinbart, doch eine Unterschrift fehlt: {rules}</translation>
    </message>
    <message>
        <source>Agreed: {rules}</source>
        <translation>Vereinbart: {rules}</translation>
    </message>
    <message>
        <source>No agreement about contact is in force.</source>
        <translation>Für den Kontakt gilt keine Vereinbarung.</translation>
    </message>
    <message>
        <source>The agreement has ended; its rules still hold: {rules}</source>
        <translation>Die Vereinbarung ist abgelaufen; ihre Regeln gelten noch: {rules}</translation>
    </message>
</context>
<context>
    <name>CopyStep</name>
    <message>
        <source>1. Copy your practice to a drive</source>
        <translation>1. Ihre Praxis auf ein Laufwerk kopieren</translation>
    </message>
    <message>
        <source>Choose the drive…</source>
        <translation>Laufwerk wählen …</translation>
    </message>
    <message>
        <source>Copied {when}. The file on the drive is {name}.</source>
        <translation>Kopiert: {when}. Die Datei auf dem Laufwerk heißt {name}.</translation>
    </message>
    <message>
        <source>Copy it again…</source>
        <translation>Noch einmal kopieren …</translation>
    </message>
    <message>
        <source>Everything goes into one encrypted file, which is checked at once. You need to bring two things to the new laptop: this drive, and your passphrase or your recovery kit.</source>
        <translation>Alles kommt in eine einzige verschlüsselte Datei, die gleich geprüft wird. Zum neuen Laptop müssen Sie zwei Dinge mitbringen: dieses Laufwerk, und Ihre Passphrase oder Ihr Wiederherstellungsblatt.</translation>
    </message>
    <message>
        <source>Something was written here after the copy, and is not on the drive. Copy it again before you go on.</source>
        <translation>Nach dem Kopieren wurde hier noch etwas geschrieben, das nicht auf dem Laufwerk ist. Kopieren Sie noch einmal, bevor Sie weitermachen.</translation>
    </message>
</context>
<context>
    <name>CountryLines</name>
    <message>
        <source>Add a line</source>
        <translation>Angebot hinzufügen</translation>
    </message>
    <message>
        <source>Crisis line removed</source>
        <translation>Krisentelefon entfernt</translation>
    </message>
    <message>
        <source>I have looked and know of no crisis line in {country}</source>
        <translation>Ich habe gesucht und kenne kein Krisentelefon in {country}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n doubtful number(s)</source>
        <translation>
            <numerusform>%n zweifelhafte Nummer zeigen</numerusform>
            <numerusform>%n zweifelhafte Nummern zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CpdForm</name>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Change this entry</source>
        <translation>Diesen Eintrag ändern</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>No names of clients: this log is for your register and yourself.</source>
        <translation>Keine Namen: Dieses Verzeichnis ist für Ihre Kammer und für Sie selbst.</translation>
    </message>
    <message>
        <source>No, save it so</source>
        <translation>Nein, so speichern</translation>
    </message>
    <message>
        <source>Put this entry into the bin</source>
        <translation>Diesen Eintrag in den Papierkorb legen</translation>
    </message>
    <message>
        <source>This log is meant to be shown to others. Does it name a client?</source>
        <translation>Dieses Verzeichnis wird anderen gezeigt. Steht hier der Name einer Klient:in?</translation>
    </message>
    <message>
        <source>This seems to name a client: {name}.</source>
        <translation>Hier scheint jemand aus Ihrer Praxis genannt zu sein: {name}.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What I take away</source>
        <translation>Was ich mitnehme</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
</context>
<context>
    <name>CpdPage</name>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>An entry waits here that was not saved.</source>
        <translation>Hier wartet ein Eintrag, der nicht gespeichert wurde.</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Änderungen verworfen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Einträge des Verzeichnisses</translation>
    </message>
    <message>
        <source>Entry put into the bin</source>
        <translation>Eintrag in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Entry saved</source>
        <translation>Eintrag gespeichert</translation>
    </message>
    <message>
        <source>For your register and yourself. It names no client.</source>
        <translation>Für Ihre Kammer und für Sie selbst. Niemand aus der Praxis wird darin genannt.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Log saved as CSV</source>
        <translation>Verzeichnis als CSV gespeichert</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Nothing logged yet. Hours of supervision and training add up here by year.</source>
        <translation>Noch nichts eingetragen. Stunden für Supervision und Fortbildung werden hier je Jahr zusammengezählt.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Verzeichnis speichern</translation>
    </message>
    <message>
        <source>Supervision and CPD</source>
        <translation>Supervision und Fortbildung</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What I take away</source>
        <translation>Was ich mitnehme</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{year}: supervision {supervision}, CPD {cpd}</source>
        <translation>{year}: Supervision {supervision}, Fortbildung {cpd}</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>The desk met something it was not built for. What was saved is safe. Nothing is sent anywhere; the details below hold no client data and help whoever mends this.</source>
        <translation>Das Programm ist auf etwas gestoßen, wofür es nicht gebaut ist. Was gespeichert war, ist sicher. Nichts wird irgendwohin gesendet; die Einzelheiten unten enthalten nichts über Klient:innen und helfen allen, die den Fehler beheben.</translation>
    </message>
</context>
<context>
    <name>CreateVault</name>
    <message>
        <source>1  Where</source>
        <translation>1  Ort</translation>
    </message>
    <message>
        <source>2  Passphrase</source>
        <translation>2  Passphrase</translation>
    </message>
    <message>
        <source>3  Recovery kit</source>
        <translation>3  Wiederherstellung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Create my vault</source>
        <translation>Meinen Tresor anlegen</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>Schlüssel werden erzeugt …</translation>
    </message>
    <message>
        <source>Making your vault…</source>
        <translation>Ihr Tresor wird angelegt …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>CrisisField</name>
    <message>
        <source>Add country</source>
        <translation>Land hinzufügen</translation>
    </message>
    <message>
        <source>Another country clients live in</source>
        <translation>Ein weiteres Land, in dem Klient:innen leben</translation>
    </message>
    <message>
        <source>Choose your country above; the crisis lines known there are then listed here.</source>
        <translation>Wählen Sie oben Ihr Land; dann stehen hier die dort bekannten Krisentelefone.</translation>
    </message>
    <message>
        <source>Clients in another country?</source>
        <translation>Klient:innen in einem anderen Land?</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Aus einem Kalender wählen</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Aus einem Kalender wählen (Alt+Ab)</translation>
    </message>
    <message>
        <source>This is not a date. Write it like {example}.</source>
        <translation>Das ist kein Datum. Schreiben Sie es wie {example}.</translation>
    </message>
</context>
<context>
    <name>DealBar</name>
    <message>
        <source>Back to what is to do</source>
        <translation>Zurück zu „Zu tun“</translation>
    </message>
    <message>
        <source>Choose a day to come.</source>
        <translation>Wählen Sie einen Tag, der noch kommt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>It comes back when something about it changes</source>
        <translation>Kommt wieder, sobald sich daran etwas ändert</translation>
    </message>
    <message>
        <source>Or put off until</source>
        <translation>Oder verschieben bis</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Until next week</source>
        <translation>Bis nächste Woche</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
</context>
<context>
    <name>Dealing</name>
    <message>
        <source>Back among what is to do</source>
        <translation>Wieder unter „Zu tun“</translation>
    </message>
    <message>
        <source>Put off: {day}</source>
        <translation>Verschoben: {day}</translation>
    </message>
    <message>
        <source>Set aside until something changes</source>
        <translation>Weggelegt, bis sich etwas ändert</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Aufgabe erledigt</translation>
    </message>
    <message>
        <source>Task put into the bin</source>
        <translation>Aufgabe in den Papierkorb gelegt</translation>
    </message>
</context>
<context>
    <name>DecisionsCard</name>
    <message>
        <source>is {age} now</source>
        <translation>ist jetzt {age}</translation>
    </message>
    <message>
        <source>number changed, agreement names the old one</source>
        <translation>Nummer geändert, die Vereinbarung nennt die alte</translation>
    </message>
</context>
<context>
    <name>Departing</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>Calendar saved and logged</source>
        <translation>Kalender gespeichert und protokolliert</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>Mich selbst</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Times of meetings, {first} to {last}</source>
        <translation>Zeiten der Termine, {first} bis {last}</translation>
    </message>
    <message>
        <source>To have the week on paper</source>
        <translation>Um die Woche auf Papier zu haben</translation>
    </message>
    <message>
        <source>Week printed</source>
        <translation>Woche gedruckt</translation>
    </message>
</context>
<context>
    <name>Departures</name>
    <message>
        <source>A WhatsApp link was opened</source>
        <translation>Ein WhatsApp-Link wurde geöffnet</translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation>Eine Sicherung wurde gemacht</translation>
    </message>
    <message>
        <source>A copy was made for a new laptop</source>
        <translation>Eine Kopie für einen neuen Laptop wurde gemacht</translation>
    </message>
    <message>
        <source>A file was saved outside the vault</source>
        <translation>Eine Datei wurde außerhalb des Tresors gespeichert</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient:in</translation>
    </message>
    <message>
        <source>Damage was found</source>
        <translation>Es wurde ein Schaden gefunden</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Nothing has left this vault yet. Links, exports and backups appear here.</source>
        <translation>Noch nichts hat diesen Tresor verlassen. Links, Exporte und Sicherungen erscheinen hier.</translation>
    </message>
    <message>
        <source>Something was printed</source>
        <translation>Etwas wurde gedruckt</translation>
    </message>
    <message>
        <source>The log fits together, from its first event to its last</source>
        <translation>Das Protokoll ist lückenlos, vom ersten Eintrag bis zum letzten</translation>
    </message>
    <message>
        <source>The log is being verified…</source>
        <translation>Das Protokoll wird geprüft …</translation>
    </message>
    <message>
        <source>The vault was last changed {when}. If you worked later than that, an older copy was put in its place.</source>
        <translation>Der Tresor wurde zuletzt geändert: {when}. Haben Sie danach noch gearbeitet, wurde er durch eine ältere Kopie ersetzt.</translation>
    </message>
    <message>
        <source>Verify the log again</source>
        <translation>Protokoll noch einmal prüfen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What left the desk</source>
        <translation>Was das Programm verlassen hat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
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
        <translation>An einem Tag ging viel hin und her.</translation>
    </message>
    <message>
        <source>Open the safety plan</source>
        <translation>Sicherheitsplan öffnen</translation>
    </message>
    <message>
        <source>Perhaps not in writing</source>
        <translation>Vielleicht nicht schriftlich</translation>
    </message>
    <message>
        <source>Plan a longer session</source>
        <translation>Eine längere Sitzung planen</translation>
    </message>
    <message>
        <source>Show the number to call</source>
        <translation>Nummer zum Anrufen zeigen</translation>
    </message>
    <message>
        <source>Someone may be in danger: speak with each other.</source>
        <translation>Vielleicht ist jemand in Gefahr: Sprechen Sie miteinander.</translation>
    </message>
    <message>
        <source>This is long for a message.</source>
        <translation>Das ist lang für eine Nachricht.</translation>
    </message>
    <message>
        <source>This week&apos;s agreed number of messages has been reached.</source>
        <translation>Die für diese Woche vereinbarte Zahl an Nachrichten ist erreicht.</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Client saved</source>
        <translation>Klient:in gespeichert</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n Änderung.</numerusform>
            <numerusform>%n Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts geändert.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>{section}: added “{text}”.</source>
        <translation>{section}: hinzugefügt „{text}“.</translation>
    </message>
    <message>
        <source>{section}: taken out “{text}”.</source>
        <translation>{section}: entfernt „{text}“.</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Another meeting is at that time too.</source>
        <translation>Zu der Zeit ist auch ein anderer Termin.</translation>
    </message>
    <message>
        <source>Another meeting is at that time: {days}.</source>
        <translation>Zu dieser Zeit ist schon ein anderer Termin: {days}.</translation>
    </message>
    <message>
        <source>Appointment planned</source>
        <translation>Termin geplant</translation>
    </message>
    <message>
        <source>By the date of birth this client is {age}, with an adult&apos;s record.</source>
        <translation>Nach dem Geburtsdatum ist diese Person {age}, mit der Akte für Erwachsene.</translation>
    </message>
    <message>
        <source>It comes again on days off, first on {days}.</source>
        <translation>Er fällt später auf freie Tage, zuerst am {days}.</translation>
    </message>
    <message>
        <source>It comes again on days off: {days}.</source>
        <translation>Er fällt später auf freie Tage: {days}.</translation>
    </message>
    <message>
        <source>It lasts {hours} hours.</source>
        <translation>Er dauert {hours} Stunden.</translation>
    </message>
    <message>
        <source>Now on {day}, {time}</source>
        <translation>Jetzt am {day}, {time}</translation>
    </message>
    <message>
        <source>Other meetings are at that time, the first on {days}.</source>
        <translation>Zu diesen Zeiten sind schon andere Termine, die ersten am {days}.</translation>
    </message>
    <message>
        <source>Session: {attendance}</source>
        <translation>Sitzung: {attendance}</translation>
    </message>
    <message>
        <source>Taken out of the calendar</source>
        <translation>Aus dem Kalender genommen</translation>
    </message>
    <message>
        <source>Therapy with this client has ended.</source>
        <translation>Die Therapie mit dieser Person ist beendet.</translation>
    </message>
    <message>
        <source>This is outside your usual hours.</source>
        <translation>Das liegt außerhalb Ihrer üblichen Zeiten.</translation>
    </message>
    <message>
        <source>You have a day off then.</source>
        <translation>Dann haben Sie einen freien Tag.</translation>
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
        <translation>aufgehoben bis {when}</translation>
    </message>
</context>
<context>
    <name>DrillBox</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Once a month, see that the paper in your drawer really opens your vault: the last backup is restored with it beside the vault, counted, and cleared away.</source>
        <translation>Sehen Sie einmal im Monat nach, ob das Papier in Ihrer Schublade Ihren Tresor wirklich öffnet: Die letzte Sicherung wird damit neben dem Tresor wiederhergestellt, gezählt und weggeräumt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The 24 words of the kit</source>
        <translation>Die 24 Wörter des Blatts</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Nothing fits what is chosen for the list.</source>
        <translation>Nichts passt zu dem, was für die Liste gewählt ist.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message numerus="yes">
        <source>%n agreement(s) in force</source>
        <translation>
            <numerusform>%n Vereinbarung in Kraft</numerusform>
            <numerusform>%n Vereinbarungen in Kraft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filed chat(s), part of the record and its period</source>
        <translation>
            <numerusform>%n abgelegter Chat, Teil der Akte und ihrer Frist</numerusform>
            <numerusform>%n abgelegte Chats, Teil der Akte und ihrer Frist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to sign</source>
        <translation>
            <numerusform>%n Notiz zu unterschreiben</numerusform>
            <numerusform>%n Notizen zu unterschreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n offene Aufgabe</numerusform>
            <numerusform>%n offene Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) left; they wait here as long as you need.</source>
        <translation>
            <numerusform>Noch %n Schritt; er wartet hier, so lange Sie brauchen.</numerusform>
            <numerusform>Noch %n Schritte; sie warten hier, so lange Sie brauchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A last message was sent. Tick it, or say goodbye in person.</source>
        <translation>Eine letzte Nachricht ging hinaus. Haken Sie ab, oder verabschieden Sie sich persönlich.</translation>
    </message>
    <message>
        <source>A last message, if you agreed on one. The guard is asked as ever.</source>
        <translation>Eine letzte Nachricht, wenn sie vereinbart ist. Geprüft wird wie immer.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Zurück zur Klient:in</translation>
    </message>
    <message>
        <source>Begin therapy again</source>
        <translation>Therapie wieder aufnehmen</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Correct the day</source>
        <translation>Tag berichtigen</translation>
    </message>
    <message>
        <source>Delete the chat on both phones</source>
        <translation>Den Chat auf beiden Telefonen löschen</translation>
    </message>
    <message>
        <source>Deleted here, and the client was told</source>
        <translation>Hier gelöscht, und Klient:in weiß Bescheid</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>End therapy</source>
        <translation>Therapie beenden</translation>
    </message>
    <message>
        <source>Every step is done.</source>
        <translation>Alle Schritte sind getan.</translation>
    </message>
    <message>
        <source>How long the record is kept</source>
        <translation>Wie lange die Akte bleibt</translation>
    </message>
    <message>
        <source>Imported chats</source>
        <translation>Importierte Chats</translation>
    </message>
    <message>
        <source>In therapy again; no period runs</source>
        <translation>Wieder in Therapie; keine Frist läuft</translation>
    </message>
    <message>
        <source>Kept until {day}; confirmed {on} by {who}. A task comes then.</source>
        <translation>Bleibt bis {day}; bestätigt am {on} von {who}. Dann kommt eine Aufgabe.</translation>
    </message>
    <message>
        <source>Kept with the record</source>
        <translation>Bleiben bei der Akte</translation>
    </message>
    <message>
        <source>Last note and signature</source>
        <translation>Letzte Notiz und Unterschrift</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself. A complaint or a claim stops the period.</source>
        <translation>Nichts wird von selbst gelöscht. Eine Beschwerde oder ein Anspruch hält die Frist an.</translation>
    </message>
    <message>
        <source>Nothing open.</source>
        <translation>Nichts offen.</translation>
    </message>
    <message>
        <source>Nothing to do, or it may stand so</source>
        <translation>Nichts zu tun, oder es darf so bleiben</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>Period kept; a task comes when it is over</source>
        <translation>Frist gespeichert; danach kommt eine Aufgabe</translation>
    </message>
    <message>
        <source>Put this into a message…</source>
        <translation>In eine Nachricht setzen …</translation>
    </message>
    <message>
        <source>Say first on which day therapy ended. The steps can be done any time.</source>
        <translation>Sagen Sie zuerst, an welchem Tag die Therapie endete. Die Schritte gehen jederzeit.</translation>
    </message>
    <message>
        <source>Say goodbye</source>
        <translation>Sich verabschieden</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Therapy ended on</source>
        <translation>Therapie endete am</translation>
    </message>
    <message>
        <source>Therapy has ended</source>
        <translation>Therapie ist beendet</translation>
    </message>
    <message>
        <source>Therapy has ended; the steps wait</source>
        <translation>Therapie beendet; die Schritte warten</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Es gibt keine</translation>
    </message>
    <message>
        <source>To be destroyed, or destroyed</source>
        <translation>Werden vernichtet oder sind es</translation>
    </message>
    <message>
        <source>What becomes of imported chats</source>
        <translation>Was aus importierten Chats wird</translation>
    </message>
    <message>
        <source>Write a last message…</source>
        <translation>Letzte Nachricht schreiben …</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Opened with: {style}</source>
        <translation>Geöffnet mit: {style}</translation>
    </message>
    <message>
        <source>What the guard said at that moment</source>
        <translation>Was die Prüfung in dem Augenblick sagte</translation>
    </message>
    <message>
        <source>Your reason: {reason}</source>
        <translation>Ihr Grund: {reason}</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Clauses and their versions: {list}</source>
        <translation>Klauseln und ihre Versionen: {list}</translation>
    </message>
    <message>
        <source>How this was agreed</source>
        <translation>Wie dies vereinbart wurde</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Sprache: {language}</translation>
    </message>
    <message>
        <source>Open the paper of {who}</source>
        <translation>Das Papier von {who} öffnen</translation>
    </message>
    <message>
        <source>Open the signed paper</source>
        <translation>Das unterschriebene Papier öffnen</translation>
    </message>
    <message>
        <source>SHA-256 of the words: {whole}</source>
        <translation>SHA-256 des Wortlauts: {whole}</translation>
    </message>
    <message>
        <source>Sealed: SHA-256 {start}…</source>
        <translation>Versiegelt: SHA-256 {start}…</translation>
    </message>
    <message>
        <source>Template: {title}, version {version}</source>
        <translation>Vorlage: {title}, Version {version}</translation>
    </message>
    <message>
        <source>What exactly was sealed</source>
        <translation>Was genau versiegelt wurde</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>A colleague</source>
        <translation>Kolleg:in</translation>
    </message>
    <message>
        <source>An insurer</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Zurück zur Klient:in</translation>
    </message>
    <message>
        <source>Choose at least one note.</source>
        <translation>Wählen Sie mindestens eine Notiz.</translation>
    </message>
    <message>
        <source>Each starts with the least they need; you may choose otherwise below.</source>
        <translation>Am Anfang steht jeweils das Nötigste; unten können Sie anders wählen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export a session summary</source>
        <translation>Zusammenfassung der Sitzungen exportieren</translation>
    </message>
    <message>
        <source>File number only</source>
        <translation>Nur die Aktennummer</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Initials and file number</source>
        <translation>Initialen und Aktennummer</translation>
    </message>
    <message>
        <source>Name and file number</source>
        <translation>Name und Aktennummer</translation>
    </message>
    <message>
        <source>Names inside the notes stay as they were written.</source>
        <translation>Namen in den Notizen bleiben, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF-Datei (*.pdf)</translation>
    </message>
    <message>
        <source>Process notes and supervision notes are never part of a summary.</source>
        <translation>Prozess- und Supervisionsnotizen sind nie Teil einer Zusammenfassung.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Save the session summary</source>
        <translation>Zusammenfassung der Sitzungen speichern</translation>
    </message>
    <message>
        <source>Save without a password?</source>
        <translation>Ohne Passwort speichern?</translation>
    </message>
    <message>
        <source>Save without password</source>
        <translation>Ohne Passwort speichern</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}. It stands in the disclosure log.</source>
        <translation>Gespeichert als {name} in {folder}. Es steht im Weitergabeprotokoll.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Session summary saved</source>
        <translation>Zusammenfassung der Sitzungen gespeichert</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Klient:in</translation>
    </message>
    <message>
        <source>The client appears by</source>
        <translation>Die Klient:in erscheint mit</translation>
    </message>
    <message>
        <source>This client has no notes that could be exported yet.</source>
        <translation>Es gibt noch keine Notizen, die exportiert werden könnten.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What is saved is what you see. Each export is kept in the log.</source>
        <translation>Gespeichert wird, was Sie sehen. Jeder Export steht im Protokoll.</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>Welche Notizen</translation>
    </message>
    <message>
        <source>Which sections</source>
        <translation>Welche Abschnitte</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Wer es liest</translation>
    </message>
    <message>
        <source>Whoever gets this file can read it: on this computer, in a mail, on a stick. With a password it stays closed.</source>
        <translation>Wer diese Datei bekommt, kann sie lesen: auf diesem Computer, in einer E-Mail, auf einem Stick. Mit einem Passwort bleibt sie verschlossen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>such as: the client asked for it</source>
        <translation>etwa: auf Wunsch der Klient:in</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Days from today</source>
        <translation>Tage ab heute</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>For a client stands</source>
        <translation>Für eine Klient:in steht</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>die Initialen</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>Mich selbst</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Datei speichern…</translation>
    </message>
    <message>
        <source>The file holds times and what stands for a client, no names and no notes. Outside the desk it is not encrypted. It is logged.</source>
        <translation>Die Datei enthält Zeiten und das, was für eine Klient:in steht, keine Namen und keine Notizen. Außerhalb des Programms ist sie nicht verschlüsselt. Der Export wird protokolliert.</translation>
    </message>
    <message>
        <source>The file number</source>
        <translation>die Aktennummer</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Drei Monate</translation>
    </message>
    <message>
        <source>To see my hours in my own calendar</source>
        <translation>Um meine Zeiten im eigenen Kalender zu sehen</translation>
    </message>
</context>
<context>
    <name>ExportsPage</name>
    <message>
        <source>A SHA-256 is the fingerprint of one file: a file with another one is not what you saved.</source>
        <translation>Ein SHA-256-Wert ist der Fingerabdruck einer Datei: Hat eine Datei einen anderen, ist sie nicht die, die Sie gespeichert haben.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient:in</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Exports, latest first</source>
        <translation>Exporte, neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing has left the desk yet. What you export of a client is listed here.</source>
        <translation>Noch hat nichts das Programm verlassen. Was Sie exportieren, steht dann hier.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 copied</source>
        <translation>SHA-256 kopiert</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>To {name} ({recipient})</source>
        <translation>An {name} ({recipient})</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What left the desk, for whom and why. Nothing here can be changed.</source>
        <translation>Was hinausging, für wen und warum. Hier lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Warum: {reason}</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Klient:in</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>Kolleg:in</translation>
    </message>
    <message>
        <source>insurer</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>own calendar</source>
        <translation>eigener Kalender</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>process notes</source>
        <translation>Prozessnotizen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{format}, password: {protected}</source>
        <translation>{format}, Passwort: {protected}</translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>By whom</source>
        <translation>Durch wen</translation>
    </message>
    <message>
        <source>Change this entry</source>
        <translation>Diesen Eintrag ändern</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coded in</source>
        <translation>Kodiert nach</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Wie Sie sie erreichen</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>Mehr zu diesem Eintrag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Put this entry into the bin</source>
        <translation>Diesen Eintrag in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Written for the wrong client…</source>
        <translation>Für die falsche Person geschrieben …</translation>
    </message>
</context>
<context>
    <name>FeeField</name>
    <message>
        <source>Write the fee as a number, such as 25 or 12.50.</source>
        <translation>Schreiben Sie das Honorar als Zahl, etwa 25 oder 12,50.</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>A large file is opened only when you ask for it.</source>
        <translation>Eine große Datei wird nur auf Wunsch geöffnet.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Nur der Anfang wird gezeigt.</translation>
    </message>
    <message>
        <source>Picture of the file</source>
        <translation>Bild der Datei</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>The file does not say how its letters are encoded; this is a guess.</source>
        <translation>Die Datei sagt nicht, wie ihre Buchstaben kodiert sind; dies ist eine Vermutung.</translation>
    </message>
    <message>
        <source>There is no preview for this kind of file.</source>
        <translation>Für diese Art von Datei gibt es keine Vorschau.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password or damaged, so it can&apos;t be shown.</source>
        <translation>Dieses PDF ist mit einem Passwort gesperrt oder beschädigt und lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>This can&apos;t be shown.</source>
        <translation>Das lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown: its format is not known, or it is damaged.</source>
        <translation>Dieses Bild lässt sich nicht zeigen: Sein Format ist unbekannt, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>Too large to be shown here. Export it to open it in another program.</source>
        <translation>Zu groß, um hier gezeigt zu werden. Exportieren Sie die Datei, um sie in einem anderen Programm zu öffnen.</translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>File renamed</source>
        <translation>Datei umbenannt</translation>
    </message>
    <message>
        <source>Kept what the file belongs to</source>
        <translation>Gespeichert, wozu die Datei gehört</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No session or note</source>
        <translation>Keiner Sitzung oder Notiz</translation>
    </message>
    <message>
        <source>Put this file into the bin</source>
        <translation>Diese Datei in den Papierkorb legen</translation>
    </message>
    <message>
        <source>added {day}</source>
        <translation>hinzugefügt am {day}</translation>
    </message>
</context>
<context>
    <name>FiledList</name>
    <message numerus="yes">
        <source>%n message(s), {span}</source>
        <translation>
            <numerusform>%n Nachricht, {span}</numerusform>
            <numerusform>%n Nachrichten, {span}</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted from the phone</source>
        <translation>Vom Handy gelöscht</translation>
    </message>
    <message>
        <source>Let the messages go…</source>
        <translation>Nachrichten aufgeben …</translation>
    </message>
    <message>
        <source>Still on the phone</source>
        <translation>Noch auf dem Handy</translation>
    </message>
    <message>
        <source>let go on {day}</source>
        <translation>aufgegeben am {day}</translation>
    </message>
    <message>
        <source>to be deleted from the phone by {day}</source>
        <translation>bis {day} vom Handy zu löschen</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n Datei aufgenommen</numerusform>
            <numerusform>%n Dateien aufgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei aufnehmen …</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Aufnehmen …</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>File exported</source>
        <translation>Datei exportiert</translation>
    </message>
    <message>
        <source>File put into the bin</source>
        <translation>Datei in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files of this client</source>
        <translation>Dateien dieser Klient:in</translation>
    </message>
    <message>
        <source>Let go to add them to this client.</source>
        <translation>Loslassen, um sie bei dieser Klient:in aufzunehmen.</translation>
    </message>
    <message>
        <source>No files yet. Drop files here, paste a picture, or add a letter or scan: it is kept encrypted in the vault, as it is.</source>
        <translation>Noch keine Dateien. Ziehen Sie Dateien hierher, fügen Sie ein Bild ein, oder nehmen Sie einen Brief oder Scan auf: Er liegt unverändert und verschlüsselt im Tresor.</translation>
    </message>
    <message>
        <source>Or drop files here.</source>
        <translation>Oder Dateien hierher ziehen.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Pasted picture {when}.png</source>
        <translation>Eingefügtes Bild {when}.png</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}. It stands in the disclosure log.</source>
        <translation>Gespeichert als {name} in {folder}. Es steht im Weitergabeprotokoll.</translation>
    </message>
    <message>
        <source>Scans…</source>
        <translation>Scans …</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the file that was on its way stays.</source>
        <translation>Angehalten. Von der Datei, die unterwegs war, bleibt nichts.</translation>
    </message>
    <message>
        <source>The file is in the vault now. The one you took it from still lies where it was, not encrypted: delete it there, also from the desktop&apos;s own bin.</source>
        <translation>Die Datei ist jetzt im Tresor. Das Original liegt unverschlüsselt noch dort, wo es war: Löschen Sie es dort, auch aus dem Papierkorb des Computers.</translation>
    </message>
    <message>
        <source>There is no picture or file on the clipboard.</source>
        <translation>In der Zwischenablage ist weder ein Bild noch eine Datei.</translation>
    </message>
    <message>
        <source>belongs to a session or note</source>
        <translation>gehört zu einer Sitzung oder Notiz</translation>
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
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Find in this note</source>
        <translation>In dieser Notiz suchen</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorherige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Write “{words}”</source>
        <translation>„{words}“ schreiben</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Follow up by {day}</source>
        <translation>Nachfassen bis {day}</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Nachgefasst</translation>
    </message>
    <message>
        <source>Follow-up is done</source>
        <translation>Ist nachgefasst</translation>
    </message>
    <message>
        <source>Follow-up overdue since {day}</source>
        <translation>Nachfassen überfällig seit {day}</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was dabei herauskam</translation>
    </message>
</context>
<context>
    <name>FollowUpsCard</name>
    <message>
        <source>Risk follow-ups</source>
        <translation>Nachfassen bei Risiko</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard clears in {seconds} s</source>
        <translation>Zwischenablage leert sich in {seconds} s</translation>
    </message>
    <message>
        <source>Encrypted on this computer</source>
        <translation>Auf diesem Computer verschlüsselt</translation>
    </message>
    <message>
        <source>Find in this note (Ctrl+F)</source>
        <translation>In dieser Notiz suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>Sprache der Rechtschreibung</translation>
    </message>
    <message>
        <source>Locks in {time}</source>
        <translation>Sperrt in {time}</translation>
    </message>
    <message>
        <source>No spelling</source>
        <translation>Keine Rechtschreibung</translation>
    </message>
    <message>
        <source>Only the text (F11)</source>
        <translation>Nur der Text (F11)</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Put a phrase in at the cursor (Ctrl+Space)</source>
        <translation>Einen Textbaustein an der Schreibmarke einsetzen (Strg+Leertaste)</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>FormatsPart</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin with a copy of a format</source>
        <translation>Mit der Kopie eines Formats beginnen</translation>
    </message>
    <message>
        <source>Copy one…</source>
        <translation>Format kopieren …</translation>
    </message>
    <message>
        <source>Format offered again</source>
        <translation>Format wird wieder angeboten</translation>
    </message>
    <message>
        <source>Format put into the bin</source>
        <translation>Format in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Format retired; its notes keep it</source>
        <translation>Format stillgelegt; seine Notizen behalten es</translation>
    </message>
    <message>
        <source>Format saved</source>
        <translation>Format gespeichert</translation>
    </message>
    <message>
        <source>Format saved; notes written so far keep their headings</source>
        <translation>Format gespeichert; bisherige Notizen behalten ihre Überschriften</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New format</source>
        <translation>Neues Format</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>Own formats</source>
        <translation>Eigene Formate</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>What a section begins with may hold {fields}</source>
        <translation>Womit ein Abschnitt beginnt, darf {fields} enthalten</translation>
    </message>
    <message>
        <source>Your own formats stand beside the ones that come with the desk.</source>
        <translation>Ihre eigenen Formate stehen neben denen, die das Programm mitbringt.</translation>
    </message>
    <message>
        <source>{sections} · retired</source>
        <translation>{sections} · stillgelegt</translation>
    </message>
    <message>
        <source>{title} (mine)</source>
        <translation>{title} (eigenes)</translation>
    </message>
</context>
<context>
    <name>FoundByTyping</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie aus der Liste.</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient:in</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Incident in a group</source>
        <translation>Vorfall in einer Gruppe</translation>
    </message>
    <message>
        <source>Medical entry</source>
        <translation>Medizinischer Eintrag</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Member of a group</source>
        <translation>Mitglied einer Gruppe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Fragenreihe</translation>
    </message>
    <message>
        <source>Resource given</source>
        <translation>Material weitergegeben</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Sicherheitsplan</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
</context>
<context>
    <name>GapsCard</name>
    <message numerus="yes">
        <source>%n place(s) still empty</source>
        <translation>
            <numerusform>%n Stelle noch leer</numerusform>
            <numerusform>%n Stellen noch leer</numerusform>
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
        <translation>Prozessnotizen öffnen</translation>
    </message>
    <message>
        <source>Process notes are closed</source>
        <translation>Die Prozessnotizen sind verschlossen</translation>
    </message>
    <message>
        <source>You set that your passphrase opens them each time.</source>
        <translation>Sie haben eingestellt, dass jedes Mal Ihre Passphrase sie öffnet.</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>All measures…</source>
        <translation>Alle Fragebögen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give a measure</source>
        <translation>Fragebogen vorlegen</translation>
    </message>
    <message>
        <source>Hand over the screen</source>
        <translation>Bildschirm übergeben</translation>
    </message>
    <message>
        <source>Handed over, the screen shows the questions only. Your passphrase leads back to the record. The desk can&apos;t close other programs: close them before.</source>
        <translation>Übergeben zeigt der Bildschirm nur die Fragen. Ihre Passphrase führt zur Akte zurück. Andere Programme kann das Programm nicht schließen: Schließen Sie sie vorher.</translation>
    </message>
    <message>
        <source>Keep the paper under Files</source>
        <translation>Papier unter Dateien ablegen</translation>
    </message>
    <message>
        <source>Licence and sources</source>
        <translation>Lizenz und Quellen</translation>
    </message>
    <message>
        <source>Scores of different scorings are never held beside each other.</source>
        <translation>Ergebnisse verschiedener Auswertungen werden nie nebeneinandergehalten.</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Type answers from paper</source>
        <translation>Antworten vom Papier eingeben</translation>
    </message>
    <message>
        <source>Type the total only</source>
        <translation>Nur die Summe eingeben</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>Welcher Fragebogen</translation>
    </message>
</context>
<context>
    <name>GlanceBar</name>
    <message numerus="yes">
        <source>%n note(s) to sign</source>
        <translation>
            <numerusform>%n Notiz zu unterschreiben</numerusform>
            <numerusform>%n Notizen zu unterschreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) to do</source>
        <translation>
            <numerusform>%n Aufgabe zu erledigen</numerusform>
            <numerusform>%n Aufgaben zu erledigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement: {state}</source>
        <translation>Vereinbarung: {state}</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Check-in did not come ({day})</source>
        <translation>Check-in kam nicht ({day})</translation>
    </message>
    <message>
        <source>Check-in due ({day})</source>
        <translation>Check-in fällig ({day})</translation>
    </message>
    <message>
        <source>Next session {day}, {time}</source>
        <translation>Nächste Sitzung {day}, {time}</translation>
    </message>
    <message>
        <source>No session planned</source>
        <translation>Keine Sitzung geplant</translation>
    </message>
    <message>
        <source>Risk follow-up by {day}</source>
        <translation>Risiko: Nachverfolgung bis {day}</translation>
    </message>
    <message>
        <source>Risk follow-up overdue since {day}</source>
        <translation>Risiko: Nachverfolgung überfällig seit {day}</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message numerus="yes">
        <source>%n rating(s).</source>
        <translation>
            <numerusform>%n Einschätzung.</numerusform>
            <numerusform>%n Einschätzungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 is what you both expected by now (goal attainment scaling).</source>
        <translation>0 ist, was Sie beide bis jetzt erwartet haben (Zielerreichungsskala).</translation>
    </message>
    <message>
        <source>First: {step} ({day}).</source>
        <translation>Zuerst: {step} ({day}).</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Ziel {number}</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>How far are we?</source>
        <translation>Wie weit sind wir?</translation>
    </message>
    <message>
        <source>Keep this rating</source>
        <translation>Einschätzung behalten</translation>
    </message>
    <message>
        <source>Last: {step} ({day}).</source>
        <translation>Zuletzt: {step} ({day}).</translation>
    </message>
    <message>
        <source>Notes about it</source>
        <translation>Notizen dazu</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Progress over time</source>
        <translation>Fortschritt im Verlauf</translation>
    </message>
    <message>
        <source>Put the last rating into the bin</source>
        <translation>Letzte Einschätzung in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Steps on the way</source>
        <translation>Schritte auf dem Weg</translation>
    </message>
    <message>
        <source>What we do for it</source>
        <translation>Was wir dafür tun</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
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
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Ziel {number}</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Eines pro Zeile.</translation>
    </message>
    <message>
        <source>One a line; each so that both can tell when it is done.</source>
        <translation>Einer pro Zeile; jeder so, dass beide erkennen, wann er getan ist.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Steps on the way</source>
        <translation>Schritte auf dem Weg</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>Aus dem Plan nehmen</translation>
    </message>
    <message>
        <source>What we do for it</source>
        <translation>Was wir dafür tun</translation>
    </message>
    <message>
        <source>What will be different, in the client&apos;s own words where you can.</source>
        <translation>Was anders sein wird, möglichst in den Worten der Klient:in.</translation>
    </message>
</context>
<context>
    <name>GoalsField</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Goals of this note: {goals}</source>
        <translation>Ziele dieser Notiz: {goals}</translation>
    </message>
    <message>
        <source>This note speaks of no goal of the plan yet.</source>
        <translation>Diese Notiz spricht noch von keinem Ziel des Plans.</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>A group is a record of its own. Add a client, choose “Group” as the kind, and it is here.</source>
        <translation>Eine Gruppe ist eine eigene Akte. Legen Sie sie wie Klient:innen an, mit der Art „Gruppe“, dann steht sie hier.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Klient:in hinzufügen</translation>
    </message>
    <message>
        <source>Chat and rules</source>
        <translation>Chat und Regeln</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Parts of the group</source>
        <translation>Teile der Gruppe</translation>
    </message>
    <message>
        <source>The desk keeps who agreed, and no word of the chat.</source>
        <translation>Das Programm behält, wer zugestimmt hat, und kein Wort aus dem Chat.</translation>
    </message>
</context>
<context>
    <name>GuardPanel</name>
    <message>
        <source>Not open within the next two weeks.</source>
        <translation>In den nächsten zwei Wochen nicht offen.</translation>
    </message>
    <message>
        <source>Keep it as a draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Keep it until {when}</source>
        <translation>Aufheben bis {when}</translation>
    </message>
    <message>
        <source>Open from {here} here; {there} where the client is</source>
        <translation>Offen ab {here} hier; {there} am Ort der Klient:in</translation>
    </message>
    <message>
        <source>Open from {when}</source>
        <translation>Offen ab {when}</translation>
    </message>
    <message numerus="yes">
        <source>Opened outside the hours: %n time(s)</source>
        <translation>
            <numerusform>Außerhalb der Zeiten geöffnet: %n-mal</numerusform>
            <numerusform>Außerhalb der Zeiten geöffnet: %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare a new version</source>
        <translation>Neue Fassung vorbereiten</translation>
    </message>
    <message>
        <source>Reach the client in the way named here instead.</source>
        <translation>Erreichen Sie die Klient:in stattdessen auf dem hier genannten Weg.</translation>
    </message>
    <message>
        <source>Read first what stands below.</source>
        <translation>Lesen Sie zuerst, was darunter steht.</translation>
    </message>
    <message>
        <source>This is what you agreed on.</source>
        <translation>Das haben Sie vereinbart.</translation>
    </message>
    <message numerus="yes">
        <source>This week: %n message(s)</source>
        <translation>
            <numerusform>Diese Woche: %n Nachricht</numerusform>
            <numerusform>Diese Woche: %n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>This week: {count} of {most} agreed messages</source>
        <translation>Diese Woche: {count} von {most} vereinbarten Nachrichten</translation>
    </message>
    <message>
        <source>Write the reason under the message; it is kept in the log.</source>
        <translation>Schreiben Sie den Grund unter die Nachricht; er bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>clause “{title}”</source>
        <translation>Klausel „{title}“</translation>
    </message>
    <message>
        <source>missing clause: “{title}”</source>
        <translation>fehlende Klausel: „{title}“</translation>
    </message>
    <message>
        <source>{end} stands with {who} too</source>
        <translation>{end} steht auch bei {who}</translation>
    </message>
</context>
<context>
    <name>GuardiansField</name>
    <message>
        <source>Another guardian</source>
        <translation>Noch jemand</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Back to the agreement</source>
        <translation>Zurück zur Vereinbarung</translation>
    </message>
    <message>
        <source>Check kept: {result}</source>
        <translation>Check verwahrt: {result}</translation>
    </message>
    <message>
        <source>Check put into the bin</source>
        <translation>Check in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Digital readiness check</source>
        <translation>Digitaler Bereitschafts-Check</translation>
    </message>
    <message>
        <source>Etiquette card</source>
        <translation>Karte mit den Umgangsregeln</translation>
    </message>
    <message>
        <source>No agreement is in force, so the paper says only what holds without one.</source>
        <translation>Es gilt keine Vereinbarung, darum sagt das Papier nur, was auch ohne sie gilt.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paper saved</source>
        <translation>Papier gespeichert</translation>
    </message>
    <message>
        <source>Papers to hand over</source>
        <translation>Papiere zum Mitgeben</translation>
    </message>
    <message>
        <source>Printed and logged</source>
        <translation>Gedruckt und vermerkt</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Risk sheet: everyday words</source>
        <translation>Risikoblatt: Alltagssprache</translation>
    </message>
    <message>
        <source>Risk sheet: in full</source>
        <translation>Risikoblatt: ausführlich</translation>
    </message>
    <message>
        <source>Risk sheet: very easy words</source>
        <translation>Risikoblatt: ganz leichte Wörter</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Das Papier speichern</translation>
    </message>
    <message>
        <source>The last check, without the client’s name.</source>
        <translation>Der letzte Check, ohne den Namen.</translation>
    </message>
    <message>
        <source>The paper as it will be</source>
        <translation>Das Papier, wie es aussehen wird</translation>
    </message>
    <message>
        <source>Written from the rules of version {number}, without the client’s name.</source>
        <translation>Geschrieben aus den Regeln der Version {number}, ohne den Namen der Klient:in.</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Zum Mitgeben</translation>
    </message>
    <message>
        <source>Video-call readiness card</source>
        <translation>Karte zur Vorbereitung auf Videoanrufe</translation>
    </message>
    <message>
        <source>Written from the draft; nothing of it is agreed yet.</source>
        <translation>Aus dem Entwurf geschrieben; davon ist noch nichts vereinbart.</translation>
    </message>
</context>
<context>
    <name>HandoutLanguage</name>
    <message>
        <source>Language of the paper</source>
        <translation>Sprache des Papiers</translation>
    </message>
    <message>
        <source>This paper is in English, and the client’s language here is {language}. Read it together, or say it in your own words.</source>
        <translation>Dieses Papier ist auf Englisch, die Sprache der Klient:in ist hier {language}. Lesen Sie es zusammen, oder sagen Sie es mit eigenen Worten.</translation>
    </message>
    <message>
        <source>This translation still needs a native reader; the paper says so too.</source>
        <translation>Diese Übersetzung muss noch muttersprachlich gelesen werden; das Papier sagt es auch.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>1. Say who you are</source>
        <translation>1. Sagen Sie, wer Sie sind</translation>
    </message>
    <message>
        <source>2. Add a client</source>
        <translation>2. Legen Sie eine Klient:in an</translation>
    </message>
    <message>
        <source>3. Make an agreement</source>
        <translation>3. Treffen Sie eine Vereinbarung</translation>
    </message>
    <message>
        <source>4. Write, check in, take notes</source>
        <translation>4. Schreiben, nachfragen, notieren</translation>
    </message>
    <message>
        <source>A disk can fail. The desk makes an encrypted backup a day; put one on a stick or another disk every week, under View, Backups.</source>
        <translation>Ein Laufwerk kann ausfallen. Das Programm macht täglich eine verschlüsselte Sicherung; legen Sie jede Woche eine auf einen Stick oder ein anderes Laufwerk, unter Ansicht, Sicherungen.</translation>
    </message>
    <message>
        <source>A name or a pseudonym is enough. With a phone number that has WhatsApp, the desk can open the right chat. Note what to mind, such as a shared phone.</source>
        <translation>Ein Name oder ein Pseudonym genügt. Mit einer Telefonnummer, die WhatsApp hat, kann das Programm den richtigen Chat öffnen. Vermerken Sie, was zu beachten ist, etwa ein geteiltes Telefon.</translation>
    </message>
    <message>
        <source>Agree on what you write about, on which channel and at what hours, and when you answer. From then on the desk reminds you of it before each message.</source>
        <translation>Vereinbaren Sie, worüber Sie schreiben, auf welchem Weg und zu welchen Zeiten, und wann Sie antworten. Von da an erinnert das Programm vor jeder Nachricht daran.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Check-ins and Agreements</source>
        <translation>Check-ins und Vereinbarungen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klient:innen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Fill in My practice: your name, licence, phone and hours. Agreements and exports take their letterhead and crisis lines from there.</source>
        <translation>Füllen Sie Meine Praxis aus: Name, Zulassung, Telefon und Zeiten. Vereinbarungen und Exporte nehmen Briefkopf und Krisentelefone von dort.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How a chat is opened</source>
        <translation>Wie ein Chat geöffnet wird</translation>
    </message>
    <message>
        <source>If the passphrase is lost</source>
        <translation>Wenn die Passphrase verloren ist</translation>
    </message>
    <message>
        <source>In a crisis</source>
        <translation>In einer Krise</translation>
    </message>
    <message>
        <source>It never sends anything, reads no chat, has no account and uses no network. It can&apos;t know whether you pressed send: it asks you, in one key, and logs the answer.</source>
        <translation>Es sendet nie etwas, liest keinen Chat, hat kein Konto und nutzt kein Netz. Ob Sie auf Senden gedrückt haben, kann es nicht wissen: Es fragt Sie, eine Taste genügt, und vermerkt die Antwort.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L) saves what you typed and closes the vault. The desk does it by itself after a while without a key or a click, when the computer goes to sleep and when its screen is locked. If somebody comes in: Ctrl+Shift+L also empties the clipboard, and works while a question is open.</source>
        <translation>„Jetzt sperren“ (Strg+L) speichert, was Sie geschrieben haben, und schließt den Tresor. Das Programm tut es von selbst nach einer Weile ohne Taste oder Klick, wenn der Computer schlafen geht und wenn sein Bildschirm gesperrt wird. Kommt jemand herein: Strg+Umschalt+L leert auch die Zwischenablage und geht auch, während eine Frage offen ist.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Notes save themselves while you type. Sign one and it can&apos;t be changed any more; an addendum can still be added.</source>
        <translation>Notizen speichern sich beim Tippen. Eine unterschriebene lässt sich nicht mehr ändern; eine Ergänzung lässt sich noch anfügen.</translation>
    </message>
    <message>
        <source>One client at a time: notes, check-ins, agreements, messages, details and process notes. Process notes stay apart: no search or export finds them.</source>
        <translation>Immer eine Person: Notizen, Check-ins, Vereinbarungen, Nachrichten, Angaben und Prozessnotizen. Prozessnotizen bleiben getrennt: Keine Suche und kein Export findet sie.</translation>
    </message>
    <message>
        <source>Press Ctrl+K and type what you want to do, such as “exp” or a client&apos;s name. Ctrl+Z takes back what was just deleted. Ctrl+F looks through every client, note, agreement, check-in and message.</source>
        <translation>Drücken Sie Strg+K, und tippen Sie, was Sie tun möchten, etwa „exp“ oder einen Namen. Strg+Z holt zurück, was gerade gelöscht wurde. Strg+F durchsucht alle Klient:innen, Notizen, Vereinbarungen, Check-ins und Nachrichten.</translation>
    </message>
    <message>
        <source>Take out the recovery kit</source>
        <translation>Das Wiederherstellungsblatt hervorholen</translation>
    </message>
    <message>
        <source>The 24 words you printed or saved when you made the vault open it in place of the passphrase. Nothing in the record is lost.</source>
        <translation>Die 24 Wörter, die Sie beim Anlegen des Tresors gedruckt oder gespeichert haben, öffnen ihn anstelle der Passphrase. Nichts in der Akte geht verloren.</translation>
    </message>
    <message>
        <source>The chat itself lies on the phones and with WhatsApp, and isn&apos;t protected by your vault. Write there only what you have agreed on.</source>
        <translation>Der Chat selbst liegt auf den Telefonen und bei WhatsApp; Ihr Tresor schützt ihn nicht. Schreiben Sie dort nur, was vereinbart ist.</translation>
    </message>
    <message>
        <source>The day&apos;s sessions, and what waits to be finished.</source>
        <translation>Die Sitzungen des Tages und was noch zu erledigen ist.</translation>
    </message>
    <message>
        <source>The desk asks your computer to open the chat of that number, in the app or in the browser. Your text waits on the clipboard, which is emptied again soon. You paste it, read it once more and press send in WhatsApp.</source>
        <translation>Das Programm bittet Ihren Computer, den Chat zu dieser Nummer zu öffnen, in der App oder im Browser. Ihr Text wartet in der Zwischenablage, die bald wieder geleert wird. Sie fügen ihn ein, lesen ihn noch einmal und drücken in WhatsApp auf Senden.</translation>
    </message>
    <message>
        <source>The desk is no emergency service and watches nobody. If a client is in danger, call the emergency number of the place where the client is.</source>
        <translation>Das Programm ist kein Notdienst und überwacht niemanden. Ist jemand in Gefahr, rufen Sie die Notrufnummer des Ortes an, an dem sich die Person befindet.</translation>
    </message>
    <message>
        <source>The disclosure log: each file that left the desk, for whom and why. A new one is begun from the client&apos;s page.</source>
        <translation>Das Weitergabeprotokoll: jede Datei, die hinausging, für wen und warum. Eine neue beginnt auf der Seite der Klient:in.</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Der erste Tag</translation>
    </message>
    <message>
        <source>The first days, on one page. It needs no internet.</source>
        <translation>Die ersten Tage auf einer Seite. Sie braucht kein Internet.</translation>
    </message>
    <message>
        <source>The same records across all clients, newest or most urgent first.</source>
        <translation>Dieselben Einträge über alle Klient:innen, das Neueste oder Dringendste zuerst.</translation>
    </message>
    <message>
        <source>There is no back door, and no one who could open it for you. Keep the kit on paper in a safe place, apart from the computer.</source>
        <translation>Es gibt keine Hintertür und niemanden, der ihn für Sie öffnen könnte. Bewahren Sie das Blatt auf Papier an einem sicheren Ort auf, nicht beim Computer.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What each page does</source>
        <translation>Was jede Seite tut</translation>
    </message>
    <message>
        <source>What it never does</source>
        <translation>Was es nie tut</translation>
    </message>
    <message>
        <source>What stays with WhatsApp</source>
        <translation>Was bei WhatsApp bleibt</translation>
    </message>
    <message>
        <source>What was deleted, until you restore it. It never empties itself.</source>
        <translation>Was gelöscht wurde, bis Sie es zurückholen. Er leert sich nie von selbst.</translation>
    </message>
    <message>
        <source>WhatsApp, and what the desk never does</source>
        <translation>WhatsApp, und was das Programm nie tut</translation>
    </message>
    <message>
        <source>When you are stuck</source>
        <translation>Wenn Sie nicht weiterwissen</translation>
    </message>
    <message>
        <source>Where your records lie</source>
        <translation>Wo Ihre Akten liegen</translation>
    </message>
    <message>
        <source>Without both, the record is lost</source>
        <translation>Ohne beides ist die Akte verloren</translation>
    </message>
    <message>
        <source>Your vault is the folder {folder}. Everything in it is encrypted; without your passphrase or recovery kit nobody can read it, not even who made the desk.</source>
        <translation>Ihr Tresor ist der Ordner {folder}. Alles darin ist verschlüsselt; ohne Ihre Passphrase oder Ihr Wiederherstellungsblatt kann es niemand lesen, auch nicht die Hersteller dieses Programms.</translation>
    </message>
</context>
<context>
    <name>HolidaysField</name>
    <message>
        <source>Add days</source>
        <translation>Tage hinzufügen</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>Erster freier Tag</translation>
    </message>
    <message>
        <source>Last day away; empty for a single day</source>
        <translation>Letzter freier Tag; leer bei einem einzelnen Tag</translation>
    </message>
    <message>
        <source>Remove {days}</source>
        <translation>{days} entfernen</translation>
    </message>
    <message>
        <source>The last day lies before the first, or more than a year after it.</source>
        <translation>Der letzte Tag liegt vor dem ersten oder mehr als ein Jahr danach.</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>Schreiben Sie den ersten Tag.</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>%n line(s) before the first message are left out.</source>
        <translation>
            <numerusform>%n Zeile vor der ersten Nachricht bleibt weg.</numerusform>
            <numerusform>%n Zeilen vor der ersten Nachricht bleiben weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in this file</source>
        <translation>
            <numerusform>%n Nachricht in dieser Datei</numerusform>
            <numerusform>%n Nachrichten in dieser Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be filed.</source>
        <translation>
            <numerusform>%n Nachricht wird abgelegt.</numerusform>
            <numerusform>%n Nachrichten werden abgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are filed already and stay as they are.</source>
        <translation>
            <numerusform>%n weitere ist schon abgelegt und bleibt, wie sie ist.</numerusform>
            <numerusform>%n weitere sind schon abgelegt und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>File the chat</source>
        <translation>Chat ablegen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>I looked: this is my client&apos;s chat</source>
        <translation>Ich habe nachgesehen: Es ist der richtige Chat</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s) of the zip too, encrypted</source>
        <translation>
            <numerusform>Auch %n Datei aus dem Zip verschlüsselt aufbewahren</numerusform>
            <numerusform>Auch %n Dateien aus dem Zip verschlüsselt aufbewahren</numerusform>
        </translation>
    </message>
    <message>
        <source>No agreement in force says that chats are kept.</source>
        <translation>Keine geltende Vereinbarung sagt, dass Chats aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Nothing between {first} and {last}: was another phone used then?</source>
        <translation>Nichts zwischen {first} und {last}: War es da ein anderes Handy?</translation>
    </message>
    <message>
        <source>Only some days</source>
        <translation>Nur bestimmte Tage</translation>
    </message>
    <message>
        <source>Preview of the chat</source>
        <translation>Vorschau des Chats</translation>
    </message>
    <message>
        <source>Say who is who: what they wrote then shows here.</source>
        <translation>Sagen Sie, wer wer ist: Dann steht hier, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of this chat was kept.</source>
        <translation>Angehalten. Von diesem Chat wurde nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>The file does not say it. Times are kept as the phone showed them.</source>
        <translation>In der Datei steht sie nicht. Die Zeiten bleiben so, wie das Handy sie zeigte.</translation>
    </message>
    <message>
        <source>Time zone of the phone</source>
        <translation>Zeitzone des Handys</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>WhatsApp exports no more messages than these, and leaves out older ones without a word. What is missing may be on the phone still.</source>
        <translation>Mehr Nachrichten exportiert WhatsApp nicht; ältere lässt es wortlos weg. Was fehlt, kann noch auf dem Handy sein.</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Wer ist wer</translation>
    </message>
    <message>
        <source>Why is it filed all the same?</source>
        <translation>Warum wird er trotzdem abgelegt?</translation>
    </message>
    <message>
        <source>Your agreement says that you copy important messages, not the whole chat.</source>
        <translation>Ihre Vereinbarung sagt, dass Sie wichtige Nachrichten übernehmen, nicht den ganzen Chat.</translation>
    </message>
    <message>
        <source>Your agreement says that you write a summary and do not keep the chat itself.</source>
        <translation>Ihre Vereinbarung sagt, dass Sie eine Zusammenfassung schreiben und den Chat selbst nicht aufbewahren.</translation>
    </message>
    <message>
        <source>“{name}” belongs to the record of {other}. Is this the right client?</source>
        <translation>„{name}“ gehört zur Akte von {other}. Ist das hier die richtige Akte?</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Neuer Vorfall</translation>
    </message>
    <message>
        <source>Only what you need to know later. Do not copy messages of members here.</source>
        <translation>Nur was Sie später wissen müssen. Kopieren Sie keine Nachrichten von Mitgliedern hierher.</translation>
    </message>
    <message>
        <source>Put this incident into the bin</source>
        <translation>Diesen Vorfall in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>This incident</source>
        <translation>Dieser Vorfall</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was war</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
</context>
<context>
    <name>IncidentsPanel</name>
    <message>
        <source>An incident waits here that was not saved.</source>
        <translation>Hier wartet ein Vorfall, der nicht gespeichert wurde.</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Änderungen verworfen</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Incident put into the bin</source>
        <translation>Vorfall in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Incident saved</source>
        <translation>Vorfall gespeichert</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Note an incident</source>
        <translation>Vorfall festhalten</translation>
    </message>
    <message>
        <source>Nothing is noted. May it stay so.</source>
        <translation>Nichts festgehalten. Möge es so bleiben.</translation>
    </message>
</context>
<context>
    <name>KeepKit</name>
    <message>
        <source>Code, for when the vault’s header files are lost: {code}</source>
        <translation>Code, falls die Kopfdateien des Tresors verloren sind: {code}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern …</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Wiederherstellungsblatt speichern</translation>
    </message>
    <message>
        <source>Saved: {path}. Move it to a drive you lock away, then delete it here.</source>
        <translation>Gespeichert: {path}. Legen Sie die Datei auf ein Laufwerk, das Sie wegschließen, und löschen Sie sie dann hier.</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch it at once.</source>
        <translation>An den Drucker gesendet. Holen Sie das Blatt gleich.</translation>
    </message>
    <message>
        <source>The passphrase changed, so this is a new kit. Destroy what you kept of the earlier one.</source>
        <translation>Die Passphrase wurde geändert, darum ist dies ein neues Blatt. Vernichten Sie das frühere.</translation>
    </message>
    <message>
        <source>Type two of them back</source>
        <translation>Geben Sie zwei davon ein</translation>
    </message>
    <message>
        <source>Without your passphrase or these 24 words nobody can open your vault, also not we. They are shown only now: save or print them, or copy them by hand, and keep them away from this computer.</source>
        <translation>Ohne Ihre Passphrase oder diese 24 Wörter kann niemand Ihren Tresor öffnen, auch wir nicht. Sie werden nur jetzt gezeigt: Speichern, drucken oder schreiben Sie sie ab, und bewahren Sie sie nicht bei diesem Computer auf.</translation>
    </message>
</context>
<context>
    <name>KeepText</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep this text…</source>
        <translation>Diesen Text behalten …</translation>
    </message>
    <message>
        <source>Name of the text</source>
        <translation>Name des Textes</translation>
    </message>
    <message>
        <source>Offered for other clients too, so take names out first</source>
        <translation>Wird auch bei anderen angeboten: nehmen Sie vorher Namen heraus</translation>
    </message>
</context>
<context>
    <name>KeepUntil</name>
    <message>
        <source>Another time…</source>
        <translation>Andere Zeit …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Aufheben bis</translation>
    </message>
    <message>
        <source>Keep until…</source>
        <translation>Aufheben bis …</translation>
    </message>
    <message>
        <source>Kept until {when}: its time has come.</source>
        <translation>Aufgehoben bis {when}: Jetzt ist es so weit.</translation>
    </message>
    <message>
        <source>Kept until {when}; it comes back as a task. Nothing is sent by itself.</source>
        <translation>Aufgehoben bis {when}; dann kommt es als Aufgabe wieder. Nichts wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <source>Say on which day it should come back.</source>
        <translation>Sagen Sie, an welchem Tag sie wiederkommen soll.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>It comes back at no time; the draft stays here</source>
        <translation>Sie kommt nicht von selbst wieder; der Entwurf bleibt hier</translation>
    </message>
    <message>
        <source>Kept until {when}; it comes back as a task then</source>
        <translation>Aufgehoben bis {when}; dann kommt es als Aufgabe wieder</translation>
    </message>
</context>
<context>
    <name>KeysFlow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Passphrase wird geändert …</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Passphrase wird geprüft …</translation>
    </message>
    <message>
        <source>Close and re-key</source>
        <translation>Schließen und neu verschlüsseln</translation>
    </message>
    <message>
        <source>For when somebody may know your passphrase or have seen your kit, and may have a copy of the vault. Everything is copied under a new key; you choose a new passphrase and get a new kit. The vault closes for it.</source>
        <translation>Falls jemand Ihre Passphrase kennen oder Ihr Blatt gesehen haben könnte und vielleicht eine Kopie des Tresors hat. Alles wird unter einem neuen Schlüssel kopiert; Sie wählen eine neue Passphrase und bekommen ein neues Blatt. Der Tresor wird dafür geschlossen.</translation>
    </message>
    <message>
        <source>Make a new recovery kit</source>
        <translation>Neues Wiederherstellungsblatt machen</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>Schlüssel werden erzeugt …</translation>
    </message>
    <message>
        <source>Making the kit count…</source>
        <translation>Blatt wird gültig gemacht …</translation>
    </message>
    <message>
        <source>Making the kit…</source>
        <translation>Blatt wird erstellt …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Re-key after a leak</source>
        <translation>Neuer Schlüssel nach einem Leck</translation>
    </message>
    <message>
        <source>The new kit replaces the old one. Its paper still holds the key of this vault for whoever has its words and its code: destroy it, and if somebody may have seen it, re-key instead.</source>
        <translation>Das neue Blatt ersetzt das alte. Das alte Papier enthält weiterhin den Schlüssel dieses Tresors für jeden Menschen, der seine Wörter und seinen Code hat: Vernichten Sie es, und falls es jemand gesehen haben könnte, verschlüsseln Sie stattdessen neu.</translation>
    </message>
    <message>
        <source>The recovery kit stays good. Backups made before still open with the old passphrase.</source>
        <translation>Das Wiederherstellungsblatt bleibt gültig. Frühere Sicherungen öffnen sich weiterhin mit der alten Passphrase.</translation>
    </message>
    <message>
        <source>Use this kit</source>
        <translation>Dieses Blatt verwenden</translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation>Ihre jetzige Passphrase</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer</source>
        <translation>
            <numerusform>%n Frage ohne Antwort</numerusform>
            <numerusform>%n Fragen ohne Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Zurück zu den Fragen</translation>
    </message>
    <message>
        <source>Back to the record</source>
        <translation>Zurück zur Akte</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>For your therapist</source>
        <translation>Für die Praxis</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Please tell your therapist: the answers can&apos;t be kept yet.</source>
        <translation>Bitte sagen Sie Bescheid: Die Antworten können noch nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Take the time you need. You can go back, and you can skip a question.</source>
        <translation>Nehmen Sie sich die Zeit, die Sie brauchen. Sie können zurückgehen und eine Frage auslassen.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>Das war die letzte Frage</translation>
    </message>
    <message>
        <source>The passphrase of the desk leads back to the record.</source>
        <translation>Die Passphrase des Programms führt zur Akte zurück.</translation>
    </message>
    <message>
        <source>What you answer is for your therapist only.</source>
        <translation>Ihre Antworten sind nur für Ihre Therapie bestimmt.</translation>
    </message>
    <message>
        <source>You answered everything.</source>
        <translation>Sie haben alles beantwortet.</translation>
    </message>
    <message>
        <source>You may leave it so, or look at them once more.</source>
        <translation>Sie können es so lassen oder noch einmal hinsehen.</translation>
    </message>
    <message>
        <source>Your answers are kept. Please give the screen back now.</source>
        <translation>Ihre Antworten sind gespeichert. Bitte geben Sie das Gerät jetzt zurück.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>LateForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For example WhatsApp, e-mail or a letter.</source>
        <translation>Zum Beispiel WhatsApp, E-Mail oder ein Brief.</translation>
    </message>
    <message>
        <source>How it was agreed</source>
        <translation>Wie vereinbart wurde</translation>
    </message>
    <message>
        <source>In which session</source>
        <translation>In welcher Sitzung</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Kept encrypted in the vault, and looked at there.</source>
        <translation>Verschlüsselt im Tresor verwahrt und nur dort angesehen.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>Scan des unterschriebenen Papiers</translation>
    </message>
    <message>
        <source>Sign on the screen…</source>
        <translation>Am Bildschirm unterschreiben …</translation>
    </message>
    <message>
        <source>The words of the reply</source>
        <translation>Wortlaut der Antwort</translation>
    </message>
    <message>
        <source>Where the reply came</source>
        <translation>Auf welchem Weg die Antwort kam</translation>
    </message>
    <message>
        <source>Who has agreed now</source>
        <translation>Wer jetzt zugestimmt hat</translation>
    </message>
    <message>
        <source>Who said yes</source>
        <translation>Wer zugestimmt hat</translation>
    </message>
</context>
<context>
    <name>LateSigning</name>
    <message>
        <source>Signed in another way…</source>
        <translation>Auf andere Weise unterschrieben …</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A colleague</source>
        <translation>Kolleg:in</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>An insurer</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Each export is kept in the disclosure log.</source>
        <translation>Jeder Export steht im Weitergabeprotokoll.</translation>
    </message>
    <message>
        <source>Export this file</source>
        <translation>Diese Datei exportieren</translation>
    </message>
    <message>
        <source>File “{name}” ({kind}, {size})</source>
        <translation>Datei „{name}“ ({kind}, {size})</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Outside the vault the file is not encrypted: whoever gets it can read it. It stays there until you delete it.</source>
        <translation>Außerhalb des Tresors ist die Datei nicht verschlüsselt: Wer sie bekommt, kann sie lesen. Sie bleibt dort, bis Sie sie löschen.</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Eine Kopie der Datei speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Klient:in</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Wer sie liest</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Die Datei wird geschrieben</translation>
    </message>
    <message>
        <source>such as: the client asked for it</source>
        <translation>etwa: auf Wunsch der Klient:in</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>All of this client’s process notes</source>
        <translation>Alle Prozessnotizen zu dieser Person</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Zurück zu den Notizen</translation>
    </message>
    <message>
        <source>Export process notes</source>
        <translation>Prozessnotizen exportieren</translation>
    </message>
    <message>
        <source>Export them</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>For what purpose</source>
        <translation>Zu welchem Zweck</translation>
    </message>
    <message>
        <source>In the US most need one for psychotherapy notes alone.</source>
        <translation>In den USA brauchen die meisten eine eigene nur für solche Notizen.</translation>
    </message>
    <message>
        <source>Let process notes leave the desk?</source>
        <translation>Prozessnotizen herausgeben?</translation>
    </message>
    <message>
        <source>Name the authorisation for psychotherapy notes.</source>
        <translation>Nennen Sie die Einwilligung für Psychotherapie-Notizen.</translation>
    </message>
    <message>
        <source>Notes: {count}. For: {name}. Purpose: {purpose}.

They are kept apart from the record, and most who ask for a record have no right to them.</source>
        <translation>Notizen: {count}. Für: {name}. Zweck: {purpose}.

Sie liegen getrennt von der Akte, und die meisten, die eine Akte verlangen, haben kein Recht darauf.</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF-Datei (*.pdf)</translation>
    </message>
    <message>
        <source>Process notes exported and logged</source>
        <translation>Prozessnotizen exportiert und vermerkt</translation>
    </message>
    <message>
        <source>Process notes: {count}</source>
        <translation>Prozessnotizen: {count}</translation>
    </message>
    <message>
        <source>Save the process notes</source>
        <translation>Die Prozessnotizen speichern</translation>
    </message>
    <message>
        <source>The file has no password.</source>
        <translation>Die Datei hat kein Passwort.</translation>
    </message>
    <message>
        <source>The note that is open</source>
        <translation>Die geöffnete Notiz</translation>
    </message>
    <message>
        <source>They are in no summary and no other export. This one is logged by itself.</source>
        <translation>Sie stehen in keiner Zusammenfassung und keinem anderen Export. Dieser wird eigens vermerkt.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Was herausgegeben wird</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Wer es bekommt</translation>
    </message>
    <message>
        <source>such as: form signed on 3 May</source>
        <translation>etwa: Formular, unterschrieben am 3. Mai</translation>
    </message>
</context>
<context>
    <name>LetterheadPreview</name>
    <message>
        <source>Preview of the letterhead</source>
        <translation>Vorschau des Briefkopfs</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>{series}, {told}</source>
        <translation>{series}, {told}</translation>
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
        <translation>Bestätigt {day}</translation>
    </message>
    <message>
        <source>Current sources agree on it · not confirmed</source>
        <translation>Aktuelle Quellen stimmen überein · nicht bestätigt</translation>
    </message>
    <message>
        <source>Doubtful source · not confirmed</source>
        <translation>Zweifelhafte Quelle · nicht bestätigt</translation>
    </message>
    <message>
        <source>Few or older sources name it · not confirmed</source>
        <translation>Wenige oder ältere Quellen nennen es · nicht bestätigt</translation>
    </message>
    <message>
        <source>Hours, such as 24/7</source>
        <translation>Zeiten, etwa 24/7</translation>
    </message>
    <message>
        <source>I have dialled or checked this</source>
        <translation>Ich habe dort angerufen oder es geprüft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the crisis line</source>
        <translation>Name des Krisentelefons</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number of the crisis line, as it is dialled</source>
        <translation>Nummer des Krisentelefons, wie man sie wählt</translation>
    </message>
    <message>
        <source>Remove this crisis line</source>
        <translation>Dieses Krisentelefon entfernen</translation>
    </message>
    <message>
        <source>When the crisis line answers</source>
        <translation>Wann das Krisentelefon antwortet</translation>
    </message>
    <message>
        <source>Your own · not confirmed</source>
        <translation>Ihr eigenes · nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>LinkTestPage</name>
    <message>
        <source>A browser opens web pages.</source>
        <translation>Ein Browser öffnet Webseiten.</translation>
    </message>
    <message>
        <source>A page of Meta that leads to the app or to the web.</source>
        <translation>Eine Seite von Meta, die zur App oder ins Web führt.</translation>
    </message>
    <message>
        <source>A program on this computer takes WhatsApp links.</source>
        <translation>Auf diesem Computer nimmt ein Programm WhatsApp-Links an.</translation>
    </message>
    <message>
        <source>Chats open with {here} here, as set in Settings.</source>
        <translation>Chats öffnen sich hier mit: {here}, wie in den Einstellungen festgelegt.</translation>
    </message>
    <message>
        <source>Forget what was tried</source>
        <translation>Ausprobiertes vergessen</translation>
    </message>
    <message>
        <source>It opens empty, and nothing is sent. Close it again after.</source>
        <translation>Er öffnet sich leer, und nichts wird gesendet. Schließen Sie ihn danach wieder.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>No browser was found.</source>
        <translation>Es wurde kein Browser gefunden.</translation>
    </message>
    <message>
        <source>No program on this computer takes WhatsApp links.</source>
        <translation>Auf diesem Computer nimmt kein Programm WhatsApp-Links an.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer before you press send.</source>
        <translation>Nichts verlässt diesen Computer, bevor Sie auf Senden drücken.</translation>
    </message>
    <message>
        <source>One test chat to yourself</source>
        <translation>Ein Probechat mit sich selbst</translation>
    </message>
    <message>
        <source>Only used for the test; it is not kept here.</source>
        <translation>Nur für die Probe; hier wird sie nicht behalten.</translation>
    </message>
    <message>
        <source>Remembered for this computer alone, beside the vault.</source>
        <translation>Nur für diesen Computer gemerkt, neben dem Tresor.</translation>
    </message>
    <message>
        <source>The browser’s history and Meta’s servers see the number.</source>
        <translation>Der Verlauf des Browsers und die Server von Meta sehen die Nummer.</translation>
    </message>
    <message>
        <source>The system did not take the link.</source>
        <translation>Das System hat den Link nicht angenommen.</translation>
    </message>
    <message>
        <source>What was tried here is forgotten</source>
        <translation>Was hier ausprobiert wurde, ist vergessen</translation>
    </message>
    <message>
        <source>WhatsApp on this computer</source>
        <translation>WhatsApp auf diesem Computer</translation>
    </message>
    <message>
        <source>Your own WhatsApp number</source>
        <translation>Ihre eigene WhatsApp-Nummer</translation>
    </message>
    <message>
        <source>{wanted} opens no chat here, so this computer opens chats with {here}.</source>
        <translation>{wanted} öffnet hier keinen Chat; dieser Computer öffnet Chats daher mit: {here}.</translation>
    </message>
</context>
<context>
    <name>LockScreenCard</name>
    <message>
        <source>A stranger can read of: {what}.</source>
        <translation>Fremde können lesen: {what}.</translation>
    </message>
    <message>
        <source>A stranger learns that you wrote, and no more.</source>
        <translation>Fremde erfahren, dass Sie geschrieben haben, und nicht mehr.</translation>
    </message>
    <message>
        <source>Android phone</source>
        <translation>Android-Telefon</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>Art des Telefons</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>On the lock screen</source>
        <translation>Auf dem Sperrbildschirm</translation>
    </message>
    <message>
        <source>Others may read this phone: they can see all of it.</source>
        <translation>Andere lesen auf diesem Telefon vielleicht mit: Sie können alles sehen.</translation>
    </message>
    <message>
        <source>The rest is seen once the phone is unlocked.</source>
        <translation>Den Rest sieht man, wenn das Telefon entsperrt ist.</translation>
    </message>
    <message>
        <source>Your name alone tells of: {what}.</source>
        <translation>Schon Ihr Name verrät: {what}.</translation>
    </message>
    <message>
        <source>Your name is the one the client saved you under.</source>
        <translation>Ihr Name steht da, wie er dort gespeichert wurde.</translation>
    </message>
    <message>
        <source>Your name, as saved there</source>
        <translation>Ihr Name, wie dort gespeichert</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>LogFields</name>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Answered “{questions}”.</source>
        <translation>„{questions}“ beantwortet.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Abrechenbar</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Follow up by</source>
        <translation>Nachfassen bis</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Hausaufgabe</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>No set of questions</source>
        <translation>Keine Fragenreihe</translation>
    </message>
    <message>
        <source>None of the planned ones</source>
        <translation>Keinen der geplanten</translation>
    </message>
    <message>
        <source>Questions it answers</source>
        <translation>Auf welche Fragen</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Replied with ratings.</source>
        <translation>Mit Werten geantwortet.</translation>
    </message>
    <message>
        <source>Reply of the client</source>
        <translation>Antwort der Klient:in</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>This check-in was planned</source>
        <translation>Dieser Check-in war geplant</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was Sie getan haben</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Which planned check-in it answers</source>
        <translation>Welchen geplanten Check-in es beantwortet</translation>
    </message>
    <message>
        <source>Who began</source>
        <translation>Wer begann</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>Warum diese Stufe</translation>
    </message>
    <message>
        <source>Why you amend it</source>
        <translation>Warum Sie nachtragen</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Ihre Zeit</translation>
    </message>
    <message>
        <source>{day} · {questions}</source>
        <translation>{day} · {questions}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{level}: act at once</source>
        <translation>{level}: sofort handeln</translation>
    </message>
    <message>
        <source>{level}: {rule}, that is by {day}</source>
        <translation>{level}: {rule}, also bis {day}</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>Any outcome</source>
        <translation>Jeder Ausgang</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Jeder Zweck</translation>
    </message>
    <message>
        <source>Any way</source>
        <translation>Jeder Weg</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wozu</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>Amend this check-in</source>
        <translation>Zu diesem Check-in nachtragen</translation>
    </message>
    <message>
        <source>Change this check-in</source>
        <translation>Diesen Check-in ändern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Log a check-in</source>
        <translation>Check-in eintragen</translation>
    </message>
    <message>
        <source>Not saved yet · kept as you left it</source>
        <translation>Noch nicht gespeichert · bleibt, wie Sie es verlassen haben</translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation>Check-in speichern</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>Choose a measure</source>
        <translation>Fragebogen wählen</translation>
    </message>
    <message>
        <source>Cut-off: {line}</source>
        <translation>Grenzwert: {line}</translation>
    </message>
    <message>
        <source>Licence and sources</source>
        <translation>Lizenz und Quellen</translation>
    </message>
    <message>
        <source>Load a measure…</source>
        <translation>Fragebogen laden…</translation>
    </message>
    <message>
        <source>Measure loaded</source>
        <translation>Fragebogen geladen</translation>
    </message>
    <message>
        <source>Measure removed</source>
        <translation>Fragebogen entfernt</translation>
    </message>
    <message>
        <source>Measures (*.json)</source>
        <translation>Fragebögen (*.json)</translation>
    </message>
    <message>
        <source>Measures of the desk</source>
        <translation>Fragebögen des Programms</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Anbieten</translation>
    </message>
    <message>
        <source>Offer {name}</source>
        <translation>{name} anbieten</translation>
    </message>
    <message>
        <source>Ranges: {ranges}</source>
        <translation>Bereiche: {ranges}</translation>
    </message>
    <message>
        <source>Reliable change: {points} points</source>
        <translation>Verlässliche Veränderung: {points} Punkte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>What their owners allow decides what the desk shows. A measure you have the licence for can be loaded from a file; it is kept in your vault.</source>
        <translation>Was die Rechteinhaber erlauben, bestimmt, was das Programm zeigt. Einen Fragebogen, für den Sie die Lizenz haben, können Sie aus einer Datei laden; er bleibt in Ihrem Tresor.</translation>
    </message>
    <message>
        <source>{what}. Source: {source}</source>
        <translation>{what}. Quelle: {source}</translation>
    </message>
</context>
<context>
    <name>MeasuresTab</name>
    <message>
        <source>Answers to {name} wait here that were not saved.</source>
        <translation>Hier warten Antworten auf {name}, die nicht gespeichert wurden.</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Änderungen verworfen</translation>
    </message>
    <message>
        <source>Give a measure</source>
        <translation>Fragebogen vorlegen</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>One of them wants a talk.</source>
        <translation>Über eine davon muss gesprochen werden.</translation>
    </message>
    <message>
        <source>Printed and logged</source>
        <translation>Gedruckt und vermerkt</translation>
    </message>
    <message>
        <source>Score put into the bin</source>
        <translation>Ergebnis in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Score saved</source>
        <translation>Ergebnis gespeichert</translation>
    </message>
    <message>
        <source>Scores of this client</source>
        <translation>Ergebnisse dieser Person</translation>
    </message>
    <message>
        <source>Scores saved as PDF</source>
        <translation>Ergebnisse als PDF gespeichert</translation>
    </message>
    <message>
        <source>What a questionnaire came to stands here, with its range and its change.</source>
        <translation>Hier steht, was ein Fragebogen ergab, mit Bereich und Veränderung.</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Aufgeschrieben</translation>
    </message>
    <message>
        <source>wants a talk</source>
        <translation>Gespräch nötig</translation>
    </message>
</context>
<context>
    <name>MedicalTab</name>
    <message numerus="yes">
        <source>%n code(s) loaded</source>
        <translation>
            <numerusform>%n Code geladen</numerusform>
            <numerusform>%n Codes geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>A CSV file you have: code, title. The desk ships none.</source>
        <translation>Eine CSV-Datei, die Sie haben: Code, Bezeichnung. Das Programm bringt keine mit.</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>An entry waits here that was not saved.</source>
        <translation>Hier wartet ein Eintrag, der nicht gespeichert wurde.</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Änderungen verworfen</translation>
    </message>
    <message>
        <source>Choose a list of codes</source>
        <translation>Liste mit Codes wählen</translation>
    </message>
    <message>
        <source>Diagnoses, medication and allergies stand here, if you need them on file.</source>
        <translation>Hier stehen Diagnosen, Medikamente und Allergien, wenn Sie sie in der Akte brauchen.</translation>
    </message>
    <message>
        <source>Entry put into the bin</source>
        <translation>Eintrag in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Entry saved</source>
        <translation>Eintrag gespeichert</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Load my {system} list…</source>
        <translation>Meine Liste für {system} laden …</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Medizinisch</translation>
    </message>
    <message>
        <source>Medical entries of this client</source>
        <translation>Medizinische Einträge dieser Akte</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabellen (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Text taken out</source>
        <translation>Text entfernt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>A fee is due</source>
        <translation>Ein Honorar ist fällig</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>For the client: {time}</source>
        <translation>Bei der Klientin oder dem Klienten: {time}</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Klient:in öffnen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Take out of the calendar</source>
        <translation>Aus dem Kalender nehmen</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message>
        <source>Agreed to the rules on</source>
        <translation>Den Regeln zugestimmt am</translation>
    </message>
    <message>
        <source>Helps to keep the rules</source>
        <translation>Achtet mit auf die Regeln</translation>
    </message>
    <message>
        <source>How they agreed</source>
        <translation>Wie zugestimmt wurde</translation>
    </message>
    <message>
        <source>Left the group on</source>
        <translation>Aus der Gruppe gegangen am</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Neues Mitglied</translation>
    </message>
    <message>
        <source>Number in the group</source>
        <translation>Nummer in der Gruppe</translation>
    </message>
    <message>
        <source>Put this member into the bin</source>
        <translation>Dieses Mitglied in den Papierkorb legen</translation>
    </message>
    <message>
        <source>This member</source>
        <translation>Dieses Mitglied</translation>
    </message>
    <message>
        <source>such as: signed at the first meeting</source>
        <translation>etwa: beim ersten Treffen unterschrieben</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>A member waits here that was not saved.</source>
        <translation>Hier wartet ein Mitglied, das nicht gespeichert wurde.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Änderungen verworfen</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Last compared: {day}</source>
        <translation>Zuletzt verglichen: {day}</translation>
    </message>
    <message>
        <source>Member put into the bin</source>
        <translation>Mitglied in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Member saved</source>
        <translation>Mitglied gespeichert</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Nobody is in this group yet.</source>
        <translation>In dieser Gruppe ist noch niemand.</translation>
    </message>
    <message>
        <source>agreed {day}</source>
        <translation>zugestimmt {day}</translation>
    </message>
    <message>
        <source>has not agreed</source>
        <translation>hat nicht zugestimmt</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>gegangen {day}</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>{agreed} of {all} have agreed to the rules of the chat.</source>
        <translation>{agreed} von {all} haben den Regeln des Chats zugestimmt.</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Beide zusammenführen</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>Zwei Akten zusammenführen</translation>
    </message>
    <message>
        <source>Moves to this record: {entries}.</source>
        <translation>Kommt in diese Akte: {entries}.</translation>
    </message>
    <message>
        <source>Nothing but the details stands in the other record.</source>
        <translation>In der anderen Akte stehen nur die Angaben.</translation>
    </message>
    <message>
        <source>Sessions are counted anew by date. Signed notes keep their text and signature. Of two agreements, plans or safety plans in force the later one counts, the other is kept as an earlier version. The emptied record goes to the bin; taking it out there undoes the merge.</source>
        <translation>Sitzungen werden nach Datum neu gezählt. Unterschriebene Notizen behalten Text und Unterschrift. Von zwei geltenden Vereinbarungen, Plänen oder Sicherheitsplänen zählt die spätere Fassung, die andere bleibt als frühere erhalten. Die leere Akte kommt in den Papierkorb; wird sie dort herausgenommen, ist alles wieder getrennt.</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Die andere</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>Die andere Akte</translation>
    </message>
    <message>
        <source>The other&apos;s</source>
        <translation>Aus der anderen</translation>
    </message>
    <message>
        <source>The record of the same person that was entered a second time</source>
        <translation>Die Akte derselben Person, die ein zweites Mal angelegt wurde</translation>
    </message>
    <message>
        <source>The two records are one now</source>
        <translation>Die beiden Akten sind jetzt eine</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Diese Akte</translation>
    </message>
    <message>
        <source>This record&apos;s</source>
        <translation>Aus dieser Akte</translation>
    </message>
    <message>
        <source>Which is kept: {detail}</source>
        <translation>Was behalten wird: {detail}</translation>
    </message>
    <message>
        <source>{name} ({code}) stays. Everything of the other record moves here.</source>
        <translation>{name} ({code}) bleibt. Alles aus der anderen Akte kommt hierher.</translation>
    </message>
    <message>
        <source>– nothing –</source>
        <translation>– nichts –</translation>
    </message>
</context>
<context>
    <name>MessagesPart</name>
    <message>
        <source>A stranger could learn something from: {words}</source>
        <translation>Fremde könnten etwas erfahren aus: {words}</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Jede</translation>
    </message>
    <message>
        <source>Begin with a text that comes with the desk</source>
        <translation>Mit einem mitgelieferten Text beginnen</translation>
    </message>
    <message>
        <source>Begin with…</source>
        <translation>Beginnen mit …</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Favourite: offered first</source>
        <translation>Favorit: wird zuerst angeboten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Message put into the bin</source>
        <translation>Nachricht in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Message saved</source>
        <translation>Nachricht gespeichert</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages you send often, offered first when you write.</source>
        <translation>Nachrichten, die Sie oft senden; beim Schreiben werden sie zuerst angeboten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Put in what is filled in by itself</source>
        <translation>Einsetzen, was von selbst ausgefüllt wird</translation>
    </message>
    <message>
        <source>Put in…</source>
        <translation>Einsetzen …</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wozu</translation>
    </message>
</context>
<context>
    <name>MessagesTab</name>
    <message>
        <source>Change this entry</source>
        <translation>Diesen Eintrag ändern</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Änderungen verworfen</translation>
    </message>
    <message>
        <source>Entry put into the bin</source>
        <translation>Eintrag in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Kept in the log</source>
        <translation>Im Protokoll eingetragen</translation>
    </message>
    <message>
        <source>Log a message or call</source>
        <translation>Nachricht oder Anruf eintragen</translation>
    </message>
    <message>
        <source>Logged: {outcome}</source>
        <translation>Eingetragen: {outcome}</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages with this client</source>
        <translation>Nachrichten mit dieser Klient:in</translation>
    </message>
    <message>
        <source>No messages yet. What you open from here is kept with what was agreed.</source>
        <translation>Noch keine Nachrichten. Was Sie von hier öffnen, bleibt zusammen mit dem, was vereinbart war.</translation>
    </message>
    <message>
        <source>Opened: {when}</source>
        <translation>Geöffnet: {when}</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schreiben …</translation>
    </message>
</context>
<context>
    <name>MisfiledPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>It goes to the other record as it is. You can take this back.</source>
        <translation>Es kommt unverändert in die andere Akte. Sie können das zurücknehmen.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move it to the right client</source>
        <translation>Zur richtigen Person verschieben</translation>
    </message>
    <message>
        <source>Moved to {name}</source>
        <translation>Verschoben zu {name}</translation>
    </message>
    <message>
        <source>Nothing brings it back. That something was written, when, and your reason stay. Backups made before today still hold the text.</source>
        <translation>Nichts bringt ihn zurück. Dass und wann etwas geschrieben wurde und Ihr Grund bleiben. Ältere Sicherungen enthalten den Text noch.</translation>
    </message>
    <message>
        <source>Or take the text out</source>
        <translation>Oder den Text entfernen</translation>
    </message>
    <message>
        <source>TAKE OUT</source>
        <translation>ENTFERNEN</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take it out…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Take this text out for good?</source>
        <translation>Diesen Text endgültig entfernen?</translation>
    </message>
    <message>
        <source>The text goes for good, from here and from the search.</source>
        <translation>Der Text verschwindet endgültig, hier und aus der Suche.</translation>
    </message>
    <message>
        <source>The text was taken out</source>
        <translation>Der Text wurde entfernt</translation>
    </message>
    <message>
        <source>The text was taken out on {day}: {reason}</source>
        <translation>Der Text wurde am {day} entfernt: {reason}</translation>
    </message>
    <message>
        <source>This stays here. Name nobody and repeat nothing of the text.</source>
        <translation>Das bleibt hier stehen. Nennen Sie niemanden, und wiederholen Sie nichts aus dem Text.</translation>
    </message>
    <message>
        <source>Tick at least one version.</source>
        <translation>Haken Sie mindestens eine Fassung an.</translation>
    </message>
    <message>
        <source>Which versions</source>
        <translation>Welche Fassungen</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Zu wem gehört es?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Written for the wrong client</source>
        <translation>Für die falsche Person geschrieben</translation>
    </message>
    <message>
        <source>such as: written for the wrong client</source>
        <translation>etwa: für die falsche Person geschrieben</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>MonthBoard</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Freier Tag</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>freier Tag</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>A few words, with commas between.</source>
        <translation>Einige Wörter, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>About the contact itself</source>
        <translation>Zum Kontakt selbst</translation>
    </message>
    <message>
        <source>Chat deleted from the phone</source>
        <translation>Chat vom Telefon gelöscht</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Honorar</translation>
    </message>
    <message>
        <source>Medicine as planned</source>
        <translation>Medikament wie geplant</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Part of the clinical record</source>
        <translation>Teil der Akte</translation>
    </message>
    <message>
        <source>The original is kept among the files</source>
        <translation>Das Original liegt bei den Dateien</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Themes, medicine, urges, boundaries, fee and what became of the chat</source>
        <translation>Themen, Medikament, Drang, Grenzen, Honorar und was aus dem Chat wurde</translation>
    </message>
    <message>
        <source>Thoughts about the process belong into the process notes, which are never exported.</source>
        <translation>Gedanken zum Prozess gehören in die Prozessnotizen, die nie exportiert werden.</translation>
    </message>
    <message>
        <source>Until your first reply</source>
        <translation>Bis zu Ihrer ersten Antwort</translation>
    </message>
    <message>
        <source>Urge about</source>
        <translation>Drang wozu</translation>
    </message>
    <message>
        <source>What protects</source>
        <translation>Was schützt</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Was gut lief</translation>
    </message>
    <message>
        <source>When you did it</source>
        <translation>Wann Sie es getan haben</translation>
    </message>
    <message>
        <source>Whom you consulted</source>
        <translation>Wen Sie zu Rate zogen</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Copied and checked. Now open it on the new laptop.</source>
        <translation>Kopiert und geprüft. Öffnen Sie sie jetzt auf dem neuen Laptop.</translation>
    </message>
    <message>
        <source>Draft moved to {name}</source>
        <translation>Entwurf verschoben zu {name}</translation>
    </message>
    <message>
        <source>For a note begun with the wrong client. It goes to the other record with its earlier versions; a planned session stays where it is.</source>
        <translation>Für eine Notiz, die bei der falschen Person begonnen wurde. Sie kommt mit ihren früheren Fassungen in die andere Akte; eine geplante Sitzung bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Four steps, with as much time between them as you like: the desk remembers where you are. Until the third, this laptop stays as it is.</source>
        <translation>Vier Schritte, mit so viel Zeit dazwischen, wie Sie mögen: Das Programm merkt sich, wo Sie sind. Bis zum dritten bleibt auf diesem Laptop alles, wie es ist.</translation>
    </message>
    <message>
        <source>It is in use again.</source>
        <translation>Er ist wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move this draft</source>
        <translation>Diesen Entwurf verschieben</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>Umzug auf einen neuen Laptop</translation>
    </message>
    <message>
        <source>Retire all the same</source>
        <translation>Trotzdem stilllegen</translation>
    </message>
    <message>
        <source>Something is only here</source>
        <translation>Etwas ist nur hier</translation>
    </message>
    <message>
        <source>Something was written in this vault after the copy was made, and is not on the new laptop. Retire it only if you have written that there as well.</source>
        <translation>Nach dem Kopieren wurde in diesem Tresor noch etwas geschrieben, das nicht auf dem neuen Laptop ist. Legen Sie ihn nur still, wenn Sie es dort auch geschrieben haben.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Angehalten. Nichts ist zurückgeblieben.</translation>
    </message>
    <message>
        <source>The drive for the new laptop</source>
        <translation>Das Laufwerk für den neuen Laptop</translation>
    </message>
    <message>
        <source>This vault is retired. Nothing was deleted.</source>
        <translation>Dieser Tresor ist stillgelegt. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Whose note is it?</source>
        <translation>Zu wem gehört die Notiz?</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Came in: {titles}</source>
        <translation>Neu dazu: {titles}</translation>
    </message>
    <message>
        <source>Went out: {titles}</source>
        <translation>Entfallen: {titles}</translation>
    </message>
</context>
<context>
    <name>Narrowed</name>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Which kinds of record are listed</source>
        <translation>Welche Arten von Akten aufgeführt sind</translation>
    </message>
    <message>
        <source>Which tag the clients listed have</source>
        <translation>Welches Schlagwort die Aufgeführten haben</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Also write for…</source>
        <translation>Auch schreiben für …</translation>
    </message>
    <message>
        <source>Carry forward</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Draft · not saved yet</source>
        <translation>Entwurf · noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Draft · saved {time}</source>
        <translation>Entwurf · gespeichert {time}</translation>
    </message>
    <message>
        <source>Draft · saving …</source>
        <translation>Entwurf · wird gespeichert …</translation>
    </message>
    <message>
        <source>Earlier versions of this draft</source>
        <translation>Frühere Fassungen dieses Entwurfs</translation>
    </message>
    <message>
        <source>Format of the note</source>
        <translation>Format der Notiz</translation>
    </message>
    <message>
        <source>More about this draft</source>
        <translation>Mehr zu diesem Entwurf</translation>
    </message>
    <message>
        <source>Move to another client…</source>
        <translation>Zu einer anderen Person verschieben …</translation>
    </message>
    <message>
        <source>Put text of the last note into the empty sections</source>
        <translation>Text der letzten Notiz in die leeren Abschnitte übernehmen</translation>
    </message>
    <message>
        <source>Put this draft into the bin</source>
        <translation>Diesen Entwurf in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Sign all the same</source>
        <translation>Trotzdem unterschreiben</translation>
    </message>
    <message>
        <source>Still empty: {parts}. Once signed, the note stays as it is.</source>
        <translation>Noch leer: {parts}. Unterschrieben bleibt die Notiz, wie sie ist.</translation>
    </message>
    <message>
        <source>Take text out…</source>
        <translation>Text entfernen …</translation>
    </message>
    <message>
        <source>The session stands in another record; its time is changed there.</source>
        <translation>Die Sitzung steht in einer anderen Akte; ihre Zeit wird dort geändert.</translation>
    </message>
    <message>
        <source>The times are those of {place}.</source>
        <translation>Die Zeiten sind die von {place}.</translation>
    </message>
    <message numerus="yes">
        <source>This draft is %n day(s) old. Sign it once it says what you want to keep.</source>
        <translation>
            <numerusform>Dieser Entwurf ist %n Tag alt. Unterschreiben Sie ihn, sobald darin steht, was bleiben soll.</numerusform>
            <numerusform>Dieser Entwurf ist %n Tage alt. Unterschreiben Sie ihn, sobald darin steht, was bleiben soll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
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
        <translation>Dateien:</translation>
    </message>
</context>
<context>
    <name>NoteHistory</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n Wort hinzugefügt</numerusform>
            <numerusform>%n Wörter hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) taken out</source>
        <translation>
            <numerusform>%n Wort entfernt</numerusform>
            <numerusform>%n Wörter entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Earlier version taken back</source>
        <translation>Frühere Fassung zurückgeholt</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Earlier versions forgotten</source>
        <translation>Frühere Fassungen vergessen</translation>
    </message>
    <message>
        <source>Every save is kept until you sign. Then only the signed text stays.</source>
        <translation>Jedes Speichern bleibt erhalten, bis Sie unterschreiben. Danach bleibt nur der unterschriebene Text.</translation>
    </message>
    <message>
        <source>Every single save</source>
        <translation>Jedes einzelne Speichern</translation>
    </message>
    <message>
        <source>For text that should never have stood here. The draft stays as it is now; nothing brings the versions before it back.</source>
        <translation>Für Text, der hier nie hätte stehen sollen. Der Entwurf bleibt, wie er jetzt ist; die Fassungen davor bringt nichts zurück.</translation>
    </message>
    <message>
        <source>Forget all earlier versions?</source>
        <translation>Alle früheren Fassungen vergessen?</translation>
    </message>
    <message>
        <source>Forget earlier versions…</source>
        <translation>Frühere Fassungen vergessen …</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>From {older} to {newer}</source>
        <translation>Von {older} bis {newer}</translation>
    </message>
    <message>
        <source>Take this version back</source>
        <translation>Diese Fassung zurückholen</translation>
    </message>
    <message>
        <source>The version before it</source>
        <translation>Der Fassung davor</translation>
    </message>
    <message>
        <source>Versions, latest first</source>
        <translation>Fassungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>NotePaper</name>
    <message>
        <source>Not signed</source>
        <translation>Nicht unterschrieben</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Text entfernt</translation>
    </message>
    <message>
        <source>Redacted on {when} because: {reason}</source>
        <translation>Entfernt am {when}, weil: {reason}</translation>
    </message>
    <message>
        <source>Taken out: {sections}</source>
        <translation>Entfernt: {sections}</translation>
    </message>
    <message>
        <source>The hash is of the text as it was signed, so it no longer fits.</source>
        <translation>Die Prüfsumme gilt dem Text, wie er unterschrieben wurde; sie passt deshalb nicht mehr.</translation>
    </message>
</context>
<context>
    <name>NoteReader</name>
    <message>
        <source>Add to this note</source>
        <translation>Notiz ergänzen</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Ergänzung</translation>
    </message>
    <message>
        <source>Addendum: new since then. Late entry: known then, not written. Correction: an error.</source>
        <translation>Ergänzung: seither neu. Nachtrag: damals bekannt, nicht geschrieben. Berichtigung: ein Fehler.</translation>
    </message>
    <message>
        <source>Also write for…</source>
        <translation>Auch schreiben für …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>More about this note</source>
        <translation>Mehr zu dieser Notiz</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Text entfernt</translation>
    </message>
    <message>
        <source>Sign and add</source>
        <translation>Unterschreiben und anfügen</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Signed by {name}, {when} · SHA-256 {start}…</source>
        <translation>Unterschrieben von {name}, {when} · SHA-256 {start}…</translation>
    </message>
    <message>
        <source>Take text out…</source>
        <translation>Text entfernen …</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What you add</source>
        <translation>Was Sie anfügen</translation>
    </message>
    <message>
        <source>Why you add it</source>
        <translation>Warum Sie es anfügen</translation>
    </message>
    <message numerus="yes">
        <source>Written %n day(s) after the session</source>
        <translation>
            <numerusform>%n Tag nach der Sitzung geschrieben</numerusform>
            <numerusform>%n Tage nach der Sitzung geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesChoice</name>
    <message>
        <source>All signed</source>
        <translation>Alle unterschriebenen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Notes to include</source>
        <translation>Notizen, die hineinkommen</translation>
    </message>
    <message>
        <source>{note} · draft</source>
        <translation>{note} · Entwurf</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message numerus="yes">
        <source>%n section(s) carried forward</source>
        <translation>
            <numerusform>%n Abschnitt übernommen</numerusform>
            <numerusform>%n Abschnitte übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the note</source>
        <translation>Der Notiz angefügt</translation>
    </message>
    <message>
        <source>Draft put into the bin</source>
        <translation>Entwurf in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>New draft · saved as you type</source>
        <translation>Neuer Entwurf · wird beim Tippen gespeichert</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>No notes yet. The first one takes two key presses.</source>
        <translation>Noch keine Notizen. Die erste braucht zwei Tastendrücke.</translation>
    </message>
    <message>
        <source>Note signed</source>
        <translation>Notiz unterschrieben</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes of this client</source>
        <translation>Notizen dieser Klient:in</translation>
    </message>
    <message>
        <source>The last note has no other text for this section</source>
        <translation>Die letzte Notiz hat keinen anderen Text für diesen Abschnitt</translation>
    </message>
    <message>
        <source>The last note has no text that fits an empty section here</source>
        <translation>Die letzte Notiz hat keinen Text für einen leeren Abschnitt hier</translation>
    </message>
    <message>
        <source>There is no earlier note to carry text from</source>
        <translation>Es gibt keine frühere Notiz, aus der Text übernommen werden könnte</translation>
    </message>
    <message>
        <source>This section was carried forward</source>
        <translation>Dieser Abschnitt wurde übernommen</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>Text entfernt</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>OpenDesk</name>
    <message>
        <source>The desk stays open: something typed could not be saved yet.</source>
        <translation>Das Programm bleibt offen: Etwas Geschriebenes konnte noch nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The vault&apos;s header was damaged, so its copy was used and the damage mended. Nothing is lost; make a backup soon.</source>
        <translation>Der Kopf des Tresors war beschädigt; seine Kopie wurde verwendet und der Schaden behoben. Nichts ist verloren; machen Sie bald eine Sicherung.</translation>
    </message>
    <message>
        <source>This vault is retired. What is written here does not reach your desk, which is now here: {place}</source>
        <translation>Dieser Tresor ist stillgelegt. Was Sie hier schreiben, kommt nicht in das Programm, mit dem Sie arbeiten. Das ist jetzt hier: {place}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The chat is open in WhatsApp.</source>
        <translation>Der Chat ist in WhatsApp offen.</translation>
    </message>
    <message>
        <source>The number is {number}.</source>
        <translation>Die Nummer ist {number}.</translation>
    </message>
    <message>
        <source>The text is on the clipboard for {seconds} s: paste it with Ctrl+V.</source>
        <translation>Der Text liegt für {seconds} s in der Zwischenablage: Fügen Sie ihn mit Strg+V ein.</translation>
    </message>
    <message>
        <source>The text is too long for a link.</source>
        <translation>Der Text ist zu lang für einen Link.</translation>
    </message>
</context>
<context>
    <name>OrderQuestion</name>
    <message>
        <source>How are the dates of this chat meant?</source>
        <translation>Wie sind die Daten in diesem Chat gemeint?</translation>
    </message>
    <message>
        <source>They can be read in more than one way, and nothing in the chat says which is right. Look at the first and the last day: you know which one can be true.</source>
        <translation>Sie lassen sich verschieden lesen, und nichts im Chat sagt, was stimmt. Sehen Sie sich den ersten und den letzten Tag an: Sie wissen, welcher stimmen kann.</translation>
    </message>
    <message>
        <source>{answer} (more likely)</source>
        <translation>{answer} (wahrscheinlicher)</translation>
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
        <translation> Min.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Angerufen</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>How long it took you</source>
        <translation>Wie lange Sie gebraucht haben</translation>
    </message>
    <message>
        <source>Keep what I sent</source>
        <translation>Gesendetes behalten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Kein Anruf</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>S called, N no call, Escape later</source>
        <translation>S angerufen, N kein Anruf, Escape später</translation>
    </message>
    <message>
        <source>S sent, C changed, N not sent, Escape later</source>
        <translation>S gesendet, C geändert, N nicht gesendet, Esc später</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent, changed</source>
        <translation>Geändert gesendet</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Was wurde daraus?</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>Was Sie gesendet haben</translation>
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
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Davon gibt es noch nichts.</translation>
    </message>
    <message>
        <source>Nothing yet. Sessions, notes and messages will stand here by month.</source>
        <translation>Noch nichts. Sitzungen, Notizen und Nachrichten stehen dann hier nach Monaten.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was war</translation>
    </message>
    <message>
        <source>What happened, by month</source>
        <translation>Was war, nach Monaten</translation>
    </message>
    <message>
        <source>Which entries are listed</source>
        <translation>Welche Einträge aufgeführt sind</translation>
    </message>
</context>
<context>
    <name>OwnClauses</name>
    <message>
        <source>Clause taken out</source>
        <translation>Klausel entfernt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>It also allows</source>
        <translation>Sie erlaubt auch</translation>
    </message>
    <message>
        <source>Kept as you type. The name stands in lists only; the client reads this.</source>
        <translation>Wird beim Tippen gesichert. Der Name steht nur in Listen; dies liest die Klientin oder der Klient.</translation>
    </message>
    <message>
        <source>Name of the clause</source>
        <translation>Name der Klausel</translation>
    </message>
    <message>
        <source>None yet. They stand beside the clauses that come with the desk.</source>
        <translation>Noch keine. Sie stehen neben den Klauseln, die das Programm mitbringt.</translation>
    </message>
    <message>
        <source>Nothing, unless you tick it: the desk can&apos;t read it out of your words.</source>
        <translation>Nichts, solange Sie es nicht ankreuzen: Aus Ihren Worten kann das Programm es nicht lesen.</translation>
    </message>
    <message>
        <source>Put in a name, a number or an option</source>
        <translation>Einen Namen, eine Nummer oder eine Option einfügen</translation>
    </message>
    <message>
        <source>Put in…</source>
        <translation>Einfügen …</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Steht unter</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What the client reads</source>
        <translation>Was die Klientin oder der Klient liest</translation>
    </message>
    <message>
        <source>What we agree besides</source>
        <translation>Was wir außerdem vereinbaren</translation>
    </message>
    <message>
        <source>Write a clause…</source>
        <translation>Klausel schreiben …</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Client: {name}</source>
        <translation>Klient:in: {name}</translation>
    </message>
    <message>
        <source>Commands and clients</source>
        <translation>Befehle und Klient:innen</translation>
    </message>
    <message>
        <source>Find a command or a client</source>
        <translation>Befehl oder Klient:in finden</translation>
    </message>
    <message>
        <source>No command or client with these letters.</source>
        <translation>Weder Befehl noch Klient:in mit diesen Buchstaben.</translation>
    </message>
    <message>
        <source>What do you want to do? Or type a client…</source>
        <translation>Was möchten Sie tun? Oder ein Name …</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation>↑ ↓ wählen · Enter ausführen · Esc schließen</translation>
    </message>
</context>
<context>
    <name>PaperBeside</name>
    <message>
        <source>Language next to it</source>
        <translation>Sprache daneben</translation>
    </message>
    <message>
        <source>Next to {language}</source>
        <translation>Neben {language}</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>Eine Sprache</translation>
    </message>
</context>
<context>
    <name>PaperLanguage</name>
    <message>
        <source>Awaiting a native reader</source>
        <translation>Muttersprachlich noch nicht geprüft</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Sprache des Papiers</translation>
    </message>
    <message>
        <source>Let these stand in English</source>
        <translation>Diese auf Englisch stehen lassen</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>Drucker wählen …</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Protect the file with a password</source>
        <translation>Die Datei mit einem Passwort schützen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Tell it by phone, never in the message that carries the file.</source>
        <translation>Teilen Sie es am Telefon mit, nie in der Nachricht mit der Datei.</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Wer es bekommt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>PaperSheets</name>
    <message>
        <source>Show more pages</source>
        <translation>Mehr Seiten zeigen</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>Text of the agreement</source>
        <translation>Text der Vereinbarung</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Changes discarded</source>
        <translation>Änderungen verworfen</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This was typed and not saved yet.</source>
        <translation>Das wurde geschrieben und noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Into the note</source>
        <translation>In die Notiz</translation>
    </message>
    <message>
        <source>{part}: into the note</source>
        <translation>{part}: in die Notiz</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint an zu sein.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide {what}</source>
        <translation>{what} verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>{what} zeigen</translation>
    </message>
</context>
<context>
    <name>PassphraseGate</name>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
</context>
<context>
    <name>PeopleBox</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>Wer ist {name}?</translation>
    </message>
</context>
<context>
    <name>PhonesField</name>
    <message>
        <source>Another number</source>
        <translation>Weitere Nummer</translation>
    </message>
</context>
<context>
    <name>PhraseMenu</name>
    <message>
        <source>No phrases yet</source>
        <translation>Noch keine Textbausteine</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Write and change phrases…</source>
        <translation>Textbausteine schreiben und ändern …</translation>
    </message>
</context>
<context>
    <name>PhrasesPart</name>
    <message>
        <source>Date of the session</source>
        <translation>Datum der Sitzung</translation>
    </message>
    <message>
        <source>First name of the client</source>
        <translation>Vorname der Klientin oder des Klienten</translation>
    </message>
    <message>
        <source>In a note, type them and press Ctrl+Space.</source>
        <translation>Schreiben Sie sie in einer Notiz und drücken Sie Strg+Leertaste.</translation>
    </message>
    <message>
        <source>Initials of the client</source>
        <translation>Initialen der Klientin oder des Klienten</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Name der Klientin oder des Klienten</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>Neuer Textbaustein</translation>
    </message>
    <message>
        <source>Number of the session</source>
        <translation>Nummer der Sitzung</translation>
    </message>
    <message>
        <source>Phrase put into the bin</source>
        <translation>Textbaustein in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Phrase saved</source>
        <translation>Textbaustein gespeichert</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Pronouns of the client</source>
        <translation>Pronomen der Klientin oder des Klienten</translation>
    </message>
    <message>
        <source>Put in what is filled in by itself</source>
        <translation>Einfügen, was sich selbst ausfüllt</translation>
    </message>
    <message>
        <source>Put in…</source>
        <translation>Einfügen …</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text you write often. In a note, type its letters and Ctrl+Space.</source>
        <translation>Text, den Sie oft schreiben. In einer Notiz genügen sein Kürzel und Strg+Leertaste.</translation>
    </message>
    <message>
        <source>Time of the session</source>
        <translation>Uhrzeit der Sitzung</translation>
    </message>
    <message>
        <source>Today’s date</source>
        <translation>Heutiges Datum</translation>
    </message>
    <message>
        <source>What you put in with the button is filled in for each client and session.</source>
        <translation>Was Sie mit der Schaltfläche einfügen, wird für jede Person und jede Sitzung ausgefüllt.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>Add a goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>Reviewed with the client today</source>
        <translation>Heute gemeinsam überprüft</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Saving makes a new version; what stood before stays readable.</source>
        <translation>Speichern legt eine neue Fassung an; was vorher galt, bleibt lesbar.</translation>
    </message>
    <message>
        <source>The desk reminds you on this day.</source>
        <translation>Das Programm erinnert Sie an diesem Tag.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>A fee is due</source>
        <translation>Ein Honorar ist fällig</translation>
    </message>
    <message>
        <source>After a number of meetings</source>
        <translation>Nach einer Anzahl von Terminen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>By the clock of {place}</source>
        <translation>Nach der Uhr von {place}</translation>
    </message>
    <message>
        <source>Change the appointment</source>
        <translation>Termin ändern</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient:in</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Ends the next day, {day}: {hours} h {minutes} min in all.</source>
        <translation>Endet am nächsten Tag, {day}: {hours} Std. {minutes} Min. insgesamt.</translation>
    </message>
    <message>
        <source>Ends the next day.</source>
        <translation>Endet am nächsten Tag.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>How many in all</source>
        <translation>Wie viele insgesamt</translation>
    </message>
    <message>
        <source>How you meet</source>
        <translation>Wie Sie sich treffen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Without end, until you end it</source>
        <translation>Ohne Ende, bis Sie es beenden</translation>
    </message>
</context>
<context>
    <name>PlanReader</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new goal(s)</source>
        <translation>
            <numerusform>%n neues Ziel</numerusform>
            <numerusform>%n neue Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle Fassungen</translation>
    </message>
    <message>
        <source>Change or review</source>
        <translation>Ändern oder überprüfen</translation>
    </message>
    <message>
        <source>Copy of the plan</source>
        <translation>Kopie des Plans</translation>
    </message>
    <message>
        <source>More about this plan</source>
        <translation>Mehr zu diesem Plan</translation>
    </message>
    <message>
        <source>Next review: {day}</source>
        <translation>Nächste Überprüfung: {day}</translation>
    </message>
    <message>
        <source>Plan, version {number}</source>
        <translation>Plan, Fassung {number}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Review due: {day}</source>
        <translation>Überprüfung fällig: {day}</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Show the plan as it stands</source>
        <translation>Den geltenden Plan zeigen</translation>
    </message>
    <message>
        <source>This is how the plan stood then. A newer version took its place.</source>
        <translation>So stand der Plan damals. Eine neuere Fassung hat ihn abgelöst.</translation>
    </message>
    <message>
        <source>Version {number} · {day}</source>
        <translation>Fassung {number} · {day}</translation>
    </message>
    <message>
        <source>Write a plan</source>
        <translation>Plan schreiben</translation>
    </message>
    <message>
        <source>Written for the wrong client…</source>
        <translation>Für die falsche Person geschrieben …</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>überprüft</translation>
    </message>
    <message>
        <source>reviewed together {day}</source>
        <translation>gemeinsam überprüft {day}</translation>
    </message>
    <message>
        <source>text taken out</source>
        <translation>Text entfernt</translation>
    </message>
    <message>
        <source>written {day}</source>
        <translation>geschrieben {day}</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Changes to the plan wait here that were not saved.</source>
        <translation>Hier warten Änderungen am Plan, die nicht gespeichert wurden.</translation>
    </message>
    <message>
        <source>It becomes the plan there. Ratings of its goals go along; notes stay here.</source>
        <translation>Dort wird er zum geltenden Plan. Bewertungen seiner Ziele kommen mit; Notizen bleiben hier.</translation>
    </message>
    <message>
        <source>No plan yet. It says what you both work towards, and when you look again.</source>
        <translation>Noch kein Plan. Er sagt, worauf Sie beide hinarbeiten und wann Sie wieder darauf schauen.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan saved</source>
        <translation>Plan gespeichert</translation>
    </message>
    <message>
        <source>Plan saved as PDF</source>
        <translation>Plan als PDF gespeichert</translation>
    </message>
    <message>
        <source>Printed and logged</source>
        <translation>Gedruckt und vermerkt</translation>
    </message>
    <message>
        <source>Rating kept</source>
        <translation>Einschätzung behalten</translation>
    </message>
    <message>
        <source>Rating put into the bin</source>
        <translation>Einschätzung in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Version {number} · {day}</source>
        <translation>Fassung {number} · {day}</translation>
    </message>
    <message>
        <source>Write a plan</source>
        <translation>Plan schreiben</translation>
    </message>
</context>
<context>
    <name>PlannedCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned, and not there yet</source>
        <translation>Geplant und noch nicht da</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>An appointment waits here that was not saved.</source>
        <translation>Hier wartet ein Termin, der nicht gespeichert wurde.</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Änderungen verworfen</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>A wrong number is worse than none. Papers name only lines that you have dialled or checked yourself.</source>
        <translation>Eine falsche Nummer ist schlimmer als keine. Papiere nennen nur Angebote, die Sie selbst angerufen oder geprüft haben.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Agreements say that clients may complain there.</source>
        <translation>In Vereinbarungen steht, dass man sich dort beschweren kann.</translation>
    </message>
    <message>
        <source>Backup colleague</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Clinical executor</source>
        <translation>Wer die Praxis abwickelt</translation>
    </message>
    <message>
        <source>Country you practise in</source>
        <translation>Land, in dem Sie arbeiten</translation>
    </message>
    <message>
        <source>Crisis lines</source>
        <translation>Krisentelefone</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>Devices and language</source>
        <translation>Geräte und Sprache</translation>
    </message>
    <message>
        <source>Devices you use for messages</source>
        <translation>Geräte, mit denen Sie Nachrichten schreiben</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Notrufnummer</translation>
    </message>
    <message>
        <source>Hours in a usual week</source>
        <translation>Zeiten in einer gewöhnlichen Woche</translation>
    </message>
    <message>
        <source>How clients reach you</source>
        <translation>Wie man Sie erreicht</translation>
    </message>
    <message>
        <source>In a crisis</source>
        <translation>In einer Krise</translation>
    </message>
    <message>
        <source>Language you work in</source>
        <translation>Sprache, in der Sie arbeiten</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>Lines under your name</source>
        <translation>Zeilen unter Ihrem Namen</translation>
    </message>
    <message>
        <source>Name of your practice</source>
        <translation>Name Ihrer Praxis</translation>
    </message>
    <message>
        <source>Numbers as you dial them at home, or beginning with + and the country.</source>
        <translation>Nummern, wie Sie sie zu Hause wählen, oder mit + und Landesvorwahl.</translation>
    </message>
    <message>
        <source>One below the other, such as your title, address and phone.</source>
        <translation>Untereinander, etwa Titel, Anschrift und Telefon.</translation>
    </message>
    <message>
        <source>Phone for urgent calls</source>
        <translation>Telefon für dringende Anrufe</translation>
    </message>
    <message>
        <source>Proposed for the clause that names them.</source>
        <translation>Vorschlag für die Klausel, die sie nennt.</translation>
    </message>
    <message>
        <source>Registration or licence number</source>
        <translation>Approbations- oder Zulassungsnummer</translation>
    </message>
    <message>
        <source>Regulator or professional body</source>
        <translation>Kammer oder Berufsverband</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Suggested from this computer: {list}. Check it; it counts once saved.</source>
        <translation>Von diesem Computer vorgeschlagen: {list}. Prüfen Sie es; es zählt, sobald es gespeichert ist.</translation>
    </message>
    <message>
        <source>The colleague named in your clinical will.</source>
        <translation>Die in Ihrer Verfügung für die Praxis genannte Person.</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Deren Telefon</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>WhatsApp-Nummer</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>Wenn Sie nicht da sind</translation>
    </message>
    <message>
        <source>Where and when you work</source>
        <translation>Wo und wann Sie arbeiten</translation>
    </message>
    <message>
        <source>Where you can be called when writing is too slow.</source>
        <translation>Wo man Sie anruft, wenn Schreiben zu langsam ist.</translation>
    </message>
    <message>
        <source>Who clients can turn to, and who takes care of your files if you cannot.</source>
        <translation>An wen sich Klient:innen wenden können und wer sich um Ihre Akten kümmert, wenn Sie es nicht können.</translation>
    </message>
    <message>
        <source>Who you are on agreements and papers.</source>
        <translation>Wer Sie auf Vereinbarungen und Papieren sind.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your hours are proposed in every agreement, where they can still be changed.</source>
        <translation>Ihre Zeiten werden in jeder Vereinbarung vorgeschlagen und lassen sich dort noch ändern.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>one work phone and one locked laptop</source>
        <translation>ein Diensthandy und ein gesperrter Laptop</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Agreements still need: {list}</source>
        <translation>Vereinbarungen brauchen noch: {list}</translation>
    </message>
    <message>
        <source>All of it is saved</source>
        <translation>Alles ist gespeichert</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>Meine Praxis</translation>
    </message>
    <message>
        <source>My practice saved</source>
        <translation>Meine Praxis gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Sections of this page</source>
        <translation>Abschnitte dieser Seite</translation>
    </message>
    <message>
        <source>This was typed before the desk was locked, and is not saved yet.</source>
        <translation>Dies wurde vor dem Sperren geschrieben und ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message numerus="yes">
        <source>%n more in the record</source>
        <translation>
            <numerusform>%n weiterer Eintrag in der Akte</numerusform>
            <numerusform>%n weitere Einträge in der Akte</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement and risk</source>
        <translation>Vereinbarung und Risiko</translation>
    </message>
    <message>
        <source>Agreement: {standing}</source>
        <translation>Vereinbarung: {standing}</translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation>Vor der Sitzung</translation>
    </message>
    <message>
        <source>Begin the note</source>
        <translation>Notiz beginnen</translation>
    </message>
    <message>
        <source>From an hour before the session</source>
        <translation>Ab einer Stunde vor der Sitzung</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>No risk was noted.</source>
        <translation>Es wurde kein Risiko vermerkt.</translation>
    </message>
    <message>
        <source>No session is planned</source>
        <translation>Keine Sitzung geplant</translation>
    </message>
    <message>
        <source>Nothing came in.</source>
        <translation>Es kam nichts.</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Klient:in öffnen</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Notiz öffnen</translation>
    </message>
    <message>
        <source>Safety plan of {day}</source>
        <translation>Sicherheitsplan vom {day}</translation>
    </message>
    <message>
        <source>Scores and moods</source>
        <translation>Ergebnisse und Stimmung</translation>
    </message>
    <message>
        <source>Since the last session</source>
        <translation>Seit der letzten Sitzung</translation>
    </message>
    <message>
        <source>The last note says nothing of what comes next.</source>
        <translation>Die letzte Notiz sagt nicht, wie es weitergeht.</translation>
    </message>
    <message>
        <source>The last one was {day}.</source>
        <translation>Die letzte war {day}.</translation>
    </message>
    <message>
        <source>There is no earlier note.</source>
        <translation>Es gibt noch keine frühere Notiz.</translation>
    </message>
    <message>
        <source>What to mind: {hints}</source>
        <translation>Zu beachten: {hints}</translation>
    </message>
    <message>
        <source>What was planned</source>
        <translation>Was geplant war</translation>
    </message>
    <message>
        <source>follow up {day}</source>
        <translation>nachfassen {day}</translation>
    </message>
    <message>
        <source>for the client: {time}</source>
        <translation>bei der Klientin oder dem Klienten: {time}</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>Sitzung {number}</translation>
    </message>
    <message>
        <source>{form} of {day}</source>
        <translation>{form}, {day}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>*The preview ends here; the note goes on.*</source>
        <translation>*Die Vorschau endet hier; die Notiz geht weiter.*</translation>
    </message>
    <message>
        <source>Laying out the paper…</source>
        <translation>Das Papier wird gesetzt …</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Seiten: {count}</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>Vorschau der Notiz</translation>
    </message>
    <message>
        <source>Preview: {words}</source>
        <translation>Vorschau: {words}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped. Choose fewer notes, or change anything to try again.</source>
        <translation>Angehalten. Wählen Sie weniger Notizen, oder ändern Sie etwas, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>This can&apos;t be shown.</source>
        <translation>Das lässt sich nicht zeigen.</translation>
    </message>
</context>
<context>
    <name>ProcessNotesTab</name>
    <message>
        <source>Belongs in the record instead: {list}.</source>
        <translation>Gehört stattdessen in die Akte: {list}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>More about this process note</source>
        <translation>Mehr zu dieser Prozessnotiz</translation>
    </message>
    <message>
        <source>New process note</source>
        <translation>Neue Prozessnotiz</translation>
    </message>
    <message>
        <source>New · saved as you type</source>
        <translation>Neu · wird beim Tippen gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Process note</source>
        <translation>Prozessnotiz</translation>
    </message>
    <message>
        <source>Process note put into the bin</source>
        <translation>Prozessnotiz in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Process notes</source>
        <translation>Prozessnotizen</translation>
    </message>
    <message>
        <source>Process notes of this client</source>
        <translation>Prozessnotizen zu dieser Klient:in</translation>
    </message>
    <message>
        <source>Put this process note into the bin</source>
        <translation>Diese Prozessnotiz in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Text entfernt</translation>
    </message>
    <message>
        <source>Redacted on {when} because: {reason}</source>
        <translation>Entfernt am {when}, weil: {reason}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Take text out…</source>
        <translation>Text entfernen …</translation>
    </message>
    <message>
        <source>Thoughts for yourself, kept apart from the record and from every export.</source>
        <translation>Gedanken für Sie selbst, getrennt von der Akte und von jedem Export.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Write what helps you think. It stays apart from the record.</source>
        <translation>Schreiben Sie, was beim Denken hilft. Es bleibt von der Akte getrennt.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Checking. You can go on writing.</source>
        <translation>Wird geprüft. Sie können weiterschreiben.</translation>
    </message>
    <message>
        <source>Copying. You can go on writing.</source>
        <translation>Wird kopiert. Sie können weiterschreiben.</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Restoring. You can go on writing.</source>
        <translation>Wird wiederhergestellt. Sie können weiterschreiben.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>A link you open is handed to WhatsApp or to the browser, with the number and, only if you switched that on, the text. Files you export or back up lie where you put them. Both stand under “What left the desk”.</source>
        <translation>Ein Link, den Sie öffnen, geht an WhatsApp oder den Browser, mit der Nummer und, nur wenn Sie das eingeschaltet haben, mit dem Text. Exporte und Sicherungen liegen dort, wo Sie sie abgelegt haben. Beides steht unter „Was das Programm verlassen hat“.</translation>
    </message>
    <message>
        <source>Ask the computer</source>
        <translation>Den Computer fragen</translation>
    </message>
    <message>
        <source>In a terminal type “ss -tupn” while the desk is open: no line names it. “unshare -rn therapist-desk” starts it in a place that has no network at all, and it works the same.</source>
        <translation>Geben Sie in einem Terminal „ss -tupn“ ein, während das Programm offen ist: Keine Zeile nennt es. „unshare -rn therapist-desk“ startet es dort, wo es gar kein Netz gibt, und es arbeitet genauso.</translation>
    </message>
    <message>
        <source>Its source is open. No part of it loads a network module, and every change is tested for that. You can ask anyone you trust to read it.</source>
        <translation>Der Quelltext ist offen. Kein Teil lädt ein Netzwerkmodul, und jede Änderung wird darauf geprüft. Sie können jemanden, dem Sie vertrauen, bitten, ihn zu lesen.</translation>
    </message>
    <message>
        <source>Look into the program</source>
        <translation>In das Programm hineinsehen</translation>
    </message>
    <message>
        <source>Open Activity Monitor, page Network, while the desk is open: bytes sent and received stay at zero.</source>
        <translation>Öffnen Sie die Aktivitätsanzeige, Seite Netzwerk, während das Programm offen ist: Gesendete und empfangene Bytes bleiben bei null.</translation>
    </message>
    <message>
        <source>Open Resource Monitor, page Network, while the desk is open: it is not in the list of programs with network activity.</source>
        <translation>Öffnen Sie den Ressourcenmonitor, Seite Netzwerk, während das Programm offen ist: In der Liste der Programme mit Netzwerkaktivität fehlt es.</translation>
    </message>
    <message>
        <source>Switch the network off</source>
        <translation>Das Netz ausschalten</translation>
    </message>
    <message>
        <source>Turn Wi-Fi off and pull the cable. Everything in the desk goes on working; only WhatsApp itself, once a link has opened it, needs the network.</source>
        <translation>Schalten Sie das WLAN aus und ziehen Sie das Kabel. Alles im Programm arbeitet weiter; nur WhatsApp selbst braucht das Netz, sobald ein Link es geöffnet hat.</translation>
    </message>
    <message>
        <source>What does leave</source>
        <translation>Was das Programm verlässt</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Easy to guess: a few more words help</source>
        <translation>Leicht zu erraten: Ein paar Wörter mehr helfen</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Schwer zu erraten</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Protect the file with a password</source>
        <translation>Die Datei mit einem Passwort schützen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation>Sechs Wörter vorschlagen</translation>
    </message>
    <message>
        <source>The file is encrypted (AES-256): nobody opens it without the password, and nobody can recover it. Tell it to the recipient by another way. An encrypted file can&apos;t be PDF/A, the form for archives.</source>
        <translation>Die Datei ist verschlüsselt (AES-256): Ohne das Passwort öffnet sie niemand, und niemand kann es wiederfinden. Teilen Sie es auf einem anderen Weg mit. Eine verschlüsselte Datei kann kein PDF/A sein, die Form für Archive.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter unterscheiden sich.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>Taste {number}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>This does not apply to me</source>
        <translation>Das trifft auf mich nicht zu</translation>
    </message>
</context>
<context>
    <name>QuestionSetsPart</name>
    <message>
        <source>A few short questions to send between sessions. Each answer goes into the check-in.</source>
        <translation>Einige kurze Fragen für zwischen den Sitzungen. Jede Antwort kommt in den Check-in.</translation>
    </message>
    <message>
        <source>Begin with a copy of a set</source>
        <translation>Mit der Kopie einer Fragenreihe beginnen</translation>
    </message>
    <message>
        <source>Copy one…</source>
        <translation>Eine kopieren …</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Line after them</source>
        <translation>Zeile danach</translation>
    </message>
    <message>
        <source>Line before the questions</source>
        <translation>Zeile vor den Fragen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Neue Fragenreihe</translation>
    </message>
    <message>
        <source>Nothing on self-harm: nobody may be there to read the answer.</source>
        <translation>Nichts zu Selbstverletzung: Vielleicht liest niemand die Antwort.</translation>
    </message>
    <message>
        <source>Question set put into the bin</source>
        <translation>Fragenreihe in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Question set saved</source>
        <translation>Fragenreihe gespeichert</translation>
    </message>
    <message>
        <source>Question sets</source>
        <translation>Fragenreihen</translation>
    </message>
    <message>
        <source>Questions, at most five</source>
        <translation>Fragen, höchstens fünf</translation>
    </message>
</context>
<context>
    <name>QuestionsField</name>
    <message>
        <source>A few words</source>
        <translation>Einige Wörter</translation>
    </message>
    <message>
        <source>A time of day</source>
        <translation>Eine Uhrzeit</translation>
    </message>
    <message>
        <source>Answer to question {number}</source>
        <translation>Antwort auf Frage {number}</translation>
    </message>
    <message>
        <source>Number: {rating}</source>
        <translation>Zahl: {rating}</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Frage {number}</translation>
    </message>
    <message>
        <source>Yes, no or not sure</source>
        <translation>Ja, nein oder unsicher</translation>
    </message>
    <message>
        <source>Yes, partly or no</source>
        <translation>Ja, teilweise oder nein</translation>
    </message>
</context>
<context>
    <name>QuickUnlockSetting</name>
    <message>
        <source>Asking the keychain…</source>
        <translation>Schlüsselbund wird gefragt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not available: this computer has no keychain that the desk trusts. Those are Secret Service (GNOME, KDE), macOS Keychain, Windows Credential Locker and KWallet.</source>
        <translation>Nicht verfügbar: Dieser Computer hat keinen Schlüsselbund, dem das Programm traut. Das wären Secret Service (GNOME, KDE), macOS Keychain, Windows Credential Locker und KWallet.</translation>
    </message>
    <message>
        <source>Not for a rehearsal: its passphrase is no secret.</source>
        <translation>Nicht für eine Probe: Ihre Passphrase ist kein Geheimnis.</translation>
    </message>
    <message>
        <source>Off. The key would be kept in: {keychain}.</source>
        <translation>Aus. Der Schlüssel käme hierhin: {keychain}.</translation>
    </message>
    <message>
        <source>On. The key is in: {keychain}.</source>
        <translation>An. Der Schlüssel liegt hier: {keychain}.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch on…</source>
        <translation>Einschalten …</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>A backup of today’s work is made. The desk closes when it is done.</source>
        <translation>Die heutige Arbeit wird gesichert. Das Programm schließt sich, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Ohne Sicherung schließen</translation>
    </message>
    <message>
        <source>Closes now; the backup is made another time.</source>
        <translation>Schließt jetzt; die Sicherung folgt ein andermal.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Wird geschlossen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sicherung wird gemacht</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>RatingField</name>
    <message>
        <source>A number from {least} to {most}.</source>
        <translation>Eine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <translation>Eine ganze Zahl von {least} bis {most}.</translation>
    </message>
</context>
<context>
    <name>RatingsChart</name>
    <message>
        <source>Client</source>
        <translation>Klient:in</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Wie man es liest</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Ratings between sessions</source>
        <translation>Werte zwischen den Sitzungen</translation>
    </message>
    <message>
        <source>Ratings over time</source>
        <translation>Werte im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Save the ratings</source>
        <translation>Werte speichern</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>to look at together</source>
        <translation>zum gemeinsamen Ansehen</translation>
    </message>
</context>
<context>
    <name>RatingsField</name>
    <message>
        <source>More ratings</source>
        <translation>Weitere Werte</translation>
    </message>
</context>
<context>
    <name>ReachBar</name>
    <message>
        <source>All to come</source>
        <translation>Alle künftigen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Nur diesen</translation>
    </message>
    <message>
        <source>This and later ones</source>
        <translation>Diesen und spätere</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Clauses that speak of it: {list}.</source>
        <translation>Klauseln dazu: {list}.</translation>
    </message>
    <message>
        <source>Digital readiness check</source>
        <translation>Digitaler Bereitschafts-Check</translation>
    </message>
    <message>
        <source>Do it again…</source>
        <translation>Noch einmal machen …</translation>
    </message>
    <message>
        <source>Do it together…</source>
        <translation>Gemeinsam machen …</translation>
    </message>
    <message>
        <source>Go on with the check…</source>
        <translation>Mit dem Check weitermachen …</translation>
    </message>
    <message>
        <source>New version of the agreement</source>
        <translation>Neue Version der Vereinbarung</translation>
    </message>
    <message>
        <source>Put these clauses into a new version</source>
        <translation>Diese Klauseln in eine neue Fassung setzen</translation>
    </message>
    <message>
        <source>Put this check into the bin</source>
        <translation>Diesen Check in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Twenty questions about the phone and who is near it. They show whether WhatsApp is a safe way now, and what to agree on.</source>
        <translation>Zwanzig Fragen zum Telefon und dazu, wer in seiner Nähe ist. Sie zeigen, ob WhatsApp jetzt ein sicherer Weg ist und was zu vereinbaren ist.</translation>
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
        <translation>Digitaler Bereitschafts-Check</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Später weitermachen</translation>
    </message>
    <message>
        <source>Keep this check</source>
        <translation>Diesen Check verwahren</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>Zum Merken</translation>
    </message>
    <message>
        <source>What you agreed to do, and by when.</source>
        <translation>Was Sie beide vereinbart haben und bis wann.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Filing the chat</source>
        <translation>Der Chat wird abgelegt</translation>
    </message>
    <message>
        <source>Reading the chat</source>
        <translation>Der Chat wird gelesen</translation>
    </message>
    <message>
        <source>Taking the chat out of the record</source>
        <translation>Der Chat wird aus der Akte genommen</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
</context>
<context>
    <name>RecentVaults</name>
    <message>
        <source>Kept in step by {service}, which could tear this vault apart or bring an old one back. Lock it and move its folder elsewhere.</source>
        <translation>{service} gleicht ihn ab; das könnte diesen Tresor zerreißen oder einen alten zurückbringen. Sperren Sie ihn, und legen Sie seinen Ordner woanders hin.</translation>
    </message>
    <message>
        <source>Open the vault {name}</source>
        <translation>Den Tresor {name} öffnen</translation>
    </message>
    <message>
        <source>Vaults opened last</source>
        <translation>Zuletzt geöffnete Tresore</translation>
    </message>
</context>
<context>
    <name>RecipientCard</name>
    <message>
        <source>A safe word is agreed</source>
        <translation>Ein sicheres Wort ist vereinbart</translation>
    </message>
    <message>
        <source>Call only, never write</source>
        <translation>Nur anrufen, nie schreiben</translation>
    </message>
    <message>
        <source>It is {time} where the client is ({place})</source>
        <translation>Am Ort der Klient:in ist es {time} ({place})</translation>
    </message>
    <message>
        <source>Last contact: {when}</source>
        <translation>Letzter Kontakt: {when}</translation>
    </message>
    <message>
        <source>Never name therapy</source>
        <translation>Therapie nie erwähnen</translation>
    </message>
    <message>
        <source>Next session: {when}, by the client’s clock</source>
        <translation>Nächste Sitzung: {when}, nach der Uhr der Klient:in</translation>
    </message>
    <message>
        <source>No contact over WhatsApp so far</source>
        <translation>Bisher kein Kontakt über WhatsApp</translation>
    </message>
    <message>
        <source>Others may read this phone</source>
        <translation>Andere könnten auf diesem Telefon mitlesen</translation>
    </message>
    <message>
        <source>Safe word: {word}</source>
        <translation>Sicheres Wort: {word}</translation>
    </message>
    <message>
        <source>This goes to</source>
        <translation>Das geht an</translation>
    </message>
    <message>
        <source>This goes to {who}, number ending {end}</source>
        <translation>Das geht an {who}, Nummer endet auf {end}</translation>
    </message>
    <message>
        <source>group chat</source>
        <translation>Gruppenchat</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Nummer</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Looking whether the kit opens the vault…</source>
        <translation>Es wird geprüft, ob das Blatt den Tresor öffnet …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open with the recovery kit</source>
        <translation>Mit dem Wiederherstellungsblatt öffnen</translation>
    </message>
    <message>
        <source>Setting the new passphrase…</source>
        <translation>Neue Passphrase wird gesetzt …</translation>
    </message>
</context>
<context>
    <name>RedactPage</name>
    <message>
        <source>It goes from the note, its earlier versions and the search, and nothing brings it back. That there was a note, its times, its hash and your reason stay. Backups made before today still hold the text.</source>
        <translation>Er verschwindet aus der Notiz, ihren früheren Fassungen und der Suche, und nichts bringt ihn zurück. Dass es eine Notiz gab, ihre Zeiten, ihre Prüfsumme und Ihr Grund bleiben. Ältere Sicherungen enthalten den Text noch.</translation>
    </message>
    <message>
        <source>Only for text that belongs to another person&apos;s record. For an error, add a correction instead.</source>
        <translation>Nur für Text, der in die Akte einer anderen Person gehört. Bei einem Fehler fügen Sie stattdessen eine Berichtigung hinzu.</translation>
    </message>
    <message>
        <source>TAKE OUT</source>
        <translation>ENTFERNEN</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take it out…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Take text out of this note</source>
        <translation>Text aus dieser Notiz entfernen</translation>
    </message>
    <message>
        <source>Take this text out for good?</source>
        <translation>Diesen Text endgültig entfernen?</translation>
    </message>
    <message>
        <source>The text was taken out</source>
        <translation>Der Text wurde entfernt</translation>
    </message>
    <message>
        <source>This stays on the note. Name nobody and repeat nothing of the text.</source>
        <translation>Das bleibt auf der Notiz stehen. Nennen Sie niemanden, und wiederholen Sie nichts aus dem Text.</translation>
    </message>
    <message>
        <source>Tick at least one part that is to be taken out.</source>
        <translation>Wählen Sie mindestens einen Teil, der entfernt werden soll.</translation>
    </message>
    <message>
        <source>Which parts</source>
        <translation>Welche Teile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>such as: written into the wrong record</source>
        <translation>etwa: in die falsche Akte geschrieben</translation>
    </message>
    <message>
        <source>{kind} of {day}</source>
        <translation>{kind} vom {day}</translation>
    </message>
</context>
<context>
    <name>Rekeying</name>
    <message>
        <source>Backups and copies made before today still open with the old passphrase and the old kit, and show what the vault held then. Destroy those you do not need, and the old kit. Make a new backup soon.</source>
        <translation>Sicherungen und Kopien von vor heute öffnen sich weiterhin mit der alten Passphrase und dem alten Blatt und zeigen, was der Tresor damals enthielt. Vernichten Sie die, die Sie nicht brauchen, und das alte Blatt. Machen Sie bald eine neue Sicherung.</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>Kopie wird geprüft …</translation>
    </message>
    <message>
        <source>Copying everything under a new key…</source>
        <translation>Alles wird unter einem neuen Schlüssel kopiert …</translation>
    </message>
    <message>
        <source>How much is copied</source>
        <translation>Wie viel kopiert ist</translation>
    </message>
    <message>
        <source>New keys for your vault</source>
        <translation>Neue Schlüssel für Ihren Tresor</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed: your present keys open the vault.</source>
        <translation>Angehalten. Nichts wurde geändert: Ihre jetzigen Schlüssel öffnen den Tresor.</translation>
    </message>
    <message>
        <source>The keys were not changed.</source>
        <translation>Die Schlüssel wurden nicht geändert.</translation>
    </message>
    <message>
        <source>The vault has a new key. Your new passphrase and your new kit open it.</source>
        <translation>Der Tresor hat einen neuen Schlüssel. Ihre neue Passphrase und Ihr neues Blatt öffnen ihn.</translation>
    </message>
</context>
<context>
    <name>RelationsPanel</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>For someone who has no record of their own.</source>
        <translation>Für jemanden ohne eigene Akte.</translation>
    </message>
    <message>
        <source>Open the record of {who}</source>
        <translation>Akte von {who} öffnen</translation>
    </message>
    <message>
        <source>Or a name</source>
        <translation>Oder ein Name</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>In den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Related clients</source>
        <translation>Verbundene Klient:innen</translation>
    </message>
    <message>
        <source>Save this record first; then add who takes part.</source>
        <translation>Speichern Sie diese Akte zuerst; dann fügen Sie hinzu, wer dazugehört.</translation>
    </message>
    <message>
        <source>Take away: {what}, {who}</source>
        <translation>Wegnehmen: {what}, {who}</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Was sie sind</translation>
    </message>
    <message>
        <source>Which client</source>
        <translation>Welche Klient:in</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wer dazugehört</translation>
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
        <translation>Für später lassen</translation>
    </message>
    <message>
        <source>Logged: {outcome}. Change it?</source>
        <translation>Eingetragen: {outcome}. Ändern?</translation>
    </message>
    <message>
        <source>Opened: {when}</source>
        <translation>Geöffnet: {when}</translation>
    </message>
    <message>
        <source>Remind again…</source>
        <translation>Noch einmal erinnern …</translation>
    </message>
</context>
<context>
    <name>ReminderForm</name>
    <message>
        <source>It is meant for {who}, number ending {end}</source>
        <translation>Sie ist für {who}, Nummer mit dem Ende {end}</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Why you open it all the same</source>
        <translation>Warum Sie trotzdem öffnen</translation>
    </message>
    <message>
        <source>Written to {when}; remind anyway</source>
        <translation>Schon angeschrieben: {when}; trotzdem erinnern</translation>
    </message>
</context>
<context>
    <name>ReminderLists</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Nobody can be reminded from here.</source>
        <translation>Von hier aus kann niemand erinnert werden.</translation>
    </message>
    <message>
        <source>To remind</source>
        <translation>Zu erinnern</translation>
    </message>
    <message>
        <source>already written to</source>
        <translation>schon angeschrieben</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>shown beside</source>
        <translation>daneben gezeigt</translation>
    </message>
    <message>
        <source>{outcome}, {time}</source>
        <translation>{outcome}, {time}</translation>
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
            <numerusform>%n zu erinnern</numerusform>
            <numerusform>%n zu erinnern</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow’s reminders</source>
        <translation>Erinnerungen für morgen</translation>
    </message>
    <message>
        <source>{sent} of {all} reminded</source>
        <translation>{sent} von {all} erinnert</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Done: there is nobody left to remind.</source>
        <translation>Fertig: Es ist niemand mehr zu erinnern.</translation>
    </message>
    <message>
        <source>Logged: {outcome}</source>
        <translation>Eingetragen: {outcome}</translation>
    </message>
    <message>
        <source>No meetings are planned for this day.</source>
        <translation>Für diesen Tag ist kein Termin geplant.</translation>
    </message>
    <message>
        <source>Nobody can be reminded from here; the list says why.</source>
        <translation>Von hier aus kann niemand erinnert werden; die Liste sagt, warum.</translation>
    </message>
    <message>
        <source>Number confirmed with the client</source>
        <translation>Nummer mit der Klientin oder dem Klienten bestätigt</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Reminders: {day}</source>
        <translation>Erinnerungen: {day}</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The link could not be opened, so nothing was sent; the log says so.</source>
        <translation>Der Link ließ sich nicht öffnen, also wurde nichts gesendet; so steht es im Protokoll.</translation>
    </message>
    <message>
        <source>To the calendar</source>
        <translation>Zum Kalender</translation>
    </message>
    <message>
        <source>{sent} of {all} reminded</source>
        <translation>{sent} von {all} erinnert</translation>
    </message>
</context>
<context>
    <name>RemoveStep</name>
    <message>
        <source>4. When you need the old laptop no more</source>
        <translation>4. Wenn Sie den alten Laptop nicht mehr brauchen</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Ordner des Tresors</translation>
    </message>
    <message>
        <source>To give the laptop away: see that its disk is encrypted (FileVault, BitLocker, LUKS), then erase all of it with the system’s own reset. That throws away the disk’s key, and with it everything: the vault, its backups, and papers you saved outside it, which the vault does not protect.</source>
        <translation>Wenn Sie den Laptop weggeben: Sehen Sie nach, ob die Festplatte verschlüsselt ist (FileVault, BitLocker, LUKS), und setzen Sie dann alles mit dem Bordmittel des Systems zurück. Das wirft den Schlüssel der Festplatte weg und mit ihm alles: den Tresor, seine Sicherungen und die Papiere, die Sie außerhalb gespeichert haben und die der Tresor nicht schützt.</translation>
    </message>
    <message>
        <source>To keep the laptop: delete the vault’s folder yourself. A deleted file can often be brought back, more so from a disk that is not encrypted. What comes back of a vault is encrypted still, and opens only with your passphrase or your kit, so keep those safe.</source>
        <translation>Wenn Sie den Laptop behalten: Löschen Sie den Ordner des Tresors selbst. Eine gelöschte Datei lässt sich oft zurückholen, erst recht von einer Festplatte, die nicht verschlüsselt ist. Was von einem Tresor zurückkommt, ist weiterhin verschlüsselt und geht nur mit Ihrer Passphrase oder Ihrem Wiederherstellungsblatt auf; bewahren Sie beides sicher auf.</translation>
    </message>
    <message>
        <source>Wait a week or two first, until there is a backup made on the new laptop.</source>
        <translation>Warten Sie erst ein, zwei Wochen, bis auf dem neuen Laptop eine Sicherung gemacht ist.</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>May answer more than one question, so put it where it belongs: {pieces}</source>
        <translation>Könnte mehr als eine Frage beantworten; setzen Sie es bitte ein: {pieces}</translation>
    </message>
    <message>
        <source>Not read as a rating: {pieces}</source>
        <translation>Nicht als Wert gelesen: {pieces}</translation>
    </message>
    <message>
        <source>Not read as an answer: {pieces}</source>
        <translation>Nicht als Antwort gelesen: {pieces}</translation>
    </message>
    <message>
        <source>Paste the reply or type: mood 4 sleep 3</source>
        <translation>Antwort einfügen oder tippen: Stimmung 4 Schlaf 3</translation>
    </message>
    <message>
        <source>Put it into the summary</source>
        <translation>In die Zusammenfassung übernehmen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>ResourceForm</name>
    <message>
        <source> months</source>
        <translation> Monate</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Bringing the file into the vault</source>
        <translation>Die Datei kommt in den Tresor</translation>
    </message>
    <message>
        <source>Change this entry</source>
        <translation>Diesen Eintrag ändern</translation>
    </message>
    <message>
        <source>Check again after</source>
        <translation>Wieder prüfen nach</translation>
    </message>
    <message>
        <source>Choose a file for the library</source>
        <translation>Datei für die Bibliothek wählen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>Plain and short. It may be read on a lock screen.</source>
        <translation>Schlicht und kurz. Vielleicht steht es auf einem Sperrbildschirm.</translation>
    </message>
    <message>
        <source>Reading level</source>
        <translation>Lesbarkeit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Text for a message</source>
        <translation>Text für eine Nachricht</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>who wrote it, where it is from</source>
        <translation>wer es schrieb, woher es ist</translation>
    </message>
</context>
<context>
    <name>ResourceReader</name>
    <message>
        <source>A message is noted here once you say that it was sent.</source>
        <translation>Eine Nachricht wird hier vermerkt, sobald Sie sagen, dass sie gesendet ist.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Heute geprüft</translation>
    </message>
    <message>
        <source>Checked {day}</source>
        <translation>Geprüft {day}</translation>
    </message>
    <message>
        <source>Choose a client first.</source>
        <translation>Wählen Sie zuerst eine Klientin oder einen Klienten.</translation>
    </message>
    <message>
        <source>Does it still hold? Look at the link, the numbers and the words once more.</source>
        <translation>Stimmt es noch? Sehen Sie Link, Nummern und Worte noch einmal durch.</translation>
    </message>
    <message>
        <source>File saved</source>
        <translation>Datei gespeichert</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>Weitergeben an</translation>
    </message>
    <message>
        <source>Given in a session</source>
        <translation>In einer Sitzung gegeben</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Weitergegeben an</translation>
    </message>
    <message>
        <source>Nobody has been given this yet.</source>
        <translation>Noch niemand hat es bekommen.</translation>
    </message>
    <message>
        <source>Noted as checked today</source>
        <translation>Als heute geprüft vermerkt</translation>
    </message>
    <message>
        <source>Noted as given in a session</source>
        <translation>Als in einer Sitzung gegeben vermerkt</translation>
    </message>
    <message>
        <source>Put this entry into the bin</source>
        <translation>Diesen Eintrag in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Datei speichern …</translation>
    </message>
    <message>
        <source>WhatsApp…</source>
        <translation>WhatsApp …</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Die Datei wird geschrieben</translation>
    </message>
</context>
<context>
    <name>ResourcesPage</name>
    <message numerus="yes">
        <source>%n entry(s) added</source>
        <translation>
            <numerusform>%n Eintrag hinzugefügt</numerusform>
            <numerusform>%n Einträge hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Add the desk&apos;s own</source>
        <translation>Mitgelieferte hinzufügen</translation>
    </message>
    <message>
        <source>An entry waits here that was not saved.</source>
        <translation>Hier wartet ein Eintrag, der nicht gespeichert wurde.</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Änderungen verworfen</translation>
    </message>
    <message>
        <source>Entries of the library</source>
        <translation>Einträge der Bibliothek</translation>
    </message>
    <message>
        <source>Entry put into the bin</source>
        <translation>Eintrag in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Entry saved</source>
        <translation>Eintrag gespeichert</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Kept in the vault, given with a note of whom and when.</source>
        <translation>Im Tresor verwahrt; vermerkt wird, wer es wann bekam.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>They are here already, or in the bin</source>
        <translation>Sie sind schon da oder im Papierkorb</translation>
    </message>
    <message>
        <source>What you give to clients lies here: leaflets, worksheets, exercises, links.</source>
        <translation>Hier liegt, was Sie weitergeben: Merkblätter, Arbeitsblätter, Übungen, Links.</translation>
    </message>
    <message>
        <source>Which entries are listed</source>
        <translation>Welche Einträge aufgeführt sind</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>zu prüfen</translation>
    </message>
</context>
<context>
    <name>RestoreBackup</name>
    <message>
        <source>A vault that lies in this folder already is kept aside there, under a name with today’s date.</source>
        <translation>Ein Tresor, der schon in diesem Ordner liegt, bleibt dort erhalten, unter einem Namen mit dem heutigen Datum.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backups (*.tdeskbackup)</source>
        <translation>Sicherungen (*.tdeskbackup)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Checking everything…</source>
        <translation>Alles wird geprüft …</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Sicherung wählen …</translation>
    </message>
    <message>
        <source>Passphrase of that day, or the 24 words of the kit</source>
        <translation>Passphrase von jenem Tag oder die 24 Wörter des Blatts</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup to restore</source>
        <translation>Die Sicherung, die wiederhergestellt wird</translation>
    </message>
    <message>
        <source>The folder for the restored vault</source>
        <translation>Der Ordner für den wiederhergestellten Tresor</translation>
    </message>
</context>
<context>
    <name>RestoreChoice</name>
    <message>
        <source>Beside this one: a second vault in a folder you choose, to look at it. This vault stays as it is.</source>
        <translation>Neben diesem: ein zweiter Tresor in einem Ordner Ihrer Wahl, zum Nachsehen. Dieser Tresor bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>In place of this vault: the desk locks and asks for the passphrase of that day, or the kit. The vault as it is now is kept aside in its folder; nothing is lost.</source>
        <translation>An die Stelle dieses Tresors: Das Programm sperrt sich und fragt nach der Passphrase von jenem Tag oder nach dem Blatt. Der Tresor, wie er jetzt ist, wird in seinem Ordner beiseitegelegt; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Lock, and restore it here</source>
        <translation>Sperren und hier wiederherstellen</translation>
    </message>
    <message>
        <source>Restore it beside this one…</source>
        <translation>Daneben wiederherstellen …</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
</context>
<context>
    <name>RetentionPart</name>
    <message numerus="yes">
        <source>%n year(s) from: {start}. Source: {source}.</source>
        <translation>
            <numerusform>%n Jahr ab: {start}. Quelle: {source}.</numerusform>
            <numerusform>%n Jahre ab: {start}. Quelle: {source}.</numerusform>
        </translation>
    </message>
    <message>
        <source>About minors the rule says: {text}</source>
        <translation>Zu Minderjährigen sagt die Regel: {text}</translation>
    </message>
    <message>
        <source>Another place, not in this list</source>
        <translation>Ein anderer Ort, nicht in dieser Liste</translation>
    </message>
    <message>
        <source>Ask your professional body and your insurer.</source>
        <translation>Fragen Sie Ihre Kammer und Ihre Versicherung.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n year(s).</source>
        <translation>
            <numerusform>Höchstens %n Jahr.</numerusform>
            <numerusform>Höchstens %n Jahre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>For couples, families and groups the longest rule of any member counts.</source>
        <translation>Bei Paaren, Familien und Gruppen gilt die längste Regel eines Mitglieds.</translation>
    </message>
    <message>
        <source>How sure this is: {sure} ({basis}). Confirm it where you work.</source>
        <translation>Wie sicher das ist: {sure} ({basis}). Lassen Sie es bei sich bestätigen.</translation>
    </message>
    <message>
        <source>Keep this period</source>
        <translation>Diese Frist übernehmen</translation>
    </message>
    <message>
        <source>May be destroyed from</source>
        <translation>Darf vernichtet werden ab</translation>
    </message>
    <message>
        <source>No birthday is known, so the day above counts from the end alone.</source>
        <translation>Kein Geburtstag bekannt: Der Tag oben zählt nur ab dem Ende.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>not looked up: please check it</source>
        <translation>nicht nachgeschlagen: bitte prüfen</translation>
    </message>
    <message>
        <source>partly supported</source>
        <translation>teilweise belegt</translation>
    </message>
    <message>
        <source>such as: my professional body, in writing</source>
        <translation>etwa: meine Kammer, schriftlich</translation>
    </message>
    <message>
        <source>well supported</source>
        <translation>gut belegt</translation>
    </message>
</context>
<context>
    <name>RetireStep</name>
    <message>
        <source>3. Retire this vault</source>
        <translation>3. Diesen Tresor stilllegen</translation>
    </message>
    <message>
        <source>It opens</source>
        <translation>Er geht auf</translation>
    </message>
    <message>
        <source>Retire this vault</source>
        <translation>Diesen Tresor stilllegen</translation>
    </message>
    <message>
        <source>Retired {when}. The desk is now here: {place}</source>
        <translation>Stillgelegt: {when}. Sie arbeiten jetzt hier: {place}</translation>
    </message>
    <message>
        <source>So that nobody writes a note in the wrong place: this vault will say at every opening that you moved, and when. It can still be opened to be read, and nothing is deleted.</source>
        <translation>Damit niemand eine Notiz am falschen Ort schreibt: Dieser Tresor sagt dann bei jedem Öffnen, dass Sie umgezogen sind und wann. Zum Lesen lässt er sich weiter öffnen, und nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>The new laptop opens my vault and shows the same numbers</source>
        <translation>Der neue Laptop öffnet meinen Tresor und zeigt dieselben Zahlen</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Wieder benutzen</translation>
    </message>
    <message>
        <source>Where your desk is now</source>
        <translation>Wo Sie jetzt arbeiten</translation>
    </message>
    <message>
        <source>for example: the new grey laptop</source>
        <translation>zum Beispiel: der neue graue Laptop</translation>
    </message>
</context>
<context>
    <name>RetiredVault</name>
    <message>
        <source>Everything up to then is still in it and can be read. What is written here from now on does not reach the other laptop.</source>
        <translation>Alles bis dahin ist noch darin und kann gelesen werden. Was Sie ab jetzt hier schreiben, kommt nicht auf den anderen Laptop.</translation>
    </message>
    <message>
        <source>Lock it again</source>
        <translation>Wieder sperren</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>This vault is retired</source>
        <translation>Dieser Tresor ist stillgelegt</translation>
    </message>
    <message>
        <source>Your desk moved on {when}. It is now here: {place}</source>
        <translation>Sie sind umgezogen: {when}. Sie arbeiten jetzt hier: {place}</translation>
    </message>
</context>
<context>
    <name>RhythmForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change this rhythm</source>
        <translation>Diesen Rhythmus ändern</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>I ask</source>
        <translation>Ich frage</translation>
    </message>
    <message>
        <source>None any more from</source>
        <translation>Keiner mehr ab</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Plan check-ins</source>
        <translation>Check-ins planen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Save rhythm</source>
        <translation>Rhythmus speichern</translation>
    </message>
    <message>
        <source>The client writes unasked</source>
        <translation>Klient:in schreibt ungefragt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who begins</source>
        <translation>Wer beginnt</translation>
    </message>
    <message>
        <source>Without a tick it comes on the weekday of the first day.</source>
        <translation>Ohne Haken kommt er am Wochentag des ersten Tages.</translation>
    </message>
</context>
<context>
    <name>RhythmsPane</name>
    <message>
        <source>Ask now…</source>
        <translation>Jetzt fragen …</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>None are planned.</source>
        <translation>Es sind keine geplant.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Plan check-ins</source>
        <translation>Check-ins planen</translation>
    </message>
    <message>
        <source>Planned check-ins</source>
        <translation>Geplante Check-ins</translation>
    </message>
    <message>
        <source>Put this rhythm into the bin</source>
        <translation>Diesen Rhythmus in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Rhythm ended</source>
        <translation>Rhythmus beendet</translation>
    </message>
    <message>
        <source>Rhythm goes on</source>
        <translation>Rhythmus geht weiter</translation>
    </message>
    <message>
        <source>Rhythm paused</source>
        <translation>Rhythmus pausiert</translation>
    </message>
    <message>
        <source>Rhythm put into the bin</source>
        <translation>Rhythmus in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Rhythm saved</source>
        <translation>Rhythmus gespeichert</translation>
    </message>
</context>
<context>
    <name>RiskGuide</name>
    <message>
        <source>Open the safety plan</source>
        <translation>Sicherheitsplan öffnen</translation>
    </message>
    <message>
        <source>Signs: {signs}.</source>
        <translation>Zeichen: {signs}.</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Wen anrufen</translation>
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
            <numerusform>%n aus der Liste hat den Regeln zugestimmt.</numerusform>
            <numerusform>%n aus der Liste haben den Regeln zugestimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add as a member…</source>
        <translation>Als Mitglied hinzufügen …</translation>
    </message>
    <message>
        <source>Agreed, but not in the chat</source>
        <translation>Zugestimmt, aber nicht im Chat</translation>
    </message>
    <message>
        <source>All right: everyone in the list has agreed.</source>
        <translation>In Ordnung: Alle in der Liste haben zugestimmt.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with the chat</source>
        <translation>Mit dem Chat vergleichen</translation>
    </message>
    <message>
        <source>In WhatsApp, open the group and its info page, mark the members and copy them. The desk compares them and forgets the list.</source>
        <translation>Öffnen Sie in WhatsApp die Gruppe und ihre Infoseite, markieren und kopieren Sie die Mitglieder. Das Programm vergleicht sie und vergisst die Liste.</translation>
    </message>
    <message>
        <source>In the chat, but has not agreed</source>
        <translation>Im Chat, hat aber nicht zugestimmt</translation>
    </message>
    <message>
        <source>In the chat, but not known to the desk</source>
        <translation>Im Chat, dem Programm aber unbekannt</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <translation>Ist das dieselbe Person?</translation>
    </message>
    <message>
        <source>Lines that may be a person, or what somebody says of themselves</source>
        <translation>Zeilen, die eine Person sein können oder was jemand über sich sagt</translation>
    </message>
    <message>
        <source>List of members as WhatsApp shows it</source>
        <translation>Liste der Mitglieder, wie WhatsApp sie zeigt</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ansehen …</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Note the consent…</source>
        <translation>Zustimmung vermerken …</translation>
    </message>
    <message>
        <source>Paste the list of members here</source>
        <translation>Liste der Mitglieder hier einfügen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>the number fits, the name is another one</source>
        <translation>die Nummer passt, der Name ist ein anderer</translation>
    </message>
    <message>
        <source>the number is not the one you know</source>
        <translation>die Nummer ist nicht die bekannte</translation>
    </message>
    <message>
        <source>there is only a name to go by; it may be somebody else</source>
        <translation>es gibt nur einen Namen; es kann jemand anderes sein</translation>
    </message>
    <message>
        <source>this member stands in the list already</source>
        <translation>dieses Mitglied steht schon in der Liste</translation>
    </message>
    <message>
        <source>two members have this number</source>
        <translation>zwei Mitglieder haben diese Nummer</translation>
    </message>
    <message>
        <source>{seen} (here: {member})</source>
        <translation>{seen} (hier: {member})</translation>
    </message>
    <message>
        <source>{seen} = {member}? ({why})</source>
        <translation>{seen} = {member}? ({why})</translation>
    </message>
</context>
<context>
    <name>SafetyPlanForm</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>In the client&apos;s own words. Leave out what does not fit.</source>
        <translation>In den Worten der Klient:in. Lassen Sie weg, was nicht passt.</translation>
    </message>
    <message>
        <source>Save safety plan</source>
        <translation>Sicherheitsplan speichern</translation>
    </message>
</context>
<context>
    <name>SafetyPlanPage</name>
    <message>
        <source>Back to the client</source>
        <translation>Zurück zur Klient:in</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Changes to the safety plan wait here that were not saved.</source>
        <translation>Hier warten Änderungen am Sicherheitsplan, die nicht gespeichert wurden.</translation>
    </message>
    <message>
        <source>Copy for the client</source>
        <translation>Kopie für die Klient:in</translation>
    </message>
    <message>
        <source>It becomes the safety plan there.</source>
        <translation>Dort wird er zum geltenden Sicherheitsplan.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Sprache des Papiers</translation>
    </message>
    <message>
        <source>More about this safety plan</source>
        <translation>Mehr zu diesem Sicherheitsplan</translation>
    </message>
    <message>
        <source>Paper in {language}</source>
        <translation>Papier auf {language}</translation>
    </message>
    <message>
        <source>Printed and logged</source>
        <translation>Gedruckt und vermerkt</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Sicherheitsplan</translation>
    </message>
    <message>
        <source>Safety plan saved</source>
        <translation>Sicherheitsplan gespeichert</translation>
    </message>
    <message>
        <source>Safety plan saved as PDF</source>
        <translation>Sicherheitsplan als PDF gespeichert</translation>
    </message>
    <message>
        <source>Safety plan, version {number}</source>
        <translation>Sicherheitsplan, Fassung {number}</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save the safety plan</source>
        <translation>Sicherheitsplan speichern</translation>
    </message>
    <message>
        <source>Version {number}, written {day}</source>
        <translation>Fassung {number}, geschrieben {day}</translation>
    </message>
    <message>
        <source>Written for the wrong client…</source>
        <translation>Für die falsche Person geschrieben …</translation>
    </message>
</context>
<context>
    <name>SafetyPlanReader</name>
    <message>
        <source>All versions</source>
        <translation>Alle Fassungen</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Confirm one in My practice</source>
        <translation>In „Meine Praxis“ eines bestätigen</translation>
    </message>
    <message>
        <source>Emergency number: {number}</source>
        <translation>Notruf: {number}</translation>
    </message>
    <message>
        <source>No crisis line is confirmed for where the client lives.</source>
        <translation>Für den Wohnort ist kein Krisentelefon bestätigt.</translation>
    </message>
    <message>
        <source>No safety plan yet. Written together in a calm hour, it says what helps in a hard one.</source>
        <translation>Noch kein Sicherheitsplan. In einer ruhigen Stunde gemeinsam geschrieben, sagt er, was in einer schweren hilft.</translation>
    </message>
    <message>
        <source>Show the safety plan as it stands</source>
        <translation>Den geltenden Sicherheitsplan zeigen</translation>
    </message>
    <message>
        <source>This is how the safety plan stood then. A newer one took its place.</source>
        <translation>So stand der Sicherheitsplan damals. Ein neuerer hat ihn abgelöst.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>Version {number}, written {day}</source>
        <translation>Fassung {number}, geschrieben {day}</translation>
    </message>
    <message>
        <source>Who may be told</source>
        <translation>Wem etwas gesagt werden darf</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Wen anrufen</translation>
    </message>
    <message>
        <source>Write the safety plan</source>
        <translation>Sicherheitsplan schreiben</translation>
    </message>
    <message>
        <source>nothing agreed is in force</source>
        <translation>keine Vereinbarung dazu in Kraft</translation>
    </message>
    <message>
        <source>{day} · text taken out</source>
        <translation>{day} · Text entfernt</translation>
    </message>
    <message>
        <source>{number}. {heading}</source>
        <translation>{number}. {heading}</translation>
    </message>
    <message>
        <source>{words} (agreed {day})</source>
        <translation>{words} (vereinbart am {day})</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Agreement, version {number}</source>
        <translation>Vereinbarung, Fassung {number}</translation>
    </message>
    <message>
        <source>Copy of what was agreed</source>
        <translation>Kopie des Vereinbarten</translation>
    </message>
    <message>
        <source>Save the agreement</source>
        <translation>Vereinbarung speichern</translation>
    </message>
    <message>
        <source>To read and sign</source>
        <translation>Zum Lesen und Unterschreiben</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>Add a file…</source>
        <translation>Datei aufnehmen …</translation>
    </message>
    <message>
        <source>Add the signed paper</source>
        <translation>Das unterschriebene Papier aufnehmen</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>{name} wird aufgenommen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No scan: the paper is kept elsewhere</source>
        <translation>Kein Scan: Das Papier liegt anderswo</translation>
    </message>
    <message>
        <source>Scans and pictures (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Scans und Bilder (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Add the chosen files</source>
        <translation>Gewählte Dateien aufnehmen</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Choose the folder your scanner or phone puts files into. The desk looks there only when you ask.</source>
        <translation>Wählen Sie den Ordner, in den Ihr Scanner oder Telefon Dateien legt. Das Programm sieht dort nur nach, wenn Sie es möchten.</translation>
    </message>
    <message>
        <source>Files in the scan folder</source>
        <translation>Dateien im Scan-Ordner</translation>
    </message>
    <message>
        <source>Files marked “in the vault” are kept already. Delete them in the folder: there they are not encrypted.</source>
        <translation>Dateien mit dem Vermerk „im Tresor“ sind schon aufgenommen. Löschen Sie sie im Ordner: Dort sind sie nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>From the scan folder</source>
        <translation>Aus dem Scan-Ordner</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Tick what belongs to this client. The files stay in the folder as they are.</source>
        <translation>Haken Sie an, was zu dieser Klient:in gehört. Die Dateien bleiben im Ordner, wie sie sind.</translation>
    </message>
    <message>
        <source>Where do scans arrive?</source>
        <translation>Wo kommen Scans an?</translation>
    </message>
    <message>
        <source>in the vault</source>
        <translation>im Tresor</translation>
    </message>
</context>
<context>
    <name>ScoreForm</name>
    <message>
        <source>Amend: {name}</source>
        <translation>Berichtigen: {name}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>From {low} to {high}</source>
        <translation>Von {low} bis {high}</translation>
    </message>
    <message>
        <source>Hand over the screen</source>
        <translation>Bildschirm übergeben</translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation>Sie zählt nicht mit</translation>
    </message>
    <message>
        <source>Question {number} applies to this client</source>
        <translation>Frage {number} trifft auf diese Person zu</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Type each answer&apos;s number: the next one follows by itself. Space or the minus key leaves one blank, and a blank is never a zero.</source>
        <translation>Geben Sie zu jeder Antwort die Zahl ein: Die nächste folgt von selbst. Leertaste oder Minus lässt eine leer, und leer ist nie null.</translation>
    </message>
    <message>
        <source>Type the total as it stands on the paper.</source>
        <translation>Geben Sie die Summe ein, wie sie auf dem Papier steht.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why it is amended</source>
        <translation>Warum berichtigt wird</translation>
    </message>
</context>
<context>
    <name>ScoreReader</name>
    <message>
        <source>Amend</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Log a check-in with its risk level</source>
        <translation>Check-in mit Risikostufe eintragen</translation>
    </message>
    <message>
        <source>Put this score into the bin</source>
        <translation>Dieses Ergebnis in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Talked about {when}</source>
        <translation>Besprochen {when}</translation>
    </message>
    <message>
        <source>The answers as given</source>
        <translation>Die Antworten im Einzelnen</translation>
    </message>
    <message>
        <source>This measure is not on the desk any more; its scores stay as they were.</source>
        <translation>Dieser Fragebogen ist nicht mehr im Programm; seine Ergebnisse bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>We talked about it</source>
        <translation>Wir haben darüber gesprochen</translation>
    </message>
    <message>
        <source>What was said about the answer</source>
        <translation>Was zu der Antwort gesagt wurde</translation>
    </message>
    <message>
        <source>What was said and agreed</source>
        <translation>Was gesagt und vereinbart wurde</translation>
    </message>
    <message>
        <source>Why it was amended</source>
        <translation>Warum berichtigt wurde</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+F)</source>
        <translation>Alles durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search in this record</source>
        <translation>In dieser Akte suchen</translation>
    </message>
    <message>
        <source>Search in this record (Ctrl+Shift+F)</source>
        <translation>In dieser Akte suchen (Strg+Umschalt+F)</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Bestes zuerst</translation>
    </message>
    <message>
        <source>In all records</source>
        <translation>In allen Akten</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neuestes zuerst</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters or another word.</source>
        <translation>Nichts gefunden. Versuchen Sie weniger Buchstaben oder ein anderes Wort.</translation>
    </message>
    <message>
        <source>Only in the record of {who}</source>
        <translation>Nur in der Akte von {who}</translation>
    </message>
    <message>
        <source>Order of what was found</source>
        <translation>Reihenfolge des Gefundenen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Type a name or a word. Clients, notes, check-ins, messages, agreements, files, plans and medical entries are searched; process notes never are.</source>
        <translation>Geben Sie einen Namen oder ein Wort ein. Durchsucht werden Klient:innen, Notizen, Check-ins, Nachrichten, Vereinbarungen, Dateien, Pläne und medizinische Einträge; Prozessnotizen nie.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>Every note should have it</source>
        <translation>Jede Notiz sollte ihn haben</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Move section {number} down</source>
        <translation>Abschnitt {number} nach unten</translation>
    </message>
    <message>
        <source>Move section {number} up</source>
        <translation>Abschnitt {number} nach oben</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Abschnitt {number}</translation>
    </message>
    <message>
        <source>Take section {number} out</source>
        <translation>Abschnitt {number} herausnehmen</translation>
    </message>
    <message>
        <source>What belongs in it</source>
        <translation>Was hineingehört</translation>
    </message>
    <message>
        <source>What it begins with</source>
        <translation>Womit er beginnt</translation>
    </message>
</context>
<context>
    <name>SectionField</name>
    <message>
        <source>Carry this section forward</source>
        <translation>Diesen Abschnitt übernehmen</translation>
    </message>
</context>
<context>
    <name>SectionsChoice</name>
    <message>
        <source>Added since: addenda, late entries, corrections</source>
        <translation>Seither angefügt: Ergänzungen, Nachträge, Berichtigungen</translation>
    </message>
    <message>
        <source>Chart of the ratings between sessions in this time</source>
        <translation>Diagramm der Werte zwischen den Sitzungen in dieser Zeit</translation>
    </message>
    <message>
        <source>Medical entries that hold now: diagnoses, medication, allergies</source>
        <translation>Geltende medizinische Einträge: Diagnosen, Medikamente, Allergien</translation>
    </message>
    <message>
        <source>Scores of measures in this time</source>
        <translation>Ergebnisse von Fragebögen aus dieser Zeit</translation>
    </message>
</context>
<context>
    <name>SectionsField</name>
    <message>
        <source>Add a section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
</context>
<context>
    <name>SectionsTree</name>
    <message>
        <source>Add a clause that the shipped template does not have</source>
        <translation>Eine Klausel hinzufügen, die die mitgelieferte Vorlage nicht hat</translation>
    </message>
    <message>
        <source>Add a clause…</source>
        <translation>Klausel hinzufügen …</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Sections and clauses</source>
        <translation>Abschnitte und Klauseln</translation>
    </message>
    <message>
        <source>Space ticks, Alt with an arrow moves, F2 renames a section.</source>
        <translation>Die Leertaste kreuzt an, Alt mit einer Pfeiltaste verschiebt, F2 benennt einen Abschnitt um.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{clause} (always)</source>
        <translation>{clause} (immer)</translation>
    </message>
</context>
<context>
    <name>SendRow</name>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>How to open the chat</source>
        <translation>Wie der Chat geöffnet wird</translation>
    </message>
    <message>
        <source>No WhatsApp app answers on this computer. Choose another way:</source>
        <translation>Auf diesem Computer antwortet keine WhatsApp-App. Wählen Sie einen anderen Weg:</translation>
    </message>
    <message>
        <source>Nothing is opened; the entry in the log is made all the same.</source>
        <translation>Nichts wird geöffnet; der Eintrag im Protokoll wird trotzdem gemacht.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer before you press send in WhatsApp.</source>
        <translation>Nichts verlässt diesen Computer, bevor Sie in WhatsApp auf Senden drücken.</translation>
    </message>
    <message>
        <source>Open WhatsApp</source>
        <translation>WhatsApp öffnen</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Öffnen mit</translation>
    </message>
    <message>
        <source>The browser’s history and Meta’s servers get to see the number.</source>
        <translation>Der Browserverlauf und die Server von Meta bekommen die Nummer zu sehen.</translation>
    </message>
    <message>
        <source>Your text goes inside the link: Meta’s servers and the browser’s history get to see it before you press send. Settings can keep it on the clipboard instead.</source>
        <translation>Ihr Text geht im Link mit: Die Server von Meta und der Browserverlauf bekommen ihn zu sehen, bevor Sie auf Senden drücken. In den Einstellungen lässt er sich stattdessen in der Zwischenablage halten.</translation>
    </message>
    <message>
        <source>Your text goes inside the link: other programs on this computer can read it for a moment. Settings can keep it on the clipboard instead.</source>
        <translation>Ihr Text geht im Link mit: Andere Programme auf diesem Computer können ihn einen Augenblick lang lesen. In den Einstellungen lässt er sich stattdessen in der Zwischenablage halten.</translation>
    </message>
</context>
<context>
    <name>SessionFiles</name>
    <message>
        <source>Files:</source>
        <translation>Dateien:</translation>
    </message>
</context>
<context>
    <name>SessionLine</name>
    <message>
        <source>Date of the session</source>
        <translation>Datum der Sitzung</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Wie Sie sich trafen</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>No. </source>
        <translation>Nr. </translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>Session number</source>
        <translation>Nummer der Sitzung</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videogespräch</translation>
    </message>
    <message>
        <source>WhatsApp call</source>
        <translation>WhatsApp-Anruf</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>A new laptop</source>
        <translation>Ein neuer Laptop</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>After so many minutes without a key or a click, the vault is locked.</source>
        <translation>Nach so vielen Minuten ohne Taste oder Klick wird der Tresor gesperrt.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Ask before process notes open</source>
        <translation>Vor dem Öffnen der Prozessnotizen fragen</translation>
    </message>
    <message>
        <source>Changes count at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Tresor prüfen</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schäden</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Ordner des Tresors</translation>
    </message>
    <message>
        <source>For clients without notes; otherwise the last note’s is used again.</source>
        <translation>Wenn es noch keine Notizen gibt; sonst gilt wieder das Format der letzten.</translation>
    </message>
    <message>
        <source>Format of a new note</source>
        <translation>Format einer neuen Notiz</translation>
    </message>
    <message>
        <source>Formats and phrases</source>
        <translation>Formate und Textbausteine</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>How large words and controls are, 80 to 200 %.</source>
        <translation>Wie groß Schrift und Bedienelemente sind, 80 bis 200 %.</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Sprache und Region</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Let the window appear in screen shots</source>
        <translation>Das Fenster in Bildschirmfotos zeigen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Hell oder dunkel, oder wie im System.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Lock when nothing happens</source>
        <translation>Sperren, wenn nichts geschieht</translation>
    </message>
    <message>
        <source>Looks whether everything in the vault is as it was saved.</source>
        <translation>Sieht nach, ob alles im Tresor so ist, wie es gespeichert wurde.</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>Umzug auf einen neuen Laptop</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>Meine Praxis</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Nichts gleitet oder blendet über.</translation>
    </message>
    <message>
        <source>Off, screen shots and shared screens show an empty place instead of it.</source>
        <translation>Wenn aus, zeigen Bildschirmfotos und geteilte Bildschirme an seiner Stelle eine leere Fläche.</translation>
    </message>
    <message>
        <source>Off, you paste the text yourself. On, other programs of this computer can read it while the link opens; with Web or wa.me it also goes to Meta’s servers before you press send, and stays in the history of the browser, its sync and its extensions.</source>
        <translation>Aus: Sie fügen den Text selbst ein. An: Andere Programme dieses Computers können ihn lesen, während sich der Link öffnet; mit Web oder wa.me geht er außerdem an die Server von Meta, bevor Sie auf Senden drücken, und bleibt im Verlauf des Browsers, in dessen Abgleich und Erweiterungen.</translation>
    </message>
    <message>
        <source>Open chats with</source>
        <translation>Chats öffnen mit</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Opens another one instead of this, one at a time.</source>
        <translation>Öffnet einen anderen anstelle von diesem, immer nur einen.</translation>
    </message>
    <message>
        <source>Opens the vault with one press while you are logged in to this computer. Then so can whoever sits at it, and programs that run as you. Your passphrase still opens it, and always will.</source>
        <translation>Öffnet den Tresor mit einem Druck, solange Sie an diesem Computer angemeldet sind. Dann kann das auch, wer daran sitzt, und jedes Programm, das unter Ihrem Namen läuft. Ihre Passphrase öffnet ihn weiterhin, und das bleibt so.</translation>
    </message>
    <message>
        <source>Passphrase and kit</source>
        <translation>Passphrase und Blatt</translation>
    </message>
    <message>
        <source>Put the text into the link</source>
        <translation>Den Text in den Link legen</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation>Schnelles Entsperren</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Screen shots</source>
        <translation>Bildschirmfotos</translation>
    </message>
    <message>
        <source>Sections of notes, text you write often, and words you spell.</source>
        <translation>Abschnitte von Notizen, oft geschriebener Text und eigene Wörter der Rechtschreibung.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Several vaults</source>
        <translation>Mehrere Tresore</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Shows initials for names, for when others can see the screen. What you type or export yourself stays as it is.</source>
        <translation>Zeigt Initialen statt Namen, falls andere den Bildschirm sehen können. Was Sie selbst schreiben oder exportieren, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Takes your practice there on a drive, step by step.</source>
        <translation>Bringt Ihre Praxis auf einem Laufwerk dorthin, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>The app tells nobody but WhatsApp. Web and wa.me go through the browser: the number stands in its history and is seen by Meta.</source>
        <translation>Von der App erfährt nur WhatsApp. Web und wa.me gehen durch den Browser: Die Nummer steht in dessen Verlauf, und Meta sieht sie.</translation>
    </message>
    <message>
        <source>The folder can’t be opened from here</source>
        <translation>Der Ordner lässt sich von hier nicht öffnen</translation>
    </message>
    <message>
        <source>This system can’t keep a window out of screen shots and shared screens. Hide names, and lock the desk before you share your screen.</source>
        <translation>Dieses System kann ein Fenster nicht aus Bildschirmfotos und geteilten Bildschirmen heraushalten. Verbergen Sie Namen, und sperren Sie das Programm, bevor Sie Ihren Bildschirm teilen.</translation>
    </message>
    <message>
        <source>Tries the ways to open a chat with your own number, and call links.</source>
        <translation>Probiert mit Ihrer eigenen Nummer die Wege aus, einen Chat zu öffnen; auch Anruf-Links.</translation>
    </message>
    <message>
        <source>Used from the next unlock on. Dates and numbers follow it.</source>
        <translation>Gilt ab dem nächsten Entsperren. Datum und Zahlen richten sich danach.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions copied</source>
        <translation>Versionen kopiert</translation>
    </message>
    <message>
        <source>What is copied in the desk is taken away again after {seconds} seconds, and at once when it locks.</source>
        <translation>Was im Programm kopiert wird, wird nach {seconds} Sekunden wieder entfernt, beim Sperren sofort.</translation>
    </message>
    <message>
        <source>What opens the vault</source>
        <translation>Was den Tresor öffnet</translation>
    </message>
    <message>
        <source>What runs here, for a report of a fault. It says nothing of any client.</source>
        <translation>Was hier läuft, für eine Fehlermeldung. Über Klient:innen sagt es nichts.</translation>
    </message>
    <message>
        <source>What works on this computer</source>
        <translation>Was auf diesem Computer geht</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp Web</source>
        <translation>WhatsApp Web</translation>
    </message>
    <message>
        <source>WhatsApp app</source>
        <translation>WhatsApp-App</translation>
    </message>
    <message>
        <source>WhatsApp on this computer</source>
        <translation>WhatsApp auf diesem Computer</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Your passphrase opens them, each time you come to them.</source>
        <translation>Ihre Passphrase öffnet sie, jedes Mal, wenn Sie zu ihnen gehen.</translation>
    </message>
    <message>
        <source>Your passphrase, or the 24 words of your recovery kit. Without one of them nobody can, not even the makers of this desk.</source>
        <translation>Ihre Passphrase oder die 24 Wörter Ihres Wiederherstellungsblatts. Ohne eines davon kann es niemand, auch nicht die Hersteller dieses Programms.</translation>
    </message>
    <message>
        <source>Your vaults</source>
        <translation>Ihre Tresore</translation>
    </message>
    <message>
        <source>wa.me page</source>
        <translation>Seite wa.me</translation>
    </message>
    <message>
        <source>{folder} – what lies there is encrypted.</source>
        <translation>{folder} – was dort liegt, ist verschlüsselt.</translation>
    </message>
    <message>
        <source>{language} (needs a native reader)</source>
        <translation>{language} (noch ungeprüft)</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message numerus="yes">
        <source>%n draft(s) begun in other records</source>
        <translation>
            <numerusform>%n Entwurf in anderer Akte begonnen</numerusform>
            <numerusform>%n Entwürfe in anderen Akten begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Also write for…</source>
        <translation>Auch schreiben für …</translation>
    </message>
    <message>
        <source>Begin their drafts</source>
        <translation>Entwürfe beginnen</translation>
    </message>
    <message>
        <source>Copy these parts</source>
        <translation>Diese Teile übernehmen</translation>
    </message>
    <message>
        <source>For a session with several people. Each gets a draft in their own record; nobody&apos;s record shows the others.</source>
        <translation>Für eine Sitzung mit mehreren Personen. Jede bekommt einen Entwurf in der eigenen Akte; keine Akte zeigt die anderen.</translation>
    </message>
    <message>
        <source>Only what may stand in every record. Leave all open to begin empty.</source>
        <translation>Nur, was in jeder Akte stehen darf. Wählen Sie nichts, um leer zu beginnen.</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation>Wer noch dabei war</translation>
    </message>
</context>
<context>
    <name>SharedNumbers</name>
    <message>
        <source>The number ending {end} stands with {who} too. Before a chat with it opens, you are asked whom you mean.</source>
        <translation>Die Nummer, die auf {end} endet, steht auch bei {who}. Bevor ein Chat mit ihr aufgeht, werden Sie gefragt, wen Sie meinen.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klient:innen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Medizinisch</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>Meine Praxis</translation>
    </message>
    <message>
        <source>Names are hidden</source>
        <translation>Namen sind verborgen</translation>
    </message>
    <message>
        <source>Names are shown</source>
        <translation>Namen sind sichtbar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Process notes</source>
        <translation>Prozessnotizen</translation>
    </message>
    <message>
        <source>Rehearsal: everyone here is invented</source>
        <translation>Probe: Alle hier sind erfunden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>A part of the record: the first to the tenth</source>
        <translation>Ein Teil der Akte: vom ersten bis zum zehnten</translation>
    </message>
    <message>
        <source>After WhatsApp: sent, changed, not sent</source>
        <translation>Nach WhatsApp: gesendet, geändert, nicht gesendet</translation>
    </message>
    <message>
        <source>Carry this section forward from the last note</source>
        <translation>Diesen Abschnitt aus der letzten Notiz übernehmen</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>Close a message, empty the search</source>
        <translation>Meldung schließen, Suche leeren</translation>
    </message>
    <message>
        <source>Everything on the desk can be done without a mouse.</source>
        <translation>Alles lässt sich ohne Maus tun.</translation>
    </message>
    <message>
        <source>Find in this note; a second time, in the vault</source>
        <translation>In dieser Notiz suchen; beim zweiten Mal im Tresor</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>Erstes und letztes</translation>
    </message>
    <message>
        <source>Go on to the next input, out of a text too</source>
        <translation>Zum nächsten Feld, auch aus einem Text</translation>
    </message>
    <message>
        <source>In a note</source>
        <translation>In einer Notiz</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Next and previous place found</source>
        <translation>Nächste und vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Next unknown word, and words like it</source>
        <translation>Nächstes unbekanntes Wort und ähnliche Wörter</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>Auf einer Seite</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>Nur der Text</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>Menüs öffnen</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Gewähltes öffnen</translation>
    </message>
    <message>
        <source>Preview, and back to writing</source>
        <translation>Vorschau, und zurück zum Schreiben</translation>
    </message>
    <message>
        <source>Put in a phrase: its letters, then this key</source>
        <translation>Textbaustein einsetzen: sein Kürzel, dann diese Taste</translation>
    </message>
    <message>
        <source>Put what is chosen into the bin</source>
        <translation>Das Gewählte in den Papierkorb legen</translation>
    </message>
    <message>
        <source>The filled button: sign, save, open the chat</source>
        <translation>Die gefüllte Taste: unterschreiben, speichern, Chat öffnen</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>Auf und ab</translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>Back to the note</source>
        <translation>Zurück zur Notiz</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Sign again…</source>
        <translation>Neu unterschreiben …</translation>
    </message>
    <message>
        <source>Sign here, or type the name.</source>
        <translation>Hier unterschreiben oder den Namen tippen.</translation>
    </message>
    <message>
        <source>Sign: {who}</source>
        <translation>Unterschreiben: {who}</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Unterschreiben …</translation>
    </message>
</context>
<context>
    <name>SignatureView</name>
    <message>
        <source>Drawn signature: {who}</source>
        <translation>Gezeichnete Unterschrift: {who}</translation>
    </message>
    <message>
        <source>“{name}”, typed as a signature</source>
        <translation>„{name}“, als Unterschrift getippt</translation>
    </message>
</context>
<context>
    <name>SigningSheet</name>
    <message numerus="yes">
        <source>%n stroke(s) drawn.</source>
        <translation>
            <numerusform>%n Strich gezeichnet.</numerusform>
            <numerusform>%n Striche gezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Can’t or won’t draw? Type the name instead</source>
        <translation>Zeichnen geht nicht? Stattdessen den Namen tippen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Sheet for the signature of {who}</source>
        <translation>Blatt für die Unterschrift: {who}</translation>
    </message>
    <message>
        <source>Sign on the sheet, or type the name below it.</source>
        <translation>Auf dem Blatt unterschreiben oder darunter den Namen tippen.</translation>
    </message>
    <message>
        <source>Signature: {who}</source>
        <translation>Unterschrift: {who}</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>Letzten Strich zurücknehmen</translation>
    </message>
    <message>
        <source>With a finger, a pen or the mouse. What was read stays as it is.</source>
        <translation>Mit Finger, Stift oder Maus. Was gelesen wurde, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Add “{word}” to my words</source>
        <translation>„{word}“ zu meinen Wörtern</translation>
    </message>
    <message>
        <source>Looking for words like this one …</source>
        <translation>Ähnliche Wörter werden gesucht …</translation>
    </message>
    <message>
        <source>No word is like this one</source>
        <translation>Kein Wort ist diesem ähnlich</translation>
    </message>
    <message>
        <source>This computer has no dictionary for {language}, so spelling is not looked at.</source>
        <translation>Auf diesem Computer gibt es kein Wörterbuch für {language}; die Rechtschreibung wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Words like this one</source>
        <translation>Ähnliche Wörter</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>No vault lies in this folder. Choose the one that holds vault.hdr.</source>
        <translation>In diesem Ordner liegt kein Tresor. Wählen Sie den, in dem vault.hdr liegt.</translation>
    </message>
    <message>
        <source>The backup is restored and checked.</source>
        <translation>Die Sicherung ist wiederhergestellt und geprüft.</translation>
    </message>
    <message>
        <source>The backup is restored and checked. The vault that was there is kept in {folder}.</source>
        <translation>Die Sicherung ist wiederhergestellt und geprüft. Der Tresor, der dort war, ist hier aufbewahrt: {folder}.</translation>
    </message>
    <message>
        <source>The folder of your vault</source>
        <translation>Der Ordner Ihres Tresors</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>Fair</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Several words that do not belong together are best.</source>
        <translation>Mehrere Wörter, die nicht zusammengehören, sind am besten.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>Jahrhunderte</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>some days</source>
        <translation>einige Tage</translation>
    </message>
    <message>
        <source>some hours</source>
        <translation>einige Stunden</translation>
    </message>
    <message>
        <source>some minutes</source>
        <translation>einige Minuten</translation>
    </message>
    <message>
        <source>some months</source>
        <translation>einige Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>{grade}. A thief with many fast computers would need {time}.</source>
        <translation>{grade}. Mit vielen schnellen Computern bräuchte man zum Erraten {time}.</translation>
    </message>
</context>
<context>
    <name>SummaryForm</name>
    <message numerus="yes">
        <source>A summary of %n message(s), for the contact log</source>
        <translation>
            <numerusform>Zusammenfassung von %n Nachricht für das Kontaktprotokoll</numerusform>
            <numerusform>Zusammenfassung von %n Nachrichten für das Kontaktprotokoll</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep the summary</source>
        <translation>Zusammenfassung ablegen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Summary kept in the contact log</source>
        <translation>Zusammenfassung im Kontaktprotokoll abgelegt</translation>
    </message>
    <message>
        <source>What it was about, in a few words</source>
        <translation>Worum es ging, in wenigen Worten</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More parts</source>
        <translation>Weitere Teile</translation>
    </message>
</context>
<context>
    <name>TakingOutPage</name>
    <message>
        <source>Back to the notes</source>
        <translation>Zurück zu den Notizen</translation>
    </message>
    <message>
        <source>Nothing brings it back. That there was a note and your reason stay. Backups made before today still hold the text.</source>
        <translation>Nichts bringt ihn zurück. Dass es eine Notiz gab und Ihr Grund bleiben. Ältere Sicherungen enthalten den Text noch.</translation>
    </message>
    <message>
        <source>Only for text that belongs to another person.</source>
        <translation>Nur für Text, der zu einer anderen Person gehört.</translation>
    </message>
    <message>
        <source>TAKE OUT</source>
        <translation>ENTFERNEN</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take it out…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Take the text out of this process note</source>
        <translation>Den Text dieser Prozessnotiz entfernen</translation>
    </message>
    <message>
        <source>Take this text out for good?</source>
        <translation>Diesen Text endgültig entfernen?</translation>
    </message>
    <message>
        <source>The text was taken out</source>
        <translation>Der Text wurde entfernt</translation>
    </message>
    <message>
        <source>This stays on the note. Name nobody and repeat nothing of the text.</source>
        <translation>Das bleibt auf der Notiz stehen. Nennen Sie niemanden, und wiederholen Sie nichts aus dem Text.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>such as: written with the wrong client</source>
        <translation>etwa: bei der falschen Person geschrieben</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>Agreement templates of your own</source>
        <translation>Eigene Vorlagen für Vereinbarungen</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Chats filed</source>
        <translation>Abgelegte Chats</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klient:innen</translation>
    </message>
    <message>
        <source>Endings of therapy</source>
        <translation>Beendete Therapien</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Incidents in groups</source>
        <translation>Vorfälle in Gruppen</translation>
    </message>
    <message>
        <source>Last written in</source>
        <translation>Zuletzt geschrieben</translation>
    </message>
    <message>
        <source>Measures you loaded</source>
        <translation>Von Ihnen geladene Fragebögen</translation>
    </message>
    <message>
        <source>Medical entries</source>
        <translation>Medizinische Einträge</translation>
    </message>
    <message>
        <source>Members of groups with their consent</source>
        <translation>Mitglieder von Gruppen mit Zustimmung</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages of your own</source>
        <translation>Eigene Nachrichten</translation>
    </message>
    <message>
        <source>Note formats of your own</source>
        <translation>Eigene Notizformate</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Planned meetings and series</source>
        <translation>Geplante Termine und Serien</translation>
    </message>
    <message>
        <source>Plans, each version</source>
        <translation>Pläne, jede Fassung</translation>
    </message>
    <message>
        <source>Process notes</source>
        <translation>Prozessnotizen</translation>
    </message>
    <message>
        <source>Question sets of your own</source>
        <translation>Eigene Fragenreihen</translation>
    </message>
    <message>
        <source>Ratings of goals</source>
        <translation>Einschätzungen zu Zielen</translation>
    </message>
    <message>
        <source>Readiness checks</source>
        <translation>Digitale Bereitschafts-Checks</translation>
    </message>
    <message>
        <source>Relations between clients</source>
        <translation>Verbindungen zwischen Klienten</translation>
    </message>
    <message>
        <source>Resources given to clients</source>
        <translation>Weitergegebene Materialien</translation>
    </message>
    <message>
        <source>Resources of the library</source>
        <translation>Materialien der Bibliothek</translation>
    </message>
    <message>
        <source>Rhythms of check-ins</source>
        <translation>Rhythmen von Check-ins</translation>
    </message>
    <message>
        <source>Safety plans, each version</source>
        <translation>Sicherheitspläne, jede Fassung</translation>
    </message>
    <message>
        <source>Scores of measures, each version</source>
        <translation>Ergebnisse von Fragebögen, jede Fassung</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Supervision and CPD</source>
        <translation>Supervision und Fortbildung</translation>
    </message>
    <message>
        <source>Tasks of your own</source>
        <translation>Eigene Aufgaben</translation>
    </message>
    <message>
        <source>nothing was written yet</source>
        <translation>noch nichts geschrieben</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Change this task</source>
        <translation>Diese Aufgabe ändern</translation>
    </message>
    <message>
        <source>Empty for something of the practice</source>
        <translation>Leer, wenn es um die Praxis geht</translation>
    </message>
    <message>
        <source>For which client</source>
        <translation>Für welche Klient:in</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Put this task into the bin</source>
        <translation>Diese Aufgabe in den Papierkorb legen</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>More about: {task}</source>
        <translation>Mehr zu: {task}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>Bis zu einem Tag…</translation>
    </message>
    <message>
        <source>Until next week</source>
        <translation>Bis nächste Woche</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>A task waits here that was not saved.</source>
        <translation>Hier wartet eine Aufgabe, die nicht gespeichert wurde.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle Klient:innen</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Änderungen verworfen</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>In the list: Space done, T tomorrow, W next week, Enter opens</source>
        <translation>In der Liste: Leertaste erledigt, T morgen, W nächste Woche, Enter öffnet</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Nothing is waiting here. Tasks write themselves from the record.</source>
        <translation>Hier wartet nichts. Aufgaben ergeben sich von selbst aus den Akten.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Task saved</source>
        <translation>Aufgabe gespeichert</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>The practice</source>
        <translation>Die Praxis</translation>
    </message>
    <message>
        <source>Which tasks are listed</source>
        <translation>Welche Aufgaben aufgeführt sind</translation>
    </message>
    <message>
        <source>Whose tasks are listed</source>
        <translation>Wessen Aufgaben aufgeführt sind</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Agreement templates</source>
        <translation>Vorlagen für Vereinbarungen</translation>
    </message>
    <message>
        <source>Who signs, and the clauses no paper can do without, come from the desk.</source>
        <translation>Wer unterschreibt und welche Klauseln nie fehlen dürfen, kommt vom Programm.</translation>
    </message>
</context>
<context>
    <name>TemplatesPart</name>
    <message>
        <source>Begin with a copy of a shipped template</source>
        <translation>Mit einer Kopie einer mitgelieferten Vorlage beginnen</translation>
    </message>
    <message>
        <source>Bring back an earlier version</source>
        <translation>Eine frühere Fassung zurückholen</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names, free text and dates are not kept here: they are one client&apos;s.</source>
        <translation>Namen, freier Text und Daten werden hier nicht behalten: Sie gehören zu einer Person.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Options to begin with</source>
        <translation>Optionen für den Anfang</translation>
    </message>
    <message>
        <source>Own clauses</source>
        <translation>Eigene Klauseln</translation>
    </message>
    <message>
        <source>Own templates</source>
        <translation>Eigene Vorlagen</translation>
    </message>
    <message>
        <source>Sections and clauses</source>
        <translation>Abschnitte und Klauseln</translation>
    </message>
    <message>
        <source>Template put into the bin</source>
        <translation>Vorlage in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>Vorlage gespeichert</translation>
    </message>
    <message>
        <source>Template saved as a new version; agreements made so far keep theirs</source>
        <translation>Vorlage als neue Fassung gespeichert; bisherige Vereinbarungen behalten ihre</translation>
    </message>
    <message>
        <source>Templates of your own stand beside the ones that come with the desk. Begin with one of those, or with an agreement you made.</source>
        <translation>Eigene Vorlagen stehen neben denen, die das Programm mitbringt. Beginnen Sie mit einer von diesen oder mit einer Vereinbarung, die Sie geschlossen haben.</translation>
    </message>
    <message>
        <source>Version {number} · from {base}</source>
        <translation>Fassung {number} · aus {base}</translation>
    </message>
    <message>
        <source>Version {number}: {title}</source>
        <translation>Fassung {number}: {title}</translation>
    </message>
    <message>
        <source>{title} (mine)</source>
        <translation>{title} (eigene)</translation>
    </message>
</context>
<context>
    <name>TextKeeping</name>
    <message>
        <source>Kept among your texts: {title}</source>
        <translation>Bei Ihren Texten behalten: {title}</translation>
    </message>
</context>
<context>
    <name>TimeBoard</name>
    <message>
        <source>Day off</source>
        <translation>Freier Tag</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neue Klient:in</translation>
    </message>
    <message>
        <source>No sessions today.</source>
        <translation>Heute keine Sitzungen.</translation>
    </message>
    <message>
        <source>Prepare the next session</source>
        <translation>Nächste Sitzung vorbereiten</translation>
    </message>
    <message>
        <source>next: prepare</source>
        <translation>als Nächstes: vorbereiten</translation>
    </message>
    <message>
        <source>note begun</source>
        <translation>Notiz begonnen</translation>
    </message>
    <message>
        <source>note missing</source>
        <translation>Notiz fehlt</translation>
    </message>
    <message>
        <source>note signed</source>
        <translation>Notiz unterschrieben</translation>
    </message>
    <message>
        <source>prepare</source>
        <translation>vorbereiten</translation>
    </message>
    <message>
        <source>{time} ({theirs})</source>
        <translation>{time} ({theirs})</translation>
    </message>
    <message>
        <source>Sessions today</source>
        <translation>Sitzungen heute</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Your desk is ready. Begin with the first client.</source>
        <translation>Alles ist bereit. Beginnen Sie mit der ersten Klient:in.</translation>
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
        <translation>Ging der Chat mit Ihrer eigenen Nummer auf?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try: {way}</source>
        <translation>Ausprobieren: {way}</translation>
    </message>
    <message>
        <source>Yes, my own chat</source>
        <translation>Ja, mein eigener Chat</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>noch nicht ausprobiert</translation>
    </message>
    <message>
        <source>opens no chat here, tried {day}</source>
        <translation>öffnet hier keinen Chat, ausprobiert: {day}</translation>
    </message>
    <message>
        <source>works here, tried {day}</source>
        <translation>geht hier, ausprobiert: {day}</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Nothing was written over. Copy the vault&apos;s folder as it is before anything else, then restore your last backup.</source>
        <translation>Nichts wurde überschrieben. Kopieren Sie vor allem anderen den Ordner des Tresors, wie er ist, und stellen Sie dann Ihre letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Noch einmal speichern</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Was vorher gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>What you typed still stands on its page, and everything saved before is safe. Leave the desk open, make room or plug the disk in again, then save again.</source>
        <translation>Was Sie geschrieben haben, steht noch auf seiner Seite, und alles vorher Gespeicherte ist sicher. Lassen Sie das Programm offen, schaffen Sie Platz oder stecken Sie das Laufwerk wieder an, und speichern Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>Device check-up</source>
        <translation>Geräteprüfung</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>What left the desk</source>
        <translation>Was das Programm verlassen hat</translation>
    </message>
    <message>
        <source>What you need not believe, because you can look.</source>
        <translation>Was Sie nicht glauben müssen, weil Sie nachsehen können.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Create a new vault</source>
        <translation>Neuen Tresor anlegen</translation>
    </message>
    <message>
        <source>Each try takes a moment on purpose: that is what keeps a thief from guessing.</source>
        <translation>Jeder Versuch dauert mit Absicht einen Augenblick: Das hält vom Raten ab.</translation>
    </message>
    <message>
        <source>Locked after a while without activity.</source>
        <translation>Gesperrt nach einer Weile ohne Eingaben.</translation>
    </message>
    <message>
        <source>Locked because the computer was asleep.</source>
        <translation>Gesperrt, weil der Computer schlief.</translation>
    </message>
    <message>
        <source>Locked when the desk was closed.</source>
        <translation>Gesperrt, als das Programm geschlossen wurde.</translation>
    </message>
    <message>
        <source>Locked when the screen was locked.</source>
        <translation>Gesperrt, als der Bildschirm gesperrt wurde.</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>Anderen Tresor öffnen …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation>Schnelles Entsperren</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Aus einer Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Several wrong passphrases. Seconds until the next try: {seconds}.</source>
        <translation>Mehrere falsche Passphrasen. Sekunden bis zum nächsten Versuch: {seconds}.</translation>
    </message>
    <message>
        <source>The other vault is locked.</source>
        <translation>Der andere Tresor ist gesperrt.</translation>
    </message>
    <message>
        <source>The vault was closed for its new keys.</source>
        <translation>Der Tresor wurde für seine neuen Schlüssel geschlossen.</translation>
    </message>
    <message>
        <source>The vault was closed to restore a backup.</source>
        <translation>Der Tresor wurde geschlossen, um eine Sicherung wiederherzustellen.</translation>
    </message>
    <message>
        <source>The vault&apos;s header is damaged, so its copy is used. Nothing is lost; unlocking mends it.</source>
        <translation>Der Kopf des Tresors ist beschädigt, darum dient seine Kopie. Nichts ist verloren; Entsperren behebt es.</translation>
    </message>
    <message>
        <source>This is a rehearsal. Its passphrase is: {words}</source>
        <translation>Das ist eine Probe. Ihre Passphrase ist: {words}</translation>
    </message>
    <message>
        <source>This vault lies in a folder kept in step by {service}, which could tear it apart or bring an old one back. Lock it and move the folder elsewhere.</source>
        <translation>Dieser Tresor liegt in einem Ordner, den {service} abgleicht; das könnte ihn zerreißen oder einen alten zurückbringen. Sperren Sie ihn, und legen Sie den Ordner woanders hin.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock your vault</source>
        <translation>Tresor entsperren</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt …</translation>
    </message>
    <message>
        <source>Use recovery kit…</source>
        <translation>Wiederherstellungsblatt verwenden …</translation>
    </message>
    <message>
        <source>What was typed is saved.</source>
        <translation>Das Geschriebene ist gespeichert.</translation>
    </message>
    <message>
        <source>You locked the vault.</source>
        <translation>Sie haben den Tresor gesperrt.</translation>
    </message>
</context>
<context>
    <name>VaultKeysPage</name>
    <message>
        <source>24 words on paper for when the passphrase is forgotten, and a code for when the vault’s header is lost. A new kit replaces the old one.</source>
        <translation>24 Wörter auf Papier, falls die Passphrase vergessen ist, und ein Code, falls der Kopf des Tresors verloren ist. Ein neues Blatt ersetzt das alte.</translation>
    </message>
    <message>
        <source>A rehearsal keeps its known passphrase, so its keys are not changed. You can do it in a vault of your own.</source>
        <translation>Eine Probe behält ihre bekannte Passphrase, darum werden ihre Schlüssel nicht geändert. In einem eigenen Tresor können Sie es tun.</translation>
    </message>
    <message>
        <source>After a leak</source>
        <translation>Nach einem Leck</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Passphrase ändern …</translation>
    </message>
    <message>
        <source>New recovery kit…</source>
        <translation>Neues Wiederherstellungsblatt …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase and recovery kit</source>
        <translation>Passphrase und Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Re-key after a leak…</source>
        <translation>Neuer Schlüssel nach einem Leck …</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Somebody may know your passphrase or kit, and may have a copy of the vault. A new key shuts them out of everything from then on. What an old copy or an old backup holds, they can still read.</source>
        <translation>Jemand könnte Ihre Passphrase oder Ihr Blatt kennen und vielleicht eine Kopie des Tresors haben. Ein neuer Schlüssel schließt diese Person von allem aus, was danach kommt. Was eine alte Kopie oder eine alte Sicherung enthält, kann sie weiterhin lesen.</translation>
    </message>
    <message>
        <source>The new kit counts. Destroy the old one.</source>
        <translation>Das neue Blatt gilt. Vernichten Sie das alte.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault; the old one no longer does.</source>
        <translation>Die neue Passphrase öffnet den Tresor; die alte nicht mehr.</translation>
    </message>
    <message>
        <source>What you type each time. Another one, and the old one opens nothing.</source>
        <translation>Was Sie jedes Mal eingeben. Wählen Sie eine andere, öffnet die alte nichts mehr.</translation>
    </message>
</context>
<context>
    <name>VaultsPage</name>
    <message>
        <source>No other vault was opened on this computer lately.</source>
        <translation>Auf diesem Computer wurde in letzter Zeit kein anderer Tresor geöffnet.</translation>
    </message>
    <message>
        <source>No vault lies in this folder. Choose the one that holds vault.hdr.</source>
        <translation>In diesem Ordner liegt kein Tresor. Wählen Sie den, in dem vault.hdr liegt.</translation>
    </message>
    <message>
        <source>One is open at a time. Opening another locks this one; what is typed is saved first. A new one is made on the page that asks for the passphrase.</source>
        <translation>Immer nur einer ist offen. Wenn Sie einen anderen öffnen, wird dieser gesperrt; was getippt ist, wird vorher gespeichert. Einen neuen legen Sie auf der Seite an, die nach der Passphrase fragt.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Anderen öffnen …</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt offen</translation>
    </message>
    <message>
        <source>The folder of your vault</source>
        <translation>Der Ordner Ihres Tresors</translation>
    </message>
    <message>
        <source>This vault lies in a folder kept in step by {service}, which could tear it apart or bring an old one back. Lock it and move its folder elsewhere; its backups may stay.</source>
        <translation>Dieser Tresor liegt in einem Ordner, den {service} abgleicht; das könnte ihn zerreißen oder einen alten zurückbringen. Sperren Sie ihn, und legen Sie seinen Ordner woanders hin; die Sicherungen dürfen bleiben.</translation>
    </message>
    <message>
        <source>Your vaults</source>
        <translation>Ihre Tresore</translation>
    </message>
</context>
<context>
    <name>VerificationPage</name>
    <message numerus="yes">
        <source>%n invented entries of this rehearsal have no seal to be compared with.</source>
        <translation>
            <numerusform>%n erfundener Eintrag dieser Probe hat kein Siegel zum Vergleichen.</numerusform>
            <numerusform>%n erfundene Einträge dieser Probe haben kein Siegel zum Vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Tresor prüfen</translation>
    </message>
    <message>
        <source>Checked: {when}</source>
        <translation>Geprüft: {when}</translation>
    </message>
    <message>
        <source>Compare every entry, too</source>
        <translation>Auch jeden Eintrag vergleichen</translation>
    </message>
    <message>
        <source>Damage was found</source>
        <translation>Es wurden Schäden gefunden</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Every entry compared: {when}</source>
        <translation>Jeder Eintrag verglichen: {when}</translation>
    </message>
    <message>
        <source>Everything that was looked at is as it was saved.</source>
        <translation>Alles, was angesehen wurde, ist so, wie es gespeichert wurde.</translation>
    </message>
    <message>
        <source>Finds also an old piece of the vault put back, and a save torn when the power went. Takes longer: some seconds for each year of practice.</source>
        <translation>Findet auch, wenn ein altes Stück des Tresors zurückgelegt wurde oder ein Speichern bei einem Stromausfall abriss. Dauert länger: einige Sekunden für jedes Jahr Praxis.</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation>Wie viel geprüft ist</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Looks whether everything is as it was saved. You can go on working meanwhile; nothing is changed, whatever it finds.</source>
        <translation>Sieht nach, ob alles so ist, wie es gespeichert wurde. Sie können derweil weiterarbeiten; nichts wird geändert, was auch gefunden wird.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>Die Prüfung wurde angehalten</translation>
    </message>
    <message>
        <source>The desk checks by itself once a day, when nothing else is to be done.</source>
        <translation>Das Programm prüft einmal am Tag von selbst, wenn sonst nichts zu tun ist.</translation>
    </message>
    <message>
        <source>The vault is healthy</source>
        <translation>Der Tresor ist in Ordnung</translation>
    </message>
    <message>
        <source>What the last check came to</source>
        <translation>Was die letzte Prüfung ergab</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Cipher library</source>
        <translation>Verschlüsselungsbibliothek</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Opens WhatsApp links</source>
        <translation>Öffnet WhatsApp-Links</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>none that the desk trusts</source>
        <translation>keiner, dem das Programm traut</translation>
    </message>
    <message>
        <source>nothing; use WhatsApp Web</source>
        <translation>nichts; nehmen Sie WhatsApp Web</translation>
    </message>
</context>
<context>
    <name>VersionsTab</name>
    <message>
        <source>Changes discarded</source>
        <translation>Änderungen verworfen</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
</context>
<context>
    <name>VolumeBar</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened outside hours</source>
        <translation>
            <numerusform>%n außerhalb der Zeiten geöffnet</numerusform>
            <numerusform>%n außerhalb der Zeiten geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n gesendet</numerusform>
            <numerusform>%n gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Last week: {count}</source>
        <translation>Letzte Woche: {count}</translation>
    </message>
    <message>
        <source>This week: {count}</source>
        <translation>Diese Woche: {count}</translation>
    </message>
    <message>
        <source>This week: {count} of {most} agreed messages</source>
        <translation>Diese Woche: {count} von {most} vereinbarten Nachrichten</translation>
    </message>
    <message>
        <source>{count} of {most} agreed minutes</source>
        <translation>{count} von {most} vereinbarten Minuten</translation>
    </message>
</context>
<context>
    <name>WeekHoursField</name>
    <message>
        <source>Copy the first filled day to Monday to Friday</source>
        <translation>Den ersten ausgefüllten Tag für Montag bis Freitag übernehmen</translation>
    </message>
    <message>
        <source>Hours such as 09:00-12:30, 14:00-18:00</source>
        <translation>Zeiten wie 09:00-12:30, 14:00-18:00</translation>
    </message>
    <message>
        <source>Same hours on all weekdays</source>
        <translation>Werktags dieselben Zeiten</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>{day}: write hours like 09:00-12:30, 14:00-18:00.</source>
        <translation>{day}: Schreiben Sie Zeiten wie 09:00-12:30, 14:00-18:00.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Client notes, agreements and check-ins, encrypted on this computer. No account, no cloud.</source>
        <translation>Notizen, Vereinbarungen und Check-ins, auf diesem Computer verschlüsselt. Kein Konto, keine Cloud.</translation>
    </message>
    <message>
        <source>Create my vault</source>
        <translation>Meinen Tresor anlegen</translation>
    </message>
    <message>
        <source>I have a vault on another laptop…</source>
        <translation>Ich habe einen Tresor auf einem anderen Laptop …</translation>
    </message>
    <message>
        <source>Inventing clients…</source>
        <translation>Klient:innen werden erfunden …</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look around with sample clients</source>
        <translation>Mit erfundenen Klient:innen umsehen</translation>
    </message>
    <message>
        <source>Open an existing vault…</source>
        <translation>Vorhandenen Tresor öffnen …</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Aus einer Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Therapist Desk</source>
        <translation>Therapist Desk</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>A folder for your vault</source>
        <translation>Ein Ordner für Ihren Tresor</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Not in a folder that a cloud service copies. A drive that is always there, such as the computer&apos;s own, is best.</source>
        <translation>Nicht in einem Ordner, den ein Clouddienst kopiert. Am besten auf einem Laufwerk, das immer da ist, etwa dem des Computers.</translation>
    </message>
    <message>
        <source>Your vault is a folder of encrypted files on this computer. The suggested place is a good one.</source>
        <translation>Ihr Tresor ist ein Ordner mit verschlüsselten Dateien auf diesem Computer. Der vorgeschlagene Ort ist ein guter.</translation>
    </message>
</context>
<context>
    <name>WhereTheyGo</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>A folder that another program keeps in the cloud is fine for backups.</source>
        <translation>Ein Ordner, den ein anderes Programm in der Cloud hält, ist für Sicherungen in Ordnung.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Beside the vault</source>
        <translation>Neben dem Tresor</translation>
    </message>
    <message>
        <source>Kept are the last of seven days, four weeks and twelve months, as far as the room goes. The newest is never removed.</source>
        <translation>Behalten werden jeweils die letzten von sieben Tagen, vier Wochen und zwölf Monaten, soweit der Platz reicht. Die neueste wird nie entfernt.</translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation>Platz für Sicherungen</translation>
    </message>
    <message>
        <source>The folder for backups</source>
        <translation>Der Ordner für Sicherungen</translation>
    </message>
</context>
<context>
    <name>WhomToCall</name>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Backup colleague</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient:in</translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation>Krisentelefon</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Notfallkontakt</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Notrufnummer</translation>
    </message>
    <message>
        <source>none confirmed in My practice</source>
        <translation>keines in Meine Praxis bestätigt</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>nicht in der Akte</translation>
    </message>
</context>
<context>
    <name>Withdrawing</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End this agreement</source>
        <translation>Diese Vereinbarung beenden</translation>
    </message>
    <message>
        <source>For example: wrote STOP; said so in the session.</source>
        <translation>Zum Beispiel: hat STOP geschrieben; hat es in der Sitzung gesagt.</translation>
    </message>
    <message>
        <source>From then on no chat, call or group opens from here; only a goodbye and danger do, each with a reason.</source>
        <translation>Von da an öffnet sich von hier kein Chat, Anruf und keine Gruppe mehr; nur für einen Abschied und bei Gefahr, jeweils mit Begründung.</translation>
    </message>
    <message>
        <source>How it was told</source>
        <translation>Wie es gesagt wurde</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Klient:in</translation>
    </message>
    <message>
        <source>What you agreed for this</source>
        <translation>Was Sie dafür vereinbart haben</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who ended it</source>
        <translation>Wer sie beendet hat</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Widerrufen</translation>
    </message>
</context>
<context>
    <name>WordBack</name>
    <message>
        <source>Word {number}</source>
        <translation>Wort {number}</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ richtig</translation>
    </message>
    <message>
        <source>✗ another word</source>
        <translation>✗ ein anderes Wort</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>Und noch %n</numerusform>
            <numerusform>Und noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These words give something away (%n)</source>
        <translation>
            <numerusform>Diese Worte verraten etwas (%n)</numerusform>
            <numerusform>Diese Worte verraten etwas (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} takes the first</source>
        <translation>{key} nimmt das erste</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Not a word of the list</source>
        <translation>Kein Wort der Liste</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Wort {number}</translation>
    </message>
    <message>
        <source>{count} of 24 words</source>
        <translation>{count} von 24 Wörtern</translation>
    </message>
    <message>
        <source>✓ The 24 words belong together.</source>
        <translation>✓ Die 24 Wörter gehören zusammen.</translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>My words, one on each line</source>
        <translation>Meine Wörter, eines je Zeile</translation>
    </message>
    <message>
        <source>Words the spelling passes over, one on each line. They stay in the vault and reach no word list of this computer.</source>
        <translation>Wörter, die die Rechtschreibung gelten lässt, eines je Zeile. Sie bleiben im Tresor und kommen in keine Wortliste dieses Computers.</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Back to the client</source>
        <translation>Zurück zur Klient:in</translation>
    </message>
    <message>
        <source>Contact log</source>
        <translation>Kontaktprotokoll</translation>
    </message>
    <message>
        <source>Kept among the openings still to be answered</source>
        <translation>Wartet bei den Öffnungen, die noch zu beantworten sind</translation>
    </message>
    <message>
        <source>Kept as a draft; it waits here</source>
        <translation>Als Entwurf behalten; er wartet hier</translation>
    </message>
    <message>
        <source>Logged: {outcome}</source>
        <translation>Eingetragen: {outcome}</translation>
    </message>
    <message>
        <source>My texts</source>
        <translation>Meine Texte</translation>
    </message>
    <message>
        <source>Neutral words put in</source>
        <translation>Neutrale Worte eingesetzt</translation>
    </message>
    <message>
        <source>Number confirmed with the client</source>
        <translation>Nummer mit der Klient:in bestätigt</translation>
    </message>
    <message>
        <source>Opened: {when}</source>
        <translation>Geöffnet: {when}</translation>
    </message>
    <message>
        <source>Text replaced by “{title}”</source>
        <translation>Text ersetzt durch „{title}“</translation>
    </message>
    <message>
        <source>The clipboard is empty again. Copy the text once more if you need it.</source>
        <translation>Die Zwischenablage ist wieder leer. Kopieren Sie den Text noch einmal, wenn Sie ihn brauchen.</translation>
    </message>
    <message>
        <source>The link could not be opened, so nothing was sent; the log says so.</source>
        <translation>Der Link ließ sich nicht öffnen, also wurde nichts gesendet; so steht es im Protokoll.</translation>
    </message>
    <message>
        <source>Write on WhatsApp</source>
        <translation>Auf WhatsApp schreiben</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>What can be done here</source>
        <translation>Was hier möglich ist</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Formats and phrases</source>
        <translation>Formate und Textbausteine</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Meine Wörter</translation>
    </message>
    <message>
        <source>Own formats</source>
        <translation>Eigene Formate</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Question sets</source>
        <translation>Fragenreihen</translation>
    </message>
    <message>
        <source>What you write with. It stays in the vault, like your notes.</source>
        <translation>Womit Sie schreiben. Es bleibt im Tresor, wie Ihre Notizen.</translation>
    </message>
</context>
<context>
    <name>WritingTools</name>
    <message>
        <source>Added to my words</source>
        <translation>Zu meinen Wörtern hinzugefügt</translation>
    </message>
    <message>
        <source>No unknown word from here on</source>
        <translation>Von hier an kein unbekanntes Wort</translation>
    </message>
    <message>
        <source>Only the text. Esc or F11 brings the rest back.</source>
        <translation>Nur der Text. Esc oder F11 bringt das Übrige zurück.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Put in a phrase…</source>
        <translation>Textbaustein einsetzen …</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
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
        <translation>Erledigt …</translation>
    </message>
    <message>
        <source>Follow-up of {name} is done</source>
        <translation>Bei {name} ist nachgefasst</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>überfällig seit {day}</translation>
    </message>
</context>
<context>
    <name>_Guardian</name>
    <message>
        <source>Has custody and may consent</source>
        <translation>Hat das Sorgerecht und darf einwilligen</translation>
    </message>
    <message>
        <source>Must sign the agreement</source>
        <translation>Muss die Vereinbarung unterschreiben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the guardian</source>
        <translation>Name der sorgeberechtigten Person</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone of the guardian</source>
        <translation>Telefon der sorgeberechtigten Person</translation>
    </message>
    <message>
        <source>Relation of the guardian</source>
        <translation>Beziehung der sorgeberechtigten Person</translation>
    </message>
    <message>
        <source>Relation, such as mother</source>
        <translation>Beziehung, etwa Mutter</translation>
    </message>
    <message>
        <source>Remove this guardian</source>
        <translation>Diese Person entfernen</translation>
    </message>
    <message>
        <source>What the guardian may be told</source>
        <translation>Was die sorgeberechtigte Person erfahren darf</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Label of the number</source>
        <translation>Bezeichnung der Nummer</translation>
    </message>
    <message>
        <source>Label, such as mobile</source>
        <translation>etwa mobil</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Diese Nummer entfernen</translation>
    </message>
    <message>
        <source>This could be {first} or {second}. Write the one you mean with + and the country code.</source>
        <translation>Das könnte {first} oder {second} sein. Schreiben Sie die richtige mit + und Landesvorwahl.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
</context>
<context>
    <name>_Own</name>
    <message>
        <source>Suggest six words instead</source>
        <translation>Lieber sechs Wörter vorschlagen</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>This is not the same as above. Type it once more.</source>
        <translation>Das ist nicht dasselbe wie oben. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
</context>
<context>
    <name>_Suggested</name>
    <message>
        <source>Choose my own instead</source>
        <translation>Lieber selbst wählen</translation>
    </message>
    <message>
        <source>Suggest six others</source>
        <translation>Sechs andere vorschlagen</translation>
    </message>
    <message>
        <source>Suggested passphrase</source>
        <translation>Vorgeschlagene Passphrase</translation>
    </message>
    <message>
        <source>Write them on paper until you know them, and keep that paper away from the computer. A thief with many fast computers would need centuries to guess them.</source>
        <translation>Schreiben Sie sie auf Papier, bis Sie sie kennen, und bewahren Sie das Papier nicht beim Computer auf. Auch mit vielen schnellen Computern bräuchte man Jahrhunderte, um sie zu erraten.</translation>
    </message>
    <message>
        <source>You will type this each time you open the vault. Six random words are easier to keep in mind than they look: make a small story of them.</source>
        <translation>Die geben Sie bei jedem Öffnen des Tresors ein. Sechs zufällige Wörter merkt man sich leichter, als es aussieht: Machen Sie eine kleine Geschichte daraus.</translation>
    </message>
</context>
<context>
    <name>_TypedKit</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The vault’s header may be damaged or missing, so the code below the words is needed too. Spaces and small letters do no harm.</source>
        <translation>Der Kopf des Tresors ist vielleicht beschädigt oder fehlt, darum wird auch der Code unter den Wörtern gebraucht. Leerzeichen und kleine Buchstaben schaden nicht.</translation>
    </message>
    <message>
        <source>Type the 24 words from your kit; after a few letters each is completed. Then you choose a new passphrase. The kit stays good.</source>
        <translation>Geben Sie die 24 Wörter von Ihrem Blatt ein; nach ein paar Buchstaben wird jedes ergänzt. Danach wählen Sie eine neue Passphrase. Das Blatt bleibt gültig.</translation>
    </message>
</context>
<context>
    <name>agreements</name>
    <message numerus="yes">
        <source>%n message(s) a week</source>
        <translation>
            <numerusform>%n Nachricht pro Woche</numerusform>
            <numerusform>%n Nachrichten pro Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of reading a week</source>
        <translation>
            <numerusform>%n Minute Lesen pro Woche</numerusform>
            <numerusform>%n Minuten Lesen pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>A person the client trusts</source>
        <translation>Eine Person, der die Klient:in vertraut</translation>
    </message>
    <message>
        <source>Agreed by message after reading</source>
        <translation>Nach dem Lesen per Nachricht zugestimmt</translation>
    </message>
    <message>
        <source>Agreed by {who} on {day}: {method}</source>
        <translation>Zustimmung von {who} am {day}: {method}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient:in</translation>
    </message>
    <message>
        <source>Crawford (1989): made for school years 1 to 6; anything above only says “hard”.</source>
        <translation>Crawford (1989): für die Schuljahre 1 bis 6 gemacht; alles darüber heißt nur „schwer“.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Emergency number where the client lives</source>
        <translation>Notrufnummer am Wohnort der Klient:in</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Essential: what one can&apos;t do without</source>
        <translation>Das Nötigste: ohne das es nicht geht</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Flesch-Kincaid (1975): years of school its sentences ask for, good to half a grade. It counts lengths of words and sentences; whether they are clear, a person has to say.</source>
        <translation>Flesch-Kincaid (1975): Schuljahre, die die Sätze voraussetzen, auf ein halbes Jahr genau. Gezählt werden Wort- und Satzlängen; ob sie klar sind, muss ein Mensch sagen.</translation>
    </message>
    <message>
        <source>Fourth Viennese formula (Bamberger and Vanecek 1984): school years from 4 to 15. Long compound words make it look harder than it is.</source>
        <translation>Vierte Wiener Sachtextformel (Bamberger und Vanecek 1984): Schuljahre von 4 bis 15. Lange zusammengesetzte Wörter lassen einen Text schwerer wirken, als er ist.</translation>
    </message>
    <message>
        <source>Full: every clause that fits</source>
        <translation>Vollständig: jede passende Klausel</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>In English, as you decided: {names}.</source>
        <translation>Auf Englisch, wie Sie entschieden haben: {names}.</translation>
    </message>
    <message>
        <source>In My practice</source>
        <translation>In Meine Praxis</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>In the client&apos;s details</source>
        <translation>In den Angaben der Klient:in</translation>
    </message>
    <message>
        <source>In the session of {moment}</source>
        <translation>In der Sitzung vom {moment}</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Names of all who take part</source>
        <translation>Namen aller Beteiligten</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>Keine Vereinbarung</translation>
    </message>
    <message>
        <source>No school grade is published for this language; the minutes are an estimate.</source>
        <translation>Für diese Sprache ist keine Schulstufe veröffentlicht; die Minuten sind geschätzt.</translation>
    </message>
    <message>
        <source>No translation yet, so these clauses would be in English: {names}.</source>
        <translation>Noch ohne Übersetzung, diese Klauseln stünden auf Englisch: {names}.</translation>
    </message>
    <message>
        <source>Open My practice</source>
        <translation>Meine Praxis öffnen</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Angaben öffnen</translation>
    </message>
    <message>
        <source>Own clauses</source>
        <translation>Eigene Klauseln</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Sorgeberechtigte</translation>
    </message>
    <message>
        <source>Present: {names}</source>
        <translation>Anwesend: {names}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Wieder lesen</translation>
    </message>
    <message>
        <source>Read aloud and agreed in a session</source>
        <translation>In einer Sitzung vorgelesen und zugestimmt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Reply by {channel} on {day}: “{words}”</source>
        <translation>Antwort per {channel} am {day}: „{words}“</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Durchsicht fällig</translation>
    </message>
    <message>
        <source>Second client</source>
        <translation>Zweite Klient:in</translation>
    </message>
    <message>
        <source>Signature missing</source>
        <translation>Unterschrift fehlt</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Auf Papier unterschrieben</translation>
    </message>
    <message>
        <source>Signed on screen</source>
        <translation>Am Bildschirm unterschrieben</translation>
    </message>
    <message>
        <source>Signed paper: {name}</source>
        <translation>Unterschriebenes Papier: {name}</translation>
    </message>
    <message>
        <source>Signed paper: {name}, SHA-256 {whole}</source>
        <translation>Unterschriebenes Papier: {name}, SHA-256 {whole}</translation>
    </message>
    <message>
        <source>The client reads and accepts these words; what the desk does stays the same.</source>
        <translation>Diese Worte liest Ihre Klient:in und stimmt ihnen zu; was das Programm tut, bleibt gleich.</translation>
    </message>
    <message>
        <source>The client&apos;s language is {language}. This paper is not there in it yet, so it is in English: read it together, with an interpreter if need be.</source>
        <translation>Die Sprache Ihrer Klient:in ist {language}. Dieses Papier gibt es in ihr noch nicht, deshalb ist es auf Englisch: Lesen Sie es gemeinsam, wenn nötig mit einer Dolmetscher:in.</translation>
    </message>
    <message>
        <source>The client&apos;s language is {language}: this paper is there in it too.</source>
        <translation>Die Sprache Ihrer Klient:in ist {language}: Dieses Papier gibt es auch in ihr.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapeut:in</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>Who helps the client with the phone</source>
        <translation>Wer der Klient:in mit dem Telefon hilft</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Withdrawn by the client on {day}: {how}</source>
        <translation>Von Klient:in widerrufen am {day}: {how}</translation>
    </message>
    <message>
        <source>Withdrawn by the therapist on {day}: {how}</source>
        <translation>Von Therapeut:in widerrufen am {day}: {how}</translation>
    </message>
    <message>
        <source>Withdrawn on {day}: {how}</source>
        <translation>Widerrufen am {day}: {how}</translation>
    </message>
    <message>
        <source>Young person</source>
        <translation>Jugendliche</translation>
    </message>
    <message>
        <source>at most {length} each</source>
        <translation>jeweils höchstens {length}</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>sending worksheets</source>
        <translation>Arbeitsblätter senden</translation>
    </message>
    <message>
        <source>short check-ins</source>
        <translation>kurze Check-ins</translation>
    </message>
    <message>
        <source>short guidance</source>
        <translation>kurze Anleitungen</translation>
    </message>
    <message>
        <source>times and bookings</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>voice and video calls</source>
        <translation>Sprach- und Videoanrufe</translation>
    </message>
    <message numerus="yes">
        <source>within %n working hour(s)</source>
        <translation>
            <numerusform>innerhalb von %n Arbeitsstunde</numerusform>
            <numerusform>innerhalb von %n Arbeitsstunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} ({zone})</source>
        <translation>{hours} ({zone})</translation>
    </message>
    <message>
        <source>{language}: this translation is awaiting a native reader.</source>
        <translation>{language}: Diese Übersetzung ist muttersprachlich noch nicht geprüft.</translation>
    </message>
    <message>
        <source>{method} on {day}, by {name}</source>
        <translation>{method} am {day}, durch {name}</translation>
    </message>
    <message>
        <source>{minutes} minutes to read together · {words} characters</source>
        <translation>{minutes} Minuten gemeinsames Lesen · {words} Zeichen</translation>
    </message>
    <message>
        <source>{minutes} minutes to read together · {words} words</source>
        <translation>{minutes} Minuten gemeinsames Lesen · {words} Wörter</translation>
    </message>
    <message>
        <source>{role} ({names})</source>
        <translation>{role} ({names})</translation>
    </message>
    <message>
        <source>{size} · reading grade {grade}</source>
        <translation>{size} · Lesestufe {grade}</translation>
    </message>
    <message>
        <source>{yes} · noted on {moment}</source>
        <translation>{yes} · vermerkt am {moment}</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Not what its name says. By its name: {claimed}. By its content: {found}. It is kept as it is; don&apos;t open it outside if you did not expect it.</source>
        <translation>Nicht das, was der Name sagt. Dem Namen nach: {claimed}. Dem Inhalt nach: {found}. Die Datei bleibt, wie sie ist; öffnen Sie sie nicht außerhalb, wenn Sie das nicht erwartet haben.</translation>
    </message>
    <message>
        <source>Note of {day}</source>
        <translation>Notiz vom {day}</translation>
    </message>
    <message>
        <source>Office document</source>
        <translation>Office-Dokument</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Session on {day}</source>
        <translation>Sitzung am {day}</translation>
    </message>
    <message>
        <source>Session {number}, {day}</source>
        <translation>Sitzung {number}, {day}</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message numerus="yes">
        <source>%n time(s) in all</source>
        <translation>
            <numerusform>%n Mal insgesamt</numerusform>
            <numerusform>%n Mal insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Freier Tag</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Alle vier Wochen</translation>
    </message>
    <message>
        <source>Every month, on this weekday</source>
        <translation>Jeden Monat, an diesem Wochentag</translation>
    </message>
    <message>
        <source>Every three weeks</source>
        <translation>Alle drei Wochen</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Alle zwei Wochen</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Versäumt</translation>
    </message>
    <message>
        <source>Nothing planned.</source>
        <translation>Nichts geplant.</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videogespräch</translation>
    </message>
    <message>
        <source>WhatsApp call</source>
        <translation>WhatsApp-Anruf</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>kein Honorar</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>Sitzung {number}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
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
        <translation>Eine Datei, die nicht exportiert wurde</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Gelöschte Nachricht</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Datei: {name}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>My client</source>
        <translation>Klient:in</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>Somebody else, to be kept</source>
        <translation>Jemand anders, wird aufbewahrt</translation>
    </message>
    <message>
        <source>The day stands first</source>
        <translation>Der Tag steht vorn</translation>
    </message>
    <message>
        <source>The month stands first</source>
        <translation>Der Monat steht vorn</translation>
    </message>
    <message>
        <source>The year stands first</source>
        <translation>Das Jahr steht vorn</translation>
    </message>
    <message>
        <source>filed already</source>
        <translation>schon abgelegt</translation>
    </message>
    <message>
        <source>to be brought to the session</source>
        <translation>für die Sitzung vorgemerkt</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>checkins</name>
    <message>
        <source>A child or vulnerable adult</source>
        <translation>Ein Kind oder eine schutzbedürftige Person</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>Eine Erinnerung</translation>
    </message>
    <message>
        <source>Alcohol or drugs</source>
        <translation>Alkohol oder Drogen</translation>
    </message>
    <message>
        <source>Anger</source>
        <translation>Wut</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Ein anderer Weg</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Nachts</translation>
    </message>
    <message>
        <source>Booked an extra session</source>
        <translation>Zusätzliche Sitzung vereinbart</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>In beide Richtungen</translation>
    </message>
    <message>
        <source>Called emergency services</source>
        <translation>Notruf gewählt</translation>
    </message>
    <message>
        <source>Called the client</source>
        <translation>Klient:in angerufen</translation>
    </message>
    <message>
        <source>Called the emergency contact</source>
        <translation>Notfallkontakt angerufen</translation>
    </message>
    <message>
        <source>Check-in without questions</source>
        <translation>Check-in ohne Fragen</translation>
    </message>
    <message>
        <source>Checking or rituals</source>
        <translation>Kontrollieren oder Rituale</translation>
    </message>
    <message>
        <source>Consulted my supervisor</source>
        <translation>Supervision eingeholt</translation>
    </message>
    <message>
        <source>Contact with someone</source>
        <translation>Kontakt zu jemandem</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Every two days</source>
        <translation>Alle zwei Tage</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>Von Klient:in</translation>
    </message>
    <message>
        <source>Gaming or gambling</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Gave a crisis line</source>
        <translation>Krisentelefon genannt</translation>
    </message>
    <message>
        <source>Group chat</source>
        <translation>Gruppenchat</translation>
    </message>
    <message>
        <source>Harm from others</source>
        <translation>Gefährdung durch andere</translation>
    </message>
    <message>
        <source>Harm to others</source>
        <translation>Gefährdung anderer</translation>
    </message>
    <message>
        <source>I ask</source>
        <translation>Ich frage</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Included in the fee</source>
        <translation>Im Honorar enthalten</translation>
    </message>
    <message>
        <source>Like a friend</source>
        <translation>Wie unter Freunden</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Medizinisch</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>None prescribed</source>
        <translation>Keines verordnet</translation>
    </message>
    <message>
        <source>None was set</source>
        <translation>Keine gestellt</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht gemacht</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Not spoken of</source>
        <translation>Nicht besprochen</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Teilweise gemacht</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>Psychosis or mania</source>
        <translation>Psychose oder Manie</translation>
    </message>
    <message>
        <source>Replied in writing</source>
        <translation>Schriftlich geantwortet</translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation>Risiko: {level}</translation>
    </message>
    <message>
        <source>Self-harm</source>
        <translation>Selbstverletzung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Sitzung {number}</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Suicide</source>
        <translation>Suizid</translation>
    </message>
    <message>
        <source>Text message (SMS)</source>
        <translation>Textnachricht (SMS)</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Klient:in</translation>
    </message>
    <message>
        <source>The client writes unasked</source>
        <translation>Klient:in schreibt ungefragt</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>An Klient:in</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>Sehr lang</translation>
    </message>
    <message>
        <source>Very many messages</source>
        <translation>Sehr viele Nachrichten</translation>
    </message>
    <message>
        <source>Went through the safety plan</source>
        <translation>Den Sicherheitsplan durchgegangen</translation>
    </message>
    <message>
        <source>WhatsApp call</source>
        <translation>WhatsApp-Anruf</translation>
    </message>
    <message>
        <source>WhatsApp message</source>
        <translation>WhatsApp-Nachricht</translation>
    </message>
    <message>
        <source>WhatsApp video call</source>
        <translation>WhatsApp-Videoanruf</translation>
    </message>
    <message>
        <source>WhatsApp voice note</source>
        <translation>WhatsApp-Sprachnachricht</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>asked, no answer yet ({day})</source>
        <translation>gefragt, noch keine Antwort ({day})</translation>
    </message>
    <message>
        <source>came ({day})</source>
        <translation>kam ({day})</translation>
    </message>
    <message>
        <source>did not come ({day})</source>
        <translation>kam nicht ({day})</translation>
    </message>
    <message>
        <source>due ({day})</source>
        <translation>fällig ({day})</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>beendet {day}</translation>
    </message>
    <message>
        <source>h</source>
        <translation>Std.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation>nächster {day}</translation>
    </message>
    <message>
        <source>none to come</source>
        <translation>keiner mehr</translation>
    </message>
    <message>
        <source>not asked for ({day})</source>
        <translation>nicht gefragt ({day})</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>paused until {day}</source>
        <translation>pausiert bis {day}</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>bis {most}</translation>
    </message>
    <message>
        <source>{most} is best</source>
        <translation>{most} ist am besten</translation>
    </message>
    <message>
        <source>{most} is hardest</source>
        <translation>{most} ist am schwersten</translation>
    </message>
</context>
<context>
    <name>clients</name>
    <message>
        <source>A safe word is agreed</source>
        <translation>Ein sicheres Wort ist vereinbart</translation>
    </message>
    <message>
        <source>A short monthly summary</source>
        <translation>Einmal im Monat kurz</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Erwachsene</translation>
    </message>
    <message>
        <source>By the date of birth {who} is {age}, and this is an adult&apos;s record. A minor&apos;s record has guardians and says from which age one may consent.</source>
        <translation>Nach dem Geburtsdatum ist {who} {age} Jahre alt, und dies ist die Akte einer erwachsenen Person. Die Akte Minderjähriger nennt Sorgeberechtigte und ab welchem Alter jemand selbst einwilligen darf.</translation>
    </message>
    <message>
        <source>Call only, never write</source>
        <translation>Nur anrufen, nie schreiben</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Minderjährige</translation>
    </message>
    <message>
        <source>Never name therapy</source>
        <translation>Therapie nie erwähnen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Elternteil</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner:in</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Hat empfohlen</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Verwandte</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Geschwister</translation>
    </message>
    <message>
        <source>Someone else may read this phone</source>
        <translation>Jemand anderes könnte auf diesem Telefon mitlesen</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Therapy with {who} has ended, and appointments are still in the calendar. The next one is on {day}.</source>
        <translation>Die Therapie mit {who} ist beendet, im Kalender stehen aber noch Termine. Der nächste ist am {day}.</translation>
    </message>
    <message>
        <source>Times and safety only</source>
        <translation>Nur Zeiten und Sicherheit</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Version {version} of the agreement with {who} names the number {number}, which is not among the numbers any more. Does it still hold?</source>
        <translation>Fassung {version} der Vereinbarung mit {who} nennt die Nummer {number}, die nicht mehr bei den Nummern steht. Gilt sie noch?</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Waiting since {day}</source>
        <translation>Wartet seit {day}</translation>
    </message>
    <message>
        <source>What local law lets them see</source>
        <translation>Was das Recht vor Ort sie sehen lässt</translation>
    </message>
    <message>
        <source>{kind} {code}</source>
        <translation>{kind} {code}</translation>
    </message>
    <message>
        <source>{waiting}, comes first</source>
        <translation>{waiting}, zuerst an der Reihe</translation>
    </message>
    <message>
        <source>{who} is {age} now and may consent alone. Agree with them anew what guardians hear. Nothing was changed; please decide.</source>
        <translation>{who} ist jetzt {age} und darf allein einwilligen. Vereinbaren Sie neu, was Sorgeberechtigte erfahren. Geändert wurde nichts; bitte entscheiden Sie.</translation>
    </message>
    <message>
        <source>{who} is {age} now, an adult. Agreements need to be made anew, and parents or guardians may not be told any more. Nothing was changed; please decide.</source>
        <translation>{who} ist jetzt {age} und volljährig. Vereinbarungen müssen neu getroffen werden, und Eltern oder Sorgeberechtigte dürfen nichts mehr erfahren. Geändert wurde nichts; bitte entscheiden Sie.</translation>
    </message>
</context>
<context>
    <name>cpd</name>
    <message>
        <source>CPD</source>
        <translation>Fortbildung</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
</context>
<context>
    <name>ending</name>
    <message>
        <source>File first what belongs to the record, then delete the chat from your phone and its backup.</source>
        <translation>Legen Sie zuerst ab, was in die Akte gehört; löschen Sie dann den Chat von Ihrem Telefon und aus dessen Sicherung.</translation>
    </message>
    <message>
        <source>The client is told in {language} (needs a native reader):</source>
        <translation>Klient:in liest auf {language} (braucht noch muttersprachliches Lesen):</translation>
    </message>
    <message>
        <source>The client is told in {language}:</source>
        <translation>Klient:in liest auf {language}:</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A chat of one of the two is still being filed. Try again in a moment.</source>
        <translation>Ein Chat von einem der beiden wird noch abgelegt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>A check-in can&apos;t have happened in the future.</source>
        <translation>Ein Check-in kann nicht in der Zukunft stattgefunden haben.</translation>
    </message>
    <message>
        <source>A check-in waits here that was not saved. Finish or discard it first.</source>
        <translation>Hier wartet ein Check-in, der nicht gespeichert wurde. Beenden oder verwerfen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>A check-in with risk can&apos;t be put into the bin.</source>
        <translation>Ein Check-in mit Risiko kann nicht in den Papierkorb.</translation>
    </message>
    <message>
        <source>A check-in with risk stays as it was written. Amend it instead.</source>
        <translation>Ein Check-in mit Risiko bleibt, wie er geschrieben wurde. Tragen Sie stattdessen nach.</translation>
    </message>
    <message>
        <source>A clause can stand in one section only.</source>
        <translation>Eine Klausel kann nur in einem Abschnitt stehen.</translation>
    </message>
    <message>
        <source>A client has no {field} like this.</source>
        <translation>Klient:innen haben kein Feld {field} dieser Art.</translation>
    </message>
    <message>
        <source>A client has this number. Write to clients from their own page.</source>
        <translation>Eine Klientin oder ein Klient hat diese Nummer. Schreiben Sie von der Seite dieser Person aus.</translation>
    </message>
    <message>
        <source>A client needs a name or a pseudonym.</source>
        <translation>Es braucht einen Namen oder ein Pseudonym.</translation>
    </message>
    <message>
        <source>A count must lie between 0 and {most}.</source>
        <translation>Eine Anzahl liegt zwischen 0 und {most}.</translation>
    </message>
    <message>
        <source>A crisis line needs a name and a number.</source>
        <translation>Ein Krisentelefon braucht Namen und Nummer.</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>Ein paar Wörter genügen.</translation>
    </message>
    <message>
        <source>A format can have 30 sections at most.</source>
        <translation>Ein Format kann höchstens 30 Abschnitte haben.</translation>
    </message>
    <message>
        <source>A format needs a name.</source>
        <translation>Ein Format braucht einen Namen.</translation>
    </message>
    <message>
        <source>A format needs at least one section.</source>
        <translation>Ein Format braucht mindestens einen Abschnitt.</translation>
    </message>
    <message>
        <source>A goal can&apos;t be rated for a day to come.</source>
        <translation>Ein Ziel lässt sich nicht für einen künftigen Tag einschätzen.</translation>
    </message>
    <message>
        <source>A guardian needs a name.</source>
        <translation>Eine sorgeberechtigte Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>A joint record can&apos;t be merged with one person&apos;s: what was said together would stand in the record of one.</source>
        <translation>Eine gemeinsame Akte kann nicht mit der einer einzelnen Person zusammengeführt werden: Gemeinsam Gesagtes stünde dann in der Akte einer Person.</translation>
    </message>
    <message>
        <source>A link begins with https:// and goes on without a space.</source>
        <translation>Ein Link beginnt mit https:// und hat keine Leerzeichen.</translation>
    </message>
    <message>
        <source>A member is one person, not another couple, family or group.</source>
        <translation>Ein Mitglied ist eine Person, nicht noch ein Paar, eine Familie oder eine Gruppe.</translation>
    </message>
    <message>
        <source>A message can&apos;t be longer than {most} characters.</source>
        <translation>Eine Nachricht kann nicht länger als {most} Zeichen sein.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters.</source>
        <translation>Ein Name hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A new way to open the vault failed its check; nothing was changed.</source>
        <translation>Ein neuer Weg, den Tresor zu öffnen, bestand die Probe nicht; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A newer database lies beside the vault and may be a later state of it. Move that file elsewhere first; nothing was changed.</source>
        <translation>Neben dem Tresor liegt eine neuere Datenbank; sie ist vielleicht ein späterer Stand von ihm. Legen Sie diese Datei zuerst woanders hin; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A newer version of Therapist Desk made this backup. Install that version to use it; nothing was changed.</source>
        <translation>Eine neuere Version von Therapist Desk hat diese Sicherung gemacht. Installieren Sie diese Version, um sie zu verwenden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A newer version of Therapist Desk made this vault. Install that version to open it; nothing was changed.</source>
        <translation>Eine neuere Version von Therapist Desk hat diesen Tresor angelegt. Installieren Sie diese Version, um ihn zu öffnen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A paper holds at most {most} own clauses.</source>
        <translation>Ein Papier fasst höchstens {most} eigene Klauseln.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters; a few words are easiest.</source>
        <translation>Eine Passphrase braucht mindestens {least} Zeichen; am leichtesten sind ein paar Wörter.</translation>
    </message>
    <message>
        <source>A password has at most {most} characters.</source>
        <translation>Ein Passwort hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A phrase needs a few letters that stand for it.</source>
        <translation>Ein Textbaustein braucht ein Kürzel.</translation>
    </message>
    <message>
        <source>A practice has no {field}.</source>
        <translation>Eine Praxis hat kein Feld {field}.</translation>
    </message>
    <message>
        <source>A question has at most {most} characters.</source>
        <translation>Eine Frage hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A recovery key has {needed} words; here are {typed}.</source>
        <translation>Ein Wiederherstellungsschlüssel hat {needed} Wörter; hier stehen {typed}.</translation>
    </message>
    <message>
        <source>A risk follow-up can&apos;t be put off. Say what came of it instead.</source>
        <translation>Das Nachfassen bei einem Risiko lässt sich nicht verschieben. Schreiben Sie stattdessen, was daraus wurde.</translation>
    </message>
    <message>
        <source>A section is too long. Please shorten it.</source>
        <translation>Ein Abschnitt ist zu lang. Bitte kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>A session can&apos;t be longer than a day.</source>
        <translation>Eine Sitzung kann nicht länger als einen Tag dauern.</translation>
    </message>
    <message>
        <source>A session ends after it starts.</source>
        <translation>Eine Sitzung endet, nachdem sie beginnt.</translation>
    </message>
    <message>
        <source>A set has at most {most} questions.</source>
        <translation>Eine Fragenreihe hat höchstens {most} Fragen.</translation>
    </message>
    <message>
        <source>A signed check-in can&apos;t be put into the bin.</source>
        <translation>Ein unterschriebener Check-in kann nicht in den Papierkorb.</translation>
    </message>
    <message>
        <source>A signed check-in stays as it was written. Amend it instead.</source>
        <translation>Ein unterschriebener Check-in bleibt, wie er geschrieben wurde. Tragen Sie stattdessen nach.</translation>
    </message>
    <message>
        <source>A signed note can&apos;t be changed. Add an addendum, a late entry or a correction instead.</source>
        <translation>Eine unterschriebene Notiz lässt sich nicht ändern. Fügen Sie eine Ergänzung, einen Nachtrag oder eine Berichtigung an.</translation>
    </message>
    <message>
        <source>A signed note can&apos;t be put into the bin.</source>
        <translation>Eine unterschriebene Notiz kann nicht in den Papierkorb.</translation>
    </message>
    <message>
        <source>A signed note has no earlier versions any more.</source>
        <translation>Eine unterschriebene Notiz hat keine früheren Fassungen mehr.</translation>
    </message>
    <message>
        <source>A task has at most {most} characters.</source>
        <translation>Eine Aufgabe hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A text for a message has at most {most} characters.</source>
        <translation>Ein Text für eine Nachricht hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A text has at most {most} characters.</source>
        <translation>Ein Text hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A title has at most {most} characters.</source>
        <translation>Ein Titel hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A vault has at most {most} ways to open it.</source>
        <translation>In einen Tresor führen höchstens {most} Wege.</translation>
    </message>
    <message>
        <source>An ICD-10 code looks like F41.0 or Z63.</source>
        <translation>Ein ICD-10-Code sieht aus wie F41.0 oder Z63.</translation>
    </message>
    <message>
        <source>An ICD-11 code looks like 6B01 or 6A70.1.</source>
        <translation>Ein ICD-11-Code sieht aus wie 6B01 oder 6A70.1.</translation>
    </message>
    <message>
        <source>An agreement was signed on this paper, so it stays with it.</source>
        <translation>Auf diesem Papier wurde eine Vereinbarung unterschrieben, darum bleibt es bei ihr.</translation>
    </message>
    <message>
        <source>An amendment names the note it belongs to.</source>
        <translation>Eine Ergänzung nennt die Notiz, zu der sie gehört.</translation>
    </message>
    <message>
        <source>An appointment can&apos;t be longer than a day.</source>
        <translation>Ein Termin kann nicht länger als einen Tag dauern.</translation>
    </message>
    <message>
        <source>An appointment ends after it starts.</source>
        <translation>Ein Termin endet, nachdem er beginnt.</translation>
    </message>
    <message>
        <source>Another client has this number. Tick that it is meant for this one.</source>
        <translation>Noch jemand hat diese Nummer. Haken Sie an, dass es für diese Klient:in ist.</translation>
    </message>
    <message>
        <source>Another message to this client waits to be sent. Send or clear it first.</source>
        <translation>Eine andere Nachricht an diese Person wartet noch. Senden oder leeren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Another version of this measure is loaded. Remove it first.</source>
        <translation>Eine andere Fassung dieses Fragebogens ist geladen. Entfernen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Answer every question first; “not yet” is an answer too.</source>
        <translation>Beantworten Sie erst jede Frage; auch „noch nicht“ ist eine Antwort.</translation>
    </message>
    <message>
        <source>Answer this one too; “not sure” is an answer.</source>
        <translation>Beantworten Sie auch diese Frage; „unsicher“ ist eine Antwort.</translation>
    </message>
    <message>
        <source>Answer {item} is none of the choices. Leave it blank if it can&apos;t be read.</source>
        <translation>Antwort {item} steht nicht zur Auswahl. Lassen Sie sie leer, wenn sie nicht zu lesen ist.</translation>
    </message>
    <message>
        <source>Between two meetings there are 1 to {most}.</source>
        <translation>Zwischen zwei Terminen liegen 1 bis {most}.</translation>
    </message>
    <message>
        <source>Both have the same kind of entry half typed. Save or discard one of them first.</source>
        <translation>In beiden ist ein Eintrag derselben Art begonnen. Speichern oder verwerfen Sie zuerst einen davon.</translation>
    </message>
    <message>
        <source>Changes to this were typed and not saved. Save or discard them first.</source>
        <translation>Änderungen daran wurden geschrieben und nicht gespeichert. Speichern oder verwerfen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Choose 1 to {most} meetings.</source>
        <translation>Wählen Sie 1 bis {most} Termine.</translation>
    </message>
    <message>
        <source>Choose a client from the list.</source>
        <translation>Wählen Sie eine Klient:in aus der Liste.</translation>
    </message>
    <message>
        <source>Choose a client, or write a name.</source>
        <translation>Wählen Sie eine Klient:in, oder schreiben Sie einen Namen.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Wählen Sie ein Land aus der Liste.</translation>
    </message>
    <message>
        <source>Choose a day to come.</source>
        <translation>Wählen Sie einen Tag, der noch kommt.</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>Wählen Sie zuerst eine Nachricht.</translation>
    </message>
    <message>
        <source>Choose a passphrase; without one anybody could open the vault.</source>
        <translation>Wählen Sie eine Passphrase; ohne sie könnte jede:r den Tresor öffnen.</translation>
    </message>
    <message>
        <source>Choose a password, or untick the protection.</source>
        <translation>Wählen Sie ein Passwort, oder schalten Sie den Schutz aus.</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>Wählen Sie eine künftige Zeit.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Wählen Sie eine Zeitzone aus der Liste.</translation>
    </message>
    <message>
        <source>Choose at least one part that is to be taken out.</source>
        <translation>Wählen Sie mindestens einen Teil, der entfernt werden soll.</translation>
    </message>
    <message>
        <source>Choose at least one version.</source>
        <translation>Wählen Sie mindestens eine Fassung.</translation>
    </message>
    <message>
        <source>Choose for whom else you write about this session.</source>
        <translation>Wählen Sie, für wen Sie noch über diese Sitzung schreiben.</translation>
    </message>
    <message>
        <source>Choose from when the record may be destroyed.</source>
        <translation>Wählen Sie, ab wann die Akte vernichtet werden darf.</translation>
    </message>
    <message>
        <source>Choose how it was agreed.</source>
        <translation>Wählen Sie, wie vereinbart wurde.</translation>
    </message>
    <message>
        <source>Choose one of the five steps.</source>
        <translation>Wählen Sie eine der fünf Stufen.</translation>
    </message>
    <message>
        <source>Choose someone else: this is the same record.</source>
        <translation>Wählen Sie jemand anderen: Das ist dieselbe Akte.</translation>
    </message>
    <message>
        <source>Choose the country of this number, or begin it with + and the country.</source>
        <translation>Wählen Sie das Land dieser Nummer, oder beginnen Sie sie mit + und der Landesvorwahl.</translation>
    </message>
    <message>
        <source>Choose today or a day that has been.</source>
        <translation>Wählen Sie heute oder einen vergangenen Tag.</translation>
    </message>
    <message>
        <source>Copy your practice to a drive first.</source>
        <translation>Kopieren Sie Ihre Praxis zuerst auf ein Laufwerk.</translation>
    </message>
    <message>
        <source>Every message of it is filed already.</source>
        <translation>Alle Nachrichten daraus sind schon abgelegt.</translation>
    </message>
    <message>
        <source>Every section needs a heading.</source>
        <translation>Jeder Abschnitt braucht eine Überschrift.</translation>
    </message>
    <message>
        <source>Fill in your name under My practice first; a signature needs it.</source>
        <translation>Tragen Sie zuerst unter Meine Praxis Ihren Namen ein; eine Unterschrift braucht ihn.</translation>
    </message>
    <message>
        <source>Give every section a heading.</source>
        <translation>Geben Sie jedem Abschnitt eine Überschrift.</translation>
    </message>
    <message>
        <source>Give it a short name, to find it by.</source>
        <translation>Geben Sie ihr einen kurzen Namen, unter dem Sie sie finden.</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>Geben Sie ihm einen Titel.</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
        <source>Give the set a name.</source>
        <translation>Geben Sie der Fragenreihe einen Namen.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Geben Sie der Vorlage einen Namen.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from the root of the disk.</source>
        <translation>Geben Sie den ganzen Pfad des Ordners an, von der Wurzel des Laufwerks.</translation>
    </message>
    <message>
        <source>It can&apos;t end before it began.</source>
        <translation>Es kann nicht enden, bevor es begann.</translation>
    </message>
    <message>
        <source>Keep the words that said yes; the rest belongs into a file.</source>
        <translation>Behalten Sie die Worte der Zusage; der Rest gehört in eine Datei.</translation>
    </message>
    <message>
        <source>Line {line} has a word beside the time that the desk doesn&apos;t know, so it can&apos;t tell morning from evening.</source>
        <translation>In Zeile {line} steht neben der Uhrzeit ein Wort, das das Programm nicht kennt; so kann es Morgen und Abend nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Log it once it has taken place.</source>
        <translation>Tragen Sie es ein, wenn es stattgefunden hat.</translation>
    </message>
    <message>
        <source>Minutes can&apos;t be fewer than none.</source>
        <translation>Weniger als keine Minuten geht nicht.</translation>
    </message>
    <message>
        <source>Minutes lie between 0 and 1440.</source>
        <translation>Minuten liegen zwischen 0 und 1440.</translation>
    </message>
    <message>
        <source>Minutes lie between 1 and {most}.</source>
        <translation>Minuten liegen zwischen 1 und {most}.</translation>
    </message>
    <message>
        <source>Months lie between 1 and {most}.</source>
        <translation>Monate liegen zwischen 1 und {most}.</translation>
    </message>
    <message>
        <source>No clause has the option {option}.</source>
        <translation>Keine Klausel hat die Wahl {option}.</translation>
    </message>
    <message>
        <source>No codes were found in this file. Each line needs a code, a comma and its title.</source>
        <translation>In dieser Datei wurden keine Codes gefunden. Jede Zeile braucht einen Code, ein Komma und die Bezeichnung.</translation>
    </message>
    <message>
        <source>No name and no number stands in this. Paste the list of members.</source>
        <translation>Darin steht kein Name und keine Nummer. Fügen Sie die Liste der Mitglieder ein.</translation>
    </message>
    <message>
        <source>No vault lies in this folder. Check its name, and that its drive is connected.</source>
        <translation>In diesem Ordner liegt kein Tresor. Prüfen Sie den Namen und ob das Laufwerk angeschlossen ist.</translation>
    </message>
    <message>
        <source>Nobody has agreed on a day to come.</source>
        <translation>Niemand hat an einem künftigen Tag zugestimmt.</translation>
    </message>
    <message>
        <source>Nobody has looked at it on a day to come.</source>
        <translation>Niemand hat es an einem künftigen Tag geprüft.</translation>
    </message>
    <message>
        <source>Nobody waits from a day to come.</source>
        <translation>Niemand wartet seit einem Tag, der noch kommt.</translation>
    </message>
    <message>
        <source>Note it once it has happened.</source>
        <translation>Halten Sie es fest, wenn es geschehen ist.</translation>
    </message>
    <message>
        <source>Note it once they have left.</source>
        <translation>Halten Sie es fest, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>Notes were written in this format. Retire it instead: they keep it, new ones don&apos;t offer it.</source>
        <translation>In diesem Format wurden Notizen geschrieben. Legen Sie es stattdessen still: Sie behalten es, neue bieten es nicht an.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder.</source>
        <translation>In diesen Ordner lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another.</source>
        <translation>In diesen Ordner lässt sich nichts schreiben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Noch ist nichts beantwortet.</translation>
    </message>
    <message>
        <source>Nothing is known that could fill in {names}.</source>
        <translation>Es ist nichts bekannt, womit {names} ausgefüllt werden könnte.</translation>
    </message>
    <message>
        <source>One of the two is in the bin. Take it out first.</source>
        <translation>Eine der beiden Akten liegt im Papierkorb. Nehmen Sie sie zuerst heraus.</translation>
    </message>
    <message>
        <source>Only a client whose therapy ended has an end date.</source>
        <translation>Ein Enddatum hat nur eine beendete Therapie.</translation>
    </message>
    <message>
        <source>Only a couple, family or group has members.</source>
        <translation>Nur ein Paar, eine Familie oder eine Gruppe hat Mitglieder.</translation>
    </message>
    <message>
        <source>Only a draft can be accepted.</source>
        <translation>Nur ein Entwurf kann angenommen werden.</translation>
    </message>
    <message>
        <source>Only a link opened from here has an outcome.</source>
        <translation>Nur ein von hier geöffneter Link hat ein Ergebnis.</translation>
    </message>
    <message>
        <source>Only an accepted agreement can be signed.</source>
        <translation>Nur eine angenommene Vereinbarung kann unterschrieben werden.</translation>
    </message>
    <message>
        <source>Only an accepted agreement holds.</source>
        <translation>Nur eine getroffene Vereinbarung gilt.</translation>
    </message>
    <message>
        <source>Only an accepted agreement is replaced.</source>
        <translation>Nur eine angenommene Vereinbarung wird ersetzt.</translation>
    </message>
    <message>
        <source>Only an accepted agreement is reviewed.</source>
        <translation>Nur eine getroffene Vereinbarung wird wieder gelesen.</translation>
    </message>
    <message>
        <source>Only an accepted agreement is withdrawn.</source>
        <translation>Nur eine angenommene Vereinbarung wird widerrufen.</translation>
    </message>
    <message>
        <source>Opening times name a day that is no weekday.</source>
        <translation>Die Öffnungszeiten nennen einen Tag, der kein Wochentag ist.</translation>
    </message>
    <message>
        <source>Parts of the vault&apos;s database were changed or went bad on the disk. Nothing was changed now; restore a backup beside it, and trust this disk no more.</source>
        <translation>Teile der Datenbank des Tresors wurden geändert oder sind auf dem Laufwerk verdorben. Jetzt wurde nichts geändert; stellen Sie daneben eine Sicherung wieder her, und vertrauen Sie diesem Laufwerk nicht mehr.</translation>
    </message>
    <message>
        <source>Paste the invitation link of the group.</source>
        <translation>Fügen Sie den Einladungslink der Gruppe ein.</translation>
    </message>
    <message>
        <source>Paste the link.</source>
        <translation>Fügen Sie den Link ein.</translation>
    </message>
    <message>
        <source>Please write something here.</source>
        <translation>Bitte schreiben Sie hier etwas.</translation>
    </message>
    <message>
        <source>Quick unlock is off for this vault.</source>
        <translation>Schnelles Entsperren ist für diesen Tresor aus.</translation>
    </message>
    <message>
        <source>Say first on which day therapy ended.</source>
        <translation>Sagen Sie zuerst, an welchem Tag die Therapie endete.</translation>
    </message>
    <message>
        <source>Say first what becomes of imported chats.</source>
        <translation>Sagen Sie zuerst, was aus importierten Chats wird.</translation>
    </message>
    <message>
        <source>Say how they agreed: signed, in the meeting, by message.</source>
        <translation>Sagen Sie, wie zugestimmt wurde: unterschrieben, im Treffen, per Nachricht.</translation>
    </message>
    <message>
        <source>Say in a few words why this leaves the desk.</source>
        <translation>Sagen Sie in wenigen Worten, warum dies hinausgeht.</translation>
    </message>
    <message>
        <source>Say in a few words why this text is taken out.</source>
        <translation>Sagen Sie in wenigen Worten, warum dieser Text entfernt wird.</translation>
    </message>
    <message>
        <source>Say in a few words why you add this to a signed note.</source>
        <translation>Sagen Sie in wenigen Worten, warum Sie dies einer unterschriebenen Notiz anfügen.</translation>
    </message>
    <message>
        <source>Say in which country this crisis line works.</source>
        <translation>Sagen Sie, in welchem Land dieses Krisentelefon arbeitet.</translation>
    </message>
    <message>
        <source>Say what you did about the risk.</source>
        <translation>Sagen Sie, was Sie wegen des Risikos getan haben.</translation>
    </message>
    <message>
        <source>Say which of these people is your client.</source>
        <translation>Sagen Sie, wer davon in dieser Akte geführt wird.</translation>
    </message>
    <message>
        <source>Say which rating the number is.</source>
        <translation>Sagen Sie, welcher Wert die Zahl ist.</translation>
    </message>
    <message>
        <source>Say who receives this; the disclosure log needs it.</source>
        <translation>Sagen Sie, wer dies bekommt; das Weitergabeprotokoll braucht es.</translation>
    </message>
    <message>
        <source>Session numbers count from 1.</source>
        <translation>Sitzungen zählen ab 1.</translation>
    </message>
    <message>
        <source>Set a date to follow this up.</source>
        <translation>Setzen Sie ein Datum zum Nachfassen.</translation>
    </message>
    <message>
        <source>Settings, or what was typed and not finished, are not as they were left. Nothing was changed now; restore a backup beside it and compare.</source>
        <translation>Einstellungen oder Angefangenes sind nicht so, wie sie hinterlassen wurden. Jetzt wurde nichts geändert; stellen Sie daneben eine Sicherung wieder her, und vergleichen Sie.</translation>
    </message>
    <message>
        <source>Several wrong passphrases. Wait a moment before the next try.</source>
        <translation>Mehrere falsche Passphrasen. Warten Sie einen Moment bis zum nächsten Versuch.</translation>
    </message>
    <message>
        <source>Some entries are in the vault that this desk never saved. Nothing was changed now; restore a backup beside it and compare.</source>
        <translation>Im Tresor sind einige Einträge, die dieses Programm nie gespeichert hat. Jetzt wurde nichts geändert; stellen Sie daneben eine Sicherung wieder her, und vergleichen Sie.</translation>
    </message>
    <message>
        <source>Some entries are not as they were saved last. Nothing was changed now; restore a backup beside it and compare.</source>
        <translation>Einige Einträge sind nicht so, wie sie zuletzt gespeichert wurden. Jetzt wurde nichts geändert; stellen Sie daneben eine Sicherung wieder her, und vergleichen Sie.</translation>
    </message>
    <message>
        <source>Some entries in the vault point to others that are not there. Nothing was changed; look for them in a backup restored beside it.</source>
        <translation>Einige Einträge im Tresor verweisen auf andere, die nicht da sind. Nichts wurde geändert; suchen Sie sie in einer daneben wiederhergestellten Sicherung.</translation>
    </message>
    <message>
        <source>Some entries that were saved are missing. Nothing was changed now; look for them in a backup restored beside it.</source>
        <translation>Einige gespeicherte Einträge fehlen. Jetzt wurde nichts geändert; suchen Sie sie in einer daneben wiederhergestellten Sicherung.</translation>
    </message>
    <message>
        <source>Some files that were attached are not as they were kept, or parts of them are missing. Nothing was changed now; look for them in a backup restored beside it.</source>
        <translation>Einige Dateien sind nicht, wie sie aufgenommen wurden, oder Teile von ihnen fehlen. Jetzt wurde nichts geändert; suchen Sie sie in einer daneben wiederhergestellten Sicherung.</translation>
    </message>
    <message>
        <source>Some places are still empty: {names}.</source>
        <translation>Einige Stellen sind noch leer: {names}.</translation>
    </message>
    <message>
        <source>Somebody with this name is in the group. Add something that tells them apart.</source>
        <translation>In der Gruppe ist jemand mit diesem Namen. Ergänzen Sie etwas, das beide unterscheidet.</translation>
    </message>
    <message>
        <source>Something stands behind the end of the vault&apos;s database: a save was torn when the computer stopped, or it was added. Nothing was changed; restore a backup beside it.</source>
        <translation>Hinter dem Ende der Datenbank des Tresors steht noch etwas: Ein Speichern riss ab, als der Computer ausging, oder es wurde angefügt. Nichts wurde geändert; stellen Sie daneben eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Something typed about one of the two is not saved yet. Save or discard it first.</source>
        <translation>Zu einer der beiden Akten ist etwas noch nicht gespeichert. Speichern oder verwerfen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Something was written here after the copy was made. It is not on the new laptop. Make the copy again.</source>
        <translation>Nach dem Kopieren wurde hier noch etwas geschrieben. Es ist nicht auf dem neuen Laptop. Kopieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Something was written since, so this can&apos;t be taken back. Move it once more instead.</source>
        <translation>Seither wurde etwas geschrieben, deshalb lässt sich das nicht zurücknehmen. Verschieben Sie es stattdessen noch einmal.</translation>
    </message>
    <message>
        <source>Still to be filled in: {names}.</source>
        <translation>Noch auszufüllen: {names}.</translation>
    </message>
    <message>
        <source>Take 20 letters at most: it is meant to be short.</source>
        <translation>Nehmen Sie höchstens 20 Zeichen: Es soll kurz sein.</translation>
    </message>
    <message>
        <source>The backup did not bring everything back. Make a new one soon.</source>
        <translation>Die Sicherung hat nicht alles zurückgebracht. Machen Sie bald eine neue.</translation>
    </message>
    <message>
        <source>The backup&apos;s folder can&apos;t be reached. Nothing was changed; check that its drive is connected and may be written to.</source>
        <translation>Der Ordner der Sicherung ist nicht erreichbar. Nichts wurde geändert; prüfen Sie, ob das Laufwerk angeschlossen ist und beschrieben werden darf.</translation>
    </message>
    <message>
        <source>The backup&apos;s folder can&apos;t be written to. Nothing was changed; check that its drive is connected and may be written to.</source>
        <translation>In den Ordner der Sicherung lässt sich nicht schreiben. Nichts wurde geändert; prüfen Sie, ob das Laufwerk angeschlossen ist und beschrieben werden darf.</translation>
    </message>
    <message>
        <source>The bytes of this file are not as they were kept. Nothing was changed; check the vault, and look for the file in a backup restored beside it.</source>
        <translation>Der Inhalt dieser Datei ist nicht mehr, wie er aufgenommen wurde. Nichts wurde geändert; prüfen Sie den Tresor und suchen Sie die Datei in einer daneben wiederhergestellten Sicherung.</translation>
    </message>
    <message>
        <source>The change is made, but the second copy of the vault&apos;s header could not be written.</source>
        <translation>Die Änderung ist gemacht, aber die zweite Kopie des Tresorkopfs ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The clocks go forward that night, and this time is left out. Choose another one.</source>
        <translation>In dieser Nacht werden die Uhren vorgestellt, und diese Zeit fällt aus. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The copy did not pass its check and was thrown away. Check the vault, then the drive of the backup.</source>
        <translation>Die Kopie bestand ihre Prüfung nicht und wurde verworfen. Prüfen Sie den Tresor, dann das Laufwerk der Sicherung.</translation>
    </message>
    <message>
        <source>The copy does not hold what the vault held. It was thrown away.</source>
        <translation>Die Kopie enthält nicht, was der Tresor enthielt. Sie wurde verworfen.</translation>
    </message>
    <message>
        <source>The dates in this chat are of a calendar that the desk can&apos;t read.</source>
        <translation>Die Daten in diesem Chat gehören zu einem Kalender, den das Programm nicht lesen kann.</translation>
    </message>
    <message>
        <source>The dates in this chat don&apos;t fit together: some have the day first, others the month.</source>
        <translation>Die Daten in diesem Chat passen nicht zusammen: Bei einigen steht der Tag vorn, bei anderen der Monat.</translation>
    </message>
    <message>
        <source>The desk comes with a measure of this id already. Give the file an id of its own, such as {id}.</source>
        <translation>Ein Fragebogen mit dieser Kennung („id“) gehört schon zum Programm. Geben Sie der Datei eine eigene, etwa {id}.</translation>
    </message>
    <message>
        <source>The desk does not know this rating.</source>
        <translation>Das Programm kennt diesen Wert nicht.</translation>
    </message>
    <message>
        <source>The disk did not keep the new header; the old one stands.</source>
        <translation>Das Laufwerk hat den neuen Kopf nicht behalten; der alte gilt.</translation>
    </message>
    <message>
        <source>The disk did not take the writing. Check that the drive is still there.</source>
        <translation>Das Laufwerk hat nichts angenommen. Prüfen Sie, ob es noch da ist.</translation>
    </message>
    <message>
        <source>The disk is full. Make room or choose another folder.</source>
        <translation>Das Laufwerk ist voll. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: make room, then it is saved.</source>
        <translation>Das Laufwerk ist voll. Nichts ging verloren: Schaffen Sie Platz, dann wird gespeichert.</translation>
    </message>
    <message>
        <source>The end date is before the day of the agreement.</source>
        <translation>Das Enddatum liegt vor dem Tag der Vereinbarung.</translation>
    </message>
    <message>
        <source>The end of the vault&apos;s database is missing. Nothing was changed; put the whole file back or restore a backup beside it.</source>
        <translation>Das Ende der Datenbank des Tresors fehlt. Nichts wurde geändert; legen Sie die ganze Datei zurück, oder stellen Sie daneben eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The export could not be logged, so its file was taken away again.</source>
        <translation>Der Export ließ sich nicht eintragen, darum wurde seine Datei wieder entfernt.</translation>
    </message>
    <message>
        <source>The export was not logged, and its file could not be removed. Delete it by hand.</source>
        <translation>Der Export wurde nicht eingetragen, und seine Datei ließ sich nicht entfernen. Löschen Sie sie von Hand.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder or name.</source>
        <translation>Die Datei ließ sich nicht schreiben. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>The file from before is not in the vault any more.</source>
        <translation>Die Datei von vorher ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <source>The follow-up can&apos;t lie before the check-in.</source>
        <translation>Nachgefasst werden kann nicht vor dem Check-in.</translation>
    </message>
    <message>
        <source>The follow-up was done after the check-in, and not in the future.</source>
        <translation>Nachgefasst wurde nach dem Check-in und nicht in der Zukunft.</translation>
    </message>
    <message>
        <source>The items of this measure can&apos;t be typed in here, only its total.</source>
        <translation>Die Fragen dieses Fragebogens lassen sich hier nicht eingeben, nur sein Gesamtwert.</translation>
    </message>
    <message>
        <source>The key in this computer&apos;s keychain no longer opens the vault.</source>
        <translation>Der Schlüssel im Schlüsselbund dieses Computers öffnet den Tresor nicht mehr.</translation>
    </message>
    <message>
        <source>The key in this computer&apos;s keychain no longer opens this vault. Your passphrase does; quick unlock can be switched on again in Settings.</source>
        <translation>Der Schlüssel im Schlüsselbund dieses Computers öffnet diesen Tresor nicht mehr. Ihre Passphrase öffnet ihn; schnelles Entsperren lässt sich in den Einstellungen wieder einschalten.</translation>
    </message>
    <message>
        <source>The keychain that holds the key of this vault is not here.</source>
        <translation>Der Schlüsselbund mit dem Schlüssel dieses Tresors ist nicht hier.</translation>
    </message>
    <message>
        <source>The keys of this vault were changed meanwhile. Begin again.</source>
        <translation>Die Schlüssel dieses Tresors wurden inzwischen geändert. Beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The letters in this file can&apos;t be read.</source>
        <translation>Die Schrift in dieser Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The log of what happened in this vault was changed or is torn. Nothing was changed now; restore a backup beside it and compare.</source>
        <translation>Das Protokoll dessen, was in diesem Tresor geschah, wurde geändert oder ist abgerissen. Jetzt wurde nichts geändert; stellen Sie daneben eine Sicherung wieder her, und vergleichen Sie.</translation>
    </message>
    <message>
        <source>The moment must lie between 1970 and 9998.</source>
        <translation>Der Zeitpunkt muss zwischen 1970 und 9998 liegen.</translation>
    </message>
    <message>
        <source>The moment needs its time zone.</source>
        <translation>Der Zeitpunkt braucht seine Zeitzone.</translation>
    </message>
    <message>
        <source>The new copy of the vault could not be written; the disk may be full. Nothing was changed: the vault opens as before.</source>
        <translation>Die neue Kopie des Tresors ließ sich nicht schreiben; das Laufwerk ist vielleicht voll. Nichts wurde geändert: Der Tresor öffnet sich wie zuvor.</translation>
    </message>
    <message>
        <source>The new copy of the vault is not what the old one is. Nothing was changed; check the vault for damage first.</source>
        <translation>Die neue Kopie des Tresors ist nicht, was der alte ist. Nichts wurde geändert; prüfen Sie den Tresor zuerst auf Schäden.</translation>
    </message>
    <message>
        <source>The next review can&apos;t lie in the past.</source>
        <translation>Die nächste Überprüfung kann nicht in der Vergangenheit liegen.</translation>
    </message>
    <message>
        <source>The pause ends after it begins.</source>
        <translation>Die Pause endet, nachdem sie beginnt.</translation>
    </message>
    <message>
        <source>The practice is not written as it should be.</source>
        <translation>Die Praxis ist nicht so geschrieben, wie sie sein sollte.</translation>
    </message>
    <message>
        <source>The record of what happened in this vault does not fit together. Nothing was changed; check the vault for damage first.</source>
        <translation>Das Protokoll dessen, was in diesem Tresor geschah, passt nicht zusammen. Nichts wurde geändert; prüfen Sie den Tresor zuerst auf Schäden.</translation>
    </message>
    <message>
        <source>The record this was merged into was merged again since. Take that back first.</source>
        <translation>Die Akte, in die diese kam, wurde seither selbst zusammengeführt. Nehmen Sie das zuerst zurück.</translation>
    </message>
    <message>
        <source>The repeat ends before the first meeting.</source>
        <translation>Die Wiederholung endet vor dem ersten Termin.</translation>
    </message>
    <message>
        <source>The reply can&apos;t be later than the day it was agreed.</source>
        <translation>Die Antwort kann nicht später sein als der Tag der Vereinbarung.</translation>
    </message>
    <message>
        <source>The same guardian stands here twice.</source>
        <translation>Dieselbe Person steht hier zweimal.</translation>
    </message>
    <message>
        <source>The same phone number stands here twice.</source>
        <translation>Dieselbe Telefonnummer steht hier zweimal.</translation>
    </message>
    <message>
        <source>The sample clients need a little room in the folder for temporary files, and nothing can be written there. Make room, then try again.</source>
        <translation>Die erfundenen Klient:innen brauchen etwas Platz im Ordner für temporäre Dateien, und dort kann nichts geschrieben werden. Bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The scan folder can&apos;t be read. Is its drive connected?</source>
        <translation>Der Scan-Ordner lässt sich nicht lesen. Ist sein Laufwerk angeschlossen?</translation>
    </message>
    <message>
        <source>The search index is not as it was left, so a search may miss an entry; the entries are all there. Nothing was changed now; to be sure, restore a backup beside it and compare.</source>
        <translation>Der Suchindex ist nicht so, wie er hinterlassen wurde; eine Suche kann daher einen Eintrag übersehen, die Einträge sind alle da. Jetzt wurde nichts geändert; um sicherzugehen, stellen Sie daneben eine Sicherung wieder her, und vergleichen Sie.</translation>
    </message>
    <message>
        <source>The text holds a character that no message can carry.</source>
        <translation>Der Text enthält ein Zeichen, das keine Nachricht tragen kann.</translation>
    </message>
    <message>
        <source>The text is too long for a link. Copy it and open the chat without it.</source>
        <translation>Der Text ist zu lang für einen Link. Kopieren Sie ihn, und öffnen Sie den Chat ohne ihn.</translation>
    </message>
    <message>
        <source>The text of this note was taken out. Write a new one.</source>
        <translation>Der Text dieser Notiz wurde entfernt. Schreiben Sie eine neue.</translation>
    </message>
    <message>
        <source>The total of this measure lies between {low} and {high}.</source>
        <translation>Die Summe dieses Fragebogens liegt zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first.</source>
        <translation>Der Tresor ist gesperrt. Entsperren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The vault&apos;s database can&apos;t be read. Check its permissions.</source>
        <translation>Die Datenbank des Tresors lässt sich nicht lesen. Prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The vault&apos;s database does not fit together inside. Nothing was changed; restore a backup beside it.</source>
        <translation>Die Datenbank des Tresors passt in sich nicht zusammen. Nichts wurde geändert; stellen Sie daneben eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The vault&apos;s database file is empty. Restore a backup beside it.</source>
        <translation>Die Datenbankdatei des Tresors ist leer. Stellen Sie daneben eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The vault&apos;s database file is missing. Nothing was created in its place; put the file back or restore a backup.</source>
        <translation>Die Datenbankdatei des Tresors fehlt. An ihrer Stelle wurde nichts angelegt; legen Sie die Datei zurück, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is damaged. Nothing was changed; restore a backup beside it.</source>
        <translation>Die Datenbank des Tresors ist beschädigt. Nichts wurde geändert; stellen Sie daneben eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is older than it was when the vault was last open, so what was written since is missing. Nothing was changed; put the newer file back or restore a backup.</source>
        <translation>Die Datenbank des Tresors ist älter als beim letzten Öffnen, darum fehlt, was seither geschrieben wurde. Nichts wurde geändert; legen Sie die neuere Datei zurück, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is shorter than it was, so the end of it is missing. Nothing was changed; put the whole file back or restore a backup.</source>
        <translation>Die Datenbank des Tresors ist kürzer als zuvor, darum fehlt ihr Ende. Nichts wurde geändert; legen Sie die ganze Datei zurück, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder can&apos;t be written to. Check its permissions.</source>
        <translation>In den Ordner des Tresors lässt sich nicht schreiben. Prüfen Sie seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder can&apos;t be written to. Nothing was changed; check that its drive is connected and may be written to.</source>
        <translation>In den Ordner des Tresors lässt sich nicht schreiben. Nichts wurde geändert; prüfen Sie, ob das Laufwerk angeschlossen ist und beschrieben werden darf.</translation>
    </message>
    <message>
        <source>The vault&apos;s header and its copy are both missing or damaged. Keep this folder as it is; a backup or the recovery kit is needed to open it.</source>
        <translation>Der Kopf des Tresors und seine Kopie fehlen beide oder sind beschädigt. Lassen Sie diesen Ordner, wie er ist; zum Öffnen braucht es eine Sicherung oder das Wiederherstellungsblatt.</translation>
    </message>
    <message>
        <source>The vault&apos;s header can&apos;t be read. Lock the vault and open it again.</source>
        <translation>Der Kopf des Tresors lässt sich nicht lesen. Sperren Sie den Tresor, und öffnen Sie ihn wieder.</translation>
    </message>
    <message>
        <source>The vault&apos;s header cannot be written: the disk may be full, or the folder read-only.</source>
        <translation>Der Kopf des Tresors lässt sich nicht schreiben: Das Laufwerk ist vielleicht voll oder der Ordner schreibgeschützt.</translation>
    </message>
    <message>
        <source>The vault&apos;s header is damaged.</source>
        <translation>Der Kopf des Tresors ist beschädigt.</translation>
    </message>
    <message>
        <source>The vault&apos;s header was changed by something else than this app.</source>
        <translation>Der Kopf des Tresors wurde von etwas anderem als diesem Programm geändert.</translation>
    </message>
    <message>
        <source>The words and the code belong together, but to another vault than this database.</source>
        <translation>Die Wörter und der Code gehören zusammen, aber zu einem anderen Tresor als diese Datenbank.</translation>
    </message>
    <message>
        <source>There can&apos;t be fewer than no messages.</source>
        <translation>Es können nicht weniger als keine Nachrichten sein.</translation>
    </message>
    <message>
        <source>There is a file of this name. Choose a folder for the vault.</source>
        <translation>Es gibt eine Datei dieses Namens. Wählen Sie einen Ordner für den Tresor.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already. Open it instead.</source>
        <translation>In diesem Ordner ist schon ein Tresor. Öffnen Sie stattdessen diesen.</translation>
    </message>
    <message>
        <source>There is no WhatsApp chat in this zip file.</source>
        <translation>In dieser Zip-Datei ist kein WhatsApp-Chat.</translation>
    </message>
    <message>
        <source>There is no backup here yet. Make one first.</source>
        <translation>Hier ist noch keine Sicherung. Machen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>There is no measure of that name here.</source>
        <translation>Einen Fragebogen mit diesem Namen gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no meeting in these days.</source>
        <translation>In diesen Tagen gibt es keinen Termin.</translation>
    </message>
    <message>
        <source>There is not enough room for the backup. Nothing was changed; make room, or choose another folder.</source>
        <translation>Für die Sicherung ist nicht genug Platz. Nichts wurde geändert; schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for this file. Nothing was changed; make room first.</source>
        <translation>Für diese Datei ist nicht genug Platz auf dem Datenträger. Nichts wurde geändert; schaffen Sie zuerst Platz.</translation>
    </message>
    <message>
        <source>There is not enough room to restore the backup here. Nothing was changed; make room, or choose another folder.</source>
        <translation>Um die Sicherung hier wiederherzustellen, ist nicht genug Platz. Nichts wurde geändert; schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is nothing to sign yet: every section is empty.</source>
        <translation>Es gibt noch nichts zu unterschreiben: Jeder Abschnitt ist leer.</translation>
    </message>
    <message>
        <source>These are two kinds of joint record. Only the same kind is merged.</source>
        <translation>Das sind zwei Arten gemeinsamer Akten. Nur gleiche Arten werden zusammengeführt.</translation>
    </message>
    <message>
        <source>These letters stand for another phrase already.</source>
        <translation>Dieses Kürzel gehört schon zu einem anderen Textbaustein.</translation>
    </message>
    <message>
        <source>These questions are not there any more.</source>
        <translation>Diese Fragen sind nicht mehr da.</translation>
    </message>
    <message>
        <source>These recovery words are well formed, but do not open this vault.</source>
        <translation>Diese Wiederherstellungswörter sind wohlgeformt, öffnen diesen Tresor aber nicht.</translation>
    </message>
    <message>
        <source>These two are entered as related, so they are two people. Take that out first.</source>
        <translation>Zwischen beiden ist eine Beziehung eingetragen, also sind es zwei Personen. Nehmen Sie das zuerst heraus.</translation>
    </message>
    <message>
        <source>These words do not belong together: two may be swapped, or one misread for another.</source>
        <translation>Diese Wörter gehören nicht zusammen: Vielleicht sind zwei vertauscht, oder eines wurde falsch gelesen.</translation>
    </message>
    <message>
        <source>These words do not open this backup. It opens with the kit that counted when it was made; if you have made a new kit since, make a new backup first.</source>
        <translation>Diese Wörter öffnen diese Sicherung nicht. Sie öffnet sich mit dem Wiederherstellungsblatt, das galt, als sie gemacht wurde; wenn Sie seitdem ein neues gemacht haben, machen Sie zuerst eine neue Sicherung.</translation>
    </message>
    <message>
        <source>This WhatsApp link does not lead to a group.</source>
        <translation>Dieser WhatsApp-Link führt nicht zu einer Gruppe.</translation>
    </message>
    <message>
        <source>This agreement needs no such signature.</source>
        <translation>Diese Vereinbarung braucht keine solche Unterschrift.</translation>
    </message>
    <message>
        <source>This backup can&apos;t be read. Check its drive and permissions.</source>
        <translation>Diese Sicherung lässt sich nicht lesen. Prüfen Sie ihr Laufwerk und ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>This backup is not there. Is its drive connected?</source>
        <translation>Diese Sicherung ist nicht da. Ist ihr Laufwerk angeschlossen?</translation>
    </message>
    <message>
        <source>This backup was changed by something else than this app.</source>
        <translation>Diese Sicherung wurde von etwas anderem als diesem Programm geändert.</translation>
    </message>
    <message>
        <source>This belongs to another client.</source>
        <translation>Das gehört zu einer anderen Klient:in.</translation>
    </message>
    <message>
        <source>This birthday is more than {years} years ago. Please check the year.</source>
        <translation>Dieser Geburtstag liegt mehr als {years} Jahre zurück. Bitte prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>This birthday is still to come. Please check the year.</source>
        <translation>Dieser Geburtstag kommt erst noch. Bitte prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>This can&apos;t be chosen here.</source>
        <translation>Das lässt sich hier nicht wählen.</translation>
    </message>
    <message>
        <source>This can&apos;t lie in the future.</source>
        <translation>Das kann nicht in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>This chat is larger than the desk can read.</source>
        <translation>Dieser Chat ist größer, als das Programm lesen kann.</translation>
    </message>
    <message>
        <source>This check-in can be changed; there is no need to amend it.</source>
        <translation>Dieser Check-in lässt sich ändern; ein Nachtrag ist nicht nötig.</translation>
    </message>
    <message>
        <source>This check-in is signed already.</source>
        <translation>Dieser Check-in ist schon unterschrieben.</translation>
    </message>
    <message>
        <source>This check-in is signed, so it stays in this record. Take its text out instead.</source>
        <translation>Dieser Check-in ist unterschrieben und bleibt deshalb in dieser Akte. Entfernen Sie stattdessen seinen Text.</translation>
    </message>
    <message>
        <source>This check-in was amended meanwhile. Open it again first.</source>
        <translation>Zu diesem Check-in wurde inzwischen nachgetragen. Öffnen Sie ihn zuerst neu.</translation>
    </message>
    <message>
        <source>This client was reminded. Tick that you want to do it again.</source>
        <translation>Hier wurde schon erinnert. Kreuzen Sie an, dass Sie es noch einmal tun wollen.</translation>
    </message>
    <message>
        <source>This computer does not let you read the vault&apos;s folder.</source>
        <translation>Dieser Computer lässt Sie den Ordner des Tresors nicht lesen.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the desk trusts.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, dem das Programm traut.</translation>
    </message>
    <message>
        <source>This computer has not the {megabytes} MB of free memory that opening the vault takes; close some programs and try again.</source>
        <translation>Dieser Computer hat nicht die {megabytes} MB freien Speicher, die das Öffnen des Tresors braucht; schließen Sie einige Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not forget what it was told to.</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht gelöscht, was er löschen sollte.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not keep what it was given.</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht behalten, was ihm gegeben wurde.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not answer.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked. Unlock it there first.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt. Entsperren Sie ihn zuerst dort.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain no longer has the key of this vault. Your passphrase opens it; quick unlock can be switched on again in Settings.</source>
        <translation>Der Schlüsselbund dieses Computers hat den Schlüssel dieses Tresors nicht mehr. Ihre Passphrase öffnet ihn; schnelles Entsperren lässt sich in den Einstellungen wieder einschalten.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain was never set up. Set it up, or go on by passphrase.</source>
        <translation>Der Schlüsselbund dieses Computers wurde nie eingerichtet. Richten Sie ihn ein, oder nehmen Sie weiter die Passphrase.</translation>
    </message>
    <message>
        <source>This copy of a vault can only be looked at.</source>
        <translation>Diese Kopie eines Tresors lässt sich nur ansehen.</translation>
    </message>
    <message>
        <source>This copy of the desk has no SQLCipher. Install the desk again.</source>
        <translation>Diesem Programm fehlt SQLCipher. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>This copy of the desk has too old an SQLite. Install the desk again.</source>
        <translation>Dieses Programm hat ein zu altes SQLite. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>This database belongs to another vault. Put the right file back.</source>
        <translation>Diese Datenbank gehört zu einem anderen Tresor. Legen Sie die richtige Datei zurück.</translation>
    </message>
    <message>
        <source>This database is not encrypted, so it is not a vault of this desk.</source>
        <translation>Diese Datenbank ist nicht verschlüsselt, also kein Tresor dieses Programms.</translation>
    </message>
    <message>
        <source>This drawing goes beyond its sheet. Clear it and sign again.</source>
        <translation>Diese Zeichnung reicht über ihr Blatt hinaus. Leeren Sie das Blatt und unterschreiben Sie neu.</translation>
    </message>
    <message>
        <source>This drawing is too long for a signature. Clear it and sign again.</source>
        <translation>Diese Zeichnung ist zu lang für eine Unterschrift. Leeren Sie das Blatt und unterschreiben Sie neu.</translation>
    </message>
    <message>
        <source>This entry is in the bin.</source>
        <translation>Dieser Eintrag liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>This entry is not there any more.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This file can&apos;t be deleted. Check its permissions.</source>
        <translation>Diese Datei lässt sich nicht löschen. Prüfen Sie ihre Rechte.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened.</source>
        <translation>Diese Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read to its end. Is its drive still there?</source>
        <translation>Diese Datei lässt sich nicht bis zum Ende lesen. Ist ihr Laufwerk noch da?</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read. Check its permissions.</source>
        <translation>Diese Datei lässt sich nicht lesen. Prüfen Sie ihre Rechte.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read. Choose another one.</source>
        <translation>Diese Datei lässt sich nicht lesen. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This file did not come in whole. Add it again.</source>
        <translation>Diese Datei kam nicht ganz an. Nehmen Sie sie noch einmal auf.</translation>
    </message>
    <message>
        <source>This file is empty, so there is nothing to keep.</source>
        <translation>Diese Datei ist leer, es gibt also nichts aufzunehmen.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file is in the bin. Take it back out first.</source>
        <translation>Diese Datei liegt im Papierkorb. Holen Sie sie zuerst zurück.</translation>
    </message>
    <message>
        <source>This file is larger than a list of codes can be.</source>
        <translation>Diese Datei ist größer, als eine Liste mit Codes sein kann.</translation>
    </message>
    <message>
        <source>This file is larger than {most} MB, the most the vault takes. Make it smaller or split it.</source>
        <translation>Diese Datei ist größer als {most} MB, mehr nimmt der Tresor nicht auf. Verkleinern oder teilen Sie sie.</translation>
    </message>
    <message>
        <source>This file is no JSON that can be read.</source>
        <translation>Diese Datei ist kein lesbares JSON.</translation>
    </message>
    <message>
        <source>This file is no JSON: line {line}.</source>
        <translation>Diese Datei ist kein JSON: Zeile {line}.</translation>
    </message>
    <message>
        <source>This file is no measure for the desk.</source>
        <translation>Diese Datei ist kein Fragebogen für das Programm.</translation>
    </message>
    <message>
        <source>This file is no text in UTF-8.</source>
        <translation>Diese Datei ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>This file is not a table the desk can read. Choose another one.</source>
        <translation>Diese Datei ist keine Tabelle, die das Programm lesen kann. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This file is not in the zip file any more.</source>
        <translation>Diese Datei ist nicht mehr im Zip.</translation>
    </message>
    <message>
        <source>This file is not the one that was chosen.</source>
        <translation>Diese Datei ist nicht die, die gewählt wurde.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Diese Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This file is too large to be a measure.</source>
        <translation>Diese Datei ist zu groß für einen Fragebogen.</translation>
    </message>
    <message>
        <source>This file name is too long. Choose a shorter one.</source>
        <translation>Dieser Dateiname ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>This folder is kept in step by {service}, which could tear the vault apart or bring an old one back. Choose another; backups may go there.</source>
        <translation>Diesen Ordner gleicht {service} ab; das könnte den Tresor zerreißen oder einen alten zurückbringen. Wählen Sie einen anderen; Sicherungen dürfen dorthin.</translation>
    </message>
    <message>
        <source>This folder is not empty. Choose a new one for the vault.</source>
        <translation>Dieser Ordner ist nicht leer. Wählen Sie einen neuen für den Tresor.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>Diesen Ordner gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This has at most {most} characters.</source>
        <translation>Das hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>This holds signs that can&apos;t be printed.</source>
        <translation>Das enthält Zeichen, die sich nicht drucken lassen.</translation>
    </message>
    <message>
        <source>This is a card to hand out, not an agreement.</source>
        <translation>Das ist eine Karte zum Mitgeben, keine Vereinbarung.</translation>
    </message>
    <message>
        <source>This is a folder. Give the file a name inside it.</source>
        <translation>Das ist ein Ordner. Geben Sie der Datei darin einen Namen.</translation>
    </message>
    <message>
        <source>This is a folder. Open it and choose the files inside.</source>
        <translation>Das ist ein Ordner. Öffnen Sie ihn und wählen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>This is before it was agreed.</source>
        <translation>Das liegt vor dem Tag der Vereinbarung.</translation>
    </message>
    <message>
        <source>This is earlier than the rule you chose allows.</source>
        <translation>Das ist früher, als die gewählte Regel erlaubt.</translation>
    </message>
    <message>
        <source>This is longer than {most} characters.</source>
        <translation>Das ist länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>This is no call link. Make one in WhatsApp under Calls, and paste it whole.</source>
        <translation>Das ist kein Anruf-Link. Erstellen Sie einen in WhatsApp unter Anrufe und fügen Sie ihn ganz ein.</translation>
    </message>
    <message>
        <source>This is no file that could be kept.</source>
        <translation>Das ist keine Datei, die sich aufnehmen ließe.</translation>
    </message>
    <message>
        <source>This is no invitation to a WhatsApp group.</source>
        <translation>Das ist keine Einladung in eine WhatsApp-Gruppe.</translation>
    </message>
    <message>
        <source>This is no phone number of the chosen country.</source>
        <translation>Das ist keine Telefonnummer des gewählten Landes.</translation>
    </message>
    <message>
        <source>This is not a chat exported from WhatsApp.</source>
        <translation>Das ist kein aus WhatsApp exportierter Chat.</translation>
    </message>
    <message>
        <source>This is not a whole backup: it is cut, changed, or another kind of file. Take another one, or copy it from its drive again.</source>
        <translation>Das ist keine ganze Sicherung: Sie ist abgeschnitten, verändert oder eine andere Art von Datei. Nehmen Sie eine andere, oder kopieren Sie sie noch einmal von ihrem Laufwerk.</translation>
    </message>
    <message>
        <source>This is not a whole recovery code: it has {length} letters and digits, and {typed} were typed. Check it against the paper.</source>
        <translation>Das ist kein ganzer Wiederherstellungscode: Er hat {length} Buchstaben und Ziffern, getippt wurden {typed}. Vergleichen Sie ihn mit dem Blatt.</translation>
    </message>
    <message>
        <source>This is not the file that was read any more, so it was left alone.</source>
        <translation>Das ist nicht mehr die Datei, die gelesen wurde; sie blieb unangetastet.</translation>
    </message>
    <message>
        <source>This is not the present passphrase. Nothing was changed.</source>
        <translation>Das ist nicht die jetzige Passphrase. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is still to come. Say when it was.</source>
        <translation>Das liegt noch in der Zukunft. Sagen Sie, wann es war.</translation>
    </message>
    <message>
        <source>This is too long for a remark.</source>
        <translation>Das ist zu lang für eine Bemerkung.</translation>
    </message>
    <message>
        <source>This kit is for another database than lies in this folder. After a re-key only the newest kit opens the vault.</source>
        <translation>Dieses Blatt gehört zu einer anderen Datenbank als der in diesem Ordner. Nach einem neuen Schlüssel öffnet nur das neueste Blatt den Tresor.</translation>
    </message>
    <message>
        <source>This link starts a call of the other kind.</source>
        <translation>Dieser Link startet einen Anruf der anderen Art.</translation>
    </message>
    <message>
        <source>This list has more codes than there are. Choose another file.</source>
        <translation>Diese Liste hat mehr Codes, als es gibt. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This may be another client&apos;s chat. Look at it, and say that it is not.</source>
        <translation>Das könnte der Chat aus einer anderen Akte sein. Sehen Sie nach und bestätigen Sie, dass er es nicht ist.</translation>
    </message>
    <message>
        <source>This measure can&apos;t be used. {where}: {what}.</source>
        <translation>Dieser Fragebogen kann nicht verwendet werden. {where}: {what}.</translation>
    </message>
    <message>
        <source>This measure has no scoring of that name.</source>
        <translation>Dieser Fragebogen hat keine Auswertung mit diesem Namen.</translation>
    </message>
    <message>
        <source>This measure has no such published cut-off.</source>
        <translation>Für diesen Fragebogen ist kein solcher Grenzwert veröffentlicht.</translation>
    </message>
    <message>
        <source>This measure has no total.</source>
        <translation>Dieser Fragebogen hat keinen Gesamtwert.</translation>
    </message>
    <message>
        <source>This measure is here already with the same version and another content.</source>
        <translation>Dieser Fragebogen ist mit derselben Fassung und anderem Inhalt schon da.</translation>
    </message>
    <message>
        <source>This meeting is still to come.</source>
        <translation>Dieser Termin steht noch bevor.</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>Diese Nachricht ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation>Dieser Zeitpunkt kommt erst noch.</translation>
    </message>
    <message>
        <source>This name is longer than 120 characters. Please shorten it.</source>
        <translation>Dieser Name ist länger als 120 Zeichen. Bitte kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>This name is longer than 200 characters. Please shorten it.</source>
        <translation>Dieser Name ist länger als 200 Zeichen. Bitte kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>This names the client. Take the name out: the text is offered for others too.</source>
        <translation>Das nennt den Namen der Klient:in. Nehmen Sie ihn heraus: Der Text wird auch bei anderen angeboten.</translation>
    </message>
    <message>
        <source>This note is longer than 20 MB. Split it into two notes.</source>
        <translation>Diese Notiz ist größer als 20 MB. Teilen Sie sie in zwei Notizen.</translation>
    </message>
    <message>
        <source>This note is signed already.</source>
        <translation>Diese Notiz ist schon unterschrieben.</translation>
    </message>
    <message>
        <source>This note is signed, so it stays in this record. Take its text out instead.</source>
        <translation>Diese Notiz ist unterschrieben und bleibt deshalb in dieser Akte. Entfernen Sie stattdessen ihren Text.</translation>
    </message>
    <message>
        <source>This note is still a draft; change it directly.</source>
        <translation>Diese Notiz ist noch ein Entwurf; ändern Sie sie direkt.</translation>
    </message>
    <message>
        <source>This one goes by itself once it is done.</source>
        <translation>Diese Aufgabe verschwindet von selbst, sobald sie erledigt ist.</translation>
    </message>
    <message>
        <source>This paper has no place for that clause.</source>
        <translation>Dieses Papier hat keinen Platz für diese Klausel.</translation>
    </message>
    <message>
        <source>This paper has nothing to put in for {field}.</source>
        <translation>Dieses Papier kann für {field} nichts einsetzen.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Diese Passphrase öffnet den Tresor nicht.</translation>
    </message>
    <message>
        <source>This place can only be read. Choose another folder.</source>
        <translation>Dieser Ort ist schreibgeschützt. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This recovery code is from a newer version of Therapist Desk.</source>
        <translation>Dieser Wiederherstellungscode stammt von einer neueren Version von Therapist Desk.</translation>
    </message>
    <message>
        <source>This recovery kit was replaced by a newer one. Use the newer one.</source>
        <translation>Dieses Wiederherstellungsblatt wurde durch ein neueres ersetzt. Verwenden Sie das neuere.</translation>
    </message>
    <message>
        <source>This rehearsal is filled already. Make a new one.</source>
        <translation>Diese Probe ist schon gefüllt. Legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>This repeat is not written as it should be.</source>
        <translation>Diese Wiederholung ist nicht so geschrieben, wie sie sein sollte.</translation>
    </message>
    <message>
        <source>This score was amended meanwhile. Open it again first.</source>
        <translation>Dieses Ergebnis wurde inzwischen berichtigt. Öffnen Sie es zuerst neu.</translation>
    </message>
    <message>
        <source>This session has a note. Change its time in the note.</source>
        <translation>Zu dieser Sitzung gibt es eine Notiz. Ändern Sie die Zeit in der Notiz.</translation>
    </message>
    <message>
        <source>This session is part of the record. Say instead that it was cancelled.</source>
        <translation>Diese Sitzung gehört zur Akte. Tragen Sie stattdessen ein, dass sie abgesagt wurde.</translation>
    </message>
    <message>
        <source>This signature is empty.</source>
        <translation>Diese Unterschrift ist leer.</translation>
    </message>
    <message>
        <source>This signature is not missing.</source>
        <translation>Diese Unterschrift fehlt nicht.</translation>
    </message>
    <message>
        <source>This stands here already.</source>
        <translation>Das steht hier schon.</translation>
    </message>
    <message>
        <source>This text is longer than 20,000 characters. Please shorten it.</source>
        <translation>Dieser Text ist länger als 20.000 Zeichen. Bitte kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>This time zone is not known. Choose one from the list.</source>
        <translation>Diese Zeitzone ist nicht bekannt. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>This vault can&apos;t be written to: the folder is missing, read-only or not yours.</source>
        <translation>In diesen Tresor lässt sich nicht schreiben: Der Ordner fehlt, ist schreibgeschützt oder gehört Ihnen nicht.</translation>
    </message>
    <message>
        <source>This vault can&apos;t be written to: the folder or the disk is read-only.</source>
        <translation>In diesen Tresor lässt sich nicht schreiben: Der Ordner oder das Laufwerk ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>This vault has no recovery key yet.</source>
        <translation>Dieser Tresor hat noch keinen Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>This vault has only one way in, so nothing may be saved in it. Restore a backup.</source>
        <translation>In diesen Tresor führt nur ein Weg, darum darf nichts darin gespeichert werden. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This vault holds tables or rules the desk did not make, so it was not opened. Restore a backup beside it.</source>
        <translation>Dieser Tresor enthält Tabellen oder Regeln, die nicht vom Programm stammen, darum wurde er nicht geöffnet. Stellen Sie daneben eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This vault is a real one. Invented clients go only into a rehearsal.</source>
        <translation>Dieser Tresor ist ein echter. Erfundene Klient:innen kommen nur in eine Probe.</translation>
    </message>
    <message>
        <source>This vault is open in another window of Therapist Desk. Use that one, or close it first.</source>
        <translation>Dieser Tresor ist in einem anderen Fenster von Therapist Desk offen. Nehmen Sie jenes, oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>This vault is open in another window. Close it there first.</source>
        <translation>Dieser Tresor ist in einem anderen Fenster offen. Schließen Sie ihn zuerst dort.</translation>
    </message>
    <message>
        <source>This version is not there any more.</source>
        <translation>Diese Fassung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This was replaced: the vault opens with the newer one.</source>
        <translation>Das wurde ersetzt: Der Tresor öffnet sich mit dem neueren.</translation>
    </message>
    <message>
        <source>This zip file has a password. Please unpack it first and choose the chat in it.</source>
        <translation>Diese Zip-Datei hat ein Passwort. Bitte entpacken Sie sie zuerst und wählen Sie den Chat darin.</translation>
    </message>
    <message>
        <source>This zip file is damaged. Please export the chat again.</source>
        <translation>Diese Zip-Datei ist beschädigt. Bitte exportieren Sie den Chat noch einmal.</translation>
    </message>
    <message>
        <source>This zip file is not as WhatsApp makes them, and reading it could do harm.</source>
        <translation>Diese Zip-Datei ist anders, als WhatsApp sie macht; sie zu lesen, könnte schaden.</translation>
    </message>
    <message>
        <source>Two questions ask for the same rating.</source>
        <translation>Zwei Fragen fragen nach demselben Wert.</translation>
    </message>
    <message>
        <source>Two sections have the same heading.</source>
        <translation>Zwei Abschnitte haben dieselbe Überschrift.</translation>
    </message>
    <message>
        <source>Type a phone number.</source>
        <translation>Tippen Sie eine Telefonnummer.</translation>
    </message>
    <message>
        <source>Type the total.</source>
        <translation>Geben Sie die Summe ein.</translation>
    </message>
    <message>
        <source>Use letters, digits, - and _ only, without a space.</source>
        <translation>Nehmen Sie nur Buchstaben, Ziffern, - und _, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Use only a–z, A–Z, digits, spaces and plain signs; other PDF readers may not understand more.</source>
        <translation>Nehmen Sie nur a–z, A–Z, Ziffern, Leerzeichen und einfache Zeichen; andere PDF-Programme verstehen vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>What was agreed can&apos;t be changed. Make a new version instead.</source>
        <translation>Was vereinbart wurde, lässt sich nicht ändern. Machen Sie stattdessen eine neue Fassung.</translation>
    </message>
    <message>
        <source>What was opened from here stays as it was; only its outcome is told.</source>
        <translation>Was von hier geöffnet wurde, bleibt, wie es war; nur der Ausgang wird eingetragen.</translation>
    </message>
    <message>
        <source>What was opened from here stays in the log.</source>
        <translation>Was von hier geöffnet wurde, bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>What was written last is missing from the vault&apos;s database. Nothing was changed; put the newer file back or restore a backup beside it.</source>
        <translation>In der Datenbank des Tresors fehlt, was zuletzt geschrieben wurde. Nichts wurde geändert; legen Sie die neuere Datei zurück, oder stellen Sie daneben eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Where there is a risk, write what was done about it.</source>
        <translation>Wo ein Risiko ist, schreiben Sie, was deshalb getan wurde.</translation>
    </message>
    <message>
        <source>Whoever agreed signs here, or has their name typed.</source>
        <translation>Wer zugestimmt hat, unterschreibt hier oder lässt den Namen tippen.</translation>
    </message>
    <message>
        <source>Word {place} is not a recovery word; check its spelling.</source>
        <translation>Wort {place} ist kein Wiederherstellungswort; prüfen Sie seine Schreibung.</translation>
    </message>
    <message>
        <source>Write a name, or the one the group sees.</source>
        <translation>Schreiben Sie einen Namen oder den, den die Gruppe sieht.</translation>
    </message>
    <message>
        <source>Write at least one goal.</source>
        <translation>Schreiben Sie mindestens ein Ziel.</translation>
    </message>
    <message>
        <source>Write at least one part of the safety plan.</source>
        <translation>Schreiben Sie mindestens einen Teil des Sicherheitsplans.</translation>
    </message>
    <message>
        <source>Write at least one question.</source>
        <translation>Schreiben Sie mindestens eine Frage.</translation>
    </message>
    <message>
        <source>Write how it was withdrawn, for example by message.</source>
        <translation>Schreiben Sie, wie widerrufen wurde, zum Beispiel per Nachricht.</translation>
    </message>
    <message>
        <source>Write in a few words what happened.</source>
        <translation>Schreiben Sie in wenigen Worten, was geschah.</translation>
    </message>
    <message>
        <source>Write in a few words what is to be done.</source>
        <translation>Schreiben Sie in wenigen Worten, was zu tun ist.</translation>
    </message>
    <message>
        <source>Write in a few words what it was about.</source>
        <translation>Schreiben Sie in wenigen Worten, worum es ging.</translation>
    </message>
    <message>
        <source>Write in a few words what this goal is.</source>
        <translation>Schreiben Sie in wenigen Worten, was dieses Ziel ist.</translation>
    </message>
    <message>
        <source>Write one line on what this check-in was about.</source>
        <translation>Schreiben Sie eine Zeile, worum es in diesem Check-in ging.</translation>
    </message>
    <message>
        <source>Write opening times as 09:00-17:00, with hours from 00 to 23.</source>
        <translation>Schreiben Sie Öffnungszeiten wie 09:00-17:00, mit Stunden von 00 bis 23.</translation>
    </message>
    <message>
        <source>Write or paste the words of the reply.</source>
        <translation>Schreiben Sie den Wortlaut der Antwort oder fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Write the code, or choose no code.</source>
        <translation>Schreiben Sie den Code, oder wählen Sie „Kein Code“.</translation>
    </message>
    <message>
        <source>Write the e-mail address with one @ and no space.</source>
        <translation>Schreiben Sie die E-Mail-Adresse mit einem @ und ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Write the emergency number as it is dialled.</source>
        <translation>Schreiben Sie die Notrufnummer, wie man sie wählt.</translation>
    </message>
    <message>
        <source>Write the fee as a number, such as 25 or 12.50.</source>
        <translation>Schreiben Sie das Honorar als Zahl, etwa 25 oder 12,50.</translation>
    </message>
    <message>
        <source>Write the message first; then it can be kept for later.</source>
        <translation>Schreiben Sie erst die Nachricht; dann lässt sie sich für später aufheben.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Schreiben Sie die Frage.</translation>
    </message>
    <message>
        <source>Write the safe word you agreed on, or untick it.</source>
        <translation>Schreiben Sie das vereinbarte sichere Wort, oder nehmen Sie den Haken weg.</translation>
    </message>
    <message>
        <source>Write the text of the message.</source>
        <translation>Schreiben Sie den Text der Nachricht.</translation>
    </message>
    <message>
        <source>Write the text these letters stand for.</source>
        <translation>Schreiben Sie den Text, für den dieses Kürzel steht.</translation>
    </message>
    <message>
        <source>Write what came of it.</source>
        <translation>Schreiben Sie, was dabei herauskam.</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Schreiben Sie, was es ist.</translation>
    </message>
    <message>
        <source>Write what was said about it.</source>
        <translation>Schreiben Sie auf, was dazu gesagt wurde.</translation>
    </message>
    <message>
        <source>Write what was said about the answer first.</source>
        <translation>Schreiben Sie zuerst auf, was zu der Antwort gesagt wurde.</translation>
    </message>
    <message>
        <source>Write what you want to add.</source>
        <translation>Schreiben Sie, was Sie anfügen möchten.</translation>
    </message>
    <message>
        <source>Write where the reply came: WhatsApp, e-mail, a letter.</source>
        <translation>Schreiben Sie, auf welchem Weg die Antwort kam: WhatsApp, E-Mail, ein Brief.</translation>
    </message>
    <message>
        <source>Write where your desk is now, for example: the new grey laptop.</source>
        <translation>Schreiben Sie, wo Sie jetzt arbeiten, zum Beispiel: der neue graue Laptop.</translation>
    </message>
    <message>
        <source>Write who agreed.</source>
        <translation>Schreiben Sie, wer zugestimmt hat.</translation>
    </message>
    <message>
        <source>Write who confirmed this period: you, a lawyer, your body.</source>
        <translation>Schreiben Sie, wer diese Frist bestätigt hat: Sie, ein Anwalt, Ihre Kammer.</translation>
    </message>
    <message>
        <source>Write why it is amended.</source>
        <translation>Schreiben Sie, warum berichtigt wird.</translation>
    </message>
    <message>
        <source>Write why this chat is filed all the same.</source>
        <translation>Schreiben Sie, warum dieser Chat trotzdem abgelegt wird.</translation>
    </message>
    <message>
        <source>Write why you amend it.</source>
        <translation>Schreiben Sie, warum Sie nachtragen.</translation>
    </message>
    <message>
        <source>Write why you open it all the same.</source>
        <translation>Schreiben Sie, warum Sie trotzdem öffnen.</translation>
    </message>
    <message>
        <source>Write why you set this risk level.</source>
        <translation>Schreiben Sie, warum Sie diese Risikostufe setzen.</translation>
    </message>
    <message>
        <source>Write your name: every agreement needs it.</source>
        <translation>Schreiben Sie Ihren Namen: Jede Vereinbarung braucht ihn.</translation>
    </message>
    <message>
        <source>You have confirmed a crisis line there, so there is one.</source>
        <translation>Sie haben dort ein Krisentelefon bestätigt, also gibt es eines.</translation>
    </message>
    <message>
        <source>You have no permission to write here. Choose another folder.</source>
        <translation>Sie dürfen hier nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Your share of the disk is full. Make room or choose another folder.</source>
        <translation>Ihr Anteil am Laufwerk ist voll. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>choose a number from {least} to {most}.</source>
        <translation>wählen Sie eine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>please leave out the signs {{ and }}.</source>
        <translation>bitte ohne die Zeichen {{ und }}.</translation>
    </message>
    <message>
        <source>this can&apos;t be chosen here.</source>
        <translation>das kann hier nicht gewählt werden.</translation>
    </message>
    <message>
        <source>this holds signs that can&apos;t be printed.</source>
        <translation>das enthält Zeichen, die sich nicht drucken lassen.</translation>
    </message>
    <message>
        <source>this is longer than {most} characters.</source>
        <translation>das ist länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>this is not among the choices.</source>
        <translation>das steht nicht zur Wahl.</translation>
    </message>
    <message>
        <source>write dates as 2026-12-24.</source>
        <translation>schreiben Sie ein Datum wie 2026-12-24.</translation>
    </message>
    <message>
        <source>{field} is not written as it should be.</source>
        <translation>{field} ist nicht so geschrieben, wie es sein sollte.</translation>
    </message>
    <message>
        <source>{option}: {problem}</source>
        <translation>{option}: {problem}</translation>
    </message>
    <message>
        <source>{rating} is a number from {least} to {most}.</source>
        <translation>{rating} ist eine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>{rating} is a whole number from {least} to {most}.</source>
        <translation>{rating} ist eine ganze Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>“{clause}” can&apos;t be left out.</source>
        <translation>„{clause}“ kann nicht weggelassen werden.</translation>
    </message>
    <message>
        <source>“{clause}” stands only when it is chosen above.</source>
        <translation>„{clause}“ steht nur da, wenn es oben gewählt ist.</translation>
    </message>
</context>
<context>
    <name>guard</name>
    <message>
        <source>Another client has the same number.</source>
        <translation>Jemand anderes in Ihrer Praxis hat dieselbe Nummer.</translation>
    </message>
    <message>
        <source>Check whose number it is</source>
        <translation>Prüfen, wem die Nummer gehört</translation>
    </message>
    <message>
        <source>Choose another purpose</source>
        <translation>Anderen Zweck wählen</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>Anderen Weg wählen</translation>
    </message>
    <message>
        <source>Confirm the number</source>
        <translation>Nummer bestätigen</translation>
    </message>
    <message>
        <source>For this client&apos;s safety, nothing may be written: call only.</source>
        <translation>Zur Sicherheit der Klient:in darf nichts geschrieben werden: nur anrufen.</translation>
    </message>
    <message>
        <source>Go through the agreement</source>
        <translation>Die Vereinbarung durchgehen</translation>
    </message>
    <message>
        <source>It is outside the hours at which this client wants to be reached.</source>
        <translation>Zu dieser Zeit möchte die Klient:in nicht erreicht werden.</translation>
    </message>
    <message>
        <source>It is outside the hours you agreed on.</source>
        <translation>Es ist außerhalb der vereinbarten Zeiten.</translation>
    </message>
    <message>
        <source>Keep it for the next open hour</source>
        <translation>Bis dahin aufheben</translation>
    </message>
    <message>
        <source>Make an agreement</source>
        <translation>Vereinbarung treffen</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>Akte der Klient:in öffnen</translation>
    </message>
    <message>
        <source>Plan a session instead</source>
        <translation>Stattdessen eine Sitzung planen</translation>
    </message>
    <message>
        <source>Renew the agreement</source>
        <translation>Vereinbarung erneuern</translation>
    </message>
    <message>
        <source>Review the agreement</source>
        <translation>Vereinbarung durchsehen</translation>
    </message>
    <message>
        <source>Show other ways to reach the client</source>
        <translation>Andere Wege zur Klient:in zeigen</translation>
    </message>
    <message>
        <source>Show the number to call</source>
        <translation>Nummer zum Anrufen zeigen</translation>
    </message>
    <message>
        <source>Show who has not agreed</source>
        <translation>Zeigen, wer nicht zugestimmt hat</translation>
    </message>
    <message>
        <source>Show who has to sign</source>
        <translation>Zeigen, wer unterschreiben muss</translation>
    </message>
    <message>
        <source>Someone in this group has not agreed to it.</source>
        <translation>Jemand in dieser Gruppe hat nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Someone who must agree has not signed yet.</source>
        <translation>Jemand, dessen Zustimmung nötig ist, hat noch nicht unterschrieben.</translation>
    </message>
    <message>
        <source>The agreement has passed its end date.</source>
        <translation>Das Enddatum der Vereinbarung ist vorbei.</translation>
    </message>
    <message>
        <source>The agreement is due for review.</source>
        <translation>Die Durchsicht der Vereinbarung ist fällig.</translation>
    </message>
    <message>
        <source>The agreement is still a draft; the client has not accepted it.</source>
        <translation>Die Vereinbarung ist noch ein Entwurf; sie ist nicht angenommen.</translation>
    </message>
    <message>
        <source>The agreement on using WhatsApp has been withdrawn.</source>
        <translation>Die Vereinbarung über WhatsApp wurde widerrufen.</translation>
    </message>
    <message>
        <source>The agreement should have been reviewed more than 30 days ago.</source>
        <translation>Die Vereinbarung hätte vor mehr als 30 Tagen durchgesehen werden sollen.</translation>
    </message>
    <message>
        <source>The number has changed since the client last confirmed it.</source>
        <translation>Die Nummer hat sich geändert, seit sie zuletzt bestätigt wurde.</translation>
    </message>
    <message>
        <source>Therapy with this client has ended.</source>
        <translation>Diese Therapie ist beendet.</translation>
    </message>
    <message>
        <source>There is no agreement with this client on using WhatsApp.</source>
        <translation>Es gibt hier keine Vereinbarung über WhatsApp.</translation>
    </message>
    <message>
        <source>This client does not use WhatsApp, or has no number here.</source>
        <translation>Hier wird WhatsApp nicht genutzt, oder es fehlt die Nummer.</translation>
    </message>
    <message>
        <source>This is a first contact: keep to finding a time, and make an agreement then.</source>
        <translation>Das ist ein erster Kontakt: Finden Sie nur einen Termin, und treffen Sie dann eine Vereinbarung.</translation>
    </message>
    <message>
        <source>This way of contact was not agreed.</source>
        <translation>Dieser Weg wurde nicht vereinbart.</translation>
    </message>
    <message>
        <source>This week&apos;s agreed number of messages has been reached.</source>
        <translation>Die für diese Woche vereinbarte Zahl von Nachrichten ist erreicht.</translation>
    </message>
    <message>
        <source>WhatsApp was not agreed for this purpose.</source>
        <translation>Für diesen Zweck wurde WhatsApp nicht vereinbart.</translation>
    </message>
</context>
<context>
    <name>hours</name>
    <message>
        <source>every day</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>{days}, {times}</source>
        <translation>{days}, {times}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{times} the next day</source>
        <translation>{times} am nächsten Tag</translation>
    </message>
</context>
<context>
    <name>measures</name>
    <message numerus="yes">
        <source>%n answer(s) of the highest kind</source>
        <translation>
            <numerusform>%n Antwort der höchsten Stufe</numerusform>
            <numerusform>%n Antworten der höchsten Stufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left blank, no total</source>
        <translation>
            <numerusform>%n leer, keine Summe</numerusform>
            <numerusform>%n leer, keine Summe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Above the cut-off of this screen ({value})</source>
        <translation>Über dem Grenzwert dieses Screenings ({value})</translation>
    </message>
    <message>
        <source>Answer {item} ({short}): {answer}</source>
        <translation>Antwort {item} ({short}): {answer}</translation>
    </message>
    <message>
        <source>Answered on the screen</source>
        <translation>Am Bildschirm beantwortet</translation>
    </message>
    <message>
        <source>Answers typed in from paper</source>
        <translation>Antworten vom Papier eingegeben</translation>
    </message>
    <message>
        <source>As kept {when}</source>
        <translation>Wie gespeichert {when}</translation>
    </message>
    <message>
        <source>At or above the cut-off of this screen ({value})</source>
        <translation>Am Grenzwert dieses Screenings oder darüber ({value})</translation>
    </message>
    <message>
        <source>At or below the cut-off of this screen ({value})</source>
        <translation>Am Grenzwert dieses Screenings oder darunter ({value})</translation>
    </message>
    <message>
        <source>Below the cut-off of this screen ({value})</source>
        <translation>Unter dem Grenzwert dieses Screenings ({value})</translation>
    </message>
    <message>
        <source>Change {since}: {amount}</source>
        <translation>Veränderung {since}: {amount}</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient:in</translation>
    </message>
    <message>
        <source>Count of symptoms: the fuller pattern of the screen</source>
        <translation>Zahl der Symptome: das vollere Muster des Screenings</translation>
    </message>
    <message>
        <source>Count of symptoms: the lesser pattern of the screen</source>
        <translation>Zahl der Symptome: das kleinere Muster des Screenings</translation>
    </message>
    <message>
        <source>Left blank: {items}. A blank is not zero, so there is no total.</source>
        <translation>Leer gelassen: {items}. Leer ist nicht null, darum gibt es keine Summe.</translation>
    </message>
    <message>
        <source>Left blank: {items}. The others make up for it.</source>
        <translation>Leer gelassen: {items}. Die anderen gleichen es aus.</translation>
    </message>
    <message>
        <source>Loaded by you</source>
        <translation>Von Ihnen geladen</translation>
    </message>
    <message>
        <source>No figure says from where a change is reliable.</source>
        <translation>Keine veröffentlichte Zahl sagt, ab wann eine Veränderung verlässlich ist.</translation>
    </message>
    <message>
        <source>No reliable change (below {points} points)</source>
        <translation>Keine verlässliche Veränderung (unter {points} Punkten)</translation>
    </message>
    <message>
        <source>Not on a screen: keep the paper under Files</source>
        <translation>Nicht am Bildschirm: Legen Sie das Papier unter Dateien ab</translation>
    </message>
    <message>
        <source>Not valid: an answer is none of the choices</source>
        <translation>Nicht gültig: Eine Antwort steht nicht zur Auswahl</translation>
    </message>
    <message>
        <source>Nothing is shown of a form that is not valid.</source>
        <translation>Von einem ungültigen Bogen wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>Outside the range of recovery then, within it now</source>
        <translation>Damals außerhalb des Erholungsbereichs, jetzt darin</translation>
    </message>
    <message>
        <source>Outside the range of recovery then, within it now: reliable recovery</source>
        <translation>Damals außerhalb des Erholungsbereichs, jetzt darin: verlässliche Erholung</translation>
    </message>
    <message>
        <source>Outside the range of recovery, then and now</source>
        <translation>Außerhalb des Erholungsbereichs, damals wie jetzt</translation>
    </message>
    <message>
        <source>Save the scores</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Screening and monitoring only. A score is no diagnosis.</source>
        <translation>Nur zum Screening und zur Verlaufsbeobachtung. Ein Ergebnis ist keine Diagnose.</translation>
    </message>
    <message>
        <source>Was within the range of recovery then already</source>
        <translation>Lag schon damals im Erholungsbereich</translation>
    </message>
    <message>
        <source>Range: {band}</source>
        <translation>Bereich: {band}</translation>
    </message>
    <message>
        <source>Reliable improvement ({points} points or more)</source>
        <translation>Verlässliche Besserung ({points} Punkte oder mehr)</translation>
    </message>
    <message>
        <source>Reliable worsening ({points} points or more)</source>
        <translation>Verlässliche Verschlechterung ({points} Punkte oder mehr)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Scores of {name}</source>
        <translation>Ergebnisse von {name}</translation>
    </message>
    <message>
        <source>The lines: {lines}.</source>
        <translation>Die Linien: {lines}.</translation>
    </message>
    <message>
        <source>Total typed in</source>
        <translation>Summe eingegeben</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>With its text</source>
        <translation>Mit Text</translation>
    </message>
    <message>
        <source>With its text, unchanged, once switched on</source>
        <translation>Mit Text, unverändert, sobald eingeschaltet</translation>
    </message>
    <message>
        <source>Without its text: the answers&apos; numbers</source>
        <translation>Ohne Text: die Zahlen der Antworten</translation>
    </message>
    <message>
        <source>Without its text: the total only</source>
        <translation>Ohne Text: nur die Summe</translation>
    </message>
    <message>
        <source>scoring {scoring}</source>
        <translation>Auswertung {scoring}</translation>
    </message>
    <message>
        <source>to look at together</source>
        <translation>zum gemeinsamen Ansehen</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>Fassung {version}</translation>
    </message>
    <message>
        <source>{counted} since {since}: between {least} and {most}, last {value} on {last}.</source>
        <translation>{counted} seit {since}: zwischen {least} und {most}, zuletzt {value} am {last}.</translation>
    </message>
    <message>
        <source>{name} over time</source>
        <translation>{name} im Verlauf</translation>
    </message>
    <message>
        <source>{part}, enough of its symptoms</source>
        <translation>{part}, genug der Symptome</translation>
    </message>
    <message>
        <source>{part}, past its cut-off</source>
        <translation>{part}, jenseits des Grenzwerts</translation>
    </message>
    <message>
        <source>{total} of {most}</source>
        <translation>{total} von {most}</translation>
    </message>
</context>
<context>
    <name>medical</name>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Condition after</source>
        <translation>Zustand nach</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Kein Code</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Überwiesen durch</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Verdacht auf</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n Vereinbarung</numerusform>
            <numerusform>%n Vereinbarungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s)</source>
        <translation>
            <numerusform>%n Chat</numerusform>
            <numerusform>%n Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n Check-in</numerusform>
            <numerusform>%n Check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the export log</source>
        <translation>
            <numerusform>%n Eintrag im Exportprotokoll</numerusform>
            <numerusform>%n Einträge im Exportprotokoll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n Vorfall</numerusform>
            <numerusform>%n Vorfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medical entry(s)</source>
        <translation>
            <numerusform>%n medizinischer Eintrag</numerusform>
            <numerusform>%n medizinische Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of the group</source>
        <translation>
            <numerusform>%n Mitglied der Gruppe</numerusform>
            <numerusform>%n Mitglieder der Gruppe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process note(s)</source>
        <translation>
            <numerusform>%n Prozessnotiz</numerusform>
            <numerusform>%n Prozessnotizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readiness check(s)</source>
        <translation>
            <numerusform>%n digitaler Bereitschafts-Check</numerusform>
            <numerusform>%n digitale Bereitschafts-Checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n Beziehung</numerusform>
            <numerusform>%n Beziehungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) given</source>
        <translation>
            <numerusform>%n weitergegebenes Material</numerusform>
            <numerusform>%n weitergegebene Materialien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of the plan</source>
        <translation>
            <numerusform>%n Fassung des Plans</numerusform>
            <numerusform>%n Fassungen des Plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of the safety plan</source>
        <translation>
            <numerusform>%n Fassung des Sicherheitsplans</numerusform>
            <numerusform>%n Fassungen des Sicherheitsplans</numerusform>
        </translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Besondere Bedürfnisse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Notfallkontakt</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>Hausärztin oder Hausarzt</translation>
    </message>
    <message>
        <source>Hours for messages</source>
        <translation>Zeiten für Nachrichten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>Nächste Angehörige</translation>
    </message>
    <message>
        <source>Parents and guardians</source>
        <translation>Eltern und Sorgeberechtigte</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Safety hints</source>
        <translation>Sicherheitshinweise</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>What to mind in contact</source>
        <translation>Was beim Kontakt zu beachten ist</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Arranging a call</source>
        <translation>Einen Anruf ausmachen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Copy number and text</source>
        <translation>Nummer und Text kopieren</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>Von der Klient:in</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group chat</source>
        <translation>Gruppenchat</translation>
    </message>
    <message>
        <source>May be opened</source>
        <translation>Darf geöffnet werden</translation>
    </message>
    <message>
        <source>Messages begun</source>
        <translation>Begonnene Nachrichten</translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation>Braucht einen Grund</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>Nicht von hier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Reason needed</source>
        <translation>Grund nötig</translation>
    </message>
    <message>
        <source>Safety: someone is in danger</source>
        <translation>Sicherheit: Jemand ist in Gefahr</translation>
    </message>
    <message>
        <source>Short check-in</source>
        <translation>Kurzer Check-in</translation>
    </message>
    <message>
        <source>Short guidance</source>
        <translation>Kurze Anleitung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Times and bookings</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>An die Klient:in</translation>
    </message>
    <message>
        <source>What became of these?</source>
        <translation>Was wurde daraus?</translation>
    </message>
    <message>
        <source>WhatsApp Web</source>
        <translation>WhatsApp Web</translation>
    </message>
    <message>
        <source>WhatsApp app</source>
        <translation>WhatsApp-App</translation>
    </message>
    <message>
        <source>WhatsApp call</source>
        <translation>WhatsApp-Anruf</translation>
    </message>
    <message>
        <source>Worksheet or link</source>
        <translation>Arbeitsblatt oder Link</translation>
    </message>
    <message>
        <source>a full name with a time</source>
        <translation>ein voller Name mit einer Zeit</translation>
    </message>
    <message>
        <source>a link that tells who opens it</source>
        <translation>ein Link, der verrät, wer ihn öffnet</translation>
    </message>
    <message>
        <source>a long message</source>
        <translation>eine lange Nachricht</translation>
    </message>
    <message>
        <source>a medicine</source>
        <translation>ein Medikament</translation>
    </message>
    <message>
        <source>a person’s name</source>
        <translation>der Name einer Person</translation>
    </message>
    <message>
        <source>a result</source>
        <translation>ein Ergebnis</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>eine Adresse</translation>
    </message>
    <message>
        <source>called</source>
        <translation>angerufen</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>health or therapy</source>
        <translation>Gesundheit oder Therapie</translation>
    </message>
    <message>
        <source>no call</source>
        <translation>kein Anruf</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>opened, outcome not told yet</source>
        <translation>geöffnet, Ergebnis noch offen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>sent, changed</source>
        <translation>geändert gesendet</translation>
    </message>
    <message>
        <source>wa.me page</source>
        <translation>Seite wa.me</translation>
    </message>
    <message>
        <source>what someone suffers from</source>
        <translation>woran jemand leidet</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>note_formats</name>
    <message>
        <source>&apos;None seen&apos; or what, with reason.</source>
        <translation>„Keines zu sehen“ oder welches, mit Begründung.</translation>
    </message>
    <message>
        <source>Access and communication needs</source>
        <translation>Zugang und Verständigung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Advice and learning</source>
        <translation>Rat und Gelerntes</translation>
    </message>
    <message>
        <source>After assessment; review each 3 months or as rules say</source>
        <translation>Nach der Diagnostik; alle 3 Monate prüfen oder wie vorgeschrieben</translation>
    </message>
    <message>
        <source>Agreed? What they would add.</source>
        <translation>Einverstanden? Was sie ergänzen würde.</translation>
    </message>
    <message>
        <source>And where mine is.</source>
        <translation>Und wo meine liegt.</translation>
    </message>
    <message>
        <source>And why.</source>
        <translation>Und warum.</translation>
    </message>
    <message>
        <source>Any missed session</source>
        <translation>Jede versäumte Sitzung</translation>
    </message>
    <message>
        <source>Any sign of risk; whenever a risk item is positive</source>
        <translation>Jedes Anzeichen von Risiko; immer, wenn eine Risikofrage bejaht wird</translation>
    </message>
    <message>
        <source>Any worry? Reason.</source>
        <translation>Anlass zur Sorge? Begründung.</translation>
    </message>
    <message>
        <source>Appearance, speech, mood, thought, perception, cognition, insight.</source>
        <translation>Erscheinung, Sprache, Stimmung, Denken, Wahrnehmung, Kognition, Einsicht.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>BIRP</source>
        <translation>BIRP</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Between-session contact summary</source>
        <translation>Kontakt zwischen Sitzungen</translation>
    </message>
    <message>
        <source>Calling it &apos;the Stanley-Brown form&apos;</source>
        <translation>Ihn „das Stanley-Brown-Formular“ nennen</translation>
    </message>
    <message>
        <source>Cases by code</source>
        <translation>Fälle mit Code</translation>
    </message>
    <message>
        <source>Charged or not.</source>
        <translation>Berechnet oder nicht.</translation>
    </message>
    <message>
        <source>Children, partner, violence.</source>
        <translation>Kinder, Partner:in, Gewalt.</translation>
    </message>
    <message>
        <source>Client&apos;s response and progress on the goal.</source>
        <translation>Reaktion der Klient:in und Fortschritt beim Ziel.</translation>
    </message>
    <message>
        <source>Client&apos;s view</source>
        <translation>Sicht der Klient:in</translation>
    </message>
    <message>
        <source>Clinical judgement</source>
        <translation>Klinisches Urteil</translation>
    </message>
    <message>
        <source>Closing / discharge summary</source>
        <translation>Abschlussbericht</translation>
    </message>
    <message>
        <source>Consents and agreements</source>
        <translation>Einwilligungen und Vereinbarungen</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Contact tried</source>
        <translation>Kontaktversuche</translation>
    </message>
    <message>
        <source>Content and climate without naming members.</source>
        <translation>Inhalt und Klima, ohne Mitglieder zu nennen.</translation>
    </message>
    <message>
        <source>Content, how often, how strong; ask directly.</source>
        <translation>Inhalt, wie oft, wie stark; direkt fragen.</translation>
    </message>
    <message>
        <source>Couple / family note</source>
        <translation>Paar- / Familiennotiz</translation>
    </message>
    <message>
        <source>Current state, open risks.</source>
        <translation>Jetziger Zustand, offene Risiken.</translation>
    </message>
    <message>
        <source>DAP</source>
        <translation>DAP</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Date and time.</source>
        <translation>Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>Date, supervisor, minutes</source>
        <translation>Datum, Supervisor:in, Minuten</translation>
    </message>
    <message>
        <source>Date.</source>
        <translation>Datum.</translation>
    </message>
    <message>
        <source>Developmental and trauma history</source>
        <translation>Entwicklung und Traumata</translation>
    </message>
    <message>
        <source>Diagnosis, medication, start/stop times, modality, test results, plan, progress: those belong to the record</source>
        <translation>Diagnose, Medikamente, Anfangs- und Endzeiten, Setting, Testergebnisse, Plan, Verlauf: Das gehört in die Akte</translation>
    </message>
    <message>
        <source>Each person and who is the client of record.</source>
        <translation>Jede Person und wer von ihnen Klient:in der Akte ist.</translation>
    </message>
    <message>
        <source>End of therapy</source>
        <translation>Ende der Therapie</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Every clinical message or call</source>
        <translation>Jede klinische Nachricht und jeder Anruf</translation>
    </message>
    <message>
        <source>Family and social</source>
        <translation>Familie und Umfeld</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Honorar</translation>
    </message>
    <message>
        <source>First 1–3 sessions</source>
        <translation>Die ersten 1–3 Sitzungen</translation>
    </message>
    <message>
        <source>First and last date, sessions, missed.</source>
        <translation>Erstes und letztes Datum, Sitzungen, versäumte.</translation>
    </message>
    <message>
        <source>First plan</source>
        <translation>Erster Plan</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>For logs.</source>
        <translation>Für Nachweise.</translation>
    </message>
    <message>
        <source>Formulation</source>
        <translation>Fallkonzept</translation>
    </message>
    <message>
        <source>Free narrative</source>
        <translation>Freier Text</translation>
    </message>
    <message>
        <source>Frequency, fee, next steps.</source>
        <translation>Häufigkeit, Honorar, nächste Schritte.</translation>
    </message>
    <message>
        <source>GIRP</source>
        <translation>GIRP</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Goals met, scores first to last.</source>
        <translation>Erreichte Ziele, Werte vom ersten zum letzten.</translation>
    </message>
    <message>
        <source>Group name, date, number present, leader(s), theme.</source>
        <translation>Name der Gruppe, Datum, Zahl der Anwesenden, Leitung, Thema.</translation>
    </message>
    <message>
        <source>Group note</source>
        <translation>Gruppennotiz</translation>
    </message>
    <message>
        <source>Group process</source>
        <translation>Gruppenprozess</translation>
    </message>
    <message>
        <source>Group session</source>
        <translation>Gruppensitzung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>How it fits together; diagnosis only if qualified.</source>
        <translation>Wie alles zusammenhängt; Diagnose nur bei entsprechender Qualifikation.</translation>
    </message>
    <message>
        <source>How the client responded to it.</source>
        <translation>Wie die Klient:in darauf reagierte.</translation>
    </message>
    <message>
        <source>How we measure</source>
        <translation>Wie wir messen</translation>
    </message>
    <message>
        <source>In my own words.</source>
        <translation>In meinen eigenen Worten.</translation>
    </message>
    <message>
        <source>Individual entry</source>
        <translation>Einzeleintrag</translation>
    </message>
    <message>
        <source>Intake / assessment</source>
        <translation>Erstgespräch / Diagnostik</translation>
    </message>
    <message>
        <source>Intent and plan</source>
        <translation>Absicht und Plan</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Interaktion</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Intervention-heavy and community work</source>
        <translation>Arbeit mit vielen Interventionen, Gemeindearbeit</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Interventionen</translation>
    </message>
    <message>
        <source>Interventions to come, homework, referrals, date of next contact.</source>
        <translation>Kommende Interventionen, Hausaufgaben, Überweisungen, Datum des nächsten Kontakts.</translation>
    </message>
    <message>
        <source>Joint work</source>
        <translation>Gemeinsame Arbeit</translation>
    </message>
    <message>
        <source>Language, disability, phone use, readiness result.</source>
        <translation>Sprache, Behinderung, Umgang mit dem Telefon, Ergebnis der Eignungsprüfung.</translation>
    </message>
    <message>
        <source>Level and reason.</source>
        <translation>Stufe und Begründung.</translation>
    </message>
    <message>
        <source>Loss, alcohol, pain, isolation, agitation, access to means.</source>
        <translation>Verlust, Alkohol, Schmerz, Vereinsamung, Unruhe, Zugang zu Mitteln.</translation>
    </message>
    <message>
        <source>Made together; reviewed after each risk event</source>
        <translation>Gemeinsam gemacht; nach jedem Risikoereignis durchgesehen</translation>
    </message>
    <message>
        <source>Making my place safer</source>
        <translation>Meine Umgebung sicherer machen</translation>
    </message>
    <message>
        <source>Meaning of the data, progress, risk.</source>
        <translation>Bedeutung der Daten, Fortschritt, Risiko.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Medical or insurer settings, shared care</source>
        <translation>Medizinisches Umfeld, Kostenträger, gemeinsame Behandlung</translation>
    </message>
    <message>
        <source>Mental health, treatment, medical, medication, substance use.</source>
        <translation>Psychische Gesundheit, Behandlungen, Medizinisches, Medikamente, Substanzgebrauch.</translation>
    </message>
    <message>
        <source>Mental state</source>
        <translation>Psychischer Befund</translation>
    </message>
    <message>
        <source>Method, who does what, how often.</source>
        <translation>Methode, wer was tut, wie oft.</translation>
    </message>
    <message>
        <source>Methods and themes without raw detail.</source>
        <translation>Methoden und Themen ohne rohe Einzelheiten.</translation>
    </message>
    <message>
        <source>Missed or cancelled session</source>
        <translation>Versäumte oder abgesagte Sitzung</translation>
    </message>
    <message>
        <source>Missed, late cancel, by whom, how told.</source>
        <translation>Versäumt, spät abgesagt, von wem, wie mitgeteilt.</translation>
    </message>
    <message>
        <source>My reasons to stay</source>
        <translation>Meine Gründe zu bleiben</translation>
    </message>
    <message>
        <source>My warning signs</source>
        <translation>Meine Warnzeichen</translation>
    </message>
    <message>
        <source>Name, phone; they know they are on my list.</source>
        <translation>Name, Telefon; sie wissen, dass sie auf meiner Liste stehen.</translation>
    </message>
    <message>
        <source>Name, place, phone.</source>
        <translation>Name, Ort, Telefon.</translation>
    </message>
    <message>
        <source>Names of other members in a client&apos;s file</source>
        <translation>Namen anderer Mitglieder in der Akte einer Klient:in</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Next contact and tasks.</source>
        <translation>Nächster Kontakt und Aufgaben.</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>Next step on this goal.</source>
        <translation>Nächster Schritt bei diesem Ziel.</translation>
    </message>
    <message>
        <source>Next steps and homework.</source>
        <translation>Nächste Schritte und Hausaufgaben.</translation>
    </message>
    <message>
        <source>Next steps.</source>
        <translation>Nächste Schritte.</translation>
    </message>
    <message>
        <source>Next theme and tasks.</source>
        <translation>Nächstes Thema und Aufgaben.</translation>
    </message>
    <message>
        <source>No names.</source>
        <translation>Keine Namen.</translation>
    </message>
    <message>
        <source>Numbered, in plain words.</source>
        <translation>Nummeriert, in einfachen Worten.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Teilziele</translation>
    </message>
    <message>
        <source>One group entry, separate individual entries in each file</source>
        <translation>Ein Eintrag für die Gruppe, eigene Einträge in jeder Akte</translation>
    </message>
    <message>
        <source>One or two lines.</source>
        <translation>Ein, zwei Zeilen.</translation>
    </message>
    <message>
        <source>One per member: participation, response, risk, plan; no other member&apos;s name.</source>
        <translation>Einer je Mitglied: Teilnahme, Reaktion, Risiko, Plan; kein Name anderer Mitglieder.</translation>
    </message>
    <message>
        <source>Only what is needed now.</source>
        <translation>Nur was jetzt gebraucht wird.</translation>
    </message>
    <message>
        <source>Onset, course, triggers, what helps.</source>
        <translation>Beginn, Verlauf, Auslöser, was hilft.</translation>
    </message>
    <message>
        <source>Opinions inside Objective</source>
        <translation>Meinungen unter Objektiv</translation>
    </message>
    <message>
        <source>Optional; kept apart from the record</source>
        <translation>Freiwillig; getrennt von der Akte</translation>
    </message>
    <message>
        <source>Options not taken</source>
        <translation>Nicht gewählte Wege</translation>
    </message>
    <message>
        <source>Own impressions, hypotheses, counter-transference, details of the talk.</source>
        <translation>Eigene Eindrücke, Vermutungen, Gegenübertragung, Einzelheiten des Gesprächs.</translation>
    </message>
    <message>
        <source>Own professional log; outside client files</source>
        <translation>Eigener beruflicher Nachweis; außerhalb der Klientenakten</translation>
    </message>
    <message>
        <source>PIE</source>
        <translation>PIE</translation>
    </message>
    <message>
        <source>Past attempts and self-harm</source>
        <translation>Frühere Versuche und Selbstverletzung</translation>
    </message>
    <message>
        <source>Patterns seen.</source>
        <translation>Beobachtete Muster.</translation>
    </message>
    <message>
        <source>People I can ask for help</source>
        <translation>Menschen, die ich um Hilfe bitten kann</translation>
    </message>
    <message>
        <source>People and places that help me think of other things</source>
        <translation>Menschen und Orte, die mich auf andere Gedanken bringen</translation>
    </message>
    <message>
        <source>People, reasons to live, skills, faith, treatment.</source>
        <translation>Menschen, Gründe zu leben, Fähigkeiten, Glaube, Behandlung.</translation>
    </message>
    <message>
        <source>Period and number of contacts</source>
        <translation>Zeitraum und Zahl der Kontakte</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan, means, time, rehearsal.</source>
        <translation>Plan, Mittel, Zeitpunkt, Probehandlung.</translation>
    </message>
    <message>
        <source>Planned, moved, stopped, referred.</source>
        <translation>Geplant, verzogen, abgebrochen, überwiesen.</translation>
    </message>
    <message>
        <source>Presenting behaviour, mood and statements.</source>
        <translation>Gezeigtes Verhalten, Stimmung und Aussagen.</translation>
    </message>
    <message>
        <source>Presenting problem</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Process note (psychotherapy note)</source>
        <translation>Prozessnotiz (persönliche Aufzeichnung)</translation>
    </message>
    <message>
        <source>Professionals and crisis lines</source>
        <translation>Fachleute und Krisentelefone</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Protective factors</source>
        <translation>Schützende Umstände</translation>
    </message>
    <message>
        <source>Psychodynamic and relational work</source>
        <translation>Psychodynamische und beziehungsorientierte Arbeit</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Reason for ending</source>
        <translation>Grund für das Ende</translation>
    </message>
    <message>
        <source>Reason for starting</source>
        <translation>Grund für den Beginn</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Referral and reason</source>
        <translation>Überweisung und Anlass</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>Relapse plan, referrals, how to return.</source>
        <translation>Plan bei Rückfall, Überweisungen, wie man zurückkommt.</translation>
    </message>
    <message>
        <source>Relationships, work, housing, culture, faith, supports.</source>
        <translation>Beziehungen, Arbeit, Wohnen, Kultur, Glaube, Unterstützung.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Retention date, chat closed and deleted, agreements ended.</source>
        <translation>Ende der Aufbewahrung, Chat geschlossen und gelöscht, Vereinbarungen beendet.</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Datum der Überprüfung</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Risk and protection</source>
        <translation>Risiko und Schutz</translation>
    </message>
    <message>
        <source>Risk assessment (narrative)</source>
        <translation>Risikoeinschätzung (Text)</translation>
    </message>
    <message>
        <source>Risk factors</source>
        <translation>Risikofaktoren</translation>
    </message>
    <message>
        <source>Risk to or from others</source>
        <translation>Risiko für andere oder durch andere</translation>
    </message>
    <message>
        <source>Risk today</source>
        <translation>Risiko heute</translation>
    </message>
    <message>
        <source>Risk view</source>
        <translation>Sicht auf das Risiko</translation>
    </message>
    <message>
        <source>SOAP</source>
        <translation>SOAP</translation>
    </message>
    <message>
        <source>Safety check</source>
        <translation>Sicherheit geprüft</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Sicherheitsplan</translation>
    </message>
    <message>
        <source>Scale or sign and target.</source>
        <translation>Skala oder Zeichen und Zielwert.</translation>
    </message>
    <message>
        <source>Scores at baseline.</source>
        <translation>Ausgangswerte.</translation>
    </message>
    <message>
        <source>Shared themes, neutral.</source>
        <translation>Gemeinsame Themen, neutral.</translation>
    </message>
    <message>
        <source>Short, problem-oriented</source>
        <translation>Kurz, am Problem orientiert</translation>
    </message>
    <message>
        <source>Small things that take my mind off it.</source>
        <translation>Kleine Dinge, die mich ablenken.</translation>
    </message>
    <message>
        <source>Small, measurable, with date.</source>
        <translation>Klein, messbar, mit Datum.</translation>
    </message>
    <message>
        <source>Solo talk therapy, quick</source>
        <translation>Gesprächstherapie allein, schnell</translation>
    </message>
    <message>
        <source>Status and risk at end</source>
        <translation>Zustand und Risiko am Ende</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>Subjektiv</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Supervision note</source>
        <translation>Supervisionsnotiz</translation>
    </message>
    <message>
        <source>Tasks, next session, individual contacts.</source>
        <translation>Aufgaben, nächste Sitzung, Einzelkontakte.</translation>
    </message>
    <message>
        <source>The problem worked on, as in the plan.</source>
        <translation>Das bearbeitete Problem, wie im Plan.</translation>
    </message>
    <message>
        <source>The treatment-plan goal worked on today.</source>
        <translation>Das Ziel des Behandlungsplans, an dem heute gearbeitet wurde.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Themes, process in neutral words, agreed steps. Keep raw reflections in the process note.</source>
        <translation>Themen, Verlauf in neutralen Worten, vereinbarte Schritte. Rohe Gedanken gehören in die Prozessnotiz.</translation>
    </message>
    <message>
        <source>Therapist, doctor, crisis line, emergency number.</source>
        <translation>Therapeut:in, Ärzt:in, Krisentelefon, Notrufnummer.</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>Thoughts, feelings, actions that tell me it is starting.</source>
        <translation>Gedanken, Gefühle, Handlungen, an denen ich merke, dass es anfängt.</translation>
    </message>
    <message>
        <source>Treatment plan</source>
        <translation>Behandlungsplan</translation>
    </message>
    <message>
        <source>Use the risk form; write the result here.</source>
        <translation>Nehmen Sie das Risikoformat; das Ergebnis kommt hierher.</translation>
    </message>
    <message>
        <source>Violence, control, children.</source>
        <translation>Gewalt, Kontrolle, Kinder.</translation>
    </message>
    <message>
        <source>What I can do alone</source>
        <translation>Was ich allein tun kann</translation>
    </message>
    <message>
        <source>What changed; is more needed?</source>
        <translation>Was sich änderte; braucht es mehr?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What led to this assessment.</source>
        <translation>Was zu dieser Einschätzung führte.</translation>
    </message>
    <message>
        <source>What the client is good at and hopes for.</source>
        <translation>Was die Klient:in gut kann und sich erhofft.</translation>
    </message>
    <message>
        <source>What the client reports, in short quotes or plain words.</source>
        <translation>Was die Klient:in berichtet, in kurzen Zitaten oder einfachen Worten.</translation>
    </message>
    <message>
        <source>What the client wants to be different.</source>
        <translation>Was nach Wunsch der Klient:in anders werden soll.</translation>
    </message>
    <message>
        <source>What was done, by whom, when; means safety.</source>
        <translation>Was getan wurde, von wem, wann; Mittel gesichert.</translation>
    </message>
    <message>
        <source>What was said and seen, together; interventions used.</source>
        <translation>Was gesagt und gesehen wurde, zusammen; eingesetzte Interventionen.</translation>
    </message>
    <message>
        <source>What was said, neutral words.</source>
        <translation>Was gesagt wurde, in neutralen Worten.</translation>
    </message>
    <message>
        <source>What we move, lock or give to someone.</source>
        <translation>Was wir wegräumen, einschließen oder jemandem geben.</translation>
    </message>
    <message>
        <source>What you brought.</source>
        <translation>Was Sie mitgebracht haben.</translation>
    </message>
    <message>
        <source>What you did about it.</source>
        <translation>Was Sie daran getan haben.</translation>
    </message>
    <message>
        <source>What you did and when.</source>
        <translation>Was Sie getan haben und wann.</translation>
    </message>
    <message>
        <source>What you did, named method.</source>
        <translation>Was Sie getan haben, Methode benannt.</translation>
    </message>
    <message>
        <source>What you did.</source>
        <translation>Was Sie getan haben.</translation>
    </message>
    <message>
        <source>What you saw or measured: appearance, affect, behaviour, scores.</source>
        <translation>Was Sie gesehen oder gemessen haben: Erscheinung, Affekt, Verhalten, Werte.</translation>
    </message>
    <message>
        <source>What you take away.</source>
        <translation>Was Sie mitnehmen.</translation>
    </message>
    <message>
        <source>When and how, with result.</source>
        <translation>Wann und wie, mit Ergebnis.</translation>
    </message>
    <message>
        <source>When notes must point to the plan</source>
        <translation>Wenn Notizen auf den Plan verweisen müssen</translation>
    </message>
    <message>
        <source>When the plan is read again.</source>
        <translation>Wann der Plan wieder gelesen wird.</translation>
    </message>
    <message>
        <source>When, what, what happened after.</source>
        <translation>Wann, was, was danach geschah.</translation>
    </message>
    <message>
        <source>Which were explained, signed, version, date.</source>
        <translation>Welche erklärt und unterschrieben wurden, Fassung, Datum.</translation>
    </message>
    <message>
        <source>Who has a copy</source>
        <translation>Wer eine Kopie hat</translation>
    </message>
    <message>
        <source>Who sent the client and why now, in the client&apos;s words.</source>
        <translation>Wer die Klient:in schickt und warum jetzt, in ihren Worten.</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>Wer da war</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>With dates; if it changes care, write one line in the client file.</source>
        <translation>Mit Datum; ändert es die Behandlung, schreiben Sie eine Zeile in die Akte.</translation>
    </message>
    <message>
        <source>With whom, what was advised.</source>
        <translation>Mit wem, was geraten wurde.</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Geleistete Arbeit</translation>
    </message>
    <message>
        <source>Your clinical view: progress on goals, formulation, risk, change since last time.</source>
        <translation>Ihre klinische Sicht: Fortschritt bei den Zielen, Fallkonzept, Risiko, Veränderung seit dem letzten Mal.</translation>
    </message>
    <message>
        <source>Your view with reasons; no score decides.</source>
        <translation>Ihre Sicht mit Gründen; kein Wert entscheidet.</translation>
    </message>
    <message>
        <source>any summary of diagnosis, functional status, treatment plan, symptoms, prognosis, progress to date</source>
        <translation>jede Zusammenfassung von Diagnose, Funktionsniveau, Behandlungsplan, Symptomen, Prognose, bisherigem Verlauf</translation>
    </message>
    <message>
        <source>medication prescription and monitoring</source>
        <translation>Verordnung und Kontrolle von Medikamenten</translation>
    </message>
    <message>
        <source>modalities and frequencies of treatment</source>
        <translation>Art und Häufigkeit der Behandlung</translation>
    </message>
    <message>
        <source>results of clinical tests</source>
        <translation>Ergebnisse klinischer Tests</translation>
    </message>
    <message>
        <source>session start and stop times</source>
        <translation>Anfangs- und Endzeiten der Sitzung</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient:in</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>Left for now</source>
        <translation>Vorerst zurückgestellt</translation>
    </message>
    <message>
        <source>Less than expected</source>
        <translation>Weniger als erwartet</translation>
    </message>
    <message>
        <source>More than expected</source>
        <translation>Mehr als erwartet</translation>
    </message>
    <message>
        <source>Much less than expected</source>
        <translation>Viel weniger als erwartet</translation>
    </message>
    <message>
        <source>Much more than expected</source>
        <translation>Viel mehr als erwartet</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation>Eingeschätzt am</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Reviewed together</source>
        <translation>Gemeinsam überprüft</translation>
    </message>
    <message>
        <source>Steps on the way</source>
        <translation>Schritte auf dem Weg</translation>
    </message>
    <message>
        <source>What we do for it</source>
        <translation>Was wir dafür tun</translation>
    </message>
    <message>
        <source>Worked on</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
</context>
<context>
    <name>preparing</name>
    <message>
        <source>No more sessions today</source>
        <translation>Heute keine Sitzung mehr</translation>
    </message>
    <message>
        <source>To bring up: you wrote: {text}</source>
        <translation>Anzusprechen: Sie schrieben: {text}</translation>
    </message>
    <message>
        <source>To bring up: {text}</source>
        <translation>Anzusprechen: {text}</translation>
    </message>
    <message>
        <source>Wrote: {text}</source>
        <translation>Schrieb: {text}</translation>
    </message>
    <message>
        <source>You wrote: {text}</source>
        <translation>Von Ihnen: {text}</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>noch nicht eingeschätzt</translation>
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
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient:in</translation>
    </message>
    <message>
        <source>Confidential. Only for the recipient named on page 1.</source>
        <translation>Vertraulich. Nur für die auf Seite 1 genannte Empfängerseite.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Process notes</source>
        <translation>Prozessnotizen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Redacted on {day} because: {reason}</source>
        <translation>Entfernt am {day}, weil: {reason}</translation>
    </message>
    <message>
        <source>These are the therapist&apos;s own reflections, kept apart from the record. They are no part of it, and whoever receives them may use them for the purpose named only.</source>
        <translation>Dies sind eigene Überlegungen der Therapeutin oder des Therapeuten, getrennt von der Akte geführt. Sie gehören nicht zu ihr, und wer sie erhält, darf sie nur für den genannten Zweck verwenden.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>A missing answer here is acted on: call by the agreed time.</source>
        <translation>Auf eine fehlende Antwort folgt hier etwas: Rufen Sie bis zur vereinbarten Zeit an.</translation>
    </message>
    <message>
        <source>Do not use for self-harm urges unless someone reads the answer within the agreed hours.</source>
        <translation>Nicht für Drang zu Selbstverletzung, außer jemand liest die Antwort in den vereinbarten Zeiten.</translation>
    </message>
    <message>
        <source>Do not use if there is fear or violence at home.</source>
        <translation>Nicht verwenden, wenn es zu Hause Angst oder Gewalt gibt.</translation>
    </message>
    <message>
        <source>Never give dose advice. Chest pain, fainting, rash or confusion: tell the person to call a doctor or the emergency number.</source>
        <translation>Nie zur Dosis raten. Bei Brustschmerz, Ohnmacht, Ausschlag oder Verwirrtheit: zum Arzt oder Notruf raten.</translation>
    </message>
    <message>
        <source>Open round: members see answers. Never ask for scores, risk or private facts in a group.</source>
        <translation>Offene Runde: Alle sehen die Antworten. In einer Gruppe nie nach Werten, Risiko oder Privatem fragen.</translation>
    </message>
    <message>
        <source>Own wording on purpose: the Session Rating Scale is licensed and must not be imitated.</source>
        <translation>Mit Absicht eigene Worte: Die Session Rating Scale ist lizenziert und darf nicht nachgeahmt werden.</translation>
    </message>
    <message>
        <source>addiction, eating, anger</source>
        <translation>Sucht, Essen, Wut</translation>
    </message>
    <message>
        <source>after a planned step</source>
        <translation>nach einem geplanten Schritt</translation>
    </message>
    <message>
        <source>after a session; our own questions, not the ORS/SRS</source>
        <translation>nach einer Sitzung; eigene Fragen, nicht ORS/SRS</translation>
    </message>
    <message>
        <source>after therapy ends, if agreed</source>
        <translation>nach dem Ende der Therapie, wenn vereinbart</translation>
    </message>
    <message>
        <source>agreed days</source>
        <translation>vereinbarte Tage</translation>
    </message>
    <message>
        <source>agreed days only</source>
        <translation>nur an vereinbarten Tagen</translation>
    </message>
    <message>
        <source>agreed follow-up after a crisis</source>
        <translation>vereinbarte Nachfrage nach einer Krise</translation>
    </message>
    <message>
        <source>anxiety, exposure</source>
        <translation>Angst, Exposition</translation>
    </message>
    <message>
        <source>before or after a meeting</source>
        <translation>vor oder nach einem Treffen</translation>
    </message>
    <message>
        <source>behavioural work</source>
        <translation>Verhaltensarbeit</translation>
    </message>
    <message>
        <source>call planned if answer is no, not sure or missing</source>
        <translation>Anruf geplant, wenn die Antwort nein, unsicher oder keine ist</translation>
    </message>
    <message>
        <source>couples</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>depression, pain, mobility</source>
        <translation>Depression, Schmerz, Beweglichkeit</translation>
    </message>
    <message>
        <source>general</source>
        <translation>allgemein</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>midweek, to each person</source>
        <translation>in der Wochenmitte, an jede Person</translation>
    </message>
    <message>
        <source>mobility, agoraphobia</source>
        <translation>Beweglichkeit, Agoraphobie</translation>
    </message>
    <message>
        <source>mornings for one or two weeks</source>
        <translation>morgens, ein oder zwei Wochen lang</translation>
    </message>
    <message>
        <source>on dates fixed in the safety plan</source>
        <translation>an Tagen, die im Sicherheitsplan stehen</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>once a day or less</source>
        <translation>höchstens einmal am Tag</translation>
    </message>
    <message>
        <source>once between sessions</source>
        <translation>einmal zwischen Sitzungen</translation>
    </message>
    <message>
        <source>safety plan if self-harm is the urge</source>
        <translation>Sicherheitsplan, wenn der Drang Selbstverletzung ist</translation>
    </message>
    <message>
        <source>same or next day</source>
        <translation>am selben oder nächsten Tag</translation>
    </message>
    <message>
        <source>signed agreement</source>
        <translation>unterschriebene Vereinbarung</translation>
    </message>
    <message>
        <source>sleep work</source>
        <translation>Arbeit am Schlaf</translation>
    </message>
    <message>
        <source>the day before the session</source>
        <translation>am Tag vor der Sitzung</translation>
    </message>
    <message>
        <source>therapist is on duty when it is sent</source>
        <translation>Therapeut:in ist im Dienst, wenn es hinausgeht</translation>
    </message>
    <message>
        <source>therapist reads the same working day</source>
        <translation>Therapeut:in liest es am selben Arbeitstag</translation>
    </message>
    <message>
        <source>twice a week</source>
        <translation>zweimal in der Woche</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>when a doctor has prescribed</source>
        <translation>wenn ärztlich verordnet</translation>
    </message>
    <message>
        <source>young people, with guardian consent</source>
        <translation>Jugendliche, mit Zustimmung der Sorgeberechtigten</translation>
    </message>
</context>
<context>
    <name>ratings</name>
    <message>
        <source>Closeness</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Besorgnis</translation>
    </message>
    <message>
        <source>Distress</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Fear after the step</source>
        <translation>Angst nach dem Schritt</translation>
    </message>
    <message>
        <source>Fear before the step</source>
        <translation>Angst vor dem Schritt</translation>
    </message>
    <message>
        <source>Felt heard</source>
        <translation>Gehört gefühlt</translation>
    </message>
    <message>
        <source>How much homework helped</source>
        <translation>Nutzen der Hausaufgabe</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>None seen</source>
        <translation>Keines zu sehen</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Rested</source>
        <translation>Erholt</translation>
    </message>
    <message>
        <source>Session was useful</source>
        <translation>Sitzung war nützlich</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Sleep quality</source>
        <translation>Schlafqualität</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Anspannung</translation>
    </message>
    <message>
        <source>Time to fall asleep</source>
        <translation>Zeit bis zum Einschlafen</translation>
    </message>
    <message>
        <source>Times awake at night</source>
        <translation>Nachts wach</translation>
    </message>
    <message>
        <source>Urge</source>
        <translation>Drang</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation>Wohlbefinden</translation>
    </message>
    <message>
        <source>agree on the next contact</source>
        <translation>den nächsten Kontakt vereinbaren</translation>
    </message>
    <message>
        <source>ask about it in the next contact</source>
        <translation>beim nächsten Kontakt danach fragen</translation>
    </message>
    <message>
        <source>ask directly about thoughts, plan, means, time, and what stops the person</source>
        <translation>direkt fragen nach Gedanken, Plan, Mitteln, Zeitpunkt und danach, was die Person abhält</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>call now, keep talking</source>
        <translation>jetzt anrufen, im Gespräch bleiben</translation>
    </message>
    <message>
        <source>call, do not only text</source>
        <translation>anrufen, nicht nur schreiben</translation>
    </message>
    <message>
        <source>hopeless words, more use of alcohol or drugs, stops answering after a hard time, new loss</source>
        <translation>hoffnungslose Worte, mehr Alkohol oder Drogen, antwortet nach einer schweren Zeit nicht mehr, neuer Verlust</translation>
    </message>
    <message>
        <source>if no answer in 2 tries or {{minutes}} minutes: emergency contact, then emergency services with the address on file</source>
        <translation>wenn nach 2 Versuchen oder {{minutes}} Minuten keine Antwort kommt: Notfallkontakt, dann Notruf mit der Anschrift aus der Akte</translation>
    </message>
    <message>
        <source>inform or consult supervisor</source>
        <translation>Supervisor:in informieren oder zu Rate ziehen</translation>
    </message>
    <message>
        <source>log</source>
        <translation>eintragen</translation>
    </message>
    <message>
        <source>log in full</source>
        <translation>vollständig eintragen</translation>
    </message>
    <message>
        <source>log times minute by minute</source>
        <translation>Zeiten auf die Minute eintragen</translation>
    </message>
    <message>
        <source>log with reason</source>
        <translation>mit Begründung eintragen</translation>
    </message>
    <message>
        <source>next working day</source>
        <translation>nächster Arbeitstag</translation>
    </message>
    <message>
        <source>no sign of risk</source>
        <translation>kein Anzeichen von Risiko</translation>
    </message>
    <message>
        <source>open the safety plan together</source>
        <translation>gemeinsam den Sicherheitsplan aufschlagen</translation>
    </message>
    <message>
        <source>plan, intent, means at hand, a goodbye, an act already done, threat to another person, child in danger, confusion</source>
        <translation>Plan, Absicht, Mittel zur Hand, ein Abschied, eine schon begangene Handlung, Drohung gegen eine andere Person, Kind in Gefahr, Verwirrtheit</translation>
    </message>
    <message>
        <source>same working day, as soon as read</source>
        <translation>am selben Arbeitstag, sobald gelesen</translation>
    </message>
    <message>
        <source>set a follow-up date</source>
        <translation>ein Datum zum Nachfassen setzen</translation>
    </message>
    <message>
        <source>stay reachable until someone is with the person</source>
        <translation>erreichbar bleiben, bis jemand bei der Person ist</translation>
    </message>
    <message>
        <source>supervisor the same day, review within 72 hours</source>
        <translation>Supervision am selben Tag, Überprüfung innerhalb von 72 Stunden</translation>
    </message>
    <message>
        <source>tell the client what you share, if safe</source>
        <translation>der Klient:in sagen, was Sie weitergeben, wenn das sicher ist</translation>
    </message>
    <message>
        <source>thoughts of death or self-harm without a plan; recent self-harm; fear of someone at home; PHQ-9 item 9 or CORE-10 item 6 above &apos;not at all&apos;</source>
        <translation>Gedanken an Tod oder Selbstverletzung ohne Plan; kürzliche Selbstverletzung; Angst vor jemandem zu Hause; PHQ-9 Frage 9 oder CORE-10 Frage 6 über „überhaupt nicht“</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>A cloud copy may be readable by others.</source>
        <translation>Eine Kopie in der Cloud können vielleicht andere lesen.</translation>
    </message>
    <message>
        <source>A forgotten computer may still show our chat.</source>
        <translation>Ein vergessener Computer zeigt vielleicht noch unseren Chat.</translation>
    </message>
    <message>
        <source>A message can go to the wrong person.</source>
        <translation>Eine Nachricht kann an die falsche Person gehen.</translation>
    </message>
    <message>
        <source>A part of our chat could be read by others.</source>
        <translation>Andere könnten einen Teil unseres Chats lesen.</translation>
    </message>
    <message>
        <source>A readable cloud copy breaks the agreement.</source>
        <translation>Eine lesbare Kopie in der Cloud bricht die Vereinbarung.</translation>
    </message>
    <message>
        <source>A shared phone is not a private room.</source>
        <translation>Ein geteiltes Telefon ist kein privater Raum.</translation>
    </message>
    <message>
        <source>Are WhatsApp cloud backups off or end-to-end encrypted?</source>
        <translation>Sind die Cloud-Backups von WhatsApp aus oder Ende-zu-Ende-verschlüsselt?</translation>
    </message>
    <message>
        <source>Are auto-replies set for nights and holidays?</source>
        <translation>Sind automatische Antworten für Nächte und Feiertage eingerichtet?</translation>
    </message>
    <message>
        <source>Are contacts saved by code, and not synced to a shared or family cloud?</source>
        <translation>Sind Kontakte unter einem Kürzel gespeichert und nicht mit einer geteilten oder Familien-Cloud abgeglichen?</translation>
    </message>
    <message>
        <source>Are message previews hidden on your lock screen?</source>
        <translation>Sind Nachrichten auf dem Sperrbildschirm verborgen?</translation>
    </message>
    <message>
        <source>Are photos from WhatsApp kept out of your photo gallery?</source>
        <translation>Bleiben Bilder aus WhatsApp aus Ihrer Fotogalerie heraus?</translation>
    </message>
    <message>
        <source>Are you the only person who uses this phone?</source>
        <translation>Benutzen nur Sie dieses Telefon?</translation>
    </message>
    <message>
        <source>Ask and keep the answer.</source>
        <translation>Nachfragen und die Antwort aufbewahren.</translation>
    </message>
    <message>
        <source>Calls and messages wait until we have it.</source>
        <translation>Anrufe und Nachrichten warten, bis wir das haben.</translation>
    </message>
    <message>
        <source>Calls can stop, and costs can hurt.</source>
        <translation>Anrufe können abbrechen, und Kosten können drücken.</translation>
    </message>
    <message>
        <source>Can you open WhatsApp, find our chat and send a message without help?</source>
        <translation>Können Sie WhatsApp öffnen, unseren Chat finden und ohne Hilfe eine Nachricht senden?</translation>
    </message>
    <message>
        <source>Can you read and hear on your phone with ease?</source>
        <translation>Können Sie am Telefon gut lesen und hören?</translation>
    </message>
    <message>
        <source>Can you tell a real message from me from a fake one?</source>
        <translation>Können Sie eine echte Nachricht von mir von einer falschen unterscheiden?</translation>
    </message>
    <message>
        <source>Check the phone settings today.</source>
        <translation>Die Einstellungen des Telefons heute prüfen.</translation>
    </message>
    <message>
        <source>Clients need to know at once that nobody reads.</source>
        <translation>Klient:innen müssen sofort wissen, dass niemand mitliest.</translation>
    </message>
    <message>
        <source>Compare the number with the one in our agreement. I never ask for money or codes.</source>
        <translation>Die Nummer mit der in unserer Vereinbarung vergleichen. Ich frage nie nach Geld oder Codes.</translation>
    </message>
    <message>
        <source>Could anyone force you to show them your phone?</source>
        <translation>Könnte jemand Sie zwingen, das Telefon zu zeigen?</translation>
    </message>
    <message>
        <source>Cover may exclude it.</source>
        <translation>Der Versicherungsschutz kann es ausschließen.</translation>
    </message>
    <message>
        <source>Do messages between sessions usually help you and not make you more anxious?</source>
        <translation>Helfen Ihnen Nachrichten zwischen den Sitzungen meist, ohne mehr Angst zu machen?</translation>
    </message>
    <message>
        <source>Do not use WhatsApp. Make a safer plan.</source>
        <translation>WhatsApp nicht benutzen. Einen sichereren Plan machen.</translation>
    </message>
    <message>
        <source>Do you know how to delete a message you sent by mistake?</source>
        <translation>Wissen Sie, wie man eine versehentlich gesendete Nachricht löscht?</translation>
    </message>
    <message>
        <source>Do you know if your chats are backed up, and where?</source>
        <translation>Wissen Sie, ob und wo Ihre Chats gesichert werden?</translation>
    </message>
    <message>
        <source>Do you know what the ticks mean?</source>
        <translation>Wissen Sie, was die Häkchen bedeuten?</translation>
    </message>
    <message>
        <source>Does your insurance and professional body allow messaging with clients?</source>
        <translation>Erlauben Ihre Versicherung und Ihr Berufsverband Nachrichten mit Klient:innen?</translation>
    </message>
    <message>
        <source>Employers may be able to see work phones.</source>
        <translation>Arbeitgeber können Diensttelefone vielleicht einsehen.</translation>
    </message>
    <message>
        <source>Fill in the escalation card for each client.</source>
        <translation>Den Notfallplan für jede:n Klient:in ausfüllen.</translation>
    </message>
    <message>
        <source>For some people this is dangerous.</source>
        <translation>Für manche Menschen ist das gefährlich.</translation>
    </message>
    <message>
        <source>For some people waiting for an answer is painful.</source>
        <translation>Für manche ist das Warten auf eine Antwort quälend.</translation>
    </message>
    <message>
        <source>Have I an emergency contact and your usual address?</source>
        <translation>Habe ich einen Notfallkontakt und Ihre übliche Adresse?</translation>
    </message>
    <message>
        <source>Have you a quiet place for calls?</source>
        <translation>Haben Sie einen ruhigen Ort für Anrufe?</translation>
    </message>
    <message>
        <source>Have you looked at your linked devices in the last month?</source>
        <translation>Haben Sie im letzten Monat die verknüpften Geräte angesehen?</translation>
    </message>
    <message>
        <source>Help with it now, or note a plan.</source>
        <translation>Jetzt dabei helfen oder einen Plan notieren.</translation>
    </message>
    <message>
        <source>Hold the message, tap &apos;Delete&apos;, then &apos;Delete for everyone&apos;. Try it with a test message.</source>
        <translation>Die Nachricht gedrückt halten, „Löschen“, dann „Für alle löschen“. An einer Probenachricht üben.</translation>
    </message>
    <message>
        <source>I can send help only if I know where you are.</source>
        <translation>Ich kann nur Hilfe schicken, wenn ich weiß, wo Sie sind.</translation>
    </message>
    <message>
        <source>If not, agree on another way.</source>
        <translation>Wenn nicht, einen anderen Weg vereinbaren.</translation>
    </message>
    <message>
        <source>If writing is hard, worry and mistakes grow.</source>
        <translation>Wenn das Schreiben schwerfällt, wachsen Sorgen und Fehler.</translation>
    </message>
    <message>
        <source>If you share it, we use neutral words, a locked chat, or another way.</source>
        <translation>Wenn Sie es teilen, nutzen wir neutrale Worte, einen gesperrten Chat oder einen anderen Weg.</translation>
    </message>
    <message>
        <source>In a crisis it is hard to search.</source>
        <translation>In einer Krise fällt das Suchen schwer.</translation>
    </message>
    <message>
        <source>In notification settings choose &apos;hide content&apos; or &apos;show only when unlocked&apos; for WhatsApp.</source>
        <translation>In den Mitteilungseinstellungen für WhatsApp „Inhalt verbergen“ oder „nur entsperrt zeigen“ wählen.</translation>
    </message>
    <message>
        <source>Is a crisis number saved in your phone?</source>
        <translation>Ist eine Krisennummer im Telefon gespeichert?</translation>
    </message>
    <message>
        <source>Is the lawful basis and risk check (DPIA or HIPAA risk analysis) written down?</source>
        <translation>Sind Rechtsgrundlage und Risikoprüfung (Datenschutz-Folgenabschätzung oder HIPAA-Risikoanalyse) schriftlich festgehalten?</translation>
    </message>
    <message>
        <source>Is the phone encrypted, locked in one minute, with previews off?</source>
        <translation>Ist das Telefon verschlüsselt, nach einer Minute gesperrt und ohne Vorschau auf dem Sperrbildschirm?</translation>
    </message>
    <message>
        <source>Is the phone private, and not owned by work or school?</source>
        <translation>Ist das Telefon privat und gehört nicht der Arbeit oder Schule?</translation>
    </message>
    <message>
        <source>Is there a code, finger or face lock on your phone?</source>
        <translation>Ist Ihr Telefon mit Code, Finger oder Gesicht gesperrt?</translation>
    </message>
    <message>
        <source>Is there a plan when a risk message comes (numbers, contacts, supervisor)?</source>
        <translation>Gibt es einen Plan für eine Nachricht, die auf Gefahr hinweist (Nummern, Kontakte, Supervision)?</translation>
    </message>
    <message>
        <source>Is there a separate work number or a WhatsApp Business profile?</source>
        <translation>Gibt es eine eigene berufliche Nummer oder ein WhatsApp-Business-Profil?</translation>
    </message>
    <message>
        <source>Is two-step verification on in WhatsApp?</source>
        <translation>Ist in WhatsApp die Verifizierung in zwei Schritten an?</translation>
    </message>
    <message>
        <source>Is your internet and phone credit enough most days?</source>
        <translation>Reichen Internet und Guthaben an den meisten Tagen?</translation>
    </message>
    <message>
        <source>Is your phone software and WhatsApp up to date?</source>
        <translation>Sind das Telefon und WhatsApp auf dem neuesten Stand?</translation>
    </message>
    <message>
        <source>It holds special-category data.</source>
        <translation>Es enthält besonders geschützte Daten.</translation>
    </message>
    <message>
        <source>It stops someone from taking your account.</source>
        <translation>Sie verhindert, dass jemand Ihr Konto übernimmt.</translation>
    </message>
    <message>
        <source>Keep a one-page note; review each year.</source>
        <translation>Eine Seite dazu aufbewahren und jedes Jahr durchsehen.</translation>
    </message>
    <message>
        <source>Make text bigger, use voice notes or captions, or ask for phone calls.</source>
        <translation>Die Schrift vergrößern, Sprachnachrichten oder Untertitel nutzen oder um Anrufe bitten.</translation>
    </message>
    <message>
        <source>Minutes matter.</source>
        <translation>Es zählt jede Minute.</translation>
    </message>
    <message>
        <source>Old software has holes that thieves use.</source>
        <translation>Alte Programme haben Lücken, die Diebe nutzen.</translation>
    </message>
    <message>
        <source>One grey tick is sent, two grey ticks are delivered, blue ticks are opened. Blue does not mean answered.</source>
        <translation>Ein graues Häkchen heißt gesendet, zwei graue zugestellt, blaue geöffnet. Blau heißt nicht beantwortet.</translation>
    </message>
    <message>
        <source>Open the app store and update WhatsApp. Turn on automatic updates.</source>
        <translation>Den App-Store öffnen und WhatsApp aktualisieren. Automatische Updates einschalten.</translation>
    </message>
    <message>
        <source>Others could hear you.</source>
        <translation>Andere könnten Sie hören.</translation>
    </message>
    <message>
        <source>People can feel ignored when ticks are blue.</source>
        <translation>Blaue Häkchen können sich anfühlen, als würde man übergangen.</translation>
    </message>
    <message>
        <source>Plan calls where there is Wi-Fi. Agree on a plan for broken calls.</source>
        <translation>Anrufe dort planen, wo es WLAN gibt. Vereinbaren, was bei Abbrüchen gilt.</translation>
    </message>
    <message>
        <source>Private and work contacts mix and leak.</source>
        <translation>Private und berufliche Kontakte vermischen sich und werden sichtbar.</translation>
    </message>
    <message>
        <source>Save initials or codes; switch off contact sync.</source>
        <translation>Initialen oder Kürzel speichern; den Kontaktabgleich ausschalten.</translation>
    </message>
    <message>
        <source>Save the crisis line and the emergency number now, while we are together.</source>
        <translation>Krisentelefon und Notruf jetzt speichern, solange wir zusammen sind.</translation>
    </message>
    <message>
        <source>Send me one test message together in the session. If it is hard, choose phone calls.</source>
        <translation>In der Sitzung gemeinsam eine Probenachricht senden. Fällt es schwer, lieber telefonieren.</translation>
    </message>
    <message>
        <source>Set a screen lock today in the phone settings under &apos;Security&apos;.</source>
        <translation>Heute in den Einstellungen unter „Sicherheit“ eine Bildschirmsperre einrichten.</translation>
    </message>
    <message>
        <source>Set the away message.</source>
        <translation>Die Abwesenheitsnachricht einrichten.</translation>
    </message>
    <message>
        <source>Settings, Chats, Chat backup.</source>
        <translation>Einstellungen, Chats, Chat-Backup.</translation>
    </message>
    <message>
        <source>Small text or bad sound makes mistakes.</source>
        <translation>Kleine Schrift oder schlechter Ton macht Fehler.</translation>
    </message>
    <message>
        <source>Talk with me alone about this. We will use calls from a safe place or no messages at all.</source>
        <translation>Sprechen Sie mit mir allein darüber. Wir telefonieren von einem sicheren Ort aus oder schreiben gar nicht.</translation>
    </message>
    <message>
        <source>Tell me a name, a number and your address. Tell me if it changes.</source>
        <translation>Sagen Sie mir einen Namen, eine Nummer und Ihre Adresse, und wenn sich etwas ändert.</translation>
    </message>
    <message>
        <source>The address book shows who is a client.</source>
        <translation>Das Adressbuch zeigt, wer Klient:in ist.</translation>
    </message>
    <message>
        <source>Thieves copy names and photos and ask for codes or money.</source>
        <translation>Betrüger kopieren Namen und Bilder und fragen nach Codes oder Geld.</translation>
    </message>
    <message>
        <source>Try a car that is parked, a walk, a bathroom with water running, or headphones.</source>
        <translation>Zum Beispiel ein geparktes Auto, ein Spaziergang, das Bad bei laufendem Wasser oder Kopfhörer.</translation>
    </message>
    <message>
        <source>Try it for four weeks and look at it again together.</source>
        <translation>Vier Wochen ausprobieren und dann gemeinsam wieder ansehen.</translation>
    </message>
    <message>
        <source>Turn off &apos;Media visibility&apos; (Android) or &apos;Save to Photos&apos; (iPhone).</source>
        <translation>„Medien-Sichtbarkeit“ (Android) oder „In Fotos sichern“ (iPhone) ausschalten.</translation>
    </message>
    <message>
        <source>Until then, send short and neutral messages only.</source>
        <translation>Bis dahin nur kurze, neutrale Nachrichten senden.</translation>
    </message>
    <message>
        <source>Until then, use phone calls.</source>
        <translation>Bis dahin telefonieren.</translation>
    </message>
    <message>
        <source>Until then, write about times and bookings only.</source>
        <translation>Bis dahin nur über Termine schreiben.</translation>
    </message>
    <message>
        <source>Use a second SIM or a work phone.</source>
        <translation>Eine zweite SIM oder ein Diensttelefon benutzen.</translation>
    </message>
    <message>
        <source>Use your own phone, or do not send private things.</source>
        <translation>Das eigene Telefon benutzen oder nichts Privates senden.</translation>
    </message>
    <message>
        <source>We start when it is saved.</source>
        <translation>Wir beginnen, wenn sie gespeichert ist.</translation>
    </message>
    <message>
        <source>WhatsApp, Settings, Account, Two-step verification: choose a PIN that you will remember and add your email.</source>
        <translation>WhatsApp, Einstellungen, Konto, Verifizierung in zwei Schritten: eine merkbare PIN wählen und die E-Mail-Adresse angeben.</translation>
    </message>
    <message>
        <source>WhatsApp, Settings, Chats, Chat backup: switch on the encrypted backup or switch the backup off.</source>
        <translation>WhatsApp, Einstellungen, Chats, Chat-Backup: das verschlüsselte Backup einschalten oder das Backup ausschalten.</translation>
    </message>
    <message>
        <source>WhatsApp, Settings, Linked devices: log out the ones you do not know.</source>
        <translation>WhatsApp, Einstellungen, Verknüpfte Geräte: unbekannte abmelden.</translation>
    </message>
    <message>
        <source>Without a lock, anyone can read our chat.</source>
        <translation>Ohne Sperre kann jeder unseren Chat lesen.</translation>
    </message>
    <message>
        <source>Worksheets or pictures may show up in front of others.</source>
        <translation>Arbeitsblätter oder Bilder könnten vor anderen erscheinen.</translation>
    </message>
    <message>
        <source>You must show your thinking.</source>
        <translation>Sie müssen Ihre Überlegungen belegen können.</translation>
    </message>
</context>
<context>
    <name>readiness check</name>
    <message>
        <source>Agree on times and bookings alone until what is open is done, or wait.</source>
        <translation>Nur Termine vereinbaren, bis das Offene erledigt ist, oder warten.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Digital readiness check</source>
        <translation>Digitaler Bereitschafts-Check</translation>
    </message>
    <message>
        <source>Do not use WhatsApp. Talk about it alone with the client and agree on a safer way.</source>
        <translation>WhatsApp nicht benutzen. Unter vier Augen darüber sprechen und einen sichereren Weg vereinbaren.</translation>
    </message>
    <message>
        <source>Does it do good?</source>
        <translation>Tut es gut?</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>If it gets hard</source>
        <translation>Wenn es schwer wird</translation>
    </message>
    <message>
        <source>No, or not yet</source>
        <translation>Nein oder noch nicht</translation>
    </message>
    <message>
        <source>Not now: use another way</source>
        <translation>Nicht jetzt: anderer Weg</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Nothing stands in the way. Look again when the agreement is reviewed.</source>
        <translation>Nichts steht im Weg. Bei der nächsten Durchsicht der Vereinbarung wieder ansehen.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Reading, hearing, reaching</source>
        <translation>Lesen, Hören, Erreichen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready with help</source>
        <translation>Bereit mit Hilfe</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Noch zu tun</translation>
    </message>
    <message>
        <source>The phone</source>
        <translation>Das Telefon</translation>
    </message>
    <message>
        <source>Times and bookings only</source>
        <translation>Nur Termine</translation>
    </message>
    <message>
        <source>Using WhatsApp</source>
        <translation>Umgang mit WhatsApp</translation>
    </message>
    <message>
        <source>Who is near</source>
        <translation>Wer in der Nähe ist</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You can write. Do what is still open together, and note it in the agreement.</source>
        <translation>Schreiben ist möglich. Das Offene gemeinsam erledigen und in der Vereinbarung festhalten.</translation>
    </message>
    <message>
        <source>{clause} (in the agreement)</source>
        <translation>{clause} (in der Vereinbarung)</translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>Demanding</source>
        <translation>Anspruchsvoll</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>Leicht zu lesen</translation>
    </message>
    <message>
        <source>Everyday language</source>
        <translation>Alltagssprache</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>Merkblatt</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>by WhatsApp</source>
        <translation>per WhatsApp</translation>
    </message>
    <message>
        <source>in a session</source>
        <translation>in einer Sitzung</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>auf anderem Weg</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>10 years after turning 18</source>
        <translation>10 Jahre nach dem 18. Geburtstag</translation>
    </message>
    <message>
        <source>12 for minors in some rules</source>
        <translation>12 für Minderjährige nach manchen Regeln</translation>
    </message>
    <message>
        <source>20 years where harm claims are possible</source>
        <translation>20 Jahre, wo Ansprüche wegen Schäden möglich sind</translation>
    </message>
    <message>
        <source>22 years for children under 2</source>
        <translation>22 Jahre bei Kindern unter 2</translation>
    </message>
    <message>
        <source>3 years after 18th birthday or 6 years after last service, whichever is later</source>
        <translation>3 Jahre nach dem 18. Geburtstag oder 6 Jahre nach der letzten Leistung, je nachdem, was später ist</translation>
    </message>
    <message>
        <source>5 years after last service; later for under-14s</source>
        <translation>5 Jahre nach der letzten Leistung; später bei unter 14-Jährigen</translation>
    </message>
    <message>
        <source>7 from end or from 18</source>
        <translation>7 ab dem Ende oder ab 18</translation>
    </message>
    <message>
        <source>7 years after the client turns 18</source>
        <translation>7 Jahre nach dem 18. Geburtstag</translation>
    </message>
    <message>
        <source>7 years or 3 years after majority, whichever is later</source>
        <translation>7 Jahre oder 3 Jahre nach der Volljährigkeit, je nachdem, was später ist</translation>
    </message>
    <message>
        <source>9 for some records</source>
        <translation>9 für manche Akten</translation>
    </message>
    <message>
        <source>APS Code of Ethics B.2.2; health-records acts in NSW, VIC, ACT</source>
        <translation>Ethikkodex der APS B.2.2; Gesetze über Gesundheitsakten in NSW, VIC, ACT</translation>
    </message>
    <message>
        <source>Applies to registered care providers; others: contract/GDPR</source>
        <translation>Gilt für eingetragene Leistungserbringer; andere: Vertrag/DSGVO</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>As long as needed for care</source>
        <translation>So lange es die Behandlung braucht</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Brazil (CFP)</source>
        <translation>Brasilien (CFP)</translation>
    </message>
    <message>
        <source>CRPO figure itself from memory</source>
        <translation>Die Zahl der CRPO selbst aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>Canada – British Columbia</source>
        <translation>Kanada – British Columbia</translation>
    </message>
    <message>
        <source>Canada – Ontario (CPO; CRPO similar)</source>
        <translation>Kanada – Ontario (CPO; CRPO ähnlich)</translation>
    </message>
    <message>
        <source>Canada – Quebec (OPQ)</source>
        <translation>Kanada – Québec (OPQ)</translation>
    </message>
    <message>
        <source>Canada – other</source>
        <translation>Kanada – andere</translation>
    </message>
    <message>
        <source>Catalonia: 15 years</source>
        <translation>Katalonien: 15 Jahre</translation>
    </message>
    <message>
        <source>Client Data Act</source>
        <translation>Gesetz über Klientendaten</translation>
    </message>
    <message>
        <source>Counsellors often use 5–7</source>
        <translation>In der Beratung oft 5–7</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>EU – principle only</source>
        <translation>EU – nur der Grundsatz</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France – liberal psychologist</source>
        <translation>Frankreich – freiberufliche Psychologie</translation>
    </message>
    <message>
        <source>GDPR art. 5(1)(e) storage limitation</source>
        <translation>DSGVO Art. 5 Abs. 1 Buchst. e, Speicherbegrenzung</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>HIPAA sets no retention period for clinical records (HPSO, seen); 6 years is for HIPAA paperwork (memory)</source>
        <translation>HIPAA setzt für klinische Akten keine Frist (HPSO, gesehen); 6 Jahre gelten für HIPAA-Unterlagen (aus dem Gedächtnis)</translation>
    </message>
    <message>
        <source>HPCSA booklet 9</source>
        <translation>HPCSA, Heft 9</translation>
    </message>
    <message>
        <source>HSE rules are longer for mental health (20 y)</source>
        <translation>Die Regeln der HSE sind für psychische Gesundheit länger (20 Jahre)</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Hospitals: 20 years</source>
        <translation>Krankenhäuser: 20 Jahre</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Later changes must show original and date (§ 630f (1)). Claims may run 30 years (§ 199 BGB).</source>
        <translation>Bei späteren Änderungen müssen Original und Zeitpunkt erkennbar bleiben (§ 630f Abs. 1). Ansprüche können 30 Jahre laufen (§ 199 BGB).</translation>
    </message>
    <message>
        <source>Law 26.529</source>
        <translation>Gesetz 26.529</translation>
    </message>
    <message>
        <source>Many cantons moved to 20 years after 2020</source>
        <translation>Viele Kantone gingen nach 2020 auf 20 Jahre</translation>
    </message>
    <message>
        <source>Maximum 50 years</source>
        <translation>Höchstens 50 Jahre</translation>
    </message>
    <message>
        <source>Medical records: 20 years</source>
        <translation>Ärztliche Akten: 20 Jahre</translation>
    </message>
    <message>
        <source>Mentally incapacitated clients: lifetime</source>
        <translation>Nicht einsichtsfähige Klient:innen: lebenslang</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>NIP code: other files 1 year or as long as needed (seen)</source>
        <translation>Berufsordnung des NIP: andere Akten 1 Jahr oder so lange wie nötig (gesehen)</translation>
    </message>
    <message>
        <source>NOM-004-SSA3-2012</source>
        <translation>NOM-004-SSA3-2012</translation>
    </message>
    <message>
        <source>Netherlands – treatment (WGBO)</source>
        <translation>Niederlande – Behandlung (WGBO)</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>No number in GDPR: choose, justify, write down, tell the client, delete</source>
        <translation>Keine Zahl in der DSGVO: wählen, begründen, aufschreiben, Klient:innen sagen, löschen</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Patient Data Act</source>
        <translation>Patientendatengesetz</translation>
    </message>
    <message>
        <source>Patient Rights rules</source>
        <translation>Regeln über Patientenrechte</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Private practitioners: check Kanta duties</source>
        <translation>Private Praxen: Kanta-Pflichten prüfen</translation>
    </message>
    <message>
        <source>Psychologists: some rules 10</source>
        <translation>Psychologie: manche Regeln 10</translation>
    </message>
    <message>
        <source>Resolução CFP 001/2009</source>
        <translation>Resolução CFP 001/2009</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Some colleges: 16 years from last entry or from age 19</source>
        <translation>Manche Kammern: 16 Jahre ab dem letzten Eintrag oder ab 19</translation>
    </message>
    <message>
        <source>South Africa (HPCSA)</source>
        <translation>Südafrika (HPCSA)</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>State rules differ by licence: ask the board</source>
        <translation>Die Regeln des Bundesstaats unterscheiden sich nach der Zulassung: Fragen Sie die Aufsicht</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>UK GDPR: no longer than necessary; tell clients the period. Some keep 6 years (limitation).</source>
        <translation>UK GDPR: nicht länger als nötig; nennen Sie Klient:innen die Frist. Manche bewahren 6 Jahre auf (Verjährung).</translation>
    </message>
    <message>
        <source>USA – APA guideline (no state rule)</source>
        <translation>USA – Leitlinie der APA (keine Regel des Bundesstaats)</translation>
    </message>
    <message>
        <source>USA – Arizona</source>
        <translation>USA – Arizona</translation>
    </message>
    <message>
        <source>USA – California (LMFT, LPCC, LCSW, psychologist)</source>
        <translation>USA – Kalifornien (LMFT, LPCC, LCSW, Psychologie)</translation>
    </message>
    <message>
        <source>USA – Colorado</source>
        <translation>USA – Colorado</translation>
    </message>
    <message>
        <source>USA – Florida</source>
        <translation>USA – Florida</translation>
    </message>
    <message>
        <source>USA – Illinois</source>
        <translation>USA – Illinois</translation>
    </message>
    <message>
        <source>USA – Massachusetts</source>
        <translation>USA – Massachusetts</translation>
    </message>
    <message>
        <source>USA – New York</source>
        <translation>USA – New York</translation>
    </message>
    <message>
        <source>USA – Ohio</source>
        <translation>USA – Ohio</translation>
    </message>
    <message>
        <source>USA – Pennsylvania</source>
        <translation>USA – Pennsylvania</translation>
    </message>
    <message>
        <source>USA – Texas</source>
        <translation>USA – Texas</translation>
    </message>
    <message>
        <source>USA – Virginia</source>
        <translation>USA – Virginia</translation>
    </message>
    <message>
        <source>USA – Washington</source>
        <translation>USA – Washington</translation>
    </message>
    <message>
        <source>United Kingdom – private practice</source>
        <translation>Vereinigtes Königreich – private Praxis</translation>
    </message>
    <message>
        <source>cantonal health law</source>
        <translation>Gesundheitsgesetz des Kantons</translation>
    </message>
    <message>
        <source>cautious default</source>
        <translation>vorsichtige Vorgabe</translation>
    </message>
    <message>
        <source>civil limitation / CNIL advice</source>
        <translation>zivilrechtliche Verjährung / Rat der CNIL</translation>
    </message>
    <message>
        <source>college standard 9.4</source>
        <translation>Standard 9.4 der Kammer</translation>
    </message>
    <message>
        <source>college/association standard</source>
        <translation>Standard von Kammer oder Verband</translation>
    </message>
    <message>
        <source>date the file became dormant</source>
        <translation>Tag, von dem an die Akte ruhte</translation>
    </message>
    <message>
        <source>death (or 120 y from birth)</source>
        <translation>Tod (oder 120 Jahre ab Geburt)</translation>
    </message>
    <message>
        <source>end of each care episode</source>
        <translation>Ende jedes Behandlungsabschnitts</translation>
    </message>
    <message>
        <source>end of last session</source>
        <translation>Ende der letzten Sitzung</translation>
    </message>
    <message>
        <source>end of service</source>
        <translation>Ende der Leistung</translation>
    </message>
    <message>
        <source>end of therapy</source>
        <translation>Ende der Therapie</translation>
    </message>
    <message>
        <source>end of treatment</source>
        <translation>Ende der Behandlung</translation>
    </message>
    <message>
        <source>end of year of last entry</source>
        <translation>Ende des Jahres des letzten Eintrags</translation>
    </message>
    <message>
        <source>health personnel record rules</source>
        <translation>Regeln über Akten des Gesundheitspersonals</translation>
    </message>
    <message>
        <source>health records decree</source>
        <translation>Verordnung über Gesundheitsakten</translation>
    </message>
    <message>
        <source>health-care licence rules</source>
        <translation>Zulassungsregeln im Gesundheitswesen</translation>
    </message>
    <message>
        <source>insurer and professional advice</source>
        <translation>Rat von Versicherung und Berufsverband</translation>
    </message>
    <message>
        <source>last clinical act</source>
        <translation>letzte klinische Handlung</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>letzter Kontakt</translation>
    </message>
    <message>
        <source>last entry</source>
        <translation>letzter Eintrag</translation>
    </message>
    <message>
        <source>last service</source>
        <translation>letzte Leistung</translation>
    </message>
    <message>
        <source>last treatment</source>
        <translation>letzte Behandlung</translation>
    </message>
    <message>
        <source>last visit (private)</source>
        <translation>letzter Besuch (privat)</translation>
    </message>
    <message>
        <source>law (Psychotherapy Act / health records)</source>
        <translation>Gesetz (Psychotherapiegesetz / Gesundheitsakten)</translation>
    </message>
    <message>
        <source>law 41/2002 art. 17</source>
        <translation>Gesetz 41/2002 Art. 17</translation>
    </message>
    <message>
        <source>law: Health (Retention of Health Information) Regulations 1996</source>
        <translation>Gesetz: Health (Retention of Health Information) Regulations 1996</translation>
    </message>
    <message>
        <source>law: Quality of Practice Act 2019</source>
        <translation>Gesetz: Qualitätsgesetz von 2019</translation>
    </message>
    <message>
        <source>law: art. 7:454 BW</source>
        <translation>Gesetz: Art. 7:454 BW</translation>
    </message>
    <message>
        <source>law: § 630f (3) BGB</source>
        <translation>Gesetz: § 630f Abs. 3 BGB</translation>
    </message>
    <message>
        <source>medical code</source>
        <translation>ärztliche Berufsordnung</translation>
    </message>
    <message>
        <source>medical council rules; Mental Healthcare Act 2017</source>
        <translation>Regeln des Ärzterats; Mental Healthcare Act 2017</translation>
    </message>
    <message>
        <source>not looked up</source>
        <translation>nicht nachgeschlagen</translation>
    </message>
    <message>
        <source>order on authorised psychologists</source>
        <translation>Verordnung über zugelassene Psychologen</translation>
    </message>
    <message>
        <source>patient rights act (care providers)</source>
        <translation>Gesetz über Patientenrechte (Leistungserbringer)</translation>
    </message>
    <message>
        <source>professional code</source>
        <translation>Berufsordnung</translation>
    </message>
    <message>
        <source>professional guidance</source>
        <translation>Empfehlung des Berufsstands</translation>
    </message>
    <message>
        <source>professional guideline</source>
        <translation>Leitlinie des Berufsstands</translation>
    </message>
    <message>
        <source>professional/insurer advice</source>
        <translation>Rat von Berufsverband oder Versicherung</translation>
    </message>
    <message>
        <source>psychologists&apos; code art. 17</source>
        <translation>Berufsordnung der Psychologen Art. 17</translation>
    </message>
    <message>
        <source>regulation of the order</source>
        <translation>Ordnung der Kammer</translation>
    </message>
    <message>
        <source>same; longer possible</source>
        <translation>gleich; länger möglich</translation>
    </message>
    <message>
        <source>state board rule</source>
        <translation>Regel der Aufsicht des Bundesstaats</translation>
    </message>
    <message>
        <source>state law</source>
        <translation>Gesetz des Bundesstaats</translation>
    </message>
    <message>
        <source>until 24 in some rules</source>
        <translation>nach manchen Regeln bis 24</translation>
    </message>
    <message>
        <source>until 28 for care records of minors</source>
        <translation>bei Behandlungsakten Minderjähriger bis 28</translation>
    </message>
    <message>
        <source>until age 21</source>
        <translation>bis 21</translation>
    </message>
    <message>
        <source>until age 22 for minors</source>
        <translation>bei Minderjährigen bis 22</translation>
    </message>
    <message>
        <source>until age 25</source>
        <translation>bis 25</translation>
    </message>
    <message>
        <source>until age 25 (26 if 17 at end)</source>
        <translation>bis 25 (26, wenn am Ende 17)</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>varies by board</source>
        <translation>je nach Aufsicht verschieden</translation>
    </message>
    <message>
        <source>varies by board (5–10)</source>
        <translation>je nach Aufsicht verschieden (5–10)</translation>
    </message>
    <message>
        <source>varies by licence (5–8)</source>
        <translation>je nach Zulassung verschieden (5–8)</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them draft(s)</source>
        <translation>
            <numerusform>%n davon Entwurf</numerusform>
            <numerusform>%n davon Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>Added since: addenda, late entries, corrections</source>
        <translation>Seither angefügt: Ergänzungen, Nachträge, Berichtigungen</translation>
    </message>
    <message numerus="yes">
        <source>Added to this note later and left out here: %n.</source>
        <translation>
            <numerusform>Später zu dieser Notiz angefügt und hier ausgelassen: %n.</numerusform>
            <numerusform>Später zu dieser Notiz angefügt und hier ausgelassen: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Ergänzung</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>As the client gave them. Where the line breaks, nobody knows.</source>
        <translation>So, wie sie angegeben wurden. Wo die Linie unterbrochen ist, weiß es niemand.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Wahrgenommen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient:in</translation>
    </message>
    <message>
        <source>Confidential. Only for the recipient named on page 1.</source>
        <translation>Vertraulich. Nur für die auf Seite 1 genannte Empfängerseite.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>DRAFT, NOT SIGNED. This text can still change.</source>
        <translation>ENTWURF, NICHT UNTERSCHRIEBEN. Dieser Text kann sich noch ändern.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Diagnoses, medication, allergies, referrer</source>
        <translation>Diagnosen, Medikamente, Allergien, Überweisung</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>Akte {number}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigster</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Versäumt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Nothing is written under the headings chosen.</source>
        <translation>Unter den gewählten Überschriften steht nichts.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Ratings between sessions</source>
        <translation>Werte zwischen den Sitzungen</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Redacted on {day} because: {reason}</source>
        <translation>Entfernt am {day}, weil: {reason}</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Überwiesen durch</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Scores of measures</source>
        <translation>Ergebnisse von Fragebögen</translation>
    </message>
    <message>
        <source>Screening and monitoring only. A score is no diagnosis.</source>
        <translation>Nur zum Screening und zur Verlaufsbeobachtung. Ein Ergebnis ist keine Diagnose.</translation>
    </message>
    <message>
        <source>Session summary</source>
        <translation>Zusammenfassung der Sitzungen</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Sitzung {number}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Signed by {name}, {day}, {time}</source>
        <translation>Unterschrieben von {name}, {day}, {time}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>This paper holds what was chosen for this purpose; it is not the whole record. A SHA-256 value covers a whole signed note, of which parts may be printed here.</source>
        <translation>Dieses Papier enthält, was für diesen Zweck gewählt wurde; es ist nicht die ganze Akte. Ein SHA-256-Wert gilt für eine ganze unterschriebene Notiz, von der hier Teile gedruckt sein können.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videogespräch</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What we worked on, and what comes next.</source>
        <translation>Woran wir gearbeitet haben und was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>WhatsApp call</source>
        <translation>WhatsApp-Anruf</translation>
    </message>
    <message>
        <source>condition after</source>
        <translation>Zustand nach</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>gesichert</translation>
    </message>
    <message>
        <source>draft, not signed</source>
        <translation>Entwurf, nicht unterschrieben</translation>
    </message>
    <message>
        <source>no text of the notes</source>
        <translation>kein Text der Notizen</translation>
    </message>
    <message>
        <source>no total</source>
        <translation>keine Summe</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>sections: {names}</source>
        <translation>Abschnitte: {names}</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>Verdacht auf</translation>
    </message>
    <message numerus="yes">
        <source>written %n day(s) later</source>
        <translation>
            <numerusform>%n Tag später geschrieben</numerusform>
            <numerusform>%n Tage später geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, by {name}</source>
        <translation>{day}, durch {name}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>Ask for the check-in: {questions}</source>
        <translation>Nach dem Check-in fragen: {questions}</translation>
    </message>
    <message>
        <source>Ask for the planned check-in</source>
        <translation>Nach dem geplanten Check-in fragen</translation>
    </message>
    <message>
        <source>Decide: is {age} now</source>
        <translation>Entscheiden: ist jetzt {age}</translation>
    </message>
    <message>
        <source>Decide: the agreement names a number that is gone</source>
        <translation>Entscheiden: Die Vereinbarung nennt eine Nummer, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Decide: the record may be destroyed now</source>
        <translation>Entscheiden: Die Akte darf jetzt vernichtet werden</translation>
    </message>
    <message>
        <source>Delete the chat from your phone, as agreed</source>
        <translation>Den Chat wie vereinbart vom Handy löschen</translation>
    </message>
    <message>
        <source>Done or set aside</source>
        <translation>Erledigt oder weggelegt</translation>
    </message>
    <message>
        <source>Follow up the risk ({level})</source>
        <translation>Beim Risiko nachfassen ({level})</translation>
    </message>
    <message>
        <source>It goes once a backup is made.</source>
        <translation>Verschwindet, sobald eine Sicherung gemacht ist.</translation>
    </message>
    <message>
        <source>It goes once a new version is accepted, or the agreement has ended.</source>
        <translation>Verschwindet, sobald eine neue Fassung angenommen oder die Vereinbarung beendet ist.</translation>
    </message>
    <message>
        <source>It goes once that check-in is logged, or the next one is due.</source>
        <translation>Es verschwindet, sobald dieser Check-in eingetragen oder der nächste fällig ist.</translation>
    </message>
    <message>
        <source>It goes once the message was sent, or its words are gone.</source>
        <translation>Sie verschwindet, sobald die Nachricht gesendet oder ihr Text gelöscht ist.</translation>
    </message>
    <message>
        <source>It goes once the note is signed.</source>
        <translation>Verschwindet, sobald die Notiz unterschrieben ist.</translation>
    </message>
    <message>
        <source>It goes once the plan was reviewed and has a new day.</source>
        <translation>Verschwindet, sobald der Plan besprochen ist und einen neuen Tag hat.</translation>
    </message>
    <message>
        <source>It goes once you have asked, or the check-in is logged.</source>
        <translation>Es verschwindet, sobald Sie gefragt haben oder der Check-in eingetragen ist.</translation>
    </message>
    <message>
        <source>It goes once you have decided, on the client&apos;s page.</source>
        <translation>Verschwindet, sobald Sie auf der Seite der Klient:in entschieden haben.</translation>
    </message>
    <message>
        <source>It goes once you have looked at it, in the library.</source>
        <translation>Sie geht, wenn Sie den Eintrag in der Bibliothek geprüft haben.</translation>
    </message>
    <message>
        <source>It goes once you have tried the kit.</source>
        <translation>Verschwindet, sobald Sie das Wiederherstellungsblatt ausprobiert haben.</translation>
    </message>
    <message>
        <source>It goes once you say, beside the chat, that it is deleted.</source>
        <translation>Sie verschwindet, sobald Sie beim Chat angeben, dass er gelöscht ist.</translation>
    </message>
    <message>
        <source>It goes with the next check-in or message from the client that you log.</source>
        <translation>Verschwindet mit dem nächsten Check-in oder der nächsten Nachricht, die Sie eintragen.</translation>
    </message>
    <message>
        <source>It stays here, first of all, until you write what came of it.</source>
        <translation>Bleibt hier ganz oben, bis Sie schreiben, was daraus wurde.</translation>
    </message>
    <message>
        <source>It stays here, first of all, until you write what was said about it.</source>
        <translation>Es bleibt hier, ganz oben, bis Sie aufschreiben, was dazu gesagt wurde.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Look at the agreement again</source>
        <translation>Vereinbarung wieder ansehen</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung machen</translation>
    </message>
    <message>
        <source>Make the call you kept for later</source>
        <translation>Den aufgehobenen Anruf machen</translation>
    </message>
    <message>
        <source>No answer to the check-in you sent ({day})</source>
        <translation>Keine Antwort auf Ihren Check-in ({day})</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself. Keep the record longer, or decide what becomes of it.</source>
        <translation>Nichts wird von selbst gelöscht. Behalten Sie die Akte länger, oder entscheiden Sie, was aus ihr wird.</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Es wartet nichts.</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Plan besprechen</translation>
    </message>
    <message>
        <source>See whether this still holds: {title}</source>
        <translation>Prüfen, ob es noch stimmt: {title}</translation>
    </message>
    <message>
        <source>Send the message you kept for later</source>
        <translation>Die aufgehobene Nachricht senden</translation>
    </message>
    <message>
        <source>Sign the note ({form}, {day})</source>
        <translation>Notiz unterschreiben ({form}, {day})</translation>
    </message>
    <message>
        <source>Talk about an answer in {measure}</source>
        <translation>Über eine Antwort in {measure} sprechen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>The planned check-in did not come ({day})</source>
        <translation>Der geplante Check-in kam nicht ({day})</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Try your recovery kit</source>
        <translation>Wiederherstellungsblatt ausprobieren</translation>
    </message>
    <message>
        <source>again {day}</source>
        <translation>wieder {day}</translation>
    </message>
    <message>
        <source>agreed: call if planned</source>
        <translation>vereinbart: anrufen, wenn geplant</translation>
    </message>
    <message>
        <source>agreed: next session</source>
        <translation>vereinbart: nächste Sitzung</translation>
    </message>
    <message>
        <source>agreed: one reminder</source>
        <translation>vereinbart: eine Erinnerung</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>weggelegt</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
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
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Agreement, version {number}</source>
        <translation>Vereinbarung, Fassung {number}</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Chat filed</source>
        <translation>Chat abgelegt</translation>
    </message>
    <message>
        <source>Chat filed, its messages let go since</source>
        <translation>Chat abgelegt, seine Nachrichten seither aufgegeben</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Check-in, follow-up open</source>
        <translation>Check-in, Nachverfolgung offen</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Medical entries</source>
        <translation>Medizinische Einträge</translation>
    </message>
    <message>
        <source>Medical entry</source>
        <translation>Medizinischer Eintrag</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medikation</translation>
    </message>
    <message>
        <source>Message from the client</source>
        <translation>Nachricht von der Klientin oder dem Klienten</translation>
    </message>
    <message>
        <source>Message to the client</source>
        <translation>Nachricht an die Klientin oder den Klienten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Plan, version {number}</source>
        <translation>Plan, Fassung {number}</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Resource given</source>
        <translation>Material weitergegeben</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <source>Safety plan, version {number}</source>
        <translation>Sicherheitsplan, Fassung {number}</translation>
    </message>
    <message>
        <source>Safety plans</source>
        <translation>Sicherheitspläne</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Sitzung {number}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Text taken out</source>
        <translation>Text entfernt</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>{name}, an answer wants a talk</source>
        <translation>{name}, über eine Antwort sprechen</translation>
    </message>
    <message>
        <source>{what} (draft)</source>
        <translation>{what} (Entwurf)</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>times are those of {ours}; this computer shows those of {computer}</source>
        <translation>Zeiten gelten für {ours}; dieser Computer zeigt die von {computer}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{day}, {time} {place}</source>
        <translation>{day}, {time} {place}</translation>
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
