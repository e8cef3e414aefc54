<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>archive</name>
    <message id="cli.archive.short">
        <source>Analyze, search and sum up many recordings.</source>
        <translation>Analyser, fouiller et résumer beaucoup d&apos;enregistrements.</translation>
    </message>
    <message id="cli.archive.help">
        <source>Analyze an archive of recordings on all cores or on a cluster, find passages worth showing, and see how figures are spread over weeks, teams and languages. Nothing is said of a person: groups of fewer than five agents are not shown. Needs: pip install &apos;coach[archive]&apos;.</source>
        <translation>Analyse une archive d&apos;enregistrements sur tous les cœurs ou sur une grappe, trouve des passages qui valent d&apos;être montrés, et montre comment les chiffres se répartissent selon les semaines, les équipes et les langues. Rien n&apos;est dit d&apos;une personne : les groupes de moins de cinq agents ne sont pas montrés. Il faut : pip install &apos;coach[archive]&apos;.</translation>
    </message>
    <message id="cli.archive.analyze_short">
        <source>Analyze the recordings of a folder or a store.</source>
        <translation>Analyser les enregistrements d&apos;un dossier ou d&apos;un stockage.</translation>
    </message>
    <message id="cli.archive.analyze_help">
        <source>Analyze every recording in SOURCE that TARGET doesn&apos;t have yet. SOURCE and TARGET are folders, or addresses such as s3://store/calls. A recording has two channels, or is two files whose names end with -agent and -caller. A table calls.csv in SOURCE may say agent, team, language and date of each file. Run it again, and it does only what is new.</source>
        <translation>Analyse chaque enregistrement de SOURCE que TARGET n&apos;a pas encore. SOURCE et TARGET sont des dossiers, ou des adresses comme s3://store/calls. Un enregistrement a deux canaux, ou se compose de deux fichiers dont les noms finissent par -agent et -caller. Une table calls.csv dans SOURCE peut donner agent, équipe, langue et date de chaque fichier. Relancée, la commande ne fait que ce qui est nouveau.</translation>
    </message>
    <message id="cli.archive.out">
        <source>Where the results go.</source>
        <translation>Où vont les résultats.</translation>
    </message>
    <message id="cli.archive.layout">
        <source>Where names and folders say who it was, as in {example}; {other} is anything else.</source>
        <extracomment>Keep what is in braces: {example}, {other}.</extracomment>
        <translation>Où les noms et dossiers disent qui c&apos;était, comme {example} ; {other} est n&apos;importe quoi d&apos;autre.</translation>
    </message>
    <message id="cli.archive.key">
        <source>The key that turns agents&apos; names into hashes; made if missing. It stays here: keep it. Default: in the user&apos;s data folder.</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>La clé qui change les noms des agents en empreintes ; créée si elle manque. Elle reste ici : gardez-la. Par défaut : dans le dossier de données de l&apos;utilisateur.</translation>
    </message>
    <message id="cli.archive.retry">
        <source>Try those again that could not be analyzed before.</source>
        <translation>Réessayer aussi ceux qui n&apos;ont pas pu être analysés.</translation>
    </message>
    <message id="cli.archive.scheduler">
        <source>Run on a cluster: the address of its scheduler, as in tls://10.0.0.5:8786.</source>
        <translation>Calculer sur une grappe : l&apos;adresse de son ordonnanceur, comme tls://10.0.0.5:8786.</translation>
    </message>
    <message id="cli.archive.certificates">
        <source>The folder with the certificates of the cluster.</source>
        <translation>Le dossier des certificats de la grappe.</translation>
    </message>
    <message id="cli.archive.bad_layout">
        <source>The layout has a field that is not known or stands in it twice: {part}</source>
        <extracomment>Keep what is in braces: {part}.</extracomment>
        <translation>Le modèle a un champ inconnu ou présent deux fois : {part}</translation>
    </message>
    <message id="cli.archive.needs_certificates">
        <source>--scheduler works only with --certificates: give both.</source>
        <translation>--scheduler ne va qu&apos;avec --certificates : donnez les deux.</translation>
    </message>
    <message id="cli.archive.listed" numerus="yes">
        <source>{n} recordings found.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} enregistrement trouvé.</numerusform>
            <numerusform>{n} enregistrements trouvés.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.known" numerus="yes">
        <source>{n} were analyzed before.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} était déjà analysé.</numerusform>
            <numerusform>{n} étaient déjà analysés.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.new" numerus="yes">
        <source>{n} recordings are newly analyzed.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} enregistrement vient d&apos;être analysé.</numerusform>
            <numerusform>{n} enregistrements viennent d&apos;être analysés.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.copies" numerus="yes">
        <source>{n} are copies of others.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} est la copie d&apos;un autre.</numerusform>
            <numerusform>{n} sont des copies d&apos;autres.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.failed" numerus="yes">
        <source>{n} can&apos;t be analyzed, for the reasons above.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} ne peut pas être analysé, pour la raison ci-dessus.</numerusform>
            <numerusform>{n} ne peuvent pas être analysés, pour les raisons ci-dessus.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.later" numerus="yes">
        <source>{n} could not be reached. Run this again.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} n&apos;a pas pu être atteint. Relancez la commande.</numerusform>
            <numerusform>{n} n&apos;ont pas pu être atteints. Relancez la commande.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.find_short">
        <source>Find passages worth showing.</source>
        <translation>Trouver des passages à montrer.</translation>
    </message>
    <message id="cli.archive.find_help">
        <source>Find passages in what was analyzed into TARGET, the longest first, with their seconds. `coach archive cut` makes a lesson of them.</source>
        <translation>Trouve des passages dans ce qui a été analysé vers TARGET, les plus longs d&apos;abord, avec leurs secondes. `coach archive cut` en fait une leçon.</translation>
    </message>
    <message id="cli.archive.filter">
        <source>heard-out: the caller was heard out over 60 s while 6 dB over how they began, without a rise, and was answered after a second. back-in-range: after a rise, back within the usual within 15 s. gave-way: a talk-over in which the agent gave way. The options below change it.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“talk-over”: both speak on at once after the agent came in; no reproach.
“rise”: level, pitch and effort together over the usual.
“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>heard-out : l&apos;appelant écouté jusqu&apos;au bout plus de 60 s, à 6 dB au-dessus de son début, sans montée, avec une réponse après une seconde. back-in-range : après une montée, retour à l&apos;habitude en 15 s. gave-way : les deux parlent et l&apos;agent cède. Les options ci-dessous changent cela.</translation>
    </message>
    <message id="cli.archive.kind">
        <source>The kind of passage.</source>
        <translation>Le genre de passage.</translation>
    </message>
    <message id="cli.archive.longer_than">
        <source>At least so many seconds.</source>
        <translation>Au moins tant de secondes.</translation>
    </message>
    <message id="cli.archive.caller_over">
        <source>The caller at least so many dB over how they began.</source>
        <translation>L&apos;appelant au moins tant de dB au-dessus de son début.</translation>
    </message>
    <message id="cli.archive.no_rise">
        <source>Without a rise of the agent&apos;s tone.</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Sans montée du ton de l&apos;agent.</translation>
    </message>
    <message id="cli.archive.answered_after">
        <source>Answered after at least so many seconds.</source>
        <translation>Réponse après au moins tant de secondes.</translation>
    </message>
    <message id="cli.archive.team">
        <source>Of this team.</source>
        <translation>De cette équipe.</translation>
    </message>
    <message id="cli.archive.language">
        <source>In this language.</source>
        <translation>Dans cette langue.</translation>
    </message>
    <message id="cli.archive.month">
        <source>Of this month, as in 2026-03.</source>
        <translation>De ce mois, comme 2026-03.</translation>
    </message>
    <message id="cli.archive.sql">
        <source>Ask in SQL, over the views passages and groups.</source>
        <translation>Demander en SQL, sur les vues passages et groups.</translation>
    </message>
    <message id="cli.archive.most">
        <source>Show at most so many.</source>
        <translation>En montrer au plus tant.</translation>
    </message>
    <message id="cli.archive.sql_alone">
        <source>--sql stands alone: leave the filters out, or ask for them in the query.</source>
        <translation>--sql va seul : enlevez les filtres, ou mettez-les dans la requête.</translation>
    </message>
    <message id="cli.archive.found" numerus="yes">
        <source>{n} passages</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} passage</numerusform>
            <numerusform>{n} passages</numerusform>
        </translation>
    </message>
    <message id="cli.archive.seconds">
        <source>{start:.1f} to {end:.1f} s</source>
        <extracomment>Keep what is in braces: {end}, {start}.</extracomment>
        <translation>de {start:.1f} à {end:.1f} s</translation>
    </message>
    <message id="cli.archive.caller_db">
        <source>caller {db:.1f} dB over their start</source>
        <extracomment>Keep what is in braces: {db}.</extracomment>
        <translation>appelant {db:.1f} dB au-dessus de son début</translation>
    </message>
    <message id="cli.archive.answered">
        <source>answered after {seconds:.1f} s</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>réponse après {seconds:.1f} s</translation>
    </message>
    <message id="cli.archive.more">
        <source>There are more than {n} rows. --most shows more of them.</source>
        <extracomment>Keep what is in braces: {n}.</extracomment>
        <translation>Il y a plus de {n} lignes. --most en montre davantage.</translation>
    </message>
    <message id="cli.archive.cut_short">
        <source>Make a lesson of passages.</source>
        <translation>Faire une leçon de passages.</translation>
    </message>
    <message id="cli.archive.cut_help">
        <source>Cut passages out of their recordings and write them as a lesson, for Practice. The caller&apos;s channel becomes a tone that follows its level, so that turns and loudness stay while voice and words are gone. The agent&apos;s voice stays: ask them.</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.
“level”: how loud, in dB.</extracomment>
        <translation>Coupe des passages dans leurs enregistrements et les écrit comme leçon, pour s&apos;exercer. Le canal de l&apos;appelant devient un son pur qui suit son niveau : tours et volume restent, voix et mots disparaissent. La voix de l&apos;agent reste : demandez-lui.</translation>
    </message>
    <message id="cli.archive.source">
        <source>Where the recordings are.</source>
        <translation>Où sont les enregistrements.</translation>
    </message>
    <message id="cli.archive.lesson">
        <source>The lesson file to write, as in listening.coachlesson.</source>
        <translation>Le fichier de la leçon, comme ecouter.coachlesson.</translation>
    </message>
    <message id="cli.archive.title">
        <source>The title of the lesson, at most seven words.</source>
        <translation>Le titre de la leçon, sept mots au plus.</translation>
    </message>
    <message id="cli.archive.consent">
        <source>The caller&apos;s voice stays: you say that their consent is there.</source>
        <translation>La voix de l&apos;appelant reste : vous dites que son accord est donné.</translation>
    </message>
    <message id="cli.archive.cut_done" numerus="yes">
        <source>{n} passages are in {path}.</source>
        <extracomment>Keep what is in braces: {n}, {path}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} passage est dans {path}.</numerusform>
            <numerusform>{n} passages sont dans {path}.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.report_short">
        <source>Write how figures are spread over groups.</source>
        <translation>Écrire comment les chiffres se répartissent.</translation>
    </message>
    <message id="cli.archive.report_help">
        <source>Write a page that shows how figures are spread over weeks, teams and languages, with intervals. Groups of fewer than five agents are left out, and nobody is ranked.</source>
        <translation>Écrit une page qui montre comment les chiffres se répartissent selon les semaines, les équipes et les langues, avec des intervalles. Les groupes de moins de cinq agents sont omis, et personne n&apos;est classé.</translation>
    </message>
    <message id="cli.archive.report_out">
        <source>The HTML file to write.</source>
        <translation>Le fichier HTML à écrire.</translation>
    </message>
    <message id="cli.archive.reported">
        <source>Written: {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Écrit : {path}</translation>
    </message>
    <message id="cli.archive.certificates_short">
        <source>Make the certificates of a cluster.</source>
        <translation>Créer les certificats d&apos;une grappe.</translation>
    </message>
    <message id="cli.archive.certificates_help">
        <source>Make the certificates with which the parts of a cluster know each other, in the new folder DIR. Copy it to every machine of the cluster, and to nobody else: whoever has it can use the cluster.</source>
        <translation>Crée dans le nouveau dossier DIR les certificats par lesquels les parties d&apos;une grappe se reconnaissent. Copiez-le sur chaque machine de la grappe, et chez personne d&apos;autre : qui l&apos;a peut utiliser la grappe.</translation>
    </message>
    <message id="cli.archive.certificates_done">
        <source>The certificates are in {path}. Copy this folder to every machine of the cluster.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Les certificats sont dans {path}. Copiez ce dossier sur chaque machine de la grappe.</translation>
    </message>
    <message id="cli.archive.scheduler_short">
        <source>Run the scheduler of a cluster.</source>
        <translation>Lancer l&apos;ordonnanceur d&apos;une grappe.</translation>
    </message>
    <message id="cli.archive.scheduler_help">
        <source>Run the scheduler of a cluster on this machine, until stopped. It speaks with nobody who doesn&apos;t have the certificates.</source>
        <translation>Lance l&apos;ordonnanceur d&apos;une grappe sur cette machine, jusqu&apos;à l&apos;arrêt. Il ne parle à personne qui n&apos;a pas les certificats.</translation>
    </message>
    <message id="cli.archive.host">
        <source>The address to listen on.</source>
        <translation>L&apos;adresse où il écoute.</translation>
    </message>
    <message id="cli.archive.port">
        <source>The port to listen on.</source>
        <translation>Le port où il écoute.</translation>
    </message>
    <message id="cli.archive.scheduler_runs">
        <source>The scheduler is at {url}. Stop it with Ctrl+C.</source>
        <extracomment>Keep what is in braces: {url}.</extracomment>
        <translation>L&apos;ordonnanceur est à {url}. Arrêt avec Ctrl+C.</translation>
    </message>
    <message id="cli.archive.worker_short">
        <source>Run workers of a cluster.</source>
        <translation>Lancer des processus de calcul d&apos;une grappe.</translation>
    </message>
    <message id="cli.archive.worker_help">
        <source>Run workers on this machine for the scheduler at URL, until stopped. They do nothing but analyze recordings. SOURCE and TARGET must be reached from here by the same address.</source>
        <translation>Lance sur cette machine des processus pour l&apos;ordonnanceur à URL, jusqu&apos;à l&apos;arrêt. Ils ne font qu&apos;analyser des enregistrements. SOURCE et TARGET doivent être joignables d&apos;ici par la même adresse.</translation>
    </message>
    <message id="cli.archive.workers_run" numerus="yes">
        <source>{n} workers work for {url}. Stop them with Ctrl+C.</source>
        <extracomment>Keep what is in braces: {n}, {url}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} processus travaille pour {url}. Arrêt avec Ctrl+C.</numerusform>
            <numerusform>{n} processus travaillent pour {url}. Arrêt avec Ctrl+C.</numerusform>
        </translation>
    </message>
    <message id="archive.not_installed">
        <source>This needs an addition that is not installed: pip install &apos;coach[archive]&apos;.</source>
        <translation>Il faut un complément qui n&apos;est pas installé : pip install &apos;coach[archive]&apos;.</translation>
    </message>
    <message id="archive.not_in_package">
        <source>The archive is not part of the installed program. Install Coach with pip: pip install &apos;coach[archive]&apos;.</source>
        <translation>L&apos;archive ne fait pas partie du programme installé. Installez Coach avec pip : pip install &apos;coach[archive]&apos;.</translation>
    </message>
    <message id="archive.unknown_place">
        <source>{place} is no place that can be opened here. Check the address, and install what its kind of store needs (for s3://: pip install s3fs).</source>
        <extracomment>Keep what is in braces: {place}.</extracomment>
        <translation>{place} n&apos;est pas un lieu qui s&apos;ouvre ici. Vérifiez l&apos;adresse, et installez ce qu&apos;il faut pour ce stockage (pour s3:// : pip install s3fs).</translation>
    </message>
    <message id="archive.no_source">
        <source>{place} can&apos;t be read: {error}. Check the address and your permission.</source>
        <extracomment>Keep what is in braces: {error}, {place}.</extracomment>
        <translation>{place} est illisible : {error}. Vérifiez l&apos;adresse et vos droits.</translation>
    </message>
    <message id="archive.bad_table">
        <source>{file} can&apos;t be read: {error}. It needs a first line with the names of its columns, and commas between them.</source>
        <extracomment>Keep what is in braces: {error}, {file}.</extracomment>
        <translation>{file} est illisible : {error}. Il faut une première ligne avec les noms des colonnes, et des virgules entre elles.</translation>
    </message>
    <message id="archive.bad_columns">
        <source>{file} has other columns than these, or no file column: {columns}.</source>
        <extracomment>Keep what is in braces: {columns}, {file}.</extracomment>
        <translation>{file} a d&apos;autres colonnes que celles-ci, ou pas de colonne file : {columns}.</translation>
    </message>
    <message id="archive.bad_date">
        <source>{file} has a date that can&apos;t be read: {date}. Write dates as in 2026-03-02 14:05:07.</source>
        <extracomment>Keep what is in braces: {date}, {file}.</extracomment>
        <translation>{file} a une date illisible : {date}. Écrivez les dates comme 2026-03-02 14:05:07.</translation>
    </message>
    <message id="archive.no_key">
        <source>There is no key in {path}. Name the one with which the archive was analyzed: --key FILE.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Il n&apos;y a pas de clé dans {path}. Donnez celle avec laquelle l&apos;archive a été analysée : --key FILE.</translation>
    </message>
    <message id="archive.bad_key">
        <source>{path} is no key of an archive, or can&apos;t be read. Name the one with which the archive was analyzed: --key FILE.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} n&apos;est pas une clé d&apos;archive, ou est illisible. Donnez celle avec laquelle l&apos;archive a été analysée : --key FILE.</translation>
    </message>
    <message id="archive.full">
        <source>There is no room left where the results go ({error}). Free some and run this again; what was written counts.</source>
        <extracomment>Keep what is in braces: {error}.</extracomment>
        <translation>Il n&apos;y a plus de place pour les résultats ({error}). Faites de la place et relancez ; ce qui est écrit compte.</translation>
    </message>
    <message id="archive.no_room_to_work">
        <source>A machine that analyzes has no room left for its work ({error}). Free some and run this again; what was written counts.</source>
        <extracomment>Keep what is in braces: {error}.</extracomment>
        <translation>Une machine qui analyse n&apos;a plus de place pour travailler ({error}). Faites de la place et relancez ; ce qui est écrit compte.</translation>
    </message>
    <message id="archive.target_away">
        <source>The place of the results can&apos;t be reached ({error}). Check it and run this again; what was written counts.</source>
        <extracomment>Keep what is in braces: {error}.</extracomment>
        <translation>Le lieu des résultats est injoignable ({error}). Vérifiez-le et relancez ; ce qui est écrit compte.</translation>
    </message>
    <message id="archive.unreachable">
        <source>It can&apos;t be read just now: {error}. Run this again.</source>
        <extracomment>Keep what is in braces: {error}.</extracomment>
        <translation>Illisible en ce moment : {error}. Relancez la commande.</translation>
    </message>
    <message id="archive.worker_died">
        <source>Three processes died while they analyzed it. It may be damaged in a way that we don&apos;t know; --retry tries it again.</source>
        <translation>Trois processus y ont pris fin. Il est peut-être abîmé d&apos;une façon que nous ne connaissons pas ; --retry le réessaie.</translation>
    </message>
    <message id="archive.defect">
        <source>It can&apos;t be analyzed because of a mistake of ours ({what}). Please report it; --retry tries it again.</source>
        <extracomment>Keep what is in braces: {what}.</extracomment>
        <translation>Une erreur de notre part empêche de l&apos;analyser ({what}). Signalez-la ; --retry le réessaie.</translation>
    </message>
    <message id="archive.bad_tables">
        <source>The tables in {place} can&apos;t be read: {error}. Run `coach archive analyze` again.</source>
        <extracomment>Keep what is in braces: {error}, {place}.</extracomment>
        <translation>Les tables dans {place} sont illisibles : {error}. Relancez `coach archive analyze`.</translation>
    </message>
    <message id="archive.nothing_collected">
        <source>{place} holds nothing that may be shown yet. Run `coach archive analyze` first.</source>
        <extracomment>Keep what is in braces: {place}.</extracomment>
        <translation>{place} ne contient encore rien qui puisse être montré. Lancez d&apos;abord `coach archive analyze`.</translation>
    </message>
    <message id="archive.only_select">
        <source>Only one query that begins with SELECT or WITH is answered.</source>
        <translation>Seule une requête qui commence par SELECT ou WITH reçoit une réponse.</translation>
    </message>
    <message id="archive.bad_query">
        <source>The query can&apos;t be answered: {error}</source>
        <extracomment>Keep what is in braces: {error}.</extracomment>
        <translation>La requête reste sans réponse : {error}</translation>
    </message>
    <message id="archive.no_such_passage">
        <source>There is no passage {passage}. `coach archive find` lists them.</source>
        <extracomment>Keep what is in braces: {passage}.</extracomment>
        <translation>Il n&apos;y a pas de passage {passage}. `coach archive find` les énumère.</translation>
    </message>
    <message id="archive.recording_gone">
        <source>A recording of these passages is not in {place}, or was changed, or the key is another one. Check --source and --key.</source>
        <extracomment>Keep what is in braces: {place}.</extracomment>
        <translation>Un enregistrement de ces passages n&apos;est pas dans {place}, ou a changé, ou la clé est une autre. Vérifiez --source et --key.</translation>
    </message>
    <message id="archive.too_many_parts">
        <source>A lesson has at most {most} parts. Make two of them.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Une leçon a {most} parties au plus. Faites-en deux.</translation>
    </message>
    <message id="archive.lesson_there">
        <source>{path} is there already. Choose a name that is not taken; nothing was written.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} existe déjà. Choisissez un nom libre ; rien n&apos;a été écrit.</translation>
    </message>
    <message id="archive.lesson_not_written">
        <source>{path} can&apos;t be written: {error}. Choose another place, or free some room.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} ne peut pas être écrit : {error}. Choisissez un autre lieu, ou faites de la place.</translation>
    </message>
    <message id="archive.not_told_apart">
        <source>Both channels of a passage carry the same voices, so the caller can&apos;t be taken out. Choose another one.</source>
        <translation>Les deux canaux d&apos;un passage portent les mêmes voix, si bien que l&apos;appelant ne peut pas être ôté. Choisissez-en un autre.</translation>
    </message>
    <message id="archive.not_written">
        <source>{path} can&apos;t be written: {error}. Choose another place, or free some room.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} ne peut pas être écrit : {error}. Choisissez un autre lieu, ou faites de la place.</translation>
    </message>
    <message id="archive.certificates_there">
        <source>{path} holds certificates already. Choose a new folder.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} contient déjà des certificats. Choisissez un nouveau dossier.</translation>
    </message>
    <message id="archive.no_certificates">
        <source>{path} holds no certificates of a cluster. Make them with `coach archive certificates DIR`, and copy that folder here.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ne contient pas de certificats de grappe. Créez-les avec `coach archive certificates DIR`, et copiez ce dossier ici.</translation>
    </message>
    <message id="archive.port_taken">
        <source>Port {port} can&apos;t be opened: {error}. Choose another one with --port.</source>
        <extracomment>Keep what is in braces: {error}, {port}.</extracomment>
        <translation>Le port {port} ne s&apos;ouvre pas : {error}. Choisissez-en un autre avec --port.</translation>
    </message>
    <message id="archive.only_tls">
        <source>{url} is not protected. The address of a scheduler begins with tls://.</source>
        <extracomment>Keep what is in braces: {url}.</extracomment>
        <translation>{url} n&apos;est pas protégé. L&apos;adresse d&apos;un ordonnanceur commence par tls://.</translation>
    </message>
    <message id="archive.no_scheduler">
        <source>No scheduler of ours answers at {url}. Start it with `coach archive scheduler`, and check that both have the same certificates.</source>
        <extracomment>Keep what is in braces: {url}.</extracomment>
        <translation>Aucun ordonnanceur des nôtres ne répond à {url}. Lancez-le avec `coach archive scheduler`, et vérifiez que les deux ont les mêmes certificats.</translation>
    </message>
    <message id="archive.kind.heard_out">
        <source>Caller heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Écouté jusqu&apos;au bout</translation>
    </message>
    <message id="archive.kind.rise">
        <source>Tone rising</source>
        <translation>Ton qui monte</translation>
    </message>
    <message id="archive.kind.talk_over">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Paroles superposées</translation>
    </message>
    <message id="archive.kind.long_turn">
        <source>Long turn</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Tour long</translation>
    </message>
    <message id="archive.kind.silence">
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message id="archive.listen_for.heard_out">
        <source>How long the caller speaks, and when the answer comes.</source>
        <translation>Combien de temps l&apos;appelant parle, et quand vient la réponse.</translation>
    </message>
    <message id="archive.listen_for.rise">
        <source>Where level, pitch and effort go up together, and what follows.</source>
        <extracomment>“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>Où niveau, hauteur et effort montent ensemble, et ce qui suit.</translation>
    </message>
    <message id="archive.listen_for.talk_over">
        <source>Who comes in, and who gives way.</source>
        <translation>Qui entre, et qui cède.</translation>
    </message>
    <message id="archive.listen_for.long_turn">
        <source>Where the turn could have been handed over.</source>
        <translation>Où la parole aurait pu être rendue.</translation>
    </message>
    <message id="archive.listen_for.silence">
        <source>How long nobody speaks, and who begins again.</source>
        <translation>Combien de temps personne ne parle, et qui reprend.</translation>
    </message>
    <message id="archive.lesson.title">
        <source>Passages from our calls</source>
        <translation>Passages de nos appels</translation>
    </message>
    <message id="archive.lesson.goal">
        <source>Hear what was measured in calls of ours.</source>
        <translation>Entendre ce qui a été mesuré dans nos appels.</translation>
    </message>
    <message id="archive.lesson.notes_tone">
        <source>The caller is a tone that follows their level: turns and loudness are theirs, voice and words are gone. The agent&apos;s voice is in it: ask them before you show it.</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.
“level”: how loud, in dB.</extracomment>
        <translation>L&apos;appelant est un son pur qui suit son niveau : tours et volume sont les siens, voix et mots ont disparu. La voix de l&apos;agent y est : demandez-lui avant de la montrer.</translation>
    </message>
    <message id="archive.lesson.notes_consent">
        <source>The caller&apos;s voice is in it, with their consent as the trainer says. The agent&apos;s is too: ask them before you show it.</source>
        <translation>La voix de l&apos;appelant y est, avec son accord selon le formateur. Celle de l&apos;agent aussi : demandez-lui avant de la montrer.</translation>
    </message>
    <message id="archive.lesson.said">
        <source>From a call.</source>
        <translation>Tiré d&apos;un appel.</translation>
    </message>
    <message id="archive.figure.longest_heard_out_s">
        <source>Longest heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Plus longue écoute jusqu&apos;au bout</translation>
    </message>
    <message id="archive.figure.median_wait_s">
        <source>Wait before an answer</source>
        <translation>Attente avant une réponse</translation>
    </message>
    <message id="archive.figure.longest_agent_turn_s">
        <source>Agent&apos;s longest turn</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Plus long tour de l&apos;agent</translation>
    </message>
    <message id="archive.figure.agent_share">
        <source>Agent&apos;s share of speech</source>
        <translation>Part de parole de l&apos;agent</translation>
    </message>
    <message id="archive.figure.overlap_share">
        <source>Both spoke</source>
        <translation>Les deux parlaient</translation>
    </message>
    <message id="archive.figure.talk_overs_by_agent">
        <source>Talk-overs by the agent, a call</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Paroles superposées par l&apos;agent, par appel</translation>
    </message>
    <message id="archive.figure.rises">
        <source>Rises of the agent&apos;s tone, a call</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Montées du ton de l&apos;agent, par appel</translation>
    </message>
    <message id="archive.figure.pace_syll_per_s">
        <source>Agent&apos;s pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Débit de l&apos;agent</translation>
    </message>
    <message id="archive.figure.silence_s">
        <source>Silence, a call</source>
        <translation>Silence, par appel</translation>
    </message>
    <message id="archive.report.title">
        <source>Calls of the archive</source>
        <translation>Appels de l&apos;archive</translation>
    </message>
    <message id="archive.report.what">
        <source>How figures of calls are spread, by week, by team and by language. They say what was heard, nothing of a person.</source>
        <translation>Comment les chiffres des appels se répartissent, par semaine, par équipe et par langue. Ils disent ce qui a été entendu, rien d&apos;une personne.</translation>
    </message>
    <message id="archive.report.left_out">
        <source>Groups of fewer than five agents, or in which one agent has more than half of the calls, are left out, and their calls count nowhere. Groups come by name: nobody is ranked.</source>
        <translation>Les groupes de moins de cinq agents, ou dont un agent a plus de la moitié des appels, sont omis, et leurs appels ne comptent nulle part. Les groupes viennent par nom : personne n&apos;est classé.</translation>
    </message>
    <message id="archive.report.how_drawn">
        <source>The box is the middle half of the calls, the bar in it the median, the line goes from the tenth to the ninetieth percentile. The dot below is the mean of the agents&apos; means, with the 95 % interval by agents.</source>
        <translation>La boîte est la moitié centrale des appels, la barre la médiane, la ligne va du dixième au quatre-vingt-dixième centile. Le point dessous est la moyenne des moyennes des agents, avec l&apos;intervalle à 95 % par agents.</translation>
    </message>
    <message id="archive.report.nothing">
        <source>There is no group of five agents or more yet.</source>
        <translation>Il n&apos;y a pas encore de groupe de cinq agents ou plus.</translation>
    </message>
    <message id="archive.report.by_week">
        <source>By week</source>
        <translation>Par semaine</translation>
    </message>
    <message id="archive.report.by_team">
        <source>By team</source>
        <translation>Par équipe</translation>
    </message>
    <message id="archive.report.by_language">
        <source>By language</source>
        <translation>Par langue</translation>
    </message>
    <message id="archive.report.column.group">
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message id="archive.report.column.calls">
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message id="archive.report.column.agents">
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message id="archive.report.column.quartiles">
        <source>Median (middle half of the calls)</source>
        <translation>Médiane (moitié centrale des appels)</translation>
    </message>
    <message id="archive.report.column.mean">
        <source>Mean of the agents (95 %)</source>
        <translation>Moyenne des agents (95 %)</translation>
    </message>
    <message id="archive.report.median_of">
        <source>{median} ({low} to {high})</source>
        <extracomment>Keep what is in braces: {high}, {low}, {median}.</extracomment>
        <translation>{median} (de {low} à {high})</translation>
    </message>
    <message id="archive.report.mean_of">
        <source>{mean} ({low} to {high})</source>
        <extracomment>Keep what is in braces: {high}, {low}, {mean}.</extracomment>
        <translation>{mean} (de {low} à {high})</translation>
    </message>
    <message id="archive.report.count">
        <source>{value:.1f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f}</translation>
    </message>
    <message id="archive.report.not_said">
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message id="archive.report.drawing">
        <source>{figure}: {by}. The table below has the numbers.</source>
        <extracomment>Keep what is in braces: {by}, {figure}.</extracomment>
        <translation>{figure} : {by}. Les nombres sont dans la table dessous.</translation>
    </message>
    <message id="archive.report.foot">
        <source>Made by Coach from measures alone. No sound is in it, and no agent is named.</source>
        <translation>Fait par Coach à partir de mesures seules. Il n&apos;y a pas de son, et aucun agent n&apos;est nommé.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message id="cli.help">
        <source>A desktop coach for people who work on the phone. It listens beside a call and says, in one short line and only when it matters, what was heard.

Without a command it opens the desktop.</source>
        <translation>Un coach pour celles et ceux qui travaillent au téléphone. Il écoute l&apos;appel à côté de vous et dit, en une courte ligne et seulement quand cela compte, ce qui a été entendu.

Sans commande, il ouvre la fenêtre du programme.</translation>
    </message>
    <message id="cli.version">
        <source>Show the version and exit.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message id="cli.output_lost">
        <source>What is printed could not be written: {said}. Everything else was done.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>La sortie n’a pas pu être écrite : {said}. Tout le reste a été fait.</translation>
    </message>
    <message id="cli.stopped">
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message id="cli.page.usage">
        <source>Usage:</source>
        <translation>Usage :</translation>
    </message>
    <message id="cli.page.options">
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message id="cli.page.commands">
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message id="cli.page.help">
        <source>Show this message and exit.</source>
        <translation>Afficher cette page et quitter.</translation>
    </message>
    <message id="cli.usage.see_help">
        <source>See “{command}”.</source>
        <extracomment>Keep what is in braces: {command}.</extracomment>
        <translation>Voir « {command} ».</translation>
    </message>
    <message id="cli.usage.wrong">
        <source>Wrong usage: {said}</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Usage incorrect : {said}</translation>
    </message>
    <message id="cli.usage.missing">
        <source>{name} is missing.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} manque.</translation>
    </message>
    <message id="cli.usage.no_option">
        <source>There is no option {name}.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Il n&apos;y a pas d&apos;option {name}.</translation>
    </message>
    <message id="cli.usage.no_command">
        <source>There is no command {name}.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Il n&apos;y a pas de commande {name}.</translation>
    </message>
    <message id="cli.usage.near">
        <source>Similar: {names}.</source>
        <extracomment>Keep what is in braces: {names}.</extracomment>
        <translation>Semblables : {names}.</translation>
    </message>
    <message id="cli.usage.needs_value">
        <source>{name} needs a value.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} demande une valeur.</translation>
    </message>
    <message id="cli.usage.takes_no_value">
        <source>{name} takes no value.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} ne prend pas de valeur.</translation>
    </message>
    <message id="cli.usage.not_whole_number">
        <source>{name} must be a whole number.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} doit être un nombre entier.</translation>
    </message>
    <message id="cli.usage.not_whole_number_from">
        <source>{name} must be a whole number, {low} or more.</source>
        <extracomment>Keep what is in braces: {low}, {name}.</extracomment>
        <translation>{name} doit être un nombre entier, au moins {low}.</translation>
    </message>
    <message id="cli.usage.not_number_from">
        <source>{name} must be a number, {low} or more.</source>
        <extracomment>Keep what is in braces: {low}, {name}.</extracomment>
        <translation>{name} doit être un nombre, au moins {low}.</translation>
    </message>
    <message id="cli.option.usual">
        <source>Compare with this: a recording of the agent speaking as usual, or a profile made by `coach usual learn`. Without it, the usual is learned during the call.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Comparer avec ceci : un enregistrement de votre façon habituelle de parler, ou un profil fait par `coach usual learn`. Sinon, l&apos;habitude s&apos;apprend pendant l&apos;appel.</translation>
    </message>
    <message id="cli.option.agent_only">
        <source>Use only the agent&apos;s channel.</source>
        <translation>N&apos;utiliser que votre canal.</translation>
    </message>
    <message id="cli.option.swap">
        <source>The left channel is the caller, the right one the agent.</source>
        <translation>Le canal gauche est l&apos;appelant, le droit est le vôtre.</translation>
    </message>
    <message id="cli.desktop.short">
        <source>Open the desktop (the default).</source>
        <translation>Ouvrir la fenêtre du programme (par défaut).</translation>
    </message>
    <message id="cli.desktop.help">
        <source>Open the desktop (the default). If it is open already, its window comes to the front.</source>
        <translation>Ouvrir la fenêtre du programme (par défaut). Si elle est déjà ouverte, elle vient au premier plan.</translation>
    </message>
    <message id="cli.desktop.no_screen">
        <source>There is no screen here. Start Coach in a desktop session, or see the sample call with `coach replay --sample`.</source>
        <translation>Il n&apos;y a pas d&apos;écran ici. Lancez Coach dans une session graphique, ou voyez l&apos;appel d&apos;exemple avec `coach replay --sample`.</translation>
    </message>
    <message id="cli.desktop.already">
        <source>It is open already: its window is in front now.</source>
        <translation>Il est déjà ouvert : sa fenêtre est maintenant devant.</translation>
    </message>
    <message id="cli.replay.short">
        <source>Replay a recording with its cues.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Rejouer un enregistrement avec ses signaux.</translation>
    </message>
    <message id="cli.replay.help">
        <source>Replay a recording (CALL: left channel the agent, right channel the caller) through the live engine. Cues appear when they would have appeared in the call, and a summary follows. The replay is kept in the history and marked as one. It changes neither your usual nor any trend.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.</extracomment>
        <translation>Rejouer un enregistrement (CALL : canal gauche le vôtre, droit l&apos;appelant) par le même moteur qu&apos;un appel en direct. Les signaux s&apos;affichent quand ils se seraient affichés pendant l&apos;appel, puis vient le résumé. La relecture est gardée dans l&apos;historique et marquée comme telle. Elle ne change ni votre habitude ni aucune tendance.</translation>
    </message>
    <message id="cli.replay.sample">
        <source>Replay the sample call that comes with the program.</source>
        <translation>Rejouer l&apos;appel d&apos;exemple fourni avec le programme.</translation>
    </message>
    <message id="cli.replay.fast">
        <source>Replay as fast as possible.</source>
        <translation>Rejouer aussi vite que possible.</translation>
    </message>
    <message id="cli.replay.no_keep">
        <source>Don&apos;t keep it in the history.</source>
        <translation>Ne pas le garder dans l&apos;historique.</translation>
    </message>
    <message id="cli.replay.one_call">
        <source>Name one recording, or give --sample.</source>
        <translation>Nommez un enregistrement, ou donnez --sample.</translation>
    </message>
    <message id="cli.replay.begins">
        <source>{name}, {length}</source>
        <extracomment>Keep what is in braces: {length}, {name}.</extracomment>
        <translation>{name}, {length}</translation>
    </message>
    <message id="cli.replay.agent">
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message id="cli.replay.caller">
        <source>caller</source>
        <translation>appelant</translation>
    </message>
    <message id="cli.replay.stopped">
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message id="cli.replay.not_kept">
        <source>The replay goes on, but it is not kept.</source>
        <translation>La relecture continue, mais elle n&apos;est pas gardée.</translation>
    </message>
    <message id="cli.replay.owned">
        <source>Coach is open, and only it writes to your history. To keep the replay, replay it in its window.</source>
        <translation>Coach est ouvert, et lui seul écrit dans votre historique. Pour garder la relecture, lancez-la dans sa fenêtre.</translation>
    </message>
    <message id="cli.replay.kept">
        <source>Kept in the history as call {call_id}: `coach history show {call_id}`.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>Gardé dans l&apos;historique comme appel {call_id} : `coach history show {call_id}`.</translation>
    </message>
    <message id="cli.import.short">
        <source>Bring a folder of old recordings into the history.</source>
        <translation>Ajouter à l&apos;historique un dossier d&apos;anciens enregistrements.</translation>
    </message>
    <message id="cli.import.help">
        <source>Bring the recordings with two channels in FOLDER and the folders below it into the history. First it shows what it found and asks. Each is heard once, whatever its name; what was stopped goes on next time. Imported calls are marked and teach your usual nothing.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Ajoute à l&apos;historique les enregistrements à deux canaux de FOLDER et de ses sous-dossiers. Montre d&apos;abord ce qui a été trouvé et demande. Chacun est écouté une seule fois, quel que soit son nom ; ce qui a été arrêté reprend la fois suivante. Les appels importés sont marqués et n&apos;apprennent rien à votre habitude.</translation>
    </message>
    <message id="cli.import.pattern">
        <source>Where the moment stands in names or folders, in codes like %Y-%m-%d_%H-%M-%S. Without it the usual ways of writing it are tried, then tags, then the time of the file.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Où se trouve le moment dans les noms ou dossiers, en codes comme %Y-%m-%d_%H-%M-%S. Sans motif, les écritures courantes sont essayées, puis les étiquettes, puis l&apos;heure du fichier.</translation>
    </message>
    <message id="cli.import.agent">
        <source>The channel you are in. Without it, it is proposed from your usual, or asked.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Le canal où vous êtes. Sans lui, il est proposé d&apos;après votre habitude, ou demandé.</translation>
    </message>
    <message id="cli.import.yes">
        <source>Begin without asking.</source>
        <translation>Commencer sans demander.</translation>
    </message>
    <message id="cli.import.which">
        <source>Which channel are you in?</source>
        <translation>Dans quel canal êtes-vous ?</translation>
    </message>
    <message id="cli.import.agent_left">
        <source>You are in the left channel.</source>
        <translation>Vous êtes dans le canal gauche.</translation>
    </message>
    <message id="cli.import.agent_right">
        <source>You are in the right channel.</source>
        <translation>Vous êtes dans le canal droit.</translation>
    </message>
    <message id="cli.import.by_pattern">
        <source>by pattern</source>
        <translation>par le motif</translation>
    </message>
    <message id="cli.import.by_name">
        <source>by its name</source>
        <translation>par son nom</translation>
    </message>
    <message id="cli.import.by_tag">
        <source>by its tag</source>
        <translation>par étiquette</translation>
    </message>
    <message id="cli.import.by_file">
        <source>by its file</source>
        <translation>par fichier</translation>
    </message>
    <message id="cli.import.more" numerus="yes">
        <source>and {n} more</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
    </message>
    <message id="cli.import.sure" numerus="yes">
        <source>Bring in {n} recordings?</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Ajouter {n} enregistrement ?</numerusform>
            <numerusform>Ajouter {n} enregistrements ?</numerusform>
        </translation>
    </message>
    <message id="cli.import.nothing_done">
        <source>Nothing was brought in.</source>
        <translation>Rien n&apos;a été ajouté.</translation>
    </message>
    <message id="cli.import.progress">
        <source>Hearing</source>
        <translation>Écoute</translation>
    </message>
    <message id="cli.import.done" numerus="yes">
        <source>{n} calls are new in the history.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} appel est nouveau dans l&apos;historique.</numerusform>
            <numerusform>{n} appels sont nouveaux dans l&apos;historique.</numerusform>
        </translation>
    </message>
    <message id="cli.import.known" numerus="yes">
        <source>{n} were there already.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} était déjà là.</numerusform>
            <numerusform>{n} étaient déjà là.</numerusform>
        </translation>
    </message>
    <message id="cli.import.bad_pattern">
        <source>The pattern needs codes that name a day, such as %Y-%m-%d; this one is unknown or missing: {code}</source>
        <extracomment>Keep what is in braces: {code}.</extracomment>
        <translation>Le motif doit contenir des codes qui nomment un jour, comme %Y-%m-%d ; celui-ci est inconnu ou manque : {code}</translation>
    </message>
    <message id="cli.export.short">
        <source>Write calls as tables, or all your data as an archive.</source>
        <translation>Écrire les appels en tableaux, ou toutes vos données en une archive.</translation>
    </message>
    <message id="cli.export.help">
        <source>Write the calls of the history into the new folder OUT, as tables with a dictionary of every column; or with --format archive all your data, history and settings, into the file OUT. First it says what will be in it and asks. Nothing is sent anywhere.</source>
        <translation>Écrit les appels de l&apos;historique en tableaux dans le nouveau dossier OUT, avec un dictionnaire de chaque colonne ; ou avec --format archive toutes vos données, historique et réglages, dans le fichier OUT. Dit d&apos;abord ce qu&apos;il y aura et demande. Rien n&apos;est envoyé nulle part.</translation>
    </message>
    <message id="cli.export.form">
        <source>csv, json (one object a line), parquet (with the extra for it), or archive.</source>
        <translation>csv, json (un objet par ligne), parquet (avec le complément voulu) ou archive.</translation>
    </message>
    <message id="cli.export.part">
        <source>A table to write: calls, cues or tracks. May be given several times. Default: calls and cues.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Un tableau : calls, cues ou tracks. Peut être donné plusieurs fois. Par défaut : calls et cues.</translation>
    </message>
    <message id="cli.export.notes">
        <source>With your notes and tags. Without it they stay here.</source>
        <translation>Avec vos notes et étiquettes. Sans cela elles restent ici.</translation>
    </message>
    <message id="cli.export.since">
        <source>Only calls of this day and later, as in 2026-03-02.</source>
        <translation>Seulement les appels de ce jour et après, comme 2026-03-02.</translation>
    </message>
    <message id="cli.export.until">
        <source>Only calls of this day and earlier.</source>
        <translation>Seulement les appels de ce jour et avant.</translation>
    </message>
    <message id="cli.export.calls" numerus="yes">
        <source>{n} calls:</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} appel :</numerusform>
            <numerusform>{n} appels :</numerusform>
        </translation>
    </message>
    <message id="cli.export.has_calls">
        <source>a row for each call, with its figures</source>
        <translation>une ligne par appel, avec ses chiffres</translation>
    </message>
    <message id="cli.export.has_cues">
        <source>a row for each cue, with what it rested on</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>une ligne par signal, avec ce sur quoi il reposait</translation>
    </message>
    <message id="cli.export.has_tracks">
        <source>level, pitch and pace over the whole of each call</source>
        <extracomment>“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>niveau, hauteur et débit sur chaque appel entier</translation>
    </message>
    <message id="cli.export.has_dictionary">
        <source>what each column means</source>
        <translation>ce que signifie chaque colonne</translation>
    </message>
    <message id="cli.export.with_notes">
        <source>With your notes and tags.</source>
        <translation>Avec vos notes et étiquettes.</translation>
    </message>
    <message id="cli.export.without_notes">
        <source>Without your notes and tags.</source>
        <translation>Sans vos notes et étiquettes.</translation>
    </message>
    <message id="cli.export.archive_has">
        <source>All of {history}, with every note, and {settings}.</source>
        <extracomment>Keep what is in braces: {history}, {settings}.</extracomment>
        <translation>Tout {history}, avec chaque note, et {settings}.</translation>
    </message>
    <message id="cli.export.archive_of">
        <source>An archive of {when}, made by Coach {version}:</source>
        <extracomment>Keep what is in braces: {version}, {when}.</extracomment>
        <translation>Une archive du {when}, faite par Coach {version} :</translation>
    </message>
    <message id="cli.export.sure">
        <source>Write this?</source>
        <translation>Écrire cela ?</translation>
    </message>
    <message id="cli.export.nothing_written">
        <source>Nothing was written.</source>
        <translation>Rien n&apos;a été écrit.</translation>
    </message>
    <message id="cli.export.progress">
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message id="cli.export.written">
        <source>Written: {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Écrit : {path}</translation>
    </message>
    <message id="cli.export.lost">
        <source>Can&apos;t be read, so not exported: {numbers}</source>
        <extracomment>Keep what is in braces: {numbers}.</extracomment>
        <translation>Illisibles, donc non exportés : {numbers}</translation>
    </message>
    <message id="cli.calendar.short">
        <source>Write the promised call-backs as a calendar file.</source>
        <translation>Écrire les rappels promis en fichier de calendrier.</translation>
    </message>
    <message id="cli.calendar.help">
        <source>Write the promised call-backs that are still open into OUT, a calendar file (iCalendar). It says when each is due, not to whom.</source>
        <translation>Écrit les rappels promis encore ouverts dans OUT, un fichier de calendrier (iCalendar). Il dit quand chacun est dû, pas à qui.</translation>
    </message>
    <message id="cli.calendar.names">
        <source>With the notes of the calls.</source>
        <translation>Avec les notes des appels.</translation>
    </message>
    <message id="cli.calendar.written" numerus="yes">
        <source>{n} call-backs are in {path}.</source>
        <extracomment>Keep what is in braces: {n}, {path}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} rappel est dans {path}.</numerusform>
            <numerusform>{n} rappels sont dans {path}.</numerusform>
        </translation>
    </message>
    <message id="cli.analyze.short">
        <source>Write a report for each recording.</source>
        <translation>Écrire un rapport pour chaque enregistrement.</translation>
    </message>
    <message id="cli.analyze.help">
        <source>Write a report for each recording as DIR/&lt;name&gt;.json: what the live engine measures in it. CALL is any sound file: the left channel is the agent, the right one the caller; a single channel is the agent. The README describes the format.</source>
        <translation>Écrire un rapport DIR/&lt;name&gt;.json pour chaque enregistrement : ce que le moteur en direct y mesure. CALL est tout fichier son : le canal gauche est le vôtre, le droit l&apos;appelant ; un seul canal est le vôtre. Le README décrit le format.</translation>
    </message>
    <message id="cli.analyze.out">
        <source>The folder for the reports; it is created if missing.</source>
        <translation>Le dossier des rapports ; il est créé s&apos;il n&apos;existe pas.</translation>
    </message>
    <message id="cli.analyze.measures">
        <source>Also write DIR/&lt;name&gt;.npz: every measure, every 10 ms.</source>
        <translation>Écrire aussi DIR/&lt;name&gt;.npz : chaque mesure, toutes les 10 ms.</translation>
    </message>
    <message id="cli.analyze.jobs">
        <source>How many to analyze at once. Default: the number of cores.</source>
        <translation>Combien analyser à la fois. Par défaut : le nombre de cœurs.</translation>
    </message>
    <message id="cli.analyze.one_stem">
        <source>{first} and {second} would both be written to {stem}.json. Rename one, or analyze them into two folders.</source>
        <extracomment>Keep what is in braces: {first}, {second}, {stem}.</extracomment>
        <translation>{first} et {second} seraient tous deux écrits dans {stem}.json. Renommez-en un, ou analysez-les dans deux dossiers.</translation>
    </message>
    <message id="cli.analyze.wrote">
        <source>{call}: {files}</source>
        <extracomment>Keep what is in braces: {call}, {files}.</extracomment>
        <translation>{call} : {files}</translation>
    </message>
    <message id="cli.analyze.progress">
        <source>Analyzing</source>
        <translation>Analyse</translation>
    </message>
    <message id="cli.usual.short">
        <source>Learn the agent&apos;s usual from recordings.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Apprendre l&apos;habitude à partir d&apos;enregistrements.</translation>
    </message>
    <message id="cli.usual.help">
        <source>The agent&apos;s usual, which calls are compared with.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Votre habitude, à laquelle les appels sont comparés.</translation>
    </message>
    <message id="cli.usual.learn_short">
        <source>Learn the usual and write it as a profile.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>L&apos;apprendre et l&apos;écrire comme profil.</translation>
    </message>
    <message id="cli.usual.learn_help">
        <source>Learn the usual from recordings of the agent speaking as usual (the left channel), and write it as a profile.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Apprendre l&apos;habitude à partir d&apos;enregistrements de votre façon habituelle de parler (le canal gauche), et l&apos;écrire comme profil.</translation>
    </message>
    <message id="cli.usual.out">
        <source>The profile to write.</source>
        <translation>Le profil à écrire.</translation>
    </message>
    <message id="cli.usual.learned">
        <source>Learned from {speech_s:.0f} s of speech: level {level_db:.1f} dB, pitch {f0_hz:.0f} Hz, pace {pace:.1f} syllables a second. Written to {path}.</source>
        <extracomment>Keep what is in braces: {f0_hz}, {level_db}, {pace}, {path}, {speech_s}.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Appris de {speech_s:.0f} s de parole : niveau {level_db:.1f} dB, hauteur {f0_hz:.0f} Hz, débit {pace:.1f} syllabes par seconde. Écrit dans {path}.</translation>
    </message>
    <message id="cli.devices.short">
        <source>List the devices to listen to, with levels.</source>
        <translation>Lister les appareils à écouter, avec leurs niveaux.</translation>
    </message>
    <message id="cli.devices.help">
        <source>List the devices to listen to. An asterisk marks the chosen ones.</source>
        <translation>Lister les appareils à écouter. Un astérisque marque ceux qui sont choisis.</translation>
    </message>
    <message id="cli.devices.meter">
        <source>Open the chosen devices and show their levels, until stopped. Nothing is kept.</source>
        <translation>Ouvrir les appareils choisis et montrer leurs niveaux, jusqu&apos;à l&apos;arrêt. Rien n&apos;est gardé.</translation>
    </message>
    <message id="cli.devices.seconds">
        <source>Stop the meter after this long.</source>
        <translation>Arrêter l&apos;affichage après ce temps.</translation>
    </message>
    <message id="cli.devices.seconds_alone">
        <source>--seconds works only with --meter: give both.</source>
        <translation>--seconds ne va qu&apos;avec --meter : donnez les deux.</translation>
    </message>
    <message id="cli.devices.microphones">
        <source>Microphones</source>
        <translation>Microphones</translation>
    </message>
    <message id="cli.devices.outputs">
        <source>Outputs (what plays there is the caller&apos;s channel)</source>
        <translation>Sorties (ce qui y joue est le canal de l&apos;appelant)</translation>
    </message>
    <message id="cli.devices.default">
        <source>the system&apos;s default</source>
        <translation>celui du système</translation>
    </message>
    <message id="cli.devices.no_microphone">
        <source>none. Plug one in, or check the system&apos;s sound settings.</source>
        <translation>aucun. Branchez-en un, ou vérifiez les réglages du son du système.</translation>
    </message>
    <message id="cli.devices.no_output">
        <source>none. Check the system&apos;s sound settings.</source>
        <translation>aucune. Vérifiez les réglages du son du système.</translation>
    </message>
    <message id="cli.devices.no_server">
        <source>The system&apos;s sound server does not answer, so no device is known. Start it again, or log out and in.</source>
        <translation>Le serveur de son du système ne répond pas : aucun appareil n&apos;est connu. Redémarrez-le, ou fermez la session et rouvrez-la.</translation>
    </message>
    <message id="cli.devices.level">
        <source>{level_db:.1f} dB</source>
        <extracomment>Keep what is in braces: {level_db}.</extracomment>
        <translation>{level_db:.1f} dB</translation>
    </message>
    <message id="cli.devices.stop_by">
        <source>Stop with Ctrl+C.</source>
        <translation>Arrêtez avec Ctrl+C.</translation>
    </message>
    <message id="cli.history.short">
        <source>List, show, set aside and delete kept calls.</source>
        <translation>Lister, montrer, mettre de côté et supprimer les appels gardés.</translation>
    </message>
    <message id="cli.history.help">
        <source>The calls that are kept on this machine.</source>
        <translation>Les appels gardés sur cet ordinateur.</translation>
    </message>
    <message id="cli.history.list_help">
        <source>List the calls, newest first.</source>
        <translation>Lister les appels, le plus récent d&apos;abord.</translation>
    </message>
    <message id="cli.history.show_short">
        <source>Show a call and its cues.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Montrer un appel et ses signaux.</translation>
    </message>
    <message id="cli.history.show_help">
        <source>Show a call: its figures, its cues and why they were shown.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Montrer un appel : ses chiffres, ses signaux et leurs raisons.</translation>
    </message>
    <message id="cli.history.stats_short">
        <source>Compare this week with the four before.</source>
        <translation>Comparer cette semaine aux quatre précédentes.</translation>
    </message>
    <message id="cli.history.stats_help">
        <source>Compare this week with the four before: what changed by more than chance, when talk-overs and rises are most frequent, whether cues help, and how your aims go.</source>
        <extracomment>“cue”: one short line shown during a call.
“talk-over”: both speak on at once after the agent came in; no reproach.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Comparer cette semaine aux quatre précédentes : ce qui a changé plus que par hasard, quand les chevauchements et les montées sont les plus fréquents, si les signaux aident, et où en sont vos objectifs.</translation>
    </message>
    <message id="cli.history.stats_period">
        <source>Compare a week, a month or a year with the four before it.</source>
        <translation>Comparer une semaine, un mois ou une année aux quatre précédents.</translation>
    </message>
    <message id="cli.history.stats_imported">
        <source>Count imported calls too.</source>
        <translation>Compter aussi les appels importés.</translation>
    </message>
    <message id="cli.history.delete_help">
        <source>Delete calls, for good.</source>
        <translation>Supprimer des appels, pour de bon.</translation>
    </message>
    <message id="cli.history.delete_all">
        <source>Delete every call, and the usuals.</source>
        <translation>Supprimer tous les appels, et les habitudes.</translation>
    </message>
    <message id="cli.history.yes">
        <source>Don&apos;t ask.</source>
        <translation>Ne pas demander.</translation>
    </message>
    <message id="cli.history.json">
        <source>As JSON.</source>
        <translation>En JSON.</translation>
    </message>
    <message id="cli.history.json_report">
        <source>Its report as JSON, as `coach analyze` writes it.</source>
        <translation>Son rapport en JSON, comme `coach analyze` l&apos;écrit.</translation>
    </message>
    <message id="cli.history.none">
        <source>Nothing is kept yet. `coach replay --sample` keeps a first call.</source>
        <translation>Rien n&apos;est encore gardé. `coach replay --sample` garde un premier appel.</translation>
    </message>
    <message id="cli.history.delete_which">
        <source>Name the calls to delete, or give --all.</source>
        <translation>Nommez les appels à supprimer, ou donnez --all.</translation>
    </message>
    <message id="cli.history.sure">
        <source>Delete for good?</source>
        <translation>Supprimer pour de bon ?</translation>
    </message>
    <message id="cli.history.sure_all" numerus="yes">
        <source>Delete all {n} calls and the usuals for good?</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Supprimer {n} appel et les habitudes pour de bon ?</numerusform>
            <numerusform>Supprimer les {n} appels et les habitudes pour de bon ?</numerusform>
        </translation>
    </message>
    <message id="cli.history.yes_letter">
        <source>y</source>
        <translation>o</translation>
    </message>
    <message id="cli.history.nothing_deleted">
        <source>Nothing was deleted.</source>
        <translation>Rien n&apos;a été supprimé.</translation>
    </message>
    <message id="cli.history.deleted" numerus="yes">
        <source>{n} calls are deleted.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} appel est supprimé.</numerusform>
            <numerusform>{n} appels sont supprimés.</numerusform>
        </translation>
    </message>
    <message id="cli.history.state_running">
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message id="cli.history.state_cut_short">
        <source>cut short</source>
        <translation>interrompu</translation>
    </message>
    <message id="cli.history.source_live">
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message id="cli.history.source_replay">
        <source>replay</source>
        <translation>relecture</translation>
    </message>
    <message id="cli.history.source_sample">
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message id="cli.history.source_import">
        <source>import</source>
        <translation>import</translation>
    </message>
    <message id="cli.history.source_other">
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message id="cli.history.unreadable">
        <source>can&apos;t be read</source>
        <translation>illisible</translation>
    </message>
    <message id="cli.history.aside_help">
        <source>Hide a call that can&apos;t be read. Its data stays in the history for a version that can read it; `coach history delete` still deletes it.</source>
        <translation>Masquer un appel illisible. Ses données restent dans l&apos;historique pour une version qui saura le lire ; `coach history delete` le supprime toujours.</translation>
    </message>
    <message id="cli.history.aside_short">
        <source>Hide a call that can&apos;t be read.</source>
        <translation>Masquer un appel illisible.</translation>
    </message>
    <message id="cli.history.aside">
        <source>Call {call_id} is set aside.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>L&apos;appel {call_id} est mis de côté.</translation>
    </message>
    <message id="cli.history.move_short">
        <source>Move the history and its copies into another folder.</source>
        <translation>Déplacer l&apos;historique et ses copies dans un autre dossier.</translation>
    </message>
    <message id="cli.history.move_help">
        <source>Move the history and its copies into another folder, which must be new or empty, and on a disk of this machine. Close Coach first. --back moves them to where the system keeps data.</source>
        <translation>Déplacer l&apos;historique et ses copies dans un autre dossier, nouveau ou vide, sur un disque de cet ordinateur. Fermez d&apos;abord Coach. --back les remet là où le système garde les données.</translation>
    </message>
    <message id="cli.history.move_back">
        <source>Move them back to where the system keeps data.</source>
        <translation>Les remettre là où le système garde les données.</translation>
    </message>
    <message id="cli.history.move_which">
        <source>Say where to, or --back.</source>
        <translation>Dites où, ou donnez --back.</translation>
    </message>
    <message id="cli.history.move_what">
        <source>{old} is moved to {new}: the history and {n} copies.</source>
        <extracomment>Keep what is in braces: {n}, {new}, {old}.</extracomment>
        <translation>{old} est déplacé vers {new} : l&apos;historique et ses copies ({n}).</translation>
    </message>
    <message id="cli.history.move_sure">
        <source>Move it?</source>
        <translation>Déplacer ?</translation>
    </message>
    <message id="cli.history.move_nothing">
        <source>Nothing was moved.</source>
        <translation>Rien n&apos;a été déplacé.</translation>
    </message>
    <message id="cli.history.moved">
        <source>The history is in {path} now.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>L&apos;historique est maintenant dans {path}.</translation>
    </message>
    <message id="cli.history.moved_already">
        <source>The history is in {path} already.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>L&apos;historique est déjà dans {path}.</translation>
    </message>
    <message id="cli.history.backup_short">
        <source>Make today&apos;s copy of the history and list all.</source>
        <translation>Faire la copie du jour et lister toutes.</translation>
    </message>
    <message id="cli.history.backup_help">
        <source>Make today&apos;s copy of the history, if it is not there yet, and list all copies. Settings say how many Coach keeps.</source>
        <translation>Faire la copie du jour de l&apos;historique, si elle n&apos;existe pas encore, et lister toutes les copies. Les réglages disent combien Coach en garde.</translation>
    </message>
    <message id="cli.history.restore_short">
        <source>Put a copy in the place of the history.</source>
        <translation>Mettre une copie à la place de l&apos;historique.</translation>
    </message>
    <message id="cli.history.restore_help">
        <source>Put COPY, a copy or an archive made by Coach, in the place of what is there. It is checked first; what was there is kept: the history among its copies, the settings beside the new ones. Close Coach before.</source>
        <translation>Mettre COPY, une copie ou une archive faite par Coach, à la place de ce qui est là. Elle est d&apos;abord vérifiée ; ce qui était là est gardé : l&apos;historique parmi ses copies, les réglages à côté des nouveaux. Fermez Coach avant.</translation>
    </message>
    <message id="cli.history.restored">
        <source>{path} is the copy now. What was there is kept among the copies.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} est maintenant la copie. Ce qui était là reste parmi les copies.</translation>
    </message>
    <message id="cli.history.salvage_short">
        <source>Save what is good of a damaged history into a new file.</source>
        <translation>Enregistrer ce qui est bon d&apos;un historique endommagé.</translation>
    </message>
    <message id="cli.history.salvage_help">
        <source>Save every call that can be read, and the usuals, into the new file NEW. The history itself is only read. Put NEW in its place afterwards.</source>
        <translation>Enregistrer chaque appel lisible et les habitudes dans le nouveau fichier NEW. L&apos;historique lui-même est seulement lu. Mettez ensuite NEW à sa place.</translation>
    </message>
    <message id="cli.history.salvaged" numerus="yes">
        <source>{n} calls are saved in {path}.</source>
        <extracomment>Keep what is in braces: {n}, {path}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} appel est enregistré dans {path}.</numerusform>
            <numerusform>{n} appels sont enregistrés dans {path}.</numerusform>
        </translation>
    </message>
    <message id="cli.history.not_salvaged">
        <source>Can&apos;t be read, so not saved: {numbers}</source>
        <extracomment>Keep what is in braces: {numbers}.</extracomment>
        <translation>Illisibles, donc pas enregistrés : {numbers}</translation>
    </message>
    <message id="cli.history.are_aside">
        <source>Set aside: {numbers}</source>
        <extracomment>Keep what is in braces: {numbers}.</extracomment>
        <translation>Mis de côté : {numbers}</translation>
    </message>
    <message id="cli.tips.short">
        <source>Open the tips in the desktop that is open.</source>
        <translation>Ouvrir les conseils dans le programme ouvert.</translation>
    </message>
    <message id="cli.tips.help">
        <source>Open the tips beside the overlay, in the desktop that is open. Put this command on a key in your system&apos;s settings, and they are two keystrokes away in any program: that key, and the first letter of what you look for.</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Ouvrir les conseils à côté de l&apos;incrustation, dans le programme ouvert. Associez cette commande à une touche dans les réglages de votre système, et ils sont à deux frappes dans tout programme : cette touche, et la première lettre de ce que vous cherchez.</translation>
    </message>
    <message id="cli.tips.opened">
        <source>The tips are open.</source>
        <translation>Les conseils sont ouverts.</translation>
    </message>
    <message id="cli.tips.not_running">
        <source>The desktop is not open, so there is nowhere to show the tips. Start it with `coach`.</source>
        <translation>Le programme n&apos;est pas ouvert, il n&apos;y a donc nulle part où montrer les conseils. Lancez-le avec `coach`.</translation>
    </message>
    <message id="cli.quit.short">
        <source>Quit the desktop that is open.</source>
        <translation>Quitter le programme ouvert.</translation>
    </message>
    <message id="cli.quit.help">
        <source>Quit the desktop that is open, and wait until it has. An installer does this before it replaces the program. A call or a replay is never cut short.</source>
        <translation>Quitter le programme ouvert, et attendre qu&apos;il soit fermé. Un programme d&apos;installation le fait avant de remplacer Coach. Un appel ou une relecture n&apos;est jamais interrompu.</translation>
    </message>
    <message id="cli.quit.done">
        <source>The desktop is closed.</source>
        <translation>Le programme est fermé.</translation>
    </message>
    <message id="cli.quit.not_running">
        <source>The desktop is not open.</source>
        <translation>Le programme n&apos;est pas ouvert.</translation>
    </message>
    <message id="cli.quit.in_call">
        <source>A call or a replay is under way. Try again when it is over.</source>
        <translation>Un appel ou une relecture est en cours. Réessayez ensuite.</translation>
    </message>
    <message id="cli.quit.unkept">
        <source>Something is not kept yet. Try again in a few seconds, or look into the window.</source>
        <translation>Quelque chose n&apos;est pas encore enregistré. Réessayez dans quelques secondes, ou regardez dans la fenêtre.</translation>
    </message>
    <message id="cli.quit.not_done">
        <source>The desktop did not close in time. Close it in its window.</source>
        <translation>Le programme ne s&apos;est pas fermé à temps. Fermez-le dans sa fenêtre.</translation>
    </message>
    <message id="cli.call.short">
        <source>Start, stop or mark a call in the desktop that is open, or pause its cues.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Commencer, terminer ou marquer un appel dans le programme ouvert, ou mettre ses signaux en pause.</translation>
    </message>
    <message id="cli.call.help">
        <source>Start, stop and mark a call in the desktop that is open, pause its cues, and call the newest of them fair or not fair.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Commencer, terminer et marquer un appel dans le programme ouvert, mettre ses signaux en pause, et dire le dernier juste ou non.</translation>
    </message>
    <message id="cli.call.mark_short">
        <source>Mark the call as abusive.</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Marquer l&apos;appel comme injurieux.</translation>
    </message>
    <message id="cli.call.mark_help">
        <source>Mark the call under way as abusive: its note begins, and your team&apos;s steps come up beside the overlay.</source>
        <extracomment>“overlay”: the small window in the corner of the screen.
“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Marquer l&apos;appel en cours comme injurieux : sa note commence, et les étapes de votre équipe s&apos;affichent à côté de l&apos;incrustation.</translation>
    </message>
    <message id="cli.call.marked">
        <source>The call is marked.</source>
        <translation>L&apos;appel est marqué.</translation>
    </message>
    <message id="cli.call.no_live_call">
        <source>No live call is under way, so there is none to mark.</source>
        <translation>Aucun appel en direct n&apos;est en cours, il n&apos;y en a donc pas à marquer.</translation>
    </message>
    <message id="cli.call.start_help">
        <source>Start a call.</source>
        <translation>Commencer un appel.</translation>
    </message>
    <message id="cli.call.stop_help">
        <source>Stop the call, or the replay.</source>
        <translation>Terminer l&apos;appel, ou la relecture.</translation>
    </message>
    <message id="cli.call.pause_help">
        <source>Pause the cues of the call, or show them again. Your system&apos;s settings can put this command on a key.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Mettre les signaux de l&apos;appel en pause, ou les remontrer. Les réglages de votre système peuvent associer cette commande à une touche.</translation>
    </message>
    <message id="cli.call.fair_help">
        <source>Call the newest cue of the call fair.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Dire juste le dernier signal de l&apos;appel.</translation>
    </message>
    <message id="cli.call.not_fair_help">
        <source>Call the newest cue of the call not fair.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Dire non juste le dernier signal de l&apos;appel.</translation>
    </message>
    <message id="cli.call.paused">
        <source>Cues are paused for the rest of this call.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Les signaux sont en pause pour le reste de cet appel.</translation>
    </message>
    <message id="cli.call.shown">
        <source>Cues are shown again.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Les signaux s&apos;affichent de nouveau.</translation>
    </message>
    <message id="cli.call.fair">
        <source>You called “{cue}” fair.</source>
        <extracomment>Keep what is in braces: {cue}.
“cue”: one short line shown during a call.</extracomment>
        <translation>Vous avez dit « {cue} » juste.</translation>
    </message>
    <message id="cli.call.not_fair">
        <source>You called “{cue}” not fair.</source>
        <extracomment>Keep what is in braces: {cue}.
“cue”: one short line shown during a call.</extracomment>
        <translation>Vous avez dit « {cue} » non juste.</translation>
    </message>
    <message id="cli.call.no_cue">
        <source>No cue was shown in the last half minute. Older cues can be answered on the call&apos;s page.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Aucun signal n&apos;est venu dans la dernière demi-minute. On peut répondre aux plus anciens sur la page de l&apos;appel.</translation>
    </message>
    <message id="cli.call.started">
        <source>The call has started.</source>
        <translation>L&apos;appel a commencé.</translation>
    </message>
    <message id="cli.call.stopped">
        <source>The call has ended.</source>
        <translation>L&apos;appel est terminé.</translation>
    </message>
    <message id="cli.call.replay_stopped">
        <source>The replay has ended.</source>
        <translation>La relecture est terminée.</translation>
    </message>
    <message id="cli.call.not_running">
        <source>The desktop is not open, so there is no call. Start it with `coach`.</source>
        <translation>Le programme n&apos;est pas ouvert, il n&apos;y a donc pas d&apos;appel. Lancez-le avec `coach`.</translation>
    </message>
    <message id="cli.call.not_listening">
        <source>The desktop is not listening. Choose “Start listening” in its window, then try again.</source>
        <translation>Le programme n&apos;écoute pas. Choisissez « Commencer l&apos;écoute » dans sa fenêtre, puis réessayez.</translation>
    </message>
    <message id="cli.call.under_way">
        <source>A call is under way already. End it first with `coach call stop`.</source>
        <translation>Un appel est déjà en cours. Terminez-le d&apos;abord avec `coach call stop`.</translation>
    </message>
    <message id="cli.call.replay_under_way">
        <source>A replay is running. End it first with `coach call stop`.</source>
        <translation>Une relecture est en cours. Terminez-la d&apos;abord avec `coach call stop`.</translation>
    </message>
    <message id="cli.call.no_call">
        <source>No call is under way.</source>
        <translation>Aucun appel n&apos;est en cours.</translation>
    </message>
    <message id="cli.call.not_taken">
        <source>The desktop is too busy to do that now. Try again in a few seconds.</source>
        <translation>Le programme est trop occupé pour cela. Réessayez dans quelques secondes.</translation>
    </message>
    <message id="cli.call.not_done">
        <source>The desktop could not do that just now. Try again in a few seconds.</source>
        <translation>Le programme n&apos;a pas pu faire cela à l&apos;instant. Réessayez dans quelques secondes.</translation>
    </message>
    <message id="cli.doctor.short">
        <source>Check this machine and say what to do.</source>
        <translation>Vérifier cet ordinateur et dire quoi faire.</translation>
    </message>
    <message id="cli.doctor.help">
        <source>Check libraries, screen, folders, tips, devices, permissions and levels, and say what to do. Changes nothing.</source>
        <translation>Vérifier bibliothèques, écran, dossiers, conseils, appareils, autorisations et niveaux, et dire quoi faire. Ne change rien.</translation>
    </message>
    <message id="cli.doctor.no_sound">
        <source>Leave out devices and levels.</source>
        <translation>Laisser de côté appareils et niveaux.</translation>
    </message>
    <message id="cli.doctor.python">
        <source>Python {version} on {system}</source>
        <extracomment>Keep what is in braces: {system}, {version}.</extracomment>
        <translation>Python {version} sur {system}</translation>
    </message>
    <message id="cli.doctor.library">
        <source>{name} can&apos;t be loaded ({said}). Run `python3 packaging/bootstrap.py env` again.</source>
        <extracomment>Keep what is in braces: {name}, {said}.</extracomment>
        <translation>{name} ne se charge pas ({said}). Lancez de nouveau `python3 packaging/bootstrap.py env`.</translation>
    </message>
    <message id="cli.doctor.library_installed">
        <source>{name} can&apos;t be loaded ({said}). Install Coach again.</source>
        <extracomment>Keep what is in braces: {name}, {said}.</extracomment>
        <translation>{name} ne se charge pas ({said}). Réinstallez Coach.</translation>
    </message>
    <message id="cli.doctor.libraries" numerus="yes">
        <source>{n} libraries load</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} bibliothèque se charge</numerusform>
            <numerusform>{n} bibliothèques se chargent</numerusform>
        </translation>
    </message>
    <message id="cli.doctor.portaudio">
        <source>PortAudio can&apos;t be loaded ({said}). On Debian and Ubuntu: sudo apt-get install libportaudio2</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>PortAudio ne se charge pas ({said}). Sous Debian et Ubuntu : sudo apt-get install libportaudio2</translation>
    </message>
    <message id="cli.doctor.portaudio_found">
        <source>PortAudio loads</source>
        <translation>PortAudio se charge</translation>
    </message>
    <message id="cli.doctor.no_screen">
        <source>There is no screen here, so no window can be opened. `coach replay`, `analyze` and `history` work without one.</source>
        <translation>Il n&apos;y a pas d&apos;écran ici, aucune fenêtre ne peut donc s&apos;ouvrir. `coach replay`, `analyze` et `history` s&apos;en passent.</translation>
    </message>
    <message id="cli.doctor.windows">
        <source>Windows can&apos;t be opened ({said}). Run `python3 packaging/bootstrap.py run` again: it names the libraries that are missing.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Les fenêtres ne s&apos;ouvrent pas ({said}). Lancez de nouveau `python3 packaging/bootstrap.py run` : il nomme les bibliothèques qui manquent.</translation>
    </message>
    <message id="cli.doctor.windows_installed">
        <source>Windows can&apos;t be opened ({said}). Install Coach again: the system&apos;s installer brings the libraries that are missing.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Les fenêtres ne s&apos;ouvrent pas ({said}). Réinstallez Coach : l&apos;installateur du système apporte les bibliothèques qui manquent.</translation>
    </message>
    <message id="cli.doctor.no_font">
        <source>No font is installed, so windows would show boxes in place of letters. On Debian and Ubuntu: sudo apt-get install fonts-dejavu-core</source>
        <translation>Aucune police n&apos;est installée, les fenêtres montreraient donc des carrés au lieu de lettres. Sous Debian et Ubuntu : sudo apt-get install fonts-dejavu-core</translation>
    </message>
    <message id="cli.doctor.screen">
        <source>A screen answers, and the libraries for windows load</source>
        <translation>Un écran répond, et les bibliothèques des fenêtres se chargent</translation>
    </message>
    <message id="cli.doctor.settings">
        <source>Settings: {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Réglages : {path}</translation>
    </message>
    <message id="cli.doctor.no_settings_yet">
        <source>No settings are saved yet, so the defaults apply; they will be in {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Aucun réglage n&apos;est encore enregistré, les valeurs par défaut valent donc ; ils seront dans {path}</translation>
    </message>
    <message id="cli.doctor.tips">
        <source>The team&apos;s tips: {path}, tips {tips}, steps {steps}</source>
        <extracomment>Keep what is in braces: {path}, {steps}, {tips}.</extracomment>
        <translation>Conseils de l&apos;équipe : {path}, conseils {tips}, étapes {steps}</translation>
    </message>
    <message id="cli.doctor.folder">
        <source>You may not write to {path}. Ask its owner for permission, or set COACH_HOME to a folder of your own.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Vous n&apos;avez pas le droit d&apos;écrire dans {path}. Demandez l&apos;autorisation à son propriétaire, ou donnez à COACH_HOME un dossier à vous.</translation>
    </message>
    <message id="cli.doctor.disk">
        <source>Only {free_mb} MB are free in {path}. Free some space.</source>
        <extracomment>Keep what is in braces: {free_mb}, {path}.</extracomment>
        <translation>Il ne reste que {free_mb} Mo dans {path}. Libérez de la place.</translation>
    </message>
    <message id="cli.doctor.no_history_yet">
        <source>Nothing is kept yet; it will be in {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Rien n&apos;est encore gardé ; ce sera dans {path}</translation>
    </message>
    <message id="cli.doctor.not_private">
        <source>{path} can be read by other users. It will be made private at the next start.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} est lisible par d&apos;autres utilisateurs. Il deviendra privé au prochain démarrage.</translation>
    </message>
    <message id="cli.doctor.history">
        <source>History: {path}, {size_mb:.1f} MB</source>
        <extracomment>Keep what is in braces: {path}, {size_mb}.</extracomment>
        <translation>Historique : {path}, {size_mb:.1f} Mo</translation>
    </message>
    <message id="cli.doctor.no_microphone">
        <source>No microphone is found. Plug one in and check the system&apos;s sound settings.</source>
        <translation>Aucun microphone n&apos;est trouvé. Branchez-en un et vérifiez les réglages du son du système.</translation>
    </message>
    <message id="cli.doctor.no_output">
        <source>No output is found, so the caller can&apos;t be heard. Check the system&apos;s sound settings.</source>
        <translation>Aucune sortie n&apos;est trouvée, l&apos;appelant ne peut donc pas être entendu. Vérifiez les réglages du son du système.</translation>
    </message>
    <message id="cli.doctor.no_server">
        <source>The system&apos;s sound server does not answer, so no device is known. Start it again, or log out and in.</source>
        <translation>Le serveur de son du système ne répond pas : aucun appareil n&apos;est connu. Redémarrez-le, ou fermez la session et rouvrez-la.</translation>
    </message>
    <message id="cli.doctor.quiet">
        <source>{device} is very quiet ({level_db:.0f} dB). Check its mute switch, its level and the system&apos;s microphone permission.</source>
        <extracomment>Keep what is in braces: {device}, {level_db}.
“level”: how loud, in dB.</extracomment>
        <translation>{device} est très faible ({level_db:.0f} dB). Vérifiez son bouton muet, son niveau et l&apos;autorisation du microphone dans le système.</translation>
    </message>
    <message id="cli.doctor.no_sound_yet">
        <source>{channel}: {device} is open but has given no sound yet. Run this again.</source>
        <extracomment>Keep what is in braces: {channel}, {device}.</extracomment>
        <translation>{channel} : {device} est ouvert mais n&apos;a encore donné aucun son. Relancez ceci.</translation>
    </message>
    <message id="cli.doctor.still_opening">
        <source>{channel}: the device is still being opened. Run this again.</source>
        <extracomment>Keep what is in braces: {channel}.</extracomment>
        <translation>{channel} : l&apos;appareil est en cours d&apos;ouverture. Relancez ceci.</translation>
    </message>
    <message id="cli.doctor.only_zeros">
        <source>{device} gives nothing but zeros. Where something is playing, allow Coach to record it: System Settings, Privacy &amp; Security, Screen &amp; System Audio Recording.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device} ne donne que des zéros. Si quelque chose joue, autorisez Coach à l&apos;enregistrer : Réglages Système, Confidentialité et sécurité, Enregistrement de l&apos;écran et de l&apos;audio du système.</translation>
    </message>
    <message id="cli.doctor.from_a_terminal">
        <source>This was started from a terminal, to which macOS gives no sound of the caller. Open Coach from Applications to hear them.</source>
        <translation>Ceci a été lancé depuis un terminal, auquel macOS ne donne pas le son de l&apos;appelant. Ouvrez Coach depuis Applications pour l&apos;entendre.</translation>
    </message>
    <message id="cli.doctor.level">
        <source>{channel}: {device}, {level_db:.0f} dB just now</source>
        <extracomment>Keep what is in braces: {channel}, {device}, {level_db}.</extracomment>
        <translation>{channel} : {device}, {level_db:.0f} dB à l&apos;instant</translation>
    </message>
    <message id="cli.doctor.all_good">
        <source>All good.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message id="cli.doctor.count">
        <source>{bad} to fix, {odd} to know about.</source>
        <extracomment>Keep what is in braces: {bad}, {odd}.</extracomment>
        <translation>À réparer : {bad}, à savoir : {odd}.</translation>
    </message>
</context>
<context>
    <name>cues</name>
    <message id="cue.dead_air.name">
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message id="cue.dead_air.explained">
        <source>Nobody has spoken for a while.</source>
        <translation>Personne n&apos;a parlé depuis un moment.</translation>
    </message>
    <message id="cue.dead_air.threshold">
        <source>{value:.1f} s of silence</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} s de silence</translation>
    </message>
    <message id="cue.dead_air.figure">
        <source>{value:.1f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f}</translation>
    </message>
    <message id="cue.dead_air.line">
        <source>Say what you are doing</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Dites ce que vous faites</translation>
    </message>
    <message id="cue.slow_answer.name">
        <source>Slow answer</source>
        <translation>Réponse tardive</translation>
    </message>
    <message id="cue.slow_answer.explained">
        <source>The caller ended, and you have not begun.</source>
        <translation>L&apos;appelant a fini et vous n&apos;avez pas commencé.</translation>
    </message>
    <message id="cue.slow_answer.threshold">
        <source>{value:.1f} s after the caller ended</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} s après la fin de l&apos;appelant</translation>
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
        <translation>À vous : dites un mot</translation>
    </message>
    <message id="cue.tone_rising.name">
        <source>Tone rising</source>
        <translation>Voix qui monte</translation>
    </message>
    <message id="cue.tone_rising.explained">
        <source>Level, pitch and effort together are above your usual.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>Niveau, hauteur et effort vocal sont ensemble au-dessus de votre habitude.</translation>
    </message>
    <message id="cue.tone_rising.threshold">
        <source>{value:.2f} of a full rise</source>
        <extracomment>Keep what is in braces: {value}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>{value:.2f} d&apos;une pleine montée</translation>
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
        <translation>{level_db_over_usual:.0f} dB au-dessus de l&apos;habitude. Baissez, ralentissez</translation>
    </message>
    <message id="cue.tone_rising.line_at_least">
        <source>At least {level_db_over_usual_at_least:.0f} dB over. Lower, slower</source>
        <extracomment>Keep what is in braces: {level_db_over_usual_at_least}.
At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Au moins {level_db_over_usual_at_least:.0f} dB au-dessus. Baissez, ralentissez</translation>
    </message>
    <message id="cue.tone_rising.line_f0">
        <source>Pitch {f0_st_over_usual:.0f} st over your usual. Lower</source>
        <extracomment>Keep what is in braces: {f0_st_over_usual}.
At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>Hauteur : {f0_st_over_usual:.0f} demi-tons de plus. Baissez</translation>
    </message>
    <message id="cue.tone_rising.line_effort">
        <source>More effort than your usual. Softer</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>Plus d&apos;effort que d&apos;habitude. Adoucissez</translation>
    </message>
    <message id="cue.tone_rising.line_without_figure">
        <source>Over your usual. Lower, slower</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Au-dessus de l&apos;habitude. Baissez, ralentissez</translation>
    </message>
    <message id="cue.talk_over.name">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Chevauchement</translation>
    </message>
    <message id="cue.talk_over.explained">
        <source>You came in, and both of you keep speaking.</source>
        <translation>Vous êtes intervenu, et vous parlez tous deux.</translation>
    </message>
    <message id="cue.talk_over.threshold">
        <source>{value:.1f} s of both speaking</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} s de parole à deux</translation>
    </message>
    <message id="cue.talk_over.threshold_many">
        <source>{value:.0f} talk-overs in a minute</source>
        <extracomment>Keep what is in braces: {value}.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>{value:.0f} chevauchements en une minute</translation>
    </message>
    <message id="cue.talk_over.figure">
        <source>{value:.1f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f}</translation>
    </message>
    <message id="cue.talk_over.line">
        <source>They were still talking</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>L&apos;appelant parlait encore</translation>
    </message>
    <message id="cue.long_turn.name">
        <source>Long turn</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Long tour</translation>
    </message>
    <message id="cue.long_turn.explained">
        <source>You have spoken for a long time.</source>
        <translation>Vous parlez depuis longtemps.</translation>
    </message>
    <message id="cue.long_turn.threshold">
        <source>{value:.0f} s of your turn</source>
        <extracomment>Keep what is in braces: {value}.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>{value:.0f} s de votre tour</translation>
    </message>
    <message id="cue.long_turn.figure">
        <source>{value:.0f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f}</translation>
    </message>
    <message id="cue.long_turn.line">
        <source>Hand it back with a question</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Terminez par une question</translation>
    </message>
    <message id="cue.too_fast.name">
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message id="cue.too_fast.explained">
        <source>Pace well over your usual.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Débit bien au-dessus de votre habitude.</translation>
    </message>
    <message id="cue.too_fast.threshold">
        <source>{value:.2f} times your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{value:.2f} fois votre habitude</translation>
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
        <translation>Plus vite que d&apos;habitude. Respirez</translation>
    </message>
    <message id="cue.slow_line.name">
        <source>Slow line</source>
        <translation>Ligne lente</translation>
    </message>
    <message id="cue.slow_line.explained">
        <source>The line delays the replies. Shown once.</source>
        <translation>La ligne retarde les réponses. Montré une fois.</translation>
    </message>
    <message id="cue.slow_line.threshold">
        <source>a delay of at least {value:.2f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>un délai d&apos;au moins {value:.2f} s</translation>
    </message>
    <message id="cue.slow_line.figure">
        <source>{value:.2f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.2f}</translation>
    </message>
    <message id="cue.slow_line.line">
        <source>The line is slow. Leave longer gaps</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>La ligne est lente. Attendez plus</translation>
    </message>
    <message id="cue.let_them_talk.name">
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message id="cue.let_them_talk.explained">
        <source>The caller is speaking: other cues wait.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>L&apos;appelant parle : les autres signaux attendent.</translation>
    </message>
    <message id="cue.let_them_talk.threshold">
        <source>{value:.0f} s of the caller&apos;s turn</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f} s du tour de l&apos;appelant</translation>
    </message>
    <message id="cue.let_them_talk.figure">
        <source>{value:.0f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f}</translation>
    </message>
    <message id="cue.let_them_talk.line">
        <source>Let them finish</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Laissez finir</translation>
    </message>
    <message id="cue.stay_low.name">
        <source>Caller louder</source>
        <translation>Appelant plus fort</translation>
    </message>
    <message id="cue.stay_low.explained">
        <source>The caller is much louder than at the start.</source>
        <translation>L&apos;appelant est bien plus fort qu&apos;au début.</translation>
    </message>
    <message id="cue.stay_low.threshold">
        <source>{value:.1f} dB above their start</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} dB de plus qu&apos;au début</translation>
    </message>
    <message id="cue.stay_low.figure">
        <source>{value:.1f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f}</translation>
    </message>
    <message id="cue.stay_low.line">
        <source>Stay low and slow</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Restez bas et lent</translation>
    </message>
    <message id="cue.stay_low.detail">
        <source>Caller {caller_level_db_over_began:.0f} dB above their start</source>
        <extracomment>Keep what is in braces: {caller_level_db_over_began}.
At most about 41 characters: the small line under that of a cue.</extracomment>
        <translation>Appelant {caller_level_db_over_began:.0f} dB de plus qu&apos;au début</translation>
    </message>
    <message id="cue.back_in_range.name">
        <source>Back in range</source>
        <translation>Retour à l&apos;habitude</translation>
    </message>
    <message id="cue.back_in_range.explained">
        <source>After a rise, back to your usual.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Après une montée, retour à votre habitude.</translation>
    </message>
    <message id="cue.back_in_range.line">
        <source>Back to your usual in {recovery_s:.0f} s</source>
        <extracomment>Keep what is in braces: {recovery_s}.
At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Retour à l&apos;habitude en {recovery_s:.0f} s</translation>
    </message>
    <message id="cue.pace_back.name">
        <source>Back to your pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Retour au débit</translation>
    </message>
    <message id="cue.pace_back.explained">
        <source>After a fast stretch, back to your usual pace.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Après un passage rapide, retour à votre débit habituel.</translation>
    </message>
    <message id="cue.pace_back.line">
        <source>Back to your pace in {recovery_s:.0f} s</source>
        <extracomment>Keep what is in braces: {recovery_s}.
At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Débit habituel en {recovery_s:.0f} s</translation>
    </message>
    <message id="cue.gave_way.name">
        <source>Gave way</source>
        <translation>Parole cédée</translation>
    </message>
    <message id="cue.gave_way.explained">
        <source>You both spoke, and you soon stopped.</source>
        <translation>Vous parliez tous deux, et vous avez vite cessé.</translation>
    </message>
    <message id="cue.gave_way.line">
        <source>You gave way after {gave_way_after_s:.1f} s</source>
        <extracomment>Keep what is in braces: {gave_way_after_s}.
At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Parole cédée après {gave_way_after_s:.1f} s</translation>
    </message>
    <message id="held_back.spacing">
        <source>not shown: too soon after another</source>
        <translation>non montré : trop tôt après un autre</translation>
    </message>
    <message id="held_back.cap">
        <source>not shown: enough cues for this call</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>non montré : assez de signaux pour cet appel</translation>
    </message>
    <message id="held_back.let_them_talk">
        <source>not shown: the caller had the floor</source>
        <extracomment>“floor”: whoever holds it has the right to speak, through their own short pauses.</extracomment>
        <translation>non montré : l&apos;appelant avait la parole</translation>
    </message>
    <message id="held_back.first_seconds">
        <source>not shown: the call had only just begun</source>
        <translation>non montré : l&apos;appel venait de commencer</translation>
    </message>
    <message id="held_back.switched_off">
        <source>not shown: switched off</source>
        <translation>non montré : désactivé</translation>
    </message>
    <message id="held_back.paused">
        <source>not shown: cues were paused</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>non montré : les signaux étaient en pause</translation>
    </message>
    <message id="held_back.repeat">
        <source>not shown: already shown, and still going on</source>
        <translation>non montré : déjà montré, et cela dure encore</translation>
    </message>
    <message id="held_back.quiet_hours">
        <source>not shown: quiet hours</source>
        <translation>non montré : heures sans signal</translation>
    </message>
    <message id="held_back.silent_call">
        <source>not shown: a call without cues, to compare</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>non montré : un appel sans signaux, pour comparer</translation>
    </message>
    <message id="measure.agent_speech">
        <source>Your speech</source>
        <translation>Votre parole</translation>
    </message>
    <message id="measure.caller_speech">
        <source>Caller&apos;s speech</source>
        <translation>Parole de l&apos;appelant</translation>
    </message>
    <message id="measure.level">
        <source>Level</source>
        <extracomment>At most about 9 characters: the name of a mark in the overlay.
At most about 10 characters: the name of a row of the call&apos;s instrument.
“level”: how loud, in dB.</extracomment>
        <translation>Niveau</translation>
    </message>
    <message id="measure.f0">
        <source>Pitch</source>
        <extracomment>At most about 9 characters: the name of a mark in the overlay.
At most about 10 characters: the name of a row of the call&apos;s instrument.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>Hauteur</translation>
    </message>
    <message id="measure.effort">
        <source>Effort</source>
        <extracomment>“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>Effort vocal</translation>
    </message>
    <message id="measure.pace">
        <source>Pace</source>
        <extracomment>At most about 9 characters: the name of a mark in the overlay.
At most about 10 characters: the name of a row of the call&apos;s instrument.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Débit</translation>
    </message>
    <message id="measure.tone">
        <source>Tone</source>
        <translation>Voix</translation>
    </message>
    <message id="measure.overlap">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Chevauchement</translation>
    </message>
    <message id="reason.leak.short">
        <source>Caller is heard in your microphone</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Appelant entendu dans votre micro</translation>
    </message>
    <message id="reason.leak.advice">
        <source>Use a headset, or turn the speakers down.</source>
        <translation>Prenez un casque, ou baissez les haut-parleurs.</translation>
    </message>
    <message id="reason.gain.short">
        <source>Microphone level is being changed</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.
“level”: how loud, in dB.</extracomment>
        <translation>Le niveau du micro est modifié</translation>
    </message>
    <message id="reason.gain.advice">
        <source>Turn off automatic gain, or leave the microphone where it is.</source>
        <translation>Désactivez le gain automatique, ou laissez le micro où il est.</translation>
    </message>
    <message id="reason.narrow_band.short">
        <source>Microphone at phone quality</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Micro en qualité téléphone</translation>
    </message>
    <message id="reason.narrow_band.advice">
        <source>A Bluetooth headset may fall back to this. Switch its mode, choose another microphone, or learn your usual again.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Un casque Bluetooth peut y retomber. Changez son mode, choisissez un autre micro, ou réapprenez votre habitude.</translation>
    </message>
    <message id="reason.wide_band.short">
        <source>More than phone quality now</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Plus que la qualité téléphone</translation>
    </message>
    <message id="reason.wide_band.advice">
        <source>Your usual was learned at phone quality. Go back to the microphone you had, or learn your usual again.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Votre habitude a été apprise en qualité téléphone. Revenez au micro d&apos;avant, ou réapprenez votre habitude.</translation>
    </message>
    <message id="reason.clipping.short">
        <source>Microphone is too loud</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Le micro est trop fort</translation>
    </message>
    <message id="reason.clipping.advice">
        <source>Turn the microphone&apos;s level down.</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>Baissez le niveau du micro.</translation>
    </message>
    <message id="reason.no_channel.short">
        <source>Caller is not heard</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>L&apos;appelant n&apos;est pas entendu</translation>
    </message>
    <message id="reason.no_channel.advice">
        <source>Choose the output your phone program plays to, in Settings.</source>
        <translation>Choisissez dans les réglages la sortie de votre logiciel de téléphonie.</translation>
    </message>
    <message id="reason.wrong_loopback.short">
        <source>Caller&apos;s channel carries no caller</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Canal appelant sans appelant</translation>
    </message>
    <message id="reason.wrong_loopback.advice">
        <source>Choose the output your phone program plays to, in Settings.</source>
        <translation>Choisissez dans les réglages la sortie de votre logiciel de téléphonie.</translation>
    </message>
    <message id="reason.same_sound.short">
        <source>Both channels carry the same</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Les deux canaux sont identiques</translation>
    </message>
    <message id="reason.same_sound.advice">
        <source>Choose another output in Settings. A recording needs each voice in a channel of its own.</source>
        <translation>Choisissez une autre sortie dans les réglages. Un enregistrement doit avoir un canal pour chaque voix.</translation>
    </message>
    <message id="reason.hold_music.short">
        <source>Hold music</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Musique d&apos;attente</translation>
    </message>
    <message id="reason.hold_music.advice">
        <source>Nothing to do: it is measured again when the music ends.</source>
        <translation>Rien à faire : la mesure reprend à la fin de la musique.</translation>
    </message>
    <message id="reason.noise.short">
        <source>Too noisy to measure</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Trop de bruit pour mesurer</translation>
    </message>
    <message id="reason.noise.advice">
        <source>Move the microphone closer, or find a quieter place.</source>
        <translation>Rapprochez le micro, ou cherchez un endroit moins bruyant.</translation>
    </message>
    <message id="reason.too_little_speech.short">
        <source>Not enough speech yet</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Pas encore assez de parole</translation>
    </message>
    <message id="reason.too_little_speech.advice">
        <source>Speak a little more: your usual is being learned.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Parlez un peu plus : votre habitude s&apos;apprend.</translation>
    </message>
    <message id="reason.dead_microphone.short">
        <source>Microphone gives no sound</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Le micro ne donne aucun son</translation>
    </message>
    <message id="reason.dead_microphone.advice">
        <source>If you did not mute it, check its switch and that Coach may use it.</source>
        <translation>Si vous ne l&apos;avez pas coupé, vérifiez son interrupteur et que Coach peut l&apos;utiliser.</translation>
    </message>
    <message id="reason.other.short">
        <source>Another reason</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Une autre raison</translation>
    </message>
    <message id="reason.gap.short">
        <source>Sound was lost</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Du son a été perdu</translation>
    </message>
    <message id="reason.gap.advice">
        <source>Check that the headset is plugged in.</source>
        <translation>Vérifiez que le casque est branché.</translation>
    </message>
    <message id="evidence.both_speaking_s">
        <source>both spoke for {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>tous deux ont parlé {value:.1f} s</translation>
    </message>
    <message id="evidence.talk_overs_last_minute">
        <source>talk-overs in the last minute: {value:.0f}</source>
        <extracomment>Keep what is in braces: {value}.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>chevauchements dans la dernière minute : {value:.0f}</translation>
    </message>
    <message id="evidence.caller_turn_s">
        <source>the caller held the floor for {value:.0f} s</source>
        <extracomment>Keep what is in braces: {value}.
“floor”: whoever holds it has the right to speak, through their own short pauses.</extracomment>
        <translation>l&apos;appelant a eu la parole {value:.0f} s</translation>
    </message>
    <message id="evidence.rise">
        <source>together {value:.2f} of a full rise</source>
        <extracomment>Keep what is in braces: {value}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>ensemble {value:.2f} d&apos;une pleine montée</translation>
    </message>
    <message id="evidence.threshold">
        <source>shown from {threshold}</source>
        <extracomment>Keep what is in braces: {threshold}.</extracomment>
        <translation>montré à partir de {threshold}</translation>
    </message>
    <message id="evidence.level_db_over_usual">
        <source>level {value:+.1f} dB from your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>niveau à {value:+.1f} dB de votre habitude</translation>
    </message>
    <message id="evidence.level_db_over_usual_at_least">
        <source>level at least {value:+.1f} dB from your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>niveau à au moins {value:+.1f} dB de votre habitude</translation>
    </message>
    <message id="evidence.f0_st_over_usual">
        <source>pitch {value:+.1f} semitones from your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>hauteur à {value:+.1f} demi-tons de votre habitude</translation>
    </message>
    <message id="evidence.effort_db_over_usual">
        <source>effort {value:+.1f} dB from your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>effort vocal à {value:+.1f} dB de votre habitude</translation>
    </message>
    <message id="evidence.pace_over_usual">
        <source>pace {value:.2f} times your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>débit {value:.2f} fois votre habitude</translation>
    </message>
    <message id="evidence.pace_syll_per_s">
        <source>pace {value:.1f} syllables a second</source>
        <extracomment>Keep what is in braces: {value}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>débit {value:.1f} syllabes par seconde</translation>
    </message>
    <message id="evidence.usual_pace_syll_per_s">
        <source>your usual {value:.1f} syllables a second</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>votre habitude {value:.1f} syllabes par seconde</translation>
    </message>
    <message id="evidence.usual_level_db">
        <source>your usual level {value:.0f} dB</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>votre niveau habituel {value:.0f} dB</translation>
    </message>
    <message id="evidence.usual_f0_hz">
        <source>your usual pitch {value:.0f} Hz</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>votre hauteur habituelle {value:.0f} Hz</translation>
    </message>
    <message id="evidence.caller_level_db_over_began">
        <source>caller {value:+.1f} dB from their start</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>appelant {value:+.1f} dB depuis le début</translation>
    </message>
    <message id="evidence.caller_began_level_db">
        <source>they began at {value:.0f} dB</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>début à {value:.0f} dB</translation>
    </message>
    <message id="evidence.line_delay_s">
        <source>line delay about {value:.1f} s there and back</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>délai de la ligne d&apos;environ {value:.1f} s aller et retour</translation>
    </message>
    <message id="evidence.line_delay_low_s">
        <source>at least {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>au moins {value:.1f} s</translation>
    </message>
    <message id="evidence.line_delay_high_s">
        <source>at most {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>au plus {value:.1f} s</translation>
    </message>
    <message id="evidence.replies">
        <source>from {value:.0f} replies</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>d&apos;après {value:.0f} réponses</translation>
    </message>
    <message id="evidence.silence_s">
        <source>quiet for {value:.0f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>silence de {value:.0f} s</translation>
    </message>
    <message id="evidence.turn_s">
        <source>you held the floor for {value:.0f} s</source>
        <extracomment>Keep what is in braces: {value}.
“floor”: whoever holds it has the right to speak, through their own short pauses.</extracomment>
        <translation>vous avez eu la parole {value:.0f} s</translation>
    </message>
    <message id="evidence.gave_way_after_s">
        <source>you gave way after {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>vous avez cédé après {value:.1f} s</translation>
    </message>
    <message id="evidence.caller_gave_way_after_s">
        <source>the caller gave way after {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>l&apos;appelant a cédé après {value:.1f} s</translation>
    </message>
    <message id="evidence.recovery_s">
        <source>back in {value:.0f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>retour en {value:.0f} s</translation>
    </message>
    <message id="evidence.window_s">
        <source>over {value:.1f} s of speech</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>sur {value:.1f} s de parole</translation>
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
        <translation>N&apos;écoute pas</translation>
    </message>
    <message id="channel.ok">
        <source>Heard</source>
        <translation>Entendu</translation>
    </message>
    <message id="channel.not_chosen">
        <source>Switched off in Settings</source>
        <translation>Désactivé dans les réglages</translation>
    </message>
    <message id="channel.missing">
        <source>Not found. Plug it in, or choose another in Settings.</source>
        <translation>Introuvable. Branchez-le, ou choisissez-en un autre dans les réglages.</translation>
    </message>
    <message id="channel.no_server">
        <source>The system&apos;s sound server does not answer. Start it again, or log out and in.</source>
        <translation>Le serveur de son du système ne répond pas. Redémarrez-le, ou fermez la session et rouvrez-la.</translation>
    </message>
    <message id="channel.refused">
        <source>It can&apos;t be opened. Close the program that uses it, or choose another in Settings.</source>
        <translation>Il ne s&apos;ouvre pas. Fermez le programme qui l&apos;utilise, ou choisissez-en un autre dans les réglages.</translation>
    </message>
    <message id="channel.zeros">
        <source>Nothing comes from it. It may be muted, or this app may need permission to use it.</source>
        <translation>Rien n&apos;en vient. Il est peut-être muet, ou ce programme a besoin de l&apos;autorisation de l&apos;utiliser.</translation>
    </message>
    <message id="channel.no_loopback_here">
        <source>This computer gives no access to the caller&apos;s sound. What needs it is not measured.</source>
        <translation>Cet ordinateur ne donne pas accès au son de l&apos;appelant. Ce qui en dépend n&apos;est pas mesuré.</translation>
    </message>
    <message id="live.busy">
        <source>Coach is too busy to do that now. Try again in a few seconds.</source>
        <translation>Coach est trop occupé pour cela. Réessayez dans quelques secondes.</translation>
    </message>
    <message id="live.slow_disk">
        <source>The disk is slow: {seconds} s are not kept yet. Coach keeps them in memory and goes on listening.</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>Le disque est lent : {seconds} s ne sont pas encore enregistrées. Coach les garde en mémoire et continue d’écouter.</translation>
    </message>
    <message id="live.history_moved">
        <source>The history was moved or deleted. A new one was begun, and this call is in it as a whole.</source>
        <translation>L’historique a été déplacé ou supprimé. Un nouveau a été commencé, et cet appel s’y trouve en entier.</translation>
    </message>
    <message id="live.given_up">
        <source>More than {most} calls wait for the disk. The oldest was given up; what was written of it is there.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Plus de {most} appels attendent le disque. Le plus ancien a été abandonné ; ce qui en était écrit est là.</translation>
    </message>
    <message id="live.internal">
        <source>Something went wrong in this program. What was measured up to then is kept; it goes on listening.</source>
        <translation>Quelque chose a échoué dans ce programme. Ce qui était mesuré jusque-là est gardé ; l&apos;écoute continue.</translation>
    </message>
    <message id="live.replay_during_call">
        <source>A call is running. End it first, then replay.</source>
        <translation>Un appel est en cours. Terminez-le d&apos;abord, puis rejouez.</translation>
    </message>
    <message id="live.replay_failed">
        <source>The recording can&apos;t be replayed: {reason}</source>
        <extracomment>Keep what is in braces: {reason}.</extracomment>
        <translation>L&apos;enregistrement ne peut pas être rejoué : {reason}</translation>
    </message>
    <message id="live.replay_silent">
        <source>There is no output to play on. The replay runs without sound.</source>
        <translation>Il n&apos;y a pas de sortie pour jouer. La relecture se fait sans son.</translation>
    </message>
    <message id="live.no_microphone">
        <source>Nothing was heard. Choose another microphone, or plug yours in, and try again.</source>
        <translation>Rien n&apos;a été entendu. Choisissez un autre microphone, ou branchez le vôtre, et réessayez.</translation>
    </message>
    <message id="live.no_output">
        <source>There is no output to play on. Choose another in Settings.</source>
        <translation>Il n&apos;y a pas de sortie pour jouer. Choisissez-en une autre dans les réglages.</translation>
    </message>
    <message id="live.clipped">
        <source>Your microphone is too loud to learn your usual from. Turn its level down in the system&apos;s sound settings and read the text once more.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>Votre micro est trop fort pour en apprendre votre habitude. Baissez son niveau dans les réglages du son du système et relisez le texte.</translation>
    </message>
    <message id="live.too_little_speech">
        <source>That was too little speech to learn from. Read the whole text once more.</source>
        <translation>C&apos;était trop peu de parole pour apprendre. Relisez tout le texte.</translation>
    </message>
    <message id="control.already_running">
        <source>The app is already running: its window was brought to the front.</source>
        <translation>Le programme tourne déjà : sa fenêtre est venue au premier plan.</translation>
    </message>
    <message id="control.no_answer">
        <source>The app is running but does not answer. Close it, and start it again.</source>
        <translation>Le programme tourne mais ne répond pas. Fermez-le, et relancez-le.</translation>
    </message>
    <message id="control.no_socket">
        <source>Commands from other windows don&apos;t work: {path} can&apos;t be made ({reason}).</source>
        <extracomment>Keep what is in braces: {path}, {reason}.</extracomment>
        <translation>Les commandes d&apos;autres fenêtres ne marchent pas : {path} ne peut pas être créé ({reason}).</translation>
    </message>
    <message id="control.not_running">
        <source>The app isn&apos;t running. Start it first.</source>
        <translation>Le programme ne tourne pas. Lancez-le d&apos;abord.</translation>
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
        <translation>{value:.1f} demi-tons</translation>
    </message>
    <message id="figure.unit.syllables_per_s">
        <source>{value:.1f} syll/s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} syll/s</translation>
    </message>
    <message id="figure.with_usual">
        <source>{value}, your usual {usual}</source>
        <extracomment>Keep what is in braces: {usual}, {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{value}, votre habitude {usual}</translation>
    </message>
    <message id="figure.f0_within_turns_st.name">
        <source>Pitch moves by</source>
        <extracomment>“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>La hauteur varie de</translation>
    </message>
    <message id="figure.at_least">
        <source>at least {value}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>au moins {value}</translation>
    </message>
    <message id="figure.level_db_over_usual.name">
        <source>Level from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>Niveau par rapport à l&apos;habitude</translation>
    </message>
    <message id="figure.median_wait_s.name">
        <source>Wait before an answer</source>
        <translation>Attente avant une réponse</translation>
    </message>
    <message id="figure.quick_answers.name">
        <source>Answers within 0.2 s</source>
        <translation>Réponses en moins de 0,2 s</translation>
    </message>
    <message id="figure.overlap_share.name">
        <source>Both spoke</source>
        <translation>Les deux parlaient</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message id="practice.title">
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message id="practice.drills">
        <source>Drills</source>
        <translation>Exercices</translation>
    </message>
    <message id="practice.drills_note">
        <source>your last, and the ones before it</source>
        <translation>votre dernier essai, et ceux d&apos;avant</translation>
    </message>
    <message id="practice.not_tried">
        <source>not tried yet</source>
        <translation>pas encore essayé</translation>
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
            <numerusform>{n} tour</numerusform>
            <numerusform>{n} tours</numerusform>
        </translation>
    </message>
    <message id="practice.times" numerus="yes">
        <source>{n} times</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} répétition</numerusform>
            <numerusform>{n} répétitions</numerusform>
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
        <translation>tenu {kept} s sur {out_of}</translation>
    </message>
    <message id="practice.held_short">
        <source>{kept} of {out_of} s</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.</extracomment>
        <translation>{kept} s sur {out_of}</translation>
    </message>
    <message id="practice.kept">
        <source>{kept} of {out_of}</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.</extracomment>
        <translation>{kept} sur {out_of}</translation>
    </message>
    <message id="practice.plain_s">
        <source>{seconds} s</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message id="practice.start">
        <source>Start, {length}</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>Commencer, {length}</translation>
    </message>
    <message id="practice.start_spoken">
        <source>Start {title}, {length}</source>
        <extracomment>Keep what is in braces: {length}, {title}.</extracomment>
        <translation>Commencer {title}, {length}</translation>
    </message>
    <message id="practice.from_aim">
        <source>Your aim: {aim}</source>
        <extracomment>Keep what is in braces: {aim}.</extracomment>
        <translation>Votre objectif : {aim}</translation>
    </message>
    <message id="practice.from_call">
        <source>To try after a call: {name}</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>À essayer après un appel : {name}</translation>
    </message>
    <message id="practice.practise">
        <source>Practise this</source>
        <translation>S&apos;y exercer</translation>
    </message>
    <message id="practice.without_names">
        <source>A class without names: nothing is kept</source>
        <translation>Cours sans noms : rien n&apos;est gardé</translation>
    </message>
    <message id="practice.another_voice">
        <source>Someone else speaks now</source>
        <translation>Une autre personne parle</translation>
    </message>
    <message id="practice.reads_again">
        <source>The text of the usual is read again before the next drill.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Le texte de l’habitude sera relu avant le prochain exercice.</translation>
    </message>
    <message id="practice.own_problems" numerus="yes">
        <source>{n} drills of yours can&apos;t be used.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} de vos exercices est inutilisable.</numerusform>
            <numerusform>{n} de vos exercices sont inutilisables.</numerusform>
        </translation>
    </message>
    <message id="practice.own_folder">
        <source>Drills of your own: files in {folder}</source>
        <extracomment>Keep what is in braces: {folder}.</extracomment>
        <translation>Vos propres exercices : fichiers dans {folder}</translation>
    </message>
    <message id="practice.again">
        <source>Again</source>
        <translation>Encore une fois</translation>
    </message>
    <message id="practice.done">
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message id="practice.stop">
        <source>End it</source>
        <translation>Arrêter</translation>
    </message>
    <message id="practice.pause">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="practice.go_on">
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message id="practice.in_call">
        <source>A call is on. Practice when it is over.</source>
        <translation>Un appel est en cours. Exercez-vous quand il sera terminé.</translation>
    </message>
    <message id="practice.opening">
        <source>Opening the microphone</source>
        <translation>Ouverture du micro</translation>
    </message>
    <message id="practice.usual_first">
        <source>Your usual comes first: read this as you would say it to someone across a table.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>D&apos;abord votre habitude : lisez ceci comme vous le diriez à quelqu&apos;un de l&apos;autre côté d&apos;une table.</translation>
    </message>
    <message id="practice.usual_wanted">
        <source>{seconds} s more of your speech</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>Encore {seconds} s de votre parole</translation>
    </message>
    <message id="practice.begins_in">
        <source>begins in {seconds}</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>début dans {seconds}</translation>
    </message>
    <message id="practice.headset">
        <source>Use a headset: from loudspeakers, the caller’s first words may count as yours.</source>
        <translation>Mettez un casque : avec des haut-parleurs, les premiers mots de l&apos;appelant peuvent compter comme les vôtres.</translation>
    </message>
    <message id="practice.left">
        <source>{time} left</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>encore {time}</translation>
    </message>
    <message id="practice.gone">
        <source>{time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>{time}</translation>
    </message>
    <message id="practice.turn_of">
        <source>turn {step} of {steps}</source>
        <extracomment>Keep what is in braces: {step}, {steps}.</extracomment>
        <translation>tour {step} sur {steps}</translation>
    </message>
    <message id="practice.time_of">
        <source>time {step} of {steps}</source>
        <extracomment>Keep what is in braces: {step}, {steps}.</extracomment>
        <translation>répétition {step} sur {steps}</translation>
    </message>
    <message id="practice.not_yet">
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message id="practice.usual_short">
        <source>usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>habituel</translation>
    </message>
    <message id="practice.syll_per_s">
        <source>{pace} syll/s</source>
        <extracomment>Keep what is in braces: {pace}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>{pace} syll/s</translation>
    </message>
    <message id="practice.level_value">
        <source>{value} dB</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value} dB</translation>
    </message>
    <message id="practice.pitch_value">
        <source>{value} st</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value} dt</translation>
    </message>
    <message id="practice.over_usual">
        <source>over your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>par rapport à l&apos;habitude</translation>
    </message>
    <message id="practice.behind">
        <source>The pace is that of the last {seconds} s you spoke</source>
        <extracomment>Keep what is in braces: {seconds}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Débit mesuré sur vos {seconds} dernières s de parole</translation>
    </message>
    <message id="practice.foot_running">
        <source>Space pauses. Esc ends, nothing kept.</source>
        <translation>Espace met en pause. Échap arrête, rien n&apos;est gardé.</translation>
    </message>
    <message id="practice.foot_paused">
        <source>Paused. Space goes on. Esc ends, nothing kept.</source>
        <translation>En pause. Espace reprend. Échap arrête, rien n&apos;est gardé.</translation>
    </message>
    <message id="practice.best_stretch">
        <source>best stretch, {seconds} s, from {start}</source>
        <extracomment>Keep what is in braces: {seconds}, {start}.</extracomment>
        <translation>plus long passage, {seconds} s, dès {start}</translation>
    </message>
    <message id="practice.out">
        <source>{value} at {at}</source>
        <extracomment>Keep what is in braces: {at}, {value}.</extracomment>
        <translation>{value} à {at}</translation>
    </message>
    <message id="practice.too_little">
        <source>Too little was heard for a figure</source>
        <translation>Trop peu a été entendu pour un chiffre</translation>
    </message>
    <message id="practice.kept_apart">
        <source>Kept with your attempts, apart from your calls</source>
        <translation>Gardé avec vos essais, séparé de vos appels</translation>
    </message>
    <message id="practice.nothing_kept">
        <source>Nothing is kept</source>
        <translation>Rien n&apos;est gardé</translation>
    </message>
    <message id="practice.attempts">
        <source>Your attempts</source>
        <translation>Vos essais</translation>
    </message>
    <message id="practice.attempts_count" numerus="yes">
        <source>{n} attempts, the first on {day}</source>
        <extracomment>Keep what is in braces: {day}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} essai, le premier le {day}</numerusform>
            <numerusform>{n} essais, le premier le {day}</numerusform>
        </translation>
    </message>
    <message id="practice.look_spoken">
        <source>Look at your attempts at {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Voir vos essais de {title}</translation>
    </message>
    <message id="practice.attempts_spoken">
        <source>Your attempts: {attempts}</source>
        <extracomment>Keep what is in braces: {attempts}.</extracomment>
        <translation>Vos essais : {attempts}</translation>
    </message>
    <message id="practice.one_thing">
        <source>One thing to try</source>
        <translation>Une chose à essayer</translation>
    </message>
    <message id="practice.dots_spoken">
        <source>{kept} of {done} kept, {steps} in all</source>
        <extracomment>Keep what is in braces: {done}, {kept}, {steps}.</extracomment>
        <translation>{kept} tenus sur {done}, {steps} en tout</translation>
    </message>
    <message id="practice.turn_line">
        <source>Turn {number}: {why}</source>
        <extracomment>Keep what is in braces: {number}, {why}.</extracomment>
        <translation>Tour {number} : {why}</translation>
    </message>
    <message id="practice.text_name">
        <source>The text to read</source>
        <translation>Le texte à lire</translation>
    </message>
    <message id="practice.plot_name">
        <source>The band and your trace</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>La bande et votre tracé</translation>
    </message>
    <message id="practice.line_name">
        <source>The caller said: {line}</source>
        <extracomment>Keep what is in braces: {line}.</extracomment>
        <translation>L&apos;appelant a dit : {line}</translation>
    </message>
    <message id="practice.lost_title">
        <source>It ended before its end</source>
        <translation>Interrompu avant la fin</translation>
    </message>
    <message id="practice.lost_more">
        <source>This attempt does not count, and nothing of it is kept.</source>
        <translation>Cet essai ne compte pas, et rien n&apos;en est gardé.</translation>
    </message>
    <message id="practice.microphone">
        <source>Microphone: {name}</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Micro : {name}</translation>
    </message>
    <message id="practice.no_microphone">
        <source>Nothing came from your microphone. Choose another in Settings, or plug yours in.</source>
        <translation>Rien n&apos;est venu de votre micro. Choisissez-en un autre dans les réglages, ou branchez le vôtre.</translation>
    </message>
    <message id="practice.microphone_silent">
        <source>Your microphone gives no sound: it is muted, or not permitted. Switch it on, then begin again.</source>
        <translation>Votre micro ne donne aucun son : il est coupé, ou pas autorisé. Activez-le, puis recommencez.</translation>
    </message>
    <message id="practice.microphone_lost">
        <source>Your microphone went away. Plug it in, then begin again.</source>
        <translation>Votre micro a disparu. Branchez-le, puis recommencez.</translation>
    </message>
    <message id="practice.no_output">
        <source>There is no output to hear the caller on. Choose one in Settings.</source>
        <translation>Il n&apos;y a pas de sortie où entendre l&apos;appelant. Choisissez-en une dans les réglages.</translation>
    </message>
    <message id="practice.output_lost">
        <source>The output went away, so the caller could not be heard. Plug it in, then begin again.</source>
        <translation>La sortie a disparu, l&apos;appelant ne pouvait donc pas être entendu. Branchez-la, puis recommencez.</translation>
    </message>
    <message id="practice.line_too_long">
        <source>{path} is longer than {most_s} s. Record a shorter one.</source>
        <extracomment>Keep what is in braces: {most_s}, {path}.</extracomment>
        <translation>{path} dépasse {most_s} s. Enregistrez plus court.</translation>
    </message>
    <message id="practice.defect">
        <source>It stopped because of a defect of ours. The log says where.</source>
        <translation>Arrêt dû à une erreur de notre part. Le journal dit où.</translation>
    </message>
    <message id="practice.prompt.listen">
        <source>Listen</source>
        <translation>Écoutez</translation>
    </message>
    <message id="practice.prompt.wait">
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message id="practice.prompt.answer">
        <source>Your turn</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>À vous</translation>
    </message>
    <message id="practice.prompt.louder">
        <source>Loud: at the top of your voice</source>
        <translation>Fort : aussi fort que vous pouvez</translation>
    </message>
    <message id="practice.prompt.back">
        <source>Back: down to your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Retour : redescendez à votre habitude</translation>
    </message>
    <message id="practice.place.inside">
        <source>within the band</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>dans la bande</translation>
    </message>
    <message id="practice.place.above">
        <source>above the band</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>au-dessus de la bande</translation>
    </message>
    <message id="practice.place.below">
        <source>below the band</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>en dessous de la bande</translation>
    </message>
    <message id="practice.figure.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Débit</translation>
    </message>
    <message id="practice.figure.level">
        <source>Level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>Niveau</translation>
    </message>
    <message id="practice.figure.pitch">
        <source>Pitch</source>
        <extracomment>“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>Hauteur</translation>
    </message>
    <message id="practice.figure.held">
        <source>Held so far</source>
        <translation>Tenu jusqu&apos;ici</translation>
    </message>
    <message id="practice.figure.back_in">
        <source>Back in</source>
        <translation>Retour en</translation>
    </message>
    <message id="practice.figure.wait">
        <source>Your last wait</source>
        <translation>Votre dernière attente</translation>
    </message>
    <message id="practice.figure.answer">
        <source>Your last answer</source>
        <translation>Votre dernière réponse</translation>
    </message>
    <message id="practice.figure.kept">
        <source>Kept so far</source>
        <translation>Tenus jusqu&apos;ici</translation>
    </message>
    <message id="practice.figure.heard_out">
        <source>Heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Écouté</translation>
    </message>
    <message id="practice.figure.acknowledgements">
        <source>Acknowledgements</source>
        <translation>Acquiescements</translation>
    </message>
    <message id="practice.figure.talk_overs">
        <source>Talk-overs</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Chevauchements</translation>
    </message>
    <message id="practice.turn.kept">
        <source>as asked</source>
        <translation>comme demandé</translation>
    </message>
    <message id="practice.turn.came_in">
        <source>you came in</source>
        <translation>vous êtes intervenu</translation>
    </message>
    <message id="practice.turn.too_soon">
        <source>too soon</source>
        <translation>trop tôt</translation>
    </message>
    <message id="practice.turn.too_late">
        <source>too late</source>
        <translation>trop tard</translation>
    </message>
    <message id="practice.turn.no_answer">
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message id="practice.turn.too_long">
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message id="practice.turn.in_pieces">
        <source>in more than one turn</source>
        <translation>en plusieurs tours</translation>
    </message>
    <message id="practice.turn.not_up">
        <source>not loud enough to come down from</source>
        <translation>pas assez fort avant de redescendre</translation>
    </message>
    <message id="practice.turn.not_back">
        <source>not back in time</source>
        <translation>pas revenu à temps</translation>
    </message>
    <message id="practice.turn.not_short">
        <source>not back</source>
        <translation>pas revenu</translation>
    </message>
    <message id="practice.turn.waited">
        <source>you waited {wait} s</source>
        <extracomment>Keep what is in braces: {wait}.</extracomment>
        <translation>vous avez attendu {wait} s</translation>
    </message>
    <message id="practice.turn.lasted">
        <source>it took {took} s</source>
        <extracomment>Keep what is in braces: {took}.</extracomment>
        <translation>cela a duré {took} s</translation>
    </message>
    <message id="practice.turn.back_after">
        <source>back after {took} s</source>
        <extracomment>Keep what is in braces: {took}.</extracomment>
        <translation>retour après {took} s</translation>
    </message>
    <message id="practice.end.seconds">
        <source>Held {kept} of {out_of} s</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.</extracomment>
        <translation>Tenu {kept} s sur {out_of}</translation>
    </message>
    <message id="practice.end.heard_out">
        <source>Heard out {kept} of {out_of} s</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.
“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Écouté {kept} s sur {out_of}</translation>
    </message>
    <message id="practice.end.turns">
        <source>{kept} of {out_of} turns</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>{kept} tours sur {out_of}</translation>
    </message>
    <message id="practice.end.times">
        <source>Back in time {kept} of {out_of} times</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.</extracomment>
        <translation>De retour à temps {kept} fois sur {out_of}</translation>
    </message>
    <message id="practice.under.pace">
        <source>on average {mean} syll/s, your usual is {usual}</source>
        <extracomment>Keep what is in braces: {mean}, {usual}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>en moyenne {mean} syll/s, votre habitude est {usual}</translation>
    </message>
    <message id="practice.under.beat">
        <source>{beat} syll/s with the beat, {alone} without</source>
        <extracomment>Keep what is in braces: {alone}, {beat}.</extracomment>
        <translation>{beat} syll/s avec le battement, {alone} sans</translation>
    </message>
    <message id="practice.under.wait">
        <source>your middle wait {wait} s</source>
        <extracomment>Keep what is in braces: {wait}.</extracomment>
        <translation>votre attente médiane {wait} s</translation>
    </message>
    <message id="practice.under.answer">
        <source>your middle answer {answer} s</source>
        <extracomment>Keep what is in braces: {answer}.</extracomment>
        <translation>votre réponse médiane {answer} s</translation>
    </message>
    <message id="practice.under.best">
        <source>the soonest after {best} s</source>
        <extracomment>Keep what is in braces: {best}.</extracomment>
        <translation>au plus tôt après {best} s</translation>
    </message>
    <message id="practice.under.talk_overs" numerus="yes">
        <source>{n} talk-overs</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>
            <numerusform>{n} chevauchement</numerusform>
            <numerusform>{n} chevauchements</numerusform>
        </translation>
    </message>
    <message id="practice.under.acknowledgements" numerus="yes">
        <source>{n} acknowledgements</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} acquiescement</numerusform>
            <numerusform>{n} acquiescements</numerusform>
        </translation>
    </message>
    <message id="practice.advice.begin_lower">
        <source>You were above the band at the beginning.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Vous étiez au-dessus de la bande au début.</translation>
    </message>
    <message id="practice.advice.above">
        <source>You were above the band more than below it.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Vous étiez plus longtemps au-dessus de la bande qu&apos;en dessous.</translation>
    </message>
    <message id="practice.advice.below">
        <source>You were below the band more than above it.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Vous étiez plus longtemps en dessous de la bande qu&apos;au-dessus.</translation>
    </message>
    <message id="practice.advice.both_sides">
        <source>You went out on both sides.</source>
        <translation>Vous êtes sorti des deux côtés.</translation>
    </message>
    <message id="practice.advice.held">
        <source>You stayed in the band.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Vous êtes resté dans la bande.</translation>
    </message>
    <message id="practice.advice.beat_helped">
        <source>The beat changed your pace: {beat_syll_per_s} syll/s with it, {alone_syll_per_s} without.</source>
        <extracomment>Keep what is in braces: {alone_syll_per_s}, {beat_syll_per_s}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Le battement a changé votre débit : {beat_syll_per_s} syll/s avec, {alone_syll_per_s} sans.</translation>
    </message>
    <message id="practice.advice.wait_longer">
        <source>Most of what was not kept came too soon.</source>
        <translation>Ce qui n&apos;a pas été tenu est surtout venu trop tôt.</translation>
    </message>
    <message id="practice.advice.answer_sooner">
        <source>Most of what was not kept came late.</source>
        <translation>Ce qui n&apos;a pas été tenu est surtout venu tard.</translation>
    </message>
    <message id="practice.advice.shorter">
        <source>Most of what was not kept was too long.</source>
        <translation>Ce qui n&apos;a pas été tenu était surtout trop long.</translation>
    </message>
    <message id="practice.advice.one_turn">
        <source>Some answers went on after they had ended.</source>
        <translation>Certaines réponses ont repris après leur fin.</translation>
    </message>
    <message id="practice.advice.let_them_end">
        <source>You came in before they had ended.</source>
        <translation>Vous êtes intervenu avant la fin de l&apos;appelant.</translation>
    </message>
    <message id="practice.advice.all_kept">
        <source>Every one was kept.</source>
        <translation>Tous ont été tenus.</translation>
    </message>
    <message id="practice.advice.floor_taken" numerus="yes">
        <source>You took the floor {n} times.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“floor”: whoever holds it has the right to speak, through their own short pauses.</extracomment>
        <translation>
            <numerusform>Vous avez pris la parole {n} fois.</numerusform>
            <numerusform>Vous avez pris la parole {n} fois.</numerusform>
        </translation>
    </message>
    <message id="practice.advice.no_sound_of_yours">
        <source>You heard them out, and they heard nothing of you.</source>
        <translation>Vous avez écouté jusqu&apos;au bout, et rien de vous n&apos;a été entendu.</translation>
    </message>
    <message id="practice.advice.heard_out">
        <source>You heard them out, and they heard that you were there.</source>
        <translation>Vous avez écouté jusqu&apos;au bout, et on entendait que vous étiez là.</translation>
    </message>
    <message id="practice.advice.louder_first">
        <source>You were not {up_db} dB over your usual for long enough to come down.</source>
        <extracomment>Keep what is in braces: {up_db}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Vous n&apos;étiez pas assez longtemps à {up_db} dB au-dessus de votre habitude pour redescendre.</translation>
    </message>
    <message id="practice.advice.back_sooner">
        <source>You were not back within {within_s} s each time.</source>
        <extracomment>Keep what is in braces: {within_s}.</extracomment>
        <translation>Vous n&apos;étiez pas de retour en {within_s} s à chaque fois.</translation>
    </message>
    <message id="practice.advice_more.begin_lower">
        <source>Breathe out before the first word, and say it slower than the others.</source>
        <translation>Expirez avant le premier mot, et dites-le plus lentement que les autres.</translation>
    </message>
    <message id="practice.advice_more.above">
        <source>Leave the last word of a sentence as long as the first, and wait at the full stop.</source>
        <translation>Donnez au dernier mot d&apos;une phrase la même longueur qu&apos;au premier, et attendez au point.</translation>
    </message>
    <message id="practice.advice_more.below">
        <source>Keep the words close together. The pauses stay where the full stops are.</source>
        <translation>Gardez les mots proches les uns des autres. Les pauses restent là où sont les points.</translation>
    </message>
    <message id="practice.advice_more.both_sides">
        <source>Listen to the words you lean on, and keep those apart by the same time.</source>
        <translation>Écoutez les mots sur lesquels vous appuyez, et laissez toujours le même temps entre eux.</translation>
    </message>
    <message id="practice.advice_more.held">
        <source>Try it once without looking at the band.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Essayez une fois sans regarder la bande.</translation>
    </message>
    <message id="practice.advice_more.beat_helped">
        <source>Tap it with a finger, off the microphone, in your next call.</source>
        <translation>Tapez-le du doigt, loin du micro, pendant votre prochain appel.</translation>
    </message>
    <message id="practice.advice_more.wait_longer">
        <source>Breathe in while you wait: one breath is about a second.</source>
        <translation>Inspirez pendant que vous attendez : une inspiration dure environ une seconde.</translation>
    </message>
    <message id="practice.advice_more.answer_sooner">
        <source>Begin with what you can see, and think while you say it.</source>
        <translation>Commencez par ce que vous voyez, et réfléchissez en le disant.</translation>
    </message>
    <message id="practice.advice_more.shorter">
        <source>Leave out when and where, and say what is wrong and what they want.</source>
        <translation>Laissez de côté quand et où, et dites ce qui ne va pas et ce que veut l&apos;appelant.</translation>
    </message>
    <message id="practice.advice_more.one_turn">
        <source>Decide on the last word before you say the first.</source>
        <translation>Décidez du dernier mot avant de dire le premier.</translation>
    </message>
    <message id="practice.advice_more.let_them_end">
        <source>Let the silence after their last word begin before you do.</source>
        <translation>Laissez commencer le silence après le dernier mot avant de commencer vous-même.</translation>
    </message>
    <message id="practice.advice_more.all_kept">
        <source>Do it again tomorrow. A habit takes days, not minutes.</source>
        <translation>Refaites-le demain. Une habitude demande des jours, pas des minutes.</translation>
    </message>
    <message id="practice.advice_more.floor_taken">
        <source>Write down what you want to say, and say it when they are done.</source>
        <translation>Notez ce que vous voulez dire, et dites-le quand l&apos;appelant a fini.</translation>
    </message>
    <message id="practice.advice_more.no_sound_of_yours">
        <source>A short “mm” or “I see” every ten seconds is enough.</source>
        <translation>Un court « mm » ou « je vois » toutes les dix secondes suffit.</translation>
    </message>
    <message id="practice.advice_more.heard_out">
        <source>Do it again with your eyes closed.</source>
        <translation>Refaites-le les yeux fermés.</translation>
    </message>
    <message id="practice.advice_more.louder_first">
        <source>Speak as you would to someone across the street. It is meant to be too much.</source>
        <translation>Parlez comme à quelqu&apos;un de l&apos;autre côté de la rue. C&apos;est exagéré exprès.</translation>
    </message>
    <message id="practice.advice_more.back_sooner">
        <source>Breathe out at the word Back, and make the next word a low one.</source>
        <translation>Expirez au mot « Retour », et dites le mot suivant plus bas.</translation>
    </message>
    <message id="practice_file.missing">
        <source>{path} is not there. Put it back.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} n&apos;est pas là. Remettez-le.</translation>
    </message>
    <message id="practice_file.folder">
        <source>{path} is a folder. Choose the file in it.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} est un dossier. Choisissez le fichier dedans.</translation>
    </message>
    <message id="practice_file.no_file">
        <source>{path} is not a file. Choose a text file.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} n&apos;est pas un fichier. Choisissez un fichier texte.</translation>
    </message>
    <message id="practice_file.not_readable">
        <source>{path} can&apos;t be read: {said}. Ask for permission to read it.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>{path} est illisible : {said}. Demandez l&apos;autorisation de le lire.</translation>
    </message>
    <message id="practice_file.too_large">
        <source>{path} is larger than {most_kb} kB, more than a file of practice can be. Shorten it.</source>
        <extracomment>Keep what is in braces: {most_kb}, {path}.</extracomment>
        <translation>{path} dépasse {most_kb} ko, plus que ne peut faire un fichier d&apos;exercice. Raccourcissez-le.</translation>
    </message>
    <message id="practice_file.not_utf8">
        <source>{path}, line {line}: this is not UTF-8 text. Save the file as UTF-8.</source>
        <extracomment>Keep what is in braces: {line}, {path}.</extracomment>
        <translation>{path}, ligne {line} : ce n&apos;est pas du texte UTF-8. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message id="practice_file.not_toml">
        <source>{path}, line {line}: this is not TOML ({said}). Look for a missing quotation mark, bracket or equals sign.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {said}.</extracomment>
        <translation>{path}, ligne {line} : ce n&apos;est pas du TOML ({said}). Cherchez un guillemet, un crochet ou un signe égal manquant.</translation>
    </message>
    <message id="practice_file.too_deep">
        <source>{path}: the brackets are nested too deeply. Remove some.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} : les crochets sont trop imbriqués. Retirez-en.</translation>
    </message>
    <message id="practice_file.unknown_key">
        <source>{path}, line {line}: “{name}” is not known here. Remove it, or use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : « {name} » n&apos;est pas connu ici. Retirez-le, ou prenez l&apos;un de ceux-ci : {known}.</translation>
    </message>
    <message id="practice_file.lacks">
        <source>{path}, line {line}: “{name}” is missing here. Add it.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : il manque « {name} » ici. Ajoutez-le.</translation>
    </message>
    <message id="practice_file.not_text">
        <source>{path}, line {line}: “{name}” is not a text. Write it in quotation marks.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : « {name} » n&apos;est pas un texte. Écrivez-le entre guillemets droits.</translation>
    </message>
    <message id="practice_file.not_texts">
        <source>{path}, line {line}: “{name}” is not a list of texts. Write it as [&quot;one&quot;, &quot;two&quot;].</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : « {name} » n&apos;est pas une liste de textes. Écrivez-la ainsi : [&quot;un&quot;, &quot;deux&quot;].</translation>
    </message>
    <message id="practice_file.not_number">
        <source>{path}, line {line}: “{name}” is not a number. Write it without quotation marks.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : « {name} » n&apos;est pas un nombre. Écrivez-le sans guillemets.</translation>
    </message>
    <message id="practice_file.not_whole">
        <source>{path}, line {line}: “{name}” is not a whole number. Leave out what is after the point.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : « {name} » n&apos;est pas un nombre entier. Retirez ce qui suit le point.</translation>
    </message>
    <message id="practice_file.out_of_range">
        <source>{path}, line {line}: “{name}” has to be from {least} to {most}. Change it.</source>
        <extracomment>Keep what is in braces: {least}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : « {name} » doit aller de {least} à {most}. Changez-le.</translation>
    </message>
    <message id="practice_file.not_tables">
        <source>{path}, line {line}: “{name}” is written in another way here. Begin each one with a line [[{name}]].</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : « {name} » est écrit autrement ici. Commencez chacun par une ligne [[{name}]].</translation>
    </message>
    <message id="practice_file.not_table">
        <source>{path}, line {line}: “{name}” is written in another way here. Begin it with a line [{name}].</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : « {name} » est écrit autrement ici. Commencez-le par une ligne [{name}].</translation>
    </message>
    <message id="practice_file.empty_text">
        <source>{path}, line {line}: “{name}” is empty. Write something, or remove it.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : « {name} » est vide. Écrivez quelque chose, ou retirez-le.</translation>
    </message>
    <message id="practice_file.long_text">
        <source>{path}, line {line}: “{name}” has {count} characters. Shorten it to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : « {name} » a {count} caractères. Raccourcissez à {most}.</translation>
    </message>
    <message id="practice_file.long_title">
        <source>{path}, line {line}: the title has {count} words. Shorten it to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {path}.</extracomment>
        <translation>{path}, ligne {line} : le titre a {count} mots. Raccourcissez à {most}.</translation>
    </message>
    <message id="practice_file.control_character">
        <source>{path}, line {line}: “{name}” holds a character that can&apos;t be shown. Type it again.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : « {name} » contient un caractère qui ne peut pas être affiché. Retapez-le.</translation>
    </message>
    <message id="practice_file.too_many">
        <source>{path}, line {line}: there are {count} of “{name}”. Keep at most {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : il y a {count} « {name} ». Gardez-en {most} au plus.</translation>
    </message>
    <message id="practice_file.wrong_count">
        <source>{path}, line {line}: there are {count} of “{name}”, and there have to be {least} to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {least}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : il y a {count} « {name} », et il en faut de {least} à {most}.</translation>
    </message>
    <message id="practice_file.unknown">
        <source>{path}, line {line}: “{value}” is not known here. Use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {path}, {value}.</extracomment>
        <translation>{path}, ligne {line} : « {value} » n&apos;est pas connu ici. Prenez l&apos;un de ceux-ci : {known}.</translation>
    </message>
    <message id="practice_file.bad_name">
        <source>{path}, line {line}: “{name}” may have only small letters, digits and hyphens, and is “{value}”. Change it.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, ligne {line} : « {name} » ne peut avoir que des minuscules, des chiffres et des traits d&apos;union, et vaut « {value} ». Changez-le.</translation>
    </message>
    <message id="practice_file.bad_sound">
        <source>{path}, line {line}: “{value}” is no name of a sound: small letters, digits and hyphens, and one of these endings: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {path}, {value}.</extracomment>
        <translation>{path}, ligne {line} : « {value} » n&apos;est pas un nom de son : des minuscules, des chiffres et des traits d&apos;union, et l&apos;une de ces extensions : {known}.</translation>
    </message>
    <message id="practice_file.sound_missing">
        <source>{path}, line {line}: the sound {value} is not there. Record it, or put it back.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, ligne {line} : le son {value} n&apos;est pas là. Enregistrez-le, ou remettez-le.</translation>
    </message>
    <message id="practice_file.backwards">
        <source>{path}, line {line}: “{name}” is before the one above it. Put them in order.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : « {name} » vient avant celui du dessus. Mettez-les dans l&apos;ordre.</translation>
    </message>
    <message id="practice_file.not_above">
        <source>{path}, line {line}: “{name}” has to be more than “{other}”. Change one of them.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {other}, {path}.</extracomment>
        <translation>{path}, ligne {line} : « {name} » doit être plus grand que « {other} ». Changez l&apos;un des deux.</translation>
    </message>
    <message id="practice_file.loops">
        <source>{path}, line {line}: a trainee who always does the same ({heard}) comes back to “{value}” for ever. Let it lead on, or to &quot;end&quot;.</source>
        <extracomment>Keep what is in braces: {heard}, {line}, {path}, {value}.</extracomment>
        <translation>{path}, ligne {line} : qui fait toujours la même chose ({heard}) revient sans fin à « {value} ». Faites-le mener plus loin, ou à &quot;end&quot;.</translation>
    </message>
    <message id="practice_file.never_reached">
        <source>{path}, line {line}: nothing leads to the turn “{value}”. Let a turn lead to it, or remove it.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, ligne {line} : rien ne mène au tour « {value} ». Faites-y mener un tour, ou retirez-le.</translation>
    </message>
    <message id="practice_file.no_such_turn">
        <source>{path}, line {line}: there is no turn “{value}”. Use the id of one, or &quot;end&quot;.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, ligne {line} : il n&apos;y a pas de tour « {value} ». Prenez l&apos;id d&apos;un autre, ou &quot;end&quot;.</translation>
    </message>
    <message id="practice_file.twice">
        <source>{path}, line {line}: there is another turn “{value}”. Give it another id.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, ligne {line} : il y a un autre tour « {value} ». Donnez-lui un autre id.</translation>
    </message>
    <message id="practice_file.reserved">
        <source>{path}, line {line}: “{value}” means something else here. Give the turn another id.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, ligne {line} : « {value} » a un autre sens ici. Donnez au tour un autre id.</translation>
    </message>
    <message id="practice_file.not_true_or_false">
        <source>{path}, line {line}: “{name}” is neither true nor false. Write one of these, without quotation marks.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : « {name} » n&apos;est ni true ni false. Écrivez l&apos;un des deux, sans guillemets.</translation>
    </message>
    <message id="practice_file.no_such_drill">
        <source>{path}, line {line}: there is no drill “{value}”. Use the id of one of ours, or put it beside the lesson.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, ligne {line} : il n&apos;y a pas d&apos;exercice « {value} ». Prenez l&apos;id d&apos;un des nôtres, ou mettez-le à côté de la leçon.</translation>
    </message>
    <message id="practice_file.no_such_scene">
        <source>{path}, line {line}: there is no scene “{value}”. Use the id of one of ours, or put it beside the lesson.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, ligne {line} : il n&apos;y a pas de scène « {value} ». Prenez l&apos;id d&apos;une des nôtres, ou mettez-la à côté de la leçon.</translation>
    </message>
    <message id="lesson.heading">
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message id="lesson.heading_note">
        <source>one after another, with a trainer or alone</source>
        <translation>dans l&apos;ordre, avec formateur ou seul</translation>
    </message>
    <message id="lesson.open">
        <source>Open a lesson</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message id="lesson.save">
        <source>Save as one file</source>
        <translation>Enregistrer en un fichier</translation>
    </message>
    <message id="lesson.filter">
        <source>Lessons of Coach (*.coachlesson)</source>
        <translation>Leçons de Coach (*.coachlesson)</translation>
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
            <numerusform>{n} partie</numerusform>
            <numerusform>{n} parties</numerusform>
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
            <numerusform>{n} texte</numerusform>
            <numerusform>{n} textes</numerusform>
        </translation>
    </message>
    <message id="lesson.demonstrations" numerus="yes">
        <source>{n} demonstrations</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} démonstration</numerusform>
            <numerusform>{n} démonstrations</numerusform>
        </translation>
    </message>
    <message id="lesson.drills" numerus="yes">
        <source>{n} drills</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} exercice</numerusform>
            <numerusform>{n} exercices</numerusform>
        </translation>
    </message>
    <message id="lesson.scenes" numerus="yes">
        <source>{n} scenes</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} scène</numerusform>
            <numerusform>{n} scènes</numerusform>
        </translation>
    </message>
    <message id="lesson.preview">
        <source>What is in {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Ce que contient {path}</translation>
    </message>
    <message id="lesson.sounds" numerus="yes">
        <source>{n} sounds, {size}</source>
        <extracomment>Keep what is in braces: {n}, {size}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} son, {size}</numerusform>
            <numerusform>{n} sons, {size}</numerusform>
        </translation>
    </message>
    <message id="lesson.size_mb">
        <source>{size} MB</source>
        <extracomment>Keep what is in braces: {size}.</extracomment>
        <translation>{size} Mo</translation>
    </message>
    <message id="lesson.keep">
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message id="lesson.discard">
        <source>Don’t keep it</source>
        <translation>Ne pas la garder</translation>
    </message>
    <message id="lesson.part_of">
        <source>{at} of {count}</source>
        <extracomment>Keep what is in braces: {at}, {count}.</extracomment>
        <translation>{at} sur {count}</translation>
    </message>
    <message id="lesson.notes">
        <source>For who gives it</source>
        <translation>Pour qui l&apos;anime</translation>
    </message>
    <message id="lesson.play">
        <source>Play it</source>
        <translation>Écouter</translation>
    </message>
    <message id="lesson.stop_playing">
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message id="lesson.begin">
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message id="lesson.back">
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message id="lesson.next">
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message id="lesson.end">
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message id="lesson.part_missing">
        <source>What this part asks for is not there any more.</source>
        <translation>Ce que demande cette partie n&apos;est plus là.</translation>
    </message>
    <message id="lesson.not_a_package">
        <source>{path} is no lesson of Coach, or it is not whole. Ask for it again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} n&apos;est pas une leçon de Coach, ou n&apos;est pas complet. Redemandez-la.</translation>
    </message>
    <message id="lesson.not_readable">
        <source>{path} can’t be read: {said}. Ask for permission to read it.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>{path} est illisible : {said}. Demandez l&apos;autorisation de le lire.</translation>
    </message>
    <message id="lesson.no_lesson">
        <source>{path} holds no lesson. Ask for it again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ne contient pas de leçon. Redemandez-la.</translation>
    </message>
    <message id="lesson.too_many">
        <source>{path} holds {count} files, and a lesson has at most {most}. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {count}, {most}, {path}.</extracomment>
        <translation>{path} contient {count} fichiers, et une leçon en a {most} au plus. Rien n&apos;en a été gardé.</translation>
    </message>
    <message id="lesson.not_allowed">
        <source>{path} holds “{name}”, which a lesson may not hold. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {name}, {path}.</extracomment>
        <translation>{path} contient « {name} », ce qu&apos;une leçon ne peut pas contenir. Rien n&apos;en a été gardé.</translation>
    </message>
    <message id="lesson.too_large">
        <source>{path}: {name} is larger than such a file may be. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {name}, {path}.</extracomment>
        <translation>{path} : {name} est plus gros que ne peut l&apos;être un tel fichier. Rien n&apos;en a été gardé.</translation>
    </message>
    <message id="lesson.whole_too_large">
        <source>{path} holds more than {most_mb} MB. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {most_mb}, {path}.</extracomment>
        <translation>{path} contient plus de {most_mb} Mo. Rien n&apos;en a été gardé.</translation>
    </message>
    <message id="lesson.no_sound">
        <source>{path}: {name} is no sound that can be played. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {name}, {path}.</extracomment>
        <translation>{path} : {name} n&apos;est pas un son qui puisse être joué. Rien n&apos;en a été gardé.</translation>
    </message>
    <message id="lesson.sound_too_long">
        <source>{path}: {name} is longer than {most_s} s. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {most_s}, {name}, {path}.</extracomment>
        <translation>{path} : {name} dépasse {most_s} s. Rien n&apos;en a été gardé.</translation>
    </message>
    <message id="practice_scene.heading">
        <source>A caller who answers back</source>
        <translation>Un appelant qui répond</translation>
    </message>
    <message id="practice_scene.heading_note">
        <source>how loud the caller was, first turn to last</source>
        <translation>niveau de l&apos;appelant, tour par tour</translation>
    </message>
    <message id="practice_scene.turns" numerus="yes">
        <source>{n} turns</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>
            <numerusform>{n} tour</numerusform>
            <numerusform>{n} tours</numerusform>
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
        <translation>D&apos;abord votre habitude : lisez ceci comme vous le diriez à quelqu&apos;un de l&apos;autre côté d&apos;une table.</translation>
    </message>
    <message id="practice_scene.turn">
        <source>turn {number}</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>tour {number}</translation>
    </message>
    <message id="practice_scene.just_said">
        <source>The caller just said</source>
        <translation>L&apos;appelant vient de dire</translation>
    </message>
    <message id="practice_scene.quoted">
        <source>“{said}”</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>« {said} »</translation>
    </message>
    <message id="practice_scene.listen">
        <source>Listen</source>
        <translation>Écoutez</translation>
    </message>
    <message id="practice_scene.your_turn">
        <source>Your turn</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>À vous</translation>
    </message>
    <message id="practice_scene.listening">
        <source>Listening to you</source>
        <translation>Coach vous écoute</translation>
    </message>
    <message id="practice_scene.not_an_end">
        <source>answer when you like, a pause is not an end</source>
        <translation>répondez quand vous voulez, une pause n&apos;est pas une fin</translation>
    </message>
    <message id="practice_scene.advice">
        <source>To say, as you like: {advice}</source>
        <extracomment>Keep what is in braces: {advice}.</extracomment>
        <translation>À dire, à votre façon : {advice}</translation>
    </message>
    <message id="practice_scene.wait">
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message id="practice_scene.level">
        <source>Level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>Niveau</translation>
    </message>
    <message id="practice_scene.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Débit</translation>
    </message>
    <message id="practice_scene.none">
        <source>not yet</source>
        <translation>pas encore</translation>
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
        <translation>{level} dB au-dessus de l&apos;habitude</translation>
    </message>
    <message id="practice_scene.level_under">
        <source>{level} dB under your usual</source>
        <extracomment>Keep what is in braces: {level}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>{level} dB en dessous de l&apos;habitude</translation>
    </message>
    <message id="practice_scene.pace_value">
        <source>{pace} syll/s</source>
        <extracomment>Keep what is in braces: {pace}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>{pace} syll/s</translation>
    </message>
    <message id="practice_scene.steps_name">
        <source>The caller’s level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>Le niveau de l&apos;appelant</translation>
    </message>
    <message id="practice_scene.loudest">
        <source>loudest</source>
        <translation>au plus fort</translation>
    </message>
    <message id="practice_scene.began">
        <source>as they began</source>
        <translation>au début</translation>
    </message>
    <message id="practice_scene.lowest">
        <source>lowest</source>
        <translation>au plus bas</translation>
    </message>
    <message id="practice_scene.steps_spoken">
        <source>The caller’s level, turn by turn, 0 as they began: {steps}</source>
        <extracomment>Keep what is in braces: {steps}.
“level”: how loud, in dB.</extracomment>
        <translation>Le niveau de l&apos;appelant, tour par tour, 0 comme au début : {steps}</translation>
    </message>
    <message id="practice_scene.last">
        <source>Turn {number}: {moved}</source>
        <extracomment>Keep what is in braces: {moved}, {number}.</extracomment>
        <translation>Tour {number} : {moved}</translation>
    </message>
    <message id="practice_scene.foot">
        <source>R says the line again. Space pauses. Esc ends, nothing kept.</source>
        <translation>R redit la phrase. Espace met en pause. Échap arrête, rien n&apos;est gardé.</translation>
    </message>
    <message id="practice_scene.foot_abusive">
        <source>E ends the call. R says the line again. Space pauses. Esc ends, nothing kept.</source>
        <translation>E termine l&apos;appel. R redit la phrase. Espace met en pause. Échap arrête, rien n&apos;est gardé.</translation>
    </message>
    <message id="practice_scene.hear_again">
        <source>Hear it again</source>
        <translation>Réentendre</translation>
    </message>
    <message id="practice_scene.end_call">
        <source>End the call</source>
        <translation>Terminer l&apos;appel</translation>
    </message>
    <message id="practice_scene.why">
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message id="practice_scene.turn_name">
        <source>Turn {number}</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Tour {number}</translation>
    </message>
    <message id="practice_scene.other_way">
        <source>Another way</source>
        <translation>Une autre façon</translation>
    </message>
    <message id="practice_scene.from_turn">
        <source>From turn {number}</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Depuis le tour {number}</translation>
    </message>
    <message id="practice_scene.whole">
        <source>Whole scene</source>
        <translation>Scène entière</translation>
    </message>
    <message id="practice_scene.said_row">
        <source>Turn {number}. The caller: “{said}” {why}. The caller: {moved}.</source>
        <extracomment>Keep what is in braces: {moved}, {number}, {said}, {why}.</extracomment>
        <translation>Tour {number}. L&apos;appelant : « {said} » {why}. L&apos;appelant : {moved}.</translation>
    </message>
    <message id="practice_scene.look">
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message id="practice_scene.look_spoken">
        <source>Look at your last attempt at {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Regarder votre dernier essai : {title}</translation>
    </message>
    <message id="practice_scene.headline.lower" numerus="yes">
        <source>The caller ended {n} steps lower</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>L&apos;appelant a fini {n} cran plus bas</numerusform>
            <numerusform>L&apos;appelant a fini {n} crans plus bas</numerusform>
        </translation>
    </message>
    <message id="practice_scene.headline.louder" numerus="yes">
        <source>The caller ended {n} steps louder</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>L&apos;appelant a fini {n} cran plus fort</numerusform>
            <numerusform>L&apos;appelant a fini {n} crans plus fort</numerusform>
        </translation>
    </message>
    <message id="practice_scene.headline.same">
        <source>The caller ended as they began</source>
        <translation>L&apos;appelant a fini comme il avait commencé</translation>
    </message>
    <message id="practice_scene.headline.ended_right">
        <source>You ended the call after a turn of your own, without a rise</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Vous avez terminé l&apos;appel après un tour à vous, sans montée</translation>
    </message>
    <message id="practice_scene.headline.ended_early">
        <source>You ended the call while they spoke, or before it had to end</source>
        <translation>Vous avez terminé l&apos;appel pendant que l&apos;appelant parlait, ou avant que ce soit nécessaire</translation>
    </message>
    <message id="practice_scene.headline.ended_raised">
        <source>You ended the call with your voice raised</source>
        <translation>Vous avez terminé l&apos;appel avec une montée de la voix</translation>
    </message>
    <message id="practice_scene.headline.went_on">
        <source>The caller went on to the end, and the call was not ended</source>
        <translation>L&apos;appelant a continué jusqu&apos;à la fin, et l&apos;appel n&apos;a pas été terminé</translation>
    </message>
    <message id="practice_scene.headline.gone">
        <source>The caller hung up: nobody answered them</source>
        <translation>L&apos;appelant a raccroché : personne ne lui répondait</translation>
    </message>
    <message id="practice_scene.headline.broken_off">
        <source>You ended it early: these were its turns</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Vous avez arrêté avant la fin : voici les tours qu’il y a eu</translation>
    </message>
    <message id="practice_scene.heard.talked_over">
        <source>You came in, both spoke for {over} s</source>
        <extracomment>Keep what is in braces: {over}.</extracomment>
        <translation>Vous êtes intervenu, les deux ont parlé {over} s</translation>
    </message>
    <message id="practice_scene.heard.raised">
        <source>{level} dB over your usual, over the whole turn</source>
        <extracomment>Keep what is in braces: {level}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>{level} dB au-dessus de votre habitude, sur tout le tour</translation>
    </message>
    <message id="practice_scene.heard.no_answer">
        <source>Nothing was heard from you</source>
        <translation>Rien n&apos;a été entendu de vous</translation>
    </message>
    <message id="practice_scene.heard.too_fast">
        <source>{percent} % over your usual pace</source>
        <extracomment>Keep what is in braces: {percent}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>{percent} % au-dessus de votre débit habituel</translation>
    </message>
    <message id="practice_scene.heard.at_once">
        <source>You answered after {wait} s</source>
        <extracomment>Keep what is in braces: {wait}.</extracomment>
        <translation>Vous avez répondu après {wait} s</translation>
    </message>
    <message id="practice_scene.heard.early">
        <source>You answered {early} s before they had ended</source>
        <extracomment>Keep what is in braces: {early}.</extracomment>
        <translation>Vous avez répondu {early} s avant la fin de l&apos;appelant</translation>
    </message>
    <message id="practice_scene.heard.too_long">
        <source>{took} s in one turn</source>
        <extracomment>Keep what is in braces: {took}.</extracomment>
        <translation>{took} s en un seul tour</translation>
    </message>
    <message id="practice_scene.heard.heard_out">
        <source>Heard out, {wait} s before you answered, {took} s</source>
        <extracomment>Keep what is in braces: {took}, {wait}.
“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Écouté jusqu&apos;au bout, réponse après {wait} s, {took} s</translation>
    </message>
    <message id="practice_scene.moved.up">
        <source>a step up</source>
        <translation>un cran plus fort</translation>
    </message>
    <message id="practice_scene.moved.up_again">
        <source>a step up, and said again</source>
        <translation>un cran plus fort, et redit</translation>
    </message>
    <message id="practice_scene.moved.down">
        <source>a step down</source>
        <translation>un cran plus bas</translation>
    </message>
    <message id="practice_scene.moved.stayed">
        <source>stayed</source>
        <translation>inchangé</translation>
    </message>
    <message id="practice_scene.moved.again">
        <source>said again</source>
        <translation>redit</translation>
    </message>
    <message id="practice_scene.moved.still_there">
        <source>asked whether you are there</source>
        <translation>a demandé si vous êtes là</translation>
    </message>
    <message id="practice_scene.other.talked_over">
        <source>Turn {number}: let the silence after their last word begin, then answer.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Tour {number} : laissez commencer le silence après le dernier mot, puis répondez.</translation>
    </message>
    <message id="practice_scene.other.raised">
        <source>Turn {number}: breathe out first, and make the first word a low one.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Tour {number} : expirez d&apos;abord, et dites le premier mot plus bas.</translation>
    </message>
    <message id="practice_scene.other.no_answer">
        <source>Turn {number}: say what you are doing, even if that is “one moment”.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Tour {number} : dites ce que vous faites, même si c&apos;est « un instant ».</translation>
    </message>
    <message id="practice_scene.other.too_fast">
        <source>Turn {number}: leave the last word as long as the first.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Tour {number} : donnez au dernier mot la même longueur qu&apos;au premier.</translation>
    </message>
    <message id="practice_scene.other.at_once">
        <source>Turn {number}: leave a second after they stop, then answer.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Tour {number} : laissez une seconde après la fin de l&apos;appelant, puis répondez.</translation>
    </message>
    <message id="practice_scene.other.too_long">
        <source>Turn {number}: say one thing, and hand it back.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Tour {number} : dites une chose, et rendez la parole.</translation>
    </message>
    <message id="practice_scene.other.none">
        <source>Every turn was heard out and answered low. Try it without looking at the screen.</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>À chaque tour, vous avez écouté jusqu&apos;au bout et répondu bas. Essayez sans regarder l&apos;écran.</translation>
    </message>
    <message id="practice_scene.other.ended_early">
        <source>Let them end, say in one turn that you are ending the call, then press E.</source>
        <translation>Laissez finir, dites en un tour que vous terminez l&apos;appel, puis appuyez sur E.</translation>
    </message>
    <message id="practice_scene.other.ended_raised">
        <source>Say it as low as the turn before, then press E.</source>
        <translation>Dites-le aussi bas que le tour précédent, puis appuyez sur E.</translation>
    </message>
    <message id="practice_scene.other.went_on">
        <source>Warn once. When it goes on, say that you are ending the call, and press E.</source>
        <translation>Avertissez une fois. Si cela continue, dites que vous terminez l&apos;appel, et appuyez sur E.</translation>
    </message>
    <message id="lesson_maker.make">
        <source>Make a lesson</source>
        <translation>Créer une leçon</translation>
    </message>
    <message id="lesson_maker.go_on">
        <source>Go on with “{title}”</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Continuer « {title} »</translation>
    </message>
    <message id="lesson_maker.untitled">
        <source>a lesson without a title</source>
        <translation>une leçon sans titre</translation>
    </message>
    <message id="lesson_maker.change">
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message id="lesson_maker.change_spoken">
        <source>Change the lesson {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Modifier la leçon {title}</translation>
    </message>
    <message id="lesson_maker.delete">
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message id="lesson_maker.delete_spoken">
        <source>Delete the lesson {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Supprimer la leçon {title}</translation>
    </message>
    <message id="lesson_maker.delete_title">
        <source>Delete “{title}”?</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Supprimer « {title} » ?</translation>
    </message>
    <message id="lesson_maker.delete_text">
        <source>The lesson and its recordings are deleted from this machine. A file of it that you saved for others stays.</source>
        <translation>La leçon et ses enregistrements sont supprimés de cet ordinateur. Un fichier que vous en avez enregistré pour d’autres reste.</translation>
    </message>
    <message id="lesson_maker.leave_it">
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
    <message id="lesson_maker.deleted">
        <source>“{title}” is deleted.</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>« {title} » est supprimée.</translation>
    </message>
    <message id="lesson_maker.not_deleted">
        <source>The lesson can’t be deleted: {said}. See who may write to the folder.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>La leçon ne peut pas être supprimée : {said}. Vérifiez qui peut écrire dans le dossier.</translation>
    </message>
    <message id="lesson_maker.on_stage">
        <source>“{title}” is on the stage. Close the stage, then delete it.</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>« {title} » est sur la scène. Fermez la scène, puis supprimez-la.</translation>
    </message>
    <message id="lesson_maker.being_changed">
        <source>You are changing “{title}”. Save that or throw it away, then delete it.</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Vous modifiez « {title} ». Enregistrez ou abandonnez cela, puis supprimez-la.</translation>
    </message>
    <message id="lesson_maker.copy">
        <source>Copy and change</source>
        <translation>Copier et modifier</translation>
    </message>
    <message id="lesson_maker.copy_spoken">
        <source>Begin a lesson of your own with {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Commencer une leçon à vous à partir de {title}</translation>
    </message>
    <message id="lesson_maker.title">
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message id="lesson_maker.goal">
        <source>Goal, in one line</source>
        <translation>Objectif, en une ligne</translation>
    </message>
    <message id="lesson_maker.notes">
        <source>Notes for who gives it, if any</source>
        <translation>Notes pour la personne qui la donne, s’il y en a</translation>
    </message>
    <message id="lesson_maker.part_notes">
        <source>Notes for who gives it, at this part</source>
        <translation>Notes pour qui l’anime, à cette partie</translation>
    </message>
    <message id="lesson_maker.parts">
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message id="lesson_maker.parts_note">
        <source>Alt+Up and Alt+Down move a part, Delete removes it. Parts can be dragged, too.</source>
        <translation>Alt+Haut et Alt+Bas déplacent une partie, Suppr la retire. On peut aussi faire glisser les parties.</translation>
    </message>
    <message id="lesson_maker.list_name">
        <source>The parts in their order</source>
        <translation>Les parties dans leur ordre</translation>
    </message>
    <message id="lesson_maker.row">
        <source>{at}  {kind}: {title}</source>
        <extracomment>Keep what is in braces: {at}, {kind}, {title}.</extracomment>
        <translation>{at}  {kind} : {title}</translation>
    </message>
    <message id="lesson_maker.no_title">
        <source>no title yet</source>
        <translation>pas encore de titre</translation>
    </message>
    <message id="lesson_maker.add_text">
        <source>Add a text</source>
        <translation>Ajouter un texte</translation>
    </message>
    <message id="lesson_maker.add_demonstration">
        <source>Add a demonstration</source>
        <translation>Ajouter une démonstration</translation>
    </message>
    <message id="lesson_maker.add_drill">
        <source>Add a drill</source>
        <translation>Ajouter un exercice</translation>
    </message>
    <message id="lesson_maker.add_scene">
        <source>Add a scene</source>
        <translation>Ajouter une scène</translation>
    </message>
    <message id="lesson_maker.up">
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message id="lesson_maker.down">
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message id="lesson_maker.remove">
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message id="lesson_maker.put_back">
        <source>Put “{title}” back</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Remettre « {title} »</translation>
    </message>
    <message id="lesson_maker.part_heading">
        <source>Part {at}: {kind}</source>
        <extracomment>Keep what is in braces: {at}, {kind}.</extracomment>
        <translation>Partie {at} : {kind}</translation>
    </message>
    <message id="lesson_maker.part_title">
        <source>Title of the part</source>
        <translation>Titre de la partie</translation>
    </message>
    <message id="lesson_maker.text">
        <source>Text to read</source>
        <translation>Texte à lire</translation>
    </message>
    <message id="lesson_maker.listen_for">
        <source>What to listen for, if anything</source>
        <translation>À quoi prêter l’oreille, s’il y a lieu</translation>
    </message>
    <message id="lesson_maker.do_for">
        <source>What to do it for, if anything</source>
        <translation>Pourquoi le faire, s’il y a lieu</translation>
    </message>
    <message id="lesson_maker.say">
        <source>What is said in it</source>
        <translation>Ce qui y est dit</translation>
    </message>
    <message id="lesson_maker.recording">
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message id="lesson_maker.recording_note">
        <source>At most {most_s} s. Of a call with two channels, your side is taken.</source>
        <extracomment>Keep what is in braces: {most_s}.</extracomment>
        <translation>Au plus {most_s} s. D’un appel à deux voies, c’est votre côté qui est pris.</translation>
    </message>
    <message id="lesson_maker.choose">
        <source>Choose a recording</source>
        <translation>Choisir un enregistrement</translation>
    </message>
    <message id="lesson_maker.checking">
        <source>The recording is being checked</source>
        <translation>L’enregistrement est en cours de vérification</translation>
    </message>
    <message id="lesson_maker.unnamed">
        <source>A recording</source>
        <translation>Un enregistrement</translation>
    </message>
    <message id="lesson_maker.recording_is">
        <source>{name}, {time}</source>
        <extracomment>Keep what is in braces: {name}, {time}.</extracomment>
        <translation>{name}, {time}</translation>
    </message>
    <message id="lesson_maker.needed">
        <source>{name} (needed)</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} (nécessaire)</translation>
    </message>
    <message id="lesson_maker.hear">
        <source>Hear it</source>
        <translation>L’écouter</translation>
    </message>
    <message id="lesson_maker.which_drill">
        <source>Which drill</source>
        <translation>Quel exercice</translation>
    </message>
    <message id="lesson_maker.which_scene">
        <source>Which scene</source>
        <translation>Quelle scène</translation>
    </message>
    <message id="lesson_maker.choose_one">
        <source>Choose one</source>
        <translation>À choisir</translation>
    </message>
    <message id="lesson_maker.save">
        <source>Save the lesson</source>
        <translation>Enregistrer la leçon</translation>
    </message>
    <message id="lesson_maker.throw_away">
        <source>Don’t save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message id="lesson_maker.throw_away_title">
        <source>Don’t save this lesson?</source>
        <translation>Ne pas enregistrer cette leçon ?</translation>
    </message>
    <message id="lesson_maker.throw_away_text">
        <source>What you wrote here is lost. A lesson that was saved before stays as it was.</source>
        <translation>Ce que vous avez écrit ici sera perdu. Une leçon déjà enregistrée reste telle quelle.</translation>
    </message>
    <message id="lesson_maker.keep_writing">
        <source>Keep writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message id="lesson_maker.saved">
        <source>“{title}” is saved, with your lessons.</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>« {title} » est enregistrée avec vos leçons.</translation>
    </message>
    <message id="lesson_maker.to_mend" numerus="yes">
        <source>{n} fields have to be mended before the lesson can be saved.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} champ est à corriger avant de pouvoir enregistrer la leçon.</numerusform>
            <numerusform>{n} champs sont à corriger avant de pouvoir enregistrer la leçon.</numerusform>
        </translation>
    </message>
    <message id="lesson_maker.empty">
        <source>Write something here.</source>
        <translation>Écrivez quelque chose ici.</translation>
    </message>
    <message id="lesson_maker.long">
        <source>This has {count} characters. Shorten it to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {most}.</extracomment>
        <translation>Il y a {count} caractères. Raccourcissez à {most}.</translation>
    </message>
    <message id="lesson_maker.control_character">
        <source>This holds a character that can’t be seen or shown. Type it again.</source>
        <translation>Il y a ici un caractère qu’on ne peut ni voir ni afficher. Retapez le texte.</translation>
    </message>
    <message id="lesson_maker.long_title">
        <source>A title has at most {most} words, and this one has {count}.</source>
        <extracomment>Keep what is in braces: {count}, {most}.</extracomment>
        <translation>Un titre a au plus {most} mots, et celui-ci en a {count}.</translation>
    </message>
    <message id="lesson_maker.sign_in_title">
        <source>A title can’t hold “{sign}”. Leave it out.</source>
        <extracomment>Keep what is in braces: {sign}.</extracomment>
        <translation>Un titre ne peut pas contenir « {sign} ». Retirez-le.</translation>
    </message>
    <message id="lesson_maker.no_parts">
        <source>A lesson has at least one part. Add one.</source>
        <translation>Une leçon a au moins une partie. Ajoutez-en une.</translation>
    </message>
    <message id="lesson_maker.too_many_parts">
        <source>A lesson has at most {most} parts, and this one has {count}.</source>
        <extracomment>Keep what is in braces: {count}, {most}.</extracomment>
        <translation>Une leçon a au plus {most} parties, et celle-ci en a {count}.</translation>
    </message>
    <message id="lesson_maker.no_recording">
        <source>Choose a recording.</source>
        <translation>Choisissez un enregistrement.</translation>
    </message>
    <message id="lesson_maker.nothing_chosen">
        <source>Choose one of the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message id="lesson_maker.too_long">
        <source>{path} is longer than {most_s} s. Choose a shorter recording, or cut it.</source>
        <extracomment>Keep what is in braces: {most_s}, {path}.</extracomment>
        <translation>{path} dure plus de {most_s} s. Choisissez un enregistrement plus court, ou coupez-le.</translation>
    </message>
    <message id="lesson_maker.nothing_heard">
        <source>{path} holds nothing that can be heard. Choose another recording.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>On n’entend rien dans {path}. Choisissez un autre enregistrement.</translation>
    </message>
    <message id="lesson_maker.too_large">
        <source>The texts of this lesson are longer than {most_kb} kB together. Shorten them.</source>
        <extracomment>Keep what is in braces: {most_kb}.</extracomment>
        <translation>Les textes de cette leçon dépassent {most_kb} ko au total. Raccourcissez-les.</translation>
    </message>
    <message id="lesson_maker.not_saved">
        <source>The lesson can’t be saved: {said}. Make room, or see who may write to the folder.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>La leçon ne peut pas être enregistrée : {said}. Libérez de la place, ou vérifiez qui peut écrire dans le dossier.</translation>
    </message>
    <message id="lesson_maker.kind.text">
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message id="lesson_maker.kind.demonstration">
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message id="lesson_maker.kind.drill">
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
    <message id="lesson_maker.kind.scene">
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message id="scene_lines.record_its">
        <source>Record its lines</source>
        <translation>Enregistrer ses répliques</translation>
    </message>
    <message id="scene_lines.record_its_spoken">
        <source>Record the lines of {title} yourself</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Enregistrer soi-même les répliques de {title}</translation>
    </message>
    <message id="scene_lines.missing" numerus="yes">
        <source>{n} lines to record</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} réplique à enregistrer</numerusform>
            <numerusform>{n} répliques à enregistrer</numerusform>
        </translation>
    </message>
    <message id="scene_lines.own_lines" numerus="yes">
        <source>{n} lines of your own</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} réplique à vous</numerusform>
            <numerusform>{n} répliques à vous</numerusform>
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
        <translation>Les répliques de « {title} »</translation>
    </message>
    <message id="scene_lines.place">
        <source>Line {at} of {count}, {own}</source>
        <extracomment>Keep what is in braces: {at}, {count}, {own}.</extracomment>
        <translation>Réplique {at} sur {count}, {own}</translation>
    </message>
    <message id="scene_lines.own" numerus="yes">
        <source>{n} recorded</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} enregistrée</numerusform>
            <numerusform>{n} enregistrées</numerusform>
        </translation>
    </message>
    <message id="scene_lines.kept_here">
        <source>What you keep here stays on this machine, in {folder}, until you delete it. Nothing else of what the microphone hears is kept.</source>
        <extracomment>Keep what is in braces: {folder}.</extracomment>
        <translation>Ce que vous gardez ici reste sur cet ordinateur, dans {folder}, jusqu’à ce que vous l’effaciez. Rien d’autre de ce que le micro entend n’est gardé.</translation>
    </message>
    <message id="scene_lines.opening">
        <source>Opening the microphone</source>
        <translation>Ouverture du micro</translation>
    </message>
    <message id="scene_lines.recording">
        <source>Recording. Say the line, then press Space.</source>
        <translation>Enregistrement. Dites la réplique, puis appuyez sur Espace.</translation>
    </message>
    <message id="scene_lines.checking">
        <source>Checking what was heard</source>
        <translation>Vérification de ce qui a été entendu</translation>
    </message>
    <message id="scene_lines.record">
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message id="scene_lines.stop">
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message id="scene_lines.keep">
        <source>Keep it, next</source>
        <translation>Garder, suivante</translation>
    </message>
    <message id="scene_lines.hear_take">
        <source>Hear it</source>
        <translation>L’écouter</translation>
    </message>
    <message id="scene_lines.hear_own">
        <source>Hear your line</source>
        <translation>Écouter votre réplique</translation>
    </message>
    <message id="scene_lines.hear_ours">
        <source>Hear the line there is</source>
        <translation>Écouter la réplique existante</translation>
    </message>
    <message id="scene_lines.back">
        <source>Line before</source>
        <translation>Réplique précédente</translation>
    </message>
    <message id="scene_lines.next">
        <source>Next line</source>
        <translation>Réplique suivante</translation>
    </message>
    <message id="scene_lines.delete">
        <source>Delete your lines</source>
        <translation>Effacer vos répliques</translation>
    </message>
    <message id="scene_lines.delete_title">
        <source>Delete your lines of this scene?</source>
        <translation>Effacer vos répliques de cette scène ?</translation>
    </message>
    <message id="scene_lines.delete_text">
        <source>The scene then plays the lines it came with.</source>
        <translation>La scène joue alors les répliques d’origine.</translation>
    </message>
    <message id="scene_lines.leave_them">
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message id="scene_lines.fine">
        <source>It can be kept: at the level of its step within {off_db} dB, its longest pause {pause} s.</source>
        <extracomment>Keep what is in braces: {off_db}, {pause}.
“level”: how loud, in dB.</extracomment>
        <translation>Elle peut être gardée : à {off_db} dB près au niveau de son palier, sa plus longue pause dure {pause} s.</translation>
    </message>
    <message id="scene_lines.is_own">
        <source>This line is recorded.</source>
        <translation>Cette réplique est enregistrée.</translation>
    </message>
    <message id="scene_lines.foot">
        <source>Space records and stops. H plays it. Return keeps it. The arrows go to another line. Esc ends.</source>
        <translation>Espace enregistre et arrête. H fait écouter. Entrée garde. Les flèches mènent à une autre réplique. Échap termine.</translation>
    </message>
    <message id="scene_lines.not_kept">
        <source>The line can’t be kept: {said}. Make room, or see who may write to the folder.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>La réplique ne peut pas être gardée : {said}. Libérez de la place, ou vérifiez qui peut écrire dans le dossier.</translation>
    </message>
    <message id="scene_lines.not_deleted">
        <source>The lines can’t be deleted: {said}. See who may write to the folder.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Les répliques ne peuvent pas être effacées : {said}. Vérifiez qui peut écrire dans le dossier.</translation>
    </message>
    <message id="scene_lines.how.low">
        <source>Low: lower and slower than you usually speak</source>
        <translation>Bas : plus bas et plus lentement que d’habitude</translation>
    </message>
    <message id="scene_lines.how.even">
        <source>As you usually speak on the phone</source>
        <translation>Comme vous parlez d’habitude au téléphone</translation>
    </message>
    <message id="scene_lines.how.loud">
        <source>Loud: as you speak across the street</source>
        <translation>Fort : comme vous parlez d’un trottoir à l’autre</translation>
    </message>
    <message id="scene_lines.fault.nothing_said">
        <source>No speech was heard. Say the line while it records, nearer to the microphone.</source>
        <translation>Aucune voix n’a été entendue. Dites la réplique pendant l’enregistrement, plus près du micro.</translation>
    </message>
    <message id="scene_lines.fault.too_quiet">
        <source>It is too quiet, {level} dB of full scale: what is brought up later brings the hiss up too. Move nearer to the microphone, or turn it up.</source>
        <extracomment>Keep what is in braces: {level}.
“level”: how loud, in dB.</extracomment>
        <translation>C’est trop faible, {level} dB par rapport au maximum : ce qui est remonté ensuite remonte aussi le souffle. Approchez-vous du micro, ou montez-le.</translation>
    </message>
    <message id="scene_lines.fault.too_loud">
        <source>It is too loud, {level} dB of full scale: the next word would clip. Move away from the microphone, or turn it down.</source>
        <extracomment>Keep what is in braces: {level}.
“level”: how loud, in dB.</extracomment>
        <translation>C’est trop fort, {level} dB par rapport au maximum : le mot suivant saturerait. Éloignez-vous du micro, ou baissez-le.</translation>
    </message>
    <message id="scene_lines.fault.clipped">
        <source>It is too loud for the microphone. Go a little further away from it, or turn it down.</source>
        <translation>C’est trop fort pour le micro. Éloignez-vous un peu, ou baissez-le.</translation>
    </message>
    <message id="scene_lines.fault.loud_room">
        <source>The room is too loud for a line this low. Go nearer to the microphone, or make the room quieter.</source>
        <translation>La pièce est trop bruyante pour une réplique si basse. Rapprochez-vous du micro, ou faites taire le bruit.</translation>
    </message>
    <message id="scene_lines.fault.pause">
        <source>There is a pause of {pause} s in it, and the scene would take it for the end. Say it in one go.</source>
        <extracomment>Keep what is in braces: {pause}.</extracomment>
        <translation>Il y a une pause de {pause} s, et la scène la prendrait pour la fin. Dites-la d’un trait.</translation>
    </message>
    <message id="scene_lines.fault.off_level">
        <source>It is {off_db} dB off the level of its step. Say it evenly, without one word much louder than the others.</source>
        <extracomment>Keep what is in braces: {off_db}.
“level”: how loud, in dB.</extracomment>
        <translation>Elle est à {off_db} dB du niveau de son palier. Parlez régulièrement, sans un mot bien plus fort que les autres.</translation>
    </message>
    <message id="lesson_stage.show">
        <source>Show on the stage</source>
        <translation>Présenter à la salle</translation>
    </message>
    <message id="lesson_stage.next">
        <source>Next: {kind}, {title}</source>
        <extracomment>Keep what is in braces: {kind}, {title}.</extracomment>
        <translation>Ensuite : {kind}, {title}</translation>
    </message>
    <message id="lesson_stage.no_next">
        <source>This is the last part</source>
        <translation>C’est la dernière partie</translation>
    </message>
    <message id="lesson_stage.in_practice">
        <source>On each desk: Practice, in Coach</source>
        <translation>Sur chaque poste : Entraînement, dans Coach</translation>
    </message>
    <message id="lesson_stage.begins_here">
        <source>Here: Space begins</source>
        <translation>Ici : Espace commence</translation>
    </message>
    <message id="lesson_stage.begin">
        <source>Begin it here</source>
        <translation>Commencer ici</translation>
    </message>
    <message id="lesson_stage.paused">
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message id="lesson_stage.part_notes">
        <source>For who gives it, at this part</source>
        <translation>Pour qui l’anime, à cette partie</translation>
    </message>
    <message id="lesson_stage.parts">
        <source>The parts of the lesson</source>
        <translation>Les parties de la leçon</translation>
    </message>
    <message id="lesson_stage.hint">
        <source>Space plays · Page Down goes on · C compares · P controls · Esc closes</source>
        <translation>Espace joue · Page suiv. : suite · C compare · P commandes · Échap ferme</translation>
    </message>
    <message id="lesson_stage.keys">
        <source>Page Up and Down change the part, Space plays or begins, End ends a drill, C compares a demonstration with the other, L repeats, - and + speed, B black, D dark or light, Esc ends</source>
        <translation>Page précédente et suivante changent de partie, Espace lance la lecture ou commence, Fin termine un exercice, C compare une démonstration à l’autre, L répète, - et + vitesse, B noir, D sombre ou clair, Échap termine</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message id="history.newer">
        <source>{path} was written by a newer version of this program. Start that version, or install it again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} a été écrit par une version plus récente de ce programme. Lancez cette version, ou réinstallez-la.</translation>
    </message>
    <message id="history.no_migrations">
        <source>{path} is missing from the program, so the history can&apos;t be opened. Install Coach again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} manque dans le programme, l&apos;historique ne peut donc pas être ouvert. Réinstallez Coach.</translation>
    </message>
    <message id="history.corrupt">
        <source>{path} is damaged and was left as it is. Close Coach and put a backup in its place, or move it away to begin a new history.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} est endommagé et a été laissé tel quel. Fermez Coach et mettez une sauvegarde à sa place, ou déplacez-le pour commencer un nouvel historique.</translation>
    </message>
    <message id="history.no_file">
        <source>{path} is no file, but a folder, a device or a link that leads nowhere. Move it away, or put a backup in its place.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} n&apos;est pas un fichier, mais un dossier, un périphérique ou un lien qui ne mène nulle part. Déplacez-le, ou mettez une sauvegarde à sa place.</translation>
    </message>
    <message id="history.damaged">
        <source>{path} is damaged in places. Save what is good into a new file with `coach history salvage NEW`, then close Coach and put that in its place.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} est endommagé par endroits. Enregistrez ce qui est bon dans un nouveau fichier avec `coach history salvage NEW`, puis fermez Coach et mettez celui-ci à sa place.</translation>
    </message>
    <message id="history.slow">
        <source>Reading {path} takes so long that it can&apos;t be in order. Close Coach and put a backup in its place, or move it away to begin a new history.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>La lecture de {path} est si longue que le fichier ne peut pas être en ordre. Fermez Coach et mettez une sauvegarde à sa place, ou déplacez-le pour commencer un nouvel historique.</translation>
    </message>
    <message id="history.broken_log">
        <source>{log} is damaged, so the last changes to {path} can&apos;t be read. Close Coach and put a backup of both in their place, or move that file away to go on without them.</source>
        <extracomment>Keep what is in braces: {log}, {path}.</extracomment>
        <translation>{log} est endommagé : les derniers changements de {path} ne peuvent pas être lus. Fermez Coach et mettez une sauvegarde des deux à leur place, ou déplacez ce fichier pour continuer sans eux.</translation>
    </message>
    <message id="history.refused">
        <source>{path} holds a rule of another program that refuses this. Close Coach and put a backup in its place, or move it away to begin a new history.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} contient une règle d&apos;un autre programme qui refuse cela. Fermez Coach et mettez une sauvegarde à sa place, ou déplacez-le pour commencer un nouvel historique.</translation>
    </message>
    <message id="history.there_already">
        <source>{path} is there already. Choose a name that is not taken; nothing was written.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} existe déjà. Choisissez un nom libre ; rien n&apos;a été écrit.</translation>
    </message>
    <message id="history.incomplete">
        <source>{path} lacks a part of the history and was left as it is. Close Coach and put a backup in its place, or move it away to begin a new history.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Il manque à {path} une partie de l’historique ; le fichier a été laissé tel quel. Fermez Coach et mettez une sauvegarde à sa place, ou déplacez-le pour commencer un nouvel historique.</translation>
    </message>
    <message id="history.not_ours">
        <source>{path} is a database of another program. Move it away, or choose another folder for the history.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} est la base de données d&apos;un autre programme. Déplacez-la, ou choisissez un autre dossier pour l&apos;historique.</translation>
    </message>
    <message id="history.owned">
        <source>{path} belongs to another Coach that is open, or to a command of it. Close that one, then try again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} appartient à un autre Coach ouvert, ou à une de ses commandes. Fermez-le, puis réessayez.</translation>
    </message>
    <message id="history.nothing_there">
        <source>There is no history in {path} yet. Choose its folder once the first call is kept.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Il n&apos;y a pas encore d&apos;historique dans {path}. Choisissez son dossier une fois le premier appel gardé.</translation>
    </message>
    <message id="history.folder_away">
        <source>The folder of your calls, {path}, is not there. Connect its disk; until then nothing is kept.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Le dossier de vos appels, {path}, n&apos;est pas là. Branchez son disque ; d&apos;ici là, rien n&apos;est gardé.</translation>
    </message>
    <message id="history.not_empty">
        <source>{path} is not empty. Choose a folder that is empty, or a new one.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} n&apos;est pas vide. Choisissez un dossier vide, ou un nouveau.</translation>
    </message>
    <message id="history.inside_itself">
        <source>{path} lies inside the folder that is to be moved. Choose another one.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} est à l&apos;intérieur du dossier à déplacer. Choisissez-en un autre.</translation>
    </message>
    <message id="history.on_network">
        <source>{path} is on a network, where a history can be damaged. Choose a folder on a disk of this machine; a copy for the network can be made with `coach history export --format archive`.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} est sur un réseau, où un historique peut être endommagé. Choisissez un dossier sur un disque de cet ordinateur ; une copie pour le réseau se fait avec `coach history export --format archive`.</translation>
    </message>
    <message id="history.no_room">
        <source>The history needs {megabytes} MB in {path}, and there is less. Free some room, or choose another folder.</source>
        <extracomment>Keep what is in braces: {megabytes}, {path}.</extracomment>
        <translation>L&apos;historique demande {megabytes} Mo dans {path}, et il y en a moins. Libérez de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message id="history.not_moved">
        <source>The history could not be moved to {path}: {error}. It is where it was.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>L&apos;historique n&apos;a pas pu être déplacé vers {path} : {error}. Il est resté où il était.</translation>
    </message>
    <message id="history.gone">
        <source>Call {call_id} was begun in a history that was moved or deleted. Begin a new call.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>L’appel {call_id} a été commencé dans un historique qui a été déplacé ou supprimé. Commencez un nouvel appel.</translation>
    </message>
    <message id="history.locked">
        <source>{path} is in use by another program. Close that program, then try again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} est utilisé par un autre programme. Fermez ce programme, puis réessayez.</translation>
    </message>
    <message id="history.full">
        <source>{path} could not be written: the disk is full or failing. Free some space; what was kept is still there.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} n&apos;a pas pu être écrit : le disque est plein ou défaillant. Libérez de la place ; ce qui était gardé est toujours là.</translation>
    </message>
    <message id="history.not_compacted">
        <source>The disk is full or failing: every call is deleted, but {path} keeps its size and traces of them. Settings are kept. Free some space, then delete everything once more.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Le disque est plein ou défaillant : tous les appels sont supprimés, mais {path} garde sa taille et leurs traces. Les réglages restent. Libérez de la place, puis supprimez tout encore une fois.</translation>
    </message>
    <message id="history.not_forgotten">
        <source>The disk is full or failing: the call is deleted and all others are kept, but traces of it stay in {path}. Free some space; the next deletion clears them.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Le disque est plein ou défaillant : l&apos;appel est supprimé et tous les autres sont gardés, mais ses traces restent dans {path}. Libérez de la place ; la prochaine suppression les efface.</translation>
    </message>
    <message id="history.not_deleted">
        <source>It could not be deleted: something in {path} keeps it. Delete everything with `coach history delete --all`, or move the file away.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>La suppression n&apos;a pas réussi : quelque chose dans {path} s&apos;y oppose. Supprimez tout avec `coach history delete --all`, ou déplacez le fichier.</translation>
    </message>
    <message id="history.traces_left">
        <source>It is deleted, but traces of it stay in {path}, even after the file was written anew. Move the file away and delete it to be rid of them.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>C&apos;est supprimé, mais il en reste des traces dans {path}, même après une réécriture du fichier. Déplacez le fichier et supprimez-le pour vous en défaire.</translation>
    </message>
    <message id="history.still_read">
        <source>It is deleted, but another program is reading {path}, so traces of it stay there. Close that program; the next deletion clears them.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>C&apos;est supprimé, mais un autre programme lit {path}, où des traces restent donc. Fermez ce programme ; la prochaine suppression les efface.</translation>
    </message>
    <message id="history.not_writable">
        <source>You may not write to {path}. Ask the owner of the folder for permission, or choose another folder.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Vous n&apos;avez pas le droit d&apos;écrire dans {path}. Demandez l&apos;autorisation au propriétaire du dossier, ou choisissez-en un autre.</translation>
    </message>
    <message id="history.no_such_call">
        <source>There is no call {call_id} in the history. `coach history list` shows the calls that are kept.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>Il n&apos;y a pas d&apos;appel {call_id} dans l&apos;historique. `coach history list` montre les appels gardés.</translation>
    </message>
    <message id="history.nothing_yet">
        <source>Nothing of call {call_id} is kept yet. Try again in a few seconds.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>Rien de l&apos;appel {call_id} n&apos;est encore gardé. Réessayez dans quelques secondes.</translation>
    </message>
    <message id="history.no_such_note">
        <source>Call {call_id} has no incident note any more. Open the call again.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>L&apos;appel {call_id} n&apos;a plus de note. Rouvrez l&apos;appel.</translation>
    </message>
    <message id="history.part_too_short">
        <source>A part of a call must last {least_s} s at least. Put the line where the second call begins.</source>
        <extracomment>Keep what is in braces: {least_s}.</extracomment>
        <translation>Une partie d&apos;appel doit durer au moins {least_s} s. Placez la ligne où commence le second appel.</translation>
    </message>
    <message id="history.join_overlap">
        <source>These calls lie over each other in time, so they are not one. Choose two that follow each other.</source>
        <translation>Ces appels se recouvrent dans le temps, ils n&apos;en font donc pas un. Choisissez-en deux qui se suivent.</translation>
    </message>
    <message id="history.join_apart">
        <source>These calls are more than {most_min} minutes apart, so they stay two. Choose two that follow each other.</source>
        <extracomment>Keep what is in braces: {most_min}.</extracomment>
        <translation>Plus de {most_min} minutes séparent ces appels, ils restent donc deux. Choisissez-en deux qui se suivent.</translation>
    </message>
    <message id="history.join_sources">
        <source>One of these calls is a replay or an import and the other is not, so they stay two. Choose two of one kind.</source>
        <translation>L&apos;un de ces appels est une relecture ou un import et l&apos;autre non, ils restent donc deux. Choisissez-en deux du même genre.</translation>
    </message>
    <message id="history.join_promises">
        <source>Both calls have a promised call-back, and one call has room for one. Take one back first.</source>
        <translation>Les deux appels ont un rappel promis, et un appel n&apos;a de place que pour un. Retirez-en d&apos;abord un.</translation>
    </message>
    <message id="history.aims_full">
        <source>{most} aims stand already. Let one go first.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Il y a déjà {most} objectifs. Renoncez d&apos;abord à l&apos;un d&apos;eux.</translation>
    </message>
    <message id="history.under_way">
        <source>Call {call_id} is under way. End it first.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>L&apos;appel {call_id} est en cours. Terminez-le d&apos;abord.</translation>
    </message>
    <message id="history.unreadable_call">
        <source>Call {call_id} can&apos;t be read: it is damaged, or of a newer version. All other calls are there. `coach history set-aside {call_id}` hides it and keeps its data; `coach history delete {call_id}` deletes it.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>L&apos;appel {call_id} est illisible : il est endommagé ou d&apos;une version plus récente. Tous les autres appels sont là. `coach history set-aside {call_id}` le masque et garde ses données ; `coach history delete {call_id}` le supprime.</translation>
    </message>
    <message id="history.readable_call">
        <source>Call {call_id} can be read, so it stays in the list. `coach history delete {call_id}` deletes it.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>L&apos;appel {call_id} est lisible ; il reste donc dans la liste. `coach history delete {call_id}` le supprime.</translation>
    </message>
    <message id="sound.no_keyring">
        <source>This system has no keyring that could seal your sound, so none is kept. On Linux, GNOME Keyring or KWallet is one.</source>
        <translation>Ce système n&apos;a pas de trousseau de clés pour sceller votre son, rien n&apos;en est donc gardé. Sous Linux, GNOME Keyring ou KWallet en est un.</translation>
    </message>
    <message id="sound.keyring_locked">
        <source>The system&apos;s keyring is locked or does not answer, so no sound is kept and none can be opened. Unlock it, then try again.</source>
        <translation>Le trousseau de clés du système est verrouillé ou ne répond pas, aucun son n&apos;est donc gardé ni ne peut être ouvert. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message id="sound.other_key">
        <source>This sound was sealed on another machine or with a key that is gone, so it can&apos;t be opened. Listen on the machine where you kept it.</source>
        <translation>Ce son a été scellé sur un autre ordinateur ou avec une clé disparue, il ne peut donc pas être ouvert. Écoutez-le sur l&apos;ordinateur où vous l&apos;avez gardé.</translation>
    </message>
    <message id="sound.no_caller">
        <source>The caller is not heard in this call, so Coach can&apos;t tell their voice from yours. No sound is kept.</source>
        <translation>L&apos;appelant n&apos;est pas entendu dans cet appel, Coach ne peut donc pas distinguer sa voix de la vôtre. Aucun son n&apos;est gardé.</translation>
    </message>
    <message id="settings.not_applied">
        <source>Your settings are saved, but Coach is too busy to use them now. They apply after your next change or a restart.</source>
        <translation>Vos réglages sont enregistrés, mais Coach est trop occupé pour les appliquer. Ils vaudront après votre prochain changement ou un redémarrage.</translation>
    </message>
    <message id="settings.nonsense">
        <source>The settings in {path} can&apos;t be used: {said}. Correct the mistake or delete the file; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>Les réglages de {path} sont inutilisables : {said}. Corrigez cet endroit ou supprimez le fichier ; d&apos;ici là, les valeurs par défaut valent.</translation>
    </message>
    <message id="settings.not_readable">
        <source>The settings in {path} can&apos;t be read: {said}. Ask for permission to read the file; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>Les réglages de {path} sont illisibles : {said}. Demandez l&apos;autorisation de les lire ; d&apos;ici là, les valeurs par défaut valent.</translation>
    </message>
    <message id="settings.not_writable">
        <source>The settings could not be saved in {path}: {said}. Ask for permission to write there.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>Les réglages n&apos;ont pas pu être gardés dans {path} : {said}. Demandez l&apos;autorisation d&apos;y écrire.</translation>
    </message>
    <message id="settings.login_start">
        <source>Whether Coach starts with the system could not be changed in {path}: {said}. Ask for permission to write there.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>Le démarrage de Coach avec le système n&apos;a pas pu être changé dans {path} : {said}. Demandez le droit d&apos;y écrire.</translation>
    </message>
    <message id="settings.lost">
        <source>The settings in {path} are gone; {said} is what is left beside it. Rename that to the name of the settings, or set them again; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>Les réglages de {path} ont disparu ; il reste {said} à côté. Donnez-lui le nom des réglages, ou refaites vos réglages ; d’ici là, les valeurs par défaut s’appliquent.</translation>
    </message>
    <message id="settings.no_file">
        <source>{path} is not an ordinary file. Remove it; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} n’est pas un fichier ordinaire. Supprimez-le ; d’ici là, les valeurs par défaut s’appliquent.</translation>
    </message>
    <message id="settings.too_large">
        <source>{path} is too large for a file of settings. Remove it; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} est trop volumineux pour un fichier de réglages. Supprimez-le ; d’ici là, les valeurs par défaut s’appliquent.</translation>
    </message>
    <message id="settings.empty">
        <source>{path} is empty. Set your settings again, or delete the file; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} est vide. Refaites vos réglages ou supprimez le fichier ; d’ici là, les valeurs par défaut s’appliquent.</translation>
    </message>
    <message id="settings.held_off">
        <source>{path} has a mistake that may concern these settings: {names}. They are off until it is corrected.</source>
        <extracomment>Keep what is in braces: {names}, {path}.</extracomment>
        <translation>{path} contient une erreur qui peut concerner ces réglages : {names}. Ils sont coupés jusqu&apos;à sa correction.</translation>
    </message>
    <message id="settings.not_a_switch">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write true or false; until then it is off.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, ligne {line} : {name} ne peut pas être {value}. Écrivez true ou false ; d&apos;ici là, ce réglage est désactivé.</translation>
    </message>
    <message id="settings.set_aside">
        <source>The settings file had a mistake or was changed in the meantime. A new one was written with the current settings; the old one is kept as {path}.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Le fichier des réglages avait une erreur ou a été modifié entre-temps. Un nouveau a été écrit avec les réglages actuels ; l&apos;ancien est gardé dans {path}.</translation>
    </message>
    <message id="settings.unknown_key">
        <source>{path}, line {line}: “{name}” is not a setting. Remove it, or use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : « {name} » n&apos;est pas un réglage. Retirez-le, ou prenez l&apos;un de ceux-ci : {known}.</translation>
    </message>
    <message id="settings.lacks">
        <source>{path}, line {line}: {name} lacks “{lacks}”. Add it; until then the default applies.</source>
        <extracomment>Keep what is in braces: {lacks}, {line}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : il manque « {lacks} » à {name}. Ajoutez-le ; d&apos;ici là, la valeur par défaut vaut.</translation>
    </message>
    <message id="settings.not_one_of">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write one of these: {allowed}; until then the default applies.</source>
        <extracomment>Keep what is in braces: {allowed}, {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, ligne {line} : {name} ne peut pas être {value}. Écrivez l&apos;un de ceux-ci : {allowed} ; d&apos;ici là, la valeur par défaut vaut.</translation>
    </message>
    <message id="settings.not_number">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a number from {low} to {high}; until then the default applies.</source>
        <extracomment>Keep what is in braces: {high}, {line}, {low}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, ligne {line} : {name} ne peut pas être {value}. Écrivez un nombre de {low} à {high} ; d&apos;ici là, la valeur par défaut vaut.</translation>
    </message>
    <message id="settings.not_whole_number">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a whole number from {low} to {high}; until then the default applies.</source>
        <extracomment>Keep what is in braces: {high}, {line}, {low}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, ligne {line} : {name} ne peut pas être {value}. Écrivez un nombre entier de {low} à {high} ; d&apos;ici là, la valeur par défaut vaut.</translation>
    </message>
    <message id="settings.not_time">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a time such as &quot;07:30&quot;; until then the default applies.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, ligne {line} : {name} ne peut pas être {value}. Écrivez une heure comme &quot;07:30&quot; ; d&apos;ici là, la valeur par défaut vaut.</translation>
    </message>
    <message id="settings.not_text">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a text in quotation marks; until then the default applies.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, ligne {line} : {name} ne peut pas être {value}. Écrivez un texte entre guillemets droits ; d&apos;ici là, la valeur par défaut vaut.</translation>
    </message>
    <message id="settings.long_text">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a text in quotation marks, of at most {most} characters; until then the default applies.</source>
        <extracomment>Keep what is in braces: {line}, {most}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, ligne {line} : {name} ne peut pas être {value}. Écrivez un texte entre guillemets droits, de {most} caractères au plus ; d&apos;ici là, la valeur par défaut vaut.</translation>
    </message>
    <message id="settings.not_table">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a line [{name}] and its settings below it; until then the default applies.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, ligne {line} : {name} ne peut pas être {value}. Écrivez une ligne [{name}] et ses réglages au-dessous ; d&apos;ici là, la valeur par défaut vaut.</translation>
    </message>
    <message id="tips.missing">
        <source>{path} is not there. Put it back, or choose another file in Settings.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} n&apos;est pas là. Remettez-le, ou choisissez un autre fichier dans les réglages.</translation>
    </message>
    <message id="tips.folder">
        <source>{path} is a folder. Choose the file in it.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} est un dossier. Choisissez le fichier dedans.</translation>
    </message>
    <message id="tips.no_file">
        <source>{path} is not a file. Choose a text file.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} n&apos;est pas un fichier. Choisissez un fichier texte.</translation>
    </message>
    <message id="tips.not_readable">
        <source>{path} can&apos;t be read: {said}. Ask for permission to read it, or choose another file in Settings.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>{path} est illisible : {said}. Demandez l&apos;autorisation de le lire, ou choisissez un autre fichier dans les réglages.</translation>
    </message>
    <message id="tips.too_large">
        <source>{path} is larger than {most_kb} kB, more than a file of tips can be. Choose another file, or shorten it.</source>
        <extracomment>Keep what is in braces: {most_kb}, {path}.</extracomment>
        <translation>{path} dépasse {most_kb} ko, plus que ne peut faire un fichier de conseils. Choisissez un autre fichier, ou raccourcissez-le.</translation>
    </message>
    <message id="tips.not_utf8">
        <source>{path}, line {line}: this is not UTF-8 text. Save the file as UTF-8.</source>
        <extracomment>Keep what is in braces: {line}, {path}.</extracomment>
        <translation>{path}, ligne {line} : ce n&apos;est pas du texte UTF-8. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message id="tips.not_toml">
        <source>{path}, line {line}: this is not TOML ({said}). Look for a missing quotation mark, bracket or equals sign.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {said}.</extracomment>
        <translation>{path}, ligne {line} : ce n&apos;est pas du TOML ({said}). Cherchez un guillemet, un crochet ou un signe égal manquant.</translation>
    </message>
    <message id="tips.too_deep">
        <source>{path}, line {line}: the brackets are nested too deeply. Remove some.</source>
        <extracomment>Keep what is in braces: {line}, {path}.</extracomment>
        <translation>{path}, ligne {line} : les crochets sont trop imbriqués. Retirez-en.</translation>
    </message>
    <message id="tips.empty">
        <source>{path}, line {line}: there is nothing in this file. Begin with a line [[tip]].</source>
        <extracomment>Keep what is in braces: {line}, {path}.</extracomment>
        <translation>{path}, ligne {line} : il n&apos;y a rien dans ce fichier. Commencez par une ligne [[tip]].</translation>
    </message>
    <message id="tips.unknown_key">
        <source>{path}, line {line}: “{name}” is not known here. Remove it, or use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : « {name} » n&apos;est pas connu ici. Retirez-le, ou prenez l&apos;un de ceux-ci : {known}.</translation>
    </message>
    <message id="tips.lacks">
        <source>{path}, line {line}: this {table} lacks “{name}”. Add it.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {table}.</extracomment>
        <translation>{path}, ligne {line} : il manque « {name} » à ce {table}. Ajoutez-le.</translation>
    </message>
    <message id="tips.not_text">
        <source>{path}, line {line}: “{name}” is not a text. Write it in quotation marks.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : « {name} » n&apos;est pas un texte. Écrivez-le entre guillemets droits.</translation>
    </message>
    <message id="tips.not_texts">
        <source>{path}, line {line}: “{name}” is not a list of texts. Write it as [&quot;one&quot;, &quot;two&quot;].</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : « {name} » n&apos;est pas une liste de textes. Écrivez-la ainsi : [&quot;un&quot;, &quot;deux&quot;].</translation>
    </message>
    <message id="tips.not_true_or_false">
        <source>{path}, line {line}: “{name}” is neither true nor false. Write one of them, without quotation marks.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : « {name} » n&apos;est ni true ni false. Écrivez l&apos;un des deux, sans guillemets.</translation>
    </message>
    <message id="tips.not_tables">
        <source>{path}, line {line}: {name} is written in another way here. Begin each one with a line {name}.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : {name} est écrit autrement ici. Commencez chacun par une ligne {name}.</translation>
    </message>
    <message id="tips.empty_text">
        <source>{path}, line {line}: “{name}” is empty. Write something, or remove it.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : « {name} » est vide. Écrivez quelque chose, ou retirez-le.</translation>
    </message>
    <message id="tips.long_text">
        <source>{path}, line {line}: “{name}” has {count} characters. Shorten it to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : « {name} » a {count} caractères. Raccourcissez à {most}.</translation>
    </message>
    <message id="tips.long_title">
        <source>{path}, line {line}: the title has {count} words. Shorten it to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {path}.</extracomment>
        <translation>{path}, ligne {line} : le titre a {count} mots. Raccourcissez à {most}.</translation>
    </message>
    <message id="tips.control_character">
        <source>{path}, line {line}: “{name}” holds a character that can&apos;t be shown. Type it again.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : « {name} » contient un caractère qui ne peut pas être affiché. Retapez-le.</translation>
    </message>
    <message id="tips.too_many">
        <source>{path}, line {line}: there are {count} of “{name}”. Keep at most {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, ligne {line} : il y a {count} « {name} ». Gardez-en {most} au plus.</translation>
    </message>
    <message id="tips.unknown_moments">
        <source>{path}, line {line}: “{value}” is not a moment. Use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {path}, {value}.</extracomment>
        <translation>{path}, ligne {line} : « {value} » n&apos;est pas un moment. Prenez l&apos;un de ceux-ci : {known}.</translation>
    </message>
    <message id="tips.unknown_cues">
        <source>{path}, line {line}: “{value}” is not a cue. Use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {path}, {value}.
“cue”: one short line shown during a call.</extracomment>
        <translation>{path}, ligne {line} : « {value} » n&apos;est pas un signal. Prenez l&apos;un de ceux-ci : {known}.</translation>
    </message>
    <message id="tips.belongs_nowhere">
        <source>{path}, line {line}: this tip belongs nowhere. Give it “moments” or “cues”.</source>
        <extracomment>Keep what is in braces: {line}, {path}.
“cue”: one short line shown during a call.</extracomment>
        <translation>{path}, ligne {line} : ce conseil n&apos;est rattaché à rien. Donnez-lui « moments » ou « cues ».</translation>
    </message>
    <message id="tips.bad_id">
        <source>{path}, line {line}: the id “{value}” may have only small letters, digits and hyphens. Change it.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, ligne {line} : l&apos;id « {value} » ne peut avoir que des minuscules, des chiffres et des traits d&apos;union. Changez-le.</translation>
    </message>
    <message id="tips.duplicate_id">
        <source>{path}, line {line}: the tip on line {first} has the id “{value}”, too. Change one of them.</source>
        <extracomment>Keep what is in braces: {first}, {line}, {path}, {value}.</extracomment>
        <translation>{path}, ligne {line} : le conseil de la ligne {first} a aussi l&apos;id « {value} ». Changez l&apos;un des deux.</translation>
    </message>
</context>
<context>
    <name>recordings</name>
    <message id="recording.missing">
        <source>There is no file {path}. Check the name.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Il n&apos;y a pas de fichier {path}. Vérifiez le nom.</translation>
    </message>
    <message id="recording.is_a_folder">
        <source>{path} is a folder. Name the recording inside it.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} est un dossier. Nommez l&apos;enregistrement qu&apos;il contient.</translation>
    </message>
    <message id="recording.not_permitted">
        <source>You may not read {path}. Ask its owner for permission.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Vous n&apos;avez pas le droit de lire {path}. Demandez l&apos;autorisation à son propriétaire.</translation>
    </message>
    <message id="recording.not_sound">
        <source>{path} is not a sound file this program reads. Use WAV, FLAC, Ogg or MP3.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} n&apos;est pas un fichier son que ce programme lit. Utilisez WAV, FLAC, Ogg ou MP3.</translation>
    </message>
    <message id="recording.empty">
        <source>{path} has no sound in it. Record it again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ne contient pas de son. Enregistrez-le de nouveau.</translation>
    </message>
    <message id="recording.too_many_channels">
        <source>{path} has {channels} channels. Make a recording with one or two.</source>
        <extracomment>Keep what is in braces: {channels}, {path}.</extracomment>
        <translation>{path} a {channels} canaux. Faites un enregistrement à un ou deux canaux.</translation>
    </message>
    <message id="recording.impossible_rate">
        <source>{path} has {rate_hz} samples a second by its own account, which no telephone sound has. Convert it to 16000.</source>
        <extracomment>Keep what is in braces: {path}, {rate_hz}.</extracomment>
        <translation>{path} annonce {rate_hz} échantillons par seconde, ce qu&apos;aucun son de téléphone n&apos;a. Convertissez-le à 16000.</translation>
    </message>
    <message id="recording.no_numbers">
        <source>The samples in {path} are not numbers, or are far beyond full scale. Export it again as a WAV of 16 bits.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Les échantillons de {path} ne sont pas des nombres, ou dépassent de loin la butée. Exportez-le de nouveau en WAV de 16 bits.</translation>
    </message>
    <message id="recording.no_numbers_of_agent">
        <source>The samples of your channel in {path} are not numbers, or are far beyond full scale: nothing of you is measured. Export it again as a WAV of 16 bits.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Les échantillons de votre canal dans {path} ne sont pas des nombres, ou dépassent de loin la pleine échelle : rien de vous n&apos;est mesuré. Exportez l&apos;enregistrement de nouveau en WAV 16 bits.</translation>
    </message>
    <message id="recording.no_numbers_of_caller">
        <source>The samples of the caller&apos;s channel in {path} are not numbers, or are far beyond full scale: only you are measured. Export it again as a WAV of 16 bits.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Les échantillons du canal de l&apos;appelant dans {path} ne sont pas des nombres, ou dépassent de loin la pleine échelle : seul votre canal est mesuré. Exportez l&apos;enregistrement de nouveau en WAV 16 bits.</translation>
    </message>
    <message id="recording.damaged">
        <source>{path} is damaged: none of its sound can be read. Copy it again from where it came from.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} est endommagé : rien de son contenu sonore ne peut être lu. Copiez-le à nouveau depuis son origine.</translation>
    </message>
    <message id="recording.incomplete">
        <source>{path} breaks off or is damaged: {missing_s:.1f} s of it are missing. The rest was read.</source>
        <extracomment>Keep what is in braces: {missing_s}, {path}.</extracomment>
        <translation>{path} est coupé ou endommagé : il en manque {missing_s:.1f} s. Le reste a été lu.</translation>
    </message>
    <message id="recording.without_end">
        <source>{path} breaks off, and does not say how much is missing. What is there was read.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} est coupé et n’indique pas combien il manque. Ce qui est là a été lu.</translation>
    </message>
    <message id="recording.stopped">
        <source>Decoding {path} stopped: {missing_s:.1f} s of it are missing. Was it changed meanwhile? The rest was read.</source>
        <extracomment>Keep what is in braces: {missing_s}, {path}.</extracomment>
        <translation>Le décodage de {path} s’est arrêté : il en manque {missing_s:.1f} s. Le fichier a-t-il été modifié entre-temps ? Le reste a été lu.</translation>
    </message>
    <message id="recording.decoder_ended">
        <source>Decoding {path} stopped before anything was read: it is damaged, or was changed meanwhile. Copy it again from where it came from.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Le décodage de {path} s’est arrêté avant que rien ne soit lu : le fichier est endommagé ou a été modifié entre-temps. Copiez-le à nouveau depuis son origine.</translation>
    </message>
    <message id="recording.decoder_stalled">
        <source>Decoding {path} gave nothing for too long. Is it on a drive that answers? Copy it to this computer.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Le décodage de {path} n’a rien donné pendant trop longtemps. Le fichier est-il sur un disque qui répond ? Copiez-le sur cet ordinateur.</translation>
    </message>
    <message id="recording.decoder_memory">
        <source>{path} would take too much memory to decode. Export it again as a WAV of 16 bits.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Le décodage de {path} prendrait trop de mémoire. Exportez-le à nouveau en WAV 16 bits.</translation>
    </message>
    <message id="usual.too_little_speech">
        <source>There is too little speech in {path} to learn your usual from. Record at least half a minute.</source>
        <extracomment>Keep what is in braces: {path}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Il y a trop peu de parole dans {path} pour apprendre votre habitude. Enregistrez au moins une demi-minute.</translation>
    </message>
    <message id="usual.clipped">
        <source>The speech in {path} is clipped ({percent} % of it is at full scale), so no usual can be learned from it. Turn the microphone&apos;s level down and record it again.</source>
        <extracomment>Keep what is in braces: {path}, {percent}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>La parole de {path} est écrêtée ({percent} % en butée), aucune habitude ne peut donc en être apprise. Baissez le niveau du micro et enregistrez de nouveau.</translation>
    </message>
    <message id="usual.not_written">
        <source>{path} can&apos;t be written ({error}). Choose another folder.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} ne peut pas être écrit ({error}). Choisissez un autre dossier.</translation>
    </message>
    <message id="usual.not_read">
        <source>{path} can&apos;t be read ({error}). Check the name.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} ne peut pas être lu ({error}). Vérifiez le nom.</translation>
    </message>
    <message id="usual.not_a_profile">
        <source>{path} is not a profile of this program. Make one with: coach usual learn</source>
        <extracomment>Keep what is in braces: {path}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{path} n&apos;est pas un profil de ce programme. Faites-en un avec : coach usual learn</translation>
    </message>
    <message id="usual.newer_profile">
        <source>{path} was made by a newer version. Update this program, or learn the usual again.</source>
        <extracomment>Keep what is in braces: {path}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{path} vient d&apos;une version plus récente. Mettez ce programme à jour, ou apprenez l&apos;habitude de nouveau.</translation>
    </message>
    <message id="import.one_channel">
        <source>{path} has one channel, so you and the caller can&apos;t be told apart. Only recordings with two channels can be brought in.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} n&apos;a qu&apos;un canal : vous et l&apos;appelant ne pouvez pas être distingués. Seuls les enregistrements à deux canaux peuvent être ajoutés.</translation>
    </message>
    <message id="import.unreadable">
        <source>{path} can&apos;t be read: {error}. Check that it is there and may be read.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} ne peut pas être lu : {error}. Vérifiez qu&apos;il est là et qu&apos;il peut être lu.</translation>
    </message>
    <message id="import.defect">
        <source>The import ended because of a mistake of ours ({what}). What was brought in is kept; try again.</source>
        <extracomment>Keep what is in braces: {what}.</extracomment>
        <translation>L&apos;import s&apos;est arrêté à cause d&apos;une erreur de notre part ({what}). Ce qui a été ajouté est gardé ; réessayez.</translation>
    </message>
    <message id="import.nothing">
        <source>{path} holds no recording with two channels that can be read. Choose another folder.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ne contient aucun enregistrement à deux canaux lisible. Choisissez un autre dossier.</translation>
    </message>
    <message id="export.there_already">
        <source>{path} is there already. Choose a name that is not taken; nothing was written.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} existe déjà. Choisissez un nom libre ; rien n&apos;a été écrit.</translation>
    </message>
    <message id="export.no_parquet">
        <source>Parquet needs an addition that is not installed: pip install &apos;coach[archive]&apos;. CSV and JSON need nothing.</source>
        <translation>Parquet demande un complément qui n&apos;est pas installé : pip install &apos;coach[archive]&apos;. CSV et JSON ne demandent rien.</translation>
    </message>
    <message id="export.no_parquet_packaged">
        <source>Parquet is not part of the installed program. CSV and JSON need nothing.</source>
        <translation>Parquet ne fait pas partie du programme installé. CSV et JSON ne demandent rien.</translation>
    </message>
    <message id="export.not_written">
        <source>{path} can&apos;t be written: {error}. Choose another place, or free some room.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} ne peut pas être écrit : {error}. Choisissez un autre endroit, ou libérez de la place.</translation>
    </message>
    <message id="own_data.not_ours">
        <source>{path} is no archive of Coach. Choose the file that `coach history export --format archive` wrote.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} n&apos;est pas une archive de Coach. Choisissez le fichier écrit par `coach history export --format archive`.</translation>
    </message>
    <message id="own_data.damaged">
        <source>{path} is damaged or was changed, so nothing was put back. Use another copy of it.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} est endommagé ou a été modifié, donc rien n&apos;a été remis. Utilisez une autre copie.</translation>
    </message>
    <message id="own_data.not_restored">
        <source>{path} can&apos;t be put back: {error}. Check that there is room, and that both places may be written.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} ne peut pas être remis : {error}. Vérifiez qu&apos;il y a de la place et que les deux endroits peuvent être écrits.</translation>
    </message>
    <message id="analyze.not_written">
        <source>No report can be written to {path} ({error}). Choose another folder with --out.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>Aucun rapport ne peut être écrit dans {path} ({error}). Choisissez un autre dossier avec --out.</translation>
    </message>
    <message id="analyze.process_lost">
        <source>{path} was not analyzed: its process was ended from outside, perhaps for lack of memory. Try again with --jobs 1.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} n&apos;a pas été analysé : son processus a été arrêté de l&apos;extérieur, peut-être faute de mémoire. Réessayez avec --jobs 1.</translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message id="cli.stage.short">
        <source>Show a recording, or two takes of one text, to a room.</source>
        <translation>Montrer un enregistrement, ou deux prises d&apos;un texte, à une salle.</translation>
    </message>
    <message id="cli.stage.help">
        <source>Show a recording, or two takes of one text, to a room, on the whole of a screen. All of it is heard first, so that the usual is known before the first word. Nothing is kept.

Space plays and pauses, left and right go ten seconds, Page Up and Page Down to the next cue, L begins and ends a stretch that is repeated, - and + change the speed, B shows nothing, F5 begins anew, P shows the presenter&apos;s strip, Esc closes. Of two takes 1 and 2 switch at the same place of the text.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.</extracomment>
        <translation>Montrer un enregistrement, ou deux prises d&apos;un texte, à une salle, sur tout un écran. Tout est d&apos;abord écouté, pour que l&apos;habitude soit connue avant le premier mot. Rien n&apos;est gardé.

Espace joue et met en pause, gauche et droite sautent dix secondes, Page préc. et Page suiv. vont au signal voisin, L commence et finit un passage à répéter, - et + changent la vitesse, B ne montre rien, F5 recommence, P montre la barre du présentateur, Échap ferme. Avec deux prises, 1 et 2 changent de prise au même endroit du texte.</translation>
    </message>
    <message id="cli.stage.live">
        <source>Show a voice as it speaks into the chosen microphone. Without --usual a text is read aloud first.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Montrer une voix pendant qu&apos;elle parle dans le micro choisi. Sans --usual, un texte est d&apos;abord lu à voix haute.</translation>
    </message>
    <message id="cli.stage.second_microphone">
        <source>With --live: a second person&apos;s microphone, by the name that `coach devices` gives; `channel` for the second channel of the chosen one&apos;s interface.</source>
        <translation>Avec --live : le micro d&apos;une seconde personne, par le nom que donne `coach devices` ; `channel` pour le second canal de l&apos;interface du premier.</translation>
    </message>
    <message id="cli.stage.target">
        <source>With --live: follow this target, which a trainer kept from a stage.</source>
        <translation>Avec --live : suivre ce modèle, qu&apos;un formateur a gardé d&apos;une présentation.</translation>
    </message>
    <message id="cli.stage.one">
        <source>Give a recording, or two takes of one text, or --live; a target and a second microphone only with --live.</source>
        <translation>Donnez un enregistrement, deux prises d&apos;un texte, ou --live ; un modèle et un second micro seulement avec --live.</translation>
    </message>
    <message id="cli.stage.no_screen">
        <source>There is no screen here. Open it in a desktop session.</source>
        <translation>Il n&apos;y a pas d&apos;écran ici. Ouvrez-le dans une session graphique.</translation>
    </message>
    <message id="ui.stage.name">
        <source>Stage</source>
        <translation>Présentation</translation>
    </message>
    <message id="ui.stage.spoken">
        <source>{clock} of {length}. {moment}</source>
        <extracomment>Keep what is in braces: {clock}, {length}, {moment}.</extracomment>
        <translation>{clock} sur {length}. {moment}</translation>
    </message>
    <message id="ui.stage.spoken_live">
        <source>{clock}. {moment}</source>
        <extracomment>Keep what is in braces: {clock}, {moment}.</extracomment>
        <translation>{clock}. {moment}</translation>
    </message>
    <message id="ui.stage.of">
        <source>of {length}</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>sur {length}</translation>
    </message>
    <message id="ui.stage.listening">
        <source>Hearing the whole piece first: {percent} %</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>Écoute préalable du morceau entier : {percent} %</translation>
    </message>
    <message id="ui.stage.hint">
        <source>Space plays · Page Down steps · P shows the controls · Esc closes</source>
        <translation>Espace joue · Page suiv. avance · P montre les commandes · Échap ferme</translation>
    </message>
    <message id="ui.stage.live">
        <source>What is spoken now</source>
        <translation>Ce qui se dit maintenant</translation>
    </message>
    <message id="ui.stage.live_title">
        <source>Spoken at {when}</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Dit à {when}</translation>
    </message>
    <message id="ui.stage.opening">
        <source>The microphone is being opened</source>
        <translation>Ouverture du micro</translation>
    </message>
    <message id="ui.stage.reading">
        <source>{seconds} of {needed} s of speech</source>
        <extracomment>Keep what is in braces: {needed}, {seconds}.</extracomment>
        <translation>{seconds} s de parole sur {needed}</translation>
    </message>
    <message id="ui.stage.live_hint">
        <source>Space ends · F5 begins anew · T follows a target · Esc closes, nothing is kept</source>
        <translation>Espace termine · F5 recommence · T suit un modèle · Échap ferme, rien n&apos;est gardé</translation>
    </message>
    <message id="ui.stage.check_agent">
        <source>You, at the first microphone: say two sentences. {seconds} of {needed} s</source>
        <extracomment>Keep what is in braces: {needed}, {seconds}.</extracomment>
        <translation>Vous, au premier micro : dites deux phrases. {seconds} s sur {needed}</translation>
    </message>
    <message id="ui.stage.check_caller">
        <source>Now whoever plays the caller: {seconds} of {needed} s</source>
        <extracomment>Keep what is in braces: {needed}, {seconds}.</extracomment>
        <translation>Maintenant qui joue l&apos;appelant : {seconds} s sur {needed}</translation>
    </message>
    <message id="ui.stage.alike">
        <source>Each microphone hears both voices: {apart:.0f} dB apart. Put on headsets, or sit further apart. F5 tries again</source>
        <extracomment>Keep what is in braces: {apart}.</extracomment>
        <translation>Voix à {apart:.0f} dB d&apos;écart seulement : casques ou distance, puis F5</translation>
    </message>
    <message id="ui.stage.exchanged">
        <source>The microphones were exchanged: who spoke first is you</source>
        <translation>Les micros étaient inversés : la première voix est la vôtre</translation>
    </message>
    <message id="ui.stage.two_hint">
        <source>M marks a moment · Space ends · F5 begins anew · Esc closes</source>
        <translation>M marque un moment · Espace termine · F5 recommence · Échap ferme</translation>
    </message>
    <message id="ui.stage.marked" numerus="yes">
        <source>{n} marks</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} marque</numerusform>
            <numerusform>{n} marques</numerusform>
        </translation>
    </message>
    <message id="ui.stage.second">
        <source>The second person&apos;s microphone</source>
        <translation>Le micro de la seconde personne</translation>
    </message>
    <message id="ui.stage.second_channel">
        <source>The second channel of the first one&apos;s interface</source>
        <translation>Le second canal de l&apos;interface du premier</translation>
    </message>
    <message id="ui.stage.heard_again">
        <source>Heard once more, with all of it: {percent} %</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>Réécouté, avec le tout : {percent} %</translation>
    </message>
    <message id="ui.stage.whole">
        <source>{length}, the whole piece</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>{length}, le morceau entier</translation>
    </message>
    <message id="ui.stage.ends_keys">
        <source>Home plays again, left and right go to a moment, G keeps it as a target</source>
        <translation>Début rejoue, gauche et droite vont à un moment, G le garde comme modèle</translation>
    </message>
    <message id="ui.stage.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Débit</translation>
    </message>
    <message id="ui.stage.pace_unit">
        <source>syllables
a second</source>
        <translation>syllabes par
seconde</translation>
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
        <translation>habitude {low:.1f} à {high:.1f}</translation>
    </message>
    <message id="ui.stage.pace_window">
        <source>over the last 8 s</source>
        <translation>sur les 8 dernières s</translation>
    </message>
    <message id="ui.stage.pace_around">
        <source>over 8 s around it</source>
        <translation>sur 8 s autour</translation>
    </message>
    <message id="ui.stage.level">
        <source>Level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>Niveau</translation>
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
        <translation>Hauteur</translation>
    </message>
    <message id="ui.stage.f0_value">
        <source>{value:+.0f} st</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:+.0f} dt</translation>
    </message>
    <message id="ui.stage.f0_usual">
        <source>0 st</source>
        <translation>0 dt</translation>
    </message>
    <message id="ui.stage.nothing">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="ui.stage.not_measured">
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message id="ui.stage.no_usual">
        <source>usual not known</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>habitude inconnue</translation>
    </message>
    <message id="ui.stage.no_usual_why">
        <source>too little speech in this piece</source>
        <translation>trop peu de parole dans ce morceau</translation>
    </message>
    <message id="ui.stage.slower">
        <source>speed {rate:.1f}</source>
        <extracomment>Keep what is in braces: {rate}.</extracomment>
        <translation>vitesse {rate:.1f}</translation>
    </message>
    <message id="ui.stage.repeats">
        <source>repeats {start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {start}.</extracomment>
        <translation>répète {start} à {end}</translation>
    </message>
    <message id="ui.stage.loop_from">
        <source>from {start}, L ends it</source>
        <extracomment>Keep what is in braces: {start}.</extracomment>
        <translation>dès {start}, L finit</translation>
    </message>
    <message id="ui.stage.choose">
        <source>One recording, or two takes of one text</source>
        <translation>Un enregistrement, ou deux prises d&apos;un texte</translation>
    </message>
    <message id="ui.stage.in_call">
        <source>A call is under way. Show the recording when it is over.</source>
        <translation>Un appel est en cours. Montrez l&apos;enregistrement quand il sera terminé.</translation>
    </message>
    <message id="ui.stage.no_sound">
        <source>No sound: there is no output to play on.</source>
        <translation>Pas de son : il n&apos;y a pas de sortie pour jouer.</translation>
    </message>
    <message id="ui.stage.black">
        <source>The screen is black. B shows it again.</source>
        <translation>L&apos;écran est noir. B le montre de nouveau.</translation>
    </message>
    <message id="ui.stage.end.pace">
        <source>{value:.1f} syll/s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} syll/s</translation>
    </message>
    <message id="ui.stage.end.pace_usual">
        <source>usual {low:.1f} to {high:.1f}</source>
        <extracomment>Keep what is in braces: {high}, {low}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>habitude {low:.1f} à {high:.1f}</translation>
    </message>
    <message id="ui.stage.end.fast">
        <source>{time} fast</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>{time} rapide</translation>
    </message>
    <message id="ui.stage.end.not_fast">
        <source>never fast</source>
        <translation>0 s rapide</translation>
    </message>
    <message id="ui.stage.end.fast_of">
        <source>of {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>sur {time}</translation>
    </message>
    <message id="ui.stage.end.back">
        <source>back in {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>retour {time}</translation>
    </message>
    <message id="ui.stage.end.back_after" numerus="yes">
        <source>after {n} cues</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“cue”: one short line shown during a call.</extracomment>
        <translation>
            <numerusform>après {n} signal</numerusform>
            <numerusform>après {n} signaux</numerusform>
        </translation>
    </message>
    <message id="ui.stage.end.rise" numerus="yes">
        <source>{n} rises</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>
            <numerusform>{n} montée</numerusform>
            <numerusform>{n} montées</numerusform>
        </translation>
    </message>
    <message id="ui.stage.end.no_rise">
        <source>no rise</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>0 montée</translation>
    </message>
    <message id="ui.stage.end.rise_of">
        <source>level and pitch together</source>
        <extracomment>“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.</extracomment>
        <translation>niveau + hauteur</translation>
    </message>
    <message id="ui.stage.end.talk_overs" numerus="yes">
        <source>{n} talk-overs</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>
            <numerusform>{n} fois</numerusform>
            <numerusform>{n} fois</numerusform>
        </translation>
    </message>
    <message id="ui.stage.end.no_talk_over">
        <source>no talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>jamais</translation>
    </message>
    <message id="ui.stage.end.talk_overs_of">
        <source>by you</source>
        <translation>par-dessus l&apos;autre</translation>
    </message>
    <message id="ui.takes.name">
        <source>Take {number}</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Prise {number}</translation>
    </message>
    <message id="ui.takes.playing">
        <source>{name}, 1 and 2 switch</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}, 1 et 2 changent</translation>
    </message>
    <message id="ui.takes.hint">
        <source>Space plays · 1 and 2 switch · S: from their start or matched · P: controls</source>
        <translation>Espace joue · 1 et 2 changent · S : depuis le début ou alignées · P : commandes</translation>
    </message>
    <message id="ui.takes.from_start">
        <source>from their start</source>
        <translation>depuis le début</translation>
    </message>
    <message id="ui.takes.other">
        <source>{name}: {value}</source>
        <extracomment>Keep what is in braces: {name}, {value}.</extracomment>
        <translation>{name} : {value}</translation>
    </message>
    <message id="ui.takes.end">
        <source>Take 2 against take 1</source>
        <translation>Prise 2 face à la prise 1</translation>
    </message>
    <message id="ui.takes.faster">
        <source>{value:.1f} faster</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} plus vite</translation>
    </message>
    <message id="ui.takes.slower">
        <source>{value:.1f} slower</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} moins vite</translation>
    </message>
    <message id="ui.takes.same_pace">
        <source>the same pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>même débit</translation>
    </message>
    <message id="ui.takes.pace_of">
        <source>syllables a second</source>
        <translation>syllabes par seconde</translation>
    </message>
    <message id="ui.takes.twice_pauses">
        <source>twice the pauses</source>
        <translation>pauses : double</translation>
    </message>
    <message id="ui.takes.half_pauses">
        <source>half the pauses</source>
        <translation>pauses : moitié</translation>
    </message>
    <message id="ui.takes.times_pauses">
        <source>{value} times the pauses</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>pauses : × {value}</translation>
    </message>
    <message id="ui.takes.more_pauses" numerus="yes">
        <source>{n} pauses more</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>plus {n} pause</numerusform>
            <numerusform>plus {n} pauses</numerusform>
        </translation>
    </message>
    <message id="ui.takes.fewer_pauses" numerus="yes">
        <source>{n} pauses fewer</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>moins {n} pause</numerusform>
            <numerusform>moins {n} pauses</numerusform>
        </translation>
    </message>
    <message id="ui.takes.same_pauses">
        <source>as many pauses</source>
        <translation>pauses : autant</translation>
    </message>
    <message id="ui.takes.pauses_of">
        <source>{second} and {first}, in {time}</source>
        <extracomment>Keep what is in braces: {first}, {second}, {time}.</extracomment>
        <translation>{second} et {first}, en {time}</translation>
    </message>
    <message id="ui.takes.louder">
        <source>{value:.0f} dB louder</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f} dB plus fort</translation>
    </message>
    <message id="ui.takes.quieter">
        <source>{value:.0f} dB lower</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f} dB plus bas</translation>
    </message>
    <message id="ui.takes.same_level">
        <source>the same level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>même niveau</translation>
    </message>
    <message id="ui.takes.level_of">
        <source>level, over all</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>niveau, en tout</translation>
    </message>
    <message id="ui.ghost.name">
        <source>Target</source>
        <translation>Modèle</translation>
    </message>
    <message id="ui.ghost.keep">
        <source>Keep this as a target for others</source>
        <translation>Garder comme modèle pour d&apos;autres</translation>
    </message>
    <message id="ui.ghost.choose">
        <source>A target to follow</source>
        <translation>Un modèle à suivre</translation>
    </message>
    <message id="ui.ghost.filter">
        <source>Targets (*.ghost.json)</source>
        <translation>Modèles (*.ghost.json)</translation>
    </message>
    <message id="ui.ghost.near">
        <source>{near} of {spoken} near</source>
        <extracomment>Keep what is in braces: {near}, {spoken}.</extracomment>
        <translation>{near} sur {spoken}</translation>
    </message>
    <message id="ui.ghost.near_of">
        <source>the target&apos;s pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>près du débit du modèle</translation>
    </message>
    <message id="ui.ghost.pauses">
        <source>{value:.0f} pauses a minute</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f} pauses/min</translation>
    </message>
    <message id="ui.ghost.pauses_of">
        <source>the target: {value:.0f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>le modèle : {value:.0f}</translation>
    </message>
    <message id="ui.ghost.level">
        <source>{value:+.0f} dB</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:+.0f} dB</translation>
    </message>
    <message id="ui.ghost.level_of">
        <source>from the target&apos;s level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>face au niveau du modèle</translation>
    </message>
    <message id="ui.ghost.end">
        <source>Followed with your own voice</source>
        <translation>Suivi avec votre propre voix</translation>
    </message>
    <message id="ui.ghost.kept">
        <source>The target is kept in {path}. It holds no sound.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Le modèle est gardé dans {path}. Il ne contient aucun son.</translation>
    </message>
    <message id="ui.presenter.name">
        <source>Presenter</source>
        <translation>Vue du présentateur</translation>
    </message>
    <message id="ui.presenter.overview">
        <source>The whole piece</source>
        <translation>Le morceau entier</translation>
    </message>
    <message id="ui.presenter.left">
        <source>{left} left of {length}</source>
        <extracomment>Keep what is in braces: {left}, {length}.</extracomment>
        <translation>encore {left} sur {length}</translation>
    </message>
    <message id="ui.presenter.say_now">
        <source>Say now</source>
        <translation>À dire maintenant</translation>
    </message>
    <message id="ui.presenter.no_notes">
        <source>No note here. Type what you want to say at a moment and press Return.</source>
        <translation>Pas de note ici. Tapez ce que vous voulez dire à un moment et appuyez sur Entrée.</translation>
    </message>
    <message id="ui.presenter.next_note">
        <source>{clock}: {text}</source>
        <extracomment>Keep what is in braces: {clock}, {text}.</extracomment>
        <translation>{clock} : {text}</translation>
    </message>
    <message id="ui.presenter.marks">
        <source>Cues and marks</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Signaux et marques</translation>
    </message>
    <message id="ui.presenter.mark">
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message id="ui.presenter.now">
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message id="ui.presenter.in">
        <source>in {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>dans {time}</translation>
    </message>
    <message id="ui.presenter.near">
        <source>{when}: {text}</source>
        <extracomment>Keep what is in braces: {text}, {when}.</extracomment>
        <translation>{when} : {text}</translation>
    </message>
    <message id="ui.presenter.then">
        <source>then {when}: {text}</source>
        <extracomment>Keep what is in braces: {text}, {when}.</extracomment>
        <translation>puis {when} : {text}</translation>
    </message>
    <message id="ui.presenter.note">
        <source>A note at this moment</source>
        <translation>Une note à ce moment</translation>
    </message>
    <message id="ui.presenter.mark_here">
        <source>Mark here</source>
        <translation>Marquer ici</translation>
    </message>
    <message id="ui.presenter.keep">
        <source>Keep the marks</source>
        <translation>Garder les marques</translation>
    </message>
    <message id="ui.presenter.kept">
        <source>The marks are kept in {path}.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Les marques sont gardées dans {path}.</translation>
    </message>
    <message id="ui.presenter.back">
        <source>Ten seconds back (Left)</source>
        <translation>Dix secondes en arrière (Gauche)</translation>
    </message>
    <message id="ui.presenter.previous">
        <source>The cue or mark before (Up)</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Signal ou marque d’avant (Haut)</translation>
    </message>
    <message id="ui.presenter.play">
        <source>Play (Space)</source>
        <translation>Jouer (Espace)</translation>
    </message>
    <message id="ui.presenter.pause">
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message id="ui.presenter.next">
        <source>The next cue or mark (Down)</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Signal ou marque d’après (Bas)</translation>
    </message>
    <message id="ui.presenter.loop">
        <source>Repeat a stretch: press where it begins and where it ends (L)</source>
        <translation>Répéter un passage : appuyez où il commence et où il finit (L)</translation>
    </message>
    <message id="ui.presenter.speed">
        <source>{rate:.1f}</source>
        <extracomment>Keep what is in braces: {rate}.</extracomment>
        <translation>{rate:.1f}</translation>
    </message>
    <message id="ui.presenter.black">
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message id="ui.presenter.show">
        <source>Show again</source>
        <translation>Remontrer</translation>
    </message>
    <message id="ui.presenter.screen">
        <source>The room sees screen {number}</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>La salle voit l&apos;écran {number}</translation>
    </message>
    <message id="ui.presenter.keys">
        <source>Space plays, Page Up and Down step, L repeats, - and + speed, B black, M marks, D dark or light, Esc ends</source>
        <translation>Espace joue, Page préc. et Page suiv. sautent, L répète, - et + vitesse, B noir, M marque, D sombre ou clair, Échap termine</translation>
    </message>
    <message id="ghost.too_little">
        <source>A target needs at least {seconds} s of speech and a known usual. Speak longer.</source>
        <extracomment>Keep what is in braces: {seconds}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Un modèle demande au moins {seconds} s de parole et une habitude connue. Parlez plus longtemps.</translation>
    </message>
    <message id="ghost.not_one">
        <source>{path} is no target of pacing. Choose one that was kept from a stage.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} n&apos;est pas un modèle de débit. Choisissez-en un gardé d&apos;une présentation.</translation>
    </message>
    <message id="ghost.not_written">
        <source>The target can&apos;t be written to {path} ({error}). Choose a folder you may write to.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>Le modèle ne peut pas être écrit dans {path} ({error}). Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message id="stage.no_microphone">
        <source>No microphone is heard. Plug one in, or choose it in Settings.</source>
        <translation>Aucun micro n&apos;est entendu. Branchez-en un, ou choisissez-le dans les réglages.</translation>
    </message>
    <message id="stage.no_second_microphone">
        <source>The second microphone isn&apos;t heard. Plug it in, or choose another one.</source>
        <translation>Le second micro n&apos;est pas entendu. Branchez-le, ou choisissez-en un autre.</translation>
    </message>
    <message id="stage.microphone_lost">
        <source>The microphone has gone. Plug it in again; what was said meanwhile is missing.</source>
        <translation>Le micro a disparu. Rebranchez-le ; ce qui a été dit entre-temps manque.</translation>
    </message>
    <message id="stage.no_such_microphone">
        <source>There is no microphone “{name}”. `coach devices` lists those there are.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Il n&apos;y a pas de micro « {name} ». `coach devices` liste ceux qui existent.</translation>
    </message>
    <message id="stage.live_failed">
        <source>The microphone can&apos;t be heard. The log says more.</source>
        <translation>Le micro n&apos;est pas entendu. Le journal en dit plus.</translation>
    </message>
    <message id="stage.defect">
        <source>It can&apos;t be shown ({what}). The log says more.</source>
        <extracomment>Keep what is in braces: {what}.</extracomment>
        <translation>Cela ne peut pas être montré ({what}). Le journal en dit plus.</translation>
    </message>
    <message id="stage.too_long">
        <source>{path} is longer than {minutes} minutes, more than a piece for a room can be. Cut out the part you want to show.</source>
        <extracomment>Keep what is in braces: {minutes}, {path}.</extracomment>
        <translation>{path} dépasse {minutes} minutes, plus qu&apos;un morceau à montrer à une salle. Découpez la partie que vous voulez montrer.</translation>
    </message>
    <message id="stage.bad_marks">
        <source>{path} is no file of marks. Move it away to show the piece without them.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} n&apos;est pas un fichier de marques. Déplacez-le pour montrer le morceau sans elles.</translation>
    </message>
    <message id="stage.marks_not_written">
        <source>The marks can&apos;t be written to {path} ({error}). Choose a folder you may write to.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>Les marques ne peuvent pas être écrites dans {path} ({error}). Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message id="cli.team.short">
        <source>Release to named people, and use what a team shares.</source>
        <translation>Communiquer à des personnes nommées, et utiliser ce que l&apos;équipe partage.</translation>
    </message>
    <message id="cli.team.help">
        <source>A team&apos;s store: an agent releases reports to named people until a day, and takes them back at any time; the team shares tips, steps and lessons. Nothing goes there that was not released. `coach team seen` says who can see what. Needs: pip install &apos;coach[team]&apos;.</source>
        <translation>Le dépôt d&apos;une équipe : un agent communique des rapports à des personnes nommées jusqu&apos;à un jour donné et les reprend à tout moment ; l&apos;équipe partage des conseils, des étapes et des leçons. Rien n&apos;y va qui n&apos;ait été communiqué. `coach team seen` dit qui peut voir quoi. Il faut : pip install &apos;coach[team]&apos;.</translation>
    </message>
    <message id="cli.team.init_short">
        <source>Make a team&apos;s store in a database.</source>
        <translation>Créer le dépôt d&apos;une équipe dans une base de données.</translation>
    </message>
    <message id="cli.team.init_help">
        <source>Make a team&apos;s store in the PostgreSQL database URL (postgresql://USER@HOST/DATABASE), once, as somebody who may create roles. The password is asked for, or taken from PGPASSWORD. Prints the invitation of the team&apos;s admin.</source>
        <translation>Crée le dépôt d&apos;une équipe dans la base PostgreSQL URL (postgresql://USER@HOST/DATABASE), une seule fois, par quelqu&apos;un qui peut créer des rôles. Le mot de passe est demandé, ou pris dans PGPASSWORD. Affiche l&apos;invitation de la personne qui administre l&apos;équipe.</translation>
    </message>
    <message id="cli.team.team">
        <source>The team&apos;s name.</source>
        <translation>Le nom de l&apos;équipe.</translation>
    </message>
    <message id="cli.team.admin_name">
        <source>The name of the first admin.</source>
        <translation>Le nom de la première personne qui administre.</translation>
    </message>
    <message id="cli.team.root">
        <source>The certificate (PEM) of the authority that signed the server&apos;s: by it every member knows the server.</source>
        <translation>Le certificat (PEM) de l&apos;autorité qui a signé celui du serveur : chaque membre y reconnaît le serveur.</translation>
    </message>
    <message id="cli.team.server">
        <source>HOST or HOST:PORT by which members reach the server, where URL names another one or a socket.</source>
        <translation>HOST ou HOST:PORT par où les membres atteignent le serveur, si URL en nomme un autre ou un socket.</translation>
    </message>
    <message id="cli.team.insecure">
        <source>Without TLS, for a trial: only with a server on this machine&apos;s own loopback.</source>
        <translation>Sans TLS, pour un essai : seulement avec un serveur sur la boucle locale de cette machine.</translation>
    </message>
    <message id="cli.team.password">
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message id="cli.team.upgrade_short">
        <source>Bring a team&apos;s store to the schema of this version.</source>
        <translation>Mettre le dépôt d&apos;une équipe au schéma de cette version.</translation>
    </message>
    <message id="cli.team.upgrade_help">
        <source>Bring the store in the database URL to the schema of this version, as whoever made it. Members with an older Coach are told so if they can&apos;t go on.</source>
        <translation>Met le dépôt de la base URL au schéma de cette version, en tant que la personne qui l&apos;a créé. Les membres dont Coach est trop ancien en sont avertis.</translation>
    </message>
    <message id="cli.team.upgraded">
        <source>The store has schema {number}.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Le dépôt a le schéma {number}.</translation>
    </message>
    <message id="cli.team.invite_short">
        <source>Invite somebody. For the team&apos;s admin.</source>
        <translation>Inviter quelqu&apos;un. Pour qui administre l&apos;équipe.</translation>
    </message>
    <message id="cli.team.invite_help">
        <source>Make a login for NAME and print an invitation: one line that lets one person join, within {days} days. Whoever has it before it is used can join in their place: hand it over as you would a password.</source>
        <extracomment>Keep what is in braces: {days}.</extracomment>
        <translation>Crée un accès pour NAME et affiche une invitation : une ligne qui permet à une personne de rejoindre l&apos;équipe, dans les {days} jours. Qui l&apos;a avant qu&apos;elle serve peut la rejoindre à sa place : remettez-la comme un mot de passe.</translation>
    </message>
    <message id="cli.team.publishes">
        <source>They may publish tips, steps and lessons for the team.</source>
        <translation>Peut publier des conseils, des étapes et des leçons pour l&apos;équipe.</translation>
    </message>
    <message id="cli.team.admin">
        <source>They may invite and remove members too.</source>
        <translation>Peut aussi inviter et retirer des membres.</translation>
    </message>
    <message id="cli.team.hand_over">
        <source>Hand this line to {name} alone. It can be used once, within {days} days.</source>
        <extracomment>Keep what is in braces: {days}, {name}.</extracomment>
        <translation>Remettez cette ligne à {name} seulement. Elle sert une fois, dans les {days} jours.</translation>
    </message>
    <message id="cli.team.join_short">
        <source>Join a team by an invitation.</source>
        <translation>Rejoindre une équipe par une invitation.</translation>
    </message>
    <message id="cli.team.join_help">
        <source>Join a team. INVITATION is the line that you were given; - reads it from standard input. The password in it is exchanged for one that only this system&apos;s keyring holds.</source>
        <translation>Rejoint une équipe. INVITATION est la ligne que vous avez reçue ; - la lit sur l&apos;entrée standard. Son mot de passe est échangé contre un autre, que seul le trousseau de ce système garde.</translation>
    </message>
    <message id="cli.team.joined">
        <source>You are in the team {team} as {name}.</source>
        <extracomment>Keep what is in braces: {name}, {team}.</extracomment>
        <translation>Vous êtes dans l&apos;équipe {team} sous le nom de {name}.</translation>
    </message>
    <message id="cli.team.leave_short">
        <source>Leave the team on this machine.</source>
        <translation>Quitter l&apos;équipe sur cette machine.</translation>
    </message>
    <message id="cli.team.leave_help">
        <source>Forget the login and what the team shares. Nothing is withdrawn: what you released stays until its day. Withdraw it first, or ask the team&apos;s admin to remove you, which deletes it.</source>
        <translation>Oublie l&apos;accès et ce que l&apos;équipe partage. Rien n&apos;est retiré : ce que vous avez communiqué reste jusqu&apos;à son jour. Retirez-le avant, ou demandez à qui administre l&apos;équipe de vous retirer, ce qui l&apos;efface.</translation>
    </message>
    <message id="cli.team.sure_leave">
        <source>Leave the team {team}?</source>
        <extracomment>Keep what is in braces: {team}.</extracomment>
        <translation>Quitter l&apos;équipe {team} ?</translation>
    </message>
    <message id="cli.team.sure_remove">
        <source>Remove {name}, and delete what they released and published?</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Retirer {name}, et effacer ce qui a été communiqué et publié ?</translation>
    </message>
    <message id="cli.team.left">
        <source>You have left the team {team}.</source>
        <extracomment>Keep what is in braces: {team}.</extracomment>
        <translation>Vous avez quitté l&apos;équipe {team}.</translation>
    </message>
    <message id="cli.team.yes">
        <source>Don&apos;t ask.</source>
        <translation>Ne pas demander.</translation>
    </message>
    <message id="cli.team.list_short">
        <source>List the members.</source>
        <translation>Lister les membres.</translation>
    </message>
    <message id="cli.team.list_help">
        <source>List the members of the team. An admin also sees who hasn&apos;t joined yet.</source>
        <translation>Liste les membres de l&apos;équipe. Qui administre voit aussi qui ne l&apos;a pas encore rejointe.</translation>
    </message>
    <message id="cli.team.of_admin">
        <source>admin</source>
        <translation>administre</translation>
    </message>
    <message id="cli.team.of_publisher">
        <source>may publish</source>
        <translation>peut publier</translation>
    </message>
    <message id="cli.team.not_yet">
        <source>not joined yet</source>
        <translation>pas encore là</translation>
    </message>
    <message id="cli.team.remove_short">
        <source>Remove a member. For the team&apos;s admin.</source>
        <translation>Retirer un membre. Pour qui administre l&apos;équipe.</translation>
    </message>
    <message id="cli.team.remove_help">
        <source>Take the login of MEMBER (a name, or the beginning of an id), and delete what they released and published.</source>
        <translation>Retire l&apos;accès de MEMBER (un nom, ou le début d&apos;un identifiant), et efface ce que cette personne a communiqué et publié.</translation>
    </message>
    <message id="cli.team.removed">
        <source>{name} is removed.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} est retiré de l&apos;équipe.</translation>
    </message>
    <message id="cli.team.out_short">
        <source>List what you have released.</source>
        <translation>Lister ce que vous avez communiqué.</translation>
    </message>
    <message id="cli.team.out_help">
        <source>List what you have released and not withdrawn, who has opened it and when, and the answers.</source>
        <translation>Liste ce que vous avez communiqué et pas retiré, qui l&apos;a ouvert et quand, et les réponses.</translation>
    </message>
    <message id="cli.team.received_short">
        <source>List what was released to you.</source>
        <translation>Lister ce qui vous a été communiqué.</translation>
    </message>
    <message id="cli.team.received_help">
        <source>List what was released to you, and the answers under it.</source>
        <translation>Liste ce qui vous a été communiqué, et les réponses dessous.</translation>
    </message>
    <message id="cli.team.read_short">
        <source>Read what was released to you.</source>
        <translation>Lire ce qui vous a été communiqué.</translation>
    </message>
    <message id="cli.team.read_help">
        <source>Print the release ID (the beginning is enough). Its author sees when you opened it.</source>
        <translation>Affiche la communication ID (le début suffit). Son auteur voit quand vous l&apos;avez ouverte.</translation>
    </message>
    <message id="cli.team.withdraw_short">
        <source>Withdraw a release.</source>
        <translation>Retirer une communication.</translation>
    </message>
    <message id="cli.team.withdraw_help">
        <source>Delete the release ID from the store, with its answers.</source>
        <translation>Efface du dépôt la communication ID, avec ses réponses.</translation>
    </message>
    <message id="cli.team.withdrawn">
        <source>It is withdrawn, and gone from the store.</source>
        <translation>Elle est retirée, et n&apos;est plus dans le dépôt.</translation>
    </message>
    <message id="cli.team.answer_short">
        <source>Write under a release.</source>
        <translation>Écrire sous une communication.</translation>
    </message>
    <message id="cli.team.answer_help">
        <source>Write TEXT under the release ID. Its author and everyone it was released to can read it.</source>
        <translation>Écrit TEXT sous la communication ID. Son auteur et toutes les personnes à qui elle est communiquée peuvent le lire.</translation>
    </message>
    <message id="cli.team.answered">
        <source>Your answer is there.</source>
        <translation>Votre réponse y est.</translation>
    </message>
    <message id="cli.team.shared_short">
        <source>List what the team shares.</source>
        <translation>Lister ce que l&apos;équipe partage.</translation>
    </message>
    <message id="cli.team.shared_help">
        <source>List the tips, steps and lessons of the team, and what a newer version changes.</source>
        <translation>Liste les conseils, les étapes et les leçons de l&apos;équipe, et ce qu&apos;une version plus récente change.</translation>
    </message>
    <message id="cli.team.publish_short">
        <source>Share a file with the team.</source>
        <translation>Partager un fichier avec l&apos;équipe.</translation>
    </message>
    <message id="cli.team.publish_help">
        <source>Sign FILE and share it with the team. KIND says what it is; the file is checked as the app checks it. The same name again is a new version.</source>
        <translation>Signe FILE et le partage avec l&apos;équipe. KIND dit ce que c&apos;est ; le fichier est vérifié comme l&apos;application le vérifie. Le même nom encore une fois est une nouvelle version.</translation>
    </message>
    <message id="cli.team.publish_name">
        <source>The name that the team sees. Default: that of the file.</source>
        <translation>Le nom que voit l&apos;équipe. Par défaut : celui du fichier.</translation>
    </message>
    <message id="cli.team.published">
        <source>{name} is shared, version {version}.</source>
        <extracomment>Keep what is in braces: {name}, {version}.</extracomment>
        <translation>{name} est partagé, version {version}.</translation>
    </message>
    <message id="cli.team.use_short">
        <source>Use what the team shares.</source>
        <translation>Utiliser ce que l&apos;équipe partage.</translation>
    </message>
    <message id="cli.team.use_help">
        <source>Use the newest version of ID (the beginning is enough) from now on.</source>
        <translation>Utilise désormais la version la plus récente de ID (le début suffit).</translation>
    </message>
    <message id="cli.team.used">
        <source>{name} is used, version {version}.</source>
        <extracomment>Keep what is in braces: {name}, {version}.</extracomment>
        <translation>{name} est utilisé, version {version}.</translation>
    </message>
    <message id="cli.team.tidy_short">
        <source>Delete what is long over.</source>
        <translation>Effacer ce qui est fini depuis longtemps.</translation>
    </message>
    <message id="cli.team.tidy_help">
        <source>Delete releases from the store whose last day was more than {days} days ago. Every Coach that asks the store does so too.</source>
        <extracomment>Keep what is in braces: {days}.</extracomment>
        <translation>Efface du dépôt les communications dont le dernier jour remonte à plus de {days} jours. Chaque Coach qui interroge le dépôt le fait aussi.</translation>
    </message>
    <message id="cli.team.tidied" numerus="yes">
        <source>{n} releases are deleted.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} communication est effacée.</numerusform>
            <numerusform>{n} communications sont effacées.</numerusform>
        </translation>
    </message>
    <message id="cli.team.seen_short">
        <source>Say who can see what.</source>
        <translation>Dire qui peut voir quoi.</translation>
    </message>
    <message id="cli.team.seen_help">
        <source>Say what a supervisor, another member and whoever runs the server can see.</source>
        <translation>Dit ce que peuvent voir une personne qui encadre, un autre membre et qui gère le serveur.</translation>
    </message>
    <message id="cli.team.line">
        <source>{id}  {kind}  {title}  until {until}</source>
        <extracomment>Keep what is in braces: {id}, {kind}, {title}, {until}.</extracomment>
        <translation>{id}  {kind}  {title}  jusqu&apos;au {until}</translation>
    </message>
    <message id="cli.team.from_line">
        <source>{id}  {kind}  {title}  from {author}, until {until}</source>
        <extracomment>Keep what is in braces: {author}, {id}, {kind}, {title}, {until}.</extracomment>
        <translation>{id}  {kind}  {title}  de {author}, jusqu&apos;au {until}</translation>
    </message>
    <message id="cli.team.opened">
        <source>    {name}: opened {at}</source>
        <extracomment>Keep what is in braces: {at}, {name}.</extracomment>
        <translation>    {name} : ouvert le {at}</translation>
    </message>
    <message id="cli.team.not_opened">
        <source>    {name}: not opened</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>    {name} : pas ouvert</translation>
    </message>
    <message id="cli.team.answer_line">
        <source>    {name}, {at}: {text}</source>
        <extracomment>Keep what is in braces: {at}, {name}, {text}.</extracomment>
        <translation>    {name}, {at} : {text}</translation>
    </message>
    <message id="cli.team.waits" numerus="yes">
        <source>{n} more wait to be sent.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} autre attend d&apos;être envoyée.</numerusform>
            <numerusform>{n} autres attendent d&apos;être envoyées.</numerusform>
        </translation>
    </message>
    <message id="cli.team.shared_line">
        <source>{id}  {kind}  {name}  version {version}, by {publisher}</source>
        <extracomment>Keep what is in braces: {id}, {kind}, {name}, {publisher}, {version}.</extracomment>
        <translation>{id}  {kind}  {name}  version {version}, par {publisher}</translation>
    </message>
    <message id="cli.team.used_line">
        <source>    used here: version {version}</source>
        <extracomment>Keep what is in braces: {version}.</extracomment>
        <translation>    utilisée ici : version {version}</translation>
    </message>
    <message id="cli.team.unknown_id">
        <source>No id there begins with {id}, or several do. Give more of it, as the list has it.</source>
        <extracomment>Keep what is in braces: {id}.</extracomment>
        <translation>Aucun identifiant n&apos;y commence par {id}, ou plusieurs le font. Donnez-en davantage, comme dans la liste.</translation>
    </message>
    <message id="team.not_installed">
        <source>This needs an addition that is not installed: pip install &apos;coach[team]&apos;.</source>
        <translation>Il faut un complément qui n&apos;est pas installé : pip install &apos;coach[team]&apos;.</translation>
    </message>
    <message id="team.bad_invitation">
        <source>This is no whole invitation. Copy the line again, from its beginning to its end.</source>
        <translation>Ce n&apos;est pas une invitation entière. Copiez la ligne de nouveau, du début à la fin.</translation>
    </message>
    <message id="team.newer_invitation">
        <source>This invitation is of a newer Coach. Update Coach, then join.</source>
        <translation>Cette invitation vient d&apos;un Coach plus récent. Mettez Coach à jour, puis rejoignez l&apos;équipe.</translation>
    </message>
    <message id="team.joined_already">
        <source>A team was joined on this machine already. Leave it first.</source>
        <translation>Une équipe a déjà été rejointe sur cette machine. Quittez-la d&apos;abord.</translation>
    </message>
    <message id="team.not_joined">
        <source>No team was joined on this machine. Ask the team&apos;s admin for an invitation.</source>
        <translation>Aucune équipe n&apos;a été rejointe sur cette machine. Demandez une invitation à qui administre l&apos;équipe.</translation>
    </message>
    <message id="team.no_certificate">
        <source>This invitation names no certificate by which the server is known. Ask the team&apos;s admin for another one.</source>
        <translation>Cette invitation ne nomme aucun certificat pour reconnaître le serveur. Demandez-en une autre à qui administre l&apos;équipe.</translation>
    </message>
    <message id="team.only_loopback">
        <source>{host} is not this machine, so it is never used without TLS. Give the certificate of its authority with --root.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>{host} n&apos;est pas cette machine, il n&apos;est donc jamais utilisé sans TLS. Donnez le certificat de son autorité avec --root.</translation>
    </message>
    <message id="team.needs_root">
        <source>Without a certificate the server can&apos;t be known. Give that of its authority with --root.</source>
        <translation>Sans certificat, le serveur ne peut être reconnu. Donnez celui de son autorité avec --root.</translation>
    </message>
    <message id="team.no_root">
        <source>{path} is no certificate in PEM that can be read. Give that of the authority that signed the server&apos;s.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} n&apos;est pas un certificat PEM lisible. Donnez celui de l&apos;autorité qui a signé celui du serveur.</translation>
    </message>
    <message id="team.bad_membership">
        <source>{path} can&apos;t be read. Leave the team, then ask its admin to remove you and invite you anew.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ne peut être lu. Quittez l&apos;équipe, puis demandez à qui l&apos;administre de vous retirer et de vous inviter de nouveau.</translation>
    </message>
    <message id="team.not_written">
        <source>{path} can&apos;t be written: {error}. Free some room, or check its permissions.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} ne peut être écrit : {error}. Libérez de la place, ou vérifiez les droits.</translation>
    </message>
    <message id="team.no_secret">
        <source>The system&apos;s keyring no longer holds the password or key of the team. Ask the team&apos;s admin to remove you and invite you anew.</source>
        <translation>Le trousseau du système n&apos;a plus le mot de passe ou la clé de l&apos;équipe. Demandez à qui l&apos;administre de vous retirer et de vous inviter de nouveau.</translation>
    </message>
    <message id="team.no_keyring">
        <source>This system has no keyring that could hold the team&apos;s password, so no team can be joined. On Linux, GNOME Keyring or KWallet is one.</source>
        <translation>Ce système n&apos;a pas de trousseau pour le mot de passe de l&apos;équipe, aucune équipe ne peut donc être rejointe. Sous Linux, GNOME Keyring ou KWallet en est un.</translation>
    </message>
    <message id="team.keyring_locked">
        <source>The system&apos;s keyring is locked or does not answer, so the team&apos;s store can&apos;t be asked. Unlock it, then try again.</source>
        <translation>Le trousseau du système est verrouillé ou ne répond pas, le dépôt ne peut donc être interrogé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message id="team.bad_key">
        <source>A key of the team is damaged. Ask the team&apos;s admin for another invitation.</source>
        <translation>Une clé de l&apos;équipe est abîmée. Demandez une autre invitation à qui administre l&apos;équipe.</translation>
    </message>
    <message id="team.unreachable">
        <source>The team&apos;s store at {host} can&apos;t be reached. What you release waits here and goes once it can.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>Le dépôt de l&apos;équipe sur {host} ne peut être atteint. Ce que vous communiquez attend ici et part dès que possible.</translation>
    </message>
    <message id="team.busy">
        <source>The team&apos;s store at {host} can&apos;t answer just now. It is asked again soon.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>Le dépôt de l&apos;équipe sur {host} ne peut répondre en ce moment. Il est interrogé de nouveau bientôt.</translation>
    </message>
    <message id="team.other_server">
        <source>The server at {host} is not the one of the invitation: its certificate is another one. Nothing was sent. Ask whoever runs it.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>Le serveur {host} n&apos;est pas celui de l&apos;invitation : son certificat est différent. Rien n&apos;a été envoyé. Demandez à qui le gère.</translation>
    </message>
    <message id="team.no_tls">
        <source>The server at {host} offers no TLS, so nothing was sent. Ask whoever runs it.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>Le serveur {host} ne propose pas TLS, rien n&apos;a donc été envoyé. Demandez à qui le gère.</translation>
    </message>
    <message id="team.weak_login">
        <source>The server at {host} asks for a password in a way that is not safe (not SCRAM over TLS), so none was sent. Ask whoever runs it.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>Le serveur {host} demande le mot de passe d&apos;une façon qui n&apos;est pas sûre (pas SCRAM sur TLS), aucun n&apos;a donc été envoyé. Demandez à qui le gère.</translation>
    </message>
    <message id="team.login_refused">
        <source>The team&apos;s store doesn&apos;t take this login: the invitation was used or is too old, or you were removed. Ask the team&apos;s admin.</source>
        <translation>Le dépôt n&apos;accepte pas cet accès : l&apos;invitation a servi ou est trop ancienne, ou vous avez été retiré. Demandez à qui administre l&apos;équipe.</translation>
    </message>
    <message id="team.no_store">
        <source>There is no team&apos;s store at {host}. Ask whoever runs it.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>Il n&apos;y a pas de dépôt d&apos;équipe sur {host}. Demandez à qui le gère.</translation>
    </message>
    <message id="team.another_store">
        <source>The store there is another team&apos;s. Ask your team&apos;s admin.</source>
        <translation>Ce dépôt est celui d&apos;une autre équipe. Demandez à qui administre la vôtre.</translation>
    </message>
    <message id="team.newer_store">
        <source>The team&apos;s store is of a newer Coach. Update Coach.</source>
        <translation>Le dépôt de l&apos;équipe vient d&apos;un Coach plus récent. Mettez Coach à jour.</translation>
    </message>
    <message id="team.older_store">
        <source>The team&apos;s store is of an older Coach. Ask whoever runs it for `coach team upgrade`.</source>
        <translation>Le dépôt de l&apos;équipe vient d&apos;un Coach plus ancien. Demandez `coach team upgrade` à qui le gère.</translation>
    </message>
    <message id="team.not_allowed">
        <source>The team&apos;s store doesn&apos;t let you do this.</source>
        <translation>Le dépôt de l&apos;équipe ne vous permet pas cela.</translation>
    </message>
    <message id="team.name_taken">
        <source>Somebody in the team has this name. Choose another one.</source>
        <translation>Quelqu&apos;un dans l&apos;équipe a ce nom. Choisissez-en un autre.</translation>
    </message>
    <message id="team.no_such_member">
        <source>One of these people is not in the team, or it is nobody but you. Choose again.</source>
        <translation>L&apos;une de ces personnes n&apos;est pas dans l&apos;équipe, ou il n&apos;y a que vous. Choisissez de nouveau.</translation>
    </message>
    <message id="team.other_id">
        <source>Something else has this id in the team&apos;s store already. Release it anew.</source>
        <translation>Autre chose a déjà cet identifiant dans le dépôt. Communiquez-le de nouveau.</translation>
    </message>
    <message id="team.withdrawn">
        <source>This was withdrawn. Release it anew if you want it to be seen again.</source>
        <translation>Cela a été retiré. Communiquez-le de nouveau si cela doit être revu.</translation>
    </message>
    <message id="team.over_already">
        <source>Its last day is over. Choose a later one.</source>
        <translation>Son dernier jour est passé. Choisissez-en un plus tard.</translation>
    </message>
    <message id="team.too_long">
        <source>Its last day is too far away, more than a year. Choose an earlier one.</source>
        <translation>Son dernier jour est trop loin, à plus d&apos;un an. Choisissez-en un plus tôt.</translation>
    </message>
    <message id="team.too_large">
        <source>It is too large for the team&apos;s store, or empty. Make it shorter.</source>
        <translation>C&apos;est trop grand pour le dépôt de l&apos;équipe, ou vide. Raccourcissez-le.</translation>
    </message>
    <message id="team.too_many">
        <source>You have released as much as the store takes. Withdraw something first.</source>
        <translation>Vous avez communiqué autant que le dépôt accepte. Retirez d&apos;abord quelque chose.</translation>
    </message>
    <message id="team.no_such_release">
        <source>It is no longer there: it was withdrawn, or its last day is over.</source>
        <translation>Ce n&apos;est plus là : c&apos;est retiré, ou son dernier jour est passé.</translation>
    </message>
    <message id="team.not_newer">
        <source>The team&apos;s store has a newer version of this already. Look at it, then publish again.</source>
        <translation>Le dépôt en a déjà une version plus récente. Regardez-la, puis publiez de nouveau.</translation>
    </message>
    <message id="team.unsendable">
        <source>There is a character in it that the store can&apos;t hold. Take it out, then try again.</source>
        <translation>Il y a dedans un caractère que le dépôt ne peut garder. Enlevez-le, puis réessayez.</translation>
    </message>
    <message id="team.defect">
        <source>The team&apos;s store can&apos;t be used because of a mistake of ours. Please report it.</source>
        <translation>Le dépôt de l&apos;équipe ne peut être utilisé à cause d&apos;une erreur de notre part. Merci de la signaler.</translation>
    </message>
    <message id="team.bad_name">
        <source>A name has 1 to {most} characters. Choose another one.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Un nom a de 1 à {most} caractères. Choisissez-en un autre.</translation>
    </message>
    <message id="team.outbox_full">
        <source>{most} things wait to be sent already. Connect to the network first.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Déjà {most} choses attendent d&apos;être envoyées. Connectez-vous d&apos;abord au réseau.</translation>
    </message>
    <message id="team.not_genuine">
        <source>{name} is not signed by anyone who may publish in this team, so it is not offered. Tell the team&apos;s admin.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} n&apos;est signé par personne qui puisse publier dans cette équipe, ce n&apos;est donc pas proposé. Dites-le à qui administre l&apos;équipe.</translation>
    </message>
    <message id="team.older_shared">
        <source>The store offers an older or another {name} under the version that is used here, so it is not offered. Tell the team&apos;s admin.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Le dépôt propose {name} plus ancien ou autre que la version utilisée ici, ce n&apos;est donc pas repris. Dites-le à qui administre l&apos;équipe.</translation>
    </message>
    <message id="team.not_offered">
        <source>This version is no longer offered. Look at the list again.</source>
        <translation>Cette version n&apos;est plus proposée. Regardez de nouveau la liste.</translation>
    </message>
    <message id="team.shared_too_large">
        <source>It has more than {most_mb} MB. Make it smaller.</source>
        <extracomment>Keep what is in braces: {most_mb}.</extracomment>
        <translation>Il y a plus de {most_mb} Mo. Réduisez-le.</translation>
    </message>
    <message id="team.only_tips">
        <source>A file of tips for the team holds tips and no steps. Share the steps by themselves.</source>
        <translation>Un fichier de conseils pour l&apos;équipe a des conseils et pas d&apos;étapes. Partagez les étapes à part.</translation>
    </message>
    <message id="team.only_steps">
        <source>A file of steps for the team holds steps and no tips. Share the tips by themselves.</source>
        <translation>Un fichier d&apos;étapes pour l&apos;équipe a des étapes et pas de conseils. Partagez les conseils à part.</translation>
    </message>
    <message id="team.no_file">
        <source>{path} can&apos;t be read: {error}. Check the name and your permission.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} ne peut être lu : {error}. Vérifiez le nom et vos droits.</translation>
    </message>
    <message id="team.may_not_publish">
        <source>You may not publish in this team. Ask the team&apos;s admin for an invitation that may.</source>
        <translation>Vous ne pouvez pas publier dans cette équipe. Demandez à qui l&apos;administre une invitation qui le permet.</translation>
    </message>
    <message id="team.store_there">
        <source>The database {database} holds a team&apos;s store already. Choose another database.</source>
        <extracomment>Keep what is in braces: {database}.</extracomment>
        <translation>La base {database} a déjà le dépôt d&apos;une équipe. Choisissez une autre base.</translation>
    </message>
    <message id="team.bad_url">
        <source>This is no address of a database. It is written postgresql://USER@HOST/DATABASE.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;une base de données. Elle s&apos;écrit postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message id="team.server_unnamed">
        <source>Say by which name members reach the server, with --server HOST.</source>
        <translation>Dites par quel nom les membres atteignent le serveur, avec --server HOST.</translation>
    </message>
    <message id="team.old_server">
        <source>The server is PostgreSQL {version}. A team&apos;s store needs {oldest} or newer.</source>
        <extracomment>Keep what is in braces: {oldest}, {version}.</extracomment>
        <translation>Le serveur est PostgreSQL {version}. Le dépôt d&apos;une équipe demande {oldest} ou plus récent.</translation>
    </message>
    <message id="team.may_not_found">
        <source>You may not make a store there: that needs the right to create roles, and to create in this database. Ask whoever runs the server.</source>
        <translation>Vous ne pouvez pas créer de dépôt là : il faut le droit de créer des rôles, et de créer dans cette base. Demandez à qui gère le serveur.</translation>
    </message>
    <message id="team.no_migrations">
        <source>{path} is missing from the program, so no store can be made. Install Coach again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} manque au programme, aucun dépôt ne peut donc être créé. Réinstallez Coach.</translation>
    </message>
    <message id="team.kind.call">
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message id="team.kind.incident">
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message id="team.kind.period">
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message id="team.kind.aim">
        <source>Aim</source>
        <translation>Objectif</translation>
    </message>
    <message id="team.shared.tips">
        <source>Tips</source>
        <translation>Conseils</translation>
    </message>
    <message id="team.shared.steps">
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message id="team.shared.lesson">
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message id="team.seen.title">
        <source>What a supervisor can see</source>
        <translation>Ce que peut voir qui vous encadre</translation>
    </message>
    <message id="team.seen.nothing">
        <source>Nothing that you did not release to them by name. There is no live view, and no switch that makes one.</source>
        <translation>Rien que vous ne lui ayez communiqué nommément. Il n&apos;y a pas de vue en direct, ni de réglage pour en avoir une.</translation>
    </message>
    <message id="team.seen.release">
        <source>Of a release: its title and its text as you saw them before, without what you struck out. Until the day that you chose, and not once you withdraw it.</source>
        <translation>D&apos;une communication : son titre et son texte comme vous les avez vus avant, sans ce que vous avez rayé. Jusqu&apos;au jour que vous avez choisi, et plus dès que vous la retirez.</translation>
    </message>
    <message id="team.seen.answers">
        <source>The answers under it. They are read by you and by everyone you released it to.</source>
        <translation>Les réponses dessous. Vous les lisez, et toutes les personnes à qui vous l&apos;avez communiquée.</translation>
    </message>
    <message id="team.seen.no_sound">
        <source>Never sound, never figures that nobody released, never a ranking, never who released nothing.</source>
        <translation>Jamais de son, jamais de chiffres que personne n&apos;a communiqués, jamais de classement, jamais qui n&apos;a rien communiqué.</translation>
    </message>
    <message id="team.seen.opened">
        <source>You see who opened it, first and last, by the server&apos;s clock. They can&apos;t open it unseen.</source>
        <translation>Vous voyez qui l&apos;a ouverte, la première et la dernière fois, à l&apos;horloge du serveur. L&apos;ouvrir sans être vu n&apos;est pas possible.</translation>
    </message>
    <message id="team.seen.members">
        <source>Everyone in the team sees the names of its members.</source>
        <translation>Tout le monde dans l&apos;équipe voit les noms de ses membres.</translation>
    </message>
    <message id="team.seen.others">
        <source>Another member, also the team&apos;s admin, sees no release that does not name them.</source>
        <translation>Un autre membre, même qui administre l&apos;équipe, ne voit aucune communication qui ne le nomme pas.</translation>
    </message>
    <message id="team.seen.withdrawn">
        <source>Withdrawn is gone: text, readers and answers. Only its number stays, so that it never comes back.</source>
        <translation>Retiré, c&apos;est effacé : texte, lecteurs et réponses. Seul le numéro reste, pour que cela ne revienne jamais.</translation>
    </message>
    <message id="team.seen.over">
        <source>After its last day only you see it, for two weeks more. Then it is deleted.</source>
        <translation>Après son dernier jour, vous seul la voyez, deux semaines encore. Puis elle est effacée.</translation>
    </message>
    <message id="team.seen.server">
        <source>Whoever runs the database server can read everything in it, also in its backups. Who that is, your team can tell you.</source>
        <translation>Qui gère le serveur de la base peut tout y lire, aussi dans les sauvegardes. Votre équipe peut vous dire qui c&apos;est.</translation>
    </message>
    <message id="team.seen.waiting">
        <source>What you release without a network waits on this machine, and goes once.</source>
        <translation>Ce que vous communiquez sans réseau attend sur cette machine, et part une seule fois.</translation>
    </message>
</context>
<context>
    <name>team_pages</name>
    <message id="ui.team.title">
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message id="ui.team.joined">
        <source>You are {name} in the team “{team}”, on {server}.</source>
        <extracomment>Keep what is in braces: {name}, {server}, {team}.</extracomment>
        <translation>Vous êtes {name} dans l&apos;équipe « {team} », sur {server}.</translation>
    </message>
    <message id="ui.team.none">
        <source>No team was joined. Settings has a place to paste an invitation.</source>
        <translation>Vous n&apos;avez rejoint aucune équipe. Les réglages permettent de coller une invitation.</translation>
    </message>
    <message id="ui.team.parts">
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message id="ui.team.tab_new" numerus="yes">
        <source>{name} ({n} new)</source>
        <extracomment>Keep what is in braces: {n}, {name}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{name} ({n} nouveau)</numerusform>
            <numerusform>{name} ({n} nouveaux)</numerusform>
        </translation>
    </message>
    <message id="ui.team.separator">
        <source> · </source>
        <translation> · </translation>
    </message>
    <message id="ui.team.loading">
        <source>Asking the store…</source>
        <translation>Interrogation de l&apos;espace de l&apos;équipe…</translation>
    </message>
    <message id="ui.team.refresh">
        <source>Ask the store now</source>
        <translation>Interroger maintenant</translation>
    </message>
    <message id="ui.team.read_at">
        <source>Read last: {when}.</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Dernière lecture : {when}.</translation>
    </message>
    <message id="ui.team.waiting_count" numerus="yes">
        <source>{n} of your releases wait until the store can be reached.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} de vos envois attend que l&apos;espace soit joignable.</numerusform>
            <numerusform>{n} de vos envois attendent que l&apos;espace soit joignable.</numerusform>
        </translation>
    </message>
    <message id="ui.team.until">
        <source>until {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>jusqu&apos;au {day}</translation>
    </message>
    <message id="ui.team.over">
        <source>was out until {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>était transmis jusqu&apos;au {day}</translation>
    </message>
    <message id="ui.team.and_others" numerus="yes">
        <source>{names} and {n} more</source>
        <extracomment>Keep what is in braces: {n}, {names}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{names} et {n} autre</numerusform>
            <numerusform>{names} et {n} autres</numerusform>
        </translation>
    </message>
    <message id="ui.team.answers" numerus="yes">
        <source>{n} answers</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} réponse</numerusform>
            <numerusform>{n} réponses</numerusform>
        </translation>
    </message>
    <message id="ui.team.answer_head">
        <source>{author}, {when}</source>
        <extracomment>Keep what is in braces: {author}, {when}.</extracomment>
        <translation>{author}, {when}</translation>
    </message>
    <message id="ui.team.me">
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message id="ui.team.back">
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message id="ui.team.kind.incident">
        <source>An incident</source>
        <translation>Un incident</translation>
    </message>
    <message id="ui.team.kind.aim">
        <source>An aim</source>
        <translation>Un objectif</translation>
    </message>
    <message id="ui.team.seen.name">
        <source>Who can see what</source>
        <translation>Qui peut voir quoi</translation>
    </message>
    <message id="ui.team.out.name">
        <source>What is out</source>
        <translation>Transmis</translation>
    </message>
    <message id="ui.team.out.empty">
        <source>Nothing is out. A report can be released from the page of a call, from chosen calls, a period or an aim.</source>
        <translation>Rien n&apos;est transmis. Un rapport peut être transmis depuis la page d&apos;un appel, des appels choisis, une période ou un objectif.</translation>
    </message>
    <message id="ui.team.out.empty_button">
        <source>Go to your calls</source>
        <translation>Aller à vos appels</translation>
    </message>
    <message id="ui.team.out.to">
        <source>to {names}</source>
        <extracomment>Keep what is in braces: {names}.</extracomment>
        <translation>à {names}</translation>
    </message>
    <message id="ui.team.out.opened_by" numerus="yes">
        <source>opened by {n}</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>ouvert par {n}</numerusform>
            <numerusform>ouvert par {n}</numerusform>
        </translation>
    </message>
    <message id="ui.team.out.waiting">
        <source>waits until the store can be reached</source>
        <translation>attend que l&apos;espace soit joignable</translation>
    </message>
    <message id="ui.team.out.waiting_mark">
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message id="ui.team.out.withdrawing">
        <source>withdrawn; the store hasn&apos;t been told yet</source>
        <translation>retiré ; l&apos;espace ne le sait pas encore</translation>
    </message>
    <message id="ui.team.out.withdrawing_mark">
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message id="ui.team.out.refused">
        <source>the store did not take it</source>
        <translation>l&apos;espace ne l&apos;a pas accepté</translation>
    </message>
    <message id="ui.team.out.refused_mark">
        <source>Not out</source>
        <translation>Refusé</translation>
    </message>
    <message id="ui.team.out.readers">
        <source>Released to</source>
        <translation>Transmis à</translation>
    </message>
    <message id="ui.team.out.not_opened">
        <source>not opened yet</source>
        <translation>pas encore ouvert</translation>
    </message>
    <message id="ui.team.out.opened">
        <source>opened: {when}</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>ouvert : {when}</translation>
    </message>
    <message id="ui.team.out.opened_again">
        <source>first opened: {first}; last: {last}</source>
        <extracomment>Keep what is in braces: {first}, {last}.</extracomment>
        <translation>première ouverture : {first} ; dernière : {last}</translation>
    </message>
    <message id="ui.team.out.answers">
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message id="ui.team.out.no_answers">
        <source>No answer yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message id="ui.team.out.withdraw">
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message id="ui.team.out.withdraw_ask">
        <source>Withdraw it? Nobody can open it then, and its answers go too.</source>
        <translation>Le retirer ? Plus personne ne pourra l&apos;ouvrir, et ses réponses disparaissent aussi.</translation>
    </message>
    <message id="ui.team.out.withdraw_yes">
        <source>Withdraw it</source>
        <translation>Le retirer</translation>
    </message>
    <message id="ui.team.out.withdraw_no">
        <source>Don&apos;t withdraw</source>
        <translation>Ne pas le retirer</translation>
    </message>
    <message id="ui.team.out.withdrawing_now">
        <source>It is withdrawn here. Coach says so once it is gone from the store.</source>
        <translation>Il est retiré ici. Coach vous dira quand il aura disparu de l&apos;espace.</translation>
    </message>
    <message id="ui.team.out.gone">
        <source>“{title}” is withdrawn and gone from the store.</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>« {title} » est retiré et a disparu de l&apos;espace.</translation>
    </message>
    <message id="ui.team.out.not_there">
        <source>This release is no longer in the store.</source>
        <translation>Cet envoi n&apos;est plus dans l&apos;espace de l&apos;équipe.</translation>
    </message>
    <message id="ui.team.received.name">
        <source>Released to me</source>
        <translation>Reçu</translation>
    </message>
    <message id="ui.team.received.empty">
        <source>Nothing was released to you. What somebody releases to you stands here, until the day they chose.</source>
        <translation>On ne vous a rien transmis. Ce que quelqu&apos;un vous transmet figure ici, jusqu&apos;au jour qu&apos;il a choisi.</translation>
    </message>
    <message id="ui.team.received.from">
        <source>from {author}</source>
        <extracomment>Keep what is in braces: {author}.</extracomment>
        <translation>de {author}</translation>
    </message>
    <message id="ui.team.received.new">
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message id="ui.team.received.about">
        <source>From {author}, {when}, {until}. They see when you open it.</source>
        <extracomment>Keep what is in braces: {author}, {until}, {when}.</extracomment>
        <translation>De {author}, {when}, {until}. Cette personne voit quand vous l&apos;ouvrez.</translation>
    </message>
    <message id="ui.team.received.paper">
        <source>The report as it was released</source>
        <translation>Le rapport tel qu&apos;il a été transmis</translation>
    </message>
    <message id="ui.team.received.opening">
        <source>Opening the report…</source>
        <translation>Ouverture du rapport…</translation>
    </message>
    <message id="ui.team.received.answer">
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message id="ui.team.received.answer_hint">
        <source>It is read by whoever released this and those they named.</source>
        <translation>Elle est lue par qui vous a transmis ceci et par les personnes nommées.</translation>
    </message>
    <message id="ui.team.received.send">
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message id="ui.team.received.sent">
        <source>Your answer is kept, and goes as soon as the store can be reached.</source>
        <translation>Votre réponse est gardée, et part dès que l&apos;espace est joignable.</translation>
    </message>
    <message id="ui.team.received.not_there">
        <source>This release is no longer there: it was withdrawn, or its time is over.</source>
        <translation>Cet envoi n&apos;est plus là : il a été retiré, ou son temps est passé.</translation>
    </message>
    <message id="ui.team.shared.name">
        <source>From the team</source>
        <translation>De l&apos;équipe</translation>
    </message>
    <message id="ui.team.shared.empty">
        <source>The team shares nothing yet. Tips, steps for an abusive call and lessons stand here once somebody publishes them.</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>L&apos;équipe ne partage rien encore. Conseils, étapes pour un appel injurieux et leçons figurent ici dès que quelqu&apos;un les publie.</translation>
    </message>
    <message id="ui.team.shared.new">
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message id="ui.team.shared.changed">
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message id="ui.team.shared.version">
        <source>version {version}</source>
        <extracomment>Keep what is in braces: {version}.</extracomment>
        <translation>version {version}</translation>
    </message>
    <message id="ui.team.shared.about">
        <source>{kind} from {publisher}, {when}, version {version}.</source>
        <extracomment>Keep what is in braces: {kind}, {publisher}, {version}, {when}.</extracomment>
        <translation>{kind} de {publisher}, {when}, version {version}.</translation>
    </message>
    <message id="ui.team.shared.not_used">
        <source>Not used here.</source>
        <translation>Pas utilisé ici.</translation>
    </message>
    <message id="ui.team.shared.used_older">
        <source>Version {version} is used here.</source>
        <extracomment>Keep what is in braces: {version}.</extracomment>
        <translation>La version {version} est utilisée ici.</translation>
    </message>
    <message id="ui.team.shared.used">
        <source>Used here.</source>
        <translation>Utilisé ici.</translation>
    </message>
    <message id="ui.team.shared.changes">
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message id="ui.team.shared.more_changes" numerus="yes">
        <source>… and {n} more lines</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>… et {n} ligne de plus</numerusform>
            <numerusform>… et {n} lignes de plus</numerusform>
        </translation>
    </message>
    <message id="ui.team.shared.use">
        <source>Use this</source>
        <translation>L&apos;utiliser</translation>
    </message>
    <message id="ui.team.shared.later">
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message id="ui.team.shared.taken">
        <source>“{name}”, version {version}, is used from now on.</source>
        <extracomment>Keep what is in braces: {name}, {version}.</extracomment>
        <translation>« {name} », version {version}, est utilisé désormais.</translation>
    </message>
    <message id="ui.team.shared.publish">
        <source>Publish a file…</source>
        <translation>Publier un fichier…</translation>
    </message>
    <message id="ui.team.shared.kind.tips">
        <source>Tips</source>
        <translation>Conseils</translation>
    </message>
    <message id="ui.team.shared.kind.steps">
        <source>Steps for an abusive call</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Étapes d&apos;appel injurieux</translation>
    </message>
    <message id="ui.team.shared.kind.lesson">
        <source>A lesson</source>
        <translation>Une leçon</translation>
    </message>
    <message id="ui.team.publish.title">
        <source>Publish to the team</source>
        <translation>Publier pour l&apos;équipe</translation>
    </message>
    <message id="ui.team.publish.hint">
        <source>Everybody in the team sees what changes, and uses it only if they say so.</source>
        <translation>Toute l&apos;équipe voit ce qui change, et ne l&apos;utilise que si elle le veut.</translation>
    </message>
    <message id="ui.team.publish.kind">
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message id="ui.team.publish.file">
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message id="ui.team.publish.no_file">
        <source>No file is chosen.</source>
        <translation>Aucun fichier n&apos;est choisi.</translation>
    </message>
    <message id="ui.team.publish.choose">
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message id="ui.team.publish.choose_tips">
        <source>Choose a file of tips or steps</source>
        <translation>Choisir un fichier de conseils ou d&apos;étapes</translation>
    </message>
    <message id="ui.team.publish.tips_filter">
        <source>Tips and steps (*.toml)</source>
        <translation>Conseils et étapes (*.toml)</translation>
    </message>
    <message id="ui.team.publish.choose_lesson">
        <source>Choose the file of a lesson</source>
        <translation>Choisir le fichier d&apos;une leçon</translation>
    </message>
    <message id="ui.team.publish.lesson_filter">
        <source>Lessons (*.coachlesson)</source>
        <translation>Leçons (*.coachlesson)</translation>
    </message>
    <message id="ui.team.publish.name">
        <source>Its name in the team</source>
        <translation>Son nom dans l&apos;équipe</translation>
    </message>
    <message id="ui.team.publish.send">
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message id="ui.team.publish.done">
        <source>“{name}” is published to the team.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>« {name} » est publié pour l&apos;équipe.</translation>
    </message>
    <message id="ui.team.publish.not_read">
        <source>{path} can&apos;t be read: {said}. Choose another file.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>{path} ne peut pas être lu : {said}. Choisissez un autre fichier.</translation>
    </message>
    <message id="ui.team.publish.too_large">
        <source>{path} is larger than {most_mb} MB. Choose a smaller file.</source>
        <extracomment>Keep what is in braces: {most_mb}, {path}.</extracomment>
        <translation>{path} dépasse {most_mb} Mo. Choisissez un fichier plus petit.</translation>
    </message>
    <message id="ui.team.release.open">
        <source>Release to the team…</source>
        <translation>Transmettre à l&apos;équipe…</translation>
    </message>
    <message id="ui.team.release.heading">
        <source>Release to the team</source>
        <translation>Transmettre à l&apos;équipe</translation>
    </message>
    <message id="ui.team.release.no_people">
        <source>Nobody else is in the team yet.</source>
        <translation>Il n&apos;y a encore personne d&apos;autre dans l&apos;équipe.</translation>
    </message>
    <message id="ui.team.release.search">
        <source>Search for people</source>
        <translation>Chercher des personnes</translation>
    </message>
    <message id="ui.team.release.hint">
        <source>Search for people</source>
        <translation>Chercher des personnes</translation>
    </message>
    <message id="ui.team.release.list">
        <source>People in the team</source>
        <translation>Personnes de l&apos;équipe</translation>
    </message>
    <message id="ui.team.release.chosen">
        <source>To {names}</source>
        <extracomment>Keep what is in braces: {names}.</extracomment>
        <translation>À {names}</translation>
    </message>
    <message id="ui.team.release.nobody">
        <source>Choose whom you release it to.</source>
        <translation>Choisissez à qui vous le transmettez.</translation>
    </message>
    <message id="ui.team.release.until_name">
        <source>Until the end of</source>
        <translation>Jusqu&apos;à la fin du</translation>
    </message>
    <message id="ui.team.release.until_hint">
        <source>At most a year. You can withdraw it before.</source>
        <translation>Un an au plus. Vous pouvez le retirer avant.</translation>
    </message>
    <message id="ui.team.release.go_on">
        <source>Look once more</source>
        <translation>Vérifier une fois encore</translation>
    </message>
    <message id="ui.team.release.not_now">
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message id="ui.team.release.once_more">
        <source>This leaves your machine</source>
        <translation>Ceci quitte votre machine</translation>
    </message>
    <message id="ui.team.release.title">
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message id="ui.team.release.what">
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message id="ui.team.release.items" numerus="yes">
        <source>{n} items, as on the paper</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} élément, comme sur le papier</numerusform>
            <numerusform>{n} éléments, comme sur le papier</numerusform>
        </translation>
    </message>
    <message id="ui.team.release.to_whom">
        <source>To</source>
        <translation>À</translation>
    </message>
    <message id="ui.team.release.until">
        <source>Until</source>
        <translation>Jusqu&apos;à</translation>
    </message>
    <message id="ui.team.release.end_of">
        <source>the end of {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>la fin du {day}</translation>
    </message>
    <message id="ui.team.release.named_only">
        <source>Only they can open it. You see when, and can withdraw it at any time.</source>
        <translation>Ces personnes seules peuvent l&apos;ouvrir. Vous voyez quand, et pouvez le retirer à tout moment.</translation>
    </message>
    <message id="ui.team.release.release">
        <source>Release</source>
        <translation>Transmettre</translation>
    </message>
    <message id="ui.team.release.change">
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message id="ui.team.release.nothing_sent">
        <source>Nothing is sent unless you release it.</source>
        <translation>Rien n&apos;est envoyé, sauf si vous le transmettez.</translation>
    </message>
    <message id="ui.team.release.nothing_left">
        <source>Everything is struck out: there is nothing to release.</source>
        <translation>Tout est barré : il n&apos;y a rien à transmettre.</translation>
    </message>
    <message id="ui.team.release.done">
        <source>Released to {names}. It stands under Team, What is out.</source>
        <extracomment>Keep what is in braces: {names}.</extracomment>
        <translation>Transmis à {names}. Il figure sous Équipe, Transmis.</translation>
    </message>
    <message id="ui.team.report.newer">
        <source>This report was made by a newer Coach. Update Coach to read it.</source>
        <translation>Ce rapport vient d&apos;un Coach plus récent. Mettez Coach à jour pour le lire.</translation>
    </message>
    <message id="ui.team.report.garbled">
        <source>This report can&apos;t be read: it is damaged, or was not made by Coach. Ask for it to be released again.</source>
        <translation>Ce rapport ne peut pas être lu : il est abîmé, ou ne vient pas de Coach. Demandez qu&apos;il soit transmis à nouveau.</translation>
    </message>
    <message id="ui.team.report.too_large">
        <source>This report is too large to be released. Strike something out, or choose fewer calls.</source>
        <translation>Ce rapport est trop grand pour être transmis. Barrez quelque chose, ou choisissez moins d&apos;appels.</translation>
    </message>
    <message id="ui.team.join.hint">
        <source>A team&apos;s store is a database that your team runs. Joining sends nothing: only what you release goes there, to people you name. Paste the invitation you were given; it can be used once.</source>
        <translation>L&apos;espace d&apos;une équipe est une base de données que votre équipe gère. Le rejoindre n&apos;envoie rien : seul ce que vous transmettez y va, aux personnes que vous nommez. Collez l&apos;invitation reçue ; elle sert une seule fois.</translation>
    </message>
    <message id="ui.team.join.invitation">
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message id="ui.team.join.invitation_hint">
        <source>Paste the invitation here</source>
        <translation>Collez l&apos;invitation ici</translation>
    </message>
    <message id="ui.team.join.join">
        <source>Join the team</source>
        <translation>Rejoindre l&apos;équipe</translation>
    </message>
    <message id="ui.team.join.joining">
        <source>Joining. This can take a few seconds.</source>
        <translation>Connexion à l&apos;équipe. Cela peut prendre quelques secondes.</translation>
    </message>
    <message id="ui.team.join.done">
        <source>You have joined “{team}”.</source>
        <extracomment>Keep what is in braces: {team}.</extracomment>
        <translation>Vous avez rejoint « {team} ».</translation>
    </message>
    <message id="ui.team.join.leave">
        <source>Leave the team</source>
        <translation>Quitter l&apos;équipe</translation>
    </message>
    <message id="ui.team.join.leave_ask">
        <source>Leave the team “{team}”? What is out stays out until its last day: withdraw it first if it should go. To come back you need a new invitation.</source>
        <extracomment>Keep what is in braces: {team}.</extracomment>
        <translation>Quitter l&apos;équipe « {team} » ? Ce qui est transmis le reste jusqu&apos;à son dernier jour : retirez-le d&apos;abord s&apos;il doit disparaître. Pour revenir, il vous faut une nouvelle invitation.</translation>
    </message>
    <message id="ui.team.join.leave_yes">
        <source>Leave it</source>
        <translation>La quitter</translation>
    </message>
    <message id="ui.team.join.leave_no">
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message id="ui.team.join.left">
        <source>You have left the team.</source>
        <translation>Vous avez quitté l&apos;équipe.</translation>
    </message>
</context>
<context>
    <name>tips</name>
    <message id="moment.opening">
        <source>Opening</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Début</translation>
    </message>
    <message id="moment.talking_it_out">
        <source>Letting them talk it out</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Laisser dire</translation>
    </message>
    <message id="moment.explaining">
        <source>Explaining</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Expliquer</translation>
    </message>
    <message id="moment.promising">
        <source>Promising</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Promettre</translation>
    </message>
    <message id="moment.closing">
        <source>Closing</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Conclure</translation>
    </message>
    <message id="moment.hard_to_end">
        <source>Hard to end</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Difficile à terminer</translation>
    </message>
    <message id="moment.afterwards">
        <source>Afterwards</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Après</translation>
    </message>
    <message id="moment.with_a_cue">
        <source>When a cue appears</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.
“cue”: one short line shown during a call.</extracomment>
        <translation>Quand un signal s&apos;affiche</translation>
    </message>
    <message id="ui.tips.title">
        <source>Tips</source>
        <translation>Conseils</translation>
    </message>
    <message id="ui.tips.hint">
        <source>What to say and do, for each moment of a call.</source>
        <translation>Que dire et que faire, à chaque moment d&apos;un appel.</translation>
    </message>
    <message id="ui.tips.search">
        <source>Search the tips</source>
        <translation>Chercher dans les conseils</translation>
    </message>
    <message id="ui.tips.search_hint">
        <source>Search: a word, or the beginning of one</source>
        <translation>Chercher : un mot, ou son début</translation>
    </message>
    <message id="ui.tips.shortcut_hint">
        <source>Ctrl+T opens the tips beside the overlay while a window of Coach is in front; a right click on the overlay does so at any time.</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Ctrl+T ouvre les conseils à côté de l&apos;incrustation quand une fenêtre de Coach est devant ; un clic droit sur l&apos;incrustation le fait à tout moment.</translation>
    </message>
    <message id="ui.tips.say">
        <source>Say</source>
        <translation>Dites</translation>
    </message>
    <message id="ui.tips.instead_of">
        <source>Instead of</source>
        <translation>Au lieu de</translation>
    </message>
    <message id="ui.tips.quoted">
        <source>“{line}”</source>
        <extracomment>Keep what is in braces: {line}.</extracomment>
        <translation>« {line} »</translation>
    </message>
    <message id="ui.tips.found" numerus="yes">
        <source>{n} tips</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} conseil</numerusform>
            <numerusform>{n} conseils</numerusform>
        </translation>
    </message>
    <message id="ui.tips.found_none">
        <source>No tip has all of these words. Try fewer, or only the beginning of one.</source>
        <translation>Aucun conseil n&apos;a tous ces mots. Essayez-en moins, ou seulement le début d&apos;un mot.</translation>
    </message>
    <message id="ui.tips.show_all">
        <source>Show all tips</source>
        <translation>Montrer tous les conseils</translation>
    </message>
    <message id="ui.tips.none">
        <source>There are no tips. Choose your team&apos;s file in Settings, or stop using one to see the tips that come with Coach.</source>
        <translation>Il n&apos;y a pas de conseils. Choisissez le fichier de votre équipe dans les réglages, ou n&apos;en utilisez plus pour voir ceux de Coach.</translation>
    </message>
    <message id="ui.tips.spoken">
        <source>{title}. {text}</source>
        <extracomment>Keep what is in braces: {text}, {title}.</extracomment>
        <translation>{title}. {text}</translation>
    </message>
    <message id="ui.tips.spoken_say">
        <source>Say: {line}</source>
        <extracomment>Keep what is in braces: {line}.</extracomment>
        <translation>Dites : {line}</translation>
    </message>
    <message id="ui.tips.spoken_instead_of">
        <source>Instead of: {line}</source>
        <extracomment>Keep what is in braces: {line}.</extracomment>
        <translation>Au lieu de : {line}</translation>
    </message>
    <message id="ui.tips.for_cue">
        <source>For the cue {name}</source>
        <extracomment>Keep what is in braces: {name}.
“cue”: one short line shown during a call.</extracomment>
        <translation>Pour le signal {name}</translation>
    </message>
    <message id="ui.tip_panel.name">
        <source>Tips, beside the call</source>
        <translation>Conseils, à côté de l&apos;appel</translation>
    </message>
    <message id="ui.tip_panel.search">
        <source>Search the tips</source>
        <translation>Chercher dans les conseils</translation>
    </message>
    <message id="ui.tip_panel.placeholder">
        <source>Type to find a tip</source>
        <translation>Tapez pour trouver un conseil</translation>
    </message>
    <message id="ui.tip_panel.list">
        <source>Tips found</source>
        <translation>Conseils trouvés</translation>
    </message>
    <message id="ui.tip_panel.keys">
        <source>↑ ↓ choose   Return keeps it in view   Esc closes</source>
        <translation>↑ ↓ choisir   Entrée le garde en vue   Échap ferme</translation>
    </message>
    <message id="ui.tip_panel.none">
        <source>No tip has all of these words.</source>
        <translation>Aucun conseil n&apos;a tous ces mots.</translation>
    </message>
    <message id="ui.tip_panel.row">
        <source>{title}, {moment}</source>
        <extracomment>Keep what is in braces: {moment}, {title}.</extracomment>
        <translation>{title}, {moment}</translation>
    </message>
    <message id="ui.tip_panel.note_name">
        <source>Tip: {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Conseil : {title}</translation>
    </message>
    <message id="ui.tip_panel.close">
        <source>Close the tip</source>
        <translation>Fermer le conseil</translation>
    </message>
    <message id="ui.tip_panel.open">
        <source>Tips…</source>
        <translation>Conseils…</translation>
    </message>
    <message id="ui.settings_tips.title">
        <source>Tips</source>
        <translation>Conseils</translation>
    </message>
    <message id="ui.settings_tips.hint">
        <source>Your team can add its own tips or replace those of Coach, and give its own steps for an abusive call. The README explains the format.</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Votre équipe peut ajouter ses conseils ou remplacer ceux de Coach, et donner ses propres étapes pour un appel injurieux. Le README explique le format.</translation>
    </message>
    <message id="ui.settings_tips.none">
        <source>No team file is in use.</source>
        <translation>Aucun fichier d&apos;équipe n&apos;est utilisé.</translation>
    </message>
    <message id="ui.settings_tips.in_use">
        <source>In use: {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Utilisé : {path}</translation>
    </message>
    <message id="ui.settings_tips.not_in_use">
        <source>The tips in use stay as they were.</source>
        <translation>Les conseils utilisés restent comme ils étaient.</translation>
    </message>
    <message id="ui.settings_tips.choose">
        <source>Choose your team&apos;s file…</source>
        <translation>Choisir le fichier de l&apos;équipe…</translation>
    </message>
    <message id="ui.settings_tips.choose_title">
        <source>Choose your team&apos;s file of tips</source>
        <translation>Choisir le fichier de conseils de votre équipe</translation>
    </message>
    <message id="ui.settings_tips.filter">
        <source>Files of tips (*.toml);;All files (*)</source>
        <translation>Fichiers de conseils (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message id="ui.settings_tips.read_again">
        <source>Read it again</source>
        <translation>Le relire</translation>
    </message>
    <message id="ui.settings_tips.let_go">
        <source>Stop using it</source>
        <translation>Ne plus l&apos;utiliser</translation>
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
            <numerusform>{n} étape pour un appel injurieux</numerusform>
            <numerusform>{n} étapes pour un appel injurieux</numerusform>
        </translation>
    </message>
    <message id="ui.settings_tips.more" numerus="yes">
        <source>And {n} more: `coach doctor` lists them all.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Et {n} autre : `coach doctor` le nomme.</numerusform>
            <numerusform>Et {n} autres : `coach doctor` les nomme tous.</numerusform>
        </translation>
    </message>
    <message id="ui.steps.name">
        <source>Steps for an abusive call</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Étapes pour un appel injurieux</translation>
    </message>
    <message id="ui.steps.mark">
        <source>Mark as abusive</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Marquer comme injurieux</translation>
    </message>
    <message id="ui.steps.mark_again">
        <source>Show the steps</source>
        <translation>Montrer les étapes</translation>
    </message>
    <message id="ui.steps.marked">
        <source>Marked as abusive at {clock}. Each step you are shown is noted with its time.</source>
        <extracomment>Keep what is in braces: {clock}.
“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Marqué comme injurieux à {clock}. Chaque étape montrée est notée avec son heure.</translation>
    </message>
    <message id="ui.steps.count">
        <source>Step {number} of {count}</source>
        <extracomment>Keep what is in braces: {count}, {number}.</extracomment>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message id="ui.steps.back">
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message id="ui.steps.next">
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message id="ui.steps.done">
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message id="ui.steps.ours">
        <source>These steps come with Coach. Your team can replace them in Settings.</source>
        <translation>Ces étapes viennent avec Coach. Votre équipe peut les remplacer dans les réglages.</translation>
    </message>
    <message id="ui.steps.spoken">
        <source>{count}. {title}. {text}</source>
        <extracomment>Keep what is in braces: {count}, {text}, {title}.</extracomment>
        <translation>{count}. {title}. {text}</translation>
    </message>
    <message id="ui.steps.spoken_say">
        <source>Say: {line}</source>
        <extracomment>Keep what is in braces: {line}.</extracomment>
        <translation>Dites : {line}</translation>
    </message>
    <message id="ui.incident.title">
        <source>Incident note</source>
        <translation>Note d&apos;incident</translation>
    </message>
    <message id="ui.incident.hint">
        <source>Times and facts only. It stays on this machine with the call, until you delete either.</source>
        <translation>Des heures et des faits seulement. Elle reste sur cet ordinateur avec l&apos;appel, jusqu&apos;à ce que vous supprimiez l&apos;un ou l&apos;autre.</translation>
    </message>
    <message id="ui.incident.began">
        <source>The call began</source>
        <translation>L&apos;appel a commencé</translation>
    </message>
    <message id="ui.incident.marked">
        <source>Marked as abusive</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Marqué comme injurieux</translation>
    </message>
    <message id="ui.incident.step">
        <source>Step shown: {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Étape montrée : {title}</translation>
    </message>
    <message id="ui.incident.ended">
        <source>The call ended</source>
        <translation>L&apos;appel s&apos;est terminé</translation>
    </message>
    <message id="ui.incident.cut_short">
        <source>Kept up to here: the call was cut short</source>
        <translation>Gardé jusqu&apos;ici : l&apos;appel a été interrompu</translation>
    </message>
    <message id="ui.incident.line_added">
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message id="ui.incident.add">
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message id="ui.incident.add_placeholder">
        <source>Add a line: what was said or done</source>
        <translation>Ajouter une ligne : ce qui a été dit ou fait</translation>
    </message>
    <message id="ui.incident.add_button">
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message id="ui.incident.copy">
        <source>Copy the note</source>
        <translation>Copier la note</translation>
    </message>
    <message id="ui.incident.copied">
        <source>The note is on the clipboard.</source>
        <translation>La note est dans le presse-papiers.</translation>
    </message>
    <message id="ui.incident.delete">
        <source>Delete the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message id="ui.incident.delete_title">
        <source>Delete this note?</source>
        <translation>Supprimer cette note ?</translation>
    </message>
    <message id="ui.incident.delete_text">
        <source>The note of {when} will be gone for good. The call stays.</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>La note de {when} disparaîtra pour de bon. L&apos;appel reste.</translation>
    </message>
    <message id="ui.incident.delete_yes">
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message id="ui.incident.delete_no">
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message id="ui.incident.under_way">
        <source>The call is under way. Lines can be added once it has ended.</source>
        <translation>L&apos;appel est en cours. Des lignes pourront être ajoutées une fois qu&apos;il sera terminé.</translation>
    </message>
    <message id="ui.incident.copy_head">
        <source>Incident note, call of {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Note d&apos;incident, appel du {day}</translation>
    </message>
    <message id="ui.incident.copy_row">
        <source>{clock}  {place}  {text}</source>
        <extracomment>Keep what is in braces: {clock}, {place}, {text}.</extracomment>
        <translation>{clock}  {place}  {text}</translation>
    </message>
    <message id="ui.incident.row">
        <source>{clock}, {place}: {text}</source>
        <extracomment>Keep what is in braces: {clock}, {place}, {text}.</extracomment>
        <translation>{clock}, {place} : {text}</translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message id="trend.week.title">
        <source>This week, against the four before</source>
        <translation>Cette semaine, face aux quatre précédentes</translation>
    </message>
    <message id="trend.week.now">
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message id="trend.week.before">
        <source>in the four weeks before</source>
        <translation>pendant les quatre semaines précédentes</translation>
    </message>
    <message id="trend.month.title">
        <source>This month, against the four before</source>
        <translation>Ce mois-ci, face aux quatre précédents</translation>
    </message>
    <message id="trend.month.now">
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message id="trend.month.before">
        <source>in the four months before</source>
        <translation>pendant les quatre mois précédents</translation>
    </message>
    <message id="trend.year.title">
        <source>This year, against the four before</source>
        <translation>Cette année, face aux quatre précédentes</translation>
    </message>
    <message id="trend.year.now">
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message id="trend.year.before">
        <source>in the four years before</source>
        <translation>pendant les quatre années précédentes</translation>
    </message>
    <message id="trend.since.title">
        <source>Your calls since your first attempt</source>
        <translation>Vos appels depuis votre premier essai</translation>
    </message>
    <message id="trend.since.now">
        <source>since your first attempt</source>
        <translation>depuis votre premier essai</translation>
    </message>
    <message id="trend.since.before">
        <source>in the twelve weeks before it</source>
        <translation>dans les douze semaines d’avant</translation>
    </message>
    <message id="trend.since.limits">
        <source>Compared are your calls of the twelve weeks before the day of your first attempt and after it, as in History. What else changed in that time isn&apos;t known.</source>
        <translation>On compare vos appels des douze semaines avant le jour de votre premier essai et après lui, comme dans l’historique. Ce qui a changé d’autre entre-temps n’est pas connu.</translation>
    </message>
    <message id="trend.period">
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message id="trend.imported">
        <source>Count imported calls too</source>
        <translation>Compter aussi les appels importés</translation>
    </message>
    <message id="trend.period_week">
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message id="trend.period_month">
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message id="trend.period_year">
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message id="trend.empty">
        <source>Here this week is compared with the four before, once there are calls.</source>
        <translation>Ici, cette semaine est comparée aux quatre précédentes, dès qu&apos;il y a des appels.</translation>
    </message>
    <message id="trend.counted">
        <source>Calls so far: {now}. Before: {before}.</source>
        <extracomment>Keep what is in braces: {before}, {now}.</extracomment>
        <translation>Appels jusqu&apos;ici : {now}. Avant : {before}.</translation>
    </message>
    <message id="trend.diamond">
        <source>A diamond is a call with a talk-over.</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Un losange est un appel avec un chevauchement.</translation>
    </message>
    <message id="trend.each_dot">
        <source>Each dot stands for {calls} calls.</source>
        <extracomment>Keep what is in braces: {calls}.</extracomment>
        <translation>Chaque point représente {calls} appels.</translation>
    </message>
    <message id="trend.column">
        <source>{day}: {calls}, {marked}</source>
        <extracomment>Keep what is in braces: {calls}, {day}, {marked}.</extracomment>
        <translation>{day} : {calls}, {marked}</translation>
    </message>
    <message id="trend.from_day">
        <source>From {day}: {what}</source>
        <extracomment>Keep what is in braces: {day}, {what}.</extracomment>
        <translation>À partir du {day} : {what}</translation>
    </message>
    <message id="trend.column_calls" numerus="yes">
        <source>{n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} appel</numerusform>
            <numerusform>{n} appels</numerusform>
        </translation>
    </message>
    <message id="trend.column_marked" numerus="yes">
        <source>{n} with talk-overs</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>
            <numerusform>{n} avec un chevauchement</numerusform>
            <numerusform>{n} avec des chevauchements</numerusform>
        </translation>
    </message>
    <message id="trend.drawn">
        <source>Drawn: five weeks, this one last, with the middle half of each. Band: the four before. Hollow: too few to tell.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Dessin : cinq semaines, celle-ci en dernier, avec la moitié centrale. Bande : les quatre d&apos;avant. Creux : trop peu.</translation>
    </message>
    <message id="trend.drawn_month">
        <source>Drawn: five months, this one last, with the middle half of each. Band: the four before. Hollow: too few to tell.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Dessin : cinq mois, celui-ci en dernier, avec la moitié centrale. Bande : les quatre d&apos;avant. Creux : trop peu.</translation>
    </message>
    <message id="trend.drawn_year">
        <source>Drawn: five years, this one last, with the middle half of each. Band: the four before. Hollow: too few to tell.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Dessin : cinq années, celle-ci en dernier, avec la moitié centrale. Bande : les quatre d&apos;avant. Creux : trop peu.</translation>
    </message>
    <message id="trend.report">
        <source>Report of it</source>
        <translation>En faire un rapport</translation>
    </message>
    <message id="trend.spoken">
        <source>{name}: {change}. {detail} {spread}</source>
        <extracomment>Keep what is in braces: {change}, {detail}, {name}, {spread}.</extracomment>
        <translation>{name} : {change}. {detail} {spread}</translation>
    </message>
    <message id="trend.line">
        <source>{name}: {change}. {detail}</source>
        <extracomment>Keep what is in braces: {change}, {detail}, {name}.</extracomment>
        <translation>{name} : {change}. {detail}</translation>
    </message>
    <message id="trend.name.talk_overs">
        <source>Talk-overs</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Chevauchements</translation>
    </message>
    <message id="trend.name.wait">
        <source>Before you answer</source>
        <translation>Avant de répondre</translation>
    </message>
    <message id="trend.name.heard_out">
        <source>Longest heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Plus longue écoute</translation>
    </message>
    <message id="trend.name.agent_share">
        <source>Your share of speech</source>
        <translation>Votre part de parole</translation>
    </message>
    <message id="trend.name.rises">
        <source>Rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Montées</translation>
    </message>
    <message id="trend.name.recovery">
        <source>Back to your usual after a rise</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Retour à votre habitude après une montée</translation>
    </message>
    <message id="trend.name.fast">
        <source>Fast stretches</source>
        <translation>Passages rapides</translation>
    </message>
    <message id="trend.name.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Débit</translation>
    </message>
    <message id="trend.name.level">
        <source>Level from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>Niveau par rapport à l&apos;habitude</translation>
    </message>
    <message id="trend.change.more">
        <source>More than before</source>
        <translation>Plus qu&apos;avant</translation>
    </message>
    <message id="trend.change.fewer">
        <source>Fewer than before</source>
        <translation>Moins qu&apos;avant</translation>
    </message>
    <message id="trend.change.less">
        <source>Less than before</source>
        <translation>Moins qu&apos;avant</translation>
    </message>
    <message id="trend.change.longer">
        <source>Longer than before</source>
        <translation>Plus longtemps qu&apos;avant</translation>
    </message>
    <message id="trend.change.shorter">
        <source>Shorter than before</source>
        <translation>Moins longtemps qu&apos;avant</translation>
    </message>
    <message id="trend.change.later">
        <source>Later than before</source>
        <translation>Plus tard qu&apos;avant</translation>
    </message>
    <message id="trend.change.sooner">
        <source>Sooner than before</source>
        <translation>Plus tôt qu&apos;avant</translation>
    </message>
    <message id="trend.change.faster">
        <source>Faster than before</source>
        <translation>Plus vite qu&apos;avant</translation>
    </message>
    <message id="trend.change.slower">
        <source>Slower than before</source>
        <translation>Plus lentement qu&apos;avant</translation>
    </message>
    <message id="trend.change.louder">
        <source>Louder than before</source>
        <translation>Plus fort qu&apos;avant</translation>
    </message>
    <message id="trend.change.quieter">
        <source>Quieter than before</source>
        <translation>Moins fort qu&apos;avant</translation>
    </message>
    <message id="trend.change.as_before">
        <source>About as before</source>
        <translation>À peu près comme avant</translation>
    </message>
    <message id="trend.change.may_be_chance">
        <source>No clear change</source>
        <translation>Pas de changement net</translation>
    </message>
    <message id="trend.change.too_few">
        <source>Can&apos;t be told yet</source>
        <translation>Pas encore possible à dire</translation>
    </message>
    <message id="trend.detail.told">
        <source>{now}, was {before}. More than chance.</source>
        <extracomment>Keep what is in braces: {before}, {now}.</extracomment>
        <translation>{now}, avant {before}. Plus que le hasard.</translation>
    </message>
    <message id="trend.detail.as_before">
        <source>{now}, before {before}.</source>
        <extracomment>Keep what is in braces: {before}, {now}.</extracomment>
        <translation>{now}, auparavant {before}.</translation>
    </message>
    <message id="trend.detail.may_be_chance">
        <source>{now}, was {before}. Chance alone can do that.</source>
        <extracomment>Keep what is in braces: {before}, {now}.</extracomment>
        <translation>{now}, avant {before}. Le hasard peut suffire.</translation>
    </message>
    <message id="trend.detail.better">
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message id="trend.detail.a_call">
        <source>On average {now:.1f} a call, before {before:.1f}.</source>
        <extracomment>Keep what is in braces: {before}, {now}.</extracomment>
        <translation>En moyenne {now:.1f} par appel, avant {before:.1f}.</translation>
    </message>
    <message id="trend.share.none">
        <source>no call</source>
        <translation>aucun appel</translation>
    </message>
    <message id="trend.share.one_in">
        <source>1 in {of} calls</source>
        <extracomment>Keep what is in braces: {of}.</extracomment>
        <translation>1 appel sur {of}</translation>
    </message>
    <message id="trend.share.of_ten">
        <source>{k} in 10 calls</source>
        <extracomment>Keep what is in braces: {k}.</extracomment>
        <translation>{k} appels sur 10</translation>
    </message>
    <message id="trend.share.every">
        <source>nearly every call</source>
        <translation>presque chaque appel</translation>
    </message>
    <message id="trend.spread.median" numerus="yes">
        <source>{n} calls, half of them {low} to {high}</source>
        <extracomment>Keep what is in braces: {high}, {low}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} appel, la moitié de {low} à {high}</numerusform>
            <numerusform>{n} appels, la moitié de {low} à {high}</numerusform>
        </translation>
    </message>
    <message id="trend.spread.median_alike" numerus="yes">
        <source>{n} calls, half of them {low}</source>
        <extracomment>Keep what is in braces: {low}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} appel, la moitié à {low}</numerusform>
            <numerusform>{n} appels, la moitié à {low}</numerusform>
        </translation>
    </message>
    <message id="trend.spread.share_alike" numerus="yes">
        <source>{n} calls, on half of the days {low}</source>
        <extracomment>Keep what is in braces: {low}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} appel, {low} la moitié des jours</numerusform>
            <numerusform>{n} appels, {low} la moitié des jours</numerusform>
        </translation>
    </message>
    <message id="trend.spread.share" numerus="yes">
        <source>{n} calls, on half of the days {low} to {high}</source>
        <extracomment>Keep what is in braces: {high}, {low}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} appel, la moitié des jours de {low} à {high}</numerusform>
            <numerusform>{n} appels, la moitié des jours de {low} à {high}</numerusform>
        </translation>
    </message>
    <message id="trend.lacks.calls">
        <source>Calls {when}: {there}, needed: {needed}.</source>
        <extracomment>Keep what is in braces: {needed}, {there}, {when}.</extracomment>
        <translation>Appels {when} : {there}, il en faut {needed}.</translation>
    </message>
    <message id="trend.lacks.rises">
        <source>Calls with a rise {when}: {there}, needed: {needed}.</source>
        <extracomment>Keep what is in braces: {needed}, {there}, {when}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Appels avec une montée {when} : {there}, il en faut {needed}.</translation>
    </message>
    <message id="trend.lacks.days">
        <source>Days with calls {when}: {there}, needed: {needed}.</source>
        <extracomment>Keep what is in braces: {needed}, {there}, {when}.</extracomment>
        <translation>Jours avec des appels {when} : {there}, il en faut {needed}.</translation>
    </message>
    <message id="trend.method.open">
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message id="trend.method.close">
        <source>Hide the method</source>
        <translation>Masquer la méthode</translation>
    </message>
    <message id="trend.method.what">
        <source>Only your own calls are compared, with each other: live ones that ended, and of them those in which a figure was measured for at least half of the call. Replays and samples don&apos;t count.</source>
        <translation>Seuls vos propres appels sont comparés, entre eux : ceux qui sont terminés et, parmi eux, ceux où un chiffre a été mesuré pendant au moins la moitié de l&apos;appel. Les relectures et les exemples ne comptent pas.</translation>
    </message>
    <message id="trend.method.days">
        <source>Calls of one day are alike, so whole days are compared, each with the same days of the week: this week&apos;s days are swapped with earlier ones 2,000 times at random. What is seen counts only where hardly any of these mixed weeks shows as much (a permutation test over days).</source>
        <translation>Les appels d&apos;un même jour se ressemblent. On compare donc des jours entiers, chacun avec les mêmes jours de la semaine : ceux de cette semaine sont échangés 2 000 fois au hasard avec des jours plus anciens. Ce qu&apos;on voit ne compte que si presque aucune de ces semaines mélangées n&apos;en montre autant (un test de permutation sur les jours).</translation>
    </message>
    <message id="trend.method.many">
        <source>Nine figures are looked at, and one of nine is easily odd by chance. So each has to stand out more (Holm&apos;s correction): of a hundred weeks without any change at most five claim one.</source>
        <translation>Neuf chiffres sont regardés, et l&apos;un de neuf sort facilement du lot par hasard. Chacun doit donc ressortir davantage (correction de Holm) : sur cent semaines sans changement, cinq au plus en annoncent un.</translation>
    </message>
    <message id="trend.method.enough">
        <source>Nothing is said before there are ten calls on four days, and as many before. What differs less than one could notice is called “about as before”.</source>
        <translation>Rien n&apos;est dit avant dix appels sur quatre jours, et autant avant. Ce qui diffère moins qu&apos;on ne le remarque s&apos;appelle « à peu près comme avant ».</translation>
    </message>
    <message id="trend.method.worst">
        <source>Hours, places in the day and what comes after a hard call are tested by mixing the calls within each day; days after a break and microphones by mixing days. It shows what goes together, not why.</source>
        <translation>Les heures, la place dans la journée et ce qui suit un appel difficile sont testés en mélangeant les appels à l&apos;intérieur de leur jour ; les jours après une pause et les microphones, en mélangeant les jours. Cela montre ce qui va ensemble, pas pourquoi.</translation>
    </message>
    <message id="trend.method.limits">
        <source>A week of 40 calls a day shows a halving of talk-overs in three of ten cases, a month in nearly all. With fewer calls look at the month.</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Une semaine de 40 appels par jour montre une baisse de moitié des chevauchements trois fois sur dix, un mois presque toujours. Avec moins d&apos;appels, regardez le mois.</translation>
    </message>
    <message id="trend.worst.title">
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message id="trend.worst.hour">
        <source>{subject} between {first}:00 and {last}:00: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {first}, {last}, {others}, {subject}, {there}.</extracomment>
        <translation>{subject} entre {first}:00 et {last}:00 : {there}, sinon {others}.</translation>
    </message>
    <message id="trend.worst.nth">
        <source>{subject}, calls {first} to {last} of the day: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {first}, {last}, {others}, {subject}, {there}.</extracomment>
        <translation>{subject}, appels {first} à {last} de la journée : {there}, sinon {others}.</translation>
    </message>
    <message id="trend.worst.nth_on">
        <source>{subject}, from call {first} of the day on: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {first}, {others}, {subject}, {there}.</extracomment>
        <translation>{subject}, à partir de l&apos;appel {first} de la journée : {there}, sinon {others}.</translation>
    </message>
    <message id="trend.worst.after">
        <source>{subject} right after a rough call or one with a rise: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {others}, {subject}, {there}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>{subject} juste après un appel difficile ou avec une montée : {there}, sinon {others}.</translation>
    </message>
    <message id="trend.worst.break">
        <source>{subject} on the first day after two days off: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {others}, {subject}, {there}.</extracomment>
        <translation>{subject} le premier jour après deux jours de congé : {there}, sinon {others}.</translation>
    </message>
    <message id="trend.worst.delay">
        <source>{subject} where the line answers late: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {others}, {subject}, {there}.</extracomment>
        <translation>{subject} quand la ligne répond tard : {there}, sinon {others}.</translation>
    </message>
    <message id="trend.worst.microphone">
        <source>{subject} with {name}: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {name}, {others}, {subject}, {there}.</extracomment>
        <translation>{subject} avec {name} : {there}, sinon {others}.</translation>
    </message>
    <message id="trend.worst.none">
        <source>Nothing stands out by more than chance: no hour, no place in the day, no call after another, no microphone, no line.</source>
        <translation>Rien ne ressort plus que par hasard : aucune heure, aucune place dans la journée, aucun appel après un autre, aucun microphone, aucune ligne.</translation>
    </message>
    <message id="trend.worst.too_few">
        <source>Calls in the last twelve weeks: {there}, needed: {needed}.</source>
        <extracomment>Keep what is in braces: {needed}, {there}.</extracomment>
        <translation>Appels des douze dernières semaines : {there}, il en faut {needed}.</translation>
    </message>
    <message id="trend.cues.title">
        <source>Do cues help?</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Les signaux aident-ils ?</translation>
    </message>
    <message id="aim.title">
        <source>Your aims</source>
        <translation>Vos objectifs</translation>
    </message>
    <message id="aim.of_the_day">
        <source>Aim of the day</source>
        <translation>Objectif du jour</translation>
    </message>
    <message id="aim.add">
        <source>Choose an aim</source>
        <translation>Choisir un objectif</translation>
    </message>
    <message id="aim.none">
        <source>None stands. An aim is something you keep to in most calls, in your own numbers.</source>
        <translation>Aucun pour l&apos;instant. Un objectif est ce que vous tenez dans la plupart des appels, dans vos propres chiffres.</translation>
    </message>
    <message id="aim.offered">
        <source>Offered: it is furthest from your own better weeks.</source>
        <translation>Proposé : c&apos;est le plus loin de vos propres meilleures semaines.</translation>
    </message>
    <message id="aim.measure">
        <source>What to keep to</source>
        <translation>À quoi se tenir</translation>
    </message>
    <message id="aim.how_much">
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message id="aim.words">
        <source>In your own words</source>
        <translation>Dans vos propres mots</translation>
    </message>
    <message id="aim.words_hint">
        <source>Let them finish</source>
        <translation>Laisser finir</translation>
    </message>
    <message id="aim.take">
        <source>Take this aim</source>
        <translation>Prendre cet objectif</translation>
    </message>
    <message id="aim.cancel">
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message id="aim.let_go">
        <source>Let it go</source>
        <translation>Y renoncer</translation>
    </message>
    <message id="aim.let_go_name">
        <source>{name}: let it go</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} : y renoncer</translation>
    </message>
    <message id="aim.make_of_the_day">
        <source>Show it on Today</source>
        <translation>Montrer dans Aujourd&apos;hui</translation>
    </message>
    <message id="aim.make_of_the_day_name">
        <source>{name}: show it on Today</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} : montrer dans Aujourd&apos;hui</translation>
    </message>
    <message id="aim.advice">
        <source>One thing for this week</source>
        <translation>Une chose pour cette semaine</translation>
    </message>
    <message id="aim.practise">
        <source>Practise this</source>
        <translation>S’y exercer</translation>
    </message>
    <message id="aim.practise_name">
        <source>{name}: practise this</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} : s’y exercer</translation>
    </message>
    <message id="aim.take_name">
        <source>{name}: take this aim</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} : prendre cet objectif</translation>
    </message>
    <message id="aim.today">
        <source>{name}: {kept} of {calls}</source>
        <extracomment>Keep what is in braces: {calls}, {kept}, {name}.</extracomment>
        <translation>{name} : {kept} sur {calls}</translation>
    </message>
    <message id="aim.today_none">
        <source>{name}: no call yet today</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} : pas encore d&apos;appel aujourd&apos;hui</translation>
    </message>
    <message id="aim.unknown">
        <source>This aim was made by another version of Coach.</source>
        <translation>Cet objectif vient d&apos;une autre version de Coach.</translation>
    </message>
    <message id="aim.report_name">
        <source>{name}: report</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} : rapport</translation>
    </message>
    <message id="aim.dots">
        <source>The last {calls} calls: {kept} kept to it</source>
        <extracomment>Keep what is in braces: {calls}, {kept}.</extracomment>
        <translation>Les {calls} derniers appels : {kept} l&apos;ont tenu</translation>
    </message>
    <message id="aim.text.talk_overs">
        <source>Talk-overs in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Chevauchements dans {misses} appels sur dix au plus</translation>
    </message>
    <message id="aim.text.rises">
        <source>Rises in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Montées dans {misses} appels sur dix au plus</translation>
    </message>
    <message id="aim.text.fast">
        <source>Fast stretches in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.</extracomment>
        <translation>Passages rapides dans {misses} appels sur dix au plus</translation>
    </message>
    <message id="aim.text.wait">
        <source>A wait of {value} or more in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.</extracomment>
        <translation>Une attente de {value} ou plus, dans {keeps} appels sur dix au moins</translation>
    </message>
    <message id="aim.text.agent_share">
        <source>At most {value} of the speech yours, in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.</extracomment>
        <translation>Au plus {value} de parole pour vous, dans {keeps} appels sur dix au moins</translation>
    </message>
    <message id="aim.text.recovery">
        <source>Back to your usual within {value} after a rise, in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Retour à l&apos;habitude en {value} après une montée, dans {keeps} appels sur dix au moins</translation>
    </message>
    <message id="aim.short.talk_overs">
        <source>Let them finish</source>
        <translation>Laisser finir</translation>
    </message>
    <message id="aim.short.rises">
        <source>Lower, slower</source>
        <translation>Plus bas, plus lentement</translation>
    </message>
    <message id="aim.short.fast">
        <source>At your own pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>À votre propre débit</translation>
    </message>
    <message id="aim.short.wait">
        <source>Wait, then answer</source>
        <translation>Attendre, puis répondre</translation>
    </message>
    <message id="aim.short.agent_share">
        <source>Listen more</source>
        <translation>Écouter davantage</translation>
    </message>
    <message id="aim.short.recovery">
        <source>Back to your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Retour à l&apos;habitude</translation>
    </message>
    <message id="aim.how.too_few">
        <source>Calls so far: {calls}, needed: {needed}.</source>
        <extracomment>Keep what is in braces: {calls}, {needed}.</extracomment>
        <translation>Appels jusqu&apos;ici : {calls}, il en faut {needed}.</translation>
    </message>
    <message id="aim.how.not_yet" numerus="yes">
        <source>Missed in {misses} of the last {calls}. {n} more calls that keep to it, and it holds.</source>
        <extracomment>Keep what is in braces: {calls}, {misses}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Manqué dans {misses} des {calls} derniers. Encore {n} appel qui le tient, et c&apos;est acquis.</numerusform>
            <numerusform>Manqué dans {misses} des {calls} derniers. Encore {n} appels qui le tiennent, et c&apos;est acquis.</numerusform>
        </translation>
    </message>
    <message id="aim.how.not_soon">
        <source>Missed in {misses} of the last {calls}.</source>
        <extracomment>Keep what is in braces: {calls}, {misses}.</extracomment>
        <translation>Manqué dans {misses} des {calls} derniers.</translation>
    </message>
    <message id="aim.how.holds">
        <source>Missed in {misses} of the last {calls}. It holds.</source>
        <extracomment>Keep what is in braces: {calls}, {misses}.</extracomment>
        <translation>Manqué dans {misses} des {calls} derniers. Il tient.</translation>
    </message>
    <message id="aim.how.let_go">
        <source>It has held for ten days of calls. Let it go, or ask a little more.</source>
        <translation>Il a tenu pendant dix jours d&apos;appels. Laissez-le, ou demandez un peu plus.</translation>
    </message>
    <message id="aim.how.steep">
        <source>Missed in {misses} of the last {calls}, and it has not held for ten days of calls. Take a smaller step, or another aim.</source>
        <extracomment>Keep what is in braces: {calls}, {misses}.</extracomment>
        <translation>Manqué dans {misses} des {calls} derniers, et pas tenu pendant dix jours d&apos;appels. Prenez un pas plus petit ou un autre objectif.</translation>
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
        <translation>Lieux</translation>
    </message>
    <message id="ui.places.today">
        <source>Today</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message id="ui.places.history">
        <source>History</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Historique</translation>
    </message>
    <message id="ui.places.practice">
        <source>Practice</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Entraînement</translation>
    </message>
    <message id="ui.places.tips">
        <source>Tips</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Conseils</translation>
    </message>
    <message id="ui.places.team">
        <source>Team</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Équipe</translation>
    </message>
    <message id="ui.places.settings">
        <source>Settings</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Réglages</translation>
    </message>
    <message id="ui.when.day_and_clock">
        <source>{day}, {clock}</source>
        <extracomment>Keep what is in braces: {clock}, {day}.</extracomment>
        <translation>{day}, {clock}</translation>
    </message>
    <message id="ui.when.today">
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message id="ui.when.yesterday">
        <source>Yesterday</source>
        <translation>Hier</translation>
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
        <translation>{low:.1f} à {high:.1f} s</translation>
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
        <translation>{others} et {last}</translation>
    </message>
    <message id="ui.length.separator">
        <source>, </source>
        <translation>, </translation>
    </message>
    <message id="ui.leaving.question">
        <source>Your last call is not kept yet. If you quit now, what is missing is lost.</source>
        <translation>Votre dernier appel n’est pas encore enregistré. Si vous quittez maintenant, ce qui manque est perdu.</translation>
    </message>
    <message id="ui.leaving.not_yet">
        <source>Coach closes by itself once it is kept.</source>
        <translation>Coach se ferme de lui-même dès qu’il est enregistré.</translation>
    </message>
    <message id="ui.leaving.wait">
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message id="ui.leaving.quit">
        <source>Quit without it</source>
        <translation>Quitter sans l’enregistrer</translation>
    </message>
    <message id="ui.leaving.left">
        <source>Not everything of your last call is kept. {reason}</source>
        <extracomment>Keep what is in braces: {reason}.</extracomment>
        <translation>Votre dernier appel n’est pas entièrement enregistré. {reason}</translation>
    </message>
    <message id="ui.overlay.name">
        <source>Coach, beside the call</source>
        <translation>Coach, à côté de l&apos;appel</translation>
    </message>
    <message id="ui.overlay.caller">
        <source>Caller</source>
        <extracomment>At most about 8 characters: the name of a lane in the overlay.</extracomment>
        <translation>Appelant</translation>
    </message>
    <message id="ui.overlay.you">
        <source>You</source>
        <extracomment>At most about 8 characters: the name of a lane in the overlay.</extracomment>
        <translation>Vous</translation>
    </message>
    <message id="ui.overlay.band">
        <source>Band: your usual</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Bande : votre habitude</translation>
    </message>
    <message id="ui.overlay.band_replay">
        <source>Replay, band: your usual</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Relecture, bande : votre habitude</translation>
    </message>
    <message id="ui.overlay.last_turn">
        <source>Hollow: your last turn</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Creux : votre dernier tour</translation>
    </message>
    <message id="ui.overlay.wanted">
        <source>{wanted} s more of your speech</source>
        <extracomment>Keep what is in braces: {wanted}.
At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Encore {wanted} s de votre parole</translation>
    </message>
    <message id="ui.overlay.waiting">
        <source>Waiting for a call</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>En attente d&apos;un appel</translation>
    </message>
    <message id="ui.overlay.waiting_for_phone">
        <source>Waiting for your phone program</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Attend votre logiciel de téléphonie</translation>
    </message>
    <message id="ui.overlay.between_calls">
        <source>Waiting</source>
        <extracomment>At most about 9 characters: the state in the overlay.</extracomment>
        <translation>En attente</translation>
    </message>
    <message id="ui.overlay.state_between_calls">
        <source>Nothing is heard</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>Rien n’est écouté</translation>
    </message>
    <message id="ui.overlay.nothing_heard">
        <source>Not listening</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>N&apos;écoute pas</translation>
    </message>
    <message id="ui.overlay.opening">
        <source>Opening the devices</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Ouverture des appareils</translation>
    </message>
    <message id="ui.overlay.off">
        <source>Off</source>
        <extracomment>At most about 9 characters: the state in the overlay.</extracomment>
        <translation>Arrêté</translation>
    </message>
    <message id="ui.overlay.starting">
        <source>Starting</source>
        <extracomment>At most about 9 characters: the state in the overlay.</extracomment>
        <translation>Démarre</translation>
    </message>
    <message id="ui.overlay.listening">
        <source>Listening</source>
        <extracomment>At most about 9 characters: the state in the overlay.</extracomment>
        <translation>Écoute</translation>
    </message>
    <message id="ui.overlay.not_heard">
        <source>Not heard</source>
        <extracomment>At most about 9 characters: the state in the overlay.</extracomment>
        <translation>Muet</translation>
    </message>
    <message id="ui.overlay.missing.both">
        <source>No microphone, no caller&apos;s output</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Ni micro ni sortie de l&apos;appelant</translation>
    </message>
    <message id="ui.overlay.missing.not_chosen">
        <source>No microphone is chosen</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Aucun micro n&apos;est choisi</translation>
    </message>
    <message id="ui.overlay.missing.missing">
        <source>Microphone is not connected</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Le micro n&apos;est pas branché</translation>
    </message>
    <message id="ui.overlay.missing.no_server">
        <source>The sound server does not answer</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Le serveur de son ne répond pas</translation>
    </message>
    <message id="ui.overlay.missing.refused">
        <source>Microphone can&apos;t be opened</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Le micro ne s&apos;ouvre pas</translation>
    </message>
    <message id="ui.overlay.missing.zeros">
        <source>Microphone gives no sound</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Le micro ne donne aucun son</translation>
    </message>
    <message id="ui.overlay.state_off">
        <source>Not listening</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>N&apos;écoute pas</translation>
    </message>
    <message id="ui.overlay.state_starting">
        <source>Opening the devices</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>Ouverture des appareils</translation>
    </message>
    <message id="ui.overlay.state_listening">
        <source>Listening</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>Écoute</translation>
    </message>
    <message id="ui.overlay.state_not_heard">
        <source>You are not heard</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>On ne vous entend pas</translation>
    </message>
    <message id="ui.overlay.state_replaying">
        <source>A recording is playing</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>Un enregistrement est lu</translation>
    </message>
    <message id="ui.overlay.paused">
        <source>Cues are paused</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.
“cue”: one short line shown during a call.</extracomment>
        <translation>Les signaux sont en pause</translation>
    </message>
    <message id="ui.overlay.quiet_hours">
        <source>Quiet hours: no cues</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.
“cue”: one short line shown during a call.</extracomment>
        <translation>Heures sans signal</translation>
    </message>
    <message id="ui.overlay.unkept">
        <source>{seconds} s not kept yet</source>
        <extracomment>Keep what is in braces: {seconds}.
At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>{seconds} s non enregistrées</translation>
    </message>
    <message id="ui.overlay.stop">
        <source>Stop listening</source>
        <translation>Arrêter l&apos;écoute</translation>
    </message>
    <message id="ui.overlay.start">
        <source>Start listening</source>
        <translation>Commencer l&apos;écoute</translation>
    </message>
    <message id="ui.overlay.pause_cues">
        <source>Pause cues</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Mettre les signaux en pause</translation>
    </message>
    <message id="ui.overlay.resume_cues">
        <source>Show cues again</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Remontrer les signaux</translation>
    </message>
    <message id="ui.overlay.open_review">
        <source>Open review</source>
        <translation>Ouvrir le bilan</translation>
    </message>
    <message id="ui.overlay.hide">
        <source>Hide the overlay</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Masquer l&apos;incrustation</translation>
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
        <translation>Retour à l&apos;habitude</translation>
    </message>
    <message id="ui.overlay.cues_so_far">
        <source>This call so far</source>
        <translation>Cet appel jusqu&apos;ici</translation>
    </message>
    <message id="ui.overlay.cues_none">
        <source>No cues yet</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Aucun signal pour l&apos;instant</translation>
    </message>
    <message id="ui.overlay.cues_earlier" numerus="yes">
        <source>{n} earlier cues</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“cue”: one short line shown during a call.</extracomment>
        <translation>
            <numerusform>{n} signal plus tôt</numerusform>
            <numerusform>{n} signaux plus tôt</numerusform>
        </translation>
    </message>
    <message id="ui.overlay.cues_close">
        <source>A click on the lanes closes this</source>
        <translation>Un clic sur les pistes ferme ceci</translation>
    </message>
    <message id="ui.keys.title">
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message id="ui.keys.hint">
        <source>From other programs, only the keys below work. Click a field and press the keys you want.</source>
        <translation>Depuis d&apos;autres programmes, seules les touches ci-dessous agissent. Cliquez dans un champ et appuyez sur les touches voulues.</translation>
    </message>
    <message id="ui.keys.none">
        <source>Take no keys</source>
        <translation>Ne prendre aucune touche</translation>
    </message>
    <message id="ui.keys.field">
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message id="ui.keys.clear">
        <source>{name}: take no keys</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} : aucune touche</translation>
    </message>
    <message id="ui.keys.asking">
        <source>Your desktop asks you whether Coach may have these keys.</source>
        <translation>Votre bureau vous demande si Coach peut avoir ces touches.</translation>
    </message>
    <message id="ui.keys.here.x11">
        <source>This desktop gives Coach the keys you choose here.</source>
        <translation>Ce bureau donne à Coach les touches que vous choisissez ici.</translation>
    </message>
    <message id="ui.keys.here.portal">
        <source>This desktop asks you for each key, and may give others than you chose.</source>
        <translation>Ce bureau vous demande pour chaque touche, et peut en donner d&apos;autres.</translation>
    </message>
    <message id="ui.keys.here.windows">
        <source>Windows gives Coach the keys you choose here.</source>
        <translation>Windows donne à Coach les touches que vous choisissez ici.</translation>
    </message>
    <message id="ui.keys.here.macos">
        <source>macOS gives Coach the keys you choose here.</source>
        <translation>macOS donne à Coach les touches que vous choisissez ici.</translation>
    </message>
    <message id="ui.keys.here.none">
        <source>This system gives no keys to programs. Use its settings to put `coach tips` or `coach call` with `start`, `stop`, `mark`, `pause`, `fair` or `not-fair` on a key.</source>
        <translation>Ce système ne donne pas de touches aux programmes. Dans ses réglages, mettez `coach tips` ou `coach call` avec `start`, `stop`, `mark`, `pause`, `fair` ou `not-fair` sur une touche.</translation>
    </message>
    <message id="ui.keys.trouble.no_system">
        <source>This desktop gives no keys to programs. Use its settings to put `coach tips` or `coach call` with `start`, `stop`, `mark`, `pause`, `fair` or `not-fair` on a key.</source>
        <translation>Ce bureau ne donne pas de touches aux programmes. Dans ses réglages, mettez `coach tips` ou `coach call` avec `start`, `stop`, `mark`, `pause`, `fair` ou `not-fair` sur une touche.</translation>
    </message>
    <message id="ui.keys.trouble.not_answering">
        <source>This desktop did not answer when Coach asked for the keys. Choose them again to ask once more.</source>
        <translation>Ce bureau n&apos;a pas répondu quand Coach a demandé les touches. Choisissez-les à nouveau pour redemander.</translation>
    </message>
    <message id="ui.keys.trouble.denied">
        <source>This desktop did not give Coach the keys. Choose them again to ask once more.</source>
        <translation>Ce bureau n&apos;a pas donné les touches à Coach. Choisissez-les à nouveau pour redemander.</translation>
    </message>
    <message id="ui.keys.works">
        <source>Works from any program</source>
        <translation>Agit depuis tout programme</translation>
    </message>
    <message id="ui.keys.works_as">
        <source>Works as {keys}</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>Agit comme {keys}</translation>
    </message>
    <message id="ui.keys.taken">
        <source>Another program has {keys}. Choose others.</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>Un autre programme a {keys}. Choisissez-en d&apos;autres.</translation>
    </message>
    <message id="ui.keys.refused">
        <source>This desktop did not give {keys}.</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>Ce bureau n&apos;a pas donné {keys}.</translation>
    </message>
    <message id="ui.keys.not_on_keyboard">
        <source>{keys} is not on this keyboard.</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>{keys} n&apos;est pas sur ce clavier.</translation>
    </message>
    <message id="ui.keys.not_possible">
        <source>These keys can&apos;t be used. Take a letter, a digit or F1 to F24, with Ctrl, Alt or the key with the logo.</source>
        <translation>Ces touches ne vont pas. Prenez une lettre, un chiffre ou F1 à F24, avec Ctrl, Alt ou la touche au logo.</translation>
    </message>
    <message id="ui.keys.typing">
        <source>{keys} is needed for typing. Add Ctrl, Alt or the key with the logo.</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>{keys} sert à écrire. Ajoutez Ctrl, Alt ou la touche au logo.</translation>
    </message>
    <message id="ui.keys.ours">
        <source>{keys} is taken: {name}.</source>
        <extracomment>Keep what is in braces: {keys}, {name}.</extracomment>
        <translation>{keys} est déjà pris : {name}.</translation>
    </message>
    <message id="ui.keys.unreadable">
        <source>“{keys}” in the settings file is no key that can be used.</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>« {keys} » dans le fichier des réglages n&apos;est pas une touche utilisable.</translation>
    </message>
    <message id="ui.keys.action.listen">
        <source>Start and stop listening</source>
        <translation>Commencer et arrêter l&apos;écoute</translation>
    </message>
    <message id="ui.keys.action.call">
        <source>Start and end the call</source>
        <translation>Commencer et terminer l&apos;appel</translation>
    </message>
    <message id="ui.keys.action.tips">
        <source>Open the tips</source>
        <translation>Ouvrir les conseils</translation>
    </message>
    <message id="ui.keys.action.mark">
        <source>Mark the call as abusive</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Marquer l&apos;appel comme injurieux</translation>
    </message>
    <message id="ui.keys.action.pause">
        <source>Pause cues, show them again</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Mettre les signaux en pause, les remettre</translation>
    </message>
    <message id="ui.keys.action.fair">
        <source>Call the newest cue fair</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Dire juste le dernier signal</translation>
    </message>
    <message id="ui.keys.action.not_fair">
        <source>Call the newest cue not fair</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Dire pas juste le dernier signal</translation>
    </message>
    <message id="ui.mark.usual">
        <source>{name} within your usual</source>
        <extracomment>Keep what is in braces: {name}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{name} dans votre habitude</translation>
    </message>
    <message id="ui.mark.over">
        <source>{name} over your usual</source>
        <extracomment>Keep what is in braces: {name}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{name} au-dessus de votre habitude</translation>
    </message>
    <message id="ui.mark.under">
        <source>{name} under your usual</source>
        <extracomment>Keep what is in braces: {name}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{name} au-dessous de votre habitude</translation>
    </message>
    <message id="ui.mark.not_measured">
        <source>{name} not measured</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} : non mesuré</translation>
    </message>
    <message id="ui.mark.absent">
        <source>{name} not heard yet</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} : pas encore entendu</translation>
    </message>
    <message id="ui.mark.last_turn">
        <source>{mark} in your last turn</source>
        <extracomment>Keep what is in braces: {mark}.</extracomment>
        <translation>{mark} au dernier tour</translation>
    </message>
    <message id="ui.today.off">
        <source>Not listening</source>
        <translation>N&apos;écoute pas</translation>
    </message>
    <message id="ui.today.off_hint">
        <source>Nothing is being heard. The devices are closed.</source>
        <translation>Rien n&apos;est entendu. Les appareils sont fermés.</translation>
    </message>
    <message id="ui.today.between_calls">
        <source>Waiting for your phone program</source>
        <translation>En attente de votre logiciel de téléphonie</translation>
    </message>
    <message id="ui.today.between_calls_hint">
        <source>Nothing is heard until it opens the microphone.</source>
        <translation>Rien n’est écouté tant qu’il n’ouvre pas le microphone.</translation>
    </message>
    <message id="ui.today.starting">
        <source>Opening the devices</source>
        <translation>Ouverture des appareils</translation>
    </message>
    <message id="ui.today.starting_hint">
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message id="ui.today.waiting">
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message id="ui.today.not_heard">
        <source>You are not heard</source>
        <translation>On ne vous entend pas</translation>
    </message>
    <message id="ui.today.not_heard_hint">
        <source>Coach carries on as soon as your microphone gives sound.</source>
        <translation>Coach reprend dès que votre micro donne du son.</translation>
    </message>
    <message id="ui.today.waiting_by_itself">
        <source>A call begins by itself when you and a caller are both speaking.</source>
        <translation>Un appel commence de lui-même quand vous et un appelant parlez.</translation>
    </message>
    <message id="ui.today.waiting_by_hand">
        <source>Start the call when it begins.</source>
        <translation>Lancez l&apos;appel quand il commence.</translation>
    </message>
    <message id="ui.today.on_call">
        <source>On a call</source>
        <translation>En appel</translation>
    </message>
    <message id="ui.today.on_replay">
        <source>A recording is playing: {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Un enregistrement est lu : {title}</translation>
    </message>
    <message id="ui.today.on_sample">
        <source>The sample call is playing</source>
        <translation>L&apos;appel d&apos;exemple est lu</translation>
    </message>
    <message id="ui.today.on_call_hint">
        <source>Cues appear in the overlay.</source>
        <extracomment>“cue”: one short line shown during a call.
“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Les signaux s&apos;affichent dans l&apos;incrustation.</translation>
    </message>
    <message id="ui.today.paused_hint">
        <source>Cues are paused. Ctrl+Shift+P shows them again.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Les signaux sont en pause. Ctrl+Maj+P les remontre.</translation>
    </message>
    <message id="ui.today.on_replay_hint">
        <source>This call is marked as a replay and does not change your usual.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Cet appel est marqué comme relecture et ne change pas votre habitude.</translation>
    </message>
    <message id="ui.today.call_time">
        <source>{clock}</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>{clock}</translation>
    </message>
    <message id="ui.today.start_call">
        <source>Start the call</source>
        <translation>Commencer l&apos;appel</translation>
    </message>
    <message id="ui.today.end_call">
        <source>End the call</source>
        <translation>Terminer l&apos;appel</translation>
    </message>
    <message id="ui.today.stop_replay">
        <source>Stop the replay</source>
        <translation>Arrêter la relecture</translation>
    </message>
    <message id="ui.today.start_listening">
        <source>Start listening</source>
        <translation>Commencer l&apos;écoute</translation>
    </message>
    <message id="ui.today.show_large">
        <source>Show large</source>
        <translation>Montrer en grand</translation>
    </message>
    <message id="ui.today.replay_sample">
        <source>Replay the sample call</source>
        <translation>Rejouer l&apos;appel d&apos;exemple</translation>
    </message>
    <message id="ui.today.replay_file">
        <source>Replay a recording…</source>
        <translation>Rejouer un enregistrement…</translation>
    </message>
    <message id="ui.today.replay_file_large">
        <source>Show a recording to a room…</source>
        <translation>Montrer un enregistrement à une salle…</translation>
    </message>
    <message id="ui.today.live_large">
        <source>Show your voice to a room</source>
        <translation>Montrer votre voix à une salle</translation>
    </message>
    <message id="ui.today.two_large">
        <source>Two people, two microphones…</source>
        <translation>Deux personnes, deux micros…</translation>
    </message>
    <message id="ui.today.replay_title">
        <source>See it work</source>
        <translation>Le voir à l&apos;œuvre</translation>
    </message>
    <message id="ui.today.replay_hint">
        <source>A recording is played aloud, and its cues appear as they would have in the call. It does not change your usual.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.</extracomment>
        <translation>Un enregistrement est joué à voix haute, et ses signaux s&apos;affichent comme pendant l&apos;appel. Votre habitude n&apos;en change pas.</translation>
    </message>
    <message id="ui.today.calls_title">
        <source>Today&apos;s calls</source>
        <translation>Appels d&apos;aujourd&apos;hui</translation>
    </message>
    <message id="ui.today.replays_title">
        <source>Replays and samples</source>
        <translation>Relectures et exemples</translation>
    </message>
    <message id="ui.today.empty">
        <source>Calls you take today will be listed here.</source>
        <translation>Les appels d&apos;aujourd&apos;hui seront listés ici.</translation>
    </message>
    <message id="ui.today.learning">
        <source>Your usual is being learned: {seconds} of {needed} s of your speech.</source>
        <extracomment>Keep what is in braces: {needed}, {seconds}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Votre habitude s&apos;apprend : {seconds} s de votre parole sur {needed}.</translation>
    </message>
    <message id="ui.today.choose_recording">
        <source>Choose a recording of a call</source>
        <translation>Choisir l&apos;enregistrement d&apos;un appel</translation>
    </message>
    <message id="ui.today.recordings_filter">
        <source>Recordings (*.wav *.flac *.ogg *.opus *.mp3 *.aiff *.aif *.w64 *.rf64);;All files (*)</source>
        <translation>Enregistrements (*.wav *.flac *.ogg *.opus *.mp3 *.aiff *.aif *.w64 *.rf64);;Tous les fichiers (*)</translation>
    </message>
    <message id="ui.today.channels">
        <source>What is heard</source>
        <translation>Ce qui est entendu</translation>
    </message>
    <message id="ui.today.overlay_shown">
        <source>Show the overlay</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Montrer l&apos;incrustation</translation>
    </message>
    <message id="ui.today.shortcut_hint">
        <source>Ctrl+Shift+L starts and stops listening, Ctrl+Return the call. Ctrl+T opens the tips, Ctrl+Shift+A marks a call as abusive. Ctrl+Shift+P pauses the cues of a call, Ctrl+Shift+Y and Ctrl+Shift+N call the newest one fair and not fair.</source>
        <extracomment>“cue”: one short line shown during a call.
“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Ctrl+Maj+L commence et arrête l&apos;écoute, Ctrl+Entrée l&apos;appel. Ctrl+T ouvre les conseils, Ctrl+Maj+A marque un appel comme injurieux. Ctrl+Maj+P met les signaux d&apos;un appel en pause, Ctrl+Maj+Y et Ctrl+Maj+N disent le dernier juste et non juste.</translation>
    </message>
    <message id="ui.channel.microphone">
        <source>You</source>
        <extracomment>At most about 9 characters: the name of a channel.</extracomment>
        <translation>Vous</translation>
    </message>
    <message id="ui.channel.caller">
        <source>Caller</source>
        <extracomment>At most about 9 characters: the name of a channel.</extracomment>
        <translation>Appelant</translation>
    </message>
    <message id="ui.channel.meter">
        <source>Level of {channel}</source>
        <extracomment>Keep what is in braces: {channel}.
“level”: how loud, in dB.</extracomment>
        <translation>Niveau : {channel}</translation>
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
        <translation>pas de niveau</translation>
    </message>
    <message id="ui.channel.default_device">
        <source>the system&apos;s default</source>
        <translation>celui du système</translation>
    </message>
    <message id="ui.channel.microphone_is.closed.off">
        <source>Off. Nothing you say is heard.</source>
        <translation>Éteint. Rien de ce que vous dites n&apos;est écouté.</translation>
    </message>
    <message id="ui.channel.microphone_is.closed.waiting">
        <source>Off until your phone program opens it.</source>
        <translation>Éteint jusqu&apos;à ce que votre logiciel de téléphonie l&apos;ouvre.</translation>
    </message>
    <message id="ui.channel.microphone_is.closed.starting">
        <source>Being opened.</source>
        <translation>En cours d&apos;ouverture.</translation>
    </message>
    <message id="ui.channel.microphone_is.closed.replaying">
        <source>Your side comes from the recording.</source>
        <translation>Votre côté vient de l&apos;enregistrement.</translation>
    </message>
    <message id="ui.channel.microphone_is.ok">
        <source>Heard through {device}</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>Écouté par {device}</translation>
    </message>
    <message id="ui.channel.microphone_is.not_chosen">
        <source>No microphone is chosen. Choose one in Settings.</source>
        <translation>Aucun micro n&apos;est choisi. Choisissez-en un dans les réglages.</translation>
    </message>
    <message id="ui.channel.microphone_is.missing">
        <source>{device} is not connected. Plug it in, and Coach carries on by itself.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device} n&apos;est pas branché. Branchez-le, et Coach reprend de lui-même.</translation>
    </message>
    <message id="ui.channel.microphone_is.none_there">
        <source>No microphone is connected. Plug one in, and Coach carries on by itself.</source>
        <translation>Aucun micro n&apos;est branché. Branchez-en un, et Coach reprend de lui-même.</translation>
    </message>
    <message id="ui.channel.microphone_is.no_server">
        <source>The system&apos;s sound server does not answer. Start it again, or log out and in; it goes on by itself.</source>
        <translation>Le serveur de son du système ne répond pas. Redémarrez-le, ou fermez la session et rouvrez-la ; tout reprendra de soi-même.</translation>
    </message>
    <message id="ui.channel.microphone_is.refused">
        <source>{device} can&apos;t be opened. Close other programs that use it, or choose another in Settings.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device} ne s&apos;ouvre pas. Fermez les autres programmes qui l&apos;utilisent, ou choisissez-en un autre dans les réglages.</translation>
    </message>
    <message id="ui.channel.microphone_is.zeros">
        <source>{device} gives no sound. Check its mute switch and the system&apos;s microphone permission.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device} ne donne aucun son. Vérifiez son bouton muet et l&apos;autorisation du micro dans le système.</translation>
    </message>
    <message id="ui.channel.microphone_is.no_loopback_here">
        <source>{device}</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device}</translation>
    </message>
    <message id="ui.channel.caller_is.closed.off">
        <source>Off. Nothing the caller says is heard.</source>
        <translation>Éteint. Rien de ce que dit l&apos;appelant n&apos;est écouté.</translation>
    </message>
    <message id="ui.channel.caller_is.closed.waiting">
        <source>Off until your phone program opens the microphone.</source>
        <translation>Éteint jusqu&apos;à ce que votre logiciel de téléphonie ouvre le microphone.</translation>
    </message>
    <message id="ui.channel.caller_is.closed.starting">
        <source>Being opened.</source>
        <translation>En cours d&apos;ouverture.</translation>
    </message>
    <message id="ui.channel.caller_is.closed.replaying">
        <source>The caller comes from the recording.</source>
        <translation>L&apos;appelant vient de l&apos;enregistrement.</translation>
    </message>
    <message id="ui.channel.caller_is.ok">
        <source>Heard through {device}</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>Écouté par {device}</translation>
    </message>
    <message id="ui.channel.caller_is.not_chosen">
        <source>Not listened to. What needs the caller is not measured.</source>
        <translation>Non écouté. Ce qui demande l&apos;appelant n&apos;est pas mesuré.</translation>
    </message>
    <message id="ui.channel.caller_is.missing">
        <source>{device} is not connected. What needs the caller is not measured until it is back.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device} n&apos;est pas branché. Ce qui demande l&apos;appelant n&apos;est pas mesuré jusqu&apos;à son retour.</translation>
    </message>
    <message id="ui.channel.caller_is.none_there">
        <source>There is no output to hear the caller on. Plug in headphones or speakers, and Coach carries on by itself.</source>
        <translation>Il n&apos;y a pas de sortie où entendre l&apos;appelant. Branchez un casque ou des haut-parleurs, et Coach reprend de lui-même.</translation>
    </message>
    <message id="ui.channel.caller_is.no_server">
        <source>The system&apos;s sound server does not answer. What needs the caller is not measured until it does.</source>
        <translation>Le serveur de son du système ne répond pas. D&apos;ici là, ce qui dépend de l&apos;appelant n&apos;est pas mesuré.</translation>
    </message>
    <message id="ui.channel.caller_is.refused">
        <source>{device} can&apos;t be listened to. Choose another output in Settings.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device} ne peut pas être écouté. Choisissez une autre sortie dans les réglages.</translation>
    </message>
    <message id="ui.channel.caller_is.zeros">
        <source>{device} is silent. Choose the output your phone program plays to, in Settings.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device} est silencieux. Choisissez dans les réglages la sortie de votre logiciel de téléphonie.</translation>
    </message>
    <message id="ui.channel.caller_is.no_loopback_here">
        <source>This system offers no way to hear the caller. Everything else works.</source>
        <translation>Ce système n&apos;offre aucun moyen d&apos;entendre l&apos;appelant. Tout le reste marche.</translation>
    </message>
    <message id="ui.history.title">
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message id="ui.history.empty">
        <source>Every call you take is kept here: figures and a time line, not the sound.</source>
        <translation>Chaque appel est gardé ici : des chiffres et une ligne de temps, pas le son.</translation>
    </message>
    <message id="ui.history.empty_button">
        <source>Replay the sample call</source>
        <translation>Rejouer l&apos;appel d&apos;exemple</translation>
    </message>
    <message id="ui.history.loading">
        <source>Reading the calls</source>
        <translation>Lecture des appels</translation>
    </message>
    <message id="ui.history.no_such_call">
        <source>This call is no longer in the history. The list shows the calls that are kept.</source>
        <translation>Cet appel n&apos;est plus dans l&apos;historique. La liste montre lesquels existent.</translation>
    </message>
    <message id="ui.history.sample">
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message id="ui.history.replay">
        <source>Replay</source>
        <translation>Relecture</translation>
    </message>
    <message id="ui.history.import">
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message id="ui.history.silent">
        <source>Without cues</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Sans signaux</translation>
    </message>
    <message id="ui.history.cut_short">
        <source>Cut short</source>
        <translation>Interrompu</translation>
    </message>
    <message id="ui.history.running">
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message id="ui.history.note">
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message id="ui.history.rough">
        <source>Rough one</source>
        <translation>Appel difficile</translation>
    </message>
    <message id="ui.history.heavy">
        <source>Heavy</source>
        <translation>Lourd</translation>
    </message>
    <message id="ui.history.quoted">
        <source>“{words}”</source>
        <extracomment>Keep what is in braces: {words}.</extracomment>
        <translation>« {words} »</translation>
    </message>
    <message id="ui.history.unreadable">
        <source>Can&apos;t be read</source>
        <translation>Illisible</translation>
    </message>
    <message id="ui.history.unreadable_title">
        <source>This call can&apos;t be read</source>
        <translation>Cet appel est illisible</translation>
    </message>
    <message id="ui.history.unreadable_text">
        <source>It is damaged, or a newer version of Coach wrote it. All other calls are there. If you set it aside, it leaves the list, and its data stays in the history.</source>
        <translation>Il est endommagé, ou une version plus récente de Coach l&apos;a écrit. Tous les autres appels sont là. Si vous le mettez de côté, il quitte la liste, et ses données restent dans l&apos;historique.</translation>
    </message>
    <message id="ui.history.set_aside">
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message id="ui.history.delete_unreadable">
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message id="ui.history.leave_unreadable">
        <source>Leave it</source>
        <translation>Le laisser</translation>
    </message>
    <message id="ui.history.none_today">
        <source>No calls yet today.</source>
        <translation>Pas encore d&apos;appel aujourd&apos;hui.</translation>
    </message>
    <message id="ui.history.rises_not_measured">
        <source>rises not measured</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>montées non mesurées</translation>
    </message>
    <message id="ui.history.rises_none">
        <source>no rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>aucune montée</translation>
    </message>
    <message id="ui.history.rises" numerus="yes">
        <source>{n} rises</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>
            <numerusform>{n} montée</numerusform>
            <numerusform>{n} montées</numerusform>
        </translation>
    </message>
    <message id="ui.history.talk_overs_not_measured">
        <source>talk-overs not measured</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>chevauchements non mesurés</translation>
    </message>
    <message id="ui.history.talk_overs_none">
        <source>no talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>aucun chevauchement</translation>
    </message>
    <message id="ui.history.talk_overs" numerus="yes">
        <source>{n} talk-overs</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>
            <numerusform>{n} chevauchement</numerusform>
            <numerusform>{n} chevauchements</numerusform>
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
        <translation>{figure} : {value}</translation>
    </message>
    <message id="ui.history.more_tags">
        <source>+{count}</source>
        <extracomment>Keep what is in braces: {count}.</extracomment>
        <translation>+{count}</translation>
    </message>
    <message id="ui.history.shown_as">
        <source>Shown as</source>
        <translation>Affichage</translation>
    </message>
    <message id="ui.history.list">
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message id="ui.history.calendar">
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message id="ui.history.search">
        <source>Search calls</source>
        <translation>Chercher des appels</translation>
    </message>
    <message id="ui.history.search_hint">
        <source>Notes, tags and titles</source>
        <translation>Notes, étiquettes et titres</translation>
    </message>
    <message id="ui.history.filters">
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message id="ui.history.add_filter">
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message id="ui.history.take_away">
        <source>{name}: take away</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} : retirer</translation>
    </message>
    <message id="ui.history.clear">
        <source>Clear filters</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message id="ui.history.all" numerus="yes">
        <source>{n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} appel</numerusform>
            <numerusform>{n} appels</numerusform>
        </translation>
    </message>
    <message id="ui.history.found" numerus="yes">
        <source>{found} of {n} calls</source>
        <extracomment>Keep what is in braces: {found}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{found} sur {n} appel</numerusform>
            <numerusform>{found} sur {n} appels</numerusform>
        </translation>
    </message>
    <message id="ui.history.nothing_found">
        <source>No call matches. Take a filter away.</source>
        <translation>Aucun appel ne correspond. Retirez un filtre.</translation>
    </message>
    <message id="ui.history.order_name">
        <source>Order: {order}</source>
        <extracomment>Keep what is in braces: {order}.</extracomment>
        <translation>Ordre : {order}</translation>
    </message>
    <message id="ui.history.back_to">
        <source>History: {filters}</source>
        <extracomment>Keep what is in braces: {filters}.</extracomment>
        <translation>Historique : {filters}</translation>
    </message>
    <message id="ui.history.calls_tab">
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message id="ui.history.week_tab">
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message id="ui.history.earlier_month">
        <source>The month before</source>
        <translation>Le mois précédent</translation>
    </message>
    <message id="ui.history.later_month">
        <source>The month after</source>
        <translation>Le mois suivant</translation>
    </message>
    <message id="ui.history.day_calls" numerus="yes">
        <source>{day}: {n} calls</source>
        <extracomment>Keep what is in braces: {day}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{day} : {n} appel</numerusform>
            <numerusform>{day} : {n} appels</numerusform>
        </translation>
    </message>
    <message id="ui.history.day_found">
        <source>{calls}, {found} found</source>
        <extracomment>Keep what is in braces: {calls}, {found}.</extracomment>
        <translation>{calls}, {found} trouvés</translation>
    </message>
    <message id="ui.history.calls_of_day" numerus="yes">
        <source>{n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} appel</numerusform>
            <numerusform>{n} appels</numerusform>
        </translation>
    </message>
    <message id="ui.history.chosen" numerus="yes">
        <source>{n} chosen of {all}</source>
        <extracomment>Keep what is in braces: {all}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} choisi sur {all}</numerusform>
            <numerusform>{n} choisis sur {all}</numerusform>
        </translation>
    </message>
    <message id="ui.history.open_call">
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message id="ui.history.choose_call">
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message id="ui.history.leave_out">
        <source>Leave out</source>
        <translation>Ne plus choisir</translation>
    </message>
    <message id="ui.history.choose_all">
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message id="ui.history.export_them">
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message id="ui.history.join_them">
        <source>Join</source>
        <translation>Réunir</translation>
    </message>
    <message id="ui.history.import_them">
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message id="ui.history.tag_them">
        <source>Tag…</source>
        <translation>Étiqueter…</translation>
    </message>
    <message id="ui.history.tag_name">
        <source>Tag for what is chosen</source>
        <translation>Étiquette pour les appels choisis</translation>
    </message>
    <message id="ui.history.tag_hint">
        <source>A new tag, or one you have</source>
        <translation>Une nouvelle étiquette, ou une des vôtres</translation>
    </message>
    <message id="ui.history.tag_add">
        <source>Add tag</source>
        <translation>Ajouter</translation>
    </message>
    <message id="ui.history.tag_not">
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message id="ui.history.delete_them">
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message id="ui.history.deleted" numerus="yes">
        <source>{n} calls deleted, for good in {seconds} s. An archive you saved elsewhere keeps them.</source>
        <extracomment>Keep what is in braces: {n}, {seconds}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} appel supprimé, définitivement dans {seconds} s. Une archive que vous avez enregistrée ailleurs le garde.</numerusform>
            <numerusform>{n} appels supprimés, définitivement dans {seconds} s. Une archive que vous avez enregistrée ailleurs les garde.</numerusform>
        </translation>
    </message>
    <message id="ui.history.undo">
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message id="ui.history.under_way">
        <source>The call under way stays: it can be deleted once it is over.</source>
        <translation>L&apos;appel en cours reste : il pourra être supprimé une fois terminé.</translation>
    </message>
    <message id="ui.history.mark.rises">
        <source>Rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Montées</translation>
    </message>
    <message id="ui.history.mark.talk_overs">
        <source>Talk-overs</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Chevauchements</translation>
    </message>
    <message id="ui.history.mark.fast">
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message id="ui.history.mark.rough">
        <source>Rough one</source>
        <translation>Appel difficile</translation>
    </message>
    <message id="ui.history.mark.note">
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message id="ui.history.mark.tag">
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message id="ui.history.mark.little_measured">
        <source>Little measured</source>
        <translation>Peu mesuré</translation>
    </message>
    <message id="ui.history.chip.tag">
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message id="ui.history.chip.any_tag">
        <source>Any tag</source>
        <translation>Toute étiquette</translation>
    </message>
    <message id="ui.history.chip.length">
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message id="ui.history.chip.under">
        <source>Under {minutes} min</source>
        <extracomment>Keep what is in braces: {minutes}.</extracomment>
        <translation>Moins de {minutes} min</translation>
    </message>
    <message id="ui.history.chip.over">
        <source>Over {minutes} min</source>
        <extracomment>Keep what is in braces: {minutes}.</extracomment>
        <translation>Plus de {minutes} min</translation>
    </message>
    <message id="ui.history.chip.between">
        <source>{low} to {high} min</source>
        <extracomment>Keep what is in braces: {high}, {low}.</extracomment>
        <translation>{low} à {high} min</translation>
    </message>
    <message id="ui.history.chip.own_length">
        <source>Other length…</source>
        <translation>Autre durée…</translation>
    </message>
    <message id="ui.history.chip.from_minutes">
        <source>From</source>
        <translation>De</translation>
    </message>
    <message id="ui.history.chip.to_minutes">
        <source>to</source>
        <translation>à</translation>
    </message>
    <message id="ui.history.chip.minutes">
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message id="ui.history.chip.least_name">
        <source>Shortest length in minutes</source>
        <translation>Durée la plus courte en minutes</translation>
    </message>
    <message id="ui.history.chip.most_name">
        <source>Longest length in minutes</source>
        <translation>Durée la plus longue en minutes</translation>
    </message>
    <message id="ui.history.chip.hour">
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message id="ui.history.chip.hours">
        <source>{first} to {last}</source>
        <extracomment>Keep what is in braces: {first}, {last}.</extracomment>
        <translation>{first} à {last}</translation>
    </message>
    <message id="ui.history.chip.headset">
        <source>Headset</source>
        <translation>Casque</translation>
    </message>
    <message id="ui.history.chip.day">
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message id="ui.history.chip.this_week">
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message id="ui.history.chip.two_weeks">
        <source>This week and last</source>
        <translation>Cette semaine et la dernière</translation>
    </message>
    <message id="ui.history.chip.four_weeks">
        <source>The last four weeks</source>
        <translation>Les quatre dernières semaines</translation>
    </message>
    <message id="ui.history.chip.days">
        <source>{first} to {last}</source>
        <extracomment>Keep what is in braces: {first}, {last}.</extracomment>
        <translation>{first} à {last}</translation>
    </message>
    <message id="ui.history.chip.from_day">
        <source>From {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Depuis {day}</translation>
    </message>
    <message id="ui.history.chip.until_day">
        <source>Until {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Jusqu&apos;à {day}</translation>
    </message>
    <message id="ui.history.chip.own_days">
        <source>Other days…</source>
        <translation>Autres jours…</translation>
    </message>
    <message id="ui.history.chip.from_date">
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message id="ui.history.chip.to_date">
        <source>to</source>
        <translation>au</translation>
    </message>
    <message id="ui.history.chip.first_name">
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message id="ui.history.chip.last_name">
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message id="ui.history.chip.show">
        <source>Show these</source>
        <translation>Montrer ceux-là</translation>
    </message>
    <message id="ui.history.chip.not_now">
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message id="ui.history.chip.words">
        <source>“{words}”</source>
        <extracomment>Keep what is in braces: {words}.</extracomment>
        <translation>« {words} »</translation>
    </message>
    <message id="ui.history.order.started.largest">
        <source>Newest first</source>
        <translation>Les plus récents d&apos;abord</translation>
    </message>
    <message id="ui.history.order.started.smallest">
        <source>Oldest first</source>
        <translation>Les plus anciens d&apos;abord</translation>
    </message>
    <message id="ui.history.order.duration_s.largest">
        <source>Longest first</source>
        <translation>Les plus longs d&apos;abord</translation>
    </message>
    <message id="ui.history.order.duration_s.smallest">
        <source>Shortest first</source>
        <translation>Les plus courts d&apos;abord</translation>
    </message>
    <message id="ui.history.order.figure.largest">
        <source>{figure}, most first</source>
        <extracomment>Keep what is in braces: {figure}.</extracomment>
        <translation>{figure}, du plus au moins</translation>
    </message>
    <message id="ui.history.order.figure.smallest">
        <source>{figure}, least first</source>
        <extracomment>Keep what is in braces: {figure}.</extracomment>
        <translation>{figure}, du moins au plus</translation>
    </message>
    <message id="ui.usual.title">
        <source>Your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Votre habitude</translation>
    </message>
    <message id="ui.usual.hint">
        <source>Calls are compared with this. The ordinary speech of each call moves it a little; raised speech never does.</source>
        <translation>Les appels y sont comparés. La parole ordinaire de chaque appel la déplace un peu ; une parole plus forte, jamais.</translation>
    </message>
    <message id="ui.usual.profile">
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message id="ui.usual.no_profile">
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message id="ui.usual.profile_hint">
        <source>Name one for each way you speak: a language, a headset. Each has a usual of its own.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Nommez-en un pour chaque façon de parler : une langue, un casque. Chacun a sa propre habitude.</translation>
    </message>
    <message id="ui.usual.none">
        <source>Your usual is not known yet. It is learned from your calls, or from a text read aloud.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Votre habitude n&apos;est pas encore connue. Elle s&apos;apprend de vos appels, ou d&apos;un texte lu à voix haute.</translation>
    </message>
    <message id="ui.usual.no_microphone">
        <source>Microphone without a name</source>
        <translation>Microphone sans nom</translation>
    </message>
    <message id="ui.usual.name_profile">
        <source>{microphone}, {profile}</source>
        <extracomment>Keep what is in braces: {microphone}, {profile}.</extracomment>
        <translation>{microphone}, {profile}</translation>
    </message>
    <message id="ui.usual.speech">
        <source>{length} of your speech</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>{length} de votre parole</translation>
    </message>
    <message id="ui.usual.read">
        <source>read aloud</source>
        <translation>lu à voix haute</translation>
    </message>
    <message id="ui.usual.calls" numerus="yes">
        <source>{n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} appel</numerusform>
            <numerusform>{n} appels</numerusform>
        </translation>
    </message>
    <message id="ui.usual.since">
        <source>since {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>depuis le {day}</translation>
    </message>
    <message id="ui.usual.is_locked">
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message id="ui.usual.first_calls">
        <source>still learning: it settles after {calls} calls</source>
        <extracomment>Keep what is in braces: {calls}.</extracomment>
        <translation>encore en apprentissage : fixée après {calls} appels</translation>
    </message>
    <message id="ui.usual.level">
        <source>level {level:.0f} dB ± {spread:.1f}</source>
        <extracomment>Keep what is in braces: {level}, {spread}.
“level”: how loud, in dB.</extracomment>
        <translation>niveau {level:.0f} dB ± {spread:.1f}</translation>
    </message>
    <message id="ui.usual.pitch">
        <source>pitch {pitch:.0f} Hz ± {spread:.1f} semitones</source>
        <extracomment>Keep what is in braces: {pitch}, {spread}.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>hauteur {pitch:.0f} Hz ± {spread:.1f} demi-tons</translation>
    </message>
    <message id="ui.usual.pace">
        <source>pace {pace:.1f} ± {spread:.1f} syllables a second</source>
        <extracomment>Keep what is in braces: {pace}, {spread}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>débit {pace:.1f} ± {spread:.1f} syllabes par seconde</translation>
    </message>
    <message id="ui.usual.lock">
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message id="ui.usual.lock_name">
        <source>{name}: locked</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} : verrouillée</translation>
    </message>
    <message id="ui.usual.reset">
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message id="ui.usual.reset_name">
        <source>{name}: forget</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} : oublier</translation>
    </message>
    <message id="ui.usual.reset_title">
        <source>Forget this usual?</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Oublier cette habitude ?</translation>
    </message>
    <message id="ui.usual.reset_text">
        <source>Your usual for {name} is learned again from the next calls. Kept calls stay as they are.</source>
        <extracomment>Keep what is in braces: {name}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Votre habitude pour {name} sera réapprise des prochains appels. Les appels gardés restent tels quels.</translation>
    </message>
    <message id="ui.usual.whose">
        <source>Kept under a name alone, so it is used for no microphone. Say whose it is, or forget it. The only microphone of that name takes it over by itself.</source>
        <translation>Gardé sous un nom seulement, il ne sert donc à aucun micro. Dites de quel micro il est, ou oubliez-le. Le seul micro de ce nom le reprend de lui-même.</translation>
    </message>
    <message id="ui.usual.whose_choose">
        <source>Whose is it?</source>
        <translation>De quel micro est-il ?</translation>
    </message>
    <message id="ui.usual.whose_name">
        <source>{name}: whose is it?</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} : de quel micro est-il ?</translation>
    </message>
    <message id="ui.usual.reset_yes">
        <source>Forget it</source>
        <translation>L&apos;oublier</translation>
    </message>
    <message id="ui.usual.reset_no">
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message id="ui.usual.read_aloud">
        <source>Read a text aloud to learn it now</source>
        <translation>Lire un texte à voix haute pour l&apos;apprendre maintenant</translation>
    </message>
    <message id="ui.usual.ask_microphone">
        <source>{microphone} is new. Learn your usual for it, or keep the one you have?</source>
        <extracomment>Keep what is in braces: {microphone}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{microphone} est nouveau. Apprendre votre habitude avec lui, ou garder celle que vous avez ?</translation>
    </message>
    <message id="ui.usual.ask_gain">
        <source>Your level on {microphone} is {gain:.0f} dB higher than before, but your voice is not louder. Was the microphone or its level changed?</source>
        <extracomment>Keep what is in braces: {gain}, {microphone}.
“level”: how loud, in dB.</extracomment>
        <translation>Avec {microphone}, votre niveau est plus haut de {gain:.0f} dB qu&apos;avant, mais votre voix n&apos;est pas plus forte. Le micro ou son niveau a-t-il changé ?</translation>
    </message>
    <message id="ui.usual.ask_gain_down">
        <source>Your level on {microphone} is {gain:.0f} dB lower than before, but your voice is not quieter. Was the microphone or its level changed?</source>
        <extracomment>Keep what is in braces: {gain}, {microphone}.
“level”: how loud, in dB.</extracomment>
        <translation>Avec {microphone}, votre niveau est plus bas de {gain:.0f} dB qu&apos;avant, mais votre voix n&apos;est pas plus faible. Le micro ou son niveau a-t-il changé ?</translation>
    </message>
    <message id="ui.usual.ask_narrow_band">
        <source>{microphone} now sends only phone quality, but your usual was learned from better sound. Learn it again?</source>
        <extracomment>Keep what is in braces: {microphone}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{microphone} n&apos;envoie plus que la qualité téléphone, mais votre habitude a été apprise avec un meilleur son. L&apos;apprendre à nouveau ?</translation>
    </message>
    <message id="ui.usual.ask_wide_band">
        <source>{microphone} now sends more than phone quality, but your usual was learned at phone quality. Learn it again?</source>
        <extracomment>Keep what is in braces: {microphone}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{microphone} envoie maintenant plus que la qualité téléphone, mais votre habitude a été apprise en qualité téléphone. L&apos;apprendre à nouveau ?</translation>
    </message>
    <message id="ui.usual.anew">
        <source>Learn again</source>
        <translation>Apprendre à nouveau</translation>
    </message>
    <message id="ui.usual.as_before_microphone">
        <source>Keep the one I have</source>
        <translation>Garder celle que j&apos;ai</translation>
    </message>
    <message id="ui.usual.as_before_gain">
        <source>Nothing changed</source>
        <translation>Rien n&apos;a changé</translation>
    </message>
    <message id="ui.usual.as_before_bandwidth">
        <source>Keep the one I have</source>
        <translation>Garder celle que j&apos;ai</translation>
    </message>
    <message id="ui.receipt.title">
        <source>{name} at {clock}</source>
        <extracomment>Keep what is in braces: {clock}, {name}.</extracomment>
        <translation>{name} à {clock}</translation>
    </message>
    <message id="ui.receipt.measured">
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message id="ui.receipt.seconds">
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message id="ui.receipt.from_to">
        <source>{start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {start}.</extracomment>
        <translation>{start} à {end}</translation>
    </message>
    <message id="ui.receipt.usual">
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message id="ui.receipt.threshold">
        <source>Shown from</source>
        <translation>Montré à partir de</translation>
    </message>
    <message id="ui.receipt.after">
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message id="ui.receipt.fair">
        <source>Fair</source>
        <translation>Juste</translation>
    </message>
    <message id="ui.receipt.not_fair">
        <source>Not fair</source>
        <translation>Pas juste</translation>
    </message>
    <message id="ui.receipt.question">
        <source>Was this cue fair?</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Ce signal était-il juste ?</translation>
    </message>
    <message id="ui.receipt.answered_fair">
        <source>You called it fair.</source>
        <translation>Vous l&apos;avez dit juste.</translation>
    </message>
    <message id="ui.receipt.answered_not_fair">
        <source>You called it not fair.</source>
        <translation>Vous l&apos;avez dit non juste.</translation>
    </message>
    <message id="ui.receipt.keys">
        <source>F: fair, U: not fair</source>
        <translation>F : juste, U : pas juste</translation>
    </message>
    <message id="ui.receipt.open">
        <source>Show why</source>
        <translation>Montrer pourquoi</translation>
    </message>
    <message id="ui.receipt.plot_level">
        <source>Your level around the cue, dB from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.
“level”: how loud, in dB.</extracomment>
        <translation>Votre niveau autour du signal, en dB de votre habitude</translation>
    </message>
    <message id="ui.receipt.plot_level_at_least">
        <source>Your level around the cue, at least, dB from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.
“level”: how loud, in dB.</extracomment>
        <translation>Votre niveau autour du signal, au moins, en dB de votre habitude</translation>
    </message>
    <message id="ui.receipt.plot_f0">
        <source>Your pitch around the cue, semitones from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>Votre hauteur autour du signal, en demi-tons de votre habitude</translation>
    </message>
    <message id="ui.receipt.plot_pace">
        <source>Your pace around the cue, syllables a second</source>
        <extracomment>“cue”: one short line shown during a call.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Votre débit autour du signal, en syllabes par seconde</translation>
    </message>
    <message id="ui.receipt.plot_caller">
        <source>The caller&apos;s level around the cue, dB from their start</source>
        <extracomment>“cue”: one short line shown during a call.
“level”: how loud, in dB.</extracomment>
        <translation>Niveau de l&apos;appelant autour du signal, en dB depuis le début</translation>
    </message>
    <message id="ui.receipt.plot_lanes">
        <source>Caller and you around the cue</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>L&apos;appelant et vous autour du signal</translation>
    </message>
    <message id="ui.receipt.spoken_plot">
        <source>{name}, from {start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {name}, {start}.</extracomment>
        <translation>{name}, de {start} à {end}</translation>
    </message>
    <message id="ui.effect.calls">
        <source>{shown} calls with cues, {silent} without</source>
        <extracomment>Keep what is in braces: {shown}, {silent}.
“cue”: one short line shown during a call.</extracomment>
        <translation>appels avec signaux : {shown}, sans : {silent}</translation>
    </message>
    <message id="ui.effect.rates">
        <source>{shown:.1f} rises per hour of your speech with cues, {silent:.1f} without</source>
        <extracomment>Keep what is in braces: {shown}, {silent}.
“cue”: one short line shown during a call.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>{shown:.1f} montées par heure de votre parole avec signaux, {silent:.1f} sans</translation>
    </message>
    <message id="ui.effect.interval">
        <source>ratio {ratio:.2f}, 95 % interval {low:.2f} to {high:.2f}</source>
        <extracomment>Keep what is in braces: {high}, {low}, {ratio}.</extracomment>
        <translation>rapport {ratio:.2f}, intervalle à 95 % {low:.2f} à {high:.2f}</translation>
    </message>
    <message id="ui.effect.interval_open">
        <source>ratio {ratio:.2f}, 95 % interval from {low:.2f} up</source>
        <extracomment>Keep what is in braces: {low}, {ratio}.</extracomment>
        <translation>rapport {ratio:.2f}, intervalle à 95 % à partir de {low:.2f}</translation>
    </message>
    <message id="ui.effect.interval_alone">
        <source>95 % interval of their ratio from {low:.2f} up</source>
        <extracomment>Keep what is in braces: {low}.</extracomment>
        <translation>intervalle à 95 % de leur rapport à partir de {low:.2f}</translation>
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
        <translation>Retour à l&apos;habitude en {shown} avec signaux, {silent} sans.</translation>
    </message>
    <message id="ui.effect.not_yet">
        <source>It is too early to say whether cues make a difference: {rates} ({interval}; {calls}).</source>
        <extracomment>Keep what is in braces: {calls}, {interval}, {rates}.
“cue”: one short line shown during a call.</extracomment>
        <translation>Il est trop tôt pour dire si les signaux changent quelque chose : {rates} ({interval} ; {calls}).</translation>
    </message>
    <message id="ui.effect.too_few">
        <source>It is too early to say whether cues make a difference: {calls}.</source>
        <extracomment>Keep what is in braces: {calls}.
“cue”: one short line shown during a call.</extracomment>
        <translation>Il est trop tôt pour dire si les signaux changent quelque chose : {calls}.</translation>
    </message>
    <message id="ui.call.back">
        <source>All calls</source>
        <translation>Tous les appels</translation>
    </message>
    <message id="ui.call.split">
        <source>Split here…</source>
        <translation>Couper ici…</translation>
    </message>
    <message id="ui.call.split_title">
        <source>Split the call at {time}?</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Couper l&apos;appel à {time} ?</translation>
    </message>
    <message id="ui.call.split_text">
        <source>It becomes two calls, each with its own figures. Notes and tags go to the part they belong to. You can put it together again, until you delete one of the two.</source>
        <translation>Il devient deux appels, chacun avec ses propres chiffres. Notes et étiquettes vont à la partie dont elles relèvent. Vous pouvez le rassembler tant que vous n&apos;avez pas supprimé l&apos;un des deux.</translation>
    </message>
    <message id="ui.call.split_yes">
        <source>Split it</source>
        <translation>Le couper</translation>
    </message>
    <message id="ui.call.split_no">
        <source>Leave it</source>
        <translation>Le laisser</translation>
    </message>
    <message id="ui.call.put_together">
        <source>Part of a call that you split: put it together again</source>
        <translation>Partie d&apos;un appel que vous avez coupé : le rassembler</translation>
    </message>
    <message id="ui.call.take_apart">
        <source>Two calls that you joined: take them apart again</source>
        <translation>Deux appels que vous avez réunis : les séparer</translation>
    </message>
    <message id="ui.call.delete">
        <source>Delete this call</source>
        <translation>Supprimer cet appel</translation>
    </message>
    <message id="ui.call.delete_title">
        <source>Delete this call?</source>
        <translation>Supprimer cet appel ?</translation>
    </message>
    <message id="ui.call.delete_text">
        <source>The figures and the time line of {when}, your note and your promise will be gone, for good after ten seconds. An archive you saved elsewhere keeps them.</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Les chiffres et la chronologie de {when}, votre note et votre promesse disparaîtront, définitivement après dix secondes. Une archive que vous avez enregistrée ailleurs les garde.</translation>
    </message>
    <message id="ui.call.delete_yes">
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message id="ui.call.delete_no">
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message id="ui.call.meta_headset">
        <source>{device}</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device}</translation>
    </message>
    <message id="ui.call.meta_caller">
        <source>caller by {device}</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>appelant par {device}</translation>
    </message>
    <message id="ui.call.meta_no_caller">
        <source>caller not heard</source>
        <translation>appelant non entendu</translation>
    </message>
    <message id="ui.call.meta_sample">
        <source>sample call</source>
        <translation>appel d&apos;exemple</translation>
    </message>
    <message id="ui.call.meta_replay">
        <source>replay of {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>relecture de {title}</translation>
    </message>
    <message id="ui.call.meta_line">
        <source>line slow by about {delay:.1f} s ({low:.1f} to {high:.1f}, an estimate)</source>
        <extracomment>Keep what is in braces: {delay}, {high}, {low}.</extracomment>
        <translation>ligne lente d&apos;environ {delay:.1f} s ({low:.1f} à {high:.1f}, estimation)</translation>
    </message>
    <message id="ui.call.meta_silent">
        <source>without cues, to compare</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>sans signaux, pour comparer</translation>
    </message>
    <message id="ui.call.meta_cut_short">
        <source>cut short, kept up to here</source>
        <translation>interrompu, gardé jusqu&apos;ici</translation>
    </message>
    <message id="ui.call.meta_gaps">
        <source>{length} of sound lost</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>{length} de son perdu</translation>
    </message>
    <message id="ui.call.not_measured">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="ui.call.not_measured_because">
        <source>not measured: {reason:small}</source>
        <extracomment>Keep what is in braces: {reason}.</extracomment>
        <translation>non mesuré : {reason:small}</translation>
    </message>
    <message id="ui.call.not_measured_at_all">
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message id="ui.call.heard_out">
        <source>Heard out</source>
        <extracomment>At most about 15 characters: the name of a figure.
“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Écouté</translation>
    </message>
    <message id="ui.call.heard_out_of">
        <source>longest stretch of the caller</source>
        <translation>plus long passage de l&apos;appelant</translation>
    </message>
    <message id="ui.call.you_spoke">
        <source>You spoke</source>
        <extracomment>At most about 15 characters: the name of a figure.</extracomment>
        <translation>Votre part</translation>
    </message>
    <message id="ui.call.share">
        <source>{percent:.0f} %</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>{percent:.0f} %</translation>
    </message>
    <message id="ui.call.you_spoke_of">
        <source>of all speech in this call</source>
        <translation>de toute la parole de cet appel</translation>
    </message>
    <message id="ui.call.rises">
        <source>Rises</source>
        <extracomment>At most about 15 characters: the name of a figure.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Montées</translation>
    </message>
    <message id="ui.call.rises_none">
        <source>none over your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>aucune au-dessus de votre habitude</translation>
    </message>
    <message id="ui.call.rises_back">
        <source>back in {times}</source>
        <extracomment>Keep what is in braces: {times}.</extracomment>
        <translation>retour en {times}</translation>
    </message>
    <message id="ui.call.rises_open">
        <source>at the end of the call</source>
        <translation>à la fin de l&apos;appel</translation>
    </message>
    <message id="ui.call.talk_over">
        <source>Talk-over</source>
        <extracomment>At most about 15 characters: the name of a figure.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Chevauchements</translation>
    </message>
    <message id="ui.call.talk_over_none">
        <source>you came in after they ended</source>
        <translation>vous avez parlé après sa fin</translation>
    </message>
    <message id="ui.call.talk_over_yielded">
        <source>you gave way after {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>vous avez cédé après {time}</translation>
    </message>
    <message id="ui.call.talk_over_yielded_in">
        <source>you gave way in {count} of {every}, after {time}</source>
        <extracomment>Keep what is in braces: {count}, {every}, {time}.</extracomment>
        <translation>vous avez cédé {count} fois sur {every}, après {time}</translation>
    </message>
    <message id="ui.call.talk_over_caller_yielded">
        <source>the caller gave way after {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>l&apos;appelant a cédé après {time}</translation>
    </message>
    <message id="ui.call.talk_over_caller_yielded_in">
        <source>the caller gave way in {count} of {every}, after {time}</source>
        <extracomment>Keep what is in braces: {count}, {every}, {time}.</extracomment>
        <translation>l’appelant a cédé {count} fois sur {every}, après {time}</translation>
    </message>
    <message id="ui.call.talk_over_not_yielded">
        <source>you both went on</source>
        <translation>vous avez tous deux continué</translation>
    </message>
    <message id="ui.call.pace">
        <source>Pace</source>
        <extracomment>At most about 15 characters: the name of a figure.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Débit</translation>
    </message>
    <message id="ui.call.pace_value">
        <source>{pace:.1f} syll/s</source>
        <extracomment>Keep what is in braces: {pace}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>{pace:.1f} syll/s</translation>
    </message>
    <message id="ui.call.pace_usual">
        <source>usual {low:.1f} to {high:.1f}</source>
        <extracomment>Keep what is in braces: {high}, {low}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>habitude {low:.1f} à {high:.1f}</translation>
    </message>
    <message id="ui.call.pace_no_usual">
        <source>usual not known yet</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>habitude pas encore connue</translation>
    </message>
    <message id="ui.call.fast" numerus="yes">
        <source>{n} fast stretches, {time}</source>
        <extracomment>Keep what is in braces: {n}, {time}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} passage rapide, {time}</numerusform>
            <numerusform>{n} passages rapides, {time}</numerusform>
        </translation>
    </message>
    <message id="ui.call.moment_spoken">
        <source>{name}: go to {start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {name}, {start}.</extracomment>
        <translation>{name} : aller à {start} – {end}</translation>
    </message>
    <message id="ui.call.previous">
        <source>Earlier call</source>
        <translation>Appel précédent</translation>
    </message>
    <message id="ui.call.next">
        <source>Later call</source>
        <translation>Appel suivant</translation>
    </message>
    <message id="ui.call.previous_at">
        <source>Earlier: {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Avant : {time}</translation>
    </message>
    <message id="ui.call.next_at">
        <source>Later: {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Après : {time}</translation>
    </message>
    <message id="ui.call.tip_spoken">
        <source>Tip: {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Conseil : {title}</translation>
    </message>
    <message id="ui.call.caller">
        <source>Caller</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Appelant</translation>
    </message>
    <message id="ui.call.you">
        <source>You</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Vous</translation>
    </message>
    <message id="ui.call.no_caller">
        <source>caller not heard</source>
        <translation>appelant non entendu</translation>
    </message>
    <message id="ui.call.no_usual">
        <source>usual not known yet</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>habitude pas encore connue</translation>
    </message>
    <message id="ui.call.timeline" numerus="yes">
        <source>Time line of the call: {n} cues</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“cue”: one short line shown during a call.</extracomment>
        <translation>
            <numerusform>Ligne de temps de l&apos;appel : {n} signal</numerusform>
            <numerusform>Ligne de temps de l&apos;appel : {n} signaux</numerusform>
        </translation>
    </message>
    <message id="ui.call.cue_spoken">
        <source>{name} at {clock}. {evidence}</source>
        <extracomment>Keep what is in braces: {clock}, {evidence}, {name}.</extracomment>
        <translation>{name} à {clock}. {evidence}</translation>
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
        <translation>Aucun signal dans cet appel.</translation>
    </message>
    <message id="ui.call.short">
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message id="ui.call.added">
        <source>Your additions</source>
        <translation>Vos ajouts</translation>
    </message>
    <message id="ui.call.choose_cue">
        <source>Choose a mark to see why it was shown.</source>
        <translation>Choisissez une marque pour voir pourquoi elle est apparue.</translation>
    </message>
    <message id="ui.instrument.name">
        <source>Instrument of the call</source>
        <translation>Instrument de l&apos;appel</translation>
    </message>
    <message id="ui.instrument.keys">
        <source>Left and right move the line, Shift makes larger steps, plus and minus zoom, 0 shows the whole call.</source>
        <translation>Gauche et droite déplacent la ligne, Maj fait de plus grands pas, plus et moins zooment, 0 montre tout l&apos;appel.</translation>
    </message>
    <message id="ui.instrument.whole">
        <source>Whole call</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Appel entier</translation>
    </message>
    <message id="ui.instrument.in_view">
        <source>{start} to {end} in view</source>
        <extracomment>Keep what is in braces: {end}, {start}.
At most about 20 characters: beside the strip of the whole call.</extracomment>
        <translation>{start} à {end} à l&apos;écran</translation>
    </message>
    <message id="ui.instrument.over_rise">
        <source>Rises</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Hausses</translation>
    </message>
    <message id="ui.instrument.over_fast">
        <source>Fast</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Rapide</translation>
    </message>
    <message id="ui.instrument.over_condition">
        <source>Condition</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Condition</translation>
    </message>
    <message id="ui.instrument.cues">
        <source>Cues</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.
“cue”: one short line shown during a call.</extracomment>
        <translation>Repères</translation>
    </message>
    <message id="ui.instrument.notes">
        <source>Notes</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Notes</translation>
    </message>
    <message id="ui.instrument.caller_level">
        <source>Caller</source>
        <extracomment>At most about 10 characters: the name of a row of the call&apos;s instrument.</extracomment>
        <translation>Appelant</translation>
    </message>
    <message id="ui.instrument.unit_level">
        <source>dB from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>dB par rapport à l&apos;habitude</translation>
    </message>
    <message id="ui.instrument.unit_f0">
        <source>semitones from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>demi-tons par rapport à l&apos;habitude</translation>
    </message>
    <message id="ui.instrument.unit_pace">
        <source>syllables a second</source>
        <translation>syllabes par seconde</translation>
    </message>
    <message id="ui.instrument.unit_caller">
        <source>dB from their start</source>
        <translation>dB par rapport à son début</translation>
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
        <translation>{value:+.1f} dt</translation>
    </message>
    <message id="ui.instrument.value_pace">
        <source>{value:.1f} syll/s</source>
        <extracomment>Keep what is in braces: {value}.
At most about 15 characters: a value in the column beside the call&apos;s instrument.</extracomment>
        <translation>{value:.1f} syll/s</translation>
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
        <translation>À {clock}</translation>
    </message>
    <message id="ui.instrument.you_speak">
        <source>you speak</source>
        <extracomment>At most about 20 characters: who speaks, beside the call&apos;s instrument.</extracomment>
        <translation>vous parlez</translation>
    </message>
    <message id="ui.instrument.caller_speaks">
        <source>the caller speaks</source>
        <extracomment>At most about 20 characters: who speaks, beside the call&apos;s instrument.</extracomment>
        <translation>l&apos;appelant parle</translation>
    </message>
    <message id="ui.instrument.both_speak">
        <source>both speak</source>
        <extracomment>At most about 20 characters: who speaks, beside the call&apos;s instrument.</extracomment>
        <translation>les deux parlent</translation>
    </message>
    <message id="ui.instrument.nobody_speaks">
        <source>nobody speaks</source>
        <extracomment>At most about 20 characters: who speaks, beside the call&apos;s instrument.</extracomment>
        <translation>personne ne parle</translation>
    </message>
    <message id="ui.instrument.you_silent">
        <source>you are silent, the caller is not heard</source>
        <translation>vous vous taisez, l&apos;appelant n&apos;est pas entendu</translation>
    </message>
    <message id="ui.instrument.no_value">
        <source>no value here</source>
        <translation>pas de valeur ici</translation>
    </message>
    <message id="ui.instrument.silent">
        <source>you are silent</source>
        <translation>vous vous taisez</translation>
    </message>
    <message id="ui.instrument.no_usual">
        <source>usual not known</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>habitude inconnue</translation>
    </message>
    <message id="ui.instrument.from_their_start">
        <source>from their start</source>
        <translation>depuis son début</translation>
    </message>
    <message id="ui.instrument.against_over">
        <source>over your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>au-dessus de l&apos;habitude</translation>
    </message>
    <message id="ui.instrument.against_usual">
        <source>within your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>dans l&apos;habitude</translation>
    </message>
    <message id="ui.instrument.against_under">
        <source>under your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>en dessous de l&apos;habitude</translation>
    </message>
    <message id="ui.instrument.four_weeks">
        <source>four weeks: {value}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>quatre semaines : {value}</translation>
    </message>
    <message id="ui.instrument.caller_at">
        <source>caller: {value}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>appelant : {value}</translation>
    </message>
    <message id="ui.instrument.before" numerus="yes">
        <source>median of your last four weeks, {n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>médiane de vos quatre dernières semaines, {n} appel</numerusform>
            <numerusform>médiane de vos quatre dernières semaines, {n} appels</numerusform>
        </translation>
    </message>
    <message id="ui.instrument.rise">
        <source>rise {start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {start}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>hausse {start} à {end}</translation>
    </message>
    <message id="ui.instrument.fast">
        <source>fast {start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {start}.</extracomment>
        <translation>rapide {start} à {end}</translation>
    </message>
    <message id="ui.instrument.condition">
        <source>{start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {start}.</extracomment>
        <translation>{start} à {end}</translation>
    </message>
    <message id="ui.instrument.silence">
        <source>silence, {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>silence, {time}</translation>
    </message>
    <message id="ui.instrument.note_spoken">
        <source>Note at {clock}: {text}</source>
        <extracomment>Keep what is in braces: {clock}, {text}.</extracomment>
        <translation>Note à {clock} : {text}</translation>
    </message>
    <message id="ui.instrument.keys_short">
        <source>Arrows: line, + and -: zoom, 0: whole call</source>
        <translation>Flèches : ligne, + et - : zoom, 0 : tout l&apos;appel</translation>
    </message>
    <message id="ui.instrument.legend_usual">
        <source>your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>votre habitude</translation>
    </message>
    <message id="ui.instrument.legend_caller">
        <source>caller&apos;s level, from how they began</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>niveau de l&apos;appelant, depuis son début</translation>
    </message>
    <message id="ui.instrument.next">
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message id="ui.instrument.next_cue">
        <source>Cue</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Repère</translation>
    </message>
    <message id="ui.instrument.next_rise">
        <source>Rise</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Hausse</translation>
    </message>
    <message id="ui.instrument.next_talk_over">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Paroles croisées</translation>
    </message>
    <message id="ui.instrument.next_heard_out">
        <source>Heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Écoute</translation>
    </message>
    <message id="ui.instrument.next_spoken">
        <source>Next: {name} ({key})</source>
        <extracomment>Keep what is in braces: {key}, {name}.</extracomment>
        <translation>Suivant : {name} ({key})</translation>
    </message>
    <message id="ui.instrument.closer">
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message id="ui.instrument.wider">
        <source>Zoom out (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message id="ui.instrument.show_whole">
        <source>Whole call</source>
        <translation>Appel entier</translation>
    </message>
    <message id="ui.instrument.show_whole_spoken">
        <source>Show the whole call (0)</source>
        <translation>Montrer tout l&apos;appel (0)</translation>
    </message>
    <message id="ui.instrument.agent_came_in.agent_stopped">
        <source>{clock} you came in, you stopped after {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} vous avez coupé, vous vous êtes arrêté après {time}</translation>
    </message>
    <message id="ui.instrument.agent_came_in.caller_stopped">
        <source>{clock} you came in, they stopped after {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} vous avez coupé, l&apos;appelant s&apos;est arrêté après {time}</translation>
    </message>
    <message id="ui.instrument.agent_came_in.nobody_stopped">
        <source>{clock} you came in, both for {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} vous avez coupé, les deux pendant {time}</translation>
    </message>
    <message id="ui.instrument.caller_came_in.agent_stopped">
        <source>{clock} they came in, you stopped after {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} l&apos;appelant a coupé, vous vous êtes arrêté après {time}</translation>
    </message>
    <message id="ui.instrument.caller_came_in.caller_stopped">
        <source>{clock} they came in, they stopped after {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} l&apos;appelant a coupé, il s&apos;est arrêté après {time}</translation>
    </message>
    <message id="ui.instrument.caller_came_in.nobody_stopped">
        <source>{clock} they came in, both for {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} l&apos;appelant a coupé, les deux pendant {time}</translation>
    </message>
    <message id="ui.note.add">
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message id="ui.note.add_spoken">
        <source>Write a note at this moment (N)</source>
        <translation>Écrire une note à ce moment (N)</translation>
    </message>
    <message id="ui.note.at">
        <source>Note at {clock}</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>Note à {clock}</translation>
    </message>
    <message id="ui.note.keep">
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message id="ui.note.leave">
        <source>Leave as it was</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message id="ui.note.delete">
        <source>Delete the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message id="ui.note.keys">
        <source>Ctrl+Return keeps it</source>
        <translation>Ctrl+Entrée la garde</translation>
    </message>
    <message id="ui.tag.at">
        <source>{name} {time}</source>
        <extracomment>Keep what is in braces: {name}, {time}.</extracomment>
        <translation>{name} {time}</translation>
    </message>
    <message id="ui.tag.at_line">
        <source>At {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>À {time}</translation>
    </message>
    <message id="ui.tag.add">
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message id="ui.tag.placeholder">
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message id="ui.tag.name">
        <source>{name}</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}</translation>
    </message>
    <message id="ui.tag.remove">
        <source>Take off the tag {name}</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Retirer l&apos;étiquette {name}</translation>
    </message>
    <message id="ui.verdict.heard_out_waited">
        <source>You heard the caller out for {time} and waited {wait} before answering.</source>
        <extracomment>Keep what is in braces: {time}, {wait}.</extracomment>
        <translation>Vous avez écouté l&apos;appelant jusqu&apos;au bout pendant {time} et attendu {wait} avant de répondre.</translation>
    </message>
    <message id="ui.verdict.heard_out">
        <source>You heard the caller out for {time}.</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Vous avez écouté l&apos;appelant jusqu&apos;au bout pendant {time}.</translation>
    </message>
    <message id="ui.verdict.back">
        <source>After a rise you were back to your usual in {time}.</source>
        <extracomment>Keep what is in braces: {time}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Après une montée, vous êtes revenu à votre habitude en {time}.</translation>
    </message>
    <message id="ui.verdict.no_talk_over">
        <source>The caller ended every turn before you came in.</source>
        <translation>L&apos;appelant a fini chaque tour avant que vous ne parliez.</translation>
    </message>
    <message id="ui.verdict.no_rises">
        <source>Level, pitch and effort did not rise over your usual together.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.
“effort”: vocal effort, as phoneticians measure it in the spectrum.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Niveau, hauteur et effort vocal ne sont pas montés ensemble au-dessus de votre habitude.</translation>
    </message>
    <message id="ui.verdict.listened">
        <source>The caller had {percent:.0f} % of the speech.</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>L&apos;appelant a eu {percent:.0f} % de la parole.</translation>
    </message>
    <message id="ui.verdict.dead_air">
        <source>Next time, say what you are doing while it is quiet, because the longest silence was {time}.</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>La prochaine fois, dites ce que vous faites pendant le silence, car le plus long a duré {time}.</translation>
    </message>
    <message id="ui.verdict.rises">
        <source>Next time your voice goes over your usual, lower it and slow down for one sentence, because it rose {count} times.</source>
        <extracomment>Keep what is in braces: {count}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>La prochaine fois que votre voix dépasse votre habitude, baissez-la et ralentissez le temps d&apos;une phrase, car elle est montée {count} fois.</translation>
    </message>
    <message id="ui.verdict.rises_once">
        <source>Next time your voice goes over your usual, lower it and slow down for one sentence, because it rose once.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>La prochaine fois que votre voix dépasse votre habitude, baissez-la et ralentissez le temps d&apos;une phrase, car elle est montée une fois.</translation>
    </message>
    <message id="ui.verdict.talk_over">
        <source>Next time, wait one breath longer before you come in, because you talked over the caller {count} times.</source>
        <extracomment>Keep what is in braces: {count}.</extracomment>
        <translation>La prochaine fois, attendez un souffle de plus avant de parler, car vous avez parlé en même temps que l&apos;appelant {count} fois.</translation>
    </message>
    <message id="ui.verdict.talk_over_once">
        <source>Next time, wait one breath longer before you come in, because you talked over the caller once.</source>
        <translation>La prochaine fois, attendez un souffle de plus avant de parler, car vous avez parlé en même temps que l&apos;appelant une fois.</translation>
    </message>
    <message id="ui.verdict.long_turn">
        <source>Next time, hand it back with a question sooner, because your longest turn was {time}.</source>
        <extracomment>Keep what is in braces: {time}.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>La prochaine fois, rendez la parole plus tôt par une question, car votre plus long tour a duré {time}.</translation>
    </message>
    <message id="ui.verdict.too_fast">
        <source>Next time, leave a pause between sentences, because your pace was {pace:.1f} against {usual:.1f} syllables a second.</source>
        <extracomment>Keep what is in braces: {pace}, {usual}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>La prochaine fois, laissez une pause entre les phrases, car votre débit était de {pace:.1f} contre {usual:.1f} syllabes par seconde.</translation>
    </message>
    <message id="ui.after.window">
        <source>After the call</source>
        <translation>Après l&apos;appel</translation>
    </message>
    <message id="ui.after.heading">
        <source>Call ended, {length}</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>Appel terminé, {length}</translation>
    </message>
    <message id="ui.after.heading_replay">
        <source>Replay ended, {length}</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>Relecture terminée, {length}</translation>
    </message>
    <message id="ui.after.line">
        <source>{name}: {said}.</source>
        <extracomment>Keep what is in braces: {name}, {said}.</extracomment>
        <translation>{name} : {said}.</translation>
    </message>
    <message id="ui.after.asked">
        <source>Were these cues fair?</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Ces signaux étaient-ils justes ?</translation>
    </message>
    <message id="ui.after.name.spoke">
        <source>Speech</source>
        <translation>Parole</translation>
    </message>
    <message id="ui.after.name.heard_out">
        <source>Heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Écouté</translation>
    </message>
    <message id="ui.after.name.rises">
        <source>Rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Montées</translation>
    </message>
    <message id="ui.after.name.talk_over">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Chevauchements</translation>
    </message>
    <message id="ui.after.name.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Débit</translation>
    </message>
    <message id="ui.after.name.silence">
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message id="ui.after.name.trust">
        <source>Not measured</source>
        <translation>Non mesuré</translation>
    </message>
    <message id="ui.after.spoke">
        <source>you {agent} %, caller {caller} %</source>
        <extracomment>Keep what is in braces: {agent}, {caller}.</extracomment>
        <translation>vous {agent} %, appelant {caller} %</translation>
    </message>
    <message id="ui.after.heard_out">
        <source>{time} at the longest</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>{time} au plus long</translation>
    </message>
    <message id="ui.after.rises_none">
        <source>none over your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>aucune au-dessus de votre habitude</translation>
    </message>
    <message id="ui.after.rises_back">
        <source>{count}, back in {times}</source>
        <extracomment>Keep what is in braces: {count}, {times}.</extracomment>
        <translation>{count}, retour en {times}</translation>
    </message>
    <message id="ui.after.rises_open">
        <source>{count}, the last until the end</source>
        <extracomment>Keep what is in braces: {count}.</extracomment>
        <translation>{count}, la dernière jusqu&apos;à la fin</translation>
    </message>
    <message id="ui.after.talk_over_none">
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message id="ui.after.talk_over_yielded">
        <source>{count} by you, you gave way after {time}</source>
        <extracomment>Keep what is in braces: {count}, {time}.</extracomment>
        <translation>{count} de vous, cédé après {time}</translation>
    </message>
    <message id="ui.after.talk_over_yielded_in">
        <source>{count} by you, you gave way in {gave_way} of them, after {time}</source>
        <extracomment>Keep what is in braces: {count}, {gave_way}, {time}.</extracomment>
        <translation>{count} par vous, vous avez cédé {gave_way} fois, après {time}</translation>
    </message>
    <message id="ui.after.talk_over_not_yielded">
        <source>{count} by you, you went on</source>
        <extracomment>Keep what is in braces: {count}.</extracomment>
        <translation>{count} de vous, vous avez continué</translation>
    </message>
    <message id="ui.after.talk_over_theirs">
        <source>{count} by the caller</source>
        <extracomment>Keep what is in braces: {count}.</extracomment>
        <translation>{count} de l&apos;appelant</translation>
    </message>
    <message id="ui.after.pace_usual">
        <source>{pace:.1f} syll/s, your usual {usual:.1f}</source>
        <extracomment>Keep what is in braces: {pace}, {usual}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>{pace:.1f} syll/s, votre habitude {usual:.1f}</translation>
    </message>
    <message id="ui.after.silence">
        <source>{time}, {longest} at the longest</source>
        <extracomment>Keep what is in braces: {longest}, {time}.</extracomment>
        <translation>{time}, le plus long {longest}</translation>
    </message>
    <message id="ui.after.silence_none">
        <source>no long one</source>
        <translation>aucun long</translation>
    </message>
    <message id="ui.after.unmeasured.tone">
        <source>tone for {percent:.0f} % of the call ({reason:small})</source>
        <extracomment>Keep what is in braces: {percent}, {reason}.</extracomment>
        <translation>voix pendant {percent:.0f} % de l&apos;appel ({reason:small})</translation>
    </message>
    <message id="ui.after.unmeasured.effort">
        <source>effort for {percent:.0f} % of the call ({reason:small}): level is at least what is shown</source>
        <extracomment>Keep what is in braces: {percent}, {reason}.
“level”: how loud, in dB.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>effort vocal pendant {percent:.0f} % de l&apos;appel ({reason:small}) : le niveau est au moins celui indiqué</translation>
    </message>
    <message id="ui.after.unmeasured.pace">
        <source>pace for {percent:.0f} % of the call ({reason:small})</source>
        <extracomment>Keep what is in braces: {percent}, {reason}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>débit pendant {percent:.0f} % de l&apos;appel ({reason:small})</translation>
    </message>
    <message id="ui.after.unmeasured.turns">
        <source>turns for {percent:.0f} % of the call ({reason:small})</source>
        <extracomment>Keep what is in braces: {percent}, {reason}.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>tours pendant {percent:.0f} % de l&apos;appel ({reason:small})</translation>
    </message>
    <message id="ui.after.unmeasured.speech">
        <source>your speech for {percent:.0f} % of the call ({reason:small})</source>
        <extracomment>Keep what is in braces: {percent}, {reason}.</extracomment>
        <translation>votre parole pendant {percent:.0f} % de l&apos;appel ({reason:small})</translation>
    </message>
    <message id="ui.after.close">
        <source>Close the card</source>
        <translation>Fermer la carte</translation>
    </message>
    <message id="ui.after.open">
        <source>Open the call</source>
        <translation>Ouvrir</translation>
    </message>
    <message id="ui.after.note_add">
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message id="ui.after.note_change">
        <source>Edit note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message id="ui.after.promise">
        <source>I promised to call back</source>
        <translation>J&apos;ai promis de rappeler</translation>
    </message>
    <message id="ui.after.rough">
        <source>Rough one</source>
        <translation>Appel difficile</translation>
    </message>
    <message id="ui.after.note_title">
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message id="ui.after.note_placeholder">
        <source>Kept with this call, on this machine</source>
        <translation>Gardée avec cet appel, sur cet ordinateur</translation>
    </message>
    <message id="ui.after.note_kept">
        <source>Kept.</source>
        <translation>Gardée.</translation>
    </message>
    <message id="ui.after.back_title">
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message id="ui.after.other">
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message id="ui.after.other_name">
        <source>Call back by this date and time</source>
        <translation>Rappeler avant cette date et cette heure</translation>
    </message>
    <message id="ui.after.other_keep">
        <source>Promise</source>
        <translation>Promettre</translation>
    </message>
    <message id="ui.after.no_promise">
        <source>Take it back</source>
        <translation>La retirer</translation>
    </message>
    <message id="ui.after.promised">
        <source>Promised: {due}</source>
        <extracomment>Keep what is in braces: {due}.</extracomment>
        <translation>Promis : {due:small}</translation>
    </message>
    <message id="ui.after.kept">
        <source>Called back {when}</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Rappelé : {when:small}</translation>
    </message>
    <message id="ui.after.not_now">
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message id="ui.promise.title">
        <source>To call back</source>
        <translation>À rappeler</translation>
    </message>
    <message id="ui.promise.in_an_hour">
        <source>In 1 h</source>
        <translation>Dans 1 h</translation>
    </message>
    <message id="ui.promise.today">
        <source>Today by {clock}</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>Aujourd&apos;hui avant {clock}</translation>
    </message>
    <message id="ui.promise.tomorrow">
        <source>Tomorrow by {clock}</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>Demain avant {clock}</translation>
    </message>
    <message id="ui.promise.by">
        <source>by {clock}</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>avant {clock}</translation>
    </message>
    <message id="ui.promise.day_by">
        <source>{day} by {clock}</source>
        <extracomment>Keep what is in braces: {clock}, {day}.</extracomment>
        <translation>{day} avant {clock}</translation>
    </message>
    <message id="ui.promise.overdue">
        <source>{by}, {time} ago</source>
        <extracomment>Keep what is in braces: {by}, {time}.</extracomment>
        <translation>{by}, il y a {time}</translation>
    </message>
    <message id="ui.promise.call">
        <source>{day}, call at {clock}</source>
        <extracomment>Keep what is in braces: {clock}, {day}.</extracomment>
        <translation>{day}, appel à {clock}</translation>
    </message>
    <message id="ui.promise.row">
        <source>To call back: {due}. {call}. {note}</source>
        <extracomment>Keep what is in braces: {call}, {due}, {note}.</extracomment>
        <translation>À rappeler : {due:small}. {call}. {note}</translation>
    </message>
    <message id="ui.promise.hint">
        <source>Call back even if there is no news.</source>
        <translation>Rappelez même s&apos;il n&apos;y a rien de nouveau.</translation>
    </message>
    <message id="ui.promise.done">
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message id="ui.promise.snooze">
        <source>In 10 min</source>
        <translation>Dans 10 min</translation>
    </message>
    <message id="ui.promise.open">
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message id="ui.promise.open_name">
        <source>Open: {call}</source>
        <extracomment>Keep what is in braces: {call}.</extracomment>
        <translation>Ouvrir : {call}</translation>
    </message>
    <message id="ui.promise.done_name">
        <source>Called back: {call}</source>
        <extracomment>Keep what is in braces: {call}.</extracomment>
        <translation>Rappelé : {call}</translation>
    </message>
    <message id="ui.promise.snooze_name">
        <source>Remind me again in 10 minutes: {call}</source>
        <extracomment>Keep what is in braces: {call}.</extracomment>
        <translation>Me le rappeler dans 10 minutes : {call}</translation>
    </message>
    <message id="ui.promise.reminder_title">
        <source>You promised to call back</source>
        <translation>Vous avez promis de rappeler</translation>
    </message>
    <message id="ui.promise.reminder_short">
        <source>Due: {due}. Today lists which call it is.</source>
        <extracomment>Keep what is in braces: {due}.</extracomment>
        <translation>À faire : {due}. La page du jour dit de quel appel il s’agit.</translation>
    </message>
    <message id="ui.promise.reminder">
        <source>{call}: {due}. Call back even if there is no news. {note}</source>
        <extracomment>Keep what is in braces: {call}, {due}, {note}.</extracomment>
        <translation>{call} : {due:small}. Rappelez même s&apos;il n&apos;y a rien de nouveau. {note}</translation>
    </message>
    <message id="ui.break.name">
        <source>Two minutes&apos; break</source>
        <translation>Deux minutes de pause</translation>
    </message>
    <message id="ui.break.offer">
        <source>Two minutes&apos; break?</source>
        <translation>Deux minutes de pause ?</translation>
    </message>
    <message id="ui.break.hint">
        <source>Breathe slowly, six breaths a minute. It ends by itself when a call begins.</source>
        <translation>Respirez lentement, six respirations par minute. La pause se termine d&apos;elle-même quand un appel commence.</translation>
    </message>
    <message id="ui.break.start">
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message id="ui.break.not_now">
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message id="ui.break.stop">
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message id="ui.break.start_here">
        <source>Start the break</source>
        <translation>Commencer la pause</translation>
    </message>
    <message id="ui.break.stop_here">
        <source>Stop the break</source>
        <translation>Arrêter la pause</translation>
    </message>
    <message id="ui.break.in">
        <source>in</source>
        <translation>inspirez</translation>
    </message>
    <message id="ui.break.out">
        <source>out</source>
        <translation>expirez</translation>
    </message>
    <message id="ui.break.left">
        <source>{clock} left</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>encore {clock}</translation>
    </message>
    <message id="ui.settings.title">
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message id="ui.settings.microphone">
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message id="ui.settings.output">
        <source>Output your phone program plays to</source>
        <translation>Sortie de votre logiciel de téléphonie</translation>
    </message>
    <message id="ui.settings.default">
        <source>The system&apos;s default</source>
        <translation>Celui du système</translation>
    </message>
    <message id="ui.settings.default_none">
        <source>The system&apos;s default (none is there)</source>
        <translation>Celui du système (aucun présent)</translation>
    </message>
    <message id="ui.settings.no_server">
        <source>The system&apos;s sound server does not answer, so no devices are found. Start it again, or log out and in. Then look for devices again.</source>
        <translation>Le serveur de son du système ne répond pas, donc aucun appareil n&apos;est trouvé. Relancez-le, ou fermez la session et rouvrez-la. Cherchez ensuite de nouveau les appareils.</translation>
    </message>
    <message id="ui.settings.not_connected">
        <source>{name} (not connected)</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} (non branché)</translation>
    </message>
    <message id="ui.settings.looking">
        <source>Looking for devices…</source>
        <translation>Recherche des appareils…</translation>
    </message>
    <message id="ui.settings.look_again">
        <source>Look for devices again</source>
        <translation>Rechercher les appareils</translation>
    </message>
    <message id="ui.settings.listen_to_caller">
        <source>Listen to the caller through this output</source>
        <translation>Écouter l&apos;appelant par cette sortie</translation>
    </message>
    <message id="ui.settings.listen_to_caller_off">
        <source>Without the caller, talk-over and listening are not measured.</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Sans l&apos;appelant, chevauchements et écoute ne sont pas mesurés.</translation>
    </message>
    <message id="ui.settings.listen_at_start">
        <source>Start listening when Coach opens</source>
        <translation>Commencer l&apos;écoute à l&apos;ouverture de Coach</translation>
    </message>
    <message id="ui.settings.levels_off">
        <source>Start listening to see the levels.</source>
        <translation>Commencez l&apos;écoute pour voir les niveaux.</translation>
    </message>
    <message id="ui.settings.levels_waiting">
        <source>The devices are closed until your phone program opens the microphone.</source>
        <translation>Les appareils restent fermés tant que votre logiciel de téléphonie n’ouvre pas le microphone.</translation>
    </message>
    <message id="ui.settings.cues_hint">
        <source>Earlier and Later move the threshold of a cue. Usual suits most calls.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.</extracomment>
        <translation>Plus tôt et Plus tard déplacent le seuil d&apos;un signal. Habituel convient à la plupart des appels.</translation>
    </message>
    <message id="ui.settings.cue_on">
        <source>{name}</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}</translation>
    </message>
    <message id="ui.settings.cue_when">
        <source>{name}: how early</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} : quand</translation>
    </message>
    <message id="ui.settings.earlier">
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message id="ui.settings.usual">
        <source>Usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Habituel</translation>
    </message>
    <message id="ui.settings.later">
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message id="ui.settings.how_many">
        <source>How many cues</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Nombre de signaux</translation>
    </message>
    <message id="ui.settings.fewer">
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message id="ui.settings.how_many_usual">
        <source>Usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Habituel</translation>
    </message>
    <message id="ui.settings.more">
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message id="ui.settings.how_many_hint">
        <source>Fewer is half as many, further apart. More is twice as many.</source>
        <translation>Moins : deux fois moins, plus espacés. Plus : deux fois plus.</translation>
    </message>
    <message id="ui.settings.quiet_hours">
        <source>Quiet hours from</source>
        <translation>Heures sans signal de</translation>
    </message>
    <message id="ui.settings.quiet_until">
        <source>to</source>
        <translation>à</translation>
    </message>
    <message id="ui.settings.quiet_begin">
        <source>Quiet hours begin</source>
        <translation>Début des heures sans signal</translation>
    </message>
    <message id="ui.settings.quiet_end">
        <source>Quiet hours end</source>
        <translation>Fin des heures sans signal</translation>
    </message>
    <message id="ui.settings.quiet_hint">
        <source>Calls that begin in these hours show no cues. Everything is still measured.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Les appels qui commencent pendant ces heures ne montrent aucun signal. Tout est quand même mesuré.</translation>
    </message>
    <message id="ui.settings.silent_calls">
        <source>Show no cues in one call out of {one_in}, chosen at random</source>
        <extracomment>Keep what is in braces: {one_in}.
“cue”: one short line shown during a call.</extracomment>
        <translation>Ne montrer aucun signal dans un appel sur {one_in}, au hasard</translation>
    </message>
    <message id="ui.settings.silent_hint">
        <source>History then shows whether you have fewer rises with cues. Which calls had none is shown afterwards.</source>
        <extracomment>“cue”: one short line shown during a call.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>L&apos;historique montre alors si vous avez moins de montées avec signaux. Quels appels n&apos;en avaient pas est indiqué après.</translation>
    </message>
    <message id="ui.settings.calls">
        <source>Start of calls</source>
        <translation>Début des appels</translation>
    </message>
    <message id="ui.settings.begin_by_itself">
        <source>A call begins by itself when you and a caller are both speaking</source>
        <translation>Un appel commence de lui-même quand vous et un appelant parlez</translation>
    </message>
    <message id="ui.settings.end_after">
        <source>It ends after both have been silent for</source>
        <translation>Il se termine quand les deux se sont tus pendant</translation>
    </message>
    <message id="ui.settings.phones_hint">
        <source>A phone program&apos;s use of the microphone says when a call begins and ends. Coach learns it from your calls.</source>
        <translation>L’usage du microphone par un logiciel de téléphonie dit quand un appel commence et finit. Coach l’apprend de vos appels.</translation>
    </message>
    <message id="ui.settings.phones_none">
        <source>No other program has used the microphone yet.</source>
        <translation>Aucun autre programme n’a encore utilisé le microphone.</translation>
    </message>
    <message id="ui.settings.phone_choice">
        <source>{program}: is it a phone?</source>
        <extracomment>Keep what is in braces: {program}.</extracomment>
        <translation>{program} : est-ce un téléphone ?</translation>
    </message>
    <message id="ui.settings.program.phone">
        <source>A phone</source>
        <translation>Un téléphone</translation>
    </message>
    <message id="ui.settings.program.no_phone">
        <source>Not a phone</source>
        <translation>Pas un téléphone</translation>
    </message>
    <message id="ui.settings.program.learn">
        <source>Let Coach learn</source>
        <translation>Laisser Coach apprendre</translation>
    </message>
    <message id="ui.settings.program.learned_phone">
        <source>Let Coach learn (now: a phone)</source>
        <translation>Laisser Coach apprendre (pour l’instant : un téléphone)</translation>
    </message>
    <message id="ui.settings.program.learned_no_phone">
        <source>Let Coach learn (now: not a phone)</source>
        <translation>Laisser Coach apprendre (pour l’instant : pas un téléphone)</translation>
    </message>
    <message id="ui.settings.hear_all_day">
        <source>Listen between calls too</source>
        <translation>Écouter aussi entre les appels</translation>
    </message>
    <message id="ui.settings.hear_all_day_hint">
        <source>Without it, once Coach knows your phone program, the devices are open only while that program uses the microphone. Where the system doesn&apos;t say who uses it, Coach listens all the time.</source>
        <translation>Sinon, dès que Coach connaît votre logiciel de téléphonie, les appareils ne sont ouverts que pendant que ce logiciel utilise le microphone. Là où le système ne dit pas qui l’utilise, Coach écoute tout le temps.</translation>
    </message>
    <message id="ui.settings.after">
        <source>After a call</source>
        <translation>Après un appel</translation>
    </message>
    <message id="ui.settings.after_card">
        <source>Show the call&apos;s card for 20 s, beside the overlay</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Montrer la carte de l&apos;appel 20 s, à côté de l&apos;incrustation</translation>
    </message>
    <message id="ui.settings.after_breaks">
        <source>Offer two minutes&apos; break after a rough one, or after several heavy calls in a row</source>
        <translation>Proposer deux minutes de pause après un appel difficile ou plusieurs lourds de suite</translation>
    </message>
    <message id="ui.settings.after_breaks_hint">
        <source>A call counts as heavy with {rises} rises, {talk_overs} talk-overs, a mark as abusive, or a length of {length}. A break is offered after {calls} heavy calls in a row, or after two or more that last {row} in all; at most once an hour. These numbers are our own.</source>
        <extracomment>Keep what is in braces: {calls}, {length}, {rises}, {row}, {talk_overs}.
“talk-over”: both speak on at once after the agent came in; no reproach.
“rise”: level, pitch and effort together over the usual.
“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Un appel compte comme lourd avec {rises} montées, {talk_overs} chevauchements, une marque d&apos;appel injurieux ou {length} de durée. La pause est proposée après {calls} appels lourds de suite, ou après deux ou plus qui durent {row} en tout ; au plus une fois par heure. Ces nombres sont les nôtres.</translation>
    </message>
    <message id="ui.settings.full_reminders">
        <source>Say in notifications of the system which call to return, with its note</source>
        <translation>Dire dans les notifications du système quel appel rendre, avec sa note</translation>
    </message>
    <message id="ui.settings.full_reminders_hint">
        <source>Without it, a notification only says that a call back is due. The system keeps notifications, and may show them on a locked screen and on other devices.</source>
        <translation>Sans cela, une notification dit seulement qu&apos;un rappel est dû. Le système garde les notifications, et peut les montrer sur un écran verrouillé et sur d&apos;autres appareils.</translation>
    </message>
    <message id="ui.settings.overlay_shown">
        <source>Show the overlay during the day</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Montrer l&apos;incrustation pendant la journée</translation>
    </message>
    <message id="ui.settings.overlay_place">
        <source>Put the overlay back in the corner</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Remettre l&apos;incrustation dans le coin</translation>
    </message>
    <message id="ui.settings.overlay_size">
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message id="ui.settings.overlay_size_small">
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message id="ui.settings.overlay_size_normal">
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message id="ui.settings.overlay_size_large">
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message id="ui.settings.overlay_form">
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message id="ui.settings.overlay_form_card">
        <source>A card with your marks</source>
        <translation>Carte avec les repères</translation>
    </message>
    <message id="ui.settings.overlay_form_line">
        <source>One line, without marks</source>
        <translation>Une ligne, sans repères</translation>
    </message>
    <message id="ui.settings.overlay_opacity">
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message id="ui.settings.overlay_percent">
        <source>{percent} %</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>{percent} %</translation>
    </message>
    <message id="ui.settings.overlay_opaque">
        <source>This desktop shows no see-through windows.</source>
        <translation>Ce bureau ne montre pas de fenêtres translucides.</translation>
    </message>
    <message id="ui.settings.overlay_clicks">
        <source>In a call, a click on the lanes lists its cues so far. A right click opens a menu.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Pendant un appel, un clic sur les pistes liste ses signaux jusqu&apos;ici. Un clic droit ouvre un menu.</translation>
    </message>
    <message id="ui.settings.shortcut">
        <source>While a window of Coach is in front, Ctrl+Shift+L starts and stops listening, Ctrl+Return the call. Ctrl+T opens the tips, Ctrl+Shift+A marks a call as abusive. Ctrl+Shift+P pauses the cues of a call, Ctrl+Shift+Y and Ctrl+Shift+N call the newest one fair and not fair.</source>
        <extracomment>“cue”: one short line shown during a call.
“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Quand une fenêtre de Coach est devant, Ctrl+Maj+L commence et arrête l&apos;écoute, Ctrl+Entrée l&apos;appel. Ctrl+T ouvre les conseils, Ctrl+Maj+A marque un appel comme injurieux. Ctrl+Maj+P met les signaux d&apos;un appel en pause, Ctrl+Maj+Y et Ctrl+Maj+N disent le dernier juste et non juste.</translation>
    </message>
    <message id="ui.settings.ways_back">
        <source>Alt+Left, Esc and the back button of the mouse go back to what was shown before. Ctrl+F goes to the search of Tips and of Settings.</source>
        <translation>Alt+Gauche, Échap et le bouton Précédent de la souris reviennent à ce qui était affiché avant. Ctrl+F mène à la recherche des conseils et des réglages.</translation>
    </message>
    <message id="ui.settings.ask_fair">
        <source>On the card after a call, ask whether its last cues were fair</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Sur la fiche après un appel, demander si les derniers signaux étaient justes</translation>
    </message>
    <message id="ui.settings.tally">
        <source>{fair} of {answers} called fair.</source>
        <extracomment>Keep what is in braces: {answers}, {fair}.</extracomment>
        <translation>{fair} sur {answers} dits justes.</translation>
    </message>
    <message id="ui.settings.tally_too_few">
        <source>{fair} of {answers} called fair. After {needed} answers, they move the threshold.</source>
        <extracomment>Keep what is in braces: {answers}, {fair}, {needed}.</extracomment>
        <translation>{fair} sur {answers} dits justes. Après {needed} réponses, elles déplacent le seuil.</translation>
    </message>
    <message id="ui.settings.tally_none">
        <source>{fair} of {answers} called fair. Shown from {now}, as before.</source>
        <extracomment>Keep what is in braces: {answers}, {fair}, {now}.</extracomment>
        <translation>{fair} sur {answers} dits justes. Montré à partir de {now}, comme avant.</translation>
    </message>
    <message id="ui.settings.tally_moved">
        <source>{fair} of {answers} called fair. Shown from {now} now, {usual} before.</source>
        <extracomment>Keep what is in braces: {answers}, {fair}, {now}, {usual}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{fair} sur {answers} dits justes. Montré à partir de {now} maintenant, {usual} avant.</translation>
    </message>
    <message id="ui.settings.tally_reset">
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message id="ui.settings.tally_reset_name">
        <source>{name}: undo what the answers did</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} : annuler l&apos;effet des réponses</translation>
    </message>
    <message id="ui.settings.again">
        <source>Run the first steps again</source>
        <translation>Refaire les premiers pas</translation>
    </message>
    <message id="ui.settings.data_hint">
        <source>Everything stays in this folder on this machine. No sound is kept, except of your own voice in calls in which you asked for it, and what you record or choose for practice.</source>
        <translation>Tout reste dans ce dossier sur cet ordinateur. Aucun son n’est gardé, sauf votre propre voix dans les appels où vous l’avez demandé, et ce que vous enregistrez ou choisissez pour l’entraînement.</translation>
    </message>
    <message id="ui.settings.open_folder">
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message id="ui.settings.open_failed">
        <source>The system could not open {folder}. Open it in your file manager.</source>
        <extracomment>Keep what is in braces: {folder}.</extracomment>
        <translation>Le système n&apos;a pas pu ouvrir {folder}. Ouvrez-le dans votre gestionnaire de fichiers.</translation>
    </message>
    <message id="ui.settings.delete_everything">
        <source>Delete everything…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message id="ui.settings.delete_title">
        <source>Delete every call?</source>
        <translation>Supprimer tous les appels ?</translation>
    </message>
    <message id="ui.settings.delete_text">
        <source>All calls, their figures, your notes and promises will be gone for good. Settings stay.</source>
        <translation>Tous les appels, leurs chiffres, vos notes et vos promesses disparaîtront pour de bon. Les réglages restent.</translation>
    </message>
    <message id="ui.settings.delete_released">
        <source>What you released to your team stays in its store until you withdraw it there or its last day is over.</source>
        <translation>Ce que vous avez communiqué à votre équipe reste dans son dépôt jusqu’à ce que vous l’y retiriez ou que son dernier jour soit passé.</translation>
    </message>
    <message id="ui.settings.delete_yes">
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message id="ui.settings.delete_no">
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message id="ui.settings.deleted">
        <source>Every call has been deleted.</source>
        <translation>Tous les appels ont été supprimés.</translation>
    </message>
    <message id="ui.settings.level_meter">
        <source>Level of {channel}</source>
        <extracomment>Keep what is in braces: {channel}.
“level”: how loud, in dB.</extracomment>
        <translation>Niveau : {channel}</translation>
    </message>
    <message id="ui.settings.language">
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message id="ui.settings.language_system">
        <source>The system&apos;s language</source>
        <translation>Langue du système</translation>
    </message>
    <message id="ui.settings.language_hint">
        <source>Applies after a restart.</source>
        <translation>S&apos;applique après un redémarrage.</translation>
    </message>
    <message id="ui.sections.voice">
        <source>You and your microphone</source>
        <translation>Vous et votre micro</translation>
    </message>
    <message id="ui.sections.calls">
        <source>Phone programs and calls</source>
        <translation>Téléphonie et appels</translation>
    </message>
    <message id="ui.sections.cues">
        <source>Cues</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Signaux</translation>
    </message>
    <message id="ui.sections.overlay">
        <source>Overlay</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Incrustation</translation>
    </message>
    <message id="ui.sections.keys">
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message id="ui.sections.notifications">
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message id="ui.sections.tips">
        <source>Your team&apos;s tips</source>
        <translation>Conseils de votre équipe</translation>
    </message>
    <message id="ui.sections.team">
        <source>Your team</source>
        <translation>Votre équipe</translation>
    </message>
    <message id="ui.sections.look">
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message id="ui.sections.start">
        <source>When Coach starts</source>
        <translation>Au démarrage de Coach</translation>
    </message>
    <message id="ui.sections.data">
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message id="ui.sections.privacy">
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message id="ui.sections.about">
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message id="ui.settings_search.sections">
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message id="ui.settings_search.search">
        <source>Search the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message id="ui.settings_search.hint">
        <source>Search the settings (Ctrl+F)</source>
        <translation>Chercher dans les réglages (Ctrl+F)</translation>
    </message>
    <message id="ui.settings_search.found" numerus="yes">
        <source>{n} settings found</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} réglage trouvé</numerusform>
            <numerusform>{n} réglages trouvés</numerusform>
        </translation>
    </message>
    <message id="ui.settings_search.nothing">
        <source>No setting says “{asked}”. Try another word.</source>
        <extracomment>Keep what is in braces: {asked}.</extracomment>
        <translation>Aucun réglage ne contient « {asked} ». Essayez un autre mot.</translation>
    </message>
    <message id="ui.settings_search.show_all">
        <source>Show all settings</source>
        <translation>Montrer tous les réglages</translation>
    </message>
    <message id="ui.look.theme">
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message id="ui.look.system">
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message id="ui.look.light">
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message id="ui.look.dark">
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message id="ui.look.text_size">
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message id="ui.look.percent">
        <source>{percent} %</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>{percent} %</translation>
    </message>
    <message id="ui.start.login">
        <source>Start with the system</source>
        <translation>Démarrer avec le système</translation>
    </message>
    <message id="ui.start.login_hint">
        <source>Coach opens when you log in. The switch shows what your system does; you can change it in the system&apos;s own settings too.</source>
        <translation>Coach s&apos;ouvre à l&apos;ouverture de la session. L&apos;interrupteur montre ce que fait votre système ; cela se change aussi dans les réglages du système.</translation>
    </message>
    <message id="ui.start.other">
        <source>Your system starts something else under the name of Coach: another folder, or a program that is gone. Switch it off and on to start this one.</source>
        <translation>Votre système démarre autre chose sous le nom de Coach : un autre dossier, ou un programme qui n&apos;existe plus. Désactivez puis réactivez pour démarrer celui-ci.</translation>
    </message>
    <message id="ui.report.open">
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message id="ui.report.leaves">
        <source>What leaves</source>
        <translation>Ce qui sort</translation>
    </message>
    <message id="ui.report.pages" numerus="yes">
        <source>{n} pages. Only what you see on them.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} page. Seulement ce qu&apos;on y voit.</numerusform>
            <numerusform>{n} pages. Seulement ce qu&apos;on y voit.</numerusform>
        </translation>
    </message>
    <message id="ui.report.paper">
        <source>The report as it will be</source>
        <translation>Le rapport tel qu&apos;il sera</translation>
    </message>
    <message id="ui.report.hint">
        <source>What is not ticked is lined through, and not in the file at all. A click on the paper or X does the same.</source>
        <translation>Ce qui n&apos;est pas coché est barré, et n&apos;est pas du tout dans le fichier. Un clic sur le papier ou X fait de même.</translation>
    </message>
    <message id="ui.report.as_saved">
        <source>Show it as saved</source>
        <translation>Montrer comme enregistré</translation>
    </message>
    <message id="ui.report.pdf">
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message id="ui.report.page">
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message id="ui.report.mail">
        <source>Mail draft</source>
        <translation>Brouillon de courriel</translation>
    </message>
    <message id="ui.report.nothing_sent">
        <source>Nothing is sent. You choose where it is saved.</source>
        <translation>Rien n&apos;est envoyé. Vous choisissez où c&apos;est enregistré.</translation>
    </message>
    <message id="ui.report.file">
        <source>Call {when}</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Appel {when}</translation>
    </message>
    <message id="ui.report.file_calls">
        <source>Calls {first} to {last}</source>
        <extracomment>Keep what is in braces: {first}, {last}.</extracomment>
        <translation>Appels {first} à {last}</translation>
    </message>
    <message id="ui.report.file_aim">
        <source>Aim since {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Objectif depuis {day}</translation>
    </message>
    <message id="ui.report.no_calls">
        <source>There is no call to report.</source>
        <translation>Il n&apos;y a pas d&apos;appel pour un rapport.</translation>
    </message>
    <message id="ui.report.too_many">
        <source>A report is of at most {most} calls. Choose fewer.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Un rapport porte sur {most} appels au plus. Choisissez-en moins.</translation>
    </message>
    <message id="ui.report.save_pdf">
        <source>Save the report as PDF</source>
        <translation>Enregistrer le rapport en PDF</translation>
    </message>
    <message id="ui.report.save_html">
        <source>Save the report as a web page</source>
        <translation>Enregistrer le rapport en page web</translation>
    </message>
    <message id="ui.report.save_eml">
        <source>Save the report as a mail draft</source>
        <translation>Enregistrer le rapport en brouillon de courriel</translation>
    </message>
    <message id="ui.report.saved">
        <source>Saved: {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Enregistré : {path}</translation>
    </message>
    <message id="ui.import.title">
        <source>Bring in old recordings</source>
        <translation>Ajouter d&apos;anciens enregistrements</translation>
    </message>
    <message id="ui.import.hint">
        <source>Recordings with two channels: you in one, the caller in the other. Each is heard once, on every core, and waits while a call is on. They are marked as imported, teach your usual nothing, and stay out of comparisons over time.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Enregistrements à deux canaux : vous dans l&apos;un, l&apos;appelant dans l&apos;autre. Chacun est écouté une fois, sur tous les cœurs, et attend pendant un appel. Ils sont marqués comme importés, n&apos;apprennent rien à votre habitude et restent hors des comparaisons dans le temps.</translation>
    </message>
    <message id="ui.import.pattern">
        <source>Where the date stands in the names</source>
        <translation>Où se trouve la date dans les noms</translation>
    </message>
    <message id="ui.import.pattern_hint">
        <source>Leave empty, or for example %d.%m.%Y %Hh%M</source>
        <translation>Laisser vide, ou par exemple %d.%m.%Y %Hh%M</translation>
    </message>
    <message id="ui.import.choose">
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message id="ui.import.list">
        <source>The recordings that were found</source>
        <translation>Les enregistrements trouvés</translation>
    </message>
    <message id="ui.import.column_when">
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message id="ui.import.column_by">
        <source>Known by</source>
        <translation>Connu</translation>
    </message>
    <message id="ui.import.column_name">
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message id="ui.import.not">
        <source>Can&apos;t be brought in</source>
        <translation>Ne peut pas être ajouté</translation>
    </message>
    <message id="ui.import.found" numerus="yes">
        <source>{n} recordings can be brought in.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} enregistrement peut être ajouté.</numerusform>
            <numerusform>{n} enregistrements peuvent être ajoutés.</numerusform>
        </translation>
    </message>
    <message id="ui.import.by_file" numerus="yes">
        <source>{n} have only the date of their file: check whether it is right.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} n&apos;a que la date de son fichier : vérifiez qu&apos;elle est juste.</numerusform>
            <numerusform>{n} n&apos;ont que la date de leur fichier : vérifiez qu&apos;elle est juste.</numerusform>
        </translation>
    </message>
    <message id="ui.import.side_left">
        <source>The left one</source>
        <translation>Le gauche</translation>
    </message>
    <message id="ui.import.side_right">
        <source>The right one</source>
        <translation>Le droit</translation>
    </message>
    <message id="ui.import.begin">
        <source>Bring them in</source>
        <translation>Les ajouter</translation>
    </message>
    <message id="ui.import.stop">
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message id="ui.import.looking">
        <source>Looking through the folder.</source>
        <translation>Examen du dossier.</translation>
    </message>
    <message id="ui.import.hearing">
        <source>{new} of {total} brought in.</source>
        <extracomment>Keep what is in braces: {new}, {total}.</extracomment>
        <translation>{new} sur {total} ajoutés.</translation>
    </message>
    <message id="ui.import.left">
        <source>About {time} left.</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Encore {time} environ.</translation>
    </message>
    <message id="ui.import.waiting">
        <source>Waiting until the call is over.</source>
        <translation>Attend la fin de l&apos;appel.</translation>
    </message>
    <message id="ui.import.done" numerus="yes">
        <source>Done: {n} calls are new.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Terminé : {n} appel est nouveau.</numerusform>
            <numerusform>Terminé : {n} appels sont nouveaux.</numerusform>
        </translation>
    </message>
    <message id="ui.import.stopped" numerus="yes">
        <source>Stopped: {n} calls are new. The rest can be brought in later.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Arrêté : {n} appel est nouveau. Le reste peut être ajouté plus tard.</numerusform>
            <numerusform>Arrêté : {n} appels sont nouveaux. Le reste peut être ajouté plus tard.</numerusform>
        </translation>
    </message>
    <message id="ui.import.progress">
        <source>How much was heard</source>
        <translation>Part écoutée</translation>
    </message>
    <message id="ui.export.title" numerus="yes">
        <source>Export {n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Exporter {n} appel</numerusform>
            <numerusform>Exporter {n} appels</numerusform>
        </translation>
    </message>
    <message id="ui.export.part">
        <source>{file}: {has}</source>
        <extracomment>Keep what is in braces: {file}, {has}.</extracomment>
        <translation>{file} : {has}</translation>
    </message>
    <message id="ui.export.notes">
        <source>With your notes and tags</source>
        <translation>Avec vos notes et étiquettes</translation>
    </message>
    <message id="ui.export.csv">
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour tableurs</translation>
    </message>
    <message id="ui.export.json">
        <source>JSON, an object a line</source>
        <translation>JSON, un objet par ligne</translation>
    </message>
    <message id="ui.export.parquet">
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message id="ui.export.no_parquet">
        <source>Parquet needs an addition: pip install &apos;coach[archive]&apos;.</source>
        <translation>Parquet demande un complément : pip install &apos;coach[archive]&apos;.</translation>
    </message>
    <message id="ui.export.no_parquet_packaged">
        <source>Parquet is not part of the installed program.</source>
        <translation>Parquet ne fait pas partie du programme installé.</translation>
    </message>
    <message id="ui.export.contents">
        <source>Will be written: {files}. {notes}</source>
        <extracomment>Keep what is in braces: {files}, {notes}.</extracomment>
        <translation>Seront écrits : {files}. {notes}</translation>
    </message>
    <message id="ui.export.save">
        <source>Save into a new folder…</source>
        <translation>Enregistrer dans un nouveau dossier…</translation>
    </message>
    <message id="ui.export.folder">
        <source>Coach calls {when}</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Appels Coach {when}</translation>
    </message>
    <message id="ui.calendar.hint">
        <source>Coach can keep a calendar file of the call-backs you promised, which your calendar subscribes to. Without notes it only says when one is due.</source>
        <translation>Coach peut tenir un fichier de calendrier des rappels promis, auquel votre agenda s&apos;abonne. Sans les notes il dit seulement quand l&apos;un est dû.</translation>
    </message>
    <message id="ui.calendar.choose">
        <source>Choose where to keep it…</source>
        <translation>Choisir où le tenir…</translation>
    </message>
    <message id="ui.calendar.stop">
        <source>Stop keeping it</source>
        <translation>Ne plus le tenir</translation>
    </message>
    <message id="ui.calendar.names">
        <source>With the notes of the calls</source>
        <translation>Avec les notes des appels</translation>
    </message>
    <message id="ui.sound.keep_sound">
        <source>Keep my voice of this call</source>
        <translation>Garder ma voix de cet appel</translation>
    </message>
    <message id="ui.sound.stop_keeping">
        <source>Keep my voice no longer</source>
        <translation>Ne plus garder ma voix</translation>
    </message>
    <message id="ui.sound.kept" numerus="yes">
        <source>Your voice in this call is being kept, for {n} days. The caller&apos;s is not.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Votre voix dans cet appel est gardée, pour {n} jour. Celle de l&apos;appelant ne l&apos;est pas.</numerusform>
            <numerusform>Votre voix dans cet appel est gardée, pour {n} jours. Celle de l&apos;appelant ne l&apos;est pas.</numerusform>
        </translation>
    </message>
    <message id="ui.sound.kept_short">
        <source>Your voice is being kept</source>
        <translation>Votre voix est gardée</translation>
    </message>
    <message id="ui.sound.play">
        <source>Play my voice</source>
        <translation>Écouter ma voix</translation>
    </message>
    <message id="ui.sound.pause">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="ui.sound.until">
        <source>Kept until {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Gardé jusqu&apos;au {day}</translation>
    </message>
    <message id="ui.sound.lost">
        <source>{seconds} s of it can&apos;t be played: they are missing or were altered.</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>{seconds} s ne peuvent pas être lues : elles manquent ou ont été modifiées.</translation>
    </message>
    <message id="ui.sound.delete">
        <source>Delete the sound</source>
        <translation>Supprimer le son</translation>
    </message>
    <message id="ui.sound.delete_title">
        <source>Delete the sound of this call?</source>
        <translation>Supprimer le son de cet appel ?</translation>
    </message>
    <message id="ui.sound.delete_text">
        <source>What is kept of your voice will be gone for good, in the copies of the history too. The call stays.</source>
        <translation>Ce qui est gardé de votre voix disparaîtra pour de bon, aussi dans les copies de l&apos;historique. L&apos;appel reste.</translation>
    </message>
    <message id="ui.sound.delete_yes">
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message id="ui.sound.delete_no">
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message id="ui.kept.keep_days">
        <source>Keep calls for</source>
        <translation>Garder les appels</translation>
    </message>
    <message id="ui.kept.keep_days_never">
        <source>as long as I don&apos;t delete them</source>
        <translation>tant que je ne les supprime pas</translation>
    </message>
    <message id="ui.kept.thin_after_days">
        <source>Draw old calls more coarsely after</source>
        <translation>Dessiner plus grossièrement les anciens appels après</translation>
    </message>
    <message id="ui.kept.thin_after_days_never">
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message id="ui.kept.backups">
        <source>Daily copies of the history</source>
        <translation>Copies quotidiennes de l&apos;historique</translation>
    </message>
    <message id="ui.kept.backups_never">
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message id="ui.kept.days" numerus="yes">
        <source>{n} days</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message id="ui.kept.sound_days">
        <source>Keep my voice of a call, where I ask for it, for</source>
        <translation>Garder ma voix d&apos;un appel, quand je le demande, pendant</translation>
    </message>
    <message id="ui.kept.copies" numerus="yes">
        <source>{n} copies</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} copie</numerusform>
            <numerusform>{n} copies</numerusform>
        </translation>
    </message>
    <message id="ui.kept.hint">
        <source>Once a day, while no call is on. A coarse call keeps all its figures and cues, and one point of its drawing a second: about half of its size. What you delete leaves the copies too.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Une fois par jour, hors appel. Un appel allégé garde tous ses chiffres et signaux, et un point de son dessin par seconde : environ la moitié de sa taille. Ce que vous supprimez quitte aussi les copies.</translation>
    </message>
    <message id="ui.kept.room">
        <source>The history takes {megabytes} MB.</source>
        <extracomment>Keep what is in braces: {megabytes}.</extracomment>
        <translation>L&apos;historique occupe {megabytes} Mo.</translation>
    </message>
    <message id="ui.kept.room_with_copies">
        <source>The history takes {megabytes} MB, its copies {copies} MB.</source>
        <extracomment>Keep what is in braces: {copies}, {megabytes}.</extracomment>
        <translation>L&apos;historique occupe {megabytes} Mo, ses copies {copies} Mo.</translation>
    </message>
    <message id="ui.kept.sure_title">
        <source>Delete older calls?</source>
        <translation>Supprimer les appels plus anciens ?</translation>
    </message>
    <message id="ui.kept.sure_text">
        <source>Calls older than {age} are deleted for good today, while no call is on, and from then on every day. Save what you want to keep elsewhere before.</source>
        <extracomment>Keep what is in braces: {age}.</extracomment>
        <translation>Les appels de plus de {age} sont supprimés définitivement aujourd&apos;hui, hors appel, puis chaque jour. Enregistrez ailleurs auparavant ce que vous voulez garder.</translation>
    </message>
    <message id="ui.kept.sure_yes">
        <source>Delete older calls</source>
        <translation>Supprimer les anciens appels</translation>
    </message>
    <message id="ui.kept.sure_no">
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message id="ui.privacy.nothing_sent">
        <source>Nothing leaves this machine by itself: no sound, no figures, no usage statistics, no crash reports. Coach doesn&apos;t look for updates either.</source>
        <translation>Rien ne quitte cette machine de soi-même : ni son, ni chiffres, ni statistiques d&apos;usage, ni rapports de plantage. Coach ne cherche pas non plus de mises à jour.</translation>
    </message>
    <message id="ui.privacy.no_switch">
        <source>So there is no telemetry or tracking to switch off.</source>
        <translation>Il n&apos;y a donc ni télémétrie ni suivi à désactiver.</translation>
    </message>
    <message id="ui.privacy.system_sends">
        <source>Three things leave Coach when you ask for them: a report or note that you copy or save, what you release to a team that you joined, and a notification, which the system shows.</source>
        <translation>Trois choses sortent de Coach quand vous le demandez : un rapport ou une note que vous copiez ou enregistrez, ce que vous transmettez à une équipe que vous avez rejointe, et une notification, que le système affiche.</translation>
    </message>
    <message id="ui.about.version">
        <source>Coach {version}. Its licence is Apache-2.0.</source>
        <extracomment>Keep what is in braces: {version}.</extracomment>
        <translation>Coach {version}. Sa licence est Apache-2.0.</translation>
    </message>
    <message id="ui.about.version_of">
        <source>Coach {version} of {day}, {age}. Its licence is Apache-2.0.</source>
        <extracomment>Keep what is in braces: {age}, {day}, {version}.</extracomment>
        <translation>Coach {version} du {day}, {age}. Sa licence est Apache-2.0.</translation>
    </message>
    <message id="ui.about.months" numerus="yes">
        <source>{n} months old</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>il y a {n} mois</numerusform>
            <numerusform>il y a {n} mois</numerusform>
        </translation>
    </message>
    <message id="ui.about.new">
        <source>less than a month old</source>
        <translation>il y a moins d&apos;un mois</translation>
    </message>
    <message id="ui.about.newer">
        <source>Look for a newer version…</source>
        <translation>Voir s&apos;il y a une version plus récente…</translation>
    </message>
    <message id="ui.about.newer_hint">
        <source>Opens {page} in your browser. Coach itself asks nowhere.</source>
        <extracomment>Keep what is in braces: {page}.</extracomment>
        <translation>Ouvre {page} dans votre navigateur. Coach lui-même n&apos;interroge rien.</translation>
    </message>
    <message id="ui.about.nothing_leaves">
        <source>Nothing leaves this machine, and no sound is kept unless you ask for it.</source>
        <translation>Rien ne quitte cet ordinateur, et aucun son n’est gardé sauf si vous le demandez.</translation>
    </message>
    <message id="ui.about.licences">
        <source>Licences of others…</source>
        <translation>Licences des autres…</translation>
    </message>
    <message id="ui.about.licences_title">
        <source>The work of others</source>
        <translation>Le travail des autres</translation>
    </message>
    <message id="ui.about.back">
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message id="ui.about.close">
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message id="ui.first.title">
        <source>Set up in two minutes</source>
        <translation>Prêt en deux minutes</translation>
    </message>
    <message id="ui.first.step">
        <source>Step {number} of {count}</source>
        <extracomment>Keep what is in braces: {count}, {number}.</extracomment>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message id="ui.first.skip">
        <source>Skip this step</source>
        <translation>Passer cette étape</translation>
    </message>
    <message id="ui.first.skip_all">
        <source>Skip everything</source>
        <translation>Tout passer</translation>
    </message>
    <message id="ui.first.next">
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message id="ui.first.back">
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message id="ui.first.done">
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message id="ui.first.devices_title">
        <source>What should be heard?</source>
        <translation>Que faut-il entendre ?</translation>
    </message>
    <message id="ui.first.devices_text">
        <source>Choose the microphone you speak into and the output your phone program plays to. Speak, and play something: both levels should move.</source>
        <translation>Choisissez le micro dans lequel vous parlez et la sortie de votre logiciel de téléphonie. Parlez, et jouez quelque chose : les deux niveaux devraient bouger.</translation>
    </message>
    <message id="ui.first.listen_back">
        <source>Record 3 seconds and play them</source>
        <translation>Enregistrer 3 secondes et les réécouter</translation>
    </message>
    <message id="ui.first.listen_back_recording">
        <source>Recording: say something</source>
        <translation>Enregistrement : dites quelque chose</translation>
    </message>
    <message id="ui.first.listen_back_playing">
        <source>Playing it back</source>
        <translation>Réécoute</translation>
    </message>
    <message id="ui.first.listen_back_done">
        <source>Played back and forgotten. Nothing was saved.</source>
        <translation>Rejoué et oublié. Rien n&apos;a été enregistré.</translation>
    </message>
    <message id="ui.first.consent">
        <source>In some places listening to a call, even without recording it, needs the caller&apos;s consent. Ask your employer what applies to you.</source>
        <translation>Dans certains pays, écouter un appel, même sans l&apos;enregistrer, demande l&apos;accord de l&apos;appelant. Demandez à votre employeur ce qui vaut pour vous.</translation>
    </message>
    <message id="ui.first.read_title">
        <source>Learn your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Apprendre votre habitude</translation>
    </message>
    <message id="ui.first.read_text">
        <source>Read this aloud as you speak on an ordinary call. It stops by itself after 30 seconds of speech.</source>
        <translation>Lisez ceci à voix haute comme vous parlez lors d&apos;un appel ordinaire. Cela s&apos;arrête de soi-même après 30 secondes de parole.</translation>
    </message>
    <message id="ui.first.read_passage">
        <source>Good morning, you are through to the service desk. Let me open your order and see where it is. I can see that the parcel left the warehouse on Monday and reached the depot near you last night. The driver has it on the list for today, between ten and twelve. If nobody is at home, it can be left with a neighbour or kept at the shop on the corner for seven days. I will send you a message with the number, so that you can follow it on the way. Shall I change the address, or is there anything else you would like to know about the delivery? Thank you for waiting while I looked that up.</source>
        <translation>Bonjour, vous êtes bien au service clients. J&apos;ouvre votre commande et je regarde où elle en est. Je vois que le colis a quitté l&apos;entrepôt lundi et qu&apos;il est arrivé hier soir au dépôt près de chez vous. Le chauffeur l&apos;a sur sa liste pour aujourd&apos;hui, entre dix heures et midi. Si personne n&apos;est à la maison, il peut être laissé chez un voisin ou gardé sept jours au magasin du coin. Je vous envoie un message avec le numéro, pour que vous puissiez le suivre en chemin. Voulez-vous que je change l&apos;adresse, ou souhaitez-vous savoir autre chose sur la livraison ? Merci d&apos;avoir attendu pendant que je regardais.</translation>
    </message>
    <message id="ui.first.read_start">
        <source>Start reading</source>
        <translation>Commencer la lecture</translation>
    </message>
    <message id="ui.first.read_stop">
        <source>Stop and keep what was learned</source>
        <translation>Arrêter et garder ce qui est appris</translation>
    </message>
    <message id="ui.first.read_progress">
        <source>{seconds} of {needed} s of speech</source>
        <extracomment>Keep what is in braces: {needed}, {seconds}.</extracomment>
        <translation>{seconds} s de parole sur {needed}</translation>
    </message>
    <message id="ui.first.read_waiting">
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
    <message id="ui.first.read_enough">
        <source>That is enough: your usual is known.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Cela suffit : votre habitude est connue.</translation>
    </message>
    <message id="ui.first.read_progress_name">
        <source>Speech heard so far</source>
        <translation>Parole entendue jusqu&apos;ici</translation>
    </message>
    <message id="ui.first.done_title">
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message id="ui.first.done_text">
        <source>Coach sits in the corner of your screen and shows one short line, only when it matters. Move it wherever it suits you. Right-click it for more.</source>
        <translation>Coach se tient dans le coin de votre écran et affiche une courte ligne, seulement quand cela compte. Déplacez-le où il vous convient. Un clic droit en montre plus.</translation>
    </message>
    <message id="ui.first.done_start">
        <source>Start listening</source>
        <translation>Commencer l&apos;écoute</translation>
    </message>
    <message id="ui.first.done_sample">
        <source>Replay the sample call</source>
        <translation>Rejouer l&apos;appel d&apos;exemple</translation>
    </message>
    <message id="ui.files.sample_title">
        <source>Sample call</source>
        <translation>Appel d&apos;exemple</translation>
    </message>
    <message id="ui.tray.tooltip">
        <source>Coach: {state}</source>
        <extracomment>Keep what is in braces: {state}.</extracomment>
        <translation>Coach : {state}</translation>
    </message>
    <message id="ui.tray.open">
        <source>Open Coach</source>
        <translation>Ouvrir Coach</translation>
    </message>
    <message id="ui.tray.overlay">
        <source>Show the overlay</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Montrer l&apos;incrustation</translation>
    </message>
    <message id="ui.tray.quit">
        <source>Quit Coach</source>
        <translation>Quitter Coach</translation>
    </message>
    <message id="ui.notice.name">
        <source>Notice</source>
        <translation>Message</translation>
    </message>
    <message id="ui.notice.dismiss">
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message id="ui.notice.defect">
        <source>Something in Coach itself failed: {what}. The call goes on; what happened is in the log.</source>
        <extracomment>Keep what is in braces: {what}.</extracomment>
        <translation>Quelque chose a échoué dans Coach lui-même : {what}. L&apos;appel continue ; ce qui s&apos;est passé est dans le journal.</translation>
    </message>
    <message id="ui.notice.sample_missing">
        <source>The sample call is not part of this installation.</source>
        <translation>L&apos;appel d&apos;exemple ne fait pas partie de cette installation.</translation>
    </message>
    <message id="ui.notice.usual_learned">
        <source>Your usual is known for this microphone.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Votre habitude est connue pour ce micro.</translation>
    </message>
    <message id="report.title">
        <source>One call, {day}, {clock}</source>
        <extracomment>Keep what is in braces: {clock}, {day}.</extracomment>
        <translation>Un appel, {day}, {clock}</translation>
    </message>
    <message id="report.recording">
        <source>Recording: {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Enregistrement : {title}</translation>
    </message>
    <message id="report.promised">
        <source>A call back by {due}.</source>
        <extracomment>Keep what is in braces: {due}.</extracomment>
        <translation>Un rappel avant {due}.</translation>
    </message>
    <message id="report.promised_done">
        <source>A call back by {due}. Called back: {done}.</source>
        <extracomment>Keep what is in braces: {done}, {due}.</extracomment>
        <translation>Un rappel avant {due}. Rappelé : {done}.</translation>
    </message>
    <message id="report.drawing">
        <source>The call, {length} long. The agent spoke {agent}, the caller {caller}. The agent&apos;s level was at most {most} dB over their usual.</source>
        <extracomment>Keep what is in braces: {agent}, {caller}, {length}, {most}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>L&apos;appel, {length}. L&apos;agent a parlé {agent}, l&apos;appelant {caller}. Le niveau de l&apos;agent a dépassé son habitude de {most} dB au plus.</translation>
    </message>
    <message id="report.foot">
        <source>Hatched: not measured. Measured on the agent&apos;s machine, about the sound only. The agent chose what is shown here.</source>
        <translation>Hachuré : non mesuré. Mesuré sur la machine de l&apos;agent, sur le son seul. L&apos;agent a choisi ce qui figure ici.</translation>
    </message>
    <message id="report.caller">
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message id="report.agent">
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message id="report.said">
        <source>Coach to the agent: “{sentence}”</source>
        <extracomment>Keep what is in braces: {sentence}.</extracomment>
        <translation>Coach à l&apos;agent : « {sentence} »</translation>
    </message>
    <message id="report.pace_back">
        <source>Back to the usual pace</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Retour au débit habituel</translation>
    </message>
    <message id="report.calls.about">
        <source>In the agent&apos;s words</source>
        <translation>Avec les mots de l&apos;agent</translation>
    </message>
    <message id="report.calls.title" numerus="yes">
        <source>{n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} appel</numerusform>
            <numerusform>{n} appels</numerusform>
        </translation>
    </message>
    <message id="report.calls.days">
        <source>{first} to {last}</source>
        <extracomment>Keep what is in braces: {first}, {last}.</extracomment>
        <translation>{first} à {last}</translation>
    </message>
    <message id="report.calls.share">
        <source>in {k} of {n} calls</source>
        <extracomment>Keep what is in braces: {k}, {n}.</extracomment>
        <translation>dans {k} appels sur {n}</translation>
    </message>
    <message id="report.calls.median">
        <source>longest stretch of the caller, in the middle call of {n}</source>
        <extracomment>Keep what is in braces: {n}.</extracomment>
        <translation>plus long passage de l&apos;appelant, dans l&apos;appel médian sur {n}</translation>
    </message>
    <message id="report.calls.change">
        <source>{change}. {detail}</source>
        <extracomment>Keep what is in braces: {change}, {detail}.</extracomment>
        <translation>{change}. {detail}</translation>
    </message>
    <message id="report.calls.foot">
        <source>Measured on the agent&apos;s machine, about the sound only. A change is named only where it is more than chance. The agent chose what is shown here.</source>
        <translation>Mesuré sur la machine de l&apos;agent, sur le son seul. Un changement n&apos;est nommé que s&apos;il dépasse le hasard. L&apos;agent a choisi ce qui figure ici.</translation>
    </message>
    <message id="report.calls.measure.talk_overs">
        <source>Talk-overs</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Chevauchements</translation>
    </message>
    <message id="report.calls.measure.wait">
        <source>Before the agent answers</source>
        <translation>Avant la réponse de l&apos;agent</translation>
    </message>
    <message id="report.calls.measure.heard_out">
        <source>Longest heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Plus longue écoute</translation>
    </message>
    <message id="report.calls.measure.agent_share">
        <source>The agent&apos;s share of speech</source>
        <translation>Part de parole de l&apos;agent</translation>
    </message>
    <message id="report.calls.measure.rises">
        <source>Rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Montées</translation>
    </message>
    <message id="report.calls.measure.recovery">
        <source>Back to the usual after a rise</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Retour à l&apos;habitude après une montée</translation>
    </message>
    <message id="report.calls.measure.fast">
        <source>Fast stretches</source>
        <translation>Passages rapides</translation>
    </message>
    <message id="report.calls.measure.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Débit</translation>
    </message>
    <message id="report.calls.measure.level">
        <source>Level from the usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>Niveau par rapport à l&apos;habitude</translation>
    </message>
    <message id="report.aim.since">
        <source>An aim since {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Un objectif depuis le {day}</translation>
    </message>
    <message id="report.aim.kept">
        <source>Kept to</source>
        <translation>Tenu</translation>
    </message>
    <message id="report.aim.kept_of">
        <source>{kept} of {calls}</source>
        <extracomment>Keep what is in braces: {calls}, {kept}.</extracomment>
        <translation>{kept} sur {calls}</translation>
    </message>
    <message id="report.aim.newest">
        <source>of the newest calls</source>
        <translation>des appels les plus récents</translation>
    </message>
    <message id="report.aim.foot">
        <source>Measured on the agent&apos;s machine, about the sound only. The agent chose what is shown here.</source>
        <translation>Mesuré sur la machine de l&apos;agent, sur le son seul. L&apos;agent a choisi ce qui figure ici.</translation>
    </message>
    <message id="report.aim.text.talk_overs">
        <source>Talk-overs in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Chevauchements dans {misses} appels sur dix au plus</translation>
    </message>
    <message id="report.aim.text.rises">
        <source>Rises in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Montées dans {misses} appels sur dix au plus</translation>
    </message>
    <message id="report.aim.text.fast">
        <source>Fast stretches in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.</extracomment>
        <translation>Passages rapides dans {misses} appels sur dix au plus</translation>
    </message>
    <message id="report.aim.text.wait">
        <source>A wait of {value} or more in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.</extracomment>
        <translation>Une attente de {value} ou plus, dans {keeps} appels sur dix au moins</translation>
    </message>
    <message id="report.aim.text.agent_share">
        <source>At most {value} of the speech the agent&apos;s, in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.</extracomment>
        <translation>Au plus {value} de parole pour l&apos;agent, dans {keeps} appels sur dix au moins</translation>
    </message>
    <message id="report.aim.text.recovery">
        <source>Back to the agent&apos;s usual within {value} after a rise, in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Retour à l&apos;habitude de l&apos;agent en {value} après une montée, dans {keeps} appels sur dix au moins</translation>
    </message>
    <message id="report.figure.length">
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message id="report.figure.heard_out">
        <source>Heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Écouté jusqu&apos;au bout</translation>
    </message>
    <message id="report.figure.heard_out_of">
        <source>longest stretch of the caller</source>
        <translation>plus long passage de l&apos;appelant</translation>
    </message>
    <message id="report.figure.agent_spoke">
        <source>The agent spoke</source>
        <translation>L&apos;agent a parlé</translation>
    </message>
    <message id="report.figure.agent_spoke_of">
        <source>of all speech in this call</source>
        <translation>de toute la parole de cet appel</translation>
    </message>
    <message id="report.figure.rises">
        <source>Rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Montées</translation>
    </message>
    <message id="report.figure.rises_back">
        <source>back in {times}</source>
        <extracomment>Keep what is in braces: {times}.</extracomment>
        <translation>retour en {times}</translation>
    </message>
    <message id="report.figure.talk_over">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Parole coupée</translation>
    </message>
    <message id="report.figure.gave_way">
        <source>gave way after {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>a cédé après {time}</translation>
    </message>
    <message id="report.figure.gave_way_in">
        <source>gave way in {count} of {every}, after {time}</source>
        <extracomment>Keep what is in braces: {count}, {every}, {time}.</extracomment>
        <translation>a cédé {count} fois sur {every}, après {time}</translation>
    </message>
    <message id="report.figure.missing">
        <source>not measured for {percent:.0f} % of the call</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>non mesuré pendant {percent:.0f} % de l’appel</translation>
    </message>
    <message id="report.figure.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Débit</translation>
    </message>
    <message id="report.figure.usual_pace">
        <source>the agent&apos;s usual {usual:.1f}</source>
        <extracomment>Keep what is in braces: {usual}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>habitude de l&apos;agent {usual:.1f}</translation>
    </message>
    <message id="report.evidence.level_db_over_usual">
        <source>level {value:+.1f} dB from the agent&apos;s usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>niveau {value:+.1f} dB par rapport à l&apos;habitude de l&apos;agent</translation>
    </message>
    <message id="report.evidence.level_db_over_usual_at_least">
        <source>level at least {value:+.1f} dB from the agent&apos;s usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>niveau d&apos;au moins {value:+.1f} dB par rapport à l&apos;habitude de l&apos;agent</translation>
    </message>
    <message id="report.evidence.f0_st_over_usual">
        <source>pitch {value:+.1f} semitones from the agent&apos;s usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>hauteur {value:+.1f} demi-tons par rapport à l&apos;habitude de l&apos;agent</translation>
    </message>
    <message id="report.evidence.effort_db_over_usual">
        <source>effort {value:+.1f} dB from the agent&apos;s usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>effort {value:+.1f} dB par rapport à l&apos;habitude de l&apos;agent</translation>
    </message>
    <message id="report.evidence.pace_over_usual">
        <source>pace {value:.2f} times the agent&apos;s usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>débit {value:.2f} fois l&apos;habitude de l&apos;agent</translation>
    </message>
    <message id="report.evidence.turn_s">
        <source>the agent held the floor for {value:.0f} s</source>
        <extracomment>Keep what is in braces: {value}.
“floor”: whoever holds it has the right to speak, through their own short pauses.</extracomment>
        <translation>l&apos;agent a gardé la parole {value:.0f} s</translation>
    </message>
    <message id="report.evidence.gave_way_after_s">
        <source>the agent gave way after {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>l&apos;agent a cédé après {value:.1f} s</translation>
    </message>
    <message id="report.section.about">
        <source>What it was about, in the agent&apos;s words</source>
        <translation>De quoi il s&apos;agissait, avec les mots de l&apos;agent</translation>
    </message>
    <message id="report.section.own_words">
        <source>The agent&apos;s words for it</source>
        <translation>Les mots de l&apos;agent pour cela</translation>
    </message>
    <message id="report.section.figures">
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message id="report.section.drawing">
        <source>The call: who spoke, and the agent&apos;s level from their usual (band), in dB</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.
“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>L&apos;appel : qui parlait, et le niveau de l&apos;agent par rapport à son habitude (bande), en dB</translation>
    </message>
    <message id="report.section.moments">
        <source>Moments</source>
        <translation>Moments</translation>
    </message>
    <message id="report.section.well">
        <source>Went well</source>
        <translation>Réussi</translation>
    </message>
    <message id="report.section.change_week">
        <source>This week, against the four before</source>
        <translation>Cette semaine, face aux quatre précédentes</translation>
    </message>
    <message id="report.section.change_month">
        <source>This month, against the four before</source>
        <translation>Ce mois-ci, face aux quatre précédents</translation>
    </message>
    <message id="report.section.change_year">
        <source>This year, against the four before</source>
        <translation>Cette année, face aux quatre précédentes</translation>
    </message>
    <message id="report.section.calls">
        <source>Each call</source>
        <translation>Chaque appel</translation>
    </message>
    <message id="report.section.chosen">
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message id="report.section.promised">
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message id="report.section.incident">
        <source>Marked as abusive</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Marqué comme injurieux</translation>
    </message>
    <message id="report.section.notes">
        <source>Notes made by the agent</source>
        <translation>Notes de l&apos;agent</translation>
    </message>
    <message id="report.section.tags">
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message id="calendar.name">
        <source>Promised call-backs</source>
        <translation>Rappels promis</translation>
    </message>
    <message id="calendar.call_back">
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
</context>
</TS>
