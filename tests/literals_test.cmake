# SPDX-License-Identifier: MIT
# cmake -D WORK=folder -P tests/literals_test.cmake
# Writes a little code and its translations, and expects cmake/literals.cmake to miss what is missing, and nothing else.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/../cmake/literals.cmake)
file(REMOVE_RECURSE ${WORK})
file(WRITE ${WORK}/nn.ts [[
<context>
    <name>Report</name>
    <message>
        <source>Source: %1.</source>
        <translation>Kjelde: %1.</translation>
    </message>
    <message>
        <source>He said &quot;a &lt; b; c [d]&quot; &amp; left it&apos;s way
on two lines</source>
    </message>
</context>
<context>
    <name>Page</name>
    <message numerus="yes">
        <source>and %n more</source>
    </message>
</context>
]])

# expects(COUNT CODE): so many texts of the code are missing.
function(expects count code)
    file(WRITE ${WORK}/src/code.cpp "${code}")
    literals_without_entry(${WORK} ${WORK}/nn.ts missing)
    if(NOT missing EQUAL count)
        message(SEND_ERROR "${missing} instead of ${count} missing in: ${code}")
    endif()
endfunction()

expects(0 [[language.say("Report", "Source: %1.").arg(name)]])
expects(0 [[language.say("Report",
                         "He said \"a < b; c [d]\" & left "
                         "it's way\non two lines")]])
expects(0 [[tr("and %n more", nullptr, static_cast<int>(count))]])
expects(0 [[language.say(context, text); essay("Report", "No text of ours")]])
expects(0 [[// language.say("Report", "Only told of")]])
expects(1 [[language.say("Report", "%1 more", static_cast<int>(count))]])
expects(1 [[language.say("Page", "Source: %1.")]])
expects(1 [[QT_TRANSLATE_NOOP("Report", "Source:"
    " %2.")]])
expects(1 [[Words::tr("Nobody has heard of this")]])
expects(2 [[tr("One; of two") + tr("Two of two")]])
message("The literals that are missing were found.")
