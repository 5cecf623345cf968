# SPDX-License-Identifier: MIT
# cmake [-D UPDATE=ON] [-D ROOT=folder] -P cmake/texts.cmake
# Takes the texts of src/ and ui/ into resources/translations, or, without UPDATE, says what is missing there.
# English is the language of the code, so samspel_en.ts holds only the texts that have a plural.
cmake_minimum_required(VERSION 3.25)
if(NOT ROOT)
    get_filename_component(ROOT ${CMAKE_CURRENT_LIST_DIR}/.. ABSOLUTE)
endif()
find_program(LUPDATE NAMES lupdate-qt6 lupdate6 lupdate HINTS /usr/lib/qt6/bin /usr/lib64/qt6/bin REQUIRED)
set(translations ${ROOT}/resources/translations)
string(TIMESTAMP stamp "%s%f")
set(fresh ${ROOT}/build/texts-${stamp})
file(MAKE_DIRECTORY ${fresh})

set(wrong "")
foreach(language IN ITEMS nn nb en)
    set(file samspel_${language}.ts)
    if(EXISTS ${translations}/${file})
        file(COPY ${translations}/${file} DESTINATION ${fresh})
    endif()
    set(which "")
    if(language STREQUAL "en")
        set(which -pluralonly)
    endif()
    # A report is made in a language of its own, so src/ says language.say("Context", "text") instead of tr("text").
    execute_process(COMMAND ${LUPDATE} -silent -I ${ROOT} -I ${ROOT}/src -locations none -no-obsolete -tr-function-alias translate+=say
        -source-language en -target-language ${language} ${which} src ui -ts ${fresh}/${file}
        WORKING_DIRECTORY ${ROOT} COMMAND_ERROR_IS_FATAL ANY)
    if(UPDATE)
        file(COPY_FILE ${fresh}/${file} ${translations}/${file})
    endif()
    execute_process(COMMAND diff -u -L ${file} -L "${file} with the texts of the code" ${translations}/${file}
        ${fresh}/${file} RESULT_VARIABLE differs OUTPUT_VARIABLE difference ERROR_VARIABLE difference)
    if(differs)
        message("${difference}")
        list(APPEND wrong "${file} does not hold the texts of the code")
    endif()

    # Punctuation of CMake's lists would cut the messages apart.
    file(READ ${fresh}/${file} text)
    string(REGEX REPLACE "[][;]" " " text "${text}")
    string(REPLACE "</message>" ";" messages "${text}")
    set(unfinished 0)
    foreach(message IN LISTS messages)
        if(message MATCHES "type=\"unfinished\"")
            string(REGEX REPLACE ".*<source>(.*)</source>.*" "\\1" source "${message}")
            message("${file}: not translated: ${source}")
            math(EXPR unfinished "${unfinished} + 1")
        endif()
    endforeach()
    if(unfinished)
        list(APPEND wrong "${file} has ${unfinished} texts that are not translated")
    endif()
endforeach()
file(REMOVE_RECURSE ${fresh})

include(${CMAKE_CURRENT_LIST_DIR}/literals.cmake)
literals_without_entry(${ROOT} ${translations}/samspel_nn.ts overlooked)
if(overlooked)
    list(APPEND wrong "samspel_nn.ts lacks ${overlooked} texts (those that ./dev texts does not take in have a cast among their arguments, which hides them from lupdate: name the value first)")
endif()

if(UPDATE AND NOT overlooked)
    return()
elseif(wrong)
    list(JOIN wrong ", " wrong)
    message(FATAL_ERROR "${wrong}.")
endif()
message("The translations hold every text of the code.")
