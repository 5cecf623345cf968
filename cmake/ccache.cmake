# SPDX-License-Identifier: MIT
# A second build, here or in another clone, takes what the first one made.
find_program(SAMSPEL_CCACHE ccache)
if(SAMSPEL_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros ${SAMSPEL_CCACHE})
endif()
