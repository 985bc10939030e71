# SPDX-License-Identifier: Apache-2.0
# For Doxygen: gives the third-level headings of a page, which GitHub links to by their text, names that it can link to.
s/](#\([a-z0-9-]*\))/](#LANGUAGE-\1)/g
s/^### \([a-z0-9-]*\)$/### \1 {#LANGUAGE-\1}/
