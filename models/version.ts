/** Version of the model: moves whenever a number that it prints can change. The changelog says by how much. */
export const MODEL_VERSION = '1.0.0';
