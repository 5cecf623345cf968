# SPDX-License-Identifier: MIT
# A room is a folder of src/ made into a library that links only what docs/architecture.md lets it.

# What holds for every line of our own code, and for nobody else's.
add_library(samspel_options INTERFACE)
target_compile_options(samspel_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion
    -ffile-prefix-map=${CMAKE_SOURCE_DIR}=. $<$<BOOL:${SAMSPEL_WERROR}>:-Werror>)
# Of two files in one batch, one may well use a name that the other has for itself.
target_compile_options(samspel_options INTERFACE
    $<IF:$<BOOL:${SAMSPEL_BATCHES}>,$<$<CXX_COMPILER_ID:GNU>:-Wshadow=local>,-Wshadow>)
# Once it optimizes, GCC 12 sees overlaps in its own std::string (its bug 105651) and values in std::variant and
# std::vector that may be uninitialized, where there are none; the debug build and the sanitizers hold these.
target_compile_options(samspel_options INTERFACE
    $<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU>>:-Wno-restrict;-Wno-maybe-uninitialized>)
target_compile_definitions(samspel_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_CONTEXTLESS_CONNECT QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(SAMSPEL_SANITIZE)
    target_compile_options(samspel_options INTERFACE -fsanitize=${SAMSPEL_SANITIZE} -fno-sanitize-recover=all
        -fno-omit-frame-pointer -g1
        # GCC's guess of what may be uninitialized is wrong in instrumented code; the other builds hold it.
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(samspel_options INTERFACE -fsanitize=${SAMSPEL_SANITIZE})
endif()
# The rooms that bytes of others reach first: where SAMSPEL_FUZZ is on, these tell the fuzzer which branches were taken.
set(fuzzed_rooms sqlite domain store exchange)
if(SAMSPEL_COVERAGE)
    target_compile_options(samspel_options INTERFACE --coverage -O0)
    target_link_options(samspel_options INTERFACE --coverage)
endif()

# samspel_room(NAME [USES room…] [LINKS public…] [PRIVATELY private…]): library samspel_NAME of src/NAME/**.cpp.
function(samspel_room name)
    cmake_parse_arguments(ROOM "" "" "USES;LINKS;PRIVATELY;DEFINES" ${ARGN})
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp
        ${CMAKE_SOURCE_DIR}/src/${name}/*.h)
    if(NOT files MATCHES "\\.cpp")
        add_library(samspel_${name} INTERFACE)
        return()
    endif()
    add_library(samspel_${name} STATIC ${files})
    target_include_directories(samspel_${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
    list(TRANSFORM ROOM_USES PREPEND samspel_)
    target_link_libraries(samspel_${name} PUBLIC ${ROOM_USES} ${ROOM_LINKS}
        PRIVATE samspel_options ${ROOM_PRIVATELY})
    if(SAMSPEL_FUZZ AND name IN_LIST fuzzed_rooms)
        target_compile_options(samspel_${name} PRIVATE -fsanitize=fuzzer-no-link)
    endif()
    target_compile_definitions(samspel_${name} PUBLIC ${ROOM_DEFINES})
    set_target_properties(samspel_${name} PROPERTIES LINKER_LANGUAGE CXX)
    compile_in_batches(samspel_${name})
endfunction()

# samspel_test(NAME [LINKS …] [WITH file…] [ALONE name…]): program test_NAME of tests/NAME/**.cpp and those of WITH, one
# ctest entry per test case; ALONE as for compile_in_batches.
function(samspel_test name)
    cmake_parse_arguments(TEST "" "" "LINKS;WITH;ALONE" ${ARGN})
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/${name}/*.cpp)
    if(NOT files)
        return()
    endif()
    add_executable(test_${name} ${files} ${TEST_WITH})
    target_include_directories(test_${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests ${CMAKE_SOURCE_DIR})
    target_link_libraries(test_${name} PRIVATE ${TEST_LINKS} samspel_places samspel_options Catch2::Catch2WithMain)
    # Each test is started with this before its command: no window, and the same words on every machine.
    set_target_properties(test_${name} PROPERTIES CROSSCOMPILING_EMULATOR
        "${CMAKE_COMMAND};-E;env;QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false")
    compile_in_batches(test_${name} ALONE ${TEST_ALONE})
    if(name STREQUAL "trust") # 500 processes take two minutes on two free cores, and more on busy ones
        set(patience PROPERTIES TIMEOUT 1500)
    endif()
    if(Catch2_VERSION VERSION_LESS 3)
        set(strict EXTRA_ARGS --warn NoTests) # version 3 does so by itself
    endif()
    catch_discover_tests(test_${name} TEST_PREFIX ${name}: WORKING_DIRECTORY ${CMAKE_BINARY_DIR} ${strict} ${patience})
endfunction()
