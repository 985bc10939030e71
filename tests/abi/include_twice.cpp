// The same program in the other language.
#include "include_twice.c"
