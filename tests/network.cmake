# SPDX-License-Identifier: MIT
# Nothing is sent anywhere: the programs are run under strace, and open no socket of the internet.
#   cmake -D CLI=… -D WINDOW=… -D WORK=… -P network.cmake
# Prints "left out: …" where this machine lets nobody be traced; ctest then says so by name.
file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
set(ENV{XDG_DATA_HOME} ${WORK}/data)
set(ENV{XDG_CONFIG_HOME} ${WORK}/config)
set(ENV{XDG_CACHE_HOME} ${WORK}/cache)
set(ENV{QT_QPA_PLATFORM} offscreen)
set(ENV{LC_ALL} C.UTF-8)
set(ENV{ASAN_OPTIONS} "$ENV{ASAN_OPTIONS}:detect_leaks=0") # its search for leaks traces, too

# Neither program is linked to a library that could speak to a network.
find_program(LDD ldd)
if(LDD)
    foreach(program IN ITEMS ${CLI} ${WINDOW})
        execute_process(COMMAND ${LDD} ${program} OUTPUT_VARIABLE libraries)
        if(libraries MATCHES "Qt6Network|Qt6WebEngine|libcurl|libssl")
            message(FATAL_ERROR "${program} is linked to ${CMAKE_MATCH_0}:\n${libraries}")
        endif()
    endforeach()
endif()

find_program(STRACE strace)
if(NOT STRACE)
    message("left out: strace is not installed")
    return()
endif()
execute_process(COMMAND ${STRACE} -f -e trace=%network true RESULT_VARIABLE denied OUTPUT_QUIET ERROR_VARIABLE why)
if(denied)
    message("left out: processes cannot be traced here (${why})")
    return()
endif()

# traced(NAME PROGRAM ARGUMENT…): runs it, and reads what it asked of the network.
set(runs 0)
function(traced name)
    execute_process(COMMAND ${STRACE} -f -qq -o ${WORK}/${name}.trace -e trace=%network ${ARGN}
        WORKING_DIRECTORY ${WORK} RESULT_VARIABLE failed OUTPUT_VARIABLE out ERROR_VARIABLE err TIMEOUT 120)
    if(failed)
        message(FATAL_ERROR "${name} did not run (${failed}):\n${out}${err}")
    endif()
    file(STRINGS ${WORK}/${name}.trace calls REGEX "AF_INET|AF_PACKET|AF_NETLINK|htons")
    if(calls)
        list(JOIN calls "\n" calls)
        message(FATAL_ERROR "${name} spoke to the network:\n${calls}")
    endif()
    message("${name}: no socket of the internet")
endfunction()

# The sieve itself is tried on a program that does open one.
find_program(PYTHON python3)
if(PYTHON)
    execute_process(COMMAND ${STRACE} -f -qq -o ${WORK}/sieve.trace -e trace=%network ${PYTHON} -c
        "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.1', 9))")
    file(STRINGS ${WORK}/sieve.trace calls REGEX "AF_INET")
    if(NOT calls)
        message(FATAL_ERROR "a socket of the internet was opened, and not seen")
    endif()
endif()

file(WRITE ${WORK}/figures.csv "unit;period;value;n\n4640;2023-24;48;136\n")
traced(new ${CLI} new r.samspel --sample)
traced(check ${CLI} check r.samspel)
traced(import ${CLI} import r.samspel figures.csv --format table --separator "\;" --indicator np.english
    --column unit=unit --column period=period --column value=value --column n=n)
traced(attention ${CLI} attention r.samspel)
traced(search ${CLI} search r.samspel Sogndal)
traced(history ${CLI} history r.samspel)
traced(export ${CLI} export r.samspel organisation --format xlsx -o o.xlsx)
traced(report ${CLI} report r.samspel status -o status.pdf)
traced(backup ${CLI} backup r.samspel copy.samspel)
traced(backups ${CLI} backups r.samspel)
traced(undo ${CLI} undo r.samspel)
traced(compact ${CLI} compact r.samspel)
foreach(place IN ITEMS today figures reports history backups check)
    traced(window-${place} ${WINDOW} --picture ${WORK}/${place}.png --place ${place} r.samspel)
endforeach()
traced(window-sample ${WINDOW} --sample --until-painted)
