"""Makes calls of AWS: reads one a line as JSON, answers with one line. boto3 checks each parameter against the models of AWS."""

import io
import json
import os
import sys
import zipfile

import boto3

REGION, ENDPOINTS = sys.argv[1], json.loads(sys.argv[2])
clients = {}


def client(service):
    if service not in clients:
        endpoint = ENDPOINTS.get(service, ENDPOINTS["*"])
        clients[service] = boto3.client(service, region_name=REGION, endpoint_url=endpoint)
    return clients[service]


def zipped(folder):
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, _, names in os.walk(folder):
            for name in names:
                archive.write(os.path.join(path, name), os.path.relpath(os.path.join(path, name), folder))
    return body.getvalue()


def made(value):
    """A parameter {"zipOf": folder} is the folder as a zip file."""
    if isinstance(value, dict):
        return zipped(value["zipOf"]) if set(value) == {"zipOf"} else {key: made(part) for key, part in value.items()}
    return [made(part) for part in value] if isinstance(value, list) else value


for line in sys.stdin:
    call = json.loads(line)
    try:
        answer = getattr(client(call["service"]), call["operation"])(**made(call["parameters"]))
        answer.pop("ResponseMetadata", None)
        print(json.dumps({"answer": answer}, default=str), flush=True)
    except Exception as error:
        print(json.dumps({"error": f"{type(error).__name__}: {error}"}), flush=True)
