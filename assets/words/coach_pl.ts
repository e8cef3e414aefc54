<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>archive</name>
    <message id="cli.archive.short">
        <source>Analyze, search and sum up many recordings.</source>
        <translation>Analiza, przeszukiwanie i zestawienie wielu nagrań.</translation>
    </message>
    <message id="cli.archive.help">
        <source>Analyze an archive of recordings on all cores or on a cluster, find passages worth showing, and see how figures are spread over weeks, teams and languages. Nothing is said of a person: groups of fewer than five agents are not shown. Needs: pip install &apos;coach[archive]&apos;.</source>
        <translation>Analizuje archiwum nagrań na wszystkich rdzeniach lub na klastrze, znajduje fragmenty warte pokazania i pokazuje rozkład wartości według tygodni, zespołów i języków. O osobie nie mówi nic: grupy mniejsze niż pięciu agentów nie są pokazywane. Wymaga: pip install &apos;coach[archive]&apos;.</translation>
    </message>
    <message id="cli.archive.analyze_short">
        <source>Analyze the recordings of a folder or a store.</source>
        <translation>Analizuj nagrania z folderu lub magazynu.</translation>
    </message>
    <message id="cli.archive.analyze_help">
        <source>Analyze every recording in SOURCE that TARGET doesn&apos;t have yet. SOURCE and TARGET are folders, or addresses such as s3://store/calls. A recording has two channels, or is two files whose names end with -agent and -caller. A table calls.csv in SOURCE may say agent, team, language and date of each file. Run it again, and it does only what is new.</source>
        <translation>Analizuje każde nagranie z SOURCE, którego TARGET jeszcze nie ma. SOURCE i TARGET to foldery lub adresy takie jak s3://store/calls. Nagranie ma dwa kanały albo składa się z dwóch plików o nazwach kończących się na -agent i -caller. Tabela calls.csv w SOURCE może podawać agenta, zespół, język i datę każdego pliku. Uruchomione ponownie robi tylko to, co nowe.</translation>
    </message>
    <message id="cli.archive.out">
        <source>Where the results go.</source>
        <translation>Dokąd trafiają wyniki.</translation>
    </message>
    <message id="cli.archive.layout">
        <source>Where names and folders say who it was, as in {example}; {other} is anything else.</source>
        <extracomment>Keep what is in braces: {example}, {other}.</extracomment>
        <translation>Gdzie nazwy i foldery mówią, kto to był, np. {example}; {other} to cokolwiek innego.</translation>
    </message>
    <message id="cli.archive.key">
        <source>The key that turns agents&apos; names into hashes; made if missing. It stays here: keep it. Default: in the user&apos;s data folder.</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Klucz, który zamienia nazwy agentów na skróty; powstaje, jeśli go brak. Zostaje tutaj: należy go zachować. Domyślnie: w folderze danych użytkownika.</translation>
    </message>
    <message id="cli.archive.retry">
        <source>Try those again that could not be analyzed before.</source>
        <translation>Spróbuj ponownie także tych, których nie udało się przeanalizować.</translation>
    </message>
    <message id="cli.archive.scheduler">
        <source>Run on a cluster: the address of its scheduler, as in tls://10.0.0.5:8786.</source>
        <translation>Licz na klastrze: adres jego planisty, np. tls://10.0.0.5:8786.</translation>
    </message>
    <message id="cli.archive.certificates">
        <source>The folder with the certificates of the cluster.</source>
        <translation>Folder z certyfikatami klastra.</translation>
    </message>
    <message id="cli.archive.bad_layout">
        <source>The layout has a field that is not known or stands in it twice: {part}</source>
        <extracomment>Keep what is in braces: {part}.</extracomment>
        <translation>Wzór ma pole nieznane albo powtórzone: {part}</translation>
    </message>
    <message id="cli.archive.needs_certificates">
        <source>--scheduler works only with --certificates: give both.</source>
        <translation>--scheduler działa tylko z --certificates: podaj oba.</translation>
    </message>
    <message id="cli.archive.listed" numerus="yes">
        <source>{n} recordings found.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Znaleziono {n} nagranie.</numerusform>
            <numerusform>Znaleziono {n} nagrania.</numerusform>
            <numerusform>Znaleziono {n} nagrań.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.known" numerus="yes">
        <source>{n} were analyzed before.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} było już przeanalizowane.</numerusform>
            <numerusform>{n} były już przeanalizowane.</numerusform>
            <numerusform>{n} było już przeanalizowanych.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.new" numerus="yes">
        <source>{n} recordings are newly analyzed.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} nagranie przeanalizowano teraz.</numerusform>
            <numerusform>{n} nagrania przeanalizowano teraz.</numerusform>
            <numerusform>{n} nagrań przeanalizowano teraz.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.copies" numerus="yes">
        <source>{n} are copies of others.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} jest kopią innego.</numerusform>
            <numerusform>{n} są kopiami innych.</numerusform>
            <numerusform>{n} jest kopiami innych.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.failed" numerus="yes">
        <source>{n} can&apos;t be analyzed, for the reasons above.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} nie da się przeanalizować, z powodu podanego wyżej.</numerusform>
            <numerusform>{n} nie da się przeanalizować, z powodów podanych wyżej.</numerusform>
            <numerusform>{n} nie da się przeanalizować, z powodów podanych wyżej.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.later" numerus="yes">
        <source>{n} could not be reached. Run this again.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} było nieosiągalne. Uruchom to ponownie.</numerusform>
            <numerusform>{n} były nieosiągalne. Uruchom to ponownie.</numerusform>
            <numerusform>{n} było nieosiągalnych. Uruchom to ponownie.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.find_short">
        <source>Find passages worth showing.</source>
        <translation>Znajdź fragmenty warte pokazania.</translation>
    </message>
    <message id="cli.archive.find_help">
        <source>Find passages in what was analyzed into TARGET, the longest first, with their seconds. `coach archive cut` makes a lesson of them.</source>
        <translation>Znajduje fragmenty w tym, co przeanalizowano do TARGET, od najdłuższych, z ich sekundami. `coach archive cut` robi z nich lekcję.</translation>
    </message>
    <message id="cli.archive.filter">
        <source>heard-out: the caller was heard out over 60 s while 6 dB over how they began, without a rise, and was answered after a second. back-in-range: after a rise, back within the usual within 15 s. gave-way: a talk-over in which the agent gave way. The options below change it.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“talk-over”: both speak on at once after the agent came in; no reproach.
“rise”: level, pitch and effort together over the usual.
“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>heard-out: rozmówca wysłuchany przez ponad 60 s, 6 dB głośniejszy niż na początku, bez wzrostu, odpowiedź po sekundzie. back-in-range: po wzroście powrót do zwykłego zakresu w 15 s. gave-way: mówili oboje, a agent ustąpił. Opcje poniżej to zmieniają.</translation>
    </message>
    <message id="cli.archive.kind">
        <source>The kind of passage.</source>
        <translation>Rodzaj fragmentu.</translation>
    </message>
    <message id="cli.archive.longer_than">
        <source>At least so many seconds.</source>
        <translation>Co najmniej tyle sekund.</translation>
    </message>
    <message id="cli.archive.caller_over">
        <source>The caller at least so many dB over how they began.</source>
        <translation>Rozmówca co najmniej tyle dB głośniej niż na początku.</translation>
    </message>
    <message id="cli.archive.no_rise">
        <source>Without a rise of the agent&apos;s tone.</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Bez wzrostu tonu agenta.</translation>
    </message>
    <message id="cli.archive.answered_after">
        <source>Answered after at least so many seconds.</source>
        <translation>Odpowiedź po co najmniej tylu sekundach.</translation>
    </message>
    <message id="cli.archive.team">
        <source>Of this team.</source>
        <translation>Z tego zespołu.</translation>
    </message>
    <message id="cli.archive.language">
        <source>In this language.</source>
        <translation>W tym języku.</translation>
    </message>
    <message id="cli.archive.month">
        <source>Of this month, as in 2026-03.</source>
        <translation>Z tego miesiąca, np. 2026-03.</translation>
    </message>
    <message id="cli.archive.sql">
        <source>Ask in SQL, over the views passages and groups.</source>
        <translation>Zapytaj w SQL, o widoki passages i groups.</translation>
    </message>
    <message id="cli.archive.most">
        <source>Show at most so many.</source>
        <translation>Pokaż najwyżej tyle.</translation>
    </message>
    <message id="cli.archive.sql_alone">
        <source>--sql stands alone: leave the filters out, or ask for them in the query.</source>
        <translation>--sql stoi samo: pomiń filtry albo zapytaj o nie w zapytaniu.</translation>
    </message>
    <message id="cli.archive.found" numerus="yes">
        <source>{n} passages</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} fragment</numerusform>
            <numerusform>{n} fragmenty</numerusform>
            <numerusform>{n} fragmentów</numerusform>
        </translation>
    </message>
    <message id="cli.archive.seconds">
        <source>{start:.1f} to {end:.1f} s</source>
        <extracomment>Keep what is in braces: {end}, {start}.</extracomment>
        <translation>od {start:.1f} do {end:.1f} s</translation>
    </message>
    <message id="cli.archive.caller_db">
        <source>caller {db:.1f} dB over their start</source>
        <extracomment>Keep what is in braces: {db}.</extracomment>
        <translation>rozmówca {db:.1f} dB ponad początek</translation>
    </message>
    <message id="cli.archive.answered">
        <source>answered after {seconds:.1f} s</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>odpowiedź po {seconds:.1f} s</translation>
    </message>
    <message id="cli.archive.more">
        <source>There are more than {n} rows. --most shows more of them.</source>
        <extracomment>Keep what is in braces: {n}.</extracomment>
        <translation>Wierszy jest więcej niż {n}. --most pokaże ich więcej.</translation>
    </message>
    <message id="cli.archive.cut_short">
        <source>Make a lesson of passages.</source>
        <translation>Zrób lekcję z fragmentów.</translation>
    </message>
    <message id="cli.archive.cut_help">
        <source>Cut passages out of their recordings and write them as a lesson, for Practice. The caller&apos;s channel becomes a tone that follows its level, so that turns and loudness stay while voice and words are gone. The agent&apos;s voice stays: ask them.</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.
“level”: how loud, in dB.</extracomment>
        <translation>Wycina fragmenty z nagrań i zapisuje je jako lekcję do ćwiczeń. Kanał rozmówcy staje się tonem, który podąża za jego poziomem: kolejność wypowiedzi i głośność zostają, głos i słowa znikają. Głos agenta zostaje: zapytaj go o zgodę.</translation>
    </message>
    <message id="cli.archive.source">
        <source>Where the recordings are.</source>
        <translation>Gdzie są nagrania.</translation>
    </message>
    <message id="cli.archive.lesson">
        <source>The lesson file to write, as in listening.coachlesson.</source>
        <translation>Plik lekcji do zapisania, np. sluchanie.coachlesson.</translation>
    </message>
    <message id="cli.archive.title">
        <source>The title of the lesson, at most seven words.</source>
        <translation>Tytuł lekcji, najwyżej siedem słów.</translation>
    </message>
    <message id="cli.archive.consent">
        <source>The caller&apos;s voice stays: you say that their consent is there.</source>
        <translation>Głos rozmówcy zostaje: mówisz, że jest na to zgoda.</translation>
    </message>
    <message id="cli.archive.cut_done" numerus="yes">
        <source>{n} passages are in {path}.</source>
        <extracomment>Keep what is in braces: {n}, {path}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} fragment jest w {path}.</numerusform>
            <numerusform>{n} fragmenty są w {path}.</numerusform>
            <numerusform>{n} fragmentów jest w {path}.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.report_short">
        <source>Write how figures are spread over groups.</source>
        <translation>Zapisz rozkład wartości według grup.</translation>
    </message>
    <message id="cli.archive.report_help">
        <source>Write a page that shows how figures are spread over weeks, teams and languages, with intervals. Groups of fewer than five agents are left out, and nobody is ranked.</source>
        <translation>Zapisuje stronę, która pokazuje rozkład wartości według tygodni, zespołów i języków, z przedziałami. Grup mniejszych niż pięciu agentów nie ma i nikt nie dostaje miejsca w rankingu.</translation>
    </message>
    <message id="cli.archive.report_out">
        <source>The HTML file to write.</source>
        <translation>Plik HTML do zapisania.</translation>
    </message>
    <message id="cli.archive.reported">
        <source>Written: {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Zapisano: {path}</translation>
    </message>
    <message id="cli.archive.certificates_short">
        <source>Make the certificates of a cluster.</source>
        <translation>Utwórz certyfikaty klastra.</translation>
    </message>
    <message id="cli.archive.certificates_help">
        <source>Make the certificates with which the parts of a cluster know each other, in the new folder DIR. Copy it to every machine of the cluster, and to nobody else: whoever has it can use the cluster.</source>
        <translation>Tworzy w nowym folderze DIR certyfikaty, po których części klastra się poznają. Skopiuj go na każdą maszynę klastra i nikomu więcej: kto go ma, może używać klastra.</translation>
    </message>
    <message id="cli.archive.certificates_done">
        <source>The certificates are in {path}. Copy this folder to every machine of the cluster.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Certyfikaty są w {path}. Skopiuj ten folder na każdą maszynę klastra.</translation>
    </message>
    <message id="cli.archive.scheduler_short">
        <source>Run the scheduler of a cluster.</source>
        <translation>Uruchom planistę klastra.</translation>
    </message>
    <message id="cli.archive.scheduler_help">
        <source>Run the scheduler of a cluster on this machine, until stopped. It speaks with nobody who doesn&apos;t have the certificates.</source>
        <translation>Uruchamia planistę klastra na tej maszynie, aż do zatrzymania. Nie rozmawia z nikim, kto nie ma certyfikatów.</translation>
    </message>
    <message id="cli.archive.host">
        <source>The address to listen on.</source>
        <translation>Adres, na którym nasłuchuje.</translation>
    </message>
    <message id="cli.archive.port">
        <source>The port to listen on.</source>
        <translation>Port, na którym nasłuchuje.</translation>
    </message>
    <message id="cli.archive.scheduler_runs">
        <source>The scheduler is at {url}. Stop it with Ctrl+C.</source>
        <extracomment>Keep what is in braces: {url}.</extracomment>
        <translation>Planista działa pod {url}. Zatrzymanie: Ctrl+C.</translation>
    </message>
    <message id="cli.archive.worker_short">
        <source>Run workers of a cluster.</source>
        <translation>Uruchom procesy klastra.</translation>
    </message>
    <message id="cli.archive.worker_help">
        <source>Run workers on this machine for the scheduler at URL, until stopped. They do nothing but analyze recordings. SOURCE and TARGET must be reached from here by the same address.</source>
        <translation>Uruchamia na tej maszynie procesy dla planisty pod URL, aż do zatrzymania. Tylko analizują nagrania. SOURCE i TARGET muszą być stąd osiągalne pod tym samym adresem.</translation>
    </message>
    <message id="cli.archive.workers_run" numerus="yes">
        <source>{n} workers work for {url}. Stop them with Ctrl+C.</source>
        <extracomment>Keep what is in braces: {n}, {url}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} proces pracuje dla {url}. Zatrzymanie: Ctrl+C.</numerusform>
            <numerusform>{n} procesy pracują dla {url}. Zatrzymanie: Ctrl+C.</numerusform>
            <numerusform>{n} procesów pracuje dla {url}. Zatrzymanie: Ctrl+C.</numerusform>
        </translation>
    </message>
    <message id="archive.not_installed">
        <source>This needs an addition that is not installed: pip install &apos;coach[archive]&apos;.</source>
        <translation>Potrzebny jest dodatek, którego nie zainstalowano: pip install &apos;coach[archive]&apos;.</translation>
    </message>
    <message id="archive.not_in_package">
        <source>The archive is not part of the installed program. Install Coach with pip: pip install &apos;coach[archive]&apos;.</source>
        <translation>Archiwum nie jest częścią zainstalowanego programu. Zainstaluj Coach przez pip: pip install &apos;coach[archive]&apos;.</translation>
    </message>
    <message id="archive.unknown_place">
        <source>{place} is no place that can be opened here. Check the address, and install what its kind of store needs (for s3://: pip install s3fs).</source>
        <extracomment>Keep what is in braces: {place}.</extracomment>
        <translation>{place} to nie miejsce, które można tu otworzyć. Sprawdź adres i zainstaluj, czego wymaga ten magazyn (dla s3://: pip install s3fs).</translation>
    </message>
    <message id="archive.no_source">
        <source>{place} can&apos;t be read: {error}. Check the address and your permission.</source>
        <extracomment>Keep what is in braces: {error}, {place}.</extracomment>
        <translation>{place} nie da się odczytać: {error}. Sprawdź adres i uprawnienia.</translation>
    </message>
    <message id="archive.bad_table">
        <source>{file} can&apos;t be read: {error}. It needs a first line with the names of its columns, and commas between them.</source>
        <extracomment>Keep what is in braces: {error}, {file}.</extracomment>
        <translation>{file} nie da się odczytać: {error}. Potrzebny jest pierwszy wiersz z nazwami kolumn i przecinki między nimi.</translation>
    </message>
    <message id="archive.bad_columns">
        <source>{file} has other columns than these, or no file column: {columns}.</source>
        <extracomment>Keep what is in braces: {columns}, {file}.</extracomment>
        <translation>{file} ma inne kolumny niż te albo nie ma kolumny file: {columns}.</translation>
    </message>
    <message id="archive.bad_date">
        <source>{file} has a date that can&apos;t be read: {date}. Write dates as in 2026-03-02 14:05:07.</source>
        <extracomment>Keep what is in braces: {date}, {file}.</extracomment>
        <translation>{file} ma datę, której nie da się odczytać: {date}. Daty pisz tak: 2026-03-02 14:05:07.</translation>
    </message>
    <message id="archive.no_key">
        <source>There is no key in {path}. Name the one with which the archive was analyzed: --key FILE.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>W {path} nie ma klucza. Podaj ten, z którym analizowano archiwum: --key FILE.</translation>
    </message>
    <message id="archive.bad_key">
        <source>{path} is no key of an archive, or can&apos;t be read. Name the one with which the archive was analyzed: --key FILE.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} nie jest kluczem archiwum albo nie da się go odczytać. Podaj ten, z którym analizowano archiwum: --key FILE.</translation>
    </message>
    <message id="archive.full">
        <source>There is no room left where the results go ({error}). Free some and run this again; what was written counts.</source>
        <extracomment>Keep what is in braces: {error}.</extracomment>
        <translation>Nie ma już miejsca na wyniki ({error}). Zwolnij miejsce i uruchom to ponownie; co zapisano, liczy się.</translation>
    </message>
    <message id="archive.no_room_to_work">
        <source>A machine that analyzes has no room left for its work ({error}). Free some and run this again; what was written counts.</source>
        <extracomment>Keep what is in braces: {error}.</extracomment>
        <translation>Maszyna, która analizuje, nie ma miejsca na pracę ({error}). Zwolnij miejsce i uruchom to ponownie; co zapisano, liczy się.</translation>
    </message>
    <message id="archive.target_away">
        <source>The place of the results can&apos;t be reached ({error}). Check it and run this again; what was written counts.</source>
        <extracomment>Keep what is in braces: {error}.</extracomment>
        <translation>Miejsce wyników jest nieosiągalne ({error}). Sprawdź je i uruchom to ponownie; co zapisano, liczy się.</translation>
    </message>
    <message id="archive.unreachable">
        <source>It can&apos;t be read just now: {error}. Run this again.</source>
        <extracomment>Keep what is in braces: {error}.</extracomment>
        <translation>Teraz nie da się tego odczytać: {error}. Uruchom to ponownie.</translation>
    </message>
    <message id="archive.worker_died">
        <source>Three processes died while they analyzed it. It may be damaged in a way that we don&apos;t know; --retry tries it again.</source>
        <translation>Trzy procesy zakończyły się przy jego analizie. Może jest uszkodzone w sposób, którego nie znamy; --retry próbuje ponownie.</translation>
    </message>
    <message id="archive.defect">
        <source>It can&apos;t be analyzed because of a mistake of ours ({what}). Please report it; --retry tries it again.</source>
        <extracomment>Keep what is in braces: {what}.</extracomment>
        <translation>Nie da się go przeanalizować przez nasz błąd ({what}). Prosimy go zgłosić; --retry próbuje ponownie.</translation>
    </message>
    <message id="archive.bad_tables">
        <source>The tables in {place} can&apos;t be read: {error}. Run `coach archive analyze` again.</source>
        <extracomment>Keep what is in braces: {error}, {place}.</extracomment>
        <translation>Tabel w {place} nie da się odczytać: {error}. Uruchom ponownie `coach archive analyze`.</translation>
    </message>
    <message id="archive.nothing_collected">
        <source>{place} holds nothing that may be shown yet. Run `coach archive analyze` first.</source>
        <extracomment>Keep what is in braces: {place}.</extracomment>
        <translation>W {place} nie ma jeszcze nic, co wolno pokazać. Najpierw uruchom `coach archive analyze`.</translation>
    </message>
    <message id="archive.only_select">
        <source>Only one query that begins with SELECT or WITH is answered.</source>
        <translation>Odpowiedź dostaje tylko jedno zapytanie, które zaczyna się od SELECT lub WITH.</translation>
    </message>
    <message id="archive.bad_query">
        <source>The query can&apos;t be answered: {error}</source>
        <extracomment>Keep what is in braces: {error}.</extracomment>
        <translation>Na to zapytanie nie da się odpowiedzieć: {error}</translation>
    </message>
    <message id="archive.no_such_passage">
        <source>There is no passage {passage}. `coach archive find` lists them.</source>
        <extracomment>Keep what is in braces: {passage}.</extracomment>
        <translation>Nie ma fragmentu {passage}. `coach archive find` je wylicza.</translation>
    </message>
    <message id="archive.recording_gone">
        <source>A recording of these passages is not in {place}, or was changed, or the key is another one. Check --source and --key.</source>
        <extracomment>Keep what is in braces: {place}.</extracomment>
        <translation>Nagrania tych fragmentów nie ma w {place}, zmieniono je albo klucz jest inny. Sprawdź --source i --key.</translation>
    </message>
    <message id="archive.too_many_parts">
        <source>A lesson has at most {most} parts. Make two of them.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Lekcja ma najwyżej {most} części. Zrób z nich dwie.</translation>
    </message>
    <message id="archive.lesson_there">
        <source>{path} is there already. Choose a name that is not taken; nothing was written.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} już istnieje. Wybierz wolną nazwę; nic nie zapisano.</translation>
    </message>
    <message id="archive.lesson_not_written">
        <source>{path} can&apos;t be written: {error}. Choose another place, or free some room.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} nie da się zapisać: {error}. Wybierz inne miejsce albo zwolnij trochę.</translation>
    </message>
    <message id="archive.not_told_apart">
        <source>Both channels of a passage carry the same voices, so the caller can&apos;t be taken out. Choose another one.</source>
        <translation>Oba kanały fragmentu niosą te same głosy, więc nie da się usunąć rozmówcy. Wybierz inny.</translation>
    </message>
    <message id="archive.not_written">
        <source>{path} can&apos;t be written: {error}. Choose another place, or free some room.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} nie da się zapisać: {error}. Wybierz inne miejsce albo zwolnij trochę.</translation>
    </message>
    <message id="archive.certificates_there">
        <source>{path} holds certificates already. Choose a new folder.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>W {path} są już certyfikaty. Wybierz nowy folder.</translation>
    </message>
    <message id="archive.no_certificates">
        <source>{path} holds no certificates of a cluster. Make them with `coach archive certificates DIR`, and copy that folder here.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>W {path} nie ma certyfikatów klastra. Utwórz je przez `coach archive certificates DIR` i skopiuj ten folder tutaj.</translation>
    </message>
    <message id="archive.port_taken">
        <source>Port {port} can&apos;t be opened: {error}. Choose another one with --port.</source>
        <extracomment>Keep what is in braces: {error}, {port}.</extracomment>
        <translation>Portu {port} nie da się otworzyć: {error}. Wybierz inny przez --port.</translation>
    </message>
    <message id="archive.only_tls">
        <source>{url} is not protected. The address of a scheduler begins with tls://.</source>
        <extracomment>Keep what is in braces: {url}.</extracomment>
        <translation>{url} nie jest chroniony. Adres planisty zaczyna się od tls://.</translation>
    </message>
    <message id="archive.no_scheduler">
        <source>No scheduler of ours answers at {url}. Start it with `coach archive scheduler`, and check that both have the same certificates.</source>
        <extracomment>Keep what is in braces: {url}.</extracomment>
        <translation>Pod {url} nie odpowiada żaden nasz planista. Uruchom go przez `coach archive scheduler` i sprawdź, czy oba mają te same certyfikaty.</translation>
    </message>
    <message id="archive.kind.heard_out">
        <source>Caller heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Rozmówca wysłuchany</translation>
    </message>
    <message id="archive.kind.rise">
        <source>Tone rising</source>
        <translation>Ton rośnie</translation>
    </message>
    <message id="archive.kind.talk_over">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Wejście w słowo</translation>
    </message>
    <message id="archive.kind.long_turn">
        <source>Long turn</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Długa wypowiedź</translation>
    </message>
    <message id="archive.kind.silence">
        <source>Silence</source>
        <translation>Cisza</translation>
    </message>
    <message id="archive.listen_for.heard_out">
        <source>How long the caller speaks, and when the answer comes.</source>
        <translation>Jak długo mówi rozmówca i kiedy pada odpowiedź.</translation>
    </message>
    <message id="archive.listen_for.rise">
        <source>Where level, pitch and effort go up together, and what follows.</source>
        <extracomment>“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>Gdzie poziom, wysokość i wysiłek rosną razem i co potem.</translation>
    </message>
    <message id="archive.listen_for.talk_over">
        <source>Who comes in, and who gives way.</source>
        <translation>Kto wchodzi w słowo i kto ustępuje.</translation>
    </message>
    <message id="archive.listen_for.long_turn">
        <source>Where the turn could have been handed over.</source>
        <translation>Gdzie można było oddać głos.</translation>
    </message>
    <message id="archive.listen_for.silence">
        <source>How long nobody speaks, and who begins again.</source>
        <translation>Jak długo nikt nie mówi i kto zaczyna znowu.</translation>
    </message>
    <message id="archive.lesson.title">
        <source>Passages from our calls</source>
        <translation>Fragmenty z naszych rozmów</translation>
    </message>
    <message id="archive.lesson.goal">
        <source>Hear what was measured in calls of ours.</source>
        <translation>Usłyszeć, co zmierzono w naszych rozmowach.</translation>
    </message>
    <message id="archive.lesson.notes_tone">
        <source>The caller is a tone that follows their level: turns and loudness are theirs, voice and words are gone. The agent&apos;s voice is in it: ask them before you show it.</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.
“level”: how loud, in dB.</extracomment>
        <translation>Rozmówca jest tonem, który podąża za jego poziomem: kolejność i głośność są jego, głosu i słów nie ma. Jest tu głos agenta: zapytaj go, zanim to pokażesz.</translation>
    </message>
    <message id="archive.lesson.notes_consent">
        <source>The caller&apos;s voice is in it, with their consent as the trainer says. The agent&apos;s is too: ask them before you show it.</source>
        <translation>Jest tu głos rozmówcy, według trenera za jego zgodą. Głos agenta też: zapytaj go, zanim to pokażesz.</translation>
    </message>
    <message id="archive.lesson.said">
        <source>From a call.</source>
        <translation>Z rozmowy.</translation>
    </message>
    <message id="archive.figure.longest_heard_out_s">
        <source>Longest heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Najdłużej wysłuchany rozmówca</translation>
    </message>
    <message id="archive.figure.median_wait_s">
        <source>Wait before an answer</source>
        <translation>Przerwa przed odpowiedzią</translation>
    </message>
    <message id="archive.figure.longest_agent_turn_s">
        <source>Agent&apos;s longest turn</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Najdłuższa wypowiedź agenta</translation>
    </message>
    <message id="archive.figure.agent_share">
        <source>Agent&apos;s share of speech</source>
        <translation>Udział agenta w mowie</translation>
    </message>
    <message id="archive.figure.overlap_share">
        <source>Both spoke</source>
        <translation>Mówili oboje</translation>
    </message>
    <message id="archive.figure.talk_overs_by_agent">
        <source>Talk-overs by the agent, a call</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Wejścia agenta w słowo na rozmowę</translation>
    </message>
    <message id="archive.figure.rises">
        <source>Rises of the agent&apos;s tone, a call</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Wzrosty tonu agenta na rozmowę</translation>
    </message>
    <message id="archive.figure.pace_syll_per_s">
        <source>Agent&apos;s pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tempo agenta</translation>
    </message>
    <message id="archive.figure.silence_s">
        <source>Silence, a call</source>
        <translation>Cisza na rozmowę</translation>
    </message>
    <message id="archive.report.title">
        <source>Calls of the archive</source>
        <translation>Rozmowy z archiwum</translation>
    </message>
    <message id="archive.report.what">
        <source>How figures of calls are spread, by week, by team and by language. They say what was heard, nothing of a person.</source>
        <translation>Rozkład wartości z rozmów według tygodni, zespołów i języków. Mówią, co było słychać, i nic o osobie.</translation>
    </message>
    <message id="archive.report.left_out">
        <source>Groups of fewer than five agents, or in which one agent has more than half of the calls, are left out, and their calls count nowhere. Groups come by name: nobody is ranked.</source>
        <translation>Grup mniejszych niż pięciu agentów albo takich, w których jeden agent ma ponad połowę rozmów, nie ma, a ich rozmowy nie liczą się nigdzie. Grupy stoją według nazw: nikt nie dostaje miejsca w rankingu.</translation>
    </message>
    <message id="archive.report.how_drawn">
        <source>The box is the middle half of the calls, the bar in it the median, the line goes from the tenth to the ninetieth percentile. The dot below is the mean of the agents&apos; means, with the 95 % interval by agents.</source>
        <translation>Ramka to środkowa połowa rozmów, kreska w niej to mediana, linia sięga od dziesiątego do dziewięćdziesiątego percentyla. Punkt niżej to średnia ze średnich agentów, z przedziałem 95 % według agentów.</translation>
    </message>
    <message id="archive.report.nothing">
        <source>There is no group of five agents or more yet.</source>
        <translation>Nie ma jeszcze grupy pięciu lub więcej agentów.</translation>
    </message>
    <message id="archive.report.by_week">
        <source>By week</source>
        <translation>Według tygodni</translation>
    </message>
    <message id="archive.report.by_team">
        <source>By team</source>
        <translation>Według zespołów</translation>
    </message>
    <message id="archive.report.by_language">
        <source>By language</source>
        <translation>Według języków</translation>
    </message>
    <message id="archive.report.column.group">
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message id="archive.report.column.calls">
        <source>Calls</source>
        <translation>Rozmowy</translation>
    </message>
    <message id="archive.report.column.agents">
        <source>Agents</source>
        <translation>Agenci</translation>
    </message>
    <message id="archive.report.column.quartiles">
        <source>Median (middle half of the calls)</source>
        <translation>Mediana (środkowa połowa rozmów)</translation>
    </message>
    <message id="archive.report.column.mean">
        <source>Mean of the agents (95 %)</source>
        <translation>Średnia agentów (95 %)</translation>
    </message>
    <message id="archive.report.median_of">
        <source>{median} ({low} to {high})</source>
        <extracomment>Keep what is in braces: {high}, {low}, {median}.</extracomment>
        <translation>{median} (od {low} do {high})</translation>
    </message>
    <message id="archive.report.mean_of">
        <source>{mean} ({low} to {high})</source>
        <extracomment>Keep what is in braces: {high}, {low}, {mean}.</extracomment>
        <translation>{mean} (od {low} do {high})</translation>
    </message>
    <message id="archive.report.count">
        <source>{value:.1f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f}</translation>
    </message>
    <message id="archive.report.not_said">
        <source>Not said</source>
        <translation>Nie podano</translation>
    </message>
    <message id="archive.report.drawing">
        <source>{figure}: {by}. The table below has the numbers.</source>
        <extracomment>Keep what is in braces: {by}, {figure}.</extracomment>
        <translation>{figure}: {by}. Liczby są w tabeli poniżej.</translation>
    </message>
    <message id="archive.report.foot">
        <source>Made by Coach from measures alone. No sound is in it, and no agent is named.</source>
        <translation>Zrobione przez Coach z samych pomiarów. Nie ma w tym dźwięku i nie wymieniono żadnego agenta.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message id="cli.help">
        <source>A desktop coach for people who work on the phone. It listens beside a call and says, in one short line and only when it matters, what was heard.

Without a command it opens the desktop.</source>
        <translation>Coach dla osób pracujących przez telefon. Słucha rozmowy i mówi w jednym krótkim wierszu, tylko gdy to ważne, co było słychać.

Bez polecenia otwiera okno programu.</translation>
    </message>
    <message id="cli.version">
        <source>Show the version and exit.</source>
        <translation>Pokaż wersję i zakończ.</translation>
    </message>
    <message id="cli.output_lost">
        <source>What is printed could not be written: {said}. Everything else was done.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Nie udało się zapisać wyniku: {said}. Wszystko inne zostało zrobione.</translation>
    </message>
    <message id="cli.stopped">
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message id="cli.page.usage">
        <source>Usage:</source>
        <translation>Użycie:</translation>
    </message>
    <message id="cli.page.options">
        <source>Options</source>
        <translation>Opcje</translation>
    </message>
    <message id="cli.page.commands">
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message id="cli.page.help">
        <source>Show this message and exit.</source>
        <translation>Pokaż tę stronę i zakończ.</translation>
    </message>
    <message id="cli.usage.see_help">
        <source>See “{command}”.</source>
        <extracomment>Keep what is in braces: {command}.</extracomment>
        <translation>Zobacz „{command}”.</translation>
    </message>
    <message id="cli.usage.wrong">
        <source>Wrong usage: {said}</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Błędne użycie: {said}</translation>
    </message>
    <message id="cli.usage.missing">
        <source>{name} is missing.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Brakuje {name}.</translation>
    </message>
    <message id="cli.usage.no_option">
        <source>There is no option {name}.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Nie ma opcji {name}.</translation>
    </message>
    <message id="cli.usage.no_command">
        <source>There is no command {name}.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Nie ma polecenia {name}.</translation>
    </message>
    <message id="cli.usage.near">
        <source>Similar: {names}.</source>
        <extracomment>Keep what is in braces: {names}.</extracomment>
        <translation>Podobne: {names}.</translation>
    </message>
    <message id="cli.usage.needs_value">
        <source>{name} needs a value.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} wymaga wartości.</translation>
    </message>
    <message id="cli.usage.takes_no_value">
        <source>{name} takes no value.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} nie przyjmuje wartości.</translation>
    </message>
    <message id="cli.usage.not_whole_number">
        <source>{name} must be a whole number.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} musi być liczbą całkowitą.</translation>
    </message>
    <message id="cli.usage.not_whole_number_from">
        <source>{name} must be a whole number, {low} or more.</source>
        <extracomment>Keep what is in braces: {low}, {name}.</extracomment>
        <translation>{name} musi być liczbą całkowitą, co najmniej {low}.</translation>
    </message>
    <message id="cli.usage.not_number_from">
        <source>{name} must be a number, {low} or more.</source>
        <extracomment>Keep what is in braces: {low}, {name}.</extracomment>
        <translation>{name} musi być liczbą, co najmniej {low}.</translation>
    </message>
    <message id="cli.option.usual">
        <source>Compare with this: a recording of the agent speaking as usual, or a profile made by `coach usual learn`. Without it, the usual is learned during the call.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Z czym porównywać: nagranie zwykłego sposobu mówienia albo profil z `coach usual learn`. Bez tego zwykły zakres jest poznawany w trakcie rozmowy.</translation>
    </message>
    <message id="cli.option.agent_only">
        <source>Use only the agent&apos;s channel.</source>
        <translation>Użyj tylko własnego kanału.</translation>
    </message>
    <message id="cli.option.swap">
        <source>The left channel is the caller, the right one the agent.</source>
        <translation>Lewy kanał to rozmówca, prawy to własny.</translation>
    </message>
    <message id="cli.desktop.short">
        <source>Open the desktop (the default).</source>
        <translation>Otwórz okno programu (domyślnie).</translation>
    </message>
    <message id="cli.desktop.help">
        <source>Open the desktop (the default). If it is open already, its window comes to the front.</source>
        <translation>Otwórz okno programu (domyślnie). Jeśli jest już otwarte, wyjdzie na wierzch.</translation>
    </message>
    <message id="cli.desktop.no_screen">
        <source>There is no screen here. Start Coach in a desktop session, or see the sample call with `coach replay --sample`.</source>
        <translation>Nie ma tu ekranu. Proszę uruchomić Coach w sesji graficznej albo obejrzeć przykładową rozmowę: `coach replay --sample`.</translation>
    </message>
    <message id="cli.desktop.already">
        <source>It is open already: its window is in front now.</source>
        <translation>Program jest już otwarty: jego okno jest teraz na wierzchu.</translation>
    </message>
    <message id="cli.replay.short">
        <source>Replay a recording with its cues.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Odtwórz nagranie ze wskazówkami.</translation>
    </message>
    <message id="cli.replay.help">
        <source>Replay a recording (CALL: left channel the agent, right channel the caller) through the live engine. Cues appear when they would have appeared in the call, and a summary follows. The replay is kept in the history and marked as one. It changes neither your usual nor any trend.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.</extracomment>
        <translation>Odtwórz nagranie (CALL: lewy kanał własny, prawy rozmówcy) przez ten sam silnik co rozmowę na żywo. Wskazówki pojawiają się wtedy, kiedy pojawiłyby się w rozmowie, a po nich podsumowanie. Odtworzenie zostaje w historii z oznaczeniem. Nie zmienia ani zwykłego zakresu, ani trendów.</translation>
    </message>
    <message id="cli.replay.sample">
        <source>Replay the sample call that comes with the program.</source>
        <translation>Odtwórz przykładową rozmowę dołączoną do programu.</translation>
    </message>
    <message id="cli.replay.fast">
        <source>Replay as fast as possible.</source>
        <translation>Odtwarzaj najszybciej, jak się da.</translation>
    </message>
    <message id="cli.replay.no_keep">
        <source>Don&apos;t keep it in the history.</source>
        <translation>Nie zachowuj w historii.</translation>
    </message>
    <message id="cli.replay.one_call">
        <source>Name one recording, or give --sample.</source>
        <translation>Proszę podać jedno nagranie albo --sample.</translation>
    </message>
    <message id="cli.replay.begins">
        <source>{name}, {length}</source>
        <extracomment>Keep what is in braces: {length}, {name}.</extracomment>
        <translation>{name}, {length}</translation>
    </message>
    <message id="cli.replay.agent">
        <source>you</source>
        <translation>ja</translation>
    </message>
    <message id="cli.replay.caller">
        <source>caller</source>
        <translation>rozmówca</translation>
    </message>
    <message id="cli.replay.stopped">
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message id="cli.replay.not_kept">
        <source>The replay goes on, but it is not kept.</source>
        <translation>Odtwarzanie trwa, ale nie jest zachowywane.</translation>
    </message>
    <message id="cli.replay.owned">
        <source>Coach is open, and only it writes to your history. To keep the replay, replay it in its window.</source>
        <translation>Coach jest otwarty i tylko on zapisuje w historii. Aby zachować odtwarzanie, odtwórz je w jego oknie.</translation>
    </message>
    <message id="cli.replay.kept">
        <source>Kept in the history as call {call_id}: `coach history show {call_id}`.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>Zachowano w historii jako rozmowę {call_id}: `coach history show {call_id}`.</translation>
    </message>
    <message id="cli.import.short">
        <source>Bring a folder of old recordings into the history.</source>
        <translation>Wczytaj do historii folder starych nagrań.</translation>
    </message>
    <message id="cli.import.help">
        <source>Bring the recordings with two channels in FOLDER and the folders below it into the history. First it shows what it found and asks. Each is heard once, whatever its name; what was stopped goes on next time. Imported calls are marked and teach your usual nothing.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Wczytuje do historii nagrania dwukanałowe z FOLDER i z folderów pod nim. Najpierw pokazuje, co znaleziono, i pyta. Każde jest słuchane raz, bez względu na nazwę; to, co przerwano, jest następnym razem kontynuowane. Wczytane rozmowy są oznaczone i niczego nie uczą o tym, jak zwykle mówisz.</translation>
    </message>
    <message id="cli.import.pattern">
        <source>Where the moment stands in names or folders, in codes like %Y-%m-%d_%H-%M-%S. Without it the usual ways of writing it are tried, then tags, then the time of the file.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Gdzie w nazwach lub folderach jest chwila, w kodach takich jak %Y-%m-%d_%H-%M-%S. Bez wzoru sprawdzane są zwykłe zapisy, potem opisy w pliku, potem czas pliku.</translation>
    </message>
    <message id="cli.import.agent">
        <source>The channel you are in. Without it, it is proposed from your usual, or asked.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Kanał, w którym jesteś. Bez niego jest proponowany na podstawie tego, jak zwykle mówisz, albo pytany.</translation>
    </message>
    <message id="cli.import.yes">
        <source>Begin without asking.</source>
        <translation>Zacznij bez pytania.</translation>
    </message>
    <message id="cli.import.which">
        <source>Which channel are you in?</source>
        <translation>W którym kanale jesteś?</translation>
    </message>
    <message id="cli.import.agent_left">
        <source>You are in the left channel.</source>
        <translation>Jesteś w lewym kanale.</translation>
    </message>
    <message id="cli.import.agent_right">
        <source>You are in the right channel.</source>
        <translation>Jesteś w prawym kanale.</translation>
    </message>
    <message id="cli.import.by_pattern">
        <source>by pattern</source>
        <translation>według wzoru</translation>
    </message>
    <message id="cli.import.by_name">
        <source>by its name</source>
        <translation>według nazwy</translation>
    </message>
    <message id="cli.import.by_tag">
        <source>by its tag</source>
        <translation>według opisu</translation>
    </message>
    <message id="cli.import.by_file">
        <source>by its file</source>
        <translation>według pliku</translation>
    </message>
    <message id="cli.import.more" numerus="yes">
        <source>and {n} more</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>i jeszcze {n}</numerusform>
            <numerusform>i jeszcze {n}</numerusform>
            <numerusform>i jeszcze {n}</numerusform>
        </translation>
    </message>
    <message id="cli.import.sure" numerus="yes">
        <source>Bring in {n} recordings?</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Wczytać {n} nagranie?</numerusform>
            <numerusform>Wczytać {n} nagrania?</numerusform>
            <numerusform>Wczytać {n} nagrań?</numerusform>
        </translation>
    </message>
    <message id="cli.import.nothing_done">
        <source>Nothing was brought in.</source>
        <translation>Niczego nie wczytano.</translation>
    </message>
    <message id="cli.import.progress">
        <source>Hearing</source>
        <translation>Słucham</translation>
    </message>
    <message id="cli.import.done" numerus="yes">
        <source>{n} calls are new in the history.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} rozmowa jest nowa w historii.</numerusform>
            <numerusform>{n} rozmowy są nowe w historii.</numerusform>
            <numerusform>{n} rozmów jest nowych w historii.</numerusform>
        </translation>
    </message>
    <message id="cli.import.known" numerus="yes">
        <source>{n} were there already.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} już była.</numerusform>
            <numerusform>{n} już były.</numerusform>
            <numerusform>{n} już było.</numerusform>
        </translation>
    </message>
    <message id="cli.import.bad_pattern">
        <source>The pattern needs codes that name a day, such as %Y-%m-%d; this one is unknown or missing: {code}</source>
        <extracomment>Keep what is in braces: {code}.</extracomment>
        <translation>Wzór musi zawierać kody, które określają dzień, na przykład %Y-%m-%d; ten jest nieznany albo go brakuje: {code}</translation>
    </message>
    <message id="cli.export.short">
        <source>Write calls as tables, or all your data as an archive.</source>
        <translation>Zapisz rozmowy jako tabele albo wszystkie swoje dane jako archiwum.</translation>
    </message>
    <message id="cli.export.help">
        <source>Write the calls of the history into the new folder OUT, as tables with a dictionary of every column; or with --format archive all your data, history and settings, into the file OUT. First it says what will be in it and asks. Nothing is sent anywhere.</source>
        <translation>Zapisuje rozmowy z historii jako tabele w nowym folderze OUT, z opisem każdej kolumny; albo z --format archive wszystkie twoje dane, historię i ustawienia, w pliku OUT. Najpierw mówi, co w nim będzie, i pyta. Niczego nigdzie nie wysyła.</translation>
    </message>
    <message id="cli.export.form">
        <source>csv, json (one object a line), parquet (with the extra for it), or archive.</source>
        <translation>csv, json (jeden obiekt w wierszu), parquet (z dodatkiem do tego) albo archive.</translation>
    </message>
    <message id="cli.export.part">
        <source>A table to write: calls, cues or tracks. May be given several times. Default: calls and cues.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Tabela: calls, cues lub tracks. Można podać kilka razy. Domyślnie: calls i cues.</translation>
    </message>
    <message id="cli.export.notes">
        <source>With your notes and tags. Without it they stay here.</source>
        <translation>Z twoimi notatkami i etykietami. Bez tego zostają tutaj.</translation>
    </message>
    <message id="cli.export.since">
        <source>Only calls of this day and later, as in 2026-03-02.</source>
        <translation>Tylko rozmowy z tego dnia i późniejsze, jak 2026-03-02.</translation>
    </message>
    <message id="cli.export.until">
        <source>Only calls of this day and earlier.</source>
        <translation>Tylko rozmowy z tego dnia i wcześniejsze.</translation>
    </message>
    <message id="cli.export.calls" numerus="yes">
        <source>{n} calls:</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} rozmowa:</numerusform>
            <numerusform>{n} rozmowy:</numerusform>
            <numerusform>{n} rozmów:</numerusform>
        </translation>
    </message>
    <message id="cli.export.has_calls">
        <source>a row for each call, with its figures</source>
        <translation>wiersz na rozmowę, z jej liczbami</translation>
    </message>
    <message id="cli.export.has_cues">
        <source>a row for each cue, with what it rested on</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>wiersz na wskazówkę, z tym, na czym się opierała</translation>
    </message>
    <message id="cli.export.has_tracks">
        <source>level, pitch and pace over the whole of each call</source>
        <extracomment>“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>poziom, wysokość i tempo w całej rozmowie</translation>
    </message>
    <message id="cli.export.has_dictionary">
        <source>what each column means</source>
        <translation>co oznacza każda kolumna</translation>
    </message>
    <message id="cli.export.with_notes">
        <source>With your notes and tags.</source>
        <translation>Z twoimi notatkami i etykietami.</translation>
    </message>
    <message id="cli.export.without_notes">
        <source>Without your notes and tags.</source>
        <translation>Bez twoich notatek i etykiet.</translation>
    </message>
    <message id="cli.export.archive_has">
        <source>All of {history}, with every note, and {settings}.</source>
        <extracomment>Keep what is in braces: {history}, {settings}.</extracomment>
        <translation>Całość {history}, z każdą notatką, oraz {settings}.</translation>
    </message>
    <message id="cli.export.archive_of">
        <source>An archive of {when}, made by Coach {version}:</source>
        <extracomment>Keep what is in braces: {version}, {when}.</extracomment>
        <translation>Archiwum z {when}, zrobione przez Coach {version}:</translation>
    </message>
    <message id="cli.export.sure">
        <source>Write this?</source>
        <translation>Zapisać to?</translation>
    </message>
    <message id="cli.export.nothing_written">
        <source>Nothing was written.</source>
        <translation>Niczego nie zapisano.</translation>
    </message>
    <message id="cli.export.progress">
        <source>Writing</source>
        <translation>Zapisuję</translation>
    </message>
    <message id="cli.export.written">
        <source>Written: {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Zapisano: {path}</translation>
    </message>
    <message id="cli.export.lost">
        <source>Can&apos;t be read, so not exported: {numbers}</source>
        <extracomment>Keep what is in braces: {numbers}.</extracomment>
        <translation>Nie da się odczytać, więc nie wyeksportowano: {numbers}</translation>
    </message>
    <message id="cli.calendar.short">
        <source>Write the promised call-backs as a calendar file.</source>
        <translation>Zapisz obiecane telefony jako plik kalendarza.</translation>
    </message>
    <message id="cli.calendar.help">
        <source>Write the promised call-backs that are still open into OUT, a calendar file (iCalendar). It says when each is due, not to whom.</source>
        <translation>Zapisuje otwarte obiecane telefony w OUT, pliku kalendarza (iCalendar). Mówi, kiedy przypada każdy termin, nie do kogo.</translation>
    </message>
    <message id="cli.calendar.names">
        <source>With the notes of the calls.</source>
        <translation>Z notatkami rozmów.</translation>
    </message>
    <message id="cli.calendar.written" numerus="yes">
        <source>{n} call-backs are in {path}.</source>
        <extracomment>Keep what is in braces: {n}, {path}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} telefon jest w {path}.</numerusform>
            <numerusform>{n} telefony są w {path}.</numerusform>
            <numerusform>{n} telefonów jest w {path}.</numerusform>
        </translation>
    </message>
    <message id="cli.analyze.short">
        <source>Write a report for each recording.</source>
        <translation>Napisz raport z każdego nagrania.</translation>
    </message>
    <message id="cli.analyze.help">
        <source>Write a report for each recording as DIR/&lt;name&gt;.json: what the live engine measures in it. CALL is any sound file: the left channel is the agent, the right one the caller; a single channel is the agent. The README describes the format.</source>
        <translation>Napisz raport DIR/&lt;name&gt;.json z każdego nagrania: co mierzy w nim silnik działający na żywo. CALL to dowolny plik dźwiękowy: lewy kanał jest własny, prawy rozmówcy; jeden kanał to własny. Format opisuje README.</translation>
    </message>
    <message id="cli.analyze.out">
        <source>The folder for the reports; it is created if missing.</source>
        <translation>Folder na raporty; powstanie, jeśli go nie ma.</translation>
    </message>
    <message id="cli.analyze.measures">
        <source>Also write DIR/&lt;name&gt;.npz: every measure, every 10 ms.</source>
        <translation>Zapisz też DIR/&lt;name&gt;.npz: każdą miarę, co 10 ms.</translation>
    </message>
    <message id="cli.analyze.jobs">
        <source>How many to analyze at once. Default: the number of cores.</source>
        <translation>Ile analizować naraz. Domyślnie: liczba rdzeni.</translation>
    </message>
    <message id="cli.analyze.one_stem">
        <source>{first} and {second} would both be written to {stem}.json. Rename one, or analyze them into two folders.</source>
        <extracomment>Keep what is in braces: {first}, {second}, {stem}.</extracomment>
        <translation>{first} i {second} trafiłyby do jednego pliku {stem}.json. Proszę zmienić nazwę jednego z nich albo użyć dwóch folderów.</translation>
    </message>
    <message id="cli.analyze.wrote">
        <source>{call}: {files}</source>
        <extracomment>Keep what is in braces: {call}, {files}.</extracomment>
        <translation>{call}: {files}</translation>
    </message>
    <message id="cli.analyze.progress">
        <source>Analyzing</source>
        <translation>Analiza</translation>
    </message>
    <message id="cli.usual.short">
        <source>Learn the agent&apos;s usual from recordings.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Poznaj zwykły zakres z nagrań.</translation>
    </message>
    <message id="cli.usual.help">
        <source>The agent&apos;s usual, which calls are compared with.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Zwykły zakres, z którym porównywane są rozmowy.</translation>
    </message>
    <message id="cli.usual.learn_short">
        <source>Learn the usual and write it as a profile.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Poznaj go i zapisz jako profil.</translation>
    </message>
    <message id="cli.usual.learn_help">
        <source>Learn the usual from recordings of the agent speaking as usual (the left channel), and write it as a profile.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Poznaj zwykły zakres z nagrań zwykłego sposobu mówienia (lewy kanał) i zapisz go jako profil.</translation>
    </message>
    <message id="cli.usual.out">
        <source>The profile to write.</source>
        <translation>Profil do zapisania.</translation>
    </message>
    <message id="cli.usual.learned">
        <source>Learned from {speech_s:.0f} s of speech: level {level_db:.1f} dB, pitch {f0_hz:.0f} Hz, pace {pace:.1f} syllables a second. Written to {path}.</source>
        <extracomment>Keep what is in braces: {f0_hz}, {level_db}, {pace}, {path}, {speech_s}.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Poznano z {speech_s:.0f} s mowy: poziom {level_db:.1f} dB, wysokość {f0_hz:.0f} Hz, tempo {pace:.1f} sylaby na sekundę. Zapisano w {path}.</translation>
    </message>
    <message id="cli.devices.short">
        <source>List the devices to listen to, with levels.</source>
        <translation>Wypisz urządzenia do słuchania, z poziomami.</translation>
    </message>
    <message id="cli.devices.help">
        <source>List the devices to listen to. An asterisk marks the chosen ones.</source>
        <translation>Wypisz urządzenia do słuchania. Gwiazdka oznacza wybrane.</translation>
    </message>
    <message id="cli.devices.meter">
        <source>Open the chosen devices and show their levels, until stopped. Nothing is kept.</source>
        <translation>Otwórz wybrane urządzenia i pokazuj ich poziomy aż do zatrzymania. Nic nie jest zachowywane.</translation>
    </message>
    <message id="cli.devices.seconds">
        <source>Stop the meter after this long.</source>
        <translation>Zatrzymaj wskaźnik po tym czasie.</translation>
    </message>
    <message id="cli.devices.seconds_alone">
        <source>--seconds works only with --meter: give both.</source>
        <translation>--seconds działa tylko z --meter: proszę podać oba.</translation>
    </message>
    <message id="cli.devices.microphones">
        <source>Microphones</source>
        <translation>Mikrofony</translation>
    </message>
    <message id="cli.devices.outputs">
        <source>Outputs (what plays there is the caller&apos;s channel)</source>
        <translation>Wyjścia (to, co tam gra, jest kanałem rozmówcy)</translation>
    </message>
    <message id="cli.devices.default">
        <source>the system&apos;s default</source>
        <translation>domyślne w systemie</translation>
    </message>
    <message id="cli.devices.no_microphone">
        <source>none. Plug one in, or check the system&apos;s sound settings.</source>
        <translation>brak. Proszę podłączyć mikrofon albo sprawdzić ustawienia dźwięku w systemie.</translation>
    </message>
    <message id="cli.devices.no_output">
        <source>none. Check the system&apos;s sound settings.</source>
        <translation>brak. Proszę sprawdzić ustawienia dźwięku w systemie.</translation>
    </message>
    <message id="cli.devices.no_server">
        <source>The system&apos;s sound server does not answer, so no device is known. Start it again, or log out and in.</source>
        <translation>Systemowy serwer dźwięku nie odpowiada, więc nie są znane żadne urządzenia. Proszę uruchomić go ponownie albo wylogować się i zalogować.</translation>
    </message>
    <message id="cli.devices.level">
        <source>{level_db:.1f} dB</source>
        <extracomment>Keep what is in braces: {level_db}.</extracomment>
        <translation>{level_db:.1f} dB</translation>
    </message>
    <message id="cli.devices.stop_by">
        <source>Stop with Ctrl+C.</source>
        <translation>Zatrzymanie: Ctrl+C.</translation>
    </message>
    <message id="cli.history.short">
        <source>List, show, set aside and delete kept calls.</source>
        <translation>Wypisz, pokaż, odłóż i usuń zachowane rozmowy.</translation>
    </message>
    <message id="cli.history.help">
        <source>The calls that are kept on this machine.</source>
        <translation>Rozmowy zachowane na tym komputerze.</translation>
    </message>
    <message id="cli.history.list_help">
        <source>List the calls, newest first.</source>
        <translation>Wypisz rozmowy, od najnowszej.</translation>
    </message>
    <message id="cli.history.show_short">
        <source>Show a call and its cues.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Pokaż rozmowę i jej wskazówki.</translation>
    </message>
    <message id="cli.history.show_help">
        <source>Show a call: its figures, its cues and why they were shown.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Pokaż rozmowę: jej liczby, wskazówki i ich powody.</translation>
    </message>
    <message id="cli.history.stats_short">
        <source>Compare this week with the four before.</source>
        <translation>Porównaj ten tydzień z czterema poprzednimi.</translation>
    </message>
    <message id="cli.history.stats_help">
        <source>Compare this week with the four before: what changed by more than chance, when talk-overs and rises are most frequent, whether cues help, and how your aims go.</source>
        <extracomment>“cue”: one short line shown during a call.
“talk-over”: both speak on at once after the agent came in; no reproach.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Porównaj ten tydzień z czterema poprzednimi: co zmieniło się bardziej niż przypadkiem, kiedy nałożenia i wzrosty są najczęstsze, czy wskazówki pomagają i jak idą cele.</translation>
    </message>
    <message id="cli.history.stats_period">
        <source>Compare a week, a month or a year with the four before it.</source>
        <translation>Porównaj tydzień, miesiąc lub rok z czterema poprzednimi.</translation>
    </message>
    <message id="cli.history.stats_imported">
        <source>Count imported calls too.</source>
        <translation>Licz też rozmowy zaimportowane.</translation>
    </message>
    <message id="cli.history.delete_help">
        <source>Delete calls, for good.</source>
        <translation>Usuń rozmowy na zawsze.</translation>
    </message>
    <message id="cli.history.delete_all">
        <source>Delete every call, and the usuals.</source>
        <translation>Usuń wszystkie rozmowy i zwykłe zakresy.</translation>
    </message>
    <message id="cli.history.yes">
        <source>Don&apos;t ask.</source>
        <translation>Nie pytaj.</translation>
    </message>
    <message id="cli.history.json">
        <source>As JSON.</source>
        <translation>Jako JSON.</translation>
    </message>
    <message id="cli.history.json_report">
        <source>Its report as JSON, as `coach analyze` writes it.</source>
        <translation>Raport jako JSON, taki jak z `coach analyze`.</translation>
    </message>
    <message id="cli.history.none">
        <source>Nothing is kept yet. `coach replay --sample` keeps a first call.</source>
        <translation>Nic jeszcze nie zachowano. `coach replay --sample` zachowa pierwszą rozmowę.</translation>
    </message>
    <message id="cli.history.delete_which">
        <source>Name the calls to delete, or give --all.</source>
        <translation>Proszę podać rozmowy do usunięcia albo --all.</translation>
    </message>
    <message id="cli.history.sure">
        <source>Delete for good?</source>
        <translation>Usunąć na zawsze?</translation>
    </message>
    <message id="cli.history.sure_all" numerus="yes">
        <source>Delete all {n} calls and the usuals for good?</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Usunąć na zawsze {n} rozmowę i zwykłe zakresy?</numerusform>
            <numerusform>Usunąć na zawsze wszystkie {n} rozmowy i zwykłe zakresy?</numerusform>
            <numerusform>Usunąć na zawsze wszystkie {n} rozmów i zwykłe zakresy?</numerusform>
        </translation>
    </message>
    <message id="cli.history.yes_letter">
        <source>y</source>
        <translation>t</translation>
    </message>
    <message id="cli.history.nothing_deleted">
        <source>Nothing was deleted.</source>
        <translation>Niczego nie usunięto.</translation>
    </message>
    <message id="cli.history.deleted" numerus="yes">
        <source>{n} calls are deleted.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Usunięto {n} rozmowę.</numerusform>
            <numerusform>Usunięto {n} rozmowy.</numerusform>
            <numerusform>Usunięto {n} rozmów.</numerusform>
        </translation>
    </message>
    <message id="cli.history.state_running">
        <source>under way</source>
        <translation>trwa</translation>
    </message>
    <message id="cli.history.state_cut_short">
        <source>cut short</source>
        <translation>przerwana</translation>
    </message>
    <message id="cli.history.source_live">
        <source>call</source>
        <translation>rozmowa</translation>
    </message>
    <message id="cli.history.source_replay">
        <source>replay</source>
        <translation>odtworzenie</translation>
    </message>
    <message id="cli.history.source_sample">
        <source>sample</source>
        <translation>przykład</translation>
    </message>
    <message id="cli.history.source_import">
        <source>import</source>
        <translation>wczytana</translation>
    </message>
    <message id="cli.history.source_other">
        <source>other</source>
        <translation>inne</translation>
    </message>
    <message id="cli.history.unreadable">
        <source>can&apos;t be read</source>
        <translation>nie do odczytania</translation>
    </message>
    <message id="cli.history.aside_help">
        <source>Hide a call that can&apos;t be read. Its data stays in the history for a version that can read it; `coach history delete` still deletes it.</source>
        <translation>Ukryj rozmowę, której nie da się odczytać. Jej dane zostają w historii dla wersji, która ją odczyta; `coach history delete` nadal ją usuwa.</translation>
    </message>
    <message id="cli.history.aside_short">
        <source>Hide a call that can&apos;t be read.</source>
        <translation>Ukryj rozmowę, której nie da się odczytać.</translation>
    </message>
    <message id="cli.history.aside">
        <source>Call {call_id} is set aside.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>Rozmowa {call_id} jest odłożona.</translation>
    </message>
    <message id="cli.history.move_short">
        <source>Move the history and its copies into another folder.</source>
        <translation>Przenieś historię i jej kopie do innego folderu.</translation>
    </message>
    <message id="cli.history.move_help">
        <source>Move the history and its copies into another folder, which must be new or empty, and on a disk of this machine. Close Coach first. --back moves them to where the system keeps data.</source>
        <translation>Przenieś historię i jej kopie do innego folderu, który musi być nowy albo pusty i leżeć na dysku tego komputera. Najpierw zamknij Coach. --back przenosi je tam, gdzie system trzyma dane.</translation>
    </message>
    <message id="cli.history.move_back">
        <source>Move them back to where the system keeps data.</source>
        <translation>Przenieś je tam, gdzie system trzyma dane.</translation>
    </message>
    <message id="cli.history.move_which">
        <source>Say where to, or --back.</source>
        <translation>Proszę podać dokąd albo --back.</translation>
    </message>
    <message id="cli.history.move_what">
        <source>{old} is moved to {new}: the history and {n} copies.</source>
        <extracomment>Keep what is in braces: {n}, {new}, {old}.</extracomment>
        <translation>{old} zostanie przeniesione do {new}: historia i kopie ({n}).</translation>
    </message>
    <message id="cli.history.move_sure">
        <source>Move it?</source>
        <translation>Przenieść?</translation>
    </message>
    <message id="cli.history.move_nothing">
        <source>Nothing was moved.</source>
        <translation>Niczego nie przeniesiono.</translation>
    </message>
    <message id="cli.history.moved">
        <source>The history is in {path} now.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Historia jest teraz w {path}.</translation>
    </message>
    <message id="cli.history.moved_already">
        <source>The history is in {path} already.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Historia jest już w {path}.</translation>
    </message>
    <message id="cli.history.backup_short">
        <source>Make today&apos;s copy of the history and list all.</source>
        <translation>Zrób dzisiejszą kopię i wypisz wszystkie.</translation>
    </message>
    <message id="cli.history.backup_help">
        <source>Make today&apos;s copy of the history, if it is not there yet, and list all copies. Settings say how many Coach keeps.</source>
        <translation>Zrób dzisiejszą kopię historii, jeśli jeszcze jej nie ma, i wypisz wszystkie kopie. Ile kopii zachowuje Coach, mówią ustawienia.</translation>
    </message>
    <message id="cli.history.restore_short">
        <source>Put a copy in the place of the history.</source>
        <translation>Wstaw kopię w miejsce historii.</translation>
    </message>
    <message id="cli.history.restore_help">
        <source>Put COPY, a copy or an archive made by Coach, in the place of what is there. It is checked first; what was there is kept: the history among its copies, the settings beside the new ones. Close Coach before.</source>
        <translation>Wstaw COPY, kopię lub archiwum zrobione przez Coacha, w miejsce tego, co jest. Najpierw jest sprawdzane; to, co było, zostaje: historia wśród kopii, ustawienia obok nowych. Zamknij wcześniej Coacha.</translation>
    </message>
    <message id="cli.history.restored">
        <source>{path} is the copy now. What was there is kept among the copies.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} to teraz kopia. To, co było, zostało wśród kopii.</translation>
    </message>
    <message id="cli.history.salvage_short">
        <source>Save what is good of a damaged history into a new file.</source>
        <translation>Zapisz to, co dobre w uszkodzonej historii.</translation>
    </message>
    <message id="cli.history.salvage_help">
        <source>Save every call that can be read, and the usuals, into the new file NEW. The history itself is only read. Put NEW in its place afterwards.</source>
        <translation>Zapisz każdą rozmowę, którą da się odczytać, oraz zwykłe zakresy w nowym pliku NEW. Sama historia jest tylko odczytywana. Potem umieść NEW w jej miejscu.</translation>
    </message>
    <message id="cli.history.salvaged" numerus="yes">
        <source>{n} calls are saved in {path}.</source>
        <extracomment>Keep what is in braces: {n}, {path}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} rozmowa jest zapisana w {path}.</numerusform>
            <numerusform>{n} rozmowy są zapisane w {path}.</numerusform>
            <numerusform>{n} rozmów jest zapisanych w {path}.</numerusform>
        </translation>
    </message>
    <message id="cli.history.not_salvaged">
        <source>Can&apos;t be read, so not saved: {numbers}</source>
        <extracomment>Keep what is in braces: {numbers}.</extracomment>
        <translation>Nie da się odczytać, więc nie zapisano: {numbers}</translation>
    </message>
    <message id="cli.history.are_aside">
        <source>Set aside: {numbers}</source>
        <extracomment>Keep what is in braces: {numbers}.</extracomment>
        <translation>Odłożone: {numbers}</translation>
    </message>
    <message id="cli.tips.short">
        <source>Open the tips in the desktop that is open.</source>
        <translation>Otwórz porady w otwartym programie.</translation>
    </message>
    <message id="cli.tips.help">
        <source>Open the tips beside the overlay, in the desktop that is open. Put this command on a key in your system&apos;s settings, and they are two keystrokes away in any program: that key, and the first letter of what you look for.</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Otwórz porady obok nakładki, w otwartym programie. Po przypisaniu tego polecenia do klawisza w ustawieniach systemu porady są w każdym programie o dwa naciśnięcia stąd: ten klawisz i pierwsza litera szukanego słowa.</translation>
    </message>
    <message id="cli.tips.opened">
        <source>The tips are open.</source>
        <translation>Porady są otwarte.</translation>
    </message>
    <message id="cli.tips.not_running">
        <source>The desktop is not open, so there is nowhere to show the tips. Start it with `coach`.</source>
        <translation>Program nie jest otwarty, więc nie ma gdzie pokazać porad. Proszę go uruchomić: `coach`.</translation>
    </message>
    <message id="cli.quit.short">
        <source>Quit the desktop that is open.</source>
        <translation>Zamknij otwarty program.</translation>
    </message>
    <message id="cli.quit.help">
        <source>Quit the desktop that is open, and wait until it has. An installer does this before it replaces the program. A call or a replay is never cut short.</source>
        <translation>Zamknij otwarty program i poczekaj, aż się zamknie. Instalator robi to, zanim podmieni program. Rozmowa ani odtwarzanie nigdy nie są przerywane.</translation>
    </message>
    <message id="cli.quit.done">
        <source>The desktop is closed.</source>
        <translation>Program jest zamknięty.</translation>
    </message>
    <message id="cli.quit.not_running">
        <source>The desktop is not open.</source>
        <translation>Program nie jest otwarty.</translation>
    </message>
    <message id="cli.quit.in_call">
        <source>A call or a replay is under way. Try again when it is over.</source>
        <translation>Trwa rozmowa albo odtwarzanie. Proszę spróbować po zakończeniu.</translation>
    </message>
    <message id="cli.quit.unkept">
        <source>Something is not kept yet. Try again in a few seconds, or look into the window.</source>
        <translation>Coś nie jest jeszcze zapisane. Proszę spróbować za kilka sekund albo zajrzeć do okna.</translation>
    </message>
    <message id="cli.quit.not_done">
        <source>The desktop did not close in time. Close it in its window.</source>
        <translation>Program nie zamknął się na czas. Proszę zamknąć go w jego oknie.</translation>
    </message>
    <message id="cli.call.short">
        <source>Start, stop or mark a call in the desktop that is open, or pause its cues.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Zacznij, zakończ lub oznacz rozmowę w otwartym programie albo wstrzymaj jej wskazówki.</translation>
    </message>
    <message id="cli.call.help">
        <source>Start, stop and mark a call in the desktop that is open, pause its cues, and call the newest of them fair or not fair.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Zacznij, zakończ i oznacz rozmowę w otwartym programie, wstrzymaj jej wskazówki i oznacz najnowszą jako trafną lub nietrafną.</translation>
    </message>
    <message id="cli.call.mark_short">
        <source>Mark the call as abusive.</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Oznacz rozmowę jako obraźliwą.</translation>
    </message>
    <message id="cli.call.mark_help">
        <source>Mark the call under way as abusive: its note begins, and your team&apos;s steps come up beside the overlay.</source>
        <extracomment>“overlay”: the small window in the corner of the screen.
“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Oznacz trwającą rozmowę jako obraźliwą: zaczyna się jej notatka, a kroki zespołu pojawiają się obok nakładki.</translation>
    </message>
    <message id="cli.call.marked">
        <source>The call is marked.</source>
        <translation>Rozmowa jest oznaczona.</translation>
    </message>
    <message id="cli.call.no_live_call">
        <source>No live call is under way, so there is none to mark.</source>
        <translation>Nie trwa żadna rozmowa na żywo, więc nie ma czego oznaczyć.</translation>
    </message>
    <message id="cli.call.start_help">
        <source>Start a call.</source>
        <translation>Zacznij rozmowę.</translation>
    </message>
    <message id="cli.call.stop_help">
        <source>Stop the call, or the replay.</source>
        <translation>Zakończ rozmowę albo odtwarzanie.</translation>
    </message>
    <message id="cli.call.pause_help">
        <source>Pause the cues of the call, or show them again. Your system&apos;s settings can put this command on a key.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Wstrzymaj wskazówki rozmowy albo znów je pokazuj. W ustawieniach systemu można przypisać to polecenie do klawisza.</translation>
    </message>
    <message id="cli.call.fair_help">
        <source>Call the newest cue of the call fair.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Oznacz najnowszą wskazówkę rozmowy jako trafną.</translation>
    </message>
    <message id="cli.call.not_fair_help">
        <source>Call the newest cue of the call not fair.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Oznacz najnowszą wskazówkę rozmowy jako nietrafną.</translation>
    </message>
    <message id="cli.call.paused">
        <source>Cues are paused for the rest of this call.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Wskazówki są wstrzymane do końca tej rozmowy.</translation>
    </message>
    <message id="cli.call.shown">
        <source>Cues are shown again.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Wskazówki są znowu pokazywane.</translation>
    </message>
    <message id="cli.call.fair">
        <source>You called “{cue}” fair.</source>
        <extracomment>Keep what is in braces: {cue}.
“cue”: one short line shown during a call.</extracomment>
        <translation>Oznaczono wskazówkę „{cue}” jako trafną.</translation>
    </message>
    <message id="cli.call.not_fair">
        <source>You called “{cue}” not fair.</source>
        <extracomment>Keep what is in braces: {cue}.
“cue”: one short line shown during a call.</extracomment>
        <translation>Oznaczono wskazówkę „{cue}” jako nietrafną.</translation>
    </message>
    <message id="cli.call.no_cue">
        <source>No cue was shown in the last half minute. Older cues can be answered on the call&apos;s page.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>W ostatnim pół minuty nie było wskazówki. Na starsze można odpowiedzieć na stronie rozmowy.</translation>
    </message>
    <message id="cli.call.started">
        <source>The call has started.</source>
        <translation>Rozmowa się zaczęła.</translation>
    </message>
    <message id="cli.call.stopped">
        <source>The call has ended.</source>
        <translation>Rozmowa się zakończyła.</translation>
    </message>
    <message id="cli.call.replay_stopped">
        <source>The replay has ended.</source>
        <translation>Odtwarzanie zakończone.</translation>
    </message>
    <message id="cli.call.not_running">
        <source>The desktop is not open, so there is no call. Start it with `coach`.</source>
        <translation>Program nie jest otwarty, więc nie ma rozmowy. Proszę go uruchomić: `coach`.</translation>
    </message>
    <message id="cli.call.not_listening">
        <source>The desktop is not listening. Choose “Start listening” in its window, then try again.</source>
        <translation>Program nie słucha. Proszę wybrać „Zacznij słuchać” w jego oknie i spróbować ponownie.</translation>
    </message>
    <message id="cli.call.under_way">
        <source>A call is under way already. End it first with `coach call stop`.</source>
        <translation>Rozmowa już trwa. Najpierw proszę ją zakończyć: `coach call stop`.</translation>
    </message>
    <message id="cli.call.replay_under_way">
        <source>A replay is running. End it first with `coach call stop`.</source>
        <translation>Trwa odtwarzanie. Najpierw proszę je zakończyć: `coach call stop`.</translation>
    </message>
    <message id="cli.call.no_call">
        <source>No call is under way.</source>
        <translation>Nie trwa żadna rozmowa.</translation>
    </message>
    <message id="cli.call.not_taken">
        <source>The desktop is too busy to do that now. Try again in a few seconds.</source>
        <translation>Program jest teraz zbyt zajęty. Proszę spróbować za kilka sekund.</translation>
    </message>
    <message id="cli.call.not_done">
        <source>The desktop could not do that just now. Try again in a few seconds.</source>
        <translation>Program nie mógł teraz tego zrobić. Proszę spróbować za kilka sekund.</translation>
    </message>
    <message id="cli.doctor.short">
        <source>Check this machine and say what to do.</source>
        <translation>Sprawdź ten komputer i powiedz, co zrobić.</translation>
    </message>
    <message id="cli.doctor.help">
        <source>Check libraries, screen, folders, tips, devices, permissions and levels, and say what to do. Changes nothing.</source>
        <translation>Sprawdź biblioteki, ekran, foldery, porady, urządzenia, uprawnienia i poziomy i powiedz, co zrobić. Niczego nie zmienia.</translation>
    </message>
    <message id="cli.doctor.no_sound">
        <source>Leave out devices and levels.</source>
        <translation>Pomiń urządzenia i poziomy.</translation>
    </message>
    <message id="cli.doctor.python">
        <source>Python {version} on {system}</source>
        <extracomment>Keep what is in braces: {system}, {version}.</extracomment>
        <translation>Python {version} w systemie {system}</translation>
    </message>
    <message id="cli.doctor.library">
        <source>{name} can&apos;t be loaded ({said}). Run `python3 packaging/bootstrap.py env` again.</source>
        <extracomment>Keep what is in braces: {name}, {said}.</extracomment>
        <translation>Nie można wczytać {name} ({said}). Proszę ponownie uruchomić `python3 packaging/bootstrap.py env`.</translation>
    </message>
    <message id="cli.doctor.library_installed">
        <source>{name} can&apos;t be loaded ({said}). Install Coach again.</source>
        <extracomment>Keep what is in braces: {name}, {said}.</extracomment>
        <translation>Nie można wczytać {name} ({said}). Proszę ponownie zainstalować Coach.</translation>
    </message>
    <message id="cli.doctor.libraries" numerus="yes">
        <source>{n} libraries load</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Można wczytać {n} bibliotekę</numerusform>
            <numerusform>Można wczytać {n} biblioteki</numerusform>
            <numerusform>Można wczytać {n} bibliotek</numerusform>
        </translation>
    </message>
    <message id="cli.doctor.portaudio">
        <source>PortAudio can&apos;t be loaded ({said}). On Debian and Ubuntu: sudo apt-get install libportaudio2</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Nie można wczytać PortAudio ({said}). W Debianie i Ubuntu: sudo apt-get install libportaudio2</translation>
    </message>
    <message id="cli.doctor.portaudio_found">
        <source>PortAudio loads</source>
        <translation>Można wczytać PortAudio</translation>
    </message>
    <message id="cli.doctor.no_screen">
        <source>There is no screen here, so no window can be opened. `coach replay`, `analyze` and `history` work without one.</source>
        <translation>Nie ma tu ekranu, więc nie można otworzyć okna. `coach replay`, `analyze` i `history` działają bez niego.</translation>
    </message>
    <message id="cli.doctor.windows">
        <source>Windows can&apos;t be opened ({said}). Run `python3 packaging/bootstrap.py run` again: it names the libraries that are missing.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Nie można otworzyć okien ({said}). Proszę ponownie uruchomić `python3 packaging/bootstrap.py run`: wymienia brakujące biblioteki.</translation>
    </message>
    <message id="cli.doctor.windows_installed">
        <source>Windows can&apos;t be opened ({said}). Install Coach again: the system&apos;s installer brings the libraries that are missing.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Nie można otworzyć okien ({said}). Proszę ponownie zainstalować Coach: instalator systemu dołącza brakujące biblioteki.</translation>
    </message>
    <message id="cli.doctor.no_font">
        <source>No font is installed, so windows would show boxes in place of letters. On Debian and Ubuntu: sudo apt-get install fonts-dejavu-core</source>
        <translation>Nie zainstalowano żadnej czcionki, więc okna pokazałyby kwadraciki zamiast liter. W Debianie i Ubuntu: sudo apt-get install fonts-dejavu-core</translation>
    </message>
    <message id="cli.doctor.screen">
        <source>A screen answers, and the libraries for windows load</source>
        <translation>Ekran odpowiada i można wczytać biblioteki okien</translation>
    </message>
    <message id="cli.doctor.settings">
        <source>Settings: {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Ustawienia: {path}</translation>
    </message>
    <message id="cli.doctor.no_settings_yet">
        <source>No settings are saved yet, so the defaults apply; they will be in {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Nie zapisano jeszcze ustawień, więc obowiązują domyślne; będą w {path}</translation>
    </message>
    <message id="cli.doctor.tips">
        <source>The team&apos;s tips: {path}, tips {tips}, steps {steps}</source>
        <extracomment>Keep what is in braces: {path}, {steps}, {tips}.</extracomment>
        <translation>Porady zespołu: {path}, porady {tips}, kroki {steps}</translation>
    </message>
    <message id="cli.doctor.folder">
        <source>You may not write to {path}. Ask its owner for permission, or set COACH_HOME to a folder of your own.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Nie wolno pisać w {path}. Proszę poprosić właściciela o uprawnienie albo ustawić COACH_HOME na własny folder.</translation>
    </message>
    <message id="cli.doctor.disk">
        <source>Only {free_mb} MB are free in {path}. Free some space.</source>
        <extracomment>Keep what is in braces: {free_mb}, {path}.</extracomment>
        <translation>W {path} jest wolne tylko {free_mb} MB. Proszę zwolnić miejsce.</translation>
    </message>
    <message id="cli.doctor.no_history_yet">
        <source>Nothing is kept yet; it will be in {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Nic jeszcze nie zachowano; będzie w {path}</translation>
    </message>
    <message id="cli.doctor.not_private">
        <source>{path} can be read by other users. It will be made private at the next start.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Inni użytkownicy mogą czytać {path}. Przy następnym uruchomieniu stanie się prywatny.</translation>
    </message>
    <message id="cli.doctor.history">
        <source>History: {path}, {size_mb:.1f} MB</source>
        <extracomment>Keep what is in braces: {path}, {size_mb}.</extracomment>
        <translation>Historia: {path}, {size_mb:.1f} MB</translation>
    </message>
    <message id="cli.doctor.no_microphone">
        <source>No microphone is found. Plug one in and check the system&apos;s sound settings.</source>
        <translation>Nie znaleziono mikrofonu. Proszę go podłączyć i sprawdzić ustawienia dźwięku w systemie.</translation>
    </message>
    <message id="cli.doctor.no_output">
        <source>No output is found, so the caller can&apos;t be heard. Check the system&apos;s sound settings.</source>
        <translation>Nie znaleziono wyjścia, więc nie słychać rozmówcy. Proszę sprawdzić ustawienia dźwięku w systemie.</translation>
    </message>
    <message id="cli.doctor.no_server">
        <source>The system&apos;s sound server does not answer, so no device is known. Start it again, or log out and in.</source>
        <translation>Systemowy serwer dźwięku nie odpowiada, więc nie są znane żadne urządzenia. Proszę uruchomić go ponownie albo wylogować się i zalogować.</translation>
    </message>
    <message id="cli.doctor.quiet">
        <source>{device} is very quiet ({level_db:.0f} dB). Check its mute switch, its level and the system&apos;s microphone permission.</source>
        <extracomment>Keep what is in braces: {device}, {level_db}.
“level”: how loud, in dB.</extracomment>
        <translation>{device}: bardzo cicho ({level_db:.0f} dB). Proszę sprawdzić wyciszenie, poziom i uprawnienie do mikrofonu w systemie.</translation>
    </message>
    <message id="cli.doctor.no_sound_yet">
        <source>{channel}: {device} is open but has given no sound yet. Run this again.</source>
        <extracomment>Keep what is in braces: {channel}, {device}.</extracomment>
        <translation>{channel}: urządzenie {device} jest otwarte, ale jeszcze nie dało dźwięku. Proszę uruchomić ponownie.</translation>
    </message>
    <message id="cli.doctor.still_opening">
        <source>{channel}: the device is still being opened. Run this again.</source>
        <extracomment>Keep what is in braces: {channel}.</extracomment>
        <translation>{channel}: urządzenie wciąż się otwiera. Proszę uruchomić ponownie.</translation>
    </message>
    <message id="cli.doctor.only_zeros">
        <source>{device} gives nothing but zeros. Where something is playing, allow Coach to record it: System Settings, Privacy &amp; Security, Screen &amp; System Audio Recording.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device} daje same zera. Jeśli coś gra, proszę pozwolić programowi Coach to nagrywać: Ustawienia systemowe, Prywatność i ochrona, Nagrywanie ekranu i dźwięku systemowego.</translation>
    </message>
    <message id="cli.doctor.from_a_terminal">
        <source>This was started from a terminal, to which macOS gives no sound of the caller. Open Coach from Applications to hear them.</source>
        <translation>Uruchomiono z terminala, a jemu macOS nie udostępnia dźwięku rozmówcy. Aby go słyszeć, proszę otworzyć Coach z folderu Aplikacje.</translation>
    </message>
    <message id="cli.doctor.level">
        <source>{channel}: {device}, {level_db:.0f} dB just now</source>
        <extracomment>Keep what is in braces: {channel}, {device}, {level_db}.</extracomment>
        <translation>{channel}: {device}, teraz {level_db:.0f} dB</translation>
    </message>
    <message id="cli.doctor.all_good">
        <source>All good.</source>
        <translation>Wszystko w porządku.</translation>
    </message>
    <message id="cli.doctor.count">
        <source>{bad} to fix, {odd} to know about.</source>
        <extracomment>Keep what is in braces: {bad}, {odd}.</extracomment>
        <translation>Do naprawy: {bad}, do wiadomości: {odd}.</translation>
    </message>
</context>
<context>
    <name>cues</name>
    <message id="cue.dead_air.name">
        <source>Silence</source>
        <translation>Cisza</translation>
    </message>
    <message id="cue.dead_air.explained">
        <source>Nobody has spoken for a while.</source>
        <translation>Od pewnego czasu nikt nie mówi.</translation>
    </message>
    <message id="cue.dead_air.threshold">
        <source>{value:.1f} s of silence</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} s ciszy</translation>
    </message>
    <message id="cue.dead_air.figure">
        <source>{value:.1f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f}</translation>
    </message>
    <message id="cue.dead_air.line">
        <source>Say what you are doing</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Proszę powiedzieć, co się dzieje</translation>
    </message>
    <message id="cue.slow_answer.name">
        <source>Slow answer</source>
        <translation>Późna odpowiedź</translation>
    </message>
    <message id="cue.slow_answer.explained">
        <source>The caller ended, and you have not begun.</source>
        <translation>Rozmówca skończył, a odpowiedzi jeszcze nie ma.</translation>
    </message>
    <message id="cue.slow_answer.threshold">
        <source>{value:.1f} s after the caller ended</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} s od końca wypowiedzi rozmówcy</translation>
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
        <translation>Teraz krótka odpowiedź</translation>
    </message>
    <message id="cue.tone_rising.name">
        <source>Tone rising</source>
        <translation>Głos rośnie</translation>
    </message>
    <message id="cue.tone_rising.explained">
        <source>Level, pitch and effort together are above your usual.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>Poziom, wysokość i wysiłek głosu są razem ponad zwykłym zakresem.</translation>
    </message>
    <message id="cue.tone_rising.threshold">
        <source>{value:.2f} of a full rise</source>
        <extracomment>Keep what is in braces: {value}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>{value:.2f} pełnego wzrostu</translation>
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
        <translation>{level_db_over_usual:.0f} dB ponad zwykły zakres. Niżej, wolniej</translation>
    </message>
    <message id="cue.tone_rising.line_at_least">
        <source>At least {level_db_over_usual_at_least:.0f} dB over. Lower, slower</source>
        <extracomment>Keep what is in braces: {level_db_over_usual_at_least}.
At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Co najmniej {level_db_over_usual_at_least:.0f} dB ponad. Niżej, wolniej</translation>
    </message>
    <message id="cue.tone_rising.line_f0">
        <source>Pitch {f0_st_over_usual:.0f} st over your usual. Lower</source>
        <extracomment>Keep what is in braces: {f0_st_over_usual}.
At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>Głos {f0_st_over_usual:.0f} półt. ponad zwykły. Niżej</translation>
    </message>
    <message id="cue.tone_rising.line_effort">
        <source>More effort than your usual. Softer</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>Więcej wysiłku niż zwykle. Łagodniej</translation>
    </message>
    <message id="cue.tone_rising.line_without_figure">
        <source>Over your usual. Lower, slower</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Ponad zwykły zakres. Niżej, wolniej</translation>
    </message>
    <message id="cue.talk_over.name">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Nakładanie</translation>
    </message>
    <message id="cue.talk_over.explained">
        <source>You came in, and both of you keep speaking.</source>
        <translation>Głos zabrano wcześniej, a obie strony mówią dalej.</translation>
    </message>
    <message id="cue.talk_over.threshold">
        <source>{value:.1f} s of both speaking</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} s mowy obu stron</translation>
    </message>
    <message id="cue.talk_over.threshold_many">
        <source>{value:.0f} talk-overs in a minute</source>
        <extracomment>Keep what is in braces: {value}.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>{value:.0f} nałożenia w ciągu minuty</translation>
    </message>
    <message id="cue.talk_over.figure">
        <source>{value:.1f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f}</translation>
    </message>
    <message id="cue.talk_over.line">
        <source>They were still talking</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Rozmówca jeszcze mówił</translation>
    </message>
    <message id="cue.long_turn.name">
        <source>Long turn</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Długa wypowiedź</translation>
    </message>
    <message id="cue.long_turn.explained">
        <source>You have spoken for a long time.</source>
        <translation>Własna wypowiedź trwa długo.</translation>
    </message>
    <message id="cue.long_turn.threshold">
        <source>{value:.0f} s of your turn</source>
        <extracomment>Keep what is in braces: {value}.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>{value:.0f} s własnej wypowiedzi</translation>
    </message>
    <message id="cue.long_turn.figure">
        <source>{value:.0f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f}</translation>
    </message>
    <message id="cue.long_turn.line">
        <source>Hand it back with a question</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Proszę oddać głos pytaniem</translation>
    </message>
    <message id="cue.too_fast.name">
        <source>Fast</source>
        <translation>Szybko</translation>
    </message>
    <message id="cue.too_fast.explained">
        <source>Pace well over your usual.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tempo wyraźnie ponad zwykły zakres.</translation>
    </message>
    <message id="cue.too_fast.threshold">
        <source>{value:.2f} times your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{value:.2f} raza zwykłego tempa</translation>
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
        <translation>Szybciej niż zwykle. Oddech</translation>
    </message>
    <message id="cue.slow_line.name">
        <source>Slow line</source>
        <translation>Wolna linia</translation>
    </message>
    <message id="cue.slow_line.explained">
        <source>The line delays the replies. Shown once.</source>
        <translation>Linia opóźnia odpowiedzi. Pokazywane raz.</translation>
    </message>
    <message id="cue.slow_line.threshold">
        <source>a delay of at least {value:.2f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>opóźnienia co najmniej {value:.2f} s</translation>
    </message>
    <message id="cue.slow_line.figure">
        <source>{value:.2f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.2f}</translation>
    </message>
    <message id="cue.slow_line.line">
        <source>The line is slow. Leave longer gaps</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Linia jest wolna. Dłuższe przerwy</translation>
    </message>
    <message id="cue.let_them_talk.name">
        <source>Listening</source>
        <translation>Słuchanie</translation>
    </message>
    <message id="cue.let_them_talk.explained">
        <source>The caller is speaking: other cues wait.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Rozmówca mówi: inne wskazówki czekają.</translation>
    </message>
    <message id="cue.let_them_talk.threshold">
        <source>{value:.0f} s of the caller&apos;s turn</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f} s wypowiedzi rozmówcy</translation>
    </message>
    <message id="cue.let_them_talk.figure">
        <source>{value:.0f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f}</translation>
    </message>
    <message id="cue.let_them_talk.line">
        <source>Let them finish</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Proszę dać dokończyć</translation>
    </message>
    <message id="cue.stay_low.name">
        <source>Caller louder</source>
        <translation>Rozmówca głośniej</translation>
    </message>
    <message id="cue.stay_low.explained">
        <source>The caller is much louder than at the start.</source>
        <translation>Rozmówca mówi dużo głośniej niż na początku.</translation>
    </message>
    <message id="cue.stay_low.threshold">
        <source>{value:.1f} dB above their start</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} dB więcej niż na początku</translation>
    </message>
    <message id="cue.stay_low.figure">
        <source>{value:.1f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f}</translation>
    </message>
    <message id="cue.stay_low.line">
        <source>Stay low and slow</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Nadal nisko i powoli</translation>
    </message>
    <message id="cue.stay_low.detail">
        <source>Caller {caller_level_db_over_began:.0f} dB above their start</source>
        <extracomment>Keep what is in braces: {caller_level_db_over_began}.
At most about 41 characters: the small line under that of a cue.</extracomment>
        <translation>Rozmówca {caller_level_db_over_began:.0f} dB głośniej niż na początku</translation>
    </message>
    <message id="cue.back_in_range.name">
        <source>Back in range</source>
        <translation>W zwykłym zakresie</translation>
    </message>
    <message id="cue.back_in_range.explained">
        <source>After a rise, back to your usual.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Po wzroście znów w zwykłym zakresie.</translation>
    </message>
    <message id="cue.back_in_range.line">
        <source>Back to your usual in {recovery_s:.0f} s</source>
        <extracomment>Keep what is in braces: {recovery_s}.
At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>W zwykłym zakresie po {recovery_s:.0f} s</translation>
    </message>
    <message id="cue.pace_back.name">
        <source>Back to your pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Znów zwykłe tempo</translation>
    </message>
    <message id="cue.pace_back.explained">
        <source>After a fast stretch, back to your usual pace.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Po szybkim fragmencie znów w zwykłym tempie.</translation>
    </message>
    <message id="cue.pace_back.line">
        <source>Back to your pace in {recovery_s:.0f} s</source>
        <extracomment>Keep what is in braces: {recovery_s}.
At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Zwykłe tempo po {recovery_s:.0f} s</translation>
    </message>
    <message id="cue.gave_way.name">
        <source>Gave way</source>
        <translation>Głos oddany</translation>
    </message>
    <message id="cue.gave_way.explained">
        <source>You both spoke, and you soon stopped.</source>
        <translation>Obie strony mówiły, a własny głos szybko zamilkł.</translation>
    </message>
    <message id="cue.gave_way.line">
        <source>You gave way after {gave_way_after_s:.1f} s</source>
        <extracomment>Keep what is in braces: {gave_way_after_s}.
At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Głos oddany po {gave_way_after_s:.1f} s</translation>
    </message>
    <message id="held_back.spacing">
        <source>not shown: too soon after another</source>
        <translation>nie pokazano: za wcześnie po innej</translation>
    </message>
    <message id="held_back.cap">
        <source>not shown: enough cues for this call</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>nie pokazano: dość wskazówek jak na tę rozmowę</translation>
    </message>
    <message id="held_back.let_them_talk">
        <source>not shown: the caller had the floor</source>
        <extracomment>“floor”: whoever holds it has the right to speak, through their own short pauses.</extracomment>
        <translation>nie pokazano: głos miał rozmówca</translation>
    </message>
    <message id="held_back.first_seconds">
        <source>not shown: the call had only just begun</source>
        <translation>nie pokazano: rozmowa dopiero się zaczęła</translation>
    </message>
    <message id="held_back.switched_off">
        <source>not shown: switched off</source>
        <translation>nie pokazano: wyłączona</translation>
    </message>
    <message id="held_back.paused">
        <source>not shown: cues were paused</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>nie pokazano: wskazówki były wstrzymane</translation>
    </message>
    <message id="held_back.repeat">
        <source>not shown: already shown, and still going on</source>
        <translation>nie pokazano: już pokazana i nadal trwa</translation>
    </message>
    <message id="held_back.quiet_hours">
        <source>not shown: quiet hours</source>
        <translation>nie pokazano: ciche godziny</translation>
    </message>
    <message id="held_back.silent_call">
        <source>not shown: a call without cues, to compare</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>nie pokazano: rozmowa bez wskazówek, dla porównania</translation>
    </message>
    <message id="measure.agent_speech">
        <source>Your speech</source>
        <translation>Własna mowa</translation>
    </message>
    <message id="measure.caller_speech">
        <source>Caller&apos;s speech</source>
        <translation>Mowa rozmówcy</translation>
    </message>
    <message id="measure.level">
        <source>Level</source>
        <extracomment>At most about 9 characters: the name of a mark in the overlay.
At most about 10 characters: the name of a row of the call&apos;s instrument.
“level”: how loud, in dB.</extracomment>
        <translation>Poziom</translation>
    </message>
    <message id="measure.f0">
        <source>Pitch</source>
        <extracomment>At most about 9 characters: the name of a mark in the overlay.
At most about 10 characters: the name of a row of the call&apos;s instrument.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>Wysokość</translation>
    </message>
    <message id="measure.effort">
        <source>Effort</source>
        <extracomment>“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>Wysiłek głosu</translation>
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
        <translation>Głos</translation>
    </message>
    <message id="measure.overlap">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Nakładanie</translation>
    </message>
    <message id="reason.leak.short">
        <source>Caller is heard in your microphone</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Mikrofon słyszy rozmówcę</translation>
    </message>
    <message id="reason.leak.advice">
        <source>Use a headset, or turn the speakers down.</source>
        <translation>Proszę użyć słuchawek albo ściszyć głośniki.</translation>
    </message>
    <message id="reason.gain.short">
        <source>Microphone level is being changed</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.
“level”: how loud, in dB.</extracomment>
        <translation>Poziom mikrofonu się zmienia</translation>
    </message>
    <message id="reason.gain.advice">
        <source>Turn off automatic gain, or leave the microphone where it is.</source>
        <translation>Proszę wyłączyć automatyczne wzmocnienie albo nie ruszać mikrofonu.</translation>
    </message>
    <message id="reason.narrow_band.short">
        <source>Microphone at phone quality</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Mikrofon w jakości telefonu</translation>
    </message>
    <message id="reason.narrow_band.advice">
        <source>A Bluetooth headset may fall back to this. Switch its mode, choose another microphone, or learn your usual again.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Zestaw Bluetooth może do niej wracać. Proszę zmienić jego tryb, wybrać inny mikrofon albo poznać zwykły zakres od nowa.</translation>
    </message>
    <message id="reason.wide_band.short">
        <source>More than phone quality now</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Więcej niż jakość telefonu</translation>
    </message>
    <message id="reason.wide_band.advice">
        <source>Your usual was learned at phone quality. Go back to the microphone you had, or learn your usual again.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Zwykły zakres poznano w jakości telefonu. Proszę wrócić do poprzedniego mikrofonu albo poznać go od nowa.</translation>
    </message>
    <message id="reason.clipping.short">
        <source>Microphone is too loud</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Mikrofon jest za głośny</translation>
    </message>
    <message id="reason.clipping.advice">
        <source>Turn the microphone&apos;s level down.</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>Proszę obniżyć poziom mikrofonu.</translation>
    </message>
    <message id="reason.no_channel.short">
        <source>Caller is not heard</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Nie słychać rozmówcy</translation>
    </message>
    <message id="reason.no_channel.advice">
        <source>Choose the output your phone program plays to, in Settings.</source>
        <translation>Proszę wybrać w Ustawieniach wyjście, na którym gra program telefoniczny.</translation>
    </message>
    <message id="reason.wrong_loopback.short">
        <source>Caller&apos;s channel carries no caller</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Kanał rozmówcy bez rozmówcy</translation>
    </message>
    <message id="reason.wrong_loopback.advice">
        <source>Choose the output your phone program plays to, in Settings.</source>
        <translation>Proszę wybrać w Ustawieniach wyjście, na którym gra program telefoniczny.</translation>
    </message>
    <message id="reason.same_sound.short">
        <source>Both channels carry the same</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>W obu kanałach jest to samo</translation>
    </message>
    <message id="reason.same_sound.advice">
        <source>Choose another output in Settings. A recording needs each voice in a channel of its own.</source>
        <translation>Wybierz inne wyjście w ustawieniach. Nagranie musi mieć osobny kanał dla każdego głosu.</translation>
    </message>
    <message id="reason.hold_music.short">
        <source>Hold music</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Muzyka w oczekiwaniu</translation>
    </message>
    <message id="reason.hold_music.advice">
        <source>Nothing to do: it is measured again when the music ends.</source>
        <translation>Nic nie trzeba robić: pomiar wróci po muzyce.</translation>
    </message>
    <message id="reason.noise.short">
        <source>Too noisy to measure</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Za duży hałas na pomiar</translation>
    </message>
    <message id="reason.noise.advice">
        <source>Move the microphone closer, or find a quieter place.</source>
        <translation>Proszę przysunąć mikrofon albo znaleźć cichsze miejsce.</translation>
    </message>
    <message id="reason.too_little_speech.short">
        <source>Not enough speech yet</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Jeszcze za mało mowy</translation>
    </message>
    <message id="reason.too_little_speech.advice">
        <source>Speak a little more: your usual is being learned.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Proszę mówić trochę więcej: zwykły zakres jest poznawany.</translation>
    </message>
    <message id="reason.dead_microphone.short">
        <source>Microphone gives no sound</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Mikrofon nie daje dźwięku</translation>
    </message>
    <message id="reason.dead_microphone.advice">
        <source>If you did not mute it, check its switch and that Coach may use it.</source>
        <translation>Jeśli nie został wyciszony, proszę sprawdzić jego przełącznik i czy Coach może go używać.</translation>
    </message>
    <message id="reason.other.short">
        <source>Another reason</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Inny powód</translation>
    </message>
    <message id="reason.gap.short">
        <source>Sound was lost</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Utracono dźwięk</translation>
    </message>
    <message id="reason.gap.advice">
        <source>Check that the headset is plugged in.</source>
        <translation>Proszę sprawdzić, czy słuchawki są podłączone.</translation>
    </message>
    <message id="evidence.both_speaking_s">
        <source>both spoke for {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>obie strony mówiły {value:.1f} s</translation>
    </message>
    <message id="evidence.talk_overs_last_minute">
        <source>talk-overs in the last minute: {value:.0f}</source>
        <extracomment>Keep what is in braces: {value}.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>nałożenia w ostatniej minucie: {value:.0f}</translation>
    </message>
    <message id="evidence.caller_turn_s">
        <source>the caller held the floor for {value:.0f} s</source>
        <extracomment>Keep what is in braces: {value}.
“floor”: whoever holds it has the right to speak, through their own short pauses.</extracomment>
        <translation>rozmówca miał głos {value:.0f} s</translation>
    </message>
    <message id="evidence.rise">
        <source>together {value:.2f} of a full rise</source>
        <extracomment>Keep what is in braces: {value}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>razem {value:.2f} pełnego wzrostu</translation>
    </message>
    <message id="evidence.threshold">
        <source>shown from {threshold}</source>
        <extracomment>Keep what is in braces: {threshold}.</extracomment>
        <translation>pokazywane od: {threshold}</translation>
    </message>
    <message id="evidence.level_db_over_usual">
        <source>level {value:+.1f} dB from your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>poziom {value:+.1f} dB od zwykłego</translation>
    </message>
    <message id="evidence.level_db_over_usual_at_least">
        <source>level at least {value:+.1f} dB from your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>poziom co najmniej {value:+.1f} dB od zwykłego</translation>
    </message>
    <message id="evidence.f0_st_over_usual">
        <source>pitch {value:+.1f} semitones from your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>wysokość {value:+.1f} półtonu od zwykłej</translation>
    </message>
    <message id="evidence.effort_db_over_usual">
        <source>effort {value:+.1f} dB from your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>wysiłek głosu {value:+.1f} dB od zwykłego</translation>
    </message>
    <message id="evidence.pace_over_usual">
        <source>pace {value:.2f} times your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>tempo {value:.2f} raza zwykłego</translation>
    </message>
    <message id="evidence.pace_syll_per_s">
        <source>pace {value:.1f} syllables a second</source>
        <extracomment>Keep what is in braces: {value}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>tempo {value:.1f} sylaby na sekundę</translation>
    </message>
    <message id="evidence.usual_pace_syll_per_s">
        <source>your usual {value:.1f} syllables a second</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>zwykle {value:.1f} sylaby na sekundę</translation>
    </message>
    <message id="evidence.usual_level_db">
        <source>your usual level {value:.0f} dB</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>zwykły poziom {value:.0f} dB</translation>
    </message>
    <message id="evidence.usual_f0_hz">
        <source>your usual pitch {value:.0f} Hz</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>zwykła wysokość {value:.0f} Hz</translation>
    </message>
    <message id="evidence.caller_level_db_over_began">
        <source>caller {value:+.1f} dB from their start</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>rozmówca {value:+.1f} dB od początku</translation>
    </message>
    <message id="evidence.caller_began_level_db">
        <source>they began at {value:.0f} dB</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>początek przy {value:.0f} dB</translation>
    </message>
    <message id="evidence.line_delay_s">
        <source>line delay about {value:.1f} s there and back</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>opóźnienie linii około {value:.1f} s w obie strony</translation>
    </message>
    <message id="evidence.line_delay_low_s">
        <source>at least {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>co najmniej {value:.1f} s</translation>
    </message>
    <message id="evidence.line_delay_high_s">
        <source>at most {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>najwyżej {value:.1f} s</translation>
    </message>
    <message id="evidence.replies">
        <source>from {value:.0f} replies</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>liczba odpowiedzi: {value:.0f}</translation>
    </message>
    <message id="evidence.silence_s">
        <source>quiet for {value:.0f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>cisza przez {value:.0f} s</translation>
    </message>
    <message id="evidence.turn_s">
        <source>you held the floor for {value:.0f} s</source>
        <extracomment>Keep what is in braces: {value}.
“floor”: whoever holds it has the right to speak, through their own short pauses.</extracomment>
        <translation>własna wypowiedź {value:.0f} s</translation>
    </message>
    <message id="evidence.gave_way_after_s">
        <source>you gave way after {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>głos oddany po {value:.1f} s</translation>
    </message>
    <message id="evidence.caller_gave_way_after_s">
        <source>the caller gave way after {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>rozmówca oddał głos po {value:.1f} s</translation>
    </message>
    <message id="evidence.recovery_s">
        <source>back in {value:.0f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>powrót po {value:.0f} s</translation>
    </message>
    <message id="evidence.window_s">
        <source>over {value:.1f} s of speech</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>na {value:.1f} s mowy</translation>
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
        <translation>Nie słucha</translation>
    </message>
    <message id="channel.ok">
        <source>Heard</source>
        <translation>Słychać</translation>
    </message>
    <message id="channel.not_chosen">
        <source>Switched off in Settings</source>
        <translation>Wyłączone w Ustawieniach</translation>
    </message>
    <message id="channel.missing">
        <source>Not found. Plug it in, or choose another in Settings.</source>
        <translation>Nie znaleziono. Proszę podłączyć albo wybrać inne w Ustawieniach.</translation>
    </message>
    <message id="channel.no_server">
        <source>The system&apos;s sound server does not answer. Start it again, or log out and in.</source>
        <translation>Systemowy serwer dźwięku nie odpowiada. Proszę uruchomić go ponownie albo wylogować się i zalogować.</translation>
    </message>
    <message id="channel.refused">
        <source>It can&apos;t be opened. Close the program that uses it, or choose another in Settings.</source>
        <translation>Nie można otworzyć. Proszę zamknąć program, który go używa, albo wybrać inne w Ustawieniach.</translation>
    </message>
    <message id="channel.zeros">
        <source>Nothing comes from it. It may be muted, or this app may need permission to use it.</source>
        <translation>Nie daje dźwięku. Może jest wyciszone albo program potrzebuje uprawnienia, by go używać.</translation>
    </message>
    <message id="channel.no_loopback_here">
        <source>This computer gives no access to the caller&apos;s sound. What needs it is not measured.</source>
        <translation>Ten komputer nie udostępnia dźwięku rozmówcy. Pomiary, które go wymagają, są pomijane.</translation>
    </message>
    <message id="live.busy">
        <source>Coach is too busy to do that now. Try again in a few seconds.</source>
        <translation>Coach jest teraz zbyt zajęty. Proszę spróbować za kilka sekund.</translation>
    </message>
    <message id="live.slow_disk">
        <source>The disk is slow: {seconds} s are not kept yet. Coach keeps them in memory and goes on listening.</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>Dysk jest wolny: {seconds} s nie jest jeszcze zapisane. Coach trzyma je w pamięci i słucha dalej.</translation>
    </message>
    <message id="live.history_moved">
        <source>The history was moved or deleted. A new one was begun, and this call is in it as a whole.</source>
        <translation>Historia została przeniesiona lub usunięta. Zaczęto nową, a ta rozmowa jest w niej w całości.</translation>
    </message>
    <message id="live.given_up">
        <source>More than {most} calls wait for the disk. The oldest was given up; what was written of it is there.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Ponad {most} rozmów czeka na dysk. Najstarszą porzucono; to, co z niej zapisano, pozostało.</translation>
    </message>
    <message id="live.internal">
        <source>Something went wrong in this program. What was measured up to then is kept; it goes on listening.</source>
        <translation>W tym programie wystąpił błąd. To, co zmierzono do tej pory, jest zachowane; program słucha dalej.</translation>
    </message>
    <message id="live.replay_during_call">
        <source>A call is running. End it first, then replay.</source>
        <translation>Trwa rozmowa. Najpierw proszę ją zakończyć, potem odtwarzać.</translation>
    </message>
    <message id="live.replay_failed">
        <source>The recording can&apos;t be replayed: {reason}</source>
        <extracomment>Keep what is in braces: {reason}.</extracomment>
        <translation>Nie można odtworzyć nagrania: {reason}</translation>
    </message>
    <message id="live.replay_silent">
        <source>There is no output to play on. The replay runs without sound.</source>
        <translation>Nie ma wyjścia do odtwarzania. Odtwarzanie idzie bez dźwięku.</translation>
    </message>
    <message id="live.no_microphone">
        <source>Nothing was heard. Choose another microphone, or plug yours in, and try again.</source>
        <translation>Nic nie było słychać. Proszę wybrać inny mikrofon albo podłączyć swój i spróbować ponownie.</translation>
    </message>
    <message id="live.no_output">
        <source>There is no output to play on. Choose another in Settings.</source>
        <translation>Nie ma wyjścia do odtwarzania. Proszę wybrać inne w Ustawieniach.</translation>
    </message>
    <message id="live.clipped">
        <source>Your microphone is too loud to learn your usual from. Turn its level down in the system&apos;s sound settings and read the text once more.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>Mikrofon jest za głośny, by poznać z niego zwykły zakres. Proszę obniżyć jego poziom w ustawieniach dźwięku systemu i przeczytać tekst jeszcze raz.</translation>
    </message>
    <message id="live.too_little_speech">
        <source>That was too little speech to learn from. Read the whole text once more.</source>
        <translation>Było za mało mowy, by się czegoś nauczyć. Proszę jeszcze raz przeczytać cały tekst.</translation>
    </message>
    <message id="control.already_running">
        <source>The app is already running: its window was brought to the front.</source>
        <translation>Program już działa: jego okno wyszło na wierzch.</translation>
    </message>
    <message id="control.no_answer">
        <source>The app is running but does not answer. Close it, and start it again.</source>
        <translation>Program działa, ale nie odpowiada. Proszę go zamknąć i uruchomić ponownie.</translation>
    </message>
    <message id="control.no_socket">
        <source>Commands from other windows don&apos;t work: {path} can&apos;t be made ({reason}).</source>
        <extracomment>Keep what is in braces: {path}, {reason}.</extracomment>
        <translation>Polecenia z innych okien nie działają: nie można utworzyć {path} ({reason}).</translation>
    </message>
    <message id="control.not_running">
        <source>The app isn&apos;t running. Start it first.</source>
        <translation>Program nie działa. Najpierw proszę go uruchomić.</translation>
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
        <translation>{value:.1f} półtonu</translation>
    </message>
    <message id="figure.unit.syllables_per_s">
        <source>{value:.1f} syll/s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} syl/s</translation>
    </message>
    <message id="figure.with_usual">
        <source>{value}, your usual {usual}</source>
        <extracomment>Keep what is in braces: {usual}, {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{value}, zwykle {usual}</translation>
    </message>
    <message id="figure.f0_within_turns_st.name">
        <source>Pitch moves by</source>
        <extracomment>“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>Wysokość zmienia się o</translation>
    </message>
    <message id="figure.at_least">
        <source>at least {value}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>co najmniej {value}</translation>
    </message>
    <message id="figure.level_db_over_usual.name">
        <source>Level from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>Poziom względem zwykłego</translation>
    </message>
    <message id="figure.median_wait_s.name">
        <source>Wait before an answer</source>
        <translation>Przerwa przed odpowiedzią</translation>
    </message>
    <message id="figure.quick_answers.name">
        <source>Answers within 0.2 s</source>
        <translation>Odpowiedzi w ciągu 0,2 s</translation>
    </message>
    <message id="figure.overlap_share.name">
        <source>Both spoke</source>
        <translation>Mówiły obie strony</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message id="practice.title">
        <source>Practice</source>
        <translation>Trening</translation>
    </message>
    <message id="practice.drills">
        <source>Drills</source>
        <translation>Ćwiczenia</translation>
    </message>
    <message id="practice.drills_note">
        <source>your last, and the ones before it</source>
        <translation>ostatnia próba i wcześniejsze</translation>
    </message>
    <message id="practice.not_tried">
        <source>not tried yet</source>
        <translation>bez próby</translation>
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
            <numerusform>{n} tura</numerusform>
            <numerusform>{n} tury</numerusform>
            <numerusform>{n} tur</numerusform>
        </translation>
    </message>
    <message id="practice.times" numerus="yes">
        <source>{n} times</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} raz</numerusform>
            <numerusform>{n} razy</numerusform>
            <numerusform>{n} razy</numerusform>
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
        <translation>utrzymane {kept} z {out_of} s</translation>
    </message>
    <message id="practice.held_short">
        <source>{kept} of {out_of} s</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.</extracomment>
        <translation>{kept} z {out_of} s</translation>
    </message>
    <message id="practice.kept">
        <source>{kept} of {out_of}</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.</extracomment>
        <translation>{kept} z {out_of}</translation>
    </message>
    <message id="practice.plain_s">
        <source>{seconds} s</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message id="practice.start">
        <source>Start, {length}</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>Zacznij, {length}</translation>
    </message>
    <message id="practice.start_spoken">
        <source>Start {title}, {length}</source>
        <extracomment>Keep what is in braces: {length}, {title}.</extracomment>
        <translation>Zacznij {title}, {length}</translation>
    </message>
    <message id="practice.from_aim">
        <source>Your aim: {aim}</source>
        <extracomment>Keep what is in braces: {aim}.</extracomment>
        <translation>Własny cel: {aim}</translation>
    </message>
    <message id="practice.from_call">
        <source>To try after a call: {name}</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Do wypróbowania po rozmowie: {name}</translation>
    </message>
    <message id="practice.practise">
        <source>Practise this</source>
        <translation>Poćwicz to</translation>
    </message>
    <message id="practice.without_names">
        <source>A class without names: nothing is kept</source>
        <translation>Grupa bez nazwisk: nic nie zostaje</translation>
    </message>
    <message id="practice.another_voice">
        <source>Someone else speaks now</source>
        <translation>Teraz mówi ktoś inny</translation>
    </message>
    <message id="practice.reads_again">
        <source>The text of the usual is read again before the next drill.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Tekst do zwykłego zakresu zostanie przeczytany jeszcze raz przed następnym ćwiczeniem.</translation>
    </message>
    <message id="practice.own_problems" numerus="yes">
        <source>{n} drills of yours can&apos;t be used.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} własnego ćwiczenia nie da się użyć.</numerusform>
            <numerusform>{n} własnych ćwiczeń nie da się użyć.</numerusform>
            <numerusform>{n} własnych ćwiczeń nie da się użyć.</numerusform>
        </translation>
    </message>
    <message id="practice.own_folder">
        <source>Drills of your own: files in {folder}</source>
        <extracomment>Keep what is in braces: {folder}.</extracomment>
        <translation>Własne ćwiczenia: pliki w {folder}</translation>
    </message>
    <message id="practice.again">
        <source>Again</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message id="practice.done">
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message id="practice.stop">
        <source>End it</source>
        <translation>Zakończ</translation>
    </message>
    <message id="practice.pause">
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message id="practice.go_on">
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message id="practice.in_call">
        <source>A call is on. Practice when it is over.</source>
        <translation>Trwa rozmowa. Proszę poćwiczyć po niej.</translation>
    </message>
    <message id="practice.opening">
        <source>Opening the microphone</source>
        <translation>Otwieranie mikrofonu</translation>
    </message>
    <message id="practice.usual_first">
        <source>Your usual comes first: read this as you would say it to someone across a table.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Najpierw zwykły zakres: proszę przeczytać to tak, jak mówi się do kogoś po drugiej stronie stołu.</translation>
    </message>
    <message id="practice.usual_wanted">
        <source>{seconds} s more of your speech</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>Jeszcze {seconds} s własnej mowy</translation>
    </message>
    <message id="practice.begins_in">
        <source>begins in {seconds}</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>początek za {seconds}</translation>
    </message>
    <message id="practice.headset">
        <source>Use a headset: from loudspeakers, the caller’s first words may count as yours.</source>
        <translation>Proszę użyć słuchawek: z głośników pierwsze słowa rozmówcy mogą zostać uznane za własne.</translation>
    </message>
    <message id="practice.left">
        <source>{time} left</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>zostało {time}</translation>
    </message>
    <message id="practice.gone">
        <source>{time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>{time}</translation>
    </message>
    <message id="practice.turn_of">
        <source>turn {step} of {steps}</source>
        <extracomment>Keep what is in braces: {step}, {steps}.</extracomment>
        <translation>tura {step} z {steps}</translation>
    </message>
    <message id="practice.time_of">
        <source>time {step} of {steps}</source>
        <extracomment>Keep what is in braces: {step}, {steps}.</extracomment>
        <translation>raz {step} z {steps}</translation>
    </message>
    <message id="practice.not_yet">
        <source>not yet</source>
        <translation>jeszcze nie</translation>
    </message>
    <message id="practice.usual_short">
        <source>usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>zwykle</translation>
    </message>
    <message id="practice.syll_per_s">
        <source>{pace} syll/s</source>
        <extracomment>Keep what is in braces: {pace}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>{pace} syl./s</translation>
    </message>
    <message id="practice.level_value">
        <source>{value} dB</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value} dB</translation>
    </message>
    <message id="practice.pitch_value">
        <source>{value} st</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value} pt</translation>
    </message>
    <message id="practice.over_usual">
        <source>over your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>ponad zwykły zakres</translation>
    </message>
    <message id="practice.behind">
        <source>The pace is that of the last {seconds} s you spoke</source>
        <extracomment>Keep what is in braces: {seconds}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tempo z ostatnich {seconds} s własnej mowy</translation>
    </message>
    <message id="practice.foot_running">
        <source>Space pauses. Esc ends, nothing kept.</source>
        <translation>Spacja wstrzymuje. Esc kończy bez zachowania.</translation>
    </message>
    <message id="practice.foot_paused">
        <source>Paused. Space goes on. Esc ends, nothing kept.</source>
        <translation>Wstrzymano. Spacja wznawia. Esc kończy bez zachowania.</translation>
    </message>
    <message id="practice.best_stretch">
        <source>best stretch, {seconds} s, from {start}</source>
        <extracomment>Keep what is in braces: {seconds}, {start}.</extracomment>
        <translation>najlepszy fragment, {seconds} s, od {start}</translation>
    </message>
    <message id="practice.out">
        <source>{value} at {at}</source>
        <extracomment>Keep what is in braces: {at}, {value}.</extracomment>
        <translation>{value} przy {at}</translation>
    </message>
    <message id="practice.too_little">
        <source>Too little was heard for a figure</source>
        <translation>Za mało mowy, by podać liczbę</translation>
    </message>
    <message id="practice.kept_apart">
        <source>Kept with your attempts, apart from your calls</source>
        <translation>Zachowano z próbami, osobno od rozmów</translation>
    </message>
    <message id="practice.nothing_kept">
        <source>Nothing is kept</source>
        <translation>Nic nie jest zachowywane</translation>
    </message>
    <message id="practice.attempts">
        <source>Your attempts</source>
        <translation>Własne próby</translation>
    </message>
    <message id="practice.attempts_count" numerus="yes">
        <source>{n} attempts, the first on {day}</source>
        <extracomment>Keep what is in braces: {day}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} próba, pierwsza {day}</numerusform>
            <numerusform>{n} próby, pierwsza {day}</numerusform>
            <numerusform>{n} prób, pierwsza {day}</numerusform>
        </translation>
    </message>
    <message id="practice.look_spoken">
        <source>Look at your attempts at {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Zobacz swoje próby: {title}</translation>
    </message>
    <message id="practice.attempts_spoken">
        <source>Your attempts: {attempts}</source>
        <extracomment>Keep what is in braces: {attempts}.</extracomment>
        <translation>Własne próby: {attempts}</translation>
    </message>
    <message id="practice.one_thing">
        <source>One thing to try</source>
        <translation>Jedna rzecz do wypróbowania</translation>
    </message>
    <message id="practice.dots_spoken">
        <source>{kept} of {done} kept, {steps} in all</source>
        <extracomment>Keep what is in braces: {done}, {kept}, {steps}.</extracomment>
        <translation>zgodne: {kept} z {done}, łącznie {steps}</translation>
    </message>
    <message id="practice.turn_line">
        <source>Turn {number}: {why}</source>
        <extracomment>Keep what is in braces: {number}, {why}.</extracomment>
        <translation>Tura {number}: {why}</translation>
    </message>
    <message id="practice.text_name">
        <source>The text to read</source>
        <translation>Tekst do czytania</translation>
    </message>
    <message id="practice.plot_name">
        <source>The band and your trace</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Pas i własny przebieg</translation>
    </message>
    <message id="practice.line_name">
        <source>The caller said: {line}</source>
        <extracomment>Keep what is in braces: {line}.</extracomment>
        <translation>Rozmówca powiedział: {line}</translation>
    </message>
    <message id="practice.lost_title">
        <source>It ended before its end</source>
        <translation>Skończyło się przed końcem</translation>
    </message>
    <message id="practice.lost_more">
        <source>This attempt does not count, and nothing of it is kept.</source>
        <translation>Ta próba się nie liczy i nic z niej nie zostaje.</translation>
    </message>
    <message id="practice.microphone">
        <source>Microphone: {name}</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Mikrofon: {name}</translation>
    </message>
    <message id="practice.no_microphone">
        <source>Nothing came from your microphone. Choose another in Settings, or plug yours in.</source>
        <translation>Mikrofon nic nie dał. Proszę wybrać inny w Ustawieniach albo podłączyć swój.</translation>
    </message>
    <message id="practice.microphone_silent">
        <source>Your microphone gives no sound: it is muted, or not permitted. Switch it on, then begin again.</source>
        <translation>Mikrofon nie daje dźwięku: jest wyciszony albo bez uprawnienia. Proszę go włączyć i zacząć od nowa.</translation>
    </message>
    <message id="practice.microphone_lost">
        <source>Your microphone went away. Plug it in, then begin again.</source>
        <translation>Mikrofon zniknął. Proszę go podłączyć i zacząć od nowa.</translation>
    </message>
    <message id="practice.no_output">
        <source>There is no output to hear the caller on. Choose one in Settings.</source>
        <translation>Nie ma wyjścia, na którym słychać rozmówcę. Proszę wybrać je w Ustawieniach.</translation>
    </message>
    <message id="practice.output_lost">
        <source>The output went away, so the caller could not be heard. Plug it in, then begin again.</source>
        <translation>Wyjście zniknęło, więc nie było słychać rozmówcy. Proszę je podłączyć i zacząć od nowa.</translation>
    </message>
    <message id="practice.line_too_long">
        <source>{path} is longer than {most_s} s. Record a shorter one.</source>
        <extracomment>Keep what is in braces: {most_s}, {path}.</extracomment>
        <translation>{path} trwa ponad {most_s} s. Proszę nagrać coś krótszego.</translation>
    </message>
    <message id="practice.defect">
        <source>It stopped because of a defect of ours. The log says where.</source>
        <translation>Zatrzymano przez nasz błąd. Dziennik mówi gdzie.</translation>
    </message>
    <message id="practice.prompt.listen">
        <source>Listen</source>
        <translation>Słuchanie</translation>
    </message>
    <message id="practice.prompt.wait">
        <source>Ready</source>
        <translation>Uwaga</translation>
    </message>
    <message id="practice.prompt.answer">
        <source>Your turn</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Teraz odpowiedź</translation>
    </message>
    <message id="practice.prompt.louder">
        <source>Loud: at the top of your voice</source>
        <translation>Głośno: pełnym głosem</translation>
    </message>
    <message id="practice.prompt.back">
        <source>Back: down to your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Powrót: do zwykłego zakresu</translation>
    </message>
    <message id="practice.place.inside">
        <source>within the band</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>w pasie</translation>
    </message>
    <message id="practice.place.above">
        <source>above the band</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>ponad pasem</translation>
    </message>
    <message id="practice.place.below">
        <source>below the band</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>pod pasem</translation>
    </message>
    <message id="practice.figure.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tempo</translation>
    </message>
    <message id="practice.figure.level">
        <source>Level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>Poziom</translation>
    </message>
    <message id="practice.figure.pitch">
        <source>Pitch</source>
        <extracomment>“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>Wysokość</translation>
    </message>
    <message id="practice.figure.held">
        <source>Held so far</source>
        <translation>Dotąd utrzymane</translation>
    </message>
    <message id="practice.figure.back_in">
        <source>Back in</source>
        <translation>Powrót po</translation>
    </message>
    <message id="practice.figure.wait">
        <source>Your last wait</source>
        <translation>Ostatnia przerwa</translation>
    </message>
    <message id="practice.figure.answer">
        <source>Your last answer</source>
        <translation>Ostatnia odpowiedź</translation>
    </message>
    <message id="practice.figure.kept">
        <source>Kept so far</source>
        <translation>Dotąd zgodne</translation>
    </message>
    <message id="practice.figure.heard_out">
        <source>Heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Wysłuchano</translation>
    </message>
    <message id="practice.figure.acknowledgements">
        <source>Acknowledgements</source>
        <translation>Potaknięcia</translation>
    </message>
    <message id="practice.figure.talk_overs">
        <source>Talk-overs</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Nałożenia</translation>
    </message>
    <message id="practice.turn.kept">
        <source>as asked</source>
        <translation>zgodnie z zadaniem</translation>
    </message>
    <message id="practice.turn.came_in">
        <source>you came in</source>
        <translation>wejście w słowo</translation>
    </message>
    <message id="practice.turn.too_soon">
        <source>too soon</source>
        <translation>za wcześnie</translation>
    </message>
    <message id="practice.turn.too_late">
        <source>too late</source>
        <translation>za późno</translation>
    </message>
    <message id="practice.turn.no_answer">
        <source>no answer</source>
        <translation>bez odpowiedzi</translation>
    </message>
    <message id="practice.turn.too_long">
        <source>too long</source>
        <translation>za długo</translation>
    </message>
    <message id="practice.turn.in_pieces">
        <source>in more than one turn</source>
        <translation>w więcej niż jednej wypowiedzi</translation>
    </message>
    <message id="practice.turn.not_up">
        <source>not loud enough to come down from</source>
        <translation>za cicho, by było z czego zejść</translation>
    </message>
    <message id="practice.turn.not_back">
        <source>not back in time</source>
        <translation>bez powrotu na czas</translation>
    </message>
    <message id="practice.turn.not_short">
        <source>not back</source>
        <translation>bez powrotu</translation>
    </message>
    <message id="practice.turn.waited">
        <source>you waited {wait} s</source>
        <extracomment>Keep what is in braces: {wait}.</extracomment>
        <translation>przerwa {wait} s</translation>
    </message>
    <message id="practice.turn.lasted">
        <source>it took {took} s</source>
        <extracomment>Keep what is in braces: {took}.</extracomment>
        <translation>trwało {took} s</translation>
    </message>
    <message id="practice.turn.back_after">
        <source>back after {took} s</source>
        <extracomment>Keep what is in braces: {took}.</extracomment>
        <translation>powrót po {took} s</translation>
    </message>
    <message id="practice.end.seconds">
        <source>Held {kept} of {out_of} s</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.</extracomment>
        <translation>Utrzymane {kept} z {out_of} s</translation>
    </message>
    <message id="practice.end.heard_out">
        <source>Heard out {kept} of {out_of} s</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.
“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Wysłuchano {kept} z {out_of} s</translation>
    </message>
    <message id="practice.end.turns">
        <source>{kept} of {out_of} turns</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Zgodne tury: {kept} z {out_of}</translation>
    </message>
    <message id="practice.end.times">
        <source>Back in time {kept} of {out_of} times</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.</extracomment>
        <translation>Powrót na czas {kept} z {out_of} razy</translation>
    </message>
    <message id="practice.under.pace">
        <source>on average {mean} syll/s, your usual is {usual}</source>
        <extracomment>Keep what is in braces: {mean}, {usual}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>średnio {mean} syl./s, zwykle {usual}</translation>
    </message>
    <message id="practice.under.beat">
        <source>{beat} syll/s with the beat, {alone} without</source>
        <extracomment>Keep what is in braces: {alone}, {beat}.</extracomment>
        <translation>{beat} syl./s z taktem, {alone} bez</translation>
    </message>
    <message id="practice.under.wait">
        <source>your middle wait {wait} s</source>
        <extracomment>Keep what is in braces: {wait}.</extracomment>
        <translation>środkowa przerwa {wait} s</translation>
    </message>
    <message id="practice.under.answer">
        <source>your middle answer {answer} s</source>
        <extracomment>Keep what is in braces: {answer}.</extracomment>
        <translation>środkowa odpowiedź {answer} s</translation>
    </message>
    <message id="practice.under.best">
        <source>the soonest after {best} s</source>
        <extracomment>Keep what is in braces: {best}.</extracomment>
        <translation>najszybciej po {best} s</translation>
    </message>
    <message id="practice.under.talk_overs" numerus="yes">
        <source>{n} talk-overs</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>
            <numerusform>{n} nałożenie</numerusform>
            <numerusform>{n} nałożenia</numerusform>
            <numerusform>{n} nałożeń</numerusform>
        </translation>
    </message>
    <message id="practice.under.acknowledgements" numerus="yes">
        <source>{n} acknowledgements</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} potaknięcie</numerusform>
            <numerusform>{n} potaknięcia</numerusform>
            <numerusform>{n} potaknięć</numerusform>
        </translation>
    </message>
    <message id="practice.advice.begin_lower">
        <source>You were above the band at the beginning.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Początek był ponad pasem.</translation>
    </message>
    <message id="practice.advice.above">
        <source>You were above the band more than below it.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Więcej było ponad pasem niż pod nim.</translation>
    </message>
    <message id="practice.advice.below">
        <source>You were below the band more than above it.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Więcej było pod pasem niż ponad nim.</translation>
    </message>
    <message id="practice.advice.both_sides">
        <source>You went out on both sides.</source>
        <translation>Wyjścia z pasa były w obie strony.</translation>
    </message>
    <message id="practice.advice.held">
        <source>You stayed in the band.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Wszystko zostało w pasie.</translation>
    </message>
    <message id="practice.advice.beat_helped">
        <source>The beat changed your pace: {beat_syll_per_s} syll/s with it, {alone_syll_per_s} without.</source>
        <extracomment>Keep what is in braces: {alone_syll_per_s}, {beat_syll_per_s}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Takt zmienił tempo: z nim {beat_syll_per_s} syl./s, bez niego {alone_syll_per_s}.</translation>
    </message>
    <message id="practice.advice.wait_longer">
        <source>Most of what was not kept came too soon.</source>
        <translation>Większość niezgodnych odpowiedzi padła za wcześnie.</translation>
    </message>
    <message id="practice.advice.answer_sooner">
        <source>Most of what was not kept came late.</source>
        <translation>Większość niezgodnych odpowiedzi padła późno.</translation>
    </message>
    <message id="practice.advice.shorter">
        <source>Most of what was not kept was too long.</source>
        <translation>Większość niezgodnych odpowiedzi była za długa.</translation>
    </message>
    <message id="practice.advice.one_turn">
        <source>Some answers went on after they had ended.</source>
        <translation>Niektóre odpowiedzi trwały dalej po swoim końcu.</translation>
    </message>
    <message id="practice.advice.let_them_end">
        <source>You came in before they had ended.</source>
        <translation>Głos zabrano, zanim rozmówca skończył.</translation>
    </message>
    <message id="practice.advice.all_kept">
        <source>Every one was kept.</source>
        <translation>Wszystkie były zgodne.</translation>
    </message>
    <message id="practice.advice.floor_taken" numerus="yes">
        <source>You took the floor {n} times.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“floor”: whoever holds it has the right to speak, through their own short pauses.</extracomment>
        <translation>
            <numerusform>Głos zabrano {n} raz.</numerusform>
            <numerusform>Głos zabrano {n} razy.</numerusform>
            <numerusform>Głos zabrano {n} razy.</numerusform>
        </translation>
    </message>
    <message id="practice.advice.no_sound_of_yours">
        <source>You heard them out, and they heard nothing of you.</source>
        <translation>Rozmówcę wysłuchano, ale on nie słyszał niczego.</translation>
    </message>
    <message id="practice.advice.heard_out">
        <source>You heard them out, and they heard that you were there.</source>
        <translation>Rozmówcę wysłuchano i słyszał, że ktoś go słucha.</translation>
    </message>
    <message id="practice.advice.louder_first">
        <source>You were not {up_db} dB over your usual for long enough to come down.</source>
        <extracomment>Keep what is in braces: {up_db}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Głos był za krótko {up_db} dB ponad zwykłym zakresem, by było z czego zejść.</translation>
    </message>
    <message id="practice.advice.back_sooner">
        <source>You were not back within {within_s} s each time.</source>
        <extracomment>Keep what is in braces: {within_s}.</extracomment>
        <translation>Nie każdy powrót zmieścił się w {within_s} s.</translation>
    </message>
    <message id="practice.advice_more.begin_lower">
        <source>Breathe out before the first word, and say it slower than the others.</source>
        <translation>Wydech przed pierwszym słowem, a samo słowo wolniej niż pozostałe.</translation>
    </message>
    <message id="practice.advice_more.above">
        <source>Leave the last word of a sentence as long as the first, and wait at the full stop.</source>
        <translation>Ostatnie słowo zdania tak długie jak pierwsze, a przy kropce chwila przerwy.</translation>
    </message>
    <message id="practice.advice_more.below">
        <source>Keep the words close together. The pauses stay where the full stops are.</source>
        <translation>Słowa bliżej siebie. Przerwy zostają tam, gdzie są kropki.</translation>
    </message>
    <message id="practice.advice_more.both_sides">
        <source>Listen to the words you lean on, and keep those apart by the same time.</source>
        <translation>Warto wsłuchać się w akcentowane słowa i rozdzielać je takim samym czasem.</translation>
    </message>
    <message id="practice.advice_more.held">
        <source>Try it once without looking at the band.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Warto spróbować raz bez patrzenia na pas.</translation>
    </message>
    <message id="practice.advice_more.beat_helped">
        <source>Tap it with a finger, off the microphone, in your next call.</source>
        <translation>W następnej rozmowie wystukać go palcem, z dala od mikrofonu.</translation>
    </message>
    <message id="practice.advice_more.wait_longer">
        <source>Breathe in while you wait: one breath is about a second.</source>
        <translation>Wdech podczas czekania: jeden oddech trwa około sekundy.</translation>
    </message>
    <message id="practice.advice_more.answer_sooner">
        <source>Begin with what you can see, and think while you say it.</source>
        <translation>Zacząć od tego, co widać, i myśleć, mówiąc to.</translation>
    </message>
    <message id="practice.advice_more.shorter">
        <source>Leave out when and where, and say what is wrong and what they want.</source>
        <translation>Pominąć kiedy i gdzie; powiedzieć, co nie działa i czego potrzeba.</translation>
    </message>
    <message id="practice.advice_more.one_turn">
        <source>Decide on the last word before you say the first.</source>
        <translation>Wybrać ostatnie słowo, zanim padnie pierwsze.</translation>
    </message>
    <message id="practice.advice_more.let_them_end">
        <source>Let the silence after their last word begin before you do.</source>
        <translation>Po ostatnim słowie rozmówcy najpierw niech zacznie się cisza.</translation>
    </message>
    <message id="practice.advice_more.all_kept">
        <source>Do it again tomorrow. A habit takes days, not minutes.</source>
        <translation>Jutro jeszcze raz. Nawyk potrzebuje dni, nie minut.</translation>
    </message>
    <message id="practice.advice_more.floor_taken">
        <source>Write down what you want to say, and say it when they are done.</source>
        <translation>Zapisać, co jest do powiedzenia, i powiedzieć to, gdy rozmówca skończy.</translation>
    </message>
    <message id="practice.advice_more.no_sound_of_yours">
        <source>A short “mm” or “I see” every ten seconds is enough.</source>
        <translation>Wystarczy krótkie „mhm” albo „rozumiem” co dziesięć sekund.</translation>
    </message>
    <message id="practice.advice_more.heard_out">
        <source>Do it again with your eyes closed.</source>
        <translation>Jeszcze raz, z zamkniętymi oczami.</translation>
    </message>
    <message id="practice.advice_more.louder_first">
        <source>Speak as you would to someone across the street. It is meant to be too much.</source>
        <translation>Mówić jak do kogoś po drugiej stronie ulicy. Ma być aż za dużo.</translation>
    </message>
    <message id="practice.advice_more.back_sooner">
        <source>Breathe out at the word Back, and make the next word a low one.</source>
        <translation>Wydech przy słowie Powrót, a następne słowo nisko.</translation>
    </message>
    <message id="practice_file.missing">
        <source>{path} is not there. Put it back.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Nie ma {path}. Proszę odłożyć plik na miejsce.</translation>
    </message>
    <message id="practice_file.folder">
        <source>{path} is a folder. Choose the file in it.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} to folder. Proszę wybrać plik w nim.</translation>
    </message>
    <message id="practice_file.no_file">
        <source>{path} is not a file. Choose a text file.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} nie jest plikiem. Proszę wybrać plik tekstowy.</translation>
    </message>
    <message id="practice_file.not_readable">
        <source>{path} can&apos;t be read: {said}. Ask for permission to read it.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>Nie można odczytać {path}: {said}. Proszę poprosić o prawo odczytu.</translation>
    </message>
    <message id="practice_file.too_large">
        <source>{path} is larger than {most_kb} kB, more than a file of practice can be. Shorten it.</source>
        <extracomment>Keep what is in braces: {most_kb}, {path}.</extracomment>
        <translation>{path} ma ponad {most_kb} kB, więcej niż może mieć plik treningu. Proszę go skrócić.</translation>
    </message>
    <message id="practice_file.not_utf8">
        <source>{path}, line {line}: this is not UTF-8 text. Save the file as UTF-8.</source>
        <extracomment>Keep what is in braces: {line}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: to nie jest tekst UTF-8. Proszę zapisać plik jako UTF-8.</translation>
    </message>
    <message id="practice_file.not_toml">
        <source>{path}, line {line}: this is not TOML ({said}). Look for a missing quotation mark, bracket or equals sign.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {said}.</extracomment>
        <translation>{path}, wiersz {line}: to nie jest TOML ({said}). Proszę poszukać brakującego cudzysłowu, nawiasu lub znaku równości.</translation>
    </message>
    <message id="practice_file.too_deep">
        <source>{path}: the brackets are nested too deeply. Remove some.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path}: nawiasy są zagnieżdżone zbyt głęboko. Proszę usunąć część z nich.</translation>
    </message>
    <message id="practice_file.unknown_key">
        <source>{path}, line {line}: “{name}” is not known here. Remove it, or use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: „{name}” nie jest tu znane. Proszę je usunąć albo użyć jednego z tych: {known}.</translation>
    </message>
    <message id="practice_file.lacks">
        <source>{path}, line {line}: “{name}” is missing here. Add it.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: brakuje tu „{name}”. Proszę dodać.</translation>
    </message>
    <message id="practice_file.not_text">
        <source>{path}, line {line}: “{name}” is not a text. Write it in quotation marks.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: „{name}” nie jest tekstem. Proszę napisać w cudzysłowie prostym.</translation>
    </message>
    <message id="practice_file.not_texts">
        <source>{path}, line {line}: “{name}” is not a list of texts. Write it as [&quot;one&quot;, &quot;two&quot;].</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: „{name}” nie jest listą tekstów. Proszę napisać tak: [&quot;jeden&quot;, &quot;dwa&quot;].</translation>
    </message>
    <message id="practice_file.not_number">
        <source>{path}, line {line}: “{name}” is not a number. Write it without quotation marks.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: „{name}” nie jest liczbą. Proszę napisać bez cudzysłowu.</translation>
    </message>
    <message id="practice_file.not_whole">
        <source>{path}, line {line}: “{name}” is not a whole number. Leave out what is after the point.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: „{name}” nie jest liczbą całkowitą. Proszę usunąć to, co po kropce.</translation>
    </message>
    <message id="practice_file.out_of_range">
        <source>{path}, line {line}: “{name}” has to be from {least} to {most}. Change it.</source>
        <extracomment>Keep what is in braces: {least}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: „{name}” musi być od {least} do {most}. Proszę zmienić.</translation>
    </message>
    <message id="practice_file.not_tables">
        <source>{path}, line {line}: “{name}” is written in another way here. Begin each one with a line [[{name}]].</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: „{name}” jest tu zapisane inaczej. Proszę zacząć każde od wiersza [[{name}]].</translation>
    </message>
    <message id="practice_file.not_table">
        <source>{path}, line {line}: “{name}” is written in another way here. Begin it with a line [{name}].</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: „{name}” jest tu zapisane inaczej. Proszę zacząć od wiersza [{name}].</translation>
    </message>
    <message id="practice_file.empty_text">
        <source>{path}, line {line}: “{name}” is empty. Write something, or remove it.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: „{name}” jest puste. Proszę coś napisać albo usunąć.</translation>
    </message>
    <message id="practice_file.long_text">
        <source>{path}, line {line}: “{name}” has {count} characters. Shorten it to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: liczba znaków w „{name}”: {count}. Proszę skrócić do {most}.</translation>
    </message>
    <message id="practice_file.long_title">
        <source>{path}, line {line}: the title has {count} words. Shorten it to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: liczba słów w tytule: {count}. Proszę skrócić do {most}.</translation>
    </message>
    <message id="practice_file.control_character">
        <source>{path}, line {line}: “{name}” holds a character that can&apos;t be shown. Type it again.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: w „{name}” jest znak, którego nie da się pokazać. Proszę wpisać na nowo.</translation>
    </message>
    <message id="practice_file.too_many">
        <source>{path}, line {line}: there are {count} of “{name}”. Keep at most {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: liczba „{name}”: {count}. Proszę zostawić najwyżej {most}.</translation>
    </message>
    <message id="practice_file.wrong_count">
        <source>{path}, line {line}: there are {count} of “{name}”, and there have to be {least} to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {least}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: liczba „{name}”: {count}, a ma ich być od {least} do {most}.</translation>
    </message>
    <message id="practice_file.unknown">
        <source>{path}, line {line}: “{value}” is not known here. Use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {path}, {value}.</extracomment>
        <translation>{path}, wiersz {line}: „{value}” nie jest tu znane. Proszę użyć jednego z tych: {known}.</translation>
    </message>
    <message id="practice_file.bad_name">
        <source>{path}, line {line}: “{name}” may have only small letters, digits and hyphens, and is “{value}”. Change it.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, wiersz {line}: „{name}” może mieć tylko małe litery, cyfry i łączniki, a brzmi „{value}”. Proszę zmienić.</translation>
    </message>
    <message id="practice_file.bad_sound">
        <source>{path}, line {line}: “{value}” is no name of a sound: small letters, digits and hyphens, and one of these endings: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {path}, {value}.</extracomment>
        <translation>{path}, wiersz {line}: „{value}” nie jest nazwą dźwięku: małe litery, cyfry i łączniki oraz jedna z tych końcówek: {known}.</translation>
    </message>
    <message id="practice_file.sound_missing">
        <source>{path}, line {line}: the sound {value} is not there. Record it, or put it back.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, wiersz {line}: nie ma dźwięku {value}. Proszę go nagrać albo odłożyć na miejsce.</translation>
    </message>
    <message id="practice_file.backwards">
        <source>{path}, line {line}: “{name}” is before the one above it. Put them in order.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: „{name}” jest wcześniej niż to powyżej. Proszę ułożyć po kolei.</translation>
    </message>
    <message id="practice_file.not_above">
        <source>{path}, line {line}: “{name}” has to be more than “{other}”. Change one of them.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {other}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: „{name}” musi być większe niż „{other}”. Proszę zmienić jedno z nich.</translation>
    </message>
    <message id="practice_file.loops">
        <source>{path}, line {line}: a trainee who always does the same ({heard}) comes back to “{value}” for ever. Let it lead on, or to &quot;end&quot;.</source>
        <extracomment>Keep what is in braces: {heard}, {line}, {path}, {value}.</extracomment>
        <translation>{path}, wiersz {line}: kto zawsze robi to samo ({heard}), bez końca wraca do „{value}”. Proszę poprowadzić dalej albo do &quot;end&quot;.</translation>
    </message>
    <message id="practice_file.never_reached">
        <source>{path}, line {line}: nothing leads to the turn “{value}”. Let a turn lead to it, or remove it.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, wiersz {line}: nic nie prowadzi do tury „{value}”. Proszę do niej poprowadzić z innej albo ją usunąć.</translation>
    </message>
    <message id="practice_file.no_such_turn">
        <source>{path}, line {line}: there is no turn “{value}”. Use the id of one, or &quot;end&quot;.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, wiersz {line}: nie ma tury „{value}”. Proszę użyć id istniejącej albo &quot;end&quot;.</translation>
    </message>
    <message id="practice_file.twice">
        <source>{path}, line {line}: there is another turn “{value}”. Give it another id.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, wiersz {line}: jest już tura „{value}”. Proszę dać jej inne id.</translation>
    </message>
    <message id="practice_file.reserved">
        <source>{path}, line {line}: “{value}” means something else here. Give the turn another id.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, wiersz {line}: „{value}” znaczy tu coś innego. Proszę dać turze inne id.</translation>
    </message>
    <message id="practice_file.not_true_or_false">
        <source>{path}, line {line}: “{name}” is neither true nor false. Write one of these, without quotation marks.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: „{name}” nie jest ani true, ani false. Proszę napisać jedno z nich, bez cudzysłowu.</translation>
    </message>
    <message id="practice_file.no_such_drill">
        <source>{path}, line {line}: there is no drill “{value}”. Use the id of one of ours, or put it beside the lesson.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, wiersz {line}: nie ma ćwiczenia „{value}”. Proszę użyć id jednego z naszych albo położyć je obok lekcji.</translation>
    </message>
    <message id="practice_file.no_such_scene">
        <source>{path}, line {line}: there is no scene “{value}”. Use the id of one of ours, or put it beside the lesson.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, wiersz {line}: nie ma sceny „{value}”. Proszę użyć id jednej z naszych albo położyć ją obok lekcji.</translation>
    </message>
    <message id="lesson.heading">
        <source>Lessons</source>
        <translation>Lekcje</translation>
    </message>
    <message id="lesson.heading_note">
        <source>one after another, with a trainer or alone</source>
        <translation>po kolei, z trenerem lub bez</translation>
    </message>
    <message id="lesson.open">
        <source>Open a lesson</source>
        <translation>Otwórz lekcję</translation>
    </message>
    <message id="lesson.save">
        <source>Save as one file</source>
        <translation>Zapisz jako jeden plik</translation>
    </message>
    <message id="lesson.filter">
        <source>Lessons of Coach (*.coachlesson)</source>
        <translation>Lekcje Coach (*.coachlesson)</translation>
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
            <numerusform>{n} część</numerusform>
            <numerusform>{n} części</numerusform>
            <numerusform>{n} części</numerusform>
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
            <numerusform>{n} tekst</numerusform>
            <numerusform>{n} teksty</numerusform>
            <numerusform>{n} tekstów</numerusform>
        </translation>
    </message>
    <message id="lesson.demonstrations" numerus="yes">
        <source>{n} demonstrations</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} pokaz</numerusform>
            <numerusform>{n} pokazy</numerusform>
            <numerusform>{n} pokazów</numerusform>
        </translation>
    </message>
    <message id="lesson.drills" numerus="yes">
        <source>{n} drills</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} ćwiczenie</numerusform>
            <numerusform>{n} ćwiczenia</numerusform>
            <numerusform>{n} ćwiczeń</numerusform>
        </translation>
    </message>
    <message id="lesson.scenes" numerus="yes">
        <source>{n} scenes</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} scena</numerusform>
            <numerusform>{n} sceny</numerusform>
            <numerusform>{n} scen</numerusform>
        </translation>
    </message>
    <message id="lesson.preview">
        <source>What is in {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Co jest w {path}</translation>
    </message>
    <message id="lesson.sounds" numerus="yes">
        <source>{n} sounds, {size}</source>
        <extracomment>Keep what is in braces: {n}, {size}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} dźwięk, {size}</numerusform>
            <numerusform>{n} dźwięki, {size}</numerusform>
            <numerusform>{n} dźwięków, {size}</numerusform>
        </translation>
    </message>
    <message id="lesson.size_mb">
        <source>{size} MB</source>
        <extracomment>Keep what is in braces: {size}.</extracomment>
        <translation>{size} MB</translation>
    </message>
    <message id="lesson.keep">
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message id="lesson.discard">
        <source>Don’t keep it</source>
        <translation>Nie zachowuj</translation>
    </message>
    <message id="lesson.part_of">
        <source>{at} of {count}</source>
        <extracomment>Keep what is in braces: {at}, {count}.</extracomment>
        <translation>{at} z {count}</translation>
    </message>
    <message id="lesson.notes">
        <source>For who gives it</source>
        <translation>Dla prowadzącego</translation>
    </message>
    <message id="lesson.play">
        <source>Play it</source>
        <translation>Odtwórz</translation>
    </message>
    <message id="lesson.stop_playing">
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message id="lesson.begin">
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
    <message id="lesson.back">
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message id="lesson.next">
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message id="lesson.end">
        <source>End</source>
        <translation>Zakończ</translation>
    </message>
    <message id="lesson.part_missing">
        <source>What this part asks for is not there any more.</source>
        <translation>Tego, czego wymaga ta część, już nie ma.</translation>
    </message>
    <message id="lesson.not_a_package">
        <source>{path} is no lesson of Coach, or it is not whole. Ask for it again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} nie jest lekcją Coach albo nie jest całością. Proszę poprosić o nią ponownie.</translation>
    </message>
    <message id="lesson.not_readable">
        <source>{path} can’t be read: {said}. Ask for permission to read it.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>Nie można odczytać {path}: {said}. Proszę poprosić o prawo odczytu.</translation>
    </message>
    <message id="lesson.no_lesson">
        <source>{path} holds no lesson. Ask for it again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>W {path} nie ma lekcji. Proszę poprosić o nią ponownie.</translation>
    </message>
    <message id="lesson.too_many">
        <source>{path} holds {count} files, and a lesson has at most {most}. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {count}, {most}, {path}.</extracomment>
        <translation>Pliki w {path}: {count}, a lekcja ma ich najwyżej {most}. Niczego nie zachowano.</translation>
    </message>
    <message id="lesson.not_allowed">
        <source>{path} holds “{name}”, which a lesson may not hold. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {name}, {path}.</extracomment>
        <translation>W {path} jest „{name}”, czego w lekcji być nie może. Niczego nie zachowano.</translation>
    </message>
    <message id="lesson.too_large">
        <source>{path}: {name} is larger than such a file may be. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {name}, {path}.</extracomment>
        <translation>{path}: {name} jest większe, niż może być taki plik. Niczego nie zachowano.</translation>
    </message>
    <message id="lesson.whole_too_large">
        <source>{path} holds more than {most_mb} MB. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {most_mb}, {path}.</extracomment>
        <translation>{path} zawiera ponad {most_mb} MB. Niczego nie zachowano.</translation>
    </message>
    <message id="lesson.no_sound">
        <source>{path}: {name} is no sound that can be played. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {name}, {path}.</extracomment>
        <translation>{path}: {name} nie jest dźwiękiem, który da się odtworzyć. Niczego nie zachowano.</translation>
    </message>
    <message id="lesson.sound_too_long">
        <source>{path}: {name} is longer than {most_s} s. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {most_s}, {name}, {path}.</extracomment>
        <translation>{path}: {name} trwa ponad {most_s} s. Niczego nie zachowano.</translation>
    </message>
    <message id="practice_scene.heading">
        <source>A caller who answers back</source>
        <translation>Rozmówca, który reaguje</translation>
    </message>
    <message id="practice_scene.heading_note">
        <source>how loud the caller was, first turn to last</source>
        <translation>głośność rozmówcy, tura po turze</translation>
    </message>
    <message id="practice_scene.turns" numerus="yes">
        <source>{n} turns</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>
            <numerusform>{n} tura</numerusform>
            <numerusform>{n} tury</numerusform>
            <numerusform>{n} tur</numerusform>
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
        <translation>Najpierw zwykły zakres: proszę przeczytać to tak, jak mówi się do kogoś po drugiej stronie stołu.</translation>
    </message>
    <message id="practice_scene.turn">
        <source>turn {number}</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>tura {number}</translation>
    </message>
    <message id="practice_scene.just_said">
        <source>The caller just said</source>
        <translation>Rozmówca właśnie powiedział</translation>
    </message>
    <message id="practice_scene.quoted">
        <source>“{said}”</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>„{said}”</translation>
    </message>
    <message id="practice_scene.listen">
        <source>Listen</source>
        <translation>Słuchanie</translation>
    </message>
    <message id="practice_scene.your_turn">
        <source>Your turn</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Teraz odpowiedź</translation>
    </message>
    <message id="practice_scene.listening">
        <source>Listening to you</source>
        <translation>Coach słucha</translation>
    </message>
    <message id="practice_scene.not_an_end">
        <source>answer when you like, a pause is not an end</source>
        <translation>odpowiedź w dowolnej chwili, przerwa to nie koniec</translation>
    </message>
    <message id="practice_scene.advice">
        <source>To say, as you like: {advice}</source>
        <extracomment>Keep what is in braces: {advice}.</extracomment>
        <translation>Do powiedzenia po swojemu: {advice}</translation>
    </message>
    <message id="practice_scene.wait">
        <source>Wait</source>
        <translation>Przerwa</translation>
    </message>
    <message id="practice_scene.level">
        <source>Level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>Poziom</translation>
    </message>
    <message id="practice_scene.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tempo</translation>
    </message>
    <message id="practice_scene.none">
        <source>not yet</source>
        <translation>jeszcze nie</translation>
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
        <translation>{level} dB ponad zwykły zakres</translation>
    </message>
    <message id="practice_scene.level_under">
        <source>{level} dB under your usual</source>
        <extracomment>Keep what is in braces: {level}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>{level} dB poniżej zwykłego</translation>
    </message>
    <message id="practice_scene.pace_value">
        <source>{pace} syll/s</source>
        <extracomment>Keep what is in braces: {pace}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>{pace} syl./s</translation>
    </message>
    <message id="practice_scene.steps_name">
        <source>The caller’s level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>Poziom rozmówcy</translation>
    </message>
    <message id="practice_scene.loudest">
        <source>loudest</source>
        <translation>najgłośniej</translation>
    </message>
    <message id="practice_scene.began">
        <source>as they began</source>
        <translation>na początku</translation>
    </message>
    <message id="practice_scene.lowest">
        <source>lowest</source>
        <translation>najciszej</translation>
    </message>
    <message id="practice_scene.steps_spoken">
        <source>The caller’s level, turn by turn, 0 as they began: {steps}</source>
        <extracomment>Keep what is in braces: {steps}.
“level”: how loud, in dB.</extracomment>
        <translation>Poziom rozmówcy tura po turze, 0 jak na początku: {steps}</translation>
    </message>
    <message id="practice_scene.last">
        <source>Turn {number}: {moved}</source>
        <extracomment>Keep what is in braces: {moved}, {number}.</extracomment>
        <translation>Tura {number}: {moved}</translation>
    </message>
    <message id="practice_scene.foot">
        <source>R says the line again. Space pauses. Esc ends, nothing kept.</source>
        <translation>R powtarza kwestię. Spacja wstrzymuje. Esc kończy bez zachowania.</translation>
    </message>
    <message id="practice_scene.foot_abusive">
        <source>E ends the call. R says the line again. Space pauses. Esc ends, nothing kept.</source>
        <translation>E kończy rozmowę. R powtarza kwestię. Spacja wstrzymuje. Esc kończy bez zachowania.</translation>
    </message>
    <message id="practice_scene.hear_again">
        <source>Hear it again</source>
        <translation>Posłuchaj jeszcze raz</translation>
    </message>
    <message id="practice_scene.end_call">
        <source>End the call</source>
        <translation>Zakończ rozmowę</translation>
    </message>
    <message id="practice_scene.why">
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message id="practice_scene.turn_name">
        <source>Turn {number}</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Tura {number}</translation>
    </message>
    <message id="practice_scene.other_way">
        <source>Another way</source>
        <translation>Inaczej</translation>
    </message>
    <message id="practice_scene.from_turn">
        <source>From turn {number}</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Od tury {number}</translation>
    </message>
    <message id="practice_scene.whole">
        <source>Whole scene</source>
        <translation>Cała scena</translation>
    </message>
    <message id="practice_scene.said_row">
        <source>Turn {number}. The caller: “{said}” {why}. The caller: {moved}.</source>
        <extracomment>Keep what is in braces: {moved}, {number}, {said}, {why}.</extracomment>
        <translation>Tura {number}. Rozmówca: „{said}” {why}. Rozmówca: {moved}.</translation>
    </message>
    <message id="practice_scene.look">
        <source>Look at it</source>
        <translation>Obejrzyj</translation>
    </message>
    <message id="practice_scene.look_spoken">
        <source>Look at your last attempt at {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Obejrzyj ostatnią próbę: {title}</translation>
    </message>
    <message id="practice_scene.headline.lower" numerus="yes">
        <source>The caller ended {n} steps lower</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Rozmówca skończył {n} stopień niżej</numerusform>
            <numerusform>Rozmówca skończył {n} stopnie niżej</numerusform>
            <numerusform>Rozmówca skończył {n} stopni niżej</numerusform>
        </translation>
    </message>
    <message id="practice_scene.headline.louder" numerus="yes">
        <source>The caller ended {n} steps louder</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Rozmówca skończył {n} stopień głośniej</numerusform>
            <numerusform>Rozmówca skończył {n} stopnie głośniej</numerusform>
            <numerusform>Rozmówca skończył {n} stopni głośniej</numerusform>
        </translation>
    </message>
    <message id="practice_scene.headline.same">
        <source>The caller ended as they began</source>
        <translation>Rozmówca skończył tak, jak zaczął</translation>
    </message>
    <message id="practice_scene.headline.ended_right">
        <source>You ended the call after a turn of your own, without a rise</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Rozmowę zakończono po własnej wypowiedzi, bez wzrostu</translation>
    </message>
    <message id="practice_scene.headline.ended_early">
        <source>You ended the call while they spoke, or before it had to end</source>
        <translation>Rozmowę zakończono, gdy mówił rozmówca, albo zanim było trzeba</translation>
    </message>
    <message id="practice_scene.headline.ended_raised">
        <source>You ended the call with your voice raised</source>
        <translation>Rozmowę zakończono podniesionym głosem</translation>
    </message>
    <message id="practice_scene.headline.went_on">
        <source>The caller went on to the end, and the call was not ended</source>
        <translation>Rozmówca mówił do końca, a rozmowy nie zakończono</translation>
    </message>
    <message id="practice_scene.headline.gone">
        <source>The caller hung up: nobody answered them</source>
        <translation>Rozmówca odłożył słuchawkę: nikt mu nie odpowiedział</translation>
    </message>
    <message id="practice_scene.headline.broken_off">
        <source>You ended it early: these were its turns</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Zakończono przed końcem: oto tury, które były</translation>
    </message>
    <message id="practice_scene.heard.talked_over">
        <source>You came in, both spoke for {over} s</source>
        <extracomment>Keep what is in braces: {over}.</extracomment>
        <translation>Wejście w słowo, obie strony mówiły {over} s</translation>
    </message>
    <message id="practice_scene.heard.raised">
        <source>{level} dB over your usual, over the whole turn</source>
        <extracomment>Keep what is in braces: {level}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>{level} dB ponad zwykły zakres, w całej wypowiedzi</translation>
    </message>
    <message id="practice_scene.heard.no_answer">
        <source>Nothing was heard from you</source>
        <translation>Nie było słychać odpowiedzi</translation>
    </message>
    <message id="practice_scene.heard.too_fast">
        <source>{percent} % over your usual pace</source>
        <extracomment>Keep what is in braces: {percent}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>{percent} % ponad zwykłe tempo</translation>
    </message>
    <message id="practice_scene.heard.at_once">
        <source>You answered after {wait} s</source>
        <extracomment>Keep what is in braces: {wait}.</extracomment>
        <translation>Odpowiedź po {wait} s</translation>
    </message>
    <message id="practice_scene.heard.early">
        <source>You answered {early} s before they had ended</source>
        <extracomment>Keep what is in braces: {early}.</extracomment>
        <translation>Odpowiedź {early} s przed końcem rozmówcy</translation>
    </message>
    <message id="practice_scene.heard.too_long">
        <source>{took} s in one turn</source>
        <extracomment>Keep what is in braces: {took}.</extracomment>
        <translation>{took} s w jednej wypowiedzi</translation>
    </message>
    <message id="practice_scene.heard.heard_out">
        <source>Heard out, {wait} s before you answered, {took} s</source>
        <extracomment>Keep what is in braces: {took}, {wait}.
“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Wysłuchano, {wait} s do odpowiedzi, {took} s</translation>
    </message>
    <message id="practice_scene.moved.up">
        <source>a step up</source>
        <translation>stopień wyżej</translation>
    </message>
    <message id="practice_scene.moved.up_again">
        <source>a step up, and said again</source>
        <translation>stopień wyżej i znów to samo</translation>
    </message>
    <message id="practice_scene.moved.down">
        <source>a step down</source>
        <translation>stopień niżej</translation>
    </message>
    <message id="practice_scene.moved.stayed">
        <source>stayed</source>
        <translation>bez zmian</translation>
    </message>
    <message id="practice_scene.moved.again">
        <source>said again</source>
        <translation>znów to samo</translation>
    </message>
    <message id="practice_scene.moved.still_there">
        <source>asked whether you are there</source>
        <translation>pytanie, czy ktoś tam jest</translation>
    </message>
    <message id="practice_scene.other.talked_over">
        <source>Turn {number}: let the silence after their last word begin, then answer.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Tura {number}: po ostatnim słowie niech zacznie się cisza, potem odpowiedź.</translation>
    </message>
    <message id="practice_scene.other.raised">
        <source>Turn {number}: breathe out first, and make the first word a low one.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Tura {number}: najpierw wydech, a pierwsze słowo nisko.</translation>
    </message>
    <message id="practice_scene.other.no_answer">
        <source>Turn {number}: say what you are doing, even if that is “one moment”.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Tura {number}: powiedzieć, co się dzieje, choćby tylko „chwileczkę”.</translation>
    </message>
    <message id="practice_scene.other.too_fast">
        <source>Turn {number}: leave the last word as long as the first.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Tura {number}: ostatnie słowo tak długie jak pierwsze.</translation>
    </message>
    <message id="practice_scene.other.at_once">
        <source>Turn {number}: leave a second after they stop, then answer.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Tura {number}: odczekać sekundę, gdy rozmówca skończy, potem odpowiedź.</translation>
    </message>
    <message id="practice_scene.other.too_long">
        <source>Turn {number}: say one thing, and hand it back.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Tura {number}: powiedzieć jedną rzecz i oddać głos.</translation>
    </message>
    <message id="practice_scene.other.none">
        <source>Every turn was heard out and answered low. Try it without looking at the screen.</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Każdą turę wysłuchano, a odpowiedzi były niskie. Warto spróbować bez patrzenia na ekran.</translation>
    </message>
    <message id="practice_scene.other.ended_early">
        <source>Let them end, say in one turn that you are ending the call, then press E.</source>
        <translation>Dać dokończyć, w jednej wypowiedzi zapowiedzieć koniec rozmowy i nacisnąć E.</translation>
    </message>
    <message id="practice_scene.other.ended_raised">
        <source>Say it as low as the turn before, then press E.</source>
        <translation>Powiedzieć to tak nisko jak poprzednio i nacisnąć E.</translation>
    </message>
    <message id="practice_scene.other.went_on">
        <source>Warn once. When it goes on, say that you are ending the call, and press E.</source>
        <translation>Uprzedzić raz. Jeśli to trwa, zapowiedzieć koniec rozmowy i nacisnąć E.</translation>
    </message>
    <message id="lesson_maker.make">
        <source>Make a lesson</source>
        <translation>Utwórz lekcję</translation>
    </message>
    <message id="lesson_maker.go_on">
        <source>Go on with “{title}”</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Wróć do „{title}”</translation>
    </message>
    <message id="lesson_maker.untitled">
        <source>a lesson without a title</source>
        <translation>lekcji bez tytułu</translation>
    </message>
    <message id="lesson_maker.change">
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message id="lesson_maker.change_spoken">
        <source>Change the lesson {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Zmień lekcję {title}</translation>
    </message>
    <message id="lesson_maker.delete">
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message id="lesson_maker.delete_spoken">
        <source>Delete the lesson {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Usuń lekcję {title}</translation>
    </message>
    <message id="lesson_maker.delete_title">
        <source>Delete “{title}”?</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Usunąć „{title}”?</translation>
    </message>
    <message id="lesson_maker.delete_text">
        <source>The lesson and its recordings are deleted from this machine. A file of it that you saved for others stays.</source>
        <translation>Lekcja i jej nagrania zostaną usunięte z tego komputera. Plik zapisany dla innych zostaje.</translation>
    </message>
    <message id="lesson_maker.leave_it">
        <source>Leave it</source>
        <translation>Zostaw ją</translation>
    </message>
    <message id="lesson_maker.deleted">
        <source>“{title}” is deleted.</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>„{title}” usunięto.</translation>
    </message>
    <message id="lesson_maker.not_deleted">
        <source>The lesson can’t be deleted: {said}. See who may write to the folder.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Nie można usunąć lekcji: {said}. Sprawdź, kto może pisać w tym folderze.</translation>
    </message>
    <message id="lesson_maker.on_stage">
        <source>“{title}” is on the stage. Close the stage, then delete it.</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>„{title}” jest na scenie. Zamknij scenę, a potem usuń.</translation>
    </message>
    <message id="lesson_maker.being_changed">
        <source>You are changing “{title}”. Save that or throw it away, then delete it.</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>„{title}” jest właśnie zmieniana. Zapisz to albo odrzuć, a potem usuń.</translation>
    </message>
    <message id="lesson_maker.copy">
        <source>Copy and change</source>
        <translation>Skopiuj i zmień</translation>
    </message>
    <message id="lesson_maker.copy_spoken">
        <source>Begin a lesson of your own with {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Zacznij własną lekcję od kopii {title}</translation>
    </message>
    <message id="lesson_maker.title">
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message id="lesson_maker.goal">
        <source>Goal, in one line</source>
        <translation>Cel, w jednym wierszu</translation>
    </message>
    <message id="lesson_maker.notes">
        <source>Notes for who gives it, if any</source>
        <translation>Uwagi dla prowadzącego, jeśli są</translation>
    </message>
    <message id="lesson_maker.part_notes">
        <source>Notes for who gives it, at this part</source>
        <translation>Uwagi dla prowadzącego do tej części</translation>
    </message>
    <message id="lesson_maker.parts">
        <source>Parts</source>
        <translation>Części</translation>
    </message>
    <message id="lesson_maker.parts_note">
        <source>Alt+Up and Alt+Down move a part, Delete removes it. Parts can be dragged, too.</source>
        <translation>Alt+Góra i Alt+Dół przesuwają część, Delete ją usuwa. Części można też przeciągać.</translation>
    </message>
    <message id="lesson_maker.list_name">
        <source>The parts in their order</source>
        <translation>Części w swojej kolejności</translation>
    </message>
    <message id="lesson_maker.row">
        <source>{at}  {kind}: {title}</source>
        <extracomment>Keep what is in braces: {at}, {kind}, {title}.</extracomment>
        <translation>{at}  {kind}: {title}</translation>
    </message>
    <message id="lesson_maker.no_title">
        <source>no title yet</source>
        <translation>jeszcze bez tytułu</translation>
    </message>
    <message id="lesson_maker.add_text">
        <source>Add a text</source>
        <translation>Dodaj tekst</translation>
    </message>
    <message id="lesson_maker.add_demonstration">
        <source>Add a demonstration</source>
        <translation>Dodaj pokaz</translation>
    </message>
    <message id="lesson_maker.add_drill">
        <source>Add a drill</source>
        <translation>Dodaj ćwiczenie</translation>
    </message>
    <message id="lesson_maker.add_scene">
        <source>Add a scene</source>
        <translation>Dodaj scenę</translation>
    </message>
    <message id="lesson_maker.up">
        <source>Move up</source>
        <translation>W górę</translation>
    </message>
    <message id="lesson_maker.down">
        <source>Move down</source>
        <translation>W dół</translation>
    </message>
    <message id="lesson_maker.remove">
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message id="lesson_maker.put_back">
        <source>Put “{title}” back</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Przywróć „{title}”</translation>
    </message>
    <message id="lesson_maker.part_heading">
        <source>Part {at}: {kind}</source>
        <extracomment>Keep what is in braces: {at}, {kind}.</extracomment>
        <translation>Część {at}: {kind}</translation>
    </message>
    <message id="lesson_maker.part_title">
        <source>Title of the part</source>
        <translation>Tytuł części</translation>
    </message>
    <message id="lesson_maker.text">
        <source>Text to read</source>
        <translation>Tekst do przeczytania</translation>
    </message>
    <message id="lesson_maker.listen_for">
        <source>What to listen for, if anything</source>
        <translation>Na co zwrócić uwagę, jeśli na coś</translation>
    </message>
    <message id="lesson_maker.do_for">
        <source>What to do it for, if anything</source>
        <translation>Po co to robić, jeśli trzeba to powiedzieć</translation>
    </message>
    <message id="lesson_maker.say">
        <source>What is said in it</source>
        <translation>Co jest w nim mówione</translation>
    </message>
    <message id="lesson_maker.recording">
        <source>Recording</source>
        <translation>Nagranie</translation>
    </message>
    <message id="lesson_maker.recording_note">
        <source>At most {most_s} s. Of a call with two channels, your side is taken.</source>
        <extracomment>Keep what is in braces: {most_s}.</extracomment>
        <translation>Najwyżej {most_s} s. Z rozmowy o dwóch kanałach brana jest Twoja strona.</translation>
    </message>
    <message id="lesson_maker.choose">
        <source>Choose a recording</source>
        <translation>Wybierz nagranie</translation>
    </message>
    <message id="lesson_maker.checking">
        <source>The recording is being checked</source>
        <translation>Nagranie jest sprawdzane</translation>
    </message>
    <message id="lesson_maker.unnamed">
        <source>A recording</source>
        <translation>Nagranie</translation>
    </message>
    <message id="lesson_maker.recording_is">
        <source>{name}, {time}</source>
        <extracomment>Keep what is in braces: {name}, {time}.</extracomment>
        <translation>{name}, {time}</translation>
    </message>
    <message id="lesson_maker.needed">
        <source>{name} (needed)</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} (wymagane)</translation>
    </message>
    <message id="lesson_maker.hear">
        <source>Hear it</source>
        <translation>Posłuchaj</translation>
    </message>
    <message id="lesson_maker.which_drill">
        <source>Which drill</source>
        <translation>Które ćwiczenie</translation>
    </message>
    <message id="lesson_maker.which_scene">
        <source>Which scene</source>
        <translation>Która scena</translation>
    </message>
    <message id="lesson_maker.choose_one">
        <source>Choose one</source>
        <translation>Wybierz</translation>
    </message>
    <message id="lesson_maker.save">
        <source>Save the lesson</source>
        <translation>Zapisz lekcję</translation>
    </message>
    <message id="lesson_maker.throw_away">
        <source>Don’t save</source>
        <translation>Nie zapisuj</translation>
    </message>
    <message id="lesson_maker.throw_away_title">
        <source>Don’t save this lesson?</source>
        <translation>Nie zapisywać tej lekcji?</translation>
    </message>
    <message id="lesson_maker.throw_away_text">
        <source>What you wrote here is lost. A lesson that was saved before stays as it was.</source>
        <translation>To, co tu napisano, przepadnie. Lekcja zapisana wcześniej zostaje taka, jaka była.</translation>
    </message>
    <message id="lesson_maker.keep_writing">
        <source>Keep writing</source>
        <translation>Pisz dalej</translation>
    </message>
    <message id="lesson_maker.saved">
        <source>“{title}” is saved, with your lessons.</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>„{title}” jest zapisana wśród Twoich lekcji.</translation>
    </message>
    <message id="lesson_maker.to_mend" numerus="yes">
        <source>{n} fields have to be mended before the lesson can be saved.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} pole trzeba poprawić, zanim lekcję będzie można zapisać.</numerusform>
            <numerusform>{n} pola trzeba poprawić, zanim lekcję będzie można zapisać.</numerusform>
            <numerusform>{n} pól trzeba poprawić, zanim lekcję będzie można zapisać.</numerusform>
        </translation>
    </message>
    <message id="lesson_maker.empty">
        <source>Write something here.</source>
        <translation>Napisz coś tutaj.</translation>
    </message>
    <message id="lesson_maker.long">
        <source>This has {count} characters. Shorten it to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {most}.</extracomment>
        <translation>Tu jest {count} znaków. Skróć do {most}.</translation>
    </message>
    <message id="lesson_maker.control_character">
        <source>This holds a character that can’t be seen or shown. Type it again.</source>
        <translation>Jest tu znak, którego nie da się zobaczyć ani pokazać. Wpisz tekst jeszcze raz.</translation>
    </message>
    <message id="lesson_maker.long_title">
        <source>A title has at most {most} words, and this one has {count}.</source>
        <extracomment>Keep what is in braces: {count}, {most}.</extracomment>
        <translation>Tytuł ma najwyżej {most} słów, a ten ma {count}.</translation>
    </message>
    <message id="lesson_maker.sign_in_title">
        <source>A title can’t hold “{sign}”. Leave it out.</source>
        <extracomment>Keep what is in braces: {sign}.</extracomment>
        <translation>Tytuł nie może zawierać „{sign}”. Usuń ten znak.</translation>
    </message>
    <message id="lesson_maker.no_parts">
        <source>A lesson has at least one part. Add one.</source>
        <translation>Lekcja ma co najmniej jedną część. Dodaj ją.</translation>
    </message>
    <message id="lesson_maker.too_many_parts">
        <source>A lesson has at most {most} parts, and this one has {count}.</source>
        <extracomment>Keep what is in braces: {count}, {most}.</extracomment>
        <translation>Lekcja ma najwyżej {most} części, a ta ma {count}.</translation>
    </message>
    <message id="lesson_maker.no_recording">
        <source>Choose a recording.</source>
        <translation>Wybierz nagranie.</translation>
    </message>
    <message id="lesson_maker.nothing_chosen">
        <source>Choose one of the list.</source>
        <translation>Wybierz coś z listy.</translation>
    </message>
    <message id="lesson_maker.too_long">
        <source>{path} is longer than {most_s} s. Choose a shorter recording, or cut it.</source>
        <extracomment>Keep what is in braces: {most_s}, {path}.</extracomment>
        <translation>{path} trwa dłużej niż {most_s} s. Wybierz krótsze nagranie albo je przytnij.</translation>
    </message>
    <message id="lesson_maker.nothing_heard">
        <source>{path} holds nothing that can be heard. Choose another recording.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>W {path} nic nie słychać. Wybierz inne nagranie.</translation>
    </message>
    <message id="lesson_maker.too_large">
        <source>The texts of this lesson are longer than {most_kb} kB together. Shorten them.</source>
        <extracomment>Keep what is in braces: {most_kb}.</extracomment>
        <translation>Teksty tej lekcji mają razem ponad {most_kb} kB. Skróć je.</translation>
    </message>
    <message id="lesson_maker.not_saved">
        <source>The lesson can’t be saved: {said}. Make room, or see who may write to the folder.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Nie można zapisać lekcji: {said}. Zrób miejsce albo sprawdź, kto może pisać w tym folderze.</translation>
    </message>
    <message id="lesson_maker.kind.text">
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message id="lesson_maker.kind.demonstration">
        <source>Demonstration</source>
        <translation>Pokaz</translation>
    </message>
    <message id="lesson_maker.kind.drill">
        <source>Drill</source>
        <translation>Ćwiczenie</translation>
    </message>
    <message id="lesson_maker.kind.scene">
        <source>Scene</source>
        <translation>Scena</translation>
    </message>
    <message id="scene_lines.record_its">
        <source>Record its lines</source>
        <translation>Nagraj jej kwestie</translation>
    </message>
    <message id="scene_lines.record_its_spoken">
        <source>Record the lines of {title} yourself</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Nagraj własnym głosem kwestie sceny {title}</translation>
    </message>
    <message id="scene_lines.missing" numerus="yes">
        <source>{n} lines to record</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} kwestia do nagrania</numerusform>
            <numerusform>{n} kwestie do nagrania</numerusform>
            <numerusform>{n} kwestii do nagrania</numerusform>
        </translation>
    </message>
    <message id="scene_lines.own_lines" numerus="yes">
        <source>{n} lines of your own</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} własna kwestia</numerusform>
            <numerusform>{n} własne kwestie</numerusform>
            <numerusform>{n} własnych kwestii</numerusform>
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
        <translation>Kwestie sceny „{title}”</translation>
    </message>
    <message id="scene_lines.place">
        <source>Line {at} of {count}, {own}</source>
        <extracomment>Keep what is in braces: {at}, {count}, {own}.</extracomment>
        <translation>Kwestia {at} z {count}, {own}</translation>
    </message>
    <message id="scene_lines.own" numerus="yes">
        <source>{n} recorded</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} nagrana</numerusform>
            <numerusform>{n} nagrane</numerusform>
            <numerusform>{n} nagranych</numerusform>
        </translation>
    </message>
    <message id="scene_lines.kept_here">
        <source>What you keep here stays on this machine, in {folder}, until you delete it. Nothing else of what the microphone hears is kept.</source>
        <extracomment>Keep what is in braces: {folder}.</extracomment>
        <translation>To, co tu zachowasz, zostaje na tym komputerze, w {folder}, dopóki tego nie usuniesz. Nic więcej z tego, co słyszy mikrofon, nie jest zachowywane.</translation>
    </message>
    <message id="scene_lines.opening">
        <source>Opening the microphone</source>
        <translation>Otwieranie mikrofonu</translation>
    </message>
    <message id="scene_lines.recording">
        <source>Recording. Say the line, then press Space.</source>
        <translation>Nagrywanie. Powiedz kwestię, potem naciśnij spację.</translation>
    </message>
    <message id="scene_lines.checking">
        <source>Checking what was heard</source>
        <translation>Sprawdzanie tego, co było słychać</translation>
    </message>
    <message id="scene_lines.record">
        <source>Record</source>
        <translation>Nagraj</translation>
    </message>
    <message id="scene_lines.stop">
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message id="scene_lines.keep">
        <source>Keep it, next</source>
        <translation>Zachowaj, dalej</translation>
    </message>
    <message id="scene_lines.hear_take">
        <source>Hear it</source>
        <translation>Posłuchaj</translation>
    </message>
    <message id="scene_lines.hear_own">
        <source>Hear your line</source>
        <translation>Posłuchaj swojej kwestii</translation>
    </message>
    <message id="scene_lines.hear_ours">
        <source>Hear the line there is</source>
        <translation>Posłuchaj kwestii, która jest</translation>
    </message>
    <message id="scene_lines.back">
        <source>Line before</source>
        <translation>Poprzednia kwestia</translation>
    </message>
    <message id="scene_lines.next">
        <source>Next line</source>
        <translation>Następna kwestia</translation>
    </message>
    <message id="scene_lines.delete">
        <source>Delete your lines</source>
        <translation>Usuń swoje kwestie</translation>
    </message>
    <message id="scene_lines.delete_title">
        <source>Delete your lines of this scene?</source>
        <translation>Usunąć Twoje kwestie tej sceny?</translation>
    </message>
    <message id="scene_lines.delete_text">
        <source>The scene then plays the lines it came with.</source>
        <translation>Scena odtwarza wtedy kwestie, z którymi przyszła.</translation>
    </message>
    <message id="scene_lines.leave_them">
        <source>Leave them</source>
        <translation>Zostaw je</translation>
    </message>
    <message id="scene_lines.fine">
        <source>It can be kept: at the level of its step within {off_db} dB, its longest pause {pause} s.</source>
        <extracomment>Keep what is in braces: {off_db}, {pause}.
“level”: how loud, in dB.</extracomment>
        <translation>Można ją zachować: od poziomu swojego stopnia różni się o {off_db} dB, najdłuższa pauza {pause} s.</translation>
    </message>
    <message id="scene_lines.is_own">
        <source>This line is recorded.</source>
        <translation>Ta kwestia jest nagrana.</translation>
    </message>
    <message id="scene_lines.foot">
        <source>Space records and stops. H plays it. Return keeps it. The arrows go to another line. Esc ends.</source>
        <translation>Spacja nagrywa i zatrzymuje. H odtwarza. Enter zachowuje. Strzałki prowadzą do innej kwestii. Esc kończy.</translation>
    </message>
    <message id="scene_lines.not_kept">
        <source>The line can’t be kept: {said}. Make room, or see who may write to the folder.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Nie można zachować kwestii: {said}. Zrób miejsce albo sprawdź, kto może pisać w tym folderze.</translation>
    </message>
    <message id="scene_lines.not_deleted">
        <source>The lines can’t be deleted: {said}. See who may write to the folder.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Nie można usunąć kwestii: {said}. Sprawdź, kto może pisać w tym folderze.</translation>
    </message>
    <message id="scene_lines.how.low">
        <source>Low: lower and slower than you usually speak</source>
        <translation>Cicho: niżej i wolniej, niż mówisz zwykle</translation>
    </message>
    <message id="scene_lines.how.even">
        <source>As you usually speak on the phone</source>
        <translation>Tak, jak zwykle mówisz przez telefon</translation>
    </message>
    <message id="scene_lines.how.loud">
        <source>Loud: as you speak across the street</source>
        <translation>Głośno: tak, jak mówisz do kogoś po drugiej stronie ulicy</translation>
    </message>
    <message id="scene_lines.fault.nothing_said">
        <source>No speech was heard. Say the line while it records, nearer to the microphone.</source>
        <translation>Nie było słychać głosu. Powiedz kwestię podczas nagrywania, bliżej mikrofonu.</translation>
    </message>
    <message id="scene_lines.fault.too_quiet">
        <source>It is too quiet, {level} dB of full scale: what is brought up later brings the hiss up too. Move nearer to the microphone, or turn it up.</source>
        <extracomment>Keep what is in braces: {level}.
“level”: how loud, in dB.</extracomment>
        <translation>To za cicho, {level} dB względem pełnej skali: późniejsze wzmocnienie podniesie też szum. Podejdź bliżej do mikrofonu albo go podgłośnij.</translation>
    </message>
    <message id="scene_lines.fault.too_loud">
        <source>It is too loud, {level} dB of full scale: the next word would clip. Move away from the microphone, or turn it down.</source>
        <extracomment>Keep what is in braces: {level}.
“level”: how loud, in dB.</extracomment>
        <translation>To za głośno, {level} dB względem pełnej skali: następne słowo byłoby przesterowane. Odsuń się od mikrofonu albo go ścisz.</translation>
    </message>
    <message id="scene_lines.fault.clipped">
        <source>It is too loud for the microphone. Go a little further away from it, or turn it down.</source>
        <translation>To za głośno dla mikrofonu. Odsuń się trochę albo go ścisz.</translation>
    </message>
    <message id="scene_lines.fault.loud_room">
        <source>The room is too loud for a line this low. Go nearer to the microphone, or make the room quieter.</source>
        <translation>W pokoju jest za głośno na tak cichą kwestię. Przysuń się do mikrofonu albo zadbaj o ciszę.</translation>
    </message>
    <message id="scene_lines.fault.pause">
        <source>There is a pause of {pause} s in it, and the scene would take it for the end. Say it in one go.</source>
        <extracomment>Keep what is in braces: {pause}.</extracomment>
        <translation>Jest w niej pauza {pause} s, którą scena wzięłaby za koniec. Powiedz kwestię jednym ciągiem.</translation>
    </message>
    <message id="scene_lines.fault.off_level">
        <source>It is {off_db} dB off the level of its step. Say it evenly, without one word much louder than the others.</source>
        <extracomment>Keep what is in braces: {off_db}.
“level”: how loud, in dB.</extracomment>
        <translation>Od poziomu swojego stopnia różni się o {off_db} dB. Mów równo, bez słowa dużo głośniejszego od innych.</translation>
    </message>
    <message id="lesson_stage.show">
        <source>Show on the stage</source>
        <translation>Zaprezentuj sali</translation>
    </message>
    <message id="lesson_stage.next">
        <source>Next: {kind}, {title}</source>
        <extracomment>Keep what is in braces: {kind}, {title}.</extracomment>
        <translation>Dalej: {kind}, {title}</translation>
    </message>
    <message id="lesson_stage.no_next">
        <source>This is the last part</source>
        <translation>To ostatnia część</translation>
    </message>
    <message id="lesson_stage.in_practice">
        <source>On each desk: Practice, in Coach</source>
        <translation>Na każdym stanowisku: Trening, w programie Coach</translation>
    </message>
    <message id="lesson_stage.begins_here">
        <source>Here: Space begins</source>
        <translation>Tutaj: spacja zaczyna</translation>
    </message>
    <message id="lesson_stage.begin">
        <source>Begin it here</source>
        <translation>Zacznij tutaj</translation>
    </message>
    <message id="lesson_stage.paused">
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message id="lesson_stage.part_notes">
        <source>For who gives it, at this part</source>
        <translation>Dla prowadzącego, do tej części</translation>
    </message>
    <message id="lesson_stage.parts">
        <source>The parts of the lesson</source>
        <translation>Części lekcji</translation>
    </message>
    <message id="lesson_stage.hint">
        <source>Space plays · Page Down goes on · C compares · P controls · Esc closes</source>
        <translation>Spacja odtwarza · Page Down: dalej · C porównuje · P przyciski · Esc zamyka</translation>
    </message>
    <message id="lesson_stage.keys">
        <source>Page Up and Down change the part, Space plays or begins, End ends a drill, C compares a demonstration with the other, L repeats, - and + speed, B black, D dark or light, Esc ends</source>
        <translation>Page Up i Page Down zmieniają część, spacja odtwarza albo zaczyna, End kończy ćwiczenie, C porównuje pokaz z drugim, L powtarza, - i + tempo, B czarny ekran, D ciemny lub jasny, Esc kończy</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message id="history.newer">
        <source>{path} was written by a newer version of this program. Start that version, or install it again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} zapisała nowsza wersja tego programu. Proszę uruchomić tamtą wersję albo zainstalować ją ponownie.</translation>
    </message>
    <message id="history.no_migrations">
        <source>{path} is missing from the program, so the history can&apos;t be opened. Install Coach again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>W programie brakuje {path}, więc nie można otworzyć historii. Proszę ponownie zainstalować Coach.</translation>
    </message>
    <message id="history.corrupt">
        <source>{path} is damaged and was left as it is. Close Coach and put a backup in its place, or move it away to begin a new history.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Plik {path} jest uszkodzony i pozostał bez zmian. Zamknij Coach i wstaw w jego miejsce kopię zapasową albo przenieś go, aby zacząć nową historię.</translation>
    </message>
    <message id="history.no_file">
        <source>{path} is no file, but a folder, a device or a link that leads nowhere. Move it away, or put a backup in its place.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} nie jest plikiem, lecz folderem, urządzeniem albo dowiązaniem donikąd. Przenieś to albo umieść w tym miejscu kopię zapasową.</translation>
    </message>
    <message id="history.damaged">
        <source>{path} is damaged in places. Save what is good into a new file with `coach history salvage NEW`, then close Coach and put that in its place.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} jest miejscami uszkodzony. Zapisz to, co dobre, w nowym pliku poleceniem `coach history salvage NEW`, a potem zamknij Coach i umieść go w miejscu starego.</translation>
    </message>
    <message id="history.slow">
        <source>Reading {path} takes so long that it can&apos;t be in order. Close Coach and put a backup in its place, or move it away to begin a new history.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Odczyt {path} trwa tak długo, że plik nie może być w porządku. Zamknij Coach i umieść w jego miejscu kopię zapasową albo przenieś go, aby zacząć nową historię.</translation>
    </message>
    <message id="history.broken_log">
        <source>{log} is damaged, so the last changes to {path} can&apos;t be read. Close Coach and put a backup of both in their place, or move that file away to go on without them.</source>
        <extracomment>Keep what is in braces: {log}, {path}.</extracomment>
        <translation>{log} jest uszkodzony, więc ostatnich zmian w {path} nie da się odczytać. Zamknij Coach i umieść kopię zapasową obu w ich miejscu albo przenieś ten plik, aby pracować dalej bez nich.</translation>
    </message>
    <message id="history.refused">
        <source>{path} holds a rule of another program that refuses this. Close Coach and put a backup in its place, or move it away to begin a new history.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} zawiera regułę innego programu, która na to nie pozwala. Zamknij Coach i umieść w jego miejscu kopię zapasową albo przenieś go, aby zacząć nową historię.</translation>
    </message>
    <message id="history.there_already">
        <source>{path} is there already. Choose a name that is not taken; nothing was written.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} już istnieje. Wybierz wolną nazwę; niczego nie zapisano.</translation>
    </message>
    <message id="history.incomplete">
        <source>{path} lacks a part of the history and was left as it is. Close Coach and put a backup in its place, or move it away to begin a new history.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>W pliku {path} brakuje części historii; pozostał bez zmian. Zamknij Coach i wstaw w jego miejsce kopię zapasową albo przenieś go, aby zacząć nową historię.</translation>
    </message>
    <message id="history.not_ours">
        <source>{path} is a database of another program. Move it away, or choose another folder for the history.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} to baza danych innego programu. Proszę ją przenieść albo wybrać inny folder na historię.</translation>
    </message>
    <message id="history.owned">
        <source>{path} belongs to another Coach that is open, or to a command of it. Close that one, then try again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} należy do innego otwartego programu Coach albo do jego polecenia. Zamknij go i spróbuj ponownie.</translation>
    </message>
    <message id="history.nothing_there">
        <source>There is no history in {path} yet. Choose its folder once the first call is kept.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>W {path} nie ma jeszcze historii. Folder można wybrać, gdy pierwsza rozmowa będzie zachowana.</translation>
    </message>
    <message id="history.folder_away">
        <source>The folder of your calls, {path}, is not there. Connect its disk; until then nothing is kept.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Nie ma folderu rozmów, {path}. Proszę podłączyć jego dysk; do tego czasu nic nie jest zachowywane.</translation>
    </message>
    <message id="history.not_empty">
        <source>{path} is not empty. Choose a folder that is empty, or a new one.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} nie jest pusty. Proszę wybrać folder pusty albo nowy.</translation>
    </message>
    <message id="history.inside_itself">
        <source>{path} lies inside the folder that is to be moved. Choose another one.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} leży w folderze, który ma być przeniesiony. Proszę wybrać inny.</translation>
    </message>
    <message id="history.on_network">
        <source>{path} is on a network, where a history can be damaged. Choose a folder on a disk of this machine; a copy for the network can be made with `coach history export --format archive`.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} jest w sieci, a tam historia może się uszkodzić. Proszę wybrać folder na dysku tego komputera; kopię do sieci zrobi `coach history export --format archive`.</translation>
    </message>
    <message id="history.no_room">
        <source>The history needs {megabytes} MB in {path}, and there is less. Free some room, or choose another folder.</source>
        <extracomment>Keep what is in braces: {megabytes}, {path}.</extracomment>
        <translation>Historia potrzebuje {megabytes} MB w {path}, a tyle nie ma. Proszę zwolnić miejsce albo wybrać inny folder.</translation>
    </message>
    <message id="history.not_moved">
        <source>The history could not be moved to {path}: {error}. It is where it was.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>Nie udało się przenieść historii do {path}: {error}. Jest tam, gdzie była.</translation>
    </message>
    <message id="history.gone">
        <source>Call {call_id} was begun in a history that was moved or deleted. Begin a new call.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>Rozmowę {call_id} zaczęto w historii, która została przeniesiona lub usunięta. Zacznij nową rozmowę.</translation>
    </message>
    <message id="history.locked">
        <source>{path} is in use by another program. Close that program, then try again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} jest używany przez inny program. Proszę zamknąć tamten program i spróbować ponownie.</translation>
    </message>
    <message id="history.full">
        <source>{path} could not be written: the disk is full or failing. Free some space; what was kept is still there.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Nie można zapisać {path}: dysk jest pełny albo zawodzi. Proszę zwolnić miejsce; co zachowano, nadal jest.</translation>
    </message>
    <message id="history.not_compacted">
        <source>The disk is full or failing: every call is deleted, but {path} keeps its size and traces of them. Settings are kept. Free some space, then delete everything once more.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Dysk jest pełny albo zawodzi: wszystkie rozmowy usunięto, ale {path} zachowuje swój rozmiar i ich ślady. Ustawienia pozostają. Proszę zwolnić miejsce i jeszcze raz usunąć wszystko.</translation>
    </message>
    <message id="history.not_forgotten">
        <source>The disk is full or failing: the call is deleted and all others are kept, but traces of it stay in {path}. Free some space; the next deletion clears them.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Dysk jest pełny albo zawodzi: rozmowę usunięto, a wszystkie inne pozostały, ale jej ślady są nadal w {path}. Proszę zwolnić miejsce; następne usuwanie je zatrze.</translation>
    </message>
    <message id="history.not_deleted">
        <source>It could not be deleted: something in {path} keeps it. Delete everything with `coach history delete --all`, or move the file away.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Nie udało się usunąć: coś w pliku {path} to zatrzymuje. Usuń wszystko poleceniem `coach history delete --all` albo przenieś plik.</translation>
    </message>
    <message id="history.traces_left">
        <source>It is deleted, but traces of it stay in {path}, even after the file was written anew. Move the file away and delete it to be rid of them.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Usunięto, ale ślady pozostają w {path}, nawet po zapisaniu pliku od nowa. Przenieś plik i usuń go, aby się ich pozbyć.</translation>
    </message>
    <message id="history.still_read">
        <source>It is deleted, but another program is reading {path}, so traces of it stay there. Close that program; the next deletion clears them.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Usunięto, ale inny program czyta {path}, więc ślady nadal tam są. Proszę zamknąć tamten program; następne usuwanie je zatrze.</translation>
    </message>
    <message id="history.not_writable">
        <source>You may not write to {path}. Ask the owner of the folder for permission, or choose another folder.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Nie wolno pisać w {path}. Proszę poprosić właściciela folderu o uprawnienie albo wybrać inny.</translation>
    </message>
    <message id="history.no_such_call">
        <source>There is no call {call_id} in the history. `coach history list` shows the calls that are kept.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>W historii nie ma rozmowy {call_id}. `coach history list` pokazuje zachowane rozmowy.</translation>
    </message>
    <message id="history.nothing_yet">
        <source>Nothing of call {call_id} is kept yet. Try again in a few seconds.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>Z rozmowy {call_id} nic jeszcze nie zachowano. Proszę spróbować za kilka sekund.</translation>
    </message>
    <message id="history.no_such_note">
        <source>Call {call_id} has no incident note any more. Open the call again.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>Rozmowa {call_id} nie ma już notatki. Proszę otworzyć rozmowę ponownie.</translation>
    </message>
    <message id="history.part_too_short">
        <source>A part of a call must last {least_s} s at least. Put the line where the second call begins.</source>
        <extracomment>Keep what is in braces: {least_s}.</extracomment>
        <translation>Część rozmowy musi trwać co najmniej {least_s} s. Proszę ustawić linię tam, gdzie zaczyna się druga rozmowa.</translation>
    </message>
    <message id="history.join_overlap">
        <source>These calls lie over each other in time, so they are not one. Choose two that follow each other.</source>
        <translation>Te rozmowy pokrywają się w czasie, więc nie są jedną. Proszę wybrać dwie następujące po sobie.</translation>
    </message>
    <message id="history.join_apart">
        <source>These calls are more than {most_min} minutes apart, so they stay two. Choose two that follow each other.</source>
        <extracomment>Keep what is in braces: {most_min}.</extracomment>
        <translation>Te rozmowy dzieli ponad {most_min} minut, więc zostają dwiema. Proszę wybrać dwie następujące po sobie.</translation>
    </message>
    <message id="history.join_sources">
        <source>One of these calls is a replay or an import and the other is not, so they stay two. Choose two of one kind.</source>
        <translation>Jedna z tych rozmów jest odtworzona albo wczytana, a druga nie, więc zostają dwiema. Proszę wybrać dwie jednego rodzaju.</translation>
    </message>
    <message id="history.join_promises">
        <source>Both calls have a promised call-back, and one call has room for one. Take one back first.</source>
        <translation>W obu rozmowach obiecano oddzwonić, a jedna mieści jedną obietnicę. Proszę najpierw jedną wycofać.</translation>
    </message>
    <message id="history.aims_full">
        <source>{most} aims stand already. Let one go first.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Są już {most} cele. Proszę najpierw odpuścić jeden.</translation>
    </message>
    <message id="history.under_way">
        <source>Call {call_id} is under way. End it first.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>Rozmowa {call_id} trwa. Najpierw proszę ją zakończyć.</translation>
    </message>
    <message id="history.unreadable_call">
        <source>Call {call_id} can&apos;t be read: it is damaged, or of a newer version. All other calls are there. `coach history set-aside {call_id}` hides it and keeps its data; `coach history delete {call_id}` deletes it.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>Rozmowy {call_id} nie da się odczytać: jest uszkodzona albo z nowszej wersji. Wszystkie inne są na miejscu. `coach history set-aside {call_id}` ukrywa ją i zachowuje jej dane; `coach history delete {call_id}` ją usuwa.</translation>
    </message>
    <message id="history.readable_call">
        <source>Call {call_id} can be read, so it stays in the list. `coach history delete {call_id}` deletes it.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>Rozmowę {call_id} da się odczytać, więc zostaje na liście. `coach history delete {call_id}` ją usuwa.</translation>
    </message>
    <message id="sound.no_keyring">
        <source>This system has no keyring that could seal your sound, so none is kept. On Linux, GNOME Keyring or KWallet is one.</source>
        <translation>W tym systemie nie ma pęku kluczy, który zabezpieczyłby dźwięk, więc nie jest zachowywany. W Linuksie jest nim GNOME Keyring lub KWallet.</translation>
    </message>
    <message id="sound.keyring_locked">
        <source>The system&apos;s keyring is locked or does not answer, so no sound is kept and none can be opened. Unlock it, then try again.</source>
        <translation>Pęk kluczy systemu jest zablokowany albo nie odpowiada, więc dźwięk nie jest zachowywany ani otwierany. Proszę odblokować i spróbować ponownie.</translation>
    </message>
    <message id="sound.other_key">
        <source>This sound was sealed on another machine or with a key that is gone, so it can&apos;t be opened. Listen on the machine where you kept it.</source>
        <translation>Ten dźwięk zabezpieczono na innym komputerze albo kluczem, którego już nie ma, więc nie da się go otworzyć. Proszę posłuchać na tamtym komputerze.</translation>
    </message>
    <message id="sound.no_caller">
        <source>The caller is not heard in this call, so Coach can&apos;t tell their voice from yours. No sound is kept.</source>
        <translation>W tej rozmowie nie słychać rozmówcy, więc Coach nie odróżni jego głosu od własnego. Dźwięk nie jest zachowywany.</translation>
    </message>
    <message id="settings.not_applied">
        <source>Your settings are saved, but Coach is too busy to use them now. They apply after your next change or a restart.</source>
        <translation>Ustawienia zapisano, ale Coach jest teraz zbyt zajęty, by ich użyć. Zaczną obowiązywać po następnej zmianie albo po ponownym uruchomieniu.</translation>
    </message>
    <message id="settings.nonsense">
        <source>The settings in {path} can&apos;t be used: {said}. Correct the mistake or delete the file; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>Ustawień w {path} nie można użyć: {said}. Proszę poprawić błąd albo usunąć plik; do tego czasu obowiązują domyślne.</translation>
    </message>
    <message id="settings.not_readable">
        <source>The settings in {path} can&apos;t be read: {said}. Ask for permission to read the file; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>Nie można odczytać ustawień w {path}: {said}. Proszę poprosić o prawo odczytu; do tego czasu obowiązują domyślne.</translation>
    </message>
    <message id="settings.not_writable">
        <source>The settings could not be saved in {path}: {said}. Ask for permission to write there.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>Nie można zapisać ustawień w {path}: {said}. Proszę poprosić o prawo zapisu.</translation>
    </message>
    <message id="settings.login_start">
        <source>Whether Coach starts with the system could not be changed in {path}: {said}. Ask for permission to write there.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>Nie udało się zmienić w {path}, czy Coach uruchamia się z systemem: {said}. Poproś o prawo do zapisu w tym miejscu.</translation>
    </message>
    <message id="settings.lost">
        <source>The settings in {path} are gone; {said} is what is left beside it. Rename that to the name of the settings, or set them again; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>Ustawień w {path} już nie ma; obok pozostał {said}. Nadaj mu nazwę pliku ustawień albo ustaw wszystko od nowa; do tego czasu obowiązują wartości domyślne.</translation>
    </message>
    <message id="settings.no_file">
        <source>{path} is not an ordinary file. Remove it; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} nie jest zwykłym plikiem. Usuń go; do tego czasu obowiązują wartości domyślne.</translation>
    </message>
    <message id="settings.too_large">
        <source>{path} is too large for a file of settings. Remove it; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} jest za duży jak na plik ustawień. Usuń go; do tego czasu obowiązują wartości domyślne.</translation>
    </message>
    <message id="settings.empty">
        <source>{path} is empty. Set your settings again, or delete the file; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} jest pusty. Ustaw wszystko od nowa albo usuń plik; do tego czasu obowiązują wartości domyślne.</translation>
    </message>
    <message id="settings.held_off">
        <source>{path} has a mistake that may concern these settings: {names}. They are off until it is corrected.</source>
        <extracomment>Keep what is in braces: {names}, {path}.</extracomment>
        <translation>W {path} jest błąd, który może dotyczyć tych ustawień: {names}. Są wyłączone, dopóki nie zostanie poprawiony.</translation>
    </message>
    <message id="settings.not_a_switch">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write true or false; until then it is off.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, wiersz {line}: {name} nie może być {value}. Proszę napisać true albo false; do tego czasu jest wyłączone.</translation>
    </message>
    <message id="settings.set_aside">
        <source>The settings file had a mistake or was changed in the meantime. A new one was written with the current settings; the old one is kept as {path}.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>W pliku ustawień był błąd albo w międzyczasie go zmieniono. Zapisano nowy z obecnymi ustawieniami; stary zachowano jako {path}.</translation>
    </message>
    <message id="settings.unknown_key">
        <source>{path}, line {line}: “{name}” is not a setting. Remove it, or use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: „{name}” nie jest ustawieniem. Proszę je usunąć albo użyć jednego z tych: {known}.</translation>
    </message>
    <message id="settings.lacks">
        <source>{path}, line {line}: {name} lacks “{lacks}”. Add it; until then the default applies.</source>
        <extracomment>Keep what is in braces: {lacks}, {line}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: w {name} brakuje „{lacks}”. Proszę dodać; do tego czasu obowiązuje wartość domyślna.</translation>
    </message>
    <message id="settings.not_one_of">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write one of these: {allowed}; until then the default applies.</source>
        <extracomment>Keep what is in braces: {allowed}, {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, wiersz {line}: {name} nie może być {value}. Proszę napisać jedno z tych: {allowed}; do tego czasu obowiązuje wartość domyślna.</translation>
    </message>
    <message id="settings.not_number">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a number from {low} to {high}; until then the default applies.</source>
        <extracomment>Keep what is in braces: {high}, {line}, {low}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, wiersz {line}: {name} nie może być {value}. Proszę napisać liczbę od {low} do {high}; do tego czasu obowiązuje wartość domyślna.</translation>
    </message>
    <message id="settings.not_whole_number">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a whole number from {low} to {high}; until then the default applies.</source>
        <extracomment>Keep what is in braces: {high}, {line}, {low}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, wiersz {line}: {name} nie może być {value}. Proszę napisać liczbę całkowitą od {low} do {high}; do tego czasu obowiązuje wartość domyślna.</translation>
    </message>
    <message id="settings.not_time">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a time such as &quot;07:30&quot;; until then the default applies.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, wiersz {line}: {name} nie może być {value}. Proszę napisać godzinę, np. &quot;07:30&quot;; do tego czasu obowiązuje wartość domyślna.</translation>
    </message>
    <message id="settings.not_text">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a text in quotation marks; until then the default applies.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, wiersz {line}: {name} nie może być {value}. Proszę napisać tekst w cudzysłowie prostym; do tego czasu obowiązuje wartość domyślna.</translation>
    </message>
    <message id="settings.long_text">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a text in quotation marks, of at most {most} characters; until then the default applies.</source>
        <extracomment>Keep what is in braces: {line}, {most}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, wiersz {line}: {name} nie może być {value}. Proszę napisać tekst w cudzysłowie prostym, najwyżej {most} znaków; do tego czasu obowiązuje wartość domyślna.</translation>
    </message>
    <message id="settings.not_table">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a line [{name}] and its settings below it; until then the default applies.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, wiersz {line}: {name} nie może być {value}. Proszę napisać wiersz [{name}], a pod nim jego ustawienia; do tego czasu obowiązuje wartość domyślna.</translation>
    </message>
    <message id="tips.missing">
        <source>{path} is not there. Put it back, or choose another file in Settings.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Nie ma {path}. Proszę odłożyć plik na miejsce albo wybrać inny w Ustawieniach.</translation>
    </message>
    <message id="tips.folder">
        <source>{path} is a folder. Choose the file in it.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} to folder. Proszę wybrać plik w nim.</translation>
    </message>
    <message id="tips.no_file">
        <source>{path} is not a file. Choose a text file.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} nie jest plikiem. Proszę wybrać plik tekstowy.</translation>
    </message>
    <message id="tips.not_readable">
        <source>{path} can&apos;t be read: {said}. Ask for permission to read it, or choose another file in Settings.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>Nie można odczytać {path}: {said}. Proszę poprosić o prawo odczytu albo wybrać inny plik w Ustawieniach.</translation>
    </message>
    <message id="tips.too_large">
        <source>{path} is larger than {most_kb} kB, more than a file of tips can be. Choose another file, or shorten it.</source>
        <extracomment>Keep what is in braces: {most_kb}, {path}.</extracomment>
        <translation>{path} ma ponad {most_kb} kB, więcej niż może mieć plik z poradami. Proszę wybrać inny plik albo go skrócić.</translation>
    </message>
    <message id="tips.not_utf8">
        <source>{path}, line {line}: this is not UTF-8 text. Save the file as UTF-8.</source>
        <extracomment>Keep what is in braces: {line}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: to nie jest tekst UTF-8. Proszę zapisać plik jako UTF-8.</translation>
    </message>
    <message id="tips.not_toml">
        <source>{path}, line {line}: this is not TOML ({said}). Look for a missing quotation mark, bracket or equals sign.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {said}.</extracomment>
        <translation>{path}, wiersz {line}: to nie jest TOML ({said}). Proszę poszukać brakującego cudzysłowu, nawiasu lub znaku równości.</translation>
    </message>
    <message id="tips.too_deep">
        <source>{path}, line {line}: the brackets are nested too deeply. Remove some.</source>
        <extracomment>Keep what is in braces: {line}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: nawiasy są zagnieżdżone zbyt głęboko. Proszę usunąć część z nich.</translation>
    </message>
    <message id="tips.empty">
        <source>{path}, line {line}: there is nothing in this file. Begin with a line [[tip]].</source>
        <extracomment>Keep what is in braces: {line}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: w tym pliku nic nie ma. Proszę zacząć od wiersza [[tip]].</translation>
    </message>
    <message id="tips.unknown_key">
        <source>{path}, line {line}: “{name}” is not known here. Remove it, or use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: „{name}” nie jest tu znane. Proszę je usunąć albo użyć jednego z tych: {known}.</translation>
    </message>
    <message id="tips.lacks">
        <source>{path}, line {line}: this {table} lacks “{name}”. Add it.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {table}.</extracomment>
        <translation>{path}, wiersz {line}: temu {table} brakuje „{name}”. Proszę dodać.</translation>
    </message>
    <message id="tips.not_text">
        <source>{path}, line {line}: “{name}” is not a text. Write it in quotation marks.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: „{name}” nie jest tekstem. Proszę napisać w cudzysłowie prostym.</translation>
    </message>
    <message id="tips.not_texts">
        <source>{path}, line {line}: “{name}” is not a list of texts. Write it as [&quot;one&quot;, &quot;two&quot;].</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: „{name}” nie jest listą tekstów. Proszę napisać tak: [&quot;jeden&quot;, &quot;dwa&quot;].</translation>
    </message>
    <message id="tips.not_true_or_false">
        <source>{path}, line {line}: “{name}” is neither true nor false. Write one of them, without quotation marks.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: „{name}” nie jest ani true, ani false. Proszę napisać jedno z nich, bez cudzysłowu.</translation>
    </message>
    <message id="tips.not_tables">
        <source>{path}, line {line}: {name} is written in another way here. Begin each one with a line {name}.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: {name} jest tu zapisane inaczej. Proszę zacząć każde od wiersza {name}.</translation>
    </message>
    <message id="tips.empty_text">
        <source>{path}, line {line}: “{name}” is empty. Write something, or remove it.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: „{name}” jest puste. Proszę coś napisać albo usunąć.</translation>
    </message>
    <message id="tips.long_text">
        <source>{path}, line {line}: “{name}” has {count} characters. Shorten it to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: liczba znaków w „{name}”: {count}. Proszę skrócić do {most}.</translation>
    </message>
    <message id="tips.long_title">
        <source>{path}, line {line}: the title has {count} words. Shorten it to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: liczba słów w tytule: {count}. Proszę skrócić do {most}.</translation>
    </message>
    <message id="tips.control_character">
        <source>{path}, line {line}: “{name}” holds a character that can&apos;t be shown. Type it again.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: w „{name}” jest znak, którego nie da się pokazać. Proszę wpisać na nowo.</translation>
    </message>
    <message id="tips.too_many">
        <source>{path}, line {line}: there are {count} of “{name}”. Keep at most {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, wiersz {line}: liczba „{name}”: {count}. Proszę zostawić najwyżej {most}.</translation>
    </message>
    <message id="tips.unknown_moments">
        <source>{path}, line {line}: “{value}” is not a moment. Use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {path}, {value}.</extracomment>
        <translation>{path}, wiersz {line}: „{value}” nie jest momentem. Proszę użyć jednego z tych: {known}.</translation>
    </message>
    <message id="tips.unknown_cues">
        <source>{path}, line {line}: “{value}” is not a cue. Use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {path}, {value}.
“cue”: one short line shown during a call.</extracomment>
        <translation>{path}, wiersz {line}: „{value}” nie jest wskazówką. Proszę użyć jednej z tych: {known}.</translation>
    </message>
    <message id="tips.belongs_nowhere">
        <source>{path}, line {line}: this tip belongs nowhere. Give it “moments” or “cues”.</source>
        <extracomment>Keep what is in braces: {line}, {path}.
“cue”: one short line shown during a call.</extracomment>
        <translation>{path}, wiersz {line}: ta porada nigdzie nie należy. Proszę dać jej „moments” lub „cues”.</translation>
    </message>
    <message id="tips.bad_id">
        <source>{path}, line {line}: the id “{value}” may have only small letters, digits and hyphens. Change it.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, wiersz {line}: id „{value}” może mieć tylko małe litery, cyfry i łączniki. Proszę je zmienić.</translation>
    </message>
    <message id="tips.duplicate_id">
        <source>{path}, line {line}: the tip on line {first} has the id “{value}”, too. Change one of them.</source>
        <extracomment>Keep what is in braces: {first}, {line}, {path}, {value}.</extracomment>
        <translation>{path}, wiersz {line}: porada w wierszu {first} też ma id „{value}”. Proszę zmienić jedno z nich.</translation>
    </message>
</context>
<context>
    <name>recordings</name>
    <message id="recording.missing">
        <source>There is no file {path}. Check the name.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Nie ma pliku {path}. Proszę sprawdzić nazwę.</translation>
    </message>
    <message id="recording.is_a_folder">
        <source>{path} is a folder. Name the recording inside it.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} to folder. Proszę podać nagranie, które w nim jest.</translation>
    </message>
    <message id="recording.not_permitted">
        <source>You may not read {path}. Ask its owner for permission.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Nie wolno czytać {path}. Proszę poprosić właściciela o uprawnienie.</translation>
    </message>
    <message id="recording.not_sound">
        <source>{path} is not a sound file this program reads. Use WAV, FLAC, Ogg or MP3.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} nie jest plikiem dźwiękowym, który ten program czyta. Proszę użyć WAV, FLAC, Ogg lub MP3.</translation>
    </message>
    <message id="recording.empty">
        <source>{path} has no sound in it. Record it again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>W {path} nie ma dźwięku. Proszę nagrać ponownie.</translation>
    </message>
    <message id="recording.too_many_channels">
        <source>{path} has {channels} channels. Make a recording with one or two.</source>
        <extracomment>Keep what is in braces: {channels}, {path}.</extracomment>
        <translation>Liczba kanałów w {path}: {channels}. Proszę zrobić nagranie z jednym lub dwoma.</translation>
    </message>
    <message id="recording.impossible_rate">
        <source>{path} has {rate_hz} samples a second by its own account, which no telephone sound has. Convert it to 16000.</source>
        <extracomment>Keep what is in braces: {path}, {rate_hz}.</extracomment>
        <translation>{path} podaje {rate_hz} próbek na sekundę, czego nie ma żaden dźwięk telefonu. Proszę zamienić na 16000.</translation>
    </message>
    <message id="recording.no_numbers">
        <source>The samples in {path} are not numbers, or are far beyond full scale. Export it again as a WAV of 16 bits.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Próbki w {path} nie są liczbami albo leżą daleko poza pełną skalą. Proszę wyeksportować go jeszcze raz jako 16-bitowy WAV.</translation>
    </message>
    <message id="recording.no_numbers_of_agent">
        <source>The samples of your channel in {path} are not numbers, or are far beyond full scale: nothing of you is measured. Export it again as a WAV of 16 bits.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Próbki Twojego kanału w {path} nie są liczbami albo znacznie przekraczają pełną skalę: nic z Twojego głosu nie jest mierzone. Wyeksportuj nagranie ponownie jako WAV 16-bitowy.</translation>
    </message>
    <message id="recording.no_numbers_of_caller">
        <source>The samples of the caller&apos;s channel in {path} are not numbers, or are far beyond full scale: only you are measured. Export it again as a WAV of 16 bits.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Próbki kanału rozmówcy w {path} nie są liczbami albo znacznie przekraczają pełną skalę: mierzony jest tylko Twój głos. Wyeksportuj nagranie ponownie jako WAV 16-bitowy.</translation>
    </message>
    <message id="recording.damaged">
        <source>{path} is damaged: none of its sound can be read. Copy it again from where it came from.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Plik {path} jest uszkodzony: nie da się odczytać żadnego dźwięku. Skopiuj go ponownie stamtąd, skąd pochodzi.</translation>
    </message>
    <message id="recording.incomplete">
        <source>{path} breaks off or is damaged: {missing_s:.1f} s of it are missing. The rest was read.</source>
        <extracomment>Keep what is in braces: {missing_s}, {path}.</extracomment>
        <translation>Plik {path} urywa się lub jest uszkodzony: brakuje {missing_s:.1f} s. Reszta została odczytana.</translation>
    </message>
    <message id="recording.without_end">
        <source>{path} breaks off, and does not say how much is missing. What is there was read.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Plik {path} urywa się i nie podaje, ile brakuje. To, co jest, zostało odczytane.</translation>
    </message>
    <message id="recording.stopped">
        <source>Decoding {path} stopped: {missing_s:.1f} s of it are missing. Was it changed meanwhile? The rest was read.</source>
        <extracomment>Keep what is in braces: {missing_s}, {path}.</extracomment>
        <translation>Dekodowanie pliku {path} zostało przerwane: brakuje {missing_s:.1f} s. Czy plik zmieniono w międzyczasie? Reszta została odczytana.</translation>
    </message>
    <message id="recording.decoder_ended">
        <source>Decoding {path} stopped before anything was read: it is damaged, or was changed meanwhile. Copy it again from where it came from.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Dekodowanie pliku {path} przerwało się, zanim cokolwiek odczytano: plik jest uszkodzony lub został w międzyczasie zmieniony. Skopiuj go ponownie stamtąd, skąd pochodzi.</translation>
    </message>
    <message id="recording.decoder_stalled">
        <source>Decoding {path} gave nothing for too long. Is it on a drive that answers? Copy it to this computer.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Dekodowanie pliku {path} zbyt długo nic nie dawało. Czy jest na dysku, który odpowiada? Skopiuj go na ten komputer.</translation>
    </message>
    <message id="recording.decoder_memory">
        <source>{path} would take too much memory to decode. Export it again as a WAV of 16 bits.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Dekodowanie pliku {path} zajęłoby za dużo pamięci. Wyeksportuj go ponownie jako WAV 16-bitowy.</translation>
    </message>
    <message id="usual.too_little_speech">
        <source>There is too little speech in {path} to learn your usual from. Record at least half a minute.</source>
        <extracomment>Keep what is in braces: {path}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>W {path} jest za mało mowy, by poznać zwykły zakres. Proszę nagrać co najmniej pół minuty.</translation>
    </message>
    <message id="usual.clipped">
        <source>The speech in {path} is clipped ({percent} % of it is at full scale), so no usual can be learned from it. Turn the microphone&apos;s level down and record it again.</source>
        <extracomment>Keep what is in braces: {path}, {percent}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>Mowa w {path} jest przesterowana ({percent} % na pełnej skali), więc nie da się z niej poznać zwykłego zakresu. Proszę obniżyć poziom mikrofonu i nagrać ponownie.</translation>
    </message>
    <message id="usual.not_written">
        <source>{path} can&apos;t be written ({error}). Choose another folder.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>Nie można zapisać {path} ({error}). Proszę wybrać inny folder.</translation>
    </message>
    <message id="usual.not_read">
        <source>{path} can&apos;t be read ({error}). Check the name.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>Nie można odczytać {path} ({error}). Proszę sprawdzić nazwę.</translation>
    </message>
    <message id="usual.not_a_profile">
        <source>{path} is not a profile of this program. Make one with: coach usual learn</source>
        <extracomment>Keep what is in braces: {path}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{path} nie jest profilem tego programu. Proszę go zrobić poleceniem: coach usual learn</translation>
    </message>
    <message id="usual.newer_profile">
        <source>{path} was made by a newer version. Update this program, or learn the usual again.</source>
        <extracomment>Keep what is in braces: {path}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{path} pochodzi z nowszej wersji. Proszę zaktualizować ten program albo poznać zwykły zakres na nowo.</translation>
    </message>
    <message id="import.one_channel">
        <source>{path} has one channel, so you and the caller can&apos;t be told apart. Only recordings with two channels can be brought in.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ma jeden kanał, więc ciebie i rozmówcy nie da się odróżnić. Wczytać można tylko nagrania dwukanałowe.</translation>
    </message>
    <message id="import.unreadable">
        <source>{path} can&apos;t be read: {error}. Check that it is there and may be read.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} nie da się odczytać: {error}. Sprawdź, czy jest na miejscu i czy wolno go czytać.</translation>
    </message>
    <message id="import.defect">
        <source>The import ended because of a mistake of ours ({what}). What was brought in is kept; try again.</source>
        <extracomment>Keep what is in braces: {what}.</extracomment>
        <translation>Wczytywanie przerwał nasz błąd ({what}). To, co wczytano, zostaje; spróbuj ponownie.</translation>
    </message>
    <message id="import.nothing">
        <source>{path} holds no recording with two channels that can be read. Choose another folder.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} nie zawiera żadnego czytelnego nagrania dwukanałowego. Wybierz inny folder.</translation>
    </message>
    <message id="export.there_already">
        <source>{path} is there already. Choose a name that is not taken; nothing was written.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} już istnieje. Wybierz wolną nazwę; niczego nie zapisano.</translation>
    </message>
    <message id="export.no_parquet">
        <source>Parquet needs an addition that is not installed: pip install &apos;coach[archive]&apos;. CSV and JSON need nothing.</source>
        <translation>Parquet wymaga dodatku, którego nie zainstalowano: pip install &apos;coach[archive]&apos;. CSV i JSON nie wymagają niczego.</translation>
    </message>
    <message id="export.no_parquet_packaged">
        <source>Parquet is not part of the installed program. CSV and JSON need nothing.</source>
        <translation>Parquet nie jest częścią zainstalowanego programu. CSV i JSON nie wymagają niczego.</translation>
    </message>
    <message id="export.not_written">
        <source>{path} can&apos;t be written: {error}. Choose another place, or free some room.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} nie da się zapisać: {error}. Wybierz inne miejsce albo zwolnij trochę miejsca.</translation>
    </message>
    <message id="own_data.not_ours">
        <source>{path} is no archive of Coach. Choose the file that `coach history export --format archive` wrote.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} to nie jest archiwum Coacha. Wybierz plik zapisany przez `coach history export --format archive`.</translation>
    </message>
    <message id="own_data.damaged">
        <source>{path} is damaged or was changed, so nothing was put back. Use another copy of it.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} jest uszkodzony albo zmieniony, więc niczego nie przywrócono. Użyj innej jego kopii.</translation>
    </message>
    <message id="own_data.not_restored">
        <source>{path} can&apos;t be put back: {error}. Check that there is room, and that both places may be written.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} nie da się przywrócić: {error}. Sprawdź, czy jest miejsce i czy w obu miejscach wolno zapisywać.</translation>
    </message>
    <message id="analyze.not_written">
        <source>No report can be written to {path} ({error}). Choose another folder with --out.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>Nie można zapisać raportu w {path} ({error}). Proszę wybrać inny folder opcją --out.</translation>
    </message>
    <message id="analyze.process_lost">
        <source>{path} was not analyzed: its process was ended from outside, perhaps for lack of memory. Try again with --jobs 1.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Nie przeanalizowano {path}: proces zakończono z zewnątrz, może z braku pamięci. Proszę spróbować z --jobs 1.</translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message id="cli.stage.short">
        <source>Show a recording, or two takes of one text, to a room.</source>
        <translation>Pokaż na sali nagranie albo dwa nagrania jednego tekstu.</translation>
    </message>
    <message id="cli.stage.help">
        <source>Show a recording, or two takes of one text, to a room, on the whole of a screen. All of it is heard first, so that the usual is known before the first word. Nothing is kept.

Space plays and pauses, left and right go ten seconds, Page Up and Page Down to the next cue, L begins and ends a stretch that is repeated, - and + change the speed, B shows nothing, F5 begins anew, P shows the presenter&apos;s strip, Esc closes. Of two takes 1 and 2 switch at the same place of the text.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.</extracomment>
        <translation>Pokaż na sali nagranie albo dwa nagrania jednego tekstu, na całym ekranie. Najpierw całość jest słuchana, aby zwykły zakres był znany przed pierwszym słowem. Nic nie jest zachowywane.

Spacja odtwarza i wstrzymuje, lewo i prawo przesuwają o dziesięć sekund, Page Up i Page Down do poprzedniej i następnej wskazówki, L zaczyna i kończy powtarzany fragment, - i + zmieniają prędkość, B nic nie pokazuje, F5 zaczyna od nowa, P pokazuje pasek prowadzącego, Esc zamyka. Przy dwóch nagraniach 1 i 2 przełączają w tym samym miejscu tekstu.</translation>
    </message>
    <message id="cli.stage.live">
        <source>Show a voice as it speaks into the chosen microphone. Without --usual a text is read aloud first.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Pokaż głos mówiący do wybranego mikrofonu. Bez --usual najpierw czyta się tekst na głos.</translation>
    </message>
    <message id="cli.stage.second_microphone">
        <source>With --live: a second person&apos;s microphone, by the name that `coach devices` gives; `channel` for the second channel of the chosen one&apos;s interface.</source>
        <translation>Z --live: mikrofon drugiej osoby, pod nazwą z `coach devices`; `channel` to drugi kanał interfejsu tego wybranego.</translation>
    </message>
    <message id="cli.stage.target">
        <source>With --live: follow this target, which a trainer kept from a stage.</source>
        <translation>Z --live: podążaj za tym wzorem, zachowanym przez trenera z prezentacji.</translation>
    </message>
    <message id="cli.stage.one">
        <source>Give a recording, or two takes of one text, or --live; a target and a second microphone only with --live.</source>
        <translation>Proszę podać nagranie, dwa nagrania jednego tekstu albo --live; wzór i drugi mikrofon tylko z --live.</translation>
    </message>
    <message id="cli.stage.no_screen">
        <source>There is no screen here. Open it in a desktop session.</source>
        <translation>Nie ma tu ekranu. Proszę otworzyć w sesji graficznej.</translation>
    </message>
    <message id="ui.stage.name">
        <source>Stage</source>
        <translation>Prezentacja</translation>
    </message>
    <message id="ui.stage.spoken">
        <source>{clock} of {length}. {moment}</source>
        <extracomment>Keep what is in braces: {clock}, {length}, {moment}.</extracomment>
        <translation>{clock} z {length}. {moment}</translation>
    </message>
    <message id="ui.stage.spoken_live">
        <source>{clock}. {moment}</source>
        <extracomment>Keep what is in braces: {clock}, {moment}.</extracomment>
        <translation>{clock}. {moment}</translation>
    </message>
    <message id="ui.stage.of">
        <source>of {length}</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>z {length}</translation>
    </message>
    <message id="ui.stage.listening">
        <source>Hearing the whole piece first: {percent} %</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>Najpierw całość jest słuchana: {percent} %</translation>
    </message>
    <message id="ui.stage.hint">
        <source>Space plays · Page Down steps · P shows the controls · Esc closes</source>
        <translation>Spacja odtwarza · Page Down dalej · P pokazuje przyciski · Esc zamyka</translation>
    </message>
    <message id="ui.stage.live">
        <source>What is spoken now</source>
        <translation>Co jest teraz mówione</translation>
    </message>
    <message id="ui.stage.live_title">
        <source>Spoken at {when}</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Mówione o {when}</translation>
    </message>
    <message id="ui.stage.opening">
        <source>The microphone is being opened</source>
        <translation>Mikrofon się otwiera</translation>
    </message>
    <message id="ui.stage.reading">
        <source>{seconds} of {needed} s of speech</source>
        <extracomment>Keep what is in braces: {needed}, {seconds}.</extracomment>
        <translation>{seconds} z {needed} s mowy</translation>
    </message>
    <message id="ui.stage.live_hint">
        <source>Space ends · F5 begins anew · T follows a target · Esc closes, nothing is kept</source>
        <translation>Spacja kończy · F5 zaczyna od nowa · T podąża za wzorem · Esc zamyka bez zapisu</translation>
    </message>
    <message id="ui.stage.check_agent">
        <source>You, at the first microphone: say two sentences. {seconds} of {needed} s</source>
        <extracomment>Keep what is in braces: {needed}, {seconds}.</extracomment>
        <translation>Pierwszy mikrofon, agent: proszę o dwa zdania. {seconds} z {needed} s</translation>
    </message>
    <message id="ui.stage.check_caller">
        <source>Now whoever plays the caller: {seconds} of {needed} s</source>
        <extracomment>Keep what is in braces: {needed}, {seconds}.</extracomment>
        <translation>Teraz osoba grająca rozmówcę: {seconds} z {needed} s</translation>
    </message>
    <message id="ui.stage.alike">
        <source>Each microphone hears both voices: {apart:.0f} dB apart. Put on headsets, or sit further apart. F5 tries again</source>
        <extracomment>Keep what is in braces: {apart}.</extracomment>
        <translation>Każdy mikrofon słyszy oba głosy: różnica {apart:.0f} dB. Proszę o słuchawki albo większą odległość. F5 ponawia</translation>
    </message>
    <message id="ui.stage.exchanged">
        <source>The microphones were exchanged: who spoke first is you</source>
        <translation>Mikrofony zamieniono: agent mówił pierwszy</translation>
    </message>
    <message id="ui.stage.two_hint">
        <source>M marks a moment · Space ends · F5 begins anew · Esc closes</source>
        <translation>M oznacza chwilę · Spacja kończy · F5 zaczyna od nowa · Esc zamyka</translation>
    </message>
    <message id="ui.stage.marked" numerus="yes">
        <source>{n} marks</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} znacznik</numerusform>
            <numerusform>{n} znaczniki</numerusform>
            <numerusform>{n} znaczników</numerusform>
        </translation>
    </message>
    <message id="ui.stage.second">
        <source>The second person&apos;s microphone</source>
        <translation>Mikrofon drugiej osoby</translation>
    </message>
    <message id="ui.stage.second_channel">
        <source>The second channel of the first one&apos;s interface</source>
        <translation>Drugi kanał interfejsu pierwszego mikrofonu</translation>
    </message>
    <message id="ui.stage.heard_again">
        <source>Heard once more, with all of it: {percent} %</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>Słuchane jeszcze raz, już z całością: {percent} %</translation>
    </message>
    <message id="ui.stage.whole">
        <source>{length}, the whole piece</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>{length}, całość</translation>
    </message>
    <message id="ui.stage.ends_keys">
        <source>Home plays again, left and right go to a moment, G keeps it as a target</source>
        <translation>Home odtwarza ponownie, lewo i prawo przechodzą do chwili, G zachowuje jako wzór</translation>
    </message>
    <message id="ui.stage.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tempo</translation>
    </message>
    <message id="ui.stage.pace_unit">
        <source>syllables
a second</source>
        <translation>sylaby
na sekundę</translation>
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
        <translation>zwykle {low:.1f} do {high:.1f}</translation>
    </message>
    <message id="ui.stage.pace_window">
        <source>over the last 8 s</source>
        <translation>z ostatnich 8 s</translation>
    </message>
    <message id="ui.stage.pace_around">
        <source>over 8 s around it</source>
        <translation>z 8 s dookoła</translation>
    </message>
    <message id="ui.stage.level">
        <source>Level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>Poziom</translation>
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
        <translation>Wysokość</translation>
    </message>
    <message id="ui.stage.f0_value">
        <source>{value:+.0f} st</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:+.0f} pt</translation>
    </message>
    <message id="ui.stage.f0_usual">
        <source>0 st</source>
        <translation>0 pt</translation>
    </message>
    <message id="ui.stage.nothing">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="ui.stage.not_measured">
        <source>not measured</source>
        <translation>bez pomiaru</translation>
    </message>
    <message id="ui.stage.no_usual">
        <source>usual not known</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>zwykłe nieznane</translation>
    </message>
    <message id="ui.stage.no_usual_why">
        <source>too little speech in this piece</source>
        <translation>za mało mowy</translation>
    </message>
    <message id="ui.stage.slower">
        <source>speed {rate:.1f}</source>
        <extracomment>Keep what is in braces: {rate}.</extracomment>
        <translation>prędkość {rate:.1f}</translation>
    </message>
    <message id="ui.stage.repeats">
        <source>repeats {start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {start}.</extracomment>
        <translation>powtarza {start}–{end}</translation>
    </message>
    <message id="ui.stage.loop_from">
        <source>from {start}, L ends it</source>
        <extracomment>Keep what is in braces: {start}.</extracomment>
        <translation>od {start}, L kończy</translation>
    </message>
    <message id="ui.stage.choose">
        <source>One recording, or two takes of one text</source>
        <translation>Jedno nagranie albo dwa nagrania jednego tekstu</translation>
    </message>
    <message id="ui.stage.in_call">
        <source>A call is under way. Show the recording when it is over.</source>
        <translation>Trwa rozmowa. Nagranie proszę pokazać po niej.</translation>
    </message>
    <message id="ui.stage.no_sound">
        <source>No sound: there is no output to play on.</source>
        <translation>Bez dźwięku: nie ma wyjścia.</translation>
    </message>
    <message id="ui.stage.black">
        <source>The screen is black. B shows it again.</source>
        <translation>Ekran jest czarny. B znów go pokaże.</translation>
    </message>
    <message id="ui.stage.end.pace">
        <source>{value:.1f} syll/s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} syl./s</translation>
    </message>
    <message id="ui.stage.end.pace_usual">
        <source>usual {low:.1f} to {high:.1f}</source>
        <extracomment>Keep what is in braces: {high}, {low}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>zwykle {low:.1f} do {high:.1f}</translation>
    </message>
    <message id="ui.stage.end.fast">
        <source>{time} fast</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>szybko {time}</translation>
    </message>
    <message id="ui.stage.end.not_fast">
        <source>never fast</source>
        <translation>szybko 0 s</translation>
    </message>
    <message id="ui.stage.end.fast_of">
        <source>of {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>z {time}</translation>
    </message>
    <message id="ui.stage.end.back">
        <source>back in {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>powrót: {time}</translation>
    </message>
    <message id="ui.stage.end.back_after" numerus="yes">
        <source>after {n} cues</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“cue”: one short line shown during a call.</extracomment>
        <translation>
            <numerusform>wskazówka: {n}</numerusform>
            <numerusform>wskazówki: {n}</numerusform>
            <numerusform>wskazówki: {n}</numerusform>
        </translation>
    </message>
    <message id="ui.stage.end.rise" numerus="yes">
        <source>{n} rises</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>
            <numerusform>{n} wzrost</numerusform>
            <numerusform>{n} wzrosty</numerusform>
            <numerusform>{n} wzrostów</numerusform>
        </translation>
    </message>
    <message id="ui.stage.end.no_rise">
        <source>no rise</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>0 wzrostów</translation>
    </message>
    <message id="ui.stage.end.rise_of">
        <source>level and pitch together</source>
        <extracomment>“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.</extracomment>
        <translation>poziom i wysokość</translation>
    </message>
    <message id="ui.stage.end.talk_overs" numerus="yes">
        <source>{n} talk-overs</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>
            <numerusform>{n} nałożenie</numerusform>
            <numerusform>{n} nałożenia</numerusform>
            <numerusform>{n} nałożeń</numerusform>
        </translation>
    </message>
    <message id="ui.stage.end.no_talk_over">
        <source>no talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>0 nałożeń</translation>
    </message>
    <message id="ui.stage.end.talk_overs_of">
        <source>by you</source>
        <translation>z własnej strony</translation>
    </message>
    <message id="ui.takes.name">
        <source>Take {number}</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Nagranie {number}</translation>
    </message>
    <message id="ui.takes.playing">
        <source>{name}, 1 and 2 switch</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}, 1 i 2 przełączają</translation>
    </message>
    <message id="ui.takes.hint">
        <source>Space plays · 1 and 2 switch · S: from their start or matched · P: controls</source>
        <translation>Spacja odtwarza · 1 i 2 przełączają · S: od początku albo zrównane · P: przyciski</translation>
    </message>
    <message id="ui.takes.from_start">
        <source>from their start</source>
        <translation>od początku</translation>
    </message>
    <message id="ui.takes.other">
        <source>{name}: {value}</source>
        <extracomment>Keep what is in braces: {name}, {value}.</extracomment>
        <translation>{name}: {value}</translation>
    </message>
    <message id="ui.takes.end">
        <source>Take 2 against take 1</source>
        <translation>Nagranie 2 wobec nagrania 1</translation>
    </message>
    <message id="ui.takes.faster">
        <source>{value:.1f} faster</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>o {value:.1f} szybciej</translation>
    </message>
    <message id="ui.takes.slower">
        <source>{value:.1f} slower</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>o {value:.1f} wolniej</translation>
    </message>
    <message id="ui.takes.same_pace">
        <source>the same pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>to samo tempo</translation>
    </message>
    <message id="ui.takes.pace_of">
        <source>syllables a second</source>
        <translation>sylaby na sekundę</translation>
    </message>
    <message id="ui.takes.twice_pauses">
        <source>twice the pauses</source>
        <translation>2 razy tyle pauz</translation>
    </message>
    <message id="ui.takes.half_pauses">
        <source>half the pauses</source>
        <translation>połowa pauz</translation>
    </message>
    <message id="ui.takes.times_pauses">
        <source>{value} times the pauses</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value} razy tyle pauz</translation>
    </message>
    <message id="ui.takes.more_pauses" numerus="yes">
        <source>{n} pauses more</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>o {n} pauzę więcej</numerusform>
            <numerusform>o {n} pauzy więcej</numerusform>
            <numerusform>o {n} pauz więcej</numerusform>
        </translation>
    </message>
    <message id="ui.takes.fewer_pauses" numerus="yes">
        <source>{n} pauses fewer</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>o {n} pauzę mniej</numerusform>
            <numerusform>o {n} pauzy mniej</numerusform>
            <numerusform>o {n} pauz mniej</numerusform>
        </translation>
    </message>
    <message id="ui.takes.same_pauses">
        <source>as many pauses</source>
        <translation>tyle samo pauz</translation>
    </message>
    <message id="ui.takes.pauses_of">
        <source>{second} and {first}, in {time}</source>
        <extracomment>Keep what is in braces: {first}, {second}, {time}.</extracomment>
        <translation>{second} i {first}, w {time}</translation>
    </message>
    <message id="ui.takes.louder">
        <source>{value:.0f} dB louder</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>o {value:.0f} dB głośniej</translation>
    </message>
    <message id="ui.takes.quieter">
        <source>{value:.0f} dB lower</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>o {value:.0f} dB ciszej</translation>
    </message>
    <message id="ui.takes.same_level">
        <source>the same level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>ten sam poziom</translation>
    </message>
    <message id="ui.takes.level_of">
        <source>level, over all</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>poziom, w całości</translation>
    </message>
    <message id="ui.ghost.name">
        <source>Target</source>
        <translation>Wzór</translation>
    </message>
    <message id="ui.ghost.keep">
        <source>Keep this as a target for others</source>
        <translation>Zachowaj to jako wzór dla innych</translation>
    </message>
    <message id="ui.ghost.choose">
        <source>A target to follow</source>
        <translation>Wzór do naśladowania</translation>
    </message>
    <message id="ui.ghost.filter">
        <source>Targets (*.ghost.json)</source>
        <translation>Wzory (*.ghost.json)</translation>
    </message>
    <message id="ui.ghost.near">
        <source>{near} of {spoken} near</source>
        <extracomment>Keep what is in braces: {near}, {spoken}.</extracomment>
        <translation>{near} z {spoken}</translation>
    </message>
    <message id="ui.ghost.near_of">
        <source>the target&apos;s pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>blisko tempa wzoru</translation>
    </message>
    <message id="ui.ghost.pauses">
        <source>{value:.0f} pauses a minute</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>pauzy/min: {value:.0f}</translation>
    </message>
    <message id="ui.ghost.pauses_of">
        <source>the target: {value:.0f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>wzór: {value:.0f}</translation>
    </message>
    <message id="ui.ghost.level">
        <source>{value:+.0f} dB</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:+.0f} dB</translation>
    </message>
    <message id="ui.ghost.level_of">
        <source>from the target&apos;s level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>od poziomu wzoru</translation>
    </message>
    <message id="ui.ghost.end">
        <source>Followed with your own voice</source>
        <translation>Za wzorem, własnym głosem</translation>
    </message>
    <message id="ui.ghost.kept">
        <source>The target is kept in {path}. It holds no sound.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Wzór zachowano w {path}. Nie zawiera dźwięku.</translation>
    </message>
    <message id="ui.presenter.name">
        <source>Presenter</source>
        <translation>Prowadzący</translation>
    </message>
    <message id="ui.presenter.overview">
        <source>The whole piece</source>
        <translation>Całość</translation>
    </message>
    <message id="ui.presenter.left">
        <source>{left} left of {length}</source>
        <extracomment>Keep what is in braces: {left}, {length}.</extracomment>
        <translation>zostało {left} z {length}</translation>
    </message>
    <message id="ui.presenter.say_now">
        <source>Say now</source>
        <translation>Teraz powiedz</translation>
    </message>
    <message id="ui.presenter.no_notes">
        <source>No note here. Type what you want to say at a moment and press Return.</source>
        <translation>Tu nie ma notatki. Proszę wpisać, co powiedzieć w danej chwili, i nacisnąć Enter.</translation>
    </message>
    <message id="ui.presenter.next_note">
        <source>{clock}: {text}</source>
        <extracomment>Keep what is in braces: {clock}, {text}.</extracomment>
        <translation>{clock}: {text}</translation>
    </message>
    <message id="ui.presenter.marks">
        <source>Cues and marks</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Wskazówki i znaczniki</translation>
    </message>
    <message id="ui.presenter.mark">
        <source>Mark</source>
        <translation>Znacznik</translation>
    </message>
    <message id="ui.presenter.now">
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message id="ui.presenter.in">
        <source>in {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>za {time}</translation>
    </message>
    <message id="ui.presenter.near">
        <source>{when}: {text}</source>
        <extracomment>Keep what is in braces: {text}, {when}.</extracomment>
        <translation>{when}: {text}</translation>
    </message>
    <message id="ui.presenter.then">
        <source>then {when}: {text}</source>
        <extracomment>Keep what is in braces: {text}, {when}.</extracomment>
        <translation>potem {when}: {text}</translation>
    </message>
    <message id="ui.presenter.note">
        <source>A note at this moment</source>
        <translation>Notatka do tej chwili</translation>
    </message>
    <message id="ui.presenter.mark_here">
        <source>Mark here</source>
        <translation>Oznacz tutaj</translation>
    </message>
    <message id="ui.presenter.keep">
        <source>Keep the marks</source>
        <translation>Zachowaj znaczniki</translation>
    </message>
    <message id="ui.presenter.kept">
        <source>The marks are kept in {path}.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Znaczniki zachowano w {path}.</translation>
    </message>
    <message id="ui.presenter.back">
        <source>Ten seconds back (Left)</source>
        <translation>Dziesięć sekund wstecz (Lewo)</translation>
    </message>
    <message id="ui.presenter.previous">
        <source>The cue or mark before (Up)</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Poprzednia wskazówka lub znacznik (Góra)</translation>
    </message>
    <message id="ui.presenter.play">
        <source>Play (Space)</source>
        <translation>Odtwórz (Spacja)</translation>
    </message>
    <message id="ui.presenter.pause">
        <source>Pause (Space)</source>
        <translation>Wstrzymaj (Spacja)</translation>
    </message>
    <message id="ui.presenter.next">
        <source>The next cue or mark (Down)</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Następna wskazówka lub znacznik (Dół)</translation>
    </message>
    <message id="ui.presenter.loop">
        <source>Repeat a stretch: press where it begins and where it ends (L)</source>
        <translation>Powtarzaj fragment: naciśnij na początku i na końcu (L)</translation>
    </message>
    <message id="ui.presenter.speed">
        <source>{rate:.1f}</source>
        <extracomment>Keep what is in braces: {rate}.</extracomment>
        <translation>{rate:.1f}</translation>
    </message>
    <message id="ui.presenter.black">
        <source>Black</source>
        <translation>Czarny</translation>
    </message>
    <message id="ui.presenter.show">
        <source>Show again</source>
        <translation>Pokaż znowu</translation>
    </message>
    <message id="ui.presenter.screen">
        <source>The room sees screen {number}</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Sala widzi ekran {number}</translation>
    </message>
    <message id="ui.presenter.keys">
        <source>Space plays, Page Up and Down step, L repeats, - and + speed, B black, M marks, D dark or light, Esc ends</source>
        <translation>Spacja odtwarza, Page Up i Page Down przeskakują, L powtarza, - i + prędkość, B czarny, M oznacza, D ciemno lub jasno, Esc kończy</translation>
    </message>
    <message id="ghost.too_little">
        <source>A target needs at least {seconds} s of speech and a known usual. Speak longer.</source>
        <extracomment>Keep what is in braces: {seconds}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Wzór wymaga co najmniej {seconds} s mowy i znanego zwykłego zakresu. Proszę mówić dłużej.</translation>
    </message>
    <message id="ghost.not_one">
        <source>{path} is no target of pacing. Choose one that was kept from a stage.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} nie jest wzorem tempa. Proszę wybrać wzór zachowany z prezentacji.</translation>
    </message>
    <message id="ghost.not_written">
        <source>The target can&apos;t be written to {path} ({error}). Choose a folder you may write to.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>Nie można zapisać wzoru w {path} ({error}). Proszę wybrać folder, w którym wolno pisać.</translation>
    </message>
    <message id="stage.no_microphone">
        <source>No microphone is heard. Plug one in, or choose it in Settings.</source>
        <translation>Nie słychać żadnego mikrofonu. Proszę go podłączyć albo wybrać w Ustawieniach.</translation>
    </message>
    <message id="stage.no_second_microphone">
        <source>The second microphone isn&apos;t heard. Plug it in, or choose another one.</source>
        <translation>Nie słychać drugiego mikrofonu. Proszę go podłączyć albo wybrać inny.</translation>
    </message>
    <message id="stage.microphone_lost">
        <source>The microphone has gone. Plug it in again; what was said meanwhile is missing.</source>
        <translation>Mikrofon zniknął. Proszę podłączyć go ponownie; brakuje tego, co w tym czasie powiedziano.</translation>
    </message>
    <message id="stage.no_such_microphone">
        <source>There is no microphone “{name}”. `coach devices` lists those there are.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Nie ma mikrofonu „{name}”. `coach devices` wypisuje te, które są.</translation>
    </message>
    <message id="stage.live_failed">
        <source>The microphone can&apos;t be heard. The log says more.</source>
        <translation>Nie można słuchać mikrofonu. Więcej mówi dziennik.</translation>
    </message>
    <message id="stage.defect">
        <source>It can&apos;t be shown ({what}). The log says more.</source>
        <extracomment>Keep what is in braces: {what}.</extracomment>
        <translation>Nie można tego pokazać ({what}). Więcej mówi dziennik.</translation>
    </message>
    <message id="stage.too_long">
        <source>{path} is longer than {minutes} minutes, more than a piece for a room can be. Cut out the part you want to show.</source>
        <extracomment>Keep what is in braces: {minutes}, {path}.</extracomment>
        <translation>{path} trwa ponad {minutes} minut, dłużej niż może trwać prezentacja. Proszę wyciąć część, która ma być pokazana.</translation>
    </message>
    <message id="stage.bad_marks">
        <source>{path} is no file of marks. Move it away to show the piece without them.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} nie jest plikiem znaczników. Proszę go przenieść, by pokazać nagranie bez nich.</translation>
    </message>
    <message id="stage.marks_not_written">
        <source>The marks can&apos;t be written to {path} ({error}). Choose a folder you may write to.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>Nie można zapisać znaczników w {path} ({error}). Proszę wybrać folder, w którym wolno pisać.</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message id="cli.team.short">
        <source>Release to named people, and use what a team shares.</source>
        <translation>Udostępniać wskazanym osobom i używać tego, co dzieli zespół.</translation>
    </message>
    <message id="cli.team.help">
        <source>A team&apos;s store: an agent releases reports to named people until a day, and takes them back at any time; the team shares tips, steps and lessons. Nothing goes there that was not released. `coach team seen` says who can see what. Needs: pip install &apos;coach[team]&apos;.</source>
        <translation>Magazyn zespołu: agent udostępnia raporty wskazanym osobom do wybranego dnia i w każdej chwili je wycofuje; zespół dzieli wskazówki, kroki i lekcje. Nie trafia tam nic, czego nie udostępniono. `coach team seen` mówi, kto co może zobaczyć. Wymaga: pip install &apos;coach[team]&apos;.</translation>
    </message>
    <message id="cli.team.init_short">
        <source>Make a team&apos;s store in a database.</source>
        <translation>Utworzyć magazyn zespołu w bazie danych.</translation>
    </message>
    <message id="cli.team.init_help">
        <source>Make a team&apos;s store in the PostgreSQL database URL (postgresql://USER@HOST/DATABASE), once, as somebody who may create roles. The password is asked for, or taken from PGPASSWORD. Prints the invitation of the team&apos;s admin.</source>
        <translation>Tworzy magazyn zespołu w bazie danych PostgreSQL URL (postgresql://USER@HOST/DATABASE), raz, jako ktoś, kto może tworzyć role. O hasło program pyta albo bierze je z PGPASSWORD. Wypisuje zaproszenie dla osoby, która zarządza zespołem.</translation>
    </message>
    <message id="cli.team.team">
        <source>The team&apos;s name.</source>
        <translation>Nazwa zespołu.</translation>
    </message>
    <message id="cli.team.admin_name">
        <source>The name of the first admin.</source>
        <translation>Imię pierwszej osoby, która zarządza.</translation>
    </message>
    <message id="cli.team.root">
        <source>The certificate (PEM) of the authority that signed the server&apos;s: by it every member knows the server.</source>
        <translation>Certyfikat (PEM) urzędu, który podpisał certyfikat serwera: po nim każdy członek poznaje serwer.</translation>
    </message>
    <message id="cli.team.server">
        <source>HOST or HOST:PORT by which members reach the server, where URL names another one or a socket.</source>
        <translation>HOST albo HOST:PORT, pod którym członkowie docierają do serwera, jeśli URL wskazuje inny lub gniazdo.</translation>
    </message>
    <message id="cli.team.insecure">
        <source>Without TLS, for a trial: only with a server on this machine&apos;s own loopback.</source>
        <translation>Bez TLS, na próbę: tylko z serwerem na pętli zwrotnej tego komputera.</translation>
    </message>
    <message id="cli.team.password">
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message id="cli.team.upgrade_short">
        <source>Bring a team&apos;s store to the schema of this version.</source>
        <translation>Podnieść magazyn zespołu do schematu tej wersji.</translation>
    </message>
    <message id="cli.team.upgrade_help">
        <source>Bring the store in the database URL to the schema of this version, as whoever made it. Members with an older Coach are told so if they can&apos;t go on.</source>
        <translation>Podnosi magazyn w bazie danych URL do schematu tej wersji, jako osoba, która go utworzyła. Członkowie ze zbyt starym programem Coach dowiedzą się o tym.</translation>
    </message>
    <message id="cli.team.upgraded">
        <source>The store has schema {number}.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Magazyn ma schemat {number}.</translation>
    </message>
    <message id="cli.team.invite_short">
        <source>Invite somebody. For the team&apos;s admin.</source>
        <translation>Zaprosić kogoś. Dla osoby, która zarządza zespołem.</translation>
    </message>
    <message id="cli.team.invite_help">
        <source>Make a login for NAME and print an invitation: one line that lets one person join, within {days} days. Whoever has it before it is used can join in their place: hand it over as you would a password.</source>
        <extracomment>Keep what is in braces: {days}.</extracomment>
        <translation>Tworzy konto dla NAME i wypisuje zaproszenie: jeden wiersz, z którym jedna osoba może dołączyć w ciągu {days} dni. Kto ma go, zanim zostanie użyty, może dołączyć w jej miejsce: przekaż go jak hasło.</translation>
    </message>
    <message id="cli.team.publishes">
        <source>They may publish tips, steps and lessons for the team.</source>
        <translation>Może publikować wskazówki, kroki i lekcje dla zespołu.</translation>
    </message>
    <message id="cli.team.admin">
        <source>They may invite and remove members too.</source>
        <translation>Może też zapraszać i usuwać członków.</translation>
    </message>
    <message id="cli.team.hand_over">
        <source>Hand this line to {name} alone. It can be used once, within {days} days.</source>
        <extracomment>Keep what is in braces: {days}, {name}.</extracomment>
        <translation>Przekaż ten wiersz tylko osobie {name}. Działa raz, w ciągu {days} dni.</translation>
    </message>
    <message id="cli.team.join_short">
        <source>Join a team by an invitation.</source>
        <translation>Dołączyć do zespołu z zaproszeniem.</translation>
    </message>
    <message id="cli.team.join_help">
        <source>Join a team. INVITATION is the line that you were given; - reads it from standard input. The password in it is exchanged for one that only this system&apos;s keyring holds.</source>
        <translation>Dołącza do zespołu. INVITATION to otrzymany wiersz; - czyta go ze standardowego wejścia. Hasło w nim zostaje zamienione na inne, które zna tylko pęk kluczy tego systemu.</translation>
    </message>
    <message id="cli.team.joined">
        <source>You are in the team {team} as {name}.</source>
        <extracomment>Keep what is in braces: {name}, {team}.</extracomment>
        <translation>Należysz do zespołu {team} jako {name}.</translation>
    </message>
    <message id="cli.team.leave_short">
        <source>Leave the team on this machine.</source>
        <translation>Opuścić zespół na tym komputerze.</translation>
    </message>
    <message id="cli.team.leave_help">
        <source>Forget the login and what the team shares. Nothing is withdrawn: what you released stays until its day. Withdraw it first, or ask the team&apos;s admin to remove you, which deletes it.</source>
        <translation>Zapomina konto i to, co dzieli zespół. Nic nie zostaje wycofane: to, co udostępniono, zostaje do swojego dnia. Wycofaj to wcześniej albo poproś osobę, która zarządza zespołem, o usunięcie ciebie, co to skasuje.</translation>
    </message>
    <message id="cli.team.sure_leave">
        <source>Leave the team {team}?</source>
        <extracomment>Keep what is in braces: {team}.</extracomment>
        <translation>Opuścić zespół {team}?</translation>
    </message>
    <message id="cli.team.sure_remove">
        <source>Remove {name}, and delete what they released and published?</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Usunąć osobę {name} i skasować, co udostępniła i opublikowała?</translation>
    </message>
    <message id="cli.team.left">
        <source>You have left the team {team}.</source>
        <extracomment>Keep what is in braces: {team}.</extracomment>
        <translation>Zespół {team} został opuszczony.</translation>
    </message>
    <message id="cli.team.yes">
        <source>Don&apos;t ask.</source>
        <translation>Nie pytać.</translation>
    </message>
    <message id="cli.team.list_short">
        <source>List the members.</source>
        <translation>Wypisać członków.</translation>
    </message>
    <message id="cli.team.list_help">
        <source>List the members of the team. An admin also sees who hasn&apos;t joined yet.</source>
        <translation>Wypisuje członków zespołu. Kto zarządza, widzi też, kto jeszcze nie dołączył.</translation>
    </message>
    <message id="cli.team.of_admin">
        <source>admin</source>
        <translation>zarządza</translation>
    </message>
    <message id="cli.team.of_publisher">
        <source>may publish</source>
        <translation>może publikować</translation>
    </message>
    <message id="cli.team.not_yet">
        <source>not joined yet</source>
        <translation>jeszcze nie dołączył(a)</translation>
    </message>
    <message id="cli.team.remove_short">
        <source>Remove a member. For the team&apos;s admin.</source>
        <translation>Usunąć członka. Dla osoby, która zarządza zespołem.</translation>
    </message>
    <message id="cli.team.remove_help">
        <source>Take the login of MEMBER (a name, or the beginning of an id), and delete what they released and published.</source>
        <translation>Odbiera konto osobie MEMBER (imię albo początek identyfikatora) i kasuje to, co udostępniła i opublikowała.</translation>
    </message>
    <message id="cli.team.removed">
        <source>{name} is removed.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Osoba {name} została usunięta.</translation>
    </message>
    <message id="cli.team.out_short">
        <source>List what you have released.</source>
        <translation>Wypisać, co udostępniasz.</translation>
    </message>
    <message id="cli.team.out_help">
        <source>List what you have released and not withdrawn, who has opened it and when, and the answers.</source>
        <translation>Wypisuje to, co udostępniasz, kto i kiedy to otworzył, oraz odpowiedzi.</translation>
    </message>
    <message id="cli.team.received_short">
        <source>List what was released to you.</source>
        <translation>Wypisać, co ci udostępniono.</translation>
    </message>
    <message id="cli.team.received_help">
        <source>List what was released to you, and the answers under it.</source>
        <translation>Wypisuje to, co ci udostępniono, i odpowiedzi pod tym.</translation>
    </message>
    <message id="cli.team.read_short">
        <source>Read what was released to you.</source>
        <translation>Przeczytać, co ci udostępniono.</translation>
    </message>
    <message id="cli.team.read_help">
        <source>Print the release ID (the beginning is enough). Its author sees when you opened it.</source>
        <translation>Wypisuje udostępniony raport ID (wystarczy początek). Autor widzi, kiedy został otwarty.</translation>
    </message>
    <message id="cli.team.withdraw_short">
        <source>Withdraw a release.</source>
        <translation>Wycofać udostępniony raport.</translation>
    </message>
    <message id="cli.team.withdraw_help">
        <source>Delete the release ID from the store, with its answers.</source>
        <translation>Kasuje z magazynu udostępniony raport ID wraz z odpowiedziami.</translation>
    </message>
    <message id="cli.team.withdrawn">
        <source>It is withdrawn, and gone from the store.</source>
        <translation>Raport jest wycofany i nie ma go już w magazynie.</translation>
    </message>
    <message id="cli.team.answer_short">
        <source>Write under a release.</source>
        <translation>Napisać pod udostępnionym raportem.</translation>
    </message>
    <message id="cli.team.answer_help">
        <source>Write TEXT under the release ID. Its author and everyone it was released to can read it.</source>
        <translation>Pisze TEXT pod udostępnionym raportem ID. Może to przeczytać autor i każdy, komu go udostępniono.</translation>
    </message>
    <message id="cli.team.answered">
        <source>Your answer is there.</source>
        <translation>Odpowiedź już tam jest.</translation>
    </message>
    <message id="cli.team.shared_short">
        <source>List what the team shares.</source>
        <translation>Wypisać, co dzieli zespół.</translation>
    </message>
    <message id="cli.team.shared_help">
        <source>List the tips, steps and lessons of the team, and what a newer version changes.</source>
        <translation>Wypisuje wskazówki, kroki i lekcje zespołu oraz to, co zmienia nowsza wersja.</translation>
    </message>
    <message id="cli.team.publish_short">
        <source>Share a file with the team.</source>
        <translation>Podzielić się plikiem z zespołem.</translation>
    </message>
    <message id="cli.team.publish_help">
        <source>Sign FILE and share it with the team. KIND says what it is; the file is checked as the app checks it. The same name again is a new version.</source>
        <translation>Podpisuje FILE i dzieli się nim z zespołem. KIND mówi, co to jest; plik jest sprawdzany tak, jak sprawdza go aplikacja. Ta sama nazwa jeszcze raz to nowa wersja.</translation>
    </message>
    <message id="cli.team.publish_name">
        <source>The name that the team sees. Default: that of the file.</source>
        <translation>Nazwa, którą widzi zespół. Domyślnie: nazwa pliku.</translation>
    </message>
    <message id="cli.team.published">
        <source>{name} is shared, version {version}.</source>
        <extracomment>Keep what is in braces: {name}, {version}.</extracomment>
        <translation>Opublikowano: {name}, wersja {version}.</translation>
    </message>
    <message id="cli.team.use_short">
        <source>Use what the team shares.</source>
        <translation>Używać tego, co dzieli zespół.</translation>
    </message>
    <message id="cli.team.use_help">
        <source>Use the newest version of ID (the beginning is enough) from now on.</source>
        <translation>Używa od teraz najnowszej wersji ID (wystarczy początek).</translation>
    </message>
    <message id="cli.team.used">
        <source>{name} is used, version {version}.</source>
        <extracomment>Keep what is in braces: {name}, {version}.</extracomment>
        <translation>W użyciu: {name}, wersja {version}.</translation>
    </message>
    <message id="cli.team.tidy_short">
        <source>Delete what is long over.</source>
        <translation>Skasować to, co dawno minęło.</translation>
    </message>
    <message id="cli.team.tidy_help">
        <source>Delete releases from the store whose last day was more than {days} days ago. Every Coach that asks the store does so too.</source>
        <extracomment>Keep what is in braces: {days}.</extracomment>
        <translation>Kasuje z magazynu raporty, których ostatni dzień minął ponad {days} dni temu. Robi to też każdy Coach, który pyta magazyn.</translation>
    </message>
    <message id="cli.team.tidied" numerus="yes">
        <source>{n} releases are deleted.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Skasowano {n} raport.</numerusform>
            <numerusform>Skasowano {n} raporty.</numerusform>
            <numerusform>Skasowano {n} raportów.</numerusform>
        </translation>
    </message>
    <message id="cli.team.seen_short">
        <source>Say who can see what.</source>
        <translation>Powiedzieć, kto co może zobaczyć.</translation>
    </message>
    <message id="cli.team.seen_help">
        <source>Say what a supervisor, another member and whoever runs the server can see.</source>
        <translation>Mówi, co może zobaczyć przełożony, inny członek i ten, kto prowadzi serwer.</translation>
    </message>
    <message id="cli.team.line">
        <source>{id}  {kind}  {title}  until {until}</source>
        <extracomment>Keep what is in braces: {id}, {kind}, {title}, {until}.</extracomment>
        <translation>{id}  {kind}  {title}  do {until}</translation>
    </message>
    <message id="cli.team.from_line">
        <source>{id}  {kind}  {title}  from {author}, until {until}</source>
        <extracomment>Keep what is in braces: {author}, {id}, {kind}, {title}, {until}.</extracomment>
        <translation>{id}  {kind}  {title}  od: {author}, do {until}</translation>
    </message>
    <message id="cli.team.opened">
        <source>    {name}: opened {at}</source>
        <extracomment>Keep what is in braces: {at}, {name}.</extracomment>
        <translation>    {name}: otwarto {at}</translation>
    </message>
    <message id="cli.team.not_opened">
        <source>    {name}: not opened</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>    {name}: nie otwarto</translation>
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
            <numerusform>Jeszcze {n} czeka na wysłanie.</numerusform>
            <numerusform>Jeszcze {n} czekają na wysłanie.</numerusform>
            <numerusform>Jeszcze {n} czeka na wysłanie.</numerusform>
        </translation>
    </message>
    <message id="cli.team.shared_line">
        <source>{id}  {kind}  {name}  version {version}, by {publisher}</source>
        <extracomment>Keep what is in braces: {id}, {kind}, {name}, {publisher}, {version}.</extracomment>
        <translation>{id}  {kind}  {name}  wersja {version}, od: {publisher}</translation>
    </message>
    <message id="cli.team.used_line">
        <source>    used here: version {version}</source>
        <extracomment>Keep what is in braces: {version}.</extracomment>
        <translation>    tu w użyciu: wersja {version}</translation>
    </message>
    <message id="cli.team.unknown_id">
        <source>No id there begins with {id}, or several do. Give more of it, as the list has it.</source>
        <extracomment>Keep what is in braces: {id}.</extracomment>
        <translation>Żaden identyfikator nie zaczyna się tam od {id} albo zaczyna się kilka. Podaj więcej, tak jak na liście.</translation>
    </message>
    <message id="team.not_installed">
        <source>This needs an addition that is not installed: pip install &apos;coach[team]&apos;.</source>
        <translation>Brakuje do tego dodatku: pip install &apos;coach[team]&apos;.</translation>
    </message>
    <message id="team.bad_invitation">
        <source>This is no whole invitation. Copy the line again, from its beginning to its end.</source>
        <translation>To nie jest całe zaproszenie. Skopiuj wiersz jeszcze raz, od początku do końca.</translation>
    </message>
    <message id="team.newer_invitation">
        <source>This invitation is of a newer Coach. Update Coach, then join.</source>
        <translation>To zaproszenie jest z nowszego programu Coach. Zaktualizuj go, a potem dołącz.</translation>
    </message>
    <message id="team.joined_already">
        <source>A team was joined on this machine already. Leave it first.</source>
        <translation>Na tym komputerze należysz już do zespołu. Najpierw go opuść.</translation>
    </message>
    <message id="team.not_joined">
        <source>No team was joined on this machine. Ask the team&apos;s admin for an invitation.</source>
        <translation>Na tym komputerze nie należysz do żadnego zespołu. Poproś o zaproszenie osobę, która zarządza zespołem.</translation>
    </message>
    <message id="team.no_certificate">
        <source>This invitation names no certificate by which the server is known. Ask the team&apos;s admin for another one.</source>
        <translation>To zaproszenie nie zawiera certyfikatu, po którym można poznać serwer. Poproś o inne osobę, która zarządza zespołem.</translation>
    </message>
    <message id="team.only_loopback">
        <source>{host} is not this machine, so it is never used without TLS. Give the certificate of its authority with --root.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>{host} nie jest tym komputerem, więc nigdy nie jest używany bez TLS. Podaj certyfikat jego urzędu przez --root.</translation>
    </message>
    <message id="team.needs_root">
        <source>Without a certificate the server can&apos;t be known. Give that of its authority with --root.</source>
        <translation>Bez certyfikatu nie można poznać serwera. Podaj certyfikat jego urzędu przez --root.</translation>
    </message>
    <message id="team.no_root">
        <source>{path} is no certificate in PEM that can be read. Give that of the authority that signed the server&apos;s.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} nie jest czytelnym certyfikatem PEM. Podaj certyfikat urzędu, który podpisał certyfikat serwera.</translation>
    </message>
    <message id="team.bad_membership">
        <source>{path} can&apos;t be read. Leave the team, then ask its admin to remove you and invite you anew.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Nie można odczytać {path}. Opuść zespół, a potem poproś osobę, która nim zarządza, o usunięcie i ponowne zaproszenie.</translation>
    </message>
    <message id="team.not_written">
        <source>{path} can&apos;t be written: {error}. Free some room, or check its permissions.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>Nie można zapisać {path}: {error}. Zwolnij miejsce albo sprawdź uprawnienia.</translation>
    </message>
    <message id="team.no_secret">
        <source>The system&apos;s keyring no longer holds the password or key of the team. Ask the team&apos;s admin to remove you and invite you anew.</source>
        <translation>Pęk kluczy systemu nie ma już hasła lub klucza zespołu. Poproś osobę, która zarządza zespołem, o usunięcie i ponowne zaproszenie.</translation>
    </message>
    <message id="team.no_keyring">
        <source>This system has no keyring that could hold the team&apos;s password, so no team can be joined. On Linux, GNOME Keyring or KWallet is one.</source>
        <translation>Ten system nie ma pęku kluczy na hasło zespołu, więc nie można dołączyć do żadnego. W Linuksie jest nim GNOME Keyring albo KWallet.</translation>
    </message>
    <message id="team.keyring_locked">
        <source>The system&apos;s keyring is locked or does not answer, so the team&apos;s store can&apos;t be asked. Unlock it, then try again.</source>
        <translation>Pęk kluczy systemu jest zablokowany albo nie odpowiada, więc nie można pytać magazynu zespołu. Odblokuj go i spróbuj jeszcze raz.</translation>
    </message>
    <message id="team.bad_key">
        <source>A key of the team is damaged. Ask the team&apos;s admin for another invitation.</source>
        <translation>Klucz zespołu jest uszkodzony. Poproś o inne zaproszenie osobę, która zarządza zespołem.</translation>
    </message>
    <message id="team.unreachable">
        <source>The team&apos;s store at {host} can&apos;t be reached. What you release waits here and goes once it can.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>Nie można dotrzeć do magazynu zespołu pod {host}. To, co udostępniasz, czeka tutaj i odejdzie, gdy to będzie możliwe.</translation>
    </message>
    <message id="team.busy">
        <source>The team&apos;s store at {host} can&apos;t answer just now. It is asked again soon.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>Magazyn zespołu pod {host} nie może teraz odpowiedzieć. Wkrótce zostanie zapytany ponownie.</translation>
    </message>
    <message id="team.other_server">
        <source>The server at {host} is not the one of the invitation: its certificate is another one. Nothing was sent. Ask whoever runs it.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>Serwer pod {host} nie jest tym z zaproszenia: ma inny certyfikat. Nic nie wysłano. Zapytaj tego, kto go prowadzi.</translation>
    </message>
    <message id="team.no_tls">
        <source>The server at {host} offers no TLS, so nothing was sent. Ask whoever runs it.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>Serwer pod {host} nie oferuje TLS, więc nic nie wysłano. Zapytaj tego, kto go prowadzi.</translation>
    </message>
    <message id="team.weak_login">
        <source>The server at {host} asks for a password in a way that is not safe (not SCRAM over TLS), so none was sent. Ask whoever runs it.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>Serwer pod {host} pyta o hasło w niebezpieczny sposób (nie SCRAM przez TLS), więc żadnego nie wysłano. Zapytaj tego, kto go prowadzi.</translation>
    </message>
    <message id="team.login_refused">
        <source>The team&apos;s store doesn&apos;t take this login: the invitation was used or is too old, or you were removed. Ask the team&apos;s admin.</source>
        <translation>Magazyn zespołu nie przyjmuje tego konta: zaproszenie zostało użyte albo jest za stare, albo konto usunięto. Zapytaj osobę, która zarządza zespołem.</translation>
    </message>
    <message id="team.no_store">
        <source>There is no team&apos;s store at {host}. Ask whoever runs it.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>Pod {host} nie ma magazynu zespołu. Zapytaj tego, kto go prowadzi.</translation>
    </message>
    <message id="team.another_store">
        <source>The store there is another team&apos;s. Ask your team&apos;s admin.</source>
        <translation>Ten magazyn należy do innego zespołu. Zapytaj osobę, która zarządza twoim.</translation>
    </message>
    <message id="team.newer_store">
        <source>The team&apos;s store is of a newer Coach. Update Coach.</source>
        <translation>Magazyn zespołu jest z nowszego programu Coach. Zaktualizuj Coach.</translation>
    </message>
    <message id="team.older_store">
        <source>The team&apos;s store is of an older Coach. Ask whoever runs it for `coach team upgrade`.</source>
        <translation>Magazyn zespołu jest ze starszego programu Coach. Poproś tego, kto go prowadzi, o `coach team upgrade`.</translation>
    </message>
    <message id="team.not_allowed">
        <source>The team&apos;s store doesn&apos;t let you do this.</source>
        <translation>Magazyn zespołu na to nie pozwala.</translation>
    </message>
    <message id="team.name_taken">
        <source>Somebody in the team has this name. Choose another one.</source>
        <translation>Ktoś w zespole ma już to imię. Wybierz inne.</translation>
    </message>
    <message id="team.no_such_member">
        <source>One of these people is not in the team, or it is nobody but you. Choose again.</source>
        <translation>Jednej z tych osób nie ma w zespole albo nie ma nikogo prócz ciebie. Wybierz jeszcze raz.</translation>
    </message>
    <message id="team.other_id">
        <source>Something else has this id in the team&apos;s store already. Release it anew.</source>
        <translation>Coś innego ma już ten identyfikator w magazynie. Udostępnij to od nowa.</translation>
    </message>
    <message id="team.withdrawn">
        <source>This was withdrawn. Release it anew if you want it to be seen again.</source>
        <translation>To zostało wycofane. Udostępnij to od nowa, jeśli ma być znów widoczne.</translation>
    </message>
    <message id="team.over_already">
        <source>Its last day is over. Choose a later one.</source>
        <translation>Ostatni dzień już minął. Wybierz późniejszy.</translation>
    </message>
    <message id="team.too_long">
        <source>Its last day is too far away, more than a year. Choose an earlier one.</source>
        <translation>Ostatni dzień jest zbyt odległy, dalej niż za rok. Wybierz wcześniejszy.</translation>
    </message>
    <message id="team.too_large">
        <source>It is too large for the team&apos;s store, or empty. Make it shorter.</source>
        <translation>To za dużo dla magazynu zespołu albo jest puste. Skróć to.</translation>
    </message>
    <message id="team.too_many">
        <source>You have released as much as the store takes. Withdraw something first.</source>
        <translation>Udostępniasz tyle, ile magazyn przyjmuje. Najpierw coś wycofaj.</translation>
    </message>
    <message id="team.no_such_release">
        <source>It is no longer there: it was withdrawn, or its last day is over.</source>
        <translation>Już tego nie ma: zostało wycofane albo minął ostatni dzień.</translation>
    </message>
    <message id="team.not_newer">
        <source>The team&apos;s store has a newer version of this already. Look at it, then publish again.</source>
        <translation>Magazyn zespołu ma już nowszą wersję. Obejrzyj ją i opublikuj jeszcze raz.</translation>
    </message>
    <message id="team.unsendable">
        <source>There is a character in it that the store can&apos;t hold. Take it out, then try again.</source>
        <translation>Jest w tym znak, którego magazyn nie może przechować. Usuń go i spróbuj jeszcze raz.</translation>
    </message>
    <message id="team.defect">
        <source>The team&apos;s store can&apos;t be used because of a mistake of ours. Please report it.</source>
        <translation>Magazynu zespołu nie można użyć z powodu naszego błędu. Prosimy o zgłoszenie.</translation>
    </message>
    <message id="team.bad_name">
        <source>A name has 1 to {most} characters. Choose another one.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Nazwa ma od 1 do {most} znaków. Wybierz inną.</translation>
    </message>
    <message id="team.outbox_full">
        <source>{most} things wait to be sent already. Connect to the network first.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Już {most} rzeczy czeka na wysłanie. Najpierw połącz się z siecią.</translation>
    </message>
    <message id="team.not_genuine">
        <source>{name} is not signed by anyone who may publish in this team, so it is not offered. Tell the team&apos;s admin.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Nie podpisał tego nikt, kto może publikować w tym zespole: {name}. Nie jest to więc oferowane. Powiedz osobie, która zarządza zespołem.</translation>
    </message>
    <message id="team.older_shared">
        <source>The store offers an older or another {name} under the version that is used here, so it is not offered. Tell the team&apos;s admin.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Magazyn oferuje {name} w starszej lub innej postaci niż używana tutaj wersja, więc nie jest to brane. Powiedz osobie, która zarządza zespołem.</translation>
    </message>
    <message id="team.not_offered">
        <source>This version is no longer offered. Look at the list again.</source>
        <translation>Ta wersja nie jest już oferowana. Obejrzyj listę jeszcze raz.</translation>
    </message>
    <message id="team.shared_too_large">
        <source>It has more than {most_mb} MB. Make it smaller.</source>
        <extracomment>Keep what is in braces: {most_mb}.</extracomment>
        <translation>To ma więcej niż {most_mb} MB. Zmniejsz to.</translation>
    </message>
    <message id="team.only_tips">
        <source>A file of tips for the team holds tips and no steps. Share the steps by themselves.</source>
        <translation>Plik wskazówek dla zespołu zawiera wskazówki, a nie kroki. Opublikuj kroki osobno.</translation>
    </message>
    <message id="team.only_steps">
        <source>A file of steps for the team holds steps and no tips. Share the tips by themselves.</source>
        <translation>Plik kroków dla zespołu zawiera kroki, a nie wskazówki. Opublikuj wskazówki osobno.</translation>
    </message>
    <message id="team.no_file">
        <source>{path} can&apos;t be read: {error}. Check the name and your permission.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>Nie można odczytać {path}: {error}. Sprawdź nazwę i uprawnienia.</translation>
    </message>
    <message id="team.may_not_publish">
        <source>You may not publish in this team. Ask the team&apos;s admin for an invitation that may.</source>
        <translation>Nie możesz publikować w tym zespole. Poproś osobę, która nim zarządza, o zaproszenie, które na to pozwala.</translation>
    </message>
    <message id="team.store_there">
        <source>The database {database} holds a team&apos;s store already. Choose another database.</source>
        <extracomment>Keep what is in braces: {database}.</extracomment>
        <translation>Baza danych {database} ma już magazyn zespołu. Wybierz inną.</translation>
    </message>
    <message id="team.bad_url">
        <source>This is no address of a database. It is written postgresql://USER@HOST/DATABASE.</source>
        <translation>To nie jest adres bazy danych. Pisze się go postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message id="team.server_unnamed">
        <source>Say by which name members reach the server, with --server HOST.</source>
        <translation>Podaj przez --server HOST, pod jaką nazwą członkowie docierają do serwera.</translation>
    </message>
    <message id="team.old_server">
        <source>The server is PostgreSQL {version}. A team&apos;s store needs {oldest} or newer.</source>
        <extracomment>Keep what is in braces: {oldest}, {version}.</extracomment>
        <translation>Serwer to PostgreSQL {version}. Magazyn zespołu wymaga wersji {oldest} lub nowszej.</translation>
    </message>
    <message id="team.may_not_found">
        <source>You may not make a store there: that needs the right to create roles, and to create in this database. Ask whoever runs the server.</source>
        <translation>Nie możesz utworzyć tam magazynu: trzeba do tego prawa tworzenia ról i tworzenia w tej bazie danych. Zapytaj tego, kto prowadzi serwer.</translation>
    </message>
    <message id="team.no_migrations">
        <source>{path} is missing from the program, so no store can be made. Install Coach again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>W programie brakuje {path}, więc nie można utworzyć magazynu. Zainstaluj Coach ponownie.</translation>
    </message>
    <message id="team.kind.call">
        <source>Call</source>
        <translation>Rozmowa</translation>
    </message>
    <message id="team.kind.incident">
        <source>Incident</source>
        <translation>Zdarzenie</translation>
    </message>
    <message id="team.kind.period">
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message id="team.kind.aim">
        <source>Aim</source>
        <translation>Cel</translation>
    </message>
    <message id="team.shared.tips">
        <source>Tips</source>
        <translation>Wskazówki</translation>
    </message>
    <message id="team.shared.steps">
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message id="team.shared.lesson">
        <source>Lesson</source>
        <translation>Lekcja</translation>
    </message>
    <message id="team.seen.title">
        <source>What a supervisor can see</source>
        <translation>Co może zobaczyć przełożony</translation>
    </message>
    <message id="team.seen.nothing">
        <source>Nothing that you did not release to them by name. There is no live view, and no switch that makes one.</source>
        <translation>Nic, czego mu imiennie nie udostępniono. Nie ma podglądu na żywo ani przełącznika, który by go włączał.</translation>
    </message>
    <message id="team.seen.release">
        <source>Of a release: its title and its text as you saw them before, without what you struck out. Until the day that you chose, and not once you withdraw it.</source>
        <translation>Z udostępnionego raportu: tytuł i tekst takie, jakie były widoczne wcześniej, bez tego, co skreślono. Do wybranego dnia, a po wycofaniu już nie.</translation>
    </message>
    <message id="team.seen.answers">
        <source>The answers under it. They are read by you and by everyone you released it to.</source>
        <translation>Odpowiedzi pod nim. Czytasz je ty i każdy, komu go udostępniono.</translation>
    </message>
    <message id="team.seen.no_sound">
        <source>Never sound, never figures that nobody released, never a ranking, never who released nothing.</source>
        <translation>Nigdy dźwięku, nigdy liczb, których nikt nie udostępnił, nigdy rankingu, nigdy tego, kto nic nie udostępnił.</translation>
    </message>
    <message id="team.seen.opened">
        <source>You see who opened it, first and last, by the server&apos;s clock. They can&apos;t open it unseen.</source>
        <translation>Widzisz, kto otworzył raport, pierwszy i ostatni raz, według zegara serwera. Nie da się go otworzyć niezauważenie.</translation>
    </message>
    <message id="team.seen.members">
        <source>Everyone in the team sees the names of its members.</source>
        <translation>Każdy w zespole widzi imiona jego członków.</translation>
    </message>
    <message id="team.seen.others">
        <source>Another member, also the team&apos;s admin, sees no release that does not name them.</source>
        <translation>Inny członek, także osoba, która zarządza zespołem, nie widzi żadnego raportu, który go nie wymienia.</translation>
    </message>
    <message id="team.seen.withdrawn">
        <source>Withdrawn is gone: text, readers and answers. Only its number stays, so that it never comes back.</source>
        <translation>Wycofane znika: tekst, czytający i odpowiedzi. Zostaje tylko numer, żeby nigdy nie wróciło.</translation>
    </message>
    <message id="team.seen.over">
        <source>After its last day only you see it, for two weeks more. Then it is deleted.</source>
        <translation>Po ostatnim dniu widzisz to tylko ty, jeszcze przez dwa tygodnie. Potem zostaje skasowane.</translation>
    </message>
    <message id="team.seen.server">
        <source>Whoever runs the database server can read everything in it, also in its backups. Who that is, your team can tell you.</source>
        <translation>Kto prowadzi serwer bazy danych, może przeczytać w nim wszystko, także w kopiach zapasowych. Kto to jest, powie ci zespół.</translation>
    </message>
    <message id="team.seen.waiting">
        <source>What you release without a network waits on this machine, and goes once.</source>
        <translation>To, co udostępniasz bez sieci, czeka na tym komputerze i odchodzi jeden raz.</translation>
    </message>
</context>
<context>
    <name>team_pages</name>
    <message id="ui.team.title">
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message id="ui.team.joined">
        <source>You are {name} in the team “{team}”, on {server}.</source>
        <extracomment>Keep what is in braces: {name}, {server}, {team}.</extracomment>
        <translation>Jesteś tu jako {name} w zespole „{team}”, na {server}.</translation>
    </message>
    <message id="ui.team.none">
        <source>No team was joined. Settings has a place to paste an invitation.</source>
        <translation>Nie dołączono do żadnego zespołu. W Ustawieniach można wkleić zaproszenie.</translation>
    </message>
    <message id="ui.team.parts">
        <source>Parts of this page</source>
        <translation>Części tej strony</translation>
    </message>
    <message id="ui.team.tab_new" numerus="yes">
        <source>{name} ({n} new)</source>
        <extracomment>Keep what is in braces: {n}, {name}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{name} ({n} nowe)</numerusform>
            <numerusform>{name} ({n} nowe)</numerusform>
            <numerusform>{name} ({n} nowych)</numerusform>
        </translation>
    </message>
    <message id="ui.team.separator">
        <source> · </source>
        <translation> · </translation>
    </message>
    <message id="ui.team.loading">
        <source>Asking the store…</source>
        <translation>Pytam magazyn…</translation>
    </message>
    <message id="ui.team.refresh">
        <source>Ask the store now</source>
        <translation>Zapytaj teraz</translation>
    </message>
    <message id="ui.team.read_at">
        <source>Read last: {when}.</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Ostatni odczyt: {when}.</translation>
    </message>
    <message id="ui.team.waiting_count" numerus="yes">
        <source>{n} of your releases wait until the store can be reached.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} udostępnienie czeka, aż magazyn będzie osiągalny.</numerusform>
            <numerusform>{n} udostępnienia czekają, aż magazyn będzie osiągalny.</numerusform>
            <numerusform>{n} udostępnień czeka, aż magazyn będzie osiągalny.</numerusform>
        </translation>
    </message>
    <message id="ui.team.until">
        <source>until {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>do {day}</translation>
    </message>
    <message id="ui.team.over">
        <source>was out until {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>było udostępnione do {day}</translation>
    </message>
    <message id="ui.team.and_others" numerus="yes">
        <source>{names} and {n} more</source>
        <extracomment>Keep what is in braces: {n}, {names}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{names} i jeszcze {n}</numerusform>
            <numerusform>{names} i jeszcze {n}</numerusform>
            <numerusform>{names} i jeszcze {n}</numerusform>
        </translation>
    </message>
    <message id="ui.team.answers" numerus="yes">
        <source>{n} answers</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} odpowiedź</numerusform>
            <numerusform>{n} odpowiedzi</numerusform>
            <numerusform>{n} odpowiedzi</numerusform>
        </translation>
    </message>
    <message id="ui.team.answer_head">
        <source>{author}, {when}</source>
        <extracomment>Keep what is in braces: {author}, {when}.</extracomment>
        <translation>{author}, {when}</translation>
    </message>
    <message id="ui.team.me">
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message id="ui.team.back">
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message id="ui.team.kind.incident">
        <source>An incident</source>
        <translation>Zdarzenie</translation>
    </message>
    <message id="ui.team.kind.aim">
        <source>An aim</source>
        <translation>Cel</translation>
    </message>
    <message id="ui.team.seen.name">
        <source>Who can see what</source>
        <translation>Kto co widzi</translation>
    </message>
    <message id="ui.team.out.name">
        <source>What is out</source>
        <translation>Udostępnione przeze mnie</translation>
    </message>
    <message id="ui.team.out.empty">
        <source>Nothing is out. A report can be released from the page of a call, from chosen calls, a period or an aim.</source>
        <translation>Nic nie jest udostępnione. Raport można udostępnić ze strony rozmowy, z wybranych rozmów, okresu lub celu.</translation>
    </message>
    <message id="ui.team.out.empty_button">
        <source>Go to your calls</source>
        <translation>Przejdź do rozmów</translation>
    </message>
    <message id="ui.team.out.to">
        <source>to {names}</source>
        <extracomment>Keep what is in braces: {names}.</extracomment>
        <translation>dla: {names}</translation>
    </message>
    <message id="ui.team.out.opened_by" numerus="yes">
        <source>opened by {n}</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>otwarte przez {n}</numerusform>
            <numerusform>otwarte przez {n}</numerusform>
            <numerusform>otwarte przez {n}</numerusform>
        </translation>
    </message>
    <message id="ui.team.out.waiting">
        <source>waits until the store can be reached</source>
        <translation>czeka, aż magazyn będzie osiągalny</translation>
    </message>
    <message id="ui.team.out.waiting_mark">
        <source>Waits</source>
        <translation>Czeka</translation>
    </message>
    <message id="ui.team.out.withdrawing">
        <source>withdrawn; the store hasn&apos;t been told yet</source>
        <translation>wycofane; magazyn jeszcze o tym nie wie</translation>
    </message>
    <message id="ui.team.out.withdrawing_mark">
        <source>Withdrawn</source>
        <translation>Wycofane</translation>
    </message>
    <message id="ui.team.out.refused">
        <source>the store did not take it</source>
        <translation>magazyn tego nie przyjął</translation>
    </message>
    <message id="ui.team.out.refused_mark">
        <source>Not out</source>
        <translation>Odrzucone</translation>
    </message>
    <message id="ui.team.out.readers">
        <source>Released to</source>
        <translation>Udostępnione osobom</translation>
    </message>
    <message id="ui.team.out.not_opened">
        <source>not opened yet</source>
        <translation>jeszcze nie otwarte</translation>
    </message>
    <message id="ui.team.out.opened">
        <source>opened: {when}</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>otwarte: {when}</translation>
    </message>
    <message id="ui.team.out.opened_again">
        <source>first opened: {first}; last: {last}</source>
        <extracomment>Keep what is in braces: {first}, {last}.</extracomment>
        <translation>pierwszy raz: {first}; ostatni: {last}</translation>
    </message>
    <message id="ui.team.out.answers">
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message id="ui.team.out.no_answers">
        <source>No answer yet.</source>
        <translation>Nie ma jeszcze odpowiedzi.</translation>
    </message>
    <message id="ui.team.out.withdraw">
        <source>Withdraw</source>
        <translation>Wycofaj</translation>
    </message>
    <message id="ui.team.out.withdraw_ask">
        <source>Withdraw it? Nobody can open it then, and its answers go too.</source>
        <translation>Wycofać? Nikt już tego nie otworzy, a odpowiedzi też znikną.</translation>
    </message>
    <message id="ui.team.out.withdraw_yes">
        <source>Withdraw it</source>
        <translation>Wycofaj to</translation>
    </message>
    <message id="ui.team.out.withdraw_no">
        <source>Don&apos;t withdraw</source>
        <translation>Nie wycofuj</translation>
    </message>
    <message id="ui.team.out.withdrawing_now">
        <source>It is withdrawn here. Coach says so once it is gone from the store.</source>
        <translation>Tutaj jest wycofane. Coach powie, gdy zniknie z magazynu.</translation>
    </message>
    <message id="ui.team.out.gone">
        <source>“{title}” is withdrawn and gone from the store.</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>„{title}” jest wycofane i zniknęło z magazynu.</translation>
    </message>
    <message id="ui.team.out.not_there">
        <source>This release is no longer in the store.</source>
        <translation>Tego udostępnienia nie ma już w magazynie.</translation>
    </message>
    <message id="ui.team.received.name">
        <source>Released to me</source>
        <translation>Udostępnione mnie</translation>
    </message>
    <message id="ui.team.received.empty">
        <source>Nothing was released to you. What somebody releases to you stands here, until the day they chose.</source>
        <translation>Nic Ci nie udostępniono. To, co ktoś Ci udostępni, jest tutaj do dnia, który wybierze.</translation>
    </message>
    <message id="ui.team.received.from">
        <source>from {author}</source>
        <extracomment>Keep what is in braces: {author}.</extracomment>
        <translation>od: {author}</translation>
    </message>
    <message id="ui.team.received.new">
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message id="ui.team.received.about">
        <source>From {author}, {when}, {until}. They see when you open it.</source>
        <extracomment>Keep what is in braces: {author}, {until}, {when}.</extracomment>
        <translation>Od: {author}, {when}, {until}. Ta osoba widzi, kiedy to otwierasz.</translation>
    </message>
    <message id="ui.team.received.paper">
        <source>The report as it was released</source>
        <translation>Raport taki, jaki udostępniono</translation>
    </message>
    <message id="ui.team.received.opening">
        <source>Opening the report…</source>
        <translation>Otwieram raport…</translation>
    </message>
    <message id="ui.team.received.answer">
        <source>Your answer</source>
        <translation>Twoja odpowiedź</translation>
    </message>
    <message id="ui.team.received.answer_hint">
        <source>It is read by whoever released this and those they named.</source>
        <translation>Czyta ją osoba, która to udostępniła, i osoby przez nią wskazane.</translation>
    </message>
    <message id="ui.team.received.send">
        <source>Answer</source>
        <translation>Odpowiedz</translation>
    </message>
    <message id="ui.team.received.sent">
        <source>Your answer is kept, and goes as soon as the store can be reached.</source>
        <translation>Odpowiedź jest zachowana i wyjdzie, gdy magazyn będzie osiągalny.</translation>
    </message>
    <message id="ui.team.received.not_there">
        <source>This release is no longer there: it was withdrawn, or its time is over.</source>
        <translation>Tego udostępnienia już nie ma: wycofano je albo minął jego czas.</translation>
    </message>
    <message id="ui.team.shared.name">
        <source>From the team</source>
        <translation>Od zespołu</translation>
    </message>
    <message id="ui.team.shared.empty">
        <source>The team shares nothing yet. Tips, steps for an abusive call and lessons stand here once somebody publishes them.</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Zespół nie ma jeszcze nic wspólnego. Porady, kroki na obraźliwą rozmowę i lekcje będą tutaj, gdy ktoś je opublikuje.</translation>
    </message>
    <message id="ui.team.shared.new">
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message id="ui.team.shared.changed">
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message id="ui.team.shared.version">
        <source>version {version}</source>
        <extracomment>Keep what is in braces: {version}.</extracomment>
        <translation>wersja {version}</translation>
    </message>
    <message id="ui.team.shared.about">
        <source>{kind} from {publisher}, {when}, version {version}.</source>
        <extracomment>Keep what is in braces: {kind}, {publisher}, {version}, {when}.</extracomment>
        <translation>{kind} od: {publisher}, {when}, wersja {version}.</translation>
    </message>
    <message id="ui.team.shared.not_used">
        <source>Not used here.</source>
        <translation>Tutaj nieużywane.</translation>
    </message>
    <message id="ui.team.shared.used_older">
        <source>Version {version} is used here.</source>
        <extracomment>Keep what is in braces: {version}.</extracomment>
        <translation>Tutaj używana jest wersja {version}.</translation>
    </message>
    <message id="ui.team.shared.used">
        <source>Used here.</source>
        <translation>Używane tutaj.</translation>
    </message>
    <message id="ui.team.shared.changes">
        <source>What changes</source>
        <translation>Co się zmienia</translation>
    </message>
    <message id="ui.team.shared.more_changes" numerus="yes">
        <source>… and {n} more lines</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>… i jeszcze {n} wiersz</numerusform>
            <numerusform>… i jeszcze {n} wiersze</numerusform>
            <numerusform>… i jeszcze {n} wierszy</numerusform>
        </translation>
    </message>
    <message id="ui.team.shared.use">
        <source>Use this</source>
        <translation>Używaj tego</translation>
    </message>
    <message id="ui.team.shared.later">
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message id="ui.team.shared.taken">
        <source>“{name}”, version {version}, is used from now on.</source>
        <extracomment>Keep what is in braces: {name}, {version}.</extracomment>
        <translation>„{name}”, wersja {version}, jest odtąd używane.</translation>
    </message>
    <message id="ui.team.shared.publish">
        <source>Publish a file…</source>
        <translation>Opublikuj plik…</translation>
    </message>
    <message id="ui.team.shared.kind.tips">
        <source>Tips</source>
        <translation>Porady</translation>
    </message>
    <message id="ui.team.shared.kind.steps">
        <source>Steps for an abusive call</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Kroki na obraźliwą rozmowę</translation>
    </message>
    <message id="ui.team.shared.kind.lesson">
        <source>A lesson</source>
        <translation>Lekcja</translation>
    </message>
    <message id="ui.team.publish.title">
        <source>Publish to the team</source>
        <translation>Opublikuj dla zespołu</translation>
    </message>
    <message id="ui.team.publish.hint">
        <source>Everybody in the team sees what changes, and uses it only if they say so.</source>
        <translation>Wszyscy w zespole widzą, co się zmienia, i używają tego tylko wtedy, gdy chcą.</translation>
    </message>
    <message id="ui.team.publish.kind">
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message id="ui.team.publish.file">
        <source>The file</source>
        <translation>Plik</translation>
    </message>
    <message id="ui.team.publish.no_file">
        <source>No file is chosen.</source>
        <translation>Nie wybrano pliku.</translation>
    </message>
    <message id="ui.team.publish.choose">
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message id="ui.team.publish.choose_tips">
        <source>Choose a file of tips or steps</source>
        <translation>Wybierz plik z poradami lub krokami</translation>
    </message>
    <message id="ui.team.publish.tips_filter">
        <source>Tips and steps (*.toml)</source>
        <translation>Porady i kroki (*.toml)</translation>
    </message>
    <message id="ui.team.publish.choose_lesson">
        <source>Choose the file of a lesson</source>
        <translation>Wybierz plik lekcji</translation>
    </message>
    <message id="ui.team.publish.lesson_filter">
        <source>Lessons (*.coachlesson)</source>
        <translation>Lekcje (*.coachlesson)</translation>
    </message>
    <message id="ui.team.publish.name">
        <source>Its name in the team</source>
        <translation>Nazwa w zespole</translation>
    </message>
    <message id="ui.team.publish.send">
        <source>Publish</source>
        <translation>Opublikuj</translation>
    </message>
    <message id="ui.team.publish.done">
        <source>“{name}” is published to the team.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>„{name}” opublikowano dla zespołu.</translation>
    </message>
    <message id="ui.team.publish.not_read">
        <source>{path} can&apos;t be read: {said}. Choose another file.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>Nie można odczytać {path}: {said}. Wybierz inny plik.</translation>
    </message>
    <message id="ui.team.publish.too_large">
        <source>{path} is larger than {most_mb} MB. Choose a smaller file.</source>
        <extracomment>Keep what is in braces: {most_mb}, {path}.</extracomment>
        <translation>{path} przekracza {most_mb} MB. Wybierz mniejszy plik.</translation>
    </message>
    <message id="ui.team.release.open">
        <source>Release to the team…</source>
        <translation>Udostępnij zespołowi…</translation>
    </message>
    <message id="ui.team.release.heading">
        <source>Release to the team</source>
        <translation>Udostępnij zespołowi</translation>
    </message>
    <message id="ui.team.release.no_people">
        <source>Nobody else is in the team yet.</source>
        <translation>W zespole nie ma jeszcze nikogo innego.</translation>
    </message>
    <message id="ui.team.release.search">
        <source>Search for people</source>
        <translation>Szukaj osób</translation>
    </message>
    <message id="ui.team.release.hint">
        <source>Search for people</source>
        <translation>Szukaj osób</translation>
    </message>
    <message id="ui.team.release.list">
        <source>People in the team</source>
        <translation>Osoby w zespole</translation>
    </message>
    <message id="ui.team.release.chosen">
        <source>To {names}</source>
        <extracomment>Keep what is in braces: {names}.</extracomment>
        <translation>Dla: {names}</translation>
    </message>
    <message id="ui.team.release.nobody">
        <source>Choose whom you release it to.</source>
        <translation>Wybierz, komu to udostępniasz.</translation>
    </message>
    <message id="ui.team.release.until_name">
        <source>Until the end of</source>
        <translation>Do końca dnia</translation>
    </message>
    <message id="ui.team.release.until_hint">
        <source>At most a year. You can withdraw it before.</source>
        <translation>Najwyżej rok. Można to wcześniej wycofać.</translation>
    </message>
    <message id="ui.team.release.go_on">
        <source>Look once more</source>
        <translation>Sprawdź jeszcze raz</translation>
    </message>
    <message id="ui.team.release.not_now">
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message id="ui.team.release.once_more">
        <source>This leaves your machine</source>
        <translation>To opuszcza Twój komputer</translation>
    </message>
    <message id="ui.team.release.title">
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message id="ui.team.release.what">
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message id="ui.team.release.items" numerus="yes">
        <source>{n} items, as on the paper</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} element, jak na papierze</numerusform>
            <numerusform>{n} elementy, jak na papierze</numerusform>
            <numerusform>{n} elementów, jak na papierze</numerusform>
        </translation>
    </message>
    <message id="ui.team.release.to_whom">
        <source>To</source>
        <translation>Dla</translation>
    </message>
    <message id="ui.team.release.until">
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message id="ui.team.release.end_of">
        <source>the end of {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>końca dnia {day}</translation>
    </message>
    <message id="ui.team.release.named_only">
        <source>Only they can open it. You see when, and can withdraw it at any time.</source>
        <translation>Tylko te osoby mogą to otworzyć. Widzisz kiedy i możesz to w każdej chwili wycofać.</translation>
    </message>
    <message id="ui.team.release.release">
        <source>Release</source>
        <translation>Udostępnij</translation>
    </message>
    <message id="ui.team.release.change">
        <source>Change it</source>
        <translation>Zmień</translation>
    </message>
    <message id="ui.team.release.nothing_sent">
        <source>Nothing is sent unless you release it.</source>
        <translation>Nic nie jest wysyłane, chyba że to udostępnisz.</translation>
    </message>
    <message id="ui.team.release.nothing_left">
        <source>Everything is struck out: there is nothing to release.</source>
        <translation>Wszystko jest skreślone: nie ma czego udostępniać.</translation>
    </message>
    <message id="ui.team.release.done">
        <source>Released to {names}. It stands under Team, What is out.</source>
        <extracomment>Keep what is in braces: {names}.</extracomment>
        <translation>Udostępniono: {names}. Jest w: Zespół, Udostępnione przeze mnie.</translation>
    </message>
    <message id="ui.team.report.newer">
        <source>This report was made by a newer Coach. Update Coach to read it.</source>
        <translation>Ten raport jest z nowszego Coach. Zaktualizuj Coach, aby go przeczytać.</translation>
    </message>
    <message id="ui.team.report.garbled">
        <source>This report can&apos;t be read: it is damaged, or was not made by Coach. Ask for it to be released again.</source>
        <translation>Nie można odczytać tego raportu: jest uszkodzony albo nie jest z Coach. Poproś o ponowne udostępnienie.</translation>
    </message>
    <message id="ui.team.report.too_large">
        <source>This report is too large to be released. Strike something out, or choose fewer calls.</source>
        <translation>Ten raport jest za duży, aby go udostępnić. Skreśl coś albo wybierz mniej rozmów.</translation>
    </message>
    <message id="ui.team.join.hint">
        <source>A team&apos;s store is a database that your team runs. Joining sends nothing: only what you release goes there, to people you name. Paste the invitation you were given; it can be used once.</source>
        <translation>Magazyn zespołu to baza danych, którą prowadzi Twój zespół. Dołączenie niczego nie wysyła: trafia tam tylko to, co udostępnisz wskazanym osobom. Wklej otrzymane zaproszenie; działa jeden raz.</translation>
    </message>
    <message id="ui.team.join.invitation">
        <source>Invitation</source>
        <translation>Zaproszenie</translation>
    </message>
    <message id="ui.team.join.invitation_hint">
        <source>Paste the invitation here</source>
        <translation>Wklej tu zaproszenie</translation>
    </message>
    <message id="ui.team.join.join">
        <source>Join the team</source>
        <translation>Dołącz do zespołu</translation>
    </message>
    <message id="ui.team.join.joining">
        <source>Joining. This can take a few seconds.</source>
        <translation>Dołączanie. Może to potrwać kilka sekund.</translation>
    </message>
    <message id="ui.team.join.done">
        <source>You have joined “{team}”.</source>
        <extracomment>Keep what is in braces: {team}.</extracomment>
        <translation>Dołączono do zespołu „{team}”.</translation>
    </message>
    <message id="ui.team.join.leave">
        <source>Leave the team</source>
        <translation>Opuść zespół</translation>
    </message>
    <message id="ui.team.join.leave_ask">
        <source>Leave the team “{team}”? What is out stays out until its last day: withdraw it first if it should go. To come back you need a new invitation.</source>
        <extracomment>Keep what is in braces: {team}.</extracomment>
        <translation>Opuścić zespół „{team}”? To, co udostępniono, zostaje do ostatniego dnia: wycofaj to wcześniej, jeśli ma zniknąć. Aby wrócić, potrzebne jest nowe zaproszenie.</translation>
    </message>
    <message id="ui.team.join.leave_yes">
        <source>Leave it</source>
        <translation>Opuść</translation>
    </message>
    <message id="ui.team.join.leave_no">
        <source>Stay</source>
        <translation>Zostań</translation>
    </message>
    <message id="ui.team.join.left">
        <source>You have left the team.</source>
        <translation>Opuszczono zespół.</translation>
    </message>
</context>
<context>
    <name>tips</name>
    <message id="moment.opening">
        <source>Opening</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Początek</translation>
    </message>
    <message id="moment.talking_it_out">
        <source>Letting them talk it out</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Dać się wypowiedzieć</translation>
    </message>
    <message id="moment.explaining">
        <source>Explaining</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Wyjaśnianie</translation>
    </message>
    <message id="moment.promising">
        <source>Promising</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Obietnice</translation>
    </message>
    <message id="moment.closing">
        <source>Closing</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Zakończenie</translation>
    </message>
    <message id="moment.hard_to_end">
        <source>Hard to end</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Trudno zakończyć</translation>
    </message>
    <message id="moment.afterwards">
        <source>Afterwards</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Potem</translation>
    </message>
    <message id="moment.with_a_cue">
        <source>When a cue appears</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.
“cue”: one short line shown during a call.</extracomment>
        <translation>Przy wskazówce</translation>
    </message>
    <message id="ui.tips.title">
        <source>Tips</source>
        <translation>Porady</translation>
    </message>
    <message id="ui.tips.hint">
        <source>What to say and do, for each moment of a call.</source>
        <translation>Co powiedzieć i zrobić w każdym momencie rozmowy.</translation>
    </message>
    <message id="ui.tips.search">
        <source>Search the tips</source>
        <translation>Szukaj w poradach</translation>
    </message>
    <message id="ui.tips.search_hint">
        <source>Search: a word, or the beginning of one</source>
        <translation>Szukaj: słowo albo jego początek</translation>
    </message>
    <message id="ui.tips.shortcut_hint">
        <source>Ctrl+T opens the tips beside the overlay while a window of Coach is in front; a right click on the overlay does so at any time.</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Ctrl+T otwiera porady obok nakładki, gdy okno Coach jest na wierzchu; kliknięcie nakładki prawym przyciskiem robi to zawsze.</translation>
    </message>
    <message id="ui.tips.say">
        <source>Say</source>
        <translation>Powiedz</translation>
    </message>
    <message id="ui.tips.instead_of">
        <source>Instead of</source>
        <translation>Zamiast</translation>
    </message>
    <message id="ui.tips.quoted">
        <source>“{line}”</source>
        <extracomment>Keep what is in braces: {line}.</extracomment>
        <translation>„{line}”</translation>
    </message>
    <message id="ui.tips.found" numerus="yes">
        <source>{n} tips</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} porada</numerusform>
            <numerusform>{n} porady</numerusform>
            <numerusform>{n} porad</numerusform>
        </translation>
    </message>
    <message id="ui.tips.found_none">
        <source>No tip has all of these words. Try fewer, or only the beginning of one.</source>
        <translation>Żadna porada nie ma wszystkich tych słów. Proszę spróbować mniej słów albo tylko początku.</translation>
    </message>
    <message id="ui.tips.show_all">
        <source>Show all tips</source>
        <translation>Pokaż wszystkie porady</translation>
    </message>
    <message id="ui.tips.none">
        <source>There are no tips. Choose your team&apos;s file in Settings, or stop using one to see the tips that come with Coach.</source>
        <translation>Nie ma porad. Proszę wybrać plik zespołu w Ustawieniach albo z niego zrezygnować, by zobaczyć te z Coach.</translation>
    </message>
    <message id="ui.tips.spoken">
        <source>{title}. {text}</source>
        <extracomment>Keep what is in braces: {text}, {title}.</extracomment>
        <translation>{title}. {text}</translation>
    </message>
    <message id="ui.tips.spoken_say">
        <source>Say: {line}</source>
        <extracomment>Keep what is in braces: {line}.</extracomment>
        <translation>Powiedz: {line}</translation>
    </message>
    <message id="ui.tips.spoken_instead_of">
        <source>Instead of: {line}</source>
        <extracomment>Keep what is in braces: {line}.</extracomment>
        <translation>Zamiast: {line}</translation>
    </message>
    <message id="ui.tips.for_cue">
        <source>For the cue {name}</source>
        <extracomment>Keep what is in braces: {name}.
“cue”: one short line shown during a call.</extracomment>
        <translation>Do wskazówki {name}</translation>
    </message>
    <message id="ui.tip_panel.name">
        <source>Tips, beside the call</source>
        <translation>Porady, obok rozmowy</translation>
    </message>
    <message id="ui.tip_panel.search">
        <source>Search the tips</source>
        <translation>Szukaj w poradach</translation>
    </message>
    <message id="ui.tip_panel.placeholder">
        <source>Type to find a tip</source>
        <translation>Pisz, by znaleźć poradę</translation>
    </message>
    <message id="ui.tip_panel.list">
        <source>Tips found</source>
        <translation>Znalezione porady</translation>
    </message>
    <message id="ui.tip_panel.keys">
        <source>↑ ↓ choose   Return keeps it in view   Esc closes</source>
        <translation>↑ ↓ wybór   Enter zostawia na widoku   Esc zamyka</translation>
    </message>
    <message id="ui.tip_panel.none">
        <source>No tip has all of these words.</source>
        <translation>Żadna porada nie ma wszystkich tych słów.</translation>
    </message>
    <message id="ui.tip_panel.row">
        <source>{title}, {moment}</source>
        <extracomment>Keep what is in braces: {moment}, {title}.</extracomment>
        <translation>{title}, {moment}</translation>
    </message>
    <message id="ui.tip_panel.note_name">
        <source>Tip: {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Porada: {title}</translation>
    </message>
    <message id="ui.tip_panel.close">
        <source>Close the tip</source>
        <translation>Zamknij poradę</translation>
    </message>
    <message id="ui.tip_panel.open">
        <source>Tips…</source>
        <translation>Porady…</translation>
    </message>
    <message id="ui.settings_tips.title">
        <source>Tips</source>
        <translation>Porady</translation>
    </message>
    <message id="ui.settings_tips.hint">
        <source>Your team can add its own tips or replace those of Coach, and give its own steps for an abusive call. The README explains the format.</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Zespół może dodać własne porady albo zastąpić nimi te z Coach i podać własne kroki na obraźliwą rozmowę. Format wyjaśnia README.</translation>
    </message>
    <message id="ui.settings_tips.none">
        <source>No team file is in use.</source>
        <translation>Plik zespołu nie jest używany.</translation>
    </message>
    <message id="ui.settings_tips.in_use">
        <source>In use: {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>W użyciu: {path}</translation>
    </message>
    <message id="ui.settings_tips.not_in_use">
        <source>The tips in use stay as they were.</source>
        <translation>Używane porady pozostają bez zmian.</translation>
    </message>
    <message id="ui.settings_tips.choose">
        <source>Choose your team&apos;s file…</source>
        <translation>Wybierz plik zespołu…</translation>
    </message>
    <message id="ui.settings_tips.choose_title">
        <source>Choose your team&apos;s file of tips</source>
        <translation>Wybierz plik z poradami zespołu</translation>
    </message>
    <message id="ui.settings_tips.filter">
        <source>Files of tips (*.toml);;All files (*)</source>
        <translation>Pliki z poradami (*.toml);;Wszystkie pliki (*)</translation>
    </message>
    <message id="ui.settings_tips.read_again">
        <source>Read it again</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message id="ui.settings_tips.let_go">
        <source>Stop using it</source>
        <translation>Zrezygnuj z niego</translation>
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
            <numerusform>{n} krok na obraźliwą rozmowę</numerusform>
            <numerusform>{n} kroki na obraźliwą rozmowę</numerusform>
            <numerusform>{n} kroków na obraźliwą rozmowę</numerusform>
        </translation>
    </message>
    <message id="ui.settings_tips.more" numerus="yes">
        <source>And {n} more: `coach doctor` lists them all.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>I jeszcze {n}: wymienia `coach doctor`.</numerusform>
            <numerusform>I jeszcze {n}: wymienia je `coach doctor`.</numerusform>
            <numerusform>I jeszcze {n}: wymienia je `coach doctor`.</numerusform>
        </translation>
    </message>
    <message id="ui.steps.name">
        <source>Steps for an abusive call</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Kroki na obraźliwą rozmowę</translation>
    </message>
    <message id="ui.steps.mark">
        <source>Mark as abusive</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Oznacz jako obraźliwą</translation>
    </message>
    <message id="ui.steps.mark_again">
        <source>Show the steps</source>
        <translation>Pokaż kroki</translation>
    </message>
    <message id="ui.steps.marked">
        <source>Marked as abusive at {clock}. Each step you are shown is noted with its time.</source>
        <extracomment>Keep what is in braces: {clock}.
“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Oznaczono jako obraźliwą w {clock}. Każdy pokazany krok jest notowany z czasem.</translation>
    </message>
    <message id="ui.steps.count">
        <source>Step {number} of {count}</source>
        <extracomment>Keep what is in braces: {count}, {number}.</extracomment>
        <translation>Krok {number} z {count}</translation>
    </message>
    <message id="ui.steps.back">
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message id="ui.steps.next">
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message id="ui.steps.done">
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message id="ui.steps.ours">
        <source>These steps come with Coach. Your team can replace them in Settings.</source>
        <translation>Te kroki są z Coach. Zespół może je zastąpić w Ustawieniach.</translation>
    </message>
    <message id="ui.steps.spoken">
        <source>{count}. {title}. {text}</source>
        <extracomment>Keep what is in braces: {count}, {text}, {title}.</extracomment>
        <translation>{count}. {title}. {text}</translation>
    </message>
    <message id="ui.steps.spoken_say">
        <source>Say: {line}</source>
        <extracomment>Keep what is in braces: {line}.</extracomment>
        <translation>Powiedz: {line}</translation>
    </message>
    <message id="ui.incident.title">
        <source>Incident note</source>
        <translation>Notatka o zdarzeniu</translation>
    </message>
    <message id="ui.incident.hint">
        <source>Times and facts only. It stays on this machine with the call, until you delete either.</source>
        <translation>Tylko czas i fakty. Zostaje na tym komputerze z rozmową do usunięcia jednej z nich.</translation>
    </message>
    <message id="ui.incident.began">
        <source>The call began</source>
        <translation>Początek rozmowy</translation>
    </message>
    <message id="ui.incident.marked">
        <source>Marked as abusive</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Oznaczono jako obraźliwą</translation>
    </message>
    <message id="ui.incident.step">
        <source>Step shown: {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Pokazany krok: {title}</translation>
    </message>
    <message id="ui.incident.ended">
        <source>The call ended</source>
        <translation>Koniec rozmowy</translation>
    </message>
    <message id="ui.incident.cut_short">
        <source>Kept up to here: the call was cut short</source>
        <translation>Zachowano do tego miejsca: rozmowa została przerwana</translation>
    </message>
    <message id="ui.incident.line_added">
        <source>added</source>
        <translation>dodano</translation>
    </message>
    <message id="ui.incident.add">
        <source>Add a line</source>
        <translation>Dodaj wiersz</translation>
    </message>
    <message id="ui.incident.add_placeholder">
        <source>Add a line: what was said or done</source>
        <translation>Dodaj wiersz: co powiedziano lub zrobiono</translation>
    </message>
    <message id="ui.incident.add_button">
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message id="ui.incident.copy">
        <source>Copy the note</source>
        <translation>Kopiuj notatkę</translation>
    </message>
    <message id="ui.incident.copied">
        <source>The note is on the clipboard.</source>
        <translation>Notatka jest w schowku.</translation>
    </message>
    <message id="ui.incident.delete">
        <source>Delete the note</source>
        <translation>Usuń notatkę</translation>
    </message>
    <message id="ui.incident.delete_title">
        <source>Delete this note?</source>
        <translation>Usunąć tę notatkę?</translation>
    </message>
    <message id="ui.incident.delete_text">
        <source>The note of {when} will be gone for good. The call stays.</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Notatka ({when}) zniknie na zawsze. Rozmowa zostaje.</translation>
    </message>
    <message id="ui.incident.delete_yes">
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message id="ui.incident.delete_no">
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message id="ui.incident.under_way">
        <source>The call is under way. Lines can be added once it has ended.</source>
        <translation>Rozmowa trwa. Wiersze można dodać po jej zakończeniu.</translation>
    </message>
    <message id="ui.incident.copy_head">
        <source>Incident note, call of {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Notatka o zdarzeniu, rozmowa z {day}</translation>
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
        <translation>Ten tydzień wobec czterech poprzednich</translation>
    </message>
    <message id="trend.week.now">
        <source>this week</source>
        <translation>w tym tygodniu</translation>
    </message>
    <message id="trend.week.before">
        <source>in the four weeks before</source>
        <translation>w czterech poprzednich tygodniach</translation>
    </message>
    <message id="trend.month.title">
        <source>This month, against the four before</source>
        <translation>Ten miesiąc wobec czterech poprzednich</translation>
    </message>
    <message id="trend.month.now">
        <source>this month</source>
        <translation>w tym miesiącu</translation>
    </message>
    <message id="trend.month.before">
        <source>in the four months before</source>
        <translation>w czterech poprzednich miesiącach</translation>
    </message>
    <message id="trend.year.title">
        <source>This year, against the four before</source>
        <translation>Ten rok wobec czterech poprzednich</translation>
    </message>
    <message id="trend.year.now">
        <source>this year</source>
        <translation>w tym roku</translation>
    </message>
    <message id="trend.year.before">
        <source>in the four years before</source>
        <translation>w czterech poprzednich latach</translation>
    </message>
    <message id="trend.since.title">
        <source>Your calls since your first attempt</source>
        <translation>Twoje rozmowy od pierwszej próby</translation>
    </message>
    <message id="trend.since.now">
        <source>since your first attempt</source>
        <translation>od pierwszej próby</translation>
    </message>
    <message id="trend.since.before">
        <source>in the twelve weeks before it</source>
        <translation>w dwunastu tygodniach przed nią</translation>
    </message>
    <message id="trend.since.limits">
        <source>Compared are your calls of the twelve weeks before the day of your first attempt and after it, as in History. What else changed in that time isn&apos;t known.</source>
        <translation>Porównywane są Twoje rozmowy z dwunastu tygodni przed dniem pierwszej próby i po nim, tak jak w historii. Co jeszcze zmieniło się w tym czasie, nie wiadomo.</translation>
    </message>
    <message id="trend.period">
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message id="trend.imported">
        <source>Count imported calls too</source>
        <translation>Licz też rozmowy zaimportowane</translation>
    </message>
    <message id="trend.period_week">
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message id="trend.period_month">
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message id="trend.period_year">
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message id="trend.empty">
        <source>Here this week is compared with the four before, once there are calls.</source>
        <translation>Tu ten tydzień jest porównany z czterema poprzednimi, gdy tylko są rozmowy.</translation>
    </message>
    <message id="trend.counted">
        <source>Calls so far: {now}. Before: {before}.</source>
        <extracomment>Keep what is in braces: {before}, {now}.</extracomment>
        <translation>Rozmowy dotąd: {now}. Wcześniej: {before}.</translation>
    </message>
    <message id="trend.diamond">
        <source>A diamond is a call with a talk-over.</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Romb to rozmowa z nałożeniem.</translation>
    </message>
    <message id="trend.each_dot">
        <source>Each dot stands for {calls} calls.</source>
        <extracomment>Keep what is in braces: {calls}.</extracomment>
        <translation>Każdy punkt to tyle rozmów: {calls}.</translation>
    </message>
    <message id="trend.column">
        <source>{day}: {calls}, {marked}</source>
        <extracomment>Keep what is in braces: {calls}, {day}, {marked}.</extracomment>
        <translation>{day}: {calls}, {marked}</translation>
    </message>
    <message id="trend.from_day">
        <source>From {day}: {what}</source>
        <extracomment>Keep what is in braces: {day}, {what}.</extracomment>
        <translation>Od {day}: {what}</translation>
    </message>
    <message id="trend.column_calls" numerus="yes">
        <source>{n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} rozmowa</numerusform>
            <numerusform>{n} rozmowy</numerusform>
            <numerusform>{n} rozmów</numerusform>
        </translation>
    </message>
    <message id="trend.column_marked" numerus="yes">
        <source>{n} with talk-overs</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>
            <numerusform>{n} z nałożeniem</numerusform>
            <numerusform>{n} z nałożeniami</numerusform>
            <numerusform>{n} z nałożeniami</numerusform>
        </translation>
    </message>
    <message id="trend.drawn">
        <source>Drawn: five weeks, this one last, with the middle half of each. Band: the four before. Hollow: too few to tell.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Rysunek: pięć tygodni, ten na końcu, ze środkową połową. Pas: cztery poprzednie. Pusty znak: za mało.</translation>
    </message>
    <message id="trend.drawn_month">
        <source>Drawn: five months, this one last, with the middle half of each. Band: the four before. Hollow: too few to tell.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Rysunek: pięć miesięcy, ten na końcu, ze środkową połową. Pas: cztery poprzednie. Pusty znak: za mało.</translation>
    </message>
    <message id="trend.drawn_year">
        <source>Drawn: five years, this one last, with the middle half of each. Band: the four before. Hollow: too few to tell.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Rysunek: pięć lat, ten rok na końcu, ze środkową połową. Pas: cztery poprzednie. Pusty znak: za mało.</translation>
    </message>
    <message id="trend.report">
        <source>Report of it</source>
        <translation>Raport z tego</translation>
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
        <translation>Nałożenia</translation>
    </message>
    <message id="trend.name.wait">
        <source>Before you answer</source>
        <translation>Przed odpowiedzią</translation>
    </message>
    <message id="trend.name.heard_out">
        <source>Longest heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Najdłużej wysłuchano</translation>
    </message>
    <message id="trend.name.agent_share">
        <source>Your share of speech</source>
        <translation>Własny udział w mowie</translation>
    </message>
    <message id="trend.name.rises">
        <source>Rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Wzrosty</translation>
    </message>
    <message id="trend.name.recovery">
        <source>Back to your usual after a rise</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Powrót do zwykłego po wzroście</translation>
    </message>
    <message id="trend.name.fast">
        <source>Fast stretches</source>
        <translation>Szybkie fragmenty</translation>
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
        <translation>Poziom względem zwykłego</translation>
    </message>
    <message id="trend.change.more">
        <source>More than before</source>
        <translation>Więcej niż wcześniej</translation>
    </message>
    <message id="trend.change.fewer">
        <source>Fewer than before</source>
        <translation>Mniej niż wcześniej</translation>
    </message>
    <message id="trend.change.less">
        <source>Less than before</source>
        <translation>Mniej niż wcześniej</translation>
    </message>
    <message id="trend.change.longer">
        <source>Longer than before</source>
        <translation>Dłużej niż wcześniej</translation>
    </message>
    <message id="trend.change.shorter">
        <source>Shorter than before</source>
        <translation>Krócej niż wcześniej</translation>
    </message>
    <message id="trend.change.later">
        <source>Later than before</source>
        <translation>Później niż wcześniej</translation>
    </message>
    <message id="trend.change.sooner">
        <source>Sooner than before</source>
        <translation>Szybciej niż wcześniej</translation>
    </message>
    <message id="trend.change.faster">
        <source>Faster than before</source>
        <translation>Szybciej niż wcześniej</translation>
    </message>
    <message id="trend.change.slower">
        <source>Slower than before</source>
        <translation>Wolniej niż wcześniej</translation>
    </message>
    <message id="trend.change.louder">
        <source>Louder than before</source>
        <translation>Głośniej niż wcześniej</translation>
    </message>
    <message id="trend.change.quieter">
        <source>Quieter than before</source>
        <translation>Ciszej niż wcześniej</translation>
    </message>
    <message id="trend.change.as_before">
        <source>About as before</source>
        <translation>Mniej więcej jak wcześniej</translation>
    </message>
    <message id="trend.change.may_be_chance">
        <source>No clear change</source>
        <translation>Bez wyraźnej zmiany</translation>
    </message>
    <message id="trend.change.too_few">
        <source>Can&apos;t be told yet</source>
        <translation>Jeszcze nie wiadomo</translation>
    </message>
    <message id="trend.detail.told">
        <source>{now}, was {before}. More than chance.</source>
        <extracomment>Keep what is in braces: {before}, {now}.</extracomment>
        <translation>{now}, wcześniej {before}. Więcej niż przypadek.</translation>
    </message>
    <message id="trend.detail.as_before">
        <source>{now}, before {before}.</source>
        <extracomment>Keep what is in braces: {before}, {now}.</extracomment>
        <translation>{now}, poprzednio {before}.</translation>
    </message>
    <message id="trend.detail.may_be_chance">
        <source>{now}, was {before}. Chance alone can do that.</source>
        <extracomment>Keep what is in braces: {before}, {now}.</extracomment>
        <translation>{now}, wcześniej {before}. To może być przypadek.</translation>
    </message>
    <message id="trend.detail.better">
        <source>better</source>
        <translation>lepiej</translation>
    </message>
    <message id="trend.detail.a_call">
        <source>On average {now:.1f} a call, before {before:.1f}.</source>
        <extracomment>Keep what is in braces: {before}, {now}.</extracomment>
        <translation>Średnio {now:.1f} na rozmowę, wcześniej {before:.1f}.</translation>
    </message>
    <message id="trend.share.none">
        <source>no call</source>
        <translation>żadna rozmowa</translation>
    </message>
    <message id="trend.share.one_in">
        <source>1 in {of} calls</source>
        <extracomment>Keep what is in braces: {of}.</extracomment>
        <translation>1 z {of} rozmów</translation>
    </message>
    <message id="trend.share.of_ten">
        <source>{k} in 10 calls</source>
        <extracomment>Keep what is in braces: {k}.</extracomment>
        <translation>{k} z 10 rozmów</translation>
    </message>
    <message id="trend.share.every">
        <source>nearly every call</source>
        <translation>prawie każda rozmowa</translation>
    </message>
    <message id="trend.spread.median" numerus="yes">
        <source>{n} calls, half of them {low} to {high}</source>
        <extracomment>Keep what is in braces: {high}, {low}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} rozmowa, połowa od {low} do {high}</numerusform>
            <numerusform>{n} rozmowy, połowa od {low} do {high}</numerusform>
            <numerusform>{n} rozmów, połowa od {low} do {high}</numerusform>
        </translation>
    </message>
    <message id="trend.spread.median_alike" numerus="yes">
        <source>{n} calls, half of them {low}</source>
        <extracomment>Keep what is in braces: {low}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} rozmowa, połowa z nich {low}</numerusform>
            <numerusform>{n} rozmowy, połowa z nich {low}</numerusform>
            <numerusform>{n} rozmów, połowa z nich {low}</numerusform>
        </translation>
    </message>
    <message id="trend.spread.share_alike" numerus="yes">
        <source>{n} calls, on half of the days {low}</source>
        <extracomment>Keep what is in braces: {low}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} rozmowa, przez połowę dni {low}</numerusform>
            <numerusform>{n} rozmowy, przez połowę dni {low}</numerusform>
            <numerusform>{n} rozmów, przez połowę dni {low}</numerusform>
        </translation>
    </message>
    <message id="trend.spread.share" numerus="yes">
        <source>{n} calls, on half of the days {low} to {high}</source>
        <extracomment>Keep what is in braces: {high}, {low}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} rozmowa, w połowie dni od {low} do {high}</numerusform>
            <numerusform>{n} rozmowy, w połowie dni od {low} do {high}</numerusform>
            <numerusform>{n} rozmów, w połowie dni od {low} do {high}</numerusform>
        </translation>
    </message>
    <message id="trend.lacks.calls">
        <source>Calls {when}: {there}, needed: {needed}.</source>
        <extracomment>Keep what is in braces: {needed}, {there}, {when}.</extracomment>
        <translation>Rozmowy {when}: {there}, potrzeba: {needed}.</translation>
    </message>
    <message id="trend.lacks.rises">
        <source>Calls with a rise {when}: {there}, needed: {needed}.</source>
        <extracomment>Keep what is in braces: {needed}, {there}, {when}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Rozmowy ze wzrostem {when}: {there}, potrzeba: {needed}.</translation>
    </message>
    <message id="trend.lacks.days">
        <source>Days with calls {when}: {there}, needed: {needed}.</source>
        <extracomment>Keep what is in braces: {needed}, {there}, {when}.</extracomment>
        <translation>Dni z rozmowami {when}: {there}, potrzeba: {needed}.</translation>
    </message>
    <message id="trend.method.open">
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message id="trend.method.close">
        <source>Hide the method</source>
        <translation>Ukryj metodę</translation>
    </message>
    <message id="trend.method.what">
        <source>Only your own calls are compared, with each other: live ones that ended, and of them those in which a figure was measured for at least half of the call. Replays and samples don&apos;t count.</source>
        <translation>Porównywane są tylko własne rozmowy, między sobą: zakończone, a z nich te, w których daną liczbę mierzono przez co najmniej połowę rozmowy. Odtworzenia i przykłady się nie liczą.</translation>
    </message>
    <message id="trend.method.days">
        <source>Calls of one day are alike, so whole days are compared, each with the same days of the week: this week&apos;s days are swapped with earlier ones 2,000 times at random. What is seen counts only where hardly any of these mixed weeks shows as much (a permutation test over days).</source>
        <translation>Rozmowy jednego dnia są do siebie podobne, więc porównywane są całe dni, każdy z tymi samymi dniami tygodnia: dni tego tygodnia są 2000 razy losowo zamieniane z wcześniejszymi. To, co widać, liczy się tylko wtedy, gdy prawie żaden z tych wymieszanych tygodni nie pokazuje tyle samo (test permutacyjny na dniach).</translation>
    </message>
    <message id="trend.method.many">
        <source>Nine figures are looked at, and one of nine is easily odd by chance. So each has to stand out more (Holm&apos;s correction): of a hundred weeks without any change at most five claim one.</source>
        <translation>Oglądanych jest dziewięć liczb, a jedna z dziewięciu łatwo wyróżnia się przypadkiem. Dlatego każda musi wyróżniać się mocniej (poprawka Holma): ze stu tygodni bez zmiany najwyżej pięć jakąś zgłasza.</translation>
    </message>
    <message id="trend.method.enough">
        <source>Nothing is said before there are ten calls on four days, and as many before. What differs less than one could notice is called “about as before”.</source>
        <translation>Nic nie jest mówione przed dziesięcioma rozmowami w cztery dni i tyloma wcześniej. Co różni się niezauważalnie, nazywa się „mniej więcej jak wcześniej”.</translation>
    </message>
    <message id="trend.method.worst">
        <source>Hours, places in the day and what comes after a hard call are tested by mixing the calls within each day; days after a break and microphones by mixing days. It shows what goes together, not why.</source>
        <translation>Godziny, miejsce w ciągu dnia i to, co następuje po trudnej rozmowie, sprawdza się przez mieszanie rozmów w obrębie dnia; dni po przerwie i mikrofony przez mieszanie dni. Pokazuje to, co idzie w parze, a nie dlaczego.</translation>
    </message>
    <message id="trend.method.limits">
        <source>A week of 40 calls a day shows a halving of talk-overs in three of ten cases, a month in nearly all. With fewer calls look at the month.</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Tydzień z 40 rozmowami dziennie pokazuje spadek nałożeń o połowę w trzech przypadkach na dziesięć, miesiąc prawie zawsze. Przy mniejszej liczbie rozmów lepszy jest miesiąc.</translation>
    </message>
    <message id="trend.worst.title">
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message id="trend.worst.hour">
        <source>{subject} between {first}:00 and {last}:00: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {first}, {last}, {others}, {subject}, {there}.</extracomment>
        <translation>{subject} między {first}:00 a {last}:00: {there}, poza tym {others}.</translation>
    </message>
    <message id="trend.worst.nth">
        <source>{subject}, calls {first} to {last} of the day: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {first}, {last}, {others}, {subject}, {there}.</extracomment>
        <translation>{subject}, rozmowy od {first} do {last} w ciągu dnia: {there}, poza tym {others}.</translation>
    </message>
    <message id="trend.worst.nth_on">
        <source>{subject}, from call {first} of the day on: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {first}, {others}, {subject}, {there}.</extracomment>
        <translation>{subject}, od rozmowy {first} w ciągu dnia: {there}, poza tym {others}.</translation>
    </message>
    <message id="trend.worst.after">
        <source>{subject} right after a rough call or one with a rise: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {others}, {subject}, {there}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>{subject} zaraz po trudnej rozmowie lub ze wzrostem: {there}, poza tym {others}.</translation>
    </message>
    <message id="trend.worst.break">
        <source>{subject} on the first day after two days off: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {others}, {subject}, {there}.</extracomment>
        <translation>{subject} w pierwszym dniu po dwóch wolnych: {there}, poza tym {others}.</translation>
    </message>
    <message id="trend.worst.delay">
        <source>{subject} where the line answers late: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {others}, {subject}, {there}.</extracomment>
        <translation>{subject}, gdy linia odpowiada późno: {there}, poza tym {others}.</translation>
    </message>
    <message id="trend.worst.microphone">
        <source>{subject} with {name}: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {name}, {others}, {subject}, {there}.</extracomment>
        <translation>{subject}, mikrofon {name}: {there}, poza tym {others}.</translation>
    </message>
    <message id="trend.worst.none">
        <source>Nothing stands out by more than chance: no hour, no place in the day, no call after another, no microphone, no line.</source>
        <translation>Nic nie wyróżnia się bardziej niż przypadkiem: żadna godzina, żadne miejsce w ciągu dnia, żadna rozmowa po innej, żaden mikrofon, żadna linia.</translation>
    </message>
    <message id="trend.worst.too_few">
        <source>Calls in the last twelve weeks: {there}, needed: {needed}.</source>
        <extracomment>Keep what is in braces: {needed}, {there}.</extracomment>
        <translation>Rozmowy z ostatnich dwunastu tygodni: {there}, potrzeba: {needed}.</translation>
    </message>
    <message id="trend.cues.title">
        <source>Do cues help?</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Czy wskazówki pomagają?</translation>
    </message>
    <message id="aim.title">
        <source>Your aims</source>
        <translation>Własne cele</translation>
    </message>
    <message id="aim.of_the_day">
        <source>Aim of the day</source>
        <translation>Cel dnia</translation>
    </message>
    <message id="aim.add">
        <source>Choose an aim</source>
        <translation>Wybierz cel</translation>
    </message>
    <message id="aim.none">
        <source>None stands. An aim is something you keep to in most calls, in your own numbers.</source>
        <translation>Na razie żadnego. Cel to coś, co udaje się w większości rozmów, we własnych liczbach.</translation>
    </message>
    <message id="aim.offered">
        <source>Offered: it is furthest from your own better weeks.</source>
        <translation>Proponowane: najdalej od własnych lepszych tygodni.</translation>
    </message>
    <message id="aim.measure">
        <source>What to keep to</source>
        <translation>Czego się trzymać</translation>
    </message>
    <message id="aim.how_much">
        <source>How much</source>
        <translation>Ile</translation>
    </message>
    <message id="aim.words">
        <source>In your own words</source>
        <translation>Własnymi słowami</translation>
    </message>
    <message id="aim.words_hint">
        <source>Let them finish</source>
        <translation>Dać dokończyć</translation>
    </message>
    <message id="aim.take">
        <source>Take this aim</source>
        <translation>Przyjmij ten cel</translation>
    </message>
    <message id="aim.cancel">
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message id="aim.let_go">
        <source>Let it go</source>
        <translation>Odpuść</translation>
    </message>
    <message id="aim.let_go_name">
        <source>{name}: let it go</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: odpuść</translation>
    </message>
    <message id="aim.make_of_the_day">
        <source>Show it on Today</source>
        <translation>Pokaż w „Dziś”</translation>
    </message>
    <message id="aim.make_of_the_day_name">
        <source>{name}: show it on Today</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: pokaż w „Dziś”</translation>
    </message>
    <message id="aim.advice">
        <source>One thing for this week</source>
        <translation>Jedna rzecz na ten tydzień</translation>
    </message>
    <message id="aim.practise">
        <source>Practise this</source>
        <translation>Poćwicz to</translation>
    </message>
    <message id="aim.practise_name">
        <source>{name}: practise this</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: poćwicz to</translation>
    </message>
    <message id="aim.take_name">
        <source>{name}: take this aim</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: przyjmij ten cel</translation>
    </message>
    <message id="aim.today">
        <source>{name}: {kept} of {calls}</source>
        <extracomment>Keep what is in braces: {calls}, {kept}, {name}.</extracomment>
        <translation>{name}: {kept} z {calls}</translation>
    </message>
    <message id="aim.today_none">
        <source>{name}: no call yet today</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: dziś jeszcze bez rozmów</translation>
    </message>
    <message id="aim.unknown">
        <source>This aim was made by another version of Coach.</source>
        <translation>Ten cel pochodzi z innej wersji programu Coach.</translation>
    </message>
    <message id="aim.report_name">
        <source>{name}: report</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: raport</translation>
    </message>
    <message id="aim.dots">
        <source>The last {calls} calls: {kept} kept to it</source>
        <extracomment>Keep what is in braces: {calls}, {kept}.</extracomment>
        <translation>Ostatnie rozmowy: {calls}, z czego zgodne z celem: {kept}</translation>
    </message>
    <message id="aim.text.talk_overs">
        <source>Talk-overs in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Nałożenia w najwyżej {misses} na dziesięć rozmów</translation>
    </message>
    <message id="aim.text.rises">
        <source>Rises in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Wzrosty w najwyżej {misses} na dziesięć rozmów</translation>
    </message>
    <message id="aim.text.fast">
        <source>Fast stretches in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.</extracomment>
        <translation>Szybkie fragmenty w najwyżej {misses} na dziesięć rozmów</translation>
    </message>
    <message id="aim.text.wait">
        <source>A wait of {value} or more in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.</extracomment>
        <translation>Przerwa {value} lub dłuższa, w co najmniej {keeps} na dziesięć rozmów</translation>
    </message>
    <message id="aim.text.agent_share">
        <source>At most {value} of the speech yours, in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.</extracomment>
        <translation>Najwyżej {value} mowy własnej, w co najmniej {keeps} na dziesięć rozmów</translation>
    </message>
    <message id="aim.text.recovery">
        <source>Back to your usual within {value} after a rise, in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Po wzroście powrót do zwykłego w {value}, w co najmniej {keeps} na dziesięć rozmów</translation>
    </message>
    <message id="aim.short.talk_overs">
        <source>Let them finish</source>
        <translation>Dać dokończyć</translation>
    </message>
    <message id="aim.short.rises">
        <source>Lower, slower</source>
        <translation>Niżej, wolniej</translation>
    </message>
    <message id="aim.short.fast">
        <source>At your own pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>We własnym tempie</translation>
    </message>
    <message id="aim.short.wait">
        <source>Wait, then answer</source>
        <translation>Poczekać, potem odpowiedzieć</translation>
    </message>
    <message id="aim.short.agent_share">
        <source>Listen more</source>
        <translation>Więcej słuchać</translation>
    </message>
    <message id="aim.short.recovery">
        <source>Back to your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Powrót do zwykłego</translation>
    </message>
    <message id="aim.how.too_few">
        <source>Calls so far: {calls}, needed: {needed}.</source>
        <extracomment>Keep what is in braces: {calls}, {needed}.</extracomment>
        <translation>Rozmowy dotąd: {calls}, potrzeba: {needed}.</translation>
    </message>
    <message id="aim.how.not_yet" numerus="yes">
        <source>Missed in {misses} of the last {calls}. {n} more calls that keep to it, and it holds.</source>
        <extracomment>Keep what is in braces: {calls}, {misses}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Nieudane: {misses} z ostatnich {calls}. Jeszcze {n} zgodna rozmowa i cel się utrzyma.</numerusform>
            <numerusform>Nieudane: {misses} z ostatnich {calls}. Jeszcze {n} zgodne rozmowy i cel się utrzyma.</numerusform>
            <numerusform>Nieudane: {misses} z ostatnich {calls}. Jeszcze {n} zgodnych rozmów i cel się utrzyma.</numerusform>
        </translation>
    </message>
    <message id="aim.how.not_soon">
        <source>Missed in {misses} of the last {calls}.</source>
        <extracomment>Keep what is in braces: {calls}, {misses}.</extracomment>
        <translation>Nieudane: {misses} z ostatnich {calls}.</translation>
    </message>
    <message id="aim.how.holds">
        <source>Missed in {misses} of the last {calls}. It holds.</source>
        <extracomment>Keep what is in braces: {calls}, {misses}.</extracomment>
        <translation>Nieudane: {misses} z ostatnich {calls}. Cel się utrzymuje.</translation>
    </message>
    <message id="aim.how.let_go">
        <source>It has held for ten days of calls. Let it go, or ask a little more.</source>
        <translation>Cel utrzymał się przez dziesięć dni z rozmowami. Można go odpuścić albo podnieść.</translation>
    </message>
    <message id="aim.how.steep">
        <source>Missed in {misses} of the last {calls}, and it has not held for ten days of calls. Take a smaller step, or another aim.</source>
        <extracomment>Keep what is in braces: {calls}, {misses}.</extracomment>
        <translation>Nieudane: {misses} z ostatnich {calls}, a cel nie utrzymał się przez dziesięć dni z rozmowami. Lepszy będzie mniejszy krok albo inny cel.</translation>
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
        <translation>Miejsca</translation>
    </message>
    <message id="ui.places.today">
        <source>Today</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Dzisiaj</translation>
    </message>
    <message id="ui.places.history">
        <source>History</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Historia</translation>
    </message>
    <message id="ui.places.practice">
        <source>Practice</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Trening</translation>
    </message>
    <message id="ui.places.tips">
        <source>Tips</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Porady</translation>
    </message>
    <message id="ui.places.team">
        <source>Team</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Zespół</translation>
    </message>
    <message id="ui.places.settings">
        <source>Settings</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Ustawienia</translation>
    </message>
    <message id="ui.when.day_and_clock">
        <source>{day}, {clock}</source>
        <extracomment>Keep what is in braces: {clock}, {day}.</extracomment>
        <translation>{day}, {clock}</translation>
    </message>
    <message id="ui.when.today">
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message id="ui.when.yesterday">
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
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
        <translation>od {low:.1f} do {high:.1f} s</translation>
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
        <translation>{hours} godz. {minutes} min</translation>
    </message>
    <message id="ui.length.and_last">
        <source>{others} and {last}</source>
        <extracomment>Keep what is in braces: {last}, {others}.</extracomment>
        <translation>{others} i {last}</translation>
    </message>
    <message id="ui.length.separator">
        <source>, </source>
        <translation>, </translation>
    </message>
    <message id="ui.leaving.question">
        <source>Your last call is not kept yet. If you quit now, what is missing is lost.</source>
        <translation>Ostatnia rozmowa nie jest jeszcze zapisana. Jeśli zakończysz teraz, brakująca część przepadnie.</translation>
    </message>
    <message id="ui.leaving.not_yet">
        <source>Coach closes by itself once it is kept.</source>
        <translation>Coach zamknie się sam, gdy tylko będzie zapisana.</translation>
    </message>
    <message id="ui.leaving.wait">
        <source>Wait</source>
        <translation>Czekaj</translation>
    </message>
    <message id="ui.leaving.quit">
        <source>Quit without it</source>
        <translation>Zakończ bez zapisu</translation>
    </message>
    <message id="ui.leaving.left">
        <source>Not everything of your last call is kept. {reason}</source>
        <extracomment>Keep what is in braces: {reason}.</extracomment>
        <translation>Ostatnia rozmowa nie jest zapisana w całości. {reason}</translation>
    </message>
    <message id="ui.overlay.name">
        <source>Coach, beside the call</source>
        <translation>Coach, obok rozmowy</translation>
    </message>
    <message id="ui.overlay.caller">
        <source>Caller</source>
        <extracomment>At most about 8 characters: the name of a lane in the overlay.</extracomment>
        <translation>rozmówca</translation>
    </message>
    <message id="ui.overlay.you">
        <source>You</source>
        <extracomment>At most about 8 characters: the name of a lane in the overlay.</extracomment>
        <translation>ja</translation>
    </message>
    <message id="ui.overlay.band">
        <source>Band: your usual</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Pas: zwykły zakres</translation>
    </message>
    <message id="ui.overlay.band_replay">
        <source>Replay, band: your usual</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Odtwarzanie, pas: zwykły zakres</translation>
    </message>
    <message id="ui.overlay.last_turn">
        <source>Hollow: your last turn</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Puste: ostatnia wypowiedź</translation>
    </message>
    <message id="ui.overlay.wanted">
        <source>{wanted} s more of your speech</source>
        <extracomment>Keep what is in braces: {wanted}.
At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Jeszcze {wanted} s własnej mowy</translation>
    </message>
    <message id="ui.overlay.waiting">
        <source>Waiting for a call</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Czeka na rozmowę</translation>
    </message>
    <message id="ui.overlay.waiting_for_phone">
        <source>Waiting for your phone program</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Czeka na program telefoniczny</translation>
    </message>
    <message id="ui.overlay.between_calls">
        <source>Waiting</source>
        <extracomment>At most about 9 characters: the state in the overlay.</extracomment>
        <translation>Czeka</translation>
    </message>
    <message id="ui.overlay.state_between_calls">
        <source>Nothing is heard</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>Nic nie jest słuchane</translation>
    </message>
    <message id="ui.overlay.nothing_heard">
        <source>Not listening</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Nie słucha</translation>
    </message>
    <message id="ui.overlay.opening">
        <source>Opening the devices</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Otwieranie urządzeń</translation>
    </message>
    <message id="ui.overlay.off">
        <source>Off</source>
        <extracomment>At most about 9 characters: the state in the overlay.</extracomment>
        <translation>Wył.</translation>
    </message>
    <message id="ui.overlay.starting">
        <source>Starting</source>
        <extracomment>At most about 9 characters: the state in the overlay.</extracomment>
        <translation>Start</translation>
    </message>
    <message id="ui.overlay.listening">
        <source>Listening</source>
        <extracomment>At most about 9 characters: the state in the overlay.</extracomment>
        <translation>Słucha</translation>
    </message>
    <message id="ui.overlay.not_heard">
        <source>Not heard</source>
        <extracomment>At most about 9 characters: the state in the overlay.</extracomment>
        <translation>Bez głosu</translation>
    </message>
    <message id="ui.overlay.missing.both">
        <source>No microphone, no caller&apos;s output</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Bez mikrofonu i wyjścia rozmówcy</translation>
    </message>
    <message id="ui.overlay.missing.not_chosen">
        <source>No microphone is chosen</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Nie wybrano mikrofonu</translation>
    </message>
    <message id="ui.overlay.missing.missing">
        <source>Microphone is not connected</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Mikrofon nie jest podłączony</translation>
    </message>
    <message id="ui.overlay.missing.no_server">
        <source>The sound server does not answer</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Serwer dźwięku nie odpowiada</translation>
    </message>
    <message id="ui.overlay.missing.refused">
        <source>Microphone can&apos;t be opened</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Nie można otworzyć mikrofonu</translation>
    </message>
    <message id="ui.overlay.missing.zeros">
        <source>Microphone gives no sound</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Mikrofon nie daje dźwięku</translation>
    </message>
    <message id="ui.overlay.state_off">
        <source>Not listening</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>Nie słucha</translation>
    </message>
    <message id="ui.overlay.state_starting">
        <source>Opening the devices</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>Otwieranie urządzeń</translation>
    </message>
    <message id="ui.overlay.state_listening">
        <source>Listening</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>Słucha</translation>
    </message>
    <message id="ui.overlay.state_not_heard">
        <source>You are not heard</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>Mikrofon bez głosu</translation>
    </message>
    <message id="ui.overlay.state_replaying">
        <source>A recording is playing</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>Odtwarzane nagranie</translation>
    </message>
    <message id="ui.overlay.paused">
        <source>Cues are paused</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.
“cue”: one short line shown during a call.</extracomment>
        <translation>Wskazówki są wstrzymane</translation>
    </message>
    <message id="ui.overlay.quiet_hours">
        <source>Quiet hours: no cues</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.
“cue”: one short line shown during a call.</extracomment>
        <translation>Ciche godziny: bez wskazówek</translation>
    </message>
    <message id="ui.overlay.unkept">
        <source>{seconds} s not kept yet</source>
        <extracomment>Keep what is in braces: {seconds}.
At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Niezapisane: {seconds} s</translation>
    </message>
    <message id="ui.overlay.stop">
        <source>Stop listening</source>
        <translation>Przestań słuchać</translation>
    </message>
    <message id="ui.overlay.start">
        <source>Start listening</source>
        <translation>Zacznij słuchać</translation>
    </message>
    <message id="ui.overlay.pause_cues">
        <source>Pause cues</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Wstrzymaj wskazówki</translation>
    </message>
    <message id="ui.overlay.resume_cues">
        <source>Show cues again</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Znów pokazuj wskazówki</translation>
    </message>
    <message id="ui.overlay.open_review">
        <source>Open review</source>
        <translation>Otwórz przegląd</translation>
    </message>
    <message id="ui.overlay.hide">
        <source>Hide the overlay</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Ukryj nakładkę</translation>
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
        <translation>Znów w zwykłym zakresie</translation>
    </message>
    <message id="ui.overlay.cues_so_far">
        <source>This call so far</source>
        <translation>Ta rozmowa do tej pory</translation>
    </message>
    <message id="ui.overlay.cues_none">
        <source>No cues yet</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Jeszcze brak wskazówek</translation>
    </message>
    <message id="ui.overlay.cues_earlier" numerus="yes">
        <source>{n} earlier cues</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“cue”: one short line shown during a call.</extracomment>
        <translation>
            <numerusform>{n} wcześniejsza wskazówka</numerusform>
            <numerusform>{n} wcześniejsze wskazówki</numerusform>
            <numerusform>{n} wcześniejszych wskazówek</numerusform>
        </translation>
    </message>
    <message id="ui.overlay.cues_close">
        <source>A click on the lanes closes this</source>
        <translation>Kliknięcie ścieżek to zamyka</translation>
    </message>
    <message id="ui.keys.title">
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message id="ui.keys.hint">
        <source>From other programs, only the keys below work. Click a field and press the keys you want.</source>
        <translation>Z innych programów działają tylko klawisze poniżej. Kliknij pole i naciśnij wybrane klawisze.</translation>
    </message>
    <message id="ui.keys.none">
        <source>Take no keys</source>
        <translation>Nie zajmuj klawiszy</translation>
    </message>
    <message id="ui.keys.field">
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message id="ui.keys.clear">
        <source>{name}: take no keys</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: bez klawiszy</translation>
    </message>
    <message id="ui.keys.asking">
        <source>Your desktop asks you whether Coach may have these keys.</source>
        <translation>Pulpit pyta, czy Coach może mieć te klawisze.</translation>
    </message>
    <message id="ui.keys.here.x11">
        <source>This desktop gives Coach the keys you choose here.</source>
        <translation>Ten pulpit daje programowi Coach klawisze wybrane tutaj.</translation>
    </message>
    <message id="ui.keys.here.portal">
        <source>This desktop asks you for each key, and may give others than you chose.</source>
        <translation>Ten pulpit pyta o każdy klawisz i może dać inne niż wybrane.</translation>
    </message>
    <message id="ui.keys.here.windows">
        <source>Windows gives Coach the keys you choose here.</source>
        <translation>Windows daje programowi Coach klawisze wybrane tutaj.</translation>
    </message>
    <message id="ui.keys.here.macos">
        <source>macOS gives Coach the keys you choose here.</source>
        <translation>macOS daje programowi Coach klawisze wybrane tutaj.</translation>
    </message>
    <message id="ui.keys.here.none">
        <source>This system gives no keys to programs. Use its settings to put `coach tips` or `coach call` with `start`, `stop`, `mark`, `pause`, `fair` or `not-fair` on a key.</source>
        <translation>Ten system nie daje programom klawiszy. W jego ustawieniach przypisz `coach tips` lub `coach call` z `start`, `stop`, `mark`, `pause`, `fair` lub `not-fair` do klawisza.</translation>
    </message>
    <message id="ui.keys.trouble.no_system">
        <source>This desktop gives no keys to programs. Use its settings to put `coach tips` or `coach call` with `start`, `stop`, `mark`, `pause`, `fair` or `not-fair` on a key.</source>
        <translation>Ten pulpit nie daje programom klawiszy. W jego ustawieniach przypisz `coach tips` lub `coach call` z `start`, `stop`, `mark`, `pause`, `fair` lub `not-fair` do klawisza.</translation>
    </message>
    <message id="ui.keys.trouble.not_answering">
        <source>This desktop did not answer when Coach asked for the keys. Choose them again to ask once more.</source>
        <translation>Ten pulpit nie odpowiedział, gdy Coach poprosił o klawisze. Wybierz je ponownie, aby zapytać jeszcze raz.</translation>
    </message>
    <message id="ui.keys.trouble.denied">
        <source>This desktop did not give Coach the keys. Choose them again to ask once more.</source>
        <translation>Ten pulpit nie dał programowi Coach klawiszy. Wybierz je ponownie, aby zapytać jeszcze raz.</translation>
    </message>
    <message id="ui.keys.works">
        <source>Works from any program</source>
        <translation>Działa z każdego programu</translation>
    </message>
    <message id="ui.keys.works_as">
        <source>Works as {keys}</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>Działa jako {keys}</translation>
    </message>
    <message id="ui.keys.taken">
        <source>Another program has {keys}. Choose others.</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>Inny program ma {keys}. Wybierz inne.</translation>
    </message>
    <message id="ui.keys.refused">
        <source>This desktop did not give {keys}.</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>Ten pulpit nie dał {keys}.</translation>
    </message>
    <message id="ui.keys.not_on_keyboard">
        <source>{keys} is not on this keyboard.</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>Na tej klawiaturze nie ma {keys}.</translation>
    </message>
    <message id="ui.keys.not_possible">
        <source>These keys can&apos;t be used. Take a letter, a digit or F1 to F24, with Ctrl, Alt or the key with the logo.</source>
        <translation>Tych klawiszy nie można użyć. Weź literę, cyfrę lub F1 do F24, z Ctrl, Alt lub klawiszem z logo.</translation>
    </message>
    <message id="ui.keys.typing">
        <source>{keys} is needed for typing. Add Ctrl, Alt or the key with the logo.</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>{keys} służy do pisania. Dodaj Ctrl, Alt lub klawisz z logo.</translation>
    </message>
    <message id="ui.keys.ours">
        <source>{keys} is taken: {name}.</source>
        <extracomment>Keep what is in braces: {keys}, {name}.</extracomment>
        <translation>{keys} jest już zajęte: {name}.</translation>
    </message>
    <message id="ui.keys.unreadable">
        <source>“{keys}” in the settings file is no key that can be used.</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>„{keys}” w pliku ustawień nie jest klawiszem, którego można użyć.</translation>
    </message>
    <message id="ui.keys.action.listen">
        <source>Start and stop listening</source>
        <translation>Zacznij i zakończ słuchanie</translation>
    </message>
    <message id="ui.keys.action.call">
        <source>Start and end the call</source>
        <translation>Zacznij i zakończ rozmowę</translation>
    </message>
    <message id="ui.keys.action.tips">
        <source>Open the tips</source>
        <translation>Otwórz porady</translation>
    </message>
    <message id="ui.keys.action.mark">
        <source>Mark the call as abusive</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Oznacz rozmowę jako obraźliwą</translation>
    </message>
    <message id="ui.keys.action.pause">
        <source>Pause cues, show them again</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Wstrzymaj wskazówki, pokaż je znowu</translation>
    </message>
    <message id="ui.keys.action.fair">
        <source>Call the newest cue fair</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Nazwij ostatnią wskazówkę trafną</translation>
    </message>
    <message id="ui.keys.action.not_fair">
        <source>Call the newest cue not fair</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Nazwij ostatnią wskazówkę nietrafną</translation>
    </message>
    <message id="ui.mark.usual">
        <source>{name} within your usual</source>
        <extracomment>Keep what is in braces: {name}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{name} w zwykłym zakresie</translation>
    </message>
    <message id="ui.mark.over">
        <source>{name} over your usual</source>
        <extracomment>Keep what is in braces: {name}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{name} ponad zwykły zakres</translation>
    </message>
    <message id="ui.mark.under">
        <source>{name} under your usual</source>
        <extracomment>Keep what is in braces: {name}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{name} poniżej zwykłego zakresu</translation>
    </message>
    <message id="ui.mark.not_measured">
        <source>{name} not measured</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: bez pomiaru</translation>
    </message>
    <message id="ui.mark.absent">
        <source>{name} not heard yet</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: jeszcze nie słychać</translation>
    </message>
    <message id="ui.mark.last_turn">
        <source>{mark} in your last turn</source>
        <extracomment>Keep what is in braces: {mark}.</extracomment>
        <translation>{mark} w ostatniej wypowiedzi</translation>
    </message>
    <message id="ui.today.off">
        <source>Not listening</source>
        <translation>Nie słucha</translation>
    </message>
    <message id="ui.today.off_hint">
        <source>Nothing is being heard. The devices are closed.</source>
        <translation>Nic nie jest słuchane. Urządzenia są zamknięte.</translation>
    </message>
    <message id="ui.today.between_calls">
        <source>Waiting for your phone program</source>
        <translation>Czeka na program telefoniczny</translation>
    </message>
    <message id="ui.today.between_calls_hint">
        <source>Nothing is heard until it opens the microphone.</source>
        <translation>Nic nie jest słuchane, dopóki nie otworzy on mikrofonu.</translation>
    </message>
    <message id="ui.today.starting">
        <source>Opening the devices</source>
        <translation>Otwieranie urządzeń</translation>
    </message>
    <message id="ui.today.starting_hint">
        <source>This takes a moment.</source>
        <translation>To chwilę potrwa.</translation>
    </message>
    <message id="ui.today.waiting">
        <source>Listening</source>
        <translation>Słucha</translation>
    </message>
    <message id="ui.today.not_heard">
        <source>You are not heard</source>
        <translation>Nie słychać własnego głosu</translation>
    </message>
    <message id="ui.today.not_heard_hint">
        <source>Coach carries on as soon as your microphone gives sound.</source>
        <translation>Coach wznowi sam, gdy mikrofon da dźwięk.</translation>
    </message>
    <message id="ui.today.waiting_by_itself">
        <source>A call begins by itself when you and a caller are both speaking.</source>
        <translation>Rozmowa zaczyna się sama, gdy mówią obie strony.</translation>
    </message>
    <message id="ui.today.waiting_by_hand">
        <source>Start the call when it begins.</source>
        <translation>Proszę zacząć rozmowę, gdy się rozpocznie.</translation>
    </message>
    <message id="ui.today.on_call">
        <source>On a call</source>
        <translation>Rozmowa</translation>
    </message>
    <message id="ui.today.on_replay">
        <source>A recording is playing: {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Odtwarzane jest nagranie: {title}</translation>
    </message>
    <message id="ui.today.on_sample">
        <source>The sample call is playing</source>
        <translation>Odtwarzana jest przykładowa rozmowa</translation>
    </message>
    <message id="ui.today.on_call_hint">
        <source>Cues appear in the overlay.</source>
        <extracomment>“cue”: one short line shown during a call.
“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Wskazówki pojawiają się w nakładce.</translation>
    </message>
    <message id="ui.today.paused_hint">
        <source>Cues are paused. Ctrl+Shift+P shows them again.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Wskazówki są wstrzymane. Ctrl+Shift+P znów je pokaże.</translation>
    </message>
    <message id="ui.today.on_replay_hint">
        <source>This call is marked as a replay and does not change your usual.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Ta rozmowa jest oznaczona jako odtworzona i nie zmienia zwykłego zakresu.</translation>
    </message>
    <message id="ui.today.call_time">
        <source>{clock}</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>{clock}</translation>
    </message>
    <message id="ui.today.start_call">
        <source>Start the call</source>
        <translation>Zacznij rozmowę</translation>
    </message>
    <message id="ui.today.end_call">
        <source>End the call</source>
        <translation>Zakończ rozmowę</translation>
    </message>
    <message id="ui.today.stop_replay">
        <source>Stop the replay</source>
        <translation>Zatrzymaj odtwarzanie</translation>
    </message>
    <message id="ui.today.start_listening">
        <source>Start listening</source>
        <translation>Zacznij słuchać</translation>
    </message>
    <message id="ui.today.show_large">
        <source>Show large</source>
        <translation>Pokaż w dużym</translation>
    </message>
    <message id="ui.today.replay_sample">
        <source>Replay the sample call</source>
        <translation>Odtwórz przykładową rozmowę</translation>
    </message>
    <message id="ui.today.replay_file">
        <source>Replay a recording…</source>
        <translation>Odtwórz nagranie…</translation>
    </message>
    <message id="ui.today.replay_file_large">
        <source>Show a recording to a room…</source>
        <translation>Pokaż nagranie na sali…</translation>
    </message>
    <message id="ui.today.live_large">
        <source>Show your voice to a room</source>
        <translation>Pokaż swój głos na sali</translation>
    </message>
    <message id="ui.today.two_large">
        <source>Two people, two microphones…</source>
        <translation>Dwie osoby, dwa mikrofony…</translation>
    </message>
    <message id="ui.today.replay_title">
        <source>See it work</source>
        <translation>Jak to działa</translation>
    </message>
    <message id="ui.today.replay_hint">
        <source>A recording is played aloud, and its cues appear as they would have in the call. It does not change your usual.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.</extracomment>
        <translation>Nagranie jest odtwarzane na głos, a wskazówki pojawiają się tak, jak pojawiłyby się w rozmowie. Zwykły zakres się nie zmienia.</translation>
    </message>
    <message id="ui.today.calls_title">
        <source>Today&apos;s calls</source>
        <translation>Dzisiejsze rozmowy</translation>
    </message>
    <message id="ui.today.replays_title">
        <source>Replays and samples</source>
        <translation>Odtworzenia i przykłady</translation>
    </message>
    <message id="ui.today.empty">
        <source>Calls you take today will be listed here.</source>
        <translation>Tu będą dzisiejsze rozmowy.</translation>
    </message>
    <message id="ui.today.learning">
        <source>Your usual is being learned: {seconds} of {needed} s of your speech.</source>
        <extracomment>Keep what is in braces: {needed}, {seconds}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Zwykły zakres jest poznawany: {seconds} z {needed} s własnej mowy.</translation>
    </message>
    <message id="ui.today.choose_recording">
        <source>Choose a recording of a call</source>
        <translation>Wybierz nagranie rozmowy</translation>
    </message>
    <message id="ui.today.recordings_filter">
        <source>Recordings (*.wav *.flac *.ogg *.opus *.mp3 *.aiff *.aif *.w64 *.rf64);;All files (*)</source>
        <translation>Nagrania (*.wav *.flac *.ogg *.opus *.mp3 *.aiff *.aif *.w64 *.rf64);;Wszystkie pliki (*)</translation>
    </message>
    <message id="ui.today.channels">
        <source>What is heard</source>
        <translation>Co słychać</translation>
    </message>
    <message id="ui.today.overlay_shown">
        <source>Show the overlay</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Pokaż nakładkę</translation>
    </message>
    <message id="ui.today.shortcut_hint">
        <source>Ctrl+Shift+L starts and stops listening, Ctrl+Return the call. Ctrl+T opens the tips, Ctrl+Shift+A marks a call as abusive. Ctrl+Shift+P pauses the cues of a call, Ctrl+Shift+Y and Ctrl+Shift+N call the newest one fair and not fair.</source>
        <extracomment>“cue”: one short line shown during a call.
“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Ctrl+Shift+L zaczyna i kończy słuchanie, Ctrl+Enter rozmowę. Ctrl+T otwiera porady, Ctrl+Shift+A oznacza rozmowę jako obraźliwą. Ctrl+Shift+P wstrzymuje wskazówki rozmowy, Ctrl+Shift+Y i Ctrl+Shift+N oznaczają najnowszą jako trafną i nietrafną.</translation>
    </message>
    <message id="ui.channel.microphone">
        <source>You</source>
        <extracomment>At most about 9 characters: the name of a channel.</extracomment>
        <translation>Ja</translation>
    </message>
    <message id="ui.channel.caller">
        <source>Caller</source>
        <extracomment>At most about 9 characters: the name of a channel.</extracomment>
        <translation>Rozmówca</translation>
    </message>
    <message id="ui.channel.meter">
        <source>Level of {channel}</source>
        <extracomment>Keep what is in braces: {channel}.
“level”: how loud, in dB.</extracomment>
        <translation>Poziom: {channel}</translation>
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
        <translation>brak poziomu</translation>
    </message>
    <message id="ui.channel.default_device">
        <source>the system&apos;s default</source>
        <translation>domyślne w systemie</translation>
    </message>
    <message id="ui.channel.microphone_is.closed.off">
        <source>Off. Nothing you say is heard.</source>
        <translation>Wyłączony. Nic z tej strony nie jest słuchane.</translation>
    </message>
    <message id="ui.channel.microphone_is.closed.waiting">
        <source>Off until your phone program opens it.</source>
        <translation>Wyłączony, dopóki program telefoniczny go nie otworzy.</translation>
    </message>
    <message id="ui.channel.microphone_is.closed.starting">
        <source>Being opened.</source>
        <translation>Jest otwierany.</translation>
    </message>
    <message id="ui.channel.microphone_is.closed.replaying">
        <source>Your side comes from the recording.</source>
        <translation>Ta strona pochodzi z nagrania.</translation>
    </message>
    <message id="ui.channel.microphone_is.ok">
        <source>Heard through {device}</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>Słuchany przez {device}</translation>
    </message>
    <message id="ui.channel.microphone_is.not_chosen">
        <source>No microphone is chosen. Choose one in Settings.</source>
        <translation>Nie wybrano mikrofonu. Proszę wybrać go w Ustawieniach.</translation>
    </message>
    <message id="ui.channel.microphone_is.missing">
        <source>{device} is not connected. Plug it in, and Coach carries on by itself.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device}: nie podłączono. Po podłączeniu Coach sam wznowi pracę.</translation>
    </message>
    <message id="ui.channel.microphone_is.none_there">
        <source>No microphone is connected. Plug one in, and Coach carries on by itself.</source>
        <translation>Nie podłączono żadnego mikrofonu. Po podłączeniu Coach sam wznowi pracę.</translation>
    </message>
    <message id="ui.channel.microphone_is.no_server">
        <source>The system&apos;s sound server does not answer. Start it again, or log out and in; it goes on by itself.</source>
        <translation>Systemowy serwer dźwięku nie odpowiada. Proszę uruchomić go ponownie albo wylogować się i zalogować; wznowi się samo.</translation>
    </message>
    <message id="ui.channel.microphone_is.refused">
        <source>{device} can&apos;t be opened. Close other programs that use it, or choose another in Settings.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device}: nie można otworzyć. Proszę zamknąć inne programy, które go używają, albo wybrać inny w Ustawieniach.</translation>
    </message>
    <message id="ui.channel.microphone_is.zeros">
        <source>{device} gives no sound. Check its mute switch and the system&apos;s microphone permission.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device} nie daje dźwięku. Proszę sprawdzić wyciszenie i uprawnienie do mikrofonu w systemie.</translation>
    </message>
    <message id="ui.channel.microphone_is.no_loopback_here">
        <source>{device}</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device}</translation>
    </message>
    <message id="ui.channel.caller_is.closed.off">
        <source>Off. Nothing the caller says is heard.</source>
        <translation>Wyłączony. Nic od rozmówcy nie jest słuchane.</translation>
    </message>
    <message id="ui.channel.caller_is.closed.waiting">
        <source>Off until your phone program opens the microphone.</source>
        <translation>Wyłączony, dopóki program telefoniczny nie otworzy mikrofonu.</translation>
    </message>
    <message id="ui.channel.caller_is.closed.starting">
        <source>Being opened.</source>
        <translation>Jest otwierany.</translation>
    </message>
    <message id="ui.channel.caller_is.closed.replaying">
        <source>The caller comes from the recording.</source>
        <translation>Rozmówca pochodzi z nagrania.</translation>
    </message>
    <message id="ui.channel.caller_is.ok">
        <source>Heard through {device}</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>Słuchany przez {device}</translation>
    </message>
    <message id="ui.channel.caller_is.not_chosen">
        <source>Not listened to. What needs the caller is not measured.</source>
        <translation>Nie jest słuchany. Co wymaga rozmówcy, nie jest mierzone.</translation>
    </message>
    <message id="ui.channel.caller_is.missing">
        <source>{device} is not connected. What needs the caller is not measured until it is back.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device}: nie podłączono. Co wymaga rozmówcy, nie jest mierzone, dopóki nie wróci.</translation>
    </message>
    <message id="ui.channel.caller_is.none_there">
        <source>There is no output to hear the caller on. Plug in headphones or speakers, and Coach carries on by itself.</source>
        <translation>Nie ma wyjścia, na którym byłoby słychać rozmówcę. Po podłączeniu słuchawek lub głośników Coach sam wznowi pracę.</translation>
    </message>
    <message id="ui.channel.caller_is.no_server">
        <source>The system&apos;s sound server does not answer. What needs the caller is not measured until it does.</source>
        <translation>Systemowy serwer dźwięku nie odpowiada. Do tego czasu to, co wymaga rozmówcy, nie jest mierzone.</translation>
    </message>
    <message id="ui.channel.caller_is.refused">
        <source>{device} can&apos;t be listened to. Choose another output in Settings.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device}: nie można słuchać. Proszę wybrać inne wyjście w Ustawieniach.</translation>
    </message>
    <message id="ui.channel.caller_is.zeros">
        <source>{device} is silent. Choose the output your phone program plays to, in Settings.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device}: cisza. Proszę wybrać w Ustawieniach wyjście, na którym gra program telefoniczny.</translation>
    </message>
    <message id="ui.channel.caller_is.no_loopback_here">
        <source>This system offers no way to hear the caller. Everything else works.</source>
        <translation>Ten system nie pozwala słyszeć rozmówcy. Wszystko inne działa.</translation>
    </message>
    <message id="ui.history.title">
        <source>Calls</source>
        <translation>Rozmowy</translation>
    </message>
    <message id="ui.history.empty">
        <source>Every call you take is kept here: figures and a time line, not the sound.</source>
        <translation>Tu jest zachowana każda rozmowa: liczby i oś czasu, bez dźwięku.</translation>
    </message>
    <message id="ui.history.empty_button">
        <source>Replay the sample call</source>
        <translation>Odtwórz przykładową rozmowę</translation>
    </message>
    <message id="ui.history.loading">
        <source>Reading the calls</source>
        <translation>Wczytywanie rozmów</translation>
    </message>
    <message id="ui.history.no_such_call">
        <source>This call is no longer in the history. The list shows the calls that are kept.</source>
        <translation>Tej rozmowy nie ma już w historii. Lista pokazuje, które są.</translation>
    </message>
    <message id="ui.history.sample">
        <source>Sample</source>
        <translation>Przykład</translation>
    </message>
    <message id="ui.history.replay">
        <source>Replay</source>
        <translation>Odtworzenie</translation>
    </message>
    <message id="ui.history.import">
        <source>Imported</source>
        <translation>Wczytana</translation>
    </message>
    <message id="ui.history.silent">
        <source>Without cues</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Bez wskazówek</translation>
    </message>
    <message id="ui.history.cut_short">
        <source>Cut short</source>
        <translation>Przerwana</translation>
    </message>
    <message id="ui.history.running">
        <source>Running</source>
        <translation>Trwa</translation>
    </message>
    <message id="ui.history.note">
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message id="ui.history.rough">
        <source>Rough one</source>
        <translation>Trudna rozmowa</translation>
    </message>
    <message id="ui.history.heavy">
        <source>Heavy</source>
        <translation>Ciężka</translation>
    </message>
    <message id="ui.history.quoted">
        <source>“{words}”</source>
        <extracomment>Keep what is in braces: {words}.</extracomment>
        <translation>„{words}”</translation>
    </message>
    <message id="ui.history.unreadable">
        <source>Can&apos;t be read</source>
        <translation>Nie do odczytania</translation>
    </message>
    <message id="ui.history.unreadable_title">
        <source>This call can&apos;t be read</source>
        <translation>Tej rozmowy nie da się odczytać</translation>
    </message>
    <message id="ui.history.unreadable_text">
        <source>It is damaged, or a newer version of Coach wrote it. All other calls are there. If you set it aside, it leaves the list, and its data stays in the history.</source>
        <translation>Jest uszkodzona albo zapisała ją nowsza wersja Coacha. Wszystkie inne rozmowy są na miejscu. Po odłożeniu zniknie z listy, a jej dane zostaną w historii.</translation>
    </message>
    <message id="ui.history.set_aside">
        <source>Set aside</source>
        <translation>Odłóż</translation>
    </message>
    <message id="ui.history.delete_unreadable">
        <source>Delete it</source>
        <translation>Usuń</translation>
    </message>
    <message id="ui.history.leave_unreadable">
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message id="ui.history.none_today">
        <source>No calls yet today.</source>
        <translation>Dzisiaj jeszcze bez rozmów.</translation>
    </message>
    <message id="ui.history.rises_not_measured">
        <source>rises not measured</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>wzrosty bez pomiaru</translation>
    </message>
    <message id="ui.history.rises_none">
        <source>no rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>bez wzrostów</translation>
    </message>
    <message id="ui.history.rises" numerus="yes">
        <source>{n} rises</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>
            <numerusform>{n} wzrost</numerusform>
            <numerusform>{n} wzrosty</numerusform>
            <numerusform>{n} wzrostów</numerusform>
        </translation>
    </message>
    <message id="ui.history.talk_overs_not_measured">
        <source>talk-overs not measured</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>nakładanie bez pomiaru</translation>
    </message>
    <message id="ui.history.talk_overs_none">
        <source>no talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>bez nakładania</translation>
    </message>
    <message id="ui.history.talk_overs" numerus="yes">
        <source>{n} talk-overs</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>
            <numerusform>{n} nałożenie</numerusform>
            <numerusform>{n} nałożenia</numerusform>
            <numerusform>{n} nałożeń</numerusform>
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
        <translation>Widok</translation>
    </message>
    <message id="ui.history.list">
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message id="ui.history.calendar">
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message id="ui.history.search">
        <source>Search calls</source>
        <translation>Szukaj rozmów</translation>
    </message>
    <message id="ui.history.search_hint">
        <source>Notes, tags and titles</source>
        <translation>Notatki, etykiety i tytuły</translation>
    </message>
    <message id="ui.history.filters">
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message id="ui.history.add_filter">
        <source>Filter…</source>
        <translation>Filtruj…</translation>
    </message>
    <message id="ui.history.take_away">
        <source>{name}: take away</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: usuń</translation>
    </message>
    <message id="ui.history.clear">
        <source>Clear filters</source>
        <translation>Usuń filtry</translation>
    </message>
    <message id="ui.history.all" numerus="yes">
        <source>{n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} rozmowa</numerusform>
            <numerusform>{n} rozmowy</numerusform>
            <numerusform>{n} rozmów</numerusform>
        </translation>
    </message>
    <message id="ui.history.found" numerus="yes">
        <source>{found} of {n} calls</source>
        <extracomment>Keep what is in braces: {found}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{found} z {n} rozmowy</numerusform>
            <numerusform>{found} z {n} rozmów</numerusform>
            <numerusform>{found} z {n} rozmów</numerusform>
        </translation>
    </message>
    <message id="ui.history.nothing_found">
        <source>No call matches. Take a filter away.</source>
        <translation>Żadna rozmowa nie pasuje. Usuń któryś filtr.</translation>
    </message>
    <message id="ui.history.order_name">
        <source>Order: {order}</source>
        <extracomment>Keep what is in braces: {order}.</extracomment>
        <translation>Kolejność: {order}</translation>
    </message>
    <message id="ui.history.back_to">
        <source>History: {filters}</source>
        <extracomment>Keep what is in braces: {filters}.</extracomment>
        <translation>Historia: {filters}</translation>
    </message>
    <message id="ui.history.calls_tab">
        <source>Calls</source>
        <translation>Rozmowy</translation>
    </message>
    <message id="ui.history.week_tab">
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message id="ui.history.earlier_month">
        <source>The month before</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message id="ui.history.later_month">
        <source>The month after</source>
        <translation>Następny miesiąc</translation>
    </message>
    <message id="ui.history.day_calls" numerus="yes">
        <source>{day}: {n} calls</source>
        <extracomment>Keep what is in braces: {day}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{day}: {n} rozmowa</numerusform>
            <numerusform>{day}: {n} rozmowy</numerusform>
            <numerusform>{day}: {n} rozmów</numerusform>
        </translation>
    </message>
    <message id="ui.history.day_found">
        <source>{calls}, {found} found</source>
        <extracomment>Keep what is in braces: {calls}, {found}.</extracomment>
        <translation>{calls}, znalezione: {found}</translation>
    </message>
    <message id="ui.history.calls_of_day" numerus="yes">
        <source>{n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} rozmowa</numerusform>
            <numerusform>{n} rozmowy</numerusform>
            <numerusform>{n} rozmów</numerusform>
        </translation>
    </message>
    <message id="ui.history.chosen" numerus="yes">
        <source>{n} chosen of {all}</source>
        <extracomment>Keep what is in braces: {all}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Wybrano {n} z {all}</numerusform>
            <numerusform>Wybrano {n} z {all}</numerusform>
            <numerusform>Wybrano {n} z {all}</numerusform>
        </translation>
    </message>
    <message id="ui.history.open_call">
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message id="ui.history.choose_call">
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message id="ui.history.leave_out">
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message id="ui.history.choose_all">
        <source>Choose all</source>
        <translation>Wybierz wszystkie</translation>
    </message>
    <message id="ui.history.export_them">
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message id="ui.history.join_them">
        <source>Join</source>
        <translation>Połącz</translation>
    </message>
    <message id="ui.history.import_them">
        <source>Import…</source>
        <translation>Wczytaj…</translation>
    </message>
    <message id="ui.history.tag_them">
        <source>Tag…</source>
        <translation>Etykieta…</translation>
    </message>
    <message id="ui.history.tag_name">
        <source>Tag for what is chosen</source>
        <translation>Etykieta dla wybranych rozmów</translation>
    </message>
    <message id="ui.history.tag_hint">
        <source>A new tag, or one you have</source>
        <translation>Nowa etykieta albo jedna z istniejących</translation>
    </message>
    <message id="ui.history.tag_add">
        <source>Add tag</source>
        <translation>Dodaj</translation>
    </message>
    <message id="ui.history.tag_not">
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message id="ui.history.delete_them">
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message id="ui.history.deleted" numerus="yes">
        <source>{n} calls deleted, for good in {seconds} s. An archive you saved elsewhere keeps them.</source>
        <extracomment>Keep what is in braces: {n}, {seconds}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Usunięto {n} rozmowę, na dobre za {seconds} s. Archiwum zapisane gdzie indziej ją zachowa.</numerusform>
            <numerusform>Usunięto {n} rozmowy, na dobre za {seconds} s. Archiwum zapisane gdzie indziej je zachowa.</numerusform>
            <numerusform>Usunięto {n} rozmów, na dobre za {seconds} s. Archiwum zapisane gdzie indziej je zachowa.</numerusform>
        </translation>
    </message>
    <message id="ui.history.undo">
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message id="ui.history.under_way">
        <source>The call under way stays: it can be deleted once it is over.</source>
        <translation>Trwająca rozmowa zostaje: można ją usunąć, gdy się skończy.</translation>
    </message>
    <message id="ui.history.mark.rises">
        <source>Rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Wzrosty</translation>
    </message>
    <message id="ui.history.mark.talk_overs">
        <source>Talk-overs</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Nakładanie się</translation>
    </message>
    <message id="ui.history.mark.fast">
        <source>Fast</source>
        <translation>Szybko</translation>
    </message>
    <message id="ui.history.mark.rough">
        <source>Rough one</source>
        <translation>Trudna rozmowa</translation>
    </message>
    <message id="ui.history.mark.note">
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message id="ui.history.mark.tag">
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message id="ui.history.mark.little_measured">
        <source>Little measured</source>
        <translation>Mało zmierzone</translation>
    </message>
    <message id="ui.history.chip.tag">
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message id="ui.history.chip.any_tag">
        <source>Any tag</source>
        <translation>Dowolna etykieta</translation>
    </message>
    <message id="ui.history.chip.length">
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message id="ui.history.chip.under">
        <source>Under {minutes} min</source>
        <extracomment>Keep what is in braces: {minutes}.</extracomment>
        <translation>Poniżej {minutes} min</translation>
    </message>
    <message id="ui.history.chip.over">
        <source>Over {minutes} min</source>
        <extracomment>Keep what is in braces: {minutes}.</extracomment>
        <translation>Ponad {minutes} min</translation>
    </message>
    <message id="ui.history.chip.between">
        <source>{low} to {high} min</source>
        <extracomment>Keep what is in braces: {high}, {low}.</extracomment>
        <translation>{low} do {high} min</translation>
    </message>
    <message id="ui.history.chip.own_length">
        <source>Other length…</source>
        <translation>Inna długość…</translation>
    </message>
    <message id="ui.history.chip.from_minutes">
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message id="ui.history.chip.to_minutes">
        <source>to</source>
        <translation>do</translation>
    </message>
    <message id="ui.history.chip.minutes">
        <source>minutes</source>
        <translation>minut</translation>
    </message>
    <message id="ui.history.chip.least_name">
        <source>Shortest length in minutes</source>
        <translation>Najkrótsza długość w minutach</translation>
    </message>
    <message id="ui.history.chip.most_name">
        <source>Longest length in minutes</source>
        <translation>Najdłuższa długość w minutach</translation>
    </message>
    <message id="ui.history.chip.hour">
        <source>Hour</source>
        <translation>Godzina</translation>
    </message>
    <message id="ui.history.chip.hours">
        <source>{first} to {last}</source>
        <extracomment>Keep what is in braces: {first}, {last}.</extracomment>
        <translation>{first} do {last}</translation>
    </message>
    <message id="ui.history.chip.headset">
        <source>Headset</source>
        <translation>Słuchawki</translation>
    </message>
    <message id="ui.history.chip.day">
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message id="ui.history.chip.this_week">
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message id="ui.history.chip.two_weeks">
        <source>This week and last</source>
        <translation>Ten i poprzedni tydzień</translation>
    </message>
    <message id="ui.history.chip.four_weeks">
        <source>The last four weeks</source>
        <translation>Ostatnie cztery tygodnie</translation>
    </message>
    <message id="ui.history.chip.days">
        <source>{first} to {last}</source>
        <extracomment>Keep what is in braces: {first}, {last}.</extracomment>
        <translation>{first} do {last}</translation>
    </message>
    <message id="ui.history.chip.from_day">
        <source>From {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Od: {day}</translation>
    </message>
    <message id="ui.history.chip.until_day">
        <source>Until {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Do: {day}</translation>
    </message>
    <message id="ui.history.chip.own_days">
        <source>Other days…</source>
        <translation>Inne dni…</translation>
    </message>
    <message id="ui.history.chip.from_date">
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message id="ui.history.chip.to_date">
        <source>to</source>
        <translation>do</translation>
    </message>
    <message id="ui.history.chip.first_name">
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message id="ui.history.chip.last_name">
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message id="ui.history.chip.show">
        <source>Show these</source>
        <translation>Pokaż te</translation>
    </message>
    <message id="ui.history.chip.not_now">
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message id="ui.history.chip.words">
        <source>“{words}”</source>
        <extracomment>Keep what is in braces: {words}.</extracomment>
        <translation>„{words}”</translation>
    </message>
    <message id="ui.history.order.started.largest">
        <source>Newest first</source>
        <translation>Najnowsze najpierw</translation>
    </message>
    <message id="ui.history.order.started.smallest">
        <source>Oldest first</source>
        <translation>Najstarsze najpierw</translation>
    </message>
    <message id="ui.history.order.duration_s.largest">
        <source>Longest first</source>
        <translation>Najdłuższe najpierw</translation>
    </message>
    <message id="ui.history.order.duration_s.smallest">
        <source>Shortest first</source>
        <translation>Najkrótsze najpierw</translation>
    </message>
    <message id="ui.history.order.figure.largest">
        <source>{figure}, most first</source>
        <extracomment>Keep what is in braces: {figure}.</extracomment>
        <translation>{figure}, od największych</translation>
    </message>
    <message id="ui.history.order.figure.smallest">
        <source>{figure}, least first</source>
        <extracomment>Keep what is in braces: {figure}.</extracomment>
        <translation>{figure}, od najmniejszych</translation>
    </message>
    <message id="ui.usual.title">
        <source>Your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Zwykły zakres</translation>
    </message>
    <message id="ui.usual.hint">
        <source>Calls are compared with this. The ordinary speech of each call moves it a little; raised speech never does.</source>
        <translation>Z nim porównywane są rozmowy. Zwykła mowa każdej rozmowy trochę go przesuwa; podniesiona nigdy.</translation>
    </message>
    <message id="ui.usual.profile">
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message id="ui.usual.no_profile">
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message id="ui.usual.profile_hint">
        <source>Name one for each way you speak: a language, a headset. Each has a usual of its own.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Osobny dla każdego sposobu mówienia: języka, słuchawek. Każdy ma własny zwykły zakres.</translation>
    </message>
    <message id="ui.usual.none">
        <source>Your usual is not known yet. It is learned from your calls, or from a text read aloud.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Zwykły zakres jest jeszcze nieznany. Poznaje się go z rozmów albo z tekstu czytanego na głos.</translation>
    </message>
    <message id="ui.usual.no_microphone">
        <source>Microphone without a name</source>
        <translation>Mikrofon bez nazwy</translation>
    </message>
    <message id="ui.usual.name_profile">
        <source>{microphone}, {profile}</source>
        <extracomment>Keep what is in braces: {microphone}, {profile}.</extracomment>
        <translation>{microphone}, {profile}</translation>
    </message>
    <message id="ui.usual.speech">
        <source>{length} of your speech</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>własna mowa: {length}</translation>
    </message>
    <message id="ui.usual.read">
        <source>read aloud</source>
        <translation>czytanie na głos</translation>
    </message>
    <message id="ui.usual.calls" numerus="yes">
        <source>{n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} rozmowa</numerusform>
            <numerusform>{n} rozmowy</numerusform>
            <numerusform>{n} rozmów</numerusform>
        </translation>
    </message>
    <message id="ui.usual.since">
        <source>since {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>od {day}</translation>
    </message>
    <message id="ui.usual.is_locked">
        <source>locked</source>
        <translation>zablokowany</translation>
    </message>
    <message id="ui.usual.first_calls">
        <source>still learning: it settles after {calls} calls</source>
        <extracomment>Keep what is in braces: {calls}.</extracomment>
        <translation>jeszcze poznawany: ustali się po {calls} rozmowach</translation>
    </message>
    <message id="ui.usual.level">
        <source>level {level:.0f} dB ± {spread:.1f}</source>
        <extracomment>Keep what is in braces: {level}, {spread}.
“level”: how loud, in dB.</extracomment>
        <translation>poziom {level:.0f} dB ± {spread:.1f}</translation>
    </message>
    <message id="ui.usual.pitch">
        <source>pitch {pitch:.0f} Hz ± {spread:.1f} semitones</source>
        <extracomment>Keep what is in braces: {pitch}, {spread}.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>wysokość {pitch:.0f} Hz ± {spread:.1f} półtonu</translation>
    </message>
    <message id="ui.usual.pace">
        <source>pace {pace:.1f} ± {spread:.1f} syllables a second</source>
        <extracomment>Keep what is in braces: {pace}, {spread}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>tempo {pace:.1f} ± {spread:.1f} sylaby na sekundę</translation>
    </message>
    <message id="ui.usual.lock">
        <source>Locked</source>
        <translation>Zablokowany</translation>
    </message>
    <message id="ui.usual.lock_name">
        <source>{name}: locked</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: zablokowany</translation>
    </message>
    <message id="ui.usual.reset">
        <source>Forget…</source>
        <translation>Zapomnij…</translation>
    </message>
    <message id="ui.usual.reset_name">
        <source>{name}: forget</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: zapomnij</translation>
    </message>
    <message id="ui.usual.reset_title">
        <source>Forget this usual?</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Zapomnieć ten zwykły zakres?</translation>
    </message>
    <message id="ui.usual.reset_text">
        <source>Your usual for {name} is learned again from the next calls. Kept calls stay as they are.</source>
        <extracomment>Keep what is in braces: {name}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Zwykły zakres ({name}) będzie poznany na nowo z następnych rozmów. Zachowane rozmowy zostają bez zmian.</translation>
    </message>
    <message id="ui.usual.whose">
        <source>Kept under a name alone, so it is used for no microphone. Say whose it is, or forget it. The only microphone of that name takes it over by itself.</source>
        <translation>Zachowane tylko pod nazwą, więc nie służy żadnemu mikrofonowi. Proszę wskazać mikrofon albo zapomnieć. Jedyny mikrofon o tej nazwie przejmie je sam.</translation>
    </message>
    <message id="ui.usual.whose_choose">
        <source>Whose is it?</source>
        <translation>Którego mikrofonu?</translation>
    </message>
    <message id="ui.usual.whose_name">
        <source>{name}: whose is it?</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: którego mikrofonu?</translation>
    </message>
    <message id="ui.usual.reset_yes">
        <source>Forget it</source>
        <translation>Zapomnij</translation>
    </message>
    <message id="ui.usual.reset_no">
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message id="ui.usual.read_aloud">
        <source>Read a text aloud to learn it now</source>
        <translation>Przeczytaj tekst na głos, by poznać go teraz</translation>
    </message>
    <message id="ui.usual.ask_microphone">
        <source>{microphone} is new. Learn your usual for it, or keep the one you have?</source>
        <extracomment>Keep what is in braces: {microphone}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{microphone} jest nowy. Poznać na nim zwykły zakres czy zostawić obecny?</translation>
    </message>
    <message id="ui.usual.ask_gain">
        <source>Your level on {microphone} is {gain:.0f} dB higher than before, but your voice is not louder. Was the microphone or its level changed?</source>
        <extracomment>Keep what is in braces: {gain}, {microphone}.
“level”: how loud, in dB.</extracomment>
        <translation>Na {microphone} poziom jest o {gain:.0f} dB wyższy niż był, ale głos nie jest głośniejszy. Czy zmieniono mikrofon albo jego poziom?</translation>
    </message>
    <message id="ui.usual.ask_gain_down">
        <source>Your level on {microphone} is {gain:.0f} dB lower than before, but your voice is not quieter. Was the microphone or its level changed?</source>
        <extracomment>Keep what is in braces: {gain}, {microphone}.
“level”: how loud, in dB.</extracomment>
        <translation>Na {microphone} poziom jest o {gain:.0f} dB niższy niż był, ale głos nie jest cichszy. Czy zmieniono mikrofon albo jego poziom?</translation>
    </message>
    <message id="ui.usual.ask_narrow_band">
        <source>{microphone} now sends only phone quality, but your usual was learned from better sound. Learn it again?</source>
        <extracomment>Keep what is in braces: {microphone}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{microphone} wysyła teraz tylko jakość telefonu, ale zwykły zakres poznano na lepszym dźwięku. Poznać go od nowa?</translation>
    </message>
    <message id="ui.usual.ask_wide_band">
        <source>{microphone} now sends more than phone quality, but your usual was learned at phone quality. Learn it again?</source>
        <extracomment>Keep what is in braces: {microphone}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{microphone} wysyła teraz więcej niż jakość telefonu, ale zwykły zakres poznano w jakości telefonu. Poznać go od nowa?</translation>
    </message>
    <message id="ui.usual.anew">
        <source>Learn again</source>
        <translation>Poznaj od nowa</translation>
    </message>
    <message id="ui.usual.as_before_microphone">
        <source>Keep the one I have</source>
        <translation>Zostaw obecny</translation>
    </message>
    <message id="ui.usual.as_before_gain">
        <source>Nothing changed</source>
        <translation>Nic nie zmieniono</translation>
    </message>
    <message id="ui.usual.as_before_bandwidth">
        <source>Keep the one I have</source>
        <translation>Zostaw obecny</translation>
    </message>
    <message id="ui.receipt.title">
        <source>{name} at {clock}</source>
        <extracomment>Keep what is in braces: {clock}, {name}.</extracomment>
        <translation>{name}, {clock}</translation>
    </message>
    <message id="ui.receipt.measured">
        <source>Measured</source>
        <translation>Zmierzono</translation>
    </message>
    <message id="ui.receipt.seconds">
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message id="ui.receipt.from_to">
        <source>{start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {start}.</extracomment>
        <translation>od {start} do {end}</translation>
    </message>
    <message id="ui.receipt.usual">
        <source>Compared with</source>
        <translation>Porównano z</translation>
    </message>
    <message id="ui.receipt.threshold">
        <source>Shown from</source>
        <translation>Pokazywane od</translation>
    </message>
    <message id="ui.receipt.after">
        <source>Then</source>
        <translation>Potem</translation>
    </message>
    <message id="ui.receipt.fair">
        <source>Fair</source>
        <translation>Trafna</translation>
    </message>
    <message id="ui.receipt.not_fair">
        <source>Not fair</source>
        <translation>Nietrafna</translation>
    </message>
    <message id="ui.receipt.question">
        <source>Was this cue fair?</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Czy ta wskazówka była trafna?</translation>
    </message>
    <message id="ui.receipt.answered_fair">
        <source>You called it fair.</source>
        <translation>Oznaczono jako trafną.</translation>
    </message>
    <message id="ui.receipt.answered_not_fair">
        <source>You called it not fair.</source>
        <translation>Oznaczono jako nietrafną.</translation>
    </message>
    <message id="ui.receipt.keys">
        <source>F: fair, U: not fair</source>
        <translation>F: słuszne, U: niesłuszne</translation>
    </message>
    <message id="ui.receipt.open">
        <source>Show why</source>
        <translation>Pokaż powód</translation>
    </message>
    <message id="ui.receipt.plot_level">
        <source>Your level around the cue, dB from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.
“level”: how loud, in dB.</extracomment>
        <translation>Własny poziom wokół wskazówki, dB od zwykłego</translation>
    </message>
    <message id="ui.receipt.plot_level_at_least">
        <source>Your level around the cue, at least, dB from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.
“level”: how loud, in dB.</extracomment>
        <translation>Własny poziom wokół wskazówki, co najmniej, dB od zwykłego</translation>
    </message>
    <message id="ui.receipt.plot_f0">
        <source>Your pitch around the cue, semitones from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>Własna wysokość wokół wskazówki, półtony od zwykłej</translation>
    </message>
    <message id="ui.receipt.plot_pace">
        <source>Your pace around the cue, syllables a second</source>
        <extracomment>“cue”: one short line shown during a call.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Własne tempo wokół wskazówki, sylaby na sekundę</translation>
    </message>
    <message id="ui.receipt.plot_caller">
        <source>The caller&apos;s level around the cue, dB from their start</source>
        <extracomment>“cue”: one short line shown during a call.
“level”: how loud, in dB.</extracomment>
        <translation>Poziom rozmówcy wokół wskazówki, dB od początku</translation>
    </message>
    <message id="ui.receipt.plot_lanes">
        <source>Caller and you around the cue</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Rozmówca i własny głos wokół wskazówki</translation>
    </message>
    <message id="ui.receipt.spoken_plot">
        <source>{name}, from {start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {name}, {start}.</extracomment>
        <translation>{name}, od {start} do {end}</translation>
    </message>
    <message id="ui.effect.calls">
        <source>{shown} calls with cues, {silent} without</source>
        <extracomment>Keep what is in braces: {shown}, {silent}.
“cue”: one short line shown during a call.</extracomment>
        <translation>rozmowy ze wskazówkami: {shown}, bez nich: {silent}</translation>
    </message>
    <message id="ui.effect.rates">
        <source>{shown:.1f} rises per hour of your speech with cues, {silent:.1f} without</source>
        <extracomment>Keep what is in braces: {shown}, {silent}.
“cue”: one short line shown during a call.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>wzrosty na godzinę własnej mowy: ze wskazówkami {shown:.1f}, bez nich {silent:.1f}</translation>
    </message>
    <message id="ui.effect.interval">
        <source>ratio {ratio:.2f}, 95 % interval {low:.2f} to {high:.2f}</source>
        <extracomment>Keep what is in braces: {high}, {low}, {ratio}.</extracomment>
        <translation>stosunek {ratio:.2f}, przedział 95 % od {low:.2f} do {high:.2f}</translation>
    </message>
    <message id="ui.effect.interval_open">
        <source>ratio {ratio:.2f}, 95 % interval from {low:.2f} up</source>
        <extracomment>Keep what is in braces: {low}, {ratio}.</extracomment>
        <translation>stosunek {ratio:.2f}, przedział 95 % od {low:.2f}</translation>
    </message>
    <message id="ui.effect.interval_alone">
        <source>95 % interval of their ratio from {low:.2f} up</source>
        <extracomment>Keep what is in braces: {low}.</extracomment>
        <translation>przedział 95 % ich stosunku od {low:.2f}</translation>
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
        <translation>Powrót do zwykłego zakresu: ze wskazówkami {shown}, bez nich {silent}.</translation>
    </message>
    <message id="ui.effect.not_yet">
        <source>It is too early to say whether cues make a difference: {rates} ({interval}; {calls}).</source>
        <extracomment>Keep what is in braces: {calls}, {interval}, {rates}.
“cue”: one short line shown during a call.</extracomment>
        <translation>Za wcześnie, by powiedzieć, czy wskazówki coś zmieniają: {rates} ({interval}; {calls}).</translation>
    </message>
    <message id="ui.effect.too_few">
        <source>It is too early to say whether cues make a difference: {calls}.</source>
        <extracomment>Keep what is in braces: {calls}.
“cue”: one short line shown during a call.</extracomment>
        <translation>Za wcześnie, by powiedzieć, czy wskazówki coś zmieniają: {calls}.</translation>
    </message>
    <message id="ui.call.back">
        <source>All calls</source>
        <translation>Wszystkie rozmowy</translation>
    </message>
    <message id="ui.call.split">
        <source>Split here…</source>
        <translation>Podziel tutaj…</translation>
    </message>
    <message id="ui.call.split_title">
        <source>Split the call at {time}?</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Podzielić rozmowę przy {time}?</translation>
    </message>
    <message id="ui.call.split_text">
        <source>It becomes two calls, each with its own figures. Notes and tags go to the part they belong to. You can put it together again, until you delete one of the two.</source>
        <translation>Powstaną dwie rozmowy, każda z własnymi liczbami. Notatki i etykiety trafią do swojej części. Można je znowu złożyć, dopóki jednej z nich się nie usunie.</translation>
    </message>
    <message id="ui.call.split_yes">
        <source>Split it</source>
        <translation>Podziel</translation>
    </message>
    <message id="ui.call.split_no">
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message id="ui.call.put_together">
        <source>Part of a call that you split: put it together again</source>
        <translation>Część podzielonej rozmowy: złóż ją z powrotem</translation>
    </message>
    <message id="ui.call.take_apart">
        <source>Two calls that you joined: take them apart again</source>
        <translation>Dwie połączone rozmowy: rozdziel je z powrotem</translation>
    </message>
    <message id="ui.call.delete">
        <source>Delete this call</source>
        <translation>Usuń tę rozmowę</translation>
    </message>
    <message id="ui.call.delete_title">
        <source>Delete this call?</source>
        <translation>Usunąć tę rozmowę?</translation>
    </message>
    <message id="ui.call.delete_text">
        <source>The figures and the time line of {when}, your note and your promise will be gone, for good after ten seconds. An archive you saved elsewhere keeps them.</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Wartości i oś czasu rozmowy {when}, notatka i obietnica znikną, po dziesięciu sekundach na dobre. Archiwum zapisane gdzie indziej je zachowa.</translation>
    </message>
    <message id="ui.call.delete_yes">
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message id="ui.call.delete_no">
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message id="ui.call.meta_headset">
        <source>{device}</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device}</translation>
    </message>
    <message id="ui.call.meta_caller">
        <source>caller by {device}</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>rozmówca przez {device}</translation>
    </message>
    <message id="ui.call.meta_no_caller">
        <source>caller not heard</source>
        <translation>nie słychać rozmówcy</translation>
    </message>
    <message id="ui.call.meta_sample">
        <source>sample call</source>
        <translation>przykładowa rozmowa</translation>
    </message>
    <message id="ui.call.meta_replay">
        <source>replay of {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>odtworzenie: {title}</translation>
    </message>
    <message id="ui.call.meta_line">
        <source>line slow by about {delay:.1f} s ({low:.1f} to {high:.1f}, an estimate)</source>
        <extracomment>Keep what is in braces: {delay}, {high}, {low}.</extracomment>
        <translation>linia wolna o około {delay:.1f} s (od {low:.1f} do {high:.1f}, szacunek)</translation>
    </message>
    <message id="ui.call.meta_silent">
        <source>without cues, to compare</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>bez wskazówek, dla porównania</translation>
    </message>
    <message id="ui.call.meta_cut_short">
        <source>cut short, kept up to here</source>
        <translation>przerwana, zachowana do tego miejsca</translation>
    </message>
    <message id="ui.call.meta_gaps">
        <source>{length} of sound lost</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>utracony dźwięk: {length}</translation>
    </message>
    <message id="ui.call.not_measured">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="ui.call.not_measured_because">
        <source>not measured: {reason:small}</source>
        <extracomment>Keep what is in braces: {reason}.</extracomment>
        <translation>bez pomiaru: {reason:small}</translation>
    </message>
    <message id="ui.call.not_measured_at_all">
        <source>not measured</source>
        <translation>bez pomiaru</translation>
    </message>
    <message id="ui.call.heard_out">
        <source>Heard out</source>
        <extracomment>At most about 15 characters: the name of a figure.
“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Wysłuchano</translation>
    </message>
    <message id="ui.call.heard_out_of">
        <source>longest stretch of the caller</source>
        <translation>najdłuższy odcinek rozmówcy</translation>
    </message>
    <message id="ui.call.you_spoke">
        <source>You spoke</source>
        <extracomment>At most about 15 characters: the name of a figure.</extracomment>
        <translation>Udział</translation>
    </message>
    <message id="ui.call.share">
        <source>{percent:.0f} %</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>{percent:.0f} %</translation>
    </message>
    <message id="ui.call.you_spoke_of">
        <source>of all speech in this call</source>
        <translation>własna mowa w całej rozmowie</translation>
    </message>
    <message id="ui.call.rises">
        <source>Rises</source>
        <extracomment>At most about 15 characters: the name of a figure.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Wzrosty</translation>
    </message>
    <message id="ui.call.rises_none">
        <source>none over your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>brak ponad zwykły zakres</translation>
    </message>
    <message id="ui.call.rises_back">
        <source>back in {times}</source>
        <extracomment>Keep what is in braces: {times}.</extracomment>
        <translation>powrót po {times}</translation>
    </message>
    <message id="ui.call.rises_open">
        <source>at the end of the call</source>
        <translation>na końcu rozmowy</translation>
    </message>
    <message id="ui.call.talk_over">
        <source>Talk-over</source>
        <extracomment>At most about 15 characters: the name of a figure.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Nakładanie</translation>
    </message>
    <message id="ui.call.talk_over_none">
        <source>you came in after they ended</source>
        <translation>głos zabrany po rozmówcy</translation>
    </message>
    <message id="ui.call.talk_over_yielded">
        <source>you gave way after {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>głos oddany po {time}</translation>
    </message>
    <message id="ui.call.talk_over_yielded_in">
        <source>you gave way in {count} of {every}, after {time}</source>
        <extracomment>Keep what is in braces: {count}, {every}, {time}.</extracomment>
        <translation>ustępujesz w {count} z {every}, po {time}</translation>
    </message>
    <message id="ui.call.talk_over_caller_yielded">
        <source>the caller gave way after {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>rozmówca oddał głos po {time}</translation>
    </message>
    <message id="ui.call.talk_over_caller_yielded_in">
        <source>the caller gave way in {count} of {every}, after {time}</source>
        <extracomment>Keep what is in braces: {count}, {every}, {time}.</extracomment>
        <translation>rozmówca ustąpił w {count} z {every}, po {time}</translation>
    </message>
    <message id="ui.call.talk_over_not_yielded">
        <source>you both went on</source>
        <translation>obie strony mówiły dalej</translation>
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
        <translation>{pace:.1f} syl./s</translation>
    </message>
    <message id="ui.call.pace_usual">
        <source>usual {low:.1f} to {high:.1f}</source>
        <extracomment>Keep what is in braces: {high}, {low}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>zwykle od {low:.1f} do {high:.1f}</translation>
    </message>
    <message id="ui.call.pace_no_usual">
        <source>usual not known yet</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>zwykły zakres jeszcze nieznany</translation>
    </message>
    <message id="ui.call.fast" numerus="yes">
        <source>{n} fast stretches, {time}</source>
        <extracomment>Keep what is in braces: {n}, {time}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} szybki fragment, {time}</numerusform>
            <numerusform>{n} szybkie fragmenty, {time}</numerusform>
            <numerusform>{n} szybkich fragmentów, {time}</numerusform>
        </translation>
    </message>
    <message id="ui.call.moment_spoken">
        <source>{name}: go to {start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {name}, {start}.</extracomment>
        <translation>{name}: przejdź do {start}–{end}</translation>
    </message>
    <message id="ui.call.previous">
        <source>Earlier call</source>
        <translation>Wcześniejsza rozmowa</translation>
    </message>
    <message id="ui.call.next">
        <source>Later call</source>
        <translation>Późniejsza rozmowa</translation>
    </message>
    <message id="ui.call.previous_at">
        <source>Earlier: {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Wcześniej: {time}</translation>
    </message>
    <message id="ui.call.next_at">
        <source>Later: {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Później: {time}</translation>
    </message>
    <message id="ui.call.tip_spoken">
        <source>Tip: {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Wskazówka: {title}</translation>
    </message>
    <message id="ui.call.caller">
        <source>Caller</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Rozmówca</translation>
    </message>
    <message id="ui.call.you">
        <source>You</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Ja</translation>
    </message>
    <message id="ui.call.no_caller">
        <source>caller not heard</source>
        <translation>nie słychać rozmówcy</translation>
    </message>
    <message id="ui.call.no_usual">
        <source>usual not known yet</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>zwykły zakres jeszcze nieznany</translation>
    </message>
    <message id="ui.call.timeline" numerus="yes">
        <source>Time line of the call: {n} cues</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“cue”: one short line shown during a call.</extracomment>
        <translation>
            <numerusform>Oś czasu rozmowy: {n} wskazówka</numerusform>
            <numerusform>Oś czasu rozmowy: {n} wskazówki</numerusform>
            <numerusform>Oś czasu rozmowy: {n} wskazówek</numerusform>
        </translation>
    </message>
    <message id="ui.call.cue_spoken">
        <source>{name} at {clock}. {evidence}</source>
        <extracomment>Keep what is in braces: {clock}, {evidence}, {name}.</extracomment>
        <translation>{name}, {clock}. {evidence}</translation>
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
        <translation>Bez wskazówek w tej rozmowie.</translation>
    </message>
    <message id="ui.call.short">
        <source>In short</source>
        <translation>W skrócie</translation>
    </message>
    <message id="ui.call.added">
        <source>Your additions</source>
        <translation>Własne uwagi</translation>
    </message>
    <message id="ui.call.choose_cue">
        <source>Choose a mark to see why it was shown.</source>
        <translation>Wybór znaku pokazuje, dlaczego się pojawił.</translation>
    </message>
    <message id="ui.instrument.name">
        <source>Instrument of the call</source>
        <translation>Przyrząd rozmowy</translation>
    </message>
    <message id="ui.instrument.keys">
        <source>Left and right move the line, Shift makes larger steps, plus and minus zoom, 0 shows the whole call.</source>
        <translation>Lewo i prawo przesuwają linię, Shift robi większe kroki, plus i minus zmieniają powiększenie, 0 pokazuje całą rozmowę.</translation>
    </message>
    <message id="ui.instrument.whole">
        <source>Whole call</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Cała rozmowa</translation>
    </message>
    <message id="ui.instrument.in_view">
        <source>{start} to {end} in view</source>
        <extracomment>Keep what is in braces: {end}, {start}.
At most about 20 characters: beside the strip of the whole call.</extracomment>
        <translation>widać {start}–{end}</translation>
    </message>
    <message id="ui.instrument.over_rise">
        <source>Rises</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Wzrosty</translation>
    </message>
    <message id="ui.instrument.over_fast">
        <source>Fast</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Szybko</translation>
    </message>
    <message id="ui.instrument.over_condition">
        <source>Condition</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Warunek</translation>
    </message>
    <message id="ui.instrument.cues">
        <source>Cues</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.
“cue”: one short line shown during a call.</extracomment>
        <translation>Sygnały</translation>
    </message>
    <message id="ui.instrument.notes">
        <source>Notes</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Notatki</translation>
    </message>
    <message id="ui.instrument.caller_level">
        <source>Caller</source>
        <extracomment>At most about 10 characters: the name of a row of the call&apos;s instrument.</extracomment>
        <translation>Rozmówca</translation>
    </message>
    <message id="ui.instrument.unit_level">
        <source>dB from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>dB od zwykłego</translation>
    </message>
    <message id="ui.instrument.unit_f0">
        <source>semitones from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>półtony od zwykłego</translation>
    </message>
    <message id="ui.instrument.unit_pace">
        <source>syllables a second</source>
        <translation>sylaby na sekundę</translation>
    </message>
    <message id="ui.instrument.unit_caller">
        <source>dB from their start</source>
        <translation>dB od początku</translation>
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
        <translation>{value:+.1f} pt</translation>
    </message>
    <message id="ui.instrument.value_pace">
        <source>{value:.1f} syll/s</source>
        <extracomment>Keep what is in braces: {value}.
At most about 15 characters: a value in the column beside the call&apos;s instrument.</extracomment>
        <translation>{value:.1f} syl/s</translation>
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
        <translation>Przy {clock}</translation>
    </message>
    <message id="ui.instrument.you_speak">
        <source>you speak</source>
        <extracomment>At most about 20 characters: who speaks, beside the call&apos;s instrument.</extracomment>
        <translation>mówisz Ty</translation>
    </message>
    <message id="ui.instrument.caller_speaks">
        <source>the caller speaks</source>
        <extracomment>At most about 20 characters: who speaks, beside the call&apos;s instrument.</extracomment>
        <translation>mówi rozmówca</translation>
    </message>
    <message id="ui.instrument.both_speak">
        <source>both speak</source>
        <extracomment>At most about 20 characters: who speaks, beside the call&apos;s instrument.</extracomment>
        <translation>mówią oboje</translation>
    </message>
    <message id="ui.instrument.nobody_speaks">
        <source>nobody speaks</source>
        <extracomment>At most about 20 characters: who speaks, beside the call&apos;s instrument.</extracomment>
        <translation>nikt nie mówi</translation>
    </message>
    <message id="ui.instrument.you_silent">
        <source>you are silent, the caller is not heard</source>
        <translation>milczysz, rozmówcy nie słychać</translation>
    </message>
    <message id="ui.instrument.no_value">
        <source>no value here</source>
        <translation>tu brak wartości</translation>
    </message>
    <message id="ui.instrument.silent">
        <source>you are silent</source>
        <translation>milczysz</translation>
    </message>
    <message id="ui.instrument.no_usual">
        <source>usual not known</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>zwykłe nieznane</translation>
    </message>
    <message id="ui.instrument.from_their_start">
        <source>from their start</source>
        <translation>od początku</translation>
    </message>
    <message id="ui.instrument.against_over">
        <source>over your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>powyżej zwykłego</translation>
    </message>
    <message id="ui.instrument.against_usual">
        <source>within your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>w granicach zwykłego</translation>
    </message>
    <message id="ui.instrument.against_under">
        <source>under your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>poniżej zwykłego</translation>
    </message>
    <message id="ui.instrument.four_weeks">
        <source>four weeks: {value}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>cztery tygodnie: {value}</translation>
    </message>
    <message id="ui.instrument.caller_at">
        <source>caller: {value}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>rozmówca: {value}</translation>
    </message>
    <message id="ui.instrument.before" numerus="yes">
        <source>median of your last four weeks, {n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>mediana ostatnich czterech tygodni, {n} rozmowa</numerusform>
            <numerusform>mediana ostatnich czterech tygodni, {n} rozmowy</numerusform>
            <numerusform>mediana ostatnich czterech tygodni, {n} rozmów</numerusform>
        </translation>
    </message>
    <message id="ui.instrument.rise">
        <source>rise {start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {start}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>wzrost {start}–{end}</translation>
    </message>
    <message id="ui.instrument.fast">
        <source>fast {start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {start}.</extracomment>
        <translation>szybko {start}–{end}</translation>
    </message>
    <message id="ui.instrument.condition">
        <source>{start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {start}.</extracomment>
        <translation>{start}–{end}</translation>
    </message>
    <message id="ui.instrument.silence">
        <source>silence, {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>cisza, {time}</translation>
    </message>
    <message id="ui.instrument.note_spoken">
        <source>Note at {clock}: {text}</source>
        <extracomment>Keep what is in braces: {clock}, {text}.</extracomment>
        <translation>Notatka przy {clock}: {text}</translation>
    </message>
    <message id="ui.instrument.keys_short">
        <source>Arrows: line, + and -: zoom, 0: whole call</source>
        <translation>Strzałki: linia, + i -: powiększenie, 0: cała rozmowa</translation>
    </message>
    <message id="ui.instrument.legend_usual">
        <source>your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Twoje zwykłe</translation>
    </message>
    <message id="ui.instrument.legend_caller">
        <source>caller&apos;s level, from how they began</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>poziom rozmówcy, od początku</translation>
    </message>
    <message id="ui.instrument.next">
        <source>Next</source>
        <translation>Następne</translation>
    </message>
    <message id="ui.instrument.next_cue">
        <source>Cue</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Sygnał</translation>
    </message>
    <message id="ui.instrument.next_rise">
        <source>Rise</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Wzrost</translation>
    </message>
    <message id="ui.instrument.next_talk_over">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Wejście w słowo</translation>
    </message>
    <message id="ui.instrument.next_heard_out">
        <source>Heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Wysłuchanie</translation>
    </message>
    <message id="ui.instrument.next_spoken">
        <source>Next: {name} ({key})</source>
        <extracomment>Keep what is in braces: {key}, {name}.</extracomment>
        <translation>Następne: {name} ({key})</translation>
    </message>
    <message id="ui.instrument.closer">
        <source>Zoom in (+)</source>
        <translation>Przybliż (+)</translation>
    </message>
    <message id="ui.instrument.wider">
        <source>Zoom out (-)</source>
        <translation>Oddal (-)</translation>
    </message>
    <message id="ui.instrument.show_whole">
        <source>Whole call</source>
        <translation>Cała rozmowa</translation>
    </message>
    <message id="ui.instrument.show_whole_spoken">
        <source>Show the whole call (0)</source>
        <translation>Pokaż całą rozmowę (0)</translation>
    </message>
    <message id="ui.instrument.agent_came_in.agent_stopped">
        <source>{clock} you came in, you stopped after {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} Twoje wejście, Twoja przerwa po {time}</translation>
    </message>
    <message id="ui.instrument.agent_came_in.caller_stopped">
        <source>{clock} you came in, they stopped after {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} Twoje wejście, przerwa rozmówcy po {time}</translation>
    </message>
    <message id="ui.instrument.agent_came_in.nobody_stopped">
        <source>{clock} you came in, both for {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} Twoje wejście, oboje przez {time}</translation>
    </message>
    <message id="ui.instrument.caller_came_in.agent_stopped">
        <source>{clock} they came in, you stopped after {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} wejście rozmówcy, Twoja przerwa po {time}</translation>
    </message>
    <message id="ui.instrument.caller_came_in.caller_stopped">
        <source>{clock} they came in, they stopped after {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} wejście rozmówcy, jego przerwa po {time}</translation>
    </message>
    <message id="ui.instrument.caller_came_in.nobody_stopped">
        <source>{clock} they came in, both for {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} wejście rozmówcy, oboje przez {time}</translation>
    </message>
    <message id="ui.note.add">
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message id="ui.note.add_spoken">
        <source>Write a note at this moment (N)</source>
        <translation>Napisz notatkę do tej chwili (N)</translation>
    </message>
    <message id="ui.note.at">
        <source>Note at {clock}</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>Notatka przy {clock}</translation>
    </message>
    <message id="ui.note.keep">
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message id="ui.note.leave">
        <source>Leave as it was</source>
        <translation>Zostaw, jak było</translation>
    </message>
    <message id="ui.note.delete">
        <source>Delete the note</source>
        <translation>Usuń notatkę</translation>
    </message>
    <message id="ui.note.keys">
        <source>Ctrl+Return keeps it</source>
        <translation>Ctrl+Enter zachowuje</translation>
    </message>
    <message id="ui.tag.at">
        <source>{name} {time}</source>
        <extracomment>Keep what is in braces: {name}, {time}.</extracomment>
        <translation>{name} {time}</translation>
    </message>
    <message id="ui.tag.at_line">
        <source>At {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Przy {time}</translation>
    </message>
    <message id="ui.tag.add">
        <source>Add a tag</source>
        <translation>Dodaj etykietę</translation>
    </message>
    <message id="ui.tag.placeholder">
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message id="ui.tag.name">
        <source>{name}</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}</translation>
    </message>
    <message id="ui.tag.remove">
        <source>Take off the tag {name}</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Usuń etykietę {name}</translation>
    </message>
    <message id="ui.verdict.heard_out_waited">
        <source>You heard the caller out for {time} and waited {wait} before answering.</source>
        <extracomment>Keep what is in braces: {time}, {wait}.</extracomment>
        <translation>Rozmówca mówił do końca przez {time}, a odpowiedź padła po {wait}.</translation>
    </message>
    <message id="ui.verdict.heard_out">
        <source>You heard the caller out for {time}.</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Rozmówca mówił do końca przez {time}.</translation>
    </message>
    <message id="ui.verdict.back">
        <source>After a rise you were back to your usual in {time}.</source>
        <extracomment>Keep what is in braces: {time}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Głos wrócił po wzroście do zwykłego zakresu po {time}.</translation>
    </message>
    <message id="ui.verdict.no_talk_over">
        <source>The caller ended every turn before you came in.</source>
        <translation>Rozmówca kończył każdą wypowiedź, zanim padła odpowiedź.</translation>
    </message>
    <message id="ui.verdict.no_rises">
        <source>Level, pitch and effort did not rise over your usual together.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.
“effort”: vocal effort, as phoneticians measure it in the spectrum.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Poziom, wysokość i wysiłek głosu nie wzrosły razem ponad zwykły zakres.</translation>
    </message>
    <message id="ui.verdict.listened">
        <source>The caller had {percent:.0f} % of the speech.</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>Na rozmówcę przypadło {percent:.0f} % mowy.</translation>
    </message>
    <message id="ui.verdict.dead_air">
        <source>Next time, say what you are doing while it is quiet, because the longest silence was {time}.</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Następnym razem w ciszy proszę mówić, co się dzieje, bo najdłuższa trwała {time}.</translation>
    </message>
    <message id="ui.verdict.rises">
        <source>Next time your voice goes over your usual, lower it and slow down for one sentence, because it rose {count} times.</source>
        <extracomment>Keep what is in braces: {count}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Gdy głos znów przekroczy zwykły zakres, proszę go obniżyć i zwolnić na jedno zdanie, bo wzrósł {count} razy.</translation>
    </message>
    <message id="ui.verdict.rises_once">
        <source>Next time your voice goes over your usual, lower it and slow down for one sentence, because it rose once.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Gdy głos znów przekroczy zwykły zakres, proszę go obniżyć i zwolnić na jedno zdanie, bo wzrósł raz.</translation>
    </message>
    <message id="ui.verdict.talk_over">
        <source>Next time, wait one breath longer before you come in, because you talked over the caller {count} times.</source>
        <extracomment>Keep what is in braces: {count}.</extracomment>
        <translation>Następnym razem proszę odczekać oddech dłużej przed zabraniem głosu, bo nałożył się on na rozmówcę {count} razy.</translation>
    </message>
    <message id="ui.verdict.talk_over_once">
        <source>Next time, wait one breath longer before you come in, because you talked over the caller once.</source>
        <translation>Następnym razem proszę odczekać oddech dłużej przed zabraniem głosu, bo raz nałożył się on na rozmówcę.</translation>
    </message>
    <message id="ui.verdict.long_turn">
        <source>Next time, hand it back with a question sooner, because your longest turn was {time}.</source>
        <extracomment>Keep what is in braces: {time}.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Następnym razem proszę wcześniej oddać głos pytaniem, bo najdłuższa własna wypowiedź trwała {time}.</translation>
    </message>
    <message id="ui.verdict.too_fast">
        <source>Next time, leave a pause between sentences, because your pace was {pace:.1f} against {usual:.1f} syllables a second.</source>
        <extracomment>Keep what is in braces: {pace}, {usual}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Następnym razem proszę robić pauzę między zdaniami, bo tempo wyniosło {pace:.1f} wobec {usual:.1f} sylaby na sekundę.</translation>
    </message>
    <message id="ui.after.window">
        <source>After the call</source>
        <translation>Po rozmowie</translation>
    </message>
    <message id="ui.after.heading">
        <source>Call ended, {length}</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>Koniec rozmowy, {length}</translation>
    </message>
    <message id="ui.after.heading_replay">
        <source>Replay ended, {length}</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>Koniec odtwarzania, {length}</translation>
    </message>
    <message id="ui.after.line">
        <source>{name}: {said}.</source>
        <extracomment>Keep what is in braces: {name}, {said}.</extracomment>
        <translation>{name}: {said}.</translation>
    </message>
    <message id="ui.after.asked">
        <source>Were these cues fair?</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Czy te wskazówki były trafne?</translation>
    </message>
    <message id="ui.after.name.spoke">
        <source>Speech</source>
        <translation>Mowa</translation>
    </message>
    <message id="ui.after.name.heard_out">
        <source>Heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Wysłuchano</translation>
    </message>
    <message id="ui.after.name.rises">
        <source>Rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Wzrosty</translation>
    </message>
    <message id="ui.after.name.talk_over">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Nakładanie</translation>
    </message>
    <message id="ui.after.name.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tempo</translation>
    </message>
    <message id="ui.after.name.silence">
        <source>Silence</source>
        <translation>Cisza</translation>
    </message>
    <message id="ui.after.name.trust">
        <source>Not measured</source>
        <translation>Bez pomiaru</translation>
    </message>
    <message id="ui.after.spoke">
        <source>you {agent} %, caller {caller} %</source>
        <extracomment>Keep what is in braces: {agent}, {caller}.</extracomment>
        <translation>ja {agent} %, rozmówca {caller} %</translation>
    </message>
    <message id="ui.after.heard_out">
        <source>{time} at the longest</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>najdłużej {time}</translation>
    </message>
    <message id="ui.after.rises_none">
        <source>none over your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>brak ponad zwykły zakres</translation>
    </message>
    <message id="ui.after.rises_back">
        <source>{count}, back in {times}</source>
        <extracomment>Keep what is in braces: {count}, {times}.</extracomment>
        <translation>{count}, powrót po {times}</translation>
    </message>
    <message id="ui.after.rises_open">
        <source>{count}, the last until the end</source>
        <extracomment>Keep what is in braces: {count}.</extracomment>
        <translation>{count}, ostatni do końca</translation>
    </message>
    <message id="ui.after.talk_over_none">
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message id="ui.after.talk_over_yielded">
        <source>{count} by you, you gave way after {time}</source>
        <extracomment>Keep what is in braces: {count}, {time}.</extracomment>
        <translation>własne: {count}, głos oddany po {time}</translation>
    </message>
    <message id="ui.after.talk_over_yielded_in">
        <source>{count} by you, you gave way in {gave_way} of them, after {time}</source>
        <extracomment>Keep what is in braces: {count}, {gave_way}, {time}.</extracomment>
        <translation>{count} z Twojej strony, ustępujesz w {gave_way} z nich, po {time}</translation>
    </message>
    <message id="ui.after.talk_over_not_yielded">
        <source>{count} by you, you went on</source>
        <extracomment>Keep what is in braces: {count}.</extracomment>
        <translation>własne: {count}, bez oddania głosu</translation>
    </message>
    <message id="ui.after.talk_over_theirs">
        <source>{count} by the caller</source>
        <extracomment>Keep what is in braces: {count}.</extracomment>
        <translation>rozmówcy: {count}</translation>
    </message>
    <message id="ui.after.pace_usual">
        <source>{pace:.1f} syll/s, your usual {usual:.1f}</source>
        <extracomment>Keep what is in braces: {pace}, {usual}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>{pace:.1f} syl./s, zwykle {usual:.1f}</translation>
    </message>
    <message id="ui.after.silence">
        <source>{time}, {longest} at the longest</source>
        <extracomment>Keep what is in braces: {longest}, {time}.</extracomment>
        <translation>{time}, najdłuższa {longest}</translation>
    </message>
    <message id="ui.after.silence_none">
        <source>no long one</source>
        <translation>brak dłuższej</translation>
    </message>
    <message id="ui.after.unmeasured.tone">
        <source>tone for {percent:.0f} % of the call ({reason:small})</source>
        <extracomment>Keep what is in braces: {percent}, {reason}.</extracomment>
        <translation>głos przez {percent:.0f} % rozmowy ({reason:small})</translation>
    </message>
    <message id="ui.after.unmeasured.effort">
        <source>effort for {percent:.0f} % of the call ({reason:small}): level is at least what is shown</source>
        <extracomment>Keep what is in braces: {percent}, {reason}.
“level”: how loud, in dB.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>wysiłek głosu przez {percent:.0f} % rozmowy ({reason:small}): poziom jest co najmniej taki, jak pokazano</translation>
    </message>
    <message id="ui.after.unmeasured.pace">
        <source>pace for {percent:.0f} % of the call ({reason:small})</source>
        <extracomment>Keep what is in braces: {percent}, {reason}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>tempo przez {percent:.0f} % rozmowy ({reason:small})</translation>
    </message>
    <message id="ui.after.unmeasured.turns">
        <source>turns for {percent:.0f} % of the call ({reason:small})</source>
        <extracomment>Keep what is in braces: {percent}, {reason}.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>wypowiedzi przez {percent:.0f} % rozmowy ({reason:small})</translation>
    </message>
    <message id="ui.after.unmeasured.speech">
        <source>your speech for {percent:.0f} % of the call ({reason:small})</source>
        <extracomment>Keep what is in braces: {percent}, {reason}.</extracomment>
        <translation>własna mowa przez {percent:.0f} % rozmowy ({reason:small})</translation>
    </message>
    <message id="ui.after.close">
        <source>Close the card</source>
        <translation>Zamknij kartę</translation>
    </message>
    <message id="ui.after.open">
        <source>Open the call</source>
        <translation>Otwórz</translation>
    </message>
    <message id="ui.after.note_add">
        <source>Note…</source>
        <translation>Notatka…</translation>
    </message>
    <message id="ui.after.note_change">
        <source>Edit note…</source>
        <translation>Zmień notatkę…</translation>
    </message>
    <message id="ui.after.promise">
        <source>I promised to call back</source>
        <translation>Obiecano oddzwonić</translation>
    </message>
    <message id="ui.after.rough">
        <source>Rough one</source>
        <translation>Trudna rozmowa</translation>
    </message>
    <message id="ui.after.note_title">
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message id="ui.after.note_placeholder">
        <source>Kept with this call, on this machine</source>
        <translation>Zostaje przy tej rozmowie, na tym komputerze</translation>
    </message>
    <message id="ui.after.note_kept">
        <source>Kept.</source>
        <translation>Zachowano.</translation>
    </message>
    <message id="ui.after.back_title">
        <source>Call back</source>
        <translation>Oddzwonienie</translation>
    </message>
    <message id="ui.after.other">
        <source>Other…</source>
        <translation>Inny termin…</translation>
    </message>
    <message id="ui.after.other_name">
        <source>Call back by this date and time</source>
        <translation>Oddzwonić do tego dnia i tej godziny</translation>
    </message>
    <message id="ui.after.other_keep">
        <source>Promise</source>
        <translation>Obiecaj</translation>
    </message>
    <message id="ui.after.no_promise">
        <source>Take it back</source>
        <translation>Wycofaj</translation>
    </message>
    <message id="ui.after.promised">
        <source>Promised: {due}</source>
        <extracomment>Keep what is in braces: {due}.</extracomment>
        <translation>Obiecano: {due:small}</translation>
    </message>
    <message id="ui.after.kept">
        <source>Called back {when}</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Oddzwoniono: {when:small}</translation>
    </message>
    <message id="ui.after.not_now">
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message id="ui.promise.title">
        <source>To call back</source>
        <translation>Do oddzwonienia</translation>
    </message>
    <message id="ui.promise.in_an_hour">
        <source>In 1 h</source>
        <translation>Za godzinę</translation>
    </message>
    <message id="ui.promise.today">
        <source>Today by {clock}</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>Dzisiaj do {clock}</translation>
    </message>
    <message id="ui.promise.tomorrow">
        <source>Tomorrow by {clock}</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>Jutro do {clock}</translation>
    </message>
    <message id="ui.promise.by">
        <source>by {clock}</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>do {clock}</translation>
    </message>
    <message id="ui.promise.day_by">
        <source>{day} by {clock}</source>
        <extracomment>Keep what is in braces: {clock}, {day}.</extracomment>
        <translation>{day}, do {clock}</translation>
    </message>
    <message id="ui.promise.overdue">
        <source>{by}, {time} ago</source>
        <extracomment>Keep what is in braces: {by}, {time}.</extracomment>
        <translation>{by}, {time} temu</translation>
    </message>
    <message id="ui.promise.call">
        <source>{day}, call at {clock}</source>
        <extracomment>Keep what is in braces: {clock}, {day}.</extracomment>
        <translation>{day}, rozmowa o {clock}</translation>
    </message>
    <message id="ui.promise.row">
        <source>To call back: {due}. {call}. {note}</source>
        <extracomment>Keep what is in braces: {call}, {due}, {note}.</extracomment>
        <translation>Oddzwonić: {due:small}. {call}. {note}</translation>
    </message>
    <message id="ui.promise.hint">
        <source>Call back even if there is no news.</source>
        <translation>Proszę oddzwonić, nawet gdy nie ma nic nowego.</translation>
    </message>
    <message id="ui.promise.done">
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message id="ui.promise.snooze">
        <source>In 10 min</source>
        <translation>Za 10 min</translation>
    </message>
    <message id="ui.promise.open">
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message id="ui.promise.open_name">
        <source>Open: {call}</source>
        <extracomment>Keep what is in braces: {call}.</extracomment>
        <translation>Otwórz: {call}</translation>
    </message>
    <message id="ui.promise.done_name">
        <source>Called back: {call}</source>
        <extracomment>Keep what is in braces: {call}.</extracomment>
        <translation>Oddzwoniono: {call}</translation>
    </message>
    <message id="ui.promise.snooze_name">
        <source>Remind me again in 10 minutes: {call}</source>
        <extracomment>Keep what is in braces: {call}.</extracomment>
        <translation>Przypomnij za 10 minut: {call}</translation>
    </message>
    <message id="ui.promise.reminder_title">
        <source>You promised to call back</source>
        <translation>Obiecano oddzwonić</translation>
    </message>
    <message id="ui.promise.reminder_short">
        <source>Due: {due}. Today lists which call it is.</source>
        <extracomment>Keep what is in braces: {due}.</extracomment>
        <translation>Termin: {due}. Strona dnia pokazuje, o którą rozmowę chodzi.</translation>
    </message>
    <message id="ui.promise.reminder">
        <source>{call}: {due}. Call back even if there is no news. {note}</source>
        <extracomment>Keep what is in braces: {call}, {due}, {note}.</extracomment>
        <translation>{call}: {due:small}. Proszę oddzwonić, nawet gdy nie ma nic nowego. {note}</translation>
    </message>
    <message id="ui.break.name">
        <source>Two minutes&apos; break</source>
        <translation>Dwie minuty przerwy</translation>
    </message>
    <message id="ui.break.offer">
        <source>Two minutes&apos; break?</source>
        <translation>Dwie minuty przerwy?</translation>
    </message>
    <message id="ui.break.hint">
        <source>Breathe slowly, six breaths a minute. It ends by itself when a call begins.</source>
        <translation>Proszę oddychać powoli, sześć oddechów na minutę. Przerwa kończy się sama, gdy zaczyna się rozmowa.</translation>
    </message>
    <message id="ui.break.start">
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
    <message id="ui.break.not_now">
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message id="ui.break.stop">
        <source>Stop</source>
        <translation>Zakończ</translation>
    </message>
    <message id="ui.break.start_here">
        <source>Start the break</source>
        <translation>Zacznij przerwę</translation>
    </message>
    <message id="ui.break.stop_here">
        <source>Stop the break</source>
        <translation>Zakończ przerwę</translation>
    </message>
    <message id="ui.break.in">
        <source>in</source>
        <translation>wdech</translation>
    </message>
    <message id="ui.break.out">
        <source>out</source>
        <translation>wydech</translation>
    </message>
    <message id="ui.break.left">
        <source>{clock} left</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>jeszcze {clock}</translation>
    </message>
    <message id="ui.settings.title">
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message id="ui.settings.microphone">
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message id="ui.settings.output">
        <source>Output your phone program plays to</source>
        <translation>Wyjście programu telefonicznego</translation>
    </message>
    <message id="ui.settings.default">
        <source>The system&apos;s default</source>
        <translation>Domyślne w systemie</translation>
    </message>
    <message id="ui.settings.default_none">
        <source>The system&apos;s default (none is there)</source>
        <translation>Domyślny systemu (nie ma żadnego)</translation>
    </message>
    <message id="ui.settings.no_server">
        <source>The system&apos;s sound server does not answer, so no devices are found. Start it again, or log out and in. Then look for devices again.</source>
        <translation>Serwer dźwięku systemu nie odpowiada, więc nie znaleziono żadnych urządzeń. Uruchom go ponownie albo wyloguj się i zaloguj. Potem poszukaj urządzeń jeszcze raz.</translation>
    </message>
    <message id="ui.settings.not_connected">
        <source>{name} (not connected)</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} (nie podłączono)</translation>
    </message>
    <message id="ui.settings.looking">
        <source>Looking for devices…</source>
        <translation>Szukanie urządzeń…</translation>
    </message>
    <message id="ui.settings.look_again">
        <source>Look for devices again</source>
        <translation>Szukaj urządzeń ponownie</translation>
    </message>
    <message id="ui.settings.listen_to_caller">
        <source>Listen to the caller through this output</source>
        <translation>Słuchaj rozmówcy przez to wyjście</translation>
    </message>
    <message id="ui.settings.listen_to_caller_off">
        <source>Without the caller, talk-over and listening are not measured.</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Bez rozmówcy nakładanie i słuchanie nie są mierzone.</translation>
    </message>
    <message id="ui.settings.listen_at_start">
        <source>Start listening when Coach opens</source>
        <translation>Zacznij słuchać po otwarciu Coach</translation>
    </message>
    <message id="ui.settings.levels_off">
        <source>Start listening to see the levels.</source>
        <translation>Poziomy widać po rozpoczęciu słuchania.</translation>
    </message>
    <message id="ui.settings.levels_waiting">
        <source>The devices are closed until your phone program opens the microphone.</source>
        <translation>Urządzenia są zamknięte, dopóki program telefoniczny nie otworzy mikrofonu.</translation>
    </message>
    <message id="ui.settings.cues_hint">
        <source>Earlier and Later move the threshold of a cue. Usual suits most calls.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.</extracomment>
        <translation>„Wcześniej” i „Później” przesuwają próg wskazówki. „Zwykle” pasuje do większości rozmów.</translation>
    </message>
    <message id="ui.settings.cue_on">
        <source>{name}</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}</translation>
    </message>
    <message id="ui.settings.cue_when">
        <source>{name}: how early</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: kiedy</translation>
    </message>
    <message id="ui.settings.earlier">
        <source>Earlier</source>
        <translation>Wcześniej</translation>
    </message>
    <message id="ui.settings.usual">
        <source>Usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Zwykle</translation>
    </message>
    <message id="ui.settings.later">
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message id="ui.settings.how_many">
        <source>How many cues</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Ile wskazówek</translation>
    </message>
    <message id="ui.settings.fewer">
        <source>Fewer</source>
        <translation>Mniej</translation>
    </message>
    <message id="ui.settings.how_many_usual">
        <source>Usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Zwykle</translation>
    </message>
    <message id="ui.settings.more">
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message id="ui.settings.how_many_hint">
        <source>Fewer is half as many, further apart. More is twice as many.</source>
        <translation>Mniej to połowa, z większymi odstępami. Więcej to dwa razy tyle.</translation>
    </message>
    <message id="ui.settings.quiet_hours">
        <source>Quiet hours from</source>
        <translation>Ciche godziny od</translation>
    </message>
    <message id="ui.settings.quiet_until">
        <source>to</source>
        <translation>do</translation>
    </message>
    <message id="ui.settings.quiet_begin">
        <source>Quiet hours begin</source>
        <translation>Początek cichych godzin</translation>
    </message>
    <message id="ui.settings.quiet_end">
        <source>Quiet hours end</source>
        <translation>Koniec cichych godzin</translation>
    </message>
    <message id="ui.settings.quiet_hint">
        <source>Calls that begin in these hours show no cues. Everything is still measured.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Rozmowy, które zaczynają się w tych godzinach, są bez wskazówek. Wszystko i tak jest mierzone.</translation>
    </message>
    <message id="ui.settings.silent_calls">
        <source>Show no cues in one call out of {one_in}, chosen at random</source>
        <extracomment>Keep what is in braces: {one_in}.
“cue”: one short line shown during a call.</extracomment>
        <translation>Bez wskazówek w jednej rozmowie na {one_in}, losowo</translation>
    </message>
    <message id="ui.settings.silent_hint">
        <source>History then shows whether you have fewer rises with cues. Which calls had none is shown afterwards.</source>
        <extracomment>“cue”: one short line shown during a call.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Historia pokaże wtedy, czy ze wskazówkami jest mniej wzrostów. Które rozmowy były bez nich, widać potem.</translation>
    </message>
    <message id="ui.settings.calls">
        <source>Start of calls</source>
        <translation>Początek rozmów</translation>
    </message>
    <message id="ui.settings.begin_by_itself">
        <source>A call begins by itself when you and a caller are both speaking</source>
        <translation>Rozmowa zaczyna się sama, gdy mówią obie strony</translation>
    </message>
    <message id="ui.settings.end_after">
        <source>It ends after both have been silent for</source>
        <translation>Kończy się, gdy obie strony milczą przez</translation>
    </message>
    <message id="ui.settings.phones_hint">
        <source>A phone program&apos;s use of the microphone says when a call begins and ends. Coach learns it from your calls.</source>
        <translation>To, kiedy program telefoniczny używa mikrofonu, mówi, kiedy rozmowa się zaczyna i kończy. Coach uczy się tego z rozmów.</translation>
    </message>
    <message id="ui.settings.phones_none">
        <source>No other program has used the microphone yet.</source>
        <translation>Żaden inny program nie używał jeszcze mikrofonu.</translation>
    </message>
    <message id="ui.settings.phone_choice">
        <source>{program}: is it a phone?</source>
        <extracomment>Keep what is in braces: {program}.</extracomment>
        <translation>{program}: czy to telefon?</translation>
    </message>
    <message id="ui.settings.program.phone">
        <source>A phone</source>
        <translation>Telefon</translation>
    </message>
    <message id="ui.settings.program.no_phone">
        <source>Not a phone</source>
        <translation>Nie telefon</translation>
    </message>
    <message id="ui.settings.program.learn">
        <source>Let Coach learn</source>
        <translation>Niech Coach się nauczy</translation>
    </message>
    <message id="ui.settings.program.learned_phone">
        <source>Let Coach learn (now: a phone)</source>
        <translation>Niech Coach się nauczy (teraz: telefon)</translation>
    </message>
    <message id="ui.settings.program.learned_no_phone">
        <source>Let Coach learn (now: not a phone)</source>
        <translation>Niech Coach się nauczy (teraz: nie telefon)</translation>
    </message>
    <message id="ui.settings.hear_all_day">
        <source>Listen between calls too</source>
        <translation>Słuchaj także między rozmowami</translation>
    </message>
    <message id="ui.settings.hear_all_day_hint">
        <source>Without it, once Coach knows your phone program, the devices are open only while that program uses the microphone. Where the system doesn&apos;t say who uses it, Coach listens all the time.</source>
        <translation>Bez tego, gdy Coach zna już program telefoniczny, urządzenia są otwarte tylko wtedy, gdy ten program używa mikrofonu. Tam, gdzie system nie mówi, kto go używa, Coach słucha cały czas.</translation>
    </message>
    <message id="ui.settings.after">
        <source>After a call</source>
        <translation>Po rozmowie</translation>
    </message>
    <message id="ui.settings.after_card">
        <source>Show the call&apos;s card for 20 s, beside the overlay</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Pokaż kartę rozmowy przez 20 s, obok nakładki</translation>
    </message>
    <message id="ui.settings.after_breaks">
        <source>Offer two minutes&apos; break after a rough one, or after several heavy calls in a row</source>
        <translation>Proponuj dwie minuty przerwy po trudnej rozmowie albo po kilku ciężkich z rzędu</translation>
    </message>
    <message id="ui.settings.after_breaks_hint">
        <source>A call counts as heavy with {rises} rises, {talk_overs} talk-overs, a mark as abusive, or a length of {length}. A break is offered after {calls} heavy calls in a row, or after two or more that last {row} in all; at most once an hour. These numbers are our own.</source>
        <extracomment>Keep what is in braces: {calls}, {length}, {rises}, {row}, {talk_overs}.
“talk-over”: both speak on at once after the agent came in; no reproach.
“rise”: level, pitch and effort together over the usual.
“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Ciężka rozmowa ma {rises} wzrosty, {talk_overs} nałożenia, oznaczenie jako obraźliwa albo trwa {length}. Przerwę proponujemy po {calls} ciężkich z rzędu albo po co najmniej dwóch, które trwały razem {row}; najwyżej raz na godzinę. Te liczby są nasze.</translation>
    </message>
    <message id="ui.settings.full_reminders">
        <source>Say in notifications of the system which call to return, with its note</source>
        <translation>Podawaj w powiadomieniach systemu, do kogo oddzwonić, razem z notatką</translation>
    </message>
    <message id="ui.settings.full_reminders_hint">
        <source>Without it, a notification only says that a call back is due. The system keeps notifications, and may show them on a locked screen and on other devices.</source>
        <translation>Bez tego powiadomienie mówi tylko, że trzeba oddzwonić. System przechowuje powiadomienia i może je pokazywać na ekranie blokady oraz na innych urządzeniach.</translation>
    </message>
    <message id="ui.settings.overlay_shown">
        <source>Show the overlay during the day</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Pokazuj nakładkę w ciągu dnia</translation>
    </message>
    <message id="ui.settings.overlay_place">
        <source>Put the overlay back in the corner</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Przywróć nakładkę do rogu</translation>
    </message>
    <message id="ui.settings.overlay_size">
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message id="ui.settings.overlay_size_small">
        <source>Small</source>
        <translation>Mały</translation>
    </message>
    <message id="ui.settings.overlay_size_normal">
        <source>Normal</source>
        <translation>Zwykły</translation>
    </message>
    <message id="ui.settings.overlay_size_large">
        <source>Large</source>
        <translation>Duży</translation>
    </message>
    <message id="ui.settings.overlay_form">
        <source>Form</source>
        <translation>Postać</translation>
    </message>
    <message id="ui.settings.overlay_form_card">
        <source>A card with your marks</source>
        <translation>Karta ze znacznikami</translation>
    </message>
    <message id="ui.settings.overlay_form_line">
        <source>One line, without marks</source>
        <translation>Jeden wiersz, bez znaczników</translation>
    </message>
    <message id="ui.settings.overlay_opacity">
        <source>Opacity</source>
        <translation>Krycie</translation>
    </message>
    <message id="ui.settings.overlay_percent">
        <source>{percent} %</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>{percent} %</translation>
    </message>
    <message id="ui.settings.overlay_opaque">
        <source>This desktop shows no see-through windows.</source>
        <translation>Ten pulpit nie pokazuje prześwitujących okien.</translation>
    </message>
    <message id="ui.settings.overlay_clicks">
        <source>In a call, a click on the lanes lists its cues so far. A right click opens a menu.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>W rozmowie kliknięcie ścieżek pokazuje jej wskazówki do tej pory. Kliknięcie prawym przyciskiem otwiera menu.</translation>
    </message>
    <message id="ui.settings.shortcut">
        <source>While a window of Coach is in front, Ctrl+Shift+L starts and stops listening, Ctrl+Return the call. Ctrl+T opens the tips, Ctrl+Shift+A marks a call as abusive. Ctrl+Shift+P pauses the cues of a call, Ctrl+Shift+Y and Ctrl+Shift+N call the newest one fair and not fair.</source>
        <extracomment>“cue”: one short line shown during a call.
“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Gdy okno Coach jest na wierzchu, Ctrl+Shift+L zaczyna i kończy słuchanie, Ctrl+Enter rozmowę. Ctrl+T otwiera porady, Ctrl+Shift+A oznacza rozmowę jako obraźliwą. Ctrl+Shift+P wstrzymuje wskazówki rozmowy, Ctrl+Shift+Y i Ctrl+Shift+N oznaczają najnowszą jako trafną i nietrafną.</translation>
    </message>
    <message id="ui.settings.ways_back">
        <source>Alt+Left, Esc and the back button of the mouse go back to what was shown before. Ctrl+F goes to the search of Tips and of Settings.</source>
        <translation>Alt+Lewo, Esc i przycisk Wstecz myszy wracają do tego, co było widać wcześniej. Ctrl+F przenosi do wyszukiwania w poradach i w ustawieniach.</translation>
    </message>
    <message id="ui.settings.ask_fair">
        <source>On the card after a call, ask whether its last cues were fair</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Na karcie po rozmowie pytaj, czy ostatnie wskazówki były trafne</translation>
    </message>
    <message id="ui.settings.tally">
        <source>{fair} of {answers} called fair.</source>
        <extracomment>Keep what is in braces: {answers}, {fair}.</extracomment>
        <translation>Trafne: {fair} z {answers}.</translation>
    </message>
    <message id="ui.settings.tally_too_few">
        <source>{fair} of {answers} called fair. After {needed} answers, they move the threshold.</source>
        <extracomment>Keep what is in braces: {answers}, {fair}, {needed}.</extracomment>
        <translation>Trafne: {fair} z {answers}. Po {needed} odpowiedziach przesuwają próg.</translation>
    </message>
    <message id="ui.settings.tally_none">
        <source>{fair} of {answers} called fair. Shown from {now}, as before.</source>
        <extracomment>Keep what is in braces: {answers}, {fair}, {now}.</extracomment>
        <translation>Trafne: {fair} z {answers}. Pokazywane od {now}, jak przedtem.</translation>
    </message>
    <message id="ui.settings.tally_moved">
        <source>{fair} of {answers} called fair. Shown from {now} now, {usual} before.</source>
        <extracomment>Keep what is in braces: {answers}, {fair}, {now}, {usual}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Trafne: {fair} z {answers}. Teraz pokazywane od {now}, przedtem {usual}.</translation>
    </message>
    <message id="ui.settings.tally_reset">
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message id="ui.settings.tally_reset_name">
        <source>{name}: undo what the answers did</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: cofnij skutek odpowiedzi</translation>
    </message>
    <message id="ui.settings.again">
        <source>Run the first steps again</source>
        <translation>Powtórz pierwsze kroki</translation>
    </message>
    <message id="ui.settings.data_hint">
        <source>Everything stays in this folder on this machine. No sound is kept, except of your own voice in calls in which you asked for it, and what you record or choose for practice.</source>
        <translation>Wszystko zostaje w tym folderze na tym komputerze. Dźwięk nie jest zachowywany, oprócz własnego głosu w rozmowach, w których o to poproszono, i tego, co nagrano lub wybrano do treningu.</translation>
    </message>
    <message id="ui.settings.open_folder">
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message id="ui.settings.open_failed">
        <source>The system could not open {folder}. Open it in your file manager.</source>
        <extracomment>Keep what is in braces: {folder}.</extracomment>
        <translation>System nie mógł otworzyć {folder}. Proszę otworzyć go w menedżerze plików.</translation>
    </message>
    <message id="ui.settings.delete_everything">
        <source>Delete everything…</source>
        <translation>Usuń wszystko…</translation>
    </message>
    <message id="ui.settings.delete_title">
        <source>Delete every call?</source>
        <translation>Usunąć wszystkie rozmowy?</translation>
    </message>
    <message id="ui.settings.delete_text">
        <source>All calls, their figures, your notes and promises will be gone for good. Settings stay.</source>
        <translation>Wszystkie rozmowy, ich liczby, notatki i obietnice znikną na zawsze. Ustawienia zostają.</translation>
    </message>
    <message id="ui.settings.delete_released">
        <source>What you released to your team stays in its store until you withdraw it there or its last day is over.</source>
        <translation>To, co udostępniono zespołowi, pozostaje w jego magazynie, dopóki nie zostanie tam wycofane lub nie minie jego ostatni dzień.</translation>
    </message>
    <message id="ui.settings.delete_yes">
        <source>Delete everything</source>
        <translation>Usuń wszystko</translation>
    </message>
    <message id="ui.settings.delete_no">
        <source>Keep them</source>
        <translation>Zachowaj</translation>
    </message>
    <message id="ui.settings.deleted">
        <source>Every call has been deleted.</source>
        <translation>Usunięto wszystkie rozmowy.</translation>
    </message>
    <message id="ui.settings.level_meter">
        <source>Level of {channel}</source>
        <extracomment>Keep what is in braces: {channel}.
“level”: how loud, in dB.</extracomment>
        <translation>Poziom: {channel}</translation>
    </message>
    <message id="ui.settings.language">
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message id="ui.settings.language_system">
        <source>The system&apos;s language</source>
        <translation>Język systemu</translation>
    </message>
    <message id="ui.settings.language_hint">
        <source>Applies after a restart.</source>
        <translation>Obowiązuje po ponownym uruchomieniu.</translation>
    </message>
    <message id="ui.sections.voice">
        <source>You and your microphone</source>
        <translation>Ty i mikrofon</translation>
    </message>
    <message id="ui.sections.calls">
        <source>Phone programs and calls</source>
        <translation>Programy telefoniczne i rozmowy</translation>
    </message>
    <message id="ui.sections.cues">
        <source>Cues</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Wskazówki</translation>
    </message>
    <message id="ui.sections.overlay">
        <source>Overlay</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Nakładka</translation>
    </message>
    <message id="ui.sections.keys">
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message id="ui.sections.notifications">
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message id="ui.sections.tips">
        <source>Your team&apos;s tips</source>
        <translation>Porady zespołu</translation>
    </message>
    <message id="ui.sections.team">
        <source>Your team</source>
        <translation>Twój zespół</translation>
    </message>
    <message id="ui.sections.look">
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message id="ui.sections.start">
        <source>When Coach starts</source>
        <translation>Po uruchomieniu Coacha</translation>
    </message>
    <message id="ui.sections.data">
        <source>What is kept</source>
        <translation>Co jest przechowywane</translation>
    </message>
    <message id="ui.sections.privacy">
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message id="ui.sections.about">
        <source>About</source>
        <translation>O programie</translation>
    </message>
    <message id="ui.settings_search.sections">
        <source>Sections</source>
        <translation>Sekcje</translation>
    </message>
    <message id="ui.settings_search.search">
        <source>Search the settings</source>
        <translation>Szukaj w ustawieniach</translation>
    </message>
    <message id="ui.settings_search.hint">
        <source>Search the settings (Ctrl+F)</source>
        <translation>Szukaj w ustawieniach (Ctrl+F)</translation>
    </message>
    <message id="ui.settings_search.found" numerus="yes">
        <source>{n} settings found</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} ustawienie znalezione</numerusform>
            <numerusform>{n} ustawienia znalezione</numerusform>
            <numerusform>{n} ustawień znalezionych</numerusform>
        </translation>
    </message>
    <message id="ui.settings_search.nothing">
        <source>No setting says “{asked}”. Try another word.</source>
        <extracomment>Keep what is in braces: {asked}.</extracomment>
        <translation>Żadne ustawienie nie zawiera „{asked}”. Spróbuj innego słowa.</translation>
    </message>
    <message id="ui.settings_search.show_all">
        <source>Show all settings</source>
        <translation>Pokaż wszystkie ustawienia</translation>
    </message>
    <message id="ui.look.theme">
        <source>Light or dark</source>
        <translation>Jasny lub ciemny</translation>
    </message>
    <message id="ui.look.system">
        <source>As the system has it</source>
        <translation>Tak jak system</translation>
    </message>
    <message id="ui.look.light">
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message id="ui.look.dark">
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message id="ui.look.text_size">
        <source>Size of the text</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message id="ui.look.percent">
        <source>{percent} %</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>{percent} %</translation>
    </message>
    <message id="ui.start.login">
        <source>Start with the system</source>
        <translation>Uruchamiaj z systemem</translation>
    </message>
    <message id="ui.start.login_hint">
        <source>Coach opens when you log in. The switch shows what your system does; you can change it in the system&apos;s own settings too.</source>
        <translation>Coach otwiera się po zalogowaniu. Przełącznik pokazuje, co robi system; można to zmienić także w ustawieniach systemu.</translation>
    </message>
    <message id="ui.start.other">
        <source>Your system starts something else under the name of Coach: another folder, or a program that is gone. Switch it off and on to start this one.</source>
        <translation>System uruchamia pod nazwą Coach coś innego: z innego folderu albo program, którego już nie ma. Wyłącz i włącz ponownie, aby uruchamiać ten.</translation>
    </message>
    <message id="ui.report.open">
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message id="ui.report.leaves">
        <source>What leaves</source>
        <translation>Co wychodzi</translation>
    </message>
    <message id="ui.report.pages" numerus="yes">
        <source>{n} pages. Only what you see on them.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} strona. Tylko to, co na niej widać.</numerusform>
            <numerusform>{n} strony. Tylko to, co na nich widać.</numerusform>
            <numerusform>{n} stron. Tylko to, co na nich widać.</numerusform>
        </translation>
    </message>
    <message id="ui.report.paper">
        <source>The report as it will be</source>
        <translation>Raport taki, jaki będzie</translation>
    </message>
    <message id="ui.report.hint">
        <source>What is not ticked is lined through, and not in the file at all. A click on the paper or X does the same.</source>
        <translation>To, co nie jest zaznaczone, jest przekreślone i w ogóle nie ma tego w pliku. Kliknięcie na papierze lub X robi to samo.</translation>
    </message>
    <message id="ui.report.as_saved">
        <source>Show it as saved</source>
        <translation>Pokaż tak, jak będzie zapisany</translation>
    </message>
    <message id="ui.report.pdf">
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message id="ui.report.page">
        <source>Web page</source>
        <translation>Strona WWW</translation>
    </message>
    <message id="ui.report.mail">
        <source>Mail draft</source>
        <translation>Szkic listu</translation>
    </message>
    <message id="ui.report.nothing_sent">
        <source>Nothing is sent. You choose where it is saved.</source>
        <translation>Niczego nie wysyłamy. Wybierasz, gdzie zostanie zapisany.</translation>
    </message>
    <message id="ui.report.file">
        <source>Call {when}</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Rozmowa {when}</translation>
    </message>
    <message id="ui.report.file_calls">
        <source>Calls {first} to {last}</source>
        <extracomment>Keep what is in braces: {first}, {last}.</extracomment>
        <translation>Rozmowy od {first} do {last}</translation>
    </message>
    <message id="ui.report.file_aim">
        <source>Aim since {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Cel od {day}</translation>
    </message>
    <message id="ui.report.no_calls">
        <source>There is no call to report.</source>
        <translation>Nie ma rozmów do raportu.</translation>
    </message>
    <message id="ui.report.too_many">
        <source>A report is of at most {most} calls. Choose fewer.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Raport obejmuje najwyżej {most} rozmów. Proszę wybrać mniej.</translation>
    </message>
    <message id="ui.report.save_pdf">
        <source>Save the report as PDF</source>
        <translation>Zapisz raport jako PDF</translation>
    </message>
    <message id="ui.report.save_html">
        <source>Save the report as a web page</source>
        <translation>Zapisz raport jako stronę WWW</translation>
    </message>
    <message id="ui.report.save_eml">
        <source>Save the report as a mail draft</source>
        <translation>Zapisz raport jako szkic listu</translation>
    </message>
    <message id="ui.report.saved">
        <source>Saved: {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Zapisano: {path}</translation>
    </message>
    <message id="ui.import.title">
        <source>Bring in old recordings</source>
        <translation>Wczytaj stare nagrania</translation>
    </message>
    <message id="ui.import.hint">
        <source>Recordings with two channels: you in one, the caller in the other. Each is heard once, on every core, and waits while a call is on. They are marked as imported, teach your usual nothing, and stay out of comparisons over time.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Nagrania dwukanałowe: ty w jednym, rozmówca w drugim. Każde jest słuchane raz, na wszystkich rdzeniach, i czeka, gdy trwa rozmowa. Są oznaczone jako wczytane, niczego nie uczą o tym, jak zwykle mówisz, i nie wchodzą do porównań w czasie.</translation>
    </message>
    <message id="ui.import.pattern">
        <source>Where the date stands in the names</source>
        <translation>Gdzie w nazwach jest data</translation>
    </message>
    <message id="ui.import.pattern_hint">
        <source>Leave empty, or for example %d.%m.%Y %Hh%M</source>
        <translation>Zostaw puste albo na przykład %d.%m.%Y %Hh%M</translation>
    </message>
    <message id="ui.import.choose">
        <source>Choose a folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message id="ui.import.list">
        <source>The recordings that were found</source>
        <translation>Znalezione nagrania</translation>
    </message>
    <message id="ui.import.column_when">
        <source>Made</source>
        <translation>Powstało</translation>
    </message>
    <message id="ui.import.column_by">
        <source>Known by</source>
        <translation>Skąd wiadomo</translation>
    </message>
    <message id="ui.import.column_name">
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message id="ui.import.not">
        <source>Can&apos;t be brought in</source>
        <translation>Nie da się wczytać</translation>
    </message>
    <message id="ui.import.found" numerus="yes">
        <source>{n} recordings can be brought in.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Można wczytać {n} nagranie.</numerusform>
            <numerusform>Można wczytać {n} nagrania.</numerusform>
            <numerusform>Można wczytać {n} nagrań.</numerusform>
        </translation>
    </message>
    <message id="ui.import.by_file" numerus="yes">
        <source>{n} have only the date of their file: check whether it is right.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} ma tylko datę pliku: sprawdź, czy jest właściwa.</numerusform>
            <numerusform>{n} mają tylko datę pliku: sprawdź, czy jest właściwa.</numerusform>
            <numerusform>{n} ma tylko datę pliku: sprawdź, czy jest właściwa.</numerusform>
        </translation>
    </message>
    <message id="ui.import.side_left">
        <source>The left one</source>
        <translation>W lewym</translation>
    </message>
    <message id="ui.import.side_right">
        <source>The right one</source>
        <translation>W prawym</translation>
    </message>
    <message id="ui.import.begin">
        <source>Bring them in</source>
        <translation>Wczytaj</translation>
    </message>
    <message id="ui.import.stop">
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message id="ui.import.looking">
        <source>Looking through the folder.</source>
        <translation>Przeglądam folder.</translation>
    </message>
    <message id="ui.import.hearing">
        <source>{new} of {total} brought in.</source>
        <extracomment>Keep what is in braces: {new}, {total}.</extracomment>
        <translation>Wczytano {new} z {total}.</translation>
    </message>
    <message id="ui.import.left">
        <source>About {time} left.</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Zostało około {time}.</translation>
    </message>
    <message id="ui.import.waiting">
        <source>Waiting until the call is over.</source>
        <translation>Czeka na koniec rozmowy.</translation>
    </message>
    <message id="ui.import.done" numerus="yes">
        <source>Done: {n} calls are new.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Gotowe: {n} nowa rozmowa.</numerusform>
            <numerusform>Gotowe: {n} nowe rozmowy.</numerusform>
            <numerusform>Gotowe: {n} nowych rozmów.</numerusform>
        </translation>
    </message>
    <message id="ui.import.stopped" numerus="yes">
        <source>Stopped: {n} calls are new. The rest can be brought in later.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Zatrzymano: {n} nowa rozmowa. Resztę można wczytać później.</numerusform>
            <numerusform>Zatrzymano: {n} nowe rozmowy. Resztę można wczytać później.</numerusform>
            <numerusform>Zatrzymano: {n} nowych rozmów. Resztę można wczytać później.</numerusform>
        </translation>
    </message>
    <message id="ui.import.progress">
        <source>How much was heard</source>
        <translation>Ile wysłuchano</translation>
    </message>
    <message id="ui.export.title" numerus="yes">
        <source>Export {n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Eksportuj {n} rozmowę</numerusform>
            <numerusform>Eksportuj {n} rozmowy</numerusform>
            <numerusform>Eksportuj {n} rozmów</numerusform>
        </translation>
    </message>
    <message id="ui.export.part">
        <source>{file}: {has}</source>
        <extracomment>Keep what is in braces: {file}, {has}.</extracomment>
        <translation>{file}: {has}</translation>
    </message>
    <message id="ui.export.notes">
        <source>With your notes and tags</source>
        <translation>Z twoimi notatkami i etykietami</translation>
    </message>
    <message id="ui.export.csv">
        <source>CSV, for spreadsheets</source>
        <translation>CSV, dla arkuszy</translation>
    </message>
    <message id="ui.export.json">
        <source>JSON, an object a line</source>
        <translation>JSON, jeden obiekt w wierszu</translation>
    </message>
    <message id="ui.export.parquet">
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message id="ui.export.no_parquet">
        <source>Parquet needs an addition: pip install &apos;coach[archive]&apos;.</source>
        <translation>Parquet wymaga dodatku: pip install &apos;coach[archive]&apos;.</translation>
    </message>
    <message id="ui.export.no_parquet_packaged">
        <source>Parquet is not part of the installed program.</source>
        <translation>Parquet nie jest częścią zainstalowanego programu.</translation>
    </message>
    <message id="ui.export.contents">
        <source>Will be written: {files}. {notes}</source>
        <extracomment>Keep what is in braces: {files}, {notes}.</extracomment>
        <translation>Zostaną zapisane: {files}. {notes}</translation>
    </message>
    <message id="ui.export.save">
        <source>Save into a new folder…</source>
        <translation>Zapisz w nowym folderze…</translation>
    </message>
    <message id="ui.export.folder">
        <source>Coach calls {when}</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Rozmowy Coach {when}</translation>
    </message>
    <message id="ui.calendar.hint">
        <source>Coach can keep a calendar file of the call-backs you promised, which your calendar subscribes to. Without notes it only says when one is due.</source>
        <translation>Coach może prowadzić plik kalendarza z obiecanymi telefonami, który subskrybuje twój kalendarz. Bez notatek mówi tylko, kiedy przypada termin.</translation>
    </message>
    <message id="ui.calendar.choose">
        <source>Choose where to keep it…</source>
        <translation>Wybierz miejsce pliku…</translation>
    </message>
    <message id="ui.calendar.stop">
        <source>Stop keeping it</source>
        <translation>Przestań go prowadzić</translation>
    </message>
    <message id="ui.calendar.names">
        <source>With the notes of the calls</source>
        <translation>Z notatkami rozmów</translation>
    </message>
    <message id="ui.sound.keep_sound">
        <source>Keep my voice of this call</source>
        <translation>Zachowaj mój głos z tej rozmowy</translation>
    </message>
    <message id="ui.sound.stop_keeping">
        <source>Keep my voice no longer</source>
        <translation>Nie zachowuj już mojego głosu</translation>
    </message>
    <message id="ui.sound.kept" numerus="yes">
        <source>Your voice in this call is being kept, for {n} days. The caller&apos;s is not.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Własny głos z tej rozmowy jest zachowywany przez {n} dzień. Głos rozmówcy nie.</numerusform>
            <numerusform>Własny głos z tej rozmowy jest zachowywany przez {n} dni. Głos rozmówcy nie.</numerusform>
            <numerusform>Własny głos z tej rozmowy jest zachowywany przez {n} dni. Głos rozmówcy nie.</numerusform>
        </translation>
    </message>
    <message id="ui.sound.kept_short">
        <source>Your voice is being kept</source>
        <translation>Własny głos jest zachowywany</translation>
    </message>
    <message id="ui.sound.play">
        <source>Play my voice</source>
        <translation>Odtwórz mój głos</translation>
    </message>
    <message id="ui.sound.pause">
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message id="ui.sound.until">
        <source>Kept until {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Zachowany do {day}</translation>
    </message>
    <message id="ui.sound.lost">
        <source>{seconds} s of it can&apos;t be played: they are missing or were altered.</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>Nie da się odtworzyć {seconds} s: brakuje ich albo je zmieniono.</translation>
    </message>
    <message id="ui.sound.delete">
        <source>Delete the sound</source>
        <translation>Usuń dźwięk</translation>
    </message>
    <message id="ui.sound.delete_title">
        <source>Delete the sound of this call?</source>
        <translation>Usunąć dźwięk tej rozmowy?</translation>
    </message>
    <message id="ui.sound.delete_text">
        <source>What is kept of your voice will be gone for good, in the copies of the history too. The call stays.</source>
        <translation>To, co zachowano z własnego głosu, zniknie na zawsze, także w kopiach historii. Rozmowa zostaje.</translation>
    </message>
    <message id="ui.sound.delete_yes">
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message id="ui.sound.delete_no">
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message id="ui.kept.keep_days">
        <source>Keep calls for</source>
        <translation>Zachowuj rozmowy</translation>
    </message>
    <message id="ui.kept.keep_days_never">
        <source>as long as I don&apos;t delete them</source>
        <translation>dopóki ich nie usunę</translation>
    </message>
    <message id="ui.kept.thin_after_days">
        <source>Draw old calls more coarsely after</source>
        <translation>Rysuj stare rozmowy mniej dokładnie po</translation>
    </message>
    <message id="ui.kept.thin_after_days_never">
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message id="ui.kept.backups">
        <source>Daily copies of the history</source>
        <translation>Codzienne kopie historii</translation>
    </message>
    <message id="ui.kept.backups_never">
        <source>none</source>
        <translation>żadnych</translation>
    </message>
    <message id="ui.kept.days" numerus="yes">
        <source>{n} days</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} dniu</numerusform>
            <numerusform>{n} dniach</numerusform>
            <numerusform>{n} dniach</numerusform>
        </translation>
    </message>
    <message id="ui.kept.sound_days">
        <source>Keep my voice of a call, where I ask for it, for</source>
        <translation>Mój głos, zachowany na życzenie, usuwaj po</translation>
    </message>
    <message id="ui.kept.copies" numerus="yes">
        <source>{n} copies</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} kopia</numerusform>
            <numerusform>{n} kopie</numerusform>
            <numerusform>{n} kopii</numerusform>
        </translation>
    </message>
    <message id="ui.kept.hint">
        <source>Once a day, while no call is on. A coarse call keeps all its figures and cues, and one point of its drawing a second: about half of its size. What you delete leaves the copies too.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Raz dziennie, gdy nie trwa rozmowa. Mniej dokładna rozmowa zachowuje wszystkie liczby i wskazówki oraz jeden punkt rysunku na sekundę: około połowy swojego rozmiaru. To, co usuwasz, znika też z kopii.</translation>
    </message>
    <message id="ui.kept.room">
        <source>The history takes {megabytes} MB.</source>
        <extracomment>Keep what is in braces: {megabytes}.</extracomment>
        <translation>Historia zajmuje {megabytes} MB.</translation>
    </message>
    <message id="ui.kept.room_with_copies">
        <source>The history takes {megabytes} MB, its copies {copies} MB.</source>
        <extracomment>Keep what is in braces: {copies}, {megabytes}.</extracomment>
        <translation>Historia zajmuje {megabytes} MB, jej kopie {copies} MB.</translation>
    </message>
    <message id="ui.kept.sure_title">
        <source>Delete older calls?</source>
        <translation>Usunąć starsze rozmowy?</translation>
    </message>
    <message id="ui.kept.sure_text">
        <source>Calls older than {age} are deleted for good today, while no call is on, and from then on every day. Save what you want to keep elsewhere before.</source>
        <extracomment>Keep what is in braces: {age}.</extracomment>
        <translation>Rozmowy starsze niż {age} zostaną dziś, gdy nie trwa rozmowa, trwale usunięte, a odtąd codziennie. Zapisz wcześniej gdzie indziej to, co chcesz zachować.</translation>
    </message>
    <message id="ui.kept.sure_yes">
        <source>Delete older calls</source>
        <translation>Usuń starsze rozmowy</translation>
    </message>
    <message id="ui.kept.sure_no">
        <source>Keep them</source>
        <translation>Zachowaj</translation>
    </message>
    <message id="ui.privacy.nothing_sent">
        <source>Nothing leaves this machine by itself: no sound, no figures, no usage statistics, no crash reports. Coach doesn&apos;t look for updates either.</source>
        <translation>Nic samo nie opuszcza tego komputera: ani dźwięk, ani liczby, ani statystyki użycia, ani raporty o awariach. Coach nie szuka też aktualizacji.</translation>
    </message>
    <message id="ui.privacy.no_switch">
        <source>So there is no telemetry or tracking to switch off.</source>
        <translation>Nie ma więc telemetrii ani śledzenia, które można by wyłączyć.</translation>
    </message>
    <message id="ui.privacy.system_sends">
        <source>Three things leave Coach when you ask for them: a report or note that you copy or save, what you release to a team that you joined, and a notification, which the system shows.</source>
        <translation>Trzy rzeczy wychodzą z Coacha na Twoje życzenie: raport lub notatka, którą kopiujesz lub zapisujesz, to, co udostępniasz zespołowi, do którego dołączono, oraz powiadomienie, które pokazuje system.</translation>
    </message>
    <message id="ui.about.version">
        <source>Coach {version}. Its licence is Apache-2.0.</source>
        <extracomment>Keep what is in braces: {version}.</extracomment>
        <translation>Coach {version}. Jego licencja to Apache-2.0.</translation>
    </message>
    <message id="ui.about.version_of">
        <source>Coach {version} of {day}, {age}. Its licence is Apache-2.0.</source>
        <extracomment>Keep what is in braces: {age}, {day}, {version}.</extracomment>
        <translation>Coach {version} z {day}, {age}. Jego licencja to Apache-2.0.</translation>
    </message>
    <message id="ui.about.months" numerus="yes">
        <source>{n} months old</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>sprzed {n} miesiąca</numerusform>
            <numerusform>sprzed {n} miesięcy</numerusform>
            <numerusform>sprzed {n} miesięcy</numerusform>
        </translation>
    </message>
    <message id="ui.about.new">
        <source>less than a month old</source>
        <translation>sprzed niespełna miesiąca</translation>
    </message>
    <message id="ui.about.newer">
        <source>Look for a newer version…</source>
        <translation>Poszukaj nowszej wersji…</translation>
    </message>
    <message id="ui.about.newer_hint">
        <source>Opens {page} in your browser. Coach itself asks nowhere.</source>
        <extracomment>Keep what is in braces: {page}.</extracomment>
        <translation>Otwiera {page} w przeglądarce. Sam Coach nigdzie nie pyta.</translation>
    </message>
    <message id="ui.about.nothing_leaves">
        <source>Nothing leaves this machine, and no sound is kept unless you ask for it.</source>
        <translation>Nic nie opuszcza tego komputera, a dźwięk nie jest zachowywany, chyba że o to poproszono.</translation>
    </message>
    <message id="ui.about.licences">
        <source>Licences of others…</source>
        <translation>Licencje innych…</translation>
    </message>
    <message id="ui.about.licences_title">
        <source>The work of others</source>
        <translation>Praca innych</translation>
    </message>
    <message id="ui.about.back">
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message id="ui.about.close">
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message id="ui.first.title">
        <source>Set up in two minutes</source>
        <translation>Gotowe w dwie minuty</translation>
    </message>
    <message id="ui.first.step">
        <source>Step {number} of {count}</source>
        <extracomment>Keep what is in braces: {count}, {number}.</extracomment>
        <translation>Krok {number} z {count}</translation>
    </message>
    <message id="ui.first.skip">
        <source>Skip this step</source>
        <translation>Pomiń ten krok</translation>
    </message>
    <message id="ui.first.skip_all">
        <source>Skip everything</source>
        <translation>Pomiń wszystko</translation>
    </message>
    <message id="ui.first.next">
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message id="ui.first.back">
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message id="ui.first.done">
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message id="ui.first.devices_title">
        <source>What should be heard?</source>
        <translation>Co ma być słychać?</translation>
    </message>
    <message id="ui.first.devices_text">
        <source>Choose the microphone you speak into and the output your phone program plays to. Speak, and play something: both levels should move.</source>
        <translation>Proszę wybrać mikrofon, do którego się mówi, i wyjście, na którym gra program telefoniczny. Proszę coś powiedzieć i coś odtworzyć: oba poziomy powinny się ruszać.</translation>
    </message>
    <message id="ui.first.listen_back">
        <source>Record 3 seconds and play them</source>
        <translation>Nagraj 3 sekundy i odtwórz</translation>
    </message>
    <message id="ui.first.listen_back_recording">
        <source>Recording: say something</source>
        <translation>Nagrywanie: proszę coś powiedzieć</translation>
    </message>
    <message id="ui.first.listen_back_playing">
        <source>Playing it back</source>
        <translation>Odtwarzanie</translation>
    </message>
    <message id="ui.first.listen_back_done">
        <source>Played back and forgotten. Nothing was saved.</source>
        <translation>Odtworzono i zapomniano. Niczego nie zapisano.</translation>
    </message>
    <message id="ui.first.consent">
        <source>In some places listening to a call, even without recording it, needs the caller&apos;s consent. Ask your employer what applies to you.</source>
        <translation>W niektórych miejscach słuchanie rozmowy, nawet bez nagrywania, wymaga zgody rozmówcy. Proszę zapytać pracodawcę, co obowiązuje.</translation>
    </message>
    <message id="ui.first.read_title">
        <source>Learn your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Poznawanie zwykłego zakresu</translation>
    </message>
    <message id="ui.first.read_text">
        <source>Read this aloud as you speak on an ordinary call. It stops by itself after 30 seconds of speech.</source>
        <translation>Proszę przeczytać to na głos tak, jak się mówi w zwykłej rozmowie. Po 30 sekundach mowy zatrzyma się samo.</translation>
    </message>
    <message id="ui.first.read_passage">
        <source>Good morning, you are through to the service desk. Let me open your order and see where it is. I can see that the parcel left the warehouse on Monday and reached the depot near you last night. The driver has it on the list for today, between ten and twelve. If nobody is at home, it can be left with a neighbour or kept at the shop on the corner for seven days. I will send you a message with the number, so that you can follow it on the way. Shall I change the address, or is there anything else you would like to know about the delivery? Thank you for waiting while I looked that up.</source>
        <translation>Dzień dobry, tu dział obsługi klienta. Otworzę zamówienie i sprawdzę, gdzie teraz jest. Widzę, że paczka opuściła magazyn w poniedziałek i wczoraj wieczorem dotarła do najbliższego oddziału. Kierowca ma ją dzisiaj na liście, między dziesiątą a dwunastą. Jeśli nikogo nie będzie w domu, można ją zostawić u sąsiada albo przechować przez siedem dni w sklepie na rogu. Wyślę wiadomość z numerem, żeby można było śledzić paczkę po drodze. Czy zmienić adres, czy jest jeszcze coś, co warto wiedzieć o dostawie? Dziękuję za cierpliwe czekanie podczas sprawdzania.</translation>
    </message>
    <message id="ui.first.read_start">
        <source>Start reading</source>
        <translation>Zacznij czytać</translation>
    </message>
    <message id="ui.first.read_stop">
        <source>Stop and keep what was learned</source>
        <translation>Zatrzymaj i zachowaj, co poznano</translation>
    </message>
    <message id="ui.first.read_progress">
        <source>{seconds} of {needed} s of speech</source>
        <extracomment>Keep what is in braces: {needed}, {seconds}.</extracomment>
        <translation>{seconds} z {needed} s mowy</translation>
    </message>
    <message id="ui.first.read_waiting">
        <source>Not started</source>
        <translation>Nie zaczęto</translation>
    </message>
    <message id="ui.first.read_enough">
        <source>That is enough: your usual is known.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Wystarczy: zwykły zakres jest znany.</translation>
    </message>
    <message id="ui.first.read_progress_name">
        <source>Speech heard so far</source>
        <translation>Mowa usłyszana do tej pory</translation>
    </message>
    <message id="ui.first.done_title">
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message id="ui.first.done_text">
        <source>Coach sits in the corner of your screen and shows one short line, only when it matters. Move it wherever it suits you. Right-click it for more.</source>
        <translation>Coach jest w rogu ekranu i pokazuje jeden krótki wiersz, tylko gdy to ważne. Można go przesunąć, gdzie wygodnie. Prawy przycisk pokazuje więcej.</translation>
    </message>
    <message id="ui.first.done_start">
        <source>Start listening</source>
        <translation>Zacznij słuchać</translation>
    </message>
    <message id="ui.first.done_sample">
        <source>Replay the sample call</source>
        <translation>Odtwórz przykładową rozmowę</translation>
    </message>
    <message id="ui.files.sample_title">
        <source>Sample call</source>
        <translation>Przykładowa rozmowa</translation>
    </message>
    <message id="ui.tray.tooltip">
        <source>Coach: {state}</source>
        <extracomment>Keep what is in braces: {state}.</extracomment>
        <translation>Coach: {state}</translation>
    </message>
    <message id="ui.tray.open">
        <source>Open Coach</source>
        <translation>Otwórz Coach</translation>
    </message>
    <message id="ui.tray.overlay">
        <source>Show the overlay</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Pokaż nakładkę</translation>
    </message>
    <message id="ui.tray.quit">
        <source>Quit Coach</source>
        <translation>Zakończ Coach</translation>
    </message>
    <message id="ui.notice.name">
        <source>Notice</source>
        <translation>Komunikat</translation>
    </message>
    <message id="ui.notice.dismiss">
        <source>Dismiss</source>
        <translation>Zamknij</translation>
    </message>
    <message id="ui.notice.defect">
        <source>Something in Coach itself failed: {what}. The call goes on; what happened is in the log.</source>
        <extracomment>Keep what is in braces: {what}.</extracomment>
        <translation>W samym Coach wystąpił błąd: {what}. Rozmowa trwa; szczegóły są w dzienniku.</translation>
    </message>
    <message id="ui.notice.sample_missing">
        <source>The sample call is not part of this installation.</source>
        <translation>Przykładowa rozmowa nie należy do tej instalacji.</translation>
    </message>
    <message id="ui.notice.usual_learned">
        <source>Your usual is known for this microphone.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Zwykły zakres dla tego mikrofonu jest znany.</translation>
    </message>
    <message id="report.title">
        <source>One call, {day}, {clock}</source>
        <extracomment>Keep what is in braces: {clock}, {day}.</extracomment>
        <translation>Jedna rozmowa, {day}, {clock}</translation>
    </message>
    <message id="report.recording">
        <source>Recording: {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Nagranie: {title}</translation>
    </message>
    <message id="report.promised">
        <source>A call back by {due}.</source>
        <extracomment>Keep what is in braces: {due}.</extracomment>
        <translation>Oddzwonienie do {due}.</translation>
    </message>
    <message id="report.promised_done">
        <source>A call back by {due}. Called back: {done}.</source>
        <extracomment>Keep what is in braces: {done}, {due}.</extracomment>
        <translation>Oddzwonienie do {due}. Oddzwoniono: {done}.</translation>
    </message>
    <message id="report.drawing">
        <source>The call, {length} long. The agent spoke {agent}, the caller {caller}. The agent&apos;s level was at most {most} dB over their usual.</source>
        <extracomment>Keep what is in braces: {agent}, {caller}, {length}, {most}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>Rozmowa trwała {length}. Agent mówił {agent}, rozmówca {caller}. Poziom agenta był najwyżej {most} dB nad zwykłym.</translation>
    </message>
    <message id="report.foot">
        <source>Hatched: not measured. Measured on the agent&apos;s machine, about the sound only. The agent chose what is shown here.</source>
        <translation>Kreskowane: nie zmierzono. Zmierzono na komputerze agenta, tylko dźwięk. Agent wybrał to, co tu widać.</translation>
    </message>
    <message id="report.caller">
        <source>Caller</source>
        <translation>Rozmówca</translation>
    </message>
    <message id="report.agent">
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message id="report.said">
        <source>Coach to the agent: “{sentence}”</source>
        <extracomment>Keep what is in braces: {sentence}.</extracomment>
        <translation>Coach do agenta: „{sentence}”</translation>
    </message>
    <message id="report.pace_back">
        <source>Back to the usual pace</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Z powrotem w zwykłym tempie</translation>
    </message>
    <message id="report.calls.about">
        <source>In the agent&apos;s words</source>
        <translation>Słowami agenta</translation>
    </message>
    <message id="report.calls.title" numerus="yes">
        <source>{n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} rozmowa</numerusform>
            <numerusform>{n} rozmowy</numerusform>
            <numerusform>{n} rozmów</numerusform>
        </translation>
    </message>
    <message id="report.calls.days">
        <source>{first} to {last}</source>
        <extracomment>Keep what is in braces: {first}, {last}.</extracomment>
        <translation>od {first} do {last}</translation>
    </message>
    <message id="report.calls.share">
        <source>in {k} of {n} calls</source>
        <extracomment>Keep what is in braces: {k}, {n}.</extracomment>
        <translation>w {k} z {n} rozmów</translation>
    </message>
    <message id="report.calls.median">
        <source>longest stretch of the caller, in the middle call of {n}</source>
        <extracomment>Keep what is in braces: {n}.</extracomment>
        <translation>najdłuższy fragment rozmówcy, w środkowej z {n} rozmów</translation>
    </message>
    <message id="report.calls.change">
        <source>{change}. {detail}</source>
        <extracomment>Keep what is in braces: {change}, {detail}.</extracomment>
        <translation>{change}. {detail}</translation>
    </message>
    <message id="report.calls.foot">
        <source>Measured on the agent&apos;s machine, about the sound only. A change is named only where it is more than chance. The agent chose what is shown here.</source>
        <translation>Zmierzono na komputerze agenta, tylko dźwięk. Zmiana jest podana tylko wtedy, gdy to więcej niż przypadek. Agent wybrał to, co tu widać.</translation>
    </message>
    <message id="report.calls.measure.talk_overs">
        <source>Talk-overs</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Nałożenia</translation>
    </message>
    <message id="report.calls.measure.wait">
        <source>Before the agent answers</source>
        <translation>Przed odpowiedzią agenta</translation>
    </message>
    <message id="report.calls.measure.heard_out">
        <source>Longest heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Najdłużej wysłuchano</translation>
    </message>
    <message id="report.calls.measure.agent_share">
        <source>The agent&apos;s share of speech</source>
        <translation>Udział agenta w mowie</translation>
    </message>
    <message id="report.calls.measure.rises">
        <source>Rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Wzrosty</translation>
    </message>
    <message id="report.calls.measure.recovery">
        <source>Back to the usual after a rise</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Powrót do zwykłego po wzroście</translation>
    </message>
    <message id="report.calls.measure.fast">
        <source>Fast stretches</source>
        <translation>Szybkie fragmenty</translation>
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
        <translation>Poziom względem zwykłego</translation>
    </message>
    <message id="report.aim.since">
        <source>An aim since {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Cel od {day}</translation>
    </message>
    <message id="report.aim.kept">
        <source>Kept to</source>
        <translation>Dotrzymany</translation>
    </message>
    <message id="report.aim.kept_of">
        <source>{kept} of {calls}</source>
        <extracomment>Keep what is in braces: {calls}, {kept}.</extracomment>
        <translation>{kept} z {calls}</translation>
    </message>
    <message id="report.aim.newest">
        <source>of the newest calls</source>
        <translation>najnowszych rozmów</translation>
    </message>
    <message id="report.aim.foot">
        <source>Measured on the agent&apos;s machine, about the sound only. The agent chose what is shown here.</source>
        <translation>Zmierzono na komputerze agenta, tylko dźwięk. Agent wybrał to, co tu widać.</translation>
    </message>
    <message id="report.aim.text.talk_overs">
        <source>Talk-overs in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Nałożenia w najwyżej {misses} na dziesięć rozmów</translation>
    </message>
    <message id="report.aim.text.rises">
        <source>Rises in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Wzrosty w najwyżej {misses} na dziesięć rozmów</translation>
    </message>
    <message id="report.aim.text.fast">
        <source>Fast stretches in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.</extracomment>
        <translation>Szybkie fragmenty w najwyżej {misses} na dziesięć rozmów</translation>
    </message>
    <message id="report.aim.text.wait">
        <source>A wait of {value} or more in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.</extracomment>
        <translation>Przerwa {value} lub dłuższa, w co najmniej {keeps} na dziesięć rozmów</translation>
    </message>
    <message id="report.aim.text.agent_share">
        <source>At most {value} of the speech the agent&apos;s, in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.</extracomment>
        <translation>Najwyżej {value} mowy agenta, w co najmniej {keeps} na dziesięć rozmów</translation>
    </message>
    <message id="report.aim.text.recovery">
        <source>Back to the agent&apos;s usual within {value} after a rise, in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Po wzroście powrót do zwykłego u agenta w {value}, w co najmniej {keeps} na dziesięć rozmów</translation>
    </message>
    <message id="report.figure.length">
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message id="report.figure.heard_out">
        <source>Heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Wysłuchane</translation>
    </message>
    <message id="report.figure.heard_out_of">
        <source>longest stretch of the caller</source>
        <translation>najdłuższy fragment rozmówcy</translation>
    </message>
    <message id="report.figure.agent_spoke">
        <source>The agent spoke</source>
        <translation>Agent mówił</translation>
    </message>
    <message id="report.figure.agent_spoke_of">
        <source>of all speech in this call</source>
        <translation>całej mowy w tej rozmowie</translation>
    </message>
    <message id="report.figure.rises">
        <source>Rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Wzrosty</translation>
    </message>
    <message id="report.figure.rises_back">
        <source>back in {times}</source>
        <extracomment>Keep what is in braces: {times}.</extracomment>
        <translation>powrót w {times}</translation>
    </message>
    <message id="report.figure.talk_over">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Wejście w słowo</translation>
    </message>
    <message id="report.figure.gave_way">
        <source>gave way after {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>ustąpił po {time}</translation>
    </message>
    <message id="report.figure.gave_way_in">
        <source>gave way in {count} of {every}, after {time}</source>
        <extracomment>Keep what is in braces: {count}, {every}, {time}.</extracomment>
        <translation>ustąpienie w {count} z {every}, po {time}</translation>
    </message>
    <message id="report.figure.missing">
        <source>not measured for {percent:.0f} % of the call</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>bez pomiaru przez {percent:.0f} % rozmowy</translation>
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
        <translation>zwykle u agenta {usual:.1f}</translation>
    </message>
    <message id="report.evidence.level_db_over_usual">
        <source>level {value:+.1f} dB from the agent&apos;s usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>poziom {value:+.1f} dB od zwykłego u agenta</translation>
    </message>
    <message id="report.evidence.level_db_over_usual_at_least">
        <source>level at least {value:+.1f} dB from the agent&apos;s usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>poziom co najmniej {value:+.1f} dB od zwykłego u agenta</translation>
    </message>
    <message id="report.evidence.f0_st_over_usual">
        <source>pitch {value:+.1f} semitones from the agent&apos;s usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>wysokość {value:+.1f} półtonu od zwykłej u agenta</translation>
    </message>
    <message id="report.evidence.effort_db_over_usual">
        <source>effort {value:+.1f} dB from the agent&apos;s usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>wysiłek {value:+.1f} dB od zwykłego u agenta</translation>
    </message>
    <message id="report.evidence.pace_over_usual">
        <source>pace {value:.2f} times the agent&apos;s usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>tempo {value:.2f} raza zwykłego u agenta</translation>
    </message>
    <message id="report.evidence.turn_s">
        <source>the agent held the floor for {value:.0f} s</source>
        <extracomment>Keep what is in braces: {value}.
“floor”: whoever holds it has the right to speak, through their own short pauses.</extracomment>
        <translation>agent miał głos przez {value:.0f} s</translation>
    </message>
    <message id="report.evidence.gave_way_after_s">
        <source>the agent gave way after {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>agent ustąpił po {value:.1f} s</translation>
    </message>
    <message id="report.section.about">
        <source>What it was about, in the agent&apos;s words</source>
        <translation>O co chodziło, słowami agenta</translation>
    </message>
    <message id="report.section.own_words">
        <source>The agent&apos;s words for it</source>
        <translation>Jak nazywa go agent</translation>
    </message>
    <message id="report.section.figures">
        <source>Figures</source>
        <translation>Liczby</translation>
    </message>
    <message id="report.section.drawing">
        <source>The call: who spoke, and the agent&apos;s level from their usual (band), in dB</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.
“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Rozmowa: kto mówił i poziom agenta względem zwykłego (pas), w dB</translation>
    </message>
    <message id="report.section.moments">
        <source>Moments</source>
        <translation>Momenty</translation>
    </message>
    <message id="report.section.well">
        <source>Went well</source>
        <translation>Udało się</translation>
    </message>
    <message id="report.section.change_week">
        <source>This week, against the four before</source>
        <translation>Ten tydzień wobec czterech poprzednich</translation>
    </message>
    <message id="report.section.change_month">
        <source>This month, against the four before</source>
        <translation>Ten miesiąc wobec czterech poprzednich</translation>
    </message>
    <message id="report.section.change_year">
        <source>This year, against the four before</source>
        <translation>Ten rok wobec czterech poprzednich</translation>
    </message>
    <message id="report.section.calls">
        <source>Each call</source>
        <translation>Każda rozmowa</translation>
    </message>
    <message id="report.section.chosen">
        <source>Calls</source>
        <translation>Rozmowy</translation>
    </message>
    <message id="report.section.promised">
        <source>Promised</source>
        <translation>Obiecano</translation>
    </message>
    <message id="report.section.incident">
        <source>Marked as abusive</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Oznaczona jako obraźliwa</translation>
    </message>
    <message id="report.section.notes">
        <source>Notes made by the agent</source>
        <translation>Notatki agenta</translation>
    </message>
    <message id="report.section.tags">
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message id="calendar.name">
        <source>Promised call-backs</source>
        <translation>Obiecane telefony zwrotne</translation>
    </message>
    <message id="calendar.call_back">
        <source>Call back</source>
        <translation>Oddzwoń</translation>
    </message>
</context>
</TS>
