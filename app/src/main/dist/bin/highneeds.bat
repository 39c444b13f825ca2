@echo off
rem Starts High Needs: the window without arguments, a command with a verb (see --help).
rem Uses the Java in runtime\ beside this script, else JAVA_HOME, else java on the PATH.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
set "START="
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%HOME_DIR%\runtime\bin\java.exe" set "JAVA=%HOME_DIR%\runtime\bin\java"
rem Classes made ready when the program was packaged; passed over if they do not fit.
if exist "%HOME_DIR%\runtime\bin\java.exe" set START="-XX:AOTCache=%HOME_DIR%\lib\start.aot"
"%JAVA%" %START% -Xlog:aot*=off -Xlog:cds*=off -Xmx2g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Djdk.serialFilter=!* -XX:-HeapDumpOnOutOfMemoryError "-Dhighneeds.home=%HOME_DIR%" %HIGHNEEDS_JAVA_OPTS% -cp "%HOME_DIR%\lib\highneeds.jar" highneeds.app.Main %*
exit /b %ERRORLEVEL%
