<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>archive</name>
    <message id="cli.archive.short">
        <source>Analyze, search and sum up many recordings.</source>
        <translation>Analizar, buscar y resumir muchas grabaciones.</translation>
    </message>
    <message id="cli.archive.help">
        <source>Analyze an archive of recordings on all cores or on a cluster, find passages worth showing, and see how figures are spread over weeks, teams and languages. Nothing is said of a person: groups of fewer than five agents are not shown. Needs: pip install &apos;coach[archive]&apos;.</source>
        <translation>Analiza un archivo de grabaciones en todos los núcleos o en un clúster, encuentra pasajes que vale la pena mostrar y enseña cómo se reparten las cifras por semanas, equipos e idiomas. No se dice nada de una persona: los grupos de menos de cinco agentes no se muestran. Hace falta: pip install &apos;coach[archive]&apos;.</translation>
    </message>
    <message id="cli.archive.analyze_short">
        <source>Analyze the recordings of a folder or a store.</source>
        <translation>Analizar las grabaciones de una carpeta o un almacén.</translation>
    </message>
    <message id="cli.archive.analyze_help">
        <source>Analyze every recording in SOURCE that TARGET doesn&apos;t have yet. SOURCE and TARGET are folders, or addresses such as s3://store/calls. A recording has two channels, or is two files whose names end with -agent and -caller. A table calls.csv in SOURCE may say agent, team, language and date of each file. Run it again, and it does only what is new.</source>
        <translation>Analiza cada grabación de SOURCE que TARGET aún no tiene. SOURCE y TARGET son carpetas, o direcciones como s3://store/calls. Una grabación tiene dos canales, o son dos archivos cuyos nombres acaban en -agent y -caller. Una tabla calls.csv en SOURCE puede decir agente, equipo, idioma y fecha de cada archivo. Al repetirlo solo se hace lo nuevo.</translation>
    </message>
    <message id="cli.archive.out">
        <source>Where the results go.</source>
        <translation>Adónde van los resultados.</translation>
    </message>
    <message id="cli.archive.layout">
        <source>Where names and folders say who it was, as in {example}; {other} is anything else.</source>
        <extracomment>Keep what is in braces: {example}, {other}.</extracomment>
        <translation>Dónde dicen los nombres y carpetas quién era, como en {example}; {other} es cualquier otra cosa.</translation>
    </message>
    <message id="cli.archive.key">
        <source>The key that turns agents&apos; names into hashes; made if missing. It stays here: keep it. Default: in the user&apos;s data folder.</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>La clave que convierte los nombres de los agentes en huellas; se crea si falta. Se queda aquí: guárdela. Por defecto: en la carpeta de datos del usuario.</translation>
    </message>
    <message id="cli.archive.retry">
        <source>Try those again that could not be analyzed before.</source>
        <translation>Volver a probar también las que no se pudieron analizar.</translation>
    </message>
    <message id="cli.archive.scheduler">
        <source>Run on a cluster: the address of its scheduler, as in tls://10.0.0.5:8786.</source>
        <translation>Calcular en un clúster: la dirección de su planificador, como tls://10.0.0.5:8786.</translation>
    </message>
    <message id="cli.archive.certificates">
        <source>The folder with the certificates of the cluster.</source>
        <translation>La carpeta con los certificados del clúster.</translation>
    </message>
    <message id="cli.archive.bad_layout">
        <source>The layout has a field that is not known or stands in it twice: {part}</source>
        <extracomment>Keep what is in braces: {part}.</extracomment>
        <translation>El modelo tiene un campo desconocido o repetido: {part}</translation>
    </message>
    <message id="cli.archive.needs_certificates">
        <source>--scheduler works only with --certificates: give both.</source>
        <translation>--scheduler solo va con --certificates: dé los dos.</translation>
    </message>
    <message id="cli.archive.listed" numerus="yes">
        <source>{n} recordings found.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} grabación encontrada.</numerusform>
            <numerusform>{n} grabaciones encontradas.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.known" numerus="yes">
        <source>{n} were analyzed before.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} ya estaba analizada.</numerusform>
            <numerusform>{n} ya estaban analizadas.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.new" numerus="yes">
        <source>{n} recordings are newly analyzed.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} grabación recién analizada.</numerusform>
            <numerusform>{n} grabaciones recién analizadas.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.copies" numerus="yes">
        <source>{n} are copies of others.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} es copia de otra.</numerusform>
            <numerusform>{n} son copias de otras.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.failed" numerus="yes">
        <source>{n} can&apos;t be analyzed, for the reasons above.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} no se puede analizar, por la razón de arriba.</numerusform>
            <numerusform>{n} no se pueden analizar, por las razones de arriba.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.later" numerus="yes">
        <source>{n} could not be reached. Run this again.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} no se pudo alcanzar. Repita la orden.</numerusform>
            <numerusform>{n} no se pudieron alcanzar. Repita la orden.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.find_short">
        <source>Find passages worth showing.</source>
        <translation>Encontrar pasajes que mostrar.</translation>
    </message>
    <message id="cli.archive.find_help">
        <source>Find passages in what was analyzed into TARGET, the longest first, with their seconds. `coach archive cut` makes a lesson of them.</source>
        <translation>Encuentra pasajes en lo analizado en TARGET, primero los más largos, con sus segundos. `coach archive cut` hace con ellos una lección.</translation>
    </message>
    <message id="cli.archive.filter">
        <source>heard-out: the caller was heard out over 60 s while 6 dB over how they began, without a rise, and was answered after a second. back-in-range: after a rise, back within the usual within 15 s. gave-way: a talk-over in which the agent gave way. The options below change it.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“talk-over”: both speak on at once after the agent came in; no reproach.
“rise”: level, pitch and effort together over the usual.
“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>heard-out: se dejó hablar a quien llama más de 60 s, a 6 dB sobre su comienzo, sin subida, y se respondió tras un segundo. back-in-range: tras una subida, de vuelta a lo habitual en 15 s. gave-way: hablaban los dos y el agente cedió. Las opciones de abajo lo cambian.</translation>
    </message>
    <message id="cli.archive.kind">
        <source>The kind of passage.</source>
        <translation>El tipo de pasaje.</translation>
    </message>
    <message id="cli.archive.longer_than">
        <source>At least so many seconds.</source>
        <translation>Al menos tantos segundos.</translation>
    </message>
    <message id="cli.archive.caller_over">
        <source>The caller at least so many dB over how they began.</source>
        <translation>Quien llama, al menos tantos dB sobre su comienzo.</translation>
    </message>
    <message id="cli.archive.no_rise">
        <source>Without a rise of the agent&apos;s tone.</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Sin subida del tono del agente.</translation>
    </message>
    <message id="cli.archive.answered_after">
        <source>Answered after at least so many seconds.</source>
        <translation>Respuesta tras al menos tantos segundos.</translation>
    </message>
    <message id="cli.archive.team">
        <source>Of this team.</source>
        <translation>De este equipo.</translation>
    </message>
    <message id="cli.archive.language">
        <source>In this language.</source>
        <translation>En este idioma.</translation>
    </message>
    <message id="cli.archive.month">
        <source>Of this month, as in 2026-03.</source>
        <translation>De este mes, como 2026-03.</translation>
    </message>
    <message id="cli.archive.sql">
        <source>Ask in SQL, over the views passages and groups.</source>
        <translation>Preguntar en SQL, sobre las vistas passages y groups.</translation>
    </message>
    <message id="cli.archive.most">
        <source>Show at most so many.</source>
        <translation>Mostrar como mucho tantos.</translation>
    </message>
    <message id="cli.archive.sql_alone">
        <source>--sql stands alone: leave the filters out, or ask for them in the query.</source>
        <translation>--sql va solo: quite los filtros o póngalos en la consulta.</translation>
    </message>
    <message id="cli.archive.found" numerus="yes">
        <source>{n} passages</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} pasaje</numerusform>
            <numerusform>{n} pasajes</numerusform>
        </translation>
    </message>
    <message id="cli.archive.seconds">
        <source>{start:.1f} to {end:.1f} s</source>
        <extracomment>Keep what is in braces: {end}, {start}.</extracomment>
        <translation>de {start:.1f} a {end:.1f} s</translation>
    </message>
    <message id="cli.archive.caller_db">
        <source>caller {db:.1f} dB over their start</source>
        <extracomment>Keep what is in braces: {db}.</extracomment>
        <translation>quien llama, {db:.1f} dB sobre su comienzo</translation>
    </message>
    <message id="cli.archive.answered">
        <source>answered after {seconds:.1f} s</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>respuesta tras {seconds:.1f} s</translation>
    </message>
    <message id="cli.archive.more">
        <source>There are more than {n} rows. --most shows more of them.</source>
        <extracomment>Keep what is in braces: {n}.</extracomment>
        <translation>Hay más de {n} filas. --most muestra más.</translation>
    </message>
    <message id="cli.archive.cut_short">
        <source>Make a lesson of passages.</source>
        <translation>Hacer una lección de pasajes.</translation>
    </message>
    <message id="cli.archive.cut_help">
        <source>Cut passages out of their recordings and write them as a lesson, for Practice. The caller&apos;s channel becomes a tone that follows its level, so that turns and loudness stay while voice and words are gone. The agent&apos;s voice stays: ask them.</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.
“level”: how loud, in dB.</extracomment>
        <translation>Corta pasajes de sus grabaciones y los escribe como lección, para practicar. El canal de quien llama pasa a ser un tono que sigue su nivel: turnos y volumen quedan, voz y palabras desaparecen. La voz del agente queda: pregúntele.</translation>
    </message>
    <message id="cli.archive.source">
        <source>Where the recordings are.</source>
        <translation>Dónde están las grabaciones.</translation>
    </message>
    <message id="cli.archive.lesson">
        <source>The lesson file to write, as in listening.coachlesson.</source>
        <translation>El archivo de la lección, como escuchar.coachlesson.</translation>
    </message>
    <message id="cli.archive.title">
        <source>The title of the lesson, at most seven words.</source>
        <translation>El título de la lección, siete palabras como mucho.</translation>
    </message>
    <message id="cli.archive.consent">
        <source>The caller&apos;s voice stays: you say that their consent is there.</source>
        <translation>La voz de quien llama queda: usted dice que hay consentimiento.</translation>
    </message>
    <message id="cli.archive.cut_done" numerus="yes">
        <source>{n} passages are in {path}.</source>
        <extracomment>Keep what is in braces: {n}, {path}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} pasaje está en {path}.</numerusform>
            <numerusform>{n} pasajes están en {path}.</numerusform>
        </translation>
    </message>
    <message id="cli.archive.report_short">
        <source>Write how figures are spread over groups.</source>
        <translation>Escribir cómo se reparten las cifras.</translation>
    </message>
    <message id="cli.archive.report_help">
        <source>Write a page that shows how figures are spread over weeks, teams and languages, with intervals. Groups of fewer than five agents are left out, and nobody is ranked.</source>
        <translation>Escribe una página que muestra cómo se reparten las cifras por semanas, equipos e idiomas, con intervalos. Los grupos de menos de cinco agentes se omiten, y no se clasifica a nadie.</translation>
    </message>
    <message id="cli.archive.report_out">
        <source>The HTML file to write.</source>
        <translation>El archivo HTML que se escribe.</translation>
    </message>
    <message id="cli.archive.reported">
        <source>Written: {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Escrito: {path}</translation>
    </message>
    <message id="cli.archive.certificates_short">
        <source>Make the certificates of a cluster.</source>
        <translation>Crear los certificados de un clúster.</translation>
    </message>
    <message id="cli.archive.certificates_help">
        <source>Make the certificates with which the parts of a cluster know each other, in the new folder DIR. Copy it to every machine of the cluster, and to nobody else: whoever has it can use the cluster.</source>
        <translation>Crea en la carpeta nueva DIR los certificados con que las partes de un clúster se reconocen. Cópiela a cada máquina del clúster y a nadie más: quien la tiene puede usar el clúster.</translation>
    </message>
    <message id="cli.archive.certificates_done">
        <source>The certificates are in {path}. Copy this folder to every machine of the cluster.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Los certificados están en {path}. Copie esta carpeta a cada máquina del clúster.</translation>
    </message>
    <message id="cli.archive.scheduler_short">
        <source>Run the scheduler of a cluster.</source>
        <translation>Poner en marcha el planificador de un clúster.</translation>
    </message>
    <message id="cli.archive.scheduler_help">
        <source>Run the scheduler of a cluster on this machine, until stopped. It speaks with nobody who doesn&apos;t have the certificates.</source>
        <translation>Pone en marcha el planificador de un clúster en esta máquina, hasta que se pare. No habla con nadie que no tenga los certificados.</translation>
    </message>
    <message id="cli.archive.host">
        <source>The address to listen on.</source>
        <translation>La dirección en que escucha.</translation>
    </message>
    <message id="cli.archive.port">
        <source>The port to listen on.</source>
        <translation>El puerto en que escucha.</translation>
    </message>
    <message id="cli.archive.scheduler_runs">
        <source>The scheduler is at {url}. Stop it with Ctrl+C.</source>
        <extracomment>Keep what is in braces: {url}.</extracomment>
        <translation>El planificador está en {url}. Se para con Ctrl+C.</translation>
    </message>
    <message id="cli.archive.worker_short">
        <source>Run workers of a cluster.</source>
        <translation>Poner en marcha procesos de un clúster.</translation>
    </message>
    <message id="cli.archive.worker_help">
        <source>Run workers on this machine for the scheduler at URL, until stopped. They do nothing but analyze recordings. SOURCE and TARGET must be reached from here by the same address.</source>
        <translation>Pone en marcha en esta máquina procesos para el planificador en URL, hasta que se paren. Solo analizan grabaciones. SOURCE y TARGET deben alcanzarse desde aquí por la misma dirección.</translation>
    </message>
    <message id="cli.archive.workers_run" numerus="yes">
        <source>{n} workers work for {url}. Stop them with Ctrl+C.</source>
        <extracomment>Keep what is in braces: {n}, {url}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} proceso trabaja para {url}. Se para con Ctrl+C.</numerusform>
            <numerusform>{n} procesos trabajan para {url}. Se paran con Ctrl+C.</numerusform>
        </translation>
    </message>
    <message id="archive.not_installed">
        <source>This needs an addition that is not installed: pip install &apos;coach[archive]&apos;.</source>
        <translation>Hace falta un añadido que no está instalado: pip install &apos;coach[archive]&apos;.</translation>
    </message>
    <message id="archive.not_in_package">
        <source>The archive is not part of the installed program. Install Coach with pip: pip install &apos;coach[archive]&apos;.</source>
        <translation>El archivo de llamadas no es parte del programa instalado. Instale Coach con pip: pip install &apos;coach[archive]&apos;.</translation>
    </message>
    <message id="archive.unknown_place">
        <source>{place} is no place that can be opened here. Check the address, and install what its kind of store needs (for s3://: pip install s3fs).</source>
        <extracomment>Keep what is in braces: {place}.</extracomment>
        <translation>{place} no es un lugar que se pueda abrir aquí. Compruebe la dirección e instale lo que pide ese almacén (para s3://: pip install s3fs).</translation>
    </message>
    <message id="archive.no_source">
        <source>{place} can&apos;t be read: {error}. Check the address and your permission.</source>
        <extracomment>Keep what is in braces: {error}, {place}.</extracomment>
        <translation>{place} no se puede leer: {error}. Compruebe la dirección y sus permisos.</translation>
    </message>
    <message id="archive.bad_table">
        <source>{file} can&apos;t be read: {error}. It needs a first line with the names of its columns, and commas between them.</source>
        <extracomment>Keep what is in braces: {error}, {file}.</extracomment>
        <translation>{file} no se puede leer: {error}. Hace falta una primera línea con los nombres de las columnas, y comas entre ellas.</translation>
    </message>
    <message id="archive.bad_columns">
        <source>{file} has other columns than these, or no file column: {columns}.</source>
        <extracomment>Keep what is in braces: {columns}, {file}.</extracomment>
        <translation>{file} tiene otras columnas que estas, o no tiene columna file: {columns}.</translation>
    </message>
    <message id="archive.bad_date">
        <source>{file} has a date that can&apos;t be read: {date}. Write dates as in 2026-03-02 14:05:07.</source>
        <extracomment>Keep what is in braces: {date}, {file}.</extracomment>
        <translation>{file} tiene una fecha que no se puede leer: {date}. Escriba las fechas como 2026-03-02 14:05:07.</translation>
    </message>
    <message id="archive.no_key">
        <source>There is no key in {path}. Name the one with which the archive was analyzed: --key FILE.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>No hay clave en {path}. Dé aquella con que se analizó el archivo: --key FILE.</translation>
    </message>
    <message id="archive.bad_key">
        <source>{path} is no key of an archive, or can&apos;t be read. Name the one with which the archive was analyzed: --key FILE.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} no es la clave de un archivo, o no se puede leer. Dé aquella con que se analizó: --key FILE.</translation>
    </message>
    <message id="archive.full">
        <source>There is no room left where the results go ({error}). Free some and run this again; what was written counts.</source>
        <extracomment>Keep what is in braces: {error}.</extracomment>
        <translation>No queda sitio para los resultados ({error}). Haga sitio y repítalo; lo escrito cuenta.</translation>
    </message>
    <message id="archive.no_room_to_work">
        <source>A machine that analyzes has no room left for its work ({error}). Free some and run this again; what was written counts.</source>
        <extracomment>Keep what is in braces: {error}.</extracomment>
        <translation>Una máquina que analiza no tiene sitio para su trabajo ({error}). Haga sitio y repítalo; lo escrito cuenta.</translation>
    </message>
    <message id="archive.target_away">
        <source>The place of the results can&apos;t be reached ({error}). Check it and run this again; what was written counts.</source>
        <extracomment>Keep what is in braces: {error}.</extracomment>
        <translation>El lugar de los resultados no se alcanza ({error}). Compruébelo y repítalo; lo escrito cuenta.</translation>
    </message>
    <message id="archive.unreachable">
        <source>It can&apos;t be read just now: {error}. Run this again.</source>
        <extracomment>Keep what is in braces: {error}.</extracomment>
        <translation>Ahora no se puede leer: {error}. Repita la orden.</translation>
    </message>
    <message id="archive.worker_died">
        <source>Three processes died while they analyzed it. It may be damaged in a way that we don&apos;t know; --retry tries it again.</source>
        <translation>Tres procesos murieron al analizarla. Quizá esté dañada de un modo que no conocemos; --retry la prueba otra vez.</translation>
    </message>
    <message id="archive.defect">
        <source>It can&apos;t be analyzed because of a mistake of ours ({what}). Please report it; --retry tries it again.</source>
        <extracomment>Keep what is in braces: {what}.</extracomment>
        <translation>Un error nuestro impide analizarla ({what}). Comuníquelo; --retry la prueba otra vez.</translation>
    </message>
    <message id="archive.bad_tables">
        <source>The tables in {place} can&apos;t be read: {error}. Run `coach archive analyze` again.</source>
        <extracomment>Keep what is in braces: {error}, {place}.</extracomment>
        <translation>Las tablas de {place} no se pueden leer: {error}. Repita `coach archive analyze`.</translation>
    </message>
    <message id="archive.nothing_collected">
        <source>{place} holds nothing that may be shown yet. Run `coach archive analyze` first.</source>
        <extracomment>Keep what is in braces: {place}.</extracomment>
        <translation>{place} aún no contiene nada que se pueda mostrar. Use primero `coach archive analyze`.</translation>
    </message>
    <message id="archive.only_select">
        <source>Only one query that begins with SELECT or WITH is answered.</source>
        <translation>Solo se responde a una consulta que empiece por SELECT o WITH.</translation>
    </message>
    <message id="archive.bad_query">
        <source>The query can&apos;t be answered: {error}</source>
        <extracomment>Keep what is in braces: {error}.</extracomment>
        <translation>La consulta no se puede responder: {error}</translation>
    </message>
    <message id="archive.no_such_passage">
        <source>There is no passage {passage}. `coach archive find` lists them.</source>
        <extracomment>Keep what is in braces: {passage}.</extracomment>
        <translation>No hay ningún pasaje {passage}. `coach archive find` los enumera.</translation>
    </message>
    <message id="archive.recording_gone">
        <source>A recording of these passages is not in {place}, or was changed, or the key is another one. Check --source and --key.</source>
        <extracomment>Keep what is in braces: {place}.</extracomment>
        <translation>Una grabación de estos pasajes no está en {place}, ha cambiado, o la clave es otra. Compruebe --source y --key.</translation>
    </message>
    <message id="archive.too_many_parts">
        <source>A lesson has at most {most} parts. Make two of them.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Una lección tiene como mucho {most} partes. Haga dos.</translation>
    </message>
    <message id="archive.lesson_there">
        <source>{path} is there already. Choose a name that is not taken; nothing was written.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ya existe. Elija un nombre libre; no se ha escrito nada.</translation>
    </message>
    <message id="archive.lesson_not_written">
        <source>{path} can&apos;t be written: {error}. Choose another place, or free some room.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} no se puede escribir: {error}. Elija otro lugar o haga sitio.</translation>
    </message>
    <message id="archive.not_told_apart">
        <source>Both channels of a passage carry the same voices, so the caller can&apos;t be taken out. Choose another one.</source>
        <translation>Los dos canales de un pasaje llevan las mismas voces, así que no se puede quitar a quien llama. Elija otro.</translation>
    </message>
    <message id="archive.not_written">
        <source>{path} can&apos;t be written: {error}. Choose another place, or free some room.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} no se puede escribir: {error}. Elija otro lugar o haga sitio.</translation>
    </message>
    <message id="archive.certificates_there">
        <source>{path} holds certificates already. Choose a new folder.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ya contiene certificados. Elija una carpeta nueva.</translation>
    </message>
    <message id="archive.no_certificates">
        <source>{path} holds no certificates of a cluster. Make them with `coach archive certificates DIR`, and copy that folder here.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} no contiene certificados de un clúster. Créelos con `coach archive certificates DIR` y copie esa carpeta aquí.</translation>
    </message>
    <message id="archive.port_taken">
        <source>Port {port} can&apos;t be opened: {error}. Choose another one with --port.</source>
        <extracomment>Keep what is in braces: {error}, {port}.</extracomment>
        <translation>El puerto {port} no se puede abrir: {error}. Elija otro con --port.</translation>
    </message>
    <message id="archive.only_tls">
        <source>{url} is not protected. The address of a scheduler begins with tls://.</source>
        <extracomment>Keep what is in braces: {url}.</extracomment>
        <translation>{url} no está protegido. La dirección de un planificador empieza por tls://.</translation>
    </message>
    <message id="archive.no_scheduler">
        <source>No scheduler of ours answers at {url}. Start it with `coach archive scheduler`, and check that both have the same certificates.</source>
        <extracomment>Keep what is in braces: {url}.</extracomment>
        <translation>Ningún planificador nuestro responde en {url}. Póngalo en marcha con `coach archive scheduler` y compruebe que ambos tienen los mismos certificados.</translation>
    </message>
    <message id="archive.kind.heard_out">
        <source>Caller heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Escucha completa</translation>
    </message>
    <message id="archive.kind.rise">
        <source>Tone rising</source>
        <translation>Tono que sube</translation>
    </message>
    <message id="archive.kind.talk_over">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Voces a la vez</translation>
    </message>
    <message id="archive.kind.long_turn">
        <source>Long turn</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Turno largo</translation>
    </message>
    <message id="archive.kind.silence">
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message id="archive.listen_for.heard_out">
        <source>How long the caller speaks, and when the answer comes.</source>
        <translation>Cuánto habla quien llama, y cuándo llega la respuesta.</translation>
    </message>
    <message id="archive.listen_for.rise">
        <source>Where level, pitch and effort go up together, and what follows.</source>
        <extracomment>“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>Dónde suben juntos nivel, altura y esfuerzo, y qué sigue.</translation>
    </message>
    <message id="archive.listen_for.talk_over">
        <source>Who comes in, and who gives way.</source>
        <translation>Quién entra, y quién cede.</translation>
    </message>
    <message id="archive.listen_for.long_turn">
        <source>Where the turn could have been handed over.</source>
        <translation>Dónde se podía haber cedido la palabra.</translation>
    </message>
    <message id="archive.listen_for.silence">
        <source>How long nobody speaks, and who begins again.</source>
        <translation>Cuánto tiempo no habla nadie, y quién empieza otra vez.</translation>
    </message>
    <message id="archive.lesson.title">
        <source>Passages from our calls</source>
        <translation>Pasajes de nuestras llamadas</translation>
    </message>
    <message id="archive.lesson.goal">
        <source>Hear what was measured in calls of ours.</source>
        <translation>Oír lo que se midió en nuestras llamadas.</translation>
    </message>
    <message id="archive.lesson.notes_tone">
        <source>The caller is a tone that follows their level: turns and loudness are theirs, voice and words are gone. The agent&apos;s voice is in it: ask them before you show it.</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.
“level”: how loud, in dB.</extracomment>
        <translation>Quien llama es un tono que sigue su nivel: turnos y volumen son suyos, voz y palabras han desaparecido. La voz del agente está ahí: pregúntele antes de mostrarla.</translation>
    </message>
    <message id="archive.lesson.notes_consent">
        <source>The caller&apos;s voice is in it, with their consent as the trainer says. The agent&apos;s is too: ask them before you show it.</source>
        <translation>La voz de quien llama está ahí, con su consentimiento según quien forma. La del agente también: pregúntele antes de mostrarla.</translation>
    </message>
    <message id="archive.lesson.said">
        <source>From a call.</source>
        <translation>De una llamada.</translation>
    </message>
    <message id="archive.figure.longest_heard_out_s">
        <source>Longest heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Escucha completa más larga</translation>
    </message>
    <message id="archive.figure.median_wait_s">
        <source>Wait before an answer</source>
        <translation>Espera antes de responder</translation>
    </message>
    <message id="archive.figure.longest_agent_turn_s">
        <source>Agent&apos;s longest turn</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Turno más largo del agente</translation>
    </message>
    <message id="archive.figure.agent_share">
        <source>Agent&apos;s share of speech</source>
        <translation>Parte del agente en el habla</translation>
    </message>
    <message id="archive.figure.overlap_share">
        <source>Both spoke</source>
        <translation>Hablaban los dos</translation>
    </message>
    <message id="archive.figure.talk_overs_by_agent">
        <source>Talk-overs by the agent, a call</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Voces a la vez por el agente, por llamada</translation>
    </message>
    <message id="archive.figure.rises">
        <source>Rises of the agent&apos;s tone, a call</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Subidas del tono del agente, por llamada</translation>
    </message>
    <message id="archive.figure.pace_syll_per_s">
        <source>Agent&apos;s pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Ritmo del agente</translation>
    </message>
    <message id="archive.figure.silence_s">
        <source>Silence, a call</source>
        <translation>Silencio, por llamada</translation>
    </message>
    <message id="archive.report.title">
        <source>Calls of the archive</source>
        <translation>Llamadas del archivo</translation>
    </message>
    <message id="archive.report.what">
        <source>How figures of calls are spread, by week, by team and by language. They say what was heard, nothing of a person.</source>
        <translation>Cómo se reparten las cifras de las llamadas, por semana, por equipo y por idioma. Dicen lo que se oyó, nada de una persona.</translation>
    </message>
    <message id="archive.report.left_out">
        <source>Groups of fewer than five agents, or in which one agent has more than half of the calls, are left out, and their calls count nowhere. Groups come by name: nobody is ranked.</source>
        <translation>Los grupos de menos de cinco agentes, o en que un agente tiene más de la mitad de las llamadas, se omiten, y sus llamadas no cuentan en ningún sitio. Los grupos van por nombre: no se clasifica a nadie.</translation>
    </message>
    <message id="archive.report.how_drawn">
        <source>The box is the middle half of the calls, the bar in it the median, the line goes from the tenth to the ninetieth percentile. The dot below is the mean of the agents&apos; means, with the 95 % interval by agents.</source>
        <translation>La caja es la mitad central de las llamadas, la barra la mediana, la línea va del percentil diez al noventa. El punto de abajo es la media de las medias de los agentes, con el intervalo del 95 % por agentes.</translation>
    </message>
    <message id="archive.report.nothing">
        <source>There is no group of five agents or more yet.</source>
        <translation>Aún no hay ningún grupo de cinco agentes o más.</translation>
    </message>
    <message id="archive.report.by_week">
        <source>By week</source>
        <translation>Por semana</translation>
    </message>
    <message id="archive.report.by_team">
        <source>By team</source>
        <translation>Por equipo</translation>
    </message>
    <message id="archive.report.by_language">
        <source>By language</source>
        <translation>Por idioma</translation>
    </message>
    <message id="archive.report.column.group">
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message id="archive.report.column.calls">
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message id="archive.report.column.agents">
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message id="archive.report.column.quartiles">
        <source>Median (middle half of the calls)</source>
        <translation>Mediana (mitad central de las llamadas)</translation>
    </message>
    <message id="archive.report.column.mean">
        <source>Mean of the agents (95 %)</source>
        <translation>Media de los agentes (95 %)</translation>
    </message>
    <message id="archive.report.median_of">
        <source>{median} ({low} to {high})</source>
        <extracomment>Keep what is in braces: {high}, {low}, {median}.</extracomment>
        <translation>{median} (de {low} a {high})</translation>
    </message>
    <message id="archive.report.mean_of">
        <source>{mean} ({low} to {high})</source>
        <extracomment>Keep what is in braces: {high}, {low}, {mean}.</extracomment>
        <translation>{mean} (de {low} a {high})</translation>
    </message>
    <message id="archive.report.count">
        <source>{value:.1f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f}</translation>
    </message>
    <message id="archive.report.not_said">
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message id="archive.report.drawing">
        <source>{figure}: {by}. The table below has the numbers.</source>
        <extracomment>Keep what is in braces: {by}, {figure}.</extracomment>
        <translation>{figure}: {by}. Los números están en la tabla de abajo.</translation>
    </message>
    <message id="archive.report.foot">
        <source>Made by Coach from measures alone. No sound is in it, and no agent is named.</source>
        <translation>Hecho por Coach solo con mediciones. No contiene sonido ni nombra a ningún agente.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message id="cli.help">
        <source>A desktop coach for people who work on the phone. It listens beside a call and says, in one short line and only when it matters, what was heard.

Without a command it opens the desktop.</source>
        <translation>Un coach para quienes trabajan por teléfono. Escucha junto a la llamada y dice, en una línea corta y solo cuando importa, lo que se ha oído.

Sin orden, abre la ventana del programa.</translation>
    </message>
    <message id="cli.version">
        <source>Show the version and exit.</source>
        <translation>Mostrar la versión y salir.</translation>
    </message>
    <message id="cli.output_lost">
        <source>What is printed could not be written: {said}. Everything else was done.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>No se pudo escribir la salida: {said}. Todo lo demás está hecho.</translation>
    </message>
    <message id="cli.stopped">
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message id="cli.page.usage">
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message id="cli.page.options">
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message id="cli.page.commands">
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message id="cli.page.help">
        <source>Show this message and exit.</source>
        <translation>Mostrar esta página y salir.</translation>
    </message>
    <message id="cli.usage.see_help">
        <source>See “{command}”.</source>
        <extracomment>Keep what is in braces: {command}.</extracomment>
        <translation>Vea «{command}».</translation>
    </message>
    <message id="cli.usage.wrong">
        <source>Wrong usage: {said}</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Uso incorrecto: {said}</translation>
    </message>
    <message id="cli.usage.missing">
        <source>{name} is missing.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Falta {name}.</translation>
    </message>
    <message id="cli.usage.no_option">
        <source>There is no option {name}.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>No hay ninguna opción {name}.</translation>
    </message>
    <message id="cli.usage.no_command">
        <source>There is no command {name}.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>No hay ninguna orden {name}.</translation>
    </message>
    <message id="cli.usage.near">
        <source>Similar: {names}.</source>
        <extracomment>Keep what is in braces: {names}.</extracomment>
        <translation>Similares: {names}.</translation>
    </message>
    <message id="cli.usage.needs_value">
        <source>{name} needs a value.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} necesita un valor.</translation>
    </message>
    <message id="cli.usage.takes_no_value">
        <source>{name} takes no value.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} no admite ningún valor.</translation>
    </message>
    <message id="cli.usage.not_whole_number">
        <source>{name} must be a whole number.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} debe ser un número entero.</translation>
    </message>
    <message id="cli.usage.not_whole_number_from">
        <source>{name} must be a whole number, {low} or more.</source>
        <extracomment>Keep what is in braces: {low}, {name}.</extracomment>
        <translation>{name} debe ser un número entero, {low} como mínimo.</translation>
    </message>
    <message id="cli.usage.not_number_from">
        <source>{name} must be a number, {low} or more.</source>
        <extracomment>Keep what is in braces: {low}, {name}.</extracomment>
        <translation>{name} debe ser un número, {low} como mínimo.</translation>
    </message>
    <message id="cli.option.usual">
        <source>Compare with this: a recording of the agent speaking as usual, or a profile made by `coach usual learn`. Without it, the usual is learned during the call.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Comparar con esto: una grabación de su forma habitual de hablar, o un perfil hecho con `coach usual learn`. Si no, lo habitual se aprende durante la llamada.</translation>
    </message>
    <message id="cli.option.agent_only">
        <source>Use only the agent&apos;s channel.</source>
        <translation>Usar solo su canal.</translation>
    </message>
    <message id="cli.option.swap">
        <source>The left channel is the caller, the right one the agent.</source>
        <translation>El canal izquierdo es el de quien llama; el derecho, el suyo.</translation>
    </message>
    <message id="cli.desktop.short">
        <source>Open the desktop (the default).</source>
        <translation>Abrir la ventana del programa (por defecto).</translation>
    </message>
    <message id="cli.desktop.help">
        <source>Open the desktop (the default). If it is open already, its window comes to the front.</source>
        <translation>Abrir la ventana del programa (por defecto). Si ya está abierta, pasa al frente.</translation>
    </message>
    <message id="cli.desktop.no_screen">
        <source>There is no screen here. Start Coach in a desktop session, or see the sample call with `coach replay --sample`.</source>
        <translation>Aquí no hay pantalla. Inicie Coach en una sesión gráfica, o vea la llamada de ejemplo con `coach replay --sample`.</translation>
    </message>
    <message id="cli.desktop.already">
        <source>It is open already: its window is in front now.</source>
        <translation>Ya está abierto: su ventana está ahora al frente.</translation>
    </message>
    <message id="cli.replay.short">
        <source>Replay a recording with its cues.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Reproducir una grabación con sus avisos.</translation>
    </message>
    <message id="cli.replay.help">
        <source>Replay a recording (CALL: left channel the agent, right channel the caller) through the live engine. Cues appear when they would have appeared in the call, and a summary follows. The replay is kept in the history and marked as one. It changes neither your usual nor any trend.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.</extracomment>
        <translation>Reproducir una grabación (CALL: canal izquierdo el suyo, derecho el de quien llama) por el mismo motor que una llamada en directo. Los avisos salen cuando habrían salido en la llamada, y después viene el resumen. La reproducción se guarda en el historial y se marca como tal. No cambia ni lo habitual ni ninguna tendencia.</translation>
    </message>
    <message id="cli.replay.sample">
        <source>Replay the sample call that comes with the program.</source>
        <translation>Reproducir la llamada de ejemplo que viene con el programa.</translation>
    </message>
    <message id="cli.replay.fast">
        <source>Replay as fast as possible.</source>
        <translation>Reproducir lo más rápido posible.</translation>
    </message>
    <message id="cli.replay.no_keep">
        <source>Don&apos;t keep it in the history.</source>
        <translation>No guardarla en el historial.</translation>
    </message>
    <message id="cli.replay.one_call">
        <source>Name one recording, or give --sample.</source>
        <translation>Indique una grabación, o dé --sample.</translation>
    </message>
    <message id="cli.replay.begins">
        <source>{name}, {length}</source>
        <extracomment>Keep what is in braces: {length}, {name}.</extracomment>
        <translation>{name}, {length}</translation>
    </message>
    <message id="cli.replay.agent">
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message id="cli.replay.caller">
        <source>caller</source>
        <translation>llamante</translation>
    </message>
    <message id="cli.replay.stopped">
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message id="cli.replay.not_kept">
        <source>The replay goes on, but it is not kept.</source>
        <translation>La reproducción sigue, pero no se guarda.</translation>
    </message>
    <message id="cli.replay.owned">
        <source>Coach is open, and only it writes to your history. To keep the replay, replay it in its window.</source>
        <translation>Coach está abierto, y solo él escribe en su historial. Para conservar la reproducción, hágala en su ventana.</translation>
    </message>
    <message id="cli.replay.kept">
        <source>Kept in the history as call {call_id}: `coach history show {call_id}`.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>Guardada en el historial como llamada {call_id}: `coach history show {call_id}`.</translation>
    </message>
    <message id="cli.import.short">
        <source>Bring a folder of old recordings into the history.</source>
        <translation>Traer al historial una carpeta de grabaciones antiguas.</translation>
    </message>
    <message id="cli.import.help">
        <source>Bring the recordings with two channels in FOLDER and the folders below it into the history. First it shows what it found and asks. Each is heard once, whatever its name; what was stopped goes on next time. Imported calls are marked and teach your usual nothing.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Trae al historial las grabaciones de dos canales de FOLDER y de sus subcarpetas. Primero muestra lo que encontró y pregunta. Cada una se escucha una sola vez, se llame como se llame; lo que se interrumpió sigue la próxima vez. Las llamadas importadas van marcadas y no enseñan nada a lo habitual de usted.</translation>
    </message>
    <message id="cli.import.pattern">
        <source>Where the moment stands in names or folders, in codes like %Y-%m-%d_%H-%M-%S. Without it the usual ways of writing it are tried, then tags, then the time of the file.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Dónde está el momento en los nombres o carpetas, en códigos como %Y-%m-%d_%H-%M-%S. Sin patrón se prueban las formas habituales, luego las etiquetas y luego la hora del archivo.</translation>
    </message>
    <message id="cli.import.agent">
        <source>The channel you are in. Without it, it is proposed from your usual, or asked.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>El canal en que está usted. Sin él, se propone a partir de lo habitual de usted o se pregunta.</translation>
    </message>
    <message id="cli.import.yes">
        <source>Begin without asking.</source>
        <translation>Empezar sin preguntar.</translation>
    </message>
    <message id="cli.import.which">
        <source>Which channel are you in?</source>
        <translation>¿En qué canal está usted?</translation>
    </message>
    <message id="cli.import.agent_left">
        <source>You are in the left channel.</source>
        <translation>Usted está en el canal izquierdo.</translation>
    </message>
    <message id="cli.import.agent_right">
        <source>You are in the right channel.</source>
        <translation>Usted está en el canal derecho.</translation>
    </message>
    <message id="cli.import.by_pattern">
        <source>by pattern</source>
        <translation>por el patrón</translation>
    </message>
    <message id="cli.import.by_name">
        <source>by its name</source>
        <translation>por su nombre</translation>
    </message>
    <message id="cli.import.by_tag">
        <source>by its tag</source>
        <translation>por etiqueta</translation>
    </message>
    <message id="cli.import.by_file">
        <source>by its file</source>
        <translation>por archivo</translation>
    </message>
    <message id="cli.import.more" numerus="yes">
        <source>and {n} more</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message id="cli.import.sure" numerus="yes">
        <source>Bring in {n} recordings?</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>¿Traer {n} grabación?</numerusform>
            <numerusform>¿Traer {n} grabaciones?</numerusform>
        </translation>
    </message>
    <message id="cli.import.nothing_done">
        <source>Nothing was brought in.</source>
        <translation>No se ha traído nada.</translation>
    </message>
    <message id="cli.import.progress">
        <source>Hearing</source>
        <translation>Escuchando</translation>
    </message>
    <message id="cli.import.done" numerus="yes">
        <source>{n} calls are new in the history.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} llamada es nueva en el historial.</numerusform>
            <numerusform>{n} llamadas son nuevas en el historial.</numerusform>
        </translation>
    </message>
    <message id="cli.import.known" numerus="yes">
        <source>{n} were there already.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} ya estaba.</numerusform>
            <numerusform>{n} ya estaban.</numerusform>
        </translation>
    </message>
    <message id="cli.import.bad_pattern">
        <source>The pattern needs codes that name a day, such as %Y-%m-%d; this one is unknown or missing: {code}</source>
        <extracomment>Keep what is in braces: {code}.</extracomment>
        <translation>El patrón necesita códigos que nombren un día, como %Y-%m-%d; este es desconocido o falta: {code}</translation>
    </message>
    <message id="cli.export.short">
        <source>Write calls as tables, or all your data as an archive.</source>
        <translation>Escribir las llamadas como tablas, o todos sus datos como archivo.</translation>
    </message>
    <message id="cli.export.help">
        <source>Write the calls of the history into the new folder OUT, as tables with a dictionary of every column; or with --format archive all your data, history and settings, into the file OUT. First it says what will be in it and asks. Nothing is sent anywhere.</source>
        <translation>Escribe las llamadas del historial como tablas en la carpeta nueva OUT, con un diccionario de cada columna; o con --format archive todos sus datos, historial y ajustes, en el archivo OUT. Primero dice qué contendrá y pregunta. No se envía nada a ninguna parte.</translation>
    </message>
    <message id="cli.export.form">
        <source>csv, json (one object a line), parquet (with the extra for it), or archive.</source>
        <translation>csv, json (un objeto por línea), parquet (con el complemento para ello) o archive.</translation>
    </message>
    <message id="cli.export.part">
        <source>A table to write: calls, cues or tracks. May be given several times. Default: calls and cues.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Una tabla: calls, cues o tracks. Puede darse varias veces. Por defecto: calls y cues.</translation>
    </message>
    <message id="cli.export.notes">
        <source>With your notes and tags. Without it they stay here.</source>
        <translation>Con sus notas y etiquetas. Sin ello se quedan aquí.</translation>
    </message>
    <message id="cli.export.since">
        <source>Only calls of this day and later, as in 2026-03-02.</source>
        <translation>Solo llamadas de este día y posteriores, como 2026-03-02.</translation>
    </message>
    <message id="cli.export.until">
        <source>Only calls of this day and earlier.</source>
        <translation>Solo llamadas de este día y anteriores.</translation>
    </message>
    <message id="cli.export.calls" numerus="yes">
        <source>{n} calls:</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} llamada:</numerusform>
            <numerusform>{n} llamadas:</numerusform>
        </translation>
    </message>
    <message id="cli.export.has_calls">
        <source>a row for each call, with its figures</source>
        <translation>una fila por llamada, con sus cifras</translation>
    </message>
    <message id="cli.export.has_cues">
        <source>a row for each cue, with what it rested on</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>una fila por aviso, con aquello en que se basó</translation>
    </message>
    <message id="cli.export.has_tracks">
        <source>level, pitch and pace over the whole of each call</source>
        <extracomment>“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>nivel, tono y ritmo de cada llamada entera</translation>
    </message>
    <message id="cli.export.has_dictionary">
        <source>what each column means</source>
        <translation>qué significa cada columna</translation>
    </message>
    <message id="cli.export.with_notes">
        <source>With your notes and tags.</source>
        <translation>Con sus notas y etiquetas.</translation>
    </message>
    <message id="cli.export.without_notes">
        <source>Without your notes and tags.</source>
        <translation>Sin sus notas y etiquetas.</translation>
    </message>
    <message id="cli.export.archive_has">
        <source>All of {history}, with every note, and {settings}.</source>
        <extracomment>Keep what is in braces: {history}, {settings}.</extracomment>
        <translation>Todo {history}, con cada nota, y {settings}.</translation>
    </message>
    <message id="cli.export.archive_of">
        <source>An archive of {when}, made by Coach {version}:</source>
        <extracomment>Keep what is in braces: {version}, {when}.</extracomment>
        <translation>Un archivo del {when}, hecho por Coach {version}:</translation>
    </message>
    <message id="cli.export.sure">
        <source>Write this?</source>
        <translation>¿Escribir esto?</translation>
    </message>
    <message id="cli.export.nothing_written">
        <source>Nothing was written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message id="cli.export.progress">
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message id="cli.export.written">
        <source>Written: {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Escrito: {path}</translation>
    </message>
    <message id="cli.export.lost">
        <source>Can&apos;t be read, so not exported: {numbers}</source>
        <extracomment>Keep what is in braces: {numbers}.</extracomment>
        <translation>No se pueden leer, así que no se han exportado: {numbers}</translation>
    </message>
    <message id="cli.calendar.short">
        <source>Write the promised call-backs as a calendar file.</source>
        <translation>Escribir las llamadas de vuelta prometidas como archivo de calendario.</translation>
    </message>
    <message id="cli.calendar.help">
        <source>Write the promised call-backs that are still open into OUT, a calendar file (iCalendar). It says when each is due, not to whom.</source>
        <translation>Escribe las llamadas de vuelta prometidas aún abiertas en OUT, un archivo de calendario (iCalendar). Dice cuándo vence cada una, no a quién.</translation>
    </message>
    <message id="cli.calendar.names">
        <source>With the notes of the calls.</source>
        <translation>Con las notas de las llamadas.</translation>
    </message>
    <message id="cli.calendar.written" numerus="yes">
        <source>{n} call-backs are in {path}.</source>
        <extracomment>Keep what is in braces: {n}, {path}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} llamada de vuelta está en {path}.</numerusform>
            <numerusform>{n} llamadas de vuelta están en {path}.</numerusform>
        </translation>
    </message>
    <message id="cli.analyze.short">
        <source>Write a report for each recording.</source>
        <translation>Escribir un informe de cada grabación.</translation>
    </message>
    <message id="cli.analyze.help">
        <source>Write a report for each recording as DIR/&lt;name&gt;.json: what the live engine measures in it. CALL is any sound file: the left channel is the agent, the right one the caller; a single channel is the agent. The README describes the format.</source>
        <translation>Escribir un informe DIR/&lt;name&gt;.json de cada grabación: lo que mide en ella el motor en directo. CALL es cualquier archivo de sonido: el canal izquierdo es el suyo, el derecho el de quien llama; un solo canal es el suyo. El README describe el formato.</translation>
    </message>
    <message id="cli.analyze.out">
        <source>The folder for the reports; it is created if missing.</source>
        <translation>La carpeta de los informes; se crea si no existe.</translation>
    </message>
    <message id="cli.analyze.measures">
        <source>Also write DIR/&lt;name&gt;.npz: every measure, every 10 ms.</source>
        <translation>Escribir también DIR/&lt;name&gt;.npz: cada medida, cada 10 ms.</translation>
    </message>
    <message id="cli.analyze.jobs">
        <source>How many to analyze at once. Default: the number of cores.</source>
        <translation>Cuántas analizar a la vez. Por defecto: el número de núcleos.</translation>
    </message>
    <message id="cli.analyze.one_stem">
        <source>{first} and {second} would both be written to {stem}.json. Rename one, or analyze them into two folders.</source>
        <extracomment>Keep what is in braces: {first}, {second}, {stem}.</extracomment>
        <translation>{first} y {second} se escribirían en {stem}.json. Cambie el nombre de una, o analícelas en dos carpetas.</translation>
    </message>
    <message id="cli.analyze.wrote">
        <source>{call}: {files}</source>
        <extracomment>Keep what is in braces: {call}, {files}.</extracomment>
        <translation>{call}: {files}</translation>
    </message>
    <message id="cli.analyze.progress">
        <source>Analyzing</source>
        <translation>Análisis</translation>
    </message>
    <message id="cli.usual.short">
        <source>Learn the agent&apos;s usual from recordings.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Aprender lo habitual de grabaciones.</translation>
    </message>
    <message id="cli.usual.help">
        <source>The agent&apos;s usual, which calls are compared with.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Lo habitual, con lo que se comparan las llamadas.</translation>
    </message>
    <message id="cli.usual.learn_short">
        <source>Learn the usual and write it as a profile.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Aprenderlo y escribirlo como perfil.</translation>
    </message>
    <message id="cli.usual.learn_help">
        <source>Learn the usual from recordings of the agent speaking as usual (the left channel), and write it as a profile.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Aprender lo habitual de grabaciones de su forma habitual de hablar (el canal izquierdo), y escribirlo como perfil.</translation>
    </message>
    <message id="cli.usual.out">
        <source>The profile to write.</source>
        <translation>El perfil que se escribe.</translation>
    </message>
    <message id="cli.usual.learned">
        <source>Learned from {speech_s:.0f} s of speech: level {level_db:.1f} dB, pitch {f0_hz:.0f} Hz, pace {pace:.1f} syllables a second. Written to {path}.</source>
        <extracomment>Keep what is in braces: {f0_hz}, {level_db}, {pace}, {path}, {speech_s}.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Aprendido de {speech_s:.0f} s de habla: nivel {level_db:.1f} dB, tono {f0_hz:.0f} Hz, ritmo {pace:.1f} sílabas por segundo. Escrito en {path}.</translation>
    </message>
    <message id="cli.devices.short">
        <source>List the devices to listen to, with levels.</source>
        <translation>Listar los dispositivos que se pueden escuchar, con niveles.</translation>
    </message>
    <message id="cli.devices.help">
        <source>List the devices to listen to. An asterisk marks the chosen ones.</source>
        <translation>Listar los dispositivos que se pueden escuchar. Un asterisco marca los elegidos.</translation>
    </message>
    <message id="cli.devices.meter">
        <source>Open the chosen devices and show their levels, until stopped. Nothing is kept.</source>
        <translation>Abrir los dispositivos elegidos y mostrar sus niveles, hasta que se detenga. No se guarda nada.</translation>
    </message>
    <message id="cli.devices.seconds">
        <source>Stop the meter after this long.</source>
        <translation>Detener el medidor después de este tiempo.</translation>
    </message>
    <message id="cli.devices.seconds_alone">
        <source>--seconds works only with --meter: give both.</source>
        <translation>--seconds solo va con --meter: dé ambos.</translation>
    </message>
    <message id="cli.devices.microphones">
        <source>Microphones</source>
        <translation>Micrófonos</translation>
    </message>
    <message id="cli.devices.outputs">
        <source>Outputs (what plays there is the caller&apos;s channel)</source>
        <translation>Salidas (lo que suena ahí es el canal de quien llama)</translation>
    </message>
    <message id="cli.devices.default">
        <source>the system&apos;s default</source>
        <translation>el del sistema</translation>
    </message>
    <message id="cli.devices.no_microphone">
        <source>none. Plug one in, or check the system&apos;s sound settings.</source>
        <translation>ninguno. Conecte uno, o revise los ajustes de sonido del sistema.</translation>
    </message>
    <message id="cli.devices.no_output">
        <source>none. Check the system&apos;s sound settings.</source>
        <translation>ninguna. Revise los ajustes de sonido del sistema.</translation>
    </message>
    <message id="cli.devices.no_server">
        <source>The system&apos;s sound server does not answer, so no device is known. Start it again, or log out and in.</source>
        <translation>El servidor de sonido del sistema no responde, así que no se conoce ningún dispositivo. Reinícielo, o cierre la sesión y vuelva a entrar.</translation>
    </message>
    <message id="cli.devices.level">
        <source>{level_db:.1f} dB</source>
        <extracomment>Keep what is in braces: {level_db}.</extracomment>
        <translation>{level_db:.1f} dB</translation>
    </message>
    <message id="cli.devices.stop_by">
        <source>Stop with Ctrl+C.</source>
        <translation>Detenga con Ctrl+C.</translation>
    </message>
    <message id="cli.history.short">
        <source>List, show, set aside and delete kept calls.</source>
        <translation>Listar, mostrar, apartar y borrar las llamadas guardadas.</translation>
    </message>
    <message id="cli.history.help">
        <source>The calls that are kept on this machine.</source>
        <translation>Las llamadas guardadas en este equipo.</translation>
    </message>
    <message id="cli.history.list_help">
        <source>List the calls, newest first.</source>
        <translation>Listar las llamadas, la más reciente primero.</translation>
    </message>
    <message id="cli.history.show_short">
        <source>Show a call and its cues.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Mostrar una llamada y sus avisos.</translation>
    </message>
    <message id="cli.history.show_help">
        <source>Show a call: its figures, its cues and why they were shown.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Mostrar una llamada: sus cifras, sus avisos y por qué salieron.</translation>
    </message>
    <message id="cli.history.stats_short">
        <source>Compare this week with the four before.</source>
        <translation>Comparar esta semana con las cuatro anteriores.</translation>
    </message>
    <message id="cli.history.stats_help">
        <source>Compare this week with the four before: what changed by more than chance, when talk-overs and rises are most frequent, whether cues help, and how your aims go.</source>
        <extracomment>“cue”: one short line shown during a call.
“talk-over”: both speak on at once after the agent came in; no reproach.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Comparar esta semana con las cuatro anteriores: qué cambió más que por azar, cuándo son más frecuentes los solapamientos y las subidas, si los avisos ayudan y cómo van sus metas.</translation>
    </message>
    <message id="cli.history.stats_period">
        <source>Compare a week, a month or a year with the four before it.</source>
        <translation>Comparar una semana, un mes o un año con los cuatro anteriores.</translation>
    </message>
    <message id="cli.history.stats_imported">
        <source>Count imported calls too.</source>
        <translation>Contar también las llamadas importadas.</translation>
    </message>
    <message id="cli.history.delete_help">
        <source>Delete calls, for good.</source>
        <translation>Borrar llamadas para siempre.</translation>
    </message>
    <message id="cli.history.delete_all">
        <source>Delete every call, and the usuals.</source>
        <translation>Borrar todas las llamadas, y lo habitual.</translation>
    </message>
    <message id="cli.history.yes">
        <source>Don&apos;t ask.</source>
        <translation>No preguntar.</translation>
    </message>
    <message id="cli.history.json">
        <source>As JSON.</source>
        <translation>En JSON.</translation>
    </message>
    <message id="cli.history.json_report">
        <source>Its report as JSON, as `coach analyze` writes it.</source>
        <translation>Su informe en JSON, como lo escribe `coach analyze`.</translation>
    </message>
    <message id="cli.history.none">
        <source>Nothing is kept yet. `coach replay --sample` keeps a first call.</source>
        <translation>Aún no se ha guardado nada. `coach replay --sample` guarda una primera llamada.</translation>
    </message>
    <message id="cli.history.delete_which">
        <source>Name the calls to delete, or give --all.</source>
        <translation>Indique las llamadas que quiere borrar, o dé --all.</translation>
    </message>
    <message id="cli.history.sure">
        <source>Delete for good?</source>
        <translation>¿Borrar para siempre?</translation>
    </message>
    <message id="cli.history.sure_all" numerus="yes">
        <source>Delete all {n} calls and the usuals for good?</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>¿Borrar la {n} llamada y lo habitual para siempre?</numerusform>
            <numerusform>¿Borrar las {n} llamadas y lo habitual para siempre?</numerusform>
        </translation>
    </message>
    <message id="cli.history.yes_letter">
        <source>y</source>
        <translation>s</translation>
    </message>
    <message id="cli.history.nothing_deleted">
        <source>Nothing was deleted.</source>
        <translation>No se ha borrado nada.</translation>
    </message>
    <message id="cli.history.deleted" numerus="yes">
        <source>{n} calls are deleted.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} llamada borrada.</numerusform>
            <numerusform>{n} llamadas borradas.</numerusform>
        </translation>
    </message>
    <message id="cli.history.state_running">
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message id="cli.history.state_cut_short">
        <source>cut short</source>
        <translation>interrumpida</translation>
    </message>
    <message id="cli.history.source_live">
        <source>call</source>
        <translation>llamada</translation>
    </message>
    <message id="cli.history.source_replay">
        <source>replay</source>
        <translation>reproducción</translation>
    </message>
    <message id="cli.history.source_sample">
        <source>sample</source>
        <translation>ejemplo</translation>
    </message>
    <message id="cli.history.source_import">
        <source>import</source>
        <translation>importada</translation>
    </message>
    <message id="cli.history.source_other">
        <source>other</source>
        <translation>otra</translation>
    </message>
    <message id="cli.history.unreadable">
        <source>can&apos;t be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message id="cli.history.aside_help">
        <source>Hide a call that can&apos;t be read. Its data stays in the history for a version that can read it; `coach history delete` still deletes it.</source>
        <translation>Ocultar una llamada que no se puede leer. Sus datos siguen en el historial para una versión que pueda leerla; `coach history delete` la borra también entonces.</translation>
    </message>
    <message id="cli.history.aside_short">
        <source>Hide a call that can&apos;t be read.</source>
        <translation>Ocultar una llamada que no se puede leer.</translation>
    </message>
    <message id="cli.history.aside">
        <source>Call {call_id} is set aside.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>La llamada {call_id} está apartada.</translation>
    </message>
    <message id="cli.history.move_short">
        <source>Move the history and its copies into another folder.</source>
        <translation>Mover el historial y sus copias a otra carpeta.</translation>
    </message>
    <message id="cli.history.move_help">
        <source>Move the history and its copies into another folder, which must be new or empty, and on a disk of this machine. Close Coach first. --back moves them to where the system keeps data.</source>
        <translation>Mover el historial y sus copias a otra carpeta, que debe ser nueva o estar vacía, y en un disco de este equipo. Cierre Coach antes. --back los devuelve a donde el sistema guarda los datos.</translation>
    </message>
    <message id="cli.history.move_back">
        <source>Move them back to where the system keeps data.</source>
        <translation>Devolverlos a donde el sistema guarda los datos.</translation>
    </message>
    <message id="cli.history.move_which">
        <source>Say where to, or --back.</source>
        <translation>Diga a dónde, o --back.</translation>
    </message>
    <message id="cli.history.move_what">
        <source>{old} is moved to {new}: the history and {n} copies.</source>
        <extracomment>Keep what is in braces: {n}, {new}, {old}.</extracomment>
        <translation>{old} se mueve a {new}: el historial y {n} copias.</translation>
    </message>
    <message id="cli.history.move_sure">
        <source>Move it?</source>
        <translation>¿Moverlo?</translation>
    </message>
    <message id="cli.history.move_nothing">
        <source>Nothing was moved.</source>
        <translation>No se ha movido nada.</translation>
    </message>
    <message id="cli.history.moved">
        <source>The history is in {path} now.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>El historial está ahora en {path}.</translation>
    </message>
    <message id="cli.history.moved_already">
        <source>The history is in {path} already.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>El historial ya está en {path}.</translation>
    </message>
    <message id="cli.history.backup_short">
        <source>Make today&apos;s copy of the history and list all.</source>
        <translation>Hacer la copia de hoy y listarlas todas.</translation>
    </message>
    <message id="cli.history.backup_help">
        <source>Make today&apos;s copy of the history, if it is not there yet, and list all copies. Settings say how many Coach keeps.</source>
        <translation>Hacer la copia de hoy del historial, si todavía no existe, y listar todas las copias. Los ajustes dicen cuántas guarda Coach.</translation>
    </message>
    <message id="cli.history.restore_short">
        <source>Put a copy in the place of the history.</source>
        <translation>Poner una copia en el lugar del historial.</translation>
    </message>
    <message id="cli.history.restore_help">
        <source>Put COPY, a copy or an archive made by Coach, in the place of what is there. It is checked first; what was there is kept: the history among its copies, the settings beside the new ones. Close Coach before.</source>
        <translation>Poner COPY, una copia o un archivo hecho por Coach, en el lugar de lo que hay. Primero se comprueba; lo que había se conserva: el historial entre sus copias, los ajustes junto a los nuevos. Cierre Coach antes.</translation>
    </message>
    <message id="cli.history.restored">
        <source>{path} is the copy now. What was there is kept among the copies.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} es ahora la copia. Lo que había queda entre las copias.</translation>
    </message>
    <message id="cli.history.salvage_short">
        <source>Save what is good of a damaged history into a new file.</source>
        <translation>Guardar lo que está bien de un historial dañado.</translation>
    </message>
    <message id="cli.history.salvage_help">
        <source>Save every call that can be read, and the usuals, into the new file NEW. The history itself is only read. Put NEW in its place afterwards.</source>
        <translation>Guardar cada llamada que se pueda leer y lo habitual en el archivo nuevo NEW. El historial mismo solo se lee. Ponga después NEW en su lugar.</translation>
    </message>
    <message id="cli.history.salvaged" numerus="yes">
        <source>{n} calls are saved in {path}.</source>
        <extracomment>Keep what is in braces: {n}, {path}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} llamada está guardada en {path}.</numerusform>
            <numerusform>{n} llamadas están guardadas en {path}.</numerusform>
        </translation>
    </message>
    <message id="cli.history.not_salvaged">
        <source>Can&apos;t be read, so not saved: {numbers}</source>
        <extracomment>Keep what is in braces: {numbers}.</extracomment>
        <translation>No se pueden leer, así que no se guardaron: {numbers}</translation>
    </message>
    <message id="cli.history.are_aside">
        <source>Set aside: {numbers}</source>
        <extracomment>Keep what is in braces: {numbers}.</extracomment>
        <translation>Apartadas: {numbers}</translation>
    </message>
    <message id="cli.tips.short">
        <source>Open the tips in the desktop that is open.</source>
        <translation>Abrir los consejos en el programa abierto.</translation>
    </message>
    <message id="cli.tips.help">
        <source>Open the tips beside the overlay, in the desktop that is open. Put this command on a key in your system&apos;s settings, and they are two keystrokes away in any program: that key, and the first letter of what you look for.</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Abrir los consejos junto al indicador, en el programa abierto. Asigne esta orden a una tecla en los ajustes de su sistema, y quedan a dos pulsaciones en cualquier programa: esa tecla, y la primera letra de lo que busca.</translation>
    </message>
    <message id="cli.tips.opened">
        <source>The tips are open.</source>
        <translation>Los consejos están abiertos.</translation>
    </message>
    <message id="cli.tips.not_running">
        <source>The desktop is not open, so there is nowhere to show the tips. Start it with `coach`.</source>
        <translation>El programa no está abierto, así que no hay dónde mostrar los consejos. Inícielo con `coach`.</translation>
    </message>
    <message id="cli.quit.short">
        <source>Quit the desktop that is open.</source>
        <translation>Cerrar el programa abierto.</translation>
    </message>
    <message id="cli.quit.help">
        <source>Quit the desktop that is open, and wait until it has. An installer does this before it replaces the program. A call or a replay is never cut short.</source>
        <translation>Cerrar el programa abierto y esperar a que se haya cerrado. Un instalador lo hace antes de sustituir el programa. Una llamada o una reproducción nunca se interrumpe.</translation>
    </message>
    <message id="cli.quit.done">
        <source>The desktop is closed.</source>
        <translation>El programa está cerrado.</translation>
    </message>
    <message id="cli.quit.not_running">
        <source>The desktop is not open.</source>
        <translation>El programa no está abierto.</translation>
    </message>
    <message id="cli.quit.in_call">
        <source>A call or a replay is under way. Try again when it is over.</source>
        <translation>Hay una llamada o una reproducción en curso. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message id="cli.quit.unkept">
        <source>Something is not kept yet. Try again in a few seconds, or look into the window.</source>
        <translation>Aún queda algo sin guardar. Inténtelo de nuevo en unos segundos, o mire en la ventana.</translation>
    </message>
    <message id="cli.quit.not_done">
        <source>The desktop did not close in time. Close it in its window.</source>
        <translation>El programa no se cerró a tiempo. Ciérrelo en su ventana.</translation>
    </message>
    <message id="cli.call.short">
        <source>Start, stop or mark a call in the desktop that is open, or pause its cues.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Empezar, terminar o marcar una llamada en el programa abierto, o pausar sus avisos.</translation>
    </message>
    <message id="cli.call.help">
        <source>Start, stop and mark a call in the desktop that is open, pause its cues, and call the newest of them fair or not fair.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Empezar, terminar y marcar una llamada en el programa abierto, pausar sus avisos, y decir acertado o no el último.</translation>
    </message>
    <message id="cli.call.mark_short">
        <source>Mark the call as abusive.</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Marcar la llamada como ofensiva.</translation>
    </message>
    <message id="cli.call.mark_help">
        <source>Mark the call under way as abusive: its note begins, and your team&apos;s steps come up beside the overlay.</source>
        <extracomment>“overlay”: the small window in the corner of the screen.
“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Marcar la llamada en curso como ofensiva: empieza su nota, y los pasos de su equipo aparecen junto al indicador.</translation>
    </message>
    <message id="cli.call.marked">
        <source>The call is marked.</source>
        <translation>La llamada está marcada.</translation>
    </message>
    <message id="cli.call.no_live_call">
        <source>No live call is under way, so there is none to mark.</source>
        <translation>No hay ninguna llamada en directo, así que no hay cuál marcar.</translation>
    </message>
    <message id="cli.call.start_help">
        <source>Start a call.</source>
        <translation>Empezar una llamada.</translation>
    </message>
    <message id="cli.call.stop_help">
        <source>Stop the call, or the replay.</source>
        <translation>Terminar la llamada, o la reproducción.</translation>
    </message>
    <message id="cli.call.pause_help">
        <source>Pause the cues of the call, or show them again. Your system&apos;s settings can put this command on a key.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Pausar los avisos de la llamada, o mostrarlos de nuevo. Los ajustes de su sistema pueden asignar esta orden a una tecla.</translation>
    </message>
    <message id="cli.call.fair_help">
        <source>Call the newest cue of the call fair.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Decir acertado el último aviso de la llamada.</translation>
    </message>
    <message id="cli.call.not_fair_help">
        <source>Call the newest cue of the call not fair.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Decir no acertado el último aviso de la llamada.</translation>
    </message>
    <message id="cli.call.paused">
        <source>Cues are paused for the rest of this call.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Los avisos están en pausa para el resto de esta llamada.</translation>
    </message>
    <message id="cli.call.shown">
        <source>Cues are shown again.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Los avisos se muestran de nuevo.</translation>
    </message>
    <message id="cli.call.fair">
        <source>You called “{cue}” fair.</source>
        <extracomment>Keep what is in braces: {cue}.
“cue”: one short line shown during a call.</extracomment>
        <translation>Ha dicho que «{cue}» fue acertado.</translation>
    </message>
    <message id="cli.call.not_fair">
        <source>You called “{cue}” not fair.</source>
        <extracomment>Keep what is in braces: {cue}.
“cue”: one short line shown during a call.</extracomment>
        <translation>Ha dicho que «{cue}» no fue acertado.</translation>
    </message>
    <message id="cli.call.no_cue">
        <source>No cue was shown in the last half minute. Older cues can be answered on the call&apos;s page.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>En el último medio minuto no hubo ningún aviso. A los anteriores se puede responder en la página de la llamada.</translation>
    </message>
    <message id="cli.call.started">
        <source>The call has started.</source>
        <translation>La llamada ha empezado.</translation>
    </message>
    <message id="cli.call.stopped">
        <source>The call has ended.</source>
        <translation>La llamada ha terminado.</translation>
    </message>
    <message id="cli.call.replay_stopped">
        <source>The replay has ended.</source>
        <translation>La reproducción ha terminado.</translation>
    </message>
    <message id="cli.call.not_running">
        <source>The desktop is not open, so there is no call. Start it with `coach`.</source>
        <translation>El programa no está abierto, así que no hay llamada. Inícielo con `coach`.</translation>
    </message>
    <message id="cli.call.not_listening">
        <source>The desktop is not listening. Choose “Start listening” in its window, then try again.</source>
        <translation>El programa no está escuchando. Elija «Empezar a escuchar» en su ventana, e inténtelo de nuevo.</translation>
    </message>
    <message id="cli.call.under_way">
        <source>A call is under way already. End it first with `coach call stop`.</source>
        <translation>Ya hay una llamada en curso. Termínela antes con `coach call stop`.</translation>
    </message>
    <message id="cli.call.replay_under_way">
        <source>A replay is running. End it first with `coach call stop`.</source>
        <translation>Hay una reproducción en curso. Termínela antes con `coach call stop`.</translation>
    </message>
    <message id="cli.call.no_call">
        <source>No call is under way.</source>
        <translation>No hay ninguna llamada en curso.</translation>
    </message>
    <message id="cli.call.not_taken">
        <source>The desktop is too busy to do that now. Try again in a few seconds.</source>
        <translation>El programa está demasiado ocupado ahora. Inténtelo de nuevo en unos segundos.</translation>
    </message>
    <message id="cli.call.not_done">
        <source>The desktop could not do that just now. Try again in a few seconds.</source>
        <translation>El programa no ha podido hacerlo ahora. Inténtelo de nuevo en unos segundos.</translation>
    </message>
    <message id="cli.doctor.short">
        <source>Check this machine and say what to do.</source>
        <translation>Revisar este equipo y decir qué hacer.</translation>
    </message>
    <message id="cli.doctor.help">
        <source>Check libraries, screen, folders, tips, devices, permissions and levels, and say what to do. Changes nothing.</source>
        <translation>Revisar bibliotecas, pantalla, carpetas, consejos, dispositivos, permisos y niveles, y decir qué hacer. No cambia nada.</translation>
    </message>
    <message id="cli.doctor.no_sound">
        <source>Leave out devices and levels.</source>
        <translation>Dejar fuera dispositivos y niveles.</translation>
    </message>
    <message id="cli.doctor.python">
        <source>Python {version} on {system}</source>
        <extracomment>Keep what is in braces: {system}, {version}.</extracomment>
        <translation>Python {version} en {system}</translation>
    </message>
    <message id="cli.doctor.library">
        <source>{name} can&apos;t be loaded ({said}). Run `python3 packaging/bootstrap.py env` again.</source>
        <extracomment>Keep what is in braces: {name}, {said}.</extracomment>
        <translation>{name} no se carga ({said}). Ejecute otra vez `python3 packaging/bootstrap.py env`.</translation>
    </message>
    <message id="cli.doctor.library_installed">
        <source>{name} can&apos;t be loaded ({said}). Install Coach again.</source>
        <extracomment>Keep what is in braces: {name}, {said}.</extracomment>
        <translation>{name} no se carga ({said}). Vuelva a instalar Coach.</translation>
    </message>
    <message id="cli.doctor.libraries" numerus="yes">
        <source>{n} libraries load</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} biblioteca se carga</numerusform>
            <numerusform>{n} bibliotecas se cargan</numerusform>
        </translation>
    </message>
    <message id="cli.doctor.portaudio">
        <source>PortAudio can&apos;t be loaded ({said}). On Debian and Ubuntu: sudo apt-get install libportaudio2</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>PortAudio no se carga ({said}). En Debian y Ubuntu: sudo apt-get install libportaudio2</translation>
    </message>
    <message id="cli.doctor.portaudio_found">
        <source>PortAudio loads</source>
        <translation>PortAudio se carga</translation>
    </message>
    <message id="cli.doctor.no_screen">
        <source>There is no screen here, so no window can be opened. `coach replay`, `analyze` and `history` work without one.</source>
        <translation>Aquí no hay pantalla, así que no se puede abrir ninguna ventana. `coach replay`, `analyze` y `history` funcionan sin ella.</translation>
    </message>
    <message id="cli.doctor.windows">
        <source>Windows can&apos;t be opened ({said}). Run `python3 packaging/bootstrap.py run` again: it names the libraries that are missing.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Las ventanas no se abren ({said}). Ejecute otra vez `python3 packaging/bootstrap.py run`: dice qué bibliotecas faltan.</translation>
    </message>
    <message id="cli.doctor.windows_installed">
        <source>Windows can&apos;t be opened ({said}). Install Coach again: the system&apos;s installer brings the libraries that are missing.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>No se pueden abrir ventanas ({said}). Vuelva a instalar Coach: el instalador del sistema trae las bibliotecas que faltan.</translation>
    </message>
    <message id="cli.doctor.no_font">
        <source>No font is installed, so windows would show boxes in place of letters. On Debian and Ubuntu: sudo apt-get install fonts-dejavu-core</source>
        <translation>No hay ningún tipo de letra instalado, así que las ventanas mostrarían cuadros en lugar de letras. En Debian y Ubuntu: sudo apt-get install fonts-dejavu-core</translation>
    </message>
    <message id="cli.doctor.screen">
        <source>A screen answers, and the libraries for windows load</source>
        <translation>Una pantalla responde, y las bibliotecas de las ventanas se cargan</translation>
    </message>
    <message id="cli.doctor.settings">
        <source>Settings: {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Ajustes: {path}</translation>
    </message>
    <message id="cli.doctor.no_settings_yet">
        <source>No settings are saved yet, so the defaults apply; they will be in {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Aún no hay ajustes guardados, así que valen los de fábrica; estarán en {path}</translation>
    </message>
    <message id="cli.doctor.tips">
        <source>The team&apos;s tips: {path}, tips {tips}, steps {steps}</source>
        <extracomment>Keep what is in braces: {path}, {steps}, {tips}.</extracomment>
        <translation>Consejos del equipo: {path}, consejos {tips}, pasos {steps}</translation>
    </message>
    <message id="cli.doctor.folder">
        <source>You may not write to {path}. Ask its owner for permission, or set COACH_HOME to a folder of your own.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>No tiene permiso para escribir en {path}. Pídalo a quien sea su dueño, o ponga COACH_HOME en una carpeta suya.</translation>
    </message>
    <message id="cli.doctor.disk">
        <source>Only {free_mb} MB are free in {path}. Free some space.</source>
        <extracomment>Keep what is in braces: {free_mb}, {path}.</extracomment>
        <translation>Solo quedan {free_mb} MB libres en {path}. Libere espacio.</translation>
    </message>
    <message id="cli.doctor.no_history_yet">
        <source>Nothing is kept yet; it will be in {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Aún no se ha guardado nada; estará en {path}</translation>
    </message>
    <message id="cli.doctor.not_private">
        <source>{path} can be read by other users. It will be made private at the next start.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Otros usuarios pueden leer {path}. Se hará privado en el próximo inicio.</translation>
    </message>
    <message id="cli.doctor.history">
        <source>History: {path}, {size_mb:.1f} MB</source>
        <extracomment>Keep what is in braces: {path}, {size_mb}.</extracomment>
        <translation>Historial: {path}, {size_mb:.1f} MB</translation>
    </message>
    <message id="cli.doctor.no_microphone">
        <source>No microphone is found. Plug one in and check the system&apos;s sound settings.</source>
        <translation>No se encuentra ningún micrófono. Conecte uno y revise los ajustes de sonido del sistema.</translation>
    </message>
    <message id="cli.doctor.no_output">
        <source>No output is found, so the caller can&apos;t be heard. Check the system&apos;s sound settings.</source>
        <translation>No se encuentra ninguna salida, así que no se puede oír a quien llama. Revise los ajustes de sonido del sistema.</translation>
    </message>
    <message id="cli.doctor.no_server">
        <source>The system&apos;s sound server does not answer, so no device is known. Start it again, or log out and in.</source>
        <translation>El servidor de sonido del sistema no responde, así que no se conoce ningún dispositivo. Reinícielo, o cierre la sesión y vuelva a entrar.</translation>
    </message>
    <message id="cli.doctor.quiet">
        <source>{device} is very quiet ({level_db:.0f} dB). Check its mute switch, its level and the system&apos;s microphone permission.</source>
        <extracomment>Keep what is in braces: {device}, {level_db}.
“level”: how loud, in dB.</extracomment>
        <translation>{device} suena muy bajo ({level_db:.0f} dB). Revise su interruptor de silencio, su nivel y el permiso de micrófono del sistema.</translation>
    </message>
    <message id="cli.doctor.no_sound_yet">
        <source>{channel}: {device} is open but has given no sound yet. Run this again.</source>
        <extracomment>Keep what is in braces: {channel}, {device}.</extracomment>
        <translation>{channel}: {device} está abierto pero aún no ha dado sonido. Ejecute esto otra vez.</translation>
    </message>
    <message id="cli.doctor.still_opening">
        <source>{channel}: the device is still being opened. Run this again.</source>
        <extracomment>Keep what is in braces: {channel}.</extracomment>
        <translation>{channel}: el dispositivo aún se está abriendo. Ejecute esto de nuevo.</translation>
    </message>
    <message id="cli.doctor.only_zeros">
        <source>{device} gives nothing but zeros. Where something is playing, allow Coach to record it: System Settings, Privacy &amp; Security, Screen &amp; System Audio Recording.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device} solo da ceros. Si está sonando algo, permita que Coach lo grabe: Ajustes del Sistema, Privacidad y seguridad, Grabación de pantalla y audio del sistema.</translation>
    </message>
    <message id="cli.doctor.from_a_terminal">
        <source>This was started from a terminal, to which macOS gives no sound of the caller. Open Coach from Applications to hear them.</source>
        <translation>Esto se inició desde un terminal, al que macOS no da el sonido de quien llama. Abra Coach desde Aplicaciones para oírlo.</translation>
    </message>
    <message id="cli.doctor.level">
        <source>{channel}: {device}, {level_db:.0f} dB just now</source>
        <extracomment>Keep what is in braces: {channel}, {device}, {level_db}.</extracomment>
        <translation>{channel}: {device}, {level_db:.0f} dB ahora mismo</translation>
    </message>
    <message id="cli.doctor.all_good">
        <source>All good.</source>
        <translation>Todo en orden.</translation>
    </message>
    <message id="cli.doctor.count">
        <source>{bad} to fix, {odd} to know about.</source>
        <extracomment>Keep what is in braces: {bad}, {odd}.</extracomment>
        <translation>Por arreglar: {bad}, a tener en cuenta: {odd}.</translation>
    </message>
</context>
<context>
    <name>cues</name>
    <message id="cue.dead_air.name">
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message id="cue.dead_air.explained">
        <source>Nobody has spoken for a while.</source>
        <translation>Nadie ha hablado durante un rato.</translation>
    </message>
    <message id="cue.dead_air.threshold">
        <source>{value:.1f} s of silence</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} s de silencio</translation>
    </message>
    <message id="cue.dead_air.figure">
        <source>{value:.1f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f}</translation>
    </message>
    <message id="cue.dead_air.line">
        <source>Say what you are doing</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Diga lo que está haciendo</translation>
    </message>
    <message id="cue.slow_answer.name">
        <source>Slow answer</source>
        <translation>Respuesta tardía</translation>
    </message>
    <message id="cue.slow_answer.explained">
        <source>The caller ended, and you have not begun.</source>
        <translation>La otra persona ha terminado y usted no ha empezado.</translation>
    </message>
    <message id="cue.slow_answer.threshold">
        <source>{value:.1f} s after the caller ended</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} s desde que la otra persona terminó</translation>
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
        <translation>Su turno: diga algo breve</translation>
    </message>
    <message id="cue.tone_rising.name">
        <source>Tone rising</source>
        <translation>La voz sube</translation>
    </message>
    <message id="cue.tone_rising.explained">
        <source>Level, pitch and effort together are above your usual.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>Nivel, tono y esfuerzo vocal juntos están sobre lo habitual.</translation>
    </message>
    <message id="cue.tone_rising.threshold">
        <source>{value:.2f} of a full rise</source>
        <extracomment>Keep what is in braces: {value}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>{value:.2f} de una subida completa</translation>
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
        <translation>{level_db_over_usual:.0f} dB sobre lo habitual. Baje, despacio</translation>
    </message>
    <message id="cue.tone_rising.line_at_least">
        <source>At least {level_db_over_usual_at_least:.0f} dB over. Lower, slower</source>
        <extracomment>Keep what is in braces: {level_db_over_usual_at_least}.
At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Al menos {level_db_over_usual_at_least:.0f} dB más. Baje, despacio</translation>
    </message>
    <message id="cue.tone_rising.line_f0">
        <source>Pitch {f0_st_over_usual:.0f} st over your usual. Lower</source>
        <extracomment>Keep what is in braces: {f0_st_over_usual}.
At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>Tono {f0_st_over_usual:.0f} st sobre lo habitual. Baje</translation>
    </message>
    <message id="cue.tone_rising.line_effort">
        <source>More effort than your usual. Softer</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>Más esfuerzo de lo habitual. Suave</translation>
    </message>
    <message id="cue.tone_rising.line_without_figure">
        <source>Over your usual. Lower, slower</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Sobre lo habitual. Baje, despacio</translation>
    </message>
    <message id="cue.talk_over.name">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Solapamiento</translation>
    </message>
    <message id="cue.talk_over.explained">
        <source>You came in, and both of you keep speaking.</source>
        <translation>Usted entró, y los dos siguen hablando.</translation>
    </message>
    <message id="cue.talk_over.threshold">
        <source>{value:.1f} s of both speaking</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} s hablando los dos</translation>
    </message>
    <message id="cue.talk_over.threshold_many">
        <source>{value:.0f} talk-overs in a minute</source>
        <extracomment>Keep what is in braces: {value}.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>{value:.0f} solapamientos en un minuto</translation>
    </message>
    <message id="cue.talk_over.figure">
        <source>{value:.1f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f}</translation>
    </message>
    <message id="cue.talk_over.line">
        <source>They were still talking</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Aún le estaban hablando</translation>
    </message>
    <message id="cue.long_turn.name">
        <source>Long turn</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Turno largo</translation>
    </message>
    <message id="cue.long_turn.explained">
        <source>You have spoken for a long time.</source>
        <translation>Usted lleva mucho tiempo hablando.</translation>
    </message>
    <message id="cue.long_turn.threshold">
        <source>{value:.0f} s of your turn</source>
        <extracomment>Keep what is in braces: {value}.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>{value:.0f} s de su turno</translation>
    </message>
    <message id="cue.long_turn.figure">
        <source>{value:.0f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f}</translation>
    </message>
    <message id="cue.long_turn.line">
        <source>Hand it back with a question</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Pregunte y ceda el turno</translation>
    </message>
    <message id="cue.too_fast.name">
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message id="cue.too_fast.explained">
        <source>Pace well over your usual.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Ritmo bastante por encima de lo habitual.</translation>
    </message>
    <message id="cue.too_fast.threshold">
        <source>{value:.2f} times your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{value:.2f} veces lo habitual</translation>
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
        <translation>Más rápido de lo habitual. Respire</translation>
    </message>
    <message id="cue.slow_line.name">
        <source>Slow line</source>
        <translation>Línea lenta</translation>
    </message>
    <message id="cue.slow_line.explained">
        <source>The line delays the replies. Shown once.</source>
        <translation>La línea retrasa las respuestas. Se muestra una vez.</translation>
    </message>
    <message id="cue.slow_line.threshold">
        <source>a delay of at least {value:.2f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>una demora de al menos {value:.2f} s</translation>
    </message>
    <message id="cue.slow_line.figure">
        <source>{value:.2f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.2f}</translation>
    </message>
    <message id="cue.slow_line.line">
        <source>The line is slow. Leave longer gaps</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>La línea va lenta. Deje huecos</translation>
    </message>
    <message id="cue.let_them_talk.name">
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message id="cue.let_them_talk.explained">
        <source>The caller is speaking: other cues wait.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Quien llama está hablando: los demás avisos esperan.</translation>
    </message>
    <message id="cue.let_them_talk.threshold">
        <source>{value:.0f} s of the caller&apos;s turn</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f} s del turno de quien llama</translation>
    </message>
    <message id="cue.let_them_talk.figure">
        <source>{value:.0f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f}</translation>
    </message>
    <message id="cue.let_them_talk.line">
        <source>Let them finish</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Deje que termine</translation>
    </message>
    <message id="cue.stay_low.name">
        <source>Caller louder</source>
        <translation>Llamante más alto</translation>
    </message>
    <message id="cue.stay_low.explained">
        <source>The caller is much louder than at the start.</source>
        <translation>Quien llama está bastante más alto que al comienzo.</translation>
    </message>
    <message id="cue.stay_low.threshold">
        <source>{value:.1f} dB above their start</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} dB sobre el comienzo</translation>
    </message>
    <message id="cue.stay_low.figure">
        <source>{value:.1f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f}</translation>
    </message>
    <message id="cue.stay_low.line">
        <source>Stay low and slow</source>
        <extracomment>At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Siga bajo y despacio</translation>
    </message>
    <message id="cue.stay_low.detail">
        <source>Caller {caller_level_db_over_began:.0f} dB above their start</source>
        <extracomment>Keep what is in braces: {caller_level_db_over_began}.
At most about 41 characters: the small line under that of a cue.</extracomment>
        <translation>Quien llama, {caller_level_db_over_began:.0f} dB sobre el comienzo</translation>
    </message>
    <message id="cue.back_in_range.name">
        <source>Back in range</source>
        <translation>De vuelta a lo habitual</translation>
    </message>
    <message id="cue.back_in_range.explained">
        <source>After a rise, back to your usual.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Tras una subida, de vuelta a lo habitual.</translation>
    </message>
    <message id="cue.back_in_range.line">
        <source>Back to your usual in {recovery_s:.0f} s</source>
        <extracomment>Keep what is in braces: {recovery_s}.
At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Vuelta a lo habitual en {recovery_s:.0f} s</translation>
    </message>
    <message id="cue.pace_back.name">
        <source>Back to your pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>De vuelta al ritmo</translation>
    </message>
    <message id="cue.pace_back.explained">
        <source>After a fast stretch, back to your usual pace.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Tras un tramo rápido, de vuelta al ritmo habitual.</translation>
    </message>
    <message id="cue.pace_back.line">
        <source>Back to your pace in {recovery_s:.0f} s</source>
        <extracomment>Keep what is in braces: {recovery_s}.
At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Vuelta al ritmo en {recovery_s:.0f} s</translation>
    </message>
    <message id="cue.gave_way.name">
        <source>Gave way</source>
        <translation>Palabra cedida</translation>
    </message>
    <message id="cue.gave_way.explained">
        <source>You both spoke, and you soon stopped.</source>
        <translation>Hablaban los dos, y usted paró pronto.</translation>
    </message>
    <message id="cue.gave_way.line">
        <source>You gave way after {gave_way_after_s:.1f} s</source>
        <extracomment>Keep what is in braces: {gave_way_after_s}.
At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.</extracomment>
        <translation>Palabra cedida a los {gave_way_after_s:.1f} s</translation>
    </message>
    <message id="held_back.spacing">
        <source>not shown: too soon after another</source>
        <translation>no mostrado: demasiado pronto tras otro</translation>
    </message>
    <message id="held_back.cap">
        <source>not shown: enough cues for this call</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>no mostrado: ya hubo bastantes avisos en esta llamada</translation>
    </message>
    <message id="held_back.let_them_talk">
        <source>not shown: the caller had the floor</source>
        <extracomment>“floor”: whoever holds it has the right to speak, through their own short pauses.</extracomment>
        <translation>no mostrado: quien llama tenía la palabra</translation>
    </message>
    <message id="held_back.first_seconds">
        <source>not shown: the call had only just begun</source>
        <translation>no mostrado: la llamada acababa de empezar</translation>
    </message>
    <message id="held_back.switched_off">
        <source>not shown: switched off</source>
        <translation>no mostrado: desactivado</translation>
    </message>
    <message id="held_back.paused">
        <source>not shown: cues were paused</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>no mostrado: los avisos estaban en pausa</translation>
    </message>
    <message id="held_back.repeat">
        <source>not shown: already shown, and still going on</source>
        <translation>no mostrado: ya mostrado, y aún sigue</translation>
    </message>
    <message id="held_back.quiet_hours">
        <source>not shown: quiet hours</source>
        <translation>no mostrado: horas sin avisos</translation>
    </message>
    <message id="held_back.silent_call">
        <source>not shown: a call without cues, to compare</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>no mostrado: una llamada sin avisos, para comparar</translation>
    </message>
    <message id="measure.agent_speech">
        <source>Your speech</source>
        <translation>Su habla</translation>
    </message>
    <message id="measure.caller_speech">
        <source>Caller&apos;s speech</source>
        <translation>Habla de quien llama</translation>
    </message>
    <message id="measure.level">
        <source>Level</source>
        <extracomment>At most about 9 characters: the name of a mark in the overlay.
At most about 10 characters: the name of a row of the call&apos;s instrument.
“level”: how loud, in dB.</extracomment>
        <translation>Nivel</translation>
    </message>
    <message id="measure.f0">
        <source>Pitch</source>
        <extracomment>At most about 9 characters: the name of a mark in the overlay.
At most about 10 characters: the name of a row of the call&apos;s instrument.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>Tono</translation>
    </message>
    <message id="measure.effort">
        <source>Effort</source>
        <extracomment>“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>Esfuerzo vocal</translation>
    </message>
    <message id="measure.pace">
        <source>Pace</source>
        <extracomment>At most about 9 characters: the name of a mark in the overlay.
At most about 10 characters: the name of a row of the call&apos;s instrument.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message id="measure.tone">
        <source>Tone</source>
        <translation>Voz</translation>
    </message>
    <message id="measure.overlap">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Solapamiento</translation>
    </message>
    <message id="reason.leak.short">
        <source>Caller is heard in your microphone</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>El micrófono oye a quien llama</translation>
    </message>
    <message id="reason.leak.advice">
        <source>Use a headset, or turn the speakers down.</source>
        <translation>Use unos auriculares, o baje los altavoces.</translation>
    </message>
    <message id="reason.gain.short">
        <source>Microphone level is being changed</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.
“level”: how loud, in dB.</extracomment>
        <translation>El nivel del micrófono cambia</translation>
    </message>
    <message id="reason.gain.advice">
        <source>Turn off automatic gain, or leave the microphone where it is.</source>
        <translation>Desactive la ganancia automática, o deje el micrófono donde está.</translation>
    </message>
    <message id="reason.narrow_band.short">
        <source>Microphone at phone quality</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Micro en calidad telefónica</translation>
    </message>
    <message id="reason.narrow_band.advice">
        <source>A Bluetooth headset may fall back to this. Switch its mode, choose another microphone, or learn your usual again.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Unos auriculares Bluetooth pueden recaer en esto. Cambie su modo, elija otro micrófono o aprenda lo habitual de nuevo.</translation>
    </message>
    <message id="reason.wide_band.short">
        <source>More than phone quality now</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Más que calidad telefónica</translation>
    </message>
    <message id="reason.wide_band.advice">
        <source>Your usual was learned at phone quality. Go back to the microphone you had, or learn your usual again.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Lo habitual en usted se aprendió en calidad telefónica. Vuelva al micrófono de antes o apréndalo de nuevo.</translation>
    </message>
    <message id="reason.clipping.short">
        <source>Microphone is too loud</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>El micrófono está muy alto</translation>
    </message>
    <message id="reason.clipping.advice">
        <source>Turn the microphone&apos;s level down.</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>Baje el nivel del micrófono.</translation>
    </message>
    <message id="reason.no_channel.short">
        <source>Caller is not heard</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>No se oye a quien llama</translation>
    </message>
    <message id="reason.no_channel.advice">
        <source>Choose the output your phone program plays to, in Settings.</source>
        <translation>Elija en Ajustes la salida por la que suena su programa de teléfono.</translation>
    </message>
    <message id="reason.wrong_loopback.short">
        <source>Caller&apos;s channel carries no caller</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Canal ajeno sin quien llama</translation>
    </message>
    <message id="reason.wrong_loopback.advice">
        <source>Choose the output your phone program plays to, in Settings.</source>
        <translation>Elija en Ajustes la salida por la que suena su programa de teléfono.</translation>
    </message>
    <message id="reason.same_sound.short">
        <source>Both channels carry the same</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Los dos canales llevan lo mismo</translation>
    </message>
    <message id="reason.same_sound.advice">
        <source>Choose another output in Settings. A recording needs each voice in a channel of its own.</source>
        <translation>Elija otra salida en los ajustes. Una grabación necesita un canal para cada voz.</translation>
    </message>
    <message id="reason.hold_music.short">
        <source>Hold music</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Música de espera</translation>
    </message>
    <message id="reason.hold_music.advice">
        <source>Nothing to do: it is measured again when the music ends.</source>
        <translation>Nada que hacer: se vuelve a medir al acabar la música.</translation>
    </message>
    <message id="reason.noise.short">
        <source>Too noisy to measure</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Demasiado ruido para medir</translation>
    </message>
    <message id="reason.noise.advice">
        <source>Move the microphone closer, or find a quieter place.</source>
        <translation>Acerque el micrófono, o busque un sitio con menos ruido.</translation>
    </message>
    <message id="reason.too_little_speech.short">
        <source>Not enough speech yet</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Aún no hay bastante habla</translation>
    </message>
    <message id="reason.too_little_speech.advice">
        <source>Speak a little more: your usual is being learned.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Hable un poco más: se está aprendiendo lo habitual en usted.</translation>
    </message>
    <message id="reason.dead_microphone.short">
        <source>Microphone gives no sound</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>El micrófono no da sonido</translation>
    </message>
    <message id="reason.dead_microphone.advice">
        <source>If you did not mute it, check its switch and that Coach may use it.</source>
        <translation>Si no lo ha silenciado, compruebe su interruptor y que Coach puede usarlo.</translation>
    </message>
    <message id="reason.other.short">
        <source>Another reason</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Otro motivo</translation>
    </message>
    <message id="reason.gap.short">
        <source>Sound was lost</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Se perdió sonido</translation>
    </message>
    <message id="reason.gap.advice">
        <source>Check that the headset is plugged in.</source>
        <translation>Compruebe que los auriculares están conectados.</translation>
    </message>
    <message id="evidence.both_speaking_s">
        <source>both spoke for {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>hablaron los dos {value:.1f} s</translation>
    </message>
    <message id="evidence.talk_overs_last_minute">
        <source>talk-overs in the last minute: {value:.0f}</source>
        <extracomment>Keep what is in braces: {value}.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>solapamientos en el último minuto: {value:.0f}</translation>
    </message>
    <message id="evidence.caller_turn_s">
        <source>the caller held the floor for {value:.0f} s</source>
        <extracomment>Keep what is in braces: {value}.
“floor”: whoever holds it has the right to speak, through their own short pauses.</extracomment>
        <translation>quien llama tuvo la palabra {value:.0f} s</translation>
    </message>
    <message id="evidence.rise">
        <source>together {value:.2f} of a full rise</source>
        <extracomment>Keep what is in braces: {value}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>en conjunto {value:.2f} de una subida completa</translation>
    </message>
    <message id="evidence.threshold">
        <source>shown from {threshold}</source>
        <extracomment>Keep what is in braces: {threshold}.</extracomment>
        <translation>se muestra desde {threshold}</translation>
    </message>
    <message id="evidence.level_db_over_usual">
        <source>level {value:+.1f} dB from your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>nivel {value:+.1f} dB respecto a lo habitual</translation>
    </message>
    <message id="evidence.level_db_over_usual_at_least">
        <source>level at least {value:+.1f} dB from your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>nivel al menos {value:+.1f} dB respecto a lo habitual</translation>
    </message>
    <message id="evidence.f0_st_over_usual">
        <source>pitch {value:+.1f} semitones from your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>tono {value:+.1f} semitonos respecto a lo habitual</translation>
    </message>
    <message id="evidence.effort_db_over_usual">
        <source>effort {value:+.1f} dB from your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>esfuerzo vocal {value:+.1f} dB respecto a lo habitual</translation>
    </message>
    <message id="evidence.pace_over_usual">
        <source>pace {value:.2f} times your usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>ritmo {value:.2f} veces lo habitual</translation>
    </message>
    <message id="evidence.pace_syll_per_s">
        <source>pace {value:.1f} syllables a second</source>
        <extracomment>Keep what is in braces: {value}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>ritmo {value:.1f} sílabas por segundo</translation>
    </message>
    <message id="evidence.usual_pace_syll_per_s">
        <source>your usual {value:.1f} syllables a second</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>lo habitual {value:.1f} sílabas por segundo</translation>
    </message>
    <message id="evidence.usual_level_db">
        <source>your usual level {value:.0f} dB</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>nivel habitual {value:.0f} dB</translation>
    </message>
    <message id="evidence.usual_f0_hz">
        <source>your usual pitch {value:.0f} Hz</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>tono habitual {value:.0f} Hz</translation>
    </message>
    <message id="evidence.caller_level_db_over_began">
        <source>caller {value:+.1f} dB from their start</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>quien llama, {value:+.1f} dB respecto al comienzo</translation>
    </message>
    <message id="evidence.caller_began_level_db">
        <source>they began at {value:.0f} dB</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>comienzo a {value:.0f} dB</translation>
    </message>
    <message id="evidence.line_delay_s">
        <source>line delay about {value:.1f} s there and back</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>demora de la línea de unos {value:.1f} s ida y vuelta</translation>
    </message>
    <message id="evidence.line_delay_low_s">
        <source>at least {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>al menos {value:.1f} s</translation>
    </message>
    <message id="evidence.line_delay_high_s">
        <source>at most {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>como mucho {value:.1f} s</translation>
    </message>
    <message id="evidence.replies">
        <source>from {value:.0f} replies</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>de {value:.0f} respuestas</translation>
    </message>
    <message id="evidence.silence_s">
        <source>quiet for {value:.0f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>silencio de {value:.0f} s</translation>
    </message>
    <message id="evidence.turn_s">
        <source>you held the floor for {value:.0f} s</source>
        <extracomment>Keep what is in braces: {value}.
“floor”: whoever holds it has the right to speak, through their own short pauses.</extracomment>
        <translation>usted tuvo la palabra {value:.0f} s</translation>
    </message>
    <message id="evidence.gave_way_after_s">
        <source>you gave way after {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>usted cedió a los {value:.1f} s</translation>
    </message>
    <message id="evidence.caller_gave_way_after_s">
        <source>the caller gave way after {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>quien llama cedió a los {value:.1f} s</translation>
    </message>
    <message id="evidence.recovery_s">
        <source>back in {value:.0f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>de vuelta en {value:.0f} s</translation>
    </message>
    <message id="evidence.window_s">
        <source>over {value:.1f} s of speech</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>en {value:.1f} s de habla</translation>
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
        <translation>Sin escuchar</translation>
    </message>
    <message id="channel.ok">
        <source>Heard</source>
        <translation>Se oye</translation>
    </message>
    <message id="channel.not_chosen">
        <source>Switched off in Settings</source>
        <translation>Desactivado en Ajustes</translation>
    </message>
    <message id="channel.missing">
        <source>Not found. Plug it in, or choose another in Settings.</source>
        <translation>No se encuentra. Conéctelo, o elija otro en Ajustes.</translation>
    </message>
    <message id="channel.no_server">
        <source>The system&apos;s sound server does not answer. Start it again, or log out and in.</source>
        <translation>El servidor de sonido del sistema no responde. Reinícielo, o cierre la sesión y vuelva a entrar.</translation>
    </message>
    <message id="channel.refused">
        <source>It can&apos;t be opened. Close the program that uses it, or choose another in Settings.</source>
        <translation>No se puede abrir. Cierre el programa que lo usa, o elija otro en Ajustes.</translation>
    </message>
    <message id="channel.zeros">
        <source>Nothing comes from it. It may be muted, or this app may need permission to use it.</source>
        <translation>No llega nada de él. Puede estar silenciado, o este programa puede necesitar permiso para usarlo.</translation>
    </message>
    <message id="channel.no_loopback_here">
        <source>This computer gives no access to the caller&apos;s sound. What needs it is not measured.</source>
        <translation>Este equipo no da acceso al sonido de quien llama. Lo que lo necesita no se mide.</translation>
    </message>
    <message id="live.busy">
        <source>Coach is too busy to do that now. Try again in a few seconds.</source>
        <translation>Coach está demasiado ocupado ahora. Inténtelo de nuevo en unos segundos.</translation>
    </message>
    <message id="live.slow_disk">
        <source>The disk is slow: {seconds} s are not kept yet. Coach keeps them in memory and goes on listening.</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>El disco va lento: {seconds} s aún no están guardados. Coach los mantiene en memoria y sigue escuchando.</translation>
    </message>
    <message id="live.history_moved">
        <source>The history was moved or deleted. A new one was begun, and this call is in it as a whole.</source>
        <translation>El historial se movió o se borró. Se empezó uno nuevo, y esta llamada está entera en él.</translation>
    </message>
    <message id="live.given_up">
        <source>More than {most} calls wait for the disk. The oldest was given up; what was written of it is there.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Más de {most} llamadas esperan al disco. Se abandonó la más antigua; lo que estaba escrito de ella sigue ahí.</translation>
    </message>
    <message id="live.internal">
        <source>Something went wrong in this program. What was measured up to then is kept; it goes on listening.</source>
        <translation>Algo falló en este programa. Lo medido hasta entonces está guardado; sigue escuchando.</translation>
    </message>
    <message id="live.replay_during_call">
        <source>A call is running. End it first, then replay.</source>
        <translation>Hay una llamada en curso. Termínela antes, y luego reproduzca.</translation>
    </message>
    <message id="live.replay_failed">
        <source>The recording can&apos;t be replayed: {reason}</source>
        <extracomment>Keep what is in braces: {reason}.</extracomment>
        <translation>La grabación no se puede reproducir: {reason}</translation>
    </message>
    <message id="live.replay_silent">
        <source>There is no output to play on. The replay runs without sound.</source>
        <translation>No hay salida por la que sonar. La reproducción va sin sonido.</translation>
    </message>
    <message id="live.no_microphone">
        <source>Nothing was heard. Choose another microphone, or plug yours in, and try again.</source>
        <translation>No se oyó nada. Elija otro micrófono, o conecte el suyo, e inténtelo de nuevo.</translation>
    </message>
    <message id="live.no_output">
        <source>There is no output to play on. Choose another in Settings.</source>
        <translation>No hay salida por la que sonar. Elija otra en Ajustes.</translation>
    </message>
    <message id="live.clipped">
        <source>Your microphone is too loud to learn your usual from. Turn its level down in the system&apos;s sound settings and read the text once more.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>Su micrófono está demasiado alto para aprender de él lo habitual. Baje su nivel en los ajustes de sonido del sistema y lea el texto otra vez.</translation>
    </message>
    <message id="live.too_little_speech">
        <source>That was too little speech to learn from. Read the whole text once more.</source>
        <translation>Fue demasiado poca habla para aprender. Lea todo el texto otra vez.</translation>
    </message>
    <message id="control.already_running">
        <source>The app is already running: its window was brought to the front.</source>
        <translation>El programa ya está en marcha: su ventana ha pasado al frente.</translation>
    </message>
    <message id="control.no_answer">
        <source>The app is running but does not answer. Close it, and start it again.</source>
        <translation>El programa está en marcha pero no responde. Ciérrelo e inícielo de nuevo.</translation>
    </message>
    <message id="control.no_socket">
        <source>Commands from other windows don&apos;t work: {path} can&apos;t be made ({reason}).</source>
        <extracomment>Keep what is in braces: {path}, {reason}.</extracomment>
        <translation>Las órdenes desde otras ventanas no funcionan: {path} no se puede crear ({reason}).</translation>
    </message>
    <message id="control.not_running">
        <source>The app isn&apos;t running. Start it first.</source>
        <translation>El programa no está en marcha. Inícielo antes.</translation>
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
        <translation>{value:.1f} semitonos</translation>
    </message>
    <message id="figure.unit.syllables_per_s">
        <source>{value:.1f} syll/s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} síl/s</translation>
    </message>
    <message id="figure.with_usual">
        <source>{value}, your usual {usual}</source>
        <extracomment>Keep what is in braces: {usual}, {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{value}, lo habitual {usual}</translation>
    </message>
    <message id="figure.f0_within_turns_st.name">
        <source>Pitch moves by</source>
        <extracomment>“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>El tono se mueve</translation>
    </message>
    <message id="figure.at_least">
        <source>at least {value}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>al menos {value}</translation>
    </message>
    <message id="figure.level_db_over_usual.name">
        <source>Level from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>Nivel respecto a lo habitual</translation>
    </message>
    <message id="figure.median_wait_s.name">
        <source>Wait before an answer</source>
        <translation>Espera antes de responder</translation>
    </message>
    <message id="figure.quick_answers.name">
        <source>Answers within 0.2 s</source>
        <translation>Respuestas en menos de 0,2 s</translation>
    </message>
    <message id="figure.overlap_share.name">
        <source>Both spoke</source>
        <translation>Hablaban los dos</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message id="practice.title">
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message id="practice.drills">
        <source>Drills</source>
        <translation>Ejercicios</translation>
    </message>
    <message id="practice.drills_note">
        <source>your last, and the ones before it</source>
        <translation>su último intento y los anteriores</translation>
    </message>
    <message id="practice.not_tried">
        <source>not tried yet</source>
        <translation>sin probar</translation>
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
            <numerusform>{n} turno</numerusform>
            <numerusform>{n} turnos</numerusform>
        </translation>
    </message>
    <message id="practice.times" numerus="yes">
        <source>{n} times</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} vez</numerusform>
            <numerusform>{n} veces</numerusform>
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
        <translation>mantenido {kept} de {out_of} s</translation>
    </message>
    <message id="practice.held_short">
        <source>{kept} of {out_of} s</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.</extracomment>
        <translation>{kept} de {out_of} s</translation>
    </message>
    <message id="practice.kept">
        <source>{kept} of {out_of}</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.</extracomment>
        <translation>{kept} de {out_of}</translation>
    </message>
    <message id="practice.plain_s">
        <source>{seconds} s</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message id="practice.start">
        <source>Start, {length}</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>Empezar, {length}</translation>
    </message>
    <message id="practice.start_spoken">
        <source>Start {title}, {length}</source>
        <extracomment>Keep what is in braces: {length}, {title}.</extracomment>
        <translation>Empezar {title}, {length}</translation>
    </message>
    <message id="practice.from_aim">
        <source>Your aim: {aim}</source>
        <extracomment>Keep what is in braces: {aim}.</extracomment>
        <translation>Su meta: {aim}</translation>
    </message>
    <message id="practice.from_call">
        <source>To try after a call: {name}</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Para probar tras una llamada: {name}</translation>
    </message>
    <message id="practice.practise">
        <source>Practise this</source>
        <translation>Practicar esto</translation>
    </message>
    <message id="practice.without_names">
        <source>A class without names: nothing is kept</source>
        <translation>Grupo sin nombres: no se guarda nada</translation>
    </message>
    <message id="practice.another_voice">
        <source>Someone else speaks now</source>
        <translation>Ahora habla otra persona</translation>
    </message>
    <message id="practice.reads_again">
        <source>The text of the usual is read again before the next drill.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>El texto de lo habitual se lee otra vez antes del próximo ejercicio.</translation>
    </message>
    <message id="practice.own_problems" numerus="yes">
        <source>{n} drills of yours can&apos;t be used.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} ejercicio suyo no se puede usar.</numerusform>
            <numerusform>{n} ejercicios suyos no se pueden usar.</numerusform>
        </translation>
    </message>
    <message id="practice.own_folder">
        <source>Drills of your own: files in {folder}</source>
        <extracomment>Keep what is in braces: {folder}.</extracomment>
        <translation>Ejercicios propios: archivos en {folder}</translation>
    </message>
    <message id="practice.again">
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message id="practice.done">
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message id="practice.stop">
        <source>End it</source>
        <translation>Terminar</translation>
    </message>
    <message id="practice.pause">
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message id="practice.go_on">
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message id="practice.in_call">
        <source>A call is on. Practice when it is over.</source>
        <translation>Hay una llamada en curso. Practique cuando termine.</translation>
    </message>
    <message id="practice.opening">
        <source>Opening the microphone</source>
        <translation>Abriendo el micrófono</translation>
    </message>
    <message id="practice.usual_first">
        <source>Your usual comes first: read this as you would say it to someone across a table.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Primero, lo habitual en usted: lea esto como se lo diría a alguien al otro lado de una mesa.</translation>
    </message>
    <message id="practice.usual_wanted">
        <source>{seconds} s more of your speech</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>Faltan {seconds} s de su habla</translation>
    </message>
    <message id="practice.begins_in">
        <source>begins in {seconds}</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>empieza en {seconds}</translation>
    </message>
    <message id="practice.headset">
        <source>Use a headset: from loudspeakers, the caller’s first words may count as yours.</source>
        <translation>Use unos auriculares: con altavoces, las primeras palabras de quien llama pueden contar como suyas.</translation>
    </message>
    <message id="practice.left">
        <source>{time} left</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>quedan {time}</translation>
    </message>
    <message id="practice.gone">
        <source>{time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>{time}</translation>
    </message>
    <message id="practice.turn_of">
        <source>turn {step} of {steps}</source>
        <extracomment>Keep what is in braces: {step}, {steps}.</extracomment>
        <translation>turno {step} de {steps}</translation>
    </message>
    <message id="practice.time_of">
        <source>time {step} of {steps}</source>
        <extracomment>Keep what is in braces: {step}, {steps}.</extracomment>
        <translation>vez {step} de {steps}</translation>
    </message>
    <message id="practice.not_yet">
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message id="practice.usual_short">
        <source>usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>habitual</translation>
    </message>
    <message id="practice.syll_per_s">
        <source>{pace} syll/s</source>
        <extracomment>Keep what is in braces: {pace}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>{pace} síl/s</translation>
    </message>
    <message id="practice.level_value">
        <source>{value} dB</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value} dB</translation>
    </message>
    <message id="practice.pitch_value">
        <source>{value} st</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value} st</translation>
    </message>
    <message id="practice.over_usual">
        <source>over your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>sobre lo habitual</translation>
    </message>
    <message id="practice.behind">
        <source>The pace is that of the last {seconds} s you spoke</source>
        <extracomment>Keep what is in braces: {seconds}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>El ritmo es el de los últimos {seconds} s que habló</translation>
    </message>
    <message id="practice.foot_running">
        <source>Space pauses. Esc ends, nothing kept.</source>
        <translation>Espacio pausa. Esc termina sin guardar nada.</translation>
    </message>
    <message id="practice.foot_paused">
        <source>Paused. Space goes on. Esc ends, nothing kept.</source>
        <translation>En pausa. Espacio sigue. Esc termina sin guardar nada.</translation>
    </message>
    <message id="practice.best_stretch">
        <source>best stretch, {seconds} s, from {start}</source>
        <extracomment>Keep what is in braces: {seconds}, {start}.</extracomment>
        <translation>mejor tramo, {seconds} s, desde {start}</translation>
    </message>
    <message id="practice.out">
        <source>{value} at {at}</source>
        <extracomment>Keep what is in braces: {at}, {value}.</extracomment>
        <translation>{value} en {at}</translation>
    </message>
    <message id="practice.too_little">
        <source>Too little was heard for a figure</source>
        <translation>Se oyó demasiado poco para una cifra</translation>
    </message>
    <message id="practice.kept_apart">
        <source>Kept with your attempts, apart from your calls</source>
        <translation>Guardado con sus intentos, aparte de sus llamadas</translation>
    </message>
    <message id="practice.nothing_kept">
        <source>Nothing is kept</source>
        <translation>No se guarda nada</translation>
    </message>
    <message id="practice.attempts">
        <source>Your attempts</source>
        <translation>Sus intentos</translation>
    </message>
    <message id="practice.attempts_count" numerus="yes">
        <source>{n} attempts, the first on {day}</source>
        <extracomment>Keep what is in braces: {day}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} intento, el primero el {day}</numerusform>
            <numerusform>{n} intentos, el primero el {day}</numerusform>
        </translation>
    </message>
    <message id="practice.look_spoken">
        <source>Look at your attempts at {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Ver sus intentos de {title}</translation>
    </message>
    <message id="practice.attempts_spoken">
        <source>Your attempts: {attempts}</source>
        <extracomment>Keep what is in braces: {attempts}.</extracomment>
        <translation>Sus intentos: {attempts}</translation>
    </message>
    <message id="practice.one_thing">
        <source>One thing to try</source>
        <translation>Algo que probar</translation>
    </message>
    <message id="practice.dots_spoken">
        <source>{kept} of {done} kept, {steps} in all</source>
        <extracomment>Keep what is in braces: {done}, {kept}, {steps}.</extracomment>
        <translation>cumplido: {kept} de {done}, {steps} en total</translation>
    </message>
    <message id="practice.turn_line">
        <source>Turn {number}: {why}</source>
        <extracomment>Keep what is in braces: {number}, {why}.</extracomment>
        <translation>Turno {number}: {why}</translation>
    </message>
    <message id="practice.text_name">
        <source>The text to read</source>
        <translation>El texto que se lee</translation>
    </message>
    <message id="practice.plot_name">
        <source>The band and your trace</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>La banda y su trazo</translation>
    </message>
    <message id="practice.line_name">
        <source>The caller said: {line}</source>
        <extracomment>Keep what is in braces: {line}.</extracomment>
        <translation>Quien llama dijo: {line}</translation>
    </message>
    <message id="practice.lost_title">
        <source>It ended before its end</source>
        <translation>Se acabó antes de tiempo</translation>
    </message>
    <message id="practice.lost_more">
        <source>This attempt does not count, and nothing of it is kept.</source>
        <translation>Este intento no cuenta, y no se guarda nada de él.</translation>
    </message>
    <message id="practice.microphone">
        <source>Microphone: {name}</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Micrófono: {name}</translation>
    </message>
    <message id="practice.no_microphone">
        <source>Nothing came from your microphone. Choose another in Settings, or plug yours in.</source>
        <translation>No llegó nada de su micrófono. Elija otro en Ajustes, o conecte el suyo.</translation>
    </message>
    <message id="practice.microphone_silent">
        <source>Your microphone gives no sound: it is muted, or not permitted. Switch it on, then begin again.</source>
        <translation>Su micrófono no da sonido: está silenciado, o sin permiso. Actívelo y empiece de nuevo.</translation>
    </message>
    <message id="practice.microphone_lost">
        <source>Your microphone went away. Plug it in, then begin again.</source>
        <translation>Su micrófono se desconectó. Conéctelo y empiece de nuevo.</translation>
    </message>
    <message id="practice.no_output">
        <source>There is no output to hear the caller on. Choose one in Settings.</source>
        <translation>No hay salida por la que oír a quien llama. Elija una en Ajustes.</translation>
    </message>
    <message id="practice.output_lost">
        <source>The output went away, so the caller could not be heard. Plug it in, then begin again.</source>
        <translation>La salida se desconectó, así que no se podía oír a quien llama. Conéctela y empiece de nuevo.</translation>
    </message>
    <message id="practice.line_too_long">
        <source>{path} is longer than {most_s} s. Record a shorter one.</source>
        <extracomment>Keep what is in braces: {most_s}, {path}.</extracomment>
        <translation>{path} dura más de {most_s} s. Grabe algo más corto.</translation>
    </message>
    <message id="practice.defect">
        <source>It stopped because of a defect of ours. The log says where.</source>
        <translation>Se detuvo por un fallo nuestro. El registro dice dónde.</translation>
    </message>
    <message id="practice.prompt.listen">
        <source>Listen</source>
        <translation>Escuche</translation>
    </message>
    <message id="practice.prompt.wait">
        <source>Ready</source>
        <translation>Atención</translation>
    </message>
    <message id="practice.prompt.answer">
        <source>Your turn</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Su turno</translation>
    </message>
    <message id="practice.prompt.louder">
        <source>Loud: at the top of your voice</source>
        <translation>Alto: con toda la voz</translation>
    </message>
    <message id="practice.prompt.back">
        <source>Back: down to your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Vuelta: baje a lo habitual</translation>
    </message>
    <message id="practice.place.inside">
        <source>within the band</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>dentro de la banda</translation>
    </message>
    <message id="practice.place.above">
        <source>above the band</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>sobre la banda</translation>
    </message>
    <message id="practice.place.below">
        <source>below the band</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>bajo la banda</translation>
    </message>
    <message id="practice.figure.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message id="practice.figure.level">
        <source>Level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>Nivel</translation>
    </message>
    <message id="practice.figure.pitch">
        <source>Pitch</source>
        <extracomment>“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>Tono</translation>
    </message>
    <message id="practice.figure.held">
        <source>Held so far</source>
        <translation>Mantenido hasta ahora</translation>
    </message>
    <message id="practice.figure.back_in">
        <source>Back in</source>
        <translation>De vuelta en</translation>
    </message>
    <message id="practice.figure.wait">
        <source>Your last wait</source>
        <translation>Su última espera</translation>
    </message>
    <message id="practice.figure.answer">
        <source>Your last answer</source>
        <translation>Su última respuesta</translation>
    </message>
    <message id="practice.figure.kept">
        <source>Kept so far</source>
        <translation>Cumplido hasta ahora</translation>
    </message>
    <message id="practice.figure.heard_out">
        <source>Heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Escuchado</translation>
    </message>
    <message id="practice.figure.acknowledgements">
        <source>Acknowledgements</source>
        <translation>Señales de escucha</translation>
    </message>
    <message id="practice.figure.talk_overs">
        <source>Talk-overs</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Solapamientos</translation>
    </message>
    <message id="practice.turn.kept">
        <source>as asked</source>
        <translation>como se pedía</translation>
    </message>
    <message id="practice.turn.came_in">
        <source>you came in</source>
        <translation>usted entró</translation>
    </message>
    <message id="practice.turn.too_soon">
        <source>too soon</source>
        <translation>demasiado pronto</translation>
    </message>
    <message id="practice.turn.too_late">
        <source>too late</source>
        <translation>demasiado tarde</translation>
    </message>
    <message id="practice.turn.no_answer">
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message id="practice.turn.too_long">
        <source>too long</source>
        <translation>demasiado largo</translation>
    </message>
    <message id="practice.turn.in_pieces">
        <source>in more than one turn</source>
        <translation>en más de un turno</translation>
    </message>
    <message id="practice.turn.not_up">
        <source>not loud enough to come down from</source>
        <translation>no tan alto como para poder bajar</translation>
    </message>
    <message id="practice.turn.not_back">
        <source>not back in time</source>
        <translation>no volvió a tiempo</translation>
    </message>
    <message id="practice.turn.not_short">
        <source>not back</source>
        <translation>sin volver</translation>
    </message>
    <message id="practice.turn.waited">
        <source>you waited {wait} s</source>
        <extracomment>Keep what is in braces: {wait}.</extracomment>
        <translation>usted esperó {wait} s</translation>
    </message>
    <message id="practice.turn.lasted">
        <source>it took {took} s</source>
        <extracomment>Keep what is in braces: {took}.</extracomment>
        <translation>duró {took} s</translation>
    </message>
    <message id="practice.turn.back_after">
        <source>back after {took} s</source>
        <extracomment>Keep what is in braces: {took}.</extracomment>
        <translation>de vuelta tras {took} s</translation>
    </message>
    <message id="practice.end.seconds">
        <source>Held {kept} of {out_of} s</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.</extracomment>
        <translation>Mantenido {kept} de {out_of} s</translation>
    </message>
    <message id="practice.end.heard_out">
        <source>Heard out {kept} of {out_of} s</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.
“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Escuchado {kept} de {out_of} s</translation>
    </message>
    <message id="practice.end.turns">
        <source>{kept} of {out_of} turns</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>{kept} de {out_of} turnos</translation>
    </message>
    <message id="practice.end.times">
        <source>Back in time {kept} of {out_of} times</source>
        <extracomment>Keep what is in braces: {kept}, {out_of}.</extracomment>
        <translation>De vuelta a tiempo {kept} de {out_of} veces</translation>
    </message>
    <message id="practice.under.pace">
        <source>on average {mean} syll/s, your usual is {usual}</source>
        <extracomment>Keep what is in braces: {mean}, {usual}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{mean} síl/s de media, lo habitual {usual}</translation>
    </message>
    <message id="practice.under.beat">
        <source>{beat} syll/s with the beat, {alone} without</source>
        <extracomment>Keep what is in braces: {alone}, {beat}.</extracomment>
        <translation>{beat} síl/s con el compás, {alone} sin él</translation>
    </message>
    <message id="practice.under.wait">
        <source>your middle wait {wait} s</source>
        <extracomment>Keep what is in braces: {wait}.</extracomment>
        <translation>su espera mediana {wait} s</translation>
    </message>
    <message id="practice.under.answer">
        <source>your middle answer {answer} s</source>
        <extracomment>Keep what is in braces: {answer}.</extracomment>
        <translation>su respuesta mediana {answer} s</translation>
    </message>
    <message id="practice.under.best">
        <source>the soonest after {best} s</source>
        <extracomment>Keep what is in braces: {best}.</extracomment>
        <translation>lo más pronto, tras {best} s</translation>
    </message>
    <message id="practice.under.talk_overs" numerus="yes">
        <source>{n} talk-overs</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>
            <numerusform>{n} solapamiento</numerusform>
            <numerusform>{n} solapamientos</numerusform>
        </translation>
    </message>
    <message id="practice.under.acknowledgements" numerus="yes">
        <source>{n} acknowledgements</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} señal de escucha</numerusform>
            <numerusform>{n} señales de escucha</numerusform>
        </translation>
    </message>
    <message id="practice.advice.begin_lower">
        <source>You were above the band at the beginning.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Al principio estuvo sobre la banda.</translation>
    </message>
    <message id="practice.advice.above">
        <source>You were above the band more than below it.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Estuvo más tiempo sobre la banda que bajo ella.</translation>
    </message>
    <message id="practice.advice.below">
        <source>You were below the band more than above it.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Estuvo más tiempo bajo la banda que sobre ella.</translation>
    </message>
    <message id="practice.advice.both_sides">
        <source>You went out on both sides.</source>
        <translation>Se salió por los dos lados.</translation>
    </message>
    <message id="practice.advice.held">
        <source>You stayed in the band.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Se mantuvo en la banda.</translation>
    </message>
    <message id="practice.advice.beat_helped">
        <source>The beat changed your pace: {beat_syll_per_s} syll/s with it, {alone_syll_per_s} without.</source>
        <extracomment>Keep what is in braces: {alone_syll_per_s}, {beat_syll_per_s}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>El compás cambió su ritmo: {beat_syll_per_s} síl/s con él, {alone_syll_per_s} sin él.</translation>
    </message>
    <message id="practice.advice.wait_longer">
        <source>Most of what was not kept came too soon.</source>
        <translation>Casi todo lo no cumplido llegó demasiado pronto.</translation>
    </message>
    <message id="practice.advice.answer_sooner">
        <source>Most of what was not kept came late.</source>
        <translation>Casi todo lo no cumplido llegó tarde.</translation>
    </message>
    <message id="practice.advice.shorter">
        <source>Most of what was not kept was too long.</source>
        <translation>Casi todo lo no cumplido fue demasiado largo.</translation>
    </message>
    <message id="practice.advice.one_turn">
        <source>Some answers went on after they had ended.</source>
        <translation>Algunas respuestas siguieron después de haber terminado.</translation>
    </message>
    <message id="practice.advice.let_them_end">
        <source>You came in before they had ended.</source>
        <translation>Usted entró antes de que terminaran.</translation>
    </message>
    <message id="practice.advice.all_kept">
        <source>Every one was kept.</source>
        <translation>Se cumplió todo.</translation>
    </message>
    <message id="practice.advice.floor_taken" numerus="yes">
        <source>You took the floor {n} times.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“floor”: whoever holds it has the right to speak, through their own short pauses.</extracomment>
        <translation>
            <numerusform>Usted tomó la palabra {n} vez.</numerusform>
            <numerusform>Usted tomó la palabra {n} veces.</numerusform>
        </translation>
    </message>
    <message id="practice.advice.no_sound_of_yours">
        <source>You heard them out, and they heard nothing of you.</source>
        <translation>Usted escuchó hasta el final, y no se le oyó nada.</translation>
    </message>
    <message id="practice.advice.heard_out">
        <source>You heard them out, and they heard that you were there.</source>
        <translation>Usted escuchó hasta el final, y se oyó que estaba ahí.</translation>
    </message>
    <message id="practice.advice.louder_first">
        <source>You were not {up_db} dB over your usual for long enough to come down.</source>
        <extracomment>Keep what is in braces: {up_db}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>No pasó bastante tiempo {up_db} dB sobre lo habitual como para poder bajar.</translation>
    </message>
    <message id="practice.advice.back_sooner">
        <source>You were not back within {within_s} s each time.</source>
        <extracomment>Keep what is in braces: {within_s}.</extracomment>
        <translation>No volvió cada vez en menos de {within_s} s.</translation>
    </message>
    <message id="practice.advice_more.begin_lower">
        <source>Breathe out before the first word, and say it slower than the others.</source>
        <translation>Suelte el aire antes de la primera palabra, y dígala más despacio que las demás.</translation>
    </message>
    <message id="practice.advice_more.above">
        <source>Leave the last word of a sentence as long as the first, and wait at the full stop.</source>
        <translation>Haga la última palabra de la frase tan larga como la primera, y espere en el punto.</translation>
    </message>
    <message id="practice.advice_more.below">
        <source>Keep the words close together. The pauses stay where the full stops are.</source>
        <translation>Junte más las palabras. Las pausas se quedan donde están los puntos.</translation>
    </message>
    <message id="practice.advice_more.both_sides">
        <source>Listen to the words you lean on, and keep those apart by the same time.</source>
        <translation>Fíjese en las palabras en que se apoya, y sepárelas siempre por el mismo tiempo.</translation>
    </message>
    <message id="practice.advice_more.held">
        <source>Try it once without looking at the band.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Pruébelo una vez sin mirar la banda.</translation>
    </message>
    <message id="practice.advice_more.beat_helped">
        <source>Tap it with a finger, off the microphone, in your next call.</source>
        <translation>En su próxima llamada, márquelo con un dedo, lejos del micrófono.</translation>
    </message>
    <message id="practice.advice_more.wait_longer">
        <source>Breathe in while you wait: one breath is about a second.</source>
        <translation>Tome aire mientras espera: una respiración dura cerca de un segundo.</translation>
    </message>
    <message id="practice.advice_more.answer_sooner">
        <source>Begin with what you can see, and think while you say it.</source>
        <translation>Empiece por lo que ve, y piense mientras lo dice.</translation>
    </message>
    <message id="practice.advice_more.shorter">
        <source>Leave out when and where, and say what is wrong and what they want.</source>
        <translation>Deje fuera cuándo y dónde; diga qué falla y qué se pide.</translation>
    </message>
    <message id="practice.advice_more.one_turn">
        <source>Decide on the last word before you say the first.</source>
        <translation>Decida la última palabra antes de decir la primera.</translation>
    </message>
    <message id="practice.advice_more.let_them_end">
        <source>Let the silence after their last word begin before you do.</source>
        <translation>Deje que empiece el silencio tras su última palabra antes de empezar usted.</translation>
    </message>
    <message id="practice.advice_more.all_kept">
        <source>Do it again tomorrow. A habit takes days, not minutes.</source>
        <translation>Hágalo otra vez mañana. Un hábito lleva días, no minutos.</translation>
    </message>
    <message id="practice.advice_more.floor_taken">
        <source>Write down what you want to say, and say it when they are done.</source>
        <translation>Anote lo que quiere decir, y dígalo cuando hayan terminado.</translation>
    </message>
    <message id="practice.advice_more.no_sound_of_yours">
        <source>A short “mm” or “I see” every ten seconds is enough.</source>
        <translation>Basta un breve «ajá» o «ya veo» cada diez segundos.</translation>
    </message>
    <message id="practice.advice_more.heard_out">
        <source>Do it again with your eyes closed.</source>
        <translation>Hágalo otra vez con los ojos cerrados.</translation>
    </message>
    <message id="practice.advice_more.louder_first">
        <source>Speak as you would to someone across the street. It is meant to be too much.</source>
        <translation>Hable como a alguien al otro lado de la calle. Tiene que ser demasiado.</translation>
    </message>
    <message id="practice.advice_more.back_sooner">
        <source>Breathe out at the word Back, and make the next word a low one.</source>
        <translation>Suelte el aire al ver la palabra Vuelta, y diga bajo la siguiente.</translation>
    </message>
    <message id="practice_file.missing">
        <source>{path} is not there. Put it back.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} no está. Devuélvalo a su sitio.</translation>
    </message>
    <message id="practice_file.folder">
        <source>{path} is a folder. Choose the file in it.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} es una carpeta. Elija el archivo que hay en ella.</translation>
    </message>
    <message id="practice_file.no_file">
        <source>{path} is not a file. Choose a text file.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} no es un archivo. Elija un archivo de texto.</translation>
    </message>
    <message id="practice_file.not_readable">
        <source>{path} can&apos;t be read: {said}. Ask for permission to read it.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>{path} no se puede leer: {said}. Pida permiso para leerlo.</translation>
    </message>
    <message id="practice_file.too_large">
        <source>{path} is larger than {most_kb} kB, more than a file of practice can be. Shorten it.</source>
        <extracomment>Keep what is in braces: {most_kb}, {path}.</extracomment>
        <translation>{path} pasa de {most_kb} kB, más de lo que puede ser un archivo de práctica. Acórtelo.</translation>
    </message>
    <message id="practice_file.not_utf8">
        <source>{path}, line {line}: this is not UTF-8 text. Save the file as UTF-8.</source>
        <extracomment>Keep what is in braces: {line}, {path}.</extracomment>
        <translation>{path}, línea {line}: esto no es texto UTF-8. Guarde el archivo como UTF-8.</translation>
    </message>
    <message id="practice_file.not_toml">
        <source>{path}, line {line}: this is not TOML ({said}). Look for a missing quotation mark, bracket or equals sign.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {said}.</extracomment>
        <translation>{path}, línea {line}: esto no es TOML ({said}). Busque una comilla, un corchete o un signo igual que falte.</translation>
    </message>
    <message id="practice_file.too_deep">
        <source>{path}: the brackets are nested too deeply. Remove some.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path}: los corchetes están demasiado anidados. Quite algunos.</translation>
    </message>
    <message id="practice_file.unknown_key">
        <source>{path}, line {line}: “{name}” is not known here. Remove it, or use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: «{name}» no se conoce aquí. Quítelo, o use uno de estos: {known}.</translation>
    </message>
    <message id="practice_file.lacks">
        <source>{path}, line {line}: “{name}” is missing here. Add it.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: aquí falta «{name}». Añádalo.</translation>
    </message>
    <message id="practice_file.not_text">
        <source>{path}, line {line}: “{name}” is not a text. Write it in quotation marks.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: «{name}» no es un texto. Escríbalo entre comillas rectas.</translation>
    </message>
    <message id="practice_file.not_texts">
        <source>{path}, line {line}: “{name}” is not a list of texts. Write it as [&quot;one&quot;, &quot;two&quot;].</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: «{name}» no es una lista de textos. Escríbala así: [&quot;uno&quot;, &quot;dos&quot;].</translation>
    </message>
    <message id="practice_file.not_number">
        <source>{path}, line {line}: “{name}” is not a number. Write it without quotation marks.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: «{name}» no es un número. Escríbalo sin comillas.</translation>
    </message>
    <message id="practice_file.not_whole">
        <source>{path}, line {line}: “{name}” is not a whole number. Leave out what is after the point.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: «{name}» no es un número entero. Quite lo que va tras el punto.</translation>
    </message>
    <message id="practice_file.out_of_range">
        <source>{path}, line {line}: “{name}” has to be from {least} to {most}. Change it.</source>
        <extracomment>Keep what is in braces: {least}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: «{name}» debe estar entre {least} y {most}. Cámbielo.</translation>
    </message>
    <message id="practice_file.not_tables">
        <source>{path}, line {line}: “{name}” is written in another way here. Begin each one with a line [[{name}]].</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: «{name}» está escrito aquí de otro modo. Empiece cada uno con una línea [[{name}]].</translation>
    </message>
    <message id="practice_file.not_table">
        <source>{path}, line {line}: “{name}” is written in another way here. Begin it with a line [{name}].</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: «{name}» está escrito aquí de otro modo. Empiécelo con una línea [{name}].</translation>
    </message>
    <message id="practice_file.empty_text">
        <source>{path}, line {line}: “{name}” is empty. Write something, or remove it.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: «{name}» está vacío. Escriba algo, o quítelo.</translation>
    </message>
    <message id="practice_file.long_text">
        <source>{path}, line {line}: “{name}” has {count} characters. Shorten it to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: «{name}» tiene {count} caracteres. Acórtelo a {most}.</translation>
    </message>
    <message id="practice_file.long_title">
        <source>{path}, line {line}: the title has {count} words. Shorten it to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {path}.</extracomment>
        <translation>{path}, línea {line}: el título tiene {count} palabras. Acórtelo a {most}.</translation>
    </message>
    <message id="practice_file.control_character">
        <source>{path}, line {line}: “{name}” holds a character that can&apos;t be shown. Type it again.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: «{name}» contiene un carácter que no se puede mostrar. Escríbalo de nuevo.</translation>
    </message>
    <message id="practice_file.too_many">
        <source>{path}, line {line}: there are {count} of “{name}”. Keep at most {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: hay {count} de «{name}». Deje {most} como mucho.</translation>
    </message>
    <message id="practice_file.wrong_count">
        <source>{path}, line {line}: there are {count} of “{name}”, and there have to be {least} to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {least}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: hay {count} de «{name}», y tiene que haber de {least} a {most}.</translation>
    </message>
    <message id="practice_file.unknown">
        <source>{path}, line {line}: “{value}” is not known here. Use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {path}, {value}.</extracomment>
        <translation>{path}, línea {line}: «{value}» no se conoce aquí. Use uno de estos: {known}.</translation>
    </message>
    <message id="practice_file.bad_name">
        <source>{path}, line {line}: “{name}” may have only small letters, digits and hyphens, and is “{value}”. Change it.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, línea {line}: «{name}» solo puede tener minúsculas, cifras y guiones, y es «{value}». Cámbielo.</translation>
    </message>
    <message id="practice_file.bad_sound">
        <source>{path}, line {line}: “{value}” is no name of a sound: small letters, digits and hyphens, and one of these endings: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {path}, {value}.</extracomment>
        <translation>{path}, línea {line}: «{value}» no es un nombre de sonido: minúsculas, cifras y guiones, y una de estas terminaciones: {known}.</translation>
    </message>
    <message id="practice_file.sound_missing">
        <source>{path}, line {line}: the sound {value} is not there. Record it, or put it back.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, línea {line}: el sonido {value} no está. Grábelo, o devuélvalo a su sitio.</translation>
    </message>
    <message id="practice_file.backwards">
        <source>{path}, line {line}: “{name}” is before the one above it. Put them in order.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: «{name}» va antes que el anterior. Póngalos en orden.</translation>
    </message>
    <message id="practice_file.not_above">
        <source>{path}, line {line}: “{name}” has to be more than “{other}”. Change one of them.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {other}, {path}.</extracomment>
        <translation>{path}, línea {line}: «{name}» tiene que ser más que «{other}». Cambie uno de los dos.</translation>
    </message>
    <message id="practice_file.loops">
        <source>{path}, line {line}: a trainee who always does the same ({heard}) comes back to “{value}” for ever. Let it lead on, or to &quot;end&quot;.</source>
        <extracomment>Keep what is in braces: {heard}, {line}, {path}, {value}.</extracomment>
        <translation>{path}, línea {line}: quien practica y hace siempre lo mismo ({heard}) vuelve a «{value}» sin fin. Haga que lleve más allá, o a &quot;end&quot;.</translation>
    </message>
    <message id="practice_file.never_reached">
        <source>{path}, line {line}: nothing leads to the turn “{value}”. Let a turn lead to it, or remove it.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, línea {line}: nada lleva al turno «{value}». Haga que un turno lleve a él, o quítelo.</translation>
    </message>
    <message id="practice_file.no_such_turn">
        <source>{path}, line {line}: there is no turn “{value}”. Use the id of one, or &quot;end&quot;.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, línea {line}: no hay ningún turno «{value}». Use el id de uno, o &quot;end&quot;.</translation>
    </message>
    <message id="practice_file.twice">
        <source>{path}, line {line}: there is another turn “{value}”. Give it another id.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, línea {line}: hay otro turno «{value}». Póngale otro id.</translation>
    </message>
    <message id="practice_file.reserved">
        <source>{path}, line {line}: “{value}” means something else here. Give the turn another id.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, línea {line}: «{value}» significa aquí otra cosa. Ponga otro id al turno.</translation>
    </message>
    <message id="practice_file.not_true_or_false">
        <source>{path}, line {line}: “{name}” is neither true nor false. Write one of these, without quotation marks.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: «{name}» no es ni true ni false. Escriba uno de los dos, sin comillas.</translation>
    </message>
    <message id="practice_file.no_such_drill">
        <source>{path}, line {line}: there is no drill “{value}”. Use the id of one of ours, or put it beside the lesson.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, línea {line}: no hay ningún ejercicio «{value}». Use el id de uno de los nuestros, o póngalo junto a la lección.</translation>
    </message>
    <message id="practice_file.no_such_scene">
        <source>{path}, line {line}: there is no scene “{value}”. Use the id of one of ours, or put it beside the lesson.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, línea {line}: no hay ninguna escena «{value}». Use el id de una de las nuestras, o póngala junto a la lección.</translation>
    </message>
    <message id="lesson.heading">
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message id="lesson.heading_note">
        <source>one after another, with a trainer or alone</source>
        <translation>seguidas, con formador o sin él</translation>
    </message>
    <message id="lesson.open">
        <source>Open a lesson</source>
        <translation>Abrir una lección</translation>
    </message>
    <message id="lesson.save">
        <source>Save as one file</source>
        <translation>Guardar en un archivo</translation>
    </message>
    <message id="lesson.filter">
        <source>Lessons of Coach (*.coachlesson)</source>
        <translation>Lecciones de Coach (*.coachlesson)</translation>
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
            <numerusform>{n} parte</numerusform>
            <numerusform>{n} partes</numerusform>
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
            <numerusform>{n} texto</numerusform>
            <numerusform>{n} textos</numerusform>
        </translation>
    </message>
    <message id="lesson.demonstrations" numerus="yes">
        <source>{n} demonstrations</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} demostración</numerusform>
            <numerusform>{n} demostraciones</numerusform>
        </translation>
    </message>
    <message id="lesson.drills" numerus="yes">
        <source>{n} drills</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} ejercicio</numerusform>
            <numerusform>{n} ejercicios</numerusform>
        </translation>
    </message>
    <message id="lesson.scenes" numerus="yes">
        <source>{n} scenes</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} escena</numerusform>
            <numerusform>{n} escenas</numerusform>
        </translation>
    </message>
    <message id="lesson.preview">
        <source>What is in {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Qué hay en {path}</translation>
    </message>
    <message id="lesson.sounds" numerus="yes">
        <source>{n} sounds, {size}</source>
        <extracomment>Keep what is in braces: {n}, {size}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} sonido, {size}</numerusform>
            <numerusform>{n} sonidos, {size}</numerusform>
        </translation>
    </message>
    <message id="lesson.size_mb">
        <source>{size} MB</source>
        <extracomment>Keep what is in braces: {size}.</extracomment>
        <translation>{size} MB</translation>
    </message>
    <message id="lesson.keep">
        <source>Keep it</source>
        <translation>Guardarla</translation>
    </message>
    <message id="lesson.discard">
        <source>Don’t keep it</source>
        <translation>No guardarla</translation>
    </message>
    <message id="lesson.part_of">
        <source>{at} of {count}</source>
        <extracomment>Keep what is in braces: {at}, {count}.</extracomment>
        <translation>{at} de {count}</translation>
    </message>
    <message id="lesson.notes">
        <source>For who gives it</source>
        <translation>Para quien la imparte</translation>
    </message>
    <message id="lesson.play">
        <source>Play it</source>
        <translation>Reproducir</translation>
    </message>
    <message id="lesson.stop_playing">
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message id="lesson.begin">
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message id="lesson.back">
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message id="lesson.next">
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message id="lesson.end">
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message id="lesson.part_missing">
        <source>What this part asks for is not there any more.</source>
        <translation>Lo que esta parte pide ya no está.</translation>
    </message>
    <message id="lesson.not_a_package">
        <source>{path} is no lesson of Coach, or it is not whole. Ask for it again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} no es una lección de Coach, o no está entera. Pídala de nuevo.</translation>
    </message>
    <message id="lesson.not_readable">
        <source>{path} can’t be read: {said}. Ask for permission to read it.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>{path} no se puede leer: {said}. Pida permiso para leerlo.</translation>
    </message>
    <message id="lesson.no_lesson">
        <source>{path} holds no lesson. Ask for it again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} no contiene ninguna lección. Pídala de nuevo.</translation>
    </message>
    <message id="lesson.too_many">
        <source>{path} holds {count} files, and a lesson has at most {most}. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {count}, {most}, {path}.</extracomment>
        <translation>{path} contiene {count} archivos, y una lección tiene {most} como máximo. No se guardó nada.</translation>
    </message>
    <message id="lesson.not_allowed">
        <source>{path} holds “{name}”, which a lesson may not hold. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {name}, {path}.</extracomment>
        <translation>{path} contiene «{name}», que no puede estar en una lección. No se guardó nada.</translation>
    </message>
    <message id="lesson.too_large">
        <source>{path}: {name} is larger than such a file may be. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {name}, {path}.</extracomment>
        <translation>{path}: {name} es más grande de lo que puede ser un archivo así. No se guardó nada.</translation>
    </message>
    <message id="lesson.whole_too_large">
        <source>{path} holds more than {most_mb} MB. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {most_mb}, {path}.</extracomment>
        <translation>{path} contiene más de {most_mb} MB. No se guardó nada.</translation>
    </message>
    <message id="lesson.no_sound">
        <source>{path}: {name} is no sound that can be played. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {name}, {path}.</extracomment>
        <translation>{path}: {name} no es un sonido que se pueda reproducir. No se guardó nada.</translation>
    </message>
    <message id="lesson.sound_too_long">
        <source>{path}: {name} is longer than {most_s} s. Nothing of it was kept.</source>
        <extracomment>Keep what is in braces: {most_s}, {name}, {path}.</extracomment>
        <translation>{path}: {name} dura más de {most_s} s. No se guardó nada.</translation>
    </message>
    <message id="practice_scene.heading">
        <source>A caller who answers back</source>
        <translation>Una persona que llama y replica</translation>
    </message>
    <message id="practice_scene.heading_note">
        <source>how loud the caller was, first turn to last</source>
        <translation>nivel de quien llama, turno a turno</translation>
    </message>
    <message id="practice_scene.turns" numerus="yes">
        <source>{n} turns</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>
            <numerusform>{n} turno</numerusform>
            <numerusform>{n} turnos</numerusform>
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
        <translation>Primero, lo habitual en usted: lea esto como se lo diría a alguien al otro lado de una mesa.</translation>
    </message>
    <message id="practice_scene.turn">
        <source>turn {number}</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>turno {number}</translation>
    </message>
    <message id="practice_scene.just_said">
        <source>The caller just said</source>
        <translation>Quien llama acaba de decir</translation>
    </message>
    <message id="practice_scene.quoted">
        <source>“{said}”</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>«{said}»</translation>
    </message>
    <message id="practice_scene.listen">
        <source>Listen</source>
        <translation>Escuche</translation>
    </message>
    <message id="practice_scene.your_turn">
        <source>Your turn</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Su turno</translation>
    </message>
    <message id="practice_scene.listening">
        <source>Listening to you</source>
        <translation>Se le escucha</translation>
    </message>
    <message id="practice_scene.not_an_end">
        <source>answer when you like, a pause is not an end</source>
        <translation>responda cuando quiera, una pausa no es un final</translation>
    </message>
    <message id="practice_scene.advice">
        <source>To say, as you like: {advice}</source>
        <extracomment>Keep what is in braces: {advice}.</extracomment>
        <translation>Para decir, a su manera: {advice}</translation>
    </message>
    <message id="practice_scene.wait">
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message id="practice_scene.level">
        <source>Level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>Nivel</translation>
    </message>
    <message id="practice_scene.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message id="practice_scene.none">
        <source>not yet</source>
        <translation>aún no</translation>
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
        <translation>{level} dB sobre lo habitual</translation>
    </message>
    <message id="practice_scene.level_under">
        <source>{level} dB under your usual</source>
        <extracomment>Keep what is in braces: {level}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>{level} dB bajo lo habitual</translation>
    </message>
    <message id="practice_scene.pace_value">
        <source>{pace} syll/s</source>
        <extracomment>Keep what is in braces: {pace}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>{pace} síl/s</translation>
    </message>
    <message id="practice_scene.steps_name">
        <source>The caller’s level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>Nivel de quien llama</translation>
    </message>
    <message id="practice_scene.loudest">
        <source>loudest</source>
        <translation>lo más alto</translation>
    </message>
    <message id="practice_scene.began">
        <source>as they began</source>
        <translation>como empezó</translation>
    </message>
    <message id="practice_scene.lowest">
        <source>lowest</source>
        <translation>lo más bajo</translation>
    </message>
    <message id="practice_scene.steps_spoken">
        <source>The caller’s level, turn by turn, 0 as they began: {steps}</source>
        <extracomment>Keep what is in braces: {steps}.
“level”: how loud, in dB.</extracomment>
        <translation>Nivel de quien llama, turno a turno, 0 como empezó: {steps}</translation>
    </message>
    <message id="practice_scene.last">
        <source>Turn {number}: {moved}</source>
        <extracomment>Keep what is in braces: {moved}, {number}.</extracomment>
        <translation>Turno {number}: {moved}</translation>
    </message>
    <message id="practice_scene.foot">
        <source>R says the line again. Space pauses. Esc ends, nothing kept.</source>
        <translation>R repite la frase. Espacio pausa. Esc termina sin guardar nada.</translation>
    </message>
    <message id="practice_scene.foot_abusive">
        <source>E ends the call. R says the line again. Space pauses. Esc ends, nothing kept.</source>
        <translation>E termina la llamada. R repite la frase. Espacio pausa. Esc termina sin guardar nada.</translation>
    </message>
    <message id="practice_scene.hear_again">
        <source>Hear it again</source>
        <translation>Oírla otra vez</translation>
    </message>
    <message id="practice_scene.end_call">
        <source>End the call</source>
        <translation>Terminar la llamada</translation>
    </message>
    <message id="practice_scene.why">
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message id="practice_scene.turn_name">
        <source>Turn {number}</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Turno {number}</translation>
    </message>
    <message id="practice_scene.other_way">
        <source>Another way</source>
        <translation>De otra manera</translation>
    </message>
    <message id="practice_scene.from_turn">
        <source>From turn {number}</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Desde el turno {number}</translation>
    </message>
    <message id="practice_scene.whole">
        <source>Whole scene</source>
        <translation>Toda la escena</translation>
    </message>
    <message id="practice_scene.said_row">
        <source>Turn {number}. The caller: “{said}” {why}. The caller: {moved}.</source>
        <extracomment>Keep what is in braces: {moved}, {number}, {said}, {why}.</extracomment>
        <translation>Turno {number}. Quien llama: «{said}» {why}. Quien llama: {moved}.</translation>
    </message>
    <message id="practice_scene.look">
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message id="practice_scene.look_spoken">
        <source>Look at your last attempt at {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Ver su último intento de {title}</translation>
    </message>
    <message id="practice_scene.headline.lower" numerus="yes">
        <source>The caller ended {n} steps lower</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Quien llama terminó {n} paso más bajo</numerusform>
            <numerusform>Quien llama terminó {n} pasos más bajo</numerusform>
        </translation>
    </message>
    <message id="practice_scene.headline.louder" numerus="yes">
        <source>The caller ended {n} steps louder</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Quien llama terminó {n} paso más alto</numerusform>
            <numerusform>Quien llama terminó {n} pasos más alto</numerusform>
        </translation>
    </message>
    <message id="practice_scene.headline.same">
        <source>The caller ended as they began</source>
        <translation>Quien llama terminó como empezó</translation>
    </message>
    <message id="practice_scene.headline.ended_right">
        <source>You ended the call after a turn of your own, without a rise</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Usted terminó la llamada tras un turno propio, sin subida</translation>
    </message>
    <message id="practice_scene.headline.ended_early">
        <source>You ended the call while they spoke, or before it had to end</source>
        <translation>Usted terminó la llamada mientras le hablaban, o antes de que hiciera falta</translation>
    </message>
    <message id="practice_scene.headline.ended_raised">
        <source>You ended the call with your voice raised</source>
        <translation>Usted terminó la llamada con la voz elevada</translation>
    </message>
    <message id="practice_scene.headline.went_on">
        <source>The caller went on to the end, and the call was not ended</source>
        <translation>Quien llama siguió hasta el final, y la llamada no se terminó</translation>
    </message>
    <message id="practice_scene.headline.gone">
        <source>The caller hung up: nobody answered them</source>
        <translation>Quien llama colgó: nadie le respondió</translation>
    </message>
    <message id="practice_scene.headline.broken_off">
        <source>You ended it early: these were its turns</source>
        <extracomment>“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>Usted terminó antes de tiempo: estos fueron sus turnos</translation>
    </message>
    <message id="practice_scene.heard.talked_over">
        <source>You came in, both spoke for {over} s</source>
        <extracomment>Keep what is in braces: {over}.</extracomment>
        <translation>Usted entró, hablaron los dos {over} s</translation>
    </message>
    <message id="practice_scene.heard.raised">
        <source>{level} dB over your usual, over the whole turn</source>
        <extracomment>Keep what is in braces: {level}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>{level} dB sobre lo habitual, en todo el turno</translation>
    </message>
    <message id="practice_scene.heard.no_answer">
        <source>Nothing was heard from you</source>
        <translation>No se le oyó nada</translation>
    </message>
    <message id="practice_scene.heard.too_fast">
        <source>{percent} % over your usual pace</source>
        <extracomment>Keep what is in braces: {percent}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>{percent} % sobre su ritmo habitual</translation>
    </message>
    <message id="practice_scene.heard.at_once">
        <source>You answered after {wait} s</source>
        <extracomment>Keep what is in braces: {wait}.</extracomment>
        <translation>Respondió tras {wait} s</translation>
    </message>
    <message id="practice_scene.heard.early">
        <source>You answered {early} s before they had ended</source>
        <extracomment>Keep what is in braces: {early}.</extracomment>
        <translation>Respondió {early} s antes de que terminaran</translation>
    </message>
    <message id="practice_scene.heard.too_long">
        <source>{took} s in one turn</source>
        <extracomment>Keep what is in braces: {took}.</extracomment>
        <translation>{took} s en un solo turno</translation>
    </message>
    <message id="practice_scene.heard.heard_out">
        <source>Heard out, {wait} s before you answered, {took} s</source>
        <extracomment>Keep what is in braces: {took}, {wait}.
“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Escuchado hasta el final, {wait} s hasta responder, {took} s</translation>
    </message>
    <message id="practice_scene.moved.up">
        <source>a step up</source>
        <translation>un paso arriba</translation>
    </message>
    <message id="practice_scene.moved.up_again">
        <source>a step up, and said again</source>
        <translation>un paso arriba, y lo repitió</translation>
    </message>
    <message id="practice_scene.moved.down">
        <source>a step down</source>
        <translation>un paso abajo</translation>
    </message>
    <message id="practice_scene.moved.stayed">
        <source>stayed</source>
        <translation>igual</translation>
    </message>
    <message id="practice_scene.moved.again">
        <source>said again</source>
        <translation>lo repitió</translation>
    </message>
    <message id="practice_scene.moved.still_there">
        <source>asked whether you are there</source>
        <translation>preguntó si usted sigue ahí</translation>
    </message>
    <message id="practice_scene.other.talked_over">
        <source>Turn {number}: let the silence after their last word begin, then answer.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Turno {number}: deje que empiece el silencio tras la última palabra, y responda.</translation>
    </message>
    <message id="practice_scene.other.raised">
        <source>Turn {number}: breathe out first, and make the first word a low one.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Turno {number}: suelte antes el aire, y empiece bajo.</translation>
    </message>
    <message id="practice_scene.other.no_answer">
        <source>Turn {number}: say what you are doing, even if that is “one moment”.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Turno {number}: diga lo que está haciendo, aunque sea «un momento».</translation>
    </message>
    <message id="practice_scene.other.too_fast">
        <source>Turn {number}: leave the last word as long as the first.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Turno {number}: haga la última palabra tan larga como la primera.</translation>
    </message>
    <message id="practice_scene.other.at_once">
        <source>Turn {number}: leave a second after they stop, then answer.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Turno {number}: deje un segundo cuando paren, y responda.</translation>
    </message>
    <message id="practice_scene.other.too_long">
        <source>Turn {number}: say one thing, and hand it back.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Turno {number}: diga una sola cosa, y ceda el turno.</translation>
    </message>
    <message id="practice_scene.other.none">
        <source>Every turn was heard out and answered low. Try it without looking at the screen.</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Cada turno se escuchó hasta el final y se respondió bajo. Pruébelo sin mirar la pantalla.</translation>
    </message>
    <message id="practice_scene.other.ended_early">
        <source>Let them end, say in one turn that you are ending the call, then press E.</source>
        <translation>Deje que termine, diga en un turno que va a terminar la llamada y pulse E.</translation>
    </message>
    <message id="practice_scene.other.ended_raised">
        <source>Say it as low as the turn before, then press E.</source>
        <translation>Dígalo tan bajo como el turno anterior, y pulse E.</translation>
    </message>
    <message id="practice_scene.other.went_on">
        <source>Warn once. When it goes on, say that you are ending the call, and press E.</source>
        <translation>Advierta una vez. Si sigue, diga que va a terminar la llamada, y pulse E.</translation>
    </message>
    <message id="lesson_maker.make">
        <source>Make a lesson</source>
        <translation>Crear una lección</translation>
    </message>
    <message id="lesson_maker.go_on">
        <source>Go on with “{title}”</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Seguir con «{title}»</translation>
    </message>
    <message id="lesson_maker.untitled">
        <source>a lesson without a title</source>
        <translation>una lección sin título</translation>
    </message>
    <message id="lesson_maker.change">
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message id="lesson_maker.change_spoken">
        <source>Change the lesson {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Cambiar la lección {title}</translation>
    </message>
    <message id="lesson_maker.delete">
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message id="lesson_maker.delete_spoken">
        <source>Delete the lesson {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Borrar la lección {title}</translation>
    </message>
    <message id="lesson_maker.delete_title">
        <source>Delete “{title}”?</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>¿Borrar «{title}»?</translation>
    </message>
    <message id="lesson_maker.delete_text">
        <source>The lesson and its recordings are deleted from this machine. A file of it that you saved for others stays.</source>
        <translation>La lección y sus grabaciones se borran de este equipo. Un archivo de ella que haya guardado para otros se queda.</translation>
    </message>
    <message id="lesson_maker.leave_it">
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message id="lesson_maker.deleted">
        <source>“{title}” is deleted.</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>«{title}» está borrada.</translation>
    </message>
    <message id="lesson_maker.not_deleted">
        <source>The lesson can’t be deleted: {said}. See who may write to the folder.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>La lección no se puede borrar: {said}. Mire quién puede escribir en la carpeta.</translation>
    </message>
    <message id="lesson_maker.on_stage">
        <source>“{title}” is on the stage. Close the stage, then delete it.</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>«{title}» está en el escenario. Cierre el escenario y bórrela después.</translation>
    </message>
    <message id="lesson_maker.being_changed">
        <source>You are changing “{title}”. Save that or throw it away, then delete it.</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Está cambiando «{title}». Guarde o descarte eso y bórrela después.</translation>
    </message>
    <message id="lesson_maker.copy">
        <source>Copy and change</source>
        <translation>Copiar y cambiar</translation>
    </message>
    <message id="lesson_maker.copy_spoken">
        <source>Begin a lesson of your own with {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Empezar una lección propia a partir de {title}</translation>
    </message>
    <message id="lesson_maker.title">
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message id="lesson_maker.goal">
        <source>Goal, in one line</source>
        <translation>Objetivo, en una línea</translation>
    </message>
    <message id="lesson_maker.notes">
        <source>Notes for who gives it, if any</source>
        <translation>Notas para quien la da, si las hay</translation>
    </message>
    <message id="lesson_maker.part_notes">
        <source>Notes for who gives it, at this part</source>
        <translation>Notas para quien la imparte, en esta parte</translation>
    </message>
    <message id="lesson_maker.parts">
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message id="lesson_maker.parts_note">
        <source>Alt+Up and Alt+Down move a part, Delete removes it. Parts can be dragged, too.</source>
        <translation>Alt+Arriba y Alt+Abajo mueven una parte, Supr la quita. Las partes también se pueden arrastrar.</translation>
    </message>
    <message id="lesson_maker.list_name">
        <source>The parts in their order</source>
        <translation>Las partes en su orden</translation>
    </message>
    <message id="lesson_maker.row">
        <source>{at}  {kind}: {title}</source>
        <extracomment>Keep what is in braces: {at}, {kind}, {title}.</extracomment>
        <translation>{at}  {kind}: {title}</translation>
    </message>
    <message id="lesson_maker.no_title">
        <source>no title yet</source>
        <translation>aún sin título</translation>
    </message>
    <message id="lesson_maker.add_text">
        <source>Add a text</source>
        <translation>Añadir un texto</translation>
    </message>
    <message id="lesson_maker.add_demonstration">
        <source>Add a demonstration</source>
        <translation>Añadir una demostración</translation>
    </message>
    <message id="lesson_maker.add_drill">
        <source>Add a drill</source>
        <translation>Añadir un ejercicio</translation>
    </message>
    <message id="lesson_maker.add_scene">
        <source>Add a scene</source>
        <translation>Añadir una escena</translation>
    </message>
    <message id="lesson_maker.up">
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message id="lesson_maker.down">
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message id="lesson_maker.remove">
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message id="lesson_maker.put_back">
        <source>Put “{title}” back</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Recuperar «{title}»</translation>
    </message>
    <message id="lesson_maker.part_heading">
        <source>Part {at}: {kind}</source>
        <extracomment>Keep what is in braces: {at}, {kind}.</extracomment>
        <translation>Parte {at}: {kind}</translation>
    </message>
    <message id="lesson_maker.part_title">
        <source>Title of the part</source>
        <translation>Título de la parte</translation>
    </message>
    <message id="lesson_maker.text">
        <source>Text to read</source>
        <translation>Texto para leer</translation>
    </message>
    <message id="lesson_maker.listen_for">
        <source>What to listen for, if anything</source>
        <translation>En qué fijarse al escuchar, si hace falta</translation>
    </message>
    <message id="lesson_maker.do_for">
        <source>What to do it for, if anything</source>
        <translation>Para qué hacerlo, si hace falta</translation>
    </message>
    <message id="lesson_maker.say">
        <source>What is said in it</source>
        <translation>Lo que se dice en ella</translation>
    </message>
    <message id="lesson_maker.recording">
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message id="lesson_maker.recording_note">
        <source>At most {most_s} s. Of a call with two channels, your side is taken.</source>
        <extracomment>Keep what is in braces: {most_s}.</extracomment>
        <translation>Como máximo {most_s} s. De una llamada con dos canales se toma su lado.</translation>
    </message>
    <message id="lesson_maker.choose">
        <source>Choose a recording</source>
        <translation>Elegir una grabación</translation>
    </message>
    <message id="lesson_maker.checking">
        <source>The recording is being checked</source>
        <translation>Se está comprobando la grabación</translation>
    </message>
    <message id="lesson_maker.unnamed">
        <source>A recording</source>
        <translation>Una grabación</translation>
    </message>
    <message id="lesson_maker.recording_is">
        <source>{name}, {time}</source>
        <extracomment>Keep what is in braces: {name}, {time}.</extracomment>
        <translation>{name}, {time}</translation>
    </message>
    <message id="lesson_maker.needed">
        <source>{name} (needed)</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} (necesario)</translation>
    </message>
    <message id="lesson_maker.hear">
        <source>Hear it</source>
        <translation>Escucharla</translation>
    </message>
    <message id="lesson_maker.which_drill">
        <source>Which drill</source>
        <translation>Qué ejercicio</translation>
    </message>
    <message id="lesson_maker.which_scene">
        <source>Which scene</source>
        <translation>Qué escena</translation>
    </message>
    <message id="lesson_maker.choose_one">
        <source>Choose one</source>
        <translation>Elija uno</translation>
    </message>
    <message id="lesson_maker.save">
        <source>Save the lesson</source>
        <translation>Guardar la lección</translation>
    </message>
    <message id="lesson_maker.throw_away">
        <source>Don’t save</source>
        <translation>No guardar</translation>
    </message>
    <message id="lesson_maker.throw_away_title">
        <source>Don’t save this lesson?</source>
        <translation>¿No guardar esta lección?</translation>
    </message>
    <message id="lesson_maker.throw_away_text">
        <source>What you wrote here is lost. A lesson that was saved before stays as it was.</source>
        <translation>Lo que ha escrito aquí se pierde. Una lección guardada antes queda como estaba.</translation>
    </message>
    <message id="lesson_maker.keep_writing">
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message id="lesson_maker.saved">
        <source>“{title}” is saved, with your lessons.</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>«{title}» está guardada con sus lecciones.</translation>
    </message>
    <message id="lesson_maker.to_mend" numerus="yes">
        <source>{n} fields have to be mended before the lesson can be saved.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Hay que corregir {n} campo antes de poder guardar la lección.</numerusform>
            <numerusform>Hay que corregir {n} campos antes de poder guardar la lección.</numerusform>
        </translation>
    </message>
    <message id="lesson_maker.empty">
        <source>Write something here.</source>
        <translation>Escriba algo aquí.</translation>
    </message>
    <message id="lesson_maker.long">
        <source>This has {count} characters. Shorten it to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {most}.</extracomment>
        <translation>Tiene {count} caracteres. Acórtelo a {most}.</translation>
    </message>
    <message id="lesson_maker.control_character">
        <source>This holds a character that can’t be seen or shown. Type it again.</source>
        <translation>Aquí hay un carácter que no se puede ver ni mostrar. Escríbalo de nuevo.</translation>
    </message>
    <message id="lesson_maker.long_title">
        <source>A title has at most {most} words, and this one has {count}.</source>
        <extracomment>Keep what is in braces: {count}, {most}.</extracomment>
        <translation>Un título tiene como máximo {most} palabras, y este tiene {count}.</translation>
    </message>
    <message id="lesson_maker.sign_in_title">
        <source>A title can’t hold “{sign}”. Leave it out.</source>
        <extracomment>Keep what is in braces: {sign}.</extracomment>
        <translation>Un título no puede contener «{sign}». Quítelo.</translation>
    </message>
    <message id="lesson_maker.no_parts">
        <source>A lesson has at least one part. Add one.</source>
        <translation>Una lección tiene al menos una parte. Añada una.</translation>
    </message>
    <message id="lesson_maker.too_many_parts">
        <source>A lesson has at most {most} parts, and this one has {count}.</source>
        <extracomment>Keep what is in braces: {count}, {most}.</extracomment>
        <translation>Una lección tiene como máximo {most} partes, y esta tiene {count}.</translation>
    </message>
    <message id="lesson_maker.no_recording">
        <source>Choose a recording.</source>
        <translation>Elija una grabación.</translation>
    </message>
    <message id="lesson_maker.nothing_chosen">
        <source>Choose one of the list.</source>
        <translation>Elija algo de la lista.</translation>
    </message>
    <message id="lesson_maker.too_long">
        <source>{path} is longer than {most_s} s. Choose a shorter recording, or cut it.</source>
        <extracomment>Keep what is in braces: {most_s}, {path}.</extracomment>
        <translation>{path} dura más de {most_s} s. Elija una grabación más corta, o córtela.</translation>
    </message>
    <message id="lesson_maker.nothing_heard">
        <source>{path} holds nothing that can be heard. Choose another recording.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>En {path} no se oye nada. Elija otra grabación.</translation>
    </message>
    <message id="lesson_maker.too_large">
        <source>The texts of this lesson are longer than {most_kb} kB together. Shorten them.</source>
        <extracomment>Keep what is in braces: {most_kb}.</extracomment>
        <translation>Los textos de esta lección suman más de {most_kb} kB. Acórtelos.</translation>
    </message>
    <message id="lesson_maker.not_saved">
        <source>The lesson can’t be saved: {said}. Make room, or see who may write to the folder.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>La lección no se puede guardar: {said}. Haga sitio, o mire quién puede escribir en la carpeta.</translation>
    </message>
    <message id="lesson_maker.kind.text">
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message id="lesson_maker.kind.demonstration">
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message id="lesson_maker.kind.drill">
        <source>Drill</source>
        <translation>Ejercicio</translation>
    </message>
    <message id="lesson_maker.kind.scene">
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message id="scene_lines.record_its">
        <source>Record its lines</source>
        <translation>Grabar sus frases</translation>
    </message>
    <message id="scene_lines.record_its_spoken">
        <source>Record the lines of {title} yourself</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Grabar usted las frases de {title}</translation>
    </message>
    <message id="scene_lines.missing" numerus="yes">
        <source>{n} lines to record</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} frase por grabar</numerusform>
            <numerusform>{n} frases por grabar</numerusform>
        </translation>
    </message>
    <message id="scene_lines.own_lines" numerus="yes">
        <source>{n} lines of your own</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} frase propia</numerusform>
            <numerusform>{n} frases propias</numerusform>
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
        <translation>Las frases de «{title}»</translation>
    </message>
    <message id="scene_lines.place">
        <source>Line {at} of {count}, {own}</source>
        <extracomment>Keep what is in braces: {at}, {count}, {own}.</extracomment>
        <translation>Frase {at} de {count}, {own}</translation>
    </message>
    <message id="scene_lines.own" numerus="yes">
        <source>{n} recorded</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} grabada</numerusform>
            <numerusform>{n} grabadas</numerusform>
        </translation>
    </message>
    <message id="scene_lines.kept_here">
        <source>What you keep here stays on this machine, in {folder}, until you delete it. Nothing else of what the microphone hears is kept.</source>
        <extracomment>Keep what is in braces: {folder}.</extracomment>
        <translation>Lo que guarde aquí queda en este equipo, en {folder}, hasta que lo borre. No se guarda nada más de lo que oye el micrófono.</translation>
    </message>
    <message id="scene_lines.opening">
        <source>Opening the microphone</source>
        <translation>Abriendo el micrófono</translation>
    </message>
    <message id="scene_lines.recording">
        <source>Recording. Say the line, then press Space.</source>
        <translation>Grabando. Diga la frase y pulse Espacio.</translation>
    </message>
    <message id="scene_lines.checking">
        <source>Checking what was heard</source>
        <translation>Comprobando lo que se oyó</translation>
    </message>
    <message id="scene_lines.record">
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message id="scene_lines.stop">
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message id="scene_lines.keep">
        <source>Keep it, next</source>
        <translation>Guardar, siguiente</translation>
    </message>
    <message id="scene_lines.hear_take">
        <source>Hear it</source>
        <translation>Escucharla</translation>
    </message>
    <message id="scene_lines.hear_own">
        <source>Hear your line</source>
        <translation>Escuchar su frase</translation>
    </message>
    <message id="scene_lines.hear_ours">
        <source>Hear the line there is</source>
        <translation>Escuchar la frase que hay</translation>
    </message>
    <message id="scene_lines.back">
        <source>Line before</source>
        <translation>Frase anterior</translation>
    </message>
    <message id="scene_lines.next">
        <source>Next line</source>
        <translation>Frase siguiente</translation>
    </message>
    <message id="scene_lines.delete">
        <source>Delete your lines</source>
        <translation>Borrar sus frases</translation>
    </message>
    <message id="scene_lines.delete_title">
        <source>Delete your lines of this scene?</source>
        <translation>¿Borrar sus frases de esta escena?</translation>
    </message>
    <message id="scene_lines.delete_text">
        <source>The scene then plays the lines it came with.</source>
        <translation>La escena usa entonces las frases con las que vino.</translation>
    </message>
    <message id="scene_lines.leave_them">
        <source>Leave them</source>
        <translation>Dejarlas</translation>
    </message>
    <message id="scene_lines.fine">
        <source>It can be kept: at the level of its step within {off_db} dB, its longest pause {pause} s.</source>
        <extracomment>Keep what is in braces: {off_db}, {pause}.
“level”: how loud, in dB.</extracomment>
        <translation>Se puede guardar: a {off_db} dB del nivel de su paso, la pausa más larga dura {pause} s.</translation>
    </message>
    <message id="scene_lines.is_own">
        <source>This line is recorded.</source>
        <translation>Esta frase está grabada.</translation>
    </message>
    <message id="scene_lines.foot">
        <source>Space records and stops. H plays it. Return keeps it. The arrows go to another line. Esc ends.</source>
        <translation>Espacio graba y para. H la reproduce. Intro la guarda. Las flechas van a otra frase. Esc termina.</translation>
    </message>
    <message id="scene_lines.not_kept">
        <source>The line can’t be kept: {said}. Make room, or see who may write to the folder.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>La frase no se puede guardar: {said}. Haga sitio, o mire quién puede escribir en la carpeta.</translation>
    </message>
    <message id="scene_lines.not_deleted">
        <source>The lines can’t be deleted: {said}. See who may write to the folder.</source>
        <extracomment>Keep what is in braces: {said}.</extracomment>
        <translation>Las frases no se pueden borrar: {said}. Mire quién puede escribir en la carpeta.</translation>
    </message>
    <message id="scene_lines.how.low">
        <source>Low: lower and slower than you usually speak</source>
        <translation>Bajo: más bajo y más despacio de lo que suele hablar</translation>
    </message>
    <message id="scene_lines.how.even">
        <source>As you usually speak on the phone</source>
        <translation>Como suele hablar por teléfono</translation>
    </message>
    <message id="scene_lines.how.loud">
        <source>Loud: as you speak across the street</source>
        <translation>Fuerte: como habla de una acera a otra</translation>
    </message>
    <message id="scene_lines.fault.nothing_said">
        <source>No speech was heard. Say the line while it records, nearer to the microphone.</source>
        <translation>No se oyó ninguna voz. Diga la frase mientras graba, más cerca del micrófono.</translation>
    </message>
    <message id="scene_lines.fault.too_quiet">
        <source>It is too quiet, {level} dB of full scale: what is brought up later brings the hiss up too. Move nearer to the microphone, or turn it up.</source>
        <extracomment>Keep what is in braces: {level}.
“level”: how loud, in dB.</extracomment>
        <translation>Es demasiado bajo, {level} dB respecto al máximo: al subirlo después sube también el soplido. Acérquese al micrófono, o súbalo.</translation>
    </message>
    <message id="scene_lines.fault.too_loud">
        <source>It is too loud, {level} dB of full scale: the next word would clip. Move away from the microphone, or turn it down.</source>
        <extracomment>Keep what is in braces: {level}.
“level”: how loud, in dB.</extracomment>
        <translation>Es demasiado fuerte, {level} dB respecto al máximo: la próxima palabra saturaría. Aléjese del micrófono, o bájelo.</translation>
    </message>
    <message id="scene_lines.fault.clipped">
        <source>It is too loud for the microphone. Go a little further away from it, or turn it down.</source>
        <translation>Es demasiado fuerte para el micrófono. Aléjese un poco, o bájelo.</translation>
    </message>
    <message id="scene_lines.fault.loud_room">
        <source>The room is too loud for a line this low. Go nearer to the microphone, or make the room quieter.</source>
        <translation>La sala hace demasiado ruido para una frase tan baja. Acérquese al micrófono, o busque más silencio.</translation>
    </message>
    <message id="scene_lines.fault.pause">
        <source>There is a pause of {pause} s in it, and the scene would take it for the end. Say it in one go.</source>
        <extracomment>Keep what is in braces: {pause}.</extracomment>
        <translation>Tiene una pausa de {pause} s, y la escena la tomaría por el final. Dígala de una vez.</translation>
    </message>
    <message id="scene_lines.fault.off_level">
        <source>It is {off_db} dB off the level of its step. Say it evenly, without one word much louder than the others.</source>
        <extracomment>Keep what is in braces: {off_db}.
“level”: how loud, in dB.</extracomment>
        <translation>Está a {off_db} dB del nivel de su paso. Hable parejo, sin una palabra mucho más fuerte que las otras.</translation>
    </message>
    <message id="lesson_stage.show">
        <source>Show on the stage</source>
        <translation>Presentar a la sala</translation>
    </message>
    <message id="lesson_stage.next">
        <source>Next: {kind}, {title}</source>
        <extracomment>Keep what is in braces: {kind}, {title}.</extracomment>
        <translation>Después: {kind}, {title}</translation>
    </message>
    <message id="lesson_stage.no_next">
        <source>This is the last part</source>
        <translation>Esta es la última parte</translation>
    </message>
    <message id="lesson_stage.in_practice">
        <source>On each desk: Practice, in Coach</source>
        <translation>En cada puesto: Práctica, en Coach</translation>
    </message>
    <message id="lesson_stage.begins_here">
        <source>Here: Space begins</source>
        <translation>Aquí: Espacio empieza</translation>
    </message>
    <message id="lesson_stage.begin">
        <source>Begin it here</source>
        <translation>Empezar aquí</translation>
    </message>
    <message id="lesson_stage.paused">
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message id="lesson_stage.part_notes">
        <source>For who gives it, at this part</source>
        <translation>Para quien la imparte, en esta parte</translation>
    </message>
    <message id="lesson_stage.parts">
        <source>The parts of the lesson</source>
        <translation>Las partes de la lección</translation>
    </message>
    <message id="lesson_stage.hint">
        <source>Space plays · Page Down goes on · C compares · P controls · Esc closes</source>
        <translation>Espacio reproduce · Av Pág sigue · C compara · P controles · Esc cierra</translation>
    </message>
    <message id="lesson_stage.keys">
        <source>Page Up and Down change the part, Space plays or begins, End ends a drill, C compares a demonstration with the other, L repeats, - and + speed, B black, D dark or light, Esc ends</source>
        <translation>Re Pág y Av Pág cambian de parte, Espacio reproduce o empieza, Fin termina un ejercicio, C compara una demostración con la otra, L repite, - y + velocidad, B negro, D oscuro o claro, Esc termina</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message id="history.newer">
        <source>{path} was written by a newer version of this program. Start that version, or install it again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} lo escribió una versión más nueva de este programa. Inicie esa versión, o vuelva a instalarla.</translation>
    </message>
    <message id="history.no_migrations">
        <source>{path} is missing from the program, so the history can&apos;t be opened. Install Coach again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Al programa le falta {path}, así que el historial no se puede abrir. Vuelva a instalar Coach.</translation>
    </message>
    <message id="history.corrupt">
        <source>{path} is damaged and was left as it is. Close Coach and put a backup in its place, or move it away to begin a new history.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} está dañado y se dejó como está. Cierre Coach y ponga una copia de seguridad en su lugar, o muévalo para empezar un historial nuevo.</translation>
    </message>
    <message id="history.no_file">
        <source>{path} is no file, but a folder, a device or a link that leads nowhere. Move it away, or put a backup in its place.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} no es un archivo, sino una carpeta, un dispositivo o un enlace que no lleva a nada. Muévalo, o ponga una copia de seguridad en su lugar.</translation>
    </message>
    <message id="history.damaged">
        <source>{path} is damaged in places. Save what is good into a new file with `coach history salvage NEW`, then close Coach and put that in its place.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} está dañado en algunas partes. Guarde lo que está bien en un archivo nuevo con `coach history salvage NEW`; después cierre Coach y póngalo en su lugar.</translation>
    </message>
    <message id="history.slow">
        <source>Reading {path} takes so long that it can&apos;t be in order. Close Coach and put a backup in its place, or move it away to begin a new history.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Leer {path} tarda tanto que no puede estar en orden. Cierre Coach y ponga una copia de seguridad en su lugar, o muévalo para empezar un historial nuevo.</translation>
    </message>
    <message id="history.broken_log">
        <source>{log} is damaged, so the last changes to {path} can&apos;t be read. Close Coach and put a backup of both in their place, or move that file away to go on without them.</source>
        <extracomment>Keep what is in braces: {log}, {path}.</extracomment>
        <translation>{log} está dañado, así que los últimos cambios de {path} no se pueden leer. Cierre Coach y ponga una copia de seguridad de ambos en su lugar, o mueva ese archivo para seguir sin ellos.</translation>
    </message>
    <message id="history.refused">
        <source>{path} holds a rule of another program that refuses this. Close Coach and put a backup in its place, or move it away to begin a new history.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} contiene una regla de otro programa que rechaza esto. Cierre Coach y ponga una copia de seguridad en su lugar, o muévalo para empezar un historial nuevo.</translation>
    </message>
    <message id="history.there_already">
        <source>{path} is there already. Choose a name that is not taken; nothing was written.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ya existe. Elija un nombre libre; no se ha escrito nada.</translation>
    </message>
    <message id="history.incomplete">
        <source>{path} lacks a part of the history and was left as it is. Close Coach and put a backup in its place, or move it away to begin a new history.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>A {path} le falta una parte del historial; se dejó como está. Cierre Coach y ponga una copia de seguridad en su lugar, o muévalo para empezar un historial nuevo.</translation>
    </message>
    <message id="history.not_ours">
        <source>{path} is a database of another program. Move it away, or choose another folder for the history.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} es una base de datos de otro programa. Muévala, o elija otra carpeta para el historial.</translation>
    </message>
    <message id="history.owned">
        <source>{path} belongs to another Coach that is open, or to a command of it. Close that one, then try again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} pertenece a otro Coach abierto o a una de sus órdenes. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message id="history.nothing_there">
        <source>There is no history in {path} yet. Choose its folder once the first call is kept.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Aún no hay historial en {path}. Elija su carpeta cuando la primera llamada esté guardada.</translation>
    </message>
    <message id="history.folder_away">
        <source>The folder of your calls, {path}, is not there. Connect its disk; until then nothing is kept.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>La carpeta de sus llamadas, {path}, no está. Conecte su disco; hasta entonces no se guarda nada.</translation>
    </message>
    <message id="history.not_empty">
        <source>{path} is not empty. Choose a folder that is empty, or a new one.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} no está vacía. Elija una carpeta vacía, o una nueva.</translation>
    </message>
    <message id="history.inside_itself">
        <source>{path} lies inside the folder that is to be moved. Choose another one.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} está dentro de la carpeta que se quiere mover. Elija otra.</translation>
    </message>
    <message id="history.on_network">
        <source>{path} is on a network, where a history can be damaged. Choose a folder on a disk of this machine; a copy for the network can be made with `coach history export --format archive`.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} está en una red, donde un historial puede dañarse. Elija una carpeta en un disco de este equipo; para la red se puede hacer una copia con `coach history export --format archive`.</translation>
    </message>
    <message id="history.no_room">
        <source>The history needs {megabytes} MB in {path}, and there is less. Free some room, or choose another folder.</source>
        <extracomment>Keep what is in braces: {megabytes}, {path}.</extracomment>
        <translation>El historial necesita {megabytes} MB en {path}, y hay menos. Libere espacio, o elija otra carpeta.</translation>
    </message>
    <message id="history.not_moved">
        <source>The history could not be moved to {path}: {error}. It is where it was.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>No se pudo mover el historial a {path}: {error}. Sigue donde estaba.</translation>
    </message>
    <message id="history.gone">
        <source>Call {call_id} was begun in a history that was moved or deleted. Begin a new call.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>La llamada {call_id} se empezó en un historial que se movió o se borró. Empiece una llamada nueva.</translation>
    </message>
    <message id="history.locked">
        <source>{path} is in use by another program. Close that program, then try again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} lo usa otro programa. Cierre ese programa, e inténtelo de nuevo.</translation>
    </message>
    <message id="history.full">
        <source>{path} could not be written: the disk is full or failing. Free some space; what was kept is still there.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>No se pudo escribir {path}: el disco está lleno o falla. Libere espacio; lo guardado sigue ahí.</translation>
    </message>
    <message id="history.not_compacted">
        <source>The disk is full or failing: every call is deleted, but {path} keeps its size and traces of them. Settings are kept. Free some space, then delete everything once more.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>El disco está lleno o falla: todas las llamadas están borradas, pero {path} conserva su tamaño y rastros de ellas. Los ajustes se conservan. Libere espacio, y borre todo una vez más.</translation>
    </message>
    <message id="history.not_forgotten">
        <source>The disk is full or failing: the call is deleted and all others are kept, but traces of it stay in {path}. Free some space; the next deletion clears them.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>El disco está lleno o falla: la llamada está borrada y las demás se conservan, pero quedan rastros de ella en {path}. Libere espacio; el próximo borrado los elimina.</translation>
    </message>
    <message id="history.not_deleted">
        <source>It could not be deleted: something in {path} keeps it. Delete everything with `coach history delete --all`, or move the file away.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>No se pudo eliminar: algo en {path} lo retiene. Elimine todo con `coach history delete --all`, o mueva el archivo.</translation>
    </message>
    <message id="history.traces_left">
        <source>It is deleted, but traces of it stay in {path}, even after the file was written anew. Move the file away and delete it to be rid of them.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Está eliminado, pero quedan rastros en {path}, incluso después de escribir el archivo de nuevo. Mueva el archivo y elimínelo para librarse de ellos.</translation>
    </message>
    <message id="history.still_read">
        <source>It is deleted, but another program is reading {path}, so traces of it stay there. Close that program; the next deletion clears them.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Está borrado, pero otro programa está leyendo {path}, por lo que quedan rastros ahí. Cierre ese programa; el próximo borrado los elimina.</translation>
    </message>
    <message id="history.not_writable">
        <source>You may not write to {path}. Ask the owner of the folder for permission, or choose another folder.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>No tiene permiso para escribir en {path}. Pídalo a quien sea dueño de la carpeta, o elija otra.</translation>
    </message>
    <message id="history.no_such_call">
        <source>There is no call {call_id} in the history. `coach history list` shows the calls that are kept.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>No hay llamada {call_id} en el historial. `coach history list` muestra las guardadas.</translation>
    </message>
    <message id="history.nothing_yet">
        <source>Nothing of call {call_id} is kept yet. Try again in a few seconds.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>Aún no se ha guardado nada de la llamada {call_id}. Inténtelo de nuevo en unos segundos.</translation>
    </message>
    <message id="history.no_such_note">
        <source>Call {call_id} has no incident note any more. Open the call again.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>La llamada {call_id} ya no tiene nota. Abra la llamada de nuevo.</translation>
    </message>
    <message id="history.part_too_short">
        <source>A part of a call must last {least_s} s at least. Put the line where the second call begins.</source>
        <extracomment>Keep what is in braces: {least_s}.</extracomment>
        <translation>Una parte de una llamada debe durar al menos {least_s} s. Ponga la línea donde empieza la segunda llamada.</translation>
    </message>
    <message id="history.join_overlap">
        <source>These calls lie over each other in time, so they are not one. Choose two that follow each other.</source>
        <translation>Estas llamadas coinciden en el tiempo, así que no son una. Elija dos que vayan seguidas.</translation>
    </message>
    <message id="history.join_apart">
        <source>These calls are more than {most_min} minutes apart, so they stay two. Choose two that follow each other.</source>
        <extracomment>Keep what is in braces: {most_min}.</extracomment>
        <translation>Entre estas llamadas hay más de {most_min} minutos, así que siguen siendo dos. Elija dos que vayan seguidas.</translation>
    </message>
    <message id="history.join_sources">
        <source>One of these calls is a replay or an import and the other is not, so they stay two. Choose two of one kind.</source>
        <translation>Una de estas llamadas es una reproducción o una importación y la otra no, así que siguen siendo dos. Elija dos del mismo tipo.</translation>
    </message>
    <message id="history.join_promises">
        <source>Both calls have a promised call-back, and one call has room for one. Take one back first.</source>
        <translation>En las dos llamadas prometió devolver la llamada, y en una sola cabe una promesa. Retire antes una.</translation>
    </message>
    <message id="history.aims_full">
        <source>{most} aims stand already. Let one go first.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Ya hay {most} metas. Deje antes una de ellas.</translation>
    </message>
    <message id="history.under_way">
        <source>Call {call_id} is under way. End it first.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>La llamada {call_id} está en curso. Termínela antes.</translation>
    </message>
    <message id="history.unreadable_call">
        <source>Call {call_id} can&apos;t be read: it is damaged, or of a newer version. All other calls are there. `coach history set-aside {call_id}` hides it and keeps its data; `coach history delete {call_id}` deletes it.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>La llamada {call_id} no se puede leer: está dañada o es de una versión más nueva. Todas las demás están ahí. `coach history set-aside {call_id}` la oculta y guarda sus datos; `coach history delete {call_id}` la borra.</translation>
    </message>
    <message id="history.readable_call">
        <source>Call {call_id} can be read, so it stays in the list. `coach history delete {call_id}` deletes it.</source>
        <extracomment>Keep what is in braces: {call_id}.</extracomment>
        <translation>La llamada {call_id} se puede leer, así que sigue en la lista. `coach history delete {call_id}` la borra.</translation>
    </message>
    <message id="sound.no_keyring">
        <source>This system has no keyring that could seal your sound, so none is kept. On Linux, GNOME Keyring or KWallet is one.</source>
        <translation>Este sistema no tiene un llavero que pueda cifrar su sonido, así que no se guarda ninguno. En Linux lo son GNOME Keyring o KWallet.</translation>
    </message>
    <message id="sound.keyring_locked">
        <source>The system&apos;s keyring is locked or does not answer, so no sound is kept and none can be opened. Unlock it, then try again.</source>
        <translation>El llavero del sistema está bloqueado o no responde, así que no se guarda ningún sonido ni se puede abrir. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message id="sound.other_key">
        <source>This sound was sealed on another machine or with a key that is gone, so it can&apos;t be opened. Listen on the machine where you kept it.</source>
        <translation>Este sonido se cifró en otro equipo o con una clave que ya no está, así que no se puede abrir. Escúchelo en el equipo donde lo guardó.</translation>
    </message>
    <message id="sound.no_caller">
        <source>The caller is not heard in this call, so Coach can&apos;t tell their voice from yours. No sound is kept.</source>
        <translation>En esta llamada no se oye a quien llama, así que Coach no distingue su voz de la de usted. No se guarda ningún sonido.</translation>
    </message>
    <message id="settings.not_applied">
        <source>Your settings are saved, but Coach is too busy to use them now. They apply after your next change or a restart.</source>
        <translation>Sus ajustes están guardados, pero Coach está demasiado ocupado para aplicarlos. Valdrán tras su próximo cambio o al reiniciar.</translation>
    </message>
    <message id="settings.nonsense">
        <source>The settings in {path} can&apos;t be used: {said}. Correct the mistake or delete the file; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>Los ajustes de {path} no se pueden usar: {said}. Corrija ese punto o borre el archivo; hasta entonces valen los de fábrica.</translation>
    </message>
    <message id="settings.not_readable">
        <source>The settings in {path} can&apos;t be read: {said}. Ask for permission to read the file; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>Los ajustes de {path} no se pueden leer: {said}. Pida permiso para leerlos; hasta entonces valen los de fábrica.</translation>
    </message>
    <message id="settings.not_writable">
        <source>The settings could not be saved in {path}: {said}. Ask for permission to write there.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>Los ajustes no se pudieron guardar en {path}: {said}. Pida permiso para escribir ahí.</translation>
    </message>
    <message id="settings.login_start">
        <source>Whether Coach starts with the system could not be changed in {path}: {said}. Ask for permission to write there.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>No se pudo cambiar en {path} si Coach se inicia con el sistema: {said}. Pida permiso para escribir allí.</translation>
    </message>
    <message id="settings.lost">
        <source>The settings in {path} are gone; {said} is what is left beside it. Rename that to the name of the settings, or set them again; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>Los ajustes de {path} ya no están; al lado queda {said}. Póngale el nombre de los ajustes o vuelva a ajustar todo; hasta entonces valen los valores predeterminados.</translation>
    </message>
    <message id="settings.no_file">
        <source>{path} is not an ordinary file. Remove it; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} no es un archivo ordinario. Quítelo; hasta entonces valen los valores predeterminados.</translation>
    </message>
    <message id="settings.too_large">
        <source>{path} is too large for a file of settings. Remove it; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} es demasiado grande para un archivo de ajustes. Quítelo; hasta entonces valen los valores predeterminados.</translation>
    </message>
    <message id="settings.empty">
        <source>{path} is empty. Set your settings again, or delete the file; until then the defaults apply.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} está vacío. Vuelva a ajustar todo o borre el archivo; hasta entonces valen los valores predeterminados.</translation>
    </message>
    <message id="settings.held_off">
        <source>{path} has a mistake that may concern these settings: {names}. They are off until it is corrected.</source>
        <extracomment>Keep what is in braces: {names}, {path}.</extracomment>
        <translation>{path} tiene un error que puede afectar a estos ajustes: {names}. Están desactivados hasta que se corrija.</translation>
    </message>
    <message id="settings.not_a_switch">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write true or false; until then it is off.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, línea {line}: {name} no puede ser {value}. Escriba true o false; hasta entonces está desactivado.</translation>
    </message>
    <message id="settings.set_aside">
        <source>The settings file had a mistake or was changed in the meantime. A new one was written with the current settings; the old one is kept as {path}.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>El archivo de ajustes tenía un error o se cambió entretanto. Se escribió uno nuevo con los ajustes actuales; el anterior se guarda como {path}.</translation>
    </message>
    <message id="settings.unknown_key">
        <source>{path}, line {line}: “{name}” is not a setting. Remove it, or use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: «{name}» no es un ajuste. Quítelo, o use uno de estos: {known}.</translation>
    </message>
    <message id="settings.lacks">
        <source>{path}, line {line}: {name} lacks “{lacks}”. Add it; until then the default applies.</source>
        <extracomment>Keep what is in braces: {lacks}, {line}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: a {name} le falta «{lacks}». Añádalo; hasta entonces vale el valor de fábrica.</translation>
    </message>
    <message id="settings.not_one_of">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write one of these: {allowed}; until then the default applies.</source>
        <extracomment>Keep what is in braces: {allowed}, {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, línea {line}: {name} no puede ser {value}. Escriba uno de estos: {allowed}; hasta entonces vale el valor de fábrica.</translation>
    </message>
    <message id="settings.not_number">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a number from {low} to {high}; until then the default applies.</source>
        <extracomment>Keep what is in braces: {high}, {line}, {low}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, línea {line}: {name} no puede ser {value}. Escriba un número de {low} a {high}; hasta entonces vale el valor de fábrica.</translation>
    </message>
    <message id="settings.not_whole_number">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a whole number from {low} to {high}; until then the default applies.</source>
        <extracomment>Keep what is in braces: {high}, {line}, {low}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, línea {line}: {name} no puede ser {value}. Escriba un número entero de {low} a {high}; hasta entonces vale el valor de fábrica.</translation>
    </message>
    <message id="settings.not_time">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a time such as &quot;07:30&quot;; until then the default applies.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, línea {line}: {name} no puede ser {value}. Escriba una hora como &quot;07:30&quot;; hasta entonces vale el valor de fábrica.</translation>
    </message>
    <message id="settings.not_text">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a text in quotation marks; until then the default applies.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, línea {line}: {name} no puede ser {value}. Escriba un texto entre comillas rectas; hasta entonces vale el valor de fábrica.</translation>
    </message>
    <message id="settings.long_text">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a text in quotation marks, of at most {most} characters; until then the default applies.</source>
        <extracomment>Keep what is in braces: {line}, {most}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, línea {line}: {name} no puede ser {value}. Escriba un texto entre comillas rectas, de {most} caracteres como máximo; hasta entonces vale el valor de fábrica.</translation>
    </message>
    <message id="settings.not_table">
        <source>{path}, line {line}: {name} can&apos;t be {value}. Write a line [{name}] and its settings below it; until then the default applies.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {value}.</extracomment>
        <translation>{path}, línea {line}: {name} no puede ser {value}. Escriba una línea [{name}] y sus ajustes debajo; hasta entonces vale el valor de fábrica.</translation>
    </message>
    <message id="tips.missing">
        <source>{path} is not there. Put it back, or choose another file in Settings.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} no está. Devuélvalo a su sitio, o elija otro archivo en Ajustes.</translation>
    </message>
    <message id="tips.folder">
        <source>{path} is a folder. Choose the file in it.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} es una carpeta. Elija el archivo que hay en ella.</translation>
    </message>
    <message id="tips.no_file">
        <source>{path} is not a file. Choose a text file.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} no es un archivo. Elija un archivo de texto.</translation>
    </message>
    <message id="tips.not_readable">
        <source>{path} can&apos;t be read: {said}. Ask for permission to read it, or choose another file in Settings.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>{path} no se puede leer: {said}. Pida permiso para leerlo, o elija otro archivo en Ajustes.</translation>
    </message>
    <message id="tips.too_large">
        <source>{path} is larger than {most_kb} kB, more than a file of tips can be. Choose another file, or shorten it.</source>
        <extracomment>Keep what is in braces: {most_kb}, {path}.</extracomment>
        <translation>{path} pasa de {most_kb} kB, más de lo que puede ser un archivo de consejos. Elija otro archivo, o acórtelo.</translation>
    </message>
    <message id="tips.not_utf8">
        <source>{path}, line {line}: this is not UTF-8 text. Save the file as UTF-8.</source>
        <extracomment>Keep what is in braces: {line}, {path}.</extracomment>
        <translation>{path}, línea {line}: esto no es texto UTF-8. Guarde el archivo como UTF-8.</translation>
    </message>
    <message id="tips.not_toml">
        <source>{path}, line {line}: this is not TOML ({said}). Look for a missing quotation mark, bracket or equals sign.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {said}.</extracomment>
        <translation>{path}, línea {line}: esto no es TOML ({said}). Busque una comilla, un corchete o un signo igual que falte.</translation>
    </message>
    <message id="tips.too_deep">
        <source>{path}, line {line}: the brackets are nested too deeply. Remove some.</source>
        <extracomment>Keep what is in braces: {line}, {path}.</extracomment>
        <translation>{path}, línea {line}: los corchetes están demasiado anidados. Quite algunos.</translation>
    </message>
    <message id="tips.empty">
        <source>{path}, line {line}: there is nothing in this file. Begin with a line [[tip]].</source>
        <extracomment>Keep what is in braces: {line}, {path}.</extracomment>
        <translation>{path}, línea {line}: no hay nada en este archivo. Empiece con una línea [[tip]].</translation>
    </message>
    <message id="tips.unknown_key">
        <source>{path}, line {line}: “{name}” is not known here. Remove it, or use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: «{name}» no se conoce aquí. Quítelo, o use uno de estos: {known}.</translation>
    </message>
    <message id="tips.lacks">
        <source>{path}, line {line}: this {table} lacks “{name}”. Add it.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}, {table}.</extracomment>
        <translation>{path}, línea {line}: a este {table} le falta «{name}». Añádalo.</translation>
    </message>
    <message id="tips.not_text">
        <source>{path}, line {line}: “{name}” is not a text. Write it in quotation marks.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: «{name}» no es un texto. Escríbalo entre comillas rectas.</translation>
    </message>
    <message id="tips.not_texts">
        <source>{path}, line {line}: “{name}” is not a list of texts. Write it as [&quot;one&quot;, &quot;two&quot;].</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: «{name}» no es una lista de textos. Escríbala así: [&quot;uno&quot;, &quot;dos&quot;].</translation>
    </message>
    <message id="tips.not_true_or_false">
        <source>{path}, line {line}: “{name}” is neither true nor false. Write one of them, without quotation marks.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: «{name}» no es ni true ni false. Escriba uno de los dos, sin comillas.</translation>
    </message>
    <message id="tips.not_tables">
        <source>{path}, line {line}: {name} is written in another way here. Begin each one with a line {name}.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: {name} está escrito aquí de otro modo. Empiece cada uno con una línea {name}.</translation>
    </message>
    <message id="tips.empty_text">
        <source>{path}, line {line}: “{name}” is empty. Write something, or remove it.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: «{name}» está vacío. Escriba algo, o quítelo.</translation>
    </message>
    <message id="tips.long_text">
        <source>{path}, line {line}: “{name}” has {count} characters. Shorten it to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: «{name}» tiene {count} caracteres. Acórtelo a {most}.</translation>
    </message>
    <message id="tips.long_title">
        <source>{path}, line {line}: the title has {count} words. Shorten it to {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {path}.</extracomment>
        <translation>{path}, línea {line}: el título tiene {count} palabras. Acórtelo a {most}.</translation>
    </message>
    <message id="tips.control_character">
        <source>{path}, line {line}: “{name}” holds a character that can&apos;t be shown. Type it again.</source>
        <extracomment>Keep what is in braces: {line}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: «{name}» contiene un carácter que no se puede mostrar. Escríbalo de nuevo.</translation>
    </message>
    <message id="tips.too_many">
        <source>{path}, line {line}: there are {count} of “{name}”. Keep at most {most}.</source>
        <extracomment>Keep what is in braces: {count}, {line}, {most}, {name}, {path}.</extracomment>
        <translation>{path}, línea {line}: hay {count} de «{name}». Deje {most} como mucho.</translation>
    </message>
    <message id="tips.unknown_moments">
        <source>{path}, line {line}: “{value}” is not a moment. Use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {path}, {value}.</extracomment>
        <translation>{path}, línea {line}: «{value}» no es un momento. Use uno de estos: {known}.</translation>
    </message>
    <message id="tips.unknown_cues">
        <source>{path}, line {line}: “{value}” is not a cue. Use one of these: {known}.</source>
        <extracomment>Keep what is in braces: {known}, {line}, {path}, {value}.
“cue”: one short line shown during a call.</extracomment>
        <translation>{path}, línea {line}: «{value}» no es un aviso. Use uno de estos: {known}.</translation>
    </message>
    <message id="tips.belongs_nowhere">
        <source>{path}, line {line}: this tip belongs nowhere. Give it “moments” or “cues”.</source>
        <extracomment>Keep what is in braces: {line}, {path}.
“cue”: one short line shown during a call.</extracomment>
        <translation>{path}, línea {line}: este consejo no tiene lugar. Déle «moments» o «cues».</translation>
    </message>
    <message id="tips.bad_id">
        <source>{path}, line {line}: the id “{value}” may have only small letters, digits and hyphens. Change it.</source>
        <extracomment>Keep what is in braces: {line}, {path}, {value}.</extracomment>
        <translation>{path}, línea {line}: el id «{value}» solo puede tener minúsculas, cifras y guiones. Cámbielo.</translation>
    </message>
    <message id="tips.duplicate_id">
        <source>{path}, line {line}: the tip on line {first} has the id “{value}”, too. Change one of them.</source>
        <extracomment>Keep what is in braces: {first}, {line}, {path}, {value}.</extracomment>
        <translation>{path}, línea {line}: el consejo de la línea {first} también tiene el id «{value}». Cambie uno de los dos.</translation>
    </message>
</context>
<context>
    <name>recordings</name>
    <message id="recording.missing">
        <source>There is no file {path}. Check the name.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>No hay ningún archivo {path}. Revise el nombre.</translation>
    </message>
    <message id="recording.is_a_folder">
        <source>{path} is a folder. Name the recording inside it.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} es una carpeta. Indique la grabación que hay dentro.</translation>
    </message>
    <message id="recording.not_permitted">
        <source>You may not read {path}. Ask its owner for permission.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>No tiene permiso para leer {path}. Pídalo a quien sea su dueño.</translation>
    </message>
    <message id="recording.not_sound">
        <source>{path} is not a sound file this program reads. Use WAV, FLAC, Ogg or MP3.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} no es un archivo de sonido que este programa lea. Use WAV, FLAC, Ogg o MP3.</translation>
    </message>
    <message id="recording.empty">
        <source>{path} has no sound in it. Record it again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} no tiene sonido. Grábelo de nuevo.</translation>
    </message>
    <message id="recording.too_many_channels">
        <source>{path} has {channels} channels. Make a recording with one or two.</source>
        <extracomment>Keep what is in braces: {channels}, {path}.</extracomment>
        <translation>{path} tiene {channels} canales. Haga una grabación con uno o dos.</translation>
    </message>
    <message id="recording.impossible_rate">
        <source>{path} has {rate_hz} samples a second by its own account, which no telephone sound has. Convert it to 16000.</source>
        <extracomment>Keep what is in braces: {path}, {rate_hz}.</extracomment>
        <translation>{path} dice {rate_hz} muestras por segundo, que ningún sonido de teléfono tiene. Conviértalo a 16000.</translation>
    </message>
    <message id="recording.no_numbers">
        <source>The samples in {path} are not numbers, or are far beyond full scale. Export it again as a WAV of 16 bits.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Las muestras de {path} no son números o superan con mucho el tope de la escala. Expórtelo otra vez como WAV de 16 bits.</translation>
    </message>
    <message id="recording.no_numbers_of_agent">
        <source>The samples of your channel in {path} are not numbers, or are far beyond full scale: nothing of you is measured. Export it again as a WAV of 16 bits.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Las muestras de tu canal en {path} no son números, o superan con mucho el máximo: no se mide nada de ti. Expórtala de nuevo como WAV de 16 bits.</translation>
    </message>
    <message id="recording.no_numbers_of_caller">
        <source>The samples of the caller&apos;s channel in {path} are not numbers, or are far beyond full scale: only you are measured. Export it again as a WAV of 16 bits.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Las muestras del canal de quien llama en {path} no son números, o superan con mucho el máximo: solo se te mide a ti. Expórtala de nuevo como WAV de 16 bits.</translation>
    </message>
    <message id="recording.damaged">
        <source>{path} is damaged: none of its sound can be read. Copy it again from where it came from.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} está dañado: no se puede leer nada de su sonido. Vuelva a copiarlo desde su origen.</translation>
    </message>
    <message id="recording.incomplete">
        <source>{path} breaks off or is damaged: {missing_s:.1f} s of it are missing. The rest was read.</source>
        <extracomment>Keep what is in braces: {missing_s}, {path}.</extracomment>
        <translation>{path} se interrumpe o está dañado: faltan {missing_s:.1f} s. El resto se ha leído.</translation>
    </message>
    <message id="recording.without_end">
        <source>{path} breaks off, and does not say how much is missing. What is there was read.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} se interrumpe y no indica cuánto falta. Lo que hay se ha leído.</translation>
    </message>
    <message id="recording.stopped">
        <source>Decoding {path} stopped: {missing_s:.1f} s of it are missing. Was it changed meanwhile? The rest was read.</source>
        <extracomment>Keep what is in braces: {missing_s}, {path}.</extracomment>
        <translation>La decodificación de {path} se detuvo: faltan {missing_s:.1f} s. ¿Se modificó el archivo entretanto? El resto se ha leído.</translation>
    </message>
    <message id="recording.decoder_ended">
        <source>Decoding {path} stopped before anything was read: it is damaged, or was changed meanwhile. Copy it again from where it came from.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>La decodificación de {path} se detuvo antes de que se leyera nada: el archivo está dañado o se modificó entretanto. Vuelva a copiarlo desde su origen.</translation>
    </message>
    <message id="recording.decoder_stalled">
        <source>Decoding {path} gave nothing for too long. Is it on a drive that answers? Copy it to this computer.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>La decodificación de {path} no dio nada durante demasiado tiempo. ¿Está en una unidad que responde? Cópielo a este ordenador.</translation>
    </message>
    <message id="recording.decoder_memory">
        <source>{path} would take too much memory to decode. Export it again as a WAV of 16 bits.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Decodificar {path} ocuparía demasiada memoria. Expórtelo de nuevo como WAV de 16 bits.</translation>
    </message>
    <message id="usual.too_little_speech">
        <source>There is too little speech in {path} to learn your usual from. Record at least half a minute.</source>
        <extracomment>Keep what is in braces: {path}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Hay demasiada poca habla en {path} para aprender lo habitual. Grabe al menos medio minuto.</translation>
    </message>
    <message id="usual.clipped">
        <source>The speech in {path} is clipped ({percent} % of it is at full scale), so no usual can be learned from it. Turn the microphone&apos;s level down and record it again.</source>
        <extracomment>Keep what is in braces: {path}, {percent}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>El habla de {path} está saturada ({percent} % al tope de la escala), así que no se puede aprender de ella lo habitual. Baje el nivel del micrófono y grabe de nuevo.</translation>
    </message>
    <message id="usual.not_written">
        <source>{path} can&apos;t be written ({error}). Choose another folder.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} no se puede escribir ({error}). Elija otra carpeta.</translation>
    </message>
    <message id="usual.not_read">
        <source>{path} can&apos;t be read ({error}). Check the name.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} no se puede leer ({error}). Revise el nombre.</translation>
    </message>
    <message id="usual.not_a_profile">
        <source>{path} is not a profile of this program. Make one with: coach usual learn</source>
        <extracomment>Keep what is in braces: {path}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{path} no es un perfil de este programa. Haga uno con: coach usual learn</translation>
    </message>
    <message id="usual.newer_profile">
        <source>{path} was made by a newer version. Update this program, or learn the usual again.</source>
        <extracomment>Keep what is in braces: {path}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{path} es de una versión más nueva. Actualice este programa, o aprenda lo habitual de nuevo.</translation>
    </message>
    <message id="import.one_channel">
        <source>{path} has one channel, so you and the caller can&apos;t be told apart. Only recordings with two channels can be brought in.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} tiene un solo canal, así que no se les puede distinguir a usted y a quien llama. Solo se pueden traer grabaciones de dos canales.</translation>
    </message>
    <message id="import.unreadable">
        <source>{path} can&apos;t be read: {error}. Check that it is there and may be read.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} no se puede leer: {error}. Compruebe que está ahí y que se puede leer.</translation>
    </message>
    <message id="import.defect">
        <source>The import ended because of a mistake of ours ({what}). What was brought in is kept; try again.</source>
        <extracomment>Keep what is in braces: {what}.</extracomment>
        <translation>La importación terminó por un error nuestro ({what}). Lo que se trajo se conserva; inténtelo de nuevo.</translation>
    </message>
    <message id="import.nothing">
        <source>{path} holds no recording with two channels that can be read. Choose another folder.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} no contiene ninguna grabación de dos canales que se pueda leer. Elija otra carpeta.</translation>
    </message>
    <message id="export.there_already">
        <source>{path} is there already. Choose a name that is not taken; nothing was written.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} ya existe. Elija un nombre libre; no se ha escrito nada.</translation>
    </message>
    <message id="export.no_parquet">
        <source>Parquet needs an addition that is not installed: pip install &apos;coach[archive]&apos;. CSV and JSON need nothing.</source>
        <translation>Parquet necesita un complemento que no está instalado: pip install &apos;coach[archive]&apos;. CSV y JSON no necesitan nada.</translation>
    </message>
    <message id="export.no_parquet_packaged">
        <source>Parquet is not part of the installed program. CSV and JSON need nothing.</source>
        <translation>Parquet no forma parte del programa instalado. CSV y JSON no necesitan nada.</translation>
    </message>
    <message id="export.not_written">
        <source>{path} can&apos;t be written: {error}. Choose another place, or free some room.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} no se puede escribir: {error}. Elija otro lugar o libere espacio.</translation>
    </message>
    <message id="own_data.not_ours">
        <source>{path} is no archive of Coach. Choose the file that `coach history export --format archive` wrote.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} no es un archivo de Coach. Elija el archivo que escribió `coach history export --format archive`.</translation>
    </message>
    <message id="own_data.damaged">
        <source>{path} is damaged or was changed, so nothing was put back. Use another copy of it.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} está dañado o se cambió, así que no se ha repuesto nada. Use otra copia.</translation>
    </message>
    <message id="own_data.not_restored">
        <source>{path} can&apos;t be put back: {error}. Check that there is room, and that both places may be written.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} no se puede reponer: {error}. Compruebe que hay espacio y que se puede escribir en ambos lugares.</translation>
    </message>
    <message id="analyze.not_written">
        <source>No report can be written to {path} ({error}). Choose another folder with --out.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>No se puede escribir ningún informe en {path} ({error}). Elija otra carpeta con --out.</translation>
    </message>
    <message id="analyze.process_lost">
        <source>{path} was not analyzed: its process was ended from outside, perhaps for lack of memory. Try again with --jobs 1.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} no se analizó: su proceso se terminó desde fuera, quizá por falta de memoria. Inténtelo de nuevo con --jobs 1.</translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message id="cli.stage.short">
        <source>Show a recording, or two takes of one text, to a room.</source>
        <translation>Mostrar a una sala una grabación, o dos tomas de un texto.</translation>
    </message>
    <message id="cli.stage.help">
        <source>Show a recording, or two takes of one text, to a room, on the whole of a screen. All of it is heard first, so that the usual is known before the first word. Nothing is kept.

Space plays and pauses, left and right go ten seconds, Page Up and Page Down to the next cue, L begins and ends a stretch that is repeated, - and + change the speed, B shows nothing, F5 begins anew, P shows the presenter&apos;s strip, Esc closes. Of two takes 1 and 2 switch at the same place of the text.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.</extracomment>
        <translation>Mostrar a una sala una grabación, o dos tomas de un texto, a pantalla completa. Primero se escucha todo, para conocer lo habitual antes de la primera palabra. No se guarda nada.

Espacio reproduce y pausa, izquierda y derecha saltan diez segundos, Re Pág y Av Pág al aviso anterior o siguiente, L empieza y termina un tramo que se repite, - y + cambian la velocidad, B no muestra nada, F5 empieza de nuevo, P muestra la barra de quien presenta, Esc cierra. Con dos tomas, 1 y 2 cambian de una a otra en el mismo punto del texto.</translation>
    </message>
    <message id="cli.stage.live">
        <source>Show a voice as it speaks into the chosen microphone. Without --usual a text is read aloud first.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Mostrar una voz mientras habla por el micrófono elegido. Sin --usual, antes se lee un texto en voz alta.</translation>
    </message>
    <message id="cli.stage.second_microphone">
        <source>With --live: a second person&apos;s microphone, by the name that `coach devices` gives; `channel` for the second channel of the chosen one&apos;s interface.</source>
        <translation>Con --live: el micrófono de una segunda persona, por el nombre que da `coach devices`; `channel` para el segundo canal de la interfaz del elegido.</translation>
    </message>
    <message id="cli.stage.target">
        <source>With --live: follow this target, which a trainer kept from a stage.</source>
        <translation>Con --live: seguir este modelo, guardado por un formador en una presentación.</translation>
    </message>
    <message id="cli.stage.one">
        <source>Give a recording, or two takes of one text, or --live; a target and a second microphone only with --live.</source>
        <translation>Dé una grabación, o dos tomas de un texto, o --live; un modelo y un segundo micrófono solo con --live.</translation>
    </message>
    <message id="cli.stage.no_screen">
        <source>There is no screen here. Open it in a desktop session.</source>
        <translation>Aquí no hay pantalla. Ábralo en una sesión gráfica.</translation>
    </message>
    <message id="ui.stage.name">
        <source>Stage</source>
        <translation>Presentación</translation>
    </message>
    <message id="ui.stage.spoken">
        <source>{clock} of {length}. {moment}</source>
        <extracomment>Keep what is in braces: {clock}, {length}, {moment}.</extracomment>
        <translation>{clock} de {length}. {moment}</translation>
    </message>
    <message id="ui.stage.spoken_live">
        <source>{clock}. {moment}</source>
        <extracomment>Keep what is in braces: {clock}, {moment}.</extracomment>
        <translation>{clock}. {moment}</translation>
    </message>
    <message id="ui.stage.of">
        <source>of {length}</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>de {length}</translation>
    </message>
    <message id="ui.stage.listening">
        <source>Hearing the whole piece first: {percent} %</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>Primero se escucha todo: {percent} %</translation>
    </message>
    <message id="ui.stage.hint">
        <source>Space plays · Page Down steps · P shows the controls · Esc closes</source>
        <translation>Espacio reproduce · Av Pág avanza · P muestra los controles · Esc cierra</translation>
    </message>
    <message id="ui.stage.live">
        <source>What is spoken now</source>
        <translation>Lo que se dice ahora</translation>
    </message>
    <message id="ui.stage.live_title">
        <source>Spoken at {when}</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Dicho a las {when}</translation>
    </message>
    <message id="ui.stage.opening">
        <source>The microphone is being opened</source>
        <translation>Se está abriendo el micrófono</translation>
    </message>
    <message id="ui.stage.reading">
        <source>{seconds} of {needed} s of speech</source>
        <extracomment>Keep what is in braces: {needed}, {seconds}.</extracomment>
        <translation>{seconds} de {needed} s de habla</translation>
    </message>
    <message id="ui.stage.live_hint">
        <source>Space ends · F5 begins anew · T follows a target · Esc closes, nothing is kept</source>
        <translation>Espacio termina · F5 empieza de nuevo · T sigue un modelo · Esc cierra sin guardar</translation>
    </message>
    <message id="ui.stage.check_agent">
        <source>You, at the first microphone: say two sentences. {seconds} of {needed} s</source>
        <extracomment>Keep what is in braces: {needed}, {seconds}.</extracomment>
        <translation>Usted, en el primer micrófono: diga dos frases. {seconds} de {needed} s</translation>
    </message>
    <message id="ui.stage.check_caller">
        <source>Now whoever plays the caller: {seconds} of {needed} s</source>
        <extracomment>Keep what is in braces: {needed}, {seconds}.</extracomment>
        <translation>Ahora quien hace de llamante: {seconds} de {needed} s</translation>
    </message>
    <message id="ui.stage.alike">
        <source>Each microphone hears both voices: {apart:.0f} dB apart. Put on headsets, or sit further apart. F5 tries again</source>
        <extracomment>Keep what is in braces: {apart}.</extracomment>
        <translation>Cada micrófono oye las dos voces, a solo {apart:.0f} dB. Usen auriculares o siéntense más lejos. F5 lo repite</translation>
    </message>
    <message id="ui.stage.exchanged">
        <source>The microphones were exchanged: who spoke first is you</source>
        <translation>Micrófonos intercambiados: usted habló primero</translation>
    </message>
    <message id="ui.stage.two_hint">
        <source>M marks a moment · Space ends · F5 begins anew · Esc closes</source>
        <translation>M marca un momento · Espacio termina · F5 empieza de nuevo · Esc cierra</translation>
    </message>
    <message id="ui.stage.marked" numerus="yes">
        <source>{n} marks</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} marca</numerusform>
            <numerusform>{n} marcas</numerusform>
        </translation>
    </message>
    <message id="ui.stage.second">
        <source>The second person&apos;s microphone</source>
        <translation>El micrófono de la segunda persona</translation>
    </message>
    <message id="ui.stage.second_channel">
        <source>The second channel of the first one&apos;s interface</source>
        <translation>El segundo canal de la interfaz del primero</translation>
    </message>
    <message id="ui.stage.heard_again">
        <source>Heard once more, with all of it: {percent} %</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>Se escucha otra vez, ya con todo: {percent} %</translation>
    </message>
    <message id="ui.stage.whole">
        <source>{length}, the whole piece</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>{length} en total</translation>
    </message>
    <message id="ui.stage.ends_keys">
        <source>Home plays again, left and right go to a moment, G keeps it as a target</source>
        <translation>Inicio repite, izquierda y derecha van a un momento, G lo guarda como modelo</translation>
    </message>
    <message id="ui.stage.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message id="ui.stage.pace_unit">
        <source>syllables
a second</source>
        <translation>sílabas
por segundo</translation>
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
        <translation>habitual {low:.1f} a {high:.1f}</translation>
    </message>
    <message id="ui.stage.pace_window">
        <source>over the last 8 s</source>
        <translation>en los últimos 8 s</translation>
    </message>
    <message id="ui.stage.pace_around">
        <source>over 8 s around it</source>
        <translation>en 8 s alrededor</translation>
    </message>
    <message id="ui.stage.level">
        <source>Level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>Nivel</translation>
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
        <translation>Tono</translation>
    </message>
    <message id="ui.stage.f0_value">
        <source>{value:+.0f} st</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:+.0f} st</translation>
    </message>
    <message id="ui.stage.f0_usual">
        <source>0 st</source>
        <translation>0 st</translation>
    </message>
    <message id="ui.stage.nothing">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="ui.stage.not_measured">
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message id="ui.stage.no_usual">
        <source>usual not known</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>falta lo habitual</translation>
    </message>
    <message id="ui.stage.no_usual_why">
        <source>too little speech in this piece</source>
        <translation>hay demasiado poca habla</translation>
    </message>
    <message id="ui.stage.slower">
        <source>speed {rate:.1f}</source>
        <extracomment>Keep what is in braces: {rate}.</extracomment>
        <translation>velocidad {rate:.1f}</translation>
    </message>
    <message id="ui.stage.repeats">
        <source>repeats {start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {start}.</extracomment>
        <translation>repite de {start} a {end}</translation>
    </message>
    <message id="ui.stage.loop_from">
        <source>from {start}, L ends it</source>
        <extracomment>Keep what is in braces: {start}.</extracomment>
        <translation>desde {start}, L lo termina</translation>
    </message>
    <message id="ui.stage.choose">
        <source>One recording, or two takes of one text</source>
        <translation>Una grabación, o dos tomas de un texto</translation>
    </message>
    <message id="ui.stage.in_call">
        <source>A call is under way. Show the recording when it is over.</source>
        <translation>Hay una llamada en curso. Muestre la grabación cuando termine.</translation>
    </message>
    <message id="ui.stage.no_sound">
        <source>No sound: there is no output to play on.</source>
        <translation>Sin sonido: no hay salida por la que sonar.</translation>
    </message>
    <message id="ui.stage.black">
        <source>The screen is black. B shows it again.</source>
        <translation>La pantalla está en negro. B la muestra de nuevo.</translation>
    </message>
    <message id="ui.stage.end.pace">
        <source>{value:.1f} syll/s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} síl/s</translation>
    </message>
    <message id="ui.stage.end.pace_usual">
        <source>usual {low:.1f} to {high:.1f}</source>
        <extracomment>Keep what is in braces: {high}, {low}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>habitual {low:.1f} a {high:.1f}</translation>
    </message>
    <message id="ui.stage.end.fast">
        <source>{time} fast</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>{time} rápido</translation>
    </message>
    <message id="ui.stage.end.not_fast">
        <source>never fast</source>
        <translation>0 s rápido</translation>
    </message>
    <message id="ui.stage.end.fast_of">
        <source>of {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>de {time}</translation>
    </message>
    <message id="ui.stage.end.back">
        <source>back in {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>vuelta: {time}</translation>
    </message>
    <message id="ui.stage.end.back_after" numerus="yes">
        <source>after {n} cues</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“cue”: one short line shown during a call.</extracomment>
        <translation>
            <numerusform>tras {n} aviso</numerusform>
            <numerusform>tras {n} avisos</numerusform>
        </translation>
    </message>
    <message id="ui.stage.end.rise" numerus="yes">
        <source>{n} rises</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>
            <numerusform>{n} subida</numerusform>
            <numerusform>{n} subidas</numerusform>
        </translation>
    </message>
    <message id="ui.stage.end.no_rise">
        <source>no rise</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>sin subidas</translation>
    </message>
    <message id="ui.stage.end.rise_of">
        <source>level and pitch together</source>
        <extracomment>“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.</extracomment>
        <translation>nivel y tono juntos</translation>
    </message>
    <message id="ui.stage.end.talk_overs" numerus="yes">
        <source>{n} talk-overs</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>
            <numerusform>{n} pisada</numerusform>
            <numerusform>{n} pisadas</numerusform>
        </translation>
    </message>
    <message id="ui.stage.end.no_talk_over">
        <source>no talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>sin pisadas</translation>
    </message>
    <message id="ui.stage.end.talk_overs_of">
        <source>by you</source>
        <translation>de usted</translation>
    </message>
    <message id="ui.takes.name">
        <source>Take {number}</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>Toma {number}</translation>
    </message>
    <message id="ui.takes.playing">
        <source>{name}, 1 and 2 switch</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}, 1 y 2 cambian</translation>
    </message>
    <message id="ui.takes.hint">
        <source>Space plays · 1 and 2 switch · S: from their start or matched · P: controls</source>
        <translation>Espacio reproduce · 1 y 2 cambian · S: desde su inicio o alineadas · P: controles</translation>
    </message>
    <message id="ui.takes.from_start">
        <source>from their start</source>
        <translation>desde su inicio</translation>
    </message>
    <message id="ui.takes.other">
        <source>{name}: {value}</source>
        <extracomment>Keep what is in braces: {name}, {value}.</extracomment>
        <translation>{name}: {value}</translation>
    </message>
    <message id="ui.takes.end">
        <source>Take 2 against take 1</source>
        <translation>La toma 2 frente a la toma 1</translation>
    </message>
    <message id="ui.takes.faster">
        <source>{value:.1f} faster</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} más rápido</translation>
    </message>
    <message id="ui.takes.slower">
        <source>{value:.1f} slower</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.1f} más lento</translation>
    </message>
    <message id="ui.takes.same_pace">
        <source>the same pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>el mismo ritmo</translation>
    </message>
    <message id="ui.takes.pace_of">
        <source>syllables a second</source>
        <translation>sílabas por segundo</translation>
    </message>
    <message id="ui.takes.twice_pauses">
        <source>twice the pauses</source>
        <translation>doble de pausas</translation>
    </message>
    <message id="ui.takes.half_pauses">
        <source>half the pauses</source>
        <translation>mitad de pausas</translation>
    </message>
    <message id="ui.takes.times_pauses">
        <source>{value} times the pauses</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>pausas × {value}</translation>
    </message>
    <message id="ui.takes.more_pauses" numerus="yes">
        <source>{n} pauses more</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} pausa más</numerusform>
            <numerusform>{n} pausas más</numerusform>
        </translation>
    </message>
    <message id="ui.takes.fewer_pauses" numerus="yes">
        <source>{n} pauses fewer</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} pausa menos</numerusform>
            <numerusform>{n} pausas menos</numerusform>
        </translation>
    </message>
    <message id="ui.takes.same_pauses">
        <source>as many pauses</source>
        <translation>mismas pausas</translation>
    </message>
    <message id="ui.takes.pauses_of">
        <source>{second} and {first}, in {time}</source>
        <extracomment>Keep what is in braces: {first}, {second}, {time}.</extracomment>
        <translation>{second} y {first}, en {time}</translation>
    </message>
    <message id="ui.takes.louder">
        <source>{value:.0f} dB louder</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f} dB más alto</translation>
    </message>
    <message id="ui.takes.quieter">
        <source>{value:.0f} dB lower</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f} dB más bajo</translation>
    </message>
    <message id="ui.takes.same_level">
        <source>the same level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>el mismo nivel</translation>
    </message>
    <message id="ui.takes.level_of">
        <source>level, over all</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>nivel, en conjunto</translation>
    </message>
    <message id="ui.ghost.name">
        <source>Target</source>
        <translation>Modelo</translation>
    </message>
    <message id="ui.ghost.keep">
        <source>Keep this as a target for others</source>
        <translation>Guardar esto como modelo para otros</translation>
    </message>
    <message id="ui.ghost.choose">
        <source>A target to follow</source>
        <translation>Un modelo que seguir</translation>
    </message>
    <message id="ui.ghost.filter">
        <source>Targets (*.ghost.json)</source>
        <translation>Modelos (*.ghost.json)</translation>
    </message>
    <message id="ui.ghost.near">
        <source>{near} of {spoken} near</source>
        <extracomment>Keep what is in braces: {near}, {spoken}.</extracomment>
        <translation>{near} de {spoken}</translation>
    </message>
    <message id="ui.ghost.near_of">
        <source>the target&apos;s pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>cerca del ritmo modelo</translation>
    </message>
    <message id="ui.ghost.pauses">
        <source>{value:.0f} pauses a minute</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:.0f} pausas/min</translation>
    </message>
    <message id="ui.ghost.pauses_of">
        <source>the target: {value:.0f}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>el modelo: {value:.0f}</translation>
    </message>
    <message id="ui.ghost.level">
        <source>{value:+.0f} dB</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>{value:+.0f} dB</translation>
    </message>
    <message id="ui.ghost.level_of">
        <source>from the target&apos;s level</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>desde el nivel del modelo</translation>
    </message>
    <message id="ui.ghost.end">
        <source>Followed with your own voice</source>
        <translation>Seguido con su propia voz</translation>
    </message>
    <message id="ui.ghost.kept">
        <source>The target is kept in {path}. It holds no sound.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>El modelo está guardado en {path}. No contiene ningún sonido.</translation>
    </message>
    <message id="ui.presenter.name">
        <source>Presenter</source>
        <translation>Quien presenta</translation>
    </message>
    <message id="ui.presenter.overview">
        <source>The whole piece</source>
        <translation>Vista completa</translation>
    </message>
    <message id="ui.presenter.left">
        <source>{left} left of {length}</source>
        <extracomment>Keep what is in braces: {left}, {length}.</extracomment>
        <translation>quedan {left} de {length}</translation>
    </message>
    <message id="ui.presenter.say_now">
        <source>Say now</source>
        <translation>Diga ahora</translation>
    </message>
    <message id="ui.presenter.no_notes">
        <source>No note here. Type what you want to say at a moment and press Return.</source>
        <translation>Aquí no hay nota. Escriba lo que quiere decir en un momento y pulse Intro.</translation>
    </message>
    <message id="ui.presenter.next_note">
        <source>{clock}: {text}</source>
        <extracomment>Keep what is in braces: {clock}, {text}.</extracomment>
        <translation>{clock}: {text}</translation>
    </message>
    <message id="ui.presenter.marks">
        <source>Cues and marks</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Avisos y marcas</translation>
    </message>
    <message id="ui.presenter.mark">
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message id="ui.presenter.now">
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message id="ui.presenter.in">
        <source>in {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>en {time}</translation>
    </message>
    <message id="ui.presenter.near">
        <source>{when}: {text}</source>
        <extracomment>Keep what is in braces: {text}, {when}.</extracomment>
        <translation>{when}: {text}</translation>
    </message>
    <message id="ui.presenter.then">
        <source>then {when}: {text}</source>
        <extracomment>Keep what is in braces: {text}, {when}.</extracomment>
        <translation>luego, {when}: {text}</translation>
    </message>
    <message id="ui.presenter.note">
        <source>A note at this moment</source>
        <translation>Una nota en este momento</translation>
    </message>
    <message id="ui.presenter.mark_here">
        <source>Mark here</source>
        <translation>Marcar aquí</translation>
    </message>
    <message id="ui.presenter.keep">
        <source>Keep the marks</source>
        <translation>Guardar las marcas</translation>
    </message>
    <message id="ui.presenter.kept">
        <source>The marks are kept in {path}.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Las marcas están guardadas en {path}.</translation>
    </message>
    <message id="ui.presenter.back">
        <source>Ten seconds back (Left)</source>
        <translation>Diez segundos atrás (Izquierda)</translation>
    </message>
    <message id="ui.presenter.previous">
        <source>The cue or mark before (Up)</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>El aviso o la marca anterior (Arriba)</translation>
    </message>
    <message id="ui.presenter.play">
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message id="ui.presenter.pause">
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message id="ui.presenter.next">
        <source>The next cue or mark (Down)</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>El aviso o la marca siguiente (Abajo)</translation>
    </message>
    <message id="ui.presenter.loop">
        <source>Repeat a stretch: press where it begins and where it ends (L)</source>
        <translation>Repetir un tramo: pulse donde empieza y donde termina (L)</translation>
    </message>
    <message id="ui.presenter.speed">
        <source>{rate:.1f}</source>
        <extracomment>Keep what is in braces: {rate}.</extracomment>
        <translation>{rate:.1f}</translation>
    </message>
    <message id="ui.presenter.black">
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message id="ui.presenter.show">
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message id="ui.presenter.screen">
        <source>The room sees screen {number}</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>La sala ve la pantalla {number}</translation>
    </message>
    <message id="ui.presenter.keys">
        <source>Space plays, Page Up and Down step, L repeats, - and + speed, B black, M marks, D dark or light, Esc ends</source>
        <translation>Espacio reproduce, Re Pág y Av Pág saltan, L repite, - y + velocidad, B negro, M marca, D oscuro o claro, Esc termina</translation>
    </message>
    <message id="ghost.too_little">
        <source>A target needs at least {seconds} s of speech and a known usual. Speak longer.</source>
        <extracomment>Keep what is in braces: {seconds}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Un modelo necesita al menos {seconds} s de habla, y que se conozca lo habitual. Hable más tiempo.</translation>
    </message>
    <message id="ghost.not_one">
        <source>{path} is no target of pacing. Choose one that was kept from a stage.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} no es un modelo de ritmo. Elija uno guardado en una presentación.</translation>
    </message>
    <message id="ghost.not_written">
        <source>The target can&apos;t be written to {path} ({error}). Choose a folder you may write to.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>El modelo no se puede escribir en {path} ({error}). Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message id="stage.no_microphone">
        <source>No microphone is heard. Plug one in, or choose it in Settings.</source>
        <translation>No se oye ningún micrófono. Conecte uno, o elíjalo en Ajustes.</translation>
    </message>
    <message id="stage.no_second_microphone">
        <source>The second microphone isn&apos;t heard. Plug it in, or choose another one.</source>
        <translation>El segundo micrófono no se oye. Conéctelo, o elija otro.</translation>
    </message>
    <message id="stage.microphone_lost">
        <source>The microphone has gone. Plug it in again; what was said meanwhile is missing.</source>
        <translation>El micrófono se desconectó. Conéctelo de nuevo; falta lo dicho entretanto.</translation>
    </message>
    <message id="stage.no_such_microphone">
        <source>There is no microphone “{name}”. `coach devices` lists those there are.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>No hay ningún micrófono «{name}». `coach devices` lista los que hay.</translation>
    </message>
    <message id="stage.live_failed">
        <source>The microphone can&apos;t be heard. The log says more.</source>
        <translation>El micrófono no se puede escuchar. El registro dice más.</translation>
    </message>
    <message id="stage.defect">
        <source>It can&apos;t be shown ({what}). The log says more.</source>
        <extracomment>Keep what is in braces: {what}.</extracomment>
        <translation>No se puede mostrar ({what}). El registro dice más.</translation>
    </message>
    <message id="stage.too_long">
        <source>{path} is longer than {minutes} minutes, more than a piece for a room can be. Cut out the part you want to show.</source>
        <extracomment>Keep what is in braces: {minutes}, {path}.</extracomment>
        <translation>{path} dura más de {minutes} minutos, más de lo que admite una presentación. Recorte la parte que quiere mostrar.</translation>
    </message>
    <message id="stage.bad_marks">
        <source>{path} is no file of marks. Move it away to show the piece without them.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} no es un archivo de marcas. Muévalo a otro sitio para mostrar la grabación sin ellas.</translation>
    </message>
    <message id="stage.marks_not_written">
        <source>The marks can&apos;t be written to {path} ({error}). Choose a folder you may write to.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>Las marcas no se pueden escribir en {path} ({error}). Elija una carpeta en la que pueda escribir.</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message id="cli.team.short">
        <source>Release to named people, and use what a team shares.</source>
        <translation>Entregar a personas con nombre y usar lo que comparte un equipo.</translation>
    </message>
    <message id="cli.team.help">
        <source>A team&apos;s store: an agent releases reports to named people until a day, and takes them back at any time; the team shares tips, steps and lessons. Nothing goes there that was not released. `coach team seen` says who can see what. Needs: pip install &apos;coach[team]&apos;.</source>
        <translation>El almacén de un equipo: un agente entrega informes a personas con nombre hasta un día y los retira cuando quiere; el equipo comparte consejos, pasos y lecciones. No llega allí nada que no se haya entregado. `coach team seen` dice quién puede ver qué. Requiere: pip install &apos;coach[team]&apos;.</translation>
    </message>
    <message id="cli.team.init_short">
        <source>Make a team&apos;s store in a database.</source>
        <translation>Crear el almacén de un equipo en una base de datos.</translation>
    </message>
    <message id="cli.team.init_help">
        <source>Make a team&apos;s store in the PostgreSQL database URL (postgresql://USER@HOST/DATABASE), once, as somebody who may create roles. The password is asked for, or taken from PGPASSWORD. Prints the invitation of the team&apos;s admin.</source>
        <translation>Crea el almacén de un equipo en la base de datos PostgreSQL URL (postgresql://USER@HOST/DATABASE), una vez, como alguien que puede crear roles. La contraseña se pide o se toma de PGPASSWORD. Muestra la invitación de quien administra el equipo.</translation>
    </message>
    <message id="cli.team.team">
        <source>The team&apos;s name.</source>
        <translation>El nombre del equipo.</translation>
    </message>
    <message id="cli.team.admin_name">
        <source>The name of the first admin.</source>
        <translation>El nombre de la primera persona que administra.</translation>
    </message>
    <message id="cli.team.root">
        <source>The certificate (PEM) of the authority that signed the server&apos;s: by it every member knows the server.</source>
        <translation>El certificado (PEM) de la autoridad que firmó el del servidor: por él reconoce cada miembro el servidor.</translation>
    </message>
    <message id="cli.team.server">
        <source>HOST or HOST:PORT by which members reach the server, where URL names another one or a socket.</source>
        <translation>HOST o HOST:PORT por el que los miembros llegan al servidor, si URL nombra otro o un socket.</translation>
    </message>
    <message id="cli.team.insecure">
        <source>Without TLS, for a trial: only with a server on this machine&apos;s own loopback.</source>
        <translation>Sin TLS, para una prueba: solo con un servidor en el bucle local de esta máquina.</translation>
    </message>
    <message id="cli.team.password">
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message id="cli.team.upgrade_short">
        <source>Bring a team&apos;s store to the schema of this version.</source>
        <translation>Poner el almacén de un equipo en el esquema de esta versión.</translation>
    </message>
    <message id="cli.team.upgrade_help">
        <source>Bring the store in the database URL to the schema of this version, as whoever made it. Members with an older Coach are told so if they can&apos;t go on.</source>
        <translation>Pone el almacén de la base de datos URL en el esquema de esta versión, como quien lo creó. A los miembros con un Coach demasiado antiguo se les dice.</translation>
    </message>
    <message id="cli.team.upgraded">
        <source>The store has schema {number}.</source>
        <extracomment>Keep what is in braces: {number}.</extracomment>
        <translation>El almacén tiene el esquema {number}.</translation>
    </message>
    <message id="cli.team.invite_short">
        <source>Invite somebody. For the team&apos;s admin.</source>
        <translation>Invitar a alguien. Para quien administra el equipo.</translation>
    </message>
    <message id="cli.team.invite_help">
        <source>Make a login for NAME and print an invitation: one line that lets one person join, within {days} days. Whoever has it before it is used can join in their place: hand it over as you would a password.</source>
        <extracomment>Keep what is in braces: {days}.</extracomment>
        <translation>Crea un acceso para NAME y muestra una invitación: una línea con la que una persona puede entrar en {days} días. Quien la tenga antes de que se use puede entrar en su lugar: entréguela como una contraseña.</translation>
    </message>
    <message id="cli.team.publishes">
        <source>They may publish tips, steps and lessons for the team.</source>
        <translation>Puede publicar consejos, pasos y lecciones para el equipo.</translation>
    </message>
    <message id="cli.team.admin">
        <source>They may invite and remove members too.</source>
        <translation>También puede invitar y quitar miembros.</translation>
    </message>
    <message id="cli.team.hand_over">
        <source>Hand this line to {name} alone. It can be used once, within {days} days.</source>
        <extracomment>Keep what is in braces: {days}, {name}.</extracomment>
        <translation>Entregue esta línea solo a {name}. Sirve una vez, en {days} días.</translation>
    </message>
    <message id="cli.team.join_short">
        <source>Join a team by an invitation.</source>
        <translation>Entrar en un equipo con una invitación.</translation>
    </message>
    <message id="cli.team.join_help">
        <source>Join a team. INVITATION is the line that you were given; - reads it from standard input. The password in it is exchanged for one that only this system&apos;s keyring holds.</source>
        <translation>Entra en un equipo. INVITATION es la línea que recibió; - la lee de la entrada estándar. Su contraseña se cambia por otra que solo guarda el llavero de este sistema.</translation>
    </message>
    <message id="cli.team.joined">
        <source>You are in the team {team} as {name}.</source>
        <extracomment>Keep what is in braces: {name}, {team}.</extracomment>
        <translation>Está en el equipo {team} como {name}.</translation>
    </message>
    <message id="cli.team.leave_short">
        <source>Leave the team on this machine.</source>
        <translation>Dejar el equipo en esta máquina.</translation>
    </message>
    <message id="cli.team.leave_help">
        <source>Forget the login and what the team shares. Nothing is withdrawn: what you released stays until its day. Withdraw it first, or ask the team&apos;s admin to remove you, which deletes it.</source>
        <translation>Olvida el acceso y lo que comparte el equipo. No se retira nada: lo que entregó sigue hasta su día. Retírelo antes, o pida a quien administra el equipo que le quite, lo que lo borra.</translation>
    </message>
    <message id="cli.team.sure_leave">
        <source>Leave the team {team}?</source>
        <extracomment>Keep what is in braces: {team}.</extracomment>
        <translation>¿Dejar el equipo {team}?</translation>
    </message>
    <message id="cli.team.sure_remove">
        <source>Remove {name}, and delete what they released and published?</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>¿Quitar a {name} y borrar lo que entregó y publicó?</translation>
    </message>
    <message id="cli.team.left">
        <source>You have left the team {team}.</source>
        <extracomment>Keep what is in braces: {team}.</extracomment>
        <translation>Ha dejado el equipo {team}.</translation>
    </message>
    <message id="cli.team.yes">
        <source>Don&apos;t ask.</source>
        <translation>No preguntar.</translation>
    </message>
    <message id="cli.team.list_short">
        <source>List the members.</source>
        <translation>Listar los miembros.</translation>
    </message>
    <message id="cli.team.list_help">
        <source>List the members of the team. An admin also sees who hasn&apos;t joined yet.</source>
        <translation>Lista los miembros del equipo. Quien administra ve también quién aún no ha entrado.</translation>
    </message>
    <message id="cli.team.of_admin">
        <source>admin</source>
        <translation>administra</translation>
    </message>
    <message id="cli.team.of_publisher">
        <source>may publish</source>
        <translation>puede publicar</translation>
    </message>
    <message id="cli.team.not_yet">
        <source>not joined yet</source>
        <translation>aún no ha entrado</translation>
    </message>
    <message id="cli.team.remove_short">
        <source>Remove a member. For the team&apos;s admin.</source>
        <translation>Quitar a un miembro. Para quien administra el equipo.</translation>
    </message>
    <message id="cli.team.remove_help">
        <source>Take the login of MEMBER (a name, or the beginning of an id), and delete what they released and published.</source>
        <translation>Quita el acceso de MEMBER (un nombre, o el comienzo de un identificador) y borra lo que esa persona entregó y publicó.</translation>
    </message>
    <message id="cli.team.removed">
        <source>{name} is removed.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} ya no está en el equipo.</translation>
    </message>
    <message id="cli.team.out_short">
        <source>List what you have released.</source>
        <translation>Listar lo que ha entregado.</translation>
    </message>
    <message id="cli.team.out_help">
        <source>List what you have released and not withdrawn, who has opened it and when, and the answers.</source>
        <translation>Lista lo que ha entregado y no ha retirado, quién lo abrió y cuándo, y las respuestas.</translation>
    </message>
    <message id="cli.team.received_short">
        <source>List what was released to you.</source>
        <translation>Listar lo que le han entregado.</translation>
    </message>
    <message id="cli.team.received_help">
        <source>List what was released to you, and the answers under it.</source>
        <translation>Lista lo que le han entregado, y las respuestas debajo.</translation>
    </message>
    <message id="cli.team.read_short">
        <source>Read what was released to you.</source>
        <translation>Leer lo que le han entregado.</translation>
    </message>
    <message id="cli.team.read_help">
        <source>Print the release ID (the beginning is enough). Its author sees when you opened it.</source>
        <translation>Muestra la entrega ID (basta el comienzo). Su autor ve cuándo la abrió.</translation>
    </message>
    <message id="cli.team.withdraw_short">
        <source>Withdraw a release.</source>
        <translation>Retirar una entrega.</translation>
    </message>
    <message id="cli.team.withdraw_help">
        <source>Delete the release ID from the store, with its answers.</source>
        <translation>Borra del almacén la entrega ID, con sus respuestas.</translation>
    </message>
    <message id="cli.team.withdrawn">
        <source>It is withdrawn, and gone from the store.</source>
        <translation>Está retirada y ya no está en el almacén.</translation>
    </message>
    <message id="cli.team.answer_short">
        <source>Write under a release.</source>
        <translation>Escribir debajo de una entrega.</translation>
    </message>
    <message id="cli.team.answer_help">
        <source>Write TEXT under the release ID. Its author and everyone it was released to can read it.</source>
        <translation>Escribe TEXT debajo de la entrega ID. Pueden leerlo su autor y todas las personas a quienes se entregó.</translation>
    </message>
    <message id="cli.team.answered">
        <source>Your answer is there.</source>
        <translation>Su respuesta está allí.</translation>
    </message>
    <message id="cli.team.shared_short">
        <source>List what the team shares.</source>
        <translation>Listar lo que comparte el equipo.</translation>
    </message>
    <message id="cli.team.shared_help">
        <source>List the tips, steps and lessons of the team, and what a newer version changes.</source>
        <translation>Lista los consejos, pasos y lecciones del equipo, y qué cambia una versión más nueva.</translation>
    </message>
    <message id="cli.team.publish_short">
        <source>Share a file with the team.</source>
        <translation>Compartir un archivo con el equipo.</translation>
    </message>
    <message id="cli.team.publish_help">
        <source>Sign FILE and share it with the team. KIND says what it is; the file is checked as the app checks it. The same name again is a new version.</source>
        <translation>Firma FILE y lo comparte con el equipo. KIND dice qué es; el archivo se comprueba como lo hace la aplicación. El mismo nombre otra vez es una versión nueva.</translation>
    </message>
    <message id="cli.team.publish_name">
        <source>The name that the team sees. Default: that of the file.</source>
        <translation>El nombre que ve el equipo. Si no se da: el del archivo.</translation>
    </message>
    <message id="cli.team.published">
        <source>{name} is shared, version {version}.</source>
        <extracomment>Keep what is in braces: {name}, {version}.</extracomment>
        <translation>{name} está compartido, versión {version}.</translation>
    </message>
    <message id="cli.team.use_short">
        <source>Use what the team shares.</source>
        <translation>Usar lo que comparte el equipo.</translation>
    </message>
    <message id="cli.team.use_help">
        <source>Use the newest version of ID (the beginning is enough) from now on.</source>
        <translation>Usa desde ahora la versión más nueva de ID (basta el comienzo).</translation>
    </message>
    <message id="cli.team.used">
        <source>{name} is used, version {version}.</source>
        <extracomment>Keep what is in braces: {name}, {version}.</extracomment>
        <translation>{name} se usa, versión {version}.</translation>
    </message>
    <message id="cli.team.tidy_short">
        <source>Delete what is long over.</source>
        <translation>Borrar lo que terminó hace mucho.</translation>
    </message>
    <message id="cli.team.tidy_help">
        <source>Delete releases from the store whose last day was more than {days} days ago. Every Coach that asks the store does so too.</source>
        <extracomment>Keep what is in braces: {days}.</extracomment>
        <translation>Borra del almacén las entregas cuyo último día pasó hace más de {days} días. Cada Coach que pregunta al almacén lo hace también.</translation>
    </message>
    <message id="cli.team.tidied" numerus="yes">
        <source>{n} releases are deleted.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Se ha borrado {n} entrega.</numerusform>
            <numerusform>Se han borrado {n} entregas.</numerusform>
        </translation>
    </message>
    <message id="cli.team.seen_short">
        <source>Say who can see what.</source>
        <translation>Decir quién puede ver qué.</translation>
    </message>
    <message id="cli.team.seen_help">
        <source>Say what a supervisor, another member and whoever runs the server can see.</source>
        <translation>Dice qué pueden ver una persona supervisora, otro miembro y quien lleva el servidor.</translation>
    </message>
    <message id="cli.team.line">
        <source>{id}  {kind}  {title}  until {until}</source>
        <extracomment>Keep what is in braces: {id}, {kind}, {title}, {until}.</extracomment>
        <translation>{id}  {kind}  {title}  hasta {until}</translation>
    </message>
    <message id="cli.team.from_line">
        <source>{id}  {kind}  {title}  from {author}, until {until}</source>
        <extracomment>Keep what is in braces: {author}, {id}, {kind}, {title}, {until}.</extracomment>
        <translation>{id}  {kind}  {title}  de {author}, hasta {until}</translation>
    </message>
    <message id="cli.team.opened">
        <source>    {name}: opened {at}</source>
        <extracomment>Keep what is in braces: {at}, {name}.</extracomment>
        <translation>    {name}: abierta el {at}</translation>
    </message>
    <message id="cli.team.not_opened">
        <source>    {name}: not opened</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>    {name}: sin abrir</translation>
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
            <numerusform>{n} más espera a ser enviada.</numerusform>
            <numerusform>{n} más esperan a ser enviadas.</numerusform>
        </translation>
    </message>
    <message id="cli.team.shared_line">
        <source>{id}  {kind}  {name}  version {version}, by {publisher}</source>
        <extracomment>Keep what is in braces: {id}, {kind}, {name}, {publisher}, {version}.</extracomment>
        <translation>{id}  {kind}  {name}  versión {version}, de {publisher}</translation>
    </message>
    <message id="cli.team.used_line">
        <source>    used here: version {version}</source>
        <extracomment>Keep what is in braces: {version}.</extracomment>
        <translation>    se usa aquí: versión {version}</translation>
    </message>
    <message id="cli.team.unknown_id">
        <source>No id there begins with {id}, or several do. Give more of it, as the list has it.</source>
        <extracomment>Keep what is in braces: {id}.</extracomment>
        <translation>Ningún identificador de allí empieza por {id}, o varios lo hacen. Escriba más de él, como en la lista.</translation>
    </message>
    <message id="team.not_installed">
        <source>This needs an addition that is not installed: pip install &apos;coach[team]&apos;.</source>
        <translation>Para esto falta un complemento: pip install &apos;coach[team]&apos;.</translation>
    </message>
    <message id="team.bad_invitation">
        <source>This is no whole invitation. Copy the line again, from its beginning to its end.</source>
        <translation>Esto no es una invitación entera. Copie la línea otra vez, desde el principio hasta el final.</translation>
    </message>
    <message id="team.newer_invitation">
        <source>This invitation is of a newer Coach. Update Coach, then join.</source>
        <translation>Esta invitación es de un Coach más nuevo. Actualice Coach y entre después.</translation>
    </message>
    <message id="team.joined_already">
        <source>A team was joined on this machine already. Leave it first.</source>
        <translation>En esta máquina ya se entró en un equipo. Déjelo primero.</translation>
    </message>
    <message id="team.not_joined">
        <source>No team was joined on this machine. Ask the team&apos;s admin for an invitation.</source>
        <translation>En esta máquina no se ha entrado en ningún equipo. Pida una invitación a quien administra el equipo.</translation>
    </message>
    <message id="team.no_certificate">
        <source>This invitation names no certificate by which the server is known. Ask the team&apos;s admin for another one.</source>
        <translation>Esta invitación no nombra ningún certificado por el que reconocer el servidor. Pida otra a quien administra el equipo.</translation>
    </message>
    <message id="team.only_loopback">
        <source>{host} is not this machine, so it is never used without TLS. Give the certificate of its authority with --root.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>{host} no es esta máquina, así que nunca se usa sin TLS. Dé el certificado de su autoridad con --root.</translation>
    </message>
    <message id="team.needs_root">
        <source>Without a certificate the server can&apos;t be known. Give that of its authority with --root.</source>
        <translation>Sin un certificado no se puede reconocer el servidor. Dé el de su autoridad con --root.</translation>
    </message>
    <message id="team.no_root">
        <source>{path} is no certificate in PEM that can be read. Give that of the authority that signed the server&apos;s.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} no es un certificado PEM que se pueda leer. Dé el de la autoridad que firmó el del servidor.</translation>
    </message>
    <message id="team.bad_membership">
        <source>{path} can&apos;t be read. Leave the team, then ask its admin to remove you and invite you anew.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>{path} no se puede leer. Deje el equipo y pida a quien lo administra que le quite y le invite de nuevo.</translation>
    </message>
    <message id="team.not_written">
        <source>{path} can&apos;t be written: {error}. Free some room, or check its permissions.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} no se puede escribir: {error}. Libere espacio o revise los permisos.</translation>
    </message>
    <message id="team.no_secret">
        <source>The system&apos;s keyring no longer holds the password or key of the team. Ask the team&apos;s admin to remove you and invite you anew.</source>
        <translation>El llavero del sistema ya no tiene la contraseña o la clave del equipo. Pida a quien lo administra que le quite y le invite de nuevo.</translation>
    </message>
    <message id="team.no_keyring">
        <source>This system has no keyring that could hold the team&apos;s password, so no team can be joined. On Linux, GNOME Keyring or KWallet is one.</source>
        <translation>Este sistema no tiene un llavero para la contraseña del equipo, así que no se puede entrar en ninguno. En Linux, GNOME Keyring o KWallet es uno.</translation>
    </message>
    <message id="team.keyring_locked">
        <source>The system&apos;s keyring is locked or does not answer, so the team&apos;s store can&apos;t be asked. Unlock it, then try again.</source>
        <translation>El llavero del sistema está bloqueado o no responde, así que no se puede preguntar al almacén del equipo. Desbloquéelo e inténtelo otra vez.</translation>
    </message>
    <message id="team.bad_key">
        <source>A key of the team is damaged. Ask the team&apos;s admin for another invitation.</source>
        <translation>Una clave del equipo está dañada. Pida otra invitación a quien administra el equipo.</translation>
    </message>
    <message id="team.unreachable">
        <source>The team&apos;s store at {host} can&apos;t be reached. What you release waits here and goes once it can.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>No se llega al almacén del equipo en {host}. Lo que entregue espera aquí y sale en cuanto pueda.</translation>
    </message>
    <message id="team.busy">
        <source>The team&apos;s store at {host} can&apos;t answer just now. It is asked again soon.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>El almacén del equipo en {host} no puede responder ahora. Se le vuelve a preguntar pronto.</translation>
    </message>
    <message id="team.other_server">
        <source>The server at {host} is not the one of the invitation: its certificate is another one. Nothing was sent. Ask whoever runs it.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>El servidor de {host} no es el de la invitación: su certificado es otro. No se envió nada. Pregunte a quien lo lleva.</translation>
    </message>
    <message id="team.no_tls">
        <source>The server at {host} offers no TLS, so nothing was sent. Ask whoever runs it.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>El servidor de {host} no ofrece TLS, así que no se envió nada. Pregunte a quien lo lleva.</translation>
    </message>
    <message id="team.weak_login">
        <source>The server at {host} asks for a password in a way that is not safe (not SCRAM over TLS), so none was sent. Ask whoever runs it.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>El servidor de {host} pide la contraseña de un modo que no es seguro (no SCRAM sobre TLS), así que no se envió ninguna. Pregunte a quien lo lleva.</translation>
    </message>
    <message id="team.login_refused">
        <source>The team&apos;s store doesn&apos;t take this login: the invitation was used or is too old, or you were removed. Ask the team&apos;s admin.</source>
        <translation>El almacén del equipo no acepta este acceso: la invitación ya se usó o es demasiado antigua, o le han quitado. Pregunte a quien administra el equipo.</translation>
    </message>
    <message id="team.no_store">
        <source>There is no team&apos;s store at {host}. Ask whoever runs it.</source>
        <extracomment>Keep what is in braces: {host}.</extracomment>
        <translation>En {host} no hay almacén de un equipo. Pregunte a quien lo lleva.</translation>
    </message>
    <message id="team.another_store">
        <source>The store there is another team&apos;s. Ask your team&apos;s admin.</source>
        <translation>Ese almacén es de otro equipo. Pregunte a quien administra el suyo.</translation>
    </message>
    <message id="team.newer_store">
        <source>The team&apos;s store is of a newer Coach. Update Coach.</source>
        <translation>El almacén del equipo es de un Coach más nuevo. Actualice Coach.</translation>
    </message>
    <message id="team.older_store">
        <source>The team&apos;s store is of an older Coach. Ask whoever runs it for `coach team upgrade`.</source>
        <translation>El almacén del equipo es de un Coach más antiguo. Pida `coach team upgrade` a quien lo lleva.</translation>
    </message>
    <message id="team.not_allowed">
        <source>The team&apos;s store doesn&apos;t let you do this.</source>
        <translation>El almacén del equipo no le permite hacer esto.</translation>
    </message>
    <message id="team.name_taken">
        <source>Somebody in the team has this name. Choose another one.</source>
        <translation>Alguien en el equipo ya tiene ese nombre. Elija otro.</translation>
    </message>
    <message id="team.no_such_member">
        <source>One of these people is not in the team, or it is nobody but you. Choose again.</source>
        <translation>Una de estas personas no está en el equipo, o no hay nadie más que usted. Elija otra vez.</translation>
    </message>
    <message id="team.other_id">
        <source>Something else has this id in the team&apos;s store already. Release it anew.</source>
        <translation>Otra cosa tiene ya este identificador en el almacén. Entréguelo de nuevo.</translation>
    </message>
    <message id="team.withdrawn">
        <source>This was withdrawn. Release it anew if you want it to be seen again.</source>
        <translation>Esto se retiró. Entréguelo de nuevo si quiere que se vuelva a ver.</translation>
    </message>
    <message id="team.over_already">
        <source>Its last day is over. Choose a later one.</source>
        <translation>Su último día ya pasó. Elija uno posterior.</translation>
    </message>
    <message id="team.too_long">
        <source>Its last day is too far away, more than a year. Choose an earlier one.</source>
        <translation>Su último día está demasiado lejos, a más de un año. Elija uno anterior.</translation>
    </message>
    <message id="team.too_large">
        <source>It is too large for the team&apos;s store, or empty. Make it shorter.</source>
        <translation>Es demasiado grande para el almacén del equipo, o está vacío. Acórtelo.</translation>
    </message>
    <message id="team.too_many">
        <source>You have released as much as the store takes. Withdraw something first.</source>
        <translation>Ha entregado tanto como admite el almacén. Retire algo primero.</translation>
    </message>
    <message id="team.no_such_release">
        <source>It is no longer there: it was withdrawn, or its last day is over.</source>
        <translation>Ya no está: se retiró, o pasó su último día.</translation>
    </message>
    <message id="team.not_newer">
        <source>The team&apos;s store has a newer version of this already. Look at it, then publish again.</source>
        <translation>El almacén ya tiene una versión más nueva. Mírela y publique otra vez.</translation>
    </message>
    <message id="team.unsendable">
        <source>There is a character in it that the store can&apos;t hold. Take it out, then try again.</source>
        <translation>Contiene un carácter que el almacén no puede guardar. Quítelo e inténtelo otra vez.</translation>
    </message>
    <message id="team.defect">
        <source>The team&apos;s store can&apos;t be used because of a mistake of ours. Please report it.</source>
        <translation>El almacén del equipo no se puede usar por un error nuestro. Por favor, comuníquelo.</translation>
    </message>
    <message id="team.bad_name">
        <source>A name has 1 to {most} characters. Choose another one.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Un nombre tiene de 1 a {most} caracteres. Elija otro.</translation>
    </message>
    <message id="team.outbox_full">
        <source>{most} things wait to be sent already. Connect to the network first.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Ya hay {most} cosas que esperan a ser enviadas. Conéctese primero a la red.</translation>
    </message>
    <message id="team.not_genuine">
        <source>{name} is not signed by anyone who may publish in this team, so it is not offered. Tell the team&apos;s admin.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} no está firmado por nadie que pueda publicar en este equipo, así que no se ofrece. Dígaselo a quien administra el equipo.</translation>
    </message>
    <message id="team.older_shared">
        <source>The store offers an older or another {name} under the version that is used here, so it is not offered. Tell the team&apos;s admin.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>El almacén ofrece {name} más antiguo o distinto de la versión que se usa aquí, así que no se toma. Dígaselo a quien administra el equipo.</translation>
    </message>
    <message id="team.not_offered">
        <source>This version is no longer offered. Look at the list again.</source>
        <translation>Esta versión ya no se ofrece. Mire la lista otra vez.</translation>
    </message>
    <message id="team.shared_too_large">
        <source>It has more than {most_mb} MB. Make it smaller.</source>
        <extracomment>Keep what is in braces: {most_mb}.</extracomment>
        <translation>Tiene más de {most_mb} MB. Hágalo más pequeño.</translation>
    </message>
    <message id="team.only_tips">
        <source>A file of tips for the team holds tips and no steps. Share the steps by themselves.</source>
        <translation>Un archivo de consejos para el equipo tiene consejos y no pasos. Comparta los pasos aparte.</translation>
    </message>
    <message id="team.only_steps">
        <source>A file of steps for the team holds steps and no tips. Share the tips by themselves.</source>
        <translation>Un archivo de pasos para el equipo tiene pasos y no consejos. Comparta los consejos aparte.</translation>
    </message>
    <message id="team.no_file">
        <source>{path} can&apos;t be read: {error}. Check the name and your permission.</source>
        <extracomment>Keep what is in braces: {error}, {path}.</extracomment>
        <translation>{path} no se puede leer: {error}. Revise el nombre y sus permisos.</translation>
    </message>
    <message id="team.may_not_publish">
        <source>You may not publish in this team. Ask the team&apos;s admin for an invitation that may.</source>
        <translation>No puede publicar en este equipo. Pida a quien lo administra una invitación que lo permita.</translation>
    </message>
    <message id="team.store_there">
        <source>The database {database} holds a team&apos;s store already. Choose another database.</source>
        <extracomment>Keep what is in braces: {database}.</extracomment>
        <translation>La base de datos {database} ya tiene el almacén de un equipo. Elija otra.</translation>
    </message>
    <message id="team.bad_url">
        <source>This is no address of a database. It is written postgresql://USER@HOST/DATABASE.</source>
        <translation>Esto no es la dirección de una base de datos. Se escribe postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message id="team.server_unnamed">
        <source>Say by which name members reach the server, with --server HOST.</source>
        <translation>Diga con qué nombre llegan los miembros al servidor, con --server HOST.</translation>
    </message>
    <message id="team.old_server">
        <source>The server is PostgreSQL {version}. A team&apos;s store needs {oldest} or newer.</source>
        <extracomment>Keep what is in braces: {oldest}, {version}.</extracomment>
        <translation>El servidor es PostgreSQL {version}. El almacén de un equipo necesita {oldest} o más nuevo.</translation>
    </message>
    <message id="team.may_not_found">
        <source>You may not make a store there: that needs the right to create roles, and to create in this database. Ask whoever runs the server.</source>
        <translation>No puede crear un almacén allí: hace falta el derecho a crear roles y a crear en esta base de datos. Pregunte a quien lleva el servidor.</translation>
    </message>
    <message id="team.no_migrations">
        <source>{path} is missing from the program, so no store can be made. Install Coach again.</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Falta {path} en el programa, así que no se puede crear ningún almacén. Instale Coach otra vez.</translation>
    </message>
    <message id="team.kind.call">
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message id="team.kind.incident">
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message id="team.kind.period">
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message id="team.kind.aim">
        <source>Aim</source>
        <translation>Objetivo</translation>
    </message>
    <message id="team.shared.tips">
        <source>Tips</source>
        <translation>Consejos</translation>
    </message>
    <message id="team.shared.steps">
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message id="team.shared.lesson">
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message id="team.seen.title">
        <source>What a supervisor can see</source>
        <translation>Qué puede ver quien le supervisa</translation>
    </message>
    <message id="team.seen.nothing">
        <source>Nothing that you did not release to them by name. There is no live view, and no switch that makes one.</source>
        <translation>Nada que no le haya entregado por su nombre. No hay vista en directo, ni un interruptor que la haga.</translation>
    </message>
    <message id="team.seen.release">
        <source>Of a release: its title and its text as you saw them before, without what you struck out. Until the day that you chose, and not once you withdraw it.</source>
        <translation>De una entrega: su título y su texto como los vio antes, sin lo que tachó. Hasta el día que eligió, y no una vez que la retira.</translation>
    </message>
    <message id="team.seen.answers">
        <source>The answers under it. They are read by you and by everyone you released it to.</source>
        <translation>Las respuestas debajo. Las leen usted y todas las personas a quienes la entregó.</translation>
    </message>
    <message id="team.seen.no_sound">
        <source>Never sound, never figures that nobody released, never a ranking, never who released nothing.</source>
        <translation>Nunca sonido, nunca cifras que nadie entregó, nunca una clasificación, nunca quién no entregó nada.</translation>
    </message>
    <message id="team.seen.opened">
        <source>You see who opened it, first and last, by the server&apos;s clock. They can&apos;t open it unseen.</source>
        <translation>Usted ve quién la abrió, la primera y la última vez, según el reloj del servidor. No se puede abrir sin que se vea.</translation>
    </message>
    <message id="team.seen.members">
        <source>Everyone in the team sees the names of its members.</source>
        <translation>Todos en el equipo ven los nombres de sus miembros.</translation>
    </message>
    <message id="team.seen.others">
        <source>Another member, also the team&apos;s admin, sees no release that does not name them.</source>
        <translation>Otro miembro, también quien administra el equipo, no ve ninguna entrega que no le nombre.</translation>
    </message>
    <message id="team.seen.withdrawn">
        <source>Withdrawn is gone: text, readers and answers. Only its number stays, so that it never comes back.</source>
        <translation>Lo retirado desaparece: texto, lectores y respuestas. Solo queda el número, para que no vuelva nunca.</translation>
    </message>
    <message id="team.seen.over">
        <source>After its last day only you see it, for two weeks more. Then it is deleted.</source>
        <translation>Después de su último día solo la ve usted, dos semanas más. Luego se borra.</translation>
    </message>
    <message id="team.seen.server">
        <source>Whoever runs the database server can read everything in it, also in its backups. Who that is, your team can tell you.</source>
        <translation>Quien lleva el servidor de la base de datos puede leer todo lo que hay en él, también en las copias. Su equipo puede decirle quién es.</translation>
    </message>
    <message id="team.seen.waiting">
        <source>What you release without a network waits on this machine, and goes once.</source>
        <translation>Lo que entrega sin red espera en esta máquina, y sale una vez.</translation>
    </message>
</context>
<context>
    <name>team_pages</name>
    <message id="ui.team.title">
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message id="ui.team.joined">
        <source>You are {name} in the team “{team}”, on {server}.</source>
        <extracomment>Keep what is in braces: {name}, {server}, {team}.</extracomment>
        <translation>Usted es {name} en el equipo «{team}», en {server}.</translation>
    </message>
    <message id="ui.team.none">
        <source>No team was joined. Settings has a place to paste an invitation.</source>
        <translation>No se ha unido a ningún equipo. En Ajustes se puede pegar una invitación.</translation>
    </message>
    <message id="ui.team.parts">
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message id="ui.team.tab_new" numerus="yes">
        <source>{name} ({n} new)</source>
        <extracomment>Keep what is in braces: {n}, {name}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{name} ({n} nuevo)</numerusform>
            <numerusform>{name} ({n} nuevos)</numerusform>
        </translation>
    </message>
    <message id="ui.team.separator">
        <source> · </source>
        <translation> · </translation>
    </message>
    <message id="ui.team.loading">
        <source>Asking the store…</source>
        <translation>Preguntando al almacén…</translation>
    </message>
    <message id="ui.team.refresh">
        <source>Ask the store now</source>
        <translation>Preguntar ahora</translation>
    </message>
    <message id="ui.team.read_at">
        <source>Read last: {when}.</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Última lectura: {when}.</translation>
    </message>
    <message id="ui.team.waiting_count" numerus="yes">
        <source>{n} of your releases wait until the store can be reached.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} de sus entregas espera a que se pueda llegar al almacén.</numerusform>
            <numerusform>{n} de sus entregas esperan a que se pueda llegar al almacén.</numerusform>
        </translation>
    </message>
    <message id="ui.team.until">
        <source>until {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>hasta el {day}</translation>
    </message>
    <message id="ui.team.over">
        <source>was out until {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>estuvo entregado hasta el {day}</translation>
    </message>
    <message id="ui.team.and_others" numerus="yes">
        <source>{names} and {n} more</source>
        <extracomment>Keep what is in braces: {n}, {names}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{names} y {n} más</numerusform>
            <numerusform>{names} y {n} más</numerusform>
        </translation>
    </message>
    <message id="ui.team.answers" numerus="yes">
        <source>{n} answers</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} respuesta</numerusform>
            <numerusform>{n} respuestas</numerusform>
        </translation>
    </message>
    <message id="ui.team.answer_head">
        <source>{author}, {when}</source>
        <extracomment>Keep what is in braces: {author}, {when}.</extracomment>
        <translation>{author}, {when}</translation>
    </message>
    <message id="ui.team.me">
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message id="ui.team.back">
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message id="ui.team.kind.incident">
        <source>An incident</source>
        <translation>Un incidente</translation>
    </message>
    <message id="ui.team.kind.aim">
        <source>An aim</source>
        <translation>Una meta</translation>
    </message>
    <message id="ui.team.seen.name">
        <source>Who can see what</source>
        <translation>Quién puede ver qué</translation>
    </message>
    <message id="ui.team.out.name">
        <source>What is out</source>
        <translation>Entregado</translation>
    </message>
    <message id="ui.team.out.empty">
        <source>Nothing is out. A report can be released from the page of a call, from chosen calls, a period or an aim.</source>
        <translation>No hay nada entregado. Un informe se puede entregar desde la página de una llamada, desde llamadas elegidas, un periodo o una meta.</translation>
    </message>
    <message id="ui.team.out.empty_button">
        <source>Go to your calls</source>
        <translation>Ir a sus llamadas</translation>
    </message>
    <message id="ui.team.out.to">
        <source>to {names}</source>
        <extracomment>Keep what is in braces: {names}.</extracomment>
        <translation>a {names}</translation>
    </message>
    <message id="ui.team.out.opened_by" numerus="yes">
        <source>opened by {n}</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>abierto por {n}</numerusform>
            <numerusform>abierto por {n}</numerusform>
        </translation>
    </message>
    <message id="ui.team.out.waiting">
        <source>waits until the store can be reached</source>
        <translation>espera a que se pueda llegar al almacén</translation>
    </message>
    <message id="ui.team.out.waiting_mark">
        <source>Waits</source>
        <translation>En espera</translation>
    </message>
    <message id="ui.team.out.withdrawing">
        <source>withdrawn; the store hasn&apos;t been told yet</source>
        <translation>retirado; el almacén aún no lo sabe</translation>
    </message>
    <message id="ui.team.out.withdrawing_mark">
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message id="ui.team.out.refused">
        <source>the store did not take it</source>
        <translation>el almacén no lo aceptó</translation>
    </message>
    <message id="ui.team.out.refused_mark">
        <source>Not out</source>
        <translation>Rechazado</translation>
    </message>
    <message id="ui.team.out.readers">
        <source>Released to</source>
        <translation>Entregado a</translation>
    </message>
    <message id="ui.team.out.not_opened">
        <source>not opened yet</source>
        <translation>aún sin abrir</translation>
    </message>
    <message id="ui.team.out.opened">
        <source>opened: {when}</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>abierto: {when}</translation>
    </message>
    <message id="ui.team.out.opened_again">
        <source>first opened: {first}; last: {last}</source>
        <extracomment>Keep what is in braces: {first}, {last}.</extracomment>
        <translation>primera vez: {first}; última: {last}</translation>
    </message>
    <message id="ui.team.out.answers">
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message id="ui.team.out.no_answers">
        <source>No answer yet.</source>
        <translation>Aún no hay respuesta.</translation>
    </message>
    <message id="ui.team.out.withdraw">
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message id="ui.team.out.withdraw_ask">
        <source>Withdraw it? Nobody can open it then, and its answers go too.</source>
        <translation>¿Retirarlo? Entonces nadie puede abrirlo, y sus respuestas desaparecen también.</translation>
    </message>
    <message id="ui.team.out.withdraw_yes">
        <source>Withdraw it</source>
        <translation>Retirarlo</translation>
    </message>
    <message id="ui.team.out.withdraw_no">
        <source>Don&apos;t withdraw</source>
        <translation>No retirarlo</translation>
    </message>
    <message id="ui.team.out.withdrawing_now">
        <source>It is withdrawn here. Coach says so once it is gone from the store.</source>
        <translation>Aquí está retirado. Coach avisa cuando haya desaparecido del almacén.</translation>
    </message>
    <message id="ui.team.out.gone">
        <source>“{title}” is withdrawn and gone from the store.</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>«{title}» está retirado y ha desaparecido del almacén.</translation>
    </message>
    <message id="ui.team.out.not_there">
        <source>This release is no longer in the store.</source>
        <translation>Esta entrega ya no está en el almacén.</translation>
    </message>
    <message id="ui.team.received.name">
        <source>Released to me</source>
        <translation>Recibido</translation>
    </message>
    <message id="ui.team.received.empty">
        <source>Nothing was released to you. What somebody releases to you stands here, until the day they chose.</source>
        <translation>No le han entregado nada. Lo que alguien le entregue está aquí hasta el día que eligió.</translation>
    </message>
    <message id="ui.team.received.from">
        <source>from {author}</source>
        <extracomment>Keep what is in braces: {author}.</extracomment>
        <translation>de {author}</translation>
    </message>
    <message id="ui.team.received.new">
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message id="ui.team.received.about">
        <source>From {author}, {when}, {until}. They see when you open it.</source>
        <extracomment>Keep what is in braces: {author}, {until}, {when}.</extracomment>
        <translation>De {author}, {when}, {until}. Esa persona ve cuándo lo abre usted.</translation>
    </message>
    <message id="ui.team.received.paper">
        <source>The report as it was released</source>
        <translation>El informe tal como se entregó</translation>
    </message>
    <message id="ui.team.received.opening">
        <source>Opening the report…</source>
        <translation>Abriendo el informe…</translation>
    </message>
    <message id="ui.team.received.answer">
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message id="ui.team.received.answer_hint">
        <source>It is read by whoever released this and those they named.</source>
        <translation>La leen quien entregó esto y las personas que nombró.</translation>
    </message>
    <message id="ui.team.received.send">
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message id="ui.team.received.sent">
        <source>Your answer is kept, and goes as soon as the store can be reached.</source>
        <translation>Su respuesta está guardada, y sale en cuanto se pueda llegar al almacén.</translation>
    </message>
    <message id="ui.team.received.not_there">
        <source>This release is no longer there: it was withdrawn, or its time is over.</source>
        <translation>Esta entrega ya no está: se retiró, o pasó su tiempo.</translation>
    </message>
    <message id="ui.team.shared.name">
        <source>From the team</source>
        <translation>Del equipo</translation>
    </message>
    <message id="ui.team.shared.empty">
        <source>The team shares nothing yet. Tips, steps for an abusive call and lessons stand here once somebody publishes them.</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>El equipo aún no comparte nada. Aquí estarán consejos, pasos para una llamada ofensiva y lecciones en cuanto alguien los publique.</translation>
    </message>
    <message id="ui.team.shared.new">
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message id="ui.team.shared.changed">
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message id="ui.team.shared.version">
        <source>version {version}</source>
        <extracomment>Keep what is in braces: {version}.</extracomment>
        <translation>versión {version}</translation>
    </message>
    <message id="ui.team.shared.about">
        <source>{kind} from {publisher}, {when}, version {version}.</source>
        <extracomment>Keep what is in braces: {kind}, {publisher}, {version}, {when}.</extracomment>
        <translation>{kind} de {publisher}, {when}, versión {version}.</translation>
    </message>
    <message id="ui.team.shared.not_used">
        <source>Not used here.</source>
        <translation>No se usa aquí.</translation>
    </message>
    <message id="ui.team.shared.used_older">
        <source>Version {version} is used here.</source>
        <extracomment>Keep what is in braces: {version}.</extracomment>
        <translation>Aquí se usa la versión {version}.</translation>
    </message>
    <message id="ui.team.shared.used">
        <source>Used here.</source>
        <translation>Se usa aquí.</translation>
    </message>
    <message id="ui.team.shared.changes">
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message id="ui.team.shared.more_changes" numerus="yes">
        <source>… and {n} more lines</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>… y {n} línea más</numerusform>
            <numerusform>… y {n} líneas más</numerusform>
        </translation>
    </message>
    <message id="ui.team.shared.use">
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
    <message id="ui.team.shared.later">
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message id="ui.team.shared.taken">
        <source>“{name}”, version {version}, is used from now on.</source>
        <extracomment>Keep what is in braces: {name}, {version}.</extracomment>
        <translation>«{name}», versión {version}, se usa desde ahora.</translation>
    </message>
    <message id="ui.team.shared.publish">
        <source>Publish a file…</source>
        <translation>Publicar un archivo…</translation>
    </message>
    <message id="ui.team.shared.kind.tips">
        <source>Tips</source>
        <translation>Consejos</translation>
    </message>
    <message id="ui.team.shared.kind.steps">
        <source>Steps for an abusive call</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Pasos ante ofensas</translation>
    </message>
    <message id="ui.team.shared.kind.lesson">
        <source>A lesson</source>
        <translation>Una lección</translation>
    </message>
    <message id="ui.team.publish.title">
        <source>Publish to the team</source>
        <translation>Publicar para el equipo</translation>
    </message>
    <message id="ui.team.publish.hint">
        <source>Everybody in the team sees what changes, and uses it only if they say so.</source>
        <translation>Todo el equipo ve lo que cambia, y lo usa solo si quiere.</translation>
    </message>
    <message id="ui.team.publish.kind">
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message id="ui.team.publish.file">
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message id="ui.team.publish.no_file">
        <source>No file is chosen.</source>
        <translation>No hay ningún archivo elegido.</translation>
    </message>
    <message id="ui.team.publish.choose">
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message id="ui.team.publish.choose_tips">
        <source>Choose a file of tips or steps</source>
        <translation>Elegir un archivo de consejos o pasos</translation>
    </message>
    <message id="ui.team.publish.tips_filter">
        <source>Tips and steps (*.toml)</source>
        <translation>Consejos y pasos (*.toml)</translation>
    </message>
    <message id="ui.team.publish.choose_lesson">
        <source>Choose the file of a lesson</source>
        <translation>Elegir el archivo de una lección</translation>
    </message>
    <message id="ui.team.publish.lesson_filter">
        <source>Lessons (*.coachlesson)</source>
        <translation>Lecciones (*.coachlesson)</translation>
    </message>
    <message id="ui.team.publish.name">
        <source>Its name in the team</source>
        <translation>Su nombre en el equipo</translation>
    </message>
    <message id="ui.team.publish.send">
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message id="ui.team.publish.done">
        <source>“{name}” is published to the team.</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>«{name}» está publicado para el equipo.</translation>
    </message>
    <message id="ui.team.publish.not_read">
        <source>{path} can&apos;t be read: {said}. Choose another file.</source>
        <extracomment>Keep what is in braces: {path}, {said}.</extracomment>
        <translation>{path} no se puede leer: {said}. Elija otro archivo.</translation>
    </message>
    <message id="ui.team.publish.too_large">
        <source>{path} is larger than {most_mb} MB. Choose a smaller file.</source>
        <extracomment>Keep what is in braces: {most_mb}, {path}.</extracomment>
        <translation>{path} pasa de {most_mb} MB. Elija un archivo más pequeño.</translation>
    </message>
    <message id="ui.team.release.open">
        <source>Release to the team…</source>
        <translation>Entregar al equipo…</translation>
    </message>
    <message id="ui.team.release.heading">
        <source>Release to the team</source>
        <translation>Entregar al equipo</translation>
    </message>
    <message id="ui.team.release.no_people">
        <source>Nobody else is in the team yet.</source>
        <translation>Aún no hay nadie más en el equipo.</translation>
    </message>
    <message id="ui.team.release.search">
        <source>Search for people</source>
        <translation>Buscar personas</translation>
    </message>
    <message id="ui.team.release.hint">
        <source>Search for people</source>
        <translation>Buscar personas</translation>
    </message>
    <message id="ui.team.release.list">
        <source>People in the team</source>
        <translation>Personas del equipo</translation>
    </message>
    <message id="ui.team.release.chosen">
        <source>To {names}</source>
        <extracomment>Keep what is in braces: {names}.</extracomment>
        <translation>A {names}</translation>
    </message>
    <message id="ui.team.release.nobody">
        <source>Choose whom you release it to.</source>
        <translation>Elija a quién se lo entrega.</translation>
    </message>
    <message id="ui.team.release.until_name">
        <source>Until the end of</source>
        <translation>Hasta el final del día</translation>
    </message>
    <message id="ui.team.release.until_hint">
        <source>At most a year. You can withdraw it before.</source>
        <translation>Un año como máximo. Puede retirarlo antes.</translation>
    </message>
    <message id="ui.team.release.go_on">
        <source>Look once more</source>
        <translation>Revisar una vez más</translation>
    </message>
    <message id="ui.team.release.not_now">
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message id="ui.team.release.once_more">
        <source>This leaves your machine</source>
        <translation>Esto sale de su equipo</translation>
    </message>
    <message id="ui.team.release.title">
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message id="ui.team.release.what">
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message id="ui.team.release.items" numerus="yes">
        <source>{n} items, as on the paper</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} elemento, como en el papel</numerusform>
            <numerusform>{n} elementos, como en el papel</numerusform>
        </translation>
    </message>
    <message id="ui.team.release.to_whom">
        <source>To</source>
        <translation>A</translation>
    </message>
    <message id="ui.team.release.until">
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message id="ui.team.release.end_of">
        <source>the end of {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>el final del {day}</translation>
    </message>
    <message id="ui.team.release.named_only">
        <source>Only they can open it. You see when, and can withdraw it at any time.</source>
        <translation>Solo estas personas pueden abrirlo. Usted ve cuándo, y puede retirarlo en cualquier momento.</translation>
    </message>
    <message id="ui.team.release.release">
        <source>Release</source>
        <translation>Entregar</translation>
    </message>
    <message id="ui.team.release.change">
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message id="ui.team.release.nothing_sent">
        <source>Nothing is sent unless you release it.</source>
        <translation>No se envía nada, salvo que usted lo entregue.</translation>
    </message>
    <message id="ui.team.release.nothing_left">
        <source>Everything is struck out: there is nothing to release.</source>
        <translation>Todo está tachado: no hay nada que entregar.</translation>
    </message>
    <message id="ui.team.release.done">
        <source>Released to {names}. It stands under Team, What is out.</source>
        <extracomment>Keep what is in braces: {names}.</extracomment>
        <translation>Entregado a {names}. Está en Equipo, Entregado.</translation>
    </message>
    <message id="ui.team.report.newer">
        <source>This report was made by a newer Coach. Update Coach to read it.</source>
        <translation>Este informe es de un Coach más nuevo. Actualice Coach para leerlo.</translation>
    </message>
    <message id="ui.team.report.garbled">
        <source>This report can&apos;t be read: it is damaged, or was not made by Coach. Ask for it to be released again.</source>
        <translation>Este informe no se puede leer: está dañado, o no es de Coach. Pida que se lo entreguen otra vez.</translation>
    </message>
    <message id="ui.team.report.too_large">
        <source>This report is too large to be released. Strike something out, or choose fewer calls.</source>
        <translation>Este informe es demasiado grande para entregarlo. Tache algo, o elija menos llamadas.</translation>
    </message>
    <message id="ui.team.join.hint">
        <source>A team&apos;s store is a database that your team runs. Joining sends nothing: only what you release goes there, to people you name. Paste the invitation you were given; it can be used once.</source>
        <translation>El almacén de un equipo es una base de datos que administra su equipo. Unirse no envía nada: solo va allí lo que usted entrega, a las personas que nombra. Pegue la invitación que recibió; sirve una sola vez.</translation>
    </message>
    <message id="ui.team.join.invitation">
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message id="ui.team.join.invitation_hint">
        <source>Paste the invitation here</source>
        <translation>Pegue aquí la invitación</translation>
    </message>
    <message id="ui.team.join.join">
        <source>Join the team</source>
        <translation>Unirse al equipo</translation>
    </message>
    <message id="ui.team.join.joining">
        <source>Joining. This can take a few seconds.</source>
        <translation>Uniéndose. Puede tardar unos segundos.</translation>
    </message>
    <message id="ui.team.join.done">
        <source>You have joined “{team}”.</source>
        <extracomment>Keep what is in braces: {team}.</extracomment>
        <translation>Se ha unido a «{team}».</translation>
    </message>
    <message id="ui.team.join.leave">
        <source>Leave the team</source>
        <translation>Dejar el equipo</translation>
    </message>
    <message id="ui.team.join.leave_ask">
        <source>Leave the team “{team}”? What is out stays out until its last day: withdraw it first if it should go. To come back you need a new invitation.</source>
        <extracomment>Keep what is in braces: {team}.</extracomment>
        <translation>¿Dejar el equipo «{team}»? Lo entregado sigue allí hasta su último día: retírelo antes si debe desaparecer. Para volver necesita una nueva invitación.</translation>
    </message>
    <message id="ui.team.join.leave_yes">
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message id="ui.team.join.leave_no">
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message id="ui.team.join.left">
        <source>You have left the team.</source>
        <translation>Ha dejado el equipo.</translation>
    </message>
</context>
<context>
    <name>tips</name>
    <message id="moment.opening">
        <source>Opening</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Apertura</translation>
    </message>
    <message id="moment.talking_it_out">
        <source>Letting them talk it out</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Dejar que hable</translation>
    </message>
    <message id="moment.explaining">
        <source>Explaining</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Explicar</translation>
    </message>
    <message id="moment.promising">
        <source>Promising</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Prometer</translation>
    </message>
    <message id="moment.closing">
        <source>Closing</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Cierre</translation>
    </message>
    <message id="moment.hard_to_end">
        <source>Hard to end</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Difícil de terminar</translation>
    </message>
    <message id="moment.afterwards">
        <source>Afterwards</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.</extracomment>
        <translation>Después</translation>
    </message>
    <message id="moment.with_a_cue">
        <source>When a cue appears</source>
        <extracomment>At most about 24 characters: the moment beside a tip in the panel.
“cue”: one short line shown during a call.</extracomment>
        <translation>Cuando sale un aviso</translation>
    </message>
    <message id="ui.tips.title">
        <source>Tips</source>
        <translation>Consejos</translation>
    </message>
    <message id="ui.tips.hint">
        <source>What to say and do, for each moment of a call.</source>
        <translation>Qué decir y hacer en cada momento de una llamada.</translation>
    </message>
    <message id="ui.tips.search">
        <source>Search the tips</source>
        <translation>Buscar en los consejos</translation>
    </message>
    <message id="ui.tips.search_hint">
        <source>Search: a word, or the beginning of one</source>
        <translation>Buscar: una palabra, o su comienzo</translation>
    </message>
    <message id="ui.tips.shortcut_hint">
        <source>Ctrl+T opens the tips beside the overlay while a window of Coach is in front; a right click on the overlay does so at any time.</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Ctrl+T abre los consejos junto al indicador mientras una ventana de Coach esté al frente; un clic derecho en el indicador lo hace en cualquier momento.</translation>
    </message>
    <message id="ui.tips.say">
        <source>Say</source>
        <translation>Diga</translation>
    </message>
    <message id="ui.tips.instead_of">
        <source>Instead of</source>
        <translation>En vez de</translation>
    </message>
    <message id="ui.tips.quoted">
        <source>“{line}”</source>
        <extracomment>Keep what is in braces: {line}.</extracomment>
        <translation>«{line}»</translation>
    </message>
    <message id="ui.tips.found" numerus="yes">
        <source>{n} tips</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} consejo</numerusform>
            <numerusform>{n} consejos</numerusform>
        </translation>
    </message>
    <message id="ui.tips.found_none">
        <source>No tip has all of these words. Try fewer, or only the beginning of one.</source>
        <translation>Ningún consejo tiene todas esas palabras. Pruebe con menos, o solo con el comienzo de una.</translation>
    </message>
    <message id="ui.tips.show_all">
        <source>Show all tips</source>
        <translation>Mostrar todos los consejos</translation>
    </message>
    <message id="ui.tips.none">
        <source>There are no tips. Choose your team&apos;s file in Settings, or stop using one to see the tips that come with Coach.</source>
        <translation>No hay consejos. Elija el archivo de su equipo en Ajustes, o deje de usarlo para ver los de Coach.</translation>
    </message>
    <message id="ui.tips.spoken">
        <source>{title}. {text}</source>
        <extracomment>Keep what is in braces: {text}, {title}.</extracomment>
        <translation>{title}. {text}</translation>
    </message>
    <message id="ui.tips.spoken_say">
        <source>Say: {line}</source>
        <extracomment>Keep what is in braces: {line}.</extracomment>
        <translation>Diga: {line}</translation>
    </message>
    <message id="ui.tips.spoken_instead_of">
        <source>Instead of: {line}</source>
        <extracomment>Keep what is in braces: {line}.</extracomment>
        <translation>En vez de: {line}</translation>
    </message>
    <message id="ui.tips.for_cue">
        <source>For the cue {name}</source>
        <extracomment>Keep what is in braces: {name}.
“cue”: one short line shown during a call.</extracomment>
        <translation>Para el aviso {name}</translation>
    </message>
    <message id="ui.tip_panel.name">
        <source>Tips, beside the call</source>
        <translation>Consejos, junto a la llamada</translation>
    </message>
    <message id="ui.tip_panel.search">
        <source>Search the tips</source>
        <translation>Buscar en los consejos</translation>
    </message>
    <message id="ui.tip_panel.placeholder">
        <source>Type to find a tip</source>
        <translation>Escriba para encontrar un consejo</translation>
    </message>
    <message id="ui.tip_panel.list">
        <source>Tips found</source>
        <translation>Consejos encontrados</translation>
    </message>
    <message id="ui.tip_panel.keys">
        <source>↑ ↓ choose   Return keeps it in view   Esc closes</source>
        <translation>↑ ↓ elegir   Intro lo deja a la vista   Esc cierra</translation>
    </message>
    <message id="ui.tip_panel.none">
        <source>No tip has all of these words.</source>
        <translation>Ningún consejo tiene todas esas palabras.</translation>
    </message>
    <message id="ui.tip_panel.row">
        <source>{title}, {moment}</source>
        <extracomment>Keep what is in braces: {moment}, {title}.</extracomment>
        <translation>{title}, {moment}</translation>
    </message>
    <message id="ui.tip_panel.note_name">
        <source>Tip: {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Consejo: {title}</translation>
    </message>
    <message id="ui.tip_panel.close">
        <source>Close the tip</source>
        <translation>Cerrar el consejo</translation>
    </message>
    <message id="ui.tip_panel.open">
        <source>Tips…</source>
        <translation>Consejos…</translation>
    </message>
    <message id="ui.settings_tips.title">
        <source>Tips</source>
        <translation>Consejos</translation>
    </message>
    <message id="ui.settings_tips.hint">
        <source>Your team can add its own tips or replace those of Coach, and give its own steps for an abusive call. The README explains the format.</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Su equipo puede añadir consejos propios o sustituir los de Coach, y dar sus propios pasos para una llamada ofensiva. El README explica el formato.</translation>
    </message>
    <message id="ui.settings_tips.none">
        <source>No team file is in use.</source>
        <translation>No se usa ningún archivo de equipo.</translation>
    </message>
    <message id="ui.settings_tips.in_use">
        <source>In use: {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>En uso: {path}</translation>
    </message>
    <message id="ui.settings_tips.not_in_use">
        <source>The tips in use stay as they were.</source>
        <translation>Los consejos en uso siguen como estaban.</translation>
    </message>
    <message id="ui.settings_tips.choose">
        <source>Choose your team&apos;s file…</source>
        <translation>Elegir el archivo de su equipo…</translation>
    </message>
    <message id="ui.settings_tips.choose_title">
        <source>Choose your team&apos;s file of tips</source>
        <translation>Elegir el archivo de consejos de su equipo</translation>
    </message>
    <message id="ui.settings_tips.filter">
        <source>Files of tips (*.toml);;All files (*)</source>
        <translation>Archivos de consejos (*.toml);;Todos los archivos (*)</translation>
    </message>
    <message id="ui.settings_tips.read_again">
        <source>Read it again</source>
        <translation>Leerlo de nuevo</translation>
    </message>
    <message id="ui.settings_tips.let_go">
        <source>Stop using it</source>
        <translation>Dejar de usarlo</translation>
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
            <numerusform>{n} paso para una llamada ofensiva</numerusform>
            <numerusform>{n} pasos para una llamada ofensiva</numerusform>
        </translation>
    </message>
    <message id="ui.settings_tips.more" numerus="yes">
        <source>And {n} more: `coach doctor` lists them all.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Y {n} más: `coach doctor` lo dice.</numerusform>
            <numerusform>Y {n} más: `coach doctor` los dice todos.</numerusform>
        </translation>
    </message>
    <message id="ui.steps.name">
        <source>Steps for an abusive call</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Pasos para una llamada ofensiva</translation>
    </message>
    <message id="ui.steps.mark">
        <source>Mark as abusive</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Marcar como ofensiva</translation>
    </message>
    <message id="ui.steps.mark_again">
        <source>Show the steps</source>
        <translation>Mostrar los pasos</translation>
    </message>
    <message id="ui.steps.marked">
        <source>Marked as abusive at {clock}. Each step you are shown is noted with its time.</source>
        <extracomment>Keep what is in braces: {clock}.
“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Marcada como ofensiva en {clock}. Cada paso que se muestra se anota con su hora.</translation>
    </message>
    <message id="ui.steps.count">
        <source>Step {number} of {count}</source>
        <extracomment>Keep what is in braces: {count}, {number}.</extracomment>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message id="ui.steps.back">
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message id="ui.steps.next">
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message id="ui.steps.done">
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message id="ui.steps.ours">
        <source>These steps come with Coach. Your team can replace them in Settings.</source>
        <translation>Estos pasos vienen con Coach. Su equipo puede sustituirlos en Ajustes.</translation>
    </message>
    <message id="ui.steps.spoken">
        <source>{count}. {title}. {text}</source>
        <extracomment>Keep what is in braces: {count}, {text}, {title}.</extracomment>
        <translation>{count}. {title}. {text}</translation>
    </message>
    <message id="ui.steps.spoken_say">
        <source>Say: {line}</source>
        <extracomment>Keep what is in braces: {line}.</extracomment>
        <translation>Diga: {line}</translation>
    </message>
    <message id="ui.incident.title">
        <source>Incident note</source>
        <translation>Nota del incidente</translation>
    </message>
    <message id="ui.incident.hint">
        <source>Times and facts only. It stays on this machine with the call, until you delete either.</source>
        <translation>Solo horas y hechos. Se queda en este equipo con la llamada, hasta que borre una de las dos.</translation>
    </message>
    <message id="ui.incident.began">
        <source>The call began</source>
        <translation>La llamada empezó</translation>
    </message>
    <message id="ui.incident.marked">
        <source>Marked as abusive</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Marcada como ofensiva</translation>
    </message>
    <message id="ui.incident.step">
        <source>Step shown: {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Paso mostrado: {title}</translation>
    </message>
    <message id="ui.incident.ended">
        <source>The call ended</source>
        <translation>La llamada terminó</translation>
    </message>
    <message id="ui.incident.cut_short">
        <source>Kept up to here: the call was cut short</source>
        <translation>Guardada hasta aquí: la llamada se interrumpió</translation>
    </message>
    <message id="ui.incident.line_added">
        <source>added</source>
        <translation>añadida</translation>
    </message>
    <message id="ui.incident.add">
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message id="ui.incident.add_placeholder">
        <source>Add a line: what was said or done</source>
        <translation>Añadir una línea: lo que se dijo o se hizo</translation>
    </message>
    <message id="ui.incident.add_button">
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message id="ui.incident.copy">
        <source>Copy the note</source>
        <translation>Copiar la nota</translation>
    </message>
    <message id="ui.incident.copied">
        <source>The note is on the clipboard.</source>
        <translation>La nota está en el portapapeles.</translation>
    </message>
    <message id="ui.incident.delete">
        <source>Delete the note</source>
        <translation>Borrar la nota</translation>
    </message>
    <message id="ui.incident.delete_title">
        <source>Delete this note?</source>
        <translation>¿Borrar esta nota?</translation>
    </message>
    <message id="ui.incident.delete_text">
        <source>The note of {when} will be gone for good. The call stays.</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>La nota de {when} desaparecerá para siempre. La llamada se conserva.</translation>
    </message>
    <message id="ui.incident.delete_yes">
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message id="ui.incident.delete_no">
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message id="ui.incident.under_way">
        <source>The call is under way. Lines can be added once it has ended.</source>
        <translation>La llamada está en curso. Se podrán añadir líneas cuando haya terminado.</translation>
    </message>
    <message id="ui.incident.copy_head">
        <source>Incident note, call of {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Nota del incidente, llamada del {day}</translation>
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
        <translation>Esta semana, frente a las cuatro anteriores</translation>
    </message>
    <message id="trend.week.now">
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message id="trend.week.before">
        <source>in the four weeks before</source>
        <translation>en las cuatro semanas anteriores</translation>
    </message>
    <message id="trend.month.title">
        <source>This month, against the four before</source>
        <translation>Este mes, frente a los cuatro anteriores</translation>
    </message>
    <message id="trend.month.now">
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message id="trend.month.before">
        <source>in the four months before</source>
        <translation>en los cuatro meses anteriores</translation>
    </message>
    <message id="trend.year.title">
        <source>This year, against the four before</source>
        <translation>Este año, frente a los cuatro anteriores</translation>
    </message>
    <message id="trend.year.now">
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message id="trend.year.before">
        <source>in the four years before</source>
        <translation>en los cuatro años anteriores</translation>
    </message>
    <message id="trend.since.title">
        <source>Your calls since your first attempt</source>
        <translation>Sus llamadas desde su primer intento</translation>
    </message>
    <message id="trend.since.now">
        <source>since your first attempt</source>
        <translation>desde su primer intento</translation>
    </message>
    <message id="trend.since.before">
        <source>in the twelve weeks before it</source>
        <translation>en las doce semanas anteriores</translation>
    </message>
    <message id="trend.since.limits">
        <source>Compared are your calls of the twelve weeks before the day of your first attempt and after it, as in History. What else changed in that time isn&apos;t known.</source>
        <translation>Se comparan sus llamadas de las doce semanas antes del día de su primer intento y después de él, como en el historial. Qué más cambió en ese tiempo no se sabe.</translation>
    </message>
    <message id="trend.period">
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message id="trend.imported">
        <source>Count imported calls too</source>
        <translation>Contar también las llamadas importadas</translation>
    </message>
    <message id="trend.period_week">
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message id="trend.period_month">
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message id="trend.period_year">
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message id="trend.empty">
        <source>Here this week is compared with the four before, once there are calls.</source>
        <translation>Aquí se compara esta semana con las cuatro anteriores, en cuanto haya llamadas.</translation>
    </message>
    <message id="trend.counted">
        <source>Calls so far: {now}. Before: {before}.</source>
        <extracomment>Keep what is in braces: {before}, {now}.</extracomment>
        <translation>Llamadas hasta ahora: {now}. Antes: {before}.</translation>
    </message>
    <message id="trend.diamond">
        <source>A diamond is a call with a talk-over.</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Un rombo es una llamada con un solapamiento.</translation>
    </message>
    <message id="trend.each_dot">
        <source>Each dot stands for {calls} calls.</source>
        <extracomment>Keep what is in braces: {calls}.</extracomment>
        <translation>Cada punto representa {calls} llamadas.</translation>
    </message>
    <message id="trend.column">
        <source>{day}: {calls}, {marked}</source>
        <extracomment>Keep what is in braces: {calls}, {day}, {marked}.</extracomment>
        <translation>{day}: {calls}, {marked}</translation>
    </message>
    <message id="trend.from_day">
        <source>From {day}: {what}</source>
        <extracomment>Keep what is in braces: {day}, {what}.</extracomment>
        <translation>Desde el {day}: {what}</translation>
    </message>
    <message id="trend.column_calls" numerus="yes">
        <source>{n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} llamada</numerusform>
            <numerusform>{n} llamadas</numerusform>
        </translation>
    </message>
    <message id="trend.column_marked" numerus="yes">
        <source>{n} with talk-overs</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>
            <numerusform>{n} con solapamiento</numerusform>
            <numerusform>{n} con solapamientos</numerusform>
        </translation>
    </message>
    <message id="trend.drawn">
        <source>Drawn: five weeks, this one last, with the middle half of each. Band: the four before. Hollow: too few to tell.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Dibujo: cinco semanas, esta al final, con la mitad central. Banda: las cuatro anteriores. Hueco: muy pocas.</translation>
    </message>
    <message id="trend.drawn_month">
        <source>Drawn: five months, this one last, with the middle half of each. Band: the four before. Hollow: too few to tell.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Dibujo: cinco meses, este al final, con la mitad central. Banda: los cuatro anteriores. Hueco: muy pocas.</translation>
    </message>
    <message id="trend.drawn_year">
        <source>Drawn: five years, this one last, with the middle half of each. Band: the four before. Hollow: too few to tell.</source>
        <extracomment>“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Dibujo: cinco años, este al final, con la mitad central. Banda: los cuatro anteriores. Hueco: muy pocas.</translation>
    </message>
    <message id="trend.report">
        <source>Report of it</source>
        <translation>Informe de esto</translation>
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
        <translation>Solapamientos</translation>
    </message>
    <message id="trend.name.wait">
        <source>Before you answer</source>
        <translation>Antes de responder</translation>
    </message>
    <message id="trend.name.heard_out">
        <source>Longest heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Escucha más larga</translation>
    </message>
    <message id="trend.name.agent_share">
        <source>Your share of speech</source>
        <translation>Su parte del habla</translation>
    </message>
    <message id="trend.name.rises">
        <source>Rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Subidas</translation>
    </message>
    <message id="trend.name.recovery">
        <source>Back to your usual after a rise</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>De vuelta a lo habitual tras una subida</translation>
    </message>
    <message id="trend.name.fast">
        <source>Fast stretches</source>
        <translation>Tramos rápidos</translation>
    </message>
    <message id="trend.name.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message id="trend.name.level">
        <source>Level from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>Nivel respecto a lo habitual</translation>
    </message>
    <message id="trend.change.more">
        <source>More than before</source>
        <translation>Más que antes</translation>
    </message>
    <message id="trend.change.fewer">
        <source>Fewer than before</source>
        <translation>Menos que antes</translation>
    </message>
    <message id="trend.change.less">
        <source>Less than before</source>
        <translation>Menos que antes</translation>
    </message>
    <message id="trend.change.longer">
        <source>Longer than before</source>
        <translation>Más tiempo que antes</translation>
    </message>
    <message id="trend.change.shorter">
        <source>Shorter than before</source>
        <translation>Menos tiempo que antes</translation>
    </message>
    <message id="trend.change.later">
        <source>Later than before</source>
        <translation>Más tarde que antes</translation>
    </message>
    <message id="trend.change.sooner">
        <source>Sooner than before</source>
        <translation>Más pronto que antes</translation>
    </message>
    <message id="trend.change.faster">
        <source>Faster than before</source>
        <translation>Más rápido que antes</translation>
    </message>
    <message id="trend.change.slower">
        <source>Slower than before</source>
        <translation>Más despacio que antes</translation>
    </message>
    <message id="trend.change.louder">
        <source>Louder than before</source>
        <translation>Más fuerte que antes</translation>
    </message>
    <message id="trend.change.quieter">
        <source>Quieter than before</source>
        <translation>Menos fuerte que antes</translation>
    </message>
    <message id="trend.change.as_before">
        <source>About as before</source>
        <translation>Más o menos como antes</translation>
    </message>
    <message id="trend.change.may_be_chance">
        <source>No clear change</source>
        <translation>Sin cambio claro</translation>
    </message>
    <message id="trend.change.too_few">
        <source>Can&apos;t be told yet</source>
        <translation>Aún no se puede decir</translation>
    </message>
    <message id="trend.detail.told">
        <source>{now}, was {before}. More than chance.</source>
        <extracomment>Keep what is in braces: {before}, {now}.</extracomment>
        <translation>{now}, antes {before}. Más que el azar.</translation>
    </message>
    <message id="trend.detail.as_before">
        <source>{now}, before {before}.</source>
        <extracomment>Keep what is in braces: {before}, {now}.</extracomment>
        <translation>{now}, anteriormente {before}.</translation>
    </message>
    <message id="trend.detail.may_be_chance">
        <source>{now}, was {before}. Chance alone can do that.</source>
        <extracomment>Keep what is in braces: {before}, {now}.</extracomment>
        <translation>{now}, antes {before}. Puede ser azar.</translation>
    </message>
    <message id="trend.detail.better">
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message id="trend.detail.a_call">
        <source>On average {now:.1f} a call, before {before:.1f}.</source>
        <extracomment>Keep what is in braces: {before}, {now}.</extracomment>
        <translation>De media {now:.1f} por llamada, antes {before:.1f}.</translation>
    </message>
    <message id="trend.share.none">
        <source>no call</source>
        <translation>ninguna llamada</translation>
    </message>
    <message id="trend.share.one_in">
        <source>1 in {of} calls</source>
        <extracomment>Keep what is in braces: {of}.</extracomment>
        <translation>1 de cada {of} llamadas</translation>
    </message>
    <message id="trend.share.of_ten">
        <source>{k} in 10 calls</source>
        <extracomment>Keep what is in braces: {k}.</extracomment>
        <translation>{k} de cada 10 llamadas</translation>
    </message>
    <message id="trend.share.every">
        <source>nearly every call</source>
        <translation>casi todas las llamadas</translation>
    </message>
    <message id="trend.spread.median" numerus="yes">
        <source>{n} calls, half of them {low} to {high}</source>
        <extracomment>Keep what is in braces: {high}, {low}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} llamada, la mitad de {low} a {high}</numerusform>
            <numerusform>{n} llamadas, la mitad de {low} a {high}</numerusform>
        </translation>
    </message>
    <message id="trend.spread.median_alike" numerus="yes">
        <source>{n} calls, half of them {low}</source>
        <extracomment>Keep what is in braces: {low}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} llamada, la mitad {low}</numerusform>
            <numerusform>{n} llamadas, la mitad {low}</numerusform>
        </translation>
    </message>
    <message id="trend.spread.share_alike" numerus="yes">
        <source>{n} calls, on half of the days {low}</source>
        <extracomment>Keep what is in braces: {low}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} llamada, {low} la mitad de los días</numerusform>
            <numerusform>{n} llamadas, {low} la mitad de los días</numerusform>
        </translation>
    </message>
    <message id="trend.spread.share" numerus="yes">
        <source>{n} calls, on half of the days {low} to {high}</source>
        <extracomment>Keep what is in braces: {high}, {low}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} llamada, en la mitad de los días de {low} a {high}</numerusform>
            <numerusform>{n} llamadas, en la mitad de los días de {low} a {high}</numerusform>
        </translation>
    </message>
    <message id="trend.lacks.calls">
        <source>Calls {when}: {there}, needed: {needed}.</source>
        <extracomment>Keep what is in braces: {needed}, {there}, {when}.</extracomment>
        <translation>Llamadas {when}: {there}, hacen falta {needed}.</translation>
    </message>
    <message id="trend.lacks.rises">
        <source>Calls with a rise {when}: {there}, needed: {needed}.</source>
        <extracomment>Keep what is in braces: {needed}, {there}, {when}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Llamadas con subida {when}: {there}, hacen falta {needed}.</translation>
    </message>
    <message id="trend.lacks.days">
        <source>Days with calls {when}: {there}, needed: {needed}.</source>
        <extracomment>Keep what is in braces: {needed}, {there}, {when}.</extracomment>
        <translation>Días con llamadas {when}: {there}, hacen falta {needed}.</translation>
    </message>
    <message id="trend.method.open">
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message id="trend.method.close">
        <source>Hide the method</source>
        <translation>Ocultar el método</translation>
    </message>
    <message id="trend.method.what">
        <source>Only your own calls are compared, with each other: live ones that ended, and of them those in which a figure was measured for at least half of the call. Replays and samples don&apos;t count.</source>
        <translation>Solo se comparan sus propias llamadas, entre sí: las que terminaron y, de ellas, aquellas en que una cifra se midió durante al menos la mitad de la llamada. Las reproducciones y los ejemplos no cuentan.</translation>
    </message>
    <message id="trend.method.days">
        <source>Calls of one day are alike, so whole days are compared, each with the same days of the week: this week&apos;s days are swapped with earlier ones 2,000 times at random. What is seen counts only where hardly any of these mixed weeks shows as much (a permutation test over days).</source>
        <translation>Las llamadas de un mismo día se parecen. Por eso se comparan días enteros, cada uno con los mismos días de la semana: los de esta semana se intercambian 2000 veces al azar con otros anteriores. Lo que se ve solo cuenta si casi ninguna de esas semanas mezcladas muestra tanto (una prueba de permutación por días).</translation>
    </message>
    <message id="trend.method.many">
        <source>Nine figures are looked at, and one of nine is easily odd by chance. So each has to stand out more (Holm&apos;s correction): of a hundred weeks without any change at most five claim one.</source>
        <translation>Se miran nueve cifras, y una de nueve llama fácilmente la atención por azar. Por eso cada una debe destacar más (corrección de Holm): de cien semanas sin cambio, a lo sumo cinco anuncian alguno.</translation>
    </message>
    <message id="trend.method.enough">
        <source>Nothing is said before there are ten calls on four days, and as many before. What differs less than one could notice is called “about as before”.</source>
        <translation>No se dice nada antes de diez llamadas en cuatro días, y otras tantas antes. Lo que difiere menos de lo que se nota se llama «más o menos como antes».</translation>
    </message>
    <message id="trend.method.worst">
        <source>Hours, places in the day and what comes after a hard call are tested by mixing the calls within each day; days after a break and microphones by mixing days. It shows what goes together, not why.</source>
        <translation>Las horas, el lugar en el día y lo que sigue a una llamada dura se prueban mezclando las llamadas dentro de su día; los días tras un descanso y los micrófonos, mezclando días. Muestra qué va junto, no por qué.</translation>
    </message>
    <message id="trend.method.limits">
        <source>A week of 40 calls a day shows a halving of talk-overs in three of ten cases, a month in nearly all. With fewer calls look at the month.</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Una semana de 40 llamadas al día muestra la mitad de solapamientos en tres de cada diez casos, un mes casi siempre. Con menos llamadas, mire el mes.</translation>
    </message>
    <message id="trend.worst.title">
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message id="trend.worst.hour">
        <source>{subject} between {first}:00 and {last}:00: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {first}, {last}, {others}, {subject}, {there}.</extracomment>
        <translation>{subject} entre las {first}:00 y las {last}:00: {there}, si no {others}.</translation>
    </message>
    <message id="trend.worst.nth">
        <source>{subject}, calls {first} to {last} of the day: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {first}, {last}, {others}, {subject}, {there}.</extracomment>
        <translation>{subject}, llamadas {first} a {last} del día: {there}, si no {others}.</translation>
    </message>
    <message id="trend.worst.nth_on">
        <source>{subject}, from call {first} of the day on: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {first}, {others}, {subject}, {there}.</extracomment>
        <translation>{subject}, desde la llamada {first} del día: {there}, si no {others}.</translation>
    </message>
    <message id="trend.worst.after">
        <source>{subject} right after a rough call or one with a rise: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {others}, {subject}, {there}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>{subject} justo tras una llamada dura o con subida: {there}, si no {others}.</translation>
    </message>
    <message id="trend.worst.break">
        <source>{subject} on the first day after two days off: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {others}, {subject}, {there}.</extracomment>
        <translation>{subject} el primer día tras dos días libres: {there}, si no {others}.</translation>
    </message>
    <message id="trend.worst.delay">
        <source>{subject} where the line answers late: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {others}, {subject}, {there}.</extracomment>
        <translation>{subject} cuando la línea responde tarde: {there}, si no {others}.</translation>
    </message>
    <message id="trend.worst.microphone">
        <source>{subject} with {name}: {there}, otherwise {others}.</source>
        <extracomment>Keep what is in braces: {name}, {others}, {subject}, {there}.</extracomment>
        <translation>{subject} con {name}: {there}, si no {others}.</translation>
    </message>
    <message id="trend.worst.none">
        <source>Nothing stands out by more than chance: no hour, no place in the day, no call after another, no microphone, no line.</source>
        <translation>Nada destaca más que por azar: ninguna hora, ningún lugar en el día, ninguna llamada tras otra, ningún micrófono, ninguna línea.</translation>
    </message>
    <message id="trend.worst.too_few">
        <source>Calls in the last twelve weeks: {there}, needed: {needed}.</source>
        <extracomment>Keep what is in braces: {needed}, {there}.</extracomment>
        <translation>Llamadas de las últimas doce semanas: {there}, hacen falta {needed}.</translation>
    </message>
    <message id="trend.cues.title">
        <source>Do cues help?</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>¿Ayudan los avisos?</translation>
    </message>
    <message id="aim.title">
        <source>Your aims</source>
        <translation>Sus metas</translation>
    </message>
    <message id="aim.of_the_day">
        <source>Aim of the day</source>
        <translation>Meta del día</translation>
    </message>
    <message id="aim.add">
        <source>Choose an aim</source>
        <translation>Elegir una meta</translation>
    </message>
    <message id="aim.none">
        <source>None stands. An aim is something you keep to in most calls, in your own numbers.</source>
        <translation>Ninguna por ahora. Una meta es algo que cumple en la mayoría de las llamadas, en sus propias cifras.</translation>
    </message>
    <message id="aim.offered">
        <source>Offered: it is furthest from your own better weeks.</source>
        <translation>Propuesta: es lo más alejado de sus propias mejores semanas.</translation>
    </message>
    <message id="aim.measure">
        <source>What to keep to</source>
        <translation>Qué cumplir</translation>
    </message>
    <message id="aim.how_much">
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message id="aim.words">
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message id="aim.words_hint">
        <source>Let them finish</source>
        <translation>Dejar terminar</translation>
    </message>
    <message id="aim.take">
        <source>Take this aim</source>
        <translation>Tomar esta meta</translation>
    </message>
    <message id="aim.cancel">
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message id="aim.let_go">
        <source>Let it go</source>
        <translation>Dejarla</translation>
    </message>
    <message id="aim.let_go_name">
        <source>{name}: let it go</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: dejarla</translation>
    </message>
    <message id="aim.make_of_the_day">
        <source>Show it on Today</source>
        <translation>Mostrar en Hoy</translation>
    </message>
    <message id="aim.make_of_the_day_name">
        <source>{name}: show it on Today</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: mostrar en Hoy</translation>
    </message>
    <message id="aim.advice">
        <source>One thing for this week</source>
        <translation>Una cosa para esta semana</translation>
    </message>
    <message id="aim.practise">
        <source>Practise this</source>
        <translation>Practicar esto</translation>
    </message>
    <message id="aim.practise_name">
        <source>{name}: practise this</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: practicar esto</translation>
    </message>
    <message id="aim.take_name">
        <source>{name}: take this aim</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: tomar este objetivo</translation>
    </message>
    <message id="aim.today">
        <source>{name}: {kept} of {calls}</source>
        <extracomment>Keep what is in braces: {calls}, {kept}, {name}.</extracomment>
        <translation>{name}: {kept} de {calls}</translation>
    </message>
    <message id="aim.today_none">
        <source>{name}: no call yet today</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: aún sin llamadas hoy</translation>
    </message>
    <message id="aim.unknown">
        <source>This aim was made by another version of Coach.</source>
        <translation>Esta meta es de otra versión de Coach.</translation>
    </message>
    <message id="aim.report_name">
        <source>{name}: report</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: informe</translation>
    </message>
    <message id="aim.dots">
        <source>The last {calls} calls: {kept} kept to it</source>
        <extracomment>Keep what is in braces: {calls}, {kept}.</extracomment>
        <translation>Las últimas {calls} llamadas: {kept} la cumplieron</translation>
    </message>
    <message id="aim.text.talk_overs">
        <source>Talk-overs in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Solapamientos en {misses} de cada diez llamadas como máximo</translation>
    </message>
    <message id="aim.text.rises">
        <source>Rises in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Subidas en {misses} de cada diez llamadas como máximo</translation>
    </message>
    <message id="aim.text.fast">
        <source>Fast stretches in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.</extracomment>
        <translation>Tramos rápidos en {misses} de cada diez llamadas como máximo</translation>
    </message>
    <message id="aim.text.wait">
        <source>A wait of {value} or more in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.</extracomment>
        <translation>Una espera de {value} o más, en al menos {keeps} de cada diez llamadas</translation>
    </message>
    <message id="aim.text.agent_share">
        <source>At most {value} of the speech yours, in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.</extracomment>
        <translation>Como máximo {value} del habla suya, en al menos {keeps} de cada diez llamadas</translation>
    </message>
    <message id="aim.text.recovery">
        <source>Back to your usual within {value} after a rise, in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>De vuelta a lo habitual en {value} tras una subida, en al menos {keeps} de cada diez llamadas</translation>
    </message>
    <message id="aim.short.talk_overs">
        <source>Let them finish</source>
        <translation>Dejar terminar</translation>
    </message>
    <message id="aim.short.rises">
        <source>Lower, slower</source>
        <translation>Más bajo, más despacio</translation>
    </message>
    <message id="aim.short.fast">
        <source>At your own pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>A su propio ritmo</translation>
    </message>
    <message id="aim.short.wait">
        <source>Wait, then answer</source>
        <translation>Esperar y responder</translation>
    </message>
    <message id="aim.short.agent_share">
        <source>Listen more</source>
        <translation>Escuchar más</translation>
    </message>
    <message id="aim.short.recovery">
        <source>Back to your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>De vuelta a lo habitual</translation>
    </message>
    <message id="aim.how.too_few">
        <source>Calls so far: {calls}, needed: {needed}.</source>
        <extracomment>Keep what is in braces: {calls}, {needed}.</extracomment>
        <translation>Llamadas hasta ahora: {calls}, hacen falta {needed}.</translation>
    </message>
    <message id="aim.how.not_yet" numerus="yes">
        <source>Missed in {misses} of the last {calls}. {n} more calls that keep to it, and it holds.</source>
        <extracomment>Keep what is in braces: {calls}, {misses}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Sin cumplir en {misses} de las últimas {calls}. Con {n} llamada más que la cumpla, se mantiene.</numerusform>
            <numerusform>Sin cumplir en {misses} de las últimas {calls}. Con {n} llamadas más que la cumplan, se mantiene.</numerusform>
        </translation>
    </message>
    <message id="aim.how.not_soon">
        <source>Missed in {misses} of the last {calls}.</source>
        <extracomment>Keep what is in braces: {calls}, {misses}.</extracomment>
        <translation>Sin cumplir en {misses} de las últimas {calls}.</translation>
    </message>
    <message id="aim.how.holds">
        <source>Missed in {misses} of the last {calls}. It holds.</source>
        <extracomment>Keep what is in braces: {calls}, {misses}.</extracomment>
        <translation>Sin cumplir en {misses} de las últimas {calls}. Se mantiene.</translation>
    </message>
    <message id="aim.how.let_go">
        <source>It has held for ten days of calls. Let it go, or ask a little more.</source>
        <translation>Se ha mantenido diez días de llamadas. Déjela, o pida un poco más.</translation>
    </message>
    <message id="aim.how.steep">
        <source>Missed in {misses} of the last {calls}, and it has not held for ten days of calls. Take a smaller step, or another aim.</source>
        <extracomment>Keep what is in braces: {calls}, {misses}.</extracomment>
        <translation>Sin cumplir en {misses} de las últimas {calls}, y no se ha mantenido en diez días de llamadas. Tome un paso menor u otra meta.</translation>
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
        <translation>Lugares</translation>
    </message>
    <message id="ui.places.today">
        <source>Today</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Hoy</translation>
    </message>
    <message id="ui.places.history">
        <source>History</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Historial</translation>
    </message>
    <message id="ui.places.practice">
        <source>Practice</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Práctica</translation>
    </message>
    <message id="ui.places.tips">
        <source>Tips</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Consejos</translation>
    </message>
    <message id="ui.places.team">
        <source>Team</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Equipo</translation>
    </message>
    <message id="ui.places.settings">
        <source>Settings</source>
        <extracomment>At most about 17 characters: the list of places.</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message id="ui.when.day_and_clock">
        <source>{day}, {clock}</source>
        <extracomment>Keep what is in braces: {clock}, {day}.</extracomment>
        <translation>{day}, {clock}</translation>
    </message>
    <message id="ui.when.today">
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message id="ui.when.yesterday">
        <source>Yesterday</source>
        <translation>Ayer</translation>
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
        <translation>de {low:.1f} a {high:.1f} s</translation>
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
        <translation>{others} y {last}</translation>
    </message>
    <message id="ui.length.separator">
        <source>, </source>
        <translation>, </translation>
    </message>
    <message id="ui.leaving.question">
        <source>Your last call is not kept yet. If you quit now, what is missing is lost.</source>
        <translation>Su última llamada aún no está guardada. Si sale ahora, se pierde lo que falta.</translation>
    </message>
    <message id="ui.leaving.not_yet">
        <source>Coach closes by itself once it is kept.</source>
        <translation>Coach se cierra solo en cuanto esté guardada.</translation>
    </message>
    <message id="ui.leaving.wait">
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message id="ui.leaving.quit">
        <source>Quit without it</source>
        <translation>Salir sin guardarla</translation>
    </message>
    <message id="ui.leaving.left">
        <source>Not everything of your last call is kept. {reason}</source>
        <extracomment>Keep what is in braces: {reason}.</extracomment>
        <translation>Su última llamada no está guardada del todo. {reason}</translation>
    </message>
    <message id="ui.overlay.name">
        <source>Coach, beside the call</source>
        <translation>Coach, junto a la llamada</translation>
    </message>
    <message id="ui.overlay.caller">
        <source>Caller</source>
        <extracomment>At most about 8 characters: the name of a lane in the overlay.</extracomment>
        <translation>Llamante</translation>
    </message>
    <message id="ui.overlay.you">
        <source>You</source>
        <extracomment>At most about 8 characters: the name of a lane in the overlay.</extracomment>
        <translation>Usted</translation>
    </message>
    <message id="ui.overlay.band">
        <source>Band: your usual</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Banda: lo habitual</translation>
    </message>
    <message id="ui.overlay.band_replay">
        <source>Replay, band: your usual</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>Reproducción, banda: lo habitual</translation>
    </message>
    <message id="ui.overlay.last_turn">
        <source>Hollow: your last turn</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Hueco: su último turno</translation>
    </message>
    <message id="ui.overlay.wanted">
        <source>{wanted} s more of your speech</source>
        <extracomment>Keep what is in braces: {wanted}.
At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Faltan {wanted} s de su habla</translation>
    </message>
    <message id="ui.overlay.waiting">
        <source>Waiting for a call</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Esperando una llamada</translation>
    </message>
    <message id="ui.overlay.waiting_for_phone">
        <source>Waiting for your phone program</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Espera a su programa de teléfono</translation>
    </message>
    <message id="ui.overlay.between_calls">
        <source>Waiting</source>
        <extracomment>At most about 9 characters: the state in the overlay.</extracomment>
        <translation>En espera</translation>
    </message>
    <message id="ui.overlay.state_between_calls">
        <source>Nothing is heard</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>No se escucha nada</translation>
    </message>
    <message id="ui.overlay.nothing_heard">
        <source>Not listening</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Sin escuchar</translation>
    </message>
    <message id="ui.overlay.opening">
        <source>Opening the devices</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Abriendo los dispositivos</translation>
    </message>
    <message id="ui.overlay.off">
        <source>Off</source>
        <extracomment>At most about 9 characters: the state in the overlay.</extracomment>
        <translation>Apagado</translation>
    </message>
    <message id="ui.overlay.starting">
        <source>Starting</source>
        <extracomment>At most about 9 characters: the state in the overlay.</extracomment>
        <translation>Iniciando</translation>
    </message>
    <message id="ui.overlay.listening">
        <source>Listening</source>
        <extracomment>At most about 9 characters: the state in the overlay.</extracomment>
        <translation>Escucha</translation>
    </message>
    <message id="ui.overlay.not_heard">
        <source>Not heard</source>
        <extracomment>At most about 9 characters: the state in the overlay.</extracomment>
        <translation>Sin voz</translation>
    </message>
    <message id="ui.overlay.missing.both">
        <source>No microphone, no caller&apos;s output</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>Ni micrófono ni salida ajena</translation>
    </message>
    <message id="ui.overlay.missing.not_chosen">
        <source>No microphone is chosen</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>No hay micrófono elegido</translation>
    </message>
    <message id="ui.overlay.missing.missing">
        <source>Microphone is not connected</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>El micrófono no está conectado</translation>
    </message>
    <message id="ui.overlay.missing.no_server">
        <source>The sound server does not answer</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>El servidor de sonido no responde</translation>
    </message>
    <message id="ui.overlay.missing.refused">
        <source>Microphone can&apos;t be opened</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>El micrófono no se puede abrir</translation>
    </message>
    <message id="ui.overlay.missing.zeros">
        <source>Microphone gives no sound</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>El micrófono no da sonido</translation>
    </message>
    <message id="ui.overlay.state_off">
        <source>Not listening</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>Sin escuchar</translation>
    </message>
    <message id="ui.overlay.state_starting">
        <source>Opening the devices</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>Abriendo los dispositivos</translation>
    </message>
    <message id="ui.overlay.state_listening">
        <source>Listening</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>Escuchando</translation>
    </message>
    <message id="ui.overlay.state_not_heard">
        <source>You are not heard</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>A usted no se le oye</translation>
    </message>
    <message id="ui.overlay.state_replaying">
        <source>A recording is playing</source>
        <extracomment>At most about 22 characters: the state under the list of places.</extracomment>
        <translation>Suena una grabación</translation>
    </message>
    <message id="ui.overlay.paused">
        <source>Cues are paused</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.
“cue”: one short line shown during a call.</extracomment>
        <translation>Los avisos están en pausa</translation>
    </message>
    <message id="ui.overlay.quiet_hours">
        <source>Quiet hours: no cues</source>
        <extracomment>At most about 29 characters: the line under the marks in the overlay.
“cue”: one short line shown during a call.</extracomment>
        <translation>Horas sin avisos</translation>
    </message>
    <message id="ui.overlay.unkept">
        <source>{seconds} s not kept yet</source>
        <extracomment>Keep what is in braces: {seconds}.
At most about 29 characters: the line under the marks in the overlay.</extracomment>
        <translation>{seconds} s sin guardar</translation>
    </message>
    <message id="ui.overlay.stop">
        <source>Stop listening</source>
        <translation>Dejar de escuchar</translation>
    </message>
    <message id="ui.overlay.start">
        <source>Start listening</source>
        <translation>Empezar a escuchar</translation>
    </message>
    <message id="ui.overlay.pause_cues">
        <source>Pause cues</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Pausar los avisos</translation>
    </message>
    <message id="ui.overlay.resume_cues">
        <source>Show cues again</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Mostrar los avisos de nuevo</translation>
    </message>
    <message id="ui.overlay.open_review">
        <source>Open review</source>
        <translation>Abrir el repaso</translation>
    </message>
    <message id="ui.overlay.hide">
        <source>Hide the overlay</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Ocultar el indicador</translation>
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
        <translation>De vuelta a lo habitual</translation>
    </message>
    <message id="ui.overlay.cues_so_far">
        <source>This call so far</source>
        <translation>Esta llamada hasta ahora</translation>
    </message>
    <message id="ui.overlay.cues_none">
        <source>No cues yet</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Aún no hay avisos</translation>
    </message>
    <message id="ui.overlay.cues_earlier" numerus="yes">
        <source>{n} earlier cues</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“cue”: one short line shown during a call.</extracomment>
        <translation>
            <numerusform>{n} aviso anterior</numerusform>
            <numerusform>{n} avisos anteriores</numerusform>
        </translation>
    </message>
    <message id="ui.overlay.cues_close">
        <source>A click on the lanes closes this</source>
        <translation>Un clic en las pistas lo cierra</translation>
    </message>
    <message id="ui.keys.title">
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message id="ui.keys.hint">
        <source>From other programs, only the keys below work. Click a field and press the keys you want.</source>
        <translation>Desde otros programas solo valen las teclas de abajo. Haga clic en un campo y pulse las teclas que quiera.</translation>
    </message>
    <message id="ui.keys.none">
        <source>Take no keys</source>
        <translation>No tomar teclas</translation>
    </message>
    <message id="ui.keys.field">
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message id="ui.keys.clear">
        <source>{name}: take no keys</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: ninguna tecla</translation>
    </message>
    <message id="ui.keys.asking">
        <source>Your desktop asks you whether Coach may have these keys.</source>
        <translation>Su escritorio le pregunta si Coach puede tener estas teclas.</translation>
    </message>
    <message id="ui.keys.here.x11">
        <source>This desktop gives Coach the keys you choose here.</source>
        <translation>Este escritorio da a Coach las teclas que elija aquí.</translation>
    </message>
    <message id="ui.keys.here.portal">
        <source>This desktop asks you for each key, and may give others than you chose.</source>
        <translation>Este escritorio le pregunta por cada tecla y puede dar otras.</translation>
    </message>
    <message id="ui.keys.here.windows">
        <source>Windows gives Coach the keys you choose here.</source>
        <translation>Windows da a Coach las teclas que elija aquí.</translation>
    </message>
    <message id="ui.keys.here.macos">
        <source>macOS gives Coach the keys you choose here.</source>
        <translation>macOS da a Coach las teclas que elija aquí.</translation>
    </message>
    <message id="ui.keys.here.none">
        <source>This system gives no keys to programs. Use its settings to put `coach tips` or `coach call` with `start`, `stop`, `mark`, `pause`, `fair` or `not-fair` on a key.</source>
        <translation>Este sistema no da teclas a los programas. En sus ajustes, ponga `coach tips` o `coach call` con `start`, `stop`, `mark`, `pause`, `fair` o `not-fair` en una tecla.</translation>
    </message>
    <message id="ui.keys.trouble.no_system">
        <source>This desktop gives no keys to programs. Use its settings to put `coach tips` or `coach call` with `start`, `stop`, `mark`, `pause`, `fair` or `not-fair` on a key.</source>
        <translation>Este escritorio no da teclas a los programas. En sus ajustes, ponga `coach tips` o `coach call` con `start`, `stop`, `mark`, `pause`, `fair` o `not-fair` en una tecla.</translation>
    </message>
    <message id="ui.keys.trouble.not_answering">
        <source>This desktop did not answer when Coach asked for the keys. Choose them again to ask once more.</source>
        <translation>Este escritorio no respondió cuando Coach pidió las teclas. Elíjalas otra vez para volver a pedirlas.</translation>
    </message>
    <message id="ui.keys.trouble.denied">
        <source>This desktop did not give Coach the keys. Choose them again to ask once more.</source>
        <translation>Este escritorio no dio las teclas a Coach. Elíjalas otra vez para volver a pedirlas.</translation>
    </message>
    <message id="ui.keys.works">
        <source>Works from any program</source>
        <translation>Vale desde cualquier programa</translation>
    </message>
    <message id="ui.keys.works_as">
        <source>Works as {keys}</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>Vale como {keys}</translation>
    </message>
    <message id="ui.keys.taken">
        <source>Another program has {keys}. Choose others.</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>Otro programa tiene {keys}. Elija otras.</translation>
    </message>
    <message id="ui.keys.refused">
        <source>This desktop did not give {keys}.</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>Este escritorio no dio {keys}.</translation>
    </message>
    <message id="ui.keys.not_on_keyboard">
        <source>{keys} is not on this keyboard.</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>{keys} no está en este teclado.</translation>
    </message>
    <message id="ui.keys.not_possible">
        <source>These keys can&apos;t be used. Take a letter, a digit or F1 to F24, with Ctrl, Alt or the key with the logo.</source>
        <translation>Estas teclas no valen. Use una letra, una cifra o F1 a F24, con Ctrl, Alt o la tecla del logotipo.</translation>
    </message>
    <message id="ui.keys.typing">
        <source>{keys} is needed for typing. Add Ctrl, Alt or the key with the logo.</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>{keys} hace falta para escribir. Añada Ctrl, Alt o la tecla del logotipo.</translation>
    </message>
    <message id="ui.keys.ours">
        <source>{keys} is taken: {name}.</source>
        <extracomment>Keep what is in braces: {keys}, {name}.</extracomment>
        <translation>{keys} ya está en uso: {name}.</translation>
    </message>
    <message id="ui.keys.unreadable">
        <source>“{keys}” in the settings file is no key that can be used.</source>
        <extracomment>Keep what is in braces: {keys}.</extracomment>
        <translation>«{keys}» en el archivo de ajustes no es una tecla que valga.</translation>
    </message>
    <message id="ui.keys.action.listen">
        <source>Start and stop listening</source>
        <translation>Empezar y dejar de escuchar</translation>
    </message>
    <message id="ui.keys.action.call">
        <source>Start and end the call</source>
        <translation>Empezar y terminar la llamada</translation>
    </message>
    <message id="ui.keys.action.tips">
        <source>Open the tips</source>
        <translation>Abrir los consejos</translation>
    </message>
    <message id="ui.keys.action.mark">
        <source>Mark the call as abusive</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Marcar la llamada como ofensiva</translation>
    </message>
    <message id="ui.keys.action.pause">
        <source>Pause cues, show them again</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Pausar los avisos y mostrarlos de nuevo</translation>
    </message>
    <message id="ui.keys.action.fair">
        <source>Call the newest cue fair</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Llamar acertado al último aviso</translation>
    </message>
    <message id="ui.keys.action.not_fair">
        <source>Call the newest cue not fair</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Llamar no acertado al último aviso</translation>
    </message>
    <message id="ui.mark.usual">
        <source>{name} within your usual</source>
        <extracomment>Keep what is in braces: {name}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{name} en lo habitual</translation>
    </message>
    <message id="ui.mark.over">
        <source>{name} over your usual</source>
        <extracomment>Keep what is in braces: {name}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{name} sobre lo habitual</translation>
    </message>
    <message id="ui.mark.under">
        <source>{name} under your usual</source>
        <extracomment>Keep what is in braces: {name}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{name} bajo lo habitual</translation>
    </message>
    <message id="ui.mark.not_measured">
        <source>{name} not measured</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} sin medir</translation>
    </message>
    <message id="ui.mark.absent">
        <source>{name} not heard yet</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: aún no se ha oído</translation>
    </message>
    <message id="ui.mark.last_turn">
        <source>{mark} in your last turn</source>
        <extracomment>Keep what is in braces: {mark}.</extracomment>
        <translation>{mark} en su último turno</translation>
    </message>
    <message id="ui.today.off">
        <source>Not listening</source>
        <translation>Sin escuchar</translation>
    </message>
    <message id="ui.today.off_hint">
        <source>Nothing is being heard. The devices are closed.</source>
        <translation>No se oye nada. Los dispositivos están cerrados.</translation>
    </message>
    <message id="ui.today.between_calls">
        <source>Waiting for your phone program</source>
        <translation>Espera a su programa de teléfono</translation>
    </message>
    <message id="ui.today.between_calls_hint">
        <source>Nothing is heard until it opens the microphone.</source>
        <translation>No se escucha nada hasta que abra el micrófono.</translation>
    </message>
    <message id="ui.today.starting">
        <source>Opening the devices</source>
        <translation>Abriendo los dispositivos</translation>
    </message>
    <message id="ui.today.starting_hint">
        <source>This takes a moment.</source>
        <translation>Tarda un momento.</translation>
    </message>
    <message id="ui.today.waiting">
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message id="ui.today.not_heard">
        <source>You are not heard</source>
        <translation>A usted no se le oye</translation>
    </message>
    <message id="ui.today.not_heard_hint">
        <source>Coach carries on as soon as your microphone gives sound.</source>
        <translation>Coach sigue en cuanto su micrófono dé sonido.</translation>
    </message>
    <message id="ui.today.waiting_by_itself">
        <source>A call begins by itself when you and a caller are both speaking.</source>
        <translation>Una llamada empieza sola cuando hablan usted y quien llama.</translation>
    </message>
    <message id="ui.today.waiting_by_hand">
        <source>Start the call when it begins.</source>
        <translation>Empiece la llamada cuando comience.</translation>
    </message>
    <message id="ui.today.on_call">
        <source>On a call</source>
        <translation>En llamada</translation>
    </message>
    <message id="ui.today.on_replay">
        <source>A recording is playing: {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Suena una grabación: {title}</translation>
    </message>
    <message id="ui.today.on_sample">
        <source>The sample call is playing</source>
        <translation>Suena la llamada de ejemplo</translation>
    </message>
    <message id="ui.today.on_call_hint">
        <source>Cues appear in the overlay.</source>
        <extracomment>“cue”: one short line shown during a call.
“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Los avisos salen en el indicador.</translation>
    </message>
    <message id="ui.today.paused_hint">
        <source>Cues are paused. Ctrl+Shift+P shows them again.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Los avisos están en pausa. Ctrl+Mayús+P los muestra de nuevo.</translation>
    </message>
    <message id="ui.today.on_replay_hint">
        <source>This call is marked as a replay and does not change your usual.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Esta llamada está marcada como reproducción y no cambia lo habitual.</translation>
    </message>
    <message id="ui.today.call_time">
        <source>{clock}</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>{clock}</translation>
    </message>
    <message id="ui.today.start_call">
        <source>Start the call</source>
        <translation>Empezar llamada</translation>
    </message>
    <message id="ui.today.end_call">
        <source>End the call</source>
        <translation>Terminar llamada</translation>
    </message>
    <message id="ui.today.stop_replay">
        <source>Stop the replay</source>
        <translation>Detener la reproducción</translation>
    </message>
    <message id="ui.today.start_listening">
        <source>Start listening</source>
        <translation>Empezar a escuchar</translation>
    </message>
    <message id="ui.today.show_large">
        <source>Show large</source>
        <translation>Mostrar en grande</translation>
    </message>
    <message id="ui.today.replay_sample">
        <source>Replay the sample call</source>
        <translation>Reproducir la llamada de ejemplo</translation>
    </message>
    <message id="ui.today.replay_file">
        <source>Replay a recording…</source>
        <translation>Reproducir una grabación…</translation>
    </message>
    <message id="ui.today.replay_file_large">
        <source>Show a recording to a room…</source>
        <translation>Mostrar una grabación a una sala…</translation>
    </message>
    <message id="ui.today.live_large">
        <source>Show your voice to a room</source>
        <translation>Mostrar su voz a una sala</translation>
    </message>
    <message id="ui.today.two_large">
        <source>Two people, two microphones…</source>
        <translation>Dos personas, dos micrófonos…</translation>
    </message>
    <message id="ui.today.replay_title">
        <source>See it work</source>
        <translation>Véalo en marcha</translation>
    </message>
    <message id="ui.today.replay_hint">
        <source>A recording is played aloud, and its cues appear as they would have in the call. It does not change your usual.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.</extracomment>
        <translation>Una grabación suena en voz alta, y sus avisos salen como habrían salido en la llamada. No cambia lo habitual.</translation>
    </message>
    <message id="ui.today.calls_title">
        <source>Today&apos;s calls</source>
        <translation>Llamadas de hoy</translation>
    </message>
    <message id="ui.today.replays_title">
        <source>Replays and samples</source>
        <translation>Reproducciones y ejemplos</translation>
    </message>
    <message id="ui.today.empty">
        <source>Calls you take today will be listed here.</source>
        <translation>Las llamadas de hoy aparecerán aquí.</translation>
    </message>
    <message id="ui.today.learning">
        <source>Your usual is being learned: {seconds} of {needed} s of your speech.</source>
        <extracomment>Keep what is in braces: {needed}, {seconds}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Se está aprendiendo lo habitual en usted: {seconds} de {needed} s de su habla.</translation>
    </message>
    <message id="ui.today.choose_recording">
        <source>Choose a recording of a call</source>
        <translation>Elegir la grabación de una llamada</translation>
    </message>
    <message id="ui.today.recordings_filter">
        <source>Recordings (*.wav *.flac *.ogg *.opus *.mp3 *.aiff *.aif *.w64 *.rf64);;All files (*)</source>
        <translation>Grabaciones (*.wav *.flac *.ogg *.opus *.mp3 *.aiff *.aif *.w64 *.rf64);;Todos los archivos (*)</translation>
    </message>
    <message id="ui.today.channels">
        <source>What is heard</source>
        <translation>Lo que se oye</translation>
    </message>
    <message id="ui.today.overlay_shown">
        <source>Show the overlay</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Mostrar el indicador</translation>
    </message>
    <message id="ui.today.shortcut_hint">
        <source>Ctrl+Shift+L starts and stops listening, Ctrl+Return the call. Ctrl+T opens the tips, Ctrl+Shift+A marks a call as abusive. Ctrl+Shift+P pauses the cues of a call, Ctrl+Shift+Y and Ctrl+Shift+N call the newest one fair and not fair.</source>
        <extracomment>“cue”: one short line shown during a call.
“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Ctrl+Mayús+L empieza y detiene la escucha, Ctrl+Intro la llamada. Ctrl+T abre los consejos, Ctrl+Mayús+A marca una llamada como ofensiva. Ctrl+Mayús+P pausa los avisos de una llamada, Ctrl+Mayús+Y y Ctrl+Mayús+N dicen acertado y no acertado el último.</translation>
    </message>
    <message id="ui.channel.microphone">
        <source>You</source>
        <extracomment>At most about 9 characters: the name of a channel.</extracomment>
        <translation>Usted</translation>
    </message>
    <message id="ui.channel.caller">
        <source>Caller</source>
        <extracomment>At most about 9 characters: the name of a channel.</extracomment>
        <translation>Llamante</translation>
    </message>
    <message id="ui.channel.meter">
        <source>Level of {channel}</source>
        <extracomment>Keep what is in braces: {channel}.
“level”: how loud, in dB.</extracomment>
        <translation>Nivel: {channel}</translation>
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
        <translation>sin nivel</translation>
    </message>
    <message id="ui.channel.default_device">
        <source>the system&apos;s default</source>
        <translation>el del sistema</translation>
    </message>
    <message id="ui.channel.microphone_is.closed.off">
        <source>Off. Nothing you say is heard.</source>
        <translation>Apagado. No se escucha nada de lo que usted dice.</translation>
    </message>
    <message id="ui.channel.microphone_is.closed.waiting">
        <source>Off until your phone program opens it.</source>
        <translation>Apagado hasta que su programa de teléfono lo abra.</translation>
    </message>
    <message id="ui.channel.microphone_is.closed.starting">
        <source>Being opened.</source>
        <translation>Se está abriendo.</translation>
    </message>
    <message id="ui.channel.microphone_is.closed.replaying">
        <source>Your side comes from the recording.</source>
        <translation>Su parte viene de la grabación.</translation>
    </message>
    <message id="ui.channel.microphone_is.ok">
        <source>Heard through {device}</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>Se escucha por {device}</translation>
    </message>
    <message id="ui.channel.microphone_is.not_chosen">
        <source>No microphone is chosen. Choose one in Settings.</source>
        <translation>No hay micrófono elegido. Elija uno en Ajustes.</translation>
    </message>
    <message id="ui.channel.microphone_is.missing">
        <source>{device} is not connected. Plug it in, and Coach carries on by itself.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device} no está conectado. Conéctelo, y Coach sigue solo.</translation>
    </message>
    <message id="ui.channel.microphone_is.none_there">
        <source>No microphone is connected. Plug one in, and Coach carries on by itself.</source>
        <translation>No hay ningún micrófono conectado. Conecte uno, y Coach sigue solo.</translation>
    </message>
    <message id="ui.channel.microphone_is.no_server">
        <source>The system&apos;s sound server does not answer. Start it again, or log out and in; it goes on by itself.</source>
        <translation>El servidor de sonido del sistema no responde. Reinícielo, o cierre la sesión y vuelva a entrar; sigue por sí solo.</translation>
    </message>
    <message id="ui.channel.microphone_is.refused">
        <source>{device} can&apos;t be opened. Close other programs that use it, or choose another in Settings.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device} no se puede abrir. Cierre otros programas que lo usen, o elija otro en Ajustes.</translation>
    </message>
    <message id="ui.channel.microphone_is.zeros">
        <source>{device} gives no sound. Check its mute switch and the system&apos;s microphone permission.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device} no da sonido. Revise su interruptor de silencio y el permiso de micrófono del sistema.</translation>
    </message>
    <message id="ui.channel.microphone_is.no_loopback_here">
        <source>{device}</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device}</translation>
    </message>
    <message id="ui.channel.caller_is.closed.off">
        <source>Off. Nothing the caller says is heard.</source>
        <translation>Apagado. No se escucha nada de lo que dice quien llama.</translation>
    </message>
    <message id="ui.channel.caller_is.closed.waiting">
        <source>Off until your phone program opens the microphone.</source>
        <translation>Apagado hasta que su programa de teléfono abra el micrófono.</translation>
    </message>
    <message id="ui.channel.caller_is.closed.starting">
        <source>Being opened.</source>
        <translation>Se está abriendo.</translation>
    </message>
    <message id="ui.channel.caller_is.closed.replaying">
        <source>The caller comes from the recording.</source>
        <translation>Quien llama viene de la grabación.</translation>
    </message>
    <message id="ui.channel.caller_is.ok">
        <source>Heard through {device}</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>Se escucha por {device}</translation>
    </message>
    <message id="ui.channel.caller_is.not_chosen">
        <source>Not listened to. What needs the caller is not measured.</source>
        <translation>No se escucha. Lo que necesita a quien llama no se mide.</translation>
    </message>
    <message id="ui.channel.caller_is.missing">
        <source>{device} is not connected. What needs the caller is not measured until it is back.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device} no está conectado. Lo que necesita a quien llama no se mide hasta que vuelva.</translation>
    </message>
    <message id="ui.channel.caller_is.none_there">
        <source>There is no output to hear the caller on. Plug in headphones or speakers, and Coach carries on by itself.</source>
        <translation>No hay salida por la que oír a quien llama. Conecte auriculares o altavoces, y Coach sigue solo.</translation>
    </message>
    <message id="ui.channel.caller_is.no_server">
        <source>The system&apos;s sound server does not answer. What needs the caller is not measured until it does.</source>
        <translation>El servidor de sonido del sistema no responde. Hasta que lo haga no se mide lo que necesita a quien llama.</translation>
    </message>
    <message id="ui.channel.caller_is.refused">
        <source>{device} can&apos;t be listened to. Choose another output in Settings.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device} no se puede escuchar. Elija otra salida en Ajustes.</translation>
    </message>
    <message id="ui.channel.caller_is.zeros">
        <source>{device} is silent. Choose the output your phone program plays to, in Settings.</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device} está en silencio. Elija en Ajustes la salida por la que suena su programa de teléfono.</translation>
    </message>
    <message id="ui.channel.caller_is.no_loopback_here">
        <source>This system offers no way to hear the caller. Everything else works.</source>
        <translation>Este sistema no ofrece modo de oír a quien llama. Todo lo demás funciona.</translation>
    </message>
    <message id="ui.history.title">
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message id="ui.history.empty">
        <source>Every call you take is kept here: figures and a time line, not the sound.</source>
        <translation>Cada llamada se guarda aquí: cifras y una línea de tiempo, no el sonido.</translation>
    </message>
    <message id="ui.history.empty_button">
        <source>Replay the sample call</source>
        <translation>Reproducir la llamada de ejemplo</translation>
    </message>
    <message id="ui.history.loading">
        <source>Reading the calls</source>
        <translation>Leyendo las llamadas</translation>
    </message>
    <message id="ui.history.no_such_call">
        <source>This call is no longer in the history. The list shows the calls that are kept.</source>
        <translation>Esta llamada ya no está en el historial. La lista muestra cuáles hay.</translation>
    </message>
    <message id="ui.history.sample">
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message id="ui.history.replay">
        <source>Replay</source>
        <translation>Reproducción</translation>
    </message>
    <message id="ui.history.import">
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message id="ui.history.silent">
        <source>Without cues</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Sin avisos</translation>
    </message>
    <message id="ui.history.cut_short">
        <source>Cut short</source>
        <translation>Interrumpida</translation>
    </message>
    <message id="ui.history.running">
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message id="ui.history.note">
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message id="ui.history.rough">
        <source>Rough one</source>
        <translation>Llamada dura</translation>
    </message>
    <message id="ui.history.heavy">
        <source>Heavy</source>
        <translation>Pesada</translation>
    </message>
    <message id="ui.history.quoted">
        <source>“{words}”</source>
        <extracomment>Keep what is in braces: {words}.</extracomment>
        <translation>«{words}»</translation>
    </message>
    <message id="ui.history.unreadable">
        <source>Can&apos;t be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message id="ui.history.unreadable_title">
        <source>This call can&apos;t be read</source>
        <translation>Esta llamada no se puede leer</translation>
    </message>
    <message id="ui.history.unreadable_text">
        <source>It is damaged, or a newer version of Coach wrote it. All other calls are there. If you set it aside, it leaves the list, and its data stays in the history.</source>
        <translation>Está dañada, o la escribió una versión más nueva de Coach. Todas las demás llamadas están ahí. Si la aparta, sale de la lista, y sus datos quedan en el historial.</translation>
    </message>
    <message id="ui.history.set_aside">
        <source>Set aside</source>
        <translation>Apartarla</translation>
    </message>
    <message id="ui.history.delete_unreadable">
        <source>Delete it</source>
        <translation>Eliminarla</translation>
    </message>
    <message id="ui.history.leave_unreadable">
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message id="ui.history.none_today">
        <source>No calls yet today.</source>
        <translation>Hoy aún no hay llamadas.</translation>
    </message>
    <message id="ui.history.rises_not_measured">
        <source>rises not measured</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>subidas sin medir</translation>
    </message>
    <message id="ui.history.rises_none">
        <source>no rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>sin subidas</translation>
    </message>
    <message id="ui.history.rises" numerus="yes">
        <source>{n} rises</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>
            <numerusform>{n} subida</numerusform>
            <numerusform>{n} subidas</numerusform>
        </translation>
    </message>
    <message id="ui.history.talk_overs_not_measured">
        <source>talk-overs not measured</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>solapamientos sin medir</translation>
    </message>
    <message id="ui.history.talk_overs_none">
        <source>no talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>sin solapamiento</translation>
    </message>
    <message id="ui.history.talk_overs" numerus="yes">
        <source>{n} talk-overs</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>
            <numerusform>{n} solapamiento</numerusform>
            <numerusform>{n} solapamientos</numerusform>
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
        <translation>Vista</translation>
    </message>
    <message id="ui.history.list">
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message id="ui.history.calendar">
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message id="ui.history.search">
        <source>Search calls</source>
        <translation>Buscar llamadas</translation>
    </message>
    <message id="ui.history.search_hint">
        <source>Notes, tags and titles</source>
        <translation>Notas, etiquetas y títulos</translation>
    </message>
    <message id="ui.history.filters">
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message id="ui.history.add_filter">
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message id="ui.history.take_away">
        <source>{name}: take away</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: quitar</translation>
    </message>
    <message id="ui.history.clear">
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message id="ui.history.all" numerus="yes">
        <source>{n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} llamada</numerusform>
            <numerusform>{n} llamadas</numerusform>
        </translation>
    </message>
    <message id="ui.history.found" numerus="yes">
        <source>{found} of {n} calls</source>
        <extracomment>Keep what is in braces: {found}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{found} de {n} llamada</numerusform>
            <numerusform>{found} de {n} llamadas</numerusform>
        </translation>
    </message>
    <message id="ui.history.nothing_found">
        <source>No call matches. Take a filter away.</source>
        <translation>Ninguna llamada coincide. Quite un filtro.</translation>
    </message>
    <message id="ui.history.order_name">
        <source>Order: {order}</source>
        <extracomment>Keep what is in braces: {order}.</extracomment>
        <translation>Orden: {order}</translation>
    </message>
    <message id="ui.history.back_to">
        <source>History: {filters}</source>
        <extracomment>Keep what is in braces: {filters}.</extracomment>
        <translation>Historial: {filters}</translation>
    </message>
    <message id="ui.history.calls_tab">
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message id="ui.history.week_tab">
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message id="ui.history.earlier_month">
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message id="ui.history.later_month">
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message id="ui.history.day_calls" numerus="yes">
        <source>{day}: {n} calls</source>
        <extracomment>Keep what is in braces: {day}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{day}: {n} llamada</numerusform>
            <numerusform>{day}: {n} llamadas</numerusform>
        </translation>
    </message>
    <message id="ui.history.day_found">
        <source>{calls}, {found} found</source>
        <extracomment>Keep what is in braces: {calls}, {found}.</extracomment>
        <translation>{calls}, {found} encontradas</translation>
    </message>
    <message id="ui.history.calls_of_day" numerus="yes">
        <source>{n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} llamada</numerusform>
            <numerusform>{n} llamadas</numerusform>
        </translation>
    </message>
    <message id="ui.history.chosen" numerus="yes">
        <source>{n} chosen of {all}</source>
        <extracomment>Keep what is in braces: {all}, {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} elegida de {all}</numerusform>
            <numerusform>{n} elegidas de {all}</numerusform>
        </translation>
    </message>
    <message id="ui.history.open_call">
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message id="ui.history.choose_call">
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message id="ui.history.leave_out">
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message id="ui.history.choose_all">
        <source>Choose all</source>
        <translation>Elegir todas</translation>
    </message>
    <message id="ui.history.export_them">
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message id="ui.history.join_them">
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message id="ui.history.import_them">
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message id="ui.history.tag_them">
        <source>Tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message id="ui.history.tag_name">
        <source>Tag for what is chosen</source>
        <translation>Etiqueta para las llamadas elegidas</translation>
    </message>
    <message id="ui.history.tag_hint">
        <source>A new tag, or one you have</source>
        <translation>Una etiqueta nueva, o una de las suyas</translation>
    </message>
    <message id="ui.history.tag_add">
        <source>Add tag</source>
        <translation>Añadir</translation>
    </message>
    <message id="ui.history.tag_not">
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message id="ui.history.delete_them">
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message id="ui.history.deleted" numerus="yes">
        <source>{n} calls deleted, for good in {seconds} s. An archive you saved elsewhere keeps them.</source>
        <extracomment>Keep what is in braces: {n}, {seconds}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} llamada borrada, definitivamente en {seconds} s. Un archivo que haya guardado en otro lugar la conserva.</numerusform>
            <numerusform>{n} llamadas borradas, definitivamente en {seconds} s. Un archivo que haya guardado en otro lugar las conserva.</numerusform>
        </translation>
    </message>
    <message id="ui.history.undo">
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message id="ui.history.under_way">
        <source>The call under way stays: it can be deleted once it is over.</source>
        <translation>La llamada en curso se queda: se podrá borrar cuando termine.</translation>
    </message>
    <message id="ui.history.mark.rises">
        <source>Rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Subidas</translation>
    </message>
    <message id="ui.history.mark.talk_overs">
        <source>Talk-overs</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Solapamientos</translation>
    </message>
    <message id="ui.history.mark.fast">
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message id="ui.history.mark.rough">
        <source>Rough one</source>
        <translation>Llamada dura</translation>
    </message>
    <message id="ui.history.mark.note">
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message id="ui.history.mark.tag">
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message id="ui.history.mark.little_measured">
        <source>Little measured</source>
        <translation>Poco medido</translation>
    </message>
    <message id="ui.history.chip.tag">
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message id="ui.history.chip.any_tag">
        <source>Any tag</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message id="ui.history.chip.length">
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message id="ui.history.chip.under">
        <source>Under {minutes} min</source>
        <extracomment>Keep what is in braces: {minutes}.</extracomment>
        <translation>Menos de {minutes} min</translation>
    </message>
    <message id="ui.history.chip.over">
        <source>Over {minutes} min</source>
        <extracomment>Keep what is in braces: {minutes}.</extracomment>
        <translation>Más de {minutes} min</translation>
    </message>
    <message id="ui.history.chip.between">
        <source>{low} to {high} min</source>
        <extracomment>Keep what is in braces: {high}, {low}.</extracomment>
        <translation>De {low} a {high} min</translation>
    </message>
    <message id="ui.history.chip.own_length">
        <source>Other length…</source>
        <translation>Otra duración…</translation>
    </message>
    <message id="ui.history.chip.from_minutes">
        <source>From</source>
        <translation>De</translation>
    </message>
    <message id="ui.history.chip.to_minutes">
        <source>to</source>
        <translation>a</translation>
    </message>
    <message id="ui.history.chip.minutes">
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message id="ui.history.chip.least_name">
        <source>Shortest length in minutes</source>
        <translation>Duración mínima en minutos</translation>
    </message>
    <message id="ui.history.chip.most_name">
        <source>Longest length in minutes</source>
        <translation>Duración máxima en minutos</translation>
    </message>
    <message id="ui.history.chip.hour">
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message id="ui.history.chip.hours">
        <source>{first} to {last}</source>
        <extracomment>Keep what is in braces: {first}, {last}.</extracomment>
        <translation>De {first} a {last}</translation>
    </message>
    <message id="ui.history.chip.headset">
        <source>Headset</source>
        <translation>Auricular</translation>
    </message>
    <message id="ui.history.chip.day">
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message id="ui.history.chip.this_week">
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message id="ui.history.chip.two_weeks">
        <source>This week and last</source>
        <translation>Esta semana y la pasada</translation>
    </message>
    <message id="ui.history.chip.four_weeks">
        <source>The last four weeks</source>
        <translation>Las últimas cuatro semanas</translation>
    </message>
    <message id="ui.history.chip.days">
        <source>{first} to {last}</source>
        <extracomment>Keep what is in braces: {first}, {last}.</extracomment>
        <translation>{first} a {last}</translation>
    </message>
    <message id="ui.history.chip.from_day">
        <source>From {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Desde {day}</translation>
    </message>
    <message id="ui.history.chip.until_day">
        <source>Until {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Hasta {day}</translation>
    </message>
    <message id="ui.history.chip.own_days">
        <source>Other days…</source>
        <translation>Otros días…</translation>
    </message>
    <message id="ui.history.chip.from_date">
        <source>From</source>
        <translation>Del</translation>
    </message>
    <message id="ui.history.chip.to_date">
        <source>to</source>
        <translation>al</translation>
    </message>
    <message id="ui.history.chip.first_name">
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message id="ui.history.chip.last_name">
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message id="ui.history.chip.show">
        <source>Show these</source>
        <translation>Mostrar estos</translation>
    </message>
    <message id="ui.history.chip.not_now">
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message id="ui.history.chip.words">
        <source>“{words}”</source>
        <extracomment>Keep what is in braces: {words}.</extracomment>
        <translation>«{words}»</translation>
    </message>
    <message id="ui.history.order.started.largest">
        <source>Newest first</source>
        <translation>Las más recientes primero</translation>
    </message>
    <message id="ui.history.order.started.smallest">
        <source>Oldest first</source>
        <translation>Las más antiguas primero</translation>
    </message>
    <message id="ui.history.order.duration_s.largest">
        <source>Longest first</source>
        <translation>Las más largas primero</translation>
    </message>
    <message id="ui.history.order.duration_s.smallest">
        <source>Shortest first</source>
        <translation>Las más cortas primero</translation>
    </message>
    <message id="ui.history.order.figure.largest">
        <source>{figure}, most first</source>
        <extracomment>Keep what is in braces: {figure}.</extracomment>
        <translation>{figure}, de más a menos</translation>
    </message>
    <message id="ui.history.order.figure.smallest">
        <source>{figure}, least first</source>
        <extracomment>Keep what is in braces: {figure}.</extracomment>
        <translation>{figure}, de menos a más</translation>
    </message>
    <message id="ui.usual.title">
        <source>Your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Lo habitual en usted</translation>
    </message>
    <message id="ui.usual.hint">
        <source>Calls are compared with this. The ordinary speech of each call moves it a little; raised speech never does.</source>
        <translation>Las llamadas se comparan con esto. El habla corriente de cada llamada lo mueve un poco; el habla elevada, nunca.</translation>
    </message>
    <message id="ui.usual.profile">
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message id="ui.usual.no_profile">
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message id="ui.usual.profile_hint">
        <source>Name one for each way you speak: a language, a headset. Each has a usual of its own.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Ponga nombre a uno por cada forma de hablar: un idioma, unos auriculares. Cada uno tiene su habitual.</translation>
    </message>
    <message id="ui.usual.none">
        <source>Your usual is not known yet. It is learned from your calls, or from a text read aloud.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Aún no se conoce lo habitual. Se aprende de sus llamadas, o de un texto leído en voz alta.</translation>
    </message>
    <message id="ui.usual.no_microphone">
        <source>Microphone without a name</source>
        <translation>Micrófono sin nombre</translation>
    </message>
    <message id="ui.usual.name_profile">
        <source>{microphone}, {profile}</source>
        <extracomment>Keep what is in braces: {microphone}, {profile}.</extracomment>
        <translation>{microphone}, {profile}</translation>
    </message>
    <message id="ui.usual.speech">
        <source>{length} of your speech</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>{length} de su habla</translation>
    </message>
    <message id="ui.usual.read">
        <source>read aloud</source>
        <translation>leído en voz alta</translation>
    </message>
    <message id="ui.usual.calls" numerus="yes">
        <source>{n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} llamada</numerusform>
            <numerusform>{n} llamadas</numerusform>
        </translation>
    </message>
    <message id="ui.usual.since">
        <source>since {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>desde el {day}</translation>
    </message>
    <message id="ui.usual.is_locked">
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message id="ui.usual.first_calls">
        <source>still learning: it settles after {calls} calls</source>
        <extracomment>Keep what is in braces: {calls}.</extracomment>
        <translation>aún se aprende: se asienta tras {calls} llamadas</translation>
    </message>
    <message id="ui.usual.level">
        <source>level {level:.0f} dB ± {spread:.1f}</source>
        <extracomment>Keep what is in braces: {level}, {spread}.
“level”: how loud, in dB.</extracomment>
        <translation>nivel {level:.0f} dB ± {spread:.1f}</translation>
    </message>
    <message id="ui.usual.pitch">
        <source>pitch {pitch:.0f} Hz ± {spread:.1f} semitones</source>
        <extracomment>Keep what is in braces: {pitch}, {spread}.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>tono {pitch:.0f} Hz ± {spread:.1f} semitonos</translation>
    </message>
    <message id="ui.usual.pace">
        <source>pace {pace:.1f} ± {spread:.1f} syllables a second</source>
        <extracomment>Keep what is in braces: {pace}, {spread}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>ritmo {pace:.1f} ± {spread:.1f} sílabas por segundo</translation>
    </message>
    <message id="ui.usual.lock">
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message id="ui.usual.lock_name">
        <source>{name}: locked</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: bloqueado</translation>
    </message>
    <message id="ui.usual.reset">
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message id="ui.usual.reset_name">
        <source>{name}: forget</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: olvidar</translation>
    </message>
    <message id="ui.usual.reset_title">
        <source>Forget this usual?</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>¿Olvidar lo habitual aquí?</translation>
    </message>
    <message id="ui.usual.reset_text">
        <source>Your usual for {name} is learned again from the next calls. Kept calls stay as they are.</source>
        <extracomment>Keep what is in braces: {name}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Lo habitual con {name} se aprende de nuevo en las próximas llamadas. Las guardadas siguen como están.</translation>
    </message>
    <message id="ui.usual.whose">
        <source>Kept under a name alone, so it is used for no microphone. Say whose it is, or forget it. The only microphone of that name takes it over by itself.</source>
        <translation>Guardado solo con un nombre, así que no se usa con ningún micrófono. Diga de cuál es, u olvídelo. El único micrófono con ese nombre lo toma por sí solo.</translation>
    </message>
    <message id="ui.usual.whose_choose">
        <source>Whose is it?</source>
        <translation>¿De qué micrófono es?</translation>
    </message>
    <message id="ui.usual.whose_name">
        <source>{name}: whose is it?</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: ¿de qué micrófono es?</translation>
    </message>
    <message id="ui.usual.reset_yes">
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message id="ui.usual.reset_no">
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message id="ui.usual.read_aloud">
        <source>Read a text aloud to learn it now</source>
        <translation>Leer un texto en voz alta para aprenderlo ahora</translation>
    </message>
    <message id="ui.usual.ask_microphone">
        <source>{microphone} is new. Learn your usual for it, or keep the one you have?</source>
        <extracomment>Keep what is in braces: {microphone}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{microphone} es nuevo. ¿Aprender lo habitual con él, o conservar lo que hay?</translation>
    </message>
    <message id="ui.usual.ask_gain">
        <source>Your level on {microphone} is {gain:.0f} dB higher than before, but your voice is not louder. Was the microphone or its level changed?</source>
        <extracomment>Keep what is in braces: {gain}, {microphone}.
“level”: how loud, in dB.</extracomment>
        <translation>Con {microphone} su nivel es {gain:.0f} dB más alto que antes, pero su voz no es más fuerte. ¿Cambió el micrófono o su nivel?</translation>
    </message>
    <message id="ui.usual.ask_gain_down">
        <source>Your level on {microphone} is {gain:.0f} dB lower than before, but your voice is not quieter. Was the microphone or its level changed?</source>
        <extracomment>Keep what is in braces: {gain}, {microphone}.
“level”: how loud, in dB.</extracomment>
        <translation>Con {microphone} su nivel es {gain:.0f} dB más bajo que antes, pero su voz no es más débil. ¿Cambió el micrófono o su nivel?</translation>
    </message>
    <message id="ui.usual.ask_narrow_band">
        <source>{microphone} now sends only phone quality, but your usual was learned from better sound. Learn it again?</source>
        <extracomment>Keep what is in braces: {microphone}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{microphone} ya solo envía calidad telefónica, pero lo habitual se aprendió con mejor sonido. ¿Aprenderlo de nuevo?</translation>
    </message>
    <message id="ui.usual.ask_wide_band">
        <source>{microphone} now sends more than phone quality, but your usual was learned at phone quality. Learn it again?</source>
        <extracomment>Keep what is in braces: {microphone}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{microphone} envía ahora más que calidad telefónica, pero lo habitual se aprendió en calidad telefónica. ¿Aprenderlo de nuevo?</translation>
    </message>
    <message id="ui.usual.anew">
        <source>Learn again</source>
        <translation>Aprender de nuevo</translation>
    </message>
    <message id="ui.usual.as_before_microphone">
        <source>Keep the one I have</source>
        <translation>Conservar lo que hay</translation>
    </message>
    <message id="ui.usual.as_before_gain">
        <source>Nothing changed</source>
        <translation>No cambió nada</translation>
    </message>
    <message id="ui.usual.as_before_bandwidth">
        <source>Keep the one I have</source>
        <translation>Seguir con lo que hay</translation>
    </message>
    <message id="ui.receipt.title">
        <source>{name} at {clock}</source>
        <extracomment>Keep what is in braces: {clock}, {name}.</extracomment>
        <translation>{name} en {clock}</translation>
    </message>
    <message id="ui.receipt.measured">
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message id="ui.receipt.seconds">
        <source>Time</source>
        <translation>Momento</translation>
    </message>
    <message id="ui.receipt.from_to">
        <source>{start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {start}.</extracomment>
        <translation>{start} a {end}</translation>
    </message>
    <message id="ui.receipt.usual">
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message id="ui.receipt.threshold">
        <source>Shown from</source>
        <translation>Se muestra desde</translation>
    </message>
    <message id="ui.receipt.after">
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message id="ui.receipt.fair">
        <source>Fair</source>
        <translation>Acertado</translation>
    </message>
    <message id="ui.receipt.not_fair">
        <source>Not fair</source>
        <translation>No acertado</translation>
    </message>
    <message id="ui.receipt.question">
        <source>Was this cue fair?</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>¿Fue acertado este aviso?</translation>
    </message>
    <message id="ui.receipt.answered_fair">
        <source>You called it fair.</source>
        <translation>Usted lo dijo acertado.</translation>
    </message>
    <message id="ui.receipt.answered_not_fair">
        <source>You called it not fair.</source>
        <translation>Usted lo dijo no acertado.</translation>
    </message>
    <message id="ui.receipt.keys">
        <source>F: fair, U: not fair</source>
        <translation>F: justo, U: no justo</translation>
    </message>
    <message id="ui.receipt.open">
        <source>Show why</source>
        <translation>Mostrar por qué</translation>
    </message>
    <message id="ui.receipt.plot_level">
        <source>Your level around the cue, dB from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.
“level”: how loud, in dB.</extracomment>
        <translation>Su nivel alrededor del aviso, dB respecto a lo habitual</translation>
    </message>
    <message id="ui.receipt.plot_level_at_least">
        <source>Your level around the cue, at least, dB from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.
“level”: how loud, in dB.</extracomment>
        <translation>Su nivel alrededor del aviso, al menos, dB respecto a lo habitual</translation>
    </message>
    <message id="ui.receipt.plot_f0">
        <source>Your pitch around the cue, semitones from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>Su tono alrededor del aviso, semitonos respecto a lo habitual</translation>
    </message>
    <message id="ui.receipt.plot_pace">
        <source>Your pace around the cue, syllables a second</source>
        <extracomment>“cue”: one short line shown during a call.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Su ritmo alrededor del aviso, sílabas por segundo</translation>
    </message>
    <message id="ui.receipt.plot_caller">
        <source>The caller&apos;s level around the cue, dB from their start</source>
        <extracomment>“cue”: one short line shown during a call.
“level”: how loud, in dB.</extracomment>
        <translation>Nivel de quien llama alrededor del aviso, dB respecto al comienzo</translation>
    </message>
    <message id="ui.receipt.plot_lanes">
        <source>Caller and you around the cue</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Quien llama y usted alrededor del aviso</translation>
    </message>
    <message id="ui.receipt.spoken_plot">
        <source>{name}, from {start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {name}, {start}.</extracomment>
        <translation>{name}, de {start} a {end}</translation>
    </message>
    <message id="ui.effect.calls">
        <source>{shown} calls with cues, {silent} without</source>
        <extracomment>Keep what is in braces: {shown}, {silent}.
“cue”: one short line shown during a call.</extracomment>
        <translation>llamadas con avisos: {shown}, sin ellos: {silent}</translation>
    </message>
    <message id="ui.effect.rates">
        <source>{shown:.1f} rises per hour of your speech with cues, {silent:.1f} without</source>
        <extracomment>Keep what is in braces: {shown}, {silent}.
“cue”: one short line shown during a call.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>{shown:.1f} subidas por hora de su habla con avisos, {silent:.1f} sin ellos</translation>
    </message>
    <message id="ui.effect.interval">
        <source>ratio {ratio:.2f}, 95 % interval {low:.2f} to {high:.2f}</source>
        <extracomment>Keep what is in braces: {high}, {low}, {ratio}.</extracomment>
        <translation>razón {ratio:.2f}, intervalo del 95 % {low:.2f} a {high:.2f}</translation>
    </message>
    <message id="ui.effect.interval_open">
        <source>ratio {ratio:.2f}, 95 % interval from {low:.2f} up</source>
        <extracomment>Keep what is in braces: {low}, {ratio}.</extracomment>
        <translation>razón {ratio:.2f}, intervalo del 95 % desde {low:.2f}</translation>
    </message>
    <message id="ui.effect.interval_alone">
        <source>95 % interval of their ratio from {low:.2f} up</source>
        <extracomment>Keep what is in braces: {low}.</extracomment>
        <translation>intervalo del 95 % de su razón desde {low:.2f}</translation>
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
        <translation>De vuelta a lo habitual en {shown} con avisos, {silent} sin ellos.</translation>
    </message>
    <message id="ui.effect.not_yet">
        <source>It is too early to say whether cues make a difference: {rates} ({interval}; {calls}).</source>
        <extracomment>Keep what is in braces: {calls}, {interval}, {rates}.
“cue”: one short line shown during a call.</extracomment>
        <translation>Es pronto para decir si los avisos cambian algo: {rates} ({interval}; {calls}).</translation>
    </message>
    <message id="ui.effect.too_few">
        <source>It is too early to say whether cues make a difference: {calls}.</source>
        <extracomment>Keep what is in braces: {calls}.
“cue”: one short line shown during a call.</extracomment>
        <translation>Es pronto para decir si los avisos cambian algo: {calls}.</translation>
    </message>
    <message id="ui.call.back">
        <source>All calls</source>
        <translation>Todas las llamadas</translation>
    </message>
    <message id="ui.call.split">
        <source>Split here…</source>
        <translation>Dividir aquí…</translation>
    </message>
    <message id="ui.call.split_title">
        <source>Split the call at {time}?</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>¿Dividir la llamada en {time}?</translation>
    </message>
    <message id="ui.call.split_text">
        <source>It becomes two calls, each with its own figures. Notes and tags go to the part they belong to. You can put it together again, until you delete one of the two.</source>
        <translation>Pasa a ser dos llamadas, cada una con sus cifras. Las notas y etiquetas van a la parte a la que pertenecen. Puede volver a juntarla, mientras no borre una de las dos.</translation>
    </message>
    <message id="ui.call.split_yes">
        <source>Split it</source>
        <translation>Dividirla</translation>
    </message>
    <message id="ui.call.split_no">
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message id="ui.call.put_together">
        <source>Part of a call that you split: put it together again</source>
        <translation>Parte de una llamada que usted dividió: volver a juntarla</translation>
    </message>
    <message id="ui.call.take_apart">
        <source>Two calls that you joined: take them apart again</source>
        <translation>Dos llamadas que usted unió: volver a separarlas</translation>
    </message>
    <message id="ui.call.delete">
        <source>Delete this call</source>
        <translation>Borrar esta llamada</translation>
    </message>
    <message id="ui.call.delete_title">
        <source>Delete this call?</source>
        <translation>¿Borrar esta llamada?</translation>
    </message>
    <message id="ui.call.delete_text">
        <source>The figures and the time line of {when}, your note and your promise will be gone, for good after ten seconds. An archive you saved elsewhere keeps them.</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Las cifras y la línea de tiempo de {when}, su nota y su promesa desaparecerán, definitivamente después de diez segundos. Un archivo que haya guardado en otro lugar las conserva.</translation>
    </message>
    <message id="ui.call.delete_yes">
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message id="ui.call.delete_no">
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message id="ui.call.meta_headset">
        <source>{device}</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>{device}</translation>
    </message>
    <message id="ui.call.meta_caller">
        <source>caller by {device}</source>
        <extracomment>Keep what is in braces: {device}.</extracomment>
        <translation>quien llama, por {device}</translation>
    </message>
    <message id="ui.call.meta_no_caller">
        <source>caller not heard</source>
        <translation>quien llama no se oyó</translation>
    </message>
    <message id="ui.call.meta_sample">
        <source>sample call</source>
        <translation>llamada de ejemplo</translation>
    </message>
    <message id="ui.call.meta_replay">
        <source>replay of {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>reproducción de {title}</translation>
    </message>
    <message id="ui.call.meta_line">
        <source>line slow by about {delay:.1f} s ({low:.1f} to {high:.1f}, an estimate)</source>
        <extracomment>Keep what is in braces: {delay}, {high}, {low}.</extracomment>
        <translation>línea lenta en unos {delay:.1f} s ({low:.1f} a {high:.1f}, estimado)</translation>
    </message>
    <message id="ui.call.meta_silent">
        <source>without cues, to compare</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>sin avisos, para comparar</translation>
    </message>
    <message id="ui.call.meta_cut_short">
        <source>cut short, kept up to here</source>
        <translation>interrumpida, guardada hasta aquí</translation>
    </message>
    <message id="ui.call.meta_gaps">
        <source>{length} of sound lost</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>{length} de sonido perdido</translation>
    </message>
    <message id="ui.call.not_measured">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="ui.call.not_measured_because">
        <source>not measured: {reason:small}</source>
        <extracomment>Keep what is in braces: {reason}.</extracomment>
        <translation>sin medir: {reason:small}</translation>
    </message>
    <message id="ui.call.not_measured_at_all">
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message id="ui.call.heard_out">
        <source>Heard out</source>
        <extracomment>At most about 15 characters: the name of a figure.
“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Escuchado</translation>
    </message>
    <message id="ui.call.heard_out_of">
        <source>longest stretch of the caller</source>
        <translation>tramo más largo de quien llama</translation>
    </message>
    <message id="ui.call.you_spoke">
        <source>You spoke</source>
        <extracomment>At most about 15 characters: the name of a figure.</extracomment>
        <translation>Usted habló</translation>
    </message>
    <message id="ui.call.share">
        <source>{percent:.0f} %</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>{percent:.0f} %</translation>
    </message>
    <message id="ui.call.you_spoke_of">
        <source>of all speech in this call</source>
        <translation>de toda el habla de esta llamada</translation>
    </message>
    <message id="ui.call.rises">
        <source>Rises</source>
        <extracomment>At most about 15 characters: the name of a figure.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Subidas</translation>
    </message>
    <message id="ui.call.rises_none">
        <source>none over your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>ninguna sobre lo habitual</translation>
    </message>
    <message id="ui.call.rises_back">
        <source>back in {times}</source>
        <extracomment>Keep what is in braces: {times}.</extracomment>
        <translation>de vuelta en {times}</translation>
    </message>
    <message id="ui.call.rises_open">
        <source>at the end of the call</source>
        <translation>al final de la llamada</translation>
    </message>
    <message id="ui.call.talk_over">
        <source>Talk-over</source>
        <extracomment>At most about 15 characters: the name of a figure.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Solapamientos</translation>
    </message>
    <message id="ui.call.talk_over_none">
        <source>you came in after they ended</source>
        <translation>usted entró cuando acabaron</translation>
    </message>
    <message id="ui.call.talk_over_yielded">
        <source>you gave way after {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>usted cedió a los {time}</translation>
    </message>
    <message id="ui.call.talk_over_yielded_in">
        <source>you gave way in {count} of {every}, after {time}</source>
        <extracomment>Keep what is in braces: {count}, {every}, {time}.</extracomment>
        <translation>usted cedió en {count} de {every}, tras {time}</translation>
    </message>
    <message id="ui.call.talk_over_caller_yielded">
        <source>the caller gave way after {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>quien llama cedió a los {time}</translation>
    </message>
    <message id="ui.call.talk_over_caller_yielded_in">
        <source>the caller gave way in {count} of {every}, after {time}</source>
        <extracomment>Keep what is in braces: {count}, {every}, {time}.</extracomment>
        <translation>quien llama cedió en {count} de {every}, tras {time}</translation>
    </message>
    <message id="ui.call.talk_over_not_yielded">
        <source>you both went on</source>
        <translation>siguieron los dos</translation>
    </message>
    <message id="ui.call.pace">
        <source>Pace</source>
        <extracomment>At most about 15 characters: the name of a figure.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message id="ui.call.pace_value">
        <source>{pace:.1f} syll/s</source>
        <extracomment>Keep what is in braces: {pace}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>{pace:.1f} síl/s</translation>
    </message>
    <message id="ui.call.pace_usual">
        <source>usual {low:.1f} to {high:.1f}</source>
        <extracomment>Keep what is in braces: {high}, {low}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>habitual {low:.1f} a {high:.1f}</translation>
    </message>
    <message id="ui.call.pace_no_usual">
        <source>usual not known yet</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>lo habitual aún no se conoce</translation>
    </message>
    <message id="ui.call.fast" numerus="yes">
        <source>{n} fast stretches, {time}</source>
        <extracomment>Keep what is in braces: {n}, {time}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} tramo rápido, {time}</numerusform>
            <numerusform>{n} tramos rápidos, {time}</numerusform>
        </translation>
    </message>
    <message id="ui.call.moment_spoken">
        <source>{name}: go to {start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {name}, {start}.</extracomment>
        <translation>{name}: ir a {start} a {end}</translation>
    </message>
    <message id="ui.call.previous">
        <source>Earlier call</source>
        <translation>Llamada anterior</translation>
    </message>
    <message id="ui.call.next">
        <source>Later call</source>
        <translation>Llamada siguiente</translation>
    </message>
    <message id="ui.call.previous_at">
        <source>Earlier: {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Antes: {time}</translation>
    </message>
    <message id="ui.call.next_at">
        <source>Later: {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Después: {time}</translation>
    </message>
    <message id="ui.call.tip_spoken">
        <source>Tip: {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Consejo: {title}</translation>
    </message>
    <message id="ui.call.caller">
        <source>Caller</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Llamante</translation>
    </message>
    <message id="ui.call.you">
        <source>You</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Usted</translation>
    </message>
    <message id="ui.call.no_caller">
        <source>caller not heard</source>
        <translation>quien llama no se oyó</translation>
    </message>
    <message id="ui.call.no_usual">
        <source>usual not known yet</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>lo habitual aún no se conoce</translation>
    </message>
    <message id="ui.call.timeline" numerus="yes">
        <source>Time line of the call: {n} cues</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.
“cue”: one short line shown during a call.</extracomment>
        <translation>
            <numerusform>Línea de tiempo de la llamada: {n} aviso</numerusform>
            <numerusform>Línea de tiempo de la llamada: {n} avisos</numerusform>
        </translation>
    </message>
    <message id="ui.call.cue_spoken">
        <source>{name} at {clock}. {evidence}</source>
        <extracomment>Keep what is in braces: {clock}, {evidence}, {name}.</extracomment>
        <translation>{name} en {clock}. {evidence}</translation>
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
        <translation>Ningún aviso en esta llamada.</translation>
    </message>
    <message id="ui.call.short">
        <source>In short</source>
        <translation>En breve</translation>
    </message>
    <message id="ui.call.added">
        <source>Your additions</source>
        <translation>Lo que usted añade</translation>
    </message>
    <message id="ui.call.choose_cue">
        <source>Choose a mark to see why it was shown.</source>
        <translation>Elija una marca para ver por qué salió.</translation>
    </message>
    <message id="ui.instrument.name">
        <source>Instrument of the call</source>
        <translation>Instrumento de la llamada</translation>
    </message>
    <message id="ui.instrument.keys">
        <source>Left and right move the line, Shift makes larger steps, plus and minus zoom, 0 shows the whole call.</source>
        <translation>Izquierda y derecha mueven la línea, Mayús da pasos más grandes, más y menos acercan y alejan, 0 muestra toda la llamada.</translation>
    </message>
    <message id="ui.instrument.whole">
        <source>Whole call</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Llamada</translation>
    </message>
    <message id="ui.instrument.in_view">
        <source>{start} to {end} in view</source>
        <extracomment>Keep what is in braces: {end}, {start}.
At most about 20 characters: beside the strip of the whole call.</extracomment>
        <translation>{start} a {end} a la vista</translation>
    </message>
    <message id="ui.instrument.over_rise">
        <source>Rises</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Subidas</translation>
    </message>
    <message id="ui.instrument.over_fast">
        <source>Fast</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Rápido</translation>
    </message>
    <message id="ui.instrument.over_condition">
        <source>Condition</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Condición</translation>
    </message>
    <message id="ui.instrument.cues">
        <source>Cues</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.
“cue”: one short line shown during a call.</extracomment>
        <translation>Avisos</translation>
    </message>
    <message id="ui.instrument.notes">
        <source>Notes</source>
        <extracomment>At most about 12 characters: the name of a line of the call&apos;s instrument.</extracomment>
        <translation>Notas</translation>
    </message>
    <message id="ui.instrument.caller_level">
        <source>Caller</source>
        <extracomment>At most about 10 characters: the name of a row of the call&apos;s instrument.</extracomment>
        <translation>Llamante</translation>
    </message>
    <message id="ui.instrument.unit_level">
        <source>dB from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>dB desde lo habitual</translation>
    </message>
    <message id="ui.instrument.unit_f0">
        <source>semitones from your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>semitonos desde lo habitual</translation>
    </message>
    <message id="ui.instrument.unit_pace">
        <source>syllables a second</source>
        <translation>sílabas por segundo</translation>
    </message>
    <message id="ui.instrument.unit_caller">
        <source>dB from their start</source>
        <translation>dB desde su inicio</translation>
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
        <translation>{value:+.1f} st</translation>
    </message>
    <message id="ui.instrument.value_pace">
        <source>{value:.1f} syll/s</source>
        <extracomment>Keep what is in braces: {value}.
At most about 15 characters: a value in the column beside the call&apos;s instrument.</extracomment>
        <translation>{value:.1f} síl/s</translation>
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
        <translation>En {clock}</translation>
    </message>
    <message id="ui.instrument.you_speak">
        <source>you speak</source>
        <extracomment>At most about 20 characters: who speaks, beside the call&apos;s instrument.</extracomment>
        <translation>usted habla</translation>
    </message>
    <message id="ui.instrument.caller_speaks">
        <source>the caller speaks</source>
        <extracomment>At most about 20 characters: who speaks, beside the call&apos;s instrument.</extracomment>
        <translation>habla el llamante</translation>
    </message>
    <message id="ui.instrument.both_speak">
        <source>both speak</source>
        <extracomment>At most about 20 characters: who speaks, beside the call&apos;s instrument.</extracomment>
        <translation>hablan los dos</translation>
    </message>
    <message id="ui.instrument.nobody_speaks">
        <source>nobody speaks</source>
        <extracomment>At most about 20 characters: who speaks, beside the call&apos;s instrument.</extracomment>
        <translation>nadie habla</translation>
    </message>
    <message id="ui.instrument.you_silent">
        <source>you are silent, the caller is not heard</source>
        <translation>usted calla, no se oye al llamante</translation>
    </message>
    <message id="ui.instrument.no_value">
        <source>no value here</source>
        <translation>sin valor aquí</translation>
    </message>
    <message id="ui.instrument.silent">
        <source>you are silent</source>
        <translation>usted calla</translation>
    </message>
    <message id="ui.instrument.no_usual">
        <source>usual not known</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>habitual desconocido</translation>
    </message>
    <message id="ui.instrument.from_their_start">
        <source>from their start</source>
        <translation>desde su inicio</translation>
    </message>
    <message id="ui.instrument.against_over">
        <source>over your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>sobre lo habitual</translation>
    </message>
    <message id="ui.instrument.against_usual">
        <source>within your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>en lo habitual</translation>
    </message>
    <message id="ui.instrument.against_under">
        <source>under your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>bajo lo habitual</translation>
    </message>
    <message id="ui.instrument.four_weeks">
        <source>four weeks: {value}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>cuatro semanas: {value}</translation>
    </message>
    <message id="ui.instrument.caller_at">
        <source>caller: {value}</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>llamante: {value}</translation>
    </message>
    <message id="ui.instrument.before" numerus="yes">
        <source>median of your last four weeks, {n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>mediana de sus últimas cuatro semanas, {n} llamada</numerusform>
            <numerusform>mediana de sus últimas cuatro semanas, {n} llamadas</numerusform>
        </translation>
    </message>
    <message id="ui.instrument.rise">
        <source>rise {start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {start}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>subida {start} a {end}</translation>
    </message>
    <message id="ui.instrument.fast">
        <source>fast {start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {start}.</extracomment>
        <translation>rápido {start} a {end}</translation>
    </message>
    <message id="ui.instrument.condition">
        <source>{start} to {end}</source>
        <extracomment>Keep what is in braces: {end}, {start}.</extracomment>
        <translation>{start} a {end}</translation>
    </message>
    <message id="ui.instrument.silence">
        <source>silence, {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>silencio, {time}</translation>
    </message>
    <message id="ui.instrument.note_spoken">
        <source>Note at {clock}: {text}</source>
        <extracomment>Keep what is in braces: {clock}, {text}.</extracomment>
        <translation>Nota en {clock}: {text}</translation>
    </message>
    <message id="ui.instrument.keys_short">
        <source>Arrows: line, + and -: zoom, 0: whole call</source>
        <translation>Flechas: línea, + y -: zoom, 0: toda la llamada</translation>
    </message>
    <message id="ui.instrument.legend_usual">
        <source>your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>lo habitual en usted</translation>
    </message>
    <message id="ui.instrument.legend_caller">
        <source>caller&apos;s level, from how they began</source>
        <extracomment>“level”: how loud, in dB.</extracomment>
        <translation>nivel del llamante, desde su inicio</translation>
    </message>
    <message id="ui.instrument.next">
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message id="ui.instrument.next_cue">
        <source>Cue</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Aviso</translation>
    </message>
    <message id="ui.instrument.next_rise">
        <source>Rise</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Subida</translation>
    </message>
    <message id="ui.instrument.next_talk_over">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Pisada</translation>
    </message>
    <message id="ui.instrument.next_heard_out">
        <source>Heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Escucha</translation>
    </message>
    <message id="ui.instrument.next_spoken">
        <source>Next: {name} ({key})</source>
        <extracomment>Keep what is in braces: {key}, {name}.</extracomment>
        <translation>Siguiente: {name} ({key})</translation>
    </message>
    <message id="ui.instrument.closer">
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message id="ui.instrument.wider">
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message id="ui.instrument.show_whole">
        <source>Whole call</source>
        <translation>Toda la llamada</translation>
    </message>
    <message id="ui.instrument.show_whole_spoken">
        <source>Show the whole call (0)</source>
        <translation>Mostrar toda la llamada (0)</translation>
    </message>
    <message id="ui.instrument.agent_came_in.agent_stopped">
        <source>{clock} you came in, you stopped after {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} usted entró, usted paró tras {time}</translation>
    </message>
    <message id="ui.instrument.agent_came_in.caller_stopped">
        <source>{clock} you came in, they stopped after {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} usted entró, el llamante paró tras {time}</translation>
    </message>
    <message id="ui.instrument.agent_came_in.nobody_stopped">
        <source>{clock} you came in, both for {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} usted entró, los dos durante {time}</translation>
    </message>
    <message id="ui.instrument.caller_came_in.agent_stopped">
        <source>{clock} they came in, you stopped after {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} entró el llamante, usted paró tras {time}</translation>
    </message>
    <message id="ui.instrument.caller_came_in.caller_stopped">
        <source>{clock} they came in, they stopped after {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} entró el llamante y paró tras {time}</translation>
    </message>
    <message id="ui.instrument.caller_came_in.nobody_stopped">
        <source>{clock} they came in, both for {time}</source>
        <extracomment>Keep what is in braces: {clock}, {time}.</extracomment>
        <translation>{clock} entró el llamante, los dos durante {time}</translation>
    </message>
    <message id="ui.note.add">
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message id="ui.note.add_spoken">
        <source>Write a note at this moment (N)</source>
        <translation>Escribir una nota en este momento (N)</translation>
    </message>
    <message id="ui.note.at">
        <source>Note at {clock}</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>Nota en {clock}</translation>
    </message>
    <message id="ui.note.keep">
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message id="ui.note.leave">
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message id="ui.note.delete">
        <source>Delete the note</source>
        <translation>Borrar la nota</translation>
    </message>
    <message id="ui.note.keys">
        <source>Ctrl+Return keeps it</source>
        <translation>Ctrl+Intro la guarda</translation>
    </message>
    <message id="ui.tag.at">
        <source>{name} {time}</source>
        <extracomment>Keep what is in braces: {name}, {time}.</extracomment>
        <translation>{name} {time}</translation>
    </message>
    <message id="ui.tag.at_line">
        <source>At {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>En {time}</translation>
    </message>
    <message id="ui.tag.add">
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message id="ui.tag.placeholder">
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message id="ui.tag.name">
        <source>{name}</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}</translation>
    </message>
    <message id="ui.tag.remove">
        <source>Take off the tag {name}</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>Quitar la etiqueta {name}</translation>
    </message>
    <message id="ui.verdict.heard_out_waited">
        <source>You heard the caller out for {time} and waited {wait} before answering.</source>
        <extracomment>Keep what is in braces: {time}, {wait}.</extracomment>
        <translation>Usted dejó hablar a quien llama durante {time} y esperó {wait} antes de responder.</translation>
    </message>
    <message id="ui.verdict.heard_out">
        <source>You heard the caller out for {time}.</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Usted dejó hablar a quien llama durante {time}.</translation>
    </message>
    <message id="ui.verdict.back">
        <source>After a rise you were back to your usual in {time}.</source>
        <extracomment>Keep what is in braces: {time}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Tras una subida, usted volvió a lo habitual en {time}.</translation>
    </message>
    <message id="ui.verdict.no_talk_over">
        <source>The caller ended every turn before you came in.</source>
        <translation>Quien llama terminó cada turno antes de que usted entrara.</translation>
    </message>
    <message id="ui.verdict.no_rises">
        <source>Level, pitch and effort did not rise over your usual together.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.
“level”: how loud, in dB.
“effort”: vocal effort, as phoneticians measure it in the spectrum.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Nivel, tono y esfuerzo vocal no subieron juntos sobre lo habitual.</translation>
    </message>
    <message id="ui.verdict.listened">
        <source>The caller had {percent:.0f} % of the speech.</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>Quien llama tuvo el {percent:.0f} % del habla.</translation>
    </message>
    <message id="ui.verdict.dead_air">
        <source>Next time, say what you are doing while it is quiet, because the longest silence was {time}.</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>La próxima vez, diga lo que está haciendo durante el silencio, porque el más largo duró {time}.</translation>
    </message>
    <message id="ui.verdict.rises">
        <source>Next time your voice goes over your usual, lower it and slow down for one sentence, because it rose {count} times.</source>
        <extracomment>Keep what is in braces: {count}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>La próxima vez que su voz pase de lo habitual, bájela y vaya más despacio durante una frase, porque subió {count} veces.</translation>
    </message>
    <message id="ui.verdict.rises_once">
        <source>Next time your voice goes over your usual, lower it and slow down for one sentence, because it rose once.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>La próxima vez que su voz pase de lo habitual, bájela y vaya más despacio durante una frase, porque subió una vez.</translation>
    </message>
    <message id="ui.verdict.talk_over">
        <source>Next time, wait one breath longer before you come in, because you talked over the caller {count} times.</source>
        <extracomment>Keep what is in braces: {count}.</extracomment>
        <translation>La próxima vez, espere un respiro más antes de entrar, porque habló a la vez que quien llama {count} veces.</translation>
    </message>
    <message id="ui.verdict.talk_over_once">
        <source>Next time, wait one breath longer before you come in, because you talked over the caller once.</source>
        <translation>La próxima vez, espere un respiro más antes de entrar, porque habló a la vez que quien llama una vez.</translation>
    </message>
    <message id="ui.verdict.long_turn">
        <source>Next time, hand it back with a question sooner, because your longest turn was {time}.</source>
        <extracomment>Keep what is in braces: {time}.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>La próxima vez, ceda antes el turno con una pregunta, porque su turno más largo duró {time}.</translation>
    </message>
    <message id="ui.verdict.too_fast">
        <source>Next time, leave a pause between sentences, because your pace was {pace:.1f} against {usual:.1f} syllables a second.</source>
        <extracomment>Keep what is in braces: {pace}, {usual}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>La próxima vez, deje una pausa entre frases, porque su ritmo fue de {pace:.1f} frente a {usual:.1f} sílabas por segundo.</translation>
    </message>
    <message id="ui.after.window">
        <source>After the call</source>
        <translation>Después de la llamada</translation>
    </message>
    <message id="ui.after.heading">
        <source>Call ended, {length}</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>Llamada terminada, {length}</translation>
    </message>
    <message id="ui.after.heading_replay">
        <source>Replay ended, {length}</source>
        <extracomment>Keep what is in braces: {length}.</extracomment>
        <translation>Reproducción terminada, {length}</translation>
    </message>
    <message id="ui.after.line">
        <source>{name}: {said}.</source>
        <extracomment>Keep what is in braces: {name}, {said}.</extracomment>
        <translation>{name}: {said}.</translation>
    </message>
    <message id="ui.after.asked">
        <source>Were these cues fair?</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>¿Eran acertados estos avisos?</translation>
    </message>
    <message id="ui.after.name.spoke">
        <source>Speech</source>
        <translation>Habla</translation>
    </message>
    <message id="ui.after.name.heard_out">
        <source>Heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Escuchado</translation>
    </message>
    <message id="ui.after.name.rises">
        <source>Rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Subidas</translation>
    </message>
    <message id="ui.after.name.talk_over">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Solapamientos</translation>
    </message>
    <message id="ui.after.name.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message id="ui.after.name.silence">
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message id="ui.after.name.trust">
        <source>Not measured</source>
        <translation>Sin medir</translation>
    </message>
    <message id="ui.after.spoke">
        <source>you {agent} %, caller {caller} %</source>
        <extracomment>Keep what is in braces: {agent}, {caller}.</extracomment>
        <translation>usted {agent} %, quien llama {caller} %</translation>
    </message>
    <message id="ui.after.heard_out">
        <source>{time} at the longest</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>{time} como máximo</translation>
    </message>
    <message id="ui.after.rises_none">
        <source>none over your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>ninguna sobre lo habitual</translation>
    </message>
    <message id="ui.after.rises_back">
        <source>{count}, back in {times}</source>
        <extracomment>Keep what is in braces: {count}, {times}.</extracomment>
        <translation>{count}, de vuelta en {times}</translation>
    </message>
    <message id="ui.after.rises_open">
        <source>{count}, the last until the end</source>
        <extracomment>Keep what is in braces: {count}.</extracomment>
        <translation>{count}, la última hasta el final</translation>
    </message>
    <message id="ui.after.talk_over_none">
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message id="ui.after.talk_over_yielded">
        <source>{count} by you, you gave way after {time}</source>
        <extracomment>Keep what is in braces: {count}, {time}.</extracomment>
        <translation>{count} de usted, cedió a los {time}</translation>
    </message>
    <message id="ui.after.talk_over_yielded_in">
        <source>{count} by you, you gave way in {gave_way} of them, after {time}</source>
        <extracomment>Keep what is in braces: {count}, {gave_way}, {time}.</extracomment>
        <translation>{count} suyos, cedió en {gave_way} de ellos, tras {time}</translation>
    </message>
    <message id="ui.after.talk_over_not_yielded">
        <source>{count} by you, you went on</source>
        <extracomment>Keep what is in braces: {count}.</extracomment>
        <translation>{count} de usted, siguió hablando</translation>
    </message>
    <message id="ui.after.talk_over_theirs">
        <source>{count} by the caller</source>
        <extracomment>Keep what is in braces: {count}.</extracomment>
        <translation>{count} de quien llama</translation>
    </message>
    <message id="ui.after.pace_usual">
        <source>{pace:.1f} syll/s, your usual {usual:.1f}</source>
        <extracomment>Keep what is in braces: {pace}, {usual}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>{pace:.1f} síl/s, lo habitual {usual:.1f}</translation>
    </message>
    <message id="ui.after.silence">
        <source>{time}, {longest} at the longest</source>
        <extracomment>Keep what is in braces: {longest}, {time}.</extracomment>
        <translation>{time}, el más largo {longest}</translation>
    </message>
    <message id="ui.after.silence_none">
        <source>no long one</source>
        <translation>ninguno largo</translation>
    </message>
    <message id="ui.after.unmeasured.tone">
        <source>tone for {percent:.0f} % of the call ({reason:small})</source>
        <extracomment>Keep what is in braces: {percent}, {reason}.</extracomment>
        <translation>voz en el {percent:.0f} % de la llamada ({reason:small})</translation>
    </message>
    <message id="ui.after.unmeasured.effort">
        <source>effort for {percent:.0f} % of the call ({reason:small}): level is at least what is shown</source>
        <extracomment>Keep what is in braces: {percent}, {reason}.
“level”: how loud, in dB.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>esfuerzo vocal en el {percent:.0f} % de la llamada ({reason:small}): el nivel es al menos el indicado</translation>
    </message>
    <message id="ui.after.unmeasured.pace">
        <source>pace for {percent:.0f} % of the call ({reason:small})</source>
        <extracomment>Keep what is in braces: {percent}, {reason}.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>ritmo en el {percent:.0f} % de la llamada ({reason:small})</translation>
    </message>
    <message id="ui.after.unmeasured.turns">
        <source>turns for {percent:.0f} % of the call ({reason:small})</source>
        <extracomment>Keep what is in braces: {percent}, {reason}.
“turn”: all that one speaker says while holding the floor.</extracomment>
        <translation>turnos en el {percent:.0f} % de la llamada ({reason:small})</translation>
    </message>
    <message id="ui.after.unmeasured.speech">
        <source>your speech for {percent:.0f} % of the call ({reason:small})</source>
        <extracomment>Keep what is in braces: {percent}, {reason}.</extracomment>
        <translation>su habla en el {percent:.0f} % de la llamada ({reason:small})</translation>
    </message>
    <message id="ui.after.close">
        <source>Close the card</source>
        <translation>Cerrar la tarjeta</translation>
    </message>
    <message id="ui.after.open">
        <source>Open the call</source>
        <translation>Abrir</translation>
    </message>
    <message id="ui.after.note_add">
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message id="ui.after.note_change">
        <source>Edit note…</source>
        <translation>Editar la nota…</translation>
    </message>
    <message id="ui.after.promise">
        <source>I promised to call back</source>
        <translation>Prometí devolver la llamada</translation>
    </message>
    <message id="ui.after.rough">
        <source>Rough one</source>
        <translation>Llamada dura</translation>
    </message>
    <message id="ui.after.note_title">
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message id="ui.after.note_placeholder">
        <source>Kept with this call, on this machine</source>
        <translation>Se guarda con esta llamada, en este equipo</translation>
    </message>
    <message id="ui.after.note_kept">
        <source>Kept.</source>
        <translation>Guardada.</translation>
    </message>
    <message id="ui.after.back_title">
        <source>Call back</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message id="ui.after.other">
        <source>Other…</source>
        <translation>Otra hora…</translation>
    </message>
    <message id="ui.after.other_name">
        <source>Call back by this date and time</source>
        <translation>Devolver la llamada antes de esta fecha y hora</translation>
    </message>
    <message id="ui.after.other_keep">
        <source>Promise</source>
        <translation>Prometer</translation>
    </message>
    <message id="ui.after.no_promise">
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
    <message id="ui.after.promised">
        <source>Promised: {due}</source>
        <extracomment>Keep what is in braces: {due}.</extracomment>
        <translation>Prometido: {due:small}</translation>
    </message>
    <message id="ui.after.kept">
        <source>Called back {when}</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Llamada devuelta: {when:small}</translation>
    </message>
    <message id="ui.after.not_now">
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message id="ui.promise.title">
        <source>To call back</source>
        <translation>Llamadas por devolver</translation>
    </message>
    <message id="ui.promise.in_an_hour">
        <source>In 1 h</source>
        <translation>En 1 h</translation>
    </message>
    <message id="ui.promise.today">
        <source>Today by {clock}</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>Hoy antes de las {clock}</translation>
    </message>
    <message id="ui.promise.tomorrow">
        <source>Tomorrow by {clock}</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>Mañana antes de las {clock}</translation>
    </message>
    <message id="ui.promise.by">
        <source>by {clock}</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>antes de las {clock}</translation>
    </message>
    <message id="ui.promise.day_by">
        <source>{day} by {clock}</source>
        <extracomment>Keep what is in braces: {clock}, {day}.</extracomment>
        <translation>{day} antes de las {clock}</translation>
    </message>
    <message id="ui.promise.overdue">
        <source>{by}, {time} ago</source>
        <extracomment>Keep what is in braces: {by}, {time}.</extracomment>
        <translation>{by}, hace {time}</translation>
    </message>
    <message id="ui.promise.call">
        <source>{day}, call at {clock}</source>
        <extracomment>Keep what is in braces: {clock}, {day}.</extracomment>
        <translation>{day}, llamada a las {clock}</translation>
    </message>
    <message id="ui.promise.row">
        <source>To call back: {due}. {call}. {note}</source>
        <extracomment>Keep what is in braces: {call}, {due}, {note}.</extracomment>
        <translation>Devolver la llamada: {due:small}. {call}. {note}</translation>
    </message>
    <message id="ui.promise.hint">
        <source>Call back even if there is no news.</source>
        <translation>Llame aunque no haya novedades.</translation>
    </message>
    <message id="ui.promise.done">
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message id="ui.promise.snooze">
        <source>In 10 min</source>
        <translation>Dentro de 10 min</translation>
    </message>
    <message id="ui.promise.open">
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message id="ui.promise.open_name">
        <source>Open: {call}</source>
        <extracomment>Keep what is in braces: {call}.</extracomment>
        <translation>Abrir: {call}</translation>
    </message>
    <message id="ui.promise.done_name">
        <source>Called back: {call}</source>
        <extracomment>Keep what is in braces: {call}.</extracomment>
        <translation>Llamada devuelta: {call}</translation>
    </message>
    <message id="ui.promise.snooze_name">
        <source>Remind me again in 10 minutes: {call}</source>
        <extracomment>Keep what is in braces: {call}.</extracomment>
        <translation>Recordármelo dentro de 10 minutos: {call}</translation>
    </message>
    <message id="ui.promise.reminder_title">
        <source>You promised to call back</source>
        <translation>Usted prometió devolver la llamada</translation>
    </message>
    <message id="ui.promise.reminder_short">
        <source>Due: {due}. Today lists which call it is.</source>
        <extracomment>Keep what is in braces: {due}.</extracomment>
        <translation>Vence: {due}. La página de hoy dice qué llamada es.</translation>
    </message>
    <message id="ui.promise.reminder">
        <source>{call}: {due}. Call back even if there is no news. {note}</source>
        <extracomment>Keep what is in braces: {call}, {due}, {note}.</extracomment>
        <translation>{call}: {due:small}. Llame aunque no haya novedades. {note}</translation>
    </message>
    <message id="ui.break.name">
        <source>Two minutes&apos; break</source>
        <translation>Dos minutos de pausa</translation>
    </message>
    <message id="ui.break.offer">
        <source>Two minutes&apos; break?</source>
        <translation>¿Dos minutos de pausa?</translation>
    </message>
    <message id="ui.break.hint">
        <source>Breathe slowly, six breaths a minute. It ends by itself when a call begins.</source>
        <translation>Respire despacio, seis respiraciones por minuto. Termina sola cuando empieza una llamada.</translation>
    </message>
    <message id="ui.break.start">
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message id="ui.break.not_now">
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message id="ui.break.stop">
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message id="ui.break.start_here">
        <source>Start the break</source>
        <translation>Empezar la pausa</translation>
    </message>
    <message id="ui.break.stop_here">
        <source>Stop the break</source>
        <translation>Detener la pausa</translation>
    </message>
    <message id="ui.break.in">
        <source>in</source>
        <translation>inspire</translation>
    </message>
    <message id="ui.break.out">
        <source>out</source>
        <translation>espire</translation>
    </message>
    <message id="ui.break.left">
        <source>{clock} left</source>
        <extracomment>Keep what is in braces: {clock}.</extracomment>
        <translation>quedan {clock}</translation>
    </message>
    <message id="ui.settings.title">
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message id="ui.settings.microphone">
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message id="ui.settings.output">
        <source>Output your phone program plays to</source>
        <translation>Salida de su programa de teléfono</translation>
    </message>
    <message id="ui.settings.default">
        <source>The system&apos;s default</source>
        <translation>El del sistema</translation>
    </message>
    <message id="ui.settings.default_none">
        <source>The system&apos;s default (none is there)</source>
        <translation>El del sistema (no hay ninguno)</translation>
    </message>
    <message id="ui.settings.no_server">
        <source>The system&apos;s sound server does not answer, so no devices are found. Start it again, or log out and in. Then look for devices again.</source>
        <translation>El servidor de sonido del sistema no responde, así que no se encuentra ningún dispositivo. Inícielo de nuevo, o cierre la sesión y vuelva a abrirla. Después busque otra vez los dispositivos.</translation>
    </message>
    <message id="ui.settings.not_connected">
        <source>{name} (not connected)</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name} (no conectado)</translation>
    </message>
    <message id="ui.settings.looking">
        <source>Looking for devices…</source>
        <translation>Buscando dispositivos…</translation>
    </message>
    <message id="ui.settings.look_again">
        <source>Look for devices again</source>
        <translation>Buscar dispositivos de nuevo</translation>
    </message>
    <message id="ui.settings.listen_to_caller">
        <source>Listen to the caller through this output</source>
        <translation>Escuchar a quien llama por esta salida</translation>
    </message>
    <message id="ui.settings.listen_to_caller_off">
        <source>Without the caller, talk-over and listening are not measured.</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Sin quien llama, no se miden solapamientos ni escucha.</translation>
    </message>
    <message id="ui.settings.listen_at_start">
        <source>Start listening when Coach opens</source>
        <translation>Empezar a escuchar al abrir Coach</translation>
    </message>
    <message id="ui.settings.levels_off">
        <source>Start listening to see the levels.</source>
        <translation>Empiece a escuchar para ver los niveles.</translation>
    </message>
    <message id="ui.settings.levels_waiting">
        <source>The devices are closed until your phone program opens the microphone.</source>
        <translation>Los dispositivos están cerrados hasta que su programa de teléfono abra el micrófono.</translation>
    </message>
    <message id="ui.settings.cues_hint">
        <source>Earlier and Later move the threshold of a cue. Usual suits most calls.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“cue”: one short line shown during a call.</extracomment>
        <translation>Antes y Después mueven el umbral de un aviso. Habitual va bien en la mayoría de las llamadas.</translation>
    </message>
    <message id="ui.settings.cue_on">
        <source>{name}</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}</translation>
    </message>
    <message id="ui.settings.cue_when">
        <source>{name}: how early</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: cuándo</translation>
    </message>
    <message id="ui.settings.earlier">
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message id="ui.settings.usual">
        <source>Usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Habitual</translation>
    </message>
    <message id="ui.settings.later">
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message id="ui.settings.how_many">
        <source>How many cues</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Cuántos avisos</translation>
    </message>
    <message id="ui.settings.fewer">
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message id="ui.settings.how_many_usual">
        <source>Usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Habitual</translation>
    </message>
    <message id="ui.settings.more">
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message id="ui.settings.how_many_hint">
        <source>Fewer is half as many, further apart. More is twice as many.</source>
        <translation>Menos es la mitad, más separados. Más es el doble.</translation>
    </message>
    <message id="ui.settings.quiet_hours">
        <source>Quiet hours from</source>
        <translation>Horas sin avisos de</translation>
    </message>
    <message id="ui.settings.quiet_until">
        <source>to</source>
        <translation>a</translation>
    </message>
    <message id="ui.settings.quiet_begin">
        <source>Quiet hours begin</source>
        <translation>Comienzan las horas sin avisos</translation>
    </message>
    <message id="ui.settings.quiet_end">
        <source>Quiet hours end</source>
        <translation>Acaban las horas sin avisos</translation>
    </message>
    <message id="ui.settings.quiet_hint">
        <source>Calls that begin in these hours show no cues. Everything is still measured.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Las llamadas que empiezan en esas horas no muestran avisos. Aun así se mide todo.</translation>
    </message>
    <message id="ui.settings.silent_calls">
        <source>Show no cues in one call out of {one_in}, chosen at random</source>
        <extracomment>Keep what is in braces: {one_in}.
“cue”: one short line shown during a call.</extracomment>
        <translation>No mostrar avisos en una de cada {one_in} llamadas, al azar</translation>
    </message>
    <message id="ui.settings.silent_hint">
        <source>History then shows whether you have fewer rises with cues. Which calls had none is shown afterwards.</source>
        <extracomment>“cue”: one short line shown during a call.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>El historial muestra entonces si hay menos subidas con avisos. Qué llamadas no los tenían se indica después.</translation>
    </message>
    <message id="ui.settings.calls">
        <source>Start of calls</source>
        <translation>Comienzo de las llamadas</translation>
    </message>
    <message id="ui.settings.begin_by_itself">
        <source>A call begins by itself when you and a caller are both speaking</source>
        <translation>Una llamada empieza sola cuando hablan usted y quien llama</translation>
    </message>
    <message id="ui.settings.end_after">
        <source>It ends after both have been silent for</source>
        <translation>Termina cuando ambos han callado durante</translation>
    </message>
    <message id="ui.settings.phones_hint">
        <source>A phone program&apos;s use of the microphone says when a call begins and ends. Coach learns it from your calls.</source>
        <translation>El uso del micrófono por un programa de teléfono dice cuándo empieza y termina una llamada. Coach lo aprende de sus llamadas.</translation>
    </message>
    <message id="ui.settings.phones_none">
        <source>No other program has used the microphone yet.</source>
        <translation>Ningún otro programa ha usado aún el micrófono.</translation>
    </message>
    <message id="ui.settings.phone_choice">
        <source>{program}: is it a phone?</source>
        <extracomment>Keep what is in braces: {program}.</extracomment>
        <translation>{program}: ¿es un teléfono?</translation>
    </message>
    <message id="ui.settings.program.phone">
        <source>A phone</source>
        <translation>Un teléfono</translation>
    </message>
    <message id="ui.settings.program.no_phone">
        <source>Not a phone</source>
        <translation>No es un teléfono</translation>
    </message>
    <message id="ui.settings.program.learn">
        <source>Let Coach learn</source>
        <translation>Que Coach lo aprenda</translation>
    </message>
    <message id="ui.settings.program.learned_phone">
        <source>Let Coach learn (now: a phone)</source>
        <translation>Que Coach lo aprenda (ahora: un teléfono)</translation>
    </message>
    <message id="ui.settings.program.learned_no_phone">
        <source>Let Coach learn (now: not a phone)</source>
        <translation>Que Coach lo aprenda (ahora: no es un teléfono)</translation>
    </message>
    <message id="ui.settings.hear_all_day">
        <source>Listen between calls too</source>
        <translation>Escuchar también entre llamadas</translation>
    </message>
    <message id="ui.settings.hear_all_day_hint">
        <source>Without it, once Coach knows your phone program, the devices are open only while that program uses the microphone. Where the system doesn&apos;t say who uses it, Coach listens all the time.</source>
        <translation>Sin esto, cuando Coach conoce su programa de teléfono, los dispositivos solo están abiertos mientras ese programa usa el micrófono. Donde el sistema no dice quién lo usa, Coach escucha todo el tiempo.</translation>
    </message>
    <message id="ui.settings.after">
        <source>After a call</source>
        <translation>Después de una llamada</translation>
    </message>
    <message id="ui.settings.after_card">
        <source>Show the call&apos;s card for 20 s, beside the overlay</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Mostrar la tarjeta de la llamada 20 s, junto al indicador</translation>
    </message>
    <message id="ui.settings.after_breaks">
        <source>Offer two minutes&apos; break after a rough one, or after several heavy calls in a row</source>
        <translation>Ofrecer dos minutos de pausa tras una llamada dura, o tras varias pesadas seguidas</translation>
    </message>
    <message id="ui.settings.after_breaks_hint">
        <source>A call counts as heavy with {rises} rises, {talk_overs} talk-overs, a mark as abusive, or a length of {length}. A break is offered after {calls} heavy calls in a row, or after two or more that last {row} in all; at most once an hour. These numbers are our own.</source>
        <extracomment>Keep what is in braces: {calls}, {length}, {rises}, {row}, {talk_overs}.
“talk-over”: both speak on at once after the agent came in; no reproach.
“rise”: level, pitch and effort together over the usual.
“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Una llamada cuenta como pesada con {rises} subidas, {talk_overs} solapamientos, la marca de ofensiva o {length} de duración. La pausa se ofrece tras {calls} pesadas seguidas, o tras dos o más que duren {row} en total; como mucho una vez por hora. Estas cifras son nuestras.</translation>
    </message>
    <message id="ui.settings.full_reminders">
        <source>Say in notifications of the system which call to return, with its note</source>
        <translation>Decir en las notificaciones del sistema qué llamada devolver, con su nota</translation>
    </message>
    <message id="ui.settings.full_reminders_hint">
        <source>Without it, a notification only says that a call back is due. The system keeps notifications, and may show them on a locked screen and on other devices.</source>
        <translation>Sin esto, una notificación solo dice que hay que devolver una llamada. El sistema guarda las notificaciones y puede mostrarlas en una pantalla bloqueada y en otros dispositivos.</translation>
    </message>
    <message id="ui.settings.overlay_shown">
        <source>Show the overlay during the day</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Mostrar el indicador durante el día</translation>
    </message>
    <message id="ui.settings.overlay_place">
        <source>Put the overlay back in the corner</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Devolver el indicador a la esquina</translation>
    </message>
    <message id="ui.settings.overlay_size">
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message id="ui.settings.overlay_size_small">
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message id="ui.settings.overlay_size_normal">
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message id="ui.settings.overlay_size_large">
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message id="ui.settings.overlay_form">
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message id="ui.settings.overlay_form_card">
        <source>A card with your marks</source>
        <translation>Tarjeta con marcas</translation>
    </message>
    <message id="ui.settings.overlay_form_line">
        <source>One line, without marks</source>
        <translation>Una línea, sin marcas</translation>
    </message>
    <message id="ui.settings.overlay_opacity">
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message id="ui.settings.overlay_percent">
        <source>{percent} %</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>{percent} %</translation>
    </message>
    <message id="ui.settings.overlay_opaque">
        <source>This desktop shows no see-through windows.</source>
        <translation>Este escritorio no muestra ventanas translúcidas.</translation>
    </message>
    <message id="ui.settings.overlay_clicks">
        <source>In a call, a click on the lanes lists its cues so far. A right click opens a menu.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>En una llamada, un clic en las pistas muestra sus avisos hasta ahora. Un clic derecho abre un menú.</translation>
    </message>
    <message id="ui.settings.shortcut">
        <source>While a window of Coach is in front, Ctrl+Shift+L starts and stops listening, Ctrl+Return the call. Ctrl+T opens the tips, Ctrl+Shift+A marks a call as abusive. Ctrl+Shift+P pauses the cues of a call, Ctrl+Shift+Y and Ctrl+Shift+N call the newest one fair and not fair.</source>
        <extracomment>“cue”: one short line shown during a call.
“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Mientras una ventana de Coach esté al frente, Ctrl+Mayús+L empieza y detiene la escucha, Ctrl+Intro la llamada. Ctrl+T abre los consejos, Ctrl+Mayús+A marca una llamada como ofensiva. Ctrl+Mayús+P pausa los avisos de una llamada, Ctrl+Mayús+Y y Ctrl+Mayús+N dicen acertado y no acertado el último.</translation>
    </message>
    <message id="ui.settings.ways_back">
        <source>Alt+Left, Esc and the back button of the mouse go back to what was shown before. Ctrl+F goes to the search of Tips and of Settings.</source>
        <translation>Alt+Izquierda, Esc y el botón Atrás del ratón vuelven a lo que se veía antes. Ctrl+F lleva a la búsqueda de los consejos y de los ajustes.</translation>
    </message>
    <message id="ui.settings.ask_fair">
        <source>On the card after a call, ask whether its last cues were fair</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>En la ficha tras la llamada, preguntar si los últimos avisos eran acertados</translation>
    </message>
    <message id="ui.settings.tally">
        <source>{fair} of {answers} called fair.</source>
        <extracomment>Keep what is in braces: {answers}, {fair}.</extracomment>
        <translation>{fair} de {answers} dichos acertados.</translation>
    </message>
    <message id="ui.settings.tally_too_few">
        <source>{fair} of {answers} called fair. After {needed} answers, they move the threshold.</source>
        <extracomment>Keep what is in braces: {answers}, {fair}, {needed}.</extracomment>
        <translation>{fair} de {answers} dichos acertados. Tras {needed} respuestas mueven el umbral.</translation>
    </message>
    <message id="ui.settings.tally_none">
        <source>{fair} of {answers} called fair. Shown from {now}, as before.</source>
        <extracomment>Keep what is in braces: {answers}, {fair}, {now}.</extracomment>
        <translation>{fair} de {answers} dichos acertados. Se muestra desde {now}, como antes.</translation>
    </message>
    <message id="ui.settings.tally_moved">
        <source>{fair} of {answers} called fair. Shown from {now} now, {usual} before.</source>
        <extracomment>Keep what is in braces: {answers}, {fair}, {now}, {usual}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>{fair} de {answers} dichos acertados. Se muestra desde {now} ahora, {usual} antes.</translation>
    </message>
    <message id="ui.settings.tally_reset">
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message id="ui.settings.tally_reset_name">
        <source>{name}: undo what the answers did</source>
        <extracomment>Keep what is in braces: {name}.</extracomment>
        <translation>{name}: deshacer lo que hicieron las respuestas</translation>
    </message>
    <message id="ui.settings.again">
        <source>Run the first steps again</source>
        <translation>Repetir los primeros pasos</translation>
    </message>
    <message id="ui.settings.data_hint">
        <source>Everything stays in this folder on this machine. No sound is kept, except of your own voice in calls in which you asked for it, and what you record or choose for practice.</source>
        <translation>Todo se queda en esta carpeta de este equipo. No se guarda ningún sonido, salvo el de su propia voz en las llamadas en que usted lo pidió, y lo que grabe o elija para la práctica.</translation>
    </message>
    <message id="ui.settings.open_folder">
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message id="ui.settings.open_failed">
        <source>The system could not open {folder}. Open it in your file manager.</source>
        <extracomment>Keep what is in braces: {folder}.</extracomment>
        <translation>El sistema no pudo abrir {folder}. Ábrala en su gestor de archivos.</translation>
    </message>
    <message id="ui.settings.delete_everything">
        <source>Delete everything…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message id="ui.settings.delete_title">
        <source>Delete every call?</source>
        <translation>¿Borrar todas las llamadas?</translation>
    </message>
    <message id="ui.settings.delete_text">
        <source>All calls, their figures, your notes and promises will be gone for good. Settings stay.</source>
        <translation>Todas las llamadas, sus cifras, sus notas y sus promesas desaparecerán para siempre. Los ajustes se conservan.</translation>
    </message>
    <message id="ui.settings.delete_released">
        <source>What you released to your team stays in its store until you withdraw it there or its last day is over.</source>
        <translation>Lo que entregó a su equipo sigue en su almacén hasta que lo retire allí o pase su último día.</translation>
    </message>
    <message id="ui.settings.delete_yes">
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message id="ui.settings.delete_no">
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message id="ui.settings.deleted">
        <source>Every call has been deleted.</source>
        <translation>Se han borrado todas las llamadas.</translation>
    </message>
    <message id="ui.settings.level_meter">
        <source>Level of {channel}</source>
        <extracomment>Keep what is in braces: {channel}.
“level”: how loud, in dB.</extracomment>
        <translation>Nivel: {channel}</translation>
    </message>
    <message id="ui.settings.language">
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message id="ui.settings.language_system">
        <source>The system&apos;s language</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message id="ui.settings.language_hint">
        <source>Applies after a restart.</source>
        <translation>Se aplica al reiniciar.</translation>
    </message>
    <message id="ui.sections.voice">
        <source>You and your microphone</source>
        <translation>Usted y su micrófono</translation>
    </message>
    <message id="ui.sections.calls">
        <source>Phone programs and calls</source>
        <translation>Programas de teléfono y llamadas</translation>
    </message>
    <message id="ui.sections.cues">
        <source>Cues</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Avisos</translation>
    </message>
    <message id="ui.sections.overlay">
        <source>Overlay</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Indicador</translation>
    </message>
    <message id="ui.sections.keys">
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message id="ui.sections.notifications">
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message id="ui.sections.tips">
        <source>Your team&apos;s tips</source>
        <translation>Consejos de su equipo</translation>
    </message>
    <message id="ui.sections.team">
        <source>Your team</source>
        <translation>Su equipo</translation>
    </message>
    <message id="ui.sections.look">
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message id="ui.sections.start">
        <source>When Coach starts</source>
        <translation>Al iniciar Coach</translation>
    </message>
    <message id="ui.sections.data">
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message id="ui.sections.privacy">
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message id="ui.sections.about">
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message id="ui.settings_search.sections">
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message id="ui.settings_search.search">
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message id="ui.settings_search.hint">
        <source>Search the settings (Ctrl+F)</source>
        <translation>Buscar en los ajustes (Ctrl+F)</translation>
    </message>
    <message id="ui.settings_search.found" numerus="yes">
        <source>{n} settings found</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} ajuste encontrado</numerusform>
            <numerusform>{n} ajustes encontrados</numerusform>
        </translation>
    </message>
    <message id="ui.settings_search.nothing">
        <source>No setting says “{asked}”. Try another word.</source>
        <extracomment>Keep what is in braces: {asked}.</extracomment>
        <translation>Ningún ajuste dice «{asked}». Pruebe con otra palabra.</translation>
    </message>
    <message id="ui.settings_search.show_all">
        <source>Show all settings</source>
        <translation>Mostrar todos los ajustes</translation>
    </message>
    <message id="ui.look.theme">
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message id="ui.look.system">
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message id="ui.look.light">
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message id="ui.look.dark">
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message id="ui.look.text_size">
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message id="ui.look.percent">
        <source>{percent} %</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>{percent} %</translation>
    </message>
    <message id="ui.start.login">
        <source>Start with the system</source>
        <translation>Iniciar con el sistema</translation>
    </message>
    <message id="ui.start.login_hint">
        <source>Coach opens when you log in. The switch shows what your system does; you can change it in the system&apos;s own settings too.</source>
        <translation>Coach se abre al iniciar la sesión. El interruptor muestra lo que hace su sistema; también se cambia en los ajustes del sistema.</translation>
    </message>
    <message id="ui.start.other">
        <source>Your system starts something else under the name of Coach: another folder, or a program that is gone. Switch it off and on to start this one.</source>
        <translation>Su sistema inicia otra cosa con el nombre de Coach: otra carpeta, o un programa que ya no está. Desactívelo y vuelva a activarlo para iniciar este.</translation>
    </message>
    <message id="ui.report.open">
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message id="ui.report.leaves">
        <source>What leaves</source>
        <translation>Lo que sale</translation>
    </message>
    <message id="ui.report.pages" numerus="yes">
        <source>{n} pages. Only what you see on them.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} página. Solo lo que se ve en ella.</numerusform>
            <numerusform>{n} páginas. Solo lo que se ve en ellas.</numerusform>
        </translation>
    </message>
    <message id="ui.report.paper">
        <source>The report as it will be</source>
        <translation>El informe tal como será</translation>
    </message>
    <message id="ui.report.hint">
        <source>What is not ticked is lined through, and not in the file at all. A click on the paper or X does the same.</source>
        <translation>Lo que no está marcado va tachado, y no está en el archivo. Un clic en el papel o X hace lo mismo.</translation>
    </message>
    <message id="ui.report.as_saved">
        <source>Show it as saved</source>
        <translation>Mostrar como se guardará</translation>
    </message>
    <message id="ui.report.pdf">
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message id="ui.report.page">
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message id="ui.report.mail">
        <source>Mail draft</source>
        <translation>Borrador de correo</translation>
    </message>
    <message id="ui.report.nothing_sent">
        <source>Nothing is sent. You choose where it is saved.</source>
        <translation>No se envía nada. Usted elige dónde se guarda.</translation>
    </message>
    <message id="ui.report.file">
        <source>Call {when}</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Llamada {when}</translation>
    </message>
    <message id="ui.report.file_calls">
        <source>Calls {first} to {last}</source>
        <extracomment>Keep what is in braces: {first}, {last}.</extracomment>
        <translation>Llamadas {first} a {last}</translation>
    </message>
    <message id="ui.report.file_aim">
        <source>Aim since {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Meta desde {day}</translation>
    </message>
    <message id="ui.report.no_calls">
        <source>There is no call to report.</source>
        <translation>No hay ninguna llamada de la que informar.</translation>
    </message>
    <message id="ui.report.too_many">
        <source>A report is of at most {most} calls. Choose fewer.</source>
        <extracomment>Keep what is in braces: {most}.</extracomment>
        <translation>Un informe es de {most} llamadas como máximo. Elija menos.</translation>
    </message>
    <message id="ui.report.save_pdf">
        <source>Save the report as PDF</source>
        <translation>Guardar el informe como PDF</translation>
    </message>
    <message id="ui.report.save_html">
        <source>Save the report as a web page</source>
        <translation>Guardar el informe como página web</translation>
    </message>
    <message id="ui.report.save_eml">
        <source>Save the report as a mail draft</source>
        <translation>Guardar el informe como borrador de correo</translation>
    </message>
    <message id="ui.report.saved">
        <source>Saved: {path}</source>
        <extracomment>Keep what is in braces: {path}.</extracomment>
        <translation>Guardado: {path}</translation>
    </message>
    <message id="ui.import.title">
        <source>Bring in old recordings</source>
        <translation>Traer grabaciones antiguas</translation>
    </message>
    <message id="ui.import.hint">
        <source>Recordings with two channels: you in one, the caller in the other. Each is heard once, on every core, and waits while a call is on. They are marked as imported, teach your usual nothing, and stay out of comparisons over time.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Grabaciones de dos canales: usted en uno, quien llama en el otro. Cada una se escucha una vez, en todos los núcleos, y espera mientras hay una llamada. Van marcadas como importadas, no enseñan nada a lo habitual de usted y quedan fuera de las comparaciones en el tiempo.</translation>
    </message>
    <message id="ui.import.pattern">
        <source>Where the date stands in the names</source>
        <translation>Dónde está la fecha en los nombres</translation>
    </message>
    <message id="ui.import.pattern_hint">
        <source>Leave empty, or for example %d.%m.%Y %Hh%M</source>
        <translation>Dejar vacío, o por ejemplo %d.%m.%Y %Hh%M</translation>
    </message>
    <message id="ui.import.choose">
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message id="ui.import.list">
        <source>The recordings that were found</source>
        <translation>Las grabaciones encontradas</translation>
    </message>
    <message id="ui.import.column_when">
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message id="ui.import.column_by">
        <source>Known by</source>
        <translation>Conocida</translation>
    </message>
    <message id="ui.import.column_name">
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message id="ui.import.not">
        <source>Can&apos;t be brought in</source>
        <translation>No se puede traer</translation>
    </message>
    <message id="ui.import.found" numerus="yes">
        <source>{n} recordings can be brought in.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Se puede traer {n} grabación.</numerusform>
            <numerusform>Se pueden traer {n} grabaciones.</numerusform>
        </translation>
    </message>
    <message id="ui.import.by_file" numerus="yes">
        <source>{n} have only the date of their file: check whether it is right.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} solo tiene la fecha de su archivo: compruebe que es correcta.</numerusform>
            <numerusform>{n} solo tienen la fecha de su archivo: compruebe que es correcta.</numerusform>
        </translation>
    </message>
    <message id="ui.import.side_left">
        <source>The left one</source>
        <translation>El izquierdo</translation>
    </message>
    <message id="ui.import.side_right">
        <source>The right one</source>
        <translation>El derecho</translation>
    </message>
    <message id="ui.import.begin">
        <source>Bring them in</source>
        <translation>Traerlas</translation>
    </message>
    <message id="ui.import.stop">
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message id="ui.import.looking">
        <source>Looking through the folder.</source>
        <translation>Mirando la carpeta.</translation>
    </message>
    <message id="ui.import.hearing">
        <source>{new} of {total} brought in.</source>
        <extracomment>Keep what is in braces: {new}, {total}.</extracomment>
        <translation>Traídas {new} de {total}.</translation>
    </message>
    <message id="ui.import.left">
        <source>About {time} left.</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>Quedan unos {time}.</translation>
    </message>
    <message id="ui.import.waiting">
        <source>Waiting until the call is over.</source>
        <translation>Espera a que termine la llamada.</translation>
    </message>
    <message id="ui.import.done" numerus="yes">
        <source>Done: {n} calls are new.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Hecho: {n} llamada es nueva.</numerusform>
            <numerusform>Hecho: {n} llamadas son nuevas.</numerusform>
        </translation>
    </message>
    <message id="ui.import.stopped" numerus="yes">
        <source>Stopped: {n} calls are new. The rest can be brought in later.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Detenido: {n} llamada es nueva. El resto puede traerse después.</numerusform>
            <numerusform>Detenido: {n} llamadas son nuevas. El resto puede traerse después.</numerusform>
        </translation>
    </message>
    <message id="ui.import.progress">
        <source>How much was heard</source>
        <translation>Cuánto se ha escuchado</translation>
    </message>
    <message id="ui.export.title" numerus="yes">
        <source>Export {n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Exportar {n} llamada</numerusform>
            <numerusform>Exportar {n} llamadas</numerusform>
        </translation>
    </message>
    <message id="ui.export.part">
        <source>{file}: {has}</source>
        <extracomment>Keep what is in braces: {file}, {has}.</extracomment>
        <translation>{file}: {has}</translation>
    </message>
    <message id="ui.export.notes">
        <source>With your notes and tags</source>
        <translation>Con sus notas y etiquetas</translation>
    </message>
    <message id="ui.export.csv">
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message id="ui.export.json">
        <source>JSON, an object a line</source>
        <translation>JSON, un objeto por línea</translation>
    </message>
    <message id="ui.export.parquet">
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message id="ui.export.no_parquet">
        <source>Parquet needs an addition: pip install &apos;coach[archive]&apos;.</source>
        <translation>Parquet necesita un complemento: pip install &apos;coach[archive]&apos;.</translation>
    </message>
    <message id="ui.export.no_parquet_packaged">
        <source>Parquet is not part of the installed program.</source>
        <translation>Parquet no forma parte del programa instalado.</translation>
    </message>
    <message id="ui.export.contents">
        <source>Will be written: {files}. {notes}</source>
        <extracomment>Keep what is in braces: {files}, {notes}.</extracomment>
        <translation>Se escribirán: {files}. {notes}</translation>
    </message>
    <message id="ui.export.save">
        <source>Save into a new folder…</source>
        <translation>Guardar en una carpeta nueva…</translation>
    </message>
    <message id="ui.export.folder">
        <source>Coach calls {when}</source>
        <extracomment>Keep what is in braces: {when}.</extracomment>
        <translation>Llamadas de Coach {when}</translation>
    </message>
    <message id="ui.calendar.hint">
        <source>Coach can keep a calendar file of the call-backs you promised, which your calendar subscribes to. Without notes it only says when one is due.</source>
        <translation>Coach puede mantener un archivo de calendario con las llamadas de vuelta prometidas, al que se suscribe su calendario. Sin notas solo dice cuándo vence una.</translation>
    </message>
    <message id="ui.calendar.choose">
        <source>Choose where to keep it…</source>
        <translation>Elegir dónde guardarlo…</translation>
    </message>
    <message id="ui.calendar.stop">
        <source>Stop keeping it</source>
        <translation>Dejar de mantenerlo</translation>
    </message>
    <message id="ui.calendar.names">
        <source>With the notes of the calls</source>
        <translation>Con las notas de las llamadas</translation>
    </message>
    <message id="ui.sound.keep_sound">
        <source>Keep my voice of this call</source>
        <translation>Guardar mi voz de esta llamada</translation>
    </message>
    <message id="ui.sound.stop_keeping">
        <source>Keep my voice no longer</source>
        <translation>Dejar de guardar mi voz</translation>
    </message>
    <message id="ui.sound.kept" numerus="yes">
        <source>Your voice in this call is being kept, for {n} days. The caller&apos;s is not.</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>Se guarda su voz de esta llamada, durante {n} día. La de quien llama, no.</numerusform>
            <numerusform>Se guarda su voz de esta llamada, durante {n} días. La de quien llama, no.</numerusform>
        </translation>
    </message>
    <message id="ui.sound.kept_short">
        <source>Your voice is being kept</source>
        <translation>Se guarda su voz</translation>
    </message>
    <message id="ui.sound.play">
        <source>Play my voice</source>
        <translation>Reproducir mi voz</translation>
    </message>
    <message id="ui.sound.pause">
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message id="ui.sound.until">
        <source>Kept until {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Guardada hasta el {day}</translation>
    </message>
    <message id="ui.sound.lost">
        <source>{seconds} s of it can&apos;t be played: they are missing or were altered.</source>
        <extracomment>Keep what is in braces: {seconds}.</extracomment>
        <translation>{seconds} s no se pueden reproducir: faltan o se alteraron.</translation>
    </message>
    <message id="ui.sound.delete">
        <source>Delete the sound</source>
        <translation>Borrar el sonido</translation>
    </message>
    <message id="ui.sound.delete_title">
        <source>Delete the sound of this call?</source>
        <translation>¿Borrar el sonido de esta llamada?</translation>
    </message>
    <message id="ui.sound.delete_text">
        <source>What is kept of your voice will be gone for good, in the copies of the history too. The call stays.</source>
        <translation>Lo guardado de su voz desaparecerá para siempre, también en las copias del historial. La llamada se conserva.</translation>
    </message>
    <message id="ui.sound.delete_yes">
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message id="ui.sound.delete_no">
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message id="ui.kept.keep_days">
        <source>Keep calls for</source>
        <translation>Guardar las llamadas</translation>
    </message>
    <message id="ui.kept.keep_days_never">
        <source>as long as I don&apos;t delete them</source>
        <translation>mientras no las borre</translation>
    </message>
    <message id="ui.kept.thin_after_days">
        <source>Draw old calls more coarsely after</source>
        <translation>Dibujar las llamadas antiguas con menos detalle tras</translation>
    </message>
    <message id="ui.kept.thin_after_days_never">
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message id="ui.kept.backups">
        <source>Daily copies of the history</source>
        <translation>Copias diarias del historial</translation>
    </message>
    <message id="ui.kept.backups_never">
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message id="ui.kept.days" numerus="yes">
        <source>{n} days</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message id="ui.kept.sound_days">
        <source>Keep my voice of a call, where I ask for it, for</source>
        <translation>Guardar mi voz de las llamadas en que lo pido</translation>
    </message>
    <message id="ui.kept.copies" numerus="yes">
        <source>{n} copies</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} copia</numerusform>
            <numerusform>{n} copias</numerusform>
        </translation>
    </message>
    <message id="ui.kept.hint">
        <source>Once a day, while no call is on. A coarse call keeps all its figures and cues, and one point of its drawing a second: about half of its size. What you delete leaves the copies too.</source>
        <extracomment>“cue”: one short line shown during a call.</extracomment>
        <translation>Una vez al día, mientras no hay ninguna llamada. Una llamada con menos detalle conserva todas sus cifras y avisos, y un punto de su dibujo por segundo: cerca de la mitad de su tamaño. Lo que usted borra sale también de las copias.</translation>
    </message>
    <message id="ui.kept.room">
        <source>The history takes {megabytes} MB.</source>
        <extracomment>Keep what is in braces: {megabytes}.</extracomment>
        <translation>El historial ocupa {megabytes} MB.</translation>
    </message>
    <message id="ui.kept.room_with_copies">
        <source>The history takes {megabytes} MB, its copies {copies} MB.</source>
        <extracomment>Keep what is in braces: {copies}, {megabytes}.</extracomment>
        <translation>El historial ocupa {megabytes} MB, sus copias {copies} MB.</translation>
    </message>
    <message id="ui.kept.sure_title">
        <source>Delete older calls?</source>
        <translation>¿Borrar las llamadas más antiguas?</translation>
    </message>
    <message id="ui.kept.sure_text">
        <source>Calls older than {age} are deleted for good today, while no call is on, and from then on every day. Save what you want to keep elsewhere before.</source>
        <extracomment>Keep what is in braces: {age}.</extracomment>
        <translation>Las llamadas de más de {age} se borran para siempre hoy, mientras no hay ninguna llamada, y desde entonces cada día. Guarde antes en otro sitio lo que quiera conservar.</translation>
    </message>
    <message id="ui.kept.sure_yes">
        <source>Delete older calls</source>
        <translation>Borrar las antiguas</translation>
    </message>
    <message id="ui.kept.sure_no">
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message id="ui.privacy.nothing_sent">
        <source>Nothing leaves this machine by itself: no sound, no figures, no usage statistics, no crash reports. Coach doesn&apos;t look for updates either.</source>
        <translation>Nada sale de este equipo por sí solo: ni sonido, ni cifras, ni estadísticas de uso, ni informes de fallos. Coach tampoco busca actualizaciones.</translation>
    </message>
    <message id="ui.privacy.no_switch">
        <source>So there is no telemetry or tracking to switch off.</source>
        <translation>Por eso no hay telemetría ni seguimiento que desactivar.</translation>
    </message>
    <message id="ui.privacy.system_sends">
        <source>Three things leave Coach when you ask for them: a report or note that you copy or save, what you release to a team that you joined, and a notification, which the system shows.</source>
        <translation>Tres cosas salen de Coach cuando usted lo pide: un informe o una nota que copia o guarda, lo que entrega a un equipo de trabajo al que se unió, y una notificación, que muestra el sistema.</translation>
    </message>
    <message id="ui.about.version">
        <source>Coach {version}. Its licence is Apache-2.0.</source>
        <extracomment>Keep what is in braces: {version}.</extracomment>
        <translation>Coach {version}. Su licencia es Apache-2.0.</translation>
    </message>
    <message id="ui.about.version_of">
        <source>Coach {version} of {day}, {age}. Its licence is Apache-2.0.</source>
        <extracomment>Keep what is in braces: {age}, {day}, {version}.</extracomment>
        <translation>Coach {version} del {day}, {age}. Su licencia es Apache-2.0.</translation>
    </message>
    <message id="ui.about.months" numerus="yes">
        <source>{n} months old</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>hace {n} mes</numerusform>
            <numerusform>hace {n} meses</numerusform>
        </translation>
    </message>
    <message id="ui.about.new">
        <source>less than a month old</source>
        <translation>hace menos de un mes</translation>
    </message>
    <message id="ui.about.newer">
        <source>Look for a newer version…</source>
        <translation>Buscar una versión más nueva…</translation>
    </message>
    <message id="ui.about.newer_hint">
        <source>Opens {page} in your browser. Coach itself asks nowhere.</source>
        <extracomment>Keep what is in braces: {page}.</extracomment>
        <translation>Abre {page} en su navegador. Coach mismo no pregunta en ninguna parte.</translation>
    </message>
    <message id="ui.about.nothing_leaves">
        <source>Nothing leaves this machine, and no sound is kept unless you ask for it.</source>
        <translation>Nada sale de este equipo, y no se guarda ningún sonido salvo que usted lo pida.</translation>
    </message>
    <message id="ui.about.licences">
        <source>Licences of others…</source>
        <translation>Licencias de otros…</translation>
    </message>
    <message id="ui.about.licences_title">
        <source>The work of others</source>
        <translation>El trabajo de otros</translation>
    </message>
    <message id="ui.about.back">
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message id="ui.about.close">
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message id="ui.first.title">
        <source>Set up in two minutes</source>
        <translation>Listo en dos minutos</translation>
    </message>
    <message id="ui.first.step">
        <source>Step {number} of {count}</source>
        <extracomment>Keep what is in braces: {count}, {number}.</extracomment>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message id="ui.first.skip">
        <source>Skip this step</source>
        <translation>Saltar este paso</translation>
    </message>
    <message id="ui.first.skip_all">
        <source>Skip everything</source>
        <translation>Saltar todo</translation>
    </message>
    <message id="ui.first.next">
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message id="ui.first.back">
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message id="ui.first.done">
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message id="ui.first.devices_title">
        <source>What should be heard?</source>
        <translation>¿Qué se debe oír?</translation>
    </message>
    <message id="ui.first.devices_text">
        <source>Choose the microphone you speak into and the output your phone program plays to. Speak, and play something: both levels should move.</source>
        <translation>Elija el micrófono por el que habla y la salida por la que suena su programa de teléfono. Hable, y reproduzca algo: los dos niveles deberían moverse.</translation>
    </message>
    <message id="ui.first.listen_back">
        <source>Record 3 seconds and play them</source>
        <translation>Grabar 3 segundos y oírlos</translation>
    </message>
    <message id="ui.first.listen_back_recording">
        <source>Recording: say something</source>
        <translation>Grabando: diga algo</translation>
    </message>
    <message id="ui.first.listen_back_playing">
        <source>Playing it back</source>
        <translation>Reproduciendo</translation>
    </message>
    <message id="ui.first.listen_back_done">
        <source>Played back and forgotten. Nothing was saved.</source>
        <translation>Reproducido y olvidado. No se guardó nada.</translation>
    </message>
    <message id="ui.first.consent">
        <source>In some places listening to a call, even without recording it, needs the caller&apos;s consent. Ask your employer what applies to you.</source>
        <translation>En algunos lugares, escuchar una llamada, incluso sin grabarla, requiere el consentimiento de quien llama. Pregunte a su empresa qué se aplica a usted.</translation>
    </message>
    <message id="ui.first.read_title">
        <source>Learn your usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Aprender lo habitual en usted</translation>
    </message>
    <message id="ui.first.read_text">
        <source>Read this aloud as you speak on an ordinary call. It stops by itself after 30 seconds of speech.</source>
        <translation>Lea esto en voz alta como habla en una llamada corriente. Se detiene solo tras 30 segundos de habla.</translation>
    </message>
    <message id="ui.first.read_passage">
        <source>Good morning, you are through to the service desk. Let me open your order and see where it is. I can see that the parcel left the warehouse on Monday and reached the depot near you last night. The driver has it on the list for today, between ten and twelve. If nobody is at home, it can be left with a neighbour or kept at the shop on the corner for seven days. I will send you a message with the number, so that you can follow it on the way. Shall I change the address, or is there anything else you would like to know about the delivery? Thank you for waiting while I looked that up.</source>
        <translation>Buenos días, le atiende el servicio de clientes. Permítame abrir su pedido y ver dónde está. Veo que el paquete salió del almacén el lunes y llegó anoche al depósito más cercano a usted. El repartidor lo tiene en la lista de hoy, entre las diez y las doce. Si no hay nadie en casa, se puede dejar a un vecino o guardar siete días en la tienda de la esquina. Le enviaré un mensaje con el número, para que pueda seguirlo por el camino. ¿Quiere que cambie la dirección, o hay algo más que desee saber sobre la entrega? Gracias por esperar mientras lo consultaba.</translation>
    </message>
    <message id="ui.first.read_start">
        <source>Start reading</source>
        <translation>Empezar a leer</translation>
    </message>
    <message id="ui.first.read_stop">
        <source>Stop and keep what was learned</source>
        <translation>Parar y conservar lo aprendido</translation>
    </message>
    <message id="ui.first.read_progress">
        <source>{seconds} of {needed} s of speech</source>
        <extracomment>Keep what is in braces: {needed}, {seconds}.</extracomment>
        <translation>{seconds} de {needed} s de habla</translation>
    </message>
    <message id="ui.first.read_waiting">
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message id="ui.first.read_enough">
        <source>That is enough: your usual is known.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Es suficiente: ya se conoce lo habitual en usted.</translation>
    </message>
    <message id="ui.first.read_progress_name">
        <source>Speech heard so far</source>
        <translation>Habla oída hasta ahora</translation>
    </message>
    <message id="ui.first.done_title">
        <source>Ready</source>
        <translation>Todo listo</translation>
    </message>
    <message id="ui.first.done_text">
        <source>Coach sits in the corner of your screen and shows one short line, only when it matters. Move it wherever it suits you. Right-click it for more.</source>
        <translation>Coach está en la esquina de su pantalla y muestra una línea corta, solo cuando importa. Muévalo a donde le convenga. Un clic derecho muestra más.</translation>
    </message>
    <message id="ui.first.done_start">
        <source>Start listening</source>
        <translation>Empezar a escuchar</translation>
    </message>
    <message id="ui.first.done_sample">
        <source>Replay the sample call</source>
        <translation>Reproducir la llamada de ejemplo</translation>
    </message>
    <message id="ui.files.sample_title">
        <source>Sample call</source>
        <translation>Llamada de ejemplo</translation>
    </message>
    <message id="ui.tray.tooltip">
        <source>Coach: {state}</source>
        <extracomment>Keep what is in braces: {state}.</extracomment>
        <translation>Coach: {state}</translation>
    </message>
    <message id="ui.tray.open">
        <source>Open Coach</source>
        <translation>Abrir Coach</translation>
    </message>
    <message id="ui.tray.overlay">
        <source>Show the overlay</source>
        <extracomment>“overlay”: the small window in the corner of the screen.</extracomment>
        <translation>Mostrar el indicador</translation>
    </message>
    <message id="ui.tray.quit">
        <source>Quit Coach</source>
        <translation>Salir de Coach</translation>
    </message>
    <message id="ui.notice.name">
        <source>Notice</source>
        <translation>Mensaje</translation>
    </message>
    <message id="ui.notice.dismiss">
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message id="ui.notice.defect">
        <source>Something in Coach itself failed: {what}. The call goes on; what happened is in the log.</source>
        <extracomment>Keep what is in braces: {what}.</extracomment>
        <translation>Algo falló en el propio Coach: {what}. La llamada sigue; lo ocurrido está en el registro.</translation>
    </message>
    <message id="ui.notice.sample_missing">
        <source>The sample call is not part of this installation.</source>
        <translation>La llamada de ejemplo no forma parte de esta instalación.</translation>
    </message>
    <message id="ui.notice.usual_learned">
        <source>Your usual is known for this microphone.</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>Lo habitual en usted ya se conoce para este micrófono.</translation>
    </message>
    <message id="report.title">
        <source>One call, {day}, {clock}</source>
        <extracomment>Keep what is in braces: {clock}, {day}.</extracomment>
        <translation>Una llamada, {day}, {clock}</translation>
    </message>
    <message id="report.recording">
        <source>Recording: {title}</source>
        <extracomment>Keep what is in braces: {title}.</extracomment>
        <translation>Grabación: {title}</translation>
    </message>
    <message id="report.promised">
        <source>A call back by {due}.</source>
        <extracomment>Keep what is in braces: {due}.</extracomment>
        <translation>Una llamada de vuelta antes de {due}.</translation>
    </message>
    <message id="report.promised_done">
        <source>A call back by {due}. Called back: {done}.</source>
        <extracomment>Keep what is in braces: {done}, {due}.</extracomment>
        <translation>Una llamada de vuelta antes de {due}. Devuelta: {done}.</translation>
    </message>
    <message id="report.drawing">
        <source>The call, {length} long. The agent spoke {agent}, the caller {caller}. The agent&apos;s level was at most {most} dB over their usual.</source>
        <extracomment>Keep what is in braces: {agent}, {caller}, {length}, {most}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>La llamada, {length}. El agente habló {agent}, quien llama {caller}. El nivel del agente superó lo habitual en {most} dB como máximo.</translation>
    </message>
    <message id="report.foot">
        <source>Hatched: not measured. Measured on the agent&apos;s machine, about the sound only. The agent chose what is shown here.</source>
        <translation>Rayado: no medido. Medido en el equipo del agente, solo sobre el sonido. El agente eligió lo que aparece aquí.</translation>
    </message>
    <message id="report.caller">
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message id="report.agent">
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message id="report.said">
        <source>Coach to the agent: “{sentence}”</source>
        <extracomment>Keep what is in braces: {sentence}.</extracomment>
        <translation>Coach al agente: «{sentence}»</translation>
    </message>
    <message id="report.pace_back">
        <source>Back to the usual pace</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>De vuelta al ritmo habitual</translation>
    </message>
    <message id="report.calls.about">
        <source>In the agent&apos;s words</source>
        <translation>En palabras del agente</translation>
    </message>
    <message id="report.calls.title" numerus="yes">
        <source>{n} calls</source>
        <extracomment>Keep what is in braces: {n}.
Chosen by the number {n}: one form for each plural of the language.</extracomment>
        <translation>
            <numerusform>{n} llamada</numerusform>
            <numerusform>{n} llamadas</numerusform>
        </translation>
    </message>
    <message id="report.calls.days">
        <source>{first} to {last}</source>
        <extracomment>Keep what is in braces: {first}, {last}.</extracomment>
        <translation>{first} a {last}</translation>
    </message>
    <message id="report.calls.share">
        <source>in {k} of {n} calls</source>
        <extracomment>Keep what is in braces: {k}, {n}.</extracomment>
        <translation>en {k} de {n} llamadas</translation>
    </message>
    <message id="report.calls.median">
        <source>longest stretch of the caller, in the middle call of {n}</source>
        <extracomment>Keep what is in braces: {n}.</extracomment>
        <translation>tramo más largo de quien llama, en la llamada mediana de {n}</translation>
    </message>
    <message id="report.calls.change">
        <source>{change}. {detail}</source>
        <extracomment>Keep what is in braces: {change}, {detail}.</extracomment>
        <translation>{change}. {detail}</translation>
    </message>
    <message id="report.calls.foot">
        <source>Measured on the agent&apos;s machine, about the sound only. A change is named only where it is more than chance. The agent chose what is shown here.</source>
        <translation>Medido en el equipo del agente, solo sobre el sonido. Un cambio solo se nombra si es más que el azar. El agente eligió lo que aparece aquí.</translation>
    </message>
    <message id="report.calls.measure.talk_overs">
        <source>Talk-overs</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Solapamientos</translation>
    </message>
    <message id="report.calls.measure.wait">
        <source>Before the agent answers</source>
        <translation>Antes de que responda el agente</translation>
    </message>
    <message id="report.calls.measure.heard_out">
        <source>Longest heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Escucha más larga</translation>
    </message>
    <message id="report.calls.measure.agent_share">
        <source>The agent&apos;s share of speech</source>
        <translation>Parte del habla del agente</translation>
    </message>
    <message id="report.calls.measure.rises">
        <source>Rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Subidas</translation>
    </message>
    <message id="report.calls.measure.recovery">
        <source>Back to the usual after a rise</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>De vuelta a lo habitual tras una subida</translation>
    </message>
    <message id="report.calls.measure.fast">
        <source>Fast stretches</source>
        <translation>Tramos rápidos</translation>
    </message>
    <message id="report.calls.measure.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message id="report.calls.measure.level">
        <source>Level from the usual</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>Nivel respecto a lo habitual</translation>
    </message>
    <message id="report.aim.since">
        <source>An aim since {day}</source>
        <extracomment>Keep what is in braces: {day}.</extracomment>
        <translation>Una meta desde el {day}</translation>
    </message>
    <message id="report.aim.kept">
        <source>Kept to</source>
        <translation>Cumplida</translation>
    </message>
    <message id="report.aim.kept_of">
        <source>{kept} of {calls}</source>
        <extracomment>Keep what is in braces: {calls}, {kept}.</extracomment>
        <translation>{kept} de {calls}</translation>
    </message>
    <message id="report.aim.newest">
        <source>of the newest calls</source>
        <translation>de las llamadas más recientes</translation>
    </message>
    <message id="report.aim.foot">
        <source>Measured on the agent&apos;s machine, about the sound only. The agent chose what is shown here.</source>
        <translation>Medido en el equipo del agente, solo sobre el sonido. El agente eligió lo que aparece aquí.</translation>
    </message>
    <message id="report.aim.text.talk_overs">
        <source>Talk-overs in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.
“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Solapamientos en {misses} de cada diez llamadas como máximo</translation>
    </message>
    <message id="report.aim.text.rises">
        <source>Rises in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Subidas en {misses} de cada diez llamadas como máximo</translation>
    </message>
    <message id="report.aim.text.fast">
        <source>Fast stretches in at most {misses} of ten calls</source>
        <extracomment>Keep what is in braces: {misses}.</extracomment>
        <translation>Tramos rápidos en {misses} de cada diez llamadas como máximo</translation>
    </message>
    <message id="report.aim.text.wait">
        <source>A wait of {value} or more in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.</extracomment>
        <translation>Una espera de {value} o más, en al menos {keeps} de cada diez llamadas</translation>
    </message>
    <message id="report.aim.text.agent_share">
        <source>At most {value} of the speech the agent&apos;s, in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.</extracomment>
        <translation>Como máximo {value} del habla del agente, en al menos {keeps} de cada diez llamadas</translation>
    </message>
    <message id="report.aim.text.recovery">
        <source>Back to the agent&apos;s usual within {value} after a rise, in at least {keeps} of ten calls</source>
        <extracomment>Keep what is in braces: {keeps}, {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>De vuelta a lo habitual del agente en {value} tras una subida, en al menos {keeps} de cada diez llamadas</translation>
    </message>
    <message id="report.figure.length">
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message id="report.figure.heard_out">
        <source>Heard out</source>
        <extracomment>“heard out”: the caller spoke to the end without being talked over.</extracomment>
        <translation>Escuchado hasta el final</translation>
    </message>
    <message id="report.figure.heard_out_of">
        <source>longest stretch of the caller</source>
        <translation>tramo más largo de quien llama</translation>
    </message>
    <message id="report.figure.agent_spoke">
        <source>The agent spoke</source>
        <translation>El agente habló</translation>
    </message>
    <message id="report.figure.agent_spoke_of">
        <source>of all speech in this call</source>
        <translation>de todo lo hablado en esta llamada</translation>
    </message>
    <message id="report.figure.rises">
        <source>Rises</source>
        <extracomment>“rise”: level, pitch and effort together over the usual.</extracomment>
        <translation>Subidas</translation>
    </message>
    <message id="report.figure.rises_back">
        <source>back in {times}</source>
        <extracomment>Keep what is in braces: {times}.</extracomment>
        <translation>de vuelta en {times}</translation>
    </message>
    <message id="report.figure.talk_over">
        <source>Talk-over</source>
        <extracomment>“talk-over”: both speak on at once after the agent came in; no reproach.</extracomment>
        <translation>Hablar encima</translation>
    </message>
    <message id="report.figure.gave_way">
        <source>gave way after {time}</source>
        <extracomment>Keep what is in braces: {time}.</extracomment>
        <translation>cedió tras {time}</translation>
    </message>
    <message id="report.figure.gave_way_in">
        <source>gave way in {count} of {every}, after {time}</source>
        <extracomment>Keep what is in braces: {count}, {every}, {time}.</extracomment>
        <translation>cedió en {count} de {every}, tras {time}</translation>
    </message>
    <message id="report.figure.missing">
        <source>not measured for {percent:.0f} % of the call</source>
        <extracomment>Keep what is in braces: {percent}.</extracomment>
        <translation>sin medir durante el {percent:.0f} % de la llamada</translation>
    </message>
    <message id="report.figure.pace">
        <source>Pace</source>
        <extracomment>“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message id="report.figure.usual_pace">
        <source>the agent&apos;s usual {usual:.1f}</source>
        <extracomment>Keep what is in braces: {usual}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.</extracomment>
        <translation>lo habitual del agente {usual:.1f}</translation>
    </message>
    <message id="report.evidence.level_db_over_usual">
        <source>level {value:+.1f} dB from the agent&apos;s usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>nivel {value:+.1f} dB respecto a lo habitual del agente</translation>
    </message>
    <message id="report.evidence.level_db_over_usual_at_least">
        <source>level at least {value:+.1f} dB from the agent&apos;s usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.</extracomment>
        <translation>nivel de al menos {value:+.1f} dB respecto a lo habitual del agente</translation>
    </message>
    <message id="report.evidence.f0_st_over_usual">
        <source>pitch {value:+.1f} semitones from the agent&apos;s usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pitch”: the fundamental frequency of the voice, in semitones or Hz.</extracomment>
        <translation>tono {value:+.1f} semitonos respecto a lo habitual del agente</translation>
    </message>
    <message id="report.evidence.effort_db_over_usual">
        <source>effort {value:+.1f} dB from the agent&apos;s usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“effort”: vocal effort, as phoneticians measure it in the spectrum.</extracomment>
        <translation>esfuerzo {value:+.1f} dB respecto a lo habitual del agente</translation>
    </message>
    <message id="report.evidence.pace_over_usual">
        <source>pace {value:.2f} times the agent&apos;s usual</source>
        <extracomment>Keep what is in braces: {value}.
“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“pace”: articulation rate, in syllables a second of speech.</extracomment>
        <translation>ritmo {value:.2f} veces lo habitual del agente</translation>
    </message>
    <message id="report.evidence.turn_s">
        <source>the agent held the floor for {value:.0f} s</source>
        <extracomment>Keep what is in braces: {value}.
“floor”: whoever holds it has the right to speak, through their own short pauses.</extracomment>
        <translation>el agente tuvo la palabra {value:.0f} s</translation>
    </message>
    <message id="report.evidence.gave_way_after_s">
        <source>the agent gave way after {value:.1f} s</source>
        <extracomment>Keep what is in braces: {value}.</extracomment>
        <translation>el agente cedió tras {value:.1f} s</translation>
    </message>
    <message id="report.section.about">
        <source>What it was about, in the agent&apos;s words</source>
        <translation>De qué se trataba, en palabras del agente</translation>
    </message>
    <message id="report.section.own_words">
        <source>The agent&apos;s words for it</source>
        <translation>Las palabras del agente para ella</translation>
    </message>
    <message id="report.section.figures">
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message id="report.section.drawing">
        <source>The call: who spoke, and the agent&apos;s level from their usual (band), in dB</source>
        <extracomment>“usual”: how this agent speaks otherwise, learned over calls; never a norm.
“level”: how loud, in dB.
“band”: the stretch of a scale that is the agent&apos;s usual.</extracomment>
        <translation>La llamada: quién hablaba, y el nivel del agente respecto a lo habitual (banda), en dB</translation>
    </message>
    <message id="report.section.moments">
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message id="report.section.well">
        <source>Went well</source>
        <translation>Salió bien</translation>
    </message>
    <message id="report.section.change_week">
        <source>This week, against the four before</source>
        <translation>Esta semana, frente a las cuatro anteriores</translation>
    </message>
    <message id="report.section.change_month">
        <source>This month, against the four before</source>
        <translation>Este mes, frente a los cuatro anteriores</translation>
    </message>
    <message id="report.section.change_year">
        <source>This year, against the four before</source>
        <translation>Este año, frente a los cuatro anteriores</translation>
    </message>
    <message id="report.section.calls">
        <source>Each call</source>
        <translation>Cada llamada</translation>
    </message>
    <message id="report.section.chosen">
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message id="report.section.promised">
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message id="report.section.incident">
        <source>Marked as abusive</source>
        <extracomment>“abusive”: of what is said in a call, not of a person.</extracomment>
        <translation>Marcada como ofensiva</translation>
    </message>
    <message id="report.section.notes">
        <source>Notes made by the agent</source>
        <translation>Notas del agente</translation>
    </message>
    <message id="report.section.tags">
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message id="calendar.name">
        <source>Promised call-backs</source>
        <translation>Llamadas de vuelta prometidas</translation>
    </message>
    <message id="calendar.call_back">
        <source>Call back</source>
        <translation>Devolver la llamada</translation>
    </message>
</context>
</TS>
