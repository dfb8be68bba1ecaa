; The installer for Windows, for one user, without administrator rights. Compiled by
; packaging/windows/build.py, or by hand:
;
;   makensis -DVERSION=0.1.0 -DBUNDLE=dist\tangent-plotter -DICONS=build\bundle\icons
;            -DLICENSE=LICENSE -DOUT=dist\setup.exe packaging\windows\installer.nsi

Unicode true
!ifndef FAST
    SetCompressor /SOLID lzma
!endif
!include MUI2.nsh
!include FileFunc.nsh

!define NAME "Tangent Plotter"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\TangentPlotter"
!define TYPE "TangentPlotter.Document"

Name "${NAME}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${NAME} Setup"
VIAddVersionKey CompanyName "The Tangent Plotter developers"
VIAddVersionKey LegalCopyright "The Tangent Plotter developers, MIT license"

!define MUI_ICON "${ICONS}/tangent-plotter.ico"
!define MUI_UNICON "${ICONS}/tangent-plotter.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${NAME}.exe"
!insertmacro MUI_PAGE_LICENSE "${LICENSE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Portuguese"
!insertmacro MUI_LANGUAGE "SimpChinese"

; Only the files of ours go: what somebody else put into the folder stays.
!macro RemoveProgram
    RMDir /r "$INSTDIR\_internal"
    RMDir /r "$INSTDIR\licenses"
    Delete "$INSTDIR\${NAME}.exe"
    Delete "$INSTDIR\tangent-plotter.exe"
    Delete "$INSTDIR\tangent-document.ico"
!macroend

Section "Install"
    !insertmacro RemoveProgram
    SetOutPath "$INSTDIR"
    File /r "${BUNDLE}/*"
    File "${ICONS}/tangent-document.ico"
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${NAME}.exe"

    WriteRegStr HKCU "Software\Classes\.tangent" "" "${TYPE}"
    WriteRegStr HKCU "Software\Classes\.tangent" "Content Type" "application/x-tangent-plotter"
    WriteRegStr HKCU "Software\Classes\${TYPE}" "" "${NAME} document"
    WriteRegStr HKCU "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\tangent-document.ico"
    WriteRegStr HKCU "Software\Classes\${TYPE}\shell\open\command" "" \
        '"$INSTDIR\${NAME}.exe" "%1"'

    WriteUninstaller "$INSTDIR\uninstall.exe"
    WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\${NAME}.exe"
    WriteRegStr HKCU "${KEY}" "Publisher" "The Tangent Plotter developers"
    WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
    ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
    !insertmacro RemoveProgram
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    ReadRegStr $0 HKCU "Software\Classes\.tangent" ""
    StrCmp $0 "${TYPE}" 0 kept
        DeleteRegKey HKCU "Software\Classes\.tangent"
    kept:
    DeleteRegKey HKCU "Software\Classes\${TYPE}"
    DeleteRegKey HKCU "${KEY}"
    ${RefreshShellIcons}
SectionEnd
