<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Pulse un atajo</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
</context>
<context>
    <name>reviewer</name>
    <message>
        <location filename="../../../reviewer/services/elsewhere.py"/>
        <source> Changes that could not be written there are kept in {folder}; they come back when {name} can be opened again.</source>
        <translation> Los cambios que no se pudieron escribir allí están guardados en {folder}; vuelven cuando {name} se pueda abrir otra vez.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/elsewhere.py"/>
        <source> Older states of it lie in {folder}.</source>
        <translation> Hay estados anteriores en {folder}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/elsewhere.py"/>
        <source> The record before it is kept as {name}; copy it to {home}.</source>
        <translation> El registro anterior está guardado como {name}; cópielo a {home}.</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;About Reviewer</source>
        <translation>Acerca &amp;de Reviewer</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Accept unchanged and go to the next flagged</source>
        <translation>&amp;Aceptar sin cambios e ir al siguiente con avisos</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;All segments</source>
        <translation>&amp;Todos los segmentos</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Close the article</source>
        <translation>&amp;Cerrar el artículo</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Confirm and go to the next open</source>
        <translation>&amp;Confirmar e ir al siguiente pendiente</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Corrected segments</source>
        <translation>Segmentos &amp;corregidos</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <location filename="../../../reviewer/ui/dialogs/settings.py"/>
        <source>&amp;Dark</source>
        <translation>Osc&amp;uro</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Dismiss the chosen flag</source>
        <translation>&amp;Descartar el aviso elegido</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/finding.toml"/>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Flagged segments</source>
        <translation>Segmentos con &amp;avisos</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/reading.toml"/>
        <source>&amp;Focus</source>
        <translation>Sin distraccio&amp;nes</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Go to segment…</source>
        <translation>&amp;Ir al segmento…</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Keys</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/settings.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/texts.toml"/>
        <source>&amp;Link a source text…</source>
        <translation>&amp;Vincular un texto de origen…</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Next flag</source>
        <translation>&amp;Aviso siguiente</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Next segment</source>
        <translation>Segmento &amp;siguiente</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Open segments</source>
        <translation>Segmentos &amp;pendientes</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Previous flag</source>
        <translation>Aviso an&amp;terior</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Previous segment</source>
        <translation>Segmento an&amp;terior</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>&amp;Put “{name}” back</source>
        <translation>&amp;Recuperar «{name}»</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/reading.toml"/>
        <source>&amp;Read through</source>
        <translation>&amp;Lectura seguida</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/reviews.toml"/>
        <source>&amp;Recent reviews…</source>
        <translation>&amp;Revisiones recientes…</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Save now</source>
        <translation>&amp;Guardar ahora</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>&amp;Take off the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/texts.toml"/>
        <source>&amp;Take the source text away</source>
        <translation>&amp;Quitar el texto de origen</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/people.toml"/>
        <source>&amp;Who is who</source>
        <translation>Q&amp;uién es quién</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>&amp;Worst first</source>
        <translation>Primero los más &amp;graves</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>= {name}, as you said</source>
        <translation>= {name}, según indicó usted</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/pack.py"/>
        <source>a bad example marks no ⟦span⟧: {text}</source>
        <translation>un ejemplo malo no marca ningún ⟦span⟧: {text}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/palette.py"/>
        <source>A command, or a review to open</source>
        <translation>Un comando, o una revisión que abrir</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/decoding.py"/>
        <source>a compressed file</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/resolving.py"/>
        <source>A conflict has the sides a and b, and no “{which}”.</source>
        <translation>Un conflicto tiene los lados a y b, y no «{which}».</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/decoding.py"/>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/conflict_bar.py"/>
        <source>A flag is not decided</source>
        <translation>Un aviso está sin decidir</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/review_state.py"/>
        <source>a flag was changed meanwhile</source>
        <translation>entretanto cambió un aviso</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/journal_pool.py"/>
        <source>a line of it cannot be read</source>
        <translation>una línea suya no se puede leer</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/json_text.py"/>
        <source>a number in it is too long</source>
        <translation>contiene un número demasiado largo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/decoding.py"/>
        <source>a PDF file</source>
        <translation>un archivo PDF</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/decoding.py"/>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/decoding.py"/>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/segment_model.py"/>
        <source>a question is open</source>
        <translation>hay una pregunta pendiente</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/find_bar.py"/>
        <source>A regular expression; \1 puts in what its parentheses caught</source>
        <translation>Expresión regular; \1 inserta lo que captaron sus paréntesis</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/pack.py"/>
        <source>a rule must be a [[rule]] table</source>
        <translation>una regla debe ser una tabla [[rule]]</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/translating.py"/>
        <source>a value of “{text}” is no plain name in braces</source>
        <translation>un valor de «{text}» no es un simple nombre entre llaves</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/decoding.py"/>
        <source>a Word, OpenDocument or ZIP file</source>
        <translation>un archivo de Word, OpenDocument o ZIP</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/pack.py"/>
        <source>a “re:” pattern needs anchor = ['word', …]: words of which one is in every match</source>
        <translation>un patrón «re:» necesita anchor = ['palabra', …]: palabras de las que una está en cada coincidencia</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/about.py"/>
        <source>About Reviewer</source>
        <translation>Acerca de Reviewer</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/deciding_bar.py"/>
        <source>Accept, next flagged</source>
        <translation>Aceptar, siguiente con avisos</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Accept, next flagged</source>
        <comment>the command accept</comment>
        <translation>Aceptar, sig. con avisos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/conflict_bar.py"/>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/subjects.py"/>
        <source>accidents</source>
        <translation>accidentes</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/notes.toml"/>
        <source>Add a n&amp;ote</source>
        <translation>Añadir una n&amp;ota</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/differences_view.py"/>
        <source>Added: {facts}</source>
        <translation>Se añade: {facts}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Addition</source>
        <translation>Adición</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>All</source>
        <comment>the command show_all</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/rebind.py"/>
        <source>All as delivered</source>
        <translation>Restablecer todos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/start_screen.py"/>
        <source>All…</source>
        <translation>Todas…</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Always dark</source>
        <translation>Siempre oscuro</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Always light</source>
        <translation>Siempre claro</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Always white on black, with strong lines</source>
        <translation>Siempre blanco sobre negro, con líneas marcadas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/syntax.py"/>
        <source>an alternative is empty (use [ ]) in: {pattern}</source>
        <translation>una alternativa está vacía (use [ ]) en: {pattern}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/decoding.py"/>
        <source>an old Word file</source>
        <translation>un archivo antiguo de Word</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/decoding.py"/>
        <source>an RTF file</source>
        <translation>un archivo RTF</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/history_pane.py"/>
        <source>and {n} place more</source>
        <translation>y {n} lugar más</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/history_pane.py"/>
        <source>and {n} places more</source>
        <translation>y {n} lugares más</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/settings.py"/>
        <source>Another language holds from the next start on.</source>
        <translation>El idioma cambia la próxima vez que se inicie el programa.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>Another name of somebody in the list…</source>
        <translation>Otro nombre de alguien de la lista…</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/files.py"/>
        <source>another program has the file open; close it there</source>
        <translation>otro programa tiene abierto el archivo; ciérrelo allí</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/home.py"/>
        <source>another program or person changed {name} meanwhile</source>
        <translation>entretanto otro programa u otra persona cambió {name}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/lock.py"/>
        <source>another window or command</source>
        <translation>otra ventana u otro comando</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Answer question</source>
        <translation>Responder pregunta</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/note_pane.py"/>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/note_pane.py"/>
        <source>Answered question</source>
        <translation>Pregunta respondida</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>Any category</source>
        <translation>Cualquier categoría</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>Any confidence</source>
        <translation>Cualquier certeza</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>Any rule</source>
        <translation>Cualquier regla</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>Any severity</source>
        <translation>Cualquier gravedad</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_pane.py"/>
        <source>Applied: {message}</source>
        <translation>Aplicado: {message}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Apply file</source>
        <translation>Aplicar el archivo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Apply suggestion</source>
        <translation>Aplicar sugerencia</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Apply suggestion &amp;1</source>
        <translation>Aplicar la sugerencia &amp;1</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Apply suggestion &amp;2</source>
        <translation>Aplicar la sugerencia &amp;2</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Apply suggestion &amp;3</source>
        <translation>Aplicar la sugerencia &amp;3</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Apply suggestion &amp;4</source>
        <translation>Aplicar la sugerencia &amp;4</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Apply suggestion &amp;5</source>
        <translation>Aplicar la sugerencia &amp;5</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Apply suggestion &amp;6</source>
        <translation>Aplicar la sugerencia &amp;6</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Apply suggestion &amp;7</source>
        <translation>Aplicar la sugerencia &amp;7</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Apply suggestion &amp;8</source>
        <translation>Aplicar la sugerencia &amp;8</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Apply suggestion &amp;9</source>
        <translation>Aplicar la sugerencia &amp;9</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/keys.py"/>
        <source>Apply suggestion 1 to 9</source>
        <translation>Aplicar la sugerencia 1 a 9</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/widgets.py"/>
        <source>Apply suggestion {n}: {text}</source>
        <translation>Aplicar la sugerencia {n}: {text}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/read_through.py"/>
        <source>Arrows go by sentence, Enter decides it, Esc returns.</source>
        <translation>Las flechas pasan de frase en frase, Intro decide y Esc vuelve.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>article changed</source>
        <translation>el artículo cambió</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>article missing</source>
        <translation>falta el artículo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/shell.py"/>
        <source>Articles and records (*.txt *.md *.markdown *.review.json);;All files (*)</source>
        <translation>Artículos y registros (*.txt *.md *.markdown *.review.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/beside_view.py"/>
        <source>As delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/rebind.py"/>
        <source>As delivered</source>
        <comment>the key</comment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/beside_view.py"/>
        <source>As it stands</source>
        <translation>Actual</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/settings.py"/>
        <source>As th&amp;e system</source>
        <translation>Como &amp;el sistema</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/settings.py"/>
        <source>As the s&amp;ystem</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/note_pane.py"/>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/note_pane.py"/>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Ask question</source>
        <translation>Hacer una pregunta</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/tour.py"/>
        <source>At the left the article, in the middle the sentence you work on, at the right its flags.</source>
        <translation>A la izquierda está el artículo; en el centro, la frase en la que se trabaja; a la derecha, sus avisos.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/tour.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/subjects.py"/>
        <source>baseball</source>
        <translation>béisbol</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/subjects.py"/>
        <source>basketball</source>
        <translation>baloncesto</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Basque</source>
        <translation>euskera</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/editing.py"/>
        <source>Between segments there can be white space only, not “{text}”.</source>
        <translation>Entre segmentos solo puede haber espacio en blanco, no «{text}».</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>both are told</source>
        <translation>el texto dice ambas cosas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/subjects.py"/>
        <source>boxing</source>
        <translation>boxeo</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/joining.toml"/>
        <source>Bring back changes set aside…</source>
        <translation>Recuperar cambios apartados…</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/subjects.py"/>
        <source>bullfighting</source>
        <translation>toros</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>By &amp;kind of flag…</source>
        <translation>Por clase &amp;de aviso…</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>By text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/ask.py"/>
        <location filename="../../../reviewer/ui/dialogs/export.py"/>
        <location filename="../../../reviewer/ui/dialogs/goto.py"/>
        <location filename="../../../reviewer/ui/dialogs/pick.py"/>
        <location filename="../../../reviewer/ui/dialogs/replacing.py"/>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <location filename="../../../reviewer/ui/dialogs/working.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/find_bar.py"/>
        <source>Capitals matter</source>
        <translation>Distinguir mayúsculas de minúsculas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/derived.py"/>
        <source>Carried over: {counts}. The record of the old text is {name}.</source>
        <translation>Trasladado: {counts}. El registro del texto anterior es {name}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/ways.py"/>
        <source>Carry it over</source>
        <translation>Trasladarla</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Carry over to the changed article</source>
        <translation>Trasladar al artículo modificado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/help.toml"/>
        <source>Catalogue of &amp;rules…</source>
        <translation>Catálogo de &amp;reglas…</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/catalogue.py"/>
        <source>Catalogue of rules</source>
        <translation>Catálogo de reglas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Certain</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/own_keys.toml"/>
        <source>Change &amp;keys…</source>
        <translation>Cambiar a&amp;tajos…</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/retouching.toml"/>
        <source>Change c&amp;ase</source>
        <translation>Cambiar &amp;mayúsculas y minúsculas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Change case</source>
        <translation>Cambiar mayúsculas y minúsculas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/rebind.py"/>
        <source>Change keys</source>
        <translation>Cambiar atajos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/recovery.py"/>
        <source>change {n} is missing in it</source>
        <translation>le falta el cambio {n}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/differences_view.py"/>
        <source>Changed from the text as delivered</source>
        <translation>Cambios respecto al texto entregado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/tour.py"/>
        <source>Changed your mind? {key} takes anything back.</source>
        <translation>¿Cambió de idea? {key} deshace cualquier cosa.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/recovering.py"/>
        <source>Changes brought back</source>
        <translation>Cambios recuperados</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/recovering.py"/>
        <source>Changes to this review were set aside; {key} brings them back.</source>
        <translation>Se apartaron cambios de esta revisión; {key} los recupera.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/recovering.py"/>
        <source>Changes without a place</source>
        <translation>Cambios sin lugar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Character encoding</source>
        <translation>Codificación de caracteres</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_pane.py"/>
        <source>Checking the article…</source>
        <translation>Comprobando el artículo…</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/status_bar.py"/>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/status_bar.py"/>
        <source>Checking… {n} %</source>
        <translation>Comprobando… {n} %</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/people.py"/>
        <source>Choose a person in “Who is who” first.</source>
        <translation>Elija antes una persona en «Quién es quién».</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/reviews.toml"/>
        <source>Choose among all reviews of before, with how far each is; type to find one</source>
        <translation>Elegir entre todas las revisiones anteriores, con lo avanzado de cada una; escribir busca una</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/export.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/base.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/find_bar.py"/>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/shell.py"/>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlos</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Close the article; everything is kept in its record</source>
        <translation>Cerrar el artículo; todo queda guardado en su registro</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Close the window; everything is kept</source>
        <translation>Cerrar la ventana; todo queda guardado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/settings.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Colours of the s&amp;ystem</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Come back to this segment; press again to take the mark off</source>
        <translation>Volver a este segmento más adelante; pulsar otra vez quita la marca</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/rebind.py"/>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/palette.py"/>
        <source>Command or review</source>
        <translation>Comando o revisión</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/palette.py"/>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/rebind.py"/>
        <source>Commands and their keys</source>
        <translation>Comandos y sus atajos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/palette.py"/>
        <source>Commands found</source>
        <translation>Comandos encontrados</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/file_switches.py"/>
        <source>confidence: {level}</source>
        <translation>certeza: {level}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/deciding_bar.py"/>
        <source>Confirm, next</source>
        <translation>Confirmar, siguiente</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Confirm, next</source>
        <comment>the command confirm</comment>
        <translation>Confirmar, siguiente</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/opening.py"/>
        <source>Conflicts to decide: {n}; the menu Review goes to the next.</source>
        <translation>Conflictos por decidir: {n}; el menú Revisión lleva al siguiente.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/ask.py"/>
        <location filename="../../../reviewer/ui/file_switches.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/support.toml"/>
        <source>Copy diag&amp;nostics</source>
        <translation>Copiar el diag&amp;nóstico</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/ask.py"/>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/file_switches.py"/>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/ask.py"/>
        <location filename="../../../reviewer/ui/dialogs/unplaced.py"/>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/support.toml"/>
        <source>Copy versions, settings and the end of the log for a report; nothing of the article</source>
        <translation>Copiar versiones, configuración y el final del registro de sucesos para informar de un fallo; nada del artículo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/conflict_bar.py"/>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Corrected</source>
        <comment>the command show_corrected</comment>
        <translation>Corregidos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/unplaced.py"/>
        <source>Corrected: {words}</source>
        <translation>Corregido: {words}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/subjects.py"/>
        <source>crime</source>
        <translation>sucesos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>critical</source>
        <translation>crítica</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Currency format</source>
        <translation>Formato de moneda</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/decoding.py"/>
        <source>cut off at the end</source>
        <translation>está cortado al final</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/subjects.py"/>
        <source>cycling</source>
        <translation>ciclismo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/decoding.py"/>
        <source>damaged at byte {start}</source>
        <translation>está dañado en el byte {start}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Date format</source>
        <translation>Formato de fecha</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/unplaced.py"/>
        <source>Dealt with</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Decide conflict</source>
        <translation>Decidir conflicto</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/joining.toml"/>
        <source>Decide the conflict by the text in the editor, which is confirmed</source>
        <translation>Decidir el conflicto con el texto del editor, que queda confirmado</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/joining.toml"/>
        <source>Decide the conflict for the answer on the left: its text, verdict and flags</source>
        <translation>Decidir el conflicto a favor de la respuesta de la izquierda: su texto, su veredicto y sus avisos</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/joining.toml"/>
        <source>Decide the conflict for the answer on the right: its text, verdict and flags</source>
        <translation>Decidir el conflicto a favor de la respuesta de la derecha: su texto, su veredicto y sus avisos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/joining.py"/>
        <source>Decided; conflicts left: {n}.</source>
        <translation>Decidido; quedan conflictos: {n}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/personal.py"/>
        <source>Decisions are signed with {name}; {key} changes it.</source>
        <translation>Las decisiones se firman con {name}; se cambia con {key}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/alias_line.py"/>
        <source>Decisions carry no name; the settings can give them one later</source>
        <translation>Las decisiones no llevan nombre; la configuración puede dárselo más tarde</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/unplaced.py"/>
        <source>Decisions without a place</source>
        <translation>Decisiones sin lugar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/opening.py"/>
        <source>Decisions without a place: {n}; the menu Review lists them.</source>
        <translation>Decisiones sin lugar: {n}; el menú Revisión las enumera.</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/joining.toml"/>
        <source>Decisions without a place…</source>
        <translation>Decisiones sin lugar…</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/unplaced.py"/>
        <source>Delivered: {words}</source>
        <translation>Entregado: {words}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/ask.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/status_bar.py"/>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_card.py"/>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Dismiss flag</source>
        <translation>Descartar aviso</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Dismiss its &amp;rule in this article</source>
        <translation>Descartar su &amp;regla en este artículo</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Dismiss its rule in &amp;every article</source>
        <translation>Descartar su regla en t&amp;odos los artículos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_card.py"/>
        <source>Dismiss this flag: {message}</source>
        <translation>Descartar este aviso: {message}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/why.py"/>
        <source>Dismissed here by {person}.</source>
        <translation>Lo descartó aquí {person}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/why.py"/>
        <source>Dismissed here.</source>
        <translation>Descartado aquí.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_pane.py"/>
        <source>Dismissed: {message}</source>
        <translation>Descartado: {message}</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Do again what was taken back</source>
        <translation>Volver a hacer lo que se deshizo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/tour.py"/>
        <source>Done</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/history_pane.py"/>
        <source>Done again: {label}</source>
        <translation>Rehecho: {label}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/start_screen.py"/>
        <source>Drop a text or Markdown file here, or the record of a review.</source>
        <translation>Suelte aquí un archivo de texto o Markdown, o un registro.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/differences_view.py"/>
        <source>Dropped: {facts}</source>
        <translation>Se pierde: {facts}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Duplication</source>
        <translation>Duplicación</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/pack.py"/>
        <source>each entry of “bad” must be { text = '… ⟦span⟧ …', fixed = '…' }</source>
        <translation>cada entrada de «bad» debe ser { text = '… ⟦span⟧ …', fixed = '…' }</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/translating.py"/>
        <source>each entry of “said” must be ['in English', 'translated']</source>
        <translation>cada entrada de «said» debe ser ['en inglés', 'traducido']</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/subjects.py"/>
        <source>economy</source>
        <translation>economía</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/subjects.py"/>
        <source>education</source>
        <translation>educación</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/note_pane.py"/>
        <source>Enter adds a note, Shift+Enter a question</source>
        <translation>Intro: nota; Mayús+Intro: pregunta</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/subjects.py"/>
        <source>entertainment</source>
        <translation>espectáculos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/focus.py"/>
        <source>Esc shows everything again.</source>
        <translation>Esc vuelve a mostrar todo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/joining.py"/>
        <source>Every conflict is decided.</source>
        <translation>Todos los conflictos están decididos.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/joining.py"/>
        <source>Every decision has its place in the article.</source>
        <translation>Cada decisión tiene su lugar en el artículo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/deeds.py"/>
        <source>Every segment is reviewed; {key} exports the article.</source>
        <translation>Todos los segmentos están revisados; {key} exporta el artículo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/find_bar.py"/>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/export.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/export.py"/>
        <source>Export the corrected article</source>
        <translation>Exportar el artículo corregido</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/export.py"/>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/exporting.py"/>
        <source>Exported to {path}.</source>
        <translation>Exportado a {path}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/exporting.py"/>
        <source>Exported to {path}; conflicts not decided: {n}, of each one side is in it.</source>
        <translation>Exportado a {path}; conflictos sin decidir: {n}; de cada uno figura una de las dos respuestas.</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>F&amp;lags</source>
        <translation>Av&amp;isos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/export.py"/>
        <source>File to write</source>
        <translation>Archivo de destino</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/find_bar.py"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/rebind.py"/>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Find a command or a review of before by a few letters, and do it</source>
        <translation>Encontrar un comando o una revisión anterior con unas pocas letras y ejecutarlo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>Find a review</source>
        <translation>Buscar una revisión</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/finding.toml"/>
        <source>Find ne&amp;xt</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/finding.toml"/>
        <source>Find previ&amp;ous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/finding.toml"/>
        <source>Find words or an expression; the selected text is taken over</source>
        <translation>Buscar palabras o una expresión; se toma el texto seleccionado</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/finding.toml"/>
        <source>Find, and put another text in its place: here, or everywhere after a look at all changes</source>
        <translation>Buscar y poner otro texto en su lugar: aquí o, tras ver todos los cambios, en todas partes</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/help.toml"/>
        <source>Five-minute &amp;tour</source>
        <translation>&amp;Visita guiada de cinco minutos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_card.py"/>
        <source>Flag: {message}. {grade}. Text: {text}</source>
        <translation>Aviso: {message}. {grade}. Texto: {text}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/catalogue.py"/>
        <source>Flagged</source>
        <translation>Con aviso</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Flagged</source>
        <comment>the command show_flagged</comment>
        <translation>Con aviso</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>flagged</source>
        <translation>con avisos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_pane.py"/>
        <source>Flags</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_pane.py"/>
        <source>Flags of the segment</source>
        <translation>Avisos del segmento</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/subjects.py"/>
        <source>football</source>
        <translation>fútbol</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/conflict_bar.py"/>
        <source>For later</source>
        <translation>Para más tarde</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>for later</source>
        <translation>para más tarde</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/about.py"/>
        <source>Free software under the GNU GPL, version 3 or later. Qt {version}.</source>
        <translation>Software libre con la licencia GNU GPL, versión 3 o posterior. Qt {version}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/start_screen.py"/>
        <source>From clipboard</source>
        <translation>Del portapapeles</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Galician</source>
        <translation>gallego</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/own_keys.toml"/>
        <source>Give any command another key, or none</source>
        <translation>Dar a cualquier comando otro atajo o ninguno</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/goto.py"/>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/people.toml"/>
        <source>Go by what the &amp;text tells of the chosen person</source>
        <translation>Seguir lo que el te&amp;xto dice de la persona elegida</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>Go by what the text tells of the chosen person</source>
        <translation>Seguir lo que el texto dice de la persona elegida</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/start_screen.py"/>
        <source>Go on with</source>
        <translation>Seguir con</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/ways.py"/>
        <source>Go on with the old text</source>
        <translation>Seguir con el texto anterior</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/start_screen.py"/>
        <source>Go on with {name}</source>
        <translation>Seguir con {name}</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Go to a segment by its number</source>
        <translation>Ir a un segmento por su número</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/goto.py"/>
        <source>Go to segment</source>
        <translation>Ir a un segmento</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/neighbour.py"/>
        <source>Go to segment {n}</source>
        <translation>Ir al segmento {n}</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Go to the flag before, in this segment or an earlier one</source>
        <translation>Ir al aviso anterior, en este segmento o en uno previo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/why.py"/>
        <source>Go to the flag: {message}</source>
        <translation>Ir al aviso: {message}</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Go to the next flag, in this segment or a later one</source>
        <translation>Ir al aviso siguiente, en este segmento o en uno posterior</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/finding.toml"/>
        <source>Go to the next place of what was looked for</source>
        <translation>Ir a la siguiente aparición de lo buscado</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/joining.toml"/>
        <source>Go to the next place where two reviews that were merged disagree, and show both answers</source>
        <translation>Ir al siguiente lugar donde dos revisiones combinadas discrepan y mostrar ambas respuestas</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/moving.toml"/>
        <source>Go to the next segment whose text was changed</source>
        <translation>Ir al siguiente segmento cuyo texto se modificó</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/moving.toml"/>
        <source>Go to the next segment without a verdict or left for later; nothing is decided</source>
        <translation>Ir al siguiente segmento sin veredicto o dejado para más tarde; no se decide nada</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/moving.toml"/>
        <source>Go to the one before whose text was changed</source>
        <translation>Ir al anterior cuyo texto se modificó</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/moving.toml"/>
        <source>Go to the one before without a verdict or left for later</source>
        <translation>Ir al anterior sin veredicto o dejado para más tarde</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/finding.toml"/>
        <source>Go to the place before of what was looked for</source>
        <translation>Ir a la aparición anterior de lo buscado</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Go to the segment after</source>
        <translation>Ir al segmento siguiente</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Go to the segment before</source>
        <translation>Ir al segmento anterior</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/subjects.py"/>
        <source>health</source>
        <translation>salud</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/texts.toml"/>
        <source>Hear the selected words, else the segment, by the system's voice; again or Esc silences it</source>
        <translation>Oír las palabras seleccionadas o, si no las hay, el segmento, con la voz del sistema; otra vez o Esc la calla</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Hide every flag of the chosen flag's rule in this article</source>
        <translation>Ocultar en este artículo todos los avisos de la regla del aviso elegido</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_card.py"/>
        <source>Hide every flag of {rule} in this article</source>
        <translation>Ocultar todos los avisos de {rule} en este artículo</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Hide the chosen flag's rule here and in every article to come; the settings take it back</source>
        <translation>Ocultar la regla del aviso elegido aquí y en los artículos futuros; la configuración la recupera</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/settings.py"/>
        <source>High &amp;contrast</source>
        <translation>Alto con&amp;traste</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>High contras&amp;t</source>
        <translation>Alt&amp;o contraste</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/history.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/people.toml"/>
        <source>Hold no pronoun a&amp;gainst the chosen person</source>
        <translation>&amp;No objetar ningún pronombre de la persona elegida</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/finding.py"/>
        <source>in a note</source>
        <translation>en una nota</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/settings.py"/>
        <source>In the settings, the values of {names} could not be used; defaults stand for them.</source>
        <translation>En la configuración no se pudieron usar los valores de {names}; se usan los predeterminados.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/finding.py"/>
        <source>in the text as delivered</source>
        <translation>en el texto entregado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Inconsistent style</source>
        <translation>Estilo incoherente</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Inconsistent use of terminology</source>
        <translation>Uso incoherente de la terminología</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Introduced by your edit</source>
        <translation>Introducido por su cambio</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/journal_pool.py"/>
        <source>it belongs to another record</source>
        <translation>pertenece a otro registro</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/file_switches.py"/>
        <source>It is changed there, and holds from the next check on.</source>
        <translation>Se cambia allí y vale desde la próxima comprobación.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/why.py"/>
        <source>It is for texts from {languages}; nobody said the source language.</source>
        <translation>Es para textos de origen en {languages}; nadie indicó el idioma de origen.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/why.py"/>
        <source>It is for texts in {languages}; nobody said the language.</source>
        <translation>Es para textos en {languages}; nadie indicó el idioma.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/files.py"/>
        <source>it is not allowed there; see to the rights of the folder</source>
        <translation>allí no está permitido; revise los permisos de la carpeta</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/finding.py"/>
        <source>it is not one</source>
        <translation>no lo es</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/review_state.py"/>
        <source>it was changed meanwhile</source>
        <translation>entretanto cambió</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/upgrade.py"/>
        <source>it was made by a newer Reviewer in format {theirs}, and this is Reviewer {own}, which writes format {ours} and does not show what it does not know; update Reviewer.</source>
        <translation>lo hizo un Reviewer más nuevo en el formato {theirs}, y este es Reviewer {own}, que escribe el formato {ours} y no muestra lo que no conoce; actualice Reviewer.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/upgrade.py"/>
        <source>it was made by Reviewer {told} in format {theirs}, and this is Reviewer {own}, which writes format {ours} and does not show what it does not know; update Reviewer to {told} or later.</source>
        <translation>lo hizo Reviewer {told} en el formato {theirs}, y este es Reviewer {own}, que escribe el formato {ours} y no muestra lo que no conoce; actualice Reviewer a {told} o posterior.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/about.py"/>
        <source>It works without a network and sends nothing anywhere.</source>
        <translation>Funciona sin red y no envía nada a ningún sitio.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_card.py"/>
        <source>It would read: {sentence}</source>
        <translation>Quedaría así: {sentence}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/ways.py"/>
        <source>It writes no more: open it</source>
        <translation>Ya no escribe: abrir</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/recovery.py"/>
        <source>its change {seq} does not fit the record</source>
        <translation>su cambio {seq} no encaja en el registro</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/review_state.py"/>
        <source>its extent was changed meanwhile</source>
        <translation>entretanto cambió su extensión</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/files.py"/>
        <source>its name is too long for this folder; choose a shorter one</source>
        <translation>su nombre es demasiado largo para esta carpeta; elija uno más corto</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/why.py"/>
        <source>Its pattern is met, but another rule flags these words already.</source>
        <translation>Su patrón se cumple, pero otra regla ya marca estas palabras.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/why.py"/>
        <source>Its pattern is met, but it is for articles about {subjects}.</source>
        <translation>Su patrón se cumple, pero es para artículos sobre {subjects}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/why.py"/>
        <source>Its pattern is met, but it waits for other words that the sentence has not.</source>
        <translation>Su patrón coincide, pero requiere otras palabras que la frase no contiene.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/why.py"/>
        <source>Its pattern is met, but the source shows that these words are right.</source>
        <translation>Su patrón coincide, pero el texto de origen muestra que estas palabras son correctas.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/why.py"/>
        <source>Its pattern is met, but “{words}” in the sentence silences it.</source>
        <translation>Su patrón coincide, pero «{words}» en la frase la silencia.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/why.py"/>
        <source>Its pattern is not met whole: {pattern}</source>
        <translation>Su patrón no coincide por completo: {pattern}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/kept_words.py"/>
        <source>Its sentence is not in the article any more.</source>
        <translation>Su frase ya no está en el artículo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/kept_words.py"/>
        <source>Its text was changed, and the words of a dismissed flag are not in it.</source>
        <translation>Su texto cambió, y ya no contiene las palabras de un aviso descartado.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/kept_words.py"/>
        <source>Its text was changed, and the words of {n} dismissed flags are not in it.</source>
        <translation>Su texto cambió, y ya no contiene las palabras de {n} avisos descartados.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Join people</source>
        <translation>Unir personas</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/joining.toml"/>
        <source>Join this review and another one of the same article into a new record</source>
        <translation>Unir esta revisión y otra del mismo artículo en un registro nuevo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/alias_line.py"/>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/shell.py"/>
        <source>Keep it there</source>
        <translation>Guardarlo allí</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/joining.toml"/>
        <source>Keep the text as it stands here</source>
        <translation>Conservar el texto tal como está aquí</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/rebind.py"/>
        <source>Key</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/keys.py"/>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Kind</source>
        <comment>the command filters</comment>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>L&amp;ight</source>
        <translation>Cla&amp;ro</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/settings.py"/>
        <source>La&amp;rger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/settings.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/language_button.py"/>
        <source>Language of the article</source>
        <translation>Idioma del artículo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/language_button.py"/>
        <source>Languages of the article; press to choose others</source>
        <translation>Idiomas del artículo; pulse para elegir otros</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/language_button.py"/>
        <source>Languages unknown</source>
        <translation>Idiomas desconocidos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/language_button.py"/>
        <source>Languages: {languages}</source>
        <translation>Idiomas: {languages}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/bounded.py"/>
        <source>larger than {n} million bytes</source>
        <translation>mayor de {n} millones de bytes</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>Last worked on</source>
        <translation>Último trabajo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/deciding_bar.py"/>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Later</source>
        <comment>the command later</comment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Later</source>
        <comment>the command show_later</comment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/help.toml"/>
        <source>Learn the keys on a translated article that may be spoilt</source>
        <translation>Aprender los atajos con un artículo traducido de práctica</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Leave every filter: all segments in reading order; in the list Esc does it too</source>
        <translation>Quitar todos los filtros: todos los segmentos en orden de lectura; en la lista también lo hace Esc</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Leave for later</source>
        <translation>Dejar para más tarde</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/tour.py"/>
        <source>Leave the tour</source>
        <translation>Dejar la visita</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/catalogue.py"/>
        <source>Left alone</source>
        <translation>Sin aviso</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Light or dark as the system is</source>
        <translation>Claro u oscuro, como el sistema</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>likely or better</source>
        <translation>probable o más seguro</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Linguistic conventions</source>
        <translation>Convenciones lingüísticas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Link source</source>
        <translation>Vincular texto de origen</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/sourcing.py"/>
        <source>Link the text that the article was translated from</source>
        <translation>Vincular el texto del que se tradujo el artículo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/source_pane.py"/>
        <source>linked by length</source>
        <translation>vinculado por longitud</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/source_pane.py"/>
        <source>linked loosely</source>
        <translation>vinculado de forma aproximada</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/people.toml"/>
        <source>List the people of the article and what tells that each is a woman or a man</source>
        <translation>Mostrar las personas del artículo y qué indica que cada una es mujer u hombre</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/recovering.py"/>
        <source>List what is missing</source>
        <translation>Ver lo que falta</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/joining.toml"/>
        <source>List what was decided of sentences that are not in the changed article any more</source>
        <translation>Mostrar lo decidido sobre frases que ya no están en el artículo modificado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Locale convention</source>
        <translation>Convenciones locales</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>long; as last closed</source>
        <translation>larga; como se cerró</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/toml_text.py"/>
        <source>longer than {n} MB; cut it into several files</source>
        <translation>mayor de {n} MB; divídalo en varios archivos</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/deciding.toml"/>
        <source>Loo&amp;k at the next suggestion</source>
        <translation>&amp;Ver la sugerencia siguiente</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/find_bar.py"/>
        <source>Look also into the texts as delivered and into notes, where nothing is replaced</source>
        <translation>Buscar también en los textos entregados y en las notas, donde no se reemplaza nada</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>major</source>
        <translation>grave</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>major or worse</source>
        <translation>grave o peor</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/joining.toml"/>
        <source>Make a record of changes that were set aside because another program had replaced this review's record</source>
        <translation>Hacer un registro de los cambios que se apartaron porque otro programa había reemplazado el registro de esta revisión</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/note_pane.py"/>
        <source>Make it a question that is open</source>
        <translation>Convertirla en una pregunta pendiente</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <location filename="../../../reviewer/ui/dialogs/settings.py"/>
        <source>Make the text of the article larger</source>
        <translation>Agrandar el texto del artículo</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <location filename="../../../reviewer/ui/dialogs/settings.py"/>
        <source>Make the text of the article smaller</source>
        <translation>Reducir el texto del artículo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/replacing.py"/>
        <source>Making the changes ready. Nothing is changed before all are.</source>
        <translation>Se preparan los cambios. No se cambia nada hasta que todos lo estén.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>Man</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>man</source>
        <translation>hombre</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>man, settled</source>
        <translation>hombre, fijado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Mark error</source>
        <translation>Marcar error</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Mark for &amp;later</source>
        <translation>Marcar para &amp;más tarde</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/joining.py"/>
        <source>Merge another review of this article</source>
        <translation>Combinar otra revisión de este artículo</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/joining.toml"/>
        <source>Merge another review…</source>
        <translation>Combinar otra revisión…</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/recovering.py"/>
        <source>Merge it with this review</source>
        <translation>Combinarlo con esta revisión</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/status_bar.py"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>minor</source>
        <translation>leve</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>minor or worse</source>
        <translation>leve o peor</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Mistranslation</source>
        <translation>Traducción errónea</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>More for the chosen person</source>
        <translation>Más para la persona elegida</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_card.py"/>
        <source>More for the rule {rule}</source>
        <translation>Más sobre la regla {rule}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_card.py"/>
        <source>More for this rule</source>
        <translation>Más sobre esta regla</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/json_bounds.py"/>
        <source>more names of members than any record has</source>
        <translation>con más nombres de miembros de los que tiene un registro</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>More rules</source>
        <translation>Más reglas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/syntax.py"/>
        <source>more than {n} ( ) or [ ] inside each other in: {pattern}</source>
        <translation>más de {n} ( ) o [ ] unos dentro de otros en: {pattern}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/subjects.py"/>
        <source>motor racing</source>
        <translation>motor</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Mute rule</source>
        <translation>Desactivar regla</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/export.py"/>
        <source>Name a file in a folder that exists.</source>
        <translation>Indique un archivo en una carpeta que exista.</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/moving.toml"/>
        <source>Ne&amp;xt open segment</source>
        <translation>Siguiente segmento pe&amp;ndiente</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/toml_text.py"/>
        <location filename="../../../reviewer/services/json_text.py"/>
        <source>nested too deep</source>
        <translation>con demasiados niveles</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>neutral</source>
        <translation>neutra</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>neutral or worse</source>
        <translation>neutra o peor</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>New from clip&amp;board</source>
        <translation>Nuevo desde el &amp;portapapeles</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/rebind.py"/>
        <source>New key</source>
        <translation>Atajo nuevo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/tour.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/moving.toml"/>
        <source>Next &amp;edited segment</source>
        <translation>Siguient&amp;e segmento modificado</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/joining.toml"/>
        <source>Next conflict</source>
        <translation>Conflicto siguiente</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/recovering.py"/>
        <source>No changes to this review were set aside.</source>
        <translation>No se apartó ningún cambio de esta revisión.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/palette.py"/>
        <source>No command has such a name.</source>
        <translation>Ningún comando se llama así.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/bounded.py"/>
        <source>no file can have this name</source>
        <translation>ningún archivo puede llamarse así</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/deeds.py"/>
        <source>No flag is chosen; {key} goes to the next one.</source>
        <translation>No hay ningún aviso elegido; {key} lleva al siguiente.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/deeds.py"/>
        <source>No flagged segment is left without a verdict.</source>
        <translation>No queda ningún segmento con avisos sin veredicto.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/rebind.py"/>
        <source>No key</source>
        <translation>Sin atajo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/palette.py"/>
        <source>no key</source>
        <translation>sin atajo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/people.py"/>
        <source>No name was said to be the chosen person's too.</source>
        <translation>No se indicó ningún otro nombre de la persona elegida.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/note_pane.py"/>
        <source>No notes on this segment.</source>
        <translation>Este segmento no tiene notas.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_pane.py"/>
        <source>No open flags in this segment.</source>
        <translation>No hay avisos pendientes en este segmento.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/deeds.py"/>
        <source>No open segment is left in this queue; Esc in the list shows all segments.</source>
        <translation>No queda ningún segmento pendiente en esta cola; Esc en la lista muestra todos los segmentos.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/desk.py"/>
        <source>No other flag has been found yet; the article is still being checked.</source>
        <translation>Todavía no se encontró otro aviso; el artículo se está comprobando.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>No review has such a name.</source>
        <translation>Ninguna revisión tiene ese nombre.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/switches.py"/>
        <source>No rule is called {rule}; 'reviewer rules' lists them all.</source>
        <translation>Ninguna regla se llama {rule}; 'reviewer rules' las enumera todas.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/switches.py"/>
        <source>No rule is called {rule}; did you mean {near}?</source>
        <translation>Ninguna regla se llama {rule}; ¿quería decir {near}?</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/why.py"/>
        <source>No rule speaks of these words.</source>
        <translation>Ninguna regla trata de estas palabras.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/segment_list.py"/>
        <source>No segment fits.</source>
        <translation>Ningún segmento coincide.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/source_pane.py"/>
        <source>no sentence is linked to this segment</source>
        <translation>ninguna frase está vinculada a este segmento</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/retouching.py"/>
        <source>No sentence of the source is surely this segment's.</source>
        <translation>Ninguna frase del texto de origen es con seguridad la de este segmento.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/syntax.py"/>
        <source>no slot is called :{name}: in: {pattern}</source>
        <translation>ningún hueco se llama :{name}: en: {pattern}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/sourcing.py"/>
        <source>No source text is linked.</source>
        <translation>No hay ningún texto de origen vinculado.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/retouching.py"/>
        <location filename="../../../reviewer/ui/features/sourcing.py"/>
        <source>No source text is linked; File, “Link a source text…” opens one.</source>
        <translation>No hay ningún texto de origen vinculado; «Vincular un texto de origen…», en el menú Archivo, abre uno.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/pack.py"/>
        <source>no subject is called “{name}”; there are {names}</source>
        <translation>ningún tema se llama «{name}»; existen {names}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/rules_off.py"/>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/rules_off.py"/>
        <source>None. {key} switches off the rule of a flag.</source>
        <translation>Ninguna. {key} desactiva la regla de un aviso.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/settings.py"/>
        <source>None. “Dismiss its rule in every article” in the menu Flags puts a rule here.</source>
        <translation>Ninguna. «Descartar su regla en todos los artículos», en el menú Avisos, pone aquí una regla.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/bounded.py"/>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/finding.py"/>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/alias_line.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/conflict_bar.py"/>
        <source>Not reviewed</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>not reviewed</source>
        <translation>sin revisar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/keeper.py"/>
        <location filename="../../../reviewer/ui/shell.py"/>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>Not told</source>
        <translation>No consta</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>not told, settled</source>
        <translation>no se indica, fijado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/toml_text.py"/>
        <source>not valid TOML: {error}</source>
        <translation>TOML no válido: {error}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/note_pane.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/note_pane.py"/>
        <source>Note on the segment</source>
        <translation>Nota sobre el segmento</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/unplaced.py"/>
        <source>Note: {words}</source>
        <translation>Nota: {words}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/notes.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/notes.toml"/>
        <source>Notes</source>
        <comment>the command show_noted</comment>
        <translation>Con notas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/places.py"/>
        <source>Notes and more</source>
        <translation>Notas y más</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/notes.py"/>
        <source>Notes {n}</source>
        <translation>Notas {n}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/conflict_bar.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/reading.toml"/>
        <source>Nothing but the segment and its flags on the whole screen; Esc shows everything again</source>
        <translation>Solo el segmento y sus avisos en toda la pantalla; Esc vuelve a mostrar todo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/why.py"/>
        <source>Nothing flags these words now.</source>
        <translation>Ahora ningún aviso señala estas palabras.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/history_pane.py"/>
        <source>Nothing was done to this segment yet.</source>
        <translation>Aún no se ha hecho nada en este segmento.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/replacing.py"/>
        <source>Nothing was replaced.</source>
        <translation>No se reemplazó nada.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Number format</source>
        <translation>Formato de número</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/goto.py"/>
        <source>Number of the segment</source>
        <translation>Número del segmento</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/goto.py"/>
        <source>Number of the segment, 1 to {last}</source>
        <translation>Número del segmento, de 1 a {last}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/file_switches.py"/>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/rules_off.py"/>
        <source>Off in every article</source>
        <translation>Desactivadas en todos los artículos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_pane.py"/>
        <source>Off in every article: {rule}</source>
        <translation>Desactivada en todos los artículos: {rule}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/rules_off.py"/>
        <source>Off in this article</source>
        <translation>Desactivadas en este artículo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_pane.py"/>
        <source>Off: {rule}</source>
        <translation>Desactivada: {rule}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Omission</source>
        <translation>Omisión</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_pane.py"/>
        <source>On the same words</source>
        <translation>Sobre las mismas palabras</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/people.py"/>
        <source>One person</source>
        <translation>Una sola persona</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/find_bar.py"/>
        <source>Only whole words</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Open</source>
        <comment>the command show_open</comment>
        <translation>Pendientes</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>open</source>
        <translation>pendientes</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/start_screen.py"/>
        <source>Open an article</source>
        <translation>Abrir un artículo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/shell.py"/>
        <source>Open an article or a record</source>
        <translation>Abrir un artículo o un registro</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Open an article or the record of a review</source>
        <translation>Abrir un artículo o el registro de una revisión</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>Open flags</source>
        <translation>Avisos pendientes</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/ways.py"/>
        <source>Open for reading</source>
        <translation>Abrir solo para leer</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/recovering.py"/>
        <location filename="../../../reviewer/ui/ways.py"/>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/shell.py"/>
        <location filename="../../../reviewer/ui/ways.py"/>
        <source>Open the article</source>
        <translation>Abrir el artículo</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/texts.toml"/>
        <source>Open the text that the article was translated from and link it, sentence by sentence</source>
        <translation>Abrir el texto del que se tradujo el artículo y vincularlo frase por frase</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/palette.py"/>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/shell.py"/>
        <source>Opening {name}…</source>
        <translation>Abriendo {name}…</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/start_screen.py"/>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Order the list by severity and confidence of the flags, or as the article is read</source>
        <translation>Ordenar la lista por gravedad y certeza de los avisos, o según el orden de lectura</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/recovery.py"/>
        <source>Part of the journal was not used, for {strange}; it is kept as {name}; “reviewer session recover {name}” makes a record of it, to be merged with this one, or lists what it says.</source>
        <translation>Una parte del diario no se usó, porque {strange}; está guardada como {name}. «reviewer session recover {name}» hace de ella un registro, para unirlo con este, o enumera lo que dice.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Part people</source>
        <translation>Separar personas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/desk.py"/>
        <source>Past the end: on from the start.</source>
        <translation>Pasado el final: se sigue desde el principio.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/desk.py"/>
        <source>Past the start: on from the end.</source>
        <translation>Pasado el principio: se sigue desde el final.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <location filename="../../../reviewer/ui/start_screen.py"/>
        <location filename="../../../reviewer/ui/window.py"/>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/merge.py"/>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/people.py"/>
        <source>People are recognised in English articles only.</source>
        <translation>Solo se reconocen personas en artículos en inglés.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>People of the article</source>
        <translation>Personas del artículo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/subjects.py"/>
        <source>politics</source>
        <translation>política</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/rebind.py"/>
        <source>Press the new key here</source>
        <translation>Pulse aquí el atajo nuevo</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/moving.toml"/>
        <source>Previous edited segment</source>
        <translation>Segmento modificado anterior</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/moving.toml"/>
        <source>Previous open segment</source>
        <translation>Segmento pendiente anterior</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/status_bar.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Punctuation</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/history_pane.py"/>
        <source>Put back the text before: {label}</source>
        <translation>Recuperar el texto anterior a: {label}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/find_bar.py"/>
        <source>Put in its place</source>
        <translation>Poner en su lugar</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/retouching.toml"/>
        <source>Put in the &amp;source</source>
        <translation>Poner el te&amp;xto de origen</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Put in the source</source>
        <translation>Poner el texto de origen</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Put text back</source>
        <translation>Recuperar texto</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Put the first suggestion of the chosen flag in its place</source>
        <translation>Poner en su lugar la primera sugerencia del aviso elegido</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Put the segment back to the delivered text</source>
        <translation>Devolver el segmento al texto entregado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/history_pane.py"/>
        <source>Put the text back that stood before this change</source>
        <translation>Recuperar el texto que había antes de este cambio</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Put the text back to its usual size</source>
        <translation>Devolver el texto a su tamaño habitual</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/note_pane.py"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/notes.toml"/>
        <source>Questions</source>
        <comment>the command show_asked</comment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/finding.toml"/>
        <source>Re&amp;place…</source>
        <translation>Reem&amp;plazar…</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/texts.toml"/>
        <source>Read &amp;aloud</source>
        <translation>Leer en voz &amp;alta</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/keeper.py"/>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>Recent reviews</source>
        <translation>Revisiones recientes</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>record missing</source>
        <translation>falta el registro</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/joining.py"/>
        <source>Records (*.review.json)</source>
        <translation>Registros (*.review.json)</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/recovery.py"/>
        <source>Recovered {n} change, made at {at}.</source>
        <translation>Se recuperó {n} cambio, hecho a las {at}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/recovery.py"/>
        <source>Recovered {n} changes, the last one made at {at}.</source>
        <translation>Se recuperaron {n} cambios, el último hecho a las {at}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/deeds.py"/>
        <source>Redo: {deed}.</source>
        <translation>Rehacer: {deed}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/subjects.py"/>
        <source>religion</source>
        <translation>religión</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/note_pane.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Remove mark</source>
        <translation>Quitar marca</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Remove note</source>
        <translation>Quitar nota</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/note_pane.py"/>
        <source>Remove the note: {note}</source>
        <translation>Quitar la nota: {note}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_pane.py"/>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Reopen flag</source>
        <translation>Reabrir aviso</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <location filename="../../../reviewer/ui/dialogs/export.py"/>
        <location filename="../../../reviewer/ui/dialogs/replacing.py"/>
        <location filename="../../../reviewer/ui/find_bar.py"/>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/replacing.py"/>
        <location filename="../../../reviewer/ui/replacing.py"/>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/find_bar.py"/>
        <source>Replace all…</source>
        <translation>Reemplazar todo…</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/replacing.py"/>
        <source>Replaced in {n} segment; one undo takes it back.</source>
        <translation>Reemplazado en {n} segmento; se deshace de una vez.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/replacing.py"/>
        <source>Replaced in {n} segments; one undo takes it back.</source>
        <translation>Reemplazado en {n} segmentos; se deshace de una vez.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <location filename="../../../reviewer/ui/segment_pane.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Restore the text as deli&amp;vered</source>
        <translation>Restaurar el texto &amp;entregado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/about.py"/>
        <source>Review a machine-translated article, correct it, keep every decision.</source>
        <translation>Revisar un artículo traducido automáticamente, corregirlo y conservar cada decisión.</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Review the text that lies on the clipboard</source>
        <translation>Revisar el texto que hay en el portapapeles</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>Reviews of before</source>
        <translation>Revisiones anteriores</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_card.py"/>
        <source>Rule off</source>
        <translation>Desactivar regla</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_card.py"/>
        <source>Rule off in every article</source>
        <translation>Desactivar la regla en todos los artículos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/own_rules.py"/>
        <source>rule {id}: a check or rule of others has this id; give yours another</source>
        <translation>regla {id}: una comprobación o regla ajena tiene este id; dé otro a la suya</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/own_rules.py"/>
        <source>rule {id}: a rule in {file} has this id; give yours another</source>
        <translation>regla {id}: una regla de {file} tiene este id; dé otro a la suya</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/pack.py"/>
        <source>rule {rule}: {error}</source>
        <translation>regla {rule}: {error}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/catalogue.py"/>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Rules &amp;off in this article…</source>
        <translation>Reglas d&amp;esactivadas en este artículo…</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/settings.py"/>
        <source>Rules off in every article</source>
        <translation>Reglas desactivadas en todos los artículos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/rules_off.py"/>
        <source>Rules off in this article</source>
        <translation>Reglas desactivadas en este artículo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/why.py"/>
        <source>Rules that are silent</source>
        <translation>Reglas que callan</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/why.py"/>
        <source>Rules that come near</source>
        <translation>Reglas que se acercan</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/settings.py"/>
        <source>S&amp;maller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/texts.toml"/>
        <source>S&amp;ource</source>
        <translation>&amp;Texto de origen</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/keeper.py"/>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/keeper.py"/>
        <source>Saved elsewhere</source>
        <translation>Guardado en otro lugar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/status_bar.py"/>
        <source>Saved state</source>
        <translation>Estado del guardado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/keeper.py"/>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/deciding.toml"/>
        <source>Say of the selected words which rules flag them, and why others do not</source>
        <translation>Decir qué reglas avisan de las palabras seleccionadas y por qué otras no</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/people.toml"/>
        <source>Say that the person chosen in the list is another one of it under a second name; pronouns are checked by that</source>
        <translation>Indicar que la persona elegida en la lista es otra de la lista con un segundo nombre; los pronombres se comprueban según eso</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/catalogue.py"/>
        <source>Search the rules</source>
        <translation>Buscar en las reglas</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>See which rules are off, and switch them on again</source>
        <translation>Ver qué reglas están desactivadas y volver a activarlas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/portions.py"/>
        <source>Segment {numbers} is longer than {most} characters and not checked; split what was pasted there.</source>
        <translation>El segmento {numbers} tiene más de {most} caracteres y no se comprobó; divida lo que se pegó allí.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/replacing.py"/>
        <source>Segment {number}: {changes}</source>
        <translation>Segmento {number}: {changes}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/export.py"/>
        <location filename="../../../reviewer/ui/segment_model.py"/>
        <source>Segment {n}</source>
        <translation>Segmento {n}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/segment_pane.py"/>
        <source>Segment {n} of {all}</source>
        <translation>Segmento {n} de {all}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/finding.py"/>
        <source>Segment {n} was edited since “{text}” was found; find it again.</source>
        <translation>El segmento {n} se editó después de encontrar «{text}»; búsquelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/neighbour.py"/>
        <source>Segment {n}, {verdict}: {text}</source>
        <translation>Segmento {n}, {verdict}: {text}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/editing.py"/>
        <source>Segment {segment} ends its paragraph: there is no space after it to set.</source>
        <translation>El segmento {segment} termina su párrafo: detrás no hay espacio que fijar.</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Segments for &amp;later</source>
        <translation>Segmentos para &amp;más tarde</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/segment_list.py"/>
        <source>Segments of the article</source>
        <translation>Segmentos del artículo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/replacing.py"/>
        <source>Segments that change</source>
        <translation>Segmentos que cambian</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/notes.toml"/>
        <source>Segments with &amp;notes</source>
        <translation>Segmentos con &amp;notas</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/notes.toml"/>
        <source>Segments with open &amp;questions</source>
        <translation>Segmentos con preg&amp;untas pendientes</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/portions.py"/>
        <source>Segments {numbers} are longer than {most} characters and not checked; split what was pasted there.</source>
        <translation>Los segmentos {numbers} tienen más de {most} caracteres y no se comprobaron; divida lo que se pegó allí.</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/deciding.toml"/>
        <source>Select the f&amp;lagged words</source>
        <translation>Se&amp;leccionar las palabras del aviso</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/deciding.py"/>
        <location filename="../../../reviewer/ui/features/retouching.py"/>
        <source>Select the words first, or put the cursor on one.</source>
        <translation>Seleccione antes las palabras o ponga el cursor en una.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/review.py"/>
        <source>Select the words of segment {segment} that are wrong, then mark them.</source>
        <translation>Seleccione las palabras erróneas del segmento {segment} y márquelas.</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/deciding.toml"/>
        <source>Select the words of the chosen flag, so that what is typed replaces them</source>
        <translation>Seleccionar las palabras del aviso elegido, para que lo que se escriba las reemplace</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/source_pane.py"/>
        <source>sentence by sentence</source>
        <translation>frase por frase</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/joining.py"/>
        <source>Set aside; Undo brings it back.</source>
        <translation>Apartado; Deshacer lo recupera.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/file_switches.py"/>
        <source>Set in your file rules.toml</source>
        <translation>Fijado en su archivo rules.toml</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Set note</source>
        <translation>Cambiar nota</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Set source language</source>
        <translation>Indicar el idioma de origen</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Set space</source>
        <translation>Cambiar el espacio</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Set target language</source>
        <translation>Indicar el idioma de destino</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/rebind.py"/>
        <source>Set the key</source>
        <translation>Asignar el atajo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/people.toml"/>
        <source>Settle the person chosen in the list as a man; pronouns are checked by it</source>
        <translation>Fijar como hombre a la persona elegida en la lista; los pronombres se comprueban según eso</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/people.toml"/>
        <source>Settle the person chosen in the list as a woman; pronouns are checked by it</source>
        <translation>Fijar como mujer a la persona elegida en la lista; los pronombres se comprueban según eso</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Settle who is who</source>
        <translation>Fijar quién es quién</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/help.toml"/>
        <source>Severity, confidence, evidence, and what can be done with a flag</source>
        <translation>Gravedad, certeza, indicios y qué se puede hacer con un aviso</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/file_switches.py"/>
        <source>severity: {level}</source>
        <translation>gravedad: {level}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>Show by kind of flag</source>
        <translation>Mostrar por clase de aviso</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/notes.toml"/>
        <source>Show every change of the segment; each text of before can be put back</source>
        <translation>Mostrar todos los cambios del segmento; se puede recuperar cada texto anterior</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Show every key</source>
        <translation>Mostrar todos los atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Show only segments confirmed as corrected</source>
        <translation>Mostrar solo los segmentos confirmados como corregidos</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Show only segments left for later</source>
        <translation>Mostrar solo los segmentos dejados para más tarde</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/notes.toml"/>
        <source>Show only segments that have notes</source>
        <translation>Mostrar solo los segmentos que tienen notas</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/notes.toml"/>
        <source>Show only segments with a question that is not answered</source>
        <translation>Mostrar solo los segmentos con una pregunta sin responder</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Show only segments with flags of a severity, a confidence or a rule</source>
        <translation>Mostrar solo los segmentos con avisos de una gravedad, una certeza o una regla</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Show only segments with open flags</source>
        <translation>Mostrar solo los segmentos con avisos pendientes</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Show only segments without a verdict</source>
        <translation>Mostrar solo los segmentos sin veredicto</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/texts.toml"/>
        <source>Show or hide the source of the segment</source>
        <translation>Mostrar u ocultar el texto de origen del segmento</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Show or hide what was changed in the segment</source>
        <translation>Mostrar u ocultar lo que se cambió en el segmento</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/deciding.toml"/>
        <source>Show the sentence with the next suggestion of the chosen flag in it, after the last the first again; nothing is changed</source>
        <translation>Mostrar la frase con la sugerencia siguiente del aviso elegido y, tras la última, otra vez la primera; no se cambia nada</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>Show {kind}: {n} segment</source>
        <translation>Mostrar {kind}: {n} segmento</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>Show {kind}: {n} segments</source>
        <translation>Mostrar {kind}: {n} segmentos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/replacing.py"/>
        <source>Some of it is not ready; nothing was replaced.</source>
        <translation>Una parte no está lista; no se reemplazó nada.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/lock.py"/>
        <location filename="../../../reviewer/ui/conflict_bar.py"/>
        <location filename="../../../reviewer/ui/dialogs/unplaced.py"/>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/messages.py"/>
        <source>Something went wrong inside Reviewer ({kind}); nothing is lost, go on.</source>
        <translation>Algo falló dentro de Reviewer ({kind}); no se ha perdido nada, puede continuar.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/messages.py"/>
        <source>Something went wrong inside Reviewer ({kind}); your work is kept in {work}, go on.</source>
        <translation>Algo falló dentro de Reviewer ({kind}); su trabajo está guardado en {work}, puede continuar.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/source_pane.py"/>
        <source>Source ({language}): {name}</source>
        <translation>Origen ({language}): {name}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/source_pane.py"/>
        <source>Source of the segment</source>
        <translation>Texto de origen del segmento</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/source_pane.py"/>
        <source>source text</source>
        <translation>texto de origen</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/joining.py"/>
        <source>Space after it: {space}</source>
        <translation>Espacio detrás: {space}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Suspect</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>suspect or better</source>
        <translation>dudoso o más seguro</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_pane.py"/>
        <location filename="../../../reviewer/ui/muted_rules.py"/>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/muted_rules.py"/>
        <source>Switch on: {rule}</source>
        <translation>Activar: {rule}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_card.py"/>
        <source>Switch the rule {rule} off in this article</source>
        <translation>Desactivar la regla {rule} en este artículo</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/people.toml"/>
        <source>T&amp;he chosen name is a person of its own</source>
        <translation>El nombre elegido es una &amp;persona aparte</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/people.toml"/>
        <source>Take back that a name was said to be another person's: the name chosen in the list, or all of the chosen person</source>
        <translation>Anular que un nombre sea de otra persona: el nombre elegido en la lista o todos los de la persona elegida</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/people.toml"/>
        <source>Take back what was settled of the person chosen in the list</source>
        <translation>Anular lo fijado sobre la persona elegida en la lista</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/joining.toml"/>
        <source>Take the first answer</source>
        <translation>Tomar la primera respuesta</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Take the last change back, wherever it was</source>
        <translation>Deshacer el último cambio, dondequiera que fuese</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/joining.toml"/>
        <source>Take the second answer</source>
        <translation>Tomar la segunda respuesta</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/retouching.toml"/>
        <source>Take the verdict &amp;back</source>
        <translation>&amp;Retirar el veredicto</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/subjects.py"/>
        <source>tennis</source>
        <translation>tenis</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Terminology</source>
        <translation>Terminología</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Text &amp;larger</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Text &amp;smaller</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Text at its &amp;usual size</source>
        <translation>Texto en su tamaño &amp;habitual</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/history_pane.py"/>
        <source>Text before it</source>
        <translation>Texto anterior</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/editor.py"/>
        <source>Text of the segment</source>
        <translation>Texto del segmento</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/settings.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/sourcing.py"/>
        <source>Texts (*.txt *.md *.markdown);;All files (*)</source>
        <translation>Textos (*.txt *.md *.markdown);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/bindings.py"/>
        <source>That is no single key.</source>
        <translation>Eso no es un único atajo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/export.py"/>
        <source>The article</source>
        <translation>El artículo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/kept_words.py"/>
        <source>the article</source>
        <translation>el artículo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/reading_page.py"/>
        <source>The article as it reads</source>
        <translation>El artículo tal como se lee</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/reading.toml"/>
        <source>The article as it will be exported; arrows go by sentence, Enter decides it, Esc returns</source>
        <translation>El artículo tal como se exportará; las flechas pasan de frase en frase, Intro decide y Esc vuelve</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/people.py"/>
        <source>The article names nobody.</source>
        <translation>El artículo no nombra a nadie.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/translating.py"/>
        <source>the braces of “{text}” do not match</source>
        <translation>las llaves de «{text}» no casan</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/engine.py"/>
        <source>The check {id} failed ({error}) and was switched off.</source>
        <translation>La comprobación {id} falló ({error}) y se desactivó.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/portions.py"/>
        <source>The check {id} finds something in more than {most} places; only the first of them are flagged.</source>
        <translation>La comprobación {id} encuentra algo en más de {most} lugares; solo se señalan los primeros.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/extensions.py"/>
        <source>The checks “{name}” are allowed but not installed; install them or take the name off.</source>
        <translation>Las comprobaciones «{name}» están permitidas pero no instaladas; instálelas o quite el nombre.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/extensions.py"/>
        <source>The checks “{name}” are not written for this version of Reviewer and are left out.</source>
        <translation>Las comprobaciones «{name}» no están escritas para esta versión de Reviewer y se dejan fuera.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/extensions.py"/>
        <source>The checks “{name}” cannot be loaded ({kind}) and are left out.</source>
        <translation>Las comprobaciones «{name}» no se pueden cargar ({kind}) y se dejan fuera.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/deeds.py"/>
        <source>The chosen flag has no suggestion {n}.</source>
        <translation>El aviso elegido no tiene sugerencia {n}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/deciding.py"/>
        <source>The chosen flag has no suggestion; type the correction.</source>
        <translation>El aviso elegido no tiene sugerencias; escriba la corrección.</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/people.toml"/>
        <source>The chosen person is a m&amp;an</source>
        <translation>La persona elegida es un &amp;hombre</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>The chosen person is a man</source>
        <translation>La persona elegida es un hombre</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/people.toml"/>
        <source>The chosen person is a wo&amp;man</source>
        <translation>La persona elegida es una &amp;mujer</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>The chosen person is a woman</source>
        <translation>La persona elegida es una mujer</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/people.toml"/>
        <source>The chosen person is the &amp;same as…</source>
        <translation>La per&amp;sona elegida es la misma que…</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>The delivered text is right; go to the next segment with flags</source>
        <translation>El texto entregado es correcto; ir al siguiente segmento con avisos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/support.py"/>
        <source>The diagnostics are on the clipboard; nothing of the article is in them.</source>
        <translation>El diagnóstico está en el portapapeles; no contiene nada del artículo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/files.py"/>
        <source>the disk is full; free some space</source>
        <translation>el disco está lleno; libere espacio</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/patience.py"/>
        <source>the disk or network drive does not answer</source>
        <translation>el disco o la unidad de red no responde</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/files.py"/>
        <source>the disk or network drive does not answer; see that it is connected</source>
        <translation>el disco o la unidad de red no responde; compruebe que está conectado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/files.py"/>
        <source>the file or its folder is not there</source>
        <translation>el archivo o su carpeta no está</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_card.py"/>
        <source>The flag is mistaken here</source>
        <translation>El aviso es erróneo aquí</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>The flag is mistaken here; it stays dismissed</source>
        <translation>El aviso se equivoca aquí; queda descartado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/editing.py"/>
        <source>The flag on “{text}” has no suggestion {n}; type the correction.</source>
        <translation>El aviso sobre «{text}» no tiene sugerencia {n}; escriba la corrección.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/editing.py"/>
        <source>The flag on “{text}” is applied already.</source>
        <translation>El aviso sobre «{text}» ya está aplicado.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/editing.py"/>
        <source>The flag on “{text}” is applied; undo the edit instead.</source>
        <translation>El aviso sobre «{text}» está aplicado; deshaga en su lugar la edición.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/editing.py"/>
        <source>The flag on “{text}” is dismissed already.</source>
        <translation>El aviso sobre «{text}» ya está descartado.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/editing.py"/>
        <source>The flag on “{text}” is gone already.</source>
        <translation>El aviso sobre «{text}» ya no existe.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/editing.py"/>
        <source>The flag on “{text}” is gone; undo the edit instead.</source>
        <translation>El aviso sobre «{text}» ya no existe; deshaga en su lugar la edición.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/pack.py"/>
        <source>the id “{id}” is taken by the rule in line {line}</source>
        <translation>el id «{id}» es ya de la regla de la línea {line}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/pack.py"/>
        <source>the id “{id}” must look like topic/what-is-wrong</source>
        <translation>el id «{id}» debe ser como tema/lo-que-falla</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/saved_state.py"/>
        <source>The last changes are not on disk yet: {record} cannot be written: {why}. Reviewer keeps them and goes on trying.</source>
        <translation>Los últimos cambios aún no están en el disco: no se puede escribir {record}: {why}. Reviewer los conserva y lo sigue intentando.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/saved_state.py"/>
        <source>The last changes are not on disk yet: {record} cannot be written: {why}; nor can the spare place: {also}. Reviewer keeps them and goes on trying.</source>
        <translation>Los últimos cambios aún no están en el disco: no se puede escribir {record}: {why}; tampoco el lugar de reserva: {also}. Reviewer los conserva y lo sigue intentando.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/keeper.py"/>
        <source>The last changes are on disk now.</source>
        <translation>Los últimos cambios ya están en el disco.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/shell.py"/>
        <source>The last changes cannot be brought to disk; free some space or see to the folder, then close again.</source>
        <translation>Los últimos cambios no se pueden escribir en el disco; libere espacio o revise la carpeta, y vuelva a cerrar.</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/retouching.toml"/>
        <source>The linked source of the segment in the place of its text</source>
        <translation>El texto de origen vinculado del segmento en lugar de su texto</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>The name is a person of its own again</source>
        <translation>El nombre vuelve a ser una persona aparte</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/find_bar.py"/>
        <source>The next place (Enter)</source>
        <translation>La aparición siguiente (Intro)</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/notes.py"/>
        <source>The note is removed; Undo brings it back.</source>
        <translation>La nota se ha quitado; Deshacer la recupera.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/limits.py"/>
        <source>the pattern can be read in more than {n} ways; use fewer gaps and alternatives: {pattern}</source>
        <translation>el patrón se puede leer de más de {n} maneras; use menos saltos y alternativas: {pattern}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/syntax.py"/>
        <source>the pattern is empty</source>
        <translation>el patrón está vacío</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/syntax.py"/>
        <source>the pattern is longer than {n} letters: {pattern}…</source>
        <translation>el patrón tiene más de {n} letras: {pattern}…</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/limits.py"/>
        <source>the pattern is longer than {n} words; cut it in two: {pattern}</source>
        <translation>el patrón tiene más de {n} palabras; divídalo en dos: {pattern}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/anchors.py"/>
        <source>the pattern needs one word that is not optional and not a slot</source>
        <translation>el patrón necesita una palabra que no sea opcional ni un hueco</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/find_bar.py"/>
        <source>The place before (Shift+Enter)</source>
        <translation>La aparición anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/saved_state.py"/>
        <source>the program failed ({kind})</source>
        <translation>el programa falló ({kind})</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/note_pane.py"/>
        <source>The question is answered</source>
        <translation>La pregunta está respondida</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/note_pane.py"/>
        <source>The question is open again</source>
        <translation>La pregunta vuelve a estar pendiente</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>The record and the article stay where they are (Del)</source>
        <translation>El registro y el artículo se quedan donde están (Supr)</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/schema.py"/>
        <source>The record is damaged at {where}: it {how}.</source>
        <translation>El registro está dañado en {where}: {how}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/record_reading.py"/>
        <source>The record is damaged: a place in it lies outside the article's text.</source>
        <translation>El registro está dañado: un lugar suyo queda fuera del texto del artículo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/record_reading.py"/>
        <source>The record is damaged: a value in it cannot be read ({error}).</source>
        <translation>El registro está dañado: un valor suyo no se puede leer ({error}).</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/record_reading.py"/>
        <source>The record is damaged: its segments overlap or are out of order.</source>
        <translation>El registro está dañado: sus segmentos se solapan o están desordenados.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/record_reading.py"/>
        <source>The record is damaged: segment {id} holds what belongs to another.</source>
        <translation>El registro está dañado: el segmento {id} contiene lo que es de otro.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/record_reading.py"/>
        <source>The record is damaged: the mt of segment {id} is not what the article says there.</source>
        <translation>El registro está dañado: el mt del segmento {id} no es lo que el artículo dice allí.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/keeper.py"/>
        <source>The record is written.</source>
        <translation>El registro está escrito.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/journal_pool.py"/>
        <source>the record was changed elsewhere, and the journal does not go on from it</source>
        <translation>el registro se cambió en otro lugar y el diario no continúa desde él</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/pack.py"/>
        <source>the regular expression cannot be read ({why}): {expression}</source>
        <translation>la expresión regular no se puede leer ({why}): {expression}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/finding.py"/>
        <source>The regular expression “{text}” cannot be read: {reason}.</source>
        <translation>La expresión regular «{text}» no se puede leer: {reason}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/kept_words.py"/>
        <source>The review</source>
        <translation>La revisión</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/merging.py"/>
        <source>The review cannot be merged before it is saved.</source>
        <translation>La revisión no se puede combinar antes de guardarla.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/opening.py"/>
        <source>The review goes on where it was left.</source>
        <translation>La revisión sigue donde se dejó.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/why.py"/>
        <source>The rule is off in every article, by the settings.</source>
        <translation>La regla está desactivada en todos los artículos, por la configuración.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/why.py"/>
        <source>The rule is off in this article.</source>
        <translation>La regla está desactivada en este artículo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/why.py"/>
        <source>The rule is turned off in your rules.toml.</source>
        <translation>La regla está desactivada en su rules.toml.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/engine.py"/>
        <source>The rule {id} failed ({error}) and was switched off.</source>
        <translation>La regla {id} falló ({error}) y se desactivó.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/deeds.py"/>
        <source>The rule {rule} is off in every article; the settings take it back.</source>
        <translation>La regla {rule} está desactivada en todos los artículos; se activa otra vez en la configuración.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/deeds.py"/>
        <source>The rule {rule} is off in this article.</source>
        <translation>La regla {rule} está desactivada en este artículo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/retouching.py"/>
        <source>The segment has no verdict.</source>
        <translation>El segmento no tiene veredicto.</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/retouching.toml"/>
        <source>The segment is open again, whatever was decided of it</source>
        <translation>El segmento queda otra vez pendiente, se haya decidido lo que se haya decidido</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>The segment is right as it stands now; go to the next one without a verdict</source>
        <translation>El segmento es correcto tal como está; ir al siguiente sin veredicto</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/retouching.toml"/>
        <source>The selected words, or the word at the cursor: lower case, Capitals On Words, CAPITALS, in turn</source>
        <translation>Las palabras seleccionadas, o la palabra del cursor: minúsculas, Iniciales En Mayúscula y MAYÚSCULAS, por turno</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/unplaced.py"/>
        <source>The sentences of these decisions are not in the article as it is now. The record keeps them.</source>
        <translation>Las frases de estas decisiones no están en el artículo actual. El registro las conserva.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/settings.py"/>
        <source>The settings cannot be kept in {path}: {reason}.</source>
        <translation>La configuración no se puede guardar en {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/settings.py"/>
        <source>The settings in {path} are damaged and cannot be moved ({reason}); the defaults are used.</source>
        <translation>La configuración de {path} está dañada y no se puede mover ({reason}); se usan los valores predeterminados.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/settings.py"/>
        <source>The settings in {path} cannot be read: {reason}; the defaults are used.</source>
        <translation>La configuración de {path} no se puede leer: {reason}; se usan los valores predeterminados.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/settings.py"/>
        <source>The settings were damaged; they are kept as {name} and the defaults are used.</source>
        <translation>La configuración estaba dañada; está guardada como {name} y se usan los valores predeterminados.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/why.py"/>
        <source>the source confirms it</source>
        <translation>el texto de origen lo confirma</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_card.py"/>
        <source>The source confirms it.</source>
        <translation>El texto de origen lo confirma.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/sourcing.py"/>
        <source>The source is taken away; Undo brings it back.</source>
        <translation>El texto de origen se ha quitado; Deshacer lo recupera.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/why.py"/>
        <source>the source was not asked</source>
        <translation>no se consultó el texto de origen</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/why.py"/>
        <source>the source withdraws it</source>
        <translation>el texto de origen lo retira</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/review_state.py"/>
        <source>the space after it was changed meanwhile</source>
        <translation>entretanto cambió el espacio que sigue</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/kept_words.py"/>
        <source>The space after it was set; it ends its paragraph now.</source>
        <translation>Se fijó el espacio que lo sigue; ahora termina su párrafo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/editing.py"/>
        <source>The suggestion for “{text}” is what already stands there.</source>
        <translation>La sugerencia para «{text}» es lo que ya hay allí.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/pack.py"/>
        <source>the suggestion “{template}” uses ={name}, which no pattern captures</source>
        <translation>la sugerencia «{template}» usa ={name}, que ningún patrón capta</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/speaking.py"/>
        <source>The system's voice could not be started.</source>
        <translation>No se pudo iniciar la voz del sistema.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/__init__.py"/>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/texts.toml"/>
        <source>The text as delivered beside the text as it stands, or the changes within the line</source>
        <translation>El texto entregado junto al actual, o los cambios dentro de la línea</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/__init__.py"/>
        <source>The text holds half a character at position {n}; copy it again from its source.</source>
        <translation>El texto contiene medio carácter en la posición {n}; cópielo otra vez de donde venía.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/__init__.py"/>
        <source>The text holds NUL characters, so it is no text; copy it again from its source.</source>
        <translation>El texto contiene caracteres NUL, así que no es texto; cópielo otra vez de donde venía.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/__init__.py"/>
        <source>The text is empty: there is nothing to review; copy an article first.</source>
        <translation>El texto está vacío: no hay nada que revisar; copie antes un artículo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/conflict_bar.py"/>
        <source>The text of {name}</source>
        <translation>El texto de {name}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/review_state.py"/>
        <source>the text was changed meanwhile</source>
        <translation>entretanto cambió el texto</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/merge.py"/>
        <source>The two records are of different texts ({one} and {other}); carry one over to the article of the other first (reviewer session reattach).</source>
        <translation>Los dos registros son de textos distintos ({one} y {other}); traslade antes uno al artículo del otro (reviewer session reattach).</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/merge.py"/>
        <source>The two records cut the article differently, from segment {n} on; carry one over to the article anew first (reviewer session reattach).</source>
        <translation>Los dos registros cortan el artículo de distinta manera, a partir del segmento {n}; traslade antes uno de nuevo al artículo (reviewer session reattach).</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/schema.py"/>
        <source>the whole</source>
        <translation>el conjunto</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/switches.py"/>
        <source>The {key} of {rule} is one of {levels}, not {value}.</source>
        <translation>El valor {key} de {rule} es uno de {levels}, no {value}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/review.py"/>
        <source>There is a source and a target language, and no “{which}” language.</source>
        <translation>Hay un idioma de origen y uno de destino, y ninguno «{which}».</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/finding.py"/>
        <source>There is no \{number}: the expression has {n} parentheses.</source>
        <translation>No hay \{number}: la expresión tiene {n} paréntesis.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/joining.py"/>
        <source>There is no conflict here; {key} goes to the next.</source>
        <translation>Aquí no hay ningún conflicto; {key} lleva al siguiente.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/joining.py"/>
        <source>There is no conflict to decide.</source>
        <translation>No hay ningún conflicto por decidir.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/orphans.py"/>
        <source>There is no journal set aside beside {name}; nothing to recover.</source>
        <translation>No hay ningún diario apartado junto a {name}; no hay nada que recuperar.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/going.py"/>
        <source>There is no other edited segment among those shown.</source>
        <translation>No hay otro segmento modificado entre los que se muestran.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/desk.py"/>
        <source>There is no other open flag in this queue; Esc in the list shows all segments.</source>
        <translation>No hay otro aviso pendiente en esta cola; Esc en la lista muestra todos los segmentos.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/desk.py"/>
        <source>There is no other open flag.</source>
        <translation>No hay otro aviso pendiente.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/going.py"/>
        <source>There is no other open segment among those shown.</source>
        <translation>No hay otro segmento pendiente entre los que se muestran.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>There is no review of before.</source>
        <translation>No hay revisiones anteriores.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/translating.py"/>
        <source>there is no rule with this id</source>
        <translation>no hay ninguna regla con este id</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/review_state.py"/>
        <source>There is no segment “{segment}” in this article; its last one is {last}.</source>
        <translation>No hay ningún segmento «{segment}» en este artículo; el último es {last}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/shell.py"/>
        <source>There is no text on the clipboard; copy an article first.</source>
        <translation>No hay texto en el portapapeles; copie antes un artículo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/deeds.py"/>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/replacing.py"/>
        <source>There is nothing to replace in the corrected text.</source>
        <translation>No hay nada que reemplazar en el texto corregido.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/deeds.py"/>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/translating.py"/>
        <source>they must be a table, as in ['topic/what-is-wrong'] and lines below it</source>
        <translation>deben ser una tabla, como en ['tema/lo-que-falla'] y líneas debajo</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/people.toml"/>
        <source>They, or not to be told: no pronoun is flagged for the person chosen in the list</source>
        <translation>Plural o desconocido: no se avisa de ningún pronombre de la persona elegida en la lista</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>They, or not to be told: no pronoun is flagged for this person</source>
        <translation>Plural o desconocido: no se avisa de ningún pronombre de esta persona</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/resolving.py"/>
        <source>This conflict is decided already.</source>
        <translation>Este conflicto ya está decidido.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/resolving.py"/>
        <source>This conflict is not about a text; take one of its sides.</source>
        <translation>Este conflicto no es sobre un texto; elija uno de sus lados.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/resolving.py"/>
        <source>This decision is dealt with already.</source>
        <translation>Esta decisión ya está resuelta.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/export.py"/>
        <source>This file exists; exporting replaces it.</source>
        <translation>Este archivo existe; al exportar se reemplaza.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/upgrade.py"/>
        <source>This file is not the record of a review; open the article or its .review.json file.</source>
        <translation>Este archivo no es el registro de una revisión; abra el artículo o su archivo .review.json.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/editing.py"/>
        <source>This flag is no longer there; check the segment again.</source>
        <translation>Este aviso ya no está; compruebe el segmento otra vez.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/lock.py"/>
        <source>this folder knows no locks</source>
        <translation>esta carpeta no admite bloqueos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/export.py"/>
        <source>This is the opened article, which is never written over; choose another name.</source>
        <translation>Este es el artículo abierto, sobre el que nunca se escribe; elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/upgrade.py"/>
        <source>This record has the old format {version}, which this Reviewer cannot read.</source>
        <translation>Este registro tiene el formato antiguo {version}, que este Reviewer no puede leer.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/changing.py"/>
        <source>This session is open for reading only; nothing can be changed in it.</source>
        <translation>Esta sesión está abierta solo para lectura; en ella no se puede cambiar nada.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/speaking.py"/>
        <source>This system has no voice that Reviewer knows: install speech-dispatcher or espeak-ng.</source>
        <translation>Este sistema no tiene ninguna voz que Reviewer conozca: instale speech-dispatcher o espeak-ng.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/replacing.py"/>
        <source>Tick all</source>
        <translation>Marcar todos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Time format</source>
        <translation>Formato de hora</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/personal.py"/>
        <source>To sign your decisions, put your name into the settings ({key}).</source>
        <translation>Para firmar las decisiones: su nombre, en la configuración ({key}).</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>today {clock}</source>
        <translation>hoy {clock}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/json_bounds.py"/>
        <source>too long</source>
        <translation>demasiado largo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/json_bounds.py"/>
        <source>too many values</source>
        <translation>con demasiados valores</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/window.py"/>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/language_button.py"/>
        <source>Translated from</source>
        <translation>Traducido de</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/joining.py"/>
        <source>Two answers</source>
        <translation>Dos respuestas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/joining.py"/>
        <source>Two answers for the whole article</source>
        <translation>Dos respuestas para todo el artículo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Type</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>Type a few letters of a name or folder</source>
        <translation>Escriba unas letras de un nombre o una carpeta</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/pick.py"/>
        <source>Type a few letters of the name</source>
        <translation>Escriba unas letras del nombre</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/tour.py"/>
        <source>Type into the sentence as you like; what you type is kept at once.</source>
        <translation>Escriba en la frase lo que quiera; lo que se escribe se guarda al momento.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/deeds.py"/>
        <source>Undo: {deed}.</source>
        <translation>Deshacer: {deed}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/history_pane.py"/>
        <source>Undone: {label}</source>
        <translation>Deshecho: {label}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Unidiomatic</source>
        <translation>Poco idiomático</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/language_button.py"/>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/merge.py"/>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/conflict_bar.py"/>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>unknown language</source>
        <translation>idioma desconocido</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Unlink source</source>
        <translation>Desvincular texto de origen</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Unmute rule</source>
        <translation>Activar regla</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/deed_names.py"/>
        <source>Unreview</source>
        <translation>Anular la revisión</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/replacing.py"/>
        <source>Untick all</source>
        <translation>Desmarcar todos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Untranslated</source>
        <translation>Sin traducir</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Version, licence, libraries</source>
        <translation>Versión, licencia, bibliotecas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/subjects.py"/>
        <source>weather</source>
        <translation>el tiempo</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/deciding.toml"/>
        <source>Wh&amp;y these words…</source>
        <translation>Por &amp;qué estas palabras…</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>What &amp;changed</source>
        <translation>&amp;Cambios</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/help.toml"/>
        <source>What a &amp;flag says</source>
        <translation>Qué dice un &amp;aviso</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/differences_view.py"/>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/texts.toml"/>
        <source>What changed, side &amp;by side</source>
        <translation>Cambios &amp;en paralelo</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/help.toml"/>
        <source>What every rule flags and why, with examples; opens at the rule of the chosen flag</source>
        <translation>De qué avisa cada regla y por qué, con ejemplos; se abre en la regla del aviso elegido</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/help.toml"/>
        <source>What the recor&amp;d contains</source>
        <translation>Qué contiene el re&amp;gistro</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/finding.py"/>
        <source>What to find is longer than {most} characters; look for a part of it.</source>
        <translation>Lo que se busca tiene más de {most} caracteres; busque una parte.</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/notes.toml"/>
        <source>What was &amp;done to the segment</source>
        <translation>&amp;Historial del segmento</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/editor.py"/>
        <source>What was copied is too long for one segment (at most {most} characters).</source>
        <translation>Lo copiado es demasiado largo para un segmento (como máximo, {most} caracteres).</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/history_pane.py"/>
        <source>What was done to the segment</source>
        <translation>Historial del segmento</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/help.toml"/>
        <source>Where decisions are kept, what the file holds and when it is written</source>
        <translation>Dónde se guardan las decisiones, qué contiene el archivo y cuándo se escribe</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/recovery.py"/>
        <source>While the record could not be written ({why}) they were kept in {folder}.</source>
        <translation>Mientras no se pudo escribir el registro ({why}), estuvieron guardados en {folder}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/recovery.py"/>
        <source>While the record could not be written ({why}) {n} of them was kept in {folder}.</source>
        <translation>Mientras no se pudo escribir el registro ({why}), {n} de ellos estuvo guardado en {folder}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/recovery.py"/>
        <source>While the record could not be written ({why}) {n} of them were kept in {folder}.</source>
        <translation>Mientras no se pudo escribir el registro ({why}), {n} de ellos estuvieron guardados en {folder}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/people.py"/>
        <source>Who is who</source>
        <translation>Quién es quién</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/find_bar.py"/>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/why.py"/>
        <source>Why these words</source>
        <translation>Por qué estas palabras</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>with notes</source>
        <translation>con notas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>with open questions</source>
        <translation>con preguntas pendientes</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>Woman</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>woman</source>
        <translation>mujer</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>woman, settled</source>
        <translation>mujer, fijado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/catalogue.py"/>
        <source>Words of a rule, its reason or its examples</source>
        <translation>Palabras de una regla o de sus ejemplos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/translating.py"/>
        <source>words of {rule}: {error}</source>
        <translation>palabras de {rule}: {error}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/ways.py"/>
        <source>Work on a copy</source>
        <translation>Trabajar en una copia</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/spare.py"/>
        <source>Work on {home} is kept in {where}, for its folder is not there; it moves home when that can be opened again.</source>
        <translation>El trabajo sobre {home} está guardado en {where}, porque su carpeta no está; vuelve a su sitio cuando esta se pueda abrir otra vez.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/spare.py"/>
        <source>Work on {n} more article is kept in {folder}.</source>
        <translation>El trabajo sobre {n} artículo más está guardado en {folder}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/spare.py"/>
        <source>Work on {n} more articles is kept in {folder}.</source>
        <translation>El trabajo sobre {n} artículos más está guardado en {folder}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/elsewhere.py"/>
        <source>Work that began at {since} is not in this record, which was changed elsewhere meanwhile; it is kept as {where}; “reviewer session merge” puts both together.</source>
        <translation>El trabajo que empezó el {since} no está en este registro, que entretanto cambió en otro lugar; está guardado como {where}; «reviewer session merge» los combina.</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/texts.toml"/>
        <source>Work without the source again; Undo brings it back</source>
        <translation>Volver a trabajar sin el texto de origen; Deshacer lo recupera</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>worst first</source>
        <translation>primero los más graves</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/notes.toml"/>
        <source>Write a note on the segment, or ask a question; Enter adds it</source>
        <translation>Escribir una nota sobre el segmento o hacer una pregunta; Intro la añade</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Write the corrected article to a file of its own</source>
        <translation>Escribir el artículo corregido en un archivo propio</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Write the record at once; it is written by itself as well</source>
        <translation>Escribir el registro al momento; también se escribe por sí solo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/settings.py"/>
        <source>Written beside each decision, from the next one on.</source>
        <translation>Aparece junto a cada decisión, a partir de la próxima.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Wrong term</source>
        <translation>Término equivocado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>yesterday {clock}</source>
        <translation>ayer {clock}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/derived.py"/>
        <source>You work on a copy, {name}; both can be merged later.</source>
        <translation>Se trabaja en una copia, {name}; ambas se pueden combinar más tarde.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/settings.py"/>
        <source>Your &amp;name or initials</source>
        <translation>Su &amp;nombre o iniciales</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/settings.py"/>
        <source>Your name or initials</source>
        <translation>Su nombre o iniciales</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/alias_line.py"/>
        <source>Your name or initials, written beside each decision</source>
        <translation>Su nombre o iniciales, que aparecen junto a cada decisión</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Your name, colours, text size, and the rules that are off in every article</source>
        <translation>Su nombre, los colores, el tamaño del texto y las reglas desactivadas en todos los artículos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/own_files.py"/>
        <source>Your own rules in {folder} cannot be read: {reason}.</source>
        <translation>Sus reglas propias de {folder} no se pueden leer: {reason}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/keeper.py"/>
        <source>Your work is kept in {place}; it moves home when this article is opened again.</source>
        <translation>Su trabajo está guardado en {place}; vuelve a su sitio cuando se abra otra vez este artículo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/undo_words.py"/>
        <source>{deed} in segment {n}</source>
        <translation>{deed} en el segmento {n}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>{done} segments reviewed</source>
        <translation>{done} segmentos revisados</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/shell.py"/>
        <source>{error} Reviewer can keep the record in its own folder instead ({folder}).</source>
        <translation>{error} Reviewer puede guardar el registro en su propia carpeta ({folder}).</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/kept_words.py"/>
        <source>{file} as delivered now</source>
        <translation>{file} tal como se entrega ahora</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/opening.py"/>
        <source>{file} was changed since this review began.</source>
        <translation>{file} ha cambiado desde que empezó esta revisión.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/ways.py"/>
        <source>{file} was changed since this review began. The review can be carried over to the new text: every decision is looked for there, what has no place is kept and listed, and the record as it is now stays beside the new one.</source>
        <translation>{file} cambió desde que empezó esta revisión. La revisión se puede trasladar al texto nuevo: allí se busca cada decisión, lo que no tiene lugar se conserva y se enumera, y el registro actual queda junto al nuevo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/own_rules.py"/>
        <source>{first} ({n} such problems: “reviewer rules” names them all.)</source>
        <translation>{first} (Hay {n} problemas así: «reviewer rules» los nombra todos.)</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/own_files.py"/>
        <source>{folder} holds {n} packs; only the first {most} are used.</source>
        <translation>{folder} contiene {n} paquetes; solo se usan los primeros {most}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>{gender} by “{words}”, segment {n}: {sentence}</source>
        <translation>{gender} por «{words}», segmento {n}: {sentence}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/bindings.py"/>
        <source>{key} alone would get in the way of typing; add Ctrl or Alt.</source>
        <translation>{key} por sí sola estorbaría al escribir; añada Ctrl o Alt.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/bindings.py"/>
        <source>{key} belongs to “{command}”; free it there first.</source>
        <translation>{key} pertenece a «{command}»; libérela antes allí.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/tour.py"/>
        <source>{key} confirms the sentence and goes to the next open one.</source>
        <translation>{key} confirma la frase y va a la siguiente pendiente.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/tour.py"/>
        <source>{key} dismisses a flag that is mistaken here.</source>
        <translation>{key} descarta un aviso que aquí se equivoca.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/bindings.py"/>
        <source>{key} edits text; choose another.</source>
        <translation>{key} sirve para editar texto; elija otro atajo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/tour.py"/>
        <source>{key} finds any command by a few letters.</source>
        <translation>{key} encuentra cualquier comando con unas pocas letras.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/tour.py"/>
        <source>{key} goes to the next flag.</source>
        <translation>{key} va al aviso siguiente.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/tour.py"/>
        <source>{key} leaves a sentence that was right as it came.</source>
        <translation>{key} deja como está una frase que llegó correcta.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/tour.py"/>
        <source>{key} marks a sentence to come back to.</source>
        <translation>{key} marca una frase para volver a ella.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/bindings.py"/>
        <source>{key} opens the menu “{menu}”.</source>
        <translation>{key} abre el menú «{menu}».</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/tour.py"/>
        <source>{key} puts the first suggestion in its place.</source>
        <translation>{key} pone en su lugar la primera sugerencia.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/bindings.py"/>
        <source>{key} types a character with AltGr on many keyboards; choose another.</source>
        <translation>{key} escribe un carácter con AltGr en muchos teclados; elija otro atajo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/tour.py"/>
        <source>{key} writes the corrected article. That is all; {all} shows every key.</source>
        <translation>{key} escribe el artículo corregido. Eso es todo; {all} muestra todos los atajos.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>{language} (guessed)</source>
        <translation>{language} (supuesto)</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/finding.py"/>
        <source>{many} so far…</source>
        <translation>{many} hasta ahora…</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/people.py"/>
        <source>{names}: a person again.</source>
        <translation>{names}: otra vez una persona aparte.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/castings.py"/>
        <source>{name} and {other} are one person already.</source>
        <translation>{name} y {other} ya son una sola persona.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/people.py"/>
        <source>{name} and {other} are one person; Undo takes it back.</source>
        <translation>{name} y {other} son una sola persona; Deshacer lo anula.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/writer.py"/>
        <source>{name} can be written again; all changes are saved there.</source>
        <translation>{name} se puede escribir otra vez; todos los cambios están guardados allí.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/lock.py"/>
        <source>{name} cannot be opened for writing: {why}, or open it for reading only.</source>
        <translation>{name} no se puede abrir para escribir: {why}, o ábralo solo para lectura.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/recovery.py"/>
        <source>{name} cannot be opened. {error}{others}</source>
        <translation>{name} no se puede abrir. {error}{others}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/recovery.py"/>
        <source>{name} cannot be put in order: {reason}, or open the record for reading only.</source>
        <translation>{name} no se puede poner en orden: {reason}, o abra el registro solo para lectura.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/recovery.py"/>
        <source>{name} cannot be read: {why}</source>
        <translation>{name} no se puede leer: {why}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/__init__.py"/>
        <source>{name} holds more lines or sentences than one review can; split it into smaller files.</source>
        <translation>{name} contiene más líneas o frases de las que caben en una revisión; divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/__init__.py"/>
        <source>{name} holds more markup than an article can; split it, or save its words alone.</source>
        <translation>{name} contiene más marcado del que cabe en un artículo; divídalo o guarde solo las palabras.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/__init__.py"/>
        <source>{name} holds no prose to review; choose another file.</source>
        <translation>{name} no contiene prosa que revisar; elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/decoding.py"/>
        <source>{name} holds no text, only white space; choose another file.</source>
        <translation>{name} no contiene texto, solo espacio en blanco; elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/decoding.py"/>
        <source>{name} holds NUL characters, so it is no text; check that it is the right file.</source>
        <translation>{name} contiene caracteres NUL, así que no es texto; compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/store.py"/>
        <source>{name} is a backup and open for reading only; to go on from it, close the review and copy it over its record.</source>
        <translation>{name} es una copia de seguridad y está abierta solo para lectura; para seguir desde ella, cierre la revisión y cópiela sobre su registro.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/decoding.py"/>
        <source>{name} is a web page or an XML file, not plain text; save it as text and open that.</source>
        <translation>{name} es una página web o un archivo XML, no texto sin formato; guárdelo como texto y abra ese archivo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/derived.py"/>
        <source>{name} is as it was when the review began; there is nothing to carry over.</source>
        <translation>{name} está como cuando empezó la revisión; no hay nada que trasladar.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/lock.py"/>
        <source>{name} is being reviewed already ({who}); close it there, open it for reading only, or work on a copy.</source>
        <translation>{name} ya se está revisando ({who}); ciérrelo allí, ábralo solo para lectura o trabaje en una copia.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/decoding.py"/>
        <source>{name} is empty: there is nothing to review; choose another file.</source>
        <translation>{name} está vacío: no hay nada que revisar; elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/decoding.py"/>
        <source>{name} is in UTF-32, which Reviewer does not read; save it as UTF-8 and open that.</source>
        <translation>{name} está en UTF-32, que Reviewer no lee; guárdelo como UTF-8 y abra ese archivo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/recovery.py"/>
        <source>{name} is no whole JSON document ({error}).{others}</source>
        <translation>{name} no es un documento JSON entero ({error}).{others}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/decoding.py"/>
        <source>{name} is not a text file (it holds control characters); check that it is the right file.</source>
        <translation>{name} no es un archivo de texto (contiene caracteres de control); compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/decoding.py"/>
        <source>{name} is not a text file (it holds zero bytes); check that it is the right file.</source>
        <translation>{name} no es un archivo de texto (contiene bytes nulos); compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/store.py"/>
        <source>{name} is open for reading only: {why}</source>
        <translation>{name} está abierto solo para lectura: {why}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/source_text.py"/>
        <source>{name} is the article itself; choose the text it was translated from.</source>
        <translation>{name} es el propio artículo; elija el texto del que se tradujo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/people.py"/>
        <source>{name} is the same person as</source>
        <translation>{name} es la misma persona que</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>{name} is the same person, as you said</source>
        <translation>{name} es la misma persona, según indicó usted</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/derived.py"/>
        <source>{name} is there already; choose another name for the new record.</source>
        <translation>{name} ya existe; elija otro nombre para el registro nuevo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/store.py"/>
        <source>{name} is there already; open it to go on with that review.</source>
        <translation>{name} ya existe; ábralo para seguir con esa revisión.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/decoding.py"/>
        <source>{name} is UTF-8 but {at}; get a whole copy, or save it again as UTF-8.</source>
        <translation>{name} es UTF-8, pero {at}; consiga una copia entera o guárdelo otra vez como UTF-8.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/store.py"/>
        <source>{name} is write-protected and open for reading only; take that off to go on.</source>
        <translation>{name} está protegido contra escritura y abierto solo para lectura; quite la protección para continuar.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/decoding.py"/>
        <source>{name} is {kind}, not plain text; save it as text (UTF-8) and open that.</source>
        <translation>{name} es {kind}, no texto sin formato; guárdelo como texto (UTF-8) y abra ese archivo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/conflict_bar.py"/>
        <source>{name} is {other}</source>
        <translation>{name} es {other}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/article_place.py"/>
        <source>{name} names its article outside its own folder ({place}), where it is not looked for; name the file with --article FILE, or open the article itself: it is remembered. This is said once.</source>
        <translation>{name} sitúa su artículo fuera de su propia carpeta ({place}), donde no se busca; indique el archivo con --article FILE, o abra el propio artículo: se recordará. Esto se dice una sola vez.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/decoding.py"/>
        <source>{name} says it is {called} but is {cut}; get a whole copy, or save it again as UTF-8.</source>
        <translation>{name} dice ser {called}, pero {cut}; consiga una copia entera o guárdelo otra vez como UTF-8.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/article_place.py"/>
        <source>{name} was changed since this review began; the review goes on with the text as it was, which the record holds (reviewer session reattach carries it over to the new one).</source>
        <translation>{name} ha cambiado desde que empezó esta revisión; la revisión sigue con el texto de antes, que está en el registro (reviewer session reattach la traslada al nuevo).</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/derived.py"/>
        <source>{name} was made by a newer Reviewer; use that one to make a record of it.</source>
        <translation>{name} lo hizo un Reviewer más nuevo; use ese para hacer un registro con él.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/lock.py"/>
        <source>{name} was opened for writing on another computer ({owner}) and not closed there; whether that still writes cannot be seen from here: see there, open it for reading only or work on a copy; if it certainly writes no more, remove {file}.</source>
        <translation>{name} se abrió para escribir en otro ordenador ({owner}) y no se cerró allí; desde aquí no se puede ver si aún escribe: mire allí, ábralo solo para lectura o trabaje en una copia; si es seguro que ya no escribe, borre {file}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/recovery.py"/>
        <source>{name} would take far more memory than a review usually does; open it only if you know where it is from.</source>
        <translation>{name} ocuparía mucha más memoria que una revisión normal; ábralo solo si sabe de dónde viene.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/merge.py"/>
        <source>{name}, sha256 {digest}</source>
        <translation>{name}, sha256 {digest}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>{name}, {gender}; named {n} time</source>
        <translation>{name}, {gender}; {n} mención</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>{name}, {gender}; named {n} times</source>
        <translation>{name}, {gender}; veces que se nombra: {n}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/recovering.py"/>
        <source>{name}: for these changes no state of the review was found that they go on from; they can be done again by hand. The file stays as it is.</source>
        <translation>{name}: no se encontró un estado de la revisión del que partan estos cambios; pueden hacerse de nuevo a mano. El archivo queda como está.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/settings.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/derived.py"/>
        <source>{n} as before</source>
        <translation>{n} como antes</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/recovering.py"/>
        <source>{n} change has no place there.</source>
        <translation>{n} cambio no tiene lugar allí.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/recovering.py"/>
        <source>{n} change was brought back, into the new record {name}.</source>
        <translation>Se recuperó {n} cambio, en el registro nuevo {name}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/derived.py"/>
        <source>{n} changed, to be reviewed again</source>
        <translation>{n} con cambios, por revisar de nuevo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/recovering.py"/>
        <source>{n} changes have no place there.</source>
        <translation>{n} cambios no tienen lugar allí.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/recovering.py"/>
        <source>{n} changes were brought back, into the new record {name}.</source>
        <translation>Se recuperaron {n} cambios, en el registro nuevo {name}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/derived.py"/>
        <source>{n} delivered as corrected</source>
        <translation>{n} entregados ya corregidos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_pane.py"/>
        <source>{n} flag</source>
        <translation>{n} aviso</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/status_bar.py"/>
        <source>{n} flag open</source>
        <translation>{n} aviso pendiente</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/export.py"/>
        <source>{n} flag still open.</source>
        <translation>Queda {n} aviso pendiente.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_pane.py"/>
        <source>{n} flags</source>
        <translation>{n} avisos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/status_bar.py"/>
        <source>{n} flags open</source>
        <translation>{n} avisos pendientes</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/export.py"/>
        <source>{n} flags still open.</source>
        <translation>Quedan {n} avisos pendientes.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/derived.py"/>
        <source>{n} in conflict</source>
        <translation>{n} en conflicto</translation>
    </message>
    <message>
        <location filename="../../../reviewer/cli/check.py"/>
        <source>{n} more problems of your own rules: “reviewer rules” names them all.</source>
        <translation>Hay {n} problemas más en sus propias reglas: «reviewer rules» los nombra todos.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/segment_model.py"/>
        <source>{n} note</source>
        <translation>{n} nota</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/segment_model.py"/>
        <source>{n} notes</source>
        <translation>{n} notas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/replacing.py"/>
        <source>{n} of them are confirmed and become open again.</source>
        <translation>{n} de ellos están confirmados y vuelven a quedar pendientes.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/replacing.py"/>
        <source>{n} of them is confirmed and becomes open again.</source>
        <translation>{n} de ellos está confirmado y vuelve a quedar pendiente.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/tour.py"/>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/start_screen.py"/>
        <location filename="../../../reviewer/ui/status_bar.py"/>
        <source>{n} of {all} reviewed</source>
        <translation>{n} de {all} revisados</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/catalogue.py"/>
        <source>{n} of {all} rules</source>
        <translation>{n} de {all} reglas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/replacing.py"/>
        <source>{n} of {all} segments are changed, as one step of undo. Space takes a tick off.</source>
        <translation>Cambian {n} de {all} segmentos, y se deshace de una vez. Espacio quita una marca.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/replacing.py"/>
        <source>{n} of {all} segments is changed, as one step of undo. Space takes a tick off.</source>
        <translation>Cambia {n} de {all} segmentos, y se deshace de una vez. Espacio quita una marca.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/export.py"/>
        <source>{n} of {all} segments reviewed, {corrected} of them corrected.</source>
        <translation>{n} de {all} segmentos revisados; corregidos: {corrected}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/history_pane.py"/>
        <source>{n} older change is in the record.</source>
        <translation>{n} cambio anterior está en el registro.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/history_pane.py"/>
        <source>{n} older changes are in the record.</source>
        <translation>Cambios más antiguos que están en el registro: {n}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/segment_model.py"/>
        <source>{n} open flag</source>
        <translation>{n} aviso pendiente</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <location filename="../../../reviewer/ui/segment_model.py"/>
        <source>{n} open flags</source>
        <translation>{n} avisos pendientes</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/export.py"/>
        <source>{n} segment marked for later.</source>
        <translation>{n} segmento marcado para más tarde.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/export.py"/>
        <source>{n} segment of {all} not reviewed yet.</source>
        <translation>Falta por revisar {n} segmento de {all}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/export.py"/>
        <source>{n} segments marked for later.</source>
        <translation>{n} segmentos marcados para más tarde.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/export.py"/>
        <source>{n} segments of {all} not reviewed yet.</source>
        <translation>Faltan por revisar {n} segmentos de {all}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/derived.py"/>
        <source>{n} without a place</source>
        <translation>{n} sin lugar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/recovery.py"/>
        <source>{path} cannot be opened: {reason}.{others}</source>
        <translation>{path} no se puede abrir: {reason}.{others}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/__init__.py"/>
        <source>{path} cannot be read ({reason}); check the disk and the name.</source>
        <translation>{path} no se puede leer ({reason}); compruebe el disco y el nombre.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/journal_pool.py"/>
        <location filename="../../../reviewer/services/orphans.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/derived.py"/>
        <location filename="../../../reviewer/services/store.py"/>
        <location filename="../../../reviewer/ui/exporting.py"/>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/__init__.py"/>
        <source>{path} does not exist; check its name and folder.</source>
        <translation>{path} no existe; compruebe su nombre y su carpeta.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/__init__.py"/>
        <source>{path} is a folder; choose a file in it.</source>
        <translation>{path} es una carpeta; elija un archivo en ella.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/__init__.py"/>
        <source>{path} is not a regular file; choose a text file.</source>
        <translation>{path} no es un archivo normal; elija un archivo de texto.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/own_files.py"/>
        <source>{path} is not UTF-8 (byte {place}); save it as UTF-8.</source>
        <translation>{path} no es UTF-8 (byte {place}); guárdelo como UTF-8.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/__init__.py"/>
        <source>{path} is too large for an article (at most {most} MB); split it into smaller files.</source>
        <translation>{path} es demasiado grande para un artículo (como máximo {most} MB); divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/own_files.py"/>
        <source>{path} is too large for rules; cut it into several files.</source>
        <translation>{path} es demasiado grande para reglas; divídalo en varios archivos.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/__init__.py"/>
        <source>{path} may not be read; change its permissions or choose another file.</source>
        <translation>{path} no se puede leer; cambie sus permisos o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/saved_state.py"/>
        <source>{record} cannot be written: {why}. The last changes are safe in the journal beside it, and Reviewer goes on trying.</source>
        <translation>No se puede escribir {record}: {why}. Los últimos cambios están a salvo en el diario que hay al lado, y Reviewer lo sigue intentando.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/saved_state.py"/>
        <source>{record} cannot be written: {why}. Your work is saved in {where} meanwhile; Reviewer goes on trying and moves it home.</source>
        <translation>No se puede escribir {record}: {why}. Entretanto su trabajo se guarda en {where}; Reviewer lo sigue intentando y lo devuelve a su sitio.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/conflict_bar.py"/>
        <source>{rule} is off in every article</source>
        <translation>{rule} está desactivada en todos los artículos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/conflict_bar.py"/>
        <source>{rule} is off in this article</source>
        <translation>{rule} está desactivada en este artículo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/muted_rules.py"/>
        <source>{rule}, switched off by {person} on {day}</source>
        <translation>{rule}, desactivada por {person} el {day}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/muted_rules.py"/>
        <source>{rule}, switched off on {day}</source>
        <translation>{rule}, desactivada el {day}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/language_button.py"/>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/language_button.py"/>
        <source>{source} → {target} (guessed)</source>
        <translation>{source} → {target} (supuestos)</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/sourcing.py"/>
        <source>{sure} of {n} segment linked one to one; flags are graded by it.</source>
        <translation>{sure} de {n} segmento vinculado uno a uno; los avisos se valoran según él.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/sourcing.py"/>
        <source>{sure} of {n} segments linked one to one; flags are graded by it.</source>
        <translation>{sure} de {n} segmentos vinculados uno a uno; los avisos se valoran según ellos.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/joining.py"/>
        <source>{what}: conflict {n} of {all}</source>
        <translation>{what}: conflicto {n} de {all}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/lock.py"/>
        <source>{when}, just now</source>
        <translation>{when}, ahora mismo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/lock.py"/>
        <source>{when}, {n} day ago</source>
        <translation>{when}, hace {n} día</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/lock.py"/>
        <source>{when}, {n} days ago</source>
        <translation>{when}, hace {n} días</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/lock.py"/>
        <source>{when}, {n} hour ago</source>
        <translation>{when}, hace {n} hora</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/lock.py"/>
        <source>{when}, {n} hours ago</source>
        <translation>{when}, hace {n} horas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/lock.py"/>
        <source>{when}, {n} minute ago</source>
        <translation>{when}, hace {n} minuto</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/lock.py"/>
        <source>{when}, {n} minutes ago</source>
        <translation>{when}, hace {n} minutos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/export.py"/>
        <source>{where} holds half a character (U+{code}), which no file can keep; type it again.</source>
        <translation>{where} contiene medio carácter (U+{code}), que ningún archivo puede guardar; escríbalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/formats/export.py"/>
        <source>{where} holds “{char}” ({code}), which {name} cannot write; export as UTF-8, or replace the character.</source>
        <translation>{where} contiene «{char}» ({code}), que {name} no puede escribir; exporte como UTF-8 o reemplace el carácter.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/finding.py"/>
        <source>{which} of {many}</source>
        <translation>{which} de {many}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/lock.py"/>
        <source>{who} on {host}, process {pid}, since {moment}</source>
        <translation>{who} en {host}, proceso {pid}, desde {moment}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/syntax.py"/>
        <source>{{ }} must stand once, outside ( ) and [ ], in: {pattern}</source>
        <translation>{{ }} debe estar una vez, fuera de ( ) y [ ], en: {pattern}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/syntax.py"/>
        <source>“={name}” must follow ), &gt;, ] or a slot in: {pattern}</source>
        <translation>«={name}» debe seguir a ), &gt;, ] o a un hueco en: {pattern}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/pack.py"/>
        <source>“bad” needs at least one example</source>
        <translation>«bad» necesita al menos un ejemplo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/switches.py"/>
        <source>“off” holds {rule}, which is no rule's id in quotes.</source>
        <translation>«off» contiene {rule}, que no es el id de una regla entre comillas.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/switches.py"/>
        <source>“off” must be a list of rules, as in off = ['topic/what-is-wrong'].</source>
        <translation>«off» debe ser una lista de reglas, como en off = ['tema/lo-que-falla'].</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/translating.py"/>
        <source>“said” must be a list of pairs, as in said = [['in English', 'translated']]</source>
        <translation>«said» debe ser una lista de pares, como en said = [['en inglés', 'traducido']]</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/pack.py"/>
        <source>“source” must be a language code and rules must be [[rule]] tables</source>
        <translation>«source» debe ser un código de idioma y las reglas deben ser tablas [[rule]]</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/pack.py"/>
        <source>“target” needs at least one pattern</source>
        <translation>«target» necesita al menos un patrón</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/review_state.py"/>
        <source>“{deed}” was not done in segment {segment}: {what}; look at it and try again.</source>
        <translation>«{deed}» no se hizo en el segmento {segment}: {what}; mírelo e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/review_state.py"/>
        <source>“{deed}” was not done: {what}; look at it and try again.</source>
        <translation>«{deed}» no se hizo: {what}; mírelo e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/pack.py"/>
        <source>“{key}” is missing</source>
        <translation>falta «{key}»</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/pack.py"/>
        <source>“{key}” is missing from the pack's head, as in {key} = 'en'</source>
        <translation>falta «{key}» en la cabecera del paquete, como en {key} = 'en'</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/pack.py"/>
        <source>“{key}” is no key of a pack's head (pack, title, target, source)</source>
        <translation>«{key}» no es una clave de la cabecera de un paquete (pack, title, target, source)</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/pack.py"/>
        <source>“{key}” is no key of a rule</source>
        <translation>«{key}» no es una clave de una regla</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/translating.py"/>
        <source>“{key}” is none of {keys}</source>
        <translation>«{key}» no es ninguna de {keys}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/switches.py"/>
        <source>“{key}” is none of {keys}.</source>
        <translation>«{key}» no es ninguna de {keys}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/pack.py"/>
        <source>“{key}” is “{value}” but must be one of {choices}</source>
        <translation>«{key}» es «{value}», pero debe ser uno de {choices}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/pack.py"/>
        <source>“{key}” must be a list of texts, as in {key} = ['…']</source>
        <translation>«{key}» debe ser una lista de textos, como en {key} = ['…']</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/switches.py"/>
        <source>“{key}” must be a table: [{key}], then lines such as 'topic/what-is-wrong' = '{level}'.</source>
        <translation>«{key}» debe ser una tabla: [{key}], y después líneas como 'tema/lo-que-falla' = '{level}'.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/pack.py"/>
        <location filename="../../../reviewer/checks/rules/translating.py"/>
        <source>“{key}” must be a text in quotes</source>
        <translation>«{key}» debe ser un texto entre comillas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/history_pane.py"/>
        <source>“{new}” put in</source>
        <translation>Se puso «{new}»</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/history_pane.py"/>
        <source>“{old}” taken out</source>
        <translation>Se quitó «{old}»</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/history_pane.py"/>
        <source>“{old}” → “{new}”</source>
        <translation>«{old}» → «{new}»</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/syntax.py"/>
        <source>“{sign}” closes nothing in: {pattern}</source>
        <translation>«{sign}» no cierra nada en: {pattern}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/syntax.py"/>
        <source>“{sign}” is missing in: {pattern}</source>
        <translation>falta «{sign}» en: {pattern}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/syntax.py"/>
        <source>“{sign}” must count upwards and to {most} at most in: {pattern}</source>
        <translation>«{sign}» debe contar hacia arriba y hasta {most} como máximo en: {pattern}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/syntax.py"/>
        <source>“{sign}” stands outside ( ) in: {pattern}</source>
        <translation>«{sign}» está fuera de ( ) en: {pattern}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/services/editing.py"/>
        <source>“{text}” was edited since it was flagged; check the segment again.</source>
        <translation>«{text}» se editó después del aviso; compruebe el segmento otra vez.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/translating.py"/>
        <source>“{translated}” does not name the same values as “{english}”</source>
        <translation>«{translated}» no nombra los mismos valores que «{english}»</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/conflict_bar.py"/>
        <source>“{words}”: edited away</source>
        <translation>«{words}»: desapareció al editar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/conflict_bar.py"/>
        <source>“{words}”: flag dismissed</source>
        <translation>«{words}»: aviso descartado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/conflict_bar.py"/>
        <source>“{words}”: suggestion applied</source>
        <translation>«{words}»: sugerencia aplicada</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/rules/syntax.py"/>
        <source>“|” stands outside ( ) in: {pattern}</source>
        <translation>«|» está fuera de ( ) en: {pattern}</translation>
    </message>
</context>
</TS>
