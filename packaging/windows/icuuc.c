/* For a Wine prefix of the tests only, never shipped: Wine has no icuuc.dll, which Windows 10 and later have. Qt asks it
   only for text encodings that have a name; here it is told that there are none. */
typedef int UErrorCode;
typedef void *P;
#define EXPORTED __declspec(dllexport)
#define FAIL 2
EXPORTED P ucnv_open(const char *name, UErrorCode *error) { if (error) *error = FAIL; return 0; }
EXPORTED void ucnv_close(P converter) {}
EXPORTED void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORTED void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
EXPORTED void ucnv_reset(P converter) {}
EXPORTED signed char ucnv_getMaxCharSize(P converter) { return 1; }
EXPORTED const char *ucnv_getName(P converter, UErrorCode *error) { if (error) *error = FAIL; return 0; }
EXPORTED void ucnv_getToUCallBack(P a, P b, P c) {}
EXPORTED void ucnv_getFromUCallBack(P a, P b, P c) {}
EXPORTED void ucnv_setToUCallBack(P a, P b, P c, P d, P e, UErrorCode *error) {}
EXPORTED void ucnv_setFromUCallBack(P a, P b, P c, P d, P e, UErrorCode *error) {}
EXPORTED void ucnv_cbToUWriteUChars(P a, P b, int c, int d, UErrorCode *error) {}
EXPORTED void ucnv_cbFromUWriteUChars(P a, P b, P c, int d, UErrorCode *error) {}
EXPORTED void ucnv_toUnicode(P a, P b, P c, P d, P e, P f, char g, UErrorCode *error) { if (error) *error = FAIL; }
EXPORTED void ucnv_fromUnicode(P a, P b, P c, P d, P e, P f, char g, UErrorCode *error) { if (error) *error = FAIL; }
EXPORTED int ucnv_toUCountPending(P converter, UErrorCode *error) { return 0; }
EXPORTED int ucnv_fromUCountPending(P converter, UErrorCode *error) { return 0; }
EXPORTED const char *ucnv_getStandardName(const char *name, const char *standard, UErrorCode *error) { if (error) *error = FAIL; return 0; }
EXPORTED const char *ucnv_getAvailableName(int number) { return 0; }
EXPORTED int ucnv_countAvailable(void) { return 0; }
