@echo off
rem Starts High Needs: the window without arguments, a command with a verb (see --help).
rem Uses the Java in runtime\ beside this script, else JAVA_HOME, else java on the PATH.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%HOME_DIR%\runtime\bin\java.exe" set "JAVA=%HOME_DIR%\runtime\bin\java"
"%JAVA%" -Xmx2g --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Djdk.serialFilter=!* "-Dhighneeds.home=%HOME_DIR%" %HIGHNEEDS_JAVA_OPTS% -cp "%HOME_DIR%\lib\*" highneeds.app.Main %*
exit /b %ERRORLEVEL%
