<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>archive</name>
    <message id="cli.archive.short">
        <source>Analyze, search and sum up many recordings.</source>
        <translation>Viele Aufnahmen auswerten, durchsuchen, zusammenfassen.</translation>
    </message>
    <message id="cli.archive.help">
        <source>Analyze an archive of recordings on all cores or on a cluster, find passages worth showing, and see how figures are spread over weeks, teams and languages. Nothing is said of a person: groups of fewer than five agents are not shown. Needs: pip install &apos;coach[archive]&apos;.</source>
        <translation>Wertet ein Archiv von Aufnahmen auf allen Kernen oder auf einem Cluster aus, findet Stellen, die sich zu zeigen lohnen, und zeigt, wie sich Werte über Wochen, Teams und Sprachen verteilen. Über eine Person wird nichts gesagt: Gruppen von weniger als fünf Agenten werden nicht gezeigt. Dazu: pip install &apos;coach[archive]&apos;.</translation>
    </message>
    <message id="cli.archive.analyze_short">
        <source>Analyze the recordings of a folder or a store.</source>
        <translation>Die Aufnahmen eines Ordners oder Speichers auswerten.</translation>
    </message>
    <message id="cli.archive.analyze_help">
        <source>Analyze every recording in SOURCE that TARGET doesn&apos;t have yet. SOURCE and TARGET are folders, or addresses such as s3://store/calls. A recording has two channels, or is two files whose names end with -agent and -caller. A table calls.csv in SOURCE may say agent, team, language and date of each file. Run it again, and it does only what is new.</source>
        <translation>Wertet jede Aufnahme in SOURCE aus, die TARGET noch nicht hat. SOURCE und TARGET sind Ordner oder Adressen wie s3://store/calls. Eine Aufnahme hat zwei Kanäle oder besteht aus zwei Dateien, deren Namen auf -agent und -caller enden. Eine Tabelle calls.csv in SOURCE kann Agent, Team, Sprache und Datum jeder Datei nennen. Beim nächsten Mal kommt nur Neues dazu.</translation>
    </message>
    <message id="cli.archive.out">
        <source>Where the results go.</source>
        <translation>Wohin die Ergebnisse kommen.</translation>
    </message>
    <message id="cli.archive.layout">
        <source>Where names and folders say who it was, as in {example}; {other} is anything else.</source>
        <extracomment>Keep what is in braces: {example}, {other}.</extracomment>
        <translation>Wo Namen und Ordner sagen, wer es war, etwa {example}; {other} ist alles andere.</translation>
    </message>
    <message id="cli.archive.key">
        <source>The key that turns agents&apos; names into hashes; made if missing. It stays here: keep it. Default: in the user&apos;s data folder.</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Der Schlüssel, der aus Namen von Agenten Hashes macht; wird angelegt, falls er fehlt. Er bleibt hier: heben Sie ihn auf. Sonst: im Datenordner des Benutzers.</translation>
    </message>
    <message id="cli.archive.retry">
        <source>Try those again that could not be analyzed before.</source>
        <translation>Auch die noch einmal versuchen, die sich bisher nicht auswerten ließen.</translation>
    </message>
    <message id="cli.archive.scheduler">
        <source>Run on a cluster: the address of its scheduler, as in tls://10.0.0.5:8786.</source>
        <translation>Auf einem Cluster rechnen: die Adresse seines Schedulers, etwa tls://10.0.0.5:8786.</translation>
    </message>
    <message id="cli.archive.certificates">
        <source>The folder with the certificates of the cluster.</source>
        <translation>Der Ordner mit den Zertifikaten des Clusters.</translation>
    </message>
    <message id="cli.archive.bad_layout">
        <source>The layout has a field that is not known or stands in it twice: {part}</source>
        <extracomment>Keep what is in braces: {part}.</extracomment>
        <translation>Das Muster hat ein Feld, das unbekannt ist oder doppelt vorkommt: {part}</translation>
    </message>
    <message id="cli.archive.needs_certificates">
        <source>--scheduler works only with --certificates: give both.</source>
        <translation>--scheduler geht nur mit --certificates: geben Sie beide an.</translation>
    </message>
    <message id="cli.archive.listed" numerus="yes">
        <source>{n} recordings found.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Aufnahme gefunden.</numerusform>
            <numerusform>{n} Aufnahmen gefunden.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.known" numerus="yes">
        <source>{n} were analyzed before.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} war schon ausgewertet.</numerusform>
            <numerusform>{n} waren schon ausgewertet.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.new" numerus="yes">
        <source>{n} recordings are newly analyzed.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Aufnahme ist neu ausgewertet.</numerusform>
            <numerusform>{n} Aufnahmen sind neu ausgewertet.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.copies" numerus="yes">
        <source>{n} are copies of others.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} ist eine Kopie einer anderen.</numerusform>
            <numerusform>{n} sind Kopien von anderen.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.failed" numerus="yes">
        <source>{n} can&apos;t be analyzed, for the reasons above.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} lässt sich aus dem obigen Grund nicht auswerten.</numerusform>
            <numerusform>{n} lassen sich aus den obigen Gründen nicht auswerten.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.later" numerus="yes">
        <source>{n} could not be reached. Run this again.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} war nicht erreichbar. Starten Sie dies noch einmal.</numerusform>
            <numerusform>{n} waren nicht erreichbar. Starten Sie dies noch einmal.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.find_short">
        <source>Find passages worth showing.</source>
        <translation>Stellen finden, die sich zu zeigen lohnen.</translation>
    </message>
    <message id="cli.archive.find_help">
        <source>Find passages in what was analyzed into TARGET, the longest first, with their seconds. `coach archive cut` makes a lesson of them.</source>
        <translation>Findet Stellen in dem, was nach TARGET ausgewertet wurde, die längsten zuerst, mit ihren Sekunden. `coach archive cut` macht daraus eine Lektion.</translation>
    </message>
    <message id="cli.archive.filter">
        <source>heard-out: the caller was heard out over 60 s while 6 dB over how they began, without a rise, and was answered after a second. back-in-range: after a rise, back within the usual within 15 s. gave-way: a talk-over in which the agent gave way. The options below change it.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“talk-over”: both speak on at once after the agent came in; no reproach.
“rise”: level, pitch and effort together over the usual.
“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>heard-out: Anrufer über 60 s ausreden lassen, 6 dB lauter als am Anfang, ohne Anstieg, Antwort nach einer Sekunde. back-in-range: nach einem Anstieg binnen 15 s zurück im Üblichen. gave-way: beide sprachen, und der Agent gab nach. Die Optionen darunter ändern das.</translation>
    </message>
    <message id="cli.archive.kind">
        <source>The kind of passage.</source>
        <translation>Die Art der Stelle.</translation>
    </message>
    <message id="cli.archive.longer_than">
        <source>At least so many seconds.</source>
        <translation>Mindestens so viele Sekunden.</translation>
    </message>
    <message id="cli.archive.caller_over">
        <source>The caller at least so many dB over how they began.</source>
        <translation>Anrufer mindestens so viele dB lauter als am Anfang.</translation>
    </message>
    <message id="cli.archive.no_rise">
        <source>Without a rise of the agent&apos;s tone.</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Ohne einen Anstieg im Ton des Agenten.</translation>
    </message>
    <message id="cli.archive.answered_after">
        <source>Answered after at least so many seconds.</source>
        <translation>Antwort nach mindestens so vielen Sekunden.</translation>
    </message>
    <message id="cli.archive.team">
        <source>Of this team.</source>
        <translation>Von diesem Team.</translation>
    </message>
    <message id="cli.archive.language">
        <source>In this language.</source>
        <translation>In dieser Sprache.</translation>
    </message>
    <message id="cli.archive.month">
        <source>Of this month, as in 2026-03.</source>
        <translation>Aus diesem Monat, etwa 2026-03.</translation>
    </message>
    <message id="cli.archive.sql">
        <source>Ask in SQL, over the views passages and groups.</source>
        <translation>In SQL fragen, über die Sichten passages und groups.</translation>
    </message>
    <message id="cli.archive.most">
        <source>Show at most so many.</source>
        <translation>Höchstens so viele zeigen.</translation>
    </message>
    <message id="cli.archive.sql_alone">
        <source>--sql stands alone: leave the filters out, or ask for them in the query.</source>
        <translation>--sql steht allein: lassen Sie die Filter weg, oder fragen Sie in der Abfrage danach.</translation>
    </message>
    <message id="cli.archive.found" numerus="yes">
        <source>{n} passages</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Stelle</numerusform>
            <numerusform>{n} Stellen</numerusform>
        </translation>
    </message>
    <message id="cli.archive.seconds">
        <source>{start:.1f} to {end:.1f} s</source>
        <extracomment>Keep what is in braces: {end}, {start}.</extracomment>
        <translation>{start:.1f} bis {end:.1f} s</translation>
    </message>
    <message id="cli.archive.caller_db">
        <source>caller {db:.1f} dB over their start</source>
        <extracomment>Keep what is in braces: {db}.</extracomment>
        <translation>Anrufer {db:.1f} dB über dem Anfang</translation>
    </message>
    <message id="cli.archive.answered">
        <source>answered after {seconds:.1f} s</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>Antwort nach {seconds:.1f} s</translation>
    </message>
    <message id="cli.archive.more">
        <source>There are more than {n} rows. --most shows more of them.</source>
        <extracomment>Keep what is in braces: {n}.</extracomment>
        <translation>Es gibt mehr als {n} Zeilen. --most zeigt mehr davon.</translation>
    </message>
    <message id="cli.archive.cut_short">
        <source>Make a lesson of passages.</source>
        <translation>Aus Stellen eine Lektion machen.</translation>
    </message>
    <message id="cli.archive.cut_help">
        <source>Cut passages out of their recordings and write them as a lesson, for Practice. The caller&apos;s channel becomes a tone that follows its level, so that turns and loudness stay while voice and words are gone. The agent&apos;s voice stays: ask them.</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.
“level”: how loud, in dB.</extracomment>
        <translation>Schneidet Stellen aus ihren Aufnahmen und schreibt sie als Lektion für die Übungen. Der Kanal des Anrufers wird zu einem Ton, der seinem Pegel folgt: Wechsel und Lautstärke bleiben, Stimme und Wörter sind weg. Die Stimme des Agenten bleibt: fragen Sie ihn.</translation>
    </message>
    <message id="cli.archive.source">
        <source>Where the recordings are.</source>
        <translation>Wo die Aufnahmen sind.</translation>
    </message>
    <message id="cli.archive.lesson">
        <source>The lesson file to write, as in listening.coachlesson.</source>
        <translation>Die Datei der Lektion, etwa zuhoeren.coachlesson.</translation>
    </message>
    <message id="cli.archive.title">
        <source>The title of the lesson, at most seven words.</source>
        <translation>Der Titel der Lektion, höchstens sieben Wörter.</translation>
    </message>
    <message id="cli.archive.consent">
        <source>The caller&apos;s voice stays: you say that their consent is there.</source>
        <translation>Die Stimme des Anrufers bleibt: Sie sagen, dass die Einwilligung vorliegt.</translation>
    </message>
    <message id="cli.archive.cut_done" numerus="yes">
        <source>{n} passages are in {path}.</source>
        <extracomment>Keep what is in braces: {n}, {path}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Stelle ist in {path}.</numerusform>
            <numerusform>{n} Stellen sind in {path}.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.report_short">
        <source>Write how figures are spread over groups.</source>
        <translation>Schreiben, wie sich Werte über Gruppen verteilen.</translation>
    </message>
    <message id="cli.archive.report_help">
        <source>Write a page that shows how figures are spread over weeks, teams and languages, with intervals. Groups of fewer than five agents are left out, and nobody is ranked.</source>
        <translation>Schreibt eine Seite, die zeigt, wie sich Werte über Wochen, Teams und Sprachen verteilen, mit Intervallen. Gruppen von weniger als fünf Agenten fehlen, und niemand bekommt einen Rang.</translation>
    </message>
    <message id="cli.archive.report_out">
        <source>The HTML file to write.</source>
        <translation>Die HTML-Datei, die geschrieben wird.</translation>
    </message>
    <message id="cli.archive.reported">
        <source>Written: {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message id="cli.archive.certificates_short">
        <source>Make the certificates of a cluster.</source>
        <translation>Die Zertifikate eines Clusters anlegen.</translation>
    </message>
    <message id="cli.archive.certificates_help">
        <source>Make the certificates with which the parts of a cluster know each other, in the new folder DIR. Copy it to every machine of the cluster, and to nobody else: whoever has it can use the cluster.</source>
        <translation>Legt im neuen Ordner DIR die Zertifikate an, an denen sich die Teile eines Clusters erkennen. Kopieren Sie ihn auf jede Maschine des Clusters und zu niemandem sonst: wer ihn hat, kann den Cluster benutzen.</translation>
    </message>
    <message id="cli.archive.certificates_done">
        <source>The certificates are in {path}. Copy this folder to every machine of the cluster.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Die Zertifikate sind in {path}. Kopieren Sie diesen Ordner auf jede Maschine des Clusters.</translation>
    </message>
    <message id="cli.archive.scheduler_short">
        <source>Run the scheduler of a cluster.</source>
        <translation>Den Scheduler eines Clusters starten.</translation>
    </message>
    <message id="cli.archive.scheduler_help">
        <source>Run the scheduler of a cluster on this machine, until stopped. It speaks with nobody who doesn&apos;t have the certificates.</source>
        <translation>Startet den Scheduler eines Clusters auf dieser Maschine, bis er beendet wird. Er spricht mit niemandem, der die Zertifikate nicht hat.</translation>
    </message>
    <message id="cli.archive.host">
        <source>The address to listen on.</source>
        <translation>Die Adresse, auf der er lauscht.</translation>
    </message>
    <message id="cli.archive.port">
        <source>The port to listen on.</source>
        <translation>Der Port, auf dem er lauscht.</translation>
    </message>
    <message id="cli.archive.scheduler_runs">
        <source>The scheduler is at {url}. Stop it with Ctrl+C.</source>
        <extracomment>Keep what is in braces: {url}.</extracomment>
        <translation>Der Scheduler ist unter {url}. Beenden mit Strg+C.</translation>
    </message>
    <message id="cli.archive.worker_short">
        <source>Run workers of a cluster.</source>
        <translation>Arbeitsprozesse eines Clusters starten.</translation>
    </message>
    <message id="cli.archive.worker_help">
        <source>Run workers on this machine for the scheduler at URL, until stopped. They do nothing but analyze recordings. SOURCE and TARGET must be reached from here by the same address.</source>
        <translation>Startet auf dieser Maschine Arbeitsprozesse für den Scheduler unter URL, bis sie beendet werden. Sie tun nichts, als Aufnahmen auszuwerten. SOURCE und TARGET müssen von hier unter derselben Adresse erreichbar sein.</translation>
    </message>
    <message id="cli.archive.workers_run" numerus="yes">
        <source>{n} workers work for {url}. Stop them with Ctrl+C.</source>
        <extracomment>Keep what is in braces: {n}, {url}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Prozess arbeitet für {url}. Beenden mit Strg+C.</numerusform>
            <numerusform>{n} Prozesse arbeiten für {url}. Beenden mit Strg+C.</numerusform>
        </translation>
    </message>
    <message id="archive.not_installed">
        <source>This needs an addition that is not installed: pip install &apos;coach[archive]&apos;.</source>
        <translation>Dazu fehlt eine Ergänzung: pip install &apos;coach[archive]&apos;.</translation>
    </message>
    <message id="archive.not_in_package">
        <source>The archive is not part of the installed program. Install Coach with pip: pip install &apos;coach[archive]&apos;.</source>
        <translation>Das Archiv gehört nicht zum installierten Programm. Installieren Sie Coach mit pip: pip install &apos;coach[archive]&apos;.</translation>
    </message>
    <message id="archive.unknown_place">
        <source>{place} is no place that can be opened here. Check the address, and install what its kind of store needs (for s3://: pip install s3fs).</source>
        <extracomment>Keep what is in braces: {place}.</extracomment>
        <translation>{place} ist kein Ort, der sich hier öffnen lässt. Prüfen Sie die Adresse, und installieren Sie, was diese Art Speicher braucht (für s3://: pip install s3fs).</translation>
    </message>
    <message id="archive.no_source">
        <source>{place} can&apos;t be read: {error}. Check the address and your permission.</source>
        <extracomment>Keep what is in braces: {error}, {place}.</extracomment>
        <translation>{place} lässt sich nicht lesen: {error}. Prüfen Sie die Adresse und Ihre Rechte.</translation>
    </message>
    <message id="archive.bad_table">
        <source>{file} can&apos;t be read: {error}. It needs a first line with the names of its columns, and commas between them.</source>
        <extracomment>Keep what is in braces: {error}, {file}.</extracomment>
        <translation>{file} lässt sich nicht lesen: {error}. Nötig ist eine erste Zeile mit den Namen der Spalten, und Kommas dazwischen.</translation>
    </message>
    <message id="archive.bad_columns">
        <source>{file} has other columns than these, or no file column: {columns}.</source>
        <extracomment>Keep what is in braces: {columns}, {file}.</extracomment>
        <translation>{file} hat andere Spalten als diese oder keine Spalte file: {columns}.</translation>
    </message>
    <message id="archive.bad_date">
        <source>{file} has a date that can&apos;t be read: {date}. Write dates as in 2026-03-02 14:05:07.</source>
        <extracomment>Keep what is in braces: {date}, {file}.</extracomment>
        <translation>{file} hat ein Datum, das sich nicht lesen lässt: {date}. Schreiben Sie es wie 2026-03-02 14:05:07.</translation>
    </message>
    <message id="archive.no_key">
        <source>There is no key in {path}. Name the one with which the archive was analyzed: --key FILE.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>In {path} ist kein Schlüssel. Nennen Sie den, mit dem das Archiv ausgewertet wurde: --key FILE.</translation>
    </message>
    <message id="archive.bad_key">
        <source>{path} is no key of an archive, or can&apos;t be read. Name the one with which the archive was analyzed: --key FILE.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist kein Schlüssel eines Archivs oder nicht lesbar. Nennen Sie den, mit dem das Archiv ausgewertet wurde: --key FILE.</translation>
    </message>
    <message id="archive.full">
        <source>There is no room left where the results go ({error}). Free some and run this again; what was written counts.</source>
        <extracomment>Keep what is in braces: {error}.</extracomment>
        <translation>Wo die Ergebnisse hinkommen, ist kein Platz mehr ({error}). Schaffen Sie Platz, und starten Sie dies noch einmal; was geschrieben ist, zählt.</translation>
    </message>
    <message id="archive.no_room_to_work">
        <source>A machine that analyzes has no room left for its work ({error}). Free some and run this again; what was written counts.</source>
        <extracomment>Keep what is in braces: {error}.</extracomment>
        <translation>Eine Maschine, die auswertet, hat keinen Platz mehr für ihre Arbeit ({error}). Schaffen Sie Platz, und starten Sie dies noch einmal; was geschrieben ist, zählt.</translation>
    </message>
    <message id="archive.target_away">
        <source>The place of the results can&apos;t be reached ({error}). Check it and run this again; what was written counts.</source>
        <extracomment>Keep what is in braces: {error}.</extracomment>
        <translation>Der Ort der Ergebnisse ist nicht erreichbar ({error}). Prüfen Sie ihn, und starten Sie dies noch einmal; was geschrieben ist, zählt.</translation>
    </message>
    <message id="archive.unreachable">
        <source>It can&apos;t be read just now: {error}. Run this again.</source>
        <extracomment>Keep what is in braces: {error}.</extracomment>
        <translation>Gerade nicht lesbar: {error}. Starten Sie dies noch einmal.</translation>
    </message>
    <message id="archive.worker_died">
        <source>Three processes died while they analyzed it. It may be damaged in a way that we don&apos;t know; --retry tries it again.</source>
        <translation>Drei Prozesse sind daran gestorben. Sie ist vielleicht auf eine Art beschädigt, die wir nicht kennen; --retry versucht sie noch einmal.</translation>
    </message>
    <message id="archive.defect">
        <source>It can&apos;t be analyzed because of a mistake of ours ({what}). Please report it; --retry tries it again.</source>
        <extracomment>Keep what is in braces: {what}.</extracomment>
        <translation>Sie lässt sich wegen eines Fehlers von uns nicht auswerten ({what}). Bitte melden Sie ihn; --retry versucht sie noch einmal.</translation>
    </message>
    <message id="archive.bad_tables">
        <source>The tables in {place} can&apos;t be read: {error}. Run `coach archive analyze` again.</source>
        <extracomment>Keep what is in braces: {error}, {place}.</extracomment>
        <translation>Die Tabellen in {place} lassen sich nicht lesen: {error}. Starten Sie `coach archive analyze` noch einmal.</translation>
    </message>
    <message id="archive.nothing_collected">
        <source>{place} holds nothing that may be shown yet. Run `coach archive analyze` first.</source>
        <extracomment>Keep what is in braces: {place}.</extracomment>
        <translation>{place} enthält noch nichts, was gezeigt werden darf. Starten Sie zuerst `coach archive analyze`.</translation>
    </message>
    <message id="archive.only_select">
        <source>Only one query that begins with SELECT or WITH is answered.</source>
        <translation>Beantwortet wird nur eine einzelne Abfrage, die mit SELECT oder WITH beginnt.</translation>
    </message>
    <message id="archive.bad_query">
        <source>The query can&apos;t be answered: {error}</source>
        <extracomment>Keep what is in braces: {error}.</extracomment>
        <translation>Die Abfrage lässt sich nicht beantworten: {error}</translation>
    </message>
    <message id="archive.no_such_passage">
        <source>There is no passage {passage}. `coach archive find` lists them.</source>
        <extracomment>Keep what is in braces: {passage}.</extracomment>
        <translation>Eine Stelle {passage} gibt es nicht. `coach archive find` listet sie auf.</translation>
    </message>
    <message id="archive.recording_gone">
        <source>A recording of these passages is not in {place}, or was changed, or the key is another one. Check --source and --key.</source>
        <extracomment>Keep what is in braces: {place}.</extracomment>
        <translation>Eine Aufnahme dieser Stellen ist nicht in {place}, wurde verändert, oder der Schlüssel ist ein anderer. Prüfen Sie --source und --key.</translation>
    </message>
    <message id="archive.too_many_parts">
        <source>A lesson has at most {most} parts. Make two of them.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Eine Lektion hat höchstens {most} Teile. Machen Sie zwei daraus.</translation>
    </message>
    <message id="archive.lesson_there">
        <source>{path} is there already. Choose a name that is not taken; nothing was written.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} gibt es schon. Wählen Sie einen freien Namen; geschrieben wurde nichts.</translation>
    </message>
    <message id="archive.lesson_not_written">
        <source>{path} can&apos;t be written: {error}. Choose another place, or free some room.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} lässt sich nicht schreiben: {error}. Wählen Sie einen anderen Ort, oder schaffen Sie Platz.</translation>
    </message>
    <message id="archive.not_told_apart">
        <source>Both channels of a passage carry the same voices, so the caller can&apos;t be taken out. Choose another one.</source>
        <translation>Beide Kanäle einer Stelle enthalten dieselben Stimmen, daher lässt sich der Anrufer nicht herausnehmen. Wählen Sie eine andere.</translation>
    </message>
    <message id="archive.not_written">
        <source>{path} can&apos;t be written: {error}. Choose another place, or free some room.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} lässt sich nicht schreiben: {error}. Wählen Sie einen anderen Ort, oder schaffen Sie Platz.</translation>
    </message>
    <message id="archive.certificates_there">
        <source>{path} holds certificates already. Choose a new folder.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} enthält schon Zertifikate. Wählen Sie einen neuen Ordner.</translation>
    </message>
    <message id="archive.no_certificates">
        <source>{path} holds no certificates of a cluster. Make them with `coach archive certificates DIR`, and copy that folder here.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} enthält keine Zertifikate eines Clusters. Legen Sie welche an mit `coach archive certificates DIR`, und kopieren Sie den Ordner hierher.</translation>
    </message>
    <message id="archive.port_taken">
        <source>Port {port} can&apos;t be opened: {error}. Choose another one with --port.</source>
        <extracomment>Keep what is in braces: {error}, {port}.</extracomment>
        <translation>Port {port} lässt sich nicht öffnen: {error}. Wählen Sie einen anderen mit --port.</translation>
    </message>
    <message id="archive.only_tls">
        <source>{url} is not protected. The address of a scheduler begins with tls://.</source>
        <extracomment>Keep what is in braces: {url}.</extracomment>
        <translation>{url} ist nicht geschützt. Die Adresse eines Schedulers beginnt mit tls://.</translation>
    </message>
    <message id="archive.no_scheduler">
        <source>No scheduler of ours answers at {url}. Start it with `coach archive scheduler`, and check that both have the same certificates.</source>
        <extracomment>Keep what is in braces: {url}.</extracomment>
        <translation>Unter {url} antwortet kein Scheduler von uns. Starten Sie ihn mit `coach archive scheduler`, und prüfen Sie, dass beide dieselben Zertifikate haben.</translation>
    </message>
    <message id="archive.kind.heard_out">
        <source>Caller heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Ausreden lassen</translation>
    </message>
    <message id="archive.kind.rise">
        <source>Tone rising</source>
        <translation>Ton steigt</translation>
    </message>
    <message id="archive.kind.talk_over">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Hineinreden</translation>
    </message>
    <message id="archive.kind.long_turn">
        <source>Long turn</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Langer Beitrag</translation>
    </message>
    <message id="archive.kind.silence">
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message id="archive.listen_for.heard_out">
        <source>How long the caller speaks, and when the answer comes.</source>
        <translation>Wie lange der Anrufer spricht, und wann die Antwort kommt.</translation>
    </message>
    <message id="archive.listen_for.rise">
        <source>Where level, pitch and effort go up together, and what follows.</source>
        <extracomment>“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>Wo Pegel, Tonhöhe und Stimmaufwand zusammen steigen, und was folgt.</translation>
    </message>
    <message id="archive.listen_for.talk_over">
        <source>Who comes in, and who gives way.</source>
        <translation>Wer hineinkommt, und wer nachgibt.</translation>
    </message>
    <message id="archive.listen_for.long_turn">
        <source>Where the turn could have been handed over.</source>
        <translation>Wo das Wort hätte abgegeben werden können.</translation>
    </message>
    <message id="archive.listen_for.silence">
        <source>How long nobody speaks, and who begins again.</source>
        <translation>Wie lange niemand spricht, und wer wieder anfängt.</translation>
    </message>
    <message id="archive.lesson.title">
        <source>Passages from our calls</source>
        <translation>Stellen aus unseren Gesprächen</translation>
    </message>
    <message id="archive.lesson.goal">
        <source>Hear what was measured in calls of ours.</source>
        <translation>Hören, was in unseren Gesprächen gemessen wurde.</translation>
    </message>
    <message id="archive.lesson.notes_tone">
        <source>The caller is a tone that follows their level: turns and loudness are theirs, voice and words are gone. The agent&apos;s voice is in it: ask them before you show it.</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.
“level”: how loud, in dB.</extracomment>
        <translation>Der Anrufer ist ein Ton, der seinem Pegel folgt: Wechsel und Lautstärke sind seine, Stimme und Wörter sind weg. Die Stimme des Agenten ist darin: fragen Sie ihn, bevor Sie es zeigen.</translation>
    </message>
    <message id="archive.lesson.notes_consent">
        <source>The caller&apos;s voice is in it, with their consent as the trainer says. The agent&apos;s is too: ask them before you show it.</source>
        <translation>Die Stimme des Anrufers ist darin, laut Trainer mit Einwilligung. Die des Agenten auch: fragen Sie ihn, bevor Sie es zeigen.</translation>
    </message>
    <message id="archive.lesson.said">
        <source>From a call.</source>
        <translation>Aus einem Gespräch.</translation>
    </message>
    <message id="archive.figure.longest_heard_out_s">
        <source>Longest heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Am längsten ausreden lassen</translation>
    </message>
    <message id="archive.figure.median_wait_s">
        <source>Wait before an answer</source>
        <translation>Pause vor einer Antwort</translation>
    </message>
    <message id="archive.figure.longest_agent_turn_s">
        <source>Agent&apos;s longest turn</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Längster Beitrag des Agenten</translation>
    </message>
    <message id="archive.figure.agent_share">
        <source>Agent&apos;s share of speech</source>
        <translation>Redeanteil des Agenten</translation>
    </message>
    <message id="archive.figure.overlap_share">
        <source>Both spoke</source>
        <translation>Beide sprachen</translation>
    </message>
    <message id="archive.figure.talk_overs_by_agent">
        <source>Talk-overs by the agent, a call</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Hineinreden des Agenten je Gespräch</translation>
    </message>
    <message id="archive.figure.rises">
        <source>Rises of the agent&apos;s tone, a call</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Anstiege im Ton des Agenten je Gespräch</translation>
    </message>
    <message id="archive.figure.pace_syll_per_s">
        <source>Agent&apos;s pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tempo des Agenten</translation>
    </message>
    <message id="archive.figure.silence_s">
        <source>Silence, a call</source>
        <translation>Stille je Gespräch</translation>
    </message>
    <message id="archive.report.title">
        <source>Calls of the archive</source>
        <translation>Gespräche des Archivs</translation>
    </message>
    <message id="archive.report.what">
        <source>How figures of calls are spread, by week, by team and by language. They say what was heard, nothing of a person.</source>
        <translation>Wie sich Werte von Gesprächen verteilen, nach Woche, Team und Sprache. Sie sagen, was zu hören war, und nichts über eine Person.</translation>
    </message>
    <message id="archive.report.left_out">
        <source>Groups of fewer than five agents, or in which one agent has more than half of the calls, are left out, and their calls count nowhere. Groups come by name: nobody is ranked.</source>
        <translation>Gruppen von weniger als fünf Agenten, oder in denen ein Agent mehr als die Hälfte der Gespräche hat, fehlen, und ihre Gespräche zählen nirgends. Die Gruppen stehen nach Namen: niemand bekommt einen Rang.</translation>
    </message>
    <message id="archive.report.how_drawn">
        <source>The box is the middle half of the calls, the bar in it the median, the line goes from the tenth to the ninetieth percentile. The dot below is the mean of the agents&apos; means, with the 95 % interval by agents.</source>
        <translation>Der Kasten ist die mittlere Hälfte der Gespräche, der Strich darin der Median, die Linie reicht vom zehnten bis zum neunzigsten Perzentil. Der Punkt darunter ist das Mittel der Mittelwerte der Agenten, mit dem 95-%-Intervall über Agenten.</translation>
    </message>
    <message id="archive.report.nothing">
        <source>There is no group of five agents or more yet.</source>
        <translation>Es gibt noch keine Gruppe von fünf Agenten oder mehr.</translation>
    </message>
    <message id="archive.report.by_week">
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
    <message id="archive.report.by_team">
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message id="archive.report.by_language">
        <source>By language</source>
        <translation>Nach Sprache</translation>
    </message>
    <message id="archive.report.column.group">
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message id="archive.report.column.calls">
        <source>Calls</source>
        <translation>Gespräche</translation>
    </message>
    <message id="archive.report.column.agents">
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message id="archive.report.column.quartiles">
        <source>Median (middle half of the calls)</source>
        <translation>Median (mittlere Hälfte der Gespräche)</translation>
    </message>
    <message id="archive.report.column.mean">
        <source>Mean of the agents (95 %)</source>
        <translation>Mittel der Agenten (95 %)</translation>
    </message>
    <message id="archive.report.median_of">
        <source>{median} ({low} to {high})</source>
        <extracomment>Keep what is in braces: {high}, {low}, {median}.</extracomment>
        <translation>{median} ({low} bis {high})</translation>
    </message>
    <message id="archive.report.mean_of">
        <source>{mean} ({low} to {high})</source>
        <extracomment>Keep what is in braces: {high}, {low}, {mean}.</extracomment>
        <translation>{mean} ({low} bis {high})</translation>
    </message>
    <message id="archive.report.count">
        <source>{value:.1f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f}</translation>
    </message>
    <message id="archive.report.not_said">
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message id="archive.report.drawing">
        <source>{figure}: {by}. The table below has the numbers.</source>
        <extracomment>Keep what is in braces: {by}, {figure}.</extracomment>
        <translation>{figure}: {by}. Die Zahlen stehen in der Tabelle darunter.</translation>
    </message>
    <message id="archive.report.foot">
        <source>Made by Coach from measures alone. No sound is in it, and no agent is named.</source>
        <translation>Von Coach allein aus Messwerten gemacht. Ton ist keiner darin, und kein Agent ist genannt.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message id="cli.help">
        <source>A desktop coach for people who work on the phone. It listens beside a call and says, in one short line and only when it matters, what was heard.

Without a command it opens the desktop.</source>
        <translation>Ein Coach für alle, die am Telefon arbeiten. Er hört beim Gespräch mit und sagt in einer kurzen Zeile, und nur wenn es darauf ankommt, was zu hören war.

Ohne Befehl öffnet sich das Programmfenster.</translation>
    </message>
    <message id="cli.version">
        <source>Show the version and exit.</source>
        <translation>Die Version zeigen und beenden.</translation>
    </message>
    <message id="cli.output_lost">
        <source>What is printed could not be written: {said}. Everything else was done.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Die Ausgabe konnte nicht geschrieben werden: {said}. Alles andere ist getan.</translation>
    </message>
    <message id="cli.stopped">
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message id="cli.page.usage">
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message id="cli.page.options">
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message id="cli.page.commands">
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message id="cli.page.help">
        <source>Show this message and exit.</source>
        <translation>Diese Seite zeigen und beenden.</translation>
    </message>
    <message id="cli.usage.see_help">
        <source>See “{command}”.</source>
        <extracomment>Keep what is in braces: {command}.</extracomment>
        <translation>Siehe „{command}“.</translation>
    </message>
    <message id="cli.usage.wrong">
        <source>Wrong usage: {said}</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Falscher Aufruf: {said}</translation>
    </message>
    <message id="cli.usage.missing">
        <source>{name} is missing.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} fehlt.</translation>
    </message>
    <message id="cli.usage.no_option">
        <source>There is no option {name}.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Eine Option {name} gibt es nicht.</translation>
    </message>
    <message id="cli.usage.no_command">
        <source>There is no command {name}.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Einen Befehl {name} gibt es nicht.</translation>
    </message>
    <message id="cli.usage.near">
        <source>Similar: {names}.</source>
        <extracomment>Keep what is in braces: {names}.</extracomment>
        <translation>Ähnlich: {names}.</translation>
    </message>
    <message id="cli.usage.needs_value">
        <source>{name} needs a value.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} braucht einen Wert.</translation>
    </message>
    <message id="cli.usage.takes_no_value">
        <source>{name} takes no value.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} nimmt keinen Wert.</translation>
    </message>
    <message id="cli.usage.not_whole_number">
        <source>{name} must be a whole number.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} muss eine ganze Zahl sein.</translation>
    </message>
    <message id="cli.usage.not_whole_number_from">
        <source>{name} must be a whole number, {low} or more.</source>
        <extracomment>Keep what is in braces: {low}, {name}.</extracomment>
        <translation>{name} muss eine ganze Zahl sein, mindestens {low}.</translation>
    </message>
    <message id="cli.usage.not_number_from">
        <source>{name} must be a number, {low} or more.</source>
        <extracomment>Keep what is in braces: {low}, {name}.</extracomment>
        <translation>{name} muss eine Zahl sein, mindestens {low}.</translation>
    </message>
    <message id="cli.option.usual">
        <source>Compare with this: a recording of the agent speaking as usual, or a profile made by `coach usual learn`. Without it, the usual is learned during the call.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Womit verglichen wird: eine Aufnahme der eigenen üblichen Sprechweise oder ein Profil von `coach usual learn`. Ohne Angabe wird sie während des Gesprächs gelernt.</translation>
    </message>
    <message id="cli.option.agent_only">
        <source>Use only the agent&apos;s channel.</source>
        <translation>Nur den eigenen Kanal verwenden.</translation>
    </message>
    <message id="cli.option.swap">
        <source>The left channel is the caller, the right one the agent.</source>
        <translation>Der linke Kanal ist der Anrufer, der rechte der eigene.</translation>
    </message>
    <message id="cli.desktop.short">
        <source>Open the desktop (the default).</source>
        <translation>Das Programmfenster öffnen (Vorgabe).</translation>
    </message>
    <message id="cli.desktop.help">
        <source>Open the desktop (the default). If it is open already, its window comes to the front.</source>
        <translation>Das Programmfenster öffnen (Vorgabe). Ist es schon offen, kommt es nach vorn.</translation>
    </message>
    <message id="cli.desktop.no_screen">
        <source>There is no screen here. Start Coach in a desktop session, or see the sample call with `coach replay --sample`.</source>
        <translation>Hier gibt es keinen Bildschirm. Starten Sie Coach in einer grafischen Sitzung, oder sehen Sie sich das Beispielgespräch mit `coach replay --sample` an.</translation>
    </message>
    <message id="cli.desktop.already">
        <source>It is open already: its window is in front now.</source>
        <translation>Es ist schon offen: Sein Fenster steht jetzt vorn.</translation>
    </message>
    <message id="cli.replay.short">
        <source>Replay a recording with its cues.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Eine Aufnahme mit ihren Hinweisen abspielen.</translation>
    </message>
    <message id="cli.replay.help">
        <source>Replay a recording (CALL: left channel the agent, right channel the caller) through the live engine. Cues appear when they would have appeared in the call, and a summary follows. The replay is kept in the history and marked as one. It changes neither your usual nor any trend.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.</extracomment>
        <translation>Eine Aufnahme (CALL: linker Kanal eigener, rechter Anrufer) durch dieselbe Auswertung abspielen wie ein laufendes Gespräch. Die Hinweise erscheinen, wann sie im Gespräch erschienen wären, danach kommt die Zusammenfassung. Die Wiedergabe wird im Verlauf aufgehoben und als solche markiert. Sie ändert weder die übliche Sprechweise noch einen Trend.</translation>
    </message>
    <message id="cli.replay.sample">
        <source>Replay the sample call that comes with the program.</source>
        <translation>Das mitgelieferte Beispielgespräch abspielen.</translation>
    </message>
    <message id="cli.replay.fast">
        <source>Replay as fast as possible.</source>
        <translation>So schnell wie möglich abspielen.</translation>
    </message>
    <message id="cli.replay.no_keep">
        <source>Don&apos;t keep it in the history.</source>
        <translation>Nicht im Verlauf aufheben.</translation>
    </message>
    <message id="cli.replay.one_call">
        <source>Name one recording, or give --sample.</source>
        <translation>Nennen Sie eine Aufnahme, oder geben Sie --sample an.</translation>
    </message>
    <message id="cli.replay.begins">
        <source>{name}, {length}</source>
        <extracomment>Keep what is in braces: {length}, {name}.</extracomment>
        <translation>{name}, {length}</translation>
    </message>
    <message id="cli.replay.agent">
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message id="cli.replay.caller">
        <source>caller</source>
        <translation>Anrufer</translation>
    </message>
    <message id="cli.replay.stopped">
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message id="cli.replay.not_kept">
        <source>The replay goes on, but it is not kept.</source>
        <translation>Die Wiedergabe geht weiter, wird aber nicht aufgehoben.</translation>
    </message>
    <message id="cli.replay.owned">
        <source>Coach is open, and only it writes to your history. To keep the replay, replay it in its window.</source>
        <translation>Coach ist offen, und nur er schreibt in Ihren Verlauf. Um die Wiedergabe zu behalten, spielen Sie sie in seinem Fenster ab.</translation>
    </message>
    <message id="cli.replay.kept">
        <source>Kept in the history as call {call_id}: `coach history show {call_id}`.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>Im Verlauf aufgehoben als Gespräch {call_id}: `coach history show {call_id}`.</translation>
    </message>
    <message id="cli.import.short">
        <source>Bring a folder of old recordings into the history.</source>
        <translation>Einen Ordner mit alten Aufnahmen in den Verlauf holen.</translation>
    </message>
    <message id="cli.import.help">
        <source>Bring the recordings with two channels in FOLDER and the folders below it into the history. First it shows what it found and asks. Each is heard once, whatever its name; what was stopped goes on next time. Imported calls are marked and teach your usual nothing.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Holt die Aufnahmen mit zwei Kanälen aus FOLDER und den Ordnern darunter in den Verlauf. Zuerst wird gezeigt, was gefunden wurde, und gefragt. Jede wird einmal gehört, wie immer sie heißt; was abgebrochen wurde, geht beim nächsten Mal weiter. Geholte Gespräche sind gekennzeichnet und lehren Ihr Übliches nichts.</translation>
    </message>
    <message id="cli.import.pattern">
        <source>Where the moment stands in names or folders, in codes like %Y-%m-%d_%H-%M-%S. Without it the usual ways of writing it are tried, then tags, then the time of the file.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Wo der Zeitpunkt in Namen oder Ordnern steht, in Zeichen wie %Y-%m-%d_%H-%M-%S. Ohne Muster werden die üblichen Schreibweisen versucht, dann Angaben in der Datei, dann die Zeit der Datei.</translation>
    </message>
    <message id="cli.import.agent">
        <source>The channel you are in. Without it, it is proposed from your usual, or asked.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Der Kanal, in dem Sie sind. Ohne Angabe wird er aus Ihrem Üblichen vorgeschlagen oder erfragt.</translation>
    </message>
    <message id="cli.import.yes">
        <source>Begin without asking.</source>
        <translation>Ohne Frage anfangen.</translation>
    </message>
    <message id="cli.import.which">
        <source>Which channel are you in?</source>
        <translation>In welchem Kanal sind Sie?</translation>
    </message>
    <message id="cli.import.agent_left">
        <source>You are in the left channel.</source>
        <translation>Sie sind im linken Kanal.</translation>
    </message>
    <message id="cli.import.agent_right">
        <source>You are in the right channel.</source>
        <translation>Sie sind im rechten Kanal.</translation>
    </message>
    <message id="cli.import.by_pattern">
        <source>by pattern</source>
        <translation>nach Muster</translation>
    </message>
    <message id="cli.import.by_name">
        <source>by its name</source>
        <translation>nach Namen</translation>
    </message>
    <message id="cli.import.by_tag">
        <source>by its tag</source>
        <translation>nach Angabe</translation>
    </message>
    <message id="cli.import.by_file">
        <source>by its file</source>
        <translation>nach Datei</translation>
    </message>
    <message id="cli.import.more" numerus="yes">
        <source>and {n} more</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>und {n} weitere</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message id="cli.import.sure" numerus="yes">
        <source>Bring in {n} recordings?</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Aufnahme holen?</numerusform>
            <numerusform>{n} Aufnahmen holen?</numerusform>
        </translation>
    </message>
    <message id="cli.import.nothing_done">
        <source>Nothing was brought in.</source>
        <translation>Es wurde nichts geholt.</translation>
    </message>
    <message id="cli.import.progress">
        <source>Hearing</source>
        <translation>Höre</translation>
    </message>
    <message id="cli.import.done" numerus="yes">
        <source>{n} calls are new in the history.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Gespräch ist neu im Verlauf.</numerusform>
            <numerusform>{n} Gespräche sind neu im Verlauf.</numerusform>
        </translation>
    </message>
    <message id="cli.import.known" numerus="yes">
        <source>{n} were there already.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} war schon da.</numerusform>
            <numerusform>{n} waren schon da.</numerusform>
        </translation>
    </message>
    <message id="cli.import.bad_pattern">
        <source>The pattern needs codes that name a day, such as %Y-%m-%d; this one is unknown or missing: {code}</source>
        <extracomment>Keep what is in braces: {code}.</extracomment>
        <translation>Das Muster braucht Zeichen, die einen Tag nennen, etwa %Y-%m-%d; dieses ist unbekannt oder fehlt: {code}</translation>
    </message>
    <message id="cli.export.short">
        <source>Write calls as tables, or all your data as an archive.</source>
        <translation>Gespräche als Tabellen schreiben, oder alle Ihre Daten als Archiv.</translation>
    </message>
    <message id="cli.export.help">
        <source>Write the calls of the history into the new folder OUT, as tables with a dictionary of every column; or with --format archive all your data, history and settings, into the file OUT. First it says what will be in it and asks. Nothing is sent anywhere.</source>
        <translation>Schreibt die Gespräche des Verlaufs als Tabellen in den neuen Ordner OUT, mit einem Verzeichnis aller Spalten; oder mit --format archive alle Ihre Daten, Verlauf und Einstellungen, in die Datei OUT. Zuerst wird gesagt, was darin sein wird, und gefragt. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message id="cli.export.form">
        <source>csv, json (one object a line), parquet (with the extra for it), or archive.</source>
        <translation>csv, json (ein Objekt je Zeile), parquet (mit dem Zusatz dafür) oder archive.</translation>
    </message>
    <message id="cli.export.part">
        <source>A table to write: calls, cues or tracks. May be given several times. Default: calls and cues.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Eine Tabelle: calls, cues oder tracks. Kann mehrfach angegeben werden. Vorgabe: calls und cues.</translation>
    </message>
    <message id="cli.export.notes">
        <source>With your notes and tags. Without it they stay here.</source>
        <translation>Mit Ihren Notizen und Stichworten. Ohne Angabe bleiben sie hier.</translation>
    </message>
    <message id="cli.export.since">
        <source>Only calls of this day and later, as in 2026-03-02.</source>
        <translation>Nur Gespräche dieses Tages und später, wie in 2026-03-02.</translation>
    </message>
    <message id="cli.export.until">
        <source>Only calls of this day and earlier.</source>
        <translation>Nur Gespräche dieses Tages und früher.</translation>
    </message>
    <message id="cli.export.calls" numerus="yes">
        <source>{n} calls:</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Gespräch:</numerusform>
            <numerusform>{n} Gespräche:</numerusform>
        </translation>
    </message>
    <message id="cli.export.has_calls">
        <source>a row for each call, with its figures</source>
        <translation>eine Zeile je Gespräch, mit seinen Zahlen</translation>
    </message>
    <message id="cli.export.has_cues">
        <source>a row for each cue, with what it rested on</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>eine Zeile je Hinweis, mit dem, worauf er beruhte</translation>
    </message>
    <message id="cli.export.has_tracks">
        <source>level, pitch and pace over the whole of each call</source>
        <extracomment>“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Pegel, Tonhöhe und Tempo über jedes ganze Gespräch</translation>
    </message>
    <message id="cli.export.has_dictionary">
        <source>what each column means</source>
        <translation>was jede Spalte bedeutet</translation>
    </message>
    <message id="cli.export.with_notes">
        <source>With your notes and tags.</source>
        <translation>Mit Ihren Notizen und Stichworten.</translation>
    </message>
    <message id="cli.export.without_notes">
        <source>Without your notes and tags.</source>
        <translation>Ohne Ihre Notizen und Stichworte.</translation>
    </message>
    <message id="cli.export.archive_has">
        <source>All of {history}, with every note, and {settings}.</source>
        <extracomment>Keep what is in braces: {history}, {settings}.</extracomment>
        <translation>Alles aus {history}, mit jeder Notiz, und {settings}.</translation>
    </message>
    <message id="cli.export.archive_of">
        <source>An archive of {when}, made by Coach {version}:</source>
        <extracomment>Keep what is in braces: {version}, {when}.</extracomment>
        <translation>Ein Archiv vom {when}, angelegt von Coach {version}:</translation>
    </message>
    <message id="cli.export.sure">
        <source>Write this?</source>
        <translation>Das schreiben?</translation>
    </message>
    <message id="cli.export.nothing_written">
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message id="cli.export.progress">
        <source>Writing</source>
        <translation>Schreibe</translation>
    </message>
    <message id="cli.export.written">
        <source>Written: {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message id="cli.export.lost">
        <source>Can&apos;t be read, so not exported: {numbers}</source>
        <extracomment>Keep what is in braces: {numbers}.</extracomment>
        <translation>Nicht zu lesen, also nicht ausgegeben: {numbers}</translation>
    </message>
    <message id="cli.calendar.short">
        <source>Write the promised call-backs as a calendar file.</source>
        <translation>Die versprochenen Rückrufe als Kalenderdatei schreiben.</translation>
    </message>
    <message id="cli.calendar.help">
        <source>Write the promised call-backs that are still open into OUT, a calendar file (iCalendar). It says when each is due, not to whom.</source>
        <translation>Schreibt die offenen versprochenen Rückrufe in OUT, eine Kalenderdatei (iCalendar). Darin steht, wann jeder fällig ist, nicht bei wem.</translation>
    </message>
    <message id="cli.calendar.names">
        <source>With the notes of the calls.</source>
        <translation>Mit den Notizen der Gespräche.</translation>
    </message>
    <message id="cli.calendar.written" numerus="yes">
        <source>{n} call-backs are in {path}.</source>
        <extracomment>Keep what is in braces: {n}, {path}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Rückruf steht in {path}.</numerusform>
            <numerusform>{n} Rückrufe stehen in {path}.</numerusform>
        </translation>
    </message>
    <message id="cli.analyze.short">
        <source>Write a report for each recording.</source>
        <translation>Für jede Aufnahme einen Bericht schreiben.</translation>
    </message>
    <message id="cli.analyze.help">
        <source>Write a report for each recording as DIR/&lt;name&gt;.json: what the live engine measures in it. CALL is any sound file: the left channel is the agent, the right one the caller; a single channel is the agent. The README describes the format.</source>
        <translation>Für jede Aufnahme einen Bericht DIR/&lt;name&gt;.json schreiben: was die laufende Auswertung darin misst. CALL ist eine Tondatei: Der linke Kanal ist der eigene, der rechte der Anrufer; ein einziger Kanal ist der eigene. Die README beschreibt das Format.</translation>
    </message>
    <message id="cli.analyze.out">
        <source>The folder for the reports; it is created if missing.</source>
        <translation>Der Ordner für die Berichte; er wird bei Bedarf angelegt.</translation>
    </message>
    <message id="cli.analyze.measures">
        <source>Also write DIR/&lt;name&gt;.npz: every measure, every 10 ms.</source>
        <translation>Auch DIR/&lt;name&gt;.npz schreiben: jedes Maß, alle 10 ms.</translation>
    </message>
    <message id="cli.analyze.jobs">
        <source>How many to analyze at once. Default: the number of cores.</source>
        <translation>Wie viele gleichzeitig ausgewertet werden. Vorgabe: die Zahl der Kerne.</translation>
    </message>
    <message id="cli.analyze.one_stem">
        <source>{first} and {second} would both be written to {stem}.json. Rename one, or analyze them into two folders.</source>
        <extracomment>Keep what is in braces: {first}, {second}, {stem}.</extracomment>
        <translation>{first} und {second} würden beide in {stem}.json geschrieben. Benennen Sie eine um, oder werten Sie sie in zwei Ordner aus.</translation>
    </message>
    <message id="cli.analyze.wrote">
        <source>{call}: {files}</source>
        <extracomment>Keep what is in braces: {call}, {files}.</extracomment>
        <translation>{call}: {files}</translation>
    </message>
    <message id="cli.analyze.progress">
        <source>Analyzing</source>
        <translation>Auswertung</translation>
    </message>
    <message id="cli.usual.short">
        <source>Learn the agent&apos;s usual from recordings.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Die übliche Sprechweise aus Aufnahmen lernen.</translation>
    </message>
    <message id="cli.usual.help">
        <source>The agent&apos;s usual, which calls are compared with.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Die übliche Sprechweise, mit der Gespräche verglichen werden.</translation>
    </message>
    <message id="cli.usual.learn_short">
        <source>Learn the usual and write it as a profile.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Sie lernen und als Profil schreiben.</translation>
    </message>
    <message id="cli.usual.learn_help">
        <source>Learn the usual from recordings of the agent speaking as usual (the left channel), and write it as a profile.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Die übliche Sprechweise aus Aufnahmen lernen (linker Kanal) und als Profil schreiben.</translation>
    </message>
    <message id="cli.usual.out">
        <source>The profile to write.</source>
        <translation>Das Profil, das geschrieben wird.</translation>
    </message>
    <message id="cli.usual.learned">
        <source>Learned from {speech_s:.0f} s of speech: level {level_db:.1f} dB, pitch {f0_hz:.0f} Hz, pace {pace:.1f} syllables a second. Written to {path}.</source>
        <extracomment>Keep what is in braces: {f0_hz}, {level_db}, {pace}, {path}, {speech_s}.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Gelernt aus {speech_s:.0f} s Sprache: Pegel {level_db:.1f} dB, Tonhöhe {f0_hz:.0f} Hz, Tempo {pace:.1f} Silben pro Sekunde. Geschrieben nach {path}.</translation>
    </message>
    <message id="cli.devices.short">
        <source>List the devices to listen to, with levels.</source>
        <translation>Geräte zeigen, die gehört werden können, mit Pegeln.</translation>
    </message>
    <message id="cli.devices.help">
        <source>List the devices to listen to. An asterisk marks the chosen ones.</source>
        <translation>Geräte zeigen, die gehört werden können. Ein Stern markiert die gewählten.</translation>
    </message>
    <message id="cli.devices.meter">
        <source>Open the chosen devices and show their levels, until stopped. Nothing is kept.</source>
        <translation>Die gewählten Geräte öffnen und ihre Pegel zeigen, bis zum Abbruch. Nichts wird aufgehoben.</translation>
    </message>
    <message id="cli.devices.seconds">
        <source>Stop the meter after this long.</source>
        <translation>Die Anzeige nach dieser Zeit beenden.</translation>
    </message>
    <message id="cli.devices.seconds_alone">
        <source>--seconds works only with --meter: give both.</source>
        <translation>--seconds geht nur mit --meter: Geben Sie beides an.</translation>
    </message>
    <message id="cli.devices.microphones">
        <source>Microphones</source>
        <translation>Mikrofone</translation>
    </message>
    <message id="cli.devices.outputs">
        <source>Outputs (what plays there is the caller&apos;s channel)</source>
        <translation>Ausgänge (was dort läuft, ist der Kanal des Anrufers)</translation>
    </message>
    <message id="cli.devices.default">
        <source>the system&apos;s default</source>
        <translation>Vorgabe des Systems</translation>
    </message>
    <message id="cli.devices.no_microphone">
        <source>none. Plug one in, or check the system&apos;s sound settings.</source>
        <translation>keines. Schließen Sie eines an, oder prüfen Sie die Klangeinstellungen des Systems.</translation>
    </message>
    <message id="cli.devices.no_output">
        <source>none. Check the system&apos;s sound settings.</source>
        <translation>keiner. Prüfen Sie die Klangeinstellungen des Systems.</translation>
    </message>
    <message id="cli.devices.no_server">
        <source>The system&apos;s sound server does not answer, so no device is known. Start it again, or log out and in.</source>
        <translation>Der Tondienst des Systems antwortet nicht, daher ist kein Gerät bekannt. Starten Sie ihn neu, oder melden Sie sich ab und wieder an.</translation>
    </message>
    <message id="cli.devices.level">
        <source>{level_db:.1f} dB</source>
        <extracomment>Keep what is in braces: {level_db}.</extracomment>
        <translation>{level_db:.1f} dB</translation>
    </message>
    <message id="cli.devices.stop_by">
        <source>Stop with Ctrl+C.</source>
        <translation>Beenden mit Strg+C.</translation>
    </message>
    <message id="cli.history.short">
        <source>List, show, set aside and delete kept calls.</source>
        <translation>Aufgehobene Gespräche auflisten, zeigen, beiseitelegen und löschen.</translation>
    </message>
    <message id="cli.history.help">
        <source>The calls that are kept on this machine.</source>
        <translation>Die Gespräche, die auf diesem Rechner aufgehoben sind.</translation>
    </message>
    <message id="cli.history.list_help">
        <source>List the calls, newest first.</source>
        <translation>Die Gespräche auflisten, das neueste zuerst.</translation>
    </message>
    <message id="cli.history.show_short">
        <source>Show a call and its cues.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Ein Gespräch und seine Hinweise zeigen.</translation>
    </message>
    <message id="cli.history.show_help">
        <source>Show a call: its figures, its cues and why they were shown.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Ein Gespräch zeigen: seine Zahlen, seine Hinweise und warum sie gezeigt wurden.</translation>
    </message>
    <message id="cli.history.stats_short">
        <source>Compare this week with the four before.</source>
        <translation>Diese Woche mit den vier davor vergleichen.</translation>
    </message>
    <message id="cli.history.stats_help">
        <source>Compare this week with the four before: what changed by more than chance, when talk-overs and rises are most frequent, whether cues help, and how your aims go.</source>
        <extracomment>“cue”: one short line shown during a call.
“talk-over”: both speak on at once after the agent came in; no reproach.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Diese Woche mit den vier davor vergleichen: was sich mehr als zufällig geändert hat, wann Überlappungen und Anstiege am häufigsten sind, ob Hinweise helfen und wie es mit Ihren Zielen steht.</translation>
    </message>
    <message id="cli.history.stats_period">
        <source>Compare a week, a month or a year with the four before it.</source>
        <translation>Eine Woche, einen Monat oder ein Jahr mit den vier davor vergleichen.</translation>
    </message>
    <message id="cli.history.stats_imported">
        <source>Count imported calls too.</source>
        <translation>Importierte Gespräche mitzählen.</translation>
    </message>
    <message id="cli.history.delete_help">
        <source>Delete calls, for good.</source>
        <translation>Gespräche endgültig löschen.</translation>
    </message>
    <message id="cli.history.delete_all">
        <source>Delete every call, and the usuals.</source>
        <translation>Alle Gespräche und die gelernte Sprechweise löschen.</translation>
    </message>
    <message id="cli.history.yes">
        <source>Don&apos;t ask.</source>
        <translation>Nicht nachfragen.</translation>
    </message>
    <message id="cli.history.json">
        <source>As JSON.</source>
        <translation>Als JSON.</translation>
    </message>
    <message id="cli.history.json_report">
        <source>Its report as JSON, as `coach analyze` writes it.</source>
        <translation>Der Bericht als JSON, wie ihn `coach analyze` schreibt.</translation>
    </message>
    <message id="cli.history.none">
        <source>Nothing is kept yet. `coach replay --sample` keeps a first call.</source>
        <translation>Noch ist nichts aufgehoben. `coach replay --sample` hebt ein erstes Gespräch auf.</translation>
    </message>
    <message id="cli.history.delete_which">
        <source>Name the calls to delete, or give --all.</source>
        <translation>Nennen Sie die Gespräche, die gelöscht werden sollen, oder geben Sie --all an.</translation>
    </message>
    <message id="cli.history.sure">
        <source>Delete for good?</source>
        <translation>Endgültig löschen?</translation>
    </message>
    <message id="cli.history.sure_all" numerus="yes">
        <source>Delete all {n} calls and the usuals for good?</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Das {n} Gespräch und die gelernte Sprechweise endgültig löschen?</numerusform>
            <numerusform>Alle {n} Gespräche und die gelernte Sprechweise endgültig löschen?</numerusform>
        </translation>
    </message>
    <message id="cli.history.yes_letter">
        <source>y</source>
        <translation>j</translation>
    </message>
    <message id="cli.history.nothing_deleted">
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message id="cli.history.deleted" numerus="yes">
        <source>{n} calls are deleted.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Gespräch ist gelöscht.</numerusform>
            <numerusform>{n} Gespräche sind gelöscht.</numerusform>
        </translation>
    </message>
    <message id="cli.history.state_running">
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message id="cli.history.state_cut_short">
        <source>cut short</source>
        <translation>abgebrochen</translation>
    </message>
    <message id="cli.history.source_live">
        <source>call</source>
        <translation>Gespräch</translation>
    </message>
    <message id="cli.history.source_replay">
        <source>replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message id="cli.history.source_sample">
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message id="cli.history.source_import">
        <source>import</source>
        <translation>import</translation>
    </message>
    <message id="cli.history.source_other">
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message id="cli.history.unreadable">
        <source>can&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message id="cli.history.aside_help">
        <source>Hide a call that can&apos;t be read. Its data stays in the history for a version that can read it; `coach history delete` still deletes it.</source>
        <translation>Ein nicht lesbares Gespräch ausblenden. Seine Daten bleiben im Verlauf, für eine Version, die sie lesen kann; `coach history delete` löscht es auch dann noch.</translation>
    </message>
    <message id="cli.history.aside_short">
        <source>Hide a call that can&apos;t be read.</source>
        <translation>Ein nicht lesbares Gespräch ausblenden.</translation>
    </message>
    <message id="cli.history.aside">
        <source>Call {call_id} is set aside.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>Gespräch {call_id} ist beiseitegelegt.</translation>
    </message>
    <message id="cli.history.move_short">
        <source>Move the history and its copies into another folder.</source>
        <translation>Den Verlauf und seine Kopien in einen anderen Ordner verschieben.</translation>
    </message>
    <message id="cli.history.move_help">
        <source>Move the history and its copies into another folder, which must be new or empty, and on a disk of this machine. Close Coach first. --back moves them to where the system keeps data.</source>
        <translation>Den Verlauf und seine Kopien in einen anderen Ordner verschieben, der neu oder leer sein muss und auf einem Datenträger dieses Rechners. Schließen Sie Coach zuerst. --back verschiebt sie dorthin, wo das System Daten aufhebt.</translation>
    </message>
    <message id="cli.history.move_back">
        <source>Move them back to where the system keeps data.</source>
        <translation>Sie dorthin zurückverschieben, wo das System Daten aufhebt.</translation>
    </message>
    <message id="cli.history.move_which">
        <source>Say where to, or --back.</source>
        <translation>Sagen Sie, wohin, oder geben Sie --back an.</translation>
    </message>
    <message id="cli.history.move_what">
        <source>{old} is moved to {new}: the history and {n} copies.</source>
        <extracomment>Keep what is in braces: {n}, {new}, {old}.</extracomment>
        <translation>{old} wird nach {new} verschoben: der Verlauf und seine Kopien ({n}).</translation>
    </message>
    <message id="cli.history.move_sure">
        <source>Move it?</source>
        <translation>Verschieben?</translation>
    </message>
    <message id="cli.history.move_nothing">
        <source>Nothing was moved.</source>
        <translation>Es wurde nichts verschoben.</translation>
    </message>
    <message id="cli.history.moved">
        <source>The history is in {path} now.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Der Verlauf ist jetzt in {path}.</translation>
    </message>
    <message id="cli.history.moved_already">
        <source>The history is in {path} already.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Der Verlauf ist schon in {path}.</translation>
    </message>
    <message id="cli.history.backup_short">
        <source>Make today&apos;s copy of the history and list all.</source>
        <translation>Die heutige Kopie machen und alle auflisten.</translation>
    </message>
    <message id="cli.history.backup_help">
        <source>Make today&apos;s copy of the history, if it is not there yet, and list all copies. Settings say how many Coach keeps.</source>
        <translation>Die heutige Kopie des Verlaufs anlegen, falls es sie noch nicht gibt, und alle Kopien nennen. Wie viele Coach behält, steht in den Einstellungen.</translation>
    </message>
    <message id="cli.history.restore_short">
        <source>Put a copy in the place of the history.</source>
        <translation>Eine Kopie an die Stelle des Verlaufs setzen.</translation>
    </message>
    <message id="cli.history.restore_help">
        <source>Put COPY, a copy or an archive made by Coach, in the place of what is there. It is checked first; what was there is kept: the history among its copies, the settings beside the new ones. Close Coach before.</source>
        <translation>COPY, eine von Coach angelegte Kopie oder ein Archiv, an die Stelle dessen setzen, was da ist. Es wird zuerst geprüft; was vorher da war, bleibt: der Verlauf bei seinen Kopien, die Einstellungen neben den neuen. Schließen Sie Coach vorher.</translation>
    </message>
    <message id="cli.history.restored">
        <source>{path} is the copy now. What was there is kept among the copies.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist jetzt die Kopie. Was vorher da war, liegt bei den Kopien.</translation>
    </message>
    <message id="cli.history.salvage_short">
        <source>Save what is good of a damaged history into a new file.</source>
        <translation>Sichern, was von einem beschädigten Verlauf gut ist.</translation>
    </message>
    <message id="cli.history.salvage_help">
        <source>Save every call that can be read, and the usuals, into the new file NEW. The history itself is only read. Put NEW in its place afterwards.</source>
        <translation>Jedes Gespräch, das gelesen werden kann, und die gelernte Sprechweise in die neue Datei NEW sichern. Der Verlauf selbst wird nur gelesen. Legen Sie NEW danach an seine Stelle.</translation>
    </message>
    <message id="cli.history.salvaged" numerus="yes">
        <source>{n} calls are saved in {path}.</source>
        <extracomment>Keep what is in braces: {n}, {path}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Gespräch ist in {path} gesichert.</numerusform>
            <numerusform>{n} Gespräche sind in {path} gesichert.</numerusform>
        </translation>
    </message>
    <message id="cli.history.not_salvaged">
        <source>Can&apos;t be read, so not saved: {numbers}</source>
        <extracomment>Keep what is in braces: {numbers}.</extracomment>
        <translation>Nicht lesbar und daher nicht gesichert: {numbers}</translation>
    </message>
    <message id="cli.history.are_aside">
        <source>Set aside: {numbers}</source>
        <extracomment>Keep what is in braces: {numbers}.</extracomment>
        <translation>Beiseitegelegt: {numbers}</translation>
    </message>
    <message id="cli.tips.short">
        <source>Open the tips in the desktop that is open.</source>
        <translation>Die Tipps im offenen Programmfenster zeigen.</translation>
    </message>
    <message id="cli.tips.help">
        <source>Open the tips beside the overlay, in the desktop that is open. Put this command on a key in your system&apos;s settings, and they are two keystrokes away in any program: that key, and the first letter of what you look for.</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Die Tipps neben der Einblendung zeigen, im offenen Programm. Legen Sie diesen Befehl in den Einstellungen Ihres Systems auf eine Taste, und die Tipps sind in jedem Programm zwei Tastendrücke entfernt: diese Taste und der erste Buchstabe dessen, was Sie suchen.</translation>
    </message>
    <message id="cli.tips.opened">
        <source>The tips are open.</source>
        <translation>Die Tipps sind offen.</translation>
    </message>
    <message id="cli.tips.not_running">
        <source>The desktop is not open, so there is nowhere to show the tips. Start it with `coach`.</source>
        <translation>Das Programm ist nicht offen, also gibt es keinen Ort für die Tipps. Starten Sie es mit `coach`.</translation>
    </message>
    <message id="cli.quit.short">
        <source>Quit the desktop that is open.</source>
        <translation>Das offene Programm beenden.</translation>
    </message>
    <message id="cli.quit.help">
        <source>Quit the desktop that is open, and wait until it has. An installer does this before it replaces the program. A call or a replay is never cut short.</source>
        <translation>Das offene Programm beenden und warten, bis es zu ist. Ein Installationsprogramm tut das, bevor es Coach ersetzt. Ein Gespräch oder eine Wiedergabe wird nie abgebrochen.</translation>
    </message>
    <message id="cli.quit.done">
        <source>The desktop is closed.</source>
        <translation>Das Programm ist geschlossen.</translation>
    </message>
    <message id="cli.quit.not_running">
        <source>The desktop is not open.</source>
        <translation>Das Programm ist nicht offen.</translation>
    </message>
    <message id="cli.quit.in_call">
        <source>A call or a replay is under way. Try again when it is over.</source>
        <translation>Ein Gespräch oder eine Wiedergabe läuft. Versuchen Sie es danach erneut.</translation>
    </message>
    <message id="cli.quit.unkept">
        <source>Something is not kept yet. Try again in a few seconds, or look into the window.</source>
        <translation>Etwas ist noch nicht gespeichert. Versuchen Sie es in ein paar Sekunden erneut, oder sehen Sie im Fenster nach.</translation>
    </message>
    <message id="cli.quit.not_done">
        <source>The desktop did not close in time. Close it in its window.</source>
        <translation>Das Programm hat sich nicht rechtzeitig geschlossen. Schließen Sie es in seinem Fenster.</translation>
    </message>
    <message id="cli.call.short">
        <source>Start, stop or mark a call in the desktop that is open, or pause its cues.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Ein Gespräch im offenen Programm beginnen, beenden oder markieren, oder seine Hinweise anhalten.</translation>
    </message>
    <message id="cli.call.help">
        <source>Start, stop and mark a call in the desktop that is open, pause its cues, and call the newest of them fair or not fair.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Ein Gespräch im offenen Programm beginnen, beenden und markieren, seine Hinweise anhalten und den neuesten passend oder unpassend nennen.</translation>
    </message>
    <message id="cli.call.mark_short">
        <source>Mark the call as abusive.</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Das Gespräch als beleidigend markieren.</translation>
    </message>
    <message id="cli.call.mark_help">
        <source>Mark the call under way as abusive: its note begins, and your team&apos;s steps come up beside the overlay.</source>
        <extracomment>“overlay”: the small window in the corner of the screen.
“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Das laufende Gespräch als beleidigend markieren: Der Vermerk beginnt, und die Schritte Ihres Teams erscheinen neben der Einblendung.</translation>
    </message>
    <message id="cli.call.marked">
        <source>The call is marked.</source>
        <translation>Das Gespräch ist markiert.</translation>
    </message>
    <message id="cli.call.no_live_call">
        <source>No live call is under way, so there is none to mark.</source>
        <translation>Es läuft kein Gespräch, also gibt es keines zu markieren.</translation>
    </message>
    <message id="cli.call.start_help">
        <source>Start a call.</source>
        <translation>Ein Gespräch beginnen.</translation>
    </message>
    <message id="cli.call.stop_help">
        <source>Stop the call, or the replay.</source>
        <translation>Das Gespräch beenden, oder die Wiedergabe.</translation>
    </message>
    <message id="cli.call.pause_help">
        <source>Pause the cues of the call, or show them again. Your system&apos;s settings can put this command on a key.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Die Hinweise des Gesprächs anhalten oder wieder zeigen. In den Einstellungen Ihres Systems lässt sich dieser Befehl auf eine Taste legen.</translation>
    </message>
    <message id="cli.call.fair_help">
        <source>Call the newest cue of the call fair.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Den neuesten Hinweis des Gesprächs passend nennen.</translation>
    </message>
    <message id="cli.call.not_fair_help">
        <source>Call the newest cue of the call not fair.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Den neuesten Hinweis des Gesprächs unpassend nennen.</translation>
    </message>
    <message id="cli.call.paused">
        <source>Cues are paused for the rest of this call.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Für den Rest dieses Gesprächs sind die Hinweise angehalten.</translation>
    </message>
    <message id="cli.call.shown">
        <source>Cues are shown again.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Die Hinweise werden wieder gezeigt.</translation>
    </message>
    <message id="cli.call.fair">
        <source>You called “{cue}” fair.</source>
        <extracomment>Keep what is in braces: {cue}.
“cue”: one short line shown during a call.</extracomment>
        <translation>Sie nannten „{cue}“ passend.</translation>
    </message>
    <message id="cli.call.not_fair">
        <source>You called “{cue}” not fair.</source>
        <extracomment>Keep what is in braces: {cue}.
“cue”: one short line shown during a call.</extracomment>
        <translation>Sie nannten „{cue}“ unpassend.</translation>
    </message>
    <message id="cli.call.no_cue">
        <source>No cue was shown in the last half minute. Older cues can be answered on the call&apos;s page.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>In der letzten halben Minute kam kein Hinweis. Auf ältere lässt sich auf der Seite des Gesprächs antworten.</translation>
    </message>
    <message id="cli.call.started">
        <source>The call has started.</source>
        <translation>Das Gespräch hat begonnen.</translation>
    </message>
    <message id="cli.call.stopped">
        <source>The call has ended.</source>
        <translation>Das Gespräch ist beendet.</translation>
    </message>
    <message id="cli.call.replay_stopped">
        <source>The replay has ended.</source>
        <translation>Die Wiedergabe ist beendet.</translation>
    </message>
    <message id="cli.call.not_running">
        <source>The desktop is not open, so there is no call. Start it with `coach`.</source>
        <translation>Das Programm ist nicht offen, also gibt es kein Gespräch. Starten Sie es mit `coach`.</translation>
    </message>
    <message id="cli.call.not_listening">
        <source>The desktop is not listening. Choose “Start listening” in its window, then try again.</source>
        <translation>Das Programm hört nicht zu. Wählen Sie in seinem Fenster „Zuhören“, und versuchen Sie es dann erneut.</translation>
    </message>
    <message id="cli.call.under_way">
        <source>A call is under way already. End it first with `coach call stop`.</source>
        <translation>Ein Gespräch läuft bereits. Beenden Sie es zuerst mit `coach call stop`.</translation>
    </message>
    <message id="cli.call.replay_under_way">
        <source>A replay is running. End it first with `coach call stop`.</source>
        <translation>Eine Wiedergabe läuft. Beenden Sie sie zuerst mit `coach call stop`.</translation>
    </message>
    <message id="cli.call.no_call">
        <source>No call is under way.</source>
        <translation>Es läuft kein Gespräch.</translation>
    </message>
    <message id="cli.call.not_taken">
        <source>The desktop is too busy to do that now. Try again in a few seconds.</source>
        <translation>Das Programm hat gerade zu viel zu tun. Versuchen Sie es in ein paar Sekunden erneut.</translation>
    </message>
    <message id="cli.call.not_done">
        <source>The desktop could not do that just now. Try again in a few seconds.</source>
        <translation>Das Programm konnte das gerade nicht tun. Versuchen Sie es in ein paar Sekunden erneut.</translation>
    </message>
    <message id="cli.doctor.short">
        <source>Check this machine and say what to do.</source>
        <translation>Diesen Rechner prüfen und sagen, was zu tun ist.</translation>
    </message>
    <message id="cli.doctor.help">
        <source>Check libraries, screen, folders, tips, devices, permissions and levels, and say what to do. Changes nothing.</source>
        <translation>Bibliotheken, Bildschirm, Ordner, Tipps, Geräte, Rechte und Pegel prüfen und sagen, was zu tun ist. Ändert nichts.</translation>
    </message>
    <message id="cli.doctor.no_sound">
        <source>Leave out devices and levels.</source>
        <translation>Geräte und Pegel auslassen.</translation>
    </message>
    <message id="cli.doctor.python">
        <source>Python {version} on {system}</source>
        <extracomment>Keep what is in braces: {system}, {version}.</extracomment>
        <translation>Python {version} auf {system}</translation>
    </message>
    <message id="cli.doctor.library">
        <source>{name} can&apos;t be loaded ({said}). Run `python3 packaging/bootstrap.py env` again.</source>
        <extracomment>Keep what is in braces: {name}, {said}.</extracomment>
        <translation>{name} lässt sich nicht laden ({said}). Führen Sie `python3 packaging/bootstrap.py env` noch einmal aus.</translation>
    </message>
    <message id="cli.doctor.library_installed">
        <source>{name} can&apos;t be loaded ({said}). Install Coach again.</source>
        <extracomment>Keep what is in braces: {name}, {said}.</extracomment>
        <translation>{name} lässt sich nicht laden ({said}). Installieren Sie Coach neu.</translation>
    </message>
    <message id="cli.doctor.libraries" numerus="yes">
        <source>{n} libraries load</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Bibliothek lässt sich laden</numerusform>
            <numerusform>{n} Bibliotheken lassen sich laden</numerusform>
        </translation>
    </message>
    <message id="cli.doctor.portaudio">
        <source>PortAudio can&apos;t be loaded ({said}). On Debian and Ubuntu: sudo apt-get install libportaudio2</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>PortAudio lässt sich nicht laden ({said}). Unter Debian und Ubuntu: sudo apt-get install libportaudio2</translation>
    </message>
    <message id="cli.doctor.portaudio_found">
        <source>PortAudio loads</source>
        <translation>PortAudio lässt sich laden</translation>
    </message>
    <message id="cli.doctor.no_screen">
        <source>There is no screen here, so no window can be opened. `coach replay`, `analyze` and `history` work without one.</source>
        <translation>Hier gibt es keinen Bildschirm, also lässt sich kein Fenster öffnen. `coach replay`, `analyze` und `history` gehen ohne.</translation>
    </message>
    <message id="cli.doctor.windows">
        <source>Windows can&apos;t be opened ({said}). Run `python3 packaging/bootstrap.py run` again: it names the libraries that are missing.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Fenster lassen sich nicht öffnen ({said}). Führen Sie `python3 packaging/bootstrap.py run` noch einmal aus: Es nennt die fehlenden Bibliotheken.</translation>
    </message>
    <message id="cli.doctor.windows_installed">
        <source>Windows can&apos;t be opened ({said}). Install Coach again: the system&apos;s installer brings the libraries that are missing.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Fenster lassen sich nicht öffnen ({said}). Installieren Sie Coach neu: Das Installationsprogramm des Systems bringt die fehlenden Bibliotheken mit.</translation>
    </message>
    <message id="cli.doctor.no_font">
        <source>No font is installed, so windows would show boxes in place of letters. On Debian and Ubuntu: sudo apt-get install fonts-dejavu-core</source>
        <translation>Keine Schrift ist installiert, also würden Fenster Kästchen statt Buchstaben zeigen. Unter Debian und Ubuntu: sudo apt-get install fonts-dejavu-core</translation>
    </message>
    <message id="cli.doctor.screen">
        <source>A screen answers, and the libraries for windows load</source>
        <translation>Ein Bildschirm antwortet, und die Bibliotheken für Fenster lassen sich laden</translation>
    </message>
    <message id="cli.doctor.settings">
        <source>Settings: {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Einstellungen: {path}</translation>
    </message>
    <message id="cli.doctor.no_settings_yet">
        <source>No settings are saved yet, so the defaults apply; they will be in {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Noch sind keine Einstellungen gespeichert, also gelten die Vorgaben; sie kommen nach {path}</translation>
    </message>
    <message id="cli.doctor.tips">
        <source>The team&apos;s tips: {path}, tips {tips}, steps {steps}</source>
        <extracomment>Keep what is in braces: {path}, {steps}, {tips}.</extracomment>
        <translation>Tipps des Teams: {path}, Tipps {tips}, Schritte {steps}</translation>
    </message>
    <message id="cli.doctor.folder">
        <source>You may not write to {path}. Ask its owner for permission, or set COACH_HOME to a folder of your own.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Sie dürfen in {path} nicht schreiben. Bitten Sie den Besitzer um das Recht dazu, oder setzen Sie COACH_HOME auf einen eigenen Ordner.</translation>
    </message>
    <message id="cli.doctor.disk">
        <source>Only {free_mb} MB are free in {path}. Free some space.</source>
        <extracomment>Keep what is in braces: {free_mb}, {path}.</extracomment>
        <translation>In {path} sind nur {free_mb} MB frei. Schaffen Sie Platz.</translation>
    </message>
    <message id="cli.doctor.no_history_yet">
        <source>Nothing is kept yet; it will be in {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Noch ist nichts aufgehoben; es wird in {path} stehen</translation>
    </message>
    <message id="cli.doctor.not_private">
        <source>{path} can be read by other users. It will be made private at the next start.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist für andere Benutzer lesbar. Beim nächsten Start wird es privat.</translation>
    </message>
    <message id="cli.doctor.history">
        <source>History: {path}, {size_mb:.1f} MB</source>
        <extracomment>Keep what is in braces: {path}, {size_mb}.</extracomment>
        <translation>Verlauf: {path}, {size_mb:.1f} MB</translation>
    </message>
    <message id="cli.doctor.no_microphone">
        <source>No microphone is found. Plug one in and check the system&apos;s sound settings.</source>
        <translation>Es wurde kein Mikrofon gefunden. Schließen Sie eines an, und prüfen Sie die Klangeinstellungen des Systems.</translation>
    </message>
    <message id="cli.doctor.no_output">
        <source>No output is found, so the caller can&apos;t be heard. Check the system&apos;s sound settings.</source>
        <translation>Es wurde kein Ausgang gefunden, also ist der Anrufer nicht zu hören. Prüfen Sie die Klangeinstellungen des Systems.</translation>
    </message>
    <message id="cli.doctor.no_server">
        <source>The system&apos;s sound server does not answer, so no device is known. Start it again, or log out and in.</source>
        <translation>Der Tondienst des Systems antwortet nicht, daher ist kein Gerät bekannt. Starten Sie ihn neu, oder melden Sie sich ab und wieder an.</translation>
    </message>
    <message id="cli.doctor.quiet">
        <source>{device} is very quiet ({level_db:.0f} dB). Check its mute switch, its level and the system&apos;s microphone permission.</source>
        <extracomment>Keep what is in braces: {device}, {level_db}.
“level”: how loud, in dB.</extracomment>
        <translation>{device} ist sehr leise ({level_db:.0f} dB). Prüfen Sie den Stummschalter, den Pegel und das Mikrofonrecht des Systems.</translation>
    </message>
    <message id="cli.doctor.no_sound_yet">
        <source>{channel}: {device} is open but has given no sound yet. Run this again.</source>
        <extracomment>Keep what is in braces: {channel}, {device}.</extracomment>
        <translation>{channel}: {device} ist offen, gab aber noch keinen Ton. Führen Sie dies noch einmal aus.</translation>
    </message>
    <message id="cli.doctor.still_opening">
        <source>{channel}: the device is still being opened. Run this again.</source>
        <extracomment>Keep what is in braces: {channel}.</extracomment>
        <translation>{channel}: Das Gerät wird noch geöffnet. Führen Sie dies noch einmal aus.</translation>
    </message>
    <message id="cli.doctor.only_zeros">
        <source>{device} gives nothing but zeros. Where something is playing, allow Coach to record it: System Settings, Privacy &amp; Security, Screen &amp; System Audio Recording.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device} liefert nichts als Nullen. Falls gerade etwas läuft, erlauben Sie Coach, es aufzunehmen: Systemeinstellungen, Datenschutz &amp; Sicherheit, Bildschirm- &amp; Systemaudioaufnahme.</translation>
    </message>
    <message id="cli.doctor.from_a_terminal">
        <source>This was started from a terminal, to which macOS gives no sound of the caller. Open Coach from Applications to hear them.</source>
        <translation>Dies wurde aus einem Terminal gestartet, dem macOS keinen Ton des Anrufers gibt. Öffnen Sie Coach aus „Programme“, um ihn zu hören.</translation>
    </message>
    <message id="cli.doctor.level">
        <source>{channel}: {device}, {level_db:.0f} dB just now</source>
        <extracomment>Keep what is in braces: {channel}, {device}, {level_db}.</extracomment>
        <translation>{channel}: {device}, gerade {level_db:.0f} dB</translation>
    </message>
    <message id="cli.doctor.all_good">
        <source>All good.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message id="cli.doctor.count">
        <source>{bad} to fix, {odd} to know about.</source>
        <extracomment>Keep what is in braces: {bad}, {odd}.</extracomment>
        <translation>Zu beheben: {bad}, zu beachten: {odd}.</translation>
    </message>
</context>
<context>
    <name>cues</name>
    <message id="cue.dead_air.name">
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message id="cue.dead_air.explained">
        <source>Nobody has spoken for a while.</source>
        <translation>Eine Weile hat niemand gesprochen.</translation>
    </message>
    <message id="cue.dead_air.threshold">
        <source>{value:.1f} s of silence</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} s Stille</translation>
    </message>
    <message id="cue.dead_air.figure">
        <source>{value:.1f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f}</translation>
    </message>
    <message id="cue.dead_air.line">
        <source>Say what you are doing</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Sagen Sie, was Sie tun</translation>
    </message>
    <message id="cue.slow_answer.name">
        <source>Slow answer</source>
        <translation>Späte Antwort</translation>
    </message>
    <message id="cue.slow_answer.explained">
        <source>The caller ended, and you have not begun.</source>
        <translation>Der Anrufer ist fertig, und Sie haben nicht begonnen.</translation>
    </message>
    <message id="cue.slow_answer.threshold">
        <source>{value:.1f} s after the caller ended</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} s nach dem Ende des Anrufers</translation>
    </message>
    <message id="cue.slow_answer.figure">
        <source>{value:.1f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f}</translation>
    </message>
    <message id="cue.slow_answer.line">
        <source>Your turn: say one short thing</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Sie sind dran: kurz etwas sagen</translation>
    </message>
    <message id="cue.tone_rising.name">
        <source>Tone rising</source>
        <translation>Stimme steigt</translation>
    </message>
    <message id="cue.tone_rising.explained">
        <source>Level, pitch and effort together are above your usual.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>Pegel, Tonhöhe und Stimmeinsatz liegen zusammen über Ihrem Üblichen.</translation>
    </message>
    <message id="cue.tone_rising.threshold">
        <source>{value:.2f} of a full rise</source>
        <extracomment>Keep what is in braces: {value}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>{value:.2f} eines vollen Anstiegs</translation>
    </message>
    <message id="cue.tone_rising.figure">
        <source>{value:.2f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.2f}</translation>
    </message>
    <message id="cue.tone_rising.line">
        <source>{level_db_over_usual:.0f} dB over your usual. Lower, slower</source>
        <extracomment>Keep what is in braces: {level_db_over_usual}.
At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{level_db_over_usual:.0f} dB über Ihrem Üblichen. Tiefer, langsamer</translation>
    </message>
    <message id="cue.tone_rising.line_at_least">
        <source>At least {level_db_over_usual_at_least:.0f} dB over. Lower, slower</source>
        <extracomment>Keep what is in braces: {level_db_over_usual_at_least}.
At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Mindestens {level_db_over_usual_at_least:.0f} dB darüber. Tiefer, langsamer</translation>
    </message>
    <message id="cue.tone_rising.line_f0">
        <source>Pitch {f0_st_over_usual:.0f} st over your usual. Lower</source>
        <extracomment>Keep what is in braces: {f0_st_over_usual}.
At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>Tonhöhe {f0_st_over_usual:.0f} HT über Üblichem. Tiefer</translation>
    </message>
    <message id="cue.tone_rising.line_effort">
        <source>More effort than your usual. Softer</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>Mehr Stimmeinsatz als üblich. Sanfter</translation>
    </message>
    <message id="cue.tone_rising.line_without_figure">
        <source>Over your usual. Lower, slower</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Über Ihrem Üblichen. Tiefer, langsamer</translation>
    </message>
    <message id="cue.talk_over.name">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Überlappung</translation>
    </message>
    <message id="cue.talk_over.explained">
        <source>You came in, and both of you keep speaking.</source>
        <translation>Sie haben eingesetzt, und Sie sprechen beide weiter.</translation>
    </message>
    <message id="cue.talk_over.threshold">
        <source>{value:.1f} s of both speaking</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} s gleichzeitig gesprochen</translation>
    </message>
    <message id="cue.talk_over.threshold_many">
        <source>{value:.0f} talk-overs in a minute</source>
        <extracomment>Keep what is in braces: {value}.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>{value:.0f} Überlappungen in einer Minute</translation>
    </message>
    <message id="cue.talk_over.figure">
        <source>{value:.1f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f}</translation>
    </message>
    <message id="cue.talk_over.line">
        <source>They were still talking</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Der Anrufer sprach noch</translation>
    </message>
    <message id="cue.long_turn.name">
        <source>Long turn</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Langer Beitrag</translation>
    </message>
    <message id="cue.long_turn.explained">
        <source>You have spoken for a long time.</source>
        <translation>Sie sprechen schon lange.</translation>
    </message>
    <message id="cue.long_turn.threshold">
        <source>{value:.0f} s of your turn</source>
        <extracomment>Keep what is in braces: {value}.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>{value:.0f} s Ihres Beitrags</translation>
    </message>
    <message id="cue.long_turn.figure">
        <source>{value:.0f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f}</translation>
    </message>
    <message id="cue.long_turn.line">
        <source>Hand it back with a question</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Mit einer Frage übergeben</translation>
    </message>
    <message id="cue.too_fast.name">
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message id="cue.too_fast.explained">
        <source>Pace well over your usual.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tempo deutlich über Ihrem Üblichen.</translation>
    </message>
    <message id="cue.too_fast.threshold">
        <source>{value:.2f} times your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>das {value:.2f}-fache Ihres Üblichen</translation>
    </message>
    <message id="cue.too_fast.figure">
        <source>{value:.2f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.2f}</translation>
    </message>
    <message id="cue.too_fast.line">
        <source>Faster than your usual. Breathe</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Schneller als üblich. Atmen Sie</translation>
    </message>
    <message id="cue.slow_line.name">
        <source>Slow line</source>
        <translation>Träge Leitung</translation>
    </message>
    <message id="cue.slow_line.explained">
        <source>The line delays the replies. Shown once.</source>
        <translation>Die Leitung verzögert die Antworten. Wird einmal gezeigt.</translation>
    </message>
    <message id="cue.slow_line.threshold">
        <source>a delay of at least {value:.2f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>einer Verzögerung von mindestens {value:.2f} s</translation>
    </message>
    <message id="cue.slow_line.figure">
        <source>{value:.2f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.2f}</translation>
    </message>
    <message id="cue.slow_line.line">
        <source>The line is slow. Leave longer gaps</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Die Leitung ist träge. Länger warten</translation>
    </message>
    <message id="cue.let_them_talk.name">
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message id="cue.let_them_talk.explained">
        <source>The caller is speaking: other cues wait.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Der Anrufer spricht: Andere Hinweise warten.</translation>
    </message>
    <message id="cue.let_them_talk.threshold">
        <source>{value:.0f} s of the caller&apos;s turn</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f} s Beitrag des Anrufers</translation>
    </message>
    <message id="cue.let_them_talk.figure">
        <source>{value:.0f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f}</translation>
    </message>
    <message id="cue.let_them_talk.line">
        <source>Let them finish</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Lassen Sie ausreden</translation>
    </message>
    <message id="cue.stay_low.name">
        <source>Caller louder</source>
        <translation>Anrufer lauter</translation>
    </message>
    <message id="cue.stay_low.explained">
        <source>The caller is much louder than at the start.</source>
        <translation>Der Anrufer ist deutlich lauter als am Anfang.</translation>
    </message>
    <message id="cue.stay_low.threshold">
        <source>{value:.1f} dB above their start</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} dB über dem Anfang</translation>
    </message>
    <message id="cue.stay_low.figure">
        <source>{value:.1f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f}</translation>
    </message>
    <message id="cue.stay_low.line">
        <source>Stay low and slow</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Tief und langsam bleiben</translation>
    </message>
    <message id="cue.stay_low.detail">
        <source>Caller {caller_level_db_over_began:.0f} dB above their start</source>
        <extracomment>Keep what is in braces: {caller_level_db_over_began}.
At most about 41 characters: the small line under that of a cue.</extracomment>
        <translation>Anrufer {caller_level_db_over_began:.0f} dB über dem Anfang</translation>
    </message>
    <message id="cue.back_in_range.name">
        <source>Back in range</source>
        <translation>Wieder im Üblichen</translation>
    </message>
    <message id="cue.back_in_range.explained">
        <source>After a rise, back to your usual.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Nach einem Anstieg wieder im Üblichen.</translation>
    </message>
    <message id="cue.back_in_range.line">
        <source>Back to your usual in {recovery_s:.0f} s</source>
        <extracomment>Keep what is in braces: {recovery_s}.
At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>In {recovery_s:.0f} s zurück im Üblichen</translation>
    </message>
    <message id="cue.pace_back.name">
        <source>Back to your pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Wieder im Tempo</translation>
    </message>
    <message id="cue.pace_back.explained">
        <source>After a fast stretch, back to your usual pace.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Nach einem schnellen Abschnitt wieder im üblichen Tempo.</translation>
    </message>
    <message id="cue.pace_back.line">
        <source>Back to your pace in {recovery_s:.0f} s</source>
        <extracomment>Keep what is in braces: {recovery_s}.
At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>In {recovery_s:.0f} s zurück im Tempo</translation>
    </message>
    <message id="cue.gave_way.name">
        <source>Gave way</source>
        <translation>Nachgegeben</translation>
    </message>
    <message id="cue.gave_way.explained">
        <source>You both spoke, and you soon stopped.</source>
        <translation>Sie sprachen beide, und Sie hörten bald auf.</translation>
    </message>
    <message id="cue.gave_way.line">
        <source>You gave way after {gave_way_after_s:.1f} s</source>
        <extracomment>Keep what is in braces: {gave_way_after_s}.
At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Nach {gave_way_after_s:.1f} s nachgegeben</translation>
    </message>
    <message id="held_back.spacing">
        <source>not shown: too soon after another</source>
        <translation>nicht gezeigt: zu kurz nach einem anderen</translation>
    </message>
    <message id="held_back.cap">
        <source>not shown: enough cues for this call</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>nicht gezeigt: genug Hinweise für dieses Gespräch</translation>
    </message>
    <message id="held_back.let_them_talk">
        <source>not shown: the caller had the floor</source>
        <extracomment>“floor”: whoever holds it has the right to speak, through their own short pauses.</extracomment>
        <translation>nicht gezeigt: der Anrufer hatte das Wort</translation>
    </message>
    <message id="held_back.first_seconds">
        <source>not shown: the call had only just begun</source>
        <translation>nicht gezeigt: das Gespräch hatte gerade erst begonnen</translation>
    </message>
    <message id="held_back.switched_off">
        <source>not shown: switched off</source>
        <translation>nicht gezeigt: ausgeschaltet</translation>
    </message>
    <message id="held_back.paused">
        <source>not shown: cues were paused</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>nicht gezeigt: Hinweise waren angehalten</translation>
    </message>
    <message id="held_back.repeat">
        <source>not shown: already shown, and still going on</source>
        <translation>nicht gezeigt: schon gezeigt, und es dauert noch an</translation>
    </message>
    <message id="held_back.quiet_hours">
        <source>not shown: quiet hours</source>
        <translation>nicht gezeigt: Ruhezeit</translation>
    </message>
    <message id="held_back.silent_call">
        <source>not shown: a call without cues, to compare</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>nicht gezeigt: ein Gespräch ohne Hinweise, zum Vergleich</translation>
    </message>
    <message id="measure.agent_speech">
        <source>Your speech</source>
        <translation>Ihre Sprache</translation>
    </message>
    <message id="measure.caller_speech">
        <source>Caller&apos;s speech</source>
        <translation>Sprache des Anrufers</translation>
    </message>
    <message id="measure.level">
        <source>Level</source>
        <extracomment>At most about 9 characters: the name of a mark in the overlay.
At most about 10 characters: the name of a row of the call&apos;s instrument.
“level”: how loud, in dB.</extracomment>
        <translation>Pegel</translation>
    </message>
    <message id="measure.f0">
        <source>Pitch</source>
        <extracomment>At most about 9 characters: the name of a mark in the overlay.
At most about 10 characters: the name of a row of the call&apos;s instrument.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>Tonhöhe</translation>
    </message>
    <message id="measure.effort">
        <source>Effort</source>
        <extracomment>“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>Stimmeinsatz</translation>
    </message>
    <message id="measure.pace">
        <source>Pace</source>
        <extracomment>At most about 9 characters: the name of a mark in the overlay.
At most about 10 characters: the name of a row of the call&apos;s instrument.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tempo</translation>
    </message>
    <message id="measure.tone">
        <source>Tone</source>
        <translation>Stimme</translation>
    </message>
    <message id="measure.overlap">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Überlappung</translation>
    </message>
    <message id="reason.leak.short">
        <source>Caller is heard in your microphone</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Anrufer ist im Mikrofon zu hören</translation>
    </message>
    <message id="reason.leak.advice">
        <source>Use a headset, or turn the speakers down.</source>
        <translation>Nehmen Sie ein Headset, oder stellen Sie die Lautsprecher leiser.</translation>
    </message>
    <message id="reason.gain.short">
        <source>Microphone level is being changed</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.
“level”: how loud, in dB.</extracomment>
        <translation>Mikrofonpegel wird verändert</translation>
    </message>
    <message id="reason.gain.advice">
        <source>Turn off automatic gain, or leave the microphone where it is.</source>
        <translation>Schalten Sie die automatische Verstärkung aus, oder lassen Sie das Mikrofon, wo es ist.</translation>
    </message>
    <message id="reason.narrow_band.short">
        <source>Microphone at phone quality</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Mikrofon in Telefonqualität</translation>
    </message>
    <message id="reason.narrow_band.advice">
        <source>A Bluetooth headset may fall back to this. Switch its mode, choose another microphone, or learn your usual again.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Ein Bluetooth-Headset kann darauf zurückfallen. Wechseln Sie seinen Modus oder das Mikrofon, oder lernen Sie Ihre übliche Sprechweise neu.</translation>
    </message>
    <message id="reason.wide_band.short">
        <source>More than phone quality now</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Nun mehr als Telefonqualität</translation>
    </message>
    <message id="reason.wide_band.advice">
        <source>Your usual was learned at phone quality. Go back to the microphone you had, or learn your usual again.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Ihre übliche Sprechweise wurde in Telefonqualität gelernt. Gehen Sie zum vorigen Mikrofon zurück, oder lernen Sie sie neu.</translation>
    </message>
    <message id="reason.clipping.short">
        <source>Microphone is too loud</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Mikrofon ist zu laut</translation>
    </message>
    <message id="reason.clipping.advice">
        <source>Turn the microphone&apos;s level down.</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>Stellen Sie den Pegel des Mikrofons niedriger.</translation>
    </message>
    <message id="reason.no_channel.short">
        <source>Caller is not heard</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Anrufer ist nicht zu hören</translation>
    </message>
    <message id="reason.no_channel.advice">
        <source>Choose the output your phone program plays to, in Settings.</source>
        <translation>Wählen Sie in den Einstellungen den Ausgang, auf dem Ihr Telefonprogramm spielt.</translation>
    </message>
    <message id="reason.wrong_loopback.short">
        <source>Caller&apos;s channel carries no caller</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Anruferkanal ohne Anrufer</translation>
    </message>
    <message id="reason.wrong_loopback.advice">
        <source>Choose the output your phone program plays to, in Settings.</source>
        <translation>Wählen Sie in den Einstellungen den Ausgang, auf dem Ihr Telefonprogramm spielt.</translation>
    </message>
    <message id="reason.same_sound.short">
        <source>Both channels carry the same</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Beide Kanäle enthalten dasselbe</translation>
    </message>
    <message id="reason.same_sound.advice">
        <source>Choose another output in Settings. A recording needs each voice in a channel of its own.</source>
        <translation>Wählen Sie in den Einstellungen eine andere Ausgabe. Eine Aufnahme braucht für jede Stimme einen eigenen Kanal.</translation>
    </message>
    <message id="reason.hold_music.short">
        <source>Hold music</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Wartemusik</translation>
    </message>
    <message id="reason.hold_music.advice">
        <source>Nothing to do: it is measured again when the music ends.</source>
        <translation>Nichts zu tun: Nach der Musik wird wieder gemessen.</translation>
    </message>
    <message id="reason.noise.short">
        <source>Too noisy to measure</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Zu viel Geräusch zum Messen</translation>
    </message>
    <message id="reason.noise.advice">
        <source>Move the microphone closer, or find a quieter place.</source>
        <translation>Rücken Sie das Mikrofon näher, oder suchen Sie einen leiseren Ort.</translation>
    </message>
    <message id="reason.too_little_speech.short">
        <source>Not enough speech yet</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Noch nicht genug Sprache</translation>
    </message>
    <message id="reason.too_little_speech.advice">
        <source>Speak a little more: your usual is being learned.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Sprechen Sie etwas mehr: Ihre übliche Sprechweise wird gelernt.</translation>
    </message>
    <message id="reason.dead_microphone.short">
        <source>Microphone gives no sound</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Mikrofon gibt keinen Ton</translation>
    </message>
    <message id="reason.dead_microphone.advice">
        <source>If you did not mute it, check its switch and that Coach may use it.</source>
        <translation>Wenn Sie es nicht stummgeschaltet haben, prüfen Sie seinen Schalter und ob Coach es benutzen darf.</translation>
    </message>
    <message id="reason.other.short">
        <source>Another reason</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Ein anderer Grund</translation>
    </message>
    <message id="reason.gap.short">
        <source>Sound was lost</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Ton ging verloren</translation>
    </message>
    <message id="reason.gap.advice">
        <source>Check that the headset is plugged in.</source>
        <translation>Prüfen Sie, ob das Headset eingesteckt ist.</translation>
    </message>
    <message id="evidence.both_speaking_s">
        <source>both spoke for {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>beide sprachen {value:.1f} s</translation>
    </message>
    <message id="evidence.talk_overs_last_minute">
        <source>talk-overs in the last minute: {value:.0f}</source>
        <extracomment>Keep what is in braces: {value}.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Überlappungen in der letzten Minute: {value:.0f}</translation>
    </message>
    <message id="evidence.caller_turn_s">
        <source>the caller held the floor for {value:.0f} s</source>
        <extracomment>Keep what is in braces: {value}.
“floor”: whoever holds it has the right to speak, through their own short pauses.</extracomment>
        <translation>der Anrufer hatte {value:.0f} s das Wort</translation>
    </message>
    <message id="evidence.rise">
        <source>together {value:.2f} of a full rise</source>
        <extracomment>Keep what is in braces: {value}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>zusammen {value:.2f} eines vollen Anstiegs</translation>
    </message>
    <message id="evidence.threshold">
        <source>shown from {threshold}</source>
        <extracomment>Keep what is in braces: {threshold}.</extracomment>
        <translation>gezeigt ab: {threshold}</translation>
    </message>
    <message id="evidence.level_db_over_usual">
        <source>level {value:+.1f} dB from your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>Pegel {value:+.1f} dB zum Üblichen</translation>
    </message>
    <message id="evidence.level_db_over_usual_at_least">
        <source>level at least {value:+.1f} dB from your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>Pegel mindestens {value:+.1f} dB zum Üblichen</translation>
    </message>
    <message id="evidence.f0_st_over_usual">
        <source>pitch {value:+.1f} semitones from your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>Tonhöhe {value:+.1f} Halbtöne zum Üblichen</translation>
    </message>
    <message id="evidence.effort_db_over_usual">
        <source>effort {value:+.1f} dB from your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>Stimmeinsatz {value:+.1f} dB zum Üblichen</translation>
    </message>
    <message id="evidence.pace_over_usual">
        <source>pace {value:.2f} times your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tempo das {value:.2f}-fache des Üblichen</translation>
    </message>
    <message id="evidence.pace_syll_per_s">
        <source>pace {value:.1f} syllables a second</source>
        <extracomment>Keep what is in braces: {value}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tempo {value:.1f} Silben pro Sekunde</translation>
    </message>
    <message id="evidence.usual_pace_syll_per_s">
        <source>your usual {value:.1f} syllables a second</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Ihr Übliches {value:.1f} Silben pro Sekunde</translation>
    </message>
    <message id="evidence.usual_level_db">
        <source>your usual level {value:.0f} dB</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>Ihr üblicher Pegel {value:.0f} dB</translation>
    </message>
    <message id="evidence.usual_f0_hz">
        <source>your usual pitch {value:.0f} Hz</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>Ihre übliche Tonhöhe {value:.0f} Hz</translation>
    </message>
    <message id="evidence.caller_level_db_over_began">
        <source>caller {value:+.1f} dB from their start</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>Anrufer {value:+.1f} dB zum Anfang</translation>
    </message>
    <message id="evidence.caller_began_level_db">
        <source>they began at {value:.0f} dB</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>Anfang bei {value:.0f} dB</translation>
    </message>
    <message id="evidence.line_delay_s">
        <source>line delay about {value:.1f} s there and back</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>Verzögerung der Leitung etwa {value:.1f} s hin und zurück</translation>
    </message>
    <message id="evidence.line_delay_low_s">
        <source>at least {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>mindestens {value:.1f} s</translation>
    </message>
    <message id="evidence.line_delay_high_s">
        <source>at most {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>höchstens {value:.1f} s</translation>
    </message>
    <message id="evidence.replies">
        <source>from {value:.0f} replies</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>aus {value:.0f} Antworten</translation>
    </message>
    <message id="evidence.silence_s">
        <source>quiet for {value:.0f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>still für {value:.0f} s</translation>
    </message>
    <message id="evidence.turn_s">
        <source>you held the floor for {value:.0f} s</source>
        <extracomment>Keep what is in braces: {value}.
“floor”: whoever holds it has the right to speak, through their own short pauses.</extracomment>
        <translation>Sie hatten {value:.0f} s das Wort</translation>
    </message>
    <message id="evidence.gave_way_after_s">
        <source>you gave way after {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>Sie gaben nach {value:.1f} s nach</translation>
    </message>
    <message id="evidence.caller_gave_way_after_s">
        <source>the caller gave way after {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>der Anrufer gab nach {value:.1f} s nach</translation>
    </message>
    <message id="evidence.recovery_s">
        <source>back in {value:.0f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>zurück in {value:.0f} s</translation>
    </message>
    <message id="evidence.window_s">
        <source>over {value:.1f} s of speech</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>über {value:.1f} s Sprache</translation>
    </message>
    <message id="evidence.other">
        <source>{name} {value:.1f}</source>
        <extracomment>Keep what is in braces: {name}, {value}.</extracomment>
        <translation>{name} {value:.1f}</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message id="channel.closed">
        <source>Not listening</source>
        <translation>Hört nicht zu</translation>
    </message>
    <message id="channel.ok">
        <source>Heard</source>
        <translation>Zu hören</translation>
    </message>
    <message id="channel.not_chosen">
        <source>Switched off in Settings</source>
        <translation>In den Einstellungen ausgeschaltet</translation>
    </message>
    <message id="channel.missing">
        <source>Not found. Plug it in, or choose another in Settings.</source>
        <translation>Nicht gefunden. Schließen Sie es an, oder wählen Sie in den Einstellungen ein anderes.</translation>
    </message>
    <message id="channel.no_server">
        <source>The system&apos;s sound server does not answer. Start it again, or log out and in.</source>
        <translation>Der Tondienst des Systems antwortet nicht. Starten Sie ihn neu, oder melden Sie sich ab und wieder an.</translation>
    </message>
    <message id="channel.refused">
        <source>It can&apos;t be opened. Close the program that uses it, or choose another in Settings.</source>
        <translation>Lässt sich nicht öffnen. Schließen Sie das Programm, das es benutzt, oder wählen Sie in den Einstellungen ein anderes.</translation>
    </message>
    <message id="channel.zeros">
        <source>Nothing comes from it. It may be muted, or this app may need permission to use it.</source>
        <translation>Es kommt kein Ton. Vielleicht ist es stummgeschaltet, oder dieses Programm braucht das Recht, es zu benutzen.</translation>
    </message>
    <message id="channel.no_loopback_here">
        <source>This computer gives no access to the caller&apos;s sound. What needs it is not measured.</source>
        <translation>Dieser Rechner gibt den Ton des Anrufers nicht frei. Was ihn braucht, wird nicht gemessen.</translation>
    </message>
    <message id="live.busy">
        <source>Coach is too busy to do that now. Try again in a few seconds.</source>
        <translation>Coach hat gerade zu viel zu tun. Versuchen Sie es in ein paar Sekunden erneut.</translation>
    </message>
    <message id="live.slow_disk">
        <source>The disk is slow: {seconds} s are not kept yet. Coach keeps them in memory and goes on listening.</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>Die Festplatte ist langsam: {seconds} s sind noch nicht gespeichert. Coach behält sie im Speicher und hört weiter zu.</translation>
    </message>
    <message id="live.history_moved">
        <source>The history was moved or deleted. A new one was begun, and this call is in it as a whole.</source>
        <translation>Der Verlauf wurde verschoben oder gelöscht. Ein neuer wurde begonnen, und dieses Gespräch steht ganz darin.</translation>
    </message>
    <message id="live.given_up">
        <source>More than {most} calls wait for the disk. The oldest was given up; what was written of it is there.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Mehr als {most} Gespräche warten auf die Festplatte. Das älteste wurde aufgegeben; was davon geschrieben war, ist da.</translation>
    </message>
    <message id="live.internal">
        <source>Something went wrong in this program. What was measured up to then is kept; it goes on listening.</source>
        <translation>In diesem Programm ging etwas schief. Was bis dahin gemessen wurde, ist aufgehoben; es hört weiter zu.</translation>
    </message>
    <message id="live.replay_during_call">
        <source>A call is running. End it first, then replay.</source>
        <translation>Ein Gespräch läuft. Beenden Sie es zuerst, dann spielen Sie ab.</translation>
    </message>
    <message id="live.replay_failed">
        <source>The recording can&apos;t be replayed: {reason}</source>
        <extracomment>Keep what is in braces: {reason}.</extracomment>
        <translation>Die Aufnahme lässt sich nicht abspielen: {reason}</translation>
    </message>
    <message id="live.replay_silent">
        <source>There is no output to play on. The replay runs without sound.</source>
        <translation>Es gibt keinen Ausgang zum Abspielen. Die Wiedergabe läuft ohne Ton.</translation>
    </message>
    <message id="live.no_microphone">
        <source>Nothing was heard. Choose another microphone, or plug yours in, and try again.</source>
        <translation>Es war nichts zu hören. Wählen Sie ein anderes Mikrofon, oder schließen Sie Ihres an, und versuchen Sie es erneut.</translation>
    </message>
    <message id="live.no_output">
        <source>There is no output to play on. Choose another in Settings.</source>
        <translation>Es gibt keinen Ausgang zum Abspielen. Wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message id="live.clipped">
        <source>Your microphone is too loud to learn your usual from. Turn its level down in the system&apos;s sound settings and read the text once more.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>Ihr Mikrofon ist zu laut, um Ihre übliche Sprechweise zu lernen. Stellen Sie seinen Pegel in den Klangeinstellungen des Systems niedriger, und lesen Sie den Text noch einmal.</translation>
    </message>
    <message id="live.too_little_speech">
        <source>That was too little speech to learn from. Read the whole text once more.</source>
        <translation>Das war zu wenig Sprache, um daraus zu lernen. Lesen Sie den ganzen Text noch einmal.</translation>
    </message>
    <message id="control.already_running">
        <source>The app is already running: its window was brought to the front.</source>
        <translation>Das Programm läuft schon: Sein Fenster wurde nach vorn geholt.</translation>
    </message>
    <message id="control.no_answer">
        <source>The app is running but does not answer. Close it, and start it again.</source>
        <translation>Das Programm läuft, antwortet aber nicht. Schließen Sie es, und starten Sie es neu.</translation>
    </message>
    <message id="control.no_socket">
        <source>Commands from other windows don&apos;t work: {path} can&apos;t be made ({reason}).</source>
        <extracomment>Keep what is in braces: {path}, {reason}.</extracomment>
        <translation>Befehle aus anderen Fenstern gehen nicht: {path} lässt sich nicht anlegen ({reason}).</translation>
    </message>
    <message id="control.not_running">
        <source>The app isn&apos;t running. Start it first.</source>
        <translation>Das Programm läuft nicht. Starten Sie es zuerst.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message id="figure.unit.count">
        <source>{value:.0f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f}</translation>
    </message>
    <message id="figure.unit.share">
        <source>{value:.0f} %</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f} %</translation>
    </message>
    <message id="figure.unit.decibel">
        <source>{value:.1f} dB</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} dB</translation>
    </message>
    <message id="figure.unit.decibel_from_usual">
        <source>{value:+.1f} dB</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:+.1f} dB</translation>
    </message>
    <message id="figure.unit.hertz">
        <source>{value:.0f} Hz</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f} Hz</translation>
    </message>
    <message id="figure.unit.semitones">
        <source>{value:.1f} semitones</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} Halbtöne</translation>
    </message>
    <message id="figure.unit.syllables_per_s">
        <source>{value:.1f} syll/s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} Silben/s</translation>
    </message>
    <message id="figure.with_usual">
        <source>{value}, your usual {usual}</source>
        <extracomment>Keep what is in braces: {usual}, {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{value}, Ihr Übliches {usual}</translation>
    </message>
    <message id="figure.f0_within_turns_st.name">
        <source>Pitch moves by</source>
        <extracomment>“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>Tonhöhe bewegt sich um</translation>
    </message>
    <message id="figure.at_least">
        <source>at least {value}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>mindestens {value}</translation>
    </message>
    <message id="figure.level_db_over_usual.name">
        <source>Level from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>Pegel zum Üblichen</translation>
    </message>
    <message id="figure.median_wait_s.name">
        <source>Wait before an answer</source>
        <translation>Pause vor einer Antwort</translation>
    </message>
    <message id="figure.quick_answers.name">
        <source>Answers within 0.2 s</source>
        <translation>Antworten binnen 0,2 s</translation>
    </message>
    <message id="figure.overlap_share.name">
        <source>Both spoke</source>
        <translation>Beide sprachen</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message id="practice.title">
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message id="practice.drills">
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message id="practice.drills_note">
        <source>your last, and the ones before it</source>
        <translation>der letzte Versuch und die davor</translation>
    </message>
    <message id="practice.not_tried">
        <source>not tried yet</source>
        <translation>noch nicht versucht</translation>
    </message>
    <message id="practice.row_spoken">
        <source>{title}, {what}. {length}. {last}.</source>
        <extracomment>Keep what is in braces: {last}, {length}, {title}, {what}.</extracomment>
        <translation>{title}, {what}. {length}. {last}.</translation>
    </message>
    <message id="practice.turns" numerus="yes">
        <source>{n} turns</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>
            <numerusform>{n} Runde</numerusform>
            <numerusform>{n} Runden</numerusform>
        </translation>
    </message>
    <message id="practice.times" numerus="yes">
        <source>{n} times</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Durchgang</numerusform>
            <numerusform>{n} Durchgänge</numerusform>
        </translation>
    </message>
    <message id="practice.minutes">
        <source>{minutes} min</source>
        <extracomment>Keep what is in braces: {minutes}.</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message id="practice.seconds">
        <source>{seconds} s</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message id="practice.held">
        <source>held {kept} of {out_of} s</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.</extracomment>
        <translation>{kept} von {out_of} s gehalten</translation>
    </message>
    <message id="practice.held_short">
        <source>{kept} of {out_of} s</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.</extracomment>
        <translation>{kept} von {out_of} s</translation>
    </message>
    <message id="practice.kept">
        <source>{kept} of {out_of}</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.</extracomment>
        <translation>{kept} von {out_of}</translation>
    </message>
    <message id="practice.plain_s">
        <source>{seconds} s</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message id="practice.start">
        <source>Start, {length}</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>Beginnen, {length}</translation>
    </message>
    <message id="practice.start_spoken">
        <source>Start {title}, {length}</source>
        <extracomment>Keep what is in braces: {length}, {title}.</extracomment>
        <translation>{title} beginnen, {length}</translation>
    </message>
    <message id="practice.from_aim">
        <source>Your aim: {aim}</source>
        <extracomment>Keep what is in braces: {aim}.</extracomment>
        <translation>Ihr Ziel: {aim}</translation>
    </message>
    <message id="practice.from_call">
        <source>To try after a call: {name}</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Zum Ausprobieren nach einem Gespräch: {name}</translation>
    </message>
    <message id="practice.practise">
        <source>Practise this</source>
        <translation>Das üben</translation>
    </message>
    <message id="practice.without_names">
        <source>A class without names: nothing is kept</source>
        <translation>Kurs ohne Namen: nichts aufheben</translation>
    </message>
    <message id="practice.another_voice">
        <source>Someone else speaks now</source>
        <translation>Jetzt spricht jemand anderes</translation>
    </message>
    <message id="practice.reads_again">
        <source>The text of the usual is read again before the next drill.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Der Text für das Übliche wird vor der nächsten Übung neu gelesen.</translation>
    </message>
    <message id="practice.own_problems" numerus="yes">
        <source>{n} drills of yours can&apos;t be used.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} eigene Übung ist nicht brauchbar.</numerusform>
            <numerusform>{n} eigene Übungen sind nicht brauchbar.</numerusform>
        </translation>
    </message>
    <message id="practice.own_folder">
        <source>Drills of your own: files in {folder}</source>
        <extracomment>Keep what is in braces: {folder}.</extracomment>
        <translation>Eigene Übungen: Dateien in {folder}</translation>
    </message>
    <message id="practice.again">
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message id="practice.done">
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message id="practice.stop">
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message id="practice.pause">
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message id="practice.go_on">
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message id="practice.in_call">
        <source>A call is on. Practice when it is over.</source>
        <translation>Ein Gespräch läuft. Üben Sie, wenn es vorbei ist.</translation>
    </message>
    <message id="practice.opening">
        <source>Opening the microphone</source>
        <translation>Das Mikrofon wird geöffnet</translation>
    </message>
    <message id="practice.usual_first">
        <source>Your usual comes first: read this as you would say it to someone across a table.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Zuerst Ihre übliche Sprechweise: Lesen Sie dies so, wie Sie es jemandem über einen Tisch hinweg sagen würden.</translation>
    </message>
    <message id="practice.usual_wanted">
        <source>{seconds} s more of your speech</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>Noch {seconds} s von Ihnen nötig</translation>
    </message>
    <message id="practice.begins_in">
        <source>begins in {seconds}</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>beginnt in {seconds}</translation>
    </message>
    <message id="practice.headset">
        <source>Use a headset: from loudspeakers, the caller’s first words may count as yours.</source>
        <translation>Nehmen Sie ein Headset: Aus Lautsprechern können die ersten Worte des Anrufers als Ihre zählen.</translation>
    </message>
    <message id="practice.left">
        <source>{time} left</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>noch {time}</translation>
    </message>
    <message id="practice.gone">
        <source>{time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>{time}</translation>
    </message>
    <message id="practice.turn_of">
        <source>turn {step} of {steps}</source>
        <extracomment>Keep what is in braces: {step}, {steps}.</extracomment>
        <translation>Runde {step} von {steps}</translation>
    </message>
    <message id="practice.time_of">
        <source>time {step} of {steps}</source>
        <extracomment>Keep what is in braces: {step}, {steps}.</extracomment>
        <translation>Durchgang {step} von {steps}</translation>
    </message>
    <message id="practice.not_yet">
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message id="practice.usual_short">
        <source>usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>üblich</translation>
    </message>
    <message id="practice.syll_per_s">
        <source>{pace} syll/s</source>
        <extracomment>Keep what is in braces: {pace}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>{pace} Silb./s</translation>
    </message>
    <message id="practice.level_value">
        <source>{value} dB</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value} dB</translation>
    </message>
    <message id="practice.pitch_value">
        <source>{value} st</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value} HT</translation>
    </message>
    <message id="practice.over_usual">
        <source>over your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>zu Ihrem Üblichen</translation>
    </message>
    <message id="practice.behind">
        <source>The pace is that of the last {seconds} s you spoke</source>
        <extracomment>Keep what is in braces: {seconds}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Das Tempo ist das der letzten {seconds} s, die Sie sprachen</translation>
    </message>
    <message id="practice.foot_running">
        <source>Space pauses. Esc ends, nothing kept.</source>
        <translation>Leertaste hält an. Esc beendet, nichts wird aufgehoben.</translation>
    </message>
    <message id="practice.foot_paused">
        <source>Paused. Space goes on. Esc ends, nothing kept.</source>
        <translation>Angehalten. Leertaste macht weiter. Esc beendet, nichts wird aufgehoben.</translation>
    </message>
    <message id="practice.best_stretch">
        <source>best stretch, {seconds} s, from {start}</source>
        <extracomment>Keep what is in braces: {seconds}, {start}.</extracomment>
        <translation>längste Strecke, {seconds} s, ab {start}</translation>
    </message>
    <message id="practice.out">
        <source>{value} at {at}</source>
        <extracomment>Keep what is in braces: {at}, {value}.</extracomment>
        <translation>{value} bei {at}</translation>
    </message>
    <message id="practice.too_little">
        <source>Too little was heard for a figure</source>
        <translation>Zu wenig war zu hören für eine Zahl</translation>
    </message>
    <message id="practice.kept_apart">
        <source>Kept with your attempts, apart from your calls</source>
        <translation>Bei Ihren Versuchen aufgehoben, getrennt von Ihren Gesprächen</translation>
    </message>
    <message id="practice.nothing_kept">
        <source>Nothing is kept</source>
        <translation>Nichts wird aufgehoben</translation>
    </message>
    <message id="practice.attempts">
        <source>Your attempts</source>
        <translation>Ihre Versuche</translation>
    </message>
    <message id="practice.attempts_count" numerus="yes">
        <source>{n} attempts, the first on {day}</source>
        <extracomment>Keep what is in braces: {day}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Versuch, der erste am {day}</numerusform>
            <numerusform>{n} Versuche, der erste am {day}</numerusform>
        </translation>
    </message>
    <message id="practice.look_spoken">
        <source>Look at your attempts at {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Ihre Versuche bei {title} ansehen</translation>
    </message>
    <message id="practice.attempts_spoken">
        <source>Your attempts: {attempts}</source>
        <extracomment>Keep what is in braces: {attempts}.</extracomment>
        <translation>Ihre Versuche: {attempts}</translation>
    </message>
    <message id="practice.one_thing">
        <source>One thing to try</source>
        <translation>Zum Ausprobieren</translation>
    </message>
    <message id="practice.dots_spoken">
        <source>{kept} of {done} kept, {steps} in all</source>
        <extracomment>Keep what is in braces: {done}, {kept}, {steps}.</extracomment>
        <translation>{kept} von {done} eingehalten, {steps} insgesamt</translation>
    </message>
    <message id="practice.turn_line">
        <source>Turn {number}: {why}</source>
        <extracomment>Keep what is in braces: {number}, {why}.</extracomment>
        <translation>Runde {number}: {why}</translation>
    </message>
    <message id="practice.text_name">
        <source>The text to read</source>
        <translation>Der Text zum Lesen</translation>
    </message>
    <message id="practice.plot_name">
        <source>The band and your trace</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Das Band und Ihre Spur</translation>
    </message>
    <message id="practice.line_name">
        <source>The caller said: {line}</source>
        <extracomment>Keep what is in braces: {line}.</extracomment>
        <translation>Der Anrufer sagte: {line}</translation>
    </message>
    <message id="practice.lost_title">
        <source>It ended before its end</source>
        <translation>Vor dem Ende abgebrochen</translation>
    </message>
    <message id="practice.lost_more">
        <source>This attempt does not count, and nothing of it is kept.</source>
        <translation>Dieser Versuch zählt nicht, und nichts davon wird aufgehoben.</translation>
    </message>
    <message id="practice.microphone">
        <source>Microphone: {name}</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Mikrofon: {name}</translation>
    </message>
    <message id="practice.no_microphone">
        <source>Nothing came from your microphone. Choose another in Settings, or plug yours in.</source>
        <translation>Von Ihrem Mikrofon kam nichts. Wählen Sie in den Einstellungen ein anderes, oder schließen Sie Ihres an.</translation>
    </message>
    <message id="practice.microphone_silent">
        <source>Your microphone gives no sound: it is muted, or not permitted. Switch it on, then begin again.</source>
        <translation>Ihr Mikrofon gibt keinen Ton: Es ist stummgeschaltet oder nicht erlaubt. Schalten Sie es ein, und beginnen Sie dann neu.</translation>
    </message>
    <message id="practice.microphone_lost">
        <source>Your microphone went away. Plug it in, then begin again.</source>
        <translation>Ihr Mikrofon ist weg. Schließen Sie es an, und beginnen Sie dann neu.</translation>
    </message>
    <message id="practice.no_output">
        <source>There is no output to hear the caller on. Choose one in Settings.</source>
        <translation>Es gibt keinen Ausgang, auf dem der Anrufer zu hören wäre. Wählen Sie einen in den Einstellungen.</translation>
    </message>
    <message id="practice.output_lost">
        <source>The output went away, so the caller could not be heard. Plug it in, then begin again.</source>
        <translation>Der Ausgang ist weg, also war der Anrufer nicht zu hören. Schließen Sie ihn an, und beginnen Sie dann neu.</translation>
    </message>
    <message id="practice.line_too_long">
        <source>{path} is longer than {most_s} s. Record a shorter one.</source>
        <extracomment>Keep what is in braces: {most_s}, {path}.</extracomment>
        <translation>{path} ist länger als {most_s} s. Nehmen Sie etwas Kürzeres auf.</translation>
    </message>
    <message id="practice.defect">
        <source>It stopped because of a defect of ours. The log says where.</source>
        <translation>Durch einen Fehler von uns abgebrochen. Das Protokoll sagt, wo.</translation>
    </message>
    <message id="practice.prompt.listen">
        <source>Listen</source>
        <translation>Zuhören</translation>
    </message>
    <message id="practice.prompt.wait">
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message id="practice.prompt.answer">
        <source>Your turn</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Sie sind dran</translation>
    </message>
    <message id="practice.prompt.louder">
        <source>Loud: at the top of your voice</source>
        <translation>Laut: so laut Sie können</translation>
    </message>
    <message id="practice.prompt.back">
        <source>Back: down to your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Zurück: herunter zum Üblichen</translation>
    </message>
    <message id="practice.place.inside">
        <source>within the band</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>im Band</translation>
    </message>
    <message id="practice.place.above">
        <source>above the band</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>über dem Band</translation>
    </message>
    <message id="practice.place.below">
        <source>below the band</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>unter dem Band</translation>
    </message>
    <message id="practice.figure.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tempo</translation>
    </message>
    <message id="practice.figure.level">
        <source>Level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>Pegel</translation>
    </message>
    <message id="practice.figure.pitch">
        <source>Pitch</source>
        <extracomment>“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>Tonhöhe</translation>
    </message>
    <message id="practice.figure.held">
        <source>Held so far</source>
        <translation>Bisher gehalten</translation>
    </message>
    <message id="practice.figure.back_in">
        <source>Back in</source>
        <translation>Zurück in</translation>
    </message>
    <message id="practice.figure.wait">
        <source>Your last wait</source>
        <translation>Ihre letzte Pause</translation>
    </message>
    <message id="practice.figure.answer">
        <source>Your last answer</source>
        <translation>Ihre letzte Antwort</translation>
    </message>
    <message id="practice.figure.kept">
        <source>Kept so far</source>
        <translation>Bisher eingehalten</translation>
    </message>
    <message id="practice.figure.heard_out">
        <source>Heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Zugehört</translation>
    </message>
    <message id="practice.figure.acknowledgements">
        <source>Acknowledgements</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message id="practice.figure.talk_overs">
        <source>Talk-overs</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Überlappungen</translation>
    </message>
    <message id="practice.turn.kept">
        <source>as asked</source>
        <translation>wie verlangt</translation>
    </message>
    <message id="practice.turn.came_in">
        <source>you came in</source>
        <translation>Sie setzten ein</translation>
    </message>
    <message id="practice.turn.too_soon">
        <source>too soon</source>
        <translation>zu früh</translation>
    </message>
    <message id="practice.turn.too_late">
        <source>too late</source>
        <translation>zu spät</translation>
    </message>
    <message id="practice.turn.no_answer">
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message id="practice.turn.too_long">
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message id="practice.turn.in_pieces">
        <source>in more than one turn</source>
        <translation>in mehreren Beiträgen</translation>
    </message>
    <message id="practice.turn.not_up">
        <source>not loud enough to come down from</source>
        <translation>vorher nicht laut genug</translation>
    </message>
    <message id="practice.turn.not_back">
        <source>not back in time</source>
        <translation>nicht rechtzeitig zurück</translation>
    </message>
    <message id="practice.turn.not_short">
        <source>not back</source>
        <translation>nicht zurück</translation>
    </message>
    <message id="practice.turn.waited">
        <source>you waited {wait} s</source>
        <extracomment>Keep what is in braces: {wait}.</extracomment>
        <translation>Sie warteten {wait} s</translation>
    </message>
    <message id="practice.turn.lasted">
        <source>it took {took} s</source>
        <extracomment>Keep what is in braces: {took}.</extracomment>
        <translation>es dauerte {took} s</translation>
    </message>
    <message id="practice.turn.back_after">
        <source>back after {took} s</source>
        <extracomment>Keep what is in braces: {took}.</extracomment>
        <translation>zurück nach {took} s</translation>
    </message>
    <message id="practice.end.seconds">
        <source>Held {kept} of {out_of} s</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.</extracomment>
        <translation>{kept} von {out_of} s gehalten</translation>
    </message>
    <message id="practice.end.heard_out">
        <source>Heard out {kept} of {out_of} s</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.
“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>{kept} von {out_of} s zugehört</translation>
    </message>
    <message id="practice.end.turns">
        <source>{kept} of {out_of} turns</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>{kept} von {out_of} Runden</translation>
    </message>
    <message id="practice.end.times">
        <source>Back in time {kept} of {out_of} times</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.</extracomment>
        <translation>{kept} von {out_of} Mal rechtzeitig zurück</translation>
    </message>
    <message id="practice.under.pace">
        <source>on average {mean} syll/s, your usual is {usual}</source>
        <extracomment>Keep what is in braces: {mean}, {usual}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>im Schnitt {mean} Silb./s, Ihr Übliches ist {usual}</translation>
    </message>
    <message id="practice.under.beat">
        <source>{beat} syll/s with the beat, {alone} without</source>
        <extracomment>Keep what is in braces: {alone}, {beat}.</extracomment>
        <translation>{beat} Silb./s mit dem Takt, {alone} ohne</translation>
    </message>
    <message id="practice.under.wait">
        <source>your middle wait {wait} s</source>
        <extracomment>Keep what is in braces: {wait}.</extracomment>
        <translation>Ihre mittlere Pause {wait} s</translation>
    </message>
    <message id="practice.under.answer">
        <source>your middle answer {answer} s</source>
        <extracomment>Keep what is in braces: {answer}.</extracomment>
        <translation>Ihre mittlere Antwort {answer} s</translation>
    </message>
    <message id="practice.under.best">
        <source>the soonest after {best} s</source>
        <extracomment>Keep what is in braces: {best}.</extracomment>
        <translation>am schnellsten nach {best} s</translation>
    </message>
    <message id="practice.under.talk_overs" numerus="yes">
        <source>{n} talk-overs</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>
            <numerusform>{n} Überlappung</numerusform>
            <numerusform>{n} Überlappungen</numerusform>
        </translation>
    </message>
    <message id="practice.under.acknowledgements" numerus="yes">
        <source>{n} acknowledgements</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Rückmeldung</numerusform>
            <numerusform>{n} Rückmeldungen</numerusform>
        </translation>
    </message>
    <message id="practice.advice.begin_lower">
        <source>You were above the band at the beginning.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Am Anfang waren Sie über dem Band.</translation>
    </message>
    <message id="practice.advice.above">
        <source>You were above the band more than below it.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Sie waren länger über dem Band als darunter.</translation>
    </message>
    <message id="practice.advice.below">
        <source>You were below the band more than above it.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Sie waren länger unter dem Band als darüber.</translation>
    </message>
    <message id="practice.advice.both_sides">
        <source>You went out on both sides.</source>
        <translation>Sie waren mal über, mal unter dem Band.</translation>
    </message>
    <message id="practice.advice.held">
        <source>You stayed in the band.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Sie blieben im Band.</translation>
    </message>
    <message id="practice.advice.beat_helped">
        <source>The beat changed your pace: {beat_syll_per_s} syll/s with it, {alone_syll_per_s} without.</source>
        <extracomment>Keep what is in braces: {alone_syll_per_s}, {beat_syll_per_s}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Der Takt hat Ihr Tempo geändert: {beat_syll_per_s} Silb./s mit ihm, {alone_syll_per_s} ohne.</translation>
    </message>
    <message id="practice.advice.wait_longer">
        <source>Most of what was not kept came too soon.</source>
        <translation>Was nicht eingehalten war, kam meist zu früh.</translation>
    </message>
    <message id="practice.advice.answer_sooner">
        <source>Most of what was not kept came late.</source>
        <translation>Was nicht eingehalten war, kam meist zu spät.</translation>
    </message>
    <message id="practice.advice.shorter">
        <source>Most of what was not kept was too long.</source>
        <translation>Was nicht eingehalten war, war meist zu lang.</translation>
    </message>
    <message id="practice.advice.one_turn">
        <source>Some answers went on after they had ended.</source>
        <translation>Manche Antworten gingen nach ihrem Ende noch weiter.</translation>
    </message>
    <message id="practice.advice.let_them_end">
        <source>You came in before they had ended.</source>
        <translation>Sie setzten ein, bevor der Anrufer fertig war.</translation>
    </message>
    <message id="practice.advice.all_kept">
        <source>Every one was kept.</source>
        <translation>Alle waren eingehalten.</translation>
    </message>
    <message id="practice.advice.floor_taken" numerus="yes">
        <source>You took the floor {n} times.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“floor”: whoever holds it has the right to speak, through their own short pauses.</extracomment>
        <translation>
            <numerusform>Sie nahmen {n} Mal das Wort.</numerusform>
            <numerusform>Sie nahmen {n} Mal das Wort.</numerusform>
        </translation>
    </message>
    <message id="practice.advice.no_sound_of_yours">
        <source>You heard them out, and they heard nothing of you.</source>
        <translation>Sie haben ausreden lassen, und von Ihnen war nichts zu hören.</translation>
    </message>
    <message id="practice.advice.heard_out">
        <source>You heard them out, and they heard that you were there.</source>
        <translation>Sie haben ausreden lassen, und es war zu hören, dass Sie da sind.</translation>
    </message>
    <message id="practice.advice.louder_first">
        <source>You were not {up_db} dB over your usual for long enough to come down.</source>
        <extracomment>Keep what is in braces: {up_db}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Sie lagen nicht lange genug {up_db} dB über Ihrem Üblichen, um herunterzugehen.</translation>
    </message>
    <message id="practice.advice.back_sooner">
        <source>You were not back within {within_s} s each time.</source>
        <extracomment>Keep what is in braces: {within_s}.</extracomment>
        <translation>Sie waren nicht jedes Mal binnen {within_s} s zurück.</translation>
    </message>
    <message id="practice.advice_more.begin_lower">
        <source>Breathe out before the first word, and say it slower than the others.</source>
        <translation>Atmen Sie vor dem ersten Wort aus, und sprechen Sie es langsamer als die anderen.</translation>
    </message>
    <message id="practice.advice_more.above">
        <source>Leave the last word of a sentence as long as the first, and wait at the full stop.</source>
        <translation>Sprechen Sie das letzte Wort eines Satzes so lang wie das erste, und warten Sie am Punkt.</translation>
    </message>
    <message id="practice.advice_more.below">
        <source>Keep the words close together. The pauses stay where the full stops are.</source>
        <translation>Halten Sie die Wörter nah beieinander. Die Pausen bleiben, wo die Punkte sind.</translation>
    </message>
    <message id="practice.advice_more.both_sides">
        <source>Listen to the words you lean on, and keep those apart by the same time.</source>
        <translation>Hören Sie auf die betonten Wörter, und halten Sie zwischen ihnen den gleichen Abstand.</translation>
    </message>
    <message id="practice.advice_more.held">
        <source>Try it once without looking at the band.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Versuchen Sie es einmal, ohne auf das Band zu sehen.</translation>
    </message>
    <message id="practice.advice_more.beat_helped">
        <source>Tap it with a finger, off the microphone, in your next call.</source>
        <translation>Klopfen Sie ihn im nächsten Gespräch mit einem Finger, abseits vom Mikrofon.</translation>
    </message>
    <message id="practice.advice_more.wait_longer">
        <source>Breathe in while you wait: one breath is about a second.</source>
        <translation>Atmen Sie ein, während Sie warten: Ein Atemzug dauert etwa eine Sekunde.</translation>
    </message>
    <message id="practice.advice_more.answer_sooner">
        <source>Begin with what you can see, and think while you say it.</source>
        <translation>Beginnen Sie mit dem, was Sie sehen, und denken Sie beim Sprechen weiter.</translation>
    </message>
    <message id="practice.advice_more.shorter">
        <source>Leave out when and where, and say what is wrong and what they want.</source>
        <translation>Lassen Sie Wann und Wo weg, und sagen Sie, was nicht stimmt und was der Anrufer will.</translation>
    </message>
    <message id="practice.advice_more.one_turn">
        <source>Decide on the last word before you say the first.</source>
        <translation>Legen Sie das letzte Wort fest, bevor Sie das erste sagen.</translation>
    </message>
    <message id="practice.advice_more.let_them_end">
        <source>Let the silence after their last word begin before you do.</source>
        <translation>Lassen Sie nach dem letzten Wort die Stille beginnen, bevor Sie beginnen.</translation>
    </message>
    <message id="practice.advice_more.all_kept">
        <source>Do it again tomorrow. A habit takes days, not minutes.</source>
        <translation>Machen Sie es morgen wieder. Eine Gewohnheit braucht Tage, nicht Minuten.</translation>
    </message>
    <message id="practice.advice_more.floor_taken">
        <source>Write down what you want to say, and say it when they are done.</source>
        <translation>Schreiben Sie auf, was Sie sagen möchten, und sagen Sie es, wenn der Anrufer fertig ist.</translation>
    </message>
    <message id="practice.advice_more.no_sound_of_yours">
        <source>A short “mm” or “I see” every ten seconds is enough.</source>
        <translation>Ein kurzes „mhm“ oder „verstehe“ alle zehn Sekunden genügt.</translation>
    </message>
    <message id="practice.advice_more.heard_out">
        <source>Do it again with your eyes closed.</source>
        <translation>Machen Sie es noch einmal mit geschlossenen Augen.</translation>
    </message>
    <message id="practice.advice_more.louder_first">
        <source>Speak as you would to someone across the street. It is meant to be too much.</source>
        <translation>Sprechen Sie wie zu jemandem auf der anderen Straßenseite. Es soll zu viel sein.</translation>
    </message>
    <message id="practice.advice_more.back_sooner">
        <source>Breathe out at the word Back, and make the next word a low one.</source>
        <translation>Atmen Sie beim Wort „Zurück“ aus, und sprechen Sie das nächste Wort tief.</translation>
    </message>
    <message id="practice_file.missing">
        <source>{path} is not there. Put it back.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist nicht da. Legen Sie die Datei zurück.</translation>
    </message>
    <message id="practice_file.folder">
        <source>{path} is a folder. Choose the file in it.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist ein Ordner. Wählen Sie die Datei darin.</translation>
    </message>
    <message id="practice_file.no_file">
        <source>{path} is not a file. Choose a text file.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist keine Datei. Wählen Sie eine Textdatei.</translation>
    </message>
    <message id="practice_file.not_readable">
        <source>{path} can&apos;t be read: {said}. Ask for permission to read it.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>{path} ist nicht lesbar: {said}. Bitten Sie um das Recht, sie zu lesen.</translation>
    </message>
    <message id="practice_file.too_large">
        <source>{path} is larger than {most_kb} kB, more than a file of practice can be. Shorten it.</source>
        <extracomment>Keep what is in braces: {most_kb}, {path}.</extracomment>
        <translation>{path} ist größer als {most_kb} kB, mehr als eine Übungsdatei sein kann. Kürzen Sie sie.</translation>
    </message>
    <message id="practice_file.not_utf8">
        <source>{path}, line {line}: this is not UTF-8 text. Save the file as UTF-8.</source>
        <extracomment>Keep what is in braces: {line}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: Das ist kein UTF-8-Text. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message id="practice_file.not_toml">
        <source>{path}, line {line}: this is not TOML ({said}). Look for a missing quotation mark, bracket or equals sign.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {said}.</extracomment>
        <translation>{path}, Zeile {line}: Das ist kein TOML ({said}). Suchen Sie nach einem fehlenden Anführungszeichen, einer Klammer oder einem Gleichheitszeichen.</translation>
    </message>
    <message id="practice_file.too_deep">
        <source>{path}: the brackets are nested too deeply. Remove some.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path}: Die Klammern sind zu tief verschachtelt. Entfernen Sie welche.</translation>
    </message>
    <message id="practice_file.unknown_key">
        <source>{path}, line {line}: “{name}” is not known here. Remove it, or use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: „{name}“ ist hier nicht bekannt. Entfernen Sie es, oder nehmen Sie eines davon: {known}.</translation>
    </message>
    <message id="practice_file.lacks">
        <source>{path}, line {line}: “{name}” is missing here. Add it.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: Hier fehlt „{name}“. Ergänzen Sie es.</translation>
    </message>
    <message id="practice_file.not_text">
        <source>{path}, line {line}: “{name}” is not a text. Write it in quotation marks.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: „{name}“ ist kein Text. Schreiben Sie es in geraden Anführungszeichen.</translation>
    </message>
    <message id="practice_file.not_texts">
        <source>{path}, line {line}: “{name}” is not a list of texts. Write it as [&quot;one&quot;, &quot;two&quot;].</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: „{name}“ ist keine Liste von Texten. Schreiben Sie sie als [&quot;eins&quot;, &quot;zwei&quot;].</translation>
    </message>
    <message id="practice_file.not_number">
        <source>{path}, line {line}: “{name}” is not a number. Write it without quotation marks.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: „{name}“ ist keine Zahl. Schreiben Sie es ohne Anführungszeichen.</translation>
    </message>
    <message id="practice_file.not_whole">
        <source>{path}, line {line}: “{name}” is not a whole number. Leave out what is after the point.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: „{name}“ ist keine ganze Zahl. Lassen Sie weg, was nach dem Punkt steht.</translation>
    </message>
    <message id="practice_file.out_of_range">
        <source>{path}, line {line}: “{name}” has to be from {least} to {most}. Change it.</source>
        <extracomment>Keep what is in braces: {least}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: „{name}“ muss von {least} bis {most} sein. Ändern Sie es.</translation>
    </message>
    <message id="practice_file.not_tables">
        <source>{path}, line {line}: “{name}” is written in another way here. Begin each one with a line [[{name}]].</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: „{name}“ ist hier anders geschrieben. Beginnen Sie jedes mit einer Zeile [[{name}]].</translation>
    </message>
    <message id="practice_file.not_table">
        <source>{path}, line {line}: “{name}” is written in another way here. Begin it with a line [{name}].</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: „{name}“ ist hier anders geschrieben. Beginnen Sie es mit einer Zeile [{name}].</translation>
    </message>
    <message id="practice_file.empty_text">
        <source>{path}, line {line}: “{name}” is empty. Write something, or remove it.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: „{name}“ ist leer. Schreiben Sie etwas, oder entfernen Sie es.</translation>
    </message>
    <message id="practice_file.long_text">
        <source>{path}, line {line}: “{name}” has {count} characters. Shorten it to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: „{name}“ hat {count} Zeichen. Kürzen Sie auf {most}.</translation>
    </message>
    <message id="practice_file.long_title">
        <source>{path}, line {line}: the title has {count} words. Shorten it to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: Der Titel hat {count} Wörter. Kürzen Sie auf {most}.</translation>
    </message>
    <message id="practice_file.control_character">
        <source>{path}, line {line}: “{name}” holds a character that can&apos;t be shown. Type it again.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: „{name}“ enthält ein Zeichen, das sich nicht zeigen lässt. Tippen Sie es neu.</translation>
    </message>
    <message id="practice_file.too_many">
        <source>{path}, line {line}: there are {count} of “{name}”. Keep at most {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: Es gibt {count} von „{name}“. Behalten Sie höchstens {most}.</translation>
    </message>
    <message id="practice_file.wrong_count">
        <source>{path}, line {line}: there are {count} of “{name}”, and there have to be {least} to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {least}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: Es gibt {count} von „{name}“, nötig sind {least} bis {most}.</translation>
    </message>
    <message id="practice_file.unknown">
        <source>{path}, line {line}: “{value}” is not known here. Use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {path}, {value}.</extracomment>
        <translation>{path}, Zeile {line}: „{value}“ ist hier nicht bekannt. Nehmen Sie eines davon: {known}.</translation>
    </message>
    <message id="practice_file.bad_name">
        <source>{path}, line {line}: “{name}” may have only small letters, digits and hyphens, and is “{value}”. Change it.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, Zeile {line}: „{name}“ darf nur Kleinbuchstaben, Ziffern und Bindestriche haben und ist „{value}“. Ändern Sie es.</translation>
    </message>
    <message id="practice_file.bad_sound">
        <source>{path}, line {line}: “{value}” is no name of a sound: small letters, digits and hyphens, and one of these endings: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {path}, {value}.</extracomment>
        <translation>{path}, Zeile {line}: „{value}“ ist kein Name für einen Ton: Kleinbuchstaben, Ziffern und Bindestriche und eine dieser Endungen: {known}.</translation>
    </message>
    <message id="practice_file.sound_missing">
        <source>{path}, line {line}: the sound {value} is not there. Record it, or put it back.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, Zeile {line}: Der Ton {value} ist nicht da. Nehmen Sie ihn auf, oder legen Sie ihn zurück.</translation>
    </message>
    <message id="practice_file.backwards">
        <source>{path}, line {line}: “{name}” is before the one above it. Put them in order.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: „{name}“ liegt vor dem darüber. Ordnen Sie sie der Reihe nach.</translation>
    </message>
    <message id="practice_file.not_above">
        <source>{path}, line {line}: “{name}” has to be more than “{other}”. Change one of them.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {other}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: „{name}“ muss größer sein als „{other}“. Ändern Sie eines davon.</translation>
    </message>
    <message id="practice_file.loops">
        <source>{path}, line {line}: a trainee who always does the same ({heard}) comes back to “{value}” for ever. Let it lead on, or to &quot;end&quot;.</source>
        <extracomment>Keep what is in braces: {heard}, {line}, {path}, {value}.</extracomment>
        <translation>{path}, Zeile {line}: Wer immer dasselbe tut ({heard}), kommt endlos auf „{value}“ zurück. Lassen Sie es weiterführen oder zu &quot;end&quot;.</translation>
    </message>
    <message id="practice_file.never_reached">
        <source>{path}, line {line}: nothing leads to the turn “{value}”. Let a turn lead to it, or remove it.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, Zeile {line}: Nichts führt zur Runde „{value}“. Lassen Sie eine Runde dorthin führen, oder entfernen Sie sie.</translation>
    </message>
    <message id="practice_file.no_such_turn">
        <source>{path}, line {line}: there is no turn “{value}”. Use the id of one, or &quot;end&quot;.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, Zeile {line}: Eine Runde „{value}“ gibt es nicht. Nehmen Sie die id einer anderen oder &quot;end&quot;.</translation>
    </message>
    <message id="practice_file.twice">
        <source>{path}, line {line}: there is another turn “{value}”. Give it another id.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, Zeile {line}: Es gibt noch eine Runde „{value}“. Geben Sie ihr eine andere id.</translation>
    </message>
    <message id="practice_file.reserved">
        <source>{path}, line {line}: “{value}” means something else here. Give the turn another id.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, Zeile {line}: „{value}“ bedeutet hier etwas anderes. Geben Sie der Runde eine andere id.</translation>
    </message>
    <message id="practice_file.not_true_or_false">
        <source>{path}, line {line}: “{name}” is neither true nor false. Write one of these, without quotation marks.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: „{name}“ ist weder true noch false. Schreiben Sie eines davon, ohne Anführungszeichen.</translation>
    </message>
    <message id="practice_file.no_such_drill">
        <source>{path}, line {line}: there is no drill “{value}”. Use the id of one of ours, or put it beside the lesson.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, Zeile {line}: Eine Übung „{value}“ gibt es nicht. Nehmen Sie die id einer von unseren, oder legen Sie sie neben die Lektion.</translation>
    </message>
    <message id="practice_file.no_such_scene">
        <source>{path}, line {line}: there is no scene “{value}”. Use the id of one of ours, or put it beside the lesson.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, Zeile {line}: Eine Szene „{value}“ gibt es nicht. Nehmen Sie die id einer von unseren, oder legen Sie sie neben die Lektion.</translation>
    </message>
    <message id="lesson.heading">
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message id="lesson.heading_note">
        <source>one after another, with a trainer or alone</source>
        <translation>nacheinander, mit Trainer oder allein</translation>
    </message>
    <message id="lesson.open">
        <source>Open a lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message id="lesson.save">
        <source>Save as one file</source>
        <translation>Als eine Datei speichern</translation>
    </message>
    <message id="lesson.filter">
        <source>Lessons of Coach (*.coachlesson)</source>
        <translation>Lektionen von Coach (*.coachlesson)</translation>
    </message>
    <message id="lesson.row_spoken">
        <source>{title}. {goal} {parts}.</source>
        <extracomment>Keep what is in braces: {goal}, {parts}, {title}.</extracomment>
        <translation>{title}. {goal} {parts}.</translation>
    </message>
    <message id="lesson.parts" numerus="yes">
        <source>{n} parts</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Teil</numerusform>
            <numerusform>{n} Teile</numerusform>
        </translation>
    </message>
    <message id="lesson.holds">
        <source>{texts}, {demonstrations}, {drills}, {scenes}</source>
        <extracomment>Keep what is in braces: {demonstrations}, {drills}, {scenes}, {texts}.</extracomment>
        <translation>{texts}, {demonstrations}, {drills}, {scenes}</translation>
    </message>
    <message id="lesson.texts" numerus="yes">
        <source>{n} texts</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Text</numerusform>
            <numerusform>{n} Texte</numerusform>
        </translation>
    </message>
    <message id="lesson.demonstrations" numerus="yes">
        <source>{n} demonstrations</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Hörbeispiel</numerusform>
            <numerusform>{n} Hörbeispiele</numerusform>
        </translation>
    </message>
    <message id="lesson.drills" numerus="yes">
        <source>{n} drills</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Übung</numerusform>
            <numerusform>{n} Übungen</numerusform>
        </translation>
    </message>
    <message id="lesson.scenes" numerus="yes">
        <source>{n} scenes</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Szene</numerusform>
            <numerusform>{n} Szenen</numerusform>
        </translation>
    </message>
    <message id="lesson.preview">
        <source>What is in {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Was in {path} steckt</translation>
    </message>
    <message id="lesson.sounds" numerus="yes">
        <source>{n} sounds, {size}</source>
        <extracomment>Keep what is in braces: {n}, {size}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Ton, {size}</numerusform>
            <numerusform>{n} Töne, {size}</numerusform>
        </translation>
    </message>
    <message id="lesson.size_mb">
        <source>{size} MB</source>
        <extracomment>Keep what is in braces: {size}.</extracomment>
        <translation>{size} MB</translation>
    </message>
    <message id="lesson.keep">
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message id="lesson.discard">
        <source>Don’t keep it</source>
        <translation>Nicht behalten</translation>
    </message>
    <message id="lesson.part_of">
        <source>{at} of {count}</source>
        <extracomment>Keep what is in braces: {at}, {count}.</extracomment>
        <translation>{at} von {count}</translation>
    </message>
    <message id="lesson.notes">
        <source>For who gives it</source>
        <translation>Für die Kursleitung</translation>
    </message>
    <message id="lesson.play">
        <source>Play it</source>
        <translation>Abspielen</translation>
    </message>
    <message id="lesson.stop_playing">
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message id="lesson.begin">
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message id="lesson.back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="lesson.next">
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message id="lesson.end">
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message id="lesson.part_missing">
        <source>What this part asks for is not there any more.</source>
        <translation>Was dieser Teil verlangt, ist nicht mehr da.</translation>
    </message>
    <message id="lesson.not_a_package">
        <source>{path} is no lesson of Coach, or it is not whole. Ask for it again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist keine Lektion von Coach oder nicht vollständig. Bitten Sie noch einmal darum.</translation>
    </message>
    <message id="lesson.not_readable">
        <source>{path} can’t be read: {said}. Ask for permission to read it.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>{path} ist nicht lesbar: {said}. Bitten Sie um das Recht, sie zu lesen.</translation>
    </message>
    <message id="lesson.no_lesson">
        <source>{path} holds no lesson. Ask for it again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} enthält keine Lektion. Bitten Sie noch einmal darum.</translation>
    </message>
    <message id="lesson.too_many">
        <source>{path} holds {count} files, and a lesson has at most {most}. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {count}, {most}, {path}.</extracomment>
        <translation>{path} enthält {count} Dateien, eine Lektion hat höchstens {most}. Nichts davon wurde behalten.</translation>
    </message>
    <message id="lesson.not_allowed">
        <source>{path} holds “{name}”, which a lesson may not hold. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {name}, {path}.</extracomment>
        <translation>{path} enthält „{name}“, was eine Lektion nicht enthalten darf. Nichts davon wurde behalten.</translation>
    </message>
    <message id="lesson.too_large">
        <source>{path}: {name} is larger than such a file may be. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {name}, {path}.</extracomment>
        <translation>{path}: {name} ist größer, als eine solche Datei sein darf. Nichts davon wurde behalten.</translation>
    </message>
    <message id="lesson.whole_too_large">
        <source>{path} holds more than {most_mb} MB. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {most_mb}, {path}.</extracomment>
        <translation>{path} enthält mehr als {most_mb} MB. Nichts davon wurde behalten.</translation>
    </message>
    <message id="lesson.no_sound">
        <source>{path}: {name} is no sound that can be played. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {name}, {path}.</extracomment>
        <translation>{path}: {name} ist kein Ton, der sich abspielen lässt. Nichts davon wurde behalten.</translation>
    </message>
    <message id="lesson.sound_too_long">
        <source>{path}: {name} is longer than {most_s} s. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {most_s}, {name}, {path}.</extracomment>
        <translation>{path}: {name} ist länger als {most_s} s. Nichts davon wurde behalten.</translation>
    </message>
    <message id="practice_scene.heading">
        <source>A caller who answers back</source>
        <translation>Ein Anrufer, der antwortet</translation>
    </message>
    <message id="practice_scene.heading_note">
        <source>how loud the caller was, first turn to last</source>
        <translation>Pegel des Anrufers, Runde für Runde</translation>
    </message>
    <message id="practice_scene.turns" numerus="yes">
        <source>{n} turns</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>
            <numerusform>{n} Runde</numerusform>
            <numerusform>{n} Runden</numerusform>
        </translation>
    </message>
    <message id="practice_scene.row_spoken">
        <source>{title}, {what}. {turns}. {last}.</source>
        <extracomment>Keep what is in braces: {last}, {title}, {turns}, {what}.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>{title}, {what}. {turns}. {last}.</translation>
    </message>
    <message id="practice_scene.usual_first">
        <source>Your usual comes first: read this as you would say it to someone across a table.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Zuerst Ihre übliche Sprechweise: Lesen Sie dies so, wie Sie es jemandem über einen Tisch hinweg sagen würden.</translation>
    </message>
    <message id="practice_scene.turn">
        <source>turn {number}</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Runde {number}</translation>
    </message>
    <message id="practice_scene.just_said">
        <source>The caller just said</source>
        <translation>Der Anrufer sagte gerade</translation>
    </message>
    <message id="practice_scene.quoted">
        <source>“{said}”</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>„{said}“</translation>
    </message>
    <message id="practice_scene.listen">
        <source>Listen</source>
        <translation>Zuhören</translation>
    </message>
    <message id="practice_scene.your_turn">
        <source>Your turn</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Sie sind dran</translation>
    </message>
    <message id="practice_scene.listening">
        <source>Listening to you</source>
        <translation>Coach hört Ihnen zu</translation>
    </message>
    <message id="practice_scene.not_an_end">
        <source>answer when you like, a pause is not an end</source>
        <translation>antworten Sie, wann Sie mögen, eine Pause ist kein Ende</translation>
    </message>
    <message id="practice_scene.advice">
        <source>To say, as you like: {advice}</source>
        <extracomment>Keep what is in braces: {advice}.</extracomment>
        <translation>Zu sagen, in Ihren Worten: {advice}</translation>
    </message>
    <message id="practice_scene.wait">
        <source>Wait</source>
        <translation>Pause</translation>
    </message>
    <message id="practice_scene.level">
        <source>Level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>Pegel</translation>
    </message>
    <message id="practice_scene.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tempo</translation>
    </message>
    <message id="practice_scene.none">
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message id="practice_scene.wait_value">
        <source>{wait} s</source>
        <extracomment>Keep what is in braces: {wait}.</extracomment>
        <translation>{wait} s</translation>
    </message>
    <message id="practice_scene.level_value">
        <source>{level} dB over your usual</source>
        <extracomment>Keep what is in braces: {level}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>{level} dB über Ihrem Üblichen</translation>
    </message>
    <message id="practice_scene.level_under">
        <source>{level} dB under your usual</source>
        <extracomment>Keep what is in braces: {level}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>{level} dB unter Ihrem Üblichen</translation>
    </message>
    <message id="practice_scene.pace_value">
        <source>{pace} syll/s</source>
        <extracomment>Keep what is in braces: {pace}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>{pace} Silb./s</translation>
    </message>
    <message id="practice_scene.steps_name">
        <source>The caller’s level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>Der Pegel des Anrufers</translation>
    </message>
    <message id="practice_scene.loudest">
        <source>loudest</source>
        <translation>am lautesten</translation>
    </message>
    <message id="practice_scene.began">
        <source>as they began</source>
        <translation>wie anfangs</translation>
    </message>
    <message id="practice_scene.lowest">
        <source>lowest</source>
        <translation>am leisesten</translation>
    </message>
    <message id="practice_scene.steps_spoken">
        <source>The caller’s level, turn by turn, 0 as they began: {steps}</source>
        <extracomment>Keep what is in braces: {steps}.
“level”: how loud, in dB.</extracomment>
        <translation>Der Pegel des Anrufers, Runde für Runde, 0 wie am Anfang: {steps}</translation>
    </message>
    <message id="practice_scene.last">
        <source>Turn {number}: {moved}</source>
        <extracomment>Keep what is in braces: {moved}, {number}.</extracomment>
        <translation>Runde {number}: {moved}</translation>
    </message>
    <message id="practice_scene.foot">
        <source>R says the line again. Space pauses. Esc ends, nothing kept.</source>
        <translation>R wiederholt den Satz. Leertaste hält an. Esc beendet, nichts wird aufgehoben.</translation>
    </message>
    <message id="practice_scene.foot_abusive">
        <source>E ends the call. R says the line again. Space pauses. Esc ends, nothing kept.</source>
        <translation>E beendet das Gespräch. R wiederholt den Satz. Leertaste hält an. Esc beendet, nichts wird aufgehoben.</translation>
    </message>
    <message id="practice_scene.hear_again">
        <source>Hear it again</source>
        <translation>Noch einmal hören</translation>
    </message>
    <message id="practice_scene.end_call">
        <source>End the call</source>
        <translation>Gespräch beenden</translation>
    </message>
    <message id="practice_scene.why">
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message id="practice_scene.turn_name">
        <source>Turn {number}</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Runde {number}</translation>
    </message>
    <message id="practice_scene.other_way">
        <source>Another way</source>
        <translation>Ein anderer Weg</translation>
    </message>
    <message id="practice_scene.from_turn">
        <source>From turn {number}</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Ab Runde {number}</translation>
    </message>
    <message id="practice_scene.whole">
        <source>Whole scene</source>
        <translation>Ganze Szene</translation>
    </message>
    <message id="practice_scene.said_row">
        <source>Turn {number}. The caller: “{said}” {why}. The caller: {moved}.</source>
        <extracomment>Keep what is in braces: {moved}, {number}, {said}, {why}.</extracomment>
        <translation>Runde {number}. Der Anrufer: „{said}“ {why}. Der Anrufer: {moved}.</translation>
    </message>
    <message id="practice_scene.look">
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message id="practice_scene.look_spoken">
        <source>Look at your last attempt at {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Ihren letzten Versuch ansehen: {title}</translation>
    </message>
    <message id="practice_scene.headline.lower" numerus="yes">
        <source>The caller ended {n} steps lower</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Am Ende war der Anrufer {n} Stufe leiser</numerusform>
            <numerusform>Am Ende war der Anrufer {n} Stufen leiser</numerusform>
        </translation>
    </message>
    <message id="practice_scene.headline.louder" numerus="yes">
        <source>The caller ended {n} steps louder</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Am Ende war der Anrufer {n} Stufe lauter</numerusform>
            <numerusform>Am Ende war der Anrufer {n} Stufen lauter</numerusform>
        </translation>
    </message>
    <message id="practice_scene.headline.same">
        <source>The caller ended as they began</source>
        <translation>Am Ende war der Anrufer so laut wie am Anfang</translation>
    </message>
    <message id="practice_scene.headline.ended_right">
        <source>You ended the call after a turn of your own, without a rise</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Sie beendeten das Gespräch nach einem eigenen Beitrag, ohne Anstieg</translation>
    </message>
    <message id="practice_scene.headline.ended_early">
        <source>You ended the call while they spoke, or before it had to end</source>
        <translation>Sie beendeten das Gespräch, während der Anrufer sprach oder bevor es enden musste</translation>
    </message>
    <message id="practice_scene.headline.ended_raised">
        <source>You ended the call with your voice raised</source>
        <translation>Sie beendeten das Gespräch mit erhobener Stimme</translation>
    </message>
    <message id="practice_scene.headline.went_on">
        <source>The caller went on to the end, and the call was not ended</source>
        <translation>Der Anrufer machte bis zum Schluss weiter, und das Gespräch wurde nicht beendet</translation>
    </message>
    <message id="practice_scene.headline.gone">
        <source>The caller hung up: nobody answered them</source>
        <translation>Der Anrufer legte auf: Niemand antwortete ihm</translation>
    </message>
    <message id="practice_scene.headline.broken_off">
        <source>You ended it early: these were its turns</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Sie haben vorzeitig beendet: das waren die Wechsel</translation>
    </message>
    <message id="practice_scene.heard.talked_over">
        <source>You came in, both spoke for {over} s</source>
        <extracomment>Keep what is in braces: {over}.</extracomment>
        <translation>Sie setzten ein, beide sprachen {over} s</translation>
    </message>
    <message id="practice_scene.heard.raised">
        <source>{level} dB over your usual, over the whole turn</source>
        <extracomment>Keep what is in braces: {level}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>{level} dB über Ihrem Üblichen, über den ganzen Beitrag</translation>
    </message>
    <message id="practice_scene.heard.no_answer">
        <source>Nothing was heard from you</source>
        <translation>Von Ihnen war nichts zu hören</translation>
    </message>
    <message id="practice_scene.heard.too_fast">
        <source>{percent} % over your usual pace</source>
        <extracomment>Keep what is in braces: {percent}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>{percent} % über Ihrem üblichen Tempo</translation>
    </message>
    <message id="practice_scene.heard.at_once">
        <source>You answered after {wait} s</source>
        <extracomment>Keep what is in braces: {wait}.</extracomment>
        <translation>Sie antworteten nach {wait} s</translation>
    </message>
    <message id="practice_scene.heard.early">
        <source>You answered {early} s before they had ended</source>
        <extracomment>Keep what is in braces: {early}.</extracomment>
        <translation>Sie antworteten {early} s, bevor der Anrufer fertig war</translation>
    </message>
    <message id="practice_scene.heard.too_long">
        <source>{took} s in one turn</source>
        <extracomment>Keep what is in braces: {took}.</extracomment>
        <translation>{took} s in einem Beitrag</translation>
    </message>
    <message id="practice_scene.heard.heard_out">
        <source>Heard out, {wait} s before you answered, {took} s</source>
        <extracomment>Keep what is in braces: {took}, {wait}.
“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Ausreden lassen, nach {wait} s geantwortet, {took} s lang</translation>
    </message>
    <message id="practice_scene.moved.up">
        <source>a step up</source>
        <translation>eine Stufe lauter</translation>
    </message>
    <message id="practice_scene.moved.up_again">
        <source>a step up, and said again</source>
        <translation>eine Stufe lauter, und noch einmal gesagt</translation>
    </message>
    <message id="practice_scene.moved.down">
        <source>a step down</source>
        <translation>eine Stufe leiser</translation>
    </message>
    <message id="practice_scene.moved.stayed">
        <source>stayed</source>
        <translation>blieb gleich</translation>
    </message>
    <message id="practice_scene.moved.again">
        <source>said again</source>
        <translation>noch einmal gesagt</translation>
    </message>
    <message id="practice_scene.moved.still_there">
        <source>asked whether you are there</source>
        <translation>fragte, ob Sie da sind</translation>
    </message>
    <message id="practice_scene.other.talked_over">
        <source>Turn {number}: let the silence after their last word begin, then answer.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Runde {number}: Lassen Sie nach dem letzten Wort die Stille beginnen, dann antworten Sie.</translation>
    </message>
    <message id="practice_scene.other.raised">
        <source>Turn {number}: breathe out first, and make the first word a low one.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Runde {number}: Atmen Sie zuerst aus, und sprechen Sie das erste Wort tief.</translation>
    </message>
    <message id="practice_scene.other.no_answer">
        <source>Turn {number}: say what you are doing, even if that is “one moment”.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Runde {number}: Sagen Sie, was Sie tun, und sei es „einen Moment“.</translation>
    </message>
    <message id="practice_scene.other.too_fast">
        <source>Turn {number}: leave the last word as long as the first.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Runde {number}: Sprechen Sie das letzte Wort so lang wie das erste.</translation>
    </message>
    <message id="practice_scene.other.at_once">
        <source>Turn {number}: leave a second after they stop, then answer.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Runde {number}: Warten Sie eine Sekunde, wenn der Anrufer aufhört, dann antworten Sie.</translation>
    </message>
    <message id="practice_scene.other.too_long">
        <source>Turn {number}: say one thing, and hand it back.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Runde {number}: Sagen Sie eines, und übergeben Sie wieder.</translation>
    </message>
    <message id="practice_scene.other.none">
        <source>Every turn was heard out and answered low. Try it without looking at the screen.</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>In jeder Runde haben Sie ausreden lassen und tief geantwortet. Versuchen Sie es, ohne auf den Bildschirm zu sehen.</translation>
    </message>
    <message id="practice_scene.other.ended_early">
        <source>Let them end, say in one turn that you are ending the call, then press E.</source>
        <translation>Lassen Sie ausreden, sagen Sie in einem Beitrag, dass Sie das Gespräch beenden, dann drücken Sie E.</translation>
    </message>
    <message id="practice_scene.other.ended_raised">
        <source>Say it as low as the turn before, then press E.</source>
        <translation>Sagen Sie es so tief wie in der Runde davor, dann drücken Sie E.</translation>
    </message>
    <message id="practice_scene.other.went_on">
        <source>Warn once. When it goes on, say that you are ending the call, and press E.</source>
        <translation>Warnen Sie einmal. Geht es weiter, sagen Sie, dass Sie das Gespräch beenden, und drücken Sie E.</translation>
    </message>
    <message id="lesson_maker.make">
        <source>Make a lesson</source>
        <translation>Eine Lektion erstellen</translation>
    </message>
    <message id="lesson_maker.go_on">
        <source>Go on with “{title}”</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Weiter mit „{title}“</translation>
    </message>
    <message id="lesson_maker.untitled">
        <source>a lesson without a title</source>
        <translation>einer Lektion ohne Titel</translation>
    </message>
    <message id="lesson_maker.change">
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message id="lesson_maker.change_spoken">
        <source>Change the lesson {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Die Lektion {title} ändern</translation>
    </message>
    <message id="lesson_maker.delete">
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message id="lesson_maker.delete_spoken">
        <source>Delete the lesson {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Die Lektion {title} löschen</translation>
    </message>
    <message id="lesson_maker.delete_title">
        <source>Delete “{title}”?</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>„{title}“ löschen?</translation>
    </message>
    <message id="lesson_maker.delete_text">
        <source>The lesson and its recordings are deleted from this machine. A file of it that you saved for others stays.</source>
        <translation>Die Lektion und ihre Aufnahmen werden von diesem Gerät gelöscht. Eine Datei, die Sie davon für andere gespeichert haben, bleibt.</translation>
    </message>
    <message id="lesson_maker.leave_it">
        <source>Leave it</source>
        <translation>Nicht löschen</translation>
    </message>
    <message id="lesson_maker.deleted">
        <source>“{title}” is deleted.</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>„{title}“ ist gelöscht.</translation>
    </message>
    <message id="lesson_maker.not_deleted">
        <source>The lesson can’t be deleted: {said}. See who may write to the folder.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Die Lektion kann nicht gelöscht werden: {said}. Prüfen Sie, wer in den Ordner schreiben darf.</translation>
    </message>
    <message id="lesson_maker.on_stage">
        <source>“{title}” is on the stage. Close the stage, then delete it.</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>„{title}“ ist auf der Bühne. Schließen Sie die Bühne, dann löschen Sie.</translation>
    </message>
    <message id="lesson_maker.being_changed">
        <source>You are changing “{title}”. Save that or throw it away, then delete it.</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Sie ändern „{title}“ gerade. Speichern oder verwerfen Sie das, dann löschen Sie.</translation>
    </message>
    <message id="lesson_maker.copy">
        <source>Copy and change</source>
        <translation>Kopieren und ändern</translation>
    </message>
    <message id="lesson_maker.copy_spoken">
        <source>Begin a lesson of your own with {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Eine eigene Lektion mit {title} beginnen</translation>
    </message>
    <message id="lesson_maker.title">
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message id="lesson_maker.goal">
        <source>Goal, in one line</source>
        <translation>Ziel, in einer Zeile</translation>
    </message>
    <message id="lesson_maker.notes">
        <source>Notes for who gives it, if any</source>
        <translation>Hinweise für die Kursleitung, falls nötig</translation>
    </message>
    <message id="lesson_maker.part_notes">
        <source>Notes for who gives it, at this part</source>
        <translation>Hinweise für die Kursleitung zu diesem Teil</translation>
    </message>
    <message id="lesson_maker.parts">
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message id="lesson_maker.parts_note">
        <source>Alt+Up and Alt+Down move a part, Delete removes it. Parts can be dragged, too.</source>
        <translation>Alt+Auf und Alt+Ab verschieben einen Teil, Entf nimmt ihn heraus. Teile lassen sich auch ziehen.</translation>
    </message>
    <message id="lesson_maker.list_name">
        <source>The parts in their order</source>
        <translation>Die Teile in ihrer Reihenfolge</translation>
    </message>
    <message id="lesson_maker.row">
        <source>{at}  {kind}: {title}</source>
        <extracomment>Keep what is in braces: {at}, {kind}, {title}.</extracomment>
        <translation>{at}  {kind}: {title}</translation>
    </message>
    <message id="lesson_maker.no_title">
        <source>no title yet</source>
        <translation>noch kein Titel</translation>
    </message>
    <message id="lesson_maker.add_text">
        <source>Add a text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message id="lesson_maker.add_demonstration">
        <source>Add a demonstration</source>
        <translation>Hörbeispiel hinzufügen</translation>
    </message>
    <message id="lesson_maker.add_drill">
        <source>Add a drill</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message id="lesson_maker.add_scene">
        <source>Add a scene</source>
        <translation>Szene hinzufügen</translation>
    </message>
    <message id="lesson_maker.up">
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message id="lesson_maker.down">
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message id="lesson_maker.remove">
        <source>Remove</source>
        <translation>Herausnehmen</translation>
    </message>
    <message id="lesson_maker.put_back">
        <source>Put “{title}” back</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>„{title}“ zurückholen</translation>
    </message>
    <message id="lesson_maker.part_heading">
        <source>Part {at}: {kind}</source>
        <extracomment>Keep what is in braces: {at}, {kind}.</extracomment>
        <translation>Teil {at}: {kind}</translation>
    </message>
    <message id="lesson_maker.part_title">
        <source>Title of the part</source>
        <translation>Titel des Teils</translation>
    </message>
    <message id="lesson_maker.text">
        <source>Text to read</source>
        <translation>Text zum Lesen</translation>
    </message>
    <message id="lesson_maker.listen_for">
        <source>What to listen for, if anything</source>
        <translation>Worauf zu achten ist, falls auf etwas</translation>
    </message>
    <message id="lesson_maker.do_for">
        <source>What to do it for, if anything</source>
        <translation>Wozu man es tut, falls nötig</translation>
    </message>
    <message id="lesson_maker.say">
        <source>What is said in it</source>
        <translation>Was darin gesagt wird</translation>
    </message>
    <message id="lesson_maker.recording">
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message id="lesson_maker.recording_note">
        <source>At most {most_s} s. Of a call with two channels, your side is taken.</source>
        <extracomment>Keep what is in braces: {most_s}.</extracomment>
        <translation>Höchstens {most_s} s. Von einem Gespräch mit zwei Kanälen wird Ihre Seite genommen.</translation>
    </message>
    <message id="lesson_maker.choose">
        <source>Choose a recording</source>
        <translation>Aufnahme auswählen</translation>
    </message>
    <message id="lesson_maker.checking">
        <source>The recording is being checked</source>
        <translation>Die Aufnahme wird geprüft</translation>
    </message>
    <message id="lesson_maker.unnamed">
        <source>A recording</source>
        <translation>Eine Aufnahme</translation>
    </message>
    <message id="lesson_maker.recording_is">
        <source>{name}, {time}</source>
        <extracomment>Keep what is in braces: {name}, {time}.</extracomment>
        <translation>{name}, {time}</translation>
    </message>
    <message id="lesson_maker.needed">
        <source>{name} (needed)</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} (nötig)</translation>
    </message>
    <message id="lesson_maker.hear">
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message id="lesson_maker.which_drill">
        <source>Which drill</source>
        <translation>Welche Übung</translation>
    </message>
    <message id="lesson_maker.which_scene">
        <source>Which scene</source>
        <translation>Welche Szene</translation>
    </message>
    <message id="lesson_maker.choose_one">
        <source>Choose one</source>
        <translation>Bitte auswählen</translation>
    </message>
    <message id="lesson_maker.save">
        <source>Save the lesson</source>
        <translation>Lektion speichern</translation>
    </message>
    <message id="lesson_maker.throw_away">
        <source>Don’t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message id="lesson_maker.throw_away_title">
        <source>Don’t save this lesson?</source>
        <translation>Diese Lektion nicht speichern?</translation>
    </message>
    <message id="lesson_maker.throw_away_text">
        <source>What you wrote here is lost. A lesson that was saved before stays as it was.</source>
        <translation>Was Sie hier geschrieben haben, geht verloren. Eine früher gespeicherte Lektion bleibt, wie sie war.</translation>
    </message>
    <message id="lesson_maker.keep_writing">
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message id="lesson_maker.saved">
        <source>“{title}” is saved, with your lessons.</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>„{title}“ ist bei Ihren Lektionen gespeichert.</translation>
    </message>
    <message id="lesson_maker.to_mend" numerus="yes">
        <source>{n} fields have to be mended before the lesson can be saved.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Feld muss noch berichtigt werden, bevor die Lektion gespeichert werden kann.</numerusform>
            <numerusform>{n} Felder müssen noch berichtigt werden, bevor die Lektion gespeichert werden kann.</numerusform>
        </translation>
    </message>
    <message id="lesson_maker.empty">
        <source>Write something here.</source>
        <translation>Schreiben Sie hier etwas.</translation>
    </message>
    <message id="lesson_maker.long">
        <source>This has {count} characters. Shorten it to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {most}.</extracomment>
        <translation>Das sind {count} Zeichen. Kürzen Sie auf {most}.</translation>
    </message>
    <message id="lesson_maker.control_character">
        <source>This holds a character that can’t be seen or shown. Type it again.</source>
        <translation>Hier steht ein Zeichen, das man nicht sehen oder zeigen kann. Tippen Sie es neu.</translation>
    </message>
    <message id="lesson_maker.long_title">
        <source>A title has at most {most} words, and this one has {count}.</source>
        <extracomment>Keep what is in braces: {count}, {most}.</extracomment>
        <translation>Ein Titel hat höchstens {most} Wörter, und dieser hat {count}.</translation>
    </message>
    <message id="lesson_maker.sign_in_title">
        <source>A title can’t hold “{sign}”. Leave it out.</source>
        <extracomment>Keep what is in braces: {sign}.</extracomment>
        <translation>Ein Titel darf „{sign}“ nicht enthalten. Lassen Sie es weg.</translation>
    </message>
    <message id="lesson_maker.no_parts">
        <source>A lesson has at least one part. Add one.</source>
        <translation>Eine Lektion hat mindestens einen Teil. Fügen Sie einen hinzu.</translation>
    </message>
    <message id="lesson_maker.too_many_parts">
        <source>A lesson has at most {most} parts, and this one has {count}.</source>
        <extracomment>Keep what is in braces: {count}, {most}.</extracomment>
        <translation>Eine Lektion hat höchstens {most} Teile, und diese hat {count}.</translation>
    </message>
    <message id="lesson_maker.no_recording">
        <source>Choose a recording.</source>
        <translation>Wählen Sie eine Aufnahme aus.</translation>
    </message>
    <message id="lesson_maker.nothing_chosen">
        <source>Choose one of the list.</source>
        <translation>Wählen Sie etwas aus der Liste.</translation>
    </message>
    <message id="lesson_maker.too_long">
        <source>{path} is longer than {most_s} s. Choose a shorter recording, or cut it.</source>
        <extracomment>Keep what is in braces: {most_s}, {path}.</extracomment>
        <translation>{path} ist länger als {most_s} s. Wählen Sie eine kürzere Aufnahme, oder schneiden Sie sie.</translation>
    </message>
    <message id="lesson_maker.nothing_heard">
        <source>{path} holds nothing that can be heard. Choose another recording.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>In {path} ist nichts zu hören. Wählen Sie eine andere Aufnahme.</translation>
    </message>
    <message id="lesson_maker.too_large">
        <source>The texts of this lesson are longer than {most_kb} kB together. Shorten them.</source>
        <extracomment>Keep what is in braces: {most_kb}.</extracomment>
        <translation>Die Texte dieser Lektion sind zusammen länger als {most_kb} kB. Kürzen Sie sie.</translation>
    </message>
    <message id="lesson_maker.not_saved">
        <source>The lesson can’t be saved: {said}. Make room, or see who may write to the folder.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Die Lektion kann nicht gespeichert werden: {said}. Schaffen Sie Platz, oder prüfen Sie, wer in den Ordner schreiben darf.</translation>
    </message>
    <message id="lesson_maker.kind.text">
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message id="lesson_maker.kind.demonstration">
        <source>Demonstration</source>
        <translation>Hörbeispiel</translation>
    </message>
    <message id="lesson_maker.kind.drill">
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message id="lesson_maker.kind.scene">
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message id="scene_lines.record_its">
        <source>Record its lines</source>
        <translation>Sätze aufnehmen</translation>
    </message>
    <message id="scene_lines.record_its_spoken">
        <source>Record the lines of {title} yourself</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Die Sätze von {title} selbst aufnehmen</translation>
    </message>
    <message id="scene_lines.missing" numerus="yes">
        <source>{n} lines to record</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Satz aufzunehmen</numerusform>
            <numerusform>{n} Sätze aufzunehmen</numerusform>
        </translation>
    </message>
    <message id="scene_lines.own_lines" numerus="yes">
        <source>{n} lines of your own</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} eigener Satz</numerusform>
            <numerusform>{n} eigene Sätze</numerusform>
        </translation>
    </message>
    <message id="scene_lines.row">
        <source>{turns}, {lines}</source>
        <extracomment>Keep what is in braces: {lines}, {turns}.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>{turns}, {lines}</translation>
    </message>
    <message id="scene_lines.title">
        <source>The lines of “{title}”</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Die Sätze von „{title}“</translation>
    </message>
    <message id="scene_lines.place">
        <source>Line {at} of {count}, {own}</source>
        <extracomment>Keep what is in braces: {at}, {count}, {own}.</extracomment>
        <translation>Satz {at} von {count}, {own}</translation>
    </message>
    <message id="scene_lines.own" numerus="yes">
        <source>{n} recorded</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} aufgenommen</numerusform>
            <numerusform>{n} aufgenommen</numerusform>
        </translation>
    </message>
    <message id="scene_lines.kept_here">
        <source>What you keep here stays on this machine, in {folder}, until you delete it. Nothing else of what the microphone hears is kept.</source>
        <extracomment>Keep what is in braces: {folder}.</extracomment>
        <translation>Was Sie hier behalten, bleibt auf diesem Rechner, in {folder}, bis Sie es löschen. Sonst wird nichts von dem behalten, was das Mikrofon hört.</translation>
    </message>
    <message id="scene_lines.opening">
        <source>Opening the microphone</source>
        <translation>Das Mikrofon wird geöffnet</translation>
    </message>
    <message id="scene_lines.recording">
        <source>Recording. Say the line, then press Space.</source>
        <translation>Aufnahme läuft. Sprechen Sie den Satz, dann drücken Sie die Leertaste.</translation>
    </message>
    <message id="scene_lines.checking">
        <source>Checking what was heard</source>
        <translation>Das Gehörte wird geprüft</translation>
    </message>
    <message id="scene_lines.record">
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message id="scene_lines.stop">
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message id="scene_lines.keep">
        <source>Keep it, next</source>
        <translation>Behalten, weiter</translation>
    </message>
    <message id="scene_lines.hear_take">
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message id="scene_lines.hear_own">
        <source>Hear your line</source>
        <translation>Ihren Satz anhören</translation>
    </message>
    <message id="scene_lines.hear_ours">
        <source>Hear the line there is</source>
        <translation>Den vorhandenen Satz anhören</translation>
    </message>
    <message id="scene_lines.back">
        <source>Line before</source>
        <translation>Satz davor</translation>
    </message>
    <message id="scene_lines.next">
        <source>Next line</source>
        <translation>Nächster Satz</translation>
    </message>
    <message id="scene_lines.delete">
        <source>Delete your lines</source>
        <translation>Eigene Sätze löschen</translation>
    </message>
    <message id="scene_lines.delete_title">
        <source>Delete your lines of this scene?</source>
        <translation>Ihre Sätze dieser Szene löschen?</translation>
    </message>
    <message id="scene_lines.delete_text">
        <source>The scene then plays the lines it came with.</source>
        <translation>Die Szene spielt dann die Sätze, mit denen sie kam.</translation>
    </message>
    <message id="scene_lines.leave_them">
        <source>Leave them</source>
        <translation>Nicht löschen</translation>
    </message>
    <message id="scene_lines.fine">
        <source>It can be kept: at the level of its step within {off_db} dB, its longest pause {pause} s.</source>
        <extracomment>Keep what is in braces: {off_db}, {pause}.
“level”: how loud, in dB.</extracomment>
        <translation>Der Satz kann behalten werden: auf {off_db} dB genau am Pegel seiner Stufe, die längste Pause {pause} s.</translation>
    </message>
    <message id="scene_lines.is_own">
        <source>This line is recorded.</source>
        <translation>Dieser Satz ist aufgenommen.</translation>
    </message>
    <message id="scene_lines.foot">
        <source>Space records and stops. H plays it. Return keeps it. The arrows go to another line. Esc ends.</source>
        <translation>Die Leertaste nimmt auf und hält an. H spielt ab. Die Eingabetaste behält. Die Pfeile gehen zu einem anderen Satz. Esc beendet.</translation>
    </message>
    <message id="scene_lines.not_kept">
        <source>The line can’t be kept: {said}. Make room, or see who may write to the folder.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Der Satz kann nicht behalten werden: {said}. Schaffen Sie Platz, oder prüfen Sie, wer in den Ordner schreiben darf.</translation>
    </message>
    <message id="scene_lines.not_deleted">
        <source>The lines can’t be deleted: {said}. See who may write to the folder.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Die Sätze können nicht gelöscht werden: {said}. Prüfen Sie, wer in den Ordner schreiben darf.</translation>
    </message>
    <message id="scene_lines.how.low">
        <source>Low: lower and slower than you usually speak</source>
        <translation>Leise: tiefer und langsamer, als Sie sonst sprechen</translation>
    </message>
    <message id="scene_lines.how.even">
        <source>As you usually speak on the phone</source>
        <translation>So, wie Sie sonst am Telefon sprechen</translation>
    </message>
    <message id="scene_lines.how.loud">
        <source>Loud: as you speak across the street</source>
        <translation>Laut: so, wie Sie über die Straße rufen</translation>
    </message>
    <message id="scene_lines.fault.nothing_said">
        <source>No speech was heard. Say the line while it records, nearer to the microphone.</source>
        <translation>Es war keine Stimme zu hören. Sprechen Sie den Satz während der Aufnahme, näher am Mikrofon.</translation>
    </message>
    <message id="scene_lines.fault.too_quiet">
        <source>It is too quiet, {level} dB of full scale: what is brought up later brings the hiss up too. Move nearer to the microphone, or turn it up.</source>
        <extracomment>Keep what is in braces: {level}.
“level”: how loud, in dB.</extracomment>
        <translation>Das ist zu leise, {level} dB gegen Vollausschlag: Was später angehoben wird, hebt das Rauschen mit an. Gehen Sie näher an das Mikrofon, oder stellen Sie es lauter.</translation>
    </message>
    <message id="scene_lines.fault.too_loud">
        <source>It is too loud, {level} dB of full scale: the next word would clip. Move away from the microphone, or turn it down.</source>
        <extracomment>Keep what is in braces: {level}.
“level”: how loud, in dB.</extracomment>
        <translation>Das ist zu laut, {level} dB gegen Vollausschlag: Das nächste Wort würde übersteuern. Gehen Sie weiter weg vom Mikrofon, oder stellen Sie es leiser.</translation>
    </message>
    <message id="scene_lines.fault.clipped">
        <source>It is too loud for the microphone. Go a little further away from it, or turn it down.</source>
        <translation>Das ist zu laut für das Mikrofon. Gehen Sie etwas weiter weg, oder stellen Sie es leiser.</translation>
    </message>
    <message id="scene_lines.fault.loud_room">
        <source>The room is too loud for a line this low. Go nearer to the microphone, or make the room quieter.</source>
        <translation>Der Raum ist zu laut für einen so leisen Satz. Gehen Sie näher ans Mikrofon, oder sorgen Sie für Ruhe.</translation>
    </message>
    <message id="scene_lines.fault.pause">
        <source>There is a pause of {pause} s in it, and the scene would take it for the end. Say it in one go.</source>
        <extracomment>Keep what is in braces: {pause}.</extracomment>
        <translation>Darin ist eine Pause von {pause} s, und die Szene hielte sie für das Ende. Sprechen Sie den Satz in einem Zug.</translation>
    </message>
    <message id="scene_lines.fault.off_level">
        <source>It is {off_db} dB off the level of its step. Say it evenly, without one word much louder than the others.</source>
        <extracomment>Keep what is in braces: {off_db}.
“level”: how loud, in dB.</extracomment>
        <translation>Der Satz liegt {off_db} dB neben dem Pegel seiner Stufe. Sprechen Sie gleichmäßig, kein Wort viel lauter als die anderen.</translation>
    </message>
    <message id="lesson_stage.show">
        <source>Show on the stage</source>
        <translation>Im Raum vorführen</translation>
    </message>
    <message id="lesson_stage.next">
        <source>Next: {kind}, {title}</source>
        <extracomment>Keep what is in braces: {kind}, {title}.</extracomment>
        <translation>Als Nächstes: {kind}, {title}</translation>
    </message>
    <message id="lesson_stage.no_next">
        <source>This is the last part</source>
        <translation>Das ist der letzte Teil</translation>
    </message>
    <message id="lesson_stage.in_practice">
        <source>On each desk: Practice, in Coach</source>
        <translation>An jedem Platz: Üben, in Coach</translation>
    </message>
    <message id="lesson_stage.begins_here">
        <source>Here: Space begins</source>
        <translation>Hier: Die Leertaste beginnt</translation>
    </message>
    <message id="lesson_stage.begin">
        <source>Begin it here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message id="lesson_stage.paused">
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message id="lesson_stage.part_notes">
        <source>For who gives it, at this part</source>
        <translation>Für die Kursleitung, zu diesem Teil</translation>
    </message>
    <message id="lesson_stage.parts">
        <source>The parts of the lesson</source>
        <translation>Die Teile der Lektion</translation>
    </message>
    <message id="lesson_stage.hint">
        <source>Space plays · Page Down goes on · C compares · P controls · Esc closes</source>
        <translation>Leertaste spielt · Bild ab: weiter · C vergleicht · P Bedienung · Esc schließt</translation>
    </message>
    <message id="lesson_stage.keys">
        <source>Page Up and Down change the part, Space plays or begins, End ends a drill, C compares a demonstration with the other, L repeats, - and + speed, B black, D dark or light, Esc ends</source>
        <translation>Bild auf und ab wechseln den Teil, die Leertaste spielt ab oder beginnt, Ende beendet eine Übung, C vergleicht eine Vorführung mit der anderen, L wiederholt, - und + Tempo, B schwarz, D dunkel oder hell, Esc beendet</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message id="history.newer">
        <source>{path} was written by a newer version of this program. Start that version, or install it again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} wurde von einer neueren Version dieses Programms geschrieben. Starten Sie jene Version, oder installieren Sie sie wieder.</translation>
    </message>
    <message id="history.no_migrations">
        <source>{path} is missing from the program, so the history can&apos;t be opened. Install Coach again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} fehlt im Programm, daher lässt sich der Verlauf nicht öffnen. Installieren Sie Coach neu.</translation>
    </message>
    <message id="history.corrupt">
        <source>{path} is damaged and was left as it is. Close Coach and put a backup in its place, or move it away to begin a new history.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist beschädigt und wurde nicht verändert. Schließen Sie Coach und setzen Sie eine Sicherung an ihre Stelle, oder verschieben Sie sie, um einen neuen Verlauf zu beginnen.</translation>
    </message>
    <message id="history.no_file">
        <source>{path} is no file, but a folder, a device or a link that leads nowhere. Move it away, or put a backup in its place.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist keine Datei, sondern ein Ordner, ein Gerät oder ein Verweis ins Leere. Verschieben Sie das, oder legen Sie eine Sicherung an diese Stelle.</translation>
    </message>
    <message id="history.damaged">
        <source>{path} is damaged in places. Save what is good into a new file with `coach history salvage NEW`, then close Coach and put that in its place.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist stellenweise beschädigt. Sichern Sie mit `coach history salvage NEW`, was gut ist, in eine neue Datei, schließen Sie dann Coach und legen Sie diese an die Stelle der alten.</translation>
    </message>
    <message id="history.slow">
        <source>Reading {path} takes so long that it can&apos;t be in order. Close Coach and put a backup in its place, or move it away to begin a new history.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} zu lesen dauert so lange, dass es nicht in Ordnung sein kann. Schließen Sie Coach und legen Sie eine Sicherung an die Stelle, oder verschieben Sie die Datei, um einen neuen Verlauf zu beginnen.</translation>
    </message>
    <message id="history.broken_log">
        <source>{log} is damaged, so the last changes to {path} can&apos;t be read. Close Coach and put a backup of both in their place, or move that file away to go on without them.</source>
        <extracomment>Keep what is in braces: {log}, {path}.</extracomment>
        <translation>{log} ist beschädigt, sodass die letzten Änderungen an {path} nicht gelesen werden können. Schließen Sie Coach und legen Sie eine Sicherung beider an ihre Stelle, oder verschieben Sie jene Datei, um ohne sie weiterzumachen.</translation>
    </message>
    <message id="history.refused">
        <source>{path} holds a rule of another program that refuses this. Close Coach and put a backup in its place, or move it away to begin a new history.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} enthält eine Regel eines anderen Programms, die das verweigert. Schließen Sie Coach und legen Sie eine Sicherung an die Stelle, oder verschieben Sie die Datei, um einen neuen Verlauf zu beginnen.</translation>
    </message>
    <message id="history.there_already">
        <source>{path} is there already. Choose a name that is not taken; nothing was written.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} gibt es schon. Wählen Sie einen Namen, der frei ist; es wurde nichts geschrieben.</translation>
    </message>
    <message id="history.incomplete">
        <source>{path} lacks a part of the history and was left as it is. Close Coach and put a backup in its place, or move it away to begin a new history.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>In {path} fehlt ein Teil des Verlaufs; die Datei wurde nicht verändert. Schließen Sie Coach und setzen Sie eine Sicherung an ihre Stelle, oder verschieben Sie sie, um einen neuen Verlauf zu beginnen.</translation>
    </message>
    <message id="history.not_ours">
        <source>{path} is a database of another program. Move it away, or choose another folder for the history.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist die Datenbank eines anderen Programms. Verschieben Sie sie, oder wählen Sie einen anderen Ordner für den Verlauf.</translation>
    </message>
    <message id="history.owned">
        <source>{path} belongs to another Coach that is open, or to a command of it. Close that one, then try again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} gehört zu einem anderen Coach, der offen ist, oder zu einem seiner Befehle. Schließen Sie diesen und versuchen Sie es noch einmal.</translation>
    </message>
    <message id="history.nothing_there">
        <source>There is no history in {path} yet. Choose its folder once the first call is kept.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>In {path} gibt es noch keinen Verlauf. Wählen Sie seinen Ordner, sobald das erste Gespräch aufgehoben ist.</translation>
    </message>
    <message id="history.folder_away">
        <source>The folder of your calls, {path}, is not there. Connect its disk; until then nothing is kept.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Der Ordner Ihrer Gespräche, {path}, ist nicht da. Verbinden Sie seinen Datenträger; bis dahin wird nichts aufgehoben.</translation>
    </message>
    <message id="history.not_empty">
        <source>{path} is not empty. Choose a folder that is empty, or a new one.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist nicht leer. Wählen Sie einen leeren Ordner oder einen neuen.</translation>
    </message>
    <message id="history.inside_itself">
        <source>{path} lies inside the folder that is to be moved. Choose another one.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} liegt in dem Ordner, der verschoben werden soll. Wählen Sie einen anderen.</translation>
    </message>
    <message id="history.on_network">
        <source>{path} is on a network, where a history can be damaged. Choose a folder on a disk of this machine; a copy for the network can be made with `coach history export --format archive`.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} liegt auf einem Netzlaufwerk, wo ein Verlauf beschädigt werden kann. Wählen Sie einen Ordner auf einem Datenträger dieses Rechners; eine Kopie für das Netz lässt sich mit `coach history export --format archive` anlegen.</translation>
    </message>
    <message id="history.no_room">
        <source>The history needs {megabytes} MB in {path}, and there is less. Free some room, or choose another folder.</source>
        <extracomment>Keep what is in braces: {megabytes}, {path}.</extracomment>
        <translation>Der Verlauf braucht {megabytes} MB in {path}, und so viel ist nicht frei. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message id="history.not_moved">
        <source>The history could not be moved to {path}: {error}. It is where it was.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>Der Verlauf konnte nicht nach {path} verschoben werden: {error}. Er ist, wo er war.</translation>
    </message>
    <message id="history.gone">
        <source>Call {call_id} was begun in a history that was moved or deleted. Begin a new call.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>Gespräch {call_id} wurde in einem Verlauf begonnen, der verschoben oder gelöscht wurde. Beginnen Sie ein neues Gespräch.</translation>
    </message>
    <message id="history.locked">
        <source>{path} is in use by another program. Close that program, then try again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} wird von einem anderen Programm benutzt. Schließen Sie jenes Programm, und versuchen Sie es dann erneut.</translation>
    </message>
    <message id="history.full">
        <source>{path} could not be written: the disk is full or failing. Free some space; what was kept is still there.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} konnte nicht geschrieben werden: Der Datenträger ist voll oder versagt. Schaffen Sie Platz; was aufgehoben war, ist noch da.</translation>
    </message>
    <message id="history.not_compacted">
        <source>The disk is full or failing: every call is deleted, but {path} keeps its size and traces of them. Settings are kept. Free some space, then delete everything once more.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Der Datenträger ist voll oder versagt: Alle Gespräche sind gelöscht, aber {path} behält seine Größe und Spuren von ihnen. Die Einstellungen bleiben. Schaffen Sie Platz, und löschen Sie dann noch einmal alles.</translation>
    </message>
    <message id="history.not_forgotten">
        <source>The disk is full or failing: the call is deleted and all others are kept, but traces of it stay in {path}. Free some space; the next deletion clears them.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Der Datenträger ist voll oder versagt: Das Gespräch ist gelöscht und alle anderen bleiben, aber Spuren davon bleiben in {path}. Schaffen Sie Platz; das nächste Löschen tilgt sie.</translation>
    </message>
    <message id="history.not_deleted">
        <source>It could not be deleted: something in {path} keeps it. Delete everything with `coach history delete --all`, or move the file away.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Es konnte nicht gelöscht werden: Etwas in {path} hält es fest. Löschen Sie alles mit `coach history delete --all`, oder verschieben Sie die Datei.</translation>
    </message>
    <message id="history.traces_left">
        <source>It is deleted, but traces of it stay in {path}, even after the file was written anew. Move the file away and delete it to be rid of them.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Es ist gelöscht, aber Spuren davon bleiben in {path}, auch nachdem die Datei neu geschrieben wurde. Verschieben Sie die Datei und löschen Sie sie, um sie loszuwerden.</translation>
    </message>
    <message id="history.still_read">
        <source>It is deleted, but another program is reading {path}, so traces of it stay there. Close that program; the next deletion clears them.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Es ist gelöscht, aber ein anderes Programm liest gerade {path}, sodass dort Spuren bleiben. Schließen Sie jenes Programm; das nächste Löschen tilgt sie.</translation>
    </message>
    <message id="history.not_writable">
        <source>You may not write to {path}. Ask the owner of the folder for permission, or choose another folder.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Sie dürfen in {path} nicht schreiben. Bitten Sie den Besitzer des Ordners um das Recht dazu, oder wählen Sie einen anderen.</translation>
    </message>
    <message id="history.no_such_call">
        <source>There is no call {call_id} in the history. `coach history list` shows the calls that are kept.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>Im Verlauf gibt es kein Gespräch {call_id}. `coach history list` zeigt die aufgehobenen Gespräche.</translation>
    </message>
    <message id="history.nothing_yet">
        <source>Nothing of call {call_id} is kept yet. Try again in a few seconds.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>Von Gespräch {call_id} ist noch nichts aufgehoben. Versuchen Sie es in ein paar Sekunden erneut.</translation>
    </message>
    <message id="history.no_such_note">
        <source>Call {call_id} has no incident note any more. Open the call again.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>Gespräch {call_id} hat keinen Vermerk mehr. Öffnen Sie das Gespräch erneut.</translation>
    </message>
    <message id="history.part_too_short">
        <source>A part of a call must last {least_s} s at least. Put the line where the second call begins.</source>
        <extracomment>Keep what is in braces: {least_s}.</extracomment>
        <translation>Ein Teil eines Gesprächs muss mindestens {least_s} s dauern. Setzen Sie die Linie dorthin, wo das zweite Gespräch beginnt.</translation>
    </message>
    <message id="history.join_overlap">
        <source>These calls lie over each other in time, so they are not one. Choose two that follow each other.</source>
        <translation>Diese Gespräche überschneiden sich in der Zeit, sind also nicht eines. Wählen Sie zwei, die aufeinander folgen.</translation>
    </message>
    <message id="history.join_apart">
        <source>These calls are more than {most_min} minutes apart, so they stay two. Choose two that follow each other.</source>
        <extracomment>Keep what is in braces: {most_min}.</extracomment>
        <translation>Zwischen diesen Gesprächen liegen mehr als {most_min} Minuten, also bleiben es zwei. Wählen Sie zwei, die aufeinander folgen.</translation>
    </message>
    <message id="history.join_sources">
        <source>One of these calls is a replay or an import and the other is not, so they stay two. Choose two of one kind.</source>
        <translation>Eines dieser Gespräche ist eine Wiedergabe oder ein Import, das andere nicht, also bleiben es zwei. Wählen Sie zwei von einer Art.</translation>
    </message>
    <message id="history.join_promises">
        <source>Both calls have a promised call-back, and one call has room for one. Take one back first.</source>
        <translation>Zu beiden Gesprächen ist ein Rückruf zugesagt, und ein Gespräch hat Platz für einen. Nehmen Sie zuerst einen zurück.</translation>
    </message>
    <message id="history.aims_full">
        <source>{most} aims stand already. Let one go first.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Es gibt schon {most} Ziele. Geben Sie zuerst eines auf.</translation>
    </message>
    <message id="history.under_way">
        <source>Call {call_id} is under way. End it first.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>Gespräch {call_id} läuft noch. Beenden Sie es zuerst.</translation>
    </message>
    <message id="history.unreadable_call">
        <source>Call {call_id} can&apos;t be read: it is damaged, or of a newer version. All other calls are there. `coach history set-aside {call_id}` hides it and keeps its data; `coach history delete {call_id}` deletes it.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>Gespräch {call_id} lässt sich nicht lesen: Es ist beschädigt oder von einer neueren Version. Alle anderen Gespräche sind da. `coach history set-aside {call_id}` blendet es aus und behält seine Daten; `coach history delete {call_id}` löscht es.</translation>
    </message>
    <message id="history.readable_call">
        <source>Call {call_id} can be read, so it stays in the list. `coach history delete {call_id}` deletes it.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>Gespräch {call_id} lässt sich lesen; es bleibt also in der Liste. `coach history delete {call_id}` löscht es.</translation>
    </message>
    <message id="sound.no_keyring">
        <source>This system has no keyring that could seal your sound, so none is kept. On Linux, GNOME Keyring or KWallet is one.</source>
        <translation>Dieses System hat keinen Schlüsselbund, der Ihren Ton versiegeln könnte, also wird keiner aufgehoben. Unter Linux gibt es etwa GNOME Keyring oder KWallet.</translation>
    </message>
    <message id="sound.keyring_locked">
        <source>The system&apos;s keyring is locked or does not answer, so no sound is kept and none can be opened. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder antwortet nicht, also wird kein Ton aufgehoben und lässt sich keiner öffnen. Entsperren Sie ihn, und versuchen Sie es dann erneut.</translation>
    </message>
    <message id="sound.other_key">
        <source>This sound was sealed on another machine or with a key that is gone, so it can&apos;t be opened. Listen on the machine where you kept it.</source>
        <translation>Dieser Ton wurde auf einem anderen Rechner oder mit einem Schlüssel versiegelt, den es nicht mehr gibt; er lässt sich nicht öffnen. Hören Sie ihn auf dem Rechner an, auf dem Sie ihn aufgehoben haben.</translation>
    </message>
    <message id="sound.no_caller">
        <source>The caller is not heard in this call, so Coach can&apos;t tell their voice from yours. No sound is kept.</source>
        <translation>Der Anrufer ist in diesem Gespräch nicht zu hören, daher kann Coach seine Stimme nicht von Ihrer unterscheiden. Es wird kein Ton aufgehoben.</translation>
    </message>
    <message id="settings.not_applied">
        <source>Your settings are saved, but Coach is too busy to use them now. They apply after your next change or a restart.</source>
        <translation>Die Einstellungen sind gespeichert, aber Coach hat gerade zu viel zu tun, um sie anzuwenden. Sie gelten nach Ihrer nächsten Änderung oder nach einem Neustart.</translation>
    </message>
    <message id="settings.nonsense">
        <source>The settings in {path} can&apos;t be used: {said}. Correct the mistake or delete the file; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>Die Einstellungen in {path} sind nicht brauchbar: {said}. Berichtigen Sie den Fehler, oder löschen Sie die Datei; bis dahin gelten die Vorgaben.</translation>
    </message>
    <message id="settings.not_readable">
        <source>The settings in {path} can&apos;t be read: {said}. Ask for permission to read the file; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>Die Einstellungen in {path} sind nicht lesbar: {said}. Bitten Sie um das Recht, sie zu lesen; bis dahin gelten die Vorgaben.</translation>
    </message>
    <message id="settings.not_writable">
        <source>The settings could not be saved in {path}: {said}. Ask for permission to write there.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>Die Einstellungen konnten nicht in {path} geschrieben werden: {said}. Bitten Sie um das Recht, dort zu schreiben.</translation>
    </message>
    <message id="settings.login_start">
        <source>Whether Coach starts with the system could not be changed in {path}: {said}. Ask for permission to write there.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>Ob Coach mit dem System startet, ließ sich in {path} nicht ändern: {said}. Bitten Sie um das Recht, dort zu schreiben.</translation>
    </message>
    <message id="settings.lost">
        <source>The settings in {path} are gone; {said} is what is left beside it. Rename that to the name of the settings, or set them again; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>Die Einstellungen in {path} sind weg; daneben liegt noch {said}. Benennen Sie das wie die Einstellungen um, oder stellen Sie alles neu ein; bis dahin gelten die Vorgaben.</translation>
    </message>
    <message id="settings.no_file">
        <source>{path} is not an ordinary file. Remove it; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist keine gewöhnliche Datei. Entfernen Sie sie; bis dahin gelten die Vorgaben.</translation>
    </message>
    <message id="settings.too_large">
        <source>{path} is too large for a file of settings. Remove it; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist zu groß für eine Datei mit Einstellungen. Entfernen Sie sie; bis dahin gelten die Vorgaben.</translation>
    </message>
    <message id="settings.empty">
        <source>{path} is empty. Set your settings again, or delete the file; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist leer. Stellen Sie alles neu ein, oder löschen Sie die Datei; bis dahin gelten die Vorgaben.</translation>
    </message>
    <message id="settings.held_off">
        <source>{path} has a mistake that may concern these settings: {names}. They are off until it is corrected.</source>
        <extracomment>Keep what is in braces: {names}, {path}.</extracomment>
        <translation>{path} enthält einen Fehler, der diese Einstellungen betreffen könnte: {names}. Sie sind aus, bis er berichtigt ist.</translation>
    </message>
    <message id="settings.not_a_switch">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write true or false; until then it is off.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, Zeile {line}: {name} kann nicht {value} sein. Schreiben Sie true oder false; bis dahin ist es aus.</translation>
    </message>
    <message id="settings.set_aside">
        <source>The settings file had a mistake or was changed in the meantime. A new one was written with the current settings; the old one is kept as {path}.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Die Einstellungsdatei hatte einen Fehler oder wurde inzwischen geändert. Eine neue wurde mit den jetzigen Einstellungen geschrieben; die alte ist aufgehoben als {path}.</translation>
    </message>
    <message id="settings.unknown_key">
        <source>{path}, line {line}: “{name}” is not a setting. Remove it, or use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: „{name}“ ist keine Einstellung. Entfernen Sie das, oder nehmen Sie eine davon: {known}.</translation>
    </message>
    <message id="settings.lacks">
        <source>{path}, line {line}: {name} lacks “{lacks}”. Add it; until then the default applies.</source>
        <extracomment>Keep what is in braces: {lacks}, {line}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: {name} fehlt „{lacks}“. Ergänzen Sie es; bis dahin gilt die Vorgabe.</translation>
    </message>
    <message id="settings.not_one_of">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write one of these: {allowed}; until then the default applies.</source>
        <extracomment>Keep what is in braces: {allowed}, {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, Zeile {line}: {name} kann nicht {value} sein. Schreiben Sie eines davon: {allowed}; bis dahin gilt die Vorgabe.</translation>
    </message>
    <message id="settings.not_number">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a number from {low} to {high}; until then the default applies.</source>
        <extracomment>Keep what is in braces: {high}, {line}, {low}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, Zeile {line}: {name} kann nicht {value} sein. Schreiben Sie eine Zahl von {low} bis {high}; bis dahin gilt die Vorgabe.</translation>
    </message>
    <message id="settings.not_whole_number">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a whole number from {low} to {high}; until then the default applies.</source>
        <extracomment>Keep what is in braces: {high}, {line}, {low}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, Zeile {line}: {name} kann nicht {value} sein. Schreiben Sie eine ganze Zahl von {low} bis {high}; bis dahin gilt die Vorgabe.</translation>
    </message>
    <message id="settings.not_time">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a time such as &quot;07:30&quot;; until then the default applies.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, Zeile {line}: {name} kann nicht {value} sein. Schreiben Sie eine Uhrzeit wie &quot;07:30&quot;; bis dahin gilt die Vorgabe.</translation>
    </message>
    <message id="settings.not_text">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a text in quotation marks; until then the default applies.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, Zeile {line}: {name} kann nicht {value} sein. Schreiben Sie einen Text in geraden Anführungszeichen; bis dahin gilt die Vorgabe.</translation>
    </message>
    <message id="settings.long_text">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a text in quotation marks, of at most {most} characters; until then the default applies.</source>
        <extracomment>Keep what is in braces: {line}, {most}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, Zeile {line}: {name} kann nicht {value} sein. Schreiben Sie einen Text in geraden Anführungszeichen, mit höchstens {most} Zeichen; bis dahin gilt die Vorgabe.</translation>
    </message>
    <message id="settings.not_table">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a line [{name}] and its settings below it; until then the default applies.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, Zeile {line}: {name} kann nicht {value} sein. Schreiben Sie eine Zeile [{name}] und darunter ihre Einstellungen; bis dahin gilt die Vorgabe.</translation>
    </message>
    <message id="tips.missing">
        <source>{path} is not there. Put it back, or choose another file in Settings.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist nicht da. Legen Sie die Datei zurück, oder wählen Sie in den Einstellungen eine andere.</translation>
    </message>
    <message id="tips.folder">
        <source>{path} is a folder. Choose the file in it.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist ein Ordner. Wählen Sie die Datei darin.</translation>
    </message>
    <message id="tips.no_file">
        <source>{path} is not a file. Choose a text file.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist keine Datei. Wählen Sie eine Textdatei.</translation>
    </message>
    <message id="tips.not_readable">
        <source>{path} can&apos;t be read: {said}. Ask for permission to read it, or choose another file in Settings.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>{path} ist nicht lesbar: {said}. Bitten Sie um das Recht, sie zu lesen, oder wählen Sie in den Einstellungen eine andere Datei.</translation>
    </message>
    <message id="tips.too_large">
        <source>{path} is larger than {most_kb} kB, more than a file of tips can be. Choose another file, or shorten it.</source>
        <extracomment>Keep what is in braces: {most_kb}, {path}.</extracomment>
        <translation>{path} ist größer als {most_kb} kB, mehr als eine Datei mit Tipps sein kann. Wählen Sie eine andere Datei, oder kürzen Sie sie.</translation>
    </message>
    <message id="tips.not_utf8">
        <source>{path}, line {line}: this is not UTF-8 text. Save the file as UTF-8.</source>
        <extracomment>Keep what is in braces: {line}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: Das ist kein UTF-8-Text. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message id="tips.not_toml">
        <source>{path}, line {line}: this is not TOML ({said}). Look for a missing quotation mark, bracket or equals sign.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {said}.</extracomment>
        <translation>{path}, Zeile {line}: Das ist kein TOML ({said}). Suchen Sie nach einem fehlenden Anführungszeichen, einer Klammer oder einem Gleichheitszeichen.</translation>
    </message>
    <message id="tips.too_deep">
        <source>{path}, line {line}: the brackets are nested too deeply. Remove some.</source>
        <extracomment>Keep what is in braces: {line}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: Die Klammern sind zu tief verschachtelt. Entfernen Sie welche.</translation>
    </message>
    <message id="tips.empty">
        <source>{path}, line {line}: there is nothing in this file. Begin with a line [[tip]].</source>
        <extracomment>Keep what is in braces: {line}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: In dieser Datei steht nichts. Beginnen Sie mit einer Zeile [[tip]].</translation>
    </message>
    <message id="tips.unknown_key">
        <source>{path}, line {line}: “{name}” is not known here. Remove it, or use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: „{name}“ ist hier nicht bekannt. Entfernen Sie es, oder nehmen Sie eines davon: {known}.</translation>
    </message>
    <message id="tips.lacks">
        <source>{path}, line {line}: this {table} lacks “{name}”. Add it.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {table}.</extracomment>
        <translation>{path}, Zeile {line}: Diesem {table} fehlt „{name}“. Ergänzen Sie es.</translation>
    </message>
    <message id="tips.not_text">
        <source>{path}, line {line}: “{name}” is not a text. Write it in quotation marks.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: „{name}“ ist kein Text. Schreiben Sie es in Anführungszeichen.</translation>
    </message>
    <message id="tips.not_texts">
        <source>{path}, line {line}: “{name}” is not a list of texts. Write it as [&quot;one&quot;, &quot;two&quot;].</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: „{name}“ ist keine Liste von Texten. Schreiben Sie sie als [&quot;eins&quot;, &quot;zwei&quot;].</translation>
    </message>
    <message id="tips.not_true_or_false">
        <source>{path}, line {line}: “{name}” is neither true nor false. Write one of them, without quotation marks.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: „{name}“ ist weder true noch false. Schreiben Sie eines davon, ohne Anführungszeichen.</translation>
    </message>
    <message id="tips.not_tables">
        <source>{path}, line {line}: {name} is written in another way here. Begin each one with a line {name}.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: {name} ist hier anders geschrieben. Beginnen Sie jedes mit einer Zeile {name}.</translation>
    </message>
    <message id="tips.empty_text">
        <source>{path}, line {line}: “{name}” is empty. Write something, or remove it.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: „{name}“ ist leer. Schreiben Sie etwas, oder entfernen Sie es.</translation>
    </message>
    <message id="tips.long_text">
        <source>{path}, line {line}: “{name}” has {count} characters. Shorten it to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: „{name}“ hat {count} Zeichen. Kürzen Sie auf {most}.</translation>
    </message>
    <message id="tips.long_title">
        <source>{path}, line {line}: the title has {count} words. Shorten it to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: Der Titel hat {count} Wörter. Kürzen Sie auf {most}.</translation>
    </message>
    <message id="tips.control_character">
        <source>{path}, line {line}: “{name}” holds a character that can&apos;t be shown. Type it again.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: „{name}“ enthält ein Zeichen, das sich nicht zeigen lässt. Tippen Sie es neu.</translation>
    </message>
    <message id="tips.too_many">
        <source>{path}, line {line}: there are {count} of “{name}”. Keep at most {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, Zeile {line}: Es gibt {count} von „{name}“. Behalten Sie höchstens {most}.</translation>
    </message>
    <message id="tips.unknown_moments">
        <source>{path}, line {line}: “{value}” is not a moment. Use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {path}, {value}.</extracomment>
        <translation>{path}, Zeile {line}: „{value}“ ist kein Moment. Nehmen Sie einen davon: {known}.</translation>
    </message>
    <message id="tips.unknown_cues">
        <source>{path}, line {line}: “{value}” is not a cue. Use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {path}, {value}.
“cue”: one short line shown during a call.</extracomment>
        <translation>{path}, Zeile {line}: „{value}“ ist kein Hinweis. Nehmen Sie einen davon: {known}.</translation>
    </message>
    <message id="tips.belongs_nowhere">
        <source>{path}, line {line}: this tip belongs nowhere. Give it “moments” or “cues”.</source>
        <extracomment>Keep what is in braces: {line}, {path}.
“cue”: one short line shown during a call.</extracomment>
        <translation>{path}, Zeile {line}: Dieser Tipp gehört nirgendwohin. Geben Sie ihm „moments“ oder „cues“.</translation>
    </message>
    <message id="tips.bad_id">
        <source>{path}, line {line}: the id “{value}” may have only small letters, digits and hyphens. Change it.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, Zeile {line}: Die id „{value}“ darf nur Kleinbuchstaben, Ziffern und Bindestriche haben. Ändern Sie sie.</translation>
    </message>
    <message id="tips.duplicate_id">
        <source>{path}, line {line}: the tip on line {first} has the id “{value}”, too. Change one of them.</source>
        <extracomment>Keep what is in braces: {first}, {line}, {path}, {value}.</extracomment>
        <translation>{path}, Zeile {line}: Der Tipp in Zeile {first} hat auch die id „{value}“. Ändern Sie eine davon.</translation>
    </message>
</context>
<context>
    <name>recordings</name>
    <message id="recording.missing">
        <source>There is no file {path}. Check the name.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Es gibt keine Datei {path}. Prüfen Sie den Namen.</translation>
    </message>
    <message id="recording.is_a_folder">
        <source>{path} is a folder. Name the recording inside it.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist ein Ordner. Nennen Sie die Aufnahme darin.</translation>
    </message>
    <message id="recording.not_permitted">
        <source>You may not read {path}. Ask its owner for permission.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Sie dürfen {path} nicht lesen. Bitten Sie den Besitzer um das Recht dazu.</translation>
    </message>
    <message id="recording.not_sound">
        <source>{path} is not a sound file this program reads. Use WAV, FLAC, Ogg or MP3.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist keine Tondatei, die dieses Programm liest. Nehmen Sie WAV, FLAC, Ogg oder MP3.</translation>
    </message>
    <message id="recording.empty">
        <source>{path} has no sound in it. Record it again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} enthält keinen Ton. Nehmen Sie neu auf.</translation>
    </message>
    <message id="recording.too_many_channels">
        <source>{path} has {channels} channels. Make a recording with one or two.</source>
        <extracomment>Keep what is in braces: {channels}, {path}.</extracomment>
        <translation>{path} hat {channels} Kanäle. Machen Sie eine Aufnahme mit einem oder zwei.</translation>
    </message>
    <message id="recording.impossible_rate">
        <source>{path} has {rate_hz} samples a second by its own account, which no telephone sound has. Convert it to 16000.</source>
        <extracomment>Keep what is in braces: {path}, {rate_hz}.</extracomment>
        <translation>{path} hat nach eigener Angabe {rate_hz} Abtastwerte pro Sekunde; so viele hat kein Telefonton. Wandeln Sie auf 16000 um.</translation>
    </message>
    <message id="recording.no_numbers">
        <source>The samples in {path} are not numbers, or are far beyond full scale. Export it again as a WAV of 16 bits.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Die Abtastwerte in {path} sind keine Zahlen oder liegen weit über der Aussteuerungsgrenze. Exportieren Sie noch einmal als WAV mit 16 Bit.</translation>
    </message>
    <message id="recording.no_numbers_of_agent">
        <source>The samples of your channel in {path} are not numbers, or are far beyond full scale: nothing of you is measured. Export it again as a WAV of 16 bits.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Die Werte in deinem Kanal von {path} sind keine Zahlen oder liegen weit über Vollaussteuerung: Von dir wird nichts gemessen. Exportiere die Aufnahme noch einmal als WAV mit 16 Bit.</translation>
    </message>
    <message id="recording.no_numbers_of_caller">
        <source>The samples of the caller&apos;s channel in {path} are not numbers, or are far beyond full scale: only you are measured. Export it again as a WAV of 16 bits.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Die Werte im Kanal des Anrufers von {path} sind keine Zahlen oder liegen weit über Vollaussteuerung: Gemessen wirst nur du. Exportiere die Aufnahme noch einmal als WAV mit 16 Bit.</translation>
    </message>
    <message id="recording.damaged">
        <source>{path} is damaged: none of its sound can be read. Copy it again from where it came from.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist beschädigt: Nichts von seinem Ton lässt sich lesen. Kopieren Sie es noch einmal von dort, wo es herkam.</translation>
    </message>
    <message id="recording.incomplete">
        <source>{path} breaks off or is damaged: {missing_s:.1f} s of it are missing. The rest was read.</source>
        <extracomment>Keep what is in braces: {missing_s}, {path}.</extracomment>
        <translation>{path} bricht ab oder ist beschädigt: {missing_s:.1f} s davon fehlen. Der Rest wurde gelesen.</translation>
    </message>
    <message id="recording.without_end">
        <source>{path} breaks off, and does not say how much is missing. What is there was read.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} bricht ab und sagt nicht, wie viel fehlt. Was da ist, wurde gelesen.</translation>
    </message>
    <message id="recording.stopped">
        <source>Decoding {path} stopped: {missing_s:.1f} s of it are missing. Was it changed meanwhile? The rest was read.</source>
        <extracomment>Keep what is in braces: {missing_s}, {path}.</extracomment>
        <translation>Das Dekodieren von {path} wurde abgebrochen: {missing_s:.1f} s davon fehlen. Wurde die Datei inzwischen geändert? Der Rest wurde gelesen.</translation>
    </message>
    <message id="recording.decoder_ended">
        <source>Decoding {path} stopped before anything was read: it is damaged, or was changed meanwhile. Copy it again from where it came from.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Das Dekodieren von {path} brach ab, bevor etwas gelesen war: Die Datei ist beschädigt oder wurde inzwischen geändert. Kopieren Sie sie noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message id="recording.decoder_stalled">
        <source>Decoding {path} gave nothing for too long. Is it on a drive that answers? Copy it to this computer.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Das Dekodieren von {path} lieferte zu lange nichts. Liegt die Datei auf einem Laufwerk, das antwortet? Kopieren Sie sie auf diesen Computer.</translation>
    </message>
    <message id="recording.decoder_memory">
        <source>{path} would take too much memory to decode. Export it again as a WAV of 16 bits.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} bräuchte zum Dekodieren zu viel Arbeitsspeicher. Exportieren Sie die Datei neu als WAV mit 16 Bit.</translation>
    </message>
    <message id="usual.too_little_speech">
        <source>There is too little speech in {path} to learn your usual from. Record at least half a minute.</source>
        <extracomment>Keep what is in braces: {path}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>In {path} ist zu wenig Sprache, um Ihre übliche Sprechweise zu lernen. Nehmen Sie mindestens eine halbe Minute auf.</translation>
    </message>
    <message id="usual.clipped">
        <source>The speech in {path} is clipped ({percent} % of it is at full scale), so no usual can be learned from it. Turn the microphone&apos;s level down and record it again.</source>
        <extracomment>Keep what is in braces: {path}, {percent}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>Die Sprache in {path} ist übersteuert ({percent} % davon an der Aussteuerungsgrenze), also lässt sich daraus keine übliche Sprechweise lernen. Stellen Sie den Pegel des Mikrofons niedriger, und nehmen Sie neu auf.</translation>
    </message>
    <message id="usual.not_written">
        <source>{path} can&apos;t be written ({error}). Choose another folder.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} lässt sich nicht schreiben ({error}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message id="usual.not_read">
        <source>{path} can&apos;t be read ({error}). Check the name.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} lässt sich nicht lesen ({error}). Prüfen Sie den Namen.</translation>
    </message>
    <message id="usual.not_a_profile">
        <source>{path} is not a profile of this program. Make one with: coach usual learn</source>
        <extracomment>Keep what is in braces: {path}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{path} ist kein Profil dieses Programms. Machen Sie eines mit: coach usual learn</translation>
    </message>
    <message id="usual.newer_profile">
        <source>{path} was made by a newer version. Update this program, or learn the usual again.</source>
        <extracomment>Keep what is in braces: {path}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{path} stammt von einer neueren Version. Aktualisieren Sie dieses Programm, oder lernen Sie die übliche Sprechweise neu.</translation>
    </message>
    <message id="import.one_channel">
        <source>{path} has one channel, so you and the caller can&apos;t be told apart. Only recordings with two channels can be brought in.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} hat einen Kanal, so sind Sie und der Anrufer nicht zu unterscheiden. Nur Aufnahmen mit zwei Kanälen können geholt werden.</translation>
    </message>
    <message id="import.unreadable">
        <source>{path} can&apos;t be read: {error}. Check that it is there and may be read.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} ist nicht zu lesen: {error}. Prüfen Sie, ob es da ist und gelesen werden darf.</translation>
    </message>
    <message id="import.defect">
        <source>The import ended because of a mistake of ours ({what}). What was brought in is kept; try again.</source>
        <extracomment>Keep what is in braces: {what}.</extracomment>
        <translation>Der Import endete wegen eines Fehlers von uns ({what}). Was geholt wurde, bleibt; versuchen Sie es noch einmal.</translation>
    </message>
    <message id="import.nothing">
        <source>{path} holds no recording with two channels that can be read. Choose another folder.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} enthält keine lesbare Aufnahme mit zwei Kanälen. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message id="export.there_already">
        <source>{path} is there already. Choose a name that is not taken; nothing was written.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist schon da. Wählen Sie einen freien Namen; es wurde nichts geschrieben.</translation>
    </message>
    <message id="export.no_parquet">
        <source>Parquet needs an addition that is not installed: pip install &apos;coach[archive]&apos;. CSV and JSON need nothing.</source>
        <translation>Parquet braucht einen Zusatz, der nicht installiert ist: pip install &apos;coach[archive]&apos;. CSV und JSON brauchen nichts.</translation>
    </message>
    <message id="export.no_parquet_packaged">
        <source>Parquet is not part of the installed program. CSV and JSON need nothing.</source>
        <translation>Parquet gehört nicht zum installierten Programm. CSV und JSON brauchen nichts.</translation>
    </message>
    <message id="export.not_written">
        <source>{path} can&apos;t be written: {error}. Choose another place, or free some room.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} kann nicht geschrieben werden: {error}. Wählen Sie einen anderen Ort, oder schaffen Sie Platz.</translation>
    </message>
    <message id="own_data.not_ours">
        <source>{path} is no archive of Coach. Choose the file that `coach history export --format archive` wrote.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist kein Archiv von Coach. Wählen Sie die Datei, die `coach history export --format archive` geschrieben hat.</translation>
    </message>
    <message id="own_data.damaged">
        <source>{path} is damaged or was changed, so nothing was put back. Use another copy of it.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist beschädigt oder wurde geändert, also wurde nichts zurückgeholt. Nehmen Sie eine andere Kopie davon.</translation>
    </message>
    <message id="own_data.not_restored">
        <source>{path} can&apos;t be put back: {error}. Check that there is room, and that both places may be written.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} kann nicht zurückgeholt werden: {error}. Prüfen Sie, ob Platz da ist und beide Orte beschrieben werden dürfen.</translation>
    </message>
    <message id="analyze.not_written">
        <source>No report can be written to {path} ({error}). Choose another folder with --out.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>In {path} lässt sich kein Bericht schreiben ({error}). Wählen Sie mit --out einen anderen Ordner.</translation>
    </message>
    <message id="analyze.process_lost">
        <source>{path} was not analyzed: its process was ended from outside, perhaps for lack of memory. Try again with --jobs 1.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} wurde nicht ausgewertet: Der Prozess wurde von außen beendet, vielleicht aus Mangel an Speicher. Versuchen Sie es erneut mit --jobs 1.</translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message id="cli.stage.short">
        <source>Show a recording, or two takes of one text, to a room.</source>
        <translation>Eine Aufnahme oder zwei Takes eines Textes vor Publikum zeigen.</translation>
    </message>
    <message id="cli.stage.help">
        <source>Show a recording, or two takes of one text, to a room, on the whole of a screen. All of it is heard first, so that the usual is known before the first word. Nothing is kept.

Space plays and pauses, left and right go ten seconds, Page Up and Page Down to the next cue, L begins and ends a stretch that is repeated, - and + change the speed, B shows nothing, F5 begins anew, P shows the presenter&apos;s strip, Esc closes. Of two takes 1 and 2 switch at the same place of the text.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.</extracomment>
        <translation>Eine Aufnahme oder zwei Takes eines Textes vor Publikum zeigen, auf einem ganzen Bildschirm. Zuerst wird alles gehört, damit die übliche Sprechweise vor dem ersten Wort bekannt ist. Nichts wird aufgehoben.

Leertaste spielt und hält an, Links und Rechts springen zehn Sekunden, Bild auf und Bild ab zum nächsten Hinweis, L beginnt und beendet eine Strecke, die wiederholt wird, - und + ändern die Geschwindigkeit, B zeigt nichts, F5 beginnt von vorn, P zeigt die Leiste für den Vortrag, Esc schließt. Bei zwei Takes wechseln 1 und 2 an derselben Stelle des Textes.</translation>
    </message>
    <message id="cli.stage.live">
        <source>Show a voice as it speaks into the chosen microphone. Without --usual a text is read aloud first.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Eine Stimme zeigen, während sie in das gewählte Mikrofon spricht. Ohne --usual wird zuerst ein Text vorgelesen.</translation>
    </message>
    <message id="cli.stage.second_microphone">
        <source>With --live: a second person&apos;s microphone, by the name that `coach devices` gives; `channel` for the second channel of the chosen one&apos;s interface.</source>
        <translation>Mit --live: das Mikrofon einer zweiten Person, mit dem Namen, den `coach devices` nennt; `channel` für den zweiten Kanal am Gerät des gewählten.</translation>
    </message>
    <message id="cli.stage.target">
        <source>With --live: follow this target, which a trainer kept from a stage.</source>
        <translation>Mit --live: dieser Vorlage folgen, die ein Trainer aus einer Vorführung behalten hat.</translation>
    </message>
    <message id="cli.stage.one">
        <source>Give a recording, or two takes of one text, or --live; a target and a second microphone only with --live.</source>
        <translation>Geben Sie eine Aufnahme an, zwei Takes eines Textes oder --live; eine Vorlage und ein zweites Mikrofon nur mit --live.</translation>
    </message>
    <message id="cli.stage.no_screen">
        <source>There is no screen here. Open it in a desktop session.</source>
        <translation>Hier gibt es keinen Bildschirm. Öffnen Sie es in einer grafischen Sitzung.</translation>
    </message>
    <message id="ui.stage.name">
        <source>Stage</source>
        <translation>Vorführung</translation>
    </message>
    <message id="ui.stage.spoken">
        <source>{clock} of {length}. {moment}</source>
        <extracomment>Keep what is in braces: {clock}, {length}, {moment}.</extracomment>
        <translation>{clock} von {length}. {moment}</translation>
    </message>
    <message id="ui.stage.spoken_live">
        <source>{clock}. {moment}</source>
        <extracomment>Keep what is in braces: {clock}, {moment}.</extracomment>
        <translation>{clock}. {moment}</translation>
    </message>
    <message id="ui.stage.of">
        <source>of {length}</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>von {length}</translation>
    </message>
    <message id="ui.stage.listening">
        <source>Hearing the whole piece first: {percent} %</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>Zuerst wird das ganze Stück gehört: {percent} %</translation>
    </message>
    <message id="ui.stage.hint">
        <source>Space plays · Page Down steps · P shows the controls · Esc closes</source>
        <translation>Leertaste spielt · Bild ab: weiter · P zeigt die Bedienung · Esc schließt</translation>
    </message>
    <message id="ui.stage.live">
        <source>What is spoken now</source>
        <translation>Was gerade gesprochen wird</translation>
    </message>
    <message id="ui.stage.live_title">
        <source>Spoken at {when}</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Gesprochen um {when}</translation>
    </message>
    <message id="ui.stage.opening">
        <source>The microphone is being opened</source>
        <translation>Das Mikrofon wird geöffnet</translation>
    </message>
    <message id="ui.stage.reading">
        <source>{seconds} of {needed} s of speech</source>
        <extracomment>Keep what is in braces: {needed}, {seconds}.</extracomment>
        <translation>{seconds} von {needed} s Sprache</translation>
    </message>
    <message id="ui.stage.live_hint">
        <source>Space ends · F5 begins anew · T follows a target · Esc closes, nothing is kept</source>
        <translation>Leertaste beendet · F5 neu · T: Vorlage · Esc schließt, nichts wird aufgehoben</translation>
    </message>
    <message id="ui.stage.check_agent">
        <source>You, at the first microphone: say two sentences. {seconds} of {needed} s</source>
        <extracomment>Keep what is in braces: {needed}, {seconds}.</extracomment>
        <translation>Sie, am ersten Mikrofon: Sagen Sie zwei Sätze. {seconds} von {needed} s</translation>
    </message>
    <message id="ui.stage.check_caller">
        <source>Now whoever plays the caller: {seconds} of {needed} s</source>
        <extracomment>Keep what is in braces: {needed}, {seconds}.</extracomment>
        <translation>Nun wer den Anrufer spielt: {seconds} von {needed} s</translation>
    </message>
    <message id="ui.stage.alike">
        <source>Each microphone hears both voices: {apart:.0f} dB apart. Put on headsets, or sit further apart. F5 tries again</source>
        <extracomment>Keep what is in braces: {apart}.</extracomment>
        <translation>Stimmen nur {apart:.0f} dB getrennt: Headsets oder Abstand, dann F5</translation>
    </message>
    <message id="ui.stage.exchanged">
        <source>The microphones were exchanged: who spoke first is you</source>
        <translation>Die Mikrofone waren vertauscht: Wer zuerst sprach, sind Sie</translation>
    </message>
    <message id="ui.stage.two_hint">
        <source>M marks a moment · Space ends · F5 begins anew · Esc closes</source>
        <translation>M markiert eine Stelle · Leertaste beendet · F5 beginnt von vorn · Esc schließt</translation>
    </message>
    <message id="ui.stage.marked" numerus="yes">
        <source>{n} marks</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Marke</numerusform>
            <numerusform>{n} Marken</numerusform>
        </translation>
    </message>
    <message id="ui.stage.second">
        <source>The second person&apos;s microphone</source>
        <translation>Das Mikrofon der zweiten Person</translation>
    </message>
    <message id="ui.stage.second_channel">
        <source>The second channel of the first one&apos;s interface</source>
        <translation>Der zweite Kanal am Gerät des ersten</translation>
    </message>
    <message id="ui.stage.heard_again">
        <source>Heard once more, with all of it: {percent} %</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>Noch einmal gehört, mit allem: {percent} %</translation>
    </message>
    <message id="ui.stage.whole">
        <source>{length}, the whole piece</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>{length}, das ganze Stück</translation>
    </message>
    <message id="ui.stage.ends_keys">
        <source>Home plays again, left and right go to a moment, G keeps it as a target</source>
        <translation>Pos1 spielt noch einmal, Links und Rechts gehen zu einer Stelle, G behält es als Vorlage</translation>
    </message>
    <message id="ui.stage.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tempo</translation>
    </message>
    <message id="ui.stage.pace_unit">
        <source>syllables
a second</source>
        <translation>Silben pro
Sekunde</translation>
    </message>
    <message id="ui.stage.pace_value">
        <source>{value:.1f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f}</translation>
    </message>
    <message id="ui.stage.pace_usual">
        <source>usual {low:.1f} to {high:.1f}</source>
        <extracomment>Keep what is in braces: {high}, {low}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>üblich {low:.1f} bis {high:.1f}</translation>
    </message>
    <message id="ui.stage.pace_window">
        <source>over the last 8 s</source>
        <translation>über die letzten 8 s</translation>
    </message>
    <message id="ui.stage.pace_around">
        <source>over 8 s around it</source>
        <translation>über 8 s ringsum</translation>
    </message>
    <message id="ui.stage.level">
        <source>Level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>Pegel</translation>
    </message>
    <message id="ui.stage.level_value">
        <source>{value:+.0f} dB</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:+.0f} dB</translation>
    </message>
    <message id="ui.stage.level_usual">
        <source>0 dB</source>
        <translation>0 dB</translation>
    </message>
    <message id="ui.stage.f0">
        <source>Pitch</source>
        <extracomment>“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>Tonhöhe</translation>
    </message>
    <message id="ui.stage.f0_value">
        <source>{value:+.0f} st</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:+.0f} HT</translation>
    </message>
    <message id="ui.stage.f0_usual">
        <source>0 st</source>
        <translation>0 HT</translation>
    </message>
    <message id="ui.stage.nothing">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="ui.stage.not_measured">
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message id="ui.stage.no_usual">
        <source>usual not known</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Übliches fehlt</translation>
    </message>
    <message id="ui.stage.no_usual_why">
        <source>too little speech in this piece</source>
        <translation>zu wenig Sprache in diesem Stück</translation>
    </message>
    <message id="ui.stage.slower">
        <source>speed {rate:.1f}</source>
        <extracomment>Keep what is in braces: {rate}.</extracomment>
        <translation>Geschwindigkeit {rate:.1f}</translation>
    </message>
    <message id="ui.stage.repeats">
        <source>repeats {start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {start}.</extracomment>
        <translation>wiederholt {start} bis {end}</translation>
    </message>
    <message id="ui.stage.loop_from">
        <source>from {start}, L ends it</source>
        <extracomment>Keep what is in braces: {start}.</extracomment>
        <translation>ab {start}, L beendet</translation>
    </message>
    <message id="ui.stage.choose">
        <source>One recording, or two takes of one text</source>
        <translation>Eine Aufnahme oder zwei Takes eines Textes</translation>
    </message>
    <message id="ui.stage.in_call">
        <source>A call is under way. Show the recording when it is over.</source>
        <translation>Ein Gespräch läuft. Zeigen Sie die Aufnahme, wenn es vorbei ist.</translation>
    </message>
    <message id="ui.stage.no_sound">
        <source>No sound: there is no output to play on.</source>
        <translation>Kein Ton: Es gibt keinen Ausgang zum Abspielen.</translation>
    </message>
    <message id="ui.stage.black">
        <source>The screen is black. B shows it again.</source>
        <translation>Der Bildschirm ist schwarz. B zeigt ihn wieder.</translation>
    </message>
    <message id="ui.stage.end.pace">
        <source>{value:.1f} syll/s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} Silb./s</translation>
    </message>
    <message id="ui.stage.end.pace_usual">
        <source>usual {low:.1f} to {high:.1f}</source>
        <extracomment>Keep what is in braces: {high}, {low}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>üblich {low:.1f} bis {high:.1f}</translation>
    </message>
    <message id="ui.stage.end.fast">
        <source>{time} fast</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>{time} schnell</translation>
    </message>
    <message id="ui.stage.end.not_fast">
        <source>never fast</source>
        <translation>nie schnell</translation>
    </message>
    <message id="ui.stage.end.fast_of">
        <source>of {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>von {time}</translation>
    </message>
    <message id="ui.stage.end.back">
        <source>back in {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>zurück: {time}</translation>
    </message>
    <message id="ui.stage.end.back_after" numerus="yes">
        <source>after {n} cues</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“cue”: one short line shown during a call.</extracomment>
        <translation>
            <numerusform>nach {n} Hinweis</numerusform>
            <numerusform>nach {n} Hinweisen</numerusform>
        </translation>
    </message>
    <message id="ui.stage.end.rise" numerus="yes">
        <source>{n} rises</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>
            <numerusform>{n} Anstieg</numerusform>
            <numerusform>{n} Anstiege</numerusform>
        </translation>
    </message>
    <message id="ui.stage.end.no_rise">
        <source>no rise</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>0 Anstiege</translation>
    </message>
    <message id="ui.stage.end.rise_of">
        <source>level and pitch together</source>
        <extracomment>“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.</extracomment>
        <translation>Pegel + Tonhöhe</translation>
    </message>
    <message id="ui.stage.end.talk_overs" numerus="yes">
        <source>{n} talk-overs</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>
            <numerusform>{n} Mal</numerusform>
            <numerusform>{n} Mal</numerusform>
        </translation>
    </message>
    <message id="ui.stage.end.no_talk_over">
        <source>no talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>nie</translation>
    </message>
    <message id="ui.stage.end.talk_overs_of">
        <source>by you</source>
        <translation>überlappten Sie</translation>
    </message>
    <message id="ui.takes.name">
        <source>Take {number}</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Take {number}</translation>
    </message>
    <message id="ui.takes.playing">
        <source>{name}, 1 and 2 switch</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}, 1 und 2 wechseln</translation>
    </message>
    <message id="ui.takes.hint">
        <source>Space plays · 1 and 2 switch · S: from their start or matched · P: controls</source>
        <translation>Leertaste spielt · 1 und 2 wechseln · S: ab Anfang oder an gleicher Stelle · P: Bedienung</translation>
    </message>
    <message id="ui.takes.from_start">
        <source>from their start</source>
        <translation>ab Anfang</translation>
    </message>
    <message id="ui.takes.other">
        <source>{name}: {value}</source>
        <extracomment>Keep what is in braces: {name}, {value}.</extracomment>
        <translation>{name}: {value}</translation>
    </message>
    <message id="ui.takes.end">
        <source>Take 2 against take 1</source>
        <translation>Take 2 im Vergleich zu Take 1</translation>
    </message>
    <message id="ui.takes.faster">
        <source>{value:.1f} faster</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} schneller</translation>
    </message>
    <message id="ui.takes.slower">
        <source>{value:.1f} slower</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} langsamer</translation>
    </message>
    <message id="ui.takes.same_pace">
        <source>the same pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>gleiches Tempo</translation>
    </message>
    <message id="ui.takes.pace_of">
        <source>syllables a second</source>
        <translation>Silben pro Sekunde</translation>
    </message>
    <message id="ui.takes.twice_pauses">
        <source>twice the pauses</source>
        <translation>Pausen: doppelt</translation>
    </message>
    <message id="ui.takes.half_pauses">
        <source>half the pauses</source>
        <translation>Pausen: halb</translation>
    </message>
    <message id="ui.takes.times_pauses">
        <source>{value} times the pauses</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>Pausen: {value}-fach</translation>
    </message>
    <message id="ui.takes.more_pauses" numerus="yes">
        <source>{n} pauses more</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>plus {n} Pause</numerusform>
            <numerusform>plus {n} Pausen</numerusform>
        </translation>
    </message>
    <message id="ui.takes.fewer_pauses" numerus="yes">
        <source>{n} pauses fewer</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>minus {n} Pause</numerusform>
            <numerusform>minus {n} Pausen</numerusform>
        </translation>
    </message>
    <message id="ui.takes.same_pauses">
        <source>as many pauses</source>
        <translation>Pausen: gleich</translation>
    </message>
    <message id="ui.takes.pauses_of">
        <source>{second} and {first}, in {time}</source>
        <extracomment>Keep what is in braces: {first}, {second}, {time}.</extracomment>
        <translation>{second} und {first}, in {time}</translation>
    </message>
    <message id="ui.takes.louder">
        <source>{value:.0f} dB louder</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f} dB lauter</translation>
    </message>
    <message id="ui.takes.quieter">
        <source>{value:.0f} dB lower</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f} dB leiser</translation>
    </message>
    <message id="ui.takes.same_level">
        <source>the same level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>gleicher Pegel</translation>
    </message>
    <message id="ui.takes.level_of">
        <source>level, over all</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>Pegel, insgesamt</translation>
    </message>
    <message id="ui.ghost.name">
        <source>Target</source>
        <translation>Vorlage</translation>
    </message>
    <message id="ui.ghost.keep">
        <source>Keep this as a target for others</source>
        <translation>Als Vorlage für andere behalten</translation>
    </message>
    <message id="ui.ghost.choose">
        <source>A target to follow</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message id="ui.ghost.filter">
        <source>Targets (*.ghost.json)</source>
        <translation>Vorlagen (*.ghost.json)</translation>
    </message>
    <message id="ui.ghost.near">
        <source>{near} of {spoken} near</source>
        <extracomment>Keep what is in braces: {near}, {spoken}.</extracomment>
        <translation>{near} von {spoken}</translation>
    </message>
    <message id="ui.ghost.near_of">
        <source>the target&apos;s pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>nah am Vorlagentempo</translation>
    </message>
    <message id="ui.ghost.pauses">
        <source>{value:.0f} pauses a minute</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f} Pausen/min</translation>
    </message>
    <message id="ui.ghost.pauses_of">
        <source>the target: {value:.0f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>die Vorlage: {value:.0f}</translation>
    </message>
    <message id="ui.ghost.level">
        <source>{value:+.0f} dB</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:+.0f} dB</translation>
    </message>
    <message id="ui.ghost.level_of">
        <source>from the target&apos;s level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>zum Pegel der Vorlage</translation>
    </message>
    <message id="ui.ghost.end">
        <source>Followed with your own voice</source>
        <translation>Mit eigener Stimme gefolgt</translation>
    </message>
    <message id="ui.ghost.kept">
        <source>The target is kept in {path}. It holds no sound.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Die Vorlage ist in {path} aufgehoben. Sie enthält keinen Ton.</translation>
    </message>
    <message id="ui.presenter.name">
        <source>Presenter</source>
        <translation>Vortragsansicht</translation>
    </message>
    <message id="ui.presenter.overview">
        <source>The whole piece</source>
        <translation>Das ganze Stück</translation>
    </message>
    <message id="ui.presenter.left">
        <source>{left} left of {length}</source>
        <extracomment>Keep what is in braces: {left}, {length}.</extracomment>
        <translation>noch {left} von {length}</translation>
    </message>
    <message id="ui.presenter.say_now">
        <source>Say now</source>
        <translation>Jetzt sagen</translation>
    </message>
    <message id="ui.presenter.no_notes">
        <source>No note here. Type what you want to say at a moment and press Return.</source>
        <translation>Hier keine Notiz. Tippen Sie, was Sie an einer Stelle sagen möchten, und drücken Sie Eingabe.</translation>
    </message>
    <message id="ui.presenter.next_note">
        <source>{clock}: {text}</source>
        <extracomment>Keep what is in braces: {clock}, {text}.</extracomment>
        <translation>{clock}: {text}</translation>
    </message>
    <message id="ui.presenter.marks">
        <source>Cues and marks</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Hinweise und Marken</translation>
    </message>
    <message id="ui.presenter.mark">
        <source>Mark</source>
        <translation>Marke</translation>
    </message>
    <message id="ui.presenter.now">
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message id="ui.presenter.in">
        <source>in {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>in {time}</translation>
    </message>
    <message id="ui.presenter.near">
        <source>{when}: {text}</source>
        <extracomment>Keep what is in braces: {text}, {when}.</extracomment>
        <translation>{when}: {text}</translation>
    </message>
    <message id="ui.presenter.then">
        <source>then {when}: {text}</source>
        <extracomment>Keep what is in braces: {text}, {when}.</extracomment>
        <translation>Dann {when}: {text}</translation>
    </message>
    <message id="ui.presenter.note">
        <source>A note at this moment</source>
        <translation>Eine Notiz zu dieser Stelle</translation>
    </message>
    <message id="ui.presenter.mark_here">
        <source>Mark here</source>
        <translation>Hier markieren</translation>
    </message>
    <message id="ui.presenter.keep">
        <source>Keep the marks</source>
        <translation>Marken behalten</translation>
    </message>
    <message id="ui.presenter.kept">
        <source>The marks are kept in {path}.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Die Marken sind in {path} aufgehoben.</translation>
    </message>
    <message id="ui.presenter.back">
        <source>Ten seconds back (Left)</source>
        <translation>Zehn Sekunden zurück (Links)</translation>
    </message>
    <message id="ui.presenter.previous">
        <source>The cue or mark before (Up)</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Voriger Hinweis oder vorige Marke (Pfeil auf)</translation>
    </message>
    <message id="ui.presenter.play">
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message id="ui.presenter.pause">
        <source>Pause (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message id="ui.presenter.next">
        <source>The next cue or mark (Down)</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Nächster Hinweis oder nächste Marke (Pfeil ab)</translation>
    </message>
    <message id="ui.presenter.loop">
        <source>Repeat a stretch: press where it begins and where it ends (L)</source>
        <translation>Eine Strecke wiederholen: drücken, wo sie beginnt und wo sie endet (L)</translation>
    </message>
    <message id="ui.presenter.speed">
        <source>{rate:.1f}</source>
        <extracomment>Keep what is in braces: {rate}.</extracomment>
        <translation>{rate:.1f}</translation>
    </message>
    <message id="ui.presenter.black">
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message id="ui.presenter.show">
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message id="ui.presenter.screen">
        <source>The room sees screen {number}</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Der Raum sieht Bildschirm {number}</translation>
    </message>
    <message id="ui.presenter.keys">
        <source>Space plays, Page Up and Down step, L repeats, - and + speed, B black, M marks, D dark or light, Esc ends</source>
        <translation>Leertaste spielt, Bild auf und Bild ab springen, L wiederholt, - und + Geschwindigkeit, B schwarz, M markiert, D dunkel oder hell, Esc beendet</translation>
    </message>
    <message id="ghost.too_little">
        <source>A target needs at least {seconds} s of speech and a known usual. Speak longer.</source>
        <extracomment>Keep what is in braces: {seconds}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Eine Vorlage braucht mindestens {seconds} s Sprache und eine bekannte übliche Sprechweise. Sprechen Sie länger.</translation>
    </message>
    <message id="ghost.not_one">
        <source>{path} is no target of pacing. Choose one that was kept from a stage.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist keine Tempovorlage. Wählen Sie eine, die aus einer Vorführung behalten wurde.</translation>
    </message>
    <message id="ghost.not_written">
        <source>The target can&apos;t be written to {path} ({error}). Choose a folder you may write to.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>Die Vorlage lässt sich nicht nach {path} schreiben ({error}). Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message id="stage.no_microphone">
        <source>No microphone is heard. Plug one in, or choose it in Settings.</source>
        <translation>Kein Mikrofon ist zu hören. Schließen Sie eines an, oder wählen Sie es in den Einstellungen.</translation>
    </message>
    <message id="stage.no_second_microphone">
        <source>The second microphone isn&apos;t heard. Plug it in, or choose another one.</source>
        <translation>Das zweite Mikrofon ist nicht zu hören. Schließen Sie es an, oder wählen Sie ein anderes.</translation>
    </message>
    <message id="stage.microphone_lost">
        <source>The microphone has gone. Plug it in again; what was said meanwhile is missing.</source>
        <translation>Das Mikrofon ist weg. Schließen Sie es wieder an; was inzwischen gesagt wurde, fehlt.</translation>
    </message>
    <message id="stage.no_such_microphone">
        <source>There is no microphone “{name}”. `coach devices` lists those there are.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Ein Mikrofon „{name}“ gibt es nicht. `coach devices` nennt die vorhandenen.</translation>
    </message>
    <message id="stage.live_failed">
        <source>The microphone can&apos;t be heard. The log says more.</source>
        <translation>Das Mikrofon ist nicht zu hören. Das Protokoll sagt mehr.</translation>
    </message>
    <message id="stage.defect">
        <source>It can&apos;t be shown ({what}). The log says more.</source>
        <extracomment>Keep what is in braces: {what}.</extracomment>
        <translation>Es lässt sich nicht zeigen ({what}). Das Protokoll sagt mehr.</translation>
    </message>
    <message id="stage.too_long">
        <source>{path} is longer than {minutes} minutes, more than a piece for a room can be. Cut out the part you want to show.</source>
        <extracomment>Keep what is in braces: {minutes}, {path}.</extracomment>
        <translation>{path} ist länger als {minutes} Minuten, mehr als ein Stück zum Vorführen sein kann. Schneiden Sie heraus, was Sie zeigen möchten.</translation>
    </message>
    <message id="stage.bad_marks">
        <source>{path} is no file of marks. Move it away to show the piece without them.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist keine Datei mit Marken. Verschieben Sie sie, um das Stück ohne sie zu zeigen.</translation>
    </message>
    <message id="stage.marks_not_written">
        <source>The marks can&apos;t be written to {path} ({error}). Choose a folder you may write to.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>Die Marken lassen sich nicht nach {path} schreiben ({error}). Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message id="cli.team.short">
        <source>Release to named people, and use what a team shares.</source>
        <translation>Für namentlich genannte Personen freigeben und nutzen, was ein Team teilt.</translation>
    </message>
    <message id="cli.team.help">
        <source>A team&apos;s store: an agent releases reports to named people until a day, and takes them back at any time; the team shares tips, steps and lessons. Nothing goes there that was not released. `coach team seen` says who can see what. Needs: pip install &apos;coach[team]&apos;.</source>
        <translation>Der Speicher eines Teams: Wer telefoniert, gibt Berichte für namentlich genannte Personen bis zu einem Tag frei und nimmt sie jederzeit zurück; das Team teilt Tipps, Schritte und Lektionen. Nichts gelangt dorthin, was nicht freigegeben wurde. `coach team seen` sagt, wer was sehen kann. Braucht: pip install &apos;coach[team]&apos;.</translation>
    </message>
    <message id="cli.team.init_short">
        <source>Make a team&apos;s store in a database.</source>
        <translation>Den Speicher eines Teams in einer Datenbank anlegen.</translation>
    </message>
    <message id="cli.team.init_help">
        <source>Make a team&apos;s store in the PostgreSQL database URL (postgresql://USER@HOST/DATABASE), once, as somebody who may create roles. The password is asked for, or taken from PGPASSWORD. Prints the invitation of the team&apos;s admin.</source>
        <translation>Legt den Speicher eines Teams in der PostgreSQL-Datenbank URL an (postgresql://USER@HOST/DATABASE), einmal, als jemand, der Rollen anlegen darf. Das Passwort wird erfragt oder aus PGPASSWORD genommen. Gibt die Einladung für die Leitung des Teams aus.</translation>
    </message>
    <message id="cli.team.team">
        <source>The team&apos;s name.</source>
        <translation>Der Name des Teams.</translation>
    </message>
    <message id="cli.team.admin_name">
        <source>The name of the first admin.</source>
        <translation>Der Name der ersten Person, die das Team verwaltet.</translation>
    </message>
    <message id="cli.team.root">
        <source>The certificate (PEM) of the authority that signed the server&apos;s: by it every member knows the server.</source>
        <translation>Das Zertifikat (PEM) der Stelle, die das des Servers unterschrieben hat: Daran erkennt jedes Mitglied den Server.</translation>
    </message>
    <message id="cli.team.server">
        <source>HOST or HOST:PORT by which members reach the server, where URL names another one or a socket.</source>
        <translation>HOST oder HOST:PORT, unter dem Mitglieder den Server erreichen, falls URL einen anderen oder einen Socket nennt.</translation>
    </message>
    <message id="cli.team.insecure">
        <source>Without TLS, for a trial: only with a server on this machine&apos;s own loopback.</source>
        <translation>Ohne TLS, zum Ausprobieren: nur mit einem Server auf dem Loopback dieses Rechners.</translation>
    </message>
    <message id="cli.team.password">
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message id="cli.team.upgrade_short">
        <source>Bring a team&apos;s store to the schema of this version.</source>
        <translation>Den Speicher eines Teams auf das Schema dieser Version bringen.</translation>
    </message>
    <message id="cli.team.upgrade_help">
        <source>Bring the store in the database URL to the schema of this version, as whoever made it. Members with an older Coach are told so if they can&apos;t go on.</source>
        <translation>Bringt den Speicher in der Datenbank URL auf das Schema dieser Version, als die Person, die ihn angelegt hat. Mitglieder mit einem älteren Coach erfahren, wenn es damit nicht weitergeht.</translation>
    </message>
    <message id="cli.team.upgraded">
        <source>The store has schema {number}.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Der Speicher hat das Schema {number}.</translation>
    </message>
    <message id="cli.team.invite_short">
        <source>Invite somebody. For the team&apos;s admin.</source>
        <translation>Jemanden einladen. Für die Verwaltung des Teams.</translation>
    </message>
    <message id="cli.team.invite_help">
        <source>Make a login for NAME and print an invitation: one line that lets one person join, within {days} days. Whoever has it before it is used can join in their place: hand it over as you would a password.</source>
        <extracomment>Keep what is in braces: {days}.</extracomment>
        <translation>Legt ein Login für NAME an und gibt eine Einladung aus: eine Zeile, mit der eine Person innerhalb von {days} Tagen beitreten kann. Wer sie hat, bevor sie benutzt wurde, kann an deren Stelle beitreten: Übergeben Sie sie wie ein Passwort.</translation>
    </message>
    <message id="cli.team.publishes">
        <source>They may publish tips, steps and lessons for the team.</source>
        <translation>Darf Tipps, Schritte und Lektionen für das Team veröffentlichen.</translation>
    </message>
    <message id="cli.team.admin">
        <source>They may invite and remove members too.</source>
        <translation>Darf ebenfalls Mitglieder einladen und entfernen.</translation>
    </message>
    <message id="cli.team.hand_over">
        <source>Hand this line to {name} alone. It can be used once, within {days} days.</source>
        <extracomment>Keep what is in braces: {days}, {name}.</extracomment>
        <translation>Geben Sie diese Zeile nur {name}. Sie gilt einmal, innerhalb von {days} Tagen.</translation>
    </message>
    <message id="cli.team.join_short">
        <source>Join a team by an invitation.</source>
        <translation>Mit einer Einladung einem Team beitreten.</translation>
    </message>
    <message id="cli.team.join_help">
        <source>Join a team. INVITATION is the line that you were given; - reads it from standard input. The password in it is exchanged for one that only this system&apos;s keyring holds.</source>
        <translation>Tritt einem Team bei. INVITATION ist die Zeile, die Sie bekommen haben; - liest sie von der Standardeingabe. Das Passwort darin wird gegen eines getauscht, das nur der Schlüsselbund dieses Systems kennt.</translation>
    </message>
    <message id="cli.team.joined">
        <source>You are in the team {team} as {name}.</source>
        <extracomment>Keep what is in braces: {name}, {team}.</extracomment>
        <translation>Sie sind als {name} im Team {team}.</translation>
    </message>
    <message id="cli.team.leave_short">
        <source>Leave the team on this machine.</source>
        <translation>Das Team auf diesem Rechner verlassen.</translation>
    </message>
    <message id="cli.team.leave_help">
        <source>Forget the login and what the team shares. Nothing is withdrawn: what you released stays until its day. Withdraw it first, or ask the team&apos;s admin to remove you, which deletes it.</source>
        <translation>Vergisst das Login und was das Team teilt. Nichts wird zurückgezogen: Was Sie freigegeben haben, bleibt bis zu seinem Tag. Ziehen Sie es vorher zurück, oder bitten Sie die Verwaltung des Teams, Sie zu entfernen; das löscht es.</translation>
    </message>
    <message id="cli.team.sure_leave">
        <source>Leave the team {team}?</source>
        <extracomment>Keep what is in braces: {team}.</extracomment>
        <translation>Das Team {team} verlassen?</translation>
    </message>
    <message id="cli.team.sure_remove">
        <source>Remove {name}, and delete what they released and published?</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} entfernen und löschen, was freigegeben und veröffentlicht wurde?</translation>
    </message>
    <message id="cli.team.left">
        <source>You have left the team {team}.</source>
        <extracomment>Keep what is in braces: {team}.</extracomment>
        <translation>Sie haben das Team {team} verlassen.</translation>
    </message>
    <message id="cli.team.yes">
        <source>Don&apos;t ask.</source>
        <translation>Nicht nachfragen.</translation>
    </message>
    <message id="cli.team.list_short">
        <source>List the members.</source>
        <translation>Die Mitglieder auflisten.</translation>
    </message>
    <message id="cli.team.list_help">
        <source>List the members of the team. An admin also sees who hasn&apos;t joined yet.</source>
        <translation>Listet die Mitglieder des Teams auf. Die Verwaltung sieht auch, wer noch nicht beigetreten ist.</translation>
    </message>
    <message id="cli.team.of_admin">
        <source>admin</source>
        <translation>Verwaltung</translation>
    </message>
    <message id="cli.team.of_publisher">
        <source>may publish</source>
        <translation>darf veröffentlichen</translation>
    </message>
    <message id="cli.team.not_yet">
        <source>not joined yet</source>
        <translation>noch nicht beigetreten</translation>
    </message>
    <message id="cli.team.remove_short">
        <source>Remove a member. For the team&apos;s admin.</source>
        <translation>Ein Mitglied entfernen. Für die Verwaltung des Teams.</translation>
    </message>
    <message id="cli.team.remove_help">
        <source>Take the login of MEMBER (a name, or the beginning of an id), and delete what they released and published.</source>
        <translation>Nimmt MEMBER (ein Name oder der Anfang einer Kennung) das Login und löscht, was diese Person freigegeben und veröffentlicht hat.</translation>
    </message>
    <message id="cli.team.removed">
        <source>{name} is removed.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} ist entfernt.</translation>
    </message>
    <message id="cli.team.out_short">
        <source>List what you have released.</source>
        <translation>Auflisten, was Sie freigegeben haben.</translation>
    </message>
    <message id="cli.team.out_help">
        <source>List what you have released and not withdrawn, who has opened it and when, and the answers.</source>
        <translation>Listet auf, was Sie freigegeben und nicht zurückgezogen haben, wer es wann geöffnet hat, und die Antworten.</translation>
    </message>
    <message id="cli.team.received_short">
        <source>List what was released to you.</source>
        <translation>Auflisten, was für Sie freigegeben wurde.</translation>
    </message>
    <message id="cli.team.received_help">
        <source>List what was released to you, and the answers under it.</source>
        <translation>Listet auf, was für Sie freigegeben wurde, und die Antworten darunter.</translation>
    </message>
    <message id="cli.team.read_short">
        <source>Read what was released to you.</source>
        <translation>Lesen, was für Sie freigegeben wurde.</translation>
    </message>
    <message id="cli.team.read_help">
        <source>Print the release ID (the beginning is enough). Its author sees when you opened it.</source>
        <translation>Gibt die Freigabe ID aus (der Anfang genügt). Wer sie freigegeben hat, sieht, wann Sie sie geöffnet haben.</translation>
    </message>
    <message id="cli.team.withdraw_short">
        <source>Withdraw a release.</source>
        <translation>Eine Freigabe zurückziehen.</translation>
    </message>
    <message id="cli.team.withdraw_help">
        <source>Delete the release ID from the store, with its answers.</source>
        <translation>Löscht die Freigabe ID mit ihren Antworten aus dem Speicher.</translation>
    </message>
    <message id="cli.team.withdrawn">
        <source>It is withdrawn, and gone from the store.</source>
        <translation>Sie ist zurückgezogen und aus dem Speicher verschwunden.</translation>
    </message>
    <message id="cli.team.answer_short">
        <source>Write under a release.</source>
        <translation>Unter eine Freigabe schreiben.</translation>
    </message>
    <message id="cli.team.answer_help">
        <source>Write TEXT under the release ID. Its author and everyone it was released to can read it.</source>
        <translation>Schreibt TEXT unter die Freigabe ID. Lesen können es, wer sie freigegeben hat, und alle, für die sie freigegeben ist.</translation>
    </message>
    <message id="cli.team.answered">
        <source>Your answer is there.</source>
        <translation>Ihre Antwort ist da.</translation>
    </message>
    <message id="cli.team.shared_short">
        <source>List what the team shares.</source>
        <translation>Auflisten, was das Team teilt.</translation>
    </message>
    <message id="cli.team.shared_help">
        <source>List the tips, steps and lessons of the team, and what a newer version changes.</source>
        <translation>Listet Tipps, Schritte und Lektionen des Teams auf, und was eine neuere Version ändert.</translation>
    </message>
    <message id="cli.team.publish_short">
        <source>Share a file with the team.</source>
        <translation>Eine Datei mit dem Team teilen.</translation>
    </message>
    <message id="cli.team.publish_help">
        <source>Sign FILE and share it with the team. KIND says what it is; the file is checked as the app checks it. The same name again is a new version.</source>
        <translation>Unterschreibt FILE und teilt die Datei mit dem Team. KIND sagt, was sie ist; sie wird geprüft, wie die App sie prüft. Derselbe Name noch einmal ist eine neue Version.</translation>
    </message>
    <message id="cli.team.publish_name">
        <source>The name that the team sees. Default: that of the file.</source>
        <translation>Der Name, den das Team sieht. Sonst der der Datei.</translation>
    </message>
    <message id="cli.team.published">
        <source>{name} is shared, version {version}.</source>
        <extracomment>Keep what is in braces: {name}, {version}.</extracomment>
        <translation>{name} ist geteilt, Version {version}.</translation>
    </message>
    <message id="cli.team.use_short">
        <source>Use what the team shares.</source>
        <translation>Nutzen, was das Team teilt.</translation>
    </message>
    <message id="cli.team.use_help">
        <source>Use the newest version of ID (the beginning is enough) from now on.</source>
        <translation>Nutzt ab jetzt die neueste Version von ID (der Anfang genügt).</translation>
    </message>
    <message id="cli.team.used">
        <source>{name} is used, version {version}.</source>
        <extracomment>Keep what is in braces: {name}, {version}.</extracomment>
        <translation>{name} wird genutzt, Version {version}.</translation>
    </message>
    <message id="cli.team.tidy_short">
        <source>Delete what is long over.</source>
        <translation>Löschen, was lange vorbei ist.</translation>
    </message>
    <message id="cli.team.tidy_help">
        <source>Delete releases from the store whose last day was more than {days} days ago. Every Coach that asks the store does so too.</source>
        <extracomment>Keep what is in braces: {days}.</extracomment>
        <translation>Löscht Freigaben aus dem Speicher, deren letzter Tag mehr als {days} Tage her ist. Jeder Coach, der den Speicher fragt, tut das auch.</translation>
    </message>
    <message id="cli.team.tidied" numerus="yes">
        <source>{n} releases are deleted.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Freigabe ist gelöscht.</numerusform>
            <numerusform>{n} Freigaben sind gelöscht.</numerusform>
        </translation>
    </message>
    <message id="cli.team.seen_short">
        <source>Say who can see what.</source>
        <translation>Sagen, wer was sehen kann.</translation>
    </message>
    <message id="cli.team.seen_help">
        <source>Say what a supervisor, another member and whoever runs the server can see.</source>
        <translation>Sagt, was eine Führungskraft, ein anderes Mitglied und der Betreiber des Servers sehen können.</translation>
    </message>
    <message id="cli.team.line">
        <source>{id}  {kind}  {title}  until {until}</source>
        <extracomment>Keep what is in braces: {id}, {kind}, {title}, {until}.</extracomment>
        <translation>{id}  {kind}  {title}  bis {until}</translation>
    </message>
    <message id="cli.team.from_line">
        <source>{id}  {kind}  {title}  from {author}, until {until}</source>
        <extracomment>Keep what is in braces: {author}, {id}, {kind}, {title}, {until}.</extracomment>
        <translation>{id}  {kind}  {title}  von {author}, bis {until}</translation>
    </message>
    <message id="cli.team.opened">
        <source>    {name}: opened {at}</source>
        <extracomment>Keep what is in braces: {at}, {name}.</extracomment>
        <translation>    {name}: geöffnet {at}</translation>
    </message>
    <message id="cli.team.not_opened">
        <source>    {name}: not opened</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>    {name}: nicht geöffnet</translation>
    </message>
    <message id="cli.team.answer_line">
        <source>    {name}, {at}: {text}</source>
        <extracomment>Keep what is in braces: {at}, {name}, {text}.</extracomment>
        <translation>    {name}, {at}: {text}</translation>
    </message>
    <message id="cli.team.waits" numerus="yes">
        <source>{n} more wait to be sent.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} weitere wartet auf das Senden.</numerusform>
            <numerusform>{n} weitere warten auf das Senden.</numerusform>
        </translation>
    </message>
    <message id="cli.team.shared_line">
        <source>{id}  {kind}  {name}  version {version}, by {publisher}</source>
        <extracomment>Keep what is in braces: {id}, {kind}, {name}, {publisher}, {version}.</extracomment>
        <translation>{id}  {kind}  {name}  Version {version}, von {publisher}</translation>
    </message>
    <message id="cli.team.used_line">
        <source>    used here: version {version}</source>
        <extracomment>Keep what is in braces: {version}.</extracomment>
        <translation>    hier genutzt: Version {version}</translation>
    </message>
    <message id="cli.team.unknown_id">
        <source>No id there begins with {id}, or several do. Give more of it, as the list has it.</source>
        <extracomment>Keep what is in braces: {id}.</extracomment>
        <translation>Keine Kennung dort beginnt mit {id}, oder mehrere tun es. Geben Sie mehr davon an, wie die Liste sie zeigt.</translation>
    </message>
    <message id="team.not_installed">
        <source>This needs an addition that is not installed: pip install &apos;coach[team]&apos;.</source>
        <translation>Dafür fehlt ein Zusatz: pip install &apos;coach[team]&apos;.</translation>
    </message>
    <message id="team.bad_invitation">
        <source>This is no whole invitation. Copy the line again, from its beginning to its end.</source>
        <translation>Das ist keine ganze Einladung. Kopieren Sie die Zeile noch einmal, vom Anfang bis zum Ende.</translation>
    </message>
    <message id="team.newer_invitation">
        <source>This invitation is of a newer Coach. Update Coach, then join.</source>
        <translation>Diese Einladung ist von einem neueren Coach. Aktualisieren Sie Coach und treten Sie dann bei.</translation>
    </message>
    <message id="team.joined_already">
        <source>A team was joined on this machine already. Leave it first.</source>
        <translation>Auf diesem Rechner gehören Sie schon zu einem Team. Verlassen Sie es zuerst.</translation>
    </message>
    <message id="team.not_joined">
        <source>No team was joined on this machine. Ask the team&apos;s admin for an invitation.</source>
        <translation>Auf diesem Rechner gehören Sie zu keinem Team. Bitten Sie die Verwaltung des Teams um eine Einladung.</translation>
    </message>
    <message id="team.no_certificate">
        <source>This invitation names no certificate by which the server is known. Ask the team&apos;s admin for another one.</source>
        <translation>Diese Einladung nennt kein Zertifikat, an dem der Server zu erkennen ist. Bitten Sie die Verwaltung des Teams um eine andere.</translation>
    </message>
    <message id="team.only_loopback">
        <source>{host} is not this machine, so it is never used without TLS. Give the certificate of its authority with --root.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>{host} ist nicht dieser Rechner und wird deshalb nie ohne TLS benutzt. Nennen Sie das Zertifikat seiner Stelle mit --root.</translation>
    </message>
    <message id="team.needs_root">
        <source>Without a certificate the server can&apos;t be known. Give that of its authority with --root.</source>
        <translation>Ohne Zertifikat ist der Server nicht zu erkennen. Nennen Sie das seiner Stelle mit --root.</translation>
    </message>
    <message id="team.no_root">
        <source>{path} is no certificate in PEM that can be read. Give that of the authority that signed the server&apos;s.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist kein lesbares Zertifikat in PEM. Nennen Sie das der Stelle, die das des Servers unterschrieben hat.</translation>
    </message>
    <message id="team.bad_membership">
        <source>{path} can&apos;t be read. Leave the team, then ask its admin to remove you and invite you anew.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ist nicht zu lesen. Verlassen Sie das Team und bitten Sie dann seine Verwaltung, Sie zu entfernen und neu einzuladen.</translation>
    </message>
    <message id="team.not_written">
        <source>{path} can&apos;t be written: {error}. Free some room, or check its permissions.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} ist nicht zu schreiben: {error}. Schaffen Sie Platz oder prüfen Sie die Rechte.</translation>
    </message>
    <message id="team.no_secret">
        <source>The system&apos;s keyring no longer holds the password or key of the team. Ask the team&apos;s admin to remove you and invite you anew.</source>
        <translation>Der Schlüsselbund des Systems hat das Passwort oder den Schlüssel des Teams nicht mehr. Bitten Sie die Verwaltung des Teams, Sie zu entfernen und neu einzuladen.</translation>
    </message>
    <message id="team.no_keyring">
        <source>This system has no keyring that could hold the team&apos;s password, so no team can be joined. On Linux, GNOME Keyring or KWallet is one.</source>
        <translation>Dieses System hat keinen Schlüsselbund für das Passwort des Teams, also können Sie keinem Team beitreten. Unter Linux ist GNOME Keyring oder KWallet einer.</translation>
    </message>
    <message id="team.keyring_locked">
        <source>The system&apos;s keyring is locked or does not answer, so the team&apos;s store can&apos;t be asked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder antwortet nicht, also ist der Speicher des Teams nicht zu fragen. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message id="team.bad_key">
        <source>A key of the team is damaged. Ask the team&apos;s admin for another invitation.</source>
        <translation>Ein Schlüssel des Teams ist beschädigt. Bitten Sie die Verwaltung des Teams um eine andere Einladung.</translation>
    </message>
    <message id="team.unreachable">
        <source>The team&apos;s store at {host} can&apos;t be reached. What you release waits here and goes once it can.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>Der Speicher des Teams bei {host} ist nicht zu erreichen. Was Sie freigeben, wartet hier und geht, sobald es geht.</translation>
    </message>
    <message id="team.busy">
        <source>The team&apos;s store at {host} can&apos;t answer just now. It is asked again soon.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>Der Speicher des Teams bei {host} kann gerade nicht antworten. Er wird bald wieder gefragt.</translation>
    </message>
    <message id="team.other_server">
        <source>The server at {host} is not the one of the invitation: its certificate is another one. Nothing was sent. Ask whoever runs it.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>Der Server bei {host} ist nicht der aus der Einladung: Sein Zertifikat ist ein anderes. Nichts wurde gesendet. Fragen Sie seinen Betreiber.</translation>
    </message>
    <message id="team.no_tls">
        <source>The server at {host} offers no TLS, so nothing was sent. Ask whoever runs it.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>Der Server bei {host} bietet kein TLS an, also wurde nichts gesendet. Fragen Sie seinen Betreiber.</translation>
    </message>
    <message id="team.weak_login">
        <source>The server at {host} asks for a password in a way that is not safe (not SCRAM over TLS), so none was sent. Ask whoever runs it.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>Der Server bei {host} fragt auf unsichere Weise nach dem Passwort (nicht SCRAM über TLS), also wurde keines gesendet. Fragen Sie seinen Betreiber.</translation>
    </message>
    <message id="team.login_refused">
        <source>The team&apos;s store doesn&apos;t take this login: the invitation was used or is too old, or you were removed. Ask the team&apos;s admin.</source>
        <translation>Der Speicher des Teams nimmt dieses Login nicht an: Die Einladung wurde schon benutzt oder ist zu alt, oder Sie wurden entfernt. Fragen Sie die Verwaltung des Teams.</translation>
    </message>
    <message id="team.no_store">
        <source>There is no team&apos;s store at {host}. Ask whoever runs it.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>Bei {host} gibt es keinen Speicher eines Teams. Fragen Sie den Betreiber.</translation>
    </message>
    <message id="team.another_store">
        <source>The store there is another team&apos;s. Ask your team&apos;s admin.</source>
        <translation>Der Speicher dort gehört einem anderen Team. Fragen Sie die Verwaltung Ihres Teams.</translation>
    </message>
    <message id="team.newer_store">
        <source>The team&apos;s store is of a newer Coach. Update Coach.</source>
        <translation>Der Speicher des Teams ist von einem neueren Coach. Aktualisieren Sie Coach.</translation>
    </message>
    <message id="team.older_store">
        <source>The team&apos;s store is of an older Coach. Ask whoever runs it for `coach team upgrade`.</source>
        <translation>Der Speicher des Teams ist von einem älteren Coach. Bitten Sie den Betreiber um `coach team upgrade`.</translation>
    </message>
    <message id="team.not_allowed">
        <source>The team&apos;s store doesn&apos;t let you do this.</source>
        <translation>Der Speicher des Teams lässt Sie das nicht tun.</translation>
    </message>
    <message id="team.name_taken">
        <source>Somebody in the team has this name. Choose another one.</source>
        <translation>Jemand im Team heißt schon so. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message id="team.no_such_member">
        <source>One of these people is not in the team, or it is nobody but you. Choose again.</source>
        <translation>Eine dieser Personen ist nicht im Team, oder es ist niemand außer Ihnen. Wählen Sie neu.</translation>
    </message>
    <message id="team.other_id">
        <source>Something else has this id in the team&apos;s store already. Release it anew.</source>
        <translation>Etwas anderes im Speicher des Teams hat schon diese Kennung. Geben Sie es neu frei.</translation>
    </message>
    <message id="team.withdrawn">
        <source>This was withdrawn. Release it anew if you want it to be seen again.</source>
        <translation>Das wurde zurückgezogen. Geben Sie es neu frei, wenn es wieder zu sehen sein soll.</translation>
    </message>
    <message id="team.over_already">
        <source>Its last day is over. Choose a later one.</source>
        <translation>Der letzte Tag ist vorbei. Wählen Sie einen späteren.</translation>
    </message>
    <message id="team.too_long">
        <source>Its last day is too far away, more than a year. Choose an earlier one.</source>
        <translation>Der letzte Tag ist zu weit weg, mehr als ein Jahr. Wählen Sie einen früheren.</translation>
    </message>
    <message id="team.too_large">
        <source>It is too large for the team&apos;s store, or empty. Make it shorter.</source>
        <translation>Es ist zu groß für den Speicher des Teams, oder leer. Kürzen Sie es.</translation>
    </message>
    <message id="team.too_many">
        <source>You have released as much as the store takes. Withdraw something first.</source>
        <translation>Sie haben so viel freigegeben, wie der Speicher annimmt. Ziehen Sie zuerst etwas zurück.</translation>
    </message>
    <message id="team.no_such_release">
        <source>It is no longer there: it was withdrawn, or its last day is over.</source>
        <translation>Es ist nicht mehr da: Es wurde zurückgezogen, oder sein letzter Tag ist vorbei.</translation>
    </message>
    <message id="team.not_newer">
        <source>The team&apos;s store has a newer version of this already. Look at it, then publish again.</source>
        <translation>Der Speicher des Teams hat davon schon eine neuere Version. Sehen Sie sie sich an und veröffentlichen Sie dann noch einmal.</translation>
    </message>
    <message id="team.unsendable">
        <source>There is a character in it that the store can&apos;t hold. Take it out, then try again.</source>
        <translation>Darin ist ein Zeichen, das der Speicher nicht aufnehmen kann. Nehmen Sie es heraus und versuchen Sie es noch einmal.</translation>
    </message>
    <message id="team.defect">
        <source>The team&apos;s store can&apos;t be used because of a mistake of ours. Please report it.</source>
        <translation>Der Speicher des Teams ist wegen eines Fehlers von uns nicht zu benutzen. Bitte melden Sie ihn.</translation>
    </message>
    <message id="team.bad_name">
        <source>A name has 1 to {most} characters. Choose another one.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Ein Name hat 1 bis {most} Zeichen. Wählen Sie einen anderen.</translation>
    </message>
    <message id="team.outbox_full">
        <source>{most} things wait to be sent already. Connect to the network first.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Schon {most} Sachen warten auf das Senden. Verbinden Sie sich zuerst mit dem Netz.</translation>
    </message>
    <message id="team.not_genuine">
        <source>{name} is not signed by anyone who may publish in this team, so it is not offered. Tell the team&apos;s admin.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} ist von niemandem unterschrieben, der in diesem Team veröffentlichen darf, und wird nicht angeboten. Sagen Sie es der Verwaltung des Teams.</translation>
    </message>
    <message id="team.older_shared">
        <source>The store offers an older or another {name} under the version that is used here, so it is not offered. Tell the team&apos;s admin.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Der Speicher bietet {name} älter oder anders an als die Version, die hier genutzt wird; das wird nicht übernommen. Sagen Sie es der Verwaltung des Teams.</translation>
    </message>
    <message id="team.not_offered">
        <source>This version is no longer offered. Look at the list again.</source>
        <translation>Diese Version wird nicht mehr angeboten. Sehen Sie noch einmal in die Liste.</translation>
    </message>
    <message id="team.shared_too_large">
        <source>It has more than {most_mb} MB. Make it smaller.</source>
        <extracomment>Keep what is in braces: {most_mb}.</extracomment>
        <translation>Es hat mehr als {most_mb} MB. Machen Sie es kleiner.</translation>
    </message>
    <message id="team.only_tips">
        <source>A file of tips for the team holds tips and no steps. Share the steps by themselves.</source>
        <translation>Eine Datei mit Tipps für das Team enthält Tipps und keine Schritte. Teilen Sie die Schritte für sich.</translation>
    </message>
    <message id="team.only_steps">
        <source>A file of steps for the team holds steps and no tips. Share the tips by themselves.</source>
        <translation>Eine Datei mit Schritten für das Team enthält Schritte und keine Tipps. Teilen Sie die Tipps für sich.</translation>
    </message>
    <message id="team.no_file">
        <source>{path} can&apos;t be read: {error}. Check the name and your permission.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} ist nicht zu lesen: {error}. Prüfen Sie den Namen und Ihre Rechte.</translation>
    </message>
    <message id="team.may_not_publish">
        <source>You may not publish in this team. Ask the team&apos;s admin for an invitation that may.</source>
        <translation>Sie dürfen in diesem Team nicht veröffentlichen. Bitten Sie die Verwaltung des Teams um eine Einladung, die es erlaubt.</translation>
    </message>
    <message id="team.store_there">
        <source>The database {database} holds a team&apos;s store already. Choose another database.</source>
        <extracomment>Keep what is in braces: {database}.</extracomment>
        <translation>Die Datenbank {database} enthält schon den Speicher eines Teams. Wählen Sie eine andere Datenbank.</translation>
    </message>
    <message id="team.bad_url">
        <source>This is no address of a database. It is written postgresql://USER@HOST/DATABASE.</source>
        <translation>Das ist keine Adresse einer Datenbank. Sie lautet postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message id="team.server_unnamed">
        <source>Say by which name members reach the server, with --server HOST.</source>
        <translation>Sagen Sie mit --server HOST, unter welchem Namen Mitglieder den Server erreichen.</translation>
    </message>
    <message id="team.old_server">
        <source>The server is PostgreSQL {version}. A team&apos;s store needs {oldest} or newer.</source>
        <extracomment>Keep what is in braces: {oldest}, {version}.</extracomment>
        <translation>Der Server ist PostgreSQL {version}. Der Speicher eines Teams braucht {oldest} oder neuer.</translation>
    </message>
    <message id="team.may_not_found">
        <source>You may not make a store there: that needs the right to create roles, and to create in this database. Ask whoever runs the server.</source>
        <translation>Sie dürfen dort keinen Speicher anlegen: Dazu gehört das Recht, Rollen und in dieser Datenbank etwas anzulegen. Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message id="team.no_migrations">
        <source>{path} is missing from the program, so no store can be made. Install Coach again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} fehlt im Programm, also ist kein Speicher anzulegen. Installieren Sie Coach neu.</translation>
    </message>
    <message id="team.kind.call">
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message id="team.kind.incident">
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message id="team.kind.period">
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message id="team.kind.aim">
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message id="team.shared.tips">
        <source>Tips</source>
        <translation>Tipps</translation>
    </message>
    <message id="team.shared.steps">
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message id="team.shared.lesson">
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message id="team.seen.title">
        <source>What a supervisor can see</source>
        <translation>Was eine Führungskraft sehen kann</translation>
    </message>
    <message id="team.seen.nothing">
        <source>Nothing that you did not release to them by name. There is no live view, and no switch that makes one.</source>
        <translation>Nichts, was Sie nicht namentlich für sie freigegeben haben. Es gibt kein Mitverfolgen und keinen Schalter dafür.</translation>
    </message>
    <message id="team.seen.release">
        <source>Of a release: its title and its text as you saw them before, without what you struck out. Until the day that you chose, and not once you withdraw it.</source>
        <translation>Von einer Freigabe: Titel und Text, wie Sie sie vorher gesehen haben, ohne das Gestrichene. Bis zu dem Tag, den Sie gewählt haben, und nicht mehr, sobald Sie sie zurückziehen.</translation>
    </message>
    <message id="team.seen.answers">
        <source>The answers under it. They are read by you and by everyone you released it to.</source>
        <translation>Die Antworten darunter. Sie lesen sie und alle, für die Sie es freigegeben haben.</translation>
    </message>
    <message id="team.seen.no_sound">
        <source>Never sound, never figures that nobody released, never a ranking, never who released nothing.</source>
        <translation>Nie Ton, nie Zahlen, die niemand freigegeben hat, nie eine Rangliste, nie, wer nichts freigegeben hat.</translation>
    </message>
    <message id="team.seen.opened">
        <source>You see who opened it, first and last, by the server&apos;s clock. They can&apos;t open it unseen.</source>
        <translation>Sie sehen, wer es zuerst und zuletzt geöffnet hat, nach der Uhr des Servers. Ungesehen öffnen geht nicht.</translation>
    </message>
    <message id="team.seen.members">
        <source>Everyone in the team sees the names of its members.</source>
        <translation>Alle im Team sehen die Namen seiner Mitglieder.</translation>
    </message>
    <message id="team.seen.others">
        <source>Another member, also the team&apos;s admin, sees no release that does not name them.</source>
        <translation>Ein anderes Mitglied, auch die Verwaltung des Teams, sieht keine Freigabe, die es nicht nennt.</translation>
    </message>
    <message id="team.seen.withdrawn">
        <source>Withdrawn is gone: text, readers and answers. Only its number stays, so that it never comes back.</source>
        <translation>Zurückgezogen ist weg: Text, Leser und Antworten. Nur die Nummer bleibt, damit es nie wiederkommt.</translation>
    </message>
    <message id="team.seen.over">
        <source>After its last day only you see it, for two weeks more. Then it is deleted.</source>
        <translation>Nach dem letzten Tag sehen nur noch Sie es, zwei Wochen lang. Dann wird es gelöscht.</translation>
    </message>
    <message id="team.seen.server">
        <source>Whoever runs the database server can read everything in it, also in its backups. Who that is, your team can tell you.</source>
        <translation>Wer den Datenbankserver betreibt, kann alles darin lesen, auch in Sicherungen. Wer das ist, kann Ihnen Ihr Team sagen.</translation>
    </message>
    <message id="team.seen.waiting">
        <source>What you release without a network waits on this machine, and goes once.</source>
        <translation>Was Sie ohne Netz freigeben, wartet auf diesem Rechner und geht ein Mal.</translation>
    </message>
</context>
<context>
    <name>team_pages</name>
    <message id="ui.team.title">
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message id="ui.team.joined">
        <source>You are {name} in the team “{team}”, on {server}.</source>
        <extracomment>Keep what is in braces: {name}, {server}, {team}.</extracomment>
        <translation>Sie sind {name} im Team „{team}“ auf {server}.</translation>
    </message>
    <message id="ui.team.none">
        <source>No team was joined. Settings has a place to paste an invitation.</source>
        <translation>Sie sind keinem Team beigetreten. In den Einstellungen lässt sich eine Einladung einfügen.</translation>
    </message>
    <message id="ui.team.parts">
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message id="ui.team.tab_new" numerus="yes">
        <source>{name} ({n} new)</source>
        <extracomment>Keep what is in braces: {n}, {name}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{name} ({n} neu)</numerusform>
            <numerusform>{name} ({n} neu)</numerusform>
        </translation>
    </message>
    <message id="ui.team.separator">
        <source> · </source>
        <translation> · </translation>
    </message>
    <message id="ui.team.loading">
        <source>Asking the store…</source>
        <translation>Die Ablage wird gefragt…</translation>
    </message>
    <message id="ui.team.refresh">
        <source>Ask the store now</source>
        <translation>Ablage jetzt fragen</translation>
    </message>
    <message id="ui.team.read_at">
        <source>Read last: {when}.</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Zuletzt gelesen: {when}.</translation>
    </message>
    <message id="ui.team.waiting_count" numerus="yes">
        <source>{n} of your releases wait until the store can be reached.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Ihrer Freigaben wartet, bis die Ablage erreichbar ist.</numerusform>
            <numerusform>{n} Ihrer Freigaben warten, bis die Ablage erreichbar ist.</numerusform>
        </translation>
    </message>
    <message id="ui.team.until">
        <source>until {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>bis {day}</translation>
    </message>
    <message id="ui.team.over">
        <source>was out until {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>war freigegeben bis {day}</translation>
    </message>
    <message id="ui.team.and_others" numerus="yes">
        <source>{names} and {n} more</source>
        <extracomment>Keep what is in braces: {n}, {names}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{names} und {n} weitere Person</numerusform>
            <numerusform>{names} und {n} weitere</numerusform>
        </translation>
    </message>
    <message id="ui.team.answers" numerus="yes">
        <source>{n} answers</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Antwort</numerusform>
            <numerusform>{n} Antworten</numerusform>
        </translation>
    </message>
    <message id="ui.team.answer_head">
        <source>{author}, {when}</source>
        <extracomment>Keep what is in braces: {author}, {when}.</extracomment>
        <translation>{author}, {when}</translation>
    </message>
    <message id="ui.team.me">
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message id="ui.team.back">
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message id="ui.team.kind.incident">
        <source>An incident</source>
        <translation>Ein Vorfall</translation>
    </message>
    <message id="ui.team.kind.aim">
        <source>An aim</source>
        <translation>Ein Ziel</translation>
    </message>
    <message id="ui.team.seen.name">
        <source>Who can see what</source>
        <translation>Wer was sehen kann</translation>
    </message>
    <message id="ui.team.out.name">
        <source>What is out</source>
        <translation>Von mir freigegeben</translation>
    </message>
    <message id="ui.team.out.empty">
        <source>Nothing is out. A report can be released from the page of a call, from chosen calls, a period or an aim.</source>
        <translation>Nichts ist freigegeben. Ein Bericht lässt sich auf der Seite eines Gesprächs freigeben, aus gewählten Gesprächen, einem Zeitraum oder einem Ziel.</translation>
    </message>
    <message id="ui.team.out.empty_button">
        <source>Go to your calls</source>
        <translation>Zu Ihren Gesprächen</translation>
    </message>
    <message id="ui.team.out.to">
        <source>to {names}</source>
        <extracomment>Keep what is in braces: {names}.</extracomment>
        <translation>an {names}</translation>
    </message>
    <message id="ui.team.out.opened_by" numerus="yes">
        <source>opened by {n}</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>von {n} geöffnet</numerusform>
            <numerusform>von {n} geöffnet</numerusform>
        </translation>
    </message>
    <message id="ui.team.out.waiting">
        <source>waits until the store can be reached</source>
        <translation>wartet, bis die Ablage erreichbar ist</translation>
    </message>
    <message id="ui.team.out.waiting_mark">
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message id="ui.team.out.withdrawing">
        <source>withdrawn; the store hasn&apos;t been told yet</source>
        <translation>zurückgezogen; die Ablage weiß es noch nicht</translation>
    </message>
    <message id="ui.team.out.withdrawing_mark">
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message id="ui.team.out.refused">
        <source>the store did not take it</source>
        <translation>die Ablage hat es nicht angenommen</translation>
    </message>
    <message id="ui.team.out.refused_mark">
        <source>Not out</source>
        <translation>Abgelehnt</translation>
    </message>
    <message id="ui.team.out.readers">
        <source>Released to</source>
        <translation>Freigegeben an</translation>
    </message>
    <message id="ui.team.out.not_opened">
        <source>not opened yet</source>
        <translation>noch nicht geöffnet</translation>
    </message>
    <message id="ui.team.out.opened">
        <source>opened: {when}</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>geöffnet: {when}</translation>
    </message>
    <message id="ui.team.out.opened_again">
        <source>first opened: {first}; last: {last}</source>
        <extracomment>Keep what is in braces: {first}, {last}.</extracomment>
        <translation>zuerst geöffnet: {first}; zuletzt: {last}</translation>
    </message>
    <message id="ui.team.out.answers">
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message id="ui.team.out.no_answers">
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message id="ui.team.out.withdraw">
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message id="ui.team.out.withdraw_ask">
        <source>Withdraw it? Nobody can open it then, and its answers go too.</source>
        <translation>Zurückziehen? Dann kann niemand es mehr öffnen, und die Antworten gehen mit.</translation>
    </message>
    <message id="ui.team.out.withdraw_yes">
        <source>Withdraw it</source>
        <translation>Zurückziehen</translation>
    </message>
    <message id="ui.team.out.withdraw_no">
        <source>Don&apos;t withdraw</source>
        <translation>Nicht zurückziehen</translation>
    </message>
    <message id="ui.team.out.withdrawing_now">
        <source>It is withdrawn here. Coach says so once it is gone from the store.</source>
        <translation>Hier ist es zurückgezogen. Coach sagt es, sobald es aus der Ablage gelöscht ist.</translation>
    </message>
    <message id="ui.team.out.gone">
        <source>“{title}” is withdrawn and gone from the store.</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>„{title}“ ist zurückgezogen und aus der Ablage gelöscht.</translation>
    </message>
    <message id="ui.team.out.not_there">
        <source>This release is no longer in the store.</source>
        <translation>Diese Freigabe ist nicht mehr in der Ablage.</translation>
    </message>
    <message id="ui.team.received.name">
        <source>Released to me</source>
        <translation>Für mich freigegeben</translation>
    </message>
    <message id="ui.team.received.empty">
        <source>Nothing was released to you. What somebody releases to you stands here, until the day they chose.</source>
        <translation>Für Sie ist nichts freigegeben. Was jemand für Sie freigibt, steht hier bis zu dem Tag, der dafür gewählt wurde.</translation>
    </message>
    <message id="ui.team.received.from">
        <source>from {author}</source>
        <extracomment>Keep what is in braces: {author}.</extracomment>
        <translation>von {author}</translation>
    </message>
    <message id="ui.team.received.new">
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message id="ui.team.received.about">
        <source>From {author}, {when}, {until}. They see when you open it.</source>
        <extracomment>Keep what is in braces: {author}, {until}, {when}.</extracomment>
        <translation>Von {author}, {when}, {until}. Dort ist zu sehen, wann Sie es öffnen.</translation>
    </message>
    <message id="ui.team.received.paper">
        <source>The report as it was released</source>
        <translation>Der Bericht, wie er freigegeben wurde</translation>
    </message>
    <message id="ui.team.received.opening">
        <source>Opening the report…</source>
        <translation>Der Bericht wird geöffnet…</translation>
    </message>
    <message id="ui.team.received.answer">
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message id="ui.team.received.answer_hint">
        <source>It is read by whoever released this and those they named.</source>
        <translation>Es liest, wer dies freigegeben hat, und wer darin genannt ist.</translation>
    </message>
    <message id="ui.team.received.send">
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message id="ui.team.received.sent">
        <source>Your answer is kept, and goes as soon as the store can be reached.</source>
        <translation>Ihre Antwort ist festgehalten und geht ab, sobald die Ablage erreichbar ist.</translation>
    </message>
    <message id="ui.team.received.not_there">
        <source>This release is no longer there: it was withdrawn, or its time is over.</source>
        <translation>Diese Freigabe ist nicht mehr da: Sie wurde zurückgezogen, oder ihre Zeit ist vorbei.</translation>
    </message>
    <message id="ui.team.shared.name">
        <source>From the team</source>
        <translation>Vom Team</translation>
    </message>
    <message id="ui.team.shared.empty">
        <source>The team shares nothing yet. Tips, steps for an abusive call and lessons stand here once somebody publishes them.</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Das Team teilt noch nichts. Tipps, Schritte für einen beleidigenden Anruf und Lektionen stehen hier, sobald jemand sie veröffentlicht.</translation>
    </message>
    <message id="ui.team.shared.new">
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message id="ui.team.shared.changed">
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message id="ui.team.shared.version">
        <source>version {version}</source>
        <extracomment>Keep what is in braces: {version}.</extracomment>
        <translation>Fassung {version}</translation>
    </message>
    <message id="ui.team.shared.about">
        <source>{kind} from {publisher}, {when}, version {version}.</source>
        <extracomment>Keep what is in braces: {kind}, {publisher}, {version}, {when}.</extracomment>
        <translation>{kind} von {publisher}, {when}, Fassung {version}.</translation>
    </message>
    <message id="ui.team.shared.not_used">
        <source>Not used here.</source>
        <translation>Hier nicht in Gebrauch.</translation>
    </message>
    <message id="ui.team.shared.used_older">
        <source>Version {version} is used here.</source>
        <extracomment>Keep what is in braces: {version}.</extracomment>
        <translation>Hier ist Fassung {version} in Gebrauch.</translation>
    </message>
    <message id="ui.team.shared.used">
        <source>Used here.</source>
        <translation>Hier in Gebrauch.</translation>
    </message>
    <message id="ui.team.shared.changes">
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message id="ui.team.shared.more_changes" numerus="yes">
        <source>… and {n} more lines</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>… und {n} weitere Zeile</numerusform>
            <numerusform>… und {n} weitere Zeilen</numerusform>
        </translation>
    </message>
    <message id="ui.team.shared.use">
        <source>Use this</source>
        <translation>Das nutzen</translation>
    </message>
    <message id="ui.team.shared.later">
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message id="ui.team.shared.taken">
        <source>“{name}”, version {version}, is used from now on.</source>
        <extracomment>Keep what is in braces: {name}, {version}.</extracomment>
        <translation>„{name}“, Fassung {version}, ist ab jetzt in Gebrauch.</translation>
    </message>
    <message id="ui.team.shared.publish">
        <source>Publish a file…</source>
        <translation>Datei veröffentlichen…</translation>
    </message>
    <message id="ui.team.shared.kind.tips">
        <source>Tips</source>
        <translation>Tipps</translation>
    </message>
    <message id="ui.team.shared.kind.steps">
        <source>Steps for an abusive call</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Schritte bei Beleidigung</translation>
    </message>
    <message id="ui.team.shared.kind.lesson">
        <source>A lesson</source>
        <translation>Eine Lektion</translation>
    </message>
    <message id="ui.team.publish.title">
        <source>Publish to the team</source>
        <translation>Für das Team veröffentlichen</translation>
    </message>
    <message id="ui.team.publish.hint">
        <source>Everybody in the team sees what changes, and uses it only if they say so.</source>
        <translation>Alle im Team sehen, was sich ändert, und nutzen es nur, wenn sie es wollen.</translation>
    </message>
    <message id="ui.team.publish.kind">
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message id="ui.team.publish.file">
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message id="ui.team.publish.no_file">
        <source>No file is chosen.</source>
        <translation>Keine Datei gewählt.</translation>
    </message>
    <message id="ui.team.publish.choose">
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message id="ui.team.publish.choose_tips">
        <source>Choose a file of tips or steps</source>
        <translation>Eine Datei mit Tipps oder Schritten wählen</translation>
    </message>
    <message id="ui.team.publish.tips_filter">
        <source>Tips and steps (*.toml)</source>
        <translation>Tipps und Schritte (*.toml)</translation>
    </message>
    <message id="ui.team.publish.choose_lesson">
        <source>Choose the file of a lesson</source>
        <translation>Die Datei einer Lektion wählen</translation>
    </message>
    <message id="ui.team.publish.lesson_filter">
        <source>Lessons (*.coachlesson)</source>
        <translation>Lektionen (*.coachlesson)</translation>
    </message>
    <message id="ui.team.publish.name">
        <source>Its name in the team</source>
        <translation>Ihr Name im Team</translation>
    </message>
    <message id="ui.team.publish.send">
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message id="ui.team.publish.done">
        <source>“{name}” is published to the team.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>„{name}“ ist für das Team veröffentlicht.</translation>
    </message>
    <message id="ui.team.publish.not_read">
        <source>{path} can&apos;t be read: {said}. Choose another file.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>{path} lässt sich nicht lesen: {said}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message id="ui.team.publish.too_large">
        <source>{path} is larger than {most_mb} MB. Choose a smaller file.</source>
        <extracomment>Keep what is in braces: {most_mb}, {path}.</extracomment>
        <translation>{path} ist größer als {most_mb} MB. Wählen Sie eine kleinere Datei.</translation>
    </message>
    <message id="ui.team.release.open">
        <source>Release to the team…</source>
        <translation>Für das Team freigeben…</translation>
    </message>
    <message id="ui.team.release.heading">
        <source>Release to the team</source>
        <translation>Für das Team freigeben</translation>
    </message>
    <message id="ui.team.release.no_people">
        <source>Nobody else is in the team yet.</source>
        <translation>Noch ist niemand sonst im Team.</translation>
    </message>
    <message id="ui.team.release.search">
        <source>Search for people</source>
        <translation>Personen suchen</translation>
    </message>
    <message id="ui.team.release.hint">
        <source>Search for people</source>
        <translation>Personen suchen</translation>
    </message>
    <message id="ui.team.release.list">
        <source>People in the team</source>
        <translation>Personen im Team</translation>
    </message>
    <message id="ui.team.release.chosen">
        <source>To {names}</source>
        <extracomment>Keep what is in braces: {names}.</extracomment>
        <translation>An {names}</translation>
    </message>
    <message id="ui.team.release.nobody">
        <source>Choose whom you release it to.</source>
        <translation>Wählen Sie, für wen Sie es freigeben.</translation>
    </message>
    <message id="ui.team.release.until_name">
        <source>Until the end of</source>
        <translation>Bis zum Ende des Tages</translation>
    </message>
    <message id="ui.team.release.until_hint">
        <source>At most a year. You can withdraw it before.</source>
        <translation>Höchstens ein Jahr. Sie können es vorher zurückziehen.</translation>
    </message>
    <message id="ui.team.release.go_on">
        <source>Look once more</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message id="ui.team.release.not_now">
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message id="ui.team.release.once_more">
        <source>This leaves your machine</source>
        <translation>Das verlässt Ihren Rechner</translation>
    </message>
    <message id="ui.team.release.title">
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message id="ui.team.release.what">
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message id="ui.team.release.items" numerus="yes">
        <source>{n} items, as on the paper</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Eintrag, wie auf dem Papier</numerusform>
            <numerusform>{n} Einträge, wie auf dem Papier</numerusform>
        </translation>
    </message>
    <message id="ui.team.release.to_whom">
        <source>To</source>
        <translation>An</translation>
    </message>
    <message id="ui.team.release.until">
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message id="ui.team.release.end_of">
        <source>the end of {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Ende des {day}</translation>
    </message>
    <message id="ui.team.release.named_only">
        <source>Only they can open it. You see when, and can withdraw it at any time.</source>
        <translation>Nur diese Personen können es öffnen. Sie sehen, wann, und können es jederzeit zurückziehen.</translation>
    </message>
    <message id="ui.team.release.release">
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message id="ui.team.release.change">
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message id="ui.team.release.nothing_sent">
        <source>Nothing is sent unless you release it.</source>
        <translation>Nichts wird gesendet, außer Sie geben es frei.</translation>
    </message>
    <message id="ui.team.release.nothing_left">
        <source>Everything is struck out: there is nothing to release.</source>
        <translation>Alles ist gestrichen: Es gibt nichts freizugeben.</translation>
    </message>
    <message id="ui.team.release.done">
        <source>Released to {names}. It stands under Team, What is out.</source>
        <extracomment>Keep what is in braces: {names}.</extracomment>
        <translation>Freigegeben an {names}. Es steht unter Team, Von mir freigegeben.</translation>
    </message>
    <message id="ui.team.report.newer">
        <source>This report was made by a newer Coach. Update Coach to read it.</source>
        <translation>Dieser Bericht stammt von einem neueren Coach. Aktualisieren Sie Coach, um ihn zu lesen.</translation>
    </message>
    <message id="ui.team.report.garbled">
        <source>This report can&apos;t be read: it is damaged, or was not made by Coach. Ask for it to be released again.</source>
        <translation>Dieser Bericht lässt sich nicht lesen: Er ist beschädigt oder nicht von Coach. Bitten Sie darum, ihn noch einmal freizugeben.</translation>
    </message>
    <message id="ui.team.report.too_large">
        <source>This report is too large to be released. Strike something out, or choose fewer calls.</source>
        <translation>Dieser Bericht ist zu groß, um ihn freizugeben. Streichen Sie etwas, oder wählen Sie weniger Gespräche.</translation>
    </message>
    <message id="ui.team.join.hint">
        <source>A team&apos;s store is a database that your team runs. Joining sends nothing: only what you release goes there, to people you name. Paste the invitation you were given; it can be used once.</source>
        <translation>Die Ablage eines Teams ist eine Datenbank, die Ihr Team betreibt. Der Beitritt sendet nichts: Nur was Sie freigeben, kommt dorthin, für Personen, die Sie nennen. Fügen Sie die Einladung ein, die Sie bekommen haben; sie gilt einmal.</translation>
    </message>
    <message id="ui.team.join.invitation">
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message id="ui.team.join.invitation_hint">
        <source>Paste the invitation here</source>
        <translation>Einladung hier einfügen</translation>
    </message>
    <message id="ui.team.join.join">
        <source>Join the team</source>
        <translation>Dem Team beitreten</translation>
    </message>
    <message id="ui.team.join.joining">
        <source>Joining. This can take a few seconds.</source>
        <translation>Der Beitritt läuft. Das kann einige Sekunden dauern.</translation>
    </message>
    <message id="ui.team.join.done">
        <source>You have joined “{team}”.</source>
        <extracomment>Keep what is in braces: {team}.</extracomment>
        <translation>Sie sind „{team}“ beigetreten.</translation>
    </message>
    <message id="ui.team.join.leave">
        <source>Leave the team</source>
        <translation>Das Team verlassen</translation>
    </message>
    <message id="ui.team.join.leave_ask">
        <source>Leave the team “{team}”? What is out stays out until its last day: withdraw it first if it should go. To come back you need a new invitation.</source>
        <extracomment>Keep what is in braces: {team}.</extracomment>
        <translation>Das Team „{team}“ verlassen? Was freigegeben ist, bleibt es bis zu seinem letzten Tag: Ziehen Sie es vorher zurück, wenn es weg soll. Um zurückzukommen, brauchen Sie eine neue Einladung.</translation>
    </message>
    <message id="ui.team.join.leave_yes">
        <source>Leave it</source>
        <translation>Verlassen</translation>
    </message>
    <message id="ui.team.join.leave_no">
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message id="ui.team.join.left">
        <source>You have left the team.</source>
        <translation>Sie haben das Team verlassen.</translation>
    </message>
</context>
<context>
    <name>tips</name>
    <message id="moment.opening">
        <source>Opening</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Beginn</translation>
    </message>
    <message id="moment.talking_it_out">
        <source>Letting them talk it out</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Ausreden lassen</translation>
    </message>
    <message id="moment.explaining">
        <source>Explaining</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Erklären</translation>
    </message>
    <message id="moment.promising">
        <source>Promising</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Zusagen</translation>
    </message>
    <message id="moment.closing">
        <source>Closing</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Abschluss</translation>
    </message>
    <message id="moment.hard_to_end">
        <source>Hard to end</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Schwer zu beenden</translation>
    </message>
    <message id="moment.afterwards">
        <source>Afterwards</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Danach</translation>
    </message>
    <message id="moment.with_a_cue">
        <source>When a cue appears</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.
“cue”: one short line shown during a call.</extracomment>
        <translation>Bei einem Hinweis</translation>
    </message>
    <message id="ui.tips.title">
        <source>Tips</source>
        <translation>Tipps</translation>
    </message>
    <message id="ui.tips.hint">
        <source>What to say and do, for each moment of a call.</source>
        <translation>Was sich sagen und tun lässt, für jeden Moment eines Gesprächs.</translation>
    </message>
    <message id="ui.tips.search">
        <source>Search the tips</source>
        <translation>Tipps durchsuchen</translation>
    </message>
    <message id="ui.tips.search_hint">
        <source>Search: a word, or the beginning of one</source>
        <translation>Suchen: ein Wort oder sein Anfang</translation>
    </message>
    <message id="ui.tips.shortcut_hint">
        <source>Ctrl+T opens the tips beside the overlay while a window of Coach is in front; a right click on the overlay does so at any time.</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Strg+T zeigt die Tipps neben der Einblendung, solange ein Fenster von Coach vorn ist; ein Rechtsklick auf die Einblendung tut es jederzeit.</translation>
    </message>
    <message id="ui.tips.say">
        <source>Say</source>
        <translation>Sagen</translation>
    </message>
    <message id="ui.tips.instead_of">
        <source>Instead of</source>
        <translation>Statt</translation>
    </message>
    <message id="ui.tips.quoted">
        <source>“{line}”</source>
        <extracomment>Keep what is in braces: {line}.</extracomment>
        <translation>„{line}“</translation>
    </message>
    <message id="ui.tips.found" numerus="yes">
        <source>{n} tips</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Tipp</numerusform>
            <numerusform>{n} Tipps</numerusform>
        </translation>
    </message>
    <message id="ui.tips.found_none">
        <source>No tip has all of these words. Try fewer, or only the beginning of one.</source>
        <translation>Kein Tipp hat alle diese Wörter. Versuchen Sie weniger oder nur den Anfang eines Worts.</translation>
    </message>
    <message id="ui.tips.show_all">
        <source>Show all tips</source>
        <translation>Alle Tipps zeigen</translation>
    </message>
    <message id="ui.tips.none">
        <source>There are no tips. Choose your team&apos;s file in Settings, or stop using one to see the tips that come with Coach.</source>
        <translation>Es gibt keine Tipps. Wählen Sie in den Einstellungen die Datei Ihres Teams, oder verwenden Sie keine mehr, um die mitgelieferten zu sehen.</translation>
    </message>
    <message id="ui.tips.spoken">
        <source>{title}. {text}</source>
        <extracomment>Keep what is in braces: {text}, {title}.</extracomment>
        <translation>{title}. {text}</translation>
    </message>
    <message id="ui.tips.spoken_say">
        <source>Say: {line}</source>
        <extracomment>Keep what is in braces: {line}.</extracomment>
        <translation>Sagen: {line}</translation>
    </message>
    <message id="ui.tips.spoken_instead_of">
        <source>Instead of: {line}</source>
        <extracomment>Keep what is in braces: {line}.</extracomment>
        <translation>Statt: {line}</translation>
    </message>
    <message id="ui.tips.for_cue">
        <source>For the cue {name}</source>
        <extracomment>Keep what is in braces: {name}.
“cue”: one short line shown during a call.</extracomment>
        <translation>Zum Hinweis {name}</translation>
    </message>
    <message id="ui.tip_panel.name">
        <source>Tips, beside the call</source>
        <translation>Tipps, neben dem Gespräch</translation>
    </message>
    <message id="ui.tip_panel.search">
        <source>Search the tips</source>
        <translation>Tipps durchsuchen</translation>
    </message>
    <message id="ui.tip_panel.placeholder">
        <source>Type to find a tip</source>
        <translation>Tippen, um einen Tipp zu finden</translation>
    </message>
    <message id="ui.tip_panel.list">
        <source>Tips found</source>
        <translation>Gefundene Tipps</translation>
    </message>
    <message id="ui.tip_panel.keys">
        <source>↑ ↓ choose   Return keeps it in view   Esc closes</source>
        <translation>↑ ↓ wählen   Eingabe behält im Blick   Esc schließt</translation>
    </message>
    <message id="ui.tip_panel.none">
        <source>No tip has all of these words.</source>
        <translation>Kein Tipp hat alle diese Wörter.</translation>
    </message>
    <message id="ui.tip_panel.row">
        <source>{title}, {moment}</source>
        <extracomment>Keep what is in braces: {moment}, {title}.</extracomment>
        <translation>{title}, {moment}</translation>
    </message>
    <message id="ui.tip_panel.note_name">
        <source>Tip: {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Tipp: {title}</translation>
    </message>
    <message id="ui.tip_panel.close">
        <source>Close the tip</source>
        <translation>Tipp schließen</translation>
    </message>
    <message id="ui.tip_panel.open">
        <source>Tips…</source>
        <translation>Tipps…</translation>
    </message>
    <message id="ui.settings_tips.title">
        <source>Tips</source>
        <translation>Tipps</translation>
    </message>
    <message id="ui.settings_tips.hint">
        <source>Your team can add its own tips or replace those of Coach, and give its own steps for an abusive call. The README explains the format.</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Ihr Team kann eigene Tipps ergänzen oder die von Coach ersetzen und eigene Schritte für einen beleidigenden Anruf geben. Die README beschreibt das Format.</translation>
    </message>
    <message id="ui.settings_tips.none">
        <source>No team file is in use.</source>
        <translation>Keine Datei des Teams ist in Gebrauch.</translation>
    </message>
    <message id="ui.settings_tips.in_use">
        <source>In use: {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>In Gebrauch: {path}</translation>
    </message>
    <message id="ui.settings_tips.not_in_use">
        <source>The tips in use stay as they were.</source>
        <translation>Die Tipps in Gebrauch bleiben, wie sie waren.</translation>
    </message>
    <message id="ui.settings_tips.choose">
        <source>Choose your team&apos;s file…</source>
        <translation>Datei Ihres Teams wählen…</translation>
    </message>
    <message id="ui.settings_tips.choose_title">
        <source>Choose your team&apos;s file of tips</source>
        <translation>Datei mit den Tipps Ihres Teams wählen</translation>
    </message>
    <message id="ui.settings_tips.filter">
        <source>Files of tips (*.toml);;All files (*)</source>
        <translation>Dateien mit Tipps (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message id="ui.settings_tips.read_again">
        <source>Read it again</source>
        <translation>Neu lesen</translation>
    </message>
    <message id="ui.settings_tips.let_go">
        <source>Stop using it</source>
        <translation>Nicht mehr verwenden</translation>
    </message>
    <message id="ui.settings_tips.counted">
        <source>{tips}, {steps}</source>
        <extracomment>Keep what is in braces: {steps}, {tips}.</extracomment>
        <translation>{tips}, {steps}</translation>
    </message>
    <message id="ui.settings_tips.steps" numerus="yes">
        <source>{n} steps for an abusive call</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>
            <numerusform>{n} Schritt für einen beleidigenden Anruf</numerusform>
            <numerusform>{n} Schritte für einen beleidigenden Anruf</numerusform>
        </translation>
    </message>
    <message id="ui.settings_tips.more" numerus="yes">
        <source>And {n} more: `coach doctor` lists them all.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Und {n} weiteres: `coach doctor` nennt es.</numerusform>
            <numerusform>Und {n} weitere: `coach doctor` nennt sie alle.</numerusform>
        </translation>
    </message>
    <message id="ui.steps.name">
        <source>Steps for an abusive call</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Schritte bei einem beleidigenden Anruf</translation>
    </message>
    <message id="ui.steps.mark">
        <source>Mark as abusive</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Beleidigung markieren</translation>
    </message>
    <message id="ui.steps.mark_again">
        <source>Show the steps</source>
        <translation>Die Schritte zeigen</translation>
    </message>
    <message id="ui.steps.marked">
        <source>Marked as abusive at {clock}. Each step you are shown is noted with its time.</source>
        <extracomment>Keep what is in braces: {clock}.
“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Bei {clock} als beleidigend markiert. Jeder gezeigte Schritt wird mit seiner Zeit vermerkt.</translation>
    </message>
    <message id="ui.steps.count">
        <source>Step {number} of {count}</source>
        <extracomment>Keep what is in braces: {count}, {number}.</extracomment>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message id="ui.steps.back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="ui.steps.next">
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message id="ui.steps.done">
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message id="ui.steps.ours">
        <source>These steps come with Coach. Your team can replace them in Settings.</source>
        <translation>Diese Schritte kommen mit Coach. Ihr Team kann sie in den Einstellungen ersetzen.</translation>
    </message>
    <message id="ui.steps.spoken">
        <source>{count}. {title}. {text}</source>
        <extracomment>Keep what is in braces: {count}, {text}, {title}.</extracomment>
        <translation>{count}. {title}. {text}</translation>
    </message>
    <message id="ui.steps.spoken_say">
        <source>Say: {line}</source>
        <extracomment>Keep what is in braces: {line}.</extracomment>
        <translation>Sagen: {line}</translation>
    </message>
    <message id="ui.incident.title">
        <source>Incident note</source>
        <translation>Vermerk zum Vorfall</translation>
    </message>
    <message id="ui.incident.hint">
        <source>Times and facts only. It stays on this machine with the call, until you delete either.</source>
        <translation>Nur Zeiten und Tatsachen. Er bleibt mit dem Gespräch auf diesem Rechner, bis Sie eines von beiden löschen.</translation>
    </message>
    <message id="ui.incident.began">
        <source>The call began</source>
        <translation>Das Gespräch begann</translation>
    </message>
    <message id="ui.incident.marked">
        <source>Marked as abusive</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Als beleidigend markiert</translation>
    </message>
    <message id="ui.incident.step">
        <source>Step shown: {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Gezeigter Schritt: {title}</translation>
    </message>
    <message id="ui.incident.ended">
        <source>The call ended</source>
        <translation>Das Gespräch endete</translation>
    </message>
    <message id="ui.incident.cut_short">
        <source>Kept up to here: the call was cut short</source>
        <translation>Bis hier aufgehoben: Das Gespräch wurde abgebrochen</translation>
    </message>
    <message id="ui.incident.line_added">
        <source>added</source>
        <translation>ergänzt</translation>
    </message>
    <message id="ui.incident.add">
        <source>Add a line</source>
        <translation>Eine Zeile ergänzen</translation>
    </message>
    <message id="ui.incident.add_placeholder">
        <source>Add a line: what was said or done</source>
        <translation>Eine Zeile ergänzen: was gesagt oder getan wurde</translation>
    </message>
    <message id="ui.incident.add_button">
        <source>Add</source>
        <translation>Ergänzen</translation>
    </message>
    <message id="ui.incident.copy">
        <source>Copy the note</source>
        <translation>Vermerk kopieren</translation>
    </message>
    <message id="ui.incident.copied">
        <source>The note is on the clipboard.</source>
        <translation>Der Vermerk ist in der Zwischenablage.</translation>
    </message>
    <message id="ui.incident.delete">
        <source>Delete the note</source>
        <translation>Vermerk löschen</translation>
    </message>
    <message id="ui.incident.delete_title">
        <source>Delete this note?</source>
        <translation>Diesen Vermerk löschen?</translation>
    </message>
    <message id="ui.incident.delete_text">
        <source>The note of {when} will be gone for good. The call stays.</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Der Vermerk von {when} ist dann endgültig fort. Das Gespräch bleibt.</translation>
    </message>
    <message id="ui.incident.delete_yes">
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message id="ui.incident.delete_no">
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message id="ui.incident.under_way">
        <source>The call is under way. Lines can be added once it has ended.</source>
        <translation>Das Gespräch läuft. Zeilen lassen sich ergänzen, sobald es beendet ist.</translation>
    </message>
    <message id="ui.incident.copy_head">
        <source>Incident note, call of {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Vermerk zum Vorfall, Gespräch vom {day}</translation>
    </message>
    <message id="ui.incident.copy_row">
        <source>{clock}  {place}  {text}</source>
        <extracomment>Keep what is in braces: {clock}, {place}, {text}.</extracomment>
        <translation>{clock}  {place}  {text}</translation>
    </message>
    <message id="ui.incident.row">
        <source>{clock}, {place}: {text}</source>
        <extracomment>Keep what is in braces: {clock}, {place}, {text}.</extracomment>
        <translation>{clock}, {place}: {text}</translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message id="trend.week.title">
        <source>This week, against the four before</source>
        <translation>Diese Woche im Vergleich zu den vier davor</translation>
    </message>
    <message id="trend.week.now">
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message id="trend.week.before">
        <source>in the four weeks before</source>
        <translation>in den vier Wochen davor</translation>
    </message>
    <message id="trend.month.title">
        <source>This month, against the four before</source>
        <translation>Dieser Monat im Vergleich zu den vier davor</translation>
    </message>
    <message id="trend.month.now">
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message id="trend.month.before">
        <source>in the four months before</source>
        <translation>in den vier Monaten davor</translation>
    </message>
    <message id="trend.year.title">
        <source>This year, against the four before</source>
        <translation>Dieses Jahr im Vergleich zu den vier davor</translation>
    </message>
    <message id="trend.year.now">
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message id="trend.year.before">
        <source>in the four years before</source>
        <translation>in den vier Jahren davor</translation>
    </message>
    <message id="trend.since.title">
        <source>Your calls since your first attempt</source>
        <translation>Ihre Gespräche seit Ihrem ersten Versuch</translation>
    </message>
    <message id="trend.since.now">
        <source>since your first attempt</source>
        <translation>seit Ihrem ersten Versuch</translation>
    </message>
    <message id="trend.since.before">
        <source>in the twelve weeks before it</source>
        <translation>in den zwölf Wochen davor</translation>
    </message>
    <message id="trend.since.limits">
        <source>Compared are your calls of the twelve weeks before the day of your first attempt and after it, as in History. What else changed in that time isn&apos;t known.</source>
        <translation>Verglichen werden Ihre Gespräche der zwölf Wochen vor dem Tag Ihres ersten Versuchs und danach, so wie im Verlauf. Was sich in dieser Zeit sonst geändert hat, ist nicht bekannt.</translation>
    </message>
    <message id="trend.period">
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message id="trend.imported">
        <source>Count imported calls too</source>
        <translation>Importierte Gespräche mitzählen</translation>
    </message>
    <message id="trend.period_week">
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message id="trend.period_month">
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message id="trend.period_year">
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message id="trend.empty">
        <source>Here this week is compared with the four before, once there are calls.</source>
        <translation>Hier wird diese Woche mit den vier davor verglichen, sobald es Gespräche gibt.</translation>
    </message>
    <message id="trend.counted">
        <source>Calls so far: {now}. Before: {before}.</source>
        <extracomment>Keep what is in braces: {before}, {now}.</extracomment>
        <translation>Gespräche bisher: {now}. Davor: {before}.</translation>
    </message>
    <message id="trend.diamond">
        <source>A diamond is a call with a talk-over.</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Eine Raute ist ein Gespräch mit einer Überlappung.</translation>
    </message>
    <message id="trend.each_dot">
        <source>Each dot stands for {calls} calls.</source>
        <extracomment>Keep what is in braces: {calls}.</extracomment>
        <translation>Jeder Punkt steht für {calls} Gespräche.</translation>
    </message>
    <message id="trend.column">
        <source>{day}: {calls}, {marked}</source>
        <extracomment>Keep what is in braces: {calls}, {day}, {marked}.</extracomment>
        <translation>{day}: {calls}, {marked}</translation>
    </message>
    <message id="trend.from_day">
        <source>From {day}: {what}</source>
        <extracomment>Keep what is in braces: {day}, {what}.</extracomment>
        <translation>Ab {day}: {what}</translation>
    </message>
    <message id="trend.column_calls" numerus="yes">
        <source>{n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Gespräch</numerusform>
            <numerusform>{n} Gespräche</numerusform>
        </translation>
    </message>
    <message id="trend.column_marked" numerus="yes">
        <source>{n} with talk-overs</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>
            <numerusform>{n} mit Überlappung</numerusform>
            <numerusform>{n} mit Überlappungen</numerusform>
        </translation>
    </message>
    <message id="trend.drawn">
        <source>Drawn: five weeks, this one last, with the middle half of each. Band: the four before. Hollow: too few to tell.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Gezeichnet: fünf Wochen, diese zuletzt, mit der mittleren Hälfte. Band: die vier davor. Hohl: zu wenige.</translation>
    </message>
    <message id="trend.drawn_month">
        <source>Drawn: five months, this one last, with the middle half of each. Band: the four before. Hollow: too few to tell.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Gezeichnet: fünf Monate, dieser zuletzt, mit der mittleren Hälfte. Band: die vier davor. Hohl: zu wenige.</translation>
    </message>
    <message id="trend.drawn_year">
        <source>Drawn: five years, this one last, with the middle half of each. Band: the four before. Hollow: too few to tell.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Gezeichnet: fünf Jahre, dieses zuletzt, mit der mittleren Hälfte. Band: die vier davor. Hohl: zu wenige.</translation>
    </message>
    <message id="trend.report">
        <source>Report of it</source>
        <translation>Bericht dazu</translation>
    </message>
    <message id="trend.spoken">
        <source>{name}: {change}. {detail} {spread}</source>
        <extracomment>Keep what is in braces: {change}, {detail}, {name}, {spread}.</extracomment>
        <translation>{name}: {change}. {detail} {spread}</translation>
    </message>
    <message id="trend.line">
        <source>{name}: {change}. {detail}</source>
        <extracomment>Keep what is in braces: {change}, {detail}, {name}.</extracomment>
        <translation>{name}: {change}. {detail}</translation>
    </message>
    <message id="trend.name.talk_overs">
        <source>Talk-overs</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Überlappungen</translation>
    </message>
    <message id="trend.name.wait">
        <source>Before you answer</source>
        <translation>Bevor Sie antworten</translation>
    </message>
    <message id="trend.name.heard_out">
        <source>Longest heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Am längsten zugehört</translation>
    </message>
    <message id="trend.name.agent_share">
        <source>Your share of speech</source>
        <translation>Ihr Anteil am Gespräch</translation>
    </message>
    <message id="trend.name.rises">
        <source>Rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Anstiege</translation>
    </message>
    <message id="trend.name.recovery">
        <source>Back to your usual after a rise</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Nach einem Anstieg wieder wie üblich</translation>
    </message>
    <message id="trend.name.fast">
        <source>Fast stretches</source>
        <translation>Schnelle Abschnitte</translation>
    </message>
    <message id="trend.name.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tempo</translation>
    </message>
    <message id="trend.name.level">
        <source>Level from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>Pegel zum Üblichen</translation>
    </message>
    <message id="trend.change.more">
        <source>More than before</source>
        <translation>Mehr als zuvor</translation>
    </message>
    <message id="trend.change.fewer">
        <source>Fewer than before</source>
        <translation>Weniger als zuvor</translation>
    </message>
    <message id="trend.change.less">
        <source>Less than before</source>
        <translation>Weniger als zuvor</translation>
    </message>
    <message id="trend.change.longer">
        <source>Longer than before</source>
        <translation>Länger als zuvor</translation>
    </message>
    <message id="trend.change.shorter">
        <source>Shorter than before</source>
        <translation>Kürzer als zuvor</translation>
    </message>
    <message id="trend.change.later">
        <source>Later than before</source>
        <translation>Später als zuvor</translation>
    </message>
    <message id="trend.change.sooner">
        <source>Sooner than before</source>
        <translation>Früher als zuvor</translation>
    </message>
    <message id="trend.change.faster">
        <source>Faster than before</source>
        <translation>Schneller als zuvor</translation>
    </message>
    <message id="trend.change.slower">
        <source>Slower than before</source>
        <translation>Langsamer als zuvor</translation>
    </message>
    <message id="trend.change.louder">
        <source>Louder than before</source>
        <translation>Lauter als zuvor</translation>
    </message>
    <message id="trend.change.quieter">
        <source>Quieter than before</source>
        <translation>Leiser als zuvor</translation>
    </message>
    <message id="trend.change.as_before">
        <source>About as before</source>
        <translation>Etwa wie zuvor</translation>
    </message>
    <message id="trend.change.may_be_chance">
        <source>No clear change</source>
        <translation>Keine klare Änderung</translation>
    </message>
    <message id="trend.change.too_few">
        <source>Can&apos;t be told yet</source>
        <translation>Noch nicht zu sagen</translation>
    </message>
    <message id="trend.detail.told">
        <source>{now}, was {before}. More than chance.</source>
        <extracomment>Keep what is in braces: {before}, {now}.</extracomment>
        <translation>{now}, vorher {before}. Mehr als Zufall.</translation>
    </message>
    <message id="trend.detail.as_before">
        <source>{now}, before {before}.</source>
        <extracomment>Keep what is in braces: {before}, {now}.</extracomment>
        <translation>{now}, zuvor {before}.</translation>
    </message>
    <message id="trend.detail.may_be_chance">
        <source>{now}, was {before}. Chance alone can do that.</source>
        <extracomment>Keep what is in braces: {before}, {now}.</extracomment>
        <translation>{now}, vorher {before}. Das kann Zufall sein.</translation>
    </message>
    <message id="trend.detail.better">
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message id="trend.detail.a_call">
        <source>On average {now:.1f} a call, before {before:.1f}.</source>
        <extracomment>Keep what is in braces: {before}, {now}.</extracomment>
        <translation>Im Mittel {now:.1f} je Gespräch, davor {before:.1f}.</translation>
    </message>
    <message id="trend.share.none">
        <source>no call</source>
        <translation>kein Gespräch</translation>
    </message>
    <message id="trend.share.one_in">
        <source>1 in {of} calls</source>
        <extracomment>Keep what is in braces: {of}.</extracomment>
        <translation>1 von {of} Gesprächen</translation>
    </message>
    <message id="trend.share.of_ten">
        <source>{k} in 10 calls</source>
        <extracomment>Keep what is in braces: {k}.</extracomment>
        <translation>{k} von 10 Gesprächen</translation>
    </message>
    <message id="trend.share.every">
        <source>nearly every call</source>
        <translation>fast jedes Gespräch</translation>
    </message>
    <message id="trend.spread.median" numerus="yes">
        <source>{n} calls, half of them {low} to {high}</source>
        <extracomment>Keep what is in braces: {high}, {low}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Gespräch, die Hälfte {low} bis {high}</numerusform>
            <numerusform>{n} Gespräche, die Hälfte {low} bis {high}</numerusform>
        </translation>
    </message>
    <message id="trend.spread.median_alike" numerus="yes">
        <source>{n} calls, half of them {low}</source>
        <extracomment>Keep what is in braces: {low}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Gespräch, die Hälfte davon {low}</numerusform>
            <numerusform>{n} Gespräche, die Hälfte davon {low}</numerusform>
        </translation>
    </message>
    <message id="trend.spread.share_alike" numerus="yes">
        <source>{n} calls, on half of the days {low}</source>
        <extracomment>Keep what is in braces: {low}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Gespräch, an der Hälfte der Tage {low}</numerusform>
            <numerusform>{n} Gespräche, an der Hälfte der Tage {low}</numerusform>
        </translation>
    </message>
    <message id="trend.spread.share" numerus="yes">
        <source>{n} calls, on half of the days {low} to {high}</source>
        <extracomment>Keep what is in braces: {high}, {low}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Gespräch, an der Hälfte der Tage {low} bis {high}</numerusform>
            <numerusform>{n} Gespräche, an der Hälfte der Tage {low} bis {high}</numerusform>
        </translation>
    </message>
    <message id="trend.lacks.calls">
        <source>Calls {when}: {there}, needed: {needed}.</source>
        <extracomment>Keep what is in braces: {needed}, {there}, {when}.</extracomment>
        <translation>Gespräche {when}: {there}, nötig: {needed}.</translation>
    </message>
    <message id="trend.lacks.rises">
        <source>Calls with a rise {when}: {there}, needed: {needed}.</source>
        <extracomment>Keep what is in braces: {needed}, {there}, {when}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Gespräche mit Anstieg {when}: {there}, nötig: {needed}.</translation>
    </message>
    <message id="trend.lacks.days">
        <source>Days with calls {when}: {there}, needed: {needed}.</source>
        <extracomment>Keep what is in braces: {needed}, {there}, {when}.</extracomment>
        <translation>Tage mit Gesprächen {when}: {there}, nötig: {needed}.</translation>
    </message>
    <message id="trend.method.open">
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message id="trend.method.close">
        <source>Hide the method</source>
        <translation>Methode ausblenden</translation>
    </message>
    <message id="trend.method.what">
        <source>Only your own calls are compared, with each other: live ones that ended, and of them those in which a figure was measured for at least half of the call. Replays and samples don&apos;t count.</source>
        <translation>Verglichen werden nur Ihre eigenen Gespräche, miteinander: beendete Gespräche, und von ihnen die, in denen eine Zahl mindestens die Hälfte der Zeit gemessen wurde. Wiedergaben und Beispiele zählen nicht.</translation>
    </message>
    <message id="trend.method.days">
        <source>Calls of one day are alike, so whole days are compared, each with the same days of the week: this week&apos;s days are swapped with earlier ones 2,000 times at random. What is seen counts only where hardly any of these mixed weeks shows as much (a permutation test over days).</source>
        <translation>Gespräche eines Tages ähneln sich. Darum werden ganze Tage verglichen, jeder mit denselben Wochentagen: Die Tage dieser Woche werden 2.000-mal zufällig mit früheren vertauscht. Was zu sehen ist, zählt nur, wenn kaum eine dieser gemischten Wochen ebenso viel zeigt (ein Permutationstest über Tage).</translation>
    </message>
    <message id="trend.method.many">
        <source>Nine figures are looked at, and one of nine is easily odd by chance. So each has to stand out more (Holm&apos;s correction): of a hundred weeks without any change at most five claim one.</source>
        <translation>Neun Zahlen werden betrachtet, und eine von neun fällt leicht zufällig auf. Darum muss jede deutlicher sein (Korrektur nach Holm): Von hundert Wochen ohne Änderung melden höchstens fünf eine.</translation>
    </message>
    <message id="trend.method.enough">
        <source>Nothing is said before there are ten calls on four days, and as many before. What differs less than one could notice is called “about as before”.</source>
        <translation>Vor zehn Gesprächen an vier Tagen, und ebenso vielen davor, wird nichts gesagt. Was sich kaum merklich unterscheidet, heißt „etwa wie zuvor“.</translation>
    </message>
    <message id="trend.method.worst">
        <source>Hours, places in the day and what comes after a hard call are tested by mixing the calls within each day; days after a break and microphones by mixing days. It shows what goes together, not why.</source>
        <translation>Stunden, die Stelle am Tag und was auf ein hartes Gespräch folgt werden geprüft, indem die Gespräche innerhalb ihres Tages gemischt werden; Tage nach einer Pause und Mikrofone, indem Tage gemischt werden. Das zeigt, was zusammen auftritt, nicht warum.</translation>
    </message>
    <message id="trend.method.limits">
        <source>A week of 40 calls a day shows a halving of talk-overs in three of ten cases, a month in nearly all. With fewer calls look at the month.</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Eine Woche mit 40 Gesprächen am Tag zeigt halb so viele Überlappungen in drei von zehn Fällen, ein Monat fast immer. Bei weniger Gesprächen hilft der Monat.</translation>
    </message>
    <message id="trend.worst.title">
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message id="trend.worst.hour">
        <source>{subject} between {first}:00 and {last}:00: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {first}, {last}, {others}, {subject}, {there}.</extracomment>
        <translation>{subject} zwischen {first}:00 und {last}:00: {there}, sonst {others}.</translation>
    </message>
    <message id="trend.worst.nth">
        <source>{subject}, calls {first} to {last} of the day: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {first}, {last}, {others}, {subject}, {there}.</extracomment>
        <translation>{subject}, Gespräche {first} bis {last} des Tages: {there}, sonst {others}.</translation>
    </message>
    <message id="trend.worst.nth_on">
        <source>{subject}, from call {first} of the day on: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {first}, {others}, {subject}, {there}.</extracomment>
        <translation>{subject}, ab Gespräch {first} des Tages: {there}, sonst {others}.</translation>
    </message>
    <message id="trend.worst.after">
        <source>{subject} right after a rough call or one with a rise: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {others}, {subject}, {there}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>{subject} gleich nach einem harten Gespräch oder einem mit Anstieg: {there}, sonst {others}.</translation>
    </message>
    <message id="trend.worst.break">
        <source>{subject} on the first day after two days off: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {others}, {subject}, {there}.</extracomment>
        <translation>{subject} am ersten Tag nach zwei freien Tagen: {there}, sonst {others}.</translation>
    </message>
    <message id="trend.worst.delay">
        <source>{subject} where the line answers late: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {others}, {subject}, {there}.</extracomment>
        <translation>{subject}, wo die Leitung spät antwortet: {there}, sonst {others}.</translation>
    </message>
    <message id="trend.worst.microphone">
        <source>{subject} with {name}: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {name}, {others}, {subject}, {there}.</extracomment>
        <translation>{subject} mit {name}: {there}, sonst {others}.</translation>
    </message>
    <message id="trend.worst.none">
        <source>Nothing stands out by more than chance: no hour, no place in the day, no call after another, no microphone, no line.</source>
        <translation>Nichts fällt mehr als zufällig auf: keine Stunde, keine Stelle am Tag, kein Gespräch nach einem anderen, kein Mikrofon, keine Leitung.</translation>
    </message>
    <message id="trend.worst.too_few">
        <source>Calls in the last twelve weeks: {there}, needed: {needed}.</source>
        <extracomment>Keep what is in braces: {needed}, {there}.</extracomment>
        <translation>Gespräche in den letzten zwölf Wochen: {there}, nötig: {needed}.</translation>
    </message>
    <message id="trend.cues.title">
        <source>Do cues help?</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Helfen Hinweise?</translation>
    </message>
    <message id="aim.title">
        <source>Your aims</source>
        <translation>Ihre Ziele</translation>
    </message>
    <message id="aim.of_the_day">
        <source>Aim of the day</source>
        <translation>Ziel des Tages</translation>
    </message>
    <message id="aim.add">
        <source>Choose an aim</source>
        <translation>Ein Ziel wählen</translation>
    </message>
    <message id="aim.none">
        <source>None stands. An aim is something you keep to in most calls, in your own numbers.</source>
        <translation>Keines gesetzt. An ein Ziel halten Sie sich in den meisten Gesprächen, in Ihren eigenen Zahlen.</translation>
    </message>
    <message id="aim.offered">
        <source>Offered: it is furthest from your own better weeks.</source>
        <translation>Vorgeschlagen: am weitesten von Ihren eigenen besseren Wochen entfernt.</translation>
    </message>
    <message id="aim.measure">
        <source>What to keep to</source>
        <translation>Woran Sie sich halten</translation>
    </message>
    <message id="aim.how_much">
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message id="aim.words">
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message id="aim.words_hint">
        <source>Let them finish</source>
        <translation>Ausreden lassen</translation>
    </message>
    <message id="aim.take">
        <source>Take this aim</source>
        <translation>Dieses Ziel nehmen</translation>
    </message>
    <message id="aim.cancel">
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message id="aim.let_go">
        <source>Let it go</source>
        <translation>Aufgeben</translation>
    </message>
    <message id="aim.let_go_name">
        <source>{name}: let it go</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: aufgeben</translation>
    </message>
    <message id="aim.make_of_the_day">
        <source>Show it on Today</source>
        <translation>Auf „Heute“ zeigen</translation>
    </message>
    <message id="aim.make_of_the_day_name">
        <source>{name}: show it on Today</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: auf „Heute“ zeigen</translation>
    </message>
    <message id="aim.advice">
        <source>One thing for this week</source>
        <translation>Eines für diese Woche</translation>
    </message>
    <message id="aim.practise">
        <source>Practise this</source>
        <translation>Das üben</translation>
    </message>
    <message id="aim.practise_name">
        <source>{name}: practise this</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: das üben</translation>
    </message>
    <message id="aim.take_name">
        <source>{name}: take this aim</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: dieses Ziel nehmen</translation>
    </message>
    <message id="aim.today">
        <source>{name}: {kept} of {calls}</source>
        <extracomment>Keep what is in braces: {calls}, {kept}, {name}.</extracomment>
        <translation>{name}: {kept} von {calls}</translation>
    </message>
    <message id="aim.today_none">
        <source>{name}: no call yet today</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: heute noch kein Gespräch</translation>
    </message>
    <message id="aim.unknown">
        <source>This aim was made by another version of Coach.</source>
        <translation>Dieses Ziel stammt aus einer anderen Version von Coach.</translation>
    </message>
    <message id="aim.report_name">
        <source>{name}: report</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: Bericht</translation>
    </message>
    <message id="aim.dots">
        <source>The last {calls} calls: {kept} kept to it</source>
        <extracomment>Keep what is in braces: {calls}, {kept}.</extracomment>
        <translation>Die letzten {calls} Gespräche: {kept} hielten sich daran</translation>
    </message>
    <message id="aim.text.talk_overs">
        <source>Talk-overs in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Überlappungen in höchstens {misses} von zehn Gesprächen</translation>
    </message>
    <message id="aim.text.rises">
        <source>Rises in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Anstiege in höchstens {misses} von zehn Gesprächen</translation>
    </message>
    <message id="aim.text.fast">
        <source>Fast stretches in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.</extracomment>
        <translation>Schnelle Abschnitte in höchstens {misses} von zehn Gesprächen</translation>
    </message>
    <message id="aim.text.wait">
        <source>A wait of {value} or more in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.</extracomment>
        <translation>Mindestens {value} Pause, in mindestens {keeps} von zehn Gesprächen</translation>
    </message>
    <message id="aim.text.agent_share">
        <source>At most {value} of the speech yours, in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.</extracomment>
        <translation>Höchstens {value} Redeanteil, in mindestens {keeps} von zehn Gesprächen</translation>
    </message>
    <message id="aim.text.recovery">
        <source>Back to your usual within {value} after a rise, in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Nach einem Anstieg binnen {value} wie üblich, in mindestens {keeps} von zehn Gesprächen</translation>
    </message>
    <message id="aim.short.talk_overs">
        <source>Let them finish</source>
        <translation>Ausreden lassen</translation>
    </message>
    <message id="aim.short.rises">
        <source>Lower, slower</source>
        <translation>Tiefer, langsamer</translation>
    </message>
    <message id="aim.short.fast">
        <source>At your own pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Im eigenen Tempo</translation>
    </message>
    <message id="aim.short.wait">
        <source>Wait, then answer</source>
        <translation>Abwarten, dann antworten</translation>
    </message>
    <message id="aim.short.agent_share">
        <source>Listen more</source>
        <translation>Mehr zuhören</translation>
    </message>
    <message id="aim.short.recovery">
        <source>Back to your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Zurück zum Üblichen</translation>
    </message>
    <message id="aim.how.too_few">
        <source>Calls so far: {calls}, needed: {needed}.</source>
        <extracomment>Keep what is in braces: {calls}, {needed}.</extracomment>
        <translation>Gespräche bisher: {calls}, nötig: {needed}.</translation>
    </message>
    <message id="aim.how.not_yet" numerus="yes">
        <source>Missed in {misses} of the last {calls}. {n} more calls that keep to it, and it holds.</source>
        <extracomment>Keep what is in braces: {calls}, {misses}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Verfehlt in {misses} der letzten {calls}. Noch {n} Gespräch, das sich daran hält, und das Ziel ist erreicht.</numerusform>
            <numerusform>Verfehlt in {misses} der letzten {calls}. Noch {n} Gespräche, die sich daran halten, und das Ziel ist erreicht.</numerusform>
        </translation>
    </message>
    <message id="aim.how.not_soon">
        <source>Missed in {misses} of the last {calls}.</source>
        <extracomment>Keep what is in braces: {calls}, {misses}.</extracomment>
        <translation>Verfehlt in {misses} der letzten {calls}.</translation>
    </message>
    <message id="aim.how.holds">
        <source>Missed in {misses} of the last {calls}. It holds.</source>
        <extracomment>Keep what is in braces: {calls}, {misses}.</extracomment>
        <translation>Verfehlt in {misses} der letzten {calls}. Das Ziel ist erreicht.</translation>
    </message>
    <message id="aim.how.let_go">
        <source>It has held for ten days of calls. Let it go, or ask a little more.</source>
        <translation>Es hat über zehn Tage mit Gesprächen gehalten. Geben Sie es auf, oder verlangen Sie etwas mehr.</translation>
    </message>
    <message id="aim.how.steep">
        <source>Missed in {misses} of the last {calls}, and it has not held for ten days of calls. Take a smaller step, or another aim.</source>
        <extracomment>Keep what is in braces: {calls}, {misses}.</extracomment>
        <translation>Verfehlt in {misses} der letzten {calls}, und über zehn Tage mit Gesprächen nicht gehalten. Nehmen Sie einen kleineren Schritt oder ein anderes Ziel.</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message id="ui.app_name">
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message id="ui.places.list">
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message id="ui.places.today">
        <source>Today</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Heute</translation>
    </message>
    <message id="ui.places.history">
        <source>History</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message id="ui.places.practice">
        <source>Practice</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Üben</translation>
    </message>
    <message id="ui.places.tips">
        <source>Tips</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Tipps</translation>
    </message>
    <message id="ui.places.team">
        <source>Team</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Team</translation>
    </message>
    <message id="ui.places.settings">
        <source>Settings</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message id="ui.when.day_and_clock">
        <source>{day}, {clock}</source>
        <extracomment>Keep what is in braces: {clock}, {day}.</extracomment>
        <translation>{day}, {clock}</translation>
    </message>
    <message id="ui.when.today">
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message id="ui.when.yesterday">
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message id="ui.number.tenths">
        <source>{value:.1f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f}</translation>
    </message>
    <message id="ui.number.signed_tenths">
        <source>{value:+.1f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:+.1f}</translation>
    </message>
    <message id="ui.length.seconds">
        <source>{seconds} s</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message id="ui.length.seconds_from_to">
        <source>{low:.1f} to {high:.1f} s</source>
        <extracomment>Keep what is in braces: {high}, {low}.</extracomment>
        <translation>{low:.1f} bis {high:.1f} s</translation>
    </message>
    <message id="ui.length.minutes">
        <source>{minutes} min</source>
        <extracomment>Keep what is in braces: {minutes}.</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message id="ui.length.minutes_seconds">
        <source>{minutes} min {seconds} s</source>
        <extracomment>Keep what is in braces: {minutes}, {seconds}.</extracomment>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message id="ui.length.hours">
        <source>{hours} h {minutes} min</source>
        <extracomment>Keep what is in braces: {hours}, {minutes}.
At most about 14 characters: the length of a call in the list.</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message id="ui.length.and_last">
        <source>{others} and {last}</source>
        <extracomment>Keep what is in braces: {last}, {others}.</extracomment>
        <translation>{others} und {last}</translation>
    </message>
    <message id="ui.length.separator">
        <source>, </source>
        <translation>, </translation>
    </message>
    <message id="ui.leaving.question">
        <source>Your last call is not kept yet. If you quit now, what is missing is lost.</source>
        <translation>Ihr letztes Gespräch ist noch nicht gespeichert. Wenn Sie jetzt beenden, geht verloren, was fehlt.</translation>
    </message>
    <message id="ui.leaving.not_yet">
        <source>Coach closes by itself once it is kept.</source>
        <translation>Coach schließt sich von selbst, sobald es gespeichert ist.</translation>
    </message>
    <message id="ui.leaving.wait">
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message id="ui.leaving.quit">
        <source>Quit without it</source>
        <translation>Ohne Speichern beenden</translation>
    </message>
    <message id="ui.leaving.left">
        <source>Not everything of your last call is kept. {reason}</source>
        <extracomment>Keep what is in braces: {reason}.</extracomment>
        <translation>Ihr letztes Gespräch ist nicht ganz gespeichert. {reason}</translation>
    </message>
    <message id="ui.overlay.name">
        <source>Coach, beside the call</source>
        <translation>Coach, neben dem Gespräch</translation>
    </message>
    <message id="ui.overlay.caller">
        <source>Caller</source>
        <extracomment>At most about 8 characters: the name of a lane in the overlay.</extracomment>
        <translation>Anrufer</translation>
    </message>
    <message id="ui.overlay.you">
        <source>You</source>
        <extracomment>At most about 8 characters: the name of a lane in the overlay.</extracomment>
        <translation>Sie</translation>
    </message>
    <message id="ui.overlay.band">
        <source>Band: your usual</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Band: Ihr Übliches</translation>
    </message>
    <message id="ui.overlay.band_replay">
        <source>Replay, band: your usual</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Wiedergabe, Band: Ihr Übliches</translation>
    </message>
    <message id="ui.overlay.last_turn">
        <source>Hollow: your last turn</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Hohl: Ihr letzter Beitrag</translation>
    </message>
    <message id="ui.overlay.wanted">
        <source>{wanted} s more of your speech</source>
        <extracomment>Keep what is in braces: {wanted}.
At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Noch {wanted} s von Ihnen nötig</translation>
    </message>
    <message id="ui.overlay.waiting">
        <source>Waiting for a call</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Wartet auf ein Gespräch</translation>
    </message>
    <message id="ui.overlay.waiting_for_phone">
        <source>Waiting for your phone program</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Wartet auf Ihr Telefonprogramm</translation>
    </message>
    <message id="ui.overlay.between_calls">
        <source>Waiting</source>
        <extracomment>At most about 9 characters: the state in the overlay.</extracomment>
        <translation>Wartet</translation>
    </message>
    <message id="ui.overlay.state_between_calls">
        <source>Nothing is heard</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>Nichts wird gehört</translation>
    </message>
    <message id="ui.overlay.nothing_heard">
        <source>Not listening</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Hört nicht zu</translation>
    </message>
    <message id="ui.overlay.opening">
        <source>Opening the devices</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Geräte werden geöffnet</translation>
    </message>
    <message id="ui.overlay.off">
        <source>Off</source>
        <extracomment>At most about 9 characters: the state in the overlay.</extracomment>
        <translation>Aus</translation>
    </message>
    <message id="ui.overlay.starting">
        <source>Starting</source>
        <extracomment>At most about 9 characters: the state in the overlay.</extracomment>
        <translation>Startet</translation>
    </message>
    <message id="ui.overlay.listening">
        <source>Listening</source>
        <extracomment>At most about 9 characters: the state in the overlay.</extracomment>
        <translation>Hört zu</translation>
    </message>
    <message id="ui.overlay.not_heard">
        <source>Not heard</source>
        <extracomment>At most about 9 characters: the state in the overlay.</extracomment>
        <translation>Kein Ton</translation>
    </message>
    <message id="ui.overlay.missing.both">
        <source>No microphone, no caller&apos;s output</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Kein Mikrofon, kein Anruferausgang</translation>
    </message>
    <message id="ui.overlay.missing.not_chosen">
        <source>No microphone is chosen</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Kein Mikrofon ist gewählt</translation>
    </message>
    <message id="ui.overlay.missing.missing">
        <source>Microphone is not connected</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Mikrofon ist nicht verbunden</translation>
    </message>
    <message id="ui.overlay.missing.no_server">
        <source>The sound server does not answer</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Der Tondienst antwortet nicht</translation>
    </message>
    <message id="ui.overlay.missing.refused">
        <source>Microphone can&apos;t be opened</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Mikrofon lässt sich nicht öffnen</translation>
    </message>
    <message id="ui.overlay.missing.zeros">
        <source>Microphone gives no sound</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Mikrofon gibt keinen Ton</translation>
    </message>
    <message id="ui.overlay.state_off">
        <source>Not listening</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>Hört nicht zu</translation>
    </message>
    <message id="ui.overlay.state_starting">
        <source>Opening the devices</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>Geräte werden geöffnet</translation>
    </message>
    <message id="ui.overlay.state_listening">
        <source>Listening</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>Hört zu</translation>
    </message>
    <message id="ui.overlay.state_not_heard">
        <source>You are not heard</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>Sie sind nicht zu hören</translation>
    </message>
    <message id="ui.overlay.state_replaying">
        <source>A recording is playing</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>Eine Aufnahme läuft</translation>
    </message>
    <message id="ui.overlay.paused">
        <source>Cues are paused</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.
“cue”: one short line shown during a call.</extracomment>
        <translation>Hinweise sind angehalten</translation>
    </message>
    <message id="ui.overlay.quiet_hours">
        <source>Quiet hours: no cues</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.
“cue”: one short line shown during a call.</extracomment>
        <translation>Ruhezeit: keine Hinweise</translation>
    </message>
    <message id="ui.overlay.unkept">
        <source>{seconds} s not kept yet</source>
        <extracomment>Keep what is in braces: {seconds}.
At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>{seconds} s nicht gespeichert</translation>
    </message>
    <message id="ui.overlay.stop">
        <source>Stop listening</source>
        <translation>Nicht mehr zuhören</translation>
    </message>
    <message id="ui.overlay.start">
        <source>Start listening</source>
        <translation>Zuhören</translation>
    </message>
    <message id="ui.overlay.pause_cues">
        <source>Pause cues</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Hinweise anhalten</translation>
    </message>
    <message id="ui.overlay.resume_cues">
        <source>Show cues again</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Hinweise wieder zeigen</translation>
    </message>
    <message id="ui.overlay.open_review">
        <source>Open review</source>
        <translation>Rückblick öffnen</translation>
    </message>
    <message id="ui.overlay.hide">
        <source>Hide the overlay</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Einblendung verbergen</translation>
    </message>
    <message id="ui.overlay.spoken">
        <source>{state}. {marks}. {caption}.</source>
        <extracomment>Keep what is in braces: {caption}, {marks}, {state}.</extracomment>
        <translation>{state}. {marks}. {caption}.</translation>
    </message>
    <message id="ui.overlay.spoken_cue">
        <source>{cue}. {rest}</source>
        <extracomment>Keep what is in braces: {cue}, {rest}.
“cue”: one short line shown during a call.</extracomment>
        <translation>{cue}. {rest}</translation>
    </message>
    <message id="ui.overlay.back_in_range_without_time">
        <source>Back to your usual</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Zurück im Üblichen</translation>
    </message>
    <message id="ui.overlay.cues_so_far">
        <source>This call so far</source>
        <translation>Dieses Gespräch bisher</translation>
    </message>
    <message id="ui.overlay.cues_none">
        <source>No cues yet</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Noch keine Hinweise</translation>
    </message>
    <message id="ui.overlay.cues_earlier" numerus="yes">
        <source>{n} earlier cues</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“cue”: one short line shown during a call.</extracomment>
        <translation>
            <numerusform>{n} früherer Hinweis</numerusform>
            <numerusform>{n} frühere Hinweise</numerusform>
        </translation>
    </message>
    <message id="ui.overlay.cues_close">
        <source>A click on the lanes closes this</source>
        <translation>Ein Klick auf die Spuren schließt das</translation>
    </message>
    <message id="ui.keys.title">
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message id="ui.keys.hint">
        <source>From other programs, only the keys below work. Click a field and press the keys you want.</source>
        <translation>Aus anderen Programmen wirken nur die Tasten unten. Klicken Sie in ein Feld und drücken Sie die gewünschten Tasten.</translation>
    </message>
    <message id="ui.keys.none">
        <source>Take no keys</source>
        <translation>Keine Tasten nehmen</translation>
    </message>
    <message id="ui.keys.field">
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message id="ui.keys.clear">
        <source>{name}: take no keys</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: keine Tasten nehmen</translation>
    </message>
    <message id="ui.keys.asking">
        <source>Your desktop asks you whether Coach may have these keys.</source>
        <translation>Ihr Desktop fragt Sie, ob Coach diese Tasten haben darf.</translation>
    </message>
    <message id="ui.keys.here.x11">
        <source>This desktop gives Coach the keys you choose here.</source>
        <translation>Dieser Desktop gibt Coach die Tasten, die Sie hier wählen.</translation>
    </message>
    <message id="ui.keys.here.portal">
        <source>This desktop asks you for each key, and may give others than you chose.</source>
        <translation>Dieser Desktop fragt Sie bei jeder Taste und gibt vielleicht andere als die gewählten.</translation>
    </message>
    <message id="ui.keys.here.windows">
        <source>Windows gives Coach the keys you choose here.</source>
        <translation>Windows gibt Coach die Tasten, die Sie hier wählen.</translation>
    </message>
    <message id="ui.keys.here.macos">
        <source>macOS gives Coach the keys you choose here.</source>
        <translation>macOS gibt Coach die Tasten, die Sie hier wählen.</translation>
    </message>
    <message id="ui.keys.here.none">
        <source>This system gives no keys to programs. Use its settings to put `coach tips` or `coach call` with `start`, `stop`, `mark`, `pause`, `fair` or `not-fair` on a key.</source>
        <translation>Dieses System gibt Programmen keine Tasten. Legen Sie in seinen Einstellungen `coach tips` oder `coach call` mit `start`, `stop`, `mark`, `pause`, `fair` oder `not-fair` auf eine Taste.</translation>
    </message>
    <message id="ui.keys.trouble.no_system">
        <source>This desktop gives no keys to programs. Use its settings to put `coach tips` or `coach call` with `start`, `stop`, `mark`, `pause`, `fair` or `not-fair` on a key.</source>
        <translation>Dieser Desktop gibt Programmen keine Tasten. Legen Sie in seinen Einstellungen `coach tips` oder `coach call` mit `start`, `stop`, `mark`, `pause`, `fair` oder `not-fair` auf eine Taste.</translation>
    </message>
    <message id="ui.keys.trouble.not_answering">
        <source>This desktop did not answer when Coach asked for the keys. Choose them again to ask once more.</source>
        <translation>Dieser Desktop hat nicht geantwortet, als Coach um die Tasten bat. Wählen Sie sie neu, um noch einmal zu fragen.</translation>
    </message>
    <message id="ui.keys.trouble.denied">
        <source>This desktop did not give Coach the keys. Choose them again to ask once more.</source>
        <translation>Dieser Desktop hat Coach die Tasten nicht gegeben. Wählen Sie sie neu, um noch einmal zu fragen.</translation>
    </message>
    <message id="ui.keys.works">
        <source>Works from any program</source>
        <translation>Wirkt aus jedem Programm</translation>
    </message>
    <message id="ui.keys.works_as">
        <source>Works as {keys}</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>Wirkt als {keys}</translation>
    </message>
    <message id="ui.keys.taken">
        <source>Another program has {keys}. Choose others.</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>Ein anderes Programm hat {keys}. Wählen Sie andere.</translation>
    </message>
    <message id="ui.keys.refused">
        <source>This desktop did not give {keys}.</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>Dieser Desktop hat {keys} nicht gegeben.</translation>
    </message>
    <message id="ui.keys.not_on_keyboard">
        <source>{keys} is not on this keyboard.</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>{keys} gibt es auf dieser Tastatur nicht.</translation>
    </message>
    <message id="ui.keys.not_possible">
        <source>These keys can&apos;t be used. Take a letter, a digit or F1 to F24, with Ctrl, Alt or the key with the logo.</source>
        <translation>Diese Tasten gehen nicht. Nehmen Sie einen Buchstaben, eine Ziffer oder F1 bis F24, mit Strg, Alt oder der Taste mit dem Logo.</translation>
    </message>
    <message id="ui.keys.typing">
        <source>{keys} is needed for typing. Add Ctrl, Alt or the key with the logo.</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>{keys} wird zum Schreiben gebraucht. Nehmen Sie Strg, Alt oder die Taste mit dem Logo dazu.</translation>
    </message>
    <message id="ui.keys.ours">
        <source>{keys} is taken: {name}.</source>
        <extracomment>Keep what is in braces: {keys}, {name}.</extracomment>
        <translation>{keys} ist vergeben: {name}.</translation>
    </message>
    <message id="ui.keys.unreadable">
        <source>“{keys}” in the settings file is no key that can be used.</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>„{keys}“ in der Einstellungsdatei ist keine Taste, die geht.</translation>
    </message>
    <message id="ui.keys.action.listen">
        <source>Start and stop listening</source>
        <translation>Zuhören beginnen und beenden</translation>
    </message>
    <message id="ui.keys.action.call">
        <source>Start and end the call</source>
        <translation>Gespräch beginnen und beenden</translation>
    </message>
    <message id="ui.keys.action.tips">
        <source>Open the tips</source>
        <translation>Tipps öffnen</translation>
    </message>
    <message id="ui.keys.action.mark">
        <source>Mark the call as abusive</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Gespräch als Beleidigung markieren</translation>
    </message>
    <message id="ui.keys.action.pause">
        <source>Pause cues, show them again</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Hinweise anhalten und wieder zeigen</translation>
    </message>
    <message id="ui.keys.action.fair">
        <source>Call the newest cue fair</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Neuesten Hinweis passend nennen</translation>
    </message>
    <message id="ui.keys.action.not_fair">
        <source>Call the newest cue not fair</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Neuesten Hinweis unpassend nennen</translation>
    </message>
    <message id="ui.mark.usual">
        <source>{name} within your usual</source>
        <extracomment>Keep what is in braces: {name}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{name} im Üblichen</translation>
    </message>
    <message id="ui.mark.over">
        <source>{name} over your usual</source>
        <extracomment>Keep what is in braces: {name}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{name} über Ihrem Üblichen</translation>
    </message>
    <message id="ui.mark.under">
        <source>{name} under your usual</source>
        <extracomment>Keep what is in braces: {name}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{name} unter Ihrem Üblichen</translation>
    </message>
    <message id="ui.mark.not_measured">
        <source>{name} not measured</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} nicht gemessen</translation>
    </message>
    <message id="ui.mark.absent">
        <source>{name} not heard yet</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} noch nicht gehört</translation>
    </message>
    <message id="ui.mark.last_turn">
        <source>{mark} in your last turn</source>
        <extracomment>Keep what is in braces: {mark}.</extracomment>
        <translation>{mark} im letzten Beitrag</translation>
    </message>
    <message id="ui.today.off">
        <source>Not listening</source>
        <translation>Hört nicht zu</translation>
    </message>
    <message id="ui.today.off_hint">
        <source>Nothing is being heard. The devices are closed.</source>
        <translation>Es wird nichts gehört. Die Geräte sind geschlossen.</translation>
    </message>
    <message id="ui.today.between_calls">
        <source>Waiting for your phone program</source>
        <translation>Wartet auf Ihr Telefonprogramm</translation>
    </message>
    <message id="ui.today.between_calls_hint">
        <source>Nothing is heard until it opens the microphone.</source>
        <translation>Bis es das Mikrofon öffnet, wird nichts gehört.</translation>
    </message>
    <message id="ui.today.starting">
        <source>Opening the devices</source>
        <translation>Geräte werden geöffnet</translation>
    </message>
    <message id="ui.today.starting_hint">
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message id="ui.today.waiting">
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
    <message id="ui.today.not_heard">
        <source>You are not heard</source>
        <translation>Sie sind nicht zu hören</translation>
    </message>
    <message id="ui.today.not_heard_hint">
        <source>Coach carries on as soon as your microphone gives sound.</source>
        <translation>Coach macht weiter, sobald Ihr Mikrofon Ton gibt.</translation>
    </message>
    <message id="ui.today.waiting_by_itself">
        <source>A call begins by itself when you and a caller are both speaking.</source>
        <translation>Ein Gespräch beginnt von selbst, wenn Sie und ein Anrufer sprechen.</translation>
    </message>
    <message id="ui.today.waiting_by_hand">
        <source>Start the call when it begins.</source>
        <translation>Beginnen Sie das Gespräch, wenn es anfängt.</translation>
    </message>
    <message id="ui.today.on_call">
        <source>On a call</source>
        <translation>Im Gespräch</translation>
    </message>
    <message id="ui.today.on_replay">
        <source>A recording is playing: {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Eine Aufnahme läuft: {title}</translation>
    </message>
    <message id="ui.today.on_sample">
        <source>The sample call is playing</source>
        <translation>Das Beispielgespräch läuft</translation>
    </message>
    <message id="ui.today.on_call_hint">
        <source>Cues appear in the overlay.</source>
        <extracomment>“cue”: one short line shown during a call.
“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Hinweise erscheinen in der Einblendung.</translation>
    </message>
    <message id="ui.today.paused_hint">
        <source>Cues are paused. Ctrl+Shift+P shows them again.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Hinweise sind angehalten. Strg+Umschalt+P zeigt sie wieder.</translation>
    </message>
    <message id="ui.today.on_replay_hint">
        <source>This call is marked as a replay and does not change your usual.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Dieses Gespräch ist als Wiedergabe markiert und ändert Ihre übliche Sprechweise nicht.</translation>
    </message>
    <message id="ui.today.call_time">
        <source>{clock}</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>{clock}</translation>
    </message>
    <message id="ui.today.start_call">
        <source>Start the call</source>
        <translation>Gespräch beginnen</translation>
    </message>
    <message id="ui.today.end_call">
        <source>End the call</source>
        <translation>Gespräch beenden</translation>
    </message>
    <message id="ui.today.stop_replay">
        <source>Stop the replay</source>
        <translation>Wiedergabe anhalten</translation>
    </message>
    <message id="ui.today.start_listening">
        <source>Start listening</source>
        <translation>Zuhören</translation>
    </message>
    <message id="ui.today.show_large">
        <source>Show large</source>
        <translation>Groß zeigen</translation>
    </message>
    <message id="ui.today.replay_sample">
        <source>Replay the sample call</source>
        <translation>Beispielgespräch abspielen</translation>
    </message>
    <message id="ui.today.replay_file">
        <source>Replay a recording…</source>
        <translation>Aufnahme abspielen…</translation>
    </message>
    <message id="ui.today.replay_file_large">
        <source>Show a recording to a room…</source>
        <translation>Aufnahme vorführen…</translation>
    </message>
    <message id="ui.today.live_large">
        <source>Show your voice to a room</source>
        <translation>Eigene Stimme vorführen</translation>
    </message>
    <message id="ui.today.two_large">
        <source>Two people, two microphones…</source>
        <translation>Zwei Personen, zwei Mikrofone…</translation>
    </message>
    <message id="ui.today.replay_title">
        <source>See it work</source>
        <translation>So arbeitet Coach</translation>
    </message>
    <message id="ui.today.replay_hint">
        <source>A recording is played aloud, and its cues appear as they would have in the call. It does not change your usual.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.</extracomment>
        <translation>Eine Aufnahme wird laut abgespielt, und ihre Hinweise erscheinen, wie sie im Gespräch erschienen wären. Ihre übliche Sprechweise ändert das nicht.</translation>
    </message>
    <message id="ui.today.calls_title">
        <source>Today&apos;s calls</source>
        <translation>Gespräche von heute</translation>
    </message>
    <message id="ui.today.replays_title">
        <source>Replays and samples</source>
        <translation>Wiedergaben und Beispiele</translation>
    </message>
    <message id="ui.today.empty">
        <source>Calls you take today will be listed here.</source>
        <translation>Die Gespräche von heute werden hier stehen.</translation>
    </message>
    <message id="ui.today.learning">
        <source>Your usual is being learned: {seconds} of {needed} s of your speech.</source>
        <extracomment>Keep what is in braces: {needed}, {seconds}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Ihre übliche Sprechweise wird gelernt: {seconds} von {needed} s Sprache.</translation>
    </message>
    <message id="ui.today.choose_recording">
        <source>Choose a recording of a call</source>
        <translation>Aufnahme eines Gesprächs wählen</translation>
    </message>
    <message id="ui.today.recordings_filter">
        <source>Recordings (*.wav *.flac *.ogg *.opus *.mp3 *.aiff *.aif *.w64 *.rf64);;All files (*)</source>
        <translation>Aufnahmen (*.wav *.flac *.ogg *.opus *.mp3 *.aiff *.aif *.w64 *.rf64);;Alle Dateien (*)</translation>
    </message>
    <message id="ui.today.channels">
        <source>What is heard</source>
        <translation>Was gehört wird</translation>
    </message>
    <message id="ui.today.overlay_shown">
        <source>Show the overlay</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Einblendung zeigen</translation>
    </message>
    <message id="ui.today.shortcut_hint">
        <source>Ctrl+Shift+L starts and stops listening, Ctrl+Return the call. Ctrl+T opens the tips, Ctrl+Shift+A marks a call as abusive. Ctrl+Shift+P pauses the cues of a call, Ctrl+Shift+Y and Ctrl+Shift+N call the newest one fair and not fair.</source>
        <extracomment>“cue”: one short line shown during a call.
“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Strg+Umschalt+L schaltet das Zuhören an und aus, Strg+Eingabe das Gespräch. Strg+T zeigt die Tipps, Strg+Umschalt+A markiert ein Gespräch als beleidigend. Strg+Umschalt+P hält die Hinweise eines Gesprächs an, Strg+Umschalt+Y und Strg+Umschalt+N nennen den neuesten passend und unpassend.</translation>
    </message>
    <message id="ui.channel.microphone">
        <source>You</source>
        <extracomment>At most about 9 characters: the name of a channel.</extracomment>
        <translation>Sie</translation>
    </message>
    <message id="ui.channel.caller">
        <source>Caller</source>
        <extracomment>At most about 9 characters: the name of a channel.</extracomment>
        <translation>Anrufer</translation>
    </message>
    <message id="ui.channel.meter">
        <source>Level of {channel}</source>
        <extracomment>Keep what is in braces: {channel}.
“level”: how loud, in dB.</extracomment>
        <translation>Pegel: {channel}</translation>
    </message>
    <message id="ui.channel.level">
        <source>{level:.0f} dB</source>
        <extracomment>Keep what is in braces: {level}.
“level”: how loud, in dB.</extracomment>
        <translation>{level:.0f} dB</translation>
    </message>
    <message id="ui.channel.no_level">
        <source>no level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>kein Pegel</translation>
    </message>
    <message id="ui.channel.default_device">
        <source>the system&apos;s default</source>
        <translation>die Vorgabe des Systems</translation>
    </message>
    <message id="ui.channel.microphone_is.closed.off">
        <source>Off. Nothing you say is heard.</source>
        <translation>Aus. Von Ihnen wird nichts gehört.</translation>
    </message>
    <message id="ui.channel.microphone_is.closed.waiting">
        <source>Off until your phone program opens it.</source>
        <translation>Aus, bis Ihr Telefonprogramm es öffnet.</translation>
    </message>
    <message id="ui.channel.microphone_is.closed.starting">
        <source>Being opened.</source>
        <translation>Wird geöffnet.</translation>
    </message>
    <message id="ui.channel.microphone_is.closed.replaying">
        <source>Your side comes from the recording.</source>
        <translation>Ihre Seite kommt aus der Aufnahme.</translation>
    </message>
    <message id="ui.channel.microphone_is.ok">
        <source>Heard through {device}</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>Gehört über {device}</translation>
    </message>
    <message id="ui.channel.microphone_is.not_chosen">
        <source>No microphone is chosen. Choose one in Settings.</source>
        <translation>Kein Mikrofon ist gewählt. Wählen Sie eines in den Einstellungen.</translation>
    </message>
    <message id="ui.channel.microphone_is.missing">
        <source>{device} is not connected. Plug it in, and Coach carries on by itself.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device} ist nicht verbunden. Schließen Sie es an, dann macht Coach von selbst weiter.</translation>
    </message>
    <message id="ui.channel.microphone_is.none_there">
        <source>No microphone is connected. Plug one in, and Coach carries on by itself.</source>
        <translation>Kein Mikrofon ist verbunden. Schließen Sie eines an, dann macht Coach von selbst weiter.</translation>
    </message>
    <message id="ui.channel.microphone_is.no_server">
        <source>The system&apos;s sound server does not answer. Start it again, or log out and in; it goes on by itself.</source>
        <translation>Der Tondienst des Systems antwortet nicht. Starten Sie ihn neu, oder melden Sie sich ab und wieder an; dann geht es von selbst weiter.</translation>
    </message>
    <message id="ui.channel.microphone_is.refused">
        <source>{device} can&apos;t be opened. Close other programs that use it, or choose another in Settings.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device} lässt sich nicht öffnen. Schließen Sie andere Programme, die es benutzen, oder wählen Sie in den Einstellungen ein anderes.</translation>
    </message>
    <message id="ui.channel.microphone_is.zeros">
        <source>{device} gives no sound. Check its mute switch and the system&apos;s microphone permission.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device} gibt keinen Ton. Prüfen Sie, ob es stummgeschaltet ist, und das Mikrofonrecht des Systems.</translation>
    </message>
    <message id="ui.channel.microphone_is.no_loopback_here">
        <source>{device}</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device}</translation>
    </message>
    <message id="ui.channel.caller_is.closed.off">
        <source>Off. Nothing the caller says is heard.</source>
        <translation>Aus. Vom Anrufer wird nichts gehört.</translation>
    </message>
    <message id="ui.channel.caller_is.closed.waiting">
        <source>Off until your phone program opens the microphone.</source>
        <translation>Aus, bis Ihr Telefonprogramm das Mikrofon öffnet.</translation>
    </message>
    <message id="ui.channel.caller_is.closed.starting">
        <source>Being opened.</source>
        <translation>Wird geöffnet.</translation>
    </message>
    <message id="ui.channel.caller_is.closed.replaying">
        <source>The caller comes from the recording.</source>
        <translation>Der Anrufer kommt aus der Aufnahme.</translation>
    </message>
    <message id="ui.channel.caller_is.ok">
        <source>Heard through {device}</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>Gehört über {device}</translation>
    </message>
    <message id="ui.channel.caller_is.not_chosen">
        <source>Not listened to. What needs the caller is not measured.</source>
        <translation>Wird nicht gehört. Was den Anrufer braucht, wird nicht gemessen.</translation>
    </message>
    <message id="ui.channel.caller_is.missing">
        <source>{device} is not connected. What needs the caller is not measured until it is back.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device} ist nicht verbunden. Was den Anrufer braucht, wird nicht gemessen, bis es wieder da ist.</translation>
    </message>
    <message id="ui.channel.caller_is.none_there">
        <source>There is no output to hear the caller on. Plug in headphones or speakers, and Coach carries on by itself.</source>
        <translation>Es gibt keinen Ausgang, auf dem der Anrufer zu hören wäre. Schließen Sie Kopfhörer oder Lautsprecher an, dann macht Coach von selbst weiter.</translation>
    </message>
    <message id="ui.channel.caller_is.no_server">
        <source>The system&apos;s sound server does not answer. What needs the caller is not measured until it does.</source>
        <translation>Der Tondienst des Systems antwortet nicht. Bis er es tut, wird nicht gemessen, wozu der Anrufer nötig ist.</translation>
    </message>
    <message id="ui.channel.caller_is.refused">
        <source>{device} can&apos;t be listened to. Choose another output in Settings.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device} lässt sich nicht abhören. Wählen Sie in den Einstellungen einen anderen Ausgang.</translation>
    </message>
    <message id="ui.channel.caller_is.zeros">
        <source>{device} is silent. Choose the output your phone program plays to, in Settings.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device} ist still. Wählen Sie in den Einstellungen den Ausgang, auf dem Ihr Telefonprogramm spielt.</translation>
    </message>
    <message id="ui.channel.caller_is.no_loopback_here">
        <source>This system offers no way to hear the caller. Everything else works.</source>
        <translation>Dieses System bietet keinen Weg, den Anrufer zu hören. Alles andere geht.</translation>
    </message>
    <message id="ui.history.title">
        <source>Calls</source>
        <translation>Gespräche</translation>
    </message>
    <message id="ui.history.empty">
        <source>Every call you take is kept here: figures and a time line, not the sound.</source>
        <translation>Jedes Ihrer Gespräche wird hier aufgehoben: Zahlen und eine Zeitachse, nicht der Ton.</translation>
    </message>
    <message id="ui.history.empty_button">
        <source>Replay the sample call</source>
        <translation>Beispielgespräch abspielen</translation>
    </message>
    <message id="ui.history.loading">
        <source>Reading the calls</source>
        <translation>Gespräche werden gelesen</translation>
    </message>
    <message id="ui.history.no_such_call">
        <source>This call is no longer in the history. The list shows the calls that are kept.</source>
        <translation>Dieses Gespräch ist nicht mehr im Verlauf. Die Liste zeigt, welche es gibt.</translation>
    </message>
    <message id="ui.history.sample">
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message id="ui.history.replay">
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message id="ui.history.import">
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message id="ui.history.silent">
        <source>Without cues</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Ohne Hinweise</translation>
    </message>
    <message id="ui.history.cut_short">
        <source>Cut short</source>
        <translation>Abgebrochen</translation>
    </message>
    <message id="ui.history.running">
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message id="ui.history.note">
        <source>Note</source>
        <translation>Vermerk</translation>
    </message>
    <message id="ui.history.rough">
        <source>Rough one</source>
        <translation>Hartes Gespräch</translation>
    </message>
    <message id="ui.history.heavy">
        <source>Heavy</source>
        <translation>Schwer</translation>
    </message>
    <message id="ui.history.quoted">
        <source>“{words}”</source>
        <extracomment>Keep what is in braces: {words}.</extracomment>
        <translation>„{words}“</translation>
    </message>
    <message id="ui.history.unreadable">
        <source>Can&apos;t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message id="ui.history.unreadable_title">
        <source>This call can&apos;t be read</source>
        <translation>Dieses Gespräch ist nicht lesbar</translation>
    </message>
    <message id="ui.history.unreadable_text">
        <source>It is damaged, or a newer version of Coach wrote it. All other calls are there. If you set it aside, it leaves the list, and its data stays in the history.</source>
        <translation>Es ist beschädigt oder stammt von einer neueren Version von Coach. Alle anderen Gespräche sind da. Wenn Sie es beiseitelegen, verlässt es die Liste, und seine Daten bleiben im Verlauf.</translation>
    </message>
    <message id="ui.history.set_aside">
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message id="ui.history.delete_unreadable">
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message id="ui.history.leave_unreadable">
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message id="ui.history.none_today">
        <source>No calls yet today.</source>
        <translation>Heute noch kein Gespräch.</translation>
    </message>
    <message id="ui.history.rises_not_measured">
        <source>rises not measured</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Anstiege nicht gemessen</translation>
    </message>
    <message id="ui.history.rises_none">
        <source>no rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>kein Anstieg</translation>
    </message>
    <message id="ui.history.rises" numerus="yes">
        <source>{n} rises</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>
            <numerusform>{n} Anstieg</numerusform>
            <numerusform>{n} Anstiege</numerusform>
        </translation>
    </message>
    <message id="ui.history.talk_overs_not_measured">
        <source>talk-overs not measured</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Überlappungen nicht gemessen</translation>
    </message>
    <message id="ui.history.talk_overs_none">
        <source>no talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>keine Überlappung</translation>
    </message>
    <message id="ui.history.talk_overs" numerus="yes">
        <source>{n} talk-overs</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>
            <numerusform>{n} Überlappung</numerusform>
            <numerusform>{n} Überlappungen</numerusform>
        </translation>
    </message>
    <message id="ui.history.row">
        <source>{when}, {length}. {figures}</source>
        <extracomment>Keep what is in braces: {figures}, {length}, {when}.</extracomment>
        <translation>{when}, {length}. {figures}</translation>
    </message>
    <message id="ui.history.row_marked">
        <source>{when}, {length}, {marks}. {figures}</source>
        <extracomment>Keep what is in braces: {figures}, {length}, {marks}, {when}.</extracomment>
        <translation>{when}, {length}, {marks}. {figures}</translation>
    </message>
    <message id="ui.history.sorted_by">
        <source>{figure}: {value}</source>
        <extracomment>Keep what is in braces: {figure}, {value}.</extracomment>
        <translation>{figure}: {value}</translation>
    </message>
    <message id="ui.history.more_tags">
        <source>+{count}</source>
        <extracomment>Keep what is in braces: {count}.</extracomment>
        <translation>+{count}</translation>
    </message>
    <message id="ui.history.shown_as">
        <source>Shown as</source>
        <translation>Ansicht</translation>
    </message>
    <message id="ui.history.list">
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message id="ui.history.calendar">
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message id="ui.history.search">
        <source>Search calls</source>
        <translation>Gespräche suchen</translation>
    </message>
    <message id="ui.history.search_hint">
        <source>Notes, tags and titles</source>
        <translation>Vermerke, Schlagwörter, Titel</translation>
    </message>
    <message id="ui.history.filters">
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message id="ui.history.add_filter">
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message id="ui.history.take_away">
        <source>{name}: take away</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: entfernen</translation>
    </message>
    <message id="ui.history.clear">
        <source>Clear filters</source>
        <translation>Filter entfernen</translation>
    </message>
    <message id="ui.history.all" numerus="yes">
        <source>{n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Gespräch</numerusform>
            <numerusform>{n} Gespräche</numerusform>
        </translation>
    </message>
    <message id="ui.history.found" numerus="yes">
        <source>{found} of {n} calls</source>
        <extracomment>Keep what is in braces: {found}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{found} von {n} Gespräch</numerusform>
            <numerusform>{found} von {n} Gesprächen</numerusform>
        </translation>
    </message>
    <message id="ui.history.nothing_found">
        <source>No call matches. Take a filter away.</source>
        <translation>Kein Gespräch passt. Entfernen Sie einen Filter.</translation>
    </message>
    <message id="ui.history.order_name">
        <source>Order: {order}</source>
        <extracomment>Keep what is in braces: {order}.</extracomment>
        <translation>Reihenfolge: {order}</translation>
    </message>
    <message id="ui.history.back_to">
        <source>History: {filters}</source>
        <extracomment>Keep what is in braces: {filters}.</extracomment>
        <translation>Verlauf: {filters}</translation>
    </message>
    <message id="ui.history.calls_tab">
        <source>Calls</source>
        <translation>Gespräche</translation>
    </message>
    <message id="ui.history.week_tab">
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message id="ui.history.earlier_month">
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message id="ui.history.later_month">
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message id="ui.history.day_calls" numerus="yes">
        <source>{day}: {n} calls</source>
        <extracomment>Keep what is in braces: {day}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{day}: {n} Gespräch</numerusform>
            <numerusform>{day}: {n} Gespräche</numerusform>
        </translation>
    </message>
    <message id="ui.history.day_found">
        <source>{calls}, {found} found</source>
        <extracomment>Keep what is in braces: {calls}, {found}.</extracomment>
        <translation>{calls}, {found} gefunden</translation>
    </message>
    <message id="ui.history.calls_of_day" numerus="yes">
        <source>{n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Gespräch</numerusform>
            <numerusform>{n} Gespräche</numerusform>
        </translation>
    </message>
    <message id="ui.history.chosen" numerus="yes">
        <source>{n} chosen of {all}</source>
        <extracomment>Keep what is in braces: {all}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} von {all} ausgewählt</numerusform>
            <numerusform>{n} von {all} ausgewählt</numerusform>
        </translation>
    </message>
    <message id="ui.history.open_call">
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message id="ui.history.choose_call">
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message id="ui.history.leave_out">
        <source>Leave out</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message id="ui.history.choose_all">
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message id="ui.history.export_them">
        <source>Export…</source>
        <translation>Ausgeben…</translation>
    </message>
    <message id="ui.history.join_them">
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message id="ui.history.import_them">
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message id="ui.history.tag_them">
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message id="ui.history.tag_name">
        <source>Tag for what is chosen</source>
        <translation>Schlagwort für die Auswahl</translation>
    </message>
    <message id="ui.history.tag_hint">
        <source>A new tag, or one you have</source>
        <translation>Ein neues Schlagwort oder eines, das es gibt</translation>
    </message>
    <message id="ui.history.tag_add">
        <source>Add tag</source>
        <translation>Hinzufügen</translation>
    </message>
    <message id="ui.history.tag_not">
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
    <message id="ui.history.delete_them">
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message id="ui.history.deleted" numerus="yes">
        <source>{n} calls deleted, for good in {seconds} s. An archive you saved elsewhere keeps them.</source>
        <extracomment>Keep what is in braces: {n}, {seconds}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Gespräch gelöscht, endgültig in {seconds} s. Ein Archiv, das Sie anderswo gespeichert haben, behält es.</numerusform>
            <numerusform>{n} Gespräche gelöscht, endgültig in {seconds} s. Ein Archiv, das Sie anderswo gespeichert haben, behält sie.</numerusform>
        </translation>
    </message>
    <message id="ui.history.undo">
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message id="ui.history.under_way">
        <source>The call under way stays: it can be deleted once it is over.</source>
        <translation>Das laufende Gespräch bleibt: Es kann gelöscht werden, sobald es vorbei ist.</translation>
    </message>
    <message id="ui.history.mark.rises">
        <source>Rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Anstiege</translation>
    </message>
    <message id="ui.history.mark.talk_overs">
        <source>Talk-overs</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Überlappungen</translation>
    </message>
    <message id="ui.history.mark.fast">
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message id="ui.history.mark.rough">
        <source>Rough one</source>
        <translation>Hartes Gespräch</translation>
    </message>
    <message id="ui.history.mark.note">
        <source>Note</source>
        <translation>Vermerk</translation>
    </message>
    <message id="ui.history.mark.tag">
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message id="ui.history.mark.little_measured">
        <source>Little measured</source>
        <translation>Wenig gemessen</translation>
    </message>
    <message id="ui.history.chip.tag">
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message id="ui.history.chip.any_tag">
        <source>Any tag</source>
        <translation>Irgendein Schlagwort</translation>
    </message>
    <message id="ui.history.chip.length">
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message id="ui.history.chip.under">
        <source>Under {minutes} min</source>
        <extracomment>Keep what is in braces: {minutes}.</extracomment>
        <translation>Unter {minutes} min</translation>
    </message>
    <message id="ui.history.chip.over">
        <source>Over {minutes} min</source>
        <extracomment>Keep what is in braces: {minutes}.</extracomment>
        <translation>Über {minutes} min</translation>
    </message>
    <message id="ui.history.chip.between">
        <source>{low} to {high} min</source>
        <extracomment>Keep what is in braces: {high}, {low}.</extracomment>
        <translation>{low} bis {high} min</translation>
    </message>
    <message id="ui.history.chip.own_length">
        <source>Other length…</source>
        <translation>Andere Länge…</translation>
    </message>
    <message id="ui.history.chip.from_minutes">
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message id="ui.history.chip.to_minutes">
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message id="ui.history.chip.minutes">
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message id="ui.history.chip.least_name">
        <source>Shortest length in minutes</source>
        <translation>Kürzeste Länge in Minuten</translation>
    </message>
    <message id="ui.history.chip.most_name">
        <source>Longest length in minutes</source>
        <translation>Längste Länge in Minuten</translation>
    </message>
    <message id="ui.history.chip.hour">
        <source>Hour</source>
        <translation>Uhrzeit</translation>
    </message>
    <message id="ui.history.chip.hours">
        <source>{first} to {last}</source>
        <extracomment>Keep what is in braces: {first}, {last}.</extracomment>
        <translation>{first} bis {last}</translation>
    </message>
    <message id="ui.history.chip.headset">
        <source>Headset</source>
        <translation>Headset</translation>
    </message>
    <message id="ui.history.chip.day">
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message id="ui.history.chip.this_week">
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message id="ui.history.chip.two_weeks">
        <source>This week and last</source>
        <translation>Diese und letzte Woche</translation>
    </message>
    <message id="ui.history.chip.four_weeks">
        <source>The last four weeks</source>
        <translation>Die letzten vier Wochen</translation>
    </message>
    <message id="ui.history.chip.days">
        <source>{first} to {last}</source>
        <extracomment>Keep what is in braces: {first}, {last}.</extracomment>
        <translation>{first} bis {last}</translation>
    </message>
    <message id="ui.history.chip.from_day">
        <source>From {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Ab {day}</translation>
    </message>
    <message id="ui.history.chip.until_day">
        <source>Until {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Bis {day}</translation>
    </message>
    <message id="ui.history.chip.own_days">
        <source>Other days…</source>
        <translation>Andere Tage…</translation>
    </message>
    <message id="ui.history.chip.from_date">
        <source>From</source>
        <translation>Vom</translation>
    </message>
    <message id="ui.history.chip.to_date">
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message id="ui.history.chip.first_name">
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message id="ui.history.chip.last_name">
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message id="ui.history.chip.show">
        <source>Show these</source>
        <translation>Diese zeigen</translation>
    </message>
    <message id="ui.history.chip.not_now">
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message id="ui.history.chip.words">
        <source>“{words}”</source>
        <extracomment>Keep what is in braces: {words}.</extracomment>
        <translation>„{words}“</translation>
    </message>
    <message id="ui.history.order.started.largest">
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message id="ui.history.order.started.smallest">
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message id="ui.history.order.duration_s.largest">
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message id="ui.history.order.duration_s.smallest">
        <source>Shortest first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message id="ui.history.order.figure.largest">
        <source>{figure}, most first</source>
        <extracomment>Keep what is in braces: {figure}.</extracomment>
        <translation>{figure}, größte zuerst</translation>
    </message>
    <message id="ui.history.order.figure.smallest">
        <source>{figure}, least first</source>
        <extracomment>Keep what is in braces: {figure}.</extracomment>
        <translation>{figure}, kleinste zuerst</translation>
    </message>
    <message id="ui.usual.title">
        <source>Your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Ihre übliche Sprechweise</translation>
    </message>
    <message id="ui.usual.hint">
        <source>Calls are compared with this. The ordinary speech of each call moves it a little; raised speech never does.</source>
        <translation>Damit werden Gespräche verglichen. Die gewöhnliche Sprache jedes Gesprächs verschiebt sie ein wenig, lautere Sprache nie.</translation>
    </message>
    <message id="ui.usual.profile">
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message id="ui.usual.no_profile">
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message id="ui.usual.profile_hint">
        <source>Name one for each way you speak: a language, a headset. Each has a usual of its own.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Benennen Sie eines für jede Art zu sprechen: eine Sprache, ein Headset. Jedes wird für sich gelernt.</translation>
    </message>
    <message id="ui.usual.none">
        <source>Your usual is not known yet. It is learned from your calls, or from a text read aloud.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Ihre übliche Sprechweise ist noch nicht bekannt. Sie wird aus Ihren Gesprächen gelernt oder aus einem vorgelesenen Text.</translation>
    </message>
    <message id="ui.usual.no_microphone">
        <source>Microphone without a name</source>
        <translation>Mikrofon ohne Namen</translation>
    </message>
    <message id="ui.usual.name_profile">
        <source>{microphone}, {profile}</source>
        <extracomment>Keep what is in braces: {microphone}, {profile}.</extracomment>
        <translation>{microphone}, {profile}</translation>
    </message>
    <message id="ui.usual.speech">
        <source>{length} of your speech</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>{length} Ihrer Sprache</translation>
    </message>
    <message id="ui.usual.read">
        <source>read aloud</source>
        <translation>vorgelesen</translation>
    </message>
    <message id="ui.usual.calls" numerus="yes">
        <source>{n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Gespräch</numerusform>
            <numerusform>{n} Gespräche</numerusform>
        </translation>
    </message>
    <message id="ui.usual.since">
        <source>since {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>seit {day}</translation>
    </message>
    <message id="ui.usual.is_locked">
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message id="ui.usual.first_calls">
        <source>still learning: it settles after {calls} calls</source>
        <extracomment>Keep what is in braces: {calls}.</extracomment>
        <translation>wird noch gelernt: steht nach {calls} Gesprächen fest</translation>
    </message>
    <message id="ui.usual.level">
        <source>level {level:.0f} dB ± {spread:.1f}</source>
        <extracomment>Keep what is in braces: {level}, {spread}.
“level”: how loud, in dB.</extracomment>
        <translation>Pegel {level:.0f} dB ± {spread:.1f}</translation>
    </message>
    <message id="ui.usual.pitch">
        <source>pitch {pitch:.0f} Hz ± {spread:.1f} semitones</source>
        <extracomment>Keep what is in braces: {pitch}, {spread}.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>Tonhöhe {pitch:.0f} Hz ± {spread:.1f} Halbtöne</translation>
    </message>
    <message id="ui.usual.pace">
        <source>pace {pace:.1f} ± {spread:.1f} syllables a second</source>
        <extracomment>Keep what is in braces: {pace}, {spread}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tempo {pace:.1f} ± {spread:.1f} Silben pro Sekunde</translation>
    </message>
    <message id="ui.usual.lock">
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message id="ui.usual.lock_name">
        <source>{name}: locked</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: gesperrt</translation>
    </message>
    <message id="ui.usual.reset">
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message id="ui.usual.reset_name">
        <source>{name}: forget</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: vergessen</translation>
    </message>
    <message id="ui.usual.reset_title">
        <source>Forget this usual?</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Diese Sprechweise vergessen?</translation>
    </message>
    <message id="ui.usual.reset_text">
        <source>Your usual for {name} is learned again from the next calls. Kept calls stay as they are.</source>
        <extracomment>Keep what is in braces: {name}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Ihre übliche Sprechweise mit {name} wird aus den nächsten Gesprächen neu gelernt. Aufgehobene Gespräche bleiben, wie sie sind.</translation>
    </message>
    <message id="ui.usual.whose">
        <source>Kept under a name alone, so it is used for no microphone. Say whose it is, or forget it. The only microphone of that name takes it over by itself.</source>
        <translation>Nur unter einem Namen aufgehoben, daher gilt es für kein Mikrofon. Sagen Sie, wessen es ist, oder vergessen Sie es. Das einzige Mikrofon dieses Namens übernimmt es von selbst.</translation>
    </message>
    <message id="ui.usual.whose_choose">
        <source>Whose is it?</source>
        <translation>Wessen ist es?</translation>
    </message>
    <message id="ui.usual.whose_name">
        <source>{name}: whose is it?</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: wessen ist es?</translation>
    </message>
    <message id="ui.usual.reset_yes">
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message id="ui.usual.reset_no">
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message id="ui.usual.read_aloud">
        <source>Read a text aloud to learn it now</source>
        <translation>Einen Text vorlesen, um sie jetzt zu lernen</translation>
    </message>
    <message id="ui.usual.ask_microphone">
        <source>{microphone} is new. Learn your usual for it, or keep the one you have?</source>
        <extracomment>Keep what is in braces: {microphone}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{microphone} ist neu. Soll Ihre übliche Sprechweise damit neu gelernt werden, oder gilt die vorhandene?</translation>
    </message>
    <message id="ui.usual.ask_gain">
        <source>Your level on {microphone} is {gain:.0f} dB higher than before, but your voice is not louder. Was the microphone or its level changed?</source>
        <extracomment>Keep what is in braces: {gain}, {microphone}.
“level”: how loud, in dB.</extracomment>
        <translation>Mit {microphone} ist Ihr Pegel {gain:.0f} dB höher als zuvor, Ihre Stimme aber nicht lauter. Wurde das Mikrofon oder sein Pegel geändert?</translation>
    </message>
    <message id="ui.usual.ask_gain_down">
        <source>Your level on {microphone} is {gain:.0f} dB lower than before, but your voice is not quieter. Was the microphone or its level changed?</source>
        <extracomment>Keep what is in braces: {gain}, {microphone}.
“level”: how loud, in dB.</extracomment>
        <translation>Mit {microphone} ist Ihr Pegel {gain:.0f} dB niedriger als zuvor, Ihre Stimme aber nicht leiser. Wurde das Mikrofon oder sein Pegel geändert?</translation>
    </message>
    <message id="ui.usual.ask_narrow_band">
        <source>{microphone} now sends only phone quality, but your usual was learned from better sound. Learn it again?</source>
        <extracomment>Keep what is in braces: {microphone}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{microphone} sendet jetzt nur Telefonqualität, aber Ihre übliche Sprechweise wurde mit besserem Ton gelernt. Neu lernen?</translation>
    </message>
    <message id="ui.usual.ask_wide_band">
        <source>{microphone} now sends more than phone quality, but your usual was learned at phone quality. Learn it again?</source>
        <extracomment>Keep what is in braces: {microphone}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{microphone} sendet jetzt mehr als Telefonqualität, aber Ihre übliche Sprechweise wurde in Telefonqualität gelernt. Neu lernen?</translation>
    </message>
    <message id="ui.usual.anew">
        <source>Learn again</source>
        <translation>Neu lernen</translation>
    </message>
    <message id="ui.usual.as_before_microphone">
        <source>Keep the one I have</source>
        <translation>Die vorhandene behalten</translation>
    </message>
    <message id="ui.usual.as_before_gain">
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message id="ui.usual.as_before_bandwidth">
        <source>Keep the one I have</source>
        <translation>Die vorhandene behalten</translation>
    </message>
    <message id="ui.receipt.title">
        <source>{name} at {clock}</source>
        <extracomment>Keep what is in braces: {clock}, {name}.</extracomment>
        <translation>{name} um {clock}</translation>
    </message>
    <message id="ui.receipt.measured">
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message id="ui.receipt.seconds">
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message id="ui.receipt.from_to">
        <source>{start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {start}.</extracomment>
        <translation>{start} bis {end}</translation>
    </message>
    <message id="ui.receipt.usual">
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message id="ui.receipt.threshold">
        <source>Shown from</source>
        <translation>Gezeigt ab</translation>
    </message>
    <message id="ui.receipt.after">
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message id="ui.receipt.fair">
        <source>Fair</source>
        <translation>Passend</translation>
    </message>
    <message id="ui.receipt.not_fair">
        <source>Not fair</source>
        <translation>Unpassend</translation>
    </message>
    <message id="ui.receipt.question">
        <source>Was this cue fair?</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>War dieser Hinweis passend?</translation>
    </message>
    <message id="ui.receipt.answered_fair">
        <source>You called it fair.</source>
        <translation>Sie nannten ihn passend.</translation>
    </message>
    <message id="ui.receipt.answered_not_fair">
        <source>You called it not fair.</source>
        <translation>Sie nannten ihn unpassend.</translation>
    </message>
    <message id="ui.receipt.keys">
        <source>F: fair, U: not fair</source>
        <translation>F: passend, U: unpassend</translation>
    </message>
    <message id="ui.receipt.open">
        <source>Show why</source>
        <translation>Grund zeigen</translation>
    </message>
    <message id="ui.receipt.plot_level">
        <source>Your level around the cue, dB from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.
“level”: how loud, in dB.</extracomment>
        <translation>Ihr Pegel um den Hinweis herum, dB zum Üblichen</translation>
    </message>
    <message id="ui.receipt.plot_level_at_least">
        <source>Your level around the cue, at least, dB from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.
“level”: how loud, in dB.</extracomment>
        <translation>Ihr Pegel um den Hinweis herum, mindestens, dB zum Üblichen</translation>
    </message>
    <message id="ui.receipt.plot_f0">
        <source>Your pitch around the cue, semitones from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>Ihre Tonhöhe um den Hinweis herum, Halbtöne zum Üblichen</translation>
    </message>
    <message id="ui.receipt.plot_pace">
        <source>Your pace around the cue, syllables a second</source>
        <extracomment>“cue”: one short line shown during a call.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Ihr Tempo um den Hinweis herum, Silben pro Sekunde</translation>
    </message>
    <message id="ui.receipt.plot_caller">
        <source>The caller&apos;s level around the cue, dB from their start</source>
        <extracomment>“cue”: one short line shown during a call.
“level”: how loud, in dB.</extracomment>
        <translation>Pegel des Anrufers um den Hinweis herum, dB zum Anfang</translation>
    </message>
    <message id="ui.receipt.plot_lanes">
        <source>Caller and you around the cue</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Anrufer und Sie um den Hinweis herum</translation>
    </message>
    <message id="ui.receipt.spoken_plot">
        <source>{name}, from {start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {name}, {start}.</extracomment>
        <translation>{name}, von {start} bis {end}</translation>
    </message>
    <message id="ui.effect.calls">
        <source>{shown} calls with cues, {silent} without</source>
        <extracomment>Keep what is in braces: {shown}, {silent}.
“cue”: one short line shown during a call.</extracomment>
        <translation>{shown} Gespräche mit Hinweisen, {silent} ohne</translation>
    </message>
    <message id="ui.effect.rates">
        <source>{shown:.1f} rises per hour of your speech with cues, {silent:.1f} without</source>
        <extracomment>Keep what is in braces: {shown}, {silent}.
“cue”: one short line shown during a call.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>{shown:.1f} Anstiege pro Stunde Ihrer Sprache mit Hinweisen, {silent:.1f} ohne</translation>
    </message>
    <message id="ui.effect.interval">
        <source>ratio {ratio:.2f}, 95 % interval {low:.2f} to {high:.2f}</source>
        <extracomment>Keep what is in braces: {high}, {low}, {ratio}.</extracomment>
        <translation>Verhältnis {ratio:.2f}, 95-%-Intervall {low:.2f} bis {high:.2f}</translation>
    </message>
    <message id="ui.effect.interval_open">
        <source>ratio {ratio:.2f}, 95 % interval from {low:.2f} up</source>
        <extracomment>Keep what is in braces: {low}, {ratio}.</extracomment>
        <translation>Verhältnis {ratio:.2f}, 95-%-Intervall ab {low:.2f}</translation>
    </message>
    <message id="ui.effect.interval_alone">
        <source>95 % interval of their ratio from {low:.2f} up</source>
        <extracomment>Keep what is in braces: {low}.</extracomment>
        <translation>95-%-Intervall ihres Verhältnisses ab {low:.2f}</translation>
    </message>
    <message id="ui.effect.told">
        <source>{rates} ({interval}; {calls}).</source>
        <extracomment>Keep what is in braces: {calls}, {interval}, {rates}.</extracomment>
        <translation>{rates} ({interval}; {calls}).</translation>
    </message>
    <message id="ui.effect.recovery">
        <source>Back to your usual in {shown} with cues, {silent} without.</source>
        <extracomment>Keep what is in braces: {shown}, {silent}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.</extracomment>
        <translation>Zurück im Üblichen nach {shown} mit Hinweisen, {silent} ohne.</translation>
    </message>
    <message id="ui.effect.not_yet">
        <source>It is too early to say whether cues make a difference: {rates} ({interval}; {calls}).</source>
        <extracomment>Keep what is in braces: {calls}, {interval}, {rates}.
“cue”: one short line shown during a call.</extracomment>
        <translation>Noch ist es zu früh zu sagen, ob Hinweise etwas ändern: {rates} ({interval}; {calls}).</translation>
    </message>
    <message id="ui.effect.too_few">
        <source>It is too early to say whether cues make a difference: {calls}.</source>
        <extracomment>Keep what is in braces: {calls}.
“cue”: one short line shown during a call.</extracomment>
        <translation>Noch ist es zu früh zu sagen, ob Hinweise etwas ändern: {calls}.</translation>
    </message>
    <message id="ui.call.back">
        <source>All calls</source>
        <translation>Alle Gespräche</translation>
    </message>
    <message id="ui.call.split">
        <source>Split here…</source>
        <translation>Hier teilen…</translation>
    </message>
    <message id="ui.call.split_title">
        <source>Split the call at {time}?</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Das Gespräch bei {time} teilen?</translation>
    </message>
    <message id="ui.call.split_text">
        <source>It becomes two calls, each with its own figures. Notes and tags go to the part they belong to. You can put it together again, until you delete one of the two.</source>
        <translation>Daraus werden zwei Gespräche mit je eigenen Zahlen. Notizen und Schlagwörter kommen zu dem Teil, zu dem sie gehören. Sie können es wieder zusammensetzen, bis Sie eines der beiden löschen.</translation>
    </message>
    <message id="ui.call.split_yes">
        <source>Split it</source>
        <translation>Teilen</translation>
    </message>
    <message id="ui.call.split_no">
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message id="ui.call.put_together">
        <source>Part of a call that you split: put it together again</source>
        <translation>Teil eines Gesprächs, das Sie geteilt haben: wieder zusammensetzen</translation>
    </message>
    <message id="ui.call.take_apart">
        <source>Two calls that you joined: take them apart again</source>
        <translation>Zwei Gespräche, die Sie verbunden haben: wieder trennen</translation>
    </message>
    <message id="ui.call.delete">
        <source>Delete this call</source>
        <translation>Dieses Gespräch löschen</translation>
    </message>
    <message id="ui.call.delete_title">
        <source>Delete this call?</source>
        <translation>Dieses Gespräch löschen?</translation>
    </message>
    <message id="ui.call.delete_text">
        <source>The figures and the time line of {when}, your note and your promise will be gone, for good after ten seconds. An archive you saved elsewhere keeps them.</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Die Werte und die Zeitleiste von {when}, Ihr Vermerk und Ihre Zusage sind dann weg, nach zehn Sekunden endgültig. Ein Archiv, das Sie anderswo gespeichert haben, behält sie.</translation>
    </message>
    <message id="ui.call.delete_yes">
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message id="ui.call.delete_no">
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message id="ui.call.meta_headset">
        <source>{device}</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device}</translation>
    </message>
    <message id="ui.call.meta_caller">
        <source>caller by {device}</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>Anrufer über {device}</translation>
    </message>
    <message id="ui.call.meta_no_caller">
        <source>caller not heard</source>
        <translation>Anrufer nicht gehört</translation>
    </message>
    <message id="ui.call.meta_sample">
        <source>sample call</source>
        <translation>Beispielgespräch</translation>
    </message>
    <message id="ui.call.meta_replay">
        <source>replay of {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Wiedergabe von {title}</translation>
    </message>
    <message id="ui.call.meta_line">
        <source>line slow by about {delay:.1f} s ({low:.1f} to {high:.1f}, an estimate)</source>
        <extracomment>Keep what is in braces: {delay}, {high}, {low}.</extracomment>
        <translation>Leitung um etwa {delay:.1f} s träge ({low:.1f} bis {high:.1f}, geschätzt)</translation>
    </message>
    <message id="ui.call.meta_silent">
        <source>without cues, to compare</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>ohne Hinweise, zum Vergleich</translation>
    </message>
    <message id="ui.call.meta_cut_short">
        <source>cut short, kept up to here</source>
        <translation>abgebrochen, bis hier aufgehoben</translation>
    </message>
    <message id="ui.call.meta_gaps">
        <source>{length} of sound lost</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>{length} Ton verloren</translation>
    </message>
    <message id="ui.call.not_measured">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="ui.call.not_measured_because">
        <source>not measured: {reason:small}</source>
        <extracomment>Keep what is in braces: {reason}.</extracomment>
        <translation>nicht gemessen: {reason}</translation>
    </message>
    <message id="ui.call.not_measured_at_all">
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message id="ui.call.heard_out">
        <source>Heard out</source>
        <extracomment>At most about 15 characters: the name of a figure.
“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Zugehört</translation>
    </message>
    <message id="ui.call.heard_out_of">
        <source>longest stretch of the caller</source>
        <translation>längste Strecke des Anrufers</translation>
    </message>
    <message id="ui.call.you_spoke">
        <source>You spoke</source>
        <extracomment>At most about 15 characters: the name of a figure.</extracomment>
        <translation>Sie sprachen</translation>
    </message>
    <message id="ui.call.share">
        <source>{percent:.0f} %</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>{percent:.0f} %</translation>
    </message>
    <message id="ui.call.you_spoke_of">
        <source>of all speech in this call</source>
        <translation>aller Sprache im Gespräch</translation>
    </message>
    <message id="ui.call.rises">
        <source>Rises</source>
        <extracomment>At most about 15 characters: the name of a figure.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Anstiege</translation>
    </message>
    <message id="ui.call.rises_none">
        <source>none over your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>keine über dem Üblichen</translation>
    </message>
    <message id="ui.call.rises_back">
        <source>back in {times}</source>
        <extracomment>Keep what is in braces: {times}.</extracomment>
        <translation>zurück nach {times}</translation>
    </message>
    <message id="ui.call.rises_open">
        <source>at the end of the call</source>
        <translation>am Ende des Gesprächs</translation>
    </message>
    <message id="ui.call.talk_over">
        <source>Talk-over</source>
        <extracomment>At most about 15 characters: the name of a figure.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Überlappung</translation>
    </message>
    <message id="ui.call.talk_over_none">
        <source>you came in after they ended</source>
        <translation>Sie setzten nach dem Anrufer ein</translation>
    </message>
    <message id="ui.call.talk_over_yielded">
        <source>you gave way after {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Sie gaben nach {time} nach</translation>
    </message>
    <message id="ui.call.talk_over_yielded_in">
        <source>you gave way in {count} of {every}, after {time}</source>
        <extracomment>Keep what is in braces: {count}, {every}, {time}.</extracomment>
        <translation>Sie gaben bei {count} von {every} nach, nach {time}</translation>
    </message>
    <message id="ui.call.talk_over_caller_yielded">
        <source>the caller gave way after {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>der Anrufer gab nach {time} nach</translation>
    </message>
    <message id="ui.call.talk_over_caller_yielded_in">
        <source>the caller gave way in {count} of {every}, after {time}</source>
        <extracomment>Keep what is in braces: {count}, {every}, {time}.</extracomment>
        <translation>der Anrufer gab bei {count} von {every} nach, nach {time}</translation>
    </message>
    <message id="ui.call.talk_over_not_yielded">
        <source>you both went on</source>
        <translation>Sie sprachen beide weiter</translation>
    </message>
    <message id="ui.call.pace">
        <source>Pace</source>
        <extracomment>At most about 15 characters: the name of a figure.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tempo</translation>
    </message>
    <message id="ui.call.pace_value">
        <source>{pace:.1f} syll/s</source>
        <extracomment>Keep what is in braces: {pace}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>{pace:.1f} Silb/s</translation>
    </message>
    <message id="ui.call.pace_usual">
        <source>usual {low:.1f} to {high:.1f}</source>
        <extracomment>Keep what is in braces: {high}, {low}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>üblich {low:.1f} bis {high:.1f}</translation>
    </message>
    <message id="ui.call.pace_no_usual">
        <source>usual not known yet</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Übliches noch nicht bekannt</translation>
    </message>
    <message id="ui.call.fast" numerus="yes">
        <source>{n} fast stretches, {time}</source>
        <extracomment>Keep what is in braces: {n}, {time}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} schneller Abschnitt, {time}</numerusform>
            <numerusform>{n} schnelle Abschnitte, {time}</numerusform>
        </translation>
    </message>
    <message id="ui.call.moment_spoken">
        <source>{name}: go to {start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {name}, {start}.</extracomment>
        <translation>{name}: zu {start} bis {end}</translation>
    </message>
    <message id="ui.call.previous">
        <source>Earlier call</source>
        <translation>Früherer Anruf</translation>
    </message>
    <message id="ui.call.next">
        <source>Later call</source>
        <translation>Späterer Anruf</translation>
    </message>
    <message id="ui.call.previous_at">
        <source>Earlier: {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Früher: {time}</translation>
    </message>
    <message id="ui.call.next_at">
        <source>Later: {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Später: {time}</translation>
    </message>
    <message id="ui.call.tip_spoken">
        <source>Tip: {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Tipp: {title}</translation>
    </message>
    <message id="ui.call.caller">
        <source>Caller</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Anrufer</translation>
    </message>
    <message id="ui.call.you">
        <source>You</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Sie</translation>
    </message>
    <message id="ui.call.no_caller">
        <source>caller not heard</source>
        <translation>Anrufer nicht gehört</translation>
    </message>
    <message id="ui.call.no_usual">
        <source>usual not known yet</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Übliches noch nicht bekannt</translation>
    </message>
    <message id="ui.call.timeline" numerus="yes">
        <source>Time line of the call: {n} cues</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“cue”: one short line shown during a call.</extracomment>
        <translation>
            <numerusform>Zeitachse des Gesprächs: {n} Hinweis</numerusform>
            <numerusform>Zeitachse des Gesprächs: {n} Hinweise</numerusform>
        </translation>
    </message>
    <message id="ui.call.cue_spoken">
        <source>{name} at {clock}. {evidence}</source>
        <extracomment>Keep what is in braces: {clock}, {evidence}, {name}.</extracomment>
        <translation>{name} um {clock}. {evidence}</translation>
    </message>
    <message id="ui.call.cue_tooltip">
        <source>{name}, {clock}
{line}
{evidence}</source>
        <extracomment>Keep what is in braces: {clock}, {evidence}, {line}, {name}.</extracomment>
        <translation>{name}, {clock}
{line}
{evidence}</translation>
    </message>
    <message id="ui.call.no_cues">
        <source>No cues in this call.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Keine Hinweise in diesem Gespräch.</translation>
    </message>
    <message id="ui.call.short">
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message id="ui.call.added">
        <source>Your additions</source>
        <translation>Ihre Ergänzungen</translation>
    </message>
    <message id="ui.call.choose_cue">
        <source>Choose a mark to see why it was shown.</source>
        <translation>Wählen Sie eine Marke, um zu sehen, warum sie gezeigt wurde.</translation>
    </message>
    <message id="ui.instrument.name">
        <source>Instrument of the call</source>
        <translation>Instrument des Anrufs</translation>
    </message>
    <message id="ui.instrument.keys">
        <source>Left and right move the line, Shift makes larger steps, plus and minus zoom, 0 shows the whole call.</source>
        <translation>Links und rechts bewegen die Linie, mit Umschalt in großen Schritten, Plus und Minus zoomen, 0 zeigt den ganzen Anruf.</translation>
    </message>
    <message id="ui.instrument.whole">
        <source>Whole call</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Ganzer Anruf</translation>
    </message>
    <message id="ui.instrument.in_view">
        <source>{start} to {end} in view</source>
        <extracomment>Keep what is in braces: {end}, {start}.
At most about 20 characters: beside the strip of the whole call.</extracomment>
        <translation>{start} bis {end} im Bild</translation>
    </message>
    <message id="ui.instrument.over_rise">
        <source>Rises</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Anstiege</translation>
    </message>
    <message id="ui.instrument.over_fast">
        <source>Fast</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Schnell</translation>
    </message>
    <message id="ui.instrument.over_condition">
        <source>Condition</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Bedingung</translation>
    </message>
    <message id="ui.instrument.cues">
        <source>Cues</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.
“cue”: one short line shown during a call.</extracomment>
        <translation>Hinweise</translation>
    </message>
    <message id="ui.instrument.notes">
        <source>Notes</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Notizen</translation>
    </message>
    <message id="ui.instrument.caller_level">
        <source>Caller</source>
        <extracomment>At most about 10 characters: the name of a row of the call&apos;s instrument.</extracomment>
        <translation>Anrufer</translation>
    </message>
    <message id="ui.instrument.unit_level">
        <source>dB from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>dB von Ihrem Üblichen</translation>
    </message>
    <message id="ui.instrument.unit_f0">
        <source>semitones from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Halbtöne von Ihrem Üblichen</translation>
    </message>
    <message id="ui.instrument.unit_pace">
        <source>syllables a second</source>
        <translation>Silben je Sekunde</translation>
    </message>
    <message id="ui.instrument.unit_caller">
        <source>dB from their start</source>
        <translation>dB von ihrem Anfang</translation>
    </message>
    <message id="ui.instrument.tick">
        <source>{value:+.0f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:+.0f}</translation>
    </message>
    <message id="ui.instrument.tick_usual">
        <source>0</source>
        <translation>0</translation>
    </message>
    <message id="ui.instrument.tick_pace">
        <source>{value:.1f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f}</translation>
    </message>
    <message id="ui.instrument.peak_f0">
        <source>{value:+.1f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:+.1f}</translation>
    </message>
    <message id="ui.instrument.peak_pace">
        <source>{value:.1f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f}</translation>
    </message>
    <message id="ui.instrument.value_level">
        <source>{value:+.0f} dB</source>
        <extracomment>Keep what is in braces: {value}.
At most about 15 characters: a value in the column beside the call&apos;s instrument.</extracomment>
        <translation>{value:+.0f} dB</translation>
    </message>
    <message id="ui.instrument.value_f0">
        <source>{value:+.1f} st</source>
        <extracomment>Keep what is in braces: {value}.
At most about 15 characters: a value in the column beside the call&apos;s instrument.</extracomment>
        <translation>{value:+.1f} HT</translation>
    </message>
    <message id="ui.instrument.value_pace">
        <source>{value:.1f} syll/s</source>
        <extracomment>Keep what is in braces: {value}.
At most about 15 characters: a value in the column beside the call&apos;s instrument.</extracomment>
        <translation>{value:.1f} Silb./s</translation>
    </message>
    <message id="ui.instrument.value_caller">
        <source>{value:+.0f} dB</source>
        <extracomment>Keep what is in braces: {value}.
At most about 15 characters: a value in the column beside the call&apos;s instrument.</extracomment>
        <translation>{value:+.0f} dB</translation>
    </message>
    <message id="ui.instrument.at">
        <source>At {clock}</source>
        <extracomment>Keep what is in braces: {clock}.
At most about 15 characters: a value in the column beside the call&apos;s instrument.</extracomment>
        <translation>Bei {clock}</translation>
    </message>
    <message id="ui.instrument.you_speak">
        <source>you speak</source>
        <extracomment>At most about 20 characters: who speaks, beside the call&apos;s instrument.</extracomment>
        <translation>Sie sprechen</translation>
    </message>
    <message id="ui.instrument.caller_speaks">
        <source>the caller speaks</source>
        <extracomment>At most about 20 characters: who speaks, beside the call&apos;s instrument.</extracomment>
        <translation>Anrufer spricht</translation>
    </message>
    <message id="ui.instrument.both_speak">
        <source>both speak</source>
        <extracomment>At most about 20 characters: who speaks, beside the call&apos;s instrument.</extracomment>
        <translation>beide sprechen</translation>
    </message>
    <message id="ui.instrument.nobody_speaks">
        <source>nobody speaks</source>
        <extracomment>At most about 20 characters: who speaks, beside the call&apos;s instrument.</extracomment>
        <translation>niemand spricht</translation>
    </message>
    <message id="ui.instrument.you_silent">
        <source>you are silent, the caller is not heard</source>
        <translation>Sie schweigen, der Anrufer ist nicht zu hören</translation>
    </message>
    <message id="ui.instrument.no_value">
        <source>no value here</source>
        <translation>hier kein Wert</translation>
    </message>
    <message id="ui.instrument.silent">
        <source>you are silent</source>
        <translation>Sie schweigen</translation>
    </message>
    <message id="ui.instrument.no_usual">
        <source>usual not known</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Übliches nicht bekannt</translation>
    </message>
    <message id="ui.instrument.from_their_start">
        <source>from their start</source>
        <translation>von ihrem Anfang</translation>
    </message>
    <message id="ui.instrument.against_over">
        <source>over your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>über Ihrem Üblichen</translation>
    </message>
    <message id="ui.instrument.against_usual">
        <source>within your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>in Ihrem Üblichen</translation>
    </message>
    <message id="ui.instrument.against_under">
        <source>under your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>unter Ihrem Üblichen</translation>
    </message>
    <message id="ui.instrument.four_weeks">
        <source>four weeks: {value}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>vier Wochen: {value}</translation>
    </message>
    <message id="ui.instrument.caller_at">
        <source>caller: {value}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>Anrufer: {value}</translation>
    </message>
    <message id="ui.instrument.before" numerus="yes">
        <source>median of your last four weeks, {n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Median Ihrer letzten vier Wochen, {n} Anruf</numerusform>
            <numerusform>Median Ihrer letzten vier Wochen, {n} Anrufe</numerusform>
        </translation>
    </message>
    <message id="ui.instrument.rise">
        <source>rise {start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {start}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Anstieg {start} bis {end}</translation>
    </message>
    <message id="ui.instrument.fast">
        <source>fast {start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {start}.</extracomment>
        <translation>schnell {start} bis {end}</translation>
    </message>
    <message id="ui.instrument.condition">
        <source>{start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {start}.</extracomment>
        <translation>{start} bis {end}</translation>
    </message>
    <message id="ui.instrument.silence">
        <source>silence, {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Stille, {time}</translation>
    </message>
    <message id="ui.instrument.note_spoken">
        <source>Note at {clock}: {text}</source>
        <extracomment>Keep what is in braces: {clock}, {text}.</extracomment>
        <translation>Notiz bei {clock}: {text}</translation>
    </message>
    <message id="ui.instrument.keys_short">
        <source>Arrows: line, + and -: zoom, 0: whole call</source>
        <translation>Pfeile: Linie, + und -: Zoom, 0: ganzer Anruf</translation>
    </message>
    <message id="ui.instrument.legend_usual">
        <source>your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Ihr Übliches</translation>
    </message>
    <message id="ui.instrument.legend_caller">
        <source>caller&apos;s level, from how they began</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>Pegel des Anrufers, von seinem Anfang</translation>
    </message>
    <message id="ui.instrument.next">
        <source>Next</source>
        <translation>Weiter zu</translation>
    </message>
    <message id="ui.instrument.next_cue">
        <source>Cue</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message id="ui.instrument.next_rise">
        <source>Rise</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Anstieg</translation>
    </message>
    <message id="ui.instrument.next_talk_over">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Dazwischenreden</translation>
    </message>
    <message id="ui.instrument.next_heard_out">
        <source>Heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Ausreden lassen</translation>
    </message>
    <message id="ui.instrument.next_spoken">
        <source>Next: {name} ({key})</source>
        <extracomment>Keep what is in braces: {key}, {name}.</extracomment>
        <translation>Weiter: {name} ({key})</translation>
    </message>
    <message id="ui.instrument.closer">
        <source>Zoom in (+)</source>
        <translation>Näher (+)</translation>
    </message>
    <message id="ui.instrument.wider">
        <source>Zoom out (-)</source>
        <translation>Weiter weg (-)</translation>
    </message>
    <message id="ui.instrument.show_whole">
        <source>Whole call</source>
        <translation>Ganzer Anruf</translation>
    </message>
    <message id="ui.instrument.show_whole_spoken">
        <source>Show the whole call (0)</source>
        <translation>Den ganzen Anruf zeigen (0)</translation>
    </message>
    <message id="ui.instrument.agent_came_in.agent_stopped">
        <source>{clock} you came in, you stopped after {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} Sie kamen dazwischen, Sie hörten nach {time} auf</translation>
    </message>
    <message id="ui.instrument.agent_came_in.caller_stopped">
        <source>{clock} you came in, they stopped after {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} Sie kamen dazwischen, der Anrufer hörte nach {time} auf</translation>
    </message>
    <message id="ui.instrument.agent_came_in.nobody_stopped">
        <source>{clock} you came in, both for {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} Sie kamen dazwischen, beide für {time}</translation>
    </message>
    <message id="ui.instrument.caller_came_in.agent_stopped">
        <source>{clock} they came in, you stopped after {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} der Anrufer kam dazwischen, Sie hörten nach {time} auf</translation>
    </message>
    <message id="ui.instrument.caller_came_in.caller_stopped">
        <source>{clock} they came in, they stopped after {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} der Anrufer kam dazwischen, er hörte nach {time} auf</translation>
    </message>
    <message id="ui.instrument.caller_came_in.nobody_stopped">
        <source>{clock} they came in, both for {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} der Anrufer kam dazwischen, beide für {time}</translation>
    </message>
    <message id="ui.note.add">
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message id="ui.note.add_spoken">
        <source>Write a note at this moment (N)</source>
        <translation>Eine Notiz zu dieser Stelle schreiben (N)</translation>
    </message>
    <message id="ui.note.at">
        <source>Note at {clock}</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>Notiz bei {clock}</translation>
    </message>
    <message id="ui.note.keep">
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message id="ui.note.leave">
        <source>Leave as it was</source>
        <translation>Lassen, wie sie war</translation>
    </message>
    <message id="ui.note.delete">
        <source>Delete the note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message id="ui.note.keys">
        <source>Ctrl+Return keeps it</source>
        <translation>Strg+Eingabe behält sie</translation>
    </message>
    <message id="ui.tag.at">
        <source>{name} {time}</source>
        <extracomment>Keep what is in braces: {name}, {time}.</extracomment>
        <translation>{name} {time}</translation>
    </message>
    <message id="ui.tag.at_line">
        <source>At {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Bei {time}</translation>
    </message>
    <message id="ui.tag.add">
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message id="ui.tag.placeholder">
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message id="ui.tag.name">
        <source>{name}</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}</translation>
    </message>
    <message id="ui.tag.remove">
        <source>Take off the tag {name}</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Schlagwort {name} entfernen</translation>
    </message>
    <message id="ui.verdict.heard_out_waited">
        <source>You heard the caller out for {time} and waited {wait} before answering.</source>
        <extracomment>Keep what is in braces: {time}, {wait}.</extracomment>
        <translation>Sie ließen den Anrufer {time} lang ausreden und warteten {wait}, bevor Sie antworteten.</translation>
    </message>
    <message id="ui.verdict.heard_out">
        <source>You heard the caller out for {time}.</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Sie ließen den Anrufer {time} lang ausreden.</translation>
    </message>
    <message id="ui.verdict.back">
        <source>After a rise you were back to your usual in {time}.</source>
        <extracomment>Keep what is in braces: {time}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Nach einem Anstieg waren Sie nach {time} zurück im Üblichen.</translation>
    </message>
    <message id="ui.verdict.no_talk_over">
        <source>The caller ended every turn before you came in.</source>
        <translation>Der Anrufer beendete jeden Beitrag, bevor Sie einsetzten.</translation>
    </message>
    <message id="ui.verdict.no_rises">
        <source>Level, pitch and effort did not rise over your usual together.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.
“effort”: vocal effort, as phoneticians measure it in the spectrum.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Pegel, Tonhöhe und Stimmeinsatz stiegen nicht gemeinsam über Ihr Übliches.</translation>
    </message>
    <message id="ui.verdict.listened">
        <source>The caller had {percent:.0f} % of the speech.</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>Der Anrufer hatte {percent:.0f} % der Redezeit.</translation>
    </message>
    <message id="ui.verdict.dead_air">
        <source>Next time, say what you are doing while it is quiet, because the longest silence was {time}.</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Sagen Sie beim nächsten Mal in der Stille, was Sie tun, denn die längste dauerte {time}.</translation>
    </message>
    <message id="ui.verdict.rises">
        <source>Next time your voice goes over your usual, lower it and slow down for one sentence, because it rose {count} times.</source>
        <extracomment>Keep what is in braces: {count}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Wenn Ihre Stimme das nächste Mal über Ihr Übliches steigt, senken Sie sie und sprechen Sie einen Satz lang langsamer, denn sie stieg {count} Mal.</translation>
    </message>
    <message id="ui.verdict.rises_once">
        <source>Next time your voice goes over your usual, lower it and slow down for one sentence, because it rose once.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Wenn Ihre Stimme das nächste Mal über Ihr Übliches steigt, senken Sie sie und sprechen Sie einen Satz lang langsamer, denn sie stieg einmal.</translation>
    </message>
    <message id="ui.verdict.talk_over">
        <source>Next time, wait one breath longer before you come in, because you talked over the caller {count} times.</source>
        <extracomment>Keep what is in braces: {count}.</extracomment>
        <translation>Warten Sie beim nächsten Mal einen Atemzug länger, bevor Sie einsetzen, denn Sie sprachen {count} Mal gleichzeitig mit dem Anrufer.</translation>
    </message>
    <message id="ui.verdict.talk_over_once">
        <source>Next time, wait one breath longer before you come in, because you talked over the caller once.</source>
        <translation>Warten Sie beim nächsten Mal einen Atemzug länger, bevor Sie einsetzen, denn Sie sprachen einmal gleichzeitig mit dem Anrufer.</translation>
    </message>
    <message id="ui.verdict.long_turn">
        <source>Next time, hand it back with a question sooner, because your longest turn was {time}.</source>
        <extracomment>Keep what is in braces: {time}.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Übergeben Sie beim nächsten Mal früher mit einer Frage, denn Ihr längster Beitrag dauerte {time}.</translation>
    </message>
    <message id="ui.verdict.too_fast">
        <source>Next time, leave a pause between sentences, because your pace was {pace:.1f} against {usual:.1f} syllables a second.</source>
        <extracomment>Keep what is in braces: {pace}, {usual}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Lassen Sie beim nächsten Mal zwischen den Sätzen eine Pause, denn Ihr Tempo war {pace:.1f} gegenüber {usual:.1f} Silben pro Sekunde.</translation>
    </message>
    <message id="ui.after.window">
        <source>After the call</source>
        <translation>Nach dem Gespräch</translation>
    </message>
    <message id="ui.after.heading">
        <source>Call ended, {length}</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>Gespräch beendet, {length}</translation>
    </message>
    <message id="ui.after.heading_replay">
        <source>Replay ended, {length}</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>Wiedergabe beendet, {length}</translation>
    </message>
    <message id="ui.after.line">
        <source>{name}: {said}.</source>
        <extracomment>Keep what is in braces: {name}, {said}.</extracomment>
        <translation>{name}: {said}.</translation>
    </message>
    <message id="ui.after.asked">
        <source>Were these cues fair?</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Waren diese Hinweise passend?</translation>
    </message>
    <message id="ui.after.name.spoke">
        <source>Speech</source>
        <translation>Redeanteil</translation>
    </message>
    <message id="ui.after.name.heard_out">
        <source>Heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Zugehört</translation>
    </message>
    <message id="ui.after.name.rises">
        <source>Rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Anstiege</translation>
    </message>
    <message id="ui.after.name.talk_over">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Überlappung</translation>
    </message>
    <message id="ui.after.name.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tempo</translation>
    </message>
    <message id="ui.after.name.silence">
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message id="ui.after.name.trust">
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message id="ui.after.spoke">
        <source>you {agent} %, caller {caller} %</source>
        <extracomment>Keep what is in braces: {agent}, {caller}.</extracomment>
        <translation>Sie {agent} %, Anrufer {caller} %</translation>
    </message>
    <message id="ui.after.heard_out">
        <source>{time} at the longest</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>am längsten {time}</translation>
    </message>
    <message id="ui.after.rises_none">
        <source>none over your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>keine über dem Üblichen</translation>
    </message>
    <message id="ui.after.rises_back">
        <source>{count}, back in {times}</source>
        <extracomment>Keep what is in braces: {count}, {times}.</extracomment>
        <translation>{count}, zurück nach {times}</translation>
    </message>
    <message id="ui.after.rises_open">
        <source>{count}, the last until the end</source>
        <extracomment>Keep what is in braces: {count}.</extracomment>
        <translation>{count}, der letzte bis zum Ende</translation>
    </message>
    <message id="ui.after.talk_over_none">
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message id="ui.after.talk_over_yielded">
        <source>{count} by you, you gave way after {time}</source>
        <extracomment>Keep what is in braces: {count}, {time}.</extracomment>
        <translation>{count} von Ihnen, nach {time} nachgegeben</translation>
    </message>
    <message id="ui.after.talk_over_yielded_in">
        <source>{count} by you, you gave way in {gave_way} of them, after {time}</source>
        <extracomment>Keep what is in braces: {count}, {gave_way}, {time}.</extracomment>
        <translation>{count} von Ihnen, bei {gave_way} davon gaben Sie nach {time} nach</translation>
    </message>
    <message id="ui.after.talk_over_not_yielded">
        <source>{count} by you, you went on</source>
        <extracomment>Keep what is in braces: {count}.</extracomment>
        <translation>{count} von Ihnen, Sie sprachen weiter</translation>
    </message>
    <message id="ui.after.talk_over_theirs">
        <source>{count} by the caller</source>
        <extracomment>Keep what is in braces: {count}.</extracomment>
        <translation>{count} vom Anrufer</translation>
    </message>
    <message id="ui.after.pace_usual">
        <source>{pace:.1f} syll/s, your usual {usual:.1f}</source>
        <extracomment>Keep what is in braces: {pace}, {usual}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>{pace:.1f} Silb/s, Ihr Übliches {usual:.1f}</translation>
    </message>
    <message id="ui.after.silence">
        <source>{time}, {longest} at the longest</source>
        <extracomment>Keep what is in braces: {longest}, {time}.</extracomment>
        <translation>{time}, die längste {longest}</translation>
    </message>
    <message id="ui.after.silence_none">
        <source>no long one</source>
        <translation>keine lange</translation>
    </message>
    <message id="ui.after.unmeasured.tone">
        <source>tone for {percent:.0f} % of the call ({reason:small})</source>
        <extracomment>Keep what is in braces: {percent}, {reason}.</extracomment>
        <translation>Stimme für {percent:.0f} % des Gesprächs ({reason})</translation>
    </message>
    <message id="ui.after.unmeasured.effort">
        <source>effort for {percent:.0f} % of the call ({reason:small}): level is at least what is shown</source>
        <extracomment>Keep what is in braces: {percent}, {reason}.
“level”: how loud, in dB.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>Stimmeinsatz für {percent:.0f} % des Gesprächs ({reason}): der Pegel ist mindestens der gezeigte</translation>
    </message>
    <message id="ui.after.unmeasured.pace">
        <source>pace for {percent:.0f} % of the call ({reason:small})</source>
        <extracomment>Keep what is in braces: {percent}, {reason}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tempo für {percent:.0f} % des Gesprächs ({reason})</translation>
    </message>
    <message id="ui.after.unmeasured.turns">
        <source>turns for {percent:.0f} % of the call ({reason:small})</source>
        <extracomment>Keep what is in braces: {percent}, {reason}.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Beiträge für {percent:.0f} % des Gesprächs ({reason})</translation>
    </message>
    <message id="ui.after.unmeasured.speech">
        <source>your speech for {percent:.0f} % of the call ({reason:small})</source>
        <extracomment>Keep what is in braces: {percent}, {reason}.</extracomment>
        <translation>Ihre Sprache für {percent:.0f} % des Gesprächs ({reason})</translation>
    </message>
    <message id="ui.after.close">
        <source>Close the card</source>
        <translation>Karte schließen</translation>
    </message>
    <message id="ui.after.open">
        <source>Open the call</source>
        <translation>Öffnen</translation>
    </message>
    <message id="ui.after.note_add">
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message id="ui.after.note_change">
        <source>Edit note…</source>
        <translation>Notiz ändern…</translation>
    </message>
    <message id="ui.after.promise">
        <source>I promised to call back</source>
        <translation>Rückruf zugesagt</translation>
    </message>
    <message id="ui.after.rough">
        <source>Rough one</source>
        <translation>Hartes Gespräch</translation>
    </message>
    <message id="ui.after.note_title">
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message id="ui.after.note_placeholder">
        <source>Kept with this call, on this machine</source>
        <translation>Bleibt bei diesem Gespräch, auf diesem Rechner</translation>
    </message>
    <message id="ui.after.note_kept">
        <source>Kept.</source>
        <translation>Aufgehoben.</translation>
    </message>
    <message id="ui.after.back_title">
        <source>Call back</source>
        <translation>Rückruf</translation>
    </message>
    <message id="ui.after.other">
        <source>Other…</source>
        <translation>Andere Zeit…</translation>
    </message>
    <message id="ui.after.other_name">
        <source>Call back by this date and time</source>
        <translation>Rückruf bis zu diesem Tag und dieser Uhrzeit</translation>
    </message>
    <message id="ui.after.other_keep">
        <source>Promise</source>
        <translation>Zusagen</translation>
    </message>
    <message id="ui.after.no_promise">
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message id="ui.after.promised">
        <source>Promised: {due}</source>
        <extracomment>Keep what is in braces: {due}.</extracomment>
        <translation>Zugesagt: {due}</translation>
    </message>
    <message id="ui.after.kept">
        <source>Called back {when}</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Zurückgerufen: {when}</translation>
    </message>
    <message id="ui.after.not_now">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="ui.promise.title">
        <source>To call back</source>
        <translation>Rückrufe</translation>
    </message>
    <message id="ui.promise.in_an_hour">
        <source>In 1 h</source>
        <translation>In 1 h</translation>
    </message>
    <message id="ui.promise.today">
        <source>Today by {clock}</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>Heute bis {clock}</translation>
    </message>
    <message id="ui.promise.tomorrow">
        <source>Tomorrow by {clock}</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>Morgen bis {clock}</translation>
    </message>
    <message id="ui.promise.by">
        <source>by {clock}</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>bis {clock}</translation>
    </message>
    <message id="ui.promise.day_by">
        <source>{day} by {clock}</source>
        <extracomment>Keep what is in braces: {clock}, {day}.</extracomment>
        <translation>{day}, bis {clock}</translation>
    </message>
    <message id="ui.promise.overdue">
        <source>{by}, {time} ago</source>
        <extracomment>Keep what is in braces: {by}, {time}.</extracomment>
        <translation>{by}, vor {time}</translation>
    </message>
    <message id="ui.promise.call">
        <source>{day}, call at {clock}</source>
        <extracomment>Keep what is in braces: {clock}, {day}.</extracomment>
        <translation>{day}, Gespräch um {clock}</translation>
    </message>
    <message id="ui.promise.row">
        <source>To call back: {due}. {call}. {note}</source>
        <extracomment>Keep what is in braces: {call}, {due}, {note}.</extracomment>
        <translation>Zurückrufen: {due}. {call}. {note}</translation>
    </message>
    <message id="ui.promise.hint">
        <source>Call back even if there is no news.</source>
        <translation>Rufen Sie auch zurück, wenn es nichts Neues gibt.</translation>
    </message>
    <message id="ui.promise.done">
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message id="ui.promise.snooze">
        <source>In 10 min</source>
        <translation>In 10 min</translation>
    </message>
    <message id="ui.promise.open">
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message id="ui.promise.open_name">
        <source>Open: {call}</source>
        <extracomment>Keep what is in braces: {call}.</extracomment>
        <translation>Öffnen: {call}</translation>
    </message>
    <message id="ui.promise.done_name">
        <source>Called back: {call}</source>
        <extracomment>Keep what is in braces: {call}.</extracomment>
        <translation>Zurückgerufen: {call}</translation>
    </message>
    <message id="ui.promise.snooze_name">
        <source>Remind me again in 10 minutes: {call}</source>
        <extracomment>Keep what is in braces: {call}.</extracomment>
        <translation>In 10 Minuten wieder erinnern: {call}</translation>
    </message>
    <message id="ui.promise.reminder_title">
        <source>You promised to call back</source>
        <translation>Sie haben einen Rückruf zugesagt</translation>
    </message>
    <message id="ui.promise.reminder_short">
        <source>Due: {due}. Today lists which call it is.</source>
        <extracomment>Keep what is in braces: {due}.</extracomment>
        <translation>Fällig: {due}. Um welchen Anruf es geht, steht unter „Heute“.</translation>
    </message>
    <message id="ui.promise.reminder">
        <source>{call}: {due}. Call back even if there is no news. {note}</source>
        <extracomment>Keep what is in braces: {call}, {due}, {note}.</extracomment>
        <translation>{call}: {due}. Rufen Sie auch zurück, wenn es nichts Neues gibt. {note}</translation>
    </message>
    <message id="ui.break.name">
        <source>Two minutes&apos; break</source>
        <translation>Zwei Minuten Pause</translation>
    </message>
    <message id="ui.break.offer">
        <source>Two minutes&apos; break?</source>
        <translation>Zwei Minuten Pause?</translation>
    </message>
    <message id="ui.break.hint">
        <source>Breathe slowly, six breaths a minute. It ends by itself when a call begins.</source>
        <translation>Atmen Sie langsam, sechs Atemzüge pro Minute. Die Pause endet von selbst, wenn ein Gespräch beginnt.</translation>
    </message>
    <message id="ui.break.start">
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message id="ui.break.not_now">
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message id="ui.break.stop">
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message id="ui.break.start_here">
        <source>Start the break</source>
        <translation>Pause beginnen</translation>
    </message>
    <message id="ui.break.stop_here">
        <source>Stop the break</source>
        <translation>Pause beenden</translation>
    </message>
    <message id="ui.break.in">
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message id="ui.break.out">
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message id="ui.break.left">
        <source>{clock} left</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>noch {clock}</translation>
    </message>
    <message id="ui.settings.title">
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message id="ui.settings.microphone">
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message id="ui.settings.output">
        <source>Output your phone program plays to</source>
        <translation>Ausgang Ihres Telefonprogramms</translation>
    </message>
    <message id="ui.settings.default">
        <source>The system&apos;s default</source>
        <translation>Vorgabe des Systems</translation>
    </message>
    <message id="ui.settings.default_none">
        <source>The system&apos;s default (none is there)</source>
        <translation>Vorgabe des Systems (keins vorhanden)</translation>
    </message>
    <message id="ui.settings.no_server">
        <source>The system&apos;s sound server does not answer, so no devices are found. Start it again, or log out and in. Then look for devices again.</source>
        <translation>Der Tondienst des Systems antwortet nicht, deshalb wurden keine Geräte gefunden. Starten Sie ihn neu, oder melden Sie sich ab und wieder an. Suchen Sie dann noch einmal nach Geräten.</translation>
    </message>
    <message id="ui.settings.not_connected">
        <source>{name} (not connected)</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} (nicht verbunden)</translation>
    </message>
    <message id="ui.settings.looking">
        <source>Looking for devices…</source>
        <translation>Geräte werden gesucht…</translation>
    </message>
    <message id="ui.settings.look_again">
        <source>Look for devices again</source>
        <translation>Geräte neu suchen</translation>
    </message>
    <message id="ui.settings.listen_to_caller">
        <source>Listen to the caller through this output</source>
        <translation>Den Anrufer über diesen Ausgang hören</translation>
    </message>
    <message id="ui.settings.listen_to_caller_off">
        <source>Without the caller, talk-over and listening are not measured.</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Ohne den Anrufer werden Überlappung und Zuhören nicht gemessen.</translation>
    </message>
    <message id="ui.settings.listen_at_start">
        <source>Start listening when Coach opens</source>
        <translation>Zuhören, sobald Coach öffnet</translation>
    </message>
    <message id="ui.settings.levels_off">
        <source>Start listening to see the levels.</source>
        <translation>Beginnen Sie zuzuhören, um die Pegel zu sehen.</translation>
    </message>
    <message id="ui.settings.levels_waiting">
        <source>The devices are closed until your phone program opens the microphone.</source>
        <translation>Die Geräte sind geschlossen, bis Ihr Telefonprogramm das Mikrofon öffnet.</translation>
    </message>
    <message id="ui.settings.cues_hint">
        <source>Earlier and Later move the threshold of a cue. Usual suits most calls.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.</extracomment>
        <translation>„Früher“ und „Später“ verschieben die Schwelle eines Hinweises. „Üblich“ passt für die meisten Gespräche.</translation>
    </message>
    <message id="ui.settings.cue_on">
        <source>{name}</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}</translation>
    </message>
    <message id="ui.settings.cue_when">
        <source>{name}: how early</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: wie früh</translation>
    </message>
    <message id="ui.settings.earlier">
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message id="ui.settings.usual">
        <source>Usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Üblich</translation>
    </message>
    <message id="ui.settings.later">
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message id="ui.settings.how_many">
        <source>How many cues</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Wie viele Hinweise</translation>
    </message>
    <message id="ui.settings.fewer">
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message id="ui.settings.how_many_usual">
        <source>Usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Üblich</translation>
    </message>
    <message id="ui.settings.more">
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message id="ui.settings.how_many_hint">
        <source>Fewer is half as many, further apart. More is twice as many.</source>
        <translation>Weniger heißt halb so viele, mit mehr Abstand. Mehr heißt doppelt so viele.</translation>
    </message>
    <message id="ui.settings.quiet_hours">
        <source>Quiet hours from</source>
        <translation>Ruhezeit von</translation>
    </message>
    <message id="ui.settings.quiet_until">
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message id="ui.settings.quiet_begin">
        <source>Quiet hours begin</source>
        <translation>Ruhezeit beginnt</translation>
    </message>
    <message id="ui.settings.quiet_end">
        <source>Quiet hours end</source>
        <translation>Ruhezeit endet</translation>
    </message>
    <message id="ui.settings.quiet_hint">
        <source>Calls that begin in these hours show no cues. Everything is still measured.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Gespräche, die in dieser Zeit beginnen, zeigen keine Hinweise. Gemessen wird trotzdem alles.</translation>
    </message>
    <message id="ui.settings.silent_calls">
        <source>Show no cues in one call out of {one_in}, chosen at random</source>
        <extracomment>Keep what is in braces: {one_in}.
“cue”: one short line shown during a call.</extracomment>
        <translation>In einem von {one_in} Gesprächen keine Hinweise zeigen, nach Zufall</translation>
    </message>
    <message id="ui.settings.silent_hint">
        <source>History then shows whether you have fewer rises with cues. Which calls had none is shown afterwards.</source>
        <extracomment>“cue”: one short line shown during a call.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Der Verlauf zeigt dann, ob Sie mit Hinweisen weniger Anstiege haben. Welche Gespräche ohne waren, steht danach dort.</translation>
    </message>
    <message id="ui.settings.calls">
        <source>Start of calls</source>
        <translation>Beginn von Gesprächen</translation>
    </message>
    <message id="ui.settings.begin_by_itself">
        <source>A call begins by itself when you and a caller are both speaking</source>
        <translation>Ein Gespräch beginnt von selbst, wenn Sie und ein Anrufer sprechen</translation>
    </message>
    <message id="ui.settings.end_after">
        <source>It ends after both have been silent for</source>
        <translation>Es endet, wenn beide still waren, nach</translation>
    </message>
    <message id="ui.settings.phones_hint">
        <source>A phone program&apos;s use of the microphone says when a call begins and ends. Coach learns it from your calls.</source>
        <translation>Wann ein Telefonprogramm das Mikrofon benutzt, sagt, wann ein Gespräch beginnt und endet. Coach lernt es aus Ihren Gesprächen.</translation>
    </message>
    <message id="ui.settings.phones_none">
        <source>No other program has used the microphone yet.</source>
        <translation>Noch hat kein anderes Programm das Mikrofon benutzt.</translation>
    </message>
    <message id="ui.settings.phone_choice">
        <source>{program}: is it a phone?</source>
        <extracomment>Keep what is in braces: {program}.</extracomment>
        <translation>{program}: ist es ein Telefon?</translation>
    </message>
    <message id="ui.settings.program.phone">
        <source>A phone</source>
        <translation>Ein Telefon</translation>
    </message>
    <message id="ui.settings.program.no_phone">
        <source>Not a phone</source>
        <translation>Kein Telefon</translation>
    </message>
    <message id="ui.settings.program.learn">
        <source>Let Coach learn</source>
        <translation>Coach lernen lassen</translation>
    </message>
    <message id="ui.settings.program.learned_phone">
        <source>Let Coach learn (now: a phone)</source>
        <translation>Coach lernen lassen (jetzt: ein Telefon)</translation>
    </message>
    <message id="ui.settings.program.learned_no_phone">
        <source>Let Coach learn (now: not a phone)</source>
        <translation>Coach lernen lassen (jetzt: kein Telefon)</translation>
    </message>
    <message id="ui.settings.hear_all_day">
        <source>Listen between calls too</source>
        <translation>Auch zwischen Gesprächen zuhören</translation>
    </message>
    <message id="ui.settings.hear_all_day_hint">
        <source>Without it, once Coach knows your phone program, the devices are open only while that program uses the microphone. Where the system doesn&apos;t say who uses it, Coach listens all the time.</source>
        <translation>Ohne dies sind die Geräte, sobald Coach Ihr Telefonprogramm kennt, nur offen, solange dieses das Mikrofon benutzt. Wo das System nicht sagt, wer es benutzt, hört Coach die ganze Zeit zu.</translation>
    </message>
    <message id="ui.settings.after">
        <source>After a call</source>
        <translation>Nach einem Gespräch</translation>
    </message>
    <message id="ui.settings.after_card">
        <source>Show the call&apos;s card for 20 s, beside the overlay</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Die Karte des Gesprächs 20 s lang neben der Einblendung zeigen</translation>
    </message>
    <message id="ui.settings.after_breaks">
        <source>Offer two minutes&apos; break after a rough one, or after several heavy calls in a row</source>
        <translation>Nach einem harten oder mehreren schweren Gesprächen zwei Minuten Pause anbieten</translation>
    </message>
    <message id="ui.settings.after_breaks_hint">
        <source>A call counts as heavy with {rises} rises, {talk_overs} talk-overs, a mark as abusive, or a length of {length}. A break is offered after {calls} heavy calls in a row, or after two or more that last {row} in all; at most once an hour. These numbers are our own.</source>
        <extracomment>Keep what is in braces: {calls}, {length}, {rises}, {row}, {talk_overs}.
“talk-over”: both speak on at once after the agent came in; no reproach.
“rise”: level, pitch and effort together over the usual.
“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Ein Gespräch zählt als schwer bei {rises} Anstiegen, {talk_overs} Überlappungen, der Markierung als beleidigend oder {length} Länge. Angeboten wird die Pause nach {calls} schweren Gesprächen in Folge oder nach zwei oder mehr mit zusammen {row}; höchstens einmal pro Stunde. Diese Zahlen sind unsere eigenen.</translation>
    </message>
    <message id="ui.settings.full_reminders">
        <source>Say in notifications of the system which call to return, with its note</source>
        <translation>In Mitteilungen des Systems sagen, welcher Rückruf fällig ist, mit Notiz</translation>
    </message>
    <message id="ui.settings.full_reminders_hint">
        <source>Without it, a notification only says that a call back is due. The system keeps notifications, and may show them on a locked screen and on other devices.</source>
        <translation>Ohne dies sagt eine Mitteilung nur, dass ein Rückruf fällig ist. Das System bewahrt Mitteilungen auf und zeigt sie vielleicht auch auf dem Sperrbildschirm und auf anderen Geräten.</translation>
    </message>
    <message id="ui.settings.overlay_shown">
        <source>Show the overlay during the day</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Die Einblendung tagsüber zeigen</translation>
    </message>
    <message id="ui.settings.overlay_place">
        <source>Put the overlay back in the corner</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Die Einblendung zurück in die Ecke setzen</translation>
    </message>
    <message id="ui.settings.overlay_size">
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message id="ui.settings.overlay_size_small">
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message id="ui.settings.overlay_size_normal">
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message id="ui.settings.overlay_size_large">
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message id="ui.settings.overlay_form">
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message id="ui.settings.overlay_form_card">
        <source>A card with your marks</source>
        <translation>Karte mit Anzeigen</translation>
    </message>
    <message id="ui.settings.overlay_form_line">
        <source>One line, without marks</source>
        <translation>Eine Zeile, ohne Anzeigen</translation>
    </message>
    <message id="ui.settings.overlay_opacity">
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message id="ui.settings.overlay_percent">
        <source>{percent} %</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>{percent} %</translation>
    </message>
    <message id="ui.settings.overlay_opaque">
        <source>This desktop shows no see-through windows.</source>
        <translation>Dieser Desktop zeigt keine durchscheinenden Fenster.</translation>
    </message>
    <message id="ui.settings.overlay_clicks">
        <source>In a call, a click on the lanes lists its cues so far. A right click opens a menu.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Im Gespräch listet ein Klick auf die Spuren die Hinweise bisher auf. Ein Rechtsklick öffnet ein Menü.</translation>
    </message>
    <message id="ui.settings.shortcut">
        <source>While a window of Coach is in front, Ctrl+Shift+L starts and stops listening, Ctrl+Return the call. Ctrl+T opens the tips, Ctrl+Shift+A marks a call as abusive. Ctrl+Shift+P pauses the cues of a call, Ctrl+Shift+Y and Ctrl+Shift+N call the newest one fair and not fair.</source>
        <extracomment>“cue”: one short line shown during a call.
“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Solange ein Fenster von Coach vorn ist, schaltet Strg+Umschalt+L das Zuhören an und aus, Strg+Eingabe das Gespräch. Strg+T zeigt die Tipps, Strg+Umschalt+A markiert ein Gespräch als beleidigend. Strg+Umschalt+P hält die Hinweise eines Gesprächs an, Strg+Umschalt+Y und Strg+Umschalt+N nennen den neuesten passend und unpassend.</translation>
    </message>
    <message id="ui.settings.ways_back">
        <source>Alt+Left, Esc and the back button of the mouse go back to what was shown before. Ctrl+F goes to the search of Tips and of Settings.</source>
        <translation>Alt+Links, Esc und die Zurück-Taste der Maus führen zu dem zurück, was vorher zu sehen war. Strg+F springt in die Suche der Tipps und der Einstellungen.</translation>
    </message>
    <message id="ui.settings.ask_fair">
        <source>On the card after a call, ask whether its last cues were fair</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Auf der Karte nach dem Anruf fragen, ob die letzten Hinweise passend waren</translation>
    </message>
    <message id="ui.settings.tally">
        <source>{fair} of {answers} called fair.</source>
        <extracomment>Keep what is in braces: {answers}, {fair}.</extracomment>
        <translation>{fair} von {answers} passend genannt.</translation>
    </message>
    <message id="ui.settings.tally_too_few">
        <source>{fair} of {answers} called fair. After {needed} answers, they move the threshold.</source>
        <extracomment>Keep what is in braces: {answers}, {fair}, {needed}.</extracomment>
        <translation>{fair} von {answers} passend genannt. Nach {needed} Antworten verschieben sie die Schwelle.</translation>
    </message>
    <message id="ui.settings.tally_none">
        <source>{fair} of {answers} called fair. Shown from {now}, as before.</source>
        <extracomment>Keep what is in braces: {answers}, {fair}, {now}.</extracomment>
        <translation>{fair} von {answers} passend genannt. Gezeigt ab {now}, wie zuvor.</translation>
    </message>
    <message id="ui.settings.tally_moved">
        <source>{fair} of {answers} called fair. Shown from {now} now, {usual} before.</source>
        <extracomment>Keep what is in braces: {answers}, {fair}, {now}, {usual}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{fair} von {answers} passend genannt. Gezeigt jetzt ab {now}, zuvor {usual}.</translation>
    </message>
    <message id="ui.settings.tally_reset">
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message id="ui.settings.tally_reset_name">
        <source>{name}: undo what the answers did</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: zurücknehmen, was die Antworten bewirkten</translation>
    </message>
    <message id="ui.settings.again">
        <source>Run the first steps again</source>
        <translation>Die ersten Schritte noch einmal</translation>
    </message>
    <message id="ui.settings.data_hint">
        <source>Everything stays in this folder on this machine. No sound is kept, except of your own voice in calls in which you asked for it, and what you record or choose for practice.</source>
        <translation>Alles bleibt in diesem Ordner auf diesem Rechner. Kein Ton wird aufgehoben, außer Ihrer eigenen Stimme in Gesprächen, in denen Sie es verlangt haben, und dem, was Sie zum Üben aufnehmen oder auswählen.</translation>
    </message>
    <message id="ui.settings.open_folder">
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message id="ui.settings.open_failed">
        <source>The system could not open {folder}. Open it in your file manager.</source>
        <extracomment>Keep what is in braces: {folder}.</extracomment>
        <translation>Das System konnte {folder} nicht öffnen. Öffnen Sie den Ordner in Ihrer Dateiverwaltung.</translation>
    </message>
    <message id="ui.settings.delete_everything">
        <source>Delete everything…</source>
        <translation>Alles löschen…</translation>
    </message>
    <message id="ui.settings.delete_title">
        <source>Delete every call?</source>
        <translation>Alle Gespräche löschen?</translation>
    </message>
    <message id="ui.settings.delete_text">
        <source>All calls, their figures, your notes and promises will be gone for good. Settings stay.</source>
        <translation>Alle Gespräche, ihre Zahlen, Ihre Notizen und Zusagen sind dann endgültig fort. Die Einstellungen bleiben.</translation>
    </message>
    <message id="ui.settings.delete_released">
        <source>What you released to your team stays in its store until you withdraw it there or its last day is over.</source>
        <translation>Was Sie für Ihr Team freigegeben haben, bleibt in dessen Speicher, bis Sie es dort zurückziehen oder sein letzter Tag vorbei ist.</translation>
    </message>
    <message id="ui.settings.delete_yes">
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message id="ui.settings.delete_no">
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message id="ui.settings.deleted">
        <source>Every call has been deleted.</source>
        <translation>Alle Gespräche wurden gelöscht.</translation>
    </message>
    <message id="ui.settings.level_meter">
        <source>Level of {channel}</source>
        <extracomment>Keep what is in braces: {channel}.
“level”: how loud, in dB.</extracomment>
        <translation>Pegel: {channel}</translation>
    </message>
    <message id="ui.settings.language">
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message id="ui.settings.language_system">
        <source>The system&apos;s language</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message id="ui.settings.language_hint">
        <source>Applies after a restart.</source>
        <translation>Gilt nach einem Neustart.</translation>
    </message>
    <message id="ui.sections.voice">
        <source>You and your microphone</source>
        <translation>Sie und Ihr Mikrofon</translation>
    </message>
    <message id="ui.sections.calls">
        <source>Phone programs and calls</source>
        <translation>Telefonprogramme und Gespräche</translation>
    </message>
    <message id="ui.sections.cues">
        <source>Cues</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Hinweise</translation>
    </message>
    <message id="ui.sections.overlay">
        <source>Overlay</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Einblendung</translation>
    </message>
    <message id="ui.sections.keys">
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message id="ui.sections.notifications">
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message id="ui.sections.tips">
        <source>Your team&apos;s tips</source>
        <translation>Tipps Ihres Teams</translation>
    </message>
    <message id="ui.sections.team">
        <source>Your team</source>
        <translation>Ihr Team</translation>
    </message>
    <message id="ui.sections.look">
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message id="ui.sections.start">
        <source>When Coach starts</source>
        <translation>Wenn Coach startet</translation>
    </message>
    <message id="ui.sections.data">
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message id="ui.sections.privacy">
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message id="ui.sections.about">
        <source>About</source>
        <translation>Über Coach</translation>
    </message>
    <message id="ui.settings_search.sections">
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message id="ui.settings_search.search">
        <source>Search the settings</source>
        <translation>In den Einstellungen suchen</translation>
    </message>
    <message id="ui.settings_search.hint">
        <source>Search the settings (Ctrl+F)</source>
        <translation>In den Einstellungen suchen (Strg+F)</translation>
    </message>
    <message id="ui.settings_search.found" numerus="yes">
        <source>{n} settings found</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Einstellung gefunden</numerusform>
            <numerusform>{n} Einstellungen gefunden</numerusform>
        </translation>
    </message>
    <message id="ui.settings_search.nothing">
        <source>No setting says “{asked}”. Try another word.</source>
        <extracomment>Keep what is in braces: {asked}.</extracomment>
        <translation>In keiner Einstellung steht „{asked}“. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message id="ui.settings_search.show_all">
        <source>Show all settings</source>
        <translation>Alle Einstellungen zeigen</translation>
    </message>
    <message id="ui.look.theme">
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message id="ui.look.system">
        <source>As the system has it</source>
        <translation>Wie das System</translation>
    </message>
    <message id="ui.look.light">
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message id="ui.look.dark">
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message id="ui.look.text_size">
        <source>Size of the text</source>
        <translation>Größe der Schrift</translation>
    </message>
    <message id="ui.look.percent">
        <source>{percent} %</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>{percent} %</translation>
    </message>
    <message id="ui.start.login">
        <source>Start with the system</source>
        <translation>Mit dem System starten</translation>
    </message>
    <message id="ui.start.login_hint">
        <source>Coach opens when you log in. The switch shows what your system does; you can change it in the system&apos;s own settings too.</source>
        <translation>Coach öffnet sich, wenn Sie sich anmelden. Der Schalter zeigt, was Ihr System tut; ändern lässt es sich auch in den Einstellungen des Systems.</translation>
    </message>
    <message id="ui.start.other">
        <source>Your system starts something else under the name of Coach: another folder, or a program that is gone. Switch it off and on to start this one.</source>
        <translation>Ihr System startet unter dem Namen von Coach etwas anderes: aus einem anderen Ordner, oder ein Programm, das es nicht mehr gibt. Schalten Sie aus und wieder ein, um dieses zu starten.</translation>
    </message>
    <message id="ui.report.open">
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message id="ui.report.leaves">
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message id="ui.report.pages" numerus="yes">
        <source>{n} pages. Only what you see on them.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Seite. Nur was darauf zu sehen ist.</numerusform>
            <numerusform>{n} Seiten. Nur was darauf zu sehen ist.</numerusform>
        </translation>
    </message>
    <message id="ui.report.paper">
        <source>The report as it will be</source>
        <translation>Der Bericht, wie er sein wird</translation>
    </message>
    <message id="ui.report.hint">
        <source>What is not ticked is lined through, and not in the file at all. A click on the paper or X does the same.</source>
        <translation>Was nicht angehakt ist, ist durchgestrichen und in der Datei gar nicht enthalten. Ein Klick auf das Papier oder X tut dasselbe.</translation>
    </message>
    <message id="ui.report.as_saved">
        <source>Show it as saved</source>
        <translation>Zeigen, wie es gespeichert wird</translation>
    </message>
    <message id="ui.report.pdf">
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message id="ui.report.page">
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message id="ui.report.mail">
        <source>Mail draft</source>
        <translation>Mailentwurf</translation>
    </message>
    <message id="ui.report.nothing_sent">
        <source>Nothing is sent. You choose where it is saved.</source>
        <translation>Nichts wird gesendet. Sie wählen, wo es gespeichert wird.</translation>
    </message>
    <message id="ui.report.file">
        <source>Call {when}</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Gespräch {when}</translation>
    </message>
    <message id="ui.report.file_calls">
        <source>Calls {first} to {last}</source>
        <extracomment>Keep what is in braces: {first}, {last}.</extracomment>
        <translation>Gespräche {first} bis {last}</translation>
    </message>
    <message id="ui.report.file_aim">
        <source>Aim since {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Ziel seit {day}</translation>
    </message>
    <message id="ui.report.no_calls">
        <source>There is no call to report.</source>
        <translation>Es gibt kein Gespräch für einen Bericht.</translation>
    </message>
    <message id="ui.report.too_many">
        <source>A report is of at most {most} calls. Choose fewer.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Ein Bericht umfasst höchstens {most} Gespräche. Wählen Sie weniger.</translation>
    </message>
    <message id="ui.report.save_pdf">
        <source>Save the report as PDF</source>
        <translation>Den Bericht als PDF speichern</translation>
    </message>
    <message id="ui.report.save_html">
        <source>Save the report as a web page</source>
        <translation>Den Bericht als Webseite speichern</translation>
    </message>
    <message id="ui.report.save_eml">
        <source>Save the report as a mail draft</source>
        <translation>Den Bericht als Mailentwurf speichern</translation>
    </message>
    <message id="ui.report.saved">
        <source>Saved: {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message id="ui.import.title">
        <source>Bring in old recordings</source>
        <translation>Alte Aufnahmen holen</translation>
    </message>
    <message id="ui.import.hint">
        <source>Recordings with two channels: you in one, the caller in the other. Each is heard once, on every core, and waits while a call is on. They are marked as imported, teach your usual nothing, and stay out of comparisons over time.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Aufnahmen mit zwei Kanälen: Sie in einem, der Anrufer im anderen. Jede wird einmal gehört, auf allen Kernen, und wartet, solange ein Gespräch läuft. Sie sind als importiert gekennzeichnet, lehren Ihr Übliches nichts und bleiben aus Vergleichen über die Zeit heraus.</translation>
    </message>
    <message id="ui.import.pattern">
        <source>Where the date stands in the names</source>
        <translation>Wo das Datum in den Namen steht</translation>
    </message>
    <message id="ui.import.pattern_hint">
        <source>Leave empty, or for example %d.%m.%Y %Hh%M</source>
        <translation>Leer lassen, oder zum Beispiel %d.%m.%Y %Hh%M</translation>
    </message>
    <message id="ui.import.choose">
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message id="ui.import.list">
        <source>The recordings that were found</source>
        <translation>Die gefundenen Aufnahmen</translation>
    </message>
    <message id="ui.import.column_when">
        <source>Made</source>
        <translation>Entstanden</translation>
    </message>
    <message id="ui.import.column_by">
        <source>Known by</source>
        <translation>Erkannt</translation>
    </message>
    <message id="ui.import.column_name">
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message id="ui.import.not">
        <source>Can&apos;t be brought in</source>
        <translation>Kann nicht geholt werden</translation>
    </message>
    <message id="ui.import.found" numerus="yes">
        <source>{n} recordings can be brought in.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Aufnahme kann geholt werden.</numerusform>
            <numerusform>{n} Aufnahmen können geholt werden.</numerusform>
        </translation>
    </message>
    <message id="ui.import.by_file" numerus="yes">
        <source>{n} have only the date of their file: check whether it is right.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} hat nur das Datum ihrer Datei: Prüfen Sie, ob es stimmt.</numerusform>
            <numerusform>{n} haben nur das Datum ihrer Datei: Prüfen Sie, ob es stimmt.</numerusform>
        </translation>
    </message>
    <message id="ui.import.side_left">
        <source>The left one</source>
        <translation>Im linken</translation>
    </message>
    <message id="ui.import.side_right">
        <source>The right one</source>
        <translation>Im rechten</translation>
    </message>
    <message id="ui.import.begin">
        <source>Bring them in</source>
        <translation>Holen</translation>
    </message>
    <message id="ui.import.stop">
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message id="ui.import.looking">
        <source>Looking through the folder.</source>
        <translation>Der Ordner wird durchgesehen.</translation>
    </message>
    <message id="ui.import.hearing">
        <source>{new} of {total} brought in.</source>
        <extracomment>Keep what is in braces: {new}, {total}.</extracomment>
        <translation>{new} von {total} geholt.</translation>
    </message>
    <message id="ui.import.left">
        <source>About {time} left.</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Noch etwa {time}.</translation>
    </message>
    <message id="ui.import.waiting">
        <source>Waiting until the call is over.</source>
        <translation>Wartet, bis das Gespräch zu Ende ist.</translation>
    </message>
    <message id="ui.import.done" numerus="yes">
        <source>Done: {n} calls are new.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Fertig: {n} Gespräch ist neu.</numerusform>
            <numerusform>Fertig: {n} Gespräche sind neu.</numerusform>
        </translation>
    </message>
    <message id="ui.import.stopped" numerus="yes">
        <source>Stopped: {n} calls are new. The rest can be brought in later.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Angehalten: {n} Gespräch ist neu. Der Rest kann später geholt werden.</numerusform>
            <numerusform>Angehalten: {n} Gespräche sind neu. Der Rest kann später geholt werden.</numerusform>
        </translation>
    </message>
    <message id="ui.import.progress">
        <source>How much was heard</source>
        <translation>Wie viel gehört ist</translation>
    </message>
    <message id="ui.export.title" numerus="yes">
        <source>Export {n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Gespräch ausgeben</numerusform>
            <numerusform>{n} Gespräche ausgeben</numerusform>
        </translation>
    </message>
    <message id="ui.export.part">
        <source>{file}: {has}</source>
        <extracomment>Keep what is in braces: {file}, {has}.</extracomment>
        <translation>{file}: {has}</translation>
    </message>
    <message id="ui.export.notes">
        <source>With your notes and tags</source>
        <translation>Mit Ihren Notizen und Stichworten</translation>
    </message>
    <message id="ui.export.csv">
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenprogramme</translation>
    </message>
    <message id="ui.export.json">
        <source>JSON, an object a line</source>
        <translation>JSON, ein Objekt je Zeile</translation>
    </message>
    <message id="ui.export.parquet">
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message id="ui.export.no_parquet">
        <source>Parquet needs an addition: pip install &apos;coach[archive]&apos;.</source>
        <translation>Parquet braucht einen Zusatz: pip install &apos;coach[archive]&apos;.</translation>
    </message>
    <message id="ui.export.no_parquet_packaged">
        <source>Parquet is not part of the installed program.</source>
        <translation>Parquet gehört nicht zum installierten Programm.</translation>
    </message>
    <message id="ui.export.contents">
        <source>Will be written: {files}. {notes}</source>
        <extracomment>Keep what is in braces: {files}, {notes}.</extracomment>
        <translation>Geschrieben werden: {files}. {notes}</translation>
    </message>
    <message id="ui.export.save">
        <source>Save into a new folder…</source>
        <translation>In einen neuen Ordner speichern…</translation>
    </message>
    <message id="ui.export.folder">
        <source>Coach calls {when}</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Coach-Gespräche {when}</translation>
    </message>
    <message id="ui.calendar.hint">
        <source>Coach can keep a calendar file of the call-backs you promised, which your calendar subscribes to. Without notes it only says when one is due.</source>
        <translation>Coach kann eine Kalenderdatei der versprochenen Rückrufe führen, die Ihr Kalender abonniert. Ohne Notizen steht darin nur, wann einer fällig ist.</translation>
    </message>
    <message id="ui.calendar.choose">
        <source>Choose where to keep it…</source>
        <translation>Ort der Datei wählen…</translation>
    </message>
    <message id="ui.calendar.stop">
        <source>Stop keeping it</source>
        <translation>Nicht mehr führen</translation>
    </message>
    <message id="ui.calendar.names">
        <source>With the notes of the calls</source>
        <translation>Mit den Notizen der Gespräche</translation>
    </message>
    <message id="ui.sound.keep_sound">
        <source>Keep my voice of this call</source>
        <translation>Meine Stimme in diesem Gespräch aufheben</translation>
    </message>
    <message id="ui.sound.stop_keeping">
        <source>Keep my voice no longer</source>
        <translation>Meine Stimme nicht mehr aufheben</translation>
    </message>
    <message id="ui.sound.kept" numerus="yes">
        <source>Your voice in this call is being kept, for {n} days. The caller&apos;s is not.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Ihre Stimme in diesem Gespräch wird aufgehoben, für {n} Tag. Die des Anrufers nicht.</numerusform>
            <numerusform>Ihre Stimme in diesem Gespräch wird aufgehoben, für {n} Tage. Die des Anrufers nicht.</numerusform>
        </translation>
    </message>
    <message id="ui.sound.kept_short">
        <source>Your voice is being kept</source>
        <translation>Ihre Stimme wird aufgehoben</translation>
    </message>
    <message id="ui.sound.play">
        <source>Play my voice</source>
        <translation>Meine Stimme abspielen</translation>
    </message>
    <message id="ui.sound.pause">
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message id="ui.sound.until">
        <source>Kept until {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Aufgehoben bis {day}</translation>
    </message>
    <message id="ui.sound.lost">
        <source>{seconds} s of it can&apos;t be played: they are missing or were altered.</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>{seconds} s davon lassen sich nicht abspielen: Sie fehlen oder wurden verändert.</translation>
    </message>
    <message id="ui.sound.delete">
        <source>Delete the sound</source>
        <translation>Ton löschen</translation>
    </message>
    <message id="ui.sound.delete_title">
        <source>Delete the sound of this call?</source>
        <translation>Den Ton dieses Gesprächs löschen?</translation>
    </message>
    <message id="ui.sound.delete_text">
        <source>What is kept of your voice will be gone for good, in the copies of the history too. The call stays.</source>
        <translation>Was von Ihrer Stimme aufgehoben ist, ist dann endgültig fort, auch in den Kopien des Verlaufs. Das Gespräch bleibt.</translation>
    </message>
    <message id="ui.sound.delete_yes">
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message id="ui.sound.delete_no">
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message id="ui.kept.keep_days">
        <source>Keep calls for</source>
        <translation>Gespräche behalten</translation>
    </message>
    <message id="ui.kept.keep_days_never">
        <source>as long as I don&apos;t delete them</source>
        <translation>solange ich sie nicht lösche</translation>
    </message>
    <message id="ui.kept.thin_after_days">
        <source>Draw old calls more coarsely after</source>
        <translation>Alte Gespräche gröber zeichnen nach</translation>
    </message>
    <message id="ui.kept.thin_after_days_never">
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message id="ui.kept.backups">
        <source>Daily copies of the history</source>
        <translation>Tägliche Kopien des Verlaufs</translation>
    </message>
    <message id="ui.kept.backups_never">
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message id="ui.kept.days" numerus="yes">
        <source>{n} days</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tagen</numerusform>
        </translation>
    </message>
    <message id="ui.kept.sound_days">
        <source>Keep my voice of a call, where I ask for it, for</source>
        <translation>Meine Stimme, auf Wunsch aufgehoben, löschen nach</translation>
    </message>
    <message id="ui.kept.copies" numerus="yes">
        <source>{n} copies</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Kopie</numerusform>
            <numerusform>{n} Kopien</numerusform>
        </translation>
    </message>
    <message id="ui.kept.hint">
        <source>Once a day, while no call is on. A coarse call keeps all its figures and cues, and one point of its drawing a second: about half of its size. What you delete leaves the copies too.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Einmal am Tag, während kein Gespräch läuft. Ein gröberes Gespräch behält alle Zahlen und Hinweise und einen Punkt seiner Zeichnung je Sekunde: etwa die Hälfte seiner Größe. Was Sie löschen, verlässt auch die Kopien.</translation>
    </message>
    <message id="ui.kept.room">
        <source>The history takes {megabytes} MB.</source>
        <extracomment>Keep what is in braces: {megabytes}.</extracomment>
        <translation>Der Verlauf nimmt {megabytes} MB ein.</translation>
    </message>
    <message id="ui.kept.room_with_copies">
        <source>The history takes {megabytes} MB, its copies {copies} MB.</source>
        <extracomment>Keep what is in braces: {copies}, {megabytes}.</extracomment>
        <translation>Der Verlauf nimmt {megabytes} MB ein, seine Kopien {copies} MB.</translation>
    </message>
    <message id="ui.kept.sure_title">
        <source>Delete older calls?</source>
        <translation>Ältere Gespräche löschen?</translation>
    </message>
    <message id="ui.kept.sure_text">
        <source>Calls older than {age} are deleted for good today, while no call is on, and from then on every day. Save what you want to keep elsewhere before.</source>
        <extracomment>Keep what is in braces: {age}.</extracomment>
        <translation>Gespräche, die älter sind als {age}, werden heute, während kein Gespräch läuft, endgültig gelöscht, und von da an jeden Tag. Sichern Sie vorher anderswo, was Sie behalten möchten.</translation>
    </message>
    <message id="ui.kept.sure_yes">
        <source>Delete older calls</source>
        <translation>Ältere Gespräche löschen</translation>
    </message>
    <message id="ui.kept.sure_no">
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message id="ui.privacy.nothing_sent">
        <source>Nothing leaves this machine by itself: no sound, no figures, no usage statistics, no crash reports. Coach doesn&apos;t look for updates either.</source>
        <translation>Nichts verlässt diesen Rechner von selbst: kein Ton, keine Zahlen, keine Nutzungsstatistik, keine Absturzberichte. Coach sucht auch nicht nach Aktualisierungen.</translation>
    </message>
    <message id="ui.privacy.no_switch">
        <source>So there is no telemetry or tracking to switch off.</source>
        <translation>Es gibt also keine Telemetrie und keine Nachverfolgung, die sich abschalten ließe.</translation>
    </message>
    <message id="ui.privacy.system_sends">
        <source>Three things leave Coach when you ask for them: a report or note that you copy or save, what you release to a team that you joined, and a notification, which the system shows.</source>
        <translation>Dreierlei verlässt Coach, wenn Sie es wünschen: ein Bericht oder Vermerk, den Sie kopieren oder speichern, was Sie einem Team freigeben, dem Sie beigetreten sind, und eine Mitteilung, die das System zeigt.</translation>
    </message>
    <message id="ui.about.version">
        <source>Coach {version}. Its licence is Apache-2.0.</source>
        <extracomment>Keep what is in braces: {version}.</extracomment>
        <translation>Coach {version}. Seine Lizenz ist Apache-2.0.</translation>
    </message>
    <message id="ui.about.version_of">
        <source>Coach {version} of {day}, {age}. Its licence is Apache-2.0.</source>
        <extracomment>Keep what is in braces: {age}, {day}, {version}.</extracomment>
        <translation>Coach {version} vom {day}, {age}. Seine Lizenz ist Apache-2.0.</translation>
    </message>
    <message id="ui.about.months" numerus="yes">
        <source>{n} months old</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Monat alt</numerusform>
            <numerusform>{n} Monate alt</numerusform>
        </translation>
    </message>
    <message id="ui.about.new">
        <source>less than a month old</source>
        <translation>weniger als einen Monat alt</translation>
    </message>
    <message id="ui.about.newer">
        <source>Look for a newer version…</source>
        <translation>Nach einer neueren Version sehen…</translation>
    </message>
    <message id="ui.about.newer_hint">
        <source>Opens {page} in your browser. Coach itself asks nowhere.</source>
        <extracomment>Keep what is in braces: {page}.</extracomment>
        <translation>Öffnet {page} in Ihrem Browser. Coach selbst fragt nirgendwo an.</translation>
    </message>
    <message id="ui.about.nothing_leaves">
        <source>Nothing leaves this machine, and no sound is kept unless you ask for it.</source>
        <translation>Nichts verlässt diesen Rechner, und kein Ton wird aufgehoben, außer Sie verlangen es.</translation>
    </message>
    <message id="ui.about.licences">
        <source>Licences of others…</source>
        <translation>Lizenzen anderer…</translation>
    </message>
    <message id="ui.about.licences_title">
        <source>The work of others</source>
        <translation>Die Arbeit anderer</translation>
    </message>
    <message id="ui.about.back">
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message id="ui.about.close">
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message id="ui.first.title">
        <source>Set up in two minutes</source>
        <translation>In zwei Minuten eingerichtet</translation>
    </message>
    <message id="ui.first.step">
        <source>Step {number} of {count}</source>
        <extracomment>Keep what is in braces: {count}, {number}.</extracomment>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message id="ui.first.skip">
        <source>Skip this step</source>
        <translation>Diesen Schritt überspringen</translation>
    </message>
    <message id="ui.first.skip_all">
        <source>Skip everything</source>
        <translation>Alles überspringen</translation>
    </message>
    <message id="ui.first.next">
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message id="ui.first.back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="ui.first.done">
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message id="ui.first.devices_title">
        <source>What should be heard?</source>
        <translation>Was soll gehört werden?</translation>
    </message>
    <message id="ui.first.devices_text">
        <source>Choose the microphone you speak into and the output your phone program plays to. Speak, and play something: both levels should move.</source>
        <translation>Wählen Sie das Mikrofon, in das Sie sprechen, und den Ausgang, auf dem Ihr Telefonprogramm spielt. Sprechen Sie, und spielen Sie etwas ab: Beide Pegel sollten ausschlagen.</translation>
    </message>
    <message id="ui.first.listen_back">
        <source>Record 3 seconds and play them</source>
        <translation>3 Sekunden aufnehmen und abspielen</translation>
    </message>
    <message id="ui.first.listen_back_recording">
        <source>Recording: say something</source>
        <translation>Aufnahme: Sagen Sie etwas</translation>
    </message>
    <message id="ui.first.listen_back_playing">
        <source>Playing it back</source>
        <translation>Wird abgespielt</translation>
    </message>
    <message id="ui.first.listen_back_done">
        <source>Played back and forgotten. Nothing was saved.</source>
        <translation>Abgespielt und vergessen. Nichts wurde gespeichert.</translation>
    </message>
    <message id="ui.first.consent">
        <source>In some places listening to a call, even without recording it, needs the caller&apos;s consent. Ask your employer what applies to you.</source>
        <translation>Mancherorts braucht das Mithören eines Gesprächs, auch ohne Aufnahme, die Einwilligung des Anrufers. Fragen Sie Ihren Arbeitgeber, was für Sie gilt.</translation>
    </message>
    <message id="ui.first.read_title">
        <source>Learn your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Ihre übliche Sprechweise lernen</translation>
    </message>
    <message id="ui.first.read_text">
        <source>Read this aloud as you speak on an ordinary call. It stops by itself after 30 seconds of speech.</source>
        <translation>Lesen Sie dies laut vor, so wie Sie bei einem gewöhnlichen Anruf sprechen. Nach 30 Sekunden Sprache hört es von selbst auf.</translation>
    </message>
    <message id="ui.first.read_passage">
        <source>Good morning, you are through to the service desk. Let me open your order and see where it is. I can see that the parcel left the warehouse on Monday and reached the depot near you last night. The driver has it on the list for today, between ten and twelve. If nobody is at home, it can be left with a neighbour or kept at the shop on the corner for seven days. I will send you a message with the number, so that you can follow it on the way. Shall I change the address, or is there anything else you would like to know about the delivery? Thank you for waiting while I looked that up.</source>
        <translation>Guten Morgen, Sie sind mit dem Kundendienst verbunden. Ich öffne kurz Ihre Bestellung und sehe nach, wo sie ist. Ich sehe, dass das Paket das Lager am Montag verlassen hat und gestern Abend im Depot in Ihrer Nähe angekommen ist. Der Fahrer hat es heute auf seiner Liste, zwischen zehn und zwölf Uhr. Wenn niemand zu Hause ist, kann es bei einem Nachbarn abgegeben oder sieben Tage lang im Laden an der Ecke aufbewahrt werden. Ich schicke Ihnen eine Nachricht mit der Nummer, damit Sie den Weg verfolgen können. Soll ich die Adresse ändern, oder möchten Sie noch etwas zur Lieferung wissen? Danke, dass Sie gewartet haben, während ich nachgesehen habe.</translation>
    </message>
    <message id="ui.first.read_start">
        <source>Start reading</source>
        <translation>Vorlesen beginnen</translation>
    </message>
    <message id="ui.first.read_stop">
        <source>Stop and keep what was learned</source>
        <translation>Anhalten und behalten, was gelernt ist</translation>
    </message>
    <message id="ui.first.read_progress">
        <source>{seconds} of {needed} s of speech</source>
        <extracomment>Keep what is in braces: {needed}, {seconds}.</extracomment>
        <translation>{seconds} von {needed} s Sprache</translation>
    </message>
    <message id="ui.first.read_waiting">
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message id="ui.first.read_enough">
        <source>That is enough: your usual is known.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Das genügt: Ihre übliche Sprechweise ist bekannt.</translation>
    </message>
    <message id="ui.first.read_progress_name">
        <source>Speech heard so far</source>
        <translation>Bisher gehörte Sprache</translation>
    </message>
    <message id="ui.first.done_title">
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message id="ui.first.done_text">
        <source>Coach sits in the corner of your screen and shows one short line, only when it matters. Move it wherever it suits you. Right-click it for more.</source>
        <translation>Coach sitzt in der Ecke Ihres Bildschirms und zeigt eine kurze Zeile, nur wenn es darauf ankommt. Schieben Sie ihn, wohin es Ihnen passt. Ein Rechtsklick zeigt mehr.</translation>
    </message>
    <message id="ui.first.done_start">
        <source>Start listening</source>
        <translation>Zuhören</translation>
    </message>
    <message id="ui.first.done_sample">
        <source>Replay the sample call</source>
        <translation>Beispielgespräch abspielen</translation>
    </message>
    <message id="ui.files.sample_title">
        <source>Sample call</source>
        <translation>Beispielgespräch</translation>
    </message>
    <message id="ui.tray.tooltip">
        <source>Coach: {state}</source>
        <extracomment>Keep what is in braces: {state}.</extracomment>
        <translation>Coach: {state}</translation>
    </message>
    <message id="ui.tray.open">
        <source>Open Coach</source>
        <translation>Coach öffnen</translation>
    </message>
    <message id="ui.tray.overlay">
        <source>Show the overlay</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Einblendung zeigen</translation>
    </message>
    <message id="ui.tray.quit">
        <source>Quit Coach</source>
        <translation>Coach beenden</translation>
    </message>
    <message id="ui.notice.name">
        <source>Notice</source>
        <translation>Meldung</translation>
    </message>
    <message id="ui.notice.dismiss">
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message id="ui.notice.defect">
        <source>Something in Coach itself failed: {what}. The call goes on; what happened is in the log.</source>
        <extracomment>Keep what is in braces: {what}.</extracomment>
        <translation>In Coach selbst ist ein Fehler aufgetreten: {what}. Das Gespräch geht weiter; was geschah, steht im Protokoll.</translation>
    </message>
    <message id="ui.notice.sample_missing">
        <source>The sample call is not part of this installation.</source>
        <translation>Das Beispielgespräch gehört nicht zu dieser Installation.</translation>
    </message>
    <message id="ui.notice.usual_learned">
        <source>Your usual is known for this microphone.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Ihre übliche Sprechweise ist für dieses Mikrofon bekannt.</translation>
    </message>
    <message id="report.title">
        <source>One call, {day}, {clock}</source>
        <extracomment>Keep what is in braces: {clock}, {day}.</extracomment>
        <translation>Ein Gespräch, {day}, {clock}</translation>
    </message>
    <message id="report.recording">
        <source>Recording: {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Aufnahme: {title}</translation>
    </message>
    <message id="report.promised">
        <source>A call back by {due}.</source>
        <extracomment>Keep what is in braces: {due}.</extracomment>
        <translation>Ein Rückruf bis {due}.</translation>
    </message>
    <message id="report.promised_done">
        <source>A call back by {due}. Called back: {done}.</source>
        <extracomment>Keep what is in braces: {done}, {due}.</extracomment>
        <translation>Ein Rückruf bis {due}. Zurückgerufen: {done}.</translation>
    </message>
    <message id="report.drawing">
        <source>The call, {length} long. The agent spoke {agent}, the caller {caller}. The agent&apos;s level was at most {most} dB over their usual.</source>
        <extracomment>Keep what is in braces: {agent}, {caller}, {length}, {most}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>Das Gespräch, {length} lang. Der Agent sprach {agent}, der Anrufer {caller}. Der Pegel des Agenten lag höchstens {most} dB über dem Üblichen.</translation>
    </message>
    <message id="report.foot">
        <source>Hatched: not measured. Measured on the agent&apos;s machine, about the sound only. The agent chose what is shown here.</source>
        <translation>Schraffiert: nicht gemessen. Gemessen auf dem Rechner des Agenten, nur am Klang. Was hier steht, hat der Agent ausgewählt.</translation>
    </message>
    <message id="report.caller">
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message id="report.agent">
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message id="report.said">
        <source>Coach to the agent: “{sentence}”</source>
        <extracomment>Keep what is in braces: {sentence}.</extracomment>
        <translation>Coach zum Agenten: „{sentence}“</translation>
    </message>
    <message id="report.pace_back">
        <source>Back to the usual pace</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Zurück im üblichen Tempo</translation>
    </message>
    <message id="report.calls.about">
        <source>In the agent&apos;s words</source>
        <translation>In den Worten des Agenten</translation>
    </message>
    <message id="report.calls.title" numerus="yes">
        <source>{n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} Gespräch</numerusform>
            <numerusform>{n} Gespräche</numerusform>
        </translation>
    </message>
    <message id="report.calls.days">
        <source>{first} to {last}</source>
        <extracomment>Keep what is in braces: {first}, {last}.</extracomment>
        <translation>{first} bis {last}</translation>
    </message>
    <message id="report.calls.share">
        <source>in {k} of {n} calls</source>
        <extracomment>Keep what is in braces: {k}, {n}.</extracomment>
        <translation>in {k} von {n} Gesprächen</translation>
    </message>
    <message id="report.calls.median">
        <source>longest stretch of the caller, in the middle call of {n}</source>
        <extracomment>Keep what is in braces: {n}.</extracomment>
        <translation>längste Strecke des Anrufers, im mittleren von {n} Gesprächen</translation>
    </message>
    <message id="report.calls.change">
        <source>{change}. {detail}</source>
        <extracomment>Keep what is in braces: {change}, {detail}.</extracomment>
        <translation>{change}. {detail}</translation>
    </message>
    <message id="report.calls.foot">
        <source>Measured on the agent&apos;s machine, about the sound only. A change is named only where it is more than chance. The agent chose what is shown here.</source>
        <translation>Gemessen auf dem Rechner des Agenten, nur am Klang. Eine Änderung wird nur genannt, wo sie mehr als Zufall ist. Was hier steht, hat der Agent ausgewählt.</translation>
    </message>
    <message id="report.calls.measure.talk_overs">
        <source>Talk-overs</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Überlappungen</translation>
    </message>
    <message id="report.calls.measure.wait">
        <source>Before the agent answers</source>
        <translation>Bevor der Agent antwortet</translation>
    </message>
    <message id="report.calls.measure.heard_out">
        <source>Longest heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Am längsten zugehört</translation>
    </message>
    <message id="report.calls.measure.agent_share">
        <source>The agent&apos;s share of speech</source>
        <translation>Redeanteil des Agenten</translation>
    </message>
    <message id="report.calls.measure.rises">
        <source>Rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Anstiege</translation>
    </message>
    <message id="report.calls.measure.recovery">
        <source>Back to the usual after a rise</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Nach einem Anstieg wieder wie üblich</translation>
    </message>
    <message id="report.calls.measure.fast">
        <source>Fast stretches</source>
        <translation>Schnelle Abschnitte</translation>
    </message>
    <message id="report.calls.measure.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tempo</translation>
    </message>
    <message id="report.calls.measure.level">
        <source>Level from the usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>Pegel zum Üblichen</translation>
    </message>
    <message id="report.aim.since">
        <source>An aim since {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Ein Ziel seit {day}</translation>
    </message>
    <message id="report.aim.kept">
        <source>Kept to</source>
        <translation>Eingehalten</translation>
    </message>
    <message id="report.aim.kept_of">
        <source>{kept} of {calls}</source>
        <extracomment>Keep what is in braces: {calls}, {kept}.</extracomment>
        <translation>{kept} von {calls}</translation>
    </message>
    <message id="report.aim.newest">
        <source>of the newest calls</source>
        <translation>der neuesten Gespräche</translation>
    </message>
    <message id="report.aim.foot">
        <source>Measured on the agent&apos;s machine, about the sound only. The agent chose what is shown here.</source>
        <translation>Gemessen auf dem Rechner des Agenten, nur am Klang. Was hier steht, hat der Agent ausgewählt.</translation>
    </message>
    <message id="report.aim.text.talk_overs">
        <source>Talk-overs in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Überlappungen in höchstens {misses} von zehn Gesprächen</translation>
    </message>
    <message id="report.aim.text.rises">
        <source>Rises in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Anstiege in höchstens {misses} von zehn Gesprächen</translation>
    </message>
    <message id="report.aim.text.fast">
        <source>Fast stretches in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.</extracomment>
        <translation>Schnelle Abschnitte in höchstens {misses} von zehn Gesprächen</translation>
    </message>
    <message id="report.aim.text.wait">
        <source>A wait of {value} or more in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.</extracomment>
        <translation>Mindestens {value} Pause, in mindestens {keeps} von zehn Gesprächen</translation>
    </message>
    <message id="report.aim.text.agent_share">
        <source>At most {value} of the speech the agent&apos;s, in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.</extracomment>
        <translation>Höchstens {value} Redeanteil des Agenten, in mindestens {keeps} von zehn Gesprächen</translation>
    </message>
    <message id="report.aim.text.recovery">
        <source>Back to the agent&apos;s usual within {value} after a rise, in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Nach einem Anstieg binnen {value} beim Üblichen des Agenten, in mindestens {keeps} von zehn Gesprächen</translation>
    </message>
    <message id="report.figure.length">
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message id="report.figure.heard_out">
        <source>Heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Ausreden lassen</translation>
    </message>
    <message id="report.figure.heard_out_of">
        <source>longest stretch of the caller</source>
        <translation>längstes Stück des Anrufers</translation>
    </message>
    <message id="report.figure.agent_spoke">
        <source>The agent spoke</source>
        <translation>Der Agent sprach</translation>
    </message>
    <message id="report.figure.agent_spoke_of">
        <source>of all speech in this call</source>
        <translation>von allem Gesprochenen</translation>
    </message>
    <message id="report.figure.rises">
        <source>Rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Anstiege</translation>
    </message>
    <message id="report.figure.rises_back">
        <source>back in {times}</source>
        <extracomment>Keep what is in braces: {times}.</extracomment>
        <translation>zurück in {times}</translation>
    </message>
    <message id="report.figure.talk_over">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Ins Wort</translation>
    </message>
    <message id="report.figure.gave_way">
        <source>gave way after {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>gab nach {time} nach</translation>
    </message>
    <message id="report.figure.gave_way_in">
        <source>gave way in {count} of {every}, after {time}</source>
        <extracomment>Keep what is in braces: {count}, {every}, {time}.</extracomment>
        <translation>gab bei {count} von {every} nach, nach {time}</translation>
    </message>
    <message id="report.figure.missing">
        <source>not measured for {percent:.0f} % of the call</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>{percent:.0f} % des Gesprächs nicht gemessen</translation>
    </message>
    <message id="report.figure.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tempo</translation>
    </message>
    <message id="report.figure.usual_pace">
        <source>the agent&apos;s usual {usual:.1f}</source>
        <extracomment>Keep what is in braces: {usual}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>das Übliche des Agenten {usual:.1f}</translation>
    </message>
    <message id="report.evidence.level_db_over_usual">
        <source>level {value:+.1f} dB from the agent&apos;s usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>Pegel {value:+.1f} dB vom Üblichen des Agenten</translation>
    </message>
    <message id="report.evidence.level_db_over_usual_at_least">
        <source>level at least {value:+.1f} dB from the agent&apos;s usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>Pegel mindestens {value:+.1f} dB vom Üblichen des Agenten</translation>
    </message>
    <message id="report.evidence.f0_st_over_usual">
        <source>pitch {value:+.1f} semitones from the agent&apos;s usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>Tonhöhe {value:+.1f} Halbtöne vom Üblichen des Agenten</translation>
    </message>
    <message id="report.evidence.effort_db_over_usual">
        <source>effort {value:+.1f} dB from the agent&apos;s usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>Stimmaufwand {value:+.1f} dB vom Üblichen des Agenten</translation>
    </message>
    <message id="report.evidence.pace_over_usual">
        <source>pace {value:.2f} times the agent&apos;s usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tempo das {value:.2f}-Fache des Üblichen des Agenten</translation>
    </message>
    <message id="report.evidence.turn_s">
        <source>the agent held the floor for {value:.0f} s</source>
        <extracomment>Keep what is in braces: {value}.
“floor”: whoever holds it has the right to speak, through their own short pauses.</extracomment>
        <translation>der Agent sprach {value:.0f} s am Stück</translation>
    </message>
    <message id="report.evidence.gave_way_after_s">
        <source>the agent gave way after {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>der Agent gab nach {value:.1f} s nach</translation>
    </message>
    <message id="report.section.about">
        <source>What it was about, in the agent&apos;s words</source>
        <translation>Worum es ging, in den Worten des Agenten</translation>
    </message>
    <message id="report.section.own_words">
        <source>The agent&apos;s words for it</source>
        <translation>Die Worte des Agenten dafür</translation>
    </message>
    <message id="report.section.figures">
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message id="report.section.drawing">
        <source>The call: who spoke, and the agent&apos;s level from their usual (band), in dB</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.
“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Das Gespräch: wer sprach, und der Pegel des Agenten gegen sein Übliches (Band), in dB</translation>
    </message>
    <message id="report.section.moments">
        <source>Moments</source>
        <translation>Augenblicke</translation>
    </message>
    <message id="report.section.well">
        <source>Went well</source>
        <translation>Gelungen</translation>
    </message>
    <message id="report.section.change_week">
        <source>This week, against the four before</source>
        <translation>Diese Woche im Vergleich zu den vier davor</translation>
    </message>
    <message id="report.section.change_month">
        <source>This month, against the four before</source>
        <translation>Dieser Monat im Vergleich zu den vier davor</translation>
    </message>
    <message id="report.section.change_year">
        <source>This year, against the four before</source>
        <translation>Dieses Jahr im Vergleich zu den vier davor</translation>
    </message>
    <message id="report.section.calls">
        <source>Each call</source>
        <translation>Jedes Gespräch</translation>
    </message>
    <message id="report.section.chosen">
        <source>Calls</source>
        <translation>Gespräche</translation>
    </message>
    <message id="report.section.promised">
        <source>Promised</source>
        <translation>Versprochen</translation>
    </message>
    <message id="report.section.incident">
        <source>Marked as abusive</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Als ausfallend markiert</translation>
    </message>
    <message id="report.section.notes">
        <source>Notes made by the agent</source>
        <translation>Notizen des Agenten</translation>
    </message>
    <message id="report.section.tags">
        <source>Tags</source>
        <translation>Stichworte</translation>
    </message>
    <message id="calendar.name">
        <source>Promised call-backs</source>
        <translation>Versprochene Rückrufe</translation>
    </message>
    <message id="calendar.call_back">
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
</context>
</TS>
