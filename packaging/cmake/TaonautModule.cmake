# One core module = one folder = one static library taonaut_<name>, alias taonaut::<name>.
#
#   taonaut_module(trie SOURCES proof.cpp node.cpp PUBLIC taonaut::base PRIVATE taonaut::crypto)
#
# PUBLIC holds what the module's headers include. Pass QT to keep AUTOMOC on (net and service only).
function(taonaut_module name)
    cmake_parse_arguments(arg "QT" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    if(arg_SOURCES)
        add_library(taonaut_${name} STATIC ${arg_SOURCES})
        set(scope PUBLIC)
        target_link_libraries(taonaut_${name} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE} taonaut::warnings)
        if(NOT arg_QT)
            set_target_properties(taonaut_${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
        endif()
    else()
        add_library(taonaut_${name} INTERFACE)
        set(scope INTERFACE)
        target_link_libraries(taonaut_${name} INTERFACE ${arg_PUBLIC})
    endif()
    target_include_directories(taonaut_${name} ${scope} ${PROJECT_SOURCE_DIR})
    add_library(taonaut::${name} ALIAS taonaut_${name})
endfunction()

# Most of the time that a test takes to compile goes into Qt's headers: they are read once for all tests.
if(TAONAUT_TESTS)
    add_library(taonaut_test_headers OBJECT ${CMAKE_CURRENT_LIST_DIR}/test_headers.cpp)
    target_link_libraries(taonaut_test_headers PRIVATE Qt6::Core taonaut::warnings)
    target_compile_options(taonaut_test_headers PRIVATE $<$<CONFIG:Release>:-O1>)
    target_precompile_headers(taonaut_test_headers PRIVATE <QtCore>)
    set_target_properties(taonaut_test_headers PROPERTIES AUTOMOC OFF EXCLUDE_FROM_ALL ON)
endif()

# One QtTest executable per file; the ctest name is <module>.<file>.
#
#   taonaut_test(trie proof_test.cpp LIBS taonaut::trie taonaut::crypto [GUI])
function(taonaut_test module source)
    cmake_parse_arguments(arg "GUI" "" "LIBS" ${ARGN})
    get_filename_component(stem ${source} NAME_WE)
    set(target ${module}_${stem})
    add_executable(${target} ${source})
    target_link_libraries(${target} PRIVATE Qt6::Test taonaut::warnings ${arg_LIBS})
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
    # What is tested is optimised as it ships; the tests themselves only have to be compiled quickly.
    # g++ 12 then reports these inside its own strings.
    target_compile_options(${target} PRIVATE
        $<$<CONFIG:Release>:-O1> $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds>)
    target_precompile_headers(${target} REUSE_FROM taonaut_test_headers)
    target_compile_definitions(${target} PRIVATE
        TAONAUT_VECTORS_DIR="${PROJECT_SOURCE_DIR}/tests/vectors"
        TAONAUT_SHARED_DATA_DIR="${PROJECT_SOURCE_DIR}/../shared/data")
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    string(REGEX REPLACE "_test$" "" case ${stem})
    set(name ${module}.${case})
    add_test(NAME ${name} COMMAND ${target})
    set_tests_properties(${name} PROPERTIES TIMEOUT 120 ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
