# SPDX-License-Identifier: MIT
# cmake -D WORK=folder [-D QT_HEADERS=folder] -P tests/walls_test.cmake
# Builds small houses with one wrong arrow each and expects walls.cmake to find it, and no wrong one where all is right.
cmake_minimum_required(VERSION 3.25)
set(failed 0)

# house([FILE TEXT]…): a folder with the table of rooms and the given files.
function(house)
    file(REMOVE_RECURSE ${WORK})
    file(WRITE ${WORK}/docs/architecture.md [[
| another table | of two columns |
|---|---|
| store | anything |

| library | may include | links |
|---|---|---|
| sqlite | – | SQLite::SQLite3 |
| domain | – | Qt6::Core |
| store | domain, sqlite (reading) | Qt6::Core |
| chart | domain | Qt6::Gui |
| report | domain, store (reading), chart | Qt6::Gui |
| cli | all of src/ | – |
| ui | all of src/ but cli | Qt6::Widgets, Qt6::PrintSupport |

| learn | from |
|---|---|
]])
    while(ARGN)
        list(POP_FRONT ARGN file text)
        file(WRITE ${WORK}/${file} "// SPDX-License-Identifier: MIT\n${text}\n")
    endwhile()
    execute_process(COMMAND ${CMAKE_COMMAND} -D ROOT=${WORK} -D QT_HEADERS=${QT_HEADERS}
        -P ${CMAKE_CURRENT_LIST_DIR}/walls.cmake RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
    set(result ${result} PARENT_SCOPE)
    set(said "${said}" PARENT_SCOPE)
endfunction()

macro(fails_with expected)
    house(${ARGN})
    string(FIND "${said}" "${expected}" position)
    if(result EQUAL 0 OR position EQUAL -1)
        message("Expected a failure that says\n  ${expected}\nbut the check ended with ${result} and said\n${said}")
        math(EXPR failed "${failed} + 1")
    endif()
endmacro()

macro(stands)
    house(${ARGN})
    if(NOT result EQUAL 0)
        message("Expected no complaint, but the check said\n${said}")
        math(EXPR failed "${failed} + 1")
    endif()
endmacro()

fails_with("src/domain/a.h:2: domain may not include store (store/ledger.h); it may include no other room"
    src/domain/a.h "#include \"store/ledger.h\"")
fails_with("src/chart/a.cpp:4: chart may not include store (store/ledger.h); it may include domain"
    src/chart/a.cpp "#include <vector>\n\n  #  include <store/ledger.h> // why not")
fails_with("src/store/deep/folder/a.cpp:2: store may not include ui (ui/shell/a.h)"
    src/store/deep/folder/a.cpp "#include \"ui/shell/a.h\"")
fails_with("ui/shell/a.cpp:2: ui may not include cli (cli/words.h)" ui/shell/a.cpp "#include \"cli/words.h\"")
fails_with("src/cli/a.cpp:2: cli may not include ui (ui/shell/a.h)" src/cli/a.cpp "#include \"ui/shell/a.h\"")
fails_with("src/domain/a.h:2: name the header from src/" src/domain/a.h "#include \"../store/ledger.h\"")
fails_with("src/kitchen/a.h:1: the folder kitchen has no row" src/kitchen/a.h "")
fails_with("src/store/a.h:2: store may not use Qt6::Widgets (<QWidget>)" src/store/a.h "#include <QWidget>")
fails_with("src/report/a.h:2: report may not use Qt6::Widgets (<QtWidgets/qwidget.h>)"
    src/report/a.h "#include <QtWidgets/qwidget.h>")
fails_with("src/domain/a.h:2: domain may not use Qt6::Gui (<QColor>)" src/domain/a.h "#include <QColor>")
fails_with("src/sqlite/a.h:2: sqlite may not use Qt6::Core (<QString>)" src/sqlite/a.h "#include <QString>")
fails_with("ui/shell/a.h:2: only ui/printing may use Qt6::PrintSupport" ui/shell/a.h "#include <QPrinter>")
fails_with("ui/shell/a.h:2: ui may not use Qt6::Network" ui/shell/a.h "#include <QTcpSocket>")
fails_with("src/store/a.cpp:2: store may not include <sqlite3.h>" src/store/a.cpp "#include <sqlite3.h>")
fails_with("ui/shell/a.cpp:2: ui may not include <qpdf/QPDF.hh>" ui/shell/a.cpp "#include <qpdf/QPDF.hh>")
fails_with("src/report/a.cpp:3: report may not hold SQL" src/report/a.cpp "\nauto rows = query(\"SELECT name FROM unit\");")
fails_with("ui/shell/a.cpp:3: ui may not hold SQL" ui/shell/a.cpp "auto text = R\"(\n    DELETE FROM unit WHERE id = 1)\";")

stands()
stands(
    src/sqlite/a.cpp "#include \"sqlite/a.h\"\n#include <sqlite3.h>\nauto sql = \"PRAGMA user_version\""
    src/domain/a.h "#include \"domain/b.h\"\n#include <QString>\n#include <QtCore/QDate>\n#include <vector>"
    src/store/a.cpp "#include \"sqlite/a.h\"\n#include \"a.h\"\nauto sql = R\"(\n  SELECT 1)\""
    src/chart/a.cpp "#include <QPainter>\n#include <QString>"
    src/report/a.cpp "#include <qpdf/QPDF.hh>\n#include <QPdfWriter>\n#include \"store/ledger.h\""
    src/cli/a.cpp "#include \"report/a.h\"\n#include <QGuiApplication>"
    ui/printing/a.cpp "#include <QPrinter>\n#include \"ui_a.h\"\n#include \"a.moc\"\n#include \"chart/a.h\""
    ui/shell/a.cpp "// SELECT one of them\nauto text = tr(\"Select a unit\") // \"INSERT\" is a key\n#include <QWidget>")

file(WRITE ${WORK}/docs/architecture.md "# No table\n")
execute_process(COMMAND ${CMAKE_COMMAND} -D ROOT=${WORK} -P ${CMAKE_CURRENT_LIST_DIR}/walls.cmake
    RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET)
if(result EQUAL 0)
    message("Expected a failure where docs/architecture.md has no table")
    math(EXPR failed "${failed} + 1")
endif()

file(REMOVE_RECURSE ${WORK})
if(failed)
    message(FATAL_ERROR "${failed} made-up houses were judged wrongly")
endif()
