; The set-up for people, from packaging/windows/setups.py: for one person, without administrator's rights.
;
;   /S        says nothing and asks nothing; exit code 0 when it is done, 2 where something was in the way
;   /D=PATH   another folder (last, unquoted)
;   /LOGIN=1  start Coach when this person logs in; /LOGIN=0 not. Without it that stays as it is.
; The uninstaller takes /S, and /DATA=1 to remove the person's settings and calls too.
;
; The newer program is unpacked beside the older one and changes places with it at the end. So a full disk, a cancelled
; set-up or a file that another program holds open leaves the older one as it was.

!ifdef TARGET
Target ${TARGET}  ; Debian's NSIS makes set-ups of 64 bits
!endif
Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
Name "Coach"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Coach"
InstallDirRegKey HKCU "Software\Coach" "Folder"
VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "Coach"
VIAddVersionKey "FileDescription" "Coach set-up"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Apache-2.0"

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Coach"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define PROGRAM "$INSTDIR\program"
!define TRIES 20
!define WAIT_MS 500

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "${PROGRAM}\coach-desktop.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Polish"
!include "${STRINGS}"

; Ask a Coach that runs to quit. In a call it doesn't: then ask the person again, and under /S stop.
!macro QuitCoach un
Function ${un}QuitCoach
  ${Do}
    ${IfNot} ${FileExists} "${PROGRAM}\coach.exe"
      Return
    ${EndIf}
    nsExec::ExecToStack '"${PROGRAM}\coach.exe" quit'
    Pop $0
    Pop $1
    ${If} $0 == 0
      Return
    ${EndIf}
    ${If} $0 == "error"  ; it can't even be started, so none runs
      Return
    ${EndIf}
    ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$1" /SD IDCANCEL IDCANCEL`
      SetErrorLevel 2
      Abort "$1"
    ${EndIf}
  ${Loop}
FunctionEnd
!macroend
!insertmacro QuitCoach ""
!insertmacro QuitCoach "un."

; Rename $R0 to $R1, and again for ten seconds: a virus scanner may be looking at it. $R2 is 0 when it is done.
Function Move
  StrCpy $R2 ${TRIES}
  ${Do}
    ClearErrors
    Rename "$R0" "$R1"
    ${IfNot} ${Errors}
      StrCpy $R2 0
      Return
    ${EndIf}
    Sleep ${WAIT_MS}
    IntOp $R2 $R2 - 1
  ${LoopWhile} $R2 > 0
  StrCpy $R2 1
FunctionEnd

Section "Coach" SectionCoach
  SectionIn RO
  RMDir /r "$INSTDIR\newer"
  RMDir /r "$INSTDIR\older"
  SetOutPath "$INSTDIR\newer"
  SetOverwrite on
  ClearErrors
  File /r "${SOURCE}\*"
  ${If} ${Errors}
    SetOutPath "$TEMP"
    RMDir /r "$INSTDIR\newer"
    SetErrorLevel 2
    Abort "$(NotUnpacked)"
  ${EndIf}
  SetOutPath "$TEMP"
  Call QuitCoach
  ${If} ${FileExists} "${PROGRAM}\*.*"
    StrCpy $R0 "${PROGRAM}"
    StrCpy $R1 "$INSTDIR\older"
    Call Move
    ${If} $R2 <> 0
      RMDir /r "$INSTDIR\newer"
      SetErrorLevel 2
      Abort "$(Held)"
    ${EndIf}
  ${EndIf}
  StrCpy $R0 "$INSTDIR\newer"
  StrCpy $R1 "${PROGRAM}"
  Call Move
  ${If} $R2 <> 0
    Rename "$INSTDIR\older" "${PROGRAM}"
    SetErrorLevel 2
    Abort "$(Held)"
  ${EndIf}
  RMDir /r "$INSTDIR\older"

  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Coach.lnk" "${PROGRAM}\coach-desktop.exe"
  WriteRegStr HKCU "Software\Coach" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Coach"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "${PROGRAM}\coach-desktop.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Coach project"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

; The value is what `coach.settings.run_key` writes, so that the switch in Coach's own settings shows it.
Section /o "$(AtLogin)" SectionLogin
  WriteRegStr HKCU "${RUN}" "Coach" '"${PROGRAM}\coach-desktop.exe"'
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionLogin} "$(AtLoginMore)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/LOGIN=" $1
  ${IfNot} ${Errors}
    ${If} $1 == "1"
      !insertmacro SelectSection ${SectionLogin}
    ${Else}
      DeleteRegValue HKCU "${RUN}" "Coach"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function .onInstFailed
  SetErrorLevel 2
FunctionEnd

Section "un.Coach"
  Call un.QuitCoach
  ReadRegStr $0 HKCU "${RUN}" "Coach"
  ${If} $0 == '"${PROGRAM}\coach-desktop.exe"'
    DeleteRegValue HKCU "${RUN}" "Coach"
  ${EndIf}
  Delete "$SMPROGRAMS\Coach.lnk"
  RMDir /r "${PROGRAM}"
  RMDir /r "$INSTDIR\newer"
  RMDir /r "$INSTDIR\older"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Coach"

  ; The person's calls and settings stay unless they say otherwise, here or by /DATA=1.
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DATA=" $1
  ${If} ${Errors}
    StrCpy $1 "0"
    ${If} ${Cmd} `MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(RemoveData)" /SD IDNO IDYES`
      StrCpy $1 "1"
    ${EndIf}
  ${EndIf}
  ${If} $1 == "1"
    RMDir /r "$LOCALAPPDATA\coach"
  ${EndIf}
SectionEnd
