# Warnings, sanitizers and the compiler cache, as one interface target: taonaut::warnings.
add_library(taonaut_warnings INTERFACE)
add_library(taonaut::warnings ALIAS taonaut_warnings)
target_compile_options(taonaut_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    # g++ 12 reports these inside its own library when it inlines vector comparisons and string concatenation.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overflow>
    $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overread>
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
    $<$<BOOL:${TAONAUT_WERROR}>:-Werror>)

if(TAONAUT_SANITIZE)
    add_compile_options(-fsanitize=${TAONAUT_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${TAONAUT_SANITIZE})
endif()
if(TAONAUT_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# Hardening that costs nothing measurable; sanitizers bring their own checks.
if(NOT TAONAUT_SANITIZE AND NOT TAONAUT_FUZZ)
    add_compile_options(-fstack-protector-strong -fPIE)
    add_link_options(-Wl,-z,relro,-z,now)
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # It refuses precompiled headers unless told that defined macros and the time of day do not matter.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
endif()

# moc 6.4 stops with a parse error inside libstdc++'s <concepts> when that header comes first. It needs nothing
# from it, so it is told that the header was read already.
set(CMAKE_AUTOMOC_MOC_OPTIONS "-D_GLIBCXX_CONCEPTS")
