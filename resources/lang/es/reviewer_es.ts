<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>&amp;Most flagged first</source>
        <translation>Primero los de más a&amp;visos</translation>
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
        <location filename="../../../reviewer/ui/features/undo_words.py"/>
        <source>&amp;Redo: {deed}</source>
        <translation>&amp;Rehacer: {deed}</translation>
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
        <location filename="../../../reviewer/ui/features/undo_words.py"/>
        <source>&amp;Undo: {deed}</source>
        <translation>&amp;Deshacer: {deed}</translation>
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
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>a capital inside the sentence: “but He left”</source>
        <comment>a rule</comment>
        <translation>mayúscula dentro de la frase: «but He left»</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>A capital where no sentence begins is left over from a place where text was cut or joined.</source>
        <comment>a rule</comment>
        <translation>Una mayúscula donde no empieza ninguna frase quedó de un corte o una unión del texto.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>A character that nobody sees breaks searching, and spelling checks.</source>
        <comment>a rule</comment>
        <translation>Un carácter que nadie ve impide las búsquedas y la corrección ortográfica.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>A clause after “because” without its subject</source>
        <comment>a rule</comment>
        <translation>Una oración tras «because» sin su sujeto</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>A closing quote follows the last word or mark of the quotation without a space.</source>
        <comment>a rule</comment>
        <translation>La comilla de cierre sigue sin espacio a la última palabra o signo de la cita.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>A club's nickname put into English</source>
        <comment>a rule</comment>
        <translation>Apodo de un club puesto en inglés</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>A comma or full stop follows its word without a space.</source>
        <comment>a rule</comment>
        <translation>La coma o el punto siguen a su palabra sin espacio.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/palette.py"/>
        <source>A command, or a review to open</source>
        <translation>Un comando, o una revisión que abrir</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>A crime that ‘se persigue de oficio’ is prosecuted without anybody's complaint; “follow” and “by trade” are literal.</source>
        <comment>a rule</comment>
        <translation>Un delito que ‘se persigue de oficio’ se prosecutes sin que nadie denuncie; «follow» y «by trade» son literales.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/conflict_bar.py"/>
        <source>A flag is not decided</source>
        <translation>Un aviso está sin decidir</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>A foul is committed on somebody</source>
        <comment>a rule</comment>
        <translation>Una falta se comete on somebody</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>A hyphen joins two words without spaces; a dash has a space on both sides or on none.</source>
        <comment>a rule</comment>
        <translation>El guion une dos palabras sin espacios; la raya lleva espacio a ambos lados o a ninguno.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>A name and a pronoun for one subject</source>
        <comment>a rule</comment>
        <translation>Un nombre y un pronombre para un mismo sujeto</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>A name spelt in two ways</source>
        <comment>a rule</comment>
        <translation>Un nombre escrito de dos maneras</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>A party's initials translated as a word</source>
        <comment>a rule</comment>
        <translation>Siglas de un partido traducidas como palabra</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>A plural noun takes are, were and have; a singular one takes is, was and has.</source>
        <comment>a rule</comment>
        <translation>Un sustantivo plural lleva are, were y have; uno singular, is, was y has.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/segment_model.py"/>
        <source>a question is open</source>
        <translation>hay una pregunta pendiente</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>A quotation inside a sentence is set off from the words around it by a space.</source>
        <comment>a rule</comment>
        <translation>Una cita dentro de una frase va separada por un espacio de las palabras que la rodean.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/find_bar.py"/>
        <source>A regular expression; \1 puts in what its parentheses caught</source>
        <translation>Expresión regular; \1 inserta lo que captaron sus paréntesis</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>A semicolon joins two clauses; the words on one side of this one have no verb.</source>
        <comment>a rule</comment>
        <translation>El punto y coma une dos oraciones; las palabras de un lado de este no tienen verbo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>A sentence starts inside another</source>
        <comment>a rule</comment>
        <translation>Una frase empieza dentro de otra</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>A space follows a comma, semicolon or colon between words.</source>
        <comment>a rule</comment>
        <translation>Tras una coma, un punto y coma o dos puntos entre palabras va un espacio.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>A space separates the end of one sentence from the start of the next.</source>
        <comment>a rule</comment>
        <translation>Un espacio separa el final de una frase del principio de la siguiente.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>A tag of a web page or a placeholder of the machine is no part of the article.</source>
        <comment>a rule</comment>
        <translation>Una etiqueta de página web o un marcador de la máquina no forma parte del artículo.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>a verb that English does not have</source>
        <comment>a rule</comment>
        <translation>un verbo que el inglés no tiene</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>A word that cannot stand here</source>
        <comment>a rule</comment>
        <translation>Palabra que aquí no puede estar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>A word that opens sentences stands with a capital after a small word: the full stop before it was lost.</source>
        <comment>a rule</comment>
        <translation>Una palabra que abre frases está con mayúscula tras una en minúscula: se perdió el punto anterior.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>A word that the machine could not write</source>
        <comment>a rule</comment>
        <translation>Palabra que la máquina no pudo escribir</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>A ‘consejero electoral’ is a member of the board that runs elections and votes there; an adviser only gives advice.</source>
        <comment>a rule</comment>
        <translation>Un ‘consejero electoral’ es miembro del órgano que organiza las elecciones y vota en él; an adviser solo aconseja.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>A ‘volante’ in American football pages is a midfielder.</source>
        <comment>a rule</comment>
        <translation>Un ‘volante’ en las páginas de fútbol de América es a midfielder.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/about.py"/>
        <source>About Reviewer</source>
        <translation>Acerca de Reviewer</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/segment_pane.py"/>
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
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Acronym of other words</source>
        <comment>a rule</comment>
        <translation>Sigla de otras palabras</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/notes.toml"/>
        <source>Add a n&amp;ote</source>
        <translation>Añadir una n&amp;ota</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
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
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>After a number English has no plural: 3 million euros. Check billions: Spanish ‘billón’ is a million millions.</source>
        <comment>a rule</comment>
        <translation>Tras un número el inglés no lleva plural: 3 million euros. Compruebe los billones: el español ‘billón’ es un millón de millones.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>After can, will, would, did not … English takes the base form; the tense is on the auxiliary already.</source>
        <comment>a rule</comment>
        <translation>Tras can, will, would, did not… el inglés usa la forma base; el tiempo ya lo lleva el auxiliar.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>After “in relation to” English needs a noun or -ing.</source>
        <comment>a rule</comment>
        <translation>Tras «in relation to» el inglés necesita un sustantivo o -ing.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>After “million” English takes the noun directly: 3 million euros.</source>
        <comment>a rule</comment>
        <translation>Tras «million» el inglés pone directamente el sustantivo: 3 million euros.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>age with “have”</source>
        <comment>a rule</comment>
        <translation>edad con «have»</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>American usage sets commas and full stops before the closing quote, as the rest of this article does.</source>
        <comment>a rule</comment>
        <translation>El uso estadounidense pone comas y puntos antes de la comilla de cierre, como hace el resto de este artículo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>An article or possessive needs a noun; here a word follows that begins no group of a noun.</source>
        <comment>a rule</comment>
        <translation>Un artículo o un posesivo necesita un sustantivo; aquí sigue una palabra que no inicia ningún grupo nominal.</translation>
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
        <location filename="../../../reviewer/ui/wording.py"/>
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
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>Apart</source>
        <translation>Aparte</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Apostrophe or closing quote that belongs to nothing</source>
        <comment>a rule</comment>
        <translation>Apóstrofo o comilla de cierre que no corresponde a nada</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/flag_pane.py"/>
        <source>Applied: {message}</source>
        <translation>Aplicado: {message}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Apply file</source>
        <translation>Aplicar el archivo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Article with nothing to belong to</source>
        <comment>a rule</comment>
        <translation>Artículo que no acompaña a nada</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/shell.py"/>
        <source>Articles and records (*.txt *.md *.markdown *.review.json);;All files (*)</source>
        <translation>Artículos y registros (*.txt *.md *.markdown *.review.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/beside_view.py"/>
        <location filename="../../../reviewer/ui/dialogs/rebind.py"/>
        <source>As delivered</source>
        <translation>Entregado</translation>
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
        <location filename="../../../reviewer/ui/wording.py"/>
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
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Basque</source>
        <translation>euskera</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>both are told</source>
        <translation>el texto dice ambas cosas</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Bracket that is never closed</source>
        <comment>a rule</comment>
        <translation>Paréntesis que no se cierra</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Bracket without its other half</source>
        <comment>a rule</comment>
        <translation>Paréntesis sin pareja</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Brackets stand close to what they hold.</source>
        <comment>a rule</comment>
        <translation>Los paréntesis van pegados a lo que encierran.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>British and American spelling mixed</source>
        <comment>a rule</comment>
        <translation>Ortografía británica y estadounidense mezcladas</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>By &amp;kind of flag…</source>
        <translation>Por clase &amp;de aviso…</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>By the text</source>
        <translation>Según el texto</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/ask.py"/>
        <location filename="../../../reviewer/ui/dialogs/export.py"/>
        <location filename="../../../reviewer/ui/dialogs/goto.py"/>
        <location filename="../../../reviewer/ui/dialogs/pick.py"/>
        <location filename="../../../reviewer/ui/dialogs/replacing.py"/>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
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
        <location filename="../../../reviewer/ui/opening.py"/>
        <source>Carried over: {counts}. The record of the old text is {name}.</source>
        <translation>Trasladado: {counts}. El registro del texto anterior es {name}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/ways.py"/>
        <source>Carry it over</source>
        <translation>Trasladarla</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
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
        <location filename="../../../reviewer/ui/dialogs/rebind.py"/>
        <source>Change keys</source>
        <translation>Cambiar atajos</translation>
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
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Character encoding</source>
        <translation>Codificación de caracteres</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Clause that comes back in its sentence</source>
        <comment>a rule</comment>
        <translation>Oración que se repite dentro de su frase</translation>
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
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Closing bracket that nothing opened</source>
        <comment>a rule</comment>
        <translation>Paréntesis de cierre que nada abrió</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Closing quote that nothing opened</source>
        <comment>a rule</comment>
        <translation>Comilla de cierre que nada abrió</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Closing quote turned round or on the wrong side of the space</source>
        <comment>a rule</comment>
        <translation>Comilla de cierre al revés o en el lado equivocado del espacio</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Code in place of a letter</source>
        <comment>a rule</comment>
        <translation>Código en lugar de una letra</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Comma before decimals</source>
        <comment>a rule</comment>
        <translation>Coma decimal</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Comma between a preposition and its noun</source>
        <comment>a rule</comment>
        <translation>Coma entre una preposición y su sustantivo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Comma or full stop after the closing quote</source>
        <comment>a rule</comment>
        <translation>Coma o punto tras la comilla de cierre</translation>
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
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/segment_pane.py"/>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Currency sign after the sum</source>
        <comment>a rule</comment>
        <translation>Signo de moneda tras la cantidad</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Czech</source>
        <translation>checo</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Date that no calendar has</source>
        <comment>a rule</comment>
        <translation>Fecha que no existe en ningún calendario</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/unplaced.py"/>
        <source>Dealt with</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
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
        <location filename="../../../reviewer/ui/wording.py"/>
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
        <translation>Suelte aquí un archivo de texto o Markdown, o el registro de una revisión.</translation>
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
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>English enters a place, without “in”.</source>
        <comment>a rule</comment>
        <translation>En inglés se enters a place, sin «in».</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>English explains something to somebody.</source>
        <comment>a rule</comment>
        <translation>En inglés se explains something to somebody.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>English groups thousands with a comma; a point makes a decimal of it.</source>
        <comment>a rule</comment>
        <translation>El inglés agrupa los millares con coma; el punto los convierte en decimales.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>English has no such word of two or three letters; a common word with one slip gives it.</source>
        <comment>a rule</comment>
        <translation>El inglés no tiene esa palabra de dos o tres letras; sale de una palabra común con un descuido.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>English has no such word, and Spanish has: the machine did not translate it.</source>
        <comment>a rule</comment>
        <translation>El inglés no tiene esa palabra y el español sí: la máquina no la tradujo.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>English has “despite” without “of”, and “although” before a clause.</source>
        <comment>a rule</comment>
        <translation>El inglés usa «despite» sin «of», y «although» ante una oración.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>English is married to somebody, and marries somebody.</source>
        <comment>a rule</comment>
        <translation>En inglés one is married to somebody, y one marries somebody.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>English quotes with “ and ”; « and » are of other languages.</source>
        <comment>a rule</comment>
        <translation>El inglés cita con “ y ”; « y » son de otros idiomas.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>English recommends doing something, or advises somebody to do it.</source>
        <comment>a rule</comment>
        <translation>En inglés se recommends doing something, o se advises somebody to do it.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>English sets a point before decimals; a comma groups thousands.</source>
        <comment>a rule</comment>
        <translation>El inglés pone punto ante los decimales; la coma agrupa los millares.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>English sets the currency sign before the sum.</source>
        <comment>a rule</comment>
        <translation>El inglés pone el signo de moneda antes de la cantidad.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>English sets these marks at the end only.</source>
        <comment>a rule</comment>
        <translation>El inglés pone estos signos solo al final.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>English suggests that somebody do something; one advises somebody to do it.</source>
        <comment>a rule</comment>
        <translation>En inglés se suggests that somebody do something; o se advises somebody to do it.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>English writes 18:30 or 6.30 p.m.; the h is Spanish and French.</source>
        <comment>a rule</comment>
        <translation>El inglés escribe 18:30 o 6.30 p.m.; la h es española y francesa.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>English writes 1st, 2nd, 3rd and No.; ª and º are Spanish.</source>
        <comment>a rule</comment>
        <translation>El inglés escribe 1st, 2nd, 3rd y No.; ª y º son españoles.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>English writes the sign close to the number.</source>
        <comment>a rule</comment>
        <translation>El inglés escribe el signo pegado al número.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>English “agree” is a verb: I agree.</source>
        <comment>a rule</comment>
        <translation>En inglés, «agree» es un verbo: I agree.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>English “allow” needs somebody who is allowed, or a noun: it makes it possible to see, it lets us see.</source>
        <comment>a rule</comment>
        <translation>En inglés, «allow» necesita a quién se permite, o un sustantivo: it makes it possible to see, it lets us see.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>English “express”, “transmit”, “detail” and the like need an object; after a quotation it is “said”.</source>
        <comment>a rule</comment>
        <translation>En inglés, «express», «transmit», «detail» y similares necesitan un objeto; tras una cita se usa «said».</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>English “suicide” is a noun; one takes one’s own life.</source>
        <comment>a rule</comment>
        <translation>En inglés, «suicide» es un sustantivo; one takes one’s own life.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/note_pane.py"/>
        <source>Enter adds a note, Shift+Enter a question</source>
        <translation>Intro añade una nota; Mayús+Intro, una pregunta</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/focus.py"/>
        <source>Esc shows everything again.</source>
        <translation>Esc vuelve a mostrar todo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Every bracket is opened and closed in the same paragraph.</source>
        <comment>a rule</comment>
        <translation>Todo paréntesis se abre y se cierra en el mismo párrafo.</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Every quotation is opened and closed; one of several paragraphs is opened again in each.</source>
        <comment>a rule</comment>
        <translation>Toda cita se abre y se cierra; la de varios párrafos se abre de nuevo en cada uno.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/deeds.py"/>
        <source>Every segment is reviewed.</source>
        <translation>Todos los segmentos están revisados.</translation>
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
        <translation>Con avisos</translation>
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
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Football's ‘balón parado’ is a set piece in English.</source>
        <comment>a rule</comment>
        <translation>El ‘balón parado’ del fútbol es en inglés a set piece.</translation>
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
        <location filename="../../../reviewer/ui/language_button.py"/>
        <source>From {source} to {target}</source>
        <translation>De {source} a {target}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Full stop on both sides of a closing quote</source>
        <comment>a rule</comment>
        <translation>Punto a ambos lados de la comilla de cierre</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Galician</source>
        <translation>gallego</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Garbled letters</source>
        <comment>a rule</comment>
        <translation>Letras estropeadas</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Guillemets in English</source>
        <comment>a rule</comment>
        <translation>Comillas angulares en inglés</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>He, she and it take is, was, has, does; we and they take are, were, have, do.</source>
        <comment>a rule</comment>
        <translation>He, she e it llevan is, was, has, does; we y they llevan are, were, have, do.</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Hidden change of the direction of reading</source>
        <comment>a rule</comment>
        <translation>Cambio oculto de la dirección de lectura</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Hidden character</source>
        <comment>a rule</comment>
        <translation>Carácter oculto</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Hidden characters, first a {a}</source>
        <comment>a rule</comment>
        <translation>Caracteres ocultos; el primero, {a}</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Hidden {a}</source>
        <comment>a rule</comment>
        <translation>Carácter oculto: {a}</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Hyphen that joins nothing</source>
        <comment>a rule</comment>
        <translation>Guion que no une nada</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/finding.py"/>
        <source>in a note</source>
        <translation>en una nota</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>In American Spanish ‘arco’ is the goal in football.</source>
        <comment>a rule</comment>
        <translation>En el español de América, ‘arco’ es en fútbol the goal.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>In Mexico and Peru ‘lana’ is also slang for money.</source>
        <comment>a rule</comment>
        <translation>En México y Perú, ‘lana’ es también dinero: money.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>In politics a ‘distractor’ is a distraction; English has distractors in tests of multiple choice.</source>
        <comment>a rule</comment>
        <translation>En política, un ‘distractor’ es a distraction; en inglés hay distractors en los exámenes de opción múltiple.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>In Spanish sports news ‘el conjunto’ is the team; a set or an ensemble is something else.</source>
        <comment>a rule</comment>
        <translation>En las noticias deportivas en español, ‘el conjunto’ es the team; a set o an ensemble es otra cosa.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>In Spanish sports news ‘el técnico’ is the coach; an English technician mends or runs equipment.</source>
        <comment>a rule</comment>
        <translation>En las noticias deportivas en español, ‘el técnico’ es the coach; a technician repara o maneja equipos.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>In sports news ‘anotación’ is a goal scored; an annotation is a note on a text.</source>
        <comment>a rule</comment>
        <translation>En las noticias deportivas, ‘anotación’ es a goal scored; an annotation es una nota a un texto.</translation>
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
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Information, advice, furniture, equipment and homework have no plural in English.</source>
        <comment>a rule</comment>
        <translation>Information, advice, furniture, equipment y homework no tienen plural en inglés.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Inside a clause with “which, who” the person or thing is not named again.</source>
        <comment>a rule</comment>
        <translation>Dentro de una oración con «which, who» no se vuelve a nombrar la persona o cosa.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Introduced by your edit</source>
        <translation>Introducido por su cambio</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Inverted question or exclamation mark</source>
        <comment>a rule</comment>
        <translation>Signo de apertura de interrogación o exclamación</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Invisible character</source>
        <comment>a rule</comment>
        <translation>Carácter invisible</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>It is a word, but not in this place: with one letter more or less the phrase is right.</source>
        <comment>a rule</comment>
        <translation>Es una palabra, pero no en este lugar: con una letra más o menos la expresión es correcta.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/file_switches.py"/>
        <source>It is changed there, and holds from the next check on: {path}</source>
        <translation>Se cambia allí y vale desde la próxima comprobación: {path}</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Its letters are not met in the English words before it: it is probably the Spanish acronym.</source>
        <comment>a rule</comment>
        <translation>Sus letras no están en las palabras inglesas anteriores: probablemente es la sigla española.</translation>
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
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
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
        <source>Languages: {languages}</source>
        <translation>Idiomas: {languages}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>Last worked on</source>
        <translation>Último trabajo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/segment_pane.py"/>
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
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Latin American television's ‘bioserie’ tells a life over many parts; readers of English know a biopic or a biographical series.</source>
        <comment>a rule</comment>
        <translation>La ‘bioserie’ de la televisión hispanoamericana cuenta una vida en muchos capítulos; el lector inglés conoce a biopic o a biographical series.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Latin American ‘{a}’ is {b}.</source>
        <comment>a rule</comment>
        <translation>El hispanoamericano ‘{a}’ es en inglés: {b}.</translation>
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
        <location filename="../../../reviewer/ui/wording.py"/>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Letter lost to the encoding</source>
        <comment>a rule</comment>
        <translation>Letra perdida por la codificación</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Letter that stands alone</source>
        <comment>a rule</comment>
        <translation>Letra suelta</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Letter written three times</source>
        <comment>a rule</comment>
        <translation>Letra escrita tres veces</translation>
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
        <source>likely or surer</source>
        <translation>probable o más seguro</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Linguistic conventions</source>
        <translation>Convenciones lingüísticas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>List that is longer or shorter than announced</source>
        <comment>a rule</comment>
        <translation>Lista más larga o más corta de lo anunciado</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/people.toml"/>
        <source>List the people of the article and what tells that each is a woman or a man</source>
        <translation>Mostrar las personas del artículo y qué indica que cada una es mujer u hombre</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Machines loop: the sentence before says the same in the same words.</source>
        <comment>a rule</comment>
        <translation>Las máquinas se repiten: la frase anterior dice lo mismo con las mismas palabras.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>major</source>
        <translation>grave</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>major or graver</source>
        <translation>grave o peor</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Mark after a word that leads on</source>
        <comment>a rule</comment>
        <translation>Signo tras una palabra que pide continuación</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Mark between an article and its noun</source>
        <comment>a rule</comment>
        <translation>Signo entre un artículo y su sustantivo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Mark error</source>
        <translation>Marcar error</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Mark for &amp;later</source>
        <translation>Marcar para &amp;más tarde</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Mark in the middle of a sentence</source>
        <comment>a rule</comment>
        <translation>Signo en mitad de una frase</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Mark repeated for force</source>
        <comment>a rule</comment>
        <translation>Signo repetido por énfasis</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Markup left in the text</source>
        <comment>a rule</comment>
        <translation>Etiquetas que quedaron en el texto</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
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
        <location filename="../../../reviewer/ui/status_bar.py"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Mexican officialese ‘derivado de’ opens a sentence as “as a result of”; English derives words, oils and theorems.</source>
        <comment>a rule</comment>
        <translation>El ‘derivado de’ del lenguaje oficial mexicano abre la frase como «as a result of»; en inglés se derivan palabras, aceites y teoremas.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Mexican ‘asegurar’ goods or weapons is to seize them.</source>
        <comment>a rule</comment>
        <translation>El mexicano ‘asegurar’ bienes o armas es en inglés to seize them.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Mexican ‘levantar’ somebody is to abduct them.</source>
        <comment>a rule</comment>
        <translation>El mexicano ‘levantar’ a alguien es en inglés to abduct them.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Mexican ‘{a}’ is {b}.</source>
        <comment>a rule</comment>
        <translation>El mexicano ‘{a}’ es en inglés: {b}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>minor</source>
        <translation>leve</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>minor or graver</source>
        <translation>leve o peor</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Mistranslation</source>
        <translation>Traducción errónea</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>More than 100 per cent of a whole is said, or parts that sum to more.</source>
        <comment>a rule</comment>
        <translation>Se dice más del 100 % de un todo, o partes que suman más.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>More than one space</source>
        <comment>a rule</comment>
        <translation>Más de un espacio</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>most flagged first</source>
        <translation>primero los de más avisos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Mute rule</source>
        <translation>Desactivar regla</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/export.py"/>
        <source>Name a file in a folder that exists.</source>
        <translation>Indique un archivo en una carpeta que exista.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Negation said twice</source>
        <comment>a rule</comment>
        <translation>Doble negación</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>neutral</source>
        <translation>neutra</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>neutral or graver</source>
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
        <location filename="../../../resources/actions/joining.toml"/>
        <source>Next conflict</source>
        <translation>Conflicto siguiente</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/palette.py"/>
        <source>No command has such a name.</source>
        <translation>Ningún comando se llama así.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>No English word has the same consonant three times in a row.</source>
        <comment>a rule</comment>
        <translation>Ninguna palabra inglesa tiene tres veces seguidas la misma consonante.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>No English word, but close to one</source>
        <comment>a rule</comment>
        <translation>No es palabra inglesa, pero se parece a una</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>No list of English words has it, it is used once only, and a single slip away there is a known word.</source>
        <comment>a rule</comment>
        <translation>Ninguna lista de palabras inglesas la tiene, solo aparece una vez y a un solo descuido hay una palabra conocida.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>No list of English words has this one: it is a word with another after it, the space lost.</source>
        <comment>a rule</comment>
        <translation>Ninguna lista de palabras inglesas la tiene: es una palabra con otra detrás, y se perdió el espacio.</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>No quotation was opened before it, and the word takes no apostrophe.</source>
        <comment>a rule</comment>
        <translation>No se abrió ninguna cita antes, y la palabra no lleva apóstrofo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>No review has such a name.</source>
        <translation>Ninguna revisión tiene ese nombre.</translation>
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
        <location filename="../../../reviewer/ui/features/sourcing.py"/>
        <source>No source text is linked.</source>
        <translation>No hay ningún texto de origen vinculado.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/sourcing.py"/>
        <source>No source text is linked; File, “Link a source text…” opens one.</source>
        <translation>No hay ningún texto de origen vinculado; «Vincular un texto de origen…», en el menú Archivo, abre uno.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>No space after a closing quote</source>
        <comment>a rule</comment>
        <translation>Falta el espacio tras la comilla de cierre</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>No space after a name</source>
        <comment>a rule</comment>
        <translation>Falta el espacio tras un nombre</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>No space after the closing quote</source>
        <comment>a rule</comment>
        <translation>Falta el espacio tras la comilla de cierre</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>No space after the mark</source>
        <comment>a rule</comment>
        <translation>Falta el espacio tras el signo</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>No space before the opening quote</source>
        <comment>a rule</comment>
        <translation>Falta el espacio ante la comilla de apertura</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>No space between sentences</source>
        <comment>a rule</comment>
        <translation>Falta el espacio entre frases</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>No space outside the quotes</source>
        <comment>a rule</comment>
        <translation>Falta el espacio fuera de las comillas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>No word: a letter is lost or swapped</source>
        <comment>a rule</comment>
        <translation>No es palabra: se perdió o se cambió una letra</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Nobody sees it, but searching, spelling checks and word counts stumble over it.</source>
        <comment>a rule</comment>
        <translation>Nadie lo ve, pero las búsquedas, los correctores y los recuentos de palabras tropiezan con él.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>None of these words can be the verb that a sentence of this length needs.</source>
        <comment>a rule</comment>
        <translation>Ninguna de estas palabras puede ser el verbo que una frase de esta longitud necesita.</translation>
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
        <translation>No se indica</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>not told, settled</source>
        <translation>no se indica, fijado</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Nothing can pause between “the” or “a” and the word that it belongs to.</source>
        <comment>a rule</comment>
        <translation>No puede haber pausa entre «the» o «a» y la palabra a la que acompaña.</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>One article uses one kind of quotation mark throughout.</source>
        <comment>a rule</comment>
        <translation>Un artículo usa una sola clase de comillas.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>One full stop ends the sentence: American usage sets it before the closing quote, British often after.</source>
        <comment>a rule</comment>
        <translation>La frase acaba con un solo punto: el uso estadounidense lo pone antes de la comilla de cierre; el británico, a menudo después.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>One of the letters is Greek or Cyrillic: the word looks right, but no search or spelling check finds it.</source>
        <comment>a rule</comment>
        <translation>Una de las letras es griega o cirílica: la palabra parece correcta, pero ninguna búsqueda ni corrector la encuentra.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/people.py"/>
        <source>One person</source>
        <translation>Una sola persona</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>One space separates two words.</source>
        <comment>a rule</comment>
        <translation>Un solo espacio separa dos palabras.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Only French sets a space before these marks.</source>
        <comment>a rule</comment>
        <translation>Solo el francés pone un espacio ante estos signos.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/find_bar.py"/>
        <source>Only whole words</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Only “a” and “I” are words of one letter; here one or more letters of a word are lost.</source>
        <comment>a rule</comment>
        <translation>Solo «a» e «I» son palabras de una letra; aquí se perdieron letras de una palabra.</translation>
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
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Opening quote that is never closed</source>
        <comment>a rule</comment>
        <translation>Comilla de apertura que no se cierra</translation>
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
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Ordinal sign in place of the degree sign</source>
        <comment>a rule</comment>
        <translation>Signo ordinal en lugar del signo de grado</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>PAN is the National Action Party of Mexico; the machine read its initials as the word for bread.</source>
        <comment>a rule</comment>
        <translation>El PAN es el Partido Acción Nacional de México; la máquina leyó sus siglas como la palabra pan.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Part people</source>
        <translation>Separar personas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Past form after an auxiliary</source>
        <comment>a rule</comment>
        <translation>Forma de pasado tras un auxiliar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Past form after “have”</source>
        <comment>a rule</comment>
        <translation>Forma de pasado tras «have»</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Past form after “to”</source>
        <comment>a rule</comment>
        <translation>Forma de pasado tras «to»</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/start_screen.py"/>
        <location filename="../../../reviewer/ui/window.py"/>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Phrase written twice</source>
        <comment>a rule</comment>
        <translation>Expresión escrita dos veces</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>plural of a word that has none</source>
        <comment>a rule</comment>
        <translation>plural de una palabra que no lo tiene</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Point between thousands</source>
        <comment>a rule</comment>
        <translation>Punto entre los millares</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Present after a clause in the past</source>
        <comment>a rule</comment>
        <translation>Presente tras una oración en pasado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/rebind.py"/>
        <source>Press the new key here</source>
        <translation>Pulse aquí el atajo nuevo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/status_bar.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Pronoun of another gender than the person it seems to mean</source>
        <comment>a rule</comment>
        <translation>Pronombre de otro género que la persona a la que parece referirse</translation>
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
        <location filename="../../../reviewer/ui/wording.py"/>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Quotation mark without its other half</source>
        <comment>a rule</comment>
        <translation>Comilla sin pareja</translation>
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
        <location filename="../../../reviewer/ui/deeds.py"/>
        <source>Redo: {deed}.</source>
        <translation>Rehacer: {deed}.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/note_pane.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Remove mark</source>
        <translation>Quitar marca</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
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
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Reopen flag</source>
        <translation>Reabrir aviso</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/export.py"/>
        <location filename="../../../reviewer/ui/dialogs/replacing.py"/>
        <location filename="../../../reviewer/ui/find_bar.py"/>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/replacing.py"/>
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
        <source>Replaced in {many} segments; one undo takes it back.</source>
        <translation>Segmentos en los que se reemplazó: {many}; se deshace de una vez.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/segment_pane.py"/>
        <location filename="../../../reviewer/ui/wording.py"/>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Rise that falls, or fall that rises</source>
        <comment>a rule</comment>
        <translation>Subida que baja o bajada que sube</translation>
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
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>Same as…</source>
        <translation>La misma que…</translation>
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
        <location filename="../../../reviewer/ui/dialogs/replacing.py"/>
        <source>Segment {number}: {changes}</source>
        <translation>Segmento {number}: {changes}</translation>
    </message>
    <message>
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
        <location filename="../../../reviewer/ui/neighbour.py"/>
        <source>Segment {n}, {verdict}: {text}</source>
        <translation>Segmento {n}, {verdict}: {text}</translation>
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
        <location filename="../../../reviewer/ui/features/deciding.py"/>
        <source>Select the words first, or put the cursor on one.</source>
        <translation>Seleccione antes las palabras o ponga el cursor en una.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Semicolon beside words that are no clause</source>
        <comment>a rule</comment>
        <translation>Punto y coma junto a palabras que no forman oración</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/source_pane.py"/>
        <source>sentence by sentence</source>
        <translation>frase por frase</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Sentence that breaks off</source>
        <comment>a rule</comment>
        <translation>Frase que se interrumpe</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Sentence without a verb</source>
        <comment>a rule</comment>
        <translation>Frase sin verbo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Sentence written twice</source>
        <comment>a rule</comment>
        <translation>Frase escrita dos veces</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
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
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Set note</source>
        <translation>Cambiar nota</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Set source language</source>
        <translation>Indicar el idioma de origen</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Set space</source>
        <translation>Cambiar el espacio</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
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
        <location filename="../../../reviewer/ui/wording.py"/>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Shares that are more than the whole</source>
        <comment>a rule</comment>
        <translation>Partes que suman más que el todo</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Short adjectives form bigger, biggest; Spanish has only ‘más’.</source>
        <comment>a rule</comment>
        <translation>Los adjetivos cortos forman bigger, biggest; el español solo tiene ‘más’.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/filter_bar.py"/>
        <source>Show by kind of flag</source>
        <translation>Mostrar por tipo de aviso</translation>
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
        <source>Show the sentence with a suggestion of the chosen flag in it, without changing anything; again for the next</source>
        <translation>Mostrar la frase con una sugerencia del aviso elegido, sin cambiar nada; otra vez muestra la siguiente</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Singular noun after a word for many</source>
        <comment>a rule</comment>
        <translation>Sustantivo singular tras una palabra de plural</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Singular word before a plural noun</source>
        <comment>a rule</comment>
        <translation>Palabra singular ante un sustantivo plural</translation>
    </message>
    <message>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Space after an opening quote</source>
        <comment>a rule</comment>
        <translation>Espacio tras la comilla de apertura</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/joining.py"/>
        <source>Space after it: {space}</source>
        <translation>Espacio detrás: {space}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Space before a closing quote</source>
        <comment>a rule</comment>
        <translation>Espacio ante la comilla de cierre</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Space before a colon, semicolon, question or exclamation mark</source>
        <comment>a rule</comment>
        <translation>Espacio ante dos puntos, punto y coma, interrogación o exclamación</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Space before a comma or full stop</source>
        <comment>a rule</comment>
        <translation>Espacio ante una coma o un punto</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Space before the per cent sign</source>
        <comment>a rule</comment>
        <translation>Espacio ante el signo de porcentaje</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Space inside a bracket</source>
        <comment>a rule</comment>
        <translation>Espacio dentro de un paréntesis</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Space inside a word with a hyphen</source>
        <comment>a rule</comment>
        <translation>Espacio dentro de una palabra con guion</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Space inside a word with an apostrophe</source>
        <comment>a rule</comment>
        <translation>Espacio dentro de una palabra con apóstrofo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish abbreviation after its English name</source>
        <comment>a rule</comment>
        <translation>Sigla española tras su nombre inglés</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish abbreviation of “number”</source>
        <comment>a rule</comment>
        <translation>Abreviatura española de «número»</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish adjective left in</source>
        <comment>a rule</comment>
        <translation>Adjetivo español sin traducir</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish builds ‘accidente de tráfico’; English puts the second noun first: a traffic accident.</source>
        <comment>a rule</comment>
        <translation>El español construye ‘accidente de tráfico’; el inglés pone delante el segundo sustantivo: a traffic accident.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish commits a foul ‘a’ somebody; English “on” or “against”.</source>
        <comment>a rule</comment>
        <translation>En español se comete una falta ‘a’ alguien; en inglés, «on» o «against».</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish counts ‘en el minuto 10’; English football reports say “in the 10th minute”.</source>
        <comment>a rule</comment>
        <translation>El español cuenta ‘en el minuto 10’; las crónicas inglesas dicen «in the 10th minute».</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Spanish doubles the negation (no dijo nada); in English two negatives cancel out.</source>
        <comment>a rule</comment>
        <translation>El español duplica la negación (no dijo nada); en inglés dos negaciones se anulan.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish gives age with ‘de 34 años’; English with “aged 34” or “34-year-old”.</source>
        <comment>a rule</comment>
        <translation>El español da la edad con ‘de 34 años’; el inglés, con «aged 34» o «34-year-old».</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish gives age with ‘tener’; English with “be”: he is 40, he is 40 years old.</source>
        <comment>a rule</comment>
        <translation>El español da la edad con ‘tener’; el inglés, con «be»: he is 40, he is 40 years old.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Spanish leaves the pronoun out, and “su” is his, her and its: a translation often guesses he or his.</source>
        <comment>a rule</comment>
        <translation>El español omite el pronombre, y «su» es his, her e its: la traducción suele suponer he o his.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish leaves the subject out: ‘Es una película’. English needs it: it is a film.</source>
        <comment>a rule</comment>
        <translation>El español omite el sujeto: ‘Es una película’. El inglés lo necesita: it is a film.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Spanish leaves the subject out; English needs it, it, he, she or they.</source>
        <comment>a rule</comment>
        <translation>El español omite el sujeto; el inglés lo necesita: it, he, she o they.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish link word left in</source>
        <comment>a rule</comment>
        <translation>Conector español sin traducir</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish marks a person as object with ‘a’; English has none: ask the government.</source>
        <comment>a rule</comment>
        <translation>El español marca con ‘a’ la persona que es objeto; el inglés no: ask the government.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish may put the verb before its subject: ‘asumieron 11 alcaldes’. English: 11 mayors took office.</source>
        <comment>a rule</comment>
        <translation>El español puede poner el verbo ante el sujeto: ‘asumieron 11 alcaldes’. En inglés: 11 mayors took office.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish may put the verb before its subject: ‘fue detenido el conductor’. English: the driver was detained.</source>
        <comment>a rule</comment>
        <translation>El español puede poner el verbo ante el sujeto: ‘fue detenido el conductor’. En inglés: the driver was detained.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish news dates with ‘este martes’; English news says “on Tuesday”.</source>
        <comment>a rule</comment>
        <translation>La prensa en español fecha con ‘este martes’; la inglesa dice «on Tuesday».</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish news dates with ‘hoy martes’; English has one of the two.</source>
        <comment>a rule</comment>
        <translation>La prensa en español fecha con ‘hoy martes’; el inglés usa una de las dos palabras.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish news writes ‘a las 09:00 horas’; English gives the time alone, or 9 a.m.</source>
        <comment>a rule</comment>
        <translation>La prensa en español escribe ‘a las 09:00 horas’; el inglés da solo la hora, o 9 a.m.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish noun left in</source>
        <comment>a rule</comment>
        <translation>Sustantivo español sin traducir</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Spanish ordinal or number sign</source>
        <comment>a rule</comment>
        <translation>Ordinal o signo de número español</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish police reports say ‘un ciudadano’ of anybody; English says a man, a woman, somebody.</source>
        <comment>a rule</comment>
        <translation>Los partes policiales en español llaman ‘un ciudadano’ a cualquiera; el inglés dice a man, a woman, somebody.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish puts an article before a share: ‘el 80 % de’. English has none: 80 percent of.</source>
        <comment>a rule</comment>
        <translation>El español pone artículo ante un porcentaje: ‘el 80 % de’. El inglés no: 80 percent of.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish reports say ‘un vehículo marca Ford’; English says a Ford, a Ford car.</source>
        <comment>a rule</comment>
        <translation>Los partes en español dicen ‘un vehículo marca Ford’; el inglés dice a Ford, a Ford car.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish sets the adjective after the noun: Gobierno municipal. English: municipal government.</source>
        <comment>a rule</comment>
        <translation>El español pone el adjetivo tras el sustantivo: Gobierno municipal. En inglés: municipal government.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Spanish su stands for its and for their; English says their when the owners are many.</source>
        <comment>a rule</comment>
        <translation>El español su equivale a its y a their; el inglés dice their cuando los poseedores son varios.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish verb left in</source>
        <comment>a rule</comment>
        <translation>Verbo español sin traducir</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish verbs carry their subject; an English clause needs one: he, she, it, they.</source>
        <comment>a rule</comment>
        <translation>Los verbos españoles llevan el sujeto dentro; una oración inglesa lo necesita: he, she, it, they.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish verbs take a preposition before ‘que’ (insistir en que); English none.</source>
        <comment>a rule</comment>
        <translation>Los verbos españoles llevan preposición ante ‘que’ (insistir en que); los ingleses, no.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish word left in</source>
        <comment>a rule</comment>
        <translation>Palabra española sin traducir</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Spanish word left in the English text</source>
        <comment>a rule</comment>
        <translation>Palabra española en el texto inglés</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish word of politics left in</source>
        <comment>a rule</comment>
        <translation>Palabra española de política sin traducir</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish writes days and months small; English gives them a capital.</source>
        <comment>a rule</comment>
        <translation>El español escribe con minúscula los días y los meses; el inglés, con mayúscula.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish writes names of peoples and languages small; English gives them a capital.</source>
        <comment>a rule</comment>
        <translation>El español escribe con minúscula los gentilicios y los idiomas; el inglés, con mayúscula.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish writes ‘3 de mayo de 2020’; English “3 May 2020” or “May 3, 2020”.</source>
        <comment>a rule</comment>
        <translation>El español escribe ‘3 de mayo de 2020’; el inglés, «3 May 2020» o «May 3, 2020».</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘(y) es que’ gives a reason: the fact is, because; often English needs nothing.</source>
        <comment>a rule</comment>
        <translation>El español ‘(y) es que’ da un motivo: the fact is, because; a menudo el inglés no necesita nada.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘a cargo de’ names who does a thing: by. English “in charge of” turns it round.</source>
        <comment>a rule</comment>
        <translation>El español ‘a cargo de’ nombra a quien hace algo: by. En inglés, «in charge of» lo invierte.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘a golpes, a tiros, a puñaladas’ says how: beaten, shot or stabbed (to death).</source>
        <comment>a rule</comment>
        <translation>El español ‘a golpes, a tiros, a puñaladas’ dice cómo: beaten, shot o stabbed (to death).</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘a la hora de’ before a verb is when, when it comes to.</source>
        <comment>a rule</comment>
        <translation>El español ‘a la hora de’ ante un verbo es en inglés when, when it comes to.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘a nivel de’ often means only in, or as regards.</source>
        <comment>a rule</comment>
        <translation>El español ‘a nivel de’ significa a menudo en inglés solo in, o as regards.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘abundar en’ in speech is to go on, to elaborate. English “abound” is to exist in great numbers.</source>
        <comment>a rule</comment>
        <translation>El español ‘abundar en’, al hablar, es en inglés: to go on, to elaborate. En inglés, «abound» es existir en gran cantidad.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘acceder a la final’ is to reach it; English accesses files and buildings.</source>
        <comment>a rule</comment>
        <translation>El español ‘acceder a la final’ es en inglés to reach it; access se dice de archivos y edificios.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘acotar’ after quoted words is to add or to put in; “narrow down” is another sense of the verb.</source>
        <comment>a rule</comment>
        <translation>El español ‘acotar’ tras palabras citadas es en inglés to add o to put in; «narrow down» es otro sentido del verbo.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘al pie del cañón’ is hard at work, at one’s post. Spanish ‘cañón’ is cannon as well as canyon.</source>
        <comment>a rule</comment>
        <translation>El español ‘al pie del cañón’ es en inglés hard at work, at one’s post. ‘Cañón’ es tanto cannon como canyon.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘apoyos’ are votes or backers, or aid; English “support” has no such plural.</source>
        <comment>a rule</comment>
        <translation>El español ‘apoyos’ son en inglés votes, backers o aid; «support» no tiene ese plural.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘apuntó, señaló’ reports speech: he pointed out, he said. English “point” alone is done with a finger.</source>
        <comment>a rule</comment>
        <translation>El español ‘apuntó, señaló’ introduce lo dicho: he pointed out, he said. En inglés, «point» solo se hace con el dedo.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘aseguran en ese organismo’ has no subject: the people there say so. English names them: officials at the agency say.</source>
        <comment>a rule</comment>
        <translation>El español ‘aseguran en ese organismo’ no tiene sujeto: lo dicen allí. El inglés lo nombra: officials at the agency say.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘asegurar que’ is to state firmly. English “assure” needs the person who is assured.</source>
        <comment>a rule</comment>
        <translation>El español ‘asegurar que’ es afirmar con firmeza. En inglés, «assure» necesita la persona a la que se asegura.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘asignatura pendiente’ (a course still to be passed) is, figuratively, unfinished business.</source>
        <comment>a rule</comment>
        <translation>El español ‘asignatura pendiente’ es en inglés, en sentido figurado, unfinished business.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘asistentes’ to an event are those attending. English “assistants” are helpers.</source>
        <comment>a rule</comment>
        <translation>El español ‘asistentes’ a un acto son en inglés those attending. En inglés, «assistants» son ayudantes.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘Audiencia’ in these names is a court: Provincial Court, National Court.</source>
        <comment>a rule</comment>
        <translation>El español ‘Audiencia’ en estos nombres es un tribunal: Provincial Court, National Court.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘autor’ of a crime is who did it; ‘autor intelectual’ is the mastermind.</source>
        <comment>a rule</comment>
        <translation>El español ‘autor’ de un delito es quien lo cometió; ‘autor intelectual’ es en inglés the mastermind.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘avanzar en’ a negotiation is to make progress in it; English advances a cause, or makes progress.</source>
        <comment>a rule</comment>
        <translation>El español ‘avanzar en’ una negociación es en inglés to make progress; to advance se dice de una causa.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘calificar de grave que…’ takes a clause; English describes a thing as serious, or says that it is serious that…</source>
        <comment>a rule</comment>
        <translation>El español ‘calificar de grave que…’ lleva una oración; el inglés describes a thing as serious, o dice it is serious that…</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘campo’ of knowledge is a field.</source>
        <comment>a rule</comment>
        <translation>El español ‘campo’ del saber es en inglés a field.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘cargo’ is a post or office; English charges are brought in court or paid at the till.</source>
        <comment>a rule</comment>
        <translation>El español ‘cargo’ es en inglés a post u office; charges se presentan en un juicio o se pagan en caja.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘celebrar’ an event is to hold it. English “celebrate” is to mark with joy.</source>
        <comment>a rule</comment>
        <translation>El español ‘celebrar’ un acto es en inglés to hold it. En inglés, «celebrate» es festejar.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘cerró’ ends a quotation: he concluded. English “close” needs something that is closed.</source>
        <comment>a rule</comment>
        <translation>El español ‘cerró’ termina una cita: he concluded. En inglés, «close» necesita algo que se cierra.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘choque’ of vehicles is a crash; ‘chocar contra’ is to crash into.</source>
        <comment>a rule</comment>
        <translation>El español ‘choque’ de vehículos es en inglés a crash; ‘chocar contra’ es to crash into.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘coincidir en’ an opinion is to agree on, to agree that.</source>
        <comment>a rule</comment>
        <translation>El español ‘coincidir en’ una opinión es en inglés to agree on, to agree that.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘colegio electoral’ is a polling station. The electoral college is a body of electors.</source>
        <comment>a rule</comment>
        <translation>El español ‘colegio electoral’ es en inglés a polling station. The electoral college es un cuerpo de electores.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘con el corazón en un puño’ means very anxious. English has the heart in the mouth, or bated breath.</source>
        <comment>a rule</comment>
        <translation>El español ‘con el corazón en un puño’ significa con mucha angustia. El inglés dice the heart in the mouth, o bated breath.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘con motivo de’ is on the occasion of; ‘por motivo de’ because of.</source>
        <comment>a rule</comment>
        <translation>El español ‘con motivo de’ es en inglés on the occasion of; ‘por motivo de’, because of.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘con pies de plomo’ is with great caution. In English heavy feet suggest being slow.</source>
        <comment>a rule</comment>
        <translation>El español ‘con pies de plomo’ es en inglés with great caution. En inglés los pies pesados sugieren lentitud.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘concreto’ singles out one of many: specific or particular. English “concrete” is solid, not abstract.</source>
        <comment>a rule</comment>
        <translation>El español ‘concreto’ señala uno entre muchos: specific o particular. En inglés, «concrete» es sólido, no abstracto.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘conductor’ of a vehicle is the driver.</source>
        <comment>a rule</comment>
        <translation>El español ‘conductor’ de un vehículo es en inglés the driver.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘consideró’ after a quotation gives an opinion: he said, he argued. English “consider” does not report speech.</source>
        <comment>a rule</comment>
        <translation>El español ‘consideró’ tras una cita da una opinión: he said, he argued. En inglés, «consider» no introduce lo dicho.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘contar con’ is to have. English “count with” does not exist in this sense.</source>
        <comment>a rule</comment>
        <translation>El español ‘contar con’ es en inglés to have. «Count with» no existe en este sentido.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘cortina de humo’ is a smokescreen in the figurative sense. A smoke curtain is a fire-safety device.</source>
        <comment>a rule</comment>
        <translation>El español ‘cortina de humo’, en sentido figurado, es en inglés a smokescreen. A smoke curtain es un dispositivo contra incendios.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘dar aviso, dar parte’ to the police is to call or alert them.</source>
        <comment>a rule</comment>
        <translation>El español ‘dar aviso, dar parte’ a la policía es en inglés to call o to alert them.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘dar cuenta de’ is to report on, to tell of. English gives “an account of”.</source>
        <comment>a rule</comment>
        <translation>El español ‘dar cuenta de’ es en inglés to report on, to tell of. El inglés dice give «an account of».</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘dar la lata’ is to be a nuisance. “tin” is its literal sense.</source>
        <comment>a rule</comment>
        <translation>El español ‘dar la lata’ es en inglés to be a nuisance. «tin» es su sentido literal.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘dar un golpe (de Estado)’ is to stage a coup; in English nobody gives one.</source>
        <comment>a rule</comment>
        <translation>El español ‘dar un golpe (de Estado)’ es en inglés to stage a coup; en inglés nadie lo da.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘datos’ are data or figures; dates are ‘fechas’.</source>
        <comment>a rule</comment>
        <translation>El español ‘datos’ son en inglés data o figures; dates son ‘fechas’.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘declarar’ before a judge is to testify; ‘tomar declaración’ is to take a statement.</source>
        <comment>a rule</comment>
        <translation>El español ‘declarar’ ante un juez es en inglés to testify; ‘tomar declaración’ es to take a statement.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘demanda’ in law is a lawsuit.</source>
        <comment>a rule</comment>
        <translation>El español ‘demanda’ en derecho es en inglés a lawsuit.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘denunciar’ to an authority is to report. English “denounce” is to condemn in public.</source>
        <comment>a rule</comment>
        <translation>El español ‘denunciar’ ante la autoridad es en inglés to report. En inglés, «denounce» es condenar en público.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘depender de’, ‘consistir en’ take other prepositions: depend on, consist of.</source>
        <comment>a rule</comment>
        <translation>El español ‘depender de’, ‘consistir en’ lleva otras preposiciones en inglés: depend on, consist of.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘desde los once metros’ and ‘desde los doce pasos’ name the penalty spot.</source>
        <comment>a rule</comment>
        <translation>El español ‘desde los once metros’ y ‘desde los doce pasos’ nombra el punto de penalti: the penalty spot.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘detenido por robar’ gives the reason: arrested for. English “by” names who did it.</source>
        <comment>a rule</comment>
        <translation>El español ‘detenido por robar’ da el motivo: arrested for. En inglés, «by» nombra a quien lo hizo.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘determinado’ before a noun is certain, given. English “determined” people are resolute.</source>
        <comment>a rule</comment>
        <translation>El español ‘determinado’ ante un sustantivo es en inglés certain, given. En inglés, «determined» es resuelto.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘detonaciones’ of a weapon are shots.</source>
        <comment>a rule</comment>
        <translation>El español ‘detonaciones’ de un arma son en inglés shots.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘dicho documento’ is this document, the document; English “said document” belongs to contracts.</source>
        <comment>a rule</comment>
        <translation>El español ‘dicho documento’ es en inglés this document, the document; «said document» es propio de contratos.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘difunto’ of a person is late. English “defunct” things no longer exist.</source>
        <comment>a rule</comment>
        <translation>El español ‘difunto’ de una persona es en inglés late. En inglés, «defunct» es lo que ya no existe.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘echar/mantener un pulso’ (arm wrestling) is a stand-off or a test of strength.</source>
        <comment>a rule</comment>
        <translation>El español ‘echar/mantener un pulso’ es en inglés a stand-off o a test of strength.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘el Ejecutivo’ is the government. English “executives” are managers.</source>
        <comment>a rule</comment>
        <translation>El español ‘el Ejecutivo’ es en inglés the government. En inglés, «executives» son directivos.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘el hecho de que’: in English the fact that.</source>
        <comment>a rule</comment>
        <translation>El español ‘el hecho de que’: en inglés, the fact that.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘el joven de 23 años’ is the 23-year-old (man or woman); a “youth” is a boy in his teens.</source>
        <comment>a rule</comment>
        <translation>El español ‘el joven de 23 años’ es en inglés the 23-year-old (man o woman); a «youth» es un adolescente.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘el llamado’ or ‘el denominado’ introduces a name: the so-called, or no word at all.</source>
        <comment>a rule</comment>
        <translation>El español ‘el llamado’ o ‘el denominado’ introduce un nombre: the so-called, o ninguna palabra.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘el mismo, la misma’ as a pronoun is it or they: its end, the owner of it.</source>
        <comment>a rule</comment>
        <translation>El español ‘el mismo, la misma’ como pronombre es en inglés it o they: its end, the owner of it.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘el también diputado’ is “who is also a deputy”; English has no such attribute.</source>
        <comment>a rule</comment>
        <translation>El español ‘el también diputado’ es «who is also a deputy»; el inglés no tiene ese atributo.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘el titular de’ a ministry is the person at its head: the minister.</source>
        <comment>a rule</comment>
        <translation>El español ‘el titular de’ un ministerio es quien lo dirige: the minister.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘elementos’ of a force are its members: officers, troops, crew.</source>
        <comment>a rule</comment>
        <translation>El español ‘elementos’ de una fuerza son sus miembros: officers, troops, crew.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘en declaraciones a’ is a set phrase of news; English reports say speaking to, or told.</source>
        <comment>a rule</comment>
        <translation>El español ‘en declaraciones a’ es una fórmula de prensa; el inglés dice speaking to o told.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘en diálogo con’ names the outlet that was spoken to: speaking to, in an interview with.</source>
        <comment>a rule</comment>
        <translation>El español ‘en diálogo con’ nombra el medio con el que se habló: speaking to, in an interview with.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘en este sentido’ is a link word of news; English needs little more than “on this point”, or nothing.</source>
        <comment>a rule</comment>
        <translation>El español ‘en este sentido’ es un conector de prensa; al inglés le basta «on this point», o nada.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘en la que se cometió un delito’ needs in which, where.</source>
        <comment>a rule</comment>
        <translation>El español ‘en la que se cometió un delito’ requiere en inglés in which, where.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘en los últimos días’ is in recent days; English “the last days” of something are its end.</source>
        <comment>a rule</comment>
        <translation>El español ‘en los últimos días’ es en inglés in recent days; «the last days» de algo son su final.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘en palabras de’ has no article; English does: in the words of.</source>
        <comment>a rule</comment>
        <translation>El español ‘en palabras de’ no lleva artículo; el inglés sí: in the words of.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘en rueda de prensa, en conferencia de prensa’ has no article; English: at a press conference.</source>
        <comment>a rule</comment>
        <translation>El español ‘en rueda de prensa, en conferencia de prensa’ no lleva artículo; en inglés: at a press conference.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘en su condición de’ or ‘en calidad de’ names a role: in his capacity as.</source>
        <comment>a rule</comment>
        <translation>El español ‘en su condición de’ o ‘en calidad de’ nombra un cargo: in his capacity as.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘escenificar’ of relations is to display, to make a show of.</source>
        <comment>a rule</comment>
        <translation>El español ‘escenificar’ una relación es en inglés to display, to make a show of.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘estallido social’ is a wave of unrest; an English outburst is one person's.</source>
        <comment>a rule</comment>
        <translation>El español ‘estallido social’ es en inglés a wave of unrest; an outburst es de una persona.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘este 21 de noviembre’ is the plain date; English has no ‘this’ before it.</source>
        <comment>a rule</comment>
        <translation>El español ‘este 21 de noviembre’ es la fecha sin más; el inglés no le antepone ‘this’.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘extrañeza’ is what a person feels: surprise. English strangeness is a quality of the thing.</source>
        <comment>a rule</comment>
        <translation>El español ‘extrañeza’ es lo que siente una persona: surprise. Strangeness es una cualidad de la cosa.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘fomentar’ is to promote. English “foment” stirs up trouble.</source>
        <comment>a rule</comment>
        <translation>El español ‘fomentar’ es en inglés to promote. En inglés, «foment» es azuzar problemas.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘frente a’ between figures is against, compared with.</source>
        <comment>a rule</comment>
        <translation>El español ‘frente a’ entre cifras es en inglés against, compared with.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘generales’ in a police report are name, age and address: personal details.</source>
        <comment>a rule</comment>
        <translation>El español ‘generales’ en un parte policial son nombre, edad y domicilio: personal details.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘hacer un partido’ is to play a game in a certain way; in English a team plays it.</source>
        <comment>a rule</comment>
        <translation>El español ‘hacer un partido’ es jugarlo de cierta manera; en inglés un equipo plays it.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘humilde’ is often poor. English “humble” people are modest, not proud.</source>
        <comment>a rule</comment>
        <translation>El español ‘humilde’ es a menudo en inglés poor. En inglés, «humble» es modesto.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘ilusión’ is hope or excitement. An English illusion is a false idea.</source>
        <comment>a rule</comment>
        <translation>El español ‘ilusión’ es en inglés hope o excitement. An illusion es una idea falsa.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘impactos de bala’ in a body are gunshot wounds.</source>
        <comment>a rule</comment>
        <translation>El español ‘impactos de bala’ en un cuerpo son en inglés gunshot wounds.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘informó de que’ reports news. English “inform” needs the person who is told.</source>
        <comment>a rule</comment>
        <translation>El español ‘informó de que’ da una noticia. En inglés, «inform» necesita la persona informada.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘instituto armado’ and ‘la Benemérita’ are other names of the Civil Guard.</source>
        <comment>a rule</comment>
        <translation>El español ‘instituto armado’ y ‘la Benemérita’ son otros nombres de la Guardia Civil: the Civil Guard.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘integrantes’ of a group are its members.</source>
        <comment>a rule</comment>
        <translation>El español ‘integrantes’ de un grupo son en inglés its members.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘inversión’ of money is investment.</source>
        <comment>a rule</comment>
        <translation>El español ‘inversión’ de dinero es en inglés investment.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘la afición’ of a team is its supporters; a hobby is what one does in one's free time.</source>
        <comment>a rule</comment>
        <translation>El español ‘la afición’ de un equipo son en inglés its supporters; a hobby es lo que se hace en el tiempo libre.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘las cosas claras y el chocolate espeso’ calls for plain speaking.</source>
        <comment>a rule</comment>
        <translation>El español ‘las cosas claras y el chocolate espeso’ pide hablar claro: plain speaking.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘las investigaciones correspondientes’ is a set phrase; English says an investigation.</source>
        <comment>a rule</comment>
        <translation>El español ‘las investigaciones correspondientes’ es una fórmula; el inglés dice an investigation.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘librería’ is a bookshop; a library is ‘biblioteca’.</source>
        <comment>a rule</comment>
        <translation>El español ‘librería’ es en inglés a bookshop; a library es ‘biblioteca’.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘los de Russo’ are the team that Russo coaches; English says “Russo's side”.</source>
        <comment>a rule</comment>
        <translation>El español ‘los de Russo’ es el equipo que entrena Russo; el inglés dice «Russo's side».</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘los dichos de’ a politician are what that person said: remarks. English sayings are proverbs.</source>
        <comment>a rule</comment>
        <translation>El español ‘los dichos de’ un político son lo que dijo: remarks. Sayings son refranes.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘los hechos’ in a police report is what happened: the events, the crime.</source>
        <comment>a rule</comment>
        <translation>El español ‘los hechos’ en un parte policial es lo ocurrido: the events, the crime.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘los policías’ are police officers; English “police” is already plural.</source>
        <comment>a rule</comment>
        <translation>El español ‘los policías’ son en inglés police officers; «police» ya es plural.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘los uniformados’ are police officers or soldiers; English “uniformed” needs a noun.</source>
        <comment>a rule</comment>
        <translation>El español ‘los uniformados’ son en inglés police officers o soldiers; «uniformed» necesita un sustantivo.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘mandatario’ in the news is a head of state or of government.</source>
        <comment>a rule</comment>
        <translation>El español ‘mandatario’ en la prensa es en inglés a head of state o of government.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘mesa de diálogo’ is a series of talks; English has talks, or the negotiating table.</source>
        <comment>a rule</comment>
        <translation>El español ‘mesa de diálogo’ es una serie de conversaciones; el inglés dice talks, o the negotiating table.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘motorista’ rides a motorcycle. An English motorist drives a car.</source>
        <comment>a rule</comment>
        <translation>El español ‘motorista’ va en moto. A motorist inglés conduce un coche.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘más de’ before a number is more than.</source>
        <comment>a rule</comment>
        <translation>El español ‘más de’ ante un número es en inglés more than.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘máximo líder’ or ‘máxima autoridad’ is the top or highest one; English ‘maximum’ counts amounts.</source>
        <comment>a rule</comment>
        <translation>El español ‘máximo líder’ o ‘máxima autoridad’ es en inglés top o highest; ‘maximum’ se dice de cantidades.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘ojalá fuera’ wishes for what is not so: “if only it were”. English “hopefully” guesses about what may be so.</source>
        <comment>a rule</comment>
        <translation>El español ‘ojalá fuera’ desea lo que no es: «if only it were». En inglés, «hopefully» supone lo que puede ser.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘padrón’ or ‘censo electoral’ is the list of voters: the electoral roll or register.</source>
        <comment>a rule</comment>
        <translation>El español ‘padrón’ o ‘censo electoral’ es la lista de votantes: the electoral roll o register.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘pagar los platos rotos’ and ‘pagar el pato’ are to take the blame or bear the cost for others.</source>
        <comment>a rule</comment>
        <translation>El español ‘pagar los platos rotos’ y ‘pagar el pato’ es en inglés to take the blame or bear the cost for others.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘papel’ on stage, or in events, is a role.</source>
        <comment>a rule</comment>
        <translation>El español ‘papel’ en escena o en los hechos es en inglés a role.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘para más inri’ adds insult to injury.</source>
        <comment>a rule</comment>
        <translation>El español ‘para más inri’ es en inglés to add insult to injury.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘parientes’ are relatives; parents are ‘padres’.</source>
        <comment>a rule</comment>
        <translation>El español ‘parientes’ son en inglés relatives; parents son ‘padres’.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘patrullas’ of the police are patrol cars.</source>
        <comment>a rule</comment>
        <translation>El español ‘patrullas’ de la policía son en inglés patrol cars.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘personas fallecidas’ are counted as deaths, or people killed; English says deceased of one person, in formal texts.</source>
        <comment>a rule</comment>
        <translation>El español ‘personas fallecidas’ se cuenta en inglés como deaths o people killed; deceased se dice de una persona, en textos formales.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘petición’ is a request. An English petition is a signed appeal.</source>
        <comment>a rule</comment>
        <translation>El español ‘petición’ es en inglés a request. A petition es una solicitud con firmas.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘polémica’ is a controversy. An English polemic is an attack in words.</source>
        <comment>a rule</comment>
        <translation>El español ‘polémica’ es en inglés a controversy. A polemic es un ataque verbal.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘poner a disposición de’ the authorities is to hand over, to bring before.</source>
        <comment>a rule</comment>
        <translation>El español ‘poner a disposición de’ la autoridad es en inglés to hand over, to bring before.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘por parte de’ names who does it: by, from. English “on behalf of” is for somebody else.</source>
        <comment>a rule</comment>
        <translation>El español ‘por parte de’ nombra a quien lo hace: by, from. En inglés, «on behalf of» es en nombre de otro.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘por’ after thanks, praise or blame is for.</source>
        <comment>a rule</comment>
        <translation>El español ‘por’ tras agradecer, elogiar o culpar es en inglés for.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘potenciar’ is to boost. English “potentiate” belongs to drugs.</source>
        <comment>a rule</comment>
        <translation>El español ‘potenciar’ es en inglés to boost. En inglés, «potentiate» se dice de fármacos.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘practicar’ an autopsy, an arrest or a search is to carry it out.</source>
        <comment>a rule</comment>
        <translation>El español ‘practicar’ una autopsia, una detención o un registro es en inglés to carry it out.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘precisar’ and ‘explicitar’ are to specify. English has no such verbs.</source>
        <comment>a rule</comment>
        <translation>El español ‘precisar’ y ‘explicitar’ es en inglés to specify. El inglés no tiene esos verbos.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘presunta droga’ is what is thought to be a drug: suspected. “Alleged” is said of acts and of persons accused.</source>
        <comment>a rule</comment>
        <translation>El español ‘presunta droga’ es lo que se cree droga: suspected. «Alleged» se dice de actos y de personas acusadas.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘presuntamente’ of a suspect is allegedly. “presumably” is the writer’s own guess.</source>
        <comment>a rule</comment>
        <translation>El español ‘presuntamente’ de un sospechoso es en inglés allegedly. «presumably» es lo que supone quien escribe.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘presunto’ of a suspect is alleged or suspected.</source>
        <comment>a rule</comment>
        <translation>El español ‘presunto’ de un sospechoso es en inglés alleged o suspected.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘procesar’ in law is to prosecute or indict.</source>
        <comment>a rule</comment>
        <translation>El español ‘procesar’ en derecho es en inglés to prosecute o to indict.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘profundizó’ in speech is to go into more detail. English “deepen” is to become deeper.</source>
        <comment>a rule</comment>
        <translation>El español ‘profundizó’, al hablar, es en inglés to go into more detail. En inglés, «deepen» es hacerse más profundo.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘pronóstico reservado’: doctors cannot say yet. English has a guarded prognosis.</source>
        <comment>a rule</comment>
        <translation>El español ‘pronóstico reservado’: los médicos aún no saben. El inglés dice a guarded prognosis.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘proyectil de arma de fuego’ in a police report is a bullet.</source>
        <comment>a rule</comment>
        <translation>El español ‘proyectil de arma de fuego’ en un parte policial es en inglés a bullet.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘quedarse de brazos cruzados’ is to stand idly by. The English words only describe the pose.</source>
        <comment>a rule</comment>
        <translation>El español ‘quedarse de brazos cruzados’ es en inglés to stand idly by. Las palabras inglesas solo describen la postura.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘quien mucho abarca poco aprieta’ warns against biting off more than one can chew.</source>
        <comment>a rule</comment>
        <translation>El español ‘quien mucho abarca poco aprieta’ advierte, en inglés, de biting off more than one can chew.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘quitarle el sombrero a alguien’ is done to somebody else, and may stand for bringing that person down. “take off his hat” reads as the wearer’s own act, a sign of respect.</source>
        <comment>a rule</comment>
        <translation>El español ‘quitarle el sombrero a alguien’ se hace a otro y puede significar derribarlo. «take off his hat» se lee como acto de quien lo lleva, señal de respeto.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘realizar’ is to hold, make or carry out. In English, to realize something is mostly to notice it.</source>
        <comment>a rule</comment>
        <translation>El español ‘realizar’ es en inglés to hold, make o carry out. To realize something es sobre todo darse cuenta.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘restos (mortales)’ are remains. English “rests” are pauses.</source>
        <comment>a rule</comment>
        <translation>El español ‘restos (mortales)’ son en inglés remains. En inglés, «rests» son pausas.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘reunión’ is a meeting. An English reunion brings together people long apart.</source>
        <comment>a rule</comment>
        <translation>El español ‘reunión’ es en inglés a meeting. A reunion junta a quienes llevaban tiempo separados.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘se dijo preocupado’ is “he said he was worried”; nobody tells himself worried.</source>
        <comment>a rule</comment>
        <translation>El español ‘se dijo preocupado’ es «he said he was worried»; nadie se dice a sí mismo preocupado.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘se pretende’ leaves out who; English says whose aim it is, or “the aim is to”.</source>
        <comment>a rule</comment>
        <translation>El español ‘se pretende’ calla quién; el inglés dice de quién es el propósito, o «the aim is to».</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘se supo’ is the moment at which news came out: “it emerged”. “It was known” says that people knew already.</source>
        <comment>a rule</comment>
        <translation>El español ‘se supo’ es el momento en que salió la noticia: «it emerged». «It was known» dice que ya se sabía.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘se trata de’ names somebody: it is, he is. English “it is about” gives the topic of a book.</source>
        <comment>a rule</comment>
        <translation>El español ‘se trata de’ nombra a alguien: it is, he is. En inglés, «it is about» da el tema de un libro.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘seguir su curso’ of a case or inquiry is to take its course; English rivers and ships follow theirs.</source>
        <comment>a rule</comment>
        <translation>El español ‘seguir su curso’ de un caso o una investigación es en inglés to take its course; los ríos y los barcos follow theirs.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘según dijo, según informó’ is a clause; English has as … said, or according to and a noun.</source>
        <comment>a rule</comment>
        <translation>El español ‘según dijo, según informó’ es una oración; el inglés dice as … said, o according to y un sustantivo.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘según ha podido saber’ this paper is has learned; ‘a la que ha tenido acceso’ is seen by.</source>
        <comment>a rule</comment>
        <translation>El español ‘según ha podido saber’ este diario es en inglés has learned; ‘a la que ha tenido acceso’ es seen by.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘según recoge’ a newspaper is as reported by.</source>
        <comment>a rule</comment>
        <translation>El español ‘según recoge’ un periódico es en inglés as reported by.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘sensibilizar’ is to raise awareness. In English the word is a rare term of immunology.</source>
        <comment>a rule</comment>
        <translation>El español ‘sensibilizar’ es en inglés to raise awareness. En inglés la palabra es un término raro de inmunología.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘sensible’ is sensitive. English “sensible” shows good sense.</source>
        <comment>a rule</comment>
        <translation>El español ‘sensible’ es en inglés sensitive. En inglés, «sensible» es sensato.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘sentenció’ after a quotation is a firm last word. English “sentence” is what a judge does.</source>
        <comment>a rule</comment>
        <translation>El español ‘sentenció’ tras una cita es una última palabra firme. En inglés, «sentence» es lo que hace un juez.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘servicios periciales, criminalística’ at a scene is forensics.</source>
        <comment>a rule</comment>
        <translation>El español ‘servicios periciales, criminalística’ en el lugar de los hechos es en inglés forensics.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘señalaron desde el ministerio’ gives the source of a statement, not a place. English: the ministry said, officials at the ministry said.</source>
        <comment>a rule</comment>
        <translation>El español ‘señalaron desde el ministerio’ da la fuente de una declaración, no un lugar. En inglés: the ministry said, officials at the ministry said.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘simpático’ is likeable. English “sympathetic” shares another’s feelings.</source>
        <comment>a rule</comment>
        <translation>El español ‘simpático’ es en inglés likeable. En inglés, «sympathetic» es compasivo.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘sin que’ and a clause is without … -ing, or before, unless.</source>
        <comment>a rule</comment>
        <translation>El español ‘sin que’ con una oración es en inglés without … -ing, o before, unless.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘sostener’ in speech is to maintain or argue. English “sustain” is to keep up, or to suffer an injury.</source>
        <comment>a rule</comment>
        <translation>El español ‘sostener’, al hablar, es en inglés to maintain o to argue. En inglés, «sustain» es mantener, o sufrir una lesión.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘suceso’ is an event or incident. ‘Success’ is ‘éxito’.</source>
        <comment>a rule</comment>
        <translation>El español ‘suceso’ es en inglés an event o an incident. ‘Success’ es ‘éxito’.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘suscribir’ a text is to sign it.</source>
        <comment>a rule</comment>
        <translation>El español ‘suscribir’ un texto es en inglés to sign it.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘su’ is his, her or their; machines write it after the noun, and “the details of her” are then about her, not hers.</source>
        <comment>a rule</comment>
        <translation>El español ‘su’ es his, her o their; las máquinas lo ponen tras el sustantivo, y «the details of her» son entonces sobre ella, no suyos.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘tampoco’ after a negative is either.</source>
        <comment>a rule</comment>
        <translation>El español ‘tampoco’ tras una negación es en inglés either.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘tomar posesión’ of a post is to take office, or to be sworn in.</source>
        <comment>a rule</comment>
        <translation>El español ‘tomar posesión’ de un cargo es en inglés to take office, o to be sworn in.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘trascender’ of news is to come out; English ‘transcend’ is to go beyond.</source>
        <comment>a rule</comment>
        <translation>El español ‘trascender’ de una noticia es en inglés to come out; ‘transcend’ es ir más allá.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘trayectoria’ of a person is a career.</source>
        <comment>a rule</comment>
        <translation>El español ‘trayectoria’ de una persona es en inglés a career.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘trimestre’ of a business year is a quarter.</source>
        <comment>a rule</comment>
        <translation>El español ‘trimestre’ de un ejercicio es en inglés a quarter.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘un 20 % de’ has an article; English has none: 20 % of.</source>
        <comment>a rule</comment>
        <translation>El español ‘un 20 % de’ lleva artículo; el inglés no: 20 % of.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘un live de Instagram’ is a live stream on Instagram; the words are the wrong way round.</source>
        <comment>a rule</comment>
        <translation>El español ‘un live de Instagram’ es en inglés a live stream on Instagram; las palabras están al revés.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘victimizarse’ is to play the victim; in English one person victimizes another.</source>
        <comment>a rule</comment>
        <translation>El español ‘victimizarse’ es en inglés to play the victim; to victimize se le hace a otro.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘virtuoso’ of a player is a virtuoso. English “virtuous” is morally good.</source>
        <comment>a rule</comment>
        <translation>El español ‘virtuoso’ de un músico es en inglés a virtuoso. En inglés, «virtuous» es moralmente bueno.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘visibilizar, dinamizar, valorar, constatar, flexibilizar’ have no English twin.</source>
        <comment>a rule</comment>
        <translation>El español ‘visibilizar, dinamizar, valorar, constatar, flexibilizar’ no tiene gemelo inglés.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘{a}’ are {b}.</source>
        <comment>a rule</comment>
        <translation>El español ‘{a}’ son en inglés: {b}.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘{a}’ here is {b}; English “{c}” says something else.</source>
        <comment>a rule</comment>
        <translation>Aquí el español ‘{a}’ es en inglés: {b}; «{c}» significa otra cosa.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘{a}’ is a {b}.</source>
        <comment>a rule</comment>
        <translation>El español ‘{a}’ es en inglés: a {b}.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘{a}’ is {b}.</source>
        <comment>a rule</comment>
        <translation>El español ‘{a}’ es en inglés: {b}.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘{a}’ is {b}. English “{c}” is {d}.</source>
        <comment>a rule</comment>
        <translation>El español ‘{a}’ es en inglés: {b}. En inglés, «{c}» es: {d}.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘{a}’ is {b}; ‘{c}’ is {d}.</source>
        <comment>a rule</comment>
        <translation>El español ‘{a}’ es en inglés: {b}; ‘{c}’ es: {d}.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘{a}’ kept word for word; English has {b}.</source>
        <comment>a rule</comment>
        <translation>El español ‘{a}’ traducido palabra por palabra; en inglés se dice: {b}.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘{a}’ means {b}.</source>
        <comment>a rule</comment>
        <translation>El español ‘{a}’ significa en inglés: {b}.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘{a}’ says that {b}.</source>
        <comment>a rule</comment>
        <translation>El español ‘{a}’ quiere decir, en inglés: {b}.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘{a}’ warns that {b}.</source>
        <comment>a rule</comment>
        <translation>El español ‘{a}’ advierte, en inglés: {b}.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish ‘éxito’ is success. An English exit is a way out, ‘salida’.</source>
        <comment>a rule</comment>
        <translation>El español ‘éxito’ es en inglés success. An exit es una ‘salida’.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Spanish “y” between two names</source>
        <comment>a rule</comment>
        <translation>«y» española entre dos nombres</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>spelt “{a}”</source>
        <comment>a rule</comment>
        <translation>escrito «{a}»</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Straight and curly quotes mixed</source>
        <comment>a rule</comment>
        <translation>Comillas rectas y tipográficas mezcladas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Stray symbol after a word</source>
        <comment>a rule</comment>
        <translation>Símbolo suelto tras una palabra</translation>
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
        <source>suspect or surer</source>
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
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Taking off somebody else’s hat</source>
        <comment>a rule</comment>
        <translation>Quitarle el sombrero a otro</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Tense that changes inside a quotation</source>
        <comment>a rule</comment>
        <translation>Tiempo verbal que cambia dentro de una cita</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Tense that quarrels with the time named</source>
        <comment>a rule</comment>
        <translation>Tiempo verbal que contradice el momento nombrado</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The article is spelt one way and this word the other; a publication keeps to one.</source>
        <comment>a rule</comment>
        <translation>El artículo sigue una ortografía y esta palabra la otra; una publicación se atiene a una.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/people.py"/>
        <source>The article names nobody.</source>
        <translation>El artículo no nombra a nadie.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The article names this person or place elsewhere; here the next word is run together with the name.</source>
        <comment>a rule</comment>
        <translation>El artículo nombra a esta persona o lugar en otra parte; aquí la palabra siguiente está pegada al nombre.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The article spells what looks like one name in two ways; one of them is probably a slip.</source>
        <comment>a rule</comment>
        <translation>El artículo escribe de dos maneras lo que parece un mismo nombre; una de ellas es probablemente un descuido.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>the bracket before</source>
        <comment>a rule</comment>
        <translation>el paréntesis anterior</translation>
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
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>The chosen person is another one of the list under a second name</source>
        <translation>La persona elegida es otra de la lista con un segundo nombre</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The ending is written together with its word.</source>
        <comment>a rule</comment>
        <translation>La terminación se escribe unida a su palabra.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The first word of a quotation follows the opening quote without a space.</source>
        <comment>a rule</comment>
        <translation>La primera palabra de una cita sigue a la comilla de apertura sin espacio.</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The infinitive is the base form: to go, not to went.</source>
        <comment>a rule</comment>
        <translation>El infinitivo es la forma base: to go, no to went.</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The last word needs another one after it; something is lost.</source>
        <comment>a rule</comment>
        <translation>La última palabra necesita otra detrás; se ha perdido algo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The month has no such day, or that day was another day of the week.</source>
        <comment>a rule</comment>
        <translation>El mes no tiene ese día, o ese día fue otro día de la semana.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>The name is a person of its own again</source>
        <translation>El nombre vuelve a ser una persona aparte</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>The name is English but the letters are those of the Spanish name.</source>
        <comment>a rule</comment>
        <translation>El nombre es inglés, pero las letras son las del nombre español.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>the next bracket</source>
        <comment>a rule</comment>
        <translation>el paréntesis siguiente</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/find_bar.py"/>
        <source>The next place (Enter)</source>
        <translation>La aparición siguiente (Intro)</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>the next quote</source>
        <comment>a rule</comment>
        <translation>la comilla siguiente</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/notes.py"/>
        <source>The note is removed; Undo brings it back.</source>
        <translation>La nota se ha quitado; Deshacer la recupera.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The number before the colon and the names after it do not agree.</source>
        <comment>a rule</comment>
        <translation>El número anterior a los dos puntos y los nombres posteriores no concuerdan.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The perfect takes the participle (has gone), not the past (went).</source>
        <comment>a rule</comment>
        <translation>El perfecto lleva el participio (has gone), no el pasado (went).</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>The person meant is most probably {a}, {b} by {c}; “{d}” speaks of a {e} person. Spanish leaves the pronoun out, and “su” is his, her and its.</source>
        <comment>a rule</comment>
        <translation>La persona aludida es muy probablemente {a} ({b}: {c}); «{d}» habla de una persona {e}. El español omite el pronombre, y «su» es his, her e its.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/find_bar.py"/>
        <source>The place before (Shift+Enter)</source>
        <translation>La aparición anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The preposition belongs to the words after the comma.</source>
        <comment>a rule</comment>
        <translation>La preposición pertenece a las palabras que siguen a la coma.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The pronoun repeats the name before it: machines put one in where the name was set apart in the original.</source>
        <comment>a rule</comment>
        <translation>El pronombre repite el nombre anterior: las máquinas lo añaden cuando el nombre iba separado en el original.</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The quotation ends here: its closing quote follows the last mark, and a space comes before the next word.</source>
        <comment>a rule</comment>
        <translation>La cita acaba aquí: su comilla de cierre sigue al último signo, y antes de la palabra siguiente va un espacio.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>the quote before</source>
        <comment>a rule</comment>
        <translation>la comilla anterior</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>The record and the article stay where they are (Del)</source>
        <translation>El registro y el artículo se quedan donde están (Supr)</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/keeper.py"/>
        <source>The record is written.</source>
        <translation>El registro está escrito.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/joining.py"/>
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
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>the same sentence</source>
        <comment>a rule</comment>
        <translation>la misma frase</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The same sentence stands in the article already.</source>
        <comment>a rule</comment>
        <translation>La misma frase ya está en el artículo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The same sentence twice in a row</source>
        <comment>a rule</comment>
        <translation>La misma frase dos veces seguidas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The same word stands twice in a row.</source>
        <comment>a rule</comment>
        <translation>La misma palabra está dos veces seguidas.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The same words follow themselves at once, as when a machine translation loops.</source>
        <comment>a rule</comment>
        <translation>Las mismas palabras se repiten a continuación, como cuando una traducción automática se repite.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The same words stand earlier in this sentence, as when a machine translation loops.</source>
        <comment>a rule</comment>
        <translation>Las mismas palabras están antes en esta frase, como cuando una traducción automática se repite.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The second year is earlier than the first.</source>
        <comment>a rule</comment>
        <translation>El segundo año es anterior al primero.</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>The segment is right as it stands now; go to the next one without a verdict</source>
        <translation>El segmento es correcto tal como está; ir al siguiente sin veredicto</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The sentence goes on after this mark: it belongs to the end, or nowhere.</source>
        <comment>a rule</comment>
        <translation>La frase sigue tras este signo: corresponde al final o a ningún sitio.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/unplaced.py"/>
        <source>The sentences of these decisions are not in the article as it is now. The record keeps them.</source>
        <translation>Las frases de estas decisiones no están en el artículo actual. El registro las conserva.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The sign � stands where a letter could not be read.</source>
        <comment>a rule</comment>
        <translation>El signo � está donde no se pudo leer una letra.</translation>
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
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>The Spanish word for “and” was left between two names; a surname such as Ortega y Gasset keeps it.</source>
        <comment>a rule</comment>
        <translation>Quedó sin traducir la «y» entre dos nombres; un apellido como Ortega y Gasset la conserva.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The symbol belongs to nothing in this sentence.</source>
        <comment>a rule</comment>
        <translation>El símbolo no corresponde a nada en esta frase.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/speaking.py"/>
        <source>The system's voice could not be started.</source>
        <translation>No se pudo iniciar la voz del sistema.</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/texts.toml"/>
        <source>The text as delivered beside the text as it stands, or the changes within the line</source>
        <translation>El texto entregado junto al actual, o los cambios dentro de la línea</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/conflict_bar.py"/>
        <source>The text of {name}</source>
        <translation>El texto de {name}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The text was read in the wrong encoding somewhere: these signs stand for other letters.</source>
        <comment>a rule</comment>
        <translation>El texto se leyó en algún momento con una codificación equivocada: estos signos están por otras letras.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The verb says one direction and the two figures the other.</source>
        <comment>a rule</comment>
        <translation>El verbo dice una dirección y las dos cifras la otra.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>The word before the mark needs the next one: nothing can pause between them.</source>
        <comment>a rule</comment>
        <translation>La palabra anterior al signo necesita la siguiente: no puede haber pausa entre ellas.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>The word is Spanish and was left untranslated.</source>
        <comment>a rule</comment>
        <translation>La palabra es española y quedó sin traducir.</translation>
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
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>There is no review of before.</source>
        <translation>No hay revisiones anteriores.</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>These two marks do not stand together; one of them is left over.</source>
        <comment>a rule</comment>
        <translation>Estos dos signos no van juntos; sobra uno.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>These, those, several and a number above one go with a plural.</source>
        <comment>a rule</comment>
        <translation>These, those, several y un número mayor que uno van con plural.</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>This character makes the text around it appear in another order than it is written in.</source>
        <comment>a rule</comment>
        <translation>Este carácter hace que el texto de alrededor aparezca en un orden distinto de aquel en que está escrito.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/export.py"/>
        <source>This file exists; exporting replaces it.</source>
        <translation>Este archivo existe; al exportar se reemplaza.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>This is how a web page or a program writes a letter; readers should see the letter.</source>
        <comment>a rule</comment>
        <translation>Así escribe una letra una página web o un programa; el lector debe ver la letra.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/export.py"/>
        <source>This is the opened article, which is never written over; choose another name.</source>
        <translation>Este es el artículo abierto, sobre el que nunca se escribe; elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/speaking.py"/>
        <source>This system has no voice that Reviewer knows: install speech-dispatcher or espeak-ng.</source>
        <translation>Este sistema no tiene ninguna voz que Reviewer conozca: instale speech-dispatcher o espeak-ng.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>This, a, each and every go with one thing; the noun is plural.</source>
        <comment>a rule</comment>
        <translation>This, a, each y every van con una sola cosa; el sustantivo es plural.</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Time of day with h</source>
        <comment>a rule</comment>
        <translation>Hora con h</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/personal.py"/>
        <source>To sign your decisions, put your name into the settings ({key}).</source>
        <translation>Para firmar sus decisiones, ponga su nombre en la configuración ({key}).</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>today {clock}</source>
        <translation>hoy {clock}</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Two marks where one belongs</source>
        <comment>a rule</comment>
        <translation>Dos signos donde corresponde uno</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>Two prepositions in a row: one was left from the Spanish or from another wording.</source>
        <comment>a rule</comment>
        <translation>Dos preposiciones seguidas: una quedó del español o de otra redacción.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>two prepositions: “related to with”</source>
        <comment>a rule</comment>
        <translation>dos preposiciones: «related to with»</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Two things that one speaker tells of one subject stand in one tense.</source>
        <comment>a rule</comment>
        <translation>Dos cosas que un hablante cuenta de un mismo sujeto van en el mismo tiempo.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Two words run together</source>
        <comment>a rule</comment>
        <translation>Dos palabras pegadas</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
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
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Unlink source</source>
        <translation>Desvincular texto de origen</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Unmute rule</source>
        <translation>Activar regla</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Verb does not agree with its noun</source>
        <comment>a rule</comment>
        <translation>El verbo no concuerda con su sustantivo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Verb does not agree with its pronoun</source>
        <comment>a rule</comment>
        <translation>El verbo no concuerda con su pronombre</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Verb without its subject</source>
        <comment>a rule</comment>
        <translation>Verbo sin sujeto</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/actions.toml"/>
        <source>Version, licence, libraries</source>
        <translation>Versión, licencia, bibliotecas</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>What follows a quotation stands apart from its closing mark.</source>
        <comment>a rule</comment>
        <translation>Lo que sigue a una cita va separado de su comilla de cierre.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>What happens at the same time is told in the same tense: they waited until he came.</source>
        <comment>a rule</comment>
        <translation>Lo que ocurre a la vez se cuenta en el mismo tiempo: they waited until he came.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>What is still to come cannot be yesterday, and what is over cannot be tomorrow.</source>
        <comment>a rule</comment>
        <translation>Lo que está por venir no puede ser ayer, y lo que ya pasó no puede ser mañana.</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/help.toml"/>
        <source>What the recor&amp;d contains</source>
        <translation>Qué contiene el re&amp;gistro</translation>
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
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>whom the pronoun seems to mean</source>
        <comment>a rule</comment>
        <translation>a quien parece referirse el pronombre</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Word with letters of two alphabets that look alike</source>
        <comment>a rule</comment>
        <translation>Palabra con letras parecidas de dos alfabetos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Word written twice</source>
        <comment>a rule</comment>
        <translation>Palabra escrita dos veces</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/catalogue.py"/>
        <source>Words of a rule, its reason or its examples</source>
        <translation>Palabras de una regla, de su motivo o de sus ejemplos</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/ways.py"/>
        <source>Work on a copy</source>
        <translation>Trabajar en una copia</translation>
    </message>
    <message>
        <location filename="../../../resources/actions/texts.toml"/>
        <source>Work without the source again; Undo brings it back</source>
        <translation>Volver a trabajar sin el texto de origen; Deshacer lo recupera</translation>
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
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Written prose sets one question or exclamation mark.</source>
        <comment>a rule</comment>
        <translation>La prosa escrita pone un solo signo de interrogación o exclamación.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>wrong preposition after a verb: “depend of”</source>
        <comment>a rule</comment>
        <translation>preposición equivocada tras un verbo: «depend of»</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/wording.py"/>
        <source>Wrong term</source>
        <translation>Término equivocado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>Years in the wrong order</source>
        <comment>a rule</comment>
        <translation>Años en orden equivocado</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/reviews.py"/>
        <source>yesterday {clock}</source>
        <translation>ayer {clock}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/opening.py"/>
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
        <location filename="../../../reviewer/ui/keeper.py"/>
        <source>Your work is kept in {place}; it moves home when this article is opened again.</source>
        <translation>Su trabajo está guardado en {place}; vuelve a su sitio cuando se abra otra vez este artículo.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>{a} has no day {b}</source>
        <comment>a rule</comment>
        <translation>{a} no tiene día {b}</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>{a}, {b} was a {c}</source>
        <comment>a rule</comment>
        <translation>{a}, {b} fue {c}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/conflict_bar.py"/>
        <location filename="../../../reviewer/ui/dialogs/unplaced.py"/>
        <source>{by}, {at} UTC</source>
        <translation>{by}, {at} UTC</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/replacing.py"/>
        <source>{chosen} of {all} segments are changed, as one step of undo. Space takes a tick off.</source>
        <translation>Se cambian {chosen} de {all} segmentos, y se deshacen de una vez. Espacio quita una marca.</translation>
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
        <location filename="../../../reviewer/ui/dialogs/replacing.py"/>
        <source>{many} of them are confirmed and become open again.</source>
        <translation>De ellos, {many} están confirmados y vuelven a quedar pendientes.</translation>
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
        <location filename="../../../reviewer/services/people.py"/>
        <source>{name} and {other} are one person already.</source>
        <translation>{name} y {other} ya son una sola persona.</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/features/people.py"/>
        <source>{name} and {other} are one person; Undo takes it back.</source>
        <translation>{name} y {other} son una sola persona; Deshacer lo anula.</translation>
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
        <location filename="../../../reviewer/ui/conflict_bar.py"/>
        <source>{name} is {other}</source>
        <translation>{name} es {other}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/people_pane.py"/>
        <source>{name}, {gender}; named {n} times</source>
        <translation>{name}, {gender}; veces que se nombra: {n}</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/dialogs/settings.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/opening.py"/>
        <source>{n} as before</source>
        <translation>{n} como antes</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/opening.py"/>
        <source>{n} changed, to be reviewed again</source>
        <translation>{n} con cambios, por revisar de nuevo</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/opening.py"/>
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
        <location filename="../../../reviewer/ui/opening.py"/>
        <source>{n} in conflict</source>
        <translation>{n} en conflicto</translation>
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
        <location filename="../../../reviewer/ui/dialogs/export.py"/>
        <source>{n} of {all} segments reviewed, {corrected} of them corrected.</source>
        <translation>{n} de {all} segmentos revisados, {corrected} de ellos corregidos.</translation>
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
        <location filename="../../../reviewer/ui/opening.py"/>
        <source>{n} without a place</source>
        <translation>{n} sin lugar</translation>
    </message>
    <message>
        <location filename="../../../reviewer/ui/exporting.py"/>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
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
        <location filename="../../../reviewer/ui/features/finding.py"/>
        <source>{which} of {many}</source>
        <translation>{which} de {many}</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>‘FF. AA.’ is the Spanish abbreviation of Fuerzas Armadas, the armed forces.</source>
        <comment>a rule</comment>
        <translation>‘FF. AA.’ es la abreviatura española de Fuerzas Armadas: the armed forces.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>‘La cancha’ is the pitch in football; English plays tennis and basketball on courts.</source>
        <comment>a rule</comment>
        <translation>‘La cancha’ es en fútbol the pitch; courts son las de tenis y baloncesto.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>‘Los pericos’ are the team of Espanyol; no reader of English knows them as parakeets.</source>
        <comment>a rule</comment>
        <translation>‘Los pericos’ son el equipo del Espanyol; ningún lector de inglés los conoce como parakeets.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“allows to do” without an object</source>
        <comment>a rule</comment>
        <translation>«allows to do» sin objeto</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>“An” stands before a vowel sound, “a” before a consonant sound; the sound counts, not the letter.</source>
        <comment>a rule</comment>
        <translation>«An» va ante un sonido vocálico y «a» ante uno consonántico; cuenta el sonido, no la letra.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“assured that” without saying whom</source>
        <comment>a rule</comment>
        <translation>«assured that» sin decir a quién</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“at 09:00 hours” the Spanish way</source>
        <comment>a rule</comment>
        <translation>«at 09:00 hours» a la española</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>“a” and “an” mixed up</source>
        <comment>a rule</comment>
        <translation>«a» y «an» confundidos</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“clash” of vehicles for crash</source>
        <comment>a rule</comment>
        <translation>«clash» de vehículos en vez de crash</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“congratulate by” and “thank by”</source>
        <comment>a rule</comment>
        <translation>«congratulate by» y «thank by»</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“cowardly” and the like used as adverbs</source>
        <comment>a rule</comment>
        <translation>«cowardly» y similares usados como adverbios</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“Cowardly” is an adjective; Spanish ‘cobardemente’ becomes “in a cowardly way” or “like a coward”.</source>
        <comment>a rule</comment>
        <translation>«Cowardly» es un adjetivo; el español ‘cobardemente’ pasa a «in a cowardly way» o «like a coward».</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“described as serious that” is no English clause</source>
        <comment>a rule</comment>
        <translation>«described as serious that» no es una oración inglesa</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“elder” compares members of a family or names those respected for age; a group by age is older or elderly people.</source>
        <comment>a rule</comment>
        <translation>«elder» compara miembros de una familia o nombra a quienes se respeta por su edad; un grupo por edad son older o elderly people.</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“elements” of the police for officers</source>
        <comment>a rule</comment>
        <translation>«elements» de la policía en vez de officers</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“Government Municipal”: the adjective after the noun</source>
        <comment>a rule</comment>
        <translation>«Government Municipal»: el adjetivo tras el sustantivo</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“in dialogue with” a news outlet</source>
        <comment>a rule</comment>
        <translation>«in dialogue with» un medio</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“in this sense” at the start</source>
        <comment>a rule</comment>
        <translation>«in this sense» al principio</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“informed that” without saying whom</source>
        <comment>a rule</comment>
        <translation>«informed that» sin decir a quién</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“Is a film that”: it is missing</source>
        <comment>a rule</comment>
        <translation>«Is a film that»: falta it</translation>
    </message>
    <message>
        <location filename="../../../reviewer/checks/builtin"/>
        <source>“Its” for more than one owner</source>
        <comment>a rule</comment>
        <translation>«Its» con más de un poseedor</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“patrol boats” on land</source>
        <comment>a rule</comment>
        <translation>«patrol boats» en tierra</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“performed an operation” by the police</source>
        <comment>a rule</comment>
        <translation>«performed an operation» de la policía</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“recommended to do” without an object</source>
        <comment>a rule</comment>
        <translation>«recommended to do» sin objeto</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“remarked on”, “remembered” for recalled</source>
        <comment>a rule</comment>
        <translation>«remarked on», «remembered» en vez de recalled</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“sealing agreements”</source>
        <comment>a rule</comment>
        <translation>«sealing agreements»</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“suggest somebody to do”</source>
        <comment>a rule</comment>
        <translation>«suggest somebody to do»</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“the 23-year-old young man”</source>
        <comment>a rule</comment>
        <translation>«the 23-year-old young man»</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“the most voted party”, “more big”</source>
        <comment>a rule</comment>
        <translation>«the most voted party», «more big»</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“the number two of” a party</source>
        <comment>a rule</comment>
        <translation>«the number two of» un partido</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“those of” a coach for his team</source>
        <comment>a rule</comment>
        <translation>«those of» un entrenador en vez de su equipo</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“throw the towel” lacks “in”</source>
        <comment>a rule</comment>
        <translation>a «throw the towel» le falta «in»</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“{a}” as a verb</source>
        <comment>a rule</comment>
        <translation>«{a}» como verbo</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“{a}” as a verb of saying</source>
        <comment>a rule</comment>
        <translation>«{a}» como verbo de habla</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“{a}” does not stand for “{b}”</source>
        <comment>a rule</comment>
        <translation>«{a}» no es la sigla de «{b}»</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“{a}” for {b}</source>
        <comment>a rule</comment>
        <translation>«{a}» en vez de: {b}</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“{a}” is a Spanish idiom</source>
        <comment>a rule</comment>
        <translation>«{a}» es un modismo español</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“{a}” is a Spanish proverb</source>
        <comment>a rule</comment>
        <translation>«{a}» es un refrán español</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“{a}” is a Spanish saying</source>
        <comment>a rule</comment>
        <translation>«{a}» es un dicho español</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“{a}” is no English word</source>
        <comment>a rule</comment>
        <translation>«{a}» no es una palabra inglesa</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“{a}” left in Spanish</source>
        <comment>a rule</comment>
        <translation>«{a}» sin traducir</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“{a}” or “{b}” for {c}</source>
        <comment>a rule</comment>
        <translation>«{a}» o «{b}» en vez de: {c}</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“{a}” seems to mean {b} ({c})</source>
        <comment>a rule</comment>
        <translation>«{a}» parece referirse a {b} ({c})</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“{a}” without “{b}”</source>
        <comment>a rule</comment>
        <translation>«{a}» sin «{b}»</translation>
    </message>
    <message>
        <location filename="../../../resources/lang/rule_texts.txt"/>
        <source>“{a}”, not “{b}”</source>
        <comment>a rule</comment>
        <translation>«{a}», no «{b}»</translation>
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
</context>
</TS>
