/* Nothing before the header: it brings what it needs. */
#include <jixiao/jixiao.h>
#include <jixiao/jixiao.h>

int main(void) {
    return jx_version_number() == JX_VERSION_NUMBER ? 0 : 1;
}
