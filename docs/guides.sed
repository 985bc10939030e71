# SPDX-License-Identifier: Apache-2.0
# For Doxygen: makes the pages that the list of guides links to its chapters in the tree at the side.
s/\[[^]]*\](guides\/\([a-z]*\)\.md)/@subpage md_docs_guides_\1/
s/\[[^]]*\](guides\/\([a-z]*\)\.zh-CN\.md)/@subpage md_docs_guides_\1_zh_CN/
s/\[Write a scheme\](schemes\.md)/@subpage md_docs_schemes/
